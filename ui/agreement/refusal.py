"""`Refusal`: says in place of figures why they would mean nothing, and what to do."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.details.section import plain_label, quiet_label
from ui.theme import GAP, HEADING_POINTS, MARGIN, SPACE, font

if TYPE_CHECKING:
    from qualcode.agreement.hindrances import Hindrance

_WIDEST = 620


class Refusal(QScrollArea):
    """Reasons with advice, and the ways out as buttons."""

    accepted = Signal()  # show the figures all the same
    now_wanted = Signal()  # compare the codings as they stand now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._heading = QLabel()
        self._heading.setFont(font(HEADING_POINTS, bold=True))
        self._heading.setWordWrap(True)
        self._reasons = QVBoxLayout()
        self.all_the_same, self.now = QPushButton(), QPushButton()
        self.all_the_same.clicked.connect(self.accepted.emit)
        self.now.clicked.connect(self.now_wanted.emit)
        self._found: tuple[Hindrance, ...] = ()
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.now, self.all_the_same):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        rows = QVBoxLayout(column)
        rows.setSpacing(SPACE)
        rows.addWidget(self._heading)
        rows.addLayout(self._reasons)
        rows.addLayout(buttons)
        rows.addStretch()
        inside = QWidget()
        across = QHBoxLayout(inside)
        across.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        across.addStretch(1)
        across.addWidget(column, 8)
        across.addStretch(1)
        self.setWidget(inside)

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.all_the_same.setText(self.tr("Show all the same"))
        self.now.setText(self.tr("Compare as it stands now"))
        self.show_reasons(self._found)

    def show_reasons(self, found: "Sequence[Hindrance]") -> None:
        """Say why; the figures can be shown all the same where no reason stops them."""
        self._found = tuple(found)
        stops = any(one.stops for one in found)
        self._heading.setText(
            self.tr("There is nothing to compare here") if stops else self.tr("These figures would say little")
        )
        while (item := self._reasons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for one in found:
            self._reasons.addWidget(_reason(one))
        self.all_the_same.setVisible(not stops)
        self.now.setVisible(any(one.name == "none_done" for one in found))
        said = " ".join(f"{one.reason} {one.advice}" for one in found)
        self.setAccessibleName(f"{self._heading.text()}. {said}")


def _reason(one: "Hindrance") -> QWidget:
    made = QWidget()
    rows = QVBoxLayout(made)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(GAP // 2)
    for label, text in ((plain_label(), one.reason), (quiet_label(), one.advice)):
        label.setText(text)
        label.setVisible(bool(text))
        rows.addWidget(label)
    return made
