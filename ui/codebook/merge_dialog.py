"""`MergeDialog`: choose the code that takes over all that stands with another one."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from qualcode.model.guid import Guid
from qualcode.ops.merging import merge_codes
from qualcode.store.project import Project
from qualcode.store.queries.codes import codes_of
from qualcode.text.search_names import find_codes
from ui.dialogs.form import Form, plain_label
from ui.session import Session
from ui.transcript.code_looks import CodeLooks
from ui.transcript.code_rows import CodeRows


class MergeDialog(Form):
    """A line for letters and the codes they find; Enter merges."""

    def __init__(self, session: Session, code: Guid, parent: QWidget | None = None) -> None:
        both = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        super().__init__(session, parent, both)
        self.setObjectName("merge_dialog")
        self._code = code
        self._looks = CodeLooks(session.project, session.language)
        self._hint = plain_label(self, wrapped=True)
        self.letters = QLineEdit(self)
        self.letters.installEventFilter(self)
        self.letters.textChanged.connect(lambda _: self._find())
        self.rows = QListWidget(self)
        self.rows.setItemDelegate(CodeRows(self.rows))
        self.rows.itemDoubleClicked.connect(lambda _: self.accept())
        self.rows.currentItemChanged.connect(lambda *_: self._enable())
        for part in (self._hint, self.letters):
            self.content.addWidget(part)
        self.content.addWidget(self.rows, 1)
        self.resize(440, 420)
        session.project_changed.connect(self.close)
        self.retranslate()
        self.letters.setFocus()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self._looks = CodeLooks(self.session.project, self.session.language)
        self.setWindowTitle(self.tr("Merge “{0}” into…").format(self._looks.name(self._code)))
        self._hint.setText(
            self.tr(
                "Codings, memos, judgements, sets and sub-codes go over to the code you choose. Undo brings all back."
            )
        )
        self.letters.setPlaceholderText(self.tr("Search codes"))
        self.letters.setAccessibleName(self.tr("Search codes"))
        self.rows.setAccessibleName(self.tr("Codes"))
        self.name_button(QDialogButtonBox.StandardButton.Ok, self.tr("Merge"))
        self.name_button(QDialogButtonBox.StandardButton.Cancel, self.tr("Cancel"))
        self._find()

    def _find(self) -> None:
        self.rows.clear()
        codes = [code for code in self._looks.codes.values() if code.guid != self._code]
        letters = self.letters.text().strip()
        found = [match.guid for match in find_codes(codes, letters, (), len(codes))]
        for guid in found:
            above = self._looks.codes[guid].path[:-1]
            item = QListWidgetItem(self._looks.name(guid), self.rows)
            CodeRows.dress(item, guid, self._looks.colour(guid), " > ".join(self._looks.name(it) for it in above))
        self.rows.setCurrentRow(0 if letters and found else -1)
        self._enable()

    def _enable(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.rows.currentItem() is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list while typing."""
        if watched is self.letters and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self.rows.count():
                self.rows.setCurrentRow(max(0, min(self.rows.count() - 1, self.rows.currentRow() + step)))
                return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        """Merge into the chosen code."""
        item, project = self.rows.currentItem(), self.session.project
        if item is None or project is None:
            return
        if merge(self.session, project, self._code, CodeRows.code(item)):
            super().accept()


def merge(session: Session, project: Project, code: Guid, target: Guid) -> bool:
    """Merge a code into another one, choose that one and say what came of it; say whether it worked."""
    name = next((known.name(session.language) for known in codes_of(project) if known.guid == target), "")
    done = session.do(merge_codes, project, [code], target)
    if done is None:
        return False
    session.choose_code(target)
    said = QCoreApplication.translate(
        "MergeDialog", "Merged into “{0}”. Codings carried over: {1}, equal ones united: {2}. Undo brings all back."
    )
    session.told.emit(said.format(name, done.moved, done.united))
    return True
