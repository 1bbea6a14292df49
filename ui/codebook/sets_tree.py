"""`SetsTree`: the sets of codes on the screen, kind by kind; codes are dropped on them."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from qualcode.model.codebook import CodeEntry, SetEntry
from qualcode.model.guid import Guid
from qualcode.store.queries.codes import in_language
from ui.codebook.swatches import SIDE, swatch
from ui.mime import CODE, dragged_code
from ui.plain import plain_tip
from ui.theme import colours

SET_KINDS = ("family", "research_question", "other")
_SET = Qt.ItemDataRole.UserRole
_CODE = Qt.ItemDataRole.UserRole + 1


class SetsTree(QTreeWidget):
    """Kinds, sets, codes: three levels that keep what is unfolded and chosen."""

    dropped = Signal(str, str)  # a code on a set: the set's GUID, the code's
    removed = Signal()  # the Delete key
    named = Signal(str, str)  # a set got this name

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unfolded: set[Guid] = set()
        self._showing = False
        self.setHeaderHidden(True)
        self.setColumnCount(2)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setIndentation(12)
        self.setIconSize(QSize(SIDE, SIDE))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.itemChanged.connect(self._on_named)
        self.itemExpanded.connect(lambda item: self._note(item, True))
        self.itemCollapsed.connect(lambda item: self._note(item, False))

    def show_sets(
        self,
        sets: list[SetEntry],
        codes: Mapping[str, CodeEntry],
        language: str,
        kinds: Mapping[str, str],
        exclusive: tuple[str, str],
    ) -> None:
        """Show sets with their codes under the name of their kind; `exclusive`: tip and count of an exclusive one."""
        current, place = self.currentItem(), self.verticalScrollBar().value()
        chosen = (self.set_of(current), self.code_of(current))
        self._showing = True
        self.clear()
        for kind in SET_KINDS:
            members = [entry for entry in sets if entry.kind == kind]
            if members:
                heading = self._heading(kinds[kind])
                for entry in members:
                    self._add_set(heading, entry, codes, language, exclusive)
        self._showing = False
        self._choose(*chosen)
        self.verticalScrollBar().setValue(place)

    def _heading(self, name: str) -> QTreeWidgetItem:
        heading = QTreeWidgetItem(self, [name])
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        heading.setForeground(0, colours(self.palette()).quiet)
        heading.setFirstColumnSpanned(True)
        heading.setExpanded(True)
        return heading

    def _add_set(
        self,
        heading: QTreeWidgetItem,
        entry: SetEntry,
        codes: Mapping[str, CodeEntry],
        language: str,
        exclusive_texts: tuple[str, str],
    ) -> None:
        exclusive, one_of = exclusive_texts
        name = in_language(entry.names, language)
        row = QTreeWidgetItem(heading, [name])
        row.setData(0, _SET, entry.id)
        row.setData(0, Qt.ItemDataRole.UserRole + 2, name)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row.setFlags(flags | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDropEnabled)
        row.setText(1, one_of.format(len(entry.codes)) if entry.exclusive else str(len(entry.codes)))
        row.setForeground(1, colours(self.palette()).quiet)
        row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if entry.exclusive:
            for column in (0, 1):
                row.setToolTip(column, plain_tip(exclusive.format(name)))
        for code in entry.codes:
            if code in codes:
                one = QTreeWidgetItem(row, [in_language(codes[code].names, language)])
                one.setIcon(0, swatch(codes[code].colour, self.palette()))
                one.setData(0, _SET, entry.id)
                one.setData(0, _CODE, code)
                one.setFlags(flags)
        row.setExpanded(entry.id in self._unfolded)

    def _note(self, item: QTreeWidgetItem, unfolded: bool) -> None:
        if not self._showing and item.data(0, _SET):
            (self._unfolded.add if unfolded else self._unfolded.discard)(item.data(0, _SET))

    @staticmethod
    def set_of(item: QTreeWidgetItem | None) -> Guid:
        """Give the set of a row, "" for a heading."""
        return str(item.data(0, _SET) or "") if item is not None else ""

    @staticmethod
    def code_of(item: QTreeWidgetItem | None) -> Guid:
        """Give the code of a row, "" for a set or a heading."""
        return str(item.data(0, _CODE) or "") if item is not None else ""

    def rows(self) -> list[QTreeWidgetItem]:
        """Give all rows of sets and codes in their order."""
        headings = [self.topLevelItem(number) for number in range(self.topLevelItemCount())]
        found: list[QTreeWidgetItem | None] = []
        for heading in headings:
            for place in range(heading.childCount() if heading else 0):
                row = heading.child(place) if heading else None
                if row is not None:
                    found += [row, *(row.child(number) for number in range(row.childCount()))]
        return [row for row in found if row is not None]

    def _choose(self, code_set: Guid, code: Guid) -> None:
        for row in self.rows() if code_set else ():
            if (self.set_of(row), self.code_of(row)) == (code_set, code):
                self.setCurrentItem(row)

    def edit_set(self, code_set: Guid) -> None:
        """Let the name of a set be typed in its row."""
        self._choose(code_set, "")
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        row = self.currentItem()
        if row is not None:
            self.editItem(row, 0)

    def _on_named(self, item: QTreeWidgetItem) -> None:
        name = item.text(0).strip()
        if not self._showing and name != item.data(0, Qt.ItemDataRole.UserRole + 2):
            self.named.emit(self.set_of(item), name)

    # Keys and drops --------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep Delete and F2 while the tree has the focus."""
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_F2):  # type: ignore[attr-defined]
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take out or delete with Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take codes."""
        if event.mimeData().hasFormat(CODE):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where a code would go."""
        target = self.set_of(self.itemAt(event.position().toPoint()))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(bool(target) and event.mimeData().hasFormat(CODE))

    def dropEvent(self, event: QDropEvent) -> None:
        """Put a code into the set under the pointer."""
        target = self.set_of(self.itemAt(event.position().toPoint()))
        if target and event.mimeData().hasFormat(CODE):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._unfolded.add(target)
            self.dropped.emit(target, dragged_code(event.mimeData()))
