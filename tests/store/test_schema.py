import sqlite3
from importlib.resources import files

from qualcode.model.registry import KINDS

LOG = {"computer", "step", "object", "operation", "value", "head", "conflict", "text", "withheld", "same"}
LOCAL = {"received", "withdrawn", "unfinished_correction"}  # never travels


def tables():
    connection = sqlite3.connect(":memory:")
    connection.executescript(files("qualcode.store").joinpath("schema.sql").read_text(encoding="utf-8"))
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {name: [row[1] for row in connection.execute(f"PRAGMA table_info({name})")] for name in names}
    connection.close()
    return found


def test_there_is_one_table_for_each_kind_and_one_for_each_part_of_the_log():
    assert set(tables()) == LOG | LOCAL | set(KINDS)


def test_each_kinds_table_has_exactly_the_columns_of_its_fields():
    found = tables()
    assert {name: sorted(found[name]) for name in KINDS} == {
        name: sorted(("id", *kind.columns)) for name, kind in KINDS.items()
    }
