"""Where the docks stand: arranged at first, kept for each size of screen, put away while no project is open."""

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QDockWidget, QMainWindow

from qualcode.computer import keep_setting, setting

_VERSION = 5  # changes when docks are added, so that an older layout is not forced on them
_SETTING = "layouts"
_MOST = 8  # screens that a layout is kept for
_LEFT, _RIGHT, _BOTTOM = (
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.BottomDockWidgetArea,
)
_AREAS = {
    **dict.fromkeys(("documents", "codebook", "guides"), _LEFT),
    "details": _RIGHT,
    **dict.fromkeys(("passages", "history", "memos", "to_check", "conflicts"), _BOTTOM),
}
_FIRST_SIZE = (1280, 800)
_WIDTHS = {"documents": 240, "details": 240}
_HEIGHTS = {"documents": 230, "codebook": 380}
_BOTTOM_HEIGHT = 210
_SETTLING = 5_000  # ms in which a slow desktop gives a window that is to fill the screen its size
_GRIP = 40  # pixels of a floating dock that must lie on a screen, so that it can be dragged


class DockLayout(QObject):
    """Arranges the docks of one window."""

    def __init__(self, window: QMainWindow, docks: Mapping[str, QDockWidget]) -> None:
        super().__init__(window)
        self._window = window
        self._docks = docks
        self._screen = screen_name(window)
        self._state = _kept(self._screen, "docks")
        self._shown = False
        self._watched = False
        self._settling = QTimer(self, singleShot=True, interval=_SETTLING)
        window.installEventFilter(self)
        window.resize(*_FIRST_SIZE)
        window.restoreGeometry(_kept(self._screen, "geometry"))
        self._arrange()
        for dock in docks.values():
            dock.hide()

    def show(self) -> None:
        """Show the docks as they stood last on a screen of this size."""
        self._watch()
        if self._shown:
            return
        self._shown = True
        if self._state.isEmpty() or not self._window.restoreState(self._state, _VERSION):
            self._arrange()
            self._resize()
        else:
            self._settling.start()
        self._bring_all_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the docks keep their widths where the window got its size only after they were put in place."""
        if event.type() == QEvent.Type.Resize and self._settling.isActive():
            self._settling.stop()
            QTimer.singleShot(0, self, self._restore_again)
        return super().eventFilter(watched, event)

    def _restore_again(self) -> None:
        if self._shown:
            self._window.restoreState(self._state, _VERSION)

    def hide(self) -> None:
        """Put the docks away."""
        if self._shown:
            self._state = self._window.saveState(_VERSION)
            self._shown = False
        for dock in self._docks.values():
            dock.hide()

    def reset(self) -> None:
        """Put every dock where it stood at first."""
        for dock in self._docks.values():
            dock.setFloating(False)
        self._arrange()
        self._resize()

    def keep(self) -> None:
        """Remember size and docks for the next start on a screen of this size."""
        if self._shown:
            self._state = self._window.saveState(_VERSION)
        mine = {"docks": _text(self._state), "geometry": _text(self._window.saveGeometry())}
        others = {name: known for name, known in _all().items() if name != self._screen}
        keep_setting(_SETTING, {self._screen: mine, **dict(list(others.items())[: _MOST - 1])})

    def is_known(self) -> bool:
        """Say whether the size of the window was kept by an earlier start."""
        return not _kept(self._screen, "geometry").isEmpty()

    def move_to_screen(self) -> None:
        """Keep the layout for the screen that was left, and take that of the screen the window is on now."""
        name = screen_name(self._window)
        if name == self._screen:
            return
        self.keep()
        self._screen = name
        known = _kept(name, "docks")
        if not known.isEmpty():
            self._state = known
            if self._shown:
                self._window.restoreState(known, _VERSION)
        self._bring_all_back()

    def bring_back(self, dock: QDockWidget) -> None:
        """Fetch a floating dock whose title lies on no screen."""
        if dock.isFloating() and not _is_on_a_screen(dock.frameGeometry()):
            middle = self._window.frameGeometry().center()
            dock.move(middle - dock.rect().center())

    def _bring_all_back(self) -> None:
        for dock in self._docks.values():
            self.bring_back(dock)

    def _watch(self) -> None:
        """Follow the window to other screens, and a screen to another resolution."""
        handle = self._window.windowHandle()
        if not self._watched and handle is not None:
            self._watched = True
            handle.screenChanged.connect(self._on_screen)
            self._on_screen(handle.screen())

    def _on_screen(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self.move_to_screen, Qt.ConnectionType.UniqueConnection)
        self.move_to_screen()

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
        for name in ("history", "memos", "to_check", "conflicts"):
            if {"passages", name} <= self._docks.keys():
                self._window.tabifyDockWidget(self._docks["passages"], self._docks[name])

    def _resize(self) -> None:
        for sizes, orientation in ((_HEIGHTS, Qt.Orientation.Vertical), (_WIDTHS, Qt.Orientation.Horizontal)):
            there = [name for name in sizes if name in self._docks]
            docks = [self._docks[name] for name in there]
            self._window.resizeDocks(docks, [sizes[name] for name in there], orientation)
        if "passages" in self._docks:
            self._window.resizeDocks([self._docks["passages"]], [_BOTTOM_HEIGHT], Qt.Orientation.Vertical)


def screen_name(window: QMainWindow) -> str:
    """Name the size of the screen that a window is on, as it is after scaling: "1092x614"."""
    size = window.screen().size()
    return f"{size.width()}x{size.height()}"


def _is_on_a_screen(frame: QRect) -> bool:
    title = QRect(frame.left(), frame.top(), frame.width(), _GRIP)
    overlaps = [screen.availableGeometry().intersected(title) for screen in QGuiApplication.screens()]
    return any(one.width() >= _GRIP and one.height() >= _GRIP // 2 for one in overlaps)


def _all() -> dict[str, dict[str, str]]:
    kept = setting(_SETTING)
    return {str(name): one for name, one in kept.items() if isinstance(one, dict)} if isinstance(kept, dict) else {}


def _kept(screen: str, name: str) -> QByteArray:
    kept = _all().get(screen, {}).get(name)
    return QByteArray.fromBase64(kept.encode()) if isinstance(kept, str) else QByteArray()


def _text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode()
