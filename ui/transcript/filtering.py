"""`Filtering`: shows only the codings that pass the session's filter, and says what it hides."""

from PySide6.QtCore import QObject, QPoint, QTimer

from qualcode.analysis.coding_filter import NO_FILTER, CodingFilter, fits
from qualcode.model.change import Change
from qualcode.model.guid import Guid
from ui.actions import Actions
from ui.session import Session
from ui.transcript.filter_panel import FilterPanel
from ui.transcript.highlights import Wanted
from ui.transcript.view import TranscriptView

_DECIDING = ("code", "code_set", "membership", "coder")


class Filtering(QObject):
    """Made before the page follows changes itself: what passes the filter is known when codings are taken in."""

    def __init__(self, session: Session, actions: Actions, view: TranscriptView, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._actions = actions
        self.panel = FilterPanel(session)
        slots = {
            "filter_codings": self.open,
            "show_only_code": lambda: self._only(codes=(session.code,)),
            "show_only_mine": self._only_mine,
            "show_all_codings": lambda: session.show_only(NO_FILTER),
        }
        for name, slot in slots.items():
            actions.on(name, slot)
        session.filter_changed.connect(self._apply)
        session.changed.connect(self._follow)
        session.coding_selected.connect(self._warn)
        view.changed.connect(self._count)
        view.resized.connect(self._keep_place)
        self.panel.left.connect(view.setFocus)

    def wanted(self, document: Guid) -> Wanted | None:
        """Give the test that a document's codings must pass to be shown, None where all are."""
        project = self._session.project
        test = fits(project, document, self._session.filter) if project is not None else None
        return None if test is None else lambda item: test(item[0], item[3], item[4])

    def open(self) -> None:
        """Open the choice of what is shown, over the top of the text; once more closes it."""
        if self.panel.isVisible():
            self.panel.leave()
            return
        self.panel.open_at(self._view.window(), self._corner())

    def _corner(self) -> QPoint:
        return self._view.mapTo(self._view.window(), self._view.rect().topRight())

    def _keep_place(self) -> None:
        """Follow the text down where the bar that says what is hidden has come above it."""
        if self.panel.isVisible():
            self.panel.place_at(self._corner())

    def show_coders(self, coders: tuple[Guid, ...]) -> None:
        """Show only the codings of some coders."""
        self._only(coders=coders)

    def _only(self, coders: tuple[Guid, ...] = (), codes: tuple[Guid, ...] = ()) -> None:
        if all((*coders, *codes)):
            self._session.show_only(CodingFilter(coders, codes))

    def _only_mine(self) -> None:
        if self._session.project is not None:
            self._only(coders=(self._session.project.me,))

    def _apply(self) -> None:
        self._view.index.show_only(self.wanted(self._view.page.document))
        selected = self._view.index.get(self._session.coding)
        if selected is not None and not self._view.index.is_shown(selected):
            self._session.select_coding("")
        self._view.refresh()

    def _follow(self, change: Change) -> None:
        """Keep the filter true to codes, sets, coders, flags and weights as they are now."""
        project, known = self._session.project, self._session.filter
        if project is None or not known.is_on:
            return
        if change.touches(*_DECIDING) and known.without_lost(project) != known:
            self._session.show_only(known.without_lost(project))
        elif change.touches(*_DECIDING) or (change.touches("coding") and (known.flagged or known.weight)):
            self._view.index.show_only(self.wanted(self._view.page.document))

    def _count(self) -> None:
        self._session.count_hidden(self._view.index.hidden)

    def _warn(self, coding: Guid) -> None:
        found = self._view.index.get(coding)
        if found is not None and not self._view.index.is_shown(found):
            QTimer.singleShot(0, self._tell)  # after what the step itself says

    def _tell(self) -> None:
        keys = self._actions["show_all_codings"].shortcut().toString()
        self._session.told.emit(self.tr("The filter hides this coding. Show all codings: {0}").format(keys))
