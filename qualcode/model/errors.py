"""The error a user can act on."""

from collections.abc import Iterable
from typing import NamedTuple

from qualcode.messages import LANGUAGES, message, words

# Values that are names of the registry, with the messages that hold their words.
_REGISTERED = {
    **dict.fromkeys(("kind", "expected", "found", "bearer"), ("cli", "kind")),
    **dict.fromkeys(("type", "old"), ("attributes", "type")),
}


class Word(NamedTuple):
    """A value of a sentence that has words of its own: the key of a message."""

    key: str


class Choices(NamedTuple):
    """What may stand in a place: the names to be typed, each with the key of its words."""

    known: tuple[tuple[str, str], ...]

    def text(self, language: str) -> str:
        """Give the names with their words: "quote (verbatim quotation), archive (archive)"."""
        return ", ".join(f"{name} ({message(key, language)})" for name, key in self.known)


def choices(names: Iterable[str], keys: str) -> Choices:
    """Give the choices whose words are the messages that begin with `keys` and end with the names."""
    return Choices(tuple((name, keys + name) for name in names))


class UserError(Exception):
    """Something the user can put right: a sentence that says what is wrong and what to do.

    `key` names a message of `qualcode/words/` ("area.name"); `values` fill its {placeholders}.
    """

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values

    def text(self, language: str = "en") -> str:
        """Give the sentence in `language` ("ky", "ru" or "en")."""
        told = {name: _in_words(name, value, language) for name, value in self.values.items()}
        return message(self.key, language, **told)

    def __str__(self) -> str:
        return self.text("en")


def _in_words(name: str, value: object, language: str) -> object:
    """Give the words for what has some, as a kind of objects, a field or a type of attributes; else what it is."""
    if isinstance(value, Word):
        return message(value.key, language)
    if isinstance(value, Choices):
        return value.text(language)
    if name == "field":
        return _field(str(value), language)
    area, sort = _REGISTERED.get(name, ("", ""))
    known = words(area).get(f"{sort}_{value}") if area else None
    return known[language] if known else value


def _field(name: str, language: str) -> str:
    """Give the words for a field; one that is kept in several languages says in which: "name (ky)"."""
    known, plain = words("fields"), name.rpartition("_")[0]
    if name not in known and plain in known and name.rpartition("_")[2] in LANGUAGES:
        return f"{known[plain][language]} ({name.rpartition('_')[2]})"
    return known[name][language] if name in known else name
