"""Reading what a page or document says."""
