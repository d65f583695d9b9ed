"""Help inside the plugin: the user guide, opened by sections."""
