"""The menu that says which coders code a document blind."""

from PySide6.QtWidgets import QMenu

from qualcode.model.guid import Guid
from qualcode.ops.blind import keep_blind, lift_blindness
from qualcode.store.queries.assignments import assignments_of
from qualcode.store.queries.coders import people_of
from ui.session import Session


def add_blind(menu: QMenu, session: Session, document: Guid) -> None:
    """List the coders, ticked where the others' work on a document is kept from them; a click changes it.

    Nobody lets herself see what is kept from her.
    """
    project = session.project
    if project is None:
        return
    kept = {one.coder for one in assignments_of(project, document) if one.kept}
    for coder, name in people_of(project):
        action = menu.addAction(name.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(coder in kept)
        action.setEnabled(not (coder in kept and coder == project.me))
        verb = lift_blindness if coder in kept else keep_blind
        action.triggered.connect(lambda _, verb=verb, guid=coder: session.do(verb, project, (document,), (guid,)))
