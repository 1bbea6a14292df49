"""Packs of attributes: which there are, which attributes to tick, all added as one step."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from qualcode.exchange.attributes.packs import pack_files, read_pack
from qualcode.model.errors import UserError
from qualcode.model.margins import AttributePack, PackAttribute
from qualcode.ops.attributes import add_attribute_pack
from qualcode.store.queries.respondents import attributes_of
from qualcode.text.fold import fold
from ui.choosers import Choosers
from ui.dialogs.form import Form, plain_label
from ui.places import last_folder, remember_folder
from ui.respondents.columns import type_name
from ui.session import Session

_OK, _CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
_BEARERS = {
    "respondent": str(QT_TRANSLATE_NOOP("Bearers", "Respondent")),
    "household": str(QT_TRANSLATE_NOOP("Bearers", "Household")),
    "episode": str(QT_TRANSLATE_NOOP("Bearers", "Trip")),
    "interview": str(QT_TRANSLATE_NOOP("Bearers", "Interview")),
    "document": str(QT_TRANSLATE_NOOP("Bearers", "Document")),
}
_NAME, _BEARER, _TYPE, _STATE = range(4)
_TICKED, _CLEAR = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class AttributePackDialog(Form):
    """Shows a pack's attributes; what is ticked is added to the project."""

    def __init__(self, session: Session, choosers: Choosers, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, _OK | _CANCEL)
        self.setObjectName("attribute_pack")
        assert session.project is not None
        self._project = session.project
        self._choosers = choosers
        self._packs = [read_pack(known.path) for known in pack_files()]
        self.pack = QComboBox(self)
        self._pack_label = plain_label(self)
        self.other_file = QPushButton(self)
        self.all, self.none = QPushButton(self), QPushButton(self)
        self.attributes = QTreeWidget(self)
        self._facts = plain_label(self, wrapped=True)
        self._lay_out()
        self.retranslate()
        self.pack.currentIndexChanged.connect(lambda _: self._show_pack())
        self.attributes.itemChanged.connect(lambda *_: self._tell())
        self.all.clicked.connect(lambda: self._tick_all(_TICKED))
        self.none.clicked.connect(lambda: self._tick_all(_CLEAR))
        self.other_file.clicked.connect(self._ask_file)
        self._show_pack()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Add attribute pack"))
        self._pack_label.setText(self.tr("Pack"))
        self._pack_label.setBuddy(self.pack)
        self.pack.setAccessibleName(self.tr("Pack"))
        self.other_file.setText(self.tr("Other file…"))
        self.all.setText(self.tr("Tick all"))
        self.none.setText(self.tr("Tick none"))
        self.attributes.setAccessibleName(self.tr("Attributes of the pack"))
        self.attributes.setHeaderLabels(
            [self.tr("Attribute"), self.tr("Of whom"), self.tr("Type"), self.tr("In the project")]
        )
        self.name_button(_OK, self.tr("Add"))
        self.name_button(_CANCEL, self.tr("Cancel"))
        self._name_packs()
        if self.attributes.topLevelItemCount():
            self._show_pack(keep=frozenset(one.key for one in self.chosen()))

    def chosen(self) -> list[PackAttribute]:
        """Give the attributes that are ticked."""
        items = map(self.attributes.topLevelItem, range(self.attributes.topLevelItemCount()))
        return [
            attribute
            for attribute, item in zip(self._current.attributes, items, strict=True)
            if item is not None and item.checkState(_NAME) == _TICKED
        ]

    def accept(self) -> None:
        """Add what is ticked; the dialog stays open where the project refuses it."""
        language = self.session.language
        try:
            done = add_attribute_pack(self._project, [one.as_new(language) for one in self.chosen()])
        except UserError as error:
            self.show_error(error)
            return
        sentence = self.tr("Attributes added: {0}, lists of values completed: {1}, as before: {2}.")
        self.session.told.emit(sentence.format(*done))
        super().accept()

    @property
    def _current(self) -> AttributePack:
        return self._packs[self.pack.currentIndex()]

    def _name_packs(self) -> None:
        chosen = max(self.pack.currentIndex(), 0)
        self.pack.blockSignals(True)
        self.pack.clear()
        for pack in self._packs:
            name = pack.names.get(self.session.language, pack.id)
            self.pack.addItem(self.tr("{0} (attributes: {1})").format(name, len(pack.attributes)))
        self.pack.setCurrentIndex(chosen)
        self.pack.blockSignals(False)

    def _show_pack(self, keep: frozenset[str] | None = None) -> None:
        """Show the attributes with what the project has of them; those it has under another key stay unticked."""
        self.attributes.blockSignals(True)
        self.attributes.clear()
        for attribute in self._current.attributes:
            state, ticked = self._state_of(attribute)
            ticked = attribute.key in keep if keep is not None else ticked
            self.attributes.addTopLevelItem(self._item(attribute, state, ticked))
        self.attributes.blockSignals(False)
        self._tell()

    def _item(self, attribute: PackAttribute, state: str, ticked: bool) -> QTreeWidgetItem:
        language = self.session.language
        bearer = QCoreApplication.translate("Bearers", _BEARERS[attribute.bearer])
        item = QTreeWidgetItem([attribute.name(language), bearer, type_name(attribute.type), state])
        item.setCheckState(_NAME, _TICKED if ticked else _CLEAR)
        labels = [option.labels.get(language, option.key) for option in attribute.options]
        for label in labels:
            child = QTreeWidgetItem([label])
            child.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.addChild(child)
        return item

    def _state_of(self, attribute: PackAttribute) -> tuple[str, bool]:
        """Say what the project has of an attribute, and whether it is ticked at first."""
        known = attributes_of(self._project, attribute.bearer)
        if any(fold(one.key) == fold(attribute.key) for one in known):
            return self.tr("Is there, keeps its name"), True
        names = {fold(name) for name in attribute.names.values()}
        for one in known:
            if names & {fold(one.key), *map(fold, one.names.values())}:
                return self.tr("Has one of this name"), False
        return "", True

    def _tick_all(self, state: Qt.CheckState) -> None:
        self.attributes.blockSignals(True)
        for place in range(self.attributes.topLevelItemCount()):
            item = self.attributes.topLevelItem(place)
            if item is not None:
                item.setCheckState(_NAME, state)
        self.attributes.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        pack, chosen = self._current, self.chosen()
        parts = [self.tr("Ticked: {0} of {1}.").format(len(chosen), len(pack.attributes))]
        if pack.margins:
            figures = sum(len(pack.margins_of(one.key)) for one in chosen)
            parts.append(self.tr("Published figures to compare with: {0}.").format(figures))
        if pack.source:
            parts.append(self.tr("Source: {0}.").format(pack.source))
        self._facts.setText(" ".join(parts))
        self.buttons.button(_OK).setEnabled(bool(chosen))

    def _ask_file(self) -> None:
        filters = self.tr("Attribute packs ({0})").format("*.yaml *.yml")
        path = self._choosers.file(self, self.tr("Attribute pack"), last_folder("codebook"), filters)
        if path is not None:
            remember_folder("codebook", path)
            self._take_file(path)

    def _take_file(self, path: Path) -> None:
        try:
            self._packs.append(read_pack(path))
        except UserError as error:
            self.show_error(error)
            return
        self.show_error(None)
        self._name_packs()
        self.pack.setCurrentIndex(len(self._packs) - 1)

    def _lay_out(self) -> None:
        top, bottom = QHBoxLayout(), QHBoxLayout()
        for part in (self._pack_label, self.pack):
            top.addWidget(part)
        top.setStretch(1, 1)
        top.addWidget(self.other_file)
        for button in (self.all, self.none):
            bottom.addWidget(button)
        bottom.addStretch(1)
        self.attributes.setTabKeyNavigation(False)
        self.attributes.setUniformRowHeights(True)
        self.attributes.setColumnCount(4)
        header = self.attributes.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        self.content.addLayout(top)
        self.content.addWidget(self.attributes, 1)
        self.content.addLayout(bottom)
        self.content.addWidget(self._facts)
        self.resize(900, 520)
