"""`FilterBar`: says how many rows are shown and why, and shows all again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ui.details.section import plain_label
from ui.respondents.filters import filter_words, search_words
from ui.respondents.model import RespondentsModel
from ui.theme import GAP, colours


class FilterBar(QFrame):
    """A line above the table, there only while rows may be left out."""

    all_wanted = Signal()

    def __init__(self, model: RespondentsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.label, self.button = plain_label(), QToolButton()
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line = QHBoxLayout(self)
        line.setContentsMargins(GAP, 2, 2, 2)
        line.addWidget(self.label, 1)
        line.addWidget(self.button)
        self.setAutoFillBackground(True)
        self.button.clicked.connect(lambda *_: self.all_wanted.emit())
        self.hide()

    def tell(self, language: str) -> None:
        """Say what is shown now."""
        self.button.setText(self.tr("Show all"))
        self.button.setAccessibleName(self.button.text())
        plan = self._model.arrangement
        columns = {column.key: column for column in self._model.columns}
        parts = [filter_words(columns[key], chosen, language) for key, chosen in plan.filters.items() if key in columns]
        if plan.search:
            parts.append(search_words(plan.search))
        shown, every = self._model.rowCount(), self._model.all_rows
        self.label.setText(self.tr("{0} of {1} shown: {2}").format(shown, every, "; ".join(parts)))
        found = self.palette()
        found.setColor(self.backgroundRole(), colours(found).warn_ground)
        found.setColor(self.foregroundRole(), colours(found).warn_text)
        self.setPalette(found)
        self.setVisible(plan.hides)
