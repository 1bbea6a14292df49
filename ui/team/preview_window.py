"""One page about a package before it is merged: what is new, what conflicts, what looks like the same thing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from qualcode.messages import message
from qualcode.store.queries.codes import in_language
from qualcode.team.merge import Decisions
from qualcode.team.preview import Preview
from qualcode.team.scope import Part
from qualcode.team.suspects import Suspect
from ui.dialogs.form import Form, plain_label
from ui.session import Session
from ui.team.choices import RivalChoice, SuspectChoice
from ui.team.section import Section
from ui.team.words import TeamWords, why_alike
from ui.theme import GAP, HEADING_POINTS, SPACE, font
from ui.times import local_time_of

_MERGE = QDialogButtonBox.StandardButton.Ok
_NOT_NOW = QDialogButtonBox.StandardButton.Cancel
_SIZE = (980, 560)
_MOST_ROWS = 100  # of what only they have changed: it is told, nothing is decided about it


class PreviewWindow(Form):
    """Shows a preview; `wanted` is emitted with the Decisions when it shall be merged."""

    wanted = Signal(object, bool)  # Decisions, join another project
    stopped = Signal()  # the merge that runs shall be given up

    def __init__(self, session: Session, found: Preview, waiting: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, _MERGE | _NOT_NOW)
        self.setObjectName("merge_preview")
        self.found, self._waiting = found, waiting
        self._running = False
        self.title = plain_label(self, wrapped=True)
        self.title.setFont(font(HEADING_POINTS, bold=True))
        self.notes = plain_label(self, wrapped=True)
        self.join = QCheckBox(self)
        self.news = Section(numbers=True)
        self.rivals, self.suspects, self.changed, self.gone = Section(), Section(), Section(), Section()
        self.new_codes, self.returning = Section(), Section()
        self.as_proposals = QCheckBox(self)
        self.as_proposals.setChecked(True)
        self.progress = QProgressBar(self)
        self.page = QScrollArea(self)
        self._lay_out()
        self.join.toggled.connect(lambda _: self._enable())
        session.project_changed.connect(self.close)
        session.facts_changed.connect(self._enable)
        self.resize(*_SIZE)
        self.retranslate()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now; what was decided is kept."""
        super().retranslate()
        if self.session.project is None:
            return
        decided = self._chosen()
        self._words = TeamWords(self.session.project, self.session.language, self.found.package)
        self.setWindowTitle(self.tr("Receive a package"))
        self.title.setText(self._title())
        self.notes.setText("\n".join(self._notes()))
        self.notes.setVisible(bool(self.notes.text()))
        self.join.setText(self.tr("Both are the same study, begun apart: join them"))
        self.page.setAccessibleName(self.tr("What the package would bring"))
        self.progress.setAccessibleName(self.tr("Progress"))
        self._show_news()
        self._show_new_codes()
        self._show_rivals()
        self._show_suspects()
        self._show_changed()
        self._show_gone()
        self._show_returning()
        self._choose(decided)
        self.name_button(_MERGE, self.tr("Merge"))
        self.name_button(_NOT_NOW, self.tr("Cancel") if self._running else self.tr("Not now"))
        self._enable()
        QTimer.singleShot(0, self, self._fit)

    # What is told --------------------------------------------------------------------------------------------

    def _title(self) -> str:
        package = self.found.package
        parts = {
            Part.WHOLE: self.tr("whole project"),
            Part.CODEBOOK: self.tr("codebook"),
            Part.MINE: self.tr("her own work"),
            Part.DOCUMENTS: self.tr("chosen documents"),
        }
        told = self.tr("From {0}, {1}: {2}. Changes: {3}.").format(
            package.coder_name or "?", local_time_of(package.made), parts[package.part], self.found.operations
        )
        return f"{package.file}\n{told}"

    def _notes(self) -> list[str]:
        found, words = self.found, self._words
        lines = []
        if found.other_project:
            file, other = found.package.file, found.package.project_name
            lines.append(message("team.other_project", self.session.language, file=file, other=other))
        if found.withdrawn:
            lines.append(self.tr("This package was merged before and withdrawn: merging brings it back."))
        lines.append(self._in_short())
        alone = [words.of(document) for document in found.corrected if document not in found.texts]
        if alone:
            told = self.tr("Transcripts that they corrected, codings stay on their words: {0}.")
            lines.append(told.format(", ".join(alone)))
        if found.texts:
            named = ", ".join(words.of(document) for document in found.texts)
            lines.append(self.tr("Transcripts corrected on both sides, to be joined after merging: {0}.").format(named))
        if found.kept_back:
            lines.append(self.tr("Transcripts that stayed with the sender: {0}.").format(found.kept_back))
        if found.waiting:
            told = self.tr("Things that will wait, because what they belong to has not come yet: {0}.")
            lines.append(told.format(found.waiting))
        if self._waiting:
            lines.append(self.tr("Packages to be looked at after this one: {0}.").format(self._waiting))
        return lines

    def _in_short(self) -> str:
        """Say in one line what is to be decided and what happens by itself."""
        found = self.found
        to_decide = len(found.rivals) + len(found.suspects) + len(found.new_codes)
        parts = [
            (self.tr("To decide: {0}"), to_decide),
            (self.tr("changed by them only: {0}"), len(found.changed)),
            (self.tr("go to the bin: {0}"), sum(not one.kept for one in found.gone)),
            (self.tr("deleted there but kept: {0}"), sum(one.kept for one in found.gone)),
            (self.tr("deleted here but back: {0}"), len(found.returning)),
        ]
        told = [text.format(number) for text, number in parts if number]
        return "; ".join(told if to_decide else [self.tr("Nothing to decide"), *told]) + "."

    def _show_news(self) -> None:
        heads = [self.tr("New from"), self.tr("Documents"), self.tr("Codings"), self.tr("Memos"), self.tr("Codes")]
        heads += [self.tr("Values"), self.tr("Judgements"), self.tr("Other"), self.tr("Deleted")]
        rows = [[one.name or "?", *(str(count or "·") for count in one[2:])] for one in self.found.coders]
        self.news.show_rows(self.tr("What is new"), heads, rows)

    def _show_new_codes(self) -> None:
        heads = [self.tr("Code"), self.tr("Who")]
        found, language = self.found.new_codes, self.session.language
        rows = [[in_language(one.names, language), self._words.of(one.coder)] for one in found]
        self.new_codes.show_rows(
            self.tr("New codes, although the codebook is locked: {0}").format(len(rows)), heads, rows
        )
        self.as_proposals.setText(self.tr("Take them as proposals, to be answered"))
        self.as_proposals.setVisible(bool(rows))

    def _show_rivals(self) -> None:
        words = self._words
        heads = [self.tr("What"), self.tr("Ours"), self.tr("Theirs"), self.tr("Result")]
        rows = []
        for rival in self.found.rivals:
            ours, *theirs = (
                words.value(rival.object, rival.kind, rival.field, value) for value in (rival.ours, *rival.theirs)
            )
            name = words.field(rival.object, rival.kind, rival.field)
            coder = words.of(rival.coder)
            rows.append([name, ours, " | ".join(theirs) + (f" ({coder})" if coder else ""), ""])
        self.rivals.show_rows(self.tr("Changed on both sides: {0}").format(len(rows)), heads, rows)
        for row, rival in enumerate(self.found.rivals):
            choice = RivalChoice(rival, words)
            choice.setAccessibleName(self.tr("Result for {0}").format(rows[row][0]))
            self.rivals.table.setCellWidget(row, 3, choice)

    def _show_suspects(self) -> None:
        heads = [self.tr("What"), self.tr("Ours"), self.tr("Theirs"), self.tr("Decision")]
        rows = [[self._why(item), item.our_name, item.their_name, ""] for item in self.found.suspects]
        self.suspects.show_rows(self.tr("Looks like the same thing twice: {0}").format(len(rows)), heads, rows)
        for row, item in enumerate(self.found.suspects):
            choice = SuspectChoice(item)
            choice.setAccessibleName(self.tr("Decision for {0}").format(item.their_name))
            self.suspects.table.setCellWidget(row, 3, choice)

    def _why(self, item: Suspect) -> str:
        return f"{self._words.kind(item.kind)}: {why_alike(item)}"

    def _show_changed(self) -> None:
        words = self._words
        heads = [self.tr("What"), self.tr("Here until now"), self.tr("Becomes"), self.tr("Who")]
        rows = [
            [
                words.field(one.object, one.kind, one.field),
                words.value(one.object, one.kind, one.field, one.ours),
                words.value(one.object, one.kind, one.field, one.theirs),
                words.of(one.coder),
            ]
            for one in self.found.changed[:_MOST_ROWS]
        ]
        self.changed.show_rows(
            self.tr("Changed by them only: {0}").format(len(self.found.changed)),
            heads,
            rows,
            self._more(self.found.changed),
        )

    def _show_gone(self) -> None:
        words = self._words
        heads = [self.tr("What"), self.tr("Who"), self.tr("Result")]
        stays, goes = self.tr("stays: it is used or was changed here"), self.tr("goes to the bin")
        rows = [
            [f"{words.kind(one.kind)} {words.of(one.object)}", words.of(one.coder), stays if one.kept else goes]
            for one in self.found.gone[:_MOST_ROWS]
        ]
        self.gone.show_rows(
            self.tr("Deleted by them: {0}").format(len(self.found.gone)), heads, rows, self._more(self.found.gone)
        )

    def _show_returning(self) -> None:
        words = self._words
        rows = [
            [f"{words.kind(one.kind)} {words.of(one.object)}", words.of(one.coder), self.tr("comes back")]
            for one in self.found.returning[:_MOST_ROWS]
        ]
        self.returning.show_rows(
            self.tr("Deleted here, but changed or used by them: {0}").format(len(self.found.returning)),
            [self.tr("What"), self.tr("Who"), self.tr("Result")],
            rows,
            self._more(self.found.returning),
        )

    def _more(self, items: Sequence[object]) -> str:
        more = len(items) - _MOST_ROWS
        return self.tr("And more: {0}").format(more) if more > 0 else ""

    # What is decided -----------------------------------------------------------------------------------------

    def decisions(self) -> Decisions:
        """Give what was decided; the rest is asked later."""
        rivals = [box.decision() for box in self._boxes(self.rivals) if isinstance(box, RivalChoice)]
        pairs = [box.decision() for box in self._boxes(self.suspects) if isinstance(box, SuspectChoice)]
        proposed = tuple(one.code for one in self.found.new_codes) if self.as_proposals.isChecked() else ()
        reason = message("proposals.came_locked", self.session.language)
        return Decisions(tuple(one for one in pairs if one), tuple(one for one in rivals if one), proposed, reason)

    def accept(self) -> None:
        """Have it merged; the window closes when it is."""
        if not self._running and self.buttons.button(_MERGE).isEnabled():
            self.show_error(None)
            self.wanted.emit(self.decisions(), self.join.isChecked())

    def reject(self) -> None:
        """Leave it for now, or give the merge up that runs."""
        if self._running:
            self.stopped.emit()
        else:
            super().reject()

    def run(self, running: bool) -> None:
        """Say that the merge runs, or that it has ended."""
        self._running = running
        self.progress.setVisible(running)
        self.progress.setRange(0, 0)
        self.page.setEnabled(not running)
        self.join.setEnabled(not running)
        self.name_button(_NOT_NOW, self.tr("Cancel") if running else self.tr("Not now"))
        self._enable()

    def advance(self, done: int, total: int) -> None:
        """Show how far the merge is."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _enable(self) -> None:
        may = not self.found.other_project or self.join.isChecked()
        self.buttons.button(_MERGE).setEnabled(may and not self._running and "writable" in self.session.facts)

    def _chosen(self) -> list[tuple[int, str]]:
        boxes = (*self._boxes(self.rivals), *self._boxes(self.suspects))
        return [(box.currentIndex(), box.typed()) for box in boxes]

    def _choose(self, chosen: list[tuple[int, str]]) -> None:
        for box, (place, typed) in zip((*self._boxes(self.rivals), *self._boxes(self.suspects)), chosen, strict=False):
            box.setCurrentIndex(place)
            if typed:
                box.setEditText(typed)

    def _boxes(self, section: Section) -> list[RivalChoice | SuspectChoice]:
        found = [section.table.cellWidget(row, 3) for row in range(section.table.rowCount())]
        return [box for box in found if isinstance(box, RivalChoice | SuspectChoice)]

    # Putting together ----------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, GAP, 0)
        column.setSpacing(SPACE)
        for section in (self.news, self.new_codes, self.as_proposals, self.rivals, self.suspects):
            column.addWidget(section)
        for section in (self.changed, self.gone, self.returning):
            column.addWidget(section)
        column.addStretch()
        self.page.setWidget(body)
        self.page.setWidgetResizable(True)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.progress.setTextVisible(False)
        self.progress.hide()
        joining = QHBoxLayout()
        joining.addWidget(self.join)
        joining.addStretch()
        self.join.setVisible(self.found.other_project)
        for part in (self.title, self.notes):
            self.content.addWidget(part)
        self.content.addLayout(joining)
        self.content.addWidget(self.page, 1)
        self.content.addWidget(self.progress)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each table the height that its rows take at this width."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        heads = self.news.table.horizontalHeader()
        heads.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for section in (self.news, self.new_codes, self.rivals, self.suspects, self.changed, self.gone, self.returning):
            section.fit()
