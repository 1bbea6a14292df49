"""Why a comparison means nothing, or less than it seems."""

from dataclasses import replace

import pytest

from qualcode.agreement.comparison import Comparison
from qualcode.agreement.report import report
from qualcode.messages import LANGUAGES
from qualcode.ops.blind import keep_blind
from qualcode.ops.codings import code_span, find_quote
from qualcode.ops.document_states import mark_document
from qualcode.ops.documents import import_transcript
from qualcode.ops.objects import delete_objects, set_fields
from qualcode.ops.projects import work_as
from qualcode.store.queries.documents import text_of
from tests.agreement.conftest import TURNS, transcript

FIRST = replace(TURNS, first_pass=True)


def told(pair, wanted=TURNS, name="code"):
    """Give whether there are figures, and the names of what stands against them."""
    found = report(pair.project, name, wanted)
    assert all(one.reason for one in found.hindrances)
    return found.table is not None, [one.name for one in found.hindrances]


def done(pair, *coders, document=0, quote="Жумуш"):
    for coder in coders:
        pair.code(coder, document, quote)
        mark_document(pair.project, pair.documents[document])


def test_one_coder_alone_has_nobody_to_be_compared_with(pair):
    pair.code("А", 0, "Жумуш")
    work_as(pair.project, pair.coders["А"])
    delete_objects(pair.project, [pair.coders["Б"]])
    assert told(pair) == (False, ["one_coder"])


def test_where_only_one_has_coded_it_is_said_who(pair):
    pair.code("А", 0, "Жумуш")
    assert told(pair) == (False, ["one_coded"])
    assert "А" in report(pair.project, "code", TURNS).hindrances[0].reason


def test_coders_of_different_documents_have_nothing_in_common(pair):
    pair.code("А", 0, "Жумуш")
    pair.code("Б", 1, "Жумуш")
    assert told(pair) == (False, ["nothing_in_common"])


@pytest.mark.parametrize("change", [{"title": "Көчүрмө"}, {"title": "0", "text": "Р: Жумуш жок."}])
def test_two_copies_of_one_interview_are_recognised_by_their_words_or_their_name(pair, change):
    original = transcript("0")
    copy = import_transcript(pair.project, replace(original, **{"text": f"{original.text} ", "turns": (), **change}))
    pair.code("А", 0, "Жумуш")
    work_as(pair.project, pair.coders["Б"])
    span = find_quote(text_of(pair.project, copy), "Жумуш", copy, None)
    code_span(pair.project, copy, *span, pair.codes["debts"])
    assert told(pair) == (False, ["different_texts"])


def test_a_first_pass_needs_documents_that_two_have_marked_as_done(pair):
    done(pair, "А")
    pair.code("Б", 0, "Жумуш")
    assert told(pair, FIRST) == (False, ["none_done"])


def test_documents_that_nobody_marked_as_done_can_be_compared_all_the_same(pair):
    pair.code("А", 0, "Жумуш")
    pair.code("Б", 0, "Жумуш")
    assert told(pair) == (True, ["nobody_done"])


def test_who_saw_the_codings_of_another_is_named(pair):
    done(pair, "А", "Б")
    assert told(pair, FIRST) == (True, ["seen"])
    assert "Б: 0" in report(pair.project, "code", FIRST).hindrances[0].reason


def test_a_codebook_changed_in_between_is_told(pair):
    done(pair, "А")
    set_fields(pair.project, pair.codes["debts"], {"definition_en": "Any money owed"})
    done(pair, "Б", quote="Кайра")
    assert told(pair)[1] == ["seen", "codebook_changed"]


def test_what_else_stands_against_a_table_is_said_in_its_own_words(pair):
    done(pair, "А", "Б")
    found = report(pair.project, "unitized", TURNS)
    assert (found.table, found.hindrances[0].stops) == (None, True)
    assert "no code set of which only one code holds" in found.hindrances[0].reason


def test_the_sample_study_has_a_first_pass_made_blind(sample):
    found = report(sample, "code", Comparison(first_pass=True))
    assert found.hindrances == ()
    assert found.compared == ("Compared: Айбек, Чолпон, Нургүл. Documents: 6 of 17. First pass. Units (answer): 136.")
    assert report(sample, "judgements", Comparison()).table is not None


@pytest.mark.parametrize("language", LANGUAGES)
def test_reasons_and_advice_speak_each_language(pair, language):
    (one,) = report(pair.project, "code", replace(TURNS, language=language)).hindrances
    assert one.name == "one_coded"
    assert one.reason != one.advice


def test_who_codes_blind_is_told_that_the_others_work_is_kept_from_her(pair):
    done(pair, "А", "Б")
    work_as(pair.project, pair.coders["А"])
    keep_blind(pair.project, (pair.documents[1],), (pair.coders["А"], pair.coders["Б"]))
    pair.code("Б", 1, "Жумуш")
    work_as(pair.project, pair.coders["А"])
    assert told(pair, replace(TURNS, documents=(pair.documents[1],))) == (False, ["kept_blind"])
