"""`LanguageChoice`: the language into which translations are shown and written."""

from PySide6.QtWidgets import QComboBox, QWidget

from qualcode.computer import keep_setting, setting
from qualcode.model.change import Change
from qualcode.store.queries.translations import languages_of_translations
from ui.language import NAMES
from ui.session import Session

_SETTING = "translation_language"
_NAMES = {**NAMES, "uz": "Oʻzbekcha"}


def language_name(language: str) -> str:
    """Give what a language calls itself, its letters where that is not known."""
    return _NAMES.get(language, language)


class LanguageChoice(QComboBox):
    """Lists the languages that there are translations into, then those that would be new."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._there: dict[str, int] = {}
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        kept = setting(_SETTING)
        if isinstance(kept, str):
            session.translate_into(kept)
        self.activated.connect(self._choose)
        session.into_changed.connect(lambda _: self._offer())
        session.project_changed.connect(self._read)
        session.changed.connect(self._follow)
        session.language_changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.setAccessibleName(self.tr("Language of the translation"))
        self.setToolTip(self.tr("Into which language is translated"))
        self._read()

    def _follow(self, change: Change) -> None:
        if change.touches("translation"):
            self._read()

    def _read(self) -> None:
        project = self._session.project
        self._there = languages_of_translations(project) if project is not None else {}
        self._offer()

    def _offer(self) -> None:
        known = [*self._there, *(name for name in _NAMES if name not in self._there)]
        into = self._session.into
        wanted = [(self._caption(language), language) for language in dict.fromkeys((*known, into))]
        if wanted != [(self.itemText(row), self.itemData(row)) for row in range(self.count())]:
            self.clear()
            for caption, language in wanted:
                self.addItem(caption, language)
        self.setCurrentIndex(self.findData(into))

    def _caption(self, language: str) -> str:
        name = language_name(language)
        return name if language in self._there else self.tr("{0} (new)").format(name)

    def _choose(self, row: int) -> None:
        language = str(self.itemData(row))
        keep_setting(_SETTING, language)
        self._session.translate_into(language)
