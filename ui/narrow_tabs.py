"""`NarrowTabs`: tabs with little room beside their names: seven of them fit on a small screen."""

from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QTabBar, QWidget

_ROOM = 8  # pixels beside a name, both sides together


class NarrowTabs(QTabBar):
    """Names are never cut: where all together are too wide, arrows lead to the rest as usual."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = _Narrow("Fusion")  # Qt keeps no hold of it
        self.setStyle(self._look)


class _Narrow(QProxyStyle):
    """A style for one bar: asked for all of the window, Python would be asked thousands of times."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Give the room beside a name."""
        if metric == QStyle.PixelMetric.PM_TabBarTabHSpace:
            return _ROOM
        return super().pixelMetric(metric, option, widget)
