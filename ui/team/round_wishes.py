"""`RoundWishes`: what a new round shall be: drawn by lot, due, chosen by hand, or one's own coded again."""

import secrets

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QWidget,
)

from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.documents import documents_of
from qualcode.store.queries.rounds import AGAIN, DOUBLE, TRAINING, team_of
from qualcode.team.drawing import FEWEST_WEEKS, LEAST, SHARE
from qualcode.team.rounds import Wishes
from ui.agreement.picker import Picker
from ui.dialogs.form import plain_label
from ui.flow_layout import FlowLayout
from ui.offering import offer
from ui.theme import GAP

LATER = "later"
_BY: dict[str, tuple[str, ...]] = {
    "both": ("kind", "language"),
    "kind": ("kind",),
    "language": ("language",),
    "none": (),
}
_FIRST_SEED, _SEEDS = 100_000, 900_000


class RoundWishes(QWidget):
    """Shows what the kind that is chosen needs; each change is told, so that the plan can be drawn anew."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs: list[tuple[Guid, Guid]] = []
        self.kind, self.by = QComboBox(self), QComboBox(self)
        self.share, self.least, self.every, self.weeks, self.each, self.seed = (QSpinBox(self) for _ in range(6))
        self.coders, self.documents, self.pairs = Picker(self), Picker(self), Picker(self)
        self.unreleased = QCheckBox(self)
        self.anew = QPushButton(self)
        self.anew.setAutoDefault(False)
        self._labels = {
            field: plain_label(self)
            for field in (self.kind, self.share, self.least, self.every, self.by, self.weeks, self.each, self.seed)
        }
        self._range()
        self._lay_out()
        self._connect()
        self.draw_anew()

    def _range(self) -> None:
        for box, least, most, value in (
            (self.share, 1, 100, round(100 * SHARE)),
            (self.least, 0, 999, LEAST),
            (self.every, 0, 99, 0),
            (self.weeks, 0, 99, FEWEST_WEEKS),
            (self.each, 1, 99, 2),
            (self.seed, 1, 999_999_999, _FIRST_SEED),
        ):
            box.setRange(least, most)
            box.setValue(value)
        self.seed.setGroupSeparatorShown(False)

    def _lay_out(self) -> None:
        line = FlowLayout()
        self._parts: dict[QWidget, QWidget] = {}
        for field in (self.share, self.least, self.by, self.every, self.weeks, self.each, self.seed):
            part = QWidget(self)
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 0, GAP, 0)
            row.addWidget(self._labels[field])
            row.addWidget(field)
            if field is self.seed:
                row.addWidget(self.anew)
            self._labels[field].setBuddy(field)
            self._parts[field] = part
            line.addWidget(part)
        for widget in (self.coders, self.pairs, self.documents, self.unreleased):
            self._parts[widget] = widget
            line.addWidget(widget)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        grid.addWidget(self._labels[self.kind], 0, 0)
        grid.addWidget(self.kind, 0, 1)
        grid.addLayout(line, 1, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        line.let_grow()

    def _connect(self) -> None:
        self.kind.activated.connect(lambda _: self._choose())
        self.by.activated.connect(lambda _: self.changed.emit())
        for box in (self.share, self.least, self.every, self.weeks, self.each, self.seed):
            box.valueChanged.connect(lambda _: self.changed.emit())
        for picker in (self.coders, self.documents, self.pairs):
            picker.changed.connect(self.changed.emit)
        self.unreleased.toggled.connect(lambda _: self.changed.emit())
        self.anew.clicked.connect(lambda *_: self.draw_anew())

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        kinds = (
            (self.tr("Double coding: interviews drawn by lot, coded by two"), DOUBLE),
            (self.tr("Later interviews that are due to be coded by two"), LATER),
            (self.tr("Training: all code the same documents"), TRAINING),
            (self.tr("Again: coders code once more what they coded weeks ago"), AGAIN),
        )
        offer(self.kind, kinds)
        within = (
            (self.tr("kind and language"), "both"),
            (self.tr("kind of interview"), "kind"),
            (self.tr("language"), "language"),
            (self.tr("all together"), "none"),
        )
        offer(self.by, within)
        self.share.setSuffix("\u00a0%")
        self.every.setSpecialValueText(self.tr("none"))
        for field, text, tip in (
            (self.kind, self.tr("New round:"), ""),
            (self.share, self.tr("Share:"), self.tr("How many of the interviews are coded twice")),
            (self.least, self.tr("At least:"), self.tr("Never fewer interviews than these")),
            (self.by, self.tr("Drawn within:"), self.tr("Each group has its fair share of what is drawn")),
            (
                self.every,
                self.tr("Of later ones, one of every:"),
                self.tr("Of interviews that come later, one of so many will be due to be coded twice"),
            ),
            (self.weeks, self.tr("Weeks since:"), self.tr("At least so long ago the coder marked it as done")),
            (self.each, self.tr("For each coder:"), self.tr("How many documents each coder codes again")),
            (
                self.seed,
                self.tr("Lot number:"),
                self.tr("The same number draws the same interviews on every computer"),
            ),
        ):
            self._labels[field].setText(text)
            field.setAccessibleName(text.rstrip(":"))
            field.setToolTip(tip)
        self.anew.setText(self.tr("Draw anew"))
        self.anew.setToolTip(self.tr("Draw with another number"))
        self.unreleased.setText(self.tr("Also transcripts that are not released"))
        self.coders.entitle(self.tr("Coders"), self.tr("All coders"), self.tr("Coders: {0}"))
        self.documents.entitle(
            self.tr("Documents of the round"), self.tr("Choose documents…"), self.tr("Documents: {0}")
        )
        self.pairs.entitle(self.tr("Who codes second"), self.tr("Anybody codes second"), self.tr("Pairs: {0}"))
        self._show_needed()

    def fill(self, project: Project) -> None:
        """List the people and documents of a project; what is ticked stays ticked."""
        team = team_of(project)
        self.coders.offer([(name, guid) for guid, name in team])
        self._pairs = [(one, other) for place, (one, _) in enumerate(team) for other, _ in team[place + 1 :]]
        names = dict(team)
        both = self.tr("{0} and {1}")
        self.pairs.offer([(both.format(names[one], names[other]), f"{one} {other}") for one, other in self._pairs])
        self.documents.offer([(one.name, one.guid) for one in documents_of(project)])
        self._show_needed()

    def choose(self, kind: str) -> None:
        """Choose a kind of round."""
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self._choose()

    def draw_anew(self) -> None:
        """Take another number."""
        self.seed.setValue(_FIRST_SEED + secrets.randbelow(_SEEDS))

    def _choose(self) -> None:
        self._show_needed()
        self.changed.emit()

    def _show_needed(self) -> None:
        kind = self.chosen
        needed: dict[str, tuple[QWidget, ...]] = {
            DOUBLE: (self.share, self.least, self.by, self.every, self.seed, self.coders, self.unreleased),
            LATER: (self.seed, self.unreleased),
            TRAINING: (self.documents, self.coders),
            AGAIN: (self.weeks, self.each, self.seed, self.coders),
        }
        for field, part in self._parts.items():
            part.setVisible(field in needed[kind] or (field is self.pairs and kind == DOUBLE and len(self._pairs) > 1))
        self.updateGeometry()

    # What is chosen --------------------------------------------------------------------------------------------

    @property
    def chosen(self) -> str:
        """Give the kind of round: double, later, training or again."""
        return str(self.kind.currentData() or DOUBLE)

    @property
    def wishes(self) -> Wishes:
        """Give how interviews shall be drawn."""
        pairs = tuple(words.split(" ", 1) for words in self.pairs.chosen())
        return Wishes(
            self.seed.value(),
            self.share.value() / 100,
            self.least.value(),
            _BY[str(self.by.currentData() or "both")],
            self.coders.chosen(),
            tuple((one, other) for one, other in pairs),
            self.every.value(),
            self.unreleased.isChecked(),
        )
