"""`StripeMenu`: the menu of a stripe or name beside the text: what is done with the coding, what else to show."""

from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from qualcode.analysis.coding_filter import CodingFilter
from ui.actions import Actions
from ui.session import Session
from ui.transcript.stripes import StripesMargin
from ui.transcript.text_menu import OF_A_CODING, add_name


class StripeMenu(QObject):
    """Opens where the pointer is."""

    def __init__(self, session: Session, actions: Actions, stripes: StripesMargin, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._actions, self._stripes = session, actions, stripes
        stripes.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        stripes.customContextMenuRequested.connect(self._open)

    def menu_at(self, place: QPoint) -> QMenu:
        """Make the menu of what stands at a place."""
        menu = QMenu(self._stripes)
        view = self._stripes.view
        found = [view.index.get(guid) for guid in self._stripes.codings_at(QPointF(place))]
        codes = dict.fromkeys(item.code for item in found if item is not None)
        coders = dict.fromkeys(item.coder for item in found if item is not None)
        chosen = view.index.get(self._session.coding)
        if chosen is not None and chosen in found:
            add_name(menu, view.looks, chosen.code)
            menu.addActions([self._actions[name] for name in OF_A_CODING])
            menu.addSeparator()
        for code in codes:
            only = self._add(menu, self.tr("Show only the code {0}").format(view.looks.name(code)))
            only.triggered.connect(lambda _=False, code=code: self._session.show_only(CodingFilter(codes=(code,))))
        for coder in coders:
            only = self._add(menu, self.tr("Show only codings of {0}").format(view.looks.coder_name(coder)))
            only.triggered.connect(lambda _=False, coder=coder: self._session.show_only(CodingFilter((coder,))))
        menu.addSeparator()
        menu.addActions([self._actions["filter_codings"], self._actions["show_all_codings"]])
        return menu

    def _add(self, menu: QMenu, text: str) -> QAction:
        return menu.addAction(text.replace("&", "&&"))

    def _open(self, place: QPoint) -> None:
        target = self._stripes.target_at(QPointF(place))
        if target is not None and not target.fold and self._session.coding not in target.codings:
            self._stripes.clicked.emit(target.codings[0])
        menu = self.menu_at(place)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._stripes.mapToGlobal(place))
