from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.breakdown.appearance import difference
from storyboard.breakdown.wardrobe import colour, tells, worn
from storyboard.breakdown.whole import break_down
from storyboard.model.screenplay import Element, Kind, Scene, Screenplay

Script = Callable[[str], Screenplay]


def cast_of(names: list[str]) -> Screenplay:
    heading = Element(id="h", kind=Kind.SCENE_HEADING, text="INT. HALL - DAY", page=1, line=1)
    cues = [Element(id=f"e{n}", kind=Kind.CHARACTER, text=name, page=1, line=n + 2) for n, name in enumerate(names)]
    elements = (heading, *cues)
    scene = Scene(id="s1", number="1", heading="INT. HALL - DAY", setting="INT", location="HALL", elements=tuple(e.id for e in elements))
    return Screenplay(elements=elements, scenes=(scene,))


EIGHT = ["ANNA", "TOM", "MIA", "JONAS", "BORIS", "KLARA", "VASCO", "INGRID"]


def test_eight_people_differ_clearly() -> None:
    people = break_down(cast_of(EIGHT)).characters
    assert len(people) == 8
    for one, other in combinations(people, 2):
        assert difference(one.appearance, other.appearance) >= 2.0, (one.name, other.name)


def test_neighbours_do_not_share_a_tone_where_there_are_tones_enough() -> None:
    tones = [who.appearance.tone for who in break_down(cast_of(EIGHT[:4])).characters]
    assert all(abs(a - b) >= 0.15 for a, b in combinations(tones, 2))


names = st.lists(st.text(alphabet="ABCDEFGHIJKLMNOPRSTUVWXYZ", min_size=2, max_size=9), min_size=1, max_size=9, unique=True)


@settings(deadline=None, max_examples=40)
@given(names)
def test_looks_are_bounded_and_one_has_the_accent(cast: list[str]) -> None:
    people = break_down(cast_of(cast)).characters
    seen = [who for who in people if who.seen]
    assert sum(who.appearance.accent for who in people) == bool(seen)
    for who in people:
        look = who.appearance
        assert 0.02 <= look.skin <= 0.30
        assert 0.1 <= look.tone <= 0.9
        assert 0.85 <= look.bulk <= 1.3
        assert (look.build == "child") == (who.age == "child")
        assert 1.2 <= look.height <= 2.1


def test_the_same_script_gives_the_same_looks() -> None:
    assert break_down(cast_of(EIGHT)) == break_down(cast_of(EIGHT))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a tall man with a grey beard", {"hair_tone": 0.42, "beard": True}),
        ("long dark braid, yellow oilskin coat", {"hair": "ponytail", "hair_tone": 0.8, "garment": "raincoat", "tone": 0.2}),
        ("short dark hair, red hoodie", {"hair": "short", "hair_tone": 0.8, "garment": "hoodie", "tone": 0.5}),
        ("glasses on a cord", {"glasses": True}),
        ("two beer glasses", {}),
        ("in a red football shirt", {"garment": "jersey", "tone": 0.5}),
        ("in a pink leotard", {"garment": "leotard", "tone": 0.26}),
        ("a gymnast", {"garment": "leotard", "tone": 0.35}),
        ("a boxer in blue trunks", {"garment": "trunks", "tone": 0.56}),
        ("a nurse", {"garment": "scrubs", "tone": 0.1, "legs_tone": 0.14, "worn": "cross stethoscope"}),
        ("in a baseball cap and a white t-shirt", {"hat": "cap", "garment": "tshirt", "tone": 0.1}),
        ("a bald, heavyset butcher", {"hair": "bald", "bulk": 1.22, "garment": "apron", "tone": 0.12}),
        ("two soldiers in grey coats", {"garment": "coat", "tone": 0.42}),
        ("a soldier", {"garment": "uniform", "tone": 0.56, "legs_tone": 0.56, "hat": "helmet", "worn": "camouflage"}),
        ("crumpled grey suit, moustache", {"garment": "suit", "tone": 0.42, "moustache": True}),
        ("in a top hat and tailcoat", {"garment": "tailcoat", "tone": 0.84, "hat": "top_hat"}),
        ("a chef in a tall white hat", {"garment": "chef", "tone": 0.05, "hat": "toque", "hat_tone": 0.1}),
        ("in a blue dress, an apron and a headscarf", {"garment": "dress", "tone": 0.56, "worn": "apron", "hat": "headscarf"}),
        ("a nurse in a red coat", {"garment": "coat", "tone": 0.5}),
        ("a builder with a hi-vis vest", {"garment": "shirt", "tone": 0.45, "legs_tone": 0.6, "hat": "hardhat", "worn": "hivis"}),
        ("his head bandaged", {"hat": "bandage"}),
        ("he waits by the door", {}),
    ],
)
def test_words_that_settle_looks(text: str, expected: dict[str, object]) -> None:
    assert worn(text) == expected


