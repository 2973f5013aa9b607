"""Saved pages into a draft of spec/: everything the page says, and a blank wherever a person has to decide."""
