#include "core/library/daylanguages.h"

#include "core/library/searchletters.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

using Kind = DayToken::Kind;

// Several ways of writing one thing are parted by a bar.
struct DayLanguage {
    QStringList months{};   // 12, or none where they have numbers
    QStringList weekdays{}; // 7, from Monday
    QString today{};
    QString yesterday{};
    QString dayBeforeYesterday{};
    QString thisOne{};
    QString lastOne{};
    QString ago{};
    QString days{};
    QString weeks{};
    QString monthUnits{};
    QString monthMarks{}; // behind a number: its name; else a unit too
    QString years{};
    QString thisWeek{}; // where it is one word
    QString thisMonth{};
    QString thisYear{};
    QString lastWeek{};
    QString lastMonth{};
    QString lastYear{};
    QString nothing{};
};

DayLanguage english()
{
    return {.months = {u"january|jan"_s, u"february|feb"_s, u"march|mar"_s, u"april|apr"_s, u"may"_s, u"june|jun"_s, u"july|jul"_s,
                       u"august|aug"_s, u"september|sept|sep"_s, u"october|oct"_s, u"november|nov"_s, u"december|dec"_s},
            .weekdays = {u"monday|mon"_s, u"tuesday|tues|tue"_s, u"wednesday|wed"_s, u"thursday|thurs|thu"_s, u"friday|fri"_s,
                         u"saturday|sat"_s, u"sunday|sun"_s},
            .today = u"today"_s,
            .yesterday = u"yesterday"_s,
            .dayBeforeYesterday = u"day before yesterday"_s,
            .thisOne = u"this"_s,
            .lastOne = u"last|past|previous"_s,
            .ago = u"ago"_s,
            .days = u"days|day"_s,
            .weeks = u"weeks|week"_s,
            .monthUnits = u"months|month"_s,
            .years = u"years|year"_s,
            .nothing = u"the|of|on|in|st|nd|rd|th"_s};
}

DayLanguage korean()
{
    return {.weekdays = {u"월요일"_s, u"화요일"_s, u"수요일"_s, u"목요일"_s, u"금요일"_s, u"토요일"_s, u"일요일"_s},
            .today = u"오늘"_s,
            .yesterday = u"어제"_s,
            .dayBeforeYesterday = u"그저께|그제|엊그제"_s,
            .thisOne = u"이번"_s,
            .lastOne = u"지난|저번|최근"_s,
            .ago = u"전"_s,
            .days = u"일"_s,
            .weeks = u"주일|주간|주"_s,
            .monthUnits = u"개월|달"_s,
            .monthMarks = u"월"_s,
            .years = u"년"_s,
            .thisYear = u"올해|금년"_s,
            .lastYear = u"작년"_s,
            .nothing = u"의|간|동안"_s};
}

DayLanguage chinese()
{
    DayLanguage language{.today = u"今天|今日"_s,
                         .yesterday = u"昨天|昨日"_s,
                         .dayBeforeYesterday = u"前天"_s,
                         .thisOne = u"这个|這個|这|這|本"_s,
                         .lastOne = u"上个|上個|上|最近|过去|過去"_s,
                         .ago = u"前|以前|之前"_s,
                         .days = u"日|号|號|天"_s,
                         .weeks = u"周|週|星期|礼拜|禮拜|个星期|個星期"_s,
                         .monthUnits = u"个月|個月"_s,
                         .monthMarks = u"月"_s,
                         .years = u"年"_s,
                         .thisYear = u"今年"_s,
                         .lastYear = u"去年"_s,
                         .nothing = u"的"_s};
    for (const QString &day : u"一 二 三 四 五 六 日|天"_s.split(u' ')) {
        QStringList names;
        for (const QString &sign : day.split(u'|')) {
            for (const QString &week : u"周|週|星期|礼拜|禮拜"_s.split(u'|')) {
                names += week + sign;
            }
        }
        language.weekdays += names.join(u'|');
    }
    return language;
}

DayLanguage japanese()
{
    return {.weekdays = {u"月曜日|月曜"_s, u"火曜日|火曜"_s, u"水曜日|水曜"_s, u"木曜日|木曜"_s, u"金曜日|金曜"_s,
                         u"土曜日|土曜"_s, u"日曜日|日曜"_s},
            .today = u"今日|きょう|本日"_s,
            .yesterday = u"昨日|きのう"_s,
            .dayBeforeYesterday = u"一昨日|おととい"_s,
            .thisOne = u"この|今度"_s,
            .lastOne = u"この前|前の|直近|過去"_s,
            .ago = u"前"_s,
            .days = u"日|日間"_s,
            .weeks = u"週間|週"_s,
            .monthUnits = u"か月|ヶ月|カ月"_s,
            .monthMarks = u"月"_s,
            .years = u"年|年間"_s,
            .thisWeek = u"今週"_s,
            .thisMonth = u"今月"_s,
            .thisYear = u"今年"_s,
            .lastWeek = u"先週"_s,
            .lastMonth = u"先月"_s,
            .lastYear = u"去年|昨年"_s,
            .nothing = u"の"_s};
}

