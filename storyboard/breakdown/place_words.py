"""Which words of a heading mean which kind of place. English, French, Spanish and German; accents are folded away.

A phrase of more words beats a shorter one (`parking lot` before `lot`), and the last match of equal length wins:
in `MOM'S HOUSE - KITCHEN` and in `PRISON HOSPITAL` the later word is the more specific one.
"""

from __future__ import annotations

from storyboard.breakdown.lists import listed
from storyboard.model.cast import PlaceKind

K = PlaceKind

KINDS: dict[PlaceKind, str] = {
    K.KITCHEN: "kitchen, kitchenette, galley kitchen, pantry, scullery, cuisine, cocina, kuche, kueche",
    K.BEDROOM: "bedroom, bed room, master bedroom, guest room, nursery, hotel room, motel room, hotel rm, motel rm, hotel suite,"
    " dormitory, dorm room, dorm,"
    " chambre, chambre a coucher, dormitorio, habitacion, schlafzimmer, hotelzimmer, kids room, childs room, bunk room, bedchamber",
    K.LIVING_ROOM: "living room, livingroom, lounge, sitting room, family room, the den, den, parlor, parlour, drawing room,"
    " apartment, flat, loft,"
    " dining room, salon, salle a manger, appartement, sala de estar, sala, comedor, apartamento, piso, wohnzimmer, wohnung,"
    " esszimmer, condo,"
    " trailer home, mobile home, studio apartment, front room",
    K.BATHROOM: "bathroom, bath room, restroom, rest room, toilet, toilets, washroom, shower, showers, mens room, ladies room,"
    " lavatory, wc,"
    " powder room, salle de bain, salle de bains, bano, badezimmer, toilette",
    K.OFFICE: "office, cubicle, conference room, city hall, town hall, boardroom, board room, meeting room, newsroom, study,"
    " workplace, bullpen, reception,"
    " control room, bureau, oficina, despacho, buro, buero, precinct, police station, police headquarters, squad room, agency,"
    " call center,"
    " interrogation room, commissariat, comisaria, sheriff, sheriffs, sheriffs office, sheriffs station, sheriff station,"
    " sheriffs department, marshals office, land office, ranger station, coast guard station, coastguard station, tracking station,"
    " listening post, mail room, mailroom, polling station, headquarters, bank, banque, banco, situation room, war room, security room,"
    " comms room",
    K.CORRIDOR: "corridor, hallway, hall way, hall, passage, passageway, foyer, entrance hall, vestibule, lobby, elevator lobby, lift"
    " lobby, elevator bank, couloir,"
    " pasillo, flur, korridor, landing, entryway, vestibulo",
    K.STAIRS: "stairs, stairwell, stairway, staircase, steps, escalier, cage d escalier, escalera, escaleras, treppe, treppenhaus,"
    " fire escape,"
    " escalator",
    K.ELEVATOR: "elevator, elevators, lift, lifts, elevator car, elevator cabin, lift cabin, lift car, freight elevator,"
    " service elevator,"
    " service lift, glass elevator, dumbwaiter, ascensor, elevador, ascenseur, monte charge, aufzug, fahrstuhl, lastenaufzug, ascensore",
    K.BAR: "bar, pub, casino, pool hall, billiard hall, billiard room, snooker hall, pool room, tavern, saloon, nightclub, night club,"
    " club, dive bar, cocktail bar, taproom, taverne, boite de nuit,"
    " discotheque, taberna,"
    " cantina, kneipe, disco, speakeasy, strip club, jazz club, brewery, hotel bar",
    K.DINER: "diner, coffee shop, coffeehouse, coffee house, cafe, cafeteria, canteen, luncheonette, burger joint, fast food"
    " restaurant, brasserie,"
    " bistro, snack bar, kaffeehaus, imbiss, donut shop, doughnut shop, greasy spoon, tea room, tearoom, tea house",
    K.RESTAURANT: "restaurant, dance hall, pizzeria, trattoria, steakhouse, sushi bar, banquet hall, ristorante, restaurante, gasthaus,"
    " noodle"
    " bar, dining hall,"
    " ballroom, wedding hall, reception hall, eatery",
    K.CLASSROOM: "classroom, class room, class, lecture hall, schoolroom, school, school hall, high school, elementary school,"
    " university, college,"
    " auditorium,"
    " kindergarten, salle de classe, ecole, aula, escuela, klassenzimmer, schule, gymnasium, lecture theatre, lecture theater",
    K.HOSPITAL: "hospital, hospital room, nurses station, aid station, field hospital, mortuary, autopsy room, dentist, dentists,"
    " dentists office, surgery, ward, clinic, emergency room, operating room, operating theatre, er, icu, infirmary, doctors"
    " office,"
    " examination room, exam room, waiting room, morgue, hopital, clinique, clinica, krankenhaus, krankenzimmer, sick bay, sickbay,"
    " medical bay,"
    " maternity ward, intensive care, recovery room, nursing home",
    K.COURT: "court, courtroom, court room, courthouse, tribunal, judges chambers, gerichtssaal, gericht, salle d audience, juzgado,"
    " supreme court",
    K.CHURCH: "church, chapel of rest, chapel, cathedral, abbey, monastery, temple, mosque, synagogue, sanctuary, confessional, eglise,"
    " cathedrale,"
    " chapelle,"
    " iglesia, catedral, capilla, kirche, kapelle, altar, nave, vestry, sacristy, convent",
    K.PRISON: "prison, jail, cell, prison cell, jail cell, holding cell, cell block, cellblock, dungeon, penitentiary, detention center,"
    " prison yard, gefangnis, gefaengnis, zelle, cellule, carcel, celda, death row, brig",
    K.SHOP: "shop, launderette, laundry, laundry room, flower shop, hairdresser, hairdressers, tailor, tailors, fitting room, store,"
    " boutique, supermarket, grocery store, grocery, convenience store, bookstore, bookshop, pharmacy,"
    " drugstore,"
    " pawn shop, record store, department store, mall, shopping mall, shopping center, florist, butcher, butchers, barber shop,"
    " barbershop,"
    " hair salon, laundromat, deli, gas station store, magasin, pharmacie, librairie, tienda, farmacia, laden,"
    " geschaft,"
    " supermarkt, apotheke, corner shop, hardware store, liquor store, gift shop, jewelers, jewellers, jewelry store,"
    " bodega,"
    " post office, salon de coiffure, tattoo parlor, minimart, mini mart, newsstand",
    K.BAKERY: "bakery, bakehouse, bake house, bakers shop, patisserie, pastry shop, cake shop, boulangerie, panaderia, pasteleria,"
    " padaria,"
    " backerei, baeckerei, backstube, konditorei, panificio",
    K.GARAGE: "garage, car port, carport, auto shop, body shop, repair shop, garaje, autowerkstatt, mechanics shop, chop shop, fire"
    " station,"
    " firehouse",
    K.WORKSHOP: "workshop, pumping station, pump room, blacksmith, blacksmiths, distillery, garret, studio, lab, laboratory, factory,"
    " factory floor, mill, forge, smithy, atelier, taller, werkstatt, usine,"
    " fabrica,"
    " fabrik, laboratoire, tool shed, darkroom, machine shop, engine room, boiler room, foundry, art studio, recording studio,"
    " music studio, plant, basement, cellar, attic, cave a vin, sotano, keller, dachboden, grenier, server room, shed",
    K.LIBRARY: "library, reading room, archive, archives, bibliotheque, biblioteca, bibliothek, stacks, records room",
    K.CAR: "car, tuk tuk, rickshaw, taxi, cab, van, truck, pickup, pickup truck, suv, sedan, limo, limousine, police car, squad car,"
    " patrol car, cruiser,"
    " jeep,"
    " convertible, minivan, station wagon, ambulance, voiture, coche, wagen, camion, lkw, porsche, mercedes, bmw, toyota, honda, chevy,"
    " cadillac, mustang, lexus, volkswagen, vw, landcruiser, land rover, audi, volvo, getaway car, tow truck,"
    " crane cab, cab of the crane, tractor, tractor cab, combine, combine harvester, excavator, excavator cab, digger, digger cab,"
    " bulldozer, forklift, forklift cab, forklift warehouse, truck cab, lorry cab, lorry, crane, rv, camper, camper van,"
    " uber,"
    " driving, vehicle, buick, ford, humvee, back seat, backseat, front seat, pickup cab",
    K.BUS: "bus, school bus, coach, tram, streetcar, trolley, autobus, tour bus, greyhound bus, strassenbahn, tramway, tranvia",
    K.TRAIN: "train, train car, train compartment, subway car, subway train, compartment, dining car, sleeper car, railway carriage,"
    " carriage,"
    " metro car, boxcar, locomotive, locomotive cab, engine cab, train cab, drivers cab, train drivers cab, footplate, zug, abteil, "
    "tren, vagon, rer, waggon, freight train, tube train, sleeping car",
    K.PLANE: "plane, airplane, aeroplane, aircraft, jet, private jet, cockpit, cabin of plane, helicopter, chopper, airliner, avion,"
    " flugzeug,"
    " hubschrauber, helicoptere, helicoptero, first class cabin, cargo plane, seaplane",
    K.BOAT: "boat, ship, ships bridge, ship bridge, ferry deck, yacht, ferry, sailboat, fishing boat, rowboat, speedboat, trawler,"
    " deck, ships deck, bridge of ship,"
    " submarine, raft,"
    " canoe, lifeboat, bateau, navire, barco, barca, schiff, cruise ship, tugboat, barge, freighter, container ship, houseboat, dinghy,"
    " galley, cargo hold, wheelhouse, pirate ship, gondola, motorboat, kayak",
    K.STREET: "street, streets, praca, largo, avenue, sidewalk, intersection, crossroads, downtown, city, new york city, new york, los"
    " angeles, london,"
    " paris, berlin, main street, city street, neighborhood, neighbourhood, boulevard, curb, square, plaza, town square, times square,"
    " bus stop, bus shelter,"
    " crosswalk, corner, street corner, city block, rue, calle, avenida, strasse, platz, piazza, place de la republique, trottoir, acera,"
    " gehweg, ville, ciudad, stadt, suburbs, suburban street, business district, chinatown, pavement, phone booth, town,"
    " cul de sac, lane, roundabout, port town, harbour town, harbor town",
    K.ALLEY: "alley, alleyway, back alley, side street, back street, backstreet, laneway, ruelle, callejon, gasse, hinterhof, dark alley",
    K.HIGHWAY: "highway, border crossing, border post, border checkpoint, freeway, motorway, interstate, road, country road, dirt"
    " road, roadside, desert road, turnpike, expressway,"
    " overpass,"
    " onramp, on ramp, offramp, off ramp, autoroute, route, carretera, autopista, autobahn, landstrasse, mountain road, coastal road,"
    " coast road, back road, forest road, toll booth, gas station, petrol station, filling station, service station, station service,"
    " gasolinera, tankstelle, truck stop, rest stop",
    K.PARKING: "parking lot, parking, parking garage, parking structure, car park, carpark, underground parking, multi storey car park,"
    " parkplatz, parkhaus, tiefgarage, aparcamiento, estacionamiento, valet stand, used car lot, lot",
    K.ROOF: "roof, rooftop, roof top, rooftops, roofs, terrace, balcony, toit, toits, terrasse, balcon, azotea, tejado, terraza, dach,"
    " balkon,"
    " helipad, penthouse terrace, fire tower",
    K.YARD: "yard, glasshouse, conservatory, hothouse, scrap yard, dump, hallenbad, backyard, back yard, front yard, garden, patio,"
    " courtyard, court yard, lawn, front lawn, porch, front porch, back porch,"
    " veranda, pool, swimming pool, poolside, driveway, school yard, schoolyard, playground, deck chair, greenhouse, jardin, cour,"
    " piscine,"
    " patio trasero, piscina, garten, hof, schwimmbad, terraza jardin, barnyard, vineyard, stables yard, junkyard, scrapyard, cour de"
    " recreation,"
    " doorstep, hot tub, walled garden",
    K.HOUSE: "house, homestead, bunkhouse, caravan, motorhome, home, cottage, cabin, mansion, villa, bungalow, farmhouse, farm house,"
    " shack, hut, hovel, hovels, trailer, townhouse, town"
    " house, residence,"
    " estate, manor, ranch, ranch house, log cabin, maison, chalet, casa, mansion house, haus, hutte, cabane, cabana, apartment building,"
    " apartment block, apartment complex, duplex, brownstone, lodge, beach house, safe house, safehouse, tree house, treehouse, igloo,"
    " hotel,"
    " motel, inn, hostel, barn, farm, stable, stables, ferme, granja, bauernhof, front door, orphanage, penthouse, immeuble",
    K.PARK: "park, golf club, golf, safari park, camp site, camp ground, city park, central park, public garden, botanical garden,"
    " fairground, fair grounds, carnival, amusement park, zoo,"
    " theme park,"
    " parc, parque, stadtpark, golf course, skate park, campus, bandstand, duck pond, pond, picnic area, campground, campsite,"
    " amusement pier",
    K.FOREST: "forest, woods, wood, jungle, rainforest, rain forest, clearing, grove, orchard, trees, undergrowth, bosque, foret,"
    " bois, selva,"
    " wald, dschungel, lichtung, woodland, swamp, marsh, bayou, bog, forest path, forest clearing, thicket, wilderness, forest trail",
    K.FIELD: "field, no mans land, front line, frontline, airstrip, landing strip, aerodrome, playing field, speedway, riverside,"
    " fields, meadow, prairie, pasture, grassland, plain, plains, wheat field, corn field, cornfield, farmland, battlefield,"
    " football field, soccer field, baseball field, stadium, champs, prairies, campo, prado, feld, wiese, acker, moor, moors, heath,"
    " hill, hills, hillside, hilltop, countryside, savanna, savannah, steppe, race track, racetrack, runway, airfield, campagne, valley,"
    " riverbank, river bank, river, rapids, white water, river rapids,"
    " creek, stream, burn, beck, brook, shallows, lake, lakeside, lake shore, riviere, rio, fluss, lac, lago, ballpark, pitch,"
    " trench, trenches",
    K.DESERT: "desert, dunes, dune, sand dunes, badlands, salt flat, salt flats, alkali flat, alkali flats, dry lake, dry lake bed, "
    "wasteland, wuste, wueste, desierto, oasis, outback,"
    " sahara, mesa,"
    " canyon, dry lake",
    K.BEACH: "beach, shore, seashore, shoreline, coast, seaside, sand, boardwalk, plage, playa, strand, kuste, cote, costa, sandbank,"
    " island,"
    " tropical island, ile, isla, insel, lagoon, cove, rocky shore, pebble beach",
    K.SEA: "sea, ocean, open sea, open ocean, high seas, bay, gulf, mer, meer, atlantic, pacific, open water, the atlantic, waves",
    K.HARBOUR: "harbour, boat shed, dry dock, harbor, port, ferry landing, boat landing, landing stage, ferry dock, ferry pier,"
    " fishing port, dock, docks,"
    " pier, marina, wharf, quay, jetty, waterfront, shipyard, boatyard, port de peche,"
    " puerto,"
    " muelle, hafen, kai, quai, quais, dockyard, slipway, boathouse, boat house, harbour wall, ferry terminal, embarcadero",
    K.MOUNTAIN: "mountain, ridgeline, waterfalls, falls, mountains, mountainside, mountain top, mountaintop, peak, summit, cliff,"
    " cliffs, clifftop, cliff top, cliff"
    " edge, ridge,"
    " ledge, alps, mountain pass, montagne, falaise, montana, acantilado, klippe, gipfel, ravine, gorge, volcano, crater, rock face,"
    " overlook,"
    " scenic overlook, bluff, waterfall, precipice",
    K.SNOW: "snow, ice rink, skating rink, rink, ski station, snowfield, snow field, glacier, tundra, arctic, antarctica, north pole,"
    " south pole, frozen lake, ski slope, ski"
    " lift, ice, ice field,"
    " snowy field, blizzard, neige, nieve, schnee, siberia, iceberg, ski resort, avalanche",
    K.CAVE: "cave, cavern, caves, grotto, grotte, cueva, hohle, hoehle, mine, mine shaft, mineshaft, catacombs, lair, bat cave,"
    " catacombes, crypt",
    K.RUIN: "ruin, ruins, ruined house, ruined building, abandoned building, rubble, bombed building, ruines, ruinas, ruine, derelict"
    " building,"
    " demolished building, pyramid, ancient temple, excavation site, dig site, condemned building, construction site, building site,"
    " baustelle",
    K.SPACE: "space, outer space, spaceship, space ship, starship, space station, spacecraft, airlock, moon, mars, planet, orbit,"
    " spaceship bridge,"
    " escape pod, shuttle, space shuttle, lunar surface, moon surface, asteroid,"
    " moon crater, crater moon, lunar crater, mars crater, martian crater, crater mars, asteroid crater, crater on the moon,"
    " galaxy, solar system, espace, vaisseau,"
    " vaisseau spatial,"
    " espacio, nave espacial, weltraum, raumschiff, cosmos, rocket, space capsule, command module, moon base, station hull,"
    " hull of the station",
    K.LIGHTHOUSE: "lighthouse, light house, lighthouse gallery, lighthouse balcony, lamp gallery, lantern gallery, lamp room, "
    "lantern room, phare, faro, leuchtturm",
    K.WAREHOUSE: "warehouse, fallout shelter, bomb shelter, storage room, storeroom, store room, storage unit, depot, hangar,"
    " stockroom, loading dock, loading bay,"
    " entrepot,"
    " almacen, lagerhaus, lagerhalle, lager, bunker, hideout, storage facility, storage locker, silo, vault, bank vault,"
    " slaughterhouse, sound stage,"
    " airplane hangar, evidence room",
    K.STATION: "station, train station, railway station, railroad station, subway station, metro station, bus station, bus terminal,"
    " platform,"
    " train platform, subway platform, subway, metro, underground station, tube station, gare, quai de gare, estacion, anden, bahnhof,"
    " bahnsteig,"
    " u bahn station, ticket hall, grand central, grand central station, penn station, concourse, train tracks, railroad tracks,"
    " railway tracks, tracks",
    K.AIRPORT: "airport, airport terminal, terminal, departure lounge, departures, arrivals, arrivals hall, departure gate, tarmac,"
    " baggage claim,"
    " check in desk, aeroport, aeropuerto, flughafen, security checkpoint, customs, control tower, airport lounge, airport bar",
    K.BRIDGE: "bridge, footbridge, drawbridge, golden gate bridge, brooklyn bridge, suspension bridge, pont, puente, brucke, bruecke,"
    " viaduct,"
    " aqueduct, covered bridge, railway bridge, london bridge, tower bridge, rope bridge, foot bridge",
    K.CASTLE: "castle, castle hall, banquet hall, banqueting hall, knights hall, fortress, palace, throne room,"
    " great hall, tower, castle gate, battlements, ramparts, chateau, palais, castillo, palacio,"
    " torre, schloss, palast, festung, citadel, turret, castle courtyard, bell tower, clock tower",
    K.VILLAGE: "village, hamlet, village square, village green, small town, settlement, pueblo, aldea, dorf, village street, native"
    " village, shanty town,"
    " favela, slum, western town, ghost town, refugee camp, camp, base camp, army camp, military camp",
    K.MARKET: "market, market hall, food hall, marketplace, market place, market square, market stall, flea market, bazaar, souk,"
    " farmers market, fish market, marche,"
    " mercado, markt, marktplatz, night market, open air market, auction house, street market, covered market",
    K.STAGE: "stage, theater, theatre, backstage, back stage, concert hall, opera house, opera, music hall, orchestra pit, dressing"
    " room, tv studio,"
    " television studio, cinema, movie theater, movie theatre, scene de theatre, teatro, cine, escenario, buhne, buehne, theater"
    " stage, kino, circus,"
    " circus tent, circus ring, big top, arena, boxing ring, boxing gym, green room, concert, comedy club, comedy club stage, talk"
    " show set, wings,"
    " rehearsal room, dance studio, coulisses, film set, karaoke bar stage, boxing club",
    K.CEMETERY: "cemetery, graveyard, grave, graveside, churchyard, burial ground, tomb, mausoleum, cimetiere, cementerio, friedhof,"
    " tombe,"
    " tumba, funeral, gravesite",
    K.TUNNEL: "tunnel, mine tunnel, tunnels, sewer, sewers, subway tunnel, underpass, storm drain, drain, egout, egouts, tunel,"
    " alcantarilla,"
    " kanalisation,"
    " unterfuhrung, train tunnel, air duct, vent, crawlspace, crawl space, pipe, culvert",
    K.UNDERWATER: "underwater, under water, under the sea, sea floor, seabed, sea bed, ocean floor, below the surface, reef, coral"
    " reef, sous l eau,"
    " sous marin, bajo el agua, unter wasser, unterwasser, bottom of the pool, bottom of the lake, beneath the waves, bottom of the sea",
    K.UNKNOWN: "museum, gallery, art gallery, exhibition, exhibition hall, musee, museo, gym, fitness studio, fitness club, weight room,"
    " health club, sports hall, school gym, basketball court, tennis court, tennis courts, squash court, locker room, changing room,"
    " changing rooms, team room, arcade, amusement arcade, bowling alley, aquarium, planetarium, observatory, sauna, steam room,"
    " radio station, radio studio, tent, yurt, tipi, teepee, closet, walk in closet, cloakroom, stagecoach, quarry, gravel pit,"
    " sand pit, dam, barrage, power station, power plant, nuclear plant, nuclear power plant, oil rig, oil platform, rig, embassy,"
    " consulate, funeral home, funeral parlor, funeral parlour, daycare, checkpoint, roadblock, weather station, research station",
}
"""Phrases by kind, separated by commas, in lower case without accents or apostrophes.

`UNKNOWN` are places that have a name of their own and none of the kinds: the stage knows most of them by that name, and nothing
else in their scenes may make another place of them.
"""

