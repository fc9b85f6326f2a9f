# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""Proves the demo: what Muster's history says against what the practice service holds.

usage: demo_proof.py FOLDER PEOPLE.csv ACCOUNTS.csv
"""
import collections
import csv
import io
import json
import pathlib
import subprocess
import sys

STATES = "unchanged held not_sent accepted rejected unknown confirmed".split()


class Proof:
    def __init__(self):
        self.failures = []

    def that(self, is_true, words):
        print(("ok    " if is_true else "FAILS ") + words)
        if not is_true:
            self.failures.append(words)


def table(path, first_header):
    """Data rows of a sample, as dictionaries; titles above the header are skipped."""
    rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))
    at = next(i for i, row in enumerate(rows) if row and row[0] == first_header)
    return [dict(zip(rows[at], row)) for row in rows[at + 1:]]


def outcomes(proof, run, rows, key):
    """Checks one run's sums; returns the keys of what it says the service took, in lower case."""
    counts = {state: run[state] for state in STATES}
    print(f"{run['feed']}: read {run['read']} = " + " + ".join(f"{counts[s]} {s}" for s in STATES if counts[s]))
    proof.that(run["read"] == sum(counts.values()) == len(rows), "the sum is the number of rows in the file")
    listed = collections.Counter(row["state"] for row in run["rows"])
    proof.that(sorted(row["row"] for row in run["rows"]) == list(range(1, len(rows) + 1)), "every row has one outcome")
    proof.that(all(listed[state] == counts[state] for state in STATES), "the listed rows agree with the sum")
    proof.that(min(counts["accepted"], counts["rejected"], counts["held"]) > 0, "some were accepted, rejected and held")
    proof.that(counts["unknown"] + counts["not_sent"] == 0, "none is unknown or left out")
    proof.that(all(row["service_message"] for row in run["rows"] if row["state"] == "rejected"),
               "every rejected row has the service's words")
    return {rows[row["row"] - 1][key].strip().lower() for row in run["rows"] if row["state"] == "accepted"}


def opened(card, bodies):
    """What `openssl cms` makes of the sealed file; empty when it cannot open it."""
    sealed = sorted(bodies.glob("*.cms"))
    if len(sealed) != 1:
        return ""
    done = subprocess.run(["openssl", "cms", "-decrypt", "-inform", "DER", "-in", str(sealed[0]), "-inkey",
                           card["recipient_key"], "-recip", card["recipient_certificate"]], capture_output=True)
    return done.stdout.decode("utf-8") if done.returncode == 0 else ""


def main():
    work, people_file, accounts_file = (pathlib.Path(argument) for argument in sys.argv[1:4])
    proof = Proof()
    card = json.loads((work / "practice.json").read_text())
    held_by_service = json.loads(pathlib.Path(card["state"]).read_text())
    people, accounts = (json.loads((work / f"{name}.json").read_text()) for name in ("people", "accounts"))

    taken = outcomes(proof, people, table(people_file, "Employee ID"), "Email - Primary Work")
    there = {key.lower() for key in held_by_service["threatswitch"]["people"]}
    proof.that(taken == there, f"the practice ThreatSwitch holds exactly the {len(taken)} accepted people")
    plain = list(csv.DictReader(io.StringIO(opened(card, pathlib.Path(card["bodies"])), newline="")))
    sent = people["accepted"] + people["rejected"]
    proof.that(len(plain) == sent, f"the sealed file opens with openssl cms and has the {sent} people that were sent")

    taken = outcomes(proof, accounts, table(accounts_file, "id"), "id")
    there = {key.lower() for key in held_by_service["secureframe"]["resources"].get("users", {})}
    proof.that(taken == there, f"the practice Secureframe holds exactly the {len(taken)} accepted accounts")
    if proof.failures:
        print("packaging/demo: this is not as it should be:", *proof.failures, sep="\n  ", file=sys.stderr)
    return 1 if proof.failures else 0


if __name__ == "__main__":
    sys.exit(main())
