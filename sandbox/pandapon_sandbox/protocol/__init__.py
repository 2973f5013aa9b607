"""Common to all requests and responses: the document, the signature, the checks, the envelope, pages and times."""
