"""Translations of turns and passages: written, changed, checked."""

from typing import cast

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid, derived_guid
from qualcode.model.guides import Place
from qualcode.ops.gate import operation
from qualcode.ops.places import CurrentText
from qualcode.store.project import Project
from qualcode.store.queries.translations import translations_of
from qualcode.store.writer import Writer


@operation
def translate(
    write: Writer, document: Guid, place: Place, language: str, text: str, translator: str | None = None
) -> Guid:
    """Translate a turn (counted from 0) or code points [start, end) of the current text; gives the translation.

    Of one passage there is one in each language: translating it again changes that one, and it awaits its check
    anew. Without words the translation is taken away. Raises UserError where no language is told.
    """
    if not language.strip():
        raise UserError("study.translation_needs_language")
    current = CurrentText(write.project, document)
    start, end = current.words_at(place)
    write.describe(document=document)
    known = _known(write.project, current, (start, end), language.strip())
    if known is not None:
        _change(write, known, text.strip(), translator)
        return known
    span = cast(Value, current.lasting_span(start, end))
    return write.create(
        "translation",
        {
            "document": document,
            "span": span,
            "language": language.strip(),
            "text": text.strip(),
            "translator": translator or None,
            "checked_by": None,
        },
        derived_guid("translation", str(span), language.strip()),
    )


def _known(project: Project, current: CurrentText, place: tuple[int, int], language: str) -> Guid | None:
    for found in translations_of(project, current.document, language):
        inner = current.text[found.start : found.end]
        start = found.start + len(inner) - len(inner.lstrip())
        if (start, found.start + len(inner.rstrip())) == place:
            return found.guid
    return None


def _change(write: Writer, translation: Guid, text: str, translator: str | None) -> None:
    if not text:
        write.delete(translation)
        return
    if text != write.project.values(translation)["text"]:
        write.set(translation, "text", text)
        write.set(translation, "checked_by", None)
    if translator is not None:
        write.set(translation, "translator", translator)


@operation
def check_translation(write: Writer, translation: Guid, checked_by: str) -> None:
    """Say who checked a translation against the original. Raises UserError where no name is told."""
    if not checked_by.strip():
        raise UserError("study.checker_needs_name")
    if write.project.kind_of(translation) != "translation":
        raise UserError("store.no_such_object", kind="translation", guid=translation)
    write.set(translation, "checked_by", checked_by.strip())
    write.describe(translation=translation)