def test_colours_are_colours() -> None:
    told = {
        "a yellow coat": "yellow",
        "a mustard-yellow raincoat": "yellow",
        "a navy cardigan": "blue",
        "a black coat": "",
        "a yellow cab": "",
    }
    assert {text: colour(text) for text in told} == told
    assert tells("She wears nothing special.")


def test_the_accent_prefers_a_coloured_garment(script: Script) -> None:
    text = "# EXT. QUAY - DAY\nTOM (40), black suit, waits. MIA (34), in a yellow coat, waves.\n@TOM\n> One.\n@TOM\n> Two.\n@MIA\n> Three."
    accents = {who.name: who.appearance.accent for who in break_down(script(text)).characters}
    assert accents == {"TOM": False, "MIA": True}


def test_children_are_small(script: Script) -> None:
    (boy,) = break_down(script("# EXT. QUAY - DAY\nA BOY (8) laughs.")).characters
    assert (boy.appearance.height, boy.appearance.build) == (1.25, "child")


def test_nothing_is_invented_on_a_face_the_script_describes(script: Script) -> None:
    names = ("VASCO", "DUARTE", "GASPAR", "BORIS", "ANTON", "MIKE", "RAUL", "TOM", "HUGO", "IVAN")
    text = "# INT. HALL - DAY\n" + "\n".join(f"{name} (40, long leather coat) waits. He waits." for name in names)
    people = break_down(script(text)).characters
    assert len(people) == len(names)
    assert not any(who.appearance.beard or who.appearance.glasses for who in people)


def test_a_moustache_is_no_beard(script: Script) -> None:
    who = break_down(script("# INT. HALL - DAY\nDUARTE (55, crumpled grey suit, moustache) waits.")).characters[0]
    assert (who.appearance.moustache, who.appearance.beard) == (True, False)


def test_nobody_goes_onto_a_glacier_in_a_dress(script: Script) -> None:
    text = "# EXT. GLACIER - DAY\nINGRID, 50, MARTA, 30, and OLE, 40, cross the ice.\n@INGRID\n> Stop.\n@MARTA\n> No.\n@OLE\n> Why?"
    worn = {who.appearance.garment for who in break_down(script(text)).characters}
    assert worn <= {"coat", "hoodie", "sweater"}


def test_nobody_is_bald_at_nineteen(script: Script) -> None:
    names = ("LUKA", "OLE", "TOM", "BEN", "MAX", "PIET", "JAN", "FINN")
    seen, heard = (f"{name}, 19, a man, waits." for name in names), (f"@{name}\n> Yes." for name in names)
    text = "\n".join(("# INT. HALL - DAY", *seen, *heard))
    cast = break_down(script(text)).characters
    assert len(cast) == len(names)
    assert all(who.appearance.hair != "bald" for who in cast)


def test_who_changes_clothes_leaves_off_what_went_with_those_before(script: Script) -> None:
    text = "# INT. KITCHEN - DAY\nLUIS (40), a chef, cooks. \n# INT. BAR - NIGHT\nLuis waits, now in a black suit."
    found = break_down(script(text))
    assert (found.characters[0].appearance.garment, found.characters[0].appearance.hat) == ("chef", "toque")
    assert (found.looks[0].appearance.garment, found.looks[0].appearance.hat) == ("suit", "")


