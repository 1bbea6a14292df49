"""`Correcting`: the text of the shown document is corrected in place, turn by turn, as one session.

What is typed is kept in the project file at each pause; a session ends as one text version, whatever ends it.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QWidget

from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.model.transcript import Role
from qualcode.ops.correcting import correct_text
from qualcode.ops.objects import add_object
from qualcode.store.drafts import documents_with_drafts, draft_of, drop_draft
from qualcode.store.queries.checking import to_check
from qualcode.store.queries.documents import document_of, speakers_of
from qualcode.text.changes import number_map
from qualcode.text.correcting import TextChange
from ui.actions import Actions
from ui.correcting.band import CorrectingBand
from ui.correcting.speaker_choice import SpeakerChoice
from ui.correcting.turn_editor import TurnEditor
from ui.correcting.turn_place import TurnPlace
from ui.correcting.work import Work
from ui.session import Session
from ui.transcript.code_looks import tint
from ui.transcript.desk import Desk
from ui.transcript.highlight import Highlight
from ui.transcript.page_text import PageText
from ui.transcript.view import TranscriptView

_PAUSE = 700  # milliseconds without typing after which the words are kept on the disk


class Correcting(QObject):
    """Anything else that is done in the window ends the session first, so that it works on the corrected text."""

    shown_anew = Signal()  # another text is to be shown

    def __init__(self, session: Session, actions: Actions, view: TranscriptView, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        parent.addAction(actions["correct_text"])
        self._session, self._view = session, view
        self._beside = actions["translation_beside"]
        self._action = actions["correct_text"]
        self.band = CorrectingBand()
        self.editor = TurnEditor(view.viewport())
        self.speaker = SpeakerChoice(view)
        self._work: Work | None = None
        self._turn = -1
        self._shown = ""  # the words of the turn before typing
        self._busy = False
        self._had_translations = False
        self._place = TurnPlace(view, desk, self.editor, self.speaker)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self.editor.hide()
        self.speaker.hide()
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        session, editor, band = self._session, self.editor, self.band
        self._action.setCheckable(True)
        self._action.triggered.connect(lambda on: self.start() if on else self.finish())
        session.settling.connect(self.finish)
        session.project_changed.connect(self._on_project)
        session.language_changed.connect(lambda _: self.retranslate())
        editor.split_wanted.connect(self._split)
        editor.join_wanted.connect(self._join)
        editor.next_wanted.connect(lambda: self._go(self._turn + 1))
        editor.previous_wanted.connect(lambda: self._go(self._turn - 1, -1))
        editor.left.connect(self.finish)
        editor.undo_wanted.connect(self.take_back)
        editor.unfocused.connect(self._commit_here)
        editor.textChanged.connect(self._on_typing)
        band.done.connect(self.finish)
        band.discarded.connect(self.discard)
        band.taken_back.connect(self._take_back_anything)
        self.speaker.chosen.connect(self._give_to)
        self.speaker.named.connect(self._give_to_new)
        self.speaker.left.connect(self.editor.setFocus)
        self._timer.timeout.connect(self._keep)
        self._view.viewport().installEventFilter(self)

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.band.retranslate()
        self.speaker.retranslate()
        self.editor.setAccessibleName(self.tr("Words of this turn"))

    # For the page ----------------------------------------------------------------------------------------------

    @property
    def is_on(self) -> bool:
        """Say whether a text is being corrected."""
        return self._work is not None

    def page(self, document: Guid) -> PageText | None:
        """Give the text of a document as it is corrected, None where it is not."""
        return self._work.page() if self._work is not None and self._work.document == document else None

    def highlights(self, page: PageText) -> list[Highlight] | None:
        """Give the codings on the corrected text, None where it is not corrected."""
        work = self._work
        return work.highlights() if work is not None and work.document == page.document else None

    # Beginning and ending --------------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin with the turn at the caret, or go on with what was not finished."""
        project, document = self._session.project, self._session.document
        self._action.setChecked(False)
        if project is None or not document or project.read_only is not None or self._work is not None:
            self._action.setChecked(self._work is not None)
            return
        turn = self._view.page.turn_of(self._view.selection()[0]) or 0
        try:
            self._work = Work(project, document)
        except UserError as error:
            self._session.failed.emit(error)
            return
        self._session.select_coding("")
        self._action.setChecked(True)
        self._had_translations = self._beside.isChecked()
        self._beside.setChecked(False)
        self._view.setAcceptDrops(False)
        self.band.show()
        self._tell()
        self.shown_anew.emit()
        self._open(min(turn, len(self._view.page.turns) - 1))
        QTimer.singleShot(0, self, _prepare)

    def finish(self) -> None:
        """Store what was corrected as one version of the text, and go back to reading."""
        work = self._work
        if work is None or self._busy:
            return
        self._busy = True
        pending = self._pending()
        if pending is not None:
            work.change(pending)
        offset = self._view.page.turns[self._turn].speech if self._turn >= 0 else -1
        if work.is_changed:
            stored = self._session.do(correct_text, work.project, work.document, work.changes, work.version)
            self._say_stored(work, stored)
        else:
            drop_draft(work.project, work.document)
        self._end(offset)
        self._busy = False

    def _say_stored(self, work: Work, stored: Guid | None) -> None:
        if stored is not None:
            count = len(to_check(work.project, work.document))
            told = self.tr("The corrected text is saved. Codings to check: {0} (Shift+F5).").format(count)
            self._session.told.emit(told if count else self.tr("The corrected text is saved; all codings kept."))

    def discard(self) -> None:
        """Let the text be as it was. The corrections are stored and taken back, so that Redo brings them again."""
        work = self._work
        if work is None:
            return
        self._commit()
        changed = work.is_changed
        self.finish()
        if changed:
            self._session.undo()
            self._session.told.emit(self.tr("The corrections were discarded. Redo brings them back."))

    def _end(self, offset: int) -> None:
        self._place.close()
        self._work, self._turn = None, -1
        self._timer.stop()
        self.band.hide()
        self._action.setChecked(False)
        self._view.setAcceptDrops(True)
        self.shown_anew.emit()
        if 0 <= offset <= len(self._view.page.text):
            self._view.select((offset, offset))
        if self._had_translations:
            self._beside.setChecked(True)
        self._view.setFocus()

    def _on_project(self) -> None:
        project = self._session.project
        waiting = documents_with_drafts(project) if project is not None and project.me else []
        if project is not None and waiting:
            names = ", ".join(document_of(project, guid).name for guid in waiting)
            self._session.told.emit(self.tr("Corrections that were not finished are kept: {0}").format(names))

    def resume(self) -> None:
        """Go on where this coder has not finished correcting the shown document."""
        project, document = self._session.project, self._session.document
        if project is not None and document and project.read_only is None and draft_of(project, document) is not None:
            self.start()

    # The turn that is open -------------------------------------------------------------------------------------

    def _open(self, turn: int, caret: int = 0) -> None:
        work = self._work
        if work is None or not 0 <= turn < len(work.now.turns):
            return
        self._turn = turn
        self._shown = work.now.speech(turn)
        place = work.now.turns[turn]
        self._view.select((place.speech, place.speech))
        self._busy = True
        self.editor.show_words(self._shown, self._view.points, self._tints(place.speech, place.end))
        self._busy = False
        speaker = work.now.speakers[place.speaker] if place.speaker >= 0 else ""
        self.speaker.show_speakers(speakers_of(work.project, work.document), speaker)
        self._place.open(turn)
        self.editor.setFocus()
        self.editor.place_caret(caret)

    def _tints(self, start: int, end: int) -> list[tuple[int, int, QColor]]:
        looks, palette = self._view.looks, self._view.palette()
        return [
            (max(0, one.start - start), min(end, one.end) - start, tint(looks.colour(one.code), palette))
            for one in self._view.index.between(start, end)
        ]

    def _go(self, turn: int, caret: int = 0) -> None:
        if self._work is not None and 0 <= turn < len(self._work.now.turns):
            self._commit()
            self._open(turn, caret)

    # Changes ---------------------------------------------------------------------------------------------------

    def _on_typing(self) -> None:
        if self._work is None or self._busy:
            return
        self._timer.start()
        if self._place.is_too_small():
            self._place.fit()
            self._place.scroll_to()

    def _pending(self) -> TextChange | None:
        words = self.editor.words()
        return TextChange("words", self._turn, words) if self._turn >= 0 and words != self._shown else None

    def _keep(self) -> None:
        """Keep what was corrected on the disk, with what is being typed."""
        if self._work is not None:
            self._work.keep(self._pending())
            self._tell()

    def _commit(self) -> None:
        """Take the words that were typed into the text."""
        pending = self._pending()
        if self._work is not None and pending is not None:
            self._work.change(pending)
            self._shown = self._work.now.speech(self._turn)
            self._after_change()

    def _commit_here(self) -> None:
        """Take the words into the text when something else is done; the turn stays open."""
        if self._work is not None and not self._busy and self._pending() is not None:
            self._commit()
            self._place.open(self._turn)

    def _change(self, change: TextChange, turn: int, caret: int) -> None:
        assert self._work is not None
        self._commit()
        self._work.change(change)
        self._after_change()
        self._open(turn, caret)

    def _after_change(self) -> None:
        assert self._work is not None
        self._work.keep()
        self._timer.stop()
        self._tell()
        self._place.rest()
        self.shown_anew.emit()

    def _tell(self) -> None:
        work = self._work
        if work is not None:
            self.band.say(len(work.changes) + (self._pending() is not None), work.is_resumed)

    def _split(self, place: int) -> None:
        left = self.editor.words()[:place].rstrip()
        place = max(0, len(left) - (len(self.editor.words()) - len(self.editor.words().lstrip())))
        self._change(TextChange("split", self._turn, place=place), self._turn + 1, 0)

    def _join(self) -> None:
        if self._work is not None and self._turn > 0:
            before = self._work.now.speech(self._turn - 1)
            self._change(TextChange("join", self._turn), self._turn - 1, len(before))

    def _give_to(self, speaker: Guid) -> None:
        if self._work is not None:
            self._change(TextChange("speaker", self._turn, speaker=speaker), self._turn, self.editor.caret())

    def _give_to_new(self, name: str) -> None:
        if self._work is None:
            return
        values = {"document": self._work.document, "label": name, "role": Role.OTHER.value}
        self._busy = True
        made = self._session.do(add_object, self._work.project, "speaker", dict(values))
        self._busy = False
        if made:
            self._give_to(made)

    def take_back(self) -> None:
        """Take the last change back and open the turn it was made in."""
        if self._work is None:
            return
        change = self._work.take_back()
        if change is None:
            self._session.told.emit(self.tr("There is nothing to undo in these corrections."))
            return
        self._turn = -1
        self._after_change()
        self._open(min(change.turn, len(self._work.now.turns) - 1), -1)

    def _take_back_anything(self) -> None:
        if self._work is not None and self._pending() is not None:
            self._open(self._turn, self.editor.caret())
            self._keep()
        else:
            self.take_back()

    # The mouse -------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the turn that is clicked; nothing is selected or dragged while the text is corrected. Follow colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self.editor.recolour()
            self.band.recolour()
        kinds = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)
        if self._work is None or event.type() not in (*kinds, QEvent.Type.MouseMove, QEvent.Type.ContextMenu):
            return super().eventFilter(watched, event)
        pressed = event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent)
        if pressed and event.button() == Qt.MouseButton.LeftButton:  # type: ignore[attr-defined]
            self._open_at(event)  # type: ignore[arg-type]
        return True

    def _open_at(self, event: QMouseEvent) -> None:
        offset = self._view.nearest_offset(event.position())
        turn = self._view.page.turn_of(offset)
        if turn is None or self._work is None:
            return
        caret = max(0, offset - self._view.page.turns[turn].speech)
        before = len(self._work.changes)
        self._commit()
        if len(self._work.changes) != before and turn > self._turn:
            turn = min(turn, len(self._work.now.turns) - 1)
        self._open(turn, caret)


def _prepare() -> None:
    """Load what compares wordings now: the first turn that is left shall not wait for it."""
    number_map("мен", "сен")
