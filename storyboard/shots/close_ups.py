"""What an insert shows by its words: a thing that is no prop, writing on it, a hand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.model.cast import Prop
from storyboard.model.patterns import regex
from storyboard.model.shots import Detail, Framing
from storyboard.shots import (
    aboard,
    close_deeds,
    close_things,
    handwork,
    laid,
    left_words,
    naming,
    own_hands,
    pictured,
    sights,
    sliding,
    things,
    two_things,
    verbs,
)
from storyboard.shots.beats import Beat, What
from storyboard.shots.moment import Scenery


def detail_of(
    subjects: Sequence[str], members: Sequence[Beat], props: Sequence[Prop], scenery: Scenery, before: Detail | None
) -> Detail | None:
    """What an insert shows; None where its words show nothing.

    Args:
        subjects: what its picture is of, ids.
        members: what its panel tells.
        props: those of the script.
        scenery: of its scene.
        before: what the panel before it showed close.
    """
    if (worked := close_things.hands_at_work(members) or close_things.paused(members, scenery.at_work)) is not None:
        worked = close_things.meant(worked, scenery, props)
        kind = close_deeds.in_box(worked.kind, " ".join(beat.text for beat in members), before=scenery.boxed)
        return worked if kind == worked.kind else worked.model_copy(update={"kind": kind})
    if (by_name := close_things.told_close(members)) is not None:
        return by_name
    if (
        members[0].hint is None
        and not subjects
        and (sight := sights.detail_of(members[0], " ".join(beat.text for beat in members))) is not None
    ):
        if sight.kind == own_hands.HANDS:
            return close_things.of_hands(sight, members)
        sight = aboard.beam_of(sliding.doors(sight, members[0].text, scenery), scenery.kind)
        if sight.kind == "steam" and scenery.broken:
            sight = sight.model_copy(update={"kind": "hot_loaf", "hand": ""})
        return sight.model_copy(update={"named": naming.close_up(members[0].text, sight.kind)})
    shown = [beat for beat in members if beat.what is not What.SPEECH]
    asked = next((beat for beat in shown if beat.hint is not None), shown[0] if shown else None)
    text = " ".join(_ended(beat, shown) for beat in shown)
    if asked is None:
        return None
    subject = next(iter(subjects), "")
    named = close_things.handled(subject, shown) if asked.hint is None else ""
    named = named or close_things.looked_at(asked, shown)
    kinds = {prop.id: prop.kind for prop in props}
    told = any(subject in beat.props for beat in shown) or (bool(subject) and subject == scenery.product)
    own = told and (named in ("", "hands") or named in (kinds.get(subject), things.looked_at(scenery.name(subject))))
    kind = "" if own else named or (_lettered(text) if things.lettering(text) else "" if told else _left_lying(scenery, before))
    whole = kind or kinds.get(subject, "")
    kind = better if (better := sights.finer(whole, text)) != whole else kind
    kind = _photographed(shown, kind, whole)
    name = naming.close_up(verbs.HINTS.without(text), kind)
    read = sights.lettering(text, kind or whole)
    read = read or (close_things.read_on(shown) if (kind or whole) in things.READ else "")
    hand = things.handling(things.after_name(text) if asked.hint else text)
    kind = laid.several(kind, text) if not read and (not hand or kind in laid.TOLD_APART) else kind
    at = (
        ""
        if kind in left_words.EMPTIED.values()
        else close_things.worn(text, hand)
        or two_things.told(kind or whole, hand, verbs.HINTS.without(text))
        or _along(asked, kind or whole)
        or laid.lies_on(text)
    )
    count = 0 if hand else sights.count_of(verbs.HINTS.without(text), kind or whole)
    seen = Detail(kind=kind, words=read, hand=hand, named=name, at=at, count=count)
    return close_things.of_hands(seen, members) if _is_of_hands(seen, asked) else seen


def _is_of_hands(seen: Detail, asked: Beat) -> bool:
    """Whether a picture is of hands that nothing more is told of than what is done in it."""
    return seen.kind == own_hands.HANDS or (seen.kind == "" and handwork.is_asked(asked))


def _along(asked: Beat, kind: str) -> str:
    """What an insert that the script asks for shows beside its thing."""
    inserted = asked.hint is not None and asked.hint.framing is Framing.INSERT
    return two_things.together(kind, verbs.HINTS.without(asked.text)) if inserted else ""


def _photographed(shown: Sequence[Beat], kind: str, whole: str) -> str:
    """The kind of a photograph whose words, or the paragraph under its heading, say what is on it; `kind` for all else."""
    if whole not in pictured.PHOTOS:
        return kind
    under = " ".join(beat.text for beat in shown if beat.inset)
    photo = next((found for text in (*(beat.text for beat in shown), f"photo of {under}") if (found := pictured.of(text)[0])), "")
    return photo or kind


def _lettered(text: str) -> str:
    """Kind of what words stand on where nothing is named: paper, or metal or stone that they are beaten into."""
    return "sign" if _STAMPED.search(text) else "letter"


_STAMPED = regex(
    r"\b(?:stamped|engraved|etched|embossed|carved|punched|stencill?ed|chisell?ed|incised|painted) (?:in|into|on|onto|across|with|there)\b",
    re.IGNORECASE,
)


def _ended(beat: Beat, shown: Sequence[Beat]) -> str:
    """The words of a beat; a heading that only names a thing (`INSERT - ROPE`) ends before what is told of it."""
    alone = beat.hint is not None and any(one.inset for one in shown) and beat.text.rstrip()[-1:].isalnum()
    return f"{beat.text.rstrip()}." if alone else beat.text


def _left_lying(scenery: Scenery, before: Detail | None) -> str:
    """What is on the table under words that name nothing: what the insert before showed where there is only a table."""
    return (before.kind if before and scenery.tabletop else "") or "object"
