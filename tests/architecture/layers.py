# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""Judges every #include and every name: the folders are the architecture."""
import pathlib
import re

import lint

CORE_ORDER = ("base table catalogue mapping delta payload crypto net secrets connectors history feed push "
              "schedule").split()
UI_NEVER = ("core/net/", "core/crypto/", "core/connectors/")
PRACTICE_MAY = ("app/practice/", "core/base/", "core/table/")
WITHOUT_SCREEN = ("core/", "app/cli/", "app/practice/", "app/bench/")
BAD_NAMES = {"common", "util", "utils", "helper", "helpers", "misc", "manager", "managers"}

# A foreign library and the only places that may know it; always in a .cpp or a _p.h.
FOREIGN = (
    (r"openssl/", ("core/base/", "core/crypto/", "core/net/", "core/secrets/", "app/practice/", "app/bench/")),
    (r"curl/", ("core/net/",)),
    (r"qt6keychain/", ("core/secrets/",)),
    (r"(QtSql/|QSql|sqlite3\.h)", ("core/history/",)),
    (r"httplib\.h", ("app/practice/", "app/bench/")),
)
PUBLIC_HEADER_MAY = re.compile(r"^([a-z0-9_]+|[a-z]+intrin\.h|tl/expected\.hpp|Q[A-Za-z0-9]+|Qt[A-Z][A-Za-z]+/Q[A-Za-z0-9]+)$")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def screen_headers():
    """Names that only Qt Gui and Qt Widgets have, so that <QWidget> is caught as well as <QtWidgets/QWidget>."""
    names = {}
    for module in ("QtCore", "QtGui", "QtWidgets"):
        folders = pathlib.Path("/usr/include").glob(f"*/qt6/{module}")
        names[module] = {header.name for folder in folders for header in folder.iterdir()}
    return (names["QtGui"] | names["QtWidgets"]) - names["QtCore"] | {"QWidget", "QApplication", "QColor"}


SCREEN = screen_headers()


def core_rank(path):
    """Position of core/<folder>/ in the order a row travels; None outside core."""
    parts = path.split("/")
    if parts[0] != "core":
        return None
    return CORE_ORDER.index(parts[1]) if len(parts) > 2 and parts[1] in CORE_ORDER else -1


def connector_of(path):
    parts = path.split("/")
    return parts[2] if parts[:2] == ["core", "connectors"] and len(parts) > 3 else None


def upward(source, target):
    """Why the layer rule forbids source to include target; None when it does not."""
    layer, other = source.split("/")[0], target.split("/")[0]
    order = ["core", "ui", "app", "tests"]
    if order.index(other) > order.index(layer):
        return f"{layer}/ may not include {other}/"
    if layer == "core" and other == "core" and core_rank(target) > core_rank(source):
        return "the folder is below its own in the order of core/"
    if connector_of(source) and connector_of(target) not in (None, connector_of(source)):
        return "a connector may not include another"
    if layer == "ui" and target.startswith(UI_NEVER):
        return "ui/ may not include it"
    if layer == "app":
        program = "/".join(source.split("/")[:2]) + "/"
        if other == "app" and not target.startswith(program):
            return "a program may not include another"
        if other == "ui" and program != "app/desktop/":
            return f"{program} may not include ui/"
        if program == "app/practice/" and not target.startswith(PRACTICE_MAY):
            return "app/practice/ may include only core/base and core/table"
    return None


def own_include(root, source, target):
    """Findings about an include written with quotes."""
    name = pathlib.PurePath(source)
    if target in (f"{name.stem}.moc", f"moc_{name.stem}.cpp"):
        return None
    if target.split("/")[0] not in lint.CODE_FOLDERS or not (root / target).is_file():
        return "is not written from the root, or does not exist"
    if target.endswith("_p.h") and pathlib.PurePath(target).parent != name.parent and source.split("/")[0] != "tests":
        return "is private to its folder"
    return upward(source, target)


def foreign_include(source, target):
    """Findings about an include written with angle brackets."""
    if source.startswith("tests/"):
        return None
    if source.startswith(WITHOUT_SCREEN) and (target in SCREEN or re.match(r"Qt(Gui|Widgets)\b", target)):
        return "needs a screen"
    for pattern, homes in FOREIGN:
        if re.match(pattern, target):
            if not source.startswith(homes):
                return f"belongs only into {' '.join(homes)}"
            if source.endswith(".h") and not source.endswith("_p.h"):
                return "belongs into a .cpp or a _p.h"
    if source.endswith(".h") and not source.endswith("_p.h") and not PUBLIC_HEADER_MAY.match(target):
        return "a public header includes only our own, Qt and standard C++ headers"
    return None


def bad_name(path):
    for part in path.parts:
        stem = part.split(".")[0]
        last_word = re.split(r"(?<=[a-z0-9])(?=[A-Z])|_|-", stem)[-1]
        if stem.lower() in BAD_NAMES or last_word.lower() in BAD_NAMES:
            return f"{path}: the name '{part}' says nothing; name what it is"
    return None


