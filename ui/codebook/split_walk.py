"""`SplitWalk`: going through the segments of a code, each given one of the new codes by a key, or left where it is."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from qualcode.computer import keep_setting, setting
from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.ops.codebook import add_code
from qualcode.ops.codings import recode
from qualcode.store.queries.codings import codings_by_guid, codings_with
from qualcode.store.queries.documents import document_of
from ui.codebook.segment_walk import SegmentWalk
from ui.codebook.swatches import SIDE, swatch
from ui.codebook.walk_list import WalkList
from ui.dialogs.form import plain_label
from ui.session import Session
from ui.transcript.code_looks import CodeLooks

_KEYS = "123456789qwertyuiop"
_CYRILLIC = str.maketrans("йцукенгшщз", "qwertyuiop")  # the same keys on Russian and Kyrgyz layouts
_STAYED = "split_stayed"


class SplitWalk(SegmentWalk):
    """What was decided to stay is remembered here."""

    def __init__(self, session: Session, code: Guid, parent: QWidget | None = None) -> None:
        super().__init__(session, "split_walk", parent)
        self._code = code
        self._stayed = {*_stayed(code)}
        self._target_codes: list[Guid] = []
        self.targets = WalkList(self)
        self.targets.setIconSize(QSize(SIDE, SIDE))
        self._under: QLabel = plain_label(self)
        self.parents = QComboBox(self)
        self.name = QLineEdit(self)
        self._keys: QLabel = plain_label(self, wrapped=True)
        self.stay, self.back = QPushButton(self), QPushButton(self)
        self._lay_out()
        self._connect()
        self._begin()
        self.retranslate()
        self.resize(760, 520)
        self.targets.setFocus()

    def _lay_out(self) -> None:
        parts = (self.targets, self._under, self.parents, self.name, self._keys)
        self._lay_halves((self.back, self.stay), parts, self.targets)
        self.parents.setMinimumContentsLength(12)
        self.parents.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for button in (self.back, self.stay):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self.targets.itemActivated.connect(lambda item: self._give(self.targets.row(item)))
        self.name.returnPressed.connect(self._add)
        self.parents.currentIndexChanged.connect(lambda _: self._list_targets())
        self.stay.clicked.connect(lambda *_: self._leave())
        self.back.clicked.connect(lambda *_: self._go(-1))
        self._session.changed.connect(self._follow)
        self._session.language_changed.connect(self.retranslate)

    def _begin(self) -> None:
        project = self._session.project
        found = codings_with(project, self._code) if project is not None else []
        self._walk = [coding.guid for coding in found if coding.guid not in self._stayed]
        if not self._walk:  # all were decided: once more from the start
            self._stayed.clear()
            self._walk = [coding.guid for coding in found]

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self._looks = CodeLooks(self._session.project, self._session.language)
        self.setWindowTitle(self.tr("Split “{0}”").format(self._looks.name(self._code)))
        self.targets.setAccessibleName(self.tr("Codes to choose from"))
        self._under.setText(self.tr("New codes stand under:"))
        self.parents.setAccessibleName(self.tr("New codes stand under:"))
        self.name.setPlaceholderText(self.tr("Name of a new code"))
        self.name.setAccessibleName(self.tr("Name of a new code"))
        self._keys.setText(
            self.tr("A digit or letter gives the code, Space or 0 lets the segment stay, arrows go to and fro.")
        )
        self.stay.setText(self.tr("Stays"))
        self.back.setText(self.tr("Back"))
        self._list_parents()
        self._show()

    # What is shown ---------------------------------------------------------------------------------------------

    def _list_parents(self) -> None:
        chosen = self.parents.currentData() or self._code
        self.parents.blockSignals(True)
        self.parents.clear()
        for guid in self._looks.codes:
            self.parents.addItem(self._looks.path(guid), guid)
        self.parents.setCurrentIndex(max(0, self.parents.findData(chosen)))
        self.parents.blockSignals(False)
        self._list_targets()

    def _list_targets(self) -> None:
        parent = self.parents.currentData()
        self._target_codes = [
            code.guid for code in self._looks.codes.values() if code.parent == parent and code.guid != self._code
        ]
        row = self.targets.currentRow()
        self.targets.clear()
        for number, guid in enumerate(self._target_codes):
            key = f"{_KEYS[number].upper()}  " if number < len(_KEYS) else ""
            item = QListWidgetItem(key + self._looks.name(guid), self.targets)
            item.setIcon(swatch(self._looks.colour(guid).name(), self.palette()))
        self.targets.setCurrentRow(row)

    def _show(self) -> None:
        super()._show()
        coding, project = self._coding, self._session.project
        self.back.setEnabled(self._place > 0)
        self.stay.setEnabled(coding is not None)
        if coding is None or project is None:
            self.segment.clear()
            self._where.setText("" if self._is_done else self.tr("This segment was deleted meanwhile."))
            return
        self.segment.show_segment(project, coding, self._looks.colour(coding.code))
        place = [document_of(project, coding.document).name, self._looks.coder_name(coding.coder)]
        if coding.code != self._code:
            place.append(self.tr("now: {0}").format(self._looks.name(coding.code)))
        elif coding.guid in self._stayed:
            place.append(self.tr("stays"))
        self._where.setText(" · ".join(place))

    def _follow(self, change: Change) -> None:
        if change.touches("code"):
            self._looks = CodeLooks(self._session.project, self._session.language)
            if self._code not in self._looks.codes:
                self.close()
                return
            self._list_parents()
        self._show()

    # Deciding --------------------------------------------------------------------------------------------------

    def _give(self, number: int) -> None:
        coding, project = self._coding, self._session.project
        if coding is None or project is None or number >= len(self._target_codes):
            return
        self._forget_stay(coding.guid)
        target, place = self._target_codes[number], self._place
        self._session.do(recode, project, (coding.guid,), target)
        if codings_by_guid(project, [coding.guid])[0].code == target:
            self._place = place
            self._go(1)

    def _leave(self) -> None:
        coding, project = self._coding, self._session.project
        if coding is None or project is None:
            return
        if coding.code != self._code:
            self._session.do(recode, project, (coding.guid,), self._code)
        self._stayed.add(coding.guid)
        self._keep()
        self._go(1)

    def _forget_stay(self, coding: Guid) -> None:
        if coding in self._stayed:
            self._stayed.discard(coding)
            self._keep()

    def _keep(self) -> None:
        known = setting(_STAYED)
        keep_setting(_STAYED, {**(known if isinstance(known, dict) else {}), self._code: sorted(self._stayed)})

    def _add(self) -> None:
        project, name = self._session.project, self.name.text().strip()
        if project is None or not name:
            return
        made = self._session.do(add_code, project, {self._session.language: name}, self.parents.currentData())
        if made is not None:
            self.name.clear()
            self.targets.setFocus()

    def _decide(self, letter: str) -> bool:
        """Give a code by its key, or let the segment stay."""
        key = letter.lower().translate(_CYRILLIC)
        if key in _KEYS:
            self._give(_KEYS.index(key))
        elif key in ("0", " "):
            self._leave()
        return key in _KEYS or key in ("0", " ")


def _stayed(code: Guid) -> list[Guid]:
    known = setting(_STAYED)
    found = known.get(code) if isinstance(known, dict) else None
    return [str(guid) for guid in found] if isinstance(found, list) else []
