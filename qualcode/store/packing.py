"""A log and its texts as bytes: columns of like things, each compressed, read back only where they hold together."""

import json
import re
import struct
import zlib
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import islice
from typing import Any, NamedTuple, cast

from qualcode.model.errors import UserError
from qualcode.model.fields import Value, checker
from qualcode.model.guid import MOST_OPERATIONS, Guid, operation_guid, step_of_operation
from qualcode.model.log import ERASED, WITHHELD, Log, Operation, Step
from qualcode.model.registry import ALIVE, KINDS
from qualcode.model.texts import text_hash
from qualcode.store.values import decode, dump, encode

MOST_BYTES = 1 << 30  # of a whole log unpacked: 20 million codings
_HEAD = struct.Struct("<4sQI")  # name of a column, its bytes unpacked and packed
_MOST_SWOLLEN = 1_100  # zlib packs at most 1,032 to one
_PORTION = 10_000  # operations between two reports
_GUID = re.compile(r"[0-9a-f]{32}")
_NO_VALUE = {"!": WITHHELD, "~": ERASED}  # what stands in place of a JSON value
_MARKS = {id(value): mark for mark, value in _NO_VALUE.items()}


Told = Callable[[int, int], None]  # done, of how many


class DamagedError(ValueError):
    """The bytes do not hold together."""


class Unpacked(NamedTuple):
    """A log with the texts that its text versions name, by hash, and whatever was told about it."""

    log: Log
    texts: dict[str, str]
    about: dict[str, Value]


# Packing ------------------------------------------------------------------------------------------------------


def pack_log(
    log: Log, texts: dict[str, str], about: dict[str, Value] | None = None, told: Told = lambda done, of: None
) -> bytes:
    """Give the bytes of a log: about 35 for a coding with its step, once there are many.

    `told` hears how far it is (done, of how many), and may raise.
    """
    told(0, 2)
    steps = sorted(log.steps.values(), key=lambda step: (step.lamport, step.id))
    operations = sorted(log.operations.values(), key=lambda item: log.order(item.id))
    names = _Numbers()
    columns: dict[str, bytes] = {}
    columns |= _operation_columns(operations, steps, names)
    columns |= _step_columns(steps, names)
    columns["guid"] = _turned(b"".join(map(bytes.fromhex, names.items)), 16)
    columns["text"] = dump(list(texts.values())).encode()
    columns["info"] = dump(about or {}).encode()
    total = sum(map(len, columns.values()))
    packed, done = [], 0
    for name, content in columns.items():
        told(total + done, 2 * total)
        packed.append(_column(name, content))
        done += len(content)
    return b"".join(packed)


class _Numbers:
    """Numbers things in the order in which they are met."""

    def __init__(self) -> None:
        self.items: list[str] = []
        self._known: dict[str, int] = {}

    def __call__(self, item: str) -> int:
        known = self._known.get(item)
        if known is None:
            known = self._known[item] = len(self.items)
            self.items.append(item)
        return known


def _step_columns(steps: list[Step], names: _Numbers) -> dict[str, bytes]:
    verbs = _Numbers()
    return {
        "step": _turned(b"".join(bytes.fromhex(step.id) for step in steps), 16),
        "verb": _whole(verbs(step.verb) for step in steps),
        "args": _joined(_without_guids(dump(step.args), names) if step.args else "" for step in steps),
        "whos": _whole(names(step.coder) for step in steps),
        "comp": _whole(names(step.computer) for step in steps),
        "time": _whole(_differences(step.time for step in steps)),
        "lamp": _whole(_differences(step.lamport for step in steps)),
        "undo": _whole(names(step.undoes) + 1 if step.undoes else 0 for step in steps),
        "verN": _joined(verbs.items),
    }


def _operation_columns(operations: list[Operation], steps: list[Step], names: _Numbers) -> dict[str, bytes]:
    places = {step.id: place for place, step in enumerate(steps)}
    kinds, fields = _Numbers(), _Numbers()
    seen_steps = _Numbers()
    prevs = [step_of_operation(guid) for item in operations for guid in item.prev]
    return {
        "opst": _whole(_differences(places[item.step] for item in operations)),
        "numb": _whole(_differences(step_of_operation(item.id)[1] for item in operations)),
        "kind": _whole(kinds(item.kind) for item in operations),
        "obje": _whole(_differences(names(item.object) for item in operations)),
        "fiel": _whole(fields(item.field) for item in operations),
        "prvn": _whole(len(item.prev) for item in operations),
        "prvs": _whole(seen_steps(step) for step, _ in prevs),
        "prvo": _whole(number for _, number in prevs),
        "prvS": _turned(b"".join(map(bytes.fromhex, seen_steps.items)), 16),
        "subj": _whole(names(item.subject) + 1 if item.subject else 0 for item in operations),
        "valu": _joined(_value_text(item, names) for item in operations),
        "kinN": _joined(kinds.items),
        "fieN": _joined(fields.items),
    }


