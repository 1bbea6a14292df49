"""`Section`: a titled part of the details that can be folded."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from qualcode.computer import keep_setting, setting
from ui.theme import GAP, font

_SETTING = "folded"


class Section(QWidget):
    """A heading to click, and below it rows of fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QToolButton()
        self._title.setCheckable(True)
        self._title.setChecked(True)
        self._title.setAutoRaise(True)
        self._title.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title.setArrowType(Qt.ArrowType.DownArrow)
        self._title.setFont(font(bold=True))
        self.body = QWidget()
        self.rows = QVBoxLayout(self.body)
        self.rows.setContentsMargins(GAP, 0, GAP, GAP)
        self.rows.setSpacing(3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._title)
        layout.addWidget(self.body)
        self._title.toggled.connect(self._fold)

    def entitle(self, title: str) -> None:
        """Give the section its heading."""
        self._title.setText(title)
        self._title.setAccessibleName(title)

    def _fold(self, unfolded: bool) -> None:
        self.body.setVisible(unfolded)
        self._title.setArrowType(Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow)

    def keep_fold(self, name: str) -> None:
        """Fold the section as it was left on this computer, and keep from now on how it is left."""
        kept = setting(_SETTING)
        if isinstance(kept, dict) and kept.get(name) is True:
            self._title.setChecked(False)
        self._title.clicked.connect(lambda unfolded: _keep(name, not unfolded))

    def unfold(self) -> None:
        """Show the rows."""
        self._title.setChecked(True)


def _keep(name: str, folded: bool) -> None:
    kept = setting(_SETTING)
    keep_setting(_SETTING, {**(kept if isinstance(kept, dict) else {}), name: folded})


def plain_label(wrap: bool = True) -> QLabel:
    """Give a label that shows user text letter by letter and lets it be copied."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def quiet_label(wrap: bool = True) -> QLabel:
    """Give a label of lesser weight: captions of fields, dates."""
    label = plain_label(wrap)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def form() -> QFormLayout:
    """Give rows of caption and control that fit a narrow dock."""
    layout = QFormLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setVerticalSpacing(3)
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
    return layout
