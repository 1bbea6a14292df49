"""The actions of the menu "analysis": what is asked of the codings, and what the answers become."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.action_list.spec import ActionSpec, spec

ANALYSIS: tuple[ActionSpec, ...] = (
    spec(
        "show_retrieval",
        "analysis",
        str(QT_TRANSLATE_NOOP("Actions", "Find passages…")),
        str(QT_TRANSLATE_NOOP("Actions", "See the passages of codes, of whom, and beside which other codes")),
        "F3",
        "project",
    ),
)