def test_people_of_another_century_are_dressed_in_it(script: Script) -> None:
    words = {
        "The carriage stops. A footman lowers his quill. The duchess takes the parchment.": {
            "tailcoat",
            "waistcoat",
            "coat",
            "gown",
            "longdress",
        },
        "The sheriff leaves the saloon. A posse waits at the livery, spurs ring, a stagecoach comes.": {
            "waistcoat",
            "coat",
            "longdress",
            "gown",
        },
        "A knight, a squire and a friar cross the drawbridge. Monks. A longbow.": {"tunic", "robe", "longdress", "gown"},
        "The phone rings. A taxi stops.": {"shirt", "coat", "sweater", "tshirt", "suit", "hoodie", "dress"},
    }
    wrong: list[tuple[str, set[str]]] = []
    for said, allowed in words.items():
        text = f"# EXT. SQUARE - DAY\nANNA, 30, OTTO, 40, and MARTIN, 50, look on. {said}\n@ANNA\n> Well?\n@OTTO\n> No.\n@MARTIN\n> Yes."
        worn_there = {who.appearance.garment for who in break_down(script(text)).characters if who.name in {"ANNA", "OTTO", "MARTIN"}}
        wrong += [(said, worn_there)] if not worn_there <= allowed else []
    assert wrong == []


def test_who_is_called_something_before_the_name_is_dressed_so(script: Script) -> None:
    text = "# INT. HALL - DAY\nA knight, BORS, 40, kneels. The old priest, EDWIN, 70, waits. The table, ANNE, 30, says, is laid."
    worn_there = {who.name: who.appearance.garment for who in break_down(script(text)).characters}
    assert (worn_there["BORS"], worn_there["EDWIN"]) == ("armour", "cassock")


def test_trades_wear_what_they_wore_in_their_time(script: Script) -> None:
    said = {
        "medieval": ("A trebuchet on the rise. Archers on the battlements. A lance. Men-at-arms.", ("tunic", "helmet")),
        "antique": ("A centurion and his legion pass the forum. Togas. A chariot.", ("tunic", "crested")),
        "century": ("A carriage stops. A footman, a quill, a parchment. The duchess.", ("tailcoat", "tricorne")),
        "frontier": ("The saloon. A posse, a stagecoach, the livery, spurs ring.", ("uniform", "cowboy")),
        "": ("A taxi stops, a phone rings.", ("uniform", "helmet")),
    }
    seen = {}
    for epoch, (words, _) in said.items():
        found = break_down(script(f"# EXT. FIELD - DAY\n{words} HOLT, 40, a soldier, looks up.\n@HOLT\n> Now."))
        look = next(who.appearance for who in found.characters if who.name == "HOLT")
        seen[epoch] = (look.garment, look.hat)
    assert seen == {epoch: dress for epoch, (_, dress) in said.items()}


def test_engines_of_war_are_nobody(script: Script) -> None:
    found = break_down(script("# EXT. CASTLE - DAY\nA TREBUCHET stands on the rise. MAUD, 45, looks at it.\n@MAUD\n> Now."))
    assert [who.name for who in found.characters] == ["MAUD"]


def test_a_story_in_the_snow_is_cold_inside_too(script: Script) -> None:
    told = "# EXT. HUT - DUSK\nSnow up to the sills. NORA, 34, and HANNES, 30, climb on snowshoes, frost on their lashes.\n"
    found = break_down(script(f"{told}# INT. HUT - NIGHT\nNora lights a candle.\n@NORA\n> Well?\n@HANNES\n> No."))
    assert {who.appearance.garment for who in found.characters} <= {"coat", "hoodie", "sweater"}


def test_hair_is_never_of_the_tone_of_the_skin(script: Script) -> None:
    names = ("MIA", "TOM", "INES", "EDIE", "JONAS", "PIET", "ZORA", "HOLT", "NORA", "IRIS", "PELL", "DOT")
    lines = "\n".join(f"@{name}\n> Here.\n{name}, {ages}, nods." for name, ages in zip(names, (70, 30, 28, 81, 25, 44) * 2, strict=True))
    people = break_down(script(f"# INT. HALL - DAY\n{lines}")).characters
    close = [who.name for who in people if who.appearance.hair != "bald" and abs(who.appearance.hair_tone - who.appearance.skin) < 0.17]
    assert len(people) == len(names)
    assert close == []


