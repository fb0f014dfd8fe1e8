"""Things of kitchens, wardrobes, workshops, stables, ships and sickrooms that are met less often still, each by the kind it is drawn as.

Only data.
"""

from __future__ import annotations

from storyboard.breakdown.lists import listed

FURTHER: dict[str, str] = {
    # eaten and drunk
    "soup": "bisque bouillon consomme borscht goulash gazpacho minestrone ragout pottage gumbo hotpot",
    "bread": "flatbread pita chapati cornbread pumpernickel challah matzo rusk focaccia ciabatta bap crispbread hardtack",
    "cake": "fruitcake shortcake pavlova sponge-cake bundt-cake layer-cake",
    "cake_slice": "turnover profiterole tartlet slice-of-cheesecake",
    "tart": "potpie",
    "cookie": "gingersnap gingersnaps macaroon macaroons macaron macarons meringues",
    "sausage": "wiener chipolata chipolatas saveloy pepperoni",
    "steak": "sirloin tenderloin porterhouse schnitzel cutlets spareribs lamb-chop lamb-chops pork-chop pork-chops gammon prosciutto",
    "fish": "flounder swordfish monkfish bream pilchard turbot bluefish pike codfish catfish",
    "lobster": "langoustine crawfish crawdad",
    "noodles": "ravioli tortellini linguine fettuccine tagliatelle vermicelli rigatoni penne udon chow-mein",
    "plate": "enchilada stir-fry kedgeree tempura dinnerware earthenware stoneware",
    "burger": "beefburger",
    "sandwich": "hoagie reuben butty club-sandwich toastie",
    "like_ball": "cantaloupe honeydew durian persimmon cannonball cannonballs",
    "apple": "quince greengage damson lychee kumquat",
    "grapes": "elderberries redcurrants blackcurrants loganberries boysenberries",
    "cherry": "elderberry boysenberry loganberry cranberries",
    "cheese": "camembert stilton gouda gruyere gorgonzola feta ricotta",
    "onion": "scallion scallions spring-onion spring-onions",
    "salad": "coleslaw slaw sauerkraut cress endive chard",
    "glass": "drink drinks beverage beverages soft-drink daiquiri margarita mojito spritzer julep absinthe aperitif liqueur sherbet lassi",
    "cup": "toddy grog eggnog decaf mocha ale mead",
    "bottle": "claret chianti chablis rioja riesling ouzo grappa cordial laudanum liniment solvent poison acid mercurochrome",
    "honey": "treacle",
    "jar": "piccalilli marmite mincemeat carboy cannister jamjar",
    "bowl": "semolina blancmange grits mush tapioca rice-pudding",
    "icecream": "banana-split",
    "lollipop": "jawbreaker gumdrop",
    "like_lump": "taffy butterscotch marzipan bonbon gumdrops turkish-delight wedge chock",
    "like_crumb": (
        "lentil lentils currant sunflower-seed caraway snail caterpillar cricket ladybird ladybug flea louse tick cockroach wasp"
    ),
    # for the kitchen and the table
    "jug": "flagon amphora",
    "wineglass": "snifter",
    "flask": "hipflask hip-flask",
    "kettle": "teakettle",
    "pan": "frypan waffle-iron griddle-pan saute-pan crepe-pan",
    "pot": "saucepot stewpan caldron cookware soup-pot",
    "ladle": "dipper",
    "napkin": "serviette kleenex hanky",
    "towel": "dishrag dishtowel washrag dustcloth terrycloth bath-sheet tea-cloth",
    "sieve": "sifter cullender",
    "like_frame": "toast-rack toastrack harp",
    # worn, in a hand
    "hat": (
        "busby shako bicorne tricorne tricorn biretta boater chapeau topper porkpie tarboosh headgear headpiece sou-wester "
        "snood souwester pith-helmet party-hat"
    ),
    "cap": "beany mobcap tam kepi tam-o-shanter",
    "coat": (
        "burnous peacoat mackinaw macintosh slicker topcoat windcheater housecoat peignoir tuxedo-jacket dinner-jacket bomber-jacket "
        "frock-coat lab-coat pea-jacket oilskin-coat"
    ),
    "shirt": "dashiki kurta bustier singlet",
    "dress": "crinoline farthingale muumuu dirndl evening-gown bridesmaid-dress",
    "trousers": "bloomers culottes knickerbockers plus-fours chinos levis buckskins undies boxershorts skivvies pantie long-underwear",
    "sock": "bobbysock bobby-socks bootie",
    "boot": "gaiter gaiters puttee puttees spats galosh overshoe overshoes chukka",
    "shoe": "brogan huarache slingback ballet-shoe ballet-shoes pointe-shoe tap-shoe tap-shoes",
    "apron": "pinny",
    "belt": "bandoleer baldric waistband ammo-belt",
    "scarf": "stole babushka fichu mantilla shawls",
    "blanket": "comforter",
    "suit": "pantsuit three-piece",
    "glasses": "lorgnette bifocals specs eyeglass",
    "bracelet": "armlet charm-bracelet friendship-bracelet",
    "crown": "circlet",
    "brooch": "stickpin insignia",
    "ring": "solitaire signet engagement-ring wedding-ring wedding-band",
    "necklace": "amulets",
    "like_cloth": "epaulette epaulettes eyepatch eye-patch chamois shammy mudflap",
    # bags and boxes
    "bag": "carryall packsack reticule rucksacks duffle duffle-bag tote-bag fanny-pack bum-bag diplomatic-pouch",
    "sack": "gunnysack seabag feedbag kit-sack",
    "basket": "pannier handbasket workbasket bread-basket",
    "box_stack": (
        "stack-of-boxes pile-of-boxes tower-of-boxes stacked-boxes stack-of-cartons pile-of-cartons stack-of-cardboard-boxes"
        " pile-of-cardboard-boxes tower-of-cartons stack-of-parcels pile-of-parcels stack-of-packages pile-of-packages"
    ),
    "box": "bandbox deedbox tea-caddy ballot-box",
    "chest": "coffer coffers sea-chest",
    "wallet": "notecase cigarette-case card-case cigar-case",
    # read and written
    "dark_lamp": "dark-lamp unlit-lamp",
    "dark_lantern": "dark-lantern unlit-lantern",
    "letter": (
        "missive epistle communique dispatch citation eviction-notice ransom-note love-letter suicide-note final-demand "
        "final-demands final-notice final-reminder unpaid-bill unpaid-bills overdue-bill overdue-bills electricity-bill "
        "electricity-bills electric-bill electric-bills gas-bill gas-bills water-bill water-bills phone-bill phone-bills "
        "telephone-bill telephone-bills heating-bill heating-bills power-bill power-bills hospital-bill hospital-bills "
        "medical-bill medical-bills utility-bill utility-bills tax-bill tax-bills hotel-bill hotel-bills vet-bill vet-bills "
        "feed-bill feed-bills fuel-bill fuel-bills"
    ),
    "book": "tome codex grimoire hymn-book travelogue",
    "page": "photostat facsimile diagram floor-plan circular prospectus manifest",
    "painting": "fresco etching lithograph woodcut engraving frieze triptych altarpiece mosaic still-life",
    "like_booklet": "scratchpad",
    "like_card": "floppy floppy-disk diskette nametag name-badge swipe-card",
    "like_sheet": "wallchart sickbag",
    # weapons
    "rifle": (
        "mauser kalashnikov scattergun airgun popgun ak-47 bren sten matchlock harquebus speargun harpoon-gun submachine-gun "
        "assault-rifle sniper-rifle"
    ),
    "gun": "six-shooter sixgun six-gun semiautomatic water-pistol squirt-gun toy-gun cap-gun starting-pistol service-revolver",
    "sword": "broadsword claymore falchion backsword samurai-sword",
    "knife": "kukri kris kirpan poniard flick-knife jackknife pocket-knife hunting-knife paperknife palette-knife",
    "axe": "broadaxe",
    "spear": "assegai pikestaff lances",
    "club": "knobkerrie flail",
    "whip": "knout quirt scourge",
    "bomb": "tnt warhead firebomb petard incendiary time-bomb stink-bomb dirty-bomb",
    "shell_case": "buckshot grapeshot birdshot",
    "beam": "girder crossbeam battering-ram i-beam",
    "helmet": "casque morion crash-helmet",
    "mask": "faceplate",
    "oxygen_mask": "gasmask respirator",
    "oxygen_tank": "aqualung",
    # of workshops, farms, ships
    "saw": "backsaw bucksaw whipsaw crosscut-saw bow-saw",
    "chisel": "graver burin cold-chisel",
    "like_tool": (
        "blowlamp spokeshave drawknife airbrush crampon crampons multi-tool wire-brush ice-scraper bottlebrush pooper-scooper gouge"
    ),
    "pole": ("tent-pole ski-pole ski-poles barge-pole two-by-four wicket"),
    "plank": "plywood plasterboard sheetrock hardboard chipboard duckboard two-by-fours panelling",
    "stone": "kerbstone paving-stone",
    "nail": "spikes",
    "like_ring": "grommet o-ring hula-hoop hulahoop pacifier teether key-fob",
    "like_disc": "sprocket hologram zill",
    "padlock": "hasp deadbolt",
    "faucet": "petcock",
    "hook": "grapnel grappling-hook grappling-iron grappling-hooks",
    "anchor": "kedge",
    "rope": "hawser towrope lanyard bungee bungee-cord tightrope packthread guy-line rip-cord",
    "saddle": "sidesaddle packsaddle",
    "halter": "hackamore snaffle noseband martingale",
    "hairbrush": "currycomb curry-comb clothes-brush clothesbrush dog-brush",
    "like_garment": "horsecloth wetsuits straightjacket choir-robe",
    "barrel": "water-butt rain-barrel depth-charge",
    "hay": "haycock sheaves",
    "net": "dragnet fishnet landing-net butterfly-net",
    "wheelbarrow": "handbarrow",
    "cart": "handcart hand-cart pushcart handcar",
    # heard, shown, timed
    "flute": "fife pennywhistle penny-whistle ocarina panpipes pan-pipes tin-whistle",
    "trumpet": "flugelhorn euphonium sousaphone post-horn vuvuzela",
    "guitar": "dulcimer koto bouzouki shamisen",
    "violin": "contrabass double-bass violoncello",
    "drum": "tom-tom tabor timpani kettledrum tabla",
    "keyboard": "xylophone glockenspiel marimba synthesiser",
    "accordion": "squeezebox bandoneon",
    "watch": "timepiece ticker",
    "like_gadget": "multimeter odometer transponder nebulizer ammeter e-cigarette gyroscope theremin",
    "radio": "victrola record-player",
    "megaphone": "loud-hailer ear-trumpet",
    "camera": "polaroid-camera box-brownie",
    "flashlight": "floodlight",
    # of sickrooms
    "pills": (
        "tranquilizer tranquillizer tranquilizers sedative sedatives antibiotic antibiotics ibuprofen paracetamol valium prozac "
        "viagra laxative antihistamine steroids amphetamines sleeping-pills birth-control"
    ),
    "bandage": "poultice elastoplast",
    "test_tube": "ampule",
    "like_packet": "marijuana cannabis hashish meth lsd baccy ganja sanitary-towel nicotine-patch coffee-grounds",
    "syringe": "hypo",
    # figures and toys
    "like_figure": "gargoyle golem sphinx matryoshka wax-figure crash-test-dummy",
    "robot": "android automaton humanoid",
    "doll": "golliwog cabbage-patch-doll glove-puppet ventriloquist-dummy",
    "toy_boat": "toy-ship paper-boat",
    "like_string": "tassel tassels earthworm",
    "racket": "table-tennis-bat ping-pong-paddle",
    "weight": "medicine-ball",
    "glove": "boxing-glove boxing-gloves catcher-s-mitt baseball-glove baseball-mitt work-gloves",
    # plants
    "flowers": (
        "pansy pansies peony peonies hollyhock snapdragon violets bluebell bluebells buttercup buttercups marigold marigolds hyacinth "
        "crocus honeysuckle gardenia magnolia wallflower blossom blossoms rosebud rosebuds primroses"
    ),
    "branch": "catkins bramble brier brambles olive-branch palm-frond frond",
    "potted_plant": "geranium shrub yucca",
    "leaf": "shamrock four-leaf-clover",
}
"""Kind that is drawn, and the words for it; a hyphen stands for a space too."""

VERBS_TOO = listed(
    "wedge chock circular manifest dispatch flail pike scourge spikes slicker gouge stole flounder blossom blossoms drink "
    "drinks dipper topper cricket tick hypo ticker acid mush mead ale cordial poison solitaire wicket violets primroses shrub "
    "circlet specs damson automaton android comforter kepi louse spats hasp frond tome codex wasp signet snood"
)
"""Words of these that also mean a deed or something else."""
