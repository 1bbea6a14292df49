"""Corrections of a text that two people made apart: one chooses where both changed the same words, then joins them."""

from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from qualcode.model.change import Change
from qualcode.model.errors import UserError
from qualcode.ops.correcting import join_texts
from qualcode.ops.rivals import RivalSides, rival_sides
from qualcode.store.queries.documents import document_of, rival_texts
from qualcode.store.queries.versions import TextVersion, versions_of_text
from qualcode.text.joining import Clash
from ui.dialogs.form import Form, plain_label
from ui.offering import offer
from ui.session import Session
from ui.theme import GAP, SPACE
from ui.times import local_time_of
from ui.transcript.code_looks import CodeLooks

_SIZE = (720, 500)
_AROUND = 60  # letters of the text shown before and behind the words
_JOIN = QDialogButtonBox.StandardButton.Apply


class ClashCard(QFrame):
    """One place that both changed: the words in their sentence, both wordings, and a line for another one."""

    def __init__(self, clash: Clash, around: tuple[str, str], names: tuple[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._clash = clash
        self.group = QButtonGroup(self)
        self.context = plain_label(self, wrapped=True)
        self.context.setText(f"…{around[0]}[{clash.old}]{around[1]}…".replace("\n", " "))
        self.choices = [QRadioButton(self) for _ in range(3)]
        self.own = QLineEdit(self)
        grid = QGridLayout(self)
        grid.setSpacing(GAP)
        grid.addWidget(self.context, 0, 0, 1, 2)
        for row, (choice, words) in enumerate(zip(self.choices, (clash.first, clash.second, ""), strict=True), 1):
            self.group.addButton(choice, row - 1)
            grid.addWidget(choice, row, 0)
            if row < 3:
                told = plain_label(self, wrapped=True)
                told.setText(words.replace("\n", "¶") or "∅")
                choice.setText(names[row - 1])
                choice.setAccessibleName(f"{names[row - 1]}: {words}")
                grid.addWidget(told, row, 1)
        grid.addWidget(self.own, 3, 1)
        grid.setColumnStretch(1, 1)
        self.own.setText(clash.old.replace("\n", " "))
        self.own.textEdited.connect(lambda _: self.choices[2].setChecked(True))
        self.retranslate()

    def retranslate(self) -> None:
        """Name the line for another wording in the language that is installed now."""
        self.choices[2].setText(self.tr("Other words"))
        self.own.setAccessibleName(self.tr("Other words for this place"))

    def wording(self) -> str | None:
        """Give the words that were chosen, None where nothing was."""
        wordings = {0: self._clash.first, 1: self._clash.second, 2: self.own.text()}
        return wordings.get(self.group.checkedId())


class JoinWindow(Form):
    """Lists the documents that were corrected apart and joins one at a time."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, _JOIN | QDialogButtonBox.StandardButton.Close)
        self.setObjectName("join_texts")
        self.documents = QComboBox()
        self.told = plain_label(self, wrapped=True)
        self.cards: list[ClashCard] = []
        self._sides: RivalSides | None = None
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self.content.addWidget(self.documents)
        self.content.addWidget(self.told)
        self.content.addWidget(self._area, 1)
        self.documents.activated.connect(lambda _: self._show())
        self.buttons.button(_JOIN).clicked.connect(self.join)
        session.changed.connect(self._follow)  # a method: it is let go with the window
        session.project_changed.connect(self.close)
        self.resize(*_SIZE)
        self.retranslate()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Corrections made apart"))
        self.documents.setAccessibleName(self.tr("Documents corrected apart"))
        self.name_button(_JOIN, self.tr("Join"))
        self._read()

    def _follow(self, change: Change) -> None:
        if change.touches("text_version", "document"):
            self._read()

    def _read(self) -> None:
        project = self.session.project
        if project is None:
            return
        offer(self.documents, [(document_of(project, guid).name, guid) for guid in rival_texts(project)])
        self.documents.setVisible(self.documents.count() > 0)
        self._show()

    def _show(self) -> None:
        project, document = self.session.project, self.documents.currentData()
        self.cards, self._sides = [], None
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, GAP, 0)
        column.setSpacing(SPACE)
        self.told.setText(self.tr("No text was corrected by two people apart. There is nothing to join."))
        if project is not None and document:
            try:
                self._sides = rival_sides(project, document)
            except UserError as error:
                self.show_error(error)
        if self._sides is not None:
            names = self._names(self._sides)
            self.told.setText(self._sentence(self._sides, names))
            for clash in self._sides.clashes:
                card = ClashCard(clash, _around(self._sides.old, clash), names, body)
                card.group.idToggled.connect(lambda *_: self._enable())
                column.addWidget(card)
                self.cards.append(card)
        column.addStretch()
        self._area.setWidget(body)
        self._enable()

    def _names(self, sides: RivalSides) -> tuple[str, str]:
        assert self.session.project is not None
        looks = CodeLooks(self.session.project, self.session.language)
        known = {version.guid: version for version in versions_of_text(self.session.project, sides.document)}
        first, second = (self._name(known[guid], looks) for guid in (sides.first, sides.second))
        return first, second

    def _name(self, version: TextVersion, looks: CodeLooks) -> str:
        return f"{looks.coder_name(version.coder)}, {local_time_of(version.time)}"

    def _sentence(self, sides: RivalSides, names: tuple[str, str]) -> str:
        counts = len(sides.first_side[1]), len(sides.second_side[1])
        told = self.tr("Changes: {0} ({1}) and {2} ({3}).").format(counts[0], names[0], counts[1], names[1])
        if sides.clashes:
            asked = self.tr("Both changed the same words in {0} places: choose what shall stand there.")
            return f"{told} {asked.format(len(sides.clashes))}"
        return told + " " + self.tr("They do not touch each other: joining keeps all of them.")

    def _enable(self) -> None:
        ready = self._sides is not None and all(card.wording() is not None for card in self.cards)
        self.buttons.button(_JOIN).setEnabled(ready and "writable" in self.session.facts)

    def join(self) -> None:
        """Join the two corrections as chosen."""
        project, sides = self.session.project, self._sides
        wordings = [card.wording() or "" for card in self.cards]
        if project is None or sides is None:
            return
        made = self.session.do(join_texts, project, sides.document, wordings)
        if made is not None:
            self.session.told.emit(self.tr("The corrections are joined in one text."))


def _around(old: str, clash: Clash) -> tuple[str, str]:
    before, behind = old[max(0, clash.start - _AROUND) : clash.start], old[clash.end : clash.end + _AROUND]
    return before, behind
