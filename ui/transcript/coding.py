"""`Coding`: applies codes to the selected words and takes codings away."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from qualcode.model.guid import Guid
from qualcode.ops.codings import apply_codes, code_span, recode, uncode
from qualcode.store.project import Project
from qualcode.store.queries.codes import Code
from qualcode.store.queries.codings import codings_by_guid
from ui.codebook.proposed import is_locked
from ui.session import Session
from ui.transcript.page_text import Range
from ui.transcript.view import TranscriptView

_MOST_RECENT = 20
_LONGEST_NAME = 80  # characters of a code that is named by the words themselves
_AROUND_NAME = ' .,;:!?…–—-"«»“”„()[]'
_QUOTE = 60  # characters of a passage that the status line shows


class Coding(QObject):
    """What is done to the codings of the shown document, each one step that Undo takes back."""

    reason_wanted = Signal(str, str)  # a new code of this name and language is proposed: why is it needed?

    def __init__(self, session: Session, view: TranscriptView, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self.recent: list[Guid] = []

    def forget(self) -> None:
        """Forget which codes were used last: another project is open."""
        self.recent = []

    def apply(
        self,
        codes: Sequence[Guid],
        span: Range | None = None,
        new_name: str = "",
        language: str = "",
        reason: str = "",
    ) -> bool:
        """Code a range, or the selected words, with codes and perhaps a new one beside the chosen one: one step.

        The new one is named in `language`, else in that of the window; with a reason it is proposed. Say whether it
        was done. The selection stays.
        """
        project, place = self._session.project, span or self._view.selection()
        place = self._view.page.trimmed(place)
        if project is None:
            return False
        if place[0] >= place[1]:
            self._session.told.emit(self.tr("No words are selected. Select the passage first, then choose a code."))
            return False
        names = {language or self._session.language: new_name} if new_name else {}
        made = self._make(project, codes, place, names, reason) if codes or names else None
        if not made:
            return False
        used = [found.code for found in codings_by_guid(project, made)]
        self._note(used)
        self._session.select_coding(made[-1])
        told = " | ".join(self._view.looks.name(code) for code in used)
        coded = self.tr("Coded as {0}, a new code: “{1}”") if new_name else self.tr("Coded as {0}: “{1}”")
        if reason:
            coded = self.tr("Coded as {0}, which you propose: “{1}”")
        self._session.told.emit(coded.format(told, self._quote(place)))
        return True

    def _note(self, used: Sequence[Guid]) -> None:
        self.recent = [*used, *(code for code in self.recent if code not in used)][:_MOST_RECENT]

    def _make(
        self, project: Project, codes: Sequence[Guid], place: Range, names: dict[str, str], reason: str
    ) -> list[Guid] | None:
        document = self._view.page.document
        if len(codes) == 1 and not names:
            coding = self._session.do(code_span, project, document, *place, codes[0])
            return [coding] if coding else None
        chosen = self._view.looks.codes.get(self._session.code)
        parent = chosen.parent if chosen else None
        return self._session.do(apply_codes, project, document, *place, codes, names or None, parent, reason)

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

    def apply_new(self, name: str, more: Sequence[Guid] = (), language: str = "", reason: str = "") -> None:
        """Make or propose a code beside the one chosen in the codebook, and code the selected words with it."""
        self.apply(more, new_name=name, language=language, reason=reason)

    def in_vivo(self) -> None:
        """Make a code of the selected words themselves and code them with it; one so named already is taken."""
        from qualcode.text.language import guess_language  # it reads numpy

        page = self._view.page
        start, end = page.trimmed(self._view.selection())
        name = " ".join(page.text[start:end].split()).strip(_AROUND_NAME)
        if len(name) > _LONGEST_NAME:
            self._session.told.emit(self.tr("These words are too many for the name of a code. Select fewer."))
            return
        same = next((code.guid for code in self._view.looks.codes.values() if _is_named(code, name)), "")
        if same or not name:
            self.apply([same] if same else [])
        else:
            language = guess_language(name)
            if is_locked(self._session):
                self.reason_wanted.emit(name, language)
            else:
                self.apply([], new_name=name, language=language)

    def recode(self, coding: Guid, code: Guid, new_name: str = "", reason: str = "") -> None:
        """Give a coding another code, or a new one (with a reason: a proposed one) beside the one it has."""
        project, known = self._session.project, self._view.index.get(coding)
        if project is None or known is None:
            return
        old = self._view.looks.codes.get(known.code)
        names = {self._session.language: new_name} if new_name else None
        now = self._session.do(recode, project, (coding,), code or None, names, old.parent if old else None, reason)
        if now is not None:
            self._note([now])
            self._session.select_coding(coding)
            was, name = self._view.looks.name(known.code), self._view.looks.name(now)
            place = self._quote((known.start, known.end))
            self._session.told.emit(self.tr("{0} in place of {1}: “{2}”").format(name, was, place))

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


def _is_named(code: Code, name: str) -> bool:
    return any(name.casefold() == known.casefold() for known in code.names.values())
