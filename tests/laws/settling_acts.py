"""Acts of settling in the random histories: cases decided in every way, taken back, accepted, documents settled."""

import random
from collections.abc import Callable

from qualcode.model.consensus import is_consensus
from qualcode.model.registry import DECISIONS
from qualcode.model.settling import Case, Material
from qualcode.ops import codings, settling
from qualcode.store.project import Project
from qualcode.store.queries.settling import material_of
from qualcode.text.settling import cases_in, who_worked
from tests.laws.making import WORDS, all_of, pick, span


def _known(project: Project, rng: random.Random) -> tuple[Material, list[Case]]:
    material = material_of(project, pick(project, rng, "document"))
    return material, cases_in(material, who_worked(material, named=True))


def _settle(project: Project, rng: random.Random) -> None:
    material, cases = _known(project, rng)
    of_case = cases and rng.random() < 0.9
    some = rng.choice(cases).codings if of_case else (rng.choice(material.codings).guid,)
    outcome = rng.choice(DECISIONS)
    drawn = (*span(project, rng, material.document), pick(project, rng, "code"))
    whose = rng.choice(material.coders)
    note = rng.choice([None, *WORDS])
    settling.settle_case(project, material.document, some, outcome, whose, (drawn,), note)


def _reopen(project: Project, rng: random.Random) -> None:
    material, _ = _known(project, rng)
    decision = rng.choice(material.decisions)
    settling.reopen_case(project, material.document, tuple(guid for guid, _ in decision.seen))


def _code_beside(project: Project, rng: random.Random) -> None:
    """Code as another coder on much the same words as somebody did, with the same code or another one."""
    material, _ = _known(project, rng)
    one = rng.choice(material.codings)
    coder = rng.choice([guid for guid in all_of(project, "coder") if not is_consensus(guid)])
    start, end = max(0, one.start + rng.choice([0, 0, -3, 4])), one.end + rng.choice([0, 0, 2, 9])
    code = rng.choice([one.code, one.code, *all_of(project, "code")])
    codings.code_many(project, [codings.NewCoding(material.document, start, end, code, coder)])


ACTS: dict[str, Callable[[Project, random.Random], object]] = {
    "settle_case": _settle,
    "reopen_case": _reopen,
    "accept_equal": lambda project, rng: settling.accept_equal(
        project, rng.choice([(), (pick(project, rng, "document"),)])
    ),
    "settle_document": lambda project, rng: settling.settle_document(
        project, pick(project, rng, "document"), rng.random() < 0.7
    ),
    "code_many": _code_beside,
}
