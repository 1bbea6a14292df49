"""The margin of stripes: one for each visible coding, in its lane, with its code's name and its coder's mark."""

from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip

from qualcode.model.guid import Guid
from ui import theme
from ui.plain import plain_tip
from ui.transcript.highlight import Highlight, Signs
from ui.transcript.margin import Extent, Margin, ShownText
from ui.transcript.stripe_labels import Row, Wish, lay_rows
from ui.transcript.stripe_names import Label, StripeNames
from ui.transcript.view import TranscriptView

_FEW = 6  # lanes up to which they are broad
_BROAD, _NARROW = (5, 3), (4, 2)  # pixels of a lane, and of the stripe in it
_MORE = 2  # pixels by which a stripe that stands out is broader
LEAST_NAME = 44  # pixels below which there is no room for a name
LEAST_LANES = 3  # room for these is always left, so that names do not move with every coding
MOST_LANES = 10  # further lanes share the last
_REACH = 4  # pixels beside a stripe that still mean it


class Target(NamedTuple):
    """A place that answers to the pointer, and the codings behind it; a fold is opened by a click."""

    place: QRectF
    codings: tuple[Guid, ...]
    fold: bool = False


class Found(NamedTuple):
    """A visible coding, how high and low it reaches, and whether it began above what is visible."""

    item: Highlight
    extent: Extent
    above: bool


