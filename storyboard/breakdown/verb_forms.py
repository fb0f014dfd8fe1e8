"""The forms of English verbs as scripts use them: `carries`, `carrying`, `carried`, made from `carry` by rule and a table."""

from __future__ import annotations

from enum import StrEnum

from storyboard.model.patterns import regex


class Form(StrEnum):
    """How a verb is written."""

    BASE = "base"
    """After a plural, and after `to`."""
    THIRD = "third"
    ING = "ing"
    DONE = "done"
    """The past participle: `is carried`."""


_IRREGULAR = (
    "be been, bear borne, beat beaten, begin begun, bend bent, bind bound, bite bitten, bleed bled, blow blown,"
    " break broken, bring brought, build built, burst burst, buy bought, "
    "cast cast, catch caught, choose chosen, cling clung, come come, creep crept, cut cut, deal dealt, dig dug,"
    " do done, draw drawn, drink drunk, drive driven, eat eaten, "
    "fall fallen, feed fed, feel felt, fight fought, find found, flee fled, fling flung, fly flown, forget forgotten,"
    " freeze frozen, get got, give given, go gone, grind ground, "
    "grow grown, hang hung, have had, hear heard, hide hidden, hit hit, hold held, hurt hurt, keep kept, kneel knelt,"
    " know known, lay laid, lead led, lean leant, leap leapt, "
    "leave left, lend lent, let let, lie lain, light lit, lose lost, make made, mean meant, meet met, pay paid,"
    " put put, read read, ride ridden, ring rung, rise risen, run run, "
    "say said, see seen, sell sold, send sent, set set, sew sewn, shake shaken, shine shone, shoot shot, show shown,"
    " shut shut, sing sung, sink sunk, sit sat, sleep slept, "
    "slide slid, sling slung, slit slit, speak spoken, spend spent, spin spun, spit spat, split split, spread spread,"
    " spring sprung, stand stood, steal stolen, stick stuck, "
    "sting stung, stride stridden, strike struck, string strung, swear sworn, sweep swept, swim swum, swing swung,"
    " take taken, teach taught, tear torn, tell told, think thought, "
    "throw thrown, thrust thrust, tread trodden, understand understood, wake woken, wear worn, weave woven,"
    " weep wept, wind wound, wring wrung, write written, overthrow overthrown"
)
_DONE = {pair.split()[0]: pair.split()[1] for pair in _IRREGULAR.split(",")}
_DOUBLING = (
    "admit beg bet bob clap chat chip chop clip cram crop cut dab dig dip don drag drip drop drum fan fit flag flap "
    "flip flop fret gab gag get grab grin grip gun hem hit hop hug "
    "hum jab jam jig jog jot knit knot lag lap let lob log lop lug map mop mug nab nag nap nip nod pad pat patrol "
    "pet pin plan plod plop plot plug pop prod prop put quit quip ram rap rev rib "
    "rid rig rip rob rot row-in rub run sag scan scar scrap scrub set shed ship shop shred shrug shun shut sip sit "
    "skid skim skin skip slam slap slip slit slog slop slug slur snag snap "
    "snip snog snub sob sop spar spin spit spot sprig squat stab star stem step stir stop strap strip strum strut "
    "stub stun sun sup swab swap swat swig swim tag tan tap tar thin "
    "thrum throb thud tip top tot trap trek trim trip trot tug tut twig unpin unplug unzip vet wad wag wed wet whip whir "
    "whiz whop wrap zap zip refer defer confer occur submit unwrap untap "
    "equip rappel uncap sidestep tip-tap unstrap overlap begin split thud sled chug hitchhiked plop wham"
)
_DOUBLED = frozenset(_DOUBLING.split())
_E_KEPT = regex(r"(?:ee|oe|ye)$")
_SIBILANT = regex(r"(?:s|x|z|ch|sh|[^o]o)$")
_CONSONANT_Y = regex(r"[^aeiou]y$")
_TWICE = {"panic": "panick", "mimic": "mimick", "picnic": "picnick"}


def _stem(base: str) -> str:
    return base + base[-1] if base in _DOUBLED else _TWICE.get(base, base)


def third(base: str) -> str:
    """`carries` of `carry`."""
    if base in ("have", "be"):
        return {"have": "has", "be": "is"}[base]
    if _CONSONANT_Y.search(base):
        return f"{base[:-1]}ies"
    return f"{base}es" if _SIBILANT.search(base) else f"{base}s"


def ing(base: str) -> str:
    """`carrying` of `carry`, `tying` of `tie`, `taking` of `take`."""
    if base.endswith("ie"):
        return f"{base[:-2]}ying"
    if base.endswith("e") and not _E_KEPT.search(base) and base != "be":
        return f"{base[:-1]}ing"
    return f"{_stem(base)}ing"


def done(base: str) -> str:
    """`carried` of `carry`, `torn` of `tear`."""
    if base in _DONE:
        return _DONE[base]
    if _CONSONANT_Y.search(base):
        return f"{base[:-1]}ied"
    return f"{base}d" if base.endswith("e") else f"{_stem(base)}ed"


def forms_of(base: str) -> tuple[tuple[str, Form], ...]:
    """All written forms of a verb. Where two are written alike the earlier counts."""
    more = (("are", Form.BASE),) if base == "be" else ()
    return (*more, (base, Form.BASE), (third(base), Form.THIRD), (ing(base), Form.ING), (done(base), Form.DONE))
