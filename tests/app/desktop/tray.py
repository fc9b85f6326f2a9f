# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""What stays when the window is closed, as a person meets it: a tray, the desktop's messages, a second start.

usage: tray.py BIN [unittest arguments]
"""
import os
import pathlib
import signal
import subprocess
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
from desk import Desk, NotThere, until  # noqa: E402
from desk_services import Messages, Panel  # noqa: E402
from gi.repository import Gio, GLib  # noqa: E402

BIN = pathlib.Path(sys.argv[1]).resolve()
PATIENCE = 60.0  # seconds; a busy machine takes its time
NAME, PATH = "io.github.muster.Muster", "/io/github/muster/Muster"
HIDDEN = "This desktop shows no tray icons. Scheduled pushes still run; start Muster again to open this window."


class DeskCase(unittest.TestCase):
    def setUp(self):
        self.desk = Desk(BIN / "muster_other")
        self.desk.__enter__()
        self.addCleanup(self.desk.__exit__, None, None, None)

    # The tray and the messages by themselves.
    def begin(self):
        self.program = self.desk.run(BIN / "muster_tray", stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.addCleanup(self.program.stdout.close)
        self.addCleanup(self.program.stdin.close)
        self.desk.program = self.program

    def put(self, state, shown="shown"):
        """Shows a state; it is asked of the bus without waiting whether there is a tray, so the first may come before it."""
        deadline = time.monotonic() + PATIENCE
        while True:
            self.program.stdin.write(state + "\n")
            self.program.stdin.flush()
            heard = self.heard()
            if heard == shown or shown != "shown" or time.monotonic() > deadline:
                break
            time.sleep(0.05)
        self.assertEqual(heard, shown)

    def heard(self):
        return self.program.stdout.readline().strip()

    # The real program.
    def file(self, name, text="Employee ID,Name,Email\n1,Ada,ada@example.com\n2,Bo,bo@example.com\n"):
        path = self.desk.home / name
        path.write_text(text)
        return path

    def prefer(self, *lines):
        folder = self.desk.home / ".config" / "muster"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "window.ini").write_text("\n".join(("[General]", *lines, "")))

    def preferred(self):
        return (self.desk.home / ".config" / "muster" / "window.ini").read_text()

    def start(self, *words):
        return self.desk.start(BIN / "muster-desktop", *words)

    def again(self, *words):
        """A second start, to its end."""
        return subprocess.run([BIN / "muster-desktop", *map(str, words)], env=self.desk.env, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=PATIENCE)

    def owner(self):
        """Process that is Muster on the bus; 0 when there is none."""
        try:
            return self.desk.session.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                               "GetConnectionUnixProcessID", GLib.Variant("(s)", (NAME,)), None,
                                               Gio.DBusCallFlags.NONE, 5000, None).unpack()[0]
        except GLib.Error:
            return 0

    def on_screen(self):
        return bool(subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Muster$"], env=self.desk.env,
                                   stdin=subprocess.DEVNULL, capture_output=True).stdout.strip())

    def close_window(self):
        """As the button of its frame does."""
        self.desk.keys("alt+F4")
        time.sleep(0.5)  # nobody opens it again within the time a window manager needs for that

    def ended(self, program):
        return until(lambda: program.poll() is not None, "the end of the program", PATIENCE)


class PanelMenu(DeskCase):
    """A panel that draws the menu itself from what the bus tells it (status notifiers)."""

    def test_everything_that_can_be_chosen(self):
        panel = Panel(self.desk)
        self.begin()
        self.put("idle")
        self.assertIn("Next: ", panel.value("ToolTip")[2] + panel.value("ToolTip")[3])
        self.assertIn("260 accepted", panel.value("ToolTip")[2] + panel.value("ToolTip")[3])
        panel.click()
        self.assertEqual(self.heard(), "open")
        for words, heard in ((("Open Muster",), "open"), (("Run now", "people · next"), "run people"),
                             (("Last results", "people"), "result 7"),
                             (("Pause", "Until I resume"), "pause 0")):
            panel.choose(*words)
            self.assertEqual(self.heard(), heard)
        panel.choose("Pause", "For 1 hour")
        self.assertIn(self.heard(), ("pause 3599", "pause 3600"))
        pictures = {bytes(panel.value("IconPixmap")[0][2])}
        for state, entry in (("running 1", "Running: people"), ("held 1", "people is held. Review"),
                             ("failed 1", "people failed. Review"), ("paused", "Paused until you resume")):
            self.put(state)
            until(lambda: any(text.startswith(entry) for text in panel.menu()), entry)
            pictures.add(bytes(panel.value("IconPixmap")[0][2]))
        self.assertEqual(len(pictures), 5)
        panel.choose("Resume")
        self.assertEqual(self.heard(), "resume")
        self.put("held 1")
        until(lambda: any(text.startswith("people is held") for text in panel.menu()), "the held run")
        panel.choose("people is held")
        self.assertEqual(self.heard(), "review people")
        panel.choose("Quit Muster")
        self.assertEqual(self.heard(), "quit")
        self.ended(self.program)

    def test_the_panel_ends_and_comes_again(self):
        panel = Panel(self.desk)
        self.begin()
        self.put("idle")
        panel.click()
        self.assertEqual(self.heard(), "open")
        panel.end()
        until(lambda: self.told() == "no tray", "that the tray is gone")
        panel = Panel(self.desk)
        until(lambda: self.told() == "shown", "that the tray is back")
        panel.click()
        self.assertEqual(self.heard(), "open")

    def told(self):
        self.program.stdin.write("idle\n")
        self.program.stdin.flush()
        return self.heard()


class TrayMenu(DeskCase):
    """A tray of X11: real clicks on the icon and in the menu."""

    def test_everything_that_can_be_chosen(self):
        Messages(self.desk)  # or the tray says it, over its menu
        self.desk.tray()
        self.begin()
        self.put("idle")
        self.desk.click(*self.desk.tray_icon())
        self.assertEqual(self.heard(), "open")
        for words, heard in ((("Open Muster",), "open"), (("Run now", "people"), "run people"),
                             (("Last results", "people"), "result 7"), (("Pause", "Until I resume"), "pause 0")):
            self.desk.choose_in_tray(*words)
            self.assertEqual(self.heard(), heard)
        self.put("held 1")
        self.desk.choose_in_tray("people is held")
        self.assertEqual(self.heard(), "review people")
        self.desk.choose_in_tray("Quit Muster")
        self.assertEqual(self.heard(), "quit")
        self.ended(self.program)


class Late(DeskCase):
    """Trays that come after the program."""

    def test_a_watcher_then_its_panel(self):
        self.begin()
        self.put("idle", "no tray")
        panel = Panel(self.desk, has_host=False)
        time.sleep(0.5)
        self.put("idle", "no tray")
        self.assertEqual(panel.items, [])
        panel.open()
        until(lambda: panel.items, "the icon in the panel")
        panel.choose("Open Muster")
        self.assertEqual(self.heard(), "open")
        self.put("idle")

    def test_a_tray_of_x11(self):
        self.begin()
        self.put("idle", "no tray")
        self.desk.tray()
        self.desk.choose_in_tray("Open Muster")
        self.assertEqual(self.heard(), "open")
        self.put("idle")


class Messaging(DeskCase):
    def test_one_for_each_change_and_what_is_chosen_in_it(self):
        messages = Messages(self.desk)
        self.begin()
        self.put("held 1", "no tray")
        note = until(lambda: messages.came and messages.came[0], "the message")
        self.assertEqual((note["title"], note["urgency"], note["entry"]), ("people is held and waits for you", 1, NAME))
        self.assertEqual(note["text"], "1,204 rows, usually 2,890 &amp; more &lt;b&gt;")
        self.assertEqual(note["actions"], {"default": "Open Muster", "review": "Review"})
        for state in ("held 1", "running 1", "idle", "failed 2"):
            self.put(state, "no tray")
        until(lambda: len(messages.came) == 2, "the second message")
        time.sleep(0.3)
        self.assertEqual([note["title"] for note in messages.came], ["people is held and waits for you", "people failed"])
        self.assertEqual(messages.came[1]["urgency"], 2)
        self.assertEqual(list(messages.shown), [messages.came[1]["number"]])  # the first went with its trouble
        self.put("held 3", "no tray")
        until(lambda: len(messages.came) == 3, "the third message")
        self.assertEqual(messages.came[2]["replaces"], messages.came[1]["number"])
        messages.act(messages.came[2]["number"], "review", "token-1")
        self.assertEqual(self.heard(), "review people token-1")
        self.put("failed 4", "no tray")
        until(lambda: len(messages.came) == 4, "the fourth message")
        messages.act(messages.came[3]["number"], "unlock")
        self.assertEqual(self.heard(), "unlock people")
        self.put("held 5", "no tray")
        until(lambda: len(messages.came) == 5, "the fifth message")
        messages.act(messages.came[4]["number"], "default")
        self.assertEqual(self.heard(), "open")
        self.put("held 5", "no tray")
        time.sleep(0.3)
        self.assertEqual(len(messages.came), 5)  # taken away, and not told again

    def test_tried_again_and_again_is_told_once(self):
        messages = Messages(self.desk)
        self.begin()
        for state in ("retrying 1", "running 1", "retrying 1", "running 1", "retrying 1"):
            self.put(state, "no tray")
            time.sleep(0.2)
        until(lambda: messages.came, "the message")
        self.assertEqual([(note["title"], note["urgency"]) for note in messages.came], [("people was not sent yet", 1)])
        self.assertEqual(list(messages.shown), [messages.came[0]["number"]])  # it stays while it is tried
        self.put("running 1", "no tray")
        self.put("failed 1", "no tray")
        until(lambda: len(messages.came) == 2, "the failure")
        self.assertEqual(messages.came[1]["title"], "people failed")
        self.put("idle", "no tray")
        until(lambda: not messages.shown, "the message away")

    def test_changes_faster_than_the_service(self):
        messages = Messages(self.desk, seconds=0.3)
        self.begin()
        for state in ("held 1", "failed 2", "idle", "held 3"):
            self.put(state, "no tray")
            time.sleep(0.2)
        until(lambda: [note["title"] for note in messages.shown.values()] == ["people is held and waits for you"],
              "the last one alone")
        time.sleep(1)
        self.assertEqual(len(messages.shown), 1)

    def test_a_service_without_actions_and_markup(self):
        messages = Messages(self.desk, abilities=("body",))
        self.begin()
        self.put("held 1", "no tray")
        note = until(lambda: messages.came and messages.came[0], "the message")
        self.assertEqual(note["actions"], {})
        self.assertEqual(note["text"], "1,204 rows, usually 2,890 & more <b>")

    def test_a_silent_service_holds_up_nothing(self):
        Messages(self.desk, is_silent=True)
        panel = Panel(self.desk)
        self.begin()
        begun = time.monotonic()
        self.put("held 1")
        self.put("failed 2")
        panel.choose("Open Muster")
        self.assertEqual(self.heard(), "open")
        self.assertLess(time.monotonic() - begun, 3)

    def test_without_a_service_the_tray_says_it(self):
        self.desk.tray()
        self.begin()
        self.desk.tray_icon()
        self.put("held 1")
        until(lambda: int(self.desk.visible("muster_tray").count(b"\n")) >= 1, "the balloon of the tray")


class Hiding(DeskCase):
    """The window is closed while something is wanted in the background."""

    def test_closed_told_once_and_opened_again(self):
        self.prefer("stays_open=true")
        messages, panel = Messages(self.desk), Panel(self.desk)
        window = self.start()
        program = self.desk.program
        until(lambda: panel.items, "the icon")
        until(lambda: window.find("frame").has("active"), "the window in front", PATIENCE)
        self.close_window()
        until(lambda: not self.on_screen(), "the window away")
        note = until(lambda: messages.came and messages.came[0], "where it went")
        self.assertEqual(note["title"], "Muster keeps running")
        self.assertIsNone(program.poll())
        panel.click()
        until(self.on_screen, "the window from the tray")
        until(lambda: window.find("frame").has("active"), "the window in front", PATIENCE)
        self.close_window()
        until(lambda: not self.on_screen(), "the window away again")
        self.assertEqual(self.again().returncode, 0)
        until(self.on_screen, "the window from a second start")
        messages.act(note["number"], "default")
        time.sleep(0.3)
        self.assertEqual(len(messages.came), 1)
        self.assertIn("knows_tray=true", self.preferred())
        panel.choose("Quit Muster")
        self.ended(program)
        self.assertEqual(program.returncode, 0)

    def test_nothing_to_stay_for(self):
        window = self.start()
        until(lambda: window.find("frame").has("active"), "the window in front", PATIENCE)
        program = self.desk.program
        self.close_window()
        self.ended(program)
        self.assertEqual(program.returncode, 0)
        self.assertIn("geometry=", self.preferred())

    def test_in_the_background_from_the_start(self):
        panel = Panel(self.desk)
        program = self.desk.run(BIN / "muster-desktop", "--background")
        until(lambda: panel.items, "the icon")
        self.assertFalse(self.on_screen())
        self.assertEqual(self.again("--background").returncode, 0)
        self.assertFalse(self.on_screen())
        panel.click()
        until(self.on_screen, "the window", PATIENCE)
        program.send_signal(signal.SIGTERM)
        self.ended(program)
        self.assertEqual(program.returncode, 0)
        self.assertIn("geometry=", self.preferred())

    def test_started_in_the_background_and_nothing_to_stay_for(self):
        """As the desktop does it when it is asked for the program by its name on the bus."""
        program = self.desk.program = self.desk.run(BIN / "muster-desktop", "--background")
        until(self.owner, "the program")
        self.assertEqual(self.again().returncode, 0)
        window = self.desk.window()
        until(lambda: window.find("frame").has("active"), "the window in front", PATIENCE)
        time.sleep(0.5)
        self.close_window()
        self.ended(program)
        self.assertEqual(program.returncode, 0)


class Results(DeskCase):
    """The last runs in the tray."""

    def muster(self, *words):
        subprocess.run([BIN / "muster", *words], env=self.desk.env, stdin=subprocess.DEVNULL, capture_output=True, check=True,
                       timeout=PATIENCE)

    def test_a_run_is_there_and_opens(self):
        self.prefer("stays_open=true")
        self.muster("practice", "--fault", "slow@1/", "--quiet")
        self.addCleanup(self.muster, "practice", "--stop", "--quiet")
        panel = Panel(self.desk)
        window = self.start()
        until(lambda: panel.items, "the icon")
        self.assertNotIn("Last results", panel.menu())
        for name in ("Try with a sample file", "Looks right", "Check", "Preview", "rows to "):
            button = window.find("push button", name, PATIENCE)
            until(lambda: button.has("enabled"), f"'{name}' enabled", PATIENCE)
            button.click()
        self.assertEqual(self.again(self.file("later.csv")).returncode, 0)
        window.find("status bar", None, PATIENCE)
        self.assertIn("later.csv was not opened: a push is running", window.outline())
        window.find("label", "but not every row", PATIENCE)
        until(lambda: "249 accepted" in panel.value("ToolTip")[2] + panel.value("ToolTip")[3], "the run in the tooltip")
        self.close_window()
        until(lambda: not self.on_screen(), "the window away")
        panel.choose("Last results", "workday")
        until(self.on_screen, "the window", PATIENCE)
        for state in ("260 read", "8 held", "249 accepted", "3 rejected"):
            window.find("radio button", state, PATIENCE)


class NoTray(DeskCase):
    def test_says_how_to_come_back_and_comes_back(self):
        self.prefer("stays_open=true")
        window = self.start()
        program = self.desk.program
        until(lambda: window.find("frame").has("active"), "the window in front", PATIENCE)
        time.sleep(0.5)
        self.close_window()
        window.find("label", HIDDEN)
        self.desk.keys("Escape")  # no: it stays
        time.sleep(0.3)
        self.assertTrue(self.on_screen())
        self.close_window()
        window.find("push button", "Close the window").click()
        until(lambda: not self.on_screen(), "the window away")
        self.assertIsNone(program.poll())
        self.assertEqual(self.again().returncode, 0)
        until(self.on_screen, "the window")
        until(lambda: window.find("frame").has("active"), "the window in front", PATIENCE)
        self.close_window()
        until(lambda: not self.on_screen(), "the window away, without a question")
        self.assertEqual(self.again().returncode, 0)
        until(self.on_screen, "the window")


class OneProgram(DeskCase):
    def test_a_second_start_comes_to_the_front_with_its_file(self):
        window = self.start()
        other = self.desk.run(BIN / "muster_other", "drag", self.file("other.csv"))
        until(lambda: self.desk.visible("muster_other"), "another window")
        self.desk.click(40, 20)
        done = self.again(self.file("first.csv"), self.file("zweite ü%.csv"))
        self.assertEqual(done.returncode, 0)
        window.find("label", "first.csv", PATIENCE)
        until(lambda: window.find("frame").has("active"), "the window in front", PATIENCE)
        self.assertIsNotNone(next((thing for thing in window.showing() if "One file at a time" in thing.name), None),
                             window.outline())
        os.chdir(self.desk.home)
        self.assertEqual(self.again("zweite ü%.csv").returncode, 0)
        window.find("label", "zweite ü%.csv", PATIENCE)
        other.terminate()

    def test_it_comes_before_a_window_that_is_being_worked_in(self):
        window = self.start()
        first = self.desk.program
        folders = ("--config-dir", self.desk.home / "c", "--state-dir", self.desk.home / "s")
        other = self.start(*folders)  # any other window will do
        until(lambda: other.find("frame").has("active"), "the other window in front", PATIENCE)
        other.find("page tab", "Settings").click()
        self.assertFalse(window.find("frame").has("active"))
        self.assertEqual(self.again().returncode, 0)
        until(lambda: window.find("frame").has("active"), "the first window in front", PATIENCE)
        self.assertIsNone(first.poll())
        other.find("page tab", "Settings")  # still there, behind
        self.assertEqual(self.again(*folders).returncode, 0)
        until(lambda: other.find("frame").has("active"), "the other window in front again", PATIENCE)

    def test_fifty_at_once(self):
        files = [self.file(f"f{i}.csv") for i in range(50)]
        monitor = self.desk.run("dbus-monitor", "--session", "interface='org.freedesktop.Application',member='Open'",
                                stdout=subprocess.PIPE, text=True)
        monitor.stdout.readline()  # it listens
        starts = [self.desk.run(BIN / "muster-desktop", file) for file in files]

        def staying():
            return [start for start in starts if start.poll() is None]
        until(lambda: len(staying()) == 1, "the one that stays", 5 * PATIENCE)
        first = staying()[0]
        self.assertEqual(self.owner(), first.pid)
        self.assertEqual({start.returncode for start in starts if start is not first}, {0})
        monitor.terminate()
        came = monitor.stdout.read()
        monitor.stdout.close()
        missing = {file for file in files if file.as_uri() not in came}
        self.assertEqual(missing, {files[starts.index(first)]})  # its own needs no way

    def test_another_pair_of_directories_is_another_muster(self):
        self.start()
        other = self.desk.run(BIN / "muster-desktop", "--background", "--config-dir", self.desk.home / "c", "--state-dir",
                              self.desk.home / "s")
        time.sleep(2)
        self.assertIsNone(other.poll())
        done = self.again("--config-dir", self.desk.home / "c", "--state-dir", self.desk.home / "s", "--background")
        self.assertEqual(done.returncode, 0)

    def test_without_a_bus_it_works_by_itself(self):
        self.desk.env["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere"
        program = self.desk.run(BIN / "muster-desktop", self.file("alone.csv"))
        until(self.on_screen, "the window", PATIENCE)
        program.send_signal(signal.SIGTERM)
        self.ended(program)
        self.assertEqual(program.returncode, 0)


class Autostart(DeskCase):
    def test_the_choice_and_what_the_desktop_made_of_it(self):
        window = self.start()
        entry = self.desk.home / ".config" / "autostart" / "io.github.muster.Muster.desktop"
        window.find("page tab", "Settings").click()
        box = window.find("check box", "Start Muster in the background when I log in", PATIENCE)
        self.assertFalse(box.has("checked"))
        box.click()
        until(entry.exists, "the entry")
        until(lambda: box.has("checked"), "the choice")
        self.assertIn(f'Exec="{BIN}/muster-desktop" "--background"\n', entry.read_text())
        entry.write_text(entry.read_text() + "Hidden=true\n")
        window.find("page tab", "Send").click()
        window.find("page tab", "Settings").click()
        until(lambda: not box.has("checked"), "what the desktop did")
        box.click()
        until(lambda: "Hidden" not in entry.read_text(), "the entry anew")
        box.click()
        until(lambda: not entry.exists(), "no entry")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-v", *sys.argv[2:]])
