# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""The first push from end to end, with the real programs: muster against muster-practice over TLS.

usage: first_push.py BIN SAMPLES [unittest arguments]
"""
import csv
import hashlib
import io
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

BIN, SAMPLES = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
PEOPLE, ACCOUNTS = SAMPLES / "workday_people.csv", SAMPLES / "accounts.csv"
STATES = "unchanged held not_sent accepted rejected unknown confirmed".split()


class PushCase(unittest.TestCase):
    """A home, a practice service and two connections of its own; secrets in 0400 files, no keyring."""

    practice_options = ()

    def setUp(self):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="muster-e2e-"))
        self.env = {"PATH": os.environ["PATH"], "HOME": str(self.home), "LC_ALL": "C.UTF-8",
                    "XDG_CONFIG_HOME": str(self.home / "config"), "XDG_STATE_HOME": str(self.home / "state"),
                    "MUSTER_TEST_SESSION": os.environ.get("MUSTER_TEST_SESSION", "")}
        self.service = self.home / "service"
        self.card = json.loads(self.muster("practice", "--dir", self.service, "--json").stdout)
        self.addCleanup(self.clean)
        if self.practice_options:
            self.post("settings", dict(self.practice_options))
        self.secret = {"ts": self.secret_file("ts", self.card["threatswitch"]["client_secret"]),
                       "sf": self.secret_file("sf", self.card["secureframe"]["api_secret"])}
        self.connect()

    def clean(self):
        self.muster("practice", "--dir", self.service, "--stop", "--quiet")
        shutil.rmtree(self.home, ignore_errors=True)

    def connect(self):
        ts, sf = self.card["threatswitch"], self.card["secureframe"]
        common = ["--set", "base_url=" + self.card["base_url"], "--set", "ca_file=" + self.card["ca_file"]]
        self.good("connection", "add", "ts", "--service", "threatswitch", *common, "--set", "client_id=" + ts["client_id"])
        self.good("connection", "add", "sf", "--service", "secureframe", *common, "--set", "api_key=" + sf["api_key"],
                  "--set", "connection_id=" + sf["connection_id"], "--set", "vendor_slug=" + sf["vendor_slug"])
        self.good("feed", "new", "people", "--file", PEOPLE, "--connection", "ts")
        self.good("feed", "new", "accounts", "--file", ACCOUNTS, "--connection", "sf")
        self.good("feed", "edit", "accounts", "--set", "schema_slug=users")

    def secret_file(self, name, text):
        path = self.home / (name + ".secret")
        path.write_text(text)
        path.chmod(0o400)
        return path

    def muster(self, *words, stdin=b""):
        return subprocess.run([BIN / "muster", *map(str, words)], env=self.env, input=stdin, capture_output=True, timeout=120)

    def good(self, *words):
        done = self.muster(*words)
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        return done.stdout.decode()

    def push(self, feed="people", file=PEOPLE, *options, secret="ts"):
        """Exit code, the summary and the unit lines of one push."""
        done = self.muster("push", feed, "--file", file, "--secret-file", self.secret[secret], "--json", *options)
        lines = [json.loads(line) for line in done.stdout.decode().splitlines()]
        summary = next((line for line in lines if line.get("event") == "summary"), {})
        if summary:
            self.assertEqual(summary["read"], sum(summary[state] for state in STATES), summary)
            self.assertEqual(summary["exit"], done.returncode)
        return done.returncode, summary, [line for line in lines if line.get("event") == "unit"], done.stderr.decode()

    def rows(self, run):
        return json.loads(self.good("history", "show", run, "--limit", 100000, "--json"))["rows"]

    def requests(self, path):
        log = pathlib.Path(self.card["requests"])
        entries = [json.loads(line) for line in log.read_text().splitlines()] if log.exists() else []
        return [entry for entry in entries if entry["path"].startswith(path)]

    def post(self, what, content):
        done = subprocess.run(["curl", "-sS", "--fail", "--cacert", self.card["ca_file"], "--noproxy", "*", "-d", json.dumps(content),
                               f"{self.card['base_url']}/practice/{what}"], capture_output=True)
        self.assertEqual(done.returncode, 0, done.stderr.decode())

    def fault(self, *faults):
        self.post("faults", {"clear": True, "add": list(faults)})

    def imported(self):
        self.post("save", {})
        return json.loads(pathlib.Path(self.card["state"]).read_text())

    def sample_keys(self, file, column):
        rows = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8"), newline="")))
        at = next(i for i, row in enumerate(rows) if column in row)
        return [row[rows[at].index(column)].strip().lower() for row in rows[at + 1:]]


class FirstPush(PushCase):
    def test_people_arrive_exactly_and_sealed(self):
        self.good("connection", "add", "ts", "--set", "encryption=cms", "--set",
                  "recipient_certificate=" + self.card["recipient_certificate"], "--set",
                  "encryption_key_id=" + self.card["threatswitch"]["encryption_key_id"])
        body = self.muster("preview", "people", "--file", PEOPLE, "--body").stdout
        code, summary, units, _ = self.push("people", PEOPLE, "--on-bad-rows", "hold")
        self.assertEqual(code, 10)
        self.assertTrue(summary["accepted"] and summary["rejected"] and summary["held"])
        keys = self.sample_keys(PEOPLE, "Email - Primary Work")
        self.assertEqual(summary["read"], len(keys))
        accepted = {keys[row["row"] - 1] for row in self.rows(summary["run"]) if row["state"] == "accepted"}
        self.assertEqual(accepted, {key.lower() for key in self.imported()["threatswitch"]["people"]})
        rejected = [row for row in self.rows(summary["run"]) if row["state"] == "rejected"]
        self.assertEqual({keys[row["row"] - 1].split("@")[1] for row in rejected if "domain" in row["service_message"]},
                         {"blocked.example"})
        self.assertEqual(hashlib.sha256(body).hexdigest(), units[0]["payload_sha256"])
        sealed = next(pathlib.Path(self.card["bodies"]).glob("*.cms"))
        self.assertEqual(hashlib.sha256(sealed.read_bytes()).hexdigest(), units[0]["sent_sha256"])
        opened = subprocess.run(["openssl", "cms", "-decrypt", "-inform", "DER", "-in", sealed, "-inkey", self.card["recipient_key"]],
                                capture_output=True)
        self.assertEqual(opened.stdout, body)

    def test_another_certificate_than_the_confirmed_one_stops_the_push(self):
        self.good("connection", "add", "ts", "--set", "encryption=cms", "--set",
                  "recipient_certificate=" + self.card["recipient_certificate"], "--set", "recipient_fingerprint=" + "AB:" * 31 + "CD")
        code, summary, _, said = self.push("people", PEOPLE, "--on-bad-rows", "hold")
        self.assertEqual((code, summary, self.requests("/")), (78, {}, []))
        self.assertIn("not the one that was confirmed", said)
        self.assertEqual(self.muster("preview", "people", "--file", PEOPLE).returncode, 78)

    def stages(self, *words, stdin=b""):
        done = self.muster("connection", "test", *words, "--json", stdin=stdin)
        lines = [json.loads(line) for line in done.stdout.decode().splitlines()]
        self.assertEqual(lines[-1]["stages"], lines[:-1])
        self.assertEqual(lines[-1]["ok"], done.returncode == 0)
        return done.returncode, {line["stage"]: line["state"] for line in lines[:-1]}

    def test_a_connection_is_tested_stage_by_stage(self):
        for name, credential in (("ts", "token"), ("sf", "key")):
            code, stages = self.stages(name, "--secret-file", self.secret[name])
            self.assertEqual(code, 0)
            self.assertEqual(list(stages), ["settings", "certificate", "secret", "dns", "proxy", "tls", credential, "permission", "clock"])
            self.assertEqual(set(stages.values()), {"good"})
            code, stages = self.stages(name, "--secret-fd", "0", stdin=b"wrong")
            self.assertEqual((code, stages[credential], stages["permission"], stages["clock"]), (77, "bad", "skipped", "good"))
        self.assertNotIn("POST", {entry["method"] for entry in self.requests("/imports") + self.requests("/custom_connections")})

    def test_a_connection_is_tested_before_it_is_saved(self):
        words = ["new", "--service", "threatswitch", "--set", "client_id=" + self.card["threatswitch"]["client_id"], "--secret-fd", "0"]
        secret = self.card["threatswitch"]["client_secret"].encode()
        url = "base_url=" + self.card["base_url"]
        self.assertEqual(self.stages(*words, "--set", url, stdin=secret)[1]["tls"], "bad")
        code, stages = self.stages(*words, "--set", url, "--set", "ca_file=" + self.card["ca_file"], stdin=secret)
        self.assertEqual((code, stages["token"]), (0, "good"))
        code, stages = self.stages(*words, "--set", "base_url=https://no-such-host.invalid", stdin=secret)
        self.assertEqual((code, stages["dns"], stages["tls"]), (69, "bad", "skipped"))
        self.assertNotIn("new", self.good("connection", "list"))

    def test_accounts_arrive_and_the_refused_one_stands_alone(self):
        code, summary, _, _ = self.push("accounts", ACCOUNTS, "--on-bad-rows", "hold", secret="sf")
        self.assertEqual(code, 10)
        keys = self.sample_keys(ACCOUNTS, "id")
        rows = self.rows(summary["run"])
        accepted = {keys[row["row"] - 1] for row in rows if row["state"] == "accepted"}
        self.assertEqual(accepted, {key.lower() for key in self.imported()["secureframe"]["resources"]["users"]})
        rejected = [row for row in rows if row["state"] == "rejected"]
        self.assertEqual(len(rejected), 1)
        self.assertTrue(rejected[0]["service_message"])

    def test_a_file_that_changed_since_its_preview_is_not_sent(self):
        before = len(self.requests("/custom_connections"))
        code, summary, units, _ = self.push("accounts", ACCOUNTS, "--on-bad-rows", "hold", "--expect-sha256", "0" * 64, secret="sf")
        self.assertEqual((code, units, summary["accepted"]), (65, [], 0))
        self.assertIn("previewed", summary["message"])
        self.assertEqual(len(self.requests("/custom_connections")), before)
        digest = hashlib.sha256(pathlib.Path(ACCOUNTS).read_bytes()).hexdigest()
        code, summary, _, _ = self.push("accounts", ACCOUNTS, "--on-bad-rows", "hold", "--expect-sha256", digest, secret="sf")
        self.assertTrue(code == 10 and summary["accepted"])

    def test_corrected_cells_arrive_and_the_file_stays(self):
        before = pathlib.Path(ACCOUNTS).read_bytes()
        digest = hashlib.sha256(before).hexdigest()
        header = before.decode().splitlines()[0].split(",")
        edits = json.dumps({"cells": [[1, header.index("email"), "corrected@example.com"]]}).encode()
        words = ["push", "accounts", "--file", ACCOUNTS, "--rows", "1", "--secret-file", self.secret["sf"], "--json", "--edits", "-"]
        self.assertEqual(self.muster(*words, stdin=edits).returncode, 64)  # for which file?
        for lost, said in (([1, len(header), "x"], "column"), ([9999, 0, "x"], "row 9999")):
            done = self.muster(*words, "--expect-sha256", digest, stdin=json.dumps({"cells": [lost]}).encode())
            self.assertEqual(done.returncode, 65)
            self.assertIn(said, done.stderr.decode())
        done = self.muster(*words, "--expect-sha256", digest, stdin=edits)
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        key = self.sample_keys(ACCOUNTS, "id")[0]
        people = {k.lower(): v for k, v in self.imported()["secureframe"]["resources"]["users"].items()}
        self.assertIn("corrected@example.com", json.dumps(people[key]))
        summary = json.loads(done.stdout.decode().splitlines()[-1])
        self.assertIn("cell.edited", json.dumps(self.rows(summary["run"])[0]["issues"]))
        self.assertEqual(pathlib.Path(ACCOUNTS).read_bytes(), before)

    def test_what_was_accepted_is_not_sent_again(self):
        self.push("accounts", ACCOUNTS, "--on-bad-rows", "hold", "--rows", "1-20", secret="sf")
        before = len(self.requests("/custom_connections"))
        code, summary, units, _ = self.push("accounts", ACCOUNTS, "--on-bad-rows", "hold", "--rows", "1-20", secret="sf")
        self.assertEqual((code, units, summary["unchanged"]), (13, [], 20))
        self.assertEqual(len(self.requests("/custom_connections")), before)

    def test_other_systems_exports_reach_the_same_service(self):
        for name in ("adp_people", "successfactors_people", "peoplesoft_people"):
            new = json.loads(self.good("feed", "new", name, "--file", SAMPLES / f"{name}.csv", "--connection", "ts", "--json"))
            self.assertEqual(new["missing_required"], [], name)
            code, summary, _, message = self.push(name, SAMPLES / f"{name}.csv", "--on-bad-rows", "hold", "--full")
            self.assertEqual(code, 10, message)
            self.assertGreater(summary["accepted"], 200, name)

    def test_standard_input(self):
        done = self.muster("push", "accounts", "--file", "-", "--secret-file", self.secret["sf"], "--json", "--on-bad-rows", "hold",
                           stdin=ACCOUNTS.read_bytes())
        self.assertEqual(done.returncode, 10, done.stderr.decode())


class Doubt(PushCase):
    def test_a_swallowed_upload_is_unknown_and_never_repeated_unasked(self):
        self.fault("drop-after-body@1/imports")
        code, summary, _, _ = self.push("people", PEOPLE, "--on-bad-rows", "hold")
        self.assertEqual(code, 11)
        self.assertGreater(summary["unknown"], 200)
        self.assertEqual(len(self.requests("/imports")), 1)
        self.assertTrue(self.requests("/imports")[0]["complete"])
        code, _, _, message = self.push("people", PEOPLE, "--on-bad-rows", "hold")
        self.assertEqual(code, 11)
        self.assertIn("history resolve", message)
        self.assertEqual(len(self.requests("/imports")), 1)
        self.good("history", "resolve", summary["run"], "--unit", 1, "--as", "accepted")
        code, again, _, _ = self.push("people", PEOPLE, "--on-bad-rows", "hold")
        self.assertEqual((code, again["unchanged"]), (10, summary["unknown"]))
        self.assertEqual(len(self.requests("/imports")), 1)

    def test_not_received_is_sent_again_once_a_person_says_so(self):
        self.fault("drop-mid-body@1/imports")
        code, summary, _, _ = self.push("people", PEOPLE, "--on-bad-rows", "hold")
        self.assertEqual(code, 11)
        self.good("history", "resolve", summary["run"], "--unit", 1, "--as", "not-received")
        code, again, _, _ = self.push("people", PEOPLE, "--on-bad-rows", "hold")
        self.assertEqual(code, 10)
        self.assertGreater(again["accepted"], 200)

    def test_answers_that_are_no_answers_are_unknown(self):
        for fault in ("cut-reply", "html", "wrong-json", "huge-reply"):
            self.fault(f"{fault}@1/imports")
            code, summary, _, _ = self.push("people", PEOPLE, "--on-bad-rows", "hold", "--on-unknown", "resend", "--full")
            self.assertEqual(code, 11, fault)
            self.assertEqual(summary["accepted"] + summary["confirmed"], 0, fault)

    def test_what_was_not_taken_is_told_apart(self):
        for fault, expected in (("status=403", 77), ("status=404", 78), ("redirect=https://127.0.0.1:1/", 76), ("status=413", 10)):
            self.fault(f"{fault}/imports")
            code, summary, _, message = self.push("people", PEOPLE, "--on-bad-rows", "hold", "--full")
            self.assertEqual(code, expected, fault + message)
            self.assertEqual(summary["accepted"] + summary["unknown"], 0, fault)

    def test_results_that_were_not_in_are_asked_for_later(self):
        self.good("connection", "add", "ts", "--set", "poll_seconds=600")
        self.post("settings", {"queued": True, "polls": 1})
        running = subprocess.Popen([BIN / "muster", "push", "people", "--file", PEOPLE, "--secret-file", self.secret["ts"], "--on-bad-rows",
                                    "hold"], env=self.env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(600):
            runs = json.loads(self.muster("history", "--json").stdout or "{}").get("runs", [])
            if runs and runs[0]["accepted"]:
                break
            time.sleep(0.05)
        running.send_signal(signal.SIGTERM)
        running.wait(30)
        run, asking = runs[0]["run"], ["history", "ask", runs[0]["run"], "--secret-file", self.secret["ts"]]
        self.assertEqual(self.muster(*asking).returncode, 75)  # not in yet
        self.assertGreater(json.loads(self.good("history", "show", run, "--json"))["accepted"], 200)
        self.assertEqual(self.muster(*asking).returncode, 10)
        after = json.loads(self.good("history", "show", run, "--json"))
        self.assertEqual((after["accepted"], after["unknown"]), (0, 0))
        self.assertTrue(after["confirmed"] > 200 and after["rejected"])
        self.assertEqual(self.muster(*asking).returncode, 13)  # nothing is left to ask
        self.assertEqual(len(self.requests("/imports")), 3)  # one upload, two questions

    def test_a_used_up_token_is_replaced_once(self):
        self.fault("token-expired@1/imports")
        code, summary, _, _ = self.push("people", PEOPLE, "--on-bad-rows", "hold")
        self.assertEqual(code, 10)
        self.assertEqual(len(self.requests("/oauth/token")), 2)

    def test_service_messages_lose_the_cells_they_quote(self):
        self.fault("echo-values")
        _, summary, _, _ = self.push("people", PEOPLE, "--on-bad-rows", "hold")
        cells = set(self.sample_keys(PEOPLE, "Email - Primary Work"))
        for row in self.rows(summary["run"]):
            for cell in cells:
                self.assertNotIn(cell, row["service_message"].lower()) if cell else None


class Killed(PushCase):
    def start(self, *words):
        return subprocess.Popen([BIN / "muster", *map(str, words)], env=self.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                stdin=subprocess.DEVNULL)

    def await_requests(self, path, number, running):
        for _ in range(600):
            if len(self.requests(path)) >= number or running.poll() is not None:
                return
            time.sleep(0.02)
        self.fail("the request never came")

    def test_inside_a_request_reads_as_unknown(self):
        self.fault("stall@1/imports")
        running = self.start("push", "people", "--file", PEOPLE, "--secret-file", self.secret["ts"], "--on-bad-rows", "hold")
        for _ in range(600):
            if list(pathlib.Path(self.card["bodies"]).glob("*-file*")):
                break
            time.sleep(0.02)
        time.sleep(0.3)
        running.send_signal(signal.SIGKILL)
        running.wait()
        run = json.loads(self.good("history", "--json"))["runs"][0]
        self.assertTrue(run["interrupted"])
        self.assertGreater(run["unknown"], 200)
        self.assertEqual(run["read"], sum(run[state] for state in STATES))
        self.fault()
        self.assertEqual(self.push("people", PEOPLE, "--on-bad-rows", "hold")[0], 11)

    def test_between_requests_nothing_accepted_is_sent_twice(self):
        self.good("connection", "add", "sf", "--set", "max_rows=5", "--set", "requests_per_minute=600")
        path = "/custom_connections"
        for _ in range(3):
            seen = len(self.requests(path))
            running = self.start("push", "accounts", "--file", ACCOUNTS, "--secret-file", self.secret["sf"], "--on-bad-rows", "hold",
                                 "--on-unknown", "resend")
            self.await_requests(path, seen + 3, running)
            running.send_signal(signal.SIGKILL)
            running.wait()
        accepted = set()
        unknown = set()
        for run in json.loads(self.good("history", "--json"))["runs"]:
            for row in self.rows(run["run"]):
                if row["state"] == "accepted":
                    self.assertNotIn(row["row"], accepted)
                    accepted.add(row["row"])
                elif row["state"] == "unknown":
                    unknown.add(row["row"])
        self.assertTrue(accepted)
        code, _, _, message = self.push("accounts", ACCOUNTS, "--on-bad-rows", "hold", "--on-unknown", "resend", secret="sf")
        self.assertEqual(code, 10, message)
        sent = {}
        for entry in self.requests(path):
            if entry["status"] == 202:
                for item in json.loads((pathlib.Path(self.card["bodies"]).parent / entry["body_file"]).read_text())["resource_data"]:
                    sent[item["id"]] = sent.get(item["id"], 0) + 1
        keys = self.sample_keys(ACCOUNTS, "id")
        for row in accepted - unknown:
            self.assertEqual(sent[keys[row - 1]], 1, row)


class AnotherService(PushCase):
    practice_options = (("token_path", "/auth/v2/token"), ("token_style", "form"), ("token_pointer", "/data/token"),
                        ("import_path", "/v2/people"), ("file_part", "upload"), ("row_base", 2), ("queued", True), ("polls", 2),
                        ("shape", "nested"), ("mappings_part", "columns"))

    def settings(self, **more):
        keys = {"token_path": "/auth/v2/token", "token_style": "form", "token_pointer": "/data/token", "import_path": "/v2/people",
                "file_part": "upload", "row_base": "2", "results_path": "/v2/people/{id}", "poll_seconds": "1",
                "id_pointer": "/data/import/id", "status_pointer": "/data/import/state", "done_values": "done",
                "errors_pointer": "/data/import/problems", "row_pointer": "/line", "field_pointer": "/column",
                "message_pointer": "/text", "mappings_part": "columns", **more}
        words = [word for key, value in keys.items() for word in ("--set", f"{key}={value}")]
        self.good("connection", "add", "ts", *words)

    def test_only_connection_keys_change(self):
        for direction in ("source-to-field", "field-to-source", "rename"):
            self.settings(header_mappings=direction)
            code, summary, _, message = self.push("people", PEOPLE, "--on-bad-rows", "hold", "--full")
            self.assertEqual(code, 10, message)
            self.assertGreater(summary["confirmed"], 200, direction)
            self.assertEqual(summary["rejected"], 3, direction)
        self.post("settings", {"token_style": "basic"})
        self.settings(token_style="basic")
        self.assertEqual(self.push("people", PEOPLE, "--on-bad-rows", "hold", "--full")[0], 10)
        self.settings(token_style="json")
        self.assertEqual(self.push("people", PEOPLE, "--on-bad-rows", "hold", "--full")[0], 77)


class BadInput(PushCase):
    def file(self, name, content):
        path = self.home / name
        path.write_bytes(content)
        return path

    def test_each_has_its_own_message_and_code(self):
        header = b"".join(PEOPLE.read_bytes().splitlines(keepends=True)[:5])
        cases = {self.home / "none.csv": 66, self.home: 66, self.file("empty.csv", b""): 65, self.file("header.csv", header): 65,
                 self.file("binary.csv", b"\x7fELF\0\0\1" * 400): 65, self.file("zip.csv", b"PK\3\4" + bytes(500)): 65,
                 self.file("other.csv", b"a,b\r\n1,2\r\n"): 78}
        messages = set()
        for path, expected in cases.items():
            code, _, _, message = self.push("people", path)
            self.assertEqual(code, expected, f"{path}: {message}")
            messages.add(message.replace(str(path), ""))
        self.assertEqual(len(messages), len(cases), messages)
        self.assertEqual(self.requests("/"), [])

    def test_bytes_that_are_not_text_are_held_with_their_row(self):
        path = self.file("latin.csv", PEOPLE.read_bytes().replace("Tomás".encode(), b"Tom\xe1s", 1))
        checked = json.loads(self.muster("check", "people", "--file", path, "--json").stdout)
        self.assertIn("encoding.invalid", {issue["code"] for issue in checked["issues"]})

    def test_connection_and_secret_mistakes(self):
        wrong = self.secret_file("wrong", "not-the-secret")
        def push(*words):
            done = self.muster("push", "people", "--file", PEOPLE, "--on-bad-rows", "hold", *words)
            return done.returncode, done.stderr.decode()
        code, message = push("--secret-file", wrong)
        self.assertEqual(code, 77, message)
        wrong.chmod(0o644)
        self.assertEqual(push("--secret-file", wrong)[0], 78)
        code, message = push()
        self.assertEqual(code, 14, message)
        self.assertIn("--secret-file", message)
        self.assertEqual(self.muster("connection", "add", "x", "--service", "threatswitch", "--set", "client_id=a", "--set",
                                     "base_url=http://example.com").returncode, 78)
        self.good("connection", "add", "ts", "--set", "ca_file=" + self.card["other_ca_file"])
        code, message = push("--secret-file", self.secret["ts"])
        self.assertEqual(code, 69, message)
        self.good("connection", "add", "ts", "--set", "ca_file=" + self.card["ca_file"], "--set", "base_url=https://127.0.0.1:1")
        code, message = push("--secret-file", self.secret["ts"])
        self.assertEqual(code, 69, message)
        self.assertEqual(self.requests("/imports"), [])

    def test_a_certificate_out_of_date_or_of_another_host(self):
        for kind, word in (("expired", "expired"), ("wrong-host", "host")):
            self.muster("practice", "--dir", self.service, "--stop")
            program = subprocess.Popen([BIN / "muster-practice", "--dir", self.service, "--certificate", kind],
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=self.env)
            base = program.stdout.readline().decode().split()[-1]
            self.good("connection", "add", "ts", "--set", "base_url=" + base)
            code, _, _, message = self.push("people", PEOPLE, "--on-bad-rows", "hold")
            program.terminate()
            program.wait()
            program.stdout.close()
            self.assertEqual(code, 69, message)
            self.assertIn(word, message.lower())


class NothingLeaks(PushCase):
    def test_no_secret_and_no_cell_in_what_is_left_behind(self):
        self.fault("stall@1/imports")
        running = subprocess.Popen([BIN / "muster", "push", "people", "--file", PEOPLE, "--secret-file", self.secret["ts"], "--on-bad-rows",
                                    "hold"], env=self.env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        secret = self.secret["ts"].read_bytes()
        looked = 0
        for _ in range(100):
            for what in ("cmdline", "environ"):
                try:
                    content = pathlib.Path(f"/proc/{running.pid}/{what}").read_bytes()
                except OSError:
                    continue
                self.assertNotIn(secret, content)
                looked += 1
            time.sleep(0.01)
        running.kill()
        running.wait()
        self.fault()
        self.push("people", PEOPLE, "--on-bad-rows", "hold", "--on-unknown", "resend")
        self.push("accounts", ACCOUNTS, "--on-bad-rows", "hold", secret="sf")
        cells, names = set(), set()
        for file, header in ((PEOPLE, 4), (ACCOUNTS, 0)):
            rows = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8"), newline="")))
            names |= {cell.encode() for row in rows[:header + 1] for cell in row}
            cells |= {cell.encode() for row in rows[header + 1:] for cell in row if len(cell) >= 8}
        secrets = [self.secret["ts"].read_bytes(), self.secret["sf"].read_bytes()]
        for path in self.home.rglob("*"):
            if not path.is_file() or self.service in path.parents or path.suffix == ".secret":
                continue
            content = path.read_bytes()
            self.assertEqual(path.stat().st_mode & 0o077, 0, path)
            for secret in secrets:
                self.assertNotIn(secret, content, path)
            for cell in (cell for cell in cells if not any(cell in name for name in names)):
                self.assertNotIn(cell, content, f"{path} holds a cell")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)
