"""What a trade wears in another time than ours: soldiers with spears and kettle hats, constables in top hats, nurses in long aprons."""

from __future__ import annotations

from storyboard.breakdown.dress_trades import Dress
from storyboard.breakdown.dress_words import TRADE

_MEN_AT_ARMS = (
    "soldier soldiers infantryman infantrymen marine marines trooper troopers guard guards sergeant officer officers captain cop cops"
    " policeman policemen constable archer archers bowman bowmen crossbowman man-at-arms men-at-arms sentry sentries watchman"
    " pikeman pikemen halberdier"
)
_SMITHS = (
    "cook baker butcher chef smith blacksmith miller brewer innkeeper barkeep bartender barman tanner potter mason carpenter cobbler"
    " farrier armourer armorer fletcher tavern-keeper"
)
_HANDS = (
    "farmer farmers farmhand peasant peasants shepherd mechanic mechanics plumber builder builders bricklayer foreman miner miners welder"
    " janitor sailor sailors porter groom stable-boy stable-hand ploughman woodcutter fisherman villager villagers serf inmate"
    " convict squire page"
)
_OF_RANK = (
    "steward butler mayor chamberlain doctor physician surgeon scientist chemist pharmacist dentist scholar merchant bailiff magistrate"
)
_LADIES = "lady duchess countess baroness"
_LORDS = "lord duke count baron earl"
_MAIDS = "nurse nurses maid maids chambermaid housemaid maidservant waitress waitresses barmaid midwife handmaid laundress servant-girl"

_ROWS: dict[str, dict[str, Dress]] = {
    "medieval": {
        _MEN_AT_ARMS: Dress("tunic", 0.5, "helmet", "breastplate"),
        "sir knight knights": Dress("armour", 0.22, legs=0.22),
        "general admiral colonel marshal": Dress("armour", 0.3, worn="cape", legs=0.3),
        "sheriff deputy ranger": Dress("tunic", 0.6, worn="cape"),
        _SMITHS: Dress("tunic", 0.35, worn="apron"),
        _HANDS: Dress("tunic", 0.42),
        _OF_RANK: Dress("robe", 0.62),
        _LADIES: Dress("longdress", 0.5),
        _LORDS: Dress("robe", 0.55, worn="cape ermine"),
        _MAIDS: Dress("longdress", 0.4, "headscarf", "apron"),
        "messenger herald envoy courier rider": Dress("tunic", 0.5, worn="cape"),
        "bridesmaid bride": Dress("longdress", 0.12),
    },
    "antique": {
        _MEN_AT_ARMS: Dress("tunic", 0.5, "crested", "breastplate"),
        "general admiral colonel marshal tribune": Dress("tunic", 0.5, "crested", "breastplate cape"),
        _SMITHS: Dress("tunic", 0.3, worn="apron"),
        _HANDS: Dress("tunic", 0.36),
        f"{_OF_RANK} judge senator": Dress("toga", 0.05),
        f"{_LADIES} {_MAIDS} bridesmaid bride": Dress("longdress", 0.12),
        "messenger herald envoy courier rider": Dress("tunic", 0.5, worn="cape"),
    },
    "century": {
        "soldier soldiers infantryman infantrymen marine marines trooper troopers sentry redcoat redcoats": Dress(
            "tailcoat", 0.5, "tricorne", "bands"
        ),
        "guard guards sergeant officer officers general admiral colonel captain": Dress("tailcoat", 0.62, "tricorne", "sash"),
        "cop cops policeman policemen constable": Dress("tailcoat", 0.8, "top_hat"),
        _MAIDS: Dress("longdress", 0.6, "maid_cap", "apron"),
        "doctor doctors physician physicians surgeon surgeons scientist chemist pharmacist dentist coroner": Dress(
            "tailcoat", 0.75, legs=0.5
        ),
        "farmer farmers farmhand builder builders bricklayer foreman miner miners mechanic mechanics plumber janitor welder": Dress(
            "waistcoat", 0.55, "flat_cap"
        ),
        "sailor sailors": Dress("shirt", 0.2, "bandana"),
        "doorman mailman postman steward": Dress("tailcoat", 0.66, legs=0.6),
        "pilot": Dress("tailcoat", 0.66),
    },
    "frontier": {
        "soldier soldiers trooper troopers sergeant officer officers captain guard guards": Dress("uniform", 0.66, "cowboy"),
        "cop cops policeman policemen constable": Dress("waistcoat", 0.5, "cowboy", "star"),
        "doctor doctors physician physicians surgeon surgeons dentist pharmacist": Dress("tailcoat", 0.72, legs=0.5),
        _MAIDS: Dress("longdress", 0.55, worn="apron"),
        "builder builders foreman mechanic mechanics plumber miner miners janitor": Dress("overalls", 0.6, "cowboy", legs=0.6),
        "chef cook baker butcher": Dress("waistcoat", 0.4, worn="long_apron"),
    },
}
"""By time and by the words of the trade."""

TRADES: dict[str, dict[str, Dress]] = {
    epoch: {word: dress for line, dress in rows.items() for word in line.split()} for epoch, rows in _ROWS.items()
}


def dress_of(word: str, epoch: str) -> Dress | None:
    """What a trade wears in a time (see `period.epoch`); where that time is not asked for by a row of its own, what it wears in ours."""
    return TRADES.get(epoch, {}).get(word, TRADE.get(word))
