"""Makes a project of one's own from a package: who one is in it, and where it lies."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from qualcode.computer import keep_setting, setting
from qualcode.model.errors import UserError
from qualcode.ops.projects import add_coder, work_as
from qualcode.store.project import Project
from qualcode.team.package import Package
from qualcode.team.start import coders_in, project_from_package
from ui.choosers import Choosers
from ui.dialogs.form import Form, plain_label
from ui.dialogs.new_project import file_name
from ui.places import make_folder, project_path, projects_folder
from ui.session import Session
from ui.times import local_time_of

_OK = QDialogButtonBox.StandardButton.Ok
_CANCEL = QDialogButtonBox.StandardButton.Cancel


class StartDialog(Form):
    """Makes the project and gives it by `made`."""

    made = Signal(object)  # a Project

    def __init__(self, session: Session, package: Package, choosers: Choosers, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, _OK | _CANCEL)
        self.setObjectName("start_from_package")
        self._package, self._choosers = package, choosers
        self._coders = coders_in(package)
        self._told = plain_label(self, wrapped=True)
        self.coder = QComboBox(self)
        self.name = QLineEdit(self)
        self.folder = QLineEdit(str(projects_folder()), self)
        self.browse = QPushButton(self)
        self._labels: dict[QWidget, QLabel] = {
            field: plain_label(self) for field in (self.coder, self.name, self.folder)
        }
        self._hint = plain_label(self, wrapped=True)
        self._lay_out()
        self._fill()
        self.coder.currentIndexChanged.connect(self._enable)
        self.name.textChanged.connect(self._enable)
        self.folder.textChanged.connect(self._enable)
        self.browse.clicked.connect(self._choose_folder)
        self.resize(600, 300)
        self.retranslate()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        package = self._package
        self.setWindowTitle(self.tr("Project from a package"))
        told = self.tr("{0} holds the project “{1}”, sent by {2} on {3}. Make a project of your own from it?")
        sender, when = package.coder_name or "?", local_time_of(package.made)
        self._told.setText(told.format(package.file, package.project_name, sender, when))
        texts: dict[QWidget, str] = {
            self.coder: self.tr("You are"),
            self.name: self.tr("Your name"),
            self.folder: self.tr("Folder"),
        }
        for field, text in texts.items():
            self._labels[field].setText(text)
            self._labels[field].setBuddy(field)
            field.setAccessibleName(text)
        self.coder.setItemText(0, self.tr("choose…"))
        self.coder.setItemText(self.coder.count() - 1, self.tr("somebody who is not in the list"))
        self.browse.setText(self.tr("Choose…"))
        self.browse.setAccessibleName(self.tr("Choose the folder"))
        self.name_button(_OK, self.tr("Make the project"))
        self.name_button(_CANCEL, self.tr("Not now"))
        self._enable()

    def accept(self) -> None:
        """Make the project; the dialog stays open where that cannot be done."""
        try:
            project = self._make()
        except UserError as error:
            self.show_error(error)
            return
        keep_setting("projects_folder", self.folder.text().strip())
        super().accept()
        self.made.emit(project)

    def _make(self) -> Project:
        path = self._path()
        make_folder(path.parent)
        if not self._is_new():
            return project_from_package(path, self._package, self.coder.currentData())
        project = project_from_package(path, self._package, next(iter(self._coders), ""))
        try:
            work_as(project, add_coder(project, self.name.text()))
        except BaseException:
            project.close()
            path.unlink(missing_ok=True)
            raise
        return project

    def _path(self) -> Path:
        name = file_name(self._package.project_name) or file_name(self.tr("Project"))
        return project_path(self.folder.text(), name)

    def _is_new(self) -> bool:
        return self.coder.currentIndex() == self.coder.count() - 1

    def _enable(self) -> None:
        for field in (self.name, self._labels[self.name]):
            field.setVisible(self._is_new())
        self._hint.setText(self.tr("The project will be one file: {0}").format(self._path()))
        ready = bool(self.name.text().strip()) if self._is_new() else self.coder.currentIndex() > 0
        self.buttons.button(_OK).setEnabled(ready)

    def _choose_folder(self) -> None:
        chosen = self._choosers.folder(self, self.tr("Folder of the project"), Path(self.folder.text()))
        if chosen is not None:
            self.folder.setText(str(chosen))

    def _fill(self) -> None:
        self.coder.addItem("")
        for guid, name in sorted(self._coders.items(), key=lambda item: item[1]):
            self.coder.addItem(name, guid)
        self.coder.addItem("")
        self.name.setText(str(setting("coder") or ""))
        self.coder.setCurrentIndex(max(0, self.coder.findData(self._package.handed_to or None)))

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.addWidget(self.folder, 1)
        where.addWidget(self.browse)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self._labels[self.coder], self.coder)
        form.addRow(self._labels[self.name], self.name)
        form.addRow(self._labels[self.folder], where)
        self.content.addWidget(self._told)
        self.content.addLayout(form)
        self.content.addWidget(self._hint)
        self.content.addStretch(1)
