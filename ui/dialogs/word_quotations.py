"""What stands with quotations that go to Word: the attributes under each, the question above it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QDialogButtonBox, QListWidget, QListWidgetItem, QWidget

from qualcode.exchange.word.source_line import singled_out, usual_attributes
from qualcode.model.guid import Guid
from qualcode.store.queries.respondents import attributes_of
from ui.dialogs.form import Form, plain_label
from ui.session import Session

_GUID = Qt.ItemDataRole.UserRole
_SHOWN_ROWS = 7


class WordQuotationsDialog(Form):
    """A list to be ticked, which says at once how many people could be recognised."""

    chosen = Signal(tuple, bool)  # attributes; with the questions

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        both = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        super().__init__(session, parent, both)
        self.setObjectName("word_quotations")
        self._hint = plain_label(self, wrapped=True)
        self.attributes = QListWidget(self)
        self.attributes.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._alone = plain_label(self, wrapped=True)
        self.questions = QCheckBox(self)
        self.questions.setChecked(True)
        for widget in (self._hint, self.attributes, self._alone, self.questions):
            self.content.addWidget(widget)
        self._fill()
        self.attributes.itemChanged.connect(lambda _: self._warn())
        session.project_changed.connect(self.close)
        self.retranslate()

    def _fill(self) -> None:
        project = self.session.project
        if project is None:
            return
        usual = usual_attributes(project)
        for attribute in attributes_of(project, "respondent"):
            item = QListWidgetItem(attribute.name(self.session.language), self.attributes)
            item.setData(_GUID, attribute.guid)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if attribute.guid in usual else Qt.CheckState.Unchecked)
        row = self.attributes.sizeHintForRow(0) if self.attributes.count() else self.fontMetrics().height()
        self.attributes.setMinimumHeight(min(self.attributes.count(), _SHOWN_ROWS) * row + row)

    def ticked(self) -> tuple[Guid, ...]:
        """Give the attributes that are ticked."""
        items = (self.attributes.item(row) for row in range(self.attributes.count()))
        return tuple(str(item.data(_GUID)) for item in items if item.checkState() is Qt.CheckState.Checked)

    def _warn(self) -> None:
        project = self.session.project
        if project is None:
            return
        alone, people = singled_out(project, self.ticked(), self.session.language)
        sentence = self.tr("Alone with such a combination, so that they could be recognised: {0} of {1} respondents.")
        self._alone.setText(sentence.format(alone, people) if alone else self.tr("Nobody is alone with a combination."))

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Quotations for Word"))
        self._hint.setText(self.tr("Under each quotation, beside the pseudonym:"))
        self.attributes.setAccessibleName(self.tr("Attributes under each quotation"))
        self.questions.setText(self.tr("The question above each quotation"))
        self.name_button(QDialogButtonBox.StandardButton.Ok, self.tr("Write…"))
        self.name_button(QDialogButtonBox.StandardButton.Cancel, self.tr("Cancel"))
        self._warn()

    def accept(self) -> None:
        """Tell what was chosen."""
        self.chosen.emit(self.ticked(), self.questions.isChecked())
        super().accept()
