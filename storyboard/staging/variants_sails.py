"""Where ships with masts and yards are: a quay of old times, and the deck of such a ship, whenever it plays."""

from __future__ import annotations

from storyboard.staging.recipe import Recipe

OLD_QUAY = Recipe(
    ground="lake",
    backdrop="sea",
    seat="crate",
    rail="bollard",
    around="mid jetty 0 0 y=-0.5 height=0.5 width=60 depth=7.4 tone=0.3, "
    "behind moored_ship 11 13 y=-0.9 facing=8 width=22 height=17 depth=6, "
    "behind moored_ship -19 26 y=-0.9 facing=-14, behind rowing_boat -4.2 5 y=-0.5, behind wave 6 9 width=40 height=0.3 y=-0.45, "
    "behind barrel -2.6 1.5, behind barrel -3.3 1.6, behind barrel -2.9 2.3, right crate -0.6 2.4, "
    "right barrel 0.3 2.9, right barrel -0.5 3.3, left barrel -0.2 2.4, left crate 0.5 3.2",
    rows="behind bollard 5 4.4 2.7",
)
SAIL_DECK = Recipe(
    ground="boards",
    backdrop="sea",
    seat="crate",
    rail="bulwark",
    around="behind yard_mast -1.3 1.5, behind yard_mast 8 2.6, left shrouds -0.6 2.6, behind shrouds 2.9 1.9, behind shrouds -5.4 1.9, "
    "right barrel 0.3 2.3, right wheel -0.9 2.9 facing=-50, behind barrel 2.3 1.3, behind barrel 1.6 1.4, behind wave 0 14 width=40",
    rows="behind bulwark 5 3 2.1, left bulwark 2 3 3.6, right bulwark 2 3 3.6",
)
SAILING_SHIPS = (
    "sailing ship, tall ship, schooner, galleon, pirate ship, pirate galleon, pirates ship, brig, brigantine, barque, clipper, "
    "windjammer, square rigger, man o war, man of war, privateer, slave ship, ship of the line, east indiaman, whaler, whaling ship, "
    "quarterdeck, quarter deck, poop deck, forecastle, foc sle, sails, rigging, crows nest"
)
"""Headings of ships with masts and yards in any time."""
ON_SHIPS = ", ship, ships deck, deck, main deck, upper deck, helm, frigate, sloop, merchantman, warship, flagship, vessel, bow, stern"
"""The same where they are in a time that has no others."""
