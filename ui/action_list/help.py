"""The actions of the menu "help": finding one's way."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.action_list.spec import ActionSpec, spec

HELP: tuple[ActionSpec, ...] = (
    spec(
        "palette",
        "help",
        str(QT_TRANSLATE_NOOP("Actions", "Find an action…")),
        str(QT_TRANSLATE_NOOP("Actions", "Type a few letters of any action, document, code or respondent")),
        "Ctrl+Shift+P",
    ),
    spec(
        "shortcuts",
        "help",
        str(QT_TRANSLATE_NOOP("Actions", "Shortcuts…")),
        str(QT_TRANSLATE_NOOP("Actions", "Show all shortcuts")),
        "F1",
    ),
    spec(
        "tour",
        "help",
        str(QT_TRANSLATE_NOOP("Actions", "Tour in five steps")),
        str(QT_TRANSLATE_NOOP("Actions", "Show the parts of the window, each with something to try")),
        "Shift+F1",
    ),
    spec(
        "about",
        "help",
        str(QT_TRANSLATE_NOOP("Actions", "About QualCode")),
        str(QT_TRANSLATE_NOOP("Actions", "Version, licence and where your data lies")),
    ),
)
