"""Interviews as bands: the portrait, and the code line with a line for each code."""

from qualcode.analysis.charts.asked import Kind
from qualcode.analysis.charts.strips import Stretch, Strip, StripCode, Strips
from qualcode.exchange.charts.colours import GROUND, INK, QUIET, ink_on
from qualcode.exchange.charts.letters import LINE, drawable, widest, width, wrapped
from qualcode.exchange.charts.numbers import fine_percent, percent, shown, steps
from qualcode.exchange.charts.picture import Picture
from qualcode.exchange.charts.sheet import BODY, GAP, MARGIN, SMALL, Sheet
from qualcode.messages import message
from qualcode.model.table import Measure, Passages
from qualcode.model.transcript import Role

_ASKING, _OTHER = "#d5d9de", "#e6e1d8"  # grounds of those who are not the respondent
_BAND, _TURN_OF_BAND = 22.0, 26.0
_LANE = 9.0
_LABEL_SHARE = 0.28
_EDGE = "#3a3f46"
_THINNEST = 1.0  # a passage of three words in an hour is still seen
_BANDS_OF_ONE = 8  # a single interview is drawn in so many lines, as a text is
_NUMBER = 6.5
_SHARE_BAR, _CODE = 60.0, 22.0
_IN_ONE_COLUMN = 6  # codes of the legend


def draw_strips(strips: Strips, kind: Kind, room: float, language: str) -> Picture:
    """Draw interviews under one another; a portrait of one interview is broken into lines."""
    sheet = Sheet(room, strips.title)
    page = _Page(sheet, strips, language)
    if kind is Kind.PORTRAIT:
        page.portrait()
    else:
        page.code_line()
    page.scale_and_roles()
    page.shares()
    sheet.end(strips.caption, *strips.notes)
    return sheet.picture(strips.caption)


