"""What is known of the one who speaks, as cells of a tidy file: numbers as numbers, reasons for nothing as codes."""

from collections.abc import Sequence
from typing import NamedTuple

from qualcode.analysis.columns import case_bearers
from qualcode.analysis.study import Study
from qualcode.exchange.tidy.variables import Names, Variable
from qualcode.messages import message
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.registry import MISSING_REASONS
from qualcode.store.project import Project
from qualcode.store.queries.respondents import Attribute, attribute_values, attributes_of, options_of

CellValue = str | int | float | None
MISSING = {reason: -99 + place for place, reason in enumerate(MISSING_REASONS)}  # -99 not asked, -98 refused, ...


class _Told(NamedTuple):
    """An attribute in a file: its columns; `option` of each is the key it says yes or no to, "" for the value."""

    attribute: Attribute
    labels: dict[str, str]
    options: tuple[str, ...]
    bearers: list[Guid]


class AttributeColumns:
    """The columns of all attributes of some kinds of bearers. `apart`: a multiple choice has a column per option."""

    def __init__(
        self, project: Project, study: Study, names: Names, language: str, bearers: Sequence[str], apart: bool
    ) -> None:
        self._values = attribute_values(project)
        self._language = language
        self._told: list[_Told] = []
        self.variables: list[Variable] = []
        by_bearer = {bearer: case_bearers(project, study, bearer) for bearer in bearers}
        for attribute in attributes_of(project):
            if attribute.bearer in by_bearer:
                labels = {option.key: option.label(language) for option in options_of(project, attribute.guid)}
                options = tuple(labels) if apart and attribute.type == "multiple" else ("",)
                self._told.append(_Told(attribute, labels, options, by_bearer[attribute.bearer]))
                self._name(self._told[-1], names)

    def _name(self, told: _Told, names: Names) -> None:
        attribute, language = told.attribute, self._language
        missing = tuple((code, message(f"analysis.{reason}", language)) for reason, code in MISSING.items())
        answers = ((1, message("analysis.yes", language)), (0, message("analysis.no", language)))
        for option in told.options:
            words, label = attribute.name("en"), attribute.name(language)
            if option:
                words, label = f"{words} {option}", f"{label}: {told.labels[option]}"
            values = (*answers, *missing) if option or attribute.type == "yes_no" else missing
            self.variables.append(Variable(names.of(words, "a"), label, values))

    def cells(self, case: int) -> list[CellValue]:
        """Give what is known in one case."""
        return [cell for told in self._told for cell in self._cells(told, case)]

    def _cells(self, told: _Told, case: int) -> list[CellValue]:
        value = self._values.get((told.bearers[case], told.attribute.guid))
        if told.options == ("",):
            return [_cell(value, told.labels)]
        if isinstance(value, list):
            return [int(option in value) for option in told.options]
        return [_cell(value, told.labels)] * len(told.options)


def _cell(value: Value, labels: dict[str, str]) -> CellValue:
    if isinstance(value, dict):
        return MISSING.get(str(value.get("missing")))
    if isinstance(value, list):
        return "; ".join(labels.get(str(item), str(item)) for item in value)
    if isinstance(value, bool):
        return int(value)
    return labels.get(value, value) if isinstance(value, str) else value
