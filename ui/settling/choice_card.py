"""`ChoiceCard`: what one coder made of a case, as a button: as she has it."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from ui import theme
from ui.key_cap import paint_key
from ui.plain import plain_tip
from ui.theme import GAP, colours

_SQUARE = 10
_LINES = 4
_LEAST = 96
_TICK = "✓"


class Choice(NamedTuple):
    """What a card shows: the key, the coder, her codes with their colours, her words, her memos, and `beside` what else
    she gave there. `missing` says that she did not give it, "" where she did; `taken`: so it was decided.
    """

    key: str
    coder: str
    codes: tuple[tuple[str, QColor], ...]
    words: str
    memos: tuple[str, ...]
    beside: str = ""
    missing: str = ""
    taken: bool = False


class ChoiceCard(QAbstractButton):
    """Cards stand side by side and share the width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = Choice("", "", (), "", ())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_choice(self, choice: Choice) -> None:
        """Show what a coder made of the case."""
        self.choice = choice
        codes = ", ".join(name for name, _ in choice.codes)
        told = [text for text in (codes, choice.missing or choice.words, choice.beside, *choice.memos) if text]
        self.setToolTip(plain_tip(choice.coder, *told))
        self.setAccessibleName(f"{choice.key}, {choice.coder}: " + ". ".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the height of the lines."""
        return QSize(_LEAST, _LINES * QFontMetrics(self.font()).height() + 2 * GAP + 2)

    def minimumSizeHint(self) -> QSize:
        """Be narrow where there are many."""
        return QSize(_LEAST, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave all keys but Enter and Space to the window: arrows walk from case to case."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.click()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, then its lines."""
        option = QStyleOptionButton()
        option.initFrom(self)
        if self.isDown() or self.choice.taken:
            option.state |= QStyle.StateFlag.State_Sunken
        elif self.isEnabled():
            option.state |= QStyle.StateFlag.State_Raised
        with QPainter(self) as painter:
            self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
            if self.hasFocus():
                painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
                painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
            self._paint_lines(painter, self.rect().adjusted(GAP + 2, GAP, -GAP - 2, -GAP))

    def _paint_lines(self, painter: QPainter, room: QRect) -> None:
        shown, palette = self.choice, self.palette()
        strong, quiet = palette.color(QPalette.ColorRole.ButtonText), colours(palette).quiet
        line = QFontMetrics(self.font()).height()
        place = QRect(room.left(), room.top(), room.width(), line)
        name = place.adjusted(0, 0, 0, 0)
        name.setRight(paint_key(painter, place, shown.key, self.font(), palette, False))
        self._write(painter, name, f"{_TICK} {shown.coder}" if shown.taken else shown.coder, strong, bold=True)
        place.translate(0, line)
        if shown.missing:
            self._write(painter, place, shown.missing, quiet)
        else:
            self._paint_codes(painter, place, strong)
            place.translate(0, line)
            self._write(painter, place, shown.words, quiet, elided=Qt.TextElideMode.ElideMiddle)
        place.translate(0, line)
        memos = " / ".join(" ".join(memo.split()) for memo in shown.memos)
        self._write(painter, place, memos or shown.beside, strong if memos else quiet, slanted=True)

    def _paint_codes(self, painter: QPainter, place: QRect, tone: QColor) -> None:
        left = place.left()
        for name, colour in self.choice.codes:
            if left + _SQUARE > place.right():
                break
            painter.fillRect(QRect(left, place.center().y() - _SQUARE // 2, _SQUARE, _SQUARE), colour)
            left += _SQUARE + GAP
            rest = QRect(left, place.top(), place.right() - left, place.height())
            self._write(painter, rest, name, tone)
            left += QFontMetrics(self.font()).horizontalAdvance(name) + 2 * GAP

    def _write(
        self,
        painter: QPainter,
        place: QRect,
        text: str,
        tone: QColor,
        bold: bool = False,
        slanted: bool = False,
        elided: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        font = QFont(self.font())
        font.setBold(bold)
        font.setItalic(slanted)
        painter.setFont(font)
        painter.setPen(tone if self.isEnabled() else self.palette().color(QPalette.ColorRole.PlaceholderText))
        shown = QFontMetrics(font).elidedText(text, elided, place.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        painter.setFont(theme.font())
