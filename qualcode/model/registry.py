"""The registry of kinds: every object of a study, its fields and their rules, declared once."""

from dataclasses import dataclass
from functools import cached_property

from qualcode.model.fields import ANY_KIND, Field, FieldType, Rule, Value
from qualcode.model.guid import Guid, derived_guid

ALIVE = "alive"  # the field every object has: false = deleted
INTERVIEW_KINDS = ("in_depth", "family", "key_informant", "secondary", "other")
NO_INTERVIEW = ("secondary", "other")  # of these: what nobody was asked face to face
MEMO_KINDS = ("field", "reflexive", "analytic", "method", "comment")
ATTRIBUTE_TYPES = ("text", "number", "date", "yes_no", "single", "multiple", "ordered")
BEARERS = ("respondent", "household", "episode", "interview", "document")
MISSING_REASONS = ("not_asked", "refused", "does_not_know", "does_not_remember", "not_applicable")
SPOKEN_LANGUAGES = ("ky", "ru", "uz", "ky-ru")  # the last: both in one turn
ROUND_KINDS = ("training", "double", "again")  # the last: what was coded before is coded once more
DECISIONS = ("equal", "one", "all", "union", "intersection", "drawn", "none")
ANSWERS = ("accepted", "merged", "declined")
SAVED_VIEWS = ("retrieval", "table", "chart")
CONSENT_SCOPES = ("record", "quote", "publish", "archive", "students", "recontact")


@dataclass(frozen=True)
class Kind:
    """A kind of object. `identity` names the fields that make it what it is (its GUID is derived from them);
    `subject` names the reference that leads to the respondent it speaks about.
    """

    name: str
    fields: tuple[Field, ...]
    identity: tuple[str, ...] = ()
    subject: str = ""

    @cached_property
    def by_name(self) -> dict[str, Field]:
        """Give the fields by name."""
        return {field.name: field for field in self.fields}

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """Name the columns of the kind's table, without its id."""
        return tuple(column for field in self.fields for column in field.columns)

    @cached_property
    def references(self) -> tuple[Field, ...]:
        """Give the fields that refer to other objects."""
        kinds = (FieldType.REFERENCE, FieldType.ANCHOR, FieldType.SPAN)
        return tuple(field for field in self.fields if field.type in kinds)

    def guid_of(self, values: dict[str, Value]) -> Guid:
        """Give the derived GUID of the object that these identity values describe."""
        return derived_guid(self.name, *(str(values[name]) for name in self.identity))


def _text(name: str, rule: Rule = Rule.ASK, required: bool = False) -> Field:
    return Field(name, FieldType.TEXT, rule, required=required)


def _latest(name: str, kind: FieldType) -> Field:
    return Field(name, kind, Rule.LATEST)


def _ref(name: str, target: str, required: bool = False, strong: bool = True) -> Field:
    return Field(name, FieldType.REFERENCE, Rule.ASK, target, required, strong)


def _choice(name: str, choices: tuple[str, ...], required: bool = False) -> Field:
    return Field(name, FieldType.CHOICE, choices=choices, required=required)


def _plain(name: str, kind: FieldType, required: bool = False) -> Field:
    return Field(name, kind, required=required)


def _in_languages(*names: str) -> tuple[Field, ...]:
    return tuple(_text(f"{name}_{language}") for name in names for language in ("ky", "ru", "en"))


