"""A tiny study whose counts are known by heart, and the sample study."""

from pathlib import Path
from typing import NamedTuple

import pytest

from qualcode.model.attributes import NewAttribute, NewOption
from qualcode.model.transcript import Role, Speaker, Transcript, Turn
from qualcode.ops.attributes import add_attribute, add_respondent, set_value
from qualcode.ops.codebook import add_code
from qualcode.ops.codings import code_span, find_quote
from qualcode.ops.documents import import_transcript, link_speaker
from qualcode.ops.objects import set_fields
from qualcode.ops.projects import add_coder, create_project, open_project, work_as
from qualcode.store.project import Project
from qualcode.store.queries.documents import speakers_of, text_of

ROLES = {"И": Role.INTERVIEWER, "А": Role.RESPONDENT, "Б": Role.RESPONDENT, "К": Role.OTHER}


def transcript(title: str, lines: list[str]) -> Transcript:
    """Make a transcript of lines "label: words"."""
    labels = list(dict.fromkeys(line[0] for line in lines))
    turns, place = [], 0
    for line in lines:
        turns.append(Turn(place, place + 3, place + len(line), labels.index(line[0])))
        place += len(line) + 1
    return Transcript(title, "\n".join(lines), tuple(turns), tuple(Speaker(label, ROLES[label]) for label in labels))


class Tiny(NamedTuple):
    """The tiny study: GUIDs by the names the tests use."""

    project: Project
    documents: dict[str, str]
    people: dict[str, str]
    codes: dict[str, str]
    coders: dict[str, str]
    place: str

    def code(self, document: str, quote: str, code: str, coder: str = "", **facets: str) -> str:
        """Code a quote as one of the coders."""
        if coder:
            work_as(self.project, self.coders[coder])
        text = text_of(self.project, self.documents[document])
        span = find_quote(text, quote, document)
        return code_span(self.project, self.documents[document], *span, self.codes[code], facets or None)

    def link(self, document: str, label: str, person: str) -> None:
        """Say who a speaker is."""
        speakers = {speaker.label: speaker.guid for speaker in speakers_of(self.project, self.documents[document])}
        link_speaker(self.project, speakers[label], self.people[person])


@pytest.fixture
def tiny(tmp_path):
    """Two interviews with three returned women and a husband; one speaker linked to nobody; two coders."""
    with create_project(tmp_path / "tiny.qualcode", "Кайтуу", "Айбек") as project:
        coders = {"Айбек": project.me, "Чолпон": add_coder(project, "Чолпон")}
        first = transcript("first", ["И: Карыз барбы?", "А: Карыз көп, насыя да бар.", "Б: Менде карыз жок."])
        second = transcript("second", ["И: Айтыңыз.", "А: Банкка карызмын. Ушак да көп.", "К: Ооба, ушак болду."])
        documents = {name: import_transcript(project, found) for name, found in (("1", first), ("2", second))}
        set_fields(project, documents["2"], {"responsible": coders["Чолпон"]})
        people = {
            name: add_respondent(project, name, kind=kind)
            for name, kind in (("Асел", "in_depth"), ("Бурул", ""), ("Гүлзат", "in_depth"), ("Күйөө", "family"))
        }
        debts = add_code(project, {"ru": "Долги"})
        codes = {
            "debts": debts,
            "loans": add_code(project, {"ru": "Кредиты"}, debts),
            "stigma": add_code(project, {"ru": "Стигма"}),
        }
        labels = {"osh": "Ош", "talas": "Талас", "chui": "Чуй"}
        options = tuple(NewOption(key, {"ru": label}) for key, label in labels.items())
        place = add_attribute(project, NewAttribute("oblast", "single", {"ru": "Область"}, options))
        set_value(project, place, people["Асел"], "osh")
        set_value(project, place, people["Бурул"], "talas")
        set_value(project, place, people["Гүлзат"], {"missing": "refused"})
        study = Tiny(project, documents, people, codes, coders, place)
        study.link("1", "А", "Асел")
        study.link("1", "Б", "Бурул")
        study.link("2", "А", "Гүлзат")
        yield study


@pytest.fixture(scope="session")
def sample_path(sample_in) -> Path:
    """Give the file of the sample project."""
    return sample_in()


@pytest.fixture(scope="session")
def sample(sample_path):
    """Open the sample project for reading."""
    with open_project(sample_path, write=False) as project:
        yield project
