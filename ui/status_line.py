"""The line at the bottom: who is coding, in which project, that all is saved, and the job that runs."""

from PySide6.QtCore import QFileInfo, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QProgressBar,
    QPushButton,
    QStatusBar,
    QStyle,
    QStyleOption,
    QToolButton,
    QWidget,
)

from qualcode.model.change import Change
from qualcode.ops.projects import project_name
from ui.actions import Actions
from ui.blind_note import BlindNote
from ui.hidden_note import HiddenNote
from ui.jobs import Job, Jobs
from ui.recent import coder_name
from ui.session import Session
from ui.theme import GAP, SPACE, colours

_SECONDS_TOLD = 8


class StatusLine(QStatusBar):
    """Says at any time that work is safe, and whose it is."""

    def __init__(self, session: Session, actions: Actions, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_line")
        self.setSizeGripEnabled(False)
        self._session = session
        self._job: Job[object] | None = None
        self._running = _plain_label(self)
        self._progress = QProgressBar(self)
        self._progress.setMaximumWidth(160)
        self._progress.setTextVisible(False)
        self._cancel = QPushButton(self)
        self._cancel.clicked.connect(self._stop)
        self._project = _plain_label(self)
        self._project.setContentsMargins(SPACE, 0, GAP, 0)
        self._saved = _plain_label(self)
        self._coder = QToolButton(self)
        self._coder.setAutoRaise(True)
        self._coder.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._coder.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._coder.clicked.connect(actions["add_coder"].trigger)
        self.hidden_note = HiddenNote(session, actions, self)
        self.blind_note = BlindNote(session, self)
        notes = (self.blind_note, self.hidden_note)
        shown = (self._running, self._progress, self._cancel, *notes, self._project, self._saved, self._coder)
        for part in shown:
            self.addPermanentWidget(part)
        self._show_job(False)
        jobs.began.connect(self._begin)
        session.told.connect(self.tell)
        session.changed.connect(self._on_change)
        session.project_changed.connect(self.refresh)
        session.facts_changed.connect(self.refresh)
        session.coder_changed.connect(self.refresh)
        session.language_changed.connect(self.retranslate)
        self.retranslate()

    def tell(self, sentence: str) -> None:
        """Show a sentence for some seconds."""
        self.showMessage(sentence, _SECONDS_TOLD * 1000)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show of a long sentence as much as there is room for, and that it goes on."""
        short = self.painted_sentence()
        if short == self.currentMessage():
            super().paintEvent(event)
            return
        option = QStyleOption()
        option.initFrom(self)
        with QPainter(self) as painter:
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, option, painter, self)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
            painter.drawText(QRect(GAP, 0, self._room(), self.height()), flags, short)

    def painted_sentence(self) -> str:
        """Give the told sentence as far as there is room for it."""
        return self.fontMetrics().elidedText(self.currentMessage(), Qt.TextElideMode.ElideRight, self._room())

    def _room(self) -> int:
        beside = [part.x() for part in self.findChildren(QWidget) if part.parent() is self and part.isVisible()]
        return min(beside, default=self.width()) - 2 * GAP

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setAccessibleName(self.tr("Cancel what is running"))
        self._progress.setAccessibleName(self.tr("Progress"))
        self.setAccessibleName(self.tr("Status line"))
        self.refresh()

    def refresh(self) -> None:
        """Show project, coder and state anew."""
        project = self._session.project
        for part in (self._project, self._saved, self._coder):
            part.setVisible(project is not None)
        if project is None:
            return
        self._project.setText(project_name(project))
        self._project.setToolTip(QFileInfo(str(project.path)).fileName())
        self._saved.setText(self.tr("All saved") if project.read_only is None else self.tr("Read only"))
        name = coder_name(project)
        self._coder.setText(self.tr("Coder: {0}").format(name) if name else self.tr("Nobody is coding"))
        self._coder.setToolTip(self.tr("Change coder"))
        self._coder.setAccessibleName(self._coder.text())
        self.recolour()

    def recolour(self) -> None:
        """Take the colours of light or dark."""
        chosen = colours(QApplication.palette())
        project = self._session.project
        safe = project is not None and project.read_only is None
        dressed = QPalette(QApplication.palette())
        dressed.setColor(QPalette.ColorRole.WindowText, chosen.good if safe else chosen.warn_text)
        self._saved.setPalette(dressed)

    def _on_change(self, change: Change) -> None:
        if change.touches("project", "coder"):
            self.refresh()

    def _begin(self, sentence: str, job: Job[object]) -> None:
        self._job = job
        self._running.setText(sentence)
        self._progress.setRange(0, 0)
        self._show_job(True)
        job.progressed.connect(self._advance)
        job.finished.connect(lambda: self._finish(job))

    def _advance(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _finish(self, job: Job[object]) -> None:
        if job is self._job:
            self._job = None
            self._show_job(False)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_job(self, shown: bool) -> None:
        for part in (self._running, self._progress, self._cancel):
            part.setVisible(shown)


def _plain_label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
