"""A small study for the tests of operations: one interview of two respondents, three codes, two coders."""

import shutil
from pathlib import Path
from typing import NamedTuple

from qualcode.computer import Computer
from qualcode.model.guid import Guid, new_guid
from qualcode.model.transcript import Role, Speaker, Transcript, Turn
from qualcode.ops.documents import import_transcript, link_speaker
from qualcode.ops.objects import add_object
from qualcode.ops.projects import add_coder, create_project, open_project
from qualcode.store.project import Project
from qualcode.store.queries.documents import speakers_of

LINES = (
    ("И", "Кандай келдиңиз?"),
    ("Айгүл", "Мен Москвадан карызга батып келдим, кейин үйдө калдым."),
    ("Нурлан", "Биз аны күттүк, балдар да күттү."),
    ("Айгүл", "Ооба, бирок айыл ушак кылды."),
)
TEXT = "\n".join(f"{who}: {words}" for who, words in LINES)


class Study(NamedTuple):
    """The project and the GUIDs that the tests speak of."""

    project: Project
    document: Guid
    aigul: Guid
    nurlan: Guid
    debts: Guid
    stigma: Guid
    gossip: Guid
    other_coder: Guid


def transcript() -> Transcript:
    speakers = (
        Speaker("И", Role.INTERVIEWER),
        Speaker("Айгүл", Role.RESPONDENT),
        Speaker("Нурлан", Role.RESPONDENT),
    )
    turns, place = [], 0
    for who, words in LINES:
        speech = place + len(who) + 2
        index = next(n for n, speaker in enumerate(speakers) if speaker.label == who)
        turns.append(Turn(place, speech, speech + len(words), index))
        place = speech + len(words) + 1
    return Transcript("01_маек", TEXT, tuple(turns), speakers)


def make_study(folder: Path) -> Study:
    project = create_project(folder / "study.qualcode", "Кайтуу", "Айбек")
    document = import_transcript(project, transcript(), "in_depth")
    people = [add_object(project, "respondent", {"name": name}) for name in ("Айгүл", "Нурлан")]
    for speaker, respondent in zip(speakers_of(project, document)[1:], people, strict=True):
        link_speaker(project, speaker.guid, respondent)
    debts = add_object(project, "code", {"name_ru": "Долги", "name_ky": "Карыз"})
    stigma = add_object(project, "code", {"name_ru": "Стигма"})
    gossip = add_object(project, "code", {"name_ru": "Сплетни", "parent": stigma})
    other = add_coder(project, "Назгүл")
    return Study(project, document, *people, debts, stigma, gossip, other)


def colleague(study: Study, name: str = "colleague") -> Project:
    """Copy the project to a colleague's computer."""
    study.project.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    copy = study.project.path.with_name(f"{name}.qualcode")
    shutil.copyfile(study.project.path, copy)
    other = open_project(copy, study.other_coder)
    other.computer = Computer(new_guid(), "башка")
    return other


def texts_of(project: Project) -> dict[str, str]:
    return dict(project.connection.execute("SELECT hash, content FROM text").fetchall())


def span(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)
