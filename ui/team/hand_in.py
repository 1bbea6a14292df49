"""Asks what goes into a package, whether it is sealed and where it is written, then writes it by a job."""

import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.ops.projects import project_name
from qualcode.store.project import Project
from qualcode.store.queries.documents import documents_of
from qualcode.team.handout import let_out
from qualcode.team.package import SUFFIX, Packed, write_package
from qualcode.team.scope import KeptBack, Part, Reason, Scope, kept_back, notes_stay_of
from ui.choosers import Choosers
from ui.dialogs.form import Form, plain_label
from ui.dialogs.new_project import file_name
from ui.jobs import Jobs
from ui.places import last_folder, remember_folder
from ui.recent import coder_name
from ui.session import Session
from ui.team.giving_up import Stop, Told
from ui.theme import GAP

_OK = QDialogButtonBox.StandardButton.Ok
_CLOSE = QDialogButtonBox.StandardButton.Cancel
_PARTS = (Part.MINE, Part.WHOLE, Part.CODEBOOK, Part.DOCUMENTS)
_MOST_NAMED = 6
_GUID = Qt.ItemDataRole.UserRole


class HandInDialog(Form):
    """Two clicks are enough: everything is filled in already."""

    def __init__(self, session: Session, jobs: Jobs, choosers: Choosers, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, _OK | _CLOSE)
        self.setObjectName("hand_in_dialog")
        self._jobs, self._choosers = jobs, choosers
        self._packed: Packed | None = None
        self._held = False
        self._stop = Stop()
        self._may_replace: Path | None = None  # the system has asked already
        self.parts = {part: QRadioButton(self) for part in _PARTS}
        self._group = QButtonGroup(self)
        for button in self.parts.values():
            self._group.addButton(button)
        self.documents = QListWidget(self)
        self.passphrase = QLineEdit(self)
        self.shown = QCheckBox(self)
        self.path = QLineEdit(str(self._proposed()), self)
        self.browse = QPushButton(self)
        self.told = plain_label(self, wrapped=True)
        self.reason = QLineEdit(self)  # why transcripts that are not released travel all the same
        self._labels = {field: plain_label(self) for field in (self.reason, self.passphrase, self.path)}
        self._asking = QWidget(self)
        self._lay_out()
        self._fill()
        self._connect()
        self.parts[Part.MINE].setChecked(True)
        self.resize(640, 400)
        self.retranslate()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Hand in my work"))
        texts = {
            Part.MINE: self.tr("My codings, with memos, judgements and new codes"),
            Part.WHOLE: self.tr("The whole project"),
            Part.CODEBOOK: self.tr("The codebook only"),
            Part.DOCUMENTS: self.tr("Chosen documents with all that belongs to them:"),
        }
        for part, text in texts.items():
            self.parts[part].setText(text)
        self.documents.setAccessibleName(self.tr("Documents to send"))
        self.reason.setPlaceholderText(self.tr("Empty: they stay here. It is noted on each of them"))
        for field, text in (
            (self.reason, self.tr("Send them all the same, because")),
            (self.passphrase, self.tr("Passphrase (may be empty)")),
            (self.path, self.tr("File")),
        ):
            self._labels[field].setText(text)
            self._labels[field].setBuddy(field)
            field.setAccessibleName(text)
        self.passphrase.setPlaceholderText(self.tr("Seals the package; tell it apart from it"))
        self.shown.setText(self.tr("Show"))
        self.shown.setAccessibleName(self.tr("Show the passphrase"))
        self.browse.setText(self.tr("Choose…"))
        self.browse.setAccessibleName(self.tr("Choose where the package is written"))
        self.name_button(_OK, self.tr("Hand in"))
        self.name_button(_CLOSE, self.tr("Close") if self._packed else self.tr("Cancel"))
        self._tell()

    # What is asked -------------------------------------------------------------------------------------------

    def scope(self) -> Scope:
        """Give what was chosen."""
        part = next(part for part, button in self.parts.items() if button.isChecked())
        return Scope(part, self._ticked() if part is Part.DOCUMENTS else ())

    def accept(self) -> None:
        """Write the package; the dialog then says what travelled."""
        project, path = self.session.project, self._path()
        if project is None or self._packed is not None:
            return
        scope, passphrase, replace = self.scope(), self.passphrase.text(), path == self._may_replace
        reason = self.reason.text().strip()
        if scope.part is Part.DOCUMENTS and not scope.documents:
            self.show_error(UserError("team.no_documents_chosen"))
            self.documents.setFocus()
            return
        self.show_error(None)
        remember_folder("packages", path)
        self.session.settling.emit()
        also = tuple(item.document for item in self._waiting()) if reason else ()
        if also and self.session.do(let_out, project, also, reason) is None:
            return
        stop = self._stop = Stop()
        self._hold(True)

        def write(told: Told) -> Packed:
            return _write(project, path, scope, passphrase, replace, frozenset(also), told)

        self._jobs.start(
            self.tr("Writing the package…"), partial(stop.run, write), self._on_written, self.show_error
        ).finished.connect(lambda: self._hold(False))

    def reject(self) -> None:
        """Close, or give up the package that is being written: then no file is left."""
        if self._held:
            self._stop.press()
            self.buttons.button(_CLOSE).setEnabled(False)
        else:
            super().reject()

    def _ticked(self) -> tuple[Guid, ...]:
        items = [self.documents.item(row) for row in range(self.documents.count())]
        return tuple(item.data(_GUID) for item in items if item.checkState() is Qt.CheckState.Checked)

    def _path(self) -> Path:
        typed = Path(self.path.text().strip() or str(self._proposed()))
        return typed if typed.suffix == SUFFIX else typed.with_name(typed.name + SUFFIX)

    def _proposed(self) -> Path:
        project = self.session.project
        names = (project_name(project), coder_name(project)) if project is not None else ()
        name = file_name(" - ".join([*filter(None, names), time.strftime("%Y-%m-%d %H.%M")]))
        return last_folder("packages") / f"{name}{SUFFIX}"

    def _choose(self) -> None:
        filters = self.tr("QualCode packages (*.qcpack)")
        chosen = self._choosers.target(self, self.tr("Hand in my work"), self._path(), filters)
        if chosen is not None:
            self.path.setText(str(chosen))
            self._may_replace = self._path()

    # What is told --------------------------------------------------------------------------------------------

    def _on_written(self, packed: Packed | None) -> None:
        if packed is None:
            return
        self._packed = packed
        self._asking.hide()
        self.buttons.button(_OK).hide()
        self.name_button(_CLOSE, self.tr("Close"))
        self.buttons.button(_CLOSE).setDefault(True)
        self.buttons.button(_CLOSE).setFocus()
        self.told.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tell()
        self.session.told.emit(self.tr("Package written: {0}").format(packed.path))

    def _hold(self, held: bool) -> None:
        self._held = held
        self._asking.setEnabled(not held)
        self.buttons.button(_CLOSE).setEnabled(True)
        self.buttons.button(_OK).setEnabled(not held)

    def _tell(self) -> None:
        project = self.session.project
        if project is None:
            return
        if self._packed is None:
            waiting = bool(self._waiting())
            for part in (self.reason, self._labels[self.reason]):
                part.setVisible(waiting)
            self.told.setText(self._left_out(self._back()))
            return
        size = self.locale().toString(max(1, self._packed.size // 1000))
        lines = [
            self.tr("The package is written: {0}").format(self._packed.path),
            self.tr("Changes in it: {0}, codings: {1}, size: {2} kB.").format(
                self._packed.operations, self._packed.codings, size
            ),
            self._left_out(self._packed.kept_back),
            self.tr("Give the file to your colleague as it is: by a USB stick, Telegram or e-mail."),
        ]
        self.told.setText("\n\n".join(line for line in lines if line))
        self.told.setAccessibleName(self.told.text())

    def _back(self) -> tuple[KeptBack, ...]:
        """List what stays at home: transcripts, or, where my own work goes, what I noted on them."""
        project, scope = self.session.project, self.scope()
        if project is None:
            return ()
        back = kept_back(project, scope)
        if scope.part is not Part.MINE:
            return back
        noted = notes_stay_of(project, back)
        return tuple(item for item in back if item.document in noted)

    def _waiting(self) -> list[KeptBack]:
        return [item for item in self._back() if item.reason is Reason.NOT_RELEASED]

    def _left_out(self, items: tuple[KeptBack, ...]) -> str:
        """Say which transcripts stay at home, why, and what stays with them."""
        waiting = [item for item in items if item.reason is Reason.NOT_RELEASED]
        withdrawn = [item.name for item in items if item.reason is Reason.CONSENT]
        lines = []
        if waiting and self._packed is None and self.reason.text().strip():
            told = self.tr("Transcripts that travel although they are not released: {0} ({1}).")
            lines.append(told.format(len(waiting), _named([item.name for item in waiting])))
            waiting = []
        if waiting:
            told = self.tr("Transcripts that stay here because they are not released: {0} ({1}).")
            lines.append(told.format(len(waiting), _named([item.name for item in waiting])))
            unsaid = sum(not item.status for item in waiting)
            if unsaid:
                told = self.tr("Nobody has said yet how far they are: {0}. It is said in the details of the interview.")
                lines.append(told.format(unsaid))
        if withdrawn:
            told = self.tr("Transcripts that stay here because consent was withdrawn: {0} ({1}).")
            lines.append(told.format(len(withdrawn), _named(withdrawn)))
        if waiting or withdrawn:
            lines.append(self.tr("Memos on them stay here too."))
        if lines or self.scope().part is Part.MINE:
            lines.append(self._no_words())
        return " ".join(lines)

    def _no_words(self) -> str:
        return self.tr("Codings always travel: they hold places and codes, no words of the interviews.")

    # Putting together ----------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        sealed, where = QHBoxLayout(), QHBoxLayout()
        sealed.addWidget(self.passphrase, 1)
        sealed.addWidget(self.shown)
        where.addWidget(self.path, 1)
        where.addWidget(self.browse)
        column = QVBoxLayout(self._asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for button in self.parts.values():
            column.addWidget(button)
        column.addWidget(self.documents, 2)
        column.addStretch(1)
        grid = QGridLayout()
        grid.addWidget(self._labels[self.reason], 0, 0)
        grid.addWidget(self.reason, 0, 1)
        grid.addWidget(self._labels[self.passphrase], 1, 0)
        grid.addLayout(sealed, 1, 1)
        grid.addWidget(self._labels[self.path], 2, 0)
        grid.addLayout(where, 2, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        self.content.addWidget(self._asking, 1)
        self.content.addWidget(self.told)
        self.content.addStretch()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.documents.hide()

    def _fill(self) -> None:
        for document in documents_of(self.session.project) if self.session.project is not None else ():
            item = QListWidgetItem(document.name, self.documents)
            item.setData(_GUID, document.guid)
            chosen = document.guid == self.session.document
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)

    def _connect(self) -> None:
        self.session.project_changed.connect(self.close)
        self.reason.textChanged.connect(lambda _: self._tell())
        self.browse.clicked.connect(self._choose)
        self.shown.toggled.connect(self._show_passphrase)
        self.documents.itemChanged.connect(lambda _: self._tell())
        for button in self.parts.values():
            button.toggled.connect(lambda on: self._on_part() if on else None)

    def _on_part(self) -> None:
        self.documents.setVisible(self.parts[Part.DOCUMENTS].isChecked())
        self.show_error(None)
        self._tell()

    def _show_passphrase(self, shown: bool) -> None:
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


def _write(
    project: Project, path: Path, scope: Scope, passphrase: str, replace: bool, also: frozenset[Guid], told: Told
) -> Packed:
    with project.reader() as reader:
        return write_package(reader, path, scope, passphrase=passphrase, replace=replace, also=also, told=told)


def _named(names: list[str]) -> str:
    return ", ".join(names[:_MOST_NAMED]) + ("…" if len(names) > _MOST_NAMED else "")
