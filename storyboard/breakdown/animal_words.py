"""Words for animals, crowds and what they do: tables only. English, with the commonest words of other languages."""

from __future__ import annotations

from storyboard.breakdown.breed_words import DOGS, TITLED, spaced
from storyboard.breakdown.lists import listed

_SPECIES: dict[str, str] = DOGS | {
    "puppy": "puppy/puppies pup/pups",
    "cat": "cat/cats kitty tomcat tabby/tabbies gato/gatos katze/katzen",
    "kitten": "kitten/kittens",
    "horse": "horse/horses stallion/stallions mare/mares steed/steeds gelding mustang/mustangs thoroughbred filly/fillies bronco/"
    "broncos racehorse/racehorses carthorse/carthorses palomino nag"
    " cheval/chevaux caballo/caballos pferd/pferde",
    "pony": "pony/ponies colt foal/foals",
    "donkey": "donkey/donkeys mule/mules burro",
    "cow": "cow/cows heifer/heifers cattle",
    "ox": "ox/oxen bull/bulls bullock/bullocks buffalo bison yak/yaks wildebeest longhorn/longhorns",
    "calf": "calf/calves",
    "sheep": "sheep ewe/ewes ram",
    "lamb": "lamb/lambs",
    "goat": "goat/goats ibex billy-goat nanny-goat",
    "pig": "pig/pigs hog/hogs boar/boars piglet/piglets sow/sows warthog/warthogs",
    "wolf": "wolf/wolves coyote/coyotes jackal/jackals hyena/hyenas",
    "fox": "fox/foxes",
    "bear": "bear/bears grizzly panda/pandas koala/koalas",
    "lion": "lion/lions",
    "lioness": "lioness/lionesses cougar/cougars puma/pumas lynx bobcat wildcat/wildcats",
    "tiger": "tiger/tigers",
    "panther": "panther/panthers",
    "leopard": "leopard/leopards cheetah/cheetahs jaguar/jaguars ocelot/ocelots",
    "elephant": "elephant/elephants",
    "monkey": "monkey/monkeys chimp/chimps chimpanzee/chimpanzees baboon/baboons lemur/lemurs macaque/macaques gibbon/gibbons",
    "gorilla": "gorilla/gorillas orangutan ape/apes",
    "badger": "badger/badgers raccoon/raccoons otter/otters beaver/beavers skunk/skunks wombat/wombats",
    "deer": "deer stag/stags doe fawn elk moose reindeer antelope/antelopes gazelle/gazelles impala",
    "camel": "camel/camels dromedary/dromedaries",
    "zebra": "zebra/zebras",
    "llama": "llama/llamas alpaca/alpacas",
    "giraffe": "giraffe/giraffes",
    "rhino": "rhino/rhinos rhinoceros/rhinoceroses",
    "hippo": "hippo/hippos hippopotamus/hippopotamuses",
    "kangaroo": "kangaroo/kangaroos wallaby/wallabies",
    "walrus": "walrus/walruses",
    "seal": "sea-lion/sea-lions sealion/sealions",
    "crocodile": "crocodile/crocodiles croc/crocs alligator/alligators gator/gators caiman/caimans",
    "lizard": "lizard/lizards gecko/geckos iguana/iguanas chameleon/chameleons salamander/salamanders newt/newts",
    "turtle": "turtle/turtles tortoise/tortoises terrapin/terrapins",
    "hedgehog": "hedgehog/hedgehogs porcupine/porcupines",
    "rat": "rat/rats ferret/ferrets weasel/weasels stoat/stoats polecat possum/possums opossum/opossums",
    "mouse": "mouse/mice hamster/hamsters gerbil/gerbils shrew/shrews mole/moles vole/voles gopher/gophers lemming/lemmings",
    "squirrel": "squirrel/squirrels chipmunk/chipmunks meerkat/meerkats mongoose",
    "rabbit": "rabbit/rabbits hare/hares bunny/bunnies",
    "frog": "frog/frogs toad/toads",
    "bird": "chick/chicks duckling/ducklings gosling/goslings fledgling/fledglings nestling/nestlings"
    " bird/birds pigeon/pigeons dove/doves sparrow/sparrows robin swift/swifts lark/larks thrush/thrushes"
    " partridge/partridges pheasant/pheasants canary/canaries"
    " finch/finches nightingale/nightingales cuckoo/cuckoos woodpecker/woodpeckers kingfisher/kingfishers hummingbird/hummingbirds"
    " mockingbird quails swallow/swallows starling/starlings oiseau/oiseaux vogel/voegel pajaro/pajaros",
    "parrot": "parrot/parrots budgie/budgies parakeet macaw cockatoo",
    "crow": "crow/crows raven/ravens magpie/magpies jackdaw/jackdaws blackbird/blackbirds",
    "gull": "seagull/seagulls gull/gulls pelican/pelicans albatross cormorant/cormorants",
    "eagle": "eagle/eagles hawk/hawks falcon/falcons vulture/vultures buzzard/buzzards kestrel/kestrels condor/condors osprey/ospreys",
    "owl": "owl/owls",
    "penguin": "penguin/penguins puffin/puffins",
    "chicken": "chicken/chickens hen/hens rooster/roosters cockerel/cockerels turkey/turkeys",
    "peacock": "peacock/peacocks peahen/peahens",
    "duck": "duck/ducks duckling/ducklings mallard/mallards",
    "goose": "goose/geese gander gosling/goslings",
    "swan": "swan/swans cygnet/cygnets",
    "ostrich": "ostrich/ostriches emu/emus",
    "flamingo": "flamingo/flamingos flamingoes",
    "heron": "heron/herons stork/storks egret/egrets ibis/ibises",
    "bat": "bat/bats fruit-bat/fruit-bats",
    "snake": "snake/snakes serpent/serpents viper/vipers cobra/cobras python/pythons rattlesnake/rattlesnakes anaconda adder/adders asp",
    "fish": "fish goldfish trout salmon piranha/piranhas",
    "shark": "shark/sharks barracuda stingray/stingrays",
    "dolphin": "dolphin/dolphins porpoise/porpoises",
    "whale": "whale/whales",
    "orca": "orca/orcas",
    "octopus": "octopus/octopuses octopi",
    "squid": "squid/squids",
    "jellyfish": "jellyfish/jellyfishes",
    "crab": "crab/crabs",
    "scorpion": "scorpion/scorpions",
    "snail": "snail/snails slug/slugs",
}
"""Kinds, and the words that mean them, plurals behind a slash."""

