"""The retrieval page before a person: on the small study."""

from contextlib import contextmanager
from types import SimpleNamespace

from PySide6.QtCore import QMimeData, QObject, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from tests.ui.acting import click, type_text
from tests.ui.small_study import opened, shown
from ui.actions import Actions
from ui.mime import CODE
from ui.retrieval.page import RetrievalPage
from ui.retrieval.rows import Heading, Segment, row_of_index

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@contextmanager
def asking(folder, qtbot, language="en"):
    session, study = opened(folder, language)
    owner = QObject()
    actions = Actions(session, owner)
    page = RetrievalPage(session, actions)
    tester = QAbstractItemModelTester(page.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    with shown(page, session, actions, 760, 560) as window:
        qtbot.waitExposed(window)
        at = SimpleNamespace(
            session=session, study=study, project=study.project, page=page, actions=actions, owner=owner, tester=tester
        )
        at.codes, at.told, at.window, at.qtbot = study.codes, [], window, qtbot
        session.told.connect(at.told.append)
        yield at


def settled(at):
    """Wait until what is asked is answered."""
    at.qtbot.waitUntil(lambda: not at.page._timer.isActive() and not at.page._stale)


def listed(at):
    """Give the rows of the list: headings in capitals, segments by their words."""
    settled(at)
    rows = (row_of_index(at.page.rows.index(row, 0)) for row in range(at.page.rows.rowCount()))
    return [row.text.upper() if isinstance(row, Heading) else row.entry.passage.quote for row in rows]


def segments(at):
    settled(at)
    rows = (row_of_index(at.page.rows.index(row, 0)) for row in range(at.page.rows.rowCount()))
    return [row for row in rows if isinstance(row, Segment)]


def find(at, letters):
    """Type letters into the line of the list of choices."""
    click(at.page.question.picker.letters)
    at.page.question.picker.letters.clear()
    type_text(letters)


def item(at, name):
    return next(found for found in at.page.question.picker._walk() if found.text(0) == name)


def drop(at, zone, code):
    """Let a code fall into a zone."""
    data = QMimeData()
    data.setData(CODE, code.encode())
    target = at.page.question.zones.zones[zone]
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    for kind in (QDragEnterEvent, QDragMoveEvent, QDropEvent):
        place = target.rect().center()
        event = kind(QPointF(place) if kind is QDropEvent else place, actions, data, LEFT, NONE)
        QApplication.sendEvent(target, event)
    return event.isAccepted()
