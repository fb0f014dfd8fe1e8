"""Which words of a heading mean which kind of place: the rarer ones, in English. Only data."""

from __future__ import annotations

from storyboard.model.cast import PlaceKind

K = PlaceKind

FURTHER: dict[PlaceKind, str] = {
    K.CHURCH: "priory, shrine, pagoda, minster, chancel, nunnery",
    K.COURT: "senate chamber, courtroom gallery, house of commons, assize",
    K.OFFICE: "town council, ministry, secretariat, counting house, tollbooth",
    K.SHOP: "pawnshop, haberdashery, chandlery, chemist, stationers, milliners, showroom",
    K.BATHROOM: "privy, latrine, bathhouse, bath house, turkish bath, hammam",
    K.CLASSROOM: "playgroup, nursery school, playschool, preschool",
    K.PARK: "zoo enclosure, lion cage, lion enclosure, penguin enclosure, penguin pool, monkey house, monkey cage, elephant house,"
    " ape house,"
    " tiger cage, tiger enclosure, bear enclosure, carousel, merry go round",
    K.RUIN: "colosseum, amphitheatre ruins, roman ruins, temple ruins",
    K.DESERT: "wagon train",
    K.CAVE: "wolf den, lions den, bear den, fox den",
    K.RESTAURANT: "pizza parlor, pizza parlour",
    K.ROOF: "roof garden, rooftop garden, observation deck, viewing deck, viewing platform, observation platform, window cleaners cradle",
    K.UNKNOWN: "food truck, taco truck, burger van, ice cream truck, ice cream van, coffee van, coffee cart, hot dog stand, hot dog cart,"
    " lemonade stand, ice cream stand, newspaper stand, chip van, kebab van, venice canal, canal lock,"
    " maze, hedge maze, labyrinth, industrial park, industrial estate, trading estate, retail park, wedding tent, party tent, marquee,"
    " wedding marquee, chess club, bridge club, book club, youth club, jury room, auction house, auction room, saleroom,"
    " ferris wheel gondola, ski gondola, gondola lift, cable car gondola, water tower, radio tower, radio mast, tv tower, cell tower,"
    " transmitter, server farm, shipwreck, wreck, oil field, oilfield, standing stones, stone circle, diving platform, "
    "diving board, gas tower, roller rink, roller disco, roller skating rink, rollerdrome, skate hall, skate rental, ambulance bay,"
    " ambulance entrance, emergency entrance, pool deck, poolside",
    K.PLANE: "airship, zeppelin, fighter jet, cessna, piper cub, beechcraft, learjet, gulfstream, boeing, airbus, bush plane,"
    " light aircraft, light plane, small plane, seaplane, floatplane, biplane, glider, twin otter, spitfire, bomber",
    K.DINER: "ice cream parlor, ice cream parlour, refectory, mess tent, sandwich bar, pancake house",
    K.BEDROOM: "boudoir, bedsit, barracks, barrack room, bunkroom, guestroom",
    K.HOUSE: "plantation house, flophouse, cowshed, byre, pigsty, kennel, kennels, dovecote, summerhouse, gazebo, hacienda, shanty,"
    " workhouse,"
    " poorhouse, almshouse, parsonage, presbytery, outbuilding, woodshed, homeless shelter, lean to",
    K.CORRIDOR: "anteroom, antechamber, breezeway",
    K.CASTLE: "city wall, city walls, town wall, town walls, castle wall, castle walls, fort, stockade, rampart, bastion, guardroom",
    K.FOREST: "glade, bamboo grove",
    K.MOUNTAIN: "gully, crag, fjord, rockface",
    K.FIELD: "foxhole, dugout, minefield, canal bank, hayfield, cricket pitch, velodrome, polo field, fairway",
    K.BEACH: "inlet, mudflat, tidal flat",
    K.YARD: "gallows, quadrangle, landfill, rubbish tip, stockyard, rose garden, herb garden",
    K.STAGE: "playhouse, amphitheatre, amphitheater, rehearsal hall",
    K.VILLAGE: "wigwam, shantytown, gypsy camp",
    K.WORKSHOP: "tannery, assembly line, printing house, abattoir, potting shed, weaving room, shipbuilders, cooperage, bottling"
    " plant, refinery",
    K.WAREHOUSE: "granary, wool store",
    K.BOAT: "pilot house, pilothouse, flying bridge, crows nest, poop deck, forecastle, quarterdeck, paddle steamer, riverboat,"
    " steamboat, steamship, warship,"
    " battleship, destroyer, lifeboat deck, longboat",
    K.SNOW: "sledge hill, sledding hill, toboggan hill, toboggan run, bobsleigh run",
    K.HIGHWAY: "slip road, causeway",
    K.HOSPITAL: "autopsy suite, sanatorium, sanitarium, dressing station, dispensary",
    K.CEMETERY: "necropolis, boot hill",
    K.STREET: "canal towpath, high street, pelican crossing, mews",
    K.PRISON: "gaol, jailhouse, guardhouse, prison corridor, oubliette",
    K.CAR: "snowplough cab, go kart, milk float, fire engine cab, jalopy",
    K.SPACE: "lunar module",
    K.LIVING_ROOM: "morning room, sunroom, sun room, games room, rumpus room, billiards room",
    K.BAR: "wine bar, tiki bar, beer tent, juke joint, karaoke bar",
    K.MARKET: "produce stand, fruit stand",
    K.STATION: "ticket barrier, marshalling yard",
}
"""Phrases for rarer places, by kind."""
