"""`Palette`: a few letters of any action, document, code or respondent, and Enter does it or goes there."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from qualcode.computer import keep_setting, setting
from qualcode.text.search_names import find_codes
from ui.actions import Actions
from ui.going import go_to
from ui.palette.entries import Entry, action_entries, place_entries
from ui.palette.unready_keys import UnreadyKeys
from ui.session import Session
from ui.theme import GAP
from ui.transcript.code_rows import CodeRows

_ENTRY = Qt.ItemDataRole.UserRole + 10
_MOST, _KEPT = 40, 12
_WIDTH, _HEIGHT, _EDGE = 560, 380, 24
_SETTING = "recent_actions"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class Palette(QFrame):
    """Opens over the window; Esc or a click elsewhere closes it. What cannot be done now is grey and says why."""

    def __init__(self, session: Session, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self._session, self._actions, self._window = session, actions, window
        self._entries: dict[str, Entry] = {}
        self._before: QWidget | None = None
        self.letters = QLineEdit()
        self.rows = QListWidget()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setItemDelegate(CodeRows(self.rows))
        self.rows.setUniformItemSizes(True)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        column.addWidget(self.letters)
        column.addWidget(self.rows, 1)
        self.letters.installEventFilter(self)
        self.letters.textChanged.connect(self._find)
        self.rows.itemClicked.connect(self._do)
        actions.on("palette", self.open_palette)
        self.unready = UnreadyKeys(session, actions, self._action_entries, window)
        session.project_changed.connect(self.hide)
        session.language_changed.connect(self.retranslate)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Show texts in the language that is installed now."""
        self.setAccessibleName(self.tr("Find an action"))
        self.letters.setAccessibleName(self.tr("Letters of an action, document, code or respondent"))
        self.letters.setPlaceholderText(self.tr("Letters of an action, document, code or respondent"))
        self.rows.setAccessibleName(self.tr("What was found"))

    def open_palette(self) -> None:
        """Open, with what was used last on top."""
        focus = self._window.focusWidget()
        self._before = focus if focus is not self.letters else self._before
        self._entries = {entry.guid: entry for entry in (*self._action_entries(), *self._place_entries())}
        width, height = min(_WIDTH, self._window.width() - _EDGE), min(_HEIGHT, self._window.height() - 2 * _EDGE)
        self.setGeometry((self._window.width() - width) // 2, 2 * _EDGE, width, height)
        self.letters.clear()
        self._find("")
        self.show()
        self.raise_()
        self.letters.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _action_entries(self) -> list[Entry]:
        reasons = {
            "project": self.tr("open a project first"),
            "writable": self.tr("the project is open for reading only"),
            "document": self.tr("open a document first"),
            "selection": self.tr("select words first"),
            "coding": self.tr("select a coding first"),
            "code": self.tr("choose a code first"),
            "undo": self.tr("nothing to undo"),
            "redo": self.tr("nothing to redo"),
            "": self.tr("not possible now"),
        }
        return action_entries(self._actions, reasons, self._session.facts)

    def _place_entries(self) -> list[Entry]:
        project = self._session.project
        kinds = {"document": self.tr("document"), "code": self.tr("code"), "respondent": self.tr("respondent")}
        return place_entries(project, self._session.language, kinds) if project is not None else []

    # Finding ---------------------------------------------------------------------------------------------------

    def _find(self, letters: str) -> None:
        self.rows.clear()
        known = list(self._entries.values())
        if not letters.strip():
            known = [entry for entry in known if entry.place is None or entry.guid in _recent()]
        found = [match.guid for match in find_codes(known, letters, _recent(), _MOST)]
        for guid in found:
            entry = self._entries[guid]
            item = QListWidgetItem(entry.title)
            CodeRows.dress(item, "", None, entry.beside, quiet=bool(entry.reason))
            item.setData(_ENTRY, guid)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (entry.title, entry.beside))))
            self.rows.addItem(item)
        self.rows.setCurrentRow(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the line choose among the rows, do the chosen one, and close."""
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Escape, *_ENTER):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._took(event)
        return bool(super().eventFilter(watched, event))

    def _took(self, event: QKeyEvent) -> bool:
        key, count = Qt.Key(event.key()), self.rows.count()
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif key in _ENTER:
            self._do(self.rows.currentItem())
        elif key in _MOVES and count:
            self.rows.setCurrentRow(max(0, min(count - 1, self.rows.currentRow() + _MOVES[key])))
        else:
            return False
        return True

    def _leave(self) -> None:
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _do(self, item: QListWidgetItem | None) -> None:
        """Do what was chosen; what cannot be done stays, with its reason beside it."""
        entry = self._entries.get(str(item.data(_ENTRY))) if item is not None else None
        if entry is None or entry.reason:
            return
        self._leave()
        keep_setting(_SETTING, [entry.guid, *(guid for guid in _recent() if guid != entry.guid)][:_KEPT])
        if entry.place is not None:
            go_to(self._session, self._actions, entry.place)
        else:
            self._actions[entry.guid].trigger()


def _recent() -> list[str]:
    kept = setting(_SETTING)
    return [str(name) for name in kept] if isinstance(kept, list) else []
