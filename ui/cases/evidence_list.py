"""`EvidenceList`: the passages that speak for and against one judgement; Enter shows one in its transcript."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from qualcode.model.guid import Guid
from ui.plain import plain_tip

_CODING = Qt.ItemDataRole.UserRole


class EvidenceList(QListWidget):
    """One line for each passage. Delete takes one away where that is allowed."""

    opened = Signal(str)  # a coding
    taken_away = Signal(str)  # a coding

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.itemActivated.connect(lambda item: self.opened.emit(item.data(_CODING)))

    def show_passages(self, passages: list[tuple[Guid, str]]) -> None:
        """Show these codings with the words for each; a list that is the same stays as it is."""
        known = [(self.item(row).data(_CODING), self.item(row).text()) for row in range(self.count())]
        self.setVisible(bool(passages))
        if known == passages:
            return
        row = self.currentRow() if self.hasFocus() else -1
        self.clear()
        for coding, words in passages:
            item = QListWidgetItem(words, self)
            item.setData(_CODING, coding)
            item.setToolTip(plain_tip(words))
        self.setCurrentRow(min(row, len(passages) - 1))
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Keep Delete for the list: elsewhere it takes a coding away."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a passage away with Delete, open one with Enter."""
        item = self.currentItem()
        if item is not None and event.key() == Qt.Key.Key_Delete:
            self.taken_away.emit(item.data(_CODING))
        elif item is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(item.data(_CODING))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark a passage as soon as keys go to the list."""
        super().focusInEvent(event)
        if self.currentRow() < 0:
            self.setCurrentRow(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Mark none while keys go elsewhere."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.setCurrentRow(-1)

    def sizeHint(self) -> QSize:
        """Be as high as the lines."""
        height = self.sizeHintForRow(0) * self.count() if self.count() else 0
        return QSize(120, height + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        """Be narrow where there is no room, never low."""
        return QSize(60, self.sizeHint().height())
