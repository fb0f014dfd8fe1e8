from __future__ import annotations

import asyncio
import threading

from storyboard.review.bus import ALIVE, EVERYTHING, REMEMBERED, Bus, Message
from storyboard.review.live import line, lines


def names(messages: list[Message]) -> list[str]:
    return [f"{message.name} {message.data}".strip() for message in messages]


def test_who_comes_back_hears_what_was_missed() -> None:
    bus = Bus()
    bus.tell("scenes", "s1")
    heard = bus.last
    bus.tell("scenes", "s2")
    bus.tell("told", "job")
    assert names(bus.since(heard)) == ["scenes s2", "told job"]
    assert bus.since(bus.last) == []


def test_who_was_away_too_long_or_comes_from_another_server_reads_everything() -> None:
    bus = Bus()
    first = bus.last
    for n in range(REMEMBERED + 1):
        bus.tell("scenes", str(n))
    for since in (first, "", "nonsense", Bus().last, f"{bus.last}9", "x-²"):
        assert bus.since(since) == [Message(bus.last, EVERYTHING)]


def speak(bus: Bus) -> None:
    bus.tell("scenes", "s1")
    bus.tell("told", "job")
    bus.close()


def test_listening_ends_with_the_bus_and_hears_other_threads() -> None:
    async def listen(bus: Bus) -> list[str]:
        since = bus.last
        threading.Thread(target=speak, args=(bus,)).start()
        return names([message async for message in bus.listen(since, 5.0) if message.name != ALIVE])

    assert set(asyncio.run(listen(Bus()))) <= {"scenes s1", "told job"}


def test_silence_keeps_the_line_open() -> None:
    async def first(bus: Bus) -> Message:
        async for message in bus.listen(bus.last, 0.001):
            return message
        raise AssertionError

    assert asyncio.run(first(Bus())).name == ALIVE
    assert line(Message("a-1", ALIVE)).startswith(":")


def test_messages_are_lines_of_the_stream() -> None:
    async def first(bus: Bus) -> str:
        since = bus.last
        bus.tell("scenes", "s1 s2")
        async for told in lines(bus, since):
            return told
        raise AssertionError

    bus = Bus()
    assert asyncio.run(first(bus)) == f"id: {bus.last}\nevent: scenes\ndata: s1 s2\n\n"
