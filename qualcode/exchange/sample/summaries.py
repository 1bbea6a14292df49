"""Writes the summaries of the sample study's framework matrix, each on the passages that were coded by then."""

from collections.abc import Mapping

from qualcode.analysis.framework import cell_of
from qualcode.exchange.sample.files import Told
from qualcode.model.guid import Guid
from qualcode.ops.codebook_import import guid_of_entry
from qualcode.ops.projects import work_as
from qualcode.ops.summaries import write_summary
from qualcode.store.project import Project
from qualcode.store.queries.codings import quote_of


def take_summaries(
    project: Project, told: list[Told], book: str, respondents: Mapping[str, Guid], coders: Mapping[str, Guid]
) -> None:
    """Write them; one that was written `before` a passage was coded is stale."""
    for one in told:
        respondent, code = respondents[one["respondent"]], guid_of_entry("code", book, one["code"])
        work_as(project, coders[one["coder"]])
        codings = cell_of(project, respondent, code).codings
        if "before" in one:
            codings = tuple(coding for coding in codings if one["before"] not in quote_of(project, coding))
        write_summary(project, respondent, code, one["text"], codings)
