"""What `--json` gives: the keys of every command, as docs/cli.md lists them and the tests hold them."""

from typing import NamedTuple

from qualcode.model.registry import KINDS


class Answer(NamedTuple):
    """The JSON of a command: a list of objects or one, and what each key holds.

    `a[].b` is the key b of the objects in the list a. What stands under a key of `open` depends on the study.
    """

    is_list: bool
    keys: dict[str, str]
    open: tuple[str, ...] = ()


_CODINGS = Answer(
    True,
    {
        "guid": "GUID of the coding",
        "document": "GUID",
        "code": "GUID",
        "coder": "GUID",
        "start": "first character, from 0",
        "end": "the character after the last",
        "quote": "the words coded",
    },
)

_TABLE = Answer(
    False,
    {
        "title": "what the table is",
        "caption": "what was counted, in words",
        "notes": "list of remarks, such as how many codings were left out",
        "facts": "project, date, filter, unit, coders, N, version, by their names",
        "columns": "list of the columns",
        "columns[].title": "heading",
        "columns[].measure": "text, count, share (0 to 1), number or date",
        "columns[].n": "N of the column, or null",
        "columns[].group": "heading above several columns, or empty",
        "rows": "list of rows; each row lists its cells in the order of the columns",
        "levels": "for each row its depth in the tree of codes, 0 at the top; empty for a flat table",
    },
    open=("facts",),
)
_BACKUP = {
    "number": "place in the list, 1 is the newest",
    "file": "path of the backup",
    "time": "when it was made, UTC",
    "reason": "why it was made",
    "size": "bytes",
}
_STEPS = Answer(
    True,
    {
        "step": "GUID of the step that was taken back or done again",
        "verb": "its verb",
        "changes": "how many changes were taken back",
        "left": "GUIDs of objects left alone, because they were changed since",
    },
)

_TEXT = Answer(
    False,
    {
        "document": "GUID",
        "version": "GUID of the text version that is current now",
        "check": "GUIDs of codings whose words changed",
        "orphans": "GUIDs of codings whose words are gone",
    },
)
_WORK = {
    "document": "GUID",
    "coder": "GUID, null where nobody has begun",
    "state": "not_started, in_work or done",
    "codings": "how many codings",
    "turns_coded": "turns of others than interviewers with a coding",
    "turns": "how many such turns there are",
    "first_pass": "GUIDs of the codings when it was marked as done, null where it never was",
    "blind": "whether no coding of anybody else was in sight then, null where it never was",
}

