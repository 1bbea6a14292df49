"""`LockBar`: says that a locked codebook cannot be rewritten, and how it can be after all."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from qualcode.ops.locking import lock_codebook
from qualcode.store.queries.codebook import codebook_is_locked
from ui.details.section import plain_label
from ui.session import Session
from ui.theme import GAP, warning


class LockBar(QWidget):
    """Shown as long as the codebook is locked."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.words, self.unlock = plain_label(), QPushButton()
        self.setAutoFillBackground(True)
        line = QHBoxLayout(self)
        line.setContentsMargins(GAP, GAP // 2, GAP, GAP // 2)
        line.addWidget(self.words, 1)
        line.addWidget(self.unlock)
        self.unlock.clicked.connect(lambda *_: self._unlock())

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.words.setText(
            self.tr(
                "The codebook is locked: definitions can be read here, not rewritten. Agree in the team on what shall"
                " change, then unlock it."
            )
        )
        self.unlock.setText(self.tr("Unlock the codebook"))
        self.look()

    def look(self) -> None:
        """Show the bar where the codebook is locked."""
        project = self._session.project
        self.setPalette(warning(self.palette()))
        self.setVisible(project is not None and codebook_is_locked(project))
        self.unlock.setEnabled("writable" in self._session.facts)

    def _unlock(self) -> None:
        if self._session.project is not None:
            self._session.do(lock_codebook, self._session.project, False)
