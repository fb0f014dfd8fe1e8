"""Words that are verbs of action elsewhere and are none here: idioms, states, and what things do. Rows of the lexicon; only data."""

from __future__ import annotations

from storyboard.shots.lexicon_rows import Rows, row

IDIOMS: Rows = (
    row(
        None,
        "fall silent/quiet/still/apart/asleep/in love, fall for, fall to @, drop subject/hint/act,"
        " drop by, drop voice/gaze, run out of, run late, run hand/hands/finger/fingers, run through mind, run in family,"
        " run shop/business/bar/place/bath/water/tap, run risk,"
        "catch eye/breath/fire/cold/sight/light, catch on, catch up, kick himself/herself, kick off, kick habit,"
        " break silence/news/promise/heart/habit/law/ice/into smile, throw party/light,"
        " cast shadow/light/spell,"
        "take place/place/time/care/turns/part/note/advantage/effect/shape/moment/beat/hint/notice/risk/chance/after/"
        "over/toll/blame/offence/stock/aback, take in view/scene/sight/room,"
        " give up/way/chase/in/pause/look/start/notice/off/birth/thought, get breath, rattle off, tick over,"
        " lean forward/close/closer, feel bad/good/better/sick/ill/sorry/nothing,"
        "hold breath/gaze/stare/look/court/forth/true/fire/office/sway/eye, hold her/his eye,"
        " make sense/sure/mistake/noise/sound/face/point/fun/decision/up/out/do/eyes,"
        " have idea/doubt/point/look/fun/trouble, keep mind/calm/secret/time/promise/quiet/silent/eye,"
        "pull face/himself together/strings/rank, strike deal/pose/chord/hour/twelve/midnight, beat time,"
        " hit note/jackpot/road/him that/her that, drive mad/crazy/home point, pass time/judgement/test, pass for,"
        " lose patience/temper/mind/count/track/heart, spend, save time/face,"
        "stand for/out, stand @ up, stand chance, sit well, lie in ruins/ahead, lie about/to, lead to/into,"
        " face facts/music, point of, head of, sign of, cross mind,"
        " raise question/doubt/child/voice/stakes, lower voice,"
        " turn pale/red/white/out/twenty/thirty/forty/fifty, turn page over, turn to stone,"
        "smoke rises, play role/part/game/trick/along/with, play, deal with, sell, live, live in/with/for, belong, exist,"
        " seem, appear to, become, remain, prove, mean, matter, depend, own, know, believe, understand, remember, forget,"
        " hope, wish, want, need, like, love, hate, prefer, expect, intend, deserve, regret, try, try to, begin, start,"
        " keep, stop, finish, continue, cease, manage, fail, help, let, allow, decide, refuse, agree, happen, work for,"
        " win, lose, earn, learn, choose, share, use, change, grow, age, care, dream, feel, think of, miss, trust, fear,"
        " owe, cost, fit, suit, belong, contain, include, involve, cover bill, carry weight, bear resemblance/with,"
        " weigh on, kill time/engine, blow it, blow cover, pick up pace/speed/scent/signal, pick up where, climb ranks,"
        " look like/good/tired/old/worried/lost/ill/forward, watch out/over, see to, wear on/off, wear, let go, let down,"
        " get it/angry/lost/away with/used/ready/rid/older/tired/married, be,"
        " go wrong/mad/crazy/dark/quiet/silent/blank/pale/white/red/off/on talking,"
        " come true/undone/apart/together/up with/across as, do, leave alone/behind/message/job, leave,"
        " enter data/name/code, bring up/about, set off alarm, set sail/fire/out to, stamp foot/feet,"
        " hit rail/road/traffic, knock it, tie in, touch on, tear up inside,"
        " cut to/loose/deal/corners/it, burn, bleed, ache, hurt, heal, starve, freeze to, shine, glow, glitter, reflect,"
        " ring true, ring, echo, sound, reveal, suggest, signify, attempt, practise, practice, rehearse, perform, act,"
        " pretend, imitate, wonder, ignore, obey, serve time, join, succeed, celebrate, attend, visit, host, occupy,"
        " command, own, possess, control, supervise, oversee, manage to, organise, organize, lack, cause, create, invent,"
        " protect, defend, betray, cheat, deceive, fool, trick, tempt, impress, bore, annoy, upset, frighten, scare,"
        " terrify, startle, surprise, shock, amaze, please, charm, seduce, marry, divorce, date, inherit, retire from,"
        " travel, arrive, survive, suffer, endure, tolerate, accept, reject, admire, respect, envy, adore, appreciate,"
        " enjoy, prepare, practise, train for, struggle to, hurry up, be about",
    ),
)
"""Known, and nothing to be drawn by itself."""

NOT_YET = (
    r"(?:about|going|want(?:s|ed|ing)?|need(?:s|ed)?|had|refus(?:es?|ed|ing)|plan(?:s|ned)?|offer(?:s|ed)?|"
    r"hop(?:es?|ed|ing)|intend(?:s|ed)?|wait(?:s|ing|ed)?|"
    r"threaten(?:s|ed)?|meant|suppos(?:es?|ed)|decid(?:es?|ed)|promis(?:es?|ed)|order(?:s|ed)?|ask(?:s|ed)?|tell(?:s|"
    r"ing)?|told|invit(?:es?|ed)|dar(?:es?|ed)|forg(?:ets?|ot)|"
    r"unable|ready|afraid|too \w+|used|unwilling|motion(?:s|ed|ing)?|beckon(?:s|ed|ing)?|gestur(?:es?|ed|ing)|"
    r"signal(?:s|ed)?|beg(?:s|ged)?|urg(?:es?|ed)|command(?:s|ed)?|time|reason|way|chance|enough|likely|room|"
    r"permission|nothing|something|anything|place|nowhere|somewhere) "
    r"(?:(?:for )?(?:him|her|them|it|(?-i:[A-Z])\w+) )?to"
)
"""Before a verb: it is not done, or not yet. `starts to`, `tries to`, `fails to`, `manages to` are not here: they are drawn as done."""
NEVER = (
    r"(?:can|could|do|does|did|will|would|should|must|may|might|shall|need|has|have|had|is|are|was|were)(?:n['’]t|not|"
    r" not| never| no longer)(?: \w+ly)?|"
    r"not|never|no longer|without(?: (?:even|ever|once))?|instead of|rather than|neither|nor|hardly|barely|stops?|"
    r"stopped|stopping|quits?|quitting|gives? up|avoids?|avoiding|"
    r"(?:could|would|should|might|may|must|can|will|shall|['’]ll|['’]d)(?: have)?"
)
"""Before a verb: it is denied, over, or only possible."""
DENYING = frozenset(
    {
        "not",
        "never",
        "longer",
        "without",
        "even",
        "ever",
        "once",
        "of",
        "than",
        "neither",
        "nor",
        "hardly",
        "barely",
        "stops",
        "stopped",
        "stopping",
        "quits",
        "quitting",
    }
    | {"up", "avoids", "avoiding", "could", "would", "should", "might", "may", "must", "can", "will", "shall", "have"}
)
"""The last words of `NEVER`: without one of them it is not looked for."""
LIKE = (
    r"(?:like (?:an?|the|some|two|three|someone|somebody|people|men|women|children|\w+s)\b|as (?:if|though)\b|"
    r"as \w+ as\b|the way (?:an?|you|people|some)\b|the kind of|the sort of)"
)
"""Opens a comparison: what follows in the clause is not seen."""
