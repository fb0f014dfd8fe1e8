"""Words that tell people from things in a script, and what they say about age, sex and number."""

from __future__ import annotations

from storyboard.breakdown.lists import listed
from storyboard.model.patterns import regex
from storyboard.script.name_words import AGED, CHILD, COLLECTIVE, DEVICES, FEMALE, GROUPS, MALE, NEUTRAL, TITLES, UNSEEN
from storyboard.script.name_words import ROLES as CUED_ROLES

__all__ = [
    "ACTS",
    "AGED",
    "CHILD",
    "COLLECTIVE",
    "DEVICES",
    "FEMALE",
    "GROUPS",
    "IRREGULAR",
    "MALE",
    "NEUTRAL",
    "NOT_PEOPLE",
    "NUMBERS",
    "OLD",
    "OWN_ACTS",
    "ROLES",
    "SINGULAR_S",
    "SURE_ACTS",
    "TENS",
    "TITLES",
    "UNSEEN",
    "YOUNG",
    "is_role",
]

ROLES = CUED_ROLES | listed(
    "jester squire abbot friar baron baroness count countess herald blacksmith miller cobbler shepherd innkeeper footman teller banker"
    " constable admiral convict announcer pianist violinist drummer acrobat juggler ringmaster umpire jockey outlaw gunslinger miner mason"
    " milkman imam sorcerer vampire tramp tenant climber ferryman boatman auctioneer pharmacist foreman bosun helmsman concierge bellhop"
    " valet busker healer shaman headman governor envoy scribe executioner hangman gravedigger mourner orderly midwife nanny babysitter"
    " bridesmaid bridesmaids twins triplets schoolgirls schoolboys sentry knight knights rider riders horseman horsewoman shepherds"
    " mover movers removal-man pallbearer pallbearers stretcher-bearer stretcher-bearers bearer bearers roadie roadies stagehand stagehands"
    " loader loaders docker dockers stevedore stevedores bailiff bailiffs hussar hussars lancer lancers"
    " dragoon dragoons cossack cossacks"
    " diver divers rower rowers removalist"
)
"""Words for what somebody is, as a cue or in small letters: `the jester`."""
_MADE_OF = regex(r"[^\W\d_]{3,}(?:keeper|man|woman|maid|boy|girl|smith|wright|master|mistress|tender|herd|ist)\Z")
_NO_ROLE = listed(
    "human german roman norman talisman caiman ottoman superhuman inhuman assist insist resist persist consist exist desist twist"
    " checklist playlist"
)


def is_role(word: str) -> bool:
    """Whether a word in lower case says what somebody is: known as such, or made of one that does (`barkeeper`, `taximan`)."""
    return word in ROLES or (word not in _NO_ROLE and _MADE_OF.match(word) is not None)


YOUNG = listed(
    "young younger teen teens teenage teenager teenagers student students youth youths lad lads cadet apprentice twentysomething"
)
OLD = listed(
    "old older elderly aged ancient grandfather grandpa granddad grandad gramps grandmother grandma granny gran nan nana"
    " retired retiree pensioner senior"
    " seniors wizened"
    " octogenarian grey-haired gray-haired white-haired vieux vieille viejo vieja alter alte widower"
)
IRREGULAR = listed("men women children people thieves policemen firemen fishermen gunmen henchmen businessmen gentlemen horsemen crewmen")
SINGULAR_S = listed("boss witness actress waitress hostess stewardess princess duchess governess seamstress heiress miss mrs ms us")

NUMBERS: dict[str, int] = {
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "hundred": 100,
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "dozen": 12, "several": 3,
    "few": 3, "both": 2,
    "dozens": 8, "hundreds": 8, "many": 6,
}  # fmt: skip
TENS: dict[str, int] = {
    "teens": 15, "twenties": 25, "thirties": 35, "forties": 45, "fifties": 55, "sixties": 65, "seventies": 75, "eighties": 85,
    "nineties": 95,
}  # fmt: skip

NOT_PEOPLE = listed(
    "angle on close closeup close-up wide shot pov insert back cut to fade in out dissolve smash match intercut"
    " montage series of shots super title titles"
    " credits end the and or but with int ext day night morning evening dawn dusk later continuous moments same flashback present pan"
    " tilt dolly zoom"
    " track tracking crane push pull pulls reveal reveals music score song sfx vfx vo os oc tv fbi cia nypd lapd usa us uk nyc la dvd"
    " cd ok id gps pc it"
    " bang boom crash crack thud click clang clatter ring rings ringing buzz beep beeps slam slams slammed smash smashes smack smacks"
    " screech screeches"
    " scream screams explosion explodes explosion gunshot gunshots shots knock knocks splash roar roars whoosh pop creak hiss siren"
    " sirens thunder"
    " lightning rain wind snow fire smoke blood silence black white red blue green yellow pink dark light stop go exit open closed"
    " sold for sale no yes"
    " not very now then suddenly silence beat pause chyron omitted more contd cont'd continued logo screen subtitle subtitles caption"
    " graphic"
    " establishing aerial drone slow motion time lapse freeze frame split news evening breaking live special danger warning police do"
    " enter welcome"
    " wanted dead alive war love hate only inches extremely fills bad all every everything door window car truck house phone gun knife"
    " letter key"
    " card book bag box helicopter engine engines sword rifle pistol bomb paintings camera monitor laptop map photo photograph note"
    " envelope"
    " newspaper poster sign clock watch alarm doorbell bell telephone cellphone message text email elevator train bus plane boat ship"
    " bridge lighthouse"
    " harbor harbour storm wave waves sea ocean moon sun sky stars light lights flash flashes darkness neon footsteps laughter"
    " applause whisper trebuchet catapult mangonel ballista"
)
"""Words scripts put in capitals that are no people."""

