"""The options that ask for coded segments, and the retrieval that they make."""

from argparse import SUPPRESS
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from qualcode.analysis.retrieval import Order, Relation, Retrieval
from qualcode.cli.parser import Parser
from qualcode.cli.references import SEPARATOR, Named, find, named_objects
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.model.naming import best_name
from qualcode.model.registry import INTERVIEW_KINDS, SPOKEN_LANGUAGES
from qualcode.model.transcript import Role
from qualcode.store.project import Project
from qualcode.text.fold import fold

_MOST_NAMED, _LIKELY = 5, 12
_CODES = {"must", "may", "must_not", "shown"}


def add_asked(parser: Parser) -> None:
    """Add the options. What is not given is not there, so that a saved question keeps its own."""

    def add(*names: str, text: str, **settings: Any) -> None:  # noqa: ANN401 - argparse's own
        parser.option(*names, text=text, default=SUPPRESS, **settings)

    relations = [relation.value for relation in Relation]
    orders = [order.value for order in Order]
    add("--must", text="option_must", metavar="CODE", action="append")
    add("--may", text="option_may", metavar="CODE", action="append")
    add("--must-not", text="option_must_not", metavar="CODE", action="append")
    add("--shown", text="option_shown", metavar="CODE", action="append")
    add("--beside", text="option_beside", choices=relations)
    add("--apart", text="option_apart", choices=relations)
    add("--turns", text="option_retrieve_turns", metavar="N", type=int)
    add("--not-below", text="option_not_below", action="store_true")
    add("--where", text="option_where", metavar="ATTRIBUTE=VALUE", action="append")
    add("--of-woman", text="option_of_woman", action="store_true")
    add("--document", text="option_only_document", metavar="DOCUMENT", action="append")
    add("--respondent", text="option_only_respondent", metavar="RESPONDENT", action="append")
    add("--kind", text="option_retrieve_kind", choices=INTERVIEW_KINDS, metavar="KIND", action="append")
    add("--role", text="option_only_role", choices=[role.value for role in Role], metavar="ROLE", action="append")
    add("--coder", text="option_only_coder", metavar="CODER")
    add("--since", text="option_coded_since", metavar="DAY")
    add("--until", text="option_coded_until", metavar="DAY")
    add("--weight", text="option_weights", metavar="N[-M]")
    add("--flagged", text="option_flagged", action="store_true")
    add("--facet", text="option_only_facet", metavar="FACET=VALUE", action="append")
    add("--present", text="option_present", action="store_true")
    spoken = {"choices": SPOKEN_LANGUAGES, "metavar": "LANGUAGE", "action": "append"}
    add("--spoken", "--language", text="option_spoken", dest="spoken", **spoken)
    add("--containing", text="option_containing", metavar="TEXT")
    add("--sort", text="option_sort", choices=orders)
    add("--group", text="option_group", choices=orders)
    add("--into", text="option_translation_into", metavar="LANGUAGE")


def asked_by(project: Project, given: dict[str, Any], first: Retrieval, language: str) -> Retrieval:
    """Give a retrieval with what was given in place of what it asked for. Raises UserError."""
    found: dict[str, Any] = {"language": language}  # Any: each field has its own kind of value
    for option in _CODES & given.keys():
        found[option] = tuple(dict.fromkeys(_code(project, words, language) for words in given[option]))
    for option, (field, read) in _READ.items():
        if option in given:
            found[field] = read(project, given[option])
    if "since" in given or "until" in given:
        since, until = first.dates
        found["dates"] = _day(given.get("since", since)), _day(given.get("until", until))
    if "where" in given:
        found["values"] = _values(project, given["where"], language)
    if "facet" in given:
        found["facets"] = _facets(project, given["facet"], language)
    return replace(first, **found)


def _each(kind: str) -> Callable[[Project, list[str]], tuple[Guid, ...]]:
    return lambda project, words: tuple(dict.fromkeys(find(project, kind, word) for word in words))


def _code(project: Project, words: str, language: str) -> Guid:
    """Find a code, else a set of codes; where there is none, name the closest."""
    for kind in ("code", "code_set"):
        try:
            return find(project, kind, words)
        except UserError as error:
            if error.key != "cli.not_found":
                raise
    raise UserError("retrieval.no_code", words=words, known=_listed(project, _closest(project, words), language))


