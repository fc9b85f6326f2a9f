# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""Schedules when things go wrong, with the real programs: killed, stopped, odd files, odd folders.

usage: schedule_odd.py BIN SAMPLES [unittest arguments]
MUSTER_KILLS is how many times the deciding program is killed at a random moment (default 12).
"""
import json
import os
import pathlib
import random
import signal
import stat
import subprocess
import sys
import time
import unittest

from first_push import BIN, PEOPLE
from schedule import ScheduleCase

KILLS = int(os.environ.get("MUSTER_KILLS", "12"))


class Stopped(ScheduleCase):
    def begin(self):
        return subprocess.Popen([BIN / "muster", "schedule", "run-due"], env=self.env, start_new_session=True,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def runs(self):
        return json.loads(self.good("history", "--json"))["runs"]

    def until_quiet(self):
        """The last push has come to its end, by itself or because it was killed."""
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            if subprocess.run(["pgrep", "-f", f"expect-sha256.*{self.home}"], capture_output=True).returncode != 0:
                return
            time.sleep(0.1)
        self.fail("a push does not end")

    def kill_at_random(self, whole_group):
        self.schedule()
        seed = random.SystemRandom().randrange(1 << 30)
        rand = random.Random(seed)
        for number in range(KILLS):
            path = self.put(f"{number:03}.csv", 100)
            path.write_bytes(path.read_bytes().replace(b"Vera,", b"Vera%d," % number))
            before = self.posts()
            process = self.begin()
            time.sleep(rand.random() * 2.2)
            if whole_group:
                try:
                    os.killpg(process.pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass
            else:
                process.send_signal(signal.SIGKILL)
            process.communicate()
            self.until_quiet()
            state = None
            for _ in range(4):
                self.due()
                state = self.status()["last"]
                if state and state["file"].endswith(f"{number:03}.csv"):
                    break
                time.sleep(1)
            told = (seed, number, state, self.posts() - before)
            self.assertIn(state["state"], ("sent", "unknown"), told)
            self.assertTrue(state["file"].endswith(f"{number:03}.csv"), told)
            if state["state"] == "sent":
                self.assertEqual(self.posts() - before, 1, told)
            else:
                self.assertLessEqual(self.posts() - before, 1, told)
            self.assertIsNone(self.status()["open"], told)

    def test_the_deciding_program_killed_at_random(self):
        self.kill_at_random(False)

    def test_all_killed_at_random(self):
        self.kill_at_random(True)

    def test_term_lets_the_request_end(self):
        for number, to_all in enumerate((False, True)):
            self.schedule()
            path = self.put(f"{number}.csv", 100)
            path.write_bytes(path.read_bytes().replace(b"Vera,", b"Vera%d," % number))
            self.fault("slow@1/imports")
            before = self.posts()
            process = self.begin()
            deadline = time.monotonic() + 30
            while self.posts() == before and time.monotonic() < deadline and process.poll() is None:
                time.sleep(0.05)
            if to_all:
                os.killpg(process.pid, signal.SIGTERM)
            else:
                process.terminate()
            said = process.communicate()[0].decode()
            self.assertEqual((process.returncode, self.status()["last"]["state"]), (10, "sent"), said)
            self.assertEqual(self.posts(), before + 1)


class OddFiles(ScheduleCase):
    def test_what_is_no_file_is_passed_by(self):
        self.schedule()
        os.mkfifo(self.folder / "fifo.csv")
        (self.folder / "loop.csv").symlink_to("loop.csv")
        (self.folder / "none.csv").symlink_to("nowhere")
        (self.folder / "folder.csv").mkdir()
        self.assertEqual(self.due(), (0, None))
        for name in ("a 'quoted' \"name\".csv", "two\nlines.csv", "--json.csv", "Bücher ✓.csv"):
            path = self.put(name, 100)
            path.write_bytes(path.read_bytes().replace(b"Vera,", b"Vera%d," % len(name)))
            code, acted = self.due()
            self.assertEqual((acted["state"], acted["file"]), ("sent", str(self.folder / name)), acted)
        self.good("schedule", "list")

    def test_an_older_file_does_not_follow_one_sent_by_hand(self):
        self.schedule()
        older = self.put("older.csv", 100)
        self.env["CREDENTIALS_DIRECTORY"], there = str(self.home / "none"), self.env["CREDENTIALS_DIRECTORY"]
        self.assertEqual(self.due()[1]["state"], "locked")
        self.env["CREDENTIALS_DIRECTORY"] = there
        newer = self.home / "newer.csv"
        newer.write_bytes(older.read_bytes().replace(b"Vera,", b"Verena,"))
        self.assertEqual(self.muster("push", "people", "--file", newer, "--on-bad-rows", "hold").returncode, 10)
        code, acted = self.due()
        self.assertEqual((acted["state"], self.posts()), ("skipped", 1), acted)
        self.assertIn("by hand (run ", acted["message"])
        self.assertEqual(self.due(), (0, None))
        self.put("next.csv", 101)
        self.assertEqual((self.due()[1]["state"], self.posts()), ("sent", 2))

    def test_an_empty_file_is_not_sent_and_not_tried_again(self):
        self.schedule()
        (self.folder / "empty.csv").touch()
        code, acted = self.due()
        self.assertIn(acted["state"], ("held", "failed"), acted)
        self.assertEqual(self.due(), (0, None))
        self.assertEqual(self.requests("/"), [])

    @unittest.skipIf(os.geteuid() == 0, "nothing is unreadable for root")
    def test_an_unreadable_file_waits(self):
        self.schedule()
        path = self.put()
        path.chmod(0)
        self.assertEqual(self.due()[1]["state"], "waiting")
        path.chmod(0o600)
        time.sleep(1)
        self.assertEqual(self.due()[1]["state"], "sent")

    def test_a_folder_that_is_a_file(self):
        self.schedule()
        self.folder.rmdir()
        self.folder.write_text("x")
        code, acted = self.due()
        self.assertEqual((code, acted["state"]), (0, "waiting"))
        done = self.muster("schedule", "set", "people", "--folder", self.folder)
        self.assertEqual((done.returncode, "is no folder" in done.stderr.decode()), (66, True), done.stderr)

    def test_sent_that_is_a_file_is_said_and_nothing_goes_twice(self):
        self.schedule("when a new file arrives", "--afterwards", "move")
        (self.folder / "sent").write_text("x")
        self.put()
        code, acted = self.due()
        self.assertEqual(acted["state"], "sent")
        self.assertIn("could not be put away", self.status()["last"]["message"])
        self.assertEqual((self.due(), self.posts()), ((0, None), 1))

    def test_a_released_file_that_changed_or_vanished_stays_held(self):
        self.schedule()
        self.put("whole.csv")
        self.due()
        half = self.put("half.csv", 100)
        acted = self.due()[1]
        self.assertIn("muster schedule release people --allow", acted["message"])
        wanted = ",".join(limit["allow"] for limit in acted["facts"]["limits"])
        half.write_bytes(half.read_bytes() + b"\n")
        for gone in (False, True):
            if gone:
                half.unlink()
            done = self.muster("schedule", "release", "people", "--allow", wanted, "--reason", "r", "--json")
            answer = json.loads(done.stdout)
            self.assertEqual((answer["state"], done.returncode != 0, self.posts()), ("held", True, 1), answer)
        for odd in ("--json", "rows", "rows=", "rows=-1", "=", "rows=99999999999999999999", "weather=1", "rows=1;rm", "\n"):
            done = self.muster("schedule", "release", "people", "--allow=" + odd, "--reason=--live")
            self.assertNotEqual(done.returncode, 0, odd)
            self.assertEqual((self.posts(), self.status()["state"]), (1, "held"), odd)

    def test_a_broken_schedule_keeps_none_of_the_others_from_running(self):
        self.schedule()
        self.put()
        folder = pathlib.Path(self.env["XDG_CONFIG_HOME"]) / "muster/schedules"
        good = json.loads((folder / "people.json").read_text())
        for name, text in {"array": "[]", "cut": "{", "black": json.dumps(good | {"black_out": "22:00..04:00"}),
                           "alone": json.dumps(good), "zone": json.dumps(good | {"zone": "Mars/Base"})}.items():
            (folder / f"{name}.json").write_text(text)
        (folder / "not a name.json").write_text("{}")
        (folder / "folder.json").mkdir()
        done = self.muster("schedule", "run-due", "--json")
        acted = {entry["feed"]: entry for entry in json.loads(done.stdout)["schedules"]}
        self.assertEqual(acted["people"]["occasion"]["state"], "sent", acted)
        self.assertEqual((done.returncode, acted["black"]["exit"]), (78, 78))
        listed = json.loads(self.good("schedule", "list", "--json"))["schedules"]
        self.assertEqual({entry["feed"] for entry in listed if entry["state"] != "broken"}, {"people"})

    def test_what_is_written_is_private(self):
        os.umask(0)
        self.schedule("when a new file arrives", "--afterwards", "move")
        self.put()
        self.due()
        for root in ("config", "state"):
            for path in (self.home / root).rglob("*"):
                if path.is_relative_to(self.service):
                    continue
                mode = stat.S_IMODE(path.lstat().st_mode)
                self.assertEqual(mode & 0o077, 0, f"{path} {mode:o}")

    def test_a_removed_connection_and_a_removed_feed(self):
        self.schedule()
        self.put()
        self.good("connection", "remove", "ts")
        code, acted = self.due()
        self.assertEqual((code, acted["state"]), (78, "failed"), acted)
        self.assertIn("'ts'", acted["message"])
        self.good("feed", "remove", "people")
        self.assertEqual(json.loads(self.good("schedule", "list", "--json"))["schedules"], [])
        self.assertEqual(self.due(), (0, None))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
