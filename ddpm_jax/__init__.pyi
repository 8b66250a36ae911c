from .build import build_model, build_optimizer, build_sampler, build_schedule
from .config import Config, from_dict, to_dict
from .data.batches import batch_indices
from .data.datasets import Dataset, load_dataset, to_model_range
from .diffusion.denoiser import (
  PARAMETERIZATIONS,
  Denoise,
  Parameterization,
  Predict,
  make_denoiser,
)
from .diffusion.gaussian import (
  Gaussian,
  Prediction,
  eps_from_v,
  eps_from_x_0,
  fixed_large,
  fixed_small,
  p_mean_variance,
  q_posterior,
  q_sample,
  q_step,
  v_from_x_0_and_eps,
  x_0_from_eps,
  x_0_from_v,
)
from .diffusion.levels import Level, level_at, level_at_logsnr, spaced_timesteps, time_grid
from .diffusion.objectives import draw, stratified_timesteps, training_loss, uniform_timesteps
from .diffusion.samplers import DDIM, Ancestral, Result, Sampler, integrate, sample, sample_keys
from .diffusion.schedules import Schedule, cosine_betas, linear_betas, make_schedule
from .images import grid, save_gif, save_npz, save_png, to_uint8
from .models.unet import UNet
from .predict import make_predict
from .training.checkpoints import Trained, load_trained
from .training.state import TrainState, create_train_state
from .training.step import Batch, make_train_step

__all__ = [
  "DDIM",
  "PARAMETERIZATIONS",
  "Ancestral",
  "Batch",
  "Config",
  "Dataset",
  "Denoise",
  "Gaussian",
  "Level",
  "Parameterization",
  "Predict",
  "Prediction",
  "Result",
  "Sampler",
  "Schedule",
  "TrainState",
  "Trained",
  "UNet",
  "batch_indices",
  "build_model",
  "build_optimizer",
  "build_sampler",
  "build_schedule",
  "cosine_betas",
  "create_train_state",
  "draw",
  "eps_from_v",
  "eps_from_x_0",
  "fixed_large",
  "fixed_small",
  "from_dict",
  "grid",
  "integrate",
  "level_at",
  "level_at_logsnr",
  "linear_betas",
  "load_dataset",
  "load_trained",
  "make_denoiser",
  "make_predict",
  "make_schedule",
  "make_train_step",
  "p_mean_variance",
  "q_posterior",
  "q_sample",
  "q_step",
  "sample",
  "sample_keys",
  "save_gif",
  "save_npz",
  "save_png",
  "spaced_timesteps",
  "stratified_timesteps",
  "time_grid",
  "to_dict",
  "to_model_range",
  "to_uint8",
  "training_loss",
  "uniform_timesteps",
  "v_from_x_0_and_eps",
  "x_0_from_eps",
  "x_0_from_v",
]
