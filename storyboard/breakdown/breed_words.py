"""Dogs by their size: breeds, and what makes a dog a small one or a great one. Tables only, English."""

from __future__ import annotations

import re
from collections.abc import Iterable

from storyboard.breakdown.lists import listed
from storyboard.model.patterns import regex

DOGS: dict[str, str] = {
    "dog": "dog/dogs hound/hounds mutt/mutts spaniel/spaniels bulldog/bulldogs labrador/labradors retriever/retrievers"
    " german-shepherd/german-shepherds golden-retriever/golden-retrievers border-collie/border-collies collie/collies poodle/poodles"
    " shepherd-dog mongrel/mongrels doberman/dobermans pooch"
    " sheepdog/sheepdogs greyhound/greyhounds alsatian/alsatians foxhound/foxhounds pitbull/pitbulls pit-bull/pit-bulls"
    " dalmatian/dalmatians lurcher/lurchers dingo/dingos cur chien/chiens perro/perros hund/hunde",
    "lapdog": "lapdog/lapdogs lap-dog/lap-dogs pomeranian/pomeranians chihuahua/chihuahuas pug/pugs pekingese pekinese"
    " shih-tzu/shih-tzus toy-poodle/toy-poodles bichon/bichons",
    "terrier": "terrier/terriers yorkie/yorkies westie/westies jack-russell/jack-russells corgi/corgis beagle/beagles"
    " schnauzer/schnauzers whippet/whippets",
    "dachshund": "dachshund/dachshunds sausage-dog/sausage-dogs daschund",
    "mastiff": "mastiff/mastiffs great-dane/great-danes wolfhound/wolfhounds bloodhound/bloodhounds rottweiler/rottweilers"
    " saint-bernard/saint-bernards st-bernard/st-bernards deerhound/deerhounds leonberger/leonbergers",
}
"""Kinds of dogs that differ by their size, and the words that mean them, plurals behind a slash; two words are joined by a hyphen."""

TITLED = listed(
    "alsatian alsatians dalmatian dalmatians german-shepherd german-shepherds pomeranian pomeranians chihuahua chihuahuas pekingese"
    " pekinese shih-tzu shih-tzus yorkie yorkies westie westies jack-russell jack-russells great-dane great-danes rottweiler"
    " rottweilers saint-bernard saint-bernards st-bernard st-bernards labrador labradors"
    " dachshund dachshunds doberman dobermans"
)
"""Breeds that have a capital letter also where they are nobody's name."""
GROWN: dict[str, frozenset[str]] = {
    "lapdog": listed("tiny little toy miniature handbag pocket-sized yappy yapping teacup fluffy"),
    "terrier": listed("small smaller short-legged scruffy"),
    "mastiff": listed("big huge giant enormous massive gigantic hulking great colossal monstrous"),
}
"""What before a plain word for a dog makes it a kind."""
_PLAIN = frozenset({"dog", "dogs", "hound", "hounds", "mutt", "mutts", "mongrel", "mongrels", "pooch", "poodle", "poodles"})
"""Words of a dog that may be of any size."""


def spaced(row: str) -> tuple[str, ...]:
    """A row of such a table with spaces for hyphens; none of a word without."""
    return (row.replace("-", " "),) if "-" in row else ()


_TWO = frozenset(one for line in DOGS.values() for row in line.split() for words in spaced(row) for one in words.split("/"))
_PAIRS = regex(rf"\b(?:{'|'.join(sorted(_TWO, key=lambda one: (-len(one), one)))})\b", re.IGNORECASE)


def joined(text: str) -> str:
    """The text with the two words of a breed as one, by a hyphen: every place in it stays where it is."""
    return _PAIRS.sub(lambda hit: hit.group().replace(" ", "-"), text)


def sized(kind: str, word: str, told: Iterable[str]) -> str:
    """The kind of a dog that a plain word with `told` before it means: `a tiny dog` is one for a lap."""
    if kind != "dog" or word not in _PLAIN:
        return kind
    heard = frozenset(told)
    return next((size for size, said in GROWN.items() if said & heard), kind)
