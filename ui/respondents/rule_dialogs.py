"""Dialogs for rules: bands of a number as they are typed, groups of the values of a list."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qualcode.analysis.bands import band_labels
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.value_rules import Group, ValueRule, bands_of, gaps_of, ruled_value
from qualcode.ops.value_rules import change_rule, derive_attribute
from qualcode.store.queries.respondents import Attribute, attribute_values, attributes_of, options_of
from ui.details.section import plain_label
from ui.session import Session
from ui.theme import GAP, colours


class RuleDialog(QDialog):
    """A name and a rule; `attribute` is the one whose rule is changed, None for a new one that follows `source`."""

    def __init__(
        self, session: Session, source: Attribute, attribute: Attribute | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._source, self._attribute = session, source, attribute
        self.name = QLineEdit()
        self.told = plain_label()
        self.told.setWordWrap(True)
        self.told.setMinimumHeight(self.fontMetrics().lineSpacing() * 3)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        project = session.project
        found = attribute_values(project, source.guid) if project is not None else {}
        self._values: list[Value] = list(found.values())
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self._buttons.accepted.connect(self._take)
        self._buttons.rejected.connect(self.reject)
        self.setMinimumWidth(420)

    def _lay_out(self, title: str, default: str, caption: str, field: QWidget) -> None:
        self.setWindowTitle(title)
        language = self._session.language
        name = message(f"rules.{default}", language, attribute=self._source.name(language))
        self.name.setText(self._attribute.name(language) if self._attribute else name)
        self.name.setAccessibleName(self.tr("Name"))
        field.setAccessibleName(caption)
        rows, form = QVBoxLayout(self), QFormLayout()
        rows.setSpacing(GAP)
        form.addRow(self.tr("Name"), self.name)
        rows.addLayout(form)
        if isinstance(field, QLineEdit):
            form.addRow(caption, field)
        else:
            rows.addWidget(field, 1)
        rows.addWidget(self.told)
        rows.addWidget(self._buttons)
        field.setFocus()

    def _rule(self) -> ValueRule:
        raise NotImplementedError

    def _say(self, words: str, warning: bool = False) -> None:
        self.told.setText(words)
        found = self.palette()
        if warning:
            found.setColor(self.told.foregroundRole(), colours(self.palette()).warn_text)
        self.told.setPalette(found)

    def _take(self) -> None:
        project, language = self._session.project, self._session.language
        try:
            rule = self._rule()
        except UserError as error:
            self._say(error.text(language), warning=True)
            return
        names = {language: " ".join(self.name.text().split())}
        if project is None:
            return
        try:
            if self._attribute is None:
                derive_attribute(project, self._source.guid, names, rule)
            else:
                change_rule(project, self._attribute.guid, rule, names)
        except UserError as error:
            self._say(error.text(language), warning=True)
        else:
            self.accept()


class BandsDialog(RuleDialog):
    """Bands are typed; gaps, overlaps and how many respondents fall into each are told at once."""

    def __init__(
        self, session: Session, source: Attribute, attribute: Attribute | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, source, attribute, parent)
        self.bands = QLineEdit()
        self.bands.setPlaceholderText("18-29, 30-44, 45+")
        self._lay_out(self.tr("Bands: {0}").format(source.name(session.language)), "bands_name", self.tr("Bands"),
                      self.bands)  # fmt: skip
        rule = attribute.rule if attribute else None
        self.bands.textChanged.connect(lambda _: self._preview())
        self.bands.setText(rule.bands_text() if rule else self._offered())
        self._preview()

    def _offered(self) -> str:
        """Offer the bands that a crosstab would make by itself."""
        numbers = [value for value in self._values if isinstance(value, int | float) and not isinstance(value, bool)]
        labels = list(dict.fromkeys(band_labels(numbers).values()))
        return ", ".join(labels) if all("–" in label and "<" not in label for label in labels) else ""

    def _rule(self) -> ValueRule:
        return ValueRule(bands=bands_of(self.bands.text()))

    def _preview(self) -> None:
        try:
            rule = self._rule()
        except UserError as error:
            self._say(error.text(self._session.language), warning=bool(self.bands.text().strip()))
            return
        found = [ruled_value(rule, value) for value in self._values if not isinstance(value, dict)]
        parts = ["  ".join(f"{band.key}: {found.count(band.key)}" for band in rule.bands)]
        gaps = [self.tr("between {0} and {1}").format(f"{low:g}", f"{high:g}") for low, high in gaps_of(rule.bands)]
        if gaps:
            parts.append(self.tr("Numbers in no band: {0}.").format(", ".join(gaps)))
        if None in found:
            parts.append(self.tr("Known values that fall into no band: {0}.").format(found.count(None)))
        self._say("\n".join(parts), warning=len(parts) > 1)


class RecodeDialog(RuleDialog):
    """Each value of the list with the group it goes into; groups are typed once and chosen again."""

    def __init__(
        self, session: Session, source: Attribute, attribute: Attribute | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, source, attribute, parent)
        project = session.project
        self._options = options_of(project, source.guid) if project is not None else []
        self._groups = attribute.rule.groups if attribute and attribute.rule else ()
        self.table = QTableWidget(len(self._options), 3)
        self.boxes: list[QComboBox] = []
        self._fill()
        self._lay_out(self.tr("Recode: {0}").format(source.name(session.language)), "groups_name",
                      self.tr("Values and their groups"), self.table)  # fmt: skip
        self._say(
            self.tr("Type the name of a group, or choose one typed before. A value without a group stays itself.")
        )

    def _fill(self) -> None:
        self.table.setHorizontalHeaderLabels([self.tr("Value"), self.tr("Known of"), self.tr("Group")])
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setMinimumHeight(200)
        language = self._session.language
        for row, option in enumerate(self._options):
            known = sum(
                option.key == value or (isinstance(value, list) and option.key in value) for value in self._values
            )
            for column, words in enumerate((option.label(language), str(known))):
                item = QTableWidgetItem(words)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.table.setItem(row, column, item)
            self.boxes.append(self._box(option.key, option.label(language)))
            self.table.setCellWidget(row, 2, self.boxes[-1])
        self.table.resizeRowsToContents()
        self._offer_groups()

    def _box(self, key: str, label: str) -> QComboBox:
        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setAccessibleName(self.tr("Group of {0}").format(label))
        group = next((known for known in self._groups if key in known.options), None)
        box.setEditText(self._label(group) if group else "")
        line = box.lineEdit()
        assert line is not None
        line.editingFinished.connect(self._offer_groups)
        return box

    def _label(self, group: Group) -> str:
        return group.labels.get(self._session.language) or next(iter(group.labels.values()), group.key)

    def _offer_groups(self) -> None:
        """Offer in each box the groups typed in any."""
        typed = list(dict.fromkeys(name for box in self.boxes if (name := _tidy(box.currentText()))))
        for box in self.boxes:
            words = box.currentText()
            box.blockSignals(True)
            box.clear()
            box.addItems(["", *typed])
            box.setEditText(words)
            box.blockSignals(False)

    def _rule(self) -> ValueRule:
        members: dict[str, list[str]] = {}
        for option, box in zip(self._options, self.boxes, strict=True):
            if name := _tidy(box.currentText()):
                members.setdefault(name, []).append(option.key)
        return ValueRule(groups=tuple(self._group(name, tuple(keys)) for name, keys in members.items()))

    def _group(self, name: str, options: tuple[str, ...]) -> Group:
        """Give a group that was known by this name its key and names in other languages."""
        known = next((group for group in self._groups if self._label(group) == name), None)
        if known is not None:
            return known._replace(options=options)
        return Group(name, {self._session.language: name}, options)

    def _take(self) -> None:
        if not self._rule().groups:
            self._say(message("rules.no_groups", self._session.language), warning=True)
            return
        super()._take()


def _tidy(text: str) -> str:
    return " ".join(text.split())


def rule_dialog(session: Session, guid: Guid, bands: bool, parent: QWidget) -> RuleDialog | None:
    """Give the dialog for the rule of an attribute, or for a new one that follows it."""
    known = {one.guid: one for one in attributes_of(session.project)} if session.project is not None else {}
    chosen = known.get(guid)
    source = known.get(chosen.follows or chosen.guid) if chosen else None
    if chosen is None or source is None:
        return None
    changed = chosen if chosen.rule else None
    wants_bands = bool(chosen.rule.bands) if chosen.rule else bands
    return (BandsDialog if wants_bands else RecodeDialog)(session, source, changed, parent)
