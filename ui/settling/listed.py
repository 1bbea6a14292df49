"""The cases of a project as the list shows them, with their names and the words they are about."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from qualcode.agreement.settling import Case, Settling, Side, cases_of
from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.documents import documents_of, text_of_version, turns_of_version

Key = tuple[Guid, str]  # a document and the matter of a case
NO_KEY: Key = ("", "")
_QUOTE = 120  # characters; the whole passage stands in the text


class ListedCase(NamedTuple):
    """A case with the names of its document and codes, the beginning of its words, its turn (from 1), and the coders
    (GUID, name) in the order of its sides.
    """

    case: Case
    coders: tuple[tuple[Guid, str], ...]
    document: str
    codes: tuple[str, ...]
    quote: str
    turn: int

    @property
    def key(self) -> Key:
        """Give what names the case as long as its codings are the same."""
        return self.case.document, self.case.matter

    @property
    def code(self) -> str:
        """Name the codes at stake."""
        return " / ".join(self.codes)

    @property
    def is_open(self) -> bool:
        """Say whether it is to be decided."""
        return not self.case.standing.is_settled

    @property
    def working(self) -> list[tuple[Side, Guid, str]]:
        """Give the sides of those who worked on the document, with their coders."""
        return [(side, *coder) for side, coder in zip(self.case.sides, self.coders, strict=True) if side.worked]

    def differs_among(self, coders: Sequence[Guid]) -> bool:
        """Say whether some coders differ here; of one whether she gave anything here."""
        made = [tuple(one[1:] for one in side.passages) for side, guid, _ in self.working if guid in coders]
        return any(made) if len(coders) == 1 else len(set(made)) > 1


class Listing(NamedTuple):
    """All cases in the order of the documents, the coders in the order of their sides, the codes at stake by name."""

    coders: tuple[tuple[Guid, str], ...] = ()
    codes: tuple[tuple[Guid, str], ...] = ()
    cases: tuple[ListedCase, ...] = ()

    def case_at(self, document: Guid, start: int, code: Guid) -> ListedCase | None:
        """Give the case at a place of a document, that of a code before others (it may stand under the code that is
        meant); where there is none the first open one. None for a document without cases.
        """
        here = [one for one in self.cases if one.case.document == document]
        at = [one for one in here if one.case.start <= start < max(one.case.end, one.case.start + 1)]
        of_code = [one for one in at if code in one.case.codes]
        return next(iter(of_code or at or [one for one in here if one.is_open] or here), None)

    def workers(self, document: Guid) -> frozenset[Guid]:
        """Give the coders compared in a document; none where it has no cases."""
        return frozenset(guid for one in self.cases if one.case.document == document for _, guid, _ in one.working)

    def with_document(self, document: Guid, now: "Listing") -> "Listing":
        """Give the listing with the cases of one document as they are now."""
        before = [one.case.document for one in self.cases]
        place = before.index(document) if document in before else len(before)
        rest = [one for one in self.cases if one.case.document != document]
        cases = (*rest[:place], *now.cases, *rest[place:])
        return Listing(self.coders or now.coders, tuple(dict(self.codes + now.codes).items()), cases)


def list_cases(project: Project, language: str, codes: Mapping[Guid, str], documents: tuple[Guid, ...] = ()) -> Listing:
    """List every case of a project, or those of some documents; `codes` gives the names of codes."""
    found = cases_of(project, Settling(documents=documents, language=language))
    known = {document.guid: document for document in documents_of(project)}
    texts: dict[Guid, tuple[str, list[int]]] = {}
    listed = []
    for case in found.cases:
        document = known[case.document]
        if case.document not in texts:
            turns = turns_of_version(project, document.version).turns
            texts[case.document] = text_of_version(project, document.version), [turn.start for turn in turns]
        text, starts = texts[case.document]
        quote = " ".join(text[case.start : min(case.end, case.start + _QUOTE)].split())
        named = tuple(codes.get(code, "") for code in case.codes)
        listed.append(ListedCase(case, found.coders, document.name, named, quote, bisect_right(starts, case.start)))
    at_stake = {code: codes.get(code, "") for one in listed for code in one.case.codes}
    return Listing(found.coders, tuple(at_stake.items()), tuple(listed))


def listed_anew(
    listing: Listing, documents: Iterable[Guid], list_them: Callable[[tuple[Guid, ...]], Listing]
) -> Listing | None:
    """Give a listing with the cases of some documents as `list_them` lists them now; None where others than before are
    compared in one of them, so that all is to be listed.
    """
    for document in documents:
        workers = listing.workers(document)
        now = list_them((document,)) if workers else Listing()
        if not workers or now.workers(document) != workers:
            return None
        listing = listing.with_document(document, now)
    return listing