_ROWS = tuple((word, kind) for kind, line in _SPECIES.items() for row in line.split() for word in (row, *spaced(row)))

ONE: dict[str, str] = {word.split("/")[0]: kind for word, kind in _ROWS}
"""Singulars; what is two words with a space and with a hyphen."""

MANY: dict[str, str] = {word.split("/")[1]: kind for word, kind in _ROWS if "/" in word} | {
    "cattle": "cow",
    "sheep": "sheep",
    "deer": "deer",
    "fish": "fish",
}
"""Plurals."""

KINDS = frozenset(ONE.values())
"""Every species."""
FAMILY: dict[str, str] = {
    "puppy": "dog",
    "lapdog": "dog",
    "terrier": "dog",
    "dachshund": "dog",
    "mastiff": "dog",
    "kitten": "cat",
    "pony": "horse",
    "ox": "cow",
    "lamb": "sheep",
    "tiger": "cat",
    "lioness": "lion",
    "mouse": "rat",
    "parrot": "bird",
}
"""Kinds that the script may also call by another one: the pony is the horse."""
GREAT = frozenset({"gorilla", "horse", "pony", "donkey", "cow", "ox", "camel", "deer", "elephant", "bear", "lion", "tiger", "shark"}) | {
    "lioness", "zebra", "giraffe", "rhino", "hippo", "walrus", "crocodile", "dolphin", "orca", "whale", "ostrich", "kangaroo",
}  # fmt: skip
LITTLE = listed(
    "cat kitten puppy lapdog terrier dachshund rat mouse squirrel rabbit frog bird crow parrot owl gull chicken duck fish snake lizard"
    " turtle hedgehog bat octopus squid jellyfish crab scorpion snail"
)
"""Who is larger than a person beside it, and who does not come up to the knee."""
RIDDEN = frozenset({"horse", "pony", "donkey", "camel", "elephant"})
"""Who carries riders."""


def kin(kind: str) -> str:
    """What a kind belongs to."""
    return FAMILY.get(kind, kind)


ENGLISH = (frozenset(ONE) | frozenset(MANY)) - listed("hund hunde katze katzen pferd pferde vogel voegel")
"""English words for animals."""
LOWER = ENGLISH - TITLED
"""Words that have a capital letter within a sentence only in a name."""

BREEDS = listed("shepherd alsatian husky setter pointer chihuahua pug corgi greyhound siamese persian whippet dalmatian")
"""Words that are an animal where somebody is introduced as one: `REX, a German shepherd`."""

BREED_KINDS = {"siamese": "cat", "persian": "cat"}
"""Breeds that are no dogs."""

BEFORE_ANIMALS = listed(
    "the a an old stray big little guard police wild young dead family sick lost mangy huge small giant tiny enormous massive"
)
"""Words before an animal in the name of one that has a part: `THE STRAY DOG`, but not `MEGAN FOX`."""