_POSITION = _latest("position", FieldType.REAL)
_COLOUR = _latest("colour", FieldType.COLOUR)
_T = FieldType

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind(
            "project",
            (_text("name", required=True), _text("description"), _latest("codebook_locked", FieldType.BOOLEAN)),
        ),
        Kind(
            "coder",
            (
                _text("name", required=True),
                _text("initials"),
                _COLOUR,
                _ref("repeats", "coder", strong=False),  # the one who codes again under this name what she coded before
            ),
        ),
        Kind(
            "document",
            (
                _text("name", required=True),
                _choice("kind", INTERVIEW_KINDS),
                _ref("responsible", "coder", strong=False),
                _text("source"),
                _text("language"),
                _POSITION,
            ),
        ),
        Kind(
            "text_version",
            (
                _ref("document", "document", required=True),
                _ref("base", "text_version"),
                _text("hash", required=True),
                _plain("map", _T.JSON),
                _plain("turns", _T.JSON, required=True),
                _text("extractor"),
                _ref("joined", "text_version"),  # the other version whose words it holds: joined, or gone back to
                _plain("joined_map", _T.JSON),
            ),
        ),
        Kind(
            "speaker",
            (
                _ref("document", "document", required=True),
                _text("label"),
                _choice("role", ("interviewer", "respondent", "other"), required=True),
                _ref("respondent", "respondent", strong=False),
            ),
        ),
        Kind(
            "guide",
            (
                _text("name", required=True),
                _choice("kind", INTERVIEW_KINDS),
                _text("version"),
                _text("language"),
            ),
        ),
        Kind(
            "question",
            (_ref("guide", "guide", required=True), _text("number"), *_in_languages("text"), _POSITION),
        ),
        Kind(
            "interview",
            (
                _ref("document", "document", required=True),
                _plain("date", _T.DATE),
                _text("place"),
                _plain("minutes", _T.INTEGER),
                _text("language"),
                _text("interviewer"),
                _ref("guide", "guide", strong=False),
                _text("present"),
                _text("note"),
                _choice("status", ("recorded", "typed", "checked", "pseudonymised", "translated", "released")),
            ),
            identity=("document",),
        ),
        Kind(
            "asking",  # these words of the interviewer ask this question
            (
                _ref("document", "document", required=True),
                _plain("span", _T.SPAN, required=True),
                _ref("question", "question", required=True),
            ),
            identity=("span", "question"),
        ),
        Kind(
            "unit_plan",
            (
                _ref("document", "document", required=True),
                _ref("version", "text_version", required=True),
                _plain("units", _T.JSON, required=True),  # each unit a list of [start, end)
            ),
            identity=("version",),
        ),
        Kind(
            "turn_language",  # what a person says is spoken in a turn, against what the model hears
            (
                _ref("document", "document", required=True),
                _plain("span", _T.SPAN, required=True),
                _choice("language", SPOKEN_LANGUAGES, required=True),
            ),
            identity=("span",),
        ),
        Kind("household", (_text("name", required=True), _text("place"), _text("note"))),
        Kind(
            "respondent",
            (
                _text("name", required=True),
                _text("pseudonym"),
                _choice("kind", INTERVIEW_KINDS),
                _ref("household", "household", strong=False),
                _ref("about", "respondent", strong=False),
                _text("kinship"),
                _plain("lives_together", _T.BOOLEAN),
                _plain("kept_children", _T.BOOLEAN),
                _ref("referred_by", "respondent", strong=False),
                _text("institution"),
                _text("level"),
                _text("post"),
                _POSITION,
            ),
            subject="self",
        ),
        Kind(
            "episode",
            (
                _ref("respondent", "respondent", required=True),
                _text("name"),
                _plain("analysed", _T.BOOLEAN),
                _plain("left", _T.DATE),
                _plain("returned", _T.DATE),
                _text("country"),
                _text("note"),
                _POSITION,
            ),
            subject="respondent",
        ),
        Kind(
            "attribute",
            (
                _text("key", required=True),
                *_in_languages("name"),
                _choice("bearer", BEARERS, required=True),
                _choice("type", ATTRIBUTE_TYPES, required=True),
                _text("unit"),
                _POSITION,
                _ref("follows", "attribute"),  # its values are made from those of this one, by the rule
                _plain("rule", _T.JSON),
            ),
        ),
        Kind(
            "option",
            (
                _ref("attribute", "attribute", required=True),
                _text("key", required=True),
                *_in_languages("label"),
                _POSITION,
            ),
            identity=("attribute", "key"),
        ),
        Kind(
            "attribute_value",
            (
                _ref("attribute", "attribute", required=True),
                _ref("bearer", ANY_KIND, required=True),
                _plain("value", _T.JSON),  # text, number, yes/no, option key, list of keys, {"missing": reason}
            ),
            identity=("attribute", "bearer"),
            subject="bearer",
        ),
        Kind(
            "code",
            (
                Field("parent", _T.REFERENCE, Rule.STRUCTURE, "code"),
                *_in_languages("name", "definition", "when", "not_when", "example"),
                _COLOUR,
                _POSITION,
                _latest("active", _T.BOOLEAN),
            ),
        ),
        Kind(
            "code_set",
            (
                *_in_languages("name"),
                _choice("kind", ("family", "research_question", "other")),
                _latest("exclusive", _T.BOOLEAN),
                _POSITION,
            ),
        ),
        Kind(
            "membership",
            (_ref("code_set", "code_set", required=True), _ref("member", ANY_KIND, required=True)),
            identity=("code_set", "member"),
        ),
        Kind("facet", (_text("key", required=True), *_in_languages("name"), _POSITION), identity=("key",)),
        Kind(
            "facet_value",
            (
                _ref("facet", "facet", required=True),
                _text("key", required=True),
                *_in_languages("name"),
                _POSITION,
            ),
            identity=("facet", "key"),
        ),
        Kind(
            "coding",
            (
                _ref("coder", "coder", required=True),
                _ref("document", "document", required=True),
                _plain("anchor", _T.ANCHOR, required=True),
                _plain("weight", _T.INTEGER),
                _latest("flag", _T.BOOLEAN),
                _plain("facets", _T.JSON),
                _text("definition"),  # the operation that wrote the definition it was made under, once edited
            ),
        ),
        Kind(
            "judgement",
            (
                _ref("coder", "coder", required=True),
                _ref("episode", "episode", required=True),
                _ref("code_set", "code_set", required=True),
                _ref("code", "code", strong=False),
                _choice("undecided", ("mixed", "undecidable")),
                _text("note"),
            ),
            identity=("coder", "episode", "code_set"),
            subject="episode",
        ),
        Kind(
            "evidence",
            (
                _ref("judgement", "judgement", required=True),
                _ref("coding", "coding", required=True),
                _choice("stance", ("for", "against"), required=True),
            ),
            identity=("judgement", "coding"),
            subject="judgement",
        ),
        Kind(
            "translation",
            (
                _ref("document", "document", required=True),
                _plain("span", _T.SPAN, required=True),
                _text("language", required=True),
                _text("text", required=True),
                _text("translator"),
                _text("checked_by"),
            ),
        ),
        Kind(
            "consent",
            (
                _ref("respondent", "respondent", required=True),
                _text("form"),
                _text("version"),
                _plain("date", _T.DATE),
                _text("language"),
                _choice("mode", ("oral", "signed")),
                _plain("scopes", _T.JSON),
                _text("guardian"),
                _plain("assent", _T.BOOLEAN),
                _plain("withdrawn", _T.DATE),
            ),
            subject="respondent",
        ),
        Kind(
            "memo",
            (
                _choice("kind", MEMO_KINDS),
                _ref("about", ANY_KIND),
                _plain("span", _T.SPAN),
                _ref("coder", "coder"),
                _text("title"),
                _text("text", required=True),
            ),
            subject="about",
        ),
        Kind(
            "document_state",
            (
                _ref("coder", "coder", required=True),
                _ref("document", "document", required=True),
                _choice("state", ("in_work", "done"), required=True),
                _plain("codings", _T.JSON),  # the live codings when marked done: the frozen first pass
                _plain("blind", _T.BOOLEAN),
            ),
            identity=("coder", "document"),
        ),
        Kind(
            "assignment",  # a document was given to a coder
            (
                _ref("coder", "coder", required=True),
                _ref("document", "document", required=True),
                _latest("blind", _T.BOOLEAN),  # she sees the others' work on it once everybody it was given to is done
            ),
            identity=("coder", "document"),
        ),
        Kind(
            "round",  # documents that several people code, or one person twice, so that their agreement can be told
            (
                _text("name", required=True),
                _choice("kind", ROUND_KINDS, required=True),
                _plain("drawn", _T.JSON),  # how they were drawn: share, minimum, seed, strata
                _text("note"),
                _POSITION,
            ),
        ),
        Kind(
            "round_document",
            (_ref("round", "round", required=True), _ref("document", "document", required=True)),
            identity=("round", "document"),
        ),
        Kind(
            "decision",  # what counts where coders differ; `made` are codings of the consensus
            (
                Field("coder", _T.REFERENCE, Rule.LATEST, "coder", strong=False),  # who decided
                _ref("document", "document", required=True),
                _text("matter", required=True),  # stands for the codings it was decided on
                # Each of them with its anchor then, or null where it was gone: [coding, [version, start, end, code]].
                Field("seen", _T.JSON, Rule.LATEST, required=True),
                _choice("outcome", DECISIONS, required=True),
                _ref("whose", "coder", strong=False),  # of "one": as she coded it
                _plain("made", _T.JSON),
                _text("note"),
            ),
            identity=("document", "matter"),
        ),
        Kind(
            "proposal",  # a new code, proposed while the codebook is locked
            (
                _ref("code", "code", strong=False),
                _text("name", required=True),  # as it was proposed: the code may be gone
                _ref("coder", "coder", required=True),
                _text("reason", required=True),
                _choice("answer", ANSWERS),
                _ref("target", "code", strong=False),  # the code it was merged with
                _text("reply"),
            ),
        ),
        Kind(
            "codebook_version",
            (
                _text("name", required=True),
                _text("note"),  # what changed and why
                _ref("coder", "coder", strong=False),
                _plain("codes", _T.JSON, required=True),  # the codebook as it stood: the fields of each code
            ),
        ),
        Kind(
            "saved_question",  # a retrieval, table or chart under a name, asked anew whenever it is opened
            (
                _text("name", required=True),
                _choice("view", SAVED_VIEWS, required=True),
                _plain("asked", _T.JSON, required=True),
                _text("note"),
                _ref("coder", "coder", strong=False),
                _POSITION,
            ),
        ),
        Kind(
            "summary",  # what a researcher writes into a cell of the framework matrix
            (
                _ref("respondent", "respondent", required=True),
                _ref("code", "code", required=True),
                _text("text", required=True),
                Field("codings", _T.JSON, Rule.LATEST),  # [coding, mark of its words], those that it was written on
                Field("coder", _T.REFERENCE, Rule.LATEST, "coder", strong=False),  # who wrote it last
            ),
            identity=("respondent", "code"),
            subject="respondent",
        ),
        Kind(
            "recognition",  # two objects of one kind are the same thing, or are not
            (
                _text("kind", required=True),
                _text("first", required=True),  # GUIDs, the smaller one first: no references, or they would be one too
                _text("second", required=True),
                _plain("accepted", _T.BOOLEAN),
            ),
            identity=("kind", "first", "second"),
        ),
        Kind(
            "merge",  # a package taken in
            (
                _text("package", required=True),  # its hash
                _ref("coder", "coder", strong=False),  # who made it
                _plain("operations", _T.INTEGER),
                _latest("withdrawn", _T.BOOLEAN),
            ),
        ),
        Kind(
            "erasure",
            (
                _plain("respondents", _T.JSON, required=True),
                _plain("objects", _T.JSON, required=True),
                _plain("texts", _T.JSON, required=True),
            ),
        ),
    )
}
