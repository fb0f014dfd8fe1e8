"""The emulator as a text model, through Google's own client: functions, signatures, schemas, conversations, broken answers."""

from __future__ import annotations

import json
from collections.abc import Generator
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest
from google import genai
from google.genai import errors, types

from storyboard.testing.gemini import (
    BROKEN,
    SLIPS,
    Emulator,
    Fault,
    Received,
    Said,
    Slip,
    at,
    call,
    conversation,
    emulator,
    give,
    say,
    together,
    where,
)

MODEL = "gemini-3.8-flash"


@contextmanager
def client(server: Emulator, version: str = "v1beta") -> Generator[genai.Client]:
    made = genai.Client(api_key="any", http_options=types.HttpOptions(base_url=server.url, api_version=version, timeout=20_000))
    try:
        yield made
    finally:
        made.close()


FIND = types.FunctionDeclaration(
    name="find_panels",
    description="Finds panels of a scene.",
    parameters_json_schema={"type": "object", "properties": {"scene": {"type": "string"}}, "required": ["scene"]},
)
DRAW = types.FunctionDeclaration(
    name="redraw",
    description="Draws a panel anew.",
    parameters=types.Schema(type=types.Type.OBJECT, properties={"panel": types.Schema(type=types.Type.STRING)}, required=["panel"]),
)


def config(*functions: types.FunctionDeclaration, mode: str = "", allowed: list[str] | None = None, **more: Any) -> Any:
    how = types.FunctionCallingConfig(mode=types.FunctionCallingConfigMode(mode), allowed_function_names=allowed) if mode else None
    return types.GenerateContentConfig(
        tools=[types.Tool(function_declarations=list(functions or (FIND, DRAW)))],
        tool_config=types.ToolConfig(function_calling_config=how) if how else None,
        **more,
    )


def user(*parts: Any) -> types.Content:
    return types.Content(role="user", parts=[types.Part(text=part) if isinstance(part, str) else part for part in parts])


def answered(name: str, **response: Any) -> types.Part:
    return types.Part(function_response=types.FunctionResponse(name=name, response=response))


def ask(made: genai.Client, contents: Any, how: Any = None) -> Any:
    return made.models.generate_content(model=MODEL, contents=contents, config=how)


def asked_for(request: Received) -> Said | None:
    """Calls first, and speaks once it has the results."""
    if request.last.results:
        return say("; ".join(str(item.response.get("found", item.response)) for item in request.last.results))
    return together(say("Let me look."), call("find_panels", scene="3"), call("find_panels", scene="4"))


@pytest.mark.parametrize("version", ["v1", "v1beta"])
def test_calls_go_there_and_back_with_their_signatures(version: str) -> None:
    with emulator(think=asked_for) as server, client(server, version) as made:
        talk = [user("make scenes 3 and 4 darker")]
        first = ask(made, talk, config())
        calls = [part for part in first.parts if part.function_call]
        assert [(part.function_call.name, part.function_call.args) for part in calls] == [
            ("find_panels", {"scene": "3"}),
            ("find_panels", {"scene": "4"}),
        ]
        assert [bool(part.thought_signature) for part in calls] == [True, False]
        assert first.parts[0].text == "Let me look."
        talk += [first.candidates[0].content, user(answered("find_panels", found="3A"), answered("find_panels", found="4A, 4B"))]
        assert ask(made, talk, config()).text == "3A; 4A, 4B"
        assert [item.name for item in server.requests[1].functions] == ["find_panels", "redraw"]
        assert server.requests[1].turns[1].calls[1].args == {"scene": "4"}


def test_a_chat_keeps_signatures_by_itself() -> None:
    with emulator(think=asked_for) as server, client(server) as made:
        chat = made.chats.create(model=MODEL, config=config())
        chat.send_message("make scenes 3 and 4 darker")
        results: Any = [answered("find_panels", found="3A"), answered("find_panels", found="4A")]
        assert chat.send_message(results).text == "3A; 4A"
        assert server.counts == {"answered": 2}


def test_the_client_calls_functions_of_its_own_accord() -> None:
    seen: list[str] = []

    def find_panels(scene: str) -> str:
        """Finds panels of a scene."""
        seen.append(scene)
        return f"{scene}A"

    with emulator(think=asked_for) as server, client(server) as made:
        chat = made.chats.create(model=MODEL, config=types.GenerateContentConfig(tools=[find_panels]))
        assert chat.send_message("make scenes 3 and 4 darker").text == "{'result': '3A'}; {'result': '4A'}"
        assert seen == ["3", "4"]
        assert server.counts == {"answered": 2}


