# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""What the lints share: which files there are, how findings are shown, and the self test.

A lint is `check(root) -> [finding]`. Its self test plants one violation at a time in a small tree
and fails unless the lint reports it; the same tree without violations must be clean.
"""
import argparse
import pathlib
import sys
import tempfile

CODE_FOLDERS = ("app", "ui", "core", "tests")
FOLDERS = CODE_FOLDERS + ("resources", "packaging", ".ci")
SKIPPED = {"__pycache__", "build"}
RAW_FOLDERS = ("tests/data/", "tests/wire/", "resources/samples/")


def files(root, folders=FOLDERS):
    """Every file of the project, as paths relative to root; build output is not the project's."""
    found = [p for p in root.iterdir() if p.is_file()] if folders is FOLDERS else []
    for folder in folders:
        found += [p for p in (root / folder).rglob("*") if p.is_file()]
    ignored = (".user", ".pyc", ".orig", ".rej", ".swp")
    relative = (p.relative_to(root) for p in found
                if p.name not in (".git", "compile_commands.json") and not p.name.endswith(ignored))
    return sorted(p for p in relative if not SKIPPED & set(p.parts[:-1]))


def sources(root):
    return [p for p in files(root, CODE_FOLDERS) if p.suffix in (".h", ".cpp")]


def is_raw(path):
    """Data kept byte for byte: odd on purpose."""
    return path.as_posix().startswith(RAW_FOLDERS)


def text(root, path):
    return (root / path).read_text(encoding="utf-8", errors="replace")


def write_tree(root, tree):
    for name, content in tree.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())


def self_test(check, clean, violations):
    """violations: (what, {path: content}, words that the finding must have) each on top of clean."""
    failures = []
    cases = [("a clean tree", {}, None)] + list(violations)
    for what, planted, words in cases:
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder).resolve()
            write_tree(root, {**clean, **planted})
            findings = check(root)
        if words is None and findings:
            failures.append(f"{what}: reported {findings}")
        if words is not None and not any(words in finding for finding in findings):
            failures.append(f"{what}: nothing reported with '{words}', only {findings}")
    print(f"{len(cases)} cases, {len(failures)} failed")
    return failures


def main(check, clean, violations, arguments=(), more=None):
    """Runs one lint as a program; `arguments` are option names handed to check by keyword, `more` a
    self test that a tree of files cannot express."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", type=pathlib.Path, default=pathlib.Path(__file__).parents[2])
    parser.add_argument("--self-test", action="store_true")
    for name in arguments:
        parser.add_argument("--" + name, type=pathlib.Path)
    options = parser.parse_args()
    extra = {name: getattr(options, name) for name in arguments}

    def bound(root):
        return check(root, **extra)

    if options.self_test:
        findings = self_test(check, clean, violations) + (more() if more else [])
    else:
        findings = bound(options.root.resolve())
    print("\n".join(findings))
    sys.exit(1 if findings else 0)
