"""`WalkTree`: a tree of cases whose letters and arrows are keys of the window around it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from ui.settling.delegate import CaseDelegate
from ui.settling.listed import Key
from ui.settling.model import CasesModel

Index = QModelIndex | QPersistentModelIndex
_FAR = 1_000_000
_STEPS = {Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10, Qt.Key.Key_Home: -_FAR, Qt.Key.Key_End: _FAR}


class WalkTree(QTreeView):
    """Groups are headings: only cases are chosen."""

    reached = Signal()  # another case, by key or click

    def __init__(self, model: CasesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(CaseDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(True)
        self.setExpandsOnDoubleClick(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        model.modelReset.connect(self.expandAll)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell of another case."""
        super().currentChanged(current, previous)
        if self._model.case_at(current) is not None:
            if current.row() == 0:
                self.scrollTo(current.parent())
            self.scrollTo(current)
            self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Jump by pages and to the ends; leave every other key to the window."""
        steps = {} if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier else _STEPS
        if event.key() in steps:
            self.step(steps[Qt.Key(event.key())])
        else:
            event.ignore()

    def step(self, steps: int) -> None:
        """Go some cases on or back."""
        cases = self._model.cases()
        here = self._model.case_at(self.currentIndex())
        place = next((number for number, one in enumerate(cases) if one is here), -1)
        if cases:
            self.go_to(cases[max(0, min(len(cases) - 1, place + steps))].key)

    def go_to(self, key: Key) -> bool:
        """Make a case the current one; say whether it is listed."""
        index = self._model.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)
        return index.isValid()
