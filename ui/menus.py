"""The menu bar, made from the list of actions, with the docks and the languages."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu

from qualcode.computer import setting
from qualcode.ops.undo import redoable_step, undoable_step
from ui.action_list import MENUS
from ui.actions import Actions
from ui.language import NAMES
from ui.session import Session
from ui.step_names import step_name
from ui.transcript.edges import MOVES

# Actions before which a line is drawn.
_AFTER_A_LINE = {
    "import_documents", "export_excel", "back_up", "close_project", "copy", "find_code", "bin", "uncode",
    "memo", "grow", "start_back", "code_key", "next_coding", "next_turn", "new_case", "evidence_for", "next_case",
    "show_transcript", "focus_documents", "focus_conflicts", "proposals",
    "correct_text", "translation_beside", "translate_turn", "mark_done", "next_document", "filter_codings",
    "time_stamps", "dark",
}  # fmt: skip
# Actions that stand in a menu of their own within their menu: a small screen would not hold them all.
_WITHIN = {
    **dict.fromkeys(MOVES, "edges"),
    **dict.fromkeys(("larger_text", "smaller_text", "usual_text"), "size"),
    "reset_layout": "areas",
}
_GOING, _NOT_GOING = ("show_", "focus_"), ("show_only", "show_all")


class Menus(QObject):
    """Fills the menu bar of a window and keeps it in the language that is spoken."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        docks: tuple[QDockWidget, ...],
        choose_language: Callable[[str], None],
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._actions = actions
        self._menus = {name: window.menuBar().addMenu(text) for name, text in MENUS}
        self._within = {name: QMenu(window) for name in ("edges", "go", "size", "areas")}
        for dock in docks:
            shown = dock.toggleViewAction()
            shown.triggered.connect(lambda on, dock=dock: dock.raise_() if on else None)  # before those it shares with
            self._within["areas"].addAction(shown)
        self._within["areas"].addSeparator()
        for name in self._menus:
            self._fill(name)
        self._languages = self._sub_menu("view")
        self._choices = self._add_languages(choose_language)
        self._actions["dark"].setCheckable(True)
        self._actions["dark"].setChecked(setting("dark") is True)
        for signal in (session.facts_changed, session.changed, session.project_changed, session.coder_changed):
            signal.connect(self._name_steps)
        session.language_changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        for name, text in MENUS:
            self._menus[name].setTitle(QCoreApplication.translate("Actions", text))
        self._within["areas"].setTitle(self.tr("Areas"))
        self._within["edges"].setTitle(self.tr("Edges"))
        self._within["go"].setTitle(self.tr("Go to"))
        self._within["size"].setTitle(self.tr("Size of the text"))
        self._languages.setTitle(self.tr("Language"))
        for language, action in self._choices.items():
            action.setChecked(language == self._session.language)
        self._name_steps()

    def _fill(self, name: str) -> None:
        menu = self._menus[name]
        menu.setObjectName(f"menu_{name}")
        for action in self._actions.in_menu(name):
            within = self._within.get(_within(name, action.objectName()))
            if within is not None and within.menuAction() not in menu.actions():
                menu.addMenu(within)
            target = within or menu
            if action.objectName() in _AFTER_A_LINE:
                target.addSeparator()
            target.addAction(action)

    def _sub_menu(self, name: str) -> QMenu:
        self._menus[name].addSeparator()
        return self._menus[name].addMenu("")

    def _add_languages(self, choose: Callable[[str], None]) -> dict[str, QAction]:
        group = QActionGroup(self)
        made = {}
        for language, name in NAMES.items():
            action = self._languages.addAction(name)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, chosen=language: choose(chosen))
            made[language] = group.addAction(action)
        return made

    def _name_steps(self) -> None:
        """Say in the menu which step Undo and Redo are about."""
        project = self._session.project
        facts = self._session.facts
        undone = undoable_step(project) if project is not None and "undo" in facts else None
        redone = redoable_step(project) if project is not None and "redo" in facts else None
        self._name("undo", self.tr("Undo: {0}"), self.tr("Undo"), undone.verb if undone else "")
        verb = str(redone.args.get("verb", "")) if redone else ""
        self._name("redo", self.tr("Redo: {0}"), self.tr("Redo"), verb)

    def _name(self, action: str, with_step: str, plain: str, verb: str) -> None:
        name = step_name(verb)
        self._actions[action].setText(with_step.format(name) if name else plain)


def _within(menu: str, action: str) -> str:
    """Give which menu within its menu an action stands in, "" for none."""
    return (
        "go"
        if menu == "view" and action.startswith(_GOING) and not action.startswith(_NOT_GOING)
        else _WITHIN.get(action, "")
    )
