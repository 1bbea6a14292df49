"""Every sentence of the import stands in three languages, and each one is used."""

import re
from pathlib import Path
from string import Formatter

import qualcode.exchange.transcripts as package
from qualcode.exchange.transcripts.registry import FORMATS, format_of, suffixes
from qualcode.exchange.transcripts.report import counted
from qualcode.messages import LANGUAGES, message, words

SOURCE = "\n".join(path.read_text(encoding="utf-8") for path in sorted(Path(package.__path__[0]).glob("*.py")))


def test_each_key_in_the_code_has_words_and_each_of_the_words_a_use():
    named = set(re.findall(r'"import\.(\w+)"', SOURCE))
    counts = set(re.findall(r'^\s+"(\w+)": "(?:taken|left_out|odd)",', SOURCE, re.M))
    totals = set(re.findall(r'^\s+"(\w+)": len\(|"(translations)": translations', SOURCE, re.M))
    used = named | counts | {name for pair in totals for name in pair if name}
    assert used == set(words("import"))


def test_every_language_fills_the_same_places_and_says_something_of_its_own():
    for name, texts in words("import").items():
        places = [{field for _, field, _, _ in Formatter().parse(texts[code]) if field} for code in LANGUAGES]
        assert places[0] == places[1] == places[2], name
        assert len(set(texts.values())) == len(LANGUAGES), name


def test_only_what_was_met_is_reported():
    lines = counted({"tables": 2, "deleted": 0, "hidden": 3})
    assert [(line.kind, line.key, line.values) for line in lines] == [
        ("taken", "import.tables", {"n": 2}),
        ("left_out", "import.hidden", {"n": 3}),
    ]


def test_formats_are_listed_by_the_registry(tmp_path):
    assert suffixes() == (".docx", ".docm", ".txt", ".text")
    assert format_of(tmp_path / "A.DOCX").is_package
    assert all(message(known.name, "ky") for known in FORMATS)
