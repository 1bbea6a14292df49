"""`Wishes`: which chart is wanted: its kind, of which numbers, in which order; only what the kind uses."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from qualcode.analysis.charts.asked import OF_TABLES, Asked, Kind, Order
from qualcode.analysis.query import Query
from qualcode.analysis.reports import described
from qualcode.messages import message
from ui.flow_layout import FlowLayout
from ui.offering import choice_box, name_box, offer_whole
from ui.session import Session
from ui.tables.asking import kinds_of
from ui.tables.boxes import SELDOM, TableBoxes
from ui.tables.narrow_button import NarrowButton

_OF_PLACES = frozenset(("coder", "kinds", "languages"))  # what a portrait and a code line use of a query
_BOTH = frozenset(("codes", "documents"))


class Wishes(QWidget):
    """Choosers in a line that breaks where the window is narrow."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.kind, self.order = choice_box(260), choice_box(260)
        self.boxes = TableBoxes(session, self)
        self.narrow = NarrowButton(session)
        self.more, self.options = QToolButton(), QToolButton()
        self.top_only, self.hide_empty, self.transposed, self.true_length, self.absent = self.switches = tuple(
            QAction(self) for _ in range(5)
        )
        self._carried = Query()  # of a table drawn as it stands: what is not chosen here
        self._line = FlowLayout(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._line.setContentsMargins(0, 0, 0, 0)
        menu = QMenu(self.options)
        for action in self.switches:
            action.setCheckable(True)
            menu.addAction(action)
        for action in (self.top_only, self.hide_empty):
            action.setChecked(True)
        self.options.setMenu(menu)
        self.options.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setCheckable(True)
        for button in (self.more, self.options):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for widget in (self.kind, *self.boxes.all, self.narrow, self.order, self.more, self.options):
            self._line.addWidget(widget)
        self._line.let_grow()

    def _connect(self) -> None:
        for box in (self.kind, self.order):
            box.activated.connect(lambda _: self._choose())
        self.boxes.changed.connect(self._choose)
        self.narrow.narrowed.connect(self._narrow)
        self.more.toggled.connect(lambda _: self._show_needed())
        for action in self.switches:
            action.triggered.connect(lambda _: self.changed.emit())

    def add(self, widget: QWidget) -> None:
        """Take one more button at the end of the line."""
        self._line.addWidget(widget)

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        language = self._session.language
        name_box(self.kind, self.tr("Kind of chart"))
        name_box(self.order, self.tr("Order"))
        offer_whole(self.kind, [(message(f"charts.kind_{kind}", language), kind) for kind in Kind])
        self.options.setText(self.tr("Options"))
        self.more.setText(self.tr("More"))
        self.more.setToolTip(self.tr("Show the choices that are seldom needed"))
        for button in (self.more, self.options):
            button.setAccessibleName(button.text())
        self.top_only.setText(self.tr("Only the codes at the top"))
        self.absent.setText(self.tr("Count passages marked as absent or denied"))
        self.hide_empty.setText(self.tr("Hide empty rows and columns"))
        self.transposed.setText(self.tr("Swap rows and columns"))
        self.true_length.setText(self.tr("Draw long interviews longer than short ones"))
        self.boxes.retranslate()
        self._show_needed()

    def start_anew(self) -> None:
        """Choose what stands first in another project."""
        self._carried = Query()
        self.boxes.start_anew()
        self._show_needed()

    def fill(self) -> None:
        """List what there is to choose from; what is chosen stays."""
        self.boxes.fill()
        self._show_needed()

    def _choose(self) -> None:
        self._show_needed()
        self.changed.emit()

    def _narrow(self, codes: tuple[str, ...], documents: tuple[str, ...]) -> None:
        self.boxes.codes, self.boxes.documents = codes, documents
        self._choose()

    @property
    def _of_table(self) -> bool:
        return Kind(self.kind.currentData()) in OF_TABLES

    def _show_needed(self) -> None:
        seldom = self.more.isChecked()
        self.boxes.show_needed(seldom)
        if not self._of_table:
            for name, box in self.boxes.by_field.items():
                box.setVisible(name in _OF_PLACES and (seldom or name not in SELDOM or box.currentIndex() > 0))
        self.boxes.report.setVisible(self._of_table)
        fields = frozenset(self.boxes.uses) & _BOTH if self._of_table else _BOTH
        self.narrow.show_chosen(self.boxes.codes, self.boxes.documents, fields)
        self.narrow.setVisible(bool(fields))
        self.top_only.setVisible(self._of_table)
        self.hide_empty.setVisible(self._of_table)
        self.transposed.setVisible(self._of_table)
        self.true_length.setVisible(not self._of_table)
        self.absent.setVisible(not self._of_table or "absent" in self.boxes.uses)
        as_it_is = self.tr("Order of the table") if self._of_table else self.tr("Order of the documents")
        most = self.tr("Largest first") if self._of_table else self.tr("Most coded first")
        offer_whole(self.order, [(as_it_is, Order.AS_IT_IS), (most, Order.MOST_FIRST)])

    # What is wanted --------------------------------------------------------------------------------------------

    def asked(self) -> Asked:
        """Give the chart that is wanted; its codes may be sets of codes."""
        return Asked(
            Kind(self.kind.currentData()),
            self.boxes.report_name,
            self._query_of_table() if self._of_table else self._query_of_places(),
            Order(self.order.currentData()),
            self.hide_empty.isChecked(),
            self.transposed.isChecked(),
            self.true_length.isChecked(),
            self.top_only.isChecked(),
        )

    def _query_of_table(self) -> Query:
        flags = {"of_woman": self._carried.of_woman, "responses": self._carried.responses}
        query = self.boxes.query(absent=self.absent.isChecked(), **flags)
        if "packs" not in described(self.boxes.report_name).uses:
            return query
        from qualcode.exchange.attributes.packs import packs_named

        return replace(query, packs=self._carried.packs or packs_named())

    def _query_of_places(self) -> Query:
        spoken = str(self.boxes.spoken.currentData() or "")
        return Query(
            coder=str(self.boxes.coder.currentData() or ""),
            kinds=kinds_of(str(self.boxes.base.currentData())),
            codes=self.boxes.codes,
            documents=self.boxes.documents,
            absent=self.absent.isChecked(),
            languages=tuple(spoken.split(",")) if spoken else (),
            language=self._session.language,
        )

    def take(self, asked: Asked) -> None:
        """Choose what a chart asks for."""
        self._carried = asked.query
        self.kind.setCurrentIndex(self.kind.findData(asked.kind))
        self.boxes.take(asked.report, asked.query)
        self.hide_empty.setChecked(asked.hide_empty)
        self.transposed.setChecked(asked.transposed)
        self.true_length.setChecked(asked.true_length)
        self.top_only.setChecked(asked.top_only)
        self.absent.setChecked(asked.query.absent)
        self._show_needed()
        self.order.setCurrentIndex(self.order.findData(asked.order))
