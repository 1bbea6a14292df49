"""`AnswerHead`: how many passages, what was asked in one sentence; grouping, order, saved questions, export."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from qualcode.analysis.retrieval import Order, Retrieval
from ui.flow_layout import FlowLayout
from ui.offering import choice_box, fit_to_choice, name_box, offer_whole
from ui.plain import lettered
from ui.retrieval.few_lines import FewLines
from ui.theme import GAP

_WIDEST_BOX = 180


class AnswerHead(QWidget):
    """Stands above the list."""

    changed = Signal()  # another grouping or order
    excel_wanted = Signal()
    word_wanted = Signal()
    copy_wanted = Signal()
    held_wanted = Signal()  # say what consent holds back: the menu of exports opens

    def __init__(self, saved: QToolButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = lettered(self, bold=True)
        self.told = FewLines(self)
        self.group, self.sort = choice_box(), choice_box()
        self.export = QToolButton()
        self.menu = QMenu(self.export)
        self.to_excel, self.to_word, self.copy = (self.menu.addAction("") for _ in range(3))
        self._held = self.menu.addSeparator()
        self.export.setMenu(self.menu)
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.export.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        line = FlowLayout()
        line.setSpacing(GAP // 2)
        for box in (self.group, self.sort):
            box.currentIndexChanged.connect(lambda _, box=box: fit_to_choice(box, _WIDEST_BOX))
            box.activated.connect(lambda _: self.changed.emit())
            line.addWidget(box)
        line.addWidget(saved)
        line.addWidget(self.export)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP // 2)
        rows.addLayout(line)
        rows.addWidget(self.counts)
        rows.addWidget(self.told)
        self.menu.aboutToShow.connect(self.held_wanted)
        self.to_excel.triggered.connect(lambda *_: self.excel_wanted.emit())
        self.to_word.triggered.connect(lambda *_: self.word_wanted.emit())
        self.copy.triggered.connect(lambda *_: self.copy_wanted.emit())
        self.say("", "", [])

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        name_box(self.group, self.tr("By what the passages are grouped"))
        name_box(self.sort, self.tr("How the passages are sorted"))
        groups = {
            None: self.tr("No groups"),
            Order.CODE: self.tr("Group: code"),
            Order.RESPONDENT: self.tr("Group: respondent"),
            Order.DOCUMENT: self.tr("Group: document"),
            Order.CODER: self.tr("Group: coder"),
            Order.DATE: self.tr("Group: day"),
            Order.WEIGHT: self.tr("Group: weight"),
        }
        orders = {
            Order.DOCUMENT: self.tr("in text order"),
            Order.RESPONDENT: self.tr("by respondent"),
            Order.CODE: self.tr("by code"),
            Order.WEIGHT: self.tr("by weight"),
            Order.DATE: self.tr("by date"),
            Order.CODER: self.tr("by coder"),
        }
        offer_whole(self.group, [(text, str(order) if order else "") for order, text in groups.items()])
        offer_whole(self.sort, [(text, str(order)) for order, text in orders.items()])
        for box in (self.group, self.sort):
            fit_to_choice(box, _WIDEST_BOX)
        self.export.setText(self.tr("Export"))
        self.export.setToolTip(self.tr("The passages as they are listed, to Excel, to Word or to the clipboard"))
        self.export.setAccessibleName(self.export.toolTip())
        self.to_excel.setText(self.tr("To Excel…"))
        self.to_word.setText(self.tr("To Word…"))
        self.copy.setText(self.tr("Copy all with their sources"))

    def show_asked(self, asked: Retrieval) -> None:
        """Show how the list is grouped and sorted."""
        self.group.setCurrentIndex(max(0, self.group.findData(str(asked.group) if asked.group else "")))
        self.sort.setCurrentIndex(max(0, self.sort.findData(str(asked.sort))))

    def put_into(self, asked: Retrieval) -> Retrieval:
        """Ask for this grouping and order."""
        group = str(self.group.currentData())
        return replace(asked, group=Order(group) if group else None, sort=Order(str(self.sort.currentData())))

    def say(self, counts: str, told: str, notes: list[str]) -> None:
        """Say what was asked, how much there is, and what a reader must know."""
        self.counts.setText(counts)
        self.counts.setVisible(bool(counts))
        self.told.say("\n".join(filter(None, (told, *notes))))
        for action in (self.to_excel, self.to_word, self.copy):
            action.setEnabled(bool(counts))

    def say_held(self, sentences: list[str]) -> None:
        """Say in the menu of exports what lack of consent holds back."""
        for action in self.menu.actions()[self.menu.actions().index(self._held) + 1 :]:
            self.menu.removeAction(action)
        for sentence in sentences:
            self.menu.addAction(sentence.replace("&", "&&")).setEnabled(False)
