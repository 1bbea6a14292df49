"""Where the docks stand: arranged at first, kept from one start to the next, put away while no project is open."""

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from qualcode.computer import keep_setting, setting

_VERSION = 4  # changes when docks are added, so that an older layout is not forced on them
_LEFT, _RIGHT, _BOTTOM = (
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.BottomDockWidgetArea,
)
_AREAS = {
    **dict.fromkeys(("documents", "codebook", "guides"), _LEFT),
    "details": _RIGHT,
    **dict.fromkeys(("passages", "history", "memos", "to_check"), _BOTTOM),
}
_FIRST_SIZE = (1280, 800)
_WIDTHS = {"documents": 240, "details": 240}
_HEIGHTS = {"documents": 190, "codebook": 420}
_BOTTOM_HEIGHT = 210


class DockLayout:
    """Arranges the docks of one window."""

    def __init__(self, window: QMainWindow, docks: Mapping[str, QDockWidget]) -> None:
        self._window = window
        self._docks = docks
        self._state = _kept("docks")
        self._shown = False
        window.resize(*_FIRST_SIZE)
        window.restoreGeometry(_kept("geometry"))
        self._arrange()
        for dock in docks.values():
            dock.hide()

    def show(self) -> None:
        """Show the docks as they stood last."""
        if self._shown:
            return
        self._shown = True
        if self._state.isEmpty() or not self._window.restoreState(self._state, _VERSION):
            self._arrange()
            self._resize()

    def hide(self) -> None:
        """Put the docks away."""
        if self._shown:
            self._state = self._window.saveState(_VERSION)
            self._shown = False
        for dock in self._docks.values():
            dock.hide()

    def keep(self) -> None:
        """Remember everything for the next start."""
        if self._shown:
            self._state = self._window.saveState(_VERSION)
        keep_setting("docks", _text(self._state))
        keep_setting("geometry", _text(self._window.saveGeometry()))

    def is_known(self) -> bool:
        """Say whether the size of the window was kept by an earlier start."""
        return not _kept("geometry").isEmpty()

    def _arrange(self) -> None:
        for corner in (Qt.Corner.BottomLeftCorner, Qt.Corner.TopLeftCorner):
            self._window.setCorner(corner, _LEFT)
        for corner in (Qt.Corner.BottomRightCorner, Qt.Corner.TopRightCorner):
            self._window.setCorner(corner, _RIGHT)
        for name, dock in self._docks.items():
            self._window.addDockWidget(_AREAS[name], dock)
            dock.setVisible(_AREAS[name] is not _BOTTOM)
        if {"codebook", "guides"} <= self._docks.keys():
            self._window.tabifyDockWidget(self._docks["codebook"], self._docks["guides"])
            self._docks["codebook"].raise_()
        for name in ("history", "memos", "to_check"):
            if {"passages", name} <= self._docks.keys():
                self._window.tabifyDockWidget(self._docks["passages"], self._docks[name])

    def _resize(self) -> None:
        for sizes, orientation in ((_HEIGHTS, Qt.Orientation.Vertical), (_WIDTHS, Qt.Orientation.Horizontal)):
            there = [name for name in sizes if name in self._docks]
            docks = [self._docks[name] for name in there]
            self._window.resizeDocks(docks, [sizes[name] for name in there], orientation)
        if "passages" in self._docks:
            self._window.resizeDocks([self._docks["passages"]], [_BOTTOM_HEIGHT], Qt.Orientation.Vertical)


def _kept(name: str) -> QByteArray:
    kept = setting(name)
    return QByteArray.fromBase64(kept.encode()) if isinstance(kept, str) else QByteArray()


def _text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode()
