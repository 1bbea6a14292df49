"""The keys of the answers about agreement and settling."""

from qualcode.cli.answer import TABLE, Answer

_SETTLED = Answer(False, {"document": "GUID", "settled": "true where its final coding is the consensus"})

OF_AGREEMENT: dict[str, Answer] = {
    "agree": TABLE,
    "consensus list": Answer(
        True,
        {
            "case": "number of the case; its end is enough to name it",
            "document": "GUID",
            "standing": "equal, open, decided, changed (since it was decided) or rival (decided unlike by two)",
            "likeness": "same, ends, other or only",
            "codes": "GUIDs of the codes at stake",
            "start": "first character, from 0",
            "end": "the character after the last",
            "codings": "GUIDs of the codings to decide on",
            "sides": "list of the coders compared",
            "sides[].coder": "GUID",
            "sides[].worked": "whether she worked on the document",
            "sides[].passages": "her passages: coding, code, start, end",
            "sides[].others": "GUIDs of other codes she gave there",
            "decision": "guid, outcome, whose, note, coder, made (GUIDs of codings of the consensus); null where none",
        },
        open=("sides[].passages", "decision"),
    ),
    "consensus progress": Answer(
        True,
        {
            "document": "GUID",
            "name": "its name",
            "cases": "cases in all",
            "equal": "coded alike",
            "decided": "decided",
            "open": "to be decided",
            "new": "of these: decided before, but changed since or decided unlike by two",
            "settled": "true where its final coding is the consensus",
        },
    ),
    "consensus decide": Answer(
        False,
        {
            "case": "number of the case",
            "document": "GUID",
            "decision": "GUID of the decision; empty where only what was left of an earlier one went",
            "accepted": "cases coded alike that were accepted with it",
            "settled": "true where it was the last open case: the document is settled now",
        },
    ),
    "consensus accept-equal": Answer(False, {"accepted": "how many cases"}),
    "consensus settle": _SETTLED,
    "consensus reopen": _SETTLED,
    "consensus print": Answer(False, {"file": "the file written", "cases": "open cases in it"}),
}