ALOFT = listed("swift swifts swallow swallows lark larks starlings martins gulls seagulls geese")
"""Birds that are in the air where nothing else is said of them."""

HERDS: dict[str, int] = {
    "flock": 14, "herd": 9, "pack": 5, "swarm": 12, "murder": 9, "team": 2, "pair": 2, "couple": 2, "litter": 4, "school": 12,
    "cloud": 14, "clouds": 16,
    "hundreds": 16, "dozens": 12, "dozen": 10, "lots": 8, "string": 4, "troop": 6,
}  # fmt: skip
"""Words before `of`, and how many animals they are drawn as."""

NOT_AFTER = listed(
    "shears dip skins wool pen pens shed sheds"
    " food tag tags collar collars house houses suit suit's leash bowl bowls whip whistle track tracks race races show shoe shoes skin"
    " hair fur meat soup burger sandwich sticks tank bone bones print prints trailer van car tail shit crap nap market stall cage nest"
    " bath seed flu power play hide head-on and-carriage ears costume mask statue trap dive song wire burglar flap bumps step eyes oil hole"
    " fin wings chops party night market lane street clip button buttons click pad slippers skirt flies blanket jacket boots knife truck"
    " control boss book books carrier bell bells egg eggs stall meat leg legs breast wings fillet shit"
)
"""Words that make a thing of an animal before them."""

NOT_BEFORE = listed(
    "hot stuffed toy plush rocking wooden carved painted dead-eyed teddy roast roasted fried grilled smoked tinned top under lone-wolf"
    " vaulting pommel computer optical paper origami mr mrs ms miss dr captain inspector professor sir lord lady"
    " chocolate inflatable balloon china porcelain bronze stone golden-calf gummy cartoon"
)
"""Words that make a thing of an animal after them."""

COATS: dict[str, float] = {
    "white": 0.04, "pale": 0.15, "cream": 0.15, "golden": 0.3, "yellow": 0.25, "ginger": 0.4, "red": 0.45, "tan": 0.35, "grey": 0.45,
    "gray": 0.45, "brown": 0.6, "chestnut": 0.6, "bay": 0.6, "dark": 0.75, "black": 0.84,
}  # fmt: skip
"""Tones of fur by colour."""

LEAVING = (
    r"(?:runs?|walks?|trots?|darts?|slinks?|scampers?|bolts?|gallops?|fl(?:y|ies)|flutters?|wanders?|scurr(?:y|ies)) "
    r"(?:off|away|out)|disappears?|vanish(?:es)?|is gone"
)
HEARD = (
    r"\bin the distance\b|\bdistant\b|\bhears?\b|\bheard\b|\b(?:sounds?|noise) of\b|\bsomewhere\b|\boff[- ]?screen\b|\bO\.?S\.?\b|"
    r"\bunseen\b|\bnext door\b"
)
"""What makes an animal a noise."""
LIKENESS = (
    r"(?:\b(?:of|no|not|without|remember|picture|photos?|paintings?|drawings?|statue) (?:an? |the |some )?(?:\w+ )?"
    r"|\b(?:like|as|than) (?:(?:an?|the|some|two) )?(?:[\w-]+ ){0,3}"
    r"|\b(?:as if|as though|the way|as when)\b[^.;]*)$"
)
"""What before an animal makes it a comparison or a picture."""

STATUES = (
    r"\b(?:bronze|stone|marble|carved|painted|stuffed|plaster|wooden|statue|sculpture|mural|fresco|tapestry|relief|coat of arms|emblem)\b"
    r"[^.;]*$"
)
"""What before an animal makes it a work of art."""
TWOFOLD = listed(
    "swallows snakes ducks dogs bears crows"
    " hounds pigs wolves horses squirrels hares cows rats bulls hogs hawks parrots foxes rams bucks rabbits"
    " eagles goats lambs mice chickens"
    " apes ferrets weasels badgers sows vultures"
)
"""Plurals that are verbs too: `the car snakes`, `Anna ducks`."""
ARMS = listed("colt mustang cobra python viper magpie")
"""Animals whose names, with a capital letter or with words as below, are guns, cars and makes."""
MADE = r"\b(?:draws?|cocks?|loads?|holsters?|fires?|drives?|parks?|steers?|a red|a blue|a vintage|behind the wheel of)\b[^.;]*$"
WINGED_ONE = (
    r"\b(?:vampire|fruit|colony of|swarm of|cloud of|clouds of|flock of|hundreds of|thousands of) \|"
    r"|\|s? (?:\w+ ){0,2}?(?:fl(?:y|ies|ying)|flutter\w*|flap\w*|swoop\w*|hang\w*|circl\w*|dart\w*"
    r"|pours?|bursts?|streams?|scatter\w*|wheels?"
    r"|clings?|squeaks?|screech\w*|roosts?|sleeps?|shoots? out|in the (?:cave|attic|belfry|rafters|air))\b"
)
"""What beside `bat`, for which a bar stands, says that it has wings and is not to hit a ball with."""
BODY = {"calf": r"\b(?:in|on|his|her|their|left|right|the back of) (?:the |his |her )?(?:left |right )?$", "mouse": r"\bclick\w*\b[^.;]*$"}
"""Animals that are parts of the body or of a desk after these words."""

