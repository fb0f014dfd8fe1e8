"""Things that have no drawing of their own, each with what it is most like: so that whatever is handled is in the picture.

`KINDRED` are those that a stranger takes for a thing that is drawn (loafers are shoes); of `SHAPED` only the shape is drawn,
and their name says what they are.
"""

from __future__ import annotations

from storyboard.breakdown.lists import listed

KINDRED: dict[str, str] = {
    "shoe": (
        "kitten-heels loafer loafers brogue brogues trainer trainers moccasin moccasins clog clogs sandal sandals flip-flop "
        "flip-flops plimsoll plimsolls oxfords high-tops espadrilles cleats snowshoe snowshoes bootee bootees footwear"
    ),
    "heel": "pumps platforms",
    "boot": "wellington wellingtons wellies gumboots galoshes waders",
    "shirt": (
        "tunic tank-top undershirt turtleneck cardigan hoodie sweatshirt jumper camisole smock nightshirt vest leotard bra "
        "bodice chemise pinafore tabard doublet jerkin corset"
    ),
    "dress": "frock sundress nightgown nightdress nightie sari kimono ballgown petticoat negligee costume",
    "coat": (
        "anorak windbreaker blazer cloak cape poncho bathrobe greatcoat mackintosh tailcoat kaftan waistcoat life-jackets "
        "life-vest lifejacket straitjacket uniform oilskin oilskins cassock surplice"
    ),
    "trousers": (
        "shorts slacks leggings overalls dungarees sweatpants breeches pyjamas pajamas jodhpurs underpants knickers panties "
        "underwear boxers corduroys swimming-trunks long-johns tracksuit wetsuit jumpsuit boiler-suit lederhosen trunks"
    ),
    "skirt": "kilt sarong tutu",
    "sock": "tights pantyhose nylons leg-warmers",
    "tie": "cravat",
    "scarf": "bandana bandanna kerchief headscarf neckerchief pashmina keffiyeh muffler feather-boa garland",
    "hat": "sunhat homburg deerstalker mortarboard fez",
    "cap": "skullcap yarmulke kippah nightcap balaclava hairnet turban",
    "helmet": "hard-hat visor",
    "glove": "gauntlet gauntlets mitt mitts",
    "bag": "tote kitbag haversack holdall carpetbag saddlebag saddlebags mailbag nosebag quiver",
    "suitcase": "attache-case valise carry-on luggage baggage portmanteau",
    "box": "shoebox lunchbox hatbox cashbox pillbox snuffbox tinderbox breadbin case cases moneybox lockbox humidor",
    "jar": "canister pickles gherkins relish chutney mayonnaise mustard peanut-butter preserves",
    "bottle": (
        "phial demijohn bourbon rum gin brandy cognac sherry tequila schnapps liquor booze moonshine ketchup shampoo scent "
        "cologne aftershave syrup antiseptic peroxide disinfectant detergent turpentine cider vermouth sake chloroform ether "
        "arsenic cyanide antidote serum vaccine insulin morphine holy-water elixir tonic tincture iodine nail-polish "
        "nail-varnish varnish paraffin kerosene antifreeze mouthwash sunscreen lotion weedkiller"
    ),
    "cup": "tankard stein demitasse cappuccino latte cuppa eggcup pint lager highball chai",
    "soup": "chowder gruel",
    "can": "soda cola coke baked-beans fizzy-drink",
    "wineglass": (
        "champagne-flute champagne-flutes glass-of-wine glasses-of-wine glass-of-red"
        " glass-of-champagne glasses-of-champagne glass-of-port glass-of-sherry glass-of-prosecco glasses-of-prosecco"
    ),
    "glass": "lemonade juice milkshake smoothie",
    "bowl": "cereal cornflakes punchbowl oatmeal muesli custard dishpan washbowl trencher birdseed granola",
    "plate": "platter leftovers",
    "pan": "griddle",
    "pot": "casserole stockpot chamberpot",
    "bread": "bagel bagels bun buns brioche pretzel pretzels scone scones muffin muffins crumpet crumpets breadstick breadsticks",
    "cake": "gateau",
    "cake_slice": "brownie brownies flan",
    "cookie": "cracker crackers gingerbread shortbread",
    "sandwich": "panini blt",
    "sausage": "frankfurter bratwurst salami chorizo",
    "steak": "bacon beef pork chop chops fillet brisket mutton venison ribs veal",
    "chicken": "goose poultry",
    "fish": "cod haddock carp tuna eel plaice halibut kipper kippers snapper",
    "sardine": "sprat anchovies",
    "lobster": "crab crayfish",
    "apple": "plum plums apricot apricots nectarine",
    "orange": "clementine clementines satsuma tangerines citrus",
    "banana": "plantain",
    "grapes": "raspberries strawberries blackberries blueberries currants",
    "cherry": "strawberry raspberry",
    "potato": "yam yams",
    "turnip": "turnip turnips swede swedes kohlrabi",
    "beetroot": "beetroot beetroots beet beets",
    "leek": "leek leeks",
    "marrow": "marrow marrows vegetable-marrow",
    "cucumber": "cucumber cucumbers courgette courgettes zucchini",
    "aubergine": "aubergine aubergines eggplant eggplants",
    "cabbage": "cabbage cabbages",
    "lettuce": "lettuce lettuces",
    "cauliflower": "cauliflower cauliflowers",
    "broccoli": "broccoli",
    "mushroom": "mushroom mushrooms toadstool toadstools",
    "bell_pepper": "bell-pepper bell-peppers red-pepper red-peppers green-pepper green-peppers peppers",
    "weed": "weed weeds nettle nettles",
    "frozen_peas": "frozen-peas bag-of-frozen bag-of-peas packet-of-frozen packet-of-peas frozen-sweetcorn",
    "vegetables": "vegetables vegetable veggies",
    "vegetable_basket": (
        "basket-of-vegetables basket-of-potatoes basket-of-carrots basket-of-onions basket-of-cabbages "
        "basket-of-tomatoes basket-of-leeks basket-of-marrows basket-of-turnips basket-of-beetroots basket-of-lettuces "
        "basket-of-greens basket-of-veg basket-of-veggies basket-of-produce trug-of-vegetables trug-of-potatoes "
        "trug-of-carrots trug-of-onions trug-of-cabbages trug-of-tomatoes trug-of-leeks trug-of-marrows trug-of-turnips "
        "trug-of-beetroots trug-of-lettuces trug-of-greens trug-of-veg trug-of-veggies trug-of-produce"
    ),
    "carrot": "parsnip parsnips radish radishes",
    "onion": "shallot shallots",
    "garlic": "garlic",
    "lollipop": "popsicle toffee-apple sweet",
    "chocolate": "fudge",
    "icecream": "sorbet gelato",
    "letter": (
        "summons affidavit testament invoice memorandum subpoena writ itinerary timetable coupon resume telegrams permit "
        "transcript lease manuscript screenplay lyrics deed deeds correspondence"
    ),
    "page": "sheet-music crossword wrapping-paper cutout",
    "book": (
        "paperback hardback hardcover textbook dictionary encyclopaedia encyclopedia hymnal hymnbook prayerbook psalter missal breviary "
        "songbook cookbook phonebook guidebook comic comics scrapbook yearbook almanac volume atlas koran torah quran thesaurus "
        "guestbook handbook catalogue catalog brochure brochures booklet booklets notepad jotter"
    ),
    "newspaper": "gazette broadsheet",
    "photo": "mugshot mug-shot ultrasound negative negatives headshot",
    "folder": "binder portfolio paperwork",
    "money": "banknote fiver tenner rupees euros ransom",
    "coin": "dime dimes nickel nickels shilling sixpence doubloon",
    "wallet": "coin-purse",
    "necklace": "choker dog-tag dog-tags jewelry jewellery",
    "brooch": "tiepin tie-pin corsage buttonhole",
    "bracelet": "wristband anklet",
    "key": "latchkey passkey",
    "gun": "sidearm colt firearm flintlock",
    "rifle": "machine-gun blunderbuss bazooka",
    "knife": "penknife pocketknife letter-opener bayonet shiv shank",
    "sword": "cutlass scimitar foil epee",
    "axe": "tomahawk",
    "club": "nunchucks cosh blackjack mace",
    "stick": "shillelagh",
    "spear": "javelin trident halberd",
    "shield": "buckler",
    "bomb": "landmine",
    "grenade": "molotov",
    "chisel": "bradawl awl",
    "saw": "fretsaw",
    "pliers": "snips",
    "scissors": "clippers snippers",
    "flashlight": "penlight headlamp",
    "candle": "taper tealight tealights",
    "cigarette": "spliff cheroot cigarillo vape",
    "pen": "ballpoint biro stylus highlighter",
    "pencil": "charcoal pastel pastels crayons",
    "phone": "payphone cell landline",
    "radio": "boombox walkman stereo",
    "laptop": "macbook e-reader kindle",
    "remote": "gamepad joystick clicker",
    "binoculars": "field-glasses opera-glasses monocular",
    "guitar": "banjo mandolin lute balalaika lyre sitar",
    "trumpet": "trombone tuba cornet",
    "flute": "oboe piccolo bassoon",
    "drum": "bongo bongos",
    "ball": "softball volleyball",
    "stone": "cobblestone cobble flint boulder coal meteorite",
    "doll": "barbie",
    "flowers": (
        "posy nosegay daffodils tulips lilies daisies carnations wildflowers lilac orchids sunflowers chrysanthemums poppies "
        "wreath daisy poppy tulip lily carnation sunflower daffodil dandelion orchid"
    ),
    "branch": "sprig mistletoe holly driftwood antler antlers kindling",
    "cable": "flex jump-leads charger",
    "towel": "washcloth flannel facecloth",
    "blanket": "eiderdown bedspread counterpane bedclothes bedding",
    "pillow": "bolster pillowcase",
    "bandage": "tourniquet band-aid",
    "pills": "painkillers antidepressants vitamins capsules",
    "pill": "capsule lozenge",
    "syringe": "hypodermic epipen",
    "basket": "punnet creel trug",
    "barrel": "hogshead firkin",
    "chest": "footlocker",
    "plank": "lath slat slats timber lumber",
    "pipe": "drainpipe downpipe",
    "pole": "flagpole boathook staff quarterstaff crozier broomstick bamboo",
    "sponge": "loofah",
    "spray": "hairspray deodorant air-freshener",
    "umbrella": "sunshade brolly parasols",
    "crown": "tiara coronet diadem",
    "mask": "snorkel",
    "trophy": "oscar world-cup challenge-cup winners-cup championship-cup league-cup winning-cup",
    "flag": "pennant",
    "painting": "watercolour watercolor",
    "bicycle": "tricycle unicycle",
    "bone": "wishbone",
    "shell": "conch cockle mussel mussels oyster oysters clam clams scallop",
    "net": "hammock",
    "trap": "mantrap",
    "cheese": "brie cheddar parmesan mozzarella",
    "butter": "margarine lard",
    "kettle": "samovar billycan",
    "jug": "creamer gravy-boat",
    "hand_mirror": "looking-glass",
    "card": "card",
    "glasses": "goggles shades pince-nez",
    "match": "matchstick matchsticks",
    "ski": "snowboard snowboards",
    "headphones": "headphone",
    "noodles": "noodle",
    "milk": "buttermilk",
}
"""Kind that is drawn, and the words for it; a hyphen stands for a space too."""

