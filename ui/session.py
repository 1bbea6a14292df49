"""`Session`: the open project and what is being looked at. Views know each other only through it."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from qualcode.analysis.coding_filter import NO_FILTER, CodingFilter
from qualcode.model.change import Change
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.ops.projects import open_project, project_guid, work_as
from qualcode.ops.undo import Undone, redo, redoable_step, undo, undoable_step
from qualcode.store.project import Project
from qualcode.store.queries.codes import Code, codes_of
from qualcode.store.queries.proposals import Proposal, open_proposals
from ui.code_keys import keep_code_key, kept_code_keys

if TYPE_CHECKING:
    from qualcode.agreement.settling import Progress

P = ParamSpec("P")
R = TypeVar("R")


class Session(QObject):
    """The open project, the chosen language, and signals between views.

    `facts` says what an action may need: "project", "writable", "document", "selection" (of words), "coding" (one is
    selected), "code" (one is chosen), "filtered" (some codings may be hidden), "undo", "redo".
    """

    project_changed = Signal()  # another project is open, or none
    changed = Signal(object)  # a Change was saved
    language_changed = Signal(str)  # "ky", "ru" or "en"
    into_changed = Signal(str)  # translations into another language are shown and written
    facts_changed = Signal()
    coder_changed = Signal()  # another coder is at work
    document_shown = Signal(str)  # a document's GUID, "" for none
    code_chosen = Signal(str)  # a code's GUID, "" for none
    coding_selected = Signal(str)  # a coding's GUID, "" for none
    passage_wanted = Signal(str)  # show this coding in its transcript
    case_shown = Signal(str)  # a respondent's GUID, "" for none
    filter_changed = Signal()  # other codings are shown: `filter`
    hidden_changed = Signal()  # the filter hides another number of codings of the shown document: `hidden`
    place_wanted = Signal(str, int, int)  # show these words of a document: its GUID, start, end
    passages_wanted = Signal(object)  # show the Passages behind a number, with a title: (Passages, str)
    clinic_wanted = Signal(tuple)  # open the definition clinic on these two codes, or on one that was left out
    settling_wanted = Signal(
        str, int, str
    )  # settle what coders differ on: a document, a place (-1: none), a code or ""
    codebook_export_wanted = Signal(str)  # write a named version of the codebook to a file: its GUID, "" for now
    code_keys_changed = Signal()  # a code got another key
    failed = Signal(object)  # a UserError for the bar at the top
    refused = Signal(object)  # one of those: a step was not done; mended as soon as another one is
    settling = Signal()  # something else is about to be done: what is being typed is saved now
    told = Signal(str)  # a sentence for the status line
    dispute_wanted = Signal(str, str)  # show where a field of an object is settled; "" for any of its fields
    settling_changed = Signal()  # interviews are settled otherwise than before: `settling_states`
    disputes_changed = Signal()  # people disagree about other things than before: `disputes`
    _arrived = Signal(object)  # a Change that a job saved

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project: Project | None = None
        self._codes: dict[Guid, Code] | None = None
        self._proposals: dict[Guid, list[Proposal]] | None = None
        self.language = "en"
        self._into = ""
        self.document: Guid = ""
        self.code: Guid = ""
        self.coding: Guid = ""
        self.case: Guid = ""
        self.filter = NO_FILTER
        self.hidden = 0
        self.disputes: dict[Guid, frozenset[str]] = {}  # fields on which people disagree, by object
        self.settling_states: dict[Guid, Progress] = {}  # interviews of which something was decided
        self._facts: set[str] = set()
        self._thread = threading.get_ident()
        self._arrived.connect(self._on_change)

    @property
    def facts(self) -> frozenset[str]:
        """Give what holds now, for the rules of enablement."""
        return frozenset(self._facts)

    def state(self, fact: str, holds: bool) -> None:
        """Say whether a fact holds."""
        if holds != (fact in self._facts):
            (self._facts.add if holds else self._facts.discard)(fact)
            self.facts_changed.emit()

    # The project -----------------------------------------------------------------------------------------------

    def open(self, path: Path) -> bool:
        """Open a project in place of the one that is open; say whether it worked."""
        try:
            project = open_project(path)
        except UserError as error:
            self.failed.emit(error)
            return False
        self.take(project)
        return True

    def take(self, project: Project) -> None:
        """Work on an opened project from now on."""
        self.close()
        self.project, self._codes, self._proposals = project, None, None
        project.subscribe(self._on_change)
        self.state("project", True)
        self.state("writable", project.read_only is None)
        self._state_undo()
        self.project_changed.emit()
        if project.read_only is not None:
            self.failed.emit(UserError(project.read_only.key, **project.read_only.values))

    def close(self) -> None:
        """Close the project, if one is open."""
        if self.project is None:
            return
        self.settling.emit()
        typing = QApplication.focusWidget()
        if typing is not None:
            typing.clearFocus()  # a field saves itself when it is left
        project, self.project, self._codes = self.project, None, None
        self._proposals = None
        self.show_document("")
        self.choose_code("")
        self.show_only(NO_FILTER)
        self.case = ""
        for fact in ("project", "writable", "undo", "redo"):
            self.state(fact, False)
        project.close()
        self.project_changed.emit()

    def _on_change(self, change: Change) -> None:
        if threading.get_ident() != self._thread:
            self._arrived.emit(change)  # told in the thread of the window
            return
        if change.touches("code"):
            self._codes = None
        if change.touches("code", "proposal", "recognition"):
            self._proposals = None
        self._state_undo()
        self.changed.emit(change)

    def _state_undo(self) -> None:
        if self.project is not None:
            writable = self.project.read_only is None
            self.state("undo", writable and undoable_step(self.project) is not None)
            self.state("redo", writable and redoable_step(self.project) is not None)

    def work_as(self, coder: Guid) -> None:
        """Have another coder of the project at work; raises UserError where there is no such coder."""
        if self.project is not None:
            self.settling.emit()
            seen = self.project.visibility.stamp
            work_as(self.project, coder)
            self._state_undo()
            self.coder_changed.emit()
            if seen != self.project.visibility.stamp:  # she sees other codings
                self.project_changed.emit()

    # Doing -----------------------------------------------------------------------------------------------------

    def do(self, verb: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R | None:
        """Run a verb of `qualcode.ops`; a user's error goes to the bar at the top, and None is given."""
        self.settling.emit()
        try:
            return verb(*args, **kwargs)
        except UserError as error:
            self.refused.emit(error)
            self.failed.emit(error)
            return None

    def undo(self) -> Undone | None:
        """Take back the newest step."""
        return self.do(undo, self.project) if self.project is not None else None

    def redo(self) -> Undone | None:
        """Do again what was taken back."""
        return self.do(redo, self.project) if self.project is not None else None

    # Looking ---------------------------------------------------------------------------------------------------

    def show_document(self, document: Guid) -> None:
        """Show a document in the transcript view."""
        if document != self.document:
            self.settling.emit()
            self.select_coding("")
            self.document = document
            self.state("document", bool(document))
            self.document_shown.emit(document)

    def choose_code(self, code: Guid) -> None:
        """Choose a code: its definition is shown, and it is the one to apply."""
        if code != self.code:
            self.code = code
            self.state("code", bool(code))
            self.code_chosen.emit(code)

    def select_coding(self, coding: Guid) -> None:
        """Select a coding in the transcript and show its details."""
        if coding != self.coding:
            self.coding = coding
            self.state("coding", bool(coding))
            self.coding_selected.emit(coding)

    def show_only(self, wanted: CodingFilter) -> None:
        """Show in every document only the codings that pass a filter."""
        if wanted != self.filter:
            self.filter = wanted
            self.state("filtered", wanted.is_on)
            self.filter_changed.emit()

    def count_hidden(self, hidden: int) -> None:
        """Note how many codings of the shown document the filter hides."""
        if hidden != self.hidden:
            self.hidden = hidden
            self.hidden_changed.emit()

    def codes(self) -> dict[Guid, Code]:
        """Give the codes of the open project by GUID, read once until one of them changes."""
        if self._codes is None:
            self._codes = {code.guid: code for code in codes_of(self.project)} if self.project is not None else {}
        return self._codes

    def proposals(self) -> dict[Guid, list[Proposal]]:
        """Give the proposals that await an answer by their codes, read once until one of them changes."""
        if self._proposals is None:
            self._proposals = open_proposals(self.project) if self.project is not None else {}
        return self._proposals

    def code_keys(self) -> dict[str, Guid]:
        """Give the codes that one key applies, by their keys."""
        return kept_code_keys(project_guid(self.project)) if self.project is not None else {}

    def give_code_key(self, code: Guid, key: str) -> None:
        """Let one key apply a code in this project on this computer, "" for none."""
        if self.project is not None:
            keep_code_key(project_guid(self.project), code, key)
            self.code_keys_changed.emit()

    def show_case(self, respondent: Guid) -> None:
        """Show a respondent's case."""
        self.case = respondent
        self.case_shown.emit(respondent)

    @property
    def into(self) -> str:
        """Give the language of the translations that are shown and written: the chosen one, else the interface's."""
        return self._into or self.language

    def translate_into(self, language: str) -> None:
        """Show and write translations into a language."""
        if language != self.into:
            self._into = language
            self.into_changed.emit(language)

    def speak(self, language: str) -> None:
        """Note that the interface now speaks another language."""
        self.language = language
        self.language_changed.emit(language)
