"""`ProposalsNote`: above the codes, how many proposed ones await an answer; a click opens them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from qualcode.model.change import Change
from ui.actions import Actions
from ui.session import Session


class ProposalsNote(QToolButton):
    """There only while any do."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("proposals_note")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda *_: actions["proposals"].trigger())
        session.changed.connect(self._follow)
        session.project_changed.connect(self.retranslate)
        self.retranslate()

    def _follow(self, change: Change) -> None:
        if change.touches("proposal", "code"):
            self.retranslate()

    def retranslate(self) -> None:
        """Show the number in the language that is installed now."""
        number = sum(len(found) for found in self._session.proposals().values())
        self.setText(self.tr("Proposed codes: {0}").format(number))
        self.setToolTip(self.tr("They await an answer. Click to see who proposes them and why."))
        self.setAccessibleName(self.text())
        self.setVisible(number > 0)
