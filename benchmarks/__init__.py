"""What is measured, with the command that made it beside each figure."""
