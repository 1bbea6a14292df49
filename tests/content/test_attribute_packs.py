"""The attribute packs: whole in three languages, consistent, with the figures as they were published."""

import re
from collections import Counter

import pytest

from qualcode.exchange.attributes.packs import pack_files, read_pack

PACKS = {known.id: read_pack(known.path) for known in pack_files()}
MTM = PACKS["mtm"]
LANGUAGES = {"ky", "ru", "en"}
YES_NO = {"yes", "no"}
SURVEY, INFORMANTS = "survey", "key_informants"


def texts():
    for pack in PACKS.values():
        yield f"{pack.id}", pack.names
        for attribute in pack.attributes:
            yield attribute.key, attribute.names
            yield from ((f"{attribute.key}.{option.key}", option.labels) for option in attribute.options)
            if attribute.units:
                yield f"{attribute.key} unit", attribute.units
        yield from ((population.id, population.names) for population in pack.populations)
        yield from ((note.id, note.texts) for note in pack.notes)
        yield from ((f"{margin.attribute} base", margin.base) for margin in pack.margins if margin.base)


def share(attribute, option, sex, population=SURVEY):
    (found,) = [one for one in MTM.margins_of(attribute, population, sex) if one.option == option]
    return found.mean if option == "" else found.share


def test_both_packs_are_there_with_the_attributes_of_the_study():
    assert set(PACKS) == {"lik", "mtm"}
    assert (len(PACKS["lik"].attributes), len(MTM.attributes)) == (22, 53)


def test_every_text_stands_in_three_languages():
    assert [where for where, found in texts() if set(found) != LANGUAGES] == []


def test_kyrgyz_russian_and_english_texts_are_in_their_own_letters():
    for where, found in texts():
        assert not re.search("[өүңӨҮҢ]", found["ru"]), where
        assert not re.search("[а-яёөүң]", found["en"], re.IGNORECASE), where
        assert not re.search("[щъ]", found["ky"].replace("бъ", "")), where


def test_keys_are_plain_and_unique_over_all_packs():
    keys = [attribute.key for pack in PACKS.values() for attribute in pack.attributes]
    assert [key for key, n in Counter(keys).items() if n > 1] == []
    assert [key for key in keys if not re.fullmatch(r"[a-z][a-z0-9_]*", key)] == []


def test_no_two_attributes_and_no_two_values_of_one_have_the_same_name():
    for pack in PACKS.values():
        for language in LANGUAGES:
            names = Counter(attribute.names[language] for attribute in pack.attributes)
            assert [name for name, n in names.items() if n > 1] == []
            for attribute in pack.attributes:
                labels = Counter(option.labels[language] for option in attribute.options)
                assert [label for label, n in labels.items() if n > 1] == [], attribute.key


def test_numbers_of_money_people_and_time_name_their_unit():
    for pack in PACKS.values():
        assert [one.key for one in pack.attributes if one.type == "number" and not one.units] == []


def test_the_attributes_of_trips_and_households_are_borne_by_them():
    bearers = {attribute.key: attribute.bearer for attribute in (*MTM.attributes, *PACKS["lik"].attributes)}
    assert {bearers[key] for key in ("country", "return_reasons", "stay_length", "sector_abroad")} == {"episode"}
    assert {bearers[key] for key in ("household_size", "owns_housing", "money_received")} == {"household"}
    assert {bearers[key] for key in ("sex", "age", "intention", "reentry_ban")} == {"respondent"}


def test_shares_lie_between_0_and_100_and_those_of_one_choice_do_not_exceed_the_whole():
    kinds = {attribute.key: attribute.type for attribute in MTM.attributes}
    sums = Counter()
    for margin in MTM.margins:
        assert margin.share is None or 0 <= margin.share <= 100
        assert (margin.share is None) != (margin.mean is None)
        if kinds[margin.attribute] in ("single", "ordered"):
            sums[margin.attribute, margin.population, margin.sex] += margin.share
    assert [where for where, total in sums.items() if total > 101] == []  # each share is rounded


def test_every_figure_says_of_whom_it_speaks():
    people = {population.id: population for population in MTM.populations}
    assert (people[SURVEY].n, people[INFORMANTS].n) == (1_228, 135_782)
    assert all(population.source for population in people.values())
    assert {margin.population for margin in MTM.margins} == set(people)
    assert {margin.sex for margin in MTM.margins_of("return_reasons")} == {"both"}


