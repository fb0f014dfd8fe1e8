"""The board folder: takes, board.json, ledger, lock. The folder is the truth; everything else can be rebuilt from it."""
