"""`Marking`: says that a document is done or in work again, and that a first pass once kept stays."""

from PySide6.QtCore import QObject, QTimer

from qualcode.analysis.progress import DONE, IN_WORK
from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.ops.document_states import mark_document
from qualcode.store.queries.codings import codings_by_guid
from qualcode.store.queries.documents import document_of
from qualcode.store.queries.progress import MarkedState, marked_states
from ui.actions import Actions
from ui.session import Session

_SHOWN = ("document_state", "document", "coder")


class Marking(QObject):
    """The action that marks the shown document for the coder at work; its tick tells the state."""

    def __init__(self, session: Session, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._action = actions["mark_done"]
        self._action.setCheckable(True)
        self._told: set[Guid] = set()  # documents of which was said already that their first pass stays
        actions.on("mark_done", self.toggle)
        session.changed.connect(self._on_change)
        session.project_changed.connect(self._on_project)
        session.document_shown.connect(lambda _: self._show())
        session.coder_changed.connect(self._on_project)
        self._show()

    def marked(self, document: Guid) -> MarkedState | None:
        """Give what the coder at work said of a document, None where she said nothing."""
        project = self._session.project
        if project is None or not document:
            return None
        return next((mark for mark in marked_states(project, document) if mark.coder == project.me), None)

    def is_done(self, document: Guid) -> bool:
        """Say whether the coder at work has done a document."""
        marked = self.marked(document)
        return marked is not None and marked.state == DONE

    def toggle(self) -> None:
        """Mark the shown document as done; one that is done is in work again."""
        document = self._session.document
        if document:
            self.mark(document, IN_WORK if self.is_done(document) else DONE)
        self._show()

    def mark(self, document: Guid, state: str) -> None:
        """Mark a document for the coder at work, and say what that means."""
        project = self._session.project
        if project is None or self._session.do(mark_document, project, document, state) is None:
            return
        name, marked = document_of(project, document).name, self.marked(document)
        if state == DONE and marked is not None:
            kept = len(marked.first_pass or ())
            sentence = self.tr("“{0}” is done. Codings kept as your first pass: {1}.").format(name, kept)
        else:
            sentence = self.tr("“{0}” is in work again.").format(name)
        self._told.discard(document)
        self._session.told.emit(sentence)

    def _on_project(self) -> None:
        self._told.clear()
        self._show()

    def _show(self) -> None:
        self._action.setChecked(self.is_done(self._session.document))

    def _on_change(self, change: Change) -> None:
        if change.touches(*_SHOWN):
            self._show()
        document = self._session.document
        if change.touches("coding") and document not in self._told and self._is_of_done(change, document):
            self._told.add(document)
            QTimer.singleShot(0, self._tell)  # after what the step itself says

    def _is_of_done(self, change: Change, document: Guid) -> bool:
        """Say whether a change is of the coder's codings in this document that she has done."""
        project = self._session.project
        if project is None or not self.is_done(document) or change.touches("decision"):  # those are of the consensus
            return False
        touched = list(change.touched["coding"])
        found = codings_by_guid(project, touched)
        mine = any(coding.document == document and coding.coder == project.me for coding in found)
        return mine or len(found) < len(touched)

    def _tell(self) -> None:
        self._session.told.emit(
            self.tr("You marked this document as done: the first pass that was kept then stays as it is.")
        )
