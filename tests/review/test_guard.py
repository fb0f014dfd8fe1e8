from __future__ import annotations

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from storyboard.review.guard import HEADERS, MOST_BYTES, ROLE, ROOM, Door, Guard, loopback

HERE = "http://127.0.0.1:8642"
LOCAL = Door(hosts=loopback(8642))
SHARED = Door(edit="e" * 32, view="v" * 32, cookie="storyboard-8642")


async def echo(request: Request) -> Response:
    return PlainTextResponse(f"{request.scope[ROLE]} {len(await request.body())}")


def crash(request: Request) -> Response:
    raise ZeroDivisionError(request.url.path)


def client(door: Door, base: str = HERE) -> TestClient:
    routes = [Route("/{path:path}", echo, methods=["GET", "POST", "DELETE"])]
    app = Starlette(routes=[Route("/crash", crash), *routes])
    return TestClient(Guard(app, door), base_url=base, follow_redirects=False, raise_server_exceptions=False)


@pytest.mark.parametrize("host", ["127.0.0.1:8642", "localhost:8642", "LOCALHOST:8642", "[::1]:8642"])
def test_this_machine_needs_no_token(host: str) -> None:
    assert client(LOCAL).get("/", headers={"host": host}).text == "editor 0"


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:8642", "", "a b", "127.0.0.1:8642/x"])
def test_another_name_is_not_answered(host: str) -> None:
    answer = client(LOCAL).get("/", headers={"host": host})
    assert answer.status_code == 421
    assert "Use the link it printed" in answer.text


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"origin": HERE}, 200),
        ({"origin": HERE, "sec-fetch-site": "same-origin"}, 200),
        ({"origin": "null", "sec-fetch-site": "same-origin"}, 200),
        ({"sec-fetch-site": "same-origin"}, 200),
        ({}, 403),
        ({"origin": "null"}, 403),
        ({"origin": "http://evil.example"}, 403),
        ({"origin": "http://127.0.0.1:9999"}, 403),
        ({"origin": HERE, "sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"sec-fetch-site": "none"}, 403),
    ],
)
@pytest.mark.parametrize("method", ["POST", "DELETE"])
def test_only_our_own_pages_change_anything(headers: dict[str, str], status: int, method: str) -> None:
    assert client(LOCAL).request(method, "/x", headers=headers).status_code == status


def test_a_link_for_others_needs_its_token_also_here() -> None:
    assert client(SHARED).get("/").status_code == 401
    assert client(SHARED).get("/?token=wrong").status_code == 401
    assert client(SHARED).get("/", headers={"cookie": 'storyboard-8642="'}).status_code == 401


@pytest.mark.parametrize(("token", "role"), [(SHARED.edit, "editor"), (SHARED.view, "viewer")])
def test_the_token_of_a_link_becomes_a_cookie(token: str, role: str) -> None:
    browser = client(SHARED, "http://board.example:8642")
    answer = browser.get(f"/panels/p1?take=2&token={token}")
    assert (answer.status_code, answer.headers["location"]) == (303, "/panels/p1?take=2")
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie
    assert browser.get("/").text == f"{role} 0"


def test_the_token_does_not_lead_to_another_site() -> None:
    answer = client(SHARED).get(f"http://127.0.0.1:8642//evil.example/?token={SHARED.edit}")
    assert answer.headers["location"] == "/evil.example/"


def test_who_looks_changes_nothing() -> None:
    looking = client(SHARED)
    looking.cookies.set(SHARED.cookie, SHARED.view)
    answer = looking.post("/panels/p1/approve", headers={"origin": HERE})
    assert (answer.status_code, "looking only" in answer.text) == (403, True)


@pytest.mark.parametrize("path", ["/", "/crash", "/?token=wrong"])
@pytest.mark.parametrize("door", [LOCAL, SHARED])
def test_every_answer_keeps_the_browser_in_bounds(path: str, door: Door) -> None:
    headers = client(door).get(path).headers
    assert {name: headers[name] for name in HEADERS} == dict(HEADERS)
    assert headers["cache-control"] == "no-store"
    assert "unsafe" not in headers["content-security-policy"]


@pytest.mark.parametrize(("path", "most"), [("/panels/p1/approve", MOST_BYTES), ("/panels/p1/upload", ROOM["upload"])])
def test_a_body_has_a_limit(path: str, most: int) -> None:
    post = client(LOCAL).post
    assert post(path, content=b"x" * most, headers={"origin": HERE}).status_code == 200
    answer = post(path, content=(b"x" * 1024 for _ in range(most // 1024 + 1)), headers={"origin": HERE})
    assert answer.status_code == 413
