# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""What is installed: manual, completions, units, desktop files, the pair of packages; and that no word is ignored.

usage: packages.py SOURCE BUILD [unittest arguments]
"""
import configparser
import gzip
import json
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

SOURCE, BUILD = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
ID = "io.github.muster.Muster"
MANY = 9  # of an operand that may be repeated

# How many words each verb or action takes after its name; a new one belongs in here.
WORDS = {"inspect": 1, "check": 1, "preview": 1, "push": 1, "practice": 0, "doctor": 0, "help": 1,
         "history": {"list": 0, "show": 1, "person": 1, "export": 1, "receipt": 1, "ask": 1, "resolve": 1},
         "feed": {"new": 1, "show": 1, "list": 0, "edit": 1, "map": MANY, "header": 1, "versions": 1, "restore": 1,
                  "remove": 1},
         "connection": {"add": 1, "show": 1, "list": 0, "remove": 1, "test": 1},
         "secret": {"set": 1, "status": 1, "delete": 1},
         "schedule": {"set": 1, "list": 0, "show": 1, "remove": 1, "run-due": 1, "run": 1, "release": 1, "skip": 1, "live": 1,
                      "pause": 1, "resume": 1, "install": 0, "uninstall": 0}}

# What the actions of a verb take, where they differ.
OF_SET = ("spec folder pattern zone days-off black-out missed window complete settle afterwards silence-days "
          "rehearsals").split()
OPTIONS = {"schedule": {"set": OF_SET, "list": [], "show": [], "remove": [], "run-due": ["trigger"], "run": ["again", "trigger"],
                        "release": ["allow", "reason", "trigger"], "skip": ["reason", "trigger"], "live": ["rehearse-again"],
                        "pause": ["for", "until"], "resume": [], "install": [], "uninstall": []},
           "connection": {"add": ["service", "set", "replace"], "show": [], "list": [], "remove": [],
                          "test": ["service", "set", "secret-file", "secret-fd"]},
           "secret": {"set": ["fd", "item"], "status": ["item"], "delete": ["item"]},
           "feed": {"new": ["file", "connection", "object", "replace", "delimiter", "quote", "encoding", "header-row"],
                    "show": [], "list": [], "edit": ["set"], "map": ["add-field"], "header": ["file", "take"], "versions": [],
                    "restore": ["to"], "remove": []},
           "history": {"list": ["feed", "state", "since", "search", "limit", "after"], "show": ["state", "search", "limit", "after"],
                       "person": ["limit"], "export": ["out", "state"], "receipt": ["out"],
                       "ask": ["unit", "secret-file", "secret-fd"], "resolve": ["unit", "as", "note"]}}


class Installed(unittest.TestCase):
    """A home of its own, and everything installed below a root of its own."""

    def setUp(self):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="muster-packages-"))
        self.addCleanup(shutil.rmtree, self.root, ignore_errors=True)
        self.home = self.root / "home"
        (self.home / "runtime").mkdir(mode=0o700, parents=True)
        self.env = {"PATH": os.environ["PATH"], "HOME": str(self.home), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen",
                    "XDG_RUNTIME_DIR": str(self.home / "runtime"), "MANWIDTH": "1000", "TERM": "dumb",
                    "MUSTER_TEST_SESSION": os.environ.get("MUSTER_TEST_SESSION", "")}

    def install(self):
        self.run_good("cmake", "--install", BUILD, env={"DESTDIR": str(self.root / "stage")})
        self.usr = self.root / "stage/usr"

    def run_it(self, *words, env=None, **options):
        return subprocess.run([str(word) for word in words], env={**self.env, **(env or {})}, capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, timeout=120, check=False, **options)

    def run_good(self, *words, **options):
        done = self.run_it(*words, **options)
        self.assertEqual(done.returncode, 0, f"{words}\n{done.stdout}{done.stderr}")
        return done

    def muster(self, *words):
        return self.run_it(BUILD / "bin/muster", *words)

    def table(self):
        return json.loads(self.run_good(BUILD / "bin/muster", "help", "--json").stdout)

    def connect(self):
        """A feed and both kinds of connection; nothing is ever sent to them."""
        for words in (["ts", "--service", "threatswitch", "--set", "base_url=https://api.example.com", "--set", "client_id=a"],
                      ["sf", "--service", "secureframe", "--set", "vendor_slug=v", "--set", "api_key=k", "--set",
                       "connection_id=123e4567-e89b-12d3-a456-426614174000"]):
            self.run_good(BUILD / "bin/muster", "connection", "add", *words)
        self.run_good(BUILD / "bin/muster", "feed", "new", "people", "--connection", "ts", "--file",
                      SOURCE / "resources/samples/workday_people.csv")


class Words(Installed):
    def commands(self):
        for verb, known in WORDS.items():
            for action, most in (known if isinstance(known, dict) else {None: known}).items():
                yield ([verb] if action is None else [verb, action]), most

    def test_every_verb_and_action_is_in_the_table(self):
        for verb in self.table()["verbs"]:
            with self.subTest(verb=verb["name"]):
                known = WORDS[verb["name"]]
                actions = {action["name"] for action in verb["actions"]}
                self.assertEqual(actions, set(known) if isinstance(known, dict) else set())
                # "feed show NAME · list · remove NAME": what the usage names there is.
                named = re.findall(rf"(?:muster {verb['name']}|·) ([a-z][a-z-]*)\b(?!\()", verb["usage"])
                self.assertLessEqual(set(named), actions)
        self.assertEqual({verb["name"] for verb in self.table()["verbs"]}, set(WORDS))

    def test_a_word_too_many_is_refused_and_named(self):
        for command, most in self.commands():
            with self.subTest(command=command):
                if most == MANY:
                    continue
                done = self.muster(*command, *["wanted"] * most, "surplus-word")
                self.assertEqual(done.returncode, 64, done)
                if command == ["secret", "set"]:  # it may be the secret
                    self.assertNotIn("surplus-word", done.stderr)
                else:
                    self.assertIn("'surplus-word' is one word too many", done.stderr)
                self.assertEqual(done.stdout, "")
        self.assertFalse((self.home / ".config").exists())

    def test_an_option_of_another_action_is_refused_and_said_where_it_belongs(self):
        verbs = {verb["name"]: verb for verb in self.table()["verbs"]}
        for verb, actions in OPTIONS.items():
            told = {action["name"]: {name.removeprefix("--") for name in action["options"]} for action in verbs[verb]["actions"]}
            self.assertEqual(told, {action: set(names) for action, names in actions.items()})
            for option in verbs[verb]["options"]:
                name = option["name"]
                owners = [action for action in actions if name.removeprefix("--") in actions[action]]
                self.assertTrue(owners, name)
                given = [name, "x"] if option["value"] else [name]
                for action in actions:
                    with self.subTest(action=action, option=name):
                        done = self.muster(verb, action, *["wanted"] * WORDS[verb][action], *given)
                        if action in owners:
                            self.assertNotIn("takes no", done.stderr)
                            continue
                        self.assertEqual((done.returncode, done.stdout), (64, ""), done)
                        self.assertIn(f"'muster {verb} {action}' takes no {name}\n", done.stderr)
                        self.assertIn(f"{name} is for: {', '.join(owners)}.", done.stderr)
            said = self.muster(verb, "--help").stdout
            for action in {action for action, names in actions.items() if names}:
                self.assertRegex(said, rf"(?m)^Options of (.*, )?{action}\b")

    def test_what_may_be_a_secret_is_not_repeated(self):
        done = self.muster("connection", "add", "hr", "client_secret=hunter2", "other")
        self.assertEqual(done.returncode, 64)
        self.assertIn("'client_secret=…', 'other' are too many words", done.stderr)
        self.assertNotIn("hunter2", done.stderr)

    def test_options_without_a_verb(self):
        for words, code in ((["--bogus"], 64), (["--version"], 0), (["--help"], 0), ([], 64), (["--json"], 64),
                            (["doctor", "--version"], 0), (["help", "pusch"], 64), (["help", "push"], 0)):
            with self.subTest(words=words):
                self.assertEqual(self.muster(*words).returncode, code)
        self.assertEqual(self.muster("help", "push").stdout, self.muster("push", "--help").stdout)


class Manual(Installed):
    PAGES = ("man1/muster.1", "man1/muster-desktop.1", "man1/muster-practice.1", "man5/muster-feed.5", "man5/muster-schedule.5",
             "man5/muster-connection.5")

    def setUp(self):
        super().setUp()
        self.install()

    def page(self, name):
        section = name.rsplit(".", 1)[1]
        return self.run_good("man", "-l", "--nh", "--nj", self.usr / f"share/man/man{section}/{name}.gz").stdout

    def test_no_warning(self):
        for name in self.PAGES:
            with self.subTest(page=name):
                path = self.usr / f"share/man/{name}.gz"
                done = self.run_good("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", path)
                self.assertEqual(done.stderr, "")
                described = self.run_good("lexgrog", path).stdout
                self.assertIn(f'"{pathlib.Path(name).stem} - ', described)
                text = gzip.decompress(path.read_bytes()).decode()
                self.assertNotRegex(text, r'(?m)^\.\\" TABLE|@[A-Z_]+@')

    def test_every_verb_action_and_option(self):
        text, table = self.page("muster.1"), self.table()
        for option in table["options"]:
            self.assertRegex(text, rf"(?m)^ +{option['name']}\b")
        for verb in table["verbs"]:
            section = re.search(rf"(?ms)^   muster {verb['name']}\n(.*?)(?=^   muster |^[A-Z])", text).group(1)
            for option in verb["options"]:
                self.assertRegex(section, rf"(?m)^ +{option['name']}\b.*")
            for action in verb["actions"]:
                self.assertRegex(section, rf"muster {verb['name']} \[?{action['name']}\b")
        codes = re.findall(r"(?:^| {2})(\d+) ", self.muster("--help").stdout.split("Exit codes:")[1], re.M)
        self.assertGreater(len(codes), 12)
        exits = text.split("EXIT STATUS")[1].split("ENVIRONMENT")[0]
        self.assertEqual(codes, re.findall(r"(?:^| {2})(\d+) ", exits, re.M))

    def test_options_of_the_other_programs(self):
        for program in ("muster-practice", "muster-desktop"):
            said = self.run_good(BUILD / "bin" / program, "--help").stdout
            text = self.page(program + ".1")
            options = set(re.findall(r"--[a-z][a-z-]+", said))
            self.assertGreater(len(options), 3)
            for option in options:
                self.assertIn(option, text, program)
        faults = self.run_good(BUILD / "bin/muster-practice", "--help").stdout.split("Faults, ")[1].split("While it runs")[0]
        for word in re.findall(r"\b[a-z]+[-_][a-z_-]+\b|\b(?:stall|slow|html|status|redirect|polls|queued|shape)\b", faults):
            self.assertIn(word, self.page("muster-practice.1"))

    def entries(self, name):
        """The entries of a page's lists: name in bold, and whether words follow."""
        path = self.usr / f"share/man/man5/{name}.5.gz"
        lines = gzip.decompress(path.read_bytes()).decode().replace("\\-", "-").splitlines()
        found = {}
        for at, line in enumerate(lines):
            if line == ".TP":
                found[re.sub(r'^\.B[IR]? "?([^" ]*).*', r"\1", lines[at + 1])] = lines[at + 2]
        return found

    def members(self, value, path=""):
        for key, inner in value.items():
            yield path + key
            if isinstance(inner, dict) and key != "transforms":
                yield from self.members(inner, path + key + ".")
            for first in inner[:1] if isinstance(inner, list) else ():
                if isinstance(first, dict) and key != "transforms":
                    yield from self.members(first, path + key + "[].")

    def test_every_member_of_a_feed_has_words(self):
        self.connect()
        feed = json.loads(self.muster("feed", "show", "people", "--json").stdout)
        entries = self.entries("muster-feed")
        members = set(self.members(feed))
        self.assertIn("mapping.fields[].field", members)
        for member in members | {"mapping.fields[].join", "mapping.fields[].blank_clears", "mapping.fields[].custom"}:
            self.assertIn(member, entries)
            self.assertGreater(len(entries[member]), 10, f"{member} has no words: FeedPages.cpp")

    def test_every_member_of_a_schedule_has_words(self):
        self.connect()
        self.run_good(BUILD / "bin/muster", "schedule", "set", "people", "--spec", "weekdays 06:30", "--folder", self.home)
        schedule = json.loads((self.home / ".config/muster/schedules/people.json").read_text())
        entries = self.entries("muster-schedule")
        for member in schedule:
            self.assertIn(member, entries)
            self.assertGreater(len(entries[member]), 10, f"{member} has no words: SchedulePages.cpp")

    def test_every_transform(self):
        self.connect()
        said = self.muster("feed", "map", "people", "email=Email|bogus").stderr
        steps = re.findall(r"[a-z]+", re.search(r"Use (.*)\.", said).group(1).replace(" or ", ", "))
        self.assertGreater(len(steps), 10)
        text = self.page("muster-feed.5").split("TRANSFORMS\n")[1].split("\nEXAMPLE")[0]
        for step in steps:
            self.assertRegex(text, rf"(?m)^       .*\b{step}\b")

    def test_every_setting_of_a_connection(self):
        self.connect()
        entries = self.entries("muster-connection")
        for name in ("ts", "sf"):
            shown = json.loads(self.muster("connection", "show", name, "--json").stdout)
            self.assertGreater(len(shown["settings"]), 10)
            for key in shown["settings"]:
                self.assertIn(key, entries)
                self.assertGreater(len(entries[key]), 5)
            path = self.home / f".config/muster/connections/{name}.json"
            for member in json.loads(path.read_text(encoding="utf-8")):
                self.assertIn(member, entries)
        self.assertIn("extra_part.<name>", entries)


