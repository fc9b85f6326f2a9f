# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""Every string of the window is in resources/i18n/*.ts, finished, and says it with the same
placeholders, mnemonics, file patterns and blanks; the words of the catalogues are among them.
Refresh them with packaging/translations."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORDS = ROOT / "resources/i18n"
CATALOGUE_WORDS = ROOT / "ui/models/CatalogueList.cpp"


def messages(path):
    """context, message element."""
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def key(context, message):
    return context, message.findtext("source") or "", message.findtext("comment") or "", message.get("numerus")


def forms(message):
    """The translation, in every number it has; empty where it is not finished."""
    translation = message.find("translation")
    if translation.get("type") is not None:
        return []
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def places(text):
    return sorted(set(re.findall(r"%L?[1-9]|%L?n", text)))


def mnemonic(text):
    found = re.search(r"&([^\s&])", text)
    return found.group(1).lower() if found else None


def differences(source, said, is_first):
    """What `said` does not keep of `source`; the singular may leave %n out."""
    wanted = [place for place in places(source) if not (is_first and place.endswith("n"))]
    got = [place for place in places(said) if not (is_first and place.endswith("n"))]
    if wanted != got:
        yield "other placeholders"
    if (mnemonic(source) is None) != (mnemonic(said) is None):
        yield "a mnemonic on one side only"
    if re.findall(r"\*(?:\.\w+)?", source) != re.findall(r"\*(?:\.\w+)?", said):
        yield "other file patterns"
    if source.endswith("…") != said.endswith("…"):
        yield "an ellipsis on one side only"
    ends = lambda text: (text[:1].isspace(), text[-1:].isspace(), text.endswith("."))
    if ends(source) != ends(said):
        yield "another blank or full stop at an end"


def faults(path):
    """What is wrong inside one file."""
    letters = {}
    for context, message in messages(path):
        source = message.findtext("source") or ""
        said = forms(message)
        if not said or not all(said):
            yield f"{path.name}: {context}: not translated: {source!r}"
            continue
        for number, form in enumerate(said):
            for fault in differences(source, form, message.get("numerus") and number == 0):
                yield f"{path.name}: {context}: {fault}: {source!r} / {form!r}"
        letter = mnemonic(said[0])
        other = letters.setdefault((context, letter), source)
        if letter and other != source and mnemonic(other) != mnemonic(source):
            yield f"{path.name}: {context}: the mnemonics of {other!r} and {source!r} clash"


def missing(path, fresh):
    """What the sources say and the file does not hold."""
    held = {key(*message) for message in messages(path)}
    for message in messages(fresh):
        if key(*message) not in held:
            yield f"{path.name}: {message[0]}: missing: {message[1].findtext('source')!r}"


def refreshed(directory):
    subprocess.run([ROOT / "packaging/translations", directory], check=True)


def stale_words(held):
    """The catalogues' words as the sources hold them are those of the catalogues."""
    fresh = subprocess.run([ROOT / "packaging/catalogue-words", "--print"], stdout=subprocess.PIPE, check=True, text=True)
    if held != fresh.stdout:
        yield "ui/models/CatalogueList.cpp: not what the catalogues say: run packaging/translations"


def check():
    found = list(stale_words(CATALOGUE_WORDS.read_text(encoding="utf-8")))
    with tempfile.TemporaryDirectory() as folder:
        for path in WORDS.glob("*.ts"):
            shutil.copy(path, folder)
        refreshed(folder)
        for path in sorted(WORDS.glob("*.ts")):
            found += faults(path)
            found += missing(path, pathlib.Path(folder) / path.name)
    return found


TS = '<TS version="2.1" language="de"><context><name>A</name>%s</context></TS>'
ENTRY = "<message><source>%s</source><translation>%s</translation></message>"
PLURAL = '<message numerus="yes"><source>%s</source><translation>%s</translation></message>'
NUMBERS = "<numerusform>%s</numerusform><numerusform>%s</numerusform>"
BAD = {
    "unfinished": '<message><source>a</source><translation type="unfinished"></translation></message>',
    "empty": ENTRY % ("a", ""),
    "a lost place": ENTRY % ("%1 of %2", "%1"),
    "a lost number": PLURAL % ("%n rows", NUMBERS % ("eine", "Zeilen")),
    "another form of place": ENTRY % ("%L1", "%1"),
    "no mnemonic": ENTRY % ("&amp;as", "als"),
    "two mnemonics": ENTRY % ("&amp;as", "&amp;als") + ENTRY % ("&amp;to", "&amp;an"),
    "a pattern": ENTRY % ("Text (*.csv)", "Text (*.txt)"),
    "an ellipsis": ENTRY % ("Open…", "Öffnen"),
    "a blank": ENTRY % ("Open ", "Öffnen"),
}
GOOD = [ENTRY % ("%1 of %2", "%2, %1"), PLURAL % ("%n rows", NUMBERS % ("eine Zeile", "%n Zeilen")),
        ENTRY % ("&amp;as", "&amp;als") + ENTRY % ("&amp;to", "a&amp;n")]


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "muster_de.ts"
        for name, entry in BAD.items():
            path.write_text(TS % entry, encoding="utf-8")
            if not list(faults(path)):
                sys.exit(f"not seen: {name}")
        for entry in GOOD:
            path.write_text(TS % entry, encoding="utf-8")
            if seen := list(faults(path)):
                sys.exit(f"seen where nothing is wrong: {seen}")
        path.write_text(TS % "", encoding="utf-8")
        fresh = pathlib.Path(folder) / "fresh.ts"
        fresh.write_text(TS % (ENTRY % ("a", "b")), encoding="utf-8")
        if not list(missing(path, fresh)):
            sys.exit("not seen: a missing string")
    held = CATALOGUE_WORDS.read_text(encoding="utf-8")
    if not list(stale_words(held.replace('"Personnel"', '"Personnels"'))):
        sys.exit("not seen: a catalogue's other word")


if __name__ == "__main__":
    if "--self-test" in sys.argv:
        self_test()
    elif lines := check():
        print("\n".join(lines))
        sys.exit(1)
