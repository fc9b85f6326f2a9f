# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
"""What an IT administrator exports for Secureframe: accounts, trainings, cloud resources, devices."""
import datetime

from hr_exports import table
from people import Numbers

ACCOUNTS, OTHERS = 124, 48
# Planned faults, by data row (1 = first).
NO_ID, BAD_BOOLEAN, SAME_ID, BLOCKED = 23, 47, (66, 90), 118
UNKNOWN_TRAINING, UNKNOWN_TYPE, DEVICE_BAD_BOOLEAN = 31, 19, 27

TRAININGS = ["security_awareness_training", "gdpr_training", "hipaa_training", "pci_training"]
RESOURCES = [("ec2_instance", "Build worker, nightly"), ("s3_bucket", 'Bucket "exports"'), ("rds_instance", "Orders database"),
             ("lambda_function", "Mail digest"), ("ec2_security_group", "Web tier"), ("kms_key", "Backups")]
DEVICES = [("Latitude 5440", "Dell", "Windows 11"), ("MacBook Air 13", "Apple", "macOS 14.6"), ("ThinkPad T14", "Lenovo", "Debian 12")]


def yes(value):
    return "Yes" if value else "No"


def moment(numbers):
    day = numbers.day(datetime.date(2025, 2, 3), datetime.date(2025, 10, 31))
    return f"{day.isoformat()}T{numbers.below(24):02d}:{numbers.below(60):02d}:00Z"


def usable(people):
    """People whose address reaches them: the planned faults are about other things here."""
    seen, found = set(), []
    for person in people:
        if person.email.count("@") == 1 and person.email not in seen and not person.email.endswith("blocked.example"):
            seen.add(person.email)
            found.append(person)
    return found


def accounts(people):
    numbers = Numbers(11)
    rows = [["id", "email", "secondary_email", "username", "first_name", "preferred_first_name", "last_name", "admin", "active",
             "roles", "two_factor_enabled"]]
    for row, person in enumerate(usable(people)[:ACCOUNTS], start=1):
        login = person.email.split("@")[0]
        roles = numbers.pick(["reader", "reader, editor", "reader, editor, approver", "auditor", ""])
        second = f"{login}@home.example.net" if row % 6 == 0 else ""
        is_admin = row % 17 == 0
        rows.append([f"{row:06d}", person.email, second, login, person.first, person.preferred, person.last, yes(is_admin),
                     yes(not person.left), "admin, " + roles if is_admin and roles else roles, yes(numbers.below(9))])
    rows[NO_ID][0] = ""
    rows[BAD_BOOLEAN][7] = "sometimes"
    rows[SAME_ID[1]][0] = rows[SAME_ID[0]][0]
    rows[BLOCKED][1] = rows[BLOCKED][3] + "@blocked.example"
    return table(rows).encode("utf-8")


def training(people):
    numbers = Numbers(12)
    rows = [["id", "user_email", "training_slug", "completed_at"]]
    for row, person in enumerate(usable(people)[:OTHERS], start=1):
        rows.append([f"TR-{row:05d}", person.email, numbers.pick(TRAININGS), moment(numbers) if row % 7 else ""])
    rows[UNKNOWN_TRAINING][2] = "ladder_safety_training"
    return table(rows).encode("utf-8")


def cloud_resources(people):
    del people
    numbers = Numbers(13)
    rows = [["id", "cloud_resource_type", "description", "account", "region"]]
    for row in range(1, OTHERS + 1):
        kind, words = numbers.pick(RESOURCES)
        rows.append([f"res-{row:04d}-{numbers.below(16**6):06x}", kind, words, f"{numbers.below(3) + 1:012d}",
                     numbers.pick(["us-east-1", "us-gov-west-1", "eu-west-2"])])
    rows[UNKNOWN_TYPE][1] = "tape_robot"
    return table(rows).encode("utf-8")


def devices(people):
    numbers = Numbers(14)
    rows = [["device_uuid", "device_name", "email", "model", "make", "serial_number", "os", "cpu", "memory", "mac_address",
             "remote_ip", "enroll_date", "last_checkin_at", "hard_drive_encrypted", "active", "local_firewall_enabled"]]
    for row, person in enumerate(usable(people)[:OTHERS], start=1):
        model, make, system = numbers.pick(DEVICES)
        tail = f"{numbers.below(2**31):012x}"
        rows.append([f"00000000-0000-4000-8000-{tail}", f"EXW-{row:04d}", person.email, model, make, f"0{numbers.below(10**7):07d}",
                     system, "8 cores", "16 GB", f"02:00:00:00:00:{row:02x}", f"192.0.2.{row}", moment(numbers), moment(numbers),
                     yes(row % 13), "Yes", yes(row % 5)])
    rows[DEVICE_BAD_BOOLEAN][13] = "perhaps"
    return table(rows).encode("utf-8")
