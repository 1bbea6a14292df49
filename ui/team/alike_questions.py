"""What looks like the same thing twice and awaits a decision: counted in the menu and in the status line."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from qualcode.model.change import Change
from qualcode.team.alike import ASKED, alike_left
from qualcode.team.suspects import Suspect
from ui.actions import Actions
from ui.reading import Reading
from ui.session import Session

_PAUSE = 300  # milliseconds: what changes in quick succession is read once
_TELLING = (*ASKED, "recognition", "text_version", "merge")


class AlikeQuestions(QObject):
    """Keeps the list of pairs that nobody has decided on."""

    read = Signal()

    def __init__(self, session: Session, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._actions = session, actions
        self.pairs: tuple[Suspect, ...] = ()
        self._reading = Reading(session, self)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.refresh)
        session.project_changed.connect(self._on_project)
        session.changed.connect(self._on_change)
        session.language_changed.connect(lambda _: self.retranslate())
        self.retranslate()

    def retranslate(self) -> None:
        """Say in the menu how many there are."""
        text = self.tr("Looks like the same twice ({0})…").format(len(self.pairs))
        self._actions["alike"].setText(text if self.pairs else self.tr("Looks like the same twice…"))

    def refresh(self) -> None:
        """Read the list anew; texts may have to be compared, so the window does not wait for it."""
        self._timer.stop()
        self._reading.ask(alike_left, self._show, slow=True)

    def leave_out(self, pair: Suspect) -> None:
        """Show a pair no more that was just decided; the list is read anew a moment later."""
        self._reading.drop()
        self._timer.start()
        self._show(tuple(one for one in self.pairs if one != pair))

    def _on_project(self) -> None:
        self._reading.drop()
        self._show(())
        if self._session.project is not None:
            self.refresh()

    def _on_change(self, change: Change) -> None:
        if change.touches(*_TELLING):
            self._timer.start()

    def _show(self, pairs: tuple[Suspect, ...]) -> None:
        if pairs != self.pairs:
            self.pairs = pairs
            self.retranslate()
            self.read.emit()


class AlikeNote(QToolButton):
    """In the status line, how many there are; a click opens their list."""

    def __init__(
        self, session: Session, actions: Actions, questions: AlikeQuestions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._questions = questions
        self.setObjectName("alike_note")
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda _: actions["alike"].trigger())
        questions.read.connect(self.retranslate)
        session.language_changed.connect(lambda _: self.retranslate())
        self.retranslate()

    def retranslate(self) -> None:
        """Show the number in the language that is installed now."""
        number = len(self._questions.pairs)
        self.setText(self.tr("Same twice? {0}").format(number))
        self.setToolTip(self.tr("Things that two people made apart look like one. Click to decide."))
        self.setAccessibleName(self.text())
        self.setVisible(number > 0)
