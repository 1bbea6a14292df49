"""`TableControls`: what a table shall count and how it shall look; only what the report uses."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from qualcode.analysis.query import Query
from ui.actions import Actions
from ui.choosers import Choosers
from ui.flow_layout import FlowLayout
from ui.session import Session
from ui.tables.arranging import BY_NAME, Look
from ui.tables.boxes import SELDOM, TableBoxes
from ui.tables.narrow_button import NarrowButton
from ui.tables.pack_box import PackBox


class Flags(NamedTuple):
    """What a query says by yes or no."""

    absent: QAction
    of_woman: QAction
    responses: QAction


class TableControls(QWidget):
    """Choosers in a line that breaks where the window is narrow."""

    changed = Signal()  # another table is wanted
    look_changed = Signal()  # the same table shall look otherwise
    copy_wanted = Signal()
    sort_here = Signal()  # by the column of the chosen cell

    def __init__(
        self, session: Session, actions: Actions, parent: QWidget | None = None, choosers: Choosers | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._actions = session, actions
        self.boxes = boxes = TableBoxes(session, self)
        self.report, self.household, self.rows, self.attribute = (
            boxes.report,
            boxes.household,
            boxes.rows,
            boxes.attribute,
        )
        self.nested, self.unit, self.show_as, self.near = boxes.nested, boxes.unit, boxes.show_as, boxes.near
        self.quotes, self.coder, self.base, self.spoken = boxes.quotes, boxes.coder, boxes.base, boxes.spoken
        self.pack = PackBox(session, choosers or Choosers())
        self.narrow = NarrowButton(session)
        self.more, self.options, self.out = QToolButton(), QToolButton(), QToolButton()
        self.more.setCheckable(True)
        self.flags = Flags(*(QAction(self) for _ in range(3)))
        self.absent, self.of_woman, self.responses = self.flags
        self.hide_empty, self.transposed, self.shaded = (QAction(self) for _ in range(3))
        self.by_column, self.by_name, self.unsorted, self.copy, self.pack_file = (QAction(self) for _ in range(5))
        self._sorting: tuple[str | None, bool] = (None, False)
        self._was = ""  # the report that is shown
        self._line = FlowLayout(self)
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.boxes.changed.connect(self._choose)
        self.pack.chosen.connect(self.changed.emit)
        self.narrow.narrowed.connect(self._narrow)
        self.more.toggled.connect(lambda _: self._show_needed())
        for action in self.flags:
            action.triggered.connect(lambda _: self.changed.emit())
        for action in (self.hide_empty, self.transposed, self.shaded):
            action.triggered.connect(lambda _: self.look_changed.emit())
        self.copy.triggered.connect(lambda *_: self.copy_wanted.emit())
        self.pack_file.triggered.connect(lambda *_: self.pack.ask_file())
        self.by_column.triggered.connect(lambda *_: self.sort_here.emit())
        self.by_name.triggered.connect(lambda *_: self.sort_by(BY_NAME))
        self.unsorted.triggered.connect(lambda *_: self._sort(self.look()._replace(sorted_by=None)))

    def _lay_out(self) -> None:
        self._line.setContentsMargins(0, 0, 0, 0)
        for box in self.boxes.all:
            self._line.addWidget(box)
        menu = QMenu(self.options)
        for action in (*self.flags, self.hide_empty, self.transposed, self.shaded):
            action.setCheckable(True)
            action.setChecked(action in (self.hide_empty, self.shaded))
            menu.addAction(action)
        menu.insertSeparator(self.hide_empty)
        menu.addSeparator()
        menu.addActions([self.by_column, self.by_name, self.unsorted])
        menu.addSeparator()
        menu.addAction(self.pack_file)
        self.options.setMenu(menu)
        self._making = QMenu(self.out)
        self._making.addActions([self.copy, self._actions["export_excel"]])
        self.out.setMenu(self._making)
        for button in (self.options, self.out):
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for widget in (self.pack, self.narrow, *self._buttons):
            self._line.addWidget(widget)
        self._line.let_grow()

    @property
    def _buttons(self) -> tuple[QToolButton, ...]:
        return self.more, self.options, self.out

    def add_making(self, action: QAction) -> None:
        """Offer one more thing to be made of the table, before the workbook of all tables."""
        self._making.insertAction(self._actions["export_excel"], action)

    def add(self, widget: QWidget) -> None:
        """Take one more button at the end of the line."""
        self._line.addWidget(widget)

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.more.setText(self.tr("More"))
        self.more.setToolTip(self.tr("Show the choices that are seldom needed"))
        self.options.setText(self.tr("Options"))
        self.absent.setText(self.tr("Count passages marked as absent or denied"))
        self.of_woman.setText(self.tr("Put relatives under the attribute of the woman they speak of"))
        self.responses.setText(self.tr("Total of mentions: who has several values counts for each"))
        self.hide_empty.setText(self.tr("Hide empty rows and columns"))
        self.transposed.setText(self.tr("Swap rows and columns"))
        self.shaded.setText(self.tr("Shade cells by their number"))
        self.by_column.setText(self.tr("Sort by the column of the chosen cell"))
        self.by_name.setText(self.tr("Sort by the names of the rows"))
        self.unsorted.setText(self.tr("Do not sort"))
        self.pack_file.setText(self.tr("Published figures from a file…"))
        self.copy.setText(self.tr("Copy the table with its headings"))
        self.out.setText(self.tr("Export"))
        self.out.setToolTip(self.tr("Copy this table, or make something else of it"))
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setAccessibleName(button.text())
        self.pack.retranslate()
        self.boxes.retranslate()
        self._show_needed()

    # Choices ---------------------------------------------------------------------------------------------------

    def fill(self) -> None:
        """List what there is to choose from; what is chosen stays."""
        self.boxes.fill()
        self._show_needed()

    def start_anew(self) -> None:
        """Choose what stands first: another project has other attributes, coders and households."""
        self.boxes.start_anew()
        self._sorting = (None, False)
        self._show_needed()

    def _choose(self) -> None:
        if self._was != self.report_name:
            self._sorting = (None, False)  # another table has other columns
        self._show_needed()
        self.changed.emit()

    def _narrow(self, codes: tuple[str, ...], documents: tuple[str, ...]) -> None:
        self.boxes.codes, self.boxes.documents = codes, documents
        self._show_needed()
        self.changed.emit()

    def _show_needed(self) -> None:
        """Hide the choices that a report has no use for."""
        boxes, uses = self.boxes, self.boxes.uses
        self._was = self.report_name
        boxes.show_needed(self.more.isChecked())
        fields = frozenset(uses) & {"codes", "documents"}
        self.narrow.show_chosen(boxes.codes, boxes.documents, fields)
        self.narrow.setVisible(bool(fields) and (self.more.isChecked() or self.narrow.narrows))
        self.pack.setVisible("packs" in uses)
        self.pack_file.setVisible("packs" in uses)
        for name, action in self.flags._asdict().items():
            action.setVisible(name in uses)
        several = {attribute.guid for attribute in boxes.attributes() if attribute.type == "multiple"}
        chosen = {self.attribute.currentData(), self.nested.currentData()}
        self.responses.setVisible("responses" in uses and bool(several & chosen))
        self.more.setVisible(bool(fields) or not boxes.possible.isdisjoint(SELDOM))

    # What is chosen --------------------------------------------------------------------------------------------

    @property
    def report_name(self) -> str:
        """Give the name of the report."""
        return self.boxes.report_name

    def query(self) -> Query:
        """Give what the core is asked for; its codes may be sets of codes."""
        flags = {name: action.isChecked() and action.isVisible() for name, action in self.flags._asdict().items()}
        return self.boxes.query(**flags)

    def look(self) -> Look:
        """Give how the table shall look."""
        return Look(self.hide_empty.isChecked(), self.transposed.isChecked(), self.shaded.isChecked(), *self._sorting)

    def sort_by(self, by: str) -> None:
        """Sort as one more click on a heading does."""
        self._sort(self.look().sorted_next(by))

    def _sort(self, look: Look) -> None:
        self._sorting = (look.sorted_by, look.descending)
        self.look_changed.emit()

    def take(self, report: str, query: Query, look: Look) -> None:
        """Choose what a saved table asks for, and show it as it was shown."""
        self.boxes.take(report, query)
        for name, action in self.flags._asdict().items():
            action.setChecked(bool(getattr(query, name)))
        self.hide_empty.setChecked(look.hide_empty)
        self.transposed.setChecked(look.transposed)
        self.shaded.setChecked(look.shaded)
        self._sorting = (look.sorted_by, look.descending)
        self._show_needed()
