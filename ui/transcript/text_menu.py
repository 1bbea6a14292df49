"""`TextMenu`: what the right button offers in the text: for the selected words, the coding there, the turn."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF
from PySide6.QtGui import QAction, QContextMenuEvent, QIcon, QPixmap
from PySide6.QtWidgets import QMenu

from qualcode.model.guid import Guid
from ui.actions import Actions
from ui.session import Session
from ui.transcript.code_looks import CodeLooks
from ui.transcript.coding import Coding
from ui.transcript.stops import word_at
from ui.transcript.view import TranscriptView

OF_A_CODING = ("recode", "uncode", "weigh", "flag", "memo", "evidence_for", "evidence_against", "join")
_OF_WORDS = ("code_selection", "apply_code", "repeat_code", "in_vivo")
_OF_A_TURN = ("ask_question", "translate_turn", "turn_language", "correct_text", "rename_speaker")
_RECENT = 5  # codes offered by name
_SQUARE = 12


class TextMenu(QObject):
    """A right click beside the selection puts the caret there and selects the coding on that word."""

    def __init__(
        self, session: Session, actions: Actions, view: TranscriptView, coding: Coding, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._actions, self._view, self._coding = session, actions, view, coding
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the menu where the right button, or the key for it, wants one."""
        if event.type() != QEvent.Type.ContextMenu or not isinstance(event, QContextMenuEvent):
            return super().eventFilter(watched, event)
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.point_at(event.pos())
        self._open(event.globalPos())
        event.accept()
        return True

    def point_at(self, place: QPoint) -> None:
        """Select what is meant by a place in the viewport: the words selected there, else the coding on its word."""
        view = self._view
        offset, (start, end) = view.offset_at(QPointF(place)), view.selection()
        if start <= offset < end:
            return
        if offset < 0:
            offset = view.nearest_offset(QPointF(place))
        first = word_at(view.page, offset)[0]
        caret = first if first <= offset else offset
        view.select((caret, caret))
        found = [item.guid for item in view.index.at(offset)]
        if self._session.coding not in found:
            self._session.select_coding(found[0] if found else "")

    def menu(self, where: QPoint) -> QMenu:
        """Make the menu for what is selected; `where` on the screen it opens again for another coding."""
        menu = QMenu(self._view)
        if self._view.has_selection():
            self._add(menu, _OF_WORDS)
            self._add_recent(menu)
            menu.addSeparator()
        coding = self._view.index.get(self._session.coding)
        if coding is not None:
            add_name(menu, self._view.looks, coding.code)
            self._add(menu, (*OF_A_CODING, "split"))
            self._add_others(menu, where)
            menu.addSeparator()
        self._add(menu, _OF_A_TURN)
        if self._view.has_selection():
            menu.addSeparator()
            self._add(menu, ("copy",))
        return menu

    def _add(self, menu: QMenu, names: tuple[str, ...]) -> None:
        menu.addActions([self._actions[name] for name in names])

    def _add_recent(self, menu: QMenu) -> None:
        """Offer the codes used last; the very last has its own entry."""
        looks = self._view.looks
        for code in [code for code in self._coding.recent if code in looks.codes][1 : _RECENT + 1]:
            add_code(menu, looks, code, partial(self._coding.apply, [code]))

    def _add_others(self, menu: QMenu, where: QPoint) -> None:
        """List the other codings on the same words; a chosen one is selected and has the menu open for it."""
        at = self._view.index.at(self._view.selection()[0])
        others = [item for item in at if item.guid != self._session.coding]
        if not others:
            return
        more = menu.addMenu(self.tr("Other codings here"))
        looks = self._view.looks
        for item in others:
            words = f"{looks.name(item.code)}\t{looks.coder_name(item.coder)}"
            add_code(more, looks, item.code, partial(self._choose, item.guid, where), words)

    def _choose(self, coding: Guid, where: QPoint) -> None:
        self._session.select_coding(coding)
        self._open(where)

    def _open(self, where: QPoint) -> None:
        menu = self.menu(where)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)


def add_name(menu: QMenu, looks: CodeLooks, code: Guid) -> QAction:
    """Say in the menu which code the entries below are about."""
    made = menu.addAction(_square(looks, code, menu), looks.name(code).replace("&", "&&"))
    made.setEnabled(False)
    return made


def add_code(menu: QMenu, looks: CodeLooks, code: Guid, act: Callable[[], object], words: str = "") -> QAction:
    """Offer a code by its name in its colour."""
    made = menu.addAction(_square(looks, code, menu), (words or looks.name(code)).replace("&", "&&"))
    made.triggered.connect(lambda _=False: act())
    return made


def _square(looks: CodeLooks, code: Guid, menu: QMenu) -> QIcon:
    square = QPixmap(_SQUARE, _SQUARE)
    square.fill(looks.clear(code, menu.palette()))
    icon = QIcon(square)
    icon.addPixmap(square, QIcon.Mode.Disabled)
    return icon
