"""`DocumentsDock`: the list of documents; choosing one shows it."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDockWidget, QListView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from qualcode.analysis.progress import DONE, IN_WORK
from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.ops.objects import delete_objects, set_fields
from qualcode.store.queries.documents import document_of
from qualcode.store.queries.rounds import team_of
from ui.actions import Actions
from ui.dialogs.speakers import SpeakersDialog
from ui.documents.arranging import ArrangingBar
from ui.documents.blind_menu import add_blind
from ui.documents.delegate import DocumentDelegate
from ui.documents.kinds import kinds
from ui.documents.marking import Marking
from ui.documents.model import DocumentsModel
from ui.empty_state import EmptyState
from ui.session import Session

_SHOWN = ("document", "document_state", "interview", "text_version", "speaker", "respondent", "coder", "code")
_PAUSE = 200  # ms: codings made in quick succession are counted once


class DocumentsDock(QDockWidget):
    """Lists the documents with their codings, respondents and how far the coder is; rename, delete, mark as done."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documents")
        self._session = session
        self.model = DocumentsModel(session, self)
        self.marking = Marking(session, actions, self)
        self.bar = ArrangingBar()
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(DocumentDelegate(self.list))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.installEventFilter(self)
        self._empty = EmptyState(actions["import_documents"])
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._empty)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._recount)
        self._touched: set[Guid] = set()  # codings, since they were counted
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.model.arrange)
        self._lay_out()
        self.setFocusProxy(self.list)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.activated.connect(lambda _: actions["show_transcript"].trigger())
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.model.modelReset.connect(self._follow)
        actions.on("next_document", lambda: self._step(1))
        actions.on("previous_document", lambda: self._step(-1))
        session.project_changed.connect(self._on_project)
        session.changed.connect(self._on_change)
        session.document_shown.connect(lambda _: self._follow())
        session.coder_changed.connect(self.model.reload)
        session.language_changed.connect(self.retranslate)
        self.bar.changed.connect(self._arrange)
        self.model.arrange(self.bar.wanted)
        self.retranslate()
        self._follow()

    def _lay_out(self) -> None:
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.bar)
        rows.addWidget(self._pages, 1)
        self.setWidget(body)

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self.setWindowTitle(self.tr("Documents"))
        self.list.setAccessibleName(self.tr("Documents"))
        self._empty.say(self.tr("No transcripts yet. Import Word or text files, or drop them on this window."))
        self.bar.retranslate()
        self.model.respeak()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep Enter, F2 and Delete for the list while it has the focus."""
        if watched is self.list and isinstance(event, QKeyEvent):
            wanted = event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Delete)
            if event.type() == QEvent.Type.ShortcutOverride and wanted:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Delete:
                self._delete(self._current())
                return True
        return super().eventFilter(watched, event)

    def _current(self) -> Guid:
        return self.model.guid_at(self.list.currentIndex().row())

    def _on_project(self) -> None:
        self.bar.clear()
        self.model.arrange(self.bar.wanted)
        self.model.reload()
        if self._session.project is not None and not self._session.document:
            self._session.show_document(self.model.guid_at(0))
        self._follow()

    def _on_change(self, change: Change) -> None:
        if not change.touches(*_SHOWN):
            if change.touches("coding"):
                self._touched |= change.touched["coding"]
                self._timer.start()
            return
        self.model.reload()
        if not self.model.is_there(self._session.document):
            self._session.show_document(self.model.guid_at(0) or self.model.first())

    def _recount(self) -> None:
        touched, self._touched = self._touched, set()
        self.model.recount(touched)

    def _arrange(self) -> None:
        self.model.arrange(self.bar.wanted)

    def _choose(self, index: QModelIndex) -> None:
        """Show the chosen document, but leave the focus in the list: one may be going through it by arrows."""
        if index.isValid():
            here = self.list.hasFocus()
            self._session.show_document(self.model.guid_at(index.row()))
            if here:
                self.list.setFocus()

    def _follow(self) -> None:
        there = bool(self.model.first())
        self._pages.setCurrentWidget(self.list if there else self._empty)
        self.bar.setVisible(there)
        row = self.model.row_of(self._session.document)
        if row >= 0 and row != self.list.currentIndex().row():
            self.list.setCurrentIndex(self.model.index(row))
        if self.model.arrangement.state:  # the document shown before may not fit; not while its row is being left
            self._later.start()

    def _step(self, by: int) -> None:
        self._session.show_document(
            self.model.guid_at(self.model.row_of(self._session.document) + by) or self._session.document
        )

    # What can be done to a document --------------------------------------------------------------------------

    def _open_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if index.isValid():
            self.menu_for(self.model.guid_at(index.row())).popup(self.list.viewport().mapToGlobal(place))

    def menu_for(self, document: Guid) -> QMenu:
        """Make the menu of a document."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row = self.model.index(self.model.row_of(document))
        done = self.marking.is_done(document)
        mark = menu.addAction(self.tr("In work again") if done else self.tr("Mark as done"))
        mark.triggered.connect(lambda: self.marking.mark(document, IN_WORK if done else DONE))
        menu.addSeparator()
        menu.addAction(self.tr("Rename")).triggered.connect(lambda: self.list.edit(row))
        menu.addAction(self.tr("Speakers and respondents…")).triggered.connect(lambda: self._edit_speakers(document))
        self._add_kinds(menu.addMenu(self.tr("Kind of interview")), document)
        self._add_coders(menu.addMenu(self.tr("Responsible coder")), document)
        add_blind(menu.addMenu(self.tr("Code blind")), self._session, document)
        menu.addSeparator()
        menu.addAction(self.tr("Delete")).triggered.connect(lambda: self._delete(document))
        for action in menu.actions():
            action.setEnabled("writable" in self._session.facts)
        return menu

    def _add_kinds(self, menu: QMenu, document: Guid) -> None:
        project = self._session.project
        chosen = document_of(project, document).kind if project is not None else ""
        for kind, name in kinds().items():
            self._add_choice(menu, name, kind == chosen, document, "kind", kind)

    def _add_coders(self, menu: QMenu, document: Guid) -> None:
        project = self._session.project
        if project is None:
            return
        chosen = document_of(project, document).responsible
        for guid, name in team_of(project):
            self._add_choice(menu, name, guid == chosen, document, "responsible", guid)

    def _add_choice(self, menu: QMenu, name: str, chosen: bool, document: Guid, field: str, value: str) -> None:
        action = menu.addAction(name.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(chosen)
        action.triggered.connect(lambda: self._set(document, field, value))

    def _set(self, document: Guid, field: str, value: str) -> None:
        if self._session.project is not None:
            self._session.do(set_fields, self._session.project, document, {field: value})

    def _edit_speakers(self, document: Guid) -> None:
        SpeakersDialog(self._session, document, self.window()).open()

    def _delete(self, document: Guid) -> None:
        project = self._session.project
        if project is not None and document and "writable" in self._session.facts:
            name = document_of(project, document).name
            if self._session.do(delete_objects, project, (document,)):
                self._session.told.emit(
                    self.tr("“{0}” and its codings are in the bin; Undo brings them back.").format(name)
                )
