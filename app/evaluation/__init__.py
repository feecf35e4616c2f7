"""How far audits agree with what people found: tables read, paired, counted and printed."""
