"""Garbage of the window ends in the window's thread, however much a job beside it allocates."""

import subprocess
import sys

# In a process of its own: what happens without is the end of the process.
_PROGRAM = """
import gc, threading
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from ui.garbage import Garbage

app = QApplication([])
gc.set_threshold(20)
garbage = Garbage(app)
window, ended = threading.get_ident(), []

class Circle(QWidget):
    def __init__(self):
        super().__init__()
        self.me = self
        self.destroyed.connect(lambda: ended.append(threading.get_ident()))

for _ in range(50):
    Circle()
job = threading.Thread(target=lambda: [[place] for place in range(200_000)])
job.start()
job.join()
assert not ended, "nothing ends beside the window"
loop = QEventLoop()
QTimer.singleShot(2000, loop.quit)
loop.exec()
assert set(ended) == {window} and len(ended) == 50, len(ended)
"""


def test_objects_of_the_window_end_in_its_thread(tmp_path):
    done = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
