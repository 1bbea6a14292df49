"""`MemosDock`: all memos of the project and its diary, searched, edited in place, with a way to what they are about."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDockWidget,
    QFrame,
    QGridLayout,
    QLineEdit,
    QListView,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qualcode.analysis.step_words import StepWords
from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.store.queries.memos import memos_of
from qualcode.text.fold import fold
from ui.actions import Actions
from ui.empty_state import EmptyState
from ui.going import go_to
from ui.memos.editor import MemoEditor
from ui.memos.kinds import ABOUT_NAMES, KIND_NAMES, about_name, kind_name
from ui.memos.model import TOLD, MemosModel, ToldMemo
from ui.memos.period import Period
from ui.offering import offer
from ui.session import Session
from ui.theme import GAP
from ui.times import local_time_of
from ui.two_lines import TwoLineDelegate, TwoLines

_PAUSE = 150  # ms: what changes in quick succession is read once
_WIDE = 480  # from here on the memo stands beside the list
_ANY = "*"
_TOUCHING = ("memo", "coder", "document", "code", "coding", "respondent")


class MemosDock(QDockWidget):
    """A click shows a memo; Enter and double click go to what it is about."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("memos")
        self._session, self._actions = session, actions
        self._stale = True
        self._beside = False  # the memo stands beside the list
        self._fresh: Guid = ""  # a memo just written
        self._told: list[tuple[ToldMemo, str]] = []
        self.model = MemosModel(session, self)
        self.words = QLineEdit()
        self.kind, self.coder, self.about = QComboBox(), QComboBox(), QComboBox()
        self.period = Period()
        self._grid = QGridLayout()
        self.new = QToolButton()
        self.choices: dict[str, QAction] = {}
        self.list = QListView()
        self.editor = MemoEditor(session)
        self._empty = EmptyState()
        self._pages = QStackedWidget()
        self._splitter = QSplitter()
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        menu = QMenu(self.new)
        for kind in ABOUT_NAMES:
            self.choices[kind] = menu.addAction("")
            self.choices[kind].triggered.connect(lambda _=False, chosen=kind: self.begin(chosen))
        menu.aboutToShow.connect(self._enable)
        self.new.setMenu(menu)
        self.new.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.new.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.words.setClearButtonEnabled(True)
        self._grid.setSpacing(GAP // 2)
        for widget in (self.words, self.kind, self.coder, self.about):
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._place_filters(wide=False)
        self.list.setModel(self.model)
        self.list.setItemDelegate(TwoLineDelegate(_lines, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._empty)
        self._splitter.addWidget(self._pages)
        self._splitter.addWidget(self._scrolled())
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([_WIDE, _WIDE])
        self._splitter.setChildrenCollapsible(False)
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(GAP, 0, GAP, GAP)
        rows.setSpacing(GAP // 2)
        rows.addLayout(self._grid)
        rows.addWidget(self._splitter, 1)
        self.setWidget(body)
        self.setFocusProxy(self.list)

    def _place_filters(self, wide: bool) -> None:
        """Put the filters in two rows where there is room, else in three."""
        columns = 3 if wide else 2
        for place, widget in enumerate((self.words, self.kind, self.coder, self.about)):
            self._grid.addWidget(widget, place // columns, place % columns)
        self._grid.addWidget(self.period, 1 if wide else 2, 1 if wide else 0, 1, 2)
        self._grid.addWidget(self.new, 0, columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _scrolled(self) -> QScrollArea:
        """Let a long memo scroll: as high as its words it would push the window off a small screen."""
        area = QScrollArea()
        area.setWidget(self.editor)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _connect(self) -> None:
        session = self._session
        self.words.textChanged.connect(lambda _: self._filter())
        for box in (self.kind, self.coder, self.about):
            box.activated.connect(lambda _: self._filter())
        self.period.changed.connect(self._filter)
        self.list.selectionModel().currentChanged.connect(lambda now, _: self._show(now))
        self.list.activated.connect(lambda _: self.editor.go_there())
        self.editor.going.connect(lambda place: go_to(session, self._actions, place))
        self.editor.written.connect(self._choose_written)
        self.visibilityChanged.connect(lambda visible: self._read() if visible and self._stale else None)
        self._timer.timeout.connect(self._read)
        self._actions.on("focus_memos", self.take_focus)
        session.changed.connect(self._follow)
        session.project_changed.connect(self._reset)
        session.language_changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        self.setWindowTitle(self.tr("Memos"))
        self.list.setAccessibleName(self.tr("Memos"))
        self.words.setPlaceholderText(self.tr("Search words, names, dates"))
        self.words.setAccessibleName(self.tr("Search the memos"))
        self.kind.setAccessibleName(self.tr("Memos of this kind"))
        self.coder.setAccessibleName(self.tr("Memos of this coder"))
        self.about.setAccessibleName(self.tr("Memos about this"))
        self.new.setText(self.tr("New memo"))
        names = {
            "": self.tr("In the project diary"),
            "document": self.tr("On this document"),
            "code": self.tr("On the chosen code"),
            "coding": self.tr("On the selected coding"),
            "respondent": self.tr("On the respondent of the case"),
        }
        for kind, name in names.items():
            self.choices[kind].setText(name)
        offer(self.kind, [(self.tr("All kinds"), _ANY), *[(kind_name(kind), kind) for kind in KIND_NAMES]])
        offer(self.about, [(self.tr("About anything"), _ANY), *[(about_name(kind), kind) for kind in ABOUT_NAMES]])
        self.period.retranslate()
        self.editor.retranslate()
        self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the memo below the list where there is no room beside it."""
        super().resizeEvent(event)
        beside = self.width() >= _WIDE
        self._splitter.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        if beside != self._beside:
            self._beside = beside
            self._place_filters(beside)

    def take_focus(self) -> None:
        """Show the dock and go to its list."""
        self.show()
        self.raise_()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Reading ---------------------------------------------------------------------------------------------------

    def _reset(self) -> None:
        self.editor.text.show_text("")
        self.words.clear()
        for box in (self.kind, self.coder, self.about):
            box.setCurrentIndex(0)
        self.period.clear()
        self._read()

    def _follow(self, change: Change) -> None:
        if change.touches(*_TOUCHING):
            self._stale = True
            if self.isVisible():
                self._timer.start()

    def _read(self) -> None:
        self._timer.stop()
        project = self._session.project
        self._stale = project is not None and not self.isVisible()
        if self._stale:
            return
        self._told = []
        if project is not None:
            words = StepWords(project, self._session.language)
            for memo in memos_of(project):
                about = words.of(memo.about) or about_name("")
                told = ToldMemo(memo, about, kind_name(memo.kind), words.of(memo.coder), local_time_of(memo.time))
                self._told.append((told, told.searched))
        coders = dict.fromkeys((told.coder, told.memo.coder) for told, _ in self._told if told.coder)
        offer(self.coder, [(self.tr("All coders"), _ANY), *sorted(coders)])
        self._filter()

    def _filter(self) -> None:
        letters = fold(self.words.text().strip())
        chosen = self.model.memo_at(self.list.currentIndex().row())
        self.model.show_memos([told for told, searched in self._told if letters in searched and self._fits(told)])
        wanted = chosen.memo.guid if chosen else self._fresh
        self._fresh = ""
        row = self.model.row_of(wanted) if wanted else -1
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
        elif chosen:
            self.editor.show_memo(None)
        self._pages.setCurrentIndex(0 if self.model.rowCount() else 1)
        none = self.tr("No memo yet. “New memo” begins the project diary or a memo on what is chosen.")
        self._empty.say(self.tr("No memo is like this.") if self._told else none)

    def _fits(self, told: ToldMemo) -> bool:
        kind, coder, about = (str(box.currentData()) for box in (self.kind, self.coder, self.about))
        memo = told.memo
        if not self.period.holds(memo.time):
            return False
        return kind in (_ANY, memo.kind) and coder in (_ANY, memo.coder) and about in (_ANY, memo.about_kind)

    def _show(self, index: QModelIndex) -> None:
        told = self.model.memo_at(index.row())
        if told is not None:
            self.editor.show_memo(told)

    # A new one -------------------------------------------------------------------------------------------------

    def _target(self, kind: str) -> Guid:
        session = self._session
        targets = {"document": session.document, "code": session.code, "coding": session.coding}
        return targets.get(kind, session.case)

    def _enable(self) -> None:
        writable = "writable" in self._session.facts
        for kind, action in self.choices.items():
            action.setEnabled(writable and (not kind or bool(self._target(kind))))

    def begin(self, kind: str) -> None:
        """Begin a memo on what is chosen of a kind; without a kind in the diary of the project."""
        project, about = self._session.project, self._target(kind) if kind else ""
        if project is None or (kind and not about):
            return
        self.list.setCurrentIndex(QModelIndex())
        name = StepWords(project, self._session.language).of(about) if about else about_name("")
        self.editor.begin(about or None, self.tr("New memo: {0}").format(name), "field" if not kind else "analytic")

    def _choose_written(self, memo: Guid) -> None:
        """Choose the new memo once it is listed, unless a click that saved it has chosen another by then."""
        self._fresh = memo
        self._timer.start()


def _lines(index: QModelIndex | QPersistentModelIndex) -> TwoLines:
    told = index.data(TOLD)
    if not isinstance(told, ToldMemo):
        return TwoLines("", "", "")
    return TwoLines(told.line, "", f"{told.coder}, {told.time} · {told.about}")
