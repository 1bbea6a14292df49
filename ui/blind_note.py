"""`BlindNote`: in the status line, that the others' work on the shown document is kept from the coder at work."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from qualcode.model.change import Change
from qualcode.store.queries.assignments import assignments_of, kept_from_me
from qualcode.store.queries.documents import document_of
from ui.plain import plain_tip
from ui.session import Session
from ui.transcript.code_looks import CodeLooks

_DECIDING = ("assignment", "document_state", "coder", "document")


class BlindNote(QLabel):
    """Never says how much is hidden; says when it comes to light."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._session = session
        self._kept: frozenset[str] = frozenset()
        for signal in (session.project_changed, session.coder_changed):
            signal.connect(self.retranslate)
        session.document_shown.connect(lambda _: self.retranslate())
        session.language_changed.connect(lambda _: self.retranslate())
        session.changed.connect(self._follow)
        self.retranslate()

    def retranslate(self) -> None:
        """Show it, or nothing, in the language that is installed now."""
        project, document = self._session.project, self._session.document
        self._kept = kept_from_me(project) if project is not None else frozenset()
        self.setVisible(document in self._kept)
        if project is None or document not in self._kept:
            return
        looks = CodeLooks(project, self._session.language)
        waited = [looks.coder_name(one.coder) for one in assignments_of(project, document) if not one.done]
        why = self.tr(
            "What others made of this document is kept from you until everybody it was given to has marked it as done."
            " Not done yet: {0}."
        ).format(", ".join(waited))
        self.setText(self.tr("Blind coding"))
        self.setToolTip(plain_tip(why))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(why)

    def _follow(self, change: Change) -> None:
        if not change.touches(*_DECIDING):
            return
        before, project = self._kept, self._session.project
        self.retranslate()
        for document in before - self._kept if project is not None else ():
            if project is not None and project.life_of(document).is_there:
                name = document_of(project, document).name
                self._session.told.emit(self.tr("The work of others shows again from now on in “{0}”.").format(name))
