"""The tables of the lexicon whose rows come before all others that ask for as many words, in their order."""

from __future__ import annotations

from storyboard.shots.lexicon_aboard import ABOARD
from storyboard.shots.lexicon_errands import ERRANDS
from storyboard.shots.lexicon_finer import FINER, FURTHER
from storyboard.shots.lexicon_grooming import SELVES
from storyboard.shots.lexicon_lightly import LIGHTLY
from storyboard.shots.lexicon_meant import MEANT_WITH
from storyboard.shots.lexicon_phrasal import PHRASAL
from storyboard.shots.lexicon_placing import PLACING
from storyboard.shots.lexicon_rarest import RAREST
from storyboard.shots.lexicon_refuges import REFUGES
from storyboard.shots.lexicon_rows import Rows
from storyboard.shots.lexicon_self import SELF

FIRST: Rows = (*MEANT_WITH, *REFUGES, *FINER, *FURTHER, *ABOARD, *LIGHTLY, *PHRASAL, *RAREST, *SELF, *PLACING, *SELVES, *ERRANDS)
"""What objects change; what verbs begin; places aboard; light verbs, particles and rare verbs; the own body; small things; errands."""
