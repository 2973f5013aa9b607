"""The credentials of every sandbox that a test starts."""

FAKE_KEYS = ("ak_example", "secret_example", "1000000000001")
