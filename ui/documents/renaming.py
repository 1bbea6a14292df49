"""Naming documents by their respondents: a list to look through, one step."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from qualcode.analysis.document_names import PARTS, NamedDocument, names_by_respondents
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.ops.documents import rename_documents
from ui.dialogs.form import Form, plain_label
from ui.session import Session

_OK, _CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel


class RenamingDialog(Form):
    """Each ticked document gets the name beside it; the new names can be typed over."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, _OK | _CANCEL)
        self.setObjectName("renaming")
        assert session.project is not None
        self._project = session.project
        self._names: list[NamedDocument] = []
        self.parts = {part: QCheckBox(self) for part in PARTS[1:]}
        self.table = QTableWidget(0, 2, self)
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._caption = plain_label(self)
        line = QHBoxLayout()
        line.addWidget(self._caption)
        for box in self.parts.values():
            box.setChecked(True)
            box.toggled.connect(lambda _: self._fill())
            line.addWidget(box)
        line.addStretch()
        self.content.addLayout(line)
        self.content.addWidget(self.table, 1)
        self.table.itemChanged.connect(lambda _: self._tell())
        self.resize(760, 460)
        self.retranslate()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Name documents by their respondents"))
        self._caption.setText(self.tr("Pseudonym or name, and"))
        self.parts["kind"].setText(self.tr("kind of interview"))
        self.parts["date"].setText(self.tr("date"))
        self.table.setAccessibleName(self.tr("Names of documents"))
        self.table.setHorizontalHeaderLabels([self.tr("Name now"), self.tr("New name")])
        self.name_button(_OK, self.tr("Rename"))
        self.name_button(_CANCEL, self.tr("Cancel"))
        self._fill()

    def wanted(self) -> dict[Guid, str]:
        """Give the new names that are ticked and differ from the old ones."""
        found = {}
        for row, one in enumerate(self._names):
            old, new = self.table.item(row, 0), self.table.item(row, 1)
            name = " ".join(new.text().split()) if new else ""
            if old and old.checkState() == Qt.CheckState.Checked and name and name != one.old:
                found[one.document] = name
        return found

    def accept(self) -> None:
        """Rename; the dialog stays open where the project refuses it."""
        names = self.wanted()
        try:
            rename_documents(self._project, names)
        except UserError as error:
            self.show_error(error)
            return
        self.session.told.emit(self.tr("Documents renamed: {0}.").format(len(names)))
        super().accept()

    def _fill(self) -> None:
        parts = ["respondent", *(part for part, box in self.parts.items() if box.isChecked())]
        self._names = names_by_respondents(self._project, self.session.language, parts)
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._names))
        for row, one in enumerate(self._names):
            old, new = QTableWidgetItem(one.old), QTableWidgetItem(one.new)
            changes = one.new != one.old
            old.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            old.setCheckState(Qt.CheckState.Checked if changes else Qt.CheckState.Unchecked)
            self.table.setItem(row, 0, old)
            self.table.setItem(row, 1, new)
        self.table.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        self.buttons.button(_OK).setEnabled(bool(self.wanted()))