class StripesMargin(Margin):
    """Stands right of the text."""

    pointed = Signal(object)  # the codings under the pointer, () for none
    clicked = Signal(str)  # a coding
    code_wanted = Signal(str)  # the code of a coding that was clicked twice
    fold_wanted = Signal(object, QPoint)  # codings to choose from, and where on the screen

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view)
        self.targets: list[Target] = []
        self._names = StripeNames(self, view)
        self.setMouseTracking(True)

    def lanes_width(self) -> int:
        """Give the width that the lanes need, constant for a document while its lanes are."""
        return theme.GAP + self._lane()[0] * min(MOST_LANES, max(LEAST_LANES, len(self.view.index.lanes)))

    def _lane(self) -> tuple[int, int]:
        return _BROAD if len(self.view.index.lanes) <= _FEW else _NARROW

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the stripes of what is visible, then their names."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.palette().base())
            found = self._found()
            self.targets = []
            if self.width() - self.lanes_width() >= LEAST_NAME:
                self._paint_names(painter, found)
            self._paint_stripes(painter, found)

    def _found(self) -> list[Found]:
        shown = ShownText(self.view)
        return [
            Found(item, shown.extent((item.start, item.end)), item.start < shown.start)
            for item in self.view.index.between(shown.start, shown.end)
        ]

    def _paint_stripes(self, painter: QPainter, found: Sequence[Found]) -> None:
        (pitch, usual), palette, looks = self._lane(), self.palette(), self.view.looks
        lanes, emphasis = self.view.index.lanes, self.view.emphasis
        for item, extent, above in found:
            left = theme.GAP // 2 + min(MOST_LANES - 1, lanes.lane(item.guid)) * pitch
            width = usual + _MORE if emphasis.stands_out(item.guid) else usual
            top = extent.top if above else extent.top + 2
            height = max(4.0, extent.bottom - top - 1)
            painter.fillRect(QRectF(left, top, width, height), looks.clear(item.code, palette))
            self.targets.append(Target(QRectF(left, top - 1, pitch, height + 2), (item.guid,)))

    # Names -----------------------------------------------------------------------------------------------------

    def _paint_names(self, painter: QPainter, found: Sequence[Found]) -> None:
        """Paint a name for each code that begins at a line, once for all coders who used it there."""
        together: dict[tuple[Guid, int, bool], list[Found]] = {}
        for one in found:
            together.setdefault((one.item.code, round(one.extent.top), one.above), []).append(one)
        groups = {group[0].item.guid: group for group in together.values()}
        several = self.view.index.coders() > 1
        self._names.follow(self.width() - self.lanes_width() - 2)
        labels = {guid: self._names.label([one.item for one in group], several) for guid, group in groups.items()}
        wishes = [
            Wish(guid, group[0].extent.top, max(one.extent.bottom for one in group), labels[guid].lines, group[0].above)
            for guid, group in groups.items()
        ]
        left = self.lanes_width()
        for row in lay_rows(wishes, self._names.height):
            folded = tuple(one.item.guid for guid in row.folded for one in groups[guid])
            codings = tuple(one.item.guid for one in groups[row.guid])
            self._paint_row(painter, left, row, labels[row.guid], codings, folded)

    def _paint_row(
        self, painter: QPainter, left: int, row: Row, label: Label, codings: tuple[Guid, ...], folded: tuple[Guid, ...]
    ) -> None:
        emphasis = self.view.emphasis
        look = self._names.look(emphasis.selected in codings, any(map(emphasis.stands_out, codings)))
        place = QRectF(left, row.top, self.width() - left - 2, row.lines * self._names.height)
        fold = self._names.fold_width(len(folded))
        self._names.paint(painter, place, label, look, row.lines, fold)
        if folded:
            chip = QRectF(place.right() - fold, place.top(), fold, self._names.height)
            self._names.paint_fold(painter, chip, len(folded), any(map(emphasis.stands_out, folded)))
            self.targets.append(Target(chip, folded, fold=True))
        self.targets.append(Target(place, codings))

    # The pointer -----------------------------------------------------------------------------------------------

    def target_at(self, point: QPointF) -> Target | None:
        """Give what is at a point; stripes that share their lane there answer together, as a fold."""
        there = [target for target in self.targets if target.place.contains(point)] or self._beside(point)
        if len(there) > 1 and point.x() < self.lanes_width():
            return Target(there[0].place, tuple(guid for target in there for guid in target.codings), fold=True)
        return there[0] if there else None

    def _beside(self, point: QPointF) -> list[Target]:
        """Give the stripe nearest to a point between the lanes: a stripe is thin."""
        near = [
            (distance, target)
            for target in self.targets
            if target.place.top() <= point.y() <= target.place.bottom()
            and (distance := abs(point.x() - target.place.center().x())) <= _REACH + target.place.width() / 2
        ]
        return [min(near, key=itemgetter(0))[1]] if near else []

    def codings_at(self, point: QPointF) -> tuple[Guid, ...]:
        """Give the codings at a point: one of a stripe, those of a name, several of a fold."""
        target = self.target_at(point)
        return target.codings if target is not None else ()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the passages of what is under the pointer."""
        found = self.codings_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
        self.pointed.emit(found)

    def leaveEvent(self, event: QEvent) -> None:
        """Light nothing."""
        self.pointed.emit(())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open a fold; select a coding, of several coders' the next one at each click."""
        target = self.target_at(event.position())
        if target is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if target.fold:
            below = QPointF(target.place.left(), min(target.place.bottom(), event.position().y() + theme.GAP))
            self.fold_wanted.emit(target.codings, self.mapToGlobal(below).toPoint())
            return
        selected = self.view.emphasis.selected
        place = target.codings.index(selected) + 1 if selected in target.codings else 0
        self.clicked.emit(target.codings[place % len(target.codings)])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Choose the code of a coding."""
        target = self.target_at(event.position())
        known = self.view.index.get(target.codings[0]) if target is not None and not target.fold else None
        if known is not None:
            self.code_wanted.emit(known.code)

    def event(self, event: QEvent) -> bool:
        """Say the path of the code, who used it and what its signs mean."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def _tip(self, point: QPointF) -> str:
        found = [self.view.index.get(guid) for guid in self.codings_at(point)]
        looks = self.view.looks
        told = (
            (looks.path(item.code), looks.coder_name(item.coder), *self._told_signs(item.signs))
            for item in found
            if item
        )
        return plain_tip(*("\n".join(lines) for lines in told))

    def _told_signs(self, signs: Signs) -> Iterator[str]:
        if signs.weight is not None:
            yield self.tr("Weight: {0}").format(signs.weight)
        if signs.flag:
            yield self.tr("To be looked at again")
        if signs.memo:
            yield self.tr("Has a memo")
