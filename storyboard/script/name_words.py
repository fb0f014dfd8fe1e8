"""Words that names of people are made of: roles, titles, ages, groups, voices."""

from __future__ import annotations

from storyboard.model.patterns import regex
from storyboard.script.languages import listed

MALE = listed(
    "male man men guy guys boy boys gentleman gentlemen lad lads father dad daddy papa brother brothers son sons uncle"
    " grandfather grandpa granddad grandad gramps nephew grandson stepfather stepson godfather godson fiancé"
    " husband boyfriend groom king prince duke lord sir mister fisherman fishermen policeman policemen fireman firemen businessman"
    " businessmen salesman"
    " mailman postman doorman cameraman anchorman workman waiter waiters actor priest monk monks friar friars abbot abbots"
    " pope butler cowboy cowboys henchman"
    " henchmen stuntman"
    " gunman gunmen swordsman horseman horsemen widower bachelor mr barman caveman hitman bellboy schoolboy delivery_man homme garcon"
    " hombre nino"
    " sailor sailors docker dockers miner miners lumberjack lumberjacks bosun stoker stokers"
    " mann junge vater chairman watchman frenchman englishman irishman snowman"
)
FEMALE = listed(
    "bridesmaid bridesmaids schoolgirl schoolgirls"
    " female woman women girl girls lady ladies mother mom mommy mum mummy mama sister sisters daughter daughters aunt grandmother"
    " grandma granny gran nan nana mam mammy niece wife granddaughter stepmother stepdaughter godmother goddaughter fiancée"
    " girlfriend bride queen princess duchess policewoman businesswoman saleswoman anchorwoman waitress waitresses actress actresses"
    " nun nuns abbess prioress maid"
    " maids hostess stewardess widow mrs ms miss madam madame ballerina cheerleader cheerleaders barmaid witch witches seamstress"
    " heroine schoolgirl"
    " housewife femme fille mujer nina frau cowgirl governess"
)
CHILD = listed(
    "boy boys girl girls child children kid kids toddler toddlers baby babies infant schoolboy schoolgirl newborn tot"
    " preschooler nino nina niño niña"
    " garcon fille junge kinder kind enfant bellboy"
) - {"bellboy", "kind"}
NEUTRAL = listed(
    "person people stranger cop cops officer officers detective detectives inspector agent agents guard guards soldier"
    " soldiers sailor sailors captain"
    " sergeant lieutenant general colonel major commander pilot pilots driver drivers cabbie chauffeur nurse nurses doctor doctors"
    " surgeon surgeons"
    " paramedic paramedics medic patient patients teacher teachers professor student students pupil pupils librarian clerk cashier"
    " shopkeeper vendor"
    " vendors customer customers client clients guest guests tourist tourists passenger passengers pedestrian pedestrians passerby"
    " passersby jogger"
    " runner neighbor neighbour neighbors neighbours friend friends partner lawyer lawyers attorney prosecutor judge jury juror jurors"
    " bailiff witness"
    " reporter reporters journalist journalists photographer photographers anchor newscaster host bartender chef cook cooks baker"
    " barista receptionist"
    " secretary assistant boss manager owner worker workers farmer farmers fisher mechanic plumber electrician carpenter painter"
    " artist musician"
    " musicians singer dancer dancers clown clowns magician thief thieves robber robbers burglar mugger killer assassin sniper"
    " gangster gangsters thug"
    " thugs goon goons minion minions henchman mobster pirate pirates prisoner prisoners inmate inmates warden hostage hostages"
    " bodyguard bodyguards"
    " bouncer victim corpse zombie zombies ghost monster robot android alien aliens wizard knight knights warrior warriors villager"
    " villagers peasant"
    " peasants servant servants slave slaves rabbi pastor minister bishop vicar preacher messenger courier dealer beggar hobo drunk"
    " addict hacker"
    " scientist scientists technician engineer astronaut astronauts explorer hunter rider athlete coach player players referee fan"
    " fans extra extras"
    " baby twin twins teen teens teenager teenagers child children kid kids toddler infant youth keeper operator attendant conductor"
    " steward porter"
    " barber hairdresser tailor butcher gardener janitor cleaner caretaker landlord landlady stranger figure civilian civilians"
    " bystander bystanders"
    " onlooker onlookers protester protesters voter mayor president senator ambassador spy psychiatrist therapist dentist vet"
    " undertaker minister"
    " rookie veteran recruit recruits cadet cadets marine marines crewman crewmen mate deckhand skipper lookout cyclist biker bikers"
    " skater surfer"
    " lifeguard diver divers swimmer instructor trainer model models intern director producer actor actors performer usher caller"
    " bidder collector"
    " curator guide translator interpreter hiker hikers camper stowaway refugee refugees orphan orphans heir traveler traveller"
    " commuter commuters"
    " shopper shoppers vagrant suspect dispatcher deputy sheriff marshal ranger trooper troopers cavalry operative informant"
    " accomplice mastermind"
    " opponent challenger champion boxer wrestler gladiator emperor elder chief leader follower monk celebrant choir everyone"
) - {"everyone"}
GROUPS: dict[str, int] = {
    "crowd": 8, "mob": 8, "audience": 8, "army": 8, "spectators": 8, "congregation": 8, "onlookers": 5, "passengers": 5, "commuters": 6,
    "protesters": 6,
    "passersby": 4, "pedestrians": 4, "gang": 4, "band": 4, "posse": 4, "team": 5, "crew": 4, "family": 4, "squad": 4, "choir": 6,
    "jury": 6, "class": 6,
    "couple": 2, "twins": 2, "pair": 2, "duo": 2, "trio": 3, "quartet": 4, "parents": 2, "brothers": 2, "sisters": 2, "people": 5,
    "customers": 4,
    "guests": 4, "students": 5, "reporters": 4, "orchestra": 8, "troops": 6, "patrol": 3, "party": 4, "group": 4, "platoon": 6,
    "cavalry": 6, "fans": 6,
}  # fmt: skip
"""Words that mean several people, and how many a drawing shows where the script does not count them."""

