"""The actions of one window, made from the list of them: texts, keys, and whether they are possible now."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence, QShortcutEvent

from ui.action_list import SPECS
from ui.session import Session
from ui.shortcut_keys import keep_keys, kept_keys, on_every_layout


class KnownAction(QAction):
    """An action whose keys may be written in two scripts: one key press that fits both is no ambiguity."""

    def event(self, event: QEvent) -> bool:
        """Do what the keys mean."""
        if isinstance(event, QShortcutEvent) and event.isAmbiguous():
            self.trigger()
            return True
        return super().event(event)


class Actions(QObject):
    """All actions of one window, by name: menus and the shortcut page are fed from here."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._actions: dict[str, QAction] = {spec.name: KnownAction(self) for spec in SPECS}
        kept = kept_keys()
        for spec in SPECS:
            self[spec.name].setObjectName(spec.name)
            self[spec.name].setShortcuts(on_every_layout(QKeySequence(kept.get(spec.name, spec.shortcut))))
        session.facts_changed.connect(self._enable)
        session.language_changed.connect(self.retranslate)
        self.retranslate()
        self._enable()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __contains__(self, name: str) -> bool:
        return name in self._actions

    def on(self, name: str, slot: Callable[[], object]) -> None:
        """Have `slot` called when the action is triggered."""
        self[name].triggered.connect(lambda *_: slot())

    def in_menu(self, menu: str) -> list[QAction]:
        """List the actions of a menu in their order."""
        return [self[spec.name] for spec in SPECS if spec.menu == menu]

    def set_keys(self, name: str, keys: QKeySequence | None) -> None:
        """Give an action other keys and keep them on this computer; None: those that are declared here.

        Whatever action had them has none from then on.
        """
        declared = next(QKeySequence(spec.shortcut) for spec in SPECS if spec.name == name)
        wanted = declared if keys is None else keys
        other = self.with_keys(wanted)
        if other and other != name:
            self.set_keys(other, QKeySequence())
        self[name].setShortcuts(on_every_layout(wanted))
        text = wanted.toString(QKeySequence.SequenceFormat.PortableText)
        keep_keys(name, None if wanted == declared else text)

    def with_keys(self, keys: QKeySequence) -> str:
        """Name the action that has these keys, "" for none."""
        found = (spec.name for spec in SPECS if not keys.isEmpty() and self[spec.name].shortcut() == keys)
        return next(found, "")

    def retranslate(self) -> None:
        """Show texts and tips in the language that is installed now."""
        for spec in SPECS:
            self[spec.name].setText(QCoreApplication.translate("Actions", spec.text))
            self[spec.name].setToolTip(QCoreApplication.translate("Actions", spec.tip))
            self[spec.name].setStatusTip(QCoreApplication.translate("Actions", spec.tip))

    def _enable(self) -> None:
        facts = self._session.facts
        for spec in SPECS:
            self[spec.name].setEnabled(spec.needs <= facts)
