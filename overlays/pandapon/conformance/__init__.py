"""Tests a transport, client or engine of HTTP: does a change arrive once, and is a failure reported correctly?

`pytest --pyargs pandapon.conformance --pandapon-transport mymodule:make_transport` runs it. docs/conformance.md
explains the result.
"""
