// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/Catalogue.h"
#include "core/feed/Services.h"
#include "tests/support/TestMain.h"
#include "tests/ui/window/SeenWords.h"
#include "tests/ui/window/WindowScene.h"
#include "ui/window/Language.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>

using namespace muster;
using namespace muster::test;

namespace {

/// A language of its own that shows what did not go through tr(): "Send" is "[Séñð ···]".
class PseudoTranslator final : public QTranslator {
public:
    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char* /*comment*/,
                      int /*number*/) const override
    {
        const QString text = QString::fromUtf8(source);
        const bool isKey = qstrcmp(context, "QShortcut") == 0;
        // Not words: keys, how a day is written, and which files a dialog offers.
        if (isKey || text.contains(QLatin1String("d MMM")) || text.contains(QLatin1String("(*")))
            return {};
        QString said;
        for (qsizetype i = 0; i < text.size(); ++i) {
            said += accented(text, i);
        }
        return QStringLiteral("[%1 %2]").arg(said, QString(1 + text.size() * 2 / 5, QChar(0xb7)));
    }

private:
    /// The letter with a mark on it; letters of a place (%n, %L1) stay.
    static QChar accented(const QString& text, qsizetype at)
    {
        static const QString plain = QStringLiteral("aeiouncAEIOUNC");
        static const QString marked =
            QString::fromUtf8("\u00e1\u00e9\u00ee\u00f8\u00fc\u00f1\u00e7\u00c1\u00c9\u00ce\u00d8"
                              "\u00dc\u00d1\u00c7");
        const bool isPlace = at > 0 && text.at(at - 1) == QLatin1Char('%');
        const auto found = plain.indexOf(text.at(at));
        return isPlace || found < 0 ? text.at(at) : marked.at(found);
    }
};

bool isShown(const QWidget* widget, const QWidget& root)
{
    return widget == &root || widget->isVisibleTo(&root);
}

/// The words that no translator saw: what it says has no plain a, e, i, o, u, n or c.
QString unmarked(const QString& text, const QRegularExpression& allowed)
{
    static const QRegularExpression plainWord(QStringLiteral(
        "\\p{L}*[aeiouncAEIOUNC]\\p{L}*\\p{L}|\\p{L}\\p{L}*[aeiouncAEIOUNC]\\p{L}*"));
    return plainWord.match(QString(text).remove(allowed)).captured();
}

} // namespace

class LocaleTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void everyWordIsTranslated();
    void germanIsNotCut();
    void numbersAndDaysAreOfTheLanguage();
    void choosesTheDesktopsLanguageWhereItHasWords();

private:
    /// What may stand untranslated: names of services and fields, of files and columns, paths.
    static QRegularExpression allowed(const WindowScene& scene);
};

void LocaleTest::cleanup()
{
    QLocale::setDefault(QLocale::c());
}

