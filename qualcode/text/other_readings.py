"""What typed letters may have meant: keys of the other keyboard layout, or the sound of a name in another script."""

from functools import lru_cache

from qualcode.text.latin_names import latin_words

# The letters on the same keys of a Latin and a Cyrillic keyboard (ң ө ү are searched as н о у anyway).
_LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_CYRILLIC = "ёйцукенгшщзхъфывапролджэячсмитьбю"
_TO_CYRILLIC = str.maketrans(_LATIN + _LATIN.upper().translate(str.maketrans("`[];',.", '~{}:"<>')), _CYRILLIC * 2)
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)


def on_the_other_layout(letters: str) -> str:
    """Give what the same keys type on the other layout: «cnbuvf» is «стигма»."""
    small = letters.lower()
    return small.translate(_TO_LATIN) if any(letter in _CYRILLIC for letter in small) else small.translate(_TO_CYRILLIC)


@lru_cache(maxsize=10_000)
def sounds(text: str) -> tuple[str, ...]:
    """Give the words of a text as they sound, whatever their script: «ковид» and "COVID" are one."""
    return tuple(word.replace("c", "k") for word in latin_words(text))


def sounds_like(name: str, typed: tuple[str, ...]) -> bool:
    """Say whether every typed word, as it sounds, is the beginning of a word of the name."""
    heard = sounds(name)
    return all(any(word.startswith(begun) for word in heard) for begun in typed)