IN_ARMS = r"\bin (?:his|her|their|\w+['’]s) arms\b"
CARRIED = (
    r"\b(?:carr(?:y|ies|ying)|cradl(?:es|ing)|hold(?:s|ing)|picks up|lifts|scoops up|clutch(?:es|ing))"
    r"(?: up)? (?:an?|the|his|her|their) (?:\w+ ){0,2}$"
)
LAP = r"\b(?:on|in|onto|into) (?:his|her|their|\w+['’]s) (?:lap|knees?)\b"
BAGS = r"(?:handbag|bag|purse|tote|rucksack|backpack|satchel|basket|shopping basket|box|shoebox|sack|coat|jacket|cardigan|cloak)"
_PEEPS = (
    r"peeps?|peers?|peeks?|pokes?|looks?|stares?|growls?|barks?|yaps?|snarls?|sticks?|meows?|mews?|whimpers?|whines?|glares?|blinks?|emerges"
    r"|pops|shivers|trembles|clucks"
)
BAGGED = (
    rf"^ (?:\w+ )?(?:{_PEEPS}) (?:[\w-]+ ){{0,4}}?(?:out of|from|from inside|in|inside|over the (?:edge|rim) of) "
    rf"(?:his|her|their|\w+['’]s) (?:[\w-]+ )?(?P<bag>{BAGS})\b"
)
"""What behind a small animal says that it looks out of what somebody carries or wears."""
LEAD = (
    r"\b(?:on|by) (?:an?|the|its|a \w+) (?:lead|leash|rope|halter)\b|\b(?:walks|walking|leads|leading) (?:an?|the|his|her|their|two|three) "
    r"(?:\w+ ){0,2}$|\bby the (?:reins|bridle|halter|collar)\b"
)
BEFORE = (
    r"^ (?:\w+ ){0,4}?(?:at|to|towards?|up to|before|(?:a)?round|after|in front of|licks?|nuzzles|sniffs|greets|bites|attacks|nudges|paws"
    r"|nips|pecks|snaps at|approaches|corners|sprays|butts|kisses|charges|rushes|mauls|menaces) "
    r"(?:him|her|them|[A-Z][\w'’]+)\b"
)
"""What behind an animal says that it is before somebody, and turned to them."""
STROKED = (
    r"\b(?:strok(?:es|ing)|pats?|patting|pets|petting|scratch(?:es|ing)|groom(?:s|ing)|brush(?:es|ing)|cuddl(?:es|ing)|rubs|tickles|fondles"
    r"|ruffles|crouches (?:to|by|beside)|kneels (?:by|beside)) (?:an?|the|his|her|their|its) (?:\w+ ){0,2}$"
)
"""What before an animal says that a hand is on it."""
PARTS = (
    r"(?:ribs?|flanks?|muzzle|mane|withers|fur|coat|wool|haunch(?:es)?|rump|udder|snout|paws?|hoof|hooves|forelock|beak|wings?|feathers|tail"
    r"|head|ears?|neck|back|belly|nose|side|throat|chin|legs?|leg)"
)
"""Parts of animals that somebody has a hand on."""
LICKS = (
    r"\b(?:licks?|licking|nuzzles?|sniffs?|nudges?) (?!(?:its|itself)\b)(?:(?:at|up) )?(?:his|her|their|him|them)\b"
    r"|\blick(?:s|ing)?\b(?! (?:its|itself))"
)
"""What an animal does to somebody with its mouth."""
EACH_HAND = r"\bin (?:each|either) hand\b|\bunder each arm\b"
HOOFED = frozenset({"horse", "pony", "donkey", "cow", "ox", "calf", "sheep", "lamb", "goat", "deer", "camel", "pig"})
"""Who puts the head down to lick, and does not sit."""
_IT_IS = r"(?:an?|the|his|her|their|its|two|both) (?:\w+ ){0,2}$"
TENDED = (
    r"\b(?:(?:keeps?|keeping|lays?|laying|puts?|rests?|places?|holds?|has|with|runs?) (?:an?|one|his|her|their|both|two)"
    r" (?:\w+ )?(?:hands?|palm"
    r"|fingers|arm)(?: flat| down| lightly| gently)? (?:on|over|along|to|upon|against|into|through)"
    r"|rubs?|rubbing|dries|drying|wipes?|wiping|feels?|feeling|bandages?|bandaging|binds|examines|examining|steadies|calms?|calming"
    r"|soothes|comforts|wraps|(?:kneels?|kneeling|crouch(?:es|ing)|squats?|bends?|bending|leans?|leaning|stoops?) (?:down )?"
    r"(?:by|beside|behind|next to|over|before|in front of|at|to)) "
) + _IT_IS
"""What else has somebody down at an animal, a hand on it."""
HAULED = r"\b(?:pulls?|pulling|drags?|dragging|hauls?|hauling|tugs?|tugging|heaves?|heaving|yanks?) (?:at |on |up |out )?" + _IT_IS
"""What before an animal says that somebody has hold of it and pulls."""
SHOVED = (
    r"\b(?:push(?:es|ing)?|shov(?:es?|ing)|nudg(?:es?|ing)|herds?|herding|steers?|guid(?:es?|ing)|prods?|shoos?|driv(?:es?|ing)|urges?) "
    + _IT_IS
)
"""What before an animal says that somebody is behind it and pushes."""
LAID = (
    r"\b(?:lowers?|lowering|lays?|laying|sets?|setting|puts?|putting|places?|placing|eases?|easing|deposits?|settles?) (?:down )?" + _IT_IS
)
"""What before an animal says that somebody lays it down."""
HEEL = (
    r"^,? (?:\w+ ){0,3}?(?:at|on|to|close to|behind|beside|alongside) "
    r"(?:(?:his|her|their|\w+['’]s) (?:heels?|side)\b|(?:him|her|them)\b(?! \w))"
)
"""What behind it says that it goes with somebody."""
CAUGHT = (
    r"\b(?:snatch(?:es|ing)?|grabs?|grabbing|catch(?:es|ing)?|gathers?|gathering|hoists?|hoisting|lifts?|lifting|heaves?|scoops?|seizes|nabs"
    r"|picks|holds|holding) (?:up )?" + _IT_IS
)
"""What before a small animal says that somebody has it in their arms."""
HUGGED = r"\b(?:hugs?|hugging|embraces|throws (?:his|her) arms (?:around|round)|cuddles) (?:an?|the|his|her|their|its) (?:\w+ ){0,2}$"
CONJURED = (
    r"\b(?:pulls?|produces|draws|takes) (?:an?|the) (?:\w+ )?(?:rabbit|dove|kitten|puppy|hamster|bird|snake|lizard)\b[^.]{0,12}"
    r"\b(?:out of|from) (?:his|her|the|an?) (?:\w+ )?(?:hat|coat|bag|box|sack|basket|sleeve|cage)"
)
FED = r"\b(?:feeds?|feeding|gives?|hands|offers|slips|tosses|throws) (?:an?|the|his|her|their|its) (?:\w+ ){0,2}$"
GROOMED = (
    r"\b(?:grooms?|grooming|brush(?:es|ing)|combs|curries|wash(?:es|ing)|saddles?|saddling|shears?|shoes?|examines|rubs down) (?:up )?"
    r"(?:an?|the|his|her|their|its) (?:\w+ ){0,2}$"
)
MILKED = r"\bmilk(?:s|ing) (?:an?|the|his|her|their|its) (?:\w+ ){0,2}$"
SHOULDER = r"\bon (?:his|her|their|\w+['’]s) (?:\w+ )?shoulder\b"
PULLED = r"^ (?:\w+ ){0,2}?(?:pulls?|drags?|tugs?|hauls?|strains?)\b[^.;]{0,40}?\b(?:lead|leash|rope|along|harness|chain)\b"
"""What else is done with an animal: before its name, but for the last two."""
TOWED = (
    r"\b(?:roped|tied|tethered|bound|chained|dragged|hauled|pulled|towed) (?:along )?(?:behind|to|after|by) "
    r"(?:an?|the|his|her|their) (?:\w+ ){0,2}$"
)
"""What before an animal says that somebody goes on a rope behind it."""
UP_AT = (
    r"^ (?:licks|nuzzles|kisses) (?:\w+['’]s|his|her|their) (?:face|cheek|chin|nose|ear)"
    r"|^ (?:jumps|leaps|springs|bounds) (?:up )?(?:at|on|onto|up at|up on) (?:him|her|them|[A-Z])"
)
"""What behind it says that it has its forepaws on somebody."""
PRESSED = (
    r"^,? (?:\w+ ){0,4}?(?:against|up to|on|across) (?:his|her|their|\w+['’]s) (?:\w+ )?(?:legs?|knees?|feet|foot|ankles?|side|thighs?|hip|"
    r"shins?|boots?)\b"
)
"""What behind it says that it leans on somebody's legs."""
LICKED = r"^ (?:licks|nuzzles|sniffs) "
FETCHED = (
    r"\b(?:with|fetch\w*|carr\w+|bring\w*|brought|retriev\w+|steals?|snatch\w*|grabs?|drops?|has|off with|returns with) (?:back )?"
    r"(?:an?|the|his|her|its|\w+['’]s) (?:\w+ )?(\w+)\b"
)
"""What it has in its mouth."""
RIDERS = listed("rider horseman horsewoman cossack hussar lancer dragoon cavalryman outrider jockey")
"""What those are called who are in the saddle wherever the script brings them in."""
MOUNTED = rf"\b(?:{'|'.join(sorted(RIDERS))}|cavalry|horsem[ae]n|cavalrymen)s?\b[^.;]* (?:on|upon|astride) (?:[\w-]+ ){{0,2}}$"
"""Before what riders without a part are on: it is theirs, and none besides."""
_MOUNT = (
    r"(?:an?|the|his|her|their|its|that|this) (?:[\w-]+ ){0,2}(?:horse|mare|stallion|gelding|pony|donkey|mule|burro|camel|elephant)"
    r"(?!['’\w-])(?! (?:trailer|box|cart|statue|costume|head))"
)
RIDING = (
    r"\b(?:rid(?:es?|ing)|rode|mounts|mounting|gallop(?:s|ing)?|canters?|cantering|on horseback|in the saddle|astride|spurs|reins in|"
    r"swings (?:himself|herself) (?:up )?into the saddle)\b|"
    r"\b(?:vaults?|swings?|leaps?|springs?|climbs?|hauls (?:him|her)self|hops?|scrambles?) (?:up |back )*(?:in|on)to the saddle\b|"
    rf"\b(?:sits?|sitting|seated|sat|perch(?:es|ed)|asleep|dozes|dozing|slumps|slumped|comes?|arrives?|appears?|enters?|up|back|"
    r"gets|is|are|vaults?|swings?|leaps?|springs?|climbs?|hops?|scrambles?) "
    rf"(?:(?:up|back|in|high|backwards|asleep|sideways) )*(?:on|onto|upon|atop) {_MOUNT}|"
    rf"^\W*(?:and |but )?(?:up )?(?:on|atop|upon) {_MOUNT},|"
    rf"\b(?:gets?|throws?|swings?|hooks?|slings?|hauls?|puts?|heaves?) (?:an?|one|his|her|their) (?:\w+ )?(?:knee|leg|foot) "
    rf"(?:up )?(?:over|across) (?:the saddle|{_MOUNT})"
)
"""What says that somebody is, or gets, in the saddle."""
GETS_DOWN = (
    r"\bdismount(?:s|ing)?\b|\b(?:swings?|slides?|slips?|climbs?|gets|jumps?|leaps?|drops?|vaults?|hops?|steps?|"
    r"eases (?:him|her)self) "
    rf"(?:\w+ly )?(?:down |off |out )*(?:from|off|of|out of) (?:the saddle|{_MOUNT})"
)
"""What says that somebody gets off what they ride."""
ON_WHEELS: dict[str, str] = {
    "bicycle": r"\b(?:bicycles?|bike|bikes|cycles|cycling|tricycle)\b",
    "motorcycle": r"\b(?:motorcycles?|motorbikes?|motor bike|moped|scooter|vespa|harley)\b",
}
NOT_MOUNTED = (
    r"\b(?:rid(?:es?|ing)) (?:the |a |an )?(?:\w+ )?(?:elevators?|lifts?|bus|train|subway|tram|cab|taxi|"
    r"escalator|carousel|wave|waves|in(?! on\b))\b"
    r"|\bin (?:the|a|his|her) (?:\w+ )?(?:car|truck|bus|cab|taxi|van|carriage|cart|wagon)\b|"
    r"\briding (?:boots|crop|hat|hood)\b|\bdismounts?\b|\brides? (?:shotgun|up(?! (?:on|behind|beside|to)\b)|"
    r"pillion|along(?! (?:the|an?) )|home in|it out|out the)\b|"
    r"\bmount(?:s|ing)? (?:the |a |his |her )?(?:\w+ )?(?:stairs?|steps?|podium|stage|ladder|platform|pavement|kerb|curb|scaffold|pulpit|"
    r"staircase|rostrum|dais|camera|guard|gallows|debts?|costs?|evidence)\b|\b(?:tension|anger|panic|pressure|excitement|fear|debts?|"
    r"suspense) mounts?\b|\b(?:rid(?:es?|ing)|rode|astride) (?:\w+ )?(?:on )?(?:his|her|their|[^\W_]+['’]s?) (?:shoulders?|back|knees?)\b|"
    r"\bastride (?:the |an? |his |her |its |their )?(?:[\w-]+ ){0,2}(?:branch|bough|limb|trunk|log|walls?|fence|parapet|railing|"
    r"beam|rafter|roof|ridge|chair|stool|bench|pipe|cannon|barrel|gate|bike|bicycle|motorbike|motorcycle|scooter)\b|"
    r"\bpiggy-?back\b|\breins in (?:his|her|their) (?:temper|anger|voice|impulse|enthusiasm)|"
    r"\b(?:gallop|canter)(?:s|ing)? through (?:the|an?|his|her) (?:\w+ )?(?:report|speech|list|text|prayer|page|menu|song|piece|lesson)"
)
_NO_CART = (
    r"(?<!shopping )(?<!tea )(?<!golf )(?<!food )(?<!lunch )(?<!drinks )(?<!service )(?<!luggage )(?<!baggage )(?<!baby )(?<!hot dog )"
    r"(?<!station )(?<!paddy )(?<!mine )(?<!supply )(?<!cleaning )(?<!medical )(?<!crash )(?<!trolley )(?<!dune )(?<!railway )"
    r"(?<!dining )(?<!gun )(?<!under)(?<!toy )(?<!little )(?<!ice-cream )(?<!welcome )"
)
CARRIAGES = (
    rf"{_NO_CART}\b(?:carriages?(?! (?:clock|return))|stagecoach(?:es)?|coach and horses|sleigh|chariot|buckboards?)\b"
    r"|\b(?:horse|ox|mule|donkey)-drawn\b|\b(?:covered|conestoga|ox|mule|horse)[- ](?:wagons?|carts?)\b|\boxcarts?\b"
)
"""Vehicles that horses draw."""
CARTS = rf"{_NO_CART}\b(?:carts?(?! of (?:oranges|fruit|books|laundry|flowers|food|vegetables|apples|melons))|wagons?|buggy)\b"
"""Vehicles that horses draw in stories of that time, and where the words have them: a hay wagon stands about without."""
IN_HARNESS = (
    r"\b(?:drawn|pulled|hauled) by (?:an?|the|two|four|his|her) |\b(?:horses?|mules?|oxen|ox|bullocks?|donkeys?|"
    r"pon(?:y|ies)|team|reins|whip|harness|hitch(?:es|ed)?|unhitch(?:es|ed)?|teamster|coachman)\b"
)
"""What beside such a vehicle says that one is before it."""
PUSHED = r"\b(?:push(?:es|ing)?|wheel(?:s|ing)?|shov(?:es|ing)) (?:an?|the|his|her|their) (?:\w+ ){0,2}(?:carts?|wagon|carriage|buggy)\b"
"""Carts that people push."""
RAILS = (
    r"\b(?:trains?|railway|railroad|locomotive|(?:railway )?platform|conductor|compartments?|dining car|sleeping cars?|subway|metro|"
    r"underground|tube|tram|funicular)\b"
)
"""Words of a scene whose carriages run on rails."""

