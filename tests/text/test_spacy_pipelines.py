"""spaCy's blank pipelines behind our own two functions."""

import subprocess
import sys

import pytest

from qualcode.text.spacy_pipelines import find_phrases, tokens


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_tokens_are_spans_of_the_text(language):
    text = "Мен келдим, 👩 деди апам."
    assert [text[a:b] for a, b in tokens(text, language)] == ["Мен", "келдим", ",", "👩", "деди", "апам", "."]


def test_phrases_are_found_whatever_their_case_and_letters():
    text = "Ал Акча Которуу жонотту, акча КОТОРУУ."
    found = find_phrases(text, ["акча которуу", "акча"], "ky")
    assert [text[p.start : p.end] for p in found] == ["Акча Которуу", "акча КОТОРУУ"]
    assert {p.phrase for p in found} == {"акча которуу"}


def test_the_pronoun_you_is_not_september():
    assert find_phrases("сен келдиң", ["сентябрь"], "ky") == ()


def test_a_language_without_a_pipeline_is_a_fault_of_the_caller():
    with pytest.raises(ValueError, match="en"):
        tokens("a", "en")


def test_spacy_is_not_imported_before_it_is_needed():
    code = "import sys, qualcode.text.spacy_pipelines; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
