"""What taking in a table of respondents would change: found before anything is written."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from qualcode.model.attributes import NewAttribute, NewOption, NewRecord, NewTrip, RespondentTable
from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid, derived_guid, new_guid
from qualcode.ops.attribute_lists import CHOICES, known_attribute, known_options
from qualcode.ops.retyping import UnfitError, retyped
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.cases import Episode, episodes_of
from qualcode.store.queries.respondents import RECORD_KEY, options_of, respondents_of
from qualcode.text.fold import fold


class ValueChange(NamedTuple):
    """A value, or a field of a trip, that is new or becomes another one; `old` is None where there was none."""

    respondent: str
    attribute: str
    old: Value
    new: Value


class PlannedAttribute(NamedTuple):
    """An attribute of the table: `guid` where the project has it; `retyped` from which type; options that go."""

    new: NewAttribute
    guid: Guid
    is_new: bool
    retyped: str
    aliases: dict[str, str]  # key, or folded key or label -> key of the option it stands for
    gone: tuple[Guid, ...]

    def fitted(self, value: Value) -> Value:
        """Give a value of the table with the keys that the project's options have."""
        if self.new.type not in CHOICES or isinstance(value, dict):
            return value
        if isinstance(value, list):
            return [*dict.fromkeys(self._option(str(item)) for item in value)]
        return self._option(value) if isinstance(value, str) else value

    def _option(self, key: str) -> str:
        return self.aliases.get(key) or self.aliases.get(fold(key), key)


class PlannedValue(NamedTuple):
    """A value to be written."""

    attribute: Guid
    bearer: Guid
    value: Value


class PlannedTrip(NamedTuple):
    """A trip to be made, or fields of one to be set."""

    guid: Guid
    respondent: Guid
    is_new: bool
    fields: dict[str, Value]


@dataclass(slots=True)
class TablePlan:
    """Everything that would be written, and in words of the table what changes."""

    attributes: list[PlannedAttribute] = field(default_factory=list)
    respondents: list[tuple[Guid, NewRecord]] = field(default_factory=list)  # the new ones
    pseudonyms: dict[Guid, str] = field(default_factory=dict)
    trips: list[PlannedTrip] = field(default_factory=list)
    values: list[PlannedValue] = field(default_factory=list)
    changes: list[ValueChange] = field(default_factory=list)
    unchanged: int = 0
    people: dict[str, Guid] = field(default_factory=dict)  # name in the table -> respondent

    @property
    def new_trips(self) -> int:
        """Count the trips that are new."""
        return sum(trip.is_new for trip in self.trips)

    @property
    def changed(self) -> list[ValueChange]:
        """List what was known and becomes another."""
        return [change for change in self.changes if change.old is not None]


def plan_table(project: Project, table: RespondentTable) -> TablePlan:
    """Find what taking in a table would change. Raises UserError where values known cannot become of a new type."""
    return _Planner(project).plan(table)


