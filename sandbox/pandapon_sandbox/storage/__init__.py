"""What a sandbox keeps: the rows of its books, in memory or in a file, and the requests it has seen."""
