"""`CellPanel`: beside the grid the passages of the chosen cell, the question above each, and how its summary stands."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qualcode.analysis.framework_table import shift_text
from qualcode.analysis.retrieval import Retrieval
from qualcode.model.framework import FrameCell, FrameRow, State, Theme
from qualcode.model.guid import Guid
from qualcode.store.project import Project
from ui.actions import Actions
from ui.dialogs.form import plain_label
from ui.plain import lettered
from ui.reading import Reading
from ui.retrieval.rows import RetrievedRows
from ui.retrieval.segment_list import SegmentList
from ui.retrieval.working import Working
from ui.session import Session
from ui.theme import GAP, HEADING_POINTS, warning
from ui.transcript.code_looks import CodeLooks


class CellPanel(QWidget):
    """A click chooses a passage and leaves the cursor where it is; Enter and a double click go to the transcript."""

    opened = Signal(str)  # a coding
    keep_wanted = Signal()
    insert_wanted = Signal()

    def __init__(self, session: Session, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._reading = Reading(session, self)
        self._looks = CodeLooks()
        self._asked = self._shown = Retrieval()
        self._stale = False
        self.head: QLabel = lettered(self, HEADING_POINTS - 1, bold=True)
        self.stands: QLabel = plain_label(self, wrapped=True)
        self.keep, self.insert = QPushButton(self), QPushButton(self)
        self.rows = RetrievedRows(self)
        self.list = SegmentList(actions, self.rows, self._colour)
        self.working = Working(session, actions, self.list, self)
        self._lay_out()
        self.keep.clicked.connect(lambda *_: self.keep_wanted.emit())
        self.insert.clicked.connect(lambda *_: self.insert_wanted.emit())
        self.list.opened.connect(self.opened.emit)

    def _lay_out(self) -> None:
        self.head.setWordWrap(True)
        self.stands.setMargin(GAP // 2)
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for button in (self.keep, self.insert):
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click takes no cursor out of the field
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self.keep)
        line.addStretch()
        line.addWidget(self.insert)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(GAP, 0, 0, 0)
        rows.setSpacing(GAP)
        rows.addWidget(self.head)
        rows.addWidget(self.stands)
        rows.addWidget(self.list, 1)
        rows.addLayout(line)

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        self.list.setAccessibleName(self.tr("Passages of the cell"))
        self.list.delegate.retranslate()
        self.rows.entitle("{0} ({1})")
        self.working.retranslate()
        self.keep.setText(self.tr("Still right (F9)"))
        self.keep.setToolTip(self.tr("The summary holds for the passages as they are now"))
        self.insert.setText(self.tr("Insert the quotation (Ctrl+I)"))
        self.insert.setToolTip(self.tr("Put the chosen passage with its source into the summary"))
        for button in (self.keep, self.insert):
            button.setAccessibleName(button.text())

    def forget_looks(self) -> None:
        """Read names and colours of codes anew."""
        self._looks = CodeLooks()

    def _colour(self, code: Guid) -> QColor:
        if not self._looks.codes and self._session.project is not None:
            self._looks = CodeLooks(self._session.project, self._session.language)
        return self._looks.clear(code, self.palette())

    # What is shown ---------------------------------------------------------------------------------------------

    def show_cell(self, row: FrameRow, theme: Theme, cell: FrameCell, writer: str, writable: bool) -> None:
        """Show how a cell stands, and its passages; the chosen one stays where it is among them."""
        self.head.setText(f"{row.name} · {theme.name}")
        self._tell(row, cell, writer)
        self.keep.setVisible(cell.state is State.STALE and writable and not row.kept)
        self.insert.setVisible(bool(cell.codings) and writable and not row.kept)
        self._asked = Retrieval(
            must=(theme.code,),
            respondents=(row.respondent,),
            language=self._session.language,
            into=self._session.into,
        )
        self._ask(self._asked)

    def show_nothing(self) -> None:
        """Show no cell."""
        self._reading.drop()
        self.head.clear()
        self.stands.hide()
        self.keep.hide()
        self.insert.hide()
        self.rows.show(None)

    def _ask(self, asked: Retrieval) -> None:
        def read(project: Project) -> object:
            from qualcode.analysis.retrieved import retrieved

            return retrieved(project, asked)

        self._reading.ask(read, self._take)

    def _take(self, found: object) -> None:
        from qualcode.analysis.retrieved import RetrievedList

        assert isinstance(found, RetrievedList)
        known = self._shown == self._asked
        self._shown = self._asked
        self.list.delegate.forget()
        if known:
            self.list.keeping_place(lambda least: self.rows.show(found, least))
        else:
            self.rows.show(found)
            self.list.go_to_first()

    def _tell(self, row: FrameRow, cell: FrameCell, writer: str) -> None:
        by = self.tr("Written by: {0}.").format(writer) if writer and cell.text else ""
        told = {
            State.NOTHING: self.tr("Nothing is coded here."),
            State.UNWRITTEN: self.tr("No summary yet. Passages: {0}.").format(len(cell.codings)),
            State.WRITTEN: self.tr("Passages: {0}.").format(len(cell.codings)),
            State.STALE: shift_text(cell.shift, self._session.language),
        }[cell.state]
        kept = self.tr("You code her interviews without seeing what others make of them: summaries come after that.")
        words = kept if row.kept else " ".join(filter(None, (told, by)))
        self.stands.setText(words[:1].upper() + words[1:])
        self.stands.show()
        self._stale = cell.state is State.STALE
        self._dress()

    def _dress(self) -> None:
        self.stands.setAutoFillBackground(self._stale)
        self.stands.setPalette(warning(self.palette()) if self._stale else self.palette())

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of light or dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    # The chosen passage ----------------------------------------------------------------------------------------

    def quotation(self) -> str:
        """Give the chosen passage with its source, "" for none."""
        from qualcode.analysis.quotes_table import quoted

        segment = self.rows.segment_at(self.list.currentIndex().row())
        return quoted(segment.entry.passage, self._session.language) if segment is not None else ""

    def sizeHint(self) -> QSize:
        """Ask for room beside the grid."""
        return QSize(330, 300)
