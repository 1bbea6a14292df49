"""Milliseconds of the transcript view with many codings, beside a bare QTextEdit with the same spacing.

Everything goes through the real page, the session and a project file; the whole page is painted at each step, margins
included. "column" is the same view with a translation beside every turn. Codings are of three coders.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit, QWidget

from benchmarks.coding_study import LARGEST, SIZES, Study, highlights_of, make_study
from qualcode.analysis.coding_filter import NO_FILTER, CodingFilter
from qualcode.ops.codebook import recolour_code
from qualcode.ops.codings import code_span, uncode
from qualcode.store.queries.translations import Translation
from ui import theme
from ui.actions import Actions
from ui.session import Session
from ui.transcript import TranscriptPage
from ui.transcript.desk import Desk
from ui.transcript.highlights import HighlightIndex
from ui.transcript.page_format import USUAL_SIZE, paragraph_format
from ui.transcript.page_text import PageText, read_page
from ui.transcript.room import Reckoner
from ui.transcript.turn_translations import TurnTranslation
from ui.transcript.view import TranscriptView

ROUNDS = 5
STEPS = 40
WIDTH, HEIGHT = 1280, 900
NARROW = 500
MEGABYTES = 250

BUSY = "--busy"  # on a computer with other work: count the time of the processor, not that of the clock

Times = dict[str, list[float]]


def now() -> float:
    return time.process_time() if BUSY in sys.argv else time.perf_counter()


def milliseconds(act: Callable[[], object]) -> float:
    started = now()
    act()
    return (now() - started) * 1_000


@contextmanager
def timed(times: list[float]) -> Iterator[None]:
    started = now()
    yield
    times.append((now() - started) * 1_000)


def rest(milliseconds_: int) -> None:
    """Let the layout of what is not yet seen come to its end."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds_, loop.quit)
    loop.exec()


# The bare widget -----------------------------------------------------------------------------------------------


def bare(text: str) -> QTextEdit:
    edit = QTextEdit()
    edit.setReadOnly(True)
    edit.setUndoRedoEnabled(False)
    edit.setFont(theme.font(USUAL_SIZE))
    edit.resize(WIDTH, HEIGHT)
    document = QTextDocument(edit)
    document.setDefaultFont(theme.font(USUAL_SIZE))
    cursor = QTextCursor(document)
    cursor.setBlockFormat(paragraph_format(USUAL_SIZE))
    cursor.insertText(text)
    edit.setDocument(document)
    return edit


