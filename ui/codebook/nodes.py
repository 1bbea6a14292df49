"""The tree of codes as the codebook shows it: nodes with their own counts and those of all below."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from qualcode.model.guid import Guid
from qualcode.store.queries.codes import Code

DRAFT: Guid = "draft"  # the row of a code that is still being named


@dataclass(eq=False, slots=True)
class Node:
    """A code with its place in the tree; the root has no code."""

    guid: Guid
    code: Code | None = None
    parent: "Node | None" = None
    children: "list[Node]" = field(default_factory=list)
    own: int = 0
    total: int = 0

    @property
    def row(self) -> int:
        """Give the place beside its siblings."""
        return self.parent.children.index(self) if self.parent else 0

    def name(self, language: str) -> str:
        """Give the name of the code in a language."""
        return self.code.name(language) if self.code else ""

    def ancestors(self) -> "Iterator[Node]":
        """Give the codes above, the nearest first."""
        above = self.parent
        while above is not None and above.parent is not None:
            yield above
            above = above.parent

    def below(self) -> "Iterator[Node]":
        """Give the node and all nodes under it, each after its parent."""
        yield self
        for child in self.children:
            yield from child.below()


def count_documents(root: Node, documents: dict[Guid, set[int]]) -> list[Node]:
    """Write the counts of documents into the tree, each once however many codes it has below a node."""
    changed: list[Node] = []
    below: dict[Guid, set[int]] = {}
    for node in reversed(list(root.below())):
        own = documents.get(node.guid, set())
        below[node.guid] = own.union(*(below[child.guid] for child in node.children))
        if (len(own), len(below[node.guid])) != (node.own, node.total):
            node.own, node.total = len(own), len(below[node.guid])
            changed.append(node)
    return changed


def count_up(root: Node, counts: dict[Guid, int]) -> list[Node]:
    """Write the counts of codings into the tree; give the nodes whose numbers are others now."""
    changed: list[Node] = []
    for node in reversed(list(root.below())):
        own = counts.get(node.guid, 0)
        total = own + sum(child.total for child in node.children)
        if (own, total) != (node.own, node.total):
            node.own, node.total = own, total
            changed.append(node)
    return changed
