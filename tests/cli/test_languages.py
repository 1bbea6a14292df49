import re
import string

import pytest

from qualcode.cli.catalogue import COMMANDS
from qualcode.cli.commands.history import verb_in
from qualcode.cli.main import build_parser
from qualcode.cli.speech import argparse_in, language_of
from qualcode.messages import LANGUAGES, words
from qualcode.model.registry import KINDS
from qualcode.ops import (
    attributes,
    codebook,
    codebook_import,
    codings,
    consents,
    documents,
    erasing,
    guides,
    interviews,
    judgements,
    memos,
    objects,
    people,
    translations,
    undo,
    units,
)
from qualcode.ops.gate import VERBS

LOADED = (attributes, codebook, codebook_import, codings, documents, erasing, memos, objects, undo)
STUDY = (consents, guides, interviews, judgements, people, translations, units)
SAME = {"head_guid", "argparse_argument"}
ENGLISH_OF_ARGPARSE = re.compile(r"usage:|positional arguments|^options|show this help|invalid choice|required:", re.M)


def placeholders(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("name", words("cli"))
def test_each_text_stands_in_three_languages_with_the_same_values(name):
    texts = words("cli")[name]
    assert set(texts) == set(LANGUAGES)
    assert all(text.strip() for text in texts.values())
    assert len({frozenset(placeholders(text)) for text in texts.values()}) == 1
    assert len({tuple(sorted(re.findall(r"%(?:\(\w+\))?[sr]", text))) for text in texts.values()}) == 1


@pytest.mark.parametrize("name", [name for name in words("cli") if name not in SAME])
def test_no_text_is_left_in_english(name):
    texts = words("cli")[name]
    assert texts["ru"] != texts["en"]
    assert texts["ky"] != texts["en"]


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_of_the_log_has_words(verb):
    assert LOADED
    assert STUDY
    assert all(verb_in(language, verb) != verb for language in LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_each_command_speaks_one_language(name, language, run):
    outcome = run(name, "--help", "--lang", language)
    assert outcome.code == 0
    assert words("cli")[f"help_{name}"][language][:20] in " ".join(outcome.out.split())
    assert f"qualcode {name}" in outcome.out
    if language != "en":
        assert not ENGLISH_OF_ARGPARSE.search(outcome.out)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_overview_lists_every_command(language, run):
    out = run("--lang", language).out
    assert all(re.search(rf"\n    {name}\s", out) for name in COMMANDS)


def test_the_help_of_a_kind_tells_its_fields(run):
    out = run("add", "interview", "--help").out
    assert all("--" + field.name.replace("_", "-") in out for field in KINDS["interview"].fields)


@pytest.mark.parametrize(
    ("words_", "russian"),
    [
        (("list", "kode", "x"), "«kode» здесь не подходит"),
        (("check",), "не указано: PROJECT"),
        (("check", "x", "--frob"), "непонятно: --frob"),
        (("log", "x", "--last"), "не указано значение"),
        (("log", "x", "--last", "а"), "«а» не подходит"),
        (("import", "x"), "не указано: FILE"),
        (("check", "x", "--json=1"), "не принимает значения"),
    ],
)
def test_argparse_finds_faults_in_russian(words_, russian, run):
    outcome = run(*words_, "--lang", "ru")
    assert outcome.code == 2
    assert russian in outcome.err


def test_argparse_has_its_own_words_back_afterwards():
    import argparse

    before = vars(argparse)["_"]
    with argparse_in("ky"):
        assert vars(argparse)["_"]("usage: ") == "колдонуу: "
        assert vars(argparse)["_"]("some new sentence") == "some new sentence"
    assert vars(argparse)["_"] is before


@pytest.mark.parametrize(
    ("argv", "variables", "language"),
    [
        (["check", "--lang", "ky"], {"LANG": "ru_RU.UTF-8"}, "ky"),
        (["--lang=ru", "check"], {"QUALCODE_LANG": "ky"}, "ru"),
        ([], {"QUALCODE_LANG": "ky", "LANG": "ru_RU.UTF-8"}, "ky"),
        ([], {"LANG": "ky_KG.UTF-8"}, "ky"),
        ([], {"LC_ALL": "C", "LANG": "ru_RU.UTF-8"}, "en"),
        ([], {"LANG": "de_DE"}, "en"),
        (["--lang", "de"], {"LANG": "ru"}, "ru"),
        (["--lang"], {}, "en"),
    ],
)
def test_the_language_is_asked_set_or_the_systems(argv, variables, language, monkeypatch):
    for name in ("QUALCODE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("qualcode.cli.speech.setting", lambda name: None)
    monkeypatch.setattr("sys.platform", "linux")
    assert language_of(argv) == language


def test_the_language_of_the_settings_comes_before_the_systems(monkeypatch):
    monkeypatch.delenv("QUALCODE_LANG", raising=False)
    monkeypatch.setenv("LANG", "ru_RU.UTF-8")
    monkeypatch.setattr("qualcode.cli.speech.setting", lambda name: "ky" if name == "language" else None)
    assert language_of([]) == "ky"


def test_errors_and_history_speak_the_language_asked_for(study, run):
    error = run("show", "code", study, "жок", "--lang", "ky")
    assert error.err.startswith("Долбоордо «жок» (код)")
    assert "Импорт транскрипта" in run("log", study, "--lang", "ru").out
    assert "Транскриптти импорттоо" in run("log", study, "--lang", "ky").out


def test_names_are_shown_in_the_language_asked_for(study, run):
    assert "Карыздар > Банк" in run("list", "coding", study, "--lang", "ky").out
    assert "Долги > Банк" in run("list", "coding", study, "--lang", "ru").out


def test_every_command_can_be_built_at_once():
    assert build_parser("en").parse_args(["log", "x"]).project == "x"
