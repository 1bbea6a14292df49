import pytest

from qualcode.messages import LANGUAGES
from qualcode.store.queries.families import people_of
from tests.ui.test_languages import problems
from tests.ui.whole_window import built_sample, desk, sample

__all__ = ["built_sample", "desk", "sample"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_and_every_control_is_named_and_reached(desk, sample, language):
    window = desk.window(language)
    desk.open(window, sample)
    page = window.pages["case"]
    people = {person.name: person.guid for person in people_of(window.session.project)}
    for name in ("R01", "R03", "R05", "R07", "R18"):  # family, disagreement, husband, several trips, key informant
        window.session.show_case(people[name])
        page.referrals.whole.setChecked(True)
        desk.qtbot.waitUntil(page.referrals.graph.isVisible)
        desk.qtbot.wait(50)
        assert page.chooser.currentText().startswith(name)
        assert problems(page) == [], name
    window.session.show_case(people["R03"])
    next(iter(page.judgements.cards.values())).evidence_wanted.emit()
    assert problems(desk.dialog(window, "evidence")) == []
    window.close()