@pytest.mark.parametrize(
    ("text", "garment"),
    [
        ("TOBY RAMOS, 17, shaggy hair, wrist guards", None),
        ("LIEUTENANT PETER VANE, 28", "uniform"),
        ("MAYOR GUS PELHAM, 55, silver hair", "suit"),
        ("a prison guard", "uniform"),
    ],
)
def test_titles_dress_and_what_skaters_wear_on_their_wrists_does_not(text: str, garment: str | None) -> None:
    assert worn(text).get("garment") == garment


def test_no_young_man_is_bald_whom_the_script_does_not_call_so(script: Script) -> None:
    lines = "\n".join(f"{name} (28) waits.\n@{name}\n>Yes." for name in (*EIGHT, "PETER", "HUGO", "IVAN", "OTTO"))
    people = break_down(script(f"#INT. HALL - DAY\n{lines}"))
    assert not [who.name for who in people.characters if who.appearance.hair == "bald"]


def test_somebody_called_bob_wears_no_bob(script: Script) -> None:
    (who,) = break_down(script("#INT. HALL - DAY\nBOB (40) waits.\n@BOB\n>Yes.")).characters
    assert who.appearance.hair != "bob"


@pytest.mark.parametrize(
    ("said", "hat"), [("an enormous hat", "straw"), ("a wide-brimmed hat", "straw"), ("a hat", "hat"), ("a huge top hat", "top_hat")]
)
def test_a_hat_that_is_worn_for_its_brim_has_one(said: str, hat: str) -> None:
    assert worn(f"A lavender suit and {said}.")["hat"] == hat


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("slick black hair, derby hat", {"hair": "slick", "hair_tone": 0.88, "hat": "bowler"}),
        ("hair slicked back", {"hair": "slick"}),
        ("cropped red hair", {"hair": "cropped", "hair_tone": 0.5}),
        ("close-cropped", {"hair": "cropped"}),
        ("a buzz cut", {"hair": "cropped"}),
        ("thinning hair", {"hair": "balding"}),
        ("tonsured", {"hair": "tonsure"}),
        ("a shaved head", {"hair": "bald"}),
        ("a silver ponytail", {"hair": "ponytail", "hair_tone": 0.28}),
        ("two blonde plaits", {"hair": "pigtails", "hair_tone": 0.22}),
        ("red curls", {"hair": "curly", "hair_tone": 0.5}),
        ("a green mohawk", {"hair": "mohawk", "hair_tone": 0.52}),
        ("a black fringe", {"hair": "bob", "hair_tone": 0.88}),
        ("the fringe of her shawl", {"worn": "shawl"}),
        ("a long blonde wig", {"hair": "long", "hair_tone": 0.22}),
        ("wild white hair", {"hair": "mop", "hair_tone": 0.1}),
        ("black hair, a white beard", {"hair_tone": 0.88, "beard": True, "beard_tone": 0.1}),
        ("a long grey beard", {"hair_tone": 0.42, "beard": True, "face": "long_beard"}),
        ("a waxed moustache", {"moustache": True, "face": "handlebar"}),
        ("a pencil moustache", {"moustache": True, "face": "thin_moustache"}),
        ("a goatee", {"face": "goatee"}),
        ("unshaven", {"face": "stubble"}),
        ("mutton chops", {"face": "sideburns"}),
        ("round glasses", {"glasses": True, "face": "round_glasses"}),
        ("half-moon spectacles", {"glasses": True, "face": "half_moon"}),
        ("sunglasses", {"glasses": True, "face": "dark_glasses"}),
        ("a monocle and an eye patch", {"face": "monocle eye_patch"}),
        ("a scar across his cheek", {"face": "scar"}),
        ("a cropped jacket", {"garment": "jacket"}),
        ("a weathered face", {"face": "lines"}),
        ("weathered, tonsured", {"face": "lines", "hair": "tonsure"}),
        ("a weathered leather jacket", {"garment": "jacket", "tone": 0.85}),
    ],
)
def test_hair_and_faces_are_as_they_are_worded(text: str, expected: dict[str, object]) -> None:
    assert worn(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("red cap, blue overalls", {"hat": "cap", "hat_tone": 0.5}),
        ("white shirt, cap", {"hat": "cap"}),
        ("black hair, coat", {}),
        ("a black veil", {"hat": "veil", "hat_tone": 0.88}),
        ("a nurse's cap", {"hat": "maid_cap"}),
        ("chambermaid’s cap", {"hat": "maid_cap"}),
        ("back from the Derby", {}),
        ("a red cap on backwards", {"hat": "backwards_cap", "hat_tone": 0.5}),
        ("his baseball cap turned back to front", {"hat": "backwards_cap"}),
        ("a backwards red baseball cap", {"hat": "backwards_cap", "hat_tone": 0.5}),
        ("a cap, walking backwards", {"hat": "cap"}),
    ],
)
def test_a_colour_is_of_what_it_stands_before(text: str, expected: dict[str, object]) -> None:
    found = worn(text)
    assert {name: found[name] for name in ("hat", "hat_tone") if name in found} == expected
    assert text != "black hair, coat" or "tone" not in found


