"""Who codes which document and how far each is; what is ticked goes out as one package for each coder."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from qualcode.analysis.progress import NO_WORK, state_in_words, work_of
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.coders import people_of
from qualcode.store.queries.documents import documents_of
from qualcode.team.handout import Handed, Handing, Share, assign_shares, not_to_hand_out, write_shares
from qualcode.team.scope import Reason
from ui.choosers import Choosers
from ui.dialogs.form import Form, plain_label
from ui.jobs import Jobs
from ui.places import last_folder, remember_folder
from ui.session import Session
from ui.theme import GAP, font

_OK = QDialogButtonBox.StandardButton.Ok
_CLOSE = QDialogButtonBox.StandardButton.Close
_KEY = Qt.ItemDataRole.UserRole  # (coder, document)
_TICKED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
_MOST_NAMED = 6


class HandOutWindow(Form):
    """A table of documents by coders: each cell says how far she is, and is ticked to hand the document to her."""

    def __init__(self, session: Session, jobs: Jobs, choosers: Choosers, window: QWidget) -> None:
        super().__init__(session, window, _OK | _CLOSE)
        self.setObjectName("hand_out_window")
        self._jobs, self._choosers, self._window = jobs, choosers, window
        self._held = False
        self._coders: list[tuple[Guid, str]] = []
        self._hint = plain_label(self, wrapped=True)
        self.table = QTableWidget(0, 0, self)
        self.blind = QCheckBox(self)
        self.reason, self.passphrase = QLineEdit(self), QLineEdit(self)
        self.folder, self.browse = QLineEdit(str(last_folder("packages")), self), QPushButton(self)
        self.told = plain_label(self, wrapped=True)
        self._texts = {field: plain_label(self) for field in (self.reason, self.passphrase, self.folder)}
        self._lay_out()
        self._keep_place()
        self.table.itemChanged.connect(lambda _: self._enable())
        self.reason.textChanged.connect(lambda _: self._enable())
        session.facts_changed.connect(self._enable)
        self.browse.clicked.connect(self._choose_folder)
        session.project_changed.connect(self.close)
        session.changed.connect(self.refresh)  # a method: it is let go with the window
        self.resize(860, 520)
        self.retranslate()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Hand out documents"))
        self._hint.setText(
            self.tr("Each cell says how far a coder is; tick it to hand her the document. The responsible stand bold.")
        )
        self.table.setAccessibleName(self.tr("Documents by coders: progress, and what is handed out"))
        self.blind.setText(self.tr("Blind: she does not see what others made of these documents"))
        fields = (
            (self.reason, self.tr("Why unreleased ones go out")),
            (self.passphrase, self.tr("Passphrase (may be empty)")),
            (self.folder, self.tr("Folder of the packages")),
        )
        for field, text in fields:
            self._texts[field].setText(text)
            self._texts[field].setBuddy(field)
            field.setAccessibleName(text)
        self.browse.setText(self.tr("Choose…"))
        self.browse.setAccessibleName(self.tr("Choose the folder"))
        self.name_button(_OK, self.tr("Hand out"))
        self.name_button(_CLOSE, self.tr("Close"))
        self.refresh()

    def refresh(self) -> None:
        """Read progress anew; what is ticked stays ticked."""
        project = self.session.project
        if project is None:
            return
        ticked = self._ticked()
        self._coders = people_of(project)
        documents, works = documents_of(project), work_of(project)
        self.table.blockSignals(True)
        self.table.setColumnCount(1 + len(self._coders))
        self.table.setHorizontalHeaderLabels([self.tr("Document"), *(name for _, name in self._coders)])
        self.table.setRowCount(len(documents))
        for row, document in enumerate(documents):
            self.table.setItem(row, 0, QTableWidgetItem(document.name))
            responsible = project.values(document.guid)["responsible"]
            for column, (coder, name) in enumerate(self._coders, 1):
                work = works.get(document.guid, {}).get(coder, NO_WORK)
                state = state_in_words(work.state, self.session.language)
                item = QTableWidgetItem(f"{state}, {work.codings}" if work.codings else state)
                item.setData(_KEY, (coder, document.guid))
                item.setFlags(_TICKED)
                is_ticked = (coder, document.guid) in ticked
                item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
                item.setFont(font(bold=coder == responsible))
                said = [document.name, name, item.text()]
                said += [self.tr("responsible")] if coder == responsible else []
                item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(said))
                self.table.setItem(row, column, item)
        self.table.blockSignals(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._enable()

    def tick(self, given: Iterable[tuple[Guid, Guid]]) -> None:
        """Tick what is to be handed out to be coded blind: (coder, document)."""
        wanted = set(given)
        ticked = [item for item in self._items() if tuple(item.data(_KEY)) in wanted]
        for item in ticked:
            item.setCheckState(Qt.CheckState.Checked)
        if ticked:
            self.blind.setChecked(True)
            self.table.scrollToItem(ticked[0])

    def shares(self) -> tuple[Share, ...]:
        """Give what was ticked, for each coder."""
        ticked = self._ticked()
        given = {coder: tuple(document for who, document in ticked if who == coder) for coder, _ in self._coders}
        return tuple(Share(coder, documents, self.blind.isChecked()) for coder, documents in given.items() if documents)

    def accept(self) -> None:
        """Hand out: the coders become responsible, and their packages are written."""
        project, shares, folder = self.session.project, self.shares(), Path(self.folder.text().strip())
        if project is None or not shares or self._held:
            return
        self.show_error(None)
        if not folder.is_dir():
            self.show_error(UserError("store.folder_not_writable", folder=str(folder)))
            return
        remember_folder("packages", folder / "package")
        self.session.settling.emit()
        try:
            handing = assign_shares(project, shares, self.reason.text())
        except UserError as error:
            self.show_error(error)
            return
        passphrase = self.passphrase.text()
        self._hold(True)
        self._jobs.start(
            self.tr("Handing out…"),
            lambda pace: _write(project, handing, folder, passphrase),
            self._on_done,
            self.show_error,
        ).finished.connect(lambda: self._hold(False))

    def reject(self) -> None:
        """Close, unless packages are just being written."""
        if not self._held:
            super().reject()

    def _on_done(self, handed: tuple[Handed, ...]) -> None:
        names = ", ".join(one.packed.path.name for one in handed)
        self.told.setText(self.tr("Packages written: {0} ({1}).").format(len(handed), names))
        self.session.told.emit(self.told.text())
        for item in self._items():
            item.setCheckState(Qt.CheckState.Unchecked)

    def _hold(self, held: bool) -> None:
        self._held = held
        self._window.setUpdatesEnabled(not held)
        self._enable()

    def _enable(self) -> None:
        """Say what stands in the way of handing out what is ticked."""
        project, shares = self.session.project, self.shares()
        stopped = not_to_hand_out(project, shares) if project is not None and shares else ()
        withdrawn = [item.name for item in stopped if item.reason is Reason.CONSENT]
        waiting = [item.name for item in stopped if item.reason is Reason.NOT_RELEASED]
        for part in (self.reason, self._texts[self.reason]):
            part.setVisible(bool(waiting))
        if withdrawn:
            self.show_error(UserError("team.consent_withdrawn", name=withdrawn[0]))
        elif waiting and not self.reason.text().strip():
            names = ", ".join(waiting[:_MOST_NAMED]) + ("…" if len(waiting) > _MOST_NAMED else "")
            self.show_error(UserError("team.not_released", n=len(waiting), names=names))
        elif shares:
            self.show_error(None)
        ready = bool(shares) and not withdrawn and (not waiting or bool(self.reason.text().strip()))
        self.buttons.button(_OK).setEnabled(ready and not self._held and "writable" in self.session.facts)

    def _items(self) -> list[QTableWidgetItem]:
        cells = [(row, column) for row in range(self.table.rowCount()) for column in range(1, self.table.columnCount())]
        return [item for row, column in cells if (item := self.table.item(row, column)) is not None]

    def _ticked(self) -> list[tuple[Guid, Guid]]:
        return [tuple(item.data(_KEY)) for item in self._items() if item.checkState() is Qt.CheckState.Checked]

    def _choose_folder(self) -> None:
        chosen = self._choosers.folder(self, self.tr("Folder of the packages"), Path(self.folder.text()))
        if chosen is not None:
            self.folder.setText(str(chosen))

    def _keep_place(self) -> None:
        """Let nothing move under the hand when the reason is asked for."""
        for part in (self.reason, self._texts[self.reason]):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
        self.told.setMinimumHeight(2 * self.fontMetrics().lineSpacing())

    def _lay_out(self) -> None:
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setHighlightSections(False)
        where = QHBoxLayout()
        where.addWidget(self.folder, 1)
        where.addWidget(self.browse)
        grid = QGridLayout()
        grid.setSpacing(GAP)
        for row, field in enumerate(self._texts):
            grid.addWidget(self._texts[field], row, 0)
        grid.addWidget(self.reason, 0, 1)
        grid.addWidget(self.passphrase, 1, 1)
        grid.addLayout(where, 2, 1)
        grid.setColumnStretch(1, 1)
        for part in (self._hint, self.table, self.blind):
            self.content.addWidget(part, 1 if part is self.table else 0)
        self.content.addLayout(grid)
        self.content.addWidget(self.told)


def _write(project: Project, handing: Handing, folder: Path, passphrase: str) -> tuple[Handed, ...]:
    with project.reader() as reader:
        return write_shares(reader, handing, folder, passphrase)