WEAK: dict[PlaceKind, str] = {
    K.HOUSE: "house, homestead, bunkhouse, caravan, motorhome, home, residence, estate, hotel, motel, inn, apartment building,"
    " apartment block, mansion, villa, farm, ranch,"
    " cabin, maison, casa, haus,"
    " immeuble, front door, trailer, penthouse, residence",
    K.LIVING_ROOM: "apartment, flat, loft, appartement, apartamento, wohnung, condo, piso",
    K.STREET: "city, new york city, new york, los angeles, london, paris, berlin, downtown, chinatown, ville, ciudad, stadt, town,"
    " corner, square, suburbs,"
    " business district, neighborhood, neighbourhood",
    K.CLASSROOM: "school, school hall, high school, elementary school, university, college, ecole, escuela, schule, class",
    K.HOSPITAL: "hospital, clinic, hopital, clinique, krankenhaus, clinica",
    K.SPACE: "spaceship, starship, space station, spacecraft, moon, mars, planet, orbit, space",
    K.CAR: "driving, vehicle, moving, crane, forklift, tractor, excavator, digger, bulldozer, combine",
    K.BRIDGE: "walkway",
    K.RESTAURANT: "restaurant",
    K.BAR: "casino, nightclub",
    K.STAGE: "ring",
    K.FIELD: "riverside, lakeside, hillside, countryside",
    K.BEACH: "island, ile, isla, insel, coast, shore",
    K.SNOW: "snow, ice rink, skating rink, rink, ski station, ice, neige, nieve, schnee, arctic",
    K.SEA: "sea, ocean, bay, waves, atlantic, pacific",
    K.AIRPORT: "airport, terminal",
    K.STATION: "station, subway, metro",
    K.SHOP: "mall, shopping mall, shopping center, department store",
    K.PRISON: "prison, jail",
    K.VILLAGE: "village, camp, small town",
    K.CASTLE: "castle, castle hall, banquet hall, banqueting hall, knights hall, palace, chateau, tower",
    K.OFFICE: "police station, headquarters, bank, agency, precinct",
    K.PARK: "campus, park",
    K.CHURCH: "church, chapel of rest, monastery, abbey, convent",
}
"""Words that name a whole building or region: any other word beside them says more (`HOSPITAL CORRIDOR`, `HOTEL - BATHROOM`)."""

