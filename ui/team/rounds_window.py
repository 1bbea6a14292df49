"""Double coding: which interviews are coded by two, by all or once more, drawn or chosen, and how far they are."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QPushButton, QTabWidget, QWidget

from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.team.rounds import plan_due
from ui.dialogs.form import Form, plain_label
from ui.session import Session
from ui.team.new_round_page import NewRoundPage
from ui.team.round_wishes import LATER
from ui.team.rounds_page import Given, RoundsPage
from ui.theme import warning

_CLOSE = QDialogButtonBox.StandardButton.Close
_KINDS = (
    "round",
    "round_document",
    "assignment",
    "document",
    "document_state",
    "interview",
    "coder",
    "coding",
    "consent",
)


class RoundsWindow(Form):
    """A page for the rounds there are, one for a new round; above both, later interviews that are due."""

    def __init__(self, session: Session, hand_out: Callable[[Given], None], window: QWidget) -> None:
        super().__init__(session, window, _CLOSE)
        self.setObjectName("rounds_window")
        self.pages = QTabWidget(self)
        self.rounds, self.new = RoundsPage(session, hand_out, self), NewRoundPage(session, self)
        self.pages.addTab(self.rounds, "")
        self.pages.addTab(self.new, "")
        self.due, self.draw_due = plain_label(self, wrapped=True), QPushButton(self)
        self._due = QWidget(self)
        self._lay_out()
        self.draw_due.clicked.connect(lambda *_: self._go_to_due())
        self.new.made.connect(self._on_made)
        session.changed.connect(self._follow)
        session.refused.connect(self.show_error)
        session.project_changed.connect(self.close)
        self.resize(940, 540)
        self.retranslate()
        self.pages.setCurrentWidget(self.rounds if self.rounds.rounds else self.new)

    def _lay_out(self) -> None:
        line = QHBoxLayout(self._due)
        line.addWidget(self.due, 1)
        line.addWidget(self.draw_due)
        self.draw_due.setAutoDefault(False)
        self._due.setAutoFillBackground(True)
        self._due.setPalette(warning(self.palette()))
        self.content.addWidget(self._due)
        self.content.addWidget(self.pages, 1)

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Double coding"))
        self.pages.setTabText(0, self.tr("Rounds"))
        self.pages.setTabText(1, self.tr("New round"))
        self.draw_due.setText(self.tr("Draw them"))
        self.draw_due.setAccessibleName(self.draw_due.text())
        self.name_button(_CLOSE, self.tr("Close"))
        self.rounds.retranslate()
        self.new.retranslate()
        self._show_due()

    def _follow(self, change: Change) -> None:
        if not change.touches(*_KINDS):
            return
        self.show_error(None)
        self.rounds.refresh()
        self.new.refresh()
        self._show_due()

    def _show_due(self) -> None:
        """Say that later interviews are due, where they are."""
        project = self.session.project
        found = plan_due(project, 1) if project is not None else None
        number = len(found.plan.deals) if found is not None else 0
        if found is not None:
            said = self.tr("One of every {0} later interviews is coded twice. Later interviews: {1}. Due now: {2}.")
            self.due.setText(said.format(found.every, found.later, number))
        self._due.setVisible(number > 0)

    def _go_to_due(self) -> None:
        self.pages.setCurrentWidget(self.new)
        self.new.wishes.choose(LATER)
        self.new.assign.setFocus()

    def _on_made(self, guid: Guid) -> None:
        self.rounds.choose(guid)
        self.pages.setCurrentWidget(self.rounds)
        self.rounds.hand_out.setFocus()
