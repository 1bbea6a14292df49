"""Builds the sample project from the invented interviews, their respondents and the codings of two coders."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import yaml

from qualcode.exchange.codebooks.registry import read_codebook
from qualcode.exchange.sample_respondents import take_respondents
from qualcode.exchange.transcripts.preview import read_transcript
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.ops.codebook_import import guid_of_entry, import_codebook
from qualcode.ops.codings import NewCoding, code_many, find_quote
from qualcode.ops.documents import import_transcript, link_speaker
from qualcode.ops.memos import add_memo
from qualcode.ops.objects import set_fields
from qualcode.ops.projects import add_coder, create_project, work_as
from qualcode.resources import codebooks_folder, sample_transcripts_folder
from qualcode.store.project import Project
from qualcode.store.queries.documents import speakers_of, text_of

CODEBOOK = "return_migration.yaml"

# Any: what YAML holds; the files are ours and a test reads every one of them.
Told = dict[str, Any]


def build_sample(path: Path, language: str = "ru", progress: Callable[[int, int], None] = lambda *_: None) -> Path:
    """Make the sample project at `path` and close it; `progress(done, total)` counts interviews.

    Raises UserError where a file lies at `path`, a sample file is missing, or a quote does not stand in its
    interview; then nothing is left behind.
    """
    folder = sample_transcripts_folder()
    told: Told = read_yaml(folder / "codings.yaml")
    project = create_project(path, message("sample.name", language), told["coders"][0]["name"])
    try:
        with project:
            _fill(project, folder, told, progress)
    except BaseException:
        with suppress(OSError):
            path.unlink(missing_ok=True)
        raise
    return path


def read_yaml(path: Path) -> Told:
    """Read one of the sample's own files. Raises UserError where it is not there."""
    if not path.is_file():
        raise UserError("sample.missing_file", file=path.name)
    told: Told = yaml.safe_load(path.read_text(encoding="utf-8"))
    return told


def _fill(project: Project, folder: Path, told: Told, progress: Callable[[int, int], None]) -> None:
    book = read_codebook(codebooks_folder() / CODEBOOK)
    import_codebook(project, book)
    coders = _coders(project, told["coders"])
    respondents = take_respondents(project, folder / "respondents.xlsx", read_yaml(folder / "attributes.yaml"))
    for number, entry in enumerate(told["documents"]):
        progress(number, len(told["documents"]))
        document = _take_document(project, folder / "interviews" / entry["file"], entry, coders, respondents)
        for coder, guid in coders.items():
            work_as(project, guid)
            codings = [coding for coding in entry["codings"] if coding["coder"] == coder]
            _code(project, document, entry["file"], codings, book.id)
        work_as(project, coders[told["coders"][0]["id"]])
    progress(len(told["documents"]), len(told["documents"]))


def _coders(project: Project, told: list[Told]) -> dict[str, Guid]:
    """Give the GUID of each coder; the first one has made the project."""
    first, *others = told
    coders = {first["id"]: project.me, **{coder["id"]: add_coder(project, coder["name"]) for coder in others}}
    for coder in told:
        set_fields(project, coders[coder["id"]], {"initials": coder["initials"], "colour": coder["colour"]})
    return coders


def _take_document(
    project: Project, path: Path, entry: Told, coders: dict[str, Guid], respondents: dict[str, Guid]
) -> Guid:
    if not path.is_file():
        raise UserError("sample.missing_file", file=path.name)
    document = import_transcript(project, read_transcript(path), entry["kind"], path.name)
    set_fields(project, document, {"responsible": coders[entry["responsible"]]})
    speakers = {speaker.label: speaker.guid for speaker in speakers_of(project, document)}
    for label, respondent in entry["respondents"].items():
        if label not in speakers:
            raise UserError("sample.no_speaker", label=label, file=path.name)
        link_speaker(project, speakers[label], respondents[respondent])
    return document


def _code(project: Project, document: Guid, name: str, codings: list[Told], codebook: str) -> None:
    if not codings:
        return
    text = text_of(project, document)
    places = [find_quote(text, coding["quote"], name, coding.get("number")) for coding in codings]
    made = code_many(
        project,
        [
            NewCoding(
                document, start, end, guid_of_entry("code", codebook, coding["code"]), facets=coding.get("facets")
            )
            for coding, (start, end) in zip(codings, places, strict=True)
        ],
    )
    for coding, guid in zip(codings, made, strict=True):
        if coding.get("memo"):
            add_memo(project, coding["memo"], guid)
