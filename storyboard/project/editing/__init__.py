"""The shot list as something to be edited: pure changes of a board, and the history that takes them back."""
