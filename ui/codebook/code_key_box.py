"""`CodeKeyBox`: asks for the digit or letter that applies a code, and tells which key is taken."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from qualcode.model.guid import Guid
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.codings import codings_by_guid
from ui import theme
from ui.actions import Actions
from ui.code_keys import KEYS, by_code, key_of
from ui.session import Session

_WIDTH = 320


class CodeKeyBox(QFrame):
    """One key press gives the key; a key that another code has is given over when it is pressed again."""

    def __init__(self, session: Session, actions: Actions, parent: QObject) -> None:
        super().__init__()
        self.setParent(parent if isinstance(parent, QWidget) else None)
        self._session, self._actions = session, actions
        self._code: Guid = ""
        self._asked = ""  # the taken key that was pressed once
        self._back: QWidget | None = None
        self._codebook = self.parentWidget()
        self.title, self.hint, self.taken = QLabel(), QLabel(), QLabel()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.GAP)
        for label in (self.title, self.hint, self.taken):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            layout.addWidget(label)
        self.title.setFont(theme.font(bold=True))
        self.hide()
        actions.on("code_key", self.open)

    def open(self) -> None:
        """Ask for the key of the code of the selected coding, in the codebook for that of the chosen code."""
        project, coding, chosen = self._session.project, self._session.coding, self._session.code
        focused = self.window().focusWidget()
        there = self._codebook is not None and focused is not None and self._codebook.isAncestorOf(focused)
        found = codings_by_guid(project, [coding]) if project is not None and coding else []
        code = found[0].code if found and not (there and chosen) else chosen
        if code:
            self.open_for(code)
        else:
            self._session.told.emit(self.tr("Select a coding or choose a code in the codebook first."))

    def open_for(self, code: Guid) -> None:
        """Ask for the key of a code, in the middle of the window."""
        if not code or self._session.project is None:
            return
        self._code, self._asked = code, ""
        self._back = self.window().focusWidget()
        self.setParent(self.window())
        self.title.setText(self.tr("Key of “{0}”").format(self._name(code)))
        self._say(self.tr("Press a digit or a letter. Backspace: no key. Esc: leave it as it is."))
        self._list()
        self.show()
        self.raise_()
        self._stand()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _stand(self) -> None:
        parent = self.parentWidget()
        assert parent is not None
        room = parent.rect()
        width = min(_WIDTH, room.width())
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else self.sizeHint().height()
        self.setGeometry((room.width() - width) // 2, max(0, (room.height() - height) // 3), width, height)

    def _say(self, sentence: str) -> None:
        self.hint.setText(sentence)
        self.setAccessibleName(f"{self.title.text()}. {sentence}")

    def _list(self) -> None:
        """List the keys that are taken, with their codes."""
        keys, names = self._session.code_keys(), self._names()
        self.taken.setText("\n".join(f"{key}  {names[keys[key]]}" for key in KEYS if keys.get(key) in names))
        self.taken.setVisible(bool(self.taken.text()))

    def _names(self) -> dict[Guid, str]:
        project, language = self._session.project, self._session.language
        return {code.guid: code.name(language) for code in codes_of(project)} if project is not None else {}

    def _name(self, code: Guid) -> str:
        return self._names().get(code, "")

    # Keys ------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep every key for this box while it asks: none of them is a shortcut now."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key, none, or leave it."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._give("")
        elif key := key_of(event):
            self._ask(key)

    def _ask(self, key: str) -> None:
        other = self._session.code_keys().get(key, "")
        action = self._actions.with_keys(QKeySequence(key))
        if action:
            told = self.tr("{0} is the shortcut of “{1}”. Press another key.")
            self._say(told.format(key, self._actions[action].text()))
        elif other in ("", self._code) or key == self._asked or not self._name(other):
            self._give(key)
            return
        else:
            self._asked = key
            told = self.tr("{0} is the key of “{1}”. Press it again to give it to “{2}”, or press another key.")
            self._say(told.format(key, self._name(other), self._name(self._code)))
        self._stand()

    def _give(self, key: str) -> None:
        name = self._name(self._code)
        had = by_code(self._session.code_keys()).get(self._code, "")
        self._session.give_code_key(self._code, key)
        self._close()
        if key:
            self._session.told.emit(self.tr("{0} applies “{1}” to the selected words.").format(key, name))
        elif had:
            self._session.told.emit(self.tr("“{0}” has no key any more.").format(name))

    def _close(self) -> None:
        back, self._back = self._back, None
        self.hide()
        if back is not None:
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close when the person turns to something else."""
        super().focusOutEvent(event)
        if self.isVisible() and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._back = None
            self._close()
