"""What a speaker's label and a document's name say about who speaks: names, kin, posts, codes."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath
from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.store.queries.documents import Document
from qualcode.store.queries.families import Person
from qualcode.text.fold import fold
from qualcode.text.kinship import kin_and_others
from qualcode.text.latin_names import latin_words

_SHORTEST = 3  # letters; shorter words are initials and endings
_SHORTEST_BEGINNING = 4  # letters of "спец." by which «специалист» is known
_SLIP = 90.0  # of 100; two names that differ by a letter, as «Гульнара» and «Гульнура», are below it
_CODE = re.compile(r"(?<![^\W\d_])([^\W\d_]{1,4})[-_ ]?0*([1-9]\d{0,4})(?!\d)")
_WHOLE_CODE = re.compile(r"[^\W\d_]{1,4}[-_ ]?\d{1,5}")
_ENDING = re.compile(r"(?:[dtn][iu]n|[aeiou]+)$")  # «Чынары», «Чынаранын»: the name of somebody's somebody
_ANY_KIN = "relative"
# Words that tell nobody from another: places, how elders are addressed, what files are called.
_SAYS_LITTLE = frozenset(
    latin_words(
        "ош бишкек баткен нарын талас иссык куль ысык көл джалал абад жалал чуй чүй токмок каракол балыкчы кант узген"
        " өзгөн кара балта суу кызыл кия oblast область обл облусу район шаар город ш г айыл село city region village"
        " эже апа ага байке аке ата эне тётя дядя эжеке агай апай бабушка дедушка"
        " интервью маек interview transcript транскрипт документ document файл file запись аудио audio copy копия"
        " final финал респондент respondent жооп участник informant информант word docx the and для ish"
    )
)


class Known(NamedTuple):
    """A respondent as names know her or him; `woman` holds the names of the woman spoken about."""

    guid: Guid
    called: str
    kind: str
    about: Guid | None
    names: frozenset[str]
    woman: frozenset[str]
    kin: frozenset[str]
    posts: frozenset[str]
    code: tuple[str, str]
    code_shown: str


class Evidence(NamedTuple):
    """The words of a label and of a document's name and file, the kin they tell of, the kind of the interview."""

    label: tuple[str, ...]
    cut_short: frozenset[str]
    label_kin: frozenset[str]
    name: tuple[str, ...]
    source: tuple[str, ...]
    kin: frozenset[str]
    codes: frozenset[tuple[str, str]]
    whole_label: str
    kind: str

    @property
    def name_without_numbers(self) -> tuple[str, ...]:
        """Give the words by which the document is called."""
        return tuple(word for word in self.name if not word.isdigit())

    def has_code_of(self, person: Known) -> bool:
        """Say whether the document is called by the respondent's code, or the label is the code."""
        same_label = self.whole_label == fold(person.code_shown) and sum(map(str.isdigit, self.whole_label)) > 1
        return bool(person.code[1]) and (person.code in self.codes or same_label)

    def kinds_agree(self, person: Known) -> bool:
        """Say whether the respondent may speak in an interview of this kind; kinship told in the name settles it."""
        return not (self.kind and person.kind) or self.kind == person.kind or bool(person.kin & self.all_kin)

    @property
    def all_kin(self) -> frozenset[str]:
        """Give the kin that label and document tell of."""
        return self.kin | self.label_kin

    def by_label(self, known: Sequence[Known]) -> list[Known]:
        """Give those whom the label names, the best only."""
        fits = {person: self._label_fit(person) for person in known}
        return _best(self._of_fitting_kind(fits))

    def by_document(self, known: Sequence[Known]) -> list[Known]:
        """Give those whom the document's name or file names, the best only."""
        words = self.document_words
        fits = {person: self._document_fit(person, words) for person in known}
        if not any(fits.values()):
            fits = {person: float(self._is_slip_of(person, words)) for person in known}
        return _best(self._of_fitting_kind(fits))

    def told(self, person: Known, *, in_document: bool) -> Iterator[tuple[str, str]]:
        """Give the reasons for a respondent as keys with their words."""
        if self._label_fit(person):
            yield "by_label", ""
        if in_document:
            in_name = _common(person, self.name) or not _common(person, self.source)
            yield ("by_name", "") if in_name else ("by_source", "")
        if person.kin & self.all_kin:
            yield "by_kin", ""

    @property
    def document_words(self) -> tuple[str, ...]:
        """Give the words of the document's name and of its file, each once."""
        return tuple(dict.fromkeys((*self.name, *self.source)))

    def _label_fit(self, person: Known) -> float:
        words = [word for word in self.label if _says_much(word)]
        own = person.names | person.posts if not person.kin else person.names
        hits = [word for word in words if word in own]
        begun = [word for word in words if word in self.cut_short and any(name.startswith(word) for name in own)]
        found = len(hits) + len(begun)
        is_whole = found == len(words) or found >= len(person.names)
        return len(hits) + 0.5 * len(begun) if found and is_whole and self._kin_fits(person) else 0.0

    def _document_fit(self, person: Known, words: Sequence[str]) -> float:
        if not self._kin_fits(person):
            return 0.0
        names = person.names | person.woman if person.kin else person.names
        hits = [word for word in words if word in names and _says_much(word)]
        posts = {word for word in words if word in person.posts and _says_much(word)}
        if person.kin and not hits:
            hits = [word for word in words if _says_much(word) and any(_is_form_of(word, name) for name in names)]
        if not hits and len(posts) < 2:
            return 0.0
        others = [word for word in words if word not in hits and _says_much(word)]
        if len(hits) == 1 < len(names) and others and not person.kin:
            return 0.0  # a surname beside another first name is somebody else
        places = [word for word in words if word in names and not _says_much(word) and not word.isdigit()]
        return len(hits) + 0.5 * len(posts) + 0.25 * len(places)

    def _is_slip_of(self, person: Known, words: Sequence[str]) -> bool:
        from rapidfuzz import fuzz

        long = [word for word in words if len(word) > 2 * _SHORTEST and _says_much(word)]
        return (
            self._kin_fits(person)
            and len(person.names) == 1
            and any(fuzz.ratio(word, name) >= _SLIP for word in long for name in person.names)
        )

    def _kin_fits(self, person: Known) -> bool:
        """A husband speaks where a husband is told of, or in an interview with family that tells of nobody closer."""
        told = self.all_kin
        if not person.kin:
            return not told or (person.kind == "family" and self.kind == "family")
        if told - {_ANY_KIN}:
            return bool(person.kin & told)
        return bool(told) or self.kind == "family"

    def _of_fitting_kind(self, fits: dict[Known, float]) -> dict[Known, float]:
        """Keep those of the interview's kind where some of those who fit are of it."""
        agreeing = {person: fit for person, fit in fits.items() if fit and person.kind == self.kind}
        return agreeing if self.kind and agreeing else fits


