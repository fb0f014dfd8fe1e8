"""Words of dress: what a trade or a station wears, and the clothes, hats and other things worn that tell an age, a trade or a country."""

from __future__ import annotations

from storyboard.breakdown import dress_trades, hair_words
from storyboard.breakdown.dress_trades import Dress
from storyboard.breakdown.lists import listed

TRADES: dict[str, Dress] = {
    "nurse nurses": Dress("scrubs", 0.1, worn="cross stethoscope", legs=0.14),
    "surgeon surgeons": Dress("scrubs", 0.42, "scrub_cap", legs=0.44),
    "orderly orderlies": Dress("scrubs", 0.12, legs=0.16),
    "doctor doctors physician physicians medic": Dress("labcoat", 0.05, worn="stethoscope"),
    "scientist scientists chemist pharmacist dentist coroner pathologist lab-technician": Dress("labcoat", 0.05),
    "paramedic paramedics": Dress("jumpsuit", 0.6, worn="cross bands", legs=0.6),
    "soldier soldiers infantryman infantrymen": Dress("uniform", 0.56, "helmet", "camouflage", 0.56),
    "marine marines trooper troopers": Dress("uniform", 0.6, "helmet", legs=0.6),
    "cop cops policeman policewoman policemen constable": Dress("uniform", 0.8, "peaked"),
    "officer officers": Dress("uniform", 0.78, "peaked"),
    "captain": Dress("uniform", 0.8, "peaked"),
    "pilot": Dress("uniform", 0.8, "peaked"),
    "conductor": Dress("uniform", 0.75, "peaked"),
    "general admiral colonel": Dress("uniform", 0.6, "peaked", "medals"),
    "guard guards": Dress("uniform", 0.7),
    "sergeant": Dress("uniform", 0.6),
    "doorman mailman postman steward stewardess bellhop": Dress("uniform", 0.62),
    "sheriff deputy": Dress("waistcoat", 0.4, "cowboy", "star"),
    "ranger": Dress("uniform", 0.5, "cowboy"),
    "sailor sailors": Dress("uniform", 0.12, "sailor"),
    "fireman firemen firefighter firefighters": Dress("turnout", 0.35, "fire_helmet", legs=0.35),
    "astronaut astronauts cosmonaut cosmonauts": Dress("spacesuit", 0.04, "bubble", legs=0.04),
    "diver divers frogman frogmen": Dress("wetsuit", 0.8, "diving_mask", "tank", 0.8),
    "surfer surfers": Dress("wetsuit", 0.8, legs=0.8),
    "chef": Dress("chef", 0.05, "toque"),
    "cook baker": Dress("apron", 0.1, "toque"),
    "butcher": Dress("apron", 0.12),
    "barista barkeep": Dress("apron"),
    "waiter waiters bartender barman croupier": Dress("waistcoat", 0.8, worn="bow_tie long_apron", legs=0.86),
    "waitress waitresses barmaid": Dress("dress", 0.7, worn="apron"),
    "maid maids chambermaid housemaid maidservant": Dress("maid", 0.84, "maid_cap", "apron"),
    "mechanic mechanics plumber": Dress("overalls", 0.6, legs=0.6),
    "farmer farmers farmhand": Dress("overalls", 0.55, "straw", legs=0.55),
    "builder builders bricklayer foreman construction-worker construction-workers roofer": Dress("shirt", 0.45, "hardhat", "hivis", 0.6),
    "miner miners": Dress("jumpsuit", 0.66, "lamp_helmet", legs=0.66),
    "welder janitor": Dress("jumpsuit", 0.55, legs=0.55),
    "inmate inmates convict convicts": Dress("jumpsuit", 0.36, legs=0.36),
    "nun nuns abbess prioress mother-superior": Dress("robe", 0.86, "wimple", "crucifix"),
    "priest vicar chaplain": Dress("cassock", 0.86),
    "monk monks friar friars abbot abbots": Dress("robe", 0.62, worn="rope cowl"),
    "bishop pope cardinal": Dress("robe", 0.2, "mitre", "stole"),
    "judge": Dress("robe", 0.84, worn="jabot"),
    "wizard sorcerer": Dress("robe", 0.6, "wizard", "rope"),
    "witch": Dress("gown", 0.84, "wizard"),
    "king emperor": Dress("tunic", 0.5, "crown", "cape ermine"),
    "queen empress": Dress("ballgown", 0.36, "crown", "cape ermine"),
    "princess": Dress("ballgown", 0.2, "crown"),
    "prince": Dress("tunic", 0.4, "crown", "cape"),
    "knight knights": Dress("armour", 0.22, "knight", legs=0.22),
    "gladiator gladiators centurion legionary legionaries": Dress("tunic", 0.5, "crested", "breastplate"),
    "viking vikings": Dress("tunic", 0.55, "horned", "cape"),
    "pirate pirates": Dress("tailcoat", 0.72, "tricorne", "sash"),
    "squire page serf": Dress("tunic", 0.5),
    "jester minstrel": Dress("tunic", 0.4),
    "cowboy cowboys cowgirl gunslinger": Dress("waistcoat", 0.7, "cowboy", "neckerchief"),
    "bandit bandits outlaw outlaws": Dress("waistcoat", 0.75, "cowboy", "neckerchief"),
    "bridesmaid bridesmaids maid-of-honor maid-of-honour": Dress("ballgown", 0.38),
    "usher ushers groomsman groomsmen best-man": Dress("suit", 0.8, worn="bow_tie"),
    "bailiff": Dress("uniform", 0.72),
    "bride brides": Dress("ballgown", 0.02, "veil"),
    "groom": Dress("tailcoat", 0.84, worn="bow_tie"),
    "butler footman footmen valet": Dress("tailcoat", 0.84, worn="bow_tie", legs=0.6),
    "magician ringmaster": Dress("tailcoat", 0.84, "top_hat", "bow_tie"),
    "geisha samurai": Dress("kimono"),
    "sultan maharaja genie sheikh": Dress("robe", 0.2, "turban", "rope"),
    "ballerina": Dress("tutu", 0.1),
    "boxer boxers wrestler": Dress("trunks", 0.5),
    "swimmer swimmers": Dress("swimsuit", 0.7),
    "jogger joggers footballer footballers": Dress("shorts", 0.4),
    "biker bikers": Dress("jacket", 0.86),
    **dress_trades.RARER,
}
"""By the words of the trade; where a piece of clothing is named as well, that is what is worn."""
GARMENTS: dict[str, str] = {
    "coat": "fur-coat mink-coat sheepskin-coat coat greatcoat overcoat trenchcoat parka cloak mantel manteau abrigo peacoat duffel",
    "raincoat": "raincoat oilskin oilskins mackintosh poncho cagoule slicker",
    "jacket": "jacket anorak windbreaker bomber",
    "labcoat": "lab-coat labcoat laboratory-coat white-coat",
    "hoodie": "hoodie hooded sweatshirt tracksuit",
    "suit": "school-uniform suit suits cufflinks tux tuxedo blazer suited businessman businessmen lawyer attorney banker executive",
    "tailcoat": "tailcoat tails frock-coat frockcoat morning-coat",
    "waistcoat": "waistcoat vest",
    "gown": "bustle corset corseted bodice crinoline petticoat petticoats victorian-gown riding-habit",
    "ballgown": "ball-gown ballgown wedding-dress wedding-gown bridal wide-skirt",
    "longdress": "gown long-dress abaya nightgown nightdress nightie bridesmaid-dress bridesmaid-gown"
    " prom-dress evening-dress evening-gown caftan kaftan hospital-gown maxi sarong",
    "dress": "dress dresses sundress minidress",
    "skirt": "skirt miniskirt kilt",
    "tutu": "tutu",
    "robe": "robe robes habit burka burqa chador djellaba vestments",
    "bathrobe": "bathrobe dressing-gown housecoat bath-robe terry-robe",
    "cassock": "cassock soutane",
    "kimono": "kimono yukata",
    "toga": "toga togas",
    "tunic": "tunic tunics doublet jerkin tabard",
    "sari": "sari saree",
    "armour": "armour armor breastplate chainmail chain-mail mail-shirt mail-coat coat-of-mail hauberk plate-armour plate-armor",
    "shirt": "shirt blouse flannel",
    "overalls": "overalls dungarees",
    "jumpsuit": "jumpsuit coveralls coverall boilersuit boiler-suit flightsuit flight-suit hazmat-suit",
    "spacesuit": "spacesuit space-suit pressure-suit eva-suit vac-suit",
    "wetsuit": "wetsuit wet-suit diving-suit",
    "turnout": "turnout bunker-gear",
    "leotard": "leotard leotards unitard bodysuit",
    "jersey": "football-shirt football-jersey football-top football-strip rugby-shirt team-shirt hockey-shirt replica-shirt jersey",
    "swimsuit": "swimsuit bikini swimwear bathing-suit swim-suit",
    "trunks": "trunks swimming-trunks boxer-shorts boxers shirtless bare-chested topless bare-torso loincloth speedos",
    "pyjamas": "pyjamas pajamas pjs",
    "shorts": "shorts",
    "tank": "singlet mesh-vest string-vest net-vest tank-top undershirt camisole",
    "tshirt": "t-shirt tshirt tee",
    "scrubs": "scrubs",
    "apron": "apron",
    "uniform": "uniform uniforms uniformed fatigues camouflage camo",
    "sweater": "sweater pullover jumper turtleneck cardigan",
}
"""Garment by word. A `uniform` is of rank, with a badge: nurses have none."""
LOWER = frozenset({"overalls", "skirt"})
"""Garments whose colour is that of the legs; what is above them is another."""
LEGS = listed("trousers jeans pants slacks leggings tights chinos breeches jodhpurs corduroys")
"""What is on the legs, where it is no garment of its own."""
SUITED = listed("hooded suited businessman businessmen lawyer attorney banker executive uniformed corseted")
"""Words among them that are no clothes themselves."""
GARMENT_TONES: dict[str, float] = {
    "wedding-dress": 0.02, "wedding-gown": 0.02, "bridal": 0.02, "lab-coat": 0.05, "labcoat": 0.05, "white-coat": 0.05,
    "spacesuit": 0.04, "space-suit": 0.04, "wetsuit": 0.8, "wet-suit": 0.8, "cassock": 0.86, "habit": 0.86, "tailcoat": 0.84,
    "toga": 0.05, "togas": 0.05, "armour": 0.22, "armor": 0.22, "breastplate": 0.22, "chainmail": 0.3, "hospital-gown": 0.14,
    "burka": 0.84, "burqa": 0.84, "chador": 0.84, "hazmat-suit": 0.12, "camouflage": 0.5, "camo": 0.5, "tuxedo": 0.86, "tux": 0.86,
}  # fmt: skip
"""The tone of what is of one tone by its nature."""
WORN: dict[str, str] = {
    "apron": "apron pinafore smock",
    "hivis": "hi-vis high-vis hi-viz high-viz hivis safety-vest reflective-vest high-visibility fluorescent-vest hi-vis-vest",
    "plates": "bulletproof-vest flak-jacket tactical-vest body-armour body-armor bullet-proof-vest",
    "lifejacket": "lifejacket life-jacket life-vest lifevest",
    "stethoscope": "stethoscope",
    "headphones": "headphones earphones headset earmuffs ear-muffs ear-defenders earbuds",
    "mask": "surgical-mask face-mask facemask dust-mask medical-mask",
    "shawl": "shawl",
    "scarf": "scarf muffler",
    "cape": "cape",
    "sash": "sash",
    "neckerchief": "neckerchief cravat",
    "bow_tie": "bow-tie bowtie tuxedo tux",
    "braces": "suspenders braces",
    "stripes": "striped stripes pinstriped pinstripe",
    "checks": "plaid tartan checked checkered chequered flannel",
    "dots": "polka-dot polka-dotted polka-dots spotted floral flowered flowery flower-print",
    "camouflage": "camouflage camo fatigues",
    "medals": "medals medal",
    "neck_medal": "neck-medal",
    "fur": "fur-coat mink-coat sheepskin-coat fur-collar fur-trimmed",
    "fur_stole": "fox-stole fur-stole mink-stole ermine-stole feather-boa fox-fur fur-boa",
    "tie": "tie necktie",
    "tank": "scuba oxygen-tank",
    "toolbelt": "tool-belt toolbelt",
    "pearls": "pearls pearl-necklace",
    "cowl": "cowl",
    "ragged": "ragged tattered tatters threadbare in-rags ragamuffin ragamuffins",
    "barefoot": "barefoot barefooted bare-foot bare-footed bare-feet shoeless unshod",
    "peg_leg": "peg-leg peg-legged pegleg wooden-leg wooden-legged",
    "habit": "habit",
}
"""What is worn over or with a garment; of a `habit` it depends on who wears it (see `wardrobe.dressed`)."""
HATS: dict[str, str] = {
    "cap": "cap baseball-cap",
    "backwards_cap": "backwards-cap",
    "flat_cap": "flat-cap flatcap newsboy-cap cloth-cap tweed-cap driving-cap",
    "beret": "beret",
    "hat": "hat fedora trilby homburg",
    "top_hat": "top-hat tophat",
    "bowler": "bowler bowler-hat derby derby-hat",
    "straw": "straw-hat sunhat sun-hat panama boater straw-boater",
    "cowboy": "cowboy-hat stetson sombrero ten-gallon-hat",
    "hood": "hood hooded hood-up cowled cowl-up",
    "beanie": "beanie woolly-hat knit-cap wool-hat wool-cap woollen-hat woolen-hat knitted-hat bobble-hat watch-cap",
    "helmet": "helmet",
    "hardhat": "hard-hat hardhat safety-helmet",
    "peaked": "peaked-cap police-cap",
    "toque": "toque chef's-hat chef-hat",
    "crown": "crown crowned tiara diadem coronet",
    "turban": "turban turbaned",
    "headscarf": "headscarf head-scarf kerchief babushka",
    "hijab": "hijab chador burka burqa niqab",
    "veil": "veil veiled",
    "wimple": "wimple",
    "maid_cap": "maid-cap maid's-cap chambermaid's-cap mob-cap nurse's-cap nurses-cap nurse-cap lace-cap frilly-cap",
    "bandana": "bandana bandanna",
    "bandage": "bandaged-head head-bandage bandaged-forehead",
    "sou_wester": "sou'wester souwester",
    "tricorne": "tricorne tricorn",
    "horned": "horned-helmet",
    "bonnet": "bonnet",
    "mitre": "mitre miter",
    "mortarboard": "mortarboard graduation-cap",
    "santa": "santa-hat santa",
    "balaclava": "balaclava ski-mask",
    "wizard": "pointed-hat pointy-hat party-hat",
    "scrub_cap": "surgical-cap scrub-cap shower-cap bathing-cap swimming-cap hairnet",
    "diving_mask": "diving-mask snorkel snorkel-mask dive-mask",
}
IMPLIED: dict[str, str] = {
    "bow_tie": "suit",
    "tie": "suit",
    "braces": "shirt",
    "medals": "uniform",
    "toolbelt": "shirt",
    "stethoscope": "labcoat",
}
"""The garment that something worn over it is worn with, where none is named."""
WITH_GARMENT = frozenset({"garment", "tone", "worn", "legs_tone"})
"""What of a trade's dress is not worn by whoever wears something else."""
GENERIC = frozenset({"hat", "cap", "helmet"})
"""Hats named so are those of the trade, where it has one: the hat of a chef."""
TRADE_HATS = frozenset(dress.hat for dress in TRADES.values() if dress.hat)
"""What goes with the dress of a trade, and is taken off with it."""


