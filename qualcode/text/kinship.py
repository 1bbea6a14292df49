"""Words for kin in the names of files and people, in three languages: which relation they tell of."""

import re
from collections.abc import Sequence

from qualcode.text.latin_names import latin_words

# Possessive forms only where the plain word is also how one speaks to an elder ("апа", "эже", "байке").
_WORDS: dict[str, tuple[str, ...]] = {
    "husband": ("husband", "муж", "мужа", "супруг", "күйөө", "күйөөсү", "жолдошу", "күйөөм"),
    "wife": ("wife", "жена", "жены", "супруга", "аялы", "жубайы"),
    "mother_in_law": ("mother in law", "свекровь", "свекрови", "тёща", "кайнене", "кайненеси", "кайын энеси"),
    "father_in_law": ("father in law", "свёкор", "свекра", "тесть", "кайната", "кайнатасы", "кайын ата", "кайын атасы"),
    "daughter_in_law": ("daughter in law", "невестка", "сноха", "келини", "келин"),
    "sister_in_law": ("sister in law", "золовка", "кайын эже", "кайын сиңди", "абысын", "абысыны"),
    "brother_in_law": ("brother in law", "деверь", "кайын ага", "кайын ини"),
    "mother": ("mother", "mom", "mum", "мать", "матери", "мама", "апасы", "энеси"),
    "father": ("father", "dad", "отец", "отца", "папа", "атасы"),
    "daughter": ("daughter", "дочь", "дочери", "дочка", "кызы"),
    "son": ("son", "сын", "сына", "уулу", "баласы"),
    "sister": ("sister", "сестра", "сестры", "эжеси", "сиңдиси", "карындашы"),
    "brother": ("brother", "брат", "брата", "байкеси", "агасы", "иниси"),
    "grandmother": ("grandmother", "granny", "бабушка", "таенеси", "чоң апасы", "чоң энеси"),
    "grandfather": ("grandfather", "дедушка", "таятасы", "чоң атасы"),
    "aunt": ("aunt", "тётя", "тётка", "таежеси"),
    "uncle": ("uncle", "дядя", "таякеси"),
    "niece": ("niece", "племянница"),
    "nephew": ("nephew", "племянник", "жээни"),
    "relative": ("relative", "family", "родственник", "родственница", "тууганы", "үй бүлөсү"),
}  # fmt: skip
# After a name as it stands these make a patronymic: «Токтосун кызы». After "of somebody" or alone they tell of kin.
_AFTER_NAME = frozenset(latin_words("кызы уулу баласы"))
_OF_SOMEBODY = re.compile(r"[dtn][iu]n$")
_PHRASES = sorted(
    ((latin_words(phrase), relation) for relation, phrases in _WORDS.items() for phrase in phrases),
    key=lambda entry: -len(entry[0]),
)


def kin_and_others(words: Sequence[str]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Tell the relations that words (as `latin_words` gives them) speak of, and give the other words."""
    left, found = list(words), set()
    for phrase, relation in _PHRASES:  # the longer first: "mother in law" is no mother
        size = len(phrase)
        place = next((at for at in range(len(left) - size + 1) if _stands(left, at, phrase)), None)
        if place is not None:
            del left[place : place + size]
            found.add(relation)
    return frozenset(found), tuple(left)


def _stands(words: Sequence[str], at: int, phrase: tuple[str, ...]) -> bool:
    if tuple(words[at : at + len(phrase)]) != phrase:
        return False
    return not (phrase[0] in _AFTER_NAME and at > 0 and not _OF_SOMEBODY.search(words[at - 1]))
