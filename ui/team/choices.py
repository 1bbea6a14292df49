"""The boxes in which a person decides about what conflicts and what looks like one thing."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from qualcode.model.naming import shortened
from qualcode.team.merge import Same, Settled
from qualcode.team.preview import Rival
from qualcode.team.suspects import Suspect
from ui.team.words import TeamWords, takes_words

_SHOWN = 40  # letters of the value that stands until somebody decides
_ROOM = 12  # letters; the box may be narrower than its longest choice


class _Choice(QComboBox):
    """A box as wide as its column; the wheel scrolls the page and decides nothing."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_ROOM)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def typed(self) -> str:
        """Give the words that were typed, empty where a choice stands as it was offered."""
        text = self.currentText().strip() if self.isEditable() else ""
        return "" if text == self.itemText(self.currentIndex()).strip() else text

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class RivalChoice(_Choice):
    """What shall stand in a field that both sides have changed: ours, theirs, other words, or to be said later."""

    def __init__(self, rival: Rival, words: TeamWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rival = rival
        self._values = (rival.ours, *rival.theirs)
        told = [words.value(rival.object, rival.kind, rival.field, value) for value in self._values]
        shown = told[self._values.index(rival.result)] if rival.result in self._values else told[0]
        self.addItem(self.tr("Decide later (until then: {0})").format(shortened(shown, _SHOWN)))
        for text in told:
            self.addItem(text)
        if takes_words(rival.kind, rival.field):
            self.setEditable(True)
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            self.setToolTip(self.tr("Other words may be typed here"))
            self.currentIndexChanged.connect(lambda _: self._show_beginning())
            self._show_beginning()

    def _show_beginning(self) -> None:
        line = self.lineEdit()
        if line is not None:
            line.home(False)

    def decision(self) -> Settled | None:
        """Give the value that settles the field, None for later."""
        place, typed = self.currentIndex(), self.typed()
        if typed:
            return Settled(self._rival.object, self._rival.field, typed)
        return Settled(self._rival.object, self._rival.field, self._values[place - 1]) if place > 0 else None


class SuspectChoice(_Choice):
    """Whether two things are the same: said now or later."""

    def __init__(self, suspect: Suspect, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suspect = suspect
        for text in (self.tr("Leave apart for now"), self.tr("The same"), self.tr("Not the same")):
            self.addItem(text)
        self.setCurrentIndex(1 if suspect.sure else 0)

    def decision(self) -> Same | None:
        """Give what was decided, None where they stay apart for now."""
        if not self.currentIndex():
            return None
        suspect = self._suspect
        return Same(suspect.kind, suspect.ours, suspect.theirs, self.currentIndex() == 1)
