"""`RetrievalPage`: passages asked for by codes, people and what stands beside them."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.actions import Actions
from ui.empty_state import EmptyState
from ui.session import Session


class RetrievalPage(QWidget):
    """Asks which passages are wanted and lists them."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._empty = EmptyState(actions["import_documents"], actions["import_codebook"])
        self.setFocusProxy(self._empty)
        whole = QVBoxLayout(self)
        whole.addWidget(self._empty)
        session.language_changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        self._empty.say(self.tr("Tick a code, or drag one here from the codebook, and its passages stand here."))
