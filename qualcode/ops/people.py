"""People of a study beyond their names: households, and trips with the return that is analysed."""

from typing import cast

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid, derived_guid
from qualcode.ops.gate import operation
from qualcode.ops.newcomers import new_respondent
from qualcode.ops.positions import after_last
from qualcode.store.queries.cases import episodes_of
from qualcode.store.writer import Writer


@operation
def add_household(write: Writer, name: str, place: str = "", note: str = "") -> Guid:
    """Add a household. Raises UserError where the name is empty."""
    if not name.strip():
        raise UserError("study.household_needs_name")
    guid = write.create("household", {"name": name.strip(), "place": place or None, "note": note or None})
    write.describe(household=guid)
    return guid


@operation
def join_household(
    write: Writer,
    respondent: Guid,
    household: Guid | None,
    kinship: str | None = None,
    about: Guid | None = None,
    lives_together: bool | None = None,
    kept_children: bool | None = None,
) -> None:
    """Put a respondent into a household (None: out of it); what is None of the rest stays as it is.

    `about` is the returned woman whom a family member's interview speaks of, `kinship` what the member is to her.
    Raises UserError where she would be about herself.
    """
    if about == respondent:
        raise UserError("study.about_oneself")
    told: dict[str, Value] = {
        "kinship": kinship,
        "about": about,
        "lives_together": lives_together,
        "kept_children": kept_children,
    }
    write.set(respondent, "household", household)
    for field, value in told.items():
        if value is not None:
            write.set(respondent, field, value)
    write.describe(respondent=respondent, household=household)


@operation
def add_member(
    write: Writer,
    woman: Guid,
    member: Guid | None = None,
    name: str = "",
    household_name: str = "",
    kinship: str | None = None,
    lives_together: bool | None = None,
    kept_children: bool | None = None,
) -> Guid:
    """Put somebody into the household of a returned woman, as one who speaks about her; gives the member.

    Without `member` a respondent of this name is added, of the kind "family". Where she has no household yet, one of
    the name `household_name` (hers where it is empty) is made. Raises UserError where the member is herself.
    """
    if member == woman:
        raise UserError("study.about_oneself")
    values = write.project.values(woman)
    household = cast(Guid | None, values["household"])
    if household is None:
        own = derived_guid("household", woman)  # two people who each bring a member make one household
        free = None if write.project.life_of(own).is_there else own
        household = write.create("household", {"name": household_name.strip() or values["name"]}, free)
        write.set(woman, "household", household)
    guid = member or write.create("respondent", new_respondent(write.project, name, "", "family"))
    told: dict[str, Value] = {"kinship": kinship, "lives_together": lives_together, "kept_children": kept_children}
    for field, value in {"household": household, "about": woman, **told}.items():
        if value is not None:
            write.set(guid, field, value)
    write.describe(respondent=guid, household=household)
    return guid


@operation
def add_episode(
    write: Writer,
    respondent: Guid,
    name: str = "",
    left: str = "",
    returned: str = "",
    country: str = "",
    note: str = "",
) -> Guid:
    """Add a trip (dates as YYYY, YYYY-MM or YYYY-MM-DD) as a respondent's last one; her first is the one analysed."""
    if left and returned and returned[: len(left)] < left[: len(returned)]:
        raise UserError("study.back_before_leaving", left=left, returned=returned)
    known = episodes_of(write.project, respondent)
    guid = write.create(
        "episode",
        {
            "respondent": respondent,
            "name": name.strip() or None,
            "analysed": None if known else True,
            "left": left or None,
            "returned": returned or None,
            "country": country or None,
            "note": note or None,
            "position": after_last(episode.position for episode in known),
        },
    )
    write.describe(episode=guid)
    return guid


@operation
def analyse_episode(write: Writer, episode: Guid) -> None:
    """Make a trip the one whose return is analysed, in place of the respondent's other ones."""
    if write.project.kind_of(episode) != "episode":
        raise UserError("store.no_such_object", kind="episode", guid=episode)
    respondent = cast(Guid, write.project.values(episode)["respondent"])
    for other in episodes_of(write.project, respondent):
        if other.guid != episode and write.project.values(other.guid)["analysed"]:
            write.set(other.guid, "analysed", None)
    write.set(episode, "analysed", True)
    write.describe(episode=episode)
