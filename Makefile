# Two commands: `make audit` (the demo agency, or URL=… YEAR=…) and `make test`. Both set up what they need first.
.DEFAULT_GOAL := help
.PHONY: help audit test lint lock clean

OIT := .venv/bin/oit
PY := .venv/bin/python
# A web address may hold & ; or ': hand it to the shell as one word.
quote = '$(subst ','\'',$(1))'

help:
	@echo "make audit                                            ตรวจหน่วยงานตัวอย่าง (ไม่ต้องใช้เว็บไซต์จริง) / audit the demo agency"
	@echo "make audit URL=https://www.example.go.th YEAR=2565    ตรวจเว็บไซต์ของหน่วยงาน / audit an agency"
	@echo "make test                                             ตรวจโปรแกรม / run every check and test"

audit:
	@bin/prepare
ifdef URL
	$(OIT) audit $(call quote,$(URL))$(if $(YEAR), --year $(call quote,$(YEAR)))$(if $(ARGS), $(ARGS))
else
	$(OIT) demo$(if $(ARGS), $(ARGS))
endif

# Every check runs even when an earlier one failed, pytest last: one run shows all there is to mend.
test:
	@bin/prepare --dev
	@failed=0; \
	$(PY) -m ruff check --quiet . || failed=1; \
	$(PY) -m mypy || failed=1; \
	.venv/bin/lint-imports || failed=1; \
	$(PY) -m pytest --numprocesses auto --dist loadfile || failed=1; \
	exit $$failed

lint:
	@bin/prepare --dev
	@$(PY) -m ruff check . && $(PY) -m mypy && .venv/bin/lint-imports

# Fresh versions within the ranges of pyproject.toml.
lock:
	@bin/prepare
	@$(PY) bin/lock

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