SHAPED: dict[str, str] = {
    "like_sheet": (
        "tinfoil clingfilm wallpaper wrapper wrappers blotter stencil decal transparency acetate sticker stickers label labels "
        "notice notices handbill pamphlet pamphlets programme programmes newsprint ballot ballots sandpaper swatch swatches "
        "collage cutting cuttings clipping clippings origami papyrus vellum plans faxes doily doilies placemat placemats "
        "coaster coasters mat doormat pancake tortilla tortillas naan crepes waffle waffles"
    ),
    "like_board": (
        "signboard noticeboard circuit-board motherboard ouija number-plate nameplate plaque plaques tile tiles shingle "
        "shingles slab slabs flagstone flagstones panel panels breastplate pegboard cheeseboard"
    ),
    "like_card": (
        "loyalty-card room-key key-card keycard sim stamps postage-stamp flashcard flashcards tarot scratchcard stub voucher "
        "vouchers bookmark bookmarks teabag teabags tea-bag tea-bags sachet sachets patch patches razor-blade razor-blades gum "
        "bubblegum visa"
    ),
    "like_booklet": "chequebook checkbook bankbook passbook pad notepaper post-it post-its cue-cards pocketbook",
    "like_disc": (
        "token tokens washer washers draught draughts checker checkers petri-dish discus frisbee puck cymbal cymbals gong "
        "hubcap lens lenses monocle bottle-cap bottle-top sequin sequins wafer wafers mint mints peppermint lozenges rosette "
        "bobbin bobbins plectrum stopper button buttons poppadom manhole-cover clasp"
    ),
    "like_lump": (
        "powder-puff icing frosting lump lumps sugar-cube sugar-cubes lump-of-sugar cube cubes ice nugget nuggets ore putty plasticine "
        "clay dumpling dumplings meatball meatballs clod clods sod turf peat briquette crystal crystals quartz amber resin wax tofu "
        "fishcake truffle truffles marshmallow marshmallows toffee nougat caramel caramels candyfloss morsel morsels chunk "
        "chunks crouton croutons blu-tack earplug earplugs cotton-wool pumice fossil fossils bait pellet pellets mothball dung "
        "manure prism yolk"
    ),
    "like_crumb": (
        "tooth crumb crumbs grain grains splinter splinters shard shards fragment fragments sliver slivers flake flakes fang "
        "fangs pip pips peppercorn peppercorns bean beans pea peas peanut peanuts almond almonds walnut walnuts hazelnut "
        "hazelnuts chestnut chestnuts acorn acorns conker conkers cashew cashews pistachio pistachios raisin raisins sultana "
        "olive olives caper capers bead gemstone microchip rivet rivets staple staples stud studs cufflink cufflinks beetle "
        "maggot maggots kernel kernels blister ember embers confetti petal petals pebbles berry shrapnel"
    ),
    "like_ball": (
        "coconut coconuts melon melons watermelon artichoke pineapple pineapples "
        "pomegranate mango mangoes avocado avocados kiwi beachball snowballs shuttlecock yo-yo pompom bauble "
        "baubles gourd calabash tumbleweed mirrorball disco-ball paperweight gobstopper haggis bowling-ball ball-of-string "
        "ball-of-wool marble marbles"
    ),
    "like_stick": (
        "peg pegs clothespin clothespins skewer skewers knitting-needle knitting-needles incense "
        "joss-stick joss-sticks glowstick sparkler sparklers dipstick drumsticks icepick ice-pick dowel dowels ramrod "
        "celery asparagus rhubarb corncob corn maize swab swabs cotton-bud "
        "cotton-buds q-tip probe nail-file emery-board eyeliner mascara lip-balm tuning-fork hairpin hairpins hair-grip "
        "bobby-pin hairclip barrette fuse fuses firework fireworks firecracker firecrackers catheter pipette dropper eyedropper "
        "riding-crop reed reeds spindle distaff shuttle marlinspike nib spill wick stem stems stalk stalks thorn thorns "
        "tent-stake stake stakes bicycle-pump jerky"
    ),
    "like_tool": (
        "poker pokers tool tools ratchet pestle masher peeler tin-opener can-opener bottle-opener opener scoop skimmer "
        "nailbrush scrubbing-brush shoehorn backscratcher fly-swatter flyswatter swatter cue cues ice-axe ice-axes mattock adze "
        "rasp jack car-jack trolley-jack grease-gun caulking-gun "
        "gimlet auger hand-drill soldering-iron blowtorch scraper spirit-level plumb-line plumb-bob set-square protractor "
        "callipers calipers dividers micrometer branding-iron bellows cattle-prod dibber otoscope ophthalmoscope speculum "
        "retractor curling-iron curling-tongs straighteners electric-razor shaver eggbeater egg-beater nutcracker garlic-press "
        "tablespoon dessertspoon rattle maraca maracas castanets metal-detector selfie-stick snuffer hole-punch sceptre scepter "
        "thurible censer jackhammer leaf-blower strimmer hedge-trimmer grinder sander cutlery silverware utensil utensils "
        "implement instrument instruments snowbrush squeegee wand-vacuum slingshot"
    ),
    "like_blade": (
        "ploughshare propeller rotor fin tusk tusks claw claws talon obsidian icicle icicles plume plumes arrowhead spearhead "
        "throwing-star shard-of-glass piece-of-glass broken-glass shard-of-mirror"
    ),
    "like_pole": (
        "fence-post fencepost stilt stilts beanpole curtain-rod curtain-rail yoke shaft shafts boom spar tiller tripod tripods "
        "mic-stand microphone-stand coat-stand hat-stand hatstand music-stand walking-frame zimmer zimmer-frame "
        "theodolite maypole"
    ),
    "like_bar": (
        "dumbbell dumbbells barbell barbells kettlebell exhaust exhaust-pipe crankshaft piston pistons spark-plug spark-plugs "
        "clamp clamps vice silencer missile rocket ammo ammunition magnet magnets"
    ),
    "like_packet": (
        "packet packets pack packs crisps bag-of-crisps tobacco ration rations kit snack snacks takeaway takeout lunch picnic "
        "groceries-parcel burrito burritos taco tacos kebab kebabs sushi samosa samosas pasty pasties cocaine heroin drugs "
        "stash nappy nappies diaper diapers tampon tampons condom condoms wipes washing-powder semtex dressing dressings "
        "flapjack nacho nachos"
    ),
    "like_box": (
        "paintbox reliquary pyx piggy-bank piggybank birdhouse bird-feeder birdfeeder dollhouse dolls-house makeup make-up "
        "cosmetics cooler coolbox bento black-box in-tray out-tray rubiks-cube jewel-case ice-box icebox cartridges caddy"
    ),
    "like_case": (
        "guitar-case violin-case cello-case trunk-of-clothes fish-tank fishtank terrarium cat-carrier carrier litter-tray "
        "litter-box bassinet carrycot car-seat high-chair highchair beehive hive planter window-box"
    ),
    "like_bag": (
        "beanbag wineskin waterskin bladder ice-pack bagpipes bagpipe cement compost fertilizer "
        "fertiliser groceries shopping rubbish postbag swag loot booty pinata airbag saline"
    ),
    "like_cloth": (
        "fabric silk satin velvet lace linen linens cotton burlap hessian sackcloth felt fleece fur furs hide hides pelt pelts "
        "sheepskin goatskin lambskin leather drape groundsheet sailcloth hood shroud loincloth sash ribbon "
        "ribbons garter garters cummerbund cuff cuffs pocket-square bib bibs layette potholder pot-holder rags patchwork "
        "tapestry tapestries embroidery needlework crochet netting altar-cloth prayer-mat tallit antimacassar toga swimsuit "
        "bikini hijab burqa niqab habit vestment vestments mitre facemask face-mask washing"
    ),
    "like_garment": (
        "clothes garment garments clothing outfit outfits suits dresses shirts coats jackets blouses gowns robes uniforms "
        "scrubs chainmail armour-plate romper onesie spacesuit space-suit snowsuit girdle suspenders braces sweaters jumpers "
        "bandolier costumes cardigans lingerie briefs swimwear disguise livery"
    ),
    "like_bottle": (
        "sauce dressing-bottle soda-siphon siphon cocktail-shaker shaker moisturiser conditioner bubble-bath reagent skittle "
        "skittles ninepin bowling-pin bowling-pins pepper-grinder salt-cellar cruet condiments gravy bleach-bottle"
    ),
    "like_can": (
        "polish cat-food dog-food pet-food tear-gas smoke-bomb canisters oil-can oilcan propane talc talcum shaving-foam "
        "shaving-cream whipped-cream fuel petrol gasoline diesel"
    ),
    "like_tube": (
        "toothpaste ointment cream salve superglue lip-gloss tubes rolls kaleidoscope peashooter rocket-launcher "
        "didgeridoo stovepipe nozzle"
    ),
    "like_jar": (
        "pickle gel pomade vaseline balm paste yoghurt yogurt pudding-pot jelly jello spice spices oregano cinnamon nutmeg "
        "paprika snuff ashes mayo molasses seasoning"
    ),
    "like_bowl": (
        "cup-holder cup-holders "
        "footbath birdbath crucible mortar mortar-and-pestle ramekin bedpan spittoon sundae trifle brazier hod hookah bong dip "
        "guacamole hummus salsa feed ciborium offering curry pudding potty batter"
    ),
    "like_dish": (
        "lasagne lasagna moussaka quiche roast meringue souffle canape canapes tapas caviar paella risotto couscous meatloaf "
        "hash omelettes tiramisu eclair eclairs pastries strudel dessert desserts supper helping fry-up macaroni mousse"
    ),
    "like_ring": (
        "hoop hoops quoit quoits gasket rubber-band rubber-bands elastic-band elastic hair-tie scrunchie keychain key-chain "
        "key-ring fob laurel-wreath daisy-chain crown-of-thorns halo inner-tube knuckleduster knuckle-duster torque headdress "
        "tambour ring-pull headband hairband"
    ),
    "like_string": (
        "string strings twine shoelace shoelaces laces bootlace bootlaces tripwire garrote tinsel fairy-lights floss suture "
        "sutures stitch stitches catgut drawstring lead tether rigging halyard cobweb cobwebs spider-web strand strands braid "
        "plait vine vines ivy creeper seaweed kelp worm worms licorice liquorice tubing umbilical-cord lock-of-hair"
    ),
    "like_coil": (
        "coil coils barbed-wire garden-hose slinky spring springs extension-cord extension-cable spool spools lariat solder fan-belt"
    ),
    "like_dial": (
        "meter voltmeter geiger-counter metronome timer timers speedometer chronometer astrolabe oscilloscope polygraph "
        "lie-detector thermostat sundial anemometer sonar"
    ),
    "like_gadget": (
        "pager calculator abacus translator adapter adaptor router modem hard-drive drive gameboy game-boy console-controller "
        "playstation xbox earpiece hearing-aid earbud earbuds ipod turntable gramophone phonograph answering-machine "
        "baby-monitor tracker gps satnav satphone breathalyser breathalyzer defibrillator pacemaker amplifier amp synthesizer "
        "hotplate juicer mincer smoke-alarm smoke-detector webcam telex telegraph morse-key shredder alternator carburettor "
        "carburetor gearbox gear gears cog cogs cogwheel ray-gun phaser lightsaber circuit circuits electronics "
        "camping-stove primus mouse vcr circuitry clockwork"
    ),
    "like_figure": (
        "pedestal plinth figurine figurines statuette statuettes idol idols carving carvings totem effigy madonna buddha gnome "
        "rocking-horse hobby-horse hobbyhorse dinosaur toy-horse jack-in-the-box ornament ornaments knick-knack "
        "knick-knacks fetish talisman charm charms relic relics maquette weathercock weathervane toys snowman scarecrow replica "
        "antique antiques"
    ),
    "like_bunch": (
        "herb herbs parsley basil thyme rosemary sage lavender coriander dill chives spinach kale greens watercress "
        "grass clover heather fern moss hops wheat sheaf barley oats rushes bulrush twigs faggot tinder "
        "firewood-bundle fruit fruits pepper-plant chilli chillies "
        "chili sprouts seedling seedlings sapling bonsai christmas-tree plants roots root ginger ginseng mandrake "
        "bulbs foliage petals-bunch leaves stalks-of-corn garnish"
    ),
    "like_meat": (
        "chickens geese duck pheasant pheasants partridge grouse quail hare carcass carcasses side-of-beef joint-of-meat "
        "leg-of-lamb suckling-pig game giblets offal tripe kidney kidneys brains entrails guts squid prawn prawns shrimp liver "
        "fowl shellfish seafood"
    ),
    "like_heap": (
        "rubble debris heap pile piles heaps cairn sawdust shavings sand earth soil dirt stack stacks dishes washing-up "
        "crockery china glassware porcelain tableware belongings possessions equipment supplies provisions stores cargo "
        "merchandise wares tackle junk scrap clutter ingredients winnings ironing odds-and-ends"
    ),
    "like_frame": (
        "crib fireguard fire-screen clothes-horse clotheshorse drying-rack dish-rack rack racks hurdle honeycomb grill grate "
        "chicken-wire lattice deckchair deck-chair camp-bed gurney sunbed playpen walker bedframe window-frame"
    ),
    "like_wheel": (
        "steering-wheel roulette-wheel cartwheel pulley pulleys capstan millstone grindstone handwheel crank-handle flywheel "
        "castor castors wheels"
    ),
}
"""Shape, and the words for what hands have of it: `like_tool` is a handle with a head, `like_lump` a small irregular piece."""

