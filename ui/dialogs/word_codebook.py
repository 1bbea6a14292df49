"""What a codebook that is printed to Word shall hold: languages and counts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QWidget

from ui.dialogs.form import Form, plain_label
from ui.language import NAMES
from ui.session import Session


class WordCodebookDialog(Form):
    """Tick boxes; the language of the window stands first in the document."""

    chosen = Signal(list, bool)  # languages, the first names the codes in the headings; with counts

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        both = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        super().__init__(session, parent, both)
        self.setObjectName("word_codebook")
        self._hint = plain_label(self, wrapped=True)
        self.content.addWidget(self._hint)
        order = sorted(NAMES, key=lambda language: language != session.language)
        self.languages = {language: QCheckBox(NAMES[language], self) for language in order}
        for language, box in self.languages.items():
            box.setChecked(language == session.language)
            box.toggled.connect(lambda _: self._enable())
            self.content.addWidget(box)
        self.counts = QCheckBox(self)
        self.content.addWidget(self.counts)
        self.content.addStretch()
        session.project_changed.connect(self.close)
        self.retranslate()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Codebook for printing"))
        self._hint.setText(self.tr("Languages of names, definitions and examples:"))
        self.counts.setText(self.tr("Say how often each code was used"))
        self.name_button(QDialogButtonBox.StandardButton.Ok, self.tr("Write"))
        self.name_button(QDialogButtonBox.StandardButton.Cancel, self.tr("Cancel"))

    def _enable(self) -> None:
        any_language = any(box.isChecked() for box in self.languages.values())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(any_language)

    def accept(self) -> None:
        """Tell what was chosen."""
        languages = [language for language, box in self.languages.items() if box.isChecked()]
        self.chosen.emit(languages, self.counts.isChecked())
        super().accept()