def _value_text(item: Operation, names: _Numbers) -> str:
    mark = _MARKS.get(id(item.value))
    if mark is not None:
        return mark
    if item.field == ALIVE:
        return dump(cast(Value, item.value))
    return encode(item.kind, item.field, cast(Value, item.value), names)


def _without_guids(text: str, names: _Numbers) -> str:
    """Put numbers in place of GUIDs; a `#` that was there is doubled."""
    return _GUID.sub(lambda found: f"#{names(found.group())};", text.replace("#", "##"))


def _differences(numbers: Iterable[int]) -> Iterator[int]:
    before = 0
    for number in numbers:
        yield number - before
        before = number


def _whole(numbers: Iterable[int]) -> bytes:
    import numpy as np  # not at the start of the program, which packs no log

    return _turned(np.fromiter(numbers, dtype="<i8").tobytes(), 8)


def _turned(rows: bytes, width: int) -> bytes:
    """Put the first bytes of all rows together, then the second ones: what is alike stands side by side."""
    import numpy as np  # not at the start of the program, which packs no log

    return np.frombuffer(rows, dtype=np.uint8).reshape(-1, width).T.tobytes()


def _joined(texts: Iterable[str]) -> bytes:
    """Join texts, none of which holds a NUL."""
    return "\0".join(texts).encode()


def _column(name: str, content: bytes) -> bytes:
    packed = zlib.compress(content, 6)
    return _HEAD.pack(name.encode(), len(content), len(packed)) + packed


# Unpacking ----------------------------------------------------------------------------------------------------


