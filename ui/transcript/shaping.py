"""`Shaping`: joins codings, splits them, and marks them with a weight or a flag."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qualcode.model.guid import Guid
from qualcode.ops.codings import annotate_coding
from qualcode.ops.joining import join_codings, split_coding
from qualcode.ops.objects import set_fields
from qualcode.store.queries.codings import codings_by_guid
from ui.actions import Actions
from ui.session import Session
from ui.transcript.highlights import Highlight
from ui.transcript.view import TranscriptView
from ui.transcript.weight_box import WeightBox

_REACH = 300  # characters beside a coding in which one that follows it is sought


class Shaping(QObject):
    """What is done to codings that are there; each is one step."""

    def __init__(self, session: Session, actions: Actions, view: TranscriptView, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._view = session, view
        self._weighed: Guid = ""
        self.weight = WeightBox(parent)
        self.weight.chosen.connect(self._weigh)
        self.weight.closed.connect(view.setFocus)
        actions.on("join", self.join)
        actions.on("split", self.split)
        actions.on("flag", self.flag)
        actions.on("weigh", self.open_weight)

    # Joining and splitting -------------------------------------------------------------------------------------

    def join(self) -> None:
        """Join the selected coding with those of its kind that it touches, or all that the selected words touch."""
        project, together = self._session.project, self._together()
        if project is None:
            return
        if len(together) < 2:
            self._session.told.emit(self.tr("No other coding of this coder with the same code overlaps or follows."))
            return
        kept = self._session.do(join_codings, project, [one.guid for one in together])
        known = self._view.index.get(kept or "")
        if known is not None:
            self._view.select((known.start, known.end))
            self._session.select_coding(known.guid)
            name = self._view.looks.name(known.code)
            self._session.told.emit(self.tr("Joined: {0}, {1} codings").format(name, len(together)))

    def _together(self) -> list[Highlight]:
        index, coding = self._view.index, self._view.index.get(self._session.coding)
        if coding is None:
            return self._of_one_kind(self._view.selection())
        near = index.between(max(0, coding.start - _REACH), coding.end + _REACH)
        alike = [one for one in near if _kind(one) == _kind(coding) and one.guid != coding.guid]
        touching = [one for one in alike if one.start < coding.end and coding.start < one.end]
        behind = [one for one in alike if one.start >= coding.end]
        before = [one for one in alike if one.end <= coding.start]
        return [coding, *(touching or behind[:1] or before[-1:])]

    def _of_one_kind(self, span: tuple[int, int]) -> list[Highlight]:
        """Give the codings that the selected words touch, if they are of one code and coder; else of the first pair."""
        found = self._view.index.between(*span) if span[0] < span[1] else []
        for one in found:
            alike = [other for other in found if _kind(other) == _kind(one)]
            if len(alike) > 1:
                return alike
        return []

    def split(self) -> None:
        """Split the selected coding, or the shortest one there, at the caret or before the selected words."""
        project, span = self._session.project, self._view.selection()
        coding = self._view.index.get(self._session.coding)
        if coding is None or not coding.start <= span[0] <= coding.end:
            coding = next(iter(self._view.index.at(span[0])), None)
        if project is None or coding is None:
            self._session.told.emit(self.tr("Put the caret where a coding is to be split."))
            return
        made = self._session.do(split_coding, project, coding.guid, span[0])
        known = self._view.index.get(made or "")
        if known is not None:
            self._view.select((known.start, known.end))
            self._session.select_coding(known.guid)
            name = self._view.looks.name(known.code)
            self._session.told.emit(self.tr("Split: {0}. The second part is selected.").format(name))

    # Marks -----------------------------------------------------------------------------------------------------

    def flag(self) -> None:
        """Flag the selected coding for a second look, or take the flag away."""
        project, coding = self._session.project, self._session.coding
        found = codings_by_guid(project, [coding]) if project is not None and coding else []
        if project is not None and found:
            self._session.do(annotate_coding, project, coding, flag=not found[0].flag)
            now = codings_by_guid(project, [coding])[0].flag
            name = self._view.looks.name(found[0].code)
            told = self.tr("Flagged: {0}") if now else self.tr("No longer flagged: {0}")
            self._session.told.emit(told.format(name))

    def open_weight(self) -> None:
        """Open the box for a weight beside the selected coding."""
        project, coding = self._session.project, self._view.index.get(self._session.coding)
        if project is None or coding is None:
            return
        self._weighed = coding.guid
        self._view.show_offset(coding.start)
        window = self._view.window()
        self.weight.setParent(window)
        place = self._view.selection_rect()
        place.moveTopLeft(self._view.viewport().mapTo(window, place.topLeft()))
        weight = codings_by_guid(project, [coding.guid])[0].weight
        self.weight.open_at(place, self._view.looks.name(coding.code), weight)

    def _weigh(self, weight: int) -> None:
        project = self._session.project
        self._view.setFocus()
        if project is None:
            return
        if weight < 0:
            self._session.do(set_fields, project, self._weighed, {"weight": None})
        else:
            self._session.do(annotate_coding, project, self._weighed, weight=weight)
        known = codings_by_guid(project, [self._weighed])
        if known:
            name = self._view.looks.name(known[0].code)
            told = self.tr("No weight: {0}") if known[0].weight is None else self.tr("Weight {1}: {0}")
            self._session.told.emit(told.format(name, known[0].weight))


def _kind(coding: Highlight) -> tuple[Guid, Guid]:
    return coding.code, coding.coder
