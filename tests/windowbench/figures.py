# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""Runs the window's measuring program on a sample: every figure is there and they agree with each other.

usage: figures.py PROGRAM FILE
"""
import json
import os
import subprocess
import sys

ROWS = 260  # of the Workday sample
PHASES = ("idle", "read", "map", "check", "preview", "send")


def main():
    program, file = sys.argv[1:3]
    done = subprocess.run([program, "--file", file, "--starts", "1", "--jumps", "5", "--json"], stdout=subprocess.PIPE,
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, timeout=280, check=False)
    assert done.returncode == 0, f"exit code {done.returncode}"
    figures = json.loads(done.stdout)
    assert figures["read.rows"] == ROWS, figures
    assert abs(figures["start.ratio"] - figures["start.window_ms"] / figures["start.smallest_qt_ms"]) < 1e-4, figures
    assert 0 < figures["first_screen_ms"] <= figures["read_s"] * 1000, figures
    assert 0 < figures["jump.p50_ms"] <= figures["jump.p99_ms"], figures
    for phase in PHASES:
        assert 0 < figures[f"{phase}.gap_p99_ms"] <= figures[f"{phase}.gap_max_ms"], (phase, figures)
        assert figures[f"{phase}.gaps_over_50"] >= (figures[f"{phase}.gap_max_ms"] > 50), (phase, figures)
        assert 0 < figures[f"{phase}.private_MiB"], (phase, figures)


if __name__ == "__main__":
    main()
