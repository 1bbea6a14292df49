"""The import of interview guides: what was found in the file, what its columns hold, which version it becomes."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from qualcode.exchange.guides.draft import GuideColumn, GuideDraft
from qualcode.exchange.guides.registry import read_guides
from qualcode.exchange.guides.ties import Tied, tied_guide
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.ops.guides import import_guides, is_known, version_after
from qualcode.store.queries.guides import guides_of, research_question_names
from qualcode.text.fold import fold
from ui.dialogs.form import Form, plain_label
from ui.guides.naming import fill_kinds
from ui.plain import plain_tip
from ui.session import Session
from ui.theme import GAP

_OK, _CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel


class GuideImportDialog(Form):
    """Shows the guides of a file one by one; all of them are taken as one step."""

    def __init__(
        self, session: Session, path: Path, drafts: Sequence[GuideDraft], parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent, _OK | _CANCEL)
        self.setObjectName("guide_import")
        assert session.project is not None
        self._project = session.project
        self._path = path
        self._drafts = list(drafts)
        self._shown = 0
        self.guide, self.kind = QComboBox(self), QComboBox(self)
        self.name, self.version = QLineEdit(self), QLineEdit(self)
        self.questions = QTableWidget(0, 5, self)
        self.columns: list[QComboBox] = []
        self._column_row = QHBoxLayout()
        self._captions = [plain_label(self) for _ in range(4)]
        self._columns_caption = plain_label(self)
        self._state = plain_label(self, wrapped=True)
        self._lay_out()
        self._make_columns()
        self.guide.activated.connect(self._choose)
        self.name.textEdited.connect(lambda text: self._keep(name=text))
        self.version.textEdited.connect(lambda text: self._keep(version=text))
        self.kind.activated.connect(lambda _: self._keep(kind=str(self.kind.currentData())))
        self.retranslate()

    def _lay_out(self) -> None:
        rows = QFormLayout()
        for caption, field in zip(self._captions, (self.guide, self.name, self.version, self.kind), strict=True):
            rows.addRow(caption, field)
            caption.setBuddy(field)
        several = len(self._drafts) > 1
        self.guide.setVisible(several)
        self._captions[0].setVisible(several)
        self._column_row.setSpacing(GAP)
        self._column_row.addWidget(self._columns_caption)
        self.questions.verticalHeader().hide()
        self.questions.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.questions.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.questions.setTabKeyNavigation(False)
        header = self.questions.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (0, 4):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.content.addLayout(rows)
        self.content.addLayout(self._column_row)
        self.content.addWidget(self.questions, 1)
        self.content.addWidget(self._state)
        self.resize(920, 540)

    def _make_columns(self) -> None:
        """Give each column of the file's table a box that says what it holds."""
        table = self._drafts[self._shown].table
        for box in self.columns:
            self._column_row.removeWidget(box)
            box.deleteLater()
        self.columns = [QComboBox(self) for _ in (table.columns if table else ())]
        for box, use in zip(self.columns, table.columns if table else (), strict=True):
            box.addItem(use.value, use)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.activated.connect(lambda _: self._read_anew())
            self._column_row.addWidget(box, 1)
        self._columns_caption.setVisible(bool(self.columns))

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        language = self.session.language
        self.setWindowTitle(self.tr("Import interview guide"))
        captions = (self.tr("Guide"), self.tr("Name"), self.tr("Version"), self.tr("For interviews of this kind"))
        for caption, label, field in zip(
            captions, self._captions, (self.guide, self.name, self.version, self.kind), strict=True
        ):
            label.setText(caption)
            field.setAccessibleName(caption)
        fill_kinds(self.kind, self.tr("any"))
        self._columns_caption.setText(self.tr("Columns of the file"))
        self._name_columns()
        headings = ("number", "question_ky", "question_ru", "question_en", "research_question")
        self.questions.setHorizontalHeaderLabels([message(f"guides.column_{name}", language) for name in headings])
        self.questions.setAccessibleName(self.tr("Questions found"))
        self.name_button(_OK, self.tr("Import"))
        self.name_button(_CANCEL, self.tr("Cancel"))
        self._show()

    def _name_columns(self) -> None:
        table = self._drafts[self._shown].table
        for place, box in enumerate(self.columns):
            chosen = box.currentData()
            box.clear()
            for use in GuideColumn:
                box.addItem(message(f"guides.column_{use.value}", self.session.language), use)
            box.setCurrentIndex(box.findData(chosen))
            heading = table.headings[place] if table and place < len(table.headings) else ""
            box.setToolTip(plain_tip(heading))
            box.setAccessibleName(self.tr("Column {0}: {1}").format(place + 1, heading))

    def accept(self) -> None:
        """Take the guides; the dialog stays open where the project refuses them."""
        try:
            added = import_guides(self._project, [tied.guide for tied in self._tied()])
        except UserError as error:
            self.show_error(error)
            return
        if added:
            self.session.told.emit(self.tr("Guides imported: {0}.").format(len(added)))
        else:
            self.session.told.emit(self.tr("The project has these guides already."))
        super().accept()

    def _tied(self) -> list[Tied]:
        names = {guid: tuple(texts.values()) for guid, texts in research_question_names(self._project).items()}
        return [tied_guide(draft, names) for draft in self._drafts]

    def _choose(self, place: int) -> None:
        self._shown = place
        self._make_columns()
        self._name_columns()
        self._show()

    def _keep(self, **fields: str) -> None:
        """Keep what was typed of the shown guide."""
        self._drafts[self._shown] = replace(self._drafts[self._shown], **fields)  # type: ignore[arg-type]
        self._tell()

    def _read_anew(self) -> None:
        """Read the file with the columns as they are chosen now."""
        columns = tuple(GuideColumn(box.currentData()) for box in self.columns)
        old = self._drafts[self._shown]
        try:
            fresh = read_guides(self._path, columns)
        except UserError as error:
            self.show_error(error)
            self.buttons.button(_OK).setEnabled(False)
            return
        self.show_error(None)
        if self._shown < len(fresh):
            kept = replace(fresh[self._shown], name=old.name, kind=old.kind, version=old.version)
            self._drafts[self._shown] = kept
        self._show()

    def _show(self) -> None:
        draft = self._drafts[self._shown]
        self.guide.clear()
        self.guide.addItems([one.name for one in self._drafts])
        self.guide.setCurrentIndex(self._shown)
        self.name.setText(draft.name)
        self.version.setText(draft.version)
        self.kind.setCurrentIndex(max(0, self.kind.findData(draft.kind)))
        self.questions.setRowCount(len(draft.questions))
        for row, question in enumerate(draft.questions):
            texts = [question.texts.get(language, "") for language in ("ky", "ru", "en")]
            for column, text in enumerate((question.number, *texts, ", ".join(question.research))):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(text))
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.questions.setItem(row, column, item)
        self._tell()

    def _tell(self) -> None:
        draft, tied = self._drafts[self._shown], self._tied()
        lines = [self.tr("Questions: {0}.").format(len(draft.questions))]
        known = [guide.version for guide in guides_of(self._project) if fold(guide.name) == fold(draft.name.strip())]
        if is_known(self._project, tied[self._shown].guide):
            lines.append(self.tr("The project has this guide already; it is not added again."))
        elif known:
            version = version_after(known, draft.version)
            lines.append(
                self.tr("A guide of this name is there; this one becomes version {0}, old links stay.").format(version)
            )
        unknown = list(dict.fromkeys(words for one in tied for words in one.unknown))
        if unknown:
            lines.append(self.tr("Not among the research questions: {0}.").format(", ".join(unknown)))
        if draft.left_out:
            lines.append(self.tr("Lines left out: {0}.").format(" | ".join(line[:60] for line in draft.left_out[:4])))
        self._state.setText("\n".join(lines))
        self.buttons.button(_OK).setEnabled(all(one.questions and one.name.strip() for one in self._drafts))
