"""`Desk`: lays the margins beside the text: speakers at the left, stripes and ruler at the right."""

from PySide6.QtCore import QObject, QRect

from ui.transcript import ruler, speaker_margin
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


class Desk(QObject):
    """The margins of one view, kept beside its text whenever it changes its size."""

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view)
        self._view = view
        self.speakers = SpeakerMargin(view)
        self.stripes = StripesMargin(view)
        self.ruler = DensityRuler(view)
        view.resized.connect(self.lay)

    def lay(self) -> None:
        """Share the width between text and margins."""
        whole = self._view.width()
        left = speaker_margin.WIDTH if whole >= _NARROW else _NARROW_SPEAKERS
        stripes = max(_STRIPES[0], min(_STRIPES[1], round(whole * _STRIPES_SHARE)))
        bar = self._view.verticalScrollBar().width()
        spare = whole - left - stripes - ruler.WIDTH - bar - widest_page(self._view.points)
        stripes = max(stripes, min(_MOST_STRIPES, stripes + spare))
        self._view.set_margins(left, stripes + ruler.WIDTH)
        page = self._view.viewport().geometry()
        self.speakers.setGeometry(QRect(page.left() - left, page.top(), left, page.height()))
        self.stripes.setGeometry(QRect(page.right() + 1, page.top(), stripes, page.height()))
        self.ruler.setGeometry(QRect(page.right() + 1 + stripes, page.top(), ruler.WIDTH, page.height()))

    def retranslate(self) -> None:
        """Name the margins for screen readers in the language that is installed now."""
        self.speakers.setAccessibleName(self.tr("Who speaks"))
        self.stripes.setAccessibleName(self.tr("Codings beside the text"))
        self.ruler.setAccessibleName(self.tr("How densely the text is coded"))
        self.speakers.update()
