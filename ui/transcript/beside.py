"""`TranslationColumn`: beside the text the translation of each turn, painted at the height of its turn."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QToolTip

from ui import theme
from ui.plain import plain_tip
from ui.text_positions import TextPositions
from ui.theme import colours
from ui.transcript.margin import Margin, ShownText
from ui.transcript.turn_translations import TurnTranslation, TurnTranslations
from ui.transcript.view import TranscriptView

GUTTER = 26  # left of the words: the tick and the initials of the one who checked
_RIGHT = 6
_INITIALS_POINTS = 7.5
_LINE_END = "\u2028"


class Beside(NamedTuple):
    """A visible turn and its place in the column; `bottom` is where the next turn begins."""

    turn: int
    top: float
    bottom: float


class TranslationColumn(Margin):
    """Lays out only what is painted."""

    wanted = Signal(int)  # a turn was clicked: its translation shall be typed

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view)
        self.found: TurnTranslations = {}
        self.current = -1  # the turn that the caret stands in
        self.edited = -1  # the turn whose translation is being typed
        self.hint = ""  # stands beside the current turn where it has no translation
        self._layouts: dict[int, tuple[tuple[object, ...], QTextLayout]] = {}
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.hide()

    @property
    def points(self) -> float:
        """Give the size of the letters: a little smaller than those of the text."""
        return max(8, self.view.points - 1)

    def words_width(self) -> float:
        """Give the width that the words have."""
        return max(40.0, self.width() - GUTTER - _RIGHT)

    def show_translations(self, found: TurnTranslations) -> None:
        """Show these translations."""
        self.found = found
        self._layouts.clear()
        self.update()

    def turns(self) -> list[Beside]:
        """Give the visible turns from the top to the bottom."""
        page = self.view.page
        if not page.turns:
            return []
        shown = ShownText(self.view)
        numbers = page.turns_between(shown.start, max(shown.end, shown.start + 1))
        tops = [self.view.top_of(page.turns[number].start) for number in numbers]
        ends = [*tops[1:], float("inf")]
        return [Beside(*place) for place in zip(numbers, tops, ends, strict=True)]

    # Painting --------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what stands beside the visible turns."""
        tones, palette = colours(self.palette()), self.palette()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Base))
            painter.fillRect(QRectF(theme.GAP / 2, 0, 1, self.height()), tones.line)
            for place in self.turns():
                if place.turn == self.current:
                    self._paint_ground(painter, place)
                if place.turn != self.edited:
                    self._paint_turn(painter, place)

    def _paint_ground(self, painter: QPainter, place: Beside) -> None:
        bottom = min(place.bottom - 2, self.height())
        ground = QRectF(theme.GAP / 2 + 1, place.top - 1, self.width(), bottom - place.top)
        painter.fillRect(ground, colours(self.palette()).panel)

    def _paint_turn(self, painter: QPainter, place: Beside) -> None:
        known, tones = self.found.get(place.turn), colours(self.palette())
        text = known.text if known is not None else self.hint if place.turn == self.current else ""
        if not text:
            return
        whole = known is not None and known.whole is not None
        quiet = not whole or self.view.page.is_interviewer(self.view.page.turns[place.turn])
        painter.setPen(tones.quiet if quiet else self.palette().color(QPalette.ColorRole.Text))
        self._paint_words(painter, place, self._layout(place.turn, text))
        if known is not None and known.checked_by:
            self._paint_check(painter, place, known.checked_by)

    def _layout(self, turn: int, text: str) -> QTextLayout:
        key = (text, self.width(), self.points)
        known = self._layouts.get(turn)
        if known is None or known[0] != key:
            known = self._layouts[turn] = key, _laid(text, self.points, self.words_width())
        return known[1]

    def _paint_words(self, painter: QPainter, place: Beside, layout: QTextLayout) -> None:
        """Paint the lines that there is room for; the last one tells that there is more."""
        origin = QPointF(GUTTER, place.top)
        count = layout.lineCount()
        fitting = count
        while fitting > 1 and place.top + _bottom(layout, fitting - 1) > place.bottom:
            fitting -= 1
        for number in range(fitting if fitting == count else fitting - 1):
            layout.lineAt(number).draw(painter, origin)
        if fitting < count:
            self._paint_rest(painter, origin, layout, fitting - 1)

    def _paint_rest(self, painter: QPainter, origin: QPointF, layout: QTextLayout, number: int) -> None:
        line, text = layout.lineAt(number), layout.text()
        rest = text[TextPositions(text).to_offset(line.textStart()) :].replace(_LINE_END, " ")
        metrics = QFontMetricsF(layout.font())
        painter.setFont(layout.font())
        short = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self.words_width())
        painter.drawText(QPointF(origin.x(), origin.y() + line.y() + metrics.ascent()), short)

    def _paint_check(self, painter: QPainter, place: Beside, name: str) -> None:
        """Paint a tick, and below it the initials of who checked."""
        tone, top = colours(self.palette()).good, place.top
        _paint_tick(painter, QRectF(theme.GAP + 4, top + 4, 10, 8), tone)
        font = theme.font(_INITIALS_POINTS)
        height = QFontMetricsF(font).height()
        if top + 14 + height <= place.bottom + 1:
            painter.setFont(font)
            painter.setPen(colours(self.palette()).quiet)
            box = QRectF(theme.GAP / 2 + 1, top + 14, GUTTER - theme.GAP / 2 - 2, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, initials(name))

    # Pointer ---------------------------------------------------------------------------------------------------

    def turn_at(self, y: float) -> int:
        """Give the turn beside which a height lies, -1 for none."""
        return next((place.turn for place in self.turns() if place.top <= y < place.bottom), -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Have the translation of the clicked turn typed."""
        turn = self.turn_at(event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and turn >= 0:
            self.wanted.emit(turn)

    def event(self, event: QEvent) -> bool:
        """Say in full what may be cut off, who translated it and who checked it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            known = self.found.get(self.turn_at(event.pos().y()))
            QToolTip.showText(event.globalPos(), plain_tip(*self.told(known)) if known is not None else "", self)
            return True
        return bool(super().event(event))

    def told(self, known: TurnTranslation) -> list[str]:
        """Say all that is known of the translation of a turn, a paragraph for each fact."""
        first = known.whole or known.parts[0]
        facts = [known.text]
        if first.translator:
            facts.append(self.tr("Translated by: {0}").format(first.translator))
        if first.checked_by:
            facts.append(self.tr("Checked by: {0}").format(first.checked_by))
        if first.check:
            facts.append(self.tr("The original was corrected since"))
        if known.whole is None:
            facts.append(self.tr("Only coded passages of this turn are translated"))
        return facts

    def place_of(self, turn: int, height: int) -> QRect:
        """Give where an editor of a height stands beside a turn, all of it visible."""
        top = round(self.view.top_of(self.view.page.turns[turn].start))
        lowest = max(0, self.height() - height)
        return QRect(theme.GAP, max(0, min(top - 4, lowest)), self.width() - theme.GAP - 2, height)


def initials(name: str) -> str:
    """Give the first letters of the parts of a name; of a name of one part two letters."""
    parts = name.replace(".", " ").split()
    return "".join(part[0] for part in parts[:2]).upper() if len(parts) > 1 else name[:2]


def _laid(text: str, points: float, width: float) -> QTextLayout:
    layout = QTextLayout(text.replace("\n", _LINE_END), theme.font(points))
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.setCacheEnabled(True)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += QFontMetricsF(layout.font()).lineSpacing()
    layout.endLayout()
    return layout


def _bottom(layout: QTextLayout, number: int) -> float:
    line = layout.lineAt(number)
    return line.y() + line.height()


def _paint_tick(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.8))
    corner = QPointF(box.left() + box.width() * 0.38, box.bottom())
    painter.drawPolyline([QPointF(box.left(), box.center().y()), corner, box.topRight()])
    painter.restore()
