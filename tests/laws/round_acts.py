"""Acts on rounds in the random histories: made, drawn, coded again, changed, taken apart."""

import random
from collections.abc import Callable

from qualcode.model.errors import UserError
from qualcode.ops import rounds
from qualcode.store.project import Project
from qualcode.store.queries.progress import marked_states
from qualcode.store.queries.rounds import DOUBLE, TRAINING, rounds_of
from tests.laws.making import WORDS, pick


def _team(project: Project, rng: random.Random) -> tuple[str, ...]:
    found = {pick(project, rng, "coder") for _ in range(4)}
    if len(found) < 2:
        raise UserError("rounds.two_coders")
    return tuple(sorted(found))


def _add(project: Project, rng: random.Random) -> None:
    documents = tuple(pick(project, rng, "document") for _ in range(2))
    rounds.add_round(project, rng.choice(WORDS), documents, _team(project, rng))


def _draw(project: Project, rng: random.Random) -> None:
    deals = tuple((pick(project, rng, "document"), *_team(project, rng)[:2]) for _ in range(2))
    drawn = {"share": 0.2, "seed": rng.randrange(99), "every": rng.choice([0, 5]), "known": [deal[0] for deal in deals]}
    rounds.draw_double_coding(project, rng.choice(WORDS), deals, drawn)  # type: ignore[arg-type]


def _again(project: Project, rng: random.Random) -> None:
    mark = rng.choice([mark for mark in marked_states(project) if mark.first_pass is not None])
    rounds.code_again(project, rng.choice(WORDS), ((mark.document, mark.coder),), {"weeks": 4})


def _some(project: Project, rng: random.Random, kind: str = "") -> str:
    found = [one.guid for one in rounds_of(project) if kind in ("", one.kind)]
    if not found:
        raise UserError("rounds.no_documents")
    return rng.choice(found)


ACTS: dict[str, Callable[[Project, random.Random], object]] = {
    "add_round": _add,
    "draw_double_coding": _draw,
    "code_again": _again,
    "change_round": lambda project, rng: rounds.change_round(
        project, _some(project, rng, DOUBLE), rng.choice(WORDS), rng.choice(["", *WORDS]), rng.randrange(5)
    ),
    "put_in_round": lambda project, rng: rounds.put_in_round(
        project, _some(project, rng, TRAINING), (pick(project, rng, "document"),), _team(project, rng)
    ),
    "take_out_of_round": lambda project, rng: rounds.take_out_of_round(
        project, _some(project, rng), (pick(project, rng, "document"),)
    ),
    "dissolve_round": lambda project, rng: rounds.dissolve_round(project, _some(project, rng)),
}
