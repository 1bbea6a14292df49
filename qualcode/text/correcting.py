"""A transcript under correction: words typed, turns split and joined, speakers changed, with the map from the start."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

from qualcode.model.guid import Guid
from qualcode.model.projection import NumberMap, composed
from qualcode.model.transcript import Turn
from qualcode.text.changes import number_map
from qualcode.text.normalise import normalise
from qualcode.text.speaker_labels import label_of_another, label_without_time


class TextChange(NamedTuple):
    """One change of a transcript; `turn` counts from 0 as the turns are when the change is made.

    "words": `words` are said in the turn. "split": what stands behind `place` code points of its speech becomes the
    next turn. "join": the turn goes to the one before. "speaker": `speaker` says it.
    """

    kind: Literal["words", "split", "join", "speaker"]
    turn: int
    words: str = ""
    place: int = 0
    speaker: Guid = ""


class Corrected(NamedTuple):
    """A transcript as corrected so far; `edits` lead there from the text it began with.

    A turn's `speaker` is an index into `speakers`.
    """

    text: str
    turns: tuple[Turn, ...]
    speakers: tuple[Guid, ...]
    edits: NumberMap = ()

    def speech(self, turn: int) -> str:
        """Give what is said in a turn."""
        return self.text[self.turns[turn].speech : self.turns[turn].end]


Labels = Mapping[Guid, str]
_Edit = tuple[int, int, str]  # where, how much goes, what comes


def corrected(state: Corrected, changes: Iterable[TextChange], labels: Labels) -> Corrected:
    """Carry out changes, one after the other. Raises IndexError for a turn that is not there."""
    for change in changes:
        if not 0 <= change.turn < len(state.turns) or (change.kind == "join" and change.turn == 0):
            raise IndexError(change.turn)
        state = _CHANGES[change.kind](state, change, labels)
    return state


def relabelled(state: Corrected, speaker: Guid, old: str, new: str) -> Corrected:
    """Put another label wherever a speaker speaks; turns without a name in their label keep it."""
    fresh = {}
    for number, turn in enumerate(state.turns):
        if turn.speaker >= 0 and state.speakers[turn.speaker] == speaker:
            here = _label(state, turn)
            if any(letter.isalpha() for letter in here):
                fresh[number] = label_of_another(here, old, new)
    return _with_labels(state, fresh)


def _words(state: Corrected, change: TextChange, _: Labels) -> Corrected:
    turn, old = state.turns[change.turn], state.speech(change.turn)
    words = normalise(change.words).strip()
    return _edited(state, _edits(turn.speech, old, words), {change.turn: (0, len(words) - len(old))})


def _edits(start: int, old: str, new: str) -> list[_Edit]:
    """Give what makes `new` of `old`, which stands at `start` of a text."""
    found, shift = [], 0
    for place, gone, come in number_map(old, new):
        found.append((start + place, gone, new[place + shift : place + shift + come]))
        shift += come - gone
    return found


def _split(state: Corrected, change: TextChange, _: Labels) -> Corrected:
    turn, speech = state.turns[change.turn], state.speech(change.turn)
    place = max(0, min(change.place, len(speech)))
    left, right = speech[:place].rstrip(), speech[place:].lstrip()
    label = label_without_time(state.text[turn.start : turn.speech])
    start = turn.speech + len(left)
    gone = len(speech) - len(left) - len(right)
    text, edits, shift = _replaced(state.text, [(start, gone, "\n" + label)])
    begin = start + 1
    first = turn._replace(end=start)
    second = Turn(begin, begin + len(label), begin + len(label) + len(right), turn.speaker)
    later = _moved(state.turns[change.turn + 1 :], shift)
    turns = (*state.turns[: change.turn], first, second, *later)
    return Corrected(text, turns, state.speakers, composed(state.edits, edits))


def _join(state: Corrected, change: TextChange, _: Labels) -> Corrected:
    before, turn = state.turns[change.turn - 1], state.turns[change.turn]
    blank = " " if before.end > before.speech and turn.end > turn.speech else ""
    text, edits, shift = _replaced(state.text, [(before.end, turn.speech - before.end, blank)])
    whole = before._replace(end=before.end + len(blank) + turn.end - turn.speech)
    later = _moved(state.turns[change.turn + 1 :], shift)
    turns = (*state.turns[: change.turn - 1], whole, *later)
    return Corrected(text, turns, state.speakers, composed(state.edits, edits))


def _speaker(state: Corrected, change: TextChange, labels: Labels) -> Corrected:
    turn = state.turns[change.turn]
    speakers = state.speakers if change.speaker in state.speakers else (*state.speakers, change.speaker)
    old = labels.get(state.speakers[turn.speaker], "") if turn.speaker >= 0 else ""
    turns = (
        *state.turns[: change.turn],
        turn._replace(speaker=speakers.index(change.speaker)),
        *state.turns[change.turn + 1 :],
    )
    state = state._replace(speakers=speakers, turns=turns)
    return _with_labels(state, {change.turn: label_of_another(_label(state, turn), old, labels[change.speaker])})


def _label(state: Corrected, turn: Turn) -> str:
    return state.text[turn.start : turn.speech]


_CHANGES: dict[str, Callable[[Corrected, TextChange, Labels], Corrected]] = {
    "words": _words,
    "split": _split,
    "join": _join,
    "speaker": _speaker,
}


def _with_labels(state: Corrected, fresh: Mapping[int, str]) -> Corrected:
    """Put other labels before turns, given by number in their order."""
    edits, deltas = [], {}
    for number, new in fresh.items():
        turn = state.turns[number]
        old = _label(state, turn)
        edits += _edits(turn.start, old, new)
        deltas[number] = (len(new) - len(old), 0)
    return _edited(state, edits, deltas)


def _edited(state: Corrected, edits: Sequence[_Edit], deltas: Mapping[int, tuple[int, int]]) -> Corrected:
    """Carry out edits, in order and apart; `deltas` say by how much label and speech of a turn grow."""
    if not edits:
        return state
    text, numbers, _ = _replaced(state.text, edits)
    first, shift, moved = min(deltas), 0, []
    for number, turn in enumerate(state.turns[first:], first):
        label, speech = deltas.get(number, (0, 0))
        start, begin = turn.start + shift, turn.speech + shift + label
        shift += label + speech
        moved.append(Turn(start, begin, turn.end + shift, turn.speaker, turn.time))
    return Corrected(text, (*state.turns[:first], *moved), state.speakers, composed(state.edits, numbers))


def _replaced(text: str, edits: Sequence[_Edit]) -> tuple[str, NumberMap, int]:
    pieces, place, shift = [], 0, 0
    for start, gone, come in edits:
        pieces += [text[place:start], come]
        place = start + gone
        shift += len(come) - gone
    numbers = tuple((start, gone, len(come)) for start, gone, come in edits)
    return "".join([*pieces, text[place:]]), numbers, shift


def _moved(turns: tuple[Turn, ...], shift: int) -> tuple[Turn, ...]:
    if not shift:
        return turns
    return tuple(Turn(one.start + shift, one.speech + shift, one.end + shift, one.speaker, one.time) for one in turns)
