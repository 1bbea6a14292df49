"""Results of the reading process as JSON: what comes back from a process that read a foreign file is only data."""

import json
from typing import Any, NamedTuple

from qualcode.exchange.transcripts.preview import Preview
from qualcode.exchange.transcripts.reading import ColumnUse, TableView
from qualcode.model.transcript import (
    AlignedTranslation,
    Note,
    ReportLine,
    Role,
    Speaker,
    Transcript,
    Turn,
)


class Failure(NamedTuple):
    """A UserError on its way between processes: key and values of its message."""

    key: str
    values: dict[str, object]


def pack(result: Preview | Failure) -> bytes:
    """Give the bytes of a result."""
    if isinstance(result, Failure):
        packed: dict[str, Any] = {"failure": [result.key, result.values]}
    else:
        packed = {"transcript": _fields(result.transcript), "tables": [_fields(t) for t in result.tables]}
    return json.dumps(packed, ensure_ascii=False, default=str).encode()


def _fields(value: Any) -> dict[str, Any]:  # noqa: ANN401 - any of our slots dataclasses
    parts = {name: getattr(value, name) for name in value.__slots__}
    for name in ("speakers", "report"):
        if name in parts:
            parts[name] = [list(_fields(part).values()) for part in parts[name]]
    return parts


def unpack(data: bytes) -> Preview | Failure:
    """Give the result that `pack` packed."""
    packed = json.loads(data)
    if "failure" in packed:
        key, values = packed["failure"]
        return Failure(str(key), dict(values))
    tables = tuple(_table(fields) for fields in packed["tables"])
    return Preview(_transcript(packed["transcript"]), tables)


def _transcript(fields: dict[str, Any]) -> Transcript:
    return Transcript(
        title=fields["title"],
        text=fields["text"],
        turns=tuple(Turn(*turn) for turn in fields["turns"]),
        speakers=tuple(Speaker(label, Role(role)) for label, role in fields["speakers"]),
        notes=tuple(Note(*note) for note in fields["notes"]),
        translations=tuple(AlignedTranslation(*part) for part in fields["translations"]),
        translation_language=fields["translation_language"],
        encoding=fields["encoding"],
        report=tuple(ReportLine(*line) for line in fields["report"]),
    )


def _table(fields: dict[str, Any]) -> TableView:
    return TableView(
        columns=tuple(ColumnUse(use) for use in fields["columns"]),
        languages=tuple(fields["languages"]),
        sample=tuple(tuple(row) for row in fields["sample"]),
        rows=fields["rows"],
    )
