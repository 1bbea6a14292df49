"""Unitizing alphas: where coders put the ends of their units, not only which characters they took."""

from itertools import permutations
from typing import NamedTuple

import numpy as np

from qualcode.agreement.counts import Floats, Integers


class Units(NamedTuple):
    """The units that coders cut out of one continuum: [start, end), a coder's own never over one another.

    `value` is the place of the code, from 0.
    """

    coder: Integers
    start: Integers
    end: Integers
    value: Integers


class Lengths(NamedTuple):
    """Sums over continua, from which all the unitizing alphas come; K values, then the gaps as a value of their own.

    `met` [K + 1, K + 1]: lengths of intersections of units of different coders, over pairs of coders, each divided by
    m - 1. `own`: sum of the squared lengths of all units. `pieces` [K]: for each value the squares of the
    intersections with units of others, divided by m - 1.
    """

    met: Floats
    own: float
    pieces: Floats


def lengths(units: Units, length: int, coders: int, kinds: int) -> Lengths:
    """Measure one continuum of `length` characters that all of `coders` (numbered from 0) worked on."""
    met = np.zeros((kinds + 1, kinds + 1))
    pieces = np.zeros(kinds)
    of_coder = [np.flatnonzero(units.coder == coder) for coder in range(coders)]
    of_coder = [found[np.argsort(units.start[found])] for found in of_coder]
    for one, other in permutations(range(coders), 2):
        first, second, shared = _intersections(units, of_coder[one], of_coder[other])
        np.add.at(met, (units.value[first], units.value[second]), shared / (coders - 1))
        np.add.at(pieces, units.value[first], shared**2 / (coders - 1))
    sizes = (units.end - units.start).astype(np.float64)
    covered = np.bincount(units.value, sizes, kinds)
    met[:kinds, kinds] = met[kinds, :kinds] = covered - met[:kinds, :kinds].sum(axis=1)
    met[kinds, kinds] = coders * length - met.sum()
    return Lengths(met, float((sizes**2).sum()), pieces)


def total(parts: list[Lengths]) -> Lengths:
    """Add up several continua."""
    return Lengths(
        np.sum([part.met for part in parts], axis=0),
        sum(part.own for part in parts),
        np.sum([part.pieces for part in parts], axis=0),
    )


def u_alpha(found: Lengths) -> float:
    """Give u-alpha: units, their ends and their values (Krippendorff, Mathet, Bouvry & Widloecher 2016, Qual Quant
    50:2347). Two characters of one unit never stand for a chance meeting, nor does one of a gap with itself.

    NaN where nobody cut out a unit or all is one unit.
    """
    met = found.met
    total_length = met.sum()
    value = met.sum(axis=1)
    observed = total_length - np.trace(met)
    expected = total_length * (total_length**2 - (value**2).sum())
    free = total_length**2 - value[-1] - found.own
    return float(1 - observed * free / expected) if expected > 0 else float("nan")


def binary_u_alpha(found: Lengths) -> float:
    """Give |u|-alpha: u-alpha of units against gaps, whatever the units are called (the same source)."""
    inner = found.met[:-1, :-1].sum()
    edge = found.met[:-1, -1].sum()
    binary = np.array([[inner, edge], [edge, found.met[-1, -1]]])
    return u_alpha(found._replace(met=binary))


def cu_alpha(found: Lengths) -> float:
    """Give cu-alpha: the values where units of two coders meet, gaps left out (the same source).

    For two coders only: with more, a piece meets several others, and no published figure proves the correction.
    """
    met = found.met[:-1, :-1]
    value = met.sum(axis=1)
    observed = met.sum() - np.trace(met)
    unlike = met.sum() ** 2 - (value**2).sum()
    pairs = met.sum() ** 2 - found.pieces.sum()
    if not met.sum() or not unlike:
        return float("nan")
    return float(1 - (observed / met.sum()) / (unlike / pairs))


def ku_alpha(found: Lengths, value: int) -> float:
    """Give (k)u-alpha of one value: how surely it is told from the other values where units meet (the same source).

    NaN where no unit of it meets another, or where no other value does.
    """
    met = found.met[:-1, :-1]
    sums = met.sum(axis=1)
    mine, others = sums[value], sums.sum() - sums[value]
    if not mine or not others:
        return float("nan")
    observed = (mine - met[value, value]) / mine
    expected = mine * others / (mine * others + mine**2 - found.pieces[value])
    return float(1 - observed / expected)


def _intersections(units: Units, one: Integers, other: Integers) -> tuple[Integers, Integers, Floats]:
    """Give which units of two coders meet (places in `units`) and on what length; both in the order of the text."""
    first = np.searchsorted(units.end[other], units.start[one], side="right")
    count = np.maximum(np.searchsorted(units.start[other], units.end[one], side="left") - first, 0)
    mine = np.repeat(np.arange(len(one)), count)
    theirs = np.arange(len(mine)) - np.repeat(np.cumsum(count) - count, count) + np.repeat(first, count)
    a, b = one[mine], other[theirs]
    shared = np.minimum(units.end[a], units.end[b]) - np.maximum(units.start[a], units.start[b])
    return a, b, shared.astype(np.float64)
