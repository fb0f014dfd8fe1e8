"""Whatever is asked of the server: never a fault of ours, never a file from outside the board, never a change without leave."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.routing import Route
from starlette.testclient import TestClient

import storyboard
from storyboard.review.app import MODULES, build
from storyboard.review.desk import Desk
from storyboard.review.guard import Door, loopback

HERE = "http://127.0.0.1:8642"
OUTSIDE = "not for anybody"

ROUTES: tuple[Route, ...] = tuple(
    route for module in MODULES for route in module.routes if route.path not in {"/events", "/storyboard.pdf"}
)
"""All but the stream that has no end and the PDF, which takes a second."""

ODD = st.sampled_from(
    [
        *(
            [
                ".",
                "..",
                "../secret.txt",
                "..%2fsecret.txt",
                "%2e%2e%2fsecret.txt",
                "/etc/passwd",
                "a/b",
                "C:\\x",
                "-1",
                "0",
                "1e999",
                "nan",
                "null",
                "{}",
                "[]",
                "${7*7}",
                "{{7*7}}",
            ]
        ),
        *("s1p1.99999999999", "s1p1.-1", "'\"><script>", "", "\x00", "s1p1\x00", "é" * 300, "\ud800", "\u202e"),
    ]
)
KNOWN = st.sampled_from(["s1p1", "s1p2", "s2p1", "s1", "s2", "s1h1", "s1p1.1", "mia", "tom", "keys.js", "review.css", "1", "2"])
WORDS = st.one_of(KNOWN, ODD, st.text(max_size=30))
FIELDS = st.sampled_from(
    [
        "target",
        "note",
        "painter",
        "edit",
        "region",
        "preset",
        "take",
        "who",
        "text",
        "size",
        "lens",
        "x",
        "y",
        "z",
        "facing",
        "character",
        "person",
        "mark",
        "pose",
        "at",
        "onward",
        "out",
        "name",
        "words",
        "hair",
        "file",
        "place",
        "token",
        "action",
        "days",
        "direction",
    ]
)


@pytest.fixture(scope="module")
def fuzzed(film: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    outside = tmp_path_factory.mktemp("fuzz")
    (outside / "secret.txt").write_text(OUTSIDE, encoding="utf-8")
    desk = Desk(Path(shutil.copytree(film, outside / "lamp")))
    with pytest.MonkeyPatch.context() as patch:
        for name in ("GEMINI_API_KEY", "GOOGLE_API_KEY"):
            patch.delenv(name, raising=False)
        yield desk
    desk.close()


def client(desk: Desk, door: Door | None = None, **headers: str) -> TestClient:
    made = build(desk, door or Door(hosts=loopback(8642)))
    return TestClient(made, base_url=HERE, headers=headers, raise_server_exceptions=False, follow_redirects=False)


def written(text: str) -> str:
    return quote(text.encode("utf-8", "replace"), safe="%")


@st.composite
def asked(draw: st.DrawFn) -> tuple[str, str, dict[str, str], dict[str, str]]:
    """A method, an address, a query and a form."""
    route = draw(st.sampled_from(ROUTES))
    path = "/".join(written(draw(WORDS)) if part.startswith("{") else part for part in route.path.split("/"))
    method = draw(st.sampled_from([*sorted(route.methods or {"GET"}), "POST", "PUT"]))
    query = draw(st.dictionaries(st.sampled_from(["take", "v", "token", "since"]), WORDS, max_size=1))
    return method, path, clean(query), clean(draw(st.dictionaries(FIELDS, WORDS, max_size=5)))


def clean(fields: dict[str, str]) -> dict[str, str]:
    """What a client can send at all."""
    return {name: value.encode("utf-8", "replace").decode() for name, value in fields.items()}


def test_no_request_is_a_fault_or_leads_out_of_the_board(fuzzed: Desk) -> None:
    sender = client(fuzzed, origin=HERE)
    outside = fuzzed.folder.parent

    @settings(deadline=None, max_examples=60)
    @given(asked())
    def ask(request: tuple[str, str, dict[str, str], dict[str, str]]) -> None:
        method, path, query, form = request
        answer = sender.request(method, path, params=query, data=form if method != "GET" else None)
        assert answer.status_code < 500 or answer.status_code == 502, answer.text
        assert OUTSIDE not in answer.text
        assert "root:" not in answer.text
        if fuzzed.work is not None:
            assert fuzzed.work.ended.wait(60)

    ask()
    assert sorted(path.name for path in outside.iterdir()) == ["lamp", "secret.txt"]
    assert len(storyboard.open(fuzzed.folder).board.index) >= 3


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 401),
        ({"cookie": "storyboard=wrong"}, 401),
        ({"cookie": 'storyboard="\\377'}, 401),
        ({"authorization": "Bearer " + "e" * 32}, 401),
        ({"cookie": "storyboard=" + "e" * 32, "host": "a b"}, 421),
    ],
)
def test_nothing_is_reached_without_the_token(fuzzed: Desk, headers: dict[str, str], status: int) -> None:
    sender = client(fuzzed, Door(edit="e" * 32, view="v" * 32))
    for route in ROUTES:
        for method in sorted(route.methods or {"GET"}):
            answer = sender.request(method, route.path, headers={"origin": HERE, **headers})
            assert answer.status_code == status, (method, route.path)


@pytest.mark.parametrize(
    "headers", [{}, {"origin": "http://evil.example"}, {"origin": HERE, "sec-fetch-site": "cross-site"}, {"origin": "null"}]
)
def test_no_other_page_changes_anything(fuzzed: Desk, headers: dict[str, str]) -> None:
    sender = client(fuzzed)
    before = storyboard.open(fuzzed.folder).board
    changing = [route for route in ROUTES if "POST" in (route.methods or ())]
    assert len(changing) > 30
    for route in changing:
        path = "/".join("s1p1" if part.startswith("{") else part for part in route.path.split("/"))
        assert sender.post(path, headers=headers).status_code == 403, path
    assert storyboard.open(fuzzed.folder).board == before
