"""A retrieval in one plain sentence, and how much it found."""

from collections.abc import Iterable, Sequence
from functools import reduce

from qualcode.analysis.columns import shown
from qualcode.analysis.names import kind_name, respondent_name
from qualcode.analysis.retrieval import Relation, Retrieval
from qualcode.analysis.retrieved import Counts
from qualcode.analysis.said_by import attribute_of
from qualcode.messages import message
from qualcode.model.consensus import coder_name
from qualcode.model.guid import Guid
from qualcode.model.naming import best_name
from qualcode.model.registry import MISSING_REASONS
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.respondents import options_of, respondents_of

_MOST_NAMED = 6
_USUAL = Retrieval()


def told(project: Project, retrieval: Retrieval) -> str:
    """Say what is asked for: codes, what stands with them, said by whom, marked how, coded by whom."""
    sentence = _Sentence(project, retrieval)
    return "; ".join((sentence.codes(), *sentence.people(), *sentence.segments(), sentence.coder())) + "."


def counts_told(counts: Counts, language: str) -> str:
    """Say how many segments were found, in how many documents, of how many respondents."""
    return message("retrieval.counts", language, **counts._asdict())


class _Sentence:
    """The parts of the sentence."""

    def __init__(self, project: Project, retrieval: Retrieval) -> None:
        self._project, self._asked, self._language = project, retrieval, retrieval.language

    def codes(self) -> str:
        """Say which codes, together with which and without which."""
        asked = self._asked
        must, may, must_not = (self._quoted(codes) for codes in (asked.must, asked.may, asked.must_not))
        shown = self._quoted(asked.shown)
        first = self._joined("or", shown or must[:1] or may)
        said = self._say("coded", codes=first) if first else self._say("all")
        relation = self._relation(asked.beside)
        rest = [name for name in must if name not in shown] if shown else must[1:]
        any_of = [] if asked.may == asked.shown else may
        beside = [*rest, *(any_of if len(any_of) == 1 and must else [])]
        if beside:
            said = self._say("together", first=said, codes=self._joined("and", beside), relation=relation)
        if must and len(any_of) > 1:
            said = self._say("with_any", first=said, codes=", ".join(any_of), relation=relation)
        if not must_not:
            return said
        codes = self._joined("or", must_not)
        if asked.apart is Relation.DOCUMENT:
            return self._say("nowhere", first=said, codes=codes)
        return self._say("without", first=said, codes=codes, relation=self._relation(asked.apart))

    def people(self) -> list[str]:
        """Say whose words, in which documents."""
        asked, say = self._asked, self._listed
        people = [respondent_name(found) for found in respondents_of(self._project) if found.guid in asked.respondents]
        roles = () if set(asked.roles) == set(_USUAL.roles) else asked.roles
        return [
            *say("asked_roles", [message(f"tables.role_{role}", self._language) for role in roles]),
            *say("asked_respondents", [*people, *self._lost(asked.respondents, people)]),
            *say("asked_kinds", [kind_name(kind, self._language) for kind in asked.kinds]),
            *(self._attribute(guid, values) for guid, values in asked.values),
            *say("asked_documents", self._names("document", asked.documents)),
        ]

    def segments(self) -> list[str]:
        """Say how a segment is to be marked, when it was made, and what stands in it."""
        asked = self._asked
        first, last = asked.dates
        dates = "dates" if first and last else "since" if first else "until" if last else ""
        weights = dict(zip(("least", "greatest"), asked.weights or (), strict=False))
        facets = [
            self._say("asked_value", name=self._names("facet", (facet,))[0], values=self._either("facet_value", values))
            for facet, values in asked.facets
        ]
        return [
            *([self._say("asked_weights", **weights)] if weights else []),
            *([self._say("asked_flagged")] if asked.flagged else []),
            *facets,
            *([self._say(f"asked_{dates}", first=first, last=last)] if dates else []),
            *self._listed(
                "asked_languages", [message(f"analysis.spoken_{one}", self._language) for one in asked.languages]
            ),
            *([self._say("asked_containing", words=asked.containing.strip())] if asked.containing.strip() else []),
            *([] if asked.below else [self._say("asked_not_below")]),
            *([] if asked.absent else [self._say("asked_present")]),
        ]

    def coder(self) -> str:
        """Say whose coding."""
        if not self._asked.coder:
            return self._say("asked_final")
        name = self._names("coder", (self._asked.coder,))[0]
        return self._say("asked_coder", coder=coder_name(self._asked.coder, name, self._language))

    def _attribute(self, guid: Guid, values: Sequence[str]) -> str:
        attribute = attribute_of(self._project, guid)
        labels = {option.key: option.label(self._language) for option in options_of(self._project, guid)}
        words = self._joined("or", [self._value(value, labels) for value in values])
        name = attribute.name(self._language)
        if self._asked.of_woman:
            name = f"{name} ({self._say('asked_of_woman')})"
        return self._say("asked_value", name=name, values=words)

    def _value(self, value: str, labels: dict[str, str]) -> str:
        if value in labels:
            return labels[value]
        if value in ("yes", "no"):
            return shown(value == "yes", {}, self._language)
        if not value or value in MISSING_REASONS:
            return message(f"analysis.{value or 'no_data'}", self._language)
        return value

    def _relation(self, relation: Relation) -> str:
        return self._say(f"relation_{relation}", turns=self._asked.turns)

    def _quoted(self, codes: Sequence[Guid]) -> list[str]:
        names = {**dict(self._named("code")), **dict(self._named("code_set"))}
        marks = "“{}”" if self._language == "en" else "«{}»"
        return [marks.format(names[guid]) if guid in names else self._say("lost") for guid in codes]

    def _names(self, kind: str, guids: Iterable[Guid]) -> list[str]:
        names = dict(self._named(kind))
        return [names.get(guid) or self._say("lost") for guid in guids]

    def _named(self, kind: str) -> Iterable[tuple[Guid, str]]:
        return ((item.guid, best_name(item.values, self._language)) for item in items_of(self._project, kind))

    def _either(self, kind: str, guids: Iterable[Guid]) -> str:
        return self._joined("or", self._names(kind, guids))

    def _lost(self, asked: Sequence[Guid], found: Sequence[str]) -> list[str]:
        return [self._say("lost")] * (len(asked) - len(found))

    def _listed(self, key: str, values: Sequence[str]) -> list[str]:
        """Give one part of the sentence; of many values the first ones and how many there are."""
        if not values:
            return []
        told = ", ".join(values[:_MOST_NAMED])
        if len(values) > _MOST_NAMED:
            told = self._say("many", first=told, n=len(values))
        return [self._say(key, values=told)]

    def _joined(self, how: str, values: Sequence[str]) -> str:
        return reduce(lambda one, other: self._say(how, one=one, other=other), values) if values else ""

    def _say(self, key: str, /, **values: object) -> str:
        return message(f"retrieval.{key}", self._language, **values)
