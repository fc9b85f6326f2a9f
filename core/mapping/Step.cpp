// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/Step.h"

#include "core/mapping/Blank.h"
#include "core/mapping/LetterCase.h"
#include "core/mapping/NameParts.h"
#include "core/mapping/SsnText.h"

#include <algorithm>
#include <unordered_map>

namespace muster {

namespace {

class TrimStep final : public Step {
public:
    void apply(CellText& cell) const override { cell.set(stripBlanks(cell.text())); }
};

class StripStep final : public Step {
public:
    void apply(CellText& cell) const override { cell.set(stripDecorations(cell.text())); }
};

class CaseStep final : public Step {
public:
    explicit CaseStep(void (*append)(std::string_view, std::string&)) : m_append(append) { }

    void apply(CellText& cell) const override
    {
        m_append(cell.text(), cell.spare());
        cell.takeSpare();
    }

private:
    void (*m_append)(std::string_view, std::string&);
};

class SplitStep final : public Step {
public:
    explicit SplitStep(const std::string& part)
        : m_part(part == "first"      ? &NameParts::first
                     : part == "last" ? &NameParts::last
                                      : &NameParts::middle)
    { }

    void apply(CellText& cell) const override
    {
        const NameParts parts = splitName(cell.text());
        if (parts.last.empty() || parts.first.empty())
            cell.note("name.unsplit");
        cell.set(parts.*m_part);
    }

private:
    std::string_view NameParts::*m_part;
};

class SsnStep final : public Step {
public:
    void apply(CellText& cell) const override
    {
        const std::string_view text = stripBlanks(cell.text());
        std::string& shaped = cell.spare();
        const std::string_view code = shapeSsn(text, shaped);
        if (shaped.empty()) {
            cell.fail(code);
            return;
        }
        cell.takeSpare();
        if (!code.empty())
            cell.note(code);
    }
};

class PadStep final : public Step {
public:
    PadStep(std::size_t width, char fill) : m_width(width), m_fill(fill) { }

    void apply(CellText& cell) const override
    {
        const std::string_view text = cell.text();
        const auto size =
            static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
                return (static_cast<unsigned char>(c) & 0xC0) != 0x80; // one per code point
            }));
        if (size >= m_width)
            return;
        std::string& padded = cell.spare();
        padded.append(m_width - size, m_fill);
        padded += text;
        cell.takeSpare();
    }

private:
    std::size_t m_width;
    char m_fill;
};

class MapStep final : public Step {
public:
    explicit MapStep(const Transform& transform) : m_other(transform.option("other"))
    {
        for (const auto& [from, to] : transform.values) {
            std::string key;
            appendLower(stripBlanks(from), key);
            m_values.emplace(std::move(key), to);
        }
    }

    void apply(CellText& cell) const override
    {
        std::string& key = cell.spare();
        appendLower(stripBlanks(cell.text()), key);
        const auto found = m_values.find(key);
        if (found != m_values.end())
            cell.set(found->second);
        else if (m_other == "issue")
            cell.fail("map.unknown");
        else if (m_other == "blank")
            cell.set({});
    }

private:
    std::unordered_map<std::string, std::string> m_values; ///< lower-case keys
    std::string m_other;
};

class ConstantStep final : public Step {
public:
    ConstantStep(std::string value, bool isDefault)
        : m_value(std::move(value))
        , m_isDefault(isDefault)
    { }

    void apply(CellText& cell) const override
    {
        if (!m_isDefault || isBlank(cell.text()))
            cell.set(m_value);
    }

    bool actsOnBlank() const override { return true; }

private:
    std::string m_value;
    bool m_isDefault;
};

} // namespace

static std::unique_ptr<Step> makeTextStep(const Transform& transform)
{
    const std::string& name = transform.name;
    if (name == "trim")
        return std::make_unique<TrimStep>();
    if (name == "strip")
        return std::make_unique<StripStep>();
    if (name == "upper")
        return std::make_unique<CaseStep>(appendUpper);
    if (name == "lower")
        return std::make_unique<CaseStep>(appendLower);
    if (name == "title")
        return std::make_unique<CaseStep>(appendTitle);
    if (name == "split")
        return std::make_unique<SplitStep>(transform.option("part"));
    if (name == "constant" || name == "default")
        return std::make_unique<ConstantStep>(transform.option("value"), name == "default");
    return nullptr;
}

Result<std::unique_ptr<Step>> makeStep(const Transform& transform, const Field& field)
{
    if (auto valid = transform.validate(); !valid)
        return fail(ErrorKind::Config, "field \"" + field.key + "\": " + valid.error().what,
                    valid.error().hint);
    if (auto step = makeTextStep(transform))
        return step;
    const std::string& name = transform.name;
    if (name == "ssn")
        return std::make_unique<SsnStep>();
    if (name == "map")
        return std::make_unique<MapStep>(transform);
    if (name == "boolean")
        return makeBooleanStep(transform);
    if (name == "date")
        return makeDateStep(transform, field);
    if (name == "pad") {
        const std::string fill = transform.option("with");
        return std::make_unique<PadStep>(std::stoul(transform.option("width")),
                                         fill.empty() ? '0' : fill.front());
    }
    return fail(ErrorKind::Bug, "the step \"" + name + "\" cannot run");
}

std::unique_ptr<Step> makeTypeStep(const Field& field, const std::vector<Transform>& transforms)
{
    const auto has = [&](std::string_view name) {
        return std::any_of(transforms.begin(), transforms.end(),
                           [name](const Transform& step) { return step.name == name; });
    };
    if (field.type == FieldType::Ssn && !has("ssn"))
        return std::make_unique<SsnStep>();
    const bool isDate = field.type == FieldType::Date || field.type == FieldType::DateTime;
    if (isDate && !has("date"))
        return makeDateStep({}, field);
    if (field.type == FieldType::Boolean && !has("boolean"))
        return makeBooleanStep({});
    return nullptr;
}

} // namespace muster
