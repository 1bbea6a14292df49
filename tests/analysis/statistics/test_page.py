"""The page on statistics: every sentence and figure it quotes of the sample study is what the program says."""

import re
from functools import cache
from shutil import copyfile

import numpy as np
import pytest

from qualcode.analysis.query import Query
from qualcode.analysis.statistics.findings import FEWEST, statistics_of
from qualcode.analysis.statistics.tested import RESAMPLES, SEED
from qualcode.analysis.statistics.two_shares import two_shares
from qualcode.analysis.statistics.wording import figures, told
from qualcode.model.value_rules import Group, ValueRule
from qualcode.ops.projects import open_project
from qualcode.ops.value_rules import derive_attribute
from qualcode.store.queries.respondents import attributes_of, options_of

SAID = re.compile(r"^> \*\*(?P<row>[^*]+)\*\* by (?P<attribute>[^.]+)\. (?P<words>.+)$", re.M)


@pytest.fixture(scope="module")
def page(request):
    return (request.config.rootpath / "docs" / "statistics.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def project(sample_path, tmp_path_factory):
    """Open the sample with the recode that the page makes."""
    path = copyfile(sample_path, tmp_path_factory.mktemp("page") / "sample.qualcode")
    with open_project(path) as found:
        (country,) = [one.guid for one in attributes_of(found) if one.name("en") == "Country"]
        rest = tuple(option.key for option in options_of(found, country) if option.label("en") != "Russia")
        rule = ValueRule(groups=(Group("Russia", {}, ("Россия",)), Group("elsewhere", {}, rest)))
        derive_attribute(found, country, {"en": "Russia or elsewhere"}, rule)
        yield found


@pytest.fixture(scope="module")
def statistics(project):
    guids = {one.name("en"): one.guid for one in attributes_of(project)}
    return cache(lambda name: statistics_of(project, Query(guids[name])))


def test_the_page_quotes_what_the_program_says(page, statistics):
    quoted = list(SAID.finditer(page))
    assert len(quoted) >= 5
    for quote in quoted:
        found = statistics(quote["attribute"])
        (finding,) = [one for one in found.findings if one.row == quote["row"]]
        said = f"{told(found, finding, 'en')} {figures(found, finding, 'en')}".strip()
        assert quote["words"] == said, quote["row"]
        assert finding.tested is None or "p" in quote["words"]


def test_the_page_shows_each_way_of_comparing(page, statistics):
    tests = set()
    for quote in SAID.finditer(page):
        (finding,) = [one for one in statistics(quote["attribute"]).findings if one.row == quote["row"]]
        tests.add(finding.tested.test if finding.tested else finding.refused)
    assert {"fisher", "permutation", "ranks_exact", "all"} <= tests


def test_the_numbers_of_the_method_are_on_the_page(page):
    assert f"fewer than {FEWEST} respondents" in page
    assert f"{RESAMPLES:,} times" in page
    assert f"seed is {SEED}" in page


def test_three_of_four_against_two_of_nine_is_on_the_page(page):
    tested = two_shares((3, 2), (4, 9))
    difference = tested.sizes[0]
    assert f"p = {tested.p:.2f}" in page
    assert f"9 of 12 against 6 of 27, p would be {two_shares((9, 6), (12, 27)).p:.3f}" in page
    assert f"from {100 * difference.low:.0f} to {100 * difference.high:.0f} points".replace("-", "−") in page


def test_the_prose_repeats_the_figures_of_the_rows(page, statistics):
    rows = {finding.row: finding for finding in statistics("Russia or elsewhere").findings}
    setback, completion = rows["Return of setback"], rows["Return of completion"]
    shares = [round(100 * group.having / group.of) for group in setback.groups]
    size = setback.tested.size
    assert "In Russia {} %, elsewhere {} %".format(*shares) in page
    assert f"{100 * size.value:.0f} percentage points" in page
    assert f"from {-100 * size.low:.0f} points less to {100 * size.high:.0f} points more" in page
    assert f"p = {completion.tested.p:.3f}" in page
    assert f"What remains is {completion.corrected:.2f}" in page
    assert f"the table has {len(statistics('Russia or elsewhere').tested)} rows that can be tested" in page
    years = statistics("Age")
    (silence,) = [finding for finding in years.findings if finding.row == "Silence"]
    assert f"here {silence.tested.size.value:.0f}, with an interval from −3 to 25" in page


def rejected(times=2_000, women=6, passages=30):
    """Let women of two groups speak of a thing alike, each as often as she is wont to: how often is p < .05?"""
    chance = np.random.default_rng(SEED)
    by_passages = by_women = 0
    for _ in range(times):
        said = chance.binomial(passages, chance.beta(0.5, 4.5, 2 * women))
        first, second = said[:women].sum(), said[women:].sum()
        of, both = women * passages, first + second
        chi_square = 2 * of * (first - second) ** 2 / (both * (2 * of - both)) if both else 0.0
        by_passages += chi_square > 3.8415
        having = tuple(int((side > 0).sum()) for side in (said[:women], said[women:]))
        by_women += 0 < sum(having) < 2 * women and two_shares(having, (women, women)).p < 0.05
    return by_passages / times, by_women / times


def test_passages_find_differences_where_there_are_none_as_the_page_tells(page):
    by_passages, by_women = rejected()
    assert by_passages > 0.2
    assert by_women < 0.05
    told_on_page = re.search(r"passages in (\d+) %, .* respondents in (\d+) %", page)
    assert told_on_page
    assert [int(one) for one in told_on_page.groups()] == [round(100 * by_passages), round(100 * by_women)]
