"""Which styles of a Word file hide text or make it bold."""

from typing import TYPE_CHECKING, NamedTuple

from qualcode.exchange.transcripts.docx_package import attribute, local_name

if TYPE_CHECKING:
    from lxml.etree import _Element

_OFF = ("0", "false", "off", "none")


class Look(NamedTuple):
    """What run properties say; None is silence, and then the style speaks."""

    hidden: bool | None = None
    bold: bool | None = None
    style: str = ""


def look_of(properties: "_Element | None") -> Look:
    """Read the run properties (w:rPr) that matter here."""
    hidden = bold = None
    style = ""
    for child in properties if properties is not None else ():
        name = local_name(child)
        if name == "vanish":
            hidden = _on(child)
        elif name in ("b", "bCs"):
            bold = bold or _on(child)
        elif name == "rStyle":
            style = attribute(child, "val")
    return Look(hidden, bold, style)


def _on(element: "_Element") -> bool:
    return attribute(element, "val").lower() not in _OFF


class Styles:
    """The styles of one file."""

    def __init__(self, part: "_Element | None") -> None:
        self._looks: dict[str, Look] = {}
        for style in part if part is not None else ():
            if local_name(style) == "style":
                self._looks[attribute(style, "styleId")] = _style_look(style)

    def resolved(self, look: Look, paragraph_style: str = "") -> tuple[bool, bool]:
        """Give (hidden, bold) of a run: its own word, else its character style's, else its paragraph style's."""
        hidden, bold = look.hidden, look.bold
        for name in (look.style, paragraph_style):
            hidden = self._inherited(name, 0) if hidden is None else hidden
            bold = self._inherited(name, 1) if bold is None else bold
        return bool(hidden), bool(bold)

    def _inherited(self, name: str, which: int) -> bool | None:
        for _ in range(20):  # a chain of styles may be made to bite its own tail
            look = self._looks.get(name)
            if look is None:
                return None
            if look[which] is not None:
                return bool(look[which])
            name = look.style
        return None


def _style_look(style: "_Element") -> Look:
    """Give the look of a style, with the style it is based on in the place of `style`."""
    look, based_on = Look(), ""
    for child in style:
        if local_name(child) == "rPr":
            look = look_of(child)
        elif local_name(child) == "basedOn":
            based_on = attribute(child, "val")
    return look._replace(style=based_on)
