"""What can be chosen for a table, in words: rows, units, how a number is shown, when two codes stand together."""

from PySide6.QtCore import QObject

from qualcode.analysis.query import RETURNED_WOMEN, Near, Rows, Show, Unit

Choices = list[tuple[str, object]]
BASES: tuple[tuple[str, ...], ...] = (
    RETURNED_WOMEN,
    (*RETURNED_WOMEN, "family"),
    (*RETURNED_WOMEN, "key_informant"),
    (),
)
_PEOPLE = (Unit.RESPONDENTS, Unit.DOCUMENTS)
_DISTANCES = (1, 2, 3, 5)


class TableWords(QObject):
    """The choices in the language that is installed now."""

    def bases(self) -> Choices:
        """Give who can be counted."""
        texts = (
            self.tr("Returned women"),
            self.tr("Returned women and relatives"),
            self.tr("Returned women and key informants"),
            self.tr("Everyone interviewed"),
        )
        return list(zip(texts, range(len(BASES)), strict=True))

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

    def relations(self) -> Choices:
        """Give when two codes stand together, with the number of turns between them."""
        return [
            (self.tr("Overlapping passages"), f"{Near.OVERLAP} 0"),
            (self.tr("In the same turn"), f"{Near.TURN} 0"),
            (self.tr("In the same answer"), f"{Near.ANSWER} 0"),
            *((self.tr("At most {0} turns away").format(n), f"{Near.TURNS} {n}") for n in _DISTANCES),
        ]
