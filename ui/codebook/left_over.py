"""`LeftOver`: says that a code that was merged away has been used meanwhile, and carries the codings over."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QToolButton, QVBoxLayout, QWidget

from qualcode.model.change import Change
from qualcode.store.queries.codings import counts_by_code
from qualcode.store.queries.merges import MergedAway, merged_away
from ui.codebook.merge_dialog import merge
from ui.dialogs.form import plain_label
from ui.session import Session
from ui.theme import GAP, warning
from ui.transcript.code_looks import CodeLooks


class LeftOver(QFrame):
    """A strip above the codes, there only while there is something to carry over."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._found: list[MergedAway] = []
        self._label = plain_label(self, wrapped=True)
        self.button = QToolButton(self)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(lambda *_: self._carry())
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        column.addWidget(self._label)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        self.setAutoFillBackground(True)
        session.project_changed.connect(self.refresh)
        session.changed.connect(self._follow)
        session.facts_changed.connect(self._enable)
        self.refresh()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self.button.setText(self.tr("Carry over"))
        self.button.setAccessibleName(self.tr("Carry over"))
        self._say()

    def refresh(self) -> None:
        """Look what is left over."""
        project = self._session.project
        self._found = merged_away(project) if project is not None else []
        self._say()

    def _follow(self, change: Change) -> None:
        if change.touches("code"):
            self.refresh()
        elif self._found and change.touches("coding"):
            self._say()

    def _say(self) -> None:
        self.setVisible(bool(self._found))
        project = self._session.project
        if not self._found or project is None:
            return
        looks, first = CodeLooks(project, self._session.language), self._found[0]
        said = self.tr("“{0}” was merged into “{1}”, but coded with meanwhile: {2}")
        count = counts_by_code(project).get(first.code, 0)
        self._label.setText(said.format(looks.name(first.code), looks.name(first.target), count))
        self._label.setAccessibleName(self._label.text())
        self._colour()
        self._enable()

    def _colour(self) -> None:
        self.setPalette(warning(QApplication.palette()))

    def _enable(self) -> None:
        self.button.setEnabled("writable" in self._session.facts)

    def _carry(self) -> None:
        project = self._session.project
        if project is not None and self._found:
            merge(self._session, project, self._found[0].code, self._found[0].target)
