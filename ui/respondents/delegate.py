"""Editors of attribute values: a list to choose from, a list to tick, else a line to type in."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from qualcode.model.fields import Value
from qualcode.model.registry import MISSING_REASONS
from ui.respondents.columns import CHOICES, ColumnSpec
from ui.respondents.model import RespondentsModel
from ui.session import Session
from ui.team.badge import DISPUTED, paint_badge
from ui.value_words import missing_words

Index = QModelIndex | QPersistentModelIndex
_MOST_LINES = 8
_VALUE = Qt.ItemDataRole.UserRole


class ValueDelegate(QStyledItemDelegate):
    """Gives each cell the editor that its type needs. Those that inherit say what type a cell has, and its value."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def _column(self, index: Index) -> ColumnSpec:
        raise NotImplementedError

    def _value(self, index: Index) -> Value:
        raise NotImplementedError

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Make the editor of a cell."""
        column = self._column(index)
        if column.type == "multiple":
            return _ticks(parent, column, self._value(index))
        if column.type in CHOICES:
            return self._list(parent, column)
        return super().createEditor(parent, option, index)

    def _list(self, parent: QWidget, column: ColumnSpec) -> QComboBox:
        box = QComboBox(parent)
        box.addItem("", None)
        for choice in column.choices:
            box.addItem(choice.label, choice.value)
        if column.attribute is not None:
            box.insertSeparator(box.count())
            for reason in MISSING_REASONS:
                box.addItem(missing_words(reason, self._session.language), {"missing": reason})
        box.activated.connect(lambda _: self._finish(box))
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def _finish(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QAbstractItemDelegate.EndEditHint.SubmitModelCache)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the value of the cell in its editor."""
        if isinstance(editor, QComboBox):
            value = self._value(index)
            places = [place for place in range(editor.count()) if editor.itemData(place) == value]
            editor.setCurrentIndex(places[0] if places else 0)
        elif not isinstance(editor, QListWidget):
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Store what the editor says."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QListWidget):
            model.setData(index, _ticked(editor) or None)
        else:
            super().setModelData(editor, model, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Put a list to tick below its cell, above it where there is no room."""
        super().updateEditorGeometry(editor, option, index)
        if isinstance(editor, QListWidget):
            height = editor.sizeHintForRow(0) * min(editor.count(), _MOST_LINES) + 2 * editor.frameWidth()
            width = max(option.rect.width(), editor.sizeHintForColumn(0) + 24)
            above = editor.parentWidget()
            room = above.rect() if above else option.rect
            top = option.rect.top()
            top = top if top + height <= room.bottom() else max(0, option.rect.bottom() - height)
            left = min(option.rect.left(), max(0, room.right() - width))
            editor.setGeometry(QRect(left, top, width, height))


class RespondentsDelegate(ValueDelegate):
    """Gives the cells of the respondents' table their editors; Ctrl+Enter fills the selection with what is typed."""

    filling = Signal()

    def __init__(self, session: Session, model: RespondentsModel, parent: QObject) -> None:
        super().__init__(session, parent)
        self._model = model

    def _column(self, index: Index) -> ColumnSpec:
        return self._model.columns[index.column()]

    def _value(self, index: Index) -> Value:
        return self._model.value_at(index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell, and the corner of a value on which people disagree."""
        super().paint(painter, option, index)
        if index.data(DISPUTED):
            paint_badge(painter, option.rect, option.palette)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Take Ctrl+Enter from an editor."""
        if isinstance(event, QKeyEvent) and isinstance(editor, QWidget) and _fills(event):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
                self.filling.emit()
                return True
        return bool(super().eventFilter(editor, event))


def _fills(event: QKeyEvent) -> bool:
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _ticks(parent: QWidget, column: ColumnSpec, value: Value) -> QListWidget:
    ticks = QListWidget(parent)
    chosen = value if isinstance(value, list) else []
    for choice in column.choices:
        item = QListWidgetItem(choice.label, ticks)
        item.setData(_VALUE, choice.value)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if choice.value in chosen else Qt.CheckState.Unchecked)
    ticks.setCurrentRow(0)
    ticks.setAutoFillBackground(True)
    return ticks


def _ticked(ticks: QListWidget) -> list[Value]:
    items = (ticks.item(place) for place in range(ticks.count()))
    return [item.data(_VALUE) for item in items if item.checkState() == Qt.CheckState.Checked]
