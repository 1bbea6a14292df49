"""Asks who is coding: one of the project's coders, or a new one."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from qualcode.computer import keep_setting
from qualcode.model.errors import UserError
from qualcode.ops.projects import add_coder
from qualcode.store.queries.coders import people_of
from ui.dialogs.form import Form, plain_label
from ui.session import Session

_GUID = Qt.ItemDataRole.UserRole


class CoderDialog(Form):
    """A list of coders and a line for a new name."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        both = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        super().__init__(session, parent, both)
        self.setObjectName("coder_dialog")
        self._why = plain_label(self, wrapped=True)
        self.list = QListWidget(self)
        self.name = QLineEdit(self)
        self.name.installEventFilter(self)
        self.name.textChanged.connect(lambda text: self.list.setEnabled(not text.strip()))
        self.list.itemActivated.connect(lambda _: self.accept())
        self.content.addWidget(self._why)
        self.content.addWidget(self.list, 1)
        self.content.addWidget(self.name)
        self._fill()
        self.resize(420, 320)
        self.name.setFocus()
        self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose among the coders with the arrows while the line waits for a name."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.list.isEnabled():
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            row = self.list.currentRow() + step
            if step and 0 <= row < self.list.count():
                self.list.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Who is coding?"))
        self._why.setText(self.tr("Every coding and memo from now on bears this name. Earlier ones keep theirs."))
        self.list.setAccessibleName(self.tr("Coders of the project"))
        self.name.setPlaceholderText(self.tr("Or type the name of a new coder"))
        self.name.setAccessibleName(self.tr("Name of a new coder"))
        self.name_button(QDialogButtonBox.StandardButton.Ok, self.tr("Code under this name"))
        self.name_button(QDialogButtonBox.StandardButton.Cancel, self.tr("Cancel"))

    def accept(self) -> None:
        """Have the chosen or the new coder at work."""
        project = self.session.project
        item = self.list.currentItem()
        if project is None:
            return
        try:
            if self.name.text().strip():
                self.session.work_as(add_coder(project, self.name.text()))
            elif item is not None:
                self.session.work_as(item.data(_GUID))
        except UserError as error:
            self.show_error(error)
            return
        keep_setting("coder", str(project.values(project.me)["name"]))
        super().accept()

    def _fill(self) -> None:
        project = self.session.project
        for guid, name in people_of(project) if project is not None else ():
            item = QListWidgetItem(name, self.list)
            item.setData(_GUID, guid)
            if project is not None and guid == project.me:
                self.list.setCurrentItem(item)
