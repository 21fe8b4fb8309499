# Short names for packaging/dev.py, which does the work and runs on Windows too.
.PHONY: demo test check lock

demo test check lock:
	python3 packaging/dev.py $@
