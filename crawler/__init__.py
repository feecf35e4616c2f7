"""A website in, a snapshot out."""
