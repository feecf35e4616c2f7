"""An audit in, paper and screen out."""
