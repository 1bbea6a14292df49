"""How a proposed code is told from the others in words: who proposes it and why; whether new codes are proposed now."""

from PySide6.QtCore import QCoreApplication

from qualcode.model.guid import Guid
from qualcode.model.naming import best_name
from qualcode.store.queries.codebook import codebook_is_locked
from ui.session import Session


def is_locked(session: Session) -> bool:
    """Say whether new codes are proposed now."""
    return session.project is not None and codebook_is_locked(session.project)


def proposer_names(session: Session, code: Guid) -> str:
    """Name who proposes a code, "" where it is not proposed."""
    names = [coder_name(session, one.coder) for one in session.proposals().get(code, ())]
    return ", ".join(dict.fromkeys(names))


def coder_name(session: Session, coder: Guid) -> str:
    """Give the name of a coder, "" for none."""
    project = session.project
    if project is None or not coder or not project.life_of(coder).is_there:
        return ""
    return best_name(project.values(coder), session.language)


def proposed_by(session: Session, code: Guid) -> str:
    """Say who proposes a code, "" where it is not proposed."""
    names = proposer_names(session, code)
    return QCoreApplication.translate("Proposed", "proposed by {0}").format(names) if names else ""


def proposed_words(session: Session, code: Guid) -> str:
    """Say who proposes a code and why, one line for each."""
    said = QCoreApplication.translate("Proposed", "Proposed by {0}: {1}")
    found = session.proposals().get(code, ())
    return "\n".join(said.format(coder_name(session, one.coder), one.reason) for one in found)