class _Page:
    def __init__(self, sheet: Sheet, strips: Strips, language: str) -> None:
        self.sheet, self.strips, self.language = sheet, strips, language
        room = sheet.room * _LABEL_SHARE
        self.names = [wrapped(strip.name, BODY, room) for strip in strips.strips]
        self.left = MARGIN + GAP + max(widest(lines, BODY) for lines in self.names)
        self.right = sheet.width - MARGIN
        self.longest = max(strip.length for strip in strips.strips)

    def say(self, name: str, **values: object) -> str:
        """Give words of this area."""
        return message(f"charts.{name}", self.language, **values)

    # Portrait --------------------------------------------------------------------------------------------------

    def portrait(self) -> None:
        """Draw each interview as a band in which passages that overlap share its height."""
        if len(self.strips.strips) == 1:
            self._in_lines(self.strips.strips[0])
            return
        for place, strip in enumerate(self.strips.strips):
            said = self.say("coded", share=percent(strip.covered))
            lines = self.names[place]
            high = max(_BAND, (len(lines) * BODY + SMALL) * LINE)
            used = self.sheet.lines(MARGIN, self.sheet.y, lines, BODY)
            self.sheet.lines(MARGIN, self.sheet.y + used, [said], SMALL, colour=QUIET)
            self._band(strip, (0, self._whole(strip)), self.sheet.y + (high - _BAND) / 2)
            self.sheet.y += high + GAP

    def _in_lines(self, strip: Strip) -> None:
        self.left = MARGIN
        self.sheet.paragraph(f"{strip.name}: {self.say('coded', share=percent(strip.covered))}", BODY)
        self.sheet.y += GAP / 2
        step = -(-strip.length // _BANDS_OF_ONE)
        for start in range(0, strip.length, step):
            self._band(strip, (start, start + step), self.sheet.y)
            self.sheet.y += _TURN_OF_BAND

    def _whole(self, strip: Strip) -> int:
        return self.longest if self.strips.true_length else strip.length

    def _band(self, strip: Strip, part: tuple[int, int], top: float) -> None:
        self._ground(strip, part, top, _BAND)
        for one in strip.stretches:
            high = _BAND / one.lanes
            self._stretch(strip, one, part, top + one.lane * high, high)

    # Code line -------------------------------------------------------------------------------------------------

    def code_line(self) -> None:
        """Draw for each interview a line for each code, in the order of the legend, with its number before it."""
        numbers = width("88", _NUMBER) + 3
        self.left += numbers
        lanes = len(self.strips.codes)
        for place, strip in enumerate(self.strips.strips):
            lines = self.names[place]
            high = max(_LANE * lanes, len(lines) * BODY * LINE)
            self.sheet.lines(MARGIN, self.sheet.y, lines, BODY)
            part = (0, self._whole(strip))
            self._ground(strip, part, self.sheet.y, _LANE * lanes)
            for lane in range(lanes):
                y = self.sheet.y + lane * _LANE
                self.sheet.words(self.left - 3, y + _LANE / 2, str(lane + 1), _NUMBER, QUIET, "right")
                if lane:
                    self.sheet.box(self.left, y - 0.2, self._wide(strip, part), 0.4, "#ffffff")
            for one in strip.stretches:
                self._stretch(strip, one, part, self.sheet.y + one.code * _LANE + 0.5, _LANE - 1)
            self.sheet.y += high + GAP + 2

    # Parts -----------------------------------------------------------------------------------------------------

    def _x(self, offset: float, part: tuple[int, int]) -> float:
        share = (offset - part[0]) / (part[1] - part[0])
        return self.left + min(max(share, 0.0), 1.0) * (self.right - self.left)

    def _wide(self, strip: Strip, part: tuple[int, int]) -> float:
        return self._x(min(strip.length, part[1]), part) - self.left

    def _ground(self, strip: Strip, part: tuple[int, int], top: float, high: float) -> None:
        self.sheet.box(self.left, top, self._wide(strip, part), high, GROUND)
        for turn in strip.spoken:
            near, far = self._x(turn.start, part), self._x(turn.end, part)
            if far > near:
                self.sheet.box(near, top, far - near, high, _ASKING if turn.role is Role.INTERVIEWER else _OTHER)

    def _stretch(self, strip: Strip, one: Stretch, part: tuple[int, int], top: float, high: float) -> None:
        if one.end <= part[0] or one.start >= part[1]:
            return
        near, far = self._x(one.start, part), self._x(one.end, part)
        wide = max(far - near, _THINNEST)
        code = self.strips.codes[one.code]
        self.sheet.box(near, top, wide, high, code.colour, "stretch", _EDGE)
        number = str(one.code + 1)
        if wide > width(number, _NUMBER) + 3 and high > _NUMBER:
            self.sheet.words(near + wide / 2, top + high / 2, number, _NUMBER, ink_on(code.colour), "center")
        begins = percent(one.start / strip.length)
        told = f"{strip.name}: {code.name} ({begins})"
        self.sheet.spot(near, top, wide, high, told, Passages(codings=(one.coding,)))

    def scale_and_roles(self) -> None:
        """Say below the bands where an interview begins and ends, and whose words the greys are."""
        if len(self.strips.strips) > 1:
            (self._characters if self.strips.true_length else self._beginning_and_end)(self.sheet.y + SMALL * 0.6)
            self.sheet.y += SMALL * LINE * (2 if self.strips.true_length else 1)
        x, y = self.left, self.sheet.y + SMALL * 0.6
        spoken = {turn.role for strip in self.strips.strips for turn in strip.spoken}
        for role, colour, name in ((Role.INTERVIEWER, _ASKING, "interviewer"), (Role.OTHER, _OTHER, "other_speaker")):
            if role in spoken:
                self.sheet.box(x, y - 4, 11, 8, colour)
                self.sheet.words(x + 15, y, self.say(name), SMALL, QUIET)
                x += 15 + width(self.say(name), SMALL) + 2 * GAP
        self.sheet.y = y + 2 * SMALL * LINE

    def _characters(self, y: float) -> None:
        for step in steps(0, self.longest, True):
            if step <= self.longest:
                x = self._x(step, (0, self.longest))
                said = shown(int(step), Measure.COUNT, self.language)
                self.sheet.line(x, self.sheet.y - GAP, x, self.sheet.y - 2, QUIET)
                self.sheet.words(x, y, said, SMALL, QUIET, "center" if step else "left")
        self.sheet.words(self.right, y + SMALL * LINE, self.say("characters"), SMALL, QUIET, "right")

    def _beginning_and_end(self, y: float) -> None:
        self.sheet.words(self.left, y, self.say("beginning"), SMALL, QUIET)
        self.sheet.words((self.left + self.right) / 2, y, self.say("place"), SMALL, QUIET, "center")
        self.sheet.words(self.right, y, self.say("end"), SMALL, QUIET, "right")

    # Legend ----------------------------------------------------------------------------------------------------

    def shares(self) -> None:
        """Write the codes with their numbers and their shares, in two columns where there are many."""
        self.sheet.paragraph(self.say("codes_by_share"), BODY, bold=True)
        self.sheet.y += 3
        codes = self.strips.codes
        columns = 2 if len(codes) > _IN_ONE_COLUMN else 1
        room = self.sheet.room / columns - (columns - 1) * 2 * GAP
        per = -(-len(codes) // columns)
        behind = _SHARE_BAR + width("88,8\u00a0%", SMALL) + 2 * GAP
        names = [wrapped(code.name, SMALL, room - behind - _CODE) for code in codes]
        bar = _CODE + max(widest(lines, SMALL) for lines in names) + GAP
        top, deepest = self.sheet.y, self.sheet.y
        for place, (code, lines) in enumerate(zip(codes, names, strict=True)):
            if place % per == 0:
                self.sheet.y = top
            left = MARGIN + place // per * self.sheet.room / columns
            self._share(place, code, lines, (left, left + bar, left + bar + behind - GAP))
            deepest = max(deepest, self.sheet.y)
        self.sheet.y = deepest

    def _share(self, place: int, code: StripCode, name: list[str], xs: tuple[float, float, float]) -> None:
        left, bar, right = xs
        most = max(code.share for code in self.strips.codes) or 1.0
        said = fine_percent(code.share, self.language)
        self.sheet.box(left, self.sheet.y, 16, SMALL * LINE, code.colour, "", _EDGE)
        middle = self.sheet.y + SMALL * LINE / 2
        self.sheet.words(left + 8, middle, str(place + 1), _NUMBER, ink_on(code.colour), "center")
        high = self.sheet.lines(left + _CODE, self.sheet.y, name, SMALL)
        self.sheet.box(bar, self.sheet.y + 1.5, _SHARE_BAR, SMALL * LINE - 3, GROUND)
        if code.share:
            self.sheet.box(bar, self.sheet.y + 1.5, _SHARE_BAR * code.share / most, SMALL * LINE - 3, QUIET, "share")
        self.sheet.words(right, middle, said, SMALL, INK, "right")
        self.sheet.spot(left, self.sheet.y, right - left, high, f"{drawable(code.name)}: {said}", code.passages)
        self.sheet.y += high + 3
