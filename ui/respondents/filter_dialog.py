"""`FilterDialog`: which values of a column are shown: ticked ones, a range of numbers or dates, reasons, no value."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from ui.details.section import plain_label
from ui.respondents.columns import ColumnSpec, read
from ui.respondents.filters import MISSING, NOTHING, ColumnFilter, Edge, found_tokens
from ui.theme import GAP, SPACE

_TOKEN = Qt.ItemDataRole.UserRole
_RANGES = ("number", "date")
_FEW_LINES = 8  # of a list that holds reasons only


class FilterDialog(QDialog):
    """Lists what the column holds with the number of rows; `chosen` is the filter when the dialog is accepted."""

    def __init__(
        self,
        column: ColumnSpec,
        values: Sequence[Value],
        before: ColumnFilter | None,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._column = column
        self.chosen: ColumnFilter | None = before
        self.low, self.high, self.values = QLineEdit(), QLineEdit(), QListWidget()
        self._all, self._none = QPushButton(), QPushButton()
        self._problem = plain_label()
        self._problem.setWordWrap(True)
        self._has_range = column.type in _RANGES
        for found in found_tokens(column, values, language):
            if not self._has_range or found.token == NOTHING or found.token.startswith(MISSING):
                self._add(found.token, f"{found.words}  ({found.rows})", before)
        if before is not None and before.is_range:
            self.low.setText(_text(before.low))
            self.high.setText(_text(before.high))
        self._lay_out()

    def _add(self, token: str, words: str, before: ColumnFilter | None) -> None:
        item = QListWidgetItem(words, self.values)
        item.setData(_TOKEN, token)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        is_on = before is None or before.ticked is None or token in before.ticked
        item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Filter: {0}").format(self._column.title))
        self.values.setAccessibleName(self.tr("Values"))
        self.low.setAccessibleName(self.tr("From"))
        self.high.setAccessibleName(self.tr("To"))
        self._all.setText(self.tr("All"))
        self._none.setText(self.tr("None"))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        away = box.addButton(self.tr("No filter"), QDialogButtonBox.ButtonRole.ResetRole)
        rows = QVBoxLayout(self)
        rows.setSpacing(GAP)
        if self._has_range:
            line = QHBoxLayout()
            for caption, field in ((self.low.accessibleName(), self.low), (self.high.accessibleName(), self.high)):
                label = QLabel(caption)
                label.setBuddy(field)
                line.addWidget(label)
                line.addWidget(field)
            rows.addLayout(line)
            self.values.setMaximumHeight(self.fontMetrics().height() * _FEW_LINES)
        rows.addWidget(self.values, 1)
        ticks = QHBoxLayout()
        ticks.addWidget(self._all)
        ticks.addWidget(self._none)
        ticks.addStretch()
        rows.addLayout(ticks)
        rows.addWidget(self._problem)
        rows.addSpacing(SPACE - GAP)
        rows.addWidget(box)
        self._problem.hide()
        self.setMinimumWidth(320)
        self._all.clicked.connect(lambda *_: self._tick(Qt.CheckState.Checked))
        self._none.clicked.connect(lambda *_: self._tick(Qt.CheckState.Unchecked))
        for button in (self._all, self._none):
            button.setAutoDefault(False)
        box.accepted.connect(self._take)
        box.rejected.connect(self.reject)
        away.clicked.connect(self._take_away)
        (self.low if self._has_range else self.values).setFocus()

    def _tick(self, state: Qt.CheckState) -> None:
        for place in range(self.values.count()):
            self.values.item(place).setCheckState(state)

    def _take(self) -> None:
        try:
            low, high = self._edge(self.low), self._edge(self.high)
        except UserError:
            wanted = self.tr("Type a number.") if self._column.type == "number" else self.tr("Type a date: 2023-05-06.")
            self._problem.setText(wanted)
            self._problem.show()
            return
        items = [self.values.item(place) for place in range(self.values.count())]
        on = [str(item.data(_TOKEN)) for item in items if item.checkState() == Qt.CheckState.Checked]
        everything = len(on) == len(items)
        if low is None and high is None:
            if self._has_range:
                self.chosen = None if everything else self._without(on)
            else:
                self.chosen = None if everything else ColumnFilter(frozenset(on))
        else:
            self.chosen = ColumnFilter(frozenset(on), low, high)
        self.accept()

    def _without(self, on: list[str]) -> ColumnFilter:
        """Let every number through, and of what is none only the ticked."""
        lowest: Edge = float("-inf") if self._column.type == "number" else "0000"
        return ColumnFilter(frozenset(on), lowest)

    def _edge(self, field: QLineEdit) -> Edge:
        words = field.text().strip()
        value = read(self._column._replace(attribute=None), words) if words else None
        return float(value) if isinstance(value, int) else value if isinstance(value, float | str) else None

    def _take_away(self) -> None:
        self.chosen = None
        self.accept()


def _text(edge: Edge) -> str:
    if edge is None or edge in (float("-inf"), "0000"):
        return ""
    return f"{edge:g}" if isinstance(edge, float) else str(edge)
