"""Facts of the Thai language and calendar; knows nothing of agencies, websites or checklists."""
