"""How well turns are linked to the questions of a guide, on the sample study, and seconds for 60 interviews (goal 5).

Each interview is linked as if nobody had linked it: first with the guide alone, then with the links of the other
interviews as examples. The constants were tuned on these same interviews, which are written and not recorded:
expect less on others.
"""

import time
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from qualcode.exchange.transcripts.preview import read_transcript
from qualcode.model.transcript import Role
from qualcode.text.question_links import SURE, Phrasing, QuestionMatcher, Sureness

SAMPLE = Path(__file__).parents[1] / "sample_transcripts"
LANGUAGES = ("ky", "ru", "en")
SHOWN = 5  # alternatives in the list


class Interview(NamedTuple):
    """The interviewer's turns of an interview and the questions that each is known to ask."""

    kind: str
    turns: list[str]
    asked: list[set[str]]


def interviews() -> list[Interview]:
    files = sorted((SAMPLE / "coding").glob("*.yaml"))
    return [taken(yaml.safe_load(file.read_text(encoding="utf-8"))) for file in files]


def taken(told: dict[str, Any]) -> Interview:
    transcript = read_transcript(SAMPLE / "interviews" / told["file"])
    places = [(link["question"], transcript.text.index(link["turn"])) for link in told["questions"]]
    asking = [turn for turn in transcript.turns if transcript.speakers[turn.speaker].role is Role.INTERVIEWER]
    asked = [{question for question, place in places if turn.start <= place < turn.end} for turn in asking]
    return Interview(told["kind"], [transcript.text[turn.speech : turn.end] for turn in asking], asked)


def matcher(guide: dict[str, Any], others: list[Interview]) -> QuestionMatcher:
    return QuestionMatcher(
        [
            Phrasing(
                tuple(question[language] for language in LANGUAGES),
                tuple(
                    turn
                    for other in others
                    for turn, asked in zip(other.turns, other.asked, strict=True)
                    if question["id"] in asked
                ),
            )
            for question in guide["questions"]
        ]
    )


def measure(told: list[Interview], guides: dict[str, Any], with_examples: bool) -> None:
    links = sum(len(asked) for one in told for asked in one.asked)
    sure = right = unsure = unsure_true = first = shown = lost = 0
    for number, one in enumerate(told):
        others = [other for place, other in enumerate(told) if place != number and other.kind == one.kind]
        numbers = [question["id"] for question in guides[one.kind]["questions"]]
        found = matcher(guides[one.kind], others if with_examples else []).suggest(one.turns)
        for asked, (_, ranked, sureness) in zip(one.asked, found, strict=True):
            best = [numbers[question] for question, _ in ranked[:SHOWN]]
            sure += sureness is Sureness.SURE
            right += sureness is Sureness.SURE and best[0] in asked
            unsure += sureness is Sureness.UNSURE
            unsure_true += sureness is Sureness.UNSURE and bool(asked)
            lost += sureness is Sureness.NONE and bool(asked)
            first += best[0] in asked
            shown += len(asked & set(best[:3]))
    print("guide and the other interviews' links:" if with_examples else "guide alone:")
    print(f"  sure (chance from {SURE}): {sure}, right {right / max(sure, 1):.1%}, of all links {right / links:.1%}")
    print(f"  unsure: {unsure}, of them asking {unsure_true / max(unsure, 1):.1%}; asking turns called none: {lost}")
    print(f"  question asked is suggested first {first / links:.1%}, among the first three {shown / links:.1%}")


def main() -> None:
    told = interviews()
    guides = {guide["kind"]: guide for guide in yaml.safe_load((SAMPLE / "guides.yaml").read_text("utf-8"))["guides"]}
    turns = sum(len(one.turns) for one in told)
    print(f"interviews: {len(told)}, turns: {turns}, links: {sum(len(asked) for one in told for asked in one.asked)}")
    measure(told, guides, with_examples=False)
    measure(told, guides, with_examples=True)
    turns = sum(len(told[number % len(told)].turns) for number in range(60))
    print(f"60 interviews, {turns} turns: {min(seconds(told, guides, run) for run in range(3)):.2f} s")


def seconds(told: list[Interview], guides: dict[str, Any], run: int) -> float:
    started = time.perf_counter()
    matchers = {kind: matcher(guide, [one for one in told if one.kind == kind]) for kind, guide in guides.items()}
    for number in range(60):
        one = told[number % len(told)]
        matchers[one.kind].suggest([f"{turn} {run} {number}" for turn in one.turns])  # no two alike: nothing is cached
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
