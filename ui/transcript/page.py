"""`TranscriptPage`: the transcript of the shown document, and everything that is done in it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from qualcode.computer import keep_setting, setting
from qualcode.model.change import Change
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.store.queries.codings import codings_by_guid
from qualcode.store.queries.documents import documents_of
from qualcode.store.queries.memos import noted_among, noted_codings
from ui.actions import Actions
from ui.correcting.correcting import Correcting
from ui.empty_state import EmptyState
from ui.session import Session
from ui.settling.settled_note import SettledNote
from ui.transcript import page_format
from ui.transcript.asking import Asking
from ui.transcript.code_looks import CodeLooks
from ui.transcript.coding import Coding
from ui.transcript.desk import Desk
from ui.transcript.filter_bar import FilterBar
from ui.transcript.filtering import Filtering
from ui.transcript.gestures import Gestures
from ui.transcript.hiding import Hiding
from ui.transcript.highlights import HighlightIndex
from ui.transcript.indexing import Indexing, highlight_of
from ui.transcript.linking import Linking
from ui.transcript.moving import Moving
from ui.transcript.page_text import PageText, read_page
from ui.transcript.quick_code import QuickCode
from ui.transcript.spoken import Spoken
from ui.transcript.stripe_menu import StripeMenu
from ui.transcript.text_menu import TextMenu
from ui.transcript.translating import Translating
from ui.transcript.view import TranscriptView

_SIZE = "transcript_points"
_MANY = 1_000  # codings changed at once from which all are read anew
# Keys that mean something else in lists and tables: they work in the transcript only.
_KEYS_OF_THE_TEXT = (
    "code_selection",
    "uncode",
    "copy",
    "next_turn",
    "previous_turn",
    "next_sentence",
    "previous_sentence",
)


class TranscriptPage(QWidget):
    """Shows the session's document; what is selected and done there goes through the session."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transcript")
        self._session = session
        self.view = TranscriptView()
        self._indexing = Indexing()
        self.desk = Desk(self.view)
        self.hiding = Hiding(actions, self.view, self)
        self.spoken = Spoken(session, self.view, self)
        self.desk.speakers.spoken = self.spoken
        self.coding = Coding(session, self.view, self)
        self.gestures = Gestures(session, actions, self.view, self.coding, self)
        self.linking = Linking(session, self.view, self.desk.stripes, self)
        self.moving = Moving(session, self.view, self)
        self.translating = Translating(session, actions, self.view, self.desk, self)
        self.filtering = Filtering(session, actions, self.view, self)
        self.text_menu = TextMenu(session, actions, self.view, self.coding, self)
        self.stripe_menu = StripeMenu(session, actions, self.desk.stripes, self)
        self.asking = Asking(session, actions, self.view, self.desk, self)
        self.correcting = Correcting(session, actions, self.view, self.desk, self)
        self._empty = EmptyState(actions["import_documents"], actions["open_sample"])
        self.filter_bar = FilterBar(session, actions)
        self.settled_note = SettledNote(session)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter_bar)
        column.addWidget(self.settled_note)
        column.addWidget(self.correcting.band)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.view.set_points(page_format.known(setting(_SIZE)))
        self._connect_session()
        self._connect_view()
        self._connect_actions(actions)
        self.retranslate()
        self._on_project()

    def _connect_session(self) -> None:
        session = self._session
        session.project_changed.connect(self._on_project)
        session.changed.connect(self._on_change)
        session.language_changed.connect(self.retranslate)
        session.document_shown.connect(self._on_document)
        self.correcting.shown_anew.connect(self._read_anew)
        session.passage_wanted.connect(self.show_passage)
        session.place_wanted.connect(self.show_place)

    def _connect_view(self) -> None:
        view = self.view
        view.selectionChanged.connect(lambda: self._session.state("selection", view.has_selection()))
        view.place_clicked.connect(self._on_place)
        view.caret_moved.connect(self._on_caret)
        view.code_dropped.connect(self.coding.drop)
        view.size_wanted.connect(self.change_size)
        self.spoken.found.connect(self.desk.speakers.update)

    def _connect_actions(self, actions: Actions) -> None:
        slots = {
            "copy": self.view.copy_words,
            "apply_code": self.coding.apply_chosen,
            "repeat_code": self.coding.repeat,
            "uncode": self.coding.take_away,
            "next_coding": self.moving.next_coding,
            "previous_coding": self.moving.previous_coding,
            "next_uncoded": self.moving.next_uncoded,
            "next_turn": self.moving.next_turn,
            "previous_turn": self.moving.previous_turn,
            "next_sentence": self.moving.next_sentence,
            "previous_sentence": self.moving.previous_sentence,
            "turn_language": lambda: self.spoken.open(QCursor.pos()),
            "larger_text": lambda: self.change_size(1),
            "smaller_text": lambda: self.change_size(-1),
            "usual_text": lambda: self.change_size(0),
        }
        for name, slot in slots.items():
            actions.on(name, slot)
            self.addAction(actions[name])
        self.addAction(actions["code_selection"])
        actions["turn_language"].setMenu(self.spoken.menu)
        for name in _KEYS_OF_THE_TEXT:
            actions[name].setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # What is shown ---------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Show texts in the language that is installed now."""
        self.gestures.retranslate()
        self.asking.retranslate()
        self.desk.retranslate()
        self.linking.menu.retranslate()
        self.spoken.retranslate()
        self.translating.retranslate()
        self.view.setAccessibleName(self.tr("Transcript"))
        self.view.looks = CodeLooks(self._session.project, self._session.language)
        self.view.refresh()
        self._say_empty()

    def _say_empty(self) -> None:
        project = self._session.project
        if project is None:
            self._empty.say(self.tr("No project is open. Open one, make a new one, or look at the sample study."))
        elif documents_of(project):
            self._empty.say(self.tr("Choose a document in the list to read and code it."))
        else:
            self._empty.say(self.tr("There are no transcripts yet. Import Word or text files to begin."))

    @property
    def quick_code(self) -> QuickCode:
        """Give the box that finds codes by letters."""
        return self.gestures.choosing.box

    def shown_sentence(self) -> str:
        """Give what is said in place of a text."""
        return self._empty.accessibleName()

    def _on_project(self) -> None:
        self.coding.forget()
        self.gestures.close_boxes()
        self.view.looks = CodeLooks(self._session.project, self._session.language)
        self._on_document(self._session.document)

    def _on_document(self, document: Guid) -> None:
        self.gestures.close_boxes()
        page = self._read(document)
        if page is None:
            self.view.show_page(*_nothing())
            self._say_empty()
        else:
            self.view.show_page(page, self._index(page))
        self._stack.setCurrentWidget(self.view if page else self._empty)
        self.desk.lay()
        self._session.state("selection", False)
        if page:
            self.view.setFocus()
            self.correcting.resume()

    def _read(self, document: Guid) -> PageText | None:
        if self._session.project is None or not document:
            return None
        try:
            return self.correcting.page(document) or read_page(self._session.project, document)
        except UserError as error:
            self._session.failed.emit(error)
            return None

    def _index(self, page: PageText) -> HighlightIndex:
        assert self._session.project is not None
        index = self._indexing.read(self._session.project, page, self.correcting.highlights(page))
        index.show_only(self.filtering.wanted(page.document))
        return index

    # Changes ---------------------------------------------------------------------------------------------------

    def _on_change(self, change: Change) -> None:
        if change.touches("code", "coder"):
            self.view.looks = CodeLooks(self._session.project, self._session.language)
        if not self._session.document:
            self._say_empty()
            return
        if change.touches("text_version", "speaker", "document"):
            self._read_anew()
        if change.touches("turn_language"):
            self.spoken.forget()
        if change.touches("coding"):
            self._update(list(change.touched["coding"]))
        if change.touches("memo"):
            self._mark_memos()
        self.view.refresh()

    def _read_anew(self) -> None:
        """Show the document as it is now, with the same words selected where they still are."""
        project, document = self._session.project, self._session.document
        if project is None or all(known.guid != document for known in documents_of(project)):
            self._session.show_document("")
            return
        page = self._read(document)
        if page is None or page.version == self.view.page.version:
            self.view.page = page or self.view.page  # other speakers, the same text
            return
        selection, top = self.view.selection(), self.view.top_offset()
        self.view.show_page(page, self._index(page))
        self.view.emphasise(self.view.emphasis._replace(selected=self._session.coding))
        if selection[1] <= len(page.text):
            self.view.select(selection)
        self.view.scroll_to_top(min(top, len(page.text)))

    def _update(self, guids: list[Guid]) -> None:
        project, page, index = self._session.project, self.view.page, self.view.index
        if project is None:
            return
        if len(guids) > _MANY:
            self.view.show_index(self._index(page))
        else:
            now = {coding.guid: coding for coding in codings_by_guid(project, guids)}
            noted = noted_among(project, guids)
            for guid in guids:
                if guid in now and now[guid].document == page.document and not now[guid].orphan:
                    index.replace(highlight_of(now[guid], noted))
                else:
                    index.remove(guid)
        if self._session.coding in guids and self.view.index.get(self._session.coding) is None:
            self._session.select_coding("")
        self.gestures.follow(guids)

    def _mark_memos(self) -> None:
        """Show which codings have a memo now."""
        project, index = self._session.project, self.view.index
        if project is not None:
            noted = noted_codings(project, self.view.page.document)
            other = [one for one in index.all() if one.signs.memo != (one.guid in noted)]
            for one in other:
                index.replace(one._replace(signs=one.signs._replace(memo=one.guid in noted)))

    # Selecting and pointing ------------------------------------------------------------------------------------

    def show_passage(self, coding: Guid) -> None:
        """Show a coding in its document, its words selected."""
        if self._session.project is None:
            return
        found = codings_by_guid(self._session.project, [coding])
        if not found:
            return
        self._session.show_document(found[0].document)
        if found[0].orphan:
            self._session.told.emit(self.tr("The words of this coding are no longer in the text."))
            return
        self.view.select((found[0].start, found[0].end))
        self._session.select_coding(coding)
        self.view.setFocus()

    def show_place(self, document: Guid, start: int, end: int) -> None:
        """Show words of a document, selected; without length: the place where words stood, the caret there."""
        self._session.show_document(document)
        if 0 <= start < end <= len(self.view.page.text) or 0 < start == end <= len(self.view.page.text):
            self.view.select((start, end))
            self.view.setFocus()

    def _on_place(self, offset: int) -> None:
        """Select the coding on a clicked word; of several, the next one at each click."""
        found = [item.guid for item in self.view.index.at(offset)] if offset >= 0 else []
        selected = self._session.coding
        place = found.index(selected) + 1 if selected in found else 0
        self._session.select_coding(found[place % len(found)] if found else "")

    def _on_caret(self) -> None:
        """Select the coding at the caret; selected words that are not those of the coding let it go."""
        span, selected = self.view.selection(), self.view.index.get(self._session.coding)
        if span[0] == span[1]:
            found = self.view.index.at(span[0])
            self._session.select_coding(found[0].guid if found else "")
        elif selected is not None and (selected.start, selected.end) != span:
            self._session.select_coding("")

    # Doing -----------------------------------------------------------------------------------------------------

    def change_size(self, step: int) -> None:
        """Show the text larger (1), smaller (-1) or in its usual size (0)."""
        points = page_format.stepped(self.view.points, step)
        self.view.set_points(points)
        self.desk.lay()
        keep_setting(_SIZE, points)


def _nothing() -> tuple[PageText, HighlightIndex]:
    page = PageText("", "", "", (), ())
    return page, HighlightIndex(page.paragraphs, 0)
