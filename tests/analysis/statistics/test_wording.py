"""What is said of a finding: which words, when; every number that is needed; the same in three languages."""

import re

import pytest

from qualcode.analysis.statistics.findings import NUMBERS, OPTIONS, SHARES, Finding, Group, Statistics
from qualcode.analysis.statistics.methods import methods_text, notes_of, refusal
from qualcode.analysis.statistics.several_shares import several_shares
from qualcode.analysis.statistics.two_samples import two_samples
from qualcode.analysis.statistics.two_shares import two_shares
from qualcode.analysis.statistics.wording import expected_text, figures, told
from qualcode.messages import LANGUAGES, words
from qualcode.model.figures import number_text, p_text


def of_shares(having, of, corrected=None, **more):
    """Give a table of one finding, and the finding."""
    tested = two_shares(having, of) if len(of) == 2 else several_shares(having, of)
    names = ("married", "divorced", "widowed")
    groups = tuple(Group(name, *one) for name, one in zip(names, zip(having, of, strict=True), strict=False))
    finding = Finding("Stigma", 0, (), groups, tested=tested, corrected=tested.p if corrected is None else corrected)
    return Statistics("Marital status", SHARES, sum(of), (finding,), **more), finding


def said(having, of, corrected=None, language="en"):
    return told(*of_shares(having, of, corrected), language)


def test_few_people_are_warned_of():
    assert said((3, 2), (4, 9)) == (
        "married: 3 of 4; divorced: 2 of 9. With so few people this difference may be chance."
    )


def test_the_same_of_many_is_no_matter_of_few_people():
    assert said((30, 20), (100, 90)).endswith("This difference may be chance.")


def test_equal_shares_are_no_difference_but_may_hide_one():
    assert said((2, 3), (4, 6)).endswith("No difference is seen here; with so few people one may be hidden.")
    assert said((20, 30), (40, 60)).endswith("No difference is seen here.")


def test_a_difference_that_holds_for_all_tests_is_called_no_chance_with_care_for_few():
    assert "Chance alone would seldom make such a difference" in said((60, 20), (100, 100))
    assert "so few cannot say" not in said((60, 20), (100, 100))
    assert "so few cannot say" in said((8, 0), (8, 9))


def test_a_difference_that_holds_only_by_itself_is_a_question_and_no_finding():
    text = said((6, 0), (7, 3), corrected=0.9)
    assert "It is a question to follow up, not a finding." in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_verdict_says_significant(language):
    spoken = " ".join(text[language] for text in words("statistics").values()).lower()
    for word in ("significan", "значим", "маанилүүлүк"):
        assert word not in spoken


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_p_never_stands_without_n_effect_and_interval(language):
    found, finding = of_shares((3, 2), (4, 9), corrected=0.8)
    text = figures(found, finding, language)
    comma = (lambda text: text) if language == "en" else (lambda text: text.replace(".", ","))
    assert "n = 13" in text
    assert comma("p = 0.22") in text
    assert comma("p = 0.80") in text
    assert "53" in text
    assert comma(number_text(finding.tested.sizes[1].value, 2, "en")) in text


def test_the_figures_of_a_two_by_two_table_in_english():
    found, finding = of_shares((3, 2), (4, 9), corrected=0.8)
    assert figures(found, finding, "en") == (
        "Fisher's exact test: n = 13, p = 0.22; after Holm's correction (tests: 1) p = 0.80. "
        "Difference of the shares: 53 percentage points (95 % interval from −3 to 79). "
        "Odds ratio: 8.37 (95 % interval from 0.42 to 627)."
    )


def test_an_endless_interval_is_said_to_be_endless():
    found, finding = of_shares((4, 2), (4, 9))
    assert "∞ (95 % interval from" in figures(found, finding, "en")


def test_without_enough_people_there_is_said_to_be_no_interval():
    found, finding = of_shares((2, 0, 1), (5, 3, 1))
    assert "too few people for an interval" in figures(found, finding, "en")
    assert "permutation test of chi-square: n = 9" in figures(found, finding, "en").replace("Perm", "perm")


def test_expected_counts_are_shown_group_by_group():
    found, finding = of_shares((2, 0, 1), (5, 3, 1))
    assert expected_text(found, finding, "en").endswith("married 1.7; divorced 1.0; widowed 0.3.")


def test_a_group_of_nobody_is_not_compared_and_has_no_expected_count():
    tested = several_shares((2, 1, 1), (5, 3, 2))
    groups = (Group("a", 2, 5), Group("nobody", 0, 0), Group("b", 1, 3), Group("c", 1, 2))
    finding = Finding("Achievement", 1, (), groups, tested=tested, corrected=tested.p)
    found = Statistics("Place", SHARES, 10, (finding,))
    assert expected_text(found, finding, "en").endswith("a 2.0; b 1.2; c 0.8.")


def of_numbers(having, lacking):
    tested = two_samples(having, lacking)
    groups = (Group("with", 3, 3, None, 21.0), Group("without", 0, 6, None, 25.5))
    finding = Finding("Stigma", 0, (), groups, tested=tested, corrected=tested.p)
    return Statistics("Age", NUMBERS, 9, (finding,)), finding


