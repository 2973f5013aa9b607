"""Turns the facts of reports into one overlay."""
