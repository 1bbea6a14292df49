"""`Drawer`: counts and draws a chart beside the window, the newest wish only."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from qualcode.analysis.charts.asked import Asked
from qualcode.analysis.charts.made import Shown, shown_in
from qualcode.exchange.charts.picture import Dots, Picture
from qualcode.model.errors import UserError
from qualcode.store.project import Project
from ui.charts.paper import PIXELS_PER_POINT
from ui.jobs import Job, Pace
from ui.reading import Reading
from ui.session import Session


class Drawn(NamedTuple):
    """A chart with its picture for the screen."""

    picture: Picture
    dots: Dots


class Drawer(QObject):
    """Numbers come from the project at once where it is small; the picture is always made in a thread."""

    began = Signal()
    drawn = Signal(object, object)  # Shown, Drawn
    refused = Signal(object)  # a UserError instead of a chart

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._reading = Reading(session, self)
        self._job: Job[Drawn] | None = None
        self._asked = Asked()
        self._shown: Shown | None = None
        self._width, self._ratio = 640, 1.0

    def ask(self, asked: Asked, width: int, ratio: float) -> None:
        """Have a chart drawn, `width` pixels of the window wide, for a screen of `ratio` dots in a pixel."""
        self.drop()
        self._asked, self._width, self._ratio = asked, width, ratio
        self.began.emit()
        self._reading.ask(lambda project: _answer(project, asked), self._counted)

    def resize(self, width: int, ratio: float) -> None:
        """Draw the same numbers anew where they are wanted wider or narrower."""
        if self._shown is not None and (width, ratio) != (self._width, self._ratio):
            self._width, self._ratio = width, ratio
            self._draw(self._shown)

    def drop(self) -> None:
        """Forget what is being counted and drawn."""
        self._reading.drop()
        self._shown = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _counted(self, answer: Shown | UserError) -> None:
        if isinstance(answer, UserError):
            self.refused.emit(answer)
        else:
            self._shown = answer
            self._draw(answer)

    def _draw(self, shown: Shown) -> None:
        if self._job is not None:
            self._job.cancel()
        asked, width, ratio = self._asked, self._width / PIXELS_PER_POINT, self._ratio

        def work(_: Pace) -> Drawn:
            from qualcode.exchange.charts.drawing import draw

            picture = draw(shown, asked.kind, asked.query.language, width)
            return Drawn(picture, picture.dots(72 * PIXELS_PER_POINT * ratio))

        self._job = Job(work, self)
        self._job.start(lambda drawn: self._done(shown, drawn), self.refused.emit)

    def _done(self, shown: Shown, drawn: Drawn) -> None:
        self._job = None
        self.drawn.emit(shown, drawn)


def image_of(dots: Dots) -> QImage:
    """Give a picture to the screen."""
    return QImage(dots.rgba, dots.width, dots.height, 4 * dots.width, QImage.Format.Format_RGBA8888).copy()


def _answer(project: Project, asked: Asked) -> Shown | UserError:
    try:
        return shown_in(project, asked)
    except UserError as error:
        return error
