// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/SecretField.h"

#include "core/secrets/SecretStore.h"

namespace muster {

SecretField::SecretField(QWidget* parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
    setDragEnabled(false);
}

SecretField::~SecretField()
{
    blockSignals(true); // what listens may be half gone
    forget();
}

Result<Secret> SecretField::secret() const
{
    QString typed = text().trimmed();
    QByteArray utf8 = typed.toUtf8();
    auto accepted = acceptSecret(
        Secret(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size()))));
    typed.fill(QChar(0));
    utf8.fill(0);
    return accepted;
}

void SecretField::forget()
{
    // A new text of the same length also throws away what could be undone.
    setText(QString(text().size(), QLatin1Char('x')));
    clear();
}

} // namespace muster
