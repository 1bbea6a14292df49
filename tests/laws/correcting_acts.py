"""What random histories do to texts: sessions of corrections, speakers renamed, versions joined and gone back to."""

import random

from qualcode.ops import correcting
from qualcode.ops.rivals import rival_sides
from qualcode.store.project import Project
from qualcode.store.queries.checking import to_check
from qualcode.store.queries.documents import documents_of, rival_texts, speakers_of, turns_of_version
from qualcode.store.queries.versions import versions_of_text
from qualcode.text.correcting import TextChange
from tests.laws.making import WORDS, pick


def correct_text(project: Project, rng: random.Random) -> None:
    """Correct a text in one session, at times one that is no longer the current one."""
    document = rng.choice(documents_of(project))
    version = rng.choice(
        [document.version, *(one.guid for one in versions_of_text(project, document.guid) if one.kept)]
    )
    turns = len(turns_of_version(project, version).turns)
    changes = [TextChange("words", rng.randrange(turns), " ".join(rng.choices(WORDS, k=3)))]
    changes.append(TextChange("split", rng.randrange(turns), place=rng.randrange(20)))
    changes.append(TextChange("speaker", 0, speaker=rng.choice(speakers_of(project, document.guid)).guid))
    if rng.random() < 0.5:
        changes.append(TextChange("join", turns))
    correcting.correct_text(project, document.guid, changes, version)


def rename_speaker(project: Project, rng: random.Random) -> None:
    """Give a speaker another label."""
    correcting.rename_speaker(project, rng.choice(speakers_of(project)).guid, rng.choice(WORDS), rng.random() < 0.8)


def go_back_to_version(project: Project, rng: random.Random) -> None:
    """Go back to some version."""
    document = pick(project, rng, "document")
    correcting.go_back_to_version(project, document, rng.choice(versions_of_text(project, document)).guid)


def join_texts(project: Project, rng: random.Random) -> None:
    """Join what was corrected apart, if anything was."""
    for document in rival_texts(project):
        sides = rival_sides(project, document)
        if sides is not None:
            wordings = [rng.choice([clash.first, clash.second]) for clash in sides.clashes]
            correcting.join_texts(project, document, wordings)


def keep_codings(project: Project, rng: random.Random) -> None:
    """Accept what was corrected under a coding."""
    found = [one.coding.guid for one in to_check(project) if not one.coding.orphan]
    correcting.keep_codings(project, found[: rng.choice([1, 5])])


ACTS = {
    "correct_text": correct_text,
    "rename_speaker": rename_speaker,
    "go_back_to_version": go_back_to_version,
    "join_texts": join_texts,
    "keep_codings": keep_codings,
}
