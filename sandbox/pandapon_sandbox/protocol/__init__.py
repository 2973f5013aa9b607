"""What every request and answer has: the document, the signature, the checks, the envelope, pages and times."""
