"""The first page: recent projects, new, open, the sample study, and the language of the program."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.actions import Actions
from ui.language import NAMES
from ui.list_table import read_as_list
from ui.plain import lettered
from ui.recent import Recent, recent_projects, size_of
from ui.session import Session
from ui.theme import GAP, HEADING_POINTS, MARGIN, SPACE, TITLE_POINTS
from ui.times import local_time

_ENTRIES = ("new_project", "open_project", "receive_package", "open_sample")
_COLUMNS = ("name", "coder", "documents", "opened", "size", "file")
_PATH = Qt.ItemDataRole.UserRole


class StartPage(QWidget):
    """Shown while no project is open."""

    opened = Signal(str)  # the path of a recent project

    def __init__(
        self,
        session: Session,
        actions: Actions,
        choose_language: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("start_page")
        self._session = session
        self._actions = actions
        self._title = lettered(self, TITLE_POINTS, bold=True)
        self._promise = lettered(self)
        self._heading = lettered(self, HEADING_POINTS, bold=True)
        self._empty = lettered(self)
        self._buttons = {name: self._button(name) for name in _ENTRIES}
        self._languages = self._language_buttons(choose_language)
        self._table = self._recent_table()
        self._lay_out()
        session.language_changed.connect(self.retranslate)
        session.project_changed.connect(self.refresh)
        self.retranslate()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self._title.setText(self.tr("QualCode: coding of interviews"))
        self._promise.setText(
            self.tr("Every coding is saved at once. Nothing leaves this computer unless you send it.")
        )
        self._heading.setText(self.tr("Recent projects"))
        self._empty.setText(
            self.tr("None yet. Open the sample study to look around, or make a new project for your own interviews.")
        )
        for name, button in self._buttons.items():
            button.setText(self._actions[name].text())
            button.setToolTip(self._actions[name].toolTip())
            button.setAccessibleName(button.text())
        headings = [self.tr("Project"), self.tr("Coder"), self.tr("Documents"), self.tr("Last opened"), self.tr("Size")]
        headings.append(self.tr("File"))
        self._table.setHorizontalHeaderLabels(headings)
        self._table.setAccessibleName(self.tr("Recent projects"))
        for language, choice in self._languages.items():
            choice.setChecked(language == self._session.language)
        self.refresh()

    def refresh(self) -> None:
        """List the recent projects anew."""
        recent = recent_projects()
        self._table.setRowCount(len(recent))
        for row, project in enumerate(recent):
            for column, text in enumerate(self._cells(project)):
                item = QTableWidgetItem(text)
                item.setData(_PATH, project.path)
                item.setToolTip(project.path)
                if _COLUMNS[column] in ("documents", "size"):
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self._table.setItem(row, column, item)
        self._table.setVisible(bool(recent))
        self._empty.setVisible(not recent)
        self._table.resizeColumnsToContents()
        if recent:
            self._table.setCurrentCell(0, 0)

    def _cells(self, project: Recent) -> tuple[str, ...]:
        size = self.tr("{0} MB").format(self.locale().toString(size_of(project.path) / 1e6, "f", 1))
        return project.name, project.coder, str(project.documents), local_time(project.opened), size, project.path

    def _open_row(self, row: int) -> None:
        item = self._table.item(row, 0)
        if item is not None:
            self.opened.emit(item.data(_PATH))

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setMinimumHeight(34)
        button.clicked.connect(self._actions[name].trigger)
        return button

    def _language_buttons(self, choose: Callable[[str], None]) -> dict[str, QRadioButton]:
        group = QButtonGroup(self)
        made = {}
        for language, name in NAMES.items():
            made[language] = QRadioButton(name, self)
            made[language].setAccessibleName(name)
            made[language].clicked.connect(lambda _=False, chosen=language: choose(chosen))
            group.addButton(made[language])
        return made

    def _recent_table(self) -> QTableWidget:
        table = QTableWidget(0, len(_COLUMNS), self)
        read_as_list(table)
        table.setWordWrap(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setSectionResizeMode(_COLUMNS.index("file"), QHeaderView.ResizeMode.Stretch)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.cellActivated.connect(lambda row, _: self._open_row(row))
        table.cellClicked.connect(lambda row, _: self._open_row(row))
        return table

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        for choice in self._languages.values():
            top.addWidget(choice)
        entries = QHBoxLayout()
        entries.setSpacing(SPACE)
        for button in self._buttons.values():
            entries.addWidget(button)
        entries.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * MARGIN, MARGIN, 2 * MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addLayout(top)
        column.addWidget(self._promise)
        column.addSpacing(SPACE)
        column.addLayout(entries)
        column.addSpacing(MARGIN)
        column.addWidget(self._heading)
        column.addWidget(self._empty)
        column.addWidget(self._table, 1)
        column.addStretch(0)
