# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""Nothing of the machine it was written on, nobody's real address, no stray bytes."""
import os
import pathlib
import re

import lint

# Made-up people live under names that nobody can own (RFC 2606, RFC 6761).
RESERVED = re.compile(r"(^|\.)(example\.(com|org|net)|example|invalid|test|localhost|tld)$", re.I)
ADDRESS = re.compile(r"[\w.+-]+@((?:[\w-]+\.)+[A-Za-z]{2,})\b")
WORDS = (
    ("names a folder of one machine", re.compile(r"(?<![\w.:-])/(?:work|Users|home/(?!user\b|you\b|ada\b)\w+)/\w")),
    ("names notes that are not in the project", re.compile(r"\bshared/(?:design|reference|tools|data)\b")),
    ("names a package host", re.compile(r"\b(?:pypi|npmjs|crates|rubygems|deb\.debian)\.(?:org|com|io)\b")),
    ("has a note to oneself", re.compile(r"\b(?:TO[D]O|FIX[M]E)\b")),
)
BINARY = {".png", ".ico", ".ttf", ".otf", ".woff2", ".qm", ".xlsx", ".der", ".gz", ".zip"}


def words_in(path, content, own_paths):
    found = [f"{path}: {why}: {match.group(0)}" for why, pattern in WORDS for match in [pattern.search(content)] if match]
    found += [f"{path}: names a folder of one machine: {own}" for own in own_paths if own in content]
    if path.name != "LICENSE":
        found += [f"{path}: the address @{domain} could be somebody's"
                  for domain in sorted(set(ADDRESS.findall(content)))
                  if not RESERVED.search(domain) and len(domain.split(".")[0]) > 3 and not domain.endswith(".svg")]  # a@b.co is nobody
    return found


def bytes_of(path, raw):
    """Encoding and line ends, as .editorconfig has them; data files are odd on purpose."""
    if lint.is_raw(path) or not raw:
        return []
    found = []
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        found.append(f"{path}: is not UTF-8")
    if b"\r" in raw:
        found.append(f"{path}: has carriage returns")
    if re.search(rb"[ \t]$", raw, re.M) and path.suffix != ".svg":
        found.append(f"{path}: has blanks at a line's end")
    if not raw.endswith(b"\n"):
        found.append(f"{path}: the last line does not end")
    return found


def check(root):
    own_paths = {str(pathlib.Path(__file__).resolve().parents[2]), os.path.expanduser("~")}
    own_paths = [own for own in own_paths if own.count("/") > 1]
    findings = []
    for path in lint.files(root):
        if path.suffix in BINARY:
            continue
        raw = (root / path).read_bytes()
        findings += bytes_of(path, raw)
        findings += words_in(path, raw.decode("utf-8", errors="replace"), own_paths)
    return findings


SLASH = "/"
CLEAN = {
    "README.md": "Ask ada@example.com or bob@hr.example.org.\n",
    "tests/data/table/odd.csv": b"a,b \r\n\xff",
    "core/base/A.cpp": 'const auto path = "https://example.com/Users/home/x";\n',
}
VIOLATIONS = [
    ("somebody's home", {"core/base/B.cpp": f"// {SLASH}home/somebody{SLASH}x\n"}, "folder of one machine"),
    ("this checkout", {"README.md": f"{pathlib.Path(__file__).resolve().parents[2]}\n"}, "folder of one machine"),
    ("other notes", {"README.md": f"see shared{SLASH}design\n"}, "not in the project"),
    ("package host", {"packaging/demo": "curl https://pypi" + ".org\n"}, "package host"),
    ("note to oneself", {"core/base/B.h": "// TO" + "DO later\n"}, "note to oneself"),
    ("real address", {"resources/samples/p.csv": "ada@gmail" + ".com\n"}, "could be somebody's"),
    ("carriage return", {"core/base/B.h": "a\r\n"}, "carriage returns"),
    ("not UTF-8", {"core/base/B.h": b"\xff\n"}, "not UTF-8"),
    ("trailing blank", {"README.md": "a \n"}, "blanks at a line's end"),
    ("no last line end", {"core/base/B.h": "a"}, "does not end"),
]

if __name__ == "__main__":
    lint.main(check, CLEAN, VIOLATIONS)
