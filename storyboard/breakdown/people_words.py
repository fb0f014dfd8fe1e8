"""Words that tell people from things in a script, and what they say about age, sex and number."""

from __future__ import annotations

from storyboard.breakdown.lists import listed

MALE = listed(
    "male man men guy guys boy boys gentleman gentlemen lad lads father dad daddy papa brother brothers son sons uncle"
    " grandfather grandpa granddad nephew"
    " husband boyfriend groom king prince duke lord sir mister fisherman fishermen policeman policemen fireman firemen businessman"
    " businessmen salesman"
    " mailman postman doorman cameraman anchorman workman waiter waiters actor priest monk monks pope butler cowboy cowboys henchman"
    " henchmen stuntman"
    " gunman gunmen swordsman horseman horsemen widower bachelor mr barman caveman hitman bellboy schoolboy delivery_man homme garcon"
    " hombre nino"
    " mann junge vater chairman watchman frenchman englishman irishman snowman"
)
FEMALE = listed(
    "female woman women girl girls lady ladies mother mom mommy mum mummy mama sister sisters daughter daughters aunt grandmother"
    " grandma granny niece wife"
    " girlfriend bride queen princess duchess policewoman businesswoman saleswoman anchorwoman waitress waitresses actress actresses"
    " nun nuns maid"
    " maids hostess stewardess widow mrs ms miss madam madame ballerina cheerleader cheerleaders barmaid witch witches seamstress"
    " heroine schoolgirl"
    " housewife femme fille mujer nina frau cowgirl governess"
)
CHILD = listed(
    "boy boys girl girls child children kid kids toddler toddlers baby babies infant schoolboy schoolgirl newborn tot"
    " preschooler nino nina niño niña"
    " garcon fille junge kinder kind enfant bellboy"
) - {"bellboy", "kind"}
YOUNG = listed(
    "young younger teen teens teenage teenager teenagers student students youth youths lad lads cadet apprentice twentysomething"
)
OLD = listed(
    "old older elderly aged ancient grandfather grandpa granddad grandmother grandma granny retired retiree pensioner senior"
    " seniors wizened"
    " octogenarian grey-haired gray-haired white-haired vieux vieille viejo vieja alter alte widower"
)
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

IRREGULAR = listed("men women children people thieves policemen firemen fishermen gunmen henchmen businessmen gentlemen horsemen crewmen")
ROLES = MALE | FEMALE | NEUTRAL | CHILD | frozenset(GROUPS)
"""Words a person without a name goes by, in lower case."""
SINGULAR_S = listed("boss witness actress waitress hostess stewardess princess duchess governess seamstress heiress miss mrs ms us")

NUMBERS: dict[str, int] = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "dozen": 12, "several": 3,
    "few": 3, "both": 2,
    "dozens": 8, "hundreds": 8, "many": 6,
}  # fmt: skip
TENS: dict[str, int] = {
    "teens": 15, "twenties": 25, "thirties": 35, "forties": 45, "fifties": 55, "sixties": 65, "seventies": 75, "eighties": 85,
    "nineties": 95,
}  # fmt: skip

TITLES = listed(
    "mr mrs ms miss vice dr doctor prof professor sir lady lord madame madam mister captain capt colonel col general gen major"
    " maj sergeant sgt lieutenant lt"
    " officer detective det inspector agent father brother sister mother aunt uncle king queen prince princess judge sheriff deputy"
    " chief president"
    " reverend rev rabbi nurse count countess baron duke don dona señor senor señora senora monsieur mme mlle herr frau saint st"
    " private corporal cpl"
    " commander admiral mayor senator coach principal warden"
)
AGED = listed("young younger old older little teen teenage adult elderly baby child kid middle-aged")
"""Words before a name that make it another person: YOUNG MIA is not MIA."""

COLLECTIVE = listed("all both everyone everybody together others unison chorus all three everyone else")
UNSEEN = listed(
    "narrator vo v.o v.o. mvo fvo anncr super voice voices announcer intercom radio pa dispatch tv television computer gps loudspeaker"
    " speaker"
    " speakerphone phone recording answering"
    " machine voicemail operator newsreader commentator loudhailer navigation siri alexa"
)
"""Last words of cues that are heard, not seen, unless the action shows them."""

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
    " applause whisper"
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
SURE_ACTS = ACTS - listed(
    "is goes comes stops lights plays rises opens closes appears approaches arrives leaves follows turns holds points works"
)
