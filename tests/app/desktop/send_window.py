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
STEPS = ("Looks right", "Check", "Preview", "rows to ")
PATIENCE = 60.0  # seconds; a busy machine takes its time


class WindowCase(unittest.TestCase):
    def setUp(self):
        self.desk = self.enterContext(Desk(BIN / "muster_other"))
        self.addCleanup(self.muster, "practice", "--stop", "--quiet")

    def enterContext(self, context):  # unittest has it from Python 3.11 on
        self.addCleanup(context.__exit__, None, None, None)
        return context.__enter__()

    def open(self, *words):
        self.window = self.desk.start(BIN / "muster-desktop", *words)
        frame = self.window.find("frame")
        until(lambda: frame.has("active"), "the keyboard's way to the window", PATIENCE)

    def muster(self, *words):
        return subprocess.run([BIN / "muster", *map(str, words)], env=self.desk.env, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=120)

    def button(self, name):
        button = self.window.find("push button", name, PATIENCE)
        until(lambda: button.has("enabled"), f"'{name}' enabled", PATIENCE)
        return button

    def press(self, name):
        self.button(name).click()

    def see(self, words):
        return self.window.find("label", words, PATIENCE)

    def runs(self):
        return json.loads(self.muster("history", "--json").stdout).get("runs", [])

    def last_counts(self):
        run = self.runs()[0]
        return {state: run[state] for state in ("read", "accepted", "held", "rejected", "unknown") if state in run}

    def file(self, name, change=lambda text: text):
        """A copy of the people, so that every test has its own."""
        path = self.desk.home / name
        path.write_text(change(PEOPLE.read_text()))
        return path

    def drop(self, file):
        """A real drag from another process onto the middle of the window."""
        other = self.desk.run(BIN / "muster_other", "drag", file)
        x, y, width, height = self.window.find("frame").area
        until(lambda: self.desk.visible("muster_other"), "the file to drag")
        self.desk.drag((40, 20), (x + width * 2 // 3, y + height // 2))
        self.see(file.name)
        other.terminate()
        other.wait(10)

    def send_sample(self):
        self.press("Try with a sample file")
        for step in STEPS:
            self.press(step)
        self.see("but not every row")


class FirstTime(WindowCase):
    def test_practice_in_five_clicks(self):
        self.open()
        self.send_sample()
        self.assertLessEqual(self.desk.clicks, 5)
        self.assertEqual(self.last_counts(), {"read": READ, "accepted": ACCEPTED, "held": HELD, "rejected": REJECTED, "unknown": 0})


class NextMonth(WindowCase):
    def test_known_feed_in_three_and_a_changed_header_repaired(self):
        self.open()
        self.send_sample()
        self.press("Done")
        before = self.desk.clicks
        self.drop(self.file("workday_people.csv"))
        self.press("Preview with")
        self.press("rows to ")  # those that the service rejected the first time
        until(lambda: len(self.runs()) == 2, "the second run", PATIENCE)
        self.assertLessEqual(self.desk.clicks - before + 1, 3)  # the drop counts as one
        self.press("Done")
        self.drop(self.file("renamed.csv", lambda text: text.replace("Email - Primary Work", "E-mail - Primary Work")))
        self.see("1 renamed")
        self.press("Repair the feed")
        self.see("This file belongs to the feed")
        self.press("Preview with")
        self.press("rows to ")
        until(lambda: len(self.runs()) == 3, "the third run", PATIENCE)


class NewConnection(WindowCase):
    def test_a_dropped_file_in_ten_clicks_and_three_fields(self):
        service = json.loads(self.muster("practice", "--json").stdout)
        account = service["threatswitch"]
        self.desk.env["SSL_CERT_FILE"] = service["ca_file"]  # as the authority of a company would be
        self.open()
        self.drop(self.file("people.csv"))
        for step in STEPS[:2]:
            self.press(step)
        self.button("Preview")
        self.window.find("combo box", "Practice service").click()
        self.window.find("list item", "New connection", PATIENCE).click()
        pasted = (service["base_url"], account["client_id"], account["client_secret"])
        for name, text in zip(("Address", "Client ID", "Client secret"), pasted):
            until(lambda: self.window.find("text", name).has("focused"), f"the cursor in '{name}'")
            self.desk.paste(text)
            self.desk.keys("Tab")
        self.press("Test and save")
        self.press("Preview")
        self.press("rows to ")
        self.see("but not every row")
        self.assertLessEqual(self.desk.clicks + 1, 10)
        self.assertEqual(self.last_counts()["accepted"], ACCEPTED)
        self.nowhere(account["client_secret"])

    def nowhere(self, secret):
        """The secret is in nothing that is shown or kept, but the keychain."""
        self.press_rail("Connections")
        for thing in self.window.showing():
            for words in (thing.name, thing.description, thing.text):
                self.assertNotIn(secret, words)
        for file in self.desk.home.rglob("*"):
            if file.is_file() and "keyrings" not in file.parts and "practice" not in file.parts:
                self.assertNotIn(secret.encode(), file.read_bytes(), file)

    def press_rail(self, name):
        self.window.find("page tab", name).click()


class Keyboard(WindowCase):
    def test_the_whole_of_send(self):
        self.open()
        self.desk.keys("ctrl+k")
        until(lambda: self.window.find("text", None, PATIENCE).has("focused"), "the list of commands", PATIENCE)
        self.desk.type("sample")
        self.desk.keys("Return")
        for step in STEPS:
            self.button(step)
            self.desk.keys("ctrl+Return")
        self.see("but not every row")
        self.assertEqual(self.desk.clicks, 0)
        self.assertEqual(self.last_counts()["accepted"], ACCEPTED)


class Tree(WindowCase):
    def test_the_whole_of_send_by_role_and_name(self):
        self.open()
        self.window.find("page tab", "Feeds").act()
        self.see("A feed remembers how to read one export.")
        self.window.find("page tab", "Send").act()
        until(lambda: self.window.find("page tab", "Send").has("selected"), "the place that is read as chosen")
        for name in ("Try with a sample file", *STEPS):
            self.button(name).act()
        self.see("but not every row")
        self.assertEqual(self.desk.clicks, 0)
        self.assertEqual(self.last_counts()["accepted"], ACCEPTED)


class Doubt(WindowCase):
    """A push that did not end cleanly: what the window asks, and that the answer can wait."""

    def send(self):
        self.open()
        self.press("Try with a sample file")
        for step in STEPS:
            self.press(step)

    def check(self):
        """Asks once more, if nothing is being asked; whether the results are in."""
        for button in self.window.all("push button", "Check now"):
            if button.has("enabled"):
                button.click()
        return self.last_counts()["accepted"] == 0

    def test_an_answer_that_never_came_is_asked_about_and_answered_later(self):
        self.muster("practice", "--fault", "drop-after-body@1/imports", "--quiet")
        self.send()
        self.see("may or may not have arrived")
        self.see("Was request 1 received?")
        self.press("Decide later")
        self.see("You decide later.")
        self.assertGreater(self.last_counts()["unknown"], 200)
        self.desk.keys("ctrl+h")
        self.window.find("check box", "Practice runs", PATIENCE).click()
        self.window.find("cell", "8 held, 252 unknown", PATIENCE).click()
        self.press("Open")
        self.see("The import may or may not have happened.")
        self.press("It is there: mark as done")
        until(lambda: self.last_counts()["unknown"] == 0, "the answer in the record", PATIENCE)
        self.see("Sent: 252 confirmed. Not sent: 8 held.")

    def test_results_that_were_not_in_are_checked_later(self):
        card = json.loads(self.muster("practice", "--json").stdout)
        subprocess.run(["curl", "-sS", "--fail", "--cacert", card["ca_file"], "--noproxy", "*", "-d", '{"queued": true, "polls": 3}',
                        card["base_url"] + "/practice/settings"], check=True, capture_output=True)
        self.send()
        until(lambda: self.runs() and self.last_counts()["accepted"] > 200, "the file at the service", PATIENCE)
        self.press("Stop safely")
        self.see("Sent, not confirmed")
        self.see("Row results are not in yet.")
        self.press("Check now")
        self.see("the results are not in yet. Nothing was sent")
        self.assertGreater(self.last_counts()["accepted"], 200)
        until(self.check, "the results", PATIENCE)
        self.window.find("radio button", "249 confirmed", PATIENCE)
        self.assertEqual(self.last_counts()["rejected"], REJECTED)


class Killed(WindowCase):
    def test_the_push_ends_by_itself_and_history_shows_it(self):
        self.muster("practice", "--fault", "slow@1/", "--quiet")
        self.open()
        self.press("Try with a sample file")
        for step in STEPS:
            self.press(step)
        until(self.runs, "the run", PATIENCE)
        self.assertFalse(self.runs()[0]["ended_at"])
        self.desk.program.kill()
        until(lambda: self.runs()[0]["ended_at"], "the end of the push", PATIENCE)
        self.assertEqual(self.last_counts(), {"read": READ, "accepted": ACCEPTED, "held": HELD, "rejected": REJECTED, "unknown": 0})
        self.open()
        self.desk.keys("ctrl+h")
        self.window.find("check box", "Practice runs", PATIENCE).click()
        self.window.find("cell", "8 held, 249 accepted, 3 rejected", PATIENCE).click()
        self.press("Open")
        for state in ("260 read", "8 held", "249 accepted", "3 rejected", "0 unknown"):
            self.window.find("radio button", state, PATIENCE)
        self.see("260 rows")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-v", *sys.argv[3:]])
