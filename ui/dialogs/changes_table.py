"""What an import would change in respondents who are known: value by value, before it is done."""

from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from qualcode.ops.table_plan import PlannedAttribute, TablePlan
from qualcode.store.project import Project
from qualcode.store.queries.codes import in_language
from qualcode.store.queries.respondents import attributes_of, options_of
from ui.value_words import value_words

_MOST = 500


class ChangesTable(QTableWidget):
    """One line per value that becomes another; long lists are cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.verticalHeader().hide()
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self.setAccessibleName(self.tr("Values that change"))
        self.setHorizontalHeaderLabels(
            [self.tr("Respondent"), self.tr("Attribute"), self.tr("Was"), self.tr("Becomes")]
        )

    def show_changes(self, project: Project, plan: TablePlan, language: str) -> None:
        """Show the changes in the words of the attributes and their values, the first ones of very many."""
        shown = plan.changed[:_MOST]
        names = {known.guid: known.name(language) for known in attributes_of(project)}
        told = {one.new.key: in_language(one.new.names, language) for one in plan.attributes}
        named = self._fields() | told | {one.new.key: names[one.guid] for one in plan.attributes if one.guid in names}
        labels = {one.new.key: _labels(project, one, language) for one in plan.attributes}
        self.setRowCount(len(shown))
        for row, change in enumerate(shown):
            known = labels.get(change.attribute, {})
            values = (value_words(value, known, language) for value in (change.old, change.new))
            attribute = named.get(change.attribute) or change.attribute
            for column, text in enumerate((change.respondent, attribute, *values)):
                self.setItem(row, column, QTableWidgetItem(text))

    def _fields(self) -> dict[str, str]:
        return {
            "pseudonym": self.tr("Pseudonym"),
            "left": self.tr("Left"),
            "returned": self.tr("Returned"),
            "country": self.tr("Country"),
            "note": self.tr("Note"),
        }


def _labels(project: Project, attribute: PlannedAttribute, language: str) -> dict[str, str]:
    """Give the words for the values of a choice: the project's own, else those of the table."""
    told = {option.key: in_language(option.labels, language) or option.key for option in attribute.new.options}
    known = options_of(project, attribute.guid) if attribute.guid and not attribute.is_new else []
    return told | {option.key: option.label(language) for option in known}
