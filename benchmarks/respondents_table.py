"""Milliseconds of the respondents' table, 2,000 x 60: opened, scrolled, edited, pasted into, sorted, filtered."""

import os
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QUALCODE_HOME", tempfile.mkdtemp())

from PySide6.QtWidgets import QApplication

from qualcode.model.attributes import NewAttribute, NewOption, NewRecord
from qualcode.model.value_rules import ValueRule, bands_of
from qualcode.ops.attributes import import_attributes
from qualcode.ops.projects import create_project
from qualcode.ops.value_rules import derive_attribute
from qualcode.store.queries.respondents import attributes_of
from ui import theme
from ui.actions import Actions
from ui.respondents.filters import ColumnFilter
from ui.respondents.page import RespondentsPage
from ui.session import Session

RESPONDENTS, ATTRIBUTES = 2_000, 60
WIDTH, HEIGHT = 1092, 614
ROUNDS = 9
STEPS = 200
BUILDING = 3  # rounds of what takes long
KINDS = ("number", "single", "text", "yes_no", "ordered", "date")
OPTIONS = tuple(NewOption(key, {"ru": key.title(), "ky": key.title()}) for key in ("osh", "batken", "talas", "naryn"))


def milliseconds(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1_000


def value_of(kind: str, chance: random.Random) -> object:
    if chance.random() < 0.05:
        return {"missing": "refused"}
    return {
        "number": chance.randint(16, 80),
        "yes_no": chance.random() < 0.5,
        "text": f"жооп {chance.randint(1, 500)}",
        "date": f"20{chance.randint(10, 23)}-0{chance.randint(1, 9)}",
    }.get(kind, chance.choice(OPTIONS).key)


def build(folder: Path) -> Path:
    chance = random.Random(1)
    path = folder / "table.qualcode"
    attributes = [
        NewAttribute(f"a{n}", kind, {"ru": f"Признак {n}"}, OPTIONS if kind in ("single", "ordered") else ())
        for n, kind in enumerate(KINDS[n % len(KINDS)] for n in range(ATTRIBUTES))
    ]
    records = [
        NewRecord(f"R{n:04}", {one.key: value_of(one.type, chance) for one in attributes})  # type: ignore[misc]
        for n in range(RESPONDENTS)
    ]
    with create_project(path, "Таблица", "Айбек") as project:
        import_attributes(project, attributes, records)
        first = attributes_of(project, "respondent")[0]
        derive_attribute(project, first.guid, {"ru": "Возраст"}, ValueRule(bands=bands_of("<30, 30-44, 45+")))
    return path


def told(name: str, times: list[float], goal: float) -> None:
    worst = quantiles(times, n=100)[-1] if len(times) >= STEPS else max(times)
    mark = "" if worst <= goal else f"  over {goal:.0f}"
    print(f"{name:<44} {median(times):8.1f} {worst:8.1f}{mark}")


def main() -> None:
    """Print medians and the worst (of scrolling the 99th percentile)."""
    app = QApplication([])
    theme.dress(app, dark=False)
    path = build(Path(tempfile.mkdtemp()))
    session = Session()
    session.language = "ru"
    session.failed.connect(print)
    page = RespondentsPage(session, Actions(session, app))
    page.resize(WIDTH, HEIGHT)
    page.show()
    app.processEvents()
    print(f"{RESPONDENTS:,} respondents x {ATTRIBUTES} attributes, ms: median, worst")

    def shown(act: Callable[[], object]) -> Callable[[], object]:
        parts = (page.table.viewport(), page.table.heading.viewport())
        return lambda: (act(), *(part.repaint() for part in parts))

    told("open the project and show the table", [milliseconds(shown(lambda: session.open(path)))], 2_000)
    told("refresh all", [milliseconds(shown(page.model.refresh)) for _ in range(BUILDING)], 1_000)
    model, table = page.model, page.table
    bar, chance = table.verticalScrollBar(), random.Random(2)
    told("scroll by some rows", [milliseconds(shown(lambda s=s: bar.setValue(s * 7))) for s in range(STEPS)], 30)  # type: ignore[misc]
    side = table.horizontalScrollBar()
    told("scroll sideways", [milliseconds(shown(lambda s=s: side.setValue(s * 31))) for s in range(STEPS)], 30)  # type: ignore[misc]
    number = next(place for place, spec in enumerate(model.columns) if spec.type == "number")
    choice = next(place for place, spec in enumerate(model.columns) if spec.type == "single")
    edit = lambda: model.setData(model.index(chance.randrange(RESPONDENTS), number), str(chance.randint(16, 80)))  # noqa: E731
    told("edit a cell, its band follows", [milliseconds(shown(edit)) for _ in range(ROUNDS * 3)], 100)
    rename = lambda: model.setData(model.index(chance.randrange(RESPONDENTS), 1), f"П{chance.random()}")  # noqa: E731
    told("edit a pseudonym", [milliseconds(shown(rename)) for _ in range(ROUNDS)], 100)
    for rows, columns in ((200, 10), (2_000, 1)):
        text = lambda r=rows, c=columns: "\n".join(  # type: ignore[misc] # noqa: E731
            "\t".join(words_for(model.columns[number + n].type, chance) for n in range(c)) for _ in range(r)
        )
        table.setCurrentIndex(model.index(0, number))
        blocks = [text() for _ in range(BUILDING)]
        told(f"paste {rows} x {columns} cells", [milliseconds(shown(lambda b=b: page.paste(b))) for b in blocks], 100)  # type: ignore[misc]
    told("undo it", [milliseconds(shown(session.undo)) for _ in range(BUILDING)], 100)
    for place, name in ((number, "numbers"), (choice, "choices"), (choice + 1, "words")):
        told(
            f"sort by {name}",
            [milliseconds(shown(lambda p=place, d=d: page.sort(p, d % 2 == 1))) for d in range(ROUNDS)],
            100,
        )  # type: ignore[misc]
    key = model.columns[choice].key
    acts = [ColumnFilter(frozenset({"osh"})), None, ColumnFilter(frozenset({"talas", ""})), None]
    told("filter", [milliseconds(shown(lambda f=f: page.filter(key, f))) for f in acts * 2], 100)  # type: ignore[misc]
    searches = [model.arrangement._replace(search=words) for words in ("жооп 17", "", "naryn", "", "R19", "")]
    told("search", [milliseconds(shown(lambda a=a: model.arrange(a))) for a in searches], 100)  # type: ignore[misc]
    told("select a column", [milliseconds(shown(lambda p=p: table.selectColumn(p))) for p in range(ROUNDS)], 100)  # type: ignore[misc]
    table.selectAll()
    told("copy everything", [milliseconds(table.copy)], 1_000)
    session.close()


def words_for(kind: str, chance: random.Random) -> str:
    return {
        "number": str(chance.randint(16, 80)),
        "yes_no": chance.choice(("да", "нет")),
        "text": f"жооп {chance.randint(1, 500)}",
        "date": f"20{chance.randint(10, 23)}-05-06",
    }.get(kind, chance.choice(OPTIONS).key)


if __name__ == "__main__":
    main()
