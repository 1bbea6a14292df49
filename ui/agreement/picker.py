"""`Picker`: a button that opens a list to tick; none ticked means all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QSizePolicy, QToolButton, QWidget, QWidgetAction

_TICKED, _CLEAR = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_ROWS = 12  # shown at a time
_WIDE = 280


class Picker(QToolButton):
    """Says on the button what is chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        menu = QMenu(self)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(self.list)
        menu.addAction(holder)
        menu.aboutToShow.connect(self.list.setFocus)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._all, self._some, self._name = "", "{0}", ""
        self.list.itemChanged.connect(lambda _: self._on_ticked())

    def entitle(self, name: str, all_of_them: str, some: str) -> None:
        """Set what the button is called, and what it says where all or some ({0}: how many) are chosen."""
        self._name, self._all, self._some = name, all_of_them, some
        self.setToolTip(name)
        self.list.setAccessibleName(name)
        self._say()

    def offer(self, choices: list[tuple[str, str]]) -> None:
        """List (text, GUID); what is ticked stays ticked."""
        chosen = set(self.chosen())
        self.list.blockSignals(True)
        self.list.clear()
        for text, guid in choices:
            item = QListWidgetItem(text, self.list)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(_TICKED if guid in chosen else _CLEAR)
            item.setData(Qt.ItemDataRole.UserRole, guid)
            item.setToolTip("")
        self.list.blockSignals(False)
        row = max(self.list.sizeHintForRow(0), 1)
        self.list.setFixedSize(_WIDE, row * min(max(len(choices), 2), _ROWS) + 2 * self.list.frameWidth() + 2)
        self._say()

    def chosen(self) -> tuple[str, ...]:
        """Give the GUIDs of what is ticked."""
        items = (self.list.item(place) for place in range(self.list.count()))
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == _TICKED)

    def choose(self, guids: tuple[str, ...]) -> None:
        """Tick just these."""
        self.list.blockSignals(True)
        for place in range(self.list.count()):
            item = self.list.item(place)
            item.setCheckState(_TICKED if item.data(Qt.ItemDataRole.UserRole) in guids else _CLEAR)
        self.list.blockSignals(False)
        self._on_ticked()

    def _on_ticked(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        names = [
            self.list.item(place).text()
            for place in range(self.list.count())
            if self.list.item(place).checkState() == _TICKED
        ]
        short = ", ".join(names)
        said = short if 0 < len(names) <= 2 and len(short) <= 24 else self._some.format(len(names))
        self.setText(said if names else self._all)
        self.setAccessibleName(f"{self._name}: {self.text()}")
