"""The statistics of the sample study recounted in plain Python from its files: who has which code, and every p."""

from itertools import combinations
from math import comb
from shutil import copyfile
from statistics import median

import pytest

from qualcode.analysis.query import Query, Rows
from qualcode.analysis.statistics.findings import statistics_of
from qualcode.model.value_rules import Group, ValueRule
from qualcode.ops.projects import open_project
from qualcode.ops.value_rules import derive_attribute
from qualcode.store.queries.coders import coders_shown
from qualcode.store.queries.respondents import attributes_of, options_of
from tests.sample_files import BOOK, DOCUMENTS
from tests.ui.tables.sample_counts import english_labels, english_names, respondents_with_codes, told_of

WOMEN = {next(iter(one["respondents"].values())) for one in DOCUMENTS.values() if one["kind"] == "in_depth"}
EVERYONE = {next(iter(one["respondents"].values())) for one in DOCUMENTS.values()}
NAMES = english_names(BOOK["codes"])


def found_on(project, key, **chosen):
    (attribute,) = [one for one in attributes_of(project) if one.key == key]
    return statistics_of(project, Query(attribute.guid, **chosen))


def groups(heading, people):
    """Give the respondents by the English label of what the workbook tells of them; the unknown are in none."""
    labels, told = english_labels(heading), told_of()
    parted = {}
    for person in sorted(people):
        label = labels.get(told[person][heading])
        if label:
            parted.setdefault(label, set()).add(person)
    return parted


def dealt(everybody, having):
    """Give every way in which the code could have been dealt out to as many of them."""
    return [set(who) for who in combinations(sorted(everybody), len(having & everybody))]


def chi_square(parted, having):
    everybody = set().union(*parted.values())
    share = len(having & everybody) / len(everybody)
    return sum((len(having & group) - share * len(group)) ** 2 / len(group) for group in parted.values())


@pytest.mark.parametrize("heading", ["Страна", "Семейное положение", "Образование"])
def test_who_has_a_code_in_which_group_is_as_the_files_tell(sample, heading):
    parted, holders = groups(heading, WOMEN), respondents_with_codes(("in_depth",))
    found = found_on(sample, heading)
    everybody = set().union(*parted.values())
    assert found.n == len(everybody)
    assert found.missing == len(WOMEN) - len(everybody)
    by_name = {finding.row: finding for finding in found.findings}
    assert len(by_name) == len(found.findings) > 60
    for code, name in NAMES.items():
        if name in by_name:
            having = holders.get(code, set())
            told = {group.label: (group.having, group.of) for group in by_name[name].groups}
            assert told == {label: (len(having & group), len(group)) for label, group in parted.items()}, name
            refused = "nobody" if not having & everybody else "all" if everybody <= having else ""
            assert by_name[name].refused == refused


def test_every_p_of_the_countries_comes_near_to_dealing_the_codes_out_in_every_way(sample):
    parted, holders = groups("Страна", WOMEN), respondents_with_codes(("in_depth",))
    codes = {name: code for code, name in NAMES.items()}
    tested = found_on(sample, "Страна").tested
    assert len(tested) == 56
    for finding in tested:
        having = holders[codes[finding.row]]
        ways = dealt(set().union(*parted.values()), having)
        seen = chi_square(parted, having) - 1e-9
        exact = sum(chi_square(parted, way) >= seen for way in ways) / len(ways)
        assert finding.tested.p == pytest.approx(exact, abs=0.02), finding.row