ANSWERS: dict[str, Answer] = {
    "new": Answer(
        False,
        {
            "project": "path of the file",
            "guid": "GUID of the project",
            "name": "its name",
            "coder": "name of its first coder",
            "coder_guid": "GUID of its first coder",
        },
    ),
    "sample": Answer(
        False,
        {
            "project": "path of the file",
            "documents": "number of documents",
            "codes": "number of codes",
            "respondents": "number of respondents",
            "codings": "number of codings",
            "coders": "number of coders",
            "changed": "with --rebuild: objects that only the former or only the new project holds",
            "changed[].kind": "kind of object",
            "changed[].line": "its fields in words",
            "changed[].added": "true: only in the new project; false: only in the former",
        },
    ),
    "import": Answer(
        True,
        {
            "file": "path as it was given",
            "document": "GUID of the new document; null with --dry-run or an error",
            "name": "name of the document, or null",
            "error": "why the file was not taken, or null",
            "encoding": "encoding of a text file, empty for others, or null",
            "characters": "length of the text",
            "turns": "number of turns",
            "speakers": "list of speakers",
            "speakers[].label": "label in the text",
            "speakers[].role": "interviewer, respondent or other",
            "tables": "for each table of the file, what its columns were taken for",
            "taken": "sentences: what was taken",
            "left_out": "sentences: what was left out",
            "odd": "sentences: what should be looked at",
        },
    ),
    "codebook import": Answer(
        False,
        {
            "file": "path of the file",
            "added": "new codes, facets and sets",
            "updated": "changed ones",
            "unchanged": "those found as they were",
        },
    ),
    "codebook export": Answer(False, {"file": "path of the file", "codes": "number of codes"}),
    "codebook merge": Answer(
        False,
        {
            "into": "GUID of the code that stays",
            "merged": "GUIDs of the codes that went",
            "moved": "codings that have the other code now",
            "united": "codings that were there already, of the same coder on the same words",
        },
    ),
    "codebook merged": Answer(
        True,
        {
            "code": "GUID of a code that was merged and is in use again",
            "into": "GUID of the code it was merged into",
            "codings": "its codings",
        },
    ),
    "codebook history": Answer(
        False,
        {
            "changes": "changes of names and texts, the newest first",
            "changes[].time": "UTC, ISO 8601",
            "changes[].coder": "GUID of who made it",
            "changes[].verb": "in the course of what",
            "changes[].code": "GUID of the code",
            "changes[].name": "its name now, empty where it is deleted",
            "changes[].field": 'a field of a code; "" where it was made, "alive" where it was deleted or restored',
            "changes[].before": "what it held, or null",
            "changes[].after": "what it holds since, or null",
            "older_codings": "with --code: codings made under another definition than it has now",
            "older_codings[].coding": "GUID of the coding",
        },
    ),
    "codebook lock": Answer(False, {"locked": "true"}),
    "codebook unlock": Answer(False, {"locked": "false"}),
    "attributes import": Answer(
        False,
        {
            "imported": "counts, or null with --dry-run",
            "imported.respondents": "respondents added",
            "imported.attributes": "attributes added",
            "imported.values": "values written",
            "imported.unchanged": "values found as they were",
            "imported.trips": "trips added",
            "imported.documents": "documents of written answers added or brought up to date",
            "columns": "how each column was taken",
            "columns[].column": "heading",
            "columns[].use": "respondent, pseudonym, attribute, answers, record or ignore",
            "columns[].type": "type of the attribute, or null",
            "columns[].values": "list of values of a choice",
            "rows": "number of respondents in the table",
            "known": "name in the table -> GUID of the respondent",
            "new": "names that are new respondents",
            "unclear": "names that only resemble known ones; their rows are left out",
            "unclear[].name": "name in the table",
            "unclear[].suggestions": "names of respondents that are close",
            "misfits": "cells that do not fit their column; they are left out",
            "misfits[].row": "number of the row in the table",
            "misfits[].column": "heading",
            "misfits[].text": "what stands in the cell",
            "misfits[].reason": "what is wrong with it",
            "changes": "values and fields of trips that become others",
            "changes[].respondent": "name of the respondent",
            "changes[].attribute": "key of the attribute in the table, or the field",
            "changes[].old": "value before",
            "left_out": "sentences: which repeats of the form are not taken, and why",
            "changes[].new": "value of the table",
            "unchanged": "values that stay as they are",
            "trips": "number of trips that the table tells of",
            "answers": "titles of the documents that written answers become",
        },
        open=("known",),
    ),
    "attributes band": Answer(
        False,
        {
            "attribute": "GUID of the attribute that was made or changed",
            "name": "its name",
            "values": "its values in their order",
            "bands": "the bands as they are kept",
            "gaps": "numbers between the bands that lie in none",
            "outside": "number of known values that lie in no band",
        },
    ),
    "attributes recode": Answer(
        False,
        {
            "attribute": "GUID of the attribute that was made or changed",
            "name": "its name",
            "values": "its values in their order",
        },
    ),
    "attributes pack": Answer(
        False,
        {
            "pack": "name of the pack",
            "added": "attributes added",
            "completed": "lists of values that were completed",
            "unchanged": "attributes found as they were",
        },
    ),
    "attributes pack (no name)": Answer(
        True,
        {
            "pack": "name of the pack",
            "name": "its name by language",
            "attributes": "keys of its attributes",
            "figures": "number of published figures",
        },
        open=("name",),
    ),
    "code": Answer(False, _CODINGS.keys),
    "coding recode": _CODINGS,
    "coding move": _CODINGS,
    "coding join": _CODINGS,
    "coding split": _CODINGS,
    "coding older": _CODINGS,
    "coding keep": _CODINGS,
    "uncode": Answer(
        False, {"codings": "GUIDs of the codings", "deleted": "how many objects went, with memos on the codings"}
    ),
    "memo": Answer(
        False,
        {
            "guid": "GUID of the memo",
            "about": "GUID of what it is about, or null for the project",
            "span": "[start, end) of the passage, or null",
        },
    ),
    "correct": Answer(
        False,
        {
            "document": "GUID",
            "turn": "number of the turn, from 1",
            "version": "GUID of the text version",
            "text": "what the turn now reads",
            "check": "GUIDs of codings whose words changed",
            "orphans": "GUIDs of codings whose words are gone",
        },
    ),
    **dict.fromkeys(("text correct", "text rename", "text back", "text join"), _TEXT),
    "text versions": Answer(
        True,
        {
            "number": "place in the list, 1 is the text as it was imported",
            "guid": "GUID of the text version",
            "base": "GUID of the version it was made from, or null",
            "joined": "GUID of a second version whose words it holds, or null",
            "coder": "GUID of who made it",
            "time": "when, UTC",
            "verb": "the step that made it",
            "edits": "how many places were changed",
            "kept": "false where the text was erased",
            "current": "true for the one that is read and coded now",
        },
    ),
    "text check": Answer(
        True,
        {
            "guid": "GUID of the coding",
            "document": "GUID",
            "code": "GUID",
            "coder": "GUID",
            "start": "first character, from 0",
            "end": "the character after the last",
            "orphan": "true where none of its words is left",
            "was": "the words as they were coded",
            "now": "the words as they are now",
        },
    ),
    **dict.fromkeys(("text move", "text keep"), Answer(False, {"codings": "GUIDs of the codings that were settled"})),
    "link": Answer(False, {"document": "GUID", "speaker": "GUID", "respondent": "GUID, or null"}),
    "interview": Answer(
        False, {"guid": "GUID of the record", **dict.fromkeys(KINDS["interview"].by_name, "the field")}
    ),
    "guide import": Answer(
        False,
        {
            "guides": "the guides that were added",
            "guides[].guid": "GUID",
            "guides[].name": "its name",
            "guides[].version": "its version",
            "guides[].questions": "number of its questions",
            "found": "number of questions in the file",
            "unknown": "names of research questions that the project does not have",
            "left_out": "lines that were not taken",
        },
    ),
    "guide link": Answer(
        False,
        {
            "document": "GUID",
            "turns": "the turns of interviewers",
            "turns[].turn": "number of the turn, from 1",
            "turns[].quote": "the interviewer's words",
            "turns[].sureness": "sure, unsure or none",
            "turns[].linked": "GUIDs of the questions linked there",
            "turns[].questions": "the likeliest questions, best first",
            "turns[].questions[].question": "GUID",
            "turns[].questions[].chance": "0 to 1",
        },
    ),
    "guide link --take-sure": Answer(
        False,
        {"document": "GUID", "askings": "GUIDs of the links made", "units": "number of units for agreement"},
    ),
    "link-speakers": Answer(
        True,
        {
            "document": "GUID",
            "speaker": "GUID of a speaker that was not linked",
            "label": "its label",
            "respondent": "GUID of the respondent it is, null where unsure",
            "candidates": "GUIDs of those who may be meant, best first",
            "why": "the reason, in the language of the answer",
        },
    ),
    "rename-documents": Answer(
        True, {"document": "GUID", "old": "name until now", "new": "name made from the respondents"}
    ),
    "guide show": Answer(
        False,
        {
            "document": "GUID",
            "guide": "GUID of the guide of its interview, or null",
            "questions": "each question where it is asked, in the order of the text; then those not asked",
            "questions[].question": "GUID",
            "questions[].number": "its number in the guide",
            "questions[].text": "its words",
            "questions[].asking": "GUID of the link, null where it was not asked",
            "questions[].turn": "number of the turn, from 1, or null",
            "questions[].start": "first character of the interviewer's words, or null",
            "questions[].end": "the character after the last, or null",
            "questions[].quote": "the interviewer's words, or null",
        },
    ),
    "link-question": Answer(
        False,
        {
            "document": "GUID",
            "turn": "number of the turn, from 1",
            "question": "GUID",
            "asking": "GUID of the link that was made or taken away",
        },
    ),
    "judge": Answer(
        False,
        {
            "guid": "GUID of the judgement",
            "coder": "GUID",
            "episode": "GUID",
            "code_set": "GUID",
            "code": "GUID, or null where it is undecided",
            "undecided": "mixed, undecidable or null",
            "note": "note, or null",
        },
    ),
    "consent": Answer(
        False,
        {
            "respondent": "GUID",
            "guid": "GUID of the consent that counts, or null",
            "date": "its date, or null",
            "scopes": "list of what it allows, null where nobody wrote it down",
            "withdrawn": "date of the withdrawal, or null",
            "quoting": "allowed, unrecorded, excluded or withdrawn",
        },
    ),
    "mark": Answer(False, _WORK),
    "progress": Answer(True, _WORK),
    "blind": Answer(
        True,
        {
            "coder": "GUID",
            "document": "GUID of what was given to her",
            "blind": "whether she was to see nothing of the others' work on it",
            "done": "whether she has marked it as done",
            "kept": "whether the others' work is still kept from her: not everybody it was given to is done",
        },
    ),
    "translations": Answer(
        True,
        {
            "document": "GUID",
            "start": "first character, from 0",
            "end": "the character after the last",
            "codings": "GUIDs of the codings of the quotation",
            "quote": "the words to translate",
        },
    ),
    "matrix": _TABLE,
    "crosstab": _TABLE,
    "report": _TABLE,
    "agree": _TABLE,
    "agree --methods": Answer(False, {"methods": "the paragraph"}),
    "agree --excel": Answer(False, {"file": "path of the workbook", "sheets": "names of its sheets"}),
    "export-excel": Answer(False, {"file": "path of the workbook", "sheets": "names of its sheets"}),
    "check": Answer(
        True,
        {
            "severity": "damage (something was lost or altered) or note",
            "finding": "name of the finding",
            "text": "the finding in words",
        },
    ),
    "backup": Answer(False, _BACKUP),
    "backup --list": Answer(True, _BACKUP),
    "restore backup": Answer(
        False,
        {
            "project": "path of the restored project",
            "erasures": "withdrawals of consent carried out in it",
            **_BACKUP,
        },
    ),
    "log": Answer(
        True,
        {
            "step": "GUID of the step",
            "time": "UTC",
            "coder": "GUID",
            "coder_name": "name",
            "computer": "name of the computer",
            "verb": "name of the verb",
            "verb_text": "the verb in words",
            "what": "what it was about, in words",
            "args": "its numbers and GUIDs, by name",
            "undoes": "GUID of the step it takes back, or null",
        },
        open=("args",),
    ),
    "undo": _STEPS,
    "redo": _STEPS,
    "pack": Answer(
        False,
        {
            "file": "the package",
            "part": "whole, codebook, mine or documents",
            "size": "bytes",
            "operations": "changes in it",
            "codings": "codings in it",
            "kept_back": "list of documents that stayed here",
            "kept_back[].document": "GUID",
            "kept_back[].name": "its name",
            "kept_back[].reason": "not_released or consent",
        },
    ),
    "handout": Answer(
        False, {"file": "the package", "coder": "GUID of the coder", "documents": "list of the documents handed out"}
    ),
    "merge": Answer(
        False,
        {
            "project": "GUID of the package's project",
            "part": "whole, codebook, mine or documents",
            "operations": "changes that are new here",
            "merge": "GUID of the merge, empty where nothing was new, null with --dry-run",
            "coders": "list of what is new of each coder",
            "coders[].coder": "GUID",
            "coders[].name": "her name",
            "coders[].documents": "new documents",
            "coders[].codings": "new codings",
            "coders[].memos": "new memos",
            "coders[].codes": "new codes",
            "coders[].values": "new attribute values",
            "coders[].judgements": "new judgements",
            "coders[].others": "new objects of other kinds",
            "coders[].removed": "objects she deleted",
            "changed": "number of fields that only the package changes",
            "conflicts": "list of fields that both sides changed",
            "conflicts[].guid": "the object",
            "conflicts[].kind": "its kind",
            "conflicts[].field": "the field",
            "conflicts[].ours": "its value here",
            "conflicts[].theirs": "list of its values there",
            "texts": "list of documents whose text both sides corrected",
            "deleted": "list of objects deleted there",
            "deleted[].guid": "the object",
            "deleted[].kind": "its kind",
            "deleted[].kept": "true where it stays, as it is used or was changed here",
            "suspects": "list of pairs that look like the same thing",
            "suspects[].kind": "their kind",
            "suspects[].ours": "GUID here",
            "suspects[].theirs": "GUID there",
            "suspects[].why": "path, name, like, text or similar_text",
            "suspects[].likeness": "0 to 100",
            "waiting": "objects that wait for what has not come",
            "kept_back": "documents that stayed with the sender",
        },
    ),
    "merge --list": Answer(
        True,
        {
            "number": "place in the list, 1 is the newest",
            "guid": "the merge",
            "package": "hash of the package",
            "time": "when it was merged, UTC, milliseconds",
            "by": "who merged it",
            "coder": "who had made the package",
            "operations": "changes it brought",
            "withdrawn": "true where it was taken out again",
            "is_here": "true where it came into this file",
        },
    ),
    "merge --withdraw": Answer(
        False,
        {
            "merge": "the merge",
            "objects": "objects changed",
            "waiting": "list of objects of one's own that wait for it now",
        },
    ),
    "conflicts": Answer(
        True,
        {"guid": "the object", "kind": "its kind", "field": "the field", "rivals": "its values, the shown one last"},
    ),
    "bin": Answer(True, {"guid": "GUID", "kind": "kind", "name": "name, or empty"}),
    "erase": Answer(
        False,
        {
            "respondent": "GUID",
            "documents": "documents that went as a whole",
            "blanked": "documents in which turns were blanked",
            "objects": "objects that went",
        },
    ),
    "add": Answer(False, {"guid": "GUID of the object", "kind": "its kind"}),
    "set": Answer(False, {"guid": "GUID of the object", "kind": "its kind", "fields": "the fields named"}),
    "delete": Answer(False, {"objects": "GUIDs named", "deleted": "how many went, with all that depends on them"}),
    "restore": Answer(False, {"objects": "GUIDs named", "restored": "how many came back"}),
}
