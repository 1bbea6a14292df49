"""Agreement round by round: a line for each code, and apart from it how coders agree with themselves."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from qualcode.agreement.compared import Compared, compare, pooled
from qualcode.agreement.comparison import Comparison
from qualcode.agreement.figures import Row, number, uses_in
from qualcode.agreement.measures import BY_NAME, of_code
from qualcode.agreement.rounds import pairs_with_herself
from qualcode.agreement.told import caption, facts
from qualcode.analysis.rows import code_cell
from qualcode.analysis.study import Study, study_of
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.table import Cell, Column, Measure, Passages, Table
from qualcode.store.project import Project
from qualcode.store.queries.rounds import AGAIN, Round, rounds_of


class Passed(NamedTuple):
    """A round compared, or why it could not be; `herself` is the name of who codes again."""

    round: Round
    compared: Compared | None
    reason: str
    herself: str = ""

    @property
    def name(self) -> str:
        """Name the column."""
        return f"{self.round.name}, {self.herself}" if self.herself else self.round.name


def by_round(project: Project, wanted: Comparison) -> Table:
    """Give for each code alpha in each round, and the passages of the coder with fewest, with a line through alphas.

    Always what was coded before anybody saw another's work. Coders who code again have columns of their own. A code
    that a coder used fewer than ten times in a round has no coefficient there. Raises UserError where there is no
    round, or nothing of any could be compared.
    """
    passed = list(_passed(project, wanted))
    done = [one for one in passed if one.compared is not None]
    if not done:
        raise UserError("agreement.no_rounds" if not passed else "agreement.no_round_done")
    between = [one for one in passed if not one.herself]
    columns = [*between, *(one for one in passed if one.herself)]
    language, study = wanted.language, study_of(project)
    codes = _codes(study, done, wanted)
    first = next(one.compared for one in done if one.compared is not None)
    return Table(
        title=message("agreement.title_rounds", language),
        short_title=message("agreement.short_rounds", language),
        columns=(
            Column(message("analysis.code", language)),
            *_headings("α", between, "alpha", Measure.NUMBER, language),
            *_headings("α", columns[len(between) :], "with_herself", Measure.NUMBER, language),
            *_headings("n", columns, "fewest_passages", Measure.COUNT, language),
        ),
        rows=(
            *(_cells(columns, [code], _heading(study, code, done, language)) for code in codes),
            _cells(columns, None, Cell(message("agreement.all_codes", language), _documents(done))),
        ),
        caption=caption(first),
        notes=tuple(_notes(passed, language)),
        levels=(*(len(study.codes[code].path) - 1 for code in codes), 0),
        facts=facts(project, first),
        lines=tuple(range(1, 1 + len(between))) if len(between) > 1 else (),
    )


def _passed(project: Project, wanted: Comparison) -> Iterator[Passed]:
    study = study_of(project)
    for found in rounds_of(project):
        asked = replace(wanted, round=found.guid, first_pass=True, until="", training=True)
        if found.kind != AGAIN:
            yield _compared(project, found, asked)
            continue
        for pair in pairs_with_herself(project, study):
            coders = tuple(study.coders[place].guid for place in pair)
            hers = tuple(document for document, coder in found.given if coder == coders[1])
            some = tuple(guid for guid in hers if not wanted.documents or guid in wanted.documents)
            if some:
                again = replace(asked, coders=coders, documents=some)
                yield _compared(project, found, again, study.coders[pair[0]].name)


def _compared(project: Project, found: Round, asked: Comparison, herself: str = "") -> Passed:
    try:
        return Passed(found, compare(project, asked), "", herself)
    except UserError as error:
        return Passed(found, None, error.text(asked.language), herself)


def _codes(study: Study, done: Sequence[Passed], wanted: Comparison) -> list[int]:
    used = {code for one in done if one.compared is not None for code in one.compared.used}
    if wanted.codes:
        used = {code for one in done if one.compared is not None for code in one.compared.codes}
    return sorted(used)


def _headings(sign: str, columns: Sequence[Passed], group: str, measure: Measure, language: str) -> list[Column]:
    return [Column(f"{sign} {one.name}", measure, group=message(f"agreement.{group}", language)) for one in columns]


def _heading(study: Study, code: int, done: Sequence[Passed], language: str) -> Cell:
    every = _documents(done)
    return Cell(code_cell(study, code, language).value, replace(every, codes=(study.codes[code].guid,)))


def _documents(done: Sequence[Passed]) -> Passages:
    return Passages(documents=tuple(dict.fromkeys(guid for one in done for guid in one.round.documents)))


def _cells(columns: Sequence[Passed], codes: list[int] | None, heading: Cell) -> tuple[Cell, ...]:
    rows = [_row(one.compared, codes) for one in columns]
    alphas = [None if row is None or row.rare else number(float(of_code(BY_NAME["alpha"], row.counts))) for row in rows]
    fewest = [None if row is None else int(row.uses[list(row.coders)].min()) for row in rows]
    return heading, *map(Cell, alphas), *map(Cell, fewest)


def _row(compared: Compared | None, codes: list[int] | None) -> Row | None:
    """Give the row of a code, or of all codes pooled, without its interval."""
    if compared is None:
        return None
    some = compared.pooled_codes if codes is None else codes
    there = list(range(len(compared.documents)))
    uses = uses_in(compared, some, there)
    return Row(some, there, compared.everybody, uses, pooled(compared.counts(), some).sum(), None)


def _notes(passed: Sequence[Passed], language: str) -> Iterator[str]:
    yield message("agreement.note_rounds", language)
    for one in passed:
        if one.compared is None:
            yield message("agreement.note_round_missing", language, round=one.name, reason=one.reason)
        else:
            names = ", ".join(one.compared.study.coders[place].name for place in one.compared.coders)
            number_of = len(one.compared.documents)
            of = len(one.round.documents)
            yield message("agreement.note_round", language, round=one.name, n=number_of, of=of, coders=names)
    if any(one.herself for one in passed):
        yield message("agreement.note_with_herself", language)
    yield from (message(f"agreement.note_{name}", language) for name in ("pooled", "thresholds"))
