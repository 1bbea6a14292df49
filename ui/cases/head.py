"""`CaseHead`: who she is: name, pseudonym, kind, who referred her; institution and post of a key informant."""

from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from qualcode.ops.objects import set_fields
from qualcode.store.queries.respondents import attributes_of, values_borne
from qualcode.text.fold import fold
from ui.cases.case import Case
from ui.cases.fields import CalmBox, SavingLine
from ui.cases.section import CaseSection
from ui.details.section import plain_label, quiet_label
from ui.respondents.columns import attribute_column, kind_choices
from ui.session import Session
from ui.theme import GAP

# What is told of a respondent in one line, by any name that a study may give it.
_TOLD = (
    {"age", "возраст", "жашы", "жаш", "курагы"},
    {"oblast", "region", "область", "облус", "облусу", "регион"},
)
_LINES = ("name", "pseudonym", "kinship", "institution", "level", "post")


class CaseHead(CaseSection):
    """The fields of the respondent herself, each saved when it is left."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._case: Case | None = None
        self.summary = plain_label()
        self.about = QToolButton()
        self.about.setAutoRaise(True)
        self.lines = {field: SavingLine() for field in _LINES}
        self.boxes = {field: CalmBox() for field in ("kind", "referred_by", "about")}
        self._captions: dict[str, QLabel] = {}
        self._grid = QGridLayout()
        self._lay_out()
        for field, line in self.lines.items():
            line.saved.connect(lambda words, field=field: self._store(field, words or None))
        for field, box in self.boxes.items():
            box.chosen.connect(lambda value, field=field: self._store(field, value or None))

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(3)
        order = ("name", "pseudonym", "kind", "referred_by", "about", "kinship", "institution", "level", "post")
        for place, field in enumerate(order):
            caption = self._captions[field] = quiet_label(wrap=False)
            row, pair = divmod(place, 2)
            self._grid.addWidget(caption, row, 2 * pair)
            self._grid.addWidget(self._field(field), row, 2 * pair + 1)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        self.rows.addWidget(self.summary)
        self.rows.addLayout(self._grid)

    def _field(self, field: str) -> SavingLine | CalmBox:
        return self.lines[field] if field in self.lines else self.boxes[field]

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.entitle(self.tr("Respondent"))
        for field, words in {
            "name": self.tr("Name"),
            "pseudonym": self.tr("Pseudonym"),
            "kind": self.tr("Kind"),
            "referred_by": self.tr("Referred by"),
            "about": self.tr("Speaks about"),
            "kinship": self.tr("Kinship to her"),
            "institution": self.tr("Institution"),
            "level": self.tr("Level"),
            "post": self.tr("Post"),
        }.items():
            self._captions[field].setText(words)
            self._field(field).setAccessibleName(words)

    def show_case(self, case: Case) -> None:
        """Show a respondent."""
        self._case = case
        person, language = case.person, self._session.language
        for field, line in self.lines.items():
            line.show_text(getattr(person, field))
            line.setReadOnly(not case.writable)
        others = [(one.called, one.guid) for one in case.people if one.guid != person.guid]
        nobody = (self.tr("nobody in the study"), "")
        self.boxes["kind"].offer([(kind.label, kind.value) for kind in kind_choices(language)], person.kind)
        self.boxes["referred_by"].offer([nobody, *others], person.referred_by or "")
        self.boxes["about"].offer([(self.tr("herself"), ""), *others], person.about or "")
        for box in self.boxes.values():
            box.setEnabled(case.writable)
        self._show_needed(person.kind, bool(person.about or person.kinship))
        self.summary.setText(self._told(case))
        self.summary.setVisible(bool(self.summary.text()))

    def _show_needed(self, kind: str, is_family: bool) -> None:
        informant = any(self.lines[field].text() for field in ("institution", "level", "post"))
        for fields, shown in (
            (("about", "kinship"), kind == "family" or is_family),
            (("institution", "level", "post"), kind == "key_informant" or informant),
        ):
            for field in fields:
                self._captions[field].setVisible(shown)
                self._field(field).setVisible(shown)

    def _told(self, case: Case) -> str:
        """Give age and oblast in a line."""
        values, language = values_borne(case.project, case.person.guid), self._session.language
        told = []
        for attribute in attributes_of(case.project, "respondent"):
            names = {fold(attribute.key), *(fold(name) for name in attribute.names.values())}
            value = values.get(attribute.guid)
            if value is not None and any(names & {fold(word) for word in words} for words in _TOLD):
                column = attribute_column(case.project, attribute, language)
                told.append(self.tr("{0}: {1}").format(column.title, column.words(value, language)))
        return "   ".join(told)

    def _store(self, field: str, value: str | None) -> None:
        """Store a field; what was refused is replaced by what is stored."""
        case = self._case
        if case is None:
            return
        self._session.do(set_fields, case.project, case.person.guid, {field: value})
        stored = case.project.values(case.person.guid)[field]
        if stored != value and field in self.lines:
            self.lines[field].discard(str(stored or ""))
        elif stored != value:
            self.show_case(case)
