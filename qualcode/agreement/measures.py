"""The measures of agreement, each a function of `Counts`, and the registry of them."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from qualcode.agreement.alpha import alpha
from qualcode.agreement.counts import Counts, Floats

HAS = 1  # of a code: the place of "the unit has it"


class Measure(NamedTuple):
    """A measure: `of` gives it for each of the leading axes of the counts, NaN where it is not defined.

    `pair`: only for two coders. `code`: only for one code, had or not had. `more`: shown only when asked for.
    """

    name: str
    of: Callable[[Counts], Floats]
    pair: bool = False
    code: bool = False
    more: bool = False


def percent(counts: Counts) -> Floats:
    """Give the share (0-1) of pairs of judgements that are equal; for two coders, of units."""
    return _ratio(_same(counts.unit_pairs), counts.units)


def coded_percent(counts: Counts) -> Floats:
    """Give the share of units coded by both among those coded by either: percent on coded text (Jaccard)."""
    pairs = counts.unit_pairs
    both = pairs[..., HAS, HAS]
    return _ratio(both, counts.units - pairs[..., 0, 0])


def f1(counts: Counts) -> Floats:
    """Give F1, the harmonic mean of how much of each one's coding the other has (proportion of specific agreement:
    Dice 1945; Cicchetti & Feinstein 1990, J Clin Epidemiol 43:551).
    """
    return _ratio(counts.coincidences[..., HAS, HAS], counts.marginals[..., HAS])


def cohen_kappa(counts: Counts) -> Floats:
    """Give Cohen's kappa of two coders: chance from the margins of each (Cohen 1960, Educ Psychol Meas 20:37)."""
    table = counts.table
    if table is None:
        return np.full(counts.units.shape, np.nan)
    units = counts.units
    chance = _ratio((table.sum(axis=-1) * table.sum(axis=-2)).sum(axis=-1), units * units)
    return _above_chance(_ratio(_same(table), units), chance)


def scott_pi(counts: Counts) -> Floats:
    """Give Scott's pi: chance from the shares of both coders together (Scott 1955, Public Opin Q 19:321)."""
    return fleiss_kappa(counts) if counts.table is not None else np.full(counts.units.shape, np.nan)


def fleiss_kappa(counts: Counts) -> Floats:
    """Give Fleiss' kappa for any number of coders (Fleiss 1971, Psychol Bull 76:378).

    Where not everybody judged every unit, each unit weighs the same (Gwet 2014, Handbook of Inter-Rater Reliability).
    """
    shares = _shares(counts)
    return _above_chance(percent(counts), (shares * shares).sum(axis=-1))


def brennan_prediger(counts: Counts) -> Floats:
    """Give the kappa with equal chances for all values: Bennett's S, Brennan & Prediger 1981 (Educ Psychol Meas
    41:687), Randolph's free-marginal kappa 2005; of two values also PABAK.
    """
    kinds = counts.unit_pairs.shape[-1]
    return _above_chance(percent(counts), np.full(counts.units.shape, 1 / kinds))


def gwet_ac1(counts: Counts) -> Floats:
    """Give Gwet's AC1: chance = sum of p (1 - p) / (K - 1) (Gwet 2008, Br J Math Stat Psychol 61:29)."""
    shares = _shares(counts)
    chance = (shares * (1 - shares)).sum(axis=-1) / max(shares.shape[-1] - 1, 1)
    return _above_chance(percent(counts), chance)


MEASURES = (
    Measure("alpha", alpha),
    Measure("f1", f1, code=True),
    Measure("cohen_kappa", cohen_kappa, pair=True),
    Measure("percent", percent),
    Measure("coded_percent", coded_percent, code=True, more=True),
    Measure("scott_pi", scott_pi, pair=True, more=True),
    Measure("fleiss_kappa", fleiss_kappa, more=True),
    Measure("brennan_prediger", brennan_prediger, more=True),
    Measure("gwet_ac1", gwet_ac1, more=True),
)
BY_NAME = {measure.name: measure for measure in MEASURES}


def of_code(measure: Measure, counts: Counts) -> Floats:
    """Give a measure of codes [..., 2, 2]; a code that nobody used has none: neither 1 nor 0, but NaN."""
    return np.where(counts.marginals[..., HAS] > 0, measure.of(counts), np.nan)


def _same(cells: Floats) -> Floats:
    return np.asarray(np.trace(cells, axis1=-2, axis2=-1))


def _shares(counts: Counts) -> Floats:
    return _ratio(counts.unit_pairs.sum(axis=-1), counts.units[..., None])


def _ratio(part: Floats, whole: Floats) -> Floats:
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(whole > 0, np.divide(part, whole), np.nan)


def _above_chance(observed: Floats, chance: Floats) -> Floats:
    """Give (observed - chance) / (1 - chance); NaN where chance alone makes everything equal."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(chance < 1 - 1e-12, (observed - chance) / (1 - chance), np.nan)
