"""What goes into a workbook: the table shown, saved ones, all others; charts and links; the file it becomes."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from qualcode.computer import keep_setting, setting
from qualcode.exchange.delimited import check_writable
from qualcode.exchange.excel.charts import Bars
from qualcode.exchange.export import Choice, Chosen
from qualcode.exchange.offered import COUNTED, LISTED, SAVED, Offered, offered
from qualcode.model.errors import UserError
from qualcode.ops.projects import project_name
from ui.choosers import Choosers
from ui.dialogs.form import Form, plain_label
from ui.dialogs.new_project import file_name
from ui.offering import choice_box, name_box, offer
from ui.places import last_folder, remember_folder
from ui.session import Session
from ui.theme import GAP

_OK, _CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
_KEY = Qt.ItemDataRole.UserRole
_WIDEST = 340  # of the names of charts
_SHOWN = "shown"
_SETTING = "excel_tables"
_AT_FIRST = ("frequencies", "segments", "codebook")
_TICKED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ExcelExportDialog(Form):
    """A list to tick, grouped; what was ticked last time is ticked again, the table that is shown always is."""

    chosen = Signal(object, object)  # Choice, Path

    def __init__(
        self, session: Session, shown: Chosen | None, title: str, choosers: Choosers, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent, _OK | _CANCEL)
        self.setObjectName("excel_export")
        self._shown, self._title, self._choosers = shown, title, choosers
        self._confirmed: Path | None = None  # a file that may be replaced
        self._chosen: dict[str, Chosen] = {}
        self._hint = plain_label(self, wrapped=True)
        self.tables = QTreeWidget(self)
        self.tables.setHeaderHidden(True)
        self.tables.setRootIsDecorated(False)
        self.bars = choice_box(_WIDEST)
        self.linked = QCheckBox(self)
        self.linked.setChecked(True)
        self.file, self.browse = QLineEdit(self), QPushButton(self)
        self._labels = [plain_label(self) for _ in range(2)]
        self._lay_out()
        self._fill(set(_remembered()))
        self.file.setText(str(_free(self._proposed())))
        self.tables.itemChanged.connect(lambda *_: self._enable())
        self.file.textChanged.connect(lambda _: self._enable())
        self.browse.clicked.connect(lambda *_: self._choose_file())
        session.project_changed.connect(self.close)
        self.resize(620, 540)
        self.retranslate()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(GAP)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._labels[0], 0, 0)
        grid.addWidget(self.bars, 0, 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.linked, 1, 1, 1, 2)
        grid.addWidget(self._labels[1], 2, 0)
        grid.addWidget(self.file, 2, 1)
        grid.addWidget(self.browse, 2, 2)
        self.content.addWidget(self._hint)
        self.content.addWidget(self.tables, 1)
        self.content.addLayout(grid)

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Tables to Excel"))
        self._hint.setText(
            self.tr("Tick what goes into the workbook. Each table has its sheet; a last sheet says what was counted.")
        )
        self.tables.setAccessibleName(self.tr("Tables and lists of the workbook"))
        name_box(self.bars, self.tr("Charts"))
        kinds: list[tuple[str, object]] = [
            (self.tr("Bars side by side"), Bars.GROUPED),
            (self.tr("Bars on one another"), Bars.STACKED),
            (self.tr("Bars to 100 %"), Bars.SHARES),
            (self.tr("No charts"), ""),
        ]
        offer(self.bars, kinds)
        self.linked.setText(self.tr("Numbers lead to their passages, on a sheet of their own"))
        for label, text, field in zip(
            self._labels, (self.tr("Charts"), self.tr("File")), (self.bars, self.file), strict=True
        ):
            label.setText(text)
            label.setBuddy(field)
        self.file.setAccessibleName(self.tr("File"))
        self.browse.setText(self.tr("Choose…"))
        self.browse.setAccessibleName(self.tr("Choose the file"))
        self.name_button(_CANCEL, self.tr("Cancel"))
        self._fill(set(self.ticked()))
        self._enable()

    # What can be ticked ----------------------------------------------------------------------------------------

    def _fill(self, ticked: set[str]) -> None:
        """List the tables; those with these keys are ticked, and the one that is shown."""
        project = self.session.project
        if project is None:
            return
        like = self._shown.query if self._shown is not None else None
        found = offered(project, self.session.language, like)
        groups = {
            SAVED: self.tr("Saved tables"),
            COUNTED: self.tr("Tables"),
            LISTED: self.tr("Lists"),
        }
        self.tables.blockSignals(True)
        place = self.tables.verticalScrollBar().value()
        self.tables.clear()
        self._chosen = {}
        if self._shown is not None:
            self._group(self.tr("Shown now"), [Offered(_SHOWN, self._title, "", self._shown)], {*ticked, _SHOWN})
        for group, name in groups.items():
            some = [one for one in found if one.group == group]
            if some:
                self._group(name, some, ticked)
        self.tables.expandAll()
        self.tables.verticalScrollBar().setValue(place)
        self.tables.blockSignals(False)

    def _group(self, name: str, found: list[Offered], ticked: set[str]) -> None:
        group = QTreeWidgetItem(self.tables, [name])
        group.setFlags(_TICKED | Qt.ItemFlag.ItemIsAutoTristate)
        for one in found:
            item = QTreeWidgetItem(group, [one.title])
            item.setFlags(_TICKED)
            item.setData(0, _KEY, one.key)
            item.setCheckState(0, _CHECKED if one.key in ticked else _UNCHECKED)
            self._chosen[one.key] = one.chosen

    def items(self) -> list[QTreeWidgetItem]:
        """Give what can be ticked, without the names of the groups."""
        groups = [self.tables.topLevelItem(at) for at in range(self.tables.topLevelItemCount())]
        found = [group.child(at) for group in groups if group is not None for at in range(group.childCount())]
        return [item for item in found if item is not None]

    def ticked(self) -> list[str]:
        """Give the keys of what is ticked."""
        return [str(item.data(0, _KEY)) for item in self.items() if item.checkState(0) is _CHECKED]

    # The file --------------------------------------------------------------------------------------------------

    def _proposed(self) -> Path:
        project = self.session.project
        name = project_name(project) if project is not None else ""
        return last_folder("excel") / (file_name(self.tr("{0}, tables").format(name)) + ".xlsx")

    def _choose_file(self) -> None:
        path = self._choosers.target(self, self.tr("Export tables to Excel"), self._path(), "Excel (*.xlsx)")
        if path is not None:
            self._confirmed = path  # the system has asked whether to replace it
            self.file.setText(str(path))

    def _path(self) -> Path:
        path = Path(self.file.text().strip() or self._proposed())
        if not path.name or path.is_dir():
            return path / self._proposed().name
        return path if path.suffix.lower() == ".xlsx" else path.with_name(f"{path.name}.xlsx")

    def _enable(self) -> None:
        """Say what the button does: write, or replace a file that is there."""
        path = self._path()
        replaces = path != self._confirmed and path.is_file()
        self.show_error(UserError("excel.replaces", name=path.name) if replaces else None)
        self.name_button(_OK, self.tr("Replace") if replaces else self.tr("Write"))
        self.buttons.button(_OK).setEnabled(bool(self.ticked()) and bool(self.file.text().strip()))

    def accept(self) -> None:
        """Tell what was chosen; what is wrong with the file is said here."""
        path, keys = self._path(), self.ticked()
        if not keys or not self.file.text().strip():
            return
        try:
            check_writable(path)
        except UserError as error:
            self.show_error(error)
            return
        remember_folder("excel", path)
        keep_setting(_SETTING, [key for key in keys if key != _SHOWN])
        tables = tuple(self._chosen[key] for key in keys)
        bars = self.bars.currentData()
        kind = Bars(bars) if bars else None
        self.chosen.emit(Choice(tables, self.session.language, kind, self.linked.isChecked()), path)
        super().accept()


def _remembered() -> list[str]:
    found = setting(_SETTING)
    return [str(key) for key in found] if isinstance(found, list) else list(_AT_FIRST)


def _free(path: Path) -> Path:
    """Give a file that is not there yet: with a number where there is one of that name."""
    number, free = 2, path
    while free.exists():
        free, number = path.with_name(f"{path.stem} ({number}){path.suffix}"), number + 1
    return free
