"""What is said of a proposal: who proposes it and why, and what was answered, by whom and when."""

from PySide6.QtCore import QCoreApplication

from qualcode.analysis.proposals import Listed
from qualcode.model.guid import Guid
from qualcode.store.queries.proposals import Proposal
from ui.codebook.proposed import coder_name
from ui.session import Session
from ui.times import local_time_of


def name_of(session: Session, one: Proposal) -> str:
    """Give what the code is called, or was."""
    code = session.codes().get(one.code)
    return code.name(session.language) if code else one.name


def why(session: Session, one: Proposal) -> str:
    """Say who proposes a code, since when and why."""
    said = QCoreApplication.translate("Proposals", "{0}, {1}: {2}")
    return said.format(coder_name(session, one.coder) or "?", local_time_of(one.time), one.reason)


def answered(session: Session, one: Proposal) -> str:
    """Say what was answered, by whom and when, with the reply; "" for one that awaits an answer."""
    if one.is_open:
        return ""
    if one.is_withdrawn:
        return QCoreApplication.translate("Proposals", "Taken back before anybody answered.")
    lines = [_answer(session, one)]
    if one.reply:
        lines.append(QCoreApplication.translate("Proposals", "Reply: {0}").format(one.reply))
    return "\n".join(lines)


def _answer(session: Session, one: Proposal) -> str:
    who, when = coder_name(session, one.answered_by) or "?", local_time_of(one.answered_at)
    target = session.codes().get(one.target)
    into = target.name(session.language) if target else "?"
    if one.answer == "accepted":
        return QCoreApplication.translate("Proposals", "Accepted by {0}, {1}.").format(who, when)
    if one.answer == "merged":
        said = QCoreApplication.translate("Proposals", "Merged into “{0}” by {1}, {2}.")
        return said.format(into, who, when)
    if one.target:
        said = QCoreApplication.translate("Proposals", "Declined by {0}, {1}; its codings went to “{2}”.")
        return said.format(who, when, into)
    said = QCoreApplication.translate("Proposals", "Declined by {0}, {1}; its codings lie in the bin.")
    return said.format(who, when)


def short_answer(one: Proposal) -> str:
    """Say in a word what was answered."""
    words = {
        "accepted": QCoreApplication.translate("Proposals", "accepted"),
        "merged": QCoreApplication.translate("Proposals", "merged"),
        "declined": QCoreApplication.translate("Proposals", "declined"),
    }
    return words.get(one.answer) or QCoreApplication.translate("Proposals", "taken back")


def alike_words(session: Session, listed: Listed, by_guid: dict[Guid, Proposal]) -> str:
    """Say who else proposes a code of the same name, "" where nobody does."""
    names = [coder_name(session, by_guid[guid].coder) or "?" for guid in listed.alike if guid in by_guid]
    said = QCoreApplication.translate("Proposals", "The same is proposed by {0}: merge one into the other.")
    return said.format(", ".join(dict.fromkeys(names))) if names else ""
