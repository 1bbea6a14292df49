"""A codebook from the sheets of a table: codes, sets and facets put together."""

from collections.abc import Iterable

from qualcode.exchange.codebooks.checks import checked_yes
from qualcode.exchange.codebooks.drafts import Draft, drafts_of
from qualcode.exchange.codebooks.slugs import slug, unique_slug
from qualcode.exchange.codebooks.tree import codes_of
from qualcode.exchange.sheets import Sheet
from qualcode.messages import words
from qualcode.model.codebook import (
    SET_KINDS,
    Codebook,
    FacetEntry,
    FacetValue,
    SetEntry,
    first_text,
    tidied,
)
from qualcode.model.errors import UserError
from qualcode.text.fold import fold


def codebook_of(sheets: Iterable[Sheet], name: str) -> Codebook:
    """Give the codebook that the sheets describe; its id is derived from `name` where they do not say it.

    Raises UserError that names the row for everything that cannot be understood.
    """
    drafts = drafts_of(sheets)
    code_drafts = [draft for draft in drafts if draft.type == "code"]
    if not code_drafts:
        raise UserError("codebook.no_codes", source=name)
    codes = codes_of(code_drafts)  # gives the drafts their ids
    own = next((draft for draft in drafts if draft.type == "codebook"), None)
    return tidied(
        Codebook(
            id=own.id if own and own.id else slug(name),
            version=own.cells.get("version", "") if own else "",
            codes=codes,
            facets=_facets([draft for draft in drafts if draft.type in ("facet", "facet_value")]),
            sets=_sets([draft for draft in drafts if draft.type == "set"], code_drafts),
        )
    )


def _facets(drafts: list[Draft]) -> tuple[FacetEntry, ...]:
    """Give the facets; each value belongs to the facet above it."""
    found: list[tuple[Draft, list[Draft]]] = []
    for draft in drafts:
        if draft.type == "facet":
            found.append((draft, []))
        elif found:
            found[-1][1].append(draft)
        else:
            raise UserError("codebook.value_without_facet", source=draft.source, row=draft.row)
    _give_ids([facet for facet, _ in found])
    for _, values in found:
        _give_ids(values)
    return tuple(
        FacetEntry(facet.id, facet.names, tuple(FacetValue(value.id, value.names) for value in values))
        for facet, values in found
    )


def _give_ids(drafts: list[Draft]) -> None:
    rows: dict[str, int] = {}
    for draft in drafts:
        if draft.id in rows:
            raise UserError("codebook.id_twice", source=draft.source, row=draft.row, id=draft.id, other=rows[draft.id])
        draft.id = draft.id or unique_slug(first_text(draft.names, "en"), rows)
        rows[draft.id] = draft.row


def _sets(drafts: list[Draft], code_drafts: list[Draft]) -> tuple[SetEntry, ...]:
    """Give the sets: those with a row of their own, then those that only the rows of codes name."""
    _give_ids(drafts)
    entries = {draft.id: _set_entry(draft) for draft in drafts}
    by_word = {fold(name): draft.id for draft in drafts for name in draft.names.values()}
    members: dict[str, list[str]] = {set_id: [] for set_id in entries}
    for draft in code_drafts:
        for word in draft.sets:
            set_id = word if word in entries else by_word.get(fold(word))
            if set_id is None:
                set_id = by_word[fold(word)] = unique_slug(word, entries)
                entries[set_id] = SetEntry(set_id, names={next(iter(draft.names)): word})
            members.setdefault(set_id, []).append(draft.id)
    return tuple(
        SetEntry(entry.id, entry.kind, entry.exclusive, entry.names, tuple(members[entry.id]))
        for entry in entries.values()
    )


def _set_entry(draft: Draft) -> SetEntry:
    exclusive = checked_yes(draft.cells.get("exclusive", ""), False, draft.source, draft.row)
    return SetEntry(draft.id, _set_kind(draft), exclusive, draft.names)


def _set_kind(draft: Draft) -> str:
    word = draft.cells.get("kind", "")
    if not word:
        return "other"
    for kind in SET_KINDS:
        if fold(word) in map(fold, [kind, *words("codebook")[f"kind_{kind}"].values()]):
            return kind
    raise UserError("codebook.unknown_kind", source=draft.source, row=draft.row, text=word[:50])
