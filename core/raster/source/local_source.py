"""Which data sources are read: raster files of this computer, and of servers that the analyst allowed.

A project or a virtual raster may come from anybody. What GDAL opens is not only files but also
services, archives and descriptions of other files, so a source is looked at before GDAL is.
"""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

from ...message import message
from .remote import is_allowed, remote_host

DRIVERS = (
    "GTiff", "COG", "VRT", "ENVI", "HFA", "netCDF", "HDF4", "HDF4Image", "HDF5", "HDF5Image", "JP2OpenJPEG", "JP2ECW",
    "JP2KAK", "JP2MrSID", "JPEG", "PNG", "BMP", "GIF", "ECW", "MrSID", "GPKG", "MBTiles", "Rasterlite", "KEA", "GRIB",
    "NITF", "AAIGrid", "GRASSASCIIGrid", "AIG", "EHdr", "ESAT", "ERS", "PCIDSK", "PAux", "RST", "SAGA", "SRTMHGT",
    "USGSDEM", "DTED", "GSAG", "GSBG", "GS7BG", "XYZ", "RMF", "RIK", "BSB", "ISCE", "ROI_PAC", "SENTINEL2", "SAFE",
    "DIMAP", "TSX", "COSAR", "RS2", "RCM", "ISIS2", "ISIS3", "PDS", "PDS4", "VICAR", "FITS", "GMT", "GXF", "ILWIS",
    "LCP", "NWT_GRD", "NWT_GRC", "LOSLAS", "NTv2", "GTX", "BIGGIF", "WEBP", "JPEGXL", "Zarr", "SIGDEM", "TIL", "MFF",
    "MFF2", "DOQ1", "DOQ2", "CEOS", "SAR_CEOS", "AIRSAR", "JAXAPALSAR", "L1B", "BYN", "TGA", "HF2", "NGSGEOID", "GFF",
)  # fmt: skip
"""GDAL's drivers for files; none of them fetches anything."""

_SUBDATASET = re.compile(
    r"(?:NETCDF|HDF4_SDS|HDF4_EOS|HDF4_GR|HDF5|GTIFF_DIR|GPKG|NITF_IM|SENTINEL2_L1B|SENTINEL2_L1C|SENTINEL2_L1C_TILE"
    r"|SENTINEL2_L2A|SENTINEL1_CALIB|RASTERLITE|RADARSAT_2_CALIB|PDS4|ISIS3|GRIB):.+",
    re.DOTALL,
)
_CONNECTION = re.compile(r"[A-Za-z][A-Za-z0-9_+.-]+:")
_IN_HDF5 = re.compile(r"(HDF5:(?:\"[^\"]+\"|[^\":]+)):(//[^:]*)", re.IGNORECASE)
"""A dataset inside a file, whose path in it begins with two slashes; no address."""
_HANDLERS = (
    r"/vsi(?:zip|gzip|tar|7z|rar|mem|sub|sparse|cache|crypt|stdin|stdout|curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs"
    r"|kerchunk|multipart|http|plugin)\w*[/?]"
)
_ELSEWHERE = re.compile(rf"{_HANDLERS}|://", re.IGNORECASE)
_ON_A_SERVER = re.compile(
    r"/vsi(?:curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs|http|multipart)\w*[/?]|(?<!vrt)://", re.IGNORECASE
)
_IN_AN_ARCHIVE = re.compile(r"/vsi(?:zip|gzip|tar|7z|rar)\w*[/?]", re.IGNORECASE)
_IN_MEMORY = re.compile(r"/vsimem\w*[/?]", re.IGNORECASE)
_PARTS = re.compile(r"vrt://(?P<file>[^?]+)(?:\?(?P<options>.*))?", re.IGNORECASE)
_VARIABLE = re.compile(r"NETCDF:(?:\"(?P<quoted>[^\"]+)\"|(?P<plain>[^\"]+?)):(?P<name>[^:/\\]+)", re.IGNORECASE)
_SHARE = re.compile(r"\\\\\w")
_VIRTUAL = re.compile(r"<\s*VRTDataset", re.IGNORECASE)
_SERVICE = re.compile(r"^\s*[<{]|<GDAL_W|<WCS_|<WMT_|<WMS_|<Capabilities", re.IGNORECASE)
_LINK = re.compile(rf"{_HANDLERS}|\bhref\s*=\s*[\"']\s*\w+://", re.IGNORECASE)
# What stands between these tags tells about pixels, and is never opened.
_DESCRIBING = re.compile(
    r"<(SRS|MDI|Description|CategoryNames|GDALRasterAttributeTable|GCPList|Metadata|Histograms)\b[^>]*>.*?</\1\s*>",
    re.IGNORECASE | re.DOTALL,
)
_CODE = re.compile(
    r"VRTRawRasterBand|PixelFunctionLanguage|PixelFunctionCode|OVERVIEW_FILE|<!DOCTYPE|<!ENTITY", re.IGNORECASE
)
_ATTRIBUTES = r"""(?P<attributes>(?:[^>"']|"[^"]*"|'[^']*')*)"""
_SOURCE = re.compile(
    rf"<\s*(?P<tag>SourceFilename|SourceDataset|SourceVRTDataset)\b{_ATTRIBUTES}>(?P<name>.*?)</\s*(?P=tag)",
    re.IGNORECASE | re.DOTALL,
)
_RELATIVE = re.compile(r"relativeToVRT\s*=\s*[\"']?1", re.IGNORECASE)
_DEEPEST = 4
_LARGEST_DESCRIPTION = 64 * 1024 * 1024
_HEAD = 8192
_SAVE = message("Save it as a GeoTIFF and use that")


