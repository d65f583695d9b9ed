"""Which layer is which sensor of a model, which band is which, and what sensors are called."""
