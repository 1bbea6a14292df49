"""`Taking`: takes a chart along: as a picture on the clipboard, or as a file."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from qualcode.exchange.charts.picture import Picture
from qualcode.model.errors import UserError
from ui.choosers import Choosers
from ui.dialogs.new_project import file_name
from ui.jobs import Job, Pace
from ui.session import Session

_COPY_DPI, _MOST_DOTS = 200, 24_000_000  # a picture of more dots is too much for a clipboard


class _Forms(NamedTuple):
    svg: bytes
    png: bytes


class Taking(QObject):
    """Pictures of paper quality take a second or two: they are made in a thread."""

    told = Signal(str)

    def __init__(self, session: Session, choosers: Choosers, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._choosers, self._window = session, choosers, window

    def copy(self, picture: Picture) -> None:
        """Put a chart on the clipboard, as SVG and as PNG."""
        dpi = min(_COPY_DPI, (_MOST_DOTS / (picture.width * picture.height)) ** 0.5 * 72)
        self.told.emit(self.tr("Copying…"))
        Job(lambda _: _Forms(picture.svg(), picture.png(dpi)), self).start(self._put, self._refuse)

    def _put(self, forms: _Forms) -> None:
        data = QMimeData()
        data.setImageData(QImage.fromData(forms.png))
        data.setData("image/png", forms.png)
        data.setData("image/svg+xml", forms.svg)
        QGuiApplication.clipboard().setMimeData(data)
        self.told.emit(self.tr("The chart is on the clipboard."))

    def save(self, picture: Picture) -> None:
        """Ask for a file and write a chart as its ending says."""
        name, filters = f"{file_name(picture.title)}.svg", "SVG (*.svg);;PNG (*.png)"
        path = self._choosers.target_in("charts", self._window, self.tr("Save the chart"), name, filters)
        if path is None:
            return
        self.told.emit(self.tr("Saving…"))

        def work(_: Pace) -> Path:
            from qualcode.exchange.charts.drawing import write_chart

            write_chart(picture, path)
            return path

        Job(work, self).start(self._say_saved, self._refuse)

    def _say_saved(self, path: Path) -> None:
        self.told.emit(self.tr("Saved: {0}").format(path))

    def _refuse(self, error: UserError) -> None:
        self.told.emit(error.text(self._session.language))
