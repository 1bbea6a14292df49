"""Two corrections of one text joined: what each changed is taken over; where both changed the same words, one asks."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qualcode.model.projection import NumberMap, project_span
from qualcode.model.transcript import Turn
from qualcode.text.changes import number_map

Side = tuple[str, NumberMap]  # a corrected text, and the map to it from the text both began with


class Clash(NamedTuple):
    """Words that both changed, each otherwise: [start, end) of the text both began with, and the three wordings."""

    start: int
    end: int
    old: str
    first: str
    second: str


class JoinedText(NamedTuple):
    """The text that holds both corrections, and the maps to it from each."""

    text: str
    first: NumberMap
    second: NumberMap


class SpokenTurn(NamedTuple):
    """A turn whose speaker is named by what holds in every version."""

    start: int
    speech: int
    end: int
    speaker: str
    time: int | None


class _Stretch(NamedTuple):
    """[start, end) of the old text with what each side has there; only what somebody changed."""

    start: int
    end: int
    places: tuple[int, int]  # where it begins in the first and second text
    words: tuple[str, str]
    changed: tuple[bool, bool]


def clashes(old: str, first: Side, second: Side) -> list[Clash]:
    """Give what both changed otherwise, in the order of the text."""
    return [
        Clash(one.start, one.end, old[one.start : one.end], *one.words)
        for one in _stretches(old, first, second)
        if _is_clash(one)
    ]


def joined_text(old: str, first: Side, second: Side, wordings: Sequence[str]) -> JoinedText:
    """Join two corrections; `wordings` say what shall stand for each clash, in their order.

    Raises ValueError where there are not as many wordings as clashes.
    """
    chosen = iter(wordings)
    pieces, maps, place = [], ([], []), 0  # type: tuple[list[str], tuple[list[tuple[int, int, int]], ...], int]
    for one in _stretches(old, first, second):
        if _is_clash(one):
            words = next(chosen, None)
            if words is None:
                raise ValueError("a wording is missing")
        else:
            words = one.words[0] if one.changed[0] else one.words[1]
        pieces += [old[place : one.start], words]
        place = one.end
        for side in (0, 1):
            edits = number_map(one.words[side], words)
            maps[side].extend((one.places[side] + start, gone, come) for start, gone, come in edits)
    if next(chosen, None) is not None:
        raise ValueError("there are more wordings than clashes")
    return JoinedText("".join([*pieces, old[place:]]), tuple(maps[0]), tuple(maps[1]))


def _is_clash(one: _Stretch) -> bool:
    return all(one.changed) and one.words[0] != one.words[1]


def _stretches(old: str, first: Side, second: Side) -> Iterator[_Stretch]:
    """Give the stretches that somebody changed; edits that overlap, or are typed at one place, make one."""
    sides, taken, shifts = (first, second), [0, 0], [0, 0]
    while True:
        waiting = [edits[taken[side]][0] for side, (_, edits) in enumerate(sides) if taken[side] < len(edits)]
        if not waiting:
            return
        start = end = min(waiting)
        before, gathered, grown = tuple(shifts), [0, 0], True
        while grown:
            grown = False
            for side, (_, edits) in enumerate(sides):
                while taken[side] < len(edits) and _meets(edits[taken[side]], start, end, gathered[side]):
                    place, gone, come = edits[taken[side]]
                    end = max(end, place + gone)
                    shifts[side] += come - gone
                    taken[side] += 1
                    gathered[side] += 1
                    grown = True
        places = (start + before[0], start + before[1])
        stops = (end + shifts[0], end + shifts[1])
        words = (first[0][places[0] : stops[0]], second[0][places[1] : stops[1]])
        yield _Stretch(start, end, places, words, (gathered[0] > 0, gathered[1] > 0))


def _meets(edit: tuple[int, int, int], start: int, end: int, gathered: int) -> bool:
    place, gone, _ = edit
    if place == start and (end == start or gone == 0) and not gathered:
        return True
    return place < end


def joined_turns(
    text: str, old: Sequence[SpokenTurn], first: Sequence[SpokenTurn], second: Sequence[SpokenTurn], maps: "TurnMaps"
) -> tuple[SpokenTurn, ...]:
    """Give the turns of a joined text: of each, who changed its speaker or time is followed.

    A turn that one side split or joined is so in the joined text, as the words of its label come and go.
    """
    before, one, two = _heads(old, maps.old), _heads(first, maps.first), _heads(second, maps.second)
    kept = {}
    for place in one.keys() | two.keys():
        head = _kept(place, one.get(place), two.get(place), before.get(place))
        if head is not None:
            kept[place] = head
    leading = text[: min(kept, default=len(text))]
    if leading.strip():  # no words stand outside all turns
        start = len(leading) - len(leading.lstrip())
        kept[start] = (start, old[0].speaker if old else "", None)
    return tuple(_whole(text, kept))


def _kept(place: int, mine: "_Head | None", theirs: "_Head | None", was: "_Head | None") -> "_Head | None":
    if mine is None or theirs is None:
        there = mine or theirs
        without_label = there is not None and there[0] == place
        return None if was is not None and (there == was or without_label) else there
    return theirs if mine == was else mine


class TurnMaps(NamedTuple):
    """The maps to the joined text, from the one both began with and from each side."""

    old: Sequence[NumberMap]
    first: Sequence[NumberMap]
    second: Sequence[NumberMap]


_Head = tuple[int, str, int | None]  # where the speech begins, who speaks, when


def _heads(turns: Sequence[SpokenTurn], maps: Sequence[NumberMap]) -> dict[int, _Head]:
    found = {}
    for turn in turns:
        start, end = turn.start, turn.speech
        for edits in maps:
            start, end = project_span(start, end, edits)
        if start < end or turn.start == turn.speech:
            found[start] = (end, turn.speaker, turn.time)
    return found


def _whole(text: str, heads: dict[int, _Head]) -> Iterator[SpokenTurn]:
    places = sorted(heads)
    for place, following in zip(places, [*places[1:], len(text)], strict=True):
        speech, speaker, time = heads[place]
        speech = min(speech, following)
        yield SpokenTurn(place, speech, speech + len(text[speech:following].rstrip()), speaker, time)


def spoken(turns: Sequence[Turn], speakers: Sequence[str]) -> tuple[SpokenTurn, ...]:
    """Give turns with their speakers named; "" for nobody."""
    return tuple(
        SpokenTurn(one.start, one.speech, one.end, speakers[one.speaker] if one.speaker >= 0 else "", one.time)
        for one in turns
    )
