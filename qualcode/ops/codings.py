"""Coding passages: apply, take away, move edges, recode, weigh, flag."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, cast

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.gate import operation
from qualcode.ops.joining import unite
from qualcode.ops.proposing import new_code_or_proposal
from qualcode.ops.rules import check_object
from qualcode.store.queries.codes import Texts
from qualcode.store.queries.codings import codings_by_guid, equal_coding
from qualcode.store.queries.documents import current_version, text_of_version
from qualcode.store.writer import Writer

_DEFINING = tuple(
    f"{name}_{language}" for name in ("definition", "when", "not_when") for language in ("ky", "ru", "en")
)


class NewCoding(NamedTuple):
    """A coding to be made in bulk: code points [start, end) of the document's current text."""

    document: Guid
    start: int
    end: int
    code: Guid
    coder: Guid = ""
    facets: dict[str, str] | None = None


@operation
def code_span(
    write: Writer, document: Guid, start: int, end: int, code: Guid, facets: dict[str, str] | None = None
) -> Guid:
    """Code the words in [start, end) of the document's current text; blank edges are left out.

    Gives the coding, the one that is there already if this coder has coded just that. Raises UserError where
    nothing is selected.
    """
    return _coded(write, document, start, end, code, facets)


@operation
def apply_codes(
    write: Writer,
    document: Guid,
    start: int,
    end: int,
    codes: Sequence[Guid],
    new_names: Texts | None = None,
    parent: Guid | None = None,
    reason: str = "",
) -> list[Guid]:
    """Code one passage with several codes, and with a new one named `new_names` under `parent`: one step.

    With a reason the new code is proposed: so it can be made while the codebook is locked. Gives the codings in the
    order of the codes, the new code's last.
    """
    wanted = [*codes, new_code_or_proposal(write, new_names, parent, reason)] if new_names else list(codes)
    write.describe(count=len(wanted))
    return [_coded(write, document, start, end, code) for code in dict.fromkeys(wanted)]


def _coded(
    write: Writer, document: Guid, start: int, end: int, code: Guid, facets: dict[str, str] | None = None
) -> Guid:
    version = current_version(write.project, document)
    start, end = trimmed(text_of_version(write.project, version), start, end)
    same = equal_coding(write.project, (document, version, start, end, code, write.project.me))
    if same is not None:
        return same
    return write.create(
        "coding",
        {
            "coder": write.project.me,
            "document": document,
            "anchor": [version, start, end, code],
            "facets": cast(Value, facets) or None,
            "definition": definition_head(write, code),
        },
    )


@operation
def code_many(write: Writer, codings: Iterable[NewCoding]) -> list[Guid]:
    """Make many codings in one step (import, auto-coding); a coding without a coder is this coder's."""
    made = write.create_many("coding", _values_of_many(write, codings))
    write.describe(count=len(made))
    return made


def _values_of_many(write: Writer, codings: Iterable[NewCoding]) -> Iterator[dict[str, Value]]:
    """Give the fields of each new coding; what its document and code need is looked up once."""
    texts: dict[Guid, tuple[Guid, str]] = {}
    definitions: dict[Guid, str | None] = {}
    for item in codings:
        if item.document not in texts:
            version = current_version(write.project, item.document)
            texts[item.document] = version, text_of_version(write.project, version)
        if item.code not in definitions:
            definitions[item.code] = definition_head(write, item.code)
        version, text = texts[item.document]
        start, end = trimmed(text, item.start, item.end)
        yield {
            "coder": item.coder or write.project.me,
            "document": item.document,
            "anchor": [version, start, end, item.code],
            "facets": cast(Value, item.facets) or None,
            "definition": definitions[item.code],
        }


@operation
def uncode(write: Writer, codings: tuple[Guid, ...]) -> int:
    """Take codings away, with their memos; give how many objects went."""
    write.describe(count=len(codings))
    return write.delete(*codings)


