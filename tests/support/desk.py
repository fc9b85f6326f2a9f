# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""A desk of its own for a test of the window: screen, window manager, session bus, accessibility bus.

    with Desk("build/dev/bin/muster_other") as desk:
        window = desk.start("build/dev/bin/muster-desktop")
        window.find("push button", "Open a file…").click()
        desk.keys("ctrl+Return")
        desk.picture("shot.png")

What is on the screen is found by role and name in the accessibility tree, as a screen reader finds it,
and worked with real pointer and key events. Every property is asked for anew.
"""
import contextlib
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

from gi.repository import Gio, GLib

ATSPI = "org.a11y.atspi."
NOWHERE = "/org/a11y/atspi/null"
# Bits of the state set that the tests ask for (AtspiStateType).
STATES = {"active": 1, "checked": 4, "enabled": 8, "focused": 12, "showing": 25, "selected": 23, "expanded": 10}
CROWD = 400  # children of one object above which nobody looks inside

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={path}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
"""


class NotThere(AssertionError):
    """What a test looked for did not come up in time."""


def until(condition, what, seconds=10.0):
    """Waits for something true and gives it back."""
    end = time.monotonic() + seconds
    while True:
        with contextlib.suppress(GLib.Error):
            found = condition()
            if found:
                return found
        if time.monotonic() > end:
            raise NotThere(f"not within {seconds} s: {what}")
        time.sleep(0.03)


class Thing:
    """One accessible object."""

    def __init__(self, desk, name, path):
        self.desk, self.owner, self.path = desk, name, path

    def call(self, interface, method, arguments=None):
        answer = self.desk.accessibility.call_sync(self.owner, self.path, ATSPI + interface, method, arguments, None,
                                                   Gio.DBusCallFlags.NONE, 10000, None).unpack()
        return answer[0] if len(answer) == 1 else answer

    def value(self, interface, name):
        return self.desk.accessibility.call_sync(self.owner, self.path, "org.freedesktop.DBus.Properties", "Get",
                                                 GLib.Variant("(ss)", (ATSPI + interface, name)), None,
                                                 Gio.DBusCallFlags.NONE, 10000, None).unpack()[0]

    @property
    def role(self):
        return self.call("Accessible", "GetRoleName")

    @property
    def name(self):
        return self.value("Accessible", "Name")

    @property
    def description(self):
        return self.value("Accessible", "Description")

    @property
    def text(self):
        try:
            return self.call("Text", "GetText", GLib.Variant("(ii)", (0, -1)))
        except GLib.Error:
            return self.name

    def has(self, state):
        low, high = self.call("Accessible", "GetState")
        return bool((low | high << 32) >> STATES[state] & 1)

    @property
    def area(self):
        """x, y, width, height on the screen."""
        return tuple(round(v * self.desk.scale) for v in self.call("Component", "GetExtents", GLib.Variant("(u)", (0,))))

    @property
    def children(self):
        if self.value("Accessible", "ChildCount") > CROWD:
            return []
        return [Thing(self.desk, owner, path) for owner, path in self.call("Accessible", "GetChildren") if path != NOWHERE]

    def showing(self):
        """This object and those below it that are on the screen; nobody looks behind what is hidden."""
        with contextlib.suppress(GLib.Error):
            if self.role != "application" and not self.has("showing"):
                return
            yield self
            for child in self.children:
                yield from child.showing()

    def all(self, role, name=None):
        """Those on the screen of that role whose name contains the words, one after the other."""
        for thing in self.showing():
            with contextlib.suppress(GLib.Error):
                if thing.role == role and (name is None or name in thing.name):
                    yield thing

    def find(self, role, name=None, seconds=10.0):
        """The first of them, as soon as there is one."""
        try:
            return until(lambda: next(self.all(role, name), None), f"{role} '{name}'", seconds)
        except NotThere as gone:
            raise NotThere(f"{gone}\n{self.outline()}") from None

    def outline(self):
        lines = []
        for thing in self.showing():
            with contextlib.suppress(GLib.Error):
                if thing.name:
                    lines.append(f"  {thing.role} '{thing.name}'" + ("" if thing.has("enabled") else " (disabled)"))
        return "\n".join(lines)

    def middle(self):
        before = None
        for _ in range(100):  # it may still be on its way to its place
            now = self.area
            if now == before and now[2] > 1:  # GTK: 1, before it is put anywhere
                return now[0] + now[2] // 2, now[1] + now[3] // 2
            before = now
            time.sleep(0.03)
        raise NotThere(f"{self.role} '{self.name}' does not stand still")

    def click(self):
        until(lambda: self.has("enabled"), f"{self.role} '{self.name}' enabled")
        self.desk.click(*self.middle())

    def act(self):
        """The object's first action, as assistive technology does it: no pointer, no key."""
        self.call("Action", "DoAction", GLib.Variant("(i)", (0,)))

    def put(self, text):
        """Sets the text of an edit as assistive technology does it."""
        self.call("EditableText", "SetTextContents", GLib.Variant("(s)", (text,)))


