"""Which reports there are, what they are called, and which choices of a query each one uses; without counting."""

from typing import NamedTuple

from qualcode.model.errors import Choices, UserError

_WHOSE = ("coder", "languages", "absent")
_BASE = ("kinds", *_WHOSE)
_NEAR = ("near", "turns", *_BASE)


class Described(NamedTuple):
    """A report before anything is counted: `title` is a key of `words/`, `uses` names the fields of `Query`."""

    name: str
    title: str
    uses: tuple[str, ...]


DESCRIBED = (
    Described(
        "crosstab",
        "analysis.report_crosstab",
        ("attribute", "nested", "rows", "unit", "show", "responses", "of_woman", *_BASE),
    ),
    Described("frequencies", "tables.report_frequencies", _BASE),
    Described("documents", "analysis.matrix_documents", _WHOSE),
    Described("respondents", "analysis.matrix_respondents", _BASE),
    Described("documents_01", "analysis.report_documents_01", _WHOSE),
    Described("respondents_01", "analysis.report_respondents_01", _BASE),
    Described("respondents_words", "tables.report_respondents_words", _BASE),
    Described("respondents_asked", "tables.report_respondents_asked", ("kinds", "coder", "languages")),
    Described(
        "crosstab_asked",
        "tables.report_crosstab_asked",
        ("attribute", "nested", "of_woman", "kinds", "coder", "languages"),
    ),
    Described("coders", "tables.report_coders", ("kinds", "languages", "absent")),
    Described("cooccurrence", "tables.report_cooccurrence", _NEAR),
    Described("cooccurrence_jaccard", "tables.report_cooccurrence_jaccard", _NEAR),
    Described("pairs", "tables.report_pairs", _NEAR),
    Described("household", "tables.report_household", ("household", "coder", "languages")),
    Described("household_quotes", "tables.report_household_quotes", ("household", "coder", "languages")),
    Described(
        "crosstab_quotes",
        "tables.report_crosstab_quotes",
        ("attribute", "nested", "rows", "of_woman", "quotes", *_BASE),
    ),
    Described("respondents_quotes", "tables.report_respondents_quotes", ("rows", "quotes", *_BASE)),
    Described("framework", "tables.report_framework", ("attribute", "of_woman", "kinds")),
    Described("dyads", "tables.report_dyads", ("coder", "languages")),
    Described("speakers", "tables.report_speakers", ()),
    Described("margins", "tables.report_margins", ("of_woman", "kinds", "packs")),
    Described("donor", "tables.report_donor", ("attribute", "nested", "of_woman", "kinds")),
    Described("donor_codes", "tables.report_donor_codes", ("attribute", "rows", "of_woman", *_BASE)),
    Described("statistics", "statistics.report", ("attribute", "rows", "of_woman", *_BASE)),
    Described("segments", "analysis.segments_title", _BASE),
    Described("codebook", "analysis.codebook_title", _WHOSE),
    Described("respondent_list", "analysis.respondents_title", _WHOSE),
    Described("memos", "tables.report_memos", ()),
)


def described(name: str) -> Described:
    """Give what is known of a report. Raises UserError where there is none of that name."""
    for known in DESCRIBED:
        if known.name == name:
            return known
    raise UserError(
        "analysis.no_such_report", name=name, known=Choices(tuple((known.name, known.title) for known in DESCRIBED))
    )