def scroll(edit: QTextEdit, whole: QWidget) -> list[float]:
    bar = edit.verticalScrollBar()
    rest(3_000 if edit.document().characterCount() > 500_000 else 500)
    places = [bar.maximum() // 3 + step * 97 for step in range(STEPS)]
    return [milliseconds(lambda place=place: (bar.setValue(place), whole.grab())) for place in places]  # type: ignore[misc]


def jump(edit: QTextEdit, whole: QWidget) -> float:
    """Jump to the end of a text of which only the beginning is laid out yet."""

    def go() -> None:
        edit.moveCursor(QTextCursor.MoveOperation.End)
        whole.grab()

    return milliseconds(go)


def change_width(edit: QTextEdit, narrow: Callable[[], object]) -> float:
    """Break the lines anew where a third of the text lies above."""
    rest(3_000 if edit.document().characterCount() > 500_000 else 500)
    edit.verticalScrollBar().setValue(edit.verticalScrollBar().maximum() // 3)
    edit.grab()
    return milliseconds(lambda: (narrow(), edit.grab()))


def measure_bare(text: str, wide: int, times: Times) -> None:
    started = now()
    edit = bare(text)
    edit.grab()
    times["bare first"].append((now() - started) * 1_000)
    times["bare jump"].append(jump(edit, edit))
    times["bare scroll"] += scroll(edit, edit)
    edit.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
    edit.setLineWrapColumnOrWidth(wide)
    times["bare width"].append(change_width(edit, lambda: edit.setLineWrapColumnOrWidth(NARROW)))
    edit.setLineWrapColumnOrWidth(wide)
    times["bare kept"].append(change_width(edit, lambda: narrow_in_place(edit)))


def narrow_in_place(edit: QTextEdit) -> None:
    """Break the lines anew and keep the words at the top there, as the view does."""
    words = edit.cursorForPosition(QPoint(0, 0))
    edit.setLineWrapColumnOrWidth(NARROW)
    bar = edit.verticalScrollBar()
    bar.setValue(bar.value() + edit.cursorRect(words).top())


# The view ------------------------------------------------------------------------------------------------------


def measure_first(page: PageText, study: Study, times: Times) -> None:
    """Measure the index and the first paint of a view alone, its text and codings read already."""
    found = highlights_of(study)
    view = TranscriptView()
    desk = Desk(view)
    view.looks = study.looks
    view.resize(WIDTH, HEIGHT)
    desk.lay()
    view.grab()
    started = now()
    index = HighlightIndex(page.paragraphs, len(page.text), found)
    times["index"].append((now() - started) * 1_000)
    view.show_page(page, index)
    view.grab()
    times["first"].append((now() - started) * 1_000)
    times["jump"].append(jump(view, view))
    times["width"].append(change_width(view, lambda: view.break_lines(NARROW)))


class Window(NamedTuple):
    """The real page on the project file of a study."""

    session: Session
    page: TranscriptPage
    main: QMainWindow

    def show(self, document: str) -> None:
        """Show a document and paint all of it that is visible."""
        self.session.show_document(document)
        self.page.grab()


def window_of(study: Study) -> Window:
    session = Session()
    main = QMainWindow()
    page = TranscriptPage(session, Actions(session, main), main)
    main.setCentralWidget(page)
    main.resize(WIDTH, HEIGHT)
    session.take(study.project)
    main.show()
    rest(50)
    return Window(session, page, main)


def measure_page(window: Window, study: Study, times: Times) -> None:
    view = window.page.view
    window.show(study.other)
    rest(100)
    times["open"].append(milliseconds(lambda: window.show(study.document)))
    times["scroll"] += scroll(view, window.page)
    measure_codings(window, study, times)
    measure_looks(window, study, times)


def measure_codings(window: Window, study: Study, times: Times) -> None:
    page, session = window.page, window.session
    start = page.view.page.positions.to_offset(page.view.shown()[0].start)
    for number in range(10):
        place = study.document, start + number, start + 150, study.codes[number]
        with timed(times["add"]):
            made = session.do(code_span, study.project, *place)
            page.grab()
        with timed(times["remove"]):
            session.do(uncode, study.project, (made or "",))
            page.grab()


def measure_looks(window: Window, study: Study, times: Times) -> None:
    page, session, app = window.page, window.session, QApplication.instance()
    assert isinstance(app, QApplication)
    only = CodingFilter(codes=study.codes[:5])
    for number in range(3):
        for wanted in (only, NO_FILTER):
            with timed(times["filter"]):
                session.show_only(wanted)
                page.grab()
        with timed(times["colour"]):
            session.do(recolour_code, study.project, study.codes[0], f"#11{number:02}33")
            page.grab()
        for dark in (True, False):
            with timed(times["theme"]):
                app.setPalette(theme.palette(dark))
                page.grab()


# The column of translations --------------------------------------------------------------------------------------


def measure_column(page: PageText, study: Study, times: Times) -> None:
    """Measure the view with the column: shown for the first time, scrolled, one translation changed."""
    view = TranscriptView()
    desk = Desk(view)
    view.looks = study.looks
    view.resize(WIDTH, HEIGHT)
    view.show_page(page, HighlightIndex(page.paragraphs, len(page.text), highlights_of(study)))
    view.grab()
    times["column first"].append(milliseconds(lambda: give_translations(view, desk)))
    times["column scroll"] += scroll(view, view)
    paragraph = view.shown()[0].number
    for room in range(0, 200, 20):
        times["column change"].append(milliseconds(lambda room=room: (view.leave_room(paragraph, room), view.grab())))  # type: ignore[misc,func-returns-value]


def give_translations(view: TranscriptView, desk: Desk) -> None:
    """Let a translation stand beside every turn, about as long as the turn and a fifth more."""
    texts = {
        number: "Я вернулась домой осенью. " * ((turn.end - turn.start) // 22 + 1)
        for number, turn in enumerate(view.page.turns)
    }
    desk.show_column(True)
    desk.column.show_translations(
        {
            number: TurnTranslation(Translation(f"{number}", "d", 0, 1, "ru", text, "", "А Б", False, False), ())
            for number, text in texts.items()
        }
    )
    reckoner = Reckoner(view.page, view.points, desk.column.points, texts)
    view.leave_rooms(lambda width: reckoner.rooms(width, desk.column.words_width()))
    view.grab()


# All of it -------------------------------------------------------------------------------------------------------


def measure(length: int, count: int, folder: Path) -> None:
    study = make_study(folder, length, count)
    page = read_page(study.project, study.document)
    times: Times = defaultdict(list)
    window = window_of(study)
    for number in range(ROUNDS):
        measure_bare(page.text, window.page.view.lineWrapColumnOrWidth(), times)
        measure_first(page, study, times)
        measure_page(window, study, times)
        times["insert"] += [insert(folder) for _ in range(5)]
        if number < 2:
            measure_column(page, study, times)
    window.session.close()
    tell(length, count, times)


def insert(folder: Path) -> float:
    """Write and sync as much as a coding takes, without a database: what durability costs here at least."""
    with (folder / "synced").open("ab") as file:
        return milliseconds(lambda: (file.write(b"x" * 4096), file.flush(), os.fsync(file.fileno())))


def high(times: list[float]) -> float:
    """Give the 99th percentile."""
    return sorted(times)[max(0, round(len(times) * 0.99) - 1)]


def tell(length: int, count: int, times: Times) -> None:
    """Print what was asked for and what was reached."""
    size = [known for known, _ in SIZES].index(length)
    durable = median(times["insert"])
    first = [3 * median(times["bare first"]), 5 * median(times["bare first"]), 400.0][size]
    stall = 1.2 if length == LARGEST else 2
    print(f"{length:>9,} characters, {count:>6,} codings (milliseconds)   target   reached  bare")
    rows = [
        ("first paint", first, median(times["first"]), median(times["bare first"])),
        ("scroll step, 99 of 100", [16.0, 16.0, 20.0][size], high(times["scroll"]), high(times["bare scroll"])),
        ("scroll step, usual", 0.0, median(times["scroll"]), median(times["bare scroll"])),
        ("add a coding, stored", [12.0, 15.0, 20.0][size] + durable, median(times["add"]), 0.0),
        ("remove a coding, stored", [12.0, 15.0, 20.0][size] + durable, median(times["remove"]), 0.0),
        ("jump to the end", 2 * median(times["bare jump"]), median(times["jump"]), median(times["bare jump"])),
        ("another width", stall * median(times["bare width"]), median(times["width"]), median(times["bare width"])),
        (
            "  beside a bare one that keeps its place",
            stall * median(times["bare kept"]),
            median(times["width"]),
            median(times["bare kept"]),
        ),
        ("filter", 30.0, median(times["filter"]), 0.0),
        ("colour of a code, stored", 30.0 + durable, median(times["colour"]), 0.0),
        ("light, dark", 30.0, median(times["theme"]), 0.0),
        ("open from the store", 100.0 if size == 0 else 0.0, median(times["open"]), 0.0),
        ("column: shown", 0.0, median(times["column first"]), 0.0),
        ("column: scroll step", 0.0, median(times["column scroll"]), 0.0),
        ("column: one changed", 0.0, median(times["column change"]), 0.0),
    ]
    for name, target, reached, beside in rows:
        verdict = "" if not target or reached <= target else f"   not reached: {reached / target:.2f} times"
        wanted, base = (f"{value:>8.1f}" if value else " " * 8 for value in (target, beside))
        print(f"  {name:<44}{wanted}  {reached:>8.1f}{base}{verdict}")
    print(f"  of the first paint, index {median(times['index']):.0f}; a durable write here {durable:.1f}", flush=True)


def tell_memory() -> None:
    """Open the largest case in a process of its own and say how much memory it took at most."""
    with tempfile.TemporaryDirectory() as folder:
        make_study(Path(folder), *SIZES[-1]).project.close()
        done = subprocess.run([sys.executable, "-m", "benchmarks.coding_view", folder], check=True, capture_output=True)
    reached = float(done.stdout)
    print(f"memory of the largest case: target {MEGABYTES}, reached {reached:.0f} MB")


def open_once(folder: Path) -> None:
    study = Study.opened(folder)
    window = window_of(study)
    window.show(study.document)
    rest(4_000)
    view = window.page.view
    for step in range(20):
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() * step // 20)
        window.page.grab()
    print(most_memory())


def most_memory() -> float:
    """Give the megabytes taken at most. What getrusage tells would hold the peak of the process that began this one."""
    lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    return next(int(line.split()[1]) * 1.024 / 1_000 for line in lines if line.startswith("VmHWM"))


def main() -> None:
    app = QApplication([])
    theme.dress(app, dark=False)
    folders = [word for word in sys.argv[1:] if word != BUSY]
    if folders:
        open_once(Path(folders[0]))
        return
    for length, count in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            measure(length, count, Path(folder))
    tell_memory()


if __name__ == "__main__":
    main()
