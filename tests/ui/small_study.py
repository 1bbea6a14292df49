"""A small study for the tests of single views: three respondents, two interviews, two coders, a few codes."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from qualcode.model.attributes import NewAttribute, NewOption
from qualcode.model.guid import Guid
from qualcode.model.transcript import Role, Speaker, Transcript, Turn
from qualcode.ops.attributes import add_attribute, add_respondent, set_value
from qualcode.ops.codebook import add_code, define_code
from qualcode.ops.codings import code_span, find_quote
from qualcode.ops.documents import import_transcript, link_speaker
from qualcode.ops.projects import add_coder, create_project, work_as
from qualcode.store.project import Project
from qualcode.store.queries.documents import speakers_of, text_of
from ui.actions import Actions
from ui.session import Session

IMAGE = "<img src=x>"
INTERVIEWS = {
    "01 Айгүл": (
        "И: Эмнеге кайтып келдиңиз?",
        "Р: Кайненем ооруп калды, чакырышты. Айылда ушак көп болду.",
        "И: Ким айтты?",
        "Р: Коңшулар. Балдарын таштап кетти дешти. Күйөөм колдоду.",
    ),
    "02 Гульнара": (
        "И: Почему вы вернулись?",
        "Р: Потеряла работу. Соседи сплетничали, говорили разное.",
        "И: А семья?",
        "Р: Муж не помогал, денег не было.",
    ),
}


class Study(NamedTuple):
    """The project with the GUIDs of its objects by name."""

    project: Project
    codes: dict[str, Guid]
    documents: dict[str, Guid]
    respondents: dict[str, Guid]
    attributes: dict[str, Guid]
    codings: dict[str, Guid]
    coders: dict[str, Guid]


def transcript(title: str, lines: tuple[str, ...]) -> Transcript:
    turns, place = [], 0
    for line in lines:
        turns.append(Turn(place, place + 3, place + len(line), 0 if line.startswith("И") else 1))
        place += len(line) + 1
    speakers = (Speaker("И", Role.INTERVIEWER), Speaker("Р", Role.RESPONDENT))
    return Transcript(title, "\n".join(lines), tuple(turns), speakers)


def small_study(folder: Path) -> Study:
    project = create_project(folder / "study.qualcode", "Изилдөө", "Айбек")
    codes = _codes(project)
    documents = {name: import_transcript(project, transcript(name, lines)) for name, lines in INTERVIEWS.items()}
    respondents = {name: add_respondent(project, name) for name in ("Айгүл", "Гульнара", "Бурул")}
    for document, name in zip(documents.values(), ("Айгүл", "Гульнара"), strict=True):
        link_speaker(project, speakers_of(project, document)[1].guid, respondents[name])
    coders = {"Айбек": project.me, "Чолпон": add_coder(project, "Чолпон")}
    codings = _codings(project, codes, documents, coders)
    return Study(project, codes, documents, respondents, _attributes(project, respondents), codings, coders)


def _codes(project: Project) -> dict[str, Guid]:
    codes: dict[str, Guid] = {}
    codes["stigma"] = add_code(project, {"ky": "Стигма", "ru": "Стигма", "en": "Stigma"}, colour="#CC6677")
    for key, names in {
        "gossip": {"ky": "Ушак-айың", "ru": "Сплетни", "en": "Gossip"},
        "blame": {"ky": "Күнөөлөө", "ru": "Обвинение", "en": "Blame"},
    }.items():
        codes[key] = add_code(project, names, codes["stigma"])
    codes["support"] = add_code(project, {"ky": "Колдоо", "ru": "Поддержка", "en": "Support"}, colour="#44AA99")
    codes["image"] = add_code(project, {"en": IMAGE}, colour="#88CCEE")
    define_code(
        project,
        codes["gossip"],
        {
            "definition": {"ky": "Эл ичиндеги сөз.", "en": "Talk about her conduct."},
            "when": {"en": "Somebody talks about her."},
        },
    )
    return codes


def _codings(
    project: Project, codes: dict[str, Guid], documents: dict[str, Guid], coders: dict[str, Guid]
) -> dict[str, Guid]:
    wanted = (
        ("gossip 1", "01 Айгүл", "Айылда ушак көп болду.", "gossip", "Айбек"),
        ("blame 1", "01 Айгүл", "Балдарын таштап кетти дешти.", "blame", "Айбек"),
        ("support 1", "01 Айгүл", "Күйөөм колдоду.", "support", "Айбек"),
        ("gossip 2", "02 Гульнара", "Соседи сплетничали", "gossip", "Айбек"),
        ("gossip 1 Ч", "01 Айгүл", "ушак көп", "gossip", "Чолпон"),
    )
    made: dict[str, Guid] = {}
    for key, document, quote, code, coder in wanted:
        work_as(project, coders[coder])
        span = find_quote(text_of(project, documents[document]), quote, document)
        made[key] = code_span(project, documents[document], *span, codes[code])
    work_as(project, coders["Айбек"])
    return made


def _attributes(project: Project, respondents: dict[str, Guid]) -> dict[str, Guid]:
    oblasts = (("osh", "Ош", "Osh"), ("bishkek", "Бишкек", "Bishkek"))
    options = tuple(NewOption(key, {"ky": name, "ru": name, "en": english}) for key, name, english in oblasts)
    made = {
        "oblast": add_attribute(
            project, NewAttribute("oblast", "single", {"ky": "Облус", "ru": "Область", "en": "Oblast"}, options)
        ),
        "age": add_attribute(project, NewAttribute("age", "number", {"ky": "Жашы", "ru": "Возраст", "en": "Age"})),
    }
    set_value(project, made["oblast"], respondents["Айгүл"], "osh")
    set_value(project, made["oblast"], respondents["Гульнара"], "bishkek")
    set_value(project, made["age"], respondents["Айгүл"], 38)
    set_value(project, made["age"], respondents["Бурул"], {"missing": "refused"})
    return made


@contextmanager
def shown(widget: QWidget, session: Session, actions: Actions, width: int, height: int) -> Iterator[QMainWindow]:
    """Show a dock or page in a bare window in which the actions have their shortcuts."""
    window = QMainWindow()
    if isinstance(widget, QDockWidget):
        window.setCentralWidget(QWidget())
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, widget)
        window.resizeDocks([widget], [width], Qt.Orientation.Horizontal)
        window.resize(width + 200, height)
    else:
        window.setCentralWidget(widget)
        window.resize(width, height)
    for menu in ("file", "edit", "coding", "view", "help"):
        window.addActions(actions.in_menu(menu))
    actions.on("undo", session.undo)
    actions.on("redo", session.redo)
    window.show()
    try:
        yield window
    finally:
        window.close()
        session.close()


def opened(folder: Path, language: str = "en") -> tuple[Session, Study]:
    """Open the study in a session."""
    study = small_study(folder)
    session = Session()
    session.take(study.project)
    session.speak(language)
    return session, study
