"""The package, by openapi-python-client with our templates."""
