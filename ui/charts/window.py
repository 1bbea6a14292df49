"""`ChartsWindow`: a chart as large as the window, drawn anew with every choice; copied, saved, opened by a click."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qualcode.analysis.charts.asked import Asked
from qualcode.analysis.charts.made import Shown, as_table
from qualcode.exchange.charts.picture import Picture, Spot
from qualcode.model.change import Change
from qualcode.model.errors import UserError
from ui.charts.drawer import Drawer, Drawn, image_of
from ui.charts.paper import Paper
from ui.charts.saved import SavedCharts
from ui.charts.taking import Taking
from ui.charts.wishes import Wishes
from ui.choosers import Choosers
from ui.copying_table import CopyingTable
from ui.empty_state import EmptyState
from ui.one_line import OneLine
from ui.session import Session
from ui.tables.arranging import Look
from ui.tables.model import TableModel, passages_of
from ui.theme import GAP, SPACE

_PAUSE = 200  # ms: what changes in quick succession is drawn once
_PICTURE, _NUMBERS, _NOTHING = range(3)
_NARROWEST, _WIDEST = 420, 1100  # pixels of a chart


class ChartsWindow(QDialog):
    """Not modal: the passages behind a number appear in the main window."""

    def __init__(self, session: Session, choosers: Choosers, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("charts_window")
        self._session = session
        self.wishes = Wishes(session, self)
        self.saved = SavedCharts(session, self.wishes.asked, self)
        self.paper = Paper()
        self.area = QScrollArea(self)
        self.model = TableModel(self)
        self.numbers = CopyingTable(self)
        self.nothing = EmptyState()
        self.told = OneLine(self)
        self.as_numbers = QToolButton(self)
        self.copy, self.save = QPushButton(self), QPushButton(self)
        self._pages = QStackedWidget(self)
        self._drawer = Drawer(session, self)
        self._taking = Taking(session, choosers, self)
        self._stale = True
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._fitting = QTimer(self, singleShot=True, interval=_PAUSE)
        self._error: UserError | None = None
        self._lay_out()
        self._connect()
        self.resize(960, 580)
        self.retranslate()

    def _lay_out(self) -> None:
        self.area.setWidget(self.paper)
        self.area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.numbers.setModel(self.model)
        self.numbers.setEditTriggers(CopyingTable.EditTrigger.NoEditTriggers)
        self.numbers.verticalHeader().setVisible(True)
        for page in (self.area, self.numbers, self.nothing):
            self._pages.addWidget(page)
        self.as_numbers.setCheckable(True)
        self.as_numbers.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        line = QHBoxLayout()
        line.addWidget(self.told, 1)
        line.addStretch()
        for button in (self.as_numbers, self.copy, self.save):
            line.addWidget(button)
        for button in (self.copy, self.save):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(GAP)
        self.wishes.add(self.saved.button)
        column.addWidget(self.wishes)
        column.addWidget(self.saved)
        column.addWidget(self._pages, 1)
        column.addLayout(line)

    def _connect(self) -> None:
        self.wishes.changed.connect(self._draw)
        self.saved.opened.connect(lambda asked, _: self.draw(asked))
        self.saved.left.connect(self.paper.setFocus)
        self._timer.timeout.connect(self._draw)
        self._fitting.timeout.connect(lambda: self._drawer.resize(*self._room()))
        self._drawer.began.connect(self._say_drawing)
        self._drawer.drawn.connect(self._show)
        self._drawer.refused.connect(self._refuse)
        self.paper.opened.connect(self._open)
        self.paper.pointed.connect(self._tell)
        self.numbers.clicked.connect(self._open_number)
        self.numbers.opened.connect(self._open_number)
        self.as_numbers.toggled.connect(lambda _: self._turn_page())
        self.copy.clicked.connect(lambda _: self._take(self._taking.copy))
        self.save.clicked.connect(lambda _: self._take(self._taking.save))
        self._taking.told.connect(self.told.set_words)
        session = self._session
        session.told.connect(self._hear)
        session.failed.connect(lambda error: self._hear(error.text(session.language)))
        session.changed.connect(self._follow)
        session.project_changed.connect(self._start_anew)
        session.language_changed.connect(lambda _: self.retranslate())

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self.setWindowTitle(self.tr("Charts"))
        self.told.entitle(self.tr("Message"))
        self.as_numbers.setText(self.tr("Numbers"))
        self.as_numbers.setToolTip(self.tr("Show the same numbers as a table"))
        self.copy.setText(self.tr("Copy as picture"))
        self.copy.setToolTip(self.tr("For a paper or a presentation, as SVG and as PNG"))
        self.save.setText(self.tr("Save…"))
        self.save.setToolTip(self.tr("As SVG, or as PNG with 300 dots per inch"))
        for button in (self.as_numbers, self.copy, self.save):
            button.setAccessibleName(button.text())
        self.numbers.setAccessibleName(self.tr("Numbers of the chart"))
        self.wishes.retranslate()
        self.saved.retranslate()
        self._draw_soon()

    def draw(self, asked: Asked) -> None:
        """Draw a chart."""
        self.wishes.take(replace(asked, query=replace(asked.query, language=self._session.language)))
        self._draw()

    # Drawing ---------------------------------------------------------------------------------------------------

    def _start_anew(self) -> None:
        self._drawer.drop()
        if self._session.project is None:
            self.close()
        else:
            self.wishes.start_anew()
            self._draw_soon()

    def _follow(self, change: Change) -> None:
        if change.touches("attribute", "coder", "household", "respondent", "code", "document"):
            self.wishes.fill()
        self._draw_soon()

    def _draw_soon(self) -> None:
        self._stale = True
        if self.isVisible():
            self._timer.start()

    def _draw(self) -> None:
        self._timer.stop()
        self._stale = False
        if self._session.project is None:
            return
        try:
            self._drawer.ask(self.wishes.asked(), *self._room())
        except UserError as error:  # published figures that cannot be read
            self._refuse(error)

    def _room(self) -> tuple[int, float]:
        bar = self.area.verticalScrollBar().sizeHint().width()
        room = self.area.width() - bar - 2 * self.area.frameWidth()
        return min(max(room, _NARROWEST), _WIDEST), self.devicePixelRatioF()

    def _say_drawing(self) -> None:
        self._error = None
        self.told.set_words(self.tr("Drawing…"))
        self._allow(False)

    def _show(self, shown: Shown, drawn: Drawn) -> None:
        self.paper.show_picture(drawn.picture, image_of(drawn.dots))
        self.model.show_table(as_table(shown, self._session.language), Look(False, False, True))
        self.numbers.resizeColumnsToContents()
        self.told.set_words("")
        self._allow(True)
        self._turn_page()

    def _refuse(self, error: UserError) -> None:
        self._error = error
        self.nothing.say(error.text(self._session.language))
        self.told.set_words("")
        self._turn_page()

    def _allow(self, on: bool) -> None:
        for button in (self.as_numbers, self.copy, self.save):
            button.setEnabled(on)

    def _turn_page(self) -> None:
        shown = _NUMBERS if self.as_numbers.isChecked() else _PICTURE
        self._pages.setCurrentIndex(_NOTHING if self._error is not None else shown)

    def _tell(self, text: str) -> None:
        self.told.set_words(text)
        place = self.paper.chosen.toRect()
        if self.paper.hasFocus() and not place.isEmpty() and not self.paper.underMouse():
            self.area.ensureVisible(place.center().x(), place.center().y())

    def _hear(self, text: str) -> None:
        """Say here what is said in the main window while this one is worked in."""
        if self.isActiveWindow():
            self.told.set_words(text)

    # What is behind a number -----------------------------------------------------------------------------------

    def _open(self, spot: Spot) -> None:
        self._session.passages_wanted.emit((spot.passages, spot.told))

    def _open_number(self, index: QModelIndex) -> None:
        passages = passages_of(index)
        if passages is not None:
            self._session.passages_wanted.emit((passages, self.model.title_of(index)))

    def _take(self, how: Callable[[Picture], None]) -> None:
        if self.paper.picture is not None:
            how(self.paper.picture)

    # What the system sends -------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the chart as wide as the window is now."""
        super().resizeEvent(event)
        self._fitting.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what changed while the window was closed."""
        super().showEvent(event)
        if self._stale:
            self._timer.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is being drawn."""
        self._drawer.drop()
        self._stale = True
        super().closeEvent(event)
