"""What the JSON of a command holds, in a form that the page of the documentation and the tests read."""

from typing import NamedTuple


class Answer(NamedTuple):
    """The JSON of a command: a list of objects or one, and what each key holds.

    `a[].b` is the key b of the objects in the list a. What stands under a key of `open` depends on the study.
    """

    is_list: bool
    keys: dict[str, str]
    open: tuple[str, ...] = ()


TABLE = Answer(
    False,
    {
        "title": "what the table is",
        "caption": "what was counted, in words",
        "notes": "list of remarks, such as how many codings were left out",
        "facts": "project, date, filter, unit, coders, N, version, by their names",
        "columns": "list of the columns",
        "columns[].title": "heading",
        "columns[].measure": "text, count, share (0 to 1), number or date",
        "columns[].n": "N of the column, or null",
        "columns[].group": "heading above several columns, or empty",
        "rows": "list of rows; each row lists its cells in the order of the columns",
        "levels": "for each row its depth in the tree of codes, 0 at the top; empty for a flat table",
    },
    open=("facts",),
)
