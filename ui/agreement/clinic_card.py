"""`TellingCard`: one passage on which codes were confused: what was asked, the words, what each coder gave them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from qualcode.agreement.clinic import Telling, Voice
from qualcode.messages import message
from qualcode.model.guid import Guid
from ui.details.section import plain_label, quiet_label
from ui.flow_layout import FlowLayout
from ui.plain import plain_tip
from ui.theme import GAP, font
from ui.transcript.code_looks import CodeLooks, tint

_MOST = 420  # letters of a passage; the whole stands in the tool tip and in the transcript


class TellingCard(QFrame):
    """The codes of the pair stand out from others that were given there."""

    place_wanted = Signal(str, int, int)  # show these words of a document

    def __init__(
        self, told: Telling, codes: Sequence[Guid], looks: CodeLooks, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._told, self._codes, self._looks, self._language = told, codes, looks, language
        rows = QVBoxLayout(self)
        rows.setContentsMargins(GAP, GAP // 2, GAP, GAP)
        rows.setSpacing(GAP // 2)
        rows.addLayout(self._head())
        if told.question:
            question = quiet_label()
            question.setText(_short(told.question))
            question.setToolTip(plain_tip(told.question))
            rows.addWidget(question)
        words = plain_label()
        words.setText(f"«{_short(told.words)}»")
        words.setToolTip(plain_tip(told.words) if len(told.words) > _MOST else "")
        rows.addWidget(words)
        rows.addWidget(self._voices())

    def _head(self) -> QHBoxLayout:
        where, show = QLabel(), QToolButton()
        where.setTextFormat(Qt.TextFormat.PlainText)
        where.setText(self.tr("{0}, turn {1}").format(self._told.name, self._told.turn))
        where.setFont(font(bold=True))
        show.setText(self.tr("In the transcript"))
        show.setAutoRaise(True)
        show.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        show.setAccessibleName(self.tr("Show in the transcript: {0}").format(where.text()))
        show.clicked.connect(lambda *_: self.place_wanted.emit(self._told.document, self._told.start, self._told.end))
        line = QHBoxLayout()
        line.addWidget(where)
        line.addStretch()
        line.addWidget(show)
        return line

    def _voices(self) -> QWidget:
        """Say what each coder gave, side by side while there is room."""
        made = QWidget()
        line = FlowLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        for voice in self._told.voices:
            line.addWidget(self._voice(voice))
        return made

    def _voice(self, voice: Voice) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, GAP, 0)
        line.setSpacing(GAP // 2)
        mark = plain_label(wrap=False)
        mark.setText(self.tr("{0}:").format(self._looks.coder_mark(voice.coder) or voice.name))
        mark.setFont(font(bold=True))
        line.addWidget(mark)
        for code in sorted(voice.codes, key=lambda one: one not in self._codes):
            line.addWidget(self._code(code))
        if not voice.codes:
            nothing = quiet_label(wrap=False)
            nothing.setText(message(f"agreement.{'no_code' if voice.worked else 'not_worked'}", self._language))
            line.addWidget(nothing)
        made.setToolTip(plain_tip(voice.name))
        return made

    def _code(self, code: Guid) -> QLabel:
        label = plain_label(wrap=False)
        label.setText(self._looks.name(code))
        if code in self._codes:
            label.setAutoFillBackground(True)
            label.setMargin(2)
            dressed = label.palette()
            dressed.setColor(QPalette.ColorRole.Window, tint(self._looks.colour(code), dressed))
            label.setPalette(dressed)
        else:
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        return label


def _short(words: str) -> str:
    return words if len(words) <= _MOST else words[:_MOST].rsplit(" ", 1)[0] + " …"
