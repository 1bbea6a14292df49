"""`MemoFields`: the memos on an object, each editable in place, and a field for one more."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qualcode.model.guid import Guid
from qualcode.ops.memos import add_memo, edit_memo
from qualcode.store.objects import Item, items_of_target
from qualcode.store.project import Project
from ui.details.section import quiet_label
from ui.saving_text import SavingText
from ui.session import Session
from ui.team.disputed_line import DisputedLine


class MemoFields(QWidget):
    """Memos on one object. Emptying one deletes it; undo brings it back."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._project: Project | None = None
        self._about: Guid = ""
        self._fields: dict[Guid, SavingText] = {}
        self._caption = quiet_label()
        self._disputed = DisputedLine(session)
        self.new = SavingText(2)
        self.new.saved.connect(self._add)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(3)
        self._rows.addWidget(self._caption)
        self._rows.addWidget(self._disputed)
        self._rows.addWidget(self.new)

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self._caption.setText(self.tr("Memos"))
        self.new.setPlaceholderText(self.tr("Write a memo, Ctrl+Enter saves"))
        self.new.setAccessibleName(self.tr("New memo"))
        for field in self._fields.values():
            field.setAccessibleName(self.tr("Memo"))

    def show_about(self, about: Guid) -> None:
        """Show the memos on an object; what is being typed on another one is saved first."""
        if about != self._about:
            self.save()
        self._project, self._about = self._session.project, about
        found = self._memos()
        for guid in self._fields.keys() - {item.guid for item in found}:
            self._fields.pop(guid).deleteLater()
        for item in found:
            self._field(item.guid).show_text(str(item.values["text"]))
        self._disputed.show_about(item.guid for item in found)
        self.new.show_text("")
        self.new.setReadOnly("writable" not in self._session.facts)

    def save(self) -> None:
        """Save what is being typed."""
        for field in (*self._fields.values(), self.new):
            field.save()

    def focus(self) -> None:
        """Go to the field for a new memo."""
        self.new.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _memos(self) -> list[Item]:
        if self._project is None or not self._about:
            return []
        return items_of_target(self._project, "memo", "about", self._about)

    def _field(self, memo: Guid) -> SavingText:
        if memo not in self._fields:
            field = SavingText()
            field.setAccessibleName(self.tr("Memo"))
            field.setReadOnly("writable" not in self._session.facts)
            field.saved.connect(lambda text: self._edit(memo, text))
            self._rows.insertWidget(self._rows.count() - 1, field)
            self._fields[memo] = field
        return self._fields[memo]

    def _add(self, text: str) -> None:
        if self._project is not None and text:
            self._session.do(add_memo, self._project, text, self._about)

    def _edit(self, memo: Guid, text: str) -> None:
        if self._project is not None:
            self._session.do(edit_memo, self._project, memo, text)
