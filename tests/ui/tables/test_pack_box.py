"""Whose published figures the sample is set against: chosen, remembered, kept with a saved table."""

from PySide6.QtCore import Qt

from qualcode.store.queries.saved_questions import saved_questions
from tests.exchange.attributes.test_packs import OWN
from tests.ui.acting import press, type_text
from tests.ui.tables.looking import choose
from ui.tables.pack_box import PackBox


def at_margins(page):
    page.controls.report.setCurrentIndex(page.controls.report.findData("margins"))
    page.controls.report.activated.emit(page.controls.report.currentIndex())


def test_a_pack_of_the_program_is_chosen_and_remembered(sample):
    page = sample.page
    assert not page.controls.pack.isVisible()
    at_margins(page)
    assert [page.controls.pack.itemText(at) for at in range(page.controls.pack.count())] == [
        "All published figures", "LIK", "MTM",
    ]  # fmt: skip
    every = page.caption.text()
    choose(page.controls.pack, "LIK")
    assert [pack.id for pack in page.query().packs] == ["lik"]
    assert page.caption.text() != every
    again = PackBox(sample.session, None)
    again.retranslate()
    assert again.currentText() == "LIK"


def test_a_pack_from_a_file_is_kept_with_a_saved_table(sample, tmp_path):
    page, own = sample.page, tmp_path / "own.yaml"
    own.write_text(OWN, encoding="utf-8")
    sample.answers.append(own)
    at_margins(page)
    page.controls.pack_file.trigger()
    assert page.controls.pack.currentText() == "Own"
    page.saved.begin()
    type_text("Өзүбүздүкү")
    press(page.saved.name, Qt.Key.Key_Return)
    own.unlink()
    page.controls.pack.take([])
    (question,) = saved_questions(sample.project, "table")
    page.saved._open(question)
    assert [pack.id for pack in page.query().packs] == ["own"]


def test_a_file_that_is_no_pack_is_said_and_changes_nothing(sample, tmp_path):
    page, other = sample.page, tmp_path / "other.yaml"
    other.write_text("codes: []\n", encoding="utf-8")
    sample.answers += [other]
    at_margins(page)
    page.controls.pack_file.trigger()
    assert len(sample.failed) == 1
    assert page.controls.pack.currentText() == "All published figures"


def test_when_no_file_is_chosen_nothing_changes(sample):
    sample.answers.append(None)
    at_margins(sample.page)
    sample.page.controls.pack_file.trigger()
    assert sample.page.controls.pack.currentText() == "All published figures"
