"""A transcript file read for the preview, and again with what the user chose there."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from qualcode.exchange.transcripts.reading import Extract, ReadOptions, RowTranslation, TableView
from qualcode.exchange.transcripts.registry import format_of
from qualcode.exchange.transcripts.safety import LARGEST_FILE, check_kind
from qualcode.exchange.transcripts.speakers import with_roles
from qualcode.model.errors import UserError
from qualcode.model.transcript import AlignedTranslation, ReportLine, Role, Transcript, Turn
from qualcode.text.normalise import normalise
from qualcode.text.turns import FoundTurns, find_turns

_MOST_EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class Preview:
    """A transcript as it would be taken, and the tables whose columns the user may set right."""

    transcript: Transcript
    tables: tuple[TableView, ...] = ()


def read_transcript(path: Path, options: ReadOptions | None = None) -> Transcript:
    """Read the transcript in the file `path`.

    Raises UserError for every file that cannot be taken. Meant for a child process where the file is not known
    to be harmless: see `job.read_many`.
    """
    return read_preview(path, options).transcript


def read_preview(path: Path, options: ReadOptions | None = None) -> Preview:
    """Read like `read_transcript`, with what the preview shows beside it."""
    options = options or ReadOptions()
    known = format_of(path)
    data = _bytes_of(path)
    check_kind(data, known.is_package)
    extract = known.read(data, options)
    if not extract.text.strip():
        raise UserError("import.no_text")
    return Preview(interpret(_title(path), extract, options), extract.tables)


def interpret(title: str, extract: Extract, options: ReadOptions) -> Transcript:
    """Cut an extract into turns and report on it."""
    found = find_turns(
        extract.text,
        extract.bold,
        extract.marks,
        extract.marked,
        wanted=tuple(options.roles),
        unwanted=options.not_speakers,
    )
    translations = _aligned(found.turns, extract.translations)
    transcript = Transcript(
        title,
        extract.text,
        found.turns,
        found.speakers,
        extract.notes,
        translations,
        extract.translation_language,
        extract.encoding,
        (*_taken(extract, found, len(translations)), *extract.report),
    )
    transcript = with_roles(transcript, options.roles)
    return _with_oddities(transcript, found)


def _bytes_of(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise UserError("import.too_big", n=size // 1_000_000, limit=LARGEST_FILE // 1_000_000)
        return path.read_bytes()
    except FileNotFoundError:
        raise UserError("import.not_found") from None
    except (OSError, ValueError):
        raise UserError("import.cannot_read") from None


def _title(path: Path) -> str:
    return " ".join(normalise(path.stem).split()) or path.suffix.lstrip(".")


def _aligned(turns: Sequence[Turn], rows: Sequence[RowTranslation]) -> tuple[AlignedTranslation, ...]:
    """Give the translations of each turn; those of several rows in one turn are joined."""
    starts = [turn.start for turn in turns]
    joined: dict[int, list[str]] = {}
    for row in rows:
        turn = max(bisect_right(starts, row.offset) - 1, 0)
        joined.setdefault(turn, []).append(row.text)
    return tuple(AlignedTranslation(turn, "\n".join(texts)) for turn, texts in sorted(joined.items()))


def _taken(extract: Extract, found: FoundTurns, translations: int) -> list[ReportLine]:
    counts: Mapping[str, int] = {
        "characters": len(extract.text),
        "turns": len(found.turns),
        "speakers": len(found.speakers),
        "translations": translations,
    }
    return [ReportLine("taken", f"import.{name}", {"n": n}) for name, n in counts.items() if n]


def _with_oddities(transcript: Transcript, found: FoundTurns) -> Transcript:
    roles = {speaker.role for speaker in transcript.speakers}
    odd: list[tuple[str, dict[str, object]]] = []
    if found.dashes:
        odd.append(("import.dash_turns", {"n": found.dashes}))
    elif not transcript.speakers:
        odd.append(("import.no_speakers", {}))
    if len(transcript.speakers) == 1:
        odd.append(("import.one_speaker", {"label": transcript.speakers[0].label}))
    elif transcript.speakers and Role.INTERVIEWER not in roles:
        odd.append(("import.no_interviewer", {}))
    if found.doubtful:
        examples = ", ".join(found.doubtful[:_MOST_EXAMPLES])
        odd.append(("import.doubtful_labels", {"n": len(found.doubtful), "examples": examples}))
    lines = tuple(ReportLine("odd", key, values) for key, values in odd)
    return replace(transcript, report=(*transcript.report, *lines))
