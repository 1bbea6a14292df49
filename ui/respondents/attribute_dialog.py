"""`AttributeDialog`: a new attribute, or another name and more values for one that is there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from qualcode.model.attributes import NewAttribute, NewOption
from qualcode.model.fields import Value
from qualcode.ops.attributes import add_attribute, add_option
from qualcode.ops.objects import set_fields
from qualcode.store.queries.respondents import Attribute
from ui.respondents.columns import TYPE_NAMES, type_name
from ui.respondents.unite_dialog import UniteDialog
from ui.session import Session

_WITH_LIST = ("single", "multiple", "ordered")


class AttributeDialog(QDialog):
    """Asks for the name in the language of the window, the type, and the values of a list."""

    def __init__(
        self,
        session: Session,
        attribute: Attribute | None = None,
        parent: QWidget | None = None,
        bearer: str = "respondent",
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._bearer = bearer
        self._attribute = attribute
        self.name, self.unit = QLineEdit(), QLineEdit()
        self.type, self.values = QComboBox(), QPlainTextEdit()
        self.unite = QPushButton()
        self._form = QFormLayout(self)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        for kind in TYPE_NAMES:
            self.type.addItem(type_name(kind), kind)
        if attribute is not None:
            self.name.setText(attribute.name(session.language))
            self.type.setCurrentIndex(self.type.findData(attribute.type))
            self.unit.setText(attribute.unit)
            self.type.setEnabled(False)
        self._lay_out()
        self.type.currentIndexChanged.connect(lambda _: self._show_needed())
        self._buttons.accepted.connect(self._take)
        self._buttons.rejected.connect(self.reject)
        self.unite.clicked.connect(lambda *_: self._unite())
        self._show_needed()

    def _lay_out(self) -> None:
        new = self._attribute is None
        self.setWindowTitle(self.tr("New attribute") if new else self.tr("Attribute"))
        values = self.tr("Values, one a line") if new else self.tr("More values, one a line")
        for caption, field in (
            (self.tr("Name"), self.name),
            (self.tr("Type"), self.type),
            (self.tr("Unit"), self.unit),
            (values, self.values),
        ):
            self._form.addRow(caption, field)
            field.setAccessibleName(caption)
        self.values.setTabChangesFocus(True)
        self.values.setMaximumHeight(130)
        if not new:
            self._form.addRow(self.unite)
            self.unite.setText(self.tr("Unite spellings…"))
            self.unite.setAutoDefault(False)
        self._form.addRow(self._buttons)
        self.setMinimumWidth(360)

    def _show_needed(self) -> None:
        kind = self.type.currentData()
        self._form.setRowVisible(self.values, kind in _WITH_LIST)
        self._form.setRowVisible(self.unit, kind == "number")
        if self._attribute is not None:
            self._form.setRowVisible(self.unite, kind in _WITH_LIST)
        self.adjustSize()

    def _unite(self) -> None:
        if self._attribute is not None:
            dialog = UniteDialog(self._session, self._attribute.guid, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _take(self) -> None:
        if self._session.project is not None and (self._add() if self._attribute is None else self._change()):
            self.accept()

    def _options(self) -> tuple[NewOption, ...]:
        lines = dict.fromkeys(" ".join(line.split()) for line in self.values.toPlainText().split("\n"))
        with_list = self.type.currentData() in _WITH_LIST
        return tuple(NewOption(line, {self._session.language: line}) for line in lines if line and with_list)

    def _add(self) -> bool:
        name, project = " ".join(self.name.text().split()), self._session.project
        names = {self._session.language: name}
        fresh = NewAttribute(name, self.type.currentData(), names, self._options(), self.unit.text().strip())
        return project is not None and self._session.do(add_attribute, project, fresh, self._bearer) is not None

    def _change(self) -> bool:
        name, project, attribute = " ".join(self.name.text().split()), self._session.project, self._attribute
        if project is None or attribute is None:
            return False
        fields: dict[str, Value] = {
            f"name_{self._session.language}": name or None,
            "unit": self.unit.text().strip() or None,
        }
        self._session.do(set_fields, project, attribute.guid, fields)
        for option in self._options():
            self._session.do(add_option, project, attribute.guid, option)
        return True
