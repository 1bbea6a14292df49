"""The tests and sizes against published figures; each case says where they come from and how near ours must be."""

import json
from pathlib import Path

import numpy as np
import pytest
from scipy.stats import chi2_contingency

from qualcode.analysis.statistics.holm import holm
from qualcode.analysis.statistics.several_shares import cramers_v, several_shares
from qualcode.analysis.statistics.two_samples import two_samples
from qualcode.analysis.statistics.two_shares import two_shares

CASES = {
    case["id"]: case
    for case in (
        json.loads(path.read_text(encoding="utf-8"))
        for path in sorted((Path(__file__).parents[2] / "data" / "statistics_cases").glob("*.json"))
    )
}


def figures(tested):
    """Give the figures of a test by their names."""
    found = {"p": tested.p}
    for size in tested.sizes:
        found |= {size.name: size.value, f"{size.name}_low": size.low, f"{size.name}_high": size.high}
    return found


def of_two_shares(data):
    return figures(two_shares(tuple(data["having"]), tuple(data["of"])))


def of_several_shares(data):
    table = [data["having"], np.subtract(data["of"], data["having"])]
    plain = chi2_contingency(table, correction=False)
    found = figures(several_shares(tuple(data["having"]), tuple(data["of"])))
    return found | {"chi_square": plain.statistic, "chi_square_p": plain.pvalue}


def of_table(data):
    table = np.array(data)
    return {"cramers_v": cramers_v(table, chi2_contingency(table, correction=False).statistic).value}


COMPUTED = {
    "two_shares": of_two_shares,
    "several_shares": of_several_shares,
    "two_samples": lambda data: figures(two_samples(data["having"], data["lacking"])),
    "table": of_table,
    "holm": lambda data: {"corrected": holm(data)},
}


def test_all_cases_are_there_with_their_sources():
    assert len(CASES) == 14
    assert {case["kind"] for case in CASES.values()} == set(COMPUTED)
    assert all(case["source"] and case["expected"] for case in CASES.values())


@pytest.mark.parametrize("name", CASES)
def test_a_published_figure_is_met(name):
    case = CASES[name]
    found = COMPUTED[case["kind"]](case["data"])
    for key, value in case["expected"].items():
        near = case["tolerance"][key] if isinstance(case["tolerance"], dict) else case["tolerance"]
        assert found[key] == pytest.approx(value, abs=near), key
    for key, value in case.get("computed", {}).items():
        assert found[key] == pytest.approx(value, abs=1e-9), key


def test_the_interval_of_the_shift_is_the_ninth_difference_from_either_end():
    data = CASES["hollander_wolfe_permeability"]["data"]
    differences = sorted(one - other for one in data["having"] for other in data["lacking"])
    found = figures(two_samples(**data))
    assert (found["shift_low"], found["shift_high"]) == pytest.approx((differences[8], differences[-9]))
