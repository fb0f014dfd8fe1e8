"""The words of `Blocking.at` for how two people are to each other: what plans say and the staging brings together."""

from __future__ import annotations

FACE_TO_FACE, BACK_TO_BACK, ARM_IN_ARM, ARM_AROUND = "face_to_face", "back_to_back", "arm_in_arm", "arm_around"
PROPPING, FOREHEADS, LEANT_ON, HELD_BACK = "propping", "foreheads", "leant_on", "held_back"
CIRCLING, ON_SHOULDERS, ON_BACK, IN_LAP, PARTNERS = "circling", "on_shoulders", "on_back", "in_lap", "partners"
BLOCKING_WAY, PASSING, ACROSS, WRESTLING = "blocking_way", "pushing_past", "across", "arm_wrestling"
CLINKING, HIGH_FIVE, PROPOSING, IN_LINE, STAND_OFF, HANDED_DOWN = (
    "clinking",
    "high_five",
    "proposing",
    "in_line",
    "stand_off",
    "helping_down",
)
HOODED, IN_BOTH_HANDS, HAND_KISSED, TURNED_ROUND = "hooding", "in_both_hands", "hand_kissed", "turned_round"
BY_HOOD, ELBOWED, CROSSING, DRENCHING = "by_hood", "elbowing", "crossing_blades", "drenching"
AROUND = "around_"
"""Before what several people are around, in `Blocking.at` of each of them."""

RELATIONS: dict[str, str] = {
    FACE_TO_FACE: "no hand: close before them, eye to eye (stand, sit)",
    BACK_TO_BACK: "no hand: back against back (stand, sit, aim)",
    ARM_IN_ARM: "an arm through theirs (walk, both; stand)",
    ARM_AROUND: "an arm around their shoulders, side by side (stand, sit, walk)",
    PROPPING: "helps them along, their arm over the own shoulders (walk; they limp)",
    FOREHEADS: "forehead against forehead (stand, sit)",
    LEANT_ON: "leans on their shoulder, head on it (stand, sit; sleep)",
    HELD_BACK: "holds them back from behind, arms around them (stand; they reach)",
    CIRCLING: "the two circle each other, ready to fight (stand)",
    ON_SHOULDERS: "rides on their shoulders (sit)",
    ON_BACK: "rides on their back, piggyback (sit)",
    IN_LAP: "sits in their lap (sit; they sit)",
    PARTNERS: "dances with them in a hold (dance, both)",
    BLOCKING_WAY: "stands in their way, arms spread (stop)",
    PASSING: "pushes past them, a hand on their shoulder (walk)",
    ACROSS: "sits across a table from them (sit; gesture eat, count, shake, write)",
    CLINKING: "touches glasses with them (show, both; thing glass)",
    HIGH_FIVE: "slaps palms with them (show)",
    PROPOSING: "kneels before them, hands held out (kneel; thing ring)",
    IN_LINE: "in a queue behind them (stand)",
    HOODED: "pulls a hood, a coat or a blanket over their head (stand)",
    IN_BOTH_HANDS: "takes both their hands in both own ones (stand, sit)",
    TURNED_ROUND: "turns them round by the shoulder, from behind (stand)",
    BY_HOOD: "has them by the hood from behind, and pulls them back (stand)",
    ELBOWED: "the back to them, an elbow driven into their ribs (stand)",
    HAND_KISSED: "kisses their hand, brought up to the own lips (stand, kneel)",
    CROSSING: "fences with them, blade against blade (fight, both; thing sword)",
    DRENCHING: "empties a bucket or a jug over their head (pour; thing bucket)",
    STAND_OFF: "the two aim at each other (aim, both)",
    HANDED_DOWN: "helps them down, or up, a hand in theirs (stand; they are up on a `crate`)",
    WRESTLING: "arm-wrestles with them over a table (sit, both)",
}
"""`Blocking.at` of who is so to whom they look at."""
