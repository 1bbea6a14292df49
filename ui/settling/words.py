"""How a case stands and how alike it is, in words and as a sign."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from qualcode.messages import message
from qualcode.model.settling import Likeness

_STANDINGS = {
    "equal": ("=", str(QT_TRANSLATE_NOOP("Settling", "alike, accepted by itself"))),
    "open": ("○", str(QT_TRANSLATE_NOOP("Settling", "open"))),
    "decided": ("✓", str(QT_TRANSLATE_NOOP("Settling", "decided"))),
    "changed": ("↻", str(QT_TRANSLATE_NOOP("Settling", "open again: its codings have changed"))),
    "rival": ("≠", str(QT_TRANSLATE_NOOP("Settling", "decided in two ways, to be decided again"))),
}
_OUTCOMES = {
    "equal": str(QT_TRANSLATE_NOOP("Settling", "all alike")),
    "one": str(QT_TRANSLATE_NOOP("Settling", "as {0} has it")),
    "all": str(QT_TRANSLATE_NOOP("Settling", "all of them")),
    "union": str(QT_TRANSLATE_NOOP("Settling", "all words that anybody coded")),
    "intersection": str(QT_TRANSLATE_NOOP("Settling", "only the words that they share")),
    "drawn": str(QT_TRANSLATE_NOOP("Settling", "drawn anew")),
    "none": str(QT_TRANSLATE_NOOP("Settling", "not coded")),
}


def _said(text: str) -> str:
    return QCoreApplication.translate("Settling", text)


def standing_sign(standing: str) -> str:
    """Give the sign of how a case stands."""
    return _STANDINGS[standing][0]


def standing_words(standing: str) -> str:
    """Say how a case stands, in the language that is installed now."""
    return _said(_STANDINGS[standing][1])


def likeness_words(likeness: str, language: str) -> str:
    """Say how alike a case is."""
    return message(f"agreement.likeness_{likeness}", language)


def likenesses(language: str) -> dict[str, str]:
    """Give all that can be said of how alike cases are."""
    return {str(likeness): likeness_words(likeness, language) for likeness in Likeness}


def outcome_words(outcome: str, whose: str = "") -> str:
    """Say how a case was decided; `whose` names the coder of "one"."""
    return _said(_OUTCOMES[outcome]).format(whose)
