# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""Schedules with the real programs: muster schedule run-due against muster-practice over TLS.

usage: schedule.py BIN SAMPLES [unittest arguments]
MUSTER_RACES is how many races of tray, timer and command are run (default 30).
"""
import collections
import json
import os
import pathlib
import random
import re
import signal
import subprocess
import sys
import threading
import time
import unittest

from first_push import BIN, PEOPLE, PushCase, STATES


class ScheduleCase(PushCase):
    """A folder that exports arrive in, and the secret as a systemd credential, as a service manager hands it on."""

    def connect(self):
        ts = self.card["threatswitch"]
        self.good("connection", "add", "ts", "--service", "threatswitch", "--set", "base_url=" + self.card["base_url"],
                  "--set", "ca_file=" + self.card["ca_file"], "--set", "client_id=" + ts["client_id"])
        self.good("feed", "new", "people", "--file", PEOPLE, "--connection", "ts")
        self.good("feed", "edit", "people", "--set", "on_bad_rows=hold")
        credentials = self.home / "credentials"
        credentials.mkdir(mode=0o700)
        (credentials / "muster-ts").write_text(ts["client_secret"])
        (credentials / "muster-ts").chmod(0o400)
        self.env["CREDENTIALS_DIRECTORY"] = str(credentials)
        self.folder = self.home / "exports"
        self.folder.mkdir()

    def secret_of_ts(self):
        return pathlib.Path(self.env["CREDENTIALS_DIRECTORY"]) / "muster-ts"

    def schedule(self, spec="when a new file arrives", *options, rehearsals=0):
        self.good("schedule", "set", "people", "--spec", spec, "--folder", self.folder, "--settle", 1,
                  "--rehearsals", rehearsals, *options)

    def due(self, *options):
        """Exit code and what run-due did for the one feed; None when nothing was due."""
        done = self.muster("schedule", "run-due", "--json", *options)
        acted = json.loads(done.stdout)["schedules"]
        self.assertLessEqual(len(acted), 1)
        return done.returncode, acted[0].get("occasion", acted[0]) if acted else None

    def status(self):
        return json.loads(self.good("schedule", "show", "people", "--json"))

    def put(self, name="people.csv", people=None):
        """An export, or as many of its people as are wanted."""
        lines = PEOPLE.read_bytes().splitlines(keepends=True)
        header = next(i for i, line in enumerate(lines) if b"Email - Primary Work" in line)
        path = self.folder / name
        path.write_bytes(b"".join(lines if people is None else lines[:header + 1 + people]))
        return path

    def posts(self):
        return len(self.requests("/imports"))


class RunDue(ScheduleCase):
    def test_each_file_goes_out_once_and_is_put_away(self):
        self.schedule("when a new file arrives", "--afterwards", "move")
        self.assertEqual(self.due(), (0, None))
        self.put("a.csv")
        code, acted = self.due()
        self.assertEqual((code, acted["state"], self.posts()), (10, "sent", 1), acted)
        self.assertEqual(acted["file"], str(self.folder / "sent" / "a.csv"))
        self.assertTrue((self.folder / "sent" / "a.csv").exists())
        run = next(run for run in json.loads(self.good("history", "--json"))["runs"] if run["run"] == acted["run"])
        self.assertEqual(run["trigger"], "schedule")
        self.put("again.csv")  # the same bytes under another name
        self.assertEqual(self.due(), (0, None))
        self.assertEqual(self.posts(), 1)
        self.assertEqual(self.status()["state"], "idle")

    def test_a_file_that_is_being_written_is_not_taken(self):
        self.schedule()
        path = self.put()
        whole = path.read_bytes()
        path.write_bytes(whole[:2000])
        stop = threading.Event()

        def write():
            at = 2000
            while not stop.wait(0.2):
                with path.open("ab") as file:
                    file.write(whole[at:at + 1])
                at += 1
            path.write_bytes(whole)

        writer = threading.Thread(target=write)
        writer.start()
        try:
            code, acted = self.due()
            self.assertEqual((code, acted["state"]), (0, "waiting"), acted)
        finally:
            stop.set()
            writer.join()
        self.assertEqual(self.posts(), 0)
        time.sleep(3)
        self.assertEqual(self.due()[1]["state"], "sent")

    def test_companion_and_rename_show_a_complete_file_at_once(self):
        self.schedule("when a new file arrives", "--complete", "done")
        self.put("a.csv")
        self.assertEqual(self.due()[1]["state"], "waiting")
        (self.folder / "a.csv.done").touch()
        time.sleep(3)
        self.assertEqual(self.due()[1]["state"], "sent")
        self.schedule("when a new file arrives", "--complete", "stable")
        self.good("schedule", "set", "people", "--settle", 3600)
        draft = self.put("b.csv.part", 310)
        self.assertEqual(self.due(), (0, None))
        draft.rename(self.folder / "b.csv")
        code, acted = self.due()
        self.assertEqual(acted["state"], "sent", acted)

    def test_a_held_file_waits_for_the_exact_number_and_a_reason(self):
        self.schedule("when a new file arrives", "--afterwards", "move")
        self.put("whole.csv")
        self.assertEqual(self.due()[1]["state"], "sent")
        self.put("half.csv", 100)
        code, acted = self.due()
        self.assertEqual((code, acted["state"], self.posts()), (12, "held", 1), acted)
        self.assertTrue((self.folder / "held" / "half.csv").exists())
        self.assertEqual(self.due(), (0, None))
        wanted = ",".join(limit["allow"] for limit in acted["facts"]["limits"])
        self.assertIn("rows=", wanted)
        for words, code in (((), 12), (("--allow", wanted), 64), (("--allow", "rows=7", "--reason", "r"), 12)):
            self.assertEqual(self.muster("schedule", "release", "people", *words).returncode, code, words)
        self.assertEqual((self.posts(), self.status()["state"]), (1, "held"))
        done = self.muster("schedule", "release", "people", "--allow", wanted, "--reason", "the other site closed", "--json")
        self.assertEqual(json.loads(done.stdout)["state"], "sent", done)
        self.assertTrue((self.folder / "sent" / "half.csv").exists())
        run = json.loads(self.good("history", "show", json.loads(done.stdout)["run"], "--json"))
        self.assertIn("the other site closed", json.dumps(run))
        self.assertEqual(self.muster("schedule", "release", "people", "--allow", wanted, "--reason", "x").returncode, 78)

    def test_a_file_held_for_its_header_goes_out_once_the_feed_knows_the_header(self):
        self.schedule("when a new file arrives", "--afterwards", "move")
        self.put("whole.csv")
        self.assertEqual(self.due()[1]["state"], "sent")
        path = self.put("renamed.csv", 308)
        path.write_bytes(path.read_bytes().replace(b"Email - Primary Work", b"Primary Work Email", 1))
        code, acted = self.due()
        self.assertEqual((code, acted["state"], self.posts()), (12, "held", 1), acted)
        self.assertIn("muster feed header people --take", acted["message"])
        self.assertEqual(self.muster("schedule", "release", "people").returncode, 12)  # as long as it does not
        self.good("feed", "header", "people", "--take")
        done = self.muster("schedule", "release", "people", "--json")
        self.assertEqual((json.loads(done.stdout)["state"], self.posts()), ("sent", 2), done)
        self.put("next.csv", 307).write_bytes((self.folder / "sent" / "renamed.csv").read_bytes().replace(b"Active", b"On Leave", 1))
        self.assertIn(self.due()[1]["state"], ("sent", "nothing"))

    def test_rehearsals_send_nothing_until_it_is_live(self):
        self.schedule(rehearsals=2)
        for number in (1, 2):
            self.put(f"{number}.csv", 200 + number)
            code, acted = self.due()
            self.assertEqual((code, acted["state"]), (0, "rehearsed"), acted)
            self.assertGreater(acted["facts"]["to_send"], 100)
        self.assertEqual((self.requests("/"), self.status()["clean_rehearsals"]), ([], 2))
        self.put("3.csv", 203)
        self.assertEqual(self.due()[1]["state"], "sent")

    def test_the_last_ten_due_times_can_be_compared(self):
        self.schedule(rehearsals=20)
        for number in range(1, 12):
            self.put(f"{number}.csv", 200 + number)
            self.assertEqual(self.due()[1]["state"], "rehearsed")
        shown = self.status()["occasions"]
        self.assertEqual([one["file"].rsplit("/", 1)[1] for one in shown], [f"{number}.csv" for number in range(11, 1, -1)])
        self.assertEqual({one["state"] for one in shown}, {"rehearsed"})
        lines = self.good("schedule", "show", "people").split("\n\n")[1].splitlines()
        self.assertEqual((lines[0].split(), len(lines)), (["DUE", "STATE", "CHANGED", "WHAT"], 11))
        for one, line in zip(shown, lines[1:]):
            self.assertRegex(line, rf"^\w{{3}} \d{{4}}-\d\d-\d\d \d\d:\d\d  rehearsed .*\bof {one['facts']['read']}: ")
        listed = json.loads(self.good("schedule", "list", "--json"))["schedules"][0]
        self.assertNotIn("occasions", listed)

    def test_doctor_names_what_a_schedule_waits_for(self):
        def said():
            findings = self.muster("doctor").stdout.decode()
            return next(line for line in findings.splitlines() if "schedule people" in line)
        self.schedule("when a new file arrives", "--missed", "ask")
        self.good("schedule", "pause", "people")
        self.assertIn("paused until somebody resumes it", said())
        self.good("schedule", "resume", "people")
        self.put("a.csv", 100)
        self.fault("drop-after-body@1/imports")
        code, acted = self.due()
        self.assertEqual(acted["state"], "unknown")
        self.assertIn("nobody knows whether its last run arrived: ", said())
        self.assertIn(f"history resolve {acted['run']}", self.muster("doctor").stdout.decode())
        self.good("history", "resolve", acted["run"], "--unit", 1, "--as", "accepted")
        self.put("b.csv", 101)
        self.fault("status=503")
        self.assertEqual(self.due()[1]["state"], "retrying")
        self.assertIn("it tries again by itself: ", said())

    def test_a_folder_that_is_gone_has_a_name(self):
        self.schedule()
        self.folder.rename(self.home / "elsewhere")
        code, acted = self.due()
        self.assertEqual((code, acted["state"]), (0, "waiting"))
        self.assertIn(str(self.folder), acted["message"])
        self.assertIn("network share", self.muster("doctor").stdout.decode())
        (self.home / "elsewhere").rename(self.folder)
        self.put()
        self.assertEqual(self.due()[1]["state"], "sent")

    def test_without_a_secret_it_waits_and_goes_on_later(self):
        self.schedule()
        credentials = self.env.pop("CREDENTIALS_DIRECTORY")
        self.put()
        code, acted = self.due()
        self.assertEqual((code, acted["state"], self.requests("/")), (14, "locked", []), acted)
        self.env["CREDENTIALS_DIRECTORY"] = credentials
        self.assertEqual(self.due()[1]["state"], "sent")

    def test_paused_and_resumed(self):
        self.schedule()
        self.good("schedule", "pause", "--for", "2h")
        self.put()
        self.assertEqual(self.due(), (0, None))
        self.assertEqual(self.status()["state"], "paused")
        self.good("schedule", "resume")
        self.assertEqual(self.due()[1]["state"], "sent")

    def test_nothing_is_sent_twice_when_the_deciding_program_is_killed(self):
        self.schedule()
        self.put()
        self.fault("slow@1/imports")
        process = subprocess.Popen([BIN / "muster", "schedule", "run-due"], env=self.env,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 60
        while self.status()["state"] != "running" and time.monotonic() < deadline:
            time.sleep(0.05)
        process.send_signal(signal.SIGKILL)
        process.wait()
        # Its push goes on by itself; the next look finds out what became of it.
        while time.monotonic() < deadline:
            runs = json.loads(self.good("history", "--json"))["runs"]
            if runs and runs[0]["exit"] is not None and runs[0]["exit"] >= 0:
                break
            time.sleep(0.2)
        self.assertEqual((self.due()[1]["state"], self.posts()), ("sent", 1))
        self.assertEqual(self.due(), (0, None))

    def test_wrong_words_are_refused_with_a_way_out(self):
        wrong = [(("set", "people"), 64, "--spec"), (("set", "nobody", "--spec", "daily 06:30", "--folder", "/tmp"), 78, "nobody"),
                 (("set", "people", "--spec", "sometimes", "--folder", "/tmp"), 78, "weekdays 06:30"),
                 (("show", "people"), 78, "schedule set"), (("release", "people", "--allow", "rows=1", "--reason", "r"), 78, "schedule set"),
                 (("pause", "--for", "soon"), 64, "30m"), (("pause", "--until", "2020-01-01"), 64, "passed"),
                 (("fly",), 64, "run-due"), ((), 64, "run-due")]
        for words, code, told in wrong:
            done = self.muster("schedule", *words)
            self.assertEqual(done.returncode, code, words)
            self.assertIn(told, done.stderr.decode(), words)

    def test_log_lines_are_json_when_asked(self):
        self.schedule()
        self.put()
        done = self.muster("schedule", "run-due", "--log-format", "json", "--quiet")
        events = [json.loads(line) for line in done.stderr.decode().splitlines()]
        self.assertEqual([event["event"] for event in events], ["run-started", "unit-ended", "run-ended", "schedule-acted"])
        self.assertEqual({event.get("run") for event in events}, {"1"})

    def test_term_is_answered_in_the_log_as_well(self):
        self.schedule()
        for number, words in enumerate((("schedule", "run-due"), ("push", "people", "--file", self.home / "by-hand.csv",
                                                                  "--secret-file", self.secret_of_ts()))):
            path = self.put(f"{number}.csv", 100)
            path.write_bytes(path.read_bytes().replace(b"Vera,", b"Vera%d," % number))
            path.with_name("by-hand").write_bytes(path.read_bytes())
            path.with_name("by-hand").rename(self.home / "by-hand.csv")
            self.fault("slow@1/imports")
            before = self.posts()
            process = subprocess.Popen([BIN / "muster", *map(str, words), "--log-format", "json"], env=self.env,
                                       stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            deadline = time.monotonic() + 60
            while self.posts() == before and time.monotonic() < deadline and process.poll() is None:
                time.sleep(0.05)
            process.terminate()
            events = [json.loads(line) for line in process.communicate(timeout=120)[1].decode().splitlines()]
            ending = [event for event in events if event["message"].startswith("ending after the request in flight")]
            self.assertEqual({event["event"] for event in ending}, {"remark"}, events)
            self.assertEqual(process.returncode, 10, events)
            self.assertIn("run-ended", {event["event"] for event in events})
            self.assertEqual(self.posts(), before + 1)


# Runs a command with its standard error as systemd would hand it on, and prints what came to the journal's socket.
JOURNAL = """
import json, os, socket, subprocess, sys, tempfile
os.makedirs("/run/systemd/journal")
journal = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
journal.bind("/run/systemd/journal/socket")
journal.settimeout(1)
with tempfile.TemporaryFile() as stream:
    facts = os.fstat(stream.fileno())
    os.environ["JOURNAL_STREAM"] = f"{facts.st_dev}:{facts.st_ino}"
    done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=stream)
    entries = []
    try:
        while True:
            entries.append(dict(line.split("=", 1) for line in journal.recv(65536).decode().splitlines()))
    except TimeoutError:
        pass
    print(json.dumps({"exit": done.returncode, "entries": entries, "stderr": stream.seek(0) or stream.read().decode()}))
