"""`SettledNote`: above the transcript, that the interview is settled, or how many of its cases are open again."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from qualcode.agreement.settling import Progress
from ui.plain import plain_tip
from ui.session import Session
from ui.theme import GAP, SPACE, colours, warning


class SettledNote(QFrame):
    """There only where something was decided on the shown interview."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settled_note")
        self._session = session
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.go = QToolButton()
        self.go.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.go.clicked.connect(lambda _: session.settling_wanted.emit(session.document, -1, ""))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, GAP // 2, GAP, GAP // 2)
        row.setSpacing(GAP)
        row.addWidget(self._label, 1)
        row.addWidget(self.go)
        self.setAutoFillBackground(True)
        session.settling_changed.connect(self.retranslate)
        session.document_shown.connect(lambda _: self.retranslate())
        session.language_changed.connect(lambda _: self.retranslate())
        self.retranslate()

    def text(self) -> str:
        """Give what is shown."""
        return self._label.text()

    def retranslate(self) -> None:
        """Show it, or nothing, in the language that is installed now."""
        far = self._session.settling_states.get(self._session.document)
        self.setVisible(far is not None)
        if far is None:
            return
        self._label.setText(settled_words(far))
        self.setAccessibleName(self._label.text())
        self.go.setText(self.tr("Cases…"))
        self.go.setToolTip(plain_tip(self.tr("Show the cases of this interview in the window of settling")))
        self.go.setAccessibleName(self.tr("Show the cases of this interview in the window of settling"))
        self._colour(far.settled and bool(far.open))

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "go"):
            far = self._session.settling_states.get(self._session.document)
            self._colour(far is not None and far.settled and bool(far.open))

    def _colour(self, again: bool) -> None:
        dressed = warning(QApplication.palette()) if again else QPalette(QApplication.palette())
        if not again:
            dressed.setColor(QPalette.ColorRole.WindowText, colours(dressed).good)
        if dressed != self.palette():
            self.setPalette(dressed)


def settled_words(far: Progress) -> str:
    """Say how far an interview is settled, in the language that is installed now."""
    if far.settled and far.open:
        text = QCoreApplication.translate("SettledNote", "Settled; cases that are new or open again since then: {0}.")
        return text.format(far.open)
    if far.settled:
        return QCoreApplication.translate("SettledNote", "Settled: tables count the consensus. Cases: {0}.").format(
            far.cases
        )
    text = QCoreApplication.translate("SettledNote", "Being settled. Cases decided: {0} of {1}, open: {2}.")
    return text.format(far.cases - far.open, far.cases, far.open)


def settled_shortly(far: Progress) -> str:
    """Say the same in a word or two, for a row of a list."""
    if far.settled and not far.open:
        return QCoreApplication.translate("SettledNote", "settled")
    return QCoreApplication.translate("SettledNote", "cases open: {0}").format(far.open)
