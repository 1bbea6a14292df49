"""`Working`: what is done to the segments chosen in the list, each one step that Undo takes back."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from qualcode.model.guid import Guid
from qualcode.ops.codings import flag_codings, recode, uncode
from qualcode.store.queries.codings import codings_by_guid
from ui.actions import Actions
from ui.codebook.proposed import is_locked, proposed_by
from ui.retrieval.segment_list import SegmentList
from ui.session import Session
from ui.transcript.code_looks import CodeLooks
from ui.transcript.quick_code import QuickCode

_MENU = ("recode", "flag", "memo", "uncode")
_MOST_RECENT = 20
_LEVELS = (1, 3, 8)  # turns around a segment, shown one after the other


class Working(QObject):
    """Recodes, flags, removes and copies; shows more of what stands around."""

    def __init__(self, session: Session, actions: Actions, view: SegmentList, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._actions, self._view = session, actions, view
        self._recent: list[Guid] = []
        self._chosen: tuple[Guid, ...] = ()
        self._levels: dict[int, int] = {}  # how much stands around a segment, by its local id
        self.box = QuickCode(parent)
        self.box.chosen.connect(self._take)
        self.box.closed.connect(view.setFocus)
        self._slots = {"recode": self.open_box, "flag": self.flag, "uncode": self.take_away}
        view.key_of.connect(lambda name: self._slots[name]())
        view.around_wanted.connect(self.show_around)
        view.customContextMenuRequested.connect(self._open_menu)
        session.project_changed.connect(self._forget)

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        self.box.retranslate()

    def _forget(self) -> None:
        self._recent, self._levels = [], {}

    @property
    def _writable(self) -> bool:
        return "writable" in self._session.facts

    # Codes -----------------------------------------------------------------------------------------------------

    def open_box(self) -> None:
        """Open the box of codes beside the current segment: one code in place of those of all that are chosen."""
        project, self._chosen = self._session.project, tuple(self._view.chosen())
        if project is None or not self._chosen or not self._writable:
            return
        looks = CodeLooks(project, self._session.language)
        instead = codings_by_guid(project, [self._chosen[0]])[0].code
        above = looks.codes[instead].parent or "" if instead in looks.codes else ""
        window = self._view.window()
        self.box.setParent(window)
        place = self._view.place_of_current()
        place.setHeight(min(place.height(), self._view.fontMetrics().height() * 2))
        place.moveTopLeft(self._view.viewport().mapTo(window, place.topLeft()))
        proposed = {code: proposed_by(self._session, code) for code in self._session.proposals()}
        keys, locked = self._session.code_keys(), is_locked(self._session)
        self.box.open_at(place, looks, self._recent, keys, instead, above, locked, proposed)

    def _take(self, codes: list[Guid], new: str, reason: str) -> None:
        self._view.setFocus()
        project = self._session.project
        if project is None or not self._chosen:
            return
        known = codings_by_guid(project, [self._chosen[0]])
        old = self._session.codes().get(known[0].code) if known else None
        names = {self._session.language: new} if new else None
        code = codes[0] if codes else None
        now = self._session.do(recode, project, self._chosen, code, names, old.parent if old else None, reason)
        if now is not None:
            self._recent = [now, *(known for known in self._recent if known != now)][:_MOST_RECENT]
            name = self._session.codes()[now].name(self._session.language)
            self._session.told.emit(self.tr("{0}: now “{1}”.").format(len(self._chosen), name))

    # Marks -----------------------------------------------------------------------------------------------------

    def flag(self) -> None:
        """Flag the chosen segments; where all are flagged, take the flags away."""
        project, chosen = self._session.project, tuple(self._view.chosen())
        if project is None or not chosen or not self._writable:
            return
        flag = not all(one.flag for one in codings_by_guid(project, list(chosen)))
        self._session.do(flag_codings, project, chosen, flag)
        told = self.tr("Flagged: {0}") if flag else self.tr("No longer flagged: {0}")
        self._session.told.emit(told.format(len(chosen)))

    def take_away(self) -> None:
        """Remove the codings chosen."""
        project, chosen = self._session.project, tuple(self._view.chosen())
        if project is None or not chosen or not self._writable:
            return
        if self._session.do(uncode, project, chosen) is not None:
            self._session.told.emit(self.tr("Codings removed: {0}. Undo brings them back.").format(len(chosen)))

    # Looking ---------------------------------------------------------------------------------------------------

    def show_around(self, row: int, by: int) -> None:
        """Show more of what stands around a segment, or less."""
        from qualcode.analysis.context import context_of  # it reads numpy

        project, segment = self._session.project, self._view.rows.segment_at(row)
        if project is None or segment is None:
            return
        level = max(0, min(len(_LEVELS), (self._levels.get(segment.local, 0) if segment.around else 0) + by))
        self._levels[segment.local] = level
        passage = segment.entry.passage
        around = context_of(project, passage.document, passage.start, passage.end, _LEVELS[level - 1]) if level else ()
        self._view.delegate.forget(segment.local)
        self._view.rows.put_context(row, around)
        self._view.remeasure(row)

    def _open_menu(self, place: QPoint) -> None:
        row = self._view.indexAt(place).row()
        if self._view.rows.segment_at(row) is None:
            return
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Go to the passage\tEnter"), self._view.open_current)
        menu.addAction(self.tr("Show more around it\t→"), lambda: self.show_around(row, 1))
        menu.addSeparator()
        for name in _MENU:
            known = self._actions[name]
            slot = self._slots.get(name, known.trigger)
            action = menu.addAction(known.text(), lambda *_, slot=slot: slot())
            action.setShortcut(known.shortcut())
            action.setEnabled(self._writable)
        menu.addSeparator()
        copy = menu.addAction(self._actions["copy"].text(), self._view.copied.emit)
        copy.setShortcut(self._actions["copy"].shortcut())
        menu.popup(self._view.viewport().mapToGlobal(place))
