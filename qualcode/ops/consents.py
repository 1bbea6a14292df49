"""Consent: what a respondent allowed, and that she withdrew it. Nothing is erased here: that is `ops/erasing.py`."""

from collections.abc import Sequence

from qualcode.model.errors import UserError, choices
from qualcode.model.fields import Value
from qualcode.model.guid import Guid, derived_guid
from qualcode.model.registry import CONSENT_SCOPES
from qualcode.ops.gate import operation
from qualcode.store.objects import items_of
from qualcode.store.writer import Writer


@operation
def record_consent(
    write: Writer,
    respondent: Guid,
    scopes: Sequence[str] | None = None,
    form: str = "",
    version: str = "",
    date: str = "",
    language: str = "",
    mode: str = "",
    guardian: str = "",
    assent: bool | None = None,
) -> Guid:
    """Record what a respondent allowed; gives the consent. The same form of the same date is one consent.

    `scopes` are of CONSENT_SCOPES; None: they were not written down, which bars nothing and is told. `mode` is "oral"
    or "signed"; `guardian` and `assent` are for minors. Raises UserError for an unknown scope.
    """
    strange = [scope for scope in scopes or () if scope not in CONSENT_SCOPES]
    if strange:
        raise UserError("study.no_such_scope", scope=", ".join(strange), known=choices(CONSENT_SCOPES, "choices."))
    values: dict[str, Value] = {
        "respondent": respondent,
        "form": form or None,
        "version": version or None,
        "date": date or None,
        "language": language or None,
        "mode": mode or None,
        "scopes": None if scopes is None else list(dict.fromkeys(scopes)),
        "guardian": guardian or None,
        "assent": assent,
    }
    guid = _take_on(write, values) or write.create(
        "consent", values, derived_guid("consent", respondent, form, version, date)
    )
    write.describe(respondent=respondent)
    return guid


def _take_on(write: Writer, values: dict[str, Value]) -> Guid | None:
    """Put what is told now into the consent that is there of this form and date; None where there is none."""
    same = ("respondent", "form", "version", "date")
    for item in items_of(write.project, "consent"):
        if all(item.values[name] == values[name] for name in same):
            for name, value in values.items():
                write.set(item.guid, name, value)
            return item.guid
    return None


@operation
def record_withdrawal(write: Writer, respondent: Guid, date: str) -> None:
    """Note that a respondent withdrew her consent on a date: exports of quotations leave her words out from now on.

    Raises UserError for what is no date.
    """
    if not date:
        raise UserError("study.withdrawal_needs_date")
    consents = [item for item in items_of(write.project, "consent") if item.values["respondent"] == respondent]
    for item in consents:
        if not item.values["withdrawn"]:
            write.set(item.guid, "withdrawn", date)
    if not consents:
        write.create("consent", {"respondent": respondent, "withdrawn": date})
    write.describe(respondent=respondent)
