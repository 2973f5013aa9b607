"""The engines that carry requests, each behind the seam in `seam`. Only the chosen one is imported."""
