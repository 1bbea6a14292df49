"""`TableBoxes`: the boxes that say what a table counts; a report shows those it uses."""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox

from qualcode.analysis.query import Near, Query, Rows, Show, Unit
from qualcode.analysis.reports import DESCRIBED, described
from qualcode.messages import message
from qualcode.store.queries.coders import coders_shown
from qualcode.store.queries.families import families_shown
from qualcode.store.queries.respondents import Attribute, attributes_of
from ui.offering import choice_box, fit_to_choice, name_box, offer_whole
from ui.session import Session
from ui.tables.asking import WITHOUT_CODES, WITHOUT_DOCUMENTS, Choices, TableWords, kinds_key, kinds_of

SELDOM = ("rows", "nested", "coder", "languages")  # shown when asked for, and where they are not as they were at first
_WIDEST = 450
_MOST_VALUES = ("single", "ordered", "yes_no", "multiple", "number", "date", "text")


class TableBoxes(QObject):
    """What is asked, chosen from lists; `codes` and `documents` are kept here for whoever lets them be chosen."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._words = TableWords(self)
        self.codes: tuple[str, ...] = ()  # codes and sets of codes
        self.documents: tuple[str, ...] = ()
        self.report, self.household, self.rows, self.attribute, self.nested, self.unit, self.show_as = (
            choice_box() for _ in range(7)
        )
        self.near, self.coder, self.base, self.spoken, self.quotes = (choice_box() for _ in range(5))
        self.by_field = {
            "household": self.household,
            "rows": self.rows,
            "attribute": self.attribute,
            "nested": self.nested,
            "unit": self.unit,
            "show": self.show_as,
            "near": self.near,
            "quotes": self.quotes,
            "coder": self.coder,
            "kinds": self.base,
            "languages": self.spoken,
        }
        for box in self.all:
            box.activated.connect(lambda _: self._choose())

    @property
    def all(self) -> tuple[QComboBox, ...]:
        """Give every box, that of the reports first."""
        return self.report, *self.by_field.values()

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
        name_box(self.quotes, self.tr("How many quotations a cell holds"))
        name_box(self.coder, self.tr("Whose coding is counted"))
        name_box(self.base, self.tr("Who is counted"))
        name_box(self.spoken, self.tr("Spoken language"))
        self.fill()

    def fill(self) -> None:
        """List what there is to choose from; what is chosen stays."""
        language = self._session.language
        offer_whole(self.report, [(message(one.title, language), one.name) for one in DESCRIBED])
        offer_whole(self.household, [(self.tr("All households"), ""), *self._households()])
        offer_whole(self.rows, self._words.rows())
        offer_whole(self.attribute, [*self._attributes(), (self.tr("All respondents together"), "")])
        offer_whole(self.near, self._words.relations(str(self.near.currentData() or "")))
        offer_whole(self.quotes, self._words.quotes())
        offer_whole(self.coder, [(self.tr("Final coding"), ""), *self._coders()])
        offer_whole(self.base, self._words.bases(str(self.base.currentData() or ""), language))
        offer_whole(self.spoken, self._words.spoken(str(self.spoken.currentData() or ""), language))
        self._offer_what_follows()

    def start_anew(self) -> None:
        """Choose what stands first: another project has other attributes, coders and households."""
        for box in (self.attribute, self.nested, self.coder, self.household):
            box.clear()
        self.codes = self.documents = ()
        self.fill()

    def attributes(self) -> list[Attribute]:
        """List the attributes, those first by which people are grouped most."""
        project = self._session.project
        found = attributes_of(project) if project is not None else []
        return sorted(found, key=lambda attribute: _MOST_VALUES.index(attribute.type))

    def _attributes(self) -> Choices:
        return [(attribute.name(self._session.language), attribute.guid) for attribute in self.attributes()]

    def _households(self) -> Choices:
        project = self._session.project
        return [(name, guid) for guid, name in families_shown(project)] if project is not None else []

    def _coders(self) -> Choices:
        project = self._session.project
        found = coders_shown(project, self._session.language) if project is not None else []
        return [(self.tr("Only {0}").format(name), guid) for guid, name in found]

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
        self.changed.emit()

    # What a report needs ---------------------------------------------------------------------------------------

    @property
    def report_name(self) -> str:
        """Give the name of the report."""
        return str(self.report.currentData())

    @property
    def uses(self) -> tuple[str, ...]:
        """Name what the report uses of a query."""
        name = self.report_name
        codes = () if name in WITHOUT_CODES else ("codes",)
        documents = () if name in WITHOUT_DOCUMENTS else ("documents",)
        return (*described(name).uses, *codes, *documents)

    def show_needed(self, seldom: bool) -> None:
        """Hide the choices that a report has no use for, and seldom needed ones where these are not wanted."""
        possible = self.possible
        for name, box in self.by_field.items():
            box.setVisible(name in possible and (seldom or name not in SELDOM or box.currentIndex() != 0))
        for box in self.all:
            fit_to_choice(box, _WIDEST)

    @property
    def possible(self) -> set[str]:
        """Name the fields of which something can be chosen now."""
        nests = self.attribute.currentData() and self.nested.count() > 1
        return {name for name in self.uses if name != "nested" or nests}

    # What is chosen --------------------------------------------------------------------------------------------

    def query(self, **more: bool) -> Query:
        """Give what the core is asked for; what the report has no use for is left as it is at first."""
        near, turns = str(self.near.currentData()).split()
        spoken = str(self.spoken.currentData() or "")
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
            "kinds": kinds_of(str(self.base.currentData())),
            "languages": tuple(spoken.split(",")) if spoken else (),
            "quotes": self.quotes.currentData(),
            "codes": self.codes,
            "documents": self.documents,
            **more,
        }
        uses = self.uses
        return Query(language=self._session.language, **{name: chosen[name] for name in chosen if name in uses})

    def take(self, report: str, query: Query) -> None:
        """Choose what a query asks for."""
        language = self._session.language
        near = f"{query.near} {query.turns if query.near is Near.TURNS else 0}"
        kinds, spoken = kinds_key(query.kinds), ",".join(query.languages)
        offer_whole(self.near, self._words.relations(near))
        offer_whole(self.base, self._words.bases(kinds, language))
        offer_whole(self.spoken, self._words.spoken(spoken, language))
        self.codes, self.documents = query.codes, query.documents
        for box, data in (
            *((self.report, report), (self.household, query.household), (self.rows, query.rows)),
            *((self.attribute, query.attribute), (self.near, near), (self.coder, query.coder)),
            *((self.base, kinds), (self.spoken, spoken), (self.quotes, getattr(query, "quotes", 3))),
        ):
            _choose_in(box, data)
        self._offer_what_follows()
        _choose_in(self.nested, query.nested)
        _choose_in(self.unit, query.unit)
        self._offer_what_follows()
        _choose_in(self.show_as, query.show)


def _choose_in(box: QComboBox, data: object) -> None:
    """Choose what stands for something; where nothing does any more, what stands first."""
    box.setCurrentIndex(max(0, box.findData(data)))
