"""Sentences of errors name kinds and types in words of their own language."""

import re

import pytest

from qualcode.messages import LANGUAGES
from qualcode.model.attributes import NewAttribute
from qualcode.model.errors import UserError
from qualcode.model.registry import ATTRIBUTE_TYPES, KINDS


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
