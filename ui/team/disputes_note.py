"""`DisputesNote`: in the status line, how many disagreements are to be settled."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from ui.actions import Actions
from ui.session import Session
from ui.team.open_questions import OpenQuestions


class DisputesNote(QToolButton):
    """Shown while there are any; a click opens their list."""

    def __init__(
        self, session: Session, actions: Actions, questions: OpenQuestions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._questions = questions
        self.setObjectName("disputes_note")
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda _: actions["focus_conflicts"].trigger())
        questions.read.connect(self.retranslate)
        session.language_changed.connect(lambda _: self.retranslate())
        self.retranslate()

    def retranslate(self) -> None:
        """Show the number in the language that is installed now."""
        number = self._questions.open.number
        self.setText(self.tr("To settle: {0}").format(number))
        self.setToolTip(self.tr("People disagree. Click to see the list."))
        self.setAccessibleName(self.text())
        self.setVisible(number > 0)
