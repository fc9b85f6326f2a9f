# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""Every source begins with the two SPDX lines (after #! where there is one) and has no other banner."""
import lint

LINES = ["SPDX-FileCopyrightText: 2026 The Muster authors", "SPDX-License-Identifier: Apache-2.0"]
MARKS = {".h": "// ", ".cpp": "// ", ".py": "# ", ".cmake": "# ", ".sh": "# "}


def mark_of(root, path):
    """How a comment begins in this file; None when it is no source."""
    if lint.is_raw(path) and path.suffix:
        return None
    if path.suffix in MARKS:
        return MARKS[path.suffix]
    if path.name == "CMakeLists.txt":
        return "# "
    with open(root / path, "rb") as file:
        return "# " if file.read(2) == b"#!" else None


def check(root):
    findings = []
    for path in lint.files(root):
        mark = mark_of(root, path)
        if mark is None:
            continue
        first = lint.text(root, path).split("\n")[:4]
        if first[0].startswith("#!"):
            first = first[1:]
        if first[:2] != [mark + line for line in LINES]:
            findings.append(f"{path}: does not begin with the two SPDX lines")
        elif any(word in first[2] for word in ("Copyright", "Licen")):
            findings.append(f"{path}: has a banner besides the two SPDX lines")
    return findings


GOOD = "".join(f"// {line}\n" for line in LINES)
SHELL = "#!/bin/bash\n" + "".join(f"# {line}\n" for line in LINES)
CLEAN = {
    "core/base/A.h": GOOD + "#pragma once\n",
    "tests/run": SHELL,
    "tests/data/samples/generate": SHELL,
    "tests/data/table/odd.csv": "#!,b\n",
    "README.md": "Muster\n",
}
VIOLATIONS = [
    ("no lines", {"core/base/B.cpp": "#include <string>\n"}, "core/base/B.cpp"),
    ("only one line", {"ui/models/B.h": GOOD.split("\n")[0] + "\n#pragma once\n"}, "ui/models/B.h"),
    ("not at the top", {"app/cli/B.cpp": "\n" + GOOD}, "app/cli/B.cpp"),
    ("script without", {"packaging/demo": "#!/bin/bash\nset -e\n"}, "packaging/demo"),
    ("CMake without", {"tests/CMakeLists.txt": "project(A)\n"}, "tests/CMakeLists.txt"),
    ("a banner", {"core/base/B.h": GOOD + "// Copyright Somebody\n"}, "a banner"),
]

if __name__ == "__main__":
    lint.main(check, CLEAN, VIOLATIONS)
