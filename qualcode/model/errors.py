"""The error a user can act on."""

from qualcode.messages import message, words

# Values that are names of the registry, with the messages that hold their words.
_REGISTERED = {
    **dict.fromkeys(("kind", "expected", "found", "bearer"), ("cli", "kind")),
    **dict.fromkeys(("type", "old"), ("attributes", "type")),
}


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
    """Give the words for a kind of objects or a type of attributes; anything else as it is."""
    area, sort = _REGISTERED.get(name, ("", ""))
    known = words(area).get(f"{sort}_{value}") if area else None
    return known[language] if known else value
