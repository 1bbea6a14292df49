"""Of which codes and documents a table is: ticked, said in the line below it, taken back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from qualcode.analysis.registry import REPORTS
from qualcode.exchange.attributes.packs import packs_named
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.documents import documents_of
from tests.ui.acting import click, press, type_text
from tests.ui.tables.looking import choose, numbers
from ui.tables.asking import QUOTING, WITHOUT_CODES, WITHOUT_DOCUMENTS


def dialog_of(sample):
    controls = sample.page.controls
    if not controls.narrow.isVisible():
        controls.more.click()
    click(controls.narrow)
    return next(child for child in controls.narrow.children() if child.objectName() == "narrowing")


def tick(dialog, words):
    dialog.picker.letters.setFocus()
    dialog.picker.letters.selectAll()
    type_text(words)
    press(dialog.picker.letters, Qt.Key.Key_Return)


def show(dialog):
    click(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))


def test_a_table_of_ticked_codes_and_documents_says_so(sample):
    page = sample.page
    choose(page.controls.report, "Codes by document")
    dialog = dialog_of(sample)
    tick(dialog, "Stigma")
    tick(dialog, "01_aigul")
    show(dialog)
    assert page.controls.narrow.text() == "Codes: 1, Documents: 1"
    found = numbers(page)
    assert next(iter(found)).startswith("Stigma") and len(found) < 12
    assert all(set(line) == {"01_aigul_osh"} for line in found.values())
    assert "Only codes: Stigma" in page.caption.text() and "Only documents: 01_aigul_osh." in page.caption.text()
    page.controls.more.click()
    assert page.controls.narrow.isVisible()  # what was chosen stays in sight


def test_all_again_takes_it_back_and_cancel_leaves_it(sample):
    page = sample.page
    choose(page.controls.report, "Codes by document")
    every = numbers(page)
    dialog = dialog_of(sample)
    tick(dialog, "Stigma")
    show(dialog)
    few = numbers(page)
    assert len(few) < len(every)
    dialog = dialog_of(sample)
    click(dialog.all)
    click(dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel))
    assert numbers(page) == few
    dialog = dialog_of(sample)
    click(dialog.all)
    show(dialog)
    assert numbers(page) == every
    assert page.controls.narrow.text() == "All codes and documents"


def shown(table):
    """All but what is said below: that names the choice in any case."""
    return table.title, table.columns, [table.values(row) for row in range(len(table.rows))]


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.name)
def test_codes_and_documents_are_offered_just_where_they_change_anything(sample, report):
    base = replace(sample.page.query(), kinds=(), packs=packs_named(["mtm"]))
    codes = tuple(code.guid for code in codes_of(sample.project) if code.parent is None)[4:6]
    documents = tuple(one.guid for one in documents_of(sample.project)[:9])
    before = shown(report.build(sample.project, base))
    assert (shown(report.build(sample.project, replace(base, codes=codes))) == before) == (report.name in WITHOUT_CODES)
    narrowed = shown(report.build(sample.project, replace(base, documents=documents)))
    assert (narrowed == before) == (report.name in WITHOUT_DOCUMENTS)


def test_reports_that_quote_are_known(sample):
    """Words that consent forbids show in no other table."""
    from qualcode.ops.consents import record_consent
    from qualcode.store.queries.respondents import respondents_of

    for respondent in respondents_of(sample.project):
        record_consent(sample.project, respondent.guid, ["record"], date="2030-01-01")
    base = replace(sample.page.query(), kinds=())
    changing = {
        report.name
        for report in REPORTS
        if shown(report.build(sample.project, base))
        != shown(report.build(sample.project, replace(base, outgoing=True)))
    }
    assert changing <= QUOTING and {"household_quotes", "segments"} <= changing
