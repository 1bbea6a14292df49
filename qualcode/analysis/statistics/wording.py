"""A finding in plain words, and its figures in a line."""

from qualcode.analysis.statistics.findings import NUMBERS, OPTIONS, Finding, Statistics
from qualcode.analysis.statistics.tested import Size, Tested
from qualcode.messages import message
from qualcode.model.figures import number_text, p_text

_LEVEL = 0.05
_FEW = 10  # respondents in the smallest group: below it the words warn
_NOTHING = 1e-9


def told(found: Statistics, finding: Finding, language: str) -> str:
    """Say who has the code and what the difference is worth, without a figure of statistics."""
    return f"{counts_text(found, finding, language)} {verdict(found, finding, language)}"


def counts_text(found: Statistics, finding: Finding, language: str) -> str:
    """Say how many of each group have the code; of a number, the medians."""
    groups = finding.groups
    if found.kind == NUMBERS:
        medians = ["–" if group.median is None else _short(group.median, language) for group in groups]
        values = {"having": groups[0].of, "median": medians[0], "others": groups[1].of, "median_others": medians[1]}
        return message("statistics.numbers", language, **values)
    if found.kind == OPTIONS:
        values = {"having": groups[0].having, "of": groups[0].of, "option": finding.option}
        values |= {"having_others": groups[1].having, "others": groups[1].of}
        return message("statistics.option", language, **values)
    parts = (
        message("statistics.share", language, label=group.label, having=group.having, of=group.of) for group in groups
    )
    return "; ".join(parts) + "."


def verdict(found: Statistics, finding: Finding, language: str) -> str:
    """Say what the difference is worth, or why nothing can be said."""
    if finding.tested is None:
        n = sum(group.of for group in finding.groups)
        return message(f"statistics.refused_{finding.refused}", language, n=n)
    return message(f"statistics.{_verdict(finding.tested, finding)}", language, m=len(found.tested))


def short_verdict(found: Statistics, finding: Finding, language: str) -> str:
    """Say the same in a few words."""
    name = _verdict(finding.tested, finding) if finding.tested else finding.refused
    return message(f"statistics.short_{name}", language, m=len(found.tested))


def _verdict(tested: Tested, finding: Finding) -> str:
    if tested.p < _LEVEL <= (finding.corrected or 0.0):
        return "among"
    few = "few_" if min(group.of for group in finding.groups if group.of) < _FEW else ""
    if tested.p < _LEVEL:
        return f"{few}clear"
    alike = tested.size.name != "cramers_v" and abs(tested.size.value) < _NOTHING
    return f"{few}same" if alike else f"{few}chance"


def figures(found: Statistics, finding: Finding, language: str) -> str:
    """Give the test with n and both p-values, then how great the difference is; "" where nothing was tested."""
    tested = finding.tested
    if tested is None or finding.corrected is None:
        return ""
    test = message(f"statistics.test_{tested.test}", language)
    told_test = message(
        "statistics.figures",
        language,
        test=test[0].upper() + test[1:],
        n=sum(group.of for group in finding.groups),
        m=len(found.tested),
        p=p_is(tested.p, language),
        corrected=p_is(finding.corrected, language),
    )
    return " ".join((told_test, *(size_text(size, language) for size in tested.sizes)))


def p_is(p: float, language: str) -> str:
    """Give a p-value with the sign before it: "= 0.03", "< 0.001"."""
    text = p_text(p, language)
    return text if text.startswith("<") else f"= {text}"


def size_text(size: Size, language: str) -> str:
    """Say how great a difference is, with its interval."""
    if size.low is None or size.high is None:
        interval = message("statistics.no_interval", language)
    else:
        low, high = (_of_size(size.name, end, language) for end in (size.low, size.high))
        interval = message("statistics.interval", language, low=low, high=high)
    value = _of_size(size.name, size.value, language)
    return message(f"statistics.size_{size.name}", language, value=value, interval=interval)


def expected_text(found: Statistics, finding: Finding, language: str) -> str:
    """Say how many of each group would have the code if nothing but chance played; "" where it is not reckoned."""
    if finding.tested is None or not finding.tested.expected:
        return ""
    labels = [finding.option, message("statistics.head_without", language)]
    if found.kind != OPTIONS:
        labels = [group.label for group in finding.groups if group.of]
    counts = (
        f"{label} {number_text(count, 1, language)}"
        for label, count in zip(labels, finding.tested.expected[0], strict=True)
    )
    return message("statistics.expected", language, counts="; ".join(counts))


def _of_size(name: str, value: float, language: str) -> str:
    if name == "difference":
        return number_text(100 * value, 0, language)
    if name == "shift":
        return _short(value, language)
    return number_text(value, 0 if abs(value) >= 100 else 2, language)


def _short(value: float, language: str) -> str:
    return number_text(value, 0 if value == round(value) else 1, language)
