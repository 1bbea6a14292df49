"""The packages that were merged: each can be withdrawn as one step, and brought back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.merges_received import Merge, merges_of
from qualcode.team.merge import Merged, Withdrawn, readmit_merge, withdraw_merge
from ui.dialogs.form import Form, plain_label
from ui.jobs import Jobs
from ui.list_table import read_as_list
from ui.session import Session
from ui.team.giving_up import Stop, Told
from ui.team.words import TeamWords
from ui.times import local_time_of

_CLOSE = QDialogButtonBox.StandardButton.Close
_Verb = Callable[[Project, Guid, Told], Withdrawn | Merged]
_ACTION = QDialogButtonBox.ButtonRole.ActionRole


class MergesWindow(Form):
    """Lists merges, newest first; the buttons act on the chosen one."""

    def __init__(self, session: Session, jobs: Jobs, show_history: Callable[[], object], window: QWidget) -> None:
        super().__init__(session, window, _CLOSE)
        self.setObjectName("merges_window")
        self._jobs, self._window = jobs, window
        self.merges: list[Merge] = []
        self._held = False
        self._stop = Stop()
        self.progress = QProgressBar(self)
        self._hint = plain_label(self, wrapped=True)
        self.told = plain_label(self, wrapped=True)
        self.table = QTableWidget(0, 5, self)
        self.withdraw_button, self.readmit_button, self.history_button = (QPushButton(self) for _ in range(3))
        for button in (self.withdraw_button, self.readmit_button, self.history_button):
            button.setAutoDefault(False)
            self.buttons.addButton(button, _ACTION)
        self._dress()
        for part in (self._hint, self.table, self.progress, self.told):
            self.content.addWidget(part, 1 if part is self.table else 0)
        self.table.itemSelectionChanged.connect(self._enable)
        self.withdraw_button.clicked.connect(self.withdraw)
        self.readmit_button.clicked.connect(self.readmit)
        self.history_button.clicked.connect(self.reject)
        self.history_button.clicked.connect(lambda _: show_history())
        session.changed.connect(self._follow)  # a method: it is let go with the window
        session.project_changed.connect(self.close)
        session.facts_changed.connect(self._enable)
        self.resize(760, 380)
        self.retranslate()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Merged packages"))
        heads = [self.tr("Merged"), self.tr("Work of"), self.tr("By"), self.tr("Changes"), self.tr("State")]
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setAccessibleName(self.tr("Merged packages"))
        self.withdraw_button.setText(self.tr("Withdraw this merge"))
        self.withdraw_button.setToolTip(self.tr("Take everything that it brought out again, as one step"))
        self.readmit_button.setText(self.tr("Bring it back"))
        self.readmit_button.setToolTip(self.tr("Take in again what was withdrawn"))
        self.history_button.setText(self.tr("History"))
        self.history_button.setToolTip(self.tr("Read in the history who merged and withdrew what"))
        for button in (self.withdraw_button, self.readmit_button, self.history_button):
            button.setAccessibleName(button.text())
        self.progress.setAccessibleName(self.tr("How far it is"))
        self._name_close()
        self.refresh()

    def refresh(self) -> None:
        """List the merges anew."""
        project = self.session.project
        if project is None:
            return
        chosen = self._chosen()
        self.merges = merges_of(project)
        words = TeamWords(project, self.session.language)
        self.table.setRowCount(len(self.merges))
        for row, merge in enumerate(self.merges):
            for column, text in enumerate(self._texts(merge, words)):
                item = QTableWidgetItem(text)
                if column == 3:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        none = self.tr("No package was merged yet. Team > Receive a colleague's package takes one in.")
        some = self.tr("Withdrawing takes everything out that a package brought; what you made since stays.")
        self._hint.setText(some if self.merges else none)
        known = [merge.guid for merge in self.merges]
        if known:
            self.table.selectRow(known.index(chosen.guid) if chosen and chosen.guid in known else 0)
        self._enable()

    def _follow(self, change: Change) -> None:
        if change.touches("merge"):
            self.refresh()

    def withdraw(self) -> None:
        """Take the chosen merge out."""
        merge = self._chosen()
        if merge is not None and self.withdraw_button.isEnabled():
            self._start(self.tr("Withdrawing a merge…"), withdraw_merge, merge.guid)

    def readmit(self) -> None:
        """Bring the chosen merge back."""
        merge = self._chosen()
        if merge is not None and self.readmit_button.isEnabled():
            self._start(self.tr("Bringing a merge back…"), readmit_merge, merge.guid)

    def reject(self) -> None:
        """Close, or give up what runs: all then is as it was."""
        if self._held:
            self._stop.press()
            self.buttons.button(_CLOSE).setEnabled(False)
        else:
            super().reject()

    def _start(self, sentence: str, verb: _Verb, merge: Guid) -> None:
        project = self.session.project
        if project is None:
            return
        self.session.settling.emit()
        self.show_error(None)
        self.told.clear()
        stop = self._stop = Stop()
        self._hold(True)
        work = partial(stop.run, partial(verb, project, merge))
        job = self._jobs.start(sentence, work, self._on_done, self.show_error)
        job.progressed.connect(self._advance)
        job.finished.connect(lambda: self._hold(False))

    def _advance(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _on_done(self, done: Withdrawn | Merged | None) -> None:
        if done is None:
            self.told.setText(self.tr("Given up: everything is as it was."))
            return
        if isinstance(done, Merged):
            self.told.setText(self.tr("Brought back. Things touched: {0}.").format(done.objects))
            return
        told = self.tr("Withdrawn. Things touched: {0}.").format(done.objects)
        if done.waiting:
            waiting = self.tr("Your own work on what went waits until it comes back: {0}.")
            told += " " + waiting.format(len(done.waiting))
        self.told.setText(told)

    def _hold(self, held: bool) -> None:
        self._held = held
        self._window.setUpdatesEnabled(not held)  # what is half done is shown nowhere
        self.table.setEnabled(not held)
        self.history_button.setEnabled(not held)
        self.progress.setRange(0, 0)
        self.progress.setVisible(held)
        self.buttons.button(_CLOSE).setEnabled(True)
        self._name_close()
        self._enable()

    def _name_close(self) -> None:
        self.name_button(_CLOSE, self.tr("Cancel") if self._held else self.tr("Close"))

    def _texts(self, merge: Merge, words: TeamWords) -> list[str]:
        count = self.locale().toString(merge.operations)
        return [local_time_of(merge.time), words.of(merge.coder) or "?", words.of(merge.by), count, self._state(merge)]

    def _state(self, merge: Merge) -> str:
        if merge.withdrawn:
            return self.tr("withdrawn")
        return self.tr("stands") if merge.is_here else self.tr("stands; merged on another computer")

    def _chosen(self) -> Merge | None:
        row = self.table.currentRow()
        return self.merges[row] if 0 <= row < len(self.merges) else None

    def _enable(self) -> None:
        merge = self._chosen()
        can = merge is not None and merge.is_here and not self._held and "writable" in self.session.facts
        self.withdraw_button.setEnabled(can and merge is not None and not merge.withdrawn)
        self.readmit_button.setEnabled(can and merge is not None and merge.withdrawn)

    def _dress(self) -> None:
        read_as_list(self.table)
        self.progress.setTextVisible(False)
        self.progress.hide()
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heads.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
