"""The script of the API explorer: Scalar's viewer as npm has it, for the page at ``/docs`` of a sandbox."""
