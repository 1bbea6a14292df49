"""Passages that may speak for or against a judgement: those coded with the set's codes and their neighbours first."""

from collections.abc import Sequence

from qualcode.analysis.passages import Passage, passages
from qualcode.model.guid import Guid
from qualcode.model.table import Passages
from qualcode.store.project import Project
from qualcode.store.queries.codes import codes_of


def evidence_to_choose(
    project: Project, coder: Guid, documents: Sequence[Guid], codes: Sequence[Guid], language: str = "en"
) -> list[Passage]:
    """List a coder's codings in these documents: with one of `codes`, then with codes beside them, then the rest."""
    if not documents:
        return []
    paths = {code.guid: code.path for code in codes_of(project)}
    families = {paths[code][-2] for code in codes if len(paths.get(code, ())) > 1}

    def rank(passage: Passage) -> int:
        path = paths.get(passage.code, ())
        return 0 if set(path) & set(codes) else 1 if set(path) & families else 2

    wanted = Passages(documents=tuple(documents), coders=(coder,), absent=True, interviewer=True)
    return sorted(passages(project, wanted, language), key=rank)
