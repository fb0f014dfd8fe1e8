"""Words of heads: how hair is cut and of what tone it is, and what is on a face."""

from __future__ import annotations

from storyboard.breakdown.lists import listed

HAIR: dict[str, str] = {
    "bald": "bald shaven-headed baldheaded bald-headed shaved-head shaven-head hairless",
    "balding": "balding comb-over combover",
    "tonsure": "tonsure tonsured",
    "bun": "bun chignon topknot ballerina updo beehive",
    "pigtails": "pigtails braids plaits",
    "ponytail": "ponytail pony-tail braid plait",
    "afro": "afro",
    "dreads": "dreadlocks dreads cornrows",
    "mohawk": "mohawk mohican",
    "curly": "curly curls frizzy curly-haired curly-headed perm permed",
    "bob": "bob bobbed",
    "mop": "mop shaggy tousled messy unkempt dishevelled disheveled scruffy",
    "long": "long-haired mullet",
    "curlers": "curlers hair-rollers",
    "cropped": "crewcut crew-cut buzzcut buzz-cut close-cropped close-cut buzzed crop-haired flat-top pixie pixie-cut undercut crop-headed",
    "slick": "slicked-back slicked brilliantined pomaded",
    "short": "short-haired quiff pompadour",
}
"""Cuts by words that speak of nothing but hair."""
OF_HAIR: dict[str, str] = {
    "cropped": "cropped crop stubbly",
    "slick": "slick sleek oiled greased greasy brushed-back combed-back swept-back slicked",
    "balding": "thinning receding sparse thin wispy",
    "spiky": "spiky spiked spikes punk",
    "mop": "wild tangled windblown matted",
    "curly": "wavy kinky",
    "long": "long flowing shoulder-length waist-length",
    "short": "short",
}
"""Cuts by words that speak of hair only where they stand before it."""
BEHIND_HAIR: dict[str, str] = {
    "cropped": "cropped", "buzzed": "cropped", "slicked": "slick", "plastered": "slick", "thinning": "balding", "receding": "balding",
    "spiked": "spiky", "tied": "ponytail", "scraped": "bun", "pinned": "bun",
}  # fmt: skip
"""Cuts by the word right behind hair."""
ELSE: dict[str, str] = {"wig": "curly", "periwig": "curly", "mane": "long"}
"""Cuts of what may be cut otherwise too, where nothing says so."""
FRINGE = listed("fringe bangs")
"""Hair over the forehead, where a word of its cut or its colour stands before it or somebody has it."""
BEFORE_FRINGE = listed("blunt straight heavy choppy short long thick her his a with")
HAIR_NOUNS = listed("hair haired locks mane wig hairline crop")
CUT_NOUNS = listed(
    "bun chignon topknot ponytail pony-tail pigtails braid braids plait plaits curls afro dreadlocks mohawk mohican bob mop fringe"
    " bangs perm buzzcut buzz-cut crewcut crew-cut pixie-cut quiff pompadour sideburns mullet beehive undercut updo"
)
"""What a colour before it is the hair's."""
HAIR_TONES: dict[str, float] = {
    "blond": 0.22, "blonde": 0.22, "fair-haired": 0.25, "redhead": 0.5, "red-haired": 0.5, "ginger": 0.45, "auburn": 0.55,
    "brunette": 0.72, "brown-haired": 0.68,
    "dark-haired": 0.92, "black-haired": 0.97, "grey-haired": 0.35, "gray-haired": 0.35, "white-haired": 0.08, "silver-haired": 0.2,
    "graying": 0.42,
    "greying": 0.42,
}  # fmt: skip
"""Tones by words that speak of nothing but hair."""
OF_HAIR_TONES: dict[str, float] = {
    "blond": 0.22, "blonde": 0.22, "fair": 0.25, "sandy": 0.34, "platinum": 0.12, "bleached": 0.14, "copper": 0.5, "chestnut": 0.66,
    "raven": 0.95, "pepper": 0.4, "snowy": 0.06, "grizzled": 0.4, "mousy": 0.5, "red": 0.5, "ginger": 0.45, "auburn": 0.55,
}  # fmt: skip
"""Tones by words that mean them where they stand before hair."""
BEARDS: dict[str, str] = {
    "stubble": "stubble stubbled unshaven stubbly five-o'clock-shadow designer-stubble",
    "goatee": "goatee goateed van-dyke",
    "sideburns": "sideburns side-whiskers muttonchops mutton-chops sideboards",
    "long": "long-bearded",
    "full": "beard bearded whiskers gray-bearded grey-bearded white-bearded black-bearded red-bearded",
}
"""How a beard is worn, by word."""
BEARD_TONES: dict[str, float] = {
    "gray-bearded": 0.35, "grey-bearded": 0.35, "white-bearded": 0.08, "black-bearded": 0.92, "red-bearded": 0.5,
}  # fmt: skip
MOUSTACHES: dict[str, str] = {
    "": "mustache moustache mustachioed moustached mustachio moustachioed",
    "handlebar": "waxed handlebar curled twirled upturned",
    "thin_moustache": "thin pencil pencil-thin wispy neat",
    "walrus": "walrus bushy big huge thick drooping",
}
"""How a moustache is worn, by the word before it; the first line names it."""
GLASSES: dict[str, str] = {
    "": "glasses spectacles bespectacled eyeglasses goggles specs pince-nez",
    "dark_glasses": "sunglasses shades dark-glasses aviators",
    "round_glasses": "round",
    "half_moon": "half-moon reading half-rim half-rimmed",
    "thick_glasses": "thick thick-rimmed horn-rimmed black-rimmed horn-rims heavy",
}
"""How glasses are, by the word before them; the first two lines name them."""
MARKS: dict[str, str] = {
    "eye_patch": "eyepatch eye-patch",
    "scar": "scar scarred scars",
    "monocle": "monocle monocled",
    "freckles": "freckles freckled freckle-faced",
    "lines": "weathered weather-beaten weatherbeaten craggy careworn wizened wrinkled deeply-lined",
}
"""What else is on a face."""
OF_HEADS = (HAIR, BEARDS, GLASSES, MARKS)
"""Tables with words of several parts."""
