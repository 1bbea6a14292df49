"""`FewLines`: a sentence over as many lines as it needs; of a long one some are seen, the rest is scrolled to."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.details.section import quiet_label
from ui.plain import plain_tip

_MOST = 3  # lines


class FewLines(QScrollArea):
    """Takes no room where there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = quiet_label()
        self.label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setWidget(self.label)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.label.setAutoFillBackground(False)
        self.say("")

    def say(self, text: str) -> None:
        """Show a text from its beginning."""
        self.label.setText(text)
        self.setToolTip(plain_tip(text))
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.verticalScrollBar().setValue(0)
        self._fit()

    def text(self) -> str:
        """Give what is said."""
        return self.label.text()

    def _fit(self) -> None:
        needed = self.label.heightForWidth(max(1, self.width()))
        height = max(1, min(needed, _MOST * self.label.fontMetrics().lineSpacing()))
        if height != self.height():
            self.setFixedHeight(height)
        is_long = needed > height
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_long else Qt.FocusPolicy.NoFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the lines that are needed in another width."""
        super().resizeEvent(event)
        self._fit()
