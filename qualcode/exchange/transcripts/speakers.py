"""Speakers set right without reading the file again: their roles, their names, labels that are none."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from qualcode.model.transcript import AlignedTranslation, Role, Speaker, Transcript, Turn
from qualcode.text.label_words import label_key


def with_roles(transcript: Transcript, roles: Mapping[str, Role]) -> Transcript:
    """Give the transcript with the roles of `roles`, by label; other speakers keep theirs."""
    chosen = {label_key(label): role for label, role in roles.items()}
    speakers = tuple(
        Speaker(speaker.label, chosen.get(label_key(speaker.label), speaker.role)) for speaker in transcript.speakers
    )
    return replace(transcript, speakers=speakers)


def with_speaker_renamed(transcript: Transcript, label: str, name: str) -> Transcript:
    """Give the speaker `label` another name; under the name of another speaker the two become one.

    The text keeps the label as it was typed.
    """
    old = _index(transcript, label)
    other = _index(transcript, name)
    if old < 0 or not name.strip():
        return transcript
    if other < 0 or other == old:
        speakers = list(transcript.speakers)
        speakers[old] = Speaker(name.strip(), speakers[old].role)
        return replace(transcript, speakers=tuple(speakers))
    return _without(transcript, old, [turn.speaker if turn.speaker != old else other for turn in transcript.turns])


def without_speaker(transcript: Transcript, label: str) -> Transcript:
    """Say that `label` is no speaker: its turns become speech of the turn before, label and all."""
    index = _index(transcript, label)
    if index < 0:
        return transcript
    turns: list[Turn] = []
    places: list[int] = []
    for turn in transcript.turns:
        if turn.speaker != index:
            turns.append(turn)
        elif turns:
            turns[-1] = turns[-1]._replace(end=turn.end)
        else:
            turns.append(turn._replace(speech=turn.start, speaker=-1))
        places.append(len(turns) - 1)
    joined = replace(transcript, turns=tuple(turns), translations=_moved(transcript.translations, places))
    return _without(joined, index, [turn.speaker for turn in turns])


def _index(transcript: Transcript, label: str) -> int:
    key = label_key(label)
    keys = [label_key(speaker.label) for speaker in transcript.speakers]
    return keys.index(key) if key in keys else -1


def _without(transcript: Transcript, index: int, speakers: Sequence[int]) -> Transcript:
    """Drop speaker `index`, with `speakers` now speaking the turns."""
    turns = (
        turn._replace(speaker=speaker - (speaker > index))
        for turn, speaker in zip(transcript.turns, speakers, strict=True)
    )
    left = transcript.speakers[:index] + transcript.speakers[index + 1 :]
    return replace(transcript, turns=tuple(turns), speakers=left)


def _moved(translations: Sequence[AlignedTranslation], places: Sequence[int]) -> tuple[AlignedTranslation, ...]:
    joined: dict[int, list[str]] = {}
    for translation in translations:
        joined.setdefault(places[translation.turn], []).append(translation.text)
    return tuple(AlignedTranslation(turn, "\n".join(texts)) for turn, texts in joined.items())
