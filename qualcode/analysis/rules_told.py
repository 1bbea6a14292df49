"""Rules of attributes in words, for notes, the About sheet and the headings of tables."""

from qualcode.messages import message
from qualcode.model.value_rules import Group
from qualcode.store.project import Project
from qualcode.store.queries.codes import in_language
from qualcode.store.queries.respondents import Attribute, attributes_of, options_of


def rule_text(project: Project, attribute: Attribute, language: str) -> str:
    """Say in one sentence from what and how the values of an attribute follow, "" for one without a rule."""
    source = next((known for known in attributes_of(project) if known.guid == attribute.follows), None)
    if attribute.rule is None or source is None:
        return ""
    told = {"attribute": attribute.name(language), "source": source.name(language)}
    if attribute.rule.bands:
        return message("rules.bands_told", language, bands=attribute.rule.bands_text(), **told)
    labels = {option.key: option.label(language) for option in options_of(project, source.guid)}
    groups = "; ".join(_group_text(group, labels, language) for group in attribute.rule.groups)
    return message("rules.groups_told", language, groups=groups, **told)


def _group_text(group: Group, labels: dict[str, str], language: str) -> str:
    options = ", ".join(labels.get(option, option) for option in group.options)
    return f"{in_language(group.labels, language) or group.key} = {options}"


def rules_text(project: Project, language: str) -> str:
    """Say all rules of the project's attributes."""
    return " ".join(rule_text(project, attribute, language) for attribute in attributes_of(project) if attribute.rule)