def by_line(table: dict[str, str]) -> dict[str, str]:
    """A table of lines by their words."""
    return {word: kind for kind, line in table.items() for word in line.split()}


TRADE = {word: dress for line, dress in TRADES.items() for word in line.split()}
GARMENT, HAT = by_line(GARMENTS), by_line(HATS)
OVER = {word: kind for kind, line in reversed(WORN.items()) for word in line.split()}
CLOTHES = frozenset(GARMENT) - SUITED
"""Words that are clothes themselves, not professions."""
PATTERNS = frozenset(word for word, kind in OVER.items() if kind in {"stripes", "checks", "dots", "ragged", "barefoot"})
"""How cloth is, and feet: nothing that is worn by itself."""
SAID = SUITED | PATTERNS | listed("hood-up cowl-up cowled hooded veiled crowned turbaned camouflage camo flannel")
"""Words of dress that are said of others that follow."""
_TABLES = (frozenset(TRADE), *map(frozenset, (GARMENT, HAT, OVER)), *map(frozenset, map(by_line, hair_words.OF_HEADS)))
FUSED = frozenset(word for table in _TABLES for word in table if "-" in word)
"""Names of two or three words, with hyphens between them."""
OF_WOMEN = frozenset(
    {"dress", "gown", "ballgown", "longdress", "skirt", "tutu", "maid", "sari", "veil", "hijab", "headscarf", "wimple", "bonnet"}
)
"""Clothes that tell a woman, where nothing else does."""
FOR_MEN: dict[str, str] = {"swimsuit": "trunks", "leotard": "tank", "ballgown": "robe", "gown": "robe", "maid": "suit", "tutu": "wetsuit"}
"""What a man of a trade wears where a woman of it wears something else, and what the painter has for him."""
FOR_WOMEN: dict[str, str] = {"trunks": "sports"}
"""The same of women: who boxes has a top with her shorts."""
