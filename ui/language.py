"""The language of the window: loading translations, and changing them while everything stays open."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from qualcode.computer import keep_setting, setting
from qualcode.messages import LANGUAGES
from ui.session import Session

FOLDER = Path(__file__).with_name("i18n")
NAMES = {"ky": "Кыргызча", "ru": "Русский", "en": "English"}
_TERRITORY = {"ky": "KG", "ru": "RU", "en": "GB"}


def first_language() -> str:
    """Give the language chosen last, else the system's if it is one of ours, else Russian in its neighbours."""
    chosen = setting("language")
    if chosen in LANGUAGES:
        return str(chosen)
    spoken = [name.split("-")[0] for name in QLocale.system().uiLanguages()]
    return next((name for name in spoken if name in LANGUAGES), "ru" if spoken[:1] in (["uz"], ["kk"]) else "en")


class Languages:
    """Installs the translators of one language at a time."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def speak(self, language: str) -> None:
        """Have everything visible speak `language` ("ky", "ru" or "en") from now on."""
        app = QCoreApplication.instance()
        for translator in app.findChildren(QTranslator) if app is not None else ():
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(QLocale(f"{language}_{_TERRITORY[language]}"))
        for file in _files(language):
            translator = QTranslator(app)
            if file.is_file() and translator.load(str(file)):
                QCoreApplication.installTranslator(translator)
        self._session.speak(language)

    def choose(self, language: str) -> None:
        """Speak a language and remember it."""
        keep_setting("language", language)
        self.speak(language)


def _files(language: str) -> list[Path]:
    """List the translations: Qt's own words (ours for Kyrgyz, which Qt does not have), then the program's."""
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [of_qt / f"qtbase_{language}.qm", FOLDER / f"qtbase_{language}.qm", FOLDER / f"qualcode_{language}.qm"]
