"""`PassagesDock`: the passages behind a clicked number, or of the code that is chosen."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qualcode.messages import message
from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.model.registry import SPOKEN_LANGUAGES
from qualcode.model.table import Passages
from qualcode.store.queries.codes import codes_of
from ui.actions import Actions
from ui.column_widths import KeptWidths
from ui.copying_table import CopyingTable
from ui.empty_state import EmptyState
from ui.passages.model import PassagesModel, Shown
from ui.passages.quote_delegate import PathDelegate, QuoteDelegate, WrappedDelegate
from ui.reading import Reading
from ui.session import Session
from ui.theme import GAP

if TYPE_CHECKING:
    from qualcode.analysis.beside import Beside
    from qualcode.analysis.passages import Passage

_PAUSE = 100  # ms: what changes in quick succession is read once


class PassagesDock(QDockWidget):
    """A list of passages; Enter or a double click shows one in its transcript."""

    def __init__(self, session: Session, _actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passages")
        self._session = session
        self._wanted: Passages | None = None
        self._title = ""
        self._code: Guid = ""  # where the passages of a code are listed
        self._stale = False
        self._reading = Reading(session, self)
        self.model = PassagesModel(self)
        self.table = CopyingTable()
        self.spoken = QComboBox()
        self.spoken.addItem("", "")
        for language in SPOKEN_LANGUAGES:
            self.spoken.addItem("", language)
        self._caption = QLabel()
        self._empty = EmptyState()
        self._pages = QStackedWidget()
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.setItemDelegateForColumn(Shown.QUOTE, QuoteDelegate(self.table))
        self.table.setItemDelegateForColumn(Shown.TRANSLATION, QuoteDelegate(self.table))
        self.table.setItemDelegateForColumn(Shown.SPEAKER, WrappedDelegate(self.table))
        self.table.setItemDelegateForColumn(Shown.CODE, PathDelegate(self.table))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.verticalHeader().setDefaultSectionSize(QuoteDelegate.height(self.table))
        header = self.table.horizontalHeader()
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Shown.QUOTE, QHeaderView.ResizeMode.Stretch)
        for column, width in ((Shown.DOCUMENT, 90), (Shown.SPEAKER, 96), (Shown.CODE, 130), (Shown.CODER, 104)):
            header.resizeSection(column, width)
        KeptWidths(header, "passages").restore()
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._caption.setMinimumWidth(0)
        body, top = QWidget(), QHBoxLayout()
        top.addWidget(self._caption, 1)
        top.addWidget(self.spoken)
        rows = QVBoxLayout(body)
        rows.setContentsMargins(GAP, 0, GAP, GAP)
        rows.setSpacing(GAP // 2)
        rows.addLayout(top)
        rows.addWidget(self._pages, 1)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        self.setWidget(body)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.table.opened.connect(self._open)
        self.spoken.currentIndexChanged.connect(lambda _: self._read())
        self.visibilityChanged.connect(lambda visible: self._read() if visible and self._stale else None)
        self._timer.timeout.connect(self._read)
        self._session.passages_wanted.connect(lambda wanted: self.show_passages(*wanted))
        self._session.code_chosen.connect(self._show_code)
        self._session.changed.connect(self._follow)
        self._session.project_changed.connect(self._reset)
        self._session.language_changed.connect(self.retranslate)
        self._session.into_changed.connect(lambda _: self._read_later())

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        self.table.setAccessibleName(self.tr("Passages"))
        self.spoken.setAccessibleName(self.tr("Language of the passage"))
        self.spoken.setItemText(0, self.tr("All languages"))
        for place, language in enumerate(SPOKEN_LANGUAGES, 1):
            self.spoken.setItemText(place, message(f"choices.{language}", self._session.language))
        names = [self.tr("Passage"), self.tr("Document"), self.tr("Speaker"), self.tr("Code"), self.tr("Coder")]
        self.model.entitle([*names, self.tr("Translation")], self.tr("{0}, not to be quoted"))
        self._put_translation_beside()
        self._show_code(self._code)
        self._read()

    def _put_translation_beside(self) -> None:
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(Shown.TRANSLATION, QHeaderView.ResizeMode.Stretch)
        header.moveSection(header.visualIndex(Shown.TRANSLATION), 1)

    # What is listed --------------------------------------------------------------------------------------------

    def show_passages(self, wanted: Passages, title: str) -> None:
        """List the passages behind a number."""
        self._wanted, self._title, self._code = wanted, title, ""
        self.show()
        self.raise_()
        self._read()

    def _show_code(self, code: Guid) -> None:
        """List all codings of a code and of those under it."""
        project = self._session.project
        if project is None or not code:
            return
        self._code = code
        codes = codes_of(project)
        below = tuple(member.guid for member in codes if code in member.path)
        self._wanted = Passages(codes=below, absent=True)
        self._title = next((member.name(self._session.language) for member in codes if member.guid == code), "")
        self._read_later()

    def _reset(self) -> None:
        self._wanted, self._title, self._code = None, "", ""
        self.spoken.setCurrentIndex(0)
        self._read()

    def _follow(self, change: Change) -> None:
        if change.touches("coding", "code", "text_version", "document", "speaker", "respondent", "coder"):
            self._read_later()
        if change.touches("translation", "consent"):
            self._read_later()

    def _read_later(self) -> None:
        self._stale = True
        if self.isVisible():
            self._timer.start()

    def _read(self) -> None:
        self._stale = not self.isVisible() and self._wanted is not None
        if self._stale:
            return
        wanted, language = self._wanted, self._session.language
        if self._session.project is None or wanted is None:
            self._reading.drop()
            self._list([], [])
            return
        from qualcode.analysis.beside import passages_with_beside

        into, spoken = self._session.into, str(self.spoken.currentData())
        wanted = replace(wanted, languages=(spoken,)) if spoken else wanted
        question = partial(passages_with_beside, wanted=wanted, language=language, into=into)
        self._reading.ask(question, lambda answer: self._list(*answer))

    def _list(self, found: "list[Passage]", beside: "list[Beside]") -> None:
        chosen = self.model.coding_at(self.table.currentIndex().row())
        self.model.show_passages(self._session.project, found, beside)
        self.table.setColumnHidden(Shown.TRANSLATION, not any(it.translation for it in beside))
        self.table.setColumnHidden(Shown.CODE, len({passage.code for passage in found}) == 1)
        row = self.model.row_of(chosen)
        if row >= 0 and row != self.table.currentIndex().row():
            self.table.setCurrentIndex(self.model.index(row, 0))
        self._say(len(found))

    def _say(self, count: int) -> None:
        nothing = self._wanted is None
        self._pages.setCurrentIndex(0 if count else 1)
        if nothing:
            self._empty.say(self.tr("Choose a code, or click a number in a table, and its passages stand here."))
        elif self.spoken.currentIndex() > 0:
            self._empty.say(self.tr("No passage of “{0}” is in this language.").format(self._title))
        else:
            self._empty.say(self.tr("No passage has the code “{0}” yet.").format(self._title))
        self.setWindowTitle(self.tr("Passages") if nothing else self.tr("Passages: {0}").format(count))
        self._caption.setText(self._title)
        for part in (self._caption, self.spoken):
            part.setVisible(bool(count) or (not nothing and self.spoken.currentIndex() > 0))

    def _open(self, index: QModelIndex) -> None:
        coding = self.model.coding_at(index.row())
        if coding:
            self._session.passage_wanted.emit(coding)
