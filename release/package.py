"""Writes build/mamol.zip from the last commit: ``python release/package.py``, with any Python from 3.9 on, and git."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

if __package__:
    from . import CHECKOUT, PACKAGE, PACKAGE_NAME
    from .languages import LANGUAGES, qm_name, ts_name
    from .languages.qm import qm_bytes
    from .languages.ts import read_ts
    from .rules import broken_rules
else:  # started as a file, from a checkout of which Python knows nothing
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    from release import CHECKOUT, PACKAGE, PACKAGE_NAME
    from release.languages import LANGUAGES, qm_name, ts_name
    from release.languages.qm import qm_bytes
    from release.languages.ts import read_ts
    from release.rules import broken_rules

OLDEST = (1980, 1, 1, 0, 0, 0)
"""The date that files in a zip have which no commit dates."""


def write_package(target: Path = PACKAGE, commit: str = "HEAD") -> Path:
    """Write the zip of a commit, without what .gitattributes leaves out, and with the words of its languages compiled.

    Args:
        target: the zip.
        commit: what to pack; what is not committed is not packed.

    Raises:
        subprocess.CalledProcessError: when git cannot.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        ["git", "archive", "--format=zip", "-9", f"--prefix={PACKAGE_NAME}/", f"--output={target}", commit],
        cwd=CHECKOUT, check=True,
    )  # fmt: skip
    with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as package:
        for language in LANGUAGES:
            words = qm_bytes(language, read_ts(committed(ts_name(language), commit)))
            entry = zipfile.ZipInfo(f"{PACKAGE_NAME}/{qm_name(language)}", OLDEST)
            package.writestr(entry, words, zipfile.ZIP_DEFLATED, compresslevel=9)
    return target


def committed(path: str, commit: str = "HEAD") -> str:
    """Return a text file of a commit.

    Args:
        path: below the checkout, with slashes.
        commit: of which.

    Raises:
        subprocess.CalledProcessError: when git cannot.
    """
    shown = ["git", "show", f"{commit}:{path}"]
    return subprocess.run(shown, cwd=CHECKOUT, capture_output=True, check=True).stdout.decode()


def present_commit() -> str:
    """Return a commit of the tracked files as they lie here, changes that are not committed included."""
    done = subprocess.run(["git", "stash", "create"], cwd=CHECKOUT, capture_output=True, text=True, check=True)
    return done.stdout.strip() or "HEAD"


def main() -> int:
    """Write the zip and say what of the repository's rules it breaks."""
    target = write_package()
    complaints = broken_rules(target)
    print(f"{target.relative_to(CHECKOUT)}: {target.stat().st_size / 1000:,.0f} kB", *complaints, sep="\n  ")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
