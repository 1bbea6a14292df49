"""`attributes band` and `attributes recode`: attributes whose values follow from another one by a rule."""

from collections.abc import Callable

from qualcode.analysis.rules_told import rule_text
from qualcode.cli.call import Call
from qualcode.cli.parser import Parser, add_common
from qualcode.cli.references import find
from qualcode.cli.session import writing
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.model.value_rules import Group, ValueRule, bands_of, gaps_of
from qualcode.ops.value_rules import change_rule, derive_attribute
from qualcode.store.project import Project
from qualcode.store.queries.respondents import Attribute, attribute_values, attributes_of, options_of
from qualcode.text.fold import fold


def declare_rules(action: Callable[[str], Parser]) -> None:
    """Add both actions; `action` makes one by its name."""
    band, recode = action("band"), action("recode")
    for one in (band, recode):
        one.option("attribute", text="argument_followed", metavar="ATTRIBUTE")
    band.option("bands", text="argument_bands", metavar="BANDS")
    recode.option("groups", text="argument_groups", metavar="GROUP=VALUE,VALUE", nargs="+")
    for one, run in ((band, add_bands), (recode, add_recode)):
        one.option("--name", text="option_rule_name", metavar="NAME", default="")
        add_common(one)
        one.set_defaults(run=run)


def add_bands(call: Call) -> int:
    """Make bands of a number, or change those that have this name."""
    rule = ValueRule(bands=bands_of(call.args.bands))
    with writing(call) as project:
        source = find(project, "attribute", call.args.attribute)
        return _answer(call, project, _make(call, project, source, rule, "bands_name"))


def add_recode(call: Call) -> int:
    """Group the values of a list, or change the groups that have this name."""
    with writing(call) as project:
        source = find(project, "attribute", call.args.attribute)
        groups = tuple(_group(call, project, source, words) for words in call.args.groups)
        return _answer(call, project, _make(call, project, source, ValueRule(groups=groups), "groups_name"))


def _group(call: Call, project: Project, source: Guid, words: str) -> Group:
    name, equals, values = words.partition("=")
    if not equals or not name.strip():
        raise UserError("cli.bad_pair", words=words)
    options = options_of(project, source)
    meant = {fold(label): one.key for one in options for label in (*one.labels.values(), one.key)}
    found = []
    for value in values.split(","):
        if fold(value.strip()) not in meant:
            known = ", ".join(option.label(call.language) for option in options)
            raise UserError("ops.no_such_option", attribute=call.args.attribute, value=value.strip(), known=known)
        found.append(meant[fold(value.strip())])
    return Group(name.strip(), {call.language: name.strip()}, tuple(found))


def _make(call: Call, project: Project, source: Guid, rule: ValueRule, default: str) -> Guid:
    known = attributes_of(project)
    followed = _of(known, source).name(call.language)
    name = call.args.name or message(f"rules.{default}", call.language, attribute=followed)
    for attribute in known:
        if attribute.follows == source and fold(name) in (fold(attribute.key), *map(fold, attribute.names.values())):
            change_rule(project, attribute.guid, rule)
            return attribute.guid
    return derive_attribute(project, source, {call.language: name}, rule)


def _of(known: list[Attribute], guid: Guid) -> Attribute:
    return next(attribute for attribute in known if attribute.guid == guid)


def _answer(call: Call, project: Project, guid: Guid) -> int:
    made = _of(attributes_of(project), guid)
    assert made.rule is not None and made.follows is not None
    gaps = [f"{low:g} < … < {high:g}" for low, high in gaps_of(made.rule.bands)]
    outside = len(attribute_values(project, made.follows)) - len(attribute_values(project, guid))
    told = {"bands": made.rule.bands_text(), "gaps": gaps, "outside": outside} if made.rule.bands else {}
    if call.wants_json:
        values = [option.key for option in options_of(project, guid)]
        call.answer({"attribute": guid, "name": made.name(call.language), "values": values, **told})
        return 0
    print(rule_text(project, made, call.language))
    if gaps:
        call.tell("bands_gaps", gaps=", ".join(gaps))
    if outside:
        call.tell("bands_outside", n=outside)
    return 0