def spoilt(talk: list[types.Content], spoil: str) -> list[types.Content]:
    """The second request of a conversation with one thing wrong."""
    question, model, results = talk
    parts = list(model.parts or [])
    calls = [part for part in parts if part.function_call]
    replies = list(results.parts or [])
    changed: dict[str, list[types.Content]] = {
        "no signature": [
            question,
            types.Content(role="model", parts=[part.model_copy(update={"thought_signature": None}) for part in parts]),
            results,
        ],
        "moved": [
            question,
            types.Content(
                role="model",
                parts=[
                    calls[0].model_copy(update={"thought_signature": calls[0].thought_signature}),
                    calls[1].model_copy(update={"thought_signature": calls[0].thought_signature}),
                ],
            ),
            results,
        ],
        "changed": [
            question,
            types.Content(
                role="model",
                parts=[
                    calls[0].model_copy(update={"function_call": types.FunctionCall(name="find_panels", args={"scene": "9"})}),
                    calls[1],
                ],
            ),
            results,
        ],
        "one result": [question, model, user(replies[0])],
        "no result": [question, model, user("never mind")],
        "late": [question, model, results, user("and"), user(*replies)],
        "other names": [question, model, user(answered("redraw"), replies[1])],
        "no question": [model, results],
        "ends with calls": [question, model],
        "other ids": [
            question,
            model,
            user(
                *[
                    types.Part(function_response=types.FunctionResponse(name="find_panels", id=f"x{n}", response={"found": "x"}))
                    for n in range(2)
                ]
            ),
        ],
    }
    return changed[spoil]


WRONG = {
    "no signature": "missing a thought_signature in functionCall parts. .* function call `default_api:find_panels` , position 2",
    "moved": "Corrupted thought signature.",
    "changed": "Corrupted thought signature.",
    "one result": "number of function response parts is equal to the number of function call parts of the function call turn.",
    "no result": "number of function response parts is equal to the number of function call parts",
    "late": "function response turn comes immediately after a function call turn.",
    "other names": "names of function responses must be those",
    "no question": "function call turn comes immediately after a user turn or after a function response turn.",
    "ends with calls": "ends with a user role or a function response",
    "other ids": "has the id x0",
}


@pytest.mark.parametrize(("spoil", "message"), WRONG.items())
def test_what_stands_wrong_in_a_conversation_is_refused(spoil: str, message: str) -> None:
    with emulator(think=asked_for) as server, client(server) as made:
        talk = [user("make scenes 3 and 4 darker")]
        talk += [ask(made, talk, config()).candidates[0].content]
        talk += [user(answered("find_panels", found="3A"), answered("find_panels", found="4A"))]
        with pytest.raises(errors.ClientError, match=message) as caught:
            ask(made, spoilt(talk, spoil), config())
        assert caught.value.code == 400
        assert ask(made, talk, config()).text == "3A; 4A"


def test_signatures_of_turns_that_are_over_are_not_asked_for() -> None:
    with emulator(think=asked_for) as server, client(server) as made:
        talk = [user("make scenes 3 and 4 darker")]
        content = ask(made, talk, config()).candidates[0].content
        bare = types.Content(role="model", parts=[part.model_copy(update={"thought_signature": None}) for part in content.parts])
        results = user(answered("find_panels", found="3A"), answered("find_panels", found="4A"))
        over = [*talk, bare, results, types.Content(role="model", parts=[types.Part(text="3A; 4A")]), user("and scene 5?")]
        assert ask(made, over, config()).function_calls


@pytest.mark.parametrize("word", ["skip_thought_signature_validator", "context_engineering_is_the_way_to_go"])
def test_calls_of_others_may_say_so(word: str) -> None:
    part = types.Part(function_call=types.FunctionCall(name="redraw", args={"panel": "1A"}), thought_signature=word.encode())
    with emulator(write=lambda _: "Good.") as server, client(server) as made:
        talk = [user("redraw 1A"), types.Content(role="model", parts=[part]), user(answered("redraw", done=True))]
        assert ask(made, talk, config()).text == "Good."


def test_the_mode_any_makes_a_call_of_an_allowed_function() -> None:
    with emulator(write=lambda _: "I would rather talk.") as server, client(server) as made:
        for number in range(6):
            answer = ask(made, f"hello {number}", config(mode="ANY", allowed=["redraw"]))
            assert [item.name for item in answer.function_calls] == ["redraw"]
            assert isinstance(answer.function_calls[0].args["panel"], str)
            assert not answer.text
        assert server.requests[0].mode == "ANY"


