"""Storage of a sandbox: the rows of its books, in memory or in a file, and the requests it has seen."""
