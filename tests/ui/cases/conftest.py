"""A case page on the small study, with sets of which one code holds and a second coder's judgements."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMainWindow

from qualcode.ops.judgements import judge
from qualcode.ops.objects import add_object
from qualcode.ops.people import add_episode
from tests.ui.small_study import opened, shown
from ui.actions import Actions
from ui.cases.page import CasePage


def add_sets(study):
    made = {}
    for place, (key, codes) in enumerate({"return": ("gossip", "blame"), "who": ("support", "image")}.items()):
        values = {"name_en": f"Set {key}", "kind": "family", "exclusive": True, "position": float(place)}
        made[key] = add_object(study.project, "code_set", values)
        for code in codes:
            add_object(study.project, "membership", {"code_set": made[key], "member": study.codes[code]})
    return made


def judged_by(at, coder, code, note=""):
    """Have another coder judge by the first set."""
    at.session.work_as(at.study.coders[coder])
    judgement = judge(at.project, at.trip, at.sets["return"], at.study.codes[code], note=note)
    at.session.work_as(at.study.coders["Айбек"])
    return judgement


def reach(at, widget):
    """Scroll the page to a widget."""

    def is_in_sight():
        at.page._scroll.ensureWidgetVisible(widget)
        place = widget.mapTo(at.window, widget.rect().center())
        seen = widget.visibleRegion().boundingRect().height()
        return at.window.rect().contains(place) and seen >= min(widget.height(), 200)

    at.qtbot.wait(1)  # what changed is laid out
    at.qtbot.waitUntil(is_in_sight)
    return widget


def reach_cell(at, table, row, column):
    """Scroll the page to a cell of one of its tables; give its index."""
    reach(at, table)
    index = table.model().index(row, column)
    place = table.viewport().mapTo(at.page._scroll.widget(), table.visualRect(index).center())
    at.page._scroll.ensureVisible(place.x(), place.y(), 0, 40)
    return index


@pytest.fixture
def at(qtbot, tmp_path):
    session, study = opened(tmp_path)
    sets = add_sets(study)
    trip = add_episode(study.project, study.respondents["Айгүл"], "Москва", "2015", "2018-03", "RU")
    owner = QObject()
    page = CasePage(session, actions := Actions(session, owner))
    models = (page.household.model, page.trips.model, page.interviews.model, page.attributes.model)
    testers = [QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal) for model in models]
    failed = []
    session.failed.connect(lambda error: failed.append(error.key))
    with shown(page, session, actions, 620, 560) as window:
        assert isinstance(window, QMainWindow)
        qtbot.waitExposed(window)
        session.show_case(study.respondents["Айгүл"])
        yield SimpleNamespace(
            session=session, study=study, project=study.project, page=page, actions=actions, owner=owner, sets=sets,
            trip=trip, testers=testers, failed=failed, window=window, qtbot=qtbot,
        )  # fmt: skip