def test_every_p_of_age_is_that_of_dealing_the_codes_out_in_every_way(sample):
    ages = {person: float(told_of()[person]["Возраст"]) for person in WOMEN}
    assert len(set(ages.values())) == len(ages), "no two are of one age, so each p is exact"
    holders, codes = respondents_with_codes(("in_depth",)), {name: code for code, name in NAMES.items()}

    def off_centre(who):
        pairs = [ages[one] > ages[other] for one in who for other in WOMEN - who]
        return abs(sum(pairs) - len(pairs) / 2)

    for finding in found_on(sample, "Возраст").tested:
        having = holders[codes[finding.row]] & WOMEN
        ways = dealt(WOMEN, having)
        exact = sum(off_centre(way) >= off_centre(having) for way in ways) / len(ways)
        assert finding.tested.p == pytest.approx(exact), finding.row
        differences = [ages[one] - ages[other] for one in having for other in WOMEN - having]
        assert finding.tested.size.value == median(differences)
        assert finding.groups[0].median == median(ages[one] for one in having)


def test_holm_counts_every_test_of_the_table(sample):
    found = found_on(sample, "Страна").tested
    least = min(found, key=lambda finding: finding.tested.p)
    assert least.row == "Return of completion"
    assert least.corrected == pytest.approx(min(1, len(found) * least.tested.p))


def test_relatives_stand_in_one_household_with_a_woman_and_it_is_said(sample):
    assert found_on(sample, "Страна").kin == 0
    found = found_on(sample, "Возраст", kinds=())
    assert found.n == len(EVERYONE)
    assert found.kin == 8  # four relatives, each with the woman she or he speaks of


def test_who_is_not_coded_by_a_coder_is_left_out_and_not_taken_for_one_without_codes(sample):
    (cholpon,) = [guid for guid, name in coders_shown(sample, "en") if name == "Чолпон"]
    hers = {
        next(iter(one["respondents"].values()))
        for one in DOCUMENTS.values()
        if any(coding["coder"] == "cholpon" for coding in one["codings"])
    }
    found = found_on(sample, "Возраст", coder=cholpon)
    assert found.n == len(WOMEN & hers) == 7
    assert found.uncoded == len(WOMEN - hers) == 3


def test_whose_return_was_not_judged_is_neither_of_this_kind_nor_of_another(sample):
    found = found_on(sample, "Область", rows=Rows.JUDGEMENTS, kinds=())
    assert found.judged
    judged, outcomes = 0, 0
    for finding in found.findings:
        if finding.level:
            outcomes += 1
            assert sum(group.of for group in finding.groups) == judged
        else:
            judged = sum(group.having for group in finding.groups)
            assert sum(group.of for group in finding.groups) == found.n > judged > 0
    assert outcomes > 4


def by_hand(having, of):
    """Fisher's p: the chances of all tables with these sums that are as likely as this one or less."""
    k = sum(having)
    tables = range(max(0, k - of[1]), min(k, of[0]) + 1)
    chances = {x: comb(of[0], x) * comb(of[1], k - x) / comb(sum(of), k) for x in tables}
    return sum(chance for chance in chances.values() if chance <= chances[having[0]] * (1 + 1e-9))


def test_two_groups_are_compared_by_fishers_exact_test(sample_path, tmp_path):
    with open_project(copyfile(sample_path, tmp_path / "sample.qualcode")) as project:
        (country,) = [one.guid for one in attributes_of(project) if one.key == "Страна"]
        keys = [option.key for option in options_of(project, country)]
        elsewhere = tuple(key for key in keys if key != "Россия")
        rule = ValueRule(groups=(Group("Russia", {}, ("Россия",)), Group("elsewhere", {}, elsewhere)))
        recoded = derive_attribute(project, country, {"en": "Russia or elsewhere"}, rule)
        found = statistics_of(project, Query(recoded))
    assert {finding.tested.test for finding in found.tested} == {"fisher"}
    for finding in found.tested:
        first, second = finding.groups
        assert finding.tested.p == pytest.approx(by_hand((first.having, second.having), (first.of, second.of)))
        assert finding.tested.size.value == pytest.approx(first.having / first.of - second.having / second.of)
    by_row = {finding.row: finding for finding in found.tested}
    assert by_row["Return of completion"].tested.p == pytest.approx(1 / comb(10, 3))
