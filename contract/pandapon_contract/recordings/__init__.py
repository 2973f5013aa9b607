"""Recorded traffic: read, and compared with every statement of the specification."""
