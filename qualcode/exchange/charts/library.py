"""matplotlib, made ready when the first chart is drawn: its own fonts only, the same bytes each time, no windows."""

import logging
import os
import threading
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.figure import Figure

POINTS_PER_INCH = 72
FAMILY = "DejaVu Sans"
AT_WORK = threading.RLock()  # matplotlib measures and draws for one thread at a time


@cache
def make_ready() -> None:
    """Load matplotlib and set what it keeps for the whole program; nothing of a user's own settings counts."""
    from platformdirs import user_cache_path

    # A frozen program would look through the fonts of the computer anew each time it is started.
    os.environ["MPLCONFIGDIR"] = str(user_cache_path("QualCode", appauthor=False) / "charts")
    logging.getLogger("matplotlib").setLevel(logging.ERROR)
    import matplotlib as mpl

    # To set the backend, even to none, loads pyplot.
    mpl.rcParams.update({name: value for name, value in mpl.rcParamsDefault.items() if name != "backend"})
    mpl.rcParams.update(
        {
            "font.family": [FAMILY],
            "hatch.linewidth": 0.7,
            "path.simplify": False,
            "svg.fonttype": "none",  # text stays text
            "svg.hashsalt": "QualCode",
            "text.hinting": "none",  # letters as wide on the screen as on paper: where lines break is reckoned once
            "text.parse_math": False,  # a dollar in the name of a code is a dollar
        }
    )


def figure(width: float, height: float) -> "Figure":
    """Give an empty white figure of so many points."""
    make_ready()
    from matplotlib.figure import Figure

    return Figure((width / POINTS_PER_INCH, height / POINTS_PER_INCH), dpi=POINTS_PER_INCH, facecolor="white")