"""


@unittest.skipUnless(os.geteuid() == 0, "a /run of its own needs root")
class Journal(ScheduleCase):
    def test_events_come_with_their_fields_and_without_cells(self):
        self.schedule()
        self.put()
        done = subprocess.run(["unshare", "-m", "sh", "-c", 'mount -t tmpfs none /run && exec "$@"', "sh", sys.executable, "-c",
                               JOURNAL, BIN / "muster", "schedule", "run-due"], env=self.env, capture_output=True, timeout=120)
        said = json.loads(done.stdout)
        self.assertEqual((said["exit"], said["stderr"]), (10, ""), done)
        events = {entry["MUSTER_EVENT"]: entry for entry in said["entries"]}
        self.assertEqual(list(events), ["run-started", "unit-ended", "run-ended", "schedule-acted"])
        self.assertEqual(len({entry["MESSAGE_ID"] for entry in said["entries"]}), 4)
        self.assertEqual({entry["MUSTER_RUN"] for entry in said["entries"]}, {"1"})
        self.assertEqual(events["run-ended"]["PRIORITY"], "4")  # some rows were held
        self.assertEqual(int(events["run-ended"]["MUSTER_READ"]),
                         sum(int(events["run-ended"]["MUSTER_" + state.upper()]) for state in STATES))
        self.assertNotIn("@", done.stdout.decode())


class Races(ScheduleCase):
    """Who comes second is told who is at it and since when, or that nothing is due or new any more; nothing else."""

    STARTERS = {"timer": "schedule", "tray": "tray", "command": "command"}
    HOLDER = re.compile(r"^([Aa]nother push is running on the connection 'ts'|the schedule of 'people' is being run by another program), "
                        r"started by (?P<who>the schedule|the tray|a command)( as \S+)?( on \S+)?, process (?P<process>\d+), "
                        r"since \d{4}-\d\d-\d\d \d\d:\d\d:\d\d$")
    WHO = {"timer": "the schedule", "tray": "the tray", "command": "a command"}

    def setUp(self):
        super().setUp()
        self.schedule()
        self.export = self.put("people.csv", 3)
        (self.folder / "people.csv.done").touch()  # so that nobody waits whether it still grows

    def start(self, name, state):
        words = ("push", "people", "--file", self.export) if name == "command" else \
            ("schedule", "run-due", "--trigger", self.STARTERS[name])
        return subprocess.Popen([BIN / "muster", *map(str, words), "--state-dir", state, "--json"], env=self.env,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def end(self, process):
        """Exit code, and the last object that it printed."""
        out, talk = process.communicate(timeout=120)
        lines = out.decode().splitlines()
        self.assertTrue(lines, talk)
        return process.returncode, json.loads(lines[-1])

    def busy(self, said):
        """What one that came second says of the first; None when it says something else."""
        said = said.get("error", said)
        if "schedules" in said:
            acted = said["schedules"]
            said = acted[0] if len(acted) == 1 else {}
            if "occasion" in said:  # its push found the connection taken
                said = {"exit": said["exit"], "message": said["occasion"]["message"].split(" Nothing was sent")[0].rstrip(".")}
        return said["message"] if said.get("exit") == 15 else None

    def told(self, name, code, said, started):
        """How one that sent nothing was told so; a failure when it was not."""
        message = self.busy(said)
        if message is not None:
            self.assertEqual(code, 15, said)
            found = self.HOLDER.match(message)
            self.assertTrue(found, said)
            others = {self.WHO[other] for other in started if other != name}
            self.assertIn(found["who"], others, said)
            return "who has it and since when"
        if name == "command":
            self.assertEqual((code, said["event"], said["exit"], said["accepted"]), (13, "summary", 13, 0), said)
            return "nothing new"
        self.assertEqual((code, said["exit"]), (0, 0), said)
        states = [one["occasion"]["state"] for one in said["schedules"]]
        self.assertIn(states, ([], ["nothing"], ["skipped"]), said)
        return "nothing due" if not states else "nothing new"

    def imported_by(self, state):
        runs = json.loads(self.good("history", "--json", "--state-dir", state))["runs"]
        return [next(name for name, starter in self.STARTERS.items() if starter == run["trigger"])
                for run in runs if run["accepted"] > 0]

    def test_tray_timer_and_command_at_once_are_one_sender(self):
        races = int(os.environ.get("MUSTER_RACES", "30"))
        winners, losers = collections.Counter(), collections.Counter()
        for race in range(races):
            # A record of its own each time: a first run of the feed, with the schedule's beginning in it.
            state = self.home / f"race-{race}"
            # At once or a little apart, or the command would always win: the others start a push of their own first.
            started = {}
            for name in random.sample(sorted(self.STARTERS), 3):
                time.sleep(random.choice((0, 0, 0.05, 0.15, 0.3)) if started else 0)
                started[name] = self.start(name, state)
            ends = {name: self.end(process) for name, process in started.items()}
            self.assertEqual(self.posts(), race + 1, (race, ends))
            winner, = self.imported_by(state)
            self.assertEqual(ends.pop(winner)[0], 0, (race, ends))
            winners[winner] += 1
            for name, (code, said) in ends.items():
                losers[self.told(name, code, said, started)] += 1
        print(f"{races} races: {self.posts()} imports; sent by {dict(winners)}; the others were told {dict(losers)}", file=sys.stderr)
        self.assertEqual((winners.total(), losers.total(), self.posts()), (races, 2 * races, races))

    def test_while_one_is_held_up_every_other_is_told_by_whom_and_since_when(self):
        # A run that finds the connection taken is tried again in a minute: after a command one of the two is asked.
        seconds = {"command": ("timer", "command"), "timer": ("tray", "command"), "tray": ("timer", "command", "timer")}
        for round_, winner in enumerate(self.STARTERS):
            with self.subTest(winner=winner):
                state = self.home / f"held-up-{winner}"
                self.fault("slow@1/imports")
                first = self.start(winner, state)
                deadline = time.monotonic() + 60
                while self.posts() == round_ and time.monotonic() < deadline:
                    time.sleep(0.05)
                for name in seconds[winner]:
                    code, said = self.end(self.start(name, state))
                    self.assertEqual(code, 15, said)
                    found = self.HOLDER.match(self.busy(said))
                    self.assertTrue(found, said)
                    self.assertEqual(found["who"], self.WHO[winner], said)
                    if winner == "command":
                        self.assertEqual(int(found["process"]), first.pid)
                self.assertIsNone(first.poll(), "it was held up for too short a time")
                self.assertEqual((self.end(first)[0], self.posts()), (0, round_ + 1))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
