"""`Desk`: lays the margins beside the text: speakers at the left; translations, stripes and ruler at the right."""

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from ui.transcript import ruler, speaker_margin
from ui.transcript.beside import TranslationColumn
from ui.transcript.page_format import widest_page
from ui.transcript.ruler import DensityRuler
from ui.transcript.speaker_margin import SpeakerMargin
from ui.transcript.stripes import StripesMargin
from ui.transcript.view import TranscriptView

_NARROW = 700  # below this width the margins take less
_NARROW_SPEAKERS = 92
_STRIPES_SHARE = 0.2
_STRIPES = (136, 220)
_MOST_STRIPES = 320
_STRIPES_BESIDE = (56, 120)  # where a translation takes room too
_COLUMN_SHARE = 0.46  # of what text and translation have together
_HEAD = 30  # the line above the column


class Desk(QObject):
    """The margins of one view, kept beside its text whenever it changes its size."""

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view)
        self._view = view
        self.speakers = SpeakerMargin(view)
        self.column = TranslationColumn(view)
        self.head = QWidget(view)
        self.head.hide()
        self.stripes = StripesMargin(view)
        self.ruler = DensityRuler(view)
        view.resized.connect(self.lay)

    def show_column(self, shown: bool) -> None:
        """Show the translations beside the text, or no longer."""
        self.column.setVisible(shown)
        self.head.setVisible(shown)
        self.lay()

    def lay(self) -> None:
        """Share the width between text and margins."""
        whole = self._view.width()
        left = speaker_margin.WIDTH if whole >= _NARROW else _NARROW_SPEAKERS
        bar = self._view.verticalScrollBar().width()
        spare = whole - left - ruler.WIDTH - bar
        column = 0 if self.column.isHidden() else self._column_width(spare)
        stripes = self._stripes_width(whole, spare - column)
        self.column.resize(column, self.column.height())  # the text asks for it when its own width changes
        self._view.set_margins(left, column + stripes + ruler.WIDTH, _HEAD if column else 0)
        page = self._view.viewport().geometry()
        right = page.right() + 1
        self.speakers.setGeometry(QRect(page.left() - left, page.top(), left, page.height()))
        self.column.setGeometry(QRect(right, page.top(), column, page.height()))
        self.head.setGeometry(QRect(right - _HEAD, page.top() - _HEAD, column + _HEAD, _HEAD))
        self.stripes.setGeometry(QRect(right + column, page.top(), stripes, page.height()))
        self.ruler.setGeometry(QRect(right + column + stripes, page.top(), ruler.WIDTH, page.height()))

    def _column_width(self, spare: int) -> int:
        together = spare - self._beside_stripes(spare)
        widest = widest_page(self._view.points)
        return min(round(together * _COLUMN_SHARE), widest)

    def _beside_stripes(self, spare: int) -> int:
        return max(_STRIPES_BESIDE[0], min(_STRIPES_BESIDE[1], round(spare * _STRIPES_SHARE / 2)))

    def _stripes_width(self, whole: int, spare: int) -> int:
        stripes = max(_STRIPES[0], min(_STRIPES[1], round(whole * _STRIPES_SHARE)))
        if not self.column.isHidden():
            stripes = self._beside_stripes(spare)
        return max(stripes, min(_MOST_STRIPES, spare - widest_page(self._view.points)))

    def retranslate(self) -> None:
        """Name the margins for screen readers in the language that is installed now."""
        self.speakers.setAccessibleName(self.tr("Who speaks"))
        self.column.setAccessibleName(self.tr("Translations beside the text"))
        self.stripes.setAccessibleName(self.tr("Codings beside the text"))
        self.ruler.setAccessibleName(self.tr("How densely the text is coded"))
        self.speakers.update()
