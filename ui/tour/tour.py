"""`Tour`: five steps through the window on the sample study, each beside what it speaks of, each to be tried."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QWidget

from qualcode.computer import keep_setting, setting
from qualcode.model.change import Change
from ui.actions import Actions
from ui.session import Session
from ui.tour.card import Ring, TourCard

STEPS = ("documents", "transcript", "codebook", "details", "tables")
_SHOWN = "tour_shown"
_MOVES = (
    QEvent.Type.Resize,
    QEvent.Type.Move,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
)


class Words(NamedTuple):
    """What a card says: its title, what there is, what to try."""

    title: str
    text: str
    task: str


class Tour(QObject):
    """Nothing is modal: the card stands beside the work, and notices when what it asks for was done."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        docks: Mapping[str, QDockWidget],
        pages: Mapping[str, QWidget],
        tabs: QTabWidget,
        open_sample: Callable[[], None],
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._session, self._actions, self._docks = session, actions, docks
        self._pages, self._tabs, self._open_sample, self._window = pages, tabs, open_sample, window
        self.step = 0
        self._done: set[int] = set()
        self._wanted = False
        self.ring, self.card = Ring(window), TourCard(window)
        self._placing = QTimer(self)
        self._placing.setSingleShot(True)
        self._placing.setInterval(0)
        self._placing.timeout.connect(self._place)
        self.card.back.connect(lambda: self.go(self.step - 1))
        self.card.forth.connect(lambda: self.go(self.step + 1))
        self.card.closed.connect(self.close)
        actions.on("tour", self.open)
        session.project_changed.connect(self._on_project)
        session.language_changed.connect(lambda _: self.retranslate())
        self._notice()
        for widget in (window, *docks.values()):
            widget.installEventFilter(self)
        tabs.currentChanged.connect(lambda _: self._placing.start())

    def is_open(self) -> bool:
        """Say whether a card is shown."""
        return self.card.isVisibleTo(self._window)

    def open(self) -> None:
        """Begin, on the sample study if no project is open; where the tour is open already, go to its card."""
        if self.is_open():
            self.card.setFocus()
        elif self._session.project is None:
            self._wanted = True
            self._open_sample()
        else:
            self._done.clear()
            self.go(0)

    def offer(self) -> None:
        """Begin where the tour was never shown on this computer."""
        if setting(_SHOWN) is not True:
            self.open()

    def close(self) -> None:
        """Put the card away and go back to work."""
        had_focus = self.card.isAncestorOf(self._window.focusWidget()) if self._window.focusWidget() else False
        self.card.hide()
        self.ring.surround(None)
        if had_focus:
            self._tabs.currentWidget().setFocus()

    def go(self, step: int) -> None:
        """Show a step, its part of the window opened and ready for what is to be tried; after the last, close."""
        if step >= len(STEPS):
            self.close()
            return
        keep_setting(_SHOWN, True)
        name = STEPS[max(step, 0)]
        self._actions["focus_" + name if name in self._docks else "show_transcript"].trigger()
        self.step = max(step, 0)  # from now on: what going there chose was not done by the person
        self.card.show()
        self.retranslate()

    def retranslate(self) -> None:
        """Show the card in the language that is installed now."""
        words, card = self._words()[self.step], self.card
        card.title.setText(words.title)
        card.count.setText(self.tr("{0} of {1}").format(self.step + 1, len(STEPS)))
        card.text.setText(words.text)
        card.task.setText(words.task)
        card.previous.setText(self.tr("Back"))
        card.previous.setEnabled(self.step > 0)
        card.next.setText(self.tr("Next") if self.step < len(STEPS) - 1 else self.tr("Finish"))
        card.close_button.setToolTip(self.tr("Close the tour"))
        card.close_button.setAccessibleName(self.tr("Close the tour"))
        card.next.setToolTip(self.tr("{0} goes to this card, Enter goes on, Esc closes it").format(self._keys("tour")))
        self._show_done()

    # What the steps say ----------------------------------------------------------------------------------------

    def _words(self) -> tuple[Words, ...]:
        return (
            Words(
                self.tr("Your interviews"),
                self.tr("Each line is a document: how much of it is coded, who speaks, in which language."),
                self.tr("Try it: choose another document with the arrow keys or a click."),
            ),
            Words(
                self.tr("Coding by keys"),
                self.tr("Select words, then find a code by a few letters of its name, in any of the three languages."),
                self.tr("Try it: {0} selects a sentence. Press {1}, type two letters, press Enter.").format(
                    self._keys("next_sentence"), self._keys("code_selection")
                ),
            ),
            Words(
                self.tr("The codebook"),
                self.tr("All codes, and how many passages each has. What a code means is told in the details."),
                self.tr("Try it: choose a code with the arrow keys or a click. {0} brings you here.").format(
                    self._keys("focus_codebook")
                ),
            ),
            Words(
                self.tr("Details and memos"),
                self.tr("Whatever you select is explained here. Thoughts about a passage are kept as its memo."),
                self.tr("Try it: click a coded passage, press {0}, write a few words, press Ctrl+Enter.").format(
                    self._keys("memo")
                ),
            ),
            Words(
                self.tr("Tables"),
                self.tr("Who speaks of what: the counts follow every coding at once and go to Excel."),
                self.tr("Try it: press {0}, then click a number to read the quotations behind it.").format(
                    self._keys("show_tables")
                ),
            ),
        )

    def _keys(self, action: str) -> str:
        return self._actions[action].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    # What was done ---------------------------------------------------------------------------------------------

    def _notice(self) -> None:
        session = self._session
        session.document_shown.connect(lambda document: self._on_done("documents", bool(document)))
        session.code_chosen.connect(lambda code: self._on_done("codebook", bool(code)))
        session.passages_wanted.connect(lambda _: self._on_done("tables", self._pages["tables"].isVisible()))
        session.changed.connect(self._on_change)

    def _on_change(self, change: Change) -> None:
        self._on_done("transcript", change.touches("coding"))
        self._on_done("details", change.touches("memo"))

    def _on_done(self, name: str, holds: bool) -> None:
        if holds and self.is_open() and STEPS[self.step] == name and self.step not in self._done:
            self._done.add(self.step)
            self._show_done()

    def _show_done(self) -> None:
        self.card.done.setText(self.tr("✓ Done") if self.step in self._done else "")
        if self.is_open():
            self.card.announce()
            self._placing.start()

    def _on_project(self) -> None:
        if self._session.project is None:
            self.close()
        elif self._wanted:
            self._wanted = False
            QTimer.singleShot(0, self, self.open)

    # Where the card stands -------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window and the docks."""
        if event.type() in _MOVES and self.is_open():
            self._placing.start()
        elif event.type() == QEvent.Type.PaletteChange and watched is self._window:
            self.card.recolour()
        return False

    def _place(self) -> None:
        if self.is_open():
            part = self._part()
            self.ring.surround(part)
            self.card.stand_beside(part)

    def _part(self) -> QRect | None:
        """Give the part that is spoken of, in the window's coordinates; None where it is closed or elsewhere."""
        name = STEPS[self.step]
        if name in self._docks:
            return self._rect(self._docks[name])
        bar = self._tabs.tabBar()
        if self._pages[name].isVisibleTo(self._window):
            return self._rect(self._pages[name])
        found = bar.tabRect(self._tabs.indexOf(self._pages[name]))
        return found.translated(bar.mapTo(self._window, QPoint(0, 0)))

    def _rect(self, widget: QWidget) -> QRect | None:
        if widget.window() is not self._window or widget.visibleRegion().isEmpty():
            return None
        return QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size())
