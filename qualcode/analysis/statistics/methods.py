"""What was done, in sentences for a paper's section on methods, and what takes from the findings' meaning."""

from collections.abc import Iterator
from importlib.metadata import version

from qualcode import __version__
from qualcode.analysis.about import coding_text
from qualcode.analysis.query import Query
from qualcode.analysis.statistics.findings import FEWEST, NUMBERS, SHARES, Statistics, statistics_of
from qualcode.analysis.statistics.tested import RESAMPLES, SEED
from qualcode.analysis.study import study_of
from qualcode.messages import message
from qualcode.store.project import Project

_SMALL = 5  # respondents in a group


def methods_of(project: Project, query: Query) -> str:
    """Give the sentences on the statistics of a query in its language."""
    coding = coding_text(study_of(project), query)
    return methods_text(statistics_of(project, query), query.language, coding)


def methods_text(found: Statistics, language: str, coding: str) -> str:
    """Say how the findings were made, all filled in: N, tests, seed, resamples, correction, versions.

    `coding` is the sentence that says whose coding it is. Empty where nothing was tested.
    """
    if not found.tested:
        return ""
    tests = [finding.tested.test for finding in found.tested if finding.tested is not None]
    drawn = {"resamples": RESAMPLES, "seed": SEED}
    sentences = [message("statistics.methods_base", language, attribute=found.attribute, n=found.n), coding]
    if found.kind == NUMBERS:
        ranks = {name: tests.count(f"ranks_{name}") for name in ("exact", "permuted", "approximate")}
        sentences.append(message("statistics.methods_ranks", language, **drawn, **ranks))
    sentences += [
        message(f"statistics.methods_{name}", language, n=tests.count(name), **drawn)
        for name in ("fisher", "chi_square", "permutation")
        if name in tests
    ]
    if {"chi_square", "permutation"} & set(tests):
        sentences.append(message("statistics.methods_v", language))
    if "chi_square" in tests:
        sentences.append(message("statistics.methods_v_interval", language))
    sentences.append(message("statistics.methods_holm", language, m=len(tests)))
    sentences.append(message("statistics.methods_version", language, version=__version__, scipy=version("scipy")))
    return " ".join(sentences)


def refusal(found: Statistics, language: str) -> str:
    """Say why there are no findings on this attribute; "" where there are."""
    if not found.refused:
        return ""
    values = {"attribute": found.attribute, "n": found.n, "fewest": FEWEST}
    return message(f"statistics.none_{found.refused}", language, **values)


def notes_of(found: Statistics, language: str) -> list[str]:
    """Say who was left out, and what the tests suppose and cannot say."""
    return (
        [refusal(found, language), *_left_out(found, language)]
        if found.refused
        else [
            *_left_out(found, language),
            *_small_groups(found, language),
            message("statistics.note_sample", language),
            message("statistics.note_unsaid", language),
        ]
    )


def _left_out(found: Statistics, language: str) -> Iterator[str]:
    for name in ("missing", "several", "uncoded", "kin"):
        n = getattr(found, name)
        if n:
            yield message(f"statistics.note_{name}", language, n=n)
    if found.judged:
        yield message("statistics.note_judged", language)


def _small_groups(found: Statistics, language: str) -> Iterator[str]:
    if found.kind == SHARES and found.findings and len(found.labels) > 2:
        small = [f"{group.label} ({group.of})" for group in found.findings[0].groups if group.of < _SMALL]
        if small:
            yield message("statistics.note_small_groups", language, groups=", ".join(small))
