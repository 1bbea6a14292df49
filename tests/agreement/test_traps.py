"""The six classic traps: the figures on the page for researchers are those of the program."""

import re

import numpy as np
import pytest

from qualcode.agreement.counts import of_table
from qualcode.agreement.intervals import Line, code_counts
from qualcode.agreement.measures import BY_NAME
from qualcode.messages import words

SHOWN = ("percent", "f1", "alpha", "cohen_kappa", "gwet_ac1")
SITUATIONS = {  # coder, start, end
    "Identical": [(0, 100, 200), (1, 100, 200)],
    "Half overlap": [(0, 100, 200), (1, 150, 250)],
    "No overlap": [(0, 100, 200), (1, 300, 400)],
    "Only A coded": [(0, 100, 200)],
    "Own overlaps": [(0, 100, 180), (0, 120, 160), (0, 150, 200), (1, 100, 200)],
}


def counted(spans):
    coder, start, end = np.array(spans).T
    line = Line(np.array([0]), np.array([1000]))
    return code_counts(line, np.zeros_like(coder), coder, start, end, codes=1, coders=2).sum(0).at(0)


def written(counts):
    percent, *rest = (float(BY_NAME[name].of(counts)) for name in SHOWN)
    return [f"{100 * percent:.0f} %", *(f"{value:.3f}".replace("-0.000", "0.000") for value in rest)]


@pytest.fixture
def page(request):
    return (request.config.rootpath / "docs" / "agreement.md").read_text(encoding="utf-8")


def on_page(page, name):
    (line,) = re.findall(rf"^\| \d\. {name}: .*$", page, re.M)
    return [cell.strip() for cell in line.split("|")[2:-1]]


@pytest.mark.parametrize("name", SITUATIONS)
def test_the_page_tells_the_figures_of_each_trap(name, page):
    assert on_page(page, name) == written(counted(SITUATIONS[name]))


def test_drawing_lots_is_nought_above_chance(page):
    lots = of_table([[9025, 475], [475, 25]])
    assert on_page(page, "Drawing lots") == written(lots)
    assert float(BY_NAME["alpha"].of(lots)) == pytest.approx(0, abs=1e-4)


def test_a_rare_code_has_a_high_percent_and_a_low_alpha(page):
    rare = of_table([[59_300, 300], [300, 100]])
    percent, f1, alpha, kappa, ac1 = (round(float(BY_NAME[name].of(rare)), 3) for name in SHOWN)
    assert (percent, ac1, alpha, kappa, f1) == (0.99, 0.99, 0.245, 0.245, 0.25)
    assert "Percent and AC1 are .990. Alpha and kappa are .245, F1 is .25" in page


def test_kappa_counts_the_whole_text_not_only_what_is_coded():
    assert float(BY_NAME["cohen_kappa"].of(counted(SITUATIONS["Half overlap"]))) == pytest.approx(0.4444, abs=1e-4)


OF_OTHER_PROGRAMS = {".299", ".33"}


@pytest.mark.parametrize(("number", "name"), list(enumerate((*SITUATIONS, "Drawing lots"), 1)))
def test_what_is_said_of_a_trap_repeats_the_figures_of_its_row(number, name, page):
    (said,) = re.findall(rf"^{number}\. \*\*.*$", page.partition("(A table of agreement would show")[2], re.M)[:1]
    row = on_page(page, name)
    figures = [float(cell.rstrip(" %")) for cell in row]
    for told in set(re.findall(r"(?<!\d)\.\d+", said)) - OF_OTHER_PROGRAMS:
        assert float(told) in [round(figure, len(told) - 1) for figure in figures], told
    for told in re.findall(r"(?:says|is|in) (\d+)(?: %|\b)", said):
        assert float(told) in figures, told


def test_each_warning_of_the_program_stands_on_the_page(page):
    told = page.partition("## When the program warns")[2].partition("## The definition clinic")[0]
    rows = [line for line in told.splitlines() if line.startswith("| ") and not line.startswith("| It says")]
    names = [name for name in words("agreement") if name.startswith("hindrance_")]
    # "Only one coder", "only one has coded" and "nothing in common" share a row.
    assert len(rows) == len(names) - 2
