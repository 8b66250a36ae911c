"""The Muon optimizer, the learning rate and the EMA of the parameters."""
