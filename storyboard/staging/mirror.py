"""A stage seen in a mirror: left and right change places, for panels that are flopped."""

from __future__ import annotations

from storyboard.model.stage import Animal, Camera, Figure, Piece, Room, Stage, Vec


def mirrored(stage: Stage) -> Stage:
    """The same stage with x turned round, its camera and light with it."""
    return stage.model_copy(
        update={
            "room": _room(stage.room),
            "pieces": tuple(_piece(item) for item in stage.pieces),
            "figures": tuple(_figure(item) for item in stage.figures),
            "animals": tuple(_animal(item) for item in stage.animals),
            "extras": tuple(item.model_copy(update={"x": -item.x, "facing": -item.facing}) for item in stage.extras),
            "camera": _camera(stage.camera),
            "tags": tuple(item.model_copy(update={"at": flipped(item.at)}) for item in stage.tags),
            "key": flipped(stage.key),
        }
    )


def flipped(v: Vec) -> Vec:
    return (-v[0], v[1], v[2])


def _room(room: Room | None) -> Room | None:
    return room.model_copy(update={"x0": -room.x1, "x1": -room.x0}) if room else None


def _piece(item: Piece) -> Piece:
    return item.model_copy(update={"x": -item.x, "facing": -item.facing})


def _figure(item: Figure) -> Figure:
    gaze = flipped(item.gaze) if item.gaze else None
    return item.model_copy(update={"x": -item.x, "facing": -item.facing, "gaze": gaze, "touch": _touch(*item.touch)})


def _touch(left: Vec | None, right: Vec | None) -> tuple[Vec | None, Vec | None]:
    """What hands touch: both change places, so that no arms cross; one alone stays the hand that has the thing."""
    a, b = (flipped(at) if at else None for at in (left, right))
    return (b, a) if a and b else (a, b)


def _animal(item: Animal) -> Animal:
    turned = {"gaze": flipped(item.gaze) if item.gaze else None, "lead": flipped(item.lead) if item.lead else None}
    return item.model_copy(update={"x": -item.x, "facing": -item.facing, **turned})


def _camera(camera: Camera) -> Camera:
    return camera.model_copy(
        update={"eye": flipped(camera.eye), "target": flipped(camera.target), "shift_x": -camera.shift_x, "roll": -camera.roll}
    )
