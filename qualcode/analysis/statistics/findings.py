"""`Statistics`: what the rows of a crosstab say of an attribute, respondent by respondent, with tests and sizes."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from qualcode.analysis.crosstab import attribute_of
from qualcode.analysis.query import Query, Rows
from qualcode.analysis.row_groups import Line, Side
from qualcode.analysis.speech import Booleans
from qualcode.analysis.statistics.holm import holm
from qualcode.analysis.statistics.people import People, groups_of, kin, numbers_of, people_of_rows, sure
from qualcode.analysis.statistics.several_shares import several_shares
from qualcode.analysis.statistics.tested import Tested
from qualcode.analysis.statistics.two_samples import two_samples
from qualcode.analysis.statistics.two_shares import two_shares
from qualcode.analysis.study import study_of
from qualcode.model.table import Passages
from qualcode.store.project import Project
from qualcode.store.queries.respondents import Attribute

FEWEST = 7  # respondents: with six, no difference however great has p < .05 (3 of 3 against 0 of 3: p = .1)
SHARES, OPTIONS, NUMBERS = "shares", "options", "numbers"
_WITHOUT_GROUPS = ("text", "date")


@dataclass(frozen=True, slots=True)
class Group:
    """People who are compared with others: `having` of `of` have the code; of numbers `median` is theirs."""

    label: str
    having: int
    of: int
    passages: Passages | None = None
    median: float | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A row of a crosstab (of a multiple choice: and one of its options) and what its test found.

    `codes` are those behind the row. `refused` says why there is no test: "all", "nobody" (have the code), "option"
    (all have it). `corrected`: the p-value after Holm's correction over the table.
    """

    row: str
    level: int
    codes: tuple[str, ...]
    groups: tuple[Group, ...]
    option: str = ""
    tested: Tested | None = None
    corrected: float | None = None
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Statistics:
    """All findings on one attribute. `refused` says why there are none: "attribute" (none is chosen), "text" (it has
    no groups), "values" (all have the same one), "few" (respondents).

    `n`: whose value is known. Left out: `missing` a value, with `several` of them, `uncoded` yet. `kin`: those of one
    household with another.
    """

    attribute: str
    kind: str
    n: int
    findings: tuple[Finding, ...] = ()
    refused: str = ""
    missing: int = 0
    several: int = 0
    uncoded: int = 0
    kin: int = 0
    judged: bool = False  # the rows are judgements: who was not judged is left out of them
    labels: tuple[str, ...] = ()

    @property
    def tested(self) -> list[Finding]:
        """Give the findings that rest on a test."""
        return [finding for finding in self.findings if finding.tested is not None]


def statistics_of(project: Project, query: Query) -> Statistics:
    """Compare who has each row of a crosstab between the values of its attribute.

    Raises UserError for an attribute that is not there.
    """
    if not query.attribute:
        return Statistics("", SHARES, 0, refused="attribute")
    attribute = attribute_of(project, query.attribute)
    name = attribute.name(query.language)
    if attribute.type in _WITHOUT_GROUPS:
        return Statistics(name, SHARES, 0, refused="text")
    people = people_of_rows(project, study_of(project), query)
    found = (_numbers if attribute.type == "number" else _lists)(project, people, query, attribute)
    corrected = iter(holm([one.tested.p for one in found.findings if one.tested is not None]))
    findings = tuple(one if one.tested is None else replace(one, corrected=next(corrected)) for one in found.findings)
    judged = query.rows is Rows.JUDGEMENTS
    return replace(found, findings=findings, attribute=name, uncoded=people.uncoded, judged=judged)


def _numbers(project: Project, people: People, query: Query, attribute: Attribute) -> Statistics:
    found = numbers_of(project, people, query, attribute)
    known, values = sure(found.values), np.array(found.values, dtype=float)
    whole = Statistics(
        "", NUMBERS, int(known.sum()), missing=found.missing, several=found.several, kin=kin(project, people, known)
    )
    refused = _too_few(whole.n) or ("" if len(set(values[known])) > 1 else "values")
    if refused:
        return replace(whole, refused=refused)

    def compared(line: Line, has: Booleans, could: Booleans) -> Iterator[Finding]:
        sides = (known & has, known & could & ~has)
        groups = tuple(
            Group(name, int((side & has).sum()), int(side.sum()), _asked(line, people, side), _median(values[side]))
            for name, side in zip(("with", "without"), sides, strict=True)
        )
        finding = _finding(line, people, groups)
        test = None if finding.refused else two_samples(*(values[side].tolist() for side in sides))
        yield replace(finding, tested=test)

    return replace(whole, findings=_of_all_rows(people, compared), labels=("with", "without"))


def _lists(project: Project, people: People, query: Query, attribute: Attribute) -> Statistics:
    found = groups_of(project, people, query, attribute)
    several = attribute.type == "multiple"
    n = int(found.known.sum())
    whole = Statistics(
        "",
        OPTIONS if several else SHARES,
        n,
        missing=found.missing,
        several=found.several,
        kin=kin(project, people, found.known),
        labels=("with", "without") if several else found.labels,
    )
    refused = _too_few(n) or ("" if several or len(found.labels) > 1 else "values")
    if refused:
        return replace(whole, refused=refused)

    def compared(line: Line, has: Booleans, could: Booleans) -> Iterator[Finding]:
        if not several:
            yield _of_shares(line, people, has, zip(found.labels, found.of & could, strict=True))
            return
        for label, of in zip(found.labels, found.of, strict=True):
            sides = (("with", of & could), ("without", found.known & could & ~of))
            yield replace(_of_shares(line, people, has, sides), option=label)

    return replace(whole, findings=_of_all_rows(people, compared))


def _of_all_rows(
    people: People, compared: Callable[[Line, Booleans, Booleans], Iterator[Finding]]
) -> tuple[Finding, ...]:
    rows = zip(people.lines, people.has, people.could, strict=True)
    return tuple(finding for row in rows for finding in compared(*row))


def _of_shares(line: Line, people: People, has: Booleans, sides: Iterable[tuple[str, Booleans]]) -> Finding:
    groups = tuple(
        Group(label, int((side & has).sum()), int(side.sum()), _asked(line, people, side)) for label, side in sides
    )
    finding = _finding(line, people, groups)
    if finding.refused:
        return finding
    some = [group for group in groups if group.of]
    having, of = tuple(group.having for group in some), tuple(group.of for group in some)
    test = two_shares((having[0], having[1]), (of[0], of[1])) if len(of) == 2 else several_shares(having, of)
    return replace(finding, tested=test)


def _finding(line: Line, people: People, groups: Sequence[Group]) -> Finding:
    having, n = sum(group.having for group in groups), sum(group.of for group in groups)
    refused = "nobody" if not having else "all" if having == n else ""
    if sum(group.of > 0 for group in groups) < 2 and not refused:
        refused = "option"
    asked = line.passages(Side((), ()))
    return Finding(line.heading, line.level, asked.codes if asked else (), tuple(groups), refused=refused)


def _asked(line: Line, people: People, side: Booleans) -> Passages | None:
    return line.passages(people.side(side)) if side.any() else None


def _too_few(n: int) -> str:
    return "few" if n < FEWEST else ""


def _median(values: np.ndarray[tuple[int], np.dtype[np.float64]]) -> float | None:
    return float(np.median(values)) if len(values) else None
