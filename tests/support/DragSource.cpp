// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
/// muster_drag FILE: a small window at the left top of the screen from which FILE can be dragged,
/// as from a file manager: another process, a real drag.
#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

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
    Source source(QUrl::fromLocalFile(QApplication::arguments().value(1)));
    source.show();
    return QApplication::exec();
}
