-- The project file. The log (step, operation, value) is the truth; the tables of kinds further down are its
-- materialised view, written in the same transaction. Ids are local to the file; GUIDs (16 bytes) are what travels.

-- The log -----------------------------------------------------------------------------------------------------

CREATE TABLE computer (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL
);

-- One user action. `verb` is empty for a step only spoken of that has not arrived.
CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    verb TEXT NOT NULL,
    args TEXT,                      -- JSON: numbers and GUIDs, never words of an interview
    coder INTEGER,                  -- object
    computer INTEGER,
    time INTEGER,                   -- UTC, milliseconds: shown, never relied on
    lamport INTEGER NOT NULL,       -- the order of steps
    undoes BLOB                     -- GUID of the step that this one undoes or redoes
);

-- Everything that has an identity, as soon as it is spoken of. `state`: see model.fold.Life.
CREATE TABLE object (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    state INTEGER NOT NULL
);
CREATE INDEX object_unusual ON object (state) WHERE state <> 1;

-- An operation's envelope: id = step * 2^20 + its number in the step, from which its GUID follows.
CREATE TABLE operation (
    id INTEGER PRIMARY KEY,
    object INTEGER NOT NULL,
    field TEXT,                     -- NULL: creation
    prev TEXT                       -- JSON list of the operations it saw and supersedes
);
CREATE INDEX operation_object ON operation (object);

-- An operation's value, apart, so that it can be erased: then `data` is NULL.
CREATE TABLE value (
    op INTEGER PRIMARY KEY,
    subject INTEGER,                -- the respondent it speaks about
    data TEXT                       -- JSON; references are local ids
);
CREATE INDEX value_subject ON value (subject) WHERE subject IS NOT NULL;

-- The heads of fields that were edited after creation.
CREATE TABLE head (
    object INTEGER NOT NULL,
    field TEXT NOT NULL,
    op INTEGER NOT NULL,
    PRIMARY KEY (object, field, op)
) WITHOUT ROWID;

-- Fields whose heads disagree and await a decision, and codes taken out of a circle (field 'parent').
CREATE TABLE conflict (
    object INTEGER NOT NULL,
    field TEXT NOT NULL,
    PRIMARY KEY (object, field)
) WITHOUT ROWID;

-- Texts by the SHA-256 of their UTF-8 bytes. An erased text has no row.
CREATE TABLE text (
    hash TEXT PRIMARY KEY,
    content TEXT NOT NULL
) WITHOUT ROWID;

-- Corrections of a text that a coder has not finished: JSON list of changes to a version (GUIDs). Local to this file,
-- kept so that a power failure loses none.
CREATE TABLE unfinished_correction (
    document BLOB NOT NULL,
    coder BLOB NOT NULL,
    version BLOB NOT NULL,
    changes TEXT NOT NULL,
    PRIMARY KEY (document, coder)
) WITHOUT ROWID;

-- Objects recognised as another one, under which they count and are shown. Their operations stay under their own id.
CREATE TABLE same (object INTEGER PRIMARY KEY, counts_as INTEGER NOT NULL);

-- Operations whose value did not travel with them: it may arrive yet.
CREATE TABLE withheld (op INTEGER PRIMARY KEY);

-- Which merge brought the operations from `first` to `last`. Local to this file, as what follows.
CREATE TABLE received (first INTEGER PRIMARY KEY, last INTEGER NOT NULL, merge INTEGER NOT NULL);

-- What a merge had brought and is withdrawn: kept as a packed log, no part of the log any more.
CREATE TABLE withdrawn (merge INTEGER PRIMARY KEY, log BLOB NOT NULL);

-- The kinds: live objects only ----------------------------------------------------------------------------------

CREATE TABLE project (id INTEGER PRIMARY KEY, name TEXT, description TEXT, codebook_locked INTEGER);

CREATE TABLE coder (id INTEGER PRIMARY KEY, name TEXT, initials TEXT, colour TEXT, repeats INTEGER);

CREATE TABLE document (
    id INTEGER PRIMARY KEY, name TEXT, kind TEXT, responsible INTEGER, source TEXT, language TEXT, position REAL
);

