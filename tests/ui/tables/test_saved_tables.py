"""Tables under a name: counted anew, shown as they were shown, replaced, renamed, deleted, brought back."""

import pytest
from PySide6.QtCore import Qt

from qualcode.analysis.asking import query_of
from qualcode.ops.objects import delete_objects
from qualcode.ops.saved_questions import save_question
from qualcode.ops.undo import undo
from qualcode.store.queries.codes import code_sets, codes_of
from qualcode.store.queries.saved_questions import saved_questions
from tests.ui.acting import press, type_text
from tests.ui.tables.looking import choose, numbers
from ui.tables.arranging import Look
from ui.tables.saved import look_of


def keep(page, name):
    page.saved.begin()
    type_text(name)
    press(page.saved.name, Qt.Key.Key_Return)


def from_menu(page, *path):
    page.saved.fill()
    menu = page.saved.menu
    for words in path[:-1]:
        menu = next(action.menu() for action in menu.actions() if action.text() == words)
    next(action for action in menu.actions() if action.text() == path[-1]).trigger()


def names(sample):
    return [question.name for question in saved_questions(sample.project, "table")]


def test_a_table_is_kept_and_opened_as_it_was_asked_and_shown(sample):
    page = sample.page
    choose(page.controls.attribute, "Marital status")
    choose(page.controls.unit, "Words")
    choose(page.controls.show_as, "Per 1,000 words")
    choose(page.controls.base, "Everyone interviewed")
    page.controls.transposed.trigger()
    page.controls.absent.trigger()
    page.controls.sort_by("Stigma")
    before, query, caption = numbers(page), page.query(), page.caption.text()
    keep(page, "Уят")
    assert not page.saved.isVisible() and page.view.hasFocus()
    choose(page.controls.report, "Codes by code")
    page.controls.transposed.trigger()
    page.controls.absent.trigger()
    from_menu(page, "Уят")
    assert page.query() == query
    assert numbers(page) == before
    assert page.caption.text() == caption
    assert page.controls.transposed.isChecked() and page.controls.absent.isChecked()


def test_it_is_counted_anew_when_it_is_opened(sample):
    page = sample.page
    choose(page.controls.unit, "Segments")
    keep(page, "Карыз")
    before = numbers(page)
    code = next(code for code in codes_of(sample.project) if code.parent is None and code.name("en") in before)
    choose(page.controls.report, "Codes by document")
    delete_objects(sample.project, (code.guid,))
    from_menu(page, "Карыз")
    assert code.name("en") in before and code.name("en") not in numbers(page)


def test_the_same_name_replaces_and_undo_brings_the_former_back(sample):
    page = sample.page
    keep(page, "Таблица")
    choose(page.controls.unit, "Words")
    keep(page, "Таблица")
    assert names(sample) == ["Таблица"]
    assert query_of(saved_questions(sample.project)[0].asked).unit == "words"
    undo(sample.project)
    assert query_of(saved_questions(sample.project)[0].asked).unit == "respondents"


def test_it_is_renamed_and_deleted_from_the_menu(sample):
    page = sample.page
    keep(page, "Карыз")
    from_menu(page, "Rename", "Карыз")
    type_text("Карыздар")
    press(page.saved.name, Qt.Key.Key_Return)
    assert names(sample) == ["Карыздар"]
    from_menu(page, "Delete", "Карыздар")
    assert names(sample) == []
    undo(sample.project)
    assert names(sample) == ["Карыздар"]


def test_choices_made_elsewhere_are_offered_where_they_are_opened(sample):
    asked = {"report": "cooccurrence", "near": "turns", "turns": 7, "kinds": ["family"], "languages": ["ky", "uz"]}
    save_question(sample.project, "Башка", "table", asked)
    page = sample.page
    from_menu(page, "Башка")
    assert page.controls.near.currentText() == "At most 7 turns away"
    assert page.controls.spoken.currentText() == "Spoken: Kyrgyz, Uzbek"
    query = page.query()
    assert (query.turns, query.kinds, query.languages) == (7, ("family",), ("ky", "uz"))
    sample.session.speak("ru")
    assert page.query().turns == 7


def test_a_set_of_codes_is_asked_for_as_it_is_then(sample):
    family = next(found for found in code_sets(sample.project) if len(found.codes) > 1)
    save_question(sample.project, "Топтом", "table", {"report": "documents", "codes": [family.guid]})
    page = sample.page
    from_menu(page, "Топтом")
    shown_codes = set(page.query().codes)
    assert shown_codes == set(family.codes)
    assert page.controls.narrow.text() == "Codes: 1"


@pytest.mark.parametrize("asked", [{"report": "moon"}, {}, {"report": "crosstab", "unit": "paragraphs"}])
def test_one_that_cannot_be_read_is_said_and_the_table_stays(sample, asked):
    save_question(sample.project, "Бузук", "table", asked)
    before = numbers(sample.page)
    from_menu(sample.page, "Бузук")
    assert len(sample.failed) == 1
    assert numbers(sample.page) == before


@pytest.mark.parametrize("told", [None, 3, {"sorted_by": 3, "shaded": "no"}])
def test_a_look_that_cannot_be_read_is_as_at_first(told):
    assert look_of(told) == Look()
