"""What respondents allowed: the consent that stands, and whether their words may be quoted."""

from enum import StrEnum
from typing import NamedTuple

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.store.objects import Item, items_of
from qualcode.store.project import Project


class Consent(NamedTuple):
    """A consent as recorded; `scopes` None: not written down. Dates are ISO 8601, "" where not told."""

    guid: Guid
    respondent: Guid
    form: str
    version: str
    date: str
    language: str
    mode: str
    scopes: frozenset[str] | None
    guardian: str
    assent: bool | None
    withdrawn: str


class Standing(StrEnum):
    """How a respondent stands to one use of her words."""

    ALLOWED = "allowed"
    UNRECORDED = "unrecorded"  # no consent, or one whose scopes nobody wrote down: not barred, but told
    EXCLUDED = "excluded"  # the scopes are written down and this one is not among them
    WITHDRAWN = "withdrawn"

    @property
    def bars(self) -> bool:
        """Say whether the use is barred."""
        return self in (Standing.EXCLUDED, Standing.WITHDRAWN)


def consents_of(project: Project, respondent: Guid | None = None) -> list[Consent]:
    """List the consents of a respondent, or of all, the latest last."""
    found = [item for item in items_of(project, "consent") if respondent in (None, item.values["respondent"])]
    return sorted(map(_consent, found), key=lambda consent: (consent.date, consent.guid))


def consent_of(project: Project, respondent: Guid) -> Consent | None:
    """Give the consent that counts: the latest, or the one withdrawn where none was given after that."""
    return next(reversed(standing_consents(consents_of(project, respondent))), None)


def standing_consents(consents: list[Consent]) -> list[Consent]:
    """Choose of one respondent's consents those that count: of the latest date, or the last withdrawn.

    One that may have been given before a withdrawal, by dates of which only the year or month is known, does not count.
    """
    withdrawals = [consent.withdrawn for consent in consents if consent.withdrawn]
    given = [
        consent
        for consent in consents
        if not consent.withdrawn and all(_is_after(consent.date, withdrawn) for withdrawn in withdrawals)
    ]
    if not given:
        return [consent for consent in consents if consent.withdrawn == max(withdrawals, default="")]
    latest = max(consent.date for consent in given)
    return [consent for consent in given if consent.date == latest]


def _is_after(date: str, other: str) -> bool:
    return date[: len(other)] > other[: len(date)]


def standing(consents: list[Consent], scope: str) -> Standing:
    """Say how one respondent, by her consents, stands to a use; of consents of the same date each must allow it."""
    counting = standing_consents(consents)
    if any(consent.withdrawn for consent in counting):
        return Standing.WITHDRAWN
    told = [consent.scopes for consent in counting if consent.scopes is not None]
    if not told:
        return Standing.UNRECORDED
    return Standing.ALLOWED if all(scope in scopes for scopes in told) else Standing.EXCLUDED


def standings(project: Project, scope: str = "quote") -> dict[Guid, Standing]:
    """Say how each respondent stands to a use of her words."""
    by_respondent: dict[Guid, list[Consent]] = {item.guid: [] for item in items_of(project, "respondent")}
    for consent in consents_of(project):
        by_respondent.setdefault(consent.respondent, []).append(consent)
    return {respondent: standing(consents, scope) for respondent, consents in by_respondent.items()}


def may_quote(project: Project, respondent: Guid) -> bool:
    """Say whether a respondent's words may leave the team word for word."""
    return not standing(consents_of(project, respondent), "quote").bars


def _consent(item: Item) -> Consent:
    values = item.values
    scopes, assent = values["scopes"], values["assent"]
    return Consent(
        item.guid,
        str(values["respondent"]),
        _text(values["form"]),
        _text(values["version"]),
        _text(values["date"]),
        _text(values["language"]),
        _text(values["mode"]),
        frozenset(map(str, scopes)) if isinstance(scopes, list | dict) else None,
        _text(values["guardian"]),
        assent if isinstance(assent, bool) else None,
        _text(values["withdrawn"]),
    )


def _text(value: Value) -> str:
    return value if isinstance(value, str) else ""
