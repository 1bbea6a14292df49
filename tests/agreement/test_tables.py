"""Tables of agreement: what stands in each row, what is left empty, and what is said in words."""

import string
from dataclasses import replace

import pytest

from qualcode.agreement.by_code import by_code
from qualcode.agreement.cases import cases
from qualcode.agreement.comparison import Comparison, UnitKind
from qualcode.agreement.groups import by_document, by_kind, by_language, by_pair, by_set
from qualcode.agreement.judged import judgements
from qualcode.agreement.measures import MEASURES
from qualcode.agreement.registry import TABLES
from qualcode.agreement.unitized import unitized
from qualcode.messages import LANGUAGES, words
from qualcode.model.errors import UserError
from qualcode.ops.attributes import add_respondent
from qualcode.ops.consents import record_consent
from qualcode.ops.documents import link_speaker
from qualcode.ops.judgements import judge
from qualcode.ops.objects import add_object, set_fields
from qualcode.ops.projects import add_coder, work_as
from qualcode.store.queries.cases import episodes_of
from qualcode.store.queries.documents import speakers_of
from qualcode.store.queries.judging import exclusive_sets
from tests.agreement.conftest import TURNS

OFTEN = ("Карызым", "Балдарым", "Апам", "Жумуш", "Кайра")


def rows(table):
    """Give each row by its heading, as a dict of headings to values."""
    heads = [f"{column.group}: {column.title}" if column.group else column.title for column in table.columns]
    return {row[0].value: dict(zip(heads, (cell.value for cell in row), strict=True)) for row in table.rows}


def coded(pair, documents=3, differing=1):
    """Let both code five passages in each document; in the first ones Б leaves one out."""
    for document in range(documents):
        for quote in OFTEN:
            pair.code("А", document, quote)
            if document >= differing or quote != "Жумуш":
                pair.code("Б", document, quote)
    return pair


@pytest.mark.parametrize("name", words("agreement"))
def test_each_text_stands_in_three_languages_with_the_same_values(name):
    texts = words("agreement")[name]
    assert set(texts) == set(LANGUAGES)
    assert all(text.strip() for text in texts.values())
    values = [{field for _, field, _, _ in string.Formatter().parse(text) if field} for text in texts.values()]
    assert values[0] == values[1] == values[2]


def test_each_measure_and_table_has_words():
    assert {measure.name for measure in MEASURES} < words("agreement").keys()
    assert {table.title.partition(".")[2] for table in TABLES} < words("agreement").keys()


def test_a_code_has_uses_units_documents_alpha_with_interval_and_the_other_figures(pair_of):
    pair = coded(pair_of(3))
    found = rows(by_code(pair.project, TURNS))["Debts"]
    assert (found["Passages: А"], found["Passages: Б"]) == (15, 14)
    assert (found["With the code"], found["Units"], found["Documents"]) == (12, 12, 3)
    assert found["F1"] == pytest.approx(22 / 23, abs=0.001)
    assert found["Percent agreement"] == pytest.approx(11 / 12, abs=0.001)
    assert found["Cohen's kappa"] == 0
    assert "alpha and kappa fall steeply" in found["Remark"]
    sentences = rows(by_code(pair.project, replace(TURNS, unit=UnitKind.SENTENCE)))["Debts"]
    assert sentences["95 % interval of alpha: from"] < sentences["Krippendorff's alpha"] < 1
    assert sentences["95 % interval of alpha: to"] >= sentences["Krippendorff's alpha"]


def test_a_number_of_passages_leads_to_them(pair_of):
    pair = coded(pair_of(3))
    table = by_code(pair.project, TURNS)
    asked = table.rows[0][1].passages
    assert asked.coders == (pair.coders["А"],)
    assert set(asked.codes) == {pair.codes["debts"], pair.codes["bank"]}
    assert asked.documents == tuple(pair.documents)


def test_a_code_used_fewer_than_ten_times_has_no_coefficient(pair):
    pair.code("А", 0, "Жумуш")
    pair.code("Б", 0, "Жумуш")
    found = rows(by_code(pair.project, replace(TURNS, more=True)))
    for row in found.values():
        assert (row["Passages: А"], row["Passages: Б"], row["Units"]) == (1, 1, 4)
        assert [row[name] for name in ("Krippendorff's alpha", "F1", "Cohen's kappa", "u-alpha")] == [None] * 4
        assert row["Percent agreement"] is None
        assert "Fewer than 10 passages: А, Б" in row["Remark"]


def test_a_code_that_nobody_used_is_not_defined_and_shown_only_when_asked_for(pair_of):
    pair = coded(pair_of(3))
    assert "Children" not in rows(by_code(pair.project, TURNS))
    found = rows(by_code(pair.project, replace(TURNS, codes=(pair.codes["children"],))))["Children"]
    assert found["Krippendorff's alpha"] is None
    assert found["Remark"].startswith("Not defined")


