"""The people of a script: who speaks, who is introduced, under which names, and in which scenes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from storyboard.breakdown import (
    ages,
    doubles,
    introductions,
    mentions,
    name_lists,
    own_dress,
    people_words,
    pronouns,
    prose,
    small_groups,
    walk_ons,
)
from storyboard.breakdown.cues import Cue, asides, cues, speeches
from storyboard.breakdown.introductions import Run
from storyboard.model.cast import Age, Character
from storyboard.model.patterns import regex
from storyboard.model.screenplay import SHOWN, Element, Kind, Screenplay
from storyboard.script import names
from storyboard.script.presence import is_pictured


@dataclass(slots=True)
class _Person:
    """Somebody while the script is being gone through."""

    name: str
    aliases: dict[str, None] = field(default_factory=dict[str, None])
    speeches: int = 0
    first: tuple[int, int] = (1 << 30, 0)
    run: Run | None = None
    spelled: int = 0
    """Of a group: how many members the script names right after it; the group is then seen through them."""
    off: bool = True
    """Whether every speech comes from outside the picture."""
    of: str = ""
    """Of one of a few without names: what the script calls them together."""


def _speakers(spoken: Sequence[Cue]) -> dict[str, _Person]:
    """Everybody with a cue, by every name they are cued with."""
    counts = Counter(cue.name for cue in spoken)
    under = names.merged(list(counts))
    people: dict[str, _Person] = {}
    for cue in spoken:
        chief = under[under[cue.name]]
        person = people.setdefault(chief, _Person(chief))
        people[cue.name] = person
        person.speeches += 1
        person.first = min(person.first, (cue.at, 0))
        person.off = person.off and cue.off
        if cue.name != chief:
            person.aliases[cue.name] = None
    return people


def _owner(run: Run, people: Mapping[str, _Person], by_word: Mapping[str, list[str]]) -> _Person | None:
    """The known person a run of capitals means."""
    name = run.name
    if name in people or run.nick in people:
        return people.get(name) or people[run.nick]
    core = names.core(name)
    near = {id(people[other]): people[other] for word in sorted(names.keys(name)) for other in by_word.get(word, [])[: names.NEAR]}
    hits = [
        who
        for who in near.values()
        if names.core(who.name) == core
        or names.same(names.core(who.name), core)
        or _surname(core, who)
        or names.same(names.words(who.name), names.words(name))
    ]
    named = [who for who in hits if not names.is_role(names.core(who.name))] if len(hits) > 1 else hits
    called = [who for who in named if names.core(who.name)[:1] == core[:1]] if len(named) > 1 else named
    return called[0] if len(called) == 1 else None


def _surname(core: tuple[str, ...], who: _Person) -> bool:
    return not names.is_role(core) and any(names.is_inside(core, names.core(name)) for name in (who.name, *who.aliases))


class _Roll:
    """The people found so far, ready to be looked up by the first and last word of their names."""

    def __init__(self, people: dict[str, _Person]) -> None:
        self.people = people
        self.by_word: dict[str, list[str]] = {}
        for name in people:
            self._file(name)

    def _file(self, name: str) -> None:
        for word in names.keys(name):
            self.by_word.setdefault(word, []).append(name)

    def owner(self, run: Run) -> _Person | None:
        return _owner(run, self.people, self.by_word)

    def add(self, name: str, person: _Person) -> None:
        self.people[name] = person
        self._file(name)


def _by_title(roll: _Roll, run: Run, person: _Person) -> None:
    """Files whoever was only heard under the title of a name as the one who has it: `CONSTABLE (O.S.)` is CONSTABLE NEVE STRAND."""
    title = run.words[0].upper()
    heard = roll.people.get(title)
    if (
        heard is None
        or heard is person
        or heard.run is not None
        or not heard.off
        or len(run.words) < 2
        or not names.is_role((run.words[0],))
    ):
        return
    person.speeches += heard.speeches
    person.first = min(person.first, heard.first)
    person.aliases[title] = None
    roll.people[title] = person


def _take(roll: _Roll, run: Run, text: str, *, read: bool = False, sure: bool = False) -> None:
    """Files one run of capitals: as an introduction of somebody known, as somebody new, or not at all.

    What is `read` on a thing in the picture brings nobody into it; whoever is `sure` is somebody by what stands around the name.
    """
    person = roll.owner(run)
    name = run.name
    if person is None:
        if read or introductions.is_read(run, text) or not (sure or introductions.is_person(run, text)):
            return
        person = _Person(name)
        roll.add(name, person)
    elif name not in roll.people and not ages.plural(name):
        person.aliases[name] = None
        roll.add(name, person)
    person.first = min(person.first, (run.at, run.start))
    if person.run is None and not run.owned:
        _by_title(roll, run, person)
        person.run = run
        person.spelled = introductions.spelled(text, run.end) if ages.headcount(person.name, "") > 1 and not person.speeches else 0


def _enrol(roll: _Roll, run: Run) -> None:
    """Files somebody of a script without capitals."""
    if run.name in roll.people:
        return
    before = [roll.people[name] for name in roll.by_word.get(names.core(run.name)[-1], []) if len(run.words) == 1]
    person = before[0] if before else _Person(run.name, first=(run.at, run.start), run=run)
    if before:
        person.aliases[run.name] = None
    roll.add(run.name, person)


def _walk_on(roll: _Roll, elements: Sequence[Element]) -> None:
    """Files those who act without a name, each under the role they are told of by."""
    cores = [names.core(name) for name in roll.people]
    known = {word for core in cores for word in (core[0], *walk_ons.claimed(core))}
    known |= {word for name in roll.people for word in walk_ons.titled(names.words(name))}
    said = {walk_ons.role_said(elements[who.run.at].text, who.run.end) for who in roll.people.values() if who.run is not None}
    said |= {word for who in roll.people.values() if who.run is not None for word in walk_ons.kin_said(elements[who.run.at].text, who.run)}
    meant = partial(doubles.may_mean, elements, _parts(roll, elements))
    for run in walk_ons.people(_shown(elements), known, said, meant):
        if run.name in roll.people:
            continue
        same = _turned_out(roll, run, elements[run.at].text) or _cued_only(roll, run) or _revealed(roll, run, elements)
        if same is not None:
            same.aliases.update(dict.fromkeys((f"A {run.words[-1].upper()}", *([run.name] if len(run.words) > 1 else ()))))
        roll.add(run.name, same or _Person(run.name, first=(run.at, run.start), run=run))


def _parts(roll: _Roll, elements: Sequence[Element]) -> list[doubles.Part]:
    """Those found so far, each with the age that the script tells."""
    people = {id(who): who for who in roll.people.values()}.values()
    told = {id(who): introductions.description(elements[who.run.at].text, who.run.start, who.run.end) if who.run else "" for who in people}
    return [doubles.Part((who.name, *who.aliases), ages.told(who.name, told[id(who)])) for who in people]


def _few(roll: _Roll, elements: Sequence[Element]) -> None:
    """Files a few one by one whom the script counts, who act together, and say nothing."""
    words = {word for name in roll.people for word in names.core(name)}
    for run, count in small_groups.told(_shown(elements), words):
        known = next((roll.people[name] for name in (run.name, run.words[-1].upper()) if name in roll.people), None)
        group = known or _Person(run.name, first=(run.at, run.start), run=run)
        group.aliases[f"THE {run.words[-1].upper()}"] = None
        roll.add(run.name, group)
        _split(roll, group, count)


def _split(roll: _Roll, group: _Person, count: int) -> None:
    """Has a few seen through as many people, whom the script has names for already or who are numbered."""
    if group.spelled or group.speeches:
        return
    group.spelled = count
    for number in range(1, count + 1):
        name = small_groups.member(group.name, number)
        if name not in roll.people:
            roll.add(name, _Person(name, first=group.first, run=group.run, of=group.name))


def _turned_out(roll: _Roll, run: Run, text: str) -> _Person | None:
    """Who is named right after they were told of by a role."""
    here = ((who, who.run) for who in roll.people.values() if who.run is not None and who.run.at == run.at)
    return next((who for who, named in here if walk_ons.turns_out(text, run, named)), None)


def _revealed(roll: _Roll, run: Run, elements: Sequence[Element]) -> _Person | None:
    """Who is named some paragraphs after they were told of by a role."""
    later = ((who, who.run) for who in roll.people.values() if who.run is not None and who.run.at > run.at)
    return next((who for who, named in sorted(later, key=lambda one: one[1].at) if walk_ons.reveals(elements, run, named)), None)


def _name_roles(roll: _Roll, elements: Sequence[Element]) -> None:
    """Files whoever stands in capitals by what anybody is, and is named right after, under the name: `A GIRL stares at him. DOT (7).`"""
    for who in list(roll.people.values()):
        run = who.run
        if run is None or who.speeches or run.text.casefold() not in walk_ons.GENERIC or who.name != run.name:
            continue
        meant = _turned_out(roll, run, elements[run.at].text)
        if meant is not None and meant is not who and meant.first >= who.first:
            meant.aliases[who.name] = None
            meant.first = who.first
            roll.people[who.name] = meant


def _cued_only(roll: _Roll, run: Run) -> _Person | None:
    """Who speaks under the last word of a role and is brought in by it: `A night watchman` is the WATCHMAN of the cues."""
    who = roll.people.get(run.words[-1].upper())
    if who is None or who.run is not None or not who.speeches:
        return None
    who.run = run
    return who


def _shown(elements: Sequence[Element]) -> Iterator[tuple[int, Element]]:
    return ((at, element) for at, element in enumerate(elements) if element.kind in SHOWN and element.kind is not Kind.CENTERED)


def _gathered(elements: Sequence[Element], spoken: Sequence[Cue]) -> list[_Person]:
    roll = _Roll(_speakers(spoken))
    told = introductions.inserted(elements)
    for at, element in _shown(elements):
        runs = introductions.runs(at, element.text)
        for run in (*runs, *introductions.aged(at, element.text)):
            _take(roll, run, element.text, read=at in told)
        for run in name_lists.people(runs, element.text, lambda run: roll.owner(run) is not None):
            _take(roll, run, element.text, read=at in told, sure=True)
        for run in introductions.directed(at, element.text):
            _take(roll, run, f"{element.text.rstrip('.')}. {_after(elements, at)}", read=at in told)
    if roll.people:
        _name_roles(roll, elements)
        _walk_on(roll, elements)
        _few(roll, elements)
    else:
        for run in prose.people(_shown(elements)):
            _enrol(roll, run)
    gathered = list({id(person): person for person in roll.people.values()}.values())
    _told_apart(gathered)
    return gathered


def _after(elements: Sequence[Element], at: int) -> str:
    """The paragraph of action under a line that is a direction alone."""
    under = elements[at + 1] if at + 1 < len(elements) else None
    return under.text if under is not None and under.kind in SHOWN else ""


def _told_apart(people: Sequence[_Person]) -> None:
    """TWO GUARDS are seen through GUARD 1 and GUARD 2, where those speak."""
    numbered = Counter(
        names.core(who.name)[0]
        for who in people
        if who.speeches and len(names.core(who.name)) == 2 and names.is_numbered(names.core(who.name))
    )
    for who in people:
        last = names.core(who.name)[-1]
        members = numbered[last.removesuffix("s")] + (numbered[last[:-3] + "man"] if last.endswith("men") else 0)
        if members and not who.speeches and ages.plural(who.name):
            who.spelled = members


def _names(people: Sequence[_Person]) -> mentions.Names:
    return tuple(("character", str(at), name) for at, who in enumerate(people) for name in (who.name, *who.aliases))


def _single(name: str) -> tuple[str, ...]:
    """The words of a name that may stand for all of it: first name and surname, and the name behind a title (QUEEN ISOLDE)."""
    words, core = names.words(name), names.core(name)
    titled = len(core) == 1 < len(words) and core[0] not in people_words.TITLES
    return core if names.is_full(name) or titled else ()


def _word_aliases(people: Sequence[_Person]) -> None:
    """Adds the single words of full names (STEEL of DICK STEEL) that nobody else could be meant by."""
    full = [(who, word) for who in people for name in (who.name, *who.aliases) for word in _single(name)]
    claims = Counter(word for word, _ in {(word, id(who)) for who, word in full})
    taken = {name.casefold() for who in people for name in (who.name, *who.aliases)}
    for who, word in full:
        if claims[word] == 1 and word not in taken and (_proper(word) or _titled(who, word)):
            who.aliases[word.upper()] = None


def _role_aliases(people: Sequence[_Person], elements: Sequence[Element]) -> None:
    """Adds the role by which `the miner` and `the nurse` mean OLD MINER and ANNA (30), a nurse, and nobody else."""
    called = [(who, role) for who in people if len(names.core(who.name)) > 1 for role in walk_ons.claimed(names.core(who.name))]
    called += [(who, role) for who in people for role in walk_ons.titled(names.words(who.name))]
    _without_age(people)
    said = [(who, walk_ons.role_said(elements[who.run.at].text, who.run.end)) for who in people if who.run is not None]
    roles = [(who, role) for who, role in (*called, *said) if people_words.is_role(role) and not ages.plural(role)]
    claims = Counter(role for role, _ in {(role, id(who)) for who, role in roles})
    taken = {name.casefold() for who in people for name in (who.name, *who.aliases)}
    for who, role in roles:
        if claims[role] == 1 and role not in taken:
            who.aliases[role.upper()] = None


def _without_age(people: Sequence[_Person]) -> None:
    """Adds the title and name without the word of age before them: Mrs. Abelson of OLD MRS. ABELSON."""
    for who in people:
        age, _, rest = who.name.partition(" ")
        if age.casefold() in people_words.AGED and rest.split(" ")[0].rstrip(".").casefold() in people_words.TITLES and " " in rest:
            who.aliases[rest] = None


def _common_nouns(people: Sequence[_Person], elements: Sequence[Element]) -> None:
    """Adds the noun in small letters of who speaks under it, where the action has it with an article: `The giant tears it up.`"""
    alone = {
        who.name.casefold(): who for who in people if who.speeches and who.name.isalpha() and not people_words.is_role(who.name.casefold())
    }
    for _, element in _shown(elements) if alone else ():
        for hit in _A_NOUN.finditer(element.text):
            who = alone.get(hit.group(1))
            if who is not None:
                who.aliases[f"A {who.name}"] = None


_A_NOUN = regex(r"\b(?:[Aa]n?|[Tt]he) (?:[a-z-]+ ){0,2}?([a-z]{3,})\b")


def _titled(who: _Person, word: str) -> bool:
    """Whether a word that is no name elsewhere is one behind a title: the Storm of CAPTAIN STORM."""
    called = (names.words(name) for name in (who.name, *who.aliases))
    return len(word) > 2 and any(len(parts) == 2 and parts[0] in people_words.TITLES and parts[1] == word for parts in called)


def _proper(word: str) -> bool:
    known = people_words.ROLES | people_words.AGED | people_words.NOT_PEOPLE | people_words.NUMBERS.keys() | people_words.TITLES
    return len(word) > 2 and word.isalpha() and word not in known


@dataclass(frozen=True, slots=True)
class Census:
    """Who is named where."""

    scenes: dict[int, dict[str, None]]
    """Person to scenes, in order."""
    first: dict[int, tuple[int, int, int]]
    """Person to the first place in the action that names them: element, start, end."""
    sex: Counter[int]
    """Person to male minus female pronouns beside them."""
    together: Counter[str]
    """Scene to how often it speaks of `the men`, minus `the women`."""
    dress: dict[int, list[tuple[str, str]]]
    """Person to the clothes that are named as theirs in the first scene they are in, each with `his`, `her` or nothing."""


def _census(elements: Sequence[Element], scene_of: Mapping[str, str], spoken: Sequence[Cue], people: Sequence[_Person]) -> Census:
    census = Census({}, {}, Counter(), Counter(), {})
    index = mentions.index(_names(people))
    by_name = {name: at for at, who in enumerate(people) for name in (who.name, *who.aliases)}
    for cue in spoken:
        _present(census, by_name[cue.name], scene_of.get(elements[cue.at].id))
    for at, element in enumerate(elements):
        if element.kind in SHOWN or element.kind is Kind.SCENE_HEADING:
            _count(census, at, element, scene_of.get(element.id), index)
    for cue, said in asides(elements, spoken):
        census.sex[by_name[cue.name]] += pronouns.aside(said)
    for at, who in enumerate(people):
        if who.of:
            census.scenes[at] = {**census.scenes.get(by_name[who.of], {}), **census.scenes.get(at, {})}
    for cue, said in speeches(elements, spoken):
        census.sex[by_name[cue.name]] += pronouns.of_self(said)
    return census


def _present(census: Census, person: int, scene: str | None) -> None:
    if scene:
        census.scenes.setdefault(person, {})[scene] = None


def _count(census: Census, at: int, element: Element, scene: str | None, index: mentions.Index) -> None:
    hits = list(mentions.search(element.text, index))
    present = [hit for hit in hits if not hit.owner and not is_pictured(element.text, hit.start)]
    for hit in present:
        _present(census, int(hit.id), scene)
        if element.kind is not Kind.SCENE_HEADING:
            census.first.setdefault(int(hit.id), (at, hit.start, hit.end))
    for person, vote in pronouns.votes(element.text, hits):
        census.sex[int(person)] += vote
    for person, whose, said in own_dress.told(element.text, hits) if scene else ():
        if next(iter(census.scenes.get(int(person), {})), scene) == scene:
            census.dress.setdefault(int(person), []).append((whose, said))
    if scene:
        census.together[scene] += pronouns.together(element.text)


def _heard_only(who: _Person, named: bool, *, aged: bool) -> bool:
    """Whether somebody is a voice and nothing else: off the picture all the time, or of a thing, whatever the action tells of that."""
    core = names.core(who.name)
    thing = core[-1] in people_words.DEVICES or core[-2:] == ("answering", "machine")
    return who.speeches > 0 and ((thing and not aged) or (not named and (who.off or core[-1] in people_words.UNSEEN)))


@dataclass(frozen=True, slots=True)
class Found:
    """A person and what their looks are read from."""

    character: Character
    sex: int
    """Above 0 rather a man, below rather a woman, 0 unknown."""
    setting: str = ""
    """A kind of place that calls for clothes of its own, where most of their scenes play; empty for any other."""
    epoch: str = ""
    """When the story plays (see `period.epoch`)."""
    dress: str = ""
    """Clothes that the script names as theirs where they are first seen, beside those of the introduction."""
    role: str = ""
    """What they are called just before their name: `a knight, SIR BORS`; empty where nothing is."""


def _introduced(who: _Person, elements: Sequence[Element], first: tuple[int, int, int] | None) -> tuple[str, str]:
    """The canonical description and what stands just before the name."""
    at, start, end = (who.run.at, who.run.start, who.run.end) if who.run else first or (-1, 0, 0)
    if at < 0:
        return "", ""
    text = elements[at].text
    return introductions.description(text, start, end), text[max(0, start - 40) : start]


def _built(number: int, who: _Person, at: int, elements: Sequence[Element], census: Census) -> Found:
    told, before = _introduced(who, elements, census.first.get(at))
    opens = told.casefold().startswith(tuple(name.casefold() for name in (who.name, *who.aliases)))
    scenes = tuple(census.scenes.get(at, {}))
    mine = introductions.own(told, tuple(filter(None, (who.name, who.of, *who.aliases))))
    called = (who.name, *who.aliases)
    votes = pronouns.of_words(called, mine, opens) + _kin(before) + census.sex[at] or sum(census.together[scene] for scene in scenes)
    votes = votes or (ages.sex_of_ending(who.name) if who.speeches else 0)
    grown = [ages.age(name, mine, opens, before) for name in called]
    character = Character(
        id=f"c{number}",
        name=who.name,
        aliases=tuple(who.aliases),
        description=told,
        age=next((old for old in grown if old is not Age.ADULT), doubles.by_deed(elements, who.run)),
        seen=not (who.spelled or _heard_only(who, at in census.first, aged=ages.years(told) is not None)),
        headcount=1 if who.of else who.spelled or ages.members(who.name, told) or ages.headcount(who.name, before),
        speeches=who.speeches,
        scenes=scenes,
        unsexed=not votes,
    )
    led = _CALLED.search(before)
    theirs = " and ".join(
        said for whose, said in census.dress.get(at, ()) if (whose != "his" or votes >= 0) and (whose != "her" or votes <= 0)
    )
    return Found(character, votes, dress=theirs, role=led.group(1).casefold() if led else "")


def _kin(before: str) -> int:
    """What the word just before a name tells: `His granddaughter MINA` is female."""
    return 3 * ages.sex("".join(ages.parts(before)[-1:]))


_CALLED = regex(r"\b(?:an?|the|our)\s+(?:[^\W\d_]+\s+)?([^\W\d_]+),\s*$", re.IGNORECASE)
"""A word for somebody with an article, and the comma before the name."""


def _order(who: _Person, first: tuple[int, int, int] | None) -> tuple[int, int]:
    return min(who.first, first[:2] if first else who.first)


def people(screenplay: Screenplay, scene_of: Mapping[str, str]) -> tuple[Found, ...]:
    """Everybody of the script in order of first appearance, ids `c1`, `c2`, ...; looks are still to be chosen."""
    elements = screenplay.elements
    spoken = cues(elements)
    gathered = _gathered(elements, spoken)
    _word_aliases(gathered)
    _role_aliases(gathered, elements)
    _common_nouns(gathered, elements)
    census = _census(elements, scene_of, spoken, gathered)
    order = sorted(range(len(gathered)), key=lambda at: _order(gathered[at], census.first.get(at)))
    return tuple(_built(number, gathered[at], at, elements, census) for number, at in enumerate(order, start=1))
