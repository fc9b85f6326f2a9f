// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace muster {

/// The text of one cell on its way through the steps of a field, with two buffers that are reused
/// so that steady mapping allocates nothing. Views stay valid until the next start(). One thread.
class CellText {
public:
    void start(std::string_view text, std::size_t column)
    {
        m_text = text;
        m_column = column;
        m_code = {};
        m_detail = {};
        m_hasFailed = false;
    }

    std::string_view text() const { return m_text; }

    void set(std::string_view text) { m_text = text; }

    /// An empty buffer that text() does not look into.
    std::string& spare()
    {
        m_current = !m_current;
        m_buffers[m_current].clear();
        return m_buffers[m_current];
    }

    /// Makes what was written into spare() the text.
    void takeSpare() { m_text = m_buffers[m_current]; }

    /// The value cannot be made; what remains is blank.
    void fail(std::string_view code, std::string_view detail = {})
    {
        note(code, detail);
        m_text = {};
        m_hasFailed = true;
    }

    /// Something is odd, the value stays.
    void note(std::string_view code, std::string_view detail = {})
    {
        m_code = code;
        m_detail = detail;
    }

    bool hasFailed() const { return m_hasFailed; }

    std::string_view code() const { return m_code; } ///< empty when all is well

    std::string_view detail() const { return m_detail; }

    std::size_t column() const { return m_column; } ///< index of the source column

private:
    std::string_view m_text;
    std::string_view m_code;
    std::string_view m_detail;
    std::size_t m_column = 0;
    bool m_hasFailed = false;
    bool m_current = false;
    std::string m_buffers[2];
};

} // namespace muster
