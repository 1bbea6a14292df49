"""The actions of the menu "team": handing out and in, merging, and what it leaves to be decided."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.action_list.spec import ActionSpec, spec

TEAM: tuple[ActionSpec, ...] = (
    spec(
        "hand_out",
        "team",
        str(QT_TRANSLATE_NOOP("Actions", "Hand out documents…")),
        str(QT_TRANSLATE_NOOP("Actions", "See how far each coder is with each document, and hand documents out")),
        "",
        "project",
    ),
    spec(
        "double_coding",
        "team",
        str(QT_TRANSLATE_NOOP("Actions", "Double coding…")),
        str(QT_TRANSLATE_NOOP("Actions", "Draw which interviews are coded by two, and see how far the rounds are")),
        "",
        "project",
    ),
    spec(
        "hand_in",
        "team",
        str(QT_TRANSLATE_NOOP("Actions", "Hand in my work…")),
        str(QT_TRANSLATE_NOOP("Actions", "Write a package of my codings, or of more, for the lead or a colleague")),
        "",
        "project",
    ),
    spec(
        "receive_package",
        "team",
        str(QT_TRANSLATE_NOOP("Actions", "Receive a colleague's package…")),
        str(QT_TRANSLATE_NOOP("Actions", "Look at what a colleague's package would bring, and merge it")),
    ),
    spec(
        "merges",
        "team",
        str(QT_TRANSLATE_NOOP("Actions", "Merged packages…")),
        str(QT_TRANSLATE_NOOP("Actions", "List what was merged; withdraw a merge or bring it back")),
        "",
        "project",
    ),
    spec(
        "focus_conflicts",
        "team",
        str(QT_TRANSLATE_NOOP("Actions", "Disagreements to settle")),
        str(QT_TRANSLATE_NOOP("Actions", "Go to what people have said differently, to settle it for everybody")),
        "Ctrl+Shift+I",
        "project",
    ),
    spec(
        "alike",
        "team",
        str(QT_TRANSLATE_NOOP("Actions", "Looks like the same twice…")),
        str(QT_TRANSLATE_NOOP("Actions", "Decide of things that two people made apart whether they are the same")),
        "",
        "project",
    ),
    spec(
        "settle_codings",
        "team",
        str(QT_TRANSLATE_NOOP("Actions", "Settle codings…")),
        str(
            QT_TRANSLATE_NOOP(
                "Actions", "Decide where coders coded differently: the consensus becomes the final coding"
            )
        ),
        "Ctrl+Shift+X",
        "project",
    ),
    spec(
        "proposals",
        "team",
        str(QT_TRANSLATE_NOOP("Actions", "Proposed codes…")),
        str(QT_TRANSLATE_NOOP("Actions", "Answer codes that were proposed while the codebook is locked")),
        "Ctrl+Shift+C",
        "project",
    ),
    spec(
        "codebook_versions",
        "team",
        str(QT_TRANSLATE_NOOP("Actions", "Versions of the codebook…")),
        str(QT_TRANSLATE_NOOP("Actions", "Name the codebook as it stands, and compare versions of it")),
        "",
        "project",
    ),
    spec(
        "definition_clinic",
        "team",
        str(QT_TRANSLATE_NOOP("Actions", "Definition clinic…")),
        str(QT_TRANSLATE_NOOP("Actions", "See which codes coders take for one another, and rewrite their definitions")),
        "",
        "project",
    ),
)
