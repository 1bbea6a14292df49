"""`MoreMenu`: what is counted beside the codes, and what is done with the codebook as a whole."""

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from qualcode.computer import keep_setting, setting
from qualcode.ops.locking import lock_codebook
from qualcode.store.project import Project
from qualcode.store.queries.codebook import codebook_is_locked
from qualcode.store.queries.codebook_versions import version_told, versions_of
from ui.actions import Actions
from ui.codebook.model import CodebookModel
from ui.session import Session


class MoreMenu(QMenu):
    """The menu behind the three dots of the codebook."""

    def __init__(self, session: Session, actions: Actions, model: CodebookModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._model = model
        group = QActionGroup(self)
        self.segments, self.documents = group.addAction(""), group.addAction("")
        for action in (self.segments, self.documents):
            action.setCheckable(True)
            self.addAction(action)
        counts_documents = setting("codebook_counts") == "documents"
        model.documents = counts_documents
        (self.documents if counts_documents else self.segments).setChecked(True)
        group.triggered.connect(lambda action: self._count(action is self.documents))
        self.addSeparator()
        self.addActions([actions["codebook_history"], actions["codebook_versions"], actions["proposals"]])
        self.locked = self.addAction("")
        self.locked.setCheckable(True)
        self.locked.triggered.connect(self._lock)
        self.aboutToShow.connect(self._look)
        self.addSeparator()
        self.addActions([actions["import_codebook"], actions["export_codebook"], actions["bin"]])

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self.segments.setText(self.tr("Count segments"))
        self.documents.setText(self.tr("Count documents"))
        self.locked.setText(self.tr("Lock the codebook"))

    def _look(self) -> None:
        """Tick the lock as it stands in the project."""
        project = self._session.project
        self.locked.setEnabled("writable" in self._session.facts)
        self.locked.setChecked(project is not None and codebook_is_locked(project))

    def _lock(self, locked: bool) -> None:
        """Lock or unlock; what is locked can be given a name at once, unless it has one as it stands."""
        project = self._session.project
        if project is None:
            return
        self._session.do(lock_codebook, project, locked)
        if locked and codebook_is_locked(project) and version_told(project) not in _names(project):
            self._actions["codebook_versions"].trigger()

    def _count(self, documents: bool) -> None:
        keep_setting("codebook_counts", "documents" if documents else "segments")
        self._model.count_documents(documents)


def _names(project: Project) -> list[str]:
    return [version.name for version in versions_of(project)]
