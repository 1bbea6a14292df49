"""`VersionsWindow`: the codebook is given a name as it stands, and two versions of it are compared."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from qualcode.analysis.codebook_changes import NOW, CodeChange, compare_versions
from qualcode.messages import message
from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.ops.codebook_versions import name_codebook_version, next_version_name
from qualcode.store.queries.codebook_versions import CodebookVersion, versions_of
from ui.codebook.changes_text import ChangesText
from ui.codebook.proposed import coder_name
from ui.dialogs.form import plain_label
from ui.session import Session
from ui.theme import GAP, SPACE
from ui.times import local_time_of
from ui.undoing import undo_by_key


class VersionsWindow(QDialog):
    """Not modal; naming a version is a step that can be undone."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("versions_window")
        self._session = session
        self._versions: list[CodebookVersion] = []
        self._hint: QLabel = plain_label(self, wrapped=True)
        self.name, self.note = QLineEdit(self), QLineEdit(self)
        self.add = QPushButton(self)
        self._from, self._until = QLabel(self), QLabel(self)
        self.first, self.second = QComboBox(self), QComboBox(self)
        self.export = QPushButton(self)
        self.about: QLabel = plain_label(self, wrapped=True)
        self.changes = ChangesText(self)
        self.found: list[CodeChange] = []
        self._lay_out()
        self._connect()
        self.retranslate()
        self.name.setFocus()
        self.name.selectAll()

    def _lay_out(self) -> None:
        naming, choosing, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        self.name.setMaximumWidth(120)
        self.add.setAutoDefault(False)
        for part in (self.name, self.note, self.add):
            naming.addWidget(part, 1 if part is self.note else 0)
        for label, box in ((self._from, self.first), (self._until, self.second)):
            choosing.addWidget(label)
            choosing.addWidget(box, 1)
            label.setBuddy(box)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choosing.addWidget(self.export)
        self.export.setAutoDefault(False)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(GAP)
        column.addWidget(self._hint)
        column.addLayout(naming)
        column.addSpacing(GAP)
        column.addLayout(choosing)
        column.addWidget(self.about)
        column.addWidget(self.changes, 1)
        self.resize(860, 520)

    def _connect(self) -> None:
        self.add.clicked.connect(lambda *_: self._name_it())
        for field in (self.name, self.note):
            field.returnPressed.connect(self._name_it)
        self.export.clicked.connect(
            lambda *_: self._session.codebook_export_wanted.emit(self.second.currentData() or NOW)
        )
        self.name.textChanged.connect(lambda _: self._enable())
        for box in (self.first, self.second):
            box.currentIndexChanged.connect(lambda _: self._compare())
        self._session.changed.connect(self._follow)
        self._session.facts_changed.connect(self._enable)
        self._session.project_changed.connect(self.close)
        self._session.language_changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self.setWindowTitle(self.tr("Versions of the codebook"))
        self._hint.setText(
            self.tr("Give the codebook a name as it stands: it can be compared with and exported under it later.")
        )
        self.name.setAccessibleName(self.tr("Name of the version"))
        self.name.setPlaceholderText(self.tr("Name of the version"))
        self.note.setAccessibleName(self.tr("What changed and why"))
        self.note.setPlaceholderText(self.tr("What changed and why"))
        self.add.setText(self.tr("Name this version"))
        self._from.setText(self.tr("Changes from"))
        self._until.setText(self.tr("to"))
        self.export.setText(self.tr("Export…"))
        self.export.setToolTip(self.tr("Write the codebook to a file as it was in the version at the right"))
        self.first.setAccessibleName(self.tr("Changes from"))
        self.second.setAccessibleName(self.tr("Changes until"))
        self.changes.setAccessibleName(self.tr("Changes"))
        self._read(keep=True)

    def _follow(self, change: Change) -> None:
        if change.touches("codebook_version"):
            self._read(keep=False)
        elif change.touches("code", "proposal", "recognition"):
            self._compare()

    def _read(self, keep: bool) -> None:
        """Read the versions anew; the two that are compared stay, or the last one is compared with now."""
        project = self._session.project
        if project is None:
            return
        chosen = [self.first.currentData(), self.second.currentData()] if keep else []
        self._versions = versions_of(project)
        with QSignalBlocker(self.first), QSignalBlocker(self.second):
            for box in (self.first, self.second):
                box.clear()
                for version in self._versions:
                    box.addItem(version.name, version.guid)
            self.second.addItem(message("proposals.now", self._session.language), NOW)
            self.first.setCurrentIndex(len(self._versions) - 1)
            self.second.setCurrentIndex(self.second.count() - 1)
            for box, guid in zip((self.first, self.second), chosen, strict=False):
                box.setCurrentIndex(box.findData(guid) if box.findData(guid) >= 0 else box.currentIndex())
        if not keep or not self.name.text():
            self.name.setText(next_version_name(project))
        self._compare()
        self._enable()

    def _compare(self) -> None:
        project, language = self._session.project, self._session.language
        if project is None:
            return
        self.found = []
        empty = self.tr("No version has a name yet.")
        if self._versions:
            first, second = str(self.first.currentData()), str(self.second.currentData() or NOW)
            self.found = compare_versions(project, first, second, language)
            empty = self.tr("The codes are the same in both.")
        self.about.setText("\n".join(filter(None, (self._told(self.first), self._told(self.second)))))
        self.about.setVisible(bool(self.about.text()))
        self.changes.show_changes(self.found, language, empty)

    def _told(self, box: QComboBox) -> str:
        """Say of a version who named it, when, and what changed and why."""
        guid: Guid = box.currentData() or NOW
        version = next((known for known in self._versions if known.guid == guid), None)
        if version is None:
            return ""
        said = self.tr("{0}: {1}, {2}. Codes: {3}.")
        when, who = local_time_of(version.time), coder_name(self._session, version.coder) or "?"
        return " ".join((said.format(version.name, who, when, len(version.codes)), version.note)).strip()

    def _enable(self) -> None:
        self.add.setEnabled(bool(self.name.text().strip()) and "writable" in self._session.facts)

    def _name_it(self) -> None:
        project = self._session.project
        if project is None or not self.add.isEnabled():
            return
        name = self.name.text().strip()
        if self._session.do(name_codebook_version, project, name, self.note.text()) is not None:
            self.note.clear()
            self._session.told.emit(self.tr("The codebook is kept as {0}.").format(name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo here too; Enter in a field is its own."""
        if undo_by_key(self._session, event):
            pass
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)
