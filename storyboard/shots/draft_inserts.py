"""What a plan says of a close picture of a thing, and of an empty one that is about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from pydantic import AfterValidator, Field, WithJsonSchema

from storyboard.breakdown import animal_deeds, animal_words
from storyboard.breakdown.lists import listed
from storyboard.model.base import Frozen
from storyboard.model.cast import Prop
from storyboard.model.shots import Detail
from storyboard.shots import (
    bound_words,
    caught_words,
    close_kinds,
    emergency_words,
    fluid_words,
    handwork,
    hiding_words,
    hole_words,
    lettered_words,
    own_hands,
    party_words,
    pictured,
    pursuit,
    sights,
    splats,
    swept_words,
    things,
    two_things,
    vocabulary,
    wilds_words,
)
from storyboard.shots.sight_deeds import SHUTS
from storyboard.shots.sliding import caught
from storyboard.shots.things import MANY

Short = Annotated[str, Field(max_length=200)]
Id = Annotated[str, Field(max_length=80)]

INSERT_DEEDS = ("", *vocabulary.insert_deeds())
"""All that is done in an insert, and by vehicles, animals and people without parts."""


def _is_insert_deed(word: str) -> str:
    if word not in INSERT_DEEDS:
        raise ValueError(f"Input should be one of {', '.join(INSERT_DEEDS[1:])}")
    return word


Hand = Annotated[str, AfterValidator(_is_insert_deed), WithJsonSchema({"type": "string", "enum": list(INSERT_DEEDS)})]


class InsertDraft(Frozen):
    """What a panel of framing INSERT shows; of framing EMPTY the vehicle, the animals or the people without parts that it is about."""

    of: Id = Field(default="", description="one plain noun where no prop has an id for it, as in `doorknob`, `screen`, `hands`")
    words: Short = Field(default="", description="to be read on it; of a photograph, whom or what it shows: `a boy on a pony`")
    hand: Hand = Field(
        default="",
        description="what hands do with it; from `rings` on: what it does; from `drives` on: vehicles, animals, people without parts",
    )
    tool: Id = Field(default="", description="what hands work on it with, or put into it or onto it: `knife`, `pill`")
    by: Id = Field(default="", description="id of whose hands they are")
    at: Id = Field(
        default="",
        description="the second thing, with where it is to that (in, on, under, beside, behind, over, from): `in suitcase`, `on chart`,"
        " `over mug` for what drips into it; or the ground alone: `sand`",
    )
    count: int = Field(default=0, ge=0, le=99, description="how many things, or how many people without parts an EMPTY picture is about")


def is_plural(name: str, kind: str) -> bool:
    """Whether a name is a plural of what it is drawn as."""
    ones = (name.removesuffix(end) for end in ("es", "s") if name.casefold().endswith(end))
    return bool(kind) and not kind.startswith(MANY) and any(vocabulary.close(one) == kind for one in ones)


def told_finer(draft: InsertDraft, kind: str) -> str:
    """What is drawn of what is in the air or flows, by where it comes from: sparks from a console are a fuse box's."""
    words = f"{draft.hand} {vocabulary.plain(f'{draft.at} {draft.tool}')}"
    if kind == "screen" and (trace := sights.finer(kind, draft.words)) in TRACES and draft.words.islower():
        return trace
    return sights.finer(kind, words) if kind in FLOWING and draft.hand not in vocabulary.WORKS else kind


TRACES = frozenset({"heartbeat", "flatline"})
"""What a screen may show that its words tell, where they are not to be read."""
FLOWING = frozenset({"sparks", "water", "smoke", "steam", "dust", "wave", "light_beam"})
"""What fills the picture with what it comes from, so that no second thing is beside it."""


def several(insert: InsertDraft, seen: Detail, *, among: bool) -> Detail:
    """What an empty picture is about (`among`) as many, where it is named in the plural and not counted."""
    many = among and not seen.count and is_plural(insert.of, seen.kind)
    return seen.model_copy(update={"kind": MANY + seen.kind}) if many else seen


def place_of(said: str, kind: str) -> str:
    """Where a thing of a kind is, as `Detail.at`; of animals what they are on. Empty for what is not known."""
    words = vocabulary.plain(said)
    spot = animal_deeds.AT.get(words.rpartition(" ")[2], "") if kind.removeprefix(MANY) in animal_words.KINDS else ""
    return spot or two_things.read(words, vocabulary.close)


def in_palm(draft: InsertDraft) -> InsertDraft:
    """The same where it asks for an open hand: the picture is of the small thing in it, which nothing else is done with."""
    of, at = (vocabulary.plain(words).split()[-1:] for words in (draft.of, draft.at))
    thing = draft.tool or (draft.words if draft.words.islower() and vocabulary.thing(draft.words) else "")
    if thing and of and of[0] in two_things.OPEN_HANDS and draft.hand in LYING:
        words = "" if thing == draft.words else draft.words
        return draft.model_copy(update={"of": thing, "tool": "", "words": words, "at": f"in {two_things.PALM}", "hand": ""})
    return draft.model_copy(update={"hand": ""}) if at and at[0] in two_things.OPEN_HANDS and draft.hand in LYING else draft