@operation
def move_coding(write: Writer, coding: Guid, start: int, end: int) -> None:
    """Give a coding new edges in the document's current text."""
    values = write.project.values(coding)
    version = current_version(write.project, cast(Guid, values["document"]))
    start, end = trimmed(text_of_version(write.project, version), start, end)
    code = cast(list[Value], values["anchor"])[3]
    write.set(coding, "anchor", [version, start, end, code])
    check_object(write.project, coding)


@operation
def recode(
    write: Writer,
    codings: tuple[Guid, ...],
    code: Guid | None = None,
    new_names: Texts | None = None,
    parent: Guid | None = None,
    reason: str = "",
) -> Guid:
    """Give codings another code, or a new one named `new_names` under `parent` (with a reason: a proposed one); their
    edges stay. Gives the code.

    They are made under that code's definition from now on. Where the coder has coded just these words with it already,
    one coding is left, with the memos and the evidence of both.
    """
    target = new_code_or_proposal(write, new_names, parent, reason) if new_names else code
    if target is None:
        raise UserError("ops.no_code_chosen")
    definition = definition_head(write, target) or creation_of_code(write, target)
    for coding in codings:
        anchor = cast(list[Value], write.project.values(coding)["anchor"])
        if anchor[3] != target:
            _unite_equal(write, coding, target)
            write.set(coding, "anchor", [*anchor[:3], target])
            write.set(coding, "definition", definition)
    write.describe(code=target, count=len(codings))
    return target


def _unite_equal(write: Writer, coding: Guid, code: Guid) -> None:
    """Let a coding take over the one of the same coder that stands on just its words with this code."""
    (known,) = codings_by_guid(write.project, [coding])
    version = current_version(write.project, known.document)
    same = equal_coding(write.project, (known.document, version, known.start, known.end, code, known.coder))
    if same is not None and not known.orphan:
        unite(write, codings_by_guid(write.project, [same])[0], known)


def creation_of_code(write: Writer, code: Guid) -> Guid:
    """Give the operation that made a code: it wrote the definition that a coding is given anew under."""
    local = write.project.identities.object_id(code)
    ((_, operations, _),) = write.project.journal.operations_of([local])
    return next(operation.id for operation in operations if not operation.field)


@operation
def annotate_coding(
    write: Writer,
    coding: Guid,
    weight: int | None = None,
    flag: bool | None = None,
    facets: dict[str, str] | None = None,
) -> None:
    """Set a coding's weight (0-100), flag or facets; what is None stays as it is."""
    if weight is not None and not 0 <= weight <= 100:
        raise UserError("ops.weight_outside", weight=weight)
    if weight is not None:
        write.set(coding, "weight", weight)
    if flag is not None:
        write.set(coding, "flag", flag)
    if facets is not None:
        write.set(coding, "facets", cast(Value, facets) or None)


@operation
def flag_codings(write: Writer, codings: tuple[Guid, ...], flag: bool = True) -> None:
    """Flag codings for a second look, or take their flags away."""
    for coding in codings:
        write.set(coding, "flag", flag)
    write.describe(count=len(codings))


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Take blanks off the edges of a selection. Raises UserError where nothing else is left."""
    start, end = max(0, min(start, end)), min(len(text), max(start, end))
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    if start >= end:
        raise UserError("ops.empty_selection")
    return start, end


def find_quote(text: str, quote: str, document: str, number: int | None = None) -> tuple[int, int]:
    """Give [start, end) of a quote; `number` (from 1) chooses among several. Raises UserError where unclear."""
    places = []
    place = text.find(quote) if quote.strip() else -1
    while place >= 0:
        places.append(place)
        place = text.find(quote, place + 1)
    if not places or (number is not None and not 1 <= number <= len(places)):
        raise UserError("ops.quote_not_found", quote=quote, document=document)
    if len(places) > 1 and number is None:
        raise UserError("ops.quote_not_unique", quote=quote, document=document, n=len(places))
    start = places[(number or 1) - 1]
    return start, start + len(quote)


def definition_head(write: Writer, code: Guid) -> str | None:
    """Give the operation that wrote a code's definition last; None while it stands as created."""
    return write.last_edit(code, _DEFINING)