EDIBLE = frozenset(
    {
        "crab",
        "squid",
        "octopus",
        "snail",
        "chicken",
        "duck",
        "goose",
        "fish",
        "sheep",
        "lamb",
        "pig",
        "cow",
        "ox",
        "calf",
        "goat",
        "rabbit",
        "deer",
    }
)
"""Kinds that are food after these words."""
COOKED = (
    r"\b(?:joint|pluck|carv|gut|skin|fillet|debon|roast|grill|cook|season|stuff|bak|slic|chop|serv|marinat|butter|tast|chew"
    r"|order|weigh|wrap"
    r"|butcher|smok|steam|boil|bread)(?:e?s|ing|ed)?\b[^.;]{0,24}$"
    r"|\b(?:fr(?:y|ies|ying|ied)|eats?|eating|ate|swallows|buys|for (?:dinner|lunch|supper))\b[^.;]{0,20}$"
    r"|\b(?:plates?|dish|piece|slices?|leg|rack|pounds?|kilos?|tins?|cans?|bowl|side|smell|taste|crates?|tray) of (?:\w+ )?$"
)
"""What before such an animal makes a meal of it."""
FIGURE = (
    r"^ of (?:an? (?:man|woman|boy|girl|thing|car|day|job)|cars?|traffic|people|smoke|lights?|headlights|men|dust|steam|rope"
    r"|the (?:computer|laptop))"
    r"|^ (?:on|in) (?:the|a|an|his|her) (?:\w+ )?(?:poster|flag|label|sign|shield|tapestry|screen|television|tv|mug|box|tin|page|picture|"
    r"painting|photo|photograph|book|stamp|coin|shirt|t-shirt|badge|crest|card|wallpaper|plate|menu)\b"
)
"""What behind an animal makes it a figure of speech or a picture."""
CALLED = r"\b(?:he|she|they|you|we|i)(?:['’](?:s|re|m)| is| are| was| were| am) (?:such )?an? (?:\w+ )?$"
"""What before an animal calls somebody names."""

