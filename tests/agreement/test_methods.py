"""The paragraph for the methods section: every number in it is one of the tables."""

from dataclasses import replace

import pytest

from qualcode.agreement.by_code import by_code
from qualcode.agreement.comparison import Comparison, UnitKind
from qualcode.agreement.methods import methods
from qualcode.messages import LANGUAGES, message
from qualcode.ops.document_states import mark_document
from qualcode.ops.objects import set_fields
from tests.agreement.conftest import TURNS
from tests.agreement.test_tables import coded, rows


def test_the_paragraph_has_the_numbers_of_the_table(sample):
    wanted = Comparison(unit=UnitKind.SENTENCE)
    told, table = methods(sample, wanted), by_code(sample, wanted)
    found = rows(table)
    whole = found.pop("All codes pooled")
    alphas = [row["Krippendorff's alpha"] for row in found.values() if row["Krippendorff's alpha"] is not None]
    assert table.facts["For the methods section"] == told
    alpha = whole["Krippendorff's alpha"]
    assert f"alpha is {alpha:.2f}, F1 {whole['F1']:.2f}" in told
    assert f"{whole['Units']} units" in told
    assert f"between {min(alphas):.2f} and {max(alphas):.2f}" in told
    assert f"Of these, {len(alphas)} were used" in told
    assert f"For {len(found) - len(alphas)} codes" in told
    assert "Coders: 3 (Айбек, Чолпон, Нургүл). Two or more of them coded 6 of the 17 documents." in told


@pytest.mark.parametrize(("language", "figure"), [("en", "0."), ("ru", "0,"), ("ky", "0,")])
def test_it_is_written_in_three_languages_with_their_decimal_marks(sample, language, figure):
    told = methods(sample, Comparison(language=language))
    assert f"{figure}81" in told


def test_a_pair_has_kappa_and_documents_are_drawn_from_eight_on(pair_of):
    pair = coded(pair_of(8), documents=8)
    told = methods(pair.project, replace(TURNS, unit=UnitKind.SENTENCE))
    assert "Cohen's kappa is" in told
    assert "1000 resamples of documents)" in told


def test_with_few_passages_it_claims_nothing(pair):
    pair.code("А", 0, "Жумуш")
    mark_document(pair.project, pair.documents[0])
    pair.code("Б", 0, "Жумуш")
    mark_document(pair.project, pair.documents[0])
    told = methods(pair.project, replace(TURNS, first_pass=True))
    assert "first pass" in told
    assert "fewer than 10 passages, so no coefficient" in told
    assert "Krippendorff" not in told


def test_it_says_whether_coders_saw_one_anothers_work(sample, pair):
    assert "Each coder worked without seeing the codings of the others." in methods(sample, Comparison(first_pass=True))
    assert "seeing the codings" not in methods(sample, Comparison())
    for coder in "АБ":
        pair.code(coder, 0, "Жумуш")
        mark_document(pair.project, pair.documents[0])
    told = methods(pair.project, replace(TURNS, first_pass=True))
    assert "In 1 of 2 cases a coder had the codings of another in sight" in told


def test_it_says_how_many_definitions_were_changed_in_between(pair):
    pair.code("А", 0, "Жумуш")
    set_fields(pair.project, pair.codes["debts"], {"definition_en": "Any money owed"})
    pair.code("Б", 0, "Жумуш")
    assert "Codes whose definition was changed between the codings: 1." in methods(pair.project, TURNS)


def test_a_table_that_leaves_the_program_has_the_paragraph_in_each_language(sample):
    facts = by_code(sample, Comparison(outgoing=True, language="ru")).facts
    for language in LANGUAGES:
        assert facts[message("agreement.fact_methods", language)] == methods(sample, Comparison(language=language))
    assert len(set(facts.values())) == len(facts)
