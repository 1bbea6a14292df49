"""`CodebookDock`: the codebook beside the transcript, with its search box and all that is done to codes."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qualcode.computer import keep_setting, setting
from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.ops.codebook import activate_code, recolour_code, shade_codes
from qualcode.ops.objects import delete_objects
from qualcode.store.queries.codebook import codebook_is_locked
from qualcode.store.queries.codings import codings_by_guid
from ui.actions import Actions
from ui.codebook.code_key_box import CodeKeyBox
from ui.codebook.history_window import CodeHistory
from ui.codebook.left_over import LeftOver
from ui.codebook.menu import colour_menu, show_menu
from ui.codebook.merge_dialog import MergeDialog, merge
from ui.codebook.model import CodebookModel
from ui.codebook.more_menu import MoreMenu
from ui.codebook.nodes import DRAFT, Node
from ui.codebook.proposals_note import ProposalsNote
from ui.codebook.reason_bar import ReasonBar
from ui.codebook.recode_notice import RecodeNotice
from ui.codebook.sets_menu import sets_menu
from ui.codebook.sets_pane import SetsPane
from ui.codebook.split_walk import SplitWalk
from ui.codebook.view import CodebookTree
from ui.empty_state import EmptyState
from ui.session import Session


class CodebookDock(QDockWidget):
    """The tree of codes: choose, search, add, rename, colour, move, delete, drag onto the text."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("codebook")
        self._session = session
        self._actions = actions
        self.model = CodebookModel(session, self)
        self.tree = CodebookTree(self.model)
        self.search = QLineEdit()
        self._add = QToolButton()
        self._show_sets = QToolButton()
        self._more = QToolButton()
        self.more = MoreMenu(session, actions, self.model, self)
        self.sets = SetsPane(session)
        self.left_over = LeftOver(session)
        self.reason_bar = ReasonBar(session)
        self.proposals_note = ProposalsNote(session, actions)
        self.key_box = CodeKeyBox(session, actions, self)
        self._halves = QSplitter(Qt.Orientation.Vertical)
        self._empty = EmptyState(actions["add_code"], actions["import_codebook"])
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect_views()
        self._connect_session()
        self.retranslate()
        self._reset()

    def _lay_out(self) -> None:
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self._add.setText("+")
        self._add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        top = QHBoxLayout()
        top.addWidget(self.search)
        top.addWidget(self._show_sets)
        top.addWidget(self._more)
        top.addWidget(self._add)
        self._more.setText("⋯")
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self.more)
        self._show_sets.setCheckable(True)
        self._show_sets.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._show_sets.setChecked(setting("codebook_sets") is True)
        self.sets.setVisible(self._show_sets.isChecked())
        self._pages.addWidget(self.tree)
        self._pages.addWidget(self._empty)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.left_over)
        layout.addWidget(self.reason_bar)
        layout.addWidget(self.proposals_note)
        self._halves.addWidget(self._pages)
        self._halves.addWidget(self.sets)
        self._halves.setChildrenCollapsible(False)
        self._halves.setSizes([300, 160])
        layout.addWidget(self._halves, 1)
        self.setWidget(body)
        self.setFocusProxy(self.tree)

    def _connect_views(self) -> None:
        self.search.textChanged.connect(self.tree.search)
        self._show_sets.toggled.connect(self._toggle_sets)
        self._add.clicked.connect(lambda *_: self._actions["add_code"].trigger())
        self.tree.selectionModel().currentChanged.connect(lambda index, _: self._choose(index))
        self.tree.applied.connect(self._apply)
        self.model.passage_dropped.connect(self._apply_dropped)
        self.model.merge_dropped.connect(self._merge_dropped)
        self.model.reason_wanted.connect(self.reason_bar.ask)
        self.reason_bar.proposed.connect(self._choose_proposed)
        self.reason_bar.left.connect(self._take_focus)
        self.tree.deleted.connect(self._actions["delete_code"].trigger)
        self.tree.itemDelegate().closeEditor.connect(lambda *_: QTimer.singleShot(0, self, self._end_draft))
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._open_menu)
        self._actions.on("find_code", self._find)
        self._actions.on("add_code", self._begin_draft)
        self._actions.on("rename_code", self._rename)
        self._actions.on("delete_code", self._delete)
        self._actions.on("merge_code", self._ask_merge)
        self._actions.on("split_code", self._split)
        self._actions.on("code_history", lambda: self._show_history(self._session.code))
        self._actions.on("codebook_history", lambda: self._show_history(""))
        self._actions.on("proposals", self._show_proposals)
        self._actions.on("codebook_versions", self._show_versions)
        self._actions.on("focus_codebook", self._take_focus)
        self._recode_notice = RecodeNotice(self._session, self._actions, self)

    def _connect_session(self) -> None:
        self._session.project_changed.connect(self._reset)
        self._session.changed.connect(self._follow)
        self._session.language_changed.connect(self.retranslate)
        self._session.code_chosen.connect(self._show_chosen)
        self._session.coding_selected.connect(self._light)
        self._session.code_keys_changed.connect(self.model.read_keys)

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        self._entitle()
        self.search.setPlaceholderText(self.tr("Search codes"))
        self.search.setAccessibleName(self.tr("Search codes"))
        self.tree.setAccessibleName(self.tr("Codes"))
        self._add.setAccessibleName(self._actions["add_code"].text())
        self._add.setToolTip(self._actions["add_code"].toolTip())
        self._show_sets.setText(self.tr("Sets"))
        self._show_sets.setAccessibleName(self.tr("Show the sets of codes"))
        self._show_sets.setToolTip(self.tr("Show the sets of codes"))
        self._more.setAccessibleName(self.tr("More about the codebook"))
        self._more.setToolTip(self.tr("More about the codebook"))
        self.more.retranslate()
        self.sets.retranslate()
        self.left_over.retranslate()
        self.reason_bar.retranslate()
        self.proposals_note.retranslate()
        self._empty.say(self.tr("There are no codes yet. Add one, or import a codebook."))
        self.model.retell()

    def _entitle(self) -> None:
        project = self._session.project
        locked = project is not None and codebook_is_locked(project)
        self.setWindowTitle(self.tr("Codebook, locked") if locked else self.tr("Codebook"))

    # Following -------------------------------------------------------------------------------------------------

    def _reset(self) -> None:
        self.search.clear()
        self._entitle()
        self.model.reset()
        self._show_page()

    def _show_page(self) -> None:
        self._pages.setCurrentIndex(0 if self.model.rowCount() else 1)

    def _follow(self, change: Change) -> None:
        if change.touches("project"):
            self._entitle()
        if change.touches("code", "coding", "proposal"):
            self.model.follow(change)
            self._show_page()
            self._light(self._session.coding)

    def _choose(self, index: QModelIndex) -> None:
        node = self.model.node_at(index)
        if node.guid != DRAFT:
            self._session.choose_code(node.guid)

    def _show_chosen(self, code: Guid) -> None:
        index = self.model.index_of(code)
        if index != self.tree.currentIndex().siblingAtColumn(0):
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def _light(self, coding: Guid) -> None:
        project = self._session.project
        found = codings_by_guid(project, [coding]) if project is not None and coding else []
        self.model.light(found[0].code if found else "")

    # Doing -----------------------------------------------------------------------------------------------------

    @property
    def _current(self) -> Node:
        return self.model.node_at(self.tree.currentIndex())

    def _apply(self) -> None:
        if self._actions["apply_code"].isEnabled():
            self._actions["apply_code"].trigger()
        else:
            index = self.tree.currentIndex().siblingAtColumn(0)
            self.tree.setExpanded(index, not self.tree.isExpanded(index))

    def _apply_dropped(self, code: Guid) -> None:
        self._session.choose_code(code)
        self._actions["apply_code"].trigger()

    def _begin_draft(self, parent: Guid | None = None) -> None:
        """Open an empty row to type a name in: under a chosen code that has codes or stands at the top, else beside."""
        self._take_focus()
        self.search.clear()
        if parent is None:
            node = self._current
            under = node.code is not None and (bool(node.children) or node.code.parent is None)
            parent = node.guid if under else node.parent.guid if node.parent else ""
        self._pages.setCurrentIndex(0)
        index = self.model.begin_draft(parent)
        self.tree.setExpanded(index.parent(), True)
        self.tree.setCurrentIndex(index)
        self.tree.edit(index)

    def _end_draft(self) -> None:
        before = self._session.code
        if not self.model.index_of(DRAFT).isValid():
            return
        added = self.model.end_draft()
        self._show_page()
        self._session.choose_code(added or before)
        self._show_chosen(self._session.code)

    def _choose_proposed(self, code: Guid) -> None:
        self._take_focus()
        self._session.choose_code(code)
        self._show_chosen(code)

    def _rename(self) -> None:
        if self._current.code is not None:
            self._take_focus()
            self.tree.scrollTo(self.tree.currentIndex())
            self.tree.edit(self.tree.currentIndex().siblingAtColumn(0))

    def _delete(self) -> None:
        node, project = self._current, self._session.project
        if node.code is None or project is None:
            return
        name, count = node.name(self._session.language), node.total
        if self._session.do(delete_objects, project, (node.guid,)):
            self._session.told.emit(self.tr("Deleted: “{0}”, codings: {1}. Undo brings all back.").format(name, count))

    def _ask_merge(self) -> None:
        if self._session.project is not None and self._session.code:
            MergeDialog(self._session, self._session.code, self.window()).open()

    def _split(self) -> None:
        if self._session.project is not None and self._session.code:
            SplitWalk(self._session, self._session.code, self.window()).show()

    def _show_history(self, code: Guid) -> None:
        if self._session.project is not None:
            CodeHistory(self._session, code, self.window()).show()

    def _show_proposals(self) -> None:
        from ui.codebook.proposals_window import ProposalsWindow

        if self._session.project is not None:
            ProposalsWindow(self._session, self._session.code, self.window()).show()

    def _show_versions(self) -> None:
        from ui.codebook.versions_window import VersionsWindow

        if self._session.project is not None:
            VersionsWindow(self._session, self.window()).show()

    def _merge_dropped(self, code: Guid, target: Guid) -> None:
        # After the drop: the rows it is about must stand until Qt has finished with it.
        QTimer.singleShot(0, self, lambda: self._merge(code, target))

    def _merge(self, code: Guid, target: Guid) -> None:
        if self._session.project is not None:
            merge(self._session, self._session.project, code, target)

    def _toggle_sets(self, shown: bool) -> None:
        self.sets.setVisible(shown)
        keep_setting("codebook_sets", shown)

    def _recolour(self, code: Guid, colour: str) -> None:
        if self._session.project is not None:
            self._session.do(recolour_code, self._session.project, code, colour)

    def _shade(self, code: Guid) -> None:
        if self._session.project is not None:
            self._session.do(shade_codes, self._session.project, code)

    def _activate(self, code: Guid, active: bool) -> None:
        if self._session.project is not None:
            self._session.do(activate_code, self._session.project, code, active)

    # Menu, search, focus ---------------------------------------------------------------------------------------

    def _open_menu(self, place: QPoint) -> None:
        node = self.model.node_at(self.tree.indexAt(place))
        menu = QMenu(self)
        if node.code is None:
            menu.addActions([self._actions["add_code"], self._actions["import_codebook"]])
        else:
            self._fill_menu(menu, node)
        show_menu(menu, self.tree.viewport().mapToGlobal(place))

    def _fill_menu(self, menu: QMenu, node: Node) -> None:
        code, writable = node.code, "writable" in self._session.facts
        if code is None:
            return
        menu.addActions([self._actions[name] for name in ("apply_code", "rename_code", "code_key")])
        if code.guid in self._session.proposals():
            menu.addAction(self._actions["proposals"])
        beside, under = menu.addAction(self.tr("Add a code beside it")), menu.addAction(self.tr("Add a code under it"))
        beside.triggered.connect(lambda *_: self._begin_draft(code.parent or ""))
        under.triggered.connect(lambda *_: self._begin_draft(code.guid))
        colours = colour_menu(self, self.tr("Colour"), code.colour, lambda colour: self._recolour(code.guid, colour))
        menu.aboutToHide.connect(colours.deleteLater)
        shades = colours.addAction(self.tr("Shades for the codes under it"))
        shades.setVisible(bool(node.children) and bool(code.colour))
        shades.triggered.connect(lambda *_: self._shade(code.guid))
        menu.addMenu(colours)
        in_sets = sets_menu(self, self.tr("Sets"), self.sets, code.guid)
        menu.aboutToHide.connect(in_sets.deleteLater)
        menu.addMenu(in_sets)
        active = menu.addAction(self.tr("In use"))
        active.setCheckable(True)
        active.setChecked(code.active)
        active.triggered.connect(lambda checked: self._activate(code.guid, checked))
        for action in (beside, under, active, colours.menuAction(), in_sets.menuAction()):
            action.setEnabled(writable)
        menu.addSeparator()
        menu.addActions([self._actions["focus_passages"], self._actions["show_only_code"]])
        menu.addSeparator()
        menu.addActions([self._actions["merge_code"], self._actions["split_code"], self._actions["code_history"]])
        menu.addAction(self._actions["delete_code"])

    def _take_focus(self) -> None:
        self.show()
        self.raise_()
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _find(self) -> None:
        self._take_focus()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the search box to what it found with Enter or Down; leave the search with Esc."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self._go_to_found()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _go_to_found(self) -> None:
        index = self.tree.first_match()
        if index.isValid():
            self.tree.setCurrentIndex(index)
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
