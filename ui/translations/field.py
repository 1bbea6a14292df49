"""`TranslationField`: the translation of one passage, typed in place, with who made it and who checked it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QToolButton, QVBoxLayout, QWidget

from qualcode.messages import message
from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.ops.translations import check_translation, translate
from qualcode.store.project import Project
from qualcode.store.queries.translations import TranslatedPlaces, Translation
from ui.actions import Actions
from ui.details.section import quiet_label
from ui.recent import coder_name
from ui.saving_text import CTRL, SavingText
from ui.session import Session
from ui.team.disputed_line import DisputedLine

Place = tuple[Guid, int, int]  # document, code points [start, end) of its current text
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TranslationText(SavingText):
    """Where a translation is typed: Ctrl+Enter saves and is done, Esc goes back to what is stored, then leaves."""

    done = Signal()
    left = Signal()

    def discard(self) -> None:
        """Go back to what is stored; Ctrl+Z brings back what was typed."""
        cursor = self.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save and be done, or leave."""
        if event.key() in _ENTER and event.modifiers() & CTRL:
            self.save()
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() == self._shown:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class TranslationField(QWidget):
    """The translation of a passage into the language of the session. Emptying it takes it away; undo brings it back."""

    def __init__(self, session: Session, least: int = 2, most: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._project: Project | None = None
        self._place: Place | None = None
        self._into = session.into
        self._translation: Translation | None = None
        self._scope: QWidget = self
        self.text = TranslationText(least, most)
        self.text.saved.connect(self._save)
        self.longer, self._who = quiet_label(), quiet_label()
        self.disputed = DisputedLine(session)
        self.check = QToolButton()
        self.check.setAutoRaise(True)
        self.check.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.check.clicked.connect(self.check_it)
        self._lay_out()
        self.setFocusProxy(self.text)
        session.into_changed.connect(lambda _: self.refresh())
        session.coder_changed.connect(self.refresh)
        session.changed.connect(self._follow)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        for widget in (self.longer, self.disputed, self.text, self._who):
            rows.addWidget(widget)
        rows.addWidget(self.check, 0, Qt.AlignmentFlag.AlignRight)

    def obey(self, actions: Actions, scope: QWidget | None = None) -> None:
        """Check the translation on the action for it while the focus is in a widget (or in the field)."""
        self._scope = scope or self
        actions.on("check_translation", self._check_if_meant)

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.text.setAccessibleName(self.tr("Translation"))
        self.text.setPlaceholderText(self.tr("Write a translation, Ctrl+Enter saves"))
        self.check.setText(self.tr("Checked by me"))
        self.check.setAccessibleName(self.tr("Checked by me"))
        self.check.setToolTip(self.tr("Say that you compared the translation with the original (F6)"))
        self.refresh()

    # What is shown ---------------------------------------------------------------------------------------------

    @property
    def place(self) -> Place | None:
        """Give the passage whose translation is shown."""
        return self._place

    def show_place(self, place: Place | None) -> None:
        """Show the translation of a passage; what is being typed for another one is saved first."""
        if place != self._place or self._project is not self._session.project:
            self.text.save()
        self._place, self._project = place, self._session.project
        self.refresh()

    def _follow(self, change: Change) -> None:
        if change.touches("translation"):
            self.refresh()

    def refresh(self) -> None:
        """Show what is stored now; words being typed stay where they belong."""
        if self._into != self._session.into:
            self.text.save()
            self._into = self._session.into
        project, place = self._project, self._place
        around = None
        self._translation = None
        if project is not None and project is self._session.project and place is not None:
            places = TranslatedPlaces(project, self._into, place[0])
            self._translation, around = places.own(*place), places.around(*place)
        found = self._translation
        self.disputed.show_about([found.guid] if found is not None else [])
        self.text.show_text(found.text if found is not None else "")
        self.text.setReadOnly(place is None or "writable" not in self._session.facts)
        self.longer.setVisible(found is None and around is not None)
        if around is not None:
            self.longer.setText(message("analysis.translation_longer", self._session.language, text=around.text))
        self._who.setText(self._about(found) if found is not None else "")
        self.check.setVisible(found is not None and "writable" in self._session.facts and self._awaits_me(found))
        self._who.setVisible(bool(self._who.text()))

    def _about(self, translation: Translation) -> str:
        """Say who translated and who checked."""
        parts = []
        if translation.translator:
            parts.append(self.tr("Translated by: {0}").format(translation.translator))
        if translation.checked_by:
            parts.append(self.tr("Checked by: {0}").format(translation.checked_by))
        if translation.check:
            parts.append(self.tr("The original was corrected since"))
        return " · ".join(parts)

    def _awaits_me(self, translation: Translation) -> bool:
        me = coder_name(self._project) if self._project is not None else ""
        return bool(me) and not translation.checked_by and translation.translator != me

    # What is done ----------------------------------------------------------------------------------------------

    def _save(self, text: str) -> None:
        project, place = self._project, self._place
        if project is None or place is None or project is not self._session.project:
            return
        document, start, end = place
        known = TranslatedPlaces(project, self._into, document).own(*place)
        if known is None and not text:
            return
        translator = coder_name(project) if known is None else None
        self._session.do(translate, project, document, (start, end), self._into, text, translator)

    def check_it(self) -> None:
        """Say that the one who is coding has checked the translation that is shown."""
        self.text.save()
        project, found = self._project, self._translation
        me = coder_name(project) if project is not None else ""
        if project is not None and found is not None and me:
            self._session.do(check_translation, project, found.guid, me)

    def _check_if_meant(self) -> None:
        focus, scope = QApplication.focusWidget(), self._scope
        here = focus is not None and (focus is scope or scope.isAncestorOf(focus))
        if here and self.isVisible() and not self.check.isHidden():
            self.check_it()
