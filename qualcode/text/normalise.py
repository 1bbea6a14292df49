"""The one written form every text has inside a project: NFC, lines ended by LF, no control characters."""

import re
import unicodedata

# Vertical tab, form feed, NEL, U+2028 and U+2029 split blocks in one place or another: they become line ends.
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# Left out: BOM, Qt's frame marks U+FDD0 and U+FDD1, other non-characters, half surrogate pairs, controls.
_UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1d\x1f\x7f-\x84\x86-\x9f\ufeff\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
_OLD_WORD_HYPHEN = "\x1e"  # the non-breaking hyphen as old Word pastes it


def normalise(text: str) -> str:
    """Give `text` in its normal form; the normal form of a normal form is itself."""
    text = _LINE_ENDS.sub("\n", text).replace(_OLD_WORD_HYPHEN, "\u2011")
    return unicodedata.normalize("NFC", _UNWANTED.sub("", text))


def unwanted_count(text: str) -> int:
    """Count the characters that `normalise` leaves out of `text`."""
    return sum(1 for _ in _UNWANTED.finditer(text))
