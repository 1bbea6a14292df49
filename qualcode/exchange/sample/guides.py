"""Takes the interview guides of the sample in."""

from typing import NamedTuple

from qualcode.exchange.sample.files import Told
from qualcode.model.guid import Guid
from qualcode.model.guides import NewGuide, NewQuestion
from qualcode.ops.codebook_import import guid_of_entry
from qualcode.ops.guides import add_guide
from qualcode.store.project import Project
from qualcode.store.queries.guides import questions_of


class TakenGuide(NamedTuple):
    """A guide in the project, and its questions by the ids of the file."""

    guid: Guid
    questions: dict[str, Guid]


def take_guides(project: Project, told: list[Told], codebook: str, language: str) -> dict[str, TakenGuide]:
    """Add the guides, named in a language; give them by the kind of interview they are for."""
    return {guide["kind"]: _take(project, guide, codebook, language) for guide in told}


def _take(project: Project, told: Told, codebook: str, language: str) -> TakenGuide:
    questions = tuple(
        NewQuestion(
            one["id"],
            one["ky"],
            one["ru"],
            one["en"],
            tuple(guid_of_entry("code_set", codebook, name) for name in one["rq"]),
        )
        for one in told["questions"]
    )
    guide = add_guide(project, NewGuide(told["name"][language], told["kind"], told["version"], "", questions))
    numbers = [one["id"] for one in told["questions"]]
    return TakenGuide(guide, dict(zip(numbers, (known.guid for known in questions_of(project, guide)), strict=True)))
