"""`storyboard emulate`, run as a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import openai
import pytest
from google import genai
from google.genai import errors

from storyboard.cli import emulate, main
from storyboard.painters.registry import check, load
from storyboard.testing.doors import served
from storyboard.testing.gemini import read_log

MODEL = "gemini-3-pro-image"


@contextmanager
def process(*options: str) -> Generator[tuple[subprocess.Popen[str], str]]:
    command = [sys.executable, "-m", "storyboard", "emulate", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as running:
        assert running.stdout is not None
        try:
            yield running, running.stdout.readline().strip()
        finally:
            running.kill()


def test_it_prints_its_address_and_serves_until_it_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = tmp_path / "log.jsonl"
    with process("--seed", "7", "--log", str(log), "--latency", "0.01") as (running, url):
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", url)
        monkeypatch.setenv("GEMINI_API_KEY", "anything")
        made = genai.Client()
        assert made.models.generate_content(model=MODEL, contents="a boat").parts
        made.close()
        assert [(entry.kind, entry.texts) for entry in read_log(log)] == [("request", ("a boat",)), ("answer", ())]
        if os.name == "posix":
            running.send_signal(signal.SIGINT)
            assert running.stdout is not None
            told = running.stdout.read()
            assert f"GOOGLE_GEMINI_BASE_URL={url}" in told
            assert "1 request: 1 answered; the bill would be $0." in told
            assert running.wait(10) == 0


def test_faults_by_name() -> None:
    with process("--fault", "bad-key") as (_, url):
        made = genai.Client(api_key="any", http_options=genai.types.HttpOptions(base_url=url))
        with pytest.raises(errors.ClientError, match="API key not valid"):
            made.models.generate_content(model=MODEL, contents="a boat")
        made.close()


def test_another_door_by_name() -> None:
    with process("--door", "openrouter", "--fault", "unpaid") as (running, url):
        client = openai.OpenAI(api_key="any", base_url=f"{url}/api/v1", max_retries=0)
        with pytest.raises(openai.APIStatusError) as caught:
            client.chat.completions.create(
                model="google/gemini-3-pro-image", messages=[{"role": "user", "content": "a boat"}], extra_body={"modalities": ["image"]}
            )
        assert caught.value.status_code == 402
        assert running.stdout is not None
        told = running.stdout.readline()
    assert f"OPENROUTER_BASE_URL={url}/api/v1 OPENROUTER_API_KEY=anything storyboard make film.fountain --painter openrouter" in told


@pytest.mark.parametrize("name", served.SERVED)
def test_every_door_that_can_be_emulated_is_one_that_a_painter_is_told_of(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable, value in emulate.variables(name, "http://127.0.0.1:9").items():
        monkeypatch.setenv(variable, value)
    check(load(served.SERVED[name].painter))
    assert served.door(name).routes


def test_answers_of_text_models_by_share() -> None:
    with process("--broken", "1", "--fault", "silent", "--faults", "0") as (_, url):
        made = genai.Client(api_key="any", http_options=genai.types.HttpOptions(base_url=url))
        texts = {made.models.generate_content(model="gemini-3.8-flash", contents=f"hello {number}").text for number in range(12)}
        made.close()
    assert texts == {"Don", "```json\nDone.\n```", "Here is what you asked for:\n\nDone."}


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--fault", "rain"], "There is no fault 'rain'. There are: rate-limited, "),
        (["--door", "google"], "There is no door 'google' to stand in for. There are: gemini, aimlapi, "),
        (["--door", "fal", "--fault", "rain"], "There is no fault 'rain'. There are: rate-limited, "),
        (["--p95", "2"], "--p95 2 must be above --latency 0"),
        (["--latency", "3", "--p95", "2"], "--p95 2 must be above --latency 3"),
        (["--log", "no/such/folder/x"], "cannot be written"),
    ],
)
def test_what_cannot_be_is_told(options: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["emulate", *options]) == 2
    assert message in capsys.readouterr().err


def test_a_taken_port_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    from storyboard.testing.gemini import emulator

    with emulator() as server:
        assert main(["emulate", "--port", server.url.rpartition(":")[2]]) == 2
    assert "cannot be used" in capsys.readouterr().err
