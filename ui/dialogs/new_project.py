"""Asks for the name, the folder and the first coder of a new project, and makes it."""

import re
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from qualcode.computer import keep_setting, setting
from qualcode.model.errors import UserError
from qualcode.ops.projects import create_project
from qualcode.store.project import Project
from ui.choosers import Choosers
from ui.dialogs.form import Form, plain_label
from ui.places import make_folder, project_path, projects_folder
from ui.session import Session

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')  # in names of files on Windows
_LONGEST = 120  # bytes, well below the 255 that a file system takes


class NewProjectDialog(Form):
    """Makes a project and gives it by `made`."""

    made = Signal(object)  # a Project

    def __init__(self, session: Session, choosers: Choosers, parent: QWidget | None = None) -> None:
        both = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        super().__init__(session, parent, both)
        self.setObjectName("new_project_dialog")
        self._choosers = choosers
        self.name = QLineEdit(self)
        self.coder = QLineEdit(str(setting("coder") or ""), self)
        self.folder = QLineEdit(str(projects_folder()), self)
        self.browse = QPushButton(self)
        self.browse.clicked.connect(self._choose_folder)
        self._labels = {field: plain_label(self) for field in (self.name, self.coder, self.folder)}
        self._hint = plain_label(self, wrapped=True)
        self._lay_out()
        self.name.textChanged.connect(self._show_file)
        self.folder.textChanged.connect(self._show_file)
        self.retranslate()
        self.resize(560, 260)
        self.name.setFocus()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("New project"))
        texts = {
            self.name: self.tr("Name of the project"),
            self.coder: self.tr("Your name as a coder"),
            self.folder: self.tr("Folder"),
        }
        for field, text in texts.items():
            self._labels[field].setText(text)
            self._labels[field].setBuddy(field)
            field.setAccessibleName(text)
        self.name.setPlaceholderText(self.tr("Return migration 2026"))
        self.browse.setText(self.tr("Choose…"))
        self.browse.setAccessibleName(self.tr("Choose the folder"))
        self.name_button(QDialogButtonBox.StandardButton.Ok, self.tr("Make the project"))
        self.name_button(QDialogButtonBox.StandardButton.Cancel, self.tr("Cancel"))
        self._show_file()

    def accept(self) -> None:
        """Make the project; the dialog stays open where that cannot be done."""
        try:
            project = self._make()
        except UserError as error:
            self.show_error(error)
            if not self.coder.text().strip():
                self.coder.setFocus()
            return
        keep_setting("coder", self.coder.text().strip())
        keep_setting("projects_folder", self.folder.text().strip())
        super().accept()
        self.made.emit(project)

    def _make(self) -> Project:
        path = self._path()
        make_folder(path.parent)
        return create_project(path, self.name.text().strip(), self.coder.text())

    def _path(self) -> Path:
        name = file_name(self.name.text()) or file_name(self.tr("Project"))
        return project_path(self.folder.text(), name)

    def _show_file(self) -> None:
        self._hint.setText(self.tr("The project will be one file: {0}").format(self._path()))

    def _choose_folder(self) -> None:
        chosen = self._choosers.folder(self, self.tr("Folder of the project"), Path(self.folder.text()))
        if chosen is not None:
            self.folder.setText(str(chosen))

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.addWidget(self.folder, 1)
        where.addWidget(self.browse)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self._labels[self.name], self.name)
        form.addRow(self._labels[self.coder], self.coder)
        form.addRow(self._labels[self.folder], where)
        self.content.addLayout(form)
        self.content.addWidget(self._hint)
        self.content.addStretch(1)


def file_name(name: str) -> str:
    """Make a name of a project the name of a file that every system takes."""
    clean = _FORBIDDEN.sub(" ", name).strip(" .")
    return " ".join(clean.encode()[:_LONGEST].decode(errors="ignore").split())
