"""A lead before the window of settling: a small study in which some coders are done, and what she sees and stores."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from qualcode.model.consensus import CONSENSUS
from qualcode.ops.codings import code_span, find_quote
from qualcode.ops.document_states import mark_document
from qualcode.ops.projects import add_coder, work_as
from qualcode.store.queries.codings import codings_of
from qualcode.store.queries.documents import text_of
from tests.ui.acting import press
from tests.ui.small_study import opened
from ui.actions import Actions
from ui.choosers import Choosers
from ui.jobs import Jobs
from ui.settling.window import SettlingWindow

FIRST, SECOND = "01 Айгүл", "02 Гульнара"


def code(study, coder, document, quote, code_name):
    work_as(study.project, study.coders[coder])
    span = find_quote(text_of(study.project, study.documents[document]), quote, study.documents[document])
    made = code_span(study.project, study.documents[document], *span, study.codes[code_name])
    work_as(study.project, study.coders["Айбек"])
    return made


def done(study, *documents, coders=("Айбек", "Чолпон")):
    for coder in coders:
        work_as(study.project, study.coders[coder])
        for document in documents:
            mark_document(study.project, study.documents[document])
    work_as(study.project, study.coders["Айбек"])


def more_coders(study, *names):
    for name in names:
        study.coders[name] = add_coder(study.project, name)


@contextmanager
def settling(qtbot, folder: Path, prepare=lambda study: None, language="en") -> Iterator[SimpleNamespace]:
    """Show the window on a small study that `prepare` has made ready."""
    session, study = opened(folder, language)
    prepare(study)
    owner = QWidget()
    actions = Actions(session, owner)
    actions.on("undo", session.undo)
    actions.on("redo", session.redo)
    window = SettlingWindow(session, actions, Jobs(owner), Choosers(), owner)
    window.resize(1092, 580)
    window.show()
    qtbot.waitExposed(window)
    told: list[str] = []
    session.told.connect(told.append)
    at = SimpleNamespace(session=session, study=study, project=study.project, window=window, told=told, qtbot=qtbot)
    try:
        yield at
    finally:
        window.close()
        session.close()
        owner.deleteLater()


def consensus(at, document=FIRST):
    """Give what the consensus coded in a document: (words, code)."""
    names = {guid: name for name, guid in at.study.codes.items()}
    text = text_of(at.project, at.study.documents[document])
    found = [one for one in codings_of(at.project, at.study.documents[document]) if one.coder == CONSENSUS]
    return [(text[one.start : one.end], names[one.code]) for one in found]


def quotes(window):
    return [one.quote for one in window.model.cases()]


def rested(at):
    """Wait until what changed elsewhere has been read."""
    at.qtbot.waitUntil(lambda: not at.window._timer.isActive(), timeout=5_000)


def cyrillic(letter, modifiers=Qt.KeyboardModifier.NoModifier):
    """Press a key of a Cyrillic layout."""
    target = QApplication.focusWidget()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, ord(letter.upper()), modifiers, letter))


def go_to(window, quote):
    """Walk with the arrows to the case that begins so."""
    press(window, Qt.Key.Key_Home)
    for _ in range(len(window.model.cases()) + 1):
        if window.current is not None and window.current.quote.startswith(quote):
            return
        press(window, Qt.Key.Key_Down)
    raise AssertionError(f"no case begins with {quote}: {quotes(window)}")


__all__ = ["FIRST", "SECOND", "QObject", "code", "consensus", "cyrillic", "done", "go_to", "more_coders", "quotes"]
