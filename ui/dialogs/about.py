"""Version, licence, what the program does with data, and where everything lies."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QWidget

from qualcode import __version__
from qualcode.computer import home
from qualcode.store.backup import folder_of
from ui.dialogs.form import Form, plain_label
from ui.places import log_file
from ui.session import Session
from ui.theme import TITLE_POINTS, font


class AboutDialog(Form):
    """Says what this program is and where it keeps things."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, QDialogButtonBox.StandardButton.Close)
        self.setObjectName("about_dialog")
        self._title = plain_label(self)
        self._title.setFont(font(TITLE_POINTS, bold=True))
        self._privacy = plain_label(self, wrapped=True)
        self._licence = plain_label(self, wrapped=True)
        self._places = [(plain_label(self), _copyable(self)) for _ in range(4)]
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for label, place in self._places:
            form.addRow(label, place)
        for part in (self._title, self._privacy, self._licence):
            self.content.addWidget(part)
        self.content.addLayout(form)
        self.content.addStretch(1)
        self.resize(560, 420)
        session.project_changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("About QualCode"))
        self._title.setText(self.tr("QualCode {0}").format(__version__))
        self._privacy.setText(
            self.tr(
                "QualCode works without the internet. Your transcripts, codings and settings stay on this computer;"
                " nothing is sent anywhere unless you send it yourself."
            )
        )
        self._licence.setText(
            self.tr("Free software under the MIT licence. Its window is Qt (LGPL), its letters are Noto Sans (OFL).")
        )
        for (label, place), (heading, text) in zip(self._places, self._facts(), strict=True):
            label.setText(heading)
            place.setText(text)
            place.setAccessibleName(f"{heading}: {text}")
        self.name_button(QDialogButtonBox.StandardButton.Close, self.tr("Close"))

    def _facts(self) -> list[tuple[str, str]]:
        project = self.session.project
        none = self.tr("No project is open")
        return [
            (self.tr("Project"), str(project.path) if project is not None else none),
            (self.tr("Backups"), str(folder_of(project.path)) if project is not None else none),
            (self.tr("Settings"), str(home())),
            (self.tr("Notes on faults, without a word of interviews"), str(log_file())),
        ]


def _copyable(parent: QWidget) -> QLabel:
    label = plain_label(parent, wrapped=True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
