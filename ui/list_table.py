"""A table that is read like a list: whole rows are chosen, one at a time, and nothing is typed into it."""

from PySide6.QtWidgets import QAbstractItemView, QTableWidget


def read_as_list(table: QTableWidget) -> None:
    """Let whole rows of a table be chosen, one at a time; Tab leaves it, and no lines stand between its cells."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setHighlightSections(False)
