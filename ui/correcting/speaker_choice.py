"""`SpeakerChoice`: beside the turn that is corrected, who says it; another speaker can be named."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

from qualcode.model.guid import Guid
from qualcode.store.queries.documents import SpeakerRow
from ui import theme


class SpeakerChoice(QComboBox):
    """Lists the speakers of the document; with the last entry a new name can be typed."""

    chosen = Signal(str)  # a speaker's GUID
    named = Signal(str)  # the name of a new speaker
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(theme.font(9))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.activated.connect(self._choose)

    def show_speakers(self, speakers: Sequence[SpeakerRow], current: Guid) -> None:
        """List the speakers, with the one who says the turn chosen."""
        self.setEditable(False)
        self.clear()
        for speaker in speakers:
            self.addItem(speaker.label or "?", speaker.guid)
        self.addItem(self.tr("Another speaker…"), "")
        self.setCurrentIndex(self.findData(current) if current else -1)
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 3 * theme.SPACE)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the list in the language that is installed now."""
        if self.count():
            self.setItemText(self.count() - 1, self.tr("Another speaker…"))
        self.setToolTip(self.tr("Who says this turn"))
        self.setAccessibleName(self.tr("Who says this turn"))

    def _choose(self, row: int) -> None:
        if self.isEditable():
            return
        if self.itemData(row):
            self.chosen.emit(self.itemData(row))
        else:
            self._type_name()

    def _type_name(self) -> None:
        self.setEditable(True)
        line = self.lineEdit()
        assert line is not None
        self.setCompleter(None)  # type: ignore[arg-type]
        line.setPlaceholderText(self.tr("Name"))
        line.clear()
        line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a name on Enter; Escape goes back to the words."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif self.isEditable() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            name = self.currentText().strip()
            (self.named.emit(name) if name else self.left.emit())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Escape and Enter from the menus."""
        keys = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in keys:
            event.accept()
            return True
        return super().event(event)

    def wheelEvent(self, event: QEvent) -> None:
        """Let the page scroll: a turn shall not change its speaker by the way."""
        event.ignore()