-- `map` is the number map from `base`: JSON [[start, old length, new length], ...]; `turns` is JSON
-- {"speakers": [guid, ...], "turns": [[start, speech, end, speaker, seconds], ...]}; offsets are code points.
-- A version may go back to a second one, `joined`, with a map of its own.
CREATE TABLE text_version (
    id INTEGER PRIMARY KEY, document INTEGER, base INTEGER, hash TEXT, map TEXT, turns TEXT, extractor TEXT,
    joined INTEGER, joined_map TEXT
);
CREATE INDEX text_version_document ON text_version (document);

CREATE TABLE speaker (id INTEGER PRIMARY KEY, document INTEGER, label TEXT, role TEXT, respondent INTEGER);
CREATE INDEX speaker_document ON speaker (document);

CREATE TABLE guide (id INTEGER PRIMARY KEY, name TEXT, kind TEXT, version TEXT, language TEXT);

CREATE TABLE question (
    id INTEGER PRIMARY KEY, guide INTEGER, number TEXT, text_ky TEXT, text_ru TEXT, text_en TEXT, position REAL
);

CREATE TABLE interview (
    id INTEGER PRIMARY KEY, document INTEGER, date TEXT, place TEXT, minutes INTEGER, language TEXT,
    interviewer TEXT, guide INTEGER, present TEXT, note TEXT, status TEXT
);

-- These words of the interviewer ask this question of the guide. A question without one was not asked.
CREATE TABLE asking (
    id INTEGER PRIMARY KEY, document INTEGER, version INTEGER, span_start INTEGER, span_end INTEGER, question INTEGER
);
CREATE INDEX asking_document ON asking (document);

-- The units on which agreement is counted: JSON [[[start, end], ...], ...], each unit one or more stretches.
CREATE TABLE unit_plan (id INTEGER PRIMARY KEY, document INTEGER, version INTEGER, units TEXT);

-- What a person says is spoken in a turn, where the model of languages hears something else.
CREATE TABLE turn_language (
    id INTEGER PRIMARY KEY, document INTEGER, version INTEGER, span_start INTEGER, span_end INTEGER, language TEXT
);
CREATE INDEX turn_language_document ON turn_language (document);

CREATE TABLE household (id INTEGER PRIMARY KEY, name TEXT, place TEXT, note TEXT);

CREATE TABLE respondent (
    id INTEGER PRIMARY KEY, name TEXT, pseudonym TEXT, kind TEXT, household INTEGER, about INTEGER, kinship TEXT,
    lives_together INTEGER, kept_children INTEGER, referred_by INTEGER, institution TEXT, level TEXT, post TEXT,
    position REAL
);

-- One going and coming back; `analysed` marks the return that the study analyses.
CREATE TABLE episode (
    id INTEGER PRIMARY KEY, respondent INTEGER, name TEXT, analysed INTEGER, left TEXT, returned TEXT,
    country TEXT, note TEXT, position REAL
);

CREATE TABLE attribute (
    id INTEGER PRIMARY KEY, key TEXT, name_ky TEXT, name_ru TEXT, name_en TEXT, bearer TEXT, type TEXT, unit TEXT,
    position REAL, follows INTEGER, rule TEXT
);

CREATE TABLE option (
    id INTEGER PRIMARY KEY, attribute INTEGER, key TEXT, label_ky TEXT, label_ru TEXT, label_en TEXT, position REAL
);

-- `value` is JSON: a text, number, true/false, option key, list of keys, or {"missing": reason}.
CREATE TABLE attribute_value (id INTEGER PRIMARY KEY, attribute INTEGER, bearer INTEGER, value TEXT);
CREATE INDEX attribute_value_bearer ON attribute_value (bearer);

CREATE TABLE code (
    id INTEGER PRIMARY KEY, parent INTEGER, name_ky TEXT, name_ru TEXT, name_en TEXT,
    definition_ky TEXT, definition_ru TEXT, definition_en TEXT, when_ky TEXT, when_ru TEXT, when_en TEXT,
    not_when_ky TEXT, not_when_ru TEXT, not_when_en TEXT, example_ky TEXT, example_ru TEXT, example_en TEXT,
    colour TEXT, position REAL, active INTEGER
);

CREATE TABLE code_set (
    id INTEGER PRIMARY KEY, name_ky TEXT, name_ru TEXT, name_en TEXT, kind TEXT, exclusive INTEGER, position REAL
);

CREATE TABLE membership (id INTEGER PRIMARY KEY, code_set INTEGER, member INTEGER);

CREATE TABLE facet (
    id INTEGER PRIMARY KEY, key TEXT, name_ky TEXT, name_ru TEXT, name_en TEXT, position REAL
);

