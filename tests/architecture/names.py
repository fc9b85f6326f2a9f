# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""No two types of one program have the same name in the same namespace, unless in a namespace without a name.

The compiler sees one source at a time, and the linker takes either type's functions for both.
"""
import re

import lint

NAMESPACE = re.compile(r"^namespace ([\w:]+) \{$")
TYPE = re.compile(r"^(?:class|struct|enum class|enum|union) (\w+)(?: final)?(?: :[^;]*)?(?: \{.*)?$")
# What is linked into one program.
PROGRAMS = {
    "muster-desktop": ("core/", "ui/", "app/desktop/"),
    "muster": ("core/", "app/cli/"),
    "muster-practice": ("core/", "app/practice/"),
    "muster-bench": ("core/", "app/bench/"),
    "muster_ui_tests": ("core/", "ui/", "tests/ui/", "tests/support/"),
    "muster_tests": ("core/", "tests/core/", "tests/app/", "tests/support/"),
}
OPENS_NAMELESS, CLOSES_NAMELESS = "namespace {", "} // namespace"


def types(text):
    """Full names of the types that are defined at the outermost level of named namespaces."""
    spaces, nameless = [], False
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if line == OPENS_NAMELESS:
            nameless = True
        elif line == CLOSES_NAMELESS:
            nameless = False
        elif found := NAMESPACE.match(line):
            spaces.append(found.group(1))
        elif line.startswith("} // namespace ") and spaces:
            spaces.pop()
        elif not nameless and (found := TYPE.match(line)):
            rest = line + (lines[number + 1] if number + 1 < len(lines) else "")
            if "{" in rest:
                yield "::".join(spaces + [found.group(1)])


def check(root):
    where = {}
    for path in lint.sources(root):
        for name in types(lint.text(root, path)):
            where.setdefault(name, []).append(path.as_posix())
    findings = set()
    for name, paths in where.items():
        for program, folders in PROGRAMS.items():
            linked = [path for path in paths if path.startswith(folders)]
            if len(linked) > 1:
                findings.add(f"{' and '.join(linked)}: both define {name}, and {program} links both")
    # One pair is told once, for the first program that has it.
    told, once = set(), []
    for finding in sorted(findings):
        pair = finding.split(", and ")[0]
        if pair not in told:
            told.add(pair)
            once.append(finding)
    return once


def source(body, space="muster"):
    return f"namespace {space} {{\n\n{body}\n\n}} // namespace {space}\n"


CLEAN = {
    "core/table/A.h": source("struct Step {\n};"),
    "core/table/A.cpp": source("namespace {\n\nstruct Local {\n};\n\n} // namespace\n\nclass Step;"),
    "ui/send/B.cpp": source("namespace {\n\nstruct Local {\n};\n\n} // namespace"),
    "ui/theme/C.h": source("enum class Step {\n};", "muster::theme"),
    "app/cli/Help.h": source("struct Page {\n};"),
    "ui/window/Page.h": source("class Page : public QWidget {\n};"),
}
VIOLATIONS = [
    ("a class of the window", {"ui/send/Step.h": source("class Step : public QWidget {\n    Q_OBJECT\n};")}, "both define muster::Step"),
    ("final", {"ui/send/Step.h": source("class Step final : public QWidget {\n};")}, "ui/send/Step.h"),
    ("a brace on the next line", {"ui/send/Step.h": source("class Step : public A,\n             public B {\n};")}, "ui/send/Step.h"),
    ("in sources", {"ui/send/B.cpp": source("struct Local {\n};"), "core/a/D.cpp": source("struct Local {\n};")}, "muster::Local"),
    ("an enumeration", {"app/cli/E.cpp": source("enum class Step {\n    A,\n};")}, "app/cli/E.cpp"),
]

if __name__ == "__main__":
    lint.main(check, CLEAN, VIOLATIONS)
