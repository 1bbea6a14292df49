"""`QuestionEditor`: number, words in three languages and research questions of the question that is chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QWidget

from qualcode.model.guid import Guid
from qualcode.ops.guides import tie_question
from qualcode.ops.objects import set_fields
from qualcode.store.queries.codes import in_language
from qualcode.store.queries.guides import Question, research_question_names
from ui.details.section import form, plain_label
from ui.saving_text import SavingText
from ui.session import Session

_LANGUAGES = ("ky", "ru", "en")


class QuestionEditor(QWidget):
    """Each field saves itself when it is left."""

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._question: Question | None = None
        self.number = QLineEdit()
        self.texts = {language: SavingText(1, 2) for language in _LANGUAGES}
        self.research = QToolButton()
        self.research.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.research.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.research.setMenu(QMenu(self.research))
        self.research.menu().aboutToShow.connect(self._offer_research)
        self._captions = [plain_label(wrap=False) for _ in range(5)]
        rows = form()
        for caption, field in zip(self._captions, (self.number, *self.texts.values(), self.research), strict=True):
            rows.addRow(caption, field)
        self.setLayout(rows)
        self.number.editingFinished.connect(lambda: self._save("number", self.number.text().strip()))
        for language, field in self.texts.items():
            field.saved.connect(lambda words, language=language: self._save(f"text_{language}", words))

    def retranslate(self) -> None:
        """Show the captions in the language that is installed now."""
        captions = (self.tr("Number"), self.tr("Kyrgyz"), self.tr("Russian"), self.tr("English"), self.tr("Serves"))
        fields = (self.number, *self.texts.values(), self.research)
        for caption, label, field in zip(captions, self._captions, fields, strict=True):
            label.setText(caption)
            field.setAccessibleName(caption)
        self._show_research()

    def show_question(self, question: Question | None) -> None:
        """Show a question; without one nothing can be typed."""
        for words in self.texts.values():
            words.save()
        self._question = question
        writable = question is not None and "writable" in self._session.facts
        for field in (self.number, *self.texts.values(), self.research):
            field.setEnabled(writable)
        self.number.setText(question.number if question else "")
        for language, words in self.texts.items():
            words.show_text(question.texts.get(language, "") if question else "")
        self._show_research()

    def _save(self, field: str, words: str) -> None:
        project, question = self._session.project, self._question
        if project is None or question is None or not project.life_of(question.guid).is_there:
            return
        if (project.values(question.guid)[field] or "") != words:
            self._session.do(set_fields, project, question.guid, {field: words or None})

    # Research questions ----------------------------------------------------------------------------------------

    def _names(self) -> dict[Guid, str]:
        project = self._session.project
        names = research_question_names(project) if project is not None else {}
        return {guid: in_language(known, self._session.language) for guid, known in names.items()}

    def _show_research(self) -> None:
        tied = self._question.research_questions if self._question else ()
        names = [name for guid, name in self._names().items() if guid in tied]
        short = ", ".join(name.partition(".")[0] if len(name.partition(".")[0]) <= 6 else name for name in names)
        self.research.setText(short or self.tr("No research question"))

    def _offer_research(self) -> None:
        menu, question = self.research.menu(), self._question
        menu.clear()
        for guid, name in self._names().items():
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(question is not None and guid in question.research_questions)
            action.triggered.connect(lambda ticked, guid=guid: self._tie(guid, ticked))

    def _tie(self, guid: Guid, ticked: bool) -> None:
        project, question = self._session.project, self._question
        if project is not None and question is not None:
            tied = [known for known in question.research_questions if known != guid]
            self._session.do(tie_question, project, question.guid, [*tied, guid] if ticked else tied)
