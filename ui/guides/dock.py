"""`GuideDock`: the questions of a guide, where they were asked in the shown document, and which were not."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDockWidget,
    QHBoxLayout,
    QListView,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qualcode.analysis.questions_asked import guide_for
from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.model.guides import NewQuestion
from qualcode.ops.guides import add_question
from qualcode.ops.interviews import record_interview
from qualcode.ops.objects import delete_objects
from qualcode.ops.units import fix_units
from qualcode.store.queries.codings import codings_of
from qualcode.store.queries.guides import Guide, guide_of, guides_of, units_of
from ui.actions import Actions
from ui.codebook.menu import show_menu
from ui.details.section import plain_label
from ui.empty_state import EmptyState
from ui.flow_layout import FlowLayout
from ui.guides.delegate import QuestionDelegate
from ui.guides.editor import QuestionEditor
from ui.guides.model import QuestionsModel
from ui.guides.naming import GuideDialog
from ui.plain import plain_tip
from ui.session import Session
from ui.theme import GAP

_SHOWN = ("guide", "question", "asking", "membership", "code_set", "interview", "document", "text_version", "unit_plan")


class GuideDock(QDockWidget):
    """Follows the guide of the shown document; another may be chosen to look at."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guides")
        self._session, self._actions = session, actions
        self._guides: list[Guide] = []
        self._gone = (-1, -1)  # the place gone to last
        self.guide = QComboBox()
        self.more = QToolButton()
        self.model = QuestionsModel(session, self)
        self.list = QListView()
        self.editor = QuestionEditor(session)
        self.state = plain_label()
        self.link = QToolButton()
        self.cut_anew = QToolButton()
        self._empty = EmptyState(actions["import_guide"])
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._reset()

    def _lay_out(self) -> None:
        self.guide.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.guide.setMinimumContentsLength(8)
        self.more.setText("⋯")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.setMenu(QMenu(self.more))
        self.link.setDefaultAction(self._actions["link_questions"])
        self.list.setModel(self.model)
        self.list.setItemDelegate(QuestionDelegate(self.list))
        self.list.setEditTriggers(QListView.EditTrigger.EditKeyPressed | QListView.EditTrigger.DoubleClicked)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.editor.hide()
        for button in (self.link, self.cut_anew):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        top, below = QHBoxLayout(), FlowLayout()
        top.addWidget(self.guide, 1)
        top.addWidget(self.more)
        below.addWidget(self.link)
        below.addWidget(self.cut_anew)
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(4, 4, 4, 4)
        rows.setSpacing(GAP // 2)
        rows.addLayout(top)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.editor)
        rows.addWidget(self.state)
        rows.addLayout(below)
        self._pages.addWidget(page)
        self._pages.addWidget(self._empty)
        self.setWidget(self._pages)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        session = self._session
        self.guide.activated.connect(lambda _: self._show_guide())
        self.more.menu().aboutToShow.connect(lambda: self._fill_menu(self.more.menu()))
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._go)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_in_editor())
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.model.modelReset.connect(self._show_in_editor)
        self.cut_anew.clicked.connect(self._cut_anew)
        self._actions.on("focus_guides", self._take_focus)
        session.project_changed.connect(self._reset)
        session.changed.connect(self._follow)
        session.document_shown.connect(lambda _: self._reset())
        session.language_changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self.setWindowTitle(self.tr("Guide"))
        self.guide.setAccessibleName(self.tr("Interview guide"))
        self.more.setAccessibleName(self.tr("What can be done with guides"))
        self.more.setToolTip(self.tr("What can be done with guides"))
        self.list.setAccessibleName(self.tr("Questions of the guide"))
        self.cut_anew.setText(self.tr("Cut anew"))
        self.cut_anew.setAccessibleName(self.tr("Cut the units for agreement anew"))
        self.cut_anew.setToolTip(
            self.tr("The document is coded, so its units stayed as they were. Cut them again by the questions linked.")
        )
        self._empty.say(self.tr("No interview guide yet. Import one from Word, Excel or CSV."))
        self.editor.retranslate()
        self._show_all()

    # What is shown ---------------------------------------------------------------------------------------------

    @property
    def shown(self) -> Guide | None:
        """Give the guide that is shown."""
        return next((guide for guide in self._guides if guide.guid == self.guide.currentData()), None)

    def _reset(self) -> None:
        """Show the guide of the document that is shown."""
        project, document = self._session.project, self._session.document
        found = guide_for(project, document) if project is not None and document else None
        self._show_all(found.guid if found else "")

    def _show_all(self, wanted: Guid = "") -> None:
        """Read the guides anew and show the wanted one, else the one that was shown."""
        project = self._session.project
        wanted = wanted or str(self.guide.currentData() or "")
        self._guides = guides_of(project) if project is not None else []
        self.guide.clear()
        for guide in self._guides:
            version = self.tr("version {0}").format(guide.version) if guide.version else ""
            self.guide.addItem(", ".join(part for part in (guide.name, version) if part), guide.guid)
        self.guide.setCurrentIndex(max(0, self.guide.findData(wanted)))
        self._pages.setCurrentIndex(0 if self._guides else 1)
        self._show_guide()

    def _show_guide(self) -> None:
        shown = self.shown
        self.guide.setToolTip(plain_tip(self.guide.currentText()))
        self.model.show_guide(shown)
        self._show_in_editor()
        self._tell()

    def _tell(self) -> None:
        project, document = self._session.project, self._session.document
        counts = self.model.counts()
        units = units_of(project, document) if project is not None and document else ()
        coded = bool(project is not None and units and codings_of(project, document))
        if counts is None:
            self.state.setText(
                self.tr("No turn of this document is linked to these questions yet.") if document else ""
            )
        else:
            asked = self.tr("Asked: {0}, not asked: {1}.").format(*counts)
            cut = self.tr("Units for agreement: {0}.").format(len(units)) if units else ""
            self.state.setText(" ".join(part for part in (asked, cut) if part))
        possible = coded and counts is not None and "writable" in self._session.facts
        self.cut_anew.setVisible(possible and self.editor.isHidden())

    def _follow(self, change: Change) -> None:
        if change.touches(*_SHOWN):
            self._show_all()

    # Doing -----------------------------------------------------------------------------------------------------

    def _current(self) -> Guid:
        row = self.model.row_at(self.list.currentIndex().row())
        return row.question.guid if row else ""

    def _go(self, index: QModelIndex) -> None:
        """Go to where the question is asked; from there to the next place at each further click."""
        row = self.model.row_at(index.row())
        if row is None or not row.asked.here:
            return
        places = [(asking.start, asking.end) for asking in row.asked.here]
        next_one = places.index(self._gone) + 1 if self._gone in places else 0
        self._gone = places[next_one % len(places)]
        self._session.place_wanted.emit(self._session.document, *self._gone)

    def _show_in_editor(self) -> None:
        row = self.model.row_at(self.list.currentIndex().row())
        if not self.editor.isHidden():
            self.editor.show_question(row.question if row else None)

    def _cut_anew(self) -> None:
        project, document = self._session.project, self._session.document
        if project is not None and document:
            cut = self._session.do(fix_units, project, document, True)
            if cut is not None:
                self._session.told.emit(self.tr("Units for agreement: {0}.").format(len(cut)))

    def _take_focus(self) -> None:
        self.show()
        self.raise_()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Menus -----------------------------------------------------------------------------------------------------

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        self._fill_menu(menu)
        show_menu(menu, self.list.viewport().mapToGlobal(place))

    def _fill_menu(self, menu: QMenu) -> None:
        """Offer what can be done with the chosen question and with the guide."""
        menu.clear()
        edit = menu.addAction(self.tr("Edit the question in all languages"))
        edit.setCheckable(True)
        edit.setChecked(not self.editor.isHidden())
        edit.triggered.connect(self._edit)
        chosen, shown = self._current(), self.shown
        writable = "writable" in self._session.facts
        self._offer(menu, self.tr("Add question"), self._add, writable and shown is not None)
        self._offer(menu, self.tr("Delete question"), lambda: self._delete(chosen), writable and bool(chosen))
        menu.addSeparator()
        held = self.tr("This interview was held by this guide")
        self._offer(menu, held, self._hold, writable and shown is not None and bool(self._session.document))
        self._offer(menu, self.tr("Name and version…"), self._name, writable and shown is not None)
        guide = shown.guid if shown else ""
        self._offer(menu, self.tr("Delete guide"), lambda: self._delete(guide), writable and shown is not None)
        menu.addSeparator()
        menu.addAction(self._actions["import_guide"])
        menu.addAction(self._actions["link_questions"])

    def _offer(self, menu: QMenu, text: str, slot: Callable[[], None], possible: bool) -> None:
        action = menu.addAction(text)
        action.setEnabled(possible)
        action.triggered.connect(lambda *_: slot())

    def _edit(self, wanted: bool) -> None:
        """Show the fields of the chosen question; the list needs the room of what stands below it."""
        self.editor.setVisible(wanted)
        for part in (self.state, self.link, self.cut_anew):
            part.setVisible(not wanted)
        self._show_in_editor()
        self._tell()
        self.list.scrollTo(self.list.currentIndex())

    def _add(self) -> None:
        project, guide = self._session.project, self.shown
        if project is None or guide is None:
            return
        words, language = self.tr("New question"), self._session.language
        ky, ru, en = (words if language == known else "" for known in ("ky", "ru", "en"))
        number = str(len(guide.questions) + 1)
        made = self._session.do(add_question, project, guide.guid, NewQuestion(number, ky, ru, en))
        if made:
            index = self.model.index(self.model.row_of(made))
            self.list.setCurrentIndex(index)
            self.list.edit(index)

    def _delete(self, guid: Guid) -> None:
        if self._session.project is not None and guid:
            self._session.do(delete_objects, self._session.project, (guid,))

    def _hold(self) -> None:
        project, guide, document = self._session.project, self.shown, self._session.document
        if project is not None and guide is not None and guide_of(project, document) != guide.guid:
            self._session.do(record_interview, project, document, guide=guide.guid)

    def _name(self) -> None:
        if self.shown is not None:
            GuideDialog(self._session, self.shown, self.window()).open()
