"""Turns a mapped table into what `import_attributes` takes: attributes and a record for each respondent."""

from collections.abc import Mapping, Sequence

from qualcode.exchange.attributes.mapping import AttributeRows, AttributeValue, ColumnMapping, ColumnRole
from qualcode.exchange.attributes.missing import Missing
from qualcode.model.attributes import NewAttribute, NewOption, NewRecord
from qualcode.model.fields import Value


def new_attributes(columns: Sequence[ColumnMapping]) -> list[NewAttribute]:
    """Give the attributes that the columns are."""
    return [
        NewAttribute(
            column.heading,
            column.type.value,
            column.names,
            tuple(NewOption(value, column.labels.get(value, {})) for value in column.values),
            united=column.unite,
        )
        for column in columns
        if column.role is ColumnRole.ATTRIBUTE
    ]


def new_records(rows: AttributeRows, links: Mapping[str, str]) -> list[NewRecord]:
    """Give what the table says of each respondent; `links` holds the GUIDs of those who are known, by their key.

    A cell without data says nothing, so that it takes no value away.
    """
    return [
        NewRecord(
            row.key,
            {heading: stored_value(value) for heading, value in row.values.items() if value is not Missing.NO_DATA},
            links.get(row.key, ""),
            row.pseudonym,
            row.record,
        )
        for row in rows.rows
    ]


def stored_value(value: AttributeValue) -> Value:
    """Give a value as the project keeps it."""
    if isinstance(value, Missing):
        return {"missing": value.value}
    return list(value) if isinstance(value, tuple) else value
