"""`LeftOver`: says that a code that was merged away or declined has been used meanwhile, and lets it go once more."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QToolButton, QVBoxLayout, QWidget

from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.ops.objects import delete_objects
from qualcode.store.queries.codings import counts_by_code
from qualcode.store.queries.merges import MergedAway, declined_in_use, merged_away
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
        self._declined: list[Guid] = []
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
        self._say()

    def refresh(self) -> None:
        """Look what is left over."""
        project = self._session.project
        self._found = merged_away(project) if project is not None else []
        self._declined = declined_in_use(project) if project is not None else []
        self._say()

    def _follow(self, change: Change) -> None:
        if change.touches("code"):
            self.refresh()
        elif (self._found or self._declined) and change.touches("coding"):
            self._say()

    def _say(self) -> None:
        self.setVisible(bool(self._found or self._declined))
        project = self._session.project
        if not (self._found or self._declined) or project is None:
            return
        looks, counts = CodeLooks(project, self._session.language), counts_by_code(project)
        if self._found:
            first = self._found[0]
            said = self.tr("“{0}” was merged into “{1}”, but coded with meanwhile: {2}")
            self._label.setText(
                said.format(looks.name(first.code), looks.name(first.target), counts.get(first.code, 0))
            )
        else:
            said = self.tr("“{0}” was proposed and declined, but coded with meanwhile: {1}")
            self._label.setText(said.format(looks.name(self._declined[0]), counts.get(self._declined[0], 0)))
        self.button.setText(self.tr("Carry over") if self._found else self.tr("To the bin"))
        self.button.setAccessibleName(self.button.text())
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
        elif project is not None and self._declined:
            self._session.do(delete_objects, project, (self._declined[0],))
