"""`CheckDock`: codings whose words were corrected, the words before and now side by side, decided one by one."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from qualcode.model.change import Change
from qualcode.ops.codings import move_coding, uncode
from qualcode.ops.correcting import keep_codings
from qualcode.store.project import Project
from qualcode.store.queries.checking import ToCheck, to_check
from qualcode.store.queries.documents import documents_of, rival_texts
from ui.actions import Actions
from ui.correcting.check_delegate import CheckDelegate
from ui.correcting.check_model import CheckModel, Entry
from ui.empty_state import EmptyState
from ui.reading import Reading
from ui.session import Session
from ui.theme import GAP
from ui.transcript.code_looks import CodeLooks

_PAUSE = 150  # milliseconds: what changes in quick succession is read once
_TOUCHING = ("coding", "text_version", "document", "code", "coder")


class CheckDock(QDockWidget):
    """Enter keeps a coding as it is, Delete removes it, a click shows it in its transcript.

    `selection` gives what is selected in the shown transcript.
    """

    def __init__(
        self,
        session: Session,
        actions: Actions,
        selection: Callable[[], tuple[int, int]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("to_check")
        self._session, self._selection = session, selection
        self._reading = Reading(session, self)
        self.model = CheckModel(self)
        self.list = QListView()
        self._delegate = CheckDelegate(self.list)
        self.keep_button, self.move_button, self.remove_button = QPushButton(), QPushButton(), QPushButton()
        self.apart, self.join_button = QLabel(), QPushButton()
        self._empty = EmptyState()
        self._apart = 0
        self._row = 0
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._connect(actions)
        self.retranslate()
        self._read()

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.apart.setTextFormat(Qt.TextFormat.PlainText)
        self.apart.setWordWrap(True)
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.apart, 1)
        above.addWidget(self.join_button)
        for button in (self.keep_button, self.move_button, self.remove_button):
            button.setAutoDefault(False)
            below.addWidget(button)
        below.addStretch()
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(GAP, GAP // 2, GAP, GAP)
        rows.setSpacing(GAP // 2)
        rows.addLayout(above)
        rows.addWidget(self.list, 1)
        rows.addWidget(self._empty, 1)
        rows.addLayout(below)
        self.setWidget(body)
        self.setFocusProxy(self.list)

    def _connect(self, actions: Actions) -> None:
        session = self._session
        session.project_changed.connect(self._read)
        session.changed.connect(self._follow)
        session.language_changed.connect(lambda _: self.retranslate())
        session.facts_changed.connect(self._enable)
        self._timer.timeout.connect(self._read)
        self.list.clicked.connect(lambda _: self.show_current())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self.list.installEventFilter(self)
        self.keep_button.clicked.connect(self.keep)
        self.move_button.clicked.connect(self.move_to_selection)
        self.remove_button.clicked.connect(self.remove)
        self.join_button.clicked.connect(actions["join_texts"].trigger)
        actions.on("next_to_check", self.next)

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.list.setAccessibleName(self.tr("Codings to check: words before and now"))
        gone = self.tr("None of these words is left in the text.")
        self.model.gone_words = self._delegate.gone_words = gone
        self._empty.say(self.tr("Nothing to check: every coding stands on the words that were coded."))
        self.keep_button.setText(self.tr("Keep"))
        self.keep_button.setToolTip(self.tr("The coding is right on the corrected words (Enter)"))
        self.move_button.setText(self.tr("Move to selected words"))
        self.move_button.setToolTip(self.tr("Put the coding on the words that are selected in the transcript"))
        self.remove_button.setText(self.tr("Remove"))
        self.remove_button.setToolTip(self.tr("Remove the coding; Undo brings it back (Delete)"))
        self.join_button.setText(self.tr("Join…"))
        self.join_button.setToolTip(self.tr("Make one text of corrections that two people made apart"))
        for button in (self.keep_button, self.move_button, self.remove_button, self.join_button):
            button.setAccessibleName(button.toolTip())
        self._name()
        self._read()

    def _name(self) -> None:
        count = len(self.model.entries) + self._apart
        self.setWindowTitle(self.tr("To check ({0})").format(count) if count else self.tr("To check"))
        self.apart.setText(self.tr("Documents corrected apart by two people: {0}").format(self._apart))
        self.apart.setVisible(self._apart > 0)
        self.join_button.setVisible(self._apart > 0)
        self.list.setVisible(bool(self.model.entries))
        self._empty.setVisible(not self.model.entries)
        self._enable()

    # What is listed --------------------------------------------------------------------------------------------

    def _follow(self, change: Change) -> None:
        if change.touches(*_TOUCHING):
            self._timer.start()

    def _read(self) -> None:
        self._timer.stop()
        if self._session.project is None:
            self._apart = 0
            self._show([])
        else:
            self._reading.ask(_question, self._on_answer)

    def _on_answer(self, answer: tuple[list[ToCheck], int, dict[str, str]]) -> None:
        found, self._apart, names = answer
        if not found:
            self._show([])
            return
        looks = CodeLooks(self._session.project, self._session.language)
        self._show(
            [
                Entry(
                    one,
                    looks.path(one.coding.code),
                    looks.colour(one.coding.code).name(),
                    looks.coder_name(one.coding.coder),
                    names.get(one.coding.document, ""),
                )
                for one in found
            ]
        )

    def _show(self, entries: list[Entry]) -> None:
        self._row = max(self.list.currentIndex().row(), 0) if self.model.entries else self._row
        guids = [entry.item.coding.guid for entry in entries]
        current = self._current()
        self.model.show(entries)
        if entries:
            known = (
                guids.index(current.item.coding.guid) if current and current.item.coding.guid in guids else self._row
            )
            self.list.setCurrentIndex(self.model.index(min(known, len(entries) - 1), 0))
        self._name()

    def _current(self) -> Entry | None:
        row = self.list.currentIndex().row()
        return self.model.entries[row] if 0 <= row < len(self.model.entries) else None

    def _enable(self) -> None:
        entry, facts = self._current(), self._session.facts
        can = entry is not None and "writable" in facts
        here = entry is not None and entry.item.coding.document == self._session.document
        self.keep_button.setEnabled(can and entry is not None and not entry.item.coding.orphan)
        self.move_button.setEnabled(can and here and "selection" in facts)
        self.remove_button.setEnabled(can)

    # Deciding --------------------------------------------------------------------------------------------------

    def keep(self) -> None:
        """Say that the coding is right on its corrected words."""
        entry, project = self._current(), self._session.project
        if entry is not None and project is not None and self.keep_button.isEnabled():
            self._session.do(keep_codings, project, [entry.item.coding.guid])
            self._go_on()

    def move_to_selection(self) -> None:
        """Put the coding on the words that are selected."""
        entry, project = self._current(), self._session.project
        start, end = self._selection()
        if entry is not None and project is not None and start < end:
            self._session.do(move_coding, project, entry.item.coding.guid, start, end)
            self._go_on()

    def remove(self) -> None:
        """Remove the coding."""
        entry, project = self._current(), self._session.project
        if entry is not None and project is not None and self.remove_button.isEnabled():
            self._session.do(uncode, project, (entry.item.coding.guid,))
            self._go_on()

    def _go_on(self) -> None:
        self._read()
        self.show_current()

    def next(self) -> None:
        """Go to the next coding to be checked, round the list, and show it in its transcript."""
        self.show()
        self.raise_()
        if self._timer.isActive():
            self._read()
        count, entry = len(self.model.entries), self._current()
        if not count:
            self._session.told.emit(self.tr("There is no coding to check."))
            return
        seen = entry is not None and self._session.coding == entry.item.coding.guid
        row = self.list.currentIndex().row() + (1 if seen or (entry and entry.item.coding.orphan) else 0)
        self.list.setCurrentIndex(self.model.index(row % count, 0))
        self.show_current()
        self.list.setFocus()

    def show_current(self) -> None:
        """Show the coding in its transcript; of one without words the place where they stood."""
        entry = self._current()
        if entry is None or self._session.project is None:
            return
        coding, had_focus = entry.item.coding, self.list.hasFocus()
        if not coding.orphan:
            self._session.passage_wanted.emit(coding.guid)
        else:
            self._session.place_wanted.emit(coding.document, coding.start, coding.start)
        if had_focus:
            self.list.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Decide by keys: Enter keeps, Delete removes."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.keep()
                return True
            if event.key() == Qt.Key.Key_Delete:
                self.remove()
                return True
        return super().eventFilter(watched, event)


def _question(project: Project) -> tuple[list[ToCheck], int, dict[str, str]]:
    names = {document.guid: document.name for document in documents_of(project)}
    return to_check(project), len(rival_texts(project)), names
