"""`ConflictsDock`: everything on which people disagree; each is settled once, for everybody."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from qualcode.model.guid import Guid
from qualcode.ops.codebook import move_code
from qualcode.ops.objects import delete_objects, restore_objects
from qualcode.store.project import Project
from qualcode.store.queries.object_places import place_of_object
from qualcode.team.conflicts import Cut, Dispute, Kept, RivalText, settle_disputes
from ui.actions import Actions
from ui.dialogs.form import plain_label
from ui.empty_state import EmptyState
from ui.going import go_to
from ui.session import Session
from ui.team.dispute_card import DisputeCard, is_enter
from ui.team.open_questions import OpenQuestions
from ui.team.words import TeamWords
from ui.theme import GAP
from ui.times import local_time_of

Question = Dispute | RivalText | Kept | Cut
_WIDTHS = (360, 640)


class ConflictsDock(QDockWidget):
    """A list at the left, the values of the chosen one at the right."""

    def __init__(self, session: Session, actions: Actions, questions: OpenQuestions, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("conflicts")
        self._session, self._actions, self._questions = session, actions, questions
        self.items: list[Question] = []
        self.card: DisputeCard | None = None
        self.list = QListWidget()
        self._about = plain_label(self, wrapped=True)
        self._area = QScrollArea()
        self.settle_button, self.join_button, self.go_button = QPushButton(), QPushButton(), QPushButton()
        self.keep_button, self.delete_button = QPushButton(), QPushButton()
        self._buttons = (self.settle_button, self.join_button, self.keep_button, self.delete_button, self.go_button)
        self._empty = EmptyState()
        self._split = QSplitter()
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.list.setAccessibleName(self.tr("Disagreements to settle"))
        self._area.setAccessibleName(self.tr("What each of them says"))
        self._empty.say(self.tr("Nothing to settle: nobody has said one thing in two ways."))
        self.settle_button.setText(self.tr("Settle for everybody"))
        self.settle_button.setToolTip(self.tr("Let the chosen value stand; it travels with the next package (Enter)"))
        self.join_button.setText(self.tr("Join…"))
        self.join_button.setToolTip(self.tr("Make one text of corrections that two people made apart"))
        self.go_button.setText(self.tr("Go there"))
        self.go_button.setToolTip(self.tr("Show it in its document, in the codebook or its case"))
        self.keep_button.setText(self.tr("Keep it"))
        self.keep_button.setToolTip(self.tr("Let it stay, for everybody, with all that was deleted together with it"))
        self.delete_button.setText(self.tr("Delete it"))
        self.delete_button.setToolTip(self.tr("Put it into the bin with all that depends on it; Undo brings it back"))
        for button in self._buttons:
            button.setAccessibleName(button.text())
        self.refresh()

    def refresh(self) -> None:
        """List what is open now; the row that was chosen stays, or the next takes its place."""
        project, found = self._session.project, self._questions.open
        chosen, row = self.chosen(), max(0, self.list.currentRow())
        self.items = [*found.disputes, *found.texts, *found.kept, *found.cut] if project is not None else []
        self.list.blockSignals(True)
        self.list.clear()
        if project is not None:
            self._words = TeamWords(project, self._session.language)
            for item in self.items:
                self.list.addItem(QListWidgetItem(self._line(item)))
        row = self.items.index(chosen) if chosen in self.items else min(row, len(self.items) - 1)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        count = found.number if project is not None else 0
        self.setWindowTitle(self.tr("To settle ({0})").format(count) if count else self.tr("To settle"))
        self._split.setVisible(bool(self.items))
        self._empty.setVisible(not self.items)
        self._show()

    def chosen(self) -> Question | None:
        """Give the question that is chosen."""
        row = self.list.currentRow()
        return self.items[row] if 0 <= row < len(self.items) else None

    def show_dispute(self, guid: Guid, field: str) -> None:
        """Show where a field is settled; one of a bearer is named by its attribute."""
        self._actions["focus_conflicts"].trigger()
        found = [row for row, item in enumerate(self.items) if self._is_about(item, guid, field)]
        if found:
            self.list.setCurrentRow(found[0])

    def _is_about(self, item: Question, guid: Guid, field: str) -> bool:
        project = self._session.project
        if _object_of(item) == guid:
            return not field or getattr(item, "field", "text") == field
        if project is None or not isinstance(item, Dispute) or item.kind != "attribute_value":
            return False
        values = project.values(item.object)
        return values["bearer"] == guid and field in ("", values["attribute"])

    def settle(self) -> None:
        """Let the chosen or typed value stand, for everybody."""
        project = self._session.project
        decision = self.card.decision() if self.card is not None else None
        if project is None or decision is None or not self.settle_button.isEnabled():
            return
        if self._session.do(settle_disputes, project, (decision,)) is not None:
            self._session.told.emit(self.tr("Settled. It travels to the others with the next package."))
        self._questions.refresh()
        self.list.setFocus()

    def keep(self) -> None:
        """Keep for good what somebody deleted, or leave a code at the top."""
        project, item = self._session.project, self.chosen()
        if project is not None and isinstance(item, Cut):
            self._session.do(move_code, project, item.object, None)
            self._questions.refresh()
            self.list.setFocus()
        else:
            self.end_keeping(restore_objects)

    def end_keeping(self, verb: Callable[[Project, tuple[Guid, ...]], int]) -> None:
        """Keep for good what somebody deleted, or delete it again: by a verb."""
        project, item = self._session.project, self.chosen()
        if project is not None and isinstance(item, Kept):
            self._session.do(verb, project, (item.object,))
            self._questions.refresh()
            self.list.setFocus()

    def go(self) -> None:
        """Show where the disputed thing stands."""
        project, item = self._session.project, self.chosen()
        place = place_of_object(project, _object_of(item)) if project is not None and item is not None else None
        if place is None:
            self._session.told.emit(self.tr("This has no place in a document, code or case."))
        else:
            go_to(self._session, self._actions, place)

    # What is shown -------------------------------------------------------------------------------------------

    def _line(self, item: Question) -> str:
        if isinstance(item, Dispute):
            return self._words.field(item.object, item.kind, item.field)
        if isinstance(item, RivalText):
            return self.tr("document {0}: text corrected apart").format(self._words.of(item.document))
        if isinstance(item, Cut):
            return self.tr("code {0}: put at the top").format(self._words.of(item.object))
        return self.tr("{0} {1}: deleted, but kept").format(self._words.kind(item.kind), self._words.of(item.object))

    def _show(self) -> None:
        item = self.chosen()
        self.card = None
        if isinstance(item, Dispute):
            self.card = DisputeCard(item, self._words)
            self.card.chosen.connect(self._enable)
            self.card.entered.connect(self.settle)
            self._area.setWidget(self.card)
        self._area.setVisible(self.card is not None)
        self._about.setText(self._sentence(item))
        self.settle_button.setVisible(isinstance(item, Dispute))
        self.join_button.setVisible(isinstance(item, RivalText))
        self.keep_button.setVisible(isinstance(item, Kept | Cut))
        self.delete_button.setVisible(isinstance(item, Kept))
        self._enable()

    def _sentence(self, item: Question | None) -> str:
        if isinstance(item, RivalText):
            return self.tr("Two people corrected this transcript apart. Join the texts; no coding is lost.")
        if isinstance(item, Cut):
            told = self.tr("This code and “{0}” were put under one another. Move it where it belongs, or leave it.")
            return told.format(self._words.of(item.under))
        if isinstance(item, Kept):
            why = self.tr("{0} deleted this on {1}, but others use it: it stays until you decide.")
            changed = self.tr("{0} deleted this on {1} while others changed it: it stays until you decide.")
            return (why if item.used else changed).format(self._words.of(item.coder) or "?", local_time_of(item.time))
        return self._line(item) if item is not None else ""

    def _enable(self) -> None:
        ready = self.card is not None and self.card.decision() is not None
        self.settle_button.setEnabled(ready and "writable" in self._session.facts)
        self.go_button.setEnabled(self.chosen() is not None)
        for button in (self.join_button, self.keep_button, self.delete_button):
            button.setEnabled("writable" in self._session.facts)

    # Putting together ----------------------------------------------------------------------------------------

    def _connect(self) -> None:
        session = self._session
        self._questions.read.connect(self.refresh)
        session.language_changed.connect(lambda _: self.retranslate())
        session.facts_changed.connect(self._enable)
        session.dispute_wanted.connect(self.show_dispute)
        self.list.currentRowChanged.connect(lambda _: self._show())
        self.list.itemActivated.connect(lambda _: self._enter())
        self.list.installEventFilter(self)
        self.settle_button.clicked.connect(self.settle)
        self.join_button.clicked.connect(self._actions["join_texts"].trigger)
        self.go_button.clicked.connect(self.go)
        self.keep_button.clicked.connect(lambda _: self.keep())
        self.delete_button.clicked.connect(lambda _: self.end_keeping(delete_objects))

    def _enter(self) -> None:
        if self.card is not None:
            self.card.choices[0].setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the list into the choices with Enter."""
        if is_enter(event):
            self._enter()
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QHBoxLayout()
        for button in self._buttons:
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(GAP, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(self._about)
        column.addWidget(self._area, 1)
        column.addStretch()
        column.addLayout(buttons)
        self._split.addWidget(self.list)
        self._split.addWidget(right)
        self._split.setSizes(_WIDTHS)
        self._split.setChildrenCollapsible(False)
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(GAP, GAP // 2, GAP, GAP)
        rows.addWidget(self._split, 1)
        rows.addWidget(self._empty, 1)
        self.setWidget(body)
        self.setFocusProxy(self.list)


def _object_of(item: Question) -> Guid:
    return item.document if isinstance(item, RivalText) else item.object