def test_the_mode_none_makes_no_call() -> None:
    with emulator(think=lambda _: call("redraw", panel="1A")) as server, client(server) as made:
        answer = ask(made, "hello", config(mode="NONE"))
        assert answer.candidates[0].finish_reason.name == "UNEXPECTED_TOOL_CALL"
        assert not answer.parts
    with emulator() as server, client(server) as made:
        assert ask(made, "hello", config(mode="NONE")).text == "Done."


def test_the_mode_validated_calls_nothing_unknown_and_auto_may() -> None:
    with emulator(think=lambda _: call("launch_missiles")) as server, client(server) as made:
        assert ask(made, "hello", config(mode="VALIDATED")).candidates[0].finish_reason.name == "MALFORMED_FUNCTION_CALL"
        assert ask(made, "hello", config()).function_calls[0].name == "launch_missiles"


DECLARATIONS: dict[str, tuple[Any, str]] = {
    "name": (config(types.FunctionDeclaration(name="find panels", description="x")), "Invalid function name"),
    "twice": (config(FIND, FIND), "Duplicate function declaration found: find_panels"),
    "empty object": (
        config(types.FunctionDeclaration(name="x", description="x", parameters=types.Schema(type=types.Type.OBJECT, properties={}))),
        "should be non-empty for OBJECT type",
    ),
    "no items": (
        config(
            types.FunctionDeclaration(
                name="x",
                description="x",
                parameters=types.Schema(type=types.Type.OBJECT, properties={"a": types.Schema(type=types.Type.ARRAY)}),
            )
        ),
        r"parameters.properties\[a\].items: missing field",
    ),
    "allowed in auto": (config(mode="AUTO", allowed=["redraw"]), "allowed_function_names may be set only"),
    "allowed unknown": (config(mode="ANY", allowed=["fly"]), "not declared: fly"),
    "search beside": (
        types.GenerateContentConfig(tools=[types.Tool(function_declarations=[FIND]), types.Tool(google_search=types.GoogleSearch())]),
        "Please enable tool_config.include_server_side_tool_invocations",
    ),
    "any without functions": (
        types.GenerateContentConfig(
            tool_config=types.ToolConfig(function_calling_config=types.FunctionCallingConfig(mode=types.FunctionCallingConfigMode.ANY))
        ),
        "set without function_declarations",
    ),
    "impossible": (
        config(types.FunctionDeclaration(name="x", description="x", parameters_json_schema={"$ref": "#/$defs/none"})),
        "cannot be met",
    ),
    "schema without json": (types.GenerateContentConfig(response_json_schema={"type": "object"}), "only allowed when response_mime_type"),
}


@pytest.mark.parametrize(("how", "message"), DECLARATIONS.values(), ids=DECLARATIONS)
def test_what_is_declared_wrong_is_refused(how: Any, message: str) -> None:
    with emulator() as server, client(server) as made, pytest.raises(errors.ClientError, match=message):
        ask(made, "hello", how)


SCHEMA: dict[str, Any] = {
    "type": "object",
    "$defs": {"size": {"enum": ["WIDE", "CLOSE"]}, "shot": {"type": "object", "properties": {"size": {"$ref": "#/$defs/size"}}}},
    "properties": {"shots": {"type": "array", "items": {"$ref": "#/$defs/shot"}, "minItems": 1}, "note": {"type": ["string", "null"]}},
    "required": ["shots", "note"],
}


def bound(schema: Any = None) -> Any:
    return types.GenerateContentConfig(response_mime_type="application/json", response_json_schema=schema or SCHEMA)


def test_an_answer_bound_by_a_schema_fits_it_and_is_the_same_again() -> None:
    with emulator(seed=3) as server, client(server) as made:
        texts = [ask(made, f"scene {number % 4}", bound()).text for number in range(8)]
    with emulator(seed=3) as server, client(server) as made:
        assert ask(made, "scene 0", bound()).text == texts[0]
    for text in texts:
        assert set(json.loads(text)) == {"shots", "note"}
    assert len(set(texts)) > 3


