"""What hands do with things, and the work of trades and homes: rows of the lexicon. Only data."""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, row

_COATS = "coat/jacket/sweater/jumper/cardigan/raincoat/overcoat/cloak/shirt/hoodie/robe/apron/blazer/waistcoat/vest/uniform/anorak/parka"
_SURFACE = "on/onto/upon/in/into/inside/before/beside/under/over/next/back/aside/across/atop/against/between/among"

HANDS: Rows = (
    # Put down, put away, put in: the thing is seen, and gone afterwards.
    row(
        Pose.PUT,
        f"put, put down/back/away, put {_SURFACE}, set down/aside/back, set {_SURFACE}, lay down/aside/out,"
        f" lay {_SURFACE}, place {_SURFACE}, place down, rest {_SURFACE},"
        "lower onto/into/down, deposit, deposit on/in, plant on, plonk down/on, plop on, bang down/on, slap down/on,"
        " dump, dump on/in/out, drop on/onto/into/in, slide across/over/under/to/towards/toward,"
        "slide in/into envelope/drawer/slot/box/bag/folder, push across/over, shove across/into, stack, stack up/on/in,"
        " pile, pile up/on, arrange, line up bottles/glasses/cards/chairs, deal, deal out, distribute,"
        "spread out, spread on/over, lay table, set table, clear table, clear away, serve up, unload, move across,"
        " move to/onto pile, leave on, stash, stow, tuck in/into/under/behind/away,"
        "slot in/into, insert, insert into, plug in/into, load into/onto/in, stuff in/into, cram in/into, shove in/into,"
        " slip in/into/under/between, stick in/into/on/under, thrust in/into, post, drop in/into, feed into,"
        "file away, hide in/under/behind, hand back, return to shelf/drawer/hook/rack/pocket/cupboard/safe/box/holster, replace,"
        " exchange, swap, scatter, sow, sprinkle, drape,"
        " drape over, pin on/to/up, hook on/onto, stub out, crush out, discard, ditch, throw away, bin, shelve, park",
        act=Act.THROW,
    ),
    row(
        Pose.PUT,
        "put down/back, set down, set before/beside/on/in, lay on/out/down, place on/in/before, slide across/over,"
        " put on table/desk/bar/counter/floor/ground/plate/pan/scales/pile/shelf/tray",
        act=Act.THROW,
        over=True,
    ),
    row(
        Pose.WEAR,
        "put on hat/cap/glasses/spectacles/helmet/mask/sunglasses/headphones/goggles/hood/wig/crown/scarf/earrings/tie/"
        "headset/veil, put hat/cap/glasses/spectacles/helmet/mask/sunglasses/headphones/goggles/hood/scarf on,"
        "take off hat/cap/glasses/spectacles/helmet/mask/sunglasses/headphones/goggles/hood/wig/scarf/earrings, take "
        "hat/cap/glasses/spectacles/helmet/mask/sunglasses/headphones/goggles/hood off,"
        "push up/back/down hat/glasses/hood/spectacles/hair, pull up/down/back/on/off hat/cap/hood/mask/helmet/veil,"
        " remove hat/cap/glasses/spectacles/helmet/mask/sunglasses/headphones,"
        "adjust hat/cap/glasses/spectacles/helmet/mask/headset/hair/tie/collar, straighten hat/cap/glasses/tie/collar,"
        " doff, tip hat/cap, lift veil/hat/visor, don, don hat/cap/helmet/mask, fix hair/tie/hat, smooth hair,"
        "run hand/hands/fingers through hair, brush/comb hair, tie hair back/up, clutch head/hat, hold head,"
        " scratch head, loosen tie, undo tie, tear off mask/helmet/headphones, whip off hat/glasses, plug ears,"
        " cover ears",
        over=True,
    ),
    row(
        Pose.WEAR,
        f"remove/discard {_COATS}, slip/climb/step/wriggle/struggle/get out +of {_COATS},"
        f" fling/throw/tear/rip/strip/take/pull off {_COATS},"
        f" fling/throw/tear/rip/strip/take/pull {_COATS} off",
        over=True,
    ),
    row(
        Pose.WEAR,
        "dress, get dressed, undress, strip, change clothes/into/shirt, put on,"
        " put on jacket/coat/shirt/gloves/boots/shoes/apron, pull on, pull off, take off, throw on, throw off, tug on,"
        " slip on, slip into coat/jacket/dress, slip off,"
        "shrug on, shrug off, shrug into, wriggle into, button, button up, unbutton, zip, zip up, unzip, do up, shed,"
        " peel off coat/jacket/gloves/shirt/wetsuit/clothes, wrap around, wrap himself/herself, strap on, adjust,"
        " straighten, smooth down, tighten, loosen",
    ),
    row(
        Pose.POCKET,
        "pocket, put hand/hands in/into pocket/pockets, shove hand/hands in/into pocket/pockets,"
        " stuff hand/hands in/into pocket/pockets, dig hand/hands in/into pocket/pockets, put in/into pocket,"
        " slip in/into pocket,"
        "tuck in/into pocket, stuff in/into pocket, slide in/into pocket, drop in/into pocket,"
        " reach in/into pocket/coat/jacket, feel in pocket/pockets, dig in/into pocket, fumble in pocket, search pockets,"
        " fish in pocket",
        over=True,
    ),
    row(
        Pose.HOLD,
        "shut book/ledger/file/diary/notebook/folder, close book/ledger/file/diary/notebook/folder, take, pick up,"
        " pick out/off, take out/down/up/from, grab, grab from/off/up, snatch, snatch up/away, seize, grip, grasp, clasp,"
        " clutch, hold, hold on, cradle, cup, catch, collect, fetch, gather, gather up, retrieve,"
        "recover, pluck, pinch, select, choose, get out, produce, extract, fish out, dig out, whip out, slide out,"
        " pull out/from, draw, draw from, remove, remove from, unhook, unpin, unplug, scoop up, sweep up, receive,"
        " accept, steal,"
        "nick, find, discover, unearth, brandish, wield, shoulder, bring, bring out/over/back/down, bear, clutch to,"
        " hug to, handle, weigh, heft, finger, fiddle, fiddle with, toy with, fidget with, play with, twirl, twist, roll,"
        " turn over in, wring,"
        "flick, flick on/off/open, click, click on/off/open, flip, flip open/over, snap open, toss up, juggle, shuffle,"
        " fan, shake out, shake, rattle, jingle, swish, twiddle, spin in, grab hold, keep hold, hang onto, scrape up,"
        " buy, borrow, claim, confiscate, uncover, reveal, free, crush, crumple, crumple up, scrunch, squeeze, dangle,"
        " palm, uncork, uncap",
        act=Act.TAKE,
    ),
    row(
        Pose.SHOW,
        "show, show to, hold up, hold aloft, hold high, hold to light, raise, raise up, lift up, display, exhibit,"
        " present, flash badge/card/pass/light/torch, produce badge/card, flourish,"
        " wave ticket/paper/letter/papers/flag/gun/badge, brandish, flaunt, model, unveil, unfurl,"
        "raise glass/lantern/torch/cup/flag/lamp, toast, hold out before, shine,"
        " shine torch/light/flashlight/beam on/at/into/around, aim torch/light/flashlight/lantern/camera/lens,"
        " point torch/light/flashlight/camera/lens, film, photograph, take photo/picture/photograph/pictures/selfie,"
        " snap picture/photo",
        act=Act.TAKE,
    ),
    row(Pose.SHOW, "show @", act=Act.TAKE),
    row(
        Pose.GIVE,
        "give @, give it/them/his/her/the, give to, hand, hand @, hand it/them/the/a/his/her, hand over/out/back/to,"
        " pass to/over/across, pass @, offer, offer @, present @, hold out, extend hand, proffer, deliver, deliver to,"
        " bring @, slip @, lend, pay, pay @, tip waiter/driver, press into hand/hands/palm,"
        "thrust at/into hands, push at @, toss @, return to @, share, share with, dish out, hold towards/toward/to, sell,"
        " trade, bribe, donate, surrender gun/weapon, toss over to",
        act=Act.HAND,
    ),
    row(Pose.GIVE, "hold out hand/hands/palm, extend hand, stretch out hand, put out hand", act=Act.GIVE, over=True),
    row(
        Pose.LIFT,
        "lift above/over/overhead/onto, lift up over, raise above/over, heave up/onto/over, hoist,"
        " hoist onto/up/over/above, hold above/over head, hold overhead, carry on head, swing up onto, load, load onto,"
        " load into truck/van/car/boat, hang coat/hat/jacket/picture/lights/lantern/washing/laundry/shirt/sheet/sheets/"
        "clothes/sign/banner/flag/portrait, "
        "put up poster/sign/picture/lights/decorations, reach up, change bulb/lightbulb, take down from, pull down from,"
        " unhook from, pin up",
        over=True,
    ),
    row(
        Pose.LIFT,
        "lift lid/hatch/trapdoor/bonnet/hood/shutter/blind/barrier, raise hatch/shutter/blind/barrier/lid/blinds/sail,"
        " push up, prop up, prop open",
    ),
    row(
        Pose.CARRY,
        "carry, carry in/out/up/down/over/off/away, lug, bear, bear away/in, tote, ferry, lift, lift from/off/out/into,"
        " pick up child/baby/girl/boy/suitcase/suitcases/box/boxes/crate/bags/body/basket/sack,"
        " scoop up child/baby/girl/boy/dog/cat, hold baby/child/tray/box/boxes/crate, cart, cart off/away,"
        "transport, haul suitcase/bag/bags/sack/box, shoulder bag/sack/rucksack/pack, sling over, swing over shoulder,"
        " balance tray/plates, serve, wait tables, bring tray/plates/food/drinks",
        act=Act.TAKE,
    ),
    row(
        Pose.SHARE,
        "carry between +them, carry together, lift together,"
        " carry stretcher/coffin/sofa/piano/ladder/table/mattress/plank/wardrobe, hold between, lug between, drag between",
        act=Act.TAKE,
        over=True,
    ),
    # Rope and net.
    row(
        Pose.HAUL,
        "haul on/in/up/at, haul net/rope/line/nets/lines/anchor/sail/sails/pots/trap/traps, haul hand,"
        " haul aboard/over side, heave on/at/in, heave net/rope/line/anchor, pull in net/nets/rope/line/anchor,"
        " pull rope/line/net/cord/chain/nets/cable, pull hand over, pull on rope/line/net/chain,"
        "draw in net/rope/line, reel in, wind in, hoist sail/sails/flag/anchor, raise sail/anchor, weigh anchor,"
        " take in sail/slack/rope, pay out, feed out, let out line/rope, ring bell/bells, toll,"
        " lower bucket/rope/boat/anchor/lifeboat, crank, winch, winch up/in, belay, drag in net/rope",
        thing="rope",
        over=True,
    ),
    row(
        Pose.KNOT,
        "tie knot/knots/rope/line/string/lace/laces/shoelace/shoelaces/bow/ribbon/net/scarf/tie,"
        " tie up/around/round/off/together, tie to, untie, undo knot/rope/laces/ribbon, knot, knot together/around,"
        " unknot, lash, lash down/to, moor, secure rope/line/boat, splice, thread, thread needle, braid, plait, weave,"
        " knit, crochet, sew, sew up/on, stitch, darn, mend, mend net/nets, embroider, tie fly, bait, bait hook,"
        " untangle, unravel, disentangle, unhook, fasten, fasten to, unfasten, wrap, wrap up/in, unwrap, tape, tape up,"
        " gift-wrap, roll cigarette/joint, unwind, wind wool/thread, string, bind, bundle, bundle up, clip, clip on/to,"
        " hook, attach, attach to, buckle, unbuckle",
        over=True,
    ),
    # On a table.
    row(
        Pose.PRESS,
        "fold dough/sheet/sheets/shirt/clothes/towel/towels/paper/letter/map/laundry/blanket/napkin/napkins/over/up/into,"
        " fold, unfold map/blanket/sheet/tablecloth, knead, press dough/down/flat, press stamp/seal, flatten, smooth,"
        " smooth out, smooth sheet/tablecloth/paper/map, roll out, roll dough, iron, iron shirt,"
        "pack, pack up/into, pack suitcase/bag/case, unpack, close suitcase/case, shut suitcase/case,"
        " lean on table/desk/counter/bar, lean over table/desk/counter/map, bend over table/desk/map/plans,"
        " spread map/blanket/tablecloth/plans, unroll, shape, mould, mold, stamp,"
        " stamp passport/paper/papers/ticket/form, seal, seal envelope, play chess/cards, massage, squash,"
        " stuff turkey/chicken/envelope/envelopes",
        over=True,
    ),
    row(
        Pose.COUNT,
        "count, count out/up/off, count money/notes/coins/bills/cash/pills/cards, sort, sort through/out, thumb through,"
        " flick through money/notes/cards, flip through cards/notes/bills, riffle through,"
        " peel off note/notes/bill/bills, tally, add up, check change, shuffle cards, deal cards, pick through,"
        " tell beads, finger coins, rifle through notes/bills/cards",
        thing="money",
        over=True,
    ),
    row(
        Pose.TEND,
        "sweep up coin/coins/money/paper/papers/cards/notes/bills/glass/crumbs/chips, gather up,"
        " gather papers/coins/things, pick up pieces/papers/coins, scoop, collect coins/glasses/plates, scrape,"
        " scrape together",
        over=True,
    ),
    row(
        Pose.TEND,
        "cut, cut up/off/open/into/through, slice, chop, chop up, dice, peel, carve, gut, fillet, pluck chicken/goose,"
        " shell, shuck, grate, mince, butter, spread butter/jam, trim, prune, clip hedge, snip, shear, saw, saw through,"
        " whittle, carve into, sharpen, grind, crack egg/eggs/nut, beat eggs, whisk, mix, roll up,"
        "repair, fix, mend, assemble, dismantle, take apart, put together, build, construct, solder, weld, screw,"
        " screw in/on, unscrew, bolt, tinker, tinker with, adjust dial/knob/valve/engine, tune, oil, grease, wire,"
        " rewire, hack, clean gun/rifle/weapon, load gun/rifle/pistol/magazine/revolver, reload, cock, defuse, prime,"
        "pick lock, force lock/door/drawer, jimmy, prise, prise open/off, pry, pry open/off, wrench open, lever,"
        " lever open/up, open box/case/suitcase/bag/parcel/package/envelope/drawer/chest/crate/tin/jar/can/hatch/safe,"
        " tear open, rip, rip open, rip off/up/out, tear, tear up/off/out/down, break open, break off/apart, shred,"
        "rummage, rummage in/through, rifle, rifle through, search, search through/for,"
        " search bag/room/drawer/drawers/desk/body, dig through, dig in/into bag/purse/drawer/handbag, ransack,"
        " root through/around, hunt through/for, feel under/around, fumble, fumble with/for/in, grope, grope for,"
        " scrabble, scrabble at/for, pull up hatch/floorboard/floorboards/plank/weed/weeds/stool/carpet,"
        "lift floorboard/floorboards/rug/carpet, plant, weed, water plants/flowers/garden, garden,"
        " pick flowers/grapes/fruit/apples/cotton/berries, harvest, arrange flowers,"
        " light fire/candle/candles/stove/lamp/lantern/fuse/match, build fire, stoke, poke fire, blow out, strike match,"
        " milk, feed horse/chickens/dog/cat/birds/pigs, groom, saddle, harness, shoe, tie shoe, lace, lace up,"
        " change tyre/tire, change diaper/nappy, bury, "
        "probe, check pulse/gun/rifle/engine/oil/bag, take pulse, take temperature, inject, operate, operate on, dissect,"
        " treat, experiment, measure, weigh out, calibrate, pipette, develop, play guitar/violin/drums/cello/accordion,"
        " strum, drum on, fish, bait trap, set trap, wipe down, dust, polish, buff, scratch, dab at, pick at,"
        " press on wound, staunch, work, work at/on/away, labour, labor, toil, busy himself/herself, operate machine,"
        " set up, set up camera/tent/tripod/table, install, pitch tent, dig up, scrape away/off",
        over=False,
    ),
    row(
        Pose.TEND,
        "pull up hatch/floorboard/floorboards/plank/weed/weeds/carpet/trapdoor, tear open, rip open, prise open,"
        " pry open, force open, open box/case/suitcase/parcel/package/crate/tin/chest,"
        " look through drawer/drawers/papers/files, go through pockets/papers/drawers/files/bag,"
        " look inside bag/box/case/drawer",
        over=True,
    ),
    # Reaching.
    row(
        Pose.REACH,
        "pat/stroke/caress/slap/smooth/finger/tap chair/armchair/sofa/table/desk/roof/bonnet/tree/trunk/bark/wall/door/stone/gravestone/"
        "bench/bed/pillow/crate/machine/stove/wardrobe/fridge/coffin/statue/rail/railing/boat/hull/piano/mantelpiece/car/seat/armrest",
        over=True,
    ),
    row(
        Pose.REACH,
        "put out finger/hand, put finger on/to, whip open/back/off/away, hit button/switch/dial/key/keys/redial, reach,"
        " reach for/out/over/across/into/up/down/in, stretch out/for, touch, tap, tap on/at, press,"
        " press button/bell/switch/buzzer/key, push button/bell/switch/lever,"
        " pull lever/switch/handle/curtain/curtains/blind/blinds/shade/plug/cord, pull down blind/blinds/shutter/lever,"
        " draw curtain/curtains/blind/blinds, flip switch, flick switch, switch on/off, turn on/off, turn up/down,"
        " turn dial/knob/key/tap/handle/page/sign, twist,"
        "wind down/up window, wind, wind clock/watch, roll down/up window, lower window/blind, open window/curtains/"
        "curtain/shutters/drawer/cupboard/cabinet/fridge/oven/wardrobe/closet/locker/safe/refrigerator/blinds/valve, "
        "close window/curtains/curtain/shutters/drawer/cupboard/cabinet/fridge/oven/wardrobe/closet/locker/safe/blinds/"
        "lid, shut window/curtains/shutters/drawer/cupboard/oven/lid, slam window/drawer/lid, ring doorbell, buzz,"
        " insert key, punch in/code, enter code, key in, dial, swipe card, scan, poke, prod, nudge door,"
        "feel, feel for/along, trace, run hand/finger/fingers along/over/down, stroke, brush, brush off/away, rub,"
        " rub out, erase, wipe off/away, wipe window/glass/board/slate, clean window/windows, stick on/to wall, paste,"
        " paste up, tape to, nail, nail up/to, hammer, hammer at/in, drill, paint wall/fence/door/house/boat, plaster,"
        " whitewash, spray, dip, dunk, stub, adjust, set clock/alarm, change channel, ring bell, grab for, snatch at,"
        " paw at, pat around, steer, unhook, unlatch, bolt door, bolt, chalk, chalk up, pin to, sample, hail,"
        " hail cab/taxi, flag down, throw switch/lever, trip switch, flush, lock, kick-start, light, switch",
    ),
    row(
        Pose.REACH,
        "draw curtain/curtains/blind/blinds/bolt, open window/windows/curtains/curtain/blinds/shutters/drawer/cupboard/"
        "cabinet/fridge/wardrobe/closet/locker/safe/refrigerator/valve/tap, pull curtain/curtains/blind/blinds,"
        " put out finger",
        over=True,
    ),
    row(
        Pose.OPEN_DOOR,
        "open door/gate/hatch/doors/gates/trapdoor/manhole, unlock, unlock door/gate, unbolt, close door/gate/hatch/doors,"
        " shut door/gate/hatch/doors, slam door/gate/hatch/doors, lock door/gate/doors, bolt door/gate,"
        " pull open/shut/closed/to, push open/shut/closed, throw open, fling open, swing open/shut, kick open/shut,"
        " slide open/shut, yank open, haul open, wrench open door, ease open/shut, pull door/gate, push door/gate,"
        " hold door/gate, try door/handle, rattle door/handle/gate, turn handle/doorknob/knob, turn key, put key in,"
        " answer door, get door, let @ in/out, open up, let in, knob",
        at="door",
    ),
    row(
        Pose.OPEN_DOOR,
        "close door/gate, shut door/gate, slam door/gate, push open, pull open, throw open, fling open, pull shut/closed,"
        " push shut/closed, hold door, unlock door/gate, lock door/gate, answer door",
        at="door",
        over=True,
    ),
    row(
        Pose.KNOCK,
        "knock, knock on/at, rap, rap on/at, hammer on door/window/wall, pound on, pound, bang on, thump on, beat on,"
        " tap on/at window/door/glass, hammer at",
    ),
    row(
        Pose.READ,
        "read, read out/from/over, leaf through, flip through, flick through, skim,"
        " scan page/paper/letter/report/screen/list/menu, thumb, peruse,"
        " study page/letter/map/menu/book/paper/file/photo/photograph/report/plans, consult, turn page/pages, pore over,"
        " look through, go over notes/papers/script/files,"
        " open book/ledger/letter/file/newspaper/paper/folder/diary/notebook/envelope/map,"
        " unfold letter/note/paper/newspaper, proofread, revise, browse,"
        " check list/map/text/message/messages/phone/notes, scroll, scroll through, text, look up in, decipher, translate",
        act=Act.TAKE,
    ),
    row(
        Pose.WRITE,
        "write, write down/out/up/in/on, scribble, scrawl, scribble down, jot, jot down, note, note down, sign, sign off,"
        " sign paper/papers/form/name, draw, draw map/line/picture, sketch, doodle, paint picture/portrait/canvas,"
        " trace on, fill in/out, fill form, tick, tick off, cross out, cross off, underline, mark, mark down, copy out,"
        " print name, autograph, compose, record, log, mark exam/papers, grade papers, calculate, dictate,"
        " take notes/note, take down, edit, correct, draft",
    ),
    row(
        Pose.TYPE,
        "type, type in/out/up, tap keys/keyboard/at/away, hammer keys, key, click mouse, click on,"
        " play piano/organ/keyboard, log in/on, hack, hack into, program, search online/web, google, code, surf,"
        " work at/on computer/laptop/keyboard, bash keys, e-mail, email, message, input",
    ),
    row(
        Pose.PHONE,
        "phone, dial, dial number, call number/home/police/up on, ring up, telephone,"
        " answer phone/telephone/call/mobile/it, pick up phone/telephone/receiver, take call, make call,"
        " speak on/into phone/telephone/receiver, talk on/into phone/telephone, pick phone up, lift receiver,"
        " put phone to",
    ),
    row(
        Pose.POUR,
        "pour, pour out/into/over, fill, fill up, fill glass/cup/mug/kettle/bucket/bottle/tank, refill, top up,"
        " empty into/out, tip into/out, ladle, ladle out, decant, water, spill, spill on/over, splash into/on,"
        " drip wax/oil/honey/water/blood/paint/sauce, dribble, siphon, uncork bottle",
    ),
    row(
        Pose.DRINK,
        "drink, drink up/from/down, sip, sip at/from, gulp, gulp down, swig, swig from, swallow down/it/the/a/his/her/some/pill, down,"
        " down drink/glass/whisky/whiskey/beer/shot, drain, drain glass/cup, knock back, slurp, guzzle,"
        " take sip/swig/gulp/drink/swallow, sup, quaff, imbibe, toss back, finish drink/beer/coffee/tea/glass, nurse,"
        " nurse drink/beer, blow on coffee/tea/soup, take pill/pills/medicine, raise to lips, lift to lips",
    ),
    row(
        Pose.EAT,
        "eat, eat up, chew, chew on, munch, munch on, bite, bite into/off, nibble, nibble at/on, gnaw, devour, wolf,"
        " wolf down, gobble, gobble up, lick, suck, suck on, taste, sample, feast, feast on, dine, breakfast,"
        " lunch, snack, snack on, crunch, take bite/mouthful, tuck in/into, dig in/into food/dinner/breakfast,"
        " finish meal/dinner/sandwich/breakfast/food, pick at food/plate/salad, shovel food, spoon, spoon into,"
        " have breakfast/lunch/dinner/supper, pop in/into mouth, put in/into mouth, stuff in/into mouth, stuff face,"
        " polish off, feed himself/herself, fork",
        over=False,
    ),
    row(
        Pose.SMOKE,
        "smoke, puff, puff on, inhale, light up, light cigarette/cigar/pipe, take drag/puff, exhale smoke,"
        " blow smoke, vape, draw on cigarette/pipe/cigar, stub out cigarette, flick ash, roll cigarette",
    ),
    row(
        Pose.STIR,
        "cook, fry, stir, stir in, boil, simmer, roast, grill, bake, flip pancake/egg/burger/eggs/burgers,"
        " make coffee/tea/breakfast/dinner/lunch/supper/soup, prepare breakfast/dinner/lunch/supper/food/meal,"
        " put kettle on, brew, toast bread, warm up soup, season, heat, heat up, barbecue, poach, steam, braise",
        at="stove",
    ),
    row(
        Pose.WASH,
        "wash, wash up, wash dishes/hands/face/up, rinse, rinse out/off, scrub, scour, wipe,"
        " wipe table/counter/bar/glass/down/clean/up/hands, clean, clean up, clean glass/table/windows/floor, dry,"
        " dry dishes/hands/glass/up, soap, lather, bathe, polish, shine shoes, dry off, towel, towel off, sponge,"
        " launder, wring out, mop up, dust",
        thing="cloth",
    ),
    row(
        Pose.SWEEP,
        "sweep, sweep floor/up/out, mop, mop floor, brush floor, rake, rake leaves, hoover, vacuum, mow, mow lawn,"
        " scythe, scrub floor/deck, swab, swab deck, hoe",
    ),
    row(
        Pose.DIG,
        "dig, dig up/out/in/into/down, shovel, spade, excavate, scoop out, burrow, bury, fill in grave/hole, plough,"
        " plow, till, pitch hay, fork hay, stoke, shovel coal/snow",
    ),
    row(
        Pose.SLAM,
        "slam down/on/onto, bang, bang fist/on, thump, thump table, pound, pound table/fist, beat table, hammer,"
        " hammer on table, stamp, smash down, strike table, crash down on, whack, gavel, swat,"
        " hit table/desk/wheel/dashboard/steering",
    ),
    row(
        Pose.FIGHT,
        "hammer away, chop, chop wood/down, hack, hack at/through, smash, smash through/in,"
        " break window/glass/door/lock/down, shatter, split log/wood, axe, swing axe/hammer/bat/sword/club, wield axe,"
        " hit with, kick in/down/at, kick, kick over/out, kick door, bash, batter, batter down, whip, lash out, swing at,"
        " lunge, thrash, thrash about, demolish, trash, wreck",
    ),
    row(
        Pose.PULL,
        "pull, pull at/on/out/up, tug, tug at/on, yank, yank at/on/out, heave, heave at/up, jerk, wrench, wrench out/off,"
        " strain, strain at, wrestle with, extend, extend antenna/ladder, rip from, tear from, drag at, pull free,"
        " prise off, draw sword/bow",
    ),
    row(
        Pose.PUSH,
        "set shoulder, put shoulder, pile into, push, push at/against/up/down, shove, shove at/against, heave against,"
        " press against door/wall, lean into, shoulder open, ram, ram into, barricade, roll cart/barrel/boulder, wheel,"
        " wheel in/out/up/down/over, wheel trolley/chair/cart/pram/bed/stretcher, trundle, bulldoze, topple, overturn,"
        " overturn table, upend, knock over, tip over table/bin, tip up, force",
    ),
    row(
        Pose.DRAG,
        "drag, drag out/away/off/across/along/into, haul, haul out/away/off/along, tow, lug along, pull along,"
        " pull behind, trail behind, pull sledge/cart/suitcase/body, drag body/chair/table/box/boat",
    ),
    row(
        Pose.THROW,
        "throw, throw at/to/over/out/into/away/down/back/across, toss, toss at/to/over/into/out/across/aside, hurl,"
        " fling, lob, pitch, chuck, cast, cast off, cast line/net, sling, heave into/over/overboard, bowl, flick at,"
        " launch, bat away, skim stone/stones, serve ball, bounce ball, shoot basket/hoop, pelt, fire off, release arrow,"
        " lash out with, swing",
        act=Act.THROW,
    ),
    row(Pose.CATCH, "catch, catch ball/it, field, intercept, snatch from air, grab at air"),
    row(
        Pose.AIM,
        "aim, aim at, take aim, train, train on, level, level at, point gun/pistol/rifle/shotgun/weapon/revolver/bow,"
        " draw gun/pistol/weapon/revolver/bow, raise gun/rifle/pistol/shotgun/weapon, pull gun/pistol/weapon,"
        " cock gun/pistol, cover with gun, hold gun on/to, put gun to, threaten with gun/pistol",
    ),
    row(
        Pose.SHOOT,
        "shoot, fire, fire at/on/into, open fire, pull trigger, squeeze trigger, blast, gun down, empty gun, let off,"
        " let loose, loose arrow, strafe, snipe",
    ),
    row(Pose.SPY, "look through binoculars/telescope/scope/spyglass, raise binoculars/telescope, spy, spy on, lift binoculars"),
)
"""Hands and things."""
