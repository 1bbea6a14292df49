import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
CORE = sorted((ROOT / "qualcode").rglob("*.py"))
SOURCES = CORE + sorted((ROOT / "ui").rglob("*.py"))

HEAVY = {"docx", "matplotlib", "pandas", "scipy", "spacy", "sqlite_utils"}
ONLY_IN = {"spacy": {"text"}, "pandas": {"analysis", "exchange"}}
SQL_CALLS = {"execute", "executemany", "executescript"}
SQL_BEGINNINGS = ("SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", "CREATE TABLE ", "PRAGMA ")

# What a part of qualcode/ may import besides itself; what has no row here may import everything.
CROSSINGS = {
    "messages": set(),
    "model": {"messages"},
    "computer": {"messages", "model"},
    "resources": {"messages", "model"},
    "store": {"messages", "model", "computer"},
    "text": {"messages", "model"},
    "ops": {"messages", "model", "computer", "store", "text"},
    "analysis": {"__version__", "messages", "model", "store", "text"},
    "agreement": {"__version__", "messages", "model", "store", "text", "analysis"},
    "exchange": {"messages", "model", "resources", "store", "text", "ops", "analysis", "agreement"},
    "team": {"messages", "model", "computer", "store", "ops", "text"},
}


def name_of(path):
    return path.relative_to(ROOT).as_posix()


def part_of(path):
    """Give the folder or module of qualcode/ that a file belongs to; "" for the package itself."""
    part = path.relative_to(ROOT / "qualcode").parts[0].removesuffix(".py")
    return "" if part == "__init__" else part


def imports_of(nodes, path):
    """Give the full dotted name of everything that the nodes import, relative imports resolved."""
    package = path.relative_to(ROOT).with_suffix("").parts[:-1]
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            origin = ".".join([*base, *filter(None, [node.module])])
            yield from (f"{origin}.{alias.name}" for alias in node.names)


def at_import_time(tree):
    """Give the nodes that run when the module is imported; `if TYPE_CHECKING:` and functions do not."""
    waiting = list(tree.body)
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            waiting.extend(node.orelse)
        elif not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            waiting.extend(ast.iter_child_nodes(node))


def texts_of(tree):
    """Give every string of the module that is not a docstring."""
    statements = [node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)]
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in statements:
            yield node.value


def broken_rules(path, source):
    """Give a sentence for each layer rule of the design that the source text breaks."""
    tree = ast.parse(source)
    names = list(imports_of(ast.walk(tree), path))
    roots = {name.partition(".")[0] for name in names}
    loaded_at_once = {name.partition(".")[0] for name in imports_of(at_import_time(tree), path)}
    yield from (f"imports {heavy} at module level" for heavy in sorted(HEAVY & loaded_at_once))
    if path.is_relative_to(ROOT / "ui"):
        part = "ui"
    else:
        part = part_of(path)
        yield from (f"imports {root}" for root in sorted(roots & {"PySide6", "shiboken6", "ui"}))
        reached = {name.split(".")[1] for name in names if name.startswith("qualcode.")}
        yield from (f"imports qualcode.{other}" for other in sorted(reached - CROSSINGS.get(part, reached) - {part}))
    yield from (f"imports {root}" for root in sorted(roots & ONLY_IN.keys()) if part not in ONLY_IN[root])
    if part != "store":
        called = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        yield from (f"calls .{call}(" for call in sorted(called & SQL_CALLS))
        yield from (f"holds SQL: {text[:40]}" for text in texts_of(tree) if text.lstrip().startswith(SQL_BEGINNINGS))


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_each_file_keeps_the_layer_rules(path):
    assert list(broken_rules(path, path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("place", "source", "broken"),
    [
        ("qualcode/ops/x.py", "from PySide6.QtCore import QObject", "imports PySide6"),
        ("qualcode/cli/x.py", "import ui.app", "imports ui"),
        ("qualcode/text/x.py", "import scipy.stats as st", "imports scipy at module level"),
        (
            "qualcode/text/x.py",
            "try:\n    import spacy\nexcept ImportError: pass",
            "imports spacy at module level",
        ),
        ("ui/x.py", "def f():\n    import spacy", "imports spacy"),
        ("qualcode/ops/x.py", "def f():\n    import pandas", "imports pandas"),
        ("qualcode/ops/x.py", "connection.execute(sql)", "calls .execute("),
        ("ui/x.py", "QUERY = 'SELECT name FROM code'", "holds SQL: SELECT name FROM code"),
        ("qualcode/model/x.py", "from qualcode.store import schema", "imports qualcode.store"),
        ("qualcode/model/x.py", "from ..text import fold", "imports qualcode.text"),
        ("qualcode/store/x.py", "from qualcode import ops", "imports qualcode.ops"),
        ("qualcode/analysis/x.py", "import qualcode.exchange.excel", "imports qualcode.exchange"),
        ("qualcode/analysis/x.py", "from qualcode.agreement import measures", "imports qualcode.agreement"),
        ("qualcode/agreement/x.py", "import qualcode.ops.units", "imports qualcode.ops"),
        ("qualcode/team/x.py", "from qualcode.exchange import export", "imports qualcode.exchange"),
    ],
)
def test_a_crossing_of_the_layers_is_noticed(place, source, broken):
    assert list(broken_rules(ROOT / place, source)) == [broken]


@pytest.mark.parametrize(
    ("place", "source"),
    [
        ("qualcode/store/x.py", "from qualcode.model.log import Step\nconnection.execute('SELECT 1')"),
        ("qualcode/exchange/x.py", "from qualcode.ops import codes\ndef f():\n    import pandas"),
        ("qualcode/text/x.py", "def f():\n    import spacy"),
        ("qualcode/analysis/x.py", "if TYPE_CHECKING:\n    import pandas"),
        ("qualcode/cli/x.py", "from qualcode import analysis, ops, store"),
        ("ui/x.py", "'''SELECT is a word.'''\nfrom PySide6 import QtCore\nfrom qualcode import ops"),
    ],
)
def test_what_the_design_allows_is_allowed(place, source):
    assert list(broken_rules(ROOT / place, source)) == []


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_each_file_says_in_its_first_line_what_it_does_and_stays_small(path):
    text = path.read_text(encoding="utf-8")
    assert text.startswith('"""'), "the first line is no docstring"
    assert ast.get_docstring(ast.parse(text)), "the docstring is empty"
    assert path.stat().st_size <= 24_000
