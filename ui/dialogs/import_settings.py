"""What may be chosen for one file of an import: kind, encoding, columns, speakers; and the report on it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from qualcode.exchange.transcripts.encodings import ENCODINGS
from qualcode.exchange.transcripts.reading import ColumnUse
from qualcode.messages import message
from qualcode.model.guid import Guid
from qualcode.model.transcript import ReportLine, Role
from qualcode.ops.documents import Person
from ui.dialogs.form import plain_label
from ui.dialogs.import_file import ImportFile
from ui.dialogs.speaker_choices import RespondentBox, RoleBox
from ui.documents.kinds import kinds
from ui.session import Session
from ui.theme import GAP, SPACE, font


class ImportSettings(QScrollArea):
    """Shows one file at a time and writes what is chosen into it."""

    reread = Signal()  # encoding or columns were changed: read the file again
    recoloured = Signal()  # a role was changed

    def __init__(self, session: Session, people: Sequence[tuple[Guid, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._session = session
        self._people = people
        self._file: ImportFile | None = None
        self.roles: dict[str, RoleBox] = {}
        self.respondents: dict[str, RespondentBox] = {}
        self.columns: list[QComboBox] = []
        self.kind = QComboBox()
        self.encoding = QComboBox()

    def show_file(self, file: ImportFile) -> None:
        """Show what may be chosen for a file."""
        self._file = file
        self.roles, self.respondents, self.columns = {}, {}, []
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, GAP, 0)
        column.setSpacing(SPACE)
        if file.error is not None:
            self._add_text(column, file.error.text(self._session.language))
        if file.preview is not None:
            self._add_choices(column, file)
            self._add_speakers(column, file)
            self._add_report(column, file.preview.transcript.report)
        column.addStretch(1)
        self.setWidget(body)

    # Kind, encoding, columns ---------------------------------------------------------------------------------

    def _add_choices(self, column: QVBoxLayout, file: ImportFile) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        self.kind = _combo(kinds(), file.kind)
        self.kind.currentIndexChanged.connect(lambda _: setattr(file, "kind", self.kind.currentData()))
        self._add_line(grid, self.tr("Kind of interview"), self.kind)
        transcript = file.preview.transcript if file.preview is not None else None
        if transcript is not None and transcript.encoding:
            self.encoding = _combo({known.name: known.title for known in ENCODINGS}, transcript.encoding)
            self.encoding.currentIndexChanged.connect(self._change_encoding)
            self._add_line(grid, self.tr("Encoding"), self.encoding)
        for number, use in enumerate(_columns_of(file), 1):
            box = _combo(self._uses(), use.value)
            box.currentIndexChanged.connect(self._change_columns)
            self.columns.append(box)
            self._add_line(grid, self.tr("Column {0} holds").format(number), box)
        column.addLayout(grid)

    def _uses(self) -> dict[str, str]:
        return {
            ColumnUse.SPEAKER.value: self.tr("Speaker"),
            ColumnUse.TIME.value: self.tr("Time"),
            ColumnUse.ORIGINAL.value: self.tr("Original"),
            ColumnUse.TRANSLATION.value: self.tr("Translation"),
            ColumnUse.IGNORED.value: self.tr("Leave out"),
        }

    def _change_encoding(self) -> None:
        if self._file is not None:
            self._file.read_with(encoding=str(self.encoding.currentData()))
            self.reread.emit()

    def _change_columns(self) -> None:
        if self._file is not None:
            self._file.read_with(columns=tuple(ColumnUse(str(box.currentData())) for box in self.columns))
            self.reread.emit()

    # Speakers ------------------------------------------------------------------------------------------------

    def _add_speakers(self, column: QVBoxLayout, file: ImportFile) -> None:
        speakers = file.transcript().speakers
        if not speakers:
            return
        column.addWidget(_heading(self.tr("Who is speaking?")))
        grid = QGridLayout()
        grid.setColumnStretch(2, 1)
        for row, speaker in enumerate(speakers):
            label = plain_label(self)
            label.setText(_short(speaker.label))
            for place, widget in enumerate(
                (label, self._role_box(file, speaker.label, speaker.role), self._person_box(file, speaker.label))
            ):
                grid.addWidget(widget, row, place)
        column.addLayout(grid)
        self._show_people()

    def _role_box(self, file: ImportFile, label: str, role: Role) -> RoleBox:
        box = self.roles[label] = RoleBox(role)
        box.setAccessibleName(self.tr("Role of {0}").format(label))
        box.currentIndexChanged.connect(lambda _: self._change_role(file, label, box.role()))
        return box

    def _person_box(self, file: ImportFile, label: str) -> RespondentBox:
        known = file.people.get(label, Person())
        box = self.respondents[label] = RespondentBox(self._people, known.guid)
        if known.new_name:
            box.setCurrentText(known.new_name)
        box.setAccessibleName(self.tr("Respondent who is {0}").format(label))
        box.currentTextChanged.connect(lambda _: file.people.update({label: Person(box.guid(), box.new_name())}))
        return box

    def _change_role(self, file: ImportFile, label: str, role: Role) -> None:
        file.roles[label] = role
        self._show_people()
        self.recoloured.emit()

    def _show_people(self) -> None:
        """An interviewer is no respondent."""
        for label, box in self.respondents.items():
            box.setEnabled(self.roles[label].role() is not Role.INTERVIEWER)

    # Report --------------------------------------------------------------------------------------------------

    def _add_report(self, column: QVBoxLayout, report: Sequence[ReportLine]) -> None:
        headings = {"taken": self.tr("Taken"), "left_out": self.tr("Left out"), "odd": self.tr("Please check")}
        for kind in ("odd", "left_out", "taken"):
            lines = [message(line.key, self._session.language, **line.values) for line in report if line.kind == kind]
            if lines:
                column.addWidget(_heading(headings[kind]))
                self._add_text(column, "\n".join(lines))

    def _add_text(self, column: QVBoxLayout, text: str) -> None:
        label = plain_label(self, wrapped=True)
        label.setText(text)
        column.addWidget(label)

    def _add_line(self, grid: QGridLayout, text: str, box: QComboBox) -> None:
        label = plain_label(self)
        label.setText(text)
        label.setBuddy(box)
        box.setAccessibleName(text)
        row = grid.rowCount()
        grid.addWidget(label, row, 0)
        grid.addWidget(box, row, 1)


def _columns_of(file: ImportFile) -> tuple[ColumnUse, ...]:
    """Give the columns of the first table that has several; the choice goes for every table of that width."""
    if file.options.columns:
        return file.options.columns
    tables = file.preview.tables if file.preview is not None else ()
    return next((table.columns for table in tables if len(table.columns) > 1), ())


def _combo(choices: dict[str, str], chosen: str) -> QComboBox:
    box = QComboBox()
    box.setMinimumContentsLength(10)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for value, text in choices.items():
        box.addItem(text, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    return box


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(font(bold=True))
    return label


def _short(label: str) -> str:
    return label if len(label) <= 18 else label[:17] + "…"
