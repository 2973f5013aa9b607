"""The views of a document for templates and pages."""
