"""Units for agreement, fixed once per text before the coding begins."""

from typing import cast

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.gate import operation
from qualcode.store.project import Project
from qualcode.store.queries.codings import codings_of
from qualcode.store.queries.documents import current_version, text_of_version
from qualcode.store.queries.guides import answering_turns, askings_of, units_of
from qualcode.store.writer import Writer
from qualcode.text.units import Unit, between_questions, units


@operation
def fix_units(write: Writer, document: Guid, anew: bool = False) -> tuple[Unit, ...]:
    """Fix the units for agreement of a document and give those in force, in code points of the current text.

    With questions linked a unit comes from an answer, without from a turn. Units once fixed stay as they are as soon
    as the document is coded, whatever is linked or corrected later, unless they are wanted `anew`.
    """
    return units_fixed(write, document, anew)


def units_fixed(write: Writer, document: Guid, anew: bool = False) -> tuple[Unit, ...]:
    """Fix the units within another step, as `fix_units` does."""
    known = units_of(write.project, document)
    fresh = units_from_turns(write.project, document)
    if known == fresh or not fresh or (known and not anew and codings_of(write.project, document)):
        return known
    version = current_version(write.project, document)
    kept = cast(Value, [[list(span) for span in unit] for unit in fresh])
    write.create("unit_plan", {"document": document, "version": version, "units": kept})
    write.describe(document=document, count=len(fresh))
    return fresh


def units_from_turns(project: Project, document: Guid) -> tuple[Unit, ...]:
    """Cut the answers of a document (without linked questions: its turns) into units."""
    text = text_of_version(project, current_version(project, document))
    said = answering_turns(project, document)
    asked = sorted({asking.turn for asking in askings_of(project, document) if not asking.orphan})
    return units(text, between_questions(said, asked))
