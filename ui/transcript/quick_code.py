"""`QuickCode`: the light box at the selection that finds codes by a few letters and applies them."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from qualcode.model.guid import Guid
from qualcode.store.queries.codes import in_language
from qualcode.text.search_names import CodeMatch, find_codes
from ui import theme
from ui.code_keys import by_code
from ui.transcript.code_looks import CodeLooks
from ui.transcript.code_rows import CodeRows

_WIDTH = 400
_HEIGHT = 300
_LEAST_HEIGHT = 200
_MOST = 50
_OUT_OF_USE = 15.0  # what a code out of use is behind: its name comes before letters within another
_DEFINITION = 220  # characters; the whole text is in the details


class Letters(QLineEdit):
    """The line for the letters; the keys that mean something to the list are told."""

    key = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, or tell a key: move in the list, take, add one more, give up."""
        moving = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        taking = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab)
        back = event.key() == Qt.Key.Key_Backspace and not self.text()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.text() == "|" or (enter and event.modifiers() & Qt.KeyboardModifier.ShiftModifier):
            self.key.emit(Qt.Key.Key_Bar.value)  # Cyrillic layouts have no |
        elif event.key() in moving + taking or back:
            self.key.emit(event.key())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab here: it moves in the list."""
        return False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the person has turned to something else."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.left.emit()


class QuickCode(QFrame):
    """Space opens it, letters find, Enter applies, | or Shift+Enter adds one more, Esc returns to the text."""

    chosen = Signal(list, str, str)  # codes to apply, the name of a new one or "", and why it is proposed or ""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = CodeLooks()
        self._recent: Sequence[Guid] = ()
        self._keys: Mapping[Guid, str] = {}
        self._instead: Guid = ""  # the code that another one is chosen in place of
        self._above: Guid = ""  # the code that a new one will stand under
        self._taken: list[Guid] = []
        self._new = ""  # the name of a new code that was taken beside others
        self._locked = False  # a new code is proposed, with a reason
        self._proposed: Mapping[Guid, str] = {}  # who proposes a code
        self._selection: QRect | None = None
        self._reasoned: tuple[list[Guid], str, str] | None = None  # codes, new name, letters: why is asked now
        self.letters = Letters()
        self.rows = QListWidget()
        self.detail = QLabel()
        self.taken = QLabel()
        self._set_up()
        self.letters.textChanged.connect(self._find)
        self.letters.key.connect(self._on_key)
        self.letters.left.connect(self.close_box)
        self.rows.currentItemChanged.connect(self._describe)
        self.rows.itemClicked.connect(self._apply)
        self.hide()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setItemDelegate(CodeRows(self.rows))
        self.rows.setUniformItemSizes(True)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for label in (self.detail, self.taken):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.GAP)
        for widget in (self.taken, self.letters, self.rows, self.detail):
            layout.addWidget(widget, stretch=1 if widget is self.rows else 0)

    def retranslate(self) -> None:
        """Show texts in the language that is installed now."""
        self.setAccessibleName(self.tr("Code selection"))
        self._ask_letters()
        self.rows.setAccessibleName(self.tr("Codes found"))

    def open_at(
        self,
        selection: QRect,
        looks: CodeLooks,
        recent: Sequence[Guid],
        keys: Mapping[str, Guid] = MappingProxyType({}),
        instead: Guid = "",
        above: Guid = "",
        locked: bool = False,
        proposed: Mapping[Guid, str] = MappingProxyType({}),
    ) -> None:
        """Open below or above a selection (in the parent), where there is more room.

        `keys` are those that apply a code at once. With `instead` one code is chosen in place of that one. A new code
        will stand under `above`, "" for the top of the codebook; where that is `locked` it is proposed, with a reason.
        `proposed` says who proposes a code.
        """
        self._above, self._locked, self._proposed, self._reasoned = above, locked, proposed, None
        self._looks, self._recent, self._taken, self._new = looks, recent, [], ""
        self._keys, self._instead = by_code(keys), instead
        self._ask_letters()
        self.letters.clear()
        self._show_taken()
        self._find("")
        self._selection = selection
        open_beside(self, selection, self.letters)

    def ask_reason(self, codes: list[Guid], new: str) -> None:
        """Ask in the line for the letters why a new code is needed, which the locked codebook only takes proposed."""
        self._reasoned = codes, new, self.letters.text()
        question = self.tr("Why is a new code needed? Enter proposes it, Esc goes back")
        self.letters.setPlaceholderText(question)
        self.letters.setAccessibleName(question)
        self.letters.clear()
        self.rows.hide()
        self.taken.setText(self.tr("Propose: {0}").format(new))
        self.taken.show()
        told = self.tr("The codebook is locked: the code is proposed, and you can go on coding with it at once.")
        self.detail.setText(told)
        self._lay_beside()

    def _lay_beside(self) -> None:
        """Take no more room than the question needs, or that of the list again."""
        parent = self.parentWidget()
        if parent is None or self._selection is None:
            return
        place = place_beside(self._selection, parent.rect())
        layout = self.layout()
        if self._reasoned is not None and layout is not None:
            height = min(place.height(), layout.totalHeightForWidth(place.width()))
            if place.top() < self._selection.top():
                place.setTop(place.bottom() - height + 1)
            place.setHeight(height)
        self.setGeometry(place)

    def _ask_letters(self) -> None:
        several = self.tr("Letters of a code; Enter applies, Shift+Enter adds")
        self.letters.setPlaceholderText(self.tr("Letters of a code; Enter takes it") if self._instead else several)
        self.letters.setAccessibleName(self.tr("Letters of a code's name"))
        self.rows.show()

    def _go_back_to_letters(self) -> None:
        if self._reasoned is not None:
            letters, self._reasoned = self._reasoned[2], None
            self._ask_letters()
            self._show_taken()
            self.letters.setText(letters)
            self._find(letters)
            self._lay_beside()

    def _propose(self) -> None:
        reason = self.letters.text().strip()
        if self._reasoned is None:
            return
        if not reason:
            self.detail.setText(self.tr("Say in a few words why: whoever answers the proposal reads it."))
            return
        codes, new, _ = self._reasoned
        self.hide()
        self.chosen.emit(codes, new, reason)

    def close_box(self) -> None:
        """Close without coding."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _find(self, letters: str) -> None:
        if self._reasoned is not None:
            return
        self.rows.clear()
        found = self._found(letters)
        for match in found:
            self._add_row(match, letters)
        lately = sum(match.guid in self._recent for match in found)
        if not letters.strip() and 0 < lately < len(found):
            CodeRows.part(self.rows.item(lately))
        name = letters.strip()
        known = any(name.casefold() == self._looks.name(code).casefold() for code in self._looks.codes)
        if name and not known and not self._new:
            said = self.tr("Propose a new code: {0}") if self._locked else self.tr("New code: {0}")
            self.rows.addItem(QListWidgetItem(said.format(name)))
        self.rows.setCurrentRow(0)

    def _found(self, letters: str) -> list[CodeMatch]:
        """Find codes in use and, once letters are typed, those out of use where they fit clearly better or behind."""
        free = [code for code in self._looks.codes.values() if code.guid not in (*self._taken, self._instead)]
        used = find_codes([code for code in free if code.active], letters, self._recent, _MOST)
        if not letters.strip():
            return used
        unused = find_codes([code for code in free if not code.active], letters, (), _MOST)
        behind = [match._replace(score=match.score - _OUT_OF_USE) for match in unused]
        return sorted([*used, *behind], key=lambda match: -match.score)

    def _add_row(self, match: CodeMatch, letters: str) -> None:
        """Add a code; beside it the name in another language by which it was found, else the codes above."""
        name, code = self._looks.name(match.guid), self._looks.codes[match.guid]
        other = match.name if letters.strip() and match.name != name else ""
        item = QListWidgetItem(name)
        above = self._looks.path(code.parent) if code.parent else ""
        proposed = self._proposed.get(match.guid, "")
        beside = other or proposed or above if code.active else self.tr("not in use")
        CodeRows.dress(item, match.guid, self._looks.colour(match.guid), beside, quiet=not code.active)
        if proposed:
            CodeRows.hollow(item)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {proposed}")
        CodeRows.give_key(item, self._keys.get(match.guid, ""))
        self.rows.addItem(item)

    def _on_key(self, key: int) -> None:
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Tab: 1,
            Qt.Key.Key_PageUp: -6,
            Qt.Key.Key_PageDown: 6,
        }
        if self._reasoned is not None:
            self._on_key_of_reason(key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._apply()
        elif key == Qt.Key.Key_Escape:
            self.close_box()
        elif key == Qt.Key.Key_Bar:
            self._take_one()
        elif key == Qt.Key.Key_Backspace and (self._taken or self._new):
            self._give_back()
            self._show_taken()
            self._find("")
        elif key in steps and self.rows.count():
            self._step(steps[Qt.Key(key)])

    def _on_key_of_reason(self, key: int) -> None:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._propose()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            self._go_back_to_letters()
        elif key == Qt.Key.Key_Bar:
            self.letters.insert("|")

    def _step(self, step: int) -> None:
        row, last = self.rows.currentRow() + step, self.rows.count() - 1
        if abs(step) > 1:
            row = max(0, min(row, last))
        self.rows.setCurrentRow(row % (last + 1))

    def _take_one(self) -> None:
        if not self.rows.count() or self._instead:
            return
        code = CodeRows.code(self.rows.currentItem())
        if code:
            self._taken.append(code)
        else:
            self._new = self.letters.text().strip()
        self._show_taken()
        self.letters.clear()
        self._find("")

    def _give_back(self) -> None:
        if self._new:
            self._new = ""
        else:
            self._taken.pop()

    def _show_taken(self) -> None:
        names = [self._looks.name(code) for code in self._taken]
        told = "  |  ".join([*names, self._new] if self._new else names)
        if self._instead:
            told = self.tr("In place of: {0}").format(self._looks.name(self._instead))
        self.taken.setText(told)
        self.taken.setVisible(bool(told))

    def _apply(self) -> None:
        codes, code = list(self._taken), CodeRows.code(self.rows.currentItem())
        typed = self.letters.text().strip()
        if typed and not self.rows.count():
            return  # the letters mean nothing beside the new code that was taken
        new = self._new or (typed if not code else "")
        if code and (typed or not (codes or new) or self.rows.currentRow() > 0):
            codes.append(code)
        if new and self._locked:
            self.ask_reason(codes, new)
        elif codes or new:
            self.hide()
            self.chosen.emit(codes, new, "")

    def _new_place(self) -> str:
        """Say where in the codebook a new code will stand."""
        if self._locked:
            return self.tr("The codebook is locked: Enter asks why this code is needed, then proposes and applies it.")
        if self._above:
            return self.tr("Enter makes this code under “{0}” and applies it.").format(self._looks.name(self._above))
        return self.tr("Enter makes this code at the top of the codebook and applies it.")

    def _describe(self, item: QListWidgetItem | None) -> None:
        code = self._looks.codes.get(CodeRows.code(item))
        if code is None:
            self.detail.setText(self._new_place() if item else self.tr("No code yet."))
            return
        words = in_language(code.definitions, self._looks.language)
        short = words if len(words) <= _DEFINITION else words[:_DEFINITION].rsplit(" ", 1)[0] + "…"
        proposed = self._proposed.get(code.guid, "")
        self.detail.setText("\n".join(filter(None, (self._looks.path(code.guid), proposed, short))))


def open_beside(box: QWidget, selection: QRect, letters: QWidget) -> None:
    """Open a box beside a selection (in its parent), ready for the letters that are typed."""
    parent = box.parentWidget()
    assert parent is not None
    box.setGeometry(place_beside(selection, parent.rect()))
    box.show()
    box.raise_()
    letters.setFocus(Qt.FocusReason.ShortcutFocusReason)


def place_beside(selection: QRect, room: QRect) -> QRect:
    """Give the place of the box: below the selection, above it where only that has room, never outside the room."""
    below, above = room.bottom() - selection.bottom(), selection.top() - room.top()
    is_below = below >= _HEIGHT or below >= above
    height = min(room.height(), max(_LEAST_HEIGHT, min(_HEIGHT, below if is_below else above)))
    top = selection.bottom() if is_below else selection.top() - height
    width = min(_WIDTH, room.width())
    left = max(room.left(), min(selection.left(), room.right() - width))
    return QRect(left, max(room.top(), min(top, room.bottom() - height)), width, height)
