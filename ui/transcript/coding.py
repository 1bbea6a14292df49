"""`Coding`: applies codes to the selected words and takes codings away."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from qualcode.model.guid import Guid
from qualcode.ops.codings import apply_codes, code_span, uncode
from qualcode.store.project import Project
from qualcode.store.queries.codings import codings_by_guid
from ui.session import Session
from ui.transcript.page_text import Range
from ui.transcript.view import TranscriptView

_MOST_RECENT = 20
_QUOTE = 60  # characters of a passage that the status line shows


class Coding(QObject):
    """What is done to the codings of the shown document, each one step that Undo takes back."""

    def __init__(self, session: Session, view: TranscriptView, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self.recent: list[Guid] = []

    def forget(self) -> None:
        """Forget which codes were used last: another project is open."""
        self.recent = []

    def apply(self, codes: Sequence[Guid], span: Range | None = None, new_name: str = "") -> bool:
        """Code a range, or the selected words, with codes and perhaps a new one beside the chosen one: one step.

        Say whether it was done. The selection stays.
        """
        project, place = self._session.project, span or self._view.selection()
        place = self._view.page.trimmed(place)
        if project is None or not (codes or new_name):
            return False
        if place[0] >= place[1]:
            self._session.told.emit(self.tr("No words are selected. Select the passage first, then choose a code."))
            return False
        made = self._make(project, codes, place, new_name)
        if not made:
            return False
        used = [found.code for found in codings_by_guid(project, made)]
        self.recent = [*used, *(code for code in self.recent if code not in used)][:_MOST_RECENT]
        self._session.select_coding(made[-1])
        names = " | ".join(self._view.looks.name(code) for code in used)
        self._session.told.emit(self.tr("Coded as {0}: “{1}”").format(names, self._quote(place)))
        return True

    def _make(self, project: Project, codes: Sequence[Guid], place: Range, new_name: str) -> list[Guid] | None:
        document = self._view.page.document
        if len(codes) == 1 and not new_name:
            coding = self._session.do(code_span, project, document, *place, codes[0])
            return [coding] if coding else None
        chosen = self._view.looks.codes.get(self._session.code)
        names = {self._session.language: new_name} if new_name else None
        parent = chosen.parent if chosen else None
        return self._session.do(apply_codes, project, document, *place, codes, names, parent)

    def apply_chosen(self) -> None:
        """Code the selected words with the code chosen in the codebook."""
        self.apply([self._session.code] if self._session.code else [])

    def repeat(self) -> None:
        """Code the selected words with the code used last."""
        there = [code for code in self.recent if code in self._view.looks.codes]  # Undo may have taken a new one away
        if there:
            self.apply(there[:1])
        else:
            self._session.told.emit(self.tr("No code was used yet. Press Space to choose one."))

    def drop(self, code: Guid, start: int, end: int) -> None:
        """Code the words on which a code was let fall."""
        if self.apply([code], (start, end)):
            self._view.select(self._view.page.trimmed((start, end)))

    def apply_new(self, name: str, more: Sequence[Guid] = ()) -> None:
        """Make a code beside the one chosen in the codebook, and code the selected words with it."""
        self.apply(more, new_name=name)

    def take_away(self) -> None:
        """Take the selected coding away."""
        project, coding = self._session.project, self._session.coding
        known = self._view.index.get(coding)
        if project is None or not coding:
            return
        if self._session.do(uncode, project, (coding,)) is not None and known is not None:
            name = self._view.looks.name(known.code)
            place = self._quote((known.start, known.end))
            self._session.told.emit(self.tr("Coding removed: {0}, “{1}”. Undo brings it back.").format(name, place))

    def _quote(self, place: Range) -> str:
        words = " ".join(self._view.page.text[place[0] : place[0] + _QUOTE + 1].split())
        whole = place[1] - place[0] <= _QUOTE
        return self._view.page.text[slice(*place)].replace("\n", " ") if whole else words[:_QUOTE] + "…"
