// The table of formats.
#include "core/export/exporter.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class ExporterTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyExporterIsFoundByItsNameAlone()
    {
        QSet<QString> names;
        for (const Exporter *exporter : allExporters()) {
            QCOMPARE(findExporter(exporter->name), exporter);
            QVERIFY(exporter->write);
            QVERIFY(!exporter->description().isEmpty() && !exporter->description().endsWith(u'.'));
            QCOMPARE(exporter->fillsFolder(), exporter->text != nullptr);
            names.insert(exporter->name);
        }
        QCOMPARE(names.size(), qsizetype(allExporters().size()));
        QCOMPARE(findExporter(u"docx"_s), nullptr);
        QCOMPARE(findExporter({}), nullptr);
    }

    void aFileNameChoosesByItsEnding()
    {
        QCOMPARE(exporterOfFile(u"a.b/papers.BIB"_s), findExporter(u"bibtex"_s));
        QCOMPARE(exporterOfFile(u"papers.json"_s), findExporter(u"csl-json"_s));
        QCOMPARE(exporterOfFile(u"papers.md"_s), findExporter(u"markdown"_s));
        QCOMPARE(exporterOfFile(u"papers.zip"_s), nullptr);
        QCOMPARE(exporterOfFile(u"bib"_s), nullptr);
    }

    // README.md shows the table as it is.
    void theReadmeListsEveryFormat()
    {
        QFile readme(QStringLiteral(PAPERLARK_SOURCE_DIR "/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(readme.readAll());
        for (const Exporter *exporter : allExporters()) {
            const QString target = exporter->fillsFolder() ? u"folder"_s : u"`.%1`"_s.arg(exporter->ending);
            const QString row = u"| `%1` | %2 | %3 |\n"_s.arg(exporter->name, target, QString::fromUtf8(exporter->writes));
            QVERIFY2(text.contains(row), qPrintable(row));
        }
    }
};

QTEST_GUILESS_MAIN(ExporterTest)
#include "tst_exporter.moc"
