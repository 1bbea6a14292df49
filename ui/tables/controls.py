"""`TableControls`: what a table shall count: report, attribute, unit, values, coder, base."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu, QToolButton, QWidget

from qualcode.analysis.query import RETURNED_WOMEN, Query, Show, Unit
from qualcode.messages import message
from qualcode.model.registry import SPOKEN_LANGUAGES
from qualcode.store.queries.coders import coders_shown
from qualcode.store.queries.respondents import attributes_of
from ui.actions import Actions
from ui.flow_layout import FlowLayout
from ui.offering import choice_box, name_box, offer
from ui.session import Session
from ui.tables.model import Look

REPORTS = ("crosstab", "documents", "respondents")
BASES: tuple[tuple[str, ...], ...] = (
    RETURNED_WOMEN,
    (*RETURNED_WOMEN, "family"),
    (*RETURNED_WOMEN, "key_informant"),
    (),
)
_WIDEST_REPORT, _WIDEST_ATTRIBUTE = 215, 225
_COUNTED = (Unit.RESPONDENTS, Unit.SEGMENTS, Unit.DOCUMENTS, Unit.WORDS)
_WITH_N = (Unit.RESPONDENTS, Unit.DOCUMENTS)
_MOST_VALUES = ("single", "ordered", "yes_no", "multiple", "number", "date", "text")


class TableControls(QWidget):
    """Choosers in a line that breaks where the window is narrow."""

    changed = Signal()  # another table is wanted
    look_changed = Signal()  # the same table shall look otherwise
    copy_wanted = Signal()

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.report, self.attribute, self.unit, self.show_as, self.coder, self.base, self.spoken = (
            choice_box() for _ in range(7)
        )
        self.options = QToolButton()
        self.absent, self.hide_empty, self.transposed, self.shaded = (QAction(self) for _ in range(4))
        self.copy = QAction(self)
        self.export = QToolButton()
        self._export_action = actions["export_excel"]
        self._lay_out()
        for box in self._boxes:
            box.activated.connect(lambda _: self._choose())
        self.absent.triggered.connect(lambda _: self.changed.emit())
        for action in (self.hide_empty, self.transposed, self.shaded):
            action.triggered.connect(lambda _: self.look_changed.emit())
        self.export.clicked.connect(lambda *_: self._export_action.trigger())
        self.copy.triggered.connect(lambda *_: self.copy_wanted.emit())

    @property
    def _boxes(self) -> tuple[QComboBox, ...]:
        return self.report, self.attribute, self.unit, self.show_as, self.coder, self.base, self.spoken

    def _lay_out(self) -> None:
        line = FlowLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        self.report.setMaximumWidth(_WIDEST_REPORT)
        self.attribute.setMaximumWidth(_WIDEST_ATTRIBUTE)
        for box in self._boxes:
            line.addWidget(box)
        menu = QMenu(self.options)
        for action, on in (
            (self.absent, False),
            (self.hide_empty, True),
            (self.transposed, False),
            (self.shaded, True),
        ):
            action.setCheckable(True)
            action.setChecked(on)
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.copy)
        self.options.setMenu(menu)
        self.options.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for button in (self.options, self.export):
            line.addWidget(button)
        line.let_grow()

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        name_box(self.report, self.tr("Table"))
        name_box(self.attribute, self.tr("Attribute in the columns"))
        name_box(self.unit, self.tr("What is counted"))
        name_box(self.show_as, self.tr("How the number is shown"))
        name_box(self.coder, self.tr("Whose coding is counted"))
        name_box(self.base, self.tr("Who is counted"))
        name_box(self.spoken, self.tr("Spoken language"))
        self.options.setText(self.tr("Options"))
        self.absent.setText(self.tr("Count passages marked as absent or denied"))
        self.hide_empty.setText(self.tr("Hide empty rows and columns"))
        self.transposed.setText(self.tr("Swap rows and columns"))
        self.shaded.setText(self.tr("Shade cells by their number"))
        self.copy.setText(self.tr("Copy the table with its headings"))
        self.export.setText(self.tr("To Excel…"))
        self.export.setToolTip(self._export_action.toolTip())
        for button in (self.options, self.export):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setAccessibleName(button.text())
        self.fill()

    # Choices ---------------------------------------------------------------------------------------------------

    def fill(self) -> None:
        """List what there is to choose from; what is chosen stays."""
        language = self._session.language
        offer(self.report, [(message(f"analysis.{key}", language), name) for name, key in _REPORT_TITLES.items()])
        offer(self.unit, [(message(f"analysis.{unit}", language), unit) for unit in _COUNTED])
        offer(self.attribute, self._attributes(language))
        offer(self.coder, [(self.tr("Final coding"), ""), *self._coders()])
        offer(self.base, list(zip(self._base_texts(), range(len(BASES)), strict=True)))
        offer(self.spoken, [(self.tr("All languages"), ""), *self._languages(language)])
        self._offer_values()
        self._show_needed()

    def start_anew(self) -> None:
        """Choose what stands first: another project has other attributes and coders."""
        for box in (self.attribute, self.coder):
            box.clear()
        self.fill()

    def _attributes(self, language: str) -> list[tuple[str, object]]:
        project = self._session.project
        found = attributes_of(project) if project is not None else []
        found.sort(key=lambda attribute: _MOST_VALUES.index(attribute.type))
        whole: list[tuple[str, object]] = [(self.tr("All respondents together"), "")]
        return [(attribute.name(language), attribute.guid) for attribute in found] + whole

    def _coders(self) -> list[tuple[str, object]]:
        project = self._session.project
        found = coders_shown(project, self._session.language) if project is not None else []
        return [(self.tr("Only {0}").format(name), guid) for guid, name in found]

    def _languages(self, language: str) -> list[tuple[str, object]]:
        names = ((message(f"analysis.spoken_{spoken}", language), spoken) for spoken in SPOKEN_LANGUAGES)
        return [(self.tr("Spoken: {0}").format(name), spoken) for name, spoken in names]

    def _base_texts(self) -> tuple[str, ...]:
        return (
            self.tr("Returned women"),
            self.tr("Returned women and relatives"),
            self.tr("Returned women and key informants"),
            self.tr("Everyone interviewed"),
        )

    def _offer_values(self) -> None:
        texts = {
            Show.COUNT: self.tr("Number"),
            Show.ROW_PERCENT: self.tr("% of the row"),
            Show.COLUMN_PERCENT: self.tr("% of the column"),
            Show.N_PERCENT: self.tr("% of N"),
        }
        if self.unit.currentData() not in _WITH_N:
            del texts[Show.N_PERCENT]
        offer(self.show_as, [(text, show) for show, text in texts.items()])

    def _choose(self) -> None:
        self._offer_values()
        self._show_needed()
        self.changed.emit()

    def _show_needed(self) -> None:
        """Hide the choosers that a report has no use for."""
        name = self.report.currentData()
        for box in (self.attribute, self.unit, self.show_as):
            box.setVisible(name == "crosstab")
        self.base.setVisible(name != "documents")

    # What is chosen --------------------------------------------------------------------------------------------

    @property
    def report_name(self) -> str:
        """Give the name of the report."""
        return str(self.report.currentData())

    def query(self) -> Query:
        """Give what the core is asked for."""
        whole = self.report_name == "crosstab"
        return Query(
            attribute=str(self.attribute.currentData() or "") if whole else "",
            unit=Unit(self.unit.currentData()) if whole else Unit.SEGMENTS,
            show=Show(self.show_as.currentData()) if whole else Show.COUNT,
            coder=str(self.coder.currentData() or ""),
            kinds=BASES[self.base.currentData()],
            absent=self.absent.isChecked(),
            languages=(self.spoken.currentData(),) if self.spoken.currentData() else (),
            language=self._session.language,
        )

    def look(self) -> Look:
        """Give how the table shall look."""
        return Look(self.hide_empty.isChecked(), self.transposed.isChecked(), self.shaded.isChecked())


_REPORT_TITLES = {
    "crosstab": "report_crosstab",
    "documents": "matrix_documents",
    "respondents": "matrix_respondents",
}
