"""All actions with their shortcuts, to be searched; made from the list of actions."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from ui.actions import MENUS, Actions
from ui.dialogs.form import Form
from ui.session import Session

_NAME = Qt.ItemDataRole.UserRole


class ShortcutsDialog(Form):
    """One line per action, by menu; a double click or Enter does it."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, QDialogButtonBox.StandardButton.Close)
        self.setObjectName("shortcuts_dialog")
        self._actions = actions
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.tree = QTreeWidget(self)
        self.tree.setColumnCount(2)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
        self.tree.itemActivated.connect(lambda item, _: self._trigger(item))
        self.content.addWidget(self.search)
        self.content.addWidget(self.tree, 1)
        self.resize(560, 480)
        self.retranslate()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Shortcuts"))
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search among the shortcuts"))
        self.tree.setAccessibleName(self.tr("Shortcuts"))
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.name_button(QDialogButtonBox.StandardButton.Close, self.tr("Close"))
        self._fill()

    def _fill(self) -> None:
        self.tree.clear()
        self._groups = []
        for menu, text in MENUS:
            group = QTreeWidgetItem(self.tree, [QCoreApplication.translate("Actions", text).replace("&", "")])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            lines = []
            for action in self._actions.in_menu(menu):
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                line = QTreeWidgetItem(group, [action.text(), keys])
                line.setToolTip(0, action.toolTip())
                line.setData(0, _NAME, action.objectName())
                lines.append(line)
            self._groups.append((group, lines))
        self.tree.expandAll()
        self._filter(self.search.text())

    def _filter(self, wanted: str) -> None:
        for group, lines in self._groups:
            for line in lines:
                text = f"{line.text(0)} {line.text(1)} {line.toolTip(0)}"
                line.setHidden(wanted.casefold() not in text.casefold())
            group.setHidden(all(line.isHidden() for line in lines))

    def _trigger(self, item: QTreeWidgetItem) -> None:
        name = item.data(0, _NAME)
        if name and self._actions[name].isEnabled():
            self.close()
            self._actions[name].trigger()
