"""Measures agreement: `python benchmarks/agreement.py`: 150,000 codings by intervals, and the sample study."""

import tempfile
import time
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import numpy as np

from qualcode.agreement.bootstrap import interval, resampled
from qualcode.agreement.by_code import by_code
from qualcode.agreement.clinic import clinic
from qualcode.agreement.comparison import Comparison, UnitKind
from qualcode.agreement.intervals import Line, mask_counts, masks_of, united
from qualcode.agreement.measures import BY_NAME, of_code
from qualcode.agreement.report import report
from qualcode.exchange.sample.build import build_sample
from qualcode.ops.projects import open_project

CODINGS, CODERS, DOCUMENTS, CHARACTERS, CODES = 150_000, 5, 100, 60_000, 40
GOAL, SAMPLE_GOAL = 1.0, 0.05


def main() -> None:
    told("150,000 codings: all pairs, alpha, 1,000 resamples", large, GOAL)
    with tempfile.TemporaryDirectory() as folder:
        path = build_sample(Path(folder) / "sample.qualcode")
        with open_project(path, write=False) as project:
            for unit in UnitKind:
                wanted = Comparison(unit=unit)
                told(f"sample study, {unit}, the first time", lambda wanted=wanted: by_code(project, wanted))
                told(f"sample study, {unit}, again", lambda wanted=wanted: by_code(project, wanted), SAMPLE_GOAL, 5)
            first = Comparison(first_pass=True)
            told("sample study, first pass, the first time", lambda: report(project, "code", first))
            told("sample study, first pass, again", lambda: report(project, "code", first), SAMPLE_GOAL, 5)
            told("sample study, codes confused", lambda: clinic(project, first), SAMPLE_GOAL, 5)


def large() -> None:
    alpha, kappa = BY_NAME["alpha"], BY_NAME["cohen_kappa"]
    code, coder, start, end = drawn()
    line = Line(np.arange(DOCUMENTS) * CHARACTERS, np.full(DOCUMENTS, CHARACTERS))
    begun = time.perf_counter()
    masks = masks_of(line, united(code, coder, start, end))
    worked = np.full(DOCUMENTS, (1 << CODERS) - 1)
    everybody = mask_counts(masks, line.length, worked, CODES, tuple(range(CODERS)))
    of_code(alpha, everybody.sum())
    for pair in combinations(range(CODERS), 2):
        of_code(kappa, mask_counts(masks, line.length, worked, CODES, pair).sum())
    counted = time.perf_counter()
    interval(of_code(alpha, resampled(everybody)))
    ended = time.perf_counter()
    print(f"  counts and pairs {1000 * (counted - begun):.0f} ms, resamples {1000 * (ended - counted):.0f} ms")


def drawn() -> tuple[np.ndarray, ...]:
    """Draw codings that coders partly share."""
    chance = np.random.default_rng(3)
    start = np.repeat(chance.integers(0, DOCUMENTS * CHARACTERS - 500, CODINGS // 3), 3)
    document = start // CHARACTERS
    start = start + chance.integers(0, 20, CODINGS)
    end = np.minimum(start + chance.integers(20, 400, CODINGS), (document + 1) * CHARACTERS)
    code = np.repeat(chance.integers(0, CODES, CODINGS // 3), 3)
    return code, chance.integers(0, CODERS, CODINGS), np.minimum(start, end), end


def told(what: str, act: Callable[[], object], goal: float = 0, times: int = 1) -> None:
    """Print how much processor time an act takes, the median of some times: what else runs does not count."""
    taken = []
    for _ in range(times):
        start = time.process_time()
        act()
        taken.append(time.process_time() - start)
    median = sorted(taken)[times // 2]
    verdict = f"  <= {goal * 1000:g} ms  {'ok' if median <= goal else 'MISSED'}" if goal else ""
    print(f"{what:<56}{median * 1000:9.1f} ms{verdict}", flush=True)


if __name__ == "__main__":
    main()
