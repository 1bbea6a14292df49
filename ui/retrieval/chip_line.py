"""`ChipLine`: all that is asked for beside codes, each to be taken away by a click."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from qualcode.analysis.retrieval import Retrieval
from ui.details.section import quiet_label
from ui.flow_layout import FlowLayout
from ui.retrieval.chip import Chip
from ui.retrieval.choices import Choice
from ui.retrieval.question import Tick, narrowing, show_only_may, shows_only_may, ticked, with_fields
from ui.theme import GAP

_MANY = 3  # so many of a kind stand as one: their names would take the room of the passages
_COUNTED = ("document", "respondent")


class ChipLine(QWidget):
    """Breaks where the window is narrow."""

    changed = Signal(object)  # the Retrieval without what was taken away

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[str, Chip] = {}
        self._asked = Retrieval()
        self._line = FlowLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(GAP // 2)
        self._line.let_grow()
        self.nothing = quiet_label()
        self.nothing.setWordWrap(False)
        self.nothing.setMinimumHeight(Chip().sizeHint().height())  # the list below shall not move at the first tick
        self._line.addWidget(self.nothing)

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        self.setAccessibleName(self.tr("What is asked for"))
        self.nothing.setText(self.tr("Of everybody, in all documents"))

    def show_asked(self, asked: Retrieval, known: dict[Tick, Choice]) -> None:
        """Show what is asked for."""
        self._asked = asked
        focused = next((name for name, chip in self.chips.items() if chip.hasFocus()), "")
        while (item := self._line.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.nothing:
                widget.hide()
                widget.deleteLater()
        self.chips = {}
        for name, without in [*self._shown(asked, known), *self._ticks(asked, known), *self._typed(asked)]:
            self._add(name, without)
        self._line.addWidget(self.nothing)
        self.nothing.setVisible(not self.chips)
        self._line.invalidate()
        self.updateGeometry()
        left = self.chips.get(focused) or next(iter(self.chips.values()), None)
        if focused and left is not None:
            left.setFocus()

    def _add(self, name: str, without: Retrieval) -> None:
        chip = Chip(self)
        chip.entitle(name, name, self.tr("Ask no longer for “{0}” (Delete)"))
        chip.removed.connect(partial(self.changed.emit, without))
        self._line.addWidget(chip)
        chip.show()
        self.chips[name] = chip

    def _shown(self, asked: Retrieval, known: dict[Tick, Choice]) -> list[tuple[str, Retrieval]]:
        """Say of which codes alone the passages are listed."""
        if shows_only_may(asked):
            return []  # the box in May says so
        choices = (known.get(Tick("code", guid)) for guid in asked.shown)
        names = ", ".join(choice.name if choice is not None else "?" for choice in choices)
        return [(self.tr("Only passages of {0}").format(names), show_only_may(asked, only=False))] if names else []

    def _ticks(self, asked: Retrieval, known: dict[Tick, Choice]) -> list[tuple[str, Retrieval]]:
        found = list(narrowing(asked))
        several = {"document": self.tr("Documents: {0}"), "respondent": self.tr("Respondents: {0}")}
        names = []
        for tick in found:
            alike = [one for one in found if one.kind == tick.kind]
            if tick.kind in _COUNTED and len(alike) > _MANY:
                if tick is alike[0]:
                    field = "documents" if tick.kind == "document" else "respondents"
                    names.append((several[tick.kind].format(len(alike)), with_fields(asked, **{field: ()})))
            else:
                choice = known.get(tick)
                names.append((choice.whole if choice is not None else "?", ticked(asked, tick, on=False)))
        return names

    def _typed(self, asked: Retrieval) -> list[tuple[str, Retrieval]]:
        found = []
        if asked.containing:
            found.append((self.tr("“{0}”").format(asked.containing), replace(asked, containing="")))
        if asked.weights is not None:
            found.append((self.tr("Weight {0} to {1}").format(*asked.weights), replace(asked, weights=None)))
        first, last = (_day(day) for day in asked.dates)
        if first:
            found.append((self.tr("Coded since {0}").format(first), replace(asked, dates=("", asked.dates[1]))))
        if last:
            found.append((self.tr("Coded until {0}").format(last), replace(asked, dates=(asked.dates[0], ""))))
        return found


def _day(day: str) -> str:
    return ".".join(reversed(day.split("-")))
