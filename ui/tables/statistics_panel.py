"""`StatisticsPanel`: what the selected row of a crosstab says of respondents, with test, size and warning, in words."""

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from qualcode.analysis.query import Query, Unit
from qualcode.messages import message
from qualcode.store.project import Project
from ui.details.section import plain_label, quiet_label
from ui.reading import Reading
from ui.session import Session
from ui.theme import GAP, font

if TYPE_CHECKING:
    from qualcode.analysis.statistics.findings import Finding, Statistics

REPORT, ALL_ROWS = "crosstab", "statistics"
_HEIGHT, _LOW = 150, 84  # with figures, or with a sentence that says why there are none


class Row(NamedTuple):
    """A row of the table by its place and name, and the heading of the column of the chosen cell."""

    place: int
    name: str
    column: str


class StatisticsPanel(QWidget):
    """Off until it is switched on. It follows the table and its current row; why it says nothing, it says."""

    all_wanted = Signal()  # the table of every row's statistics

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reading = Reading(session, self)
        self._query: Query | None = None
        self._found: Statistics | None = None
        self._row = Row(-1, "", "")
        self._codes: tuple[str, ...] = ()  # of the row shown last: its name and place may change
        self.heading, self.words, self.figures, self.notes = plain_label(), plain_label(), quiet_label(), quiet_label()
        self.all, self.methods = QPushButton(), QPushButton()
        self.action = QAction(self)  # a line in the options of the page
        self.action.setCheckable(True)
        self._lay_out()
        self.action.toggled.connect(lambda _: self._reckon())
        self.all.clicked.connect(lambda *_: self.all_wanted.emit())
        self.methods.clicked.connect(lambda *_: self._show_methods())
        self.hide()

    def _lay_out(self) -> None:
        self.heading.setFont(font(bold=True))
        texts = QWidget()
        rows = QVBoxLayout(texts)
        rows.setContentsMargins(0, 0, GAP, 0)
        rows.setSpacing(3)
        for label in (self.words, self.figures, self.notes):
            rows.addWidget(label)
        rows.addStretch()
        area = QScrollArea()
        area.setWidget(texts)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.all)
        top.addWidget(self.methods)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(3)
        whole.addLayout(top)
        whole.addWidget(area)

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.setAccessibleName(self.tr("Statistics of the selected row"))
        self.action.setText(self.tr("Statistics (respondents only)"))
        self.all.setText(self.tr("All rows"))
        self.all.setToolTip(self.tr("Show the statistics of every row as a table"))
        self.methods.setText(self.tr("For the paper…"))
        self.methods.setToolTip(self.tr("Sentences for the methods section, in three languages"))
        for button in (self.all, self.methods):
            button.setAccessibleName(button.text())

    # What is shown ---------------------------------------------------------------------------------------------

    def follow(self, report: str, query: Query) -> None:
        """Say what this table says: it was chosen, or was reckoned anew."""
        self._query = query if report == REPORT else None
        self.action.setVisible(self._query is not None)
        self._reckon()

    def show_row(self, row: Row) -> None:
        """Say what a row of the table says."""
        self._row = row
        self._tell()

    def _reckon(self) -> None:
        query, on = self._query, self.action.isChecked() and self._query is not None
        self._reading.drop()
        self._found = None
        self.setVisible(on)
        if not on or query is None:
            return
        if self._unasked(query):
            self._tell()
            return
        from qualcode.analysis.statistics.findings import statistics_of

        self._say(self.tr("Reckoning…"))
        self._reading.ask(lambda project: statistics_of(project, query), self._take, slow=True)

    def _take(self, found: "Statistics") -> None:
        self._found = found
        self._tell()

    def _unasked(self, query: Query) -> str:
        """Say why this table has no statistics, whatever its numbers are."""
        reason = "unit" if query.unit is not Unit.RESPONDENTS else "nested" if query.nested else ""
        return message(f"statistics.none_{reason}", self._session.language) if reason else ""

    def _tell(self) -> None:
        found, query, language = self._found, self._query, self._session.language
        if query is None or not self.action.isChecked():
            return
        from qualcode.analysis.statistics.methods import refusal
        from qualcode.analysis.statistics.wording import told

        if found is None or found.refused:
            reason = self._unasked(query) or (refusal(found, language) if found else "")
            if reason:
                self._say(reason)
            return
        here = self._findings(found)
        if not here:
            self._say(message("statistics.none_row", language), "", found)
            return
        words = "\n".join(told(found, finding, language) for finding in here)
        self._say(words, "\n".join(filter(None, (_exactly(found, finding, language) for finding in here))), found)
        self.heading.setText(here[0].row)

    def _say(self, words: str, exactly: str = "", found: "Statistics | None" = None) -> None:
        self.heading.setText("")
        self.words.setText(words)
        self.figures.setText(exactly)
        self.figures.setVisible(bool(exactly))
        self.notes.setText(_notes(found, self._session.language) if found else "")
        self.notes.setVisible(found is not None)
        self.setFixedHeight(_HEIGHT if found else _LOW)
        for button in (self.all, self.methods):
            button.setEnabled(found is not None and bool(found.tested))

    def _findings(self, found: "Statistics") -> "list[Finding]":
        """Give what was found on the current row: of a multiple choice that of the column, or of every value."""
        place, name, column = self._row
        each = max(1, len({finding.option for finding in found.findings}))
        here = [finding for finding in found.findings[place * each :][:each] if place >= 0 and finding.row == name]
        here = here or [finding for finding in found.findings if finding.codes and finding.codes == self._codes][:each]
        self._codes = here[0].codes if here else ()
        return [finding for finding in here if finding.option == column] or here

    def _show_methods(self) -> None:
        from qualcode.analysis.statistics.methods import methods_of
        from ui.paragraph import ParagraphDialog

        query = self._query
        if query is None:
            return

        def methods(project: Project, language: str) -> str:
            return methods_of(project, replace(query, language=language))

        ParagraphDialog(self._session, methods, self, slow=True).open()


def _notes(found: "Statistics", language: str) -> str:
    from qualcode.analysis.statistics.methods import notes_of

    return "\n".join(notes_of(found, language))


def _exactly(found: "Statistics", finding: "Finding", language: str) -> str:
    from qualcode.analysis.statistics.wording import expected_text, figures

    return " ".join(filter(None, (figures(found, finding, language), expected_text(found, finding, language))))
