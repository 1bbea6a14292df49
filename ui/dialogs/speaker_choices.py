"""Boxes to choose a speaker's role and the respondent he or she is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from qualcode.model.guid import Guid
from qualcode.model.transcript import Role
from ui.documents.kinds import roles


class RoleBox(QComboBox):
    """Interviewer, respondent or somebody else."""

    def __init__(self, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for known in Role:
            self.addItem("", known.value)
        self.retranslate()
        self.choose(role)

    def retranslate(self) -> None:
        """Show the roles in the language that is installed now."""
        for place, name in enumerate(roles().values()):
            self.setItemText(place, name)

    def choose(self, role: Role) -> None:
        """Show a role."""
        self.setCurrentIndex(self.findData(role.value))

    def role(self) -> Role:
        """Give the role that is shown."""
        return Role(str(self.currentData()))


class RespondentBox(QComboBox):
    """Nobody, one of the known respondents, or a new one under the name typed here."""

    def __init__(self, known: Sequence[tuple[Guid, str]], chosen: Guid = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.addItem("", "")
        for guid, name in known:
            self.addItem(name, guid)
        self.setCurrentIndex(max(self.findData(chosen), 0))
        completer = self.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)  # a pseudonym stands behind the code
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.retranslate()

    def retranslate(self) -> None:
        """Show the hint in the language that is installed now."""
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Choose or type a name"))

    def guid(self) -> Guid:
        """Give the known respondent whose name stands here, "" for none."""
        found = self.findText(self.typed(), Qt.MatchFlag.MatchFixedString | Qt.MatchFlag.MatchCaseSensitive)
        if self.itemText(self.currentIndex()) == self.typed():
            found = self.currentIndex()
        return str(self.itemData(found)) if found > 0 else ""

    def new_name(self) -> str:
        """Give the name typed for a new respondent, "" where a known one or nobody is chosen."""
        return "" if self.guid() else self.typed()

    def typed(self) -> str:
        """Give the text that stands here."""
        return " ".join(self.currentText().split())
