"""`ConsentSection`: what the respondent allowed, by which form, and whether she withdrew it."""

from datetime import date

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QPushButton, QWidget

from qualcode.exchange.attributes.values import as_date_in_part
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.registry import CONSENT_SCOPES
from qualcode.ops.consents import record_consent, record_withdrawal
from qualcode.ops.objects import set_fields
from qualcode.store.queries.consents import Consent, consent_of, consents_of
from ui.cases.case import Case
from ui.cases.fields import CalmBox, SavingLine
from ui.cases.section import CaseSection
from ui.details.section import plain_label, quiet_label
from ui.documents.kinds import speech_languages
from ui.flow_layout import FlowLayout
from ui.session import Session
from ui.theme import GAP, warning

_LINES = ("form", "version", "date", "guardian", "withdrawn")
_BOXES = ("language", "mode", "assent")


class ConsentSection(CaseSection):
    """The consent that counts, or another one of the history; "No consent recorded" where there is none."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._case: Case | None = None
        self._shown: Consent | None = None
        self._looked_up: Guid = ""  # the consent chosen from the history
        self.state, self.warning = plain_label(), plain_label()
        self.history, self.record, self.withdraw = CalmBox(), QPushButton(), QPushButton()
        self.lines = {field: SavingLine() for field in _LINES}
        self.boxes = {field: CalmBox() for field in _BOXES}
        self.scopes = {scope: QCheckBox() for scope in CONSENT_SCOPES}
        self._captions: dict[str, QLabel] = {}
        self._fields = QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        grid = QGridLayout(self._fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(3)
        for place, field in enumerate(
            ("form", "version", "date", "language", "mode", "guardian", "assent", "withdrawn")
        ):
            caption = self._captions[field] = quiet_label(wrap=False)
            row, pair = divmod(place, 2)
            grid.addWidget(caption, row, 2 * pair)
            grid.addWidget(self.lines.get(field) or self.boxes[field], row, 2 * pair + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        line, scopes = FlowLayout(), FlowLayout()
        for widget in (self.history, self.record, self.withdraw):
            line.addWidget(widget)
        self.history.setMinimumContentsLength(18)
        self._scopes_caption = quiet_label()
        for box in self.scopes.values():
            scopes.addWidget(box)
        self.warning.setMargin(GAP)
        self.warning.setAutoFillBackground(True)
        for button in (self.record, self.withdraw):
            button.setAutoDefault(False)
        self.rows.addWidget(self.state)
        self.rows.addWidget(self.warning)
        self.rows.addWidget(self._scopes_caption)
        self.rows.addLayout(scopes)
        self.rows.addWidget(self._fields)
        self.rows.addLayout(line)

    def _connect(self) -> None:
        for field, line in self.lines.items():
            line.saved.connect(lambda words, field=field: self._store_line(field, words))
        for field, box in self.boxes.items():
            box.chosen.connect(lambda value, field=field: self._store(field, value))
        for scope in self.scopes.values():
            scope.clicked.connect(lambda *_: self._store_scopes())
        self.history.chosen.connect(self._choose)
        self.record.clicked.connect(lambda *_: self._record())
        self.withdraw.clicked.connect(lambda *_: self._withdraw(date.today().isoformat()))

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        for field, words in {
            "form": self.tr("Form"),
            "version": self.tr("Version"),
            "date": self.tr("Date"),
            "language": self.tr("Language"),
            "mode": self.tr("How given"),
            "guardian": self.tr("Guardian"),
            "assent": self.tr("Assent of a minor"),
            "withdrawn": self.tr("Withdrawn on"),
        }.items():
            self._captions[field].setText(words)
            (self.lines.get(field) or self.boxes[field]).setAccessibleName(words)
        for field in ("date", "withdrawn"):
            self.lines[field].setPlaceholderText(self.tr("YYYY-MM-DD"))
        for scope, words in self._scope_words().items():
            self.scopes[scope].setText(words)
        self.history.setAccessibleName(self.tr("Consents of this respondent"))
        self.record.setText(self.tr("Record a consent"))
        self.record.setToolTip(self.tr("A new consent of today; earlier ones stay in the history"))
        self.withdraw.setText(self.tr("Withdrawn today"))

    def _scope_words(self) -> dict[str, str]:
        return {
            "record": self.tr("record"),
            "quote": self.tr("quote word for word"),
            "publish": self.tr("translate and publish"),
            "archive": self.tr("archive"),
            "students": self.tr("show to students"),
            "recontact": self.tr("contact again"),
        }

    # Showing ---------------------------------------------------------------------------------------------------

    def show_case(self, case: Case) -> None:
        """Show the consent that counts, or the one that was being looked at."""
        if self._case is None or self._case.person.guid != case.person.guid:
            self._looked_up = ""
        self._case = case
        known = consents_of(case.project, case.person.guid)
        counting = consent_of(case.project, case.person.guid)
        self._shown = next((one for one in known if one.guid == self._looked_up), counting)
        self.history.offer([(self._named(one), one.guid) for one in reversed(known)], self._shown and self._shown.guid)
        self._show(case, known)

    def _named(self, consent: Consent) -> str:
        mode = self._modes()[consent.mode] if consent.mode else ""
        parts = (consent.date or self.tr("no date"), consent.form, mode)
        return ", ".join(part for part in parts if part)

    def _modes(self) -> dict[str, str]:
        return {"": self.tr("not told"), "oral": self.tr("oral"), "signed": self.tr("signed")}

    def _show(self, case: Case, known: list[Consent]) -> None:
        consent = self._shown
        withdrawn = consent.withdrawn if consent else ""
        self.entitle(self.tr("Consent") if known else self.tr("Consent: none recorded"))
        self.state.setVisible(not known)
        self.state.setText(self.tr("No consent recorded."))
        self.warning.setVisible(bool(withdrawn))
        told = self.tr(
            "Consent was withdrawn on {0}. Exports leave her words out from now on. Nothing is erased: the team still"
            " sees her interviews and codings."
        )
        self.warning.setText(told.format(withdrawn))
        unknown = consent is not None and consent.scopes is None
        self._scopes_caption.setText(
            self.tr("What is allowed was not written down. Tick it:") if unknown else self.tr("Allowed:")
        )
        for widget in (self._fields, self._scopes_caption, *self.scopes.values()):
            widget.setVisible(consent is not None)
        self.history.setVisible(len(known) > 1)
        self.withdraw.setVisible(consent is not None and not withdrawn)
        for button in (self.record, self.withdraw):
            button.setEnabled(case.writable)
        if consent is not None:
            self._fill(consent, case.writable)
        self.recolour()

    def _fill(self, consent: Consent, writable: bool) -> None:
        for field, line in self.lines.items():
            line.show_text(getattr(consent, field))
            line.setReadOnly(not writable)
        languages = {"": self.tr("not told"), **speech_languages()}
        if consent.language not in languages:
            languages[consent.language] = consent.language
        assents = ((self.tr("not told"), None), (self.tr("yes"), True), (self.tr("no"), False))
        self.boxes["language"].offer([(words, key) for key, words in languages.items()], consent.language)
        self.boxes["mode"].offer([(words, key) for key, words in self._modes().items()], consent.mode)
        self.boxes["assent"].offer(assents, consent.assent)
        for scope, box in self.scopes.items():
            box.setChecked(consent.scopes is not None and scope in consent.scopes)
        for control in (*self.boxes.values(), *self.scopes.values()):
            control.setEnabled(writable)

    def recolour(self) -> None:
        """Give the warning the colours of light or dark."""
        self.warning.setPalette(warning(self.palette()))

    # Doing -----------------------------------------------------------------------------------------------------

    def _choose(self, guid: object) -> None:
        case = self._case
        if case is not None:
            known = consents_of(case.project, case.person.guid)
            self._looked_up = str(guid)
            self._shown = next((one for one in known if one.guid == guid), None)
            self._show(case, known)

    def _record(self) -> None:
        if self._case is not None:
            self._looked_up = ""
            today = date.today().isoformat()
            self._session.do(record_consent, self._case.project, self._case.person.guid, date=today)
            self.scopes["record"].setFocus()

    def _withdraw(self, day: str) -> None:
        if self._case is not None:
            self._session.do(record_withdrawal, self._case.project, self._case.person.guid, day)

    def _store_line(self, field: str, words: str) -> None:
        day = (as_date_in_part(words) or words) if field in ("date", "withdrawn") else words
        if field == "withdrawn" and day:
            self._withdraw(day)
        else:
            self._store(field, day or None)
        self._show_stored(field)

    def _show_stored(self, field: str) -> None:
        """Show what is stored where a date was refused."""
        case, shown = self._case, self._shown
        if case is not None and shown is not None:
            self.lines[field].discard(str(case.project.values(shown.guid)[field] or ""))

    def _store(self, field: str, value: Value) -> None:
        if self._case is not None and self._shown is not None:
            stored = None if value == "" else value
            self._session.do(set_fields, self._case.project, self._shown.guid, {field: stored})

    def _store_scopes(self) -> None:
        self._store("scopes", [scope for scope, box in self.scopes.items() if box.isChecked()])
