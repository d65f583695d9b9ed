"""The packages the plugin needs: looking for them, installing them, taking everything away again."""