class Completions(Installed):
    """The same questions to every shell that is here; each answers as its user would see it."""

    ASKED = (("pu", {"push"}), ("feed ", {"new", "show", "list", "edit", "map", "header", "versions", "restore", "remove"}),
             ("feed show ", {"people"}), ("push ", {"people"}), ("secret status ", {"sf", "ts"}),
             ("feed show people ", set()), ("history --feed ", {"people"}), ("history resolve 1 --as ", {"accepted", "not-received"}),
             ("connection add x --service ", {"threatswitch", "secureframe"}), ("feed new x --connection ", {"sf", "ts"}))

    def setUp(self):
        super().setUp()
        self.install()
        self.connect()

    def ask(self, shell, script, asked):
        path = self.root / ("ask." + shell)
        path.write_text(script, encoding="utf-8")
        options = {"zsh": ["-f"], "bash": ["--norc"], "fish": ["--no-config"]}[shell]
        done = self.run_good(shell, *options, path, "muster " + asked,
                             env={"PATH": f"{BUILD}/bin:{os.environ['PATH']}"})
        self.assertEqual(done.stderr, "", f"{shell}: {asked}")
        return {line.split("\t")[0] for line in done.stdout.split("\n") if line}

    def check(self, shell, script):
        for asked, expected in self.ASKED:
            with self.subTest(asked=asked):
                self.assertEqual(self.ask(shell, script, asked), expected)
        names = {option["name"] for verb in self.table()["verbs"] if verb["name"] == "push" for option in verb["options"]}
        self.assertLessEqual(names | {"--json"}, self.ask(shell, script, "push people --"))
        for action, own in OPTIONS["schedule"].items():
            offered = self.ask(shell, script, f"schedule {action} --")
            self.assertEqual(offered & {"--" + name for names in OPTIONS["schedule"].values() for name in names},
                             {"--" + name for name in own}, action)
            self.assertIn("--json", offered)
        verbs = {verb["name"] for verb in self.table()["verbs"]}
        self.assertEqual(self.ask(shell, script, ""), verbs)
        self.assertEqual(self.ask(shell, script, "help "), verbs)
        asked = f"push people --file {self.home}/.config/muster/fe"
        found = {pathlib.Path(name).name for name in self.ask(shell, script, asked)}
        self.assertEqual(found, {"feeds"})

    def test_bash(self):
        path = self.usr / "share/bash-completion/completions/muster"
        self.check("bash", f"""compopt() {{ :; }}
source {path}
read -ra COMP_WORDS <<<"$1"
[[ $1 == *" " ]] && COMP_WORDS+=("")
COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
_muster
printf '%s\\n' "${{COMPREPLY[@]}}"
""")

    @unittest.skipUnless(shutil.which("zsh"), "no zsh here")
    def test_zsh(self):
        path = self.usr / "share/zsh/vendor-completions/_muster"
        self.assertTrue(path.read_text(encoding="utf-8").startswith("#compdef muster\n"))
        self.check("zsh", f"""line=$1
words=(${{(s: :)line}})
[[ $line == *" " ]] && words+=("")
CURRENT=$#words
compadd() {{ shift; local word; for word in $@; [[ $word == $words[CURRENT]* ]] && print -r -- $word; true }}
_files() {{ print -l -- $words[CURRENT]*(N) }}
set --
source {path}
""")

    @unittest.skipUnless(shutil.which("fish"), "no fish here")
    def test_fish(self):
        path = self.usr / "share/fish/vendor_completions.d/muster.fish"
        self.check("fish", f"source {path}\ncomplete -C $argv[1]\n")


