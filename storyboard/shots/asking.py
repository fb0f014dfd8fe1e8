"""A scene told to somebody who is asked to plan it: who and what is there by id, and its lines by number."""

from __future__ import annotations

from collections.abc import Mapping

from storyboard.model.cast import Character, Prop
from storyboard.model.screenplay import Scene
from storyboard.model.shots import Pose
from storyboard.prompts import render
from storyboard.shots import close_kinds, density, draft, perch_words, things, vocabulary, wound_words
from storyboard.shots.beats import Beat, What
from storyboard.shots.draft import Ground

DETAILS = {
    "key": "Plan few panels: the key moments only, one or two a script page.",
    "shots": "Plan seven to eleven panels a script page: every strong deed gets a picture; what one picture can show shares it.",
    "full": "Plan every beat: nine to fifteen panels a script page.",
}
"""How densely a plan is to be cut, by the board's detail."""

LONGEST_STORY = 24_000
"""Most characters of headings that go with every scene: those of some 400 scenes."""

LONGEST_BEFORE = 600
"""Characters of the end of the scene before."""


def system(detail: str, *, rounds: int, calls: int) -> str:
    """What a planner is told once; it has so many answers for a scene, and so many calls of tools beside handing the plan in."""
    return render(
        "planner.j2",
        detail=DETAILS[detail],
        rounds=rounds,
        calls=calls,
        things=", ".join(vocabulary.DRAWN),
        sights=", ".join(vocabulary.SIGHTS),
        close_ups=_told(close_kinds.TOLD),
        hands=_told(close_kinds.WORKS),
        roads=_told(close_kinds.ROADS),
        works=", ".join(vocabulary.WORKS),
        events=", ".join(vocabulary.EVENTS),
        gestures=", ".join(pose.value for pose in Pose if pose in vocabulary.GESTURES),
        fittings=vocabulary.FITTINGS,
        wounds=", ".join(wound_words.STATES),
        perched=", ".join(perch_words.ON_SHOULDER),
        parts=", ".join(f"{part} ({use})" if use else part for part, use in vocabulary.BODY.items()),
        vehicles=", ".join(things.VEHICLES),
    )


def _told(uses: Mapping[str, str]) -> str:
    """Words with what each is for."""
    return "; ".join(f"{word} {use}" for word, use in uses.items())


def told(ground: Ground, furniture: str = "") -> str:
    """The scene in words, with the pieces of its set. Whatever the script says stands in JSON strings."""
    request, breakdown = ground.request, ground.request.breakdown
    place = breakdown.place_of(request.scene.id)
    return render(
        "scene.j2",
        story=_story(ground),
        people=_people(ground),
        props=_props(ground),
        place=place.name if place else request.scene.location,
        kind=place.kind.value.replace("_", " ") if place and place.kind.value != "unknown" else "",
        interior=place.interior if place else "EXT" not in request.scene.setting,
        new_place=request.new_place,
        furniture=furniture,
        length=f"{request.scene.page_eighths / density.EIGHTHS:.1f}",
        most=draft.usual(ground),
        heading=request.scene.heading,
        aspect=request.aspect,
        before=_before(ground),
        lines=[_line(number, beat, ground) for number, beat in enumerate(ground.beats, start=1)],
        note=request.note,
    )


def _line(number: int, beat: Beat, ground: Ground) -> dict[str, object]:
    who = ground.request.breakdown.people.get(beat.speaker)
    heard = " (not in the picture)" if beat.heard else ""
    what = "speech" if beat.what is What.SPEECH else "shown"
    return {
        "number": number,
        "what": what,
        "speaker": f"{who.name} [{who.id}]{heard}" if who else "",
        "manner": beat.manner[:200],
        "text": beat.text,
    }


def _people(ground: Ground) -> list[Character]:
    """Who may be in the scene: those the breakdown has in it, and whoever its lines name."""
    scene = ground.request.scene.id
    named = {id for beat in ground.beats for id in (*beat.people, beat.speaker)}
    return [who for who in ground.request.breakdown.characters if scene in who.scenes or who.id in named]


def _props(ground: Ground) -> list[Prop]:
    scene = ground.request.scene.id
    named = {id for beat in ground.beats for id in beat.props}
    return [prop for prop in ground.request.breakdown.props if scene in prop.scenes or prop.id in named]


def _story(ground: Ground) -> str:
    """All headings, this scene marked; the neighbourhood only where there are very many."""
    scenes, here = ground.request.screenplay.scenes, ground.request.scene.id
    rows = [_heading(scene, marked=scene.id == here) for scene in scenes]
    at = next((n for n, scene in enumerate(scenes) if scene.id == here), 0)
    first, last = 0, len(rows)
    while sum(len(row) + 1 for row in rows[first:last]) > LONGEST_STORY and last - first > 1:
        first, last = (first + (first < at), last) if at - first > last - 1 - at else (first, last - (last - 1 > at))
    return "\n".join(rows[first:last])


def _heading(scene: Scene, *, marked: bool) -> str:
    return f"{'-> ' if marked else ''}{scene.number} {' '.join(scene.heading.split())[:200]}"


def _before(ground: Ground) -> str:
    """The last words of the scene before."""
    scenes, here = ground.request.screenplay.scenes, ground.request.scene.id
    at = next((n for n, scene in enumerate(scenes) if scene.id == here), 0)
    if not at:
        return ""
    texts = [element.text for element in ground.request.screenplay.elements_of(scenes[at - 1])[-4:]]
    return " / ".join(texts)[-LONGEST_BEFORE:]
