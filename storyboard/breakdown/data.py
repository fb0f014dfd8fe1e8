"""The user's own words about cast, looks, places and props: `cast.toml` in the board folder, read and taken up.

What stands there wins over the rules and over a text model. `storyboard.breakdown.data_written` writes it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, ValidationError

from storyboard.breakdown.changing import Changes, LookChange, PersonChange, PlaceChange, PropChange, changed, roots
from storyboard.breakdown.inquiry import PROP_KINDS
from storyboard.breakdown.natures import meant
from storyboard.model.base import Frozen
from storyboard.model.cast import Age, Breakdown, Character, PlaceKind
from storyboard.model.errors import InputError
from storyboard.model.patterns import regex
from storyboard.model.screenplay import Screenplay

FILE = "cast.toml"

MOST_BYTES = 1_000_000
"""Largest file that is read; a cast of 200 with everything written out has some 150,000."""

LATE = regex(r"[cp]\d{7,}")
"""Ids of those whom a director adds while scenes are planned: before that, nobody is meant by them yet."""

NEW_LOOK = regex(r"[A-Za-z][A-Za-z0-9]{0,19}")
"""Names of looks that the user adds: they become names of files."""

Name = Annotated[str, Field(max_length=80)]
Text = Annotated[str, Field(max_length=1_000)]
Tone = Annotated[float | None, Field(ge=0, le=1)]
Garment = Literal[
    "coat", "raincoat", "jacket", "labcoat", "hoodie", "suit", "tailcoat", "waistcoat", "gown", "ballgown", "longdress", "dress", "skirt",
    "tutu", "maid", "robe", "bathrobe", "cassock", "kimono", "toga", "tunic", "sari", "armour", "shirt", "overalls", "jumpsuit",
    "spacesuit", "wetsuit", "turnout", "swimsuit", "leotard", "jersey", "trunks", "sports", "pyjamas", "shorts", "tank", "tshirt", "scrubs",
    "apron", "chef", "uniform", "sweater",
]  # fmt: skip
"""The rows of the painter's table of clothes."""
Hat = Literal[
    "", "cap", "flat_cap", "beret", "hat", "top_hat", "bowler", "straw", "cowboy", "hood", "beanie", "helmet", "hardhat", "lamp_helmet",
    "fire_helmet", "backwards_cap",
    "peaked", "sailor", "toque", "crown", "turban", "headscarf", "hijab", "veil", "wimple", "bandana", "bandage", "sou_wester",
    "tricorne", "knight", "crested", "horned", "bubble", "bonnet", "maid_cap", "mitre", "mortarboard", "santa", "balaclava", "wizard",
    "scrub_cap", "diving_mask",
]  # fmt: skip
"""What the painter has for heads."""


