"""`TranslationsPage`: the quotations that need a translation, one after the other, worked through by keys."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qualcode.model.change import Change
from ui.actions import Actions
from ui.column_widths import KeptWidths
from ui.copying_table import CopyingTable
from ui.details.section import quiet_label
from ui.empty_state import EmptyState
from ui.passages.quote_delegate import PathDelegate, QuoteDelegate, WrappedDelegate
from ui.reading import Reading
from ui.recent import coder_name
from ui.session import Session
from ui.theme import GAP
from ui.translations.context import ContextView
from ui.translations.field import TranslationField
from ui.translations.filters import QueueFilters, State
from ui.translations.queue_model import Column, QueueModel

if TYPE_CHECKING:
    from qualcode.analysis.waiting import Waiting

_PAUSE = 60  # ms: what changes in quick succession is read once, after the one who types has gone on


class TranslationsPage(QWidget):
    """Up and Down choose, Enter begins to type, Ctrl+Enter saves and goes on, F6 checks, Esc goes back to the list."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("translations")
        self._session = session
        self._stale = True
        self._reading = Reading(session, self)
        self.filters = QueueFilters(session)
        self.model = QueueModel(self)
        self.table = CopyingTable()
        self.context = ContextView()
        self.field = TranslationField(session, least=2, most=6)
        self.progress, self._told = QProgressBar(), QLabel()
        self._source, self._show = quiet_label(), QToolButton()
        self._empty = EmptyState()
        self._pages = QStackedWidget()
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._connect(actions)
        self.retranslate()

    def _lay_out(self) -> None:
        self._dress_table()
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(10)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._show.setAutoRaise(True)
        self._show.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        how_far = QHBoxLayout()
        how_far.addWidget(self._told)
        how_far.addWidget(self.progress, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self._detail())
        split.setSizes([200, 240])
        self._pages.addWidget(split)
        self._pages.addWidget(self._empty)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(GAP, GAP, GAP, GAP)
        rows.setSpacing(GAP)
        rows.addWidget(self.filters)
        rows.addLayout(how_far)
        rows.addWidget(self._pages, 1)
        self.setFocusProxy(self.table)

    def _detail(self) -> QWidget:
        detail = QFrame()
        line = QHBoxLayout()
        line.addWidget(self._source, 1)
        line.addWidget(self._show, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(detail)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP // 2)
        rows.addLayout(line)
        rows.addWidget(self.context, 1)
        rows.addWidget(self.field)
        return detail

    def _dress_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        for column in (Column.QUOTE, Column.TRANSLATION):
            table.setItemDelegateForColumn(column, QuoteDelegate(table))
        table.setItemDelegateForColumn(Column.CODES, PathDelegate(table))
        table.setItemDelegateForColumn(Column.WHO, WrappedDelegate(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().setDefaultSectionSize(QuoteDelegate.height(table))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (Column.QUOTE, Column.TRANSLATION):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(Column.WHO, 104)
        header.resizeSection(Column.CODES, 130)
        KeptWidths(header, "translations").restore()

    def _connect(self, actions: Actions) -> None:
        session = self._session
        self.field.obey(actions, self)
        self.filters.changed.connect(self._read)
        self._timer.timeout.connect(self._read)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_row())
        self.table.opened.connect(lambda _: self.field.text.setFocus())
        self.field.text.done.connect(self._go_on)
        self.field.text.left.connect(self.table.setFocus)
        self._show.clicked.connect(self._show_in_transcript)
        session.changed.connect(self._follow)
        session.project_changed.connect(self._reset)
        session.into_changed.connect(lambda _: self._read_later())
        session.coder_changed.connect(self._read_later)
        session.language_changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        self.filters.retranslate()
        self.field.retranslate()
        self.table.setAccessibleName(self.tr("Quotations"))
        self.context.setAccessibleName(self.tr("The quotation where it stands"))
        self.progress.setAccessibleName(self.tr("Quotations translated"))
        self._show.setText(self.tr("Show in the transcript"))
        self.model.entitle(
            [self.tr("Quotation"), self.tr("Speaker"), self.tr("Codes"), self.tr("Translation")],
            self.tr("{0}, not to be published"),
        )
        self._read_later()

    # What is listed --------------------------------------------------------------------------------------------

    def _reset(self) -> None:
        self.field.show_place(None)
        self.context.forget()
        self.filters.offer()
        self._read_later()
        if self._session.project is None:
            self._read()  # no row of a closed project may be painted any more

    def _follow(self, change: Change) -> None:
        if change.touches("code", "document"):
            self.filters.offer()
        if change.touches("text_version", "document", "speaker"):
            self.context.forget()
        if change.touches(
            "translation", "coding", "code", "document", "text_version", "speaker", "respondent", "consent"
        ):
            self._read_later()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed while the page was hidden."""
        super().showEvent(event)
        if self._stale:
            self._read()

    def _read_later(self) -> None:
        self._stale = True
        if self.isVisible():
            self._timer.start()

    def _read(self) -> None:
        self._timer.stop()
        self._stale = False
        if self._session.project is None:
            self._reading.drop()
            self._list([])
            return
        from qualcode.analysis.waiting import waiting

        wanted = self.filters.wanted()._asdict()
        question = partial(waiting, into=self._session.into, language=self._session.language, **wanted)
        self._reading.ask(question, self._list)

    def _list(self, found: "list[Waiting]") -> None:
        state = self.filters.chosen_state()
        listed = [item for item in found if self._is_in(item, state)]
        place, row = self.field.place, max(0, self.table.currentIndex().row())
        self.model.show_rows(self._session.project, listed)
        self.table.setColumnHidden(Column.TRANSLATION, state is State.WAITING)
        known = self.model.row_of(place)
        self._choose(known if known >= 0 else min(row, len(listed) - 1))
        self._tell(found, len(listed), state)

    def _is_in(self, item: "Waiting", state: State) -> bool:
        if state is State.ALL:
            return True
        return item.translation is None if state is State.WAITING else self._is_for_me(item)

    def _is_for_me(self, item: "Waiting") -> bool:
        project, found = self._session.project, item.translation
        me = coder_name(project) if project is not None else ""
        return found is not None and not found.checked_by and found.translator != me

    def _tell(self, found: "list[Waiting]", listed: int, state: State) -> None:
        done = sum(item.translation is not None for item in found)
        to_check = sum(map(self._is_for_me, found))
        self.progress.setRange(0, max(1, len(found)))
        self.progress.setValue(done)
        sentence = self.tr("Translated: {0} of {1}. For you to check: {2}.")
        self._told.setText(sentence.format(done, len(found), to_check))
        self._pages.setCurrentIndex(0 if listed else 1)
        if listed:
            return
        if not found:
            self._empty.say(self.tr("No coded passage needs a translation into this language here."))
        elif state is State.WAITING:
            self._empty.say(self.tr("All these quotations are translated."))
        else:
            self._empty.say(self.tr("There is nothing for you to check here."))

    # One quotation ---------------------------------------------------------------------------------------------

    def _choose(self, row: int) -> None:
        if row >= 0 and row != self.table.currentIndex().row():
            self.table.setCurrentIndex(self.model.index(row, 0))
        self._show_row()

    def _show_row(self) -> None:
        row = self.table.currentIndex().row()
        item, place = self.model.at(row), self.model.place_at(row)
        if place != self.field.place:
            self.field.show_place(place)
        self.context.show_passage(self._session.project, place)
        self._show.setEnabled(item is not None)
        if item is not None:
            passage = item.passage
            who = passage.respondent_name or passage.speaker
            source = self.tr("{0}, {1}, turn {2}").format(who, passage.document_name, passage.turn)
            self._source.setText(" · ".join((source, *item.code_paths)))

    def _go_on(self) -> None:
        """Go to the next quotation of the list; the one that was translated leaves it a moment later."""
        row = self.table.currentIndex().row() + 1
        if row < self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(row, 0))
            self.field.text.setFocus()
        else:
            self.table.setFocus()
            self._session.told.emit(self.tr("That was the last quotation of the list."))

    def _show_in_transcript(self) -> None:
        item = self.model.at(self.table.currentIndex().row())
        if item is not None:
            self._session.passage_wanted.emit(item.codings[0])
