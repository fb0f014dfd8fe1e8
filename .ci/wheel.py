"""Builds the wheel, checks that `storyboard` is its only top-level name, and makes a board from it without the checkout."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def run(*command: str | Path, cwd: Path = ROOT) -> None:
    """Runs a command; what it says is printed where it fails."""
    print("+", *command, flush=True)
    done = subprocess.run(
        [str(part) for part in command], check=False, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    if done.returncode:
        raise SystemExit(f"{done.stdout}\nFailed with exit code {done.returncode}: {command}")


def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return {name.split("/")[0] for name in archive.namelist() if ".dist-info" not in name.split("/")[0]}


def main() -> None:
    shutil.rmtree(ROOT / "build", ignore_errors=True)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        run(sys.executable, "-m", "build", "--outdir", place / "dist", ROOT)
        (wheel,) = (place / "dist").glob("*.whl")
        if (found := names(wheel)) != {"storyboard"}:
            raise SystemExit(f"The wheel's top-level names are {sorted(found)}, not storyboard alone.")
        venv.create(place / "venv", with_pip=True)
        scripts = place / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
        run(scripts / "python", "-m", "pip", "install", "--quiet", "--no-compile", wheel)
        shutil.copy(ROOT / "samples" / "the-last-ferry.fountain", place)
        run(scripts / "storyboard", "make", "the-last-ferry.fountain", "--scenes", "1", "--detail", "key", cwd=place)
        if not (place / "the-last-ferry" / "storyboard.pdf").read_bytes().startswith(b"%PDF-"):
            raise SystemExit("The installed wheel made no PDF.")
    shutil.rmtree(ROOT / "build", ignore_errors=True)
    print("The wheel holds storyboard alone and works without the checkout.")


main()