CREATE TABLE facet_value (
    id INTEGER PRIMARY KEY, facet INTEGER, key TEXT, name_ky TEXT, name_ru TEXT, name_en TEXT, position REAL
);

-- Spans are code points [span_start, span_end) of the text version they were made on.
CREATE TABLE coding (
    id INTEGER PRIMARY KEY, coder INTEGER, document INTEGER, version INTEGER, span_start INTEGER,
    span_end INTEGER, code INTEGER, weight INTEGER, flag INTEGER, facets TEXT, definition TEXT
);
CREATE INDEX coding_document ON coding (document, span_start, span_end, code, coder);
CREATE INDEX coding_code ON coding (code, document, coder);

CREATE TABLE judgement (
    id INTEGER PRIMARY KEY, coder INTEGER, episode INTEGER, code_set INTEGER, code INTEGER, undecided TEXT,
    note TEXT
);

CREATE TABLE evidence (id INTEGER PRIMARY KEY, judgement INTEGER, coding INTEGER, stance TEXT);

CREATE TABLE translation (
    id INTEGER PRIMARY KEY, document INTEGER, version INTEGER, span_start INTEGER, span_end INTEGER, language TEXT,
    text TEXT, translator TEXT, checked_by TEXT
);

CREATE TABLE consent (
    id INTEGER PRIMARY KEY, respondent INTEGER, form TEXT, version TEXT, date TEXT, language TEXT, mode TEXT,
    scopes TEXT, guardian TEXT, assent INTEGER, withdrawn TEXT
);

CREATE TABLE memo (
    id INTEGER PRIMARY KEY, kind TEXT, about INTEGER, version INTEGER, span_start INTEGER, span_end INTEGER,
    coder INTEGER, title TEXT, text TEXT
);
CREATE INDEX memo_about ON memo (about);

CREATE TABLE document_state (
    id INTEGER PRIMARY KEY, coder INTEGER, document INTEGER, state TEXT, codings TEXT, blind INTEGER
);

-- A document was given to a coder; `blind`: what others made of it is kept from her, see store.visibility.
CREATE TABLE assignment (id INTEGER PRIMARY KEY, coder INTEGER, document INTEGER, blind INTEGER);

-- Documents coded by several people, or by one twice: how they were drawn, and which.
CREATE TABLE round (id INTEGER PRIMARY KEY, name TEXT, kind TEXT, drawn TEXT, note TEXT, position REAL);

CREATE TABLE round_document (id INTEGER PRIMARY KEY, round INTEGER, document INTEGER);

-- What counts where coders differ: `seen` the codings it was decided on, `made` those of the consensus.
CREATE TABLE decision (
    id INTEGER PRIMARY KEY, coder INTEGER, document INTEGER, matter TEXT, seen TEXT, outcome TEXT, whose INTEGER,
    made TEXT, note TEXT
);

CREATE TABLE proposal (
    id INTEGER PRIMARY KEY, code INTEGER, name TEXT, coder INTEGER, reason TEXT, answer TEXT, target INTEGER, reply TEXT
);

CREATE TABLE codebook_version (id INTEGER PRIMARY KEY, name TEXT, note TEXT, coder INTEGER, codes TEXT);

-- A retrieval, table or chart under a name: `asked` is what it is asked for, as JSON.
CREATE TABLE saved_question (
    id INTEGER PRIMARY KEY, name TEXT, view TEXT, asked TEXT, note TEXT, coder INTEGER, position REAL
);

-- A cell of the framework matrix: `codings` those that it was written on, each with a mark of its words.
CREATE TABLE summary (id INTEGER PRIMARY KEY, respondent INTEGER, code INTEGER, text TEXT, codings TEXT, coder INTEGER);

-- Two objects of one kind, their GUIDs in order, are the same thing (accepted = 1) or are not (0).
CREATE TABLE recognition (id INTEGER PRIMARY KEY, kind TEXT, first TEXT, second TEXT, accepted INTEGER);

-- A package taken in: its hash, who made it, how many operations it brought, whether they were taken out again.
CREATE TABLE merge (id INTEGER PRIMARY KEY, package TEXT, coder INTEGER, operations INTEGER, withdrawn INTEGER);

CREATE TABLE erasure (id INTEGER PRIMARY KEY, respondents TEXT, objects TEXT, texts TEXT);
