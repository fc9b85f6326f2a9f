// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/DialectChips.h"

#include "ui/send/FlowLayout.h"
#include "ui/theme/Theme.h"

#include <QActionGroup>
#include <QMenu>
#include <QPushButton>

#include <array>

namespace muster {

namespace {

struct Named {
    const char* value;
    const char* text;
};

constexpr std::array encodings{
    Named{"utf-8", "UTF-8"},
    Named{"windows-1252", QT_TRANSLATE_NOOP("muster::DialectChips", "Western (Windows-1252)")},
    Named{"utf-16le", "UTF-16 (LE)"},
    Named{"utf-16be", "UTF-16 (BE)"},
    Named{"iso-8859-15", QT_TRANSLATE_NOOP("muster::DialectChips", "Western (ISO-8859-15)")},
    Named{"windows-1250",
          QT_TRANSLATE_NOOP("muster::DialectChips", "Central European (Windows-1250)")},
    Named{"shift_jis", QT_TRANSLATE_NOOP("muster::DialectChips", "Japanese (Shift-JIS)")},
    Named{"gb18030", QT_TRANSLATE_NOOP("muster::DialectChips", "Chinese (GB18030)")},
};

constexpr std::array delimiters{
    Named{",", QT_TRANSLATE_NOOP("muster::DialectChips", "Comma")},
    Named{";", QT_TRANSLATE_NOOP("muster::DialectChips", "Semicolon")},
    Named{"\t", QT_TRANSLATE_NOOP("muster::DialectChips", "Tab")},
    Named{"|", QT_TRANSLATE_NOOP("muster::DialectChips", "Pipe |")},
    Named{"^", QT_TRANSLATE_NOOP("muster::DialectChips", "Caret ^")},
    Named{"~", QT_TRANSLATE_NOOP("muster::DialectChips", "Tilde ~")},
    Named{":", QT_TRANSLATE_NOOP("muster::DialectChips", "Colon")},
};

constexpr std::array quotes{
    Named{"\"", QT_TRANSLATE_NOOP("muster::DialectChips", "Double quotes")},
    Named{"'", QT_TRANSLATE_NOOP("muster::DialectChips", "Single quotes")},
    Named{"", QT_TRANSLATE_NOOP("muster::DialectChips", "No quotes")},
};

constexpr int offeredLines = 12;
constexpr int offeredTrailers = 5;

template <class Names>
QString nameOf(const Names& names, const std::string& value)
{
    for (const Named& named : names)
        if (value == named.value)
            return DialectChips::tr(named.text);
    return QString::fromStdString(value);
}

QString titleLinesText(int lines)
{
    return lines == 1 ? DialectChips::tr("1 title line")
                      : DialectChips::tr("%1 title lines").arg(lines);
}

QString trailerLinesText(int lines)
{
    return lines == 1 ? DialectChips::tr("1 trailer line")
                      : DialectChips::tr("%1 trailer lines").arg(lines);
}

int codeOf(const Named& named)
{
    return static_cast<unsigned char>(named.value[0]);
}

std::string textOf(char character)
{
    return character == 0 ? std::string() : std::string(1, character);
}

} // namespace

DialectChips::DialectChips(QWidget* parent) : QWidget(parent)
{
    setLayout(new FlowLayout(theme::grid));
    m_encoding = addChip(tr("Encoding"), tr("How letters are written as bytes."));
    m_delimiter = addChip(tr("Separator"), tr("What stands between two cells."));
    m_quote = addChip(tr("Quotes"), tr("What stands around a cell that holds a separator."));
    m_header = addChip(tr("Header"), tr("The line that holds the names of the columns."));
    m_titles = addChip(tr("Title lines"), tr("Lines above the header that are not data."));
    m_trailers = addChip(tr("Trailer lines"), tr("Totals and end marks below the data."));
    const auto fill = [this](QPushButton* chip, void (DialectChips::*filler)(QMenu*)) {
        connect(chip->menu(), &QMenu::aboutToShow, this, [this, chip, filler] {
            chip->menu()->clear();
            (this->*filler)(chip->menu());
        });
    };
    fill(m_encoding, &DialectChips::fillEncodings);
    fill(m_delimiter, &DialectChips::fillDelimiters);
    fill(m_quote, &DialectChips::fillQuotes);
    fill(m_header, &DialectChips::fillHeaderRows);
    fill(m_titles, &DialectChips::fillTitleLines);
    fill(m_trailers, &DialectChips::fillTrailers);
    tellChips();
}

QPushButton* DialectChips::addChip(const QString& name, const QString& help)
{
    auto* chip = new QPushButton(this);
    chip->setProperty("menu", true);
    chip->setMenu(new QMenu(chip));
    chip->setToolTip(help);
    chip->setObjectName(name);
    layout()->addWidget(chip);
    return chip;
}

void DialectChips::setDialect(const Dialect& dialect)
{
    m_dialect = dialect;
    tellChips();
}

void DialectChips::forget()
{
    m_dialect.reset();
    m_overrides = {};
    tellChips();
}

void DialectChips::tell(QPushButton* chip, const QString& text, bool isChosen)
{
    const QString& name = chip->objectName();
    chip->setText(m_dialect ? text : name);
    chip->setIcon(isChosen ? theme::icon(QStringLiteral("edit")) : QIcon());
    chip->setAccessibleName((m_dialect ? tr("%1: %2").arg(name, text) : name)
                            + (isChosen ? tr(", chosen by you") : QString()));
}

static QString headerText(const Dialect& dialect)
{
    const int line = dialect.skippedLines + 1;
    if (dialect.headerRows == 0)
        return DialectChips::tr("No header");
    if (dialect.headerRows == 1)
        return DialectChips::tr("Header on line %1").arg(line);
    return DialectChips::tr("Header on lines %1 and %2").arg(line).arg(line + 1);
}

void DialectChips::tellChips()
{
    const Dialect dialect = m_dialect.value_or(Dialect());
    tell(m_encoding, nameOf(encodings, dialect.encoding), !m_overrides.encoding.empty());
    tell(m_delimiter, nameOf(delimiters, textOf(dialect.delimiter)), m_overrides.delimiter >= 0);
    tell(m_quote, nameOf(quotes, textOf(dialect.quote)), m_overrides.quote >= 0);
    tell(m_header, headerText(dialect), m_overrides.headerRow >= 0);
    tell(m_titles,
         dialect.skippedLines == 0 ? tr("No title lines") : titleLinesText(dialect.skippedLines),
         m_overrides.headerRow >= 0);
    tell(m_trailers,
         dialect.trailerLines == 0 ? tr("No trailer lines")
                                   : trailerLinesText(dialect.trailerLines),
         m_overrides.trailerLines >= 0);
}

void DialectChips::choose(int SniffOverrides::*which, int value)
{
    if (m_overrides.*which == value)
        return;
    m_overrides.*which = value;
    Q_EMIT overridden();
}

void DialectChips::addChoice(QMenu* menu, const QString& text, bool now,
                             std::function<void()> choose)
{
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(now);
    connect(action, &QAction::triggered, this, [this, choose = std::move(choose)] {
        const SniffOverrides before = m_overrides;
        choose();
        if (!(m_overrides == before))
            Q_EMIT overridden();
    });
}

void DialectChips::fillEncodings(QMenu* menu)
{
    addChoice(menu, tr("Find it"), m_overrides.encoding.empty(),
              [this] { m_overrides.encoding.clear(); });
    menu->addSeparator();
    for (const Named& named : encodings)
        addChoice(menu, tr(named.text), m_overrides.encoding == named.value,
                  [this, named] { m_overrides.encoding = named.value; });
}

void DialectChips::fillDelimiters(QMenu* menu)
{
    addChoice(menu, tr("Find it"), m_overrides.delimiter < 0,
              [this] { m_overrides.delimiter = -1; });
    menu->addSeparator();
    for (const Named& named : delimiters)
        addChoice(menu, tr(named.text), m_overrides.delimiter == codeOf(named),
                  [this, named] { m_overrides.delimiter = codeOf(named); });
}

void DialectChips::fillQuotes(QMenu* menu)
{
    addChoice(menu, tr("Find it"), m_overrides.quote < 0, [this] { m_overrides.quote = -1; });
    menu->addSeparator();
    for (const Named& named : quotes)
        addChoice(menu, tr(named.text), m_overrides.quote == codeOf(named),
                  [this, named] { m_overrides.quote = codeOf(named); });
}

void DialectChips::fillHeaderRows(QMenu* menu)
{
    addChoice(menu, tr("Find it"), m_overrides.headerRow < 0,
              [this] { m_overrides.headerRow = -1; });
    menu->addSeparator();
    addChoice(menu, tr("No header; number the columns"), m_overrides.headerRow == 0,
              [this] { m_overrides.headerRow = 0; });
    for (int line = 1; line <= offeredLines; ++line)
        addChoice(menu, tr("Line %1").arg(line), m_overrides.headerRow == line,
                  [this, line] { m_overrides.headerRow = line; });
}

/// The header stands right below the title lines, so both are one choice.
void DialectChips::fillTitleLines(QMenu* menu)
{
    addChoice(menu, tr("Find them"), m_overrides.headerRow < 0,
              [this] { m_overrides.headerRow = -1; });
    menu->addSeparator();
    for (int lines = 0; lines < offeredLines; ++lines)
        addChoice(menu,
                  lines == 0 ? tr("None; the header is the first line") : titleLinesText(lines),
                  m_overrides.headerRow == lines + 1,
                  [this, lines] { m_overrides.headerRow = lines + 1; });
}

void DialectChips::fillTrailers(QMenu* menu)
{
    addChoice(menu, tr("Find them"), m_overrides.trailerLines < 0,
              [this] { m_overrides.trailerLines = -1; });
    menu->addSeparator();
    for (int lines = 0; lines <= offeredTrailers; ++lines)
        addChoice(menu, lines == 0 ? tr("None; every line is data") : trailerLinesText(lines),
                  m_overrides.trailerLines == lines,
                  [this, lines] { m_overrides.trailerLines = lines; });
}

} // namespace muster
