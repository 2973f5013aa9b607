"""How fast the client is, beside its peers and beside what httpx and the JSON decoder allow."""
