"""`LinkingWindow`: one list in which interviewers' turns are linked to the questions of their guide."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from qualcode.analysis.question_links import linkable_turns
from qualcode.model.guid import Guid
from qualcode.ops.guides import link_questions
from qualcode.store.queries.codings import codings_of
from qualcode.store.queries.documents import document_of, documents_of
from qualcode.store.queries.guides import Question, questions_of, units_of
from ui.details.section import plain_label, quiet_label
from ui.guides.link_model import ALTERNATIVES, QUESTION, WORDS, LinkModel
from ui.guides.question_box import QuestionBox
from ui.session import Session
from ui.theme import GAP, SPACE

_DIGITS = {Qt.Key(Qt.Key.Key_1.value + number): number for number in range(ALTERNATIVES)}


class LinkingWindow(QDialog):
    """Sure turns are ticked; for the others digits choose, Space ticks, F finds any question; one step at the end.

    It is not modal: the transcript can be read beside it.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("linking")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._questions: dict[Guid, Question] = {}
        self.scope = QComboBox()
        self.only_open = QCheckBox()
        self.model = LinkModel(session, self)
        self.table = QTableView()
        self.box = QuestionBox(self)
        self.answer, self.alternatives, self.keys = plain_label(), plain_label(), quiet_label()
        self.state = plain_label()
        self.confirm, self.close_button = QPushButton(), QPushButton()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.reload()
        self.table.setFocus()

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for column in (WORDS, QUESTION):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.table.installEventFilter(self)
        for button in (self.confirm, self.close_button):
            button.setAutoDefault(False)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.scope)
        top.addWidget(self.only_open)
        top.addStretch()
        bottom.addWidget(self.state, 1)
        bottom.addWidget(self.close_button)
        bottom.addWidget(self.confirm)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        rows.setSpacing(GAP)
        rows.addLayout(top)
        rows.addWidget(self.table, 1)
        for label in (self.answer, self.alternatives, self.keys):
            rows.addWidget(label)
        rows.addLayout(bottom)
        self.resize(900, 540)

    def _connect(self) -> None:
        session = self._session
        self.scope.activated.connect(lambda _: self.reload())
        self.only_open.toggled.connect(lambda _: self._hide_rows())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._describe())
        self.table.doubleClicked.connect(lambda _: self._find())
        self.model.dataChanged.connect(lambda *_: self._tell())
        self.box.chosen.connect(self._choose)
        self.box.closed.connect(self.table.setFocus)
        self.confirm.clicked.connect(self.take)
        self.close_button.clicked.connect(self.close)
        session.language_changed.connect(self.retranslate)
        session.project_changed.connect(self.close)
        session.document_shown.connect(self._on_document)

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self.setWindowTitle(self.tr("Link questions"))
        chosen = max(0, self.scope.currentIndex())
        self.scope.clear()
        self.scope.addItems([self.tr("This document"), self.tr("All documents of this kind")])
        self.scope.setCurrentIndex(chosen)
        self.scope.setAccessibleName(self.tr("Which documents"))
        self.only_open.setText(self.tr("Only those to decide"))
        self.table.setAccessibleName(self.tr("Turns of the interviewer"))
        self.keys.setText(
            self.tr(
                "1 to 5: choose a question. Space: tick. F: find another. Enter: next to decide. Ctrl+Enter: confirm."
            )
        )
        self.close_button.setText(self.tr("Close"))
        self.box.retranslate()
        self._describe()
        self._tell()

    # What is shown ---------------------------------------------------------------------------------------------

    def reload(self, tick_sure: bool = True) -> None:
        """List the turns anew; what was ticked and not confirmed is forgotten."""
        project = self._session.project
        if project is None:
            return
        documents = self._documents()
        self._questions = {question.guid: question for question in questions_of(project)}
        names = {document: document_of(project, document).name for document in documents}
        self.model.show_turns(linkable_turns(project, documents), self._questions, names, tick_sure)
        self._hide_rows()
        first = next(iter(self.model.open_rows()), 0)
        self.table.setCurrentIndex(self.model.index(first, WORDS))
        self._describe()
        self._tell()

    def _documents(self) -> list[Guid]:
        project, shown = self._session.project, self._session.document
        if project is None or not shown:
            return []
        if self.scope.currentIndex() == 0:
            return [shown]
        kind = document_of(project, shown).kind
        return [document.guid for document in documents_of(project) if document.kind == kind]

    def _on_document(self, document: Guid) -> None:
        if document and self.scope.currentIndex() == 0:
            self.reload()

    def _hide_rows(self) -> None:
        wanted = set(self.model.open_rows()) if self.only_open.isChecked() else None
        for number in range(self.model.rowCount()):
            self.table.setRowHidden(number, wanted is not None and number not in wanted)

    def _row(self) -> int:
        return self.table.currentIndex().row()

    def _describe(self) -> None:
        """Show what is answered to the turn, and the questions to choose from."""
        row = self.model.row_at(self._row())
        if row is None:
            self.answer.setText(self.tr("No guide is known for this document. Import one, or name it in the dock."))
            self.alternatives.clear()
            return
        self.answer.setText(self.tr("{0}\nAnswer: {1}").format(row.turn.text, row.turn.answer[:200]))
        language = self._session.language
        known = [self._questions[guid] for guid, _ in row.turn.ranked[:ALTERNATIVES] if guid in self._questions]
        lines = [f"{place}.  {one.number}  {one.text(language)}" for place, one in enumerate(known, start=1)]
        self.alternatives.setText("\n".join(lines))

    def _tell(self) -> None:
        links, gone = self.model.links(), self.model.gone()
        self.state.setText(
            self.tr("To decide: {0}. To be linked: {1}. To be unlinked: {2}.").format(
                len(self.model.open_rows()), len(links), len(gone)
            )
        )
        self.confirm.setText(self.tr("Link: {0}").format(len(links)))
        self.confirm.setEnabled(bool(links or gone) and "writable" in self._session.facts)

    # Deciding --------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Decide by keys while the list has the focus."""
        if watched is self.table and isinstance(event, QKeyEvent) and self._is_own(event):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._on_key(event)
                return True
        return super().eventFilter(watched, event)

    def _is_own(self, event: QKeyEvent) -> bool:
        keys = (*_DIGITS, Qt.Key.Key_0, Qt.Key.Key_Space, Qt.Key.Key_F, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return event.key() in keys or _is_f(event)

    def _on_key(self, event: QKeyEvent) -> None:
        key, row = Qt.Key(event.key()), self._row()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.take()
            else:
                self._next()
        elif key == Qt.Key.Key_Space:
            found = self.model.row_at(row)
            self.model.tick(row, found is not None and not found.ticked)
        elif key == Qt.Key.Key_0:
            self.model.tick(row, False)
            self._step()
        elif key in _DIGITS:
            found = self.model.row_at(row)
            if found is not None and _DIGITS[key] < len(found.turn.ranked):
                self._choose(found.turn.ranked[_DIGITS[key]][0])
        else:
            self._find()

    def _choose(self, question: Guid) -> None:
        self.model.choose(self._row(), question)
        self.table.setFocus()
        self._step()

    def _step(self) -> None:
        following = range(self._row() + 1, self.model.rowCount())
        shown = next((number for number in following if not self.table.isRowHidden(number)), self._row())
        self.table.setCurrentIndex(self.model.index(shown, WORDS))

    def _next(self) -> None:
        """Go to the next turn to decide on, from the end again to the first."""
        waiting = self.model.open_rows()
        later = [number for number in waiting if number > self._row()]
        if waiting:
            self.table.setCurrentIndex(self.model.index((later or waiting)[0], WORDS))

    def _find(self) -> None:
        row = self.model.row_at(self._row())
        if row is None:
            return
        ranked = [self._questions[guid] for guid, _ in row.turn.ranked if guid in self._questions]
        place = self.table.visualRect(self.model.index(self._row(), QUESTION))
        place.moveTopLeft(self.table.viewport().mapTo(self, place.topLeft()))
        self.box.open_at(place, ranked, frozenset(), self._session.language)

    # Confirming ------------------------------------------------------------------------------------------------

    def take(self) -> None:
        """Make the links and take the others away, fix the units: one step."""
        project = self._session.project
        links, gone = self.model.links(), self.model.gone()
        if project is None or not (links or gone) or "writable" not in self._session.facts:
            return
        changed = self.model.changed_documents()
        made = self._session.do(link_questions, project, links, gone, changed)
        if made is None:
            return
        units = sum(len(units_of(project, document)) for document in changed)
        said = self.tr("Turns linked: {0}. Units for agreement: {1}.").format(len(made), units)
        if any(codings_of(project, document) for document in changed):
            said += " " + self.tr("Coded documents keep their units; “Cut anew” in the guide changes them.")
        self._session.told.emit(said)
        self.reload(tick_sure=False)  # what was looked at and left out stays left out


def _is_f(event: QKeyEvent) -> bool:
    """Say whether the key is F, on whatever layout."""
    return event.text().lower() in ("f", "а") and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
