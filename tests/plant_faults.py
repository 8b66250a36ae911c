"""Plants faults into the mathematics, one at a time, and reports which test catches each.

python tests/plant_faults.py [WORD ...]

A test that cannot fail is useless. Each fault is a bug that a diffusion library has had, or a
similar one. The script copies the package to a temporary folder, changes it in one place, and runs
the tests named for the fault until one fails. Words select the faults whose names contain one of
them. The exit code is 1 if a fault survived.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]


class Fault(NamedTuple):
  """One change: in `file` of ddpm_jax/diffusion the text `old`, which occurs once, becomes `new`.

  `tests` names the test files, without "test_", of which at least one must fail.
  """

  name: str
  file: str
  old: str
  new: str
  tests: str


FAULTS = [
  # The distribution of grey values, and the decoder of the flow.
  Fault("evidence of twice the precision", "denoiser", "-0.5 * jnp.square(distance)",
        "-jnp.square(distance)", "denoiser likelihood"),
  Fault("evidence without the signal's scale", "denoiser", "- signal * values)", "- values)",
        "denoiser"),
  Fault("most likely grey value for the mean", "denoiser",
        "jnp.sum(probability * values, axis=-1)",
        "values[0, 0, 0, 0][jnp.argmax(probability, axis=-1)]", "denoiser"),
  Fault("density of eps for that of x_1", "likelihood", " - jnp.log(start.noise_scale)\n", "\n",
        "likelihood"),
  Fault("log q subtracted", "likelihood", "x_1, bits_per_dimension(log_q)",
        "x_1, -bits_per_dimension(log_q)", "likelihood"),
  Fault("log SNR linear in the wrong direction", "schedules",
        "np.linspace(logsnr_max, logsnr_min, num", "np.linspace(-logsnr_min, -logsnr_max, num",
        "schedules"),
  # The network's input and targets on any path.
  Fault("input scaled by the variance", "denoiser", "std = jnp.sqrt(level.variance)",
        "std = level.variance", "paths"),
  Fault("level not rescaled with the input", "denoiser",
        "level.signal_scale / std", "level.signal_scale", "paths"),
  Fault("error of x_0 for that of the velocity", "denoiser", "jnp.square(level.noise_scale)",
        "jnp.square(level.signal_scale)", "paths"),
  Fault("variance shifted instead of sigma", "schedules", "2 * math.log(factor)",
        "math.log(factor)", "paths"),
  Fault("logit of the wrong width", "timestep_samplers", "self.mean + self.std * quantile",
        "self.mean + quantile / self.std", "timestep_samplers"),
  Fault("continuous times past the last timestep", "timestep_samplers",
        "position * (num_timesteps - 1)", "position * num_timesteps", "timestep_samplers"),
  # Schedules and levels.
  Fault("abar without its last factor", "schedules", "log_alphas_cumprod = np.cumsum(np.log1p(-betas))",
        "log_alphas_cumprod = np.cumsum(np.log1p(-betas)) - np.log1p(-betas)", "schedules"),
  Fault("1 - abar from float32's abar", "schedules", "-np.expm1(log_alphas_cumprod)",
        "np.float64(1 - np.float32(np.exp(log_alphas_cumprod)))", "schedules"),
  Fault("snr for sqrt(snr)", "schedules",
        "log_alphas_cumprod - np.log(one_minus_alphas_cumprod),",
        "(log_alphas_cumprod - np.log(one_minus_alphas_cumprod)) / 2,", "schedules"),
  Fault("cosine one timestep early", "schedules", "1 - f[1:] / f[:-1], max_beta)\n\n\ndef sigmoid",
        "1 - f[:-1] / np.append(1, f[:-2]), max_beta)\n\n\ndef sigmoid", "schedules"),
  Fault("sigmoid not brought down to 0", "schedules",
        "(falling - falling[-1]) / (falling[0] - falling[-1])", "falling / falling[0]", "schedules"),
  Fault("scaled linear without its square", "schedules",
        "return np.square(np.linspace(beta_start**0.5, beta_end**0.5,",
        "return (np.linspace(beta_start**1.0, beta_end**1.0,", "schedules"),
  Fault("rescaling abar instead of its root", "schedules", "np.cumsum(np.log1p(-betas)) / 2)\n  res",
        "np.cumsum(np.log1p(-betas)))\n  res", "schedules"),
  Fault("table read at -1", "levels", "clean, valid = t == -1,", "clean, valid = t == -2,",
        "levels gaussian"),
  Fault("table read one early", "levels", "inside = jnp.clip(t, 0, last)",
        "inside = jnp.clip(t - 1, 0, last)", "levels gaussian"),
  Fault("logsnr of the next timestep", "levels", "low + fraction * (", "high + fraction * (", "levels"),
  Fault("logsnr before zero terminal SNR off by a factor of 2", "levels", "2 * jnp.log(signal)", "jnp.log(signal)", "levels"),
  # Gaussian formulas.
  Fault("beta tilde from abar_t for abar_{t-1}", "posterior",
        "return jnp.square(prev.noise_scale) * one_minus_snr_ratio",
        "return jnp.square(level.noise_scale) * one_minus_snr_ratio", "posterior samplers"),
  Fault("beta from abar_{t-1} for abar_t", "gaussian",
        "return jnp.square(level.noise_scale) * one_minus_snr_ratio",
        "return jnp.square(prev.noise_scale) * one_minus_snr_ratio", "gaussian posterior reverse_variances"),
  Fault("posterior mean with abar_t for abar_{t-1}", "posterior",
        "return prev.signal_scale * one", "return level.signal_scale * one",
        "posterior samplers"),
  Fault("posterior mean's x_t without a square", "posterior",
        "jnp.square(\n    prev.noise_scale / level.noise_scale\n  )",
        "(\n    prev.noise_scale / level.noise_scale\n  )", "posterior"),
  Fault("1 - ratio instead of expm1", "gaussian", "-jnp.expm1(level.logsnr - prev.logsnr)",
        "1 - (level.signal_scale / prev.signal_scale) ** 2", "posterior"),
  Fault("the network gets the previous timestep", "denoiser",
        "(x_t, level)[0], level.t, cond)", "(x_t, level)[0], level.t - 1, cond)", "denoiser"),
  Fault("the loss gets the previous timestep", "objectives",
        "level.t, cond)\n  return _output_loss", "level.t - 1, cond)\n  return _output_loss",
        "objectives"),
  Fault("eps with the wrong sign in x_0", "gaussian",
        "x_t - _images(level.noise_scale, x_t) * eps, level.signal_scale)",
        "x_t + _images(level.noise_scale, x_t) * eps, level.signal_scale)", "gaussian"),
  Fault("v with the wrong sign", "gaussian",
        "* eps - _images(-d_signal, x_0) * x_0", "* eps + _images(-d_signal, x_0) * x_0",
        "gaussian"),
  Fault("division by zero at zero SNR", "gaussian", "jnp.where(positive, scale, 1)", "scale",
        "gaussian"),
  Fault("score over the variance", "gaussian", "return -eps / _images(level.noise_scale, eps)",
        "return -eps / _images(level.noise_scale, eps) ** 2", "gaussian"),
  Fault("KL without its -1", "gaussian", "jnp.expm1(log_ratio) - log_ratio",
        "jnp.exp(log_ratio) - log_ratio", "gaussian"),
  Fault("KL with exchanged arguments", "gaussian", "log_ratio = log_variance_1 - log_variance_2",
        "log_ratio = log_variance_2 - log_variance_1", "gaussian variational"),
  # Variances.
  Fault("learned range in linear space", "reverse_variances", "jnp.exp(fraction * high + (1 - fraction) * low)",
        "fraction * jnp.exp(high) + (1 - fraction) * jnp.exp(low)", "reverse_variances"),
  Fault("learned range with exchanged bounds", "reverse_variances", "(fixed_small, fixed_large)\n",
        "(fixed_large, fixed_small)\n", "reverse_variances"),
  Fault("analytic without the slope's square", "reverse_variances", "jnp.square(posterior_x_0_weight",
        "(posterior_x_0_weight", "reverse_variances"),
  Fault("analytic with ascending timesteps", "reverse_variances", "jax.lax.map(error_at, t[::-1])",
        "jax.lax.map(error_at, t)", "reverse_variances"),
  # Weightings and losses.
  Fault("weight on the wrong target", "denoiser", "x_0_error=lambda snr, level: 1 / (1 + snr)",
        "x_0_error=lambda snr, level: 1 / snr", "weightings objectives"),
  Fault("min-SNR as max-SNR", "weightings", "jnp.minimum(snr, gamma)", "jnp.maximum(snr, gamma)",
        "weightings"),
  Fault("P2 without its power", "weightings", "(k + snr) ** gamma", "(k + snr)", "weightings"),
  Fault("weight infinite at zero SNR", "weightings", "jnp.clip(snr(level), _MIN_SNR,",
        "jnp.clip(snr(level), 0.0,", "weightings objectives"),
  Fault("loss on the noise for every parameterization", "objectives",
        "estimate - parameterization.target(x_0, eps, level)", "estimate - eps", "objectives"),
  Fault("Huber with a corner", "objectives", "delta * (2 * magnitude - delta)", "delta * magnitude",
        "objectives"),
  Fault("bound from the next term", "objectives",
        "term = vlb_term(prediction, x_0, x_t, level, level_at(schedule, level.t - 1), variance_fn)",
        "term = vlb_term(prediction, x_0, x_t, level, level_at(schedule, jnp.maximum(level.t - 2, -1)), variance_fn)",
        "objectives"),
  Fault("bound of T - 1 terms", "objectives", "return schedule.num_timesteps * term + prior",
        "return (schedule.num_timesteps - 1) * term + prior", "objectives"),
  Fault("hybrid loss without its stop-gradient", "objectives",
        "jax.lax.stop_gradient(prediction.x_0)", "prediction.x_0", "objectives"),
  # Timestep samplers.
  Fault("importance weight without its inverse", "timestep_samplers",
        "1 / (num_timesteps * probability[t])", "num_timesteps * probability[t]",
        "timestep_samplers objectives"),
  Fault("mean for the root mean square of losses", "timestep_samplers",
        "jnp.sqrt(jnp.mean(jnp.square(state.loss), axis=1))", "jnp.mean(jnp.square(state.loss), axis=1)",
        "timestep_samplers"),
  Fault("equal timesteps overwrite each other", "timestep_samplers",
        "(state.seen[t] + earlier) % self.history", "state.seen[t] % self.history",
        "timestep_samplers"),
  Fault("timesteps never reach T - 1", "timestep_samplers",
        "(position * num_timesteps).astype(jnp.int32), num_timesteps - 1)",
        "(position * (num_timesteps - 1)).astype(jnp.int32), num_timesteps - 1)",
        "timestep_samplers"),
  Fault("one offset for each example", "timestep_samplers", "offset = jax.random.uniform(key, dtype=jnp.float32)\n",
        "offset = jax.vmap(jax.random.uniform)(example_keys(key, example))\n", "timestep_samplers"),
  # Likelihood.
  Fault("bins of the wrong width", "variational", "HALF_BIN = 1 / 255", "HALF_BIN = 1 / 256",
        "variational"),
  Fault("the ends of the range are closed", "variational", "x_0 <= -1 + HALF_BIN", "x_0 < -2",
        "variational"),
  Fault("nats for bits", "variational", "axis=tuple(range(1, nats.ndim))) / math.log(2)",
        "axis=tuple(range(1, nats.ndim)))", "variational likelihood"),
  Fault("prior of x_{T-1}", "variational", "level_at(schedule, schedule.num_timesteps - 1)",
        "level_at(schedule, schedule.num_timesteps - 2)", "variational"),
  Fault("KL of the estimates instead of the means", "variational",
        "images(posterior_x_0_weight(level, prev)) * (x_0", "(x_0", "variational"),
  Fault("terms that start at L_0", "likelihood", "stratum + 1, (len(x_0), strata)",
        "stratum, (len(x_0), strata)", "likelihood"),
  Fault("sampled terms without their importance weights", "likelihood",
        "1 / (strata * probability[t - 1])", "num_terms / strata", "likelihood"),
  Fault("ODE without its factor 1/2", "likelihood", "signal * noise / 2 * (", "signal * noise * (",
        "likelihood"),
  Fault("divergence with the wrong sign", "likelihood", "prior_bits - divergence_bits + offset",
        "prior_bits + divergence_bits + offset", "likelihood"),
  Fault("dequantised in bins of 2 / 256", "likelihood", "-math.log2(2 * HALF_BIN)", "7.5",
        "likelihood"),
  # Samplers.
  Fault("noise in the step to clean data", "samplers/ancestral", "jnp.where(next_level.t == -1, 0.0, jnp.sqrt(variance))",
        "jnp.sqrt(variance)", "samplers reverse_variances"),
  Fault("DDIM's direction with level t", "samplers/ddim", "jnp.square(next_level.noise_scale) - variance",
        "jnp.square(level.noise_scale) - variance", "samplers"),
  Fault("DDIM's eta without its square", "samplers/ddim", "self.eta**2 * posterior", "self.eta * posterior",
        "samplers"),
  Fault("the same noise at every step", "samplers/scan", "(0, None))(keys, step)", "(0, None))(keys, 0)",
        "samplers"),
  Fault("stale history", "samplers/history", "[value[None], history.values[:-1]]",
        "[history.values[:1], value[None], history.values[1:-1]][: len(history.at)]", "solvers"),
  Fault("history kept in the wrong order", "samplers/history",
        "[at[None].astype(history.at.dtype), history.at[:-1]]",
        "[history.at[1:], at[None].astype(history.at.dtype)]", "solvers"),
  Fault("extrapolating from a history of zeros", "samplers/history", "known = known & (distance != 0)",
        "known = distance != 0", "solvers"),
  Fault("lambda without its half", "samplers/dpm_solver", "(next_level.logsnr - level.logsnr) / 2)",
        "next_level.logsnr - level.logsnr)", "solvers"),
  Fault("a second-order step to clean data", "samplers/dpm_solver",
        "return jnp.where(clean, x_0, mean), h", "return mean, h", "solvers"),
  Fault("curvature without the linear part", "samplers/dpm_solver",
        "(jnp.square(h) - 2 / rate * linear)", "jnp.square(h)", "solvers"),
  Fault("the SDE with the wrong noise variance", "samplers/dpm_solver", "-jnp.expm1(-2 * h)", "-jnp.expm1(-h)",
        "solvers"),
  Fault("no corrector", "samplers/unipc", "jnp.where(history.seen >= 1, corrected, x)", "x", "solvers"),
  Fault("corrector's slope at the wrong end", "samplers/unipc",
        "slope - curvature * (now - history.at[0])", "slope", "solvers"),
  Fault("DEIS without the quadratic term's middle", "samplers/deis", "h**3 / 3 + ", "", "solvers"),
  Fault("iPNDM with a wrong coefficient", "samplers/ipndm", "37 / 24", "36 / 24", "ipndm"),
  Fault("iPNDM with its history swapped", "samplers/ipndm", "state.values[k]", "state.values[-1 - k]",
        "ipndm"),
  Fault("iPNDM at full order from the first step", "samplers/ipndm", "[state.seen]", "[self.order - 1]",
        "ipndm"),
  Fault("iPNDM without the change of signal_scale", "samplers/ipndm",
        "next_level.noise_scale - next_level.signal_scale * sigma",
        "next_level.noise_scale - level.noise_scale", "ipndm"),
  Fault("Heun's second slope at the first level", "samplers/edm", "denoise(euler, next_level)",
        "denoise(euler, level)", "solvers"),
  Fault("Heun step to clean data", "samplers/edm",
        "jnp.where(clean, euler, heun)", "heun", "solvers"),
  Fault("Heun averages in the wrong variable", "samplers/edm", "level.logsnr + next_level.logsnr < 0",
        "level.logsnr + next_level.logsnr > 0", "solvers"),
  Fault("churn without its noise", "samplers/edm", "return ratio * x + noise, raised",
        "return ratio * x, raised", "solvers"),
  Fault("churn in logsnr instead of sigma", "samplers/edm", "2 * jnp.log1p(churn)", "jnp.log1p(churn)",
        "solvers"),
  Fault("Langevin noise without its 2", "samplers/langevin", "jnp.sqrt(2 * step_size)", "jnp.sqrt(step_size)",
        "solvers"),
  Fault("Langevin step from the batch's norms", "samplers/langevin",
        "axis=tuple(range(1, a.ndim))))", "keepdims=True))", "sampler_properties"),
  Fault("division by zero at pure noise", "levels",
        "jnp.maximum(level.signal_scale, math.exp(MIN_LOGSNR / 2))", "level.signal_scale", "solvers"),
  # Timesteps, guidance and editing.
  Fault("leading timesteps with T - 1", "timesteps", "np.arange(steps, dtype=np.float64)[::-1] * stride",
        "(np.arange(steps, dtype=np.float64) + 1)[::-1] * stride - 1", "timesteps"),
  Fault("power timesteps down to t = 0", "timesteps", "np.arange(steps, 0, -1) / steps) ** power",
        "np.linspace(1, 0, steps)) ** power", "timesteps"),
  Fault("Karras' grid in snr", "timesteps", "math.exp(-0.5 * logsnr / rho)",
        "math.exp(-logsnr / rho)", "timesteps"),
  Fault("guidance from the conditional estimate", "guidance", "null.x_0 + weight * (cond",
        "cond.x_0 + weight * (cond", "guidance"),
  Fault("guidance with another eps", "guidance", "eps_from_x_0(x_t, x_0, level), cond.variance",
        "cond.eps, cond.variance", "guidance"),
  Fault("history kept over a resample", "editing", "state = self.sampler.init(x, level)\n      sampled",
        "state = state\n      sampled", "editing"),
  Fault("known pixels at the previous noise level", "editing", "x.dtype), next_level, noise",
        "x.dtype), level, noise", "editing"),
  Fault("the same noise for known pixels and for the noising back", "editing", "noise(3 * i + 2)",
        "noise(3 * i + 1)", "editing"),
  Fault("inversion from the wrong end", "editing", "field[-2::-1]", "field[::-1]", "editing"),
  Fault("interpolation along the chord", "editing", "(jnp.sin(jnp.arccos(cosine)) < 1e-4)",
        "(jnp.sin(jnp.arccos(cosine)) < 10)", "editing"),
  # Paths.
  Fault("path: signal for noise", "paths", "return jax.nn.sigmoid(logsnr / 2), jax.nn.sigmoid(-logsnr / 2)",
        "return jax.nn.sigmoid(-logsnr / 2), jax.nn.sigmoid(logsnr / 2)", "paths"),
  Fault("path: t for 1 - t", "schedules", "_schedule(1 - s, s, LINEAR, dtype)",
        "_schedule(s, 1 - s, LINEAR, dtype)", "paths"),
  Fault("path: the velocity's sign", "paths", "(-jnp.ones_like(signal), jnp.ones_like(noise))",
        "(jnp.ones_like(signal), jnp.ones_like(noise))", "paths"),
  Fault("path: a lost derivative of log SNR", "likelihood", "signal * noise / 2 * (-d_signal",
        "signal * noise * (-d_signal", "sampling_on_paths"),
  Fault("path: beta not rescaled", "reverse_variances", "beta * (prev.variance / level.variance)",
        "beta", "sampling_on_paths"),
  Fault("path: a prior of variance 1", "schedules",
        "jnp.sqrt(self.path.variance(self.signal_scale[-1], self.noise_scale[-1]))", "1.0",
        "sampling_on_paths"),
  Fault("path: alpha of the corrector not rescaled", "samplers/langevin",
        "1 - step_variance(level, next_level) / variance", "1 - step_variance(level, next_level)",
        "sampling_on_paths"),
  Fault("path: a solver for variance-preserving paths alone", "samplers/dpm_solver",
        "x_next + next_level.signal_scale * mean",
        "x_next + jnp.sqrt(1 - jnp.square(next_level.noise_scale)) * mean", "sampling_on_paths"),
  Fault("path: v for the velocity", "denoiser",
        "gaussian.x_0_from_v(x_t, output, level), gaussian.eps_from_v(x_t, output, level)",
        "*_v_prediction(output, x_t, level)", "sampling_on_paths"),
  # The learned schedule.
  Fault("a weight that can be negative", "learned_schedule", "hidden @ jnp.exp(params[\"log_w3\"])",
        "hidden @ params[\"log_w3\"]", "learned_schedule"),
  Fault("alpha bar for its root", "learned_schedule", "jnp.exp(0.5 * jax.nn.log_sigmoid(logsnr))",
        "jnp.exp(jax.nn.log_sigmoid(logsnr))", "learned_schedule likelihood"),
]  # fmt: skip


def run(fault: Fault) -> tuple[bool, str]:
  """Returns whether a fault was caught, and by which test or how it survived."""
  with tempfile.TemporaryDirectory() as folder:
    copy = Path(folder)
    ignore = shutil.ignore_patterns("__pycache__")
    for name in ("ddpm_jax", "tests", "configs"):
      shutil.copytree(ROOT / name, copy / name, ignore=ignore)
    shutil.copy(ROOT / "pyproject.toml", copy)
    path = copy / "ddpm_jax" / "diffusion" / f"{fault.file}.py"
    source = path.read_text()
    if source.count(fault.old) != 1:
      return False, f"does not apply: {fault.old!r} occurs {source.count(fault.old)} times"
    path.write_text(source.replace(fault.old, fault.new))
    tests = [f"tests/diffusion/test_{name}.py" for name in fault.tests.split()]
    environment = {
      "PYTHONPATH": folder,
      "JAX_PLATFORMS": "cpu",
      "JAX_DISABLE_MOST_OPTIMIZATIONS": "1",
    }
    result = subprocess.run(
      [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *tests],
      cwd=copy, env=os.environ | environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
  failed = re.search(r"^(?:FAILED|ERROR) (?:tests/diffusion/)?(\S+)", result.stdout, re.MULTILINE)
  if failed:
    return True, failed.group(1)
  return False, "survived" if result.returncode == 0 else result.stdout[-300:] + result.stderr[
    -300:
  ]


def main() -> int:
  chosen = [f for f in FAULTS if not sys.argv[1:] or any(w in f.name for w in sys.argv[1:])]
  survivors = 0
  for number, fault in enumerate(chosen, 1):
    start = time.perf_counter()
    caught, outcome = run(fault)
    survivors += not caught
    mark = "caught by" if caught else "NOT CAUGHT"
    seconds = time.perf_counter() - start
    print(f"{number:3}/{len(chosen)}  {fault.name}: {mark} {outcome} ({seconds:.0f} s)", flush=True)
  print(f"{len(chosen) - survivors} of {len(chosen)} faults caught")
  return 1 if survivors else 0


if __name__ == "__main__":
  sys.exit(main())
