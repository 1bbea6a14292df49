"""`ClinicPairs`: the pairs of codes that are taken for one another, and codes that were left out, to choose from."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from qualcode.messages import message
from qualcode.model.guid import Guid
from ui.plain import plain_tip
from ui.transcript.code_looks import CodeLooks
from ui.two_lines import TwoLineDelegate, TwoLines

if TYPE_CHECKING:
    from qualcode.agreement.clinic import Pair

_PAIR = Qt.ItemDataRole.UserRole
_OTHER = Qt.ItemDataRole.UserRole + 1
_WIDTH = 270


class ClinicPairs(QListWidget):
    """The pair that was chosen stays chosen when the list is made anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(TwoLineDelegate(_lines, self))
        self.setFixedWidth(_WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_pairs(self, pairs: "tuple[Pair, ...]", looks: CodeLooks, wanted: tuple[Guid, ...]) -> None:
        """List the pairs; the one of the codes `wanted` is chosen where none was."""
        before = self.chosen()
        codes = {before.code, before.other} if before is not None else set(wanted)
        self.blockSignals(True)
        self.clear()
        for pair in pairs:
            self._add(pair, looks)
        rows = (row for row, pair in enumerate(pairs) if {pair.code, pair.other} - {""} == codes - {""})
        self.setCurrentRow(next(rows, 0) if pairs else -1)
        self.blockSignals(False)

    def _add(self, pair: "Pair", looks: CodeLooks) -> None:
        other = looks.name(pair.other) if pair.other else message("agreement.no_code", looks.language)
        names, figures = f"{looks.name(pair.code)} – {other}", self._figures(pair)
        item = QListWidgetItem(looks.name(pair.code), self)
        item.setData(_PAIR, pair)
        told = self.tr("{0} · {1} of {2}").format(other, pair.units, pair.either) if pair.times else other
        item.setData(_OTHER, told)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{names}, {figures}")
        item.setToolTip(plain_tip(names, figures))

    def _figures(self, pair: "Pair") -> str:
        if not pair.times:
            return ""
        if not pair.other:
            return self.tr("left out by another: {0} of {1} units").format(pair.units, pair.either)
        return self.tr("confused: {0} of {1} units").format(pair.units, pair.either)

    def chosen(self) -> "Pair | None":
        """Give the pair that is chosen."""
        item = self.currentItem()
        return cast("Pair", item.data(_PAIR)) if item is not None else None


def _lines(index: QModelIndex | QPersistentModelIndex) -> TwoLines:
    return TwoLines(str(index.data()), "", f"– {index.data(_OTHER)}")
