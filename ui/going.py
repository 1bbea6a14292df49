"""Goes to a place: a coding in its transcript, words of a document, a code, a respondent's case."""

from qualcode.store.queries.object_places import ObjectPlace
from ui.actions import Actions
from ui.session import Session


def go_to(session: Session, actions: Actions, place: ObjectPlace) -> None:
    """Show a place in the page or dock where it belongs."""
    if place.kind == "coding":
        session.passage_wanted.emit(place.guid)
    elif place.kind == "code":
        session.choose_code(place.guid)
        actions["focus_codebook"].trigger()
    elif place.kind == "respondent":
        session.show_case(place.guid)
    elif place.span is not None and place.span[0] < place.span[1]:
        session.place_wanted.emit(place.guid, *place.span)
    else:
        session.show_document(place.guid)
        actions["show_transcript"].trigger()
