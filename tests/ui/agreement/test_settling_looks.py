"""The window of settling on the small screen, in three languages and two themes: fits, named, reached by Tab."""

import pytest
from PySide6.QtCore import Qt

from qualcode.messages import LANGUAGES
from tests.ui.acting import press
from tests.ui.agreement.settling_desk import FIRST, code, done, go_to, more_coders, settling
from tests.ui.test_every_area import cut_off
from tests.ui.test_languages import problems
from tests.ui.whole_window import SMALL
from ui.settling.filters import ALL


def wrong(window):
    return problems(window) + cut_off(window)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_nameless_or_out_of_reach(desk, sample, language, dark):
    window = desk.window(language, dark)
    desk.open(window, sample)
    window.commands["settle_codings"].trigger()
    settling = window.settling._open
    settling.resize(*SMALL)
    desk.qtbot.waitExposed(settling)
    found = {"first case": wrong(settling)}
    press(settling, Qt.Key.Key_2)
    press(settling, Qt.Key.Key_D)
    found["drawing"] = wrong(settling)
    press(settling, Qt.Key.Key_Escape)
    settling.filters.choose(settling.filters.wanted()._replace(state=ALL))
    press(settling, Qt.Key.Key_Home)
    found["decided"] = wrong(settling)
    settling.close()
    window.close()
    assert not {name: one for name, one in found.items() if one}


def five_done(study):
    names = ("Эмил", "Жаркынай Абдыкадырова", "Үмүт")
    more_coders(study, *names)
    for name in names:
        code(study, name, FIRST, "Айылда ушак көп болду.", "gossip")
    done(study, FIRST, coders=("Айбек", "Чолпон", *names))


def test_five_coders_fit_side_by_side(qtbot, tmp_path):
    with settling(qtbot, tmp_path, five_done) as at:
        at.window.resize(*SMALL)
        go_to(at.window, "Айылда")
        cards = [card for card in at.window.bar.cards if card.isVisible()]
        assert len({card.width() // 4 for card in cards}) <= 2
        assert not wrong(at.window)
        assert cards[-1].mapTo(at.window, cards[-1].rect().topRight()).x() < SMALL[0] - at.window.codes.width()
