"""Sentences of errors name kinds and types in words of their own language."""

import re

import pytest

from qualcode.analysis.registry import report
from qualcode.messages import LANGUAGES, words
from qualcode.model.attributes import NewAttribute
from qualcode.model.errors import UserError, Word, choices
from qualcode.model.fields import FieldType
from qualcode.model.registry import ATTRIBUTE_TYPES, CONSENT_SCOPES, KINDS, MISSING_REASONS


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_word_in_every_language(kind):
    told = [UserError("store.wrong_kind", expected=kind, found=kind).text(language) for language in LANGUAGES]
    assert not [sentence for sentence in told[:2] if re.search("[a-z_]", sentence)]
    assert "_" not in told[2]


@pytest.mark.parametrize("kind", ATTRIBUTE_TYPES)
def test_every_type_of_an_attribute_has_a_word_in_every_language(kind):
    error = UserError("attributes.cannot_retype", name="Ж", type=kind, old=kind, value="?")
    assert not [language for language in ("ky", "ru") if re.search("[a-z_]", error.text(language))]
    assert "yes_no" not in error.text("en")


def test_what_is_no_name_of_the_registry_is_told_as_it_is():
    error = UserError("ops.value_wrong", attribute="document", value="text", type=NewAttribute("?").type)
    assert error.text("en").startswith("“text” does not fit the attribute “document” (text)")


FIELDS = [(kind.name, field) for kind in KINDS.values() for field in kind.fields]


@pytest.mark.parametrize(("kind", "field"), FIELDS, ids=lambda part: getattr(part, "name", part))
def test_every_field_and_all_that_fits_it_have_words_in_every_language(kind, field):
    if field.type is FieldType.CHOICE:
        expected = choices(field.choices, "choices.")
        assert all(key.partition(".")[2] in words("choices") for _, key in expected.known)
    else:
        expected = Word(f"cli.field_{field.type.value}")
    error = UserError("store.field_wrong", kind=kind, field=field.name, value="?", expected=expected)
    told = [re.sub(r"\b[\w-]+ (?=\()", "", error.text(language)) for language in LANGUAGES]
    assert not [sentence for sentence in told if "_" in sentence]
    assert all(field.name not in sentence for sentence in told if "_" in field.name)


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        (choices(CONSENT_SCOPES, "choices."), "quote (дословное цитирование)"),
        (choices(MISSING_REASONS, "analysis."), "refused (отказ)"),
    ],
)
def test_a_list_of_what_may_be_typed_tells_each_name_with_its_words(known, expected):
    assert expected in known.text("ru")


def test_the_reports_there_are_stand_with_their_titles():
    with pytest.raises(UserError) as error:
        report("сводка")
    assert "crosstab (" in error.value.text("ru")
    assert "segments (" in error.value.text("ky")
