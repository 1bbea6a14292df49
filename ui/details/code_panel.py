"""`CodePanel`: one code: its names and what defines it, in three languages, editable in place, and its memos."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

from qualcode.model.guid import Guid
from qualcode.ops.codebook import DEFINING_TEXTS, define_code, rename_code
from qualcode.store.project import Project
from qualcode.store.queries.code_history import older_codings
from qualcode.store.queries.codebook import codebook_is_locked
from qualcode.store.queries.codes import Code, Texts, in_language
from qualcode.store.queries.codings import counts_by_code
from ui.codebook.history_window import list_older
from ui.codebook.proposed import proposed_words
from ui.details.memos import MemoFields
from ui.details.section import Section, quiet_label
from ui.dialogs.form import plain_label
from ui.language import NAMES
from ui.saving_text import SavingText
from ui.session import Session
from ui.team.disputed_line import DisputedLine


class CodePanel(Section):
    """The code that is chosen, or that of the selected coding."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._project: Project | None = None
        self._code: Guid = ""
        self._language = session.language
        self._used = quiet_label()
        self.disputed = DisputedLine(session)
        self.proposed = plain_label(self, wrapped=True)
        self.older = QToolButton()
        self._older: list[Guid] = []
        self._languages = QButtonGroup(self)
        self.name = SavingText(most=3)
        self.texts = {name: SavingText(most=12) for name in DEFINING_TEXTS}
        self.memos = MemoFields(session)
        self._captions: dict[str, QLabel] = {name: quiet_label() for name in DEFINING_TEXTS}
        self._lay_out()
        self.name.saved.connect(self._rename)
        for name, field in self.texts.items():
            field.saved.connect(lambda text, name=name: self._define(name, text))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(2)
        for language, spoken in NAMES.items():
            button = QToolButton()
            button.setText(language)
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setAccessibleName(spoken)
            button.setToolTip(spoken)
            button.clicked.connect(lambda _, language=language: self.speak(language))
            self._languages.addButton(button)
            line.addWidget(button)
        line.addStretch()
        line.addWidget(self._used)
        self._used.setWordWrap(False)
        self.rows.addLayout(line)
        self.rows.addWidget(self.name)
        self.older.setAutoRaise(True)
        self.older.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.older.clicked.connect(lambda *_: list_older(self._session, self._code, self._older))
        self.rows.addWidget(self.proposed)
        self.rows.addWidget(self.disputed)
        self.rows.addWidget(self.older)
        for name, field in self.texts.items():
            self.rows.addWidget(self._captions[name])
            self.rows.addWidget(field)
        self.rows.addWidget(self.memos)

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now, the code in the language of the window."""
        self.entitle(self.tr("Code"))
        self.name.setAccessibleName(self.tr("Name"))
        for name, caption in self._caption_texts().items():
            self._captions[name].setText(caption)
            self.texts[name].setAccessibleName(caption)
        self.memos.retranslate()
        self.speak(self._session.language)

    def _caption_texts(self) -> dict[str, str]:
        return {
            "definition": self.tr("Definition"),
            "when": self.tr("Use when"),
            "not_when": self.tr("Do not use when"),
            "example": self.tr("Example"),
        }

    def speak(self, language: str) -> None:
        """Show the texts of the code in one of its languages."""
        self.save()
        self._language = language
        for button in self._languages.buttons():
            button.setChecked(button.text() == language)
        self.show_code(self._code)

    def save(self) -> None:
        """Save what is being typed."""
        for field in (self.name, *self.texts.values()):
            field.save()
        self.memos.save()

    def show_code(self, guid: Guid) -> None:
        """Show a code, or nothing for ""."""
        if guid != self._code:
            self.save()
        self._project = self._session.project
        code = self._find(guid)
        self._code = code.guid if code else ""
        self.setVisible(code is not None)
        self.memos.show_about(self._code)
        if code is not None and self._project is not None:
            self._show(code, counts_by_code(self._project).get(guid, 0))

    @property
    def shown(self) -> Guid:
        """Give the code that is shown."""
        return self._code

    def _find(self, guid: Guid) -> Code | None:
        if self._project is None or not guid:
            return None
        return self._session.codes().get(guid)

    def _show(self, code: Code, used: int) -> None:
        self._used.setText(self.tr("Codings: {0}").format(used))
        self._older = list(older_codings(self._project, code.guid)) if self._project is not None else []
        self.older.setVisible(bool(self._older))
        self.older.setText(self.tr("Under an older definition: {0}").format(len(self._older)))
        self.older.setToolTip(self.tr("List the codings that were made before the definition was changed"))
        self.disputed.show_about([code.guid])
        self.proposed.setText(proposed_words(self._session, code.guid))
        self.proposed.setVisible(bool(self.proposed.text()))
        locked = self._project is not None and codebook_is_locked(self._project) and not self._is_mine(code.guid)
        shown: dict[SavingText, Texts] = {
            self.name: code.names,
            self.texts["definition"]: code.definitions,
            self.texts["when"]: code.when,
            self.texts["not_when"]: code.not_when,
            self.texts["example"]: code.examples,
        }
        for field, texts in shown.items():
            field.show_text(texts.get(self._language, ""))
            field.setPlaceholderText(in_language(texts, self._language))
            field.setReadOnly("writable" not in self._session.facts or locked)

    def _is_mine(self, code: Guid) -> bool:
        """Say whether a code is one's own proposal, which a lock leaves free until it is answered."""
        found = self._session.proposals().get(code, ())
        return bool(found) and all(one.coder == self._project.me for one in found) if self._project else False

    def _rename(self, name: str) -> None:
        if self._project is not None:
            self._session.do(rename_code, self._project, self._code, {self._language: name})
            self.show_code(self._code)

    def _define(self, name: str, text: str) -> None:
        if self._project is not None:
            self._session.do(define_code, self._project, self._code, {name: {self._language: text}})