def evidence_of(document: Document, label: str) -> Evidence:
    """Read the label of a speaker and the name and file of the document."""
    stem = PurePath(document.source.replace("\\", "/")).stem
    kin, name = kin_and_others(latin_words(document.name))
    source_kin, source = kin_and_others(latin_words(stem))
    label_kin, label_words = kin_and_others(latin_words(label))
    short = [words[-1] for part in re.findall(r"[^\W\d_]+\.", label) if (words := latin_words(part))]
    return Evidence(
        label_words,
        frozenset(word for word in short if len(word) >= _SHORTEST_BEGINNING),
        label_kin,
        name,
        source,
        kin | source_kin,
        frozenset(_codes(f"{document.name} / {stem}")),
        fold(label).strip(),
        document.kind,
    )


def known_people(people: Iterable[Person]) -> list[Known]:
    """Give what names, kinship and posts say of the respondents."""
    listed = list(people)
    read = {person.guid: kin_and_others(latin_words(f"{person.name} / {person.pseudonym}")) for person in listed}
    found = []
    for person in listed:
        kin, words = read[person.guid]
        kin |= kin_and_others(latin_words(person.kinship))[0]
        woman = _names(read[person.about][1]) if person.about in read else frozenset[str]()
        code = person.name.strip() if _WHOLE_CODE.fullmatch(person.name.strip()) else ""
        posts = _names(latin_words(f"{person.institution} / {person.post}"))
        found.append(
            Known(
                person.guid,
                person.called,
                person.kind,
                person.about,
                _names(words),
                woman,
                kin or (frozenset([_ANY_KIN]) if person.about else kin),
                posts,
                next(iter(_codes(code)), ("", "")),
                code,
            )
        )
    return found


def _names(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word for word in words if len(word) >= _SHORTEST and not word.isdigit())


def _codes(text: str) -> Iterator[tuple[str, str]]:
    for match in _CODE.finditer(text):
        (letters,) = latin_words(match.group(1)) or ("",)
        yield letters, match.group(2)


def _says_much(word: str) -> bool:
    return len(word) >= _SHORTEST and not word.isdigit() and word not in _SAYS_LITTLE


def _is_form_of(word: str, name: str) -> bool:
    """Say whether one is the other in another case: "chinara" and "chinari"."""
    stem = _ENDING.sub("", name)
    return len(stem) > _SHORTEST and stem == _ENDING.sub("", word)


def _common(person: Known, words: Iterable[str]) -> bool:
    own = person.names | person.woman | person.posts
    return any(word in own or (person.kin and any(_is_form_of(word, name) for name in own)) for word in words)


def _best(fits: dict[Known, float]) -> list[Known]:
    most = max(fits.values(), default=0.0)
    return [person for person, fit in fits.items() if fit == most] if most else []
