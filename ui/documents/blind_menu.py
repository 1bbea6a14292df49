"""The menu that says which coders code a document blind."""

from PySide6.QtWidgets import QMenu

from qualcode.model.guid import Guid
from qualcode.ops.blind import keep_blind, lift_blindness
from qualcode.store.objects import items_of
from qualcode.store.queries.assignments import assignments_of
from ui.session import Session


def add_blind(menu: QMenu, session: Session, document: Guid) -> None:
    """List the coders, ticked where the others' work on a document is kept from them; a click changes it.

    Nobody lets herself see what is kept from her.
    """
    project = session.project
    if project is None:
        return
    kept = {one.coder for one in assignments_of(project, document) if one.kept}
    for coder in items_of(project, "coder"):
        action = menu.addAction(str(coder.values["name"]).replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(coder.guid in kept)
        action.setEnabled(not (coder.guid in kept and coder.guid == project.me))
        verb = lift_blindness if coder.guid in kept else keep_blind
        action.triggered.connect(lambda _, verb=verb, guid=coder.guid: session.do(verb, project, (document,), (guid,)))
