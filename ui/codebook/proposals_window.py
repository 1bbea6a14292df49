"""`ProposalsWindow`: proposed codes one by one, with their codings beside, each answered by one key."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidgetItem, QVBoxLayout, QWidget

from qualcode.analysis.proposals import Listed, proposals_listed
from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.ops.proposals import accept_proposal, decline_proposal, merge_proposal, withdraw_proposal
from qualcode.store.project import Project
from qualcode.store.queries.codes import in_language
from qualcode.store.queries.codings import codings_with
from qualcode.store.queries.documents import document_of
from qualcode.text.search_names import find_codes
from ui.codebook.proposal_page import ACCEPT, DECLINE, DECLINE_INTO, MERGE, WITHDRAW, ProposalPage
from ui.codebook.proposal_words import alike_words, answered, name_of, short_answer, why
from ui.codebook.proposed import coder_name, proposer_names
from ui.session import Session
from ui.transcript.code_looks import CodeLooks
from ui.transcript.code_rows import CodeRows
from ui.undoing import undo_by_key

_PROPOSAL = Qt.ItemDataRole.UserRole + 20


class ProposalsWindow(QDialog):
    """Not modal; each answer is a step that can be undone. `code`: the proposed one to begin with."""

    def __init__(self, session: Session, code: Guid = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("proposals_window")
        self._session = session
        self._looks = CodeLooks()
        self._found: dict[Guid, Listed] = {}
        self._current: Guid = ""
        self._place = 0
        self._asking = ""  # the answer for which a code is being chosen
        self.page = ProposalPage(self)
        column = QVBoxLayout(self)
        column.addWidget(self.page)
        self.resize(960, 540)
        self._connect()
        self.retranslate()
        self._choose_code(code)
        self.page.list.setFocus()

    def _connect(self) -> None:
        page = self.page
        page.list.currentItemChanged.connect(lambda item, _: self._go_to(item))
        for key, button in page.buttons.items():
            button.clicked.connect(lambda _=False, key=key: self._decide(key))
        page.letters.textChanged.connect(lambda _: self._find())
        page.letters.returnPressed.connect(self._take_code)
        page.letters.installEventFilter(self)
        page.codes.itemClicked.connect(lambda _: self._take_code())
        for field in (page.definition, page.reply):
            field.installEventFilter(self)
        self._session.changed.connect(self._follow)
        self._session.project_changed.connect(self.close)
        self._session.coder_changed.connect(self.refresh)
        self._session.facts_changed.connect(self._enable)
        self._session.language_changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self.setWindowTitle(self.tr("Proposed codes"))
        self.page.retranslate()
        self.refresh()

    def _follow(self, change: Change) -> None:
        if change.touches("proposal", "code", "coding", "coder", "text_version"):
            self.refresh()

    # The list --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the proposals anew; the one that is looked at stays, else the next open one comes."""
        project = self._session.project
        if project is None:
            return
        self._looks = CodeLooks(project, self._session.language)
        row = self.page.list.currentRow()
        self._found = {one.proposal.guid: one for one in proposals_listed(project)}
        with QSignalBlocker(self.page.list):
            self._fill()
        listed = self._found.get(self._current)
        if listed is None or (not listed.proposal.is_open and self._next_open(row)):
            self._current = self._next_open(row) or next(iter(self._found), "")
        self._mark_current()
        self._show()

    def _fill(self) -> None:
        self.page.list.clear()
        was_open = True
        for guid, listed in self._found.items():
            one = listed.proposal
            item = QListWidgetItem(name_of(self._session, one), self.page.list)
            who = proposer_names(self._session, one.code) if one.is_open else short_answer(one)
            colour = self._looks.colour(one.code) if one.code in self._looks.codes else None
            CodeRows.dress(item, one.code, colour, f"{who} ×{len(listed.alike) + 1}" if listed.alike else who)
            if one.is_open:
                CodeRows.hollow(item)
            elif was_open and self.page.list.count() > 1:
                CodeRows.part(item)
            was_open = one.is_open
            item.setData(_PROPOSAL, guid)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name_of(self._session, one)}, {who}")

    def _next_open(self, row: int) -> Guid:
        still_open = [guid for guid, listed in self._found.items() if listed.proposal.is_open]
        return still_open[min(max(row, 0), len(still_open) - 1)] if still_open else ""

    def _mark_current(self) -> None:
        rows = [self.page.list.item(row).data(_PROPOSAL) for row in range(self.page.list.count())]
        with QSignalBlocker(self.page.list):
            self.page.list.setCurrentRow(rows.index(self._current) if self._current in rows else -1)

    def _choose_code(self, code: Guid) -> None:
        guid = next((guid for guid, one in self._found.items() if code and one.proposal.code == code), "")
        if guid:
            self._current = guid
            self._mark_current()
            self._show()

    def _go_to(self, item: QListWidgetItem | None) -> None:
        self._current = str(item.data(_PROPOSAL)) if item else ""
        self._place = 0
        self._show()

    # What is shown ---------------------------------------------------------------------------------------------

    @property
    def _listed(self) -> Listed | None:
        return self._found.get(self._current)

    def _show(self) -> None:
        listed, project = self._listed, self._session.project
        still_open = sum(one.proposal.is_open for one in self._found.values())
        self.page.say_number(still_open, bool(self._found))
        self._ask_for_code("")
        if listed is None or project is None:
            self.page.clear()
            return
        one = listed.proposal
        by_guid = {guid: each.proposal for guid, each in self._found.items()}
        together = [each.proposal for each in self._found.values() if each.proposal.code == one.code and one.code]
        told = [why(self._session, each) for each in (together if one.is_open else [one])]
        told += filter(None, (alike_words(self._session, listed, by_guid), answered(self._session, one)))
        code = self._session.codes().get(one.code)
        self.page.show_words(
            self._looks.path(one.code) or one.name,
            told,
            in_language(code.definitions, self._session.language) if code else "",
        )
        self._show_segment(project, one.code)
        self._enable()

    def _show_segment(self, project: Project, code: Guid) -> None:
        found = codings_with(project, code) if code else []
        self._place = max(0, min(self._place, len(found) - 1))
        if not found:
            self.page.show_no_segment(bool(code))
            return
        coding = found[self._place]
        self.page.segment.show_segment(project, coding, self._looks.colour(code))
        where = self.tr("Segment {0} of {1}: {2}, {3}")
        name, who = document_of(project, coding.document).name, coder_name(self._session, coding.coder)
        self.page.where.setText(where.format(self._place + 1, len(found), name, who))

    def _enable(self) -> None:
        listed, project = self._listed, self._session.project
        writable = "writable" in self._session.facts
        is_open = listed is not None and listed.proposal.is_open
        mine = listed is not None and project is not None and listed.proposal.coder == project.me
        for key, button in self.page.buttons.items():
            button.setVisible(is_open and (key != WITHDRAW or mine))
            button.setEnabled(writable)
        for part in (self.page.reply, self.page.definition, self.page.keys):
            part.setVisible(is_open)
        self.page.caption.setVisible(is_open)

    # Answering -------------------------------------------------------------------------------------------------

    def _decide(self, key: str) -> bool:
        """Do what a key stands for; say whether it stands for anything."""
        listed, project = self._listed, self._session.project
        button = self.page.buttons.get(key)
        if listed is None or project is None or button is None or button.isHidden() or not button.isEnabled():
            return False
        code, reply = listed.proposal.code, self.page.reply.text().strip()
        name = name_of(self._session, listed.proposal)
        if key == ACCEPT:
            self._accept(project, code, reply, name)
        elif key == DECLINE:
            done = self._session.do(decline_proposal, project, code, reply)
            said = self.tr("Declined: “{0}”, codings in the bin: {1}. Undo brings all back.")
            self._tell(None if done is None else said.format(name, done))
        elif key == WITHDRAW:
            done = self._session.do(withdraw_proposal, project, code)
            self._tell(None if done is None else self.tr("Taken back: “{0}”. Undo brings it back.").format(name))
        else:
            self._ask_for_code(key)
        return True

    def _accept(self, project: Project, code: Guid, reply: str, name: str) -> None:
        known, words = self._session.codes()[code], self.page.definition.toPlainText().strip()
        language = self._session.language
        changed = words != in_language(known.definitions, language).strip()
        texts = {"definition": {language: words}} if changed else None
        done = self._session.do(accept_proposal, project, code, None, texts, reply=reply)
        self._tell(self.tr("Accepted: “{0}”.").format(name) if done else None)

    def _tell(self, sentence: str | None) -> None:
        if sentence is not None:
            self.page.reply.clear()
            self.page.list.setFocus()
            self._session.told.emit(sentence)

    def _ask_for_code(self, key: str) -> None:
        """Open the list of codes for an answer that needs one, or close it again."""
        self._asking = key
        self.page.ask_for_code(key)
        if key:
            with QSignalBlocker(self.page.letters):
                self.page.letters.clear()
            self._find()
            self.page.letters.setFocus()

    def _find(self) -> None:
        listed = self._listed
        if listed is None or not self._asking:
            return
        own, letters = listed.proposal.code, self.page.letters.text().strip()
        alike = [self._found[guid].proposal.code for guid in listed.alike if guid in self._found]
        codes = [code for code in self._looks.codes.values() if code.guid != own]
        self.page.codes.clear()
        for match in find_codes(codes, letters, alike, 200):
            above = " > ".join(self._looks.name(it) for it in self._looks.codes[match.guid].path[:-1])
            item = QListWidgetItem(self._looks.name(match.guid), self.page.codes)
            CodeRows.dress(item, match.guid, self._looks.colour(match.guid), above)
        self.page.codes.setCurrentRow(0 if letters or alike else -1)

    def _take_code(self) -> None:
        listed, project, target = self._listed, self._session.project, CodeRows.code(self.page.codes.currentItem())
        if listed is None or project is None or not target:
            return
        code, reply, into = listed.proposal.code, self.page.reply.text().strip(), self._looks.name(target)
        name, asking = name_of(self._session, listed.proposal), self._asking
        if asking == MERGE:
            merged = self._session.do(merge_proposal, project, code, target, reply)
            said = self.tr("“{0}” is merged into “{1}”. Codings carried over: {2}. Undo brings all back.")
            self._tell(None if merged is None else said.format(name, into, merged.moved + merged.united))
        elif asking == DECLINE_INTO:
            count = self._session.do(decline_proposal, project, code, reply, target)
            said = self.tr("Declined: “{0}”. Codings that went to “{1}”: {2}. Undo brings all back.")
            self._tell(None if count is None else said.format(name, into, count))

    # Keys ------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo, answer by one key, go to and fro among the segments."""
        if undo_by_key(self._session, event) or (event.text() and self._decide(event.text())):
            pass
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._session.project is not None:
            self._place += 1 if event.key() == Qt.Key.Key_Right else -1
            listed = self._listed
            self._show_segment(self._session.project, listed.proposal.code if listed else "")
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list of codes while typing; leave a field with Esc."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._ask_for_code("")
                self.page.list.setFocus()
                return True
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and watched is self.page.letters and self.page.codes.count():
                row = self.page.codes.currentRow() + step
                self.page.codes.setCurrentRow(max(0, min(self.page.codes.count() - 1, row)))
                return True
        return super().eventFilter(watched, event)
