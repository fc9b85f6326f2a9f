# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""Limits, the lease and an older ledger, with the real programs: muster against muster-practice over TLS.

usage: limits.py BIN SAMPLES [unittest arguments]
"""
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import time
import unittest

from first_push import BIN, PushCase

DATA = pathlib.Path(__file__).resolve().parents[2] / "data"
# The file key of the history that tests/data/ledger/version3.sql was recorded under; it protects nothing.
OLD_KEY = "caed25cd7db5c4e71f0b132149379aef642a96819461a75caec466fcded27083"


class RosterCase(PushCase):
    def connect(self):
        sf = self.card["secureframe"]
        self.good("connection", "add", "sf", "--service", "secureframe", "--set", "base_url=" + self.card["base_url"], "--set",
                  "ca_file=" + self.card["ca_file"], "--set", "api_key=" + sf["api_key"], "--set",
                  "connection_id=" + sf["connection_id"], "--set", "vendor_slug=" + sf["vendor_slug"])
        self.good("feed", "new", "accounts", "--file", self.roster(), "--connection", "sf")
        self.good("feed", "edit", "accounts", "--set", "schema_slug=users")

    def roster(self, rows=40, left=(7, 8), header="id,email,active", domain="example.com", email=True, tail=""):
        lines = [f"{i:03},{f'person{i:03}@{domain}' if email else ''},{'No' if i in left else 'Yes'}\n" for i in range(1, rows + 1)]
        path = self.home / "accounts.csv"
        path.write_text(header + "\n" + "".join(lines) + tail)
        return path

    def due(self, file, *options):
        """A push as the schedule starts it."""
        return self.push("accounts", file, "--trigger", "schedule", *options, secret="sf")

    def posts(self):
        return len(self.requests("/custom_connections"))

    def history(self, run):
        return json.loads(self.good("history", "show", run, "--json"))


class Limits(RosterCase):
    def test_each_bad_file_is_held_and_the_service_hears_nothing(self):
        self.assertEqual(self.due(self.roster())[0], 0)
        log = pathlib.Path(self.card["requests"])
        before = log.read_bytes()
        bad = {"rows=20,leavers=20": dict(rows=20), "terminations=6": dict(left=range(1, 9)), "column=1": dict(email=False),
               "header=1": dict(header="id,email,active,colour"), "": dict(rows=0)}
        for allow, change in bad.items():
            code, summary, units, said = self.due(self.roster(**change))
            self.assertEqual((code, units), (12, []), said)
            self.assertEqual(",".join(limit["allow"] for limit in summary["limits"]), allow)
            self.assertEqual(summary["held"] + summary["unchanged"], summary["read"])
            run = self.history(summary["run"])
            self.assertEqual((run["exit"], run["limits"]), (12, summary["limits"]))
            for limit in summary["limits"]:
                self.assertIn(limit["message"], run["note"])
                self.assertTrue(str(limit["count"]) in limit["message"] or limit["code"] == "empty-file", limit)
            self.assertEqual("--allow " + allow in said, bool(allow), said)
            preview = json.loads(self.muster("preview", "accounts", "--file", self.roster(**change), "--json").stdout)
            self.assertEqual(preview["limits"], summary["limits"])
        self.assertEqual(log.read_bytes(), before)
        self.assertEqual(self.due(self.roster(rows=41))[0], 0)  # and a good one passes

    def test_a_mapped_column_that_is_gone_is_held_too(self):
        self.due(self.roster())
        file = self.roster(header="id,mail address,active")
        code, summary, _, said = self.due(file)
        self.assertEqual((code, summary["read"], summary["limits"][0]["allow"]), (12, 0, ""))
        self.assertIn("cannot be allowed", said)
        self.assertEqual(self.push("accounts", file, secret="sf")[0], 78)  # by hand

    def test_a_new_header_can_be_taken_for_good(self):
        self.due(self.roster())
        file = self.roster(header="id,email,active,colour")
        code, _, _, said = self.due(file)
        self.assertEqual(code, 12, said)
        self.assertIn("muster feed header accounts --take", said)
        looked = json.loads(self.good("feed", "header", "accounts", "--file", file, "--json"))
        self.assertEqual([(change["change"], change["now"], change["takes"]) for change in looked["changes"]],
                         [("new", "colour", True)])
        self.assertEqual(self.due(file)[0], 12)  # looking takes nothing
        self.good("feed", "header", "accounts", "--file", file, "--take")
        self.assertEqual(self.due(file)[0], 13)  # and the settings of the feed are as they were
        self.assertEqual(self.due(self.roster(header="id,email,active"))[0], 12)

    def test_a_renamed_column_is_followed_where_there_is_no_doubt(self):
        self.due(self.roster())
        file = self.roster(header="ID,E-Mail,active")
        self.assertEqual(self.due(file)[0], 12)
        self.good("feed", "edit", "accounts", "--set", "limits.rows_drop_percent=20")
        self.good("feed", "header", "accounts", "--file", file, "--take")
        self.assertEqual(self.due(file)[0], 13)
        self.assertIn('"rows_drop_percent": 20', self.good("feed", "show", "accounts", "--json"))
        doubtful = self.roster(header="ID,colour,active")
        refused = self.muster("feed", "header", "accounts", "--file", doubtful, "--take")
        said = refused.stdout.decode() + refused.stderr.decode()
        self.assertEqual(refused.returncode, 78, said)
        self.assertIn("muster feed map accounts 'email=", said)
        self.assertEqual(self.due(self.roster(header="ID,E-Mail,active"))[0], 13)  # the feed stayed as it was
        self.roster(header="ID,colour,active")
        self.good("feed", "map", "accounts", "email=colour")
        self.good("feed", "header", "accounts", "--file", doubtful, "--take")
        self.assertEqual(self.due(doubtful)[0], 13)

    def test_a_trailer_must_agree(self):
        feed = self.home / "config/muster/feeds/accounts.json"
        self.good("feed", "edit", "accounts", "--set", "dialect.trailer_lines=1")
        self.assertEqual(self.due(self.roster(tail="TRL,000040\n"))[0], 0, feed)
        posts = self.posts()
        code, summary, _, said = self.due(self.roster(rows=39, tail="TRL,000040\n"))
        self.assertEqual((code, summary["limits"][0]["allow"], self.posts()), (12, "trailer=39", posts), said)
        self.assertIn("40 rows", said)
        code, summary, _, said = self.due(self.roster(rows=40))  # cut off before its trailer
        self.assertEqual((code, summary["read"], summary["limits"][0]["allow"], self.posts()), (12, 40, "trailer=40", posts), said)
        self.assertIn("may be cut off", said)

    def test_the_exact_number_lets_one_run_pass_and_is_kept(self):
        self.due(self.roster())
        file = self.roster(left=range(1, 11))
        self.assertEqual(self.due(file, "--allow", "terminations=8")[0], 64)  # why?
        self.assertEqual(self.due(file, "--reason", "x")[0], 64)
        self.assertEqual(self.due(file, "--allow", "people=8", "--reason", "x")[0], 64)
        posts = self.posts()
        code, _, _, said = self.due(file, "--allow", "terminations=9", "--reason", "contract ended")
        self.assertEqual((code, self.posts()), (12, posts))
        self.assertIn("9 were allowed, 8 were found", said)
        code, summary, _, said = self.due(file, "--allow", "terminations=8", "--reason", "contract ended")
        self.assertEqual((code, summary["accepted"]), (0, 8), said)
        run = self.history(summary["run"])
        self.assertEqual((run["allowed"], run["reason"]), ("terminations=8", "contract ended"))
        self.assertIn("contract ended", self.good("history", "show", summary["run"]))
        receipt = json.loads(self.good("history", "receipt", summary["run"]))
        self.assertEqual((receipt["allowed"], receipt["allowed_because"], receipt["limits"][0]["count"]),
                         ("terminations=8", "contract ended", 8))
        self.assertEqual(self.due(self.roster(left=range(1, 21)))[0], 12)  # for one run only

    def test_the_numbers_are_the_feeds(self):
        self.due(self.roster())
        self.assertEqual(self.muster("feed", "edit", "accounts", "--set", "limits.rows_drop_percent=200").returncode, 78)
        self.assertEqual(self.muster("feed", "edit", "accounts", "--set", "limits.rows=20").returncode, 78)
        self.good("feed", "edit", "accounts", "--set", "limits.rows_drop_percent=60", "--set", "limits.leavers_percent=50")
        self.assertEqual(self.due(self.roster(rows=20))[0], 13)

    def test_a_lost_history_key_holds_the_next_file(self):
        self.assertEqual(self.due(self.roster())[0], 0)
        posts = self.posts()
        (self.home / "state/muster/history.key").unlink()
        file = self.roster(rows=38, left=range(1, 31))
        code, summary, units, said = self.due(file)
        self.assertEqual((code, units, self.posts()), (12, [], posts), said)
        self.assertEqual([limit["allow"] for limit in summary["limits"]], ["compare=40"])
        self.assertIn("nobody can say who left", said)
        preview = json.loads(self.muster("preview", "accounts", "--file", file, "--json").stdout)
        self.assertEqual(preview["limits"], summary["limits"])
        self.assertEqual(self.due(file, "--allow", "compare=38", "--reason", "x")[0], 12)
        code, summary, _, said = self.due(file, "--allow", "compare=40", "--reason", "the computer is new")
        self.assertEqual((code, summary["accepted"], self.posts()), (0, 38, posts + 1), said)
        code, summary, _, said = self.due(self.roster(left=range(1, 41)))  # compared again
        self.assertEqual((code, [limit["allow"] for limit in summary["limits"]]), (12, ["terminations=8"]), said)

    def test_by_hand_the_limits_are_only_told(self):
        self.due(self.roster())
        code, summary, _, said = self.push("accounts", self.roster(left=range(1, 11)), secret="sf")
        self.assertEqual((code, summary["limits"][0]["code"]), (0, "terminations"), said)
        text = self.muster("preview", "accounts", "--file", self.roster(left=range(1, 31))).stdout.decode()
        self.assertIn("--allow terminations=20", text)
        code, _, _, _ = self.push("accounts", self.roster(left=range(1, 31)), "--unattended", secret="sf")
        self.assertEqual(code, 12)

    def test_no_secret_is_asked_for_and_a_locked_keychain_hides_nothing(self):
        self.due(self.roster())
        def pushed(file, *words):
            done = self.muster("push", "accounts", "--file", file, "--unattended", *words)
            return done.returncode, done.stderr.decode()
        code, said = pushed(self.roster(rows=20), "--secret-file", self.home / "nowhere")
        self.assertEqual(code, 12, said)
        code, said = pushed(self.roster(rows=20))  # the keychain is out of reach here
        self.assertEqual(code, 12, said)
        self.assertEqual(json.loads(self.good("history", "--json"))["runs"][0]["held"], 20)
        self.assertEqual(pushed(self.roster(rows=41))[0], 14)


class OneSender(RosterCase):
    def test_the_second_is_told_who_and_since_when(self):
        self.fault("stall@1/custom_connections")
        words = [BIN / "muster", "push", "accounts", "--file", self.roster(), "--secret-file", self.secret["sf"]]
        first = subprocess.Popen([*words, "--trigger", "schedule"], env=self.env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                 stderr=subprocess.DEVNULL)
        self.addCleanup(first.wait)
        self.addCleanup(first.kill)
        lease = None
        for _ in range(300):
            runs = json.loads(self.muster("history", "--json").stdout or "{}").get("runs", [])
            if runs and runs[0]["unknown"]:
                break
            time.sleep(0.05)
        lease = sqlite3.connect(self.home / "state/muster/ledger.db").execute("SELECT since, fence, pid FROM leases").fetchone()
        code, summary, _, said = self.push("accounts", self.roster(), "--trigger", "tray", secret="sf")
        self.assertEqual((code, summary), (15, {}), said)
        self.assertEqual(lease[1:], (1, first.pid))
        self.assertIn("by the schedule", said)
        self.assertIn(f"process {first.pid}", said)
        local = subprocess.run(["date", "-d", lease[0], "+%Y-%m-%d %H:%M:%S"], capture_output=True, env=self.env).stdout.decode().strip()
        self.assertIn(local, said)
        first.kill()
        first.wait()
        self.fault()
        code, _, _, said = self.push("accounts", self.roster(), "--on-unknown", "resend", secret="sf")
        self.assertEqual(code, 0, said)  # a killed one frees it at once

    def test_races_have_one_sender(self):
        self.fault("slow/custom_connections")
        starters = ("command", "window", "schedule", "tray")
        for turn in range(8):
            file, posts = self.roster(domain=f"turn{turn}.example.com"), self.posts()
            words = [BIN / "muster", "push", "accounts", "--file", file, "--secret-file", self.secret["sf"], "--json", "--trigger"]
            racers = [subprocess.Popen([*words, starter], env=self.env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                       stderr=subprocess.PIPE) for starter in starters]
            ends = [(racer.communicate()[1].decode(), racer.returncode) for racer in racers]
            codes = sorted(code for _, code in ends)
            self.assertEqual(codes.count(0), 1, ends)  # whoever is late finds nothing to do any more
            self.assertTrue(set(codes) <= {0, 13, 15}, ends)
            self.assertEqual(self.posts(), posts + 1)
            for said, code in ends:
                self.assertEqual("another push is running" in said, code == 15, said)


class OlderLedger(RosterCase):
    """A ledger of version 3, of forty accounts, two of them inactive, as the program of that time left it."""

    def setUp(self):
        super().setUp()
        state = self.home / "state/muster"
        state.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.umask(0o077)
        with sqlite3.connect(state / "ledger.db") as ledger:
            ledger.executescript((DATA / "ledger/version3.sql").read_text())
            ledger.execute("PRAGMA user_version = 3")
        ledger.close()
        (state / "history.key").write_text(OLD_KEY)

    def test_is_read_brought_up_and_judged_by(self):
        runs = json.loads(self.good("history", "--json"))["runs"]
        self.assertEqual((len(runs), runs[0]["accepted"], runs[0]["limits"], runs[0]["allowed"]), (1, 40, [], ""))
        code, summary, _, said = self.due(self.roster(rows=20))
        self.assertEqual((code, [limit["allow"] for limit in summary["limits"]]), (12, ["rows=20", "leavers=20"]), said)
        self.assertEqual((summary["unchanged"], self.posts()), (20, 0))
        code, summary, _, said = self.due(self.roster(left=range(1, 13)))
        self.assertEqual((code, summary["limits"][0]["allow"]), (12, "terminations=10"), said)
        code, summary, _, said = self.due(self.roster())
        self.assertEqual((code, summary["unchanged"]), (13, 40), said)
        version = sqlite3.connect(self.home / "state/muster/ledger.db").execute("PRAGMA user_version").fetchone()
        self.assertGreaterEqual(version[0], 4)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)
