"""Nouns for what no hand can hold or work at: a verb of hands with one of them is a figure of speech. Data only."""

from __future__ import annotations

from storyboard.model.shots import Pose

_SAID = (
    "news silence truth lie lies story joke question questions answer answers idea ideas subject topic matter problem issue "
    "situation argument conversation discussion debate speech lecture sermon lesson promise vow oath secret rumour rumor hint "
    "suspicion conclusion comparison distinction word words scorn praise blame insult insults compliment compliments apology "
    "apologies excuse excuses explanation lies gossip advice warning threat threats remark comment objection point flaw doubt "
    "doubts option options choice choices"
)
_FELT = (
    "pain anger fear rage hope hopes dream dreams memory memories feeling feelings mood tension pressure attention interest "
    "respect trust faith courage nerve nerves strength power control freedom life death soul mind temper patience conscience "
    "guilt responsibility shame pride love hatred hate joy grief sorrow relief thought thoughts luck revenge vengeance pity "
    "comfort sleep rest breath sigh smile grin laugh frown scowl expression yawn sob sweat cold flu fever disease appetite "
    "hunger thirst"
)
_HAPPENS = (
    "party parties crowd alarm exam exams meeting deal deals peace war truce past future present chance chances time moment "
    "day days night week month year years job law rule rules charge charges decision decisions mistake trouble plan "
    "plans test race battle attack siege habit tradition rhythm pace tempo speed course direction turn turns risk risks "
    "action measures precautions advantage effect toll offence offense holiday vacation trip journey career marriage "
    "friendship relationship business company shift breeze music view scene sight train bus plane flight audience attention "
    "applause laughter spell curse deadline victory defeat debt debts odds ban vote votes investigation search hunt trial "
    "verdict sentence"
)
ABSTRACT = frozenset(f"{_SAID} {_FELT} {_HAPPENS}".split())
"""Never in a hand."""
HANDLING = frozenset(
    {Pose.THROW, Pose.FIGHT, Pose.PUT, Pose.PUSH, Pose.PULL, Pose.CATCH, Pose.GIVE, Pose.HOLD, Pose.REACH, Pose.TEND, Pose.POUR}
    | {
        Pose.PRESS,
        Pose.KNOT,
        Pose.CUT,
        Pose.TEAR,
        Pose.DROP,
        Pose.DIG,
        Pose.EAT,
        Pose.DRINK,
        Pose.WASH,
        Pose.RUB,
        Pose.OPEN_DOOR,
        Pose.LIFT,
    }
    | {Pose.CARRY, Pose.DRAG, Pose.HAUL, Pose.SHOOT, Pose.AIM, Pose.STOP, Pose.SWEEP, Pose.HANG, Pose.COUNT, Pose.DAB, Pose.CALL}
)
"""What hands do with a thing."""
