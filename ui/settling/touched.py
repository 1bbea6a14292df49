"""Which interviews a change bears on, so that only their cases are read anew."""

from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.store.objects import states_of
from qualcode.store.project import Project

IN_ONE_INTERVIEW = ("coding", "decision")  # kinds whose objects bear on the interview that they lie in alone
_MANY = 200  # changed at once, from which looking each up is no gain


def interviews_touched(project: Project, change: Change) -> frozenset[Guid] | None:
    """Give the interviews in which the codings and decisions of a change lie, or lay; None where all are to be looked
    at, because there are many, or the log does not tell yet.
    """
    touched = [guid for kind in IN_ONE_INTERVIEW for guid in change.touched.get(kind, ())]
    if len(touched) > _MANY:
        return None
    found = [state.values.get("document") for state in states_of(project, touched).values()]
    known = frozenset(guid for guid in found if isinstance(guid, str))
    return known if len(found) == len(touched) and None not in found else None
