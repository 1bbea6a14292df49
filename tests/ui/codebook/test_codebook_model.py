"""The tree of rows equals the codebook after any history."""

import random

import pytest
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from qualcode.ops.codebook import add_code, move_code
from qualcode.ops.objects import delete_objects
from qualcode.store.queries.codes import codes_of
from tests.ui.small_study import opened
from ui.codebook.model import GUID, CodebookModel
from ui.codebook.rows import ROOT


def rows_below(model, parent=ROOT):
    found = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        found += [(index.data(GUID), parent.data(GUID) if parent.isValid() else None), *rows_below(model, index)]
    return found


def act(session, choice):
    codes = [code.guid for code in codes_of(session.project)]
    pick = choice.choice(codes) if codes else None
    match choice.randrange(6):
        case 0 | 1:
            session.do(add_code, session.project, {"en": f"Code {len(codes)}"}, choice.choice([None, pick]))
        case 2 | 3 if pick:
            session.do(move_code, session.project, pick, choice.choice([None, *codes]), choice.choice([None, *codes]))
        case 4 if pick:
            session.do(delete_objects, session.project, (pick,))
        case _:
            choice.choice((session.undo, session.redo))()


@pytest.mark.parametrize("seed", range(8))
def test_rows_equal_the_codebook_after_any_history(qapp, tmp_path, seed):
    session, study = opened(tmp_path)
    model = CodebookModel(session)
    model.reset()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    session.changed.connect(model.follow)
    choice = random.Random(seed)
    for _ in range(40):
        act(session, choice)
        assert rows_below(model) == [(code.guid, code.parent) for code in codes_of(study.project)]
        kept = [(guid, QPersistentModelIndex(model.index_of(guid))) for guid, _ in rows_below(model)]
        act(session, choice)
        assert all(index.data(GUID) == guid for guid, index in kept if index.isValid())
    assert tester is not None
    session.close()
