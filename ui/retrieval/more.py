"""`MorePanel`: words in the passages, their weight, and when they were coded."""

from dataclasses import replace

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QGridLayout, QLabel, QLineEdit, QSizePolicy, QSpinBox, QWidget

from qualcode.analysis.retrieval import Retrieval
from ui.theme import GAP

_PAUSE = 250  # ms without a letter: then the words are looked for
_ANY, _HEAVIEST = -1, 100
_MONTH = 30
_DAYS = "yyyy-MM-dd"


class MorePanel(QWidget):
    """What is typed rather than ticked."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self.words = QLineEdit()
        self.words.setClearButtonEnabled(True)
        self.least, self.greatest = QSpinBox(), QSpinBox()
        self.since, self.until = QCheckBox(), QCheckBox()
        today = QDate.currentDate()
        self.first, self.last = QDateEdit(today.addDays(-_MONTH)), QDateEdit(today)
        self._weight = QLabel()
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._timer.timeout.connect(self.changed)
        self.words.textChanged.connect(lambda _: None if self._filling else self._timer.start())
        for box in (self.least, self.greatest):
            box.valueChanged.connect(self._tell)
        for tick, day in ((self.since, self.first), (self.until, self.last)):
            tick.toggled.connect(day.setEnabled)
            tick.toggled.connect(self._tell)
            day.dateChanged.connect(self._tell)
            day.setEnabled(False)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP // 2)
        grid.addWidget(self.words, 0, 0, 1, 3)
        grid.addWidget(self._weight, 1, 0)
        for column, box in enumerate((self.least, self.greatest), 1):
            box.setRange(_ANY, _HEAVIEST)
            box.setSingleStep(10)
            box.setValue(_ANY)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            grid.addWidget(box, 1, column)
        for row, (tick, day) in enumerate(((self.since, self.first), (self.until, self.last)), 2):
            day.setDisplayFormat("dd.MM.yyyy")
            day.setCalendarPopup(True)
            day.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            grid.addWidget(tick, row, 0)
            grid.addWidget(day, row, 1, 1, 2)
        for column in (1, 2):
            grid.setColumnStretch(column, 1)

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        self.words.setPlaceholderText(self.tr("Words in the passage"))
        self.words.setAccessibleName(self.tr("Words in the passage"))
        self._weight.setText(self.tr("Weight"))
        self.least.setAccessibleName(self.tr("Least weight"))
        self.greatest.setAccessibleName(self.tr("Greatest weight"))
        self.least.setSpecialValueText(self.tr("any"))
        self.greatest.setSpecialValueText(self.tr("any"))
        self.since.setText(self.tr("Since"))
        self.until.setText(self.tr("Until"))
        self.since.setAccessibleName(self.tr("Coded since"))
        self.until.setAccessibleName(self.tr("Coded until"))
        self.first.setAccessibleName(self.tr("First day of coding"))
        self.last.setAccessibleName(self.tr("Last day of coding"))

    def _tell(self) -> None:
        if not self._filling:
            self._timer.stop()
            self.changed.emit()

    def show_asked(self, asked: Retrieval) -> None:
        """Show what is asked for; words being typed stay."""
        self._filling = True
        if not self.words.hasFocus() or not asked.containing:
            self.words.setText(asked.containing)
        least, greatest = asked.weights or (_ANY, _ANY)
        self.least.setValue(least)
        self.greatest.setValue(greatest)
        for tick, day, told in ((self.since, self.first, asked.dates[0]), (self.until, self.last, asked.dates[1])):
            tick.setChecked(bool(told))
            day.setEnabled(bool(told))
            if told:
                day.setDate(QDate.fromString(told, _DAYS))
        self._filling = False

    def put_into(self, asked: Retrieval) -> Retrieval:
        """Ask for what stands here."""
        least, greatest = self.least.value(), self.greatest.value()
        weights = None
        if (least, greatest) != (_ANY, _ANY):
            weights = (max(least, 0), greatest if greatest != _ANY else _HEAVIEST)
        days = ((self.since, self.first), (self.until, self.last))
        first, last = (day.date().toString(_DAYS) if tick.isChecked() else "" for tick, day in days)
        return replace(asked, containing=self.words.text().strip(), weights=weights, dates=(first, last))

    def go_to_words(self) -> None:
        """Let words be typed."""
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
