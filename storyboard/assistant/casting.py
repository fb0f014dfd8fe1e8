"""People of a request by what they are (`the girl`, `the cops`), and names that nobody on the board has."""

from __future__ import annotations

import re

from storyboard.assistant import people_words as words
from storyboard.assistant.patterns import any_case
from storyboard.assistant.seen_words import HOW, seen_words
from storyboard.assistant.spelling import WORD, folded
from storyboard.model.board import Board
from storyboard.model.cast import Character


def named_by_role(text: str, board: Board) -> str:
    """A text with roles as names, where it is plain who is meant by them."""
    for said, (build, which) in words.ROLES.items():
        pattern = any_case(rf"\bthe (?:{said})\b(?!['’]s name)")
        if pattern.search(text) and (name := _by_age(board, build, which)):
            text = pattern.sub(name, text)
    return words.TRADES.sub(lambda hit: _by_trade(hit, board), text)


def owners_named(text: str, board: Board) -> str:
    """A text with `his panels` as the panels of whom it spoke of last, where that is somebody on the board."""
    people = {folded(part): who for who in board.breakdown.characters for name in (who.name, *who.aliases) for part in WORD.findall(name)}

    def owner(hit: re.Match[str]) -> str:
        build = {"his": "man", "her": "woman"}.get(hit["whose"].lower(), "")
        spoken = [people[one] for word in WORD.findall(text[: hit.start()]) if (one := folded(re.sub(r"['’]s$", "", word))) in people]
        fitting = [who for who in spoken if not build or _is(who, build)]
        return f"{fitting[-1].name}'s {hit['what']}" if fitting else hit.group()

    def seen(hit: re.Match[str]) -> str:
        said = folded(hit["who"] or hit["whom"])
        build = {"he": "man", "him": "man", "she": "woman", "her": "woman"}.get(said, "")
        around = [people[one] for word in _in_turn(text, hit) if (one := folded(re.sub(r"['’]s$", "", word))) in people]
        fitting = [people[said]] if said in people else [who for who in around if build and _is(who, build)]
        return f"all of {fitting[0].name}'s panels" if fitting else hit.group()

    return words.OWNED.sub(owner, words.APPEARS.sub(seen, text))


def _in_turn(text: str, hit: re.Match[str]) -> list[str]:
    """The words before a phrase, the nearest first, then those after it."""
    return [*reversed(WORD.findall(text[: hit.start()])), *WORD.findall(text[hit.end() :])]


def _by_age(board: Board, build: str, which: str) -> str:
    told = [(int(age[1]), who.name) for who in board.breakdown.characters if (age := words.AGE.search(who.description)) and _is(who, build)]
    ages = sorted(told)
    return "" if not ages else ages[0][1] if which == "youngest" else ages[-1][1]


def _is(who: Character, build: str) -> bool:
    told = str(getattr(who.appearance, "build", ""))
    return told == build or told == {"man": "boy", "woman": "girl"}[build]


def _by_trade(hit: re.Match[str], board: Board) -> str:
    said = folded(hit["trade"])
    single = said.removesuffix("s").replace("policemen", "police")
    marks = next((marks for word, marks in words.KIN.items() if said.startswith(word)), re.escape(single))
    found = [who.name for who in board.breakdown.characters if re.search(rf"\b(?:{marks})", folded(f"{who.name} {who.description}"))]
    plural = said.endswith(("s", "men")) or said == "police"
    return " and ".join(found) if (len(found) == 1 and not plural) or (len(found) > 1 and plural) else hit.group()


def stranger(text: str, board: Board) -> str:
    """A question back where a clause names somebody who is not on the board; else nothing."""
    known: frozenset[str] | None = None
    for hit in words.STRANGER.finditer(text):
        name = hit["who"] or hit["other"]
        if folded(name) in words.NOBODY or folded(name) in HOW or folded(name) in seen_words():
            continue
        known = known if known is not None else _words(board)
        if folded(name) not in known:
            people = ", ".join(who.name for who in board.breakdown.characters) or "none"
            return f"There is nobody called {name} on this board. There are: {people}."
    return ""


def _words(board: Board) -> frozenset[str]:
    """All words of the script and of names."""
    told = board.breakdown
    names = [name for who in told.characters for name in (who.name, *who.aliases)]
    names += [one.name for one in told.places] + [one.name for one in told.props]
    return frozenset(
        folded(word) for text in (*names, *(element.text for element in board.screenplay.elements)) for word in WORD.findall(text)
    )
