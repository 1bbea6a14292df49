"""`Period`: from which days memos are listed: any, the last ones, or from one day to another."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.theme import GAP

_LAST = {"today": 1, "week": 7, "month": 30}  # days, today among them
_CHOSEN = "chosen"


class Period(QWidget):
    """The two days stand there only where they are asked for; both are among the days listed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.which = QComboBox()
        self.which.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        today = QDate.currentDate()
        self.first, self.last = QDateEdit(today.addDays(-_LAST["month"])), QDateEdit(today)
        self._dash = QLabel("–")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP // 2)
        line.addWidget(self.which, 1)
        for widget in (self.first, self._dash, self.last):
            line.addWidget(widget)
        for day in (self.first, self.last):
            day.setDisplayFormat("dd.MM.yyyy")
            day.setCalendarPopup(True)
            day.dateChanged.connect(lambda _: self.changed.emit())
        self.which.activated.connect(lambda _: self._choose())
        self.retranslate()

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        self.which.setAccessibleName(self.tr("Memos of these days"))
        self.first.setAccessibleName(self.tr("From this day"))
        self.last.setAccessibleName(self.tr("To this day"))
        names = {
            "": self.tr("Of any day"),
            "today": self.tr("Of today"),
            "week": self.tr("Of the last 7 days"),
            "month": self.tr("Of the last 30 days"),
            _CHOSEN: self.tr("Between two days"),
        }
        chosen = max(0, self.which.currentIndex())
        self.which.clear()
        for data, name in names.items():
            self.which.addItem(name, data)
        self.which.setCurrentIndex(chosen)
        self._show_days()

    def clear(self) -> None:
        """Ask for any day again."""
        self.which.setCurrentIndex(0)
        self._show_days()

    def holds(self, milliseconds: int) -> bool:
        """Say whether a moment (UTC, milliseconds since 1970) lies in the days asked for, as this computer's clock."""
        which = str(self.which.currentData())
        day = datetime.fromtimestamp(milliseconds / 1000).date()
        if which in _LAST:
            return day > date.today() - timedelta(days=_LAST[which])
        if which == _CHOSEN:
            return _python(self.first.date()) <= day <= _python(self.last.date())
        return True

    def _choose(self) -> None:
        self._show_days()
        self.changed.emit()

    def _show_days(self) -> None:
        for widget in (self.first, self._dash, self.last):
            widget.setVisible(self.which.currentData() == _CHOSEN)


def _python(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
