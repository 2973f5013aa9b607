"""What is raised when a fault cannot be had."""


class FaultError(ValueError):
    """A fault, a rule or a plan that the sandbox cannot follow; nothing was broken."""
