"""How respondents and interview kinds are called in tables."""

from qualcode.messages import message
from qualcode.store.queries.respondents import Respondent


def respondent_name(respondent: Respondent) -> str:
    """Give the pseudonym; the name where there is none."""
    return respondent.pseudonym or respondent.name


def kind_name(kind: str, language: str) -> str:
    """Give an interview kind in words."""
    return message(f"analysis.kind_{kind}", language)
