"""`StepDetails`: what one step changed, from and to, with a way to go there and one to take the step back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from qualcode.analysis.step_words import StepWords
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.log import Step
from qualcode.ops.undo import Undone, revert
from qualcode.store.project import Project
from qualcode.store.queries.history import count_of_changes
from qualcode.store.queries.object_places import place_of_step
from ui.session import Session
from ui.step_names import step_name
from ui.theme import GAP

_MOST = 60  # changes that are told; of a large import the rest is counted


class StepDetails(QWidget):
    """Shows a step. What was changed since stays as it is when the step is taken back, and is told."""

    going = Signal(object)  # an ObjectPlace

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._step: Step | None = None
        self.text = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.go, self.back = QPushButton(), QPushButton()
        for button in (self.go, self.back):
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.go)
        buttons.addWidget(self.back)
        buttons.addStretch()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        rows.addWidget(self.text, 1)
        rows.addWidget(self.said)
        rows.addLayout(buttons)
        self.go.clicked.connect(self.go_there)
        self.back.clicked.connect(self.take_back)
        session.facts_changed.connect(self._enable)

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.go.setText(self.tr("Go there"))
        self.back.setText(self.tr("Take back"))
        self.back.setToolTip(self.tr("Take this step back, where nobody changed its fields since"))
        self.text.setAccessibleName(self.tr("What the step changed"))
        self.text.setPlaceholderText(self.tr("Choose a step, and what it changed stands here."))
        self.show_step(self._step)

    def show_step(self, step: Step | None) -> None:
        """Show what a step changed."""
        project = self._session.project
        self._step = step if project is not None else None
        self.say("")
        self.text.setPlainText(self._told(project, step) if project is not None and step is not None else "")
        self._enable()

    def _told(self, project: Project, step: Step) -> str:
        words = StepWords(project, self._session.language)
        lines: list[str] = []
        shown = ""
        for item, text in words.changes(step.id, _MOST):
            if item.object != shown:
                shown = item.object
                lines.append(words.of(item.object) or message(f"cli.kind_{item.kind}", words.language))
            lines.append(f"    {text}")
        more = count_of_changes(project, step.id) - _MOST
        if more > 0:
            lines.append(message("history.more", words.language, n=more))
        return "\n".join(lines)

    def _enable(self) -> None:
        chosen = self._step is not None and self._session.project is not None
        self.go.setEnabled(chosen)
        self.back.setEnabled(chosen and "writable" in self._session.facts)

    def go_there(self) -> None:
        """Go to the place that the step is about."""
        project = self._session.project
        if project is None or self._step is None:
            return
        place = place_of_step(project, self._step.id)
        if place is None:
            self.say(self.tr("This step has no place in a document, code or case that is still there."))
        else:
            self.going.emit(place)

    def take_back(self) -> None:
        """Take the step back; say whose later change stands in the way where there is one."""
        project, step = self._session.project, self._step
        if project is None or step is None:
            return
        try:
            done = revert(project, step.id)
        except UserError as error:
            self.say(message(error.key, self._session.language, **error.values))
            return
        self.say(self._sentence(project, step, done))

    def _sentence(self, project: Project, step: Step, done: Undone) -> str:
        name = step_name(step.verb) or step.verb
        if not done.left:
            return self.tr("Taken back: {0}").format(name)
        words = StepWords(project, self._session.language)
        coders = ", ".join(filter(None, map(words.of, done.changed_by))) or "?"
        sentence = self.tr("Taken back: {0}. Left as they are, because {1} changed them since: {2}")
        return sentence.format(name, coders, len(done.left))

    def say(self, sentence: str) -> None:
        """Say what came of taking the step back."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
