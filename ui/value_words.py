"""Attribute values as a person reads them."""

from qualcode.messages import message
from qualcode.model.fields import Value


def missing_words(reason: str, language: str) -> str:
    """Give the reason why a value is missing in words."""
    return message(f"analysis.{reason}", language)


def value_words(value: Value, labels: dict[str, str], language: str) -> str:
    """Give a value in words; `labels` are those of the options of a choice by key."""
    if value is None:
        return ""
    if isinstance(value, dict):
        return missing_words(str(value.get("missing")), language)
    if isinstance(value, bool):
        return message("analysis.yes" if value else "analysis.no", language)
    if isinstance(value, list):
        return "; ".join(labels.get(str(key), str(key)) for key in value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return labels.get(str(value), str(value))
