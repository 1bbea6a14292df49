"""The margin that says who speaks: name, role and time of each visible turn, painted beside it."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QToolTip

from qualcode.model.transcript import Role, Turn
from ui import theme
from ui.plain import plain_tip
from ui.theme import colours
from ui.transcript.lettering import Lettering
from ui.transcript.margin import Extent, Margin, ShownText
from ui.transcript.spoken import Spoken
from ui.transcript.view import TranscriptView

WIDTH = 104
_NAME_POINTS = 9
_SMALL_POINTS = 8
_BAR = 3


def clock(seconds: int) -> str:
    """Give a time from the start of the recording as 1:02:03 or 2:03."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


class SpeakerMargin(Margin):
    """Stands left of the text. `spoken` says what is spoken in a turn, where somebody listens; `asks` gives by turn
    the numbers of the questions that are asked in it.
    """

    spoken: Spoken | None = None
    asks: Mapping[int, str] = MappingProxyType({})

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view)
        self._name, self._strong = Lettering(_NAME_POINTS), Lettering(_NAME_POINTS, bold=True)
        self._small = Lettering(_SMALL_POINTS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each visible turn's speaker at its first line; at the top for a turn that began above."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
            turns = self._turns()
            following = [*(extent.top for _, extent in turns), float("inf")][1:]
            for (number, extent), end in zip(turns, following, strict=True):
                self._paint_turn(painter, number, extent, end)

    def _turns(self) -> list[tuple[int, Extent]]:
        shown, page = ShownText(self.view), self.view.page
        if not page.turns:
            return []
        turns = [
            (number, page.turns[number]) for number in page.turns_between(shown.start, max(shown.end, shown.start + 1))
        ]
        seen = [(number, turn) for number, turn in turns if turn.end > shown.start or turn.start >= shown.start]
        return [(number, shown.extent((turn.start, turn.end))) for number, turn in seen if turn.start <= shown.end]

    def _paint_turn(self, painter: QPainter, number: int, extent: Extent, end: float) -> None:
        """Paint a turn's bar and, down to `end`, as much of name, language, time and role as there is room for."""
        turn = self.view.page.turns[number]
        speaker = self.view.page.speaker_of(turn)
        role = speaker.role if speaker else None
        palette, tones = self.palette(), colours(self.palette())
        tone = {Role.RESPONDENT: tones.respondent, Role.OTHER: tones.other}.get(role or Role.INTERVIEWER, tones.line)
        bar = QRectF(self.width() - _BAR - 2, extent.top + 2, _BAR, max(4.0, extent.bottom - extent.top - 3))
        painter.fillRect(bar, tone)
        if speaker is None:
            return
        quiet = role == Role.INTERVIEWER
        text = tones.quiet if quiet else palette.color(QPalette.ColorRole.Text)
        rows = [(speaker.label, self._name if quiet else self._strong, text)]
        rows += [(detail, self._small, tones.quiet) for detail in self._details(number) if detail]
        top = min(extent.top, end - rows[0][1].height)
        asked = self.asks.get(number, "")
        for row, (content, lettering, colour) in enumerate(rows):
            height = lettering.height
            if top + height <= end + 1:
                place = QRectF(2, top, bar.left() - theme.GAP - 2, height)
                another = len(rows) > row + 1 and top + 2 * height <= end
                if asked and not (another and self._is_narrow(content, lettering, asked, place)):
                    place.setLeft(self._paint_asked(painter, asked, place))
                    asked = ""
                painter.setFont(lettering.font)
                painter.setPen(colour)
                painter.drawText(place, Qt.AlignmentFlag.AlignRight, lettering.cut(content, place.width()))
                top += height

    def _is_narrow(self, content: str, lettering: Lettering, asked: str, place: QRectF) -> bool:
        """Say whether a row has no room for the numbers of questions beside its own words."""
        return lettering.width(content) + self._small.width(asked) + theme.GAP > place.width()

    def _paint_asked(self, painter: QPainter, asked: str, place: QRectF) -> float:
        """Paint the numbers of questions before the name; give where the name may begin."""
        painter.setFont(self._small.font)
        painter.setPen(colours(self.palette()).quiet)
        shown = self._small.cut(asked, place.width() * 0.6)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        return place.left() + self._small.width(shown) + theme.GAP

    def _details(self, number: int) -> tuple[str, str]:
        """Give language with time, and role; "" for what is not known or what the name says already."""
        sign = self.spoken.sign(number) if self.spoken is not None else ""
        time = self._time(number) if self.view.times_shown else ""
        return "  ".join(part for part in (sign, time) if part), self._role(self.view.page.turns[number])

    def _time(self, number: int) -> str:
        time = self.view.page.turns[number].time
        return clock(time) if time is not None else ""

    def _role(self, turn: Turn) -> str:
        """Give the role of a turn's speaker, "" where the name says it already."""
        speaker = self.view.page.speaker_of(turn)
        word = self.role_name(speaker.role) if speaker is not None else ""
        return "" if speaker is None or speaker.label.casefold() == word.casefold() else word

    def role_name(self, role: Role) -> str:
        """Give the word for a role."""
        return {
            Role.INTERVIEWER: self.tr("interviewer"),
            Role.RESPONDENT: self.tr("respondent"),
            Role.OTHER: self.tr("other"),
        }[role]

    def event(self, event: QEvent) -> bool:
        """Say in full what may be cut off."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(event.pos().y()), self)
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to correct the language of the turn under the pointer."""
        number = self._turn_at(event.pos().y())
        if self.spoken is not None and number is not None:
            self.spoken.open(event.globalPos(), number)

    def _turn_at(self, y: int) -> int | None:
        return next((number for number, extent in self._turns() if extent.top <= y <= extent.bottom), None)

    def _tip(self, y: int) -> str:
        number = self._turn_at(y)
        turn = self.view.page.turns[number] if number is not None else None
        speaker = self.view.page.speaker_of(turn) if turn is not None else None
        if number is None or turn is None or speaker is None:
            return ""
        spoken = self.spoken.tip(number) if self.spoken is not None else []
        asked = self.asks.get(number, "")
        questions = (self.tr("asks {0}").format(asked),) if asked else ()
        return plain_tip(speaker.label, self._role(turn), self._time(number), *questions, *spoken)
