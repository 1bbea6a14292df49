"""Identities: time-ordered random GUIDs, derived GUIDs, and the ids of a step's operations.

A GUID is 32 lower-case hexadecimal digits. No identity is ever counted per computer: a copied project would
count the same numbers twice.
"""

import secrets
import time
import uuid

Guid = str
STEP_BITS = 20  # low bits of a step's id, free for the number of an operation in it
MOST_OPERATIONS = 1 << STEP_BITS
_NAMESPACE = uuid.UUID("5f1d3c9e-7a40-5b8e-9a55-6d2f1f0c7e11")


def new_guid() -> Guid:
    """Give a random GUID in the layout of UUIDv7 (RFC 9562): 48 bits of milliseconds, then random bits."""
    milliseconds = time.time_ns() // 1_000_000 & (1 << 48) - 1
    random = secrets.randbits(74)
    high, low = random >> 62, random & (1 << 62) - 1
    return f"{milliseconds << 80 | 7 << 76 | high << 64 | 2 << 62 | low:032x}"


def new_step_guid() -> Guid:
    """Give a GUID whose lowest 20 bits are zero: its operations take them."""
    return new_guid()[:-5] + "00000"


def operation_guid(step: Guid, number: int) -> Guid:
    """Give the GUID of the operation at place `number` (from 0) of a step."""
    return f"{step[:-5]}{number:05x}"


def step_of_operation(operation: Guid) -> tuple[Guid, int]:
    """Give the step an operation belongs to and its number there."""
    return operation[:-5] + "00000", int(operation[-5:], 16)


def derived_guid(kind: str, *parts: str) -> Guid:
    """Give the one GUID (UUIDv5) of an object that is what it is by its parts: two who make it make the same."""
    return uuid.uuid5(_NAMESPACE, "\x1f".join((kind, *parts))).hex
