"""The lines of an import report, made from what a reader counted."""

from collections.abc import Mapping

from qualcode.model.transcript import ReportLine

# What is counted, in the order of the report, with what happened to it.
_KINDS = {
    "paragraphs": "taken",
    "tables": "taken",
    "insertions": "taken",
    "text_boxes": "taken",
    "comments": "taken",
    "footnotes": "taken",
    "endnotes": "taken",
    "deleted": "left_out",
    "hidden": "left_out",
    "headers": "left_out",
    "pictures": "left_out",
    "list_numbers": "left_out",
    "heading_rows": "left_out",
    "ignored_cells": "left_out",
    "controls": "left_out",
    "embedded": "odd",
    "symbols": "odd",
    "unanchored_notes": "odd",
    "lone_translations": "odd",
    "replaced": "odd",
}


def counted(counts: Mapping[str, int]) -> tuple[ReportLine, ...]:
    """Give a line for each thing counted more than zero times."""
    return tuple(
        ReportLine(kind, f"import.{name}", {"n": counts[name]}) for name, kind in _KINDS.items() if counts.get(name)
    )