def test_pydantic_models_are_read_back_by_the_client() -> None:
    from pydantic import BaseModel

    class Plan(BaseModel):
        title: str
        shots: list[int]

    with emulator(write=lambda _: {"title": "A", "shots": [1, 2]}) as server, client(server) as made:
        how = types.GenerateContentConfig(response_mime_type="application/json", response_schema=Plan)
        assert ask(made, "plan", how).parsed == Plan(title="A", shots=[1, 2])
    with emulator() as server, client(server) as made:
        assert isinstance(ask(made, "plan", how).parsed, Plan)


def test_nonsense_comes_in_its_share_whatever_the_model_would_have_said() -> None:
    with (
        emulator(write=lambda _: {"shots": [{"size": "WIDE"}], "note": "sensible"}, nonsense=0.25, seed="n") as server,
        client(server) as made,
    ):
        answers = [json.loads(ask(made, f"scene {number}", bound()).text) for number in range(80)]
        senseless = sum(answer["note"] != "sensible" for answer in answers)
        assert 10 <= senseless <= 32
        assert server.counts["nonsense"] == senseless
        assert server.counts["answered"] == 80 - senseless


def test_nonsense_is_independent_of_other_faults() -> None:
    from storyboard.testing.gemini.requests import Received as Asked
    from storyboard.testing.gemini.server import slips

    script = slips(0.5, 0.5, "s")
    met = [script(Asked(digest=f"{number}")) for number in range(400)]
    assert 160 < met.count(Slip.NONSENSE) < 240
    assert 60 < sum(fault in BROKEN for fault in met) < 140


def test_broken_answers() -> None:
    plan = '{"shots": [], "note": null}'
    kinds = {Slip.CUT_TEXT: plan[:16], Slip.FENCED: f"```json\n{plan}\n```", Slip.PROSE: f"Here is what you asked for:\n\n{plan}"}
    with emulator(write=lambda _: plan, faults=at(dict(enumerate(kinds, 1)))) as server, client(server) as made:
        assert [ask(made, f"{kind}", bound()).text for kind in kinds] == list(kinds.values())
    with emulator(write=lambda _: plan, broken=1.0) as server, client(server) as made:
        assert {ask(made, f"scene {number}", bound()).text for number in range(20)} == set(kinds.values())


FINISHES = {
    Slip.MAX_TOKENS: "MAX_TOKENS",
    Slip.MALFORMED_CALL: "MALFORMED_FUNCTION_CALL",
    Slip.UNEXPECTED_TOOL_CALL: "UNEXPECTED_TOOL_CALL",
    Slip.SILENT: "STOP",
}


@pytest.mark.parametrize(("slip", "reason"), FINISHES.items())
def test_answers_that_are_none(slip: Slip, reason: str) -> None:
    with emulator(think=lambda _: call("redraw", panel="1A"), faults=where(lambda _: True, slip)) as server, client(server) as made:
        answer = ask(made, "hello", config())
        assert answer.candidates[0].finish_reason.name == reason
        assert not answer.parts
        assert server.counts == {str(slip): 1}
        assert server.billed > 0
    assert {*FINISHES, *BROKEN} == set(SLIPS)


def test_image_models_know_no_slips() -> None:
    with emulator(nonsense=1.0, broken=1.0, faults=where(lambda _: True, Slip.SILENT)) as server, client(server) as made:
        assert made.models.generate_content(model="gemini-3-pro-image", contents="a boat").parts
        assert server.counts == {"answered": 1}


def test_a_limit_of_tokens_cuts_the_answer() -> None:
    with emulator(write=lambda _: "word " * 1000) as server, client(server) as made:
        answer = ask(made, "hello", types.GenerateContentConfig(max_output_tokens=200))
        assert answer.candidates[0].finish_reason.name == "MAX_TOKENS"
        usage = answer.usage_metadata
        assert 100 < usage.candidates_token_count + usage.thoughts_token_count <= 200


def test_every_answer_is_billed_by_its_own_count() -> None:
    def think(request: Received) -> Said | None:
        return {"call": call("redraw", panel="1A"), "json": give({"a": 1})}.get(request.prompt)

    faults = at({4: Fault.SAFETY, 5: Fault.PROMPT_SAFETY, 6: Slip.MALFORMED_CALL})
    with emulator(think=think, faults=faults, today=lambda: date(2026, 11, 20)) as server, client(server) as made:
        expected = 0.0
        for text in ("call", "json", "words", "unsafe", "blocked", "malformed"):
            usage = ask(made, text, config()).usage_metadata
            words = (usage.candidates_token_count or 0) + (usage.thoughts_token_count or 0)
            expected += (usage.prompt_token_count * 0.75 + words * 3.75) / 1e6
            assert usage.prompt_token_count > 60, "functions count"
        assert server.billed == pytest.approx(expected)