LARGE: dict[str, str] = {
    "machine": (
        "cannon cannons guillotine loom looms printing-press press pinball pinball-machine slot-machine fruit-machine jukebox "
        "vending-machine mangle turbine compressor lathe bandsaw spinning-wheel arcade-machine cement-mixer incubator "
        "ventilator treadmill exercise-bike rowing-machine winch windlass conveyor conveyor-belt dishwasher plough plow harrow "
        "centrifuge autoclave distillery cash-machine atm photo-booth air-conditioner cistern forklift catapult"
    ),
    "oven": "furnace boiler kiln forge",
    "console": "mixing-desk switchboard mainframe server servers control-panel",
    "lectern": "lectern pulpit podium rostrum",
    "periscope": "periscope",
    "punch_bag": "punch-bag punchbag punching-bag heavy-bag speed-bag boxing-bag",
    "cabinet": "dresser sideboard credenza bureau commode washstand nightstand vitrine showcase",
    "altar": "altar shrine tomb sarcophagus",
    "workbench": "workbench trestle operating-table potting-table chopping-block butchers-block ironing-board",
    "trough": "trough manger",
}
"""Fitting, and the words for what somebody stands at that is most like it: it comes with them, and its name says what it is."""

SHAPES = frozenset(SHAPED)
"""Kinds that say only what a thing is like."""

