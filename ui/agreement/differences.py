"""`DifferencesPanel`: the passages behind a row of figures, what each coder made of them side by side."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qualcode.agreement.comparison import Comparison
from qualcode.messages import message
from qualcode.model.guid import Guid
from qualcode.model.table import Passages
from ui.agreement.difference_model import CODE, FIRST_CODER, LIKENESS, WHERE, DifferenceModel
from ui.column_widths import KeptWidths
from ui.copying_table import CopyingTable
from ui.offering import offer
from ui.passages.quote_delegate import QuoteDelegate, WrappedDelegate
from ui.reading import Reading
from ui.session import Session
from ui.theme import GAP

if TYPE_CHECKING:
    from qualcode.agreement.differences import Listed

_LIKENESSES = ("same", "ends", "other", "only")
_WIDTHS = {LIKENESS: 92, CODE: 130, WHERE: 130}


class DifferencesPanel(QWidget):
    """Enter or a double click goes to the place in its transcript, with all the coders compared in sight."""

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reading = Reading(session, self)
        self._wanted: tuple[Comparison, Passages, str] | None = None
        self._coders: tuple[str, ...] = ()
        self.model = DifferenceModel(self)
        self.view = CopyingTable()
        self.only = QComboBox()
        self.settle = QToolButton()
        self.close_button = QToolButton()
        self._title = QLabel()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        view, header = self.view, self.view.horizontalHeader()
        view.setModel(self.model)
        view.setItemDelegate(WrappedDelegate(view))
        self._quotes = QuoteDelegate(view)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setShowGrid(False)
        view.verticalHeader().setDefaultSectionSize(QuoteDelegate.height(view))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._widths = KeptWidths(header, "differences")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setMinimumWidth(0)
        self.settle.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.close_button.setAutoRaise(True)
        self.close_button.setText("✕")
        self.close_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.only)
        top.addWidget(self.settle)
        top.addWidget(self.close_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP // 2)
        rows.addLayout(top)
        rows.addWidget(view, 1)
        self.setFocusProxy(view)

    def _connect(self) -> None:
        self.view.opened.connect(self._open)
        self.only.activated.connect(lambda _: self.model.show_only(self.only.currentData()))
        self.settle.clicked.connect(lambda *_: self._settle())
        self.close_button.clicked.connect(self.closed.emit)
        self.model.modelReset.connect(self._fit)

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.view.setAccessibleName(self.tr("Passages, coder beside coder"))
        self.view.setToolTip(self.tr("Enter or a double click shows the place in its transcript"))
        self.only.setAccessibleName(self.tr("Which passages are listed"))
        self.only.setToolTip(self.tr("Which passages are listed"))
        self.settle.setText(self.tr("Settle…"))
        self.settle.setToolTip(self.tr("Decide this place, and those after it, in the window of settling"))
        self.settle.setAccessibleName(self.tr("Settle this place"))
        self.close_button.setToolTip(self.tr("Close the list of passages"))
        self.close_button.setAccessibleName(self.tr("Close the list of passages"))
        self.model.entitle((self.tr("How alike"), self.tr("Code"), self.tr("Document, turn")))
        self._offer()
        if self._wanted is not None:
            self.show_row(*self._wanted)

    # What is listed --------------------------------------------------------------------------------------------

    def show_row(self, wanted: Comparison, row: Passages, name: str) -> None:
        """List the places behind a row of a comparison."""
        from qualcode.agreement.differences import places_of_row

        self._wanted = (wanted, row, name)
        self._reading.ask(partial(places_of_row, wanted=wanted, row=row), self._list)

    def clear(self) -> None:
        """Show nothing: another project is open."""
        self._reading.drop()
        self._wanted = None
        self._list(None)

    @property
    def row_name(self) -> str:
        """Give the name of the row whose places are listed, "" for none."""
        return self._wanted[2] if self._wanted is not None else ""

    def _list(self, listed: "Listed | None") -> None:
        self._coders = tuple(guid for guid, _ in listed.coders) if listed is not None else ()
        self.model.show_places(listed, self._session.language)
        if self.view.hasFocus():
            self.view.selectRow(0)
        self._offer()

    def _offer(self) -> None:
        choices = [(self.tr("All passages: {0}").format(self.model.count("")), "")]
        for likeness in _LIKENESSES:
            name = message(f"agreement.likeness_{likeness}", self._session.language)
            choices.append((f"{name}: {self.model.count(likeness)}", likeness))
        offer(self.only, choices)
        self._title.setText(self.row_name)

    def _fit(self) -> None:
        header = self.view.horizontalHeader()
        for column, width in _WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        for column in range(FIRST_CODER, self.model.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            self.view.setItemDelegateForColumn(column, self._quotes)
        self.view.setColumnHidden(CODE, not self.model.has_several_codes)
        self._widths.restore()

    def place(self) -> tuple[Guid, int, Guid] | None:
        """Give document, start and code of the place that is chosen, of the first one if none is."""
        known = self.model.place_at(max(0, self.view.currentIndex().row()))
        return (known.place.document, known.place.start, known.place.code) if known is not None else None

    def _settle(self) -> None:
        place = self.place()
        if place is not None:
            self._session.settling_wanted.emit(*place)

    def _open(self, index: QModelIndex) -> None:
        known = self.model.place_at(index.row())
        if known is None:
            return
        shown = self._session.filter
        if shown.is_on and (shown.codes or shown.sets or not set(self._coders) <= set(shown.coders or self._coders)):
            self._session.show_only(shown._replace(coders=self._coders, codes=(), sets=()))
        self._session.place_wanted.emit(known.place.document, known.place.start, known.place.end)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the figures."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
