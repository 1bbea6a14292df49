"""What was deleted, to be brought back."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QDialogButtonBox, QTreeWidget, QTreeWidgetItem, QWidget

from qualcode.model.change import Change
from qualcode.model.fields import Value
from qualcode.ops.objects import codings_in_bin, restore_objects
from qualcode.store.objects import Item, bin_of
from ui.dialogs.form import Form, plain_label
from ui.session import Session

_GUID = Qt.ItemDataRole.UserRole
_KINDS = {
    "document": str(QT_TRANSLATE_NOOP("Bin", "Documents")),
    "code": str(QT_TRANSLATE_NOOP("Bin", "Codes")),
    "code_set": str(QT_TRANSLATE_NOOP("Bin", "Sets of codes")),
    "respondent": str(QT_TRANSLATE_NOOP("Bin", "Respondents")),
    "attribute": str(QT_TRANSLATE_NOOP("Bin", "Attributes")),
    "memo": str(QT_TRANSLATE_NOOP("Bin", "Memos")),
    "coder": str(QT_TRANSLATE_NOOP("Bin", "Coders")),
}
_LONGEST = 80


class BinDialog(Form):
    """Lists deleted documents, codes, respondents, attributes, memos and coders; restores the chosen ones."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        both = QDialogButtonBox.StandardButton.Apply | QDialogButtonBox.StandardButton.Close
        super().__init__(session, parent, both)
        self.setObjectName("bin_dialog")
        self._hint = plain_label(self, wrapped=True)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.tree.itemSelectionChanged.connect(self._enable)
        self.tree.itemDoubleClicked.connect(lambda *_: self.restore())
        self.restore_button = self.buttons.button(QDialogButtonBox.StandardButton.Apply)
        self.restore_button.clicked.connect(self.restore)
        self.content.addWidget(self._hint)
        self.content.addWidget(self.tree, 1)
        self.resize(480, 400)
        session.changed.connect(self._on_change)
        session.project_changed.connect(self.close)
        session.facts_changed.connect(self._enable)
        self.retranslate()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Bin"))
        self.tree.setAccessibleName(self.tr("Deleted things"))
        self.name_button(QDialogButtonBox.StandardButton.Apply, self.tr("Restore"))
        self.name_button(QDialogButtonBox.StandardButton.Close, self.tr("Close"))
        self.refresh()

    def refresh(self) -> None:
        """List anew what lies in the bin."""
        self.tree.clear()
        project = self.session.project
        if project is None:
            return
        for kind, heading in _KINDS.items():
            self._add_group(QCoreApplication.translate("Bin", heading), bin_of(project, kind))
        self.tree.expandAll()
        empty = self.tree.topLevelItemCount() == 0
        whole = self.tr("What is restored comes back with everything that was deleted with it, codings included.")
        self._hint.setText(self.tr("The bin is empty.") if empty else whole)
        self._enable()

    def restore(self) -> None:
        """Bring the chosen things back."""
        project = self.session.project
        guids = tuple(item.data(0, _GUID) for item in self.tree.selectedItems() if item.data(0, _GUID))
        if project is not None and guids:
            self.session.do(restore_objects, project, guids)

    def _on_change(self, change: Change) -> None:
        if change.touches(*_KINDS):
            self.refresh()

    def _add_group(self, heading: str, items: list[Item]) -> None:
        if not items:
            return
        group = QTreeWidgetItem(self.tree, [f"{heading} ({len(items)})"])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for item in items:
            line = QTreeWidgetItem(group, [self._told(item)])
            line.setData(0, _GUID, item.guid)

    def _told(self, item: Item) -> str:
        """Name what lies in the bin; a code or document with the codings that come back with it."""
        title, project = _title(item.values, self.session.language), self.session.project
        if project is None or item.kind not in ("code", "document"):
            return title
        count = codings_in_bin(project, item.guid)
        return self.tr("{0}, codings: {1}").format(title, count) if count else title

    def _enable(self) -> None:
        chosen = any(item.data(0, _GUID) for item in self.tree.selectedItems())
        self.restore_button.setEnabled(chosen and "writable" in self.session.facts)


def _title(values: dict[str, Value], language: str) -> str:
    fields = (f"name_{language}", "name", "name_ru", "name_ky", "name_en", "key", "title", "text")
    found = next((str(values[field]) for field in fields if values.get(field)), "?")
    return found if len(found) <= _LONGEST else found[: _LONGEST - 1] + "…"
