"""`PageText`: the text of one document with its turns, and the units that a reader selects."""

from bisect import bisect_right
from collections.abc import Iterator

from qualcode.model.guid import Guid
from qualcode.model.transcript import Role, Turn
from qualcode.store.project import Project
from qualcode.store.queries.documents import (
    SpeakerRow,
    document_of,
    speakers_of,
    text_of_version,
    turns_of_version,
)
from qualcode.text.sentences import sentences
from ui.text_positions import TextPositions
from ui.transcript.paragraphs import Paragraphs

Range = tuple[int, int]


class PageText:
    """One version of a document's text. Offsets are code points, half open."""

    def __init__(
        self, document: Guid, version: Guid, text: str, turns: tuple[Turn, ...], speakers: tuple[SpeakerRow | None, ...]
    ) -> None:
        self.document = document
        self.version = version
        self.text = text
        self.turns = turns
        self.speakers = speakers
        self.paragraphs = Paragraphs(text)
        self.positions = TextPositions(text)
        self._starts = [turn.start for turn in turns]
        self._anybody = any(turn.speaker >= 0 for turn in turns)  # is anybody named who speaks

    def turn_of(self, offset: int) -> int | None:
        """Give the number of the turn that holds an offset, None before the first."""
        place = bisect_right(self._starts, offset) - 1
        return place if place >= 0 else None

    def speaker_of(self, turn: Turn) -> SpeakerRow | None:
        """Give who speaks in a turn, None where nobody is named."""
        return self.speakers[turn.speaker] if turn.speaker >= 0 else None

    def is_interviewer(self, turn: Turn) -> bool:
        """Say whether the interviewer speaks in a turn."""
        speaker = self.speaker_of(turn)
        return speaker is not None and speaker.role == Role.INTERVIEWER

    def is_answer(self, turn: Turn) -> bool:
        """Say whether a turn is one to code: not the interviewer's, nor a heading above what is said."""
        speaker = self.speaker_of(turn)
        return not self._anybody if speaker is None else speaker.role != Role.INTERVIEWER

    def turns_between(self, start: int, end: int) -> range:
        """Give the numbers of the turns that [start, end) touches."""
        return range(self.turn_of(start) or 0, bisect_right(self._starts, max(start, end - 1)))

    def sentence_at(self, offset: int) -> Range:
        """Give the sentence around an offset, or the nearest before it in the same turn."""
        turn = self.turns[self.turn_of(offset) or 0]
        found = self._sentences(turn) or ((turn.speech, turn.end),)
        return next((span for span in found if offset < span[1]), found[-1])

    def speech_at(self, offset: int) -> Range:
        """Give what is said in the turn around an offset."""
        turn = self.turns[self.turn_of(offset) or 0]
        return turn.speech, turn.end

    def next_speech(self, selection: Range) -> Range | None:
        """Give the words of the turn after the selection, or of the turn the caret stands in."""
        return _first_after(self._speeches(self.turn_of(selection[1]) or 0), selection)

    def previous_speech(self, selection: Range) -> Range | None:
        """Give the words of the turn that begins before the selection."""
        return _last_before(self._speeches_backwards(selection[0]), selection)

    def next_sentence(self, selection: Range) -> Range | None:
        """Give the sentence after the selection, or the one the caret stands in."""
        turns = self.turns[self.turn_of(selection[1]) or 0 :]
        return _first_after((span for turn in turns for span in self._sentences(turn)), selection)

    def previous_sentence(self, selection: Range) -> Range | None:
        """Give the sentence that begins before the selection."""
        turns = reversed(self.turns[: (self.turn_of(selection[0]) or 0) + 1])
        return _last_before((span for turn in turns for span in reversed(self._sentences(turn))), selection)

    def trimmed(self, selection: Range) -> Range:
        """Take blanks off the edges of a selection."""
        words = self.text[slice(*selection)]
        start = selection[0] + len(words) - len(words.lstrip())
        return start, max(start, selection[1] - len(words) + len(words.rstrip()))

    def _sentences(self, turn: Turn) -> tuple[Range, ...]:
        return sentences(self.text, turn.speech, turn.end)

    def _speeches(self, first: int) -> Iterator[Range]:
        return ((turn.speech, turn.end) for turn in self.turns[first:] if turn.speech < turn.end)

    def _speeches_backwards(self, offset: int) -> Iterator[Range]:
        turns = reversed(self.turns[: (self.turn_of(offset) or 0) + 1])
        return ((turn.speech, turn.end) for turn in turns if turn.speech < turn.end)


def _first_after(spans: Iterator[Range], selection: Range) -> Range | None:
    start, end = selection
    if start == end:
        return next((span for span in spans if span[1] > start), None)
    return next((span for span in spans if span[0] >= end), None)


def _last_before(spans: Iterator[Range], selection: Range) -> Range | None:
    return next((span for span in spans if span[0] < selection[0]), None)


def read_page(project: Project, document: Guid) -> PageText:
    """Read the current text of a document. Raises UserError where it is not there or was erased."""
    version = document_of(project, document).version
    found = turns_of_version(project, version)
    known = {speaker.guid: speaker for speaker in speakers_of(project, document)}
    speakers = tuple(known.get(guid) for guid in found.speakers)
    return PageText(document, version, text_of_version(project, version), found.turns, speakers)