def test_percent_is_not_trusted_where_a_code_is_seldom_used(sample):
    table = by_code(sample, Comparison(unit=UnitKind.SENTENCE))
    found = rows(table)["Departure and life abroad"]
    assert found["Percent agreement"] > 0.95 > found["Krippendorff's alpha"]
    assert "percent says little" in found["Remark"]


def test_the_row_for_all_pools_tables_and_averages_no_coefficient(pair_of):
    pair = coded(pair_of(3))
    for document in range(3):
        for quote in OFTEN:
            pair.code("А", document, quote, "children")
        for quote in OFTEN[:4]:
            pair.code("Б", document, quote, "children")
    table = rows(by_code(pair.project, replace(TURNS, unit=UnitKind.SENTENCE)))
    each = [table[name]["Cohen's kappa"] for name in ("Debts", "Children")]
    pooled = table["All codes pooled"]
    # Of 36 judgements (3 documents x 6 sentences x 2 codes): 26 both, 3 + 1 only А, none only Б, 6 neither.
    observed, chance = 32 / 36, (30 * 26 + 6 * 10) / 36**2
    assert pooled["Cohen's kappa"] == pytest.approx((observed - chance) / (1 - chance), abs=0.001)
    assert pooled["Cohen's kappa"] != pytest.approx(sum(each) / 2, abs=0.001)


def test_notes_say_how_it_was_counted_and_what_to_beware_of(pair_of):
    pair = coded(pair_of(3))
    table = by_code(pair.project, replace(TURNS, more=True))
    told = " ".join(table.notes)
    assert "fewer than eight documents (3)" in told
    assert "Not marked as done: 6 of 6" in told
    assert "Codes that nobody used in these documents, and that therefore have no figure: 2" in told
    assert "MASI" in told
    assert "p. 241" in told
    assert "Unit: turn." in table.caption
    assert table.facts["Coders"] == "А, Б"
    answers = by_code(pair.project, Comparison())
    assert "No question of the guide is linked here" in " ".join(answers.notes)


def test_pairs_documents_sets_kinds_and_languages_each_have_a_row(pair_of):
    pair = coded(pair_of(3))
    pair.coders["В"] = add_coder(pair.project, "В")
    for quote in OFTEN:
        pair.code("В", 2, quote)
    set_fields(pair.project, pair.documents[1], {"kind": "family"})
    code_set = add_object(pair.project, "code_set", {"name_en": "Money", "kind": "family"})
    add_object(pair.project, "membership", {"code_set": code_set, "member": pair.codes["debts"]})
    add_object(pair.project, "code_set", {"name_en": "Empty", "kind": "family"})
    wanted = replace(TURNS, unit=UnitKind.SENTENCE)
    pairs = rows(by_pair(pair.project, wanted))
    assert list(pairs) == ["А – Б", "А – В", "Б – В", "All together"]
    assert [row["Documents"] for row in pairs.values()] == [3, 1, 1, 3]
    assert pairs["А – Б"]["Cohen's kappa"] is not None
    assert pairs["А – В"]["Remark"].startswith("Fewer than 10")
    assert pairs["All together"]["Cohen's kappa"] is None
    assert [row["Coders"] for row in rows(by_document(pair.project, wanted)).values()] == [2, 2, 3, 3]
    assert list(rows(by_set(pair.project, wanted))) == ["Money", "All together"]
    kinds = rows(by_kind(pair.project, wanted))
    assert [row["Documents"] for row in kinds.values()] == [2, 1, 3]
    languages = rows(by_language(pair.project, wanted))
    assert languages["Kyrgyz"]["Units"] == languages["All together"]["Units"] == 18


def test_the_passages_of_a_seldom_used_code_are_listed_coder_beside_coder(pair):
    pair.code("А", 0, "Карызым")
    pair.code("Б", 0, "Карызым")
    pair.code("А", 0, "Жумуш")
    pair.code("А", 1, "Балдарым", "children")
    table = cases(pair.project, TURNS)
    assert [[cell.value for cell in row] for row in table.rows] == [
        ["Debts", "0", 2, "yes", "yes", "Карызым көп болчу."],
        ["Debts", "0", 6, "yes", "no", "Жумуш жок."],
    ]
    with pytest.raises(UserError):
        cases(pair.project, Comparison(unit=UnitKind.CHARACTER))


def test_a_coder_who_did_not_work_on_a_document_says_nothing_in_the_list(pair):
    pair.coders["В"] = add_coder(pair.project, "В")
    for coder, document in (("А", 0), ("Б", 0), ("Б", 1), ("В", 1)):
        pair.code(coder, document, "Жумуш")
    assert [[cell.value for cell in row[3:6]] for row in cases(pair.project, TURNS).rows] == [
        ["yes", "yes", None],
        [None, "yes", "yes"],
    ]


