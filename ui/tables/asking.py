"""What can be chosen for a table, in words: rows, units, how a number is shown, when two codes stand together."""

from PySide6.QtCore import QObject

from qualcode.analysis.query import RETURNED_WOMEN, Near, Rows, Show, Unit
from qualcode.messages import message
from qualcode.model.registry import SPOKEN_LANGUAGES

Choices = list[tuple[str, object]]
# Reports that do not depend on the codes chosen, or on the documents; a test holds them to it.
WITHOUT_CODES = frozenset(("speakers", "margins", "donor", "respondent_list", "memos"))
WITHOUT_DOCUMENTS = frozenset(("framework", "memos"))
# Reports with words of respondents in their cells: they are copied as they may leave the team.
QUOTING = frozenset(("household_quotes", "crosstab_quotes", "respondents_quotes", "segments", "memos", "framework"))
_PEOPLE = (Unit.RESPONDENTS, Unit.DOCUMENTS)
_DISTANCES = (1, 2, 3, 5)
_QUOTES = (3, 1, 5, 10)
_EVERYONE = "*"


def kinds_key(kinds: tuple[str, ...]) -> str:
    """Give interview kinds as the data of a choice."""
    return ",".join(kinds) if kinds else _EVERYONE


def kinds_of(key: str) -> tuple[str, ...]:
    """Give the interview kinds of a choice."""
    return () if key == _EVERYONE else tuple(key.split(","))


class TableWords(QObject):
    """The choices in the language that is installed now."""

    def bases(self, chosen: str, language: str) -> Choices:
        """Give who can be counted, with what is chosen already."""
        found: Choices = [
            (self.tr("Returned women"), kinds_key(RETURNED_WOMEN)),
            (self.tr("Returned women and relatives"), kinds_key((*RETURNED_WOMEN, "family"))),
            (self.tr("Returned women and key informants"), kinds_key((*RETURNED_WOMEN, "key_informant"))),
            (self.tr("Everyone interviewed"), kinds_key(())),
        ]
        names = [message(f"choices.{kind}", language) for kind in kinds_of(chosen) if kind]
        return _with(found, ", ".join(names), chosen)

    def rows(self) -> Choices:
        """Give what the rows of a crosstab can be."""
        return [
            (self.tr("Rows: codes"), Rows.CODES),
            (self.tr("Rows: families of codes"), Rows.FAMILIES),
            (self.tr("Rows: research questions"), Rows.RESEARCH_QUESTIONS),
            (self.tr("Rows: judgements of the return"), Rows.JUDGEMENTS),
        ]

    def values(self, unit: Unit) -> Choices:
        """Give how a count of a unit can be shown."""
        texts = {
            Show.COUNT: self.tr("Number"),
            Show.ROW_PERCENT: self.tr("% of the row"),
            Show.COLUMN_PERCENT: self.tr("% of the column"),
            Show.TOTAL_PERCENT: self.tr("% of the whole table"),
            Show.N_PERCENT: self.tr("% of N"),
            Show.PER_THOUSAND: self.tr("Per 1,000 words"),
        }
        del texts[Show.PER_THOUSAND if unit in _PEOPLE else Show.N_PERCENT]
        return [(text, show) for show, text in texts.items()]

    def relations(self, chosen: str) -> Choices:
        """Give when two codes stand together, with the number of turns between them."""
        away = self.tr("At most {0} turns away")
        found: Choices = [
            (self.tr("Overlapping passages"), f"{Near.OVERLAP} 0"),
            (self.tr("In the same turn"), f"{Near.TURN} 0"),
            (self.tr("In the same answer"), f"{Near.ANSWER} 0"),
            *((away.format(n), f"{Near.TURNS} {n}") for n in _DISTANCES),
        ]
        return _with(found, away.format(chosen.partition(" ")[2]), chosen)

    def spoken(self, chosen: str, language: str) -> Choices:
        """Give the languages a passage may be spoken in."""
        told, names = self.tr("Spoken: {0}"), {one: _spoken(one, language) for one in SPOKEN_LANGUAGES}
        found: Choices = [(self.tr("All languages"), "")]
        found += [(told.format(name), spoken) for spoken, name in names.items()]
        joined = ", ".join(names.get(one, one) for one in chosen.split(","))
        return _with(found, told.format(joined), chosen)

    def quotes(self) -> Choices:
        """Give how many quotations a cell holds."""
        return [(self.tr("At most {0} quotations").format(n), n) for n in _QUOTES]


def _spoken(spoken: str, language: str) -> str:
    return message(f"analysis.spoken_{spoken}", language)


def _with(found: Choices, text: str, chosen: str) -> Choices:
    """Add a choice that was made elsewhere and is not among the usual ones."""
    return found if not chosen or chosen in (data for _, data in found) else [*found, (text, chosen)]
