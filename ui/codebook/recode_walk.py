"""`RecodeWalk`: going through one's segments coded under an older definition: kept, given another code, or removed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qualcode.model.change import Change
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.codings import recode, uncode
from qualcode.ops.recoding import keep_under_definition
from qualcode.store.queries.codings import Coding, codings_by_guid
from qualcode.store.queries.documents import document_of
from qualcode.store.queries.recode_queue import definition_under, recode_queue
from qualcode.text.search_names import find_codes
from ui.codebook.segment_view import SegmentView
from ui.dialogs.form import plain_label
from ui.session import Session
from ui.theme import GAP, SPACE
from ui.transcript.code_looks import CodeLooks
from ui.transcript.code_rows import CodeRows

_KEEP, _CHANGE, _REMOVE = "1", "2", "3"
_TOLD = ("definition", "when", "not_when")


class _Button(QPushButton):
    """Leaves the arrows to the walk."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do not hand the focus on to the button beside."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)


class RecodeWalk(QDialog):
    """Not modal; each key is a step of its own that can be undone. `code` "": all codes with a new definition."""

    def __init__(self, session: Session, code: Guid = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("recode_walk")
        self._session = session
        project = session.project
        found = recode_queue(project, project.me, code) if project is not None else []
        self._walk = [(one.code, coding) for one in found for coding in one.codings]
        self._place = 0
        self._looks = CodeLooks(project, session.language)
        self._head: QLabel = plain_label(self)
        self._where: QLabel = plain_label(self, wrapped=True)
        self.segment = SegmentView(self)
        self.before: QLabel = plain_label(self, wrapped=True)
        self.now: QLabel = plain_label(self, wrapped=True)
        self.letters = QLineEdit(self)
        self.codes = QListWidget(self)
        self.codes.setItemDelegate(CodeRows(self.codes))
        self._keys: QLabel = plain_label(self, wrapped=True)
        self.back, self.keep, self.change, self.remove = (_Button(self) for _ in range(4))
        self._lay_out()
        self._connect()
        self.retranslate()
        self.resize(780, 500)
        self.keep.setFocus()

    def _lay_out(self) -> None:
        left, right, buttons, halves = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for button in (self.back, self.keep, self.change, self.remove):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        left.addWidget(self._where)
        left.addWidget(self.segment, 1)
        left.addLayout(buttons)
        for part in (self.before, self.now, self.letters, self.codes, self._keys):
            right.addWidget(part, 1 if part is self.codes else 0)
        halves.setSpacing(SPACE)
        halves.addLayout(left, 3)
        halves.addLayout(right, 2)
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        column.addWidget(self._head)
        column.addLayout(halves, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda *_: self._go(-1))
        self.keep.clicked.connect(lambda *_: self._keep())
        self.change.clicked.connect(lambda *_: self.letters.setFocus())
        self.remove.clicked.connect(lambda *_: self._remove())
        self.letters.textChanged.connect(lambda _: self._find())
        self.letters.returnPressed.connect(lambda: self._give(0))
        self.codes.itemActivated.connect(lambda item: self._give(self.codes.row(item)))
        self._session.changed.connect(self._follow)
        self._session.language_changed.connect(self.retranslate)
        self._session.project_changed.connect(self.close)
        self._session.coder_changed.connect(self.close)

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self._looks = CodeLooks(self._session.project, self._session.language)
        self.setWindowTitle(self.tr("Codings under an older definition"))
        self.segment.setAccessibleName(self.tr("Segment"))
        self.letters.setPlaceholderText(self.tr("Another code: letters, then Enter"))
        self.letters.setAccessibleName(self.tr("Another code: letters, then Enter"))
        self.codes.setAccessibleName(self.tr("Codes"))
        self.back.setText(self.tr("Back"))
        for button, key, text in (
            (self.keep, _KEEP, self.tr("Keep")),
            (self.change, _CHANGE, self.tr("Another code")),
            (self.remove, _REMOVE, self.tr("Remove")),
        ):
            button.setText(f"{key}  {text}")
            button.setAccessibleName(text)
        self._keys.setText(
            self.tr("1 or Space keeps the coding, 2 gives it another code, 3 removes it, arrows go to and fro.")
        )
        self._find()
        self._show()

    # What is shown ---------------------------------------------------------------------------------------------

    @property
    def _coding(self) -> Coding | None:
        project = self._session.project
        if project is None or not 0 <= self._place < len(self._walk):
            return None
        found = codings_by_guid(project, [self._walk[self._place][1]])
        return found[0] if found else None

    def _show(self) -> None:
        coding, project = self._coding, self._session.project
        done = self._place >= len(self._walk)
        self._head.setText(
            self.tr("All segments were gone through: {0}").format(len(self._walk))
            if done
            else self.tr("Segment {0} of {1}").format(self._place + 1, len(self._walk))
        )
        self.back.setEnabled(self._place > 0)
        for button in (self.keep, self.change, self.remove):
            button.setEnabled(coding is not None)
        if coding is None or project is None:
            self.segment.clear()
            self._where.setText("" if done else self.tr("This segment was removed."))
            self.before.setText("")
            self.now.setText("")
            return
        self.segment.show_segment(project, coding, self._looks.colour(coding.code))
        self._where.setText(f"{document_of(project, coding.document).name} · {self._looks.name(coding.code)}")
        nothing = self.tr("(no words)")
        before = self._definition(definition_under(project, coding.guid)) or nothing
        now = self._definition(project.values(coding.code)) or nothing
        self.before.setText(self.tr("When it was coded: {0}").format(before))
        self.now.setText(self.tr("Now: {0}").format(now))

    def _definition(self, values: dict[str, Value]) -> str:
        """Give the texts of a definition in the language of the window, else in the first that there is."""
        lines = []
        for name in _TOLD:
            texts = [values.get(f"{name}_{language}") for language in (self._session.language, "ky", "ru", "en")]
            text = next((str(text) for text in texts if text), "")
            if text:
                lines.append(text)
        return "\n".join(lines)

    def _find(self) -> None:
        self.codes.clear()
        for match in find_codes(list(self._looks.codes.values()), self.letters.text().strip(), (), 200):
            guid = match.guid
            above = " > ".join(self._looks.name(it) for it in self._looks.codes[guid].path[:-1])
            CodeRows.dress(QListWidgetItem(self._looks.name(guid), self.codes), guid, self._looks.colour(guid), above)

    def _follow(self, change: Change) -> None:
        if change.touches("code"):
            self._looks = CodeLooks(self._session.project, self._session.language)
            self._find()
        self._show()

    # Deciding --------------------------------------------------------------------------------------------------

    def _keep(self) -> None:
        coding, project = self._coding, self._session.project
        if coding is None or project is None:
            return
        if self._session.do(keep_under_definition, project, (coding.guid,)) is not None:
            self._go(1)

    def _remove(self) -> None:
        coding, project = self._coding, self._session.project
        if coding is None or project is None:
            return
        if self._session.do(uncode, project, (coding.guid,)) is not None:
            self._go(1)

    def _give(self, row: int) -> None:
        coding, project, item = self._coding, self._session.project, self.codes.item(row)
        if coding is None or project is None or item is None:
            return
        target = CodeRows.code(item)
        if target == coding.code:
            self._keep()
        elif self._session.do(recode, project, (coding.guid,), target) is not None:
            self.letters.clear()
            self._go(1)

    def _go(self, steps: int) -> None:
        self._place = max(0, min(len(self._walk), self._place + steps))
        self._show()
        (self.keep if self.keep.isEnabled() else self.back).setFocus()  # the line of letters would take the keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide by one key, go to and fro, undo; Enter in the line of letters is its own."""
        doing = {_KEEP: self._keep, " ": self._keep, _CHANGE: self.letters.setFocus, _REMOVE: self._remove}
        if event.matches(QKeySequence.StandardKey.Undo):
            self._session.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._session.redo()
        elif event.text() in doing:
            doing[event.text()]()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)