VERBS_TOO = listed(
    "costume vest pumps platforms case cases cell stereo comic comics resume deed deeds permit lease ransom colt "
    "foil mace cosh staff taper pastel coal flannel charger scent syrup pint juice mustard relish ether beef pork chop "
    "chops fillet crab sweet fudge rum gin coke soda cracker crackers daisy poppy streamer streamers platter pad slab label "
    "labels notice notices programme programmes stencil cutting cuttings clipping clippings plans faxes mat tile tiles "
    "panel panels shingle patch patches gum stub visa sim token tokens checker checkers mint mints puck lump lumps cube ice "
    "putty clay dumpling truffle crystal wax amber chunk chunks bait pellet pellets crumb grain grains splinter splinters "
    "flake flakes shard tooth fang pip pips stud studs staple staples blister kernel marble marbles peg pegs skewer probe "
    "fuse fuses reed reeds shuttle spill stem stems stalk stalks stake stakes thorn corn corncob swab wick tool tools poker "
    "scoop cue cues grinder rattle instrument instruments implement fin claw claws plume rotor yoke shaft boom spar vice "
    "clamp clamps rocket missile exhaust packet packets pack packs kit snack snacks lunch picnic drugs stash dressing wipes "
    "ration rations cooler carrier shopping rubbish loot booty compost cement bladder silk felt fur hide hides pelt pelts "
    "leather lace linen hood shroud cotton cuff cuffs habit ribbon rags washing clothes suits dresses shirts coats outfit "
    "braces scrubs gel paste balm pickle polish fuel cream rolls tubes sauce feed mortar dip offering roast hash supper "
    "helping dessert hoop elastic string strings lead braid plait vine strand strands stitch stitches tether worm worms "
    "laces coil coils spring springs meter timer drive gear gears jack circuit circuits router tracker mouse amp charm "
    "charms carving carvings dummy fetish weed weeds grass sage thyme basil fern moss sprouts peppers plants root roots "
    "leaves fruit duck game guts grouse quail hare squid liver heap heaps pile piles scrap stack stacks stores tackle sand "
    "earth soil dirt supplies equipment belongings ironing dishes china cargo grill grate rack racks hurdle walker wheels "
    "press mangle forge server servers cannon plough harrow boiler bureau dresser commode tomb manger trough walnut "
    "chestnut olive ginger button buttons lens flint hops rushes ashes spice bongo drape saddlebag snips clippers decal "
    "disguise clasp batter garnish cutout marrow mushroom mushrooms beet beets leek"
)
"""Words of these that also mean a deed or something else."""