class _Planner:
    def __init__(self, project: Project) -> None:
        self._project = project
        self._names = {one.guid: one.name for one in respondents_of(project)}
        self._before = {
            (item.values["attribute"], item.values["bearer"]): item.values["value"]
            for item in items_of(project, "attribute_value")
        }
        self._episodes: defaultdict[Guid, list[Episode]] = defaultdict(list)
        for episode in episodes_of(project):
            self._episodes[episode.respondent].append(episode)
        self._plan = TablePlan()

    def plan(self, table: RespondentTable) -> TablePlan:
        planned = [self._attribute(one) for one in self._with_records(table)]
        self._plan.attributes = planned
        attributes = {one.new.key: one for one in planned if one.new.bearer == "respondent"}
        for record in table.records:
            bearer = self._respondent(record)
            values = record.values | ({RECORD_KEY: record.record} if record.record else {})
            self._values(attributes, bearer, self._names[bearer], values)
        self._trips({one.new.key: one for one in planned if one.new.bearer == "episode"}, table.trips)
        for attribute in planned:
            self._convert(attribute)
        return self._plan

    def _with_records(self, table: RespondentTable) -> list[NewAttribute]:
        keeps = any(record.record for record in table.records)
        return [*table.attributes, *([NewAttribute(RECORD_KEY)] if keeps else [])]

    # Attributes ------------------------------------------------------------------------------------------------

    def _attribute(self, new: NewAttribute) -> PlannedAttribute:
        known = known_attribute(self._project, new)
        if known is None:
            guid = derived_guid("attribute", new.bearer, fold(new.key.strip()))
            united = {fold(spelling): key for spelling, key in new.united} | dict(new.united)
            return PlannedAttribute(new, guid, True, "", united, ())
        options = options_of(self._project, known.guid)
        aliases = known_options(options)
        for option in new.options:
            aliases.setdefault(fold(option.key), self._same_label(option, aliases))
        united = {spelling: aliases.get(fold(key), key) for spelling, key in new.united}
        aliases |= {option.key: option.key for option in options}
        aliases |= {fold(spelling): key for spelling, key in united.items()} | united
        gone = tuple(one.guid for one in options if one.key in united and united[one.key] != one.key)
        fresh = tuple(option for option in new.options if aliases[fold(option.key)] == option.key)
        kept = replace(new, options=fresh)
        return PlannedAttribute(kept, known.guid, False, known.type if known.type != new.type else "", aliases, gone)

    def _same_label(self, option: NewOption, aliases: dict[str, str]) -> str:
        """Find the option of the project that has a label of this one."""
        found = (aliases[fold(label)] for label in option.labels.values() if fold(label) in aliases)
        return next(found, option.key)

    def _convert(self, attribute: PlannedAttribute) -> None:
        """Give the values that the table does not tell the attribute's new type, or the option they are united with."""
        if not attribute.retyped and not attribute.gone:
            return
        told = {value.bearer for value in self._plan.values if value.attribute == attribute.guid}
        for (guid, bearer), value in self._before.items():
            fresh = self._as_new(attribute, value) if guid == attribute.guid and bearer not in told else value
            if fresh != value or isinstance(fresh, bool) is not isinstance(value, bool):
                self._set(attribute, str(bearer), self._name_of(str(bearer)), fresh)

    def _as_new(self, attribute: PlannedAttribute, value: Value) -> Value:
        if not attribute.retyped:
            return attribute.fitted(value)
        try:
            return attribute.fitted(retyped(value, attribute.retyped, attribute.new.type))
        except UnfitError:
            raise UserError(
                "attributes.cannot_retype",
                name=attribute.new.key, type=attribute.new.type, old=attribute.retyped, value=value,
            ) from None  # fmt: skip

    # Respondents, trips and values -----------------------------------------------------------------------------

    def _respondent(self, record: NewRecord) -> Guid:
        bearer = record.respondent or new_guid()
        self._plan.people[record.name] = bearer
        if not record.respondent:
            self._names[bearer] = record.name
            self._plan.respondents.append((bearer, record))
        elif record.pseudonym and (old := self._project.values(bearer)["pseudonym"]) != record.pseudonym:
            self._plan.pseudonyms[bearer] = record.pseudonym
            self._plan.changes.append(ValueChange(self._names[bearer], "pseudonym", old, record.pseudonym))
        return bearer

    def _values(
        self, attributes: dict[str, PlannedAttribute], bearer: Guid, name: str, values: dict[str, Value]
    ) -> None:
        for key, value in values.items():
            self._set(attributes[key], bearer, name, attributes[key].fitted(value))

    def _set(self, attribute: PlannedAttribute, bearer: Guid, name: str, value: Value) -> None:
        old = self._before.get((attribute.guid, bearer))
        if old == value and isinstance(old, bool) is isinstance(value, bool):
            self._plan.unchanged += attribute.new.key != RECORD_KEY
            return
        self._plan.values.append(PlannedValue(attribute.guid, bearer, value))
        if attribute.new.key != RECORD_KEY:
            self._plan.changes.append(ValueChange(name, attribute.new.key, old, value))

    def _trips(self, attributes: dict[str, PlannedAttribute], trips: Iterable[NewTrip]) -> None:
        taken: set[Guid] = set()
        for trip in trips:
            if (respondent := self._plan.people.get(trip.name)) is None:
                continue
            known = self._known_trip(respondent, trip, taken)
            guid = known.guid if known else _trip_guid(respondent, trip.number)
            taken.add(guid)
            name = f"{self._names[respondent]}, {trip.number}"
            self._plan.trips.append(PlannedTrip(guid, respondent, known is None, self._fields(known, name, trip)))
            self._values(attributes, guid, name, trip.values)

    def _known_trip(self, respondent: Guid, trip: NewTrip, taken: set[Guid]) -> Episode | None:
        """Find the trip that the same table told of before, else one of the same dates."""
        known = [one for one in self._episodes[respondent] if one.guid not in taken]
        own = _trip_guid(respondent, trip.number)
        by_dates = (one for one in known if _same_dates(one, trip.fields))
        return next((one for one in known if one.guid == own), None) or next(by_dates, None)

    def _fields(self, known: Episode | None, name: str, trip: NewTrip) -> dict[str, Value]:
        before: dict[str, Value] = {} if known is None else self._project.values(known.guid)
        fresh: dict[str, Value] = {
            key: value for key, value in trip.fields.items() if value and not _says(before.get(key), value, key, trip)
        }
        if known is not None:
            self._plan.changes += [ValueChange(name, key, before.get(key), value) for key, value in fresh.items()]
            self._plan.unchanged += len(trip.fields) - len(fresh)
        return fresh

    def _name_of(self, bearer: Guid) -> str:
        return self._names.get(bearer, "")


def _trip_guid(respondent: Guid, number: int) -> Guid:
    """Give the GUID of the trip that a table tells of as a respondent's n-th: told again it is the same one."""
    return derived_guid("episode", respondent, "table", str(number))


def _says(before: Value, value: Value, key: str, trip: NewTrip) -> bool:
    """Say whether what is known says it already: the same, a more exact date, the country in another language."""
    if key in ("left", "returned"):
        return str(before or "").startswith(str(value))
    return before == value or (key == "country" and before in trip.alike)


def _same_dates(known: Episode, fields: dict[str, Value]) -> bool:
    told = [(known.left, str(fields.get("left") or "")), (known.returned, str(fields.get("returned") or ""))]
    both = [(old, new) for old, new in told if old and new]
    return bool(both) and all(old.startswith(new) or new.startswith(old) for old, new in both)
