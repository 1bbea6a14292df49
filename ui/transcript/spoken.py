"""`Spoken`: what is spoken in the turns that are seen, found out when the text rests, and corrected from a menu."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QActionGroup, QContextMenuEvent
from PySide6.QtWidgets import QMenu

from qualcode.model.registry import SPOKEN_LANGUAGES
from qualcode.ops.languages import set_turn_language
from qualcode.store.queries.languages import LanguageMark, language_marks
from ui.session import Session
from ui.transcript.page_text import PageText
from ui.transcript.view import TranscriptView

if TYPE_CHECKING:
    from qualcode.text.language import Heard

_PAUSE = 40  # ms: the text is painted first, and scrolling is not held up


class Spoken(QObject):
    """The languages of the shown text; a turn that was not yet listened to has none until `found`."""

    found = Signal()

    def __init__(self, session: Session, view: TranscriptView, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._version = ""
        self._heard: dict[int, Heard] = {}
        self._told: dict[int, LanguageMark] | None = None
        self._wanted: set[int] = set()
        self._pointed: int | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._listen)
        self.menu = QMenu(view)
        self.menu.aboutToShow.connect(self._tick)
        self.menu.aboutToHide.connect(self._forget_pointed)
        group = QActionGroup(self)
        self._choices = {language: group.addAction(self.menu.addAction("")) for language in (*SPOKEN_LANGUAGES, "")}
        for language, action in self._choices.items():
            action.setCheckable(True)
            action.triggered.connect(partial(self._set, language))
        view.viewport().installEventFilter(self)

    def retranslate(self) -> None:
        """Name the choices in the language that is installed now."""
        self.menu.setTitle(self.tr("Language of this turn"))
        for language, action in self._choices.items():
            action.setText(self._name(language))

    def _name(self, language: str) -> str:
        return {
            "ky": self.tr("Kyrgyz"),
            "ru": self.tr("Russian"),
            "uz": self.tr("Uzbek"),
            "ky-ru": self.tr("Kyrgyz and Russian mixed"),
            "": self.tr("As detected"),
        }[language]

    # What is spoken --------------------------------------------------------------------------------------------

    def forget(self) -> None:
        """Read anew what people told: somebody has changed it, or another text is shown."""
        self._told = None
        self._timer.start()

    def sign(self, turn: int) -> str:
        """Give the short sign that stands beside a turn, "" while it is not known."""
        heard, told = self._heard_in(turn), self._told_of(turn)
        if heard is None:
            return ""
        language = told or heard.language
        return language.replace("-", "·") + (" uz?" if heard.uzbek and not told else "")

    def tip(self, turn: int) -> list[str]:
        """Give what is known of the language of a turn in whole sentences."""
        heard, told = self._heard_in(turn), self._told_of(turn)
        if heard is None or not (told or heard.language):
            return []
        lines = [self._name(told or heard.language)]
        words = heard.kyrgyz + heard.russian
        if words:
            share = round(100 * heard.kyrgyz_share)
            lines.append(self.tr("Detected words: Kyrgyz {0} %, Russian {1} %").format(share, 100 - share))
        if told:
            lines.append(self.tr("Set by a person"))
        elif heard.uzbek:
            lines.append(self.tr("May be Uzbek: set it with a right click if it is"))
        return lines

    def _heard_in(self, turn: int) -> "Heard | None":
        if self._view.page.version != self._version:
            self._version, self._told = self._view.page.version, None
            self._heard, self._wanted = {}, set()
        if turn not in self._heard:
            self._wanted.add(turn)
            if not self._timer.isActive():
                self._timer.start()
        return self._heard.get(turn)

    def _told_of(self, turn: int) -> str:
        mark = self._told.get(turn) if self._told else None
        return mark.language if mark else ""

    def _listen(self) -> None:
        """Listen to the turns that were asked for since the last time, as far as they are seen still."""
        page, project = self._view.page, self._session.project
        if project is None or page.version != self._version:
            self._wanted.clear()
            return
        if self._told is None:
            self._told = language_marks(project, page.document)
        shown = self._view.shown()
        if shown and self._wanted:
            to_offset = page.positions.to_offset
            seen = page.turns_between(to_offset(shown[0].start), to_offset(shown[-1].end) + 1)
            self._heard.update(_heard(page, sorted(self._wanted.intersection(seen))))
        self._wanted.clear()
        self.found.emit()

    # Correcting it ---------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note over which turn the menu of the text is opened."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pointed = None
        if isinstance(event, QContextMenuEvent):
            mouse = event.reason() == QContextMenuEvent.Reason.Mouse
            offset = self._view.nearest_offset(event.pos().toPointF()) if mouse else self._view.selection()[0]
            self._pointed = self._view.page.turn_of(offset)
        return super().eventFilter(watched, event)

    def open(self, place: QPoint, turn: int | None = None) -> None:
        """Open the choices for a turn, or for the one the caret stands in."""
        self._pointed = turn
        if self.turn() is not None:
            self.menu.popup(place)

    def turn(self) -> int | None:
        """Give the turn that is pointed at, or that the caret stands in."""
        if self._pointed is not None:
            return self._pointed
        return self._view.page.turn_of(self._view.selection()[0])

    def _tick(self) -> None:
        turn, project = self.turn(), self._session.project
        writable = project is not None and project.read_only is None and turn is not None
        for action in self._choices.values():
            action.setEnabled(writable)
        if project is not None and turn is not None:
            known = language_marks(project, self._view.page.document).get(turn)
            self._choices[known.language if known else ""].setChecked(True)

    def _forget_pointed(self) -> None:
        # Only after the choice that closes the menu has been carried out.
        QTimer.singleShot(0, self, lambda: setattr(self, "_pointed", None))

    def _set(self, language: str, _checked: bool = False) -> None:
        turn, project = self.turn(), self._session.project
        if project is not None and turn is not None:
            self._session.do(set_turn_language, project, self._view.page.document, turn, language)


def _heard(page: PageText, turns: Iterable[int]) -> "dict[int, Heard]":
    from qualcode.text.language import languages_of

    found: dict[int, Heard] = {}
    for turn in turns:
        begin, end = page.turns[turn].speech, page.turns[turn].end
        found[turn] = languages_of(page.text[begin:end], [(0, end - begin)])[0]
    return found
