"""Acts as a person does: clicks and keys sent to the window, never straight to a widget."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def window_of(widget: QWidget) -> QWindow:
    handle = widget.window().windowHandle()
    assert handle is not None, "show the window first"
    return handle


def click(widget: QWidget, place: QPoint | None = None, button=LEFT, modifiers=NONE) -> None:
    spot = widget.mapTo(widget.window(), place or widget.rect().center())
    QTest.mouseClick(window_of(widget), button, modifiers, spot)


def double_click(widget: QWidget, place: QPoint | None = None) -> None:
    spot = widget.mapTo(widget.window(), place or widget.rect().center())
    QTest.mouseClick(window_of(widget), LEFT, NONE, spot)
    QTest.mouseDClick(window_of(widget), LEFT, NONE, spot)


def place_of(view: QAbstractItemView, index: QModelIndex) -> QPoint:
    view.scrollTo(index)
    return view.visualRect(index).center()


def click_item(view: QAbstractItemView, index: QModelIndex, button=LEFT, modifiers=NONE) -> None:
    click(view.viewport(), place_of(view, index), button, modifiers)


def double_click_item(view: QAbstractItemView, index: QModelIndex) -> None:
    double_click(view.viewport(), place_of(view, index))


def press(widget: QWidget, key: Qt.Key, modifiers=NONE) -> None:
    QTest.keyClick(window_of(widget), key, modifiers)


def type_text(text: str) -> None:
    """Type letters of any script into what has the focus (QTest cannot send Cyrillic)."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            target = QApplication.focusWidget()
            assert target is not None, "nothing has the focus"
            QApplication.sendEvent(target, QKeyEvent(kind, 0, NONE, letter))
