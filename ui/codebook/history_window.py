"""`CodeHistory`: what changed in one code or in the whole codebook, by whom and when, and what was coded before."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.model.table import Passages
from qualcode.store.queries.code_history import CodeChange, changes_of_code, changes_since, older_codings
from qualcode.store.queries.recode_queue import recode_queue
from ui.codebook.recode_walk import RecodeWalk
from ui.dialogs.form import plain_label
from ui.plain import plain_tip
from ui.session import Session
from ui.theme import GAP, SPACE
from ui.times import local_time_of
from ui.transcript.code_looks import CodeLooks

_CODE = Qt.ItemDataRole.UserRole
_USUAL_DAYS = 30


class CodeHistory(QDialog):
    """Not modal: the codings it speaks of are listed in the dock of passages. `code` "": the whole codebook."""

    def __init__(self, session: Session, code: Guid = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("code_history")
        self._session = session
        self._code = code
        self._older: list[Guid] = []
        self.from_day = QCheckBox(self)
        self.day = QDateEdit(QDate.currentDate().addDays(-_USUAL_DAYS), self)
        self.table = QTableWidget(0, 5, self)
        self._said: QLabel = plain_label(self, wrapped=True)
        self.show_older = QPushButton(self)
        self.go_through = QPushButton(self)
        self._lay_out()
        self.from_day.toggled.connect(lambda _: self.refresh())
        self.day.dateChanged.connect(lambda _: self.refresh())
        self.show_older.clicked.connect(lambda *_: self._list_older())
        self.go_through.clicked.connect(lambda *_: RecodeWalk(session, self._code, self).show())
        self.table.itemActivated.connect(lambda item: session.choose_code(str(item.data(_CODE))))
        session.changed.connect(self._follow)
        session.project_changed.connect(self.close)
        session.language_changed.connect(self.retranslate)
        self.retranslate()

    def _lay_out(self) -> None:
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("dd.MM.yyyy")
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setWordWrap(True)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.table.horizontalHeader()
        for column in range(5):
            mode = QHeaderView.ResizeMode.Stretch if column > 2 else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(column, mode)
        for column, width in ((0, 120), (1, 90), (2, 170)):
            header.resizeSection(column, width)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.from_day)
        top.addWidget(self.day)
        top.addStretch()
        bottom.addWidget(self._said, 1)
        bottom.addWidget(self.show_older)
        bottom.addWidget(self.go_through)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column_of_all.setSpacing(GAP)
        column_of_all.addLayout(top)
        column_of_all.addWidget(self.table, 1)
        column_of_all.addLayout(bottom)
        self.show_older.setAutoDefault(False)
        self.go_through.setAutoDefault(False)
        self.resize(860, 460)

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self.from_day.setText(self.tr("Only changes since"))
        self.day.setAccessibleName(self.tr("Only changes since"))
        self.table.setAccessibleName(self.tr("Changes"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Before"), self.tr("After")]
        )
        self.show_older.setText(self.tr("Show them"))
        self.go_through.setText(self.tr("Go through mine"))
        self.refresh()

    def _follow(self, change: Change) -> None:
        if change.touches("code", "coding"):
            self.refresh()

    def refresh(self) -> None:
        """Read the changes anew."""
        project = self._session.project
        if project is None:
            return
        looks = CodeLooks(project, self._session.language)
        name = looks.name(self._code)
        title = self.tr("History of “{0}”").format(name) if self._code else self.tr("History of the codebook")
        self.setWindowTitle(title)
        changes = changes_of_code(project, self._code) if self._code else changes_since(project)
        if self.from_day.isChecked():
            start = datetime.combine(self.day.date().toPython(), datetime.min.time()).astimezone()  # type: ignore[arg-type]
            changes = [change for change in changes if change.step.time >= start.timestamp() * 1000]
        self._fill(changes, looks)
        self._older = list(older_codings(project, self._code)) if self._code in looks.codes else []
        self._said.setText(
            self.tr("Codings made under an older definition: {0}").format(len(self._older))
            if self._older
            else self.tr("Changes: {0}").format(len(changes))
        )
        self.show_older.setVisible(bool(self._older))
        mine = bool(self._older) and bool(recode_queue(project, project.me, self._code))
        self.go_through.setVisible(mine and project.read_only is None)

    def _fill(self, changes: list[CodeChange], looks: CodeLooks) -> None:
        self.table.setRowCount(len(changes))
        for row, change in enumerate(changes):
            event = {"": self.tr("made"), "alive": self.tr("restored") if change.after else self.tr("deleted")}
            what = event.get(change.field) or self._field_name(change.field)
            name = looks.name(change.code) or self.tr("(deleted code)")
            texts = [
                local_time_of(change.step.time),
                looks.coder_name(change.step.coder),
                what if self._code else f"{name}: {what}",
                "" if change.field in event else str(change.before or ""),
                "" if change.field in event else str(change.after or ""),
            ]
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setData(_CODE, change.code)
                item.setToolTip(plain_tip(text))
                item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                self.table.setItem(row, column, item)

    def _field_name(self, field: str) -> str:
        name, _, language = field.rpartition("_")
        names = {
            "name": self.tr("name"),
            "definition": self.tr("definition"),
            "when": self.tr("use when"),
            "not_when": self.tr("do not use when"),
            "example": self.tr("example"),
        }
        return f"{names.get(name, field)} ({language})"

    def _list_older(self) -> None:
        list_older(self._session, self._code, self._older)


def list_older(session: Session, code: Guid, codings: list[Guid]) -> None:
    """Show the codings that were made under an older definition in the dock of passages."""
    if session.project is not None and codings:
        title = QCoreApplication.translate("CodeHistory", "{0}: coded under an older definition")
        name = CodeLooks(session.project, session.language).name(code)
        session.passages_wanted.emit((Passages(codings=tuple(codings)), title.format(name)))
