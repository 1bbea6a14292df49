"""Why a comparison means nothing, or less than it seems."""

from dataclasses import replace

import pytest

from qualcode.agreement.comparison import Comparison, UnitKind
from qualcode.agreement.methods import methods
from qualcode.agreement.report import report
from qualcode.messages import LANGUAGES
from qualcode.ops.blind import keep_blind
from qualcode.ops.codings import code_span, find_quote, recode, uncode
from qualcode.ops.document_states import mark_document
from qualcode.ops.documents import correct_turn, import_transcript
from qualcode.ops.objects import delete_objects, set_fields
from qualcode.ops.projects import work_as
from qualcode.ops.recoding import keep_under_definition
from qualcode.store.queries.codings import codings_of
from qualcode.store.queries.documents import text_of
from tests.agreement.conftest import TURNS, transcript
from tests.agreement.test_tables import coded

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


def test_a_definition_that_was_changed_and_changed_back_is_no_change(pair):
    done(pair, "А")
    for text in ("Any money owed", ""):
        set_fields(pair.project, pair.codes["debts"], {"definition_en": text})
    done(pair, "Б", quote="Кайра")
    assert told(pair)[1] == ["seen"]


def test_a_definition_changed_between_the_marks_counts_where_one_of_them_did_not_use_the_code(pair):
    done(pair, "А")
    set_fields(pair.project, pair.codes["debts"], {"when_en": "Only banks"})
    pair.code("Б", 0, "Кайра", "children")
    mark_document(pair.project, pair.documents[0])
    for wanted in (TURNS, FIRST):
        assert told(pair, wanted)[1] == ["seen", "codebook_changed"]
        assert remark(pair, "Debts", wanted).startswith("⚠ Its definition was changed in between")


def test_a_definition_changed_after_both_had_marked_is_no_matter_of_theirs(pair):
    done(pair, "А", "Б")
    set_fields(pair.project, pair.codes["debts"], {"definition_en": "Any money owed"})
    assert told(pair)[1] == ["seen"]
    assert "⚠" not in remark(pair, "Debts")


def test_the_row_of_a_code_says_who_worked_by_its_older_definition(pair):
    done(pair, "А")
    set_fields(pair.project, pair.codes["debts"], {"definition_en": "Any money owed"})
    done(pair, "Б", quote="Кайра")
    assert remark(pair, "Debts").startswith("⚠ Its definition was changed in between; coded by an older one: А. Fewer")
    assert "⚠" not in remark(pair, "All codes pooled")
    pair.code("Б", 0, "Карызым", "children")
    assert "⚠" not in remark(pair, "Children")


def test_what_was_kept_under_the_new_definition_since_does_not_change_the_first_pass(pair):
    done(pair, "А")
    mine = [one.guid for one in codings_of(pair.project, pair.documents[0])]
    set_fields(pair.project, pair.codes["debts"], {"definition_en": "Any money owed"})
    done(pair, "Б", quote="Кайра")
    work_as(pair.project, pair.coders["А"])
    keep_under_definition(pair.project, tuple(mine))
    assert "codebook_changed" not in told(pair)[1]
    assert "codebook_changed" in told(pair, FIRST)[1]


def remark(pair, code, wanted=TURNS):
    table = report(pair.project, "code", wanted).table
    return next(str(row[-1].value or "") for row in table.rows if row[0].value == code)


def test_words_corrected_between_two_coders_are_told_with_the_number_of_codings(pair):
    done(pair, "А", quote="Балдарым калды")
    pair.code("А", 0, "Кайра")
    correct_turn(pair.project, pair.documents[0], 3, "Балдарым калган жок. Апам карады.")
    done(pair, "Б")
    for wanted in (TURNS, FIRST):
        assert "drifted" in told(pair, wanted)[1]
    (found,) = (one for one in report(pair.project, "code", TURNS).hindrances if one.name == "drifted")
    assert found.reason.endswith("0 (1).")
    assert not found.stops
    assert "0 (1)" in " ".join(report(pair.project, "code", TURNS).table.notes)


def test_words_corrected_elsewhere_or_before_both_had_coded_are_no_hindrance(pair):
    correct_turn(pair.project, pair.documents[0], 3, "Балдарым калган жок. Апам карады.")
    done(pair, "А")
    correct_turn(pair.project, pair.documents[0], 7, "Кайра кетпейм. Болду.")
    done(pair, "Б", quote="Балдарым калган")
    assert "drifted" not in told(pair)[1]


def test_words_on_which_another_coded_later_too_are_not_held_against_both(pair):
    pair.code("А", 0, "Балдарым калды")
    pair.code("Б", 0, "Жумуш")
    correct_turn(pair.project, pair.documents[0], 3, "Балдарым калган жок. Апам карады.")
    pair.code("Б", 0, "Кайра")
    assert "drifted" not in told(pair)[1]


# The first pass, and what was talked over ------------------------------------------------------------------------


def test_what_was_changed_after_the_first_pass_is_called_negotiated_everywhere(pair_of):
    pair = coded(pair_of(3))
    for coder in "АБ":
        for document in pair.documents:
            work_as(pair.project, pair.coders[coder])
            mark_document(pair.project, document)
    sentences = replace(TURNS, unit=UnitKind.SENTENCE)
    assert "As it stands now." in report(pair.project, "code", sentences).compared
    before = methods(pair.project, replace(sentences, first_pass=True))
    pair.code("Б", 0, "Жумуш")
    found = report(pair.project, "code", sentences)
    assert "After the first pass (negotiated)." in found.compared
    assert "negotiated" in " ".join(found.table.notes)
    assert "negotiated" in found.table.facts["What is compared"]
    told_now = methods(pair.project, sentences)
    assert "(negotiated agreement)" in told_now
    alpha = before.partition("Krippendorff's alpha is ")[2][:4]
    assert f"In the first pass, before any discussion, alpha was {alpha} (documents: 3)." in told_now
    assert f"Krippendorff's alpha is {alpha}" not in told_now
    first = report(pair.project, "code", replace(sentences, first_pass=True))
    assert "First pass." in first.compared
    assert "First pass." in first.table.facts["What is compared"]
    assert methods(pair.project, replace(sentences, first_pass=True)) == before


@pytest.mark.parametrize("change", ["moved", "removed"])
def test_a_coding_moved_or_removed_after_the_first_pass_counts_as_negotiated(pair, change):
    done(pair, "А", "Б")
    (mine,) = (one for one in codings_of(pair.project, pair.documents[0]) if one.coder == pair.coders["Б"])
    pair.code("Б", 1, "Жумуш")
    assert "As it stands now." in report(pair.project, "code", TURNS).compared
    if change == "moved":
        recode(pair.project, (mine.guid,), pair.codes["children"])
    else:
        uncode(pair.project, (mine.guid,))
    assert "negotiated" in report(pair.project, "code", TURNS).compared
