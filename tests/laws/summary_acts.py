"""Acts about summaries of the framework matrix in the random histories."""

import random

from qualcode.ops import summaries
from qualcode.store.project import Project
from tests.laws.making import WORDS, all_of, pick


def _cell(project: Project, rng: random.Random) -> tuple[str, str, list[str]]:
    codings = rng.sample(known, min(3, len(known))) if (known := all_of(project, "coding")) else []
    return pick(project, rng, "respondent"), pick(project, rng, "code"), codings


def _write(project: Project, rng: random.Random) -> None:
    respondent, code, codings = _cell(project, rng)
    text = rng.choice(["", *WORDS, "таза маанайы: " + rng.choice(WORDS)])
    summaries.write_summary(project, respondent, code, text, codings)


def _keep(project: Project, rng: random.Random) -> None:
    written = project.values(pick(project, rng, "summary"))
    _, _, codings = _cell(project, rng)
    summaries.keep_summary(project, str(written["respondent"]), str(written["code"]), codings)


ACTS = {"write_summary": _write, "keep_summary": _keep}
