"""Many files in one child process: limits, progress, Cancel."""

import sys
from pathlib import Path
from time import monotonic

import pytest

from qualcode.exchange.transcripts.job import read_many
from qualcode.exchange.transcripts.preview import read_preview
from qualcode.exchange.transcripts.reading import ColumnUse, ReadOptions
from qualcode.exchange.transcripts.wire import Failure, pack, unpack
from qualcode.model.transcript import Role
from tests.exchange.transcripts.word_files import package, paragraph, table


def files(folder: Path) -> list[Path]:
    comment = f'<w:comment w:id="1">{paragraph("эскертүү")}</w:comment>'
    rows = [("И", "Качан келдиңиз?", "Когда вы вернулись?"), ("Р", "Былтыр күзүндө келдим.", "Прошлой осенью.")]
    body = paragraph("Барак", '<w:r><w:commentReference w:id="1"/></w:r>') + table(*rows, *rows)
    (folder / "a.docx").write_bytes(package(body, {"comments": comment}))
    (folder / "b.txt").write_bytes("И: Качан?\nР: Былтыр.".encode("cp1251"))
    return [folder / "a.docx", folder / "b.txt"]


def test_what_comes_from_the_child_is_what_reading_here_gives(tmp_path):
    paths = files(tmp_path)
    outcomes = read_many(paths)
    assert [outcome.preview for outcome in outcomes] == [read_preview(path) for path in paths]
    assert outcomes[0].preview.transcript.translations


def test_one_bad_file_among_twenty_does_not_stop_the_others(tmp_path):
    good = files(tmp_path)[1]
    paths = [good] * 20
    paths[7] = tmp_path / "missing.docx"
    calls = []
    outcomes = read_many(paths, progress=lambda done, total: calls.append((done, total)))
    assert [outcome.failure is None for outcome in outcomes] == [number != 7 for number in range(20)]
    assert outcomes[7].failure.key == "import.not_found"
    assert calls == [(number, 20) for number in range(21)]


def test_options_reach_the_child(tmp_path):
    paths = files(tmp_path)
    options = ReadOptions(
        roles={"Р": Role.OTHER},
        columns=(ColumnUse.SPEAKER, ColumnUse.TRANSLATION, ColumnUse.ORIGINAL),
    )
    first = read_many(paths, options)[0].preview.transcript
    assert first.translation_language == "ky"
    assert first.speakers[1].role is Role.OTHER


def test_cancel_gives_what_was_read_so_far(tmp_path):
    good = files(tmp_path)[1]
    done = []
    outcomes = read_many(
        [good] * 5,
        progress=lambda count, total: done.append(count),
        cancelled=lambda: len(done) > 1,
    )
    assert len(outcomes) == 1


def test_cancel_while_a_file_is_read_stops_at_once(tmp_path):
    slow = tmp_path / "slow.txt"
    slow.write_text("И: Качан?\nР: Былтыр келдим.\n" * 90_000, encoding="utf-8")
    asked = iter([False, False])
    started = monotonic()
    assert read_many([slow], cancelled=lambda: next(asked, True)) == []
    assert monotonic() - started < 5


def test_a_file_that_takes_too_long_is_given_up_and_the_next_is_read(tmp_path):
    slow = tmp_path / "slow.txt"
    slow.write_text("И: Качан?\nР: Былтыр келдим.\n" * 90_000, encoding="utf-8")
    good = files(tmp_path)[1]
    outcomes = read_many([slow, good], seconds_per_file=1.0)
    assert outcomes[0].failure == Failure("import.too_slow", {"seconds": 1})
    assert outcomes[1].preview is not None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits the time only")
def test_a_file_that_needs_too_much_memory_is_given_up(tmp_path):
    large = tmp_path / "large.txt"
    large.write_bytes(b"a" * 150_000_000)
    good = files(tmp_path)[1]
    outcomes = read_many([large, good], memory=300_000_000)
    assert outcomes[0].failure.key in ("import.too_much_memory", "import.reader_died")
    assert outcomes[1].preview is not None


def test_a_failure_survives_the_wire():
    failure = Failure("import.too_big", {"n": 3, "limit": 2})
    assert unpack(pack(failure)) == failure
