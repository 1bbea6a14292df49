"""`ClinicCode`: what defines a code, rewritten in place, and the way to what was coded under the words before."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qualcode.model.guid import Guid
from qualcode.ops.codebook import define_code
from qualcode.store.queries.code_history import older_codings
from qualcode.store.queries.codebook import codebook_is_locked
from qualcode.store.queries.codes import Code, Texts, in_language
from qualcode.store.queries.recode_queue import recode_queue
from ui.codebook.recode_walk import RecodeWalk
from ui.codebook.swatches import SIDE, swatch
from ui.details.section import plain_label, quiet_label
from ui.saving_text import SavingText
from ui.session import Session
from ui.theme import GAP, font
from ui.transcript.code_looks import CodeLooks

_TEXTS = ("definition", "when", "not_when")


class ClinicCode(QWidget):
    """One of two columns; each text that is left changed is one step."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._code: Guid = ""
        self._language = session.language
        self._swatch, self.name = QLabel(), plain_label()
        self.texts = {name: SavingText(most=7) for name in _TEXTS}
        self._captions = {name: quiet_label() for name in _TEXTS}
        self.older = quiet_label()
        self.go_through = QPushButton()
        self._lay_out()
        for name, field in self.texts.items():
            field.saved.connect(lambda text, name=name: self._define(name, text))
        self.go_through.clicked.connect(lambda *_: self._walk())
        self.retranslate()

    def _lay_out(self) -> None:
        self.name.setFont(font(bold=True))
        self._swatch.setFixedSize(SIDE, SIDE)
        head, below, rows = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(self._swatch)
        head.addWidget(self.name, 1)
        below.addWidget(self.older, 1)
        below.addWidget(self.go_through)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP // 2)
        rows.addLayout(head)
        for name, field in self.texts.items():
            rows.addWidget(self._captions[name])
            rows.addWidget(field)
        rows.addLayout(below)
        rows.addStretch()

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        captions = {
            "definition": self.tr("Definition"),
            "when": self.tr("Use when"),
            "not_when": self.tr("Do not use when"),
        }
        for name, caption in captions.items():
            self._captions[name].setText(caption)
        self.go_through.setText(self.tr("Go through mine…"))
        self.go_through.setToolTip(self.tr("Keep, change or remove what I coded before the definition was changed"))
        self._name_fields()

    def _name_fields(self) -> None:
        for name, field in self.texts.items():
            field.setAccessibleName(f"{self._captions[name].text()}: {self.name.text()}")
        self.go_through.setAccessibleName(f"{self.go_through.text()} {self.name.text()}")

    @property
    def shown(self) -> Guid:
        """Give the code that is shown, "" for none."""
        return self._code

    def show_code(self, code: Guid, language: str) -> None:
        """Show what defines a code in one of the languages of the codebook; "" for none."""
        if (code, language) != (self._code, self._language):
            self.save()
        self._language = language
        project, found = self._session.project, self._session.codes().get(code)
        self._code = code if found is not None else ""
        self.setVisible(found is not None)
        if found is None or project is None:
            return
        looks = CodeLooks(project, self._session.language)
        self._swatch.setPixmap(swatch(looks.colour(code).name(), self.palette()).pixmap(SIDE, SIDE))
        self.name.setText(looks.path(code))
        fixed = "writable" not in self._session.facts or codebook_is_locked(project)
        for name, texts in _texts(found).items():
            field = self.texts[name]
            field.show_text(texts.get(language, ""))
            field.setPlaceholderText(in_language(texts, language))
            field.setReadOnly(fixed)
        self._name_fields()
        self._show_older()

    def save(self) -> None:
        """Save what is being typed."""
        for field in self.texts.values():
            field.save()

    def _show_older(self) -> None:
        """Say how much was coded under other words than those that stand now."""
        project = self._session.project
        if project is None:
            return
        older = len(older_codings(project, self._code))
        mine = sum(len(one.codings) for one in recode_queue(project, project.me, self._code))
        self.older.setText(self.tr("Coded under an older definition: {0}, of these mine: {1}").format(older, mine))
        self.older.setVisible(bool(older))
        self.go_through.setVisible(bool(mine) and "writable" in self._session.facts)

    def _define(self, name: str, text: str) -> None:
        project = self._session.project
        if project is not None and self._code:
            self._session.do(define_code, project, self._code, {name: {self._language: text}})

    def _walk(self) -> None:
        walk = RecodeWalk(self._session, self._code, self.window())
        walk.setWindowModality(Qt.WindowModality.NonModal)
        walk.show()


def _texts(code: Code) -> dict[str, Texts]:
    return {"definition": code.definitions, "when": code.when, "not_when": code.not_when}
