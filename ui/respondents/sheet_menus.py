"""The menus of the respondents' table: that of a cell, that of a heading, and the list of columns."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint
from PySide6.QtWidgets import QMenu

from qualcode.model.registry import MISSING_REASONS
from ui.codebook.menu import show_menu
from ui.value_words import missing_words

if TYPE_CHECKING:
    from ui.respondents.page import RespondentsPage

Slot = Callable[[], object]


def _add(menu: QMenu, words: str, slot: Slot, enabled: bool = True) -> None:
    action = menu.addAction(words)
    action.triggered.connect(lambda *_: slot())
    action.setEnabled(enabled)


class SheetMenus:
    """Opens the menus of a page; what they offer is done by the page."""

    def __init__(self, page: "RespondentsPage") -> None:
        self._page = page

    def tr(self, text: str) -> str:
        """Give a text in the language of the window."""
        return QCoreApplication.translate("SheetMenus", text)

    def of_cell(self, index: QModelIndex, place: QPoint) -> None:
        """Open the menu of a cell."""
        page, menu = self._page, QMenu(self._page)
        writable = page.is_writable
        _add(menu, self.tr("Copy"), page.table.copy)
        _add(menu, self.tr("Copy with headings"), lambda: page.table.copy(headings=True))
        _add(menu, self.tr("Paste"), page.paste_clipboard, writable)
        menu.addSeparator()
        _add(menu, self.tr("Fill down"), page.fill_down, writable)
        reasons = menu.addMenu(self.tr("No value because"))
        reasons.setEnabled(writable)
        for reason in MISSING_REASONS:
            words = missing_words(reason, page.session.language)
            _add(reasons, words, lambda reason=reason: page.clear({"missing": reason}))  # type: ignore[misc]
        _add(menu, self.tr("Clear"), page.clear, writable)
        menu.addSeparator()
        _add(menu, self.tr("Only rows with this value"), lambda: page.filter_by(index))
        bearer = page.model.person_at(index.row())
        if page.model.bearer == "respondent":
            _add(menu, self.tr("Open the case"), lambda: page.session.show_case(bearer))
            _add(menu, self.tr("Delete respondent"), lambda: page.delete(bearer), writable)
        show_menu(menu, place)

    def of_heading(self, column: int, place: QPoint) -> None:
        """Open the menu of a heading."""
        page, menu = self._page, QMenu(self._page)
        key = page.model.columns[column].key
        _add(menu, self.tr("Sort ascending"), lambda: page.sort(column))
        _add(menu, self.tr("Sort descending"), lambda: page.sort(column, descending=True))
        _add(menu, self.tr("As entered"), lambda: page.sort(-1), bool(page.model.arrangement.sorted_by))
        menu.addSeparator()
        _add(menu, self.tr("Filter…"), lambda: page.ask_for_filter(column))
        _add(menu, self.tr("No filter"), lambda: page.filter(key, None), key in page.model.arrangement.filters)
        menu.addSeparator()
        _add(menu, self.tr("Select column"), lambda: page.table.selectColumn(column))
        _add(menu, self.tr("Hide column"), lambda: page.hide_column(column), len(page.table.shown_columns()) > 1)
        self._add_attribute_part(menu, column)
        show_menu(menu, place)

    def _add_attribute_part(self, menu: QMenu, column: int) -> None:
        page, attribute = self._page, self._page.model.columns[column].attribute
        if attribute is None or not page.is_writable:
            return
        menu.addSeparator()
        if attribute.rule is not None:
            _add(menu, self.tr("Change the rule…"), lambda: page.open_rule(attribute.guid))
        elif attribute.type == "number":
            _add(menu, self.tr("Make bands…"), lambda: page.open_rule(attribute.guid, bands=True))
        elif attribute.type in ("single", "ordered", "multiple"):
            _add(menu, self.tr("Recode…"), lambda: page.open_rule(attribute.guid))
            _add(menu, self.tr("Unite spellings…"), lambda: page.open_unite(attribute.guid))
        if attribute.rule is None:
            _add(menu, self.tr("Rename or add values…"), lambda: page.open_dialog(attribute))
        _add(menu, self.tr("Delete attribute"), lambda: page.delete(attribute.guid))

    def of_columns(self, menu: QMenu) -> None:
        """Fill the menu that says which columns are shown."""
        page = self._page
        menu.clear()
        _add(menu, self.tr("Show all columns"), page.show_all_columns)
        menu.addSeparator()
        for place, column in enumerate(page.model.columns):
            action = menu.addAction(column.title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(not page.table.isColumnHidden(place))
            action.triggered.connect(lambda on, place=place: page.hide_column(place, not on))