def test_words_that_may_not_be_quoted_stay_out_of_a_list_that_leaves_the_team(pair):
    pair.code("А", 0, "Жумуш")
    pair.code("Б", 0, "Жумуш")
    woman = add_respondent(pair.project, "Айгүл")
    speaker = next(one for one in speakers_of(pair.project, pair.documents[0]) if one.label == "Р")
    link_speaker(pair.project, speaker.guid, woman)
    record_consent(pair.project, woman, ["record"])
    assert cases(pair.project, TURNS).rows[0][-1].value == "Жумуш жок."
    assert cases(pair.project, replace(TURNS, outgoing=True)).rows[0][-1].value == "[held back: consent]"


@pytest.fixture
def judged(pair):
    """Nine women whose return both coders judged; of one they say different things, one only А judged."""
    code_set = add_object(pair.project, "code_set", {"name_en": "Type", "kind": "family", "exclusive": True})
    for code in ("debts", "children"):
        add_object(pair.project, "membership", {"code_set": code_set, "member": pair.codes[code]})
    for number in range(10):
        woman = add_respondent(pair.project, f"W{number}")
        episode = add_object(pair.project, "episode", {"respondent": woman, "analysed": True})
        for coder in ("А", "Б") if number < 9 else ("А",):
            work_as(pair.project, pair.coders[coder])
            other = number < 3 or (number == 3 and coder == "А")
            judge(pair.project, episode, code_set, pair.codes["children" if other else "debts"])
    return pair


def test_judgements_are_counted_on_cases(judged):
    (row,) = judgements(judged.project, Comparison()).rows
    assert [cell.value for cell in row] == ["Type", "А – Б", 9, 8, pytest.approx(8 / 9), None, None, None, None]


def test_from_ten_cases_on_judgements_have_coefficients(judged):
    work_as(judged.project, judged.coders["Б"])
    (found,) = exclusive_sets(judged.project)
    judge(judged.project, episodes_of(judged.project)[-1].guid, found.guid, None, "mixed")
    (row,) = judgements(judged.project, Comparison()).rows
    alpha, low, high, kappa = (cell.value for cell in row[5:])
    assert (row[2].value, row[3].value) == (10, 8)
    assert low < alpha < high
    # А: 4 children, 6 debts; Б: 3 children, 6 debts, 1 mixed; eight alike.
    assert kappa == pytest.approx((0.8 - 0.48) / (1 - 0.48), abs=0.001)


def test_without_common_cases_there_is_no_agreement_on_them(pair):
    with pytest.raises(UserError, match="judged the same case"):
        judgements(pair.project, Comparison())


def test_unitizing_alphas_need_a_set_coded_as_exclusive(judged):
    pair = judged
    for document in range(2):
        pair.code("А", document, "Карызым көп")
        pair.code("Б", document, "Карызым көп")
        pair.code("А", document, "Балдарым калды", "children")
        pair.code("Б", document, "калды. Апам", "children")
    found = rows(unitized(pair.project, Comparison()))
    assert 0 < found["Type"]["u-alpha"] < 1
    assert found["Type"]["cu-alpha"] == found["Debts"]["(k)u-alpha"] == found["Children"]["(k)u-alpha"] == 1
    pair.code("А", 0, "Карызым", "children")
    found = rows(unitized(pair.project, Comparison()))
    assert found["Type"]["u-alpha"] is None
    assert "not coded as exclusive" in found["Type"]["Remark"]


def test_without_exclusive_sets_there_are_no_unitizing_alphas(pair):
    pair.code("А", 0, "Жумуш")
    pair.code("Б", 0, "Жумуш")
    with pytest.raises(UserError, match="only one code holds"):
        unitized(pair.project, Comparison())


def test_of_several_codes_below_one_the_topmost_is_pooled_in_a_set_too(sample):
    plain = rows(by_set(sample, Comparison(children=False)))
    rolled = rows(by_set(sample, Comparison()))
    assert plain.keys() <= rolled.keys()
    assert any(plain[name]["Codes"] > rolled[name]["Codes"] for name in plain)


def test_unitizing_alpha_of_one_code_stands_behind_more(sample):
    found = rows(by_code(sample, Comparison(unit=UnitKind.CHARACTER, more=True)))["Departure and life abroad"]
    assert 0 < found["u-alpha"] < 1
    assert found["95 % interval of alpha: from"] is None


def test_a_definition_changed_between_the_codings_is_told(pair):
    pair.code("А", 0, "Жумуш")
    pair.code("А", 0, "Кайра", "children")
    set_fields(pair.project, pair.codes["debts"], {"definition_en": "Any money owed"})
    assert "definition was changed" not in " ".join(by_code(coded_by_b(pair, "children"), TURNS).notes)
    told = " ".join(by_code(coded_by_b(pair, "debts"), TURNS).notes)
    assert "different rules: Debts." in told


def coded_by_b(pair, code):
    pair.code("Б", 0, "Кайра", code)
    return pair.project
