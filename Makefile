# make sample   set up, and generate 16 digits with a network that comes with the project
# make train    set up, and train on MNIST with the preset `quick`: digits in minutes on a CPU
# make demo     set up, and serve a page to sample, fill in and interpolate digits in a browser
# make test     set up, and run the tests (make test-slow: the long ones)
# make lint     set up, and check format, style and types
#
# EXTRA=cuda12, cuda13 or tpu installs JAX for that accelerator:  make train EXTRA=cuda12
# EXTRA=onnx or tensorboard installs what exports to ONNX and event files need.
# PRESET=mnist names another recipe; ARGS passes flags on:        make train PRESET=mnist
# PYTHON=python3.12 names the interpreter that .venv is made with (3.11 or newer).
# JOBS=0 runs the tests in one process, as an accelerator that only one may hold needs.

PYTHON ?= python3
PRESET ?= quick
EXTRA ?=
ARGS ?=
JOBS ?= logical
VENV := .venv
BIN := $(VENV)/bin
# Whole files go to a process, so that what a file compiles is compiled once.
PYTEST = $(BIN)/python -m pytest -n $(JOBS) --maxprocesses 4 --dist loadfile

comma := ,
EXTRAS = $(if $(EXTRA),[$(EXTRA)])
# One stamp for each set of extras, so that a change of pyproject.toml or EXTRA installs anew.
STAMP = $(VENV)/.installed$(subst $(comma),-,$(if $(EXTRA),-$(EXTRA)))
LIBTPU := .libtpu/libtpu/libtpu.so
DEMO_STAMP = $(subst .installed,.installed-demo,$(STAMP))

.PHONY: sample train demo test test-slow lint browser benchmark peers kernels tpu-programs clean
.DELETE_ON_ERROR:

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Python 3.11 or newer is needed, but $(PYTHON) is $$($(PYTHON) --version 2>&1); try make PYTHON=python3.12"; exit 2; }
	$(PYTHON) -m venv $(VENV)

$(STAMP): pyproject.toml | $(BIN)/python
	@echo "installing into $(VENV): a minute or two"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.$(EXTRAS)'
	touch $@

$(DEMO_STAMP): pyproject.toml | $(BIN)/python
	@echo "installing into $(VENV) with Gradio: a minute or two"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[demo$(if $(EXTRA),$(comma)$(EXTRA))]'
	touch $@

$(VENV)/.installed-dev: pyproject.toml | $(BIN)/python
	@echo "installing into $(VENV) with the development tools: a minute or two"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps 'jax2onnx>=0.17.1'
	touch $@

$(VENV)/.installed-browser: pyproject.toml $(VENV)/.installed-dev
	@echo "installing Gradio and Playwright into $(VENV): a minute, 400 MB"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,browser]'
	touch $@

sample: $(STAMP)
	$(BIN)/python sample.py $(ARGS)

train: $(STAMP)
	$(BIN)/python train.py $(PRESET) --resume $(ARGS)

demo: $(DEMO_STAMP)
	$(BIN)/python demo.py $(ARGS)

test: $(VENV)/.installed-dev
	$(PYTEST) -m 'not slow' $(ARGS)

test-slow: $(VENV)/.installed-dev
	@$(MAKE) --no-print-directory $(LIBTPU) || echo "without libtpu, the programs for TPUs are not tested"
	$(PYTEST) -m slow $(ARGS)

lint: $(VENV)/.installed-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

# What the tests in a browser need; without it they are skipped.
browser: $(VENV)/.installed-browser
	tests/install_chromium.sh

benchmark: $(STAMP)
	$(BIN)/python benchmarks/train_step.py $(ARGS)
	$(BIN)/python benchmarks/sampling.py $(ARGS)

# PyTorch for the CPU and the libraries in it that the benchmarks compare with.
peers:
	$(PYTHON) -m venv .venv-peers
	.venv-peers/bin/python -m pip install --quiet --disable-pip-version-check -r benchmarks/peers/requirements.txt
	.venv-peers/bin/python -m pip install --quiet --disable-pip-version-check --no-deps \
	  -r benchmarks/peers/alone.txt

# Counts the GPU kernels of a training step, without a GPU: JAX for CUDA, 5 GB, in a .venv of its own.
# JAX 0.11 or newer is needed, and so Python 3.12: make kernels PYTHON=python3.12
kernels:
	$(PYTHON) -m venv .venv-kernels
	.venv-kernels/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[cuda13]'
	PYTHONPATH=. .venv-kernels/bin/python benchmarks/kernels.py $(ARGS)

# The TPU's compiler, 700 MB, in the version that the installed JAX needs. It has a folder of its own
# because JAX looks for a TPU at every start, and prints warnings, where libtpu is in its environment.
$(LIBTPU): $(VENV)/.installed-dev
	@echo "installing the compiler for TPUs into .libtpu"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --upgrade --target .libtpu \
	  "$$($(BIN)/python -c 'import importlib.metadata as m; print(*(r.split(";")[0] for r in m.requires("jax") if r.startswith("libtpu")))')"
	touch $@

# Compiles the training step and the samplers for TPU v5e chips, without a TPU.
tpu-programs: $(LIBTPU)
	PYTHONPATH=. $(BIN)/python benchmarks/tpu_programs.py $(ARGS)

clean:
	rm -rf $(VENV) .venv-peers .venv-kernels .libtpu .mypy_cache .pytest_cache .ruff_cache .hypothesis *.egg-info
