"""Every action, declared once: text, shortcut, tip, place in the menu, and what it needs to be possible."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from ui.session import Session
from ui.shortcut_keys import keep_keys, kept_keys


class ActionSpec(NamedTuple):
    """What is declared of an action; `needs` are facts of the session, `menu` the menu it stands in."""

    name: str
    menu: str
    text: str
    tip: str
    shortcut: str = ""
    needs: frozenset[str] = frozenset()


def _spec(name: str, menu: str, text: str, tip: str, shortcut: str = "", needs: str = "") -> ActionSpec:
    return ActionSpec(name, menu, text, tip, shortcut, frozenset(needs.split()))


MENUS: tuple[tuple[str, str], ...] = (
    ("file", str(QT_TRANSLATE_NOOP("Actions", "&File"))),
    ("edit", str(QT_TRANSLATE_NOOP("Actions", "&Edit"))),
    ("coding", str(QT_TRANSLATE_NOOP("Actions", "&Coding"))),
    ("view", str(QT_TRANSLATE_NOOP("Actions", "&View"))),
    ("help", str(QT_TRANSLATE_NOOP("Actions", "&Help"))),
)

SPECS: tuple[ActionSpec, ...] = (
    _spec(
        "new_project",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "New project…")),
        str(QT_TRANSLATE_NOOP("Actions", "Make a new project file")),
        "Ctrl+N",
    ),
    _spec(
        "open_project",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Open project…")),
        str(QT_TRANSLATE_NOOP("Actions", "Open a project file")),
        "Ctrl+O",
    ),
    _spec(
        "open_sample",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Open the sample study")),
        str(QT_TRANSLATE_NOOP("Actions", "Open a private copy of the sample study")),
    ),
    _spec(
        "import_documents",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Import transcripts…")),
        str(QT_TRANSLATE_NOOP("Actions", "Import Word and text files")),
        "Ctrl+I",
        "project writable",
    ),
    _spec(
        "import_codebook",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Import codebook…")),
        str(QT_TRANSLATE_NOOP("Actions", "Import codes from YAML, Excel or CSV")),
        "",
        "project writable",
    ),
    _spec(
        "export_codebook",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Export codebook…")),
        str(QT_TRANSLATE_NOOP("Actions", "Save the codebook as YAML, Excel or CSV")),
        "",
        "project",
    ),
    _spec(
        "import_guide",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Import interview guide…")),
        str(QT_TRANSLATE_NOOP("Actions", "Import the questions of interviews from Word, Excel or CSV")),
        "",
        "project writable",
    ),
    _spec(
        "import_respondents",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Import respondents…")),
        str(QT_TRANSLATE_NOOP("Actions", "Import respondents and attributes from Excel or CSV")),
        "",
        "project writable",
    ),
    _spec(
        "add_attribute_pack",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Add attribute pack…")),
        str(QT_TRANSLATE_NOOP("Actions", "Add ready attributes with values in three languages and published figures")),
        "",
        "project writable",
    ),
    _spec(
        "export_excel",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Export tables to Excel…")),
        str(
            QT_TRANSLATE_NOOP("Actions", "Save matrices, crosstab, segments, codebook and respondents as one workbook")
        ),
        "Ctrl+E",
        "project",
    ),
    _spec(
        "export_history",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Export history…")),
        str(QT_TRANSLATE_NOOP("Actions", "Save who did what and when as Excel or CSV")),
        "",
        "project",
    ),
    _spec(
        "back_up",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Back up now")),
        str(QT_TRANSLATE_NOOP("Actions", "Write a checked copy of the project beside it")),
        "",
        "project writable",
    ),
    _spec(
        "close_project",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Close project")),
        str(QT_TRANSLATE_NOOP("Actions", "Close the project; everything is saved already")),
        "Ctrl+W",
        "project",
    ),
    _spec(
        "quit",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Quit")),
        str(QT_TRANSLATE_NOOP("Actions", "Close the window")),
        "Ctrl+Q",
    ),
    _spec(
        "undo",
        "edit",
        str(QT_TRANSLATE_NOOP("Actions", "Undo")),
        str(QT_TRANSLATE_NOOP("Actions", "Take back your last step")),
        "Ctrl+Z",
        "undo",
    ),
    _spec(
        "redo",
        "edit",
        str(QT_TRANSLATE_NOOP("Actions", "Redo")),
        str(QT_TRANSLATE_NOOP("Actions", "Do again what was taken back")),
        "Ctrl+Y",
        "redo",
    ),
    _spec(
        "copy",
        "edit",
        str(QT_TRANSLATE_NOOP("Actions", "Copy")),
        str(QT_TRANSLATE_NOOP("Actions", "Copy the selected words")),
        "Ctrl+C",
        "document",
    ),
    _spec(
        "find_code",
        "edit",
        str(QT_TRANSLATE_NOOP("Actions", "Find a code")),
        str(QT_TRANSLATE_NOOP("Actions", "Go to the search box of the codebook")),
        "Ctrl+F",
        "project",
    ),
    _spec(
        "add_code",
        "edit",
        str(QT_TRANSLATE_NOOP("Actions", "Add code")),
        str(QT_TRANSLATE_NOOP("Actions", "Add a code beside or under the chosen one")),
        "Ctrl+K",
        "project writable",
    ),
    _spec(
        "rename_code",
        "edit",
        str(QT_TRANSLATE_NOOP("Actions", "Rename code")),
        str(QT_TRANSLATE_NOOP("Actions", "Rename the chosen code")),
        "F2",
        "code writable",
    ),
    _spec(
        "merge_code",
        "edit",
        str(QT_TRANSLATE_NOOP("Actions", "Merge code into…")),
        str(QT_TRANSLATE_NOOP("Actions", "Let another code take over all that stands with the chosen one")),
        "Ctrl+Shift+K",
        "code writable",
    ),
    _spec(
        "split_code",
        "edit",
        str(QT_TRANSLATE_NOOP("Actions", "Split code…")),
        str(QT_TRANSLATE_NOOP("Actions", "Go through the segments of the chosen code, a key for each new code")),
        "",
        "code writable",
    ),
    _spec(
        "code_history",
        "edit",
        str(QT_TRANSLATE_NOOP("Actions", "History of the code…")),
        str(QT_TRANSLATE_NOOP("Actions", "Show how the names and the definition of the chosen code came to be")),
        "",
        "code",
    ),
    _spec(
        "codebook_history",
        "edit",
        str(QT_TRANSLATE_NOOP("Actions", "Changes of the codebook…")),
        str(QT_TRANSLATE_NOOP("Actions", "Show what changed in all codes since a day")),
        "",
        "project",
    ),
    _spec(
        "delete_code",
        "edit",
        str(QT_TRANSLATE_NOOP("Actions", "Delete code")),
        str(QT_TRANSLATE_NOOP("Actions", "Delete the chosen code with its codings; Undo brings all back")),
        "",
        "code writable",
    ),
    _spec(
        "rename_documents",
        "edit",
        str(QT_TRANSLATE_NOOP("Actions", "Name documents by their respondents…")),
        str(QT_TRANSLATE_NOOP("Actions", "Give documents the names of those who speak in them")),
        "",
        "project writable",
    ),
    _spec(
        "bin",
        "edit",
        str(QT_TRANSLATE_NOOP("Actions", "Bin…")),
        str(QT_TRANSLATE_NOOP("Actions", "Show what was deleted and bring it back")),
        "",
        "project",
    ),
    _spec(
        "add_coder",
        "edit",
        str(QT_TRANSLATE_NOOP("Actions", "Change coder…")),
        str(QT_TRANSLATE_NOOP("Actions", "Say who is coding now")),
        "",
        "project writable",
    ),
    _spec(
        "new_case",
        "edit",
        str(QT_TRANSLATE_NOOP("Actions", "New respondent")),
        str(QT_TRANSLATE_NOOP("Actions", "Type the name of a new respondent and open the case")),
        "Ctrl+Shift+N",
        "project writable",
    ),
    _spec(
        "add_member",
        "edit",
        str(QT_TRANSLATE_NOOP("Actions", "Add household member")),
        str(QT_TRANSLATE_NOOP("Actions", "Type who belongs to the household of the case")),
        "Ctrl+H",
        "project writable",
    ),
    _spec(
        "add_trip",
        "edit",
        str(QT_TRANSLATE_NOOP("Actions", "Add trip")),
        str(QT_TRANSLATE_NOOP("Actions", "Type a trip of the respondent of the case")),
        "Ctrl+Shift+T",
        "project writable",
    ),
    _spec(
        "code_selection",
        "coding",
        str(QT_TRANSLATE_NOOP("Actions", "Code selection…")),
        str(QT_TRANSLATE_NOOP("Actions", "Choose codes for the selected words by a few letters")),
        "Space",
        "document writable",
    ),
    _spec(
        "apply_code",
        "coding",
        str(QT_TRANSLATE_NOOP("Actions", "Apply chosen code")),
        str(QT_TRANSLATE_NOOP("Actions", "Code the selected words with the code chosen in the codebook")),
        "Ctrl+Return",
        "selection code writable",
    ),
    _spec(
        "repeat_code",
        "coding",
        str(QT_TRANSLATE_NOOP("Actions", "Repeat last code")),
        str(QT_TRANSLATE_NOOP("Actions", "Code the selected words with the code used last")),
        "Ctrl+R",
        "selection writable",
    ),
    _spec(
        "uncode",
        "coding",
        str(QT_TRANSLATE_NOOP("Actions", "Remove coding")),
        str(QT_TRANSLATE_NOOP("Actions", "Remove the selected coding")),
        "Delete",
        "coding writable",
    ),
    _spec(
        "turn_language",
        "coding",
        str(QT_TRANSLATE_NOOP("Actions", "Language of this turn")),
        str(QT_TRANSLATE_NOOP("Actions", "Say which language is spoken in this turn")),
        "",
        "document writable",
    ),
    _spec(
        "memo",
        "coding",
        str(QT_TRANSLATE_NOOP("Actions", "Memo…")),
        str(QT_TRANSLATE_NOOP("Actions", "Write a memo on the selected coding")),
        "Ctrl+M",
        "coding writable",
    ),
    _spec(
        "evidence_for",
        "coding",
        str(QT_TRANSLATE_NOOP("Actions", "Evidence for the judgement")),
        str(QT_TRANSLATE_NOOP("Actions", "Let the selected coding speak for your judgement of the case")),
        "Ctrl+Shift+F",
        "coding writable",
    ),
    _spec(
        "evidence_against",
        "coding",
        str(QT_TRANSLATE_NOOP("Actions", "Evidence against the judgement")),
        str(QT_TRANSLATE_NOOP("Actions", "Let the selected coding speak against your judgement of the case")),
        "Ctrl+Shift+A",
        "coding writable",
    ),
    _spec(
        "translate_turn",
        "coding",
        str(QT_TRANSLATE_NOOP("Actions", "Translate this turn")),
        str(QT_TRANSLATE_NOOP("Actions", "Type a translation beside the turn that the caret stands in")),
        "F4",
        "document writable",
    ),
    _spec(
        "check_translation",
        "coding",
        str(QT_TRANSLATE_NOOP("Actions", "Translation checked")),
        str(QT_TRANSLATE_NOOP("Actions", "Say that you compared the translation with the original")),
        "F6",
        "project writable",
    ),
    _spec(
        "ask_question",
        "coding",
        str(QT_TRANSLATE_NOOP("Actions", "This turn asks…")),
        str(QT_TRANSLATE_NOOP("Actions", "Say which question of the guide the turn at the caret asks")),
        "Ctrl+J",
        "document writable",
    ),
    _spec(
        "link_questions",
        "coding",
        str(QT_TRANSLATE_NOOP("Actions", "Link questions…")),
        str(QT_TRANSLATE_NOOP("Actions", "Link the interviewer's turns to the questions of the guide, in one list")),
        "Ctrl+Shift+J",
        "document",
    ),
    _spec(
        "next_coding",
        "coding",
        str(QT_TRANSLATE_NOOP("Actions", "Next coding")),
        str(QT_TRANSLATE_NOOP("Actions", "Go to the next coding")),
        "Alt+Down",
        "document",
    ),
    _spec(
        "previous_coding",
        "coding",
        str(QT_TRANSLATE_NOOP("Actions", "Previous coding")),
        str(QT_TRANSLATE_NOOP("Actions", "Go to the coding before")),
        "Alt+Up",
        "document",
    ),
    _spec(
        "next_uncoded",
        "coding",
        str(QT_TRANSLATE_NOOP("Actions", "Next passage not yet coded")),
        str(QT_TRANSLATE_NOOP("Actions", "Go to the next turn without a coding")),
        "Ctrl+U",
        "document",
    ),
    _spec(
        "next_turn",
        "coding",
        str(QT_TRANSLATE_NOOP("Actions", "Select next turn")),
        str(QT_TRANSLATE_NOOP("Actions", "Select the words of the next turn")),
        "Ctrl+Shift+Down",
        "document",
    ),
    _spec(
        "previous_turn",
        "coding",
        str(QT_TRANSLATE_NOOP("Actions", "Select previous turn")),
        str(QT_TRANSLATE_NOOP("Actions", "Select the words of the turn before")),
        "Ctrl+Shift+Up",
        "document",
    ),
    _spec(
        "next_sentence",
        "coding",
        str(QT_TRANSLATE_NOOP("Actions", "Select next sentence")),
        str(QT_TRANSLATE_NOOP("Actions", "Select the next sentence")),
        "Ctrl+Down",
        "document",
    ),
    _spec(
        "previous_sentence",
        "coding",
        str(QT_TRANSLATE_NOOP("Actions", "Select previous sentence")),
        str(QT_TRANSLATE_NOOP("Actions", "Select the sentence before")),
        "Ctrl+Up",
        "document",
    ),
    _spec(
        "next_document",
        "view",
        str(QT_TRANSLATE_NOOP("Actions", "Next document")),
        str(QT_TRANSLATE_NOOP("Actions", "Show the next document")),
        "Ctrl+PgDown",
        "project",
    ),
    _spec(
        "previous_document",
        "view",
        str(QT_TRANSLATE_NOOP("Actions", "Previous document")),
        str(QT_TRANSLATE_NOOP("Actions", "Show the document before")),
        "Ctrl+PgUp",
        "project",
    ),
    _spec(
        "next_case",
        "view",
        str(QT_TRANSLATE_NOOP("Actions", "Next case")),
        str(QT_TRANSLATE_NOOP("Actions", "Show the case of the next respondent")),
        "Ctrl+Shift+PgDown",
        "project",
    ),
    _spec(
        "previous_case",
        "view",
        str(QT_TRANSLATE_NOOP("Actions", "Previous case")),
        str(QT_TRANSLATE_NOOP("Actions", "Show the case of the previous respondent")),
        "Ctrl+Shift+PgUp",
        "project",
    ),
    _spec(
        "show_transcript",
        "view",
        str(QT_TRANSLATE_NOOP("Actions", "Transcript")),
        str(QT_TRANSLATE_NOOP("Actions", "Go to the transcript")),
        "Ctrl+1",
        "project",
    ),
    _spec(
        "show_respondents",
        "view",
        str(QT_TRANSLATE_NOOP("Actions", "Respondents")),
        str(QT_TRANSLATE_NOOP("Actions", "Go to the table of respondents")),
        "Ctrl+2",
        "project",
    ),
    _spec(
        "show_case",
        "view",
        str(QT_TRANSLATE_NOOP("Actions", "Case")),
        str(QT_TRANSLATE_NOOP("Actions", "Show one respondent with household, trips, judgements and consent")),
        "Ctrl+7",
        "project",
    ),
    _spec(
        "show_tables",
        "view",
        str(QT_TRANSLATE_NOOP("Actions", "Tables")),
        str(QT_TRANSLATE_NOOP("Actions", "Go to the tables")),
        "Ctrl+3",
        "project",
    ),
    _spec(
        "show_translations",
        "view",
        str(QT_TRANSLATE_NOOP("Actions", "Translations")),
        str(QT_TRANSLATE_NOOP("Actions", "Go to the quotations that need a translation")),
        "Ctrl+8",
        "project",
    ),
    _spec(
        "focus_documents",
        "view",
        str(QT_TRANSLATE_NOOP("Actions", "Document list")),
        str(QT_TRANSLATE_NOOP("Actions", "Go to the list of documents")),
        "Ctrl+4",
        "project",
    ),
    _spec(
        "focus_codebook",
        "view",
        str(QT_TRANSLATE_NOOP("Actions", "Codebook")),
        str(QT_TRANSLATE_NOOP("Actions", "Go to the codebook")),
        "Ctrl+5",
        "project",
    ),
    _spec(
        "focus_details",
        "view",
        str(QT_TRANSLATE_NOOP("Actions", "Details")),
        str(QT_TRANSLATE_NOOP("Actions", "Go to the details of what is selected")),
        "Ctrl+6",
        "project",
    ),
    _spec(
        "focus_guides",
        "view",
        str(QT_TRANSLATE_NOOP("Actions", "Guide")),
        str(QT_TRANSLATE_NOOP("Actions", "Go to the questions of the guide")),
        "Ctrl+9",
        "project",
    ),
    _spec(
        "focus_history",
        "view",
        str(QT_TRANSLATE_NOOP("Actions", "History")),
        str(QT_TRANSLATE_NOOP("Actions", "Go to the history: who did what, and taking a step back")),
        "Ctrl+Shift+Y",
        "project",
    ),
    _spec(
        "focus_memos",
        "view",
        str(QT_TRANSLATE_NOOP("Actions", "Memos")),
        str(QT_TRANSLATE_NOOP("Actions", "Go to all memos and the project diary")),
        "Ctrl+Shift+M",
        "project",
    ),
    _spec(
        "translation_beside",
        "view",
        str(QT_TRANSLATE_NOOP("Actions", "Translation beside")),
        str(QT_TRANSLATE_NOOP("Actions", "Show the translation of each turn beside the transcript")),
        "Ctrl+T",
        "project",
    ),
    _spec(
        "larger_text",
        "view",
        str(QT_TRANSLATE_NOOP("Actions", "Larger text")),
        str(QT_TRANSLATE_NOOP("Actions", "Show the transcript larger")),
        "Ctrl++",
    ),
    _spec(
        "smaller_text",
        "view",
        str(QT_TRANSLATE_NOOP("Actions", "Smaller text")),
        str(QT_TRANSLATE_NOOP("Actions", "Show the transcript smaller")),
        "Ctrl+-",
    ),
    _spec(
        "dark",
        "view",
        str(QT_TRANSLATE_NOOP("Actions", "Dark colours")),
        str(QT_TRANSLATE_NOOP("Actions", "Use dark colours")),
    ),
    _spec(
        "palette",
        "help",
        str(QT_TRANSLATE_NOOP("Actions", "Find an action…")),
        str(QT_TRANSLATE_NOOP("Actions", "Type a few letters of any action, document, code or respondent")),
        "Ctrl+Shift+P",
    ),
    _spec(
        "shortcuts",
        "help",
        str(QT_TRANSLATE_NOOP("Actions", "Shortcuts…")),
        str(QT_TRANSLATE_NOOP("Actions", "Show all shortcuts")),
        "F1",
    ),
    _spec(
        "about",
        "help",
        str(QT_TRANSLATE_NOOP("Actions", "About QualCode")),
        str(QT_TRANSLATE_NOOP("Actions", "Version, licence and where your data lies")),
    ),
)


class Actions(QObject):
    """All actions of one window, by name: menus and the shortcut page are fed from here."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = {spec.name: QAction(self) for spec in SPECS}
        kept = kept_keys()
        for spec in SPECS:
            self[spec.name].setObjectName(spec.name)
            self[spec.name].setShortcut(QKeySequence(kept.get(spec.name, spec.shortcut)))
        session.facts_changed.connect(self._enable)
        session.language_changed.connect(self.retranslate)
        self.retranslate()
        self._enable()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __contains__(self, name: str) -> bool:
        return name in self._actions

    def on(self, name: str, slot: Callable[[], object]) -> None:
        """Have `slot` called when the action is triggered."""
        self[name].triggered.connect(lambda *_: slot())

    def in_menu(self, menu: str) -> list[QAction]:
        """List the actions of a menu in their order."""
        return [self[spec.name] for spec in SPECS if spec.menu == menu]

    def set_keys(self, name: str, keys: QKeySequence | None) -> None:
        """Give an action other keys and keep them on this computer; None: those that are declared here.

        Whatever action had them has none from then on.
        """
        declared = next(QKeySequence(spec.shortcut) for spec in SPECS if spec.name == name)
        wanted = declared if keys is None else keys
        other = self.with_keys(wanted)
        if other and other != name:
            self.set_keys(other, QKeySequence())
        self[name].setShortcut(wanted)
        text = wanted.toString(QKeySequence.SequenceFormat.PortableText)
        keep_keys(name, None if wanted == declared else text)

    def with_keys(self, keys: QKeySequence) -> str:
        """Name the action that has these keys, "" for none."""
        found = (spec.name for spec in SPECS if not keys.isEmpty() and self[spec.name].shortcut() == keys)
        return next(found, "")

    def retranslate(self) -> None:
        """Show texts and tips in the language that is installed now."""
        for spec in SPECS:
            self[spec.name].setText(QCoreApplication.translate("Actions", spec.text))
            self[spec.name].setToolTip(QCoreApplication.translate("Actions", spec.tip))
            self[spec.name].setStatusTip(QCoreApplication.translate("Actions", spec.tip))

    def _enable(self) -> None:
        facts = self._session.facts
        for spec in SPECS:
            self[spec.name].setEnabled(spec.needs <= facts)
