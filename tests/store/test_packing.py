import random
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcode.model.log import EMPTY_LOG, WITHHELD, Log, Operation
from qualcode.ops.codings import code_span
from qualcode.store.objects import items_of
from qualcode.store.packing import DamagedError, pack_log, unpack_log
from qualcode.store.queries.documents import documents_of
from tests.laws.histories import Move, begin, copy_of, law, moves, play


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return begin(tmp_path_factory.mktemp("packing"))


@law
@given(history=moves(final=True))
def test_what_is_packed_comes_out_as_it_was(base, history: list[Move]):
    project = copy_of(base, "packed")
    play(project, history)
    log = project.journal.log()
    found = unpack_log(pack_log(log, {}, {"kind": "whole"}))
    assert found.log == log and found.about == {"kind": "whole"}


@given(texts=st.lists(st.text(), unique=True), words=st.text())
def test_any_text_and_any_words_of_a_value_come_out_as_they_were(texts, words):
    from qualcode.model.texts import text_hash

    step = next(iter(_one().steps.values()))._replace(args={"words": words, "of": [step_id(5)]})
    item = Operation(step.id, step.id, "memo", step_id(7), "", (), None, {"text": words or "a"})
    log = Log({step.id: step}, {item.id: item})
    kept = {text_hash(text): text for text in texts}
    found = unpack_log(pack_log(log, kept))
    assert (found.log, found.texts) == (log, kept)


def step_id(number):
    return f"{number:027x}00000"


def _one():
    from qualcode.model.log import Step

    step = Step(step_id(1), "code_span", {}, step_id(2), step_id(3), 5, 1)
    return Log({step.id: step}, {})


def test_an_empty_log_can_be_packed():
    assert unpack_log(pack_log(EMPTY_LOG, {})).log == EMPTY_LOG


def test_a_value_kept_back_stays_an_envelope(base):
    log = copy_of(base, "back").journal.log()
    kept = Log(log.steps, {guid: item._replace(value=WITHHELD, subject=None) for guid, item in log.operations.items()})
    packed = pack_log(kept, {})
    assert unpack_log(packed).log == kept
    assert "Долги".encode() not in b"".join(_opened(packed))


def _opened(packed):
    from qualcode.store.packing import _columns

    return _columns(packed).values()


def test_a_coding_takes_less_than_sixty_bytes(base):
    project = copy_of(base, "small")
    document, code = documents_of(project)[0].guid, items_of(project, "code")[0].guid
    before = len(pack_log(project.journal.log(), {}))
    chance = random.Random(1)
    for _ in range(300):
        start = chance.randrange(90)
        code_span(project, document, start, start + chance.randrange(9, 30), code)
    assert (len(pack_log(project.journal.log(), {})) - before) / 300 < 40


@pytest.mark.parametrize("share", range(0, 100, 7))
def test_a_cut_or_changed_package_is_refused_and_never_half_read(base, share):
    packed = pack_log(copy_of(base, "cut").journal.log(), {"": ""})
    place = len(packed) * share // 100
    with pytest.raises(DamagedError):
        unpack_log(packed[:place])
    broken = bytearray(packed)
    broken[place] ^= 0x55
    with suppress(DamagedError):  # a hash over the whole says the rest
        assert unpack_log(bytes(broken)).log.operations


def test_a_column_that_would_swell_the_memory_is_refused():
    import struct
    import zlib

    bomb = zlib.compress(b"0" * 10**7)
    with pytest.raises(DamagedError):
        unpack_log(struct.pack("<4sQI", b"guid", 1 << 40, len(bomb)) + bomb)
    with pytest.raises(DamagedError):
        unpack_log(struct.pack("<4sQI", b"guid", 16, len(bomb)) + bomb)


def test_a_value_that_does_not_fit_its_field_is_refused(base):
    log = copy_of(base, "unfit").journal.log()
    one = next(item for item in log.operations.values() if item.kind == "code")
    bad = {**log.operations, one.id: one._replace(value={"name_ru": 5})}
    with pytest.raises(DamagedError):
        unpack_log(pack_log(Log(log.steps, bad), {}))


def test_columns_of_a_newer_version_are_left_aside(base):
    import struct
    import zlib

    log = copy_of(base, "newer").journal.log()
    extra = zlib.compress(b"new")
    assert unpack_log(pack_log(log, {}) + struct.pack("<4sQI", b"newC", 3, len(extra)) + extra).log == log
