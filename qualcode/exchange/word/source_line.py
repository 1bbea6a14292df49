"""The line under a quotation: who says it, without a real name, what is known of her, where: [R07, woman, 34, Osh]."""

import re
from collections.abc import Iterable, Sequence

from qualcode.analysis.columns import shown_value
from qualcode.analysis.names import is_public, kind_name, public_names, respondent_name
from qualcode.analysis.passages import Passage
from qualcode.analysis.study import Study, study_of
from qualcode.messages import message
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.respondents import Attribute, attribute_values, attributes_of

_SEX = re.compile(r"\b(sex|gender|пол|жынысы?)\b", re.IGNORECASE)
_AGE = re.compile(r"\b(age|возраст|жашы?|жаш курагы)\b", re.IGNORECASE)
_PLACE = re.compile(
    r"\b(oblast|region|province|city|town|place|residence|"
    r"область|регион|город|место жительства|облусу?|шаары?|аймагы?)\b",
    re.IGNORECASE,
)
_WOMAN = re.compile(r"\b(f|female|woman|ж|жен|женский|женщина|аял|кыз)\b", re.IGNORECASE)
_MAN = re.compile(r"\b(m|male|man|м|муж|мужской|мужчина|эркек)\b", re.IGNORECASE)


def usual_attributes(project: Project) -> tuple[Guid, ...]:
    """Choose sex, age and place among the attributes of respondents, by their names in any language."""
    known = attributes_of(project, "respondent")
    chosen = []
    for wanted, types in ((_SEX, ("single", "text", "yes_no")), (_AGE, ("number",)), (_PLACE, ("single", "text"))):
        fitting = [it for it in known if it.type in types and wanted.search(_names(it)) and it.guid not in chosen]
        chosen += [it.guid for it in fitting[:1]]
    return tuple(chosen)


def _names(attribute: Attribute) -> str:
    return " ".join((attribute.key.replace("_", " "), *attribute.names.values()))


class Sources:
    """Writes the line under each quotation, and says what a reader should know of these lines."""

    def __init__(self, project: Project, study: Study, language: str, attributes: Sequence[Guid] | None = None) -> None:
        self._study, self._language = study, language
        chosen = usual_attributes(project) if attributes is None else attributes
        known = {attribute.guid: attribute for attribute in attributes_of(project, "respondent")}
        self._attributes = [known[guid] for guid in chosen if guid in known]
        self._shown = [shown_value(project, attribute, language) for attribute in self._attributes]
        self._values = attribute_values(project)
        self._people = {person.guid: person for person in study.respondents}
        self._facts: dict[Guid, tuple[str, ...]] = {}
        self._labels = dict(zip(self._people, public_names(study.respondents, language), strict=True))
        self.shown: set[Guid] = set()

    def of(self, passage: Passage) -> str:
        """Give the line of a passage."""
        return f"[{', '.join((*self._who(passage), *self._where(passage)))}]"

    def label(self, respondent: Guid) -> str:
        """Give the pseudonym; else the name where it is a code like R07; else a number. Never a real name."""
        return self._labels[respondent]

    def instead(self, heading: str) -> str:
        """Give what stands in place of a heading that names a respondent."""
        for guid, person in self._people.items():
            if respondent_name(person) == heading:
                return self._labels[guid]
        return heading

    def alone(self) -> list[str]:
        """List those shown who are the only ones of all respondents with what their lines tell of them."""
        of_all = [self.facts(guid) for guid in self._people]
        return [self._labels[guid] for guid in self._people if guid in self.shown and self._tells_of_one(guid, of_all)]

    def alone_of_all(self) -> tuple[int, int]:
        """Count those of all interviewed who are alone with what their lines tell; and all interviewed."""
        self.shown = {guid for guid, person in self._people.items() if person.documents}
        return len(self.alone()), len(self.shown)

    def numbered(self) -> list[str]:
        """List those shown by a number, because they have no pseudonym."""
        return [self._labels[guid] for guid, one in self._people.items() if guid in self.shown and not is_public(one)]

    def facts(self, respondent: Guid) -> tuple[str, ...]:
        """Give what the line tells of a respondent beside the pseudonym."""
        if respondent not in self._facts:
            told = [self._fact(attribute, shown, respondent) for attribute, shown in self._pairs()]
            if not any(_SEX.search(_names(attribute)) for attribute in self._attributes):
                told.insert(0, self._kind(respondent))
            self._facts[respondent] = tuple(filter(None, told))
        return self._facts[respondent]

    def _pairs(self) -> Iterable[tuple[Attribute, dict[Guid, str]]]:
        return zip(self._attributes, self._shown, strict=True)

    def _tells_of_one(self, respondent: Guid, of_all: list[tuple[str, ...]]) -> bool:
        facts = self.facts(respondent)
        return bool(facts) and of_all.count(facts) == 1

    def _fact(self, attribute: Attribute, shown: dict[Guid, str], respondent: Guid) -> str:
        value = self._values.get((respondent, attribute.guid))
        if value is None or isinstance(value, dict):  # what is missing is not told
            return ""
        text = shown.get(respondent, "")
        return self._sex(value, text) if _SEX.search(_names(attribute)) else text

    def _sex(self, value: Value, text: str) -> str:
        told = f"{value} {text}"
        for pattern, name in ((_WOMAN, "woman"), (_MAN, "man")):
            if pattern.search(told):
                return message(f"word.{name}", self._language)
        return text

    def _kind(self, respondent: Guid) -> str:
        """Say woman of whom was interviewed as a returned woman, of others what kind of interview it was."""
        at = list(self._people).index(respondent)
        kind = self._study.kinds[at]
        if kind == "in_depth":
            return message("word.woman", self._language)
        return kind_name(kind, self._language) if kind in ("family", "key_informant") else ""

    def _who(self, passage: Passage) -> list[str]:
        person = self._people.get(passage.respondent)
        if person is None:
            return [message("word.other_speaker", self._language)] if passage.turn else [passage.document_name]
        self.shown.add(person.guid)
        return [self._labels[person.guid], *self.facts(person.guid)]

    def _where(self, passage: Passage) -> list[str]:
        person, found = self._people.get(passage.respondent), []
        if person is not None and len(person.documents) > 1 and passage.document in person.documents:
            n = person.documents.index(passage.document) + 1
            found.append(message("word.interview", self._language, n=n))
        return [*found, *([message("word.turn", self._language, n=passage.turn)] if passage.turn else [])]


def singled_out(project: Project, attributes: Sequence[Guid], language: str) -> tuple[int, int]:
    """Count the respondents who speak in documents and are alone with what these attributes tell; and all of them."""
    sources = Sources(project, study_of(project), language, attributes)
    return sources.alone_of_all()
