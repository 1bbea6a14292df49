"""The menu of a code: what can be done with it, and its colours."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QColorDialog, QMenu, QWidget

from ui.codebook.swatches import COLOUR_NAMES, swatch


def colour_menu(parent: QWidget, title: str, chosen: str, on_colour: Callable[[str], None]) -> QMenu:
    """Give a menu of colours that can be told apart by eye, with the chosen one ticked."""
    menu = QMenu(title, parent)
    for colour, name in COLOUR_NAMES.items():
        action = QAction(QCoreApplication.translate("CodeColours", name), menu)
        action.setIcon(swatch(colour, parent.palette()))
        action.setCheckable(True)
        action.setChecked(colour == chosen.upper())
        action.triggered.connect(lambda _=False, colour=colour: on_colour(colour))
        menu.addAction(action)
    menu.addSeparator()
    other = QAction(QCoreApplication.translate("CodeColours", "Other colour…"), menu)
    other.triggered.connect(lambda *_: _ask(parent, chosen, on_colour))
    menu.addAction(other)
    return menu


def _ask(parent: QWidget, chosen: str, on_colour: Callable[[str], None]) -> None:
    option = QColorDialog.ColorDialogOption.DontUseNativeDialog
    colour = QColorDialog.getColor(QColor(chosen or "#88CCEE"), parent, "", option)
    if colour.isValid():
        on_colour(colour.name().upper())


def show_menu(menu: QMenu, place: QPoint) -> None:
    """Open a menu without stopping the window; it goes when it is closed."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)
