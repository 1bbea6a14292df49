"""`CodeTexts`: the codes at stake with what defines them, one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from qualcode.model.guid import Guid
from qualcode.store.queries.codes import Texts, in_language
from ui.details.section import plain_label, quiet_label
from ui.theme import GAP, HEADING_POINTS, SPACE, font
from ui.transcript.code_looks import CodeLooks

_SQUARE = 12


class CodeTexts(QScrollArea):
    """Read while deciding; words are rewritten in the codebook, or in the definition clinic."""

    clinic_wanted = Signal(tuple)  # the codes

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._shown: tuple[object, ...] = ()

    def retranslate(self) -> None:
        """Name it in the language that is installed now."""
        self.setAccessibleName(self.tr("Codes at stake and what defines them"))
        self._shown = ()

    def show_codes(self, looks: CodeLooks, codes: Sequence[Guid], memos: Sequence[tuple[str, str]]) -> None:
        """Show codes, and memos as (who, words)."""
        wanted = (looks, tuple(codes), tuple(memos))
        if wanted == self._shown:
            return
        self._shown = wanted
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(GAP, GAP, GAP, GAP)
        rows.setSpacing(GAP // 2)
        for number, code in enumerate(codes):
            if number:
                rows.addSpacing(SPACE)
            self._add_code(rows, looks, code)
        if codes:
            rows.addWidget(self._way_to_clinic(tuple(codes)), 0, Qt.AlignmentFlag.AlignLeft)
        if memos:
            rows.addSpacing(SPACE)
            rows.addWidget(_heading(self.tr("Memos on these codings")))
        for who, words in memos:
            _add(rows, who, words)
        rows.addStretch()
        self.setWidget(inside)
        self.setAccessibleDescription(", ".join(looks.name(code) for code in codes))

    def _way_to_clinic(self, codes: tuple[Guid, ...]) -> QToolButton:
        made = QToolButton()
        made.setText(self.tr("Rewrite definitions…"))
        made.setToolTip(self.tr("Open the definition clinic on these codes: where else were they confused?"))
        made.setAccessibleName(made.text())
        made.setAutoRaise(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda *_: self.clinic_wanted.emit(codes[:2]))
        return made

    def _add_code(self, rows: QVBoxLayout, looks: CodeLooks, guid: Guid) -> None:
        code = looks.codes.get(guid)
        if code is None:
            return
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(_Square(looks.colour(guid)), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(_heading(looks.name(guid)), 1)
        rows.addLayout(line)
        parts: tuple[tuple[str, Texts], ...] = (
            (self.tr("Definition"), code.definitions),
            (self.tr("Use when"), code.when),
            (self.tr("Do not use when"), code.not_when),
        )
        told = [(caption, in_language(texts, looks.language)) for caption, texts in parts]
        if looks.codes.get(code.parent or "") is not None:
            _add(rows, self.tr("Under: {0}").format(looks.path(str(code.parent))), "")
        for caption, words in told:
            if words:
                _add(rows, caption, words)
        if not any(words for _, words in told):
            _add(rows, self.tr("This code has no definition yet."), "")


class _Square(QWidget):
    """The colour of a code."""

    def __init__(self, colour: QColor) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(QSize(_SQUARE, _SQUARE + GAP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it at the height of the letters beside."""
        with QPainter(self) as painter:
            painter.fillRect(0, GAP - 1, _SQUARE, _SQUARE, self._colour)


def _heading(text: str) -> QLabel:
    made = plain_label()
    made.setFont(font(HEADING_POINTS - 1, bold=True))
    made.setText(text)
    return made


def _add(rows: QVBoxLayout, caption: str, words: str) -> None:
    for label, text in ((quiet_label(), caption), (plain_label(), words)):
        if text:
            label.setText(text)
            rows.addWidget(label)
