"""`Translating`: the column of translations beside the transcript: shown, read, typed in place."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from qualcode.computer import keep_setting, setting
from qualcode.model.change import Change
from ui.actions import Actions
from ui.session import Session
from ui.theme import GAP
from ui.transcript.desk import Desk
from ui.transcript.page_text import PageText
from ui.transcript.room import Reckoner
from ui.transcript.turn_translations import read_turn_translations, speech_of
from ui.transcript.view import TranscriptView
from ui.translations.choice import LanguageChoice
from ui.translations.field import TranslationField

_SETTING = "translation_beside"
_FEW = 40  # turns whose room is changed one by one; for more the whole text is set anew


class Translating(QObject):
    """What is done with translations in the transcript; nothing is read while the column is hidden."""

    def __init__(self, session: Session, actions: Actions, view: TranscriptView, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._view, self._desk = session, view, desk
        self._read_of: PageText | None = None
        self.column = desk.column
        self.choice = LanguageChoice(session)
        self._count = QLabel()
        self._close = QToolButton()
        self.field = TranslationField(session, least=2, most=14, parent=self.column)
        self.field.obey(actions)
        self._action = actions["translation_beside"]
        parent.addActions([actions[name] for name in ("translation_beside", "translate_turn", "check_translation")])
        self._lay_out()
        self._connect(actions)

    def _lay_out(self) -> None:
        self.field.setAutoFillBackground(True)
        self.field.setBackgroundRole(QPalette.ColorRole.Base)
        self.field.setCursor(Qt.CursorShape.ArrowCursor)
        self.field.hide()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._close.setText("✕")
        self._close.setAutoRaise(True)
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self._desk.head)
        row.setContentsMargins(GAP, 2, 2, 2)
        row.setSpacing(GAP)
        row.addWidget(self.choice)
        row.addWidget(self._count)
        row.addStretch()
        row.addWidget(self._close)

    def _connect(self, actions: Actions) -> None:
        session, view = self._session, self._view
        self._action.setCheckable(True)
        self._action.setChecked(setting(_SETTING) is True)
        self._action.toggled.connect(self.show_column)
        self._close.clicked.connect(lambda: self._action.setChecked(False))
        actions.on("translate_turn", self.translate_current)
        session.changed.connect(self._follow)
        session.into_changed.connect(lambda _: self._read_anew())
        session.project_changed.connect(self._close_editor)
        session.document_shown.connect(lambda _: self._on_document())
        view.cursorPositionChanged.connect(self._on_caret)
        view.caret_moved.connect(self._close_editor)
        view.place_clicked.connect(lambda _: self._close_editor())
        view.moved.connect(self._place_editor)
        view.changed.connect(self._place_editor)
        self.column.wanted.connect(self.open)
        self.field.text.done.connect(self._next)
        self.field.text.left.connect(self.leave)
        self.field.text.document().documentLayout().documentSizeChanged.connect(lambda _: self._place_editor())
        if self._action.isChecked():
            self.show_column(True)

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.column.hint = self.tr("No translation yet: click here or press F4")
        self._count.setToolTip(self.tr("Turns translated, of all turns"))
        self._close.setToolTip(self.tr("Hide the translations"))
        self._close.setAccessibleName(self.tr("Hide the translations"))
        self.field.retranslate()
        self._say_count()
        self.column.update()

    # What is shown ---------------------------------------------------------------------------------------------

    def show_column(self, shown: bool) -> None:
        """Show or hide the column."""
        keep_setting(_SETTING, shown)
        if not shown:
            self.leave()
        self._desk.show_column(shown)
        self._view.leave_rooms(self._rooms if shown else None)
        self._on_caret()

    def _is_shown(self) -> bool:
        return not self.column.isHidden()

    def _rooms(self, width: int) -> dict[int, int]:
        """Give the room below paragraphs of the page that is being set."""
        if self._read_of is not self._view.page:
            self._read()
        return self._reckoner().rooms(width, self.column.words_width())

    def _reckoner(self) -> Reckoner:
        texts = {turn: known.text for turn, known in self.column.found.items()}
        return Reckoner(self._view.page, self._view.points, self.column.points, texts)

    def _read(self) -> None:
        project, page = self._session.project, self._view.page
        found = read_turn_translations(project, page, self._session.into) if project is not None and page.turns else {}
        self._read_of = page
        self.column.show_translations(found)
        self._say_count()

    def _say_count(self) -> None:
        turns = self._view.page.turns
        done = sum(known.whole is not None for known in self.column.found.values())
        self._count.setText(self.tr("{0} of {1}").format(done, len(turns)) if turns else "")

    def _read_anew(self) -> None:
        if self._is_shown():
            self._read()
            self._view.leave_rooms(self._rooms)

    def _follow(self, change: Change) -> None:
        if not self._is_shown() or not change.touches("translation"):
            return
        before = {turn: known.text for turn, known in self.column.found.items()}
        self._read()
        after = {turn: known.text for turn, known in self.column.found.items()}
        changed = [turn for turn in before.keys() | after.keys() if before.get(turn) != after.get(turn)]
        if len(changed) > _FEW:
            self._view.leave_rooms(self._rooms)
            return
        reckoner, width = self._reckoner(), self._view.lineWrapColumnOrWidth()
        for turn in changed:
            room = reckoner.room(turn, width, self.column.words_width())
            self._view.leave_room(reckoner.last_paragraph(turn), room)

    def _on_document(self) -> None:
        self._close_editor()
        self._on_caret()

    def _on_caret(self) -> None:
        if self._is_shown():
            turn = self._view.page.turn_of(self._view.selection()[0])
            self.column.current = -1 if turn is None else turn
            self.column.update()

    # Typing ----------------------------------------------------------------------------------------------------

    def translate_current(self) -> None:
        """Open the editor beside the turn that the caret stands in."""
        if not self._session.document:
            return
        self._action.setChecked(True)
        turn = self._view.page.turn_of(self._view.selection()[0])
        if turn is not None:
            self.open(turn)

    def open(self, turn: int) -> None:
        """Open the editor beside a turn."""
        page = self._view.page
        start, end = speech_of(page, turn)
        if start >= end:
            return
        self.column.edited = turn
        self._view.select((start, start))
        self.field.show_place((page.document, start, end))
        self.field.show()
        self._show_editor()
        self.field.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.column.update()

    def _next(self) -> None:
        """Go on with the next turn in which anything is said."""
        turns = range(self.column.edited + 1, len(self._view.page.turns))
        following = next(filter(self._is_said, turns), None)
        if following is None:
            self.leave()
            self._session.told.emit(self.tr("That was the last turn."))
        else:
            self.open(following)

    def _is_said(self, turn: int) -> bool:
        start, end = speech_of(self._view.page, turn)
        return start < end

    def leave(self) -> None:
        """Close the editor and go back to the text."""
        was_open = self.column.edited >= 0
        self._close_editor()
        if was_open:
            self._view.setFocus()

    def _close_editor(self) -> None:
        if self.column.edited >= 0:
            self.column.edited = -1
            self.field.show_place(None)
            self.field.hide()
            self.column.update()

    def _place_editor(self) -> None:
        """Lay the editor beside its turn, as high as its words need in the width there is."""
        layout = self.field.layout()
        if layout is None or not 0 <= self.column.edited < len(self._view.page.turns):
            return
        width = self.column.place_of(self.column.edited, 0).width()
        if width != self.field.width():
            self.field.resize(width, self.field.height())
            layout.activate()
        height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        self.field.setGeometry(self.column.place_of(self.column.edited, height))

    def _show_editor(self) -> None:
        """Scroll so that there is room for the editor beside its turn."""
        self._place_editor()
        turn = self._view.page.turns[self.column.edited]
        top = self._view.top_of(turn.start)
        below = top + self.field.height() - self.column.height()
        if below > 0:
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() + round(min(below, top)))
