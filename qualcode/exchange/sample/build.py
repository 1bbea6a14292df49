"""Builds the sample project: codebook, guides, respondents, interviews and what three coders did with them."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from qualcode.exchange.codebooks.registry import read_codebook
from qualcode.exchange.sample.files import SampleFiles, Told
from qualcode.exchange.sample.guides import take_guides
from qualcode.exchange.sample.interviews import InterviewTaker, StudyParts
from qualcode.exchange.sample.respondents import take_people, take_respondents
from qualcode.exchange.sample.summaries import take_summaries
from qualcode.messages import message
from qualcode.model.guid import Guid
from qualcode.ops.codebook_import import import_codebook
from qualcode.ops.objects import set_fields
from qualcode.ops.projects import add_coder, create_project, work_as
from qualcode.resources import codebooks_folder, sample_transcripts_folder
from qualcode.store.project import Project

CODEBOOK = "return_migration.yaml"


def build_sample(path: Path, language: str = "ru", progress: Callable[[int, int], None] = lambda *_: None) -> Path:
    """Make the sample project at `path` and close it; `progress(done, total)` counts interviews.

    Raises UserError where a file lies at `path`, a sample file is missing, or a quote does not stand in its
    interview; then nothing is left behind.
    """
    files = SampleFiles(sample_transcripts_folder())
    project = create_project(path, message("sample.name", language), files.study["coders"][0]["name"])
    try:
        with project:
            _fill(project, files, language, progress)
    except BaseException:
        with suppress(OSError):
            path.unlink(missing_ok=True)
        raise
    return path


def _fill(project: Project, files: SampleFiles, language: str, progress: Callable[[int, int], None]) -> None:
    book = read_codebook(codebooks_folder() / CODEBOOK)
    import_codebook(project, book)
    coders = _coders(project, files.study["coders"])
    respondents = take_respondents(project, files.respondents, files.attributes)
    take_people(project, files.study, respondents, language)
    guides = take_guides(project, files.guides, book.id, language)
    taker = InterviewTaker(project, files, StudyParts(book.id, coders, respondents, guides))
    for number, told in enumerate(files.interviews):
        progress(number, len(files.interviews))
        taker.take(told)
    take_summaries(project, files.study["summaries"], book.id, respondents, coders)
    work_as(project, coders[files.study["coders"][0]["id"]])
    progress(len(files.interviews), len(files.interviews))


def _coders(project: Project, told: list[Told]) -> dict[str, Guid]:
    """Give the GUID of each coder; the first one has made the project."""
    first, *others = told
    coders = {first["id"]: project.me, **{coder["id"]: add_coder(project, coder["name"]) for coder in others}}
    for coder in told:
        set_fields(project, coders[coder["id"]], {"initials": coder["initials"], "colour": coder["colour"]})
    return coders
