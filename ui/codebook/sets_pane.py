"""`SetsPane`: sets of codes across the tree (families, research questions, others), made and filled here."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QTreeWidgetItem, QVBoxLayout, QWidget

from qualcode.model.change import Change
from qualcode.model.codebook import SetEntry
from qualcode.model.guid import Guid
from qualcode.ops.objects import delete_objects
from qualcode.ops.sets import add_set, change_set, put_in_set, take_out_of_set
from qualcode.store.queries.codebook import codebook_of
from qualcode.store.queries.codes import in_language
from ui.codebook.menu import show_menu
from ui.codebook.sets_tree import SET_KINDS, SetsTree
from ui.dialogs.form import plain_label
from ui.session import Session


class SetsPane(QWidget):
    """A tree of sets with their codes; codes are dropped on a set, or put in by its menu."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sets: list[SetEntry] = []
        self._title: QLabel = plain_label(self)
        self._add = QToolButton(self)
        self._add.setText("+")
        self._add.setAutoRaise(True)
        self._add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._add.clicked.connect(lambda *_: self.begin())
        self.tree = SetsTree(self)
        line = QHBoxLayout()
        line.addWidget(self._title, 1)
        line.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self.tree)
        self.setFocusProxy(self.tree)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self.tree.customContextMenuRequested.connect(self._open_menu)
        self.tree.dropped.connect(self.put)
        self.tree.removed.connect(self._remove)
        self.tree.named.connect(self._name)
        self.tree.currentItemChanged.connect(lambda item, _: self._choose(item))
        self._session.project_changed.connect(self.refresh)
        self._session.changed.connect(self._follow)
        self._session.facts_changed.connect(self._enable)

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self._title.setText(self.tr("Sets of codes"))
        self.tree.setAccessibleName(self.tr("Sets of codes"))
        self._add.setAccessibleName(self.tr("Add a set of codes"))
        self._add.setToolTip(self.tr("Add a set of codes"))
        self.refresh()

    def kind_names(self) -> dict[str, str]:
        """Name the kinds of sets."""
        return {
            "family": self.tr("Families"),
            "research_question": self.tr("Research questions"),
            "other": self.tr("Other sets"),
        }

    # Following -------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the sets as they are now; what is unfolded and chosen stays."""
        project = self._session.project
        book = codebook_of(project) if project is not None else None
        self._sets = list(book.sets) if book else []
        codes = {code.id: code for code in book.codes} if book else {}
        exclusive = self.tr("{0}: one code holds of a case"), self.tr("1 of {0}")
        self.tree.show_sets(self._sets, codes, self._session.language, self.kind_names(), exclusive)
        self._enable()
        self.changed.emit()

    def _follow(self, change: Change) -> None:
        if change.touches("code_set", "membership", "code"):
            self.refresh()

    def _enable(self) -> None:
        self._add.setEnabled(self._writable)
        self.tree.setAcceptDrops(self._writable)

    @property
    def _writable(self) -> bool:
        return "writable" in self._session.facts

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        code = self.tree.code_of(item)
        if code:
            self._session.choose_code(code)

    def sets(self) -> list[SetEntry]:
        """Give the sets in their order."""
        return self._sets

    def name_of(self, entry: SetEntry) -> str:
        """Name a set in the language of the window."""
        return in_language(entry.names, self._session.language)

    # Doing -----------------------------------------------------------------------------------------------------

    def begin(self, kind: str = "family", code: Guid = "") -> None:
        """Add a set with a name that is typed in its row."""
        project = self._session.project
        if project is None:
            return
        names = {self._session.language: self.tr("New set")}
        made = self._session.do(add_set, project, names, kind, False, [code] if code else [])
        if made is not None:
            self.show()
            self.tree.edit_set(made)

    def put(self, code_set: Guid, code: Guid) -> None:
        """Put a code into a set."""
        if self._session.project is not None and self._writable:
            self._session.do(put_in_set, self._session.project, code_set, [code])

    def take_out(self, code_set: Guid, code: Guid) -> None:
        """Take a code out of a set."""
        if self._session.project is not None:
            self._session.do(take_out_of_set, self._session.project, code_set, [code])

    def _remove(self) -> None:
        """Take the chosen code out of its set, or delete the chosen set."""
        item, project = self.tree.currentItem(), self._session.project
        code_set, code = self.tree.set_of(item), self.tree.code_of(item)
        if project is None or item is None or not code_set or not self._writable:
            return
        if code:
            self.take_out(code_set, code)
            return
        name = item.text(0)
        if self._session.do(delete_objects, project, (code_set,)):
            self._session.told.emit(self.tr("Deleted the set “{0}”; its codes stay. Undo brings it back.").format(name))

    def _name(self, code_set: Guid, name: str) -> None:
        project = self._session.project
        if project is not None:
            self._session.do(change_set, project, code_set, {self._session.language: name})
            self.refresh()

    def _change(self, code_set: Guid, kind: str | None, exclusive: bool | None) -> None:
        if self._session.project is not None:
            self._session.do(change_set, self._session.project, code_set, None, kind, exclusive)

    # The menu --------------------------------------------------------------------------------------------------

    def _open_menu(self, place: QPoint) -> None:
        item, menu = self.tree.itemAt(place), QMenu(self)
        code_set, code = self.tree.set_of(item), self.tree.code_of(item)
        if code:
            menu.addAction(self.tr("Take out of the set")).triggered.connect(lambda *_: self.take_out(code_set, code))
        elif code_set:
            self._fill_menu(menu, next(entry for entry in self._sets if entry.id == code_set))
        else:
            menu.addAction(self.tr("Add a set of codes")).triggered.connect(lambda *_: self.begin())
        for action in menu.actions():
            action.setEnabled(self._writable)
        show_menu(menu, self.tree.viewport().mapToGlobal(place))

    def _fill_menu(self, menu: QMenu, entry: SetEntry) -> None:
        chosen = self._session.code
        put = menu.addAction(self.tr("Put the chosen code in"))
        put.setVisible(bool(chosen) and chosen not in entry.codes)
        put.triggered.connect(lambda *_: self.put(entry.id, chosen))
        menu.addAction(self.tr("Rename set")).triggered.connect(lambda *_: self.tree.edit_set(entry.id))
        menu.addSeparator()
        for kind in SET_KINDS:
            action = menu.addAction(self.kind_names()[kind])
            action.setCheckable(True)
            action.setChecked(kind == entry.kind)
            action.triggered.connect(lambda _=False, kind=kind: self._change(entry.id, kind, None))
        menu.addSeparator()
        exclusive = menu.addAction(self.tr("One code holds of a case"))
        exclusive.setCheckable(True)
        exclusive.setChecked(entry.exclusive)
        exclusive.triggered.connect(lambda checked: self._change(entry.id, None, checked))
        menu.addSeparator()
        menu.addAction(self.tr("Delete set")).triggered.connect(lambda *_: self._remove())
