"""Jobs: results and errors arrive in the window's thread, Cancel is quiet."""

import threading

from qualcode.model.errors import UserError
from ui.jobs import Jobs


def test_a_result_arrives_in_the_windows_thread(qtbot):
    jobs, seen = Jobs(), []
    jobs.start(
        "", lambda pace: threading.get_ident(), lambda worker: seen.append((worker, threading.get_ident())), seen.append
    )
    qtbot.waitUntil(lambda: not jobs.are_running())
    ((worker, window),) = seen
    assert worker != window == threading.get_ident()


def test_a_users_error_arrives_as_such(qtbot):
    jobs, seen = Jobs(), []

    def work(pace):
        raise UserError("ops.nothing_to_undo")

    jobs.start("", work, seen.append, seen.append)
    qtbot.waitUntil(lambda: not jobs.are_running())
    assert [error.key for error in seen] == ["ops.nothing_to_undo"]


def test_progress_is_told_and_a_cancelled_job_says_nothing_more(qtbot):
    jobs, seen, told = Jobs(), [], []
    watched = threading.Event()

    def work(pace):
        watched.wait(5)
        pace.progress(1, 3)
        while not pace.cancelled():
            pass
        pace.progress(2, 3)

    job = jobs.start("", work, seen.append, seen.append)
    job.progressed.connect(lambda done, total: told.append((done, total)))
    watched.set()
    qtbot.waitUntil(lambda: told == [(1, 3)])
    job.cancel()
    qtbot.waitUntil(lambda: not jobs.are_running())
    assert (seen, told) == ([], [(1, 3)])