def _closest(project: Project, words: str) -> list[Guid]:
    from rapidfuzz import fuzz, process

    wanted = fold(words.rpartition(SEPARATOR)[2])
    known = [entry for kind in ("code", "code_set") for entry in named_objects(project, kind)]
    names = {name: entry.guid for entry in known for name in entry.names if SEPARATOR not in name}
    likely = process.extract(wanted, {name: fold(name) for name in names}, scorer=fuzz.partial_ratio, limit=_LIKELY)
    return list(dict.fromkeys(names[name] for _, _, name in likely))[:_MOST_NAMED]


def _listed(project: Project, guids: Iterable[Guid], language: str) -> str:
    return ", ".join(dict.fromkeys(best_name(project.values(guid), language) for guid in guids))


def _plain(_: Project, value: Any) -> Any:  # noqa: ANN401 - as argparse gives it
    return value


def _several(_: Project, values: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def _not(_: Project, value: bool) -> bool:
    return not value


def _weights(_: Project, words: str) -> tuple[int, int]:
    least, _dash, greatest = words.replace("–", "-").partition("-")
    try:
        return int(least), int(greatest or 100)
    except ValueError:
        raise UserError("retrieval.bad_weights", words=words) from None


def _day(words: str) -> str:
    try:
        return date.fromisoformat(words).isoformat() if words else ""
    except ValueError:
        raise UserError("retrieval.bad_day", words=words) from None


def _values(project: Project, pairs: Iterable[str], language: str) -> tuple[tuple[Guid, tuple[str, ...]], ...]:
    from qualcode.cli.asked_values import value_named

    found: dict[Guid, list[str]] = {}
    for name, words in map(_pair, pairs):
        attribute = _named(project, "attribute", name, "retrieval.no_attribute_named", language)
        found.setdefault(attribute, []).append(value_named(project, attribute, words, language))
    return tuple((attribute, tuple(dict.fromkeys(values))) for attribute, values in found.items())


def _facets(project: Project, pairs: Iterable[str], language: str) -> tuple[tuple[Guid, tuple[Guid, ...]], ...]:
    found: dict[Guid, list[Guid]] = {}
    for name, words in map(_pair, pairs):
        facet = _named(project, "facet", name, "retrieval.no_facet", language)
        own = [entry for entry in named_objects(project, "facet_value") if _belongs(project, entry, facet)]
        value = [entry.guid for entry in own if fold(words) in map(fold, entry.names)]
        if not value:
            known = _listed(project, (entry.guid for entry in own), language)
            raise UserError("retrieval.no_value", name=name, words=words, known=known)
        found.setdefault(facet, []).append(value[0])
    return tuple((facet, tuple(dict.fromkeys(values))) for facet, values in found.items())


def _belongs(project: Project, entry: Named, facet: Guid) -> bool:
    return project.values(entry.guid)["facet"] == facet


def _pair(words: str) -> tuple[str, str]:
    name, equals, value = words.partition("=")
    if not (equals and name.strip()):
        raise UserError("cli.bad_pair", words=words)
    return name.strip(), value.strip()


def _named(project: Project, kind: str, words: str, error: str, language: str) -> Guid:
    """Find an object of a kind; where there is none, name all there are."""
    try:
        return find(project, kind, words)
    except UserError as unknown:
        if unknown.key != "cli.not_found":
            raise
        there = [entry.guid for entry in named_objects(project, kind) if not entry.names[0].startswith("_")]
        raise UserError(error, words=words, known=_listed(project, there, language)) from None


_READ: dict[str, tuple[str, Callable[[Project, Any], Any]]] = {  # Any: as argparse gives it
    "beside": ("beside", lambda _, value: Relation(value)),
    "apart": ("apart", lambda _, value: Relation(value)),
    "turns": ("turns", _plain),
    "not_below": ("below", _not),
    "of_woman": ("of_woman", _plain),
    "document": ("documents", _each("document")),
    "respondent": ("respondents", _each("respondent")),
    "kind": ("kinds", _several),
    "role": ("roles", _several),
    "coder": ("coder", lambda project, words: find(project, "coder", words)),
    "weight": ("weights", _weights),
    "flagged": ("flagged", _plain),
    "present": ("absent", _not),
    "spoken": ("languages", _several),
    "containing": ("containing", _plain),
    "sort": ("sort", lambda _, value: Order(value)),
    "group": ("group", lambda _, value: Order(value)),
    "into": ("into", _plain),
}