class Units(Installed):
    def setUp(self):
        super().setUp()
        self.install()
        self.units = self.usr / "lib/systemd/user"

    def test_verified_by_systemd(self):
        copy = self.root / "units"
        copy.mkdir()
        for unit in self.units.iterdir():
            text = unit.read_text(encoding="utf-8")
            copy.joinpath(unit.name).write_text(text.replace("=/usr/bin/", f"={self.usr}/bin/"), encoding="utf-8")
        done = self.run_good("systemd-analyze", "--user", "verify", *sorted(copy.iterdir()),
                             env={"MANPATH": str(self.usr / "share/man")})
        self.assertEqual(done.stderr, "")

    def test_what_the_program_installs_is_verified_too(self):
        config = self.home / "con fig"  # quoted for systemd
        self.run_good(BUILD / "bin/muster", "schedule", "install", "--config-dir", config, "--state-dir", self.home / "st$ate")
        folder = self.home / ".config/systemd/user"
        done = self.run_good("systemd-analyze", "--user", "verify", *sorted(folder.glob("muster-schedule.*")),
                             env={"MANPATH": str(self.usr / "share/man")})
        self.assertEqual(done.stderr, "")
        self.assertIn("con fig", (folder / "muster-schedule.service").read_text(encoding="utf-8"))

    def test_one_text_for_package_and_program(self):
        for name in ("muster-schedule.service", "muster-schedule.timer"):
            template = (SOURCE / f"resources/units/{name}.in").read_text(encoding="utf-8")
            self.assertEqual((self.units / name).read_text(encoding="utf-8"),
                             template.replace("@program@", "/usr/bin/muster"))

    def test_nothing_that_the_manager_of_a_user_cannot_do(self):
        # Seen with systemd 252: each of them ends the service with 218 or 226 before it begins.
        text = (self.units / "muster-schedule.service").read_text(encoding="utf-8")
        keys = set(re.findall(r"(?m)^([A-Za-z]+)=", text))
        self.assertFalse(keys & {"CapabilityBoundingSet", "PrivateDevices", "ProtectClock", "ProtectKernelModules",
                                 "ProtectKernelLogs", "PrivateUsers", "BindPaths", "RootDirectory", "User"})
        self.assertLessEqual({"NoNewPrivileges", "MemoryDenyWriteExecute", "SystemCallFilter", "UMask"}, keys)
        self.assertFalse(keys & {"Environment", "EnvironmentFile", "SetCredential", "PassEnvironment", "LoadCredential"})

    def test_the_service_succeeds_when_nothing_is_due(self):
        service, timer = configparser.ConfigParser(strict=False, interpolation=None), configparser.ConfigParser()
        service.optionxform = timer.optionxform = str
        service.read(self.units / "muster-schedule.service")
        timer.read(self.units / "muster-schedule.timer")
        self.assertEqual(service["Service"]["SuccessExitStatus"], "10 13 15")
        self.assertEqual(timer["Timer"]["Persistent"], "true")
        self.run_good("systemd-analyze", "calendar", timer["Timer"]["OnCalendar"])


