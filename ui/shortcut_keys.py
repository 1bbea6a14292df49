"""The shortcuts that a person gave to actions on this computer, in place of the declared ones."""

from PySide6.QtGui import QKeySequence

from qualcode.computer import keep_setting, setting

_SETTING = "shortcuts"
# What stands on the keys of a Russian or Kyrgyz keyboard, and what on the same keys of a Latin one: shortcuts are kept
# by the Latin letter, which Qt finds on every layout. The Kyrgyz letters stand on = - \ of the layout of X11.
_CYRILLIC = "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬҢӨҮ"
_LATIN = "QWERTYUIOPASDFGHJKLZXCVBNM=-\\"
_BY_KEY = dict(zip(_CYRILLIC, _LATIN, strict=True))
_ALSO = {latin: (letter,) for letter, latin in list(_BY_KEY.items())[:26]} | {"-": ("Ө",), "+": ("=", "Ң", "Shift+Ң")}


def kept_keys() -> dict[str, str]:
    """Give the keys kept, by the name of the action; an empty text takes an action its keys."""
    kept = setting(_SETTING)
    return {str(name): str(keys) for name, keys in kept.items()} if isinstance(kept, dict) else {}


def keep_keys(name: str, keys: str | None) -> None:
    """Keep the keys of an action; None: those that are declared."""
    kept = {known: text for known, text in kept_keys().items() if known != name}
    keep_setting(_SETTING, kept if keys is None else {**kept, name: keys})


def latin_keys(keys: QKeySequence) -> QKeySequence:
    """Give a shortcut as it is typed on a Latin keyboard."""
    text = keys.toString(QKeySequence.SequenceFormat.PortableText)
    modifiers, plus, key = text.rpartition("+")
    return QKeySequence(f"{modifiers}{plus}{latin_key(key)}") if text else keys


def latin_key(letter: str) -> str:
    """Give what stands on the key of a Cyrillic letter on a Latin keyboard; any other sign as it is."""
    return _BY_KEY.get(letter.upper(), letter)


def on_every_layout(keys: QKeySequence) -> list[QKeySequence]:
    """Give a shortcut and the same keys as a Cyrillic keyboard names them; "+" without Shift too.

    Where a computer has no Latin layout at all, Qt on X11 hears only the Cyrillic letter. The Kyrgyz layout of X11 has
    Ө on the key of "-" and Ң on that of "+".
    """
    text = keys.toString(QKeySequence.SequenceFormat.PortableText)
    modifiers, plus, key = text[:-1].rpartition("+") if text.endswith("+") else text.rpartition("+")
    if text.endswith("+"):
        key = "+"
    others = _ALSO.get(key, ()) if plus else ()
    return [keys, *(QKeySequence(f"{modifiers}+{other}") for other in others)]
