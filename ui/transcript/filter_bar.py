"""`FilterBar`: above the transcript, what the filter shows and how much it hides, with a way back to everything."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ui.actions import Actions
from ui.plain import plain_tip
from ui.session import Session
from ui.theme import GAP, SPACE, warning
from ui.transcript.filter_words import filter_words


class FilterBar(QFrame):
    """There only while a filter is on."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter_bar")
        self._session, self._actions = session, actions
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.change, self.show_all = self._button(actions["filter_codings"]), self._button(actions["show_all_codings"])
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, GAP // 2, GAP, GAP // 2)
        row.setSpacing(GAP)
        row.addWidget(self._label, 1)
        row.addWidget(self.change)
        row.addWidget(self.show_all)
        self.setAutoFillBackground(True)
        for signal in (session.filter_changed, session.hidden_changed, session.language_changed):
            signal.connect(lambda *_: self.retranslate())
        self.retranslate()

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _: action.trigger())
        return button

    def text(self) -> str:
        """Give what is shown."""
        return self._label.text()

    def retranslate(self) -> None:
        """Show what is filtered and how much is hidden, in the language that is installed now."""
        session = self._session
        self.change.setText(self.tr("Change…"))
        self.change.setToolTip(self.tr("Choose which codings are shown"))
        self.show_all.setText(self.tr("Show all"))
        self.show_all.setToolTip(self.tr("Show all codings again"))
        for button, name in ((self.change, "filter_codings"), (self.show_all, "show_all_codings")):
            button.setAccessibleName(button.toolTip())
            keys = self._actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{button.toolTip()} ({keys})" if keys else button.toolTip())
        self.setVisible(session.project is not None and session.filter.is_on)
        if session.project is None or not session.filter.is_on:
            return
        shown = filter_words(session.project, session.filter, session.language)
        sentence = self.tr("Shown: {0}. Hidden here: {1}.")
        self._label.setText(sentence.format(shown, session.hidden))
        self._label.setToolTip(plain_tip(self._label.text()))
        self.setAccessibleName(self._label.text())
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "show_all"):
            self._colour()

    def _colour(self) -> None:
        dressed = warning(QApplication.palette())
        if dressed != self.palette():
            self.setPalette(dressed)
