"""Builds the tree of codes from drafts that name a parent or a path."""

from collections.abc import Callable, Iterable

from qualcode.exchange.codebooks.drafts import Draft
from qualcode.exchange.codebooks.slugs import unique_slug
from qualcode.model.codebook import CodeEntry, arranged, first_text
from qualcode.model.errors import UserError
from qualcode.text.fold import fold

Path = tuple[str, ...]


def codes_of(drafts: list[Draft]) -> tuple[CodeEntry, ...]:
    """Give the codes depth first. A path whose upper names have no row of their own makes codes of them.

    Raises UserError for an id or a path that stands twice, an unknown parent and a circle of parents.
    """
    drafts = _with_implied(drafts)
    _refuse_repeated(drafts)
    _give_ids(drafts)
    _find_parents(drafts)
    codes = arranged(_entry(draft) for draft in drafts)
    _refuse_circles(drafts, {code.id for code in codes})
    return codes


def _entry(draft: Draft) -> CodeEntry:
    texts = draft.texts
    return CodeEntry(
        id=draft.id,
        parent=draft.parent,
        names=draft.names,
        definitions=texts.get("definition", {}),
        when=texts.get("when", {}),
        not_when=texts.get("not_when", {}),
        examples=texts.get("example", {}),
        colour=draft.colour,
        active=draft.active,
    )


def _key(path: Iterable[str]) -> Path:
    return tuple(map(fold, path))


def _with_implied(drafts: list[Draft]) -> list[Draft]:
    """Put in a draft for each upper name of a path that no row describes, where it is first needed."""
    known = {_key(draft.path) for draft in drafts if draft.path}
    complete: list[Draft] = []
    for draft in drafts:
        for length in range(1, len(draft.path)):
            path = draft.path[:length]
            if _key(path) not in known:
                known.add(_key(path))
                complete.append(_implied(path, draft))
        complete.append(draft)
    return complete


def _implied(path: Path, below: Draft) -> Draft:
    language = next(iter(below.names))
    return Draft("code", below.source, below.row, texts={"name": {language: path[-1]}}, path=path)


def _refuse_repeated(drafts: list[Draft]) -> None:
    by_id = _first_rows(drafts, lambda draft: draft.id)
    by_path = _first_rows((draft for draft in drafts if not draft.id), lambda draft: _key(draft.path))
    for draft in drafts:
        if draft.id and by_id[draft.id] is not draft:
            raise _repeated("id_twice", draft, by_id[draft.id], id=draft.id)
        if not draft.id and draft.path and by_path[_key(draft.path)] is not draft:
            raise _repeated("code_twice", draft, by_path[_key(draft.path)], name=draft.path[-1])


def _repeated(key: str, draft: Draft, first: Draft, **values: object) -> UserError:
    return UserError(f"codebook.{key}", source=draft.source, row=draft.row, other=first.row, **values)


def _first_rows(drafts: Iterable[Draft], key: Callable[[Draft], object]) -> dict[object, Draft]:
    rows: dict[object, Draft] = {}
    for draft in drafts:
        rows.setdefault(key(draft), draft)
    return rows


def _give_ids(drafts: list[Draft]) -> None:
    taken = {draft.id for draft in drafts if draft.id}
    for draft in drafts:
        if not draft.id:
            draft.id = unique_slug(first_text(draft.names, "en"), taken)
            taken.add(draft.id)


def _find_parents(drafts: list[Draft]) -> None:
    """Set each draft's parent: the one its parent cell names, else the one its path lies under."""
    by_path: dict[Path, list[int]] = {}
    by_name: dict[str, list[int]] = {}
    by_id = {draft.id: index for index, draft in enumerate(drafts)}
    for index, draft in enumerate(drafts):
        by_path.setdefault(_key(draft.path), []).append(index)
        for name in {fold(name) for name in draft.names.values()}:
            by_name.setdefault(name, []).append(index)
    for index, draft in enumerate(drafts):
        told = draft.cells.get("parent", "")
        if told:
            places = [by_id[told]] if told in by_id else by_name.get(fold(" ".join(told.split())), [])
            draft.parent = drafts[_nearest(places, index, draft, told)].id
        elif len(draft.path) > 1:
            draft.parent = drafts[_nearest_path(by_path, drafts, index)].id


def _nearest(places: list[int], index: int, draft: Draft, told: str) -> int:
    """Give the last of `places` above `index`, else the first below it."""
    others = [place for place in places if place != index]
    if not others:
        raise UserError("codebook.unknown_parent", source=draft.source, row=draft.row, parent=told[:80])
    return max((place for place in others if place < index), default=min(others))


def _nearest_path(by_path: dict[Path, list[int]], drafts: list[Draft], index: int) -> int:
    draft = drafts[index]
    above = draft.path[:-1]
    places = by_path[_key(above)]
    same_letters = [place for place in places if drafts[place].path == above]
    return _nearest(same_letters or places, index, draft, above[-1])


def _refuse_circles(drafts: list[Draft], on_tree: set[str]) -> None:
    for draft in drafts:
        if draft.id not in on_tree:
            name = first_text(draft.names)
            raise UserError("codebook.circle", source=draft.source, row=draft.row, name=name)
