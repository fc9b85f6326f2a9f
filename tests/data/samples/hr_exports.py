# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""The same people as four HR systems export them."""
import csv
import io


def table(rows, line_end="\r\n"):
    out = io.StringIO()
    csv.writer(out, lineterminator=line_end).writerows(rows)
    return out.getvalue()


def date(value, form):
    """form has the fields y, m and d; a tuple is a day that does not exist."""
    if value is None:
        return ""
    year, month, day = value if isinstance(value, tuple) else (value.year, value.month, value.day)
    return form.format(y=year, m=month, d=day)


def padded(cells, width):
    return cells + [""] * (width - len(cells))


def workday(people):
    """A custom report: title, prompts and an empty line above the header, as a spreadsheet saves them."""
    form = "{m}/{d}/{y}"
    header = ["Employee ID", "Legal Name - First Name", "Legal Name - Middle Name", "Legal Name - Last Name", "Preferred Name",
              "Email - Primary Work", "Hire Date", "Original Hire Date", "Termination Date", "Business Title", "Job Profile",
              "Supervisory Organization", "Cost Center", "Location", "Worker's Manager", "Manager ID", "Worker Status",
              "Worker Type", "Date of Birth", "Social Security Number", "Annual Base Pay", "Facility ID"]
    rows = [padded(cells, len(header)) for cells in
            (["Compliance Roster, All Workers"], ["As of", "11/3/2025"], ["Organization", "Example Works, Inc. (all)"], [])]
    rows.append(header)
    for p in people:
        status = "Terminated" if p.left else "On Leave" if p.on_leave else "Active"
        rows.append([p.id, p.first, p.middle, p.last, p.preferred, p.email, date(p.hired, form), date(p.original_hire, form),
                     date(p.left, form), p.title, p.profile, p.organization, p.cost_center, p.location,
                     p.boss.name if p.boss else "", p.boss.id if p.boss else "", status,
                     "Contingent Worker" if p.is_contractor else "Employee", date(p.born, form), p.ssn, f"{p.pay:,}.00",
                     p.facility])
    return table(rows).encode("utf-8")


def adp(people):
    """ADP Workforce Now: UTF-8 with a byte order mark, MM/DD/YYYY."""
    form = "{m:02d}/{d:02d}/{y}"
    rows = [["Company Code", "Associate ID", "File Number", "Position ID", "Payroll Name", "Legal First Name",
             "Legal Middle Name", "Legal Last Name", "Preferred Name", "Tax ID (SSN)", "Birth Date", "Work Contact: Work Email",
             "Job Title Description", "Home Department Code", "Home Department Description", "Location Description",
             "Worker Category Description", "Position Status", "Hire Date", "Termination Date", "Reports To Name",
             "Reports To Associate ID", "Annual Salary", "Facility ID"]]
    for p in people:
        status = "Terminated" if p.left else "Leave" if p.on_leave else "Active"
        boss = f"{p.boss.last}, {p.boss.first}" if p.boss else ""
        rows.append(["EXW", "00A" + p.id, f"{p.number:06d}", f"EXW{p.number:06d}", f"{p.last}, {p.first} {p.middle}".strip(),
                     p.first, p.middle, p.last, p.preferred, p.ssn, date(p.born, form), p.email, p.title, p.cost_center,
                     p.organization.replace("\n", " "), p.location, "Contractor" if p.is_contractor else "Full Time", status,
                     date(p.hired, form), date(p.left, form), boss, "00A" + p.boss.id if p.boss else "", f"{p.pay}.00",
                     p.facility])
    return b"\xef\xbb\xbf" + table(rows).encode("utf-8")


def successfactors(people):
    """A user data file: keys in the first row, labels in the second, data from the third; LF."""
    form = "{m:02d}/{d:02d}/{y}"
    rows = [["STATUS", "USERID", "USERNAME", "FIRSTNAME", "MI", "LASTNAME", "GENDER", "EMAIL", "MANAGER", "HR", "DEPARTMENT",
             "JOBCODE", "DIVISION", "LOCATION", "TIMEZONE", "HIREDATE", "EMPID", "TITLE", "CUSTOM01", "CUSTOM02"],
            ["STATUS", "USERID", "Username", "First Name", "Middle Name", "Last Name", "Gender", "Email", "Manager",
             "Human Resource", "Department", "Job Code", "Division", "Location", "Time Zone", "Hire Date", "Employee ID",
             "Title", "Facility ID", "Social Security Number"]]
    for p in people:
        login = p.email.split("@")[0].split(" ")[0]
        rows.append(["inactive" if p.left else "active", str(p.number), login, p.first, p.middle[:1], p.last, "", p.email,
                     str(p.boss.number) if p.boss else "NO_MANAGER", "NO_HR", p.organization.replace("\n", " / "), p.profile,
                     "Example Works", p.location, "US/Eastern", date(p.hired, form), p.id, p.title, p.facility, p.ssn])
    return table(rows, "\n").encode("utf-8")


def peoplesoft(people):
    """A query saved with its title and row count above the header; windows-1252, ISO dates, digits without hyphens."""
    form = "{y}-{m:02d}-{d:02d}"
    rows = [["EXW_COMPLIANCE_ROSTER", str(len(people))],
            ["EMPLID", "EMPL_RCD", "NAME", "FIRST_NAME", "MIDDLE_NAME", "LAST_NAME", "EMAIL_ADDR", "HIRE_DT", "ORIG_HIRE_DT",
             "TERMINATION_DT", "BUSINESS_TITLE", "JOBCODE", "DEPTID", "LOCATION", "SUPERVISOR_ID", "REPORTS_TO",
             "POSITION_NBR", "EMPL_STATUS", "HR_STATUS", "PER_ORG", "BIRTHDATE", "NATIONAL_ID", "ANNUAL_RT", "FACILITY_ID"]]
    for p in people:
        status = "T" if p.left else "L" if p.on_leave else "A"
        rows.append([f"{p.number:011d}", "0", f"{p.last},{p.first} {p.middle}".strip(), p.first, p.middle, p.last, p.email,
                     date(p.hired, form), date(p.original_hire, form), date(p.left, form), p.title, p.profile, p.cost_center,
                     p.location, f"{p.boss.number:011d}" if p.boss else "", f"{20000000 + p.boss.number}" if p.boss else "",
                     f"{20000000 + p.number}", status, "I" if p.left else "A", "CWR" if p.is_contractor else "EMP",
                     date(p.born, form), p.ssn.replace("-", ""), f"{p.pay}.00", p.facility])
    return table(rows).encode("cp1252")
