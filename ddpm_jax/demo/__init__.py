"""The page of demo.py, on which a trained model is sampled from in a browser."""