def test_the_accent_is_on_the_hat_where_that_alone_has_a_colour(script: Script) -> None:
    looks = [
        break_down(script(f"# INT. HALL - DAY\nANNA (30, {told}) waits.\n@ANNA\n> Yes.")).characters[0].appearance
        for told in ("red beret", "red beret, blue dress", "blue dress")
    ]
    assert [(look.accent, look.accent_on) for look in looks] == [(True, "hat"), (True, ""), (True, "")]


def test_nobody_is_bald_whose_hair_or_clothes_are_told(script: Script) -> None:
    told = ("neat hair", "hair going grey", "grey suit", "moustache", "round glasses")
    names = ("VASCO", "DUARTE", "GASPAR", "BORIS", "ANTON", "CARLO", "RAUL", "IVAN", "OTTO", "JACK")
    lines = "\n".join(f"{name} (45, a man, {told[n % 5]}) waits.\n@{name}\n>Yes." for n, name in enumerate(names))
    assert not [who.name for who in break_down(script(f"#INT. HALL - DAY\n{lines}")).characters if who.appearance.hair == "bald"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a fox stole, black dress", {"garment": "dress", "tone": 0.88, "worn": "fur_stole"}),
        ("a white fur coat", {"garment": "coat", "tone": 0.1, "worn": "fur"}),
        ("white t-shirt, blue overalls", {"garment": "overalls", "tone": 0.1, "legs_tone": 0.56}),
        ("white blouse, black skirt", {"garment": "skirt", "tone": 0.1, "legs_tone": 0.88}),
        ("red sweater, black trousers", {"garment": "sweater", "tone": 0.5, "legs_tone": 0.88}),
        ("a white apron", {"garment": "apron", "tone": 0.48}),
        ("red tie, white shirt", {"garment": "shirt", "tone": 0.1, "worn": "tie"}),
        ("they tie up the boat", {}),
        ("a gold medal round his neck, white t-shirt", {"garment": "tshirt", "tone": 0.1, "worn": "neck_medal"}),
        ("medals on his chest", {"garment": "uniform", "worn": "medals"}),
        ("an evening gown", {"garment": "longdress"}),
        ("a school uniform", {"garment": "suit"}),
    ],
)
def test_clothes_are_as_they_are_worded(text: str, expected: dict[str, object]) -> None:
    assert worn(text) == expected


@pytest.mark.parametrize(("heading", "hat"), [("INT. COURTROOM - DAY", ""), ("INT. JURY ROOM - DAY", ""), ("EXT. QUARRY - DAY", "hardhat")])
def test_the_foreman_of_a_jury_is_no_builder(script: Script, heading: str, hat: str) -> None:
    (who,) = break_down(script(f"# {heading}\nThe FOREMAN (60) stands.\n@FOREMAN\n> We have.")).characters
    assert who.appearance.hat == hat


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("BROTHER ANSELM (40, thin, tonsured, black habit)", ("robe", "", "rope cowl")),
        ("FATHER ODO (60, in a monk's habit, his hood up)", ("robe", "hood", "rope cowl")),
        ("The ABBOT (70)", ("robe", "", "rope cowl")),
        ("FRIAR TUCK (50, fat)", ("robe", "", "rope cowl")),
        ("SISTER AGNES (20, black habit)", ("robe", "wimple", "")),
        ("A NUN (50)", ("robe", "wimple", "crucifix")),
        ("The MOTHER SUPERIOR (60, habit)", ("robe", "wimple", "crucifix")),
    ],
)
def test_a_habit_is_a_nuns_on_a_woman_and_a_monks_on_a_man(script: Script, line: str, expected: tuple[str, str, str]) -> None:
    (who,) = break_down(script(f"#INT. ABBEY - DAY\n{line} waits.")).characters
    assert (who.appearance.garment, who.appearance.hat, who.appearance.worn) == expected


