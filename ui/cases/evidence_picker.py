"""`EvidencePicker`: a coder's own codings of a case, to be named as evidence for or against a judgement."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.ops.judgements import give_evidence
from qualcode.store.queries.cases import evidence_of
from ui.cases.fields import EntryLine
from ui.copying_table import CopyingTable
from ui.details.section import quiet_label
from ui.passages.model import PassagesModel, Shown
from ui.passages.quote_delegate import PathDelegate, QuoteDelegate
from ui.reading import Reading
from ui.session import Session
from ui.theme import GAP

if TYPE_CHECKING:
    from qualcode.analysis.passages import Passage


class EvidencePicker(QDialog):
    """Stays open while passages are chosen, and lets the window behind it be used."""

    def __init__(
        self, session: Session, judgement: Guid, title: str, documents: list[Guid], codes: list[Guid], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("evidence")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._judgement = session, judgement
        self._documents, self._codes = documents, codes
        self.model = PassagesModel(self)
        self.sorting = QSortFilterProxyModel(self)
        self.sorting.setSourceModel(self.model)
        self.sorting.setFilterKeyColumn(-1)
        self.sorting.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.filter, self.table = EntryLine(), CopyingTable()
        self.supports, self.opposes = QPushButton(), QPushButton()
        self._state = quiet_label()
        self._none = False  # nothing is coded that could be chosen
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._reading = Reading(session, self)
        self._lay_out()
        self._connect()
        self._name(title)
        self._read()

    def _lay_out(self) -> None:
        self.table.setModel(self.sorting)
        self.table.setItemDelegateForColumn(Shown.QUOTE, QuoteDelegate(self.table))
        self.table.setItemDelegateForColumn(Shown.CODE, PathDelegate(self.table))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().setDefaultSectionSize(QuoteDelegate.height(self.table))
        self.table.horizontalHeader().setSectionResizeMode(Shown.QUOTE, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(Shown.CODE, 210)
        for column in (Shown.SPEAKER, Shown.CODER):
            self.table.setColumnHidden(column, True)
        self.table.setColumnHidden(Shown.DOCUMENT, len(self._documents) < 2)
        line = QHBoxLayout()
        for button in (self.supports, self.opposes):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addWidget(self._state, 1)
        line.addWidget(self._buttons)
        rows = QVBoxLayout(self)
        rows.setSpacing(GAP)
        rows.addWidget(self.filter)
        rows.addWidget(self.table, 1)
        rows.addLayout(line)
        self.resize(720, 400)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.sorting.setFilterFixedString)
        self.table.opened.connect(self._show_in_transcript)
        self.supports.clicked.connect(lambda *_: self._give("for"))
        self.opposes.clicked.connect(lambda *_: self._give("against"))
        for key, stance in (("+", "for"), ("-", "against")):
            shortcut = QShortcut(QKeySequence(key), self.table, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda stance=stance: self._give(stance))
        self._buttons.rejected.connect(self.reject)
        self._session.changed.connect(self._follow)
        self._session.project_changed.connect(self.reject)
        self._session.coder_changed.connect(self.reject)

    def _name(self, title: str) -> None:
        self.setWindowTitle(self.tr("Evidence: {0}").format(title))
        self.filter.setPlaceholderText(self.tr("Find in your codings of this case"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.supports.setText(self.tr("Speaks for (+)"))
        self.opposes.setText(self.tr("Speaks against (-)"))
        self.table.setAccessibleName(self.tr("Your codings of this case"))
        self.model.entitle(
            [self.tr("Passage"), self.tr("Document"), self.tr("Speaker"), self.tr("Code"), self.tr("Coder")]
        )

    def open_beside(self) -> None:
        """Show the dialog and go to the first passage."""
        self.show()
        self.table.setFocus()

    def _read(self) -> None:
        project = self._session.project
        if project is None:
            return
        from qualcode.analysis.evidence import evidence_to_choose

        me, language = project.me, self._session.language
        self._reading.ask(
            lambda reading: evidence_to_choose(reading, me, self._documents, self._codes, language), self._list
        )
        self._count()

    def _list(self, found: "list[Passage]") -> None:
        self.model.show_passages(self._session.project, found)
        if found and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.sorting.index(0, 0))
        self._none = not found
        self._count()

    def _follow(self, change: Change) -> None:
        project = self._session.project
        if project is None or not project.life_of(self._judgement).is_there:
            self.reject()
        elif change.touches("coding", "code", "document"):
            self._read()
        elif change.touches("evidence"):
            self._count()

    def _count(self) -> None:
        project = self._session.project
        if self._none:
            self._state.setText(self.tr("You have coded nothing in her interviews yet. Code passages first."))
        elif project is not None:
            stances = [one.stance for one in evidence_of(project, self._judgement)]
            told = self.tr("For: {0}, against: {1}")
            self._state.setText(told.format(stances.count("for"), stances.count("against")))

    def _coding(self) -> Guid:
        return self.model.coding_at(self.sorting.mapToSource(self.table.currentIndex()).row())

    def _give(self, stance: str) -> None:
        project, coding = self._session.project, self._coding()
        if project is not None and coding and "writable" in self._session.facts:
            self._session.do(give_evidence, project, self._judgement, coding, stance)
            self.table.setFocus()

    def _show_in_transcript(self, _index: QModelIndex) -> None:
        if self._coding():
            self._session.passage_wanted.emit(self._coding())
