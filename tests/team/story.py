"""Two weeks of a team: a lead hands out, she and two colleagues work apart, both hand in their packages."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from qualcode.computer import Computer
from qualcode.model.guid import Guid, new_guid
from qualcode.model.transcript import Role, Speaker, Transcript, Turn
from qualcode.ops.attributes import set_value
from qualcode.ops.codings import code_span, move_coding
from qualcode.ops.documents import correct_turn, import_transcript, link_speaker
from qualcode.ops.memos import add_memo
from qualcode.ops.objects import add_object, delete_objects, set_fields
from qualcode.ops.projects import open_project
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.codings import codings_of
from qualcode.store.queries.documents import current_version, documents_of, speakers_of, text_of, turns_of_version
from qualcode.store.queries.respondents import attributes_of, respondents_of
from qualcode.team.handout import Share, hand_out
from qualcode.team.package import Package, read_package, write_package
from qualcode.team.start import project_from_package

LEAD, CHOLPON, NURGUL = "Айбек", "Чолпон", "Нургүл"
LINES = (("И", "Качан келдиңиз?"), ("Айгүл", "Былтыр күздө, тойдон кийин келдим."), ("И", "Кайра кетесизби?"))


class Story(NamedTuple):
    """The lead's project before anything is merged, both packages, and what the tests speak of."""

    lead: Path
    cholpon: Package
    nurgul: Package
    files: dict[str, Path]
    things: dict[str, Guid]


def by_name(project: Project, kind: str, name: str) -> Guid:
    return next(item.guid for item in items_of(project, kind) if item.values["name"] == name)


def code_of(project: Project, name: str) -> Guid:
    return next(code.guid for code in codes_of(project) if code.names.get("en") == name)


def interview() -> Transcript:
    """Give an interview that the lead has never seen."""
    text = "\n".join(f"{who}: {words}" for who, words in LINES)
    speakers, turns, place = (Speaker("И", Role.INTERVIEWER), Speaker("Айгүл", Role.RESPONDENT)), [], 0
    for who, words in LINES:
        speech = place + len(who) + 2
        turns.append(Turn(place, speech, speech + len(words), int(who != "И")))
        place = speech + len(words) + 1
    return Transcript("18_aigul_second_visit", text, tuple(turns), speakers)


def things_of(project: Project) -> dict[str, Guid]:
    """Name what the three of them work on."""
    document = documents_of(project)[0].guid
    codings = codings_of(project, document)
    cholpon = by_name(project, "coder", CHOLPON)
    return {
        "first": document,
        "second": documents_of(project)[1].guid,
        "renamed": code_of(project, "The husband decided"),
        "defined": code_of(project, "Debts"),
        "parent": code_of(project, "Difficulties after return"),
        "moved": next(one.guid for one in codings if one.coder == cholpon and one.end - one.start > 60),
        "shared": codings[-1].guid,
        "person": respondents_of(project)[0].guid,
        "attribute": next(one.guid for one in attributes_of(project, "respondent") if one.type == "text"),
        "cholpon": cholpon,
        "nurgul": by_name(project, "coder", NURGUL),
    }


def of_lead(project: Project, things: dict[str, Guid]) -> None:
    set_fields(project, things["defined"], {"definition_ru": "Долги семьи, в том числе старые."})
    set_value(project, things["attribute"], things["person"], "швея на дому")
    set_fields(project, things["person"], {"pseudonym": "Айсулуу"})
    things["memo of the lead"] = add_memo(project, "Ким айтты?", things["shared"])


def of_cholpon(project: Project, things: dict[str, Guid]) -> None:
    set_fields(project, things["renamed"], {"name_ru": "Так решил муж"})
    set_fields(project, things["defined"], {"definition_ru": "Только долги, взятые на дорогу."})
    moved = next(one for one in codings_of(project, things["first"]) if one.guid == things["moved"])
    move_coding(project, moved.guid, moved.start, moved.end - 20)
    things["new"] = import_transcript(project, interview(), "in_depth")
    link_speaker(project, speakers_of(project, things["new"])[1].guid, things["person"])
    typed = add_object(project, "code", {"name_ru": "Переезд в город", "parent": things["parent"]})
    things["typed by Cholpon"] = typed
    things["coded by Cholpon"] = code_span(project, things["new"], 30, 50, typed)
    things["memo of Cholpon"] = add_memo(project, "Муну дагы окуу керек", things["shared"])


def of_nurgul(project: Project, things: dict[str, Guid]) -> None:
    delete_objects(project, (things["renamed"],))
    version = turns_of_version(project, current_version(project, things["first"]))
    text = text_of(project, things["first"])
    place, turn = max(enumerate(version.turns), key=lambda found: found[1].end - found[1].speech)
    correct_turn(project, things["first"], place, "Жакшы, айтып берейин. " + text[turn.speech : turn.end])
    set_value(project, things["attribute"], things["person"], "швея в цехе")
    typed = add_object(project, "code", {"name_ru": "переезд в город", "parent": things["parent"]})
    things["typed by Nurgul"] = typed
    things["coded by Nurgul"] = code_span(project, things["second"], 100, 140, typed)
    things["memo of Nurgul"] = add_memo(project, "Бул жерде чек кыйла кеңири", things["moved"])


Work = Callable[[Project, dict[str, Guid]], None]


def play(folder: Path, sample: Path) -> Story:
    """Hand out, let the three work for two weeks on the sample study, and take both packages."""
    lead = folder / "lead.qualcode"
    shutil.copyfile(sample, lead)
    with open_project(lead) as project:
        project.me = by_name(project, "coder", LEAD)
        things = things_of(project)
        both = (things["first"], things["second"])
        shares = [Share(things[name], both) for name in ("cholpon", "nurgul")]
        handed = hand_out(project, shares, folder, override="Кол коюлган макулдук бар")
        packages = [read_package(one.packed.path) for one in handed]
        of_lead(project, things)
    works: tuple[tuple[str, Work], ...] = (("cholpon", of_cholpon), ("nurgul", of_nurgul))
    files = {"lead": lead}
    for (name, work), package in zip(works, packages, strict=True):
        files[name] = folder / f"{name}.qualcode"
        with project_from_package(files[name], package) as project:
            project.computer = Computer(new_guid(), name)
            work(project, things)
            write_package(project, folder / f"{name}.qcpack", also=frozenset(documents_here(project)))
    found = {name: read_package(folder / f"{name}.qcpack") for name in ("cholpon", "nurgul")}
    return Story(lead, found["cholpon"], found["nurgul"], files, things)


def documents_here(project: Project) -> list[Guid]:
    return [document.guid for document in documents_of(project)]