class Desktop(Installed):
    def setUp(self):
        super().setUp()
        self.install()
        self.share = self.usr / "share"

    def test_validators(self):
        self.run_good("desktop-file-validate", self.share / f"applications/{ID}.desktop")
        self.run_good("appstreamcli", "validate", "--no-net", self.share / f"metainfo/{ID}.metainfo.xml")

    def test_one_name_everywhere(self):
        entry, bus = configparser.ConfigParser(interpolation=None), configparser.ConfigParser(interpolation=None)
        entry.read(self.share / f"applications/{ID}.desktop")
        bus.read(self.share / f"dbus-1/services/{ID}.service")
        info = ElementTree.parse(self.share / f"metainfo/{ID}.metainfo.xml").getroot()
        self.assertEqual(entry["Desktop Entry"]["Icon"], ID)
        self.assertEqual(entry["Desktop Entry"]["DBusActivatable"], "true")
        self.assertEqual(bus["D-BUS Service"]["Name"], ID)
        self.assertEqual(info.findtext("id"), ID)
        self.assertEqual(info.findtext("launchable"), ID + ".desktop")
        self.assertEqual({kind.text for kind in info.iter("mediatype")},
                         set(entry["Desktop Entry"]["MimeType"].strip(";").split(";")))
        program = bus["D-BUS Service"]["Exec"].split()[0]
        self.assertTrue(os.access(self.root / "stage" / program.lstrip("/"), os.X_OK), program)
        self.assertEqual(entry["Desktop Entry"]["Exec"].split()[0], pathlib.Path(program).name)
        self.assertIn(info.find("releases/release").get("version"), self.muster("--version").stdout)

    def test_icons(self):
        icons = self.share / "icons/hicolor"
        for size in (48, 128, 256):
            picture = (icons / f"{size}x{size}/apps/{ID}.png").read_bytes()
            self.assertEqual(struct.unpack(">II", picture[16:24]), (size, size))
            self.assertGreater(len(picture), 400)
        for path in (icons / f"scalable/apps/{ID}.svg", icons / f"symbolic/apps/{ID}-symbolic.svg"):
            ElementTree.parse(path)
        # Desktops colour a symbolic icon by its fill; a stroke would stay dark on a dark panel.
        self.assertNotIn("stroke", (icons / f"symbolic/apps/{ID}-symbolic.svg").read_text(encoding="utf-8"))


