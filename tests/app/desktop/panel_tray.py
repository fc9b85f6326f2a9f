# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""The tray in the panel of a real desktop, Xfce's: real clicks on its icon and in the menu that the panel draws.

usage: panel_tray.py BIN SAMPLES [unittest arguments]
"""
import json
import sys
import unittest

from schedule_tray import ScheduledCase
from tray import BIN, PATIENCE, Messages, until

from desk_panel import XfcePanel


class PanelCase(ScheduledCase):
    def setUp(self):
        super().setUp()
        Messages(self.desk)

    def listed(self):
        """The only schedule as the command lists it."""
        return json.loads(self.muster("schedule", "list", "--json"))["schedules"][0]

    def in_front(self):
        """The window, once it is before all others."""
        until(self.on_screen, "the window", PATIENCE)
        window = self.desk.window()
        until(lambda: window.find("frame").has("active"), "the window in front", PATIENCE)
        return window

    def shown_by(self, panel, program):
        until(lambda: panel.programs() == [program.pid], "its icon with the panel", PATIENCE)
        return panel.icon()


class RealPanel(PanelCase):
    """What can be chosen, and what becomes of it."""

    def test_pause_resume_run_and_results(self):
        self.schedule("1st business day 07:00")
        panel = XfcePanel(self.desk)
        self.put("a.csv")
        self.shown_by(panel, self.background())
        panel.choose("Pause scheduled runs", "For 1 hour")
        until(lambda: self.listed()["state"] == "paused", "the pause", PATIENCE)
        self.assertTrue(self.listed()["paused_until"])
        panel.choose("Resume scheduled runs")
        until(lambda: self.listed()["state"] == "idle", "the end of the pause", PATIENCE)
        self.assertEqual(self.imports(), 0)
        panel.choose("Run now", "people")
        until(lambda: self.imports() == 1, "the import", PATIENCE)
        until(lambda: self.listed()["state"] == "idle", "the end of the run", PATIENCE)
        runs = json.loads(self.muster("history", "--json"))["runs"]
        self.assertEqual([(run["feed"], run["trigger"], run["accepted"]) for run in runs], [("people", "tray", 249)])
        self.assertFalse(self.on_screen())
        until(lambda: "249 accepted" in panel.tooltip(), "the run in the tooltip", PATIENCE)
        panel.choose("Last results", "249 accepted")
        self.in_front().find("radio button", "249 accepted", PATIENCE)

    def test_open_come_back_and_quit(self):
        self.prefer("stays_open=true")
        panel = XfcePanel(self.desk)
        program = self.background()
        self.shown_by(panel, program)
        self.assertFalse(self.on_screen())
        panel.choose("Open Muster")
        self.in_front()
        self.close_window()
        until(lambda: not self.on_screen(), "the window away")
        panel.click()
        window = self.in_front()
        self.desk.run(BIN / "muster_other", "window")
        until(lambda: not window.find("frame").has("active"), "another window in front", PATIENCE)
        panel.click()
        self.in_front()
        self.desk.minimize("^Muster$")
        until(lambda: not self.on_screen(), "the window away")
        panel.click()
        self.in_front()
        self.assertIsNone(program.poll())
        panel.choose("Quit Muster")
        self.ended(program)
        self.assertEqual((program.returncode, self.imports()), (0, 0))
        until(lambda: not panel.programs() and not panel.area(), "the icon away", PATIENCE)


class ComingAndGoing(PanelCase):
    """The panel is a tray of X11 too, and which of both Qt finds first when it comes late is how it stays."""

    def worked_twice(self):
        for _ in range(2):
            panel = XfcePanel(self.desk)
            panel.choose("Open Muster")
            self.in_front()
            self.close_window()
            until(lambda: not self.on_screen(), "the window away")
            panel.click()
            self.in_front()
            self.close_window()
            until(lambda: not self.on_screen(), "the window away")
            panel.end()
        self.assertIsNone(self.desk.program.poll())

    def test_a_panel_that_comes_later_and_comes_again(self):
        self.prefer("stays_open=true")
        self.background()
        until(self.owner, "the program", PATIENCE)
        self.worked_twice()

    def test_from_a_tray_of_x11_to_the_panel(self):
        self.prefer("stays_open=true")
        tray = self.desk.tray()
        self.background()
        self.desk.choose_in_tray("Open Muster")
        self.in_front()
        self.close_window()
        until(lambda: not self.on_screen(), "the window away")
        tray.kill()
        tray.wait()
        self.worked_twice()


class Looks(PanelCase):
    def test_each_state_looks_different(self):
        panel = XfcePanel(self.desk)
        self.begin()
        self.put_state("idle")
        self.shown_by(panel, self.program)
        looks = {}
        for state in ("idle", "running 1", "held 1", "failed 1", "paused"):
            self.put_state(state)
            until(lambda: panel.look() not in looks.values(), f"the icon '{state}'", PATIENCE)
            looks[state] = panel.look()
        self.assertEqual(len(set(looks.values())), 5)

    def put_state(self, state):
        super(ScheduledCase, self).put(state)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-v", *sys.argv[3:]])
