"""Pictures of what acts by itself: vehicles, animals, lights, shots, darkness; and of places that have been cleared."""

import pytest

from storyboard.shots import bareness
from storyboard.shots.sights import sight_of
from tests.shots.conftest import Plan

SEEN = {
    "A pickup swerves in and dies.": ("pickup", "stalls"),
    "A car comes round the bend.": ("car", "comes"),
    "A long silver lorry squeals up to the gate.": ("truck", "comes"),
    "The taxi pulls away.": ("taxi", "away"),
    "The lorry hangs over the edge of the bridge.": ("truck", "hangs"),
    "The car sinks in the river.": ("car", "sinks"),
    "The tractor tips over.": ("tractor", "topples"),
    "A bus gets stuck in the snow.": ("bus", "stuck"),
    "Below, half sunk in the mud: a white van.": ("van", "stuck"),
    "In the rear-view mirror: a truck, gaining.": ("mirror_truck", ""),
    "The beam finds a rusty safe.": ("safe", "lit"),
    "Her penlight picks out a padlock.": ("padlock", "lit"),
    "A searchlight finds the fence.": ("fence", "lit"),
    "The lighthouse beam sweeps over the rocks.": ("sea_beam", "moves"),
    "The beam points at nothing.": ("idle_beam", ""),
    "The beam falls on the wall.": ("light_beam", "moves"),
    "The flames shrink.": ("flames", "dies"),
    "Darkness.": ("darkness", ""),
    "A shot rings out.": ("gun", "bursts"),
    "A splash.": ("splash", ""),
    "The horse's ears prick.": ("horse", "prick"),
    "The horse nods.": ("horse", "nod"),
    "The mule shakes its head.": ("donkey", "headshake"),
    "A whale breaches beside the boat.": ("whale", "jump"),
    "The whale's tail rises and slaps the water.": ("whale_tail", ""),
    "A page comes loose and flutters away.": ("letter", "flaps"),
    "The second hand shudders and stops.": ("clock", "dies"),
    "A troop of hussars crosses the ridge.": ("riders", "walk"),
    "Only the oven is left.": ("", ""),
}


def test_what_acts_by_itself_is_seen_doing_so() -> None:
    found = {text: (sight.kind, sight.does) if (sight := sight_of(text)) else None for text in SEEN}
    assert found == SEEN


def test_a_light_that_somebody_has_fall_on_a_thing_shows_the_thing(plan: Plan) -> None:
    done = plan("INT. CELLAR - NIGHT\n\nDELL (50) waits.\n\nHe plays the torch over the crates.\n\nHe looks at Dell.\n", "full")
    panel, _ = done.with_words("plays the torch")
    assert panel.detail is not None
    assert (panel.detail.kind, panel.detail.hand) == ("crate", "lit")


def test_it_is_the_vehicle_and_its_the_animal_that_was_told_of(plan: Plan) -> None:
    text = (
        "EXT. ROAD - DAY\n\nNORA (30) waits.\n\nA pickup passes.\n\nIt is coming back, slow.\n\nA camel stands there.\n\nIts ears swivel.\n"
    )
    done = plan(f"{text}\nIt behaves.\n", "full")
    told = {words: done.with_words(words)[0].detail for words in ("It is coming back", "Its ears", "It behaves")}
    assert {words: (found.kind, found.hand) for words, found in told.items() if found} == {
        "It is coming back": ("pickup", "comes"),
        "Its ears": ("camel", "prick"),
    }


def test_a_place_that_has_been_cleared_says_what_is_left() -> None:
    told = {
        "Bare. Pale rectangles where machines stood. Only the oven is left.": "oven",
        "Empty. Stripped bare. Nothing but a mirror.": "mirror",
        "The pews are gone.": "",
        "The walls are bare.": "",
    }
    assert {text: found.tool for text in told if (found := bareness.of_place(text))} == told
    assert not any(map(bareness.of_place, ("Empty.", "Her bare feet.", "The shelves are empty.", "Only the oven is left.")))
    assert bareness.of_place("Only the oven is left.", bare=True) is not None


def test_bare_walls_are_a_place_and_no_rubble() -> None:
    found = sight_of("The walls are bare.")
    assert found is not None
    assert found.kind == ""
    assert (ruin := sight_of("The wall collapses.")) is not None
    assert ruin.kind == "rubble"


@pytest.mark.parametrize(("place", "kind"), [("LIGHTHOUSE - LAMP ROOM", "idle_beam"), ("CELLAR", "light_beam")])
def test_a_beam_on_nothing_is_out_at_sea_where_a_lighthouse_is_and_a_lone_verb_goes_on(plan: Plan, place: str, kind: str) -> None:
    done = plan(f"INT. {place} - NIGHT\n\nDELL (50) waits.\n\nThe ticking slows. Stops. The beam points at nothing.\n", "full")
    details = [done.with_words(words)[0].detail for words in ("Stops.", "at nothing")]
    assert [found.kind for found in details if found is not None] == ["clock", kind]
