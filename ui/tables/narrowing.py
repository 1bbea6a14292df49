"""`NarrowingDialog`: of which codes a table is, and of which documents."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QPushButton, QWidget

from qualcode.analysis.retrieval import Retrieval
from ui.dialogs.form import Form, plain_label
from ui.retrieval.choices import Choice, Choices
from ui.retrieval.picker import Picker
from ui.retrieval.question import ticked
from ui.session import Session

_KINDS = ("code", "document")
_OK, _CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel


class NarrowingDialog(Form):
    """Codes, sets of codes and documents to tick; nothing ticked means all."""

    def __init__(
        self,
        session: Session,
        codes: tuple[str, ...],
        documents: tuple[str, ...],
        fields: frozenset[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, parent, _OK | _CANCEL)
        self.setObjectName("narrowing")
        self._asked = Retrieval(may=codes, documents=documents)
        self._kinds = [kind for kind in _KINDS if f"{kind}s" in fields]
        self.picker = Picker(self)
        self.picker.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.picker.tree.setDragEnabled(False)
        self.all = QPushButton(self)
        self._told = plain_label(self, wrapped=True)
        line = QHBoxLayout()
        line.addWidget(self._told, 1)
        line.addWidget(self.all)
        self.content.addWidget(self.picker, 1)
        self.content.addLayout(line)
        self.resize(420, 460)
        self.retranslate()
        self.picker.toggled.connect(self._tick)
        self.all.clicked.connect(lambda *_: self._tick_none())
        self.picker.setFocus()

    @property
    def codes(self) -> tuple[str, ...]:
        """Give the codes and sets of codes that are ticked."""
        return self._asked.may

    @property
    def documents(self) -> tuple[str, ...]:
        """Give the documents that are ticked."""
        return self._asked.documents

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Codes and documents of the table"))
        self.picker.entitle(
            self.tr("Search"),
            self.tr("Codes and documents"),
            self.tr("Enter or Space ticks. A code stands for all codes under it."),
            dict.fromkeys(("must", "may", "must_not"), ""),
        )
        self.all.setText(self.tr("All again"))
        self.name_button(_OK, self.tr("Show"))
        self.name_button(_CANCEL, self.tr("Cancel"))
        found = [heading for heading in Choices(self.session, self).read() if self._is_wanted(heading)]
        self.picker.offer(found, self._asked)
        self._tell()

    def _is_wanted(self, heading: Choice) -> bool:
        return any(one.tick is not None and one.tick.kind in self._kinds for one in heading.under)

    def _tick(self, tick: object, on: bool) -> None:
        self._asked = ticked(self._asked, tick, on)  # type: ignore[arg-type]
        self._tell()

    def _tick_none(self) -> None:
        self._asked = Retrieval()
        self.picker.show_asked(self._asked)
        self._tell()

    def _tell(self) -> None:
        told = self.tr("Ticked: codes and sets {0}, documents {1}. Nothing ticked means all.")
        self._told.setText(told.format(len(self.codes), len(self.documents)))
