# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""Xfce's panel on the screen of a Desk, with nothing but its status tray: watcher and host of status notifiers at once,
as people have it. It draws the icon and the menu from what the bus tells it, and is worked with real clicks.
"""
import contextlib
import pathlib
import re
import subprocess

from gi.repository import Gio, GLib

from desk import NotThere, until
from desk_services import ITEM, ITEM_PATH, PROPERTIES, WATCHER, WATCHER_PATH

XFCONF = "org.xfce.Xfconf"
HEIGHT = 26  # pixels; what Xfce has from the start
EMPTY = 16  # width of a tray with no icon
CHANNEL = f"""<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="icon-size" type="uint" value="16"/>
      <property name="size" type="uint" value="{HEIGHT}"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty"><property name="plugin-1" type="string" value="systray"/></property>
</channel>
"""


class XfcePanel:
    """At the bottom of the screen. Ended by end(), or with the desk."""

    def __init__(self, desk):
        self.desk = desk
        settings = desk.home / ".config" / "xfce4" / "xfconf" / "xfce-perchannel-xml"
        settings.mkdir(parents=True, exist_ok=True)
        (settings / "xfce4-panel.xml").write_text(CHANNEL)
        if not self.owner(XFCONF):
            entry = pathlib.Path("/usr/share/dbus-1/services", XFCONF + ".service").read_text()
            desk.run(re.search("^Exec=(.+)$", entry, re.MULTILINE)[1], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            until(lambda: self.owner(XFCONF), "the settings of Xfce", 30)
        self.program = desk.run("xfce4-panel", "--disable-wm-check", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until(lambda: self.told("IsStatusNotifierHostRegistered"), "the panel", 60)

    def end(self):
        """At once, as when it crashes; its tray, a process of its own, ends with it."""
        self.program.kill()
        self.program.wait()
        until(lambda: not self.owner(WATCHER), "the end of the panel", 30)

    def owner(self, name):
        """Process that has this name on the session bus; 0 when there is none."""
        with contextlib.suppress(GLib.Error):
            return self.desk.session.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                               "GetConnectionUnixProcessID", GLib.Variant("(s)", (name,)), None,
                                               Gio.DBusCallFlags.NONE, 5000, None).unpack()[0]
        return 0

    def value(self, owner, path, interface, name):
        return self.desk.session.call_sync(owner, path, PROPERTIES, "Get", GLib.Variant("(ss)", (interface, name)), None,
                                           Gio.DBusCallFlags.NONE, 5000, None).unpack()[0]

    def told(self, name):
        """A property of the panel's watcher."""
        return self.value(WATCHER, WATCHER_PATH, WATCHER, name)

    def programs(self):
        """The processes whose icons it knows."""
        return [self.owner(item.split("/")[0]) for item in self.told("RegisteredStatusNotifierItems")]

    def tooltip(self):
        """What the only icon says to the panel."""
        item = self.told("RegisteredStatusNotifierItems")[0].split("/")[0]
        _icon, _pictures, title, text = self.value(item, ITEM_PATH, ITEM, "ToolTip")
        return title + text

    def area(self):
        """x, y, width, height of the only icon; None while there is none."""
        for window in self.desk.visible("wrapper-2.0").split():  # the tray; a menu of it is higher
            x, y, width, height = self.desk.geometry(window)
            if width > EMPTY and height <= HEIGHT:
                return x, y, width, height
        return None

    def icon(self):
        """The middle of the only icon, once there is one."""
        x, y, width, height = until(self.area, "the icon in the panel", 60)
        return x + width // 2, y + height // 2

    def click(self):
        self.desk.click(*self.icon())

    def choose(self, *words):
        """A right click on the icon, then clicks on one entry after the other.

        A menu that changes while it is open may close under the pointer: then once more, as a person does it.
        """
        for attempt in range(5):
            try:
                self.desk.choose_at(self.icon(), *words)
                return
            except (NotThere, GLib.Error):
                if attempt == 4:
                    raise
                self.desk.keys("Escape", "Escape")

    def look(self):
        """Pixels of the icon as they are on the screen, 3 bytes each."""
        path = self.desk.home / "icon.ppm"
        self.desk.pointer("mousemove", 640, 300)  # under the pointer the panel draws it otherwise
        area = ",".join(map(str, until(self.area, "the icon in the panel", 60)))
        subprocess.run(["scrot", "--overwrite", "--autoselect", area, str(path)], env=self.desk.env, check=True,
                       stdin=subprocess.DEVNULL)
        return path.read_bytes()
