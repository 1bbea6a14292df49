"""A person before a page on a small study; its answer holds Kyrgyz letters, a no-break space and an emoji."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from qualcode.model.transcript import Role, Speaker, Transcript, Turn
from qualcode.ops.codebook import add_code, define_code
from qualcode.ops.codings import code_span
from qualcode.ops.documents import import_transcript
from qualcode.ops.projects import create_project, work_as
from qualcode.store.queries.codings import codings_of
from ui import theme
from ui.action_list import MENUS
from ui.actions import Actions
from ui.session import Session
from ui.transcript import TranscriptPage

LINES = (
    "И: Кайтып келгенде эмне кыйын болду?",
    "Р: Өзүм үчүн көп ойлодум 😀 анан үйгө келдим. Карызым бар эле,\u00a05\u00a0000 сом. Күйөөм колдоду!",
    "И: Ким жардам берди?",
    "Р: Эч ким. Айылда ушак көп болду.",
)
TEXT = "\n".join(LINES)


def transcript(lines=LINES, title="01"):
    turns, place = [], 0
    for number, line in enumerate(lines):
        turns.append(Turn(place, place + 3, place + len(line), number % 2, number * 65))
        place += len(line) + 1
    speakers = (Speaker("И", Role.INTERVIEWER), Speaker("Айгүл", Role.RESPONDENT))
    return Transcript(title, "\n".join(lines), tuple(turns), speakers)


class Person:
    """Looks at the page and acts on its window."""

    def __init__(self, window, page, session, project, codes, documents):
        self.window, self.page, self.session, self.project = window, page, session, project
        self.codes, self.documents = codes, documents
        self.view = page.view
        self.told = []
        session.told.connect(self.told.append)
        session.failed.connect(lambda error: self.told.append(error.key))

    # Acting

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.window.windowHandle(), key, modifiers)

    def ctrl(self, key, shift=False):
        modifiers = Qt.KeyboardModifier.ControlModifier
        self.press(key, modifiers | Qt.KeyboardModifier.ShiftModifier if shift else modifiers)

    def type(self, text):
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(QApplication.focusWidget(), QKeyEvent(kind, 0, Qt.NoModifier, letter))

    def place(self, words, end=False, text=None):
        """Give the place in the window of the first (or behind the last) letter of words in the text."""
        text = text or self.view.page.text
        offset = text.index(words) + (len(words) if end else 0)
        cursor = self.view.textCursor()
        cursor.setPosition(self.view.page.positions.to_qt(offset))
        spot = self.view.cursorRect(cursor).center() + QPoint(0 if end else 1, 0)
        return self.view.viewport().mapTo(self.window, spot)

    def drag_over(self, words):
        handle, start, stop = self.window.windowHandle(), self.place(words), self.place(words, end=True)
        QTest.mousePress(handle, Qt.LeftButton, Qt.NoModifier, start - QPoint(1, 0))
        QTest.mouseMove(handle, (start + stop) / 2)
        QTest.mouseMove(handle, stop)
        QTest.mouseRelease(handle, Qt.LeftButton, Qt.NoModifier, stop)

    def click(self, place, times=1):
        """Click several times, quickly."""
        usual = QApplication.doubleClickInterval()
        QApplication.setDoubleClickInterval(1_000 if times > 1 else usual)  # QTest lets half a second pass
        for _ in range(times):
            QTest.mouseClick(self.window.windowHandle(), Qt.LeftButton, Qt.NoModifier, place)
        QApplication.setDoubleClickInterval(usual)

    def stripe(self, coding):
        stripes = self.page.desk.stripes
        self.grab()
        target = next(target for target in stripes.targets if target.codings == (coding,))
        return stripes.mapTo(self.window, target.place.center().toPoint())

    def grab(self):
        return self.window.grab().toImage()

    # Looking

    def selected(self):
        start, end = self.view.selection()
        return self.view.page.text[start:end]

    def stored(self):
        text = self.view.page.text
        names = {guid: name for name, guid in self.codes.items()}
        return [(text[c.start : c.end], names[c.code]) for c in codings_of(self.project, self.session.document)]

    def shown(self):
        text = self.view.page.text
        names = {guid: name for name, guid in self.codes.items()}
        found = self.view.index.between(0, len(text))
        return [(text[c.start : c.end], names[c.code]) for c in found]

    def colour_left_of(self, words):
        """Give the colour of the page just at the left foot of words, where their tint shows."""
        place = self.place(words) + QPoint(0, -self.view.cursorRect().height() // 2 + 2)
        return self.grab().pixelColor(place)


class Made(NamedTuple):
    project: object
    codes: dict
    documents: list


def make_study(folder, *transcripts):
    project = create_project(folder / "s.qualcode", "Кайтуу", "Айбек Асанов")
    codes = {"үй-бүлө": add_code(project, {"ky": "Үй-бүлө", "ru": "Семья", "en": "Family"}, colour="#117733")}
    codes["колдоо"] = add_code(project, {"ky": "Колдоо", "ru": "Поддержка", "en": "Support"}, codes["үй-бүлө"])
    codes["карыз"] = add_code(project, {"ky": "Карыз", "ru": "Долги", "en": "Debts"}, colour="#CC6677")
    codes["ушак"] = add_code(project, {"ky": "Ушак-айың", "ru": "Сплетни", "en": "Gossip"}, colour="#DDCC77")
    define_code(project, codes["карыз"], {"definition": {"ky": "Кайткандан кийинки карыз."}})
    documents = [import_transcript(project, item) for item in transcripts]
    return Made(project, codes, documents)


def person_at(qtbot, folder, *transcripts, width=900, height=560):
    theme.load_fonts()
    made = make_study(folder, *transcripts)
    session = Session()
    window = QMainWindow()
    actions = Actions(session, window)
    for menu, _ in MENUS:
        window.menuBar().addMenu(menu).addActions(actions.in_menu(menu))
    actions.on("undo", session.undo)
    actions.on("redo", session.redo)
    page = TranscriptPage(session, actions)
    window.setCentralWidget(page)
    window.resize(width, height)
    qtbot.addWidget(window)
    session.speak("ky")
    session.take(made.project)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    session.show_document(made.documents[0])
    qtbot.waitUntil(page.view.hasFocus)
    yield Person(window, page, session, made.project, made.codes, made.documents)
    session.close()


def code(person, words, name, coder=""):
    """Code words from outside the window, as another coder where one is named."""
    me = person.project.me
    if coder:
        work_as(person.project, coder)
    start = person.view.page.text.index(words)
    made = code_span(person.project, person.session.document, start, start + len(words), person.codes[name])
    work_as(person.project, me)
    return made
