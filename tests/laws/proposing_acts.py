"""Acts about proposed codes and versions of the codebook in the random histories."""

import random

from qualcode.ops import codebook_versions, codings, proposals
from qualcode.store.project import Project
from qualcode.store.queries.proposals import open_proposals
from tests.laws.making import WORDS, all_of, pick, span


def _proposed(project: Project, rng: random.Random) -> str:
    return rng.choice(sorted(open_proposals(project)))


def _propose(project: Project, rng: random.Random) -> None:
    names, reason = {rng.choice(["ru", "ky"]): rng.choice(WORDS)}, rng.choice(["", *WORDS])
    parent = rng.choice([None, *all_of(project, "code")])
    if rng.random() < 0.5:
        document = pick(project, rng, "document")
        codings.apply_codes(project, document, *span(project, rng, document), [], names, parent, reason)
    else:
        texts = rng.choice([None, {"definition": {"ru": rng.choice(WORDS)}}])
        proposals.propose_code(project, names, parent, reason, texts)


def _accept(project: Project, rng: random.Random) -> None:
    names = rng.choice([None, {"ru": rng.choice(WORDS)}])
    texts = rng.choice([None, {"definition": {"ru": rng.choice(WORDS)}}])
    parent = rng.choice([proposals.STAYS, None, pick(project, rng, "code")])
    proposals.accept_proposal(project, _proposed(project, rng), names, texts, parent, rng.choice(["", *WORDS]))


def _merge(project: Project, rng: random.Random) -> None:
    proposals.merge_proposal(project, _proposed(project, rng), pick(project, rng, "code"), rng.choice(["", *WORDS]))


def _decline(project: Project, rng: random.Random) -> None:
    into = rng.choice([None, pick(project, rng, "code")])
    proposals.decline_proposal(project, _proposed(project, rng), rng.choice(["", *WORDS]), into)


ACTS = {
    "propose_code": _propose,
    "change_reason": lambda project, rng: proposals.change_reason(project, _proposed(project, rng), rng.choice(WORDS)),
    "withdraw_proposal": lambda project, rng: proposals.withdraw_proposal(project, _proposed(project, rng)),
    "accept_proposal": _accept,
    "merge_proposal": _merge,
    "decline_proposal": _decline,
    "name_codebook_version": lambda project, rng: codebook_versions.name_codebook_version(
        project, rng.choice(WORDS), rng.choice(["", *WORDS])
    ),
}