def objection_to_name(path: str) -> str | None:
    """Describe why a data source is not read, from its name alone: no file is touched.

    Args:
        path: what GDAL would open.

    Returns:
        The end of a sentence that begins with the source; None where the name is a file's.
    """
    name = path.strip()
    host = remote_host(name)
    if host is not None:
        return None if is_allowed(host) else _why_not_allowed(host)
    inside = _IN_HDF5.fullmatch(name)
    if inside is not None:
        name = f"{inside[1]}:{inside[2][1:]}"
    if name.startswith("<"):
        return message("it is a description of a raster, not a file. {save}", save=_SAVE)
    if any(ord(letter) < 32 for letter in path):
        return message("its path contains a character that file names cannot have. Choose the layer again")
    if _ELSEWHERE.search(name):
        return _why_elsewhere(name)
    if _CONNECTION.match(name) and not _SUBDATASET.fullmatch(name):
        return message("it is a connection, not a file on this computer. {save}", save=_SAVE)
    return None


def file_and_bands(path: str) -> tuple[str, tuple[int, ...]]:
    """Take apart what names a file of this computer and some of its bands, "vrt://a.tif?bands=2,1".

    Args:
        path: what GDAL would open.

    Returns:
        The file and its bands, none for all. Whatever else a source says comes back as it is.
    """
    match = _PARTS.fullmatch(path.strip())
    if match is None or objection_to_name(match["file"]) is not None:
        return path, ()
    option, _, bands = (match["options"] or "bands=").partition("=")
    numbers = bands.split(",") if bands else []
    if option.lower() != "bands" or not all(number.strip().isdecimal() for number in numbers):
        return path, ()
    return match["file"], tuple(int(number) for number in numbers)


def file_and_variable(path: str) -> tuple[str, str]:
    """Take apart what names a variable of a netCDF file, as ``NETCDF:"cube.nc":B04``.

    Returns:
        The file and the variable's name; the path itself and "" where it is no such name.
    """
    match = _VARIABLE.fullmatch(path.strip())
    return (match["quoted"] or match["plain"], match["name"]) if match is not None else (path, "")


def _why_not_allowed(host: str) -> str:
    return message(
        "it is on a server ('{host}'), and nothing is read from servers that you have not allowed. To allow it, "
        "choose the layer in the dock's sensor table (in scripts api.allow_host('{host}')), or download the file "
        "and use that",
        host=host,
    )


def _why_elsewhere(name: str) -> str:
    """Describe where a data source lies that is no file of this computer, and what to do."""
    if _ON_A_SERVER.search(name):
        return message(
            "it is on a server, and only files on this computer are read. Save it as a GeoTIFF and use the file"
        )
    if _IN_AN_ARCHIVE.search(name):
        return message("it is in an archive, and archives are not read. Unpack it and use the file")
    if _IN_MEMORY.search(name):
        return message(
            "it is in memory, and only files are read. Save it as a GeoTIFF (Export > Save As) and use the file"
        )
    if _PARTS.match(name):
        return message(
            "its name (vrt://) asks GDAL for more than bands of a file, which is not supported. Save it as a "
            "GeoTIFF and use the file"
        )
    return message("it is not a file on this computer. {save}", save=_SAVE)


def objection(path: str) -> str | None:
    """Describe why a data source is not read.

    Args:
        path: what GDAL would open.

    Returns:
        The end of a sentence that begins with the source; None for one that may be opened, with one of
        :data:`DRIVERS`. A file that is not there is left to GDAL to complain of.
    """
    is_file = Path(path).is_file() if "\0" not in path else False
    found = None if is_file and _CONNECTION.match(path) else objection_to_name(path)
    return found if found is not None or not is_file else _objection_to_file(Path(path), 0)


def _objection_to_file(path: Path, depth: int) -> str | None:
    """Look into a file that describes other files; all it names must be local as well."""
    try:
        with path.open("rb") as stream:
            head = stream.read(_HEAD).decode("latin-1")
            is_virtual = bool(_VIRTUAL.search(head))
            if not is_virtual and not _SERVICE.search(head):
                return None
            if depth > 0 and not is_virtual:
                return message("it uses '{path}', which is not a raster file. {save}", path=path.name, save=_SAVE)
            stream.seek(0)
            text = stream.read(_LARGEST_DESCRIPTION + 1).decode("utf-8", "replace")
    except OSError:
        # GDAL finds no such file either.
        return None
    if depth > _DEEPEST or len(text) > _LARGEST_DESCRIPTION:
        return message(
            "it is a virtual raster of virtual rasters, nested too deeply or too large to check. {save}", save=_SAVE
        )
    if is_virtual:
        return _objection_to_virtual(path, text, depth)
    return (
        message("it names files that are not on this computer. {save}", save=_SAVE)
        if _LINK.search(unescape(text))
        else None
    )


def _objection_to_virtual(path: Path, text: str, depth: int) -> str | None:
    plain = unescape(text)
    if _CODE.search(plain):
        return message("it is a virtual raster that contains code or raw bytes of another file. {save}", save=_SAVE)
    named = _DESCRIBING.sub("", plain)
    if _ELSEWHERE.search(named) or _SHARE.search(named):
        return message("it is a virtual raster of files that are not on this computer. {save}", save=_SAVE)
    for match in _SOURCE.finditer(text):
        name = unescape(match["name"]).strip()
        if _SUBDATASET.fullmatch(name):
            continue
        if "<" in name or _CONNECTION.match(name) or any(ord(letter) < 32 for letter in name):
            return message("it is a virtual raster whose sources are not all files. {save}", save=_SAVE)
        source = path.parent / name if _RELATIVE.search(match["attributes"]) else Path(name)
        found = _objection_to_file(source, depth + 1)
        if found is not None:
            return found
    return None
