"""How codes and coders are shown in the transcript: names, colours, tints, marks."""

from PySide6.QtGui import QColor, QPalette

from qualcode.model.consensus import coder_name, is_consensus
from qualcode.model.guid import Guid
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.codes import Code, code_path, codes_of
from ui.theme import is_dark

_CONTRAST = {False: 2.0, True: 3.0}  # of a line with the page, light and dark: a pale yellow stays yellow on white
_NO_COLOUR = "#7a828e"
_SETTLED = "✓"  # the mark of the consensus


class CodeLooks:
    """The codes and coders of a project, read once and kept until they change."""

    def __init__(self, project: Project | None = None, language: str = "en") -> None:
        self.codes: dict[Guid, Code] = {code.guid: code for code in codes_of(project)} if project else {}
        self.language = language
        self._colours: dict[Guid, QColor] = {}
        self._clear: dict[tuple[Guid, int], QColor] = {}
        self._grounds: dict[tuple[Guid, int], QColor] = {}
        self._coders = _marks(project, language) if project else {}

    def name(self, code: Guid) -> str:
        """Give a code's name in the language of the window; "" where the code is gone."""
        return self.codes[code].name(self.language) if code in self.codes else ""

    def path(self, code: Guid) -> str:
        """Give the names from the root of the codebook down to a code."""
        return code_path(self.codes, code, self.language) if code in self.codes else ""

    def colour(self, code: Guid) -> QColor:
        """Give a code's colour: its own, else that of the nearest code above that has one."""
        known = self._colours.get(code)
        if known is None:
            path = self.codes[code].path if code in self.codes else ()
            names = (self.codes[member].colour for member in reversed(path) if member in self.codes)
            known = self._colours[code] = QColor(next((name for name in names if name), _NO_COLOUR))
        return known

    def clear(self, code: Guid, palette: QPalette) -> QColor:
        """Give a code's colour, lighter or darker where it would hardly show as a thin line on the page."""
        key = code, palette.cacheKey()
        known = self._clear.get(key)
        if known is None:
            known = self._clear[key] = clear_of(self.colour(code), palette)
        return known

    def ground(self, code: Guid, palette: QPalette) -> QColor:
        """Give the ground of a passage with a code."""
        key = code, palette.cacheKey()
        known = self._grounds.get(key)
        if known is None:
            known = self._grounds[key] = tint(self.colour(code), palette)
        return known

    def coder_name(self, coder: Guid) -> str:
        """Give the name of a coder."""
        return self._coders.get(coder, ("", ""))[0]

    def coder_mark(self, coder: Guid) -> str:
        """Give a coder's initials."""
        return self._coders.get(coder, ("", ""))[1]


def tint(colour: QColor, palette: QPalette, strength: float = 1.0) -> QColor:
    """Give the ground of a passage: light enough for the letters on it, on light and on dark pages."""
    share = (0.45 if is_dark(palette) else 0.27) * strength
    ground = palette.color(QPalette.ColorRole.Base)
    return mixed(colour, ground, min(1.0, share))


def clear_of(colour: QColor, palette: QPalette) -> QColor:
    """Give a colour that stands out from the page: as it is where it does, else as little changed as is needed."""
    dark, page = is_dark(palette), _light_of(palette.color(QPalette.ColorRole.Base))
    end, wanted = QColor("white" if dark else "black"), _CONTRAST[dark]
    for tenths in range(11):
        made = mixed(end, colour, tenths / 10)
        lighter, darker = sorted((_light_of(made), page), reverse=True)
        if (lighter + 0.05) / (darker + 0.05) >= wanted:
            break
    return made


def _light_of(colour: QColor) -> float:
    """Give the relative luminance, as WCAG 2 defines it."""

    def part(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF())


def mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """Give a colour of which so large a share is one, the rest the other."""

    def part(of: int, over: int) -> int:
        return round(of * share + over * (1 - share))

    return QColor(
        part(colour.red(), ground.red()), part(colour.green(), ground.green()), part(colour.blue(), ground.blue())
    )


def _marks(project: Project, language: str) -> dict[Guid, tuple[str, str]]:
    found = {}
    for item in items_of(project, "coder"):
        name = coder_name(item.guid, str(item.values["name"] or ""), language)
        initials = str(item.values["initials"] or "") or "".join(word[0] for word in name.split()[:2]).upper()
        found[item.guid] = (name, _SETTLED if is_consensus(item.guid) else initials)
    return found
