"""The sets that a code is in, to be ticked in its menu."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from qualcode.model.guid import Guid
from ui.codebook.sets_pane import SetsPane


def sets_menu(parent: QWidget, title: str, pane: SetsPane, code: Guid) -> QMenu:
    """Give a menu of all sets, ticked where the code is in, with a new one for it at the end."""
    menu = QMenu(title, parent)
    for entry in pane.sets():
        action = menu.addAction(pane.name_of(entry).replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(code in entry.codes)
        action.triggered.connect(
            lambda ticked, code_set=entry.id: (pane.put if ticked else pane.take_out)(code_set, code)
        )
    menu.addSeparator()
    new = menu.addAction(QCoreApplication.translate("SetsMenu", "New set with this code"))
    new.triggered.connect(lambda *_: pane.begin(code=code))
    return menu
