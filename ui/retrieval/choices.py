"""What there is to tick for a retrieval, as a tree in the language of the window: codes, people, texts, marks."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject

from qualcode.analysis.retrieval import Retrieval
from qualcode.messages import message
from qualcode.model.naming import best_name
from qualcode.model.registry import SPOKEN_LANGUAGES
from qualcode.model.transcript import Role
from qualcode.store.objects import Item, items_of
from qualcode.store.project import Project
from qualcode.store.queries.coders import coders_shown
from qualcode.store.queries.codes import Code, code_path
from qualcode.store.queries.documents import documents_of
from qualcode.store.queries.respondents import respondents_of
from ui.documents.kinds import kinds, roles
from ui.retrieval.question import Tick
from ui.session import Session

_USUAL_ROLES = Retrieval().roles


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """A row: what it ticks (None: it is a heading), its name, all words it is found by, a colour, what is under it.

    `whole` says it alone, without the heading above it.
    """

    tick: Tick | None
    name: str
    words: str = ""
    colour: str = ""
    under: tuple["Choice", ...] = ()
    whole: str = ""

    def all(self) -> Iterator["Choice"]:
        """Give this and all that is under it."""
        yield self
        for one in self.under:
            yield from one.all()


class Choices(QObject):
    """Reads what there is to choose; headings without anything under them are left out."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def read(self) -> list[Choice]:
        """Give the headings with what is under each."""
        project = self._session.project
        if project is None:
            return []
        found = [
            Choice(None, self.tr("Codes"), under=self._codes()),
            Choice(None, self.tr("Sets of codes"), under=self._sets(project)),
            *self._attributes(project),
            Choice(None, self.tr("Respondents"), under=self._respondents(project)),
            Choice(None, self.tr("Documents"), under=self._documents(project)),
            *self._seldom(project),
        ]
        return [heading for heading in found if heading.under or heading.tick]

    def _codes(self) -> tuple[Choice, ...]:
        codes = self._session.codes()
        under: dict[str | None, list[Code]] = {}
        for code in codes.values():
            under.setdefault(code.parent, []).append(code)

        def choice(code: Code, colour: str) -> Choice:
            colour = code.colour or colour
            name = code.name(self._session.language)
            found = tuple(choice(child, colour) for child in under.get(code.guid, ()))
            path = code_path(codes, code.guid, self._session.language)
            return Choice(Tick("code", code.guid), name, " ".join(code.names.values()), colour, found, path)

        return tuple(choice(code, "") for code in under.get(None, ()))

    def _sets(self, project: Project) -> tuple[Choice, ...]:
        return tuple(self._of_item("code", item) for item in _placed(project, "code_set"))

    def _of_item(self, kind: str, item: Item) -> Choice:
        name = best_name(item.values, self._session.language)
        return Choice(Tick(kind, item.guid), name, name, whole=name)

    def _attributes(self, project: Project) -> list[Choice]:
        from qualcode.analysis.attribute_choices import attribute_choices  # it reads numpy

        return [
            self._grouped("value", attribute.guid, attribute.name(self._session.language), list(values))
            for attribute, values in attribute_choices(project, self._session.language)
        ]

    def _grouped(self, kind: str, key: str, heading: str, values: list[tuple[str, str]]) -> Choice:
        joined = self.tr("{0}: {1}")
        under = tuple(
            Choice(Tick(kind, key, value), label, f"{heading} {label}", whole=joined.format(heading, label))
            for value, label in values
        )
        return Choice(None, heading, under=under)

    def _respondents(self, project: Project) -> tuple[Choice, ...]:
        from qualcode.analysis.names import respondent_name

        names = ((one.guid, respondent_name(one)) for one in respondents_of(project))
        return tuple(Choice(Tick("respondent", guid), name, name, whole=name) for guid, name in names)

    def _documents(self, project: Project) -> tuple[Choice, ...]:
        found = ((one.guid, one.name) for one in documents_of(project))
        return tuple(Choice(Tick("document", guid), name, name, whole=name) for guid, name in found)

    def _seldom(self, project: Project) -> list[Choice]:
        coders = coders_shown(project, self._session.language)
        languages = [(one, message(f"choices.{one}", self._session.language)) for one in SPOKEN_LANGUAGES]
        return [
            *self._facets(project),
            self._plain(self.tr("Interviews"), "kind", list(kinds().items()), "{0}"),
            self._plain(self.tr("Spoken in"), "language", languages, self.tr("Spoken: {0}")),
            self._plain(self.tr("Words of"), "role", self._roles(), self.tr("Words of: {0}")),
            self._plain(self.tr("Coded by"), "coder", coders, self.tr("Coded by {0}")),
            Choice(Tick("flagged"), self.tr("With a flag"), self.tr("With a flag"), whole=self.tr("With a flag")),
        ]

    def _roles(self) -> list[tuple[str, str]]:
        return [(str(role), name) for role, name in roles().items() if role in (*_USUAL_ROLES, Role.INTERVIEWER)]

    @staticmethod
    def _plain(heading: str, kind: str, found: list[tuple[str, str]], whole: str) -> Choice:
        under = (Choice(Tick(kind, key), name, f"{heading} {name}", whole=whole.format(name)) for key, name in found)
        return Choice(None, heading, under=tuple(under))

    def _facets(self, project: Project) -> list[Choice]:
        values = _placed(project, "facet_value")
        language = self._session.language
        return [
            self._grouped(
                "facet",
                facet.guid,
                best_name(facet.values, language),
                [(one.guid, best_name(one.values, language)) for one in values if one.values["facet"] == facet.guid],
            )
            for facet in _placed(project, "facet")
        ]


def _placed(project: Project, kind: str) -> list[Item]:
    def place(item: Item) -> float:
        position = item.values["position"]
        return float(position) if isinstance(position, int | float) else float("inf")

    return sorted(items_of(project, kind), key=place)
