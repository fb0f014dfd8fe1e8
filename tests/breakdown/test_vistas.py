"""What the sentences that open a place say is seen there, and what they only speak of."""

from __future__ import annotations

import pytest

from storyboard.breakdown.vistas import VISTA, told


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("The great square on the river. Yellow arcades, a king on a bronze horse, heat shimmering.", "river arcade rider heat"),
        ("The yellow arcades, the bronze king on his horse.", "arcade rider"),
        ("A general on his horse.", ""),
        ("A narrow main street: false-front saloon, livery, a church at its end.", "livery church"),
        ("Laundry on lines, a well, two palm trees, a bell tower.", "laundry well palm tower"),
        ("A windmill pump turning. Snow-capped mountains beyond.", "wind_pump peaks"),
        ("Flags over the harbour. A lighthouse on the point.", "flag lighthouse"),
        ("ANNA walks to the church.", ""),
        ("She crosses to the fountain.", ""),
        ("A road to the castle.", ""),
        ("A street as quiet as a church.", ""),
        ("The church door opens.", ""),
    ],
)
def test_what_is_named_as_being_there_is_seen(text: str, seen: str) -> None:
    assert told([text]) == tuple(f"{VISTA}{word}" for word in seen.split())
