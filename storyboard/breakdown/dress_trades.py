"""What the rarer trades wear: of fields and ships, of the stage, of sport, of courts, of times gone by."""

from __future__ import annotations

from typing import NamedTuple


class Dress(NamedTuple):
    """What somebody of a trade wears at work, where the script names no clothes."""

    garment: str
    tone: float | None = None
    hat: str = ""
    worn: str = ""
    """Names with spaces between them (`Appearance.worn`)."""
    legs: float | None = None

    @property
    def traits(self) -> dict[str, str | float | bool]:
        """The fields of an appearance that it settles."""
        told = {"garment": self.garment, "tone": self.tone, "hat": self.hat, "worn": self.worn, "legs_tone": self.legs}
        return {name: value for name, value in told.items() if value not in ("", None)}


RARER: dict[str, Dress] = {
    # of fields, woods and the sea
    "fisherman fishermen trawlerman deckhand deckhands seaman seamen bosun boatswain helmsman": Dress("sweater", 0.72, "beanie"),
    "skipper ferryman bargeman lighthouse-keeper coastguard": Dress("sweater", 0.78, "peaked"),
    "longshoreman docker dockers dockworker dockworkers stevedore stevedores": Dress("jacket", 0.6, "flat_cap"),
    "gondolier": Dress("tshirt", 0.1, "straw", "stripes", 0.8),
    "lumberjack lumberjacks logger loggers woodcutter woodsman": Dress("shirt", 0.5, "beanie", "checks braces", 0.6),
    "trapper trappers frontiersman prospector prospectors": Dress("waistcoat", 0.55, "cowboy", "braces"),
    "rancher cattleman cowhand cowhands cowpuncher vaquero gaucho wrangler": Dress("waistcoat", 0.65, "cowboy", "neckerchief"),
    "beekeeper beekeepers": Dress("jumpsuit", 0.05, "straw", legs=0.05),
    "gardener gardeners groundskeeper groundsman": Dress("overalls", 0.5, "straw", legs=0.5),
    "shepherd shepherds goatherd gamekeeper poacher poachers huntsman": Dress("waistcoat", 0.5, "flat_cap"),
    "gravedigger gravediggers grave-digger": Dress("shirt", 0.4, "flat_cap", "braces", 0.7),
    "explorer explorers archaeologist archaeologists safari-guide": Dress("shirt", 0.3, "cowboy", legs=0.36),
    "hiker hikers rambler mountaineer mountaineers skier skiers snowboarder": Dress("jacket", 0.42, "beanie"),
    "tourist tourists": Dress("shirt", 0.25, "straw", "dots"),
    "scoutmaster boy-scout boy-scouts girl-guide": Dress("shirt", 0.42, worn="neckerchief"),
    # of workshops, shops and streets
    "blacksmith blacksmiths farrier": Dress("apron", 0.75),
    "sculptor innkeeper publican shopkeeper storekeeper grocer greengrocer fishmonger busboy dishwasher": Dress("apron", 0.2),
    "tailor cobbler shoemaker watchmaker": Dress("waistcoat", 0.6, worn="apron"),
    "carpenter carpenters joiner cabinetmaker": Dress("shirt", 0.42, worn="checks toolbelt", legs=0.55),
    "electrician repairman handyman lineman maintenance-man": Dress("overalls", 0.55, "cap", "toolbelt", 0.55),
    "plasterer decorator house-painter": Dress("overalls", 0.08, "cap", legs=0.08),
    "chimney-sweep": Dress("jacket", 0.85, "flat_cap"),
    "surveyor rigger roughneck roughnecks steelworker ironworker site-manager crane-operator": Dress(
        "shirt", 0.45, "hardhat", "hivis", 0.6
    ),
    "garbageman dustman binman street-sweeper street-cleaner roadworker roadworkers": Dress("jumpsuit", 0.5, worn="hivis", legs=0.5),
    "cleaner cleaners cleaning-lady cleaning-woman charwoman": Dress("shirt", 0.3, worn="apron"),
    "housekeeper": Dress("dress", 0.75, worn="apron"),
    "courier deliveryman delivery-man delivery-driver delivery-boy pizza-boy": Dress("jacket", 0.45, "cap"),
    "newsboy paperboy shoeshine shoeshine-boy": Dress("waistcoat", 0.5, "flat_cap"),
    "urchin urchins": Dress("shirt", 0.5, "flat_cap", "ragged"),
    "trucker truckers truck-driver": Dress("shirt", 0.5, "cap", "checks"),
    "cabbie taxi-driver cab-driver cabdriver": Dress("jacket", 0.55, "flat_cap"),
    "chauffeur bus-driver tram-driver stationmaster ticket-collector ticket-inspector": Dress("uniform", 0.78, "peaked"),
    "flight-attendant flight-attendants air-hostess bellboy elevator-operator": Dress("uniform", 0.62),
    "milkman": Dress("uniform", 0.12, "peaked"),
    "warden jailer gaoler watchman night-watchman traffic-warden": Dress("uniform", 0.76, "peaked"),
    "patrolman patrolmen traffic-cop": Dress("uniform", 0.8, "peaked"),
    "lifeguard lifeguards": Dress("swimsuit", 0.5),
    "hobo hobos tramp tramps beggar beggars": Dress("coat", 0.55, "hat"),
    "fortune-teller": Dress("longdress", 0.5, "headscarf", "shawl"),
    "burglar burglars cat-burglar": Dress("sweater", 0.85, "beanie"),
    # of offices, courts and wards
    "detective detectives inspector plainclothesman bodyguard bodyguards bouncer bouncers": Dress("suit", 0.78),
    "mayor mayoress councilman councilwoman councillor councilor alderman minister president governor headmaster "
    "senator congressman congresswoman politician diplomat ambassador stockbroker accountant prosecutor auctioneer realtor": Dress(
        "suit", 0.7
    ),
    "undertaker undertakers mortician": Dress("tailcoat", 0.88, "top_hat"),
    "barrister barristers": Dress("robe", 0.86, worn="jabot"),
    "veterinarian optician biologist physicist geneticist anaesthetist anesthetist radiologist apothecary": Dress("labcoat", 0.05),
    "midwife midwives": Dress("scrubs", 0.3, legs=0.3),
    "librarian": Dress("sweater", 0.4),
    # of the altar
    "clergyman parson reverend curate deacon": Dress("cassock", 0.86),
    "archbishop": Dress("robe", 0.15, "mitre", "stole"),
    "rabbi": Dress("suit", 0.88, "hat"),
    "imam mullah": Dress("robe", 0.2, "turban"),
    "choirboy choirboys altar-boy altar-boys": Dress("robe", 0.12),
    "druid druids hermit prophet": Dress("robe", 0.25, worn="rope"),
    # of stage and sport
    "clown clowns": Dress("shirt", 0.2, "bowler", "dots braces bow_tie"),
    "mime mimes": Dress("tshirt", 0.1, "beret", "stripes braces", 0.85),
    "acrobat acrobats gymnast gymnasts trapeze-artist": Dress("leotard", 0.35),
    "ballet-dancer ballet-dancers": Dress("tutu", 0.1),
    "cheerleader cheerleaders": Dress("skirt", 0.4),
    "soprano diva opera-singer": Dress("ballgown", 0.45),
    "rapper rappers hacker hackers skateboarder skateboarders": Dress("hoodie", 0.65),
    "bandsman bandsmen bugler drum-major": Dress("uniform", 0.5, "peaked"),
    "referee": Dress("tshirt", 0.1, worn="stripes", legs=0.85),
    "umpire": Dress("shirt", 0.1, "cap", legs=0.7),
    "jockey jockeys": Dress("shirt", 0.25, "cap", "dots", 0.05),
    "cyclist cyclists": Dress("shorts", 0.4, "helmet"),
    "athlete athletes sprinter sprinters goalkeeper basketball-player soccer-player": Dress("shorts", 0.4),
    "racing-driver stuntman": Dress("jumpsuit", 0.3, "helmet", legs=0.3),
    "matador bullfighter toreador": Dress("jacket", 0.35, worn="cape"),
    "superhero": Dress("wetsuit", 0.5, worn="cape"),
    "vampire vampires": Dress("tailcoat", 0.9, worn="cape"),
    "elf elves gnome leprechaun": Dress("tunic", 0.5, "wizard"),
    "fairy fairies": Dress("tutu", 0.1, "crown"),
    "ninja ninjas": Dress("tunic", 0.9, "balaclava", legs=0.9),
    # of armies and of times gone by
    "sniper snipers rifleman riflemen paratrooper paratroopers commando commandos corporal gunner": Dress(
        "uniform", 0.56, "helmet", "camouflage", 0.56
    ),
    "cadet cadets recruit recruits": Dress("uniform", 0.6, "cap"),
    "brigadier commodore": Dress("uniform", 0.6, "peaked", "medals"),
    "lieutenant lieutenants commander ensign midshipman sub-lieutenant squadron-leader wing-commander petty-officer petty-officers": Dress(
        "uniform", 0.82, "peaked"
    ),
    "hussar hussars dragoon dragoons cavalryman cavalrymen": Dress("uniform", 0.5, "peaked", "sash"),
    "redcoat redcoats grenadier grenadiers highwayman highwaymen": Dress("tailcoat", 0.55, "tricorne"),
    "musketeer musketeers": Dress("tunic", 0.5, "cowboy", "cape"),
    "crusader crusaders templar templars": Dress("armour", 0.2, "knight", "cape", 0.2),
    "marquis nobleman noblemen courtier courtiers": Dress("tailcoat", 0.6, worn="jabot"),
    "duchess countess baroness noblewoman lady-in-waiting": Dress("ballgown", 0.42),
    "executioner hangman headsman": Dress("tunic", 0.88, "hood"),
    "bard troubadour caveman cavemen": Dress("tunic", 0.5),
    "alchemist": Dress("robe", 0.6, worn="rope"),
}
"""By the words of the trade."""