def unpack_log(data: bytes, told: Told = lambda done, of: None) -> Unpacked:
    """Give back what `pack_log` packed; columns that it does not know are left aside. `told` as there.

    Raises DamagedError where the bytes do not hold together or would unpack to more than `MOST_BYTES`.
    """
    try:
        columns = _columns(data)
        guids = _guids(columns["guid"])
        steps = _steps(columns, guids)
        operations = _counted(_operations(columns, guids, [step.id for step in steps]), len(columns["kind"]) // 8, told)
        texts = {text_hash(text): text for text in json.loads(columns["text"])}
        log = Log({step.id: step for step in steps}, {item.id: item for item in operations})
        return Unpacked(log, texts, cast(dict[str, Value], json.loads(columns["info"])))
    except DamagedError:
        raise
    except (ValueError, LookupError, TypeError, struct.error, zlib.error, OverflowError, RecursionError) as error:
        raise DamagedError(type(error).__name__) from error
    except UserError as error:
        raise DamagedError(error.key) from error


def _counted(operations: Iterator[Operation], total: int, told: Told) -> Iterator[Operation]:
    for done, operation in enumerate(operations):
        if done % _PORTION == 0:
            told(done, total)
        yield operation


def _columns(data: bytes) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    place = total = 0
    while place < len(data):
        raw_name, size, packed = _HEAD.unpack_from(data, place)
        place += _HEAD.size
        total += size
        if total > MOST_BYTES or size > packed * _MOST_SWOLLEN + 64 or place + packed > len(data):
            raise DamagedError("a column is too large")
        unpacker = zlib.decompressobj()
        content = unpacker.decompress(data[place : place + packed], size + 1)
        if len(content) != size or not unpacker.eof or unpacker.unused_data:
            raise DamagedError("a column does not have its size")
        found[raw_name.decode("ascii")] = content
        place += packed
    return found


def _numbers(content: bytes) -> list[int]:
    import numpy as np  # not at the start of the program, which packs no log

    rows = np.frombuffer(content, dtype=np.uint8).reshape(8, -1).T.tobytes()
    return cast(list[int], np.frombuffer(rows, dtype="<i8").tolist())


def _sums(content: bytes) -> list[int]:
    total, found = 0, []
    for number in _numbers(content):
        total += number
        found.append(total)
    return found


def _guids(content: bytes) -> list[Guid]:
    import numpy as np  # not at the start of the program, which packs no log

    rows = np.frombuffer(content, dtype=np.uint8).reshape(16, -1).T.tobytes().hex()
    return [rows[first : first + 32] for first in range(0, len(rows), 32)]


def _texts(content: bytes) -> list[str]:
    return content.decode().split("\0") if content else []


def _at(items: list[str]) -> Callable[[int], str]:
    def find(number: int) -> str:
        if number < 0:
            raise DamagedError("a number stands for nothing")
        return items[number]

    return find


def _steps(columns: dict[str, bytes], guids: list[Guid]) -> list[Step]:
    guid, verb = _at(guids), _at(_texts(columns["verN"]))
    ids = _guids(columns["step"])
    rows = zip(
        ids,
        _numbers(columns["verb"]),
        columns["args"].decode().split("\0") if ids else [],
        _numbers(columns["whos"]),
        _numbers(columns["comp"]),
        _sums(columns["time"]),
        _sums(columns["lamp"]),
        _numbers(columns["undo"]),
        strict=True,
    )
    return [
        _checked_step(
            Step(
                step,
                verb(number),
                cast(dict[str, Value], json.loads(_with_guids(args, guid))) if args else {},
                guid(coder),
                guid(computer),
                time,
                lamport,
                guid(undoes - 1) if undoes else None,
            )
        )
        for step, number, args, coder, computer, time, lamport, undoes in rows
    ]


def _checked_step(step: Step) -> Step:
    if (
        not step.verb
        or not step.id.endswith("00000")
        or not 0 <= step.lamport < 1 << 62
        or not isinstance(step.args, dict)
    ):
        raise DamagedError("a step is none")
    return step


def _with_guids(text: str, guid: Callable[[int], Guid]) -> str:
    return re.sub(r"##|#(\d+);", lambda found: guid(int(found[1])) if found[1] else "#", text)


def _operations(columns: dict[str, bytes], guids: list[Guid], steps: list[Guid]) -> Iterator[Operation]:
    guid, step, kind = _at(guids), _at(steps), _at(_texts(columns["kinN"]))
    # The empty field of creations is among the names, so an empty column has one name too.
    field = _at(columns["fieN"].decode().split("\0"))
    seen = _seen(columns)
    texts = columns["valu"].decode().split("\0") if columns["kind"] else []
    rows = zip(
        _sums(columns["opst"]),
        _sums(columns["numb"]),
        _numbers(columns["kind"]),
        _sums(columns["obje"]),
        _numbers(columns["fiel"]),
        _numbers(columns["prvn"]),
        _numbers(columns["subj"]),
        texts,
        strict=True,
    )
    for owner, number, kind_at, target, field_at, prevs, subject, text in rows:
        if not 0 <= number < MOST_OPERATIONS or prevs < 0:
            raise DamagedError("an operation is none")
        named, place = kind(kind_at), field(field_at)
        value: Any = _NO_VALUE.get(text)  # Any: a value or what stands in its place
        if value is None:
            value = _check(named, place, _decoded(named, place, text, guid))
        yield Operation(
            operation_guid(step(owner), number),
            step(owner),
            named,
            guid(target),
            place,
            _all_of(seen, prevs),
            guid(subject - 1) if subject else None,
            value,
        )


def _all_of(seen: Iterator[Guid], count: int) -> tuple[Guid, ...]:
    found = tuple(islice(seen, count))
    if len(found) < count:
        raise DamagedError("an operation saw more than is told")
    return found


def _decoded(kind: str, field: str, text: str, guid: Callable[[int], Guid]) -> Value:
    return cast(Value, json.loads(text)) if field == ALIVE else decode(kind, field, text, guid)


def _seen(columns: dict[str, bytes]) -> Iterator[Guid]:
    step = _at(_guids(columns["prvS"]))
    for place, number in zip(_numbers(columns["prvs"]), _numbers(columns["prvo"]), strict=True):
        if not 0 <= number < MOST_OPERATIONS:
            raise DamagedError("an operation is none")
        yield operation_guid(step(place), number)


def _check(kind: str, field: str, value: Value) -> Value:
    """Check a value against what its field may hold; what a newer version wrote is let through."""
    if field == ALIVE:
        if not isinstance(value, bool):
            raise DamagedError("a life is none")
    elif field:
        if value is not None and (check := _checks(kind).get(field)):
            check(value)
    else:
        if not isinstance(value, dict):
            raise DamagedError("an object has no fields")
        checks = _checks(kind)
        for name, item in value.items():
            if item is not None and name in checks:
                checks[name](item)
    return value


@cache
def _checks(kind: str) -> dict[str, Callable[[Value], Value]]:
    known = KINDS.get(kind)
    return {field.name: checker(kind, field) for field in known.fields} if known is not None else {}
