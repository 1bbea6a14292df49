"""Names of a table set beside the respondents of the project: the same, perhaps the same, new, left out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from qualcode.exchange.attributes.match import Match
from qualcode.model.guid import Guid
from qualcode.store.queries.respondents import Respondent

_NEW, _LEAVE = "new", "leave"


class NamesTable(QTableWidget):
    """One line per name; a name that is only like a known one waits for the user's word."""

    decided = Signal()

    def __init__(self, known: Sequence[Respondent], parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self._known = known
        self._matches: list[Match] = []
        self.verticalHeader().hide()
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def show_matches(self, matches: Sequence[Match]) -> None:
        """Show the names with the respondents found for them; the same ones again keep what was chosen."""
        if list(matches) == self._matches:
            return
        self._matches = list(matches)
        self.retranslate()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self.setAccessibleName(self.tr("Names in the table"))
        self.setHorizontalHeaderLabels([self.tr("Name in the table"), self.tr("Respondent in the project")])
        self.setRowCount(len(self._matches))
        for row, match in enumerate(self._matches):
            self.setItem(row, 0, QTableWidgetItem(match.key))
            box = self._box(match)
            box.setAccessibleName(self.tr("Respondent for {0}").format(match.key))
            self.setCellWidget(row, 1, box)

    def links(self) -> dict[str, Guid]:
        """Give the known respondent of each name that has one."""
        return {name: choice for name, choice in self._choices().items() if choice not in (_NEW, _LEAVE, "")}

    def left_out(self) -> frozenset[str]:
        """Give the names that shall not be imported."""
        return frozenset(name for name, choice in self._choices().items() if choice in (_LEAVE, ""))

    def undecided(self) -> int:
        """Count the names that are like a known one and not yet decided on."""
        return sum(choice == "" for choice in self._choices().values())

    def new(self) -> int:
        """Count the names that become new respondents."""
        return sum(choice == _NEW for choice in self._choices().values())

    def box(self, row: int) -> QComboBox:
        """Give the box of a name."""
        found = self.cellWidget(row, 1)
        assert isinstance(found, QComboBox)
        return found

    def _choices(self) -> dict[str, str]:
        return {match.key: str(self.box(row).currentData()) for row, match in enumerate(self._matches)}

    def _box(self, match: Match) -> QComboBox:
        box = QComboBox()
        if match.suggestions and not match.guid:
            box.addItem(self.tr("Is it {0}? Please choose").format(match.suggestions[0].name), "")
        first = [suggestion.guid for suggestion in match.suggestions]
        others = [one for one in self._known if one.guid not in first]
        for one in [*(one for guid in first for one in self._known if one.guid == guid), *others]:
            box.addItem(one.name, one.guid)
        box.addItem(self.tr("New respondent"), _NEW)
        box.addItem(self.tr("Leave out"), _LEAVE)
        wanted = match.guid or ("" if match.suggestions else _NEW)
        box.setCurrentIndex(box.findData(wanted))
        box.currentIndexChanged.connect(lambda _: self.decided.emit())
        return box