def test_long_requests_cost_more_where_the_model_says_so() -> None:
    with emulator(write=lambda _: "x") as server, client(server) as made:
        usage = made.models.generate_content(model="gemini-3.1-pro-preview", contents="word " * 180_000).usage_metadata
        assert usage is not None
        assert (usage.prompt_token_count or 0) > 200_000
        words = (usage.candidates_token_count or 0) + (usage.thoughts_token_count or 0)
        assert server.billed == pytest.approx(((usage.prompt_token_count or 0) * 4 + words * 18) / 1e6)


@pytest.mark.parametrize(("day", "prices"), [("2026-12-31", (0.75, 3.75)), ("2027-01-01", (1.5, 7.5))])
def test_prices_change_on_their_day(day: str, prices: tuple[float, float]) -> None:
    with emulator(today=lambda: date.fromisoformat(day)) as server, client(server) as made:
        usage = ask(made, "hello").usage_metadata
        words = usage.candidates_token_count + usage.thoughts_token_count
        assert server.billed == pytest.approx((usage.prompt_token_count * prices[0] + words * prices[1]) / 1e6)


def test_search_beside_functions_shows_what_it_did_and_comes_back() -> None:
    def think(request: Received) -> Said:
        return say("Built in 1962.") if request.last.results else call("find_panels", scene="3")

    how = config(FIND)
    how.tools.append(types.Tool(google_search=types.GoogleSearch()))
    how.tool_config = types.ToolConfig(include_server_side_tool_invocations=True)
    with emulator(think=think) as server, client(server) as made:
        talk = [user("the harbour of 1962")]
        first = ask(made, talk, how).candidates[0]
        assert [part.tool_call.tool_type.name for part in first.content.parts if part.tool_call] == ["GOOGLE_SEARCH_WEB"]
        assert first.grounding_metadata.web_search_queries
        second = ask(made, [*talk, first.content, user(answered("find_panels", found="3A"))], how)
        assert second.text == "Built in 1962."
        assert second.candidates[0].grounding_metadata.grounding_supports[0].segment.text == "Built in 1962."
        assert server.counts == {"answered": 2}


def test_searches_are_billed_where_the_answer_tells_of_them() -> None:
    how = types.GenerateContentConfig(tools=[types.Tool(google_search=types.GoogleSearch())])
    with emulator(faults=at({1: Fault.SAFETY, 2: Slip.SILENT})) as server, client(server) as made:
        assert not ask(made, "one", how).parts
        assert not ask(made, "two", how).parts
        assert server.billed < 0.014
        queries = ask(made, "three", how).candidates[0].grounding_metadata.web_search_queries
        assert server.billed > 0.014 * len(queries)


def test_a_conversation_written_down_beforehand() -> None:
    talk = conversation(
        [
            ("darker", call("find_panels", scene="3")),
            (("3A", "find_panels"), "Shall I darken 3A?"),
            ("yes", call("redraw", panel="3A")),
            ("ok", {"done": True}),
        ]
    )
    with emulator(think=talk, faults=at({2: Fault.OVERLOADED})) as server, client(server) as made:
        chat = made.chats.create(model=MODEL, config=config())
        chat.send_message("make scene 3 darker")
        with pytest.raises(errors.ServerError):
            chat.send_message(answered("find_panels", found="3A"))
        assert chat.send_message(answered("find_panels", found="3A")).text == "Shall I darken 3A?"
        assert not talk.finished
        assert chat.send_message("yes").function_calls
        assert chat.send_message(answered("redraw", result="ok")).text == '{"done": true}'
    talk.check()
    assert talk.finished


def test_a_conversation_that_goes_astray_is_told() -> None:
    talk = conversation([("darker", call("fly")), ("never", "x")])
    with emulator(think=talk) as server, client(server) as made:
        assert ask(made, "make it lighter", config()).text == "This conversation went astray."
    with pytest.raises(AssertionError, match=r"Turn 1 has no 'darker' in 'make it lighter'\nTurn 1 cannot call fly\nTurn 2 was never"):
        talk.check()


def test_thoughts_come_where_they_are_asked_for() -> None:
    with emulator() as server, client(server) as made:
        thoughts = types.GenerateContentConfig(thinking_config=types.ThinkingConfig(include_thoughts=True))
        assert [bool(part.thought) for part in ask(made, "hello", thoughts).parts] == [True, False]
        assert ask(made, "hello", thoughts).text == "Done."
