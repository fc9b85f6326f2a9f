# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""Schedules that run from the tray: the real programs, a real keyring, the practice service, the desktop's messages.

usage: schedule_tray.py BIN SAMPLES [unittest arguments]
"""
import json
import pathlib
import subprocess
import sys
import time
import unittest

SAMPLES = pathlib.Path(sys.argv[2]).resolve()

from tray import BIN, PATIENCE, DeskCase, GLib, Gio, Messages, Panel, until  # noqa: E402

PEOPLE = SAMPLES / "workday_people.csv"
REJECTED = "people was sent; 3 rows were rejected"
LOGIN = "/org/freedesktop/secrets/collection/login"


class ScheduledCase(DeskCase):
    def setUp(self):
        super().setUp()
        self.card = json.loads(self.muster("practice", "--json"))
        self.addCleanup(self.muster, "practice", "--stop", "--quiet")
        ts = self.card["threatswitch"]
        self.muster("connection", "add", "ts", "--service", "threatswitch", "--set", "base_url=" + self.card["base_url"],
                    "--set", "ca_file=" + self.card["ca_file"], "--set", "client_id=" + ts["client_id"])
        self.muster("secret", "set", "ts", text=ts["client_secret"])
        self.muster("feed", "new", "people", "--file", PEOPLE, "--connection", "ts")
        self.muster("feed", "edit", "people", "--set", "on_bad_rows=hold")
        self.folder = self.desk.home / "exports"
        self.folder.mkdir()

    def muster(self, *words, text=None):
        done = subprocess.run([BIN / "muster", *map(str, words)], env=self.desk.env, input=text or "", capture_output=True,
                              text=True, timeout=PATIENCE)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def schedule(self, spec="when a new file arrives"):
        self.muster("schedule", "set", "people", "--spec", spec, "--folder", self.folder, "--settle", 1, "--rehearsals", 0)

    def put(self, name, lines=None):
        (self.folder / (name + ".part")).write_bytes(b"".join(PEOPLE.read_bytes().splitlines(keepends=True)[:lines]))
        (self.folder / (name + ".part")).rename(self.folder / name)

    def imports(self):
        log = pathlib.Path(self.card["requests"])
        lines = log.read_text().splitlines() if log.exists() else []
        return sum(json.loads(line)["path"].startswith("/imports") for line in lines)

    def state(self):
        return json.loads(self.muster("schedule", "show", "people", "--json"))["state"]

    def background(self):
        self.desk.program = self.desk.run(BIN / "muster-desktop", "--background")
        return self.desk.program

    def keyring(self, interface, method, arguments):
        return self.desk.session.call_sync("org.freedesktop.secrets", "/org/freedesktop/secrets", interface, method,
                                           arguments, None, Gio.DBusCallFlags.NONE, 5000, None).unpack()

    def lock(self):
        self.keyring("org.freedesktop.Secret.Service", "Lock", GLib.Variant("(ao)", ([LOGIN],)))

    def unlock(self):
        """As the prompt does it once the password was typed."""
        session = self.keyring("org.freedesktop.Secret.Service", "OpenSession",
                               GLib.Variant("(sv)", ("plain", GLib.Variant("s", ""))))[1]
        self.keyring("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface", "UnlockWithMasterPassword",
                     GLib.Variant("(o(oayays))", (LOGIN, (session, b"", b"muster-desk", "text/plain"))))


class Scheduled(ScheduledCase):
    def test_a_file_goes_out_without_a_window_and_without_a_tray(self):
        self.schedule()
        program = self.background()
        until(self.owner, "the program")
        time.sleep(1)
        self.put("a.csv")
        until(lambda: self.imports() == 1, "the import", PATIENCE)
        until(lambda: self.state() == "idle", "the end of the run", PATIENCE)
        runs = json.loads(self.muster("history", "--json"))["runs"]
        self.assertEqual([(run["feed"], run["trigger"]) for run in runs], [("people", "tray")])
        self.assertFalse(self.on_screen())
        self.assertIsNone(program.poll())

    def test_what_came_due_before_the_start_runs_at_the_start(self):
        self.schedule()
        self.put("a.csv")
        self.background()
        until(lambda: self.imports() == 1, "the import", PATIENCE)

    def test_a_schedule_that_is_made_while_it_runs(self):
        self.background()
        until(self.owner, "the program")
        self.schedule()
        self.put("a.csv")
        until(lambda: self.imports() == 1, "the import", PATIENCE)

    def test_a_closed_window_goes_on_because_something_is_scheduled(self):
        panel = Panel(self.desk)
        self.schedule()
        window = self.desk.start(BIN / "muster-desktop")
        program = self.desk.program
        until(lambda: panel.items, "the icon", PATIENCE)
        until(lambda: window.find("frame").has("active"), "the window in front", PATIENCE)
        time.sleep(0.5)
        self.close_window()
        until(lambda: not self.on_screen(), "the window away")
        self.assertIsNone(program.poll())
        self.put("a.csv")
        until(lambda: self.imports() == 1, "the import", PATIENCE)
        until(lambda: self.state() == "idle", "the end of the run", PATIENCE)
        self.assertEqual((self.imports(), program.poll()), (1, None))

    def test_held_is_told_once_and_leads_to_the_schedule(self):
        messages = Messages(self.desk)
        self.schedule()
        self.put("whole.csv")
        self.background()
        until(lambda: self.imports() == 1 and self.state() == "idle", "the first import", PATIENCE)
        note = until(lambda: messages.came and messages.came[0], "what was rejected", PATIENCE)
        self.assertEqual((note["title"], note["urgency"]), (REJECTED, 0))
        self.assertIn("review", note["actions"])
        self.put("half.csv", 100)
        note = until(lambda: messages.came[1:] and messages.came[1], "the message", PATIENCE)
        self.assertEqual(note["title"], "people is held and waits for you")
        self.assertIn("rows", note["text"])
        self.assertNotIn("muster ", note["text"])
        self.assertIn("review", note["actions"])
        self.muster("schedule", "run-due")
        time.sleep(2)
        self.assertEqual((len(messages.came), self.imports()), (2, 1))
        messages.act(note["number"], "review")
        until(self.on_screen, "the window", PATIENCE)
        self.desk.window().find("page tab", "Schedule", PATIENCE)

    def test_locked_then_unlocked(self):
        messages = Messages(self.desk)
        self.schedule()
        self.background()
        until(self.owner, "the program")
        time.sleep(1)
        self.lock()
        self.put("a.csv")
        note = until(lambda: messages.came and messages.came[0], "the message", PATIENCE)
        self.assertEqual((note["title"], note["urgency"]), ("people waits for the password store", 1))
        self.assertIn("Nothing is lost", note["text"])
        self.assertIn("unlock", note["actions"], note)
        self.assertEqual((self.state(), self.imports()), ("locked", 0))
        time.sleep(2)
        self.assertEqual(len(messages.came), 1)
        self.unlock()
        until(lambda: self.imports() == 1, "the import after the unlocking", PATIENCE)
        until(lambda: [note["title"] for note in messages.shown.values()] == [REJECTED], "the message away", PATIENCE)


class ScheduledMenu(ScheduledCase):
    def test_run_now_and_pause_by_real_clicks(self):
        Messages(self.desk)
        self.desk.tray()
        self.schedule("1st business day 07:00")
        self.put("a.csv")
        self.background()
        self.desk.choose_in_tray("Run now", "people")
        until(lambda: self.imports() == 1, "the import", PATIENCE)
        self.desk.choose_in_tray("Pause", "1 hour")
        until(lambda: self.state() == "paused", "the pause", PATIENCE)
        self.desk.choose_in_tray("Resume")
        until(lambda: self.state() == "idle", "the end of the pause", PATIENCE)

    def test_the_same_by_a_panel(self):
        panel = Panel(self.desk)
        Messages(self.desk)
        self.schedule("1st business day 07:00")
        self.put("a.csv")
        self.background()
        until(lambda: panel.items, "the icon")
        until(lambda: "Run now" in panel.menu(), "the menu")
        panel.choose("Run now", "people")
        until(lambda: self.imports() == 1, "the import", PATIENCE)
        until(lambda: "249 accepted" in panel.value("ToolTip")[2] + panel.value("ToolTip")[3], "the run in the tooltip")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
