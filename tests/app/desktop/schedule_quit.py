# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""The tray of the real program while schedules wait: what quitting means, what is told, where a message leads.

usage: schedule_quit.py BIN SAMPLES [unittest arguments]
"""
import json
import signal
import sys
import time
import unittest

from schedule_tray import PEOPLE, ScheduledCase
from tray import BIN, PATIENCE, Gio, GLib, Messages, Panel, until
from desk import Thing

QUESTION = "Schedules stop when Muster quits."


class TrayCase(ScheduledCase):
    def program_in_tree(self):
        """Also without a window."""
        root = Thing(self.desk, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")

        def ours():
            for thing in root.children:
                pid = self.desk.accessibility.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                                        "GetConnectionUnixProcessID", GLib.Variant("(s)", (thing.owner,)), None,
                                                        Gio.DBusCallFlags.NONE, 3000, None).unpack()[0]
                if pid == self.desk.program.pid:
                    return thing
            return None
        return until(ours, "the program", PATIENCE)

    def with_tray(self, *more):
        self.panel = Panel(self.desk)
        program = self.background()
        until(lambda: self.panel.items and all(text in self.panel.menu() for text in ("Quit Muster", *more)), "the menu", PATIENCE)
        return program


class Quitting(TrayCase):
    """Schedules stop with the program, and a person is told so before."""

    def ask(self):
        self.panel.choose("Quit Muster")
        asked = self.program_in_tree()
        asked.find("label", QUESTION, PATIENCE)
        return asked

    def test_asks_and_can_be_told_not_to(self):
        self.schedule("1st business day 07:00")
        program = self.with_tray("Run now")
        asked = self.ask()
        asked.find("label", "Next due: people, ")
        asked.find("push button", "Cancel").click()
        until(lambda: next(asked.all("label", QUESTION), None) is None, "no question any more")
        self.assertIsNone(program.poll())
        self.panel.choose("Quit Muster")
        self.panel.choose("Quit Muster")  # one question, however often
        asked.find("label", QUESTION, PATIENCE)
        time.sleep(0.5)
        self.assertEqual(len(list(asked.all("label", QUESTION))), 1)
        asked.find("check box", "Do not ask again").click()
        next(thing for thing in asked.all("push button", "Quit") if thing.name == "Quit").click()
        self.ended(program)
        self.assertEqual(program.returncode, 0)
        self.assertIn("quits_unasked=true", self.preferred())
        self.panel.end()
        program = self.with_tray("Run now")
        self.panel.choose("Quit Muster")
        self.ended(program)

    def test_asks_in_the_window(self):
        self.schedule("1st business day 07:00")
        window = self.desk.start(BIN / "muster-desktop")
        until(lambda: window.find("frame").has("active"), "the window in front", PATIENCE)
        time.sleep(1)
        self.desk.keys("ctrl+q")
        window.find("label", QUESTION, PATIENCE)
        self.desk.keys("Escape")
        until(lambda: window.find("frame").has("active"), "the window in front again", PATIENCE)
        self.assertIsNone(self.desk.program.poll())
        self.desk.program.send_signal(signal.SIGTERM)  # the session ends: no question
        self.ended(self.desk.program)

    def test_not_where_a_timer_goes_on(self):
        self.schedule("1st business day 07:00")
        links = self.desk.home / ".config" / "systemd" / "user" / "timers.target.wants"
        links.mkdir(parents=True)
        for folder in (links.parent, links):
            (folder / "muster-schedule.timer").touch()
        program = self.with_tray("Run now")
        self.panel.choose("Quit Muster")
        self.ended(program)

    def test_not_while_all_is_paused_or_nothing_scheduled(self):
        program = self.with_tray()
        self.panel.choose("Quit Muster")
        self.ended(program)
        self.panel.end()
        self.schedule("1st business day 07:00")
        self.muster("schedule", "pause")
        program = self.with_tray("Resume scheduled runs")
        self.panel.choose("Quit Muster")
        self.ended(program)


class Told(TrayCase):
    def restarted(self):
        self.desk.program.send_signal(signal.SIGTERM)
        self.ended(self.desk.program)
        self.background()
        until(self.owner, "the program")
        time.sleep(3)

    def tries(self):
        return json.loads(self.muster("schedule", "show", "people", "--json"))["open"]["tries"]

    def test_a_try_that_fails_again_is_no_news(self):
        messages = Messages(self.desk)
        self.schedule()
        self.put("a.csv")
        self.muster("practice", "--stop", "--quiet")
        self.addCleanup(self.muster, "practice", "--quiet")  # the end stops it once more
        self.background()
        note = until(lambda: messages.came and messages.came[0], "the message", PATIENCE)
        self.assertEqual((note["title"], note["urgency"]), ("people was not sent yet", 1))
        self.assertIn("It tries again by itself.", note["text"])
        self.assertNotRegex(note["text"], "muster |--[a-z]")
        messages.act(note["number"], "retry")
        until(lambda: self.tries() == 2, "the second try", PATIENCE)
        time.sleep(2)
        self.restarted()
        self.assertEqual(len(messages.came), 1)

    def test_what_is_held_is_told_by_one_start_only_and_found(self):
        messages = Messages(self.desk)
        self.muster("feed", "new", "archive", "--file", PEOPLE, "--connection", "ts")
        self.muster("schedule", "set", "archive", "--spec", "1st business day 07:00", "--folder", self.folder)
        self.schedule()
        self.put("whole.csv")
        self.background()
        until(lambda: self.imports() == 1 and self.state() == "idle", "the import", PATIENCE)
        self.put("half.csv", 100)
        note = until(lambda: messages.came[1:] and messages.came[1], "the message", PATIENCE)
        self.assertEqual(note["title"], "people is held and waits for you")
        messages.act(note["number"], "review")
        until(self.on_screen, "the window", PATIENCE)
        self.desk.window().find("label", "Held: nothing was sent", PATIENCE)
        self.restarted()
        self.assertEqual(len(messages.came), 2)
        self.muster("schedule", "skip", "people", "--reason", "half an export")
        self.put("half.csv", 90)
        note = until(lambda: messages.came[2:] and messages.came[2], "the next one", PATIENCE)
        self.assertEqual(note["title"], "people is held and waits for you")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
