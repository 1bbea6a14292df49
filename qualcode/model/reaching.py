"""What can be reached from objects step by step."""

from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def reached(start: Iterable[T], steps: Callable[[T], Iterable[T]]) -> set[T]:
    """Give the objects themselves and all that `steps` lead to from them, however far."""
    found = set(start)
    queue = list(found)
    while queue:
        fresh = set(steps(queue.pop())) - found
        found |= fresh
        queue.extend(fresh)
    return found