QUEUE = (
    r"\bqueues?\b(?! of (?:\w+ )?(?:cars|traffic|vehicles|trucks|lorries|vans|taxis|buses))|\bqueu(?:ed|ing|eing)\b"
    r"|\b(?:line|file|column|string|chain) of (?:\w+ )?(?:people|customers|men|women|children|refugees|passengers|prisoners|workers|guests"
    r"|mourners|shoppers|strangers|villagers|neighbou?rs|students|patients|mothers|tourists|voters)\b"
    r"|\b(?:they|everyone|everybody|people|customers|villagers|neighbou?rs|others|men|women|children|the rest) (?:all )?"
    r"(?:lines?|lined|form a line)(?: up)?\b(?! the)"
    r"|\b(?:a|the|long) line (?:runs|stretches|reaches|winds|snakes|goes (?:out|round|around|down)|waits|forms|has formed)\b"
    r"|\b(?:stands?|standing|waits?|waiting|joins?|gets?) (?:in|at the end of|at the back of|the) (?:the )?line\b(?! of)"
)
"""What says that people stand one behind the other."""

CROWDS: dict[str, tuple[str, int]] = {
    "queue": ("queue queues", 14),
    "family": ("", 5),
    "crowd": ("crowd crowds mob throng onlookers bystanders people passers-by passersby pedestrians shoppers commuters tourists", 34),
    "audience": ("audience audiences spectators theatregoers theatergoers viewers", 40),
    "congregation": ("congregation worshippers mourners parishioners", 26),
    "dancers": ("dancers revellers revelers partygoers clubbers", 24),
    "soldiers": ("soldiers troops army regiment battalion platoon legion riflemen infantry guardsmen", 30),
    "guests": ("guests diners patrons customers drinkers", 20),
    "passengers": ("passengers travellers travelers", 20),
    "students": ("students pupils schoolchildren classmates class", 18),
    "protesters": ("protesters protestors demonstrators strikers marchers picketers", 30),
    "children": ("children kids", 12),
    "workers": ("workers labourers laborers villagers peasants townsfolk townspeople refugees prisoners inmates miners sailors", 20),
    "jury": ("jury jurors", 12),
    "fans": ("fans supporters", 34),
}
"""Crowds, the words that mean them, and how many they are drawn as at most."""

