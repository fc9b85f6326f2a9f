# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""The made-up people behind the samples.

Nobody real can be among them: addresses are under reserved domains, and every social security
number has the group 00, which is never given out. All letters exist in windows-1252.
"""
import datetime
import unicodedata

COUNT = 260
FIRST = ("Ada Zoë José Bruno Renée Søren Ingrid Malik Chloé Tomás Noor Peter Priya Étienne Grace Hugo Yara Jürgen "
         "Lucía Omar Fiona Kofi Beatriz Niels Amara Françoise Dmitri Wen Ruth Ángel Mei Oskar Salma Pål Vera Iñaki "
         "Tess Ravi Nadia Lars Imani Kwame Sofía Ewan Hana Xavier Lena Mateo").split()
MIDDLE = ["", "", "", "Lee", "Marie", "J", "", "Åse", "T.", "", "Rae", "van"]
LAST = ["Okafor", "Müller", "O'Brien", "Nuñez", "Smith-Jones", "de la Cruz", "Ng", "Østergård", "Kowalski", "Ahmed",
        "Lindqvist", "St. Clair", "Garçon", "Tanaka", "Weiß", "Patel", "D'Souza", "Svensson", "Mbeki", "Pérez",
        "Young", "Ibarra", "Škoda", "Brown", "Castellanos", "Dubois", "Eriksen", "Farouk", "Gray"]
PREFERRED = {"José": "Pepe", "Beatriz": "Bea", "Tomás": "Tom", "Priya": "Pri", "Françoise": "Fran", "Dmitri": "Dima"}
TITLES = ["Engineer, Software", "Facility Security Officer", "Program Manager", "Technician, Field", 'Analyst "Blue Team"',
          "Machinist", "Contracts Administrator", "Engineer, Systems", "Logistics Planner", "Intern"]
PROFILES = ["ENG-100", "SEC-200", "PGM-300", "TEC-110", "SEC-210", "MFG-120", "ADM-400", "ENG-130", "LOG-500", "INT-001"]
ORGANIZATIONS = ["Engineering", "Security, Industrial", "Programs\nGovernment", "Field Service", "Operations",
                 "Manufacturing\nNight Shift", "Contracts", "Engineering, Systems", "Logistics", "Students"]
LOCATIONS = ["Atlanta, GA", "Huntsville, AL", "Reston, VA"]
FACILITIES = ["1001", "1002", "1003"]

# Planned faults, by data row (1 = first).
NO_EMAIL, BAD_EMAIL, SAME_EMAIL, BAD_DATE = 17, 42, (58, 131), 77
SSN_LETTERS, SSN_SHORT, NO_LAST_NAME = 93, 110, 145
BLOCKED, NO_SUCH_FACILITY = (166, 201), 188


class Numbers:
    """The same sequence on every machine and in every version of Python."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit

    def pick(self, values):
        return values[self.below(len(values))]

    def day(self, first, last):
        return first + datetime.timedelta(days=self.below((last - first).days + 1))


def ascii_letters(text):
    for letter, plain in (("ø", "o"), ("Ø", "O"), ("ß", "ss"), ("å", "a")):
        text = text.replace(letter, plain)
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return "".join(c for c in plain.lower() if c.isalnum())


class Person:
    """One worker. Dates are datetime.date, or None, or a tuple (year, month, day) that is no day."""

    def __init__(self, row, numbers, taken):
        self.row = row
        self.first, self.middle, self.last = numbers.pick(FIRST), numbers.pick(MIDDLE), numbers.pick(LAST)
        self.preferred = PREFERRED.get(self.first, "")
        self.email = self.new_address(numbers.pick(["example.com", "example.com", "example.org"]), taken)
        self.number = 100 + row + 7 * (row // 9)
        self.id = f"{self.number:05d}"
        self.ssn = f"{numbers.below(890) + 1:03d}-00-{1000 + row * 31 % 9000:04d}".replace("666-", "665-")
        if row % 40 == 3:
            self.ssn = f"001-00-{row:04d}"
        role = numbers.below(len(TITLES))
        self.title, self.profile, self.organization = TITLES[role], PROFILES[role], ORGANIZATIONS[role]
        site = numbers.below(3)
        self.location, self.facility = LOCATIONS[site], FACILITIES[site] if row % 19 else ""
        self.cost_center = f"{10 + role * 5:04d}"
        self.born = numbers.day(datetime.date(1952, 1, 1), datetime.date(1986, 12, 31))
        self.original_hire = numbers.day(datetime.date(2005, 1, 3), datetime.date(2022, 12, 30))
        self.hired = self.original_hire if row % 11 else numbers.day(datetime.date(2023, 1, 2), datetime.date(2025, 9, 30))
        self.left = numbers.day(datetime.date(2025, 1, 6), datetime.date(2025, 10, 31)) if row % 21 == 8 else None
        self.on_leave = self.left is None and row % 33 == 5
        self.is_contractor = row % 14 == 6
        self.pay = 38000 + 250 * numbers.below(480)
        self.boss = None

    def new_address(self, domain, taken):
        name = f"{ascii_letters(self.first)}.{ascii_letters(self.last)}"
        taken[name] = taken.get(name, 0) + 1
        return f"{name}{taken[name] if taken[name] > 1 else ''}@{domain}"

    @property
    def name(self):
        return f"{self.first} {self.last}".strip()


def plant_faults(people):
    at = {person.row: person for person in people}
    at[NO_EMAIL].email = ""
    at[BAD_EMAIL].email = at[BAD_EMAIL].email.replace("@", " at ")
    at[SAME_EMAIL[1]].email = at[SAME_EMAIL[0]].email
    at[BAD_DATE].hired = (2021, 2, 30)
    at[SSN_LETTERS].ssn = at[SSN_LETTERS].ssn[:-4] + "12AB"
    at[SSN_SHORT].ssn = at[SSN_SHORT].ssn[:-1]
    at[NO_LAST_NAME].last = ""
    for row in BLOCKED:
        at[row].email = at[row].email.split("@")[0] + "@blocked.example"
    at[NO_SUCH_FACILITY].facility = "9999"


def make_people():
    numbers, taken = Numbers(20251103), {}
    people = [Person(row, numbers, taken) for row in range(1, COUNT + 1)]
    bosses = [person for person in people[:40] if not person.left]
    for person in people[1:]:
        person.boss = bosses[0] if person in bosses[:12] else numbers.pick(bosses[:12])
    plant_faults(people)
    people[0].boss = None
    return people