QRegularExpression LocaleTest::allowed(const WindowScene& scene)
{
    QStringList names =
        scene.names() + QStringList{QStringLiteral("Muster"),  QStringLiteral("English"),
                                    QStringLiteral("Deutsch"), QStringLiteral(MUSTER_VERSION),
                                    QStringLiteral("Workday"), QStringLiteral(MUSTER_SAMPLES)};
    for (const ServiceFacts& facts : serviceFacts()) {
        names << QString::fromStdString(facts.label) << QString::fromStdString(facts.id);
        for (const std::string& object : catalogueObjects(facts.id)) {
            names << QString::fromStdString(object);
            const auto catalogue = loadCatalogue(facts.id, object);
            for (const Field& field : catalogue->fields)
                names << QString::fromStdString(field.key) << QString::fromStdString(field.example);
        }
    }
    names << QStringLiteral("ThreatSwitch");
    QFile sample(QStringLiteral(MUSTER_SAMPLES "/workday_people.csv"));
    bool isFound = !sample.open(QIODevice::ReadOnly);
    while (!isFound && !sample.atEnd()) {
        const QString line = QString::fromUtf8(sample.readLine()).trimmed();
        isFound = line.contains(QLatin1String("Employee ID"));
        if (isFound)
            names << QString(line).remove(QLatin1Char('"')).split(QLatin1Char(','));
    }
    names.removeAll(QString());
    // The longest first: a name may be part of another.
    std::sort(names.begin(), names.end(),
              [](const QString& one, const QString& other) { return one.size() > other.size(); });
    QStringList forms{
        QStringLiteral("https?://\\S+"),
        QStringLiteral("(?:(?:Ctrl|Shift|Alt)\\+)+\\S+"),
        QStringLiteral("(?:\\w+day, )?\\d+ \\w+ \\d{4}"), // a day, which QLocale writes
        QStringLiteral("\\S+ push [^\\n]* --file FILE[^\\n]*"), // a command to copy
        QStringLiteral("\\b[a-z_]+\\.[a-z_]+\\b"), // the code of an issue
        QStringLiteral("\\b(?:json-base64|json|form|basic|multipart|raw|cms)\\b"), // protocols
        QStringLiteral(
            "(?:^|\\n)(?:Authorization|Accept|Content-\\w+): [^\\n]*|\\bPOST\\b"), // a request
        QStringLiteral(
            "\\S*\u2022\\S*|\\d [kKM]i?B\\b|\\b[0-9a-f]{64}\\b|\\b(?:Del|Esc)\\b")}; // masked,
                                                                                     // sizes,
                                                                                     // digests,
                                                                                     // keys
    for (const QString& name : std::as_const(names))
        forms << QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(name));
    return QRegularExpression(forms.join(QLatin1Char('|')));
}

void LocaleTest::everyWordIsTranslated()
{
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    WindowScene scene;
    const QRegularExpression names = allowed(scene);
    QSet<QString> bare;
    QSet<QString> heard; // where words were found at all
    int words = 0;
    scene.visit([&](const QString& place, const QWidget& root) {
        for (const Seen& seen : wordsOn(root)) {
            words += seen.text.isEmpty() ? 0 : 1;
            if (!seen.text.isEmpty())
                heard.insert(seen.where);
            const QString left = unmarked(seen.text, names);
            if (!left.isEmpty())
                bare.insert(
                    QStringLiteral("%1: %2: “%3” in “%4”").arg(place, seen.where, left, seen.text));
        }
    });
    QCoreApplication::removeTranslator(&pseudo);
    QStringList all(bare.begin(), bare.end());
    all.sort();
    for (const QString& line : std::as_const(all))
        qWarning("%s", qPrintable(line)); // one by one: a long text would be cut
    for (const char* const painted :
         {"muster::RowGrid", "muster::MappingCanvas", "muster::CalendarStrip", "muster::CountChip"})
        QVERIFY2(heard.contains(QLatin1String(painted) + QLatin1String(" as read aloud")), painted);
    for (const char* const cells : {"header", "QTableView cell", "muster::MappingTable cell"})
        QVERIFY2(heard.contains(QLatin1String(cells)), cells);
    QVERIFY2(words > 5000, qPrintable(QString::number(words)));
    QCOMPARE(all.size(), 0);
}

/// "" or how much of the text does not fit.
static QString cut(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        const QString text = QString(label->text()).remove(QLatin1Char('&'));
        // A name that does not fit is told in full by its tip.
        if (text.isEmpty() || Qt::mightBeRichText(text) || !label->toolTip().isEmpty())
            return {};
        const QSize room = label->contentsRect().size();
        const QRect needed = label->fontMetrics().boundingRect(
            QRect(0, 0, room.width(), 10'000),
            static_cast<int>(label->alignment()) | (label->wordWrap() ? Qt::TextWordWrap : 0),
            text);
        const bool fits = needed.width() <= room.width() + 1
            && (!label->wordWrap() || needed.height() <= room.height() + 1);
        return fits ? QString() : label->text();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
            return {};
        const bool fits = button->width() >= button->sizeHint().width()
            || button->fontMetrics().horizontalAdvance(button->text())
                    + (button->icon().isNull() ? 0 : button->iconSize().width())
                <= button->width() - 16;
        return button->text().isEmpty() || fits ? QString() : button->text();
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->fontMetrics().horizontalAdvance(tabs->tabText(tab))
                > tabs->tabRect(tab).width())
                return tabs->tabText(tab);
        }
    }
    return {};
}

