"""The command line as a program of its own: bytes, pipes, time to start."""

import os
import subprocess
import sys

import pytest

HEAVY = (
    "numpy",
    "pandas",
    "scipy",
    "spacy",
    "sqlite_utils",
    "docx",
    "lxml",
    "yaml",
    "xlsxwriter",
    "rapidfuzz",
    "PySide6",
)
STORE = ("sqlite3", "qualcode.store")


def python(*words, **settings):
    environment = {**os.environ, "PYTHONIOENCODING": "cp1251", "QUALCODE_LANG": "ky"}
    command = [sys.executable, *map(str, words)]
    return subprocess.run(command, check=False, capture_output=True, env=environment, **settings)


@pytest.mark.parametrize("module", ["qualcode", "qualcode.cli"])
def test_both_modules_run_the_command(module, study):
    ran = python("-m", module, "list", "code", study)
    assert ran.returncode == 0
    assert "Карыздар" in ran.stdout.decode("utf-8")


def test_the_output_is_utf8_whatever_the_console_thinks(study):
    ran = python("-m", "qualcode", "show", "code", study, "жок ө")
    assert ran.returncode == 1
    assert "жок ө" in ran.stderr.decode("utf-8")


def test_files_are_read_in_a_child_process_of_the_program(study, tmp_path):
    (tmp_path / "экинчи.txt").write_text("И: Ким?\nР: Мен.\nИ: Качан?\nР: Кечээ.\n", encoding="utf-8")
    ran = python("-m", "qualcode", "import", study, tmp_path / "экинчи.txt")
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert "экинчи" in ran.stdout.decode("utf-8")


def test_words_are_read_from_the_standard_input(study):
    ran = python("-m", "qualcode", "correct", study, "маек", "4", "-", input="Ооба, карызым көп болчу.".encode())
    assert ran.returncode == 0, ran.stderr.decode()
    assert "Ооба, карызым көп болчу." in ran.stdout.decode("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes close otherwise there")
def test_a_pipe_closed_early_is_no_fault(study):
    command = [sys.executable, "-m", "qualcode", "log", str(study), "--last", "0", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait(30) == 0


def loaded_after(*words):
    code = f"import sys\nfrom qualcode.cli.main import main\nmain({list(map(str, words))!r})\nprint('|', *sys.modules)"
    return set(python("-c", code).stdout.decode("utf-8").rpartition("|")[2].split())


def test_help_loads_next_to_nothing():
    modules = loaded_after("--help")
    assert "qualcode.cli.main" in modules
    assert modules.isdisjoint((*HEAVY, *STORE))


@pytest.mark.parametrize("words", [("list", "code"), ("show", "code"), ("log",), ("bin",), ("conflicts",)])
def test_reading_objects_loads_no_heavy_package(words, study):
    extra = ("Долги",) if words[0] == "show" else ()
    modules = loaded_after(*words, study, *extra)
    assert "qualcode.store.objects" in modules
    assert modules.isdisjoint(HEAVY)


def seconds(code):
    """Give the processor time of a Python program of its own, the least of five: other programs must not count."""
    told = "\nsys.stderr.write(str(time.process_time()))\nsys.exit(code)"
    return min(float(python("-c", f"import sys, time\n{code}{told}").stderr) for _ in range(5))


def command(*words):
    return f"from qualcode.cli.main import main\ncode = main({list(map(str, words))!r})"


def test_starting_takes_no_time_to_speak_of(study):
    # Ratios, because a second of a busy or slow computer is another second.
    bare = seconds("import argparse, dataclasses, json, pathlib, sqlite3\ncode = 0")
    assert seconds(command("--help")) < 3 * bare
    assert seconds(command("list", "code", study)) < 8 * bare
