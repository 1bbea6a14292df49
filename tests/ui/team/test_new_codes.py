"""Codes that come with a package to a locked codebook are told, and taken as proposals or as codes."""

import pytest
from PySide6.QtWidgets import QDialog, QDialogButtonBox

from qualcode.ops.codebook import add_code
from qualcode.ops.locking import lock_codebook
from qualcode.ops.projects import open_project
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.proposals import proposals_of
from tests.ui.acting import click
from tests.ui.team.computers import CHOLPON, by_name_in, package_of


@pytest.mark.parametrize("as_proposals", [True, False])
def test_new_codes_are_listed_and_become_proposals_unless_unticked(desk, sample, as_proposals):
    package = package_of(sample, CHOLPON, lambda project: add_code(project, {"ru": "Тоска по дому"}))
    with open_project(sample, by_name_in(sample, "Айбек")) as project:
        lock_codebook(project, True)
    window = desk.window()
    desk.open(window, sample)
    window.team.receive([package])
    page = desk.dialog(window, "merge_preview")
    assert page.new_codes.heading.text() == "New codes, although the codebook is locked: 1"
    assert [page.new_codes.table.item(0, column).text() for column in range(2)] == ["Тоска по дому", CHOLPON]
    assert page.as_proposals.isVisible() and page.as_proposals.isChecked()
    if not as_proposals:
        page.page.ensureWidgetVisible(page.as_proposals)
        page.as_proposals.toggle()
    click(page.buttons.button(QDialogButtonBox.StandardButton.Ok))
    desk.qtbot.waitUntil(lambda: not window.findChildren(QDialog, "merge_preview"), timeout=30_000)
    desk.wait(window)
    project = window.session.project
    assert "Тоска по дому" in [code.names.get("ru") for code in codes_of(project)]
    assert len(proposals_of(project)) == as_proposals
    window.close()
