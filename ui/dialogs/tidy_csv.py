"""What a CSV file for statistics shall hold: a row for each segment and code, or for each respondent; of whom."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QDialogButtonBox, QRadioButton, QWidget

from ui.dialogs.form import Form, plain_label
from ui.session import Session


class TidyDialog(Form):
    """Radio buttons and two boxes; the file is asked for afterwards."""

    chosen = Signal(bool, bool, bool)  # a row for each respondent; everybody; guarded against formulas

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        both = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        super().__init__(session, parent, both)
        self.setObjectName("tidy_dialog")
        self._hint = plain_label(self, wrapped=True)
        self.long, self.wide = QRadioButton(self), QRadioButton(self)
        self._shapes = QButtonGroup(self)
        self.everybody, self.guard = QCheckBox(self), QCheckBox(self)
        self.long.setChecked(True)
        self.guard.setChecked(True)
        self._meaning = plain_label(self, wrapped=True)
        for widget in (self._hint, self.long, self.wide, self._meaning, self.everybody, self.guard):
            self.content.addWidget(widget)
        for button in (self.long, self.wide):
            self._shapes.addButton(button)
        self.content.addStretch()
        session.project_changed.connect(self.close)
        self.retranslate()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Tidy CSV for statistics"))
        self._hint.setText(
            self.tr("For SPSS, Stata and R. A second file beside it says what each variable and value means.")
        )
        self.long.setText(self.tr("A row for each segment and code"))
        self.wide.setText(self.tr("A row for each respondent, a column for each code"))
        self._meaning.setText(
            self.tr("There 1 is said, 0 asked and not said, -1 denied, empty not asked, -9 not known whether asked.")
        )
        self.everybody.setText(self.tr("Everybody interviewed, not only returned women"))
        self.guard.setText(self.tr("An apostrophe before what Excel would take for a formula"))
        self.guard.setToolTip(self.tr("Leave it out only where the file is never opened in Excel"))
        self.name_button(QDialogButtonBox.StandardButton.Ok, self.tr("Write…"))
        self.name_button(QDialogButtonBox.StandardButton.Cancel, self.tr("Cancel"))

    def accept(self) -> None:
        """Tell what was chosen."""
        self.chosen.emit(self.wide.isChecked(), self.everybody.isChecked(), self.guard.isChecked())
        super().accept()
