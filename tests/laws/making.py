"""What the random histories work with: a transcript, and values for a new object of every kind."""

import random
from collections.abc import Callable

from qualcode.model.errors import UserError
from qualcode.model.registry import KINDS
from qualcode.model.transcript import Note, Role, Speaker, Transcript, Turn
from qualcode.ops import objects
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.documents import documents_of, text_of

WORDS = tuple("жаңы эски карыз долг муж күйөө иш работа бала дети айттым сказала уят той акча".split())  # noqa: SIM905


def sample_transcript(rng: random.Random) -> Transcript:
    """Make a transcript of two respondents and an interviewer with words that differ each time."""
    speakers = (Speaker("И", Role.INTERVIEWER), Speaker("Р1", Role.RESPONDENT), Speaker("Р2", Role.RESPONDENT))
    text, turns = "", []
    for place in range(5):
        who = place % 3
        start = len(text)
        text += speakers[who].label + ": "
        speech = len(text)
        text += " ".join(rng.choices(WORDS, k=6)) + f" {rng.randrange(10**6)}"
        turns.append(Turn(start, speech, len(text), who))
        text += "\n"
    return Transcript("Маек", text, tuple(turns), speakers, (Note(3, 8, "кара", "АБ", "comment"),))


def pick(project: Project, rng: random.Random, kind: str) -> str:
    """Choose an object of a kind."""
    found = [item.guid for item in items_of(project, kind)]
    if not found:
        raise UserError("ops.nothing_to_undo")
    return rng.choice(found)


def span(project: Project, rng: random.Random, document: str) -> tuple[int, int]:
    """Choose a stretch of a document."""
    size = len(text_of(project, document))
    start = rng.randrange(size)
    return start, min(size, start + rng.randrange(1, 30))


def values_for(project: Project, rng: random.Random, kind: str) -> dict[str, object]:
    """Give values for a new object of a kind, referring to what there is."""
    word = rng.choice(WORDS) + str(rng.randrange(100))
    document = lambda: pick(project, rng, "document")  # noqa: E731
    makers: dict[str, Callable[[], dict[str, object]]] = {
        "coder": lambda: {"name": word, "colour": "#112233"},
        "document": lambda: {"name": word, "responsible": pick(project, rng, "coder")},
        "speaker": lambda: {"document": document(), "label": word, "role": "other"},
        "guide": lambda: {"name": word, "kind": "in_depth"},
        "question": lambda: {"guide": pick(project, rng, "guide"), "text_ru": word},
        "interview": lambda: {"document": document(), "date": "2023-05-06", "place": word},
        "asking": lambda: {**passage(project, rng), "question": pick(project, rng, "question")},
        "turn_language": lambda: {**passage(project, rng), "language": rng.choice(["ky", "uz"])},
        "household": lambda: {"name": word},
        "respondent": lambda: {"name": word, "household": rng.choice([None, *all_of(project, "household")])},
        "episode": lambda: {"respondent": pick(project, rng, "respondent"), "name": word},
        "attribute": lambda: {"key": word, "bearer": "respondent", "type": "text"},
        "option": lambda: {"attribute": pick(project, rng, "attribute"), "key": word},
        "attribute_value": lambda: {
            "attribute": pick(project, rng, "attribute"),
            "bearer": pick(project, rng, "respondent"),
            "value": word,
        },
        "code": lambda: {"name_ru": word, "parent": rng.choice([None, *all_of(project, "code")])},
        "code_set": lambda: {"name_ru": word, "kind": "family"},
        "membership": lambda: {"code_set": pick(project, rng, "code_set"), "member": pick(project, rng, "code")},
        "facet": lambda: {"key": word},
        "facet_value": lambda: {"facet": pick(project, rng, "facet"), "key": word},
        "coding": lambda: coding_values(project, rng),
        "judgement": lambda: {
            "coder": project.me,
            "episode": pick(project, rng, "episode"),
            "code_set": pick(project, rng, "code_set"),
            "undecided": "mixed",
        },
        "evidence": lambda: {
            "judgement": pick(project, rng, "judgement"),
            "coding": pick(project, rng, "coding"),
            "stance": rng.choice(["for", "against"]),
        },
        "translation": lambda: {**passage(project, rng), "language": "ru", "text": word},
        "consent": lambda: {"respondent": pick(project, rng, "respondent"), "scopes": ["record", "quote"]},
        "memo": lambda: {
            "text": word,
            "about": rng.choice([None, *all_of(project, "code"), *all_of(project, "respondent")]),
        },
        "assignment": lambda: {"coder": pick(project, rng, "coder"), "document": document(), "blind": True},
        "saved_question": lambda: {"name": word, "view": "table", "asked": {"report": "crosstab"}},
        "summary": lambda: {
            "respondent": pick(project, rng, "respondent"),
            "code": pick(project, rng, "code"),
            "text": word,
            "codings": [[coding, "00"] for coding in all_of(project, "coding")[:2]],
        },
        "round": lambda: {"name": word, "kind": "double"},
        "round_document": lambda: {"round": pick(project, rng, "round"), "document": document()},
        "document_state": lambda: {"coder": project.me, "document": document(), "state": "in_work"},
    }
    return makers[kind]()


# Text versions, the project and erasures are made by verbs of their own.
KINDS_MADE = tuple(kind for kind in KINDS if kind not in objects.OWN_VERBS)


def coding_values(project: Project, rng: random.Random) -> dict[str, object]:
    """Give the values of a coding somewhere."""
    document = rng.choice(documents_of(project))
    start, end = span(project, rng, document.guid)
    anchor = [document.version, start, end, pick(project, rng, "code")]
    return {"coder": project.me, "document": document.guid, "anchor": anchor}


def passage(project: Project, rng: random.Random) -> dict[str, object]:
    """Choose a stretch of some document."""
    document = rng.choice(documents_of(project))
    return {"document": document.guid, "span": [document.version, *span(project, rng, document.guid)]}


def all_of(project: Project, kind: str) -> list[str]:
    """List the objects of a kind."""
    return [item.guid for item in items_of(project, kind)]