def at_pocket(draft: InsertDraft) -> InsertDraft:
    """The same where it asks for hands with a thing, or for a pocket, at clothes: the picture is of the thing that goes in."""
    if vocabulary.close(draft.of) != own_hands.HANDS or two_things.read(vocabulary.plain(draft.at), vocabulary.close) not in (
        two_things.IN_POCKET,
        two_things.IN_COAT,
    ):
        return draft
    return draft.model_copy(update={"of": draft.tool, "tool": ""}) if draft.tool else draft


LYING = frozenset({"", "hold", "count", "reveal"})
"""What hands do with a thing that lies in one of them."""


def shown_as(draft: InsertDraft, kind: str) -> tuple[str, str]:
    """What is drawn of a kind, and what is to be read on it: what drips is seen as drops, and what a picture shows is drawn in it."""
    if (fine := told_finer(draft, kind)) != kind:
        return fine, ""
    kind = (fluid_words.dripping(draft.of) if draft.hand == "drips" else "") or kind
    picture = pictured.on_sheet(kind, draft.words, things.seen)
    return (picture, "") if picture else (kind, draft.words)


def borne_by(kind: str, at: str) -> tuple[str, str]:
    """What is drawn of a plate, tag or label with words on it, and where: on another thing it is that thing with the words on it."""
    where, other = two_things.placed(at)
    kind = "steel_plate" if kind == "plate" else kind
    if kind not in lettered_words.KINDS or where not in ("on", "in", "from") or other == two_things.PALM:
        return kind, at
    return (kind, "") if other in lettered_words.UNDER else (other, "")


def meant(draft: InsertDraft, props: Sequence[Prop]) -> InsertDraft:
    """An insert as it is drawn: ids are names, fingers in a door are caught there, an open hand has its thing in it, and a door that is
    slammed shuts."""
    fingers = close_kinds.caught(draft.of, f"{draft.tool} {draft.at}")
    if fingers and draft.hand in caught_words.SHUT:
        return draft.model_copy(update={"of": fingers, "hand": "", "tool": "", "at": ""})
    if hole := hole_words.of(draft.of.replace("_", " ").casefold(), vocabulary.plain(f"{draft.at} {draft.tool}")):
        return draft.model_copy(update={"of": hole, "hand": "point" if draft.hand in hole_words.FINGERED else "", "tool": "", "at": ""})
    draft = in_hiding(round_limb(draft))
    named = done_to(in_hands(in_one(in_palm(at_pocket(uncovered(by_name(draft, props)))))))
    return named.model_copy(update={"hand": "closes"}) if named.hand == "slam" and vocabulary.close(named.of) in SHUTS else named


def round_limb(draft: InsertDraft) -> InsertDraft:
    """The same where something is tied round a hand or a wrist: the picture is of that limb, bound with it."""
    of, at = vocabulary.plain(draft.of), vocabulary.plain(draft.at)
    if bound_words.is_bound(draft.hand, f"on {of}") and (draft.tool or at):
        of, at = vocabulary.plain(draft.tool or draft.at.rpartition(" ")[2]), f"on {of}"
    if not bound_words.is_bound(draft.hand, at):
        return draft
    soft = bound_words.SOFT.get(of.rpartition(" ")[2], of)
    return (
        draft.model_copy(update={"of": soft, "hand": bound_words.BIND, "at": "", "tool": ""})
        if bound_words.soft(vocabulary.close(soft))
        else draft
    )


def in_hiding(draft: InsertDraft) -> InsertDraft:
    """The same where a thing goes into a place that things are hidden in, or comes out: the picture is of that, the thing in the hand."""
    other, own = (hiding_words.place(close_kinds.of(vocabulary.plain(words))) for words in (draft.at, draft.of))
    place = other or own or hiding_words.brick(vocabulary.plain(draft.of), vocabulary.plain(draft.at), draft.hand)
    if not place:
        return draft
    if draft.hand in hiding_words.KEPT or (other and vocabulary.close(draft.of) == "screw"):
        return draft.model_copy(update={"of": place, "hand": draft.hand or "screw", "at": ""})
    thing = draft.of if other and not own else draft.tool
    hand, tool = hiding_words.at_place(thing, draft.hand)
    return draft.model_copy(update={"of": place, "hand": hand, "tool": vocabulary.plain(tool).rpartition(" ")[2], "at": ""})


def in_one(draft: InsertDraft) -> InsertDraft:
    """The same where thing and place, or thing and what covers it, are one close picture (`rain`, `on window`), and no hand is at it."""
    kind = close_kinds.of(vocabulary.plain(f"{draft.of} {draft.at} {draft.tool}")) if draft.hand not in vocabulary.WORKS else ""
    whole = kind and kind != vocabulary.close(draft.of) and (draft.at or draft.tool)
    named = vocabulary.plain(f"{draft.of} {draft.at} {draft.tool}")
    if kept := close_kinds.kept(named) or (close_kinds.unveiled(named) if draft.hand in AWAY else ""):
        touched = "stroke" if kept == "locker_photo" and draft.hand in TOUCHES else ""
        return draft.model_copy(update={"of": kept, "at": "", "tool": "", "hand": touched})
    return draft.model_copy(update={"of": kind, "at": "", "tool": "", "hand": ""}) if whole else draft


