"""The error a user can act on."""

from qualcode.messages import message


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
        return message(self.key, language, **self.values)

    def __str__(self) -> str:
        return self.text("en")
