"""The tables that can go into a workbook: saved ones, a crosstab for each attribute, every other report, lists."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from qualcode.analysis.asking import query_of, with_sets
from qualcode.analysis.query import Query
from qualcode.analysis.reports import DESCRIBED, described
from qualcode.exchange.attributes.packs import packs_asked
from qualcode.exchange.export import LISTS, Chosen
from qualcode.messages import message
from qualcode.store.project import Project
from qualcode.store.queries.respondents import attribute_values, attributes_of
from qualcode.store.queries.saved_questions import SavedQuestion, saved_questions

SAVED, COUNTED, LISTED = "saved", "counted", "listed"
_NO_COLUMNS = ("text", "date")  # attributes of which each respondent has a value of her own
_SHARED = ("kinds", "coder", "languages", "absent", "codes", "documents")


class Offered(NamedTuple):
    """A table that can be chosen: `key` names it between two exports, `group` is SAVED, COUNTED or LISTED."""

    key: str
    title: str
    group: str
    chosen: Chosen


def offered(project: Project, language: str, like: Query | None = None) -> list[Offered]:
    """List what can be chosen; those that are not saved count whom and whose codings the query `like` does."""
    base = Query(**{name: getattr(like, name) for name in _SHARED}) if like is not None else Query()
    return [*_saved(project), *_crosstabs(project, language, base), *_others(language, base, like)]


def _saved(project: Project) -> Iterator[Offered]:
    for question in saved_questions(project, "table"):
        if question.asked.get("report") in {one.name for one in DESCRIBED}:
            yield Offered(f"saved:{question.guid}", question.name, SAVED, saved_table(project, question))


def saved_table(project: Project, question: SavedQuestion) -> Chosen:
    """Give a table that was saved under a name. Raises UserError where its report or its figures are not known."""
    known = described(str(question.asked.get("report") or ""))
    query = with_sets(project, query_of(question.asked))
    if "packs" in known.uses:
        query = replace(query, packs=packs_asked(question.asked.get("packs")))
    return Chosen(known.name, query, question.name)


def _crosstabs(project: Project, language: str, base: Query) -> Iterator[Offered]:
    """A crosstab for each attribute that anybody has a value of."""
    told = {attribute for (_, attribute), value in attribute_values(project).items() if value is not None}
    for known in attributes_of(project, "respondent"):
        if known.guid in told and known.type not in _NO_COLUMNS:
            title = message("analysis.crosstab_title", language, attribute=known.name(language))
            query = replace(base, attribute=known.guid)
            yield Offered(f"crosstab:{known.guid}", title, COUNTED, Chosen("crosstab", query))


def _others(language: str, base: Query, like: Query | None) -> Iterator[Offered]:
    attribute = like.attribute if like is not None else ""
    for known in DESCRIBED:
        if known.name != "crosstab":
            query = replace(base, attribute=attribute) if "attribute" in known.uses else base
            group = LISTED if known.name in LISTS else COUNTED
            yield Offered(known.name, message(known.title, language), group, Chosen(known.name, query))
