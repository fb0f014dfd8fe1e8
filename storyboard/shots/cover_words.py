"""What is over somebody, round their shoulders, on their hands, or off their head, from the words that say so until others end it."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex

BAREHEADED, WRAPPED, TUCKED_IN, COVERED = "bareheaded", "wrapped", "blanketed", "covered"
BOXING, TAPED, PEG_LEG = "boxing_gloves", "taped_hands", "peg_leg"
POWDERED, ICED, PAINTED = "powdered", "iced", "painted"
STREWN = (POWDERED, ICED, PAINTED)
"""What is on head, face, shoulders and hands: white powder (dust, flour, plaster), blobs of icing or cream, smears of paint."""
STATES = (BAREHEADED, WRAPPED, TUCKED_IN, COVERED, BOXING, TAPED, PEG_LEG, *STREWN)
"""Words of `Blocking.state`: the hat is off; a blanket is round the shoulders; a blanket is over all but the head; somebody is a shape
under a cloth; has boxing gloves on; has tape around both hands; the left leg is a wooden one from the knee, which no words of a line
begin or end."""
_OWN = r"(?P<own>his|her|their|the|[\w-]+['’]s|[\w-]+s['’])"
_ONE = r"(?P<own>him|her|them|himself|herself|themselves|the (?:body|corpse|dead \w+)|(?-i:[A-Z][\w-]+))"
_HAT = r"(?:\w+ )?(?:cap|hat|helmet|beret|beanie|bowler|bonnet|fedora|stetson|top hat|crown)"
_WRAP = r"(?:blanket|shawl|rug|quilt|duvet|towel|coat|jacket|cloak)"
_SHROUD = r"(?:tarpaulin|tarp|sheet|canvas|sailcloth|dust ?sheet|shroud|oilcloth)"
_BED = r"(?:blanket|rug|quilt|duvet|bedspread|eiderdown)"
_LAYS = r"(?:throw|pull|drap|lay|lai|spread|put|draw|drop|plac|pile|fling|toss|cast)\w*"
_UNDER = r"lies?|hides?|hidden|lying|covered|curled up|under cover"
_GLOVES = r"(?:\w+ )?boxing gloves?"
_FISTS = r"(?:\w+ )?(?:hands?|fists?|knuckles|wrists?)"
_STRIP = r"(?:boxing |athletic |white |cotton )?(?:tape|hand ?wraps?|wraps)"
_POWDER = r"(?:flour|dust|plaster|plaster dust|powder|chalk|chalk dust|powdered sugar|icing sugar|ash|ashes|talc|talcum powder)"
_CREAM = r"(?:icing|frosting|cream|whipped cream|custard|buttercream|meringue|cake)"
_PAINT = r"(?:paint|ink|dye|grease paint|warpaint)"
_SKIN = (
    r"(?:\w+ )?(?:face|hair|head|cheeks?|nose|forehead|brow|shoulders|hands|fingers|arms|chin|eyebrows|beard)"
    r"(?: and (?:\w+ )?(?:shoulders|hair|hands|face|clothes|arms|beard))?"
)
_ON = "covers?|coats?|powders?|showers?|settles? on|falls? on|rains? down on|lies on|clings? to"
_LYING = rf"(?:{_ON}|drifts? (?:down )?on(?:to)?|(?:is )?(?:all over|on))"
_STREWN_WITH = "covered|dusted|powdered|coated|caked|smeared|spattered|splattered|streaked|white|sprinkled|smudged"
_WITH = rf"(?:all )?(?:{_STREWN_WITH}) (?:all over )?(?:with|in)"
_OFF = r"(?:takes?|pulls?|sweeps?|tears?|rips?|whips?|slips?|lifts?|yanks?|throws?|flings?|tosses|draws?|kicks?|shrugs?|removes?|drops?)"
ROWS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (state, regex(row, re.IGNORECASE))
    for state, row in (
        (BAREHEADED, rf"\b{_OFF} off {_OWN} {_HAT}\b|\b{_OFF.replace('lifts?|', '')} (?P<own2>his|her|their) {_HAT} off\b"),
        (BAREHEADED, rf"\b(?:removes|doffs) {_OWN} {_HAT}\b"),
        (WRAPPED, rf"\b{_WRAP}s?\b (?:[\w-]+ ){{0,3}}?(?:a?round|about|over|on|across) {_OWN} shoulders\b"),
        (WRAPPED, rf"\b(?:wraps?|wrapped|wrapping|bundles?|huddled?) {_ONE} in (?:a|the|an old) (?:\w+ )?{_WRAP}\b"),
        (WRAPPED, rf"\b(?:wrapped|huddled|bundled|swaddled) (?:up )?in (?:a|the|an old|his|her) (?:\w+ )?{_WRAP}\b"),
        (COVERED, rf"\b{_LAYS} (?:a|the|an old) (?:\w+ )?{_SHROUD} over {_ONE}(?! (?:head|shoulders|lap|knees|legs|feet|arm)\b)"),
        (
            COVERED,
            rf"\b(?:{_UNDER}) (?:\w+ ){{0,4}}?(?:under|beneath|by|with) (?:a|the) (?:\w+ )?{_SHROUD}\b",
        ),
        (COVERED, rf"\bcovers? {_ONE} with (?:a|the) (?:\w+ )?{_SHROUD}\b"),
        (TUCKED_IN, rf"\b{_LAYS} (?:a|the|an old) (?:\w+ )?{_BED} over {_ONE}(?! (?:head|shoulders|lap|knees|legs|feet|arm)\b)"),
        (
            TUCKED_IN,
            rf"\bcovers? {_ONE} with (?:a|the) (?:\w+ )?{_BED}\b|\b(?:lies?|sleeps?) (?:\w+ ){{0,4}}?under (?:a|the) (?:\w+ )?{_BED}\b",
        ),
        (BOXING, rf"\b(?:laces?(?: up)?|ties?|straps?(?: on)?|fastens?|adjusts?|tightens?) {_OWN} {_GLOVES}\b"),
        (
            BOXING,
            rf"\b(?:laces?|straps?|ties?|pulls?|puts?|slips?|pushes|tugs?) (?:the |a pair of )?{_GLOVES} (?:on |onto |on to ){_OWN}\b",
        ),
        (BOXING, rf"\b(?:puts?|pulls?|straps?|slips?|tugs?) on (?:(?P<own>his|her|their) |a pair of |the )?{_GLOVES}\b"),
        (BOXING, rf"\b(?:puts?|pulls?|straps?|slips?|tugs?) (?P<own>his|her|their) {_GLOVES} on\b"),
        (BOXING, r"\b(?:in|wearing|wears) (?:[\w-]+,? ){0,4}?boxing gloves\b"),
        (BOXING, rf"\b(?:raises|lifts|bangs|knocks|smacks|thumps|drops|lowers|touches) {_OWN} {_GLOVES}\b"),
        (TAPED, rf"\b(?:wraps?|winds?|wrapping|winding) {_STRIP} (?:a?round|about|over) {_OWN} {_FISTS}\b"),
        (TAPED, rf"\b(?:tapes|taping) (?:up )?{_OWN} {_FISTS}\b"),
        (TAPED, rf"\b(?:wraps?|binds?|wrapping|binding) (?:up )?{_OWN} {_FISTS} (?:with|in) {_STRIP}\b"),
        (TAPED, rf"\b{_OWN} (?:taped|wrapped) {_FISTS}\b"),
        (TAPED, rf"\b{_OWN} {_FISTS} (?:are |is |already |both )*(?:taped|wrapped in {_STRIP})\b"),
        *(
            row
            for state, stuff in ((POWDERED, _POWDER), (ICED, _CREAM), (PAINTED, _PAINT))
            for row in (
                (state, rf"(?<!of )\b{stuff} {_LYING} {_OWN} {_SKIN}\b(?! of)"),
                (state, rf"\b{_OWN} {_SKIN} (?:is |are |still |now )*{_WITH} (?:\w+ )?{stuff}\b"),
                (state, rf"\b{_WITH} (?:\w+ )?{stuff}\b"),
            )
        ),
    )
)
"""What the words bring about, and on whom: `own` is the word for them, nobody named is who the sentence is about."""
_ON_SKIN = rf"{_POWDER}|{_CREAM}|{_PAINT}"
_CLEANS = "wipes?|wash(?:es)?|rinses?|brush(?:es)?|shakes?|dusts?|cleans?|scrubs?"
_BACK = r"(?:off|back|away|aside)"
_ANY = rf"(?:{_SHROUD}|{_BED}|{_WRAP})"
ENDS: tuple[tuple[frozenset[str], re.Pattern[str]], ...] = tuple(
    (frozenset(states), regex(row, re.IGNORECASE))
    for states, row in (
        ((BAREHEADED,), rf"\b(?:puts?|pulls?|sets?|jams?|claps?|tugs?|dons?) (?:on |back )*(?:his|her|a|the|\w+['’]s) {_HAT}(?! off)"),
        (
            (WRAPPED, TUCKED_IN, COVERED),
            rf"\b{_OFF} (?:{_BACK} )?(?:the|a|his|her) (?:\w+ )?{_ANY} ?{_BACK}?\b(?! (?:over|a?round|on|about)\b)",
        ),
        ((BOXING,), rf"\b{_OFF} (?:off )?(?:the|his|her|their|\w+['’]s) {_GLOVES}(?! on)|\bunlaces? (?:the|his|her|\w+['’]s) {_GLOVES}"),
        ((TAPED,), rf"\b(?:cuts?|tears?|peels?|strips?|unwinds?|unwraps?|pulls?) (?:off )?(?:the|his|her) (?:{_STRIP}|{_FISTS})\b"),
        (
            STREWN,
            rf"\b(?:{_CLEANS}) (?:off )?(?:(?:the|his|her|their) )?(?:\w+ )?(?:{_ON_SKIN}|face|hair)\b(?! (?:on|onto|across) )",
        ),
        ((TUCKED_IN, COVERED), r"\b(?:gets? up|stands?|rises|sits up|jumps? up|climbs? out|crawls? out)\b"),
    )
)
"""What the words end."""
