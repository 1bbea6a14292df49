"""The bar at the top that says what went wrong and what to do, without stopping anybody."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from qualcode.model.errors import UserError
from ui.session import Session
from ui.theme import GAP, SPACE, warning
from ui.times import local_time

_MOST = 4  # sentences at a time


class MessageBar(QFrame):
    """Shows UserErrors until they are put away, that a step was refused until the next one is done."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self._session = session
        self._errors: list[UserError] = []
        self._refused: set[str] = set()  # sentences that the next step mends
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._ways: dict[str, QAction] = {}  # what helps out of an error, by its key
        self.way = QPushButton(self)
        self.way.clicked.connect(lambda *_: self._go())
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, GAP, GAP, GAP)
        row.addWidget(self._label, 1)
        row.addWidget(self.way, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.setAutoFillBackground(True)
        session.failed.connect(self.show_error)
        session.refused.connect(lambda error: self._refused.add(error.text()))
        session.changed.connect(self._forget_refused)
        session.language_changed.connect(self.retranslate)
        self._colour()
        self.retranslate()
        self.hide()

    def lead(self, key: str, action: QAction) -> None:
        """Give errors of a key a button that leads out of them."""
        self._ways[key] = action

    def show_error(self, error: UserError) -> None:
        """Show an error below those that are there; the same sentence once."""
        texts = [known.text() for known in self._errors]
        if error.text() not in texts:
            self._errors = [*self._errors, error][-_MOST:]
        self.retranslate()
        self.show()

    def clear(self) -> None:
        """Put all sentences away."""
        self._leave([])

    def _way(self) -> QAction | None:
        return next((self._ways[error.key] for error in reversed(self._errors) if error.key in self._ways), None)

    def _go(self) -> None:
        way = self._way()
        if way is not None:
            self.clear()
            way.trigger()

    def _forget_refused(self) -> None:
        if self._refused:
            self._leave([error for error in self._errors if error.text() not in self._refused])

    def _leave(self, errors: list[UserError]) -> None:
        self._errors = errors
        self._refused.clear()
        self.retranslate()
        self.setVisible(bool(errors))

    def text(self) -> str:
        """Give what is shown."""
        return self._label.text()

    def retranslate(self) -> None:
        """Show everything in the language of the session."""
        self._label.setText("\n".join(_sentence(error, self._session.language) for error in self._errors))
        self._label.setAccessibleName(self._label.text() or self.tr("Messages"))
        way = self._way()
        self.way.setVisible(way is not None)
        if way is not None:
            self.way.setText(way.text().replace("&", ""))
            self.way.setAccessibleName(self.way.text())
        self._close.setText("✕")
        self._close.setToolTip(self.tr("Put this message away"))
        self._close.setAccessibleName(self.tr("Put this message away"))
        self.setAccessibleName(self.tr("Messages"))

    def recolour(self) -> None:
        """Take the colours of light or dark."""
        self._colour()

    def _colour(self) -> None:
        dressed = warning(QApplication.palette())
        dressed.setColor(QPalette.ColorRole.ButtonText, dressed.color(QPalette.ColorRole.WindowText))
        self.setPalette(dressed)


def _sentence(error: UserError, language: str) -> str:
    """Give the sentence of an error, times in it as people write them."""
    values = {name: local_time(str(value)) or value for name, value in error.values.items() if "T" in str(value)}
    return UserError(error.key, **{**error.values, **values}).text(language)
