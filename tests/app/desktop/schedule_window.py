# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""The Schedule page, as a person uses it: the real window on its own screen, real clicks and keys, the practice service.

usage: schedule_window.py BIN SAMPLES [unittest arguments]
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
PATIENCE = 60.0  # seconds; a busy machine takes its time


class ScheduleCase(unittest.TestCase):
    def setUp(self):
        self.desk = Desk(BIN / "muster_other")
        self.addCleanup(self.desk.__exit__, None, None, None)
        self.desk.__enter__()
        self.addCleanup(self.muster, "practice", "--stop", "--quiet")
        self.exports = self.desk.home / "exports"
        self.exports.mkdir()

    def muster(self, *words):
        return subprocess.run([BIN / "muster", *map(str, words)], env=self.desk.env, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=120)

    def json(self, *words):
        return json.loads(self.muster(*words, "--json").stdout)

    def schedule(self):
        return self.json("schedule", "list")["schedules"][0]

    def open(self, *words):
        self.window = self.desk.start(BIN / "muster-desktop", *words)
        frame = self.window.find("frame")
        until(lambda: frame.has("active"), "the keyboard's way to the window", PATIENCE)

    def button(self, name):
        button = self.window.find("push button", name, PATIENCE)
        until(lambda: button.has("enabled"), f"'{name}' enabled", PATIENCE)
        return button

    def press(self, name):
        self.button(name).click()

    def see(self, words):
        return self.window.find("label", words, PATIENCE)

    def export(self, name, change=lambda text: text):
        """One month's export, put into the folder."""
        path = self.exports / name
        path.write_text(change(PEOPLE.read_text()))
        return path

    def send_first(self):
        self.open(self.export("people_2026-10.csv"))
        for step in ("Looks right", "Check", "Preview", "rows to "):
            self.press(step)
        self.see("Do this every weekday?")


class FromResult(ScheduleCase):
    """Two clicks from a result to an active schedule; it rehearses, goes live and sends."""

    def test_a_schedule_from_the_result_sends_the_next_file(self):
        self.send_first()
        before = self.desk.clicks
        self.press("Make a schedule")
        self.see("Fits now: people_2026-10.csv")
        self.press("Save")
        self.see("The schedule of people_2026-10 is active.")
        self.assertEqual(self.desk.clicks - before, 2)
        made = self.schedule()
        self.assertEqual((made["pattern"], made["folder"], made["rehearsing"]), ("people_*.csv", str(self.exports), True))
        self.assertIn("weekdays after", made["spec"])
        self.assertTrue(made["next"])
        self.export("people_2026-11.csv", lambda text: text.replace("Engineer", "Senior Engineer"))
        self.desk.keys("ctrl+r")
        self.see("Rehearsed, nothing sent")
        self.see("Rehearsal 1 of 3")
        self.assertEqual(len(self.json("history")["runs"]), 1)  # nothing but what was sent by hand
        self.press("Go live")
        self.see("1 of 3 rehearsals were clean.")
        self.press("Send for real")
        self.see("is live: from the next file on it sends.")
        self.press("Run now")
        self.see("Sent, ")
        self.assertEqual(self.schedule()["last"]["state"], "sent")
        runs = self.json("history")["runs"]
        self.assertEqual((len(runs), runs[0]["trigger"]), (2, "window"))
        self.press("Open run")
        self.see("260 rows")

    def test_no_offer_for_a_sample(self):
        self.open()
        self.press("Try with a sample file")
        for step in ("Looks right", "Check", "Preview", "rows to "):
            self.press(step)
        self.see("but not every row")
        self.assertIsNone(next(self.window.all("label", "Do this every weekday?"), None))


class Held(ScheduleCase):
    """A file that a limit holds: it is looked at, and sent only by typing what is unusual about it."""

    def setUp(self):
        super().setUp()
        self.send_first()
        self.press("Make a schedule")
        self.press("Save")
        self.see("is active.")
        self.muster("schedule", "live", "people_2026-10")
        self.see("It is live")  # the page follows what another program did
        self.export("people_2026-11.csv", lambda text: "".join(text.splitlines(keepends=True)[:130]).replace("Technician", "Technical Lead"))
        self.press("Run now")
        self.see("Held: nothing was sent")
        self.limits = {limit["code"]: limit["count"] for limit in self.schedule()["held"]["facts"]["limits"]}

    def sent(self):
        return [run for run in self.json("history")["runs"] if run["accepted"]]

    def write(self, field, text):
        edit = self.window.find("text", field, PATIENCE)
        edit.click()
        until(lambda: edit.has("focused"), f"the cursor in '{field}'", PATIENCE)
        self.desk.type(text)

    def test_the_numbers_have_to_be_typed(self):
        self.assertEqual(set(self.limits), {"rows", "leavers"})
        self.assertEqual(len(self.sent()), 1)
        self.press("Send it anyway")
        self.write("Rows of this file", str(self.limits["rows"] + 1))
        self.see("is not the number above.")
        self.desk.keys("ctrl+a")
        self.desk.type(str(self.limits["rows"]))
        self.write("People missing", str(self.limits["leavers"]))
        self.see("Give a reason.")
        self.write("Reason", "site closed")
        self.window.find("push button", "Send it", PATIENCE)
        next(thing for thing in self.window.all("push button", "Send it") if thing.name == "Send it").click()
        self.see("Sent, ")
        self.assertEqual(self.schedule()["last"]["state"], "sent")
        self.assertIsNone(self.schedule()["held"])
        run = self.json("history", "show", self.schedule()["last"]["run"])
        self.assertIn("site closed", json.dumps(run))

    def test_it_is_reviewed_and_not_sent(self):
        self.press("Review")
        self.see("people_2026-11.csv")
        self.see(" leave, ")  # the preview says who is not in it
        self.press("rows to ")  # the limits count here as well
        self.see("let it pass on the Schedule page")
        self.assertEqual(len(self.sent()), 1)
        self.window.find("page tab", "Schedule").click()
        self.press("Do not send this file")
        self.write("Reason", "half an export")
        next(thing for thing in self.window.all("push button", "Do not send it") if thing.name == "Do not send it").click()
        self.see("Skipped, ")
        self.assertEqual(len(self.sent()), 1)
        self.assertIn("half an export", self.schedule()["last"]["message"])


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-v", *sys.argv[3:]])
