"""`KeptWidths`: the widths that a person gives the columns of a table, kept on this computer."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QHeaderView

from qualcode.computer import keep_setting, setting

_SETTING = "column_widths"
_PAUSE = 400  # ms after the last move of the mouse
_NARROWEST, _WIDEST = 24, 4000


class KeptWidths(QObject):
    """Notes what is drawn with the mouse; `name_of` gives the lasting name of a column, by its place unless told."""

    def __init__(self, header: QHeaderView, table: str, name_of: Callable[[int], str] = str) -> None:
        super().__init__(header)
        self._header, self._table, self._name_of = header, table, name_of
        self._drawn: dict[str, int] = {}
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._keep)
        header.sectionResized.connect(self._on_resized)

    def restore(self) -> None:
        """Give the columns that are movable the widths that were kept."""
        kept = {**_kept(self._table), **self._drawn}
        for place in range(self._header.count()):
            width = kept.get(self._name_of(place))
            movable = self._header.sectionResizeMode(place) == QHeaderView.ResizeMode.Interactive
            if isinstance(width, int) and _NARROWEST <= width <= _WIDEST and movable:
                self._header.resizeSection(place, width)

    def _on_resized(self, place: int, _: int, width: int) -> None:
        by_hand = bool(QApplication.mouseButtons().value) and self._header.isVisible()
        movable = self._header.sectionResizeMode(place) == QHeaderView.ResizeMode.Interactive
        if by_hand and movable and width >= _NARROWEST:
            self._drawn[self._name_of(place)] = width
            self._timer.start()

    def _keep(self) -> None:
        known = setting(_SETTING)
        tables = known if isinstance(known, dict) else {}
        keep_setting(_SETTING, {**tables, self._table: {**_kept(self._table), **self._drawn}})


def _kept(table: str) -> dict[str, object]:
    known = setting(_SETTING)
    found = known.get(table) if isinstance(known, dict) else None
    return found if isinstance(found, dict) else {}
