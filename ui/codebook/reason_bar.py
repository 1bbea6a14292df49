"""`ReasonBar`: asks in one line why a new code is needed while the codebook is locked, and proposes it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QToolButton, QVBoxLayout, QWidget

from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.ops.proposals import propose_code
from ui.codebook.proposed import is_locked
from ui.dialogs.form import plain_label
from ui.session import Session
from ui.theme import GAP


class _Line(QLineEdit):
    """A line that Esc leaves."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, or give up."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ReasonBar(QFrame):
    """A strip above the codes; Enter proposes the code, Esc makes none."""

    proposed = Signal(str)  # the code
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._name, self._above = "", ""
        self._label = plain_label(self, wrapped=True)
        self.line = _Line(self)
        self.button = QToolButton(self)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        column.addWidget(self._label)
        column.addWidget(self.line)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.line.returnPressed.connect(self._propose)
        self.line.left.connect(self._leave)
        self.line.textChanged.connect(lambda _: self._enable())
        self.button.clicked.connect(lambda *_: self._propose())
        session.project_changed.connect(self.hide)
        session.changed.connect(self._follow)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        said = self.tr("The codebook is locked. Why is “{0}” needed?").format(self._name)
        self._label.setText(said)
        self.line.setAccessibleName(said)
        self.line.setPlaceholderText(self.tr("A few words; Enter proposes it, Esc leaves it"))
        self.button.setText(self.tr("Propose"))
        self.button.setAccessibleName(self.tr("Propose"))

    def ask(self, name: str, above: Guid) -> None:
        """Ask for the reason of a new code that shall stand under another one, "" for the top."""
        self._name, self._above = name, above
        self.line.clear()
        self.retranslate()
        self._enable()
        self.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enable(self) -> None:
        self.button.setEnabled(bool(self.line.text().strip()) and "writable" in self._session.facts)

    def _follow(self, change: Change) -> None:
        if change.touches("project") and not is_locked(self._session):
            self.hide()

    def _propose(self) -> None:
        project, reason = self._session.project, self.line.text().strip()
        if project is None or not reason:
            return
        names = {self._session.language: self._name}
        made = self._session.do(propose_code, project, names, self._above or None, reason)
        if made is not None:
            self.hide()
            self._session.told.emit(self.tr("“{0}” is proposed. You can code with it at once.").format(self._name))
            self.proposed.emit(made)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()