class Desk(contextlib.ExitStack):
    """Everything is ended, newest first, when the desk is left."""

    def __init__(self, other, size="1280x800", scale=1.0):
        """other: the program that holds the clipboard and files to drag."""
        super().__init__()
        self.other, self.size, self.scale = other, size, scale
        self.clicks = 0  # pointer clicks done through this desk
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="muster-desk-"))
        self.callback(shutil.rmtree, self.home, ignore_errors=True)

    def __enter__(self):
        super().__enter__()
        (self.home / "run").mkdir(mode=0o700)
        kept = {key: os.environ[key] for key in ("PATH", "MUSTER_TEST_SESSION") if key in os.environ}
        self.env = {**kept, "HOME": str(self.home), "LC_ALL": "C.UTF-8", "XDG_RUNTIME_DIR": str(self.home / "run"),
                    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_SCALE_FACTOR": str(self.scale), "QT_QPA_PLATFORM": "xcb"}
        self._screen()
        self._bus()
        return self

    def run(self, *words, **more):
        """Starts a program that is ended with the desk."""
        program = subprocess.Popen([str(word) for word in words], env=self.env, **{"stdin": subprocess.DEVNULL, **more})

        def end():
            program.terminate()
            try:
                program.wait(5)
            except subprocess.TimeoutExpired:
                program.kill()
                program.wait()
        self.callback(end)
        return program

    def _screen(self):
        read, write = os.pipe()
        self.run("Xvfb", "-displayfd", write, "-screen", "0", self.size + "x24", "-nolisten", "tcp", "-noreset",
                 "-dpi", "96", pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with open(read) as display:
            self.env["DISPLAY"] = ":" + display.readline().strip()
        self._window_manager()

    def _window_manager(self):
        manager = None

        def works():
            nonlocal manager
            if manager is None or manager.poll() is not None:
                manager = self.run("openbox", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            return subprocess.run(["xdotool", "get_desktop"], env=self.env, stdin=subprocess.DEVNULL,
                                  capture_output=True).returncode == 0
        until(works, "the window manager", 30)

    def _bus(self):
        path, config = self.home / "run" / "bus", self.home / "bus.conf"
        config.write_text(BUS.format(path=path))
        self.run("dbus-daemon", f"--config-file={config}", "--nofork", stderr=subprocess.DEVNULL)
        until(path.exists, "the session bus")
        self.env["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={path}"
        self.run("/usr/libexec/at-spi-bus-launcher", "--launch-immediately", stderr=subprocess.DEVNULL)
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        session = Gio.DBusConnection.new_for_address_sync(self.env["DBUS_SESSION_BUS_ADDRESS"], flags, None, None)
        session.set_exit_on_close(False)

        def address():
            return session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                     Gio.DBusCallFlags.NONE, 3000, None).unpack()[0]
        self._keyring()
        self.accessibility = Gio.DBusConnection.new_for_address_sync(until(address, "the accessibility bus"), flags, None, None)
        self.accessibility.set_exit_on_close(False)
        self.session = session
        for connection in (self.accessibility, session):
            self.callback(connection.close_sync, None)

    def _keyring(self):
        keyring = self.run("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets", stdin=subprocess.PIPE,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        keyring.stdin.write(b"muster-desk")
        keyring.stdin.close()

        def works():
            return subprocess.run(["secret-tool", "store", "--label=probe", "probe", "probe"], env=self.env, input=b"probe",
                                  capture_output=True, timeout=10).returncode == 0
        until(works, "the keyring", 20)

    def paste(self, text):
        """Puts the text into the clipboard, as another program does, and presses Ctrl+V."""
        holder = self.run(self.other, "copy", stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        holder.stdin.write(text.encode())
        holder.stdin.close()
        holder.stdout.readline()
        holder.stdout.close()
        self.keys("ctrl+v")

    def start(self, *words, **more):
        """Starts the program under test and gives its object in the accessibility tree."""
        self.program = self.run(*words, **more)
        return self.window()

    def window(self):
        """The program under test in the accessibility tree, as soon as it has a window."""
        root = Thing(self, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")

        def ours():
            for thing in root.children:
                answer = self.accessibility.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                                      "GetConnectionUnixProcessID", GLib.Variant("(s)", (thing.owner,)), None,
                                                      Gio.DBusCallFlags.NONE, 3000, None).unpack()[0]
                if answer == self.program.pid and next(thing.all("frame"), None):
                    return thing
            return None
        return until(ours, "the window", 20)

    def tray(self):
        """A tray of X11 at the bottom right."""
        tray = self.run("trayer", "--edge", "bottom", "--align", "right", "--widthtype", "request", "--height", "28",
                        "--SetDockType", "true", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until(lambda: self.visible("trayer"), "the tray")
        return tray

    def tray_icon(self):
        """The middle of the only icon in the tray, once there is one."""
        def place():
            for window in self.visible("trayer").split():
                x, y, width, height = self.geometry(window)
                if width >= 16:  # it is as wide as what is in it
                    return x + width // 2, y + height // 2
            return None
        return until(place, "the icon in the tray", 20)

    def popup(self):
        """The menu that is open now. Qt keeps such menus out of the tree: it is found by its focus, after Down."""
        found = []

        def note(_connection, sender, path, _interface, _member, arguments):
            if arguments.unpack()[1]:
                found.append(Thing(self, sender, path))
        registry = "org.a11y.atspi.Registry"
        self.accessibility.call_sync(registry, "/org/a11y/atspi/registry", registry, "RegisterEvent",
                                     GLib.Variant("(sass)", ("object:state-changed:focused", [], "")), None,
                                     Gio.DBusCallFlags.NONE, 5000, None)
        listening = self.accessibility.signal_subscribe(None, ATSPI + "Event.Object", "StateChanged", None, "focused",
                                                        Gio.DBusSignalFlags.NONE, note)

        def menu():
            self.keys("Down")
            for _ in range(10):
                while GLib.MainContext.default().pending():
                    GLib.MainContext.default().iteration(False)
                for thing in reversed(found):
                    if "menu" in thing.role:
                        owner, path = thing.value("Accessible", "Parent")
                        return Thing(self, owner, path)
                time.sleep(0.05)
            return None
        try:
            return until(menu, "an open menu")
        finally:
            self.accessibility.signal_unsubscribe(listening)

    def choose_in_tray(self, *words):
        """A right click on the icon in the tray, then clicks on one entry after the other."""
        self.choose_at(self.tray_icon(), *words)

    def choose_at(self, place, *words):
        """The same for the icon at this place, whoever draws the menu."""
        self.pointer("mousemove", *place, "click", 3)
        menu = self.popup()
        for word in words:
            entry = until(lambda: next((child for child in menu.children if word in child.name and child.has("showing")),
                                       None), f"the entry '{word}'")
            entry.click()
            if word is not words[-1]:
                menu = until(lambda: self._below(entry), f"the menu below '{word}'")

    @staticmethod
    def _below(entry):
        """The menu that this entry opens: Qt puts it below the entry, with GTK the entry is the menu."""
        return entry if entry.role == "menu" else next(iter(entry.children), None)

    def geometry(self, window):
        """x, y, width, height on the screen."""
        words = subprocess.run(["xdotool", "getwindowgeometry", "--shell", window], env=self.env, check=True,
                               stdin=subprocess.DEVNULL, capture_output=True, text=True).stdout
        area = {key: int(value) for key, value in (line.split("=") for line in words.split())}
        return area["X"], area["Y"], area["WIDTH"], area["HEIGHT"]

    def pointer(self, *words):
        subprocess.run(["xdotool", *[str(word) for word in words]], env=self.env, check=True, stdin=subprocess.DEVNULL)

    def visible(self, name):
        """Whether a window of that program is on the screen."""
        return subprocess.run(["xdotool", "search", "--onlyvisible", "--class", name], env=self.env, stdin=subprocess.DEVNULL,
                              capture_output=True).stdout.strip()

    def minimize(self, title):
        """As the button in the frame of the window with this title does it."""
        self.pointer("search", "--onlyvisible", "--name", title, "windowminimize")

    def click(self, x, y):
        self.clicks += 1
        self.pointer("mousemove", x, y, "click", 1)

    def keys(self, *keys):
        self.pointer("key", "--clearmodifiers", *keys)

    def type(self, text):
        self.pointer("type", "--delay", "5", text)

    def drag(self, start, end):
        """A real drag with the first button, in steps, so that the target hears of it."""
        self.pointer("mousemove", *start, "mousedown", 1)
        for step in range(1, 11):
            self.pointer("mousemove", *(round(a + (b - a) * step / 10) for a, b in zip(start, end)))
            time.sleep(0.03)
        time.sleep(0.2)
        self.pointer("mouseup", 1)

    def picture(self, path):
        subprocess.run(["scrot", "--overwrite", str(path)], env=self.env, check=True, stdin=subprocess.DEVNULL)
