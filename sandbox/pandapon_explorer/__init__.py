"""The script of the API explorer: Scalar's viewer from npm, for the page at ``/docs`` of a sandbox."""
