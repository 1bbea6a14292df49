"""The margin that says who speaks: name, role and time of each visible turn, painted beside it."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QToolTip

from qualcode.model.transcript import Role, Turn
from ui import theme
from ui.plain import plain_tip
from ui.theme import colours
from ui.transcript.margin import Extent, Margin, ShownText

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
    """Stands left of the text."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each visible turn's speaker at its first line; at the top for a turn that began above."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
            turns = self._turns()
            following = [*(extent.top for _, extent in turns), float("inf")][1:]
            for (turn, extent), end in zip(turns, following, strict=True):
                self._paint_turn(painter, turn, extent, end)

    def _turns(self) -> list[tuple[Turn, Extent]]:
        shown, page = ShownText(self.view), self.view.page
        if not page.turns:
            return []
        turns = [page.turns[number] for number in page.turns_between(shown.start, max(shown.end, shown.start + 1))]
        seen = [turn for turn in turns if turn.end > shown.start or turn.start >= shown.start]
        return [(turn, shown.extent((turn.start, turn.end))) for turn in seen if turn.start <= shown.end]

    def _paint_turn(self, painter: QPainter, turn: Turn, extent: Extent, end: float) -> None:
        """Paint a turn's bar and, down to `end`, as much of name, role and time as there is room for."""
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
        rows = [(speaker.label, theme.font(_NAME_POINTS, bold=not quiet), text)]
        rows += [(detail, theme.font(_SMALL_POINTS), tones.quiet) for detail in self._details(turn, role) if detail]
        top = min(extent.top, end - QFontMetricsF(rows[0][1]).height())
        for content, font, colour in rows:
            height = QFontMetricsF(font).height()
            if top + height <= end + 1:
                place = QRectF(2, top, bar.left() - theme.GAP - 2, height)
                painter.setFont(font)
                painter.setPen(colour)
                painter.drawText(place, Qt.AlignmentFlag.AlignRight, _elided(content, font, place.width()))
                top += height

    def _details(self, turn: Turn, role: Role | None) -> tuple[str, str]:
        """Give role and time, "" for what is not known or what the name says already."""
        speaker, word = self.view.page.speaker_of(turn), self.role_name(role) if role else ""
        said = speaker is not None and speaker.label.casefold() == word.casefold()
        return "" if said else word, clock(turn.time) if turn.time is not None else ""

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

    def _tip(self, y: int) -> str:
        for turn, extent in self._turns():
            speaker = self.view.page.speaker_of(turn)
            if speaker and extent.top <= y <= extent.bottom:
                return plain_tip(speaker.label, *self._details(turn, speaker.role))
        return ""


def _elided(text: str, font: QFont, width: float) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
