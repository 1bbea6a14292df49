"""The engine against plain character expansion and other people's implementations, on random projects."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualcode.agreement.alpha import alpha
from qualcode.agreement.bootstrap import Interval, interval_of, resampled
from qualcode.agreement.counts import MISSING, of_numbers, of_table, of_values
from qualcode.agreement.intervals import Line, code_counts, mask_counts, masks_of, united
from qualcode.agreement.measures import BY_NAME, MEASURES, of_code
from qualcode.agreement.set_alpha import set_alpha, set_counts, set_distances
from qualcode.agreement.unitizing import Units, binary_u_alpha, cu_alpha, lengths, total, u_alpha

CODES = 2


@st.composite
def projects(draw):
    """Draw texts, who worked on which, and codings (text, code, coder, start, end)."""
    length = draw(st.lists(st.integers(1, 30), min_size=1, max_size=4))
    coders = draw(st.integers(2, 4))
    worked = [draw(st.integers(0, 2**coders - 1)) for _ in length]
    codings = []
    for _ in range(draw(st.integers(0, 12))):
        text = draw(st.integers(0, len(length) - 1))
        start = draw(st.integers(0, length[text] - 1))
        end = draw(st.integers(start + 1, length[text]))
        codings.append((text, draw(st.integers(0, CODES - 1)), draw(st.integers(0, coders - 1)), start, end))
    return length, coders, worked, codings


def by_intervals(length, worked, codings, coders):
    line = Line(np.cumsum([0, *length[:-1]]), np.array(length))
    text, code, coder, start, end = np.array(codings, dtype=np.int64).reshape(-1, 5).T
    spans = united(code, coder, start + line.begin[text], end + line.begin[text])
    return mask_counts(masks_of(line, spans), line.length, np.array(worked), CODES, coders)


def by_characters(length, worked, codings, coders):
    """Write out what each coder has on each character of each text."""
    grids = []
    for text, size in enumerate(length):
        grid = np.zeros((size, CODES, max(coders) + 1), dtype=np.int64)
        for place, code, coder, start, end in codings:
            if place == text and coder in coders:
                grid[start:end, code, coder] = 1
        for coder in coders:
            if not worked[text] >> coder & 1:
                grid[:, :, coder] = MISSING
        grids.append(grid[:, :, list(coders)])
    whole = np.concatenate(grids)
    return [of_values(whole[:, code], 2).sum() for code in range(CODES)]


@settings(max_examples=150, deadline=None)
@given(projects())
def test_intervals_give_what_plain_characters_give(project):
    length, coders, worked, codings = project
    for some in [tuple(range(coders)), *itertools.combinations(range(coders), 2)]:
        found = by_intervals(length, worked, codings, some).sum()
        for code, counts in enumerate(by_characters(length, worked, codings, some)):
            for cells, plain in zip(found.at(code), counts, strict=True):
                assert (cells is None) == (plain is None)
                if cells is not None:
                    np.testing.assert_allclose(cells, plain, rtol=0, atol=1e-12 * max(sum(length), 1))
            for measure in MEASURES:
                np.testing.assert_allclose(measure.of(found.at(code)), measure.of(counts), rtol=0, atol=1e-12)


@settings(max_examples=60, deadline=None)
@given(projects(), st.randoms(use_true_random=False))
def test_the_order_of_codings_coders_and_texts_changes_nothing(project, chance):
    length, coders, worked, codings = project
    texts, people = list(range(len(length))), list(range(coders))
    chance.shuffle(texts)
    chance.shuffle(people)
    moved = [(texts.index(text), code, people.index(coder), *span) for text, code, coder, *span in codings]
    chance.shuffle(moved)
    bits = [sum(1 << people.index(coder) for coder in range(coders) if worked[text] >> coder & 1) for text in texts]
    found = by_intervals(length, worked, codings, tuple(range(coders))).sum()
    other = by_intervals([length[text] for text in texts], bits, moved, tuple(range(coders))).sum()
    for measure in MEASURES:
        np.testing.assert_allclose(of_code(measure, other), of_code(measure, found), rtol=0, atol=1e-12)


@settings(max_examples=60, deadline=None)
@given(projects())
def test_own_overlaps_count_once(project):
    length, coders, worked, codings = project
    doubled = [
        *codings,
        *((text, code, coder, start, max(end - 1, start)) for text, code, coder, start, end in codings),
    ]
    first, second = (by_intervals(length, worked, found, tuple(range(coders))) for found in (codings, doubled))
    np.testing.assert_array_equal(first.coincidences, second.coincidences)


def test_an_unused_code_is_not_defined():
    line = Line(np.array([0]), np.array([100]))
    none = np.zeros(0, dtype=np.int64)
    counts = code_counts(line, none, none, none, none, codes=1, coders=2).sum(0).at(0)
    assert counts.units == 100
    assert all(np.isnan(of_code(measure, counts)) for measure in MEASURES)


def test_a_coder_who_did_not_work_on_a_text_is_missing_there_not_empty():
    codings = [(0, 0, 0, 0, 10), (0, 0, 1, 0, 10), (1, 0, 0, 0, 10)]
    seen = by_intervals([20, 20], [3, 1], codings, (0, 1)).sum().at(0)
    assert float(BY_NAME["alpha"].of(seen)) == 1
    both = by_intervals([20, 20], [3, 3], codings, (0, 1)).sum().at(0)
    assert float(BY_NAME["alpha"].of(both)) < 0.6


tables = st.lists(st.integers(0, 40), min_size=9, max_size=9).filter(sum).map(lambda cells: np.reshape(cells, (3, 3)))


@settings(max_examples=80, deadline=None)
@given(tables)
def test_cohen_is_that_of_statsmodels(table):
    from statsmodels.stats.inter_rater import cohens_kappa

    found = float(BY_NAME["cohen_kappa"].of(of_table(table)))
    with np.errstate(all="ignore"):
        expected = cohens_kappa(table, return_results=False)
    if not np.isnan(found):
        assert found == pytest.approx(expected, abs=1e-12)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(*[st.integers(0, 2)] * 4), min_size=2, max_size=30))
def test_fleiss_and_randolph_are_those_of_statsmodels(rows):
    from statsmodels.stats.inter_rater import fleiss_kappa

    values = np.array(rows)
    numbers = (values[:, :, None] == np.arange(3)).sum(axis=1)
    counts = of_numbers(numbers).sum()
    with np.errstate(all="ignore"):
        fleiss, randolph = fleiss_kappa(numbers), fleiss_kappa(numbers, method="randolph")
    assert float(BY_NAME["brennan_prediger"].of(counts)) == pytest.approx(randolph, abs=1e-12)
    found = float(BY_NAME["fleiss_kappa"].of(counts))
    if not np.isnan(found):
        assert found == pytest.approx(fleiss, abs=1e-12)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(*[st.integers(0, 3)] * 3), min_size=2, max_size=20))
def test_alpha_of_all_who_judged_is_that_of_nltk(rows):
    from nltk.metrics.agreement import AnnotationTask
    from nltk.metrics.distance import binary_distance, interval_distance

    data = [(coder, unit, value) for unit, row in enumerate(rows) for coder, value in enumerate(row)]
    counts = of_values(np.array(rows), 4).sum()
    nominal = float(alpha(counts))
    if np.isnan(nominal):
        return  # nltk says 1 where nobody varied
    assert nominal == pytest.approx(AnnotationTask(data, distance=binary_distance).alpha(), abs=1e-9)
    interval = float(alpha(counts, "interval", range(4)))
    assert interval == pytest.approx(AnnotationTask(data, distance=interval_distance).alpha(), abs=1e-9)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(*[st.sets(st.integers(0, 2)).map(frozenset)] * 3), min_size=2, max_size=12))
def test_alpha_of_sets_follows_its_definition(rows):
    known = sorted({found for row in rows for found in row}, key=sorted)
    sets = np.array([[code in found for code in range(3)] for found in known])
    values = np.array([[known.index(found) for found in row] for row in rows])
    for kind in ("jaccard", "masi"):
        apart = set_distances(sets, kind)
        every = values.ravel()
        observed = np.mean([apart[a, b] for row in values for a, b in itertools.permutations(row, 2)])
        expected = np.mean([apart[a, b] for a, b in itertools.permutations(every, 2)])
        found = set_alpha(set_counts(values, sets, kind))
        assert np.isnan(found) if not expected else found == pytest.approx(1 - observed / expected, abs=1e-12)


def test_two_empty_sets_are_at_distance_nought_and_masi_is_passonneaus():
    sets = np.array([[False, False, False], [True, True, False], [True, False, True], [True, False, False]])
    jaccard, masi = set_distances(sets, "jaccard"), set_distances(sets, "masi")
    assert jaccard[0, 0] == masi[0, 0] == 0
    assert jaccard[0, 1] == masi[0, 1] == 1
    assert jaccard[1, 2] == pytest.approx(2 / 3)
    assert masi[1, 2] == pytest.approx(1 - 1 / 3 * 1 / 3)
    assert masi[1, 3] == pytest.approx(1 - 1 / 2 * 2 / 3)


def cut(coder, start, end, value):
    return Units(*(np.array(column) for column in (coder, start, end, value)))


def test_unitizing_alphas_of_equal_units_are_one():
    found = lengths(cut([0, 1, 0, 1], [2, 2, 9, 9], [5, 5, 12, 12], [0, 0, 1, 1]), 20, 2, 2)
    assert (u_alpha(found), binary_u_alpha(found), cu_alpha(found)) == (1, 1, 1)


def test_texts_one_behind_the_other_are_one_continuum():
    first, second = cut([0, 1, 2], [2, 3, 0], [5, 9, 4], [0, 0, 1]), cut([0, 1, 1], [1, 0, 6], [4, 4, 8], [1, 1, 0])
    moved = second._replace(start=second.start + 10, end=second.end + 10)
    joined = Units(*(np.concatenate(columns) for columns in zip(first, moved, strict=True)))
    apart = total([lengths(first, 10, 3, 2), lengths(second, 8, 3, 2)])
    for one, other in zip(lengths(joined, 18, 3, 2), apart, strict=True):
        np.testing.assert_allclose(one, other, rtol=0, atol=1e-12)


def test_cu_alpha_sees_only_what_the_units_are_called():
    moved = lengths(cut([0, 1, 0, 1], [2, 3, 9, 10], [5, 6, 12, 13], [0, 0, 1, 1]), 20, 2, 2)
    assert cu_alpha(moved) == 1 > u_alpha(moved) > binary_u_alpha(moved) > 0
    called = lengths(cut([0, 1, 0, 1], [2, 2, 9, 9], [5, 5, 12, 12], [0, 1, 1, 0]), 20, 2, 2)
    assert binary_u_alpha(called) == 1 > u_alpha(called) > cu_alpha(called)


def test_without_units_unitizing_alphas_are_not_defined():
    nothing = lengths(Units(*np.zeros((4, 0), dtype=np.int64)), 20, 2, 1)
    assert np.isnan([u_alpha(nothing), binary_u_alpha(nothing), cu_alpha(nothing)]).all()
    assert np.isnan(u_alpha(total([nothing, nothing])))


def test_resampling_gives_the_same_interval_each_time_and_one_that_holds_the_figure():
    chance = np.random.default_rng(1)
    rows = of_table(chance.multinomial(100, (0.5, 0.1, 0.1, 0.3), size=20).reshape(-1, 2, 2))
    measure = BY_NAME["alpha"].of
    low, high = interval_of(rows, measure)
    assert (low, high) == interval_of(rows, measure)
    assert low < float(measure(rows.sum())) < high
    assert resampled(rows, times=3).units.tolist() == [2000, 2000, 2000]


def test_equal_units_drawn_as_a_number_have_the_interval_of_units_drawn_one_by_one():
    cells = of_table(np.eye(4).reshape(4, 2, 2))
    many = np.array([80, 10, 10, 60])
    single = cells.at(np.repeat(np.arange(4), many))
    measure = BY_NAME["cohen_kappa"].of
    together, apart = interval_of(cells, measure, many, times=4000), interval_of(single, measure, times=4000)
    assert together == pytest.approx(apart, abs=0.02)


def test_a_figure_that_most_draws_do_not_define_has_no_interval():
    rows = of_table([[[10, 0], [0, 1]], *[[[10, 0], [0, 0]]] * 9])
    assert interval_of(rows, BY_NAME["alpha"].of) == Interval(1, 1)
    assert interval_of(of_table([[[10, 0], [0, 0]]] * 3), BY_NAME["alpha"].of) is None
    assert interval_of(of_table([[[10, 0], [0, 1]]]), BY_NAME["alpha"].of) is None
