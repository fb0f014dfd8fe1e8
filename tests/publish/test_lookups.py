"""Search suggestions: links are taken from hostile HTML, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyboard.model.takes import Source
from storyboard.publish.lookups import MOST_SUGGESTIONS, is_web, suggestions

ENTRY = """<style>.chip{color:red}</style><div class="container"><div class="headline"><svg></svg></div>
<div class="carousel">
<a class="chip" href="https://vertexaisearch.cloud.google.com/redirect/x1">praça do comércio &amp; tram</a>
<a class="chip" href="https://www.google.com/search?q=b">lisbon   1944</a></div></div><script>alert("a")</script>"""


def test_the_words_and_addresses_of_the_chips_are_found() -> None:
    assert suggestions(ENTRY) == (
        Source(title="praça do comércio & tram", url="https://vertexaisearch.cloud.google.com/redirect/x1"),
        Source(title="lisbon 1944", url="https://www.google.com/search?q=b"),
    )


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "https:", "//x.org", "", "http://[", "https://a b", "https://a\nb"]
)
def test_what_is_no_address_of_the_web_is_no_link(url: str) -> None:
    assert not is_web(url)
    assert suggestions(f'<a href="{url}">here</a>') == ()


def test_more_links_than_anybody_sends_are_cut_off() -> None:
    html = "".join(f'<a href="https://x.org/{n}">n{n}</a>' for n in range(1000))
    assert len(suggestions(html)) == MOST_SUGGESTIONS


@given(st.text(alphabet="<>/a href=\"'&;#x3! -[]\n", max_size=200))
def test_any_html_is_survived(html: str) -> None:
    assert all(is_web(one.url) for one in suggestions(html))
