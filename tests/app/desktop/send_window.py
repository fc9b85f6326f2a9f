# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""Send, as a person does it: the real window on its own screen, real clicks, keys and drops, the practice service.

usage: send_window.py BIN SAMPLES [unittest arguments]
"""
import json
import pathlib
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
from desk import Desk, until  # noqa: E402

BIN, SAMPLES = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
PEOPLE = SAMPLES / "workday_people.csv"
READ, ACCEPTED, HELD, REJECTED = 260, 249, 8, 3  # of the Workday sample at the practice service


class WindowCase(unittest.TestCase):
    def setUp(self):
        self.desk = self.enterContext(Desk())
        self.addCleanup(self.muster, "practice", "--stop", "--quiet")
        self.window = self.desk.start(BIN / "muster-desktop")

    def enterContext(self, context):  # unittest has it from Python 3.11 on
        self.addCleanup(context.__exit__, None, None, None)
        return context.__enter__()

    def muster(self, *words):
        return subprocess.run([BIN / "muster", *map(str, words)], env=self.desk.env, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=120)

    def press(self, name, seconds=20.0):
        button = self.window.find("push button", name, seconds)
        until(lambda: button.has("enabled"), f"'{name}' enabled", seconds)
        button.click()

    def see(self, words, seconds=30.0):
        return self.window.find("label", words, seconds)

    def runs(self):
        return json.loads(self.muster("history", "--json").stdout)["runs"]

    def last_counts(self):
        run = self.runs()[0]
        return {state: run[state] for state in ("read", "accepted", "held", "rejected", "unknown") if state in run}

    def drop(self, file):
        """A real drag from another process onto the middle of the window."""
        self.desk.run(BIN / "muster_drag", file)
        x, y, width, height = self.window.find("frame").area
        until(lambda: self.desk.visible("muster_drag"), "the file to drag")
        self.desk.drag((40, 20), (x + width * 2 // 3, y + height // 2))

    def send_sample(self):
        self.press("Try with a sample file")
        self.press("Looks right")
        self.press("Check")
        self.press("Preview")
        self.press("rows to ")
        self.see("but not every row")


class FirstTime(WindowCase):
    def test_practice_in_five_clicks(self):
        self.send_sample()
        self.assertLessEqual(self.desk.clicks, 5)
        self.assertEqual(self.last_counts(), {"read": READ, "accepted": ACCEPTED, "held": HELD, "rejected": REJECTED, "unknown": 0})

    def test_known_feed_in_three(self):
        self.send_sample()
        self.press("Done")
        before = self.desk.clicks
        self.drop(self.desk.home / ".local/state/muster/samples/workday_people.csv")
        self.press("Preview with")
        self.press("rows to ")  # those that the service rejected the first time
        until(lambda: len(self.runs()) == 2, "the second run", 30)
        self.assertLessEqual(self.desk.clicks - before + 1, 3)  # the drop counts as one


class Keyboard(WindowCase):
    def test_the_whole_of_send(self):
        self.desk.keys("ctrl+k")
        self.desk.type("sample")
        self.desk.keys("Return")
        for step in ("Looks right", "Check", "Preview", "rows to "):
            button = self.window.find("push button", step, 20)
            until(lambda: button.has("enabled"), step, 20)
            self.desk.keys("ctrl+Return")
        self.see("but not every row")
        self.assertEqual(self.desk.clicks, 0)
        self.assertEqual(self.last_counts()["accepted"], ACCEPTED)


class Tree(WindowCase):
    def test_the_whole_of_send_by_role_and_name(self):
        for name in ("Try with a sample file", "Looks right", "Check", "Preview", "rows to "):
            button = self.window.find("push button", name, 20)
            until(lambda: button.has("enabled"), name, 20)
            button.act()
        self.see("but not every row")
        self.assertEqual(self.desk.clicks, 0)
        self.assertEqual(self.last_counts()["accepted"], ACCEPTED)


class Dropped(WindowCase):
    def test_a_file_from_another_process(self):
        self.drop(PEOPLE)
        self.see("workday_people.csv")
        self.window.find("push button", "Looks right", 20)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-v", *sys.argv[3:]])
