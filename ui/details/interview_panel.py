"""`InterviewPanel`: the record of the interview whose document is shown, edited in place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from qualcode.analysis.questions_asked import guide_for
from qualcode.exchange.attributes.values import as_date_in_part
from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.registry import KINDS
from qualcode.ops.interviews import record_interview
from qualcode.store.project import Project
from qualcode.store.queries.cases import Interview, interview_of
from qualcode.store.queries.documents import document_of
from qualcode.store.queries.guides import guides_of
from ui.details.section import Section, form, quiet_label
from ui.documents.kinds import speech_languages, statuses
from ui.plain import plain_tip
from ui.saving_text import SavingText
from ui.session import Session
from ui.team.disputed_line import DisputedLine

_LINES = ("date", "place", "minutes", "interviewer", "present")
_BOXES = ("language", "guide", "status")
_FIELDS = ("status", "date", "place", "minutes", "language", "interviewer", "present", "guide", "note")


class InterviewPanel(Section):
    """Each field is a step of its own once it is left."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._document: Guid = ""
        self.lines = {name: QLineEdit() for name in _LINES}
        self.boxes = {name: _box() for name in _BOXES}
        self.note = SavingText(1, 6)
        self.disputed = DisputedLine(session)
        self.source = _read_only()
        self._captions = {name: quiet_label(wrap=name == "note") for name in (*_FIELDS, "source")}
        rows = form()
        for name in _FIELDS:
            rows.addRow(self._captions[name], self._field(name))
        rows.addRow(self._captions["source"], self.source)
        self.rows.addWidget(self.disputed)
        self.rows.addLayout(rows)
        self._connect()
        self.hide()

    def _field(self, name: str) -> QWidget:
        return self.note if name == "note" else self.lines.get(name) or self.boxes[name]

    def _connect(self) -> None:
        for name, line in self.lines.items():
            line.editingFinished.connect(lambda name=name: self._save_line(name))
        for name, box in self.boxes.items():
            box.activated.connect(lambda _, name=name: self._save(name, self.boxes[name].currentData() or None))
        self.note.saved.connect(lambda words: self._save("note", words or None))

    def retranslate(self) -> None:
        """Show the captions in the language that is installed now."""
        self.entitle(self.tr("Interview"))
        captions = {
            "status": self.tr("Transcript"),
            "date": self.tr("Date"),
            "place": self.tr("Place"),
            "minutes": self.tr("Minutes"),
            "language": self.tr("Language"),
            "interviewer": self.tr("Interviewer"),
            "present": self.tr("Present"),
            "guide": self.tr("Guide"),
            "note": self.tr("Field note"),
            "source": self.tr("File"),
        }
        for name, caption in captions.items():
            self._captions[name].setText(caption)
            (self.source if name == "source" else self._field(name)).setAccessibleName(caption)
        self.lines["date"].setPlaceholderText(self.tr("day, month or year"))
        self.lines["present"].setPlaceholderText(self.tr("who else was there"))
        self.show_document(self._session.document)

    def show_document(self, document: Guid) -> None:
        """Show the record of a document's interview, nothing for ""."""
        if document != self._document:
            self.note.save()
        project = self._session.project
        there = project is not None and bool(document) and project.life_of(document).is_there
        self.setVisible(there)
        self._document = document if there else ""
        self.disputed.show_about([KINDS["interview"].guid_of({"document": document})] if there else [])
        if project is not None and there:
            self._fill(project, document)

    def _fill(self, project: Project, document: Guid) -> None:
        record, known = interview_of(project, document), document_of(project, document)
        for name, line in self.lines.items():
            if not (line.hasFocus() and line.isModified()):
                line.setText(_words(record, name))
                line.setCursorPosition(0)
                line.setToolTip(plain_tip(line.text()))
        self._offer("status", statuses(), _words(record, "status"))
        self._offer("language", speech_languages(), _words(record, "language"))
        guides = {
            guide.guid: ", ".join(part for part in (guide.name, guide.version) if part) for guide in guides_of(project)
        }
        self._offer("guide", guides, (record.guide if record else None) or "")
        supposed = guide_for(project, document)
        self.boxes["guide"].setToolTip(plain_tip(supposed.name if supposed else ""))
        self.note.show_text(_words(record, "note"))
        self.source.setText(known.source)
        self.source.setCursorPosition(0)
        self.source.setToolTip(plain_tip(known.source))
        for shown in (self.source, self._captions["source"]):
            shown.setVisible(bool(known.source))
        for name in _FIELDS:
            self._field(name).setEnabled("writable" in self._session.facts)

    def _offer(self, name: str, choices: dict[str, str], chosen: str) -> None:
        box = self.boxes[name]
        box.clear()
        box.addItem("", "")
        for value, words in choices.items():
            box.addItem(words, value)
        if chosen and box.findData(chosen) < 0:
            box.addItem(chosen, chosen)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    # Saving ----------------------------------------------------------------------------------------------------

    def _save_line(self, name: str) -> None:
        line = self.lines[name]
        if not line.isModified():
            return
        line.setModified(False)
        words = " ".join(line.text().split())
        if name == "minutes" and words:
            minutes = _minutes(words)
            if minutes is None:
                self._session.failed.emit(UserError("study.minutes_wrong", minutes=words))
                self.show_document(self._document)
            else:
                self._save(name, minutes)
        elif name == "date":
            self._save(name, as_date_in_part(words) or words or None)
        else:
            self._save(name, words or None)

    def _save(self, name: str, value: Value) -> None:
        project, document = self._session.project, self._document
        if project is None or not document:
            return
        known = interview_of(project, document)
        before = getattr(known, name) if known else None
        if (before or None) != value:
            self._session.do(record_interview, project, document, **{name: value})
        self.show_document(document)


def _minutes(words: str) -> int | None:
    """Give the minutes in "72" or "1:12"; None where there are none."""
    hours, colon, rest = words.rpartition(":")
    if not rest.isdecimal() or (colon and not (hours.isdecimal() and int(rest) < 60)):
        return None
    return int(hours or 0) * 60 + int(rest)


def _read_only() -> QLineEdit:
    """Give a line that shows as much as there is room for; a label would claim room for its longest word."""
    line = QLineEdit()
    line.setReadOnly(True)
    line.setFrame(False)
    return line


def _words(record: Interview | None, name: str) -> str:
    value = getattr(record, name) if record else None
    return "" if value is None else str(value)


def _box() -> QComboBox:
    box = QComboBox()
    box.setMinimumContentsLength(2)  # a caption and a box fit the narrow dock
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return box
