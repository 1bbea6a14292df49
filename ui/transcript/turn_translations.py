"""`TurnTranslations`: what stands beside each turn of a page in another language."""

from typing import NamedTuple

from qualcode.store.project import Project
from qualcode.store.queries.translations import TranslatedPlaces, Translation
from ui.transcript.page_text import PageText, Range


class TurnTranslation(NamedTuple):
    """The translation of a whole turn; where there is none, those of passages in it."""

    whole: Translation | None
    parts: tuple[Translation, ...]

    @property
    def text(self) -> str:
        """Give the words to show beside the turn."""
        if self.whole is not None:
            return self.whole.text
        return " ".join(f"… {part.text} …" for part in self.parts).replace("… …", "…")

    @property
    def checked_by(self) -> str:
        """Give who checked the translation of the whole turn."""
        return self.whole.checked_by if self.whole is not None else ""


TurnTranslations = dict[int, TurnTranslation]


def speech_of(page: PageText, turn: int) -> Range:
    """Give what is said in a turn, without blanks at the edges."""
    return page.trimmed((page.turns[turn].speech, page.turns[turn].end))


def read_turn_translations(project: Project, page: PageText, language: str) -> TurnTranslations:
    """Read the translations of a page into a language, by the numbers of their turns."""
    found: TurnTranslations = {}
    for start, end, translation in TranslatedPlaces(project, language, page.document).into(page.document):
        turn = page.turn_of(start)
        if turn is None:
            continue
        known = found.get(turn, TurnTranslation(None, ()))
        whole = (start, end) == speech_of(page, turn)
        found[turn] = known._replace(whole=translation) if whole else known._replace(parts=(*known.parts, translation))
    return found
