"""Folding for search and the way back to the original."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcode.text.fold import fold, fold_with_map


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("ҮЙҮҢӨ", "уйуно"),
        ("Ёлка", "елка"),
        ("за\u0301мок", "замок"),
        ("бала\u00adлар\u200b", "балалар"),
        ("мaмa", "мама"),
        ("и\u0306од", "йод"),
        ("SMSке", "smsке"),
        ("Skype", "skype"),
        ("köч", "коч"),
    ],
)
def test_words_fold_to_their_search_form(written, folded):
    assert fold(written) == folded


@given(st.text(alphabet=st.one_of(st.sampled_from("еЁңҢөү\u0301\u00ad\u0306и aAİΣ"), st.characters())))
def test_the_map_is_monotone_and_spans_the_original(text):
    folded = fold_with_map(text)
    offsets = list(folded.offsets)
    assert len(offsets) == len(folded.text) + 1
    assert offsets == sorted(offsets)
    assert offsets[-1] == len(text)
    assert all(0 <= offset <= len(text) for offset in offsets)


def test_a_found_span_leads_back_to_the_written_word():
    text = "Биз за\u0301мокко Ү\u00adйгө келдик"
    folded = fold_with_map(text)
    start = folded.text.index("уйго")
    assert text[slice(*folded.original(start, start + 4))] == "Ү\u00adйгө"[:6].rstrip()
