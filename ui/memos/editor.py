"""`MemoEditor`: one memo, written or changed in place, with its kind and what it is about."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from qualcode.model.guid import Guid
from qualcode.ops.memos import add_memo, edit_memo
from qualcode.ops.objects import set_fields
from qualcode.store.queries.object_places import place_of_object
from ui.memos.kinds import KIND_NAMES, kind_name
from ui.memos.model import ToldMemo
from ui.saving_text import SavingText
from ui.session import Session
from ui.team.disputed_line import DisputedLine
from ui.theme import GAP

_USUAL = "analytic"


class MemoEditor(QWidget):
    """Saves itself when it is left or on Ctrl+Enter; an emptied memo is deleted, and Undo brings it back."""

    going = Signal(object)  # an ObjectPlace
    written = Signal(str)  # the GUID of a new memo

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._memo: Guid = ""
        self._about: Guid | None = None
        self.disputed = DisputedLine(session)
        self.caption = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.kind = QComboBox()
        self.kind.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.go = QPushButton()
        self.text = SavingText(3, 8)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self.kind, 1)
        line.addWidget(self.go)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP // 2)
        rows.addWidget(self.disputed)
        rows.addWidget(self.caption)
        rows.addWidget(self.text, 1)
        rows.addLayout(line)
        self.text.saved.connect(self._save)
        self.kind.activated.connect(lambda _: self._change_kind())
        self.go.clicked.connect(self.go_there)
        self.show_memo(None)

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.go.setText(self.tr("Go there"))
        self.kind.setAccessibleName(self.tr("Kind of memo"))
        self.text.setAccessibleName(self.tr("Memo"))
        self.text.setPlaceholderText(self.tr("Write, Ctrl+Enter saves; an emptied memo is deleted"))
        chosen = self.kind.currentData() or _USUAL
        self.kind.clear()
        for kind in KIND_NAMES:
            self.kind.addItem(kind_name(kind), kind)
        self._choose_kind(str(chosen))

    def show_memo(self, told: ToldMemo | None) -> None:
        """Show a memo; what is being typed on another one is saved first."""
        memo = told.memo if told is not None else None
        if self._memo != (memo.guid if memo else ""):
            self.text.save()
        self._memo, self._about = (memo.guid, memo.about or None) if memo else ("", None)
        self.disputed.show_about([memo.guid] if memo else [])
        self._set("", memo.kind if memo else _USUAL, memo.text if memo else "", bool(memo))

    def begin(self, about: Guid | None, name: str, kind: str = _USUAL) -> None:
        """Begin a new memo on an object, or on the project as a whole."""
        self.text.save()
        self._memo, self._about = "", about
        self.disputed.show_about([])
        self._set(name, kind, "", there=True)
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _set(self, caption: str, kind: str, text: str, there: bool) -> None:
        writable = "writable" in self._session.facts
        self.caption.setText(caption)
        self.caption.setVisible(bool(caption))
        self._choose_kind(kind)
        self.text.show_text(text)
        self.text.setReadOnly(not (there and writable))
        self.kind.setEnabled(there and writable)
        self.go.setEnabled(there and self._about is not None)

    def _choose_kind(self, kind: str) -> None:
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))

    def _save(self, text: str) -> None:
        project = self._session.project
        if project is None:
            return
        if self._memo:
            self._session.do(edit_memo, project, self._memo, text)
        elif text:
            made = self._session.do(add_memo, project, text, self._about, kind=str(self.kind.currentData()))
            if made:
                self._memo = made
                self.written.emit(made)

    def _change_kind(self) -> None:
        project = self._session.project
        if project is not None and self._memo:
            self._session.do(set_fields, project, self._memo, {"kind": str(self.kind.currentData())})

    def go_there(self) -> None:
        """Go to what the memo is about."""
        project = self._session.project
        target = self._memo or self._about
        place = place_of_object(project, target) if project is not None and target else None
        if place is not None:
            self.going.emit(place)
