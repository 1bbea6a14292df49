"""`NarrowButton`: says of how many codes and documents a table is, and lets them be chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton

from ui.session import Session


class NarrowButton(QToolButton):
    """Says how many codes and documents a table is of; a click lets them be chosen."""

    narrowed = Signal(object, object)  # codes and sets of codes; documents

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.codes: tuple[str, ...] = ()
        self.documents: tuple[str, ...] = ()
        self.fields: frozenset[str] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(lambda *_: self._ask())

    @property
    def narrows(self) -> bool:
        """Say whether the table is not of all that there is."""
        return bool(self.codes if "codes" in self.fields else ()) or bool(
            self.documents if "documents" in self.fields else ()
        )

    def show_chosen(self, codes: tuple[str, ...], documents: tuple[str, ...], fields: frozenset[str]) -> None:
        """Say what is chosen of the fields that the report uses."""
        self.codes, self.documents, self.fields = codes, documents, fields
        told = []
        if "codes" in fields and codes:
            told.append(self.tr("Codes: {0}").format(len(codes)))
        if "documents" in fields and documents:
            told.append(self.tr("Documents: {0}").format(len(documents)))
        self.setText(", ".join(told) or self.tr("All codes and documents"))
        self.setToolTip(self.tr("Choose of which codes, sets of codes and documents the table is"))
        self.setAccessibleName(self.text())

    def _ask(self) -> None:
        from ui.tables.narrowing import NarrowingDialog

        if self._session.project is None:
            return
        dialog = NarrowingDialog(self._session, self.codes, self.documents, self.fields, self)
        dialog.accepted.connect(lambda: self.narrowed.emit(dialog.codes, dialog.documents))
        dialog.open()
