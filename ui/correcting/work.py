"""`Work`: what is corrected of one text from the beginning of a session to its end, step by step."""

from typing import cast

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.projection import project_span
from qualcode.ops.correcting import begun
from qualcode.store.drafts import Draft, draft_of, drop_draft, keep_draft
from qualcode.store.project import Project
from qualcode.store.queries.codings import Coding, codings_of
from qualcode.store.queries.documents import current_version, projected, speakers_of
from qualcode.store.queries.version_paths import maps_between
from qualcode.text.correcting import Corrected, TextChange, corrected
from ui.transcript.highlight import Highlight
from ui.transcript.page_text import PageText


class Work:
    """Begins with the shown text of a document, or goes on with what this coder has not finished."""

    def __init__(self, project: Project, document: Guid) -> None:
        self.project, self.document = project, document
        draft = draft_of(project, document)
        self.version = draft.version if draft else current_version(project, document)
        self.changes: list[TextChange] = []
        self._states = [begun(project, self.version)]
        for known in draft.changes if draft else []:
            try:
                self.change(TextChange(*cast(list[str], known)))  # type: ignore[arg-type]
            except (IndexError, KeyError):
                break  # a speaker that is no longer there
        self.is_resumed = bool(self.changes)
        self._codings: list[tuple[Coding, int, int]] | None = None

    @property
    def now(self) -> Corrected:
        """Give the text as it is now."""
        return self._states[-1]

    @property
    def is_changed(self) -> bool:
        """Say whether anything differs from the beginning."""
        first = self._states[0]
        return (self.now.text, self.now.turns) != (first.text, first.turns)

    def change(self, change: TextChange) -> None:
        """Make one change. Words of a turn that was changed just before take the place of that change."""
        last = self.changes[-1] if self.changes else None
        if last is not None and change.kind == last.kind == "words" and change.turn == last.turn:
            self.changes.pop()
            self._states.pop()
        labels = {speaker.guid: speaker.label for speaker in speakers_of(self.project, self.document)}
        self._states.append(corrected(self.now, [change], labels))
        self.changes.append(change)

    def take_back(self) -> TextChange | None:
        """Take the last change back and give it, None where there is none."""
        if not self.changes:
            return None
        self._states.pop()
        return self.changes.pop()

    def keep(self, pending: TextChange | None = None) -> None:
        """Keep the changes on the disk, with the words that are being typed."""
        changes = [*self.changes, *([pending] if pending is not None else [])]
        if changes:
            plain = [cast(Value, list(change)) for change in changes]
            keep_draft(self.project, Draft(self.document, self.version, plain))
        else:
            drop_draft(self.project, self.document)

    # For the page ----------------------------------------------------------------------------------------------

    def page(self) -> PageText:
        """Give the text as it is now, as the transcript shows it."""
        known = {speaker.guid: speaker for speaker in speakers_of(self.project, self.document)}
        speakers = tuple(known.get(guid) for guid in self.now.speakers)
        version = f"{self.version} + {len(self.changes)} {hash(self.now.text)}" if self.changes else self.version
        return PageText(self.document, version, self.now.text, self.now.turns, speakers)

    def highlights(self) -> list[Highlight]:
        """Give the codings on the words where they are now."""
        if self._codings is None:  # while a text is corrected nobody codes it
            maps = maps_between(self.project, current_version(self.project, self.document), self.version)
            self._codings = [
                (one, *projected((one.start, one.end), maps)) for one in codings_of(self.project, self.document)
            ]
        edits = self.now.edits
        return [
            Highlight(one.guid, *project_span(start, end, edits), one.code, one.coder)
            for one, start, end in self._codings
        ]
