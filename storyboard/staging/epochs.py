"""Places of stories from before the motor car: what stands in them for what has a plug, an engine or a pane of plate glass."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import Any

from storyboard.staging.recipe import Recipe

EPOCHS = ("frontier", "antique", "medieval", "period")
"""What a place's dressing says of its time, the more exact word first; a place of our time says none."""

_EVERYWHERE = (
    "lantern y=2.1: tube_lamp ceiling_lamp bare_bulb op_lamp spotlight; candles: table_lamp computer; torch y=1.6: sconce; "
    "horse_cart: car car_hood_up car_boot_up car_door_open taxi_door_open police_car_door_open van_door_open ambulance_door_open "
    "tuk_tuk_door_open truck_door_open bus_door_open pickup_door_open taxi police_car van ambulance truck bus pickup tractor "
    "fire_engine caravan "
    "tuk_tuk; horse: motorcycle mower; "
    "sign: neon; chair: office_chair; bench: bus_seat car_seat locker_seat; wardrobe: locker; cabinet: filing_cabinet fridge copier "
    "binders; "
    "barrel: bin dumpster water_cooler tyres machine; double_door: garage_door lift_door dock_doors scanner; fence: wire_fence; "
    "post_rail: guard_rail barrier; wall_map: whiteboard metro_map timetable; wall_picture: screen big_screen monitor poster abstract; "
    "candles y=0.9: lamp; boards: ribs; crate: container boxes pallet ticket_machine; house: skyscraper apartment_block; "
    "bathtub: shower; tall_ship: ship; rowing_boat: boat; "
    ": tv cctv vent antenna traffic_light hydrant phone_booth bus_stop petrol_pump road_line kerb radio_set jukebox trolley button_panel "
    "speaker server_rack pylon plane helicopter small_plane tower_crane mixer digger treadmill vending hoop tv_camera espresso chiller "
    "bicycle power_pole fire_escape washers car_lift toll_booth canopy crane parasol deckchair lifebuoy"
)
_OWN: dict[str, str] = {
    "frontier": "saloon: facade shopfront motel goods_window; : street_lamp",
    "antique": "fireplace: stove; temple: church hall saloon castle; hut: house facade timber_house; torch y=1.6: lantern; : "
    "street_lamp clock chimney",
    "medieval": "fireplace: stove; timber_house: facade shopfront house goods_window hall; : street_lamp clock piano",
    "period": "timber_house: facade shopfront goods_window",
}
_GROUNDS: dict[str, dict[str, str]] = {
    "frontier": {"asphalt": "earth", "tiles": "boards", "skyline": "mountains", "houses": "mountains"},
    "antique": {"asphalt": "earth", "skyline": "hills", "houses": "hills"},
    "medieval": {"asphalt": "earth", "skyline": "hills"},
    "period": {"asphalt": "earth", "skyline": "houses"},
}
"""Grounds and backdrops that a time does not have, and what is there instead."""


def _table(*rows: str) -> dict[str, list[str]]:
    """Kinds of our time to the words of what stands for them; to no words for what nothing stands for."""
    pairs = (row.split(":") for text in rows for row in text.split(";"))
    return {kind: old.split() for old, kinds in pairs for kind in kinds.split()}


_INSTEAD = {epoch: _table(_EVERYWHERE, own) for epoch, own in _OWN.items()}
_SHAPED = frozenset({"width", "height", "depth", "y", "tone"})
"""What a recipe says of a piece that holds for that piece alone."""


_CLOSE: dict[str, str] = {
    "car_horn": "trumpet",
    "bulb": "candle",
    "light_switch": "candle",
    "ship": "tall_ship",
    "far_ferry": "tall_ship",
    "boat_waves": "tall_ship",
    "boat": "rowing_boat",
}
"""What an insert shows in place of what only our time has."""


def close(kind: str, epoch: str) -> str:
    """What an insert of a kind shows in a time."""
    return _CLOSE.get(kind, kind) if epoch else kind


def of_its_time(kind: str, epoch: str) -> str:
    """What stands in a time where a word of ours means a kind; empty for nothing."""
    return _kind(kind, _INSTEAD[epoch]) if epoch else kind


def epoch_of(dressing: Iterable[str]) -> str:
    """The time a place is dressed for, one of `EPOCHS`; empty for ours."""
    words = frozenset(dressing)
    return next((epoch for epoch in EPOCHS if epoch in words), "")


@lru_cache(maxsize=128)
def aged(recipe: Recipe, epoch: str) -> Recipe:
    """A recipe with nothing in it that its time does not have."""
    instead, grounds = _INSTEAD[epoch], _GROUNDS[epoch]
    seats = {name: _kind(getattr(recipe, name), instead) for name in ("seat", "table", "desk", "bed")}
    lists = {name: _list(getattr(recipe, name), 0, instead) for name in ("back", "left", "right", "front", "above", "scatter")}
    open_air = {name: _list(getattr(recipe, name), 1, instead) for name in ("around", "rows")}
    ground = "boards" if recipe.size and recipe.ground == "floor" else grounds.get(recipe.ground, recipe.ground)
    fields: dict[str, Any] = {**seats, **lists, **open_air}
    return replace(recipe, ground=ground, backdrop=grounds.get(recipe.backdrop, recipe.backdrop), **fields)


def _kind(kind: str, instead: dict[str, list[str]]) -> str:
    return "".join(instead[kind][:1]) if kind in instead else kind


def _list(text: str, at: int, instead: dict[str, list[str]]) -> str:
    """A line of a recipe whose items name their kind as word number `at`."""
    items = (item.split() for item in text.split(",") if item.strip())
    return ", ".join(" ".join(made) for item in items if (made := _item(item, at, instead)))


def _item(item: list[str], at: int, instead: dict[str, list[str]]) -> list[str]:
    """An item of its time, at its own size; no words for what the time does not have."""
    if item[at] not in instead:
        return item
    if not (old := instead[item[at]]):
        return []
    kept = [word for word in item[at + 1 :] if word.split("=")[0] not in _SHAPED]
    return [*item[:at], old[0], *kept, *old[1:]]
