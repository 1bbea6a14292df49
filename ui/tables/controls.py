"""`TableControls`: what a table shall count: report, attribute, unit, values, coder, base; only what it uses."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu, QToolButton, QWidget

from qualcode.analysis.query import Near, Query, Rows, Show, Unit
from qualcode.analysis.reports import DESCRIBED, described
from qualcode.messages import message
from qualcode.model.registry import SPOKEN_LANGUAGES
from qualcode.store.queries.coders import coders_shown
from qualcode.store.queries.families import families_shown
from qualcode.store.queries.respondents import Attribute, attributes_of
from ui.actions import Actions
from ui.flow_layout import FlowLayout
from ui.offering import choice_box, name_box, offer_whole
from ui.session import Session
from ui.tables.asking import BASES, Choices, TableWords
from ui.tables.model import Look

_WIDEST = 450
_SELDOM = ("rows", "nested", "coder", "languages")  # shown when asked for, and where they are not as they were at first
_UNBOUND = 16_777_215  # QWIDGETSIZE_MAX
_MOST_VALUES = ("single", "ordered", "yes_no", "multiple", "number", "date", "text")


class TableControls(QWidget):
    """Choosers in a line that breaks where the window is narrow."""

    changed = Signal()  # another table is wanted
    look_changed = Signal()  # the same table shall look otherwise
    copy_wanted = Signal()

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._words = TableWords(self)
        self.report, self.household, self.rows, self.attribute, self.nested, self.unit, self.show_as = (
            choice_box() for _ in range(7)
        )
        self.near, self.coder, self.base, self.spoken = (choice_box() for _ in range(4))
        self._boxes = {
            "household": self.household,
            "rows": self.rows,
            "attribute": self.attribute,
            "nested": self.nested,
            "unit": self.unit,
            "show": self.show_as,
            "near": self.near,
            "coder": self.coder,
            "kinds": self.base,
            "languages": self.spoken,
        }
        self.more, self.options = QToolButton(), QToolButton()
        self.more.setCheckable(True)
        self.absent, self.of_woman, self.responses, self.hide_empty, self.transposed, self.shaded = (
            QAction(self) for _ in range(6)
        )
        self._asking = {"absent": self.absent, "of_woman": self.of_woman, "responses": self.responses}
        self.copy = QAction(self)
        self.out = QToolButton()  # a menu of what can be made of the table; an action more is a line in `_lay_out`
        self._actions = actions
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        for box in self._every_box:
            box.activated.connect(lambda _: self._choose())
        self.more.toggled.connect(lambda _: self._show_needed())
        for action in self._asking.values():
            action.triggered.connect(lambda _: self.changed.emit())
        for action in (self.hide_empty, self.transposed, self.shaded):
            action.triggered.connect(lambda _: self.look_changed.emit())
        self.copy.triggered.connect(lambda *_: self.copy_wanted.emit())

    @property
    def _every_box(self) -> tuple[QComboBox, ...]:
        return self.report, *self._boxes.values()

    def _lay_out(self) -> None:
        line = FlowLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for box in self._every_box:
            line.addWidget(box)
        menu = QMenu(self.options)
        for action in (*self._asking.values(), self.hide_empty, self.transposed, self.shaded):
            action.setCheckable(True)
            action.setChecked(action in (self.hide_empty, self.shaded))
            menu.addAction(action)
        menu.insertSeparator(self.hide_empty)
        self.options.setMenu(menu)
        out = QMenu(self.out)
        out.addActions([self.copy, self._actions["export_excel"]])
        self.out.setMenu(out)
        for button in (self.options, self.out):
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for button in self._buttons:
            line.addWidget(button)
        line.let_grow()

    @property
    def _buttons(self) -> tuple[QToolButton, ...]:
        return self.more, self.options, self.out

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        name_box(self.report, self.tr("Table"))
        name_box(self.household, self.tr("Household"))
        name_box(self.rows, self.tr("What the rows are"))
        name_box(self.attribute, self.tr("Attribute in the columns"))
        name_box(self.nested, self.tr("Second attribute, within the first"))
        name_box(self.unit, self.tr("What is counted"))
        name_box(self.show_as, self.tr("How the number is shown"))
        name_box(self.near, self.tr("When two codes stand together"))
        name_box(self.coder, self.tr("Whose coding is counted"))
        name_box(self.base, self.tr("Who is counted"))
        name_box(self.spoken, self.tr("Spoken language"))
        self.more.setText(self.tr("More"))
        self.more.setToolTip(self.tr("Show the choices that are seldom needed"))
        self.options.setText(self.tr("Options"))
        self.absent.setText(self.tr("Count passages marked as absent or denied"))
        self.of_woman.setText(self.tr("Put relatives under the attribute of the woman they speak of"))
        self.responses.setText(self.tr("Total of mentions: who has several values counts for each"))
        self.hide_empty.setText(self.tr("Hide empty rows and columns"))
        self.transposed.setText(self.tr("Swap rows and columns"))
        self.shaded.setText(self.tr("Shade cells by their number"))
        self.copy.setText(self.tr("Copy the table with its headings"))
        self.out.setText(self.tr("Export"))
        self.out.setToolTip(self.tr("Copy this table, or make something else of it"))
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setAccessibleName(button.text())
        self.fill()

    # Choices ---------------------------------------------------------------------------------------------------

    def fill(self) -> None:
        """List what there is to choose from; what is chosen stays."""
        language = self._session.language
        offer_whole(self.report, [(message(one.title, language), one.name) for one in DESCRIBED])
        offer_whole(self.household, [(self.tr("All households"), ""), *self._households()])
        offer_whole(self.rows, self._words.rows())
        offer_whole(self.attribute, [*self._attributes(), (self.tr("All respondents together"), "")])
        offer_whole(self.near, self._words.relations())
        offer_whole(self.coder, [(self.tr("Final coding"), ""), *self._coders()])
        offer_whole(self.base, self._words.bases())
        offer_whole(self.spoken, [(self.tr("All languages"), ""), *self._languages(language)])
        self._offer_what_follows()
        self._show_needed()

    def start_anew(self) -> None:
        """Choose what stands first: another project has other attributes, coders and households."""
        for box in (self.attribute, self.nested, self.coder, self.household):
            box.clear()
        self.fill()

    def _found(self) -> list[Attribute]:
        project = self._session.project
        found = attributes_of(project) if project is not None else []
        return sorted(found, key=lambda attribute: _MOST_VALUES.index(attribute.type))

    def _attributes(self) -> Choices:
        return [(attribute.name(self._session.language), attribute.guid) for attribute in self._found()]

    def _households(self) -> Choices:
        project = self._session.project
        return [(name, guid) for guid, name in families_shown(project)] if project is not None else []

    def _coders(self) -> Choices:
        project = self._session.project
        found = coders_shown(project, self._session.language) if project is not None else []
        return [(self.tr("Only {0}").format(name), guid) for guid, name in found]

    def _languages(self, language: str) -> Choices:
        names = ((message(f"analysis.spoken_{spoken}", language), spoken) for spoken in SPOKEN_LANGUAGES)
        return [(self.tr("Spoken: {0}").format(name), spoken) for name, spoken in names]

    def _offer_what_follows(self) -> None:
        """List what can be chosen beside what is chosen already."""
        first = self.attribute.currentData()
        others: Choices = [
            (self.tr("and {0}").format(name), guid) for name, guid in self._attributes() if guid != first
        ]
        offer_whole(self.nested, [(self.tr("No second attribute"), ""), *others])
        judged = self.rows.currentData() == Rows.JUDGEMENTS
        units = (Unit.RESPONDENTS,) if judged else tuple(Unit)
        offer_whole(self.unit, [(message(f"analysis.{unit}", self._session.language), unit) for unit in units])
        offer_whole(self.show_as, self._words.values(Unit(self.unit.currentData())))

    def _choose(self) -> None:
        self._offer_what_follows()
        self._show_needed()
        self.changed.emit()

    def _show_needed(self) -> None:
        """Hide the choices that a report has no use for."""
        uses = self._uses
        first, second = self.attribute.currentData(), self.nested.currentData()
        possible = {name for name in uses if name != "nested" or (first and self.nested.count() > 1)}
        for name, box in self._boxes.items():
            seldom = name in _SELDOM and not self.more.isChecked() and box.currentIndex() == 0
            box.setVisible(name in possible and not seldom)
        for name, action in self._asking.items():
            action.setVisible(name in uses)
        several = {attribute.guid for attribute in self._found() if attribute.type == "multiple"}
        self.responses.setVisible("responses" in uses and bool(several & {first, second}))
        self.more.setVisible(not possible.isdisjoint(_SELDOM))
        for box in self._every_box:
            _fit(box)

    # What is chosen --------------------------------------------------------------------------------------------

    @property
    def report_name(self) -> str:
        """Give the name of the report."""
        return str(self.report.currentData())

    @property
    def _uses(self) -> tuple[str, ...]:
        return described(self.report_name).uses

    def query(self) -> Query:
        """Give what the core is asked for."""
        near, turns = str(self.near.currentData()).split()
        spoken = self.spoken.currentData()
        chosen: dict[str, Any] = {  # Any: each field of a query has its own kind of value
            "attribute": str(self.attribute.currentData() or ""),
            "nested": str(self.nested.currentData() or "") if self.attribute.currentData() else "",
            "rows": Rows(self.rows.currentData()),
            "unit": Unit(self.unit.currentData()),
            "show": Show(self.show_as.currentData()),
            "near": Near(near),
            "turns": int(turns),
            "household": str(self.household.currentData() or ""),
            "coder": str(self.coder.currentData() or ""),
            "kinds": BASES[self.base.currentData()],
            "languages": (spoken,) if spoken else (),
            "absent": self.absent.isChecked(),
            "of_woman": self.of_woman.isChecked(),
            "responses": self.responses.isChecked() and self.responses.isVisible(),
        }
        used = {name: value for name, value in chosen.items() if name in self._uses}
        return Query(language=self._session.language, **used)

    def look(self) -> Look:
        """Give how the table shall look."""
        return Look(self.hide_empty.isChecked(), self.transposed.isChecked(), self.shaded.isChecked())


def _fit(box: QComboBox) -> None:
    """Make a box as wide as what is chosen: the others would take the room from the table."""
    measure = box.fontMetrics().horizontalAdvance
    texts = [measure(box.itemText(place)) for place in range(box.count())]
    box.setMaximumWidth(_UNBOUND)
    beside = box.sizeHint().width() - max(texts, default=0)
    box.setFixedWidth(min(measure(box.currentText()) + beside, _WIDEST))
