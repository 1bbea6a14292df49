"""`HistoryFilters`: whose steps, of what kind, on which document, about what."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QSizePolicy, QWidget

from qualcode.analysis.history import wanted_words
from qualcode.store.project import Project
from qualcode.store.queries.coders import people_of
from qualcode.store.queries.documents import documents_of
from qualcode.store.queries.history import Wanted
from qualcode.text.fold import fold
from ui.offering import offer
from ui.session import Session
from ui.step_names import named_verbs, step_name
from ui.theme import GAP

_PAUSE = 250  # ms after the last letter


class HistoryFilters(QWidget):
    """Two lists and a line beside each other; says when other steps are wanted."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.coder, self.kind, self.document = QComboBox(), QComboBox(), QComboBox()
        self.words = QLineEdit()
        self.words.setClearButtonEnabled(True)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP // 2)
        for place, widget in enumerate((self.words, self.kind, self.coder, self.document)):
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            grid.addWidget(widget, place // 2, place % 2)
        for box in (self.coder, self.kind, self.document):
            box.activated.connect(lambda _: self.changed.emit())
        self.words.textChanged.connect(lambda _: self._timer.start())
        self._timer.timeout.connect(self.changed.emit)

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.words.setPlaceholderText(self.tr("Search the history"))
        self.words.setAccessibleName(self.tr("Search the history"))
        self.coder.setAccessibleName(self.tr("Steps of this coder"))
        self.kind.setAccessibleName(self.tr("Steps of this kind"))
        self.document.setAccessibleName(self.tr("Steps on this document"))
        self.offer()

    def offer(self) -> None:
        """Offer the coders, kinds and documents there are; what is chosen stays chosen."""
        project = self._session.project
        coders = [(name, guid) for guid, name in people_of(project)] if project else []
        documents = [(known.name, known.guid) for known in documents_of(project)] if project else []
        names = sorted((step_name(verb), verb) for verb in named_verbs())
        _fill(self.coder, self.tr("All coders"), coders)
        _fill(self.kind, self.tr("All kinds of steps"), names)
        _fill(self.document, self.tr("All documents"), documents)

    def clear(self) -> None:
        """Want every step again."""
        for box in (self.coder, self.kind, self.document):
            box.setCurrentIndex(0)
        self.words.clear()
        self._timer.stop()

    @property
    def is_empty(self) -> bool:
        """Say whether every step is wanted."""
        return not any(box.currentData() for box in (self.coder, self.kind, self.document)) and not self._letters

    @property
    def _letters(self) -> str:
        return self.words.text().strip()

    def wanted(self) -> "Question":
        """Give what to ask the project."""
        kind = self.kind.currentText() if self.kind.currentData() else ""
        verbs = tuple(verb for verb in sorted(named_verbs()) if kind and step_name(verb) == kind)
        document = str(self.document.currentData() or "")
        wanted = Wanted(str(self.coder.currentData() or ""), verbs, (document,) if document else ())
        worded = tuple(verb for verb in sorted(named_verbs()) if fold(self._letters) in fold(step_name(verb)))
        return Question(wanted, self._letters, worded)


class Question:
    """Which steps are wanted; the letters are looked up in the project that is asked, also in another thread."""

    def __init__(self, wanted: Wanted, letters: str, worded: tuple[str, ...]) -> None:
        self._wanted, self._letters, self._worded = wanted, letters, worded

    def wanted_of(self, project: Project) -> Wanted:
        """Give what is wanted of a project."""
        return wanted_words(project, self._letters, self._wanted, self._worded)


def _fill(box: QComboBox, every: str, entries: list[tuple[str, str]]) -> None:
    first = dict(reversed(entries))  # two verbs may have one name: the first of them stands for both
    offer(box, [(every, ""), *((name, first[name]) for name in dict(entries))])
