"""Google's text models through google-genai and real HTTP against the emulator, which checks every body against the specification."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from datetime import date
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, cast

import pytest

from storyboard.model.errors import ProviderError
from storyboard.ports import Answer, Attachment, FixRequest, Misconfigured, Question, Refused, Tool, ToolCall, TryLater, Turn
from storyboard.testing.gemini import Emulator, call, conversation, emulator, give, say, together
from storyboard.testing.gemini.faults import FINAL, ODD, PASSING, Fault, Slip, at, at_random
from storyboard.testing.painters import picture
from storyboard.texts.gemini import GeminiTexts, VertexTexts
from storyboard.texts.registry import check

KEY = "AIzaSyB0123456789abcdefghijklmnopqrstuvw"
DAY = date(2026, 11, 21)
SCHEMA = {"type": "object", "properties": {"shot_size": {"type": "string"}}, "required": ["shot_size"]}
FIND = Tool(
    name="find_panels",
    description="Panels of a scene.",
    parameters={"type": "object", "properties": {"scene_number": {"type": "string"}}, "required": ["scene_number"]},
)
STATUS = Tool(name="status", description="How far the board is.")


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (
        "GEMINI_API_KEY",
        "GOOGLE_API_KEY",
        "GOOGLE_GEMINI_BASE_URL",
        "GOOGLE_VERTEX_BASE_URL",
        "GOOGLE_CLOUD_PROJECT",
        "GEMINI_TEXT_MODEL",
        "GEMINI_TEXT_TIER",
        "STORYBOARD_TEXT_TABLE",
    ):
        monkeypatch.delenv(name, raising=False)


def question(text: str = "Who is Mia?", **more: Any) -> Question:
    told: dict[str, Any] = {"purpose": "a test", "turns": (Turn(role="user", text=text),)}
    return Question(**told | more)


def asked(server: Emulator, *questions: Question, **more: Any) -> list[Answer]:
    told: dict[str, Any] = {"key": KEY, "base_url": server.url, "day": lambda: DAY}
    model = GeminiTexts(**told | more)

    async def go() -> list[Answer]:
        try:
            return [await model.ask(item) for item in questions]
        finally:
            await model.close()

    return asyncio.run(go())


def test_words_come_back_with_what_they_cost() -> None:
    with emulator(think=lambda _: say("A fisherwoman.")) as server:
        (answer,) = asked(server, question(system="Be brief."))
        assert server.billed == pytest.approx(answer.cost)
        (request,) = server.requests
    assert (answer.text, answer.model, answer.cut, answer.calls) == ("A fisherwoman.", "gemini-3.8-flash", False, ())
    assert answer.tokens_in > 0
    assert answer.tokens_out > 0
    assert (request.system, request.texts, request.version) == ("Be brief.", ("Who is Mia?",), "v1beta")
    assert request.body["generationConfig"] == {"maxOutputTokens": 8192, "thinkingConfig": {"thinkingLevel": "LOW"}}


def test_a_schema_binds_the_answer_and_keeps_its_names() -> None:
    with emulator(think=lambda _: give({"shot_size": "CU"})) as server:
        (answer,) = asked(server, question(answer=SCHEMA))
        settings = server.requests[0].body["generationConfig"]
    assert json.loads(answer.text) == {"shot_size": "CU"}
    assert settings["responseJsonSchema"] == SCHEMA
    assert settings["responseMimeType"] == "application/json"
    assert {"temperature", "topP", "topK", "candidateCount"}.isdisjoint(settings)


@pytest.mark.parametrize("slip", [Slip.FENCED, Slip.PROSE])
def test_json_among_other_words_is_found(slip: Slip) -> None:
    with emulator(think=lambda _: give({"shot_size": "CU"}), faults=at({1: slip})) as server:
        (answer,) = asked(server, question(answer=SCHEMA))
    assert json.loads(answer.text) == {"shot_size": "CU"}


def test_a_conversation_with_tools_carries_signatures_on_their_parts() -> None:
    talk = conversation(
        [
            ("darker", together(call("find_panels", scene_number="3"), call("status"), call("find_panels", scene_number="4"))),
            (("3A-1", "half", "4A-1"), call("find_panels", scene_number="5")),
            ("none", "Nothing in scene 5."),
            ("thank you", "My pleasure."),
        ]
    )
    results = {"3": "3A-1", "4": "4A-1", "5": "none"}
    with emulator(think=talk) as server:
        turns = [Turn(role="user", text="make it darker")]
        for _ in range(3):
            (answer,) = asked(server, question(turns=tuple(turns), tools=(FIND, STATUS)))
            turns.append(Turn(role="model", text=answer.text, calls=answer.calls, raw=answer.raw))
            done = [
                Turn(role="tool", call=wish.id, name=wish.name, text=results.get(wish.arguments.get("scene_number", ""), "half"))
                for wish in answer.calls
            ]
            turns += reversed(done)  # whatever order they are done in
        turns.append(Turn(role="user", text="thank you"))
        (answer,) = asked(server, question(turns=tuple(turns), tools=(FIND, STATUS)))
        talk.check()
        contents = server.requests[-1].body["contents"]
        assert server.counts == {"answered": 4}
    assert answer.text == "My pleasure."
    assert [content["role"] for content in contents] == ["user", "model", "user", "model", "user", "model", "user"]
    first = contents[1]["parts"]
    assert ["thoughtSignature" in part for part in first] == [True, False, False]
    assert [part["functionCall"].get("id") for part in first] == [part["functionResponse"].get("id") for part in contents[2]["parts"]]
    assert [part["functionResponse"]["response"]["output"] for part in contents[2]["parts"]] == ["3A-1", "half", "4A-1"]
    assert contents[1] == json.loads(turns[1].raw)


@pytest.mark.parametrize("seed", range(4))
def test_calls_have_ids_whether_or_not_google_gives_them(seed: int) -> None:
    with emulator(think=lambda _: together(call("status"), call("status")), seed=seed) as server:
        (answer,) = asked(server, question(tools=(STATUS,)))
        first, second = answer.calls
        assert first.id
        assert second.id
        assert first.id != second.id


def test_a_turn_that_another_model_made_is_taken() -> None:
    turns = (
        Turn(role="user", text="How far?"),
        Turn(role="model", text="Let me see.", calls=(ToolCall(id="call_9", name="status"),), raw='{"type": "ai", "data": {}}'),
        Turn(role="tool", call="call_9", name="status", text="half"),
    )
    with emulator(think=lambda _: say("Half.")) as server:
        (answer,) = asked(server, question(turns=turns, tools=(STATUS,)))
        (_, model, tool) = server.requests[0].body["contents"]
    assert answer.text == "Half."
    assert model["parts"][1]["functionCall"]["id"] == tool["parts"][0]["functionResponse"]["id"] == "call_9"


def test_searching_beside_tools_is_asked_for_as_google_wants_it_and_paid() -> None:
    with emulator(think=lambda _: say("Built in 1887.")) as server:
        (answer,) = asked(server, question("Find out when the pier was built.", search=True, tools=(STATUS,)))
        assert server.billed == pytest.approx(answer.cost)
        assert server.requests[0].body["toolConfig"] == {"includeServerSideToolInvocations": True}
    assert answer.queries
    assert answer.sources[0].url.startswith("https://")
    assert "<" in answer.search_entry


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "mia.jpg").write_bytes(picture(1.0, (1, 2, 3, 4, 5, 6)))
    from pypdf import PdfWriter

    writer = PdfWriter()
    for _ in range(3):
        writer.add_blank_page(100, 100)
    with (tmp_path / "script.pdf").open("wb") as file:
        writer.write(file)
    return tmp_path


def attachment(folder: Path, name: str, mime: str, **more: Any) -> Attachment:
    digest = sha256((folder / name).read_bytes()).hexdigest() if (folder / name).exists() else ""
    told: dict[str, Any] = {"file": name, "sha256": digest, "mime": mime}
    return Attachment(**told | more)


def with_attached(folder: Path, *attached: Attachment) -> Question:
    return question(turns=(Turn(role="user", text="What is this?", attachments=attached),), folder=str(folder))


def test_pictures_and_documents_go_before_the_words_each_after_its_label(folder: Path) -> None:
    mia = attachment(folder, "mia.jpg", "image/jpeg", label="Reference: MIA")
    script = attachment(folder, "script.pdf", "application/pdf", pages=3)
    with emulator(think=lambda _: say("A woman.")) as server:
        asked(server, with_attached(folder, mia, script))
        (request,) = server.requests
    parts = request.body["contents"][0]["parts"]
    assert [next(iter(part)) for part in parts] == ["text", "inlineData", "inlineData", "text"]
    assert request.texts == ("Reference: MIA", "What is this?")
    assert [item.pages for item in request.documents] == [3]
    assert request.references[0] == mia.sha256


def test_a_picture_that_a_tool_brought_goes_with_its_answer(folder: Path) -> None:
    mia = attachment(folder, "mia.jpg", "image/jpeg", label="Panel 3A-1")
    with emulator(think=lambda request: say("Dark.") if request.last.results else call("status")) as server:
        (answer,) = asked(server, question(tools=(STATUS,)))
        turns = (
            Turn(role="user", text="Who is Mia?"),
            Turn(role="model", calls=answer.calls, raw=answer.raw),
            Turn(role="tool", call=answer.calls[0].id, name="status", text="painted", attachments=(mia,)),
        )
        (answer,) = asked(server, question(turns=turns, tools=(STATUS,), folder=str(folder)))
        response = server.requests[1].body["contents"][2]["parts"][0]["functionResponse"]
    assert answer.text == "Dark."
    assert response["response"] == {"output": "painted", "attachments": ["Panel 3A-1"]}
    assert response["parts"][0]["inlineData"]["mimeType"] == "image/jpeg"


@pytest.mark.parametrize(
    ("name", "mime", "more", "said"),
    [
        ("gone.jpg", "image/jpeg", {}, "cannot be read"),
        ("gone.pdf", "application/pdf", {}, "cannot be read"),
        ("../x.jpg", "image/jpeg", {}, "outside"),
        ("../x.pdf", "application/pdf", {}, "outside"),
        ("script.pdf", "application/pdf", {"pages": 1001}, "1001 pages; gemini-3.8-flash reads documents of up to 1000"),
        ("script.pdf", "application/pdf", {"sha256": "0" * 64}, "not what it was"),
        ("script.pdf", "video/mp4", {}, "does not read"),
    ],
)
def test_what_cannot_be_sent_is_said_and_not_sent(name: str, mime: str, more: dict[str, Any], said: str, folder: Path) -> None:
    with emulator() as server:
        with pytest.raises(FixRequest, match=said):
            asked(server, with_attached(folder, attachment(folder, name, mime, **more)))
        assert not server.requests


def test_documents_and_requests_have_limits(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = folder / "small.toml"
    model = '[models."gemini-3.8-flash"]\nwindow=1000\nmost=100\nprices=[{input=1,output=1,cached=1}]\n'
    script = attachment(folder, "script.pdf", "application/pdf", pages=3)
    monkeypatch.setenv("STORYBOARD_TEXT_TABLE", str(table))
    with emulator() as server:
        table.write_text(f"{model}document_bytes=100", encoding="utf-8")
        with pytest.raises(FixRequest, match="documents of up to 0 MB"):
            asked(server, with_attached(folder, script))
        monkeypatch.setenv("STORYBOARD_TEXT_TABLE", str(folder / "request.toml"))
        (folder / "request.toml").write_text(f"{model}request_bytes=100", encoding="utf-8")
        with pytest.raises(FixRequest, match="in one request"):
            asked(server, with_attached(folder, script))
        assert not server.requests


def test_a_turn_without_words_is_said_so() -> None:
    with emulator() as server, pytest.raises(FixRequest, match="says nothing"):
        asked(server, question(""))


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (Fault.RATE_LIMITED, TryLater),
        (Fault.DAILY_QUOTA, Misconfigured),
        (Fault.INTERNAL, TryLater),
        (Fault.LIST_WRAPPED, TryLater),
        (Fault.HTML_502, TryLater),
        (Fault.BAD_KEY, Misconfigured),
        (Fault.RETIRED, Misconfigured),
        (Fault.CUT_JSON, TryLater),
        (Fault.TRUNCATED, TryLater),
        (Fault.DROPPED_PAINTED, TryLater),
        (Fault.EMPTY, TryLater),
        (Fault.NO_CONTENT, TryLater),
        (Fault.NO_CANDIDATES, TryLater),
        (Fault.SAFETY, Refused),
        (Fault.PROHIBITED_CONTENT, Refused),
        (Fault.PROMPT_PROHIBITED_CONTENT, Refused),
        (Fault.LANGUAGE, FixRequest),
        (Fault.MISSING_THOUGHT_SIGNATURE, FixRequest),
        (Fault.MALFORMED_RESPONSE, TryLater),
        (Slip.MALFORMED_CALL, TryLater),
        (Slip.UNEXPECTED_TOOL_CALL, TryLater),
        (Slip.SILENT, TryLater),
    ],
)
def test_whatever_goes_wrong_is_one_of_the_four(fault: Fault | Slip, kind: type[ProviderError]) -> None:
    with emulator(faults=at({1: fault}), think=lambda _: say("A fisherwoman.")) as server:
        with pytest.raises(kind) as raised:
            asked(server, question(tools=(STATUS,)))
        assert len(server.requests) == 1
        if isinstance(raised.value, TryLater | Refused):
            assert raised.value.cost is None or raised.value.cost == pytest.approx(server.billed)
    assert KEY not in str(raised.value)
    assert "--painter" not in str(raised.value)


def test_what_ends_at_the_limit_is_cut() -> None:
    with emulator(think=lambda _: say("word " * 400)) as server:
        (answer,) = asked(server, question(most=64))
        assert server.requests[0].body["generationConfig"]["maxOutputTokens"] == 64
    assert answer.cut
    assert "word word".startswith(answer.text[:9])


def test_a_missing_signature_is_our_mistake() -> None:
    with emulator(think=lambda _: call("status")) as server:
        (answer,) = asked(server, question(tools=(STATUS,)))
        content = json.loads(answer.raw)
        content["parts"][0].pop("thoughtSignature")
        turns = (
            Turn(role="user", text="Who is Mia?"),
            Turn(role="model", calls=answer.calls, raw=json.dumps(content)),
            Turn(role="tool", call=answer.calls[0].id, name="status", text="half"),
        )
        with pytest.raises(FixRequest, match="thought_signature"):
            asked(server, question(turns=turns, tools=(STATUS,)))


def test_a_cheaper_tier_is_asked_for_and_billed() -> None:
    with emulator(think=lambda _: say("A fisherwoman.")) as server:
        full, half = asked(server, question())[0], asked(server, question(), tier="flex")[0]
        assert server.requests[1].tier == "flex"
        assert server.billed == pytest.approx(full.cost + half.cost)
    assert half.cost < full.cost


def test_without_a_key_it_says_how_to_go_on() -> None:
    with pytest.raises(Misconfigured, match=r"text model gemini needs a key.*--shots rules"):
        check(GeminiTexts())
    check(GeminiTexts(key=KEY))


MISTAKES: list[Callable[[], GeminiTexts]] = [
    lambda: GeminiTexts(model="gpt-7"),
    lambda: GeminiTexts(tier="batch"),
    lambda: GeminiTexts(thinking="deep"),
    lambda: VertexTexts(model="gpt-7"),
]


@pytest.mark.parametrize("make", MISTAKES)
def test_what_there_is_none_of_is_refused(make: Callable[[], GeminiTexts]) -> None:
    with pytest.raises(Misconfigured):
        make()


def test_the_model_and_address_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    with emulator(think=lambda _: say("A fisherwoman.")) as server:
        monkeypatch.setenv("GEMINI_API_KEY", f" {KEY}\n")
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.url)
        monkeypatch.setenv("GEMINI_TEXT_MODEL", "models/gemini-3-pro-preview")
        (answer,) = asked(server, question(), key="", base_url="")
        assert server.requests[0].headers.get("x-goog-api-client")
    assert answer.model == "gemini-3.1-pro-preview"


def test_many_questions_go_side_by_side_and_the_model_may_be_asked_again() -> None:
    with emulator(think=lambda _: say("Yes."), latency=0.05) as server:
        model = GeminiTexts(key=KEY, base_url=server.url)

        async def go() -> int:
            try:
                return len(await asyncio.gather(*(model.ask(question(f"Is it {number}?")) for number in range(16))))
            finally:
                await model.close()

        assert asyncio.run(go()) == 16
        assert asyncio.run(go()) == 16
        assert server.most_in_flight > 1


ASKED = [
    question(),
    question("1234567890 " * 200, system="{}[]" * 100),
    question("雨の桟橋" * 50, search=True),
    question("Plan it.", answer=SCHEMA, tools=(FIND, STATUS)),
    question("Long.", most=64),
]


@pytest.mark.parametrize("number", range(len(ASKED)))
@pytest.mark.parametrize("model", ["gemini-3.8-flash", "gemini-3.1-pro-preview"])
def test_no_answer_costs_more_than_the_worst(number: int, model: str) -> None:
    item = ASKED[number]
    with emulator(seed=number) as server:
        (answer,) = asked(server, item, model=model)
        assert server.billed == pytest.approx(answer.cost)
    assert 0 < answer.cost <= GeminiTexts(model=model, day=lambda: DAY).worst(item)


def test_a_picture_and_a_page_cost_no_more_than_the_worst(folder: Path) -> None:
    item = with_attached(folder, attachment(folder, "mia.jpg", "image/jpeg"), attachment(folder, "script.pdf", "application/pdf", pages=3))
    with emulator(think=lambda _: say("x")) as server:
        (answer,) = asked(server, item)
    assert answer.cost <= GeminiTexts(day=lambda: DAY).worst(item)


class Handler(BaseHTTPRequestHandler):
    """What Vertex answers; the emulator is of the Developer API only."""

    def log_message(self, format: str, *args: Any) -> None: ...

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        cast("Any", self.server).calls.append((self.path, self.headers["authorization"], body))
        reply = json.dumps({"candidates": [{"content": {"parts": [{"text": "Yes."}]}, "finishReason": "STOP"}]}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(reply)))
        self.end_headers()
        self.wfile.write(reply)


def test_vertex_goes_to_the_project_with_a_token() -> None:
    from google.oauth2.credentials import Credentials

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    calls: list[tuple[str, str, dict[str, Any]]] = []
    cast("Any", server).calls = calls
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    url = f"http://127.0.0.1:{server.server_address[1]}"
    asked = question(answer=SCHEMA, tools=(STATUS,), search=True)
    model = VertexTexts(project="film", credentials=cast("Any", Credentials)(token="a-token"), base_url=url)  # noqa: S106

    async def go() -> Answer:
        try:
            return await model.ask(asked)
        finally:
            await model.close()

    try:
        answer = asyncio.run(go())
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
    ((path, token, body),) = calls
    assert path == "/v1beta1/projects/film/locations/global/publishers/google/models/gemini-3.8-flash:generateContent"
    assert token == "Bearer a-token"  # noqa: S105
    assert body["generationConfig"]["responseJsonSchema"] == SCHEMA
    assert {"toolConfig", "serviceTier"}.isdisjoint(body)
    assert answer.cost == model.worst(asked)


def test_among_all_kinds_of_faults_everything_is_an_answer_or_one_of_the_four() -> None:
    faults = at_random(0.6, seed="texts", kinds=(*PASSING, *FINAL, *ODD, *Slip))
    with emulator(faults=faults, think=lambda _: give({"shot_size": "CU"})) as server:
        model = GeminiTexts(key=KEY, base_url=server.url, day=lambda: DAY, timeout=20)

        async def go() -> list[Answer | BaseException]:
            try:
                many = (model.ask(question(f"Question {number}?", answer=SCHEMA)) for number in range(150))
                return await asyncio.gather(*many, return_exceptions=True)
            finally:
                await model.close()

        outcomes = asyncio.run(go())
        strange = [outcome for outcome in outcomes if not isinstance(outcome, Answer | TryLater | FixRequest | Refused | Misconfigured)]
        assert strange == []
        answers = [outcome for outcome in outcomes if isinstance(outcome, Answer)]
        failed = [outcome for outcome in outcomes if isinstance(outcome, TryLater | Refused)]
        assert 40 < len(answers) < 110
        sure = sum(answer.cost for answer in answers) + sum(outcome.cost or 0.0 for outcome in failed)
        unsure = sum(model.worst(question("Question 100?", answer=SCHEMA)) for outcome in failed if outcome.cost is None)
        assert sure <= server.billed + 1e-9 <= sure + unsure + 2e-9