class Pair(Installed):
    """The two packages, made of what the tests were built from."""

    def setUp(self):
        super().setUp()
        self.run_good("cpack", "--config", BUILD / "CPackConfig.cmake", "-B", self.root / "made", cwd=BUILD)
        self.debs = {self.field(path, "Package"): path for path in (self.root / "made").glob("*.deb")}

    def field(self, deb, name):
        return self.run_good("dpkg-deb", "-f", deb, name).stdout.strip()

    def control(self, deb, name):
        folder = self.root / (name + ".control")
        self.run_good("dpkg-deb", "-e", deb, folder)
        return folder

    def closure(self, depends):
        """Names of all packages below, as they are installed here."""
        found, waiting = set(), [depends]
        while waiting:
            for choice in re.split(r", *", waiting.pop()):
                for name in (re.sub(r"[ :(].*", "", word.strip()) for word in choice.split("|")):
                    if not name or name in found:
                        break
                    done = self.run_it("dpkg-query", "-W", "-f", "${Depends}, ${Pre-Depends}", name)
                    if done.returncode == 0:
                        found.add(name)
                        waiting.append(done.stdout.strip(", "))
                        break
        return found

    def test_pair(self):
        self.assertEqual(set(self.debs), {"muster", "muster-desktop"})
        version = self.muster("--version").stdout.split()[1]
        for deb in self.debs.values():
            self.assertEqual(self.field(deb, "Version"), version)
        with self.subTest("lintian"):
            done = self.run_it("lintian", "--fail-on", "error,warning", *self.debs.values())
            self.assertEqual((done.returncode, done.stdout), (0, ""))
        with self.subTest("dependencies"):
            depends = self.field(self.debs["muster"], "Depends")
            self.assertLessEqual({"libsecret-1-0", "libqt6sql6-sqlite", "ca-certificates", "tzdata"}, set(re.findall(r"[\w.+-]+", depends)))
            below = self.closure(depends)
            self.assertLessEqual({"libqt6core6", "libc6"}, below)
            self.assertEqual({name for name in below if re.match(r"libqt6(gui|widgets|opengl)|libx11|libxcb|libwayland|libgtk", name)},
                             set())
            self.assertIn(f"muster (= {version})", self.field(self.debs["muster-desktop"], "Depends"))
            self.assertIn("libqt6svg6", self.field(self.debs["muster-desktop"], "Depends"))
        with self.subTest("no path of this computer"):
            for name, deb in self.debs.items():
                self.run_good("dpkg-deb", "-x", deb, self.root / name)
                scripts = {path.name for path in self.control(deb, name).iterdir()}
                self.assertEqual(scripts, {"control", "md5sums"})  # nothing runs at installation or removal
            programs = [path for name in self.debs for path in (self.root / name / "usr/bin").iterdir()]
            self.assertEqual(len(programs), 3)
            for program in programs:
                self.assertNotRegex(self.run_good("readelf", "-d", program).stdout, "RPATH|RUNPATH")
                self.assertIn(", stripped", self.run_good("file", program).stdout)
            self.run_good(self.root / "muster/usr/bin/muster", "--version")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)
