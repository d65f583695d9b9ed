"""Everything of MaMOL that needs QGIS: the dock, background tasks, result layers, Processing.

No module in here imports torch, rasterio, safetensors or scikit-learn when it is imported.
"""
