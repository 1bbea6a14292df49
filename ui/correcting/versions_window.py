"""The versions of a transcript: who made each and when, how it reads, what changed, and the way back to one."""

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QListWidget, QListWidgetItem, QSplitter, QTextEdit, QWidget

from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.model.projection import NumberMap
from qualcode.ops.correcting import go_back_to_version
from qualcode.store.project import Project
from qualcode.store.queries.documents import document_of, text_of_version
from qualcode.store.queries.versions import TextVersion, versions_of_text
from ui.correcting.word_changes import come_format, gone_format
from ui.dialogs.form import Form
from ui.session import Session
from ui.step_names import step_name
from ui.theme import SPACE
from ui.times import local_time_of
from ui.transcript.code_looks import CodeLooks
from ui.transcript.page_format import paragraph_format

_SIZE = (820, 520)
_BACK = QDialogButtonBox.StandardButton.Apply


class VersionsWindow(Form):
    """The newest version stands at the top; words taken out are struck, words that came in are underlined."""

    def __init__(self, session: Session, document: Guid, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, _BACK | QDialogButtonBox.StandardButton.Close)
        self.setObjectName("text_versions")
        self._document = document
        self.versions: list[TextVersion] = []
        self.list = QListWidget()
        self.list.setMinimumWidth(190)
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.changes = QCheckBox()
        self.changes.setChecked(True)
        splitter = QSplitter()
        splitter.addWidget(self.list)
        splitter.addWidget(self.text)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([230, 560])
        splitter.setChildrenCollapsible(False)
        self.content.addWidget(splitter, 1)
        self.content.addWidget(self.changes)
        self.list.currentRowChanged.connect(lambda _: self._show())
        self.changes.toggled.connect(lambda _: self._show())
        self.buttons.button(_BACK).clicked.connect(self.go_back)
        session.changed.connect(self._follow)
        session.project_changed.connect(self.close)
        self.resize(*_SIZE)
        self.retranslate()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        project = self.session.project
        if project is None:
            return
        self.setWindowTitle(self.tr("Versions of the text: {0}").format(document_of(project, self._document).name))
        self.list.setAccessibleName(self.tr("Versions of the text"))
        self.text.setAccessibleName(self.tr("Text of the chosen version"))
        self.changes.setText(self.tr("Mark what changed against the version before"))
        self.name_button(_BACK, self.tr("Go back to this version"))
        self._read()

    def _follow(self, change: Change) -> None:
        if change.touches("text_version", "document") and self.session.project is not None:
            self._read()

    def _read(self) -> None:
        project = self.session.project
        if project is None or not project.life_of(self._document).is_there:
            self.close()
            return
        chosen = self._chosen()
        looks = CodeLooks(project, self.session.language)
        self.versions = versions_of_text(project, self._document)[::-1]
        self.list.blockSignals(True)
        self.list.clear()
        for version in self.versions:
            self.list.addItem(QListWidgetItem(self._line(version, looks.coder_name(version.coder))))
        guids = [version.guid for version in self.versions]
        self.list.setCurrentRow(guids.index(chosen.guid) if chosen and chosen.guid in guids else 0)
        self.list.blockSignals(False)
        self._show()

    def _line(self, version: TextVersion, coder: str) -> str:
        what = step_name(version.verb) or version.verb
        if version.base is not None:
            what += ". " + self.tr("Changes: {0}").format(len(version.edits))
        shown = "\n" + self.tr("Shown now") if version.shown else ""
        return f"{local_time_of(version.time)}  {coder}\n{what}{shown}"

    def _chosen(self) -> TextVersion | None:
        row = self.list.currentRow()
        return self.versions[row] if 0 <= row < len(self.versions) else None

    # The text --------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        version, project = self._chosen(), self.session.project
        writable = "writable" in self.session.facts
        can = version is not None and version.kept and not version.shown and writable
        self.buttons.button(_BACK).setEnabled(can)
        self.text.clear()
        if version is None or project is None:
            return
        if not version.kept:
            self.text.setPlainText(self.tr("This version was erased because consent was withdrawn."))
            return
        marked = self.changes.isChecked() and version.base is not None and _is_kept(self.versions, version.base)
        first = self._fill(project, version, version.edits if marked else ())
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(first)
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()

    def _fill(self, project: Project, version: TextVersion, edits: NumberMap) -> int:
        """Show the text with what changed; give where the first change stands."""
        new = text_of_version(project, version.guid)
        old = text_of_version(project, version.base) if edits and version.base else ""
        plain, gone, come = QTextCharFormat(), gone_format(self.palette()), come_format(self.palette())
        self.text.document().setDocumentMargin(SPACE)
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        cursor.setBlockFormat(paragraph_format(self.font().pointSize()))
        place = shift = 0
        first = -1
        for start, length, fresh in edits:
            cursor.insertText(new[place + shift : start + shift], plain)
            first = cursor.position() if first < 0 else first
            cursor.insertText(_seen(old[start : start + length]), gone)
            cursor.insertText(new[start + shift : start + shift + fresh], come)
            place, shift = start + length, shift + fresh - length
        cursor.insertText(new[place + shift :], plain)
        cursor.endEditBlock()
        return max(0, first)

    def go_back(self) -> None:
        """Let the text read as in the chosen version again."""
        version, project = self._chosen(), self.session.project
        if version is not None and project is not None:
            made = self.session.do(go_back_to_version, project, self._document, version.guid)
            if made:
                self.list.setCurrentRow(0)
                self.session.told.emit(self.tr("The text reads as in the chosen version again."))


def _is_kept(versions: list[TextVersion], guid: Guid) -> bool:
    return any(version.guid == guid and version.kept for version in versions)


def _seen(words: str) -> str:
    """Show a line end that was taken out, without breaking the line there."""
    return words.replace("\n", "¶")
