"""`RoundBox`: which round is compared, or all that is no training; it shows only where there are rounds."""

from PySide6.QtWidgets import QComboBox, QWidget

from qualcode.store.project import Project
from qualcode.store.queries.rounds import rounds_of
from ui.offering import name_box, offer

_ALL, _TRAINING = "", "training"
_WIDEST, _BESIDE = 190, 30


class RoundBox(QComboBox):
    """Training counts only where its round is chosen, or training itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaximumWidth(_WIDEST)

    def fill(self, project: Project | None) -> None:
        """List the rounds of a project; the chosen one stays."""
        name = self.tr("Which round is compared")
        name_box(self, name)
        rounds = [(one.name, one.guid) for one in rounds_of(project)] if project is not None else []
        both = [(self.tr("All but training"), _ALL), (self.tr("Training too"), _TRAINING)]
        offer(self, [*both, *rounds])
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + _BESIDE)

    @property
    def is_needed(self) -> bool:
        """Say whether there is any round to choose."""
        return self.count() > len((_ALL, _TRAINING))

    @property
    def round(self) -> str:
        """Give the round chosen, empty where none is."""
        chosen = str(self.currentData() or _ALL)
        return "" if chosen == _TRAINING else chosen

    @property
    def training(self) -> bool:
        """Say whether training counts among all."""
        return str(self.currentData() or _ALL) == _TRAINING
