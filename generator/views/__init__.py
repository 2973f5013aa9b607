"""The document as templates and pages see it."""
