"""What must hold of an object beyond the types of its fields."""

from collections.abc import Callable, Collection
from typing import cast

from qualcode.model.errors import UserError, choices
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.registry import MISSING_REASONS
from qualcode.model.value_rules import check_rule, stored_rule
from qualcode.store.project import Project

Values = dict[str, Value]


def check_object(project: Project, guid: Guid) -> None:
    """Raise UserError where an object breaks a rule of its kind; the transaction around it is then rolled back."""
    kind = project.kind_of(guid)
    rule = _RULES.get(kind)
    if rule is not None:
        rule(project, guid, project.values(guid))


def _code(_: Project, __: Guid, values: Values) -> None:
    if not any(values[f"name_{language}"] for language in ("ky", "ru", "en")):
        raise UserError("ops.code_needs_name")


def check_parent(project: Project, code: Guid, parent: Guid | None) -> None:
    """Raise UserError where a code would come to lie within itself. To be asked before it is moved."""
    while parent is not None:
        if parent == code:
            raise UserError("ops.code_in_itself")
        parent = cast(Guid | None, project.values(parent)["parent"])


def _attribute(project: Project, guid: Guid, values: Values) -> None:
    if values["follows"] is None and values["rule"] is None:
        return
    rule = stored_rule(values["rule"])
    if rule is None or values["follows"] is None:
        raise UserError("rules.not_understood")
    check_rule(rule)
    source = project.values(cast(Guid, values["follows"]))
    if source["follows"] is not None or values["follows"] == guid:
        raise UserError("rules.follows_a_rule", attribute=source["key"])
    if source["bearer"] != values["bearer"] or source["type"] not in rule.fits:
        raise UserError("rules.does_not_fit", attribute=source["key"], type=source["type"])


def _attribute_value(project: Project, _: Guid, values: Values) -> None:
    value_check(project, cast(Guid, values["attribute"]))(cast(Guid, values["bearer"]), values["value"])


def value_check(project: Project, attribute: Guid, bearers: Collection[Guid] = ()) -> Callable[[Guid, Value], None]:
    """Give a function (bearer, value) that raises UserError where the attribute cannot be that of the bearer.

    It asks the project once, for the many values of a column and their `bearers`.
    """
    from qualcode.store.queries.respondents import options_of

    kinds = project.kinds_of(bearers)

    declared = project.values(attribute)
    key, kind = declared["key"], str(declared["type"])
    if declared["follows"] is not None:
        raise UserError("rules.value_follows", attribute=key)
    known = {option.key for option in options_of(project, attribute)} if kind in _WITH_OPTIONS else None

    def check(bearer: Guid, value: Value) -> None:
        found = kinds.get(bearer) or project.kind_of(bearer)
        if found != declared["bearer"]:
            raise UserError("ops.wrong_bearer", attribute=key, bearer=declared["bearer"], found=found)
        if isinstance(value, dict) and value.get("missing") not in MISSING_REASONS:
            raise UserError(
                "ops.no_such_reason", reason=value.get("missing"), known=choices(MISSING_REASONS, "analysis.")
            )
        if value is None or isinstance(value, dict):
            return
        if not _FITS[kind](value):
            raise UserError("ops.value_wrong", attribute=key, value=value, type=kind)
        strange = [str(item) for item in (value if isinstance(value, list) else [value]) if item not in (known or ())]
        if known is not None and strange:
            told = {"value": ", ".join(strange), "known": ", ".join(sorted(known))}
            raise UserError("ops.no_such_option", attribute=key, **told)

    return check


def _judgement(project: Project, _: Guid, values: Values) -> None:
    from qualcode.store.queries.codes import members_of

    code = values["code"]
    if code is not None and code not in members_of(project, cast(Guid, values["code_set"])):
        raise UserError("ops.code_not_in_set")
    if code is not None and values["undecided"] is not None:
        raise UserError("ops.judged_and_undecided")


def _episode(_: Project, __: Guid, values: Values) -> None:
    left, returned = str(values["left"] or ""), str(values["returned"] or "")
    if left and returned and returned[: len(left)] < left[: len(returned)]:
        raise UserError("study.back_before_leaving", left=left, returned=returned)


def _respondent(_: Project, guid: Guid, values: Values) -> None:
    if guid == values["about"]:
        raise UserError("study.about_oneself")
    if guid == values["referred_by"]:
        raise UserError("study.referred_by_oneself")


def check_summary(project: Project, respondent: Guid) -> None:
    """Raise UserError where the coder at work must not see what others make of this respondent's interviews: there is
    one summary for all.
    """
    from qualcode.store.queries.summaries import is_kept_from_me

    if is_kept_from_me(project, respondent):
        raise UserError("study.summary_kept")


def _summary(project: Project, _: Guid, values: Values) -> None:
    check_summary(project, cast(Guid, values["respondent"]))


def _span(project: Project, _: Guid, values: Values) -> None:
    from qualcode.store.queries.documents import text_of_version

    place = cast(list[Value] | None, values.get("anchor") or values.get("span"))
    if place is None:
        return
    version = cast(Guid, place[0])
    document = values.get("document")
    if document is not None and project.values(version)["document"] != document:
        raise UserError("ops.span_elsewhere")
    if cast(int, place[2]) > len(text_of_version(project, version)):
        raise UserError("ops.span_outside")


_WITH_OPTIONS = ("single", "multiple", "ordered")
_FITS: dict[str, Callable[[Value], bool]] = {
    "text": lambda value: isinstance(value, str),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "date": lambda value: isinstance(value, str),
    "yes_no": lambda value: isinstance(value, bool),
    "single": lambda value: isinstance(value, str),
    "ordered": lambda value: isinstance(value, str),
    "multiple": lambda value: isinstance(value, list) and all(isinstance(item, str) for item in value),
}
_RULES: dict[str, Callable[[Project, Guid, Values], None]] = {
    "code": _code,
    "attribute": _attribute,
    "attribute_value": _attribute_value,
    "judgement": _judgement,
    "episode": _episode,
    "respondent": _respondent,
    "coding": _span,
    "asking": _span,
    "turn_language": _span,
    "translation": _span,
    "memo": _span,
    "summary": _summary,
}