def test_a_number_is_told_by_medians_and_in_its_own_units():
    found, finding = of_numbers([20, 21, 22], [23, 24, 25, 26, 27, 28])
    assert told(found, finding, "en").startswith(
        "Those who have the code (n = 3): median 21; the others (n = 6): median 25.5."
    )
    assert "Typical difference (Hodges-Lehmann): −4.5" in figures(found, finding, "en")
    assert expected_text(found, finding, "en") == ""


def test_an_option_is_told_beside_those_who_did_not_name_it():
    tested = two_shares((3, 1), (4, 6))
    groups = (Group("with", 3, 4), Group("without", 1, 6))
    finding = Finding("Stigma", 0, (), groups, "Debts", tested, tested.p)
    found = Statistics("Reasons", OPTIONS, 10, (finding,))
    assert told(found, finding, "en").startswith("Of those with “Debts”, 3 of 4; of the others, 1 of 6.")
    assert "Debts 1.6; The others 2.4" in expected_text(found, finding, "en")


@pytest.mark.parametrize("why", ["all", "nobody", "option"])
def test_a_refusal_is_a_sentence_with_n_and_no_figures(why):
    finding = Finding("Stigma", 0, (), (Group("a", 4, 4), Group("b", 5, 5)), refused=why)
    found = Statistics("Place", SHARES, 9, (finding,))
    assert "n = 9" in told(found, finding, "en")
    assert figures(found, finding, "en") == expected_text(found, finding, "en") == ""


@pytest.mark.parametrize("why", ["attribute", "text", "values", "few"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_without_findings_says_why(why, language):
    found = Statistics("Оорусу", SHARES, 4, refused=why)
    assert notes_of(found, language) == [refusal(found, language)]
    assert methods_text(found, language, "") == ""


def test_the_notes_name_who_is_left_out_and_who_is_kin():
    found, _ = of_shares((3, 2), (4, 9), missing=2, several=1, uncoded=3, kin=4)
    text = "\n".join(notes_of(found, "en"))
    for sentence in ("not known: 2", "several values of this attribute: 1", "counts yet: 3", "those compared: 4"):
        assert sentence in text
    assert "not drawn by lot" in text


def test_small_groups_are_named_where_there_are_more_than_two():
    found, _ = of_shares((2, 0, 1), (6, 4, 1), labels=("married", "divorced", "widowed"))
    assert any("divorced (4), widowed (1)" in note for note in notes_of(found, "en"))
    pair, _ = of_shares((2, 0), (6, 4), labels=("married", "divorced"))
    assert not any("divorced (4)" in note for note in notes_of(pair, "en"))


@pytest.mark.parametrize(
    ("having", "of", "sentence"),
    [
        ((3, 2), (4, 9), "Fisher's exact test (two-sided; tests: 1)"),
        ((2, 0, 1), (5, 3, 1), "permutation test of chi-square (9999 resamples, seed 1; tests: 1)"),
        ((30, 40, 50), (90, 90, 90), "with the chi-square test (tests: 1)"),
    ],
)
def test_the_methods_say_test_seed_resamples_correction_and_n(having, of, sentence):
    text = methods_text(of_shares(having, of)[0], "en", "Final coding.")
    assert sentence in text
    assert f"(N = {sum(of)})" in text
    assert "Final coding." in text
    assert "Holm's method (1979; tests: 1)" in text
    assert re.search(r"QualCode \S+ and SciPy 1\.", text)


def test_the_methods_of_numbers_count_each_way_of_testing():
    found, _ = of_numbers([20, 21, 22], [23, 24, 25, 26, 27, 28])
    assert "two-sided; exact: 1; by permutation, at most 9999 resamples, seed 1: 0; approximate: 0" in methods_text(
        found, "en", ""
    )


def test_every_language_fills_in_the_same_values():
    for name, texts in words("statistics").items():
        holes = {language: sorted(re.findall(r"{(\w+)}", text)) for language, text in texts.items()}
        assert holes["ky"] == holes["ru"] == holes["en"], name


@pytest.mark.parametrize(
    ("p", "text"),
    [
        (0.0004, "< 0.001"),
        (0.001, "0.001"),
        (0.0044, "0.004"),
        (0.031, "0.03"),
        (0.0496, "0.050"),
        (0.0449, "0.04"),
        (0.0504, "0.050"),
        (0.2, "0.20"),
        (1.0, "1.00"),
    ],
)
def test_a_p_is_shown_as_papers_show_it(p, text):
    assert p_text(p, "en") == text
    assert p_text(p, "ky") == text.replace(".", ",")


def test_numbers_have_the_signs_of_print():
    assert number_text(-3.25, 1, "ru") == "−3,2"
    assert number_text(-0.001, 1, "en") == "0.0"
    assert (number_text(float("inf"), 2, "en"), number_text(float("-inf"), 2, "en")) == ("∞", "−∞")