class Words(Frozen):
    """A table of the file. Keys nobody knows are an error, for they are mostly mistyped."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class DrawnWords(Words):
    """How somebody is drawn; tones run from 0 (paper) to 1 (ink), the height is in metres."""

    height: float | None = Field(default=None, ge=0.05, le=4.0)
    bulk: float | None = Field(default=None, ge=0.7, le=1.6)
    hair: Literal["short", "bob", "long", "bun", "ponytail", "curly", "mop", "curlers", "bald"] | None = None
    hair_tone: Tone = None
    beard: bool | None = None
    moustache: bool | None = None
    glasses: bool | None = None
    hat: Hat | None = None
    garment: Garment | None = None
    worn: Name | None = None
    tone: Tone = None
    legs_tone: Tone = None
    skin: Tone = None

    @property
    def drawn(self) -> dict[str, Any]:
        """What is said of it."""
        return self.model_dump(include=set(DrawnWords.model_fields), exclude_none=True)


class PersonWords(DrawnWords):
    """`[people.c1]`, or by name: `[people.MIA]`."""

    name: Name = ""
    aliases: tuple[Name, ...] | None = Field(default=None, max_length=50)
    same_as: Name = ""
    other_age: bool = False
    age: Age | None = None
    build: Literal["man", "woman", "child"] | None = None
    nature: Name = ""
    headcount: int | None = Field(default=None, ge=1, le=200)
    seen: bool | None = None
    description: Text | None = None
    accent: bool | None = None


class LookWords(DrawnWords):
    """`[looks.k1]`, or a new one under a name of its own."""

    who: Name = ""
    name: Name = ""
    age: Age | None = None
    description: Text | None = None
    scenes: tuple[Name | int, ...] | None = Field(default=None, max_length=2_000)


class PlaceWords(Words):
    """`[places.l1]`, or by name."""

    name: Name = ""
    same_as: Name = ""
    kind: PlaceKind | None = None
    interior: bool | None = None
    dressing: tuple[Name, ...] | None = Field(default=None, max_length=100)
    real: Name | None = None


class PropWords(Words):
    """`[props.p1]`, or by name."""

    name: Name = ""
    same_as: Name = ""
    kind: Name = ""


class CastWords(Words):
    """The whole file."""

    people: dict[str, PersonWords] = {}
    looks: dict[str, LookWords] = {}
    places: dict[str, PlaceWords] = {}
    props: dict[str, PropWords] = {}
    days: dict[str, int] = {}
    """Printed number of a scene to its story day."""


def read(file: Path) -> CastWords | None:
    """The words in a file; None where there is none.

    Raises:
        InputError: it cannot be read, is too large, is no TOML, or has a key or value nobody knows; the message names it.
    """
    try:
        with file.open("rb") as source:
            data = source.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise InputError(f"{file} cannot be read: {error.strerror or error}.") from error
    if len(data) > MOST_BYTES:
        raise InputError(f"{file} is larger than {MOST_BYTES:,} bytes. Take out what you have not changed.")
    return parsed(data, file)


def parsed(data: bytes, file: Path) -> CastWords:
    """The words of a file.

    Raises:
        InputError: as `read`.
    """
    try:
        return CastWords.model_validate(tomllib.loads(data.decode("utf-8-sig")))
    except UnicodeDecodeError as error:
        raise InputError(f"{file} is no text in UTF-8. Save it as UTF-8.") from error
    except ValidationError as error:
        raise InputError(f"{file}, {fault(error)}.") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise InputError(f"{file} is not valid TOML: {error}. Values stand in quotes: name = 'MIA'.") from error


def fault(error: ValidationError) -> str:
    """The key that is wrong, and what it may be."""
    first = error.errors(include_url=False, include_input=False)[0]
    key = ".".join(str(part) for part in first["loc"])[:120]
    return f"{key}: there is no such key" if first["type"] == "extra_forbidden" else f"{key}: {first['msg'][:300]}"


class _Known:
    """Ids and scenes as the user may write them."""

    def __init__(self, found: Breakdown, screenplay: Screenplay, file: Path) -> None:
        self.found, self.file = found, file
        self.people = _names((who.id, (who.name, *who.aliases)) for who in found.characters)
        self.places = _names((place.id, (place.name, *place.aliases)) for place in found.places)
        self.props = _names((prop.id, (prop.name, *prop.aliases)) for prop in found.props)
        self.scenes: dict[str, list[str]] = {}
        for scene in screenplay.scenes:
            for name in dict.fromkeys((scene.number.casefold(), scene.id)):
                self.scenes.setdefault(name, []).append(scene.id)

    def wrong(self, key: str, what: str) -> InputError:
        return InputError(f"{self.file}, {key}: {what}")

    def id(self, name: str, names: Mapping[str, str], key: str) -> str:
        """The id that is meant."""
        found = names.get(name) or names.get(name.casefold())
        if not found:
            known = ", ".join(id for id in dict.fromkeys(names.values())) or "none"
            raise self.wrong(key, f"there is nobody and nothing called {name!r}. Known ids: {known[:400]}.")
        return found

    def scene(self, name: str | int, key: str) -> str:
        """The scene of a printed number, or an id."""
        found = self.scenes.get(str(name).casefold(), [])
        if len(found) != 1:
            told = f"several scenes are numbered {name}; name one by its id: {', '.join(found)}" if found else f"there is no scene {name}"
            raise self.wrong(key, f"{told}.")
        return found[0]


def _names(items: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, str]:
    """Ids by name in small letters and by themselves; of those who share a name the first is meant."""
    listed = list(items)
    named = {name.casefold(): id for id, names in reversed(listed) for name in reversed(names)}
    return named | {id: id for id, _ in listed}


def taken_up(found: Breakdown, words: CastWords, screenplay: Screenplay, file: Path) -> Breakdown:
    """A breakdown as the user wants it. `found` is what rules and text model made of the script.

    Raises:
        InputError: somebody, something or a scene is not there, or two are each other; the message names file and key.
    """
    return changed(found, _changes(found, words, screenplay, file))


def spoken_of(found: Breakdown, words: CastWords, screenplay: Screenplay, file: Path) -> frozenset[str]:
    """Ids of the people, places and props that the user says something about.

    Raises:
        InputError: as `taken_up`.
    """
    changes = _changes(found, words, screenplay, file)
    looks = {look.character for look in changes.looks.values()} | {change.same_as for change in changes.people.values()}
    return frozenset({*changes.people, *changes.places, *changes.props, *looks} - {""})


def _changes(found: Breakdown, words: CastWords, screenplay: Screenplay, file: Path) -> Changes:
    known = _Known(found, screenplay, file)
    people = dict(_people(words.people, known))
    places = {id: _place(one, id, key, known) for key, one, id in _meant(words.places, "places", known.places, known)}
    props = {id: _prop(one, id, key, known) for key, one, id in _meant(words.props, "props", known.props, known)}
    for same in (people, places, props):
        _straight({id: change.same_as for id, change in same.items() if change.same_as}, known)
    looks = {id: _look(id, one, known) for id, one in words.looks.items() if one != LookWords()}
    days = {known.scene(name, f"days.{name}"): _day(day, name, known) for name, day in words.days.items()}
    return Changes(people=people, looks=looks, places=places, props=props, days=days)


def _meant(words: Mapping[str, Any], table: str, names: Mapping[str, str], known: _Known) -> Iterator[tuple[str, Any, str]]:
    """Tables that say something, each with its key and the id that is meant."""
    seen: set[str] = set()
    for name, one in words.items():
        key = f"{table}.{name}"
        if one == type(one)() or (LATE.fullmatch(name) and name not in names):
            continue
        id = known.id(name, names, key)
        if id in seen:
            raise known.wrong(key, f"another table is about the same one ({id}). Put them together.")
        seen.add(id)
        yield key, one, id


def _people(words: Mapping[str, PersonWords], known: _Known) -> Iterator[tuple[str, PersonChange]]:
    for key, one, id in _meant(words, "people", known.people, known):
        who = known.found.people[id]
        yield id, _person(one, who, key, known)


def _person(words: PersonWords, who: Character, key: str, known: _Known) -> PersonChange:
    if words.name and known.people.get(words.name.casefold(), who.id) != who.id:
        raise known.wrong(f"{key}.name", f"somebody else is called {words.name!r}. Say same_as to make them one.")
    age = words.age or (Age.CHILD if words.build == "child" and who.age is not Age.CHILD else None)
    grown = (age or who.age) is not Age.CHILD
    if words.build and grown == (words.build == "child"):
        raise known.wrong(f"{key}.build", f"somebody of the age {(age or who.age).value} is not drawn as a {words.build}. Say the age too.")
    if words.nature and meant(words.nature) is None:
        raise known.wrong(f"{key}.nature", f"nothing is drawn for {words.nature!r}. Say `dog`, `toy bear`, `robot` or `person`.")
    drawn = words.drawn | ({"accent": words.accent} if words.accent is not None else {})
    return PersonChange(
        same_as=_other(words.same_as, who.id, f"{key}.same_as", known.people, known),
        other_age=words.other_age,
        name=words.name,
        aliases=words.aliases or (),
        age=age,
        nature=words.nature.strip().casefold(),
        build=words.build or ("" if grown or who.age is Age.CHILD else "child"),
        headcount=words.headcount or 0,
        seen=words.seen,
        description=words.description,
        drawn=drawn,
    )


def _other(name: str, id: str, key: str, names: Mapping[str, str], known: _Known) -> str:
    """Whom somebody is the same as."""
    if not name:
        return ""
    found = known.id(name, names, key)
    if found == id:
        raise known.wrong(key, "everybody is the same as themselves. Name another one.")
    return found


def _straight(same: Mapping[str, str], known: _Known) -> None:
    if circle := same.keys() - roots(same).keys():
        raise known.wrong("same_as", f"{', '.join(sorted(circle))} are said to be each other. Leave one of them as it is.")


def _place(words: PlaceWords, id: str, key: str, known: _Known) -> PlaceChange:
    return PlaceChange(
        same_as=_other(words.same_as, id, f"{key}.same_as", known.places, known),
        name=words.name,
        kind=words.kind,
        interior=words.interior,
        dressing=words.dressing,
        real=words.real,
    )


def _prop(words: PropWords, id: str, key: str, known: _Known) -> PropChange:
    if words.kind and words.kind not in PROP_KINDS:
        raise known.wrong(f"{key}.kind", f"no {words.kind!r} can be drawn. Known: {', '.join(sorted(PROP_KINDS))}.")
    return PropChange(same_as=_other(words.same_as, id, f"{key}.same_as", known.props, known), name=words.name, kind=words.kind)


def _look(id: str, words: LookWords, known: _Known) -> LookChange:
    key = f"looks.{id}"
    there = any(look.id == id for look in known.found.looks)
    if not there and (id in {*known.people, *known.places, *known.props} or not NEW_LOOK.fullmatch(id)):
        raise known.wrong(key, "a new look needs a name of its own, of up to 20 Latin letters and digits.")
    if not there and not (words.who and words.scenes):
        raise known.wrong(key, "there is no such look; a new one needs who and scenes.")
    return LookChange(
        character=known.id(words.who, known.people, f"{key}.who") if words.who else "",
        name=words.name or ("" if there else id),
        age=words.age,
        description=words.description,
        scenes=None if words.scenes is None else tuple(dict.fromkeys(known.scene(name, f"{key}.scenes") for name in words.scenes)),
        drawn=words.drawn,
    )


def _day(day: int, name: str, known: _Known) -> int:
    if not 1 <= day <= 100_000:
        raise known.wrong(f"days.{name}", f"{day} is no day of a story; they are counted from 1.")
    return day