/// Whether what stands in it goes on beyond its side.
static bool isTooNarrow(const QScrollArea& area)
{
    return area.widget() != nullptr && area.widget()->width() > area.viewport()->width();
}

void LocaleTest::germanIsNotCut()
{
    const Language german(QStringLiteral("de"));
    WindowScene scene;
    scene.window().resize(scene.window().minimumSize());
    // MUSTER_PICTURES=DIRECTORY keeps a picture of every screen there, to look at.
    const QString pictures = qEnvironmentVariable("MUSTER_PICTURES");
    QSet<QString> found;
    int number = 0;
    scene.visit([&](const QString& place, QWidget& root) {
        if (!pictures.isEmpty())
            root.grab().save(QStringLiteral("%1/%2.png").arg(pictures).arg(++number));
        for (const auto* widget : root.findChildren<QWidget*>()) {
            if (!isShown(widget, root) || widget->visibleRegion().isEmpty())
                continue;
            const auto* area = qobject_cast<const QScrollArea*>(widget);
            if (area != nullptr && isTooNarrow(*area))
                found.insert(place + QLatin1String(": goes on beyond its side"));
            if (const QString text = cut(*widget); !text.isEmpty())
                found.insert(
                    QStringLiteral("%1: %2: %3")
                        .arg(place, QLatin1String(widget->metaObject()->className()), text));
        }
    });
    QCOMPARE(scene.window().size(), scene.window().minimumSize());
    QStringList all(found.begin(), found.end());
    all.sort();
    for (const QString& line : std::as_const(all))
        qWarning("%s", qPrintable(line));
    QCOMPARE(all.size(), 0);
}

void LocaleTest::numbersAndDaysAreOfTheLanguage()
{
    {
        const Language german(QStringLiteral("de"));
        QCOMPARE(QLocale().toString(1234567), QStringLiteral("1.234.567"));
        QCOMPARE(QCoreApplication::translate("muster::ReadStep", "%1 rows", nullptr, 1),
                 QStringLiteral("%1 Zeile"));
        QCOMPARE(QCoreApplication::translate("muster::ReadStep", "%1 rows", nullptr, 2),
                 QStringLiteral("%1 Zeilen"));
    }
    const Language english(QStringLiteral("en"));
    QCOMPARE(QLocale().toString(1234567), QStringLiteral("1,234,567"));
    QCOMPARE(QCoreApplication::translate("muster::ReadStep", "%1 rows", nullptr, 1),
             QStringLiteral("%1 row"));
}

void LocaleTest::choosesTheDesktopsLanguageWhereItHasWords()
{
    const QLocale austria(QLocale::German, QLocale::Austria);
    QCOMPARE(Language::localeFor({}, austria), austria);
    QCOMPARE(Language::localeFor(QStringLiteral("de"), austria), austria);
    QCOMPARE(Language::localeFor(QStringLiteral("en"), austria), QLocale(QLocale::English));
    const QLocale france(QLocale::French, QLocale::France);
    QCOMPARE(Language::localeFor({}, france), QLocale(QLocale::English));
    QCOMPARE(Language::localeFor(QStringLiteral("de"), france), QLocale(QLocale::German));
    QCOMPARE(Language::localeFor(QStringLiteral("xx"), france), QLocale(QLocale::English));
    QCOMPARE(Language::localeFor({}, QLocale::c()), QLocale(QLocale::English));
}

MUSTER_TEST(LocaleTest)

#include "LocaleTest.moc"
