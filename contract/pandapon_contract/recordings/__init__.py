"""Recorded traffic: HAR files and lists of pushed messages, compared with every statement of the specification."""
