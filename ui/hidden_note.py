"""`HiddenNote`: in the status line, how many codings of the shown document are hidden, and by which filter."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from ui.actions import Actions
from ui.plain import plain_tip
from ui.session import Session
from ui.transcript.filter_words import filter_words


class HiddenNote(QToolButton):
    """A click opens the choice of what is shown."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda _: actions["filter_codings"].trigger())
        for signal in (session.filter_changed, session.hidden_changed, session.project_changed):
            signal.connect(self.retranslate)
        session.language_changed.connect(lambda _: self.retranslate())
        self.retranslate()

    def retranslate(self) -> None:
        """Show the number in the language that is installed now."""
        project, wanted = self._session.project, self._session.filter
        self.setVisible(project is not None)
        if project is None:
            return
        if not wanted.is_on:
            self.setText(self.tr("Nothing hidden"))
            self.setToolTip(plain_tip(self.tr("All codings are shown. Click to choose which are.")))
        else:
            self.setText(self.tr("Hidden: {0}").format(self._session.hidden))
            shown = filter_words(project, wanted, self._session.language)
            self.setToolTip(plain_tip(self.tr("A filter is on. Shown: {0}.").format(shown)))
        self.setAccessibleName(self.text())
