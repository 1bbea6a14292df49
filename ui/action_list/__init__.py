"""Every action, declared once: text, shortcut, tip, place in the menu, and what it needs to be possible."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.action_list.analysis import ANALYSIS
from ui.action_list.coding import CODING
from ui.action_list.edit import EDIT
from ui.action_list.files import FILE
from ui.action_list.help import HELP
from ui.action_list.spec import ActionSpec
from ui.action_list.team import TEAM
from ui.action_list.text import TEXT
from ui.action_list.view import VIEW

MENUS: tuple[tuple[str, str], ...] = (
    ("file", str(QT_TRANSLATE_NOOP("Actions", "&File"))),
    ("edit", str(QT_TRANSLATE_NOOP("Actions", "&Edit"))),
    ("text", str(QT_TRANSLATE_NOOP("Actions", "&Text"))),
    ("coding", str(QT_TRANSLATE_NOOP("Actions", "&Coding"))),
    ("analysis", str(QT_TRANSLATE_NOOP("Actions", "&Analysis"))),
    ("team", str(QT_TRANSLATE_NOOP("Actions", "Tea&m"))),
    ("view", str(QT_TRANSLATE_NOOP("Actions", "&View"))),
    ("help", str(QT_TRANSLATE_NOOP("Actions", "&Help"))),
)

SPECS: tuple[ActionSpec, ...] = FILE + EDIT + TEXT + CODING + ANALYSIS + TEAM + VIEW + HELP
