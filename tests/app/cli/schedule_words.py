# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""What the command says about schedules, with the real programs: pauses, settings, what is wrong, what waits.

usage: schedule_words.py BIN SAMPLES [unittest arguments]
"""
import json
import pathlib
import shlex
import sys
import unittest

from first_push import PEOPLE
from schedule import ScheduleCase


class ScheduleWords(ScheduleCase):
    def said(self, *words, code=0):
        """All that a command says, on both streams."""
        done = self.muster(*words)
        text = done.stdout.decode() + done.stderr.decode()
        self.assertEqual(done.returncode, code, text)
        return text

    def answer(self, *words, code=0):
        done = self.muster(*words, "--json")
        self.assertEqual(done.returncode, code, done.stderr.decode())
        return json.loads(done.stdout)

    def file(self):
        return pathlib.Path(self.env["XDG_CONFIG_HOME"]) / "muster/schedules/people.json"

    def changed(self, name, number):
        """An export of the same people, whose bytes are others."""
        path = self.put(name)
        path.write_bytes(path.read_bytes().replace(b"Vera,", b"Vera%d," % number))
        return path

    def doctor(self, check):
        checks = json.loads(self.muster("doctor", "--json").stdout)["checks"]
        return [found for found in checks if found["check"] == check]

    def test_one_that_stays_paused_with_all_does_not_say_that_it_runs(self):
        self.schedule()
        self.good("schedule", "pause", "--for", "4h")
        said = self.said("schedule", "resume", "people")
        self.assertIn("stays paused because every schedule is, until ", said)
        self.assertIn("'muster schedule resume'", said)
        self.assertNotIn("runs again", said)
        self.assertIn("Every schedule is paused until ", self.said("schedule", "list"))
        self.assertIn("paused, as every schedule is, until ", self.said("schedule", "show", "people"))
        self.good("schedule", "pause", "people")
        self.assertIn("Besides, every schedule is paused", self.said("schedule", "pause", "people", "--for", "9h"))
        self.assertIn("themselves: people.", self.said("schedule", "resume"))
        self.assertIn("'muster schedule resume people'", self.said("schedule", "list"))
        self.assertIn("It is paused until ", self.said("schedule", "live", "people"))
        self.assertIn("runs again", self.said("schedule", "resume", "people"))
        self.assertNotIn("paused", self.said("schedule", "list"))

    def test_every_action_answers_in_json(self):
        self.schedule(rehearsals=3)
        answer = self.answer("schedule", "pause")
        self.assertEqual(answer, {"feed": "", "state": "paused", "paused_until": "resumed", "all_paused_until": "resumed"})
        answer = self.answer("schedule", "pause", "people", "--for", "2h")
        self.assertRegex(self.answer("schedule", "list")["schedules"][0]["all_paused_until"], "^resumed$")
        self.assertEqual((answer["feed"], answer["state"], answer["all_paused_until"]), ("people", "paused", "resumed"))
        self.assertEqual(self.answer("schedule", "resume", "people")["state"], "paused")
        self.good("schedule", "pause", "people", "--for", "2h")
        answer = self.answer("schedule", "resume")
        self.assertEqual((answer["state"], answer["paused_until"], answer["still_paused"]), ("resumed", "", ["people"]))
        self.assertRegex(self.answer("schedule", "live", "people")["paused_until"], "^20..-")
        self.assertEqual(self.answer("schedule", "resume", "people"),
                         {"feed": "people", "state": "resumed", "paused_until": "", "all_paused_until": ""})
        self.assertEqual(self.answer("schedule", "live", "people")["state"], "live")
        self.assertEqual(self.answer("schedule", "live", "people", "--rehearse-again")["state"], "rehearsing")
        answer = self.answer("schedule", "install")
        self.assertIn(answer["state"], ("written", "active"))
        self.assertTrue(all(pathlib.Path(path).exists() for path in answer["files"]))
        self.assertEqual(self.answer("schedule", "uninstall")["state"], "removed")
        self.assertEqual(self.answer("schedule", "uninstall", code=13)["state"], "none")
        self.assertEqual(self.answer("schedule", "remove", "people"), {"feed": "people", "state": "removed"})

    def test_it_does_not_say_that_it_rehearses_when_it_has_no_rehearsals(self):
        self.schedule(rehearsals=0)
        self.assertIn("--rehearsals 3", self.said("schedule", "live", "people", "--rehearse-again", code=78))

    def test_what_is_shown_can_be_set_again(self):
        self.schedule("weekdays 06:30", "--days-off", "us-federal,2026-12-24..2027-01-02", "--black-out", "22:00..04:00",
                      "--missed", "ask", "--window", 90, "--complete", "done", "--afterwards", "move", "--zone",
                      "America/New_York", "--pattern", "it's people *.csv", "--silence-days", 7, rehearsals=5)
        before = json.loads(self.file().read_text())
        shown = [line for line in self.good("schedule", "show", "people").splitlines() if line.startswith("  --")]
        self.good("schedule", "remove", "people")
        self.good("schedule", "set", "people", *shlex.split(" ".join(shown)))
        self.assertEqual(json.loads(self.file().read_text()), before)
        status = self.status()
        self.assertEqual({name: value for name, value in before.items() if name != "schedule"},
                         {name: status[name] for name in before if name != "schedule"})

    def test_what_is_never_due_is_not_saved(self):
        new = ("schedule", "set", "people", "--folder", self.folder)
        self.assertIn("no day fits it", self.said(*new, "--spec", "cron 0 6 30 2 *", code=64))
        for options in (("--black-out", "06:00..07:00"), ("--days-off", "2026-01-01..2060-12-31")):
            said = self.said(*new, "--spec", "daily 06:30", *options, code=64)
            self.assertIn("days off and black-outs leave no time", said)
            self.assertIn("Nothing was saved", said)
        self.assertFalse(self.file().exists())

    def test_a_folder_that_may_come_later_is_saved_with_a_warning(self):
        for missing in (self.home / "share", self.home / "share/hr"):
            said = self.said("schedule", "set", "people", "--spec", "daily 06:30", "--folder", missing)
            self.assertIn(f"Warning: the folder {missing} cannot be read", said)
            self.assertIn("saved all the same", said)
            self.assertEqual(self.status()["folder"], str(missing))
        self.assertNotIn("Warning", self.said("schedule", "set", "people", "--folder", self.folder))

    def test_a_broken_file_is_replaced_as_the_advice_says(self):
        self.schedule()
        self.file().write_text('{"schedule": 1,')
        self.assertIn("muster schedule set people --spec S --folder D", self.said("schedule", "list"))
        self.assertIn("muster schedule set people --spec S --folder D", self.doctor("schedule people")[0]["remedy"])
        said = self.said("schedule", "set", "people", "--settle", 2, code=78)
        self.assertIn(str(self.file()), said)
        self.assertIn("--spec and --folder", said)
        said = self.said("schedule", "set", "people", "--spec", "daily 06:30", "--folder", self.folder)
        self.assertIn(f"{self.file()}.broken", said)
        self.assertEqual(pathlib.Path(f"{self.file()}.broken").read_text(), '{"schedule": 1,')
        self.assertEqual(self.status()["state"], "idle")

    def test_one_without_its_feed_is_told_to_mend_the_feed(self):
        self.schedule()
        (pathlib.Path(self.env["XDG_CONFIG_HOME"]) / "muster/feeds/people.json").unlink()
        self.assertIn("make the feed 'people'", self.said("schedule", "list"))
        self.assertNotIn("Mend the file", self.said("schedule", "list"))

    def test_what_failed_says_how_it_goes_on_and_does(self):
        self.schedule()
        right = self.secret_of_ts().read_bytes()
        self.secret_of_ts().chmod(0o600)
        self.secret_of_ts().write_text("wrong")
        self.put()
        code, acted = self.due()
        self.assertEqual((code, acted["state"]), (77, "failed"), acted)
        for said in (self.said("schedule", "list"), self.said("schedule", "show", "people"), self.status()["remedy"],
                     self.doctor("schedule people")[0]["remedy"]):
            self.assertIn("not tried again by itself", said)
            self.assertIn("'muster schedule run people'", said)
        self.secret_of_ts().write_bytes(right)
        self.assertEqual(self.due(), (0, None))
        done = self.muster("schedule", "run", "people", "--json")
        self.assertEqual(json.loads(done.stdout)["state"], "sent", done)
        self.assertNotIn("schedule run", self.said("schedule", "list"))

    def test_a_file_of_before_that_comes_back_is_named_with_the_way_to_send_it(self):
        self.schedule()
        self.put("a.csv")
        self.assertEqual(self.due()[1]["state"], "sent")
        self.changed("b.csv", 1)
        self.assertEqual(self.due()[1]["state"], "sent")
        self.put("c.csv")
        code, acted = self.due()
        self.assertEqual((code, acted["state"]), (12, "failed"), acted)  # a person must decide
        said = self.said("schedule", "list")
        self.assertIn("c.csv holds what run 1 sent, but run 2 sent another file since", said)
        self.assertIn("'muster schedule run people --again'", said)
        self.muster("schedule", "run", "people", "--again")
        self.assertEqual(self.posts(), 3)

    def test_a_schedule_is_not_told_of_options_that_only_a_push_has(self):
        self.schedule()
        there = self.env.pop("CREDENTIALS_DIRECTORY")
        self.put()
        locked = self.due()[1]
        self.assertEqual(locked["state"], "locked", locked)
        self.assertNotIn("--secret-", locked["message"])
        self.assertIn("a file muster-ts, mode 0400, in the folder that CREDENTIALS_DIRECTORY names", locked["message"])
        self.assertIn("--secret-file", self.said("push", "people", "--file", PEOPLE, code=14))
        self.env["CREDENTIALS_DIRECTORY"] = there
        self.good("feed", "edit", "people", "--set", "on_bad_rows=stop")
        failed = self.due()[1]
        self.assertIn("'muster feed edit people --set on_bad_rows=hold'", failed["message"])
        self.assertNotIn("--on-bad-rows", failed["message"])
        self.good("schedule", "set", "people", "--rehearsals", 1)
        self.changed("other.csv", 2)
        self.assertIn("'muster feed edit people --set on_bad_rows=hold'", self.due()[1]["message"])

    def test_doctor_sees_credentials(self):
        found = self.doctor("credentials")
        self.assertEqual({one["result"] for one in found}, {"ok"})
        self.assertIn("muster-ts holds the secret of the connection 'ts'", [one["detail"] for one in found])
        self.assertNotIn(self.secret_of_ts().read_text(), json.dumps(found))
        self.secret_of_ts().chmod(0o644)
        self.assertEqual([one["result"] for one in self.doctor("credentials")], ["ok", "fail"])
        self.secret_of_ts().unlink()
        self.assertIn("no file muster-ts in it", self.doctor("credentials")[1]["detail"])
        self.env["CREDENTIALS_DIRECTORY"] = "credentials"
        self.assertEqual([one["result"] for one in self.doctor("credentials")], ["fail"])

    def test_skip_names_what_it_skipped_and_what_still_waits(self):
        self.schedule()
        self.put("whole.csv")
        self.assertEqual(self.due()[1]["state"], "sent")
        for number in (3, 2, 1):
            self.put(f"part {number}.csv", 80 + number)
            self.assertEqual(self.due()[1]["state"], "held")
        self.assertIn("held part 1.csv (and 2 older)", self.said("schedule", "list"))
        self.assertEqual(self.status()["older_held"], 2)
        said = self.said("schedule", "skip", "people", "--reason", "half a file")
        self.assertIn("skipped the held file part 1.csv", said)
        self.assertIn("half a file", said)
        self.assertIn("2 held files still wait, the newest is part 2.csv", said)
        self.assertEqual(self.answer("schedule", "skip", "people")["still_held"], 1)
        self.assertIn("skipped the held file part 3.csv", self.said("schedule", "skip", "people"))
        self.assertEqual(self.status()["state"], "idle")


class OptionsOfActions(ScheduleCase):
    def test_an_option_of_another_action_is_refused_and_told_whose_it_is(self):
        for words, option, whose in (
                (("feed", "list", "--file", "x"), "--file", "new, header"), (("feed", "new", "f", "--set", "a=b"), "--set", "edit"),
                (("feed", "edit", "people", "--to", "x"), "--to", "restore"), (("feed", "show", "people", "--quote", "x"), "--quote", "new"),
                (("connection", "list", "--set", "a=b"), "--set", "add, test"), (("connection", "add", "x", "--secret-fd", 3), "--secret-fd", "test"),
                (("secret", "status", "ts", "--fd", 0), "--fd", "set"), (("history", "--out", "x"), "--out", "export, receipt"),
                (("history", "list", "--unit", 1), "--unit", "ask, resolve"), (("history", "show", 1, "--feed", "x"), "--feed", "list"),
                (("schedule", "list", "--folder", "x"), "--folder", "set")):
            with self.subTest(words=words):
                done = self.muster(*words)
                self.assertEqual(done.returncode, 64, done.stdout.decode())
                self.assertIn(f"takes no {option}", done.stderr.decode())
                self.assertIn(f"{option} is for: {whose}", done.stderr.decode())
        self.good("history", "--limit", 1)

    def test_every_action_names_its_options_for_programs(self):
        for verb in json.loads(self.good("help", "--json"))["verbs"]:
            named = {option for action in verb["actions"] for option in action["options"]}
            with self.subTest(verb=verb["name"]):
                if verb["actions"]:
                    self.assertEqual(named, {option["name"] for option in verb["options"]})
                    self.assertTrue(any(set(action["options"]) != named for action in verb["actions"]))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
