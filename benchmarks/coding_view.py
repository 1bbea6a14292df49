"""Milliseconds of the transcript view with many codings, beside a bare QTextEdit with the same spacing.

"column": the same view with a translation beside every turn.
"""

import os
import random
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QTextEdit

from qualcode.model.guid import new_guid
from qualcode.model.transcript import Role, Turn
from qualcode.store.queries.codes import Code
from qualcode.store.queries.documents import SpeakerRow
from qualcode.store.queries.translations import Translation
from ui import theme
from ui.transcript.desk import Desk
from ui.transcript.highlight import Highlight
from ui.transcript.highlights import HighlightIndex
from ui.transcript.page_format import USUAL_SIZE, paragraph_format
from ui.transcript.page_text import PageText
from ui.transcript.room import Reckoner
from ui.transcript.turn_translations import TurnTranslation
from ui.transcript.view import TranscriptView

SIZES = ((60_000, 200), (300_000, 2_000), (1_000_000, 20_000))
SENTENCE = "Мен Россиядан былтыр күзүндө үйгө кайтып келдим, балдарым энем менен калган эле. "
ROUNDS = 5
STEPS = 40
WIDTH, HEIGHT = 1280, 900
CODES = 40


def milliseconds(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1_000


def page_of(length: int) -> PageText:
    chance, lines, turns, place = random.Random(1), [], [], 0
    while place < length:
        line = "И: Ким?" if len(lines) % 2 == 0 else "Р: " + SENTENCE * chance.randint(1, 8)
        turns.append(Turn(place, place + 3, place + len(line), len(lines) % 2))
        lines.append(line)
        place += len(line) + 1
    speakers = tuple(
        SpeakerRow("s", "d", name, role, None) for name, role in (("И", Role.INTERVIEWER), ("Р", Role.RESPONDENT))
    )
    return PageText("d", "v", "\n".join(lines), tuple(turns), speakers)


def highlights_of(length: int, count: int) -> list[Highlight]:
    chance = random.Random(2)
    starts = [chance.randrange(length - 500) for _ in range(count)]
    return [
        Highlight(new_guid(), s, s + chance.randint(20, 400), f"{chance.randrange(CODES):02}", "me") for s in starts
    ]


def give_codes(view: TranscriptView) -> None:
    colours = ["#CC6677", "#117733", "#88CCEE", "#DDCC77", "#332288"]
    for number in range(CODES):
        guid = f"{number:02}"
        names = {"ky": f"Код {number}"}
        view.looks.codes[guid] = Code(guid, None, names, {}, {}, {}, {}, colours[number % 5], True, (guid,))


def bare(page: PageText) -> QTextEdit:
    edit = QTextEdit()
    edit.setReadOnly(True)
    edit.setUndoRedoEnabled(False)
    edit.setFont(theme.font(USUAL_SIZE))
    edit.resize(WIDTH, HEIGHT)
    document = QTextDocument(edit)
    document.setDefaultFont(theme.font(USUAL_SIZE))
    cursor = QTextCursor(document)
    cursor.setBlockFormat(paragraph_format(USUAL_SIZE))
    cursor.insertText(page.text)
    edit.setDocument(document)
    return edit


def rest(milliseconds_: int = 1) -> None:
    """Let the layout of what is not yet seen come to its end."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds_, loop.quit)
    loop.exec()


def scroll(edit: QTextEdit) -> list[float]:
    bar = edit.verticalScrollBar()
    rest(3_000 if edit.document().characterCount() > 500_000 else 1_000)
    places = [bar.maximum() // 3 + step * 97 for step in range(STEPS)]
    return [milliseconds(lambda place=place: (bar.setValue(place), edit.grab())) for place in places]  # type: ignore[misc]


def change_width(edit: QTextEdit) -> float:
    edit.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
    return milliseconds(lambda: (edit.setLineWrapColumnOrWidth(500), edit.grab()))


def first_paint(page: PageText, found: list[Highlight]) -> tuple[TranscriptView, float, float]:
    """Give a view, the time to lay its index, and that until it is painted, the index included."""
    view = TranscriptView()
    Desk(view)
    give_codes(view)
    view.resize(WIDTH, HEIGHT)
    started = time.perf_counter()
    index = HighlightIndex(page.paragraphs, len(page.text), found)
    laid = time.perf_counter()
    view.show_page(page, index)
    view.grab()
    return view, (laid - started) * 1_000, (time.perf_counter() - started) * 1_000


def add_and_remove(view: TranscriptView) -> Iterator[tuple[str, float]]:
    start = view.page.positions.to_offset(view.shown()[0].start)
    for number in range(20):
        new = Highlight(new_guid(), start + number, start + 150, f"{number:02}", "me")
        yield "add", milliseconds(lambda new=new: (view.index.add(new), view.refresh(), view.grab()))  # type: ignore[misc]
        yield "remove", milliseconds(lambda new=new: (view.index.remove(new.guid), view.refresh(), view.grab()))  # type: ignore[misc]


def give_translations(view: TranscriptView, desk: Desk) -> Reckoner:
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
    return reckoner


def measure_column(page: PageText, found: list[Highlight], times: dict[str, list[float]]) -> None:
    """Measure the view with the column: shown for the first time, scrolled, one translation changed."""
    view = first_paint(page, found)[0]
    desk = view.findChild(Desk)
    started = time.perf_counter()
    give_translations(view, desk)
    times["column first"].append((time.perf_counter() - started) * 1_000)
    times["column scroll"] += scroll(view)
    paragraph = view.shown()[0].number
    for room in range(0, 200, 20):
        times["column change"].append(milliseconds(lambda room=room: (view.leave_room(paragraph, room), view.grab())))  # type: ignore[misc,func-returns-value]


def measure(length: int, count: int) -> None:
    page, found = page_of(length), highlights_of(length, count)
    times: dict[str, list[float]] = defaultdict(list)
    for number in range(ROUNDS):
        started = time.perf_counter()
        edit = bare(page)
        edit.grab()
        times["bare first"].append((time.perf_counter() - started) * 1_000)
        view, index, whole = first_paint(page, found)
        times["index"].append(index)
        times["view first"].append(whole)
        if number < 2:
            times["bare scroll"] += scroll(edit)
            times["view scroll"] += scroll(view)
            for name, time_ in add_and_remove(view):
                times[name].append(time_)
            times["bare width"].append(change_width(edit))
            times["view width"].append(change_width(view))
            measure_column(page, found, times)
    tell(length, count, times)


def tell(length: int, count: int, times: dict[str, list[float]]) -> None:
    print(f"{length:>9,} characters, {count:>6,} codings (median ms; scroll p50/p99)")
    for name in ("bare", "view"):
        moves = sorted(times[f"{name} scroll"])
        print(
            f"  {name}: first paint {median(times[f'{name} first']):.0f}, scroll {median(moves):.1f}/{moves[-1]:.1f},"
            f" width {median(times[f'{name} width']):.0f}"
        )
    moves = sorted(times["column scroll"])
    print(
        f"  column: shown {median(times['column first']):.0f}, scroll {median(moves):.1f}/{moves[-1]:.1f},"
        f" one translation changed {median(times['column change']):.1f}"
    )
    print(
        f"  of the first paint, index {median(times['index']):.0f};"
        f" add {median(times['add']):.1f}, remove {median(times['remove']):.1f}",
        flush=True,
    )


def main() -> None:
    app = QApplication([])
    theme.dress(app, dark=False)
    for length, count in SIZES:
        measure(length, count)


if __name__ == "__main__":
    main()
