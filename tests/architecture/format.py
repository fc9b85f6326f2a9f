# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""Every .h and .cpp is as clang-format 14 with .clang-format leaves it."""
import pathlib
import shutil
import subprocess

import lint

ROOT = pathlib.Path(__file__).resolve().parents[2]


def check(root):
    program = shutil.which("clang-format-14") or shutil.which("clang-format")
    if program is None:
        return ["clang-format is not installed"]
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    if "version 14." not in version:
        return [f"needs clang-format 14, other versions format differently; this is {version.strip()}"]
    paths = [str(path) for path in lint.sources(root)]
    if not paths:
        return []
    run = subprocess.run([program, "--dry-run", "-Werror", "--style=file", "--fallback-style=none", *paths],
                         cwd=root, capture_output=True, text=True)
    if run.returncode == 0:
        return []
    wrong = sorted({line.split(":")[0] for line in run.stderr.splitlines() if ": error:" in line})
    return [f"{path}: run {pathlib.Path(program).name} -i on it" for path in wrong] or [run.stderr]


CLEAN = {
    ".clang-format": (ROOT / ".clang-format").read_text(),
    "core/base/A.cpp": "int twice(int value)\n{\n    return 2 * value;\n}\n",
}
VIOLATIONS = [
    ("brace", {"core/base/B.cpp": "int one() {\n    return 1;\n}\n"}, "core/base/B.cpp"),
    ("indent in a header", {"ui/models/B.h": "struct B {\n  int b;\n};\n"}, "ui/models/B.h"),
    ("order of includes", {"tests/B.cpp": "#include <vector>\n#include <string>\n"}, "tests/B.cpp"),
]

if __name__ == "__main__":
    lint.main(check, CLEAN, VIOLATIONS)
