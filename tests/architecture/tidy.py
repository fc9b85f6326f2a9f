# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""clang-tidy on every source that is compiled, fast enough to be a test.

Most of clang-tidy's time goes into the headers of Qt, once per source. So as many sources of one
target as can be are first judged through one file that includes them; only what such a batch
complains about is judged alone, and that verdict counts.

A source that was clean is not read again while nothing that it sees has changed: the key is made of
the source, every file of ours that it includes, each .clang-tidy above it, the compile command and
the program.
Only clean results are kept, in <build>/tidy-cache.
"""
import collections
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

import lint

ROOT = pathlib.Path(__file__).resolve().parents[2]
BATCH = 200
# clang-tidy reads the headers themselves: a precompiled header of g++ means nothing to it.
GNU_ONLY = r" -o \S+| -c \S+| -Winvalid-pch| -fpch-preprocess| -include \S+cmake_pch\.hxx"
OWN_INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.M)
# What a source defines at its outermost level without a qualified name; two sources of one batch
# must not define the same.
LOCAL_TYPE = re.compile(r"^(?:(?:struct|class|enum(?: class)?) (\w+)|using (\w+) =)", re.M)
LOCAL_MACRO = re.compile(r"^(Q_DECLARE_METATYPE\(.+\))", re.M)
LOCAL_NAME = re.compile(r"^(?!return|namespace|using|else|case)[A-Za-z\[][\w:<>,*& \[\]]*?[ *&](\w+)(?=\(|\[| = |\{|;)", re.M)


class Source:
    """One source, how it is compiled, and the key of all that clang-tidy sees of it."""

    def __init__(self, root, name, entry, version, digests):
        self.name, self.path, self.directory = name, root / name, pathlib.Path(root, entry["directory"])
        self.flags = re.sub(GNU_ONLY, "", entry["command"])
        self.configs = configs_above(root, name)
        seen = digests.seen_by(name)
        self.local_names = names_in(lint.text(root, name))
        self.header_names = set().union(*(digests.names(path) for path, _ in seen if path != name))
        self.key = hashlib.sha256(repr((version, self.configs, self.flags, seen)).encode()).hexdigest()

    def clashes(self, other):
        """Whether one includes or defines what the other one calls something else by."""
        return bool(self.local_names & other.local_names
                    or (self.local_names - self.header_names) & other.header_names
                    or (other.local_names - other.header_names) & self.header_names)


def names_in(content):
    """What a file defines at its outermost level."""
    found = {a or b for a, b in LOCAL_TYPE.findall(content)} | set(LOCAL_NAME.findall(content))
    return found | set(LOCAL_MACRO.findall(content))


def configs_above(root, name):
    """Every .clang-tidy that has a say about a source, outermost first: (path, content)."""
    folders = reversed(pathlib.PurePosixPath(name).parents)
    found = [folder / ".clang-tidy" for folder in folders]
    return [(path.as_posix(), (root / path).read_text()) for path in found if (root / path).is_file()]


class Digests:
    """Digest of a file and of all it includes from the root; each file is read once."""

    def __init__(self, root):
        self.root, self.known, self.named = root, {}, {}

    def includes(self, name):
        if name not in self.known:
            path = self.root / name
            content = path.read_bytes() if path.is_file() else b""
            self.known[name] = (hashlib.sha256(content).hexdigest(), OWN_INCLUDE.findall(content.decode(errors="replace")))
        return self.known[name]

    def names(self, name):
        if name not in self.named:
            self.named[name] = names_in(lint.text(self.root, name)) if (self.root / name).is_file() else set()
        return self.named[name]

    def seen_by(self, name):
        waiting, seen = [name], {}
        while waiting:
            at = waiting.pop()
            if at not in seen:
                seen[at], names = self.includes(at)
                waiting += names
        return sorted(seen.items())


class Tidy:
    def __init__(self, root, program, scratch):
        self.root, self.program, self.scratch = root, program, pathlib.Path(scratch)

    def run(self, unit, like, folder, *options):
        """clang-tidy's own words about one unit, compiled like that source; empty when it is clean."""
        (folder / "compile_commands.json").write_text(json.dumps(
            [{"directory": str(like.directory), "file": str(unit), "command": f"{like.flags} -c {unit}"}]))
        done = subprocess.run([self.program, "--quiet", *options, "-p", str(folder), str(unit)],
                              cwd=self.root, capture_output=True, text=True)
        if done.returncode == 0 and "Skipping" not in done.stderr:
            return ""
        return done.stdout.strip() or done.stderr.strip() or f"{unit}: clang-tidy ended with {done.returncode}"

    def new_folder(self):
        return pathlib.Path(tempfile.mkdtemp(dir=self.scratch))

    def alone(self, source):
        return self.run(source.path, source, self.new_folder())

    def together(self, batch):
        folder = self.new_folder()
        lint.write_tree(folder, dict(batch[0].configs))
        # below the same .clang-tidy as the sources
        unit = folder / pathlib.PurePosixPath(batch[0].configs[-1][0]).parent / "UnifiedSource.cpp"
        unit.write_text("".join(f'#include "{source.path}"\n' for source in batch))
        # what one source names may shadow what another one does
        return self.run(unit, batch[0], folder, "--checks=-bugprone-suspicious-include", "--extra-arg=-Wno-shadow")

    def judge(self, batch):
        """Findings per source of the batch; what is found in a header goes to the first source."""
        if len(batch) == 1:
            return [(batch[0], self.alone(batch[0]))]
        words = self.together(batch)
        if not words:
            return [(source, "") for source in batch]
        if "clang-diagnostic-error" in words and len(batch) > 2:
            middle = len(batch) // 2
            return self.judge(batch[:middle]) + self.judge(batch[middle:])
        named = [source for source in batch if f"/{source.name}:" in words]
        verdicts = [(source, self.alone(source)) for source in named or batch]
        return verdicts + [(source, "") for source in batch if source not in named and named]


