"""The optimizer: Muon, the learning rate and the EMA of the parameters."""
