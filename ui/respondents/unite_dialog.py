"""`UniteDialog`: spellings of one value ("г. Ош", "Ош ш.") become one option of an attribute."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qualcode.model.guid import Guid
from qualcode.ops.values import unite_options
from qualcode.store.queries.respondents import attribute_values, options_of
from ui.details.section import plain_label
from ui.session import Session
from ui.theme import GAP

_KEY = Qt.ItemDataRole.UserRole


class UniteDialog(QDialog):
    """Spellings are ticked, and one of them stays."""

    def __init__(self, session: Session, attribute: Guid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._attribute = session, attribute
        self._wanted = ""  # the one chosen to stay by hand
        self.values, self.kept = QListWidget(), QComboBox()
        hint = plain_label()
        hint.setWordWrap(True)
        hint.setText(self.tr("Tick the spellings that mean the same. Their values move to the one that stays."))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._fill()
        self.setWindowTitle(self.tr("Unite spellings"))
        self.values.setAccessibleName(self.tr("Spellings"))
        self.kept.setAccessibleName(self.tr("This one stays"))
        form = QFormLayout()
        form.addRow(self.tr("This one stays"), self.kept)
        rows = QVBoxLayout(self)
        rows.setSpacing(GAP)
        rows.addWidget(hint)
        rows.addWidget(self.values, 1)
        rows.addLayout(form)
        rows.addWidget(self._buttons)
        self.setMinimumWidth(360)
        self.values.itemChanged.connect(lambda _: self._offer())
        self.kept.activated.connect(lambda _: self._choose())
        self._buttons.accepted.connect(self._take)
        self._buttons.rejected.connect(self.reject)
        self._offer()

    def _fill(self) -> None:
        project, language = self._session.project, self._session.language
        if project is None:
            return
        values = attribute_values(project, self._attribute).values()
        for option in options_of(project, self._attribute):
            known = sum(option.key == value or (isinstance(value, list) and option.key in value) for value in values)
            item = QListWidgetItem(f"{option.label(language)}  ({known})", self.values)
            item.setData(_KEY, (option.key, option.label(language), known))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)

    def _ticked(self) -> list[tuple[str, str, int]]:
        items = (self.values.item(place) for place in range(self.values.count()))
        return [tuple(item.data(_KEY)) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _offer(self) -> None:
        """Offer the ticked spellings to stay, the most used one first."""
        before = self._wanted
        self.kept.clear()
        for key, label, _ in sorted(self._ticked(), key=lambda one: -one[2]):
            self.kept.addItem(label, key)
        self.kept.setCurrentIndex(max(0, self.kept.findData(before)))
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.kept.count() > 1)

    def _choose(self) -> None:
        self._wanted = str(self.kept.currentData())

    def _take(self) -> None:
        project, kept = self._session.project, self.kept.currentData()
        gone = [key for key, _, _ in self._ticked() if key != kept]
        if project is not None and self._session.do(unite_options, project, self._attribute, gone, kept) is not None:
            self.accept()
