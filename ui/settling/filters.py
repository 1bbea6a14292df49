"""`CaseFilters`: which cases are listed, and by what they are grouped."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QToolButton, QWidget

from qualcode.model.guid import Guid
from ui.agreement.picker import Picker
from ui.flow_layout import FlowLayout
from ui.offering import offer
from ui.session import Session
from ui.settling.listed import NO_KEY, Key, ListedCase, Listing
from ui.settling.words import likenesses

BY_DOCUMENT, BY_CODE = "document", "code"
OPEN_ONLY, ALL, SETTLED = "open", "all", "settled"


class Wanted(NamedTuple):
    """What is listed; empty tuples and texts let everything through."""

    by: str = BY_DOCUMENT
    state: str = OPEN_ONLY
    likeness: str = ""
    codes: tuple[Guid, ...] = ()
    documents: tuple[Guid, ...] = ()
    coders: tuple[Guid, ...] = ()

    def lets(self, one: ListedCase, kept: Key = NO_KEY) -> bool:
        """Say whether a case is listed; the one named `kept` stays in sight whatever became of it."""
        if self.state != ALL and one.key != kept and one.is_open != (self.state == OPEN_ONLY):
            return False
        return self.lets_all_of(one)

    def lets_all_of(self, one: ListedCase) -> bool:
        """Say whether a case would be listed however it stands."""
        case = one.case
        if self.likeness and case.likeness != self.likeness:
            return False
        if self.codes and not set(self.codes) & set(case.codes):
            return False
        if self.documents and case.document not in self.documents:
            return False
        return not self.coders or one.differs_among(self.coders)


class _Box(QComboBox):
    """Letters and digits are keys of the window; the arrows choose."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, or let the window have the key."""
        if event.text().strip() and event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


class CaseFilters(QWidget):
    """Choosers in a line that breaks where the window is narrow."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.by, self.state, self.likeness = _Box(self), _Box(self), _Box(self)
        self.codes, self.documents, self.coders = Picker(self), Picker(self), Picker(self)
        self.more = QToolButton(self)
        line = FlowLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for widget in (self.by, self.state, self.likeness, self.documents, self.codes, self.coders, self.more):
            line.addWidget(widget)
        for box in (self.by, self.state, self.likeness):
            box.activated.connect(lambda _: self.changed.emit())
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for picker in (self.codes, self.documents, self.coders):
            picker.changed.connect(self.changed.emit)

    def wanted(self) -> Wanted:
        """Give what is chosen."""
        return Wanted(
            self.by.currentData() or BY_DOCUMENT,
            self.state.currentData() or OPEN_ONLY,
            self.likeness.currentData() or "",
            self.codes.chosen(),
            self.documents.chosen(),
            self.coders.chosen(),
        )

    def choose(self, wanted: Wanted) -> None:
        """Choose what shall be listed."""
        self.blockSignals(True)
        for box, data in ((self.by, wanted.by), (self.state, wanted.state), (self.likeness, wanted.likeness)):
            box.setCurrentIndex(max(0, box.findData(data)))
        for picker, guids in (
            (self.codes, wanted.codes), (self.documents, wanted.documents), (self.coders, wanted.coders)
        ):  # fmt: skip
            picker.choose(guids)
        self.blockSignals(False)
        self.changed.emit()

    def retranslate(self, listing: Listing) -> None:
        """Show the texts in the language that is installed now, with numbers of cases."""
        for widget, name in (
            (self.by, self.tr("Grouped by")),
            (self.state, self.tr("How cases stand")),
            (self.likeness, self.tr("How alike")),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(name)
        offer(self.by, [(self.tr("By interview"), BY_DOCUMENT), (self.tr("By code"), BY_CODE)])
        self.codes.entitle(self.tr("Codes"), self.tr("All codes"), self.tr("Codes: {0}"))
        self.documents.entitle(self.tr("Interviews"), self.tr("All interviews"), self.tr("Interviews: {0}"))
        self.coders.entitle(self.tr("Coders who differ from each other"), self.tr("All coders"), self.tr("Coders: {0}"))
        self.more.setText(self.tr("More"))
        self.more.setAccessibleName(self.tr("More"))
        self.count(listing)

    def count(self, listing: Listing) -> None:
        """List what there is to choose from, with numbers of cases; what is chosen stays."""
        cases = listing.cases
        still = sum(one.is_open for one in cases)
        offer(
            self.state,
            [
                (self.tr("Open: {0}").format(still), OPEN_ONLY),
                (self.tr("Settled: {0}").format(len(cases) - still), SETTLED),
                (self.tr("All cases: {0}").format(len(cases)), ALL),
            ],
        )
        named = [(f"{words}: {number}", likeness) for likeness, words in likenesses(self._session.language).items()
                 if (number := sum(one.case.likeness == likeness for one in cases))]  # fmt: skip
        offer(self.likeness, [(self.tr("However alike"), ""), *named])
        looks = {code: one for one in cases for code in one.case.codes}
        names = dict(listing.codes)
        for picker, choices in (
            (self.codes, [(names.get(code, ""), code) for code in sorted(looks, key=lambda it: names.get(it, ""))]),
            (self.documents, list({one.case.document: (one.document, one.case.document) for one in cases}.values())),
            (self.coders, [(name, guid) for guid, name in listing.coders]),
        ):
            picker.blockSignals(True)
            picker.offer(choices)
            picker.blockSignals(False)
