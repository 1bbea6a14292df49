"""Who or what bears attributes, as rows of one form: respondents, households, trips, interviews, documents."""

from collections import defaultdict
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from qualcode.messages import message
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.cases import episodes_of
from qualcode.store.queries.documents import documents_of
from qualcode.store.queries.respondents import attributes_of, respondents_of
from ui.respondents.columns import DOCUMENTS, KIND, NAME, PSEUDONYM, SHOWN, ColumnSpec, attribute_column, kind_choices
from ui.value_words import value_words

BEARER_NAMES = {
    "respondent": str(QT_TRANSLATE_NOOP("Bearers", "Respondents")),
    "household": str(QT_TRANSLATE_NOOP("Bearers", "Households")),
    "episode": str(QT_TRANSLATE_NOOP("Bearers", "Trips")),
    "interview": str(QT_TRANSLATE_NOOP("Bearers", "Interviews")),
    "document": str(QT_TRANSLATE_NOOP("Bearers", "Documents")),
}
_TITLES = {
    "name": str(QT_TRANSLATE_NOOP("Bearers", "Name")),
    "title": str(QT_TRANSLATE_NOOP("Bearers", "Title")),
    "pseudonym": str(QT_TRANSLATE_NOOP("Bearers", "Pseudonym")),
    "place": str(QT_TRANSLATE_NOOP("Bearers", "Place")),
    "members": str(QT_TRANSLATE_NOOP("Bearers", "Members")),
    "respondent": str(QT_TRANSLATE_NOOP("Bearers", "Respondent")),
    "country": str(QT_TRANSLATE_NOOP("Bearers", "Country")),
    "left": str(QT_TRANSLATE_NOOP("Bearers", "Left")),
    "returned": str(QT_TRANSLATE_NOOP("Bearers", "Returned")),
    "analysed": str(QT_TRANSLATE_NOOP("Bearers", "Return analysed")),
    "document": str(QT_TRANSLATE_NOOP("Bearers", "Document")),
    "date": str(QT_TRANSLATE_NOOP("Bearers", "Date")),
    "minutes": str(QT_TRANSLATE_NOOP("Bearers", "Minutes")),
    "interviewer": str(QT_TRANSLATE_NOOP("Bearers", "Interviewer")),
    "language": str(QT_TRANSLATE_NOOP("Bearers", "Language")),
}
# The fields that stand before the attributes, and how each is edited.
_FIELDS: dict[str, tuple[tuple[str, str], ...]] = {
    "respondent": (("name", NAME), ("pseudonym", PSEUDONYM), (KIND, KIND), (DOCUMENTS, DOCUMENTS)),
    "household": (("name", NAME), ("place", "text"), ("members", SHOWN)),
    "episode": (
        ("respondent", SHOWN), ("name", "text"), ("country", "text"), ("left", "date"), ("returned", "date"),
        ("analysed", SHOWN),
    ),
    "interview": (
        ("document", SHOWN), ("date", "date"), ("place", "text"), ("minutes", "number"), ("interviewer", "text"),
    ),
    "document": (("name", NAME), (KIND, KIND), ("language", "text"), ("respondent", SHOWN)),
}  # fmt: skip


class Row(NamedTuple):
    """One who bears attributes, with what stands in the columns of its own fields."""

    guid: Guid
    fields: dict[str, Value]


def bearer_name(bearer: str) -> str:
    """Give the name of a form of the table in the language of the window."""
    return QCoreApplication.translate("Bearers", BEARER_NAMES[bearer])


def columns_of(project: Project, bearer: str, language: str) -> list[ColumnSpec]:
    """List the columns: the bearer's own fields, then its attributes."""
    of_people = bearer == "respondent"
    own = [_field_column(field, kind, of_people, language) for field, kind in _FIELDS[bearer]]
    return own + [attribute_column(project, attribute, language) for attribute in attributes_of(project, bearer)]


def _field_column(field: str, kind: str, of_people: bool, language: str) -> ColumnSpec:
    if kind == KIND:
        return ColumnSpec(message("analysis.kind", language), KIND, None, kind_choices(language), field)
    if kind == DOCUMENTS:
        return ColumnSpec(message("analysis.documents", language), DOCUMENTS, None, (), field)
    title = "title" if field == "name" and not of_people else field
    return ColumnSpec(QCoreApplication.translate("Bearers", _TITLES[title]), kind, None, (), field)


def rows_of(project: Project, bearer: str, language: str) -> list[Row]:
    """List the rows of a form in their order."""
    return {
        "respondent": _respondents,
        "household": _households,
        "episode": _episodes,
        "interview": _interviews,
        "document": _documents,
    }[bearer](project, language)


def _respondents(project: Project, _: str) -> list[Row]:
    names = {document.guid: document.name for document in documents_of(project)}
    return [
        Row(
            one.guid,
            {
                "name": one.name,
                "pseudonym": one.pseudonym or None,
                KIND: one.kind or None,
                DOCUMENTS: "; ".join(names[guid] for guid in one.documents if guid in names) or None,
            },
        )
        for one in respondents_of(project)
    ]


def _households(project: Project, _: str) -> list[Row]:
    members: defaultdict[Value, list[str]] = defaultdict(list)
    for item in items_of(project, "respondent"):
        members[str(item.values["household"])].append(str(item.values["name"]))
    return [
        Row(item.guid, {**item.values, "members": "; ".join(members[item.guid]) or None})
        for item in items_of(project, "household")
    ]


def _episodes(project: Project, language: str) -> list[Row]:
    people = respondents_of(project)
    order = {one.guid: place for place, one in enumerate(people)}
    names = {one.guid: one.name for one in people}
    trips = sorted(episodes_of(project), key=lambda trip: order.get(trip.respondent, len(order)))
    return [
        Row(
            trip.guid,
            {
                "respondent": names.get(trip.respondent),
                "name": trip.name or None,
                "country": trip.country or None,
                "left": trip.left or None,
                "returned": trip.returned or None,
                "analysed": value_words(True, {}, language) if trip.analysed else None,
            },
        )
        for trip in trips
    ]


def _interviews(project: Project, _: str) -> list[Row]:
    found = {str(item.values["document"]): item for item in items_of(project, "interview")}
    return [
        Row(found[document.guid].guid, {**found[document.guid].values, "document": document.name})
        for document in documents_of(project)
        if document.guid in found
    ]


def _documents(project: Project, _: str) -> list[Row]:
    speakers: defaultdict[Guid, list[str]] = defaultdict(list)
    for one in respondents_of(project):
        for document in one.documents:
            speakers[document].append(one.name)
    values = {item.guid: item.values for item in items_of(project, "document")}
    return [
        Row(document.guid, {**values[document.guid], "respondent": "; ".join(speakers[document.guid]) or None})
        for document in documents_of(project)
    ]


# What a change must touch for the rows of a form to be read again.
ROWS_FOLLOW = {
    "respondent": ("respondent", "speaker", "document"),
    "household": ("household", "respondent"),
    "episode": ("episode", "respondent"),
    "interview": ("interview", "document"),
    "document": ("document", "respondent", "speaker"),
}
