# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""Headers up to 120 lines, sources up to 250, 400 never. Functions are clang-tidy's."""
import sys

import lint

HEADER, SOURCE_USUAL, SOURCE_NEVER = 120, 250, 400


def check(root):
    findings = []
    for path in lint.sources(root):
        lines = lint.text(root, path).count("\n")
        limit = HEADER if path.suffix == ".h" else SOURCE_NEVER
        if lines > limit:
            findings.append(f"{path}: {lines} lines, {limit} at most: split it")
        elif path.suffix == ".cpp" and lines > SOURCE_USUAL:
            print(f"long: {path}: {lines} lines, {SOURCE_USUAL} is the aim", file=sys.stderr)
    return findings


CLEAN = {"core/base/A.h": "\n" * HEADER, "core/base/A.cpp": "\n" * SOURCE_NEVER}
VIOLATIONS = [
    ("long header", {"ui/models/A.h": "\n" * (HEADER + 1)}, "ui/models/A.h: 121 lines"),
    ("long source", {"tests/core/ATest.cpp": "\n" * (SOURCE_NEVER + 1)}, "ATest.cpp: 401 lines"),
]

if __name__ == "__main__":
    lint.main(check, CLEAN, VIOLATIONS)
