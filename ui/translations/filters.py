"""`QueueFilters`: which quotations are listed: language, code, document, flag, and how far they are."""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from qualcode.model.guid import Guid
from qualcode.store.queries.codes import code_path, codes_of
from qualcode.store.queries.documents import documents_of
from ui.flow_layout import FlowLayout
from ui.offering import offer
from ui.session import Session
from ui.translations.choice import LanguageChoice

_WIDTH = 18  # letters that a closed list shows at least


class State(StrEnum):
    """How far a quotation is."""

    WAITING = "waiting"
    TO_CHECK = "to_check"
    ALL = "all"


class Wanted(NamedTuple):
    """What is asked for, "" for any."""

    code: Guid
    document: Guid
    flagged: bool


class QueueFilters(QWidget):
    """A line of choices that breaks where there is no room."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.into = LanguageChoice(session)
        self.state, self.code, self.document = QComboBox(), QComboBox(), QComboBox()
        self.flagged = QCheckBox()
        line = FlowLayout(self)
        for box in (self.into, self.state, self.code, self.document, self.flagged):
            line.addWidget(box)
        for box in (self.code, self.document):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_WIDTH)
        for box in (self.state, self.code, self.document):
            box.activated.connect(lambda _: self.changed.emit())
        self.flagged.clicked.connect(lambda _: self.changed.emit())

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.into.retranslate()
        names = {
            State.WAITING: self.tr("Not yet translated"),
            State.TO_CHECK: self.tr("For me to check"),
            State.ALL: self.tr("All quotations"),
        }
        offer(self.state, [(name, state) for state, name in names.items()])
        self.flagged.setText(self.tr("Flagged only"))
        for box, name in (
            (self.state, self.tr("How far the translation is")),
            (self.code, self.tr("Code")),
            (self.document, self.tr("Document")),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
        self.offer()

    def offer(self) -> None:
        """List the codes and documents there are."""
        project, language = self._session.project, self._session.language
        codes = {code.guid: code for code in codes_of(project)} if project is not None else {}
        paths = [(code_path(codes, guid, language), guid) for guid in codes]
        offer(self.code, [(self.tr("All codes"), ""), *paths])
        documents = documents_of(project) if project is not None else []
        offer(self.document, [(self.tr("All documents"), ""), *((found.name, found.guid) for found in documents)])

    def chosen_state(self) -> State:
        """Give how far the listed quotations shall be."""
        return State(self.state.currentData() or State.WAITING)

    def wanted(self) -> Wanted:
        """Give which quotations are asked for."""
        chosen = self.code.currentData() or "", self.document.currentData() or ""
        return Wanted(*chosen, self.flagged.isChecked())
