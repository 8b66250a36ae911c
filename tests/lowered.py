"""What a lowered program does, with every function counted and followed at each of its calls."""

import functools
from collections.abc import Callable, Iterator

import jax
from jaxlib.mlir import ir


class Program:
  """The StableHLO module of a lowered program. `main` calls functions that XLA will inline."""

  def __init__(self, lowered: jax.stages.Lowered):
    self.module = lowered.compiler_ir()
    self._functions = {op.sym_name.value: op for op in self.module.body.operations}
    self._calls: dict[str, list] = {name: [] for name in self._functions}
    for op in _within(self.module.operation):
      if op.name == "func.call":
        self._calls[_callee(op)].append(op)

  def count(self, wanted: Callable[[ir.Operation], bool], function: str = "main") -> int:
    """Returns how many operations are wanted, those of a function once for each of its calls."""

    @functools.cache
    def count(function: str) -> int:
      total = 0
      for op in _within(self._functions[function]):
        total += wanted(op) + (count(_callee(op)) if op.name == "func.call" else 0)
      return total

    return count(function)

  def check_choices(self) -> None:
    """Asserts that every conditional depends on constants alone, so that XLA removes it."""
    for op in _within(self.module.operation):
      if op.name == "stablehlo.case":
        assert self._is_constant(op.operands[0]), op

  def _is_constant(self, value: ir.Value) -> bool:
    if isinstance(value.owner, ir.Block):
      argument = ir.BlockArgument(value)
      function = argument.owner.owner.operation
      if function.name != "func.func":  # The body of a loop.
        return False
      calls = self._calls[function.attributes["sym_name"].value]
      return bool(calls) and all(
        self._is_constant(op.operands[argument.arg_number]) for op in calls
      )
    op, index = value.owner, ir.OpResult(value).result_number
    if op.name == "stablehlo.constant":
      return True
    if op.name == "func.call":
      return self._is_constant(_returned(self._functions[_callee(op)].regions[0], index))
    return op.name == "stablehlo.case" and all(
      self._is_constant(inner)
      for inner in (op.operands[0], *(_returned(region, index) for region in op.regions))
    )


def _within(op) -> Iterator[ir.Operation]:
  """Yields all operations inside of an operation."""
  for region in op.regions:
    for block in region:
      for inner in block.operations:
        yield inner.operation
        yield from _within(inner.operation)


def _callee(op) -> str:
  return op.attributes["callee"].value


def _returned(region, index: int) -> ir.Value:
  block = region.blocks[0]
  return block.operations[len(block.operations) - 1].operands[index]