CROWD_WORDS: dict[str, tuple[str, int]] = {word: (kind, most) for kind, (line, most) in CROWDS.items() for word in line.split()}

SELDOM = listed(
    "people guests customers children kids students soldiers workers passengers pupils fans troops sailors prisoners patrons viewers"
    " travellers travelers inmates tourists"
)
"""Words that may mean three or thirty: they are a crowd only with a word like `full of`, `rows of`, or in the plural without a number."""

TALKED_OF = r"\b(?:about|of|for|like|than|from|hate|love|loves|hates|other|some|most|these|those|young|old|no|any|which|what) $"
BLAZE = (
    r"\b(?:house|home|building|barn|church|village|town|castle|roof|cabin|hut|factory|warehouse|school|hotel|city|street|saloon)s? "
    r"(?:burns?|burning|is burning|on fire|is on fire|ablaze|is ablaze|in flames|is in flames|explodes?|goes up in flames)\b|"
    r"\bburning (?:house|building|barn|church|village|town|castle|roof|cabin|hut|factory|city)s?\b|"
    r"\bflames (?:leap|shoot|burst|pour|engulf)|"
    r"\b(?:an inferno|engulfed (?:in|by) (?:fire|flames))\b"
)
"""What says that a building burns."""

AIDS: dict[str, str] = {
    "wheelchair": r"\bin (?:an?|his|her|the) (?:\w+ )?wheel-?chair\b|\bwheelchair-bound\b|\bparaplegic\b",
    "crutch": r"\bcrutch(?:es)?\b",
    "cane": r"\b(?:with|on|leans? on|leaning on|uses?) (?:an?|his|her|the) (?:\w+ )?(?:walking[- ]stick|stick|cane)\b",
}
"""What somebody goes or sits with, by how the script introduces them."""
