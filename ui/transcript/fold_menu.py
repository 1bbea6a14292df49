"""`FoldMenu`: the codings folded beside the text, to choose one from."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QIcon, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from ui.transcript.code_looks import CodeLooks
from ui.transcript.highlight import Highlight

_LONGEST = 60  # characters of a code's path
_SQUARE = 12


class FoldMenu(QMenu):
    """Opens where the fold is; mouse or arrow keys and Enter choose, Escape closes it."""

    chosen = Signal(str)  # a coding
    pointed = Signal(object)  # the codings under the pointer or the arrow keys, () for none

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("fold_menu")
        self.hovered.connect(lambda action: self.pointed.emit((action.data(),)))
        self.triggered.connect(lambda action: self.chosen.emit(action.data()))
        self.aboutToHide.connect(lambda: self.pointed.emit(()))

    def retranslate(self) -> None:
        """Name the menu for screen readers in the language that is installed now."""
        self.setAccessibleName(self.tr("Codings that stand here"))

    def open(self, codings: Sequence[Highlight], looks: CodeLooks, where: QPoint) -> None:
        """List codings with code and coder below a place on the screen; the first is chosen to begin with."""
        self.clear()
        for item in codings:
            self._add(item, looks)
        self.popup(where)
        self.setActiveAction(self.actions()[0])

    def _add(self, item: Highlight, looks: CodeLooks) -> None:
        square = QPixmap(_SQUARE, _SQUARE)
        square.fill(looks.clear(item.code, self.palette()))
        # A menu shows what stands behind a tab at its right edge, as it does with shortcuts.
        words = (_safe(_shortened(looks.path(item.code))), _safe(looks.coder_name(item.coder)))
        made = QAction(QIcon(square), "\t".join(word for word in words if word), self)
        made.setData(item.guid)
        self.addAction(made)


def _shortened(path: str) -> str:
    """Cut the beginning off a long path: its end is the code's own name."""
    return path if len(path) <= _LONGEST else "…" + path[1 - _LONGEST :]


def _safe(words: str) -> str:
    return words.replace("\t", " ").replace("&", "&&")
