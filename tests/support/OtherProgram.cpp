// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
/// Another program on the same screen, for tests of the window.
///   muster_other drag FILE   a small window at the left top from which FILE can be dragged, as
///   from
///                            a file manager
///   muster_other window      an ordinary window
///   muster_other copy        holds what stands on its standard input in the clipboard
#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

#include <cstdio>
#include <iostream>
#include <iterator>

namespace {

class Source final : public QLabel {
public:
    explicit Source(QUrl file) : m_file(std::move(file))
    {
        setWindowFlags(Qt::Window | Qt::BypassWindowManagerHint);
        setText(QStringLiteral("drag me"));
        setGeometry(0, 0, 80, 40);
    }

protected:
    void mouseMoveEvent(QMouseEvent* event) override
    {
        if ((event->buttons() & Qt::LeftButton) == 0)
            return;
        auto* carried = new QMimeData;
        carried->setUrls({m_file});
        auto* drag = new QDrag(this);
        drag->setMimeData(carried);
        drag->exec(Qt::CopyAction);
    }

private:
    QUrl m_file;
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    const QStringList words = QApplication::arguments();
    Source source(QUrl::fromLocalFile(words.value(2)));
    QWidget window;
    if (words.value(1) == QStringLiteral("window")) {
        window.resize(600, 400);
        window.show();
    } else if (words.value(1) == QStringLiteral("copy")) {
        const std::string text(std::istreambuf_iterator<char>(std::cin), {});
        QApplication::clipboard()->setText(QString::fromStdString(text));
        std::puts("held");
        std::fflush(stdout);
    } else {
        source.show();
    }
    return QApplication::exec();
}
