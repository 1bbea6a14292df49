"""The consensus: the one well-known coder as whose codings the final coding of settled documents is written."""

from hashlib import sha256

from qualcode.messages import message
from qualcode.model.guid import Guid, derived_guid

CONSENSUS = derived_guid("coder", "consensus")
STORED_NAME = "Consensus"  # what stands in the file; what is shown are the words of a language


def is_consensus(guid: Guid | None) -> bool:
    """Say whether a coder is the consensus: she is never at work, never compared, and nothing is handed out to her."""
    return guid == CONSENSUS


def consensus_name(language: str) -> str:
    """Name the consensus in a language."""
    return message("settling.consensus", language)


def coder_name(guid: Guid, name: str, language: str) -> str:
    """Give the name under which a coder is shown: her own, or the word for the consensus."""
    return consensus_name(language) if is_consensus(guid) else name


def matter_of(codings: list[Guid] | tuple[Guid, ...]) -> str:
    """Give what stands for some codings, whatever their order: two who decide on the same name the same matter."""
    return sha256("\x1f".join(sorted(set(codings))).encode()).hexdigest()[:32]


def consensus_coding(document: Guid, version: Guid, start: int, end: int, code: Guid) -> Guid:
    """Give the GUID of a coding of the consensus: the same decision made on two computers makes the same codings."""
    return derived_guid("coding", "consensus", document, version, str(start), str(end), code)
