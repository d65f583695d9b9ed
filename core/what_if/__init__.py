"""What each sensor is worth: every combination of sensors on one scene, compared."""
