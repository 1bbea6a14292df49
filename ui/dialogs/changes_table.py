"""What an import would change in respondents who are known: value by value, before it is done."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from qualcode.model.fields import Value
from qualcode.ops.table_plan import ValueChange
from ui.value_words import value_words

_MOST = 500


class ChangesTable(QTableWidget):
    """One line per value that becomes another; long lists are cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.verticalHeader().hide()
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self.setAccessibleName(self.tr("Values that change"))
        self.setHorizontalHeaderLabels(
            [self.tr("Respondent"), self.tr("Attribute"), self.tr("Was"), self.tr("Becomes")]
        )

    def show_changes(self, changes: Sequence[ValueChange], language: str) -> None:
        """Show the changes, the first ones of very many."""
        shown = changes[:_MOST]
        self.setRowCount(len(shown))
        for row, change in enumerate(shown):
            words = (change.respondent, change.attribute, _words(change.old, language), _words(change.new, language))
            for column, text in enumerate(words):
                self.setItem(row, column, QTableWidgetItem(text))


def _words(value: Value, language: str) -> str:
    return value_words(value, {}, language)
