"""`CodingPanel`: one coding: quote, its translation, code, who made it and when, weight, flag, facets, memos."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QSpinBox, QWidget

from qualcode.model.guid import Guid
from qualcode.ops.codings import annotate_coding
from qualcode.ops.objects import set_fields
from qualcode.store.project import Project
from qualcode.store.queries.arrays import creation_times
from qualcode.store.queries.codes import code_path
from qualcode.store.queries.codings import Coding, codings_by_guid, quote_of
from qualcode.store.queries.documents import text_of
from ui.details.facets import FacetFields
from ui.details.memos import MemoFields
from ui.details.section import Section, form, plain_label, quiet_label
from ui.plain import plain_tip
from ui.session import Session
from ui.team.disputed_line import DisputedLine
from ui.theme import font
from ui.translations.choice import LanguageChoice
from ui.translations.field import TranslationField

_LONGEST_QUOTE = 240
_NO_WEIGHT = -1


class CodingPanel(Section):
    """The coding that is selected in the transcript."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._project: Project | None = None
        self._coding: Guid = ""
        self._quote, self._path, self._made = plain_label(), plain_label(), quiet_label()
        self._warning = plain_label()
        self.disputed = DisputedLine(session)
        self.into = LanguageChoice(session)
        self.translation = TranslationField(session, least=1)
        self._translation_caption = quiet_label(wrap=False)
        self.weight = QSpinBox()
        self.weight.setRange(_NO_WEIGHT, 100)
        self.weight.setKeyboardTracking(False)
        self.weight.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.flag = QCheckBox()
        self.facets = FacetFields()
        self.memos = MemoFields(session)
        self._weight_caption = quiet_label(wrap=False)
        self._lay_out()
        self.weight.valueChanged.connect(self._weigh)
        self.flag.clicked.connect(self._flag)
        self.facets.chosen.connect(self._set_facets)

    def _lay_out(self) -> None:
        self._path.setFont(font(bold=True))
        line: QFormLayout = form()
        line.addRow(self._weight_caption, self.weight)
        for label in (self._quote, self._warning, self.disputed, self._path, self._made):
            self.rows.addWidget(label)
        into = QHBoxLayout()
        into.addWidget(self._translation_caption)
        into.addWidget(self.into, 1)
        self.into.setSizeAdjustPolicy(LanguageChoice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.into.setMinimumContentsLength(8)
        self.rows.addLayout(into)
        self.rows.addWidget(self.translation)
        self.rows.addWidget(self.memos)
        self.rows.addWidget(self.facets)
        self.rows.addLayout(line)
        self.rows.addWidget(self.flag)

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.entitle(self.tr("Coding"))
        self._warning.setText(self.tr("The words were corrected after coding. Does the code still fit?"))
        self._translation_caption.setText(self.tr("Translation"))
        self.translation.retranslate()
        self._weight_caption.setText(self.tr("Weight"))
        self.weight.setAccessibleName(self.tr("Weight"))
        self.weight.setSpecialValueText(self.tr("none"))
        self.weight.setToolTip(self.tr("How much the passage says about the code: 0 to 100"))
        self.flag.setText(self.tr("Flagged for a second look"))
        self.memos.retranslate()
        self.offer_facets()

    def offer_facets(self) -> None:
        """List the facets of the codebook."""
        self.facets.offer(self._session.project, self._session.language)

    def show_coding(self, guid: Guid) -> None:
        """Show a coding, or nothing for ""."""
        self._project = self._session.project
        found = codings_by_guid(self._project, [guid]) if self._project is not None and guid else []
        self._coding = found[0].guid if found else ""
        self.setVisible(bool(found))
        there = bool(found) and not found[0].orphan
        self.translation.show_place((found[0].document, found[0].start, found[0].end) if there else None)
        self.memos.show_about(self._coding)
        self.disputed.show_about([self._coding] if found else [])
        if found and self._project is not None:
            self._show(self._project, found[0])

    def _show(self, project: Project, coding: Coding) -> None:
        language, writable = self._session.language, "writable" in self._session.facts
        quote = quote_of(project, coding.guid)
        if not coding.orphan:
            quote = text_of(project, coding.document)[coding.start : coding.end]
        short = quote if len(quote) <= _LONGEST_QUOTE else quote[:_LONGEST_QUOTE].rstrip() + "…"
        self._quote.setText(f"«{short}»")
        self._quote.setToolTip(plain_tip(quote))
        self._warning.setVisible(coding.check or coding.orphan)
        self._path.setText(code_path(self._session.codes(), coding.code, language))
        self._made.setText(self._who_and_when(project, coding))
        self._show_marks(coding, writable)
        self.facets.show_facets(coding.facets, writable)

    def _who_and_when(self, project: Project, coding: Coding) -> str:
        coder = str(project.values(coding.coder)["name"])
        local = project.identities.object_id(coding.guid)
        made = datetime.fromtimestamp(creation_times(project, [local])[local] / 1000, UTC).astimezone()
        return f"{coder}, {made:%d.%m.%Y %H:%M}"

    def _show_marks(self, coding: Coding, writable: bool) -> None:
        self.weight.blockSignals(True)
        self.weight.setValue(_NO_WEIGHT if coding.weight is None else coding.weight)
        self.weight.blockSignals(False)
        self.flag.setChecked(coding.flag)
        for control in (self.weight, self.flag):
            control.setEnabled(writable)

    def _weigh(self, weight: int) -> None:
        if self._project is not None and self._coding:
            value = None if weight == _NO_WEIGHT else weight
            self._session.do(set_fields, self._project, self._coding, {"weight": value})

    def _flag(self, flag: bool) -> None:
        if self._project is not None and self._coding:
            self._session.do(annotate_coding, self._project, self._coding, flag=flag)

    def _set_facets(self, facets: dict[str, str]) -> None:
        if self._project is not None and self._coding:
            self._session.do(annotate_coding, self._project, self._coding, facets=facets)
