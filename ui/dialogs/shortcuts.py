"""All actions with their shortcuts, to be searched and changed; made from the list of actions."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ui.action_list import MENUS
from ui.actions import Actions
from ui.dialogs.form import Form
from ui.session import Session
from ui.shortcut_keys import kept_keys, latin_keys
from ui.theme import GAP

_NAME = Qt.ItemDataRole.UserRole


class ShortcutsDialog(Form):
    """One line per action, by menu; a double click or Enter does it. Other keys are kept on this computer."""

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
        self.keys = QKeySequenceEdit(self)
        self.keys.setMaximumSequenceLength(1)
        self.keys.setClearButtonEnabled(True)
        self.caption = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self.said = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.change, self.reset, self.reset_all = QPushButton(self), QPushButton(self), QPushButton(self)
        for button in (self.change, self.reset, self.reset_all):
            button.setAutoDefault(False)
        self.content.addWidget(self.search)
        self.content.addWidget(self.tree, 1)
        self._lay_out_change()
        self.tree.currentItemChanged.connect(lambda *_: self._choose())
        self.keys.keySequenceChanged.connect(lambda _: self._check())
        self.change.clicked.connect(self._set)
        self.reset.clicked.connect(lambda: self._give(None))
        self.reset_all.clicked.connect(self._reset_all)
        self.resize(560, 480)
        self.retranslate()

    def _lay_out_change(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self.caption)
        line.addWidget(self.keys, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        for button in (self.change, self.reset, self.reset_all):
            buttons.addWidget(button)
        buttons.addStretch()
        self.content.addLayout(line)
        self.content.addWidget(self.said)
        self.content.addLayout(buttons)

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Shortcuts"))
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search among the shortcuts"))
        self.tree.setAccessibleName(self.tr("Shortcuts"))
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.caption.setText(self.tr("New keys"))
        self.keys.setAccessibleName(self.tr("New keys of the chosen action"))
        for line in self.keys.findChildren(QLineEdit):  # Qt has no Kyrgyz for its own words here
            line.setPlaceholderText(self.tr("Press the keys"))
        self.reset.setText(self.tr("As it was"))
        self.reset_all.setText(self.tr("All as they were"))
        self.name_button(QDialogButtonBox.StandardButton.Close, self.tr("Close"))
        self._fill()

    def _fill(self) -> None:
        chosen = self._chosen()
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
        self._go_to(chosen)
        self._choose()
        self._filter(self.search.text())

    def _go_to(self, name: str) -> None:
        for line in (line for _, lines in self._groups for line in lines):
            if line.data(0, _NAME) == name:
                self.tree.setCurrentItem(line)

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

    # Other keys --------------------------------------------------------------------------------------------------

    def _chosen(self) -> str:
        item = self.tree.currentItem()
        return str(item.data(0, _NAME) or "") if item is not None else ""

    def _choose(self) -> None:
        name = self._chosen()
        self.keys.setKeySequence(self._actions[name].shortcut() if name else QKeySequence())
        for widget in (self.keys, self.reset):
            widget.setEnabled(bool(name))
        self._check()

    def _check(self) -> None:
        """Say whose keys these are already; they are taken over only by a button that says so."""
        name, keys = self._chosen(), latin_keys(self.keys.keySequence())
        other = self._actions.with_keys(keys)
        taken = bool(other) and other != name
        title = self._actions[other].text().replace("&", "") if taken else ""
        self.said.setText(self.tr("{0} are the keys of “{1}”.").format(_native(keys), title) if taken else "")
        self.change.setText(self.tr("Take them over") if taken else self.tr("Use these keys"))
        self.change.setEnabled(bool(name) and other != name and keys != self._actions[name].shortcut())

    def _set(self) -> None:
        self._give(latin_keys(self.keys.keySequence()))

    def _give(self, keys: QKeySequence | None) -> None:
        name = self._chosen()
        if name:
            self._actions.set_keys(name, keys)
            self._fill()

    def _reset_all(self) -> None:
        for name in kept_keys():
            if name in self._actions:
                self._actions.set_keys(name, None)
        self._fill()


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
