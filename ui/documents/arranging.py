"""`ArrangingBar`: above the list of documents, which of them are listed and in which order."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from qualcode.computer import keep_setting, setting
from ui.documents.kinds import work_states
from ui.documents.rows import ORDERS, Arrangement
from ui.theme import GAP

_ORDER = "order_of_documents"


class ArrangingBar(QWidget):
    """Two lists side by side; the order is kept on this computer."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state, self.order = QComboBox(), QComboBox()
        line = QHBoxLayout(self)
        line.setContentsMargins(GAP // 2, GAP // 2, GAP // 2, GAP // 2)
        line.setSpacing(GAP // 2)
        for box in (self.state, self.order):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            line.addWidget(box, 1)
            box.activated.connect(lambda _: self._choose())
        self.retranslate()
        kept = setting(_ORDER)
        self.order.setCurrentIndex(ORDERS.index(kept) if kept in ORDERS else 0)

    @property
    def wanted(self) -> Arrangement:
        """Give what is chosen."""
        return Arrangement(str(self.order.currentData()), str(self.state.currentData()))

    def clear(self) -> None:
        """List documents in any state again."""
        self.state.setCurrentIndex(0)

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self.state.setAccessibleName(self.tr("Documents in this state"))
        self.state.setToolTip(self.tr("List only documents that you have not started, have in work, or have done"))
        self.order.setAccessibleName(self.tr("Order of the documents"))
        self.order.setToolTip(self.tr("In which order the documents are listed"))
        states = {state: name[0].upper() + name[1:] for state, name in work_states().items()}
        orders = (
            self.tr("In order"),
            self.tr("By name"),
            self.tr("By your work"),
            self.tr("By state of the transcript"),
        )
        _fill(self.state, {"": self.tr("All"), **states})
        _fill(self.order, dict(zip(ORDERS, orders, strict=True)))

    def _choose(self) -> None:
        keep_setting(_ORDER, self.order.currentData())
        self.changed.emit()


def _fill(box: QComboBox, entries: dict[str, str]) -> None:
    chosen = box.currentIndex()
    box.clear()
    for data, name in entries.items():
        box.addItem(name, data)
    box.setCurrentIndex(max(0, chosen))
    box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + 2 * GAP)  # the box itself may be narrower
