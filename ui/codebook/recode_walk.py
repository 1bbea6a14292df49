"""`RecodeWalk`: going through one's segments coded under an older definition: kept, given another code, or removed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from qualcode.model.change import Change
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.codings import recode, uncode
from qualcode.ops.recoding import keep_under_definition
from qualcode.store.queries.documents import document_of
from qualcode.store.queries.recode_queue import definition_under, recode_queue
from qualcode.text.search_names import find_codes
from ui.codebook.segment_walk import SegmentWalk
from ui.dialogs.form import plain_label
from ui.session import Session
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


class RecodeWalk(SegmentWalk):
    """`code` "": all codes with a new definition."""

    def __init__(self, session: Session, code: Guid = "", parent: QWidget | None = None) -> None:
        super().__init__(session, "recode_walk", parent)
        project = session.project
        found = recode_queue(project, project.me, code) if project is not None else []
        self._walk = [coding for one in found for coding in one.codings]
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
        buttons = (self.back, self.keep, self.change, self.remove)
        for button in buttons:
            button.setAutoDefault(False)
        self._lay_halves(buttons, (self.before, self.now, self.letters, self.codes, self._keys), self.codes)

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
        self._session.coder_changed.connect(self.close)

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self._looks = CodeLooks(self._session.project, self._session.language)
        self.setWindowTitle(self.tr("Codings under an older definition"))
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

    def _show(self) -> None:
        super()._show()
        coding, project = self._coding, self._session.project
        self.back.setEnabled(self._place > 0)
        for button in (self.keep, self.change, self.remove):
            button.setEnabled(coding is not None)
        if coding is None or project is None:
            self.segment.clear()
            self._where.setText("" if self._is_done else self.tr("This segment was removed."))
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
        super()._go(steps)
        (self.keep if self.keep.isEnabled() else self.back).setFocus()  # the line of letters would take the keys

    def _decide(self, letter: str) -> bool:
        doing = {_KEEP: self._keep, " ": self._keep, _CHANGE: self.letters.setFocus, _REMOVE: self._remove}
        if letter in doing:
            doing[letter]()
        return letter in doing
