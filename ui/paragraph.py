"""`ParagraphDialog`: the paragraph for the methods section, in three languages, to be copied."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QTabWidget, QVBoxLayout, QWidget

from qualcode.store.project import Project
from ui.language import NAMES
from ui.reading import Reading
from ui.session import Session

_SIZE = (620, 360)


class ParagraphDialog(QDialog):
    """Each language is a tab; Copy takes the one that is shown.

    `told` gives the paragraph in a language, `slow` says that this takes more than a moment.
    """

    def __init__(
        self, session: Session, told: Callable[[Project, str], str], parent: QWidget | None = None, slow: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("paragraph_dialog")
        self.setWindowTitle(self.tr("Paragraph for the methods section"))
        self.resize(*_SIZE)
        self.tabs = QTabWidget()
        self.copy = QPushButton(self.tr("Copy"))
        self._texts: dict[str, QPlainTextEdit] = {}
        for language, name in NAMES.items():
            text = QPlainTextEdit()
            text.setReadOnly(True)
            text.setTabChangesFocus(True)
            text.setPlaceholderText(self.tr("Reckoning…"))
            text.setAccessibleName(self.tr("Paragraph: {0}").format(name))
            self._texts[language] = text
            self.tabs.addTab(text, name)
        self.tabs.setCurrentIndex(list(NAMES).index(session.language))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.copy.clicked.connect(self._copy)
        rows = QVBoxLayout(self)
        rows.addWidget(self.tabs)
        rows.addWidget(buttons)
        self._reading = Reading(session, self)
        self._reading.ask(lambda project: {language: told(project, language) for language in NAMES}, self._show, slow)

    def text(self, language: str) -> str:
        """Give the paragraph in a language."""
        return self._texts[language].toPlainText()

    def _show(self, found: dict[str, str]) -> None:
        for language, text in found.items():
            self._texts[language].setPlainText(text)

    def _copy(self) -> None:
        shown = self.tabs.currentWidget()
        if isinstance(shown, QPlainTextEdit):
            QGuiApplication.clipboard().setText(shown.toPlainText())
