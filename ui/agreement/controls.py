"""`AgreementControls`: what shall be compared, and how it is counted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu, QToolButton, QWidget

from qualcode.agreement.comparison import Comparison, Rule, UnitKind
from qualcode.messages import message
from qualcode.model.registry import INTERVIEW_KINDS, SPOKEN_LANGUAGES
from qualcode.store.queries.coders import people_of
from qualcode.store.queries.documents import documents_of
from qualcode.store.queries.progress import counts_by_coder, marked_states
from ui.actions import Actions
from ui.agreement.moments import Moment, moments_of
from ui.agreement.picker import Picker
from ui.agreement.round_box import RoundBox
from ui.flow_layout import FlowLayout
from ui.offering import choice_box, name_box, offer_whole
from ui.session import Session
from ui.times import local_time_of

FIRST_PASS, NOW, AS_OF = "first_pass", "now", "as_of"
TABLES = ("code", "pair", "document", "set", "language", "kind", "rounds", "confused", "judgements", "unitized")
CONFUSED = "confused"
_SHARES = (0.0, 0.25, 0.5, 0.75, 1.0)
_WIDEST_TABLE = 220


class AgreementControls(QWidget):
    """Choosers in a line that breaks where the window is narrow."""

    changed = Signal()  # another comparison is wanted
    look_changed = Signal()  # the same figures shall look otherwise
    copy_wanted = Signal()

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.table, self.state, self.moment, self.unit, self.share, self.spoken, self.kind = (
            choice_box() for _ in range(7)
        )
        self.round = RoundBox()
        self.coders, self.documents = Picker(), Picker()
        self.options, self.export, self.further, self.clinic = (QToolButton() for _ in range(4))
        self.children_count, self.interviewer, self.as_marked, self.only_done, self.more, self.hide_empty, self.copy = (
            QAction(self) for _ in range(7)
        )
        self._paragraph, self._export = actions["agreement_paragraph"], actions["export_agreement"]
        self._clinic = actions["definition_clinic"]
        self._lay_out()
        self._connect()

    @property
    def _boxes(self) -> tuple[QComboBox, ...]:
        return self.table, self.state, self.moment, self.round, self.unit, self.share, self.spoken, self.kind

    def _lay_out(self) -> None:
        line = FlowLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        self.table.setMaximumWidth(_WIDEST_TABLE)
        self.further.setCheckable(True)
        self.further.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chosen: tuple[QWidget, ...] = (
            self.table,
            self.state,
            self.moment,
            self.round,
            self.coders,
            self.documents,
            self.unit,
        )
        for widget in (
            *chosen,
            self.further,
            self.options,
            self.export,
            self.clinic,
            self.share,
            self.spoken,
            self.kind,
        ):
            line.addWidget(widget)
        menu = QMenu(self.options)
        for action in (self.children_count, self.interviewer, self.as_marked, self.only_done):
            action.setCheckable(True)
            menu.addAction(action)
        self.children_count.setChecked(True)
        menu.addSeparator()
        for action in (self.more, self.hide_empty):
            action.setCheckable(True)
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.copy)
        menu.addAction(self._paragraph)
        self.options.setMenu(menu)
        self.options.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for button in (self.options, self.export, self.further, self.clinic):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        line.let_grow()

    def _connect(self) -> None:
        for box in self._boxes:
            box.activated.connect(lambda _: self._choose())
        for picker in (self.coders, self.documents):
            picker.changed.connect(self.changed.emit)
        for action in (self.children_count, self.interviewer, self.as_marked, self.only_done, self.more):
            action.triggered.connect(lambda _: self.changed.emit())
        self.hide_empty.triggered.connect(lambda _: self.look_changed.emit())
        self.copy.triggered.connect(lambda *_: self.copy_wanted.emit())
        self.further.toggled.connect(lambda _: self._show_needed())
        self.export.clicked.connect(lambda *_: self._export.trigger())
        self.clinic.clicked.connect(lambda *_: self._clinic.trigger())

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        name_box(self.table, self.tr("By what agreement is shown"))
        name_box(self.state, self.tr("Which state of the codings is compared"))
        name_box(self.moment, self.tr("As of which step"))
        name_box(self.unit, self.tr("Unit that has a code or has it not"))
        name_box(self.share, self.tr("How much of a unit must be coded"))
        name_box(self.spoken, self.tr("Spoken language"))
        name_box(self.kind, self.tr("Kind of interview"))
        self.coders.entitle(self.tr("Coders"), self.tr("All coders"), self.tr("Coders: {0}"))
        self.documents.entitle(self.tr("Documents"), self.tr("All documents"), self.tr("Documents: {0}"))
        self.options.setText(self.tr("Options"))
        self.children_count.setText(self.tr("Codes under a code count for it"))
        self.interviewer.setText(self.tr("Interviewers' words count"))
        self.as_marked.setText(self.tr("Take passages as they were marked, not to the ends of words"))
        self.only_done.setText(self.tr("Only documents that both marked as done"))
        self.more.setText(self.tr("More figures: AC1, Brennan-Prediger and others"))
        self.hide_empty.setText(self.tr("Hide rows without figures"))
        self.copy.setText(self.tr("Copy the table with its headings"))
        self.further.setText(self.tr("More"))
        self.further.setToolTip(self.tr("More choices: share of a unit, language, kind of interview"))
        self.further.setAccessibleName(self.further.toolTip())
        self.export.setText(self.tr("To Excel…"))
        self.clinic.setText(self.tr("Definition clinic…"))
        self.clinic.setToolTip(self._clinic.toolTip())
        for button in (self.options, self.export, self.clinic):
            button.setAccessibleName(button.text())
        self.export.setToolTip(self._export.toolTip())
        self.fill()

    # Choices ---------------------------------------------------------------------------------------------------

    def fill(self) -> None:
        """List what there is to choose from; what is chosen stays."""
        language = self._session.language
        offer_whole(self.table, [(message(f"agreement.title_{name}", language), name) for name in TABLES])
        offer_whole(
            self.state,
            [
                (self.tr("First pass"), FIRST_PASS),
                (self.tr("As it stands now"), NOW),
                (self.tr("As of an earlier step"), AS_OF),
            ],
        )
        units = [(message(f"agreement.unit_{unit}", language), str(unit)) for unit in UnitKind]
        offer_whole(self.unit, [(self.tr("Unit: {0}").format(text), unit) for text, unit in units])
        offer_whole(self.share, [(self._share_text(share), share) for share in _SHARES])
        spoken = [(message(f"analysis.spoken_{name}", language), name) for name in SPOKEN_LANGUAGES]
        spoken = [(self.tr("Spoken: {0}").format(text), name) for text, name in spoken]
        offer_whole(self.spoken, [(self.tr("All languages"), ""), *spoken])
        kinds = [(message(f"analysis.kind_{kind}", language), kind) for kind in INTERVIEW_KINDS]
        offer_whole(self.kind, [(self.tr("All kinds"), ""), *kinds])
        self._fill_moments()
        self.fill_people()
        self._show_needed()

    def fill_people(self) -> None:
        """List the coders, and the documents that at least two of them coded."""
        project = self._session.project
        self.round.fill(project)
        if project is None:
            self.coders.offer([])
            self.documents.offer([])
            return
        counts = counts_by_coder(project)
        twice = [document for document in documents_of(project) if len(counts.get(document.guid, ())) > 1]
        self.coders.offer([(name, guid) for guid, name in people_of(project)])
        self.documents.offer([(document.name, document.guid) for document in twice])
        self._show_needed()

    def start_anew(self) -> None:
        """Choose what stands first: the first pass where there is one to compare."""
        for box in (self.moment, self.round, self.spoken, self.kind):
            box.clear()
        self.fill()
        for picker in (self.coders, self.documents):
            picker.choose(())
        project = self._session.project
        marks = [mark.document for mark in marked_states(project) if mark.first_pass is not None] if project else []
        self.choose_state(FIRST_PASS if len(marks) > len(set(marks)) else NOW)

    def choose_state(self, state: str) -> None:
        """Compare another state of the codings."""
        self.state.setCurrentIndex(self.state.findData(state))
        self._choose()

    def _share_text(self, share: float) -> str:
        if not share:
            return self.tr("Any part")
        if share == 1:
            return self.tr("The whole")
        return self.tr("From {0} % on").format(round(100 * share))

    def _fill_moments(self) -> None:
        project = self._session.project
        wanted = project is not None and self.state.currentData() == AS_OF
        found = moments_of(project) if wanted and project is not None else []
        offer_whole(self.moment, [(self._moment_text(moment), moment.step) for moment in found])

    def _moment_text(self, moment: Moment) -> str:
        time = local_time_of(moment.time)
        if moment.document:
            return self.tr("{0}, {1} marked {2}").format(time, moment.coder, moment.document)
        return self.tr("{0}, last step of the day").format(time)

    def _choose(self) -> None:
        if self.state.currentData() == AS_OF and not self.moment.count():
            self._fill_moments()
        self._show_needed()
        self.changed.emit()

    def _show_needed(self) -> None:
        """Hide the choosers that the chosen table or unit has no use for."""
        judged = self.table.currentData() == "judgements"
        self.clinic.setVisible(self.table.currentData() == CONFUSED)
        more = self.further.isChecked()
        self.further.setArrowType(Qt.ArrowType.DownArrow if more else Qt.ArrowType.RightArrow)
        for widget in (self.state, self.unit, self.documents, self.further):
            widget.setVisible(not judged)
        for box in (self.spoken, self.kind):
            box.setVisible(not judged and (more or bool(box.currentData())))
        self.moment.setVisible(not judged and self.state.currentData() == AS_OF)
        characters = self.unit.currentData() == UnitKind.CHARACTER or self.table.currentData() == "unitized"
        self.share.setVisible(not (judged or characters) and (more or bool(self.share.currentData())))
        self.unit.setVisible(not judged and self.table.currentData() != "unitized")
        one_by_one = self.table.currentData() == "rounds"
        self.round.setVisible(not (judged or one_by_one) and self.round.is_needed)
        self.state.setVisible(not (judged or one_by_one))

    # What is chosen --------------------------------------------------------------------------------------------

    @property
    def table_name(self) -> str:
        """Give the name of the table."""
        return str(self.table.currentData())

    def comparison(self, outgoing: bool = False) -> Comparison:
        """Give what the core is asked for."""
        state = self.state.currentData()
        return Comparison(
            unit=UnitKind(self.unit.currentData()),
            coders=self.coders.chosen(),
            documents=self.documents.chosen(),
            kinds=(self.kind.currentData(),) if self.kind.currentData() else (),
            languages=(self.spoken.currentData(),) if self.spoken.currentData() else (),
            share=float(self.share.currentData()),
            snap=not self.as_marked.isChecked(),
            interviewer=self.interviewer.isChecked(),
            children=self.children_count.isChecked(),
            worked=Rule.DONE if self.only_done.isChecked() else Rule.EITHER,
            first_pass=state == FIRST_PASS,
            until=str(self.moment.currentData() or "") if state == AS_OF else "",
            round=self.round.round,
            training=self.round.training,
            more=self.more.isChecked(),
            outgoing=outgoing,
            language=self._session.language,
        )
