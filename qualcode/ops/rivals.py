"""Two corrections of one text that were made apart, seen side by side."""

from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.documents import rival_texts, text_of_version
from qualcode.store.queries.version_paths import common_version, map_between
from qualcode.text.joining import Clash, Side, clashes


class RivalSides(NamedTuple):
    """Two versions that go back to `base`, in the order of their GUIDs, so that everybody sees the same first one."""

    document: Guid
    base: Guid
    first: Guid
    second: Guid
    old: str
    first_side: Side
    second_side: Side
    clashes: list[Clash]


def rival_sides(project: Project, document: Guid) -> RivalSides | None:
    """Give the shown text of a document and one corrected apart from it, None where nobody corrected it apart.

    Raises UserError where the text both began with was erased.
    """
    versions = rival_texts(project).get(document)
    if not versions:
        return None
    first, second = sorted((min(versions[:-1]), versions[-1]))
    try:
        base = common_version(project, first, second)
    except ValueError:  # one document recognised in two: they were never one text
        return None
    sides = [(text_of_version(project, one), map_between(project, base, one)) for one in (first, second)]
    old = text_of_version(project, base)
    return RivalSides(document, base, first, second, old, sides[0], sides[1], clashes(old, sides[0], sides[1]))