ACTS = listed(
    "sits stands walks runs enters exits smiles nods laughs cries shouts whispers pours sips drinks eats sleeps wakes waits"
    " watches stares looks glances"
    " turns leans kneels crouches approaches emerges appears steps climbs hurries rushes strolls limps staggers stumbles paces shrugs"
    " sighs grins frowns"
    " winks bows waves points reaches grabs takes picks holds carries hands gives pulls pushes opens closes knocks dials types writes"
    " reads sings dances"
    " paints cooks drives rides swims dives jumps leaps hides sneaks creeps follows chases flees escapes fights punches kicks aims"
    " shoots listens speaks"
    " talks says mutters hums whistles yawns shivers trembles collapses faints rises gets puts lights smokes washes sweeps mops wipes"
    " serves arrives leaves"
    " hesitates freezes stops comes goes works plays studies is"
)
"""What people do, third person; makes an unknown name in capitals somebody. `is` counts only before a participle."""
AGENT = regex(r"[^\W\d_]{3,}(?:[^e]ers?|ors?|ists?|m[ae]n|wom[ae]n|hands?|boys?|girls?|maids?|smiths?|wrights?|keepers?)\Z")
"""How words end that say what somebody does."""
AGENTLESS = listed(
    "water winter summer october november december september letter butter paper power tower flower river shower finger shoulder hammer"
    " ladder thunder weather leather feather copper silver amber chamber lumber number corner counter container trailer boiler burner"
    " cooler heater freezer tanker freighter cruiser steamer liner trawler bulldozer digger dumper scooter roller tractor motor rotor"
    " reactor generator radiator elevator escalator monitor projector detector mirror door floor armor armour odor vapor colour color"
    " honor error terror horror anchor harbor parlor tremor razor sensor scanner printer computer router server speaker receiver"
    " transmitter transceiver timer buzzer beeper pager banner poster folder binder stapler drawer locker hopper copter helicopter chopper"
    " shutter gutter mortar cellar pillar dollar collar sugar cigar calendar altar star war car bar jar radar sonar matter centre center"
    " theatre theater meter barrier carrier fighter bomber launcher hand list mist fist twist wrist crossover quarter order border murder"
    " wonder danger anger hunger cancer fever disaster encounter chapter character charter master after never over under other another"
    " whether together however forever beer deer career pier tier layer prayer slipper zipper clipper dresser"
    " planter cutter lighter sweater jumper loafer revolver excavator dozer harvester sprinkler tipper"
    " crusher strimmer blender toaster boulder"
)
"""Words that end like them and are things, times or noises."""
SURE_ACTS = ACTS - listed(
    "is goes comes stops lights plays rises opens closes appears approaches arrives leaves follows turns holds points works"
)
"""What tells whom `ACTS` are said of as somebody: things rise, open and hold too."""
OWN_ACTS = SURE_ACTS | listed(
    "snaps ties unties buttons unbuttons buckles unbuckles fastens folds unfolds clinks toasts scratches rubs strokes kisses hugs embraces"
    " pets pats slaps tosses throws catches digs lifts drags tugs yanks squeezes hauls scribbles sketches chews bites licks"
    " spits sobs weeps giggles chuckles coughs sneezes gasps gulps blinks squints peers gazes gapes salutes applauds claps gestures"
    " beckons shoves wrestles kneads stirs chops slices peels sips sniffs wrings clutches grips clasps cradles tucks unwraps unpacks packs"
    " wraps sews knits irons polishes scrubs rinses shaves combs dresses undresses fumbles rummages searches studies inspects examines"
    " counts signs stamps draws teaches prays confesses apologizes pleads begs argues interrupts ignores flinches winces grimaces"
    " scowls glares smirks pouts wades tiptoes saunters marches strides trudges crawls squats dashes sprints jogs skips salutes shuffles"
    " paddles rows fishes saddles dismounts mounts plucks strums juggles massages bandages diagnoses undoes adjusts straightens"
)
"""What tells a name in capitals that no article leads as somebody: noises hardly do it."""
