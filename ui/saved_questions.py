"""`SavedQuestions`: questions kept under a name: opened anew, kept, renamed, deleted."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QToolButton, QWidget

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.ops.objects import delete_objects
from qualcode.ops.saved_questions import rename_question, save_question
from qualcode.store.queries.saved_questions import SavedQuestion, saved_questions
from ui.session import Session
from ui.theme import GAP


class SavedQuestions(QWidget):
    """A button with the list of names; a line to type a name in. Each view says what it asks and how it is read."""

    view = ""
    opened = Signal(object, str)  # what is asked, and its name
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._renamed: SavedQuestion | None = None
        self.button = QToolButton()
        self.menu = QMenu(self.button)
        self.button.setMenu(self.menu)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.caption, self.name = QLabel(), _NameLine()
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.save_button, self.cancel_button = QPushButton(), QPushButton()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        for widget in (self.caption, self.name, self.save_button, self.cancel_button):
            line.addWidget(widget, 1 if widget is self.name else 0)
        self.hide()
        self.menu.aboutToShow.connect(self.fill)
        self.name.done.connect(self._keep)
        self.name.given_up.connect(self._leave)
        self.save_button.clicked.connect(lambda _: self._keep())
        self.cancel_button.clicked.connect(lambda _: self._leave())

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        self.button.setText(self.tr("Saved"))
        self.button.setToolTip(self.tr("Questions kept under a name"))
        self.button.setAccessibleName(self.button.toolTip())
        self.caption.setText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name of the question"))
        self.name.setPlaceholderText(self.tr("Enter keeps it, Esc goes back"))
        self.save_button.setText(self.tr("Keep"))
        self.cancel_button.setText(self.tr("Cancel"))

    # The list --------------------------------------------------------------------------------------------------

    def fill(self) -> None:
        """List what is kept now."""
        self.menu.clear()
        project = self._session.project
        known = saved_questions(project, self.view) if project is not None else []
        writable = "writable" in self._session.facts
        for question in known:
            name = question.name.replace("&", "&&")
            self.menu.addAction(name, partial(self._open, question))
        if not known:
            self.menu.addAction(self.tr("Nothing is kept yet")).setEnabled(False)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Keep this question…"), self.begin).setEnabled(writable)
        for title, slot in ((self.tr("Rename"), self._begin_renaming), (self.tr("Delete"), self._delete)):
            below = self.menu.addMenu(title)
            below.setEnabled(bool(known) and writable)
            for question in known:
                below.addAction(question.name.replace("&", "&&"), partial(slot, question))

    def _open(self, question: SavedQuestion) -> None:
        try:
            self.opened.emit(self._read(question), question.name)
        except UserError as error:
            self._session.failed.emit(error)
            return
        if question.gone:
            told = self.tr("“{0}” asks for things that are no longer in the project: {1}.")
            self._session.told.emit(told.format(question.name, len(question.gone)))

    def _read(self, question: SavedQuestion) -> object:
        raise NotImplementedError

    def _told(self) -> dict[str, Value]:
        raise NotImplementedError

    def _delete(self, question: SavedQuestion) -> None:
        project = self._session.project
        if project is not None and self._session.do(delete_objects, project, (question.guid,)) is not None:
            self._session.told.emit(self.tr("Deleted: “{0}”. Undo brings it back.").format(question.name))

    # A name ----------------------------------------------------------------------------------------------------

    def begin(self, name: str = "") -> None:
        """Let a name be typed for what is asked now."""
        self._renamed = None
        self._show(name)

    def _begin_renaming(self, question: SavedQuestion) -> None:
        self._renamed = question
        self._show(question.name)

    def _show(self, name: str) -> None:
        self.name.setText(name)
        self.name.selectAll()
        self.show()
        self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _keep(self) -> None:
        project, name = self._session.project, self.name.text()
        if project is None:
            return
        renamed = self._renamed
        if renamed is not None:
            known = {question.name for question in saved_questions(project, self.view)}
            self._session.do(rename_question, project, renamed.guid, name)
            done = renamed.name == name or name not in known
        else:
            done = self._session.do(save_question, project, name, self.view, self._told()) is not None
        if done and name.strip():
            self._session.told.emit(self.tr("Kept: “{0}”.").format(" ".join(name.split())))
            self._leave()

    def _leave(self) -> None:
        self.hide()
        self.left.emit()


class _NameLine(QLineEdit):
    """Enter keeps, Esc gives up."""

    done = Signal()
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell the keys that end the typing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
