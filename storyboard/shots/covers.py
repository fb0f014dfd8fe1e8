"""Who is under a cloth, has a blanket round them, or is bareheaded, as the scene goes on."""

from __future__ import annotations

from storyboard.shots.beats import Beat, What
from storyboard.shots.cover_words import BAREHEADED, ENDS, ROWS
from storyboard.shots.floor import Floor
from storyboard.shots.wounds import whose


def covered(floor: Floor, beat: Beat) -> None:
    """Marks everybody whom the words put something over or take a hat off, and unmarks them when they end it."""
    if beat.what is What.SPEECH:
        return
    for states, end in ENDS:
        for who in beat.people if end.search(beat.text) else ():
            floor.hurt[who] = tuple(mark for mark in floor.hurt.get(who, ()) if mark not in states)
    for state, row in ROWS:
        hit = row.search(beat.text)
        who = _who(floor, state, hit.groupdict(), beat) if hit is not None else ""
        if who:
            floor.hurt[who] = tuple(dict.fromkeys((*floor.hurt.get(who, ()), state)))


def _who(floor: Floor, state: str, named: dict[str, str | None], beat: Beat) -> str:
    """Whoever it is on: a hat is taken off by who wears it, where the words do not say whose it is."""
    own = (named.get("own") or named.get("own2") or "").casefold()
    if own in REFLEXIVE or (own == "the" and state == BAREHEADED):
        return beat.people[0] if beat.people else ""
    if own in OBJECT:
        others = [who for who in (*beat.people[1:], *floor.here) if not beat.people or who != beat.people[0]]
        return whose(floor, OBJECT[own], others) if others else ""
    return whose(floor, own.removeprefix("the "), beat.people)


REFLEXIVE = frozenset({"himself", "herself", "themselves"})
OBJECT = {"him": "his", "her": "her", "them": "their"}
"""Words for whom something is done to, and those for whose something is."""