def done_to(draft: InsertDraft) -> InsertDraft:
    """The same by what it is done with: only a match is struck to light, all else strikes a blow; what is no liquid is dropped in."""
    tool = vocabulary.close(draft.tool) if draft.tool else ""
    blow = draft.hand == "strike" and tool not in LIT and vocabulary.close(draft.of) not in LIT
    solid = draft.hand == "pour" and tool in SOLID
    return draft.model_copy(update={"hand": "hammer" if blow else "drop"}) if blow or solid else draft


LIT = frozenset({"", "match", "matches", "match_stick", "lighter"})
"""What is struck to light it."""
SOLID = listed("gem coin money pill pills nail screw key ring necklace bone bullet stone like_lump like_crumb dice shell pearl chess")
"""What is poured as pieces, and is no stream."""


def uncovered(draft: InsertDraft) -> InsertDraft:
    """The same where hands work at what covers something: that is swept off, and the picture is of what comes to light."""
    named = [words.split() for words in (draft.of, draft.tool, draft.at)]
    loose = next((kind for words in named if words and (kind := swept_words.cover(words[-1]))), "")
    if draft.hand not in swept_words.AT_WORK or not (loose or draft.hand == swept_words.BRUSH):
        return draft
    under = next((words[-1] for words in named if words and not swept_words.cover(words[-1])), "")
    return draft.model_copy(update={"of": swept_words.below(under), "hand": swept_words.BRUSH, "tool": "", "at": loose or draft.at})


AWAY = frozenset({"pull", "take", "open", "reveal", "slide", "peel", "drop", "throw"})
"""What hands do with a sheet that comes off what it covers."""
TOUCHES = frozenset({"stroke", "press", "tap", "point", "put", "hold", "rub", "stick"})
"""What a hand does with a photograph that hangs, which goes on hanging."""


def in_hands(draft: InsertDraft) -> InsertDraft:
    """The same where it asks for hands at a work that is on something: the picture is of that, or of what the work is on as a rule."""
    if vocabulary.close(draft.of) != own_hands.HANDS or draft.hand in OF_HANDS or draft.hand not in vocabulary.WORKS:
        return draft
    if draft.hand == "rub" and not draft.tool:
        return draft.model_copy(update={"hand": "rub_hands"})
    worked = (draft.tool if draft.hand in WORKED else "") or handwork.usual(draft.hand) or draft.tool
    return draft.model_copy(update={"of": worked, "tool": "" if worked == draft.tool else draft.tool}) if worked else draft


OF_HANDS = frozenset({"", "hold", *own_hands.WORKS, *own_hands.WASHED, own_hands.LICK})
"""What hands do that are the picture themselves."""
WORKED = frozenset({"fold", "fold_clothes", "bind", "tear", "open", "close", "break", "peel", "wrap", "press", "turn", "pull", "count"})
"""Works of which a plan names with hands what they are done to."""


def by_name(draft: InsertDraft, props: Sequence[Prop]) -> InsertDraft:
    """The same with things called by their names where a plan gives their ids."""
    names = {prop.id: prop.name.casefold() for prop in props}
    where, _, other = draft.at.rpartition(" ")
    at = f"{where} {names[other]}".strip() if other in names else draft.at
    return draft.model_copy(update={"of": names.get(draft.of, draft.of), "tool": names.get(draft.tool, draft.tool), "at": at})


def meant_close(detail: Detail) -> Detail:
    """A close picture as it is drawn, by what is done in it."""
    return party_words.meant(caught(two_things.into_clothes(wilds_words.meant(emergency_words.meant(detail)))))


def tool_of(draft: InsertDraft) -> str:
    """What hands work with, what a vehicle is struck by or drives on; empty for nothing."""
    if draft.hand in FILED and vocabulary.plain(draft.tool) == "file":
        return "like_tool"
    known = _TOOLS.get(draft.hand, frozenset())
    return draft.tool if draft.tool in known else vocabulary.close(draft.tool) if draft.tool else ""


FILED = frozenset({"rub", "sharpen", "shave", "saw", "nails", "stroke", "scrape"})
"""Works of a file that is no folder."""
LIMBS = frozenset({"elbow", "hand", "foot", "arm"})
"""Of somebody: what doors that shut are stopped by."""
RAILED = frozenset({"rails"})
"""What a street may have in it that a vehicle goes down."""
_TOOLS: dict[str, frozenset[str]] = {
    pursuit.STRUCK: frozenset(splats.SOFT),
    pursuit.BEHIND: frozenset({pursuit.SWINGS_OUT}),
    pursuit.PLUNGES: RAILED,
    pursuit.TIPS: RAILED,
    "jam": LIMBS,
    "closes": LIMBS,
}
"""Words of `Detail.tool` that are no things, by what is done."""