@pytest.mark.parametrize("text", ["a nervous habit", "a habit of laughing", "a creature of habit"])
def test_what_somebody_is_wont_to_do_is_no_dress(text: str) -> None:
    assert worn(text) == {}


@pytest.mark.parametrize(
    ("line", "hats"),
    [
        ("MARGERY (30, woman, red braid)", {""}),
        ("MARGERY (30, a chambermaid with long black hair)", {""}),
        ("MARGERY (30, woman, red braid under a white headscarf)", {"headscarf"}),
        ("MARGERY (30, a chambermaid)", {"headscarf", "maid_cap"}),
        ("MARGERY (30, a nun, blonde hair)", {"wimple"}),
    ],
)
def test_hair_that_is_told_is_seen_in_old_times_too(script: Script, line: str, hats: set[str]) -> None:
    for year in ("1350 A.D.", "1790"):
        (who,) = break_down(script(f"#EXT. VILLAGE - DAY - {year}\n{line} waits.")).characters
        assert who.appearance.hat in hats


@pytest.mark.parametrize(("told", "covered"), [("woman", True), ("woman, red braid", False)])
def test_women_of_whose_hair_nothing_is_told_wear_what_their_time_had(script: Script, told: str, covered: bool) -> None:
    names = ("MARGERY", "AGNES", "ALICE", "JOAN", "EDITH", "MAUD", "EMMA", "ISABEL")
    lines = "\n".join(f"{name} (30, {told}) waits." for name in names)
    people = break_down(script(f"#EXT. VILLAGE - DAY - 1350 A.D.\n{lines}")).characters
    assert any(who.appearance.hat for who in people) == covered


@pytest.mark.parametrize(
    ("line", "garment", "worn_"),
    [
        ("A ragged, barefoot boy, TOBY (9),", "tunic", "ragged barefoot"),
        ("TOBY (9, in rags)", "tunic", "ragged"),
        ("TOBY (9, bare feet, torn shirt)", "shirt", "barefoot"),
        ("TOBY (9, ragged coat)", "coat", "ragged"),
        ("TOBY, a ragged girl of nine,", "tunic", "ragged"),
        ("TOBY (9, ragged breath)", None, ""),
    ],
)
def test_who_goes_in_rags_has_no_neat_clothes(script: Script, line: str, garment: str | None, worn_: str) -> None:
    (who,) = break_down(script(f"#EXT. VILLAGE - DAY - 1350 A.D.\n{line} waits.")).characters
    assert who.appearance.worn == worn_
    assert garment in (None, who.appearance.garment)


def test_in_later_times_rags_are_a_shirt(script: Script) -> None:
    (who,) = break_down(script("#EXT. STREET - DAY - 1840\nTOBY (9, a ragged boy) waits.")).characters
    assert who.appearance.garment == "shirt"


def test_a_child_is_as_tall_as_its_years_and_words_say_and_a_boy_has_no_curls(script: Script) -> None:
    told = (("SAM, 12, freckled", 1.49), ("SAM (12, small and pale)", 1.41), ("SAM (9, tall)", 1.41))
    for words, metres in told:
        (boy,) = break_down(script(f"# INT. SHOP - DAY\n{words}, sweeps the floor. He yawns.\n@SAM\n> Yes.")).characters
        assert (boy.appearance.height, boy.appearance.build) == (metres, "child")
        assert boy.appearance.hair in ("short", "mop")


def test_who_is_not_grown_yet_is_shorter_by_the_year(script: Script) -> None:
    def tall(years: int) -> float:
        (one,) = break_down(script(f"# INT. SHOP - DAY\nSAM, {years}, sweeps the floor. He yawns.\n@SAM\n> Yes.")).characters
        return one.appearance.height

    assert tall(13) < tall(15) < tall(17) < tall(20)
    assert tall(13) < 1.65
