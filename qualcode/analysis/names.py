"""How respondents and interview kinds are called in tables."""

import re
from collections.abc import Sequence

from qualcode.messages import message
from qualcode.store.queries.respondents import Respondent

_CODE = re.compile(r"[^\W\d_]{0,4}[\s_.-]*\d{1,4}[^\W\d_]?")  # R07, Р-12, KI 3: a code and no name


def respondent_name(respondent: Respondent) -> str:
    """Give the pseudonym; the name where there is none."""
    return respondent.pseudonym or respondent.name


def public_names(respondents: Sequence[Respondent], language: str) -> list[str]:
    """Give what respondents are called outside the team: the pseudonym; else the name where it is a code like R07; else
    a number. Never a real name.
    """
    return [
        (person.pseudonym or person.name) if is_public(person) else message("word.respondent_number", language, n=n)
        for n, person in enumerate(respondents, start=1)
    ]


def is_public(respondent: Respondent) -> bool:
    """Say whether a respondent is called by no real name."""
    return bool(respondent.pseudonym or _CODE.fullmatch(respondent.name.strip()))


def kind_name(kind: str, language: str) -> str:
    """Give an interview kind in words."""
    return message(f"analysis.kind_{kind}", language)
