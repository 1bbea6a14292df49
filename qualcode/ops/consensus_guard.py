"""The consensus is made by decisions: what people change by hand leaves it alone."""

from qualcode.model.consensus import CONSENSUS
from qualcode.model.errors import UserError
from qualcode.store.orphaned import made_by_no_decision
from qualcode.store.queries.settling import any_of_consensus, given_to_consensus
from qualcode.store.writer import Writer

_BY_HAND = frozenset(
    (
        *("uncode", "move_coding", "recode", "annotate_coding", "join_codings", "split_coding", "code_many"),
        *("keep_under_definition", "add_object", "set_fields", "delete_objects", "restore_objects"),
    )
)
# Where these come or go, what stands on them does too, the consensus with it.
_CARRYING = ("document", "text_version", "code")


def keep_consensus(writer: Writer) -> None:
    """Raise UserError where a step changed codings or marks of the consensus, or that coder, by hand, or gave her a
    document; it is then rolled back.
    """
    if "assignment" in writer.touched and given_to_consensus(writer.project):
        raise UserError("settling.not_at_work")
    if writer.step.verb not in _BY_HAND:
        return
    touched = writer.touched
    by_itself = not any(kind in touched for kind in _CARRYING)
    made = {guid for kind in ("coding", "document_state") if by_itself for guid in touched.get(kind, ())}
    if CONSENSUS in touched.get("coder", ()) or any_of_consensus(writer.project, made):
        raise UserError("settling.consensus_stays")


def leave_no_orphans(writer: Writer) -> None:
    """Take codings of the consensus away that a step has brought back while no decision makes them any more."""
    back = writer.touched.get("coding", set())
    orphans = made_by_no_decision(writer.project, back)
    if orphans:
        writer.delete(*orphans)
