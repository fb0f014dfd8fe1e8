"""More names of places by kind: trades, quarters, grounds and halls that the stage knows by name, or that are of a kind."""

from __future__ import annotations

from storyboard.breakdown.lists import ordered
from storyboard.model.cast import PlaceKind

K = PlaceKind

RAIL_CARS = ordered(
    "train rail railroad railway subway metro baggage luggage mail express freight cattle livestock coal hopper tank flat box boxcar dining"
    " diner restaurant buffet bar club lounge parlor parlour smoking observation pullman sleeper sleeping passenger commuter caboose"
)
"""What a car is called that runs on rails behind an engine and is nobody's automobile."""

MORE: dict[PlaceKind, str] = {
    K.SHOP: "pawnbrokers, pawnbroker, butchers shop, butcher, butchers, toyshop, toy shop, toy store, pet shop, pet store, "
    "record store, record shop, "
    "shoe shop, shoe store, shoemakers, cobblers, cobbler,"
    " bridal shop, bridal boutique, bridal store, jewellers, jeweller, jewelers, hardware store, gun shop, opticians, optician, "
    "fishmongers, greengrocers, ironmongers,"
    " chip shop, chippy, kebab shop, takeaway, takeout, snack bar, hot dog stand, sandwich shop, deli, delicatessen, cheese shop, "
    "ice cream parlour, ice cream parlor, ice cream shop, gelateria,"
    " tattoo parlour, tattoo parlor, tattoo studio, nail salon, nail bar, beauty salon, beauty parlour, beauty parlor, hair salon, "
    "salon de coiffure, dry cleaners, laundrette,"
    " chemists, drug store, betting shop, bookmakers, off licence, liquor store, print shop, watchmakers, clockmakers, garden centre, "
    "garden center, bike shop, bicycle shop,"
    " car showroom, car dealership, dealership, bicycle repair shop, butchery, charcuterie, cold store, estate agents, barbers, "
    "tailors, dressmakers, hairdressers, piano shop,"
    " music shop, guitar shop, newsagents, newsagent, tobacconist, tobacconists, sweet shop, candy store, candy shop, joke shop, "
    "magic shop, souvenir shop, gift shop, duty free",
    K.WORKSHOP: "sweatshop, sweat shop, garment factory, cannery, steel mill, sawmill, saw mill, paper mill, textile mill, "
    "fish factory, glassworks, pottery, foundry, steelworks, ironworks,"
    " printing press, printworks, print works, piano workshop, sewing room, costume department, wardrobe department, costume workshop, "
    "darkroom, dark room, smokehouse,"
    " mill cellar, wine cellar, cheese cellar, shoe repair, boiler room, utility cellar, crawl cellar, chemistry lab, science lab, "
    "data center, data centre, computer room, clean room",
    K.GARAGE: "tire shop, tyre shop, pit garage, lock up garage, lock up, lockup, chop shop, body shop, tyre shop, car wash",
    K.KITCHEN: "larder, scullery, staff kitchen, kitchenette, commissary kitchen, food truck kitchen",
    K.BATHROOM: "toilet cubicle, toilet stall, bathroom stall, train toilet, airplane toilet, outhouse, portaloo, toilets, "
    "mens toilets, ladies toilets, girls toilets, boys toilets, powder room,"
    " shower block, wet room, en suite, ensuite",
    K.BEDROOM: "childs room, childrens room, kids room, boys room, girls room, playroom, guest room, motel room, hotel suite, "
    "honeymoon suite, bridal suite, attic bedroom, spare room, box room, sickroom, dorm",
    K.LIVING_ROOM: "sitting room, front room, family room, lounge room, parlour, parlor, drawing room, opium den, vip lounge, squat",
    K.OFFICE: "weighbridge, weighbridge office, weigh station, portacabin, command center, command centre, dispatch center, "
    "dispatch centre, radio room, cubicle, toll office, site office, "
    "portakabin, job centre, job center, travel agency, estate agents office, law firm, "
    "accountants, brokerage, trading floor, stock exchange, mission control,"
    " surveillance room, cctv room, monitor room, staff office, detectives office, ticket booth office, post room, copy room, "
    "recruitment office, taxi office, cab office, council office",
    K.CORRIDOR: "passage, passageway, landing, gangway, backstage corridor",
    K.STAIRS: "escalator, spiral staircase, steps, fire stairs, lighthouse stairs, tower stairs",
    K.BAR: "roadhouse, honky tonk, smoking room, inn bar, taproom, tap room, speakeasy, jazz club, shisha bar, hookah lounge, "
    "beer hall, members club, gentlemens club, brothel",
    K.DINER: "mess hall, school cafeteria, canteen, burger joint, fast food restaurant, internet cafe, tea room, coffee house, "
    "coffee bar, prison canteen, food court",
    K.RESTAURANT: "dance hall, hotel restaurant, hotel dining room, banquet, wedding reception, steakhouse, curry house, noodle bar, "
    "taverna, brasserie",
    K.CLASSROOM: "music conservatory, conservatoire, ballet school, cooking school, cookery school, lecture hall, lecture theatre, "
    "lecture theater, school library, detention room, detention, school assembly, "
    "school auditorium, exam hall, art room, art class, music room, science classroom",
    K.HOSPITAL: "medical room, med bay, medbay, medical centre, medical center, first aid room,"
    " doctors waiting room, dentists waiting room, vets waiting room, dialysis room, labor ward, labour ward, "
    "delivery room, birthing room, doctors surgery, vet, vets, vets office, vets surgery, veterinary surgery, "
    "dentists surgery, dental surgery, dentists chair, dentists, sick bay, sickbay, nurses station,"
    " nurses office, field hospital, burns unit, recovery room, scan room, mri room, x ray room, radiology, psychiatric ward, asylum, "
    "blood bank, care home, nursing home, retirement home, hospice",
    K.COURT: "courthouse yard, tribunal, court of law, supreme court, magistrates court, crown court, high court, hearing room",
    K.CHURCH: "village church, country church, parish church, old church, nave, choir, crypt chapel, confession box, convent chapel, "
    "vestry, sacristy, choir loft, pulpit, baptistery, cloister, "
    "cloisters, seminary, parsonage chapel",
    K.PRISON: "holding cell, holding cells, jail cell, prison cell, cell block, drunk tank, lockup cell, solitary, "
    "solitary confinement, death row, visiting room, visitation room, interview cell, brig",
    K.LIBRARY: "archive, archives, records room, reading room, stacks, library stacks, file room",
    K.BUS: "danfo, matatu, jeepney, dala dala, marshrutka, combi, kombi, songthaew, colectivo, minibus taxi, share taxi, bush taxi, "
    "coach interior, school bus, double decker, minibus, trolleybus, night bus, tour bus",
    K.TRAIN: ", ".join(f"{which} car" for which in RAIL_CARS) + ", caboose, railcar, boxcar, flatcar, luggage van, guards van, "
    "sleeper, sleeper car, sleeper compartment, train carriage, railway carriage, dining car, restaurant car, buffet car, "
    "boxcar, box car, freight car, cattle car, freight train, compartment, couchette, tube train,"
    " underground train, metro car, night train, locomotive, train cab",
    K.CAR: "pick up, lorry, hgv, semi, semi truck, eighteen wheeler, juggernaut, box truck, hatchback, people carrier, ute, fire truck,"
    " hearse, suv, pickup truck, limo, campervan, camper van, tractor cab, lorry cab, fire engine, getaway car, minicab, uber",
    K.BOAT: "yacht saloon, mess deck, torpedo room, radio shack, cargo hold, ships hold, hold, steerage, galley, captains cabin, "
    "stateroom, ferry car deck, car deck, narrowboat, "
    "narrow boat, canal boat, houseboat, barge, lifeboat, life raft, raft, canoe, kayak, rowing boat,"
    " rowboat, dinghy, skiff, speedboat, motorboat, tugboat, pirate ship, galleon, aircraft carrier, engine deck, ferry stern, "
    "ferry bow, bow, stern, container ship, inflatable boat, rubber boat, catamaran, sloop,"
    " schooner, brigantine, frigate, man o war, man of war, barque, windjammer, ship of the line, brig deck, deck of the brig, helm,"
    " deck of the ship, sailing boat, sail boat, sailing ship, sailing dinghy, motor boat, motor dinghy, motor yacht, speed boat,"
    " powerboat, power boat, punt, felucca, dhow, sampan, dugout, pirogue, ketch, cutter, launch, hovercraft, pedalo",
    K.HOUSE: "bothy, roadhouse inn, caravan, caravan park, trailer park, mobile home park, beach hut, beach huts, treehouse, "
    "mountain hut, refuge, "
    "country hotel, guest house, guesthouse, tower block, council estate, housing estate, council block,"
    " projects, stately home, vicarage, rectory, abandoned house, haunted house, safehouse, clubhouse, scout hut, ski lodge, "
    "hunting lodge, chicken coop, henhouse, hen house, milking shed, cow shed, sheep shed",
    K.YARD: "plot, garden plot, vegetable plot, allotment plot, allotment, allotments, vegetable garden, vegetable patch, "
    "community garden, kitchen garden, greenhouse, polytunnel, "
    "hothouse, beer garden, pub garden, patio, driveway, drive, schoolyard, school yard, farmyard,"
    " farm yard, apiary, courtyard, back lot, junk yard, front lawn, lawn, flower bed, roof garden courtyard",
    K.PARK: "showground, show ground, agricultural show, county show, flower show, county fair, state fair, village fair, skate park, "
    "petting zoo, amusement park, funfair, festival, music festival, festival ground, fete, village fete",
    K.STREET: "taxi rank, cab rank, taxi stand,"
    " pit lane, towpath, cul de sac, pedestrian zone, shopping street, promenade, seafront, esplanade, zebra crossing, "
    "crossing, pedestrian crossing, kerb, curb, street corner, newsstand, kiosk",
    K.ALLEY: "back lane, passage between houses, stage door",
    K.HIGHWAY: "level crossing, railroad crossing, railway crossing, lay by, layby, hard shoulder, motorway services, service area, "
    "rest area, country lane, dirt track, farm track, forest track, gravel road, toll plaza, traffic jam,"
    " border post, border crossing, border checkpoint, forecourt, road side, mountain road, hairpin, hairpin bend",
    K.ROOF: "roof terrace, rooftop bar, rooftop garden, helipad, heliport, parapet, rooftop pool,"
    " roof of the lorry, roof of the truck, roof of the van, roof of the bus, roof of the coach, roof of the tram, top of the lorry,"
    " top of the truck, top of the van, top of the bus, lorry roof, truck roof, van roof, bus roof, tram roof",
    K.FOREST: "orchard, apple orchard, olive grove, cherry orchard, hillside orchard, orange grove, lemon grove, wood, copse, "
    "forest edge, forest floor, tree line, treeline, rainforest, mangroves, mangrove, pine forest",
    K.FIELD: "glen, dale, dell, strath, meadowland, downland, marshland, rice field, rice paddy, paddy, paddy field,"
    " school playing field, sports field, playing fields, sports ground, sports day, athletics track, athletics ground, "
    "ball field, baseball diamond, softball field, stone circle, tea plantation, coffee plantation, plantation, execution ground, "
    "hillside, hill top, paddock, "
    "running track, cricket ground, rugby pitch, race course, racecourse, kart track, "
    "motor racing circuit, wind farm, solar farm, rice paddy, paddy field, tulip field, sunflower field,"
    " potato field, moorland, creek bed, riverbed, river bed, weir, millpond, mill pond, reservoir, frozen river, shooting range field",
    K.DESERT: "desert camp, desert trail, wadi, salt desert, desert plain, salt lake, salt pan",
    K.BEACH: "desert island, tidal flats, mudflats, mud flats, sandbar, fishing village beach, surf",
    K.HARBOUR: "container port, container terminal, container yard, cargo port, freight terminal, marina, yacht club, ferry terminal, "
    "ferry port, end of the pier, dockside, quayside, fish quay, harbour front, harbourside, boat ramp, "
    "river landing, lake landing",
    K.MOUNTAIN: "base camp mountain, mountain path, mountain trail, summit, mountain ridge, scree, scree slope, climbing wall outside, "
    "col, rockfall, ravine edge",
    K.SNOW: "glacier, crevasse, icefall, ice field, icefield, ice sheet, ice shelf, pack ice, ice floe, frozen river, frozen pond, "
    "ski slope, ski lift, ski run, piste, chairlift, snow cave, ice cave, snowdrift, snow slope, snowy slope",
    K.CAVE: "sea cave, crypt, catacomb, burial chamber, ossuary, ice tunnel, cavern floor, gold mine, coal mine",
    K.RUIN: "ruined church, ruined castle, bombed house, bombsite, bomb site, ghost house, temple ruins, ancient ruins, "
    "half built house, shell of a building",
    K.SPACE: "alien ship, alien spaceship, mothership, orbital greenhouse, space greenhouse, cargo bay, spaceship cargo bay, "
    "docking bay, launch bay, shuttle bay, hydroponics, "
    "hydroponics bay, command deck, escape pod, lunar base, mars base, lander, landing module, cryo chamber,"
    " cryo bay, spaceship bridge, starship bridge, ships bridge in space",
    K.WAREHOUSE: "loading ramp, delivery bay, delivery entrance, bus depot, tram depot, parcel depot, locker room storage, "
    "lock up warehouse, cold storage, meat locker, "
    "cargo warehouse, distribution center, distribution centre, bonded warehouse, prop store, props room, boxing warehouse,"
    " gun store, armoury, armory, weapons room, bomb shelter",
    K.STATION: "platform two, platform 2, platform 9, platform 1, platform 3, platform 4, platform 5, platform 6, railway platform, "
    "railway cutting, railroad cutting, railway embankment, railroad embankment, beside the tracks, "
    "railway siding, train tracks, sidings, train yard, rail yard, railyard, railway line, signal box, left luggage, lost property office,"
    " coach station, tram stop",
    K.AIRPORT: "customs hall, customs post, customs office, customs house, passport control, immigration hall, air traffic control, "
    "airport security, baggage hall, baggage reclaim, check in, check in hall, boarding gate, jet bridge, vip terminal",
    K.BRIDGE: "walkway, skywalk, sky bridge, skybridge, stone bridge, under the bridge, beneath the bridge, below the bridge, "
    "old bridge, wooden bridge, iron bridge, "
    "river bridge, pedestrian bridge, road bridge",
    K.CASTLE: "torture chamber, wizards tower, watchtower, watch tower, guard tower, lookout tower, castle walls, castle wall, keep, "
    "moat, drawbridge gate, "
    "great hall, bell tower, belfry, great chamber, kings chamber, queens chamber, royal chamber",
    K.VILLAGE: "campfire, camp fire, tent, tents, tent city, army base, military base, encampment, fishing village, mountain village, "
    "desert village, base camp, scout camp, summer camp, bonfire, military encampment",
    K.MARKET: "christmas market, food market, livestock market, cattle market, auction, car boot sale, fish auction",
    K.STAGE: "ringside, fight night, boxing arena, ring, backstage, wings, opera box, royal box, theatre box, cabaret, drive in, "
    "drive in cinema, circus ground, puppet theatre, "
    "puppet theater, theatre auditorium, theater auditorium, bandstand stage, tv set, green room,"
    " recital hall, concert stage, orchestra, catwalk, fashion show, runway show, rehearsal studio",
    K.CEMETERY: "burial plot, grave plot, military cemetery, pet cemetery, cemetery gates, open grave, family plot, war cemetery",
    K.TUNNEL: "stadium tunnel, players tunnel, underground passage, escape tunnel, secret passage, secret tunnel, ventilation shaft, "
    "ventilation duct, duct",
    K.PARKING: "multi storey, multi storey car park, motel parking lot, supermarket car park, estate car park, car lot, used car lot",
    K.ELEVATOR: "lift shaft, elevator shaft, service lift, service elevator, freight elevator, paternoster",
    K.UNKNOWN: "ambulance station, fish farm, salmon farm, reptile house, insect house, editing suite, edit suite, sound booth, "
    "rehab center, practice room, atrium, lifeguard tower, hall of mirrors, observation deck, village hall, church hall, "
    "community hall, community center, community centre, parish hall, bingo hall, town hall, "
    "union hall, social club, youth club, function room, civic hall, marquee, wedding tent, party tent, dojo, karate school,"
    " martial arts school, judo club, synagogue hall, shooting range, firing range, panic room, safe room, shipping container, "
    "container, lecture room unknown, break room, staff room, staffroom, teachers lounge, staff lounge, creche, day room,"
    " press room, press conference, parliament, council chamber, senate, aquatic center, aquatic centre, leisure centre, "
    "leisure center, municipal pool, olympic pool, lido, cable car, cablecar, gondola lift, funicular, ski gondola,"
    " hot air balloon, balloon, canal, lock, canal lock, chapel of remembrance, crematorium, projection booth, projection room, "
    "lighting booth, escape room, therapists office, windmill, beehives, beehive, toll booth, guard booth, ticket booth, sentry box, "
    "food truck,"
    " burger van, ice cream van, bullring, rodeo, riding arena, riding school, corral, walk in fridge, walk in freezer, freezer, "
    "cold room, laundry room, utility room, spa, massage parlour, massage parlor, massage room, fire lookout, coastguard station,"
    " coast guard station, lifeboat station, ranger station, security checkpoint tent",
}
"""Phrases by kind, separated by commas, in lower case without accents or apostrophes; they come after those of `place_words`."""
