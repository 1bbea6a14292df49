"""`FrameControls`: whose rows, in which order, which themes, turned or not, and what is left to write."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from qualcode.analysis.query import RETURNED_WOMEN, Query
from qualcode.model.framework import Framework, State
from qualcode.store.queries.respondents import attributes_of
from ui.flow_layout import FlowLayout
from ui.offering import choice_box, name_box, offer_whole
from ui.session import Session
from ui.tables.asking import TableWords, kinds_key, kinds_of


class FrameControls(QWidget):
    """Choosers in a line that breaks where the window is narrow."""

    changed = Signal()
    next_wanted = Signal(object)  # the State of the next cell
    export_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._words = TableWords(self)
        self.codes: tuple[str, ...] = ()
        self.base, self.order = choice_box(), choice_box(220)
        self.themes, self.unwritten, self.stale, self.more = (QToolButton(self) for _ in range(4))
        self.transposed, self.export = QAction(self), QAction(self)
        line = FlowLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for widget in (self.base, self.order, self.themes, self.unwritten, self.stale, self.more):
            line.addWidget(widget)
        self._lay_menu()
        for box in (self.base, self.order):
            box.activated.connect(lambda _: self.changed.emit())
        self.themes.clicked.connect(lambda *_: self._choose_themes())
        self.unwritten.clicked.connect(lambda *_: self.next_wanted.emit(State.UNWRITTEN))
        self.stale.clicked.connect(lambda *_: self.next_wanted.emit(State.STALE))

    def _lay_menu(self) -> None:
        menu = QMenu(self.more)
        self.transposed.setCheckable(True)
        menu.addAction(self.transposed)
        menu.addSeparator()
        menu.addAction(self.export)
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.transposed.triggered.connect(lambda *_: self.changed.emit())
        self.export.triggered.connect(lambda *_: self.export_wanted.emit())

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        name_box(self.base, self.tr("Whose rows"))
        name_box(self.order, self.tr("Order of the rows"))
        self.themes.setToolTip(self.tr("Choose the codes and sets of codes that are the columns"))
        self.unwritten.setToolTip(self.tr("Go to the next cell with passages and no summary (F7)"))
        self.stale.setToolTip(self.tr("Go to the next summary whose passages have changed (F8)"))
        self.more.setText(self.tr("More"))
        self.more.setAccessibleName(self.more.text())
        self.transposed.setText(self.tr("Swap rows and columns"))
        self.export.setText(self.tr("To Excel or Word…"))
        self._tell_themes()

    def fill(self) -> None:
        """List what there is to choose from; what is chosen stays."""
        project, language = self._session.project, self._session.language
        chosen = str(self.base.currentData() or kinds_key(RETURNED_WOMEN))
        offer_whole(self.base, self._words.bases(chosen, language))
        found = attributes_of(project) if project is not None else []
        told = self.tr("Sorted by: {0}")
        by = [(told.format(one.name(language)), one.guid) for one in found]
        offer_whole(self.order, [(self.tr("Rows in their order"), ""), *by])

    def start_anew(self) -> None:
        """Choose what stands first: another project has other codes and attributes."""
        self.codes = ()
        self.base.setCurrentIndex(0)
        self.order.setCurrentIndex(0)
        self._tell_themes()

    def query(self) -> Query:
        """Give what the core is asked for; the themes may be sets of codes."""
        return Query(
            str(self.order.currentData() or ""),
            kinds=kinds_of(str(self.base.currentData() or kinds_key(RETURNED_WOMEN))),
            codes=self.codes,
            absent=True,
            language=self._session.language,
        )

    def count(self, frame: Framework) -> None:
        """Say how many cells are left to write, and how many are stale."""
        written = frame.count(State.WRITTEN) + frame.count(State.STALE)
        unwritten, stale = frame.count(State.UNWRITTEN), frame.count(State.STALE)
        self.unwritten.setText(self.tr("To write: {0} of {1}").format(unwritten, unwritten + written))
        self.stale.setText(self.tr("Stale: {0}").format(stale))
        for button, number in ((self.unwritten, unwritten), (self.stale, stale)):
            button.setEnabled(bool(number))
            button.setAccessibleName(button.text())

    def _tell_themes(self) -> None:
        told = self.tr("Themes chosen: {0}").format(len(self.codes))
        self.themes.setText(told if self.codes else self.tr("Themes: codes at the top"))
        self.themes.setAccessibleName(self.themes.text())

    def choose(self, codes: tuple[str, ...]) -> None:
        """Make codes and sets of codes the themes."""
        self.codes = codes
        self._tell_themes()
        self.changed.emit()

    def _choose_themes(self) -> None:
        from ui.tables.narrowing import NarrowingDialog

        dialog = NarrowingDialog(self._session, self.codes, (), frozenset(("codes",)), self)
        dialog.accepted.connect(lambda: self.choose(dialog.codes))
        dialog.open()
