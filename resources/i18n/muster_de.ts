<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Ago</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Personnel accounts</source>
        <translation>Personenkonten</translation>
    </message>
    <message>
        <source>Accounts of people at a vendor, tied to a person by e-mail; they do not create people. The ID is chosen once and cannot be changed later.</source>
        <translation>Konten von Personen bei einem Anbieter, über die E-Mail-Adresse einer Person zugeordnet; sie legen keine Personen an. Die ID wird einmal gewählt und lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Secondary email</source>
        <translation>Zweite E-Mail</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Preferred first name</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>false retires the account; nothing can be deleted.</source>
        <translation>false legt das Konto still; löschen lässt sich nichts.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>One text, several roles separated by commas.</source>
        <translation>Ein Text; mehrere Rollen durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Two-factor enabled</source>
        <translation>Zwei Faktoren eingeschaltet</translation>
    </message>
    <message>
        <source>Training records</source>
        <translation>Schulungsnachweise</translation>
    </message>
    <message>
        <source>Nothing can be read back to confirm training records.</source>
        <translation>Zur Bestätigung von Schulungsnachweisen lässt sich nichts zurücklesen.</translation>
    </message>
    <message>
        <source>User email</source>
        <translation>E-Mail der Person</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Set once the training is completed. Older documents call it required.</source>
        <translation>Gesetzt, sobald die Schulung abgeschlossen ist. Ältere Unterlagen nennen es Pflicht.</translation>
    </message>
    <message>
        <source>Cloud resources</source>
        <translation>Cloud-Ressourcen</translation>
    </message>
    <message>
        <source>The list of types moves; a type that is not known here is sent with a warning.</source>
        <translation>Die Liste der Typen ändert sich; ein hier unbekannter Typ wird mit einer Warnung gesendet.</translation>
    </message>
    <message>
        <source>Cloud resource type</source>
        <translation>Typ der Cloud-Ressource</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Shown as Location.</source>
        <translation>Wird als Location angezeigt.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>No field is marked as required, but one must name the device: the serial number or the UUID.</source>
        <translation>Kein Feld gilt als Pflicht, aber eines muss das Gerät benennen: die Seriennummer oder die UUID.</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Gerätename</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Device UUID</source>
        <translation>Geräte-UUID</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Remote IP</source>
        <translation>Entfernte IP</translation>
    </message>
    <message>
        <source>Antivirus software</source>
        <translation>Virenschutz</translation>
    </message>
    <message>
        <source>Enroll date</source>
        <translation>Aufnahmedatum</translation>
    </message>
    <message>
        <source>Last check-in</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>Hard drive encrypted</source>
        <translation>Festplatte verschlüsselt</translation>
    </message>
    <message>
        <source>Native antivirus enabled</source>
        <translation>Eigener Virenschutz eingeschaltet</translation>
    </message>
    <message>
        <source>Password enforcement enabled</source>
        <translation>Passwortzwang eingeschaltet</translation>
    </message>
    <message>
        <source>Local firewall enabled</source>
        <translation>Lokale Firewall eingeschaltet</translation>
    </message>
    <message>
        <source>Session timeout enabled</source>
        <translation>Sitzungsablauf eingeschaltet</translation>
    </message>
    <message>
        <source>FileVault enabled</source>
        <translation>FileVault eingeschaltet</translation>
    </message>
    <message>
        <source>Free schema</source>
        <translation>Freies Schema</translation>
    </message>
    <message>
        <source>The file&apos;s own columns become the fields; dots in a name make nested objects.</source>
        <translation>Die Spalten der Datei werden zu Feldern; Punkte in einem Namen ergeben verschachtelte Objekte.</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>The published list of fields is not complete; add the fields your account has. Role cannot be imported: every imported person becomes an Employee.</source>
        <translation>Die veröffentlichte Liste der Felder ist nicht vollständig; ergänzen Sie die Felder Ihres Kontos. Die Rolle lässt sich nicht importieren: Jede importierte Person wird Employee.</translation>
    </message>
    <message>
        <source>First Name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last Name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Sign-in name and address for notices; must be the person&apos;s valid employee address.</source>
        <translation>Anmeldename und Adresse für Mitteilungen; es muss die gültige dienstliche Adresse der Person sein.</translation>
    </message>
    <message>
        <source>Middle Name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Social Security Number</source>
        <translation>Sozialversicherungsnummer</translation>
    </message>
    <message>
        <source>Optional today; older articles require it and treat it as the unique identifier. Match key of the DISS import. Handle as text so that leading zeros survive.</source>
        <translation>Heute freiwillig; ältere Artikel verlangen sie und behandeln sie als eindeutige Kennung. Abgleichsschlüssel des DISS-Imports. Als Text behandeln, damit führende Nullen bleiben.</translation>
    </message>
    <message>
        <source>Employee ID #</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Called employer id in the old template.</source>
        <translation>Hieß in der alten Vorlage employer id.</translation>
    </message>
    <message>
        <source>Agency ID Number</source>
        <translation>Behördennummer</translation>
    </message>
    <message>
        <source>Job Title</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Hired At</source>
        <translation>Eingestellt am</translation>
    </message>
    <message>
        <source>Literal time and zone abbreviation at the end.</source>
        <translation>Am Ende stehen wörtlich eine Uhrzeit und das Kürzel einer Zeitzone.</translation>
    </message>
    <message>
        <source>Terminated At</source>
        <translation>Ausgeschieden am</translation>
    </message>
    <message>
        <source>Same form as hired_at assumed. Whether it deactivates the person is not documented.</source>
        <translation>Angenommen ist dieselbe Form wie bei hired_at. Ob die Person dadurch stillgelegt wird, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Facility ID</source>
        <translation>Standort-ID</translation>
    </message>
    <message>
        <source>Found under Administration &gt; Facilities (in the page URL) or in the Facilities export. Decides which Security Officers get notices.</source>
        <translation>Steht unter Administration &gt; Facilities (in der Adresse der Seite) oder im Export der Facilities. Entscheidet, welche Security Officers Mitteilungen erhalten.</translation>
    </message>
    <message>
        <source>CAGE Code</source>
        <translation>CAGE-Code</translation>
    </message>
    <message>
        <source>Required by the old template; absent from newer lists, which use Facility ID.</source>
        <translation>In der alten Vorlage Pflicht; fehlt in neueren Listen, die Facility ID verwenden.</translation>
    </message>
    <message>
        <source>Place of Birth</source>
        <translation>Geburtsort</translation>
    </message>
    <message>
        <source>Date of Birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Order of month and day is assumed from a US example; differs from the hired_at form.</source>
        <translation>Die Reihenfolge von Monat und Tag ist nach einem Beispiel aus den USA angenommen; sie weicht von der Form von hired_at ab.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Named as frequently changing data; no field name published. Keep disabled until confirmed.</source>
        <translation>Als häufig wechselnde Angabe genannt; kein Feldname veröffentlicht. Bis zur Bestätigung ausgeschaltet lassen.</translation>
    </message>
    <message>
        <source>Accesses</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>People must exist already. Only labels are published; the keys are ours.</source>
        <translation>Die Personen müssen schon bestehen. Veröffentlicht sind nur Beschriftungen; die Schlüssel sind unsere.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>One of: SSN, e-mail address, or the record ID shown in the People CSV export.</source>
        <translation>Eines davon: SSN, E-Mail-Adresse oder die Datensatz-ID aus dem CSV-Export von People.</translation>
    </message>
    <message>
        <source>Access Code</source>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>Access Status ID</source>
        <translation>ID des Zugangsstatus</translation>
    </message>
    <message>
        <source>Contract ID</source>
        <translation>Vertrags-ID</translation>
    </message>
    <message>
        <source>Brief Date</source>
        <translation>Datum der Einweisung</translation>
    </message>
    <message>
        <source>Debrief Date</source>
        <translation>Datum der Ausweisung</translation>
    </message>
    <message>
        <source>Eligibilities</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>People must exist already. Only labels are published, and the list of optional properties is not complete.</source>
        <translation>Die Personen müssen schon bestehen. Veröffentlicht sind nur Beschriftungen, und die Liste der freiwilligen Eigenschaften ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Eligibility Code</source>
        <translation>Berechtigungscode</translation>
    </message>
    <message>
        <source>Investigation Code</source>
        <translation>Code der Überprüfung</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>email</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>social security number</source>
        <translation>Sozialversicherungsnummer</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>about %1 different</source>
        <translation>etwa %1 verschiedene</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 verschiedene</translation>
    </message>
    <message>
        <source>%1 % filled</source>
        <translation>%1 % gefüllt</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>the column %1 is now never read</source>
        <translation>die Spalte %1 wird jetzt nie gelesen</translation>
    </message>
    <message>
        <source>the column %1 is no longer kept from being read</source>
        <translation>die Spalte %1 wird nicht mehr vom Lesen ausgenommen</translation>
    </message>
    <message>
        <source>the encoding is now %1 (was %2)</source>
        <translation>die Kodierung ist jetzt %1 (vorher %2)</translation>
    </message>
    <message>
        <source>the delimiter is now %1 (was %2)</source>
        <translation>das Trennzeichen ist jetzt %1 (vorher %2)</translation>
    </message>
    <message>
        <source>the quote character is now %1 (was %2)</source>
        <translation>das Anführungszeichen ist jetzt %1 (vorher %2)</translation>
    </message>
    <message>
        <source>the escape character is now %1 (was %2)</source>
        <translation>das Maskierungszeichen ist jetzt %1 (vorher %2)</translation>
    </message>
    <message>
        <source>the number of lines above the header is now %1 (was %2)</source>
        <translation>die Anzahl der Zeilen über der Kopfzeile ist jetzt %1 (vorher %2)</translation>
    </message>
    <message>
        <source>the number of header rows is now %1 (was %2)</source>
        <translation>die Anzahl der Kopfzeilen ist jetzt %1 (vorher %2)</translation>
    </message>
    <message>
        <source>the number of lines left out at the end is now %1 (was %2)</source>
        <translation>die Anzahl der am Ende ausgelassenen Zeilen ist jetzt %1 (vorher %2)</translation>
    </message>
    <message>
        <source>the connection is now %1 (was %2)</source>
        <translation>die Verbindung ist jetzt %1 (vorher %2)</translation>
    </message>
    <message>
        <source>the kind of rows is now %1 (was %2)</source>
        <translation>die Art der Zeilen ist jetzt %1 (vorher %2)</translation>
    </message>
    <message>
        <source>the schema is now %1 (was %2)</source>
        <translation>das Schema ist jetzt %1 (vorher %2)</translation>
    </message>
    <message>
        <source>the field that names a row is now %1 (was %2)</source>
        <translation>das Feld, das eine Zeile benennt, ist jetzt %1 (vorher %2)</translation>
    </message>
    <message>
        <source>a bad row is now held and the others are sent</source>
        <translation>eine fehlerhafte Zeile wird jetzt zurückgehalten, die übrigen werden gesendet</translation>
    </message>
    <message>
        <source>a bad row now keeps the whole file from being sent</source>
        <translation>eine fehlerhafte Zeile verhindert jetzt, dass die Datei gesendet wird</translation>
    </message>
    <message>
        <source>only the fields given now change at the service</source>
        <translation>beim Dienst ändern sich jetzt nur die angegebenen Felder</translation>
    </message>
    <message>
        <source>each row now replaces everything the service has of it</source>
        <translation>jede Zeile ersetzt jetzt alles, was der Dienst dazu hat</translation>
    </message>
    <message>
        <source>a fixed value</source>
        <translation>ein fester Wert</translation>
    </message>
    <message>
        <source>no steps</source>
        <translation>keine Schritte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a required field would be left empty</source>
        <translation>ein Pflichtfeld bliebe leer</translation>
    </message>
    <message>
        <source>no column of the file is like it</source>
        <translation>keine Spalte der Datei ist ihr ähnlich</translation>
    </message>
    <message>
        <source>columns are found by their name</source>
        <translation>Spalten werden nach ihrem Namen gefunden</translation>
    </message>
    <message>
        <source>%1 now comes from %2 (was %3)</source>
        <translation>%1 kommt jetzt aus %2 (vorher %3)</translation>
    </message>
    <message>
        <source>%1 is joined with &apos;%2&apos; (was &apos;%3&apos;)</source>
        <translation>%1 wird mit &apos;%2&apos; verbunden (vorher &apos;%3&apos;)</translation>
    </message>
    <message>
        <source>%1 now takes the steps: %2 (was: %3)</source>
        <translation>%1 durchläuft jetzt die Schritte: %2 (vorher: %3)</translation>
    </message>
    <message>
        <source>%1 is now cleared by a blank cell</source>
        <translation>%1 wird jetzt durch eine leere Zelle gelöscht</translation>
    </message>
    <message>
        <source>%1 is no longer cleared by a blank cell</source>
        <translation>%1 wird nicht mehr durch eine leere Zelle gelöscht</translation>
    </message>
    <message>
        <source>%1 is now of another type</source>
        <translation>%1 hat jetzt einen anderen Typ</translation>
    </message>
    <message>
        <source>%1 is now filled, from %2</source>
        <translation>%1 wird jetzt gefüllt, aus %2</translation>
    </message>
    <message>
        <source>%1 is no longer filled (was %2)</source>
        <translation>%1 wird nicht mehr gefüllt (vorher aus %2)</translation>
    </message>
    <message>
        <source>1 row with fewer cells than the header, the first on line %1</source>
        <translation>1 Zeile mit weniger Zellen als die Kopfzeile, in Dateizeile %1</translation>
    </message>
    <message>
        <source>%1 rows with fewer cells than the header, the first on line %2</source>
        <translation>%1 Zeilen mit weniger Zellen als die Kopfzeile, die erste in Dateizeile %2</translation>
    </message>
    <message>
        <source>1 row with more cells than the header, the first on line %1</source>
        <translation>1 Zeile mit mehr Zellen als die Kopfzeile, in Dateizeile %1</translation>
    </message>
    <message>
        <source>%1 rows with more cells than the header, the first on line %2</source>
        <translation>%1 Zeilen mit mehr Zellen als die Kopfzeile, die erste in Dateizeile %2</translation>
    </message>
    <message>
        <source>1 row with bytes that are not text in this encoding, the first on line %1</source>
        <translation>1 Zeile mit Bytes, die in dieser Kodierung kein Text sind, in Dateizeile %1</translation>
    </message>
    <message>
        <source>%1 rows with bytes that are not text in this encoding, the first on line %2</source>
        <translation>%1 Zeilen mit Bytes, die in dieser Kodierung kein Text sind, die erste in Dateizeile %2</translation>
    </message>
    <message>
        <source>1 row with a quote that is never closed, the first on line %1</source>
        <translation>1 Zeile mit einem Anführungszeichen, das nie geschlossen wird, in Dateizeile %1</translation>
    </message>
    <message>
        <source>%1 rows with a quote that is never closed, the first on line %2</source>
        <translation>%1 Zeilen mit einem Anführungszeichen, das nie geschlossen wird, die erste in Dateizeile %2</translation>
    </message>
    <message>
        <source>1 row with a quote in an odd place, the first on line %1</source>
        <translation>1 Zeile mit einem Anführungszeichen an ungewöhnlicher Stelle, in Dateizeile %1</translation>
    </message>
    <message>
        <source>%1 rows with a quote in an odd place, the first on line %2</source>
        <translation>%1 Zeilen mit einem Anführungszeichen an ungewöhnlicher Stelle, die erste in Dateizeile %2</translation>
    </message>
    <message>
        <source>1 row with a cell above the size limit, the first on line %1</source>
        <translation>1 Zeile mit einer Zelle über der Größengrenze, in Dateizeile %1</translation>
    </message>
    <message>
        <source>%1 rows with a cell above the size limit, the first on line %2</source>
        <translation>%1 Zeilen mit einer Zelle über der Größengrenze, die erste in Dateizeile %2</translation>
    </message>
    <message>
        <source>nothing was accepted from this computer yet, so every row counts as new</source>
        <translation>von diesem Computer wurde noch nichts angenommen, daher gilt jede Zeile als neu</translation>
    </message>
    <message>
        <source>cannot compare with what was last accepted</source>
        <translation>der Vergleich mit dem zuletzt Angenommenen ist nicht möglich</translation>
    </message>
    <message>
        <source>The program ended before the run did.</source>
        <translation>Das Programm endete vor dem Lauf.</translation>
    </message>
    <message>
        <source>the file %1 is empty (0 bytes)</source>
        <translation>die Datei %1 ist leer (0 Byte)</translation>
    </message>
    <message>
        <source>the file is empty (0 bytes)</source>
        <translation>die Datei ist leer (0 Byte)</translation>
    </message>
    <message>
        <source>Run the export again and check that it finished.</source>
        <translation>Führen Sie den Export erneut aus und prüfen Sie, ob er vollständig ist.</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>die Datei %1 gibt es nicht</translation>
    </message>
    <message>
        <source>Check the name and the folder; a relative name starts at the folder you are in.</source>
        <translation>Prüfen Sie Namen und Ordner; ein relativer Name beginnt in dem Ordner, in dem Sie sich befinden.</translation>
    </message>
    <message>
        <source>you may not read the file %1</source>
        <translation>Sie dürfen die Datei %1 nicht lesen</translation>
    </message>
    <message>
        <source>Ask its owner for read permission on the file and its folder, or copy it to a place of yours.</source>
        <translation>Bitten Sie den Eigentümer um das Leserecht für die Datei und ihren Ordner, oder kopieren Sie sie an einen eigenen Ort.</translation>
    </message>
    <message>
        <source>the file %1 cannot be opened: %2</source>
        <translation>die Datei %1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>Check the disk or network share it is on.</source>
        <translation>Prüfen Sie den Datenträger oder die Netzwerkfreigabe, auf der sie liegt.</translation>
    </message>
    <message>
        <source>Name one export inside it.</source>
        <translation>Nennen Sie einen Export darin.</translation>
    </message>
    <message>
        <source>Save the export as a file, or pipe it to standard input and name it &quot;-&quot;.</source>
        <translation>Speichern Sie den Export als Datei, oder leiten Sie ihn in die Standardeingabe und nennen Sie ihn &quot;-&quot;.</translation>
    </message>
    <message>
        <source>the file %1 changed while it was being read</source>
        <translation>die Datei %1 wurde während des Lesens geändert</translation>
    </message>
    <message>
        <source>Wait until the program that writes it has finished, then start again.</source>
        <translation>Warten Sie, bis das schreibende Programm fertig ist, und beginnen Sie dann erneut.</translation>
    </message>
    <message>
        <source>reading %1 failed: %2</source>
        <translation>das Lesen von %1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Check the disk or network share it is on, then start again.</source>
        <translation>Prüfen Sie den Datenträger oder die Netzwerkfreigabe, auf der sie liegt, und beginnen Sie dann erneut.</translation>
    </message>
    <message>
        <source>the file became shorter while it was being read</source>
        <translation>die Datei wurde während des Lesens kürzer</translation>
    </message>
    <message>
        <source>the file %1 cannot be read a second time</source>
        <translation>die Datei %1 kann nicht ein zweites Mal gelesen werden</translation>
    </message>
    <message>
        <source>Copy it to a local disk, then start again.</source>
        <translation>Kopieren Sie sie auf einen lokalen Datenträger und beginnen Sie dann erneut.</translation>
    </message>
    <message>
        <source>this is not a text file; it looks like %1</source>
        <translation>dies ist keine Textdatei; sie sieht aus wie %1</translation>
    </message>
    <message>
        <source>this is not a text file; it holds bytes that no text has (binary data)</source>
        <translation>dies ist keine Textdatei; sie enthält Bytes, die in keinem Text vorkommen (Binärdaten)</translation>
    </message>
    <message>
        <source>an Excel workbook or a ZIP archive</source>
        <translation>eine Excel-Arbeitsmappe oder ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>ein leeres ZIP-Archiv</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls)</source>
        <translation>eine alte Excel-Arbeitsmappe (.xls)</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>ein Windows-Programm</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ein xz-Archiv</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>a PGP message</source>
        <translation>eine PGP-Nachricht</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it as CSV.</source>
        <translation>Öffnen Sie sie in dem Programm, das sie erzeugt hat, und speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>Ask the HR system for the export as CSV or text instead.</source>
        <translation>Fordern Sie den Export im HR-System als CSV oder Text an.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Entpacken Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Decrypt it first.</source>
        <translation>Entschlüsseln Sie sie zuerst.</translation>
    </message>
    <message>
        <source>the file has no header and no rows, only blank lines</source>
        <translation>die Datei hat weder Kopfzeile noch Zeilen, nur Leerzeilen</translation>
    </message>
    <message>
        <source>the file has no header and no rows</source>
        <translation>die Datei hat weder Kopfzeile noch Zeilen</translation>
    </message>
    <message>
        <source>the file ends before the header line</source>
        <translation>die Datei endet vor der Kopfzeile</translation>
    </message>
    <message>
        <source>Choose the line that holds the column names (header row), or export the file again.</source>
        <translation>Wählen Sie die Zeile mit den Spaltennamen (Kopfzeile), oder exportieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>the header has a quote in column %1 that is never closed</source>
        <translation>die Kopfzeile hat in Spalte %1 ein Anführungszeichen, das nie geschlossen wird</translation>
    </message>
    <message>
        <source>Choose another quote character, or export the file again.</source>
        <translation>Wählen Sie ein anderes Anführungszeichen, oder exportieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Nothing was sent. Export the report again and look whether it is complete.</source>
        <translation>Es wurde nichts gesendet. Exportieren Sie den Bericht erneut und prüfen Sie, ob er vollständig ist.</translation>
    </message>
    <message>
        <source>the reading was stopped</source>
        <translation>das Lesen wurde angehalten</translation>
    </message>
    <message>
        <source>the comparison was stopped</source>
        <translation>der Vergleich wurde angehalten</translation>
    </message>
    <message>
        <source>the push was stopped; the rest was not sent</source>
        <translation>die Übertragung wurde angehalten; der Rest wurde nicht gesendet</translation>
    </message>
    <message>
        <source>Push the same file again: accepted rows are not sent twice.</source>
        <translation>Übertragen Sie dieselbe Datei erneut: Angenommene Zeilen werden nicht zweimal gesendet.</translation>
    </message>
    <message>
        <source>the file is not the one that was previewed, so nothing was sent</source>
        <translation>die Datei ist nicht die aus der Vorschau, daher wurde nichts gesendet</translation>
    </message>
    <message>
        <source>It was changed in between. Look at the preview again, then send.</source>
        <translation>Sie wurde zwischenzeitlich geändert. Sehen Sie sich die Vorschau erneut an und senden Sie dann.</translation>
    </message>
    <message>
        <source>See them with &apos;muster check %1&apos;, mend the export, or send the good rows with --on-bad-rows hold.</source>
        <translation>Sehen Sie sie mit &apos;muster check %1&apos; an, berichtigen Sie den Export, oder senden Sie die guten Zeilen mit --on-bad-rows hold.</translation>
    </message>
    <message>
        <source>the secret is empty</source>
        <translation>das Geheimnis ist leer</translation>
    </message>
    <message>
        <source>Paste the secret itself; only its last line end is taken off.</source>
        <translation>Fügen Sie das Geheimnis selbst ein; nur sein letztes Zeilenende wird entfernt.</translation>
    </message>
    <message>
        <source>the secret is longer than 4096 bytes</source>
        <translation>das Geheimnis ist länger als 4096 Byte</translation>
    </message>
    <message>
        <source>Check that this is the secret and not another file.</source>
        <translation>Prüfen Sie, ob dies das Geheimnis ist und nicht eine andere Datei.</translation>
    </message>
    <message>
        <source>the keychain has no such secret</source>
        <translation>der Schlüsselbund hat kein solches Geheimnis</translation>
    </message>
    <message>
        <source>Store it with: muster secret set NAME</source>
        <translation>Speichern Sie es mit: muster secret set NAME</translation>
    </message>
    <message>
        <source>the keychain refused access</source>
        <translation>der Schlüsselbund hat den Zugriff verweigert</translation>
    </message>
    <message>
        <source>Unlock it, answer its prompt, and try again; nothing stored there was changed.</source>
        <translation>Entsperren Sie ihn, beantworten Sie seine Abfrage und versuchen Sie es erneut; an den gespeicherten Einträgen wurde nichts geändert.</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock it (log in to the desktop, or open its password program) and try again; nothing stored there was changed.</source>
        <translation>Entsperren Sie ihn (am Desktop anmelden oder dessen Passwortprogramm öffnen) und versuchen Sie es erneut; an den gespeicherten Einträgen wurde nichts geändert.</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>Look for an unanswered password prompt, restart the keychain, or give the secret with --secret-file.</source>
        <translation>Suchen Sie nach einer offenen Passwortabfrage, starten Sie den Schlüsselbund neu, oder geben Sie das Geheimnis mit --secret-file an.</translation>
    </message>
    <message>
        <source>the keychain has no default keyring yet</source>
        <translation>der Schlüsselbund hat noch keinen Standardbund</translation>
    </message>
    <message>
        <source>Make one with the desktop&apos;s password program, or give the secret with --secret-file.</source>
        <translation>Legen Sie einen mit dem Passwortprogramm des Desktops an, oder geben Sie das Geheimnis mit --secret-file an.</translation>
    </message>
    <message>
        <source>there is no keychain here: this session has no D-Bus</source>
        <translation>hier gibt es keinen Schlüsselbund: Diese Sitzung hat kein D-Bus</translation>
    </message>
    <message>
        <source>Run this inside a desktop session, or give the secret with --secret-file.</source>
        <translation>Starten Sie das Programm in einer Desktop-Sitzung, oder geben Sie das Geheimnis mit --secret-file an.</translation>
    </message>
    <message>
        <source>there is no keychain here: no Secret Service answers on D-Bus</source>
        <translation>hier gibt es keinen Schlüsselbund: Kein Secret Service antwortet über D-Bus</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet, or give the secret with --secret-file.</source>
        <translation>Installieren und starten Sie gnome-keyring oder KWallet, oder geben Sie das Geheimnis mit --secret-file an.</translation>
    </message>
    <message>
        <source>there is no keychain here: libsecret is not installed</source>
        <translation>hier gibt es keinen Schlüsselbund: libsecret ist nicht installiert</translation>
    </message>
    <message>
        <source>Install the package libsecret-1-0, or give the secret with --secret-file.</source>
        <translation>Installieren Sie das Paket libsecret-1-0, oder geben Sie das Geheimnis mit --secret-file an.</translation>
    </message>
    <message>
        <source>the keychain failed: %1</source>
        <translation>der Schlüsselbund hat versagt: %1</translation>
    </message>
    <message>
        <source>Check that the desktop&apos;s keychain works, or give the secret with --secret-file.</source>
        <translation>Prüfen Sie, ob der Schlüsselbund des Desktops funktioniert, oder geben Sie das Geheimnis mit --secret-file an.</translation>
    </message>
    <message>
        <source>the secret was written but cannot be read back</source>
        <translation>das Geheimnis wurde geschrieben, kann aber nicht zurückgelesen werden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a good name</source>
        <translation>&apos;%1&apos; ist kein geeigneter Name</translation>
    </message>
    <message>
        <source>Use letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, up to 64 of them.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, &apos;.&apos;, &apos;_&apos; und &apos;-&apos;, höchstens 64 davon.</translation>
    </message>
    <message>
        <source>there is no feed &apos;%1&apos;</source>
        <translation>es gibt keinen Feed &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no connection &apos;%1&apos;</source>
        <translation>es gibt keine Verbindung &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>die Datei %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Prüfen Sie, ob sie vorhanden ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>the file %1 is far too large for a feed</source>
        <translation>die Datei %1 ist für einen Feed viel zu groß</translation>
    </message>
    <message>
        <source>Choose a file that was exported as a feed.</source>
        <translation>Wählen Sie eine Datei, die als Feed exportiert wurde.</translation>
    </message>
    <message>
        <source>this is not a feed file of a version this program knows</source>
        <translation>dies ist keine Feed-Datei einer Version, die dieses Programm kennt</translation>
    </message>
    <message>
        <source>there is no history yet in %1</source>
        <translation>in %1 gibt es noch keinen Verlauf</translation>
    </message>
    <message>
        <source>It begins with the first push.</source>
        <translation>Er beginnt mit der ersten Übertragung.</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is not in this file</source>
        <translation>die Spalte &quot;%1&quot; ist nicht in dieser Datei</translation>
    </message>
    <message>
        <source>Map the field to a column that is.</source>
        <translation>Ordnen Sie das Feld einer Spalte zu, die darin ist.</translation>
    </message>
    <message>
        <source>The nearest header is &quot;%1&quot;.</source>
        <translation>Die ähnlichste Spaltenüberschrift ist &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>connection_id is not a UUID</source>
        <translation>connection_id ist keine UUID</translation>
    </message>
    <message>
        <source>It looks like 123e4567-e89b-12d3-a456-426614174000; copy it from the connection&apos;s page in Secureframe.</source>
        <translation>Sie sieht aus wie 123e4567-e89b-12d3-a456-426614174000; kopieren Sie sie von der Seite der Verbindung in Secureframe.</translation>
    </message>
    <message>
        <source>the name %1 was not found: %2</source>
        <translation>der Name %1 wurde nicht gefunden: %2</translation>
    </message>
    <message>
        <source>Check the address for typing errors, and that this computer is on the network (or VPN) that knows it.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler und ob dieser Computer im passenden Netzwerk (oder VPN) ist.</translation>
    </message>
    <message>
        <source>no field is mapped that names a row (primary id)</source>
        <translation>kein Feld ist zugeordnet, das eine Zeile benennt (Primärschlüssel)</translation>
    </message>
    <message>
        <source>Map to one of the fields that the service lists.</source>
        <translation>Ordnen Sie eines der Felder zu, die der Dienst aufführt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a field</source>
        <translation>&quot;%1&quot; kann nicht der Name eines Feldes sein</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces, - and _; a dot between two names nests them.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, Leerzeichen, - und _; ein Punkt zwischen zwei Namen verschachtelt sie.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Bitte melden Sie dies.</translation>
    </message>
    <message>
        <source>Nothing was changed. Please report this.</source>
        <translation>Es wurde nichts geändert. Bitte melden Sie dies.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>%1 ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket, not a regular file</source>
        <translation>%1 ist ein Gerät, eine Pipe oder ein Socket, keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>%1 has a header but no rows</source>
        <translation>%1 hat eine Kopfzeile, aber keine Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2 rows failed the checks, so nothing was sent</source>
        <translation>%1 von %2 Zeilen haben die Prüfung nicht bestanden, daher wurde nichts gesendet</translation>
    </message>
    <message>
        <source>%1 needs fields that are not mapped: %2</source>
        <translation>%1 braucht Felder, die nicht zugeordnet sind: %2</translation>
    </message>
    <message>
        <source>%1 takes no further fields</source>
        <translation>%1 nimmt keine weiteren Felder an</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2&apos;s name for the %3</source>
        <translation>„%1“ ist der Name von %2 für: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2&apos; name for the %3</source>
        <translation>„%1“ ist der Name von %2 für: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a usual header for the %2</source>
        <translation>„%1“ ist eine übliche Spaltenüberschrift für: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds the words &quot;%2&quot;, a header for the %3</source>
        <translation>„%1“ enthält die Wörter „%2“, eine Spaltenüberschrift für: %3</translation>
    </message>
    <message>
        <source>the word &quot;%1&quot; stands over %2</source>
        <translation>das Wort „%1“ steht über: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is like &quot;%2&quot;, a header for the %3, but not the same</source>
        <translation>„%1“ ähnelt „%2“, einer Spaltenüberschrift für: %3, ist aber nicht dasselbe</translation>
    </message>
    <message>
        <source>&quot;REPORTS_TO&quot; is PeopleSoft&apos;s position number of the manager</source>
        <translation>„REPORTS_TO“ ist bei PeopleSoft die Positionsnummer der Führungskraft</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the service&apos;s own name of the field</source>
        <translation>„%1“ ist der Name des Feldes beim Dienst</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds whole names</source>
        <translation>„%1“ enthält ganze Namen</translation>
    </message>
    <message>
        <source>the first name is split from them</source>
        <translation>der Vorname wird daraus abgetrennt</translation>
    </message>
    <message>
        <source>the middle name is split from them</source>
        <translation>der zweite Vorname wird daraus abgetrennt</translation>
    </message>
    <message>
        <source>the last name is split from them</source>
        <translation>der Nachname wird daraus abgetrennt</translation>
    </message>
    <message>
        <source>the manager&apos;s address is looked up by number in the same file</source>
        <translation>die Adresse der Führungskraft wird über die Nummer in derselben Datei nachgeschlagen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is another name of the field</source>
        <translation>„%1“ ist ein anderer Name des Feldes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is another name of a field of Secureframe&apos;s %2</source>
        <translation>„%1“ ist ein anderer Name eines Feldes von %2 bei Secureframe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a field of Secureframe&apos;s %2</source>
        <translation>„%1“ ist der Name eines Feldes von %2 bei Secureframe</translation>
    </message>
    <message>
        <source>the file&apos;s own column</source>
        <translation>die eigene Spalte der Datei</translation>
    </message>
    <message>
        <source>all values are e-mail addresses</source>
        <translation>alle Werte sind E-Mail-Adressen</translation>
    </message>
    <message>
        <source>all values are social security numbers</source>
        <translation>alle Werte sind Sozialversicherungsnummern</translation>
    </message>
    <message>
        <source>all values are dates</source>
        <translation>alle Werte sind Datumsangaben</translation>
    </message>
    <message>
        <source>but only %1 of the values are e-mail addresses</source>
        <translation>aber nur %1 der Werte sind E-Mail-Adressen</translation>
    </message>
    <message>
        <source>but only %1 of the values are social security numbers</source>
        <translation>aber nur %1 der Werte sind Sozialversicherungsnummern</translation>
    </message>
    <message>
        <source>but only %1 of the values are dates</source>
        <translation>aber nur %1 der Werte sind Datumsangaben</translation>
    </message>
    <message>
        <source>day and month cannot be told apart, so say which comes first</source>
        <translation>Tag und Monat sind nicht zu unterscheiden; sagen Sie bitte, was zuerst steht</translation>
    </message>
    <message>
        <source>every value is different</source>
        <translation>jeder Wert ist verschieden</translation>
    </message>
    <message>
        <source>no row has a value</source>
        <translation>keine Zeile hat einen Wert</translation>
    </message>
    <message>
        <source>the header is not known, but %1 of the values are e-mail addresses</source>
        <translation>die Spaltenüberschrift ist nicht bekannt, aber %1 der Werte sind E-Mail-Adressen</translation>
    </message>
    <message>
        <source>the header is not known, but %1 of the values are social security numbers</source>
        <translation>die Spaltenüberschrift ist nicht bekannt, aber %1 der Werte sind Sozialversicherungsnummern</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds values of &quot;%2&quot;, so it is the manager&apos;s position</source>
        <translation>„%1“ enthält Werte von „%2“, es ist also die Position der Führungskraft</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds values of &quot;%2&quot;, so it names the manager by number</source>
        <translation>„%1“ enthält Werte von „%2“, nennt also die Führungskraft mit ihrer Nummer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds e-mail addresses</source>
        <translation>„%1“ enthält E-Mail-Adressen</translation>
    </message>
    <message>
        <source>a report title stands above the headers</source>
        <translation>darüber steht ein Berichtstitel</translation>
    </message>
    <message>
        <source>%1 of %2 headers are %3&apos;s</source>
        <translation>%1 von %2 Überschriften sind von %3</translation>
    </message>
    <message>
        <source>%1 of %2 headers are %3&apos;</source>
        <translation>%1 von %2 Überschriften sind von %3</translation>
    </message>
    <message>
        <source>%1 is a name of its own</source>
        <translation>%1 kommt nur dort vor</translation>
    </message>
    <message>
        <source>%1 are names of its own</source>
        <translation>%1 kommen nur dort vor</translation>
    </message>
    <message>
        <source>%1 of the values are e-mail addresses</source>
        <translation>%1 der Werte sind E-Mail-Adressen</translation>
    </message>
    <message>
        <source>%1 of the values are social security numbers</source>
        <translation>%1 der Werte sind Sozialversicherungsnummern</translation>
    </message>
    <message>
        <source>%1 of the values are dates</source>
        <translation>%1 der Werte sind Datumsangaben</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>preferred first name</source>
        <translation>bevorzugter Vorname</translation>
    </message>
    <message>
        <source>middle name</source>
        <translation>zweiter Vorname</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>name suffix</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>name prefix</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>vollständiger Name</translation>
    </message>
    <message>
        <source>work e-mail address</source>
        <translation>dienstliche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>private e-mail address</source>
        <translation>private E-Mail-Adresse</translation>
    </message>
    <message>
        <source>username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>employee number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>system ID</source>
        <translation>System-ID</translation>
    </message>
    <message>
        <source>badge number</source>
        <translation>Ausweisnummer</translation>
    </message>
    <message>
        <source>agency ID</source>
        <translation>Behörden-ID</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>Stellenbezeichnung</translation>
    </message>
    <message>
        <source>job code</source>
        <translation>Stellencode</translation>
    </message>
    <message>
        <source>position number</source>
        <translation>Positionsnummer</translation>
    </message>
    <message>
        <source>department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>department code</source>
        <translation>Abteilungscode</translation>
    </message>
    <message>
        <source>division</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>cost center</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>hire date</source>
        <translation>Eintrittsdatum</translation>
    </message>
    <message>
        <source>first hire date</source>
        <translation>erstes Eintrittsdatum</translation>
    </message>
    <message>
        <source>rehire date</source>
        <translation>Wiedereintrittsdatum</translation>
    </message>
    <message>
        <source>service date</source>
        <translation>Dienstzeitbeginn</translation>
    </message>
    <message>
        <source>termination date</source>
        <translation>Austrittsdatum</translation>
    </message>
    <message>
        <source>termination reason</source>
        <translation>Austrittsgrund</translation>
    </message>
    <message>
        <source>contract end date</source>
        <translation>Vertragsende</translation>
    </message>
    <message>
        <source>employment status</source>
        <translation>Beschäftigungsstatus</translation>
    </message>
    <message>
        <source>leave status</source>
        <translation>Abwesenheitsstatus</translation>
    </message>
    <message>
        <source>employment type</source>
        <translation>Beschäftigungsart</translation>
    </message>
    <message>
        <source>full part time</source>
        <translation>Voll- oder Teilzeit</translation>
    </message>
    <message>
        <source>e-mail address of the manager</source>
        <translation>E-Mail-Adresse der Führungskraft</translation>
    </message>
    <message>
        <source>employee number of the manager</source>
        <translation>Personalnummer der Führungskraft</translation>
    </message>
    <message>
        <source>name of the manager</source>
        <translation>Name der Führungskraft</translation>
    </message>
    <message>
        <source>hr representative</source>
        <translation>Ansprechperson in der Personalabteilung</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>location code</source>
        <translation>Standortcode</translation>
    </message>
    <message>
        <source>facility ID</source>
        <translation>Betriebsstätten-ID</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>Betriebsstätte</translation>
    </message>
    <message>
        <source>CAGE code</source>
        <translation>CAGE-Code</translation>
    </message>
    <message>
        <source>social security number</source>
        <translation>Sozialversicherungsnummer</translation>
    </message>
    <message>
        <source>national id other</source>
        <translation>andere nationale Kennnummer</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>birthday month day</source>
        <translation>Geburtstag ohne Jahr</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>Geburtsort</translation>
    </message>
    <message>
        <source>state of birth</source>
        <translation>Geburtsbundesstaat</translation>
    </message>
    <message>
        <source>country of birth</source>
        <translation>Geburtsland</translation>
    </message>
    <message>
        <source>citizenship</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>work authorization</source>
        <translation>Arbeitserlaubnis</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>work phone</source>
        <translation>Telefon dienstlich</translation>
    </message>
    <message>
        <source>work phone extension</source>
        <translation>Durchwahl dienstlich</translation>
    </message>
    <message>
        <source>mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>home phone</source>
        <translation>Telefon privat</translation>
    </message>
    <message>
        <source>address line1</source>
        <translation>Adresszeile 1</translation>
    </message>
    <message>
        <source>address line2</source>
        <translation>Adresszeile 2</translation>
    </message>
    <message>
        <source>address line3</source>
        <translation>Adresszeile 3</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Bundesstaat</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>county</source>
        <translation>Landkreis</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>work city</source>
        <translation>Arbeitsort</translation>
    </message>
    <message>
        <source>work state</source>
        <translation>Bundesstaat des Arbeitsorts</translation>
    </message>
    <message>
        <source>work country</source>
        <translation>Land des Arbeitsorts</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>effective date</source>
        <translation>Gültigkeitsdatum</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>Datensatznummer</translation>
    </message>
    <message>
        <source>clearance level</source>
        <translation>Freigabestufe</translation>
    </message>
    <message>
        <source>access status id</source>
        <translation>Zugangsstatus-ID</translation>
    </message>
    <message>
        <source>access code</source>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>eligibility code</source>
        <translation>Berechtigungscode</translation>
    </message>
    <message>
        <source>eligibility date</source>
        <translation>Berechtigungsdatum</translation>
    </message>
    <message>
        <source>investigation code</source>
        <translation>Untersuchungscode</translation>
    </message>
    <message>
        <source>investigation date</source>
        <translation>Untersuchungsdatum</translation>
    </message>
    <message>
        <source>brief date</source>
        <translation>Datum der Einweisung</translation>
    </message>
    <message>
        <source>debrief date</source>
        <translation>Datum der Entpflichtung</translation>
    </message>
    <message>
        <source>contract id</source>
        <translation>Vertrags-ID</translation>
    </message>
    <message>
        <source>training course</source>
        <translation>Schulungskurs</translation>
    </message>
    <message>
        <source>training completed at</source>
        <translation>Schulung abgeschlossen am</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>pay data</source>
        <translation>Gehaltsdaten</translation>
    </message>
    <message>
        <source>bank data</source>
        <translation>Bankdaten</translation>
    </message>
    <message>
        <source>equal-opportunity data</source>
        <translation>Gleichstellungsdaten</translation>
    </message>
    <message>
        <source>health data</source>
        <translation>Gesundheitsdaten</translation>
    </message>
    <message>
        <source>data about relatives</source>
        <translation>Daten über Angehörige</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>API address of your account, https</source>
        <translation>API-Adresse Ihres Kontos, https</translation>
    </message>
    <message>
        <source>client id of the integration user</source>
        <translation>Client-ID des Integrationsbenutzers</translation>
    </message>
    <message>
        <source>path of the token call</source>
        <translation>Pfad des Token-Aufrufs</translation>
    </message>
    <message>
        <source>how the credentials travel</source>
        <translation>wie die Zugangsdaten übermittelt werden</translation>
    </message>
    <message>
        <source>further members of the token call</source>
        <translation>weitere Angaben des Token-Aufrufs</translation>
    </message>
    <message>
        <source>scope of the token call</source>
        <translation>Geltungsbereich des Token-Aufrufs</translation>
    </message>
    <message>
        <source>where the token stands in the answer</source>
        <translation>wo das Token in der Antwort steht</translation>
    </message>
    <message>
        <source>header that carries the token</source>
        <translation>Kopfzeile, die das Token trägt</translation>
    </message>
    <message>
        <source>path of the import call</source>
        <translation>Pfad des Import-Aufrufs</translation>
    </message>
    <message>
        <source>how the file travels</source>
        <translation>wie die Datei übermittelt wird</translation>
    </message>
    <message>
        <source>name of the file&apos;s part</source>
        <translation>Name des Teils mit der Datei</translation>
    </message>
    <message>
        <source>file name told to the service</source>
        <translation>Dateiname, der dem Dienst genannt wird</translation>
    </message>
    <message>
        <source>part for the import&apos;s name; empty = none</source>
        <translation>Teil für den Namen des Imports; leer = keiner</translation>
    </message>
    <message>
        <source>part for the object; empty = none</source>
        <translation>Teil für das Objekt; leer = keiner</translation>
    </message>
    <message>
        <source>value of that part; empty = the feed&apos;s object</source>
        <translation>Wert dieses Teils; leer = das Objekt des Feeds</translation>
    </message>
    <message>
        <source>further parts</source>
        <translation>weitere Teile</translation>
    </message>
    <message>
        <source>rename the header ourselves, or send a mapping</source>
        <translation>die Kopfzeile selbst umbenennen oder eine Zuordnung senden</translation>
    </message>
    <message>
        <source>name of the mapping&apos;s part</source>
        <translation>Name des Teils mit der Zuordnung</translation>
    </message>
    <message>
        <source>seal the file before TLS</source>
        <translation>die Datei vor TLS versiegeln</translation>
    </message>
    <message>
        <source>PEM certificate to seal to</source>
        <translation>PEM-Zertifikat, für das versiegelt wird</translation>
    </message>
    <message>
        <source>SHA-256 of that certificate as confirmed; another one in the file stops the push</source>
        <translation>SHA-256 dieses Zertifikats, wie bestätigt; ein anderes in der Datei hält die Übertragung an</translation>
    </message>
    <message>
        <source>name of the key at the service</source>
        <translation>Name des Schlüssels beim Dienst</translation>
    </message>
    <message>
        <source>part for that name</source>
        <translation>Teil für diesen Namen</translation>
    </message>
    <message>
        <source>statuses that mean: import finished</source>
        <translation>Statuscodes mit der Bedeutung: Import abgeschlossen</translation>
    </message>
    <message>
        <source>statuses that mean: taken, results later</source>
        <translation>Statuscodes mit der Bedeutung: entgegengenommen, Ergebnisse folgen</translation>
    </message>
    <message>
        <source>import id in the answer</source>
        <translation>Import-ID in der Antwort</translation>
    </message>
    <message>
        <source>status in the answer</source>
        <translation>Status in der Antwort</translation>
    </message>
    <message>
        <source>where results are asked for; empty = never</source>
        <translation>wo nach Ergebnissen gefragt wird; leer = nie</translation>
    </message>
    <message>
        <source>statuses that end the polling</source>
        <translation>Statuswerte, die das Abfragen beenden</translation>
    </message>
    <message>
        <source>seconds between two looks at the results</source>
        <translation>Sekunden zwischen zwei Abfragen der Ergebnisse</translation>
    </message>
    <message>
        <source>list of row errors</source>
        <translation>Liste der Zeilenfehler</translation>
    </message>
    <message>
        <source>row number within an error</source>
        <translation>Zeilennummer in einem Fehler</translation>
    </message>
    <message>
        <source>1 = first data row is 1; 2 = line in the file, header is 1</source>
        <translation>1 = erste Datenzeile ist 1; 2 = Zeile in der Datei, Kopfzeile ist 1</translation>
    </message>
    <message>
        <source>field within an error</source>
        <translation>Feld in einem Fehler</translation>
    </message>
    <message>
        <source>text within an error</source>
        <translation>Text in einem Fehler</translation>
    </message>
    <message>
        <source>after an unknown outcome</source>
        <translation>nach einem ungewissen Ausgang</translation>
    </message>
    <message>
        <source>form of hired_at and terminated_at</source>
        <translation>Form von hired_at und terminated_at</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sending the file</source>
        <translation>Senden der Datei</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Versiegelung</translation>
    </message>
    <message>
        <source>Reading the answer</source>
        <translation>Lesen der Antwort</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-Geheimnis</translation>
    </message>
    <message>
        <source>ThreatSwitch publishes no API addresses, part names or reply shapes: the defaults are assumptions, all of them can be set.</source>
        <translation>ThreatSwitch veröffentlicht keine API-Adressen, Teilnamen oder Antwortformen: Die Vorgaben sind Annahmen und alle einstellbar.</translation>
    </message>
    <message>
        <source>Whether a blank cell keeps or clears a value, and whether an import sends welcome e-mails, is not published.</source>
        <translation>Ob eine leere Zelle einen Wert behält oder löscht und ob ein Import Begrüßungsmails verschickt, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>API address; UK: https://api-uk.secureframe.com</source>
        <translation>API-Adresse; UK: https://api-uk.secureframe.com</translation>
    </message>
    <message>
        <source>UUID of the custom connection, from Secureframe&apos;s web application</source>
        <translation>UUID der eigenen Verbindung, aus der Webanwendung von Secureframe</translation>
    </message>
    <message>
        <source>vendor set on that connection</source>
        <translation>Anbieter, der an dieser Verbindung eingestellt ist</translation>
    </message>
    <message>
        <source>API key (its secret goes into the keychain)</source>
        <translation>API-Schlüssel (sein Geheimnis kommt in den Schlüsselbund)</translation>
    </message>
    <message>
        <source>objects per request</source>
        <translation>Objekte je Anfrage</translation>
    </message>
    <message>
        <source>bytes per request</source>
        <translation>Bytes je Anfrage</translation>
    </message>
    <message>
        <source>at most this many requests a minute (published limit: 500)</source>
        <translation>höchstens so viele Anfragen je Minute (veröffentlichte Grenze: 500)</translation>
    </message>
    <message>
        <source>read back after a push (not built yet: only off)</source>
        <translation>nach einer Übertragung zurücklesen (noch nicht vorhanden: nur off)</translation>
    </message>
    <message>
        <source>Secureframe publishes no limit on body size or rows per request: 500 rows and 1 MiB are assumed.</source>
        <translation>Secureframe veröffentlicht keine Grenze für Größe oder Zeilen je Anfrage: 500 Zeilen und 1 MiB sind angenommen.</translation>
    </message>
    <message>
        <source>A 202 means queued; Secureframe gives no result per row.</source>
        <translation>Eine 202 bedeutet „eingereiht“; Secureframe meldet kein Ergebnis je Zeile.</translation>
    </message>
    <message>
        <source>PEM file of the certificate authority to trust instead of the system&apos;s</source>
        <translation>PEM-Datei der Zertifizierungsstelle, der statt der des Systems vertraut wird</translation>
    </message>
    <message>
        <source>PEM file with a client certificate and its key</source>
        <translation>PEM-Datei mit einem Client-Zertifikat und dessen Schlüssel</translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s public key (sha256//BASE64), checked on every connection</source>
        <translation>SHA-256 des öffentlichen Schlüssels des Servers (sha256//BASE64), bei jeder Verbindung geprüft</translation>
    </message>
    <message>
        <source>system, none, or the proxy&apos;s URL</source>
        <translation>system, none oder die URL des Proxys</translation>
    </message>
    <message>
        <source>seconds to connect, TLS included</source>
        <translation>Sekunden für den Verbindungsaufbau, TLS eingeschlossen</translation>
    </message>
    <message>
        <source>seconds without a byte in either direction</source>
        <translation>Sekunden ohne ein Byte in einer der beiden Richtungen</translation>
    </message>
    <message>
        <source>seconds for a whole request, plus one for every 100 kB sent</source>
        <translation>Sekunden für eine ganze Anfrage, plus eine je 100 kB</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Token path</source>
        <translation>Token-Pfad</translation>
    </message>
    <message>
        <source>Token style</source>
        <translation>Art des Token-Aufrufs</translation>
    </message>
    <message>
        <source>Token extra</source>
        <translation>Weitere Token-Angaben</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Token pointer</source>
        <translation>Ort des Tokens</translation>
    </message>
    <message>
        <source>Auth header</source>
        <translation>Kopfzeile der Anmeldung</translation>
    </message>
    <message>
        <source>Import path</source>
        <translation>Import-Pfad</translation>
    </message>
    <message>
        <source>Body style</source>
        <translation>Art der Übermittlung</translation>
    </message>
    <message>
        <source>File part</source>
        <translation>Teil mit der Datei</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Name part</source>
        <translation>Teil mit dem Namen</translation>
    </message>
    <message>
        <source>Object part</source>
        <translation>Teil mit dem Objekt</translation>
    </message>
    <message>
        <source>Object value</source>
        <translation>Wert des Objekts</translation>
    </message>
    <message>
        <source>Extra part</source>
        <translation>Weitere Teile</translation>
    </message>
    <message>
        <source>Header mappings</source>
        <translation>Zuordnung der Überschriften</translation>
    </message>
    <message>
        <source>Mappings part</source>
        <translation>Teil mit der Zuordnung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Recipient certificate</source>
        <translation>Empfängerzertifikat</translation>
    </message>
    <message>
        <source>Recipient fingerprint</source>
        <translation>Fingerabdruck des Empfängers</translation>
    </message>
    <message>
        <source>Encryption key ID</source>
        <translation>ID des Schlüssels</translation>
    </message>
    <message>
        <source>Key ID part</source>
        <translation>Teil mit der Schlüssel-ID</translation>
    </message>
    <message>
        <source>Success codes</source>
        <translation>Codes für Erfolg</translation>
    </message>
    <message>
        <source>Queued codes</source>
        <translation>Codes für „eingereiht“</translation>
    </message>
    <message>
        <source>ID pointer</source>
        <translation>Ort der ID</translation>
    </message>
    <message>
        <source>Status pointer</source>
        <translation>Ort des Status</translation>
    </message>
    <message>
        <source>Results path</source>
        <translation>Pfad der Ergebnisse</translation>
    </message>
    <message>
        <source>Done values</source>
        <translation>Werte für „fertig“</translation>
    </message>
    <message>
        <source>Poll seconds</source>
        <translation>Abfrageabstand in Sekunden</translation>
    </message>
    <message>
        <source>Errors pointer</source>
        <translation>Ort der Fehler</translation>
    </message>
    <message>
        <source>Row pointer</source>
        <translation>Ort der Zeilennummer</translation>
    </message>
    <message>
        <source>Row base</source>
        <translation>Zählung der Zeilen</translation>
    </message>
    <message>
        <source>Field pointer</source>
        <translation>Ort des Feldes</translation>
    </message>
    <message>
        <source>Message pointer</source>
        <translation>Ort der Meldung</translation>
    </message>
    <message>
        <source>On unknown</source>
        <translation>Bei ungewissem Ausgang</translation>
    </message>
    <message>
        <source>Date time format</source>
        <translation>Form von Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Connection ID</source>
        <translation>Verbindungs-ID</translation>
    </message>
    <message>
        <source>Vendor slug</source>
        <translation>Kurzname des Anbieters</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Max rows</source>
        <translation>Zeilen höchstens</translation>
    </message>
    <message>
        <source>Max bytes</source>
        <translation>Bytes höchstens</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Anfragen je Minute</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Zurücklesen</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Zeitgrenze für den Verbindungsaufbau</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>Zeitgrenze ohne Datenverkehr</translation>
    </message>
    <message>
        <source>Total timeout</source>
        <translation>Zeitgrenze gesamt</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>from the secret file</source>
        <translation>aus der Geheimnisdatei</translation>
    </message>
    <message>
        <source>the secret file</source>
        <translation>der Geheimnisdatei</translation>
    </message>
    <message>
        <source>payloads are not sealed before TLS (encryption none)</source>
        <translation>Nutzdaten werden vor TLS nicht versiegelt (encryption none)</translation>
    </message>
    <message>
        <source>left to the proxy: %1</source>
        <translation>dem Proxy überlassen: %1</translation>
    </message>
    <message>
        <source>no TLS: the service is on this computer</source>
        <translation>kein TLS: Der Dienst ist auf diesem Computer</translation>
    </message>
    <message>
        <source>certificate of %1 verified</source>
        <translation>Zertifikat von %1 geprüft</translation>
    </message>
    <message>
        <source>none, direct</source>
        <translation>keiner, direkt</translation>
    </message>
    <message>
        <source>the service does not tell its time</source>
        <translation>der Dienst nennt seine Uhrzeit nicht</translation>
    </message>
    <message>
        <source>within %1 seconds of the service&apos;s</source>
        <translation>höchstens %1 Sekunden Abweichung vom Dienst</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 seconds behind the service&apos;s</source>
        <translation>die Uhr dieses Computers geht gegenüber dem Dienst %1 Sekunden nach</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 seconds ahead of the service&apos;s</source>
        <translation>die Uhr dieses Computers geht gegenüber dem Dienst %1 Sekunden vor</translation>
    </message>
    <message>
        <source>Set the date and time of this computer: certificates and tokens depend on them.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses Computers: Zertifikate und Tokens hängen davon ab.</translation>
    </message>
    <message>
        <source>the right to import can only be seen by importing: the first push shows it</source>
        <translation>das Recht zu importieren zeigt sich nur beim Importieren: die erste Übertragung zeigt es</translation>
    </message>
    <message>
        <source>may ask for imports</source>
        <translation>darf Importe abfragen</translation>
    </message>
    <message>
        <source>the token was given, but this user may not see imports (%1)</source>
        <translation>das Token wurde erteilt, aber dieser Benutzer darf keine Importe sehen (%1)</translation>
    </message>
    <message>
        <source>Ask the service&apos;s administrator to give the integration user the right to import.</source>
        <translation>Bitten Sie die Administration des Dienstes, dem Integrationsbenutzer das Recht zu importieren zu geben.</translation>
    </message>
    <message>
        <source>the key pair is not good yet</source>
        <translation>das Schlüsselpaar stimmt noch nicht</translation>
    </message>
    <message>
        <source>the key pair is good</source>
        <translation>das Schlüsselpaar stimmt</translation>
    </message>
    <message>
        <source>may list connections</source>
        <translation>darf Verbindungen auflisten</translation>
    </message>
    <message>
        <source>this key may not list connections</source>
        <translation>dieser Schlüssel darf keine Verbindungen auflisten</translation>
    </message>
    <message>
        <source>the right to push is shown by the first push</source>
        <translation>das Recht zu übertragen zeigt die erste Übertragung</translation>
    </message>
    <message>
        <source>a token was given</source>
        <translation>ein Token wurde erteilt</translation>
    </message>
    <message>
        <source>there is no token to ask with</source>
        <translation>es gibt kein Token, mit dem gefragt werden könnte</translation>
    </message>
    <message>
        <source>the service has no address</source>
        <translation>der Dienst hat keine Adresse</translation>
    </message>
    <message>
        <source>there is no secret</source>
        <translation>es gibt kein Geheimnis</translation>
    </message>
    <message>
        <source>the service was not reached</source>
        <translation>der Dienst wurde nicht erreicht</translation>
    </message>
    <message>
        <source>the token call</source>
        <translation>der Token-Aufruf</translation>
    </message>
    <message>
        <source>the name %1 was not found</source>
        <translation>der Name %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>no connection to %1 within the connect time limit</source>
        <translation>keine Verbindung zu %1 innerhalb der Zeitgrenze für den Verbindungsaufbau</translation>
    </message>
    <message>
        <source>no connection to %1 could be set up</source>
        <translation>es konnte keine Verbindung zu %1 aufgebaut werden</translation>
    </message>
    <message>
        <source>no connection to %1 could be set up (%2)</source>
        <translation>es konnte keine Verbindung zu %1 aufgebaut werden (%2)</translation>
    </message>
    <message>
        <source>no secure connection to %1 could be set up: it does not speak TLS on that port</source>
        <translation>es konnte keine sichere Verbindung zu %1 aufgebaut werden: Auf diesem Port wird kein TLS gesprochen</translation>
    </message>
    <message>
        <source>no secure connection to %1 could be set up: it offers nothing newer than TLS 1.1</source>
        <translation>es konnte keine sichere Verbindung zu %1 aufgebaut werden: Es wird nichts Neueres als TLS 1.1 angeboten</translation>
    </message>
    <message>
        <source>no secure connection to %1 could be set up (%2)</source>
        <translation>es konnte keine sichere Verbindung zu %1 aufgebaut werden (%2)</translation>
    </message>
    <message>
        <source>the certificate of %1 has expired</source>
        <translation>das Zertifikat von %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>the certificate of %1 is not valid yet</source>
        <translation>das Zertifikat von %1 ist noch nicht gültig</translation>
    </message>
    <message>
        <source>the certificate of %1 belongs to another host name</source>
        <translation>das Zertifikat von %1 gehört zu einem anderen Hostnamen</translation>
    </message>
    <message>
        <source>the certificate of %1 is not signed by an authority trusted here</source>
        <translation>das Zertifikat von %1 ist von keiner Stelle unterschrieben, der hier vertraut wird</translation>
    </message>
    <message>
        <source>the certificate of %1 was refused: %2</source>
        <translation>das Zertifikat von %1 wurde abgelehnt: %2</translation>
    </message>
    <message>
        <source>check this computer&apos;s date and time; if they are right, the service must renew its certificate</source>
        <translation>prüfen Sie Datum und Uhrzeit dieses Computers; stimmen sie, muss der Dienst sein Zertifikat erneuern</translation>
    </message>
    <message>
        <source>check the network, the address and the proxy settings</source>
        <translation>prüfen Sie das Netzwerk, die Adresse und die Proxy-Einstellungen</translation>
    </message>
    <message>
        <source>check the address; do not go on if you did not expect this</source>
        <translation>prüfen Sie die Adresse; machen Sie nicht weiter, wenn Sie dies nicht erwartet haben</translation>
    </message>
    <message>
        <source>if the service uses an authority of its own, name its certificate in ca_file</source>
        <translation>verwendet der Dienst eine eigene Zertifizierungsstelle, nennen Sie deren Zertifikat in ca_file</translation>
    </message>
    <message>
        <source>tell the service&apos;s operator</source>
        <translation>sagen Sie es dem Betreiber des Dienstes</translation>
    </message>
    <message>
        <source>check the port in the address</source>
        <translation>prüfen Sie den Port in der Adresse</translation>
    </message>
    <message>
        <source>the service must allow TLS 1.2 or 1.3</source>
        <translation>der Dienst muss TLS 1.2 oder 1.3 zulassen</translation>
    </message>
    <message>
        <source>check the address, the port and whether something on the way intercepts TLS</source>
        <translation>prüfen Sie die Adresse, den Port und ob unterwegs etwas TLS abfängt</translation>
    </message>
    <message>
        <source>the exchange with %1 took too long</source>
        <translation>der Austausch mit %1 dauerte zu lange</translation>
    </message>
    <message>
        <source>the request to %1 was stopped</source>
        <translation>die Anfrage an %1 wurde angehalten</translation>
    </message>
    <message>
        <source>the exchange with %1 passed its total time limit</source>
        <translation>der Austausch mit %1 überschritt seine Zeitgrenze</translation>
    </message>
    <message>
        <source>a slow service may need a longer idle_timeout</source>
        <translation>ein langsamer Dienst braucht vielleicht ein längeres idle_timeout</translation>
    </message>
    <message>
        <source>the answer of %1 is larger than the limit and was dropped</source>
        <translation>die Antwort von %1 ist größer als die Grenze und wurde verworfen</translation>
    </message>
    <message>
        <source>check that the address is the service&apos;s API</source>
        <translation>prüfen Sie, ob die Adresse die API des Dienstes ist</translation>
    </message>
    <message>
        <source>the answer of %1 was cut short</source>
        <translation>die Antwort von %1 wurde abgeschnitten</translation>
    </message>
    <message>
        <source>check the address and the port</source>
        <translation>prüfen Sie die Adresse und den Port</translation>
    </message>
    <message>
        <source>the connection to %1 broke before it answered</source>
        <translation>die Verbindung zu %1 brach ab, bevor eine Antwort kam</translation>
    </message>
    <message>
        <source>the proxy refused or failed the connection</source>
        <translation>der Proxy hat die Verbindung abgelehnt oder nicht zustande gebracht</translation>
    </message>
    <message>
        <source>the proxy refused or failed the connection with status %1</source>
        <translation>der Proxy hat die Verbindung mit Status %1 abgelehnt oder nicht zustande gebracht</translation>
    </message>
    <message>
        <source>the proxy asks for a name and password: ask who runs it</source>
        <translation>der Proxy verlangt Namen und Passwort: fragen Sie, wer ihn betreibt</translation>
    </message>
    <message>
        <source>check the connection&apos;s proxy, or set it to none</source>
        <translation>prüfen Sie den Proxy der Verbindung, oder setzen Sie ihn auf none</translation>
    </message>
    <message>
        <source>the key of %1 is not the pinned one</source>
        <translation>der Schlüssel von %1 ist nicht der festgelegte</translation>
    </message>
    <message>
        <source>ask the service whether it changed its key before you change the pin</source>
        <translation>fragen Sie den Dienst, ob er seinen Schlüssel gewechselt hat, bevor Sie den Pin ändern</translation>
    </message>
    <message>
        <source>the client certificate cannot be used</source>
        <translation>das Client-Zertifikat kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>client_certificate must be a PEM file with certificate and unencrypted key</source>
        <translation>client_certificate muss eine PEM-Datei mit Zertifikat und unverschlüsseltem Schlüssel sein</translation>
    </message>
    <message>
        <source>the CA file holds no usable certificate</source>
        <translation>die CA-Datei enthält kein brauchbares Zertifikat</translation>
    </message>
    <message>
        <source>ca_file must be a PEM file</source>
        <translation>ca_file muss eine PEM-Datei sein</translation>
    </message>
    <message>
        <source>no data was sent</source>
        <translation>es wurden keine Daten gesendet</translation>
    </message>
    <message>
        <source>the request was sent, its effect is not known</source>
        <translation>die Anfrage wurde gesendet, ihre Wirkung ist nicht bekannt</translation>
    </message>
    <message>
        <source>no byte of the body was sent</source>
        <translation>kein Byte des Inhalts wurde gesendet</translation>
    </message>
    <message>
        <source>the service may have taken it</source>
        <translation>der Dienst kann ihn entgegengenommen haben</translation>
    </message>
    <message>
        <source>Check the client id or API key and store the secret again with &apos;muster secret set&apos;. Nothing of this request was taken.</source>
        <translation>Prüfen Sie die Client-ID oder den API-Schlüssel und speichern Sie das Geheimnis erneut mit &apos;muster secret set&apos;. Von dieser Anfrage wurde nichts entgegengenommen.</translation>
    </message>
    <message>
        <source>Ask the owner of the key for the right to import here. Nothing of this request was taken.</source>
        <translation>Bitten Sie den Inhaber des Schlüssels um das Recht, hier zu importieren. Von dieser Anfrage wurde nichts entgegengenommen.</translation>
    </message>
    <message>
        <source>Check base_url, the path and the connection id (and the region). Nothing of this request was taken.</source>
        <translation>Prüfen Sie base_url, den Pfad und die Verbindungs-ID (und die Region). Von dieser Anfrage wurde nichts entgegengenommen.</translation>
    </message>
    <message>
        <source>The service refused the whole request; nothing of it was taken.</source>
        <translation>Der Dienst hat die ganze Anfrage abgelehnt; nichts davon wurde entgegengenommen.</translation>
    </message>
    <message>
        <source>Set base_url to the final address, or look for a captive portal or proxy.</source>
        <translation>Setzen Sie base_url auf die endgültige Adresse, oder suchen Sie nach einer Anmeldeseite oder einem Proxy.</translation>
    </message>
    <message>
        <source>Nothing of this request was taken. Push again later, or lower requests_per_minute.</source>
        <translation>Von dieser Anfrage wurde nichts entgegengenommen. Übertragen Sie später erneut, oder verringern Sie requests_per_minute.</translation>
    </message>
    <message>
        <source>Push again later.</source>
        <translation>Übertragen Sie später erneut.</translation>
    </message>
    <message>
        <source>Look at the service whether it arrived, then settle it with &apos;muster history resolve&apos;.</source>
        <translation>Sehen Sie beim Dienst nach, ob es angekommen ist, und klären Sie es dann mit &apos;muster history resolve&apos;.</translation>
    </message>
    <message>
        <source>Look at the import in ThreatSwitch, then settle it with &apos;muster history resolve&apos;.</source>
        <translation>Sehen Sie sich den Import in ThreatSwitch an und klären Sie ihn dann mit &apos;muster history resolve&apos;.</translation>
    </message>
    <message>
        <source>Only a token was asked for; no people data was sent.</source>
        <translation>Es wurde nur nach einem Token gefragt; es wurden keine Personendaten gesendet.</translation>
    </message>
    <message>
        <source>the token call was answered, but there is no token at %1</source>
        <translation>der Token-Aufruf wurde beantwortet, aber bei %1 steht kein Token</translation>
    </message>
    <message>
        <source>Set token_pointer to where this service puts it. No people data was sent.</source>
        <translation>Setzen Sie token_pointer auf die Stelle, an der dieser Dienst es nennt. Es wurden keine Personendaten gesendet.</translation>
    </message>
    <message>
        <source>encryption is on but recipient_certificate is missing</source>
        <translation>die Verschlüsselung ist eingeschaltet, aber recipient_certificate fehlt</translation>
    </message>
    <message>
        <source>Set recipient_certificate to the PEM file of the service&apos;s certificate.</source>
        <translation>Setzen Sie recipient_certificate auf die PEM-Datei mit dem Zertifikat des Dienstes.</translation>
    </message>
    <message>
        <source>api_key holds a blank</source>
        <translation>api_key enthält ein Leerzeichen</translation>
    </message>
    <message>
        <source>Give only the key here; the secret is stored with &apos;muster secret set&apos;.</source>
        <translation>Geben Sie hier nur den Schlüssel an; das Geheimnis wird mit &apos;muster secret set&apos; gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was sent by this one. Wait for the other to end, then push again.</source>
        <translation>Von dieser wurde nichts gesendet. Warten Sie auf das Ende der anderen und übertragen Sie dann erneut.</translation>
    </message>
    <message>
        <source>it may or may not have taken the data</source>
        <translation>er kann die Daten entgegengenommen haben oder nicht</translation>
    </message>
    <message>
        <source>Muster never follows one with your data</source>
        <translation>Muster folgt nie einer mit Ihren Daten</translation>
    </message>
    <message>
        <source>%1 of %2 bytes of the body were sent</source>
        <translation>%1 von %2 Byte des Inhalts wurden gesendet</translation>
    </message>
    <message>
        <source>%1 refused the connection</source>
        <translation>%1 hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>%1 went silent: no byte moved within the idle time limit</source>
        <translation>%1 verstummte: innerhalb der Zeitgrenze wurde kein Byte übertragen</translation>
    </message>
    <message>
        <source>%1 answered before it had the whole body</source>
        <translation>%1 antwortete, bevor der ganze Inhalt dort war</translation>
    </message>
    <message>
        <source>%1 answered something that is not HTTP</source>
        <translation>%1 antwortete etwas, das kein HTTP ist</translation>
    </message>
    <message>
        <source>%1 answered with a redirect (%2)</source>
        <translation>%1 antwortete mit einer Umleitung (%2)</translation>
    </message>
    <message>
        <source>%1 refused the credentials (401)</source>
        <translation>%1 hat die Zugangsdaten abgelehnt (401)</translation>
    </message>
    <message>
        <source>%1 refused the credentials (401): %2</source>
        <translation>%1 hat die Zugangsdaten abgelehnt (401): %2</translation>
    </message>
    <message>
        <source>%1 knows these credentials but they lack the right (403)</source>
        <translation>%1 kennt diese Zugangsdaten, aber ihnen fehlt das Recht (403)</translation>
    </message>
    <message>
        <source>%1 knows these credentials but they lack the right (403): %2</source>
        <translation>%1 kennt diese Zugangsdaten, aber ihnen fehlt das Recht (403): %2</translation>
    </message>
    <message>
        <source>%1 knows no such address (404)</source>
        <translation>%1 kennt keine solche Adresse (404)</translation>
    </message>
    <message>
        <source>%1 knows no such address (404): %2</source>
        <translation>%1 kennt keine solche Adresse (404): %2</translation>
    </message>
    <message>
        <source>%1 asked to slow down (%2)</source>
        <translation>%1 bat um langsameres Senden (%2)</translation>
    </message>
    <message>
        <source>%1 failed while handling the request (%2)</source>
        <translation>%1 versagte beim Bearbeiten der Anfrage (%2)</translation>
    </message>
    <message>
        <source>%1 failed while handling the request (%2): %3</source>
        <translation>%1 versagte beim Bearbeiten der Anfrage (%2): %3</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 antwortete %2</translation>
    </message>
    <message>
        <source>not valid UTF-8; windows-1252 assumed</source>
        <translation>kein gültiges UTF-8; windows-1252 angenommen</translation>
    </message>
    <message>
        <source>a byte order mark says %1</source>
        <translation>eine Bytereihenfolgemarke sagt %1</translation>
    </message>
    <message>
        <source>some bytes are not valid %1</source>
        <translation>einige Bytes sind kein gültiges %1</translation>
    </message>
    <message>
        <source>1 NUL byte in the text</source>
        <translation>1 NUL-Byte im Text</translation>
    </message>
    <message>
        <source>1 title line above the header</source>
        <translation>1 Titelzeile über der Kopfzeile</translation>
    </message>
    <message>
        <source>1 title line above the data</source>
        <translation>1 Titelzeile über den Daten</translation>
    </message>
    <message>
        <source>no header; the columns are numbered</source>
        <translation>keine Kopfzeile; die Spalten sind nummeriert</translation>
    </message>
    <message>
        <source>two header rows: keys, then labels</source>
        <translation>zwei Kopfzeilen: Schlüssel, dann Bezeichnungen</translation>
    </message>
    <message>
        <source>only one column was found</source>
        <translation>nur eine Spalte wurde gefunden</translation>
    </message>
    <message>
        <source>1 column has no name</source>
        <translation>1 Spalte hat keinen Namen</translation>
    </message>
    <message>
        <source>1 column name stands there twice</source>
        <translation>1 Spaltenname kommt zweimal vor</translation>
    </message>
    <message>
        <source>lines end in different ways</source>
        <translation>Zeilen enden verschieden</translation>
    </message>
    <message>
        <source>1 trailer record at the end</source>
        <translation>1 Schlusszeile am Ende</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>%1 NUL bytes in the text</source>
        <translation>%1 NUL-Bytes im Text</translation>
    </message>
    <message>
        <source>%1 title lines above the header</source>
        <translation>%1 Titelzeilen über der Kopfzeile</translation>
    </message>
    <message>
        <source>%1 title lines above the data</source>
        <translation>%1 Titelzeilen über den Daten</translation>
    </message>
    <message>
        <source>%1 columns have no name</source>
        <translation>%1 Spalten haben keinen Namen</translation>
    </message>
    <message>
        <source>%1 column names stand there twice</source>
        <translation>%1 Spaltennamen kommen zweimal vor</translation>
    </message>
    <message>
        <source>%1 trailer records at the end</source>
        <translation>%1 Schlusszeilen am Ende</translation>
    </message>
    <message>
        <source>it was recorded under another history key, so every row counts as new</source>
        <translation>er wurde unter einem anderen Verlaufsschlüssel aufgezeichnet, daher gilt jede Zeile als neu</translation>
    </message>
    <message>
        <source>the history key is out of reach</source>
        <translation>der Verlaufsschlüssel ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the keychain has no history key</source>
        <translation>der Schlüsselbund enthält keinen Verlaufsschlüssel</translation>
    </message>
    <message>
        <source>the history key that the preview compared with is out of reach, so nothing was sent</source>
        <translation>der Verlaufsschlüssel, mit dem die Vorschau verglichen hat, ist nicht erreichbar, daher wurde nichts gesendet</translation>
    </message>
    <message>
        <source>the failed rows of run %1 cannot be told: it was recorded under another history key</source>
        <translation>die gescheiterten Zeilen von Lauf %1 lassen sich nicht bestimmen: er wurde unter einem anderen Verlaufsschlüssel aufgezeichnet</translation>
    </message>
    <message>
        <source>the service could not be asked for the results</source>
        <translation>die Ergebnisse konnten beim Dienst nicht abgefragt werden</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing has changed: only a question was asked. Ask again later.</source>
        <translation>Es wurde nichts gesendet und nichts geändert: Es wurde nur gefragt. Fragen Sie später erneut.</translation>
    </message>
    <message>
        <source>the connection %1 has no way to ask for the results of request %2</source>
        <translation>über die Verbindung %1 lassen sich die Ergebnisse von Anfrage %2 nicht abfragen</translation>
    </message>
    <message>
        <source>(the service gave a reason; it may quote personal data, so it is kept there only)</source>
        <translation>(der Dienst nannte einen Grund; er kann personenbezogene Daten enthalten und bleibt daher nur dort)</translation>
    </message>
    <message>
        <source>the limit &apos;%1&apos; is now %2 (was %3)</source>
        <translation>die Grenze &apos;%1&apos; ist jetzt %2 (war %3)</translation>
    </message>
    <message>
        <source>another push is running on the connection &apos;%1&apos;, started by a command as %2, process %3, since %4</source>
        <translation>auf der Verbindung &apos;%1&apos; läuft eine andere Übertragung, gestartet von einem Befehl als %2, Prozess %3, seit %4</translation>
    </message>
    <message>
        <source>another push is running on the connection &apos;%1&apos;, started by the window as %2, process %3, since %4</source>
        <translation>auf der Verbindung &apos;%1&apos; läuft eine andere Übertragung, gestartet vom Fenster als %2, Prozess %3, seit %4</translation>
    </message>
    <message>
        <source>another push is running on the connection &apos;%1&apos;, started by the schedule as %2, process %3, since %4</source>
        <translation>auf der Verbindung &apos;%1&apos; läuft eine andere Übertragung, gestartet vom Zeitplan als %2, Prozess %3, seit %4</translation>
    </message>
    <message>
        <source>another push is running on the connection &apos;%1&apos;, started by the tray as %2, process %3, since %4</source>
        <translation>auf der Verbindung &apos;%1&apos; läuft eine andere Übertragung, gestartet aus der Taskleiste als %2, Prozess %3, seit %4</translation>
    </message>
    <message>
        <source>This computer was off or Muster did not run when it was due.</source>
        <translation>Dieser Computer war aus oder Muster lief nicht, als der Lauf fällig war.</translation>
    </message>
    <message>
        <source>This computer was off or Muster did not run when it was due. Run it now, or skip it.</source>
        <translation>Dieser Computer war aus oder Muster lief nicht, als der Lauf fällig war. Führen Sie ihn jetzt aus, oder überspringen Sie ihn.</translation>
    </message>
    <message>
        <source>No new file came in time: %1</source>
        <translation>Es kam rechtzeitig keine neue Datei: %1</translation>
    </message>
    <message>
        <source>It was missed, and nobody said that it should run.</source>
        <translation>Der Lauf wurde verpasst, und niemand hat gesagt, dass er stattfinden soll.</translation>
    </message>
    <message>
        <source>It did not succeed in time: %1</source>
        <translation>Es gelang nicht rechtzeitig: %1</translation>
    </message>
    <message>
        <source>Skipped: no reason given</source>
        <translation>Übersprungen: ohne Angabe eines Grundes</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
    <message>
        <source>It holds what was sent before (run %1).</source>
        <translation>Sie enthält, was schon gesendet wurde (Lauf %1).</translation>
    </message>
    <message>
        <source>No file named like %1 is in %2.</source>
        <translation>Keine Datei mit einem Namen wie %1 liegt in %2.</translation>
    </message>
    <message>
        <source>%1 may still be written; it is looked at again.</source>
        <translation>%1 wird vielleicht noch geschrieben; sie wird noch einmal angesehen.</translation>
    </message>
    <message>
        <source>It waits: the folder %1 cannot be read: %2.</source>
        <translation>Wartet: Der Ordner %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>It waits: %1.</source>
        <translation>Wartet: %1.</translation>
    </message>
    <message>
        <source>It is being rehearsed.</source>
        <translation>Die Probe läuft.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Es wird gesendet.</translation>
    </message>
    <message>
        <source>A newer file was sent in its place. It was held: %1</source>
        <translation>An ihrer Stelle wurde eine neuere Datei gesendet. Sie war zurückgehalten: %1</translation>
    </message>
    <message>
        <source>The program %1 could not be started. Nothing was sent.</source>
        <translation>Das Programm %1 ließ sich nicht starten. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The push ended unexpectedly. What it had sent is in the history, or shows there as unknown.</source>
        <translation>Die Übertragung endete unerwartet. Was sie gesendet hatte, steht im Verlauf oder gilt dort als ungewiss.</translation>
    </message>
    <message>
        <source>no file named like %1 is in %2</source>
        <translation>keine Datei mit einem Namen wie %1 liegt in %2</translation>
    </message>
    <message>
        <source>Nothing was sent. Put the export there, or push a file by hand.</source>
        <translation>Nichts wurde gesendet. Legen Sie den Export dort ab, oder senden Sie eine Datei von Hand.</translation>
    </message>
    <message>
        <source>%1 may still be written</source>
        <translation>%1 wird vielleicht noch geschrieben</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again when it is complete.</source>
        <translation>Nichts wurde gesendet. Versuchen Sie es erneut, wenn sie vollständig ist.</translation>
    </message>
    <message>
        <source>no run of the schedule of &apos;%1&apos; waits for an answer</source>
        <translation>kein Lauf des Zeitplans von &apos;%1&apos; wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>no file of &apos;%1&apos; is held</source>
        <translation>keine Datei von &apos;%1&apos; ist zurückgehalten</translation>
    </message>
    <message>
        <source>the folder %1 cannot be read: %2</source>
        <translation>der Ordner %1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>If it is on a network share, connect the share; Muster looks again by itself.</source>
        <translation>Liegt er auf einer Netzwerkfreigabe, verbinden Sie diese; Muster sieht von selbst wieder nach.</translation>
    </message>
    <message>
        <source>the file has no rows</source>
        <translation>die Datei hat keine Zeilen</translation>
    </message>
    <message>
        <source>a file without rows is never sent</source>
        <translation>eine Datei ohne Zeilen wird nie gesendet</translation>
    </message>
    <message>
        <source>the file has 1 row, %1 fewer than the %2 of the last accepted file</source>
        <translation>die Datei hat 1 Zeile, %1 weniger als die %2 der letzten angenommenen Datei</translation>
    </message>
    <message>
        <source>the file has %1 rows, %2 fewer than the %3 of the last accepted file</source>
        <translation>die Datei hat %1 Zeilen, %2 weniger als die %3 der letzten angenommenen Datei</translation>
    </message>
    <message>
        <source>the limit is %1 % fewer, that is %2 rows</source>
        <translation>die Grenze ist %1 % weniger, das sind %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 people of the last accepted file are missing from this one</source>
        <translation>%1 Personen der letzten angenommenen Datei fehlen in dieser</translation>
    </message>
    <message>
        <source>%1 people would be newly marked as having left or inactive</source>
        <translation>%1 Personen würden neu als ausgeschieden oder inaktiv gekennzeichnet</translation>
    </message>
    <message>
        <source>1 person would be newly marked as having left or inactive</source>
        <translation>1 Person würde neu als ausgeschieden oder inaktiv gekennzeichnet</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; (for %2) is empty in all %3 rows and had %4 values in the last accepted file</source>
        <translation>die Spalte &apos;%1&apos; (für %2) ist in allen %3 Zeilen leer und hatte in der letzten angenommenen Datei %4 Werte</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; is empty in all %2 rows and had %3 values in the last accepted file</source>
        <translation>das Feld &apos;%1&apos; ist in allen %2 Zeilen leer und hatte in der letzten angenommenen Datei %3 Werte</translation>
    </message>
    <message>
        <source>the limit is that a column with at least %1 values does not become empty</source>
        <translation>die Grenze ist, dass eine Spalte mit mindestens %1 Werten nicht leer wird</translation>
    </message>
    <message>
        <source>the header changed in 1 column: %1</source>
        <translation>die Kopfzeile hat sich in 1 Spalte geändert: %1</translation>
    </message>
    <message>
        <source>the header changed in %1 columns: %2</source>
        <translation>die Kopfzeile hat sich in %1 Spalten geändert: %2</translation>
    </message>
    <message>
        <source>the end of the file counts %1 rows, but %2 were read</source>
        <translation>das Ende der Datei zählt %1 Zeilen, gelesen wurden aber %2</translation>
    </message>
    <message>
        <source>the limit is that both agree</source>
        <translation>die Grenze ist, dass beides übereinstimmt</translation>
    </message>
    <message>
        <source>the schedule &apos;%1&apos; is not understood: %2</source>
        <translation>der Zeitplan &apos;%1&apos; ist nicht verständlich: %2</translation>
    </message>
    <message>
        <source>Say for example &apos;weekdays 06:30&apos;, &apos;Mon, Thu 7:00 and 15:00&apos;, &apos;1st business day 07:00&apos;, &apos;every 4 hours&apos;, &apos;when a new file arrives&apos;, &apos;weekdays after 06:30 when a new file is there&apos;, or five cron fields.</source>
        <translation>Schreiben Sie zum Beispiel &apos;werktags 06:30&apos;, &apos;Mo, Do 7:00 und 15:00&apos;, &apos;1. Arbeitstag 07:00&apos;, &apos;alle 4 Stunden&apos;, &apos;wenn eine neue Datei kommt&apos;, &apos;werktags ab 06:30, sobald eine neue Datei da ist&apos; oder fünf cron-Felder.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>er ist leer</translation>
    </message>
    <message>
        <source>&apos;after&apos; needs &apos;when a new file is there&apos; at its end</source>
        <translation>zu &apos;ab&apos; gehört am Ende &apos;sobald eine neue Datei da ist&apos;</translation>
    </message>
    <message>
        <source>a time to wait from is missing</source>
        <translation>die Uhrzeit, ab der gewartet wird, fehlt</translation>
    </message>
    <message>
        <source>a time such as 06:30 is missing</source>
        <translation>eine Uhrzeit wie 06:30 fehlt</translation>
    </message>
    <message>
        <source>&apos;every&apos; needs a number of hours or minutes, or a day</source>
        <translation>zu &apos;alle&apos; gehört eine Zahl von Stunden oder Minuten, zu &apos;jeden&apos; ein Tag</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left over</source>
        <translation>&apos;%1&apos; bleibt übrig</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no cron field here</source>
        <translation>&apos;%1&apos; ist hier kein cron-Feld</translation>
    </message>
    <message>
        <source>Fields are minute 0-59, hour 0-23, day 1-31, month 1-12, weekday 0-7 (0 and 7 are Sunday), each with *, lists, ranges and steps as in &apos;*/15&apos; or &apos;1-5&apos;.</source>
        <translation>Felder sind Minute 0-59, Stunde 0-23, Tag 1-31, Monat 1-12, Wochentag 0-7 (0 und 7 sind Sonntag), jeweils mit *, Listen, Bereichen und Schritten wie &apos;*/15&apos; oder &apos;1-5&apos;.</translation>
    </message>
    <message>
        <source>there is no time zone &apos;%1&apos;</source>
        <translation>es gibt keine Zeitzone &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Name one as in &apos;America/New_York&apos;, or leave it empty for this computer&apos;s.</source>
        <translation>Nennen Sie eine wie &apos;America/New_York&apos;, oder lassen Sie sie leer für die dieses Computers.</translation>
    </message>
    <message>
        <source>days_off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>black_out</source>
        <translation>Sperrzeiten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a day</source>
        <translation>&apos;%1&apos; ist kein Tag</translation>
    </message>
    <message>
        <source>Write it as 2026-12-24.</source>
        <translation>Schreiben Sie ihn wie 2026-12-24.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says no days off</source>
        <translation>&apos;%1&apos; nennt keine freien Tage</translation>
    </message>
    <message>
        <source>Write us-federal, a day as 2026-12-24, or first and last day as 2026-12-24..2027-01-02.</source>
        <translation>Schreiben Sie us-federal, einen Tag wie 2026-12-24, oder den ersten und letzten Tag wie 2026-12-24..2027-01-02.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says no black-out</source>
        <translation>&apos;%1&apos; nennt keine Sperrzeit</translation>
    </message>
    <message>
        <source>Write two days as 2026-12-24..2027-01-02, two moments as &apos;2026-12-24 18:00..2026-12-26 06:00&apos;, or two times of every day as 22:00..04:00.</source>
        <translation>Schreiben Sie zwei Tage wie 2026-12-24..2027-01-02, zwei Zeitpunkte wie &apos;2026-12-24 18:00..2026-12-26 06:00&apos;, oder zwei Uhrzeiten jedes Tages wie 22:00..04:00.</translation>
    </message>
    <message>
        <source>folder must be a whole path, from / on</source>
        <translation>der Ordner muss ein vollständiger Pfad sein, ab /</translation>
    </message>
    <message>
        <source>pattern must be a file&apos;s name, such as people_*.csv, without a folder</source>
        <translation>das Muster muss ein Dateiname sein, wie people_*.csv, ohne Ordner</translation>
    </message>
    <message>
        <source>the feed &apos;%1&apos; has no schedule</source>
        <translation>der Feed &apos;%1&apos; hat keinen Zeitplan</translation>
    </message>
    <message>
        <source>%1 was already handled (%2): %3</source>
        <translation>%1 wurde schon behandelt (%2): %3</translation>
    </message>
    <message>
        <source>Run %1 sent it, although the program that began it was ended.</source>
        <translation>Lauf %1 hat sie gesendet, obwohl das Programm, das ihn begann, beendet wurde.</translation>
    </message>
    <message>
        <source>Paused for a black-out or a day off; it goes on afterwards.</source>
        <translation>Wegen einer Sperrzeit oder eines freien Tages angehalten; danach geht es weiter.</translation>
    </message>
    <message>
        <source>%1 waits for its companion %2.</source>
        <translation>%1 wartet auf die Begleitdatei %2.</translation>
    </message>
    <message>
        <source>%1 holds what run %2 sent, but run %3 sent another file since. Nothing was sent now. If this is the right one, say &apos;%4&apos;.</source>
        <translation>%1 enthält, was Lauf %2 gesendet hat, aber Lauf %3 hat seither eine andere Datei gesendet. Jetzt wurde nichts gesendet. Ist diese die richtige, geben Sie „%4“ ein.</translation>
    </message>
    <message>
        <source>Another file was sent by hand (run %1) after %2 was written. It is not sent by itself; &apos;%3&apos; sends it anyway.</source>
        <translation>Nachdem %2 geschrieben wurde, wurde eine andere Datei von Hand gesendet (Lauf %1). Sie wird nicht von selbst gesendet; „%3“ sendet sie trotzdem.</translation>
    </message>
    <message>
        <source>%1 is older than %2, which was sent before (run %3). It is not sent by itself; &apos;%4&apos; sends it anyway.</source>
        <translation>%1 ist älter als %2, die schon gesendet wurde (Lauf %3). Sie wird nicht von selbst gesendet; „%4“ sendet sie trotzdem.</translation>
    </message>
    <message>
        <source>%1 is older than %2, which was sent before. It is not sent by itself; &apos;%3&apos; sends it anyway.</source>
        <translation>%1 ist älter als %2, die schon gesendet wurde. Sie wird nicht von selbst gesendet; „%3“ sendet sie trotzdem.</translation>
    </message>
    <message>
        <source>It would send nothing: %1 of %2 rows failed the checks, and the feed stops at bad rows.</source>
        <translation>Es würde nichts gesendet: %1 von %2 Zeilen haben die Prüfung nicht bestanden, und der Feed hält bei fehlerhaften Zeilen an.</translation>
    </message>
    <message>
        <source>The rehearsal was stopped.</source>
        <translation>Die Probe wurde angehalten.</translation>
    </message>
    <message>
        <source>the file&apos;s name %1 is not in UTF-8</source>
        <translation>Der Dateiname %1 ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>%1 The file could not be put away: %2.</source>
        <translation>%1 Die Datei konnte nicht weggelegt werden: %2.</translation>
    </message>
    <message>
        <source>The file changed before it was sent, so nothing was sent; it is looked at again.</source>
        <translation>Die Datei hat sich vor dem Senden geändert, deshalb wurde nichts gesendet; sie wird erneut angesehen.</translation>
    </message>
    <message>
        <source>%1 Nothing of it was taken.</source>
        <translation>%1 Nichts davon wurde angenommen.</translation>
    </message>
    <message>
        <source>run %1 sent another file, or may have, after %2 was held, so it is held no longer</source>
        <translation>Lauf %1 hat eine andere Datei gesendet oder vielleicht gesendet, nachdem %2 zurückgehalten wurde; sie wird deshalb nicht länger zurückgehalten</translation>
    </message>
    <message>
        <source>Nothing was sent now. If the held file is the right one, push it by hand.</source>
        <translation>Jetzt wurde nichts gesendet. Ist die zurückgehaltene Datei die richtige, senden Sie sie von Hand.</translation>
    </message>
    <message>
        <source>give exactly one time after &apos;after&apos;</source>
        <translation>geben Sie nach &apos;ab&apos; genau eine Uhrzeit an</translation>
    </message>
    <message>
        <source>a day of the month and a weekday cannot be said together</source>
        <translation>ein Tag des Monats und ein Wochentag können nicht zusammen genannt werden</translation>
    </message>
    <message>
        <source>the file cannot be compared with the last accepted one, of %1 rows, because that one was recorded under another history key than the one in use now, so nobody can say who left</source>
        <translation>die Datei kann nicht mit der zuletzt angenommenen mit %1 Zeilen verglichen werden, weil jene unter einem anderen Verlaufsschlüssel als dem jetzigen aufgezeichnet wurde; deshalb kann niemand sagen, wer ausgeschieden ist</translation>
    </message>
    <message>
        <source>this says nothing against the file: bring the earlier key back, or let this file pass once, and the next ones are compared again</source>
        <translation>das spricht nicht gegen die Datei: holen Sie den früheren Schlüssel zurück, oder lassen Sie diese Datei einmal durch, dann werden die nächsten wieder verglichen</translation>
    </message>
    <message>
        <source>the limit is that a file can be compared</source>
        <translation>die Grenze ist, dass eine Datei verglichen werden kann</translation>
    </message>
    <message>
        <source>the file has no line at its end that counts its rows, as the last accepted one had, so it may be cut off</source>
        <translation>am Ende der Datei fehlt die Zeile, die ihre Zeilen zählt und die die zuletzt angenommene hatte; sie könnte abgeschnitten sein</translation>
    </message>
    <message>
        <source>%1 rows were read</source>
        <translation>%1 Zeilen wurden gelesen</translation>
    </message>
    <message>
        <source>Look at the service, then answer the question in History.</source>
        <translation>Sehen Sie beim Dienst nach, und beantworten Sie dann die Frage im Verlauf.</translation>
    </message>
    <message>
        <source>Look at the client id or API key and at the secret under Connections.</source>
        <translation>Sehen Sie unter Verbindungen nach der Client-ID oder dem API-Schlüssel und nach dem Geheimnis.</translation>
    </message>
    <message>
        <source>It is not sent by itself. If it is the right one, open it under Send.</source>
        <translation>Sie wird nicht von selbst gesendet. Ist es die richtige, öffnen Sie sie unter Senden.</translation>
    </message>
    <message>
        <source>Open the file under Send to see them, and mend the export.</source>
        <translation>Öffnen Sie die Datei unter Senden, um sie zu sehen, und berichtigen Sie den Export.</translation>
    </message>
    <message>
        <source>Open the file under Send and map it.</source>
        <translation>Öffnen Sie die Datei unter Senden, und ordnen Sie ihre Spalten zu.</translation>
    </message>
    <message>
        <source>Look at it under Schedule.</source>
        <translation>Sehen Sie es unter Zeitplan an.</translation>
    </message>
    <message>
        <source>%1 holds what run %2 sent, but run %3 sent another file since. Nothing was sent now.</source>
        <translation>%1 enthält, was Lauf %2 gesendet hat, aber Lauf %3 hat seither eine andere Datei gesendet. Jetzt wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Another file was sent by hand (run %1) after %2 was written.</source>
        <translation>Eine andere Datei wurde von Hand gesendet (Lauf %1), nachdem %2 geschrieben war.</translation>
    </message>
    <message>
        <source>%1 is older than %2, which was sent before (run %3).</source>
        <translation>%1 ist älter als %2, die zuvor gesendet wurde (Lauf %3).</translation>
    </message>
    <message>
        <source>%1 is older than %2, which was sent before.</source>
        <translation>%1 ist älter als %2, die zuvor gesendet wurde.</translation>
    </message>
    <message>
        <source>Nothing of this request was taken.</source>
        <translation>Von dieser Anfrage wurde nichts angenommen.</translation>
    </message>
    <message>
        <source>Make the state directory writable.</source>
        <translation>Machen Sie das Zustandsverzeichnis beschreibbar.</translation>
    </message>
    <message>
        <source>Check that the desktop&apos;s keychain works.</source>
        <translation>Prüfen Sie, ob der Schlüsselbund des Desktops funktioniert.</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet.</source>
        <translation>Installieren und starten Sie gnome-keyring oder KWallet.</translation>
    </message>
    <message>
        <source>Make one with the desktop&apos;s password program.</source>
        <translation>Legen Sie einen mit dem Passwortprogramm des Desktops an.</translation>
    </message>
    <message>
        <source>1 person of the last accepted file is missing from this one</source>
        <translation>1 Person der zuletzt angenommenen Datei fehlt in dieser</translation>
    </message>
    <message>
        <source>the limit is %1 (%2 % of the %3 accepted last time)</source>
        <translation>die Grenze ist %1 (%2 % der %3, die zuletzt angenommen wurden)</translation>
    </message>
    <message>
        <source>the limit is %1, however small the file</source>
        <translation>die Grenze ist %1, wie klein die Datei auch ist</translation>
    </message>
    <message>
        <source>the file has %1 rows, too many to look for people who are missing, so nobody can say who left</source>
        <translation>die Datei hat %1 Zeilen, zu viele, um nach fehlenden Personen zu suchen; niemand kann also sagen, wer gegangen ist</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>&apos;every&apos; needs a number that divides the day, so that it falls on the same times each day</source>
        <translation>zu &apos;alle&apos; gehört eine Zahl, die den Tag teilt, damit es jeden Tag auf dieselben Zeiten fällt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time such as 06:30</source>
        <translation>&apos;%1&apos; ist keine Uhrzeit wie 06:30</translation>
    </message>
    <message>
        <source>Open the keychain: log in to the desktop and unlock it.</source>
        <translation>Öffnen Sie den Schlüsselbund: Melden Sie sich am Desktop an, und entsperren Sie ihn.</translation>
    </message>
    <message>
        <source>the limit is that no column is added, removed or renamed</source>
        <translation>die Grenze ist, dass keine Spalte hinzukommt, wegfällt oder anders heißt</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>only in the older run</source>
        <translation>nur im älteren Lauf</translation>
    </message>
    <message>
        <source>only in the newer run</source>
        <translation>nur im neueren Lauf</translation>
    </message>
    <message>
        <source>other outcome</source>
        <translation>anderer Ausgang</translation>
    </message>
    <message>
        <source>other content</source>
        <translation>anderer Inhalt</translation>
    </message>
</context>
<context>
    <name>GlanceMaker</name>
    <message numerus="yes">
        <source>No run for %n day(s), though one was due.</source>
        <translation>
            <numerusform>Seit %n Tag kein Lauf, obwohl einer fällig war.</numerusform>
            <numerusform>Seit %n Tagen kein Lauf, obwohl einer fällig war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new file for %n day(s).</source>
        <translation>
            <numerusform>Seit %n Tag keine neue Datei.</numerusform>
            <numerusform>Seit %n Tagen keine neue Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>It tries again by itself.</source>
        <translation>Es wird von selbst noch einmal versucht.</translation>
    </message>
</context>
<context>
    <name>GlanceWords</name>
    <message>
        <source>%1 %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer Feed</numerusform>
            <numerusform>%1 und %n weitere Feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Angehalten bis %1</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Angehalten, bis Sie fortsetzen</translation>
    </message>
    <message>
        <source>Waiting for the next run</source>
        <translation>Wartet auf den nächsten Lauf</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>Nichts ist geplant</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>Läuft: %1</translation>
    </message>
    <message>
        <source>Held, waiting for you: %1</source>
        <translation>Zurückgehalten, wartet auf Sie: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Muster: %1</source>
        <translation>Muster: %1</translation>
    </message>
    <message>
        <source>Last: %1, %2. %3</source>
        <translation>Zuletzt: %1, %2. %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Waiting for you: %1</source>
        <translation>Wartet auf Sie: %1</translation>
    </message>
    <message>
        <source>Needs a look: %1</source>
        <translation>Bitte ansehen: %1</translation>
    </message>
    <message>
        <source>Tries again by itself: %1</source>
        <translation>Versucht es von selbst noch einmal: %1</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>%1 needs yes or no, and this cell says neither.</source>
        <translation>%1 braucht Ja oder Nein, und diese Zelle sagt keines von beiden.</translation>
    </message>
    <message>
        <source>Add a value map for %2 that says which words mean yes and which mean no.</source>
        <translation>Ergänzen Sie für %2 eine Wertetabelle, die sagt, welche Wörter Ja und welche Nein bedeuten.</translation>
    </message>
    <message>
        <source>%2 was corrected by hand for this push.</source>
        <translation>%2 wurde für diese Übertragung von Hand berichtigt.</translation>
    </message>
    <message>
        <source>Correct it in the HR system too, or the next export has the old value again.</source>
        <translation>Berichtigen Sie es auch im HR-System, sonst enthält der nächste Export wieder den alten Wert.</translation>
    </message>
    <message>
        <source>A cell is far longer than any real value.</source>
        <translation>Eine Zelle ist viel länger als jeder echte Wert.</translation>
    </message>
    <message>
        <source>Look for a missing quote in this row, then export the file again.</source>
        <translation>Suchen Sie in dieser Zeile nach einem fehlenden Anführungszeichen und exportieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The date in %1 can be read as day-month or as month-day.</source>
        <translation>Das Datum in %1 lässt sich als Tag-Monat oder als Monat-Tag lesen.</translation>
    </message>
    <message>
        <source>Say which it is in the mapping of %2, for example date:MM/dd/yyyy.</source>
        <translation>Legen Sie es in der Zuordnung von %2 fest, zum Beispiel date:MM/dd/yyyy.</translation>
    </message>
    <message>
        <source>%1 holds something that is not a date (%3).</source>
        <translation>%1 enthält etwas, das kein Datum ist (%3).</translation>
    </message>
    <message>
        <source>Correct the cell, or give the mapping of %2 the date format that the file uses.</source>
        <translation>Berichtigen Sie die Zelle, oder geben Sie der Zuordnung von %2 das Datumsformat der Datei.</translation>
    </message>
    <message>
        <source>%1 holds something that is not a date.</source>
        <translation>%1 enthält etwas, das kein Datum ist.</translation>
    </message>
    <message>
        <source>The date in %1 does not exist in the calendar.</source>
        <translation>Das Datum in %1 gibt es im Kalender nicht.</translation>
    </message>
    <message>
        <source>Correct the date in the HR system and export the file again.</source>
        <translation>Berichtigen Sie das Datum im HR-System und exportieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>%1 holds a spreadsheet&apos;s day number instead of a date.</source>
        <translation>%1 enthält die Tageszahl einer Tabellenkalkulation statt eines Datums.</translation>
    </message>
    <message>
        <source>Format %2 as a date in the spreadsheet, or use the HR system&apos;s own export.</source>
        <translation>Formatieren Sie %2 in der Tabellenkalkulation als Datum, oder verwenden Sie den Export des HR-Systems selbst.</translation>
    </message>
    <message>
        <source>%1 does not have the form of an e-mail address.</source>
        <translation>%1 hat nicht die Form einer E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Correct the address in the HR system; it looks like name@example.com.</source>
        <translation>Berichtigen Sie die Adresse im HR-System; sie sieht aus wie name@example.com.</translation>
    </message>
    <message>
        <source>%2 holds bytes that are not text in the encoding of this file.</source>
        <translation>%2 enthält Bytes, die in der Kodierung dieser Datei kein Text sind.</translation>
    </message>
    <message>
        <source>Choose the right encoding for the file; nothing was replaced by guesswork.</source>
        <translation>Wählen Sie die richtige Kodierung für die Datei; nichts wurde auf Verdacht ersetzt.</translation>
    </message>
    <message>
        <source>The value in %1 is not in the list known for this field.</source>
        <translation>Der Wert in %1 steht nicht in der Liste, die für dieses Feld bekannt ist.</translation>
    </message>
    <message>
        <source>Check the spelling, or add a value map; the row is sent as it is.</source>
        <translation>Prüfen Sie die Schreibweise, oder ergänzen Sie eine Wertetabelle; die Zeile wird so gesendet, wie sie ist.</translation>
    </message>
    <message>
        <source>The row that %1 refers to is not in this file, so the field stays blank.</source>
        <translation>Die Zeile, auf die %1 verweist, ist nicht in dieser Datei, daher bleibt das Feld leer.</translation>
    </message>
    <message>
        <source>Export everybody in one file, or correct the reference in %2.</source>
        <translation>Exportieren Sie alle in einer Datei, oder berichtigen Sie den Verweis in %2.</translation>
    </message>
    <message>
        <source>The value in %2 has no place in the value map of %1.</source>
        <translation>Der Wert in %2 steht nicht in der Wertetabelle von %1.</translation>
    </message>
    <message>
        <source>Add the value to the map, or say what happens with all others.</source>
        <translation>Ergänzen Sie den Wert in der Tabelle, oder legen Sie fest, was mit allen übrigen geschieht.</translation>
    </message>
    <message>
        <source>The name in %2 has only one part, so it cannot be split safely.</source>
        <translation>Der Name in %2 hat nur einen Teil und lässt sich nicht sicher aufteilen.</translation>
    </message>
    <message>
        <source>Export first and last name as columns of their own.</source>
        <translation>Exportieren Sie Vor- und Nachnamen als eigene Spalten.</translation>
    </message>
    <message>
        <source>A quote stands where none is expected.</source>
        <translation>Ein Anführungszeichen steht, wo keines erwartet wird.</translation>
    </message>
    <message>
        <source>Check this row in the file; the cell was read as it is written.</source>
        <translation>Prüfen Sie diese Zeile in der Datei; die Zelle wurde gelesen, wie sie geschrieben ist.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed, so the rest of the file runs into this row.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nie geschlossen, daher läuft der Rest der Datei in diese Zeile.</translation>
    </message>
    <message>
        <source>Export the file again, or choose the right quote character for it.</source>
        <translation>Exportieren Sie die Datei erneut, oder wählen Sie das richtige Anführungszeichen für sie.</translation>
    </message>
    <message>
        <source>%1 is blank, and the service requires it.</source>
        <translation>%1 ist leer, und der Dienst verlangt einen Wert.</translation>
    </message>
    <message>
        <source>Fill %2 in the HR system and export again, or map another column.</source>
        <translation>Füllen Sie %2 im HR-System und exportieren Sie erneut, oder ordnen Sie eine andere Spalte zu.</translation>
    </message>
    <message>
        <source>A person left this row out of this push.</source>
        <translation>Diese Zeile wurde von Hand aus dieser Übertragung ausgenommen.</translation>
    </message>
    <message>
        <source>Nothing was sent about it; the next push carries it unless it is left out again.</source>
        <translation>Zu ihr wurde nichts gesendet; die nächste Übertragung nimmt sie mit, wenn sie nicht wieder ausgenommen wird.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headers.</source>
        <translation>Die Zeile hat mehr Zellen, als es Spaltenüberschriften gibt.</translation>
    </message>
    <message>
        <source>Look for a comma that is not quoted; the cells cannot be told apart safely.</source>
        <translation>Suchen Sie nach einem Komma ohne Anführungszeichen; die Zellen lassen sich nicht sicher trennen.</translation>
    </message>
    <message>
        <source>The row has fewer cells than there are headers.</source>
        <translation>Die Zeile hat weniger Zellen, als es Spaltenüberschriften gibt.</translation>
    </message>
    <message>
        <source>The missing cells are read as blank; check that the file is complete.</source>
        <translation>Die fehlenden Zellen gelten als leer; prüfen Sie, ob die Datei vollständig ist.</translation>
    </message>
    <message>
        <source>The row alone is larger than the connection allows for one request.</source>
        <translation>Schon die Zeile allein ist größer, als die Verbindung für eine Anfrage erlaubt.</translation>
    </message>
    <message>
        <source>Shorten its longest cell, or raise max_bytes of the connection.</source>
        <translation>Kürzen Sie ihre längste Zelle, oder erhöhen Sie max_bytes der Verbindung.</translation>
    </message>
    <message>
        <source>%1 does not have its usual form (%3).</source>
        <translation>%1 hat nicht die übliche Form (%3).</translation>
    </message>
    <message>
        <source>Check the value; the row is sent as it is.</source>
        <translation>Prüfen Sie den Wert; die Zeile wird so gesendet, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 does not have its usual form.</source>
        <translation>%1 hat nicht die übliche Form.</translation>
    </message>
    <message>
        <source>%1 does not have nine digits.</source>
        <translation>%1 hat keine neun Ziffern.</translation>
    </message>
    <message>
        <source>It is written 123-45-6789 or as nine digits; correct it in the HR system.</source>
        <translation>Sie wird 123-45-6789 oder mit neun Ziffern geschrieben; berichtigen Sie sie im HR-System.</translation>
    </message>
    <message>
        <source>%1 was masked by the export.</source>
        <translation>%1 wurde beim Export verdeckt.</translation>
    </message>
    <message>
        <source>Ask for an export with full numbers, or leave the field out of the mapping.</source>
        <translation>Fordern Sie einen Export mit vollständigen Nummern an, oder lassen Sie das Feld aus der Zuordnung weg.</translation>
    </message>
    <message>
        <source>%1 has fewer than nine digits; a spreadsheet has probably dropped leading zeros.</source>
        <translation>%1 hat weniger als neun Ziffern; vermutlich hat eine Tabellenkalkulation führende Nullen entfernt.</translation>
    </message>
    <message>
        <source>Use the HR system&apos;s own export, or add pad:9:0 if only zeros are missing.</source>
        <translation>Verwenden Sie den Export des HR-Systems selbst, oder ergänzen Sie pad:9:0, wenn nur Nullen fehlen.</translation>
    </message>
    <message>
        <source>%1 holds a number that is never issued.</source>
        <translation>%1 enthält eine Nummer, die nie vergeben wird.</translation>
    </message>
    <message>
        <source>Check whether it is a placeholder; the row is sent as it is.</source>
        <translation>Prüfen Sie, ob es ein Platzhalter ist; die Zeile wird so gesendet, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 holds a control character.</source>
        <translation>%1 enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Remove it at the source; the cell may come from a damaged or binary file.</source>
        <translation>Entfernen Sie es an der Quelle; die Zelle stammt vielleicht aus einer beschädigten oder binären Datei.</translation>
    </message>
    <message>
        <source>%1 is wrapped as a spreadsheet formula.</source>
        <translation>%1 ist in eine Formel einer Tabellenkalkulation verpackt.</translation>
    </message>
    <message>
        <source>Use the HR system&apos;s own export, or save the file without formulas.</source>
        <translation>Verwenden Sie den Export des HR-Systems selbst, oder speichern Sie die Datei ohne Formeln.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened the number in %1, and digits are lost.</source>
        <translation>Eine Tabellenkalkulation hat die Zahl in %1 verkürzt, dabei gingen Ziffern verloren.</translation>
    </message>
    <message>
        <source>Use the HR system&apos;s own export, or format %2 as text before saving.</source>
        <translation>Verwenden Sie den Export des HR-Systems selbst, oder formatieren Sie %2 vor dem Speichern als Text.</translation>
    </message>
    <message>
        <source>%1 holds what a spreadsheet shows in place of a value.</source>
        <translation>%1 enthält das, was eine Tabellenkalkulation statt eines Wertes anzeigt.</translation>
    </message>
    <message>
        <source>Use the HR system&apos;s own export; the value itself is not in the file.</source>
        <translation>Verwenden Sie den Export des HR-Systems selbst; der Wert steht nicht in der Datei.</translation>
    </message>
    <message>
        <source>%1 is the same as in row %3.</source>
        <translation>%1 ist dasselbe wie in Zeile %3.</translation>
    </message>
    <message>
        <source>Keep one of the rows; none of them is sent until it is clear which is right.</source>
        <translation>Behalten Sie eine der Zeilen; keine wird gesendet, bis klar ist, welche stimmt.</translation>
    </message>
    <message>
        <source>%1 is the same as in another row.</source>
        <translation>%1 ist dasselbe wie in einer anderen Zeile.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>A field</source>
        <translation>Ein Feld</translation>
    </message>
    <message>
        <source>the column</source>
        <translation>die Spalte</translation>
    </message>
    <message>
        <source>A limit of the feed holds the whole file.</source>
        <translation>Eine Grenze des Feeds hält die ganze Datei zurück.</translation>
    </message>
    <message>
        <source>Nothing was sent; the run&apos;s note names the limit, the numbers and how to go on.</source>
        <translation>Nichts wurde gesendet; die Notiz des Laufs nennt die Grenze, die Zahlen und wie es weitergeht.</translation>
    </message>
</context>
<context>
    <name>LimitWords</name>
    <message>
        <source>more than %1 % of the rows are missing</source>
        <translation>mehr als %1 % der Zeilen fehlen</translation>
    </message>
    <message>
        <source>more than %1 people and %2 % of all are missing</source>
        <translation>mehr als %1 Personen und %2 % von allen fehlen</translation>
    </message>
    <message>
        <source>more than %1 people and %2 % of all are newly marked as having left</source>
        <translation>mehr als %1 Personen und %2 % von allen neu als ausgeschieden gekennzeichnet sind</translation>
    </message>
    <message>
        <source>a column with at least %1 values and in %2 % of the rows is empty</source>
        <translation>eine Spalte leer ist, die zuvor mindestens %1 Werte und in %2 % der Zeilen einen hatte</translation>
    </message>
    <message>
        <source>A file is held, and nothing of it sent, when</source>
        <translation>Eine Datei wird zurückgehalten, und nichts von ihr gesendet, wenn</translation>
    </message>
    <message>
        <source>a column came, went or was renamed</source>
        <translation>eine Spalte hinzukam, wegfiel oder anders heißt</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation>sie keine Zeilen hat</translation>
    </message>
    <message>
        <source>the count of rows at its end does not agree, or is no longer there</source>
        <translation>die Zeilenzahl an ihrem Ende nicht stimmt oder nicht mehr da ist</translation>
    </message>
    <message>
        <source>it cannot be compared with the last accepted file, so that nobody can say who left</source>
        <translation>sie sich nicht mit der zuletzt angenommenen Datei vergleichen lässt, sodass niemand sagen kann, wer gegangen ist</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Open Muster</source>
        <translation>Muster öffnen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>%1 is held and waits for you</source>
        <translation>%1 ist zurückgehalten und wartet auf Sie</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>%1 waits for the password store</source>
        <translation>%1 wartet auf den Passwortspeicher</translation>
    </message>
    <message>
        <source>%1 missed its time. Run it now?</source>
        <translation>%1 hat seinen Zeitpunkt verpasst. Jetzt ausführen?</translation>
    </message>
    <message>
        <source>Nobody knows whether %1 was received</source>
        <translation>Niemand weiß, ob %1 angekommen ist</translation>
    </message>
    <message numerus="yes">
        <source>%1: no run for %n day(s)</source>
        <translation>
            <numerusform>%1: seit %n Tag kein Lauf</numerusform>
            <numerusform>%1: seit %n Tagen kein Lauf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot run</source>
        <translation>%1 kann nicht laufen</translation>
    </message>
    <message numerus="yes">
        <source>%1 was sent; %n row(s) were rejected</source>
        <translation>
            <numerusform>%1 wurde gesendet; %n Zeile wurde abgelehnt</numerusform>
            <numerusform>%1 wurde gesendet; %n Zeilen wurden abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not sent yet</source>
        <translation>%1 wurde noch nicht gesendet</translation>
    </message>
</context>
<context>
    <name>OccasionWords</name>
    <message>
        <source>Waits for a file</source>
        <translation>Wartet auf eine Datei</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Versucht es erneut</translation>
    </message>
    <message>
        <source>Waits for the password store</source>
        <translation>Wartet auf den Passwortspeicher</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ergebnis ungewiss</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Rehearsed, nothing sent</source>
        <translation>Geprobt, nichts gesendet</translation>
    </message>
    <message>
        <source>It would have sent %1 of %2 rows: %3 new, %4 changed. %5 would have been held back.</source>
        <translation>Gesendet worden wären %1 von %2 Zeilen: %3 neu, %4 geändert. %5 wären zurückgehalten worden.</translation>
    </message>
    <message>
        <source>A limit would have held the whole file: %1</source>
        <translation>Eine Grenze hätte die ganze Datei zurückgehalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows read.</source>
        <translation>
            <numerusform>%1 Zeile gelesen.</numerusform>
            <numerusform>%1 Zeilen gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed, needs your answer</source>
        <translation>Verpasst, braucht Ihre Antwort</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>Queued at Secureframe (202). Whether it was imported is not known yet.</source>
        <translation>Bei Secureframe eingereiht (202). Ob es importiert wurde, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The same as what was last accepted, so not sent.</source>
        <translation>Wie zuletzt angenommen, daher nicht gesendet.</translation>
    </message>
    <message>
        <source>Failed a check or a limit, so not sent.</source>
        <translation>Hat eine Prüfung oder Grenze nicht bestanden, daher nicht gesendet.</translation>
    </message>
    <message>
        <source>Not sent; the next push carries it.</source>
        <translation>Nicht gesendet; die nächste Übertragung nimmt es mit.</translation>
    </message>
    <message>
        <source>The service took the request it was in.</source>
        <translation>Der Dienst hat die Anfrage entgegengenommen, in der es stand.</translation>
    </message>
    <message>
        <source>The service refused it.</source>
        <translation>Der Dienst hat es abgelehnt.</translation>
    </message>
    <message>
        <source>Sent, but no valid answer came back.</source>
        <translation>Gesendet, aber es kam keine gültige Antwort.</translation>
    </message>
    <message>
        <source>The service&apos;s results, or a person who looked, say it is there.</source>
        <translation>Die Ergebnisse des Dienstes oder jemand, der nachgesehen hat, sagen, dass es dort ist.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>interrupted: the program ended before the run did</source>
        <translation>unterbrochen: Das Programm endete vor dem Lauf</translation>
    </message>
    <message>
        <source>still running: this receipt is not final</source>
        <translation>läuft noch: Dieser Beleg ist nicht endgültig</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Service, object</source>
        <translation>Dienst, Objekt</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Ausgelöst durch</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Exit-Code</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Sends again rows of run</source>
        <translation>Erneute Zeilen aus Lauf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>Digest of the mapping</source>
        <translation>Prüfsumme der Zuordnung</translation>
    </message>
    <message>
        <source>History key</source>
        <translation>Verlaufsschlüssel</translation>
    </message>
    <message>
        <source>The sum of all outcomes is the number of rows read.</source>
        <translation>Die Summe aller Ausgänge ist die Anzahl der gelesenen Zeilen.</translation>
    </message>
    <message>
        <source>The sum is not complete: the run has not ended.</source>
        <translation>Die Summe ist nicht vollständig: Der Lauf ist nicht beendet.</translation>
    </message>
    <message>
        <source>no end recorded</source>
        <translation>kein Ende verzeichnet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Bytes as sent</source>
        <translation>Bytes wie gesendet</translation>
    </message>
    <message>
        <source>SHA-256 before sealing</source>
        <translation>SHA-256 vor Versiegeln</translation>
    </message>
    <message>
        <source>SHA-256 as sent</source>
        <translation>SHA-256 wie gesendet</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Schlüssel-Fingerabdruck</translation>
    </message>
    <message>
        <source>The service&apos;s id</source>
        <translation>ID beim Dienst</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>Der Dienst sagt</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Settled because</source>
        <translation>Geklärt, weil</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Receipt of run %1</source>
        <translation>Beleg zu Lauf %1</translation>
    </message>
    <message>
        <source>Started from</source>
        <translation>Gestartet von (Programm)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>%1 – %2, %3, HTTP %4, %5 bytes sent</source>
        <translation>%1 – %2, %3, HTTP %4, %5 Byte gesendet</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Made by Muster from the record on this computer. It holds digests, counts and names of fields, no values from the file.</source>
        <translation>Von Muster aus den Aufzeichnungen auf diesem Rechner erstellt. Der Beleg enthält Prüfsummen, Anzahlen und Feldnamen, keine Werte aus der Datei.</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>There is nothing left to do.</source>
        <translation>Es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>Correct the rows below and send them again, or correct them in the HR system and send its next export.</source>
        <translation>Berichtigen Sie die Zeilen unten und senden Sie sie erneut, oder berichtigen Sie sie im HR-System und senden Sie dessen nächsten Export.</translation>
    </message>
    <message>
        <source>Answer the question below. Nothing more goes to %1 until then.</source>
        <translation>Beantworten Sie die Frage unten. Bis dahin geht nichts mehr an %1.</translation>
    </message>
    <message>
        <source>Open History, answer the question of that run, and send this file again.</source>
        <translation>Öffnen Sie den Verlauf, beantworten Sie die Frage jenes Laufs und senden Sie diese Datei erneut.</translation>
    </message>
    <message>
        <source>Unlock the password store, or give the secret for this session and look at the Preview again, then send.</source>
        <translation>Entsperren Sie den Passwortspeicher, oder geben Sie das Geheimnis für diese Sitzung ein und sehen Sie die Vorschau noch einmal an; senden Sie dann.</translation>
    </message>
    <message>
        <source>Wait until the other push has ended, then send again.</source>
        <translation>Warten Sie, bis die andere Übertragung beendet ist, und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Please report this: the window asked for something that does not exist.</source>
        <translation>Bitte melden Sie das: Das Fenster hat etwas verlangt, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Correct the file, or choose in Check to hold the bad rows and send the rest.</source>
        <translation>Berichtigen Sie die Datei, oder wählen Sie unter Prüfen, die fehlerhaften Zeilen zurückzuhalten und den Rest zu senden.</translation>
    </message>
    <message>
        <source>Open the file again and send it.</source>
        <translation>Öffnen Sie die Datei erneut und senden Sie sie.</translation>
    </message>
    <message>
        <source>Look at the network and at the address under Connections, then send again.</source>
        <translation>Prüfen Sie das Netz und die Adresse unter Verbindungen und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Make room on the disk, or give this account the right to write there, then send again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder geben Sie diesem Konto dort das Schreibrecht, und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Look whether the disk or network drive is still there, then send again.</source>
        <translation>Sehen Sie nach, ob der Datenträger oder das Netzlaufwerk noch da ist, und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Send the same file again later: accepted rows are not sent twice.</source>
        <translation>Senden Sie dieselbe Datei später erneut: Angenommene Zeilen werden nicht zweimal gesendet.</translation>
    </message>
    <message>
        <source>Look at the address under Connections: something else than the service answers there.</source>
        <translation>Prüfen Sie die Adresse unter Verbindungen: Dort antwortet etwas anderes als der Dienst.</translation>
    </message>
    <message>
        <source>Test the connection under Connections: its secret or its rights are not accepted.</source>
        <translation>Testen Sie die Verbindung unter Verbindungen: Ihr Geheimnis oder ihre Rechte werden nicht angenommen.</translation>
    </message>
    <message>
        <source>Look at the connection under Connections and test it, then send again.</source>
        <translation>Prüfen und testen Sie die Verbindung unter Verbindungen und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Please report this. The record keeps what was accepted: it is safe to send the file again.</source>
        <translation>Bitte melden Sie das. Die Aufzeichnung enthält, was angenommen wurde: Die Datei kann gefahrlos erneut gesendet werden.</translation>
    </message>
    <message>
        <source>The push ended before it was done</source>
        <translation>Die Übertragung endete, bevor sie fertig war</translation>
    </message>
    <message>
        <source>What was accepted is recorded; rows that were on their way may or may not have arrived; the others were not sent.</source>
        <translation>Was angenommen wurde, ist aufgezeichnet; Zeilen, die unterwegs waren, können angekommen sein oder nicht; die übrigen wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>The rows below show which are which: answer the question about those in doubt, then send the rest again.</source>
        <translation>Die Zeilen unten zeigen, welche das sind: Beantworten Sie die Frage zu den ungewissen und senden Sie dann den Rest erneut.</translation>
    </message>
    <message>
        <source>The push ended without saying why.</source>
        <translation>Die Übertragung endete ohne Angabe eines Grundes.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) may or may not have arrived</source>
        <translation>
            <numerusform>%n Zeile kann angekommen sein oder nicht</numerusform>
            <numerusform>%n Zeilen können angekommen sein oder nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>An %1 gesendet</translation>
    </message>
    <message>
        <source>Sent to %1, but not every row</source>
        <translation>An %1 gesendet, aber nicht jede Zeile</translation>
    </message>
    <message>
        <source>Sent, but nothing was accepted</source>
        <translation>Gesendet, aber nichts wurde angenommen</translation>
    </message>
    <message>
        <source>Nothing to send: %1 has it all already</source>
        <translation>Nichts zu senden: %1 hat schon alles</translation>
    </message>
    <message>
        <source>Nothing was to be sent</source>
        <translation>Es war nichts zu senden</translation>
    </message>
    <message>
        <source>Compare the file with the one before. If it is right, let it pass on the Schedule page, with the numbers and your reason.</source>
        <translation>Vergleichen Sie die Datei mit der vorigen. Ist sie richtig, lassen Sie sie auf der Seite Zeitplan durch, mit den Zahlen und Ihrer Begründung.</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Nothing to send</source>
        <translation>Nichts zu senden</translation>
    </message>
    <message>
        <source>All accepted</source>
        <translation>Alle angenommen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Some rows held</source>
        <translation>Einige Zeilen zurückgehalten</translation>
    </message>
    <message>
        <source>Not everything sent</source>
        <translation>Nicht alles gesendet</translation>
    </message>
    <message>
        <source>Some rows rejected</source>
        <translation>Einige Zeilen abgelehnt</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang ungewiss</translation>
    </message>
    <message>
        <source>All queued (202)</source>
        <translation>Alle eingereiht (202)</translation>
    </message>
    <message numerus="yes">
        <source>Running since %1. So far %2 rows of %3: %4.</source>
        <translation>
            <numerusform>Läuft seit %1. Bisher %2 Zeile aus %3: %4.</numerusform>
            <numerusform>Läuft seit %1. Bisher %2 Zeilen aus %3: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written in tables: see Qt&apos;s QDate::toString.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>sent again in parts</source>
        <translation>in Teilen erneut gesendet</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>unknown, replaced by run %1</source>
        <translation>ungewiss, ersetzt durch Lauf %1</translation>
    </message>
    <message>
        <source>Nothing will be sent until you choose, or until the next scheduled file replaces this one.</source>
        <translation>Es wird nichts gesendet, bis Sie wählen oder bis die nächste geplante Datei diese ersetzt.</translation>
    </message>
    <message>
        <source>By hand, command</source>
        <translation>Von Hand, Befehl</translation>
    </message>
    <message>
        <source>By hand, window</source>
        <translation>Von Hand, Fenster</translation>
    </message>
    <message>
        <source>Sent: %1.</source>
        <translation>Gesendet: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Sent without a valid answer: %1 rows, which may or may not have arrived.</source>
        <translation>
            <numerusform>Ohne gültige Antwort gesendet: %1 Zeile, die angekommen sein kann oder nicht.</numerusform>
            <numerusform>Ohne gültige Antwort gesendet: %1 Zeilen, die angekommen sein können oder nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>Nicht gesendet: %1.</translation>
    </message>
    <message>
        <source>No row was left out.</source>
        <translation>Keine Zeile blieb zurück.</translation>
    </message>
    <message>
        <source>This run is not done while a row is unknown: answer its question.</source>
        <translation>Dieser Lauf ist nicht abgeschlossen, solange eine Zeile ungewiss ist: Beantworten Sie seine Frage.</translation>
    </message>
    <message>
        <source>Nothing more is sent for it; the next push carries what is missing.</source>
        <translation>Dafür wird nichts weiter gesendet; die nächste Übertragung nimmt mit, was fehlt.</translation>
    </message>
    <message>
        <source>Correct those rows and send them again, or send the next export.</source>
        <translation>Berichtigen Sie diese Zeilen und senden Sie sie erneut, oder senden Sie den nächsten Export.</translation>
    </message>
    <message>
        <source>Set that right and send the file again.</source>
        <translation>Beheben Sie das und senden Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>Es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>The program ended before this run did.</source>
        <translation>Das Programm endete vor diesem Lauf.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows of %2 were read.</source>
        <translation>
            <numerusform>%1 Zeile aus %2 wurde gelesen.</numerusform>
            <numerusform>%1 Zeilen aus %2 wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>but the answer of %1 (HTTP %2) does not say what became of them.</source>
        <translation>aber die Antwort von %1 (HTTP %2) sagt nicht, was daraus wurde.</translation>
    </message>
    <message>
        <source>but the program ended before the answer of %1 was read.</source>
        <translation>aber das Programm endete, bevor die Antwort von %1 gelesen war.</translation>
    </message>
    <message>
        <source>but the connection broke before %1 answered.</source>
        <translation>aber die Verbindung brach ab, bevor %1 antwortete.</translation>
    </message>
    <message>
        <source>Open %1 → imports and look for %2.</source>
        <translation>Öffnen Sie %1 → Imports und suchen Sie nach %2.</translation>
    </message>
    <message>
        <source>Open %1 and look whether these records have changed since %2.</source>
        <translation>Öffnen Sie %1 und sehen Sie nach, ob sich diese Datensätze seit %2 geändert haben.</translation>
    </message>
    <message numerus="yes">
        <source>We sent %1 rows at %2 on %3, %4</source>
        <translation>
            <numerusform>Wir haben am %3 um %2 %1 Zeile gesendet, %4</numerusform>
            <numerusform>Wir haben am %3 um %2 %1 Zeilen gesendet, %4</numerusform>
        </translation>
    </message>
    <message>
        <source>The import may or may not have happened.</source>
        <translation>Der Import kann stattgefunden haben oder nicht.</translation>
    </message>
    <message>
        <source>Muster cannot ask %1 about a request without a valid answer.</source>
        <translation>Muster kann %1 nicht nach einer Anfrage ohne gültige Antwort fragen.</translation>
    </message>
    <message>
        <source>You decide later. These rows stay unknown, and nothing goes to %1 until you answer, or until the next scheduled file replaces this one.</source>
        <translation>Sie entscheiden später. Diese Zeilen bleiben ungewiss, und nichts geht an %1, bis Sie antworten oder bis die nächste geplante Datei diese ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 accepted the upload of %2 rows at %3 on %4. Row results are not in yet.</source>
        <translation>
            <numerusform>%1 hat am %4 um %3 die Datei mit %2 Zeile angenommen. Die Ergebnisse der Zeilen liegen noch nicht vor.</numerusform>
            <numerusform>%1 hat am %4 um %3 die Datei mit %2 Zeilen angenommen. Die Ergebnisse der Zeilen liegen noch nicht vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking asks for them; nothing is sent again.</source>
        <translation>Beim Abfragen wird nichts erneut gesendet.</translation>
    </message>
    <message>
        <source>This connection has no way to ask for them.</source>
        <translation>Über diese Verbindung lassen sie sich nicht abfragen.</translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>Cannot run</source>
        <translation>Kann nicht laufen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Waits for a file</source>
        <translation>Wartet auf eine Datei</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Nothing runs until this is put right:</source>
        <translation>Nichts läuft, bis dies behoben ist:</translation>
    </message>
    <message>
        <source>A file waits for you. Nothing of it was sent.</source>
        <translation>Eine Datei wartet auf Sie. Nichts daraus wurde gesendet.</translation>
    </message>
    <message>
        <source>The password store is locked. Nothing is lost: the run goes on once it is unlocked.</source>
        <translation>Der Passwortspeicher ist gesperrt. Nichts ist verloren: Der Lauf geht weiter, sobald er entsperrt ist.</translation>
    </message>
    <message>
        <source>It runs with the next new file.</source>
        <translation>Läuft mit der nächsten neuen Datei.</translation>
    </message>
    <message>
        <source>It waits for its next time.</source>
        <translation>Wartet auf den nächsten Zeitpunkt.</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <extracomment>How a moment is written: see Qt&apos;s QDateTime::toString.</extracomment>
        <translation>ddd d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>ddd d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Paused until you resume it</source>
        <translation>Angehalten, bis Sie ihn fortsetzen</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Angehalten bis %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächster Lauf: %1</translation>
    </message>
    <message>
        <source>With the next file</source>
        <translation>Mit der nächsten Datei</translation>
    </message>
    <message>
        <source>Rehearsal %1 of %2</source>
        <translation>Probe %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>No run for %n day(s)</source>
        <translation>
            <numerusform>Seit %n Tag kein Lauf</numerusform>
            <numerusform>Seit %n Tagen kein Lauf</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>Braucht Ihre Antwort</translation>
    </message>
    <message>
        <source>It is never due: days off and black-outs cover every time.</source>
        <translation>Er ist nie fällig: Freie Tage und Sperrzeiten decken jeden Zeitpunkt ab.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>No new file for %n day(s)</source>
        <translation>
            <numerusform>Seit %n Tag keine neue Datei</numerusform>
            <numerusform>Seit %n Tagen keine neue Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>Tries again soon</source>
        <translation>Versucht es bald noch einmal</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>How a time of day is written: see Qt&apos;s QDateTime::toString.</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Tries again at %1</source>
        <comment>time of day</comment>
        <translation>Versucht es um %1 noch einmal</translation>
    </message>
    <message>
        <source>Tries again on %1</source>
        <comment>day and time of day</comment>
        <translation>Versucht es am %1 noch einmal</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>state, then sentences about it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (%2 time)</source>
        <comment>times, time zone</comment>
        <translation>%1 (Zeit in %2)</translation>
    </message>
</context>
<context>
    <name>SpecReading</name>
    <message>
        <source>when a new file arrives</source>
        <extracomment>What may be typed for it; several ways with | between them.</extracomment>
        <translation>sobald eine neue Datei kommt|wenn eine neue Datei kommt|sobald eine neue Datei eintrifft|wenn eine neue Datei eintrifft|bei jeder neuen Datei</translation>
    </message>
    <message>
        <source>when a new file is there</source>
        <extracomment>What may be typed for it; several ways with | between them.</extracomment>
        <translation>sobald eine neue Datei da ist|wenn eine neue Datei da ist</translation>
    </message>
    <message>
        <source>last business day</source>
        <extracomment>What may be typed for it; several ways with | between them.</extracomment>
        <translation>letzter Arbeitstag|am letzten Arbeitstag|letzten Arbeitstag</translation>
    </message>
    <message>
        <source>business day</source>
        <extracomment>What may be typed for it; several ways with | between them.</extracomment>
        <translation>Arbeitstag</translation>
    </message>
    <message>
        <source>last day</source>
        <extracomment>What may be typed for it; several ways with | between them.</extracomment>
        <translation>letzter Tag|am letzten Tag|letzten Tag</translation>
    </message>
    <message>
        <source>of the month</source>
        <extracomment>What may be typed for it; several ways with | between them.</extracomment>
        <translation>des Monats|im Monat</translation>
    </message>
    <message>
        <source>daily</source>
        <extracomment>What may be typed for it; several ways with | between them.</extracomment>
        <translation>täglich|jeden Tag</translation>
    </message>
    <message>
        <source>weekdays</source>
        <extracomment>What may be typed for it; several ways with | between them.</extracomment>
        <translation>werktags|an Werktagen|wochentags|unter der Woche</translation>
    </message>
    <message>
        <source>weekends</source>
        <extracomment>What may be typed for it; several ways with | between them.</extracomment>
        <translation>am Wochenende|an Wochenenden|wochenends</translation>
    </message>
    <message>
        <source>hourly</source>
        <extracomment>What may be typed for it; several ways with | between them.</extracomment>
        <translation>stündlich|jede Stunde</translation>
    </message>
    <message>
        <source>every</source>
        <extracomment>What may be typed for it; several ways with | between them.</extracomment>
        <translation>alle|jede|jeden|jedes</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>What may be typed for it; several ways with | between them.</extracomment>
        <translation>Stunden|Stunde</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>What may be typed for it; several ways with | between them.</extracomment>
        <translation>Minuten|Minute</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>What may be typed for it; several ways with | between them.</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>noon</source>
        <extracomment>What may be typed for it; several ways with | between them.</extracomment>
        <translation>mittags|Mittag</translation>
    </message>
    <message>
        <source>midnight</source>
        <extracomment>What may be typed for it; several ways with | between them.</extracomment>
        <translation>Mitternacht</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>What may be typed for it; several ways with | between them.</extracomment>
        <translation>nach|ab</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>What may be typed for it; several ways with | between them.</extracomment>
        <translation>und</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>What may be typed for it; several ways with | between them.</extracomment>
        <translation>um</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>What may be typed for it; several ways with | between them.</extracomment>
        <translation>am|an</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <comment>after a time of day, as in “7 o&apos;clock”</comment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days, as in “Mon to Fri”</comment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>SpecText</name>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>werktags</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>am Wochenende</translation>
    </message>
    <message>
        <source>last business day</source>
        <translation>am letzten Arbeitstag</translation>
    </message>
    <message>
        <source>%1 business day</source>
        <translation>am %1 Arbeitstag</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>am letzten Tag</translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>of the month</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>stündlich</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>jede Minute</translation>
    </message>
    <message>
        <source>every %1 hours</source>
        <translation>alle %1 Stunden</translation>
    </message>
    <message>
        <source>every %1 minutes</source>
        <translation>alle %1 Minuten</translation>
    </message>
    <message>
        <source>when a new file arrives</source>
        <translation>sobald eine neue Datei kommt</translation>
    </message>
    <message>
        <source>%1 after %2 when a new file is there</source>
        <comment>days, time of day</comment>
        <translation>%1 ab %2, sobald eine neue Datei da ist</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days, times of day</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Where feeds and connections are.</source>
        <translation>Wo Feeds und Verbindungen liegen.</translation>
    </message>
    <message>
        <source>Where the record is.</source>
        <translation>Wo die Aufzeichnungen liegen.</translation>
    </message>
    <message>
        <source>Brings HR and security exports into ThreatSwitch and Secureframe.
There is one Muster in a session: a second start opens the window of the first, with its files, and ends.</source>
        <translation>Bringt Exporte aus Personal- und Sicherheitssystemen zu ThreatSwitch und Secureframe.
In einer Sitzung gibt es ein Muster: Ein zweiter Start öffnet das Fenster des ersten mit seinen Dateien und endet.</translation>
    </message>
    <message>
        <source>Start without a window, in the tray of the desktop.</source>
        <translation>Ohne Fenster starten, im Infobereich des Desktops.</translation>
    </message>
    <message>
        <source>An export to read at once; the first of several.</source>
        <translation>Ein Export, der sofort gelesen wird; von mehreren der erste.</translation>
    </message>
</context>
<context>
    <name>muster::ActionBar</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
</context>
<context>
    <name>muster::AskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>muster::Background</name>
    <message>
        <source>Muster keeps running</source>
        <translation>Muster läuft weiter</translation>
    </message>
    <message>
        <source>Scheduled pushes go on. The icon in the tray opens the window again.</source>
        <translation>Geplante Übertragungen laufen weiter. Das Symbol im Infobereich öffnet das Fenster wieder.</translation>
    </message>
    <message>
        <source>Open Muster</source>
        <translation>Muster öffnen</translation>
    </message>
    <message>
        <source>%1 was not run</source>
        <translation>%1 wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>Muster could not do that</source>
        <translation>Muster konnte das nicht tun</translation>
    </message>
</context>
<context>
    <name>muster::CalendarStrip</name>
    <message>
        <source>Calendar of runs</source>
        <translation>Kalender der Läufe</translation>
    </message>
    <message>
        <source>Arrow keys move by day and week; Enter shows the runs of a day.</source>
        <translation>Pfeiltasten gehen tage- und wochenweise; Eingabe zeigt die Läufe eines Tages.</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1: no runs</source>
        <translation>%1: keine Läufe</translation>
    </message>
    <message>
        <source>%1: one run. %2</source>
        <translation>%1: ein Lauf. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n runs. Worst: %2</source>
        <translation>
            <numerusform>%1: %n Lauf. Schlechtester: %2</numerusform>
            <numerusform>%1: %n Läufe. Schlechtester: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CanvasPainter</name>
    <message>
        <source>blank in these rows</source>
        <translation>in diesen Zeilen leer</translation>
    </message>
    <message>
        <source>Column %1, without a name</source>
        <translation>Spalte %1, ohne Namen</translation>
    </message>
    <message>
        <source>dropped: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>Use anyway</source>
        <translation>Doch verwenden</translation>
    </message>
    <message>
        <source>Needs a name of its own in the file</source>
        <translation>Braucht in der Datei einen eigenen Namen</translation>
    </message>
    <message>
        <source>required, not mapped</source>
        <translation>Pflicht, nicht zugeordnet</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>bitte ansehen</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 Spalten</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Legacy, rarely needed</source>
        <translation>Veraltet, selten nötig</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ausblenden</translation>
    </message>
    <message>
        <source>show</source>
        <translation>anzeigen</translation>
    </message>
    <message>
        <source>Add a field of your own</source>
        <translation>Eigenes Feld hinzufügen</translation>
    </message>
    <message>
        <source>Or drop a column here</source>
        <translation>Oder eine Spalte hier ablegen</translation>
    </message>
    <message>
        <source>Columns of the file: %1</source>
        <translation>Spalten der Datei: %1</translation>
    </message>
    <message>
        <source>Fields of %1: %2</source>
        <translation>Felder von %1: %2</translation>
    </message>
</context>
<context>
    <name>muster::CertificatePicker</name>
    <message>
        <source>I compared the new fingerprint with the service</source>
        <translation>Ich habe den neuen Fingerabdruck mit dem Dienst verglichen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the file for %1</source>
        <translation>Datei wählen für: %1</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1
Valid %2 to %3 · %4, %5 bits
SHA-256 %6</source>
        <translation>%1
Gültig von %2 bis %3 · %4, %5 Bit
SHA-256 %6</translation>
    </message>
    <message>
        <source>This is not the certificate confirmed so far. Everything sent from now on could only be opened with its key.
Confirmed: %1
New: %2</source>
        <translation>Dies ist nicht das bisher bestätigte Zertifikat. Alles, was ab jetzt gesendet wird, ließe sich nur mit seinem Schlüssel öffnen.
Bestätigt: %1
Neu: %2</translation>
    </message>
    <message>
        <source>This certificate is expired or not valid yet.</source>
        <translation>Dieses Zertifikat ist abgelaufen oder noch nicht gültig.</translation>
    </message>
</context>
<context>
    <name>muster::CheckCauses</name>
    <message>
        <source>not sent as they are</source>
        <translation>werden so nicht gesendet</translation>
    </message>
    <message>
        <source>sent; please look</source>
        <translation>werden gesendet; bitte ansehen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>werden gesendet</translation>
    </message>
    <message>
        <source>1 row: %1</source>
        <translation>1 Zeile: %1</translation>
    </message>
    <message>
        <source>%L1 rows: %2</source>
        <translation>%L1 Zeilen: %2</translation>
    </message>
    <message>
        <source>Problems by cause</source>
        <translation>Probleme nach Ursache</translation>
    </message>
    <message>
        <source>Show only the rows with this problem</source>
        <translation>Nur die Zeilen mit diesem Problem zeigen</translation>
    </message>
    <message>
        <source>Fix in Map</source>
        <translation>Zur Zuordnung</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Voriges Problem</translation>
    </message>
    <message>
        <source>Previous problem (Shift+F8)</source>
        <translation>Voriges Problem (Umschalt+F8)</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>Nächstes Problem (F8)</translation>
    </message>
    <message>
        <source>Only these rows</source>
        <translation>Nur diese Zeilen</translation>
    </message>
</context>
<context>
    <name>muster::CheckGrid</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>correction of “%1” in row %2</source>
        <translation>Korrektur von „%1“ in Zeile %2</translation>
    </message>
    <message>
        <source>Double-click a cell to correct it for this push.</source>
        <translation>Doppelklick auf eine Zelle korrigiert sie für diese Übertragung.</translation>
    </message>
    <message>
        <source>Too many to correct one by one: use a value map or a transform in the Map step.</source>
        <translation>Zu viele, um sie einzeln zu korrigieren: Verwenden Sie im Schritt Zuordnen eine Werteliste oder eine Umwandlung.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the %1 (Ctrl+Z)</source>
        <translation>Rückgängig: %1 (Strg+Z)</translation>
    </message>
    <message numerus="yes">
        <source>correction of “%1” in %Ln rows</source>
        <translation>
            <numerusform>Korrektur von „%1“ in %Ln Zeile</numerusform>
            <numerusform>Korrektur von „%1“ in %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells corrected for this push; the file stays as it is.</source>
        <translation>
            <numerusform>%Ln Zelle für diese Übertragung korrigiert; die Datei bleibt, wie sie ist.</numerusform>
            <numerusform>%Ln Zellen für diese Übertragung korrigiert; die Datei bleibt, wie sie ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %Ln more like this</source>
        <translation>
            <numerusform>%Ln weitere ebenso korrigieren</numerusform>
            <numerusform>%Ln weitere ebenso korrigieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CheckPolicy</name>
    <message>
        <source>Stop if any row is bad</source>
        <translation>Anhalten, wenn eine Zeile fehlerhaft ist</translation>
    </message>
    <message>
        <source>Hold the bad rows, send the rest</source>
        <translation>Fehlerhafte Zeilen zurückhalten, die übrigen senden</translation>
    </message>
    <message>
        <source>When rows are bad</source>
        <translation>Bei fehlerhaften Zeilen</translation>
    </message>
    <message>
        <source>%L1 rows can go on.</source>
        <translation>%L1 Zeilen können weiter.</translation>
    </message>
    <message>
        <source>Nothing is sent until the file is mended.</source>
        <translation>Es wird nichts gesendet, bis die Datei berichtigt ist.</translation>
    </message>
    <message>
        <source>%L1 rows can go on, %L2 stay here and are recorded as held.</source>
        <translation>%L1 Zeilen können weiter, %L2 bleiben hier und werden als zurückgehalten verzeichnet.</translation>
    </message>
</context>
<context>
    <name>muster::CheckStep</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The rows are still being checked.</source>
        <translation>Die Zeilen werden noch geprüft.</translation>
    </message>
    <message>
        <source>The rows were not checked yet.</source>
        <translation>Die Zeilen wurden noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The file has a header but no rows. Export the report again.</source>
        <translation>Die Datei hat eine Kopfzeile, aber keine Zeilen. Exportieren Sie den Bericht erneut.</translation>
    </message>
    <message>
        <source>Every row is bad, so there is nothing to send.</source>
        <translation>Jede Zeile ist fehlerhaft, es gibt also nichts zu senden.</translation>
    </message>
    <message>
        <source>By your choice below nothing is sent while a row is bad. Mend the file, or hold the bad rows and send the rest.</source>
        <translation>Nach Ihrer Wahl unten wird nichts gesendet, solange eine Zeile fehlerhaft ist. Berichtigen Sie die Datei, oder halten Sie die fehlerhaften Zeilen zurück und senden Sie die übrigen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>The file could not be checked.</source>
        <translation>Die Datei konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Nothing was sent. Start again when you like.</source>
        <translation>Es wurde nichts gesendet. Beginnen Sie erneut, wann Sie möchten.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1. %2</source>
        <translation>Es wurde nichts gesendet: %1. %2</translation>
    </message>
    <message>
        <source>1 row ready</source>
        <translation>1 Zeile bereit</translation>
    </message>
    <message>
        <source>%L1 rows ready</source>
        <translation>%L1 Zeilen bereit</translation>
    </message>
    <message>
        <source>%L1 held</source>
        <translation>%L1 zurückgehalten</translation>
    </message>
    <message>
        <source>%L1 with a warning</source>
        <translation>%L1 mit Warnung</translation>
    </message>
    <message>
        <source>. 0 problems.</source>
        <translation>. 0 Probleme.</translation>
    </message>
    <message>
        <source>There are too many problems to list every row; the numbers count all of them.</source>
        <translation>Es gibt zu viele Probleme, um jede Zeile aufzuführen; die Zahlen zählen alle.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Erneut beginnen</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>Die Zeilen werden geprüft …</translation>
    </message>
</context>
<context>
    <name>muster::ColumnPanel</name>
    <message>
        <source>Sensitive and not needed: dropped unless you map it.</source>
        <translation>Schutzbedürftig und nicht nötig: wird ausgelassen, wenn Sie es nicht zuordnen.</translation>
    </message>
    <message>
        <source>The profile appears when all rows are read.</source>
        <translation>Das Profil erscheint, sobald alle Zeilen gelesen sind.</translation>
    </message>
    <message>
        <source>About the current column</source>
        <translation>Über die aktuelle Spalte</translation>
    </message>
    <message>
        <source>Share of rows that are filled</source>
        <translation>Anteil der gefüllten Zeilen</translation>
    </message>
    <message>
        <source>Seems to be</source>
        <translation>Vermutlich</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Verschiedene Werte</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Sieht aus wie</translation>
    </message>
    <message>
        <source>Such as (masked)</source>
        <translation>Etwa (verdeckt)</translation>
    </message>
    <message>
        <source>Column %1, without a name</source>
        <translation>Spalte %1, ohne Namen</translation>
    </message>
    <message>
        <source>1 row is blank</source>
        <translation>1 Zeile ist leer</translation>
    </message>
    <message>
        <source>%1 rows are blank</source>
        <translation>%1 Zeilen sind leer</translation>
    </message>
    <message>
        <source>every row</source>
        <translation>jede Zeile</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>nothing: every row is blank</source>
        <translation>nichts: jede Zeile ist leer</translation>
    </message>
    <message>
        <source>%1, all of them</source>
        <translation>%1, alle Werte</translation>
    </message>
    <message>
        <source>%1, %2 % of the filled rows</source>
        <translation>%1, %2 % der gefüllten Zeilen</translation>
    </message>
    <message>
        <source>Day and month cannot be told apart; you will be asked.</source>
        <translation>Tag und Monat sind nicht zu unterscheiden; Sie werden gefragt.</translation>
    </message>
    <message>
        <source>no value at all</source>
        <translation>kein einziger Wert</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>You can still map it.</source>
        <translation>Sie können sie trotzdem zuordnen.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Show the rows where %1 is blank</source>
        <translation>Zeilen zeigen, in denen %1 leer ist</translation>
    </message>
    <message>
        <source>Show the others</source>
        <translation>Die anderen zeigen</translation>
    </message>
    <message>
        <source>Show the rows where %1 holds something else</source>
        <translation>Zeilen zeigen, in denen %1 etwas anderes enthält</translation>
    </message>
</context>
<context>
    <name>muster::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>Passende Befehle</translation>
    </message>
</context>
<context>
    <name>muster::CompareModel</name>
    <message>
        <source>not in it</source>
        <translation>nicht enthalten</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Older row</source>
        <translation>Ältere Zeile</translation>
    </message>
    <message>
        <source>Older outcome</source>
        <translation>Älterer Ausgang</translation>
    </message>
    <message>
        <source>Newer row</source>
        <translation>Neuere Zeile</translation>
    </message>
    <message>
        <source>Newer outcome</source>
        <translation>Neuerer Ausgang</translation>
    </message>
</context>
<context>
    <name>muster::CompareView</name>
    <message>
        <source>Rows that differ</source>
        <translation>Unterschiedliche Zeilen</translation>
    </message>
    <message>
        <source>The older run</source>
        <translation>Der ältere Lauf</translation>
    </message>
    <message>
        <source>The newer run</source>
        <translation>Der neuere Lauf</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Compare two runs</source>
        <translation>Zwei Läufe vergleichen</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>Lauf %1 · %2</translation>
    </message>
    <message>
        <source>Compare runs of %1</source>
        <translation>Läufe von %1 vergleichen</translation>
    </message>
    <message>
        <source>There is only one run of this feed; two can be compared.</source>
        <translation>Es gibt nur einen Lauf dieses Feeds; vergleichen lassen sich zwei.</translation>
    </message>
    <message>
        <source>Choose two different runs.</source>
        <translation>Wählen Sie zwei verschiedene Läufe.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are the same in both runs.</source>
        <translation>
            <numerusform>%1 Zeile ist in beiden Läufen gleich.</numerusform>
            <numerusform>%1 Zeilen sind in beiden Läufen gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows have no key and are not compared.</source>
        <translation>
            <numerusform>%1 Zeile hat keinen Schlüssel und wird nicht verglichen.</numerusform>
            <numerusform>%1 Zeilen haben keinen Schlüssel und werden nicht verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
</context>
<context>
    <name>muster::ConnectionCard</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Replace secret</source>
        <translation>Geheimnis ersetzen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Replace the secret of %1</source>
        <translation>Geheimnis von %1 ersetzen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Made for practice</source>
        <translation>Zum Üben gemacht</translation>
    </message>
    <message>
        <source>Looking for the secret…</source>
        <translation>Das Geheimnis wird gesucht …</translation>
    </message>
    <message>
        <source>Secret stored</source>
        <translation>Geheimnis gespeichert</translation>
    </message>
    <message>
        <source>Secret stored %1</source>
        <translation>Geheimnis gespeichert: %1</translation>
    </message>
    <message>
        <source>Secret missing</source>
        <translation>Geheimnis fehlt</translation>
    </message>
    <message>
        <source>Password store locked</source>
        <translation>Passwortspeicher gesperrt</translation>
    </message>
    <message>
        <source>No password store</source>
        <translation>Kein Passwortspeicher</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>Nie getestet</translation>
    </message>
    <message>
        <source>Worked when tested %1</source>
        <translation>Test bestanden: %1</translation>
    </message>
    <message>
        <source>Failed when tested %1: %2</source>
        <translation>Test fehlgeschlagen: %1, %2</translation>
    </message>
    <message>
        <source>Remove the connection %1 and its secret?</source>
        <translation>Die Verbindung %1 und ihr Geheimnis entfernen?</translation>
    </message>
    <message>
        <source>These feeds use it and cannot send until you choose another: %1.</source>
        <translation>Diese Feeds verwenden sie und können nicht senden, bis Sie eine andere wählen: %1.</translation>
    </message>
    <message>
        <source>Secret for this session only</source>
        <translation>Geheimnis nur für diese Sitzung</translation>
    </message>
</context>
<context>
    <name>muster::ConnectionForm</name>
    <message>
        <source>Goes into this desktop&apos;s password store, nowhere else, and is not shown again</source>
        <translation>Kommt in den Passwortspeicher dieses Desktops, sonst nirgendwohin, und wird nicht wieder angezeigt</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>stored; leave empty to keep it</source>
        <translation>gespeichert; leer lassen, um es zu behalten</translation>
    </message>
    <message>
        <source>Kept until this window is closed: this desktop has no password store. Written nowhere, and not shown again</source>
        <translation>Bleibt, bis dieses Fenster geschlossen wird: Dieser Desktop hat keinen Passwortspeicher. Wird nirgends gespeichert und nicht wieder angezeigt</translation>
    </message>
</context>
<context>
    <name>muster::ConnectionTester</name>
    <message>
        <source>The test ended early.</source>
        <translation>Der Test endete vorzeitig.</translation>
    </message>
</context>
<context>
    <name>muster::ConnectionWizard</name>
    <message>
        <source>Test and save</source>
        <translation>Testen und speichern</translation>
    </message>
    <message>
        <source>Save without testing</source>
        <translation>Ohne Test speichern</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test anhalten</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>Not saved. Nothing but the sign-in was tried, no data was sent.</source>
        <translation>Nicht gespeichert. Nur die Anmeldung wurde versucht, es wurden keine Daten gesendet.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>muster::ConnectionsPage</name>
    <message>
        <source>No connections yet. You can read, map and check without one. Connect when you are ready to send, or use the practice service.</source>
        <translation>Noch keine Verbindungen. Lesen, Zuordnen und Prüfen gehen auch ohne. Verbinden Sie sich, wenn Sie senden möchten, oder verwenden Sie den Übungsdienst.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>muster::CountChip</name>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>All rows of the file.</source>
        <translation>Alle Zeilen der Datei.</translation>
    </message>
</context>
<context>
    <name>muster::DayField</name>
    <message>
        <source>%1: a day such as %2</source>
        <translation>%1: ein Tag wie %2</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Tag wählen</translation>
    </message>
</context>
<context>
    <name>muster::Desktop</name>
    <message>
        <source>Muster keeps running</source>
        <translation>Muster läuft weiter</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit Muster</source>
        <translation>Muster beenden</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons. Scheduled pushes still run; start Muster again to open this window.</source>
        <translation>Dieser Desktop zeigt keine Symbole im Infobereich. Geplante Übertragungen laufen trotzdem; starten Sie Muster noch einmal, um dieses Fenster zu öffnen.</translation>
    </message>
</context>
<context>
    <name>muster::DestinationBar</name>
    <message>
        <source>&amp;as</source>
        <translation>&amp;als</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>a&amp;n</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Was die Zeilen sind</translation>
    </message>
    <message>
        <source>Where the rows go</source>
        <translation>Wohin die Zeilen gehen</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>Übungsdienst</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Neue Verbindung …</translation>
    </message>
</context>
<context>
    <name>muster::DialectChips</name>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Westlich (Windows-1252)</translation>
    </message>
    <message>
        <source>Western (ISO-8859-15)</source>
        <translation>Westlich (ISO-8859-15)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>Japanisch (Shift-JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB18030)</source>
        <translation>Chinesisch (GB18030)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Pipe |</source>
        <translation>Senkrechter Strich |</translation>
    </message>
    <message>
        <source>Caret ^</source>
        <translation>Zirkumflex ^</translation>
    </message>
    <message>
        <source>Tilde ~</source>
        <translation>Tilde ~</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>Double quotes</source>
        <translation>Doppelte Anführungszeichen</translation>
    </message>
    <message>
        <source>Single quotes</source>
        <translation>Einfache Anführungszeichen</translation>
    </message>
    <message>
        <source>No quotes</source>
        <translation>Keine Anführungszeichen</translation>
    </message>
    <message>
        <source>1 title line</source>
        <translation>1 Titelzeile</translation>
    </message>
    <message>
        <source>%1 title lines</source>
        <translation>%1 Titelzeilen</translation>
    </message>
    <message>
        <source>1 trailer line</source>
        <translation>1 Schlusszeile</translation>
    </message>
    <message>
        <source>%1 trailer lines</source>
        <translation>%1 Schlusszeilen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>How letters are written as bytes.</source>
        <translation>Wie Buchstaben als Bytes geschrieben sind.</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>What stands between two cells.</source>
        <translation>Was zwischen zwei Zellen steht.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>What stands around a cell that holds a separator.</source>
        <translation>Was eine Zelle umgibt, die ein Trennzeichen enthält.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>The line that holds the names of the columns.</source>
        <translation>Die Zeile mit den Namen der Spalten.</translation>
    </message>
    <message>
        <source>Title lines</source>
        <translation>Titelzeilen</translation>
    </message>
    <message>
        <source>Lines above the header that are not data.</source>
        <translation>Zeilen über der Kopfzeile, die keine Daten sind.</translation>
    </message>
    <message>
        <source>Trailer lines</source>
        <translation>Schlusszeilen</translation>
    </message>
    <message>
        <source>Totals and end marks below the data.</source>
        <translation>Summen und Endmarken unter den Daten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, chosen by you</source>
        <translation>, von Ihnen gewählt</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>Keine Kopfzeile</translation>
    </message>
    <message>
        <source>Header on line %1</source>
        <translation>Kopfzeile in Zeile %1</translation>
    </message>
    <message>
        <source>Header on lines %1 and %2</source>
        <translation>Kopfzeile in den Zeilen %1 und %2</translation>
    </message>
    <message>
        <source>No title lines</source>
        <translation>Keine Titelzeilen</translation>
    </message>
    <message>
        <source>No trailer lines</source>
        <translation>Keine Schlusszeilen</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Ermitteln</translation>
    </message>
    <message>
        <source>No header; number the columns</source>
        <translation>Keine Kopfzeile; Spalten nummerieren</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Find them</source>
        <translation>Ermitteln</translation>
    </message>
    <message>
        <source>None; the header is the first line</source>
        <translation>Keine; die Kopfzeile ist die erste Zeile</translation>
    </message>
    <message>
        <source>None; every line is data</source>
        <translation>Keine; jede Zeile sind Daten</translation>
    </message>
</context>
<context>
    <name>muster::DoubtCard</name>
    <message>
        <source>It is there: mark as done</source>
        <translation>Es ist da: als erledigt vermerken</translation>
    </message>
    <message>
        <source>It is not: send again</source>
        <translation>Es ist nicht da: erneut senden</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Jetzt antworten</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Offene Frage</translation>
    </message>
    <message numerus="yes">
        <source>Was request %1 received? %2 rows are unknown.</source>
        <translation>
            <numerusform>Kam Anfrage %1 an? %2 Zeile ist ungewiss.</numerusform>
            <numerusform>Kam Anfrage %1 an? %2 Zeilen sind ungewiss.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Was request %1 received? %2 rows are unknown. The first of %3 open questions.</source>
        <translation>
            <numerusform>Kam Anfrage %1 an? %2 Zeile ist ungewiss. Die erste von %3 offenen Fragen.</numerusform>
            <numerusform>Kam Anfrage %1 an? %2 Zeilen sind ungewiss. Die erste von %3 offenen Fragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer could not be recorded. %1</source>
        <translation>Ihre Antwort konnte nicht verzeichnet werden. %1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt abfragen</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>Gesendet, nicht bestätigt</translation>
    </message>
    <message>
        <source>Sent, not confirmed: the first of %1 requests</source>
        <translation>Gesendet, nicht bestätigt: die erste von %1 Anfragen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>Asked at %1: the results are not in yet. Nothing was sent; ask again later.</source>
        <translation>Abgefragt um %1: Die Ergebnisse liegen noch nicht vor. Es wurde nichts gesendet; fragen Sie später erneut ab.</translation>
    </message>
    <message>
        <source>The results could not be asked for. %1</source>
        <translation>Die Ergebnisse konnten nicht abgefragt werden. %1</translation>
    </message>
</context>
<context>
    <name>muster::DriftBanner</name>
    <message>
        <source>“%1” seems to be called “%2” now</source>
        <translation>„%1“ heißt jetzt anscheinend „%2“</translation>
    </message>
    <message>
        <source>“%1” stands in another place</source>
        <translation>„%1“ steht an anderer Stelle</translation>
    </message>
    <message>
        <source>“%1” is new</source>
        <translation>„%1“ ist neu</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>take %1 from “%2”</source>
        <translation>%1 aus „%2“ nehmen</translation>
    </message>
    <message>
        <source>fill %1 from it</source>
        <translation>%1 daraus füllen</translation>
    </message>
    <message>
        <source>never read it</source>
        <translation>nie lesen</translation>
    </message>
    <message>
        <source>go without %1</source>
        <translation>ohne %1 auskommen</translation>
    </message>
    <message>
        <source>choose a column for %1 by hand</source>
        <translation>eine Spalte für %1 von Hand wählen</translation>
    </message>
    <message>
        <source>remember it, nothing else</source>
        <translation>merken, sonst nichts</translation>
    </message>
    <message>
        <source>Repair the feed</source>
        <translation>Feed reparieren</translation>
    </message>
    <message>
        <source>The header has changed</source>
        <translation>Die Kopfzeile hat sich geändert</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>In another place, which changes nothing: %1</source>
        <translation>An anderer Stelle, was nichts ändert: %1</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <translation>%1 umbenannt</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlend</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 verschoben</translation>
    </message>
    <message>
        <source>This file&apos;s columns are not those that %1 knows: %2.</source>
        <translation>Die Spalten dieser Datei sind nicht die, die %1 kennt: %2.</translation>
    </message>
</context>
<context>
    <name>muster::DropSheet</name>
    <message>
        <source>Drop to read %1</source>
        <translation>Ablegen, um %1 zu lesen</translation>
    </message>
    <message>
        <source>Drop to read this table</source>
        <translation>Ablegen, um diese Tabelle zu lesen</translation>
    </message>
    <message>
        <source>One file at a time: the first is read. Nothing is sent.</source>
        <translation>Eine Datei auf einmal: Die erste wird gelesen. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>It is only read. Nothing is sent.</source>
        <translation>Es wird nur gelesen. Es wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>muster::ExportLine</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Der Export wurde angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Table with byte order mark, for Excel (*.csv)</source>
        <translation>Tabelle mit Bytereihenfolgemarke, für Excel (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Für Programme (*.json)</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>Zeilen exportieren</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 rows to %2. Keys are masked; cell values are not in it.</source>
        <translation>
            <numerusform>%1 Zeile wurde nach %2 geschrieben. Schlüssel sind verdeckt; Zellwerte stehen nicht darin.</numerusform>
            <numerusform>%1 Zeilen wurden nach %2 geschrieben. Schlüssel sind verdeckt; Zellwerte stehen nicht darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written: %1. %2</source>
        <translation>Es wurde nichts geschrieben: %1. %2</translation>
    </message>
</context>
<context>
    <name>muster::FeedModel</name>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>nichts zu senden</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>nie gesendet</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Rows go to</source>
        <translation>Zeilen gehen an</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>muster::FeedOffer</name>
    <message>
        <source>Map it anew</source>
        <translation>Neu zuordnen</translation>
    </message>
    <message>
        <source>Leave the feed as it is and map this file on its own</source>
        <translation>Den Feed lassen, wie er ist, und diese Datei für sich zuordnen</translation>
    </message>
    <message>
        <source>This file belongs to the feed “%1”: its mapping is used.</source>
        <translation>Diese Datei gehört zum Feed „%1“: Seine Zuordnung wird verwendet.</translation>
    </message>
    <message>
        <source>Rows are missing</source>
        <translation>Es fehlen Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last time %2.</source>
        <translation>%1, letztes Mal %2.</translation>
    </message>
    <message>
        <source>%1, usually %2–%3.</source>
        <translation>%1, üblich sind %2–%3.</translation>
    </message>
    <message>
        <source>Was the export cut or filtered? Nothing was sent; export it again, or send it all the same after a second question.</source>
        <translation>Wurde der Export abgeschnitten oder gefiltert? Es wurde nichts gesendet; exportieren Sie erneut, oder senden Sie nach einer Rückfrage trotzdem.</translation>
    </message>
</context>
<context>
    <name>muster::FeedPanel</name>
    <message>
        <source>Change only the fields given</source>
        <translation>Nur die angegebenen Felder ändern</translation>
    </message>
    <message>
        <source>Off: each row replaces everything the service has of it.</source>
        <translation>Aus: Jede Zeile ersetzt alles, was der Dienst dazu hat.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Fields and where they come from</source>
        <translation>Felder und woher sie kommen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>When rows are bad</source>
        <translation>Bei fehlerhaften Zeilen</translation>
    </message>
    <message>
        <source>Stop, send nothing</source>
        <translation>Anhalten, nichts senden</translation>
    </message>
    <message>
        <source>Hold them, send the rest</source>
        <translation>Zurückhalten, die übrigen senden</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (nicht vorhanden)</translation>
    </message>
    <message>
        <source>a fixed value</source>
        <translation>ein fester Wert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>With %1 in place of %2:</source>
        <translation>Mit %1 anstelle von %2:</translation>
    </message>
    <message>
        <source>Both do the same.</source>
        <translation>Beide tun dasselbe.</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Diese Version zurückholen</translation>
    </message>
    <message>
        <source>Compare with an earlier version or another feed</source>
        <translation>Mit einer früheren Version oder einem anderen Feed vergleichen</translation>
    </message>
    <message>
        <source>Earlier versions and other feeds</source>
        <translation>Frühere Versionen und andere Feeds</translation>
    </message>
    <message>
        <source>Choose what to compare with</source>
        <translation>Vergleich auswählen</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Brought back. What it was until now is kept as a version.</source>
        <translation>Zurückgeholt. Der bisherige Stand ist als Version aufbewahrt.</translation>
    </message>
    <message>
        <source>With that version:</source>
        <translation>Mit jener Version:</translation>
    </message>
</context>
<context>
    <name>muster::FeedsPage</name>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Import a feed</source>
        <translation>Feed importieren</translation>
    </message>
    <message>
        <source>Feeds (*.json);;All files (*)</source>
        <translation>Feeds (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>A feed remembers how to read one export. It is created the first time you send a file.</source>
        <translation>Ein Feed merkt sich, wie ein Export gelesen wird. Er entsteht, wenn Sie das erste Mal eine Datei senden.</translation>
    </message>
    <message>
        <source>Export the feed</source>
        <translation>Feed exportieren</translation>
    </message>
    <message>
        <source>Feeds (*.json)</source>
        <translation>Feeds (*.json)</translation>
    </message>
    <message>
        <source>Another name for %1. Runs already recorded keep the old one.</source>
        <translation>Ein anderer Name für %1. Schon verzeichnete Läufe behalten den alten.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>A copy of %1 under the name</source>
        <translation>Eine Kopie von %1 unter dem Namen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove the feed %1? Its history stays.</source>
        <translation>Den Feed %1 entfernen? Sein Verlauf bleibt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>There is a feed %1 already. </source>
        <translation>Es gibt schon einen Feed %1. </translation>
    </message>
    <message>
        <source>Both do the same.</source>
        <translation>Beide tun dasselbe.</translation>
    </message>
    <message>
        <source>Import it as</source>
        <translation>Importieren als</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Exported to %1. The file holds no secrets and no people.</source>
        <translation>Nach %1 exportiert. Die Datei enthält keine Geheimnisse und keine Personen.</translation>
    </message>
    <message>
        <source>Imported. Its connection %1 is not on this computer: choose another.</source>
        <translation>Importiert. Die Verbindung %1 gibt es auf diesem Computer nicht: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>In the file: %1.</source>
        <translation>In der Datei: %1.</translation>
    </message>
    <message>
        <source>In the file: %1, and %2 more.</source>
        <translation>In der Datei: %1 und %2 weitere.</translation>
    </message>
</context>
<context>
    <name>muster::FormBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>muster::GridContent</name>
    <message>
        <source>row %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>, dropped</source>
        <translation>, ausgelassen</translation>
    </message>
    <message>
        <source>, edited</source>
        <translation>, geändert</translation>
    </message>
    <message>
        <source>, problem: %1</source>
        <translation>, Problem: %1</translation>
    </message>
    <message>
        <source>, remark: %1</source>
        <translation>, Hinweis: %1</translation>
    </message>
</context>
<context>
    <name>muster::GridHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>%1 % filled · %2 · %3</source>
        <translation>%1 % gefüllt · %2 · %3</translation>
    </message>
    <message>
        <source>Sensitive and not needed: dropped unless you map it.</source>
        <translation>Schutzbedürftig und nicht nötig: wird ausgelassen, wenn Sie es nicht zuordnen.</translation>
    </message>
</context>
<context>
    <name>muster::GridPainter</name>
    <message>
        <source>not data</source>
        <translation>keine Daten</translation>
    </message>
</context>
<context>
    <name>muster::HeldCard</name>
    <message>
        <source>Rows of this file, as a number</source>
        <translation>Zeilen dieser Datei, als Zahl</translation>
    </message>
    <message>
        <source>Rows of the last accepted file, as a number</source>
        <translation>Zeilen der zuletzt angenommenen Datei, als Zahl</translation>
    </message>
    <message>
        <source>People missing, as a number</source>
        <translation>Fehlende Personen, als Zahl</translation>
    </message>
    <message>
        <source>People marked as having left, as a number</source>
        <translation>Als ausgeschieden gekennzeichnete Personen, als Zahl</translation>
    </message>
    <message>
        <source>Columns that became empty, as a number</source>
        <translation>Leer gewordene Spalten, als Zahl</translation>
    </message>
    <message>
        <source>Columns that changed, as a number</source>
        <translation>Geänderte Spalten, als Zahl</translation>
    </message>
    <message>
        <source>Rows that were read, as a number</source>
        <translation>Gelesene Zeilen, als Zahl</translation>
    </message>
    <message>
        <source>The number of “%1”</source>
        <translation>Die Zahl zu „%1“</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Send it anyway…</source>
        <translation>Trotzdem senden…</translation>
    </message>
    <message>
        <source>Do not send this file…</source>
        <translation>Diese Datei nicht senden…</translation>
    </message>
    <message>
        <source>Held: nothing was sent</source>
        <translation>Zurückgehalten: nichts wurde gesendet</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>The schedule cannot send this file. Correct the export, or review it and send it by hand.</source>
        <translation>Der Zeitplan kann diese Datei nicht senden. Berichtigen Sie den Export, oder sehen Sie ihn an und senden Sie ihn von Hand.</translation>
    </message>
    <message>
        <source>Reason, kept in the history</source>
        <translation>Grund, bleibt im Verlauf</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Type each number as it stands above. It shows that the file was looked at.</source>
        <translation>Geben Sie jede Zahl so ein, wie sie oben steht. Das zeigt, dass die Datei angesehen wurde.</translation>
    </message>
    <message>
        <source>%1 is not the number above.</source>
        <translation>%1 ist nicht die Zahl oben.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Nennen Sie einen Grund.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>muster::HomeView</name>
    <message>
        <source>Workday: people</source>
        <translation>Workday: Personen</translation>
    </message>
    <message>
        <source>ADP Workforce Now: people</source>
        <translation>ADP Workforce Now: Personen</translation>
    </message>
    <message>
        <source>SuccessFactors: people</source>
        <translation>SuccessFactors: Personen</translation>
    </message>
    <message>
        <source>PeopleSoft: people</source>
        <translation>PeopleSoft: Personen</translation>
    </message>
    <message>
        <source>Accounts for Secureframe</source>
        <translation>Konten für Secureframe</translation>
    </message>
    <message>
        <source>Training records for Secureframe</source>
        <translation>Schulungsnachweise für Secureframe</translation>
    </message>
    <message>
        <source>Cloud resources for Secureframe</source>
        <translation>Cloud-Ressourcen für Secureframe</translation>
    </message>
    <message>
        <source>Devices for Secureframe</source>
        <translation>Geräte für Secureframe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send an export</source>
        <translation>Export senden</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Try with a sample file</source>
        <translation>Mit einer Beispieldatei ausprobieren</translation>
    </message>
    <message>
        <source>Made-up people, as Workday exports them</source>
        <translation>Erfundene Personen, wie Workday sie exportiert</translation>
    </message>
    <message>
        <source>Other samples</source>
        <translation>Weitere Beispiele</translation>
    </message>
    <message>
        <source>Drop an HR export.</source>
        <translation>HR-Export hier ablegen.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you press Send.</source>
        <translation>Nichts verlässt diesen Computer, bis Sie auf „Senden“ drücken.</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>A feed remembers how to read one export. It is created the first time you send a file.</source>
        <translation>Ein Feed merkt sich, wie ein Export gelesen wird. Er entsteht, wenn Sie das erste Mal eine Datei senden.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>Feed %1</source>
        <translation>Feed %1</translation>
    </message>
</context>
<context>
    <name>muster::HowItRuns</name>
    <message>
        <source>How it runs</source>
        <translation>Wie es läuft</translation>
    </message>
    <message>
        <source>While Muster is open, as a window or in the tray, it runs what is due. A timer of the system does so too while you are logged in, with Muster closed. Nothing is sent twice, however many of them look.</source>
        <translation>Solange Muster offen ist, als Fenster oder im Infobereich, führt es aus, was fällig ist. Ein Zeitgeber des Systems tut das auch, solange Sie angemeldet sind, wenn Muster geschlossen ist. Nichts wird doppelt gesendet, wie viele auch nachsehen.</translation>
    </message>
    <message>
        <source>On a server, for cron:</source>
        <translation>Auf einem Server, für cron:</translation>
    </message>
    <message>
        <source>Line for cron</source>
        <translation>Zeile für cron</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the line for cron</source>
        <translation>Die Zeile für cron kopieren</translation>
    </message>
    <message>
        <source>Remove the timer</source>
        <translation>Zeitgeber entfernen</translation>
    </message>
    <message>
        <source>Set up the timer</source>
        <translation>Zeitgeber einrichten</translation>
    </message>
    <message>
        <source>No timer of the system is set up.</source>
        <translation>Es ist kein Zeitgeber des Systems eingerichtet.</translation>
    </message>
    <message>
        <source>Start Muster in the background when I log in</source>
        <translation>Muster beim Anmelden im Hintergrund starten</translation>
    </message>
    <message>
        <source>The timer of the system is written, but not started: the system could not be asked to. Remove it and set it up again, in a session of your own.</source>
        <translation>Der Zeitgeber des Systems ist geschrieben, aber nicht gestartet: Das System ließ sich nicht fragen. Entfernen Sie ihn, und richten Sie ihn in einer eigenen Sitzung neu ein.</translation>
    </message>
    <message>
        <source>The timer of the system is set up: it looks every five minutes while you are logged in.</source>
        <translation>Der Zeitgeber des Systems ist eingerichtet: Er sieht alle fünf Minuten nach, solange Sie angemeldet sind.</translation>
    </message>
</context>
<context>
    <name>muster::KeychainNote</name>
    <message>
        <source>Looked for: a Secret Service on this session&apos;s D-Bus (GNOME Keyring, KWallet, KeePassXC).</source>
        <translation>Gesucht wurde: ein Secret Service am D-Bus dieser Sitzung (GNOME-Schlüsselbund, KWallet, KeePassXC).</translation>
    </message>
    <message>
        <source>Install kwalletmanager and switch the wallet on in the system settings, then log in again.</source>
        <translation>Installieren Sie kwalletmanager, schalten Sie die digitale Brieftasche in den Systemeinstellungen ein und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Install gnome-keyring and log in again.</source>
        <translation>Installieren Sie gnome-keyring und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>There is no password store on this desktop.</source>
        <translation>Auf diesem Desktop gibt es keinen Passwortspeicher.</translation>
    </message>
    <message>
        <source>Your password store is locked.</source>
        <translation>Ihr Passwortspeicher ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>Secret, for this session only</source>
        <translation>Geheimnis, nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Paste the secret</source>
        <translation>Geheimnis einfügen</translation>
    </message>
    <message>
        <source>Keeps the secret in this window&apos;s memory until the window is closed. It is written nowhere.</source>
        <translation>Behält das Geheimnis im Speicher dieses Fensters, bis das Fenster geschlossen wird. Es wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Or use the secret for this session only: it stays in this window&apos;s memory and is written nowhere.</source>
        <translation>Oder verwenden Sie das Geheimnis nur für diese Sitzung: Es bleibt im Speicher dieses Fensters und wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Es geht nichts verloren.</translation>
    </message>
    <message>
        <source>No secret is stored for %1.</source>
        <translation>Für %1 ist kein Geheimnis hinterlegt.</translation>
    </message>
    <message>
        <source>Store it under Connections with “Replace secret”.</source>
        <translation>Hinterlegen Sie es unter Verbindungen mit „Geheimnis ersetzen“.</translation>
    </message>
    <message>
        <source>Unlock it to continue. Nothing is lost; this goes on by itself once it is open.</source>
        <translation>Entsperren Sie ihn, um fortzufahren. Es geht nichts verloren; sobald er offen ist, geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>A secret given now is kept in this window&apos;s memory until the window is closed, and written nowhere. Next time it is asked for again.</source>
        <translation>Ein jetzt eingegebenes Geheimnis bleibt im Speicher dieses Fensters, bis das Fenster geschlossen wird, und wird nirgends gespeichert. Beim nächsten Mal wird wieder danach gefragt.</translation>
    </message>
    <message>
        <source>Unlock it now, or when the secret is to be stored: nothing is stored before.</source>
        <translation>Entsperren Sie ihn jetzt oder dann, wenn das Geheimnis gespeichert werden soll: Vorher wird nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>muster::LeftoverList</name>
    <message>
        <source>Drop</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Columns that no field uses</source>
        <translation>Spalten, die kein Feld verwendet</translation>
    </message>
    <message>
        <source>Never read this column</source>
        <translation>Diese Spalte nie lesen</translation>
    </message>
    <message>
        <source>dropped: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Every column is used</source>
        <translation>Jede Spalte wird verwendet</translation>
    </message>
    <message>
        <source>Columns that no field uses: %1</source>
        <translation>Spalten, die kein Feld verwendet: %1</translation>
    </message>
    <message>
        <source>Use anyway</source>
        <translation>Doch verwenden</translation>
    </message>
    <message>
        <source>Map to…</source>
        <translation>Zuordnen zu …</translation>
    </message>
</context>
<context>
    <name>muster::LimitFields</name>
    <message>
        <source>A run without a person is held before anything is sent when the file differs from the last accepted one by more than this. For people and values the larger of both numbers counts.</source>
        <translation>Ein Lauf ohne Person wird zurückgehalten, bevor etwas gesendet wird, wenn die Datei um mehr als dies von der letzten angenommenen abweicht. Bei Personen und Werten zählt die größere der beiden Zahlen.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Rows fewer</source>
        <translation>Weniger Zeilen</translation>
    </message>
    <message>
        <source>People missing, of all</source>
        <translation>Fehlende Personen, von allen</translation>
    </message>
    <message>
        <source>People missing, at least</source>
        <translation>Fehlende Personen, mindestens</translation>
    </message>
    <message>
        <source>People marked as having left, of all</source>
        <translation>Als ausgeschieden gekennzeichnete Personen, von allen</translation>
    </message>
    <message>
        <source>People marked as having left, at least</source>
        <translation>Als ausgeschieden gekennzeichnete Personen, mindestens</translation>
    </message>
    <message>
        <source>Values of a column that became empty, of all rows</source>
        <translation>Werte einer leer gewordenen Spalte, von allen Zeilen</translation>
    </message>
    <message>
        <source>Values of a column that became empty, at least</source>
        <translation>Werte einer leer gewordenen Spalte, mindestens</translation>
    </message>
</context>
<context>
    <name>muster::LogInOffer</name>
    <message>
        <source>Start Muster when I log in</source>
        <translation>Muster beim Anmelden starten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>It runs only while Muster is open, as a window or in the tray. Nothing starts Muster when you log in.</source>
        <translation>Er läuft nur, solange Muster offen ist, als Fenster oder im Infobereich. Beim Anmelden startet nichts Muster.</translation>
    </message>
</context>
<context>
    <name>muster::MainWindow</name>
    <message>
        <source>Muster</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Go to Send</source>
        <translation>Zu Senden</translation>
    </message>
    <message>
        <source>Go to Feeds</source>
        <translation>Zu Feeds</translation>
    </message>
    <message>
        <source>Go to History</source>
        <translation>Zum Verlauf</translation>
    </message>
    <message>
        <source>Go to Schedule</source>
        <translation>Zum Zeitplan</translation>
    </message>
    <message>
        <source>Go to Connections</source>
        <translation>Zu Verbindungen</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Zu Einstellungen</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <source>Step 1: Read</source>
        <translation>Schritt 1: Lesen</translation>
    </message>
    <message>
        <source>Step 2: Map</source>
        <translation>Schritt 2: Zuordnen</translation>
    </message>
    <message>
        <source>Step 3: Check</source>
        <translation>Schritt 3: Prüfen</translation>
    </message>
    <message>
        <source>Step 4: Preview</source>
        <translation>Schritt 4: Vorschau</translation>
    </message>
    <message>
        <source>Step 5: Result</source>
        <translation>Schritt 5: Ergebnis</translation>
    </message>
    <message>
        <source>Mask everything while the screen is shared</source>
        <translation>Alles verdecken, solange der Bildschirm geteilt wird</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Try with a sample file</source>
        <translation>Mit einer Beispieldatei ausprobieren</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Befehle …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Datei neu lesen</translation>
    </message>
    <message>
        <source>Help on this control</source>
        <translation>Hilfe zu diesem Bedienelement</translation>
    </message>
    <message>
        <source>One file at a time: %1 is read. Nothing is sent.</source>
        <translation>Eine Datei auf einmal: %1 wird gelesen. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>%1 was not opened: a push is running. Open it when that has ended.</source>
        <translation>%1 wurde nicht geöffnet: Eine Übertragung läuft. Öffnen Sie die Datei, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Neuer Zeitplan</translation>
    </message>
    <message>
        <source>Run the chosen schedule now</source>
        <translation>Den gewählten Zeitplan jetzt ausführen</translation>
    </message>
    <message>
        <source>Rehearse the chosen schedule</source>
        <translation>Den gewählten Zeitplan proben</translation>
    </message>
    <message>
        <source>Quit Muster</source>
        <translation>Muster beenden</translation>
    </message>
</context>
<context>
    <name>muster::MapStep</name>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Find a column or field</source>
        <translation>Spalte oder Feld suchen</translation>
    </message>
    <message>
        <source>Map again (Ctrl+M)</source>
        <translation>Neu zuordnen (Strg+M)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Accept all that are sure</source>
        <translation>Alle sicheren annehmen</translation>
    </message>
    <message>
        <source>Accept all that are likely</source>
        <translation>Alle wahrscheinlichen annehmen</translation>
    </message>
    <message>
        <source>Accept all guesses</source>
        <translation>Alle geratenen annehmen</translation>
    </message>
    <message>
        <source>Map again</source>
        <translation>Neu zuordnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Voriges Problem</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>%1 of %2 fields mapped</source>
        <translation>%1 von %2 Feldern zugeordnet</translation>
    </message>
    <message>
        <source>, 1 needs a look</source>
        <translation>, 1 bitte ansehen</translation>
    </message>
    <message>
        <source>, %1 need a look</source>
        <translation>, %1 bitte ansehen</translation>
    </message>
    <message>
        <source>Required and not mapped: %1</source>
        <translation>Pflicht und nicht zugeordnet: %1</translation>
    </message>
    <message>
        <source>Map at least one column.</source>
        <translation>Ordnen Sie mindestens eine Spalte zu.</translation>
    </message>
</context>
<context>
    <name>muster::MappingCanvas</name>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 zu %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Hide legacy fields</source>
        <translation>Veraltete Felder ausblenden</translation>
    </message>
    <message>
        <source>Show legacy fields</source>
        <translation>Veraltete Felder anzeigen</translation>
    </message>
    <message>
        <source>Add a field of your own</source>
        <translation>Eigenes Feld hinzufügen</translation>
    </message>
    <message>
        <source>Dropped, never read: %1. Press Enter to use it anyway.</source>
        <translation>Ausgelassen, nie gelesen: %1. Eingabe verwendet sie doch.</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>mapped to %1</source>
        <translation>zugeordnet zu %1</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Columns and fields</source>
        <translation>Spalten und Felder</translation>
    </message>
    <message>
        <source>Arrows move, Enter starts and ends a link, letters find, Delete unlinks.</source>
        <translation>Pfeile bewegen, Eingabe beginnt und beendet eine Zuordnung, Buchstaben suchen, Entf löst sie.</translation>
    </message>
    <message>
        <source>Choose the field that this column feeds. Esc stops.</source>
        <translation>Wählen Sie das Feld, das diese Spalte füllt. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Choose the column for this field. Esc stops.</source>
        <translation>Wählen Sie die Spalte für dieses Feld. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Adds a field with the column&apos;s name.</source>
        <translation>Fügt ein Feld mit dem Namen der Spalte hinzu.</translation>
    </message>
    <message>
        <source>Moves the link to here.</source>
        <translation>Verlegt die Zuordnung hierher.</translation>
    </message>
    <message>
        <source>Adds it to %1. Hold Ctrl to replace what is there.</source>
        <translation>Fügt sie zu %1 hinzu. Mit gehaltener Strg-Taste ersetzt sie, was dort ist.</translation>
    </message>
    <message>
        <source>Enter adds it to %1.</source>
        <translation>Eingabe fügt sie zu %1 hinzu.</translation>
    </message>
    <message>
        <source>Maps it to %1.</source>
        <translation>Ordnet sie %1 zu.</translation>
    </message>
    <message>
        <source>Enter maps it to %1.</source>
        <translation>Eingabe ordnet sie %1 zu.</translation>
    </message>
</context>
<context>
    <name>muster::MappingEdits</name>
    <message>
        <source>Change how %1 is combined</source>
        <translation>Verbindung der Spalten von %1 ändern</translation>
    </message>
    <message>
        <source>Add a step to %1</source>
        <translation>Schritt zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change a step of %1</source>
        <translation>Schritt von %1 ändern</translation>
    </message>
    <message>
        <source>Move a step of %1</source>
        <translation>Schritt von %1 verschieben</translation>
    </message>
    <message>
        <source>Remove a step from %1</source>
        <translation>Schritt aus %1 entfernen</translation>
    </message>
    <message>
        <source>Set %1 to one value</source>
        <translation>%1 auf einen Wert setzen</translation>
    </message>
    <message>
        <source>Change the value of %1 for blank cells</source>
        <translation>Wert von %1 für leere Zellen ändern</translation>
    </message>
    <message>
        <source>Let a blank clear %1</source>
        <translation>Leere Zelle %1 löschen lassen</translation>
    </message>
    <message>
        <source>Let a blank keep %1</source>
        <translation>Leere Zelle %1 behalten lassen</translation>
    </message>
    <message>
        <source>Change the value map of %1</source>
        <translation>Wertetabelle von %1 ändern</translation>
    </message>
    <message>
        <source>Change what %1 does with other values</source>
        <translation>Ändern, was %1 mit anderen Werten tut</translation>
    </message>
    <message>
        <source>Add the field %1</source>
        <translation>Feld %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove the field %1</source>
        <translation>Feld %1 entfernen</translation>
    </message>
    <message>
        <source>Map %1 to %2</source>
        <translation>%1 zu %2 zuordnen</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Unlink %1 from %2</source>
        <translation>%1 von %2 lösen</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <translation>%1 lösen</translation>
    </message>
    <message>
        <source>Unmap %1</source>
        <translation>Zuordnung von %1 aufheben</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>Accept the suggestion for %1</source>
        <translation>Vorschlag für %1 annehmen</translation>
    </message>
    <message>
        <source>Accept all suggestions that are %1</source>
        <translation>Alle Vorschläge annehmen, die %1 sind</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>guesses</source>
        <translation>geraten</translation>
    </message>
    <message>
        <source>Map again</source>
        <translation>Neu zuordnen</translation>
    </message>
</context>
<context>
    <name>muster::MappingTable</name>
    <message>
        <source>Fields and where they come from</source>
        <translation>Felder und woher sie kommen</translation>
    </message>
    <message>
        <source>Letters or Alt+Down choose a column, Delete unmaps, Enter acts on the cell.</source>
        <translation>Buchstaben oder Alt+Ab wählen eine Spalte, Entf hebt die Zuordnung auf, Eingabe bearbeitet die Zelle.</translation>
    </message>
</context>
<context>
    <name>muster::MappingTableModel</name>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>keine Änderungen</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>no example</source>
        <translation>kein Beispiel</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Example after</source>
        <translation>Beispiel danach</translation>
    </message>
</context>
<context>
    <name>muster::MappingWords</name>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Geraten</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>Das haben Sie gewählt.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>legacy</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>one of a list</source>
        <translation>eines aus einer Liste</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>SSN</source>
        <translation>SSN</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>%1, as 123-45-6789</source>
        <translation>%1, als 123-45-6789</translation>
    </message>
    <message>
        <source>%1, such as %2</source>
        <translation>%1, etwa %2</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>Bankverbindung</translation>
    </message>
    <message>
        <source>equal opportunity</source>
        <translation>Gleichstellung</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>relatives</source>
        <translation>Angehörige</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>always “%1”</source>
        <translation>immer „%1“</translation>
    </message>
    <message>
        <source>one value for all</source>
        <translation>ein Wert für alle</translation>
    </message>
    <message>
        <source>, else </source>
        <translation>, sonst </translation>
    </message>
    <message>
        <source>Required, but no column is mapped to it.</source>
        <translation>Pflicht, aber keine Spalte ist zugeordnet.</translation>
    </message>
    <message>
        <source>Suggested, not certain. Accept it or choose another column.</source>
        <translation>Vorgeschlagen, nicht sicher. Nehmen Sie es an oder wählen Sie eine andere Spalte.</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>2-digit year</source>
        <translation>zweistelliges Jahr</translation>
    </message>
    <message>
        <source>month&apos;s name</source>
        <translation>Monatsname</translation>
    </message>
    <message>
        <source>month&apos;s short name</source>
        <translation>Monatskürzel</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>AM or PM</source>
        <translation>AM oder PM</translation>
    </message>
    <message>
        <source>Remove spaces around it</source>
        <translation>Leerzeichen am Rand entfernen</translation>
    </message>
    <message>
        <source>Replace words…</source>
        <translation>Wörter ersetzen …</translation>
    </message>
    <message>
        <source>Take a part of a whole name…</source>
        <translation>Teil eines ganzen Namens nehmen …</translation>
    </message>
    <message>
        <source>Read a date…</source>
        <translation>Datum lesen …</translation>
    </message>
    <message>
        <source>Turn words into yes or no…</source>
        <translation>Wörter in Ja oder Nein umwandeln …</translation>
    </message>
    <message>
        <source>Write as 123-45-6789</source>
        <translation>Als 123-45-6789 schreiben</translation>
    </message>
    <message>
        <source>Fill up to a width…</source>
        <translation>Auf eine Breite auffüllen …</translation>
    </message>
    <message>
        <source>Write in CAPITALS</source>
        <translation>In GROSSBUCHSTABEN schreiben</translation>
    </message>
    <message>
        <source>Write in small letters</source>
        <translation>In Kleinbuchstaben schreiben</translation>
    </message>
    <message>
        <source>Write Each Word With A Capital</source>
        <translation>Jedes Wort Mit Großem Anfang</translation>
    </message>
    <message>
        <source>Remove a note at the end, such as “(On Leave)”</source>
        <translation>Anmerkung am Ende entfernen, etwa „(On Leave)“</translation>
    </message>
    <message>
        <source>Look up another row of this file…</source>
        <translation>Andere Zeile dieser Datei nachschlagen …</translation>
    </message>
    <message>
        <source>Always the same value…</source>
        <translation>Immer derselbe Wert …</translation>
    </message>
    <message>
        <source>A value for blank cells…</source>
        <translation>Ein Wert für leere Zellen …</translation>
    </message>
    <message>
        <source>Take the first name</source>
        <translation>Den Vornamen nehmen</translation>
    </message>
    <message>
        <source>Take the middle name</source>
        <translation>Den zweiten Vornamen nehmen</translation>
    </message>
    <message>
        <source>Take the last name</source>
        <translation>Den Nachnamen nehmen</translation>
    </message>
    <message>
        <source>Read the date, whatever its form</source>
        <translation>Datum in jeder Form lesen</translation>
    </message>
    <message>
        <source>Read the date as %1</source>
        <translation>Datum lesen als %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>, write it as %1</source>
        <translation>, schreiben als %1</translation>
    </message>
    <message>
        <source>Fill up with %1 to %2 characters</source>
        <translation>Mit %1 auf %2 Zeichen auffüllen</translation>
    </message>
    <message>
        <source>Turn words into yes or no</source>
        <translation>Wörter in Ja oder Nein umwandeln</translation>
    </message>
    <message>
        <source>%1 means yes, %2 means no</source>
        <translation>%1 bedeutet Ja, %2 bedeutet Nein</translation>
    </message>
    <message>
        <source>Replace 1 word</source>
        <translation>1 Wort ersetzen</translation>
    </message>
    <message>
        <source>Replace %1 words</source>
        <translation>%1 Wörter ersetzen</translation>
    </message>
    <message>
        <source>Find the row whose %1 it is, take its %2</source>
        <translation>Die Zeile suchen, deren %1 es ist, und ihr %2 nehmen</translation>
    </message>
    <message>
        <source>Always “%1”</source>
        <translation>Immer „%1“</translation>
    </message>
    <message>
        <source>If blank, “%1”</source>
        <translation>Wenn leer, „%1“</translation>
    </message>
    <message>
        <source>a blank clears</source>
        <translation>eine leere Zelle löscht</translation>
    </message>
</context>
<context>
    <name>muster::MoreFields</name>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Empty: this computer&apos;s, %1.</source>
        <translation>Leer: die dieses Computers, %1.</translation>
    </message>
    <message>
        <source>US federal holidays</source>
        <translation>Bundesfeiertage der USA</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>Nothing runs by itself on them.</source>
        <translation>An ihnen läuft nichts von selbst.</translation>
    </message>
    <message>
        <source>Black-outs</source>
        <translation>Sperrzeiten</translation>
    </message>
    <message>
        <source>Between these times, days or moments nothing begins, such as during the service&apos;s maintenance.</source>
        <translation>Zwischen diesen Uhrzeiten, Tagen oder Zeitpunkten beginnt nichts, etwa während der Dienst gewartet wird.</translation>
    </message>
    <message>
        <source>A run that was missed, because the computer slept</source>
        <translation>Ein Lauf, der verpasst wurde, weil der Computer ruhte</translation>
    </message>
    <message>
        <source>runs once, as soon as it is noticed</source>
        <translation>läuft einmal, sobald es bemerkt wird</translation>
    </message>
    <message>
        <source>asks me</source>
        <translation>fragt mich</translation>
    </message>
    <message>
        <source>is noted, nothing runs</source>
        <translation>wird vermerkt, nichts läuft</translation>
    </message>
    <message>
        <source>Minutes after its time in which a run may begin</source>
        <translation>Minuten nach seiner Zeit, in denen ein Lauf beginnen darf</translation>
    </message>
    <message>
        <source>Clean rehearsals before it sends</source>
        <translation>Fehlerfreie Proben, bevor er sendet</translation>
    </message>
    <message>
        <source>A rehearsal plans and judges the file and sends nothing.</source>
        <translation>Eine Probe plant und beurteilt die Datei und sendet nichts.</translation>
    </message>
    <message>
        <source>none, it sends at once</source>
        <translation>keine, er sendet sofort</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>A file is complete</source>
        <translation>Eine Datei ist vollständig</translation>
    </message>
    <message>
        <source>when it no longer changes, or was renamed</source>
        <translation>wenn sie sich nicht mehr ändert oder umbenannt wurde</translation>
    </message>
    <message>
        <source>only when NAME.done is beside it</source>
        <translation>nur wenn NAME.done daneben liegt</translation>
    </message>
    <message>
        <source>Seconds without a change</source>
        <translation>Sekunden ohne Änderung</translation>
    </message>
    <message>
        <source>Afterwards the file</source>
        <translation>Was danach mit der Datei geschieht</translation>
    </message>
    <message>
        <source>stays where it is</source>
        <translation>sie bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>is moved into sent or held, beside it</source>
        <translation>sie geht in den Ordner sent oder held daneben</translation>
    </message>
    <message>
        <source>Tell me after this many days without a run</source>
        <translation>Nach so vielen Tagen ohne Lauf melden</translation>
    </message>
    <message>
        <source>“%1” is no day. Write a day as 2026-12-24, or first and last day as 2026-12-28..2027-01-01, with a comma between two of them.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie einen Tag als 2026-12-24 oder ersten und letzten Tag als 2026-12-28..2027-01-01, mit einem Komma zwischen zweien.</translation>
    </message>
    <message>
        <source>“%1” is no time to wait. Write two times of every day as 22:00..04:00, or two days as 2026-12-24..2027-01-02.</source>
        <translation>„%1“ ist keine Sperrzeit. Schreiben Sie zwei Zeiten jedes Tages als 22:00..04:00 oder zwei Tage als 2026-12-24..2027-01-02.</translation>
    </message>
</context>
<context>
    <name>muster::MusterCommand</name>
    <message>
        <source>The program %1 could not be started: %2</source>
        <translation>Das Programm %1 konnte nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>The program muster ended unexpectedly.</source>
        <translation>Das Programm muster endete unerwartet.</translation>
    </message>
</context>
<context>
    <name>muster::OwnFieldDialog</name>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A field of your account that is not in the list. Use the name that the service knows it by.</source>
        <translation>Ein Feld Ihres Kontos, das nicht in der Liste steht. Verwenden Sie den Namen, unter dem der Dienst es kennt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>muster::PastOccasions</name>
    <message>
        <source>Before that</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, moment</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>muster::PauseMenu</name>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Bis ich fortsetze</translation>
    </message>
</context>
<context>
    <name>muster::PersonModel</name>
    <message>
        <source>The service says: %1</source>
        <translation>Der Dienst sagt: %1</translation>
    </message>
    <message>
        <source>run %1, row %2, line %3</source>
        <translation>Lauf %1, Zeile %2, Dateizeile %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>muster::PersonView</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Everything recorded about this person</source>
        <translation>Alles Verzeichnete über diese Person</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>E-mail address or ID, as it was sent</source>
        <translation>E-Mail-Adresse oder ID, wie gesendet</translation>
    </message>
    <message>
        <source>Identifier of the person</source>
        <translation>Kennung der Person</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>The history knows people only by a keyed hash of what was sent for them. Type the identifier to see every row about that person; it is not kept.</source>
        <translation>Der Verlauf kennt Personen nur durch eine verschlüsselte Prüfsumme dessen, was für sie gesendet wurde. Geben Sie die Kennung ein, um jede Zeile über die Person zu sehen; sie wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The person cannot be looked up: %1. %2</source>
        <translation>Die Person kann nicht gesucht werden: %1. %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>%n rows about this person, newest first.</source>
        <translation>
            <numerusform>%n Zeile über diese Person.</numerusform>
            <numerusform>%n Zeilen über diese Person, die neueste zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was ever recorded under this identifier.</source>
        <translation>Unter dieser Kennung wurde nie etwas verzeichnet.</translation>
    </message>
    <message>
        <source>One row about this person.</source>
        <translation>Eine Zeile über diese Person.</translation>
    </message>
    <message>
        <source>The newest %1 rows about this person.</source>
        <translation>Die neuesten %1 Zeilen über diese Person.</translation>
    </message>
</context>
<context>
    <name>muster::PickList</name>
    <message>
        <source>Type to find</source>
        <translation>Zum Suchen tippen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Spalte für %1</translation>
    </message>
    <message>
        <source>Enter uses it, Shift+Enter adds it to what is there.</source>
        <translation>Eingabe verwendet sie, Umschalt+Eingabe fügt sie zum Vorhandenen hinzu.</translation>
    </message>
    <message>
        <source>No field</source>
        <translation>Kein Feld</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>Feld für %1</translation>
    </message>
    <message>
        <source>Enter maps it, Shift+Enter adds it to what the field has.</source>
        <translation>Eingabe ordnet zu, Umschalt+Eingabe fügt zu dem hinzu, was das Feld hat.</translation>
    </message>
</context>
<context>
    <name>muster::PlaceFields</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Den Ordner wählen</translation>
    </message>
    <message>
        <source>Folder that the exports are put into</source>
        <translation>Ordner, in den die Exporte gelegt werden</translation>
    </message>
    <message>
        <source>Names of its files, with * and ?</source>
        <translation>Namen seiner Dateien, mit * und ?</translation>
    </message>
    <message>
        <source>Folder of the exports</source>
        <translation>Ordner der Exporte</translation>
    </message>
    <message>
        <source>No file fits now. The first one that does is taken.</source>
        <translation>Jetzt passt keine Datei. Die erste passende wird genommen.</translation>
    </message>
    <message>
        <source>Fits now: %1</source>
        <translation>Passt jetzt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Fits now: %1, the newest, and %n more</source>
        <translation>
            <numerusform>Passt jetzt: %1, die neueste, und %n weitere</numerusform>
            <numerusform>Passt jetzt: %1, die neueste, und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder that the exports are put into.</source>
        <translation>Wählen Sie den Ordner, in den die Exporte gelegt werden.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, from / on, or choose it.</source>
        <translation>Schreiben Sie den ganzen Pfad des Ordners, von / an, oder wählen Sie ihn.</translation>
    </message>
    <message>
        <source>Say how the files are named, such as people_*.csv.</source>
        <translation>Sagen Sie, wie die Dateien heißen, etwa people_*.csv.</translation>
    </message>
    <message>
        <source>Write the name of a file only, such as people_*.csv. Its folder stands above.</source>
        <translation>Schreiben Sie nur den Namen einer Datei, etwa people_*.csv. Ihr Ordner steht darüber.</translation>
    </message>
</context>
<context>
    <name>muster::PracticeCard</name>
    <message>
        <source>Practice service</source>
        <translation>Übungsdienst</translation>
    </message>
    <message>
        <source>Behaves like every service, on this computer only. Try the whole way without an account; nothing leaves this computer.</source>
        <translation>Verhält sich wie jeder Dienst, nur auf diesem Computer. Probieren Sie den ganzen Weg ohne Konto aus; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop the practice service</source>
        <translation>Übungsdienst anhalten</translation>
    </message>
    <message>
        <source>Start the practice service</source>
        <translation>Übungsdienst starten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>Runs at %1</source>
        <translation>Läuft unter %1</translation>
    </message>
    <message>
        <source>Does not run</source>
        <translation>Läuft nicht</translation>
    </message>
</context>
<context>
    <name>muster::PracticeService</name>
    <message>
        <source>The practice service did not start.</source>
        <translation>Der Übungsdienst ist nicht gestartet.</translation>
    </message>
</context>
<context>
    <name>muster::Preview</name>
    <message>
        <source>1 joins</source>
        <translation>1 Zugang</translation>
    </message>
    <message>
        <source>%L1 join</source>
        <translation>%L1 Zugänge</translation>
    </message>
    <message>
        <source>1 is sent</source>
        <translation>1 wird gesendet</translation>
    </message>
    <message>
        <source>%L1 are sent</source>
        <translation>%L1 werden gesendet</translation>
    </message>
    <message>
        <source>1 leaves</source>
        <translation>1 Abgang</translation>
    </message>
    <message>
        <source>%L1 leave</source>
        <translation>%L1 Abgänge</translation>
    </message>
    <message>
        <source>1 changes</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%L1 change</source>
        <translation>%L1 Änderungen</translation>
    </message>
    <message>
        <source>1 is sent again unchanged</source>
        <translation>1 wird unverändert erneut gesendet</translation>
    </message>
    <message>
        <source>%L1 are sent again unchanged</source>
        <translation>%L1 werden unverändert erneut gesendet</translation>
    </message>
    <message>
        <source>1 stays the same</source>
        <translation>1 bleibt gleich</translation>
    </message>
    <message>
        <source>%L1 stay the same</source>
        <translation>%L1 bleiben gleich</translation>
    </message>
    <message>
        <source>1 is held</source>
        <translation>1 wird zurückgehalten</translation>
    </message>
    <message>
        <source>%L1 are held</source>
        <translation>%L1 werden zurückgehalten</translation>
    </message>
    <message>
        <source>1 is left out by you</source>
        <translation>1 von Ihnen ausgenommen</translation>
    </message>
    <message>
        <source>%L1 are left out by you</source>
        <translation>%L1 von Ihnen ausgenommen</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Die Datei hat keine Zeilen.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Abgang</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>von Ihnen ausgenommen</translation>
    </message>
    <message>
        <source>sent for the first time</source>
        <translation>wird zum ersten Mal gesendet</translation>
    </message>
    <message>
        <source>sent with changes</source>
        <translation>wird mit Änderungen gesendet</translation>
    </message>
    <message>
        <source>the same as last accepted</source>
        <translation>wie zuletzt angenommen</translation>
    </message>
    <message>
        <source>failed its checks, not sent</source>
        <translation>Prüfung nicht bestanden, nicht gesendet</translation>
    </message>
    <message>
        <source>not in this file; nothing is sent about them</source>
        <translation>nicht in dieser Datei; dazu wird nichts gesendet</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 Zeilen</translation>
    </message>
</context>
<context>
    <name>muster::PreviewCard</name>
    <message>
        <source>Unlock and compare</source>
        <translation>Entsperren und vergleichen</translation>
    </message>
    <message>
        <source>There is nothing to send: the file has a header but no rows.</source>
        <translation>Es gibt nichts zu senden: Die Datei hat eine Kopfzeile, aber keine Zeilen.</translation>
    </message>
    <message>
        <source>There is nothing to send: everybody is the same as last accepted.</source>
        <translation>Es gibt nichts zu senden: Alle sind wie zuletzt angenommen.</translation>
    </message>
    <message>
        <source>There is nothing to send: every row failed its checks. Go back to Check to see why.</source>
        <translation>Es gibt nichts zu senden: Keine Zeile hat die Prüfung bestanden. Gehen Sie zurück zu „Prüfen“, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>There is nothing to send: no row is new or changed.</source>
        <translation>Es gibt nichts zu senden: Keine Zeile ist neu oder geändert.</translation>
    </message>
    <message>
        <source>Those who leave were accepted before and are not in this file. Nothing is sent about them: they stay at the service until somebody removes them there.</source>
        <translation>Abgänge wurden früher angenommen und stehen nicht in dieser Datei. Zu ihnen wird nichts gesendet: Sie bleiben beim Dienst, bis jemand sie dort entfernt.</translation>
    </message>
    <message>
        <source>1 blank cell clears a value at the service.</source>
        <translation>1 leere Zelle löscht einen Wert beim Dienst.</translation>
    </message>
    <message>
        <source>%L1 blank cells clear values at the service.</source>
        <translation>%L1 leere Zellen löschen Werte beim Dienst.</translation>
    </message>
    <message>
        <source>No blank cell clears anything.</source>
        <translation>Keine leere Zelle löscht etwas.</translation>
    </message>
</context>
<context>
    <name>muster::PreviewPeople</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Fields of the chosen person</source>
        <translation>Felder der gewählten Person</translation>
    </message>
    <message>
        <source>Send 1 row</source>
        <translation>1 Zeile senden</translation>
    </message>
    <message>
        <source>Send only this person, to see what the service says</source>
        <translation>Nur diese Person senden, um zu sehen, was der Dienst sagt</translation>
    </message>
    <message>
        <source>%1  %L2</source>
        <translation>%1  %L2</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 are listed; all of them count.</source>
        <translation>Die ersten %L1 von %L2 sind aufgeführt; alle zählen.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Row %L1 · %2</source>
        <translation>Zeile %L1 · %2</translation>
    </message>
    <message>
        <source>%L1 of %L2 fields differ</source>
        <translation>%L1 von %L2 Feldern verschieden</translation>
    </message>
    <message>
        <source>Is sent as</source>
        <translation>Wird gesendet als</translation>
    </message>
    <message>
        <source>what was sent before is kept only as a digest</source>
        <translation>was früher gesendet wurde, ist nur als Prüfsumme aufbewahrt</translation>
    </message>
    <message>
        <source>(cleared)</source>
        <translation>(gelöscht)</translation>
    </message>
</context>
<context>
    <name>muster::PreviewPeopleModel</name>
    <message>
        <source>(no identifier)</source>
        <translation>(keine Kennung)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>muster::PreviewRequest</name>
    <message>
        <source>Payload before sealing</source>
        <translation>Nutzdaten vor dem Versiegeln</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>The secret stands as $MUSTER_SECRET; put it there yourself</source>
        <translation>Das Geheimnis steht als $MUSTER_SECRET darin; setzen Sie es selbst ein</translation>
    </message>
    <message>
        <source>Save payload…</source>
        <translation>Nutzdaten speichern …</translation>
    </message>
    <message>
        <source>The bytes below, before sealing</source>
        <translation>Die Bytes unten, vor dem Versiegeln</translation>
    </message>
    <message>
        <source>Save body…</source>
        <translation>Inhalt speichern …</translation>
    </message>
    <message>
        <source>The whole body as it goes out, sealed where the connection seals; what the curl command sends</source>
        <translation>Der ganze Inhalt, wie er hinausgeht, versiegelt, wo die Verbindung versiegelt; das, was der curl-Befehl sendet</translation>
    </message>
    <message>
        <source>One row per line</source>
        <translation>Jede Zeile für sich</translation>
    </message>
    <message>
        <source>Breaks lines for reading; the bytes have no line breaks there</source>
        <translation>Bricht Zeilen zum Lesen um; in den Bytes sind keine Zeilenumbrüche</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Request %L1 of %L2 · %3 · %4</source>
        <translation>Anfrage %L1 von %L2 · %3 · %4</translation>
    </message>
    <message>
        <source>Nothing would be sent, so there is no request.</source>
        <translation>Es würde nichts gesendet, also gibt es keine Anfrage.</translation>
    </message>
    <message>
        <source>The request cannot be made: %1</source>
        <translation>Die Anfrage kann nicht gebildet werden: %1</translation>
    </message>
    <message>
        <source>Payload %1, SHA-256 %2</source>
        <translation>Nutzdaten %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>All of the payload, %1</source>
        <translation>Alle Nutzdaten, %1</translation>
    </message>
    <message>
        <source>The first %1 of %2; save the body to see all of it</source>
        <translation>Die ersten %1 von %2; speichern Sie den Inhalt, um alles zu sehen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>muster::PreviewSealing</name>
    <message>
        <source>The payload cannot be sealed</source>
        <translation>Die Nutzdaten können nicht versiegelt werden</translation>
    </message>
    <message>
        <source>%1. %2 Nothing is sent until this is right.</source>
        <translation>%1. %2 Es wird nichts gesendet, bis dies stimmt.</translation>
    </message>
    <message>
        <source>Nothing to seal</source>
        <translation>Nichts zu versiegeln</translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>Es würde nichts gesendet.</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Nicht versiegelt</translation>
    </message>
    <message>
        <source>The payload travels inside TLS, which protects it on its way to the service. The service, and whoever ends its TLS, can read it there. Where the service offers a certificate, sealing is switched on in the connection.</source>
        <translation>Die Nutzdaten reisen in TLS, das sie auf dem Weg zum Dienst schützt. Der Dienst, und wer dessen TLS beendet, kann sie dort lesen. Wo der Dienst ein Zertifikat anbietet, wird das Versiegeln in der Verbindung eingeschaltet.</translation>
    </message>
    <message>
        <source>Sealed before it leaves this computer</source>
        <translation>Versiegelt, bevor es diesen Computer verlässt</translation>
    </message>
    <message>
        <source>Only the holder of the private key that belongs to this certificate can open it. Compare the fingerprint with the one that the service told you on another way. Sealing draws a fresh key each time, so the sealed bytes differ from run to run; the payload inside does not.</source>
        <translation>Nur wer den privaten Schlüssel zu diesem Zertifikat besitzt, kann es öffnen. Vergleichen Sie den Fingerabdruck mit dem, den Ihnen der Dienst auf anderem Weg genannt hat. Das Versiegeln zieht jedes Mal einen neuen Schlüssel, daher unterscheiden sich die versiegelten Bytes von Lauf zu Lauf; die Nutzdaten darin nicht.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>CMS AuthEnvelopedData, AES-256-GCM, RSA-OAEP with SHA-256</source>
        <translation>CMS AuthEnvelopedData, AES-256-GCM, RSA-OAEP mit SHA-256</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Certificate SHA-256</source>
        <translation>Zertifikat, SHA-256</translation>
    </message>
    <message>
        <source>Payload SHA-256</source>
        <translation>Nutzdaten, SHA-256</translation>
    </message>
</context>
<context>
    <name>muster::PreviewStep</name>
    <message>
        <source>Preparing the preview</source>
        <translation>Vorschau wird vorbereitet</translation>
    </message>
    <message>
        <source>Nothing to preview yet</source>
        <translation>Noch keine Vorschau</translation>
    </message>
    <message>
        <source>Map and check a file first.</source>
        <translation>Ordnen Sie zuerst eine Datei zu und prüfen Sie sie.</translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation>Die Vorschau wird vorbereitet …</translation>
    </message>
    <message>
        <source>The file is read, mapped, checked, compared and encoded. Nothing is sent.</source>
        <translation>Die Datei wird gelesen, zugeordnet, geprüft, verglichen und kodiert. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Vor dem Ende angehalten</translation>
    </message>
    <message>
        <source>The preview could not be made</source>
        <translation>Die Vorschau konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1. %2</source>
        <translation>Es wurde nichts gesendet: %1. %2</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Noch keine Verbindung</translation>
    </message>
    <message>
        <source>You can read, map and check without one. Connect when you are ready to send, or use the practice service.</source>
        <translation>Lesen, Zuordnen und Prüfen gehen auch ohne. Verbinden Sie sich, wenn Sie senden möchten, oder verwenden Sie den Übungsdienst.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send 1 row to %1</source>
        <translation>1 Zeile an %1 senden</translation>
    </message>
    <message>
        <source>Send %L1 rows to %2</source>
        <translation>%L1 Zeilen an %2 senden</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Es gibt noch keine Verbindung.</translation>
    </message>
    <message>
        <source>The preview is still being prepared.</source>
        <translation>Die Vorschau wird noch vorbereitet.</translation>
    </message>
    <message>
        <source>There is nothing to preview yet.</source>
        <translation>Es gibt noch keine Vorschau.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Use the practice service</source>
        <translation>Übungsdienst verwenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Versiegelung</translation>
    </message>
    <message>
        <source>Starting the practice service…</source>
        <translation>Der Übungsdienst wird gestartet …</translation>
    </message>
    <message>
        <source>The preview follows by itself. Nothing is sent.</source>
        <translation>Die Vorschau folgt von selbst. Es wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>muster::QuitQuestion</name>
    <message>
        <source>Next due: %1, %2.</source>
        <comment>feed, time</comment>
        <translation>Als Nächstes fällig: %1, %2.</translation>
    </message>
    <message>
        <source>Quit Muster</source>
        <translation>Muster beenden</translation>
    </message>
    <message>
        <source>Schedules stop when Muster quits.</source>
        <translation>Zeitpläne stehen still, wenn Muster beendet wird.</translation>
    </message>
    <message>
        <source>They go on when Muster is started again, at the latest when you log in again.</source>
        <translation>Sie gehen weiter, wenn Muster wieder gestartet wird, spätestens wenn Sie sich wieder anmelden.</translation>
    </message>
    <message>
        <source>They go on when you start Muster again.</source>
        <translation>Sie gehen weiter, wenn Sie Muster wieder starten.</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>muster::Rail</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>muster::ReadHead</name>
    <message>
        <source>Find in the file</source>
        <translation>In der Datei suchen</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Zu Zeile</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>muster::ReadStep</name>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Die Datei wird geöffnet …</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows so far</source>
        <translation>
            <numerusform>bisher %1 Zeile</numerusform>
            <numerusform>bisher %1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1 rows.</source>
        <translation>
            <numerusform>Nach %1 Zeile angehalten.</numerusform>
            <numerusform>Nach %1 Zeilen angehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the values: %1 of %2 rows</source>
        <translation>
            <numerusform>Werte werden gelesen: %1 von %2 Zeile</numerusform>
            <numerusform>Werte werden gelesen: %1 von %2 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the values: %1 rows</source>
        <translation>
            <numerusform>Werte werden gelesen: %1 Zeile</numerusform>
            <numerusform>Werte werden gelesen: %1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like an export from %1</source>
        <translation>Sieht aus wie ein Export aus %1</translation>
    </message>
    <message>
        <source>In this file: %1.</source>
        <translation>In dieser Datei: %1.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>Sieht richtig aus</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Reading the values</source>
        <translation>Werte werden gelesen</translation>
    </message>
    <message>
        <source>“%1” is blank</source>
        <translation>„%1“ leer ist</translation>
    </message>
    <message>
        <source>“%1” is something else than %2</source>
        <translation>„%1“ etwas anderes ist als %2</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 rows where %3.</source>
        <translation>Die ersten %L1 von %L2 Zeilen, in denen %3.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows where %1.</source>
        <translation>
            <numerusform>%Ln Zeile, in der %1.</numerusform>
            <numerusform>%Ln Zeilen, in denen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>a cell holds “%1”</source>
        <translation>eine Zelle „%1“ enthält</translation>
    </message>
    <message>
        <source>Looking for rows where %1…</source>
        <translation>Gesucht werden Zeilen, in denen %1 …</translation>
    </message>
</context>
<context>
    <name>muster::ReceiptPanel</name>
    <message>
        <source>Copy receipt</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>Beleg speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Receipt of run %1</source>
        <translation>Beleg zu Lauf %1</translation>
    </message>
    <message>
        <source>Page for an auditor (*.html)</source>
        <translation>Seite für die Prüfung (*.html)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Reiner Text (*.txt)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Für Programme (*.json)</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>An den Drucker übergeben.</translation>
    </message>
</context>
<context>
    <name>muster::ResultRows</name>
    <message numerus="yes">
        <source>Fix and send %n row(s) again</source>
        <translation>
            <numerusform>%n Zeile berichtigen und erneut senden</numerusform>
            <numerusform>%n Zeilen berichtigen und erneut senden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ResultStep</name>
    <message>
        <source>Stop safely</source>
        <translation>Sicher anhalten</translation>
    </message>
    <message>
        <source>How the push goes</source>
        <translation>Wie die Übertragung läuft</translation>
    </message>
    <message>
        <source>Rows sent</source>
        <translation>Gesendete Zeilen</translation>
    </message>
    <message>
        <source>Stopping after the request that is on its way. That one may already have been received.</source>
        <translation>Wird nach der laufenden Anfrage angehalten. Diese kann schon angekommen sein.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Reading and sealing…</source>
        <translation>Lesen und Versiegeln …</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>The program that sends could not be started.</source>
        <translation>Das Programm, das sendet, konnte nicht gestartet werden.</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n row(s) to %1…</source>
        <translation>
            <numerusform>%n Zeile wird an %1 gesendet …</numerusform>
            <numerusform>%n Zeilen werden an %1 gesendet …</numerusform>
        </translation>
    </message>
    <message>
        <source>You may close this window: the push goes on by itself.</source>
        <translation>Sie können dieses Fenster schließen: Die Übertragung läuft von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 of %2 rows, %3 a second, about %4 left. You may close this window: the push goes on by itself.</source>
        <translation>%1 von %2 Zeilen, %3 je Sekunde, noch etwa %4. Sie können dieses Fenster schließen: Die Übertragung läuft von selbst weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>muster::RevealButton</name>
    <message>
        <source>Masked while the screen is shared</source>
        <translation>Verdeckt, solange der Bildschirm geteilt wird</translation>
    </message>
    <message>
        <source>Hold to show values</source>
        <translation>Halten: Werte zeigen</translation>
    </message>
</context>
<context>
    <name>muster::RowGrid</name>
    <message>
        <source>%1 % filled</source>
        <translation>%1 % gefüllt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Row %1 is on line %2 of the file.</source>
        <translation>Zeile %1 steht in Dateizeile %2.</translation>
    </message>
    <message>
        <source>Changed by you; the file itself stays as it is.</source>
        <translation>Von Ihnen geändert; die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This line of the file is not data. Untick it if it is.</source>
        <translation>Diese Zeile der Datei gehört nicht zu den Daten. Entfernen Sie den Haken, wenn doch.</translation>
    </message>
</context>
<context>
    <name>muster::RowModel</name>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dateizeile</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>The check says</source>
        <translation>Die Prüfung sagt</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>Der Dienst sagt</translation>
    </message>
</context>
<context>
    <name>muster::RowsPanel</name>
    <message>
        <source>Rows of the run</source>
        <translation>Zeilen des Laufs</translation>
    </message>
    <message>
        <source>Search masked key, message, issue code</source>
        <translation>Verdeckten Schlüssel, Meldung, Problemcode suchen</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Zu Zeile</translation>
    </message>
    <message>
        <source>Go to row number</source>
        <translation>Zu Zeilennummer gehen</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>Die gewählte Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 von %2 Zeile</numerusform>
            <numerusform>%1 von %2 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <translation>bisher %1 …</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Keine Zeile passt.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Row %1, line %2 of the file</source>
        <translation>Zeile %1, Dateizeile %2</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>The service says: %1</source>
        <translation>Der Dienst sagt: %1</translation>
    </message>
</context>
<context>
    <name>muster::RunFilters</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Search file, connection, note</source>
        <translation>Datei, Verbindung, Bemerkung suchen</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Alle Feeds</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Jeder Ausgang</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit: %1</translation>
    </message>
</context>
<context>
    <name>muster::RunList</name>
    <message>
        <source>Practice runs</source>
        <translation>Übungsläufe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>One person…</source>
        <translation>Eine Person …</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Show what was sent to a practice service instead of the real runs</source>
        <translation>Zeigt statt der echten Läufe, was an einen Übungsdienst gesendet wurde</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The history cannot be read: %1.</source>
        <translation>Der Verlauf kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>No run matches.</source>
        <translation>Kein Lauf passt.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Runs appear here with a receipt. Practice runs are kept apart.</source>
        <translation>Hier erscheinen Läufe mit einem Beleg. Übungsläufe werden getrennt geführt.</translation>
    </message>
    <message>
        <source>Show the real runs</source>
        <translation>Echte Läufe zeigen</translation>
    </message>
    <message>
        <source>Show the practice runs</source>
        <translation>Übungsläufe zeigen</translation>
    </message>
</context>
<context>
    <name>muster::RunModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>muster::RunView</name>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Open the feed</source>
        <translation>Feed öffnen</translation>
    </message>
    <message>
        <source>Compare with another run…</source>
        <translation>Mit einem anderen Lauf vergleichen …</translation>
    </message>
    <message>
        <source>Requests (%1)</source>
        <translation>Anfragen (%1)</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>Dauer %1</translation>
    </message>
    <message>
        <source>sends again rows of run %1</source>
        <translation>sendet erneut Zeilen von Lauf %1</translation>
    </message>
    <message>
        <source>Fix and resend %1…</source>
        <translation>%1 erneut senden …</translation>
    </message>
    <message>
        <source>Opens the file again with only the rows that were held, rejected or not sent</source>
        <translation>Öffnet die Datei erneut mit nur den Zeilen, die zurückgehalten, abgelehnt oder nicht gesendet wurden</translation>
    </message>
</context>
<context>
    <name>muster::SampleStrip</name>
    <message>
        <source>Map a column to see what becomes of its values.</source>
        <translation>Ordnen Sie eine Spalte zu, um zu sehen, was aus ihren Werten wird.</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>every row</source>
        <translation>jede Zeile</translation>
    </message>
    <message>
        <source>row is held</source>
        <translation>Zeile wird zurückgehalten</translation>
    </message>
    <message>
        <source>found in the whole file</source>
        <translation>in der ganzen Datei gefunden</translation>
    </message>
    <message>
        <source>cleared at the service</source>
        <translation>wird beim Dienst gelöscht</translation>
    </message>
    <message>
        <source>blank, left as it is</source>
        <translation>leer, bleibt wie es ist</translation>
    </message>
</context>
<context>
    <name>muster::ScheduleEditor</name>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Neuer Zeitplan</translation>
    </message>
    <message>
        <source>Schedule of %1</source>
        <translation>Zeitplan von %1</translation>
    </message>
    <message numerus="yes">
        <source>It rehearses first: %n run(s) plan and judge the file and send nothing, and you see here what they would have done. After that it sends.</source>
        <translation>
            <numerusform>Er probt zuerst: %n Lauf plant und beurteilt die Datei und sendet nichts, und Sie sehen hier, was er getan hätte. Danach sendet er.</numerusform>
            <numerusform>Er probt zuerst: %n Läufe planen und beurteilen die Datei und senden nichts, und Sie sehen hier, was sie getan hätten. Danach sendet er.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every feed has a schedule already.</source>
        <translation>Jeder Feed hat schon einen Zeitplan.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Not saved. Look at “%1”.</source>
        <translation>Nicht gespeichert. Sehen Sie nach „%1“.</translation>
    </message>
    <message>
        <source>Leave without saving? What you changed here is lost.</source>
        <translation>Ohne Speichern verlassen? Was Sie hier geändert haben, geht verloren.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>muster::ScheduleOffer</name>
    <message>
        <source>Muster takes the next file of this kind from its folder by itself, and rehearses first.</source>
        <translation>Muster nimmt die nächste Datei dieser Art von selbst aus ihrem Ordner und probt zuerst.</translation>
    </message>
    <message>
        <source>Make a schedule…</source>
        <translation>Zeitplan anlegen…</translation>
    </message>
    <message>
        <source>Do this every weekday?</source>
        <translation>Dies an jedem Werktag tun?</translation>
    </message>
</context>
<context>
    <name>muster::SchedulePage</name>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>%1 runs again.</source>
        <translation>%1 läuft wieder.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>feed, for how long it is paused</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Remove the schedule of %1? It no longer runs by itself. The feed and its history stay.</source>
        <translation>Den Zeitplan von %1 entfernen? Er läuft dann nicht mehr von selbst. Der Feed und sein Verlauf bleiben.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Saved. The schedule of %1 is active.</source>
        <translation>Gespeichert. Der Zeitplan von %1 ist aktiv.</translation>
    </message>
    <message>
        <source>Choose a feed, say when it runs and which folder its exports are put into.</source>
        <translation>Wählen Sie einen Feed, sagen Sie, wann er läuft und in welchen Ordner seine Exporte gelegt werden.</translation>
    </message>
    <message>
        <source>First send a file once: that makes its feed. Its result then offers “Do this every weekday?”.</source>
        <translation>Senden Sie zuerst einmal eine Datei: So entsteht ihr Feed. Ihr Ergebnis bietet dann an: „Dies an jedem Werktag tun?“.</translation>
    </message>
    <message>
        <source>Make the first schedule</source>
        <translation>Den ersten Zeitplan anlegen</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Eine Datei senden</translation>
    </message>
    <message>
        <source>All schedules: %1.</source>
        <translation>Alle Zeitpläne: %1.</translation>
    </message>
    <message>
        <source>%1 is live, so nothing was rehearsed. “Run now” sends; “Rehearse again” makes it rehearse.</source>
        <translation>%1 ist in Betrieb, daher wurde nichts geprobt. „Jetzt ausführen“ sendet; „Wieder proben“ lässt ihn proben.</translation>
    </message>
    <message>
        <source>Schedules run again, but those paused by themselves.</source>
        <translation>Die Zeitpläne laufen wieder, außer den einzeln angehaltenen.</translation>
    </message>
    <message>
        <source>%1 is live: from the next file on it sends.</source>
        <translation>%1 ist in Betrieb: Ab der nächsten Datei sendet er.</translation>
    </message>
    <message>
        <source>%1 rehearses again: it sends nothing.</source>
        <translation>%1 probt wieder: Er sendet nichts.</translation>
    </message>
    <message>
        <source>Removed. The feed and its history stay.</source>
        <translation>Entfernt. Der Feed und sein Verlauf bleiben.</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Neuer Zeitplan</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>A schedule takes the newest export from a folder when it is due and sends what is new or changed, without you. It rehearses first, stops before anything is sent when a file looks wrong, and never sends a file twice.</source>
        <translation>Ein Zeitplan nimmt zur fälligen Zeit den neuesten Export aus einem Ordner und sendet, was neu oder geändert ist, ohne Sie. Er probt zuerst, hält an, bevor etwas gesendet wird, wenn eine Datei falsch aussieht, und sendet keine Datei zweimal.</translation>
    </message>
    <message>
        <source>No schedule yet</source>
        <translation>Noch kein Zeitplan</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Muster starts when you log in.</source>
        <translation>Muster startet, wenn Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Send %1 for real from now on? %2 of %3 rehearsals were clean.</source>
        <translation>%1 von jetzt an wirklich senden? %2 von %3 Proben waren fehlerfrei.</translation>
    </message>
    <message>
        <source>Send for real</source>
        <translation>Wirklich senden</translation>
    </message>
    <message>
        <source>Every feed has a schedule already; choose one here to change it. A new feed is made the first time you send another kind of file.</source>
        <translation>Jeder Feed hat schon einen Zeitplan; wählen Sie hier einen, um ihn zu ändern. Ein neuer Feed entsteht, wenn Sie das erste Mal eine andere Art von Datei senden.</translation>
    </message>
    <message>
        <source>A schedule belongs to a feed, and there is none yet. A feed is made the first time you send a file.</source>
        <translation>Ein Zeitplan gehört zu einem Feed, und es gibt noch keinen. Ein Feed entsteht, wenn Sie das erste Mal eine Datei senden.</translation>
    </message>
</context>
<context>
    <name>muster::SchedulePanel</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>Nächste Läufe</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Nimmt</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Letztes Ergebnis</translation>
    </message>
    <message>
        <source>%1, though it was due. Look whether the export still arrives and something still starts Muster.</source>
        <translation>%1, obwohl einer fällig war. Sehen Sie nach, ob der Export noch ankommt und ob noch etwas Muster startet.</translation>
    </message>
    <message>
        <source>Rehearse now</source>
        <translation>Jetzt proben</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>In Betrieb nehmen</translation>
    </message>
    <message>
        <source>Rehearse again</source>
        <translation>Wieder proben</translation>
    </message>
    <message numerus="yes">
        <source>It rehearses: each run plans and judges the file and sends nothing. After %n clean one(s) in a row, or with “Go live”, it sends.</source>
        <translation>
            <numerusform>Er probt: Jeder Lauf plant und beurteilt die Datei und sendet nichts. Nach %n fehlerfreien Probe oder mit „In Betrieb nehmen“ sendet er.</numerusform>
            <numerusform>Er probt: Jeder Lauf plant und beurteilt die Datei und sendet nichts. Nach %n fehlerfreien Proben in Folge oder mit „In Betrieb nehmen“ sendet er.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is live: each run sends what is new or changed in the file.</source>
        <translation>Er ist in Betrieb: Jeder Lauf sendet, was in der Datei neu oder geändert ist.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>Nothing ran yet</source>
        <translation>Noch nichts gelaufen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, moment</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>Lauf %1 öffnen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>%1. Look whether the export still arrives and something still starts Muster.</source>
        <translation>%1. Sehen Sie nach, ob der Export noch ankommt und ob noch etwas Muster startet.</translation>
    </message>
    <message>
        <source>by the clock of this computer</source>
        <translation>nach der Uhr dieses Computers</translation>
    </message>
</context>
<context>
    <name>muster::ScheduleWork</name>
    <message>
        <source>Rehearsing %1… Nothing is sent.</source>
        <translation>%1 wird geprobt… Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Running %1…</source>
        <translation>%1 läuft…</translation>
    </message>
    <message>
        <source>Sending the held file of %1…</source>
        <translation>Die zurückgehaltene Datei von %1 wird gesendet…</translation>
    </message>
    <message>
        <source>Skipping…</source>
        <translation>Wird übersprungen…</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>feed, state, sentences</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>It ended without saying why.</source>
        <translation>Es endete, ohne einen Grund zu nennen.</translation>
    </message>
</context>
<context>
    <name>muster::SecretPanel</name>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Jetzt gespeichert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Replace the secret of %1</source>
        <translation>Geheimnis von %1 ersetzen</translation>
    </message>
    <message>
        <source>The secret works, another stage does not</source>
        <translation>Das Geheimnis funktioniert, eine andere Stufe nicht</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Does not work. The stored secret stays.</source>
        <translation>Funktioniert nicht. Das gespeicherte Geheimnis bleibt.</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet …</translation>
    </message>
    <message>
        <source>Replace the stored secret</source>
        <translation>Gespeichertes Geheimnis ersetzen</translation>
    </message>
    <message>
        <source>Test both</source>
        <translation>Beide testen</translation>
    </message>
    <message>
        <source>Use until this window is closed</source>
        <translation>Bis zum Schließen des Fensters verwenden</translation>
    </message>
</context>
<context>
    <name>muster::SendFlow</name>
    <message>
        <source>Open an export</source>
        <translation>Export öffnen</translation>
    </message>
    <message>
        <source>Exports (*.csv *.txt *.tsv *.dat);;All files (*)</source>
        <translation>Exporte (*.csv *.txt *.tsv *.dat);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
    <message>
        <source>Send a short file</source>
        <translation>Kurze Datei senden</translation>
    </message>
    <message>
        <source>People who are missing from the file may count as having left. Nothing was sent yet.</source>
        <translation>Personen, die in der Datei fehlen, gelten womöglich als ausgeschieden. Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Only the rows that were held, rejected or not sent in run %1 go out. Correct them here or in the HR system.</source>
        <translation>Nur die Zeilen, die in Lauf %1 zurückgehalten, abgelehnt oder nicht gesendet wurden, gehen hinaus. Berichtigen Sie sie hier oder im HR-System.</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Inhalt speichern</translation>
    </message>
    <message>
        <source>Saved. The file holds personal data in clear: delete it when you are done.</source>
        <translation>Gespeichert. Die Datei enthält personenbezogene Daten im Klartext: Löschen Sie sie, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>Preview with “%1”</source>
        <translation>Vorschau mit „%1“</translation>
    </message>
    <message>
        <source>%1 anyway…</source>
        <translation>Trotzdem: %1…</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>muster::SendPage</name>
    <message>
        <source>Try with a sample file</source>
        <translation>Mit einer Beispieldatei ausprobieren</translation>
    </message>
</context>
<context>
    <name>muster::SettingField</name>
    <message>
        <source>Assumption: the service publishes nothing here.</source>
        <translation>Annahme: Der Dienst veröffentlicht hierzu nichts.</translation>
    </message>
    <message>
        <source>name=value, one a line</source>
        <translation>name=wert, eines je Zeile</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>nachfragen</translation>
    </message>
    <message>
        <source>hold the rows</source>
        <translation>Zeilen zurückhalten</translation>
    </message>
    <message>
        <source>send them again</source>
        <translation>erneut senden</translation>
    </message>
    <message>
        <source>rename the header</source>
        <translation>Kopfzeile umbenennen</translation>
    </message>
    <message>
        <source>column to field</source>
        <translation>Spalte zu Feld</translation>
    </message>
    <message>
        <source>field to column</source>
        <translation>Feld zu Spalte</translation>
    </message>
    <message>
        <source>list of pairs</source>
        <translation>Liste von Paaren</translation>
    </message>
</context>
<context>
    <name>muster::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Inter</source>
        <translation>Inter</translation>
    </message>
    <message>
        <source>The desktop&apos;s font</source>
        <translation>Die Schrift des Desktops</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Schrift</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Muster speaks it from its next start on.</source>
        <translation>Muster spricht sie ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Show cell values &amp;masked until a button is held</source>
        <translation>Zellwerte &amp;verdeckt zeigen, bis ein Knopf gehalten wird</translation>
    </message>
    <message>
        <source>Muster keeps no cell values in clear, sends nothing but what you push, and has no telemetry.</source>
        <translation>Muster bewahrt keine Zellwerte im Klartext auf, sendet nur, was Sie übertragen, und erhebt keine Nutzungsdaten.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Feeds and connections</source>
        <translation>Feeds und Verbindungen</translation>
    </message>
    <message>
        <source>Record and locks</source>
        <translation>Aufzeichnungen und Sperren</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Start Muster in the &amp;background when I log in</source>
        <translation>Muster beim Anmelden im &amp;Hintergrund starten</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Muster always keeps running while a schedule waits. Its place is the tray of the desktop; where there is none, start it again to open the window.</source>
        <translation>Solange ein Zeitplan wartet, läuft Muster immer weiter. Sein Platz ist der Infobereich des Desktops; wo es keinen gibt, öffnet ein neuer Start das Fenster.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
</context>
<context>
    <name>muster::ShortcutSheet</name>
    <message>
        <source>The step&apos;s primary action</source>
        <translation>Hauptaktion des Schritts</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Voriges Problem</translation>
    </message>
    <message>
        <source>Map automatically</source>
        <translation>Automatisch zuordnen</translation>
    </message>
    <message>
        <source>List of columns for a field</source>
        <translation>Liste der Spalten für ein Feld</translation>
    </message>
    <message>
        <source>Unlink a field</source>
        <translation>Zuordnung eines Feldes lösen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Close a panel, never the work</source>
        <translation>Schließt eine Fläche, nie die Arbeit</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>muster::SourceEditor</name>
    <message>
        <source>One value for all rows</source>
        <translation>Ein Wert für alle Zeilen</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Use the first that is not blank</source>
        <translation>Die erste nicht leere verwenden</translation>
    </message>
    <message>
        <source>How the columns are combined</source>
        <translation>Wie die Spalten verbunden werden</translation>
    </message>
    <message>
        <source>Text between them</source>
        <translation>Text dazwischen</translation>
    </message>
    <message>
        <source>Text between them; a space when you type one</source>
        <translation>Text dazwischen; ein Leerzeichen, wenn Sie eines tippen</translation>
    </message>
    <message>
        <source>The same text for every row</source>
        <translation>Derselbe Text für jede Zeile</translation>
    </message>
    <message>
        <source>Value for all rows</source>
        <translation>Wert für alle Zeilen</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <translation>%1 lösen</translation>
    </message>
</context>
<context>
    <name>muster::SpecField</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Say when it runs, or choose one of these:</source>
        <translation>Sagen Sie, wann er läuft, oder wählen Sie:</translation>
    </message>
    <message>
        <source>Whenever a new file is complete in the folder.</source>
        <translation>Sobald eine neue Datei vollständig im Ordner liegt.</translation>
    </message>
    <message>
        <source>From these times on, once a new file is there: %1</source>
        <translation>Ab diesen Zeiten, sobald eine neue Datei da ist: %1</translation>
    </message>
    <message>
        <source>With these days off and black-outs it would never run.</source>
        <translation>Mit diesen freien Tagen und Sperrzeiten liefe er nie.</translation>
    </message>
    <message>
        <source>Say when it runs.</source>
        <translation>Sagen Sie, wann er läuft.</translation>
    </message>
    <message>
        <source>%1 (by the clock of this computer)</source>
        <translation>%1 (nach der Uhr dieses Computers)</translation>
    </message>
</context>
<context>
    <name>muster::StageList</name>
    <message>
        <source>Settings</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Stages of the connection test</source>
        <translation>Stufen des Verbindungstests</translation>
    </message>
</context>
<context>
    <name>muster::StepEditor</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>The first name</source>
        <translation>Der Vorname</translation>
    </message>
    <message>
        <source>The middle name</source>
        <translation>Der zweite Vorname</translation>
    </message>
    <message>
        <source>The last name</source>
        <translation>Der Nachname</translation>
    </message>
    <message>
        <source>Fill with</source>
        <translation>Auffüllen mit</translation>
    </message>
    <message>
        <source>Words that mean yes</source>
        <translation>Wörter, die Ja bedeuten</translation>
    </message>
    <message>
        <source>yes, y, 1, active …</source>
        <translation>yes, y, 1, active …</translation>
    </message>
    <message>
        <source>Words that mean no</source>
        <translation>Wörter, die Nein bedeuten</translation>
    </message>
    <message>
        <source>no, n, 0, terminated …</source>
        <translation>no, n, 0, terminated …</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The text for every row</source>
        <translation>Der Text für jede Zeile</translation>
    </message>
    <message>
        <source>Find the row by its</source>
        <translation>Die Zeile suchen nach</translation>
    </message>
    <message>
        <source>Take its</source>
        <translation>Davon nehmen</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Whatever its form, if it is clear</source>
        <translation>In jeder Form, wenn sie eindeutig ist</translation>
    </message>
    <message>
        <source>How the file writes it</source>
        <translation>Wie die Datei es schreibt</translation>
    </message>
    <message>
        <source>Another form, such as dd-MMM-yyyy</source>
        <translation>Eine andere Form, etwa dd-MMM-yyyy</translation>
    </message>
    <message>
        <source>Or as a pattern</source>
        <translation>Oder als Muster</translation>
    </message>
    <message>
        <source>Write it as</source>
        <translation>Schreiben als</translation>
    </message>
    <message>
        <source>As the field wants it</source>
        <translation>Wie das Feld es verlangt</translation>
    </message>
</context>
<context>
    <name>muster::StepList</name>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
</context>
<context>
    <name>muster::StepRow</name>
    <message>
        <source>Do it earlier</source>
        <translation>Früher ausführen</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Später ausführen</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Diesen Schritt entfernen</translation>
    </message>
    <message>
        <source>Not complete: %1.</source>
        <translation>Nicht vollständig: %1.</translation>
    </message>
</context>
<context>
    <name>muster::Stepper</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>muster::TransformEditor</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Dieses Feld entfernen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>A blank cell clears it</source>
        <translation>Eine leere Zelle löscht es</translation>
    </message>
    <message>
        <source>Selected field</source>
        <translation>Gewähltes Feld</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Value for blank cells</source>
        <translation>Wert für leere Zellen</translation>
    </message>
    <message>
        <source>Every blank cell will erase what the service has for that person. The preview counts them.</source>
        <translation>Jede leere Zelle löscht, was der Dienst für diese Person hat. Die Vorschau zählt sie.</translation>
    </message>
    <message>
        <source>If it is blank, send</source>
        <translation>Wenn leer, senden</translation>
    </message>
    <message>
        <source>No field selected</source>
        <translation>Kein Feld gewählt</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>“%1” would fit.</source>
        <translation>„%1“ würde passen.</translation>
    </message>
    <message>
        <source>Map it</source>
        <translation>Zuordnen</translation>
    </message>
</context>
<context>
    <name>muster::TrayMenu</name>
    <message>
        <source>&amp;Open Muster</source>
        <translation>Muster &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>&amp;Jetzt starten</translation>
    </message>
    <message>
        <source>&amp;Last results</source>
        <translation>&amp;Letzte Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Quit Muster</source>
        <translation>Muster &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Pause scheduled runs</source>
        <translation>Geplante Läufe &amp;anhalten</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Bis ich sie &amp;fortsetze</translation>
    </message>
    <message>
        <source>R&amp;esume scheduled runs</source>
        <translation>Geplante Läufe fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>%1 is held. Review…</source>
        <translation>%1 ist zurückgehalten. Ansehen…</translation>
    </message>
    <message>
        <source>%1 failed. Review…</source>
        <translation>%1 ist fehlgeschlagen. Ansehen…</translation>
    </message>
    <message>
        <source>%1 · running</source>
        <translation>%1 · läuft</translation>
    </message>
    <message>
        <source>%1 · next %2</source>
        <translation>%1 · nächster Lauf %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>feed, time, result</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more…</source>
        <translation>
            <numerusform>und %n weiterer…</numerusform>
            <numerusform>und %n weitere…</numerusform>
        </translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>Für 1 &amp;Stunde</translation>
    </message>
    <message>
        <source>%1 waits for the password store. Unlock…</source>
        <translation>%1 wartet auf den Passwortspeicher. Entsperren…</translation>
    </message>
    <message>
        <source>%1 missed its time. Review…</source>
        <translation>%1 hat seinen Zeitpunkt verpasst. Ansehen…</translation>
    </message>
    <message>
        <source>Nobody knows whether %1 was received. Review…</source>
        <translation>Niemand weiß, ob %1 angekommen ist. Ansehen…</translation>
    </message>
    <message numerus="yes">
        <source>%1: no run for %n day(s). Review…</source>
        <translation>
            <numerusform>%1: seit %n Tag kein Lauf. Ansehen…</numerusform>
            <numerusform>%1: seit %n Tagen kein Lauf. Ansehen…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot run. Review…</source>
        <translation>%1 kann nicht laufen. Ansehen…</translation>
    </message>
    <message>
        <source>%1 tries again soon. Review…</source>
        <translation>%1 versucht es bald noch einmal. Ansehen…</translation>
    </message>
    <message>
        <source>%1 tries again at %2. Review…</source>
        <comment>feed, time of day</comment>
        <translation>%1 versucht es um %2 noch einmal. Ansehen…</translation>
    </message>
    <message>
        <source>%1 tries again on %2. Review…</source>
        <comment>feed, day and time of day</comment>
        <translation>%1 versucht es am %2 noch einmal. Ansehen…</translation>
    </message>
</context>
<context>
    <name>muster::UnitModel</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>nicht versiegelt</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>SHA-256 before sealing</source>
        <translation>SHA-256 vor Versiegeln</translation>
    </message>
</context>
<context>
    <name>muster::UnitsPanel</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>The chosen request</source>
        <translation>Die gewählte Anfrage</translation>
    </message>
    <message>
        <source>No request was planned or sent in this run.</source>
        <translation>In diesem Lauf wurde keine Anfrage geplant oder gesendet.</translation>
    </message>
</context>
<context>
    <name>muster::UnlockWait</name>
    <message>
        <source>The password store is still locked.</source>
        <translation>Der Passwortspeicher ist noch gesperrt.</translation>
    </message>
</context>
<context>
    <name>muster::ValueMapEditor</name>
    <message>
        <source>stay as they are</source>
        <translation>bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>become blank</source>
        <translation>werden leer</translation>
    </message>
    <message>
        <source>hold the row</source>
        <translation>halten die Zeile zurück</translation>
    </message>
    <message>
        <source>What all other words become</source>
        <translation>Was aus allen anderen Wörtern wird</translation>
    </message>
    <message>
        <source>All other words</source>
        <translation>Alle anderen Wörter</translation>
    </message>
    <message>
        <source>All words of these rows are known.</source>
        <translation>Alle Wörter dieser Zeilen sind bekannt.</translation>
    </message>
    <message>
        <source>The service does not know 1 word.</source>
        <translation>Der Dienst kennt 1 Wort nicht.</translation>
    </message>
    <message>
        <source>The service does not know %1 words.</source>
        <translation>Der Dienst kennt %1 Wörter nicht.</translation>
    </message>
    <message>
        <source>The service does not know this word</source>
        <translation>Der Dienst kennt dieses Wort nicht</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>What %1 becomes, unknown to the service</source>
        <translation>Was aus %1 wird, dem Dienst unbekannt</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>Was aus %1 wird</translation>
    </message>
</context>
</TS>