TABLETOP = "packshot, pack shot, product shot, tabletop, table top, beauty shot, hero product, product, produktaufnahme, plan produit"
"""Headings of advertising under which a thing is seen close on a table, not a place."""

PLAIN = listed(
    "footbridge kitchen bakery elevator bedroom bathroom office corridor hallway staircase bar diner restaurant classroom courtroom"
    " church shop garage"
    " workshop library car bus"
    " train street alley highway rooftop garden forest beach desert harbour harbor cave lighthouse warehouse cemetery tunnel cockpit"
    " cellar castle barn stables quarry marina jetty pier campsite gym ballroom chapel cathedral morgue pub saloon greenhouse"
    " attic basement lobby ruins canyon orchard vineyard meadow swamp marsh riverbank cliff trench stadium casino museum laundromat"
    " supermarket playground dungeon submarine hangar airfield runway jungle prairie"
)
"""Words that are unambiguous enough to be trusted in an action line when the heading says nothing."""

DRESSING: dict[str, str] = {
    "table": "table tables desk desks workbench",
    "chair": "chair chairs armchair armchairs stool stools seat seats",
    "sofa": "sofa sofas couch couches settee",
    "bed": "bed beds bunk bunks cot mattress hammock crib",
    "bench": "bench benches pew pews",
    "window": "window windows windshield skylight porthole",
    "door": "door doors doorway gate gates hatch",
    "curtain": "curtain curtains drapes blinds",
    "lamp": "lamp lamps chandelier bulb lightbulb streetlight streetlights streetlamp lamppost",
    "candle": "candle candles",
    "mirror": "mirror mirrors",
    "picture": "painting paintings poster posters portrait",
    "clock": "clock clocks",
    "rug": "rug carpet mat",
    "counter": "counter counters register till",
    "shelf": "shelf shelves bookshelf bookshelves bookcase rack racks",
    "cupboard": "cupboard cupboards wardrobe closet cabinet cabinets locker lockers dresser drawer drawers",
    "fridge": "fridge refrigerator freezer",
    "stove": "stove oven cooker",
    "sink": "sink basin faucet tap",
    "bathtub": "bathtub tub",
    "fireplace": "fireplace hearth mantelpiece",
    "fire": "fire bonfire campfire flames",
    "stairs": "stairs staircase stairwell ladder",
    "elevator": "elevator elevators",
    "tv": "tv television telly",
    "screen": "monitor monitors screens",
    "computer": "computer computers",
    "piano": "piano",
    "jukebox": "jukebox",
    "stage": "stage podium lectern",
    "platform": "platform platforms",
    "boxes": "box boxes crate crates carton cartons",
    "barrel": "barrel kegs",
    "bin": "dumpster dumpsters trashcan bin bins garbage trash",
    "sign": "sign signs neon billboard",
    "phone booth": "booth payphone",
    "tuk": "tuk tuktuk rickshaw",
    "car": "car cars taxi taxis sedan jeep porsche lexus landcruiser",
    "truck": "truck trucks lorry lorries pickup",
    "tractor": "tractor tractors combine",
    "digger": "excavator excavators digger diggers backhoe bulldozer bulldozers",
    "forklift": "forklift forklifts",
    "van": "van vans minivan ambulance",
    "bus": "bus buses",
    "bicycle": "bicycle bicycles bike bikes",
    "motorcycle": "motorcycle motorcycles motorbike",
    "boat": "boat boats ship ships rowboat yacht",
    "train": "train trains",
    "tree": "tree trees palms oaks pines",
    "bush": "bush bushes hedge hedges shrubs",
    "flowers": "flowers roses tulips bouquet",
    "rock": "rock rocks boulder boulders stones",
    "fence": "fence fences railing railings",
    "wall": "wall walls",
    "fountain": "fountain fountains",
    "statue": "statue statues",
    "horse": "horse horses mare stallion mule mules pony ponies",
    "trough": "trough troughs",
    "saloon": "saloon saloons",
    "stagecoach": "stagecoach stagecoaches",
    "grave": "grave graves gravestone headstone tombstone tombstones",
    "tent": "tent tents",
    "umbrella": "parasol parasols awning awnings",
    "pool": "pool",
    "typewriter": "typewriter typewriters teletype telex",
    "printing": "printworks typesetter compositor linotype",
    "water": "river lake stream pond",
    "puddle": "puddle puddles muddy mud",
    "thatched": "thatched thatch",
    "boxing": "boxing boxer boxers prizefight prizefighter prizefighters",
    "bridge": "bridge",
    "column": "column columns pillar pillars",
    "rope": "ropes nets net",
    "easel": "easel easels canvases canvasses",
    "blackboard": "blackboard chalkboard whiteboard",
    "plant": "plant plants",
    "snow": "snow snowdrift",
    "smoke": "smoke steam",
}
"""Nouns that dress a set, and the words of a script that mean them."""
