"""Name, version and kind of a guide."""

from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from qualcode.model.errors import UserError
from qualcode.ops.objects import set_fields
from qualcode.store.queries.guides import Guide
from ui.dialogs.form import Form, plain_label
from ui.documents.kinds import kinds
from ui.offering import offer
from ui.session import Session

_OK, _CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel


class GuideDialog(Form):
    """Changes what a guide is called and which interviews it is for, in one step."""

    def __init__(self, session: Session, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, _OK | _CANCEL)
        self.setObjectName("guide_dialog")
        self._guide = guide
        self.name, self.version, self.kind = QLineEdit(guide.name), QLineEdit(guide.version), QComboBox()
        self._captions = [plain_label(self) for _ in range(3)]
        rows = QFormLayout()
        for caption, field in zip(self._captions, (self.name, self.version, self.kind), strict=True):
            rows.addRow(caption, field)
            caption.setBuddy(field)
        self.content.addLayout(rows)
        self.resize(440, 150)
        self.retranslate()
        self.kind.setCurrentIndex(max(0, self.kind.findData(guide.kind)))

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Interview guide"))
        captions = (self.tr("Name"), self.tr("Version"), self.tr("For interviews of this kind"))
        for caption, label, field in zip(captions, self._captions, (self.name, self.version, self.kind), strict=True):
            label.setText(caption)
            field.setAccessibleName(caption)
        fill_kinds(self.kind, self.tr("any"))
        self.name_button(_OK, self.tr("Save"))
        self.name_button(_CANCEL, self.tr("Cancel"))

    def accept(self) -> None:
        """Save; the dialog stays open where the project refuses it."""
        assert self.session.project is not None
        if not self.name.text().strip():
            self.show_error(UserError("study.guide_needs_name"))
            return
        values = {
            "name": self.name.text().strip(),
            "version": self.version.text().strip() or None,
            "kind": self.kind.currentData() or None,
        }
        try:
            set_fields(self.session.project, self._guide.guid, values)
        except UserError as error:
            self.show_error(error)
            return
        super().accept()


def fill_kinds(box: QComboBox, none: str) -> None:
    """Offer the kinds of interviews in the language that is installed now, keeping what is chosen."""
    offer(box, [(none, ""), *((name, kind) for kind, name in kinds().items())])
