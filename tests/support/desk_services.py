# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""What a desktop offers to a program in its background, on the session bus of a Desk: a host of status notifiers and
a service for messages. Each answers on a thread of its own and writes down what it was told.
"""
import contextlib
import threading
import time

from gi.repository import Gio, GLib

from desk import until

WATCHER, WATCHER_PATH = "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher"
ITEM, ITEM_PATH = "org.kde.StatusNotifierItem", "/StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
NOTES, NOTES_PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
PROPERTIES = "org.freedesktop.DBus.Properties"

WATCHER_XML = f"""<node><interface name="{WATCHER}">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
<signal name="StatusNotifierItemRegistered"><arg type="s"/></signal>
<signal name="StatusNotifierHostRegistered"/></interface></node>"""
NOTES_XML = f"""<node><interface name="{NOTES}">
<method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
<arg type="a{{sv}}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/></method>
<method name="CloseNotification"><arg type="u" direction="in"/></method>
<method name="GetCapabilities"><arg type="as" direction="out"/></method></interface></node>"""


def connect(address):
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
    bus.set_exit_on_close(False)
    return bus


class Service:
    """One object under one name, answered on a thread of its own. Ended by end(), or with the desk."""

    def __init__(self, desk, name, path, xml):
        self.desk, self.name, self.path = desk, name, path
        self.context = GLib.MainContext()
        self.loop = GLib.MainLoop(self.context)
        ready = threading.Event()

        def work():
            self.context.push_thread_default()
            self.bus = connect(desk.env["DBUS_SESSION_BUS_ADDRESS"])
            self.bus.register_object(path, Gio.DBusNodeInfo.new_for_xml(xml).interfaces[0], self._call, self._value, None)
            self._begin()
            self.bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
                               GLib.Variant("(su)", (name, 4)), None, Gio.DBusCallFlags.NONE, 5000, None)
            ready.set()
            self.loop.run()
        self.thread = threading.Thread(target=work, daemon=True)
        self.thread.start()
        assert ready.wait(10), name
        desk.callback(self.end)

    def _begin(self):
        pass

    def _value(self, _bus, _sender, _path, _interface, name):
        return None

    def _call(self, _bus, sender, _path, _interface, method, arguments, answer):
        answer.return_value(self.answer(method, arguments.unpack(), sender))

    def tell(self, signal, arguments=None):
        self.bus.emit_signal(None, self.path, self.name, signal, arguments)

    def end(self):
        if self.loop.is_running():
            self.loop.quit()
            self.thread.join(5)
            with contextlib.suppress(GLib.Error):
                self.bus.close_sync(None)


class Panel(Service):
    """Shows status notifiers as a panel does: draws the menu from what it is told over the bus."""

    def __init__(self, desk, has_host=True):
        self.items, self.has_host = [], has_host
        self.client = connect(desk.env["DBUS_SESSION_BUS_ADDRESS"])
        super().__init__(desk, WATCHER, WATCHER_PATH, WATCHER_XML)

    def answer(self, method, arguments, sender):
        if method == "RegisterStatusNotifierItem":
            self.items.append(sender if arguments[0].startswith("/") else arguments[0])
            self.tell("StatusNotifierItemRegistered", GLib.Variant("(s)", arguments))

    def _value(self, _bus, _sender, _path, _interface, name):
        return {"RegisteredStatusNotifierItems": GLib.Variant("as", self.items),
                "IsStatusNotifierHostRegistered": GLib.Variant("b", self.has_host),
                "ProtocolVersion": GLib.Variant("i", 0)}[name]

    def open(self):
        """The panel itself comes, long after the watcher."""
        self.has_host = True
        self.tell("StatusNotifierHostRegistered")

    def ask(self, path, interface, method, arguments=None):
        item = until(lambda: self.items and self.items[-1], "an icon in the panel")
        return self.client.call_sync(item, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 10000,
                                     None).unpack()

    def value(self, name):
        return self.ask(ITEM_PATH, PROPERTIES, "Get", GLib.Variant("(ss)", (ITEM, name)))[0]

    def click(self):
        """The first button."""
        self.ask(ITEM_PATH, ITEM, "Activate", GLib.Variant("(ii)", (0, 0)))

    def menu(self, parent=0):
        """What the panel shows: the visible entries below one, as {text: (number, enabled)}."""
        path = self.value("Menu")
        self.ask(path, MENU, "AboutToShow", GLib.Variant("(i)", (parent,)))
        layout = self.ask(path, MENU, "GetLayout", GLib.Variant("(iias)", (parent, -1, [])))[1]
        entries = {}
        for number, look, _below in layout[2]:
            if look.get("visible", True) and look.get("type") != "separator":
                entries[look.get("label", "").replace("_", "")] = (number, look.get("enabled", True))
        return entries

    def choose(self, *words):
        """Opens menu after menu by the beginning of their texts and chooses the last entry."""
        number = 0
        for word in words:
            entries = self.menu(number)
            found = [entry for text, entry in entries.items() if text.startswith(word)]
            assert found and found[0][1], f"no '{word}' to choose in {entries}"
            number = found[0][0]
        self.ask(self.value("Menu"), MENU, "Event",
                 GLib.Variant("(isvu)", (number, "clicked", GLib.Variant("s", ""), 0)))


class Messages(Service):
    """The desktop's messages: what came, what is still shown, and what a person does with them."""

    def __init__(self, desk, abilities=("body", "actions", "body-markup"), is_silent=False, seconds=0.0):
        self.abilities, self.is_silent, self.seconds = list(abilities), is_silent, seconds
        self.came = []  # every Notify, in order
        self.shown = {}  # by number
        super().__init__(desk, NOTES, NOTES_PATH, NOTES_XML)

    def _call(self, *arguments):
        time.sleep(self.seconds)
        if not self.is_silent:
            super()._call(*arguments)

    def answer(self, method, arguments, _sender):
        if method == "GetCapabilities":
            return GLib.Variant("(as)", (self.abilities,))
        if method == "CloseNotification":
            self.close(arguments[0], 3)
            return None
        _program, replaces, _icon, title, text, actions, hints, _time = arguments
        number = replaces if replaces in self.shown else len(self.came) + 1
        note = {"number": number, "title": title, "text": text, "replaces": replaces, "urgency": hints["urgency"],
                "actions": dict(zip(actions[::2], actions[1::2])), "entry": hints.get("desktop-entry")}
        self.shown[number] = note
        self.came.append(note)
        return GLib.Variant("(u)", (number,))

    def close(self, number, reason):
        if self.shown.pop(number, None):
            self.tell("NotificationClosed", GLib.Variant("(uu)", (number, reason)))

    def act(self, number, key, token=""):
        if token:
            self.tell("ActivationToken", GLib.Variant("(us)", (number, token)))
        self.tell("ActionInvoked", GLib.Variant("(us)", (number, key)))
        self.close(number, 2)