// The months of the Gulf and Egypt, and those of the Levant.
DayLanguage arabic()
{
    return {.months = {u"يناير|كانون الثاني"_s, u"فبراير|شباط"_s, u"مارس|آذار"_s, u"أبريل|إبريل|نيسان"_s, u"مايو|أيار"_s,
                       u"يونيو|حزيران"_s, u"يوليو|تموز"_s, u"أغسطس|آب"_s, u"سبتمبر|أيلول"_s, u"أكتوبر|تشرين الأول"_s,
                       u"نوفمبر|تشرين الثاني"_s, u"ديسمبر|كانون الأول"_s},
            .weekdays = {u"الاثنين|الإثنين"_s, u"الثلاثاء"_s, u"الأربعاء"_s, u"الخميس"_s, u"الجمعة"_s, u"السبت"_s, u"الأحد"_s},
            .today = u"اليوم"_s,
            .yesterday = u"أمس|البارحة"_s,
            .dayBeforeYesterday = u"أول أمس|أمس الأول"_s,
            .thisOne = u"هذا|هذه"_s,
            .lastOne = u"الماضي|الماضية|الفائت|آخر"_s,
            .ago = u"قبل|منذ"_s,
            .days = u"أيام"_s,
            .weeks = u"الأسبوع|أسبوع|أسابيع"_s,
            .monthUnits = u"الشهر|شهر|أشهر"_s,
            .years = u"السنة|سنة|العام|عام|سنوات"_s,
            .nothing = u"يوم|من|في"_s};
}

void add(DayVocabulary &vocabulary, const QString &words, const QList<DayToken> &meaning)
{
    for (const QString &word : words.split(u'|', Qt::SkipEmptyParts)) {
        const QString folded = foldedDayText(word);
        vocabulary.words.insert(folded, meaning);
        vocabulary.longest = std::max(vocabulary.longest, folded.size());
    }
}

void add(DayVocabulary &vocabulary, const DayLanguage &language)
{
    add(vocabulary, language.nothing, {{Kind::Nothing}});
    for (const auto &[words, kind] : std::initializer_list<std::pair<QString, Kind>>{
             {language.today, Kind::Today},
             {language.yesterday, Kind::Yesterday},
             {language.dayBeforeYesterday, Kind::DayBeforeYesterday},
             {language.thisOne, Kind::This},
             {language.lastOne, Kind::Last},
             {language.ago, Kind::Ago},
             {language.days, Kind::Days},
             {language.weeks, Kind::Weeks},
             {language.monthUnits, Kind::Months},
             {language.years, Kind::Years},
         }) {
        add(vocabulary, words, {{kind}});
    }
    add(vocabulary, language.monthMarks, {{Kind::Months, 1}});
    add(vocabulary, language.thisWeek, {{Kind::This}, {Kind::Weeks}});
    add(vocabulary, language.thisMonth, {{Kind::This}, {Kind::Months}});
    add(vocabulary, language.thisYear, {{Kind::This}, {Kind::Years}});
    add(vocabulary, language.lastWeek, {{Kind::Last}, {Kind::Weeks}});
    add(vocabulary, language.lastMonth, {{Kind::Last}, {Kind::Months}});
    add(vocabulary, language.lastYear, {{Kind::Last}, {Kind::Years}});
    for (int month = 0; month < language.months.size(); ++month) {
        add(vocabulary, language.months[month], {{Kind::Month, month + 1}});
    }
    for (int day = 0; day < language.weekdays.size(); ++day) {
        add(vocabulary, language.weekdays[day], {{Kind::Weekday, day + 1}});
    }
}

// 上周五 is the Friday of the week before, which 上 and 周五 do not say one by one.
void addWeekdaysOfWeeks(DayVocabulary &vocabulary, const DayLanguage &language)
{
    for (int day = 0; day < language.weekdays.size(); ++day) {
        for (const QString &weekday : language.weekdays[day].split(u'|')) {
            for (const QString &which : language.lastOne.split(u'|')) {
                add(vocabulary, which + weekday, {{Kind::Last}, {Kind::Weeks}, {Kind::Weekday, day + 1}});
            }
            for (const QString &which : language.thisOne.split(u'|')) {
                add(vocabulary, which + weekday, {{Kind::This}, {Kind::Weeks}, {Kind::Weekday, day + 1}});
            }
        }
    }
}

} // namespace

const DayVocabulary &dayVocabulary()
{
    static const DayVocabulary all = [] {
        DayVocabulary vocabulary;
        for (const DayLanguage &language : {english(), korean(), chinese(), japanese(), arabic()}) {
            add(vocabulary, language);
        }
        addWeekdaysOfWeeks(vocabulary, chinese());
        return vocabulary;
    }();
    return all;
}

QString foldedDayText(const QString &text)
{
    QString folded;
    for (const SearchLetter &letter : searchLetters(text)) {
        const int digit = QChar::digitValue(letter.letter);
        folded += QChar::fromUcs4(digit >= 0 ? U'0' + char32_t(digit) : letter.letter);
    }
    return folded.simplified();
}

} // namespace Paperlark
