"""The measures against published figures; each case says where its figures come from and how near they must be."""

import json
from pathlib import Path

import numpy as np
import pytest

from qualcode.agreement.alpha import alpha
from qualcode.agreement.counts import of_numbers, of_table, of_values, placed
from qualcode.agreement.intervals import Line, code_counts
from qualcode.agreement.measures import BY_NAME, MEASURES
from qualcode.agreement.set_alpha import set_alpha, set_counts
from qualcode.agreement.unitizing import Units, binary_u_alpha, ku_alpha, lengths, u_alpha

CASES = {
    case["id"]: case
    for case in (
        json.loads(path.read_text(encoding="utf-8"))
        for path in sorted((Path(__file__).parents[1] / "data" / "agreement_cases").glob("*.json"))
    )
}
CALLED = {
    "kappa": "cohen_kappa",
    "pi": "scott_pi",
    "bennett_s": "brennan_prediger",
    "randolph": "brennan_prediger",
}
LEVELS = ("nominal", "ordinal", "interval", "ratio")


def by_measures(counts):
    return {name: float(measure.of(counts)) for name, measure in BY_NAME.items()}


def of_units(data):
    values, known = placed(data)
    counts = of_values(values, len(known)).sum()
    return by_measures(counts) | {level: float(alpha(counts, level, known)) for level in LEVELS}


def of_intervals(data):
    spans = [
        (coder, begin, begin + length)
        for coder, name in enumerate(sorted(data["spans_begin_length"]))
        for begin, length in data["spans_begin_length"][name]
    ]
    coder, start, end = np.array(spans).T
    line = Line(np.array([0]), np.array([data["length"]]))
    return by_measures(code_counts(line, np.zeros_like(coder), coder, start, end, codes=1, coders=2).sum(0).at(0))


def of_u_family(data):
    coder, _, value, start, end = np.array(data["codings_coder_doc_code_start_end"]).T
    found = lengths(Units(coder, start, end, value), data["length"], coder.max() + 1, value.max() + 1)
    return {
        "u": u_alpha(found),
        "binary_u": binary_u_alpha(found),
        "ku": [ku_alpha(found, place) for place in range(value.max() + 1)],
    }


def of_unit_sets(data):
    known = sorted({frozenset(given) for row in data for given in row}, key=sorted)
    codes = sorted(set().union(*known))
    sets = np.array([[code in found for code in codes] for found in known])
    values = np.array([[known.index(frozenset(given)) for given in row] for row in data])
    counts = {kind: set_alpha(set_counts(values, sets, kind)) for kind in ("jaccard", "masi")}
    same = float(BY_NAME["percent"].of(of_values(values, len(known)).sum()))
    return {"masi_alpha": counts["masi"], "jaccard_alpha": counts["jaccard"], "percent": same}


def of_counts(data):
    counts = of_numbers(data).sum()
    fleiss = BY_NAME["fleiss_kappa"].of
    return by_measures(counts) | {"cat": [float(fleiss(counts.collapsed(value))) for value in range(len(data[0]))]}


def of_characters(data):
    both, one, neither = data["both"], data["one"], data["neither"]
    assert both + one + neither == data["length"]
    return by_measures(of_table([[neither, one], [0, both]]))


COMPUTED = {
    "units": of_units,
    "counts": of_counts,
    "table": lambda data: by_measures(of_table(data)),
    "intervals": of_intervals,
    "u_family": of_u_family,
    "unit_sets": of_unit_sets,
    "chars": of_characters,
}


def test_all_twelve_cases_are_there_with_their_sources():
    assert len(CASES) == 12
    assert all(case["source"] for case in CASES.values())


@pytest.mark.parametrize("name", CASES)
def test_a_published_figure_is_met(name):
    case = CASES[name]
    found = COMPUTED[case["kind"]](case["data"])
    assert case["expected"]
    for key, value in case["expected"].items():
        near = case["tolerance"][key] if isinstance(case["tolerance"], dict) else case["tolerance"]
        assert found[CALLED.get(key, key)] == pytest.approx(value, abs=near), key
        exact = case.get("computed", {}).get(key)
        if exact is not None:
            assert found[CALLED.get(key, key)] == pytest.approx(exact, abs=1e-8), key


def test_each_measure_has_a_name_of_its_own():
    assert len(BY_NAME) == len(MEASURES)
