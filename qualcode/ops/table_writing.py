"""Writes what a table of respondents changes: attributes and their lists, respondents, trips, values."""

from collections import defaultdict

from qualcode.model.attributes import NewOption
from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.attribute_lists import CHOICES, create_attribute, take_options
from qualcode.ops.positions import after_last
from qualcode.ops.rules import check_object, value_check
from qualcode.ops.table_plan import PlannedAttribute, PlannedTrip, TablePlan
from qualcode.store.objects import items_of
from qualcode.store.queries.cases import Episode, episodes_of
from qualcode.store.writer import Writer


def write_plan(write: Writer, plan: TablePlan) -> None:
    """Write all that a plan holds, within a step."""
    chosen: defaultdict[Guid, list[Value]] = defaultdict(list)
    for value in plan.values:
        chosen[value.attribute].append(value.value)
    for attribute in plan.attributes:
        _write_attribute(write, attribute, chosen[attribute.guid])
    _write_respondents(write, plan)
    _write_trips(write, plan.trips)
    checks = {attribute.guid: value_check(write.project, attribute.guid) for attribute in plan.attributes}
    for told in plan.values:
        checks[told.attribute](told.bearer, told.value)
        write.create("attribute_value", {"attribute": told.attribute, "bearer": told.bearer, "value": told.value})
    if gone := [guid for attribute in plan.attributes for guid in attribute.gone]:
        write.delete(*gone)


def _write_attribute(write: Writer, attribute: PlannedAttribute, values: list[Value]) -> None:
    if attribute.is_new:
        create_attribute(write, attribute.new)
        return
    if attribute.retyped:
        write.set(attribute.guid, "type", attribute.new.type)
        for item in items_of(write.project, "attribute"):
            if item.values["follows"] == attribute.guid:
                check_object(write.project, item.guid)
    if attribute.new.type in CHOICES:
        take_options(write, attribute.guid, attribute.new.options)
    if attribute.retyped and attribute.new.type in CHOICES:
        take_options(write, attribute.guid, [NewOption(key, {}) for key in dict.fromkeys(_keys(values))])


def _keys(values: list[Value]) -> list[str]:
    listed = [value if isinstance(value, list) else [value] for value in values if not isinstance(value, dict)]
    return [str(key) for value in listed for key in value if key is not None]


def _write_respondents(write: Writer, plan: TablePlan) -> None:
    place = after_last(item.values["position"] for item in items_of(write.project, "respondent"))
    for guid, record in plan.respondents:
        if not record.name.strip():
            raise UserError("attributes.respondent_needs_name")
        pseudonym = record.pseudonym.strip() or None
        write.create("respondent", {"name": record.name.strip(), "pseudonym": pseudonym, "position": place}, guid)
        place = None if place is None else place + 1
    for guid, pseudonym in plan.pseudonyms.items():
        write.set(guid, "pseudonym", pseudonym)


def _write_trips(write: Writer, trips: list[PlannedTrip]) -> None:
    if not trips:
        return
    positions: defaultdict[Guid, list[Value]] = defaultdict(list)
    marked: set[Guid] = set()
    for episode in episodes_of(write.project):
        positions[episode.respondent].append(episode.position)
        marked |= {episode.respondent} if episode.analysed else set()
    for trip in trips:
        if trip.is_new:
            position = after_last(positions[trip.respondent])
            positions[trip.respondent].append(position)
            told: dict[str, Value] = {"respondent": trip.respondent, "position": position}
            write.create("episode", told | trip.fields, trip.guid)
        else:
            for field, value in trip.fields.items():
                write.set(trip.guid, field, value)
        check_object(write.project, trip.guid)
    _mark_analysed(write, {trip.respondent for trip in trips} - marked)


def _mark_analysed(write: Writer, respondents: set[Guid]) -> None:
    """Let the last return of a respondent be the one analysed, where none of hers is marked."""
    latest: dict[Guid, Episode] = {}
    for episode in episodes_of(write.project):
        before = latest.get(episode.respondent)
        if before is None or (before.returned, before.position) <= (episode.returned, episode.position):
            latest[episode.respondent] = episode
    for respondent in sorted(respondents):
        write.set(latest[respondent].guid, "analysed", True)