def check(root):
    findings = [f for f in map(bad_name, lint.files(root)) if f]
    for path in lint.sources(root):
        source, content = path.as_posix(), lint.text(root, path)
        if source.startswith("core/") and core_rank(source) == -1:
            findings.append(f"{source}: is in no folder of core's order")
        for match in INCLUDE.finditer(content):
            quoted, target = match.group(1) == '"', match.group(2)
            why = own_include(root, source, target) if quoted else foreign_include(source, target)
            if why:
                line = content.count("\n", 0, match.start()) + 1
                findings.append(f"{source}:{line}: {target}: {why}")
    return findings


CLEAN = {
    "core/base/Result.h": "#include <tl/expected.hpp>\n#include <string>\n",
    "core/table/RowBlock.h": '#include "core/base/Result.h"\n',
    "core/net/Transport.h": '#include "core/base/Result.h"\n#include <QString>\n',
    "core/net/Curl_p.h": "#include <curl/curl.h>\n",
    "core/net/CurlTransport.cpp": '#include "core/net/Curl_p.h"\n#include "CurlTransport.moc"\n#include <openssl/ssl.h>\n',
    "core/connectors/Connector.h": '#include "core/net/Transport.h"\n',
    "core/connectors/one/One.h": '#include "core/connectors/Connector.h"\n',
    "core/connectors/two/Two.cpp": '#include "core/connectors/Connector.h"\n',
    "core/connectors/Registry.cpp": '#include "core/connectors/one/One.h"\n',
    "ui/window/Window.h": '#include "core/table/RowBlock.h"\n#include <QWidget>\n',
    "app/cli/main.cpp": '#include "core/net/Transport.h"\n',
    "app/desktop/main.cpp": '#include "ui/window/Window.h"\n',
    "app/practice/main.cpp": '#include "core/base/Result.h"\n#include <httplib.h>\n',
    "tests/core/net/TransportTest.cpp": '#include "core/net/Curl_p.h"\n#include <QSqlQuery>\n',
}


def planted(path, include):
    return {path: CLEAN.get(path, "") + f"#include {include}\n"}


VIOLATIONS = [
    ("core includes ui", planted("core/table/RowBlock.h", '"ui/window/Window.h"'), "core/ may not include ui/"),
    ("core includes app", planted("core/table/A.cpp", '"app/cli/main.cpp"'), "core/ may not include app/"),
    ("program includes tests", planted("app/cli/main.cpp", '"tests/core/net/TransportTest.cpp"'), "may not include tests"),
    ("up inside core", planted("core/table/RowBlock.h", '"core/net/Transport.h"'), "below its own"),
    ("unknown folder of core", {"core/cloud/Cloud.h": ""}, "core/cloud/Cloud.h: is in no folder"),
    ("connector to connector", planted("core/connectors/two/Two.cpp", '"core/connectors/one/One.h"'), "another"),
    ("ui includes net", planted("ui/window/Window.h", '"core/net/Transport.h"'), "ui/ may not"),
    ("ui includes a connector", planted("ui/window/Window.h", '"core/connectors/Connector.h"'), "ui/ may not"),
    ("cli includes ui", planted("app/cli/main.cpp", '"ui/window/Window.h"'), "app/cli/ may not include ui/"),
    ("desktop includes cli", planted("app/desktop/main.cpp", '"app/cli/main.cpp"'), "a program may not"),
    ("practice includes net", planted("app/practice/main.cpp", '"core/net/Transport.h"'), "only core/base and"),
    ("relative include", planted("core/table/A.cpp", '"RowBlock.h"'), "not written from the root"),
    ("include of nothing", planted("core/table/A.cpp", '"core/table/Gone.h"'), "does not exist"),
    ("somebody else's _p.h", planted("core/connectors/Registry.cpp", '"core/net/Curl_p.h"'), "private to its folder"),
    ("curl in a header", planted("core/net/Transport.h", "<curl/curl.h>"), ".cpp or a _p.h"),
    ("curl elsewhere", planted("app/cli/main.cpp", "<curl/curl.h>"), "belongs only into core/net/"),
    ("OpenSSL in a header", planted("core/crypto/Sealer.h", "<openssl/evp.h>"), ".cpp or a _p.h"),
    ("keychain elsewhere", planted("core/net/A.cpp", "<qt6keychain/keychain.h>"), "core/secrets/"),
    ("SQL by class", planted("core/feed/Feed.cpp", "<QSqlDatabase>"), "core/history/"),
    ("SQL by module", planted("core/feed/Feed.cpp", "<QtSql/QSqlDatabase>"), "core/history/"),
    ("C API in a public header", planted("core/base/Result.h", "<sys/mman.h>"), "a public header includes only"),
    ("widget in core", planted("core/table/A.cpp", "<QWidget>"), "needs a screen"),
    ("widget by module", planted("app/cli/main.cpp", "<QtWidgets/QLabel>"), "needs a screen"),
    ("Gui class in core", planted("core/table/A.cpp", "<QPixmap>"), "needs a screen"),
    ("folder named utils", {"core/utils/A.h": ""}, "'utils' says nothing"),
    ("type named Manager", {"core/push/PushManager.cpp": ""}, "'PushManager.cpp' says nothing"),
]

if __name__ == "__main__":
    lint.main(check, CLEAN, VIOLATIONS)
