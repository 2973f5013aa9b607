"""The error of the faults."""


class FaultError(ValueError):
    """A fault, a rule or a plan is not valid; it has no effect."""