def commands(root, build):
    """The compile_commands.json entries of our own sources, without what the build generated."""
    found = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        path = pathlib.Path(root, entry["directory"], entry["file"]).resolve()
        if path.is_relative_to(root) and path.relative_to(root).parts[0] in lint.CODE_FOLDERS and path.is_file():
            found[path.relative_to(root).as_posix()] = entry
    return found


def batches(sources):
    """Sources of one target and configuration, at most BATCH, whose names do not clash."""
    packed = []
    shared = collections.Counter(name for source in sources for name in source.local_names)
    # those with the commonest names first: it makes the fewest batches
    for source in sorted(sources, key=lambda one: -sum(shared[name] - 1 for name in one.local_names)):
        for batch in packed:
            if (len(batch) < BATCH and batch[0].flags == source.flags
                    and batch[0].configs == source.configs
                    and not any(source.clashes(other) for other in batch)):
                batch.append(source)
                break
        else:
            packed.append([source])
    return sorted(packed, key=len, reverse=True)


def check(root, build=None):
    build = (build or root / "build/dev").resolve()
    program = shutil.which("clang-tidy-14") or shutil.which("clang-tidy")
    if program is None:
        return ["clang-tidy is not installed"]
    if not (build / "compile_commands.json").is_file():
        return [f"{build}: has no compile_commands.json; configure it first"]
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    digests = Digests(root)
    cache = build / "tidy-cache"
    cache.mkdir(exist_ok=True)
    sources = [Source(root, name, entry, version, digests) for name, entry in sorted(commands(root, build).items())]
    due = [source for source in sources if not (cache / source.key).exists()]
    findings = []
    with tempfile.TemporaryDirectory() as scratch, \
            concurrent.futures.ThreadPoolExecutor(min(2, os.cpu_count() or 1)) as pool:
        tool = Tidy(root, program, scratch)
        for verdicts in pool.map(tool.judge, batches(due)):
            for source, words in verdicts:
                if words:
                    findings.append(words)
                else:
                    (cache / source.key).write_text(source.name + "\n")
    print(f"{len(sources)} sources, {len(due)} read again")
    return sorted(set(findings))


NAMES = ("A", "B", "C")
CLEAN = {
    ".clang-tidy": (ROOT / ".clang-tidy").read_text(),
    "build/dev/compile_commands.json": json.dumps(
        [{"directory": ".", "file": f"core/base/{name}.cpp", "command": f"c++ -std=c++20 -I. -c core/base/{name}.cpp"}
         for name in NAMES]),
    "core/base/A.cpp": "int twice(int value)\n{\n    return 2 * value;\n}\n",
    "core/base/B.cpp": "static int local()\n{\n    return 2;\n}\nint b()\n{\n    return local();\n}\n",
    # the same local name: a batch of both would not compile
    "core/base/C.cpp": "static int local()\n{\n    return 3;\n}\nint c()\n{\n    return local();\n}\n",
}
LONG = "int f(int a)\n{\n" + "    a += 1;\n" * 61 + "    return a;\n}\n"
HEADER = {"core/base/B.cpp": '#include "core/base/D.h"\n', "core/base/D.h": "inline int Two() { return 2; }\n"}
VIOLATIONS = [
    ("a name", {"core/base/B.cpp": "int Twice(int v) { return 2 * v; }\n"}, "readability-identifier-naming"),
    ("a long function", {"core/base/B.cpp": LONG}, "readability-function-size"),
    ("a bug", {"core/base/B.cpp": "int f(int a) { return a - a; }\n"}, "misc-redundant-expression"),
    ("does not compile", {"core/base/B.cpp": "int f() { return missing; }\n"}, "undeclared identifier"),
    ("bad header", HEADER, "readability-identifier-naming"),
]


def stale(build=None):
    """A kept result must be used while nothing changed, and no longer when a header did."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder).resolve()
        lint.write_tree(root, {**CLEAN, **HEADER, "core/base/D.h": "int two();\n"})
        first, kept = check(root), len(list((root / "build/dev/tidy-cache").iterdir()))
        (root / "core/base/D.h").write_text("int Two();\n")
        second = check(root)
    return [] if not first and kept == len(NAMES) and second else [f"kept results: {first}, {kept}, {second}"]


if __name__ == "__main__":
    lint.main(check, CLEAN, VIOLATIONS, arguments=("build",), more=stale)
