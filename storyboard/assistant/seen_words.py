"""Words of what a picture can show, by what they name: a wish that holds one of them can be drawn.

Verbs of action come from the script lexicon (`storyboard.shots.lexicon`), single things from the breakdown's; these are the words of
bodies, clothes, places, creatures, light, matter and looks that people say of pictures.
"""

from __future__ import annotations

from functools import cache

from storyboard.assistant.spelling import word_set

BODY = word_set(
    "ankle arm back beard belly body bone brow cheek cheekbone chest chin ear elbow eye eyebrow eyelash eyelid face fingertip finger "
    "fist foot feet forehead freckle fringe hair hairdo haircut hairline hand head heel hip jaw jawline knee knuckle lap leg limb lip "
    "moustache mustache mouth muscle nail neck nose palm ponytail braid bun plait wig scalp scar shin shoulder skin skull spine stomach "
    "stubble tattoo temple thigh throat thumb toe tongue tooth teeth torso vein waist wrinkle wrist bruise wound cut blister bandage "
    "plaster cast profile silhouette figure posture stance expression smile grin frown smirk glare stare gaze tear sweat blood breath"
)
CLOTHES = word_set(
    "anorak apron armour backpack badge bag bandana belt beanie blazer blouse boot bow-tie bowtie bra bracelet brooch button buttonhole "
    "cap cape cardigan clothes clothing coat collar costume crown cuff dress earring earrings eyepatch fur gear glasses glove gown "
    "handbag handkerchief harness hat headphones headscarf helmet hem hood hoodie jacket jeans jersey jewellery jewelry jumper kilt "
    "kimono lace lapel leather leggings livery lipstick mascara makeup make-up mask necklace necktie nightgown outfit overalls pants "
    "pocket poncho pullover purse pyjamas raincoat ring robe sandal scarf shawl shirt shoe shoelace shorts skirt sleeve slipper sneaker "
    "sock spectacles stocking strap suit suitcase sunglasses sweater swimsuit tie tights trainers trousers t-shirt tshirt tuxedo "
    "umbrella underwear uniform veil vest waistcoat wallet watch wellies zip zipper cloth fabric silk denim wool velvet linen"
)
SURROUNDINGS = word_set(
    "alley arcade arch archway armchair attic avenue awning balcony balustrade banister banner bar barn barrel barrier basement "
    "bathroom bath bathtub beach beam bed bedroom bedside bench billboard bin blanket blinds board bollard bookcase bookshelf booth "
    "border bowl box brick bridge bucket building bush cabin cabinet cable cafe café cafeteria candle candlelight canvas carpet castle "
    "cathedral ceiling cellar chair chandelier chimney church city classroom cliff clock coast cobble cobblestone column corridor "
    "cottage counter courtyard couch crack crate crossing crowd cupboard curb curtain cushion dashboard debris desert desk dirt ditch "
    "dock door doorframe doorstep doorway drawer driveway dune dust earth facade façade factory farm fence ferry field fireplace flag "
    "flagpole floor flower forest fountain fridge furniture gallery garage garden gate glass graffiti grass gravel grave graveyard "
    "gutter hall hallway handle handrail harbour harbor hedge hill hinge horizon hospital hotel house hut interior island jetty "
    "junction kerb kitchen ladder lake lamp lamppost lamp-post landing lane lantern laundry lawn leaf leaves ledge library lift "
    "lighthouse litter lobby locker lounge luggage market mattress meadow metal mirror moss mountain mud mural neon newsstand "
    "noticeboard ocean oven painting palace palm parasol park path pavement pavilion pebble photo photograph pier pillar pillow pipe "
    "platform playground plaza plant pole pond pool porch poster pot potholes puddle quay radiator rail railing railway ramp ravine "
    "restaurant ridge river road rock roof rooftop room rope rubbish rubble rug ruin ruins runway sand scaffold scaffolding sea seat "
    "shack shed shelf shelves ship shop shopfront shore shutter shutters sidewalk sign signpost sink skyline skyscraper slope "
    "smokestack snow sofa square staircase stairs stairwell stall stand statue steps stone store storefront stove stream street "
    "streetlamp streetlight suburb surface swamp table tablecloth tap tent terrace tile tiles timber toilet tomb tower town traffic "
    "trash tree trunk tunnel turret valley vase veranda view village vine wall wallpaper wardrobe warehouse water waterfall wave waves "
    "window windowsill wire wood wreck yard background foreground scenery decor décor set backdrop surroundings"
)
VEHICLES = word_set(
    "ambulance bicycle bike boat bonnet bus bumper cab car carriage cart engine exhaust fender ferry headlamp headlight helicopter hood "
    "hubcap jeep lorry minibus moped motorbike motorcycle number-plate pedal plane pram pushchair rim rowing-boat scooter sail sailboat "
    "saddle ship siren steering-wheel steering tail-light taillight taxi tire train tram tractor trailer tram-line tricycle trolley "
    "truck tuk-tuk tyre van vehicle wheel wheelchair windscreen windshield wing wiper wreck yacht mercedes"
)
CREATURES = word_set(
    "animal ant audience baby bee bird boy butterfly bystander cat chicken child children commuter cop couple cow crab crow dog donkey "
    "dove duck extras fish fly fox gentleman girl goat goose gull guard guy horse kid kids kitten lady lamb lizard man men monkey mouse "
    "nun officer old-timer onlooker owl parrot passenger passer-by passers-by pedestrian people pig pigeon police policeman policemen "
    "priest puppy rat rider seagull sheep shopper silhouette snake soldier spectator sparrow spider stranger swan teenager tourist "
    "traveller traveler waiter waitress wasp woman women worker everyone everybody nobody somebody someone driver attendant"
)
LIGHT = word_set(
    "afternoon bloom blur bokeh brightness bulb cloud clouds cloudy colour color contrast dark darkness dawn daylight dim dimmer dusk "
    "exposure fill fire firelight flame flare flash flashlight floodlight fog foggy gleam glare glimmer glint glitter glow golden gloom "
    "grain grey gray gradient halo haze highlight key-light lamplight lens-flare lightning lights luminous mist misty midday midnight "
    "moon moonlight moonlit morning neon night noon overcast pitch-black rainbow ray rays reflection rim rimlight saturation sepia "
    "shade shadow shadowy shaft shimmer shine silhouette sky smog sodium sparkle spark sparks spotlight spot star stars starlight steam "
    "storm stormy streak streetlight sun sunbeam sunlight sunlit sunny sunshine sunset sunrise tint tone torch torchlight tungsten "
    "twilight vignette weather wind windy drizzle downpour rain rainy snow snowy hail ice icy frost sleet thunder thunderstorm puddle"
)
COLOURS = word_set(
    "amber azure beige black blond blonde blue bronze brown burgundy crimson cream cyan emerald gold green indigo ivory khaki lavender "
    "lilac magenta maroon mauve mustard navy ochre olive orange peach pink purple red rose ruby rust scarlet silver tan teal turquoise "
    "violet white yellow striped checked dotted spotted monochrome colourful colorful pale pastel vivid faded bleached"
)
LOOKS = word_set(
    "bald shaved hairless absent afraid aggressive alarmed alert alive alone aloof amazed amused angry anguished annoyed anxious "
    "apologetic arrogant ashamed asleep astonished awake awkward barefoot bashful battered bent bewildered bitter blank bleak bleary "
    "blind bloody bold bored brave breathless broken bruised bulky burnt calm careful careless cautious charming cheeky cheerful chubby "
    "clean clumsy cocky cold composed concentrated concerned confident confused cool cosy cozy cowardly cracked crazy creepy cross "
    "crowded cruel crumpled curious cute damp dangerous dazed dead deadpan defeated defiant delicate delighted depressed desolate "
    "desperate determined devastated dignified dirty disappointed disgusted dishevelled disheveled distant distracted distraught "
    "distressed dizzy doubtful drained dramatic dreamy drenched drunk dry dull dusty eager eerie elated elegant embarrassed empty "
    "energetic enormous enraged euphoric evil excited exhausted expressionless faint fancy fat fearful feeble fierce filthy focused "
    "foolish frail frantic freezing fresh friendly frightened frosty frozen frustrated full funny furious fuzzy gaunt gentle ghostly "
    "giant glad glamorous gloomy glossy graceful grand grateful greasy greedy grim grimy grubby grumpy guilty haggard happy hard "
    "harmless haunted heartbroken heavy helpless hesitant hollow homely hopeful hopeless horrified hostile huge humble hungry hurt "
    "hysterical icy impassive impatient imposing impressive indifferent injured innocent insane intense intent intimate intimidating "
    "introverted ironic irritated itchy jealous jolly joyful joyous lazy lean light livid lonely loud lovestruck loving lush mad "
    "majestic massive melancholic melancholy menacing merry messy mischievous miserable modern moody motionless moved muddy muscular "
    "mysterious naked narrow nasty naughty neat nervous neutral nervy numb obvious ominous old old-fashioned overgrown overjoyed "
    "overwhelmed packed pained panicked panicky panic-stricken peaceful pensive petrified playful pleading pleased pointed poised posh "
    "pregnant pretty proud puzzled quiet ragged rebellious reflective reluctant relaxed relieved remorseful repulsed resentful reserved "
    "resigned resolute restless rich ridiculous romantic rotten rough rude rugged run-down rusty sad satisfied scared scary sceptical "
    "skeptical sensual sensuous sentimental serene serious severe sexy shabby shaken shaky sharp sheepish shiny shocked shy sick silent "
    "silly sincere sinister skinny sleepy sleek slender slim slippery sloppy slow sly small smart smashed smelly smoky smooth smug "
    "soaked soaking sober solemn sombre somber sorrowful sorry sour spooky stained startled starving steady stern stiff still stormy "
    "straight strange stressed strict strong stubborn stunned sturdy subdued submissive sulky sullen superior surprised suspicious "
    "sweaty sweet swollen sympathetic tall tattered tearful tearful-eyed tempted tender tense tentative terrified thick thin thirsty "
    "thoughtful threatened threatening thrilled tidy tight tiny tired torn tough tranquil transparent traumatised traumatized trembling "
    "triumphant troubled ugly unconscious uncertain uneasy unhappy unimpressed unkempt unmoved unsettling unshaven unsteady untidy "
    "untouched upset upright uptight vacant vague vast vengeful vicious victorious vulnerable warm wary wasted watchful weak wealthy "
    "weary weathered weird wet wicked wide-eyed wild windswept wistful withdrawn wooden worn worn-out worried wounded wretched young "
    "youthful zealous crooked curved diagonal horizontal vertical symmetrical asymmetrical central off-centre off-center upside-down "
    "sideways head-on frontal isometric geometric visible hidden invisible blurred blurry out-of-focus grainy shallow deep "
    "two-dimensional flat cluttered sparse busy bare dense wobbly jerky jittery fluid handheld"
)
MATTER = word_set(
    "apple ash axe ball balloon bandage basket bat battery beer bell bird-cage bomb book bottle bouquet bowl bread briefcase broom "
    "brush bullet cable cage cake camera can candle cane card cards cassette chain chalk cheese chessboard cigar cigarette coffee coin "
    "compass cork crack cross cup custard dagger diary dice dish doll drink drip drop egg envelope espresso explosion flask flower "
    "fluff food foam fork fruit garbage gift glass glue grenade guitar gun hammer handcuffs ice-cream ink jar journal jug key keys "
    "kettle knife ladder laptop ledger lemon lemonade letter lid lighter liquid lock map match meal medal microphone milk money mug "
    "needle net newspaper notebook oar oil orange orange-juice pack package paint parcel passport paw pen pencil phone piano pie pill "
    "pipe pistol pizza plastic plate playing-card postcard powder pram radio razor receipt rifle rope rose salt sandwich saucer saw "
    "scissors screen screwdriver seed shard shell shield shot-glass shovel slice smoke soap soup spade splash splinter spoon spray "
    "stamp stick straw string sugar sword syringe tablet tape tart tea telephone television ticket tool torch towel toy tray trumpet "
    "tube typewriter violin wallet weapon whip whisky whiskey wine debris dirt mud feather feathers bubbles drops droplets"
)
FRAMING = word_set(
    "angle axis aerial aspect camera close-up closeup composition crop depth diagonal distance establishing eyeline eye-level eyelevel "
    "foreshortening framing headroom horizon insert lens looking-room mid-shot negative-space over-the-shoulder perspective pov profile "
    "proportion scale single space symmetry third thirds two-shot three-shot vanishing vantage viewpoint wide-angle zoom air bird's-eye "
    "worm's-eye overhead top-down ground-level waist-high knee-height hip-level crane dolly drone tripod sticks macro gimbal pan "
    "steadicam tilt track tracking truck whip wobble shake swoop orbit arc circle rotate spin glide drift"
)
HOW = word_set(
    "even still now just only again also yet soon later very too so quite as then much far way maybe perhaps almost barely completely "
    "entirely hardly nearly totally partly half fully mostly slightly somewhat clearly visibly obviously subtly towards toward forwards "
    "forward backwards backward upwards upward downwards downward sideways inwards outwards alongside amid among amongst against apart "
    "around beyond close closely directly high low near nearby next opposite past straight together upside within without throughout "
    "slowly quickly suddenly gently softly hard fast carefully nervously proudly sadly happily angrily calmly openly right left top "
    "bottom middle instead rather touch hint bit bunch couple dozen few handful lot pair piece row group several many more less most "
    "least enough plenty some any another other others own same different single double triple sort shape size side edge end part front "
    "rear inside outside behind beneath below above over under underneath myself yourself himself herself itself ourselves themselves "
    "each everywhere anywhere somewhere nowhere"
)
"""How, where and how much: no wish by themselves, but no strangers in one."""


def graded(words: frozenset[str]) -> frozenset[str]:
    """Adjectives in their comparative and superlative: wilder, happiest, bigger, paler."""
    stems = {word[:-1] + "i" if word.endswith("y") else word.removesuffix("e") for word in words if len(word) < LONGEST_GRADED}
    doubled = {stem + stem[-1] for stem in stems if len(stem) < 5 and stem[-1:] not in VOWELS and stem[-2:-1] in VOWELS}
    return frozenset(stem + ending for stem in stems | doubled for ending in ("er", "est"))


LONGEST_GRADED = 9
"""Letters from which on adjectives are compared with `more`."""
VOWELS = frozenset("aeiou")


@cache
def seen_words() -> frozenset[str]:
    """All words of what can be shown, in the singular and the plural."""
    found = BODY | CLOTHES | SURROUNDINGS | VEHICLES | CREATURES | LIGHT | COLOURS | LOOKS | MATTER | FRAMING
    found |= graded(LOOKS | COLOURS)
    return found | {f"{word}s" for word in found} | {f"{word}es" for word in found if word.endswith(("s", "x", "ch", "sh"))}