@pytest.mark.parametrize(
    ("attribute", "option", "sex", "value"),
    [
        ("sex", "female", "both", 35),
        ("marital_status", "married", "women", 69),
        ("marital_status", "divorced", "women", 11),
        ("marital_status", "widowed", "women", 9),
        ("marital_status", "single", "women", 11),
        ("education", "upper_secondary", "women", 34),
        ("education", "tertiary", "women", 30),
        ("provider", "yes", "women", 22),
        ("income_abroad", "", "women", 56_214),
        ("formal_job", "yes", "women", 50),
        ("sector_now", "services", "women", 29),
        ("sector_now", "manufacturing", "women", 18),
        ("sector_now", "education", "women", 12),
        ("travels_with", "alone", "women", 46),
        ("travels_with", "spouse", "women", 26),
        ("job_barriers", "education", "women", 21),
        ("expected_pay", "", "women", 43_871),
        ("education_field", "teaching", "women", 23),
        ("marital_status", "married", "men", 76),
        ("marital_status", "divorced", "men", 6),
        ("marital_status", "widowed", "men", 1),
        ("education", "upper_secondary", "men", 41),
        ("education", "tertiary", "men", 22),
        ("provider", "yes", "men", 51),
        ("income_abroad", "", "men", 73_230),
        ("travels_with", "alone", "men", 66),
        ("age", "", "both", 38),
        ("age", "30-49", "both", 65),
        ("marital_status", "married", "both", 74),
        ("marital_status", "single", "both", 14),
        ("marital_status", "divorced", "both", 8),
        ("marital_status", "widowed", "both", 4),
        ("ethnicity", "kyrgyz", "both", 88),
        ("ethnicity", "uzbek", "both", 8),
        ("education", "upper_secondary", "both", 38),
        ("education", "tertiary", "both", 25),
        ("education", "non_tertiary", "both", 15),
        ("education", "short_cycle", "both", 14),
        ("children", "1-3", "both", 52),
        ("children", "4-6", "both", 27),
        ("children", "7+", "both", 1),
        ("children", "0", "both", 19),
        ("children_apart", "yes", "both", 18),
        ("return_reasons", "asked_back", "both", 37),
        ("return_reasons", "family_visit", "both", 8),
        ("return_reasons", "health", "both", 8),
        ("return_reasons", "lost_job", "both", 7),
        ("return_reasons", "downturn", "both", 6),
        ("stay_length", "1_to_3_years", "both", 36),
        ("stay_length", "7_to_12_months", "both", 32),
        ("stay_length", "4_to_6_months", "both", 14),
        ("stay_planned", "as_planned", "both", 42),
        ("stay_planned", "longer", "both", 22),
        ("stay_planned", "shorter", "both", 11),
        ("stay_planned", "did_not_know", "both", 24),
        ("provider", "yes", "both", 41),
        ("income_abroad", "", "both", 67_330),
        ("income_now", "", "both", 29_030),
        ("employed_now", "employed", "both", 50),
        ("remits_regularly", "yes", "both", 80),
        ("intention", "stay", "both", 43),
        ("intention", "circulate", "both", 17),
        ("intention", "settle_abroad", "both", 9),
        ("intention", "another_country", "both", 15),
        ("intention", "unsure", "both", 16),
        ("employment_centre", "never", "both", 84),
    ],
)
def test_the_surveys_figures_are_those_published(attribute, option, sex, value):
    assert share(attribute, option, sex) == value


@pytest.mark.parametrize(
    ("attribute", "option", "value"),
    [
        ("sex", "female", 36),
        ("oblast", "jalal_abad", 46),
        ("oblast", "bishkek", 12),
        ("return_reasons", "family_matters", 54),
        ("return_reasons", "permit_expired", 15),
        ("return_reasons", "covid", 8),
        ("return_reasons", "conflict", 7),
        ("return_reasons", "mobilisation", 6),
        ("return_reasons", "sanctions", 5),
        ("country", "russia", 89),
        ("country", "kazakhstan", 6),
        ("country", "turkiye", 3),
        ("country", "korea", 1),
    ],
)
def test_the_key_informants_count_is_kept_as_another_population(attribute, option, value):
    assert share(attribute, option, "both", INFORMANTS) == value


def test_the_countries_have_the_counts_that_were_published_and_these_add_up_to_the_sample():
    counts = {margin.option: margin.n for margin in MTM.margins_of("country", SURVEY)}
    assert counts == {"russia": 1030, "turkiye": 61, "kazakhstan": 54, "uae": 9, "uk": 9, "other": 65}
    assert sum(counts.values()) == 1228
    shares = {margin.option: margin.share for margin in MTM.margins_of("country", SURVEY)}
    assert shares == {option: round(n * 100 / 1228) for option, n in counts.items()}


@pytest.mark.parametrize(
    ("attribute", "figures"),
    [
        ("intention", ("15", "19")),
        ("dependants", ("1-3",)),
        ("income_abroad", ("48,130", "51,042")),
        ("country", ("89", "90")),
        ("return_reasons", ("164",)),
    ],
)
def test_the_contradictions_of_the_source_are_noted(attribute, figures):
    told = " ".join(note.texts["en"] for note in MTM.notes_of(attribute) if note.contradiction)
    assert [figure for figure in figures if figure not in told] == []


def test_the_figures_that_speak_of_a_part_only_name_that_part():
    parts = {(margin.attribute, margin.sex) for margin in MTM.margins if margin.base}
    assert parts == {
        ("formal_job", "women"),
        ("sector_now", "women"),
        ("job_barriers", "women"),
        ("expected_pay", "women"),
        ("remits_regularly", "both"),
        ("employment_centre", "both"),
    }