_BEASTS = "rabbit bear elephant dog cat horse monkey lion tiger duck mouse lamb pig penguin owl frog bunny giraffe snake"
_TOYS = "stuffed toy plush cuddly knitted"
LIKENESSES: dict[str, str] = {
    f"{stuff} {beast}": kind
    for kind, stuffs in (("doll", _TOYS), ("like_figure", "china porcelain wooden glass brass bronze stone"))
    for stuff in stuffs.split()
    for beast in _BEASTS.split()
} | {f"{stuff} {beast}": "toy_rabbit" for stuff in _TOYS.split() for beast in ("rabbit", "bunny", "hare")}
"""Beasts that are none: toys and ornaments."""

STUFF = listed(
    "chips fries juice mustard relish ether beef pork chops fudge rum gin coke soda crackers clay putty wax ice amber grain corn"
    " staples marbles pegs reeds stakes tools instruments drugs rations snacks lunch supper dessert roast hash cement compost rubbish"
    " shopping silk fur hides pelts leather lace linen cotton ribbon rags clothes dresses shirts coats suits gel paste polish fuel"
    " cream sauce string weeds grass sage thyme basil moss sprouts peppers plants fruit duck guts squid liver sand earth soil dirt"
    " scrap supplies equipment dishes china cargo ginger syrup charcoal coal tiles labels washing ashes spice bait mints chunks crumbs"
    " olives walnuts lumps"
)
"""Of these what needs no article right behind a verb: `pours juice`."""

WORN = listed(
    "sleeve sleeves hood cuff cuffs braces suspenders girdle laces shoelaces bootlaces braid plait tooth fang claw claws stud studs"
    " cufflink cufflinks habit uniform vest visor hairpin hairband headband lashes strand strands button buttons bib shroud garter garters"
    " brain brains guts heart liver kidneys"
)
"""Words for what is on the body of whoever is said to have it, as its owner's."""