ROLES = MALE | FEMALE | NEUTRAL | CHILD | frozenset(GROUPS)
"""Words a person without a name goes by, in lower case."""

TITLES = listed(
    "mr mrs ms miss vice dr doctor prof professor sir lady lord madame madam mister captain capt colonel col general gen major"
    " maj sergeant sgt lieutenant lt"
    " officer detective det inspector agent father brother sister mother aunt uncle king queen prince princess judge sheriff deputy"
    " chief president"
    " reverend rev rabbi nurse count countess baron duke don dona señor senor señora senora monsieur mme mlle herr frau saint st"
    " private corporal cpl"
    " commander admiral mayor senator coach principal warden constable superintendent pc wpc commissioner marshal pastor vicar bishop"
    " nanny matron headmaster headmistress brigadier ensign skipper"
)
AGED = listed("young younger old older little teen teenage adult elderly baby child kid middle-aged")
"""Words before a name that make it another person: YOUNG MIA is not MIA."""

SMALL = regex(
    r"\b(?:(?:Mc|Mac|Fitz|De|Di|Du|La|Le|Van|Von|de|di|du|la|le|van|von|Da|da|Del|del|d['’]|l['’]|al-|el-)(?=[^\W\d_a-z]{2}|[^\W\d_a-z]$)"
    r"|(?:de|di|du|la|le|van|von|der|da|del|bin|al)\s(?=\W*[^\W\d_a-z]{2}))|(?<=\d)(?:st|nd|rd|th)\b|(?<=[^\W\d_a-z])['’]s\b"
)
"""Small letters that names in capitals keep: `McCLANE`, `DeVITO`, `LUDWIG van BEETHOVEN`, `2nd COP`, `MIA's VOICE`."""

COLLECTIVE = listed("all both everyone everybody together others unison chorus all three everyone else")
UNSEEN = listed(
    "narrator vo v.o v.o. mvo fvo anncr super voice voices announcer intercom radio pa dispatch tv television computer gps loudspeaker"
    " speaker"
    " speakerphone phone recording answering"
    " machine voicemail operator newsreader commentator loudhailer navigation siri alexa"
)
"""Last words of cues that are heard, not seen, unless the action shows them."""
DEVICES = listed(
    "radio wireless intercom entryphone pa tannoy tv television telly computer mainframe laptop gps satnav navigation loudspeaker"
    " loudspeakers"
    " loudhailer megaphone speakerphone phone telephone cellphone smartphone mobile payphone voicemail walkie-talkie jukebox gramophone"
    " phonograph recorder dictaphone siri alexa recording voice voices"
)
"""Last words of cues of things that speak: the action shows the thing, and nobody."""
