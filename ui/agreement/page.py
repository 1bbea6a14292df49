"""`AgreementPage`: how far coders code alike, live, with the passages behind each row; or why figures would mislead."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qualcode.agreement.comparison import Comparison
from qualcode.model.change import Change
from qualcode.model.table import Table
from ui.actions import Actions
from ui.agreement.controls import CONFUSED, NOW, AgreementControls
from ui.agreement.differences import DifferencesPanel
from ui.agreement.figures_table import FiguresTable
from ui.agreement.model import AgreementModel
from ui.agreement.refusal import Refusal
from ui.details.section import plain_label, quiet_label
from ui.live_page import LivePage
from ui.plain import plain_tip
from ui.session import Session
from ui.theme import GAP, warning

if TYPE_CHECKING:
    from qualcode.agreement.report import Report

_PINNED = ("code", "pair", "document", "set", "language", "kind", "rounds")  # their last row sums up the others
_SLOW = ("language",)  # a comparison for each language, a quarter of a second in the sample study
_KINDS = (
    *("coding", "code", "code_set", "membership", "document", "document_state", "text_version", "turn_language"),
    *("speaker", "respondent", "coder", "judgement", "episode", "asking", "unit_plan", "recognition"),
    *("round", "round_document"),
)


class AgreementPage(LivePage):
    """Above what is compared, in the middle the figures, below the passages of the row that was clicked."""

    _kinds = _KINDS

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(session, actions, parent)
        self._is_new, self._people_changed = True, False  # the choices are filled when they are needed first
        self._accepted: set[str] = set()
        self._found: Report | None = None
        self.controls = AgreementControls(session, actions)
        self.model = AgreementModel(self)
        self.view = FiguresTable(self.model, lambda: self.controls.table_name)
        self.sentence, self.all_the_same, self.notes = plain_label(), plain_label(), quiet_label()
        self.differences = DifferencesPanel(session)
        self.refusal = Refusal()
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._results = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.all_the_same.setAutoFillBackground(True)
        self.all_the_same.setMargin(GAP)
        figures = QWidget()
        rows = QVBoxLayout(figures)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        rows.addWidget(self.sentence)
        rows.addWidget(self.all_the_same)
        rows.addWidget(self.view, 1)
        rows.addWidget(self._notes)
        self._parts.addWidget(figures)
        self._parts.addWidget(self.differences)
        self._parts.setStretchFactor(0, 3)
        self._parts.setStretchFactor(1, 2)
        self._parts.setChildrenCollapsible(False)
        self.differences.hide()
        self._results.addWidget(self._parts)
        self._results.addWidget(self.refusal)
        compared = QWidget()
        column = QVBoxLayout(compared)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        column.addWidget(self.controls)
        column.addWidget(self._results, 1)
        self._lay_pages(compared, self.notes)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.view.clicked.connect(self._open)
        self.view.opened.connect(self._enter)
        self.view.verticalHeader().sectionClicked.connect(lambda row: self._open(self.model.index(row, 0)))
        self.controls.changed.connect(self._reckon)
        self.controls.look_changed.connect(self._show_look)
        self.controls.copy_wanted.connect(lambda: QGuiApplication.clipboard().setText(self.model.as_text()))
        self.refusal.accepted.connect(self._accept)
        self.refusal.now_wanted.connect(lambda: self.controls.choose_state(NOW))
        self.differences.closed.connect(self._close_differences)
        self._live()

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        self.view.setAccessibleName(self.tr("Table of agreement"))
        self.view.setToolTip(self.tr("A click on a row lists its passages, coder beside coder"))
        self._empty.say(
            self.tr("There is nothing to compare yet. Import transcripts and a codebook, then let two code.")
        )
        self.controls.retranslate()
        self.refusal.retranslate()
        self.differences.retranslate()
        self._reckon_anew()

    # Comparing -------------------------------------------------------------------------------------------------

    def _start_anew(self) -> None:
        self._accepted.clear()
        self._close_differences()
        self.differences.clear()
        self._is_new = True
        self._reckon_anew()

    def comparison(self, outgoing: bool = False) -> Comparison:
        """Give what the page compares; where it was not shown yet, what it would."""
        self._fill_choices()
        return self.controls.comparison(outgoing)

    def _fill_choices(self) -> None:
        self.controls.blockSignals(True)
        if self._is_new:
            self.controls.start_anew()
        elif self._people_changed:
            self.controls.fill_people()
        self.controls.blockSignals(False)
        self._is_new = self._people_changed = False

    def _note(self, change: Change) -> None:
        self._people_changed |= change.touches("coder", "document", "coding", "round", "round_document")

    def _reckon(self) -> None:
        if not self.isVisible():
            self._stale = True
            return
        if not self._has_something():
            return
        from qualcode.agreement.report import report

        self._stale = False
        wanted, name = self.comparison(), self.controls.table_name
        self._reading.ask(partial(report, name=name, wanted=wanted), self._show, slow=name in _SLOW)

    # Showing ---------------------------------------------------------------------------------------------------

    def _show(self, found: "Report") -> None:
        self._found = found
        fresh = [one for one in found.hindrances if one.stops or one.reason not in self._accepted]
        if found.table is None or fresh:
            self.refusal.show_reasons(found.hindrances)
            self._results.setCurrentWidget(self.refusal)
            self.setFocusProxy(self.refusal)
            return
        self._results.setCurrentWidget(self._parts)
        self.setFocusProxy(self.view)
        self.sentence.setText(found.compared)
        self.all_the_same.setText("\n".join(_short(one.reason) for one in found.hindrances))
        self.all_the_same.setToolTip(plain_tip(*(one.reason for one in found.hindrances)))
        self.all_the_same.setVisible(bool(found.hindrances))
        self.all_the_same.setPalette(warning(self.palette()))
        self._show_table(found.table)
        self._show_passages_again()

    def _show_table(self, table: Table) -> None:
        chosen = self.model.name_at(self.view.currentIndex().row())
        pinned = self.controls.table_name in _PINNED
        self.model.show_table(table, self._session.language, self.controls.hide_empty.isChecked(), pinned)
        caption = table.caption if table.caption != self.sentence.text() else ""
        self.notes.setText("\n".join(filter(None, (caption, *table.notes))))
        self.view.setAccessibleDescription(table.title)
        row = self.model.row_named(chosen) if chosen else -1
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row, 0))

    def _show_look(self) -> None:
        if self._found is not None and self._found.table is not None:
            self._show_table(self._found.table)

    def _accept(self) -> None:
        if self._found is not None:
            self._accepted |= {one.reason for one in self._found.hindrances}
            self._show(self._found)
            self.view.setFocus()

    # The passages of a row -------------------------------------------------------------------------------------

    def _open(self, index: QModelIndex) -> None:
        passages = self.model.passages_at(index.row())
        if passages is None:
            return
        self.view.setCurrentIndex(index)
        self.differences.show()
        self._notes.hide()  # the rows need the room
        self.differences.show_row(self.controls.comparison(), passages, self.model.name_at(index.row()))
        QTimer.singleShot(0, lambda: self.view.scrollTo(self.view.currentIndex()))  # there is less room now

    def _enter(self, index: QModelIndex) -> None:
        passages = self.model.passages_at(index.row())
        if self.controls.table_name == CONFUSED and passages is not None:
            self._session.clinic_wanted.emit(passages.codes)
        elif passages is not None:
            self._open(index)
            self.differences.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_passages_again(self) -> None:
        """Keep the list true to the row it belongs to; where that is gone, so is the list."""
        if not self.differences.isVisibleTo(self):
            return
        row = self.model.row_named(self.differences.row_name)
        passages = self.model.passages_at(row)
        if passages is None:
            self._close_differences()
        else:
            self.differences.show_row(self.controls.comparison(), passages, self.differences.row_name)

    def _close_differences(self) -> None:
        there = self.differences.isAncestorOf(QApplication.focusWidget() or self)
        self.differences.hide()
        self._notes.show()
        if there:
            self.view.setFocus()


def _short(reason: str) -> str:
    """Give a reason without the names in it: the whole stands in the tool tip."""
    return reason.partition(": ")[0].rstrip(".") + "."
