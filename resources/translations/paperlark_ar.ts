<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Open files…</source>
            <translation>فتح ملفات…</translation>
        </message>
        <message>
            <source>Open &amp;folder…</source>
            <translation>فتح مجلد…</translation>
        </message>
        <message>
            <source>&amp;Watch a folder…</source>
            <translation>مراقبة مجلد…</translation>
        </message>
        <message>
            <source>Open what was cop&amp;ied</source>
            <translation>فتح ما نُسخ</translation>
        </message>
        <message>
            <source>&amp;Add a source…</source>
            <translation>إضافة مصدر…</translation>
        </message>
        <message>
            <source>&amp;Look for new papers</source>
            <translation>البحث عن أوراق جديدة</translation>
        </message>
        <message>
            <source>Fetch earlier da&amp;ys…</source>
            <translation>جلب أيام سابقة…</translation>
        </message>
        <message>
            <source>&amp;Network activity…</source>
            <translation>نشاط الشبكة…</translation>
        </message>
        <message>
            <source>Go o&amp;ffline or online</source>
            <translation>الاتصال أو قطع الاتصال</translation>
        </message>
        <message>
            <source>The desktop &amp;tells of new papers, or not</source>
            <translation>تشغيل إشعارات الأوراق الجديدة أو إيقافها</translation>
        </message>
        <message>
            <source>Export the list of sources…</source>
            <translation>تصدير قائمة المصادر…</translation>
        </message>
        <message>
            <source>Add sources from a list…</source>
            <translation>إضافة مصادر من قائمة…</translation>
        </message>
        <message>
            <source>Look at three &amp;sample days</source>
            <translation>عرض عيّنة من ثلاثة أيام</translation>
        </message>
        <message>
            <source>&amp;Remove the sample days</source>
            <translation>إزالة أيام العيّنة</translation>
        </message>
        <message>
            <source>Remove a s&amp;ource…</source>
            <translation>إزالة مصدر…</translation>
        </message>
        <message>
            <source>&amp;Undo an import…</source>
            <translation>التراجع عن استيراد…</translation>
        </message>
        <message>
            <source>Last &amp;import</source>
            <translation>آخر استيراد</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>Print the &amp;day…</source>
            <translation>طباعة هذا اليوم…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>&amp;Close window</source>
            <translation>إغلاق النافذة</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy &amp;link</source>
            <translation>نسخ الرابط</translation>
        </message>
        <message>
            <source>Copy &amp;BibTeX</source>
            <translation>نسخ BibTeX</translation>
        </message>
        <message>
            <source>Copy &amp;Markdown link</source>
            <translation>نسخ رابط Markdown</translation>
        </message>
        <message>
            <source>Copy &amp;title</source>
            <translation>نسخ العنوان</translation>
        </message>
        <message>
            <source>Copy arXiv &amp;id</source>
            <translation>نسخ معرّف arXiv</translation>
        </message>
        <message>
            <source>Copy cit&amp;ation</source>
            <translation>نسخ الاستشهاد</translation>
        </message>
        <message>
            <source>&amp;Next paper</source>
            <translation>الورقة التالية</translation>
        </message>
        <message>
            <source>&amp;Previous paper</source>
            <translation>الورقة السابقة</translation>
        </message>
        <message>
            <source>Next &amp;unread</source>
            <translation>غير المقروءة التالية</translation>
        </message>
        <message>
            <source>Previous unre&amp;ad</source>
            <translation>غير المقروءة السابقة</translation>
        </message>
        <message>
            <source>Next &amp;day down the list</source>
            <translation>اليوم التالي في القائمة</translation>
        </message>
        <message>
            <source>Day &amp;before in the list</source>
            <translation>اليوم السابق في القائمة</translation>
        </message>
        <message>
            <source>Back &amp;to where you were</source>
            <translation>عودة إلى حيث كنت</translation>
        </message>
        <message>
            <source>F&amp;orward again</source>
            <translation>تقدّم من جديد</translation>
        </message>
        <message>
            <source>The paper be&amp;fore this one</source>
            <translation>الورقة المعروضة قبل هذه</translation>
        </message>
        <message>
            <source>Next da&amp;y with unread papers</source>
            <translation>اليوم التالي بأوراق غير مقروءة</translation>
        </message>
        <message>
            <source>Day before with unread pape&amp;rs</source>
            <translation>اليوم السابق بأوراق غير مقروءة</translation>
        </message>
        <message>
            <source>F&amp;irst paper</source>
            <translation>أول ورقة</translation>
        </message>
        <message>
            <source>Las&amp;t paper</source>
            <translation>آخر ورقة</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>غير المقروءة</translation>
        </message>
        <message>
            <source>All papers</source>
            <translation>كل الأوراق</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>المميزة بنجمة</translation>
        </message>
        <message>
            <source>Reading list</source>
            <translation>قائمة القراءة</translation>
        </message>
        <message>
            <source>Date…</source>
            <translation>تاريخ…</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Pane to the &amp;left</source>
            <translation>اللوح الأيسر</translation>
        </message>
        <message>
            <source>Pane to the &amp;right</source>
            <translation>اللوح الأيمن</translation>
        </message>
        <message>
            <source>Next pan&amp;e</source>
            <translation>اللوح التالي</translation>
        </message>
        <message>
            <source>Pane be&amp;fore</source>
            <translation>اللوح السابق</translation>
        </message>
        <message>
            <source>One step &amp;back</source>
            <translation>خطوة إلى الوراء</translation>
        </message>
        <message>
            <source>&amp;Done, then to the next unread</source>
            <translation>منتهية، ثم غير المقروءة التالية</translation>
        </message>
        <message>
            <source>&amp;Read or unread</source>
            <translation>مقروءة أو غير مقروءة</translation>
        </message>
        <message>
            <source>&amp;Star</source>
            <translation>نجمة</translation>
        </message>
        <message>
            <source>Reading &amp;list</source>
            <translation>قائمة القراءة</translation>
        </message>
        <message>
            <source>&amp;Note…</source>
            <translation>ملاحظة…</translation>
        </message>
        <message>
            <source>&amp;Less like this</source>
            <translation>تقليل ما يشبهها</translation>
        </message>
        <message>
            <source>&amp;More like this</source>
            <translation>الإكثار مما يشبهها</translation>
        </message>
        <message>
            <source>Mark all in &amp;view read</source>
            <translation>تعليم كل المعروض كمقروء</translation>
        </message>
        <message>
            <source>&amp;Tags…</source>
            <translation>الوسوم…</translation>
        </message>
        <message>
            <source>Quick tag &amp;1…</source>
            <translation>وسم سريع 1…</translation>
        </message>
        <message>
            <source>Quick tag &amp;2…</source>
            <translation>وسم سريع 2…</translation>
        </message>
        <message>
            <source>Quick tag &amp;3…</source>
            <translation>وسم سريع 3…</translation>
        </message>
        <message>
            <source>Quick tag &amp;4…</source>
            <translation>وسم سريع 4…</translation>
        </message>
        <message>
            <source>Quick tag &amp;5…</source>
            <translation>وسم سريع 5…</translation>
        </message>
        <message>
            <source>Quick tag &amp;6…</source>
            <translation>وسم سريع 6…</translation>
        </message>
        <message>
            <source>Quick tag &amp;7…</source>
            <translation>وسم سريع 7…</translation>
        </message>
        <message>
            <source>Quick tag &amp;8…</source>
            <translation>وسم سريع 8…</translation>
        </message>
        <message>
            <source>Quick tag &amp;9…</source>
            <translation>وسم سريع 9…</translation>
        </message>
        <message>
            <source>Clear &amp;quick tags</source>
            <translation>مسح الوسوم السريعة</translation>
        </message>
        <message>
            <source>Open in the &amp;browser</source>
            <translation>فتح في المتصفح</translation>
        </message>
        <message>
            <source>All lin&amp;ks…</source>
            <translation>كل الروابط…</translation>
        </message>
        <message>
            <source>Open the &amp;PDF</source>
            <translation>فتح ملف PDF</translation>
        </message>
        <message>
            <source>Open on &amp;Hugging Face</source>
            <translation>فتح في Hugging Face</translation>
        </message>
        <message>
            <source>Open the &amp;code</source>
            <translation>فتح الكود</translation>
        </message>
        <message>
            <source>Send to &amp;Zotero</source>
            <translation>إرسال إلى Zotero</translation>
        </message>
        <message>
            <source>S&amp;elect or unselect</source>
            <translation>تحديد أو إلغاء التحديد</translation>
        </message>
        <message>
            <source>Select up &amp;to here</source>
            <translation>تحديد حتى هنا</translation>
        </message>
        <message>
            <source>Select all &amp;in the list</source>
            <translation>تحديد كل ما في القائمة</translation>
        </message>
        <message>
            <source>Select &amp;none</source>
            <translation>إلغاء التحديد</translation>
        </message>
        <message>
            <source>Select &amp;unread</source>
            <translation>تحديد غير المقروءة</translation>
        </message>
        <message>
            <source>Select starre&amp;d</source>
            <translation>تحديد المميزة بنجمة</translation>
        </message>
        <message>
            <source>Select this da&amp;y</source>
            <translation>تحديد هذا اليوم</translation>
        </message>
        <message>
            <source>Read &amp;on, then to the next unread</source>
            <translation>متابعة القراءة، ثم غير المقروءة التالية</translation>
        </message>
        <message>
            <source>&amp;Page up</source>
            <translation>صفحة إلى الأعلى</translation>
        </message>
        <message>
            <source>Next &amp;language or digest</source>
            <translation>اللغة أو النشرة التالية</translation>
        </message>
        <message>
            <source>&amp;Compare voices</source>
            <translation>مقارنة الملخصات</translation>
        </message>
        <message>
            <source>Half a page &amp;down</source>
            <translation>نصف صفحة إلى الأسفل</translation>
        </message>
        <message>
            <source>Half a page &amp;up</source>
            <translation>نصف صفحة إلى الأعلى</translation>
        </message>
        <message>
            <source>A line do&amp;wn</source>
            <translation>سطر إلى الأسفل</translation>
        </message>
        <message>
            <source>A line &amp;up</source>
            <translation>سطر إلى الأعلى</translation>
        </message>
        <message>
            <source>&amp;As the digest wrote it</source>
            <translation>كما كتبته النشرة</translation>
        </message>
        <message>
            <source>&amp;Thumbnail on the page</source>
            <translation>الصورة المصغّرة في الصفحة</translation>
        </message>
        <message>
            <source>F&amp;ind on the page</source>
            <translation>بحث في الصفحة</translation>
        </message>
        <message>
            <source>Find n&amp;ext</source>
            <translation>النتيجة التالية</translation>
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation>النتيجة السابقة</translation>
        </message>
        <message>
            <source>&amp;Full width</source>
            <translation>اتساع كامل</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>الشريط الجانبي</translation>
        </message>
        <message>
            <source>Clean u&amp;p the list</source>
            <translation>تنظيف القائمة</translation>
        </message>
        <message>
            <source>List of &amp;papers</source>
            <translation>قائمة الأوراق</translation>
        </message>
        <message>
            <source>Nothing but the pa&amp;ge</source>
            <translation>الصفحة وحدها</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>ملء الشاشة</translation>
        </message>
        <message>
            <source>&amp;Unread only</source>
            <translation>غير المقروءة فقط</translation>
        </message>
        <message>
            <source>S&amp;tarred only</source>
            <translation>المميزة بنجمة فقط</translation>
        </message>
        <message>
            <source>&amp;Clear all filters</source>
            <translation>مسح كل عوامل التصفية</translation>
        </message>
        <message>
            <source>&amp;Comfortable rows, compact ones, cards</source>
            <translation>صفوف مريحة أو متراصة أو بطاقات</translation>
        </message>
        <message>
            <source>Empty the thumbnail cac&amp;he</source>
            <translation>إفراغ ذاكرة الصور المصغّرة</translation>
        </message>
        <message>
            <source>Month or 20 &amp;weeks in the calendar</source>
            <translation>شهر أو ٢٠ أسبوعًا في التقويم</translation>
        </message>
        <message>
            <source>Sort in &amp;digest order</source>
            <translation>فرز حسب ترتيب النشرة</translation>
        </message>
        <message>
            <source>Sort by &amp;votes</source>
            <translation>فرز حسب الأصوات</translation>
        </message>
        <message>
            <source>Sort &amp;oldest first</source>
            <translation>فرز من الأقدم</translation>
        </message>
        <message>
            <source>Sort by &amp;best match</source>
            <translation>فرز حسب الأنسب</translation>
        </message>
        <message>
            <source>&amp;Next theme</source>
            <translation>السمة التالية</translation>
        </message>
        <message>
            <source>Te&amp;xt and theme…</source>
            <translation>النص والسمة…</translation>
        </message>
        <message>
            <source>S&amp;horter lines</source>
            <translation>أسطر أقصر</translation>
        </message>
        <message>
            <source>L&amp;onger lines</source>
            <translation>أسطر أطول</translation>
        </message>
        <message>
            <source>Mark read: after a moment, on leaving, ne&amp;ver</source>
            <translation>التعليم كمقروءة: بعد لحظة، عند المغادرة، أبدًا</translation>
        </message>
        <message>
            <source>&amp;Reading language…</source>
            <translation>لغة القراءة…</translation>
        </message>
        <message>
            <source>Language of the window…</source>
            <translation>لغة النافذة…</translation>
        </message>
        <message>
            <source>Preferred l&amp;ink…</source>
            <translation>الرابط المفضّل…</translation>
        </message>
        <message>
            <source>&amp;Browser…</source>
            <translation>المتصفح…</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>نص أكبر</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>نص أصغر</translation>
        </message>
        <message>
            <source>&amp;Normal text</source>
            <translation>نص عادي</translation>
        </message>
        <message>
            <source>&amp;Save this view…</source>
            <translation>حفظ هذا العرض…</translation>
        </message>
        <message>
            <source>&amp;Rename the view in force…</source>
            <translation>إعادة تسمية العرض الحالي…</translation>
        </message>
        <message>
            <source>&amp;Delete the view in force</source>
            <translation>حذف العرض الحالي</translation>
        </message>
        <message>
            <source>Saved view &amp;1</source>
            <translation>العرض المحفوظ 1</translation>
        </message>
        <message>
            <source>Saved view &amp;2</source>
            <translation>العرض المحفوظ 2</translation>
        </message>
        <message>
            <source>Saved view &amp;3</source>
            <translation>العرض المحفوظ 3</translation>
        </message>
        <message>
            <source>Saved view &amp;4</source>
            <translation>العرض المحفوظ 4</translation>
        </message>
        <message>
            <source>Saved view &amp;5</source>
            <translation>العرض المحفوظ 5</translation>
        </message>
        <message>
            <source>Saved view &amp;6</source>
            <translation>العرض المحفوظ 6</translation>
        </message>
        <message>
            <source>Saved view &amp;7</source>
            <translation>العرض المحفوظ 7</translation>
        </message>
        <message>
            <source>Saved view &amp;8</source>
            <translation>العرض المحفوظ 8</translation>
        </message>
        <message>
            <source>Saved view &amp;9</source>
            <translation>العرض المحفوظ 9</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>الأوامر…</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Change ke&amp;ys…</source>
            <translation>تغيير المفاتيح…</translation>
        </message>
        <message>
            <source>&amp;About Paperlark</source>
            <translation>حول Paperlark</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>انتقال</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>الورقة</translation>
        </message>
        <message>
            <source>&amp;Read</source>
            <translation>قراءة</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Saved view&amp;s</source>
            <translation>العروض المحفوظة</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>مساعدة</translation>
        </message>
    </context>
    <context>
        <name>Arguments</name>
        <message>
            <source>--%1 and --%2 exclude each other.</source>
            <translation>لا يجتمع الخياران ‎--%1 و‎--%2.</translation>
        </message>
        <message>
            <source>--%1 needs a value.</source>
            <translation>يحتاج الخيار ‎--%1 إلى قيمة.</translation>
        </message>
        <message>
            <source>%1 is no option here. Options begin with two dashes; put -- before text that does, too.</source>
            <translation>ليس %1 خيارًا هنا. تبدأ الخيارات بشرطتين؛ ضع ‎-- قبل النص الذي يبدأ بهما أيضًا.</translation>
        </message>
    </context>
    <context>
        <name>Browser</name>
        <message>
            <source>The desktop opened no browser. Copy the address from here: %1</source>
            <translation>لم يفتح سطح المكتب أي متصفح. انسخ العنوان من هنا: %1</translation>
        </message>
        <message>
            <source>There is no program “%1”. Choose another browser, or copy the address from here: %2</source>
            <translation>لا يوجد برنامج «%1». اختر متصفحًا آخر، أو انسخ العنوان من هنا: %2</translation>
        </message>
        <message>
            <source>“%1” could not be started. Choose another browser, or copy the address from here: %2</source>
            <translation>تعذّر تشغيل «%1». اختر متصفحًا آخر، أو انسخ العنوان من هنا: %2</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>folder</source>
            <translation>مجلد</translation>
        </message>
        <message>
            <source>Paperlark reads the daily digests of AI papers.</source>
            <translation>يقرأ Paperlark النشرات اليومية لأوراق الذكاء الاصطناعي.</translation>
        </message>
        <message>
            <source>Open the window, with these files, folders and zip archives imported; the one that is open already, where there is one.</source>
            <translation>فتح النافذة مع استيراد هذه الملفات والمجلدات وأرشيفات zip؛ وتُستخدم النافذة المفتوحة إن وُجدت.</translation>
        </message>
        <message>
            <source>Formats:</source>
            <translation>الصيغ:</translation>
        </message>
        <message>
            <source>--library FILE stands before or after a command; without it the library is %1.</source>
            <translation>يأتي الخيار ‎--library FILE قبل الأمر أو بعده؛ ومن دونه تكون المكتبة %1.</translation>
        </message>
        <message>
            <source>--portable keeps everything beside the program: %1.</source>
            <translation>يُبقي ‎--portable كل شيء بجانب البرنامج: %1.</translation>
        </message>
        <message>
            <source>Usage: paperlark %1</source>
            <translation>الاستعمال: paperlark %1</translation>
        </message>
        <message>
            <source>Exit status: 0 done, 1 a file was refused or could not be written, 2 wrong usage, 3 the library can't be opened, 130 cancelled.</source>
            <translation>حالة الخروج: 0 تمّ، 1 رُفض ملف أو تعذّرت كتابته، 2 استعمال خاطئ، 3 تعذّر فتح المكتبة، 130 أُلغي.</translation>
        </message>
        <message>
            <source>Use this library; it stands before or after a command.</source>
            <translation>استعمال هذه المكتبة؛ يأتي الخيار قبل الأمر أو بعده.</translation>
        </message>
        <message>
            <source>Keep library, settings and cache in paperlark-data beside the program, as a file portable beside it does too.</source>
            <translation>حفظ المكتبة والإعدادات وذاكرة التخزين المؤقت في paperlark-data بجانب البرنامج، وهو ما يفعله أيضًا وجود ملف باسم portable بجانبه.</translation>
        </message>
        <message>
            <source>Print a summary, or behind a command what it takes.</source>
            <translation>طباعة مساعدة مختصرة، وإن جاء بعد أمر فطباعة ما يقبله الأمر.</translation>
        </message>
        <message>
            <source>Print the version.</source>
            <translation>طباعة رقم الإصدار.</translation>
        </message>
        <message>
            <source>Bringing the library up to date: %1 of %2 papers.</source>
            <translation>تحديث المكتبة، الأوراق: %L1 من %L2.</translation>
        </message>
        <message>
            <source>Whoever reads the output went away before everything was written.</source>
            <translation>توقف قارئ المخرجات قبل كتابة كل شيء.</translation>
        </message>
        <message>
            <source>There is no space left for the output: make room, then try again.</source>
            <translation>لا مساحة متبقية للمخرجات: أفرغ مساحة، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The output can't be written. Check where it goes, and try again.</source>
            <translation>تعذّرت كتابة المخرجات. تحقق من وجهتها، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The newest good backup is of %1: paperlark library restore %2</source>
            <translation>أحدث نسخة احتياطية سليمة تعود إلى %1: paperlark library restore %2</translation>
        </message>
        <message>
            <source>%1: note: %2</source>
            <translation>%1: ملاحظة: %2</translation>
        </message>
        <message>
            <source>%1: read as %2. Days: %3, papers: %4, findings: %5.</source>
            <translation>%1: قُرئ على أنه %2. الأيام: %L3، الأوراق: %L4، المآخذ: %L5.</translation>
        </message>
        <message>
            <source>Passed over: %1</source>
            <translation>جرى تخطي: %1</translation>
        </message>
        <message>
            <source>Name at least one file or folder.</source>
            <translation>حدّد ملفًا أو مجلدًا واحدًا على الأقل.</translation>
        </message>
        <message>
            <source>Say where: --to FILE or --to FOLDER/.</source>
            <translation>حدّد الوجهة: ‎--to FILE أو ‎--to FOLDER/‎.</translation>
        </message>
        <message>
            <source>The name %1 tells no format; add --format with one of %2.</source>
            <translation>لا يدل الاسم %1 على صيغة؛ أضف ‎--format مع واحدة من %2.</translation>
        </message>
        <message>
            <source>%1 is larger than a digest may be (%2 MiB) and could not be imported: export it in parts, such as date:2024-12.</source>
            <translation>الملف %1 أكبر مما يُسمح به للنشرة (%L2 MiB) ولا يمكن استيراده: صدِّر على أجزاء، مثل date:2024-12.</translation>
        </message>
        <message>
            <source>Papers written to %1: %2.</source>
            <translation>عدد الأوراق المكتوبة إلى %1: %L2.</translation>
        </message>
        <message>
            <source>No papers were found, so nothing was written to %1.</source>
            <translation>لم توجد أوراق، فلم يُكتب شيء إلى %1.</translation>
        </message>
        <message>
            <source>There is no completion for %1, but for %2.</source>
            <translation>لا يتوفر الإكمال لـ %1، بل لـ %2.</translation>
        </message>
        <message>
            <source>%1 is no command; there are %2.</source>
            <translation>ليس %1 أمرًا؛ الأوامر هي %2.</translation>
        </message>
        <message>
            <source>Files: %1 read, %2 refused, %3 passed over.</source>
            <translation>الملفات: قُرئ %L1، ورُفض %L2، وجرى تخطي %L3.</translation>
        </message>
        <message>
            <source>Papers: %1 new, %2 merged, %3 updated, %4 unchanged; %5 in the library.</source>
            <translation>الأوراق: %L1 جديدة، %L2 مدمجة، %L3 محدَّثة، %L4 بلا تغيير؛ وفي المكتبة %L5.</translation>
        </message>
        <message>
            <source>File: %1 (%2 bytes)</source>
            <translation>الملف: %1 (%L2 بايت)</translation>
        </message>
        <message>
            <source>Papers: %1, unread: %2, starred: %3, reading list: %4, notes: %5</source>
            <translation>الأوراق: %L1، غير المقروءة: %L2، المميزة بنجمة: %L3، قائمة القراءة: %L4، الملاحظات: %L5</translation>
        </message>
        <message>
            <source>Digest files: %1</source>
            <translation>ملفات النشرات: %L1</translation>
        </message>
        <message>
            <source>The library is whole.</source>
            <translation>المكتبة سليمة.</translation>
        </message>
        <message>
            <source>Put a backup in its place (paperlark library restore FILE); marks that can be read are carried over.</source>
            <translation>ضع نسخة احتياطية مكانها (paperlark library restore FILE)؛ وتُنقل العلامات التي يمكن قراءتها.</translation>
        </message>
        <message>
            <source>The library is copied to %1 and the copy is whole.</source>
            <translation>نُسخت المكتبة إلى %1 والنسخة سليمة.</translation>
        </message>
        <message>
            <source>The library is that of %1 again. Papers with marks carried over: %2.</source>
            <translation>عادت المكتبة إلى ما كانت عليه في %1. الأوراق التي نُقلت علاماتها: %L2.</translation>
        </message>
        <message>
            <source>What was there is kept as %1.</source>
            <translation>ما كان هناك محفوظ باسم %1.</translation>
        </message>
        <message>
            <source>Say one of info, check, backup, backup FILE, restore FILE, dump.</source>
            <translation>اكتب أحد هذه: info، check، backup، backup FILE، restore FILE، dump.</translation>
        </message>
        <message>
            <source>Say what to mark: --read, --star, --later, --like, --tag T, --note TEXT, …</source>
            <translation>حدّد العلامة: ‎--read، ‎--star، ‎--later، ‎--like، ‎--tag T، ‎--note TEXT، …</translation>
        </message>
        <message>
            <source>%1 is no paper of this library; nothing was marked for it.</source>
            <translation>لا توجد الورقة %1 في هذه المكتبة؛ لم يُعلَّم لها شيء.</translation>
        </message>
        <message>
            <source>Name at least one paper by its id.</source>
            <translation>حدّد ورقة واحدة على الأقل بمعرّفها.</translation>
        </message>
        <message>
            <source>the output</source>
            <translation>المخرجات</translation>
        </message>
        <message>
            <source>The library has no papers of today; its newest are of %1.</source>
            <translation>لا أوراق لهذا اليوم في المكتبة؛ أحدث ما فيها من %1.</translation>
        </message>
        <message>
            <source>today takes no text; query does: query 'date:today …'.</source>
            <translation>لا يقبل الأمر today نصًّا، ويقبله query: query 'date:today …'.</translation>
        </message>
        <message>
            <source>%1 takes nothing behind it.</source>
            <translation>لا يقبل %1 شيئًا بعده.</translation>
        </message>
        <message>
            <source>Undone: %1.</source>
            <translation>تم التراجع عن: %1.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>لا شيء يمكن التراجع عنه.</translation>
        </message>
        <message>
            <source>Done again: %1.</source>
            <translation>أُعيد تنفيذ: %1.</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>لا شيء تمكن إعادة تنفيذه.</translation>
        </message>
        <message>
            <source>--library needs a file.</source>
            <translation>يحتاج الخيار ‎--library إلى ملف.</translation>
        </message>
        <message>
            <source>%1 is no option. See paperlark --help.</source>
            <translation>ليس %1 خيارًا. انظر paperlark --help.</translation>
        </message>
        <message>
            <source>The library is restored; papers with marks carried over: %1. The damaged one is kept as %2.</source>
            <translation>استُعيدت المكتبة؛ الأوراق التي نُقلت علاماتها: %L1. المكتبة التالفة محفوظة باسم %2.</translation>
        </message>
        <message>
            <source>The settings could not be read. They are kept as %1, and all of them stand at their beginning.</source>
            <translation>تعذّرت قراءة الإعدادات. حُفظت باسم %1، وعادت كلها إلى قيمها الافتراضية.</translation>
        </message>
        <message>
            <source>--limit takes a number.</source>
            <translation>يقبل الخيار ‎--limit عددًا.</translation>
        </message>
        <message>
            <source>%1 is no format; there are %2.</source>
            <translation>ليست %1 صيغة؛ الصيغ هي %2.</translation>
        </message>
        <message>
            <source>Print one JSON object a line, with all that the file says of a paper.</source>
            <translation>طباعة كائن JSON واحد في كل سطر، فيه كل ما يذكره الملف عن الورقة.</translation>
        </message>
        <message>
            <source>Print one JSON object for each finding and nothing else.</source>
            <translation>طباعة كائن JSON واحد لكل مأخذ، ولا شيء غيره.</translation>
        </message>
        <message>
            <source>Print the report as one JSON object.</source>
            <translation>طباعة التقرير في كائن JSON واحد.</translation>
        </message>
        <message>
            <source>Tell each file on standard error as soon as all of it is in the library.</source>
            <translation>ذكر كل ملف في الخطأ القياسي فور دخوله كاملًا إلى المكتبة.</translation>
        </message>
        <message>
            <source>Print one JSON object a line, with all that the library knows of a paper.</source>
            <translation>طباعة كائن JSON واحد في كل سطر، فيه كل ما تعرفه المكتبة عن الورقة.</translation>
        </message>
        <message>
            <source>Print the papers in this format.</source>
            <translation>طباعة الأوراق بهذه الصيغة.</translation>
        </message>
        <message>
            <source>Take the first N papers only.</source>
            <translation>الاكتفاء بأول N من الأوراق.</translation>
        </message>
        <message>
            <source>Write to this file, or a note for each paper into this folder.</source>
            <translation>الكتابة في هذا الملف، أو كتابة ملاحظة لكل ورقة في هذا المجلد.</translation>
        </message>
        <message>
            <source>Write in this format; without it the ending of the file says which.</source>
            <translation>الكتابة بهذه الصيغة؛ ومن دونها يحددها امتداد الملف.</translation>
        </message>
        <message>
            <source>Mark the papers read.</source>
            <translation>تعليم الأوراق كمقروءة.</translation>
        </message>
        <message>
            <source>Mark them unread.</source>
            <translation>تعليمها كغير مقروءة.</translation>
        </message>
        <message>
            <source>Give them a star.</source>
            <translation>تمييزها بنجمة.</translation>
        </message>
        <message>
            <source>Take the star away.</source>
            <translation>إزالة النجمة عنها.</translation>
        </message>
        <message>
            <source>Put them on the reading list.</source>
            <translation>إضافتها إلى قائمة القراءة.</translation>
        </message>
        <message>
            <source>Take them off the reading list.</source>
            <translation>إزالتها من قائمة القراءة.</translation>
        </message>
        <message>
            <source>You would like more papers like these.</source>
            <translation>الإكثار مما يشبهها.</translation>
        </message>
        <message>
            <source>You would like fewer papers like these.</source>
            <translation>تقليل ما يشبهها.</translation>
        </message>
        <message>
            <source>Neither more nor fewer.</source>
            <translation>إلغاء التقليل أو الإكثار.</translation>
        </message>
        <message>
            <source>Give them this tag.</source>
            <translation>إضافة هذا الوسم إليها.</translation>
        </message>
        <message>
            <source>Take this tag of yours away.</source>
            <translation>إزالة وسمك هذا عنها.</translation>
        </message>
        <message>
            <source>Write this note in place of the one that is there; an empty one takes it away.</source>
            <translation>كتابة هذه الملاحظة مكان الملاحظة الموجودة؛ والفارغة تزيلها.</translation>
        </message>
        <message>
            <source>Print the manual page, for man.</source>
            <translation>طباعة صفحة الدليل، للأمر man.</translation>
        </message>
        <message>
            <source>Print the completion script of this shell.</source>
            <translation>طباعة نص الإكمال البرمجي لهذه الصدفة.</translation>
        </message>
        <message>
            <source>Print what digest files say, one paper a line.</source>
            <translation>طباعة ما تذكره ملفات النشرات، ورقة في كل سطر.</translation>
        </message>
        <message>
            <source>For authors of digests: what of them is not read, and why, by line. Exit status 1 when something was found.</source>
            <translation>لكتّاب النشرات: ما لا يُقرأ منها، ولماذا، سطرًا سطرًا. حالة الخروج 1 عند وجود مأخذ.</translation>
        </message>
        <message>
            <source>Read digest files and folders into the library and report.</source>
            <translation>استيراد ملفات النشرات ومجلداتها إلى المكتبة مع تقرير.</translation>
        </message>
        <message>
            <source>Print the papers that TEXT finds, newest first. TEXT is a filter: kv cache tag:Video date:last7d -survey</source>
            <translation>طباعة الأوراق التي يعثر عليها TEXT، الأحدث أولًا. TEXT عامل تصفية: kv cache tag:Video date:last7d -survey</translation>
        </message>
        <message>
            <source>Print the papers of today.</source>
            <translation>طباعة أوراق اليوم.</translation>
        </message>
        <message>
            <source>Write the papers that TEXT finds into a file.</source>
            <translation>كتابة الأوراق التي يعثر عليها TEXT في ملف.</translation>
        </message>
        <message>
            <source>Mark papers by their arXiv id or address.</source>
            <translation>تعليم الأوراق المحددة بمعرّف arXiv أو بالرابط.</translation>
        </message>
        <message>
            <source>Take back what was done last to papers, here or in the window.</source>
            <translation>التراجع عن آخر ما أُجري على الأوراق، هنا أو في النافذة.</translation>
        </message>
        <message>
            <source>Do again what was taken back last.</source>
            <translation>إعادة تنفيذ آخر ما جرى التراجع عنه.</translation>
        </message>
        <message>
            <source>Look after the library: what it holds, whether it is whole, a verified copy of it, one of those in its place, all of it as JSON lines.</source>
            <translation>العناية بالمكتبة: ما فيها، وهل هي سليمة، ونسخة متحقَّق منها، ووضع إحدى النسخ مكانها، وكل ما فيها كأسطر JSON.</translation>
        </message>
        <message>
            <source>Tell more about a command.</source>
            <translation>عرض المزيد عن أمر.</translation>
        </message>
    </context>
    <context>
        <name>Decoding</name>
        <message>
            <source>The file is not UTF-8; it was read as %1. If words look wrong, save it as UTF-8 and import it again.</source>
            <translation>الملف ليس بترميز UTF-8؛ قُرئ على أنه %1. إن بدت الكلمات خاطئة فاحفظه بترميز UTF-8 واستورده من جديد.</translation>
        </message>
        <message>
            <source>The file is not quite UTF-8: what could not be decoded is shown as �. Everything else was read.</source>
            <translation>الملف ليس UTF-8 تمامًا: ما تعذّر فك ترميزه يظهر هكذا �. وقُرئ كل ما عداه.</translation>
        </message>
        <message>
            <source>Some bytes could not be decoded; they are shown as �. Everything else was read.</source>
            <translation>تعذّر فك ترميز بعض البايتات؛ تظهر هكذا �. وقُرئ كل ما عداها.</translation>
        </message>
        <message>
            <source>The file holds zero bytes; they are shown as �. Everything else was read.</source>
            <translation>في الملف بايتات صفرية؛ تظهر هكذا �. وقُرئ كل ما عداها.</translation>
        </message>
    </context>
    <context>
        <name>DigestCheck</name>
        <message>
            <source>This paper has no title.</source>
            <translation>هذه الورقة بلا عنوان.</translation>
        </message>
        <message>
            <source>“%1” has no summary, so its readers see nothing but the title.</source>
            <translation>الورقة «%1» بلا ملخص، فلا يرى قراؤها إلا العنوان.</translation>
        </message>
        <message>
            <source>“%1” has links that are no web address and are left out: %2. Write them in full, such as https://huggingface.co/owner/name.</source>
            <translation>في الورقة «%1» روابط ليست عناوين ويب فأُهملت: %2. اكتبها كاملة، مثل https://huggingface.co/owner/name.</translation>
        </message>
        <message>
            <source>None of the %1 papers of this day names an arXiv id, so other digests meet them by their titles alone. Link them, such as %2.</source>
            <translation>لا تذكر أيٌّ من أوراق هذا اليوم (%L1) معرّف arXiv، فلا تطابقها النشرات الأخرى إلا بعناوينها. أضف روابطها، مثل %2.</translation>
        </message>
        <message>
            <source>“%1” names no arXiv id, so other digests meet it by its title alone. Link it, such as %2.</source>
            <translation>لا تذكر الورقة «%1» معرّف arXiv، فلا تطابقها النشرات الأخرى إلا بعنوانها. أضف رابطها، مثل %2.</translation>
        </message>
        <message>
            <source>%1 stands in line %2 of the same day already.</source>
            <translation>المعرّف %1 وارد من قبل في السطر %L2 من اليوم نفسه.</translation>
        </message>
    </context>
    <context>
        <name>DigestParser</name>
        <message>
            <source>The file holds two kinds of digest; %1 papers were read as %2.</source>
            <translation>في الملف نوعان من النشرات؛ قُرئت %L1 من أوراقه على أنها %2.</translation>
        </message>
        <message>
            <source>%1 is empty. Get the file again.</source>
            <translation>الملف %1 فارغ. احصل عليه من جديد.</translation>
        </message>
        <message>
            <source>%1 is no digest that Paperlark knows: it found no table of papers, no headings with paper links, no newsletter and no Hugging Face list in it.</source>
            <translation>الملف %1 ليس نشرة يعرفها Paperlark: لا جدول أوراق فيه، ولا عناوين بروابط أوراق، ولا رسالة إخبارية، ولا قائمة Hugging Face.</translation>
        </message>
        <message>
            <source>The file's name says %1, its heading %2. The heading counts.</source>
            <translation>يذكر اسم الملف %1، ويذكر عنوانه الداخلي %2. المعتمد هو العنوان الداخلي.</translation>
        </message>
        <message>
            <source>Neither a heading nor the name tells the day; the file's own date %1 was taken.</source>
            <translation>لا العنوان ولا الاسم يحدد اليوم؛ أُخذ تاريخ الملف نفسه %1.</translation>
        </message>
        <message>
            <source>Nothing tells the day of these papers; they stand under “No date”.</source>
            <translation>لا شيء يحدد يوم هذه الأوراق؛ وُضعت تحت «بلا تاريخ».</translation>
        </message>
        <message>
            <source>The day %1 lists no papers.</source>
            <translation>لا أوراق مدرجة تحت اليوم %1.</translation>
        </message>
        <message>
            <source>%1 is no text file. Digests are Markdown or JSON; choose one of those.</source>
            <translation>الملف %1 ليس ملفًا نصيًا. تكون النشرات بصيغة Markdown أو JSON؛ اختر ملفًا منهما.</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>There are no such papers any more, so nothing was written.</source>
            <translation>لم تعد هذه الأوراق موجودة، فلم يُكتب شيء.</translation>
        </message>
        <message>
            <source>%1 is a folder: name a file in it.</source>
            <translation>المسار %1 مجلد: حدّد ملفًا فيه.</translation>
        </message>
        <message>
            <source>There is no folder %1 to write into; make it, or name another.</source>
            <translation>لا يوجد مجلد %1 للكتابة فيه؛ أنشئه أو حدّد غيره.</translation>
        </message>
        <message>
            <source>The folder %1 can't be made here. Name one that can be written to.</source>
            <translation>تعذّر إنشاء المجلد %1 هنا. حدّد مجلدًا يمكن الكتابة فيه.</translation>
        </message>
        <message>
            <source>%1 %2 files were written before.</source>
            <translation>%1 الملفات التي كُتبت قبل ذلك: %L2.</translation>
        </message>
        <message>
            <source>The export was cancelled. %1 files were written before.</source>
            <translation>أُلغي التصدير. الملفات التي كُتبت قبل ذلك: %L1.</translation>
        </message>
        <message>
            <source>There is no space left for %1: make room, then export again.</source>
            <translation>لا مساحة متبقية لـ %1: أفرغ مساحة، ثم صدِّر من جديد.</translation>
        </message>
        <message>
            <source>Paperlark can't write %1: %2.</source>
            <translation>تتعذر على Paperlark كتابة %1: %2.</translation>
        </message>
        <message>
            <source>The export was cancelled.</source>
            <translation>أُلغي التصدير.</translation>
        </message>
        <message>
            <source>Whoever reads %1 went away before everything was written.</source>
            <translation>توقف قارئ %1 قبل كتابة كل شيء.</translation>
        </message>
        <message>
            <source>Copying was cancelled.</source>
            <translation>أُلغي النسخ.</translation>
        </message>
    </context>
    <context>
        <name>Exporters</name>
        <message>
            <source>BibTeX, for LaTeX and reference managers</source>
            <translation>‏BibTeX، لـ LaTeX وبرامج إدارة المراجع</translation>
        </message>
        <message>
            <source>Plain citations, one a line</source>
            <translation>استشهادات نصية، واحد في كل سطر</translation>
        </message>
        <message>
            <source>CSL-JSON, for pandoc and citation processors</source>
            <translation>‏CSL-JSON، لـ pandoc ومعالجات الاستشهاد</translation>
        </message>
        <message>
            <source>CSV, for spreadsheets, with your marks and notes</source>
            <translation>‏CSV، لجداول البيانات، مع علاماتك وملاحظاتك</translation>
        </message>
        <message>
            <source>Papers from Paperlark</source>
            <translation>أوراق من Paperlark</translation>
        </message>
        <message>
            <source>A page for the browser</source>
            <translation>صفحة للمتصفح</translation>
        </message>
        <message>
            <source>JSON, one paper a line, with your marks and notes</source>
            <translation>‏JSON، ورقة في كل سطر، مع علاماتك وملاحظاتك</translation>
        </message>
        <message>
            <source>A digest that Paperlark reads back, every voice in it</source>
            <translation>نشرة يقرؤها Paperlark من جديد، بكل ملخصاتها</translation>
        </message>
        <message>
            <source>One note for each paper, for a vault such as Obsidian's</source>
            <translation>ملاحظة لكل ورقة، لخزانة مثل خزانة Obsidian</translation>
        </message>
        <message>
            <source>RIS, for Zotero, EndNote and Mendeley</source>
            <translation>‏RIS، لـ Zotero وEndNote وMendeley</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>A folder for the notes</source>
            <translation>مجلد للملاحظات</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
    </context>
    <context>
        <name>JsonDigest</name>
        <message>
            <source>The element is no paper that can be read. It is kept as text.</source>
            <translation>العنصر ليس ورقة تمكن قراءتها. حُفظ كنص.</translation>
        </message>
        <message>
            <source>The file ends inside this element. It is kept as text; get the file again.</source>
            <translation>ينتهي الملف داخل هذا العنصر. حُفظ كنص؛ احصل على الملف من جديد.</translation>
        </message>
        <message>
            <source>The list has more than %1 elements; those from this line on were left out. Split the file to read them.</source>
            <translation>في القائمة أكثر من %L1 عنصر؛ أُهملت العناصر من هذا السطر فصاعدًا. قسّم الملف لقراءتها.</translation>
        </message>
    </context>
    <context>
        <name>KeyMarkdown</name>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
    </context>
    <context>
        <name>KeyPresets</name>
        <message>
            <source>Arrows only</source>
            <translation>الأسهم فقط</translation>
        </message>
        <message>
            <source>One hand</source>
            <translation>يد واحدة</translation>
        </message>
        <message>
            <source>French keyboard</source>
            <translation>لوحة مفاتيح فرنسية</translation>
        </message>
        <message>
            <source>German keyboard</source>
            <translation>لوحة مفاتيح ألمانية</translation>
        </message>
    </context>
    <context>
        <name>KeyScheme</name>
        <message>
            <source>The keys of %1 are no list.</source>
            <translation>مفاتيح %1 ليست قائمة.</translation>
        </message>
        <message>
            <source>“%1”, for %2, is no key.</source>
            <translation>ليس «%1»، المخصّص لـ %2، مفتاحًا.</translation>
        </message>
        <message>
            <source>Line %1 is not as a file of keys is written.</source>
            <translation>السطر %L1 غير مكتوب بصيغة ملف المفاتيح.</translation>
        </message>
        <message>
            <source>%1 can't be read: %2.</source>
            <translation>تتعذر قراءة %1: %2.</translation>
        </message>
        <message>
            <source>The keys can't be written to %1: %2.</source>
            <translation>تتعذر كتابة المفاتيح إلى %1: %2.</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <source>The title is longer than %1 characters and was cut.</source>
            <translation>العنوان أطول من %L1 حرف فقُصّ.</translation>
        </message>
        <message>
            <source>The summary is longer than %1 characters and was cut.</source>
            <translation>الملخص أطول من %L1 حرف فقُصّ.</translation>
        </message>
        <message>
            <source>More than %1 authors are listed; the rest was left out.</source>
            <translation>عدد المؤلفين أكبر من %L1؛ أُهمل الباقون.</translation>
        </message>
        <message>
            <source>More than %1 tags are listed; the rest was left out.</source>
            <translation>عدد الوسوم أكبر من %L1؛ أُهمل الباقي.</translation>
        </message>
        <message>
            <source>A tag is longer than %1 characters and was cut.</source>
            <translation>أحد الوسوم أطول من %L1 حرف فقُصّ.</translation>
        </message>
        <message>
            <source>The line is longer than %1 characters and was cut.</source>
            <translation>السطر أطول من %L1 حرف فقُصّ.</translation>
        </message>
        <message>
            <source>More than %1 parts of the file raise questions. Those from this line on are kept here as one text.</source>
            <translation>في الملف أكثر من %L1 جزء يثير أسئلة. الأجزاء من هذا السطر فصاعدًا محفوظة هنا كنص واحد.</translation>
        </message>
        <message>
            <source>The file has more than %1 lines; those from this line on were left out. Split the file to read them.</source>
            <translation>في الملف أكثر من %L1 سطر؛ أُهملت الأسطر من هذا السطر فصاعدًا. قسّم الملف لقراءتها.</translation>
        </message>
        <message>
            <source>The file lists more than %1 papers; those from this line on were left out. Split the file to read them.</source>
            <translation>في الملف أكثر من %L1 ورقة؛ أُهملت الأوراق من هذا السطر فصاعدًا. قسّم الملف لقراءتها.</translation>
        </message>
    </context>
    <context>
        <name>LinkQuestion</name>
        <message>
            <source>It is not %1, whose name is almost the same.</source>
            <translation>ليس هذا %1، وإن كان الاسمان متطابقين تقريبًا.</translation>
        </message>
        <message>
            <source>Paperlark knows this site, but the address is unusual: not encrypted, with a port or with a user name.</source>
            <translation>يعرف Paperlark هذا الموقع، لكن العنوان غير معتاد: غير مشفّر، أو فيه منفذ أو اسم مستخدم.</translation>
        </message>
        <message>
            <source>Paperlark does not know this site.</source>
            <translation>لا يعرف Paperlark هذا الموقع.</translation>
        </message>
        <message>
            <source>%1 (it is not %2)</source>
            <comment>names of hosts</comment>
            <translation>‏%1 (وليس %2)</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <comment>hosts</comment>
            <translation>
                <numerusform>ولا مواقع أخرى</numerusform>
                <numerusform>وموقع آخر</numerusform>
                <numerusform>وموقعان آخران</numerusform>
                <numerusform>و%Ln مواقع أخرى</numerusform>
                <numerusform>و%Ln موقعًا آخر</numerusform>
                <numerusform>و%Ln موقع آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>Open a page on %1?</source>
            <translation>أتريد فتح صفحة في %1؟</translation>
        </message>
        <message numerus="yes">
            <source>Open %Ln page(s) on sites that Paperlark does not know?</source>
            <translation>
                <numerusform>أتريد فتح %Ln صفحة في مواقع لا يعرفها Paperlark؟</numerusform>
                <numerusform>أتريد فتح صفحة في موقع لا يعرفه Paperlark؟</numerusform>
                <numerusform>أتريد فتح صفحتين في مواقع لا يعرفها Paperlark؟</numerusform>
                <numerusform>أتريد فتح %Ln صفحات في مواقع لا يعرفها Paperlark؟</numerusform>
                <numerusform>أتريد فتح %Ln صفحة في مواقع لا يعرفها Paperlark؟</numerusform>
                <numerusform>أتريد فتح %Ln صفحة في مواقع لا يعرفها Paperlark؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Open a page</source>
            <translation>فتح صفحة</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <translation>استبعادها</translation>
        </message>
    </context>
    <context>
        <name>Looks</name>
        <message>
            <source>as the desktop</source>
            <translation>مثل سطح المكتب</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>ورقية</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>ليلية</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>بنّية دافئة</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <source>A paper is marked read when you leave it.</source>
            <translation>تُعلَّم الورقة كمقروءة عندما تغادرها.</translation>
        </message>
        <message>
            <source>Staying on a paper does not mark it read.</source>
            <translation>لا تُعلَّم الورقة كمقروءة بمجرد البقاء عليها.</translation>
        </message>
        <message>
            <source>A paper is marked read after a moment.</source>
            <translation>تُعلَّم الورقة كمقروءة بعد لحظة.</translation>
        </message>
    </context>
    <context>
        <name>ManPage</name>
        <message>
            <source>TEXT is what is typed into the search box of the window. All of its words and conditions must hold; a minus before one leaves it out, OR stands between two, parentheses hold together. The conditions:</source>
            <translation>‏TEXT هو ما يُكتب في مربع البحث في النافذة. يجب أن تتحقق كل كلماته وشروطه؛ وعلامة الناقص قبل أحدها تستبعده، وتقع OR بين اثنين، والأقواس تجمعها معًا. الشروط:</translation>
        </message>
        <message>
            <source>Done. What was asked for may still have found nothing.</source>
            <translation>تمّ. وربما لم يُعثر على شيء مما طُلب.</translation>
        </message>
        <message>
            <source>A file or paper that was named is refused or unknown, or something could not be written; the others are done. From check: something was found, notes apart.</source>
            <translation>رُفض أحد الملفات أو الأوراق المذكورة أو كان مجهولًا، أو تعذّرت كتابة شيء؛ وتمّ ما عدا ذلك. ومع check: وُجد مأخذ، عدا الملاحظات.</translation>
        </message>
        <message>
            <source>Wrong usage; nothing was done.</source>
            <translation>استعمال خاطئ؛ لم يُنفَّذ شيء.</translation>
        </message>
        <message>
            <source>The library can't be opened, is damaged or of a newer version; nothing was changed.</source>
            <translation>تعذّر فتح المكتبة، أو كانت تالفة أو من إصدار أحدث؛ لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Cancelled by a signal. The library is whole, and no half file is left.</source>
            <translation>أُلغي بإشارة. المكتبة سليمة، ولم يبقَ أي ملف ناقص.</translation>
        </message>
        <message>
            <source>What is unread of the last seven days.</source>
            <translation>غير المقروءة من الأيام السبعة الأخيرة.</translation>
        </message>
        <message>
            <source>The starred papers, for LaTeX.</source>
            <translation>الأوراق المميزة بنجمة، لـ LaTeX.</translation>
        </message>
        <message>
            <source>What is found goes on the reading list.</source>
            <translation>يُضاف ما يُعثر عليه إلى قائمة القراءة.</translation>
        </message>
        <message>
            <source>Before a digest is published.</source>
            <translation>قبل نشر نشرة.</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>paperlark - read the daily digests of AI papers</source>
            <translation>paperlark - قراءة النشرات اليومية لأوراق الذكاء الاصطناعي</translation>
        </message>
        <message>
            <source>SYNOPSIS</source>
            <translation>موجز الاستعمال</translation>
        </message>
        <message>
            <source>DESCRIPTION</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>Without a command the window opens, with these files, folders and zip archives imported; where a window of this library is open, it takes them and comes to the front. The commands need no screen. What they print for programs goes to standard output, everything said beside it to standard error.</source>
            <translation>من دون أمر تُفتح النافذة مع استيراد هذه الملفات والمجلدات وأرشيفات zip؛ وإن كانت لهذه المكتبة نافذة مفتوحة فإنها تستلمها وتظهر في المقدمة. لا تحتاج الأوامر إلى شاشة. ما تطبعه للبرامج يذهب إلى الخرج القياسي، وكل ما عداه يذهب إلى الخطأ القياسي.</translation>
        </message>
        <message>
            <source>OPTIONS</source>
            <translation>الخيارات</translation>
        </message>
        <message>
            <source>Ends the options: what follows is TEXT or PATH.</source>
            <translation>ينهي الخيارات: ما بعده TEXT أو PATH.</translation>
        </message>
        <message>
            <source>COMMANDS</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <source>PATHS</source>
            <translation>المسارات</translation>
        </message>
        <message>
            <source>A folder is walked with all folders in it, names in the order of their bytes; hidden folders and links inside it are left out. Its .md, .markdown, .txt and .json files are tried, and those that are no digest passed over; a file that is named and is no digest is refused. A .zip archive that is named is walked like a folder. A file that is called like a command is opened as ./query.</source>
            <translation>يُقرأ المجلد مع كل المجلدات داخله، والأسماء مرتبة حسب بايتاتها؛ وتُستثنى المجلدات المخفية والروابط التي بداخله. تُجرَّب ملفاته من أنواع ‎.md و‎.markdown و‎.txt و‎.json، ويُتجاوز ما ليس نشرة منها؛ أما الملف المذكور بالاسم الذي ليس نشرة فيُرفض. ويُقرأ أرشيف ‎.zip المذكور بالاسم كأنه مجلد. والملف الذي يحمل اسم أمر يُفتح بكتابة ‎./query.</translation>
        </message>
        <message>
            <source>FILTERS</source>
            <translation>عوامل التصفية</translation>
        </message>
        <message>
            <source>FORMATS</source>
            <translation>الصيغ</translation>
        </message>
        <message>
            <source>EXIT STATUS</source>
            <translation>حالة الخروج</translation>
        </message>
        <message>
            <source>FILES</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <source>The library, unless XDG_DATA_HOME or --library names another place.</source>
            <translation>المكتبة، ما لم يحدد XDG_DATA_HOME أو ‎--library مكانًا آخر.</translation>
        </message>
        <message>
            <source>Verified copies of it, each with its SHA-256: of the last five days on which the window was open and the library had changed, of the last three upgrades, and those made by hand.</source>
            <translation>نسخ متحقَّق منها، ولكل نسخة قيمة SHA-256: من آخر خمسة أيام فُتحت فيها النافذة وكانت المكتبة قد تغيّرت، ومن آخر ثلاث ترقيات، وما أُنشئ منها يدويًا.</translation>
        </message>
        <message>
            <source>EXAMPLES</source>
            <translation>أمثلة</translation>
        </message>
    </context>
    <context>
        <name>Newsletter</name>
        <message>
            <source>The section has a number and a title, but no abstract or link. It is kept as text.</source>
            <translation>للقسم رقم وعنوان، لكن بلا ملخص ولا رابط. حُفظ كنص.</translation>
        </message>
    </context>
    <context>
        <name>PaneKeys</name>
        <message>
            <source>In the list</source>
            <translation>في القائمة</translation>
        </message>
        <message>
            <source>On the page</source>
            <translation>في الصفحة</translation>
        </message>
        <message>
            <source>In the sidebar</source>
            <translation>في الشريط الجانبي</translation>
        </message>
        <message>
            <source>In the calendar</source>
            <translation>في التقويم</translation>
        </message>
        <message>
            <source>Paper below, above</source>
            <translation>ورقة إلى الأسفل، إلى الأعلى</translation>
        </message>
        <message>
            <source>Screen down, up</source>
            <translation>شاشة إلى الأسفل، إلى الأعلى</translation>
        </message>
        <message>
            <source>Fold the day away, unfold it</source>
            <translation>طيّ اليوم، بسطه</translation>
        </message>
        <message>
            <source>Line down, up</source>
            <translation>سطر إلى الأسفل، إلى الأعلى</translation>
        </message>
        <message>
            <source>Top, bottom</source>
            <translation>البداية، النهاية</translation>
        </message>
        <message>
            <source>Row below, above</source>
            <translation>صف إلى الأسفل، إلى الأعلى</translation>
        </message>
        <message>
            <source>Include, exclude, neither</source>
            <translation>تضمين، استبعاد، لا هذا ولا ذاك</translation>
        </message>
        <message>
            <source>First, last row</source>
            <translation>أول صف، آخر صف</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>هذا فقط</translation>
        </message>
        <message>
            <source>Exclude</source>
            <translation>استبعاد</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>يوم</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>أسبوع</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>شهر</translation>
        </message>
        <message>
            <source>Newest day</source>
            <translation>أحدث يوم</translation>
        </message>
        <message>
            <source>This day</source>
            <translation>هذا اليوم</translation>
        </message>
    </context>
    <context>
        <name>PaperLinks</name>
        <message>
            <source>arXiv abstract</source>
            <translation>ملخص arXiv</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>صفحة</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>HTML</source>
            <translation>HTML</translation>
        </message>
        <message>
            <source>Hugging Face</source>
            <translation>Hugging Face</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الكود</translation>
        </message>
        <message>
            <source>alphaXiv</source>
            <translation>alphaXiv</translation>
        </message>
        <message>
            <source>papers.cool</source>
            <translation>papers.cool</translation>
        </message>
        <message>
            <source>Semantic Scholar</source>
            <translation>Semantic Scholar</translation>
        </message>
        <message>
            <source>DOI</source>
            <translation>DOI</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>مجموعة البيانات</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>فيديو</translation>
        </message>
        <message>
            <source>Another page</source>
            <translation>صفحة أخرى</translation>
        </message>
    </context>
    <context>
        <name>PaperSections</name>
        <message>
            <source>The section names no paper: its link leads to none. It is kept as text.</source>
            <translation>لا يذكر القسم أي ورقة: لا يقود رابطه إلى ورقة. حُفظ كنص.</translation>
        </message>
    </context>
    <context>
        <name>PaperTable</name>
        <message>
            <source>A line inside the table belongs to no row. It is kept as text.</source>
            <translation>سطر داخل الجدول لا ينتمي إلى أي صف. حُفظ كنص.</translation>
        </message>
        <message>
            <source>The row names no paper: no arXiv or Hugging Face link, or no title. It is kept as text.</source>
            <translation>لا يذكر الصف أي ورقة: لا رابط arXiv أو Hugging Face، أو لا عنوان. حُفظ كنص.</translation>
        </message>
        <message>
            <source>The row has %1 cells, its header has %2.</source>
            <translation>عدد خلايا الصف %L1، وعدد خلايا الترويسة %L2.</translation>
        </message>
        <message>
            <source>What could be told apart was read; the row is kept as text, too.</source>
            <translation>قُرئ ما أمكن تمييزه؛ وحُفظ الصف كنص أيضًا.</translation>
        </message>
        <message>
            <source>It is kept as text.</source>
            <translation>حُفظ كنص.</translation>
        </message>
        <message>
            <source>The column “%1” is not known. Its text is kept.</source>
            <translation>العمود «%1» غير معروف. نصه محفوظ.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ActivityDialog</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 م.ث</translation>
        </message>
        <message>
            <source>Network activity</source>
            <translation>نشاط الشبكة</translation>
        </message>
        <message>
            <source>Requests, newest first</source>
            <translation>الطلبات، الأحدث أولًا</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الرد</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Nothing was ever fetched. Each request that is made will stand here.</source>
            <translation>لم يُجلب شيء قط. سيظهر هنا كل طلب يُرسل.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s), %1 in all. The last 2,000 are kept.</source>
            <translation>
                <numerusform>لا طلبات، %1 إجمالًا. يُحفظ آخر ٢٬٠٠٠ طلب.</numerusform>
                <numerusform>طلب واحد، %1 إجمالًا. يُحفظ آخر ٢٬٠٠٠ طلب.</numerusform>
                <numerusform>طلبان، %1 إجمالًا. يُحفظ آخر ٢٬٠٠٠ طلب.</numerusform>
                <numerusform>%Ln طلبات، %1 إجمالًا. يُحفظ آخر ٢٬٠٠٠ طلب.</numerusform>
                <numerusform>%Ln طلبًا، %1 إجمالًا. يُحفظ آخر ٢٬٠٠٠ طلب.</numerusform>
                <numerusform>%Ln طلب، %1 إجمالًا. يُحفظ آخر ٢٬٠٠٠ طلب.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>اتصال</translation>
        </message>
        <message>
            <source>Go offline</source>
            <translation>قطع الاتصال</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Arrivals</name>
        <message>
            <source>%1 %2</source>
            <comment>a day and a time of it</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Authors</name>
        <message>
            <source>and others</source>
            <translation>وآخرون</translation>
        </message>
        <message>
            <source>show fewer</source>
            <translation>عرض أقل</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Backup</name>
        <message>
            <source>The backup %1 can't be made. The library is as it was; make room there or name another place.</source>
            <translation>تعذّر إنشاء النسخة الاحتياطية %1. المكتبة كما كانت؛ أفرغ مساحة هناك أو حدّد مكانًا آخر.</translation>
        </message>
        <message>
            <source>The backup %1 is damaged. Nothing was changed; take an older one.</source>
            <translation>النسخة الاحتياطية %1 تالفة. لم يتغير شيء؛ استعمل نسخة أقدم.</translation>
        </message>
        <message>
            <source>%1 is no Paperlark library. Nothing was changed; choose a backup of one.</source>
            <translation>الملف %1 ليس مكتبة Paperlark. لم يتغير شيء؛ اختر نسخة احتياطية لمكتبة.</translation>
        </message>
        <message>
            <source>%1 is there already and is no backup. Nothing was changed; name another file.</source>
            <translation>الملف %1 موجود بالفعل وليس نسخة احتياطية. لم يتغير شيء؛ حدّد ملفًا آخر.</translation>
        </message>
        <message>
            <source>%1 can't be read. Nothing was changed; check its name and permissions.</source>
            <translation>تتعذر قراءة %1. لم يتغير شيء؛ تحقق من الاسم والأذونات.</translation>
        </message>
        <message>
            <source>The backup %1 has no checksum beside it, so nobody can tell whether it is whole. Take another one.</source>
            <translation>لا يوجد مجموع تحقق بجانب النسخة الاحتياطية %1، لذا لا يمكن معرفة ما إذا كانت سليمة. اختر نسخة أخرى.</translation>
        </message>
        <message>
            <source>There is no library %1 to be copied. Check its name.</source>
            <translation>لا توجد مكتبة %1 لنسخها. تحقق من اسمها.</translation>
        </message>
        <message>
            <source>The backup can't be put in the place of %1. What was there is kept; make room there and try again.</source>
            <translation>تعذّر وضع النسخة الاحتياطية مكان %1. ما كان هناك محفوظ؛ أفرغ مساحة وأعد المحاولة.</translation>
        </message>
        <message>
            <source>%1 is the library itself. Nothing was changed; name a backup of it.</source>
            <translation>الملف %1 هو المكتبة نفسها. لم يتغير شيء؛ حدّد نسخة احتياطية منها.</translation>
        </message>
        <message>
            <source>Another window has the library %1 open. Nothing was changed; close it and try again.</source>
            <translation>المكتبة %1 مفتوحة في نافذة أخرى. لم يتغير شيء؛ أغلقها وأعد المحاولة.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::BrowserDialog</name>
        <message>
            <source>Browser</source>
            <translation>المتصفح</translation>
        </message>
        <message>
            <source>Which program opens web &amp;pages?</source>
            <translation>أي برنامج يفتح صفحات الويب؟</translation>
        </message>
        <message>
            <source>The desktop's; or for example %1</source>
            <extracomment>before an example: "The desktop's; or for example firefox --new-window %u"</extracomment>
            <translation>متصفح سطح المكتب، أو مثلًا %1</translation>
        </message>
        <message>
            <source>The address stands in the place of %u, or behind everything else. "…" keeps words together; no shell reads any of it.</source>
            <translation>يحلّ العنوان محل %u، أو يأتي بعد كل ما سواه. علامتا "…" تُبقيان الكلمات معًا، ولا تقرأ أي صدفة شيئًا منه.</translation>
        </message>
        <message>
            <source>Pages open in the desktop's browser.</source>
            <extracomment>%1: a program and what it is given, word by word</extracomment>
            <translation>تُفتح الصفحات في متصفح سطح المكتب.</translation>
        </message>
        <message>
            <source>Starts %1</source>
            <translation>سيُشغَّل: %1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CalendarModel</name>
        <message>
            <source>dddd d MMMM yyyy</source>
            <comment>a Qt date format</comment>
            <extracomment>A date as it is spoken, in the notation of QLocale::toString()</extracomment>
            <translation>dddd d MMMM yyyy</translation>
        </message>
        <message>
            <source>%1, no digest</source>
            <translation>%1، لا نشرة</translation>
        </message>
        <message>
            <source>%1, no digest, though the days around it have one</source>
            <translation>%1، لا نشرة، مع أن للأيام المحيطة به نشرات</translation>
        </message>
        <message>
            <source>%1, a digest without papers</source>
            <translation>%1، نشرة بلا أوراق</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n paper(s)</source>
            <translation>
                <numerusform>%1، لا أوراق</numerusform>
                <numerusform>%1، ورقة واحدة</numerusform>
                <numerusform>%1، ورقتان</numerusform>
                <numerusform>%1، %Ln أوراق</numerusform>
                <numerusform>%1، %Ln ورقة</numerusform>
                <numerusform>%1، %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n paper(s), %2 unread</source>
            <translation>
                <numerusform>%1، لا أوراق، غير المقروء %2</numerusform>
                <numerusform>%1، ورقة واحدة، غير المقروء %2</numerusform>
                <numerusform>%1، ورقتان، غير المقروء منهما %2</numerusform>
                <numerusform>%1، %Ln أوراق، غير المقروء منها %2</numerusform>
                <numerusform>%1، %Ln ورقة، غير المقروء منها %2</numerusform>
                <numerusform>%1، %Ln ورقة، غير المقروء منها %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CalendarView</name>
        <message>
            <source>A year back</source>
            <translation>سنة إلى الوراء</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>On</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>A year on</source>
            <translation>سنة إلى الأمام</translation>
        </message>
        <message>
            <source>%1 (with Ctrl: too)</source>
            <comment>%1: “Every Monday”</comment>
            <translation>%1 (مع Ctrl: إضافةً إلى المحدد)</translation>
        </message>
        <message>
            <source>The whole month</source>
            <translation>الشهر كله</translation>
        </message>
        <message>
            <source>All these weeks</source>
            <translation>كل هذه الأسابيع</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>التقويم</translation>
        </message>
        <message>
            <source>20 weeks</source>
            <translation>٢٠ أسبوعًا</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>شهر</translation>
        </message>
        <message>
            <source>Show twenty weeks instead of a month</source>
            <translation>عرض عشرين أسبوعًا بدل الشهر</translation>
        </message>
        <message>
            <source>Show a month instead of twenty weeks</source>
            <translation>عرض شهر بدل العشرين أسبوعًا</translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>لا أسابيع</numerusform>
                <numerusform>أسبوع واحد</numerusform>
                <numerusform>أسبوعان</numerusform>
                <numerusform>%Ln أسابيع</numerusform>
                <numerusform>%Ln أسبوعًا</numerusform>
                <numerusform>%Ln أسبوع</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>“Mon, Wed” and “17 – 23 Dec”</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>%1 · no papers</source>
            <translation>%1 · لا أوراق</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %Ln paper(s)</source>
            <translation>
                <numerusform>%1 · لا أوراق</numerusform>
                <numerusform>%1 · ورقة واحدة</numerusform>
                <numerusform>%1 · ورقتان</numerusform>
                <numerusform>%1 · %Ln أوراق</numerusform>
                <numerusform>%1 · %Ln ورقة</numerusform>
                <numerusform>%1 · %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %Ln paper(s) · %2 unread</source>
            <translation>
                <numerusform>%1 · لا أوراق · غير المقروءة %2</numerusform>
                <numerusform>%1 · ورقة واحدة · غير المقروءة %2</numerusform>
                <numerusform>%1 · ورقتان · غير المقروءة %2</numerusform>
                <numerusform>%1 · %Ln أوراق · غير المقروءة %2</numerusform>
                <numerusform>%1 · %Ln ورقة · غير المقروءة %2</numerusform>
                <numerusform>%1 · %Ln ورقة · غير المقروءة %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Every %1</source>
            <comment>%1: “Monday”</comment>
            <translation>أيام %1 كلها</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ChipButton</name>
        <message>
            <source>Without %1</source>
            <translation>من دون %1</translation>
        </message>
        <message>
            <source>Delete takes it out, F2 edits it as text: %1</source>
            <translation>الحذف بمفتاح Delete، والتحرير كنص بمفتاح F2: %1</translation>
        </message>
        <message>
            <source>%1
Double-click or F2 to edit it as text</source>
            <extracomment>%1: the condition as it can be typed, e.g. tag:Video</extracomment>
            <translation>%1
انقر مرتين أو اضغط F2 لتحريره كنص</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ChoiceRow</name>
        <message>
            <source>%1: %2</source>
            <extracomment>a question and an answer, as a screen reader says them: "Lines: Tight"</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CleanUp</name>
        <message numerus="yes">
            <source>Cleaned up: %Ln paper(s) left the list.</source>
            <translation>
                <numerusform>نُظّفت القائمة: لم تخرج منها أي ورقة.</numerusform>
                <numerusform>نُظّفت القائمة: خرجت منها ورقة واحدة.</numerusform>
                <numerusform>نُظّفت القائمة: خرجت منها ورقتان.</numerusform>
                <numerusform>نُظّفت القائمة: خرجت منها %Ln أوراق.</numerusform>
                <numerusform>نُظّفت القائمة: خرجت منها %Ln ورقة.</numerusform>
                <numerusform>نُظّفت القائمة: خرجت منها %Ln ورقة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to clean up: every paper listed fits.</source>
            <translation>لا حاجة إلى التنظيف: كل ورقة في القائمة مطابقة.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ClickHints</name>
        <message>
            <source>You clicked “%1” – %2 does that</source>
            <extracomment>%1: what the button does, "Star"; %2: its key</extracomment>
            <translation>نقرتَ «%1»، ومفتاحه %2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <source>An action, a paper, a tag, a day…</source>
            <translation>إجراء، ورقة، وسم، يوم…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln choice(s)</source>
            <translation>
                <numerusform>لا خيارات</numerusform>
                <numerusform>خيار واحد</numerusform>
                <numerusform>خياران</numerusform>
                <numerusform>%Ln خيارات</numerusform>
                <numerusform>%Ln خيارًا</numerusform>
                <numerusform>%Ln خيار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left</source>
            <extracomment>Behind a day: "12 papers, 3 left"</extracomment>
            <translation>
                <numerusform>لم يبقَ شيء</numerusform>
                <numerusform>بقيت واحدة</numerusform>
                <numerusform>بقيت اثنتان</numerusform>
                <numerusform>بقيت %Ln</numerusform>
                <numerusform>بقيت %Ln</numerusform>
                <numerusform>بقيت %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>no papers</source>
            <translation>لا أوراق</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>قيد الاستعمال</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>الأخيرة</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>الإجراءات</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>الأيام</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>الأوراق</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>المؤلفون</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>العروض</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CompareButton</name>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Compare voices</source>
            <translation>مقارنة الملخصات</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Comparison</name>
        <message>
            <source>Gist</source>
            <translation>الخلاصة</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>المنهج</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Implication</source>
            <translation>الأثر</translation>
        </message>
        <message>
            <source>Other</source>
            <extracomment>what the digests say besides</extracomment>
            <translation>غير ذلك</translation>
        </message>
        <message>
            <source>1 voice</source>
            <translation>ملخص واحد</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>لم يُذكر</translation>
        </message>
        <message>
            <source>None of these digests gave a summary for it.</source>
            <translation>لم تقدّم أيٌّ من هذه النشرات ملخصًا لها.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Completion</name>
        <message>
            <source>what it is about</source>
            <translation>ما موضوعها</translation>
        </message>
        <message>
            <source>who wrote it</source>
            <translation>من كتبها</translation>
        </message>
        <message>
            <source>which digest told it</source>
            <translation>أي نشرة أوردتها</translation>
        </message>
        <message>
            <source>the language of a summary</source>
            <translation>لغة أحد الملخصات</translation>
        </message>
        <message>
            <source>a day, a month, last7d</source>
            <translation>يوم أو شهر أو last7d</translation>
        </message>
        <message>
            <source>a number, &gt;=50</source>
            <translation>عدد أو ‎&gt;=50‎</translation>
        </message>
        <message>
            <source>code, a model, a note</source>
            <translation>كود أو نموذج أو ملاحظة</translation>
        </message>
        <message>
            <source>unread, starred, liked</source>
            <translation>غير مقروءة، بنجمة، أعجبتك</translation>
        </message>
        <message>
            <source>words of the title</source>
            <translation>كلمات من العنوان</translation>
        </message>
        <message>
            <source>words of your note</source>
            <translation>كلمات من ملاحظتك</translation>
        </message>
        <message>
            <source>a number of arXiv</source>
            <translation>رقم في arXiv</translation>
        </message>
        <message>
            <source>the order of the list</source>
            <translation>ترتيب القائمة</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CompletionList</name>
        <message>
            <source>%1 of %2</source>
            <comment>place among the suggestions</comment>
            <translation>%L1 من %L2</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>اقتراحات</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ConcernRow</name>
        <message>
            <source>Hide</source>
            <translation>إخفاء</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Copying</name>
        <message numerus="yes">
            <source>Copied the link of %Ln paper(s)</source>
            <translation>
                <numerusform>لم يُنسخ أي رابط</numerusform>
                <numerusform>نُسخ رابط ورقة واحدة</numerusform>
                <numerusform>نُسخ رابطا ورقتين</numerusform>
                <numerusform>نُسخت روابط %Ln أوراق</numerusform>
                <numerusform>نُسخت روابط %Ln ورقة</numerusform>
                <numerusform>نُسخت روابط %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied BibTeX of %Ln paper(s)</source>
            <translation>
                <numerusform>لم يُنسخ أي BibTeX</numerusform>
                <numerusform>نُسخ BibTeX لورقة واحدة</numerusform>
                <numerusform>نُسخ BibTeX لورقتين</numerusform>
                <numerusform>نُسخ BibTeX لـ %Ln أوراق</numerusform>
                <numerusform>نُسخ BibTeX لـ %Ln ورقة</numerusform>
                <numerusform>نُسخ BibTeX لـ %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied the Markdown link of %Ln paper(s)</source>
            <translation>
                <numerusform>لم يُنسخ أي رابط Markdown</numerusform>
                <numerusform>نُسخ رابط Markdown لورقة واحدة</numerusform>
                <numerusform>نُسخ رابطا Markdown لورقتين</numerusform>
                <numerusform>نُسخت روابط Markdown لـ %Ln أوراق</numerusform>
                <numerusform>نُسخت روابط Markdown لـ %Ln ورقة</numerusform>
                <numerusform>نُسخت روابط Markdown لـ %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied the title of %Ln paper(s)</source>
            <translation>
                <numerusform>لم يُنسخ أي عنوان</numerusform>
                <numerusform>نُسخ عنوان ورقة واحدة</numerusform>
                <numerusform>نُسخ عنوانا ورقتين</numerusform>
                <numerusform>نُسخت عناوين %Ln أوراق</numerusform>
                <numerusform>نُسخت عناوين %Ln ورقة</numerusform>
                <numerusform>نُسخت عناوين %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied the arXiv id of %Ln paper(s)</source>
            <translation>
                <numerusform>لم يُنسخ أي معرّف arXiv</numerusform>
                <numerusform>نُسخ معرّف arXiv لورقة واحدة</numerusform>
                <numerusform>نُسخ معرّفا arXiv لورقتين</numerusform>
                <numerusform>نُسخت معرّفات arXiv لـ %Ln أوراق</numerusform>
                <numerusform>نُسخت معرّفات arXiv لـ %Ln ورقة</numerusform>
                <numerusform>نُسخت معرّفات arXiv لـ %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied the citation of %Ln paper(s)</source>
            <translation>
                <numerusform>لم يُنسخ أي استشهاد</numerusform>
                <numerusform>نُسخ الاستشهاد بورقة واحدة</numerusform>
                <numerusform>نُسخ الاستشهاد بورقتين</numerusform>
                <numerusform>نُسخ الاستشهاد بـ %Ln أوراق</numerusform>
                <numerusform>نُسخ الاستشهاد بـ %Ln ورقة</numerusform>
                <numerusform>نُسخ الاستشهاد بـ %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied title and link of %Ln paper(s)</source>
            <translation>
                <numerusform>لم يُنسخ أي عنوان أو رابط</numerusform>
                <numerusform>نُسخ عنوان ورقة واحدة ورابطها</numerusform>
                <numerusform>نُسخ عنوانا ورقتين ورابطاهما</numerusform>
                <numerusform>نُسخت عناوين %Ln أوراق وروابطها</numerusform>
                <numerusform>نُسخت عناوين %Ln ورقة وروابطها</numerusform>
                <numerusform>نُسخت عناوين %Ln ورقة وروابطها</numerusform>
            </translation>
        </message>
        <message>
            <source>None of the selected papers has an arXiv id.</source>
            <translation>ليس لأيٍّ من الأوراق المحددة معرّف arXiv.</translation>
        </message>
        <message>
            <source>None of the selected papers has a link.</source>
            <translation>ليس لأيٍّ من الأوراق المحددة رابط.</translation>
        </message>
        <message>
            <source>Copied the selected text</source>
            <translation>نُسخ النص المحدد</translation>
        </message>
        <message>
            <source>Paperlark is still copying; one moment.</source>
            <translation>ما زال النسخ جاريًا؛ لحظة من فضلك.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Database</name>
        <message>
            <source>The library %1 is not there any more. Nothing was kept; put its disk or folder back and try again.</source>
            <translation>لم تعد المكتبة %1 موجودة. لم يُحفظ شيء؛ أعد قرصها أو مجلدها وحاول مجددًا.</translation>
        </message>
        <message>
            <source>Another program is writing to the library in %1. Nothing was changed; try again in a moment.</source>
            <translation>برنامج آخر يكتب في المكتبة في %1. لم يتغير شيء؛ أعد المحاولة بعد لحظة.</translation>
        </message>
        <message>
            <source>The library in %1 can only be read. Nothing was changed; make the folder writable or choose another library.</source>
            <translation>المكتبة في %1 للقراءة فقط. لم يتغير شيء؛ اجعل المجلد قابلًا للكتابة أو اختر مكتبة أخرى.</translation>
        </message>
        <message>
            <source>The disk with %1 is full. What was stored before is whole; make room and try again.</source>
            <translation>القرص الذي فيه %1 ممتلئ. ما خُزّن من قبل سليم؛ أفرغ مساحة وأعد المحاولة.</translation>
        </message>
        <message>
            <source>The library %1 is damaged. Nothing was overwritten; restore a backup or choose another library.</source>
            <translation>المكتبة %1 تالفة. لم يُكتب فوق أي شيء؛ استعد نسخة احتياطية أو اختر مكتبة أخرى.</translation>
        </message>
        <message>
            <source>The disk with %1 does not answer. What was stored before is whole; check the disk and try again.</source>
            <translation>القرص الذي فيه %1 لا يستجيب. ما خُزّن من قبل سليم؛ افحص القرص وأعد المحاولة.</translation>
        </message>
        <message>
            <source>The library in %1 can't be opened. Check that the folder is there and can be read.</source>
            <translation>تعذّر فتح المكتبة في %1. تحقق من أن المجلد موجود وتمكن قراءته.</translation>
        </message>
        <message>
            <source>The library in %1 can't do this. Nothing was changed; `paperlark library check` tells whether it is whole.</source>
            <translation>لا تستطيع المكتبة في %1 تنفيذ ذلك. لم يتغير شيء؛ يبيّن الأمر `paperlark library check` ما إذا كانت سليمة.</translation>
        </message>
        <message>
            <source>%1 belongs to another program. Nothing was changed; choose another library.</source>
            <translation>الملف %1 يخص برنامجًا آخر. لم يتغير شيء؛ اختر مكتبة أخرى.</translation>
        </message>
        <message>
            <source>The folder %1 can't be made. Choose another place for the library.</source>
            <translation>تعذّر إنشاء المجلد %1. اختر مكانًا آخر للمكتبة.</translation>
        </message>
        <message>
            <source>The folder %1 can't be written to. Choose another place for the library.</source>
            <translation>تتعذر الكتابة في المجلد %1. اختر مكانًا آخر للمكتبة.</translation>
        </message>
        <message>
            <source>%1 can't be read. Check its permissions or choose another library.</source>
            <translation>تتعذر قراءة %1. تحقق من الأذونات أو اختر مكتبة أخرى.</translation>
        </message>
        <message>
            <source>The library in %1 was not closed properly and the folder can't be written to. Make it writable once.</source>
            <translation>لم تُغلق المكتبة في %1 كما ينبغي وتتعذر الكتابة في المجلد. اجعله قابلًا للكتابة مرة واحدة.</translation>
        </message>
        <message>
            <source>%1 is no Paperlark library. Nothing was changed; choose another library.</source>
            <translation>الملف %1 ليس مكتبة Paperlark. لم يتغير شيء؛ اختر مكتبة أخرى.</translation>
        </message>
        <message>
            <source>The library %1 is from an older version and can't be brought up to date where it is. Make its folder writable.</source>
            <translation>المكتبة %1 من إصدار أقدم ويتعذر تحديثها في مكانها. اجعل مجلدها قابلًا للكتابة.</translation>
        </message>
        <message>
            <source>The library %1 needs a newer Paperlark: it has version %2, this program reads up to version %3. Nothing was changed.</source>
            <translation>تحتاج المكتبة %1 إلى إصدار أحدث من Paperlark: إصدارها %L2، وهذا البرنامج يقرأ حتى الإصدار %L3. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The library %1 is not brought up to date yet: that was stopped. Nothing is lost; it goes on next time.</source>
            <translation>لم يكتمل تحديث المكتبة %1 بعد، فقد أُوقف. لم يُفقد شيء، وسيُستأنف في المرة القادمة.</translation>
        </message>
        <message>
            <source>The library in %1 is being brought up to date by another window. Nothing was changed; try again in a moment.</source>
            <translation>تعمل نافذة أخرى على تحديث المكتبة في %1. لم يتغير شيء؛ أعد المحاولة بعد لحظة.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::DayHeading</name>
        <message>
            <source>yyyy</source>
            <comment>a Qt date format: the year behind a day heading</comment>
            <translation>yyyy</translation>
        </message>
        <message>
            <source>done</source>
            <comment>every paper of the day is read</comment>
            <translation>اكتمل</translation>
        </message>
        <message>
            <source>%L1 new</source>
            <comment>papers of a day that came since the last visit</comment>
            <translation>الجديد %L1</translation>
        </message>
        <message>
            <source>%L1 left</source>
            <comment>papers of a day that are not read yet</comment>
            <translation>المتبقي %L1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln source(s)</source>
            <translation>
                <numerusform>لا مصادر</numerusform>
                <numerusform>مصدر واحد</numerusform>
                <numerusform>مصدران</numerusform>
                <numerusform>%Ln مصادر</numerusform>
                <numerusform>%Ln مصدرًا</numerusform>
                <numerusform>%Ln مصدر</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::DayText</name>
        <message>
            <source>d MMM</source>
            <comment>a Qt date format</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <comment>a Qt date format</comment>
            <translation>ddd d MMM yyyy</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>بلا تاريخ</translation>
        </message>
        <message>
            <source>MMM yyyy</source>
            <comment>a Qt date format</comment>
            <translation>MMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::DoneDay</name>
        <message>
            <source>That’s %1.</source>
            <extracomment>Said when a day is read to its end: "That’s Monday."</extracomment>
            <translation>اكتمل يوم %1.</translation>
        </message>
        <message>
            <source>%1 read, %2 starred.</source>
            <translation>المقروءة: %1، والمميزة بنجمة: %2.</translation>
        </message>
        <message>
            <source>%1 read.</source>
            <translation>المقروءة: %1.</translation>
        </message>
        <message>
            <source>%1, %2 left</source>
            <extracomment>A day and how many of its papers are unread</extracomment>
            <translation>%1، المتبقي %2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::DropOverlay</name>
        <message>
            <source>Import this text as a digest</source>
            <translation>استيراد هذا النص كنشرة</translation>
        </message>
        <message>
            <source>Go to the paper %1</source>
            <translation>الانتقال إلى الورقة %1</translation>
        </message>
        <message>
            <source>An address is not fetched by dropping it</source>
            <translation>إفلات عنوان هنا لا يجلبه</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln ملف</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفين</numerusform>
                <numerusform>%Ln ملفات</numerusform>
                <numerusform>%Ln ملفًا</numerusform>
                <numerusform>%Ln ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>%Ln مجلد</numerusform>
                <numerusform>مجلد واحد</numerusform>
                <numerusform>مجلدين</numerusform>
                <numerusform>%Ln مجلدات</numerusform>
                <numerusform>%Ln مجلدًا</numerusform>
                <numerusform>%Ln مجلد</numerusform>
            </translation>
        </message>
        <message>
            <source>Import %1 and %2</source>
            <extracomment>"Import 3 files and 1 folder"</extracomment>
            <translation>استيراد %1 و%2</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>استيراد %1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::EarlierDaysDialog</name>
        <message>
            <source>Fetch earlier days</source>
            <translation>جلب أيام سابقة</translation>
        </message>
        <message>
            <source>Days of %1 that are not here yet</source>
            <extracomment>%1: the name of a source</extracomment>
            <translation>أيام %1 غير الموجودة هنا بعد</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>جلب</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s), one request each, one after the other. It goes on after a restart, and can be paused.</source>
            <translation>
                <numerusform>لا أيام. طلب واحد لكل يوم، واحدًا تلو الآخر. يستمر الجلب بعد إعادة التشغيل، ويمكن إيقافه مؤقتًا.</numerusform>
                <numerusform>يوم واحد بطلب واحد. يستمر الجلب بعد إعادة التشغيل، ويمكن إيقافه مؤقتًا.</numerusform>
                <numerusform>يومان، طلب واحد لكل يوم، واحدًا تلو الآخر. يستمر الجلب بعد إعادة التشغيل، ويمكن إيقافه مؤقتًا.</numerusform>
                <numerusform>%Ln أيام، طلب واحد لكل يوم، واحدًا تلو الآخر. يستمر الجلب بعد إعادة التشغيل، ويمكن إيقافه مؤقتًا.</numerusform>
                <numerusform>%Ln يومًا، طلب واحد لكل يوم، واحدًا تلو الآخر. يستمر الجلب بعد إعادة التشغيل، ويمكن إيقافه مؤقتًا.</numerusform>
                <numerusform>%Ln يوم، طلب واحد لكل يوم، واحدًا تلو الآخر. يستمر الجلب بعد إعادة التشغيل، ويمكن إيقافه مؤقتًا.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first day is after the last one.</source>
            <translation>اليوم الأول بعد اليوم الأخير.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::EmptyState</name>
        <message>
            <source>Without %1</source>
            <translation>من دون %1</translation>
        </message>
        <message>
            <source>Without “%1”</source>
            <extracomment>A way out of an empty list: the same filter without this condition</extracomment>
            <translation>من دون «%1»</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>لا شيء مطابق</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>مسح الكل</translation>
        </message>
        <message>
            <source>Nothing left to read</source>
            <translation>لم يبقَ ما يُقرأ</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln paper(s) of this view read.</source>
            <translation>
                <numerusform>لا أوراق في هذا العرض.</numerusform>
                <numerusform>قُرئت الورقة الوحيدة في هذا العرض.</numerusform>
                <numerusform>قُرئت ورقتا هذا العرض.</numerusform>
                <numerusform>قُرئت أوراق هذا العرض كلها (%Ln).</numerusform>
                <numerusform>قُرئت أوراق هذا العرض كلها (%Ln).</numerusform>
                <numerusform>قُرئت أوراق هذا العرض كلها (%Ln).</numerusform>
            </translation>
        </message>
        <message>
            <source>Next unread day</source>
            <translation>اليوم التالي غير المقروء</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ExportDialog</name>
        <message>
            <source>folder</source>
            <translation>مجلد</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>الأوراق</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>الصيغة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>حفظ باسم…</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ExportProgress</name>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message numerus="yes">
            <source>Exporting %1 of %Ln paper(s)…</source>
            <translation>
                <numerusform>تصدير %1 من %Ln ورقة…</numerusform>
                <numerusform>تصدير %1 من ورقة واحدة…</numerusform>
                <numerusform>تصدير %1 من ورقتين…</numerusform>
                <numerusform>تصدير %1 من %Ln أوراق…</numerusform>
                <numerusform>تصدير %1 من %Ln ورقة…</numerusform>
                <numerusform>تصدير %1 من %Ln ورقة…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Exports</name>
        <message>
            <source>%1 selected</source>
            <translation>المحددة (%1)</translation>
        </message>
        <message>
            <source>This paper</source>
            <translation>هذه الورقة</translation>
        </message>
        <message>
            <source>papers</source>
            <comment>name of a file</comment>
            <translation>أوراق</translation>
        </message>
        <message>
            <source>%1 in view</source>
            <translation>المعروضة (%1)</translation>
        </message>
        <message>
            <source>All in view</source>
            <translation>كل المعروض</translation>
        </message>
        <message>
            <source>%1 of this day</source>
            <translation>أوراق هذا اليوم (%1)</translation>
        </message>
        <message numerus="yes">
            <source>Exported %Ln paper(s) to %1</source>
            <translation>
                <numerusform>لم تُصدَّر أي ورقة إلى %1</numerusform>
                <numerusform>صُدّرت ورقة واحدة إلى %1</numerusform>
                <numerusform>صُدّرت ورقتان إلى %1</numerusform>
                <numerusform>صُدّرت %Ln أوراق إلى %1</numerusform>
                <numerusform>صُدّرت %Ln ورقة إلى %1</numerusform>
                <numerusform>صُدّرت %Ln ورقة إلى %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FacetModel</name>
        <message numerus="yes">
            <source>%1, included, %n paper(s) if left out</source>
            <translation>
                <numerusform>%1، مضمَّن؛ عند استبعاده: لا أوراق</numerusform>
                <numerusform>%1، مضمَّن؛ عند استبعاده: ورقة واحدة</numerusform>
                <numerusform>%1، مضمَّن؛ عند استبعاده: ورقتان</numerusform>
                <numerusform>%1، مضمَّن؛ عند استبعاده: %Ln أوراق</numerusform>
                <numerusform>%1، مضمَّن؛ عند استبعاده: %Ln ورقة</numerusform>
                <numerusform>%1، مضمَّن؛ عند استبعاده: %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, left out, %n paper(s) if cleared</source>
            <translation>
                <numerusform>%1، مستبعَد؛ عند إلغاء الاستبعاد: لا أوراق</numerusform>
                <numerusform>%1، مستبعَد؛ عند إلغاء الاستبعاد: ورقة واحدة</numerusform>
                <numerusform>%1، مستبعَد؛ عند إلغاء الاستبعاد: ورقتان</numerusform>
                <numerusform>%1، مستبعَد؛ عند إلغاء الاستبعاد: %Ln أوراق</numerusform>
                <numerusform>%1، مستبعَد؛ عند إلغاء الاستبعاد: %Ln ورقة</numerusform>
                <numerusform>%1، مستبعَد؛ عند إلغاء الاستبعاد: %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n paper(s) if included</source>
            <translation>
                <numerusform>%1؛ عند تضمينه: لا أوراق</numerusform>
                <numerusform>%1؛ عند تضمينه: ورقة واحدة</numerusform>
                <numerusform>%1؛ عند تضمينه: ورقتان</numerusform>
                <numerusform>%1؛ عند تضمينه: %Ln أوراق</numerusform>
                <numerusform>%1؛ عند تضمينه: %Ln ورقة</numerusform>
                <numerusform>%1؛ عند تضمينه: %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Click to leave it out: %Ln paper(s)</source>
            <translation>
                <numerusform>انقر لاستبعاده: لا أوراق</numerusform>
                <numerusform>انقر لاستبعاده: ورقة واحدة</numerusform>
                <numerusform>انقر لاستبعاده: ورقتان</numerusform>
                <numerusform>انقر لاستبعاده: %Ln أوراق</numerusform>
                <numerusform>انقر لاستبعاده: %Ln ورقة</numerusform>
                <numerusform>انقر لاستبعاده: %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Click to let it be: %Ln paper(s)</source>
            <translation>
                <numerusform>انقر لإلغاء الشرط: لا أوراق</numerusform>
                <numerusform>انقر لإلغاء الشرط: ورقة واحدة</numerusform>
                <numerusform>انقر لإلغاء الشرط: ورقتان</numerusform>
                <numerusform>انقر لإلغاء الشرط: %Ln أوراق</numerusform>
                <numerusform>انقر لإلغاء الشرط: %Ln ورقة</numerusform>
                <numerusform>انقر لإلغاء الشرط: %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Click to include it: %Ln paper(s)</source>
            <translation>
                <numerusform>انقر لتضمينه: لا أوراق</numerusform>
                <numerusform>انقر لتضمينه: ورقة واحدة</numerusform>
                <numerusform>انقر لتضمينه: ورقتان</numerusform>
                <numerusform>انقر لتضمينه: %Ln أوراق</numerusform>
                <numerusform>انقر لتضمينه: %Ln ورقة</numerusform>
                <numerusform>انقر لتضمينه: %Ln ورقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Code</source>
            <translation>كود</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>نموذج</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>فيديو</translation>
        </message>
        <message>
            <source>Thumbnail</source>
            <translation>صورة مصغّرة</translation>
        </message>
        <message>
            <source>My note</source>
            <translation>ملاحظتي</translation>
        </message>
        <message>
            <source>Unknown source</source>
            <translation>مصدر مجهول</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FacetView</name>
        <message>
            <source>Type to find</source>
            <translation>اكتب للبحث</translation>
        </message>
        <message>
            <source>Find in %1</source>
            <translation>بحث في %1</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>أيٌّ منها</translation>
        </message>
        <message>
            <source>All</source>
            <translation>كلها</translation>
        </message>
        <message>
            <source>Any of those chosen</source>
            <translation>أيٌّ من المختارة</translation>
        </message>
        <message>
            <source>All of those chosen</source>
            <translation>كل المختارة</translation>
        </message>
        <message>
            <source>Any: papers with at least one of those chosen. All: papers with every one.</source>
            <translation>أيٌّ منها: الأوراق التي فيها واحد على الأقل من المختارة. كلها: الأوراق التي فيها جميعها.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more…</source>
            <translation>
                <numerusform>المزيد…</numerusform>
                <numerusform>واحد آخر…</numerusform>
                <numerusform>اثنان آخران…</numerusform>
                <numerusform>%Ln أخرى…</numerusform>
                <numerusform>%Ln أخرى…</numerusform>
                <numerusform>%Ln أخرى…</numerusform>
            </translation>
        </message>
        <message>
            <source>More…</source>
            <translation>المزيد…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln chosen</source>
            <translation>
                <numerusform>لا اختيارات</numerusform>
                <numerusform>اختيار واحد</numerusform>
                <numerusform>اختياران</numerusform>
                <numerusform>%Ln اختيارات</numerusform>
                <numerusform>%Ln اختيارًا</numerusform>
                <numerusform>%Ln اختيار</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Fetcher</name>
        <message>
            <source>%1 asked to be left alone until %2. It is asked again then.</source>
            <translation>طلب %1 عدم الاتصال به حتى %2. سيُستعلم منه مجددًا حينها.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Figures</name>
        <message numerus="yes">
            <source>stated by %1 of %n digest(s)</source>
            <translation>
                <numerusform>ذُكر في %L1 من النشرات</numerusform>
                <numerusform>ذُكر في %L1 من نشرة واحدة</numerusform>
                <numerusform>ذُكر في %L1 من نشرتين</numerusform>
                <numerusform>ذُكر في %L1 من %Ln نشرات</numerusform>
                <numerusform>ذُكر في %L1 من %Ln نشرة</numerusform>
                <numerusform>ذُكر في %L1 من %Ln نشرة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FileWalk</name>
        <message>
            <source>%1 is not there. Check the name.</source>
            <translation>لا وجود لـ %1. تحقق من الاسم.</translation>
        </message>
        <message>
            <source>%1 is a folder, not a file. Open it as a folder.</source>
            <translation>المسار %1 مجلد وليس ملفًا. افتحه كمجلد.</translation>
        </message>
        <message>
            <source>%1 is no regular file and was not opened. Copy its content into a file.</source>
            <translation>المسار %1 ليس ملفًا عاديًا ولم يُفتح. انسخ محتواه إلى ملف.</translation>
        </message>
        <message>
            <source>%1 is larger than 16 MiB and was not read. Split it by days.</source>
            <translation>الملف %1 أكبر من ١٦ MiB ولم يُقرأ. قسّمه حسب الأيام.</translation>
        </message>
        <message>
            <source>%1 can't be read. Check its permissions.</source>
            <translation>تتعذر قراءة %1. تحقق من الأذونات.</translation>
        </message>
        <message>
            <source>%1 was not read. %2</source>
            <translation>لم يُقرأ %1. %2</translation>
        </message>
        <message>
            <source>%1 could not be read to its end. Check the disk and try again.</source>
            <translation>تعذّرت قراءة %1 إلى نهايته. افحص القرص وأعد المحاولة.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FilterBar</name>
        <message numerus="yes">
            <source>… of %Ln paper(s)</source>
            <comment>the filter's papers are not counted yet</comment>
            <translation>
                <numerusform>… من %Ln ورقة</numerusform>
                <numerusform>… من ورقة واحدة</numerusform>
                <numerusform>… من ورقتين</numerusform>
                <numerusform>… من %Ln أوراق</numerusform>
                <numerusform>… من %Ln ورقة</numerusform>
                <numerusform>… من %Ln ورقة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %L2 papers</source>
            <comment>%1: how many the filter leaves</comment>
            <translation>الأوراق: %1 من %L2</translation>
        </message>
        <message numerus="yes">
            <source>%1 paper(s)</source>
            <translation>
                <numerusform>الأوراق: %1</numerusform>
                <numerusform>الأوراق: %1</numerusform>
                <numerusform>الأوراق: %1</numerusform>
                <numerusform>%1 أوراق</numerusform>
                <numerusform>%1 ورقة</numerusform>
                <numerusform>%1 ورقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>عامل التصفية</translation>
        </message>
        <message>
            <source>Clear</source>
            <comment>removes every condition of the filter</comment>
            <translation>مسح</translation>
        </message>
        <message>
            <source>Compact rows</source>
            <translation>صفوف متراصة</translation>
        </message>
        <message>
            <source>Comfortable rows</source>
            <translation>صفوف مريحة</translation>
        </message>
        <message>
            <source>Cards, with thumbnails where they are allowed</source>
            <translation>بطاقات، مع صور مصغّرة حيث يُسمح بها</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FilterChip</name>
        <message>
            <source>code</source>
            <translation>كود</translation>
        </message>
        <message>
            <source>a model</source>
            <translation>نموذج</translation>
        </message>
        <message>
            <source>a thumbnail</source>
            <translation>صورة مصغّرة</translation>
        </message>
        <message>
            <source>a video</source>
            <translation>فيديو</translation>
        </message>
        <message>
            <source>a note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>title with</source>
            <comment>before words of a title</comment>
            <translation>في العنوان</translation>
        </message>
        <message>
            <source>note with</source>
            <comment>before words of a note</comment>
            <translation>في الملاحظة</translation>
        </message>
        <message>
            <source>by</source>
            <comment>before an author</comment>
            <translation>بقلم</translation>
        </message>
        <message>
            <source>arXiv</source>
            <comment>before a paper's number</comment>
            <translation>arXiv</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>searched words</comment>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>not</source>
            <comment>before what is left out</comment>
            <translation>عدا</translation>
        </message>
        <message>
            <source>tag</source>
            <comment>before a tag's name</comment>
            <translation>وسم</translation>
        </message>
        <message>
            <source>in</source>
            <comment>before a language</comment>
            <translation>بلغة</translation>
        </message>
        <message>
            <source>from</source>
            <comment>before a source</comment>
            <translation>من</translation>
        </message>
        <message>
            <source>not from</source>
            <comment>before a source that is left out</comment>
            <translation>ليس من</translation>
        </message>
        <message>
            <source>not by</source>
            <comment>before an author who is left out</comment>
            <translation>ليس بقلم</translation>
        </message>
        <message>
            <source>with</source>
            <comment>before what a paper has: code, a note</comment>
            <translation>مع</translation>
        </message>
        <message>
            <source>without</source>
            <comment>before what a paper lacks</comment>
            <translation>بلا</translation>
        </message>
        <message>
            <source>today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>أمس</translation>
        </message>
        <message numerus="yes">
            <source>last %n day(s)</source>
            <translation>
                <numerusform>آخر %Ln يوم</numerusform>
                <numerusform>آخر يوم</numerusform>
                <numerusform>آخر يومين</numerusform>
                <numerusform>آخر %Ln أيام</numerusform>
                <numerusform>آخر %Ln يومًا</numerusform>
                <numerusform>آخر %Ln يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n week(s)</source>
            <translation>
                <numerusform>آخر %Ln أسبوع</numerusform>
                <numerusform>آخر أسبوع</numerusform>
                <numerusform>آخر أسبوعين</numerusform>
                <numerusform>آخر %Ln أسابيع</numerusform>
                <numerusform>آخر %Ln أسبوعًا</numerusform>
                <numerusform>آخر %Ln أسبوع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n month(s)</source>
            <translation>
                <numerusform>آخر %Ln شهر</numerusform>
                <numerusform>آخر شهر</numerusform>
                <numerusform>آخر شهرين</numerusform>
                <numerusform>آخر %Ln أشهر</numerusform>
                <numerusform>آخر %Ln شهرًا</numerusform>
                <numerusform>آخر %Ln شهر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n year(s)</source>
            <translation>
                <numerusform>آخر %Ln سنة</numerusform>
                <numerusform>آخر سنة</numerusform>
                <numerusform>آخر سنتين</numerusform>
                <numerusform>آخر %Ln سنوات</numerusform>
                <numerusform>آخر %Ln سنة</numerusform>
                <numerusform>آخر %Ln سنة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <comment>days of the week</comment>
            <translation>%1 أو %2</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>غير مقروءة</translation>
        </message>
        <message>
            <source>starred</source>
            <translation>مميزة بنجمة</translation>
        </message>
        <message>
            <source>on the reading list</source>
            <translation>في قائمة القراءة</translation>
        </message>
        <message>
            <source>or</source>
            <comment>between two values, one is enough</comment>
            <translation>أو</translation>
        </message>
        <message>
            <source>and</source>
            <comment>between two values, both wanted</comment>
            <translation>و</translation>
        </message>
        <message>
            <source>on</source>
            <comment>before a day of the week</comment>
            <translation>يوم</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>an operator and its value, e.g. “tag Video”</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FindBar</name>
        <message>
            <source>Find on the page</source>
            <translation>بحث في الصفحة</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>الموضع السابق</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>الموضع التالي</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Not on this page</source>
            <translation>غير موجود في هذه الصفحة</translation>
        </message>
        <message>
            <source>%1 found</source>
            <translation>عدد النتائج: %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FootBar</name>
        <message>
            <source>Actions of the page</source>
            <translation>إجراءات الصفحة</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>منتهية</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>نجمة</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>مميزة</translation>
        </message>
        <message>
            <source>On the list</source>
            <translation>في القائمة</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::HintCard</name>
        <message>
            <source>After %1: %2</source>
            <extracomment>what a screen reader says when the first key of several was pressed: "After g: Today: t, Unread: u"</extracomment>
            <translation>بعد %1: %2</translation>
        </message>
        <message>
            <source>%1, then</source>
            <extracomment>over the keys that may follow the one that was pressed: "g, then"</extracomment>
            <translation>‏%1، ثم</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::HttpGet</name>
        <message>
            <source>given up</source>
            <translation>أُوقف قبل اكتماله</translation>
        </message>
        <message>
            <source>not modified</source>
            <translation>لم يتغير</translation>
        </message>
        <message>
            <source>nothing there</source>
            <translation>لا شيء هناك</translation>
        </message>
        <message>
            <source>moved to %1</source>
            <translation>انتقل إلى %1</translation>
        </message>
        <message>
            <source>came whole</source>
            <translation>وصل كاملًا</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>أُلغي</translation>
        </message>
        <message>
            <source>given up: offline</source>
            <translation>أُوقف: غير متصل</translation>
        </message>
        <message>
            <source>%1 is not fetched: only addresses that begin with https:// or http:// are.</source>
            <translation>لم يُجلب %1: لا تُجلب إلا العناوين التي تبدأ بـ https:// أو http://.</translation>
        </message>
        <message>
            <source>%1 is not fetched: a name or password in an address would be sent along. Take it out.</source>
            <translation>لم يُجلب %1: في العنوان اسم أو كلمة مرور سيُرسَلان معه. احذفهما منه.</translation>
        </message>
        <message>
            <source>%1 leads from https to http, where anybody can change what comes: it was not followed to %2.</source>
            <translation>ينقل %1 من https إلى http، حيث يستطيع أي أحد تغيير ما يصل، لذا لم يُتبَع إلى %2.</translation>
        </message>
        <message>
            <source>%1 is an address of this computer or its neighbourhood and was not asked: sources are public.</source>
            <translation>العنوان %1 يخص هذا الحاسوب أو شبكته المحلية، فلم يُطلب منه شيء: المصادر عامة.</translation>
        </message>
        <message>
            <source>%1 can't be found. Check the address and the connection to the Internet.</source>
            <translation>تعذّر العثور على %1. تحقق من العنوان ومن الاتصال بالإنترنت.</translation>
        </message>
        <message>
            <source>%1 leads on and on, more than five times. Look for the right address in a browser.</source>
            <translation>يحيل %1 من عنوان إلى آخر أكثر من خمس مرات. ابحث عن العنوان الصحيح في المتصفح.</translation>
        </message>
        <message>
            <source>%1 did not answer (%2 s).</source>
            <translation>لم يستجب %1 (%L2 ث).</translation>
        </message>
        <message>
            <source>%1 fell silent in the middle (%2 s).</source>
            <translation>توقّف %1 عن الإرسال في المنتصف (%L2 ث).</translation>
        </message>
        <message>
            <source>%1 was not done after %2 s. Nothing of it was kept.</source>
            <translation>لم ينتهِ %1 خلال %L2 ث. لم يُحفظ منه شيء.</translation>
        </message>
        <message>
            <source>What %1 sends is larger than %2 MiB and was not kept. It is hardly a digest.</source>
            <translation>ما يرسله %1 أكبر من %L2 MiB ولم يُحفظ. يُستبعد أن يكون نشرة.</translation>
        </message>
        <message>
            <source>%1 broke off before the end. Nothing of it was kept.</source>
            <translation>انقطع الاتصال بـ %1 قبل النهاية. لم يُحفظ شيء مما وصل.</translation>
        </message>
        <message>
            <source>%1 does not say how long its answer is, so it can't be told whether it came whole. Nothing of it was kept.</source>
            <translation>لا يذكر %1 طول رده، فلا يمكن معرفة ما إذا كان قد وصل كاملًا. لم يُحفظ منه شيء.</translation>
        </message>
        <message>
            <source>What %1 sent was damaged on its way (its gzip does not add up). Nothing of it was kept.</source>
            <translation>تضرّر ما أرسله %1 في الطريق (بيانات gzip غير متسقة). لم يُحفظ منه شيء.</translation>
        </message>
        <message>
            <source>%1 packs its answer in a way that was not asked for (%2). Nothing of it was kept.</source>
            <translation>ضغط %1 رده بطريقة لم تُطلب (%2). لم يُحفظ منه شيء.</translation>
        </message>
        <message>
            <source>%1 says that the address has moved, but not where to.</source>
            <translation>يقول %1 إن العنوان قد انتقل، ولا يذكر إلى أين.</translation>
        </message>
        <message>
            <source>%1 does not let everybody read this (answer %2).</source>
            <translation>لا يسمح %1 للجميع بقراءة هذا (الرد %2).</translation>
        </message>
        <message>
            <source>%1 has nothing at this address (answer %2).</source>
            <translation>لا شيء لدى %1 في هذا العنوان (الرد %2).</translation>
        </message>
        <message>
            <source>%1 asks to be left alone for a while (answer 429).</source>
            <translation>يطلب %1 التوقف عن مراسلته لبعض الوقت (الرد 429).</translation>
        </message>
        <message>
            <source>%1 has trouble of its own (answer %2).</source>
            <translation>يواجه %1 مشكلة من جهته (الرد %2).</translation>
        </message>
        <message>
            <source>%1 gave an answer that is of no use here (%2).</source>
            <translation>أرسل %1 ردًا لا يفيد هنا (%2).</translation>
        </message>
        <message>
            <source>%1 does not take connections.</source>
            <translation>لا يقبل %1 أي اتصال.</translation>
        </message>
        <message>
            <source>%1 can't prove that it is %1 (its certificate is not in order). Nothing was asked of it.</source>
            <translation>تعذّر على %1 إثبات أنه %1 (شهادته غير سليمة). لم يُطلب منه شيء.</translation>
        </message>
        <message>
            <source>The connection to %1 failed. Check the connection to the Internet.</source>
            <translation>فشل الاتصال بـ %1. تحقق من الاتصال بالإنترنت.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ImageDecoding</name>
        <message>
            <source>The picture is damaged and can't be shown.</source>
            <translation>الصورة تالفة ولا يمكن عرضها.</translation>
        </message>
        <message>
            <source>The picture is %1, which this computer can't show. Install Qt's image formats (qt6-image-formats-plugins).</source>
            <translation>الصورة بصيغة %1 التي لا يستطيع هذا الحاسوب عرضها. ثبّت صيغ صور Qt (الحزمة qt6-image-formats-plugins).</translation>
        </message>
        <message>
            <source>The picture has more than 40 megapixels and is not shown.</source>
            <translation>تزيد الصورة على ٤٠ ميغابكسل فلا تُعرض.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ImportConcerns</name>
        <message>
            <source>%1, line %2</source>
            <translation>%1، السطر %L2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>Place and what happened there</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 (and %Ln more)</source>
            <translation>
                <numerusform>%1</numerusform>
                <numerusform>%1 (وواحد غيره)</numerusform>
                <numerusform>%1 (واثنان غيره)</numerusform>
                <numerusform>%1 (و%Ln غيره)</numerusform>
                <numerusform>%1 (و%Ln غيره)</numerusform>
                <numerusform>%1 (و%Ln غيره)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) refused</source>
            <translation>
                <numerusform>لم يُرفض أي ملف</numerusform>
                <numerusform>رُفض ملف واحد</numerusform>
                <numerusform>رُفض ملفان</numerusform>
                <numerusform>رُفضت %Ln ملفات</numerusform>
                <numerusform>رُفض %Ln ملفًا</numerusform>
                <numerusform>رُفض %Ln ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln part(s) kept but not understood</source>
            <translation>
                <numerusform>لا أجزاء محفوظة دون فهمها</numerusform>
                <numerusform>جزء واحد محفوظ دون فهمه</numerusform>
                <numerusform>جزءان محفوظان دون فهمهما</numerusform>
                <numerusform>%Ln أجزاء محفوظة دون فهمها</numerusform>
                <numerusform>%Ln جزءًا محفوظًا دون فهمه</numerusform>
                <numerusform>%Ln جزء محفوظ دون فهمه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln remark(s) about what was read</source>
            <translation>
                <numerusform>لا ملاحظات على ما قُرئ</numerusform>
                <numerusform>ملاحظة واحدة على ما قُرئ</numerusform>
                <numerusform>ملاحظتان على ما قُرئ</numerusform>
                <numerusform>%Ln ملاحظات على ما قُرئ</numerusform>
                <numerusform>%Ln ملاحظة على ما قُرئ</numerusform>
                <numerusform>%Ln ملاحظة على ما قُرئ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln weekday(s) without a file between %1 and %2</source>
            <translation>
                <numerusform>لا أيام عمل بلا ملف بين %1 و%2</numerusform>
                <numerusform>يوم عمل واحد بلا ملف بين %1 و%2</numerusform>
                <numerusform>يوما عمل بلا ملف بين %1 و%2</numerusform>
                <numerusform>%Ln أيام عمل بلا ملف بين %1 و%2</numerusform>
                <numerusform>%Ln يوم عمل بلا ملف بين %1 و%2</numerusform>
                <numerusform>%Ln يوم عمل بلا ملف بين %1 و%2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) passed over, because they are no digests</source>
            <translation>
                <numerusform>لم يجرِ تخطي أي ملف</numerusform>
                <numerusform>جرى تخطي ملف واحد لأنه ليس نشرة</numerusform>
                <numerusform>جرى تخطي ملفين لأنهما ليسا نشرتين</numerusform>
                <numerusform>جرى تخطي %Ln ملفات لأنها ليست نشرات</numerusform>
                <numerusform>جرى تخطي %Ln ملفًا لأنها ليست نشرات</numerusform>
                <numerusform>جرى تخطي %Ln ملف لأنها ليست نشرات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped after %Ln file(s)</source>
            <translation>
                <numerusform>توقف قبل أي ملف</numerusform>
                <numerusform>توقف بعد ملف واحد</numerusform>
                <numerusform>توقف بعد ملفين</numerusform>
                <numerusform>توقف بعد %Ln ملفات</numerusform>
                <numerusform>توقف بعد %Ln ملفًا</numerusform>
                <numerusform>توقف بعد %Ln ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was imported</source>
            <translation>لم يُستورد شيء</translation>
        </message>
        <message numerus="yes">
            <source>Imported %Ln file(s)</source>
            <translation>
                <numerusform>لم يُستورد أي ملف</numerusform>
                <numerusform>استُورد ملف واحد</numerusform>
                <numerusform>استُورد ملفان</numerusform>
                <numerusform>استُوردت %Ln ملفات</numerusform>
                <numerusform>استُورد %Ln ملفًا</numerusform>
                <numerusform>استُورد %Ln ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in %2 s</source>
            <translation>%1 خلال %2 ث</translation>
        </message>
        <message>
            <source>%1 papers read, %2 new, %3 merged, %4 updated</source>
            <translation>أوراق قُرئت: %1؛ %2 جديدة، %3 مدمجة، %4 محدَّثة</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ImportReportPanel</name>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Import report</source>
            <translation>تقرير الاستيراد</translation>
        </message>
        <message numerus="yes">
            <source>Reading %1 of %Ln file(s)…</source>
            <translation>
                <numerusform>قراءة %1 من %Ln ملف…</numerusform>
                <numerusform>قراءة %1 من ملف واحد…</numerusform>
                <numerusform>قراءة %1 من ملفين…</numerusform>
                <numerusform>قراءة %1 من %Ln ملفات…</numerusform>
                <numerusform>قراءة %1 من %Ln ملفًا…</numerusform>
                <numerusform>قراءة %1 من %Ln ملف…</numerusform>
            </translation>
        </message>
        <message>
            <source>Changing the library: %1 %</source>
            <translation>جارٍ تعديل المكتبة: %L1٪</translation>
        </message>
        <message>
            <source>in %1 s</source>
            <translation>خلال %1 ث</translation>
        </message>
        <message>
            <source>papers read</source>
            <translation>أوراق قُرئت</translation>
        </message>
        <message>
            <source>new to you</source>
            <translation>جديدة عليك</translation>
        </message>
        <message>
            <source>merged into papers you had</source>
            <translation>مدمجة في أوراق لديك</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>محدَّثة</translation>
        </message>
        <message>
            <source>Close the report</source>
            <translation>إغلاق التقرير</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>إغلاق (Esc)</translation>
        </message>
        <message>
            <source>Undo import</source>
            <translation>التراجع عن الاستيراد</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>نسخ التقرير</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Imports</name>
        <message>
            <source>pasted on %1</source>
            <extracomment>the name of a source; %1: the day, as 2024-12-23</extracomment>
            <translation>محتوى لُصق في %1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::KeyEditor</name>
        <message>
            <source> or </source>
            <extracomment>between the keys of one action</extracomment>
            <translation> أو </translation>
        </message>
        <message>
            <source>Change keys</source>
            <translation>تغيير المفاتيح</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>الإجراءات</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Find a key or an action</source>
            <translation>ابحث عن مفتاح أو إجراء</translation>
        </message>
        <message>
            <source>On</source>
            <translation>مفعّلة</translation>
        </message>
        <message>
            <source>With Alt only</source>
            <translation>مع Alt فقط</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>معطّلة</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>&amp;Preset</source>
            <translation>النمط الجاهز</translation>
        </message>
        <message>
            <source>&amp;Single-key shortcuts</source>
            <translation>اختصارات المفتاح الواحد</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>&amp;Remove keys</source>
            <translation>إزالة المفاتيح</translation>
        </message>
        <message>
            <source>As in the pre&amp;set</source>
            <translation>كما في النمط الجاهز</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>إعادة ضبط الكل</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Import keys</source>
            <translation>استيراد المفاتيح</translation>
        </message>
        <message>
            <source>Keys (*.json)</source>
            <translation>المفاتيح (*.json)</translation>
        </message>
        <message>
            <source>Export keys</source>
            <translation>تصدير المفاتيح</translation>
        </message>
        <message>
            <source>%1 is the key of “%2” now.</source>
            <translation>المفتاح %1 مخصّص حاليًا لـ«%2».</translation>
        </message>
        <message>
            <source>%1 begins %2, the keys of “%3”, which could not be reached.</source>
            <translation>يبدأ بالمفتاح %1 التسلسل %2 الخاص بـ«%3»، فيتعذر الوصول إليه.</translation>
        </message>
        <message>
            <source>%1, the key of “%2”, would act before %3 is complete.</source>
            <translation>المفتاح %1 الخاص بـ«%2» سيعمل قبل أن يكتمل %3.</translation>
        </message>
        <message>
            <source>Take it &amp;away there</source>
            <translation>إزالته من هناك</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::KeyMap</name>
        <message>
            <source>It is left as it is.</source>
            <translation>بقي كما هو.</translation>
        </message>
        <message>
            <source>It is kept as %1.</source>
            <translation>حُفظ باسم %1.</translation>
        </message>
        <message>
            <source>Your keys can't be read, so the usual ones are in force. %1 %2</source>
            <extracomment>%1: why the file was not understood; %2: where it is kept</extracomment>
            <translation>تتعذر قراءة مفاتيحك، لذا تُستعمل المفاتيح الافتراضية. %1 %2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::KeyRecorder</name>
        <message>
            <source>New key</source>
            <translation>مفتاح جديد</translation>
        </message>
        <message>
            <source>Press keys, then Enter</source>
            <translation>اضغط المفاتيح، ثم Enter</translation>
        </message>
        <message>
            <source>Press one key or several after each other, then Enter. Backspace takes one back.</source>
            <translation>اضغط مفتاحًا واحدًا أو عدة مفاتيح بالتتابع، ثم Enter. ويحذف Backspace آخر مفتاح.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::KeyRow</name>
        <message>
            <source>%1: %2</source>
            <extracomment>An action and its keys, as it is spoken</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::LanguageName</name>
        <message>
            <source>Unknown language</source>
            <translation>لغة مجهولة</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Library</name>
        <message>
            <source>The question was given up for a newer one.</source>
            <translation>تُرك هذا الاستعلام لاستعلام أحدث.</translation>
        </message>
        <message>
            <source>The file is damaged: %1.</source>
            <translation>الملف تالف: %1.</translation>
        </message>
        <message>
            <source>Row %1 of “%2” points to nothing in “%3”.</source>
            <translation>يشير الصف %1 من «%2» إلى ما لا وجود له في «%3».</translation>
        </message>
        <message>
            <source>The search index does not fit the papers.</source>
            <translation>فهرس البحث لا يوافق الأوراق.</translation>
        </message>
        <message>
            <source>Paper %1 has neither a summary nor a mark.</source>
            <translation>ليس للورقة %1 ملخص ولا علامة.</translation>
        </message>
        <message>
            <source>Paper %1 can't be shown or found.</source>
            <translation>لا يمكن عرض الورقة %1 ولا العثور عليها.</translation>
        </message>
        <message numerus="yes">
            <source>Search finds %n paper(s) too many.</source>
            <translation>
                <numerusform>يجد البحث %Ln ورقة زيادةً على اللازم.</numerusform>
                <numerusform>يجد البحث ورقة واحدة زيادةً على اللازم.</numerusform>
                <numerusform>يجد البحث ورقتين زيادةً على اللازم.</numerusform>
                <numerusform>يجد البحث %Ln أوراق زيادةً على اللازم.</numerusform>
                <numerusform>يجد البحث %Ln ورقة زيادةً على اللازم.</numerusform>
                <numerusform>يجد البحث %Ln ورقة زيادةً على اللازم.</numerusform>
            </translation>
        </message>
        <message>
            <source>An entry stands with paper %1 instead of %2.</source>
            <translation>أحد المُدخلات موضوع مع الورقة %1 بدلًا من %2.</translation>
        </message>
        <message numerus="yes">
            <source>The wrong paper has %n line(s) of digests.</source>
            <translation>
                <numerusform>لا أسطر من النشرات مع الورقة الخطأ.</numerusform>
                <numerusform>سطر واحد من النشرات مع الورقة الخطأ.</numerusform>
                <numerusform>سطران من النشرات مع الورقة الخطأ.</numerusform>
                <numerusform>%Ln أسطر من النشرات مع الورقة الخطأ.</numerusform>
                <numerusform>%Ln سطرًا من النشرات مع الورقة الخطأ.</numerusform>
                <numerusform>%Ln سطر من النشرات مع الورقة الخطأ.</numerusform>
            </translation>
        </message>
        <message>
            <source>What can be undone is not whole.</source>
            <translation>سجل ما يمكن التراجع عنه ناقص.</translation>
        </message>
        <message>
            <source>Paper %1 does not stand under its first day.</source>
            <translation>الورقة %1 ليست تحت يومها الأول.</translation>
        </message>
        <message>
            <source>What is shown of paper %1 does not follow from its summaries.</source>
            <translation>ما يُعرض من الورقة %1 لا يوافق ملخصاتها.</translation>
        </message>
        <message>
            <source>Paper %1 is not found by its tags, languages, sources and votes.</source>
            <translation>لا يُعثر على الورقة %1 بوسومها ولغاتها ومصادرها وأصواتها.</translation>
        </message>
        <message>
            <source>Search does not find paper %1 by its own words.</source>
            <translation>لا يعثر البحث على الورقة %1 بكلماتها هي.</translation>
        </message>
        <message>
            <source>The library in %1 can only be read, so marks can't be kept. Make the folder writable and start again.</source>
            <translation>المكتبة في %1 للقراءة فقط، فلا يمكن حفظ العلامات. اجعل المجلد قابلًا للكتابة ثم أعد التشغيل.</translation>
        </message>
        <message>
            <source>A tag needs a name. Nothing was changed.</source>
            <translation>يحتاج الوسم إلى اسم. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The library in %1 can only be read, so nothing can be undone or kept. Make the folder writable and start again.</source>
            <translation>المكتبة في %1 للقراءة فقط، فلا يمكن التراجع عن شيء أو حفظه. اجعل المجلد قابلًا للكتابة ثم أعد التشغيل.</translation>
        </message>
        <message>
            <source>Papers are being removed or put back. Nothing else was changed; try again when that is done.</source>
            <translation>تجري الآن إزالة أوراق أو إعادتها. لم يتغير شيء آخر؛ حاول مجددًا بعد انتهاء ذلك.</translation>
        </message>
        <message>
            <source>The library in %1 can only be read, so views can't be kept. Make the folder writable and start again.</source>
            <translation>المكتبة في %1 للقراءة فقط، فلا يمكن حفظ العروض. اجعل المجلد قابلًا للكتابة ثم أعد التشغيل.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::LibraryRow</name>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>لا أوراق</numerusform>
                <numerusform>ورقة واحدة</numerusform>
                <numerusform>ورقتان</numerusform>
                <numerusform>%Ln أوراق</numerusform>
                <numerusform>%Ln ورقة</numerusform>
                <numerusform>%Ln ورقة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::LibraryWatch</name>
        <message>
            <source>The library %1 is not there any more: its disk or folder went away. Nothing new is kept until it is back; then it goes on by itself.</source>
            <translation>لم تعد المكتبة %1 موجودة: غاب قرصها أو مجلدها. لن يُحفظ أي جديد حتى تعود، ثم يستمر العمل تلقائيًا.</translation>
        </message>
        <message>
            <source>In the place of the library %1 lies another file now. Nothing new is kept until you open that one.</source>
            <translation>حلّ ملف آخر الآن محل المكتبة %1. لن يُحفظ أي جديد حتى تفتح ذلك الملف.</translation>
        </message>
        <message>
            <source>Open It</source>
            <translation>فتحه</translation>
        </message>
        <message>
            <source>The library is back: marks and notes are kept again.</source>
            <translation>عادت المكتبة: تُحفظ العلامات والملاحظات من جديد.</translation>
        </message>
        <message>
            <source>The library %1 is damaged, and there is no backup of it. Go on reading, and export what you need; the file itself is left as it is.</source>
            <translation>المكتبة %1 تالفة وليست لها نسخة احتياطية. تابع القراءة وصدّر ما تحتاج إليه؛ يبقى الملف نفسه كما هو.</translation>
        </message>
        <message>
            <source>The library %1 is damaged. A backup can take its place; marks and notes that can still be read are carried over, and the damaged file is kept.</source>
            <translation>المكتبة %1 تالفة. يمكن أن تحل محلها نسخة احتياطية؛ تُنقل إليها العلامات والملاحظات التي ما زالت قابلة للقراءة، ويُحتفظ بالملف التالف.</translation>
        </message>
        <message>
            <source>Restore a Backup…</source>
            <translation>استعادة نسخة احتياطية…</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::LinkList</name>
        <message>
            <source>asks before it opens</source>
            <translation>يسأل قبل الفتح</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>place among the links</comment>
            <translation>%L1 من %L2</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>الروابط</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::LinkOpener</name>
        <message>
            <source>“%1” is dressed up as %2, so Paperlark does not open it.</source>
            <translation>يتنكّر «%1» في هيئة %2، لذا لا يفتحه Paperlark.</translation>
        </message>
        <message>
            <source>Paperlark opens only web pages, and “%1” is no address of one.</source>
            <translation>لا يفتح Paperlark إلا صفحات الويب، وليس «%1» عنوان صفحة.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::LinkPicker</name>
        <message>
            <source>Links of “%1”</source>
            <extracomment>%1: a paper's title</extracomment>
            <translation>روابط «%1»</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::MainWindow</name>
        <message>
            <source>Open digests</source>
            <translation>فتح نشرات</translation>
        </message>
        <message>
            <source>Digests (*.md *.markdown *.txt *.json);;All files (*)</source>
            <translation>النشرات (*.md *.markdown *.txt *.json);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>Open a folder of digests</source>
            <translation>فتح مجلد نشرات</translation>
        </message>
        <message>
            <source>Remove a source</source>
            <translation>إزالة مصدر</translation>
        </message>
        <message>
            <source>Which source shall go? What you marked stays.</source>
            <translation>أي مصدر تريد إزالته؟ يبقى كل ما علّمته.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>لا ملفات</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>%Ln ملفات</numerusform>
                <numerusform>%Ln ملفًا</numerusform>
                <numerusform>%Ln ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>لا أوراق</numerusform>
                <numerusform>ورقة واحدة</numerusform>
                <numerusform>ورقتان</numerusform>
                <numerusform>%Ln أوراق</numerusform>
                <numerusform>%Ln ورقة</numerusform>
                <numerusform>%Ln ورقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo an import</source>
            <translation>التراجع عن استيراد</translation>
        </message>
        <message>
            <source>Which import shall be taken back? What you marked stays.</source>
            <translation>أي استيراد تريد التراجع عنه؟ يبقى كل ما علّمته.</translation>
        </message>
        <message>
            <source>Papers by %1; %2 shows all again.</source>
            <translation>أوراق %1؛ يعيد %2 عرض الكل.</translation>
        </message>
        <message>
            <source>There is nothing to compare: this paper has one summary.</source>
            <translation>لا شيء للمقارنة: لهذه الورقة ملخص واحد.</translation>
        </message>
        <message>
            <source>Theme: %1</source>
            <translation>السمة: %1</translation>
        </message>
        <message>
            <source>Lines of %1 letters</source>
            <translation>طول السطر %L1 حرفًا</translation>
        </message>
        <message>
            <source>Reading language</source>
            <translation>لغة القراءة</translation>
        </message>
        <message>
            <source>Which language do you read first?</source>
            <translation>أي لغة تقرأ أولًا؟</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>مثل سطح المكتب</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>لغة النافذة</translation>
        </message>
        <message>
            <source>Which language shall menus and messages be in?</source>
            <translation>بأي لغة تريد القوائم والرسائل؟</translation>
        </message>
        <message>
            <source>The window speaks this language from its next start on: files are still being read or written.</source>
            <translation>ستظهر النافذة بهذه اللغة عند التشغيل التالي: ما زالت ملفات تُقرأ أو تُكتب.</translation>
        </message>
        <message>
            <source>Text at %1 %</source>
            <translation>حجم النص %L1٪</translation>
        </message>
        <message>
            <source>About Paperlark</source>
            <translation>حول Paperlark</translation>
        </message>
        <message>
            <source>Paperlark %1</source>
            <translation>‏Paperlark %1</translation>
        </message>
        <message>
            <source>Reads the daily digests of AI papers. MIT licence. Made with Qt and md4c.</source>
            <translation>يقرأ النشرات اليومية لأوراق الذكاء الاصطناعي. رخصة MIT. صُنع باستخدام Qt وmd4c.</translation>
        </message>
        <message>
            <source>What was copied is no file, no digest, no address of a paper and no arXiv id.</source>
            <translation>ما نُسخ ليس ملفًا ولا نشرة ولا عنوان ورقة ولا معرّف arXiv.</translation>
        </message>
        <message>
            <source>%1 was not fetched: add its source, or save the file and drop it here.</source>
            <translation>لم يُجلب %1: أضف مصدره، أو احفظ الملف وأفلته هنا.</translation>
        </message>
        <message>
            <source>%1 is not in your library.</source>
            <translation>لا توجد الورقة %1 في مكتبتك.</translation>
        </message>
        <message>
            <source>Open on arXiv</source>
            <translation>فتح في arXiv</translation>
        </message>
        <message>
            <source>%1 is not read as a digest.</source>
            <extracomment>%1: the name of a file</extracomment>
            <translation>لم يُقرأ %1 على أنه نشرة.</translation>
        </message>
        <message>
            <source>Open with another program</source>
            <translation>فتح ببرنامج آخر</translation>
        </message>
        <message numerus="yes">
            <source>Open %Ln page(s) in the browser?</source>
            <translation>
                <numerusform>أتريد فتح %Ln صفحة في المتصفح؟</numerusform>
                <numerusform>أتريد فتح صفحة واحدة في المتصفح؟</numerusform>
                <numerusform>أتريد فتح صفحتين في المتصفح؟</numerusform>
                <numerusform>أتريد فتح %Ln صفحات في المتصفح؟</numerusform>
                <numerusform>أتريد فتح %Ln صفحة في المتصفح؟</numerusform>
                <numerusform>أتريد فتح %Ln صفحة في المتصفح؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Open all</source>
            <translation>فتح الكل</translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) opened, and their papers are no longer selected.</source>
            <translation>
                <numerusform>لم تُفتح أي صفحة.</numerusform>
                <numerusform>فُتحت صفحة واحدة وأُلغي تحديد ورقتها.</numerusform>
                <numerusform>فُتحت صفحتان وأُلغي تحديد ورقتيهما.</numerusform>
                <numerusform>فُتحت %Ln صفحات وأُلغي تحديد أوراقها.</numerusform>
                <numerusform>فُتحت %Ln صفحة وأُلغي تحديد أوراقها.</numerusform>
                <numerusform>فُتحت %Ln صفحة وأُلغي تحديد أوراقها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Select again</source>
            <translation>تحديدها من جديد</translation>
        </message>
        <message>
            <source>Preferred link: %1, where a paper has it</source>
            <translation>الرابط المفضّل: %1، حيث يوجد في الورقة</translation>
        </message>
        <message>
            <source>Preferred link</source>
            <translation>الرابط المفضّل</translation>
        </message>
        <message>
            <source>Which page of a paper shall open first?</source>
            <translation>أي صفحات الورقة تُفتح أولًا؟</translation>
        </message>
        <message>
            <source>This paper stands under no day. Print it alone: %1.</source>
            <translation>هذه الورقة ليست تحت أي يوم. اطبعها وحدها: %1.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>نجمة</translation>
        </message>
        <message>
            <source>Reading list</source>
            <translation>قائمة القراءة</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>وسم</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>منتهية</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>%1 of kept thumbnails are gone.</source>
            <translation>حُذف %1 من الصور المصغّرة المحفوظة.</translation>
        </message>
        <message>
            <source>No thumbnails were kept.</source>
            <translation>لا صور مصغّرة محفوظة.</translation>
        </message>
        <message>
            <source>Watch a folder for new digests</source>
            <translation>مراقبة مجلد بحثًا عن نشرات جديدة</translation>
        </message>
        <message>
            <source>The library %1 can only be read, so nothing that comes could be kept. Make it writable first.</source>
            <translation>المكتبة %1 للقراءة فقط، فلا يمكن حفظ أي جديد يصل. اجعلها قابلة للكتابة أولًا.</translation>
        </message>
        <message>
            <source>The folder %1 is watched: new digests in it are read by themselves.</source>
            <translation>المجلد %1 مُراقَب: تُقرأ النشرات الجديدة فيه تلقائيًا.</translation>
        </message>
        <message>
            <source>%1 new, %2 merged from %3. Watch it for new digests?</source>
            <extracomment>%1 and %2: numbers of papers; %3: the name of a folder</extracomment>
            <translation>جديدة: %L1، مدمجة: %L2، من المجلد %3. أتريد مراقبته بحثًا عن نشرات جديدة؟</translation>
        </message>
        <message>
            <source>Watch it</source>
            <translation>مراقبته</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::MatchPlaces</name>
        <message>
            <source>author</source>
            <comment>where the words searched stand</comment>
            <translation>المؤلف</translation>
        </message>
        <message>
            <source>note</source>
            <comment>where the words searched stand</comment>
            <translation>الملاحظة</translation>
        </message>
        <message>
            <source>tag</source>
            <comment>where the words searched stand</comment>
            <translation>الوسم</translation>
        </message>
        <message>
            <source>title</source>
            <comment>where the words searched stand</comment>
            <translation>العنوان</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::MissingBox</name>
        <message>
            <source>Paperlark</source>
            <translation>Paperlark</translation>
        </message>
        <message>
            <source>The library %1 was here before and is not there now.</source>
            <translation>كانت المكتبة %1 هنا من قبل، وهي غير موجودة الآن.</translation>
        </message>
        <message>
            <source>Connect its disk or put its folder back, and try again. A new library begins empty; the other one is not touched by it.</source>
            <translation>صِل قرصها أو أعد مجلدها إلى مكانه ثم حاول مجددًا. تبدأ المكتبة الجديدة فارغة، ولا تمسّ المكتبة الأخرى.</translation>
        </message>
        <message>
            <source>&amp;Try Again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Begin a &amp;New One</source>
            <translation>إنشاء مكتبة جديدة</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>إنهاء</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::MoreRow</name>
        <message>
            <source>type to find</source>
            <translation>اكتب للبحث</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::NewPapers</name>
        <message>
            <source>Offline: nothing is sent or fetched.</source>
            <translation>غير متصل: لا يُرسل شيء ولا يُجلب.</translation>
        </message>
        <message>
            <source>Online: your sources are asked as you chose.</source>
            <translation>متصل: يُستعلم من مصادرك كما اخترت.</translation>
        </message>
        <message>
            <source>The desktop tells of new papers.</source>
            <translation>يعرض سطح المكتب إشعارات بالأوراق الجديدة.</translation>
        </message>
        <message>
            <source>The desktop tells of nothing.</source>
            <translation>لا يعرض سطح المكتب أي إشعارات.</translation>
        </message>
        <message>
            <source>Offline by choice</source>
            <translation>غير متصل باختيارك</translation>
        </message>
        <message>
            <source>You are offline by choice: nothing is sent or fetched.</source>
            <translation>أنت غير متصل باختيارك: لا يُرسل شيء ولا يُجلب.</translation>
        </message>
        <message>
            <source>Once online, only your sources are asked, as often as you chose. The page of network activity lists each request.</source>
            <translation>عند الاتصال لا يُستعلم إلا من مصادرك، وبالوتيرة التي اخترتها. وتسرد صفحة نشاط الشبكة كل طلب.</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>اتصال</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>البقاء غير متصل</translation>
        </message>
        <message>
            <source>%1 is no longer looked at; its papers stay.</source>
            <translation>لم يعد %1 يُتابَع؛ وتبقى أوراقه.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>There is no source to be asked.</source>
            <translation>لا يوجد مصدر للاستعلام منه.</translation>
        </message>
        <message>
            <source>Add a source…</source>
            <translation>إضافة مصدر…</translation>
        </message>
        <message>
            <source>No source is asked by day, so there are no earlier days to fetch.</source>
            <translation>لا يوجد مصدر يُستعلم منه يومًا بيوم، لذا لا توجد أيام سابقة لجلبها.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new paper(s)</source>
            <translation>
                <numerusform>لا أوراق جديدة</numerusform>
                <numerusform>ورقة جديدة واحدة</numerusform>
                <numerusform>ورقتان جديدتان</numerusform>
                <numerusform>%Ln أوراق جديدة</numerusform>
                <numerusform>%Ln ورقة جديدة</numerusform>
                <numerusform>%Ln ورقة جديدة</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>They are in Paperlark, unread.</source>
            <translation>هي في Paperlark، غير مقروءة.</translation>
        </message>
        <message>
            <source>Export the list of sources</source>
            <translation>تصدير قائمة المصادر</translation>
        </message>
        <message>
            <source>%1 can't be written. Choose another place.</source>
            <translation>تعذّرت الكتابة إلى %1. اختر مكانًا آخر.</translation>
        </message>
        <message>
            <source>The list of sources is in %1.</source>
            <translation>قائمة المصادر محفوظة في %1.</translation>
        </message>
        <message>
            <source>Add sources from a list</source>
            <translation>إضافة مصادر من قائمة</translation>
        </message>
        <message>
            <source>%1 can't be read. Check its permissions.</source>
            <translation>تتعذر قراءة %1. تحقق من الأذونات.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln source(s) added</source>
            <translation>
                <numerusform>لم يُضف أي مصدر</numerusform>
                <numerusform>أُضيف مصدر واحد</numerusform>
                <numerusform>أُضيف مصدران</numerusform>
                <numerusform>أُضيفت %Ln مصادر</numerusform>
                <numerusform>أُضيف %Ln مصدرًا</numerusform>
                <numerusform>أُضيف %Ln مصدر</numerusform>
            </translation>
        </message>
        <message>
            <source>Lists of sources (*.opml)</source>
            <translation>قوائم المصادر (*.opml)</translation>
        </message>
        <message>
            <source>Lists of sources (*.opml *.xml)</source>
            <translation>قوائم المصادر (*.opml *.xml)</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::NewSinceLine</name>
        <message>
            <source>↑ New since %1</source>
            <extracomment>On a line of the list; the papers above it came since then. %1: "Fri 08:14"</extracomment>
            <translation>↑ جديد منذ %1</translation>
        </message>
        <message>
            <source>Known before %1 from here on. %2</source>
            <extracomment>%1: "Fri 08:14"; %2: a row of the list, spoken</extracomment>
            <translation>ما يلي كان معروفًا قبل %1. %2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::NoteDraft</name>
        <message>
            <source>The note can't be kept in %1 yet. It stays on the screen; make room there, or copy it.</source>
            <translation>تعذّر حفظ الملاحظة في %1 حتى الآن. تبقى على الشاشة؛ أفرغ مساحة هناك أو انسخها.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::NoteField</name>
        <message>
            <source>One line; #word tags the paper</source>
            <translation>سطر واحد؛ #كلمة تضيف وسمًا إلى الورقة</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>ملاحظتك</translation>
        </message>
        <message>
            <source>Your note – not saved</source>
            <translation>ملاحظتك – غير محفوظة</translation>
        </message>
        <message>
            <source>Your note – recovered, not saved yet</source>
            <translation>ملاحظتك – مستعادة ولم تُحفظ بعد</translation>
        </message>
        <message>
            <source>Ctrl+Enter saves it · Esc drops it</source>
            <translation>‏Ctrl+Enter للحفظ · Esc للتجاهل</translation>
        </message>
        <message>
            <source>Enter saves it · Esc drops it</source>
            <translation>‏Enter للحفظ · Esc للتجاهل</translation>
        </message>
        <message>
            <source>Markdown · Ctrl+Enter or Esc keeps it</source>
            <translation>‏Markdown · Ctrl+Enter أو Esc للحفظ</translation>
        </message>
        <message>
            <source>Enter keeps it · Esc leaves it · Shift+Enter for more</source>
            <translation>‏Enter للحفظ · Esc للخروج دون حفظ · Shift+Enter للمزيد</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::NoteHtml</name>
        <message>
            <source>Your note: press c to write one line</source>
            <translation>ملاحظتك: اضغط c لكتابة سطر واحد</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Original</name>
        <message>
            <source>As the digests wrote it</source>
            <translation>كما كتبته النشرات</translation>
        </message>
        <message>
            <source>back to the page (i)</source>
            <translation>عودة إلى الصفحة (i)</translation>
        </message>
        <message>
            <source>Title:</source>
            <translation>العنوان:</translation>
        </message>
        <message>
            <source>Translated title:</source>
            <translation>العنوان المترجم:</translation>
        </message>
        <message>
            <source>Authors:</source>
            <translation>المؤلفون:</translation>
        </message>
        <message>
            <source>and others</source>
            <translation>وآخرون</translation>
        </message>
        <message>
            <source>Votes:</source>
            <translation>الأصوات:</translation>
        </message>
        <message>
            <source>Tags:</source>
            <translation>الوسوم:</translation>
        </message>
        <message>
            <source>This digest gave no summary for it.</source>
            <translation>لم تقدّم هذه النشرة ملخصًا لها.</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1، السطر %L2</translation>
        </message>
        <message>
            <source>%1, lines %2–%3</source>
            <translation>%1، الأسطر %L2–%L3</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::OtherProgram</name>
        <message>
            <source>No program took %1. Open it from your file manager, with a program of your choice.</source>
            <translation>لم يقبل أي برنامج فتح %1. افتحه من مدير الملفات بالبرنامج الذي تختاره.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PageActions</name>
        <message>
            <source>All links</source>
            <translation>كل الروابط</translation>
        </message>
        <message>
            <source>arXiv</source>
            <translation>arXiv</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1: a host, %2: a key</extracomment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PagePager</name>
        <message>
            <source>Previous paper</source>
            <translation>الورقة السابقة</translation>
        </message>
        <message>
            <source>Next paper</source>
            <translation>الورقة التالية</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>مقروءة</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>غير مقروءة</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>مميزة بنجمة</translation>
        </message>
        <message>
            <source>Not starred</source>
            <translation>غير مميزة بنجمة</translation>
        </message>
        <message>
            <source>On the reading list</source>
            <translation>في قائمة القراءة</translation>
        </message>
        <message>
            <source>Not on the reading list</source>
            <translation>ليست في قائمة القراءة</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PagePicture</name>
        <message>
            <source>Once</source>
            <comment>load this picture</comment>
            <translation>مرة واحدة</translation>
        </message>
        <message>
            <source>Load this picture, and ask again for the next</source>
            <translation>تحميل هذه الصورة، والسؤال مجددًا عند التالية</translation>
        </message>
        <message>
            <source>This host</source>
            <comment>load pictures from it</comment>
            <translation>هذا الخادم</translation>
        </message>
        <message>
            <source>Load pictures from this host without asking</source>
            <translation>تحميل الصور من هذا الخادم دون سؤال</translation>
        </message>
        <message>
            <source>Always</source>
            <comment>load pictures</comment>
            <translation>دائمًا</translation>
        </message>
        <message>
            <source>Load pictures from the hosts Paperlark knows without asking</source>
            <translation>تحميل الصور من الخوادم التي يعرفها Paperlark دون سؤال</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Picture from %1 · not loaded</source>
            <extracomment>a picture that is not fetched before the reader allows it; %1: a host</extracomment>
            <translation>صورة من %1 · لم تُحمَّل</translation>
        </message>
        <message>
            <source>Picture from %1 · loading…</source>
            <translation>صورة من %1 · جارٍ التحميل…</translation>
        </message>
        <message>
            <source>The picture was left unloaded.</source>
            <translation>تُركت الصورة دون تحميل.</translation>
        </message>
        <message>
            <source>Thumbnail, not loaded: %1</source>
            <translation>صورة مصغّرة، لم تُحمَّل: %1</translation>
        </message>
        <message>
            <source>Thumbnail, loading: %1</source>
            <translation>صورة مصغّرة، جارٍ تحميلها: %1</translation>
        </message>
        <message>
            <source>Thumbnail, not loaded: %1. %2</source>
            <translation>صورة مصغّرة، لم تُحمَّل: %1. %2</translation>
        </message>
        <message>
            <source>Thumbnail from %1</source>
            <translation>صورة مصغّرة من %1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PageThumbnail</name>
        <message>
            <source>You are offline by choice, so no picture was asked for. Go online to load it.</source>
            <translation>أنت غير متصل باختيارك، لذا لم تُطلب أي صورة. اتصل بالإنترنت لتحميلها.</translation>
        </message>
        <message>
            <source>Pictures from %1 are loaded without asking from now on.</source>
            <translation>تُحمَّل الصور من %1 دون سؤال من الآن فصاعدًا.</translation>
        </message>
        <message>
            <source>Pictures from the hosts Paperlark knows are loaded without asking from now on.</source>
            <translation>تُحمَّل الصور من الخوادم التي يعرفها Paperlark دون سؤال من الآن فصاعدًا.</translation>
        </message>
        <message>
            <source>Pages show their picture.</source>
            <translation>تعرض الصفحات صورها.</translation>
        </message>
        <message>
            <source>Pages hide their picture; the same key shows it again.</source>
            <translation>تخفي الصفحات صورها، والمفتاح نفسه يعيد إظهارها.</translation>
        </message>
        <message>
            <source>This paper has no picture that could be loaded.</source>
            <translation>ليس لهذه الورقة صورة يمكن تحميلها.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaletteFoot</name>
        <message>
            <source>actions</source>
            <translation>إجراءات</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>وسوم</translation>
        </message>
        <message>
            <source>authors</source>
            <translation>مؤلفون</translation>
        </message>
        <message>
            <source>exclude</source>
            <translation>استبعاد</translation>
        </message>
        <message>
            <source>open</source>
            <translation>فتح</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaletteList</name>
        <message>
            <source>not possible now</source>
            <translation>غير ممكن الآن</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>place among the choices</comment>
            <translation>%L1 من %L2</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>الخيارات</translation>
        </message>
        <message>
            <source>Nothing of that name</source>
            <translation>لا شيء بهذا الاسم</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaletteSettings</name>
        <message>
            <source>Sort: digest order</source>
            <translation>الفرز: ترتيب النشرة</translation>
        </message>
        <message>
            <source>Sort: most votes first</source>
            <translation>الفرز: الأكثر أصواتًا أولًا</translation>
        </message>
        <message>
            <source>Sort: oldest first</source>
            <translation>الفرز: الأقدم أولًا</translation>
        </message>
        <message>
            <source>Sort: best match first</source>
            <translation>الفرز: الأنسب أولًا</translation>
        </message>
        <message>
            <source>Preferred link: %1</source>
            <translation>الرابط المفضّل: %1</translation>
        </message>
        <message>
            <source>a program of your own…</source>
            <translation>برنامج من اختيارك…</translation>
        </message>
        <message>
            <source>Browser: the desktop's</source>
            <translation>المتصفح: متصفح سطح المكتب</translation>
        </message>
        <message>
            <source>Browser: %1</source>
            <translation>المتصفح: %1</translation>
        </message>
        <message>
            <source>Thumbnails: keep up to %1 MB</source>
            <translation>الصور المصغّرة: حفظ %L1 م.ب كحد أقصى</translation>
        </message>
        <message>
            <source>Thumbnails: keep up to %1 MB; they are %2 now</source>
            <translation>الصور المصغّرة: حفظ %L1 م.ب كحد أقصى؛ حجمها الآن %2</translation>
        </message>
        <message>
            <source>Thumbnails: ask each time</source>
            <translation>الصور المصغّرة: السؤال كل مرة</translation>
        </message>
        <message>
            <source>Thumbnails: always, from known hosts</source>
            <translation>الصور المصغّرة: دائمًا، من الخوادم المعروفة</translation>
        </message>
        <message>
            <source>Thumbnails: from %1 without asking</source>
            <extracomment>a setting in force, which is taken back when it is chosen; %1: a host</extracomment>
            <translation>الصور المصغّرة: من %1 دون سؤال</translation>
        </message>
        <message>
            <source>Theme: %1</source>
            <translation>السمة: %1</translation>
        </message>
        <message>
            <source>Rows: comfortable list</source>
            <translation>الصفوف: قائمة مريحة</translation>
        </message>
        <message>
            <source>Rows: compact list</source>
            <translation>الصفوف: قائمة متراصة</translation>
        </message>
        <message>
            <source>Rows: cards</source>
            <translation>الصفوف: بطاقات</translation>
        </message>
        <message>
            <source>Motion: as the desktop</source>
            <translation>الحركة: مثل سطح المكتب</translation>
        </message>
        <message>
            <source>Motion: none</source>
            <translation>الحركة: معطّلة</translation>
        </message>
        <message>
            <source>Reading language: %1</source>
            <translation>لغة القراءة: %1</translation>
        </message>
        <message>
            <source>Language of the window: the desktop's</source>
            <translation>لغة النافذة: لغة سطح المكتب</translation>
        </message>
        <message>
            <source>Language of the window: %1</source>
            <translation>لغة النافذة: %1</translation>
        </message>
        <message>
            <source>Text size: %1 %</source>
            <translation>حجم النص: %L1٪</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Panes</name>
        <message>
            <source>Panes</source>
            <translation>الألواح</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperCard</name>
        <message>
            <source>unread</source>
            <translation>غير مقروءة</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperCommands</name>
        <message numerus="yes">
            <source>%Ln page(s) are too many for a browser. Select %1 papers at most.</source>
            <translation>
                <numerusform>لا يحتمل المتصفح %Ln صفحة. حدّد %L1 ورقة على الأكثر.</numerusform>
                <numerusform>لا يحتمل المتصفح صفحة واحدة. حدّد %L1 ورقة على الأكثر.</numerusform>
                <numerusform>لا يحتمل المتصفح صفحتين. حدّد %L1 ورقة على الأكثر.</numerusform>
                <numerusform>لا يحتمل المتصفح %Ln صفحات. حدّد %L1 ورقة على الأكثر.</numerusform>
                <numerusform>لا يحتمل المتصفح %Ln صفحة. حدّد %L1 ورقة على الأكثر.</numerusform>
                <numerusform>لا يحتمل المتصفح %Ln صفحة. حدّد %L1 ورقة على الأكثر.</numerusform>
            </translation>
        </message>
        <message>
            <source>None of the selected papers has such a page.</source>
            <translation>ليس لأيٍّ من الأوراق المحددة صفحة كهذه.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperFilter</name>
        <message>
            <source>Nothing was opened that this parenthesis closes; it is left out.</source>
            <translation>لم يُفتح قوس ليُغلقه هذا القوس؛ أُهمل.</translation>
        </message>
        <message>
            <source>OR stands between two conditions; here it is left out.</source>
            <translation>تقع OR بين شرطين؛ أُهملت هنا.</translation>
        </message>
        <message>
            <source>The quote is not closed: everything behind it is searched as one phrase.</source>
            <translation>علامة الاقتباس غير مغلقة: يُبحث عن كل ما بعدها كعبارة واحدة.</translation>
        </message>
        <message>
            <source>This is nested too deeply; what is in these parentheses is left out.</source>
            <translation>التداخل هنا أعمق من اللازم؛ أُهمل ما بين هذين القوسين.</translation>
        </message>
        <message>
            <source>This parenthesis is not closed: it reaches to the end.</source>
            <translation>هذا القوس غير مغلق: يمتد إلى النهاية.</translation>
        </message>
        <message numerus="yes">
            <source>This is too long: what stands behind the first %Ln characters is left out.</source>
            <translation>
                <numerusform>هذا أطول من اللازم: أُهمل ما بعد أول %Ln حرف.</numerusform>
                <numerusform>هذا أطول من اللازم: أُهمل ما بعد الحرف الأول.</numerusform>
                <numerusform>هذا أطول من اللازم: أُهمل ما بعد أول حرفين.</numerusform>
                <numerusform>هذا أطول من اللازم: أُهمل ما بعد أول %Ln أحرف.</numerusform>
                <numerusform>هذا أطول من اللازم: أُهمل ما بعد أول %Ln حرفًا.</numerusform>
                <numerusform>هذا أطول من اللازم: أُهمل ما بعد أول %Ln حرف.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is no day. Write 2024-12-20, 2024-12, 2024-12-20..23, last7d, today or monday.</source>
            <comment>date, last7d, today, monday are typed as they are</comment>
            <translation>ليس «%1» يومًا. اكتب date:2024-12-20 أو date:2024-12 أو date:2024-12-20..23 أو last7d أو today أو monday.</translation>
        </message>
        <message>
            <source>“%1” is no number of votes. Write 50, &gt;=50, &lt;10 or 10..50.</source>
            <translation>ليس «%1» عدد أصوات. اكتب votes:50 أو votes:&gt;=50 أو votes:&lt;10 أو votes:10..50.</translation>
        </message>
        <message>
            <source>A paper can have code, model, thumbnail, video or note, not “%1”.</source>
            <translation>قد يكون للورقة code أو model أو thumbnail أو video أو note، لا «%1».</translation>
        </message>
        <message>
            <source>A paper is unread, read, starred, later, liked or disliked, not “%1”.</source>
            <translation>تكون الورقة unread أو read أو starred أو later أو liked أو disliked، لا «%1».</translation>
        </message>
        <message>
            <source>Papers are sorted by digest, oldest, votes or match, not by “%1”.</source>
            <translation>تُفرز الأوراق حسب digest أو oldest أو votes أو match، لا حسب «%1».</translation>
        </message>
        <message>
            <source>There is no field “%1”: it is searched as words. The fields are %2.</source>
            <translation>لا يوجد حقل «%1»: يُبحث عنه ككلمات. الحقول هي %2.</translation>
        </message>
        <message>
            <source>“%1:” waits for what to look for.</source>
            <translation>ينقص بعد «%1:» ما يُبحث عنه.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperListModel</name>
        <message>
            <source>Read.</source>
            <translation>مقروءة.</translation>
        </message>
        <message>
            <source>Unread.</source>
            <translation>غير مقروءة.</translation>
        </message>
        <message>
            <source>Starred.</source>
            <translation>مميزة بنجمة.</translation>
        </message>
        <message>
            <source>In the reading list.</source>
            <translation>في قائمة القراءة.</translation>
        </message>
        <message>
            <source>Less like this.</source>
            <translation>طُلب تقليل ما يشبهها.</translation>
        </message>
        <message>
            <source>More like this.</source>
            <translation>طُلب الإكثار مما يشبهها.</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a paper's title, spoken</comment>
            <translation>%1.</translation>
        </message>
        <message numerus="yes">
            <source>%n vote(s).</source>
            <translation>
                <numerusform>لا أصوات.</numerusform>
                <numerusform>صوت واحد.</numerusform>
                <numerusform>صوتان.</numerusform>
                <numerusform>%Ln أصوات.</numerusform>
                <numerusform>%Ln صوتًا.</numerusform>
                <numerusform>%Ln صوت.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a list of languages, spoken</comment>
            <translation>%1.</translation>
        </message>
        <message>
            <source>Tags: %1.</source>
            <comment>a list of them, spoken</comment>
            <translation>الوسوم: %1.</translation>
        </message>
        <message>
            <source>Note: %1.</source>
            <comment>the reader's own, spoken</comment>
            <translation>ملاحظة: %1.</translation>
        </message>
        <message>
            <source>No longer in this view.</source>
            <translation>لم تعد في هذا العرض.</translation>
        </message>
        <message>
            <source>%1 of %2.</source>
            <comment>position in the list</comment>
            <translation>%L1 من %L2.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperListView</name>
        <message>
            <source>Selected. %1</source>
            <extracomment>%1: a row of the list, spoken</extracomment>
            <translation>محددة. %1</translation>
        </message>
        <message>
            <source>%1 Found in: %2.</source>
            <extracomment>%1: a row, spoken; %2: where the words searched stand: author, note, 한국어</extracomment>
            <translation>%1 وُجدت في: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>لا أوراق</numerusform>
                <numerusform>ورقة واحدة</numerusform>
                <numerusform>ورقتان</numerusform>
                <numerusform>%Ln أوراق</numerusform>
                <numerusform>%Ln ورقة</numerusform>
                <numerusform>%Ln ورقة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2, folded</source>
            <extracomment>A day whose papers are folded away, spoken: its date, what is in it</extracomment>
            <translation>%1، %2، مطوي</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>الأوراق</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperNear</name>
        <message>
            <source>Again on %1</source>
            <extracomment>%1: one or more days</extracomment>
            <translation>وردت مجددًا في %1</translation>
        </message>
        <message>
            <source>Related in your library</source>
            <translation>ذات صلة في مكتبتك</translation>
        </message>
        <message>
            <source>shares %1</source>
            <extracomment>why another paper is related; %1: words of its title, or names of authors</extracomment>
            <translation>تشترك في %1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperStore</name>
        <message>
            <source>One day holds more than 1,048,576 papers. The file was not read; split it by days.</source>
            <translation>في أحد الأيام أكثر من ١٬٠٤٨٬٥٧٦ ورقة. لم يُقرأ الملف؛ قسّمه حسب الأيام.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperText</name>
        <message>
            <source>Paper</source>
            <translation>ورقة</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperView</name>
        <message>
            <source>The text as the digests wrote it, or the page</source>
            <translation>النص كما كتبته النشرات، أو الصفحة</translation>
        </message>
        <message>
            <source>All authors, or the first few</source>
            <translation>كل المؤلفين، أو أوائلهم</translation>
        </message>
        <message>
            <source>Show the questions that follow, or fold them</source>
            <translation>إظهار الأسئلة التالية، أو طيّها</translation>
        </message>
        <message>
            <source>Show all of this text, which may take a while</source>
            <translation>إظهار هذا النص كله، وقد يستغرق ذلك وقتًا</translation>
        </message>
        <message>
            <source>Find papers by %1</source>
            <translation>البحث عن أوراق %1</translation>
        </message>
        <message>
            <source>The papers of this day</source>
            <translation>أوراق هذا اليوم</translation>
        </message>
        <message>
            <source>Open this paper</source>
            <translation>فتح هذه الورقة</translation>
        </message>
        <message>
            <source>Write what you think of it</source>
            <translation>اكتب رأيك فيها</translation>
        </message>
        <message>
            <source>Choose one in the list, and it is shown here.</source>
            <translation>اختر ورقة من القائمة فتظهر هنا.</translation>
        </message>
        <message>
            <source>The list says why it has none to show.</source>
            <translation>تبيّن القائمة سبب خلوّها.</translation>
        </message>
        <message>
            <source>No paper is open.</source>
            <translation>لا ورقة مفتوحة.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Preset</name>
        <message>
            <source>English, a paragraph for each paper</source>
            <translation>بالإنجليزية، فقرة لكل ورقة</translation>
        </message>
        <message>
            <source>English, in points, with tags and code</source>
            <translation>بالإنجليزية، في نقاط، مع وسوم وكود</translation>
        </message>
        <message>
            <source>Korean, in points, with votes and pictures</source>
            <translation>بالكورية، في نقاط، مع أصوات وصور</translation>
        </message>
        <message>
            <source>English, the abstracts, with votes</source>
            <translation>بالإنجليزية، الملخصات الأصلية للأوراق، مع أصوات</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Printing</name>
        <message>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>at the foot of a page</extracomment>
            <translation>%L1 من %L2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ProgressRow</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Provenance</name>
        <message>
            <source>from %1, line %2</source>
            <extracomment>%1: a source and a file, "gabrielchua, 2024/12/23.md"</extracomment>
            <translation>من %1، السطر %L2</translation>
        </message>
        <message>
            <source>from %1, lines %2–%3</source>
            <translation>من %1، الأسطر %L2–%L3</translation>
        </message>
        <message>
            <source>Also: %1</source>
            <extracomment>%1: a list of files</extracomment>
            <translation>وأيضًا: %1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::RestoreBox</name>
        <message>
            <source>Paperlark</source>
            <translation>Paperlark</translation>
        </message>
        <message>
            <source>The newest good backup is of %1 (%2). Restoring it keeps the damaged library beside it under another name, and carries over the marks and notes that can still be read.</source>
            <translation>أحدث نسخة احتياطية سليمة تعود إلى %1 (%2). تُبقي استعادتها المكتبة التالفة إلى جانبها باسم آخر، وتنقل العلامات والملاحظات التي ما زالت قراءتها ممكنة.</translation>
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>إنهاء</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SavedViewList</name>
        <message>
            <source>Saved views</source>
            <translation>العروض المحفوظة</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة تسمية</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SavedViews</name>
        <message>
            <source>There is no filter to save: all papers are shown.</source>
            <translation>لا عامل تصفية لحفظه: كل الأوراق معروضة.</translation>
        </message>
        <message>
            <source>This view is saved already: %1</source>
            <translation>هذا العرض محفوظ بالفعل: %1</translation>
        </message>
        <message>
            <source>No saved view is in force.</source>
            <translation>لا يسري أي عرض محفوظ الآن.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SavedViewsModel</name>
        <message>
            <source>%1 (Ctrl+%2)</source>
            <comment>a saved view and its key</comment>
            <translation>%1 (Ctrl+%2)</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n paper(s), %2 unread</source>
            <translation>
                <numerusform>%1، لا أوراق، غير المقروء %2</numerusform>
                <numerusform>%1، ورقة واحدة، غير المقروء %2</numerusform>
                <numerusform>%1، ورقتان، غير المقروء منهما %2</numerusform>
                <numerusform>%1، %Ln أوراق، غير المقروء منها %2</numerusform>
                <numerusform>%1، %Ln ورقة، غير المقروء منها %2</numerusform>
                <numerusform>%1، %Ln ورقة، غير المقروء منها %2</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, in force</source>
            <comment>%1: a saved view with its counts</comment>
            <translation>%1، العرض الحالي</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SavedViewsSection</name>
        <message>
            <source>Saved views</source>
            <translation>العروض المحفوظة</translation>
        </message>
        <message>
            <source>Ctrl+S keeps the filter here.</source>
            <translation>احفظ عامل التصفية هنا بـ Ctrl+S.</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>اسم العرض</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SearchField</name>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>مسح البحث</translation>
        </message>
        <message numerus="yes">
            <source>Search in %Ln paper(s)</source>
            <translation>
                <numerusform>بحث في %Ln ورقة</numerusform>
                <numerusform>بحث في ورقة واحدة</numerusform>
                <numerusform>بحث في ورقتين</numerusform>
                <numerusform>بحث في %Ln أوراق</numerusform>
                <numerusform>بحث في %Ln ورقة</numerusform>
                <numerusform>بحث في %Ln ورقة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SelectionBar</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <comment>papers</comment>
            <translation>
                <numerusform>لم يُحدَّد شيء</numerusform>
                <numerusform>حُدّدت واحدة</numerusform>
                <numerusform>حُدّدت اثنتان</numerusform>
                <numerusform>حُدّدت %Ln</numerusform>
                <numerusform>حُدّدت %Ln</numerusform>
                <numerusform>حُدّدت %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>None selected</source>
            <translation>لم يُحدَّد شيء</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ShortcutSheet</name>
        <message>
            <source>the list has the focus</source>
            <translation>عندما يكون التركيز على القائمة</translation>
        </message>
        <message>
            <source>the page has the focus</source>
            <translation>عندما يكون التركيز على الصفحة</translation>
        </message>
        <message>
            <source>the sidebar has the focus</source>
            <translation>عندما يكون التركيز على الشريط الجانبي</translation>
        </message>
        <message>
            <source>the calendar has the focus</source>
            <translation>عندما يكون التركيز على التقويم</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Find a key or an action</source>
            <translation>ابحث عن مفتاح أو إجراء</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>تغيير المفاتيح…</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <source>Preset: %1</source>
            <translation>النمط الجاهز: %1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Sidebar</name>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>المؤلفون</translation>
        </message>
        <message>
            <source>Has</source>
            <comment>head over what a paper has: code, a model, a note</comment>
            <translation>تحتوي على</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>الأصوات</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>الشريط الجانبي</translation>
        </message>
        <message>
            <source>Today</source>
            <extracomment>The newest day present, when it is not the calendar's today: "Newest, Mon 23 Dec"</extracomment>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Newest, %1</source>
            <translation>الأحدث، %1</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>المكتبة</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>غير المقروءة</translation>
        </message>
        <message>
            <source>Reading list</source>
            <translation>قائمة القراءة</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>المميزة بنجمة</translation>
        </message>
        <message>
            <source>All papers</source>
            <translation>كل الأوراق</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SortButton</name>
        <message>
            <source>Order of the list</source>
            <translation>ترتيب القائمة</translation>
        </message>
        <message>
            <source>Digest order</source>
            <translation>ترتيب النشرة</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>الأقدم أولًا</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>الأصوات</translation>
        </message>
        <message>
            <source>Best match</source>
            <translation>الأنسب</translation>
        </message>
        <message>
            <source>Sorted by: %1</source>
            <extracomment>%1: an order, e.g. Votes</extracomment>
            <translation>الفرز حسب: %1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Source</name>
        <message>
            <source>What %1 sent is no text but %2.</source>
            <translation>ما أرسله %1 ليس نصًا بل %2.</translation>
        </message>
        <message>
            <source>%1 sent an empty file.</source>
            <translation>أرسل %1 ملفًا فارغًا.</translation>
        </message>
        <message>
            <source>What %1 sent is no digest that Paperlark knows.</source>
            <translation>ما أرسله %1 ليس نشرة يعرفها Paperlark.</translation>
        </message>
        <message>
            <source>What %1 sent lists no papers.</source>
            <translation>لا أوراق في ما أرسله %1.</translation>
        </message>
        <message>
            <source>“%1” is no web address. It begins with https:// and names a host.</source>
            <translation>ليس «%1» عنوان ويب. يبدأ عنوان الويب بـ https:// ويذكر اسم خادم.</translation>
        </message>
        <message>
            <source>The address holds a name or password, which would be sent along. Take it out.</source>
            <translation>في العنوان اسم أو كلمة مرور سيُرسَلان معه. احذفهما منه.</translation>
        </message>
        <message>
            <source>Choose the folder to be watched.</source>
            <translation>اختر المجلد الذي تريد مراقبته.</translation>
        </message>
        <message>
            <source>The address must say where the day goes: {yyyy} for the year, {MM} for the month, {dd} for the day.</source>
            <translation>يجب أن يبيّن العنوان موضع التاريخ: {yyyy} للسنة، و{MM} للشهر، و{dd} لليوم.</translation>
        </message>
        <message>
            <source>The address is missing.</source>
            <translation>العنوان مفقود.</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>أدخل اسمًا للمصدر.</translation>
        </message>
        <message>
            <source>Line %1 of the list: this Paperlark does not know that kind of source. Nothing was added.</source>
            <translation>السطر %L1 من القائمة: لا تعرف هذه النسخة من Paperlark هذا النوع من المصادر. لم يُضَف شيء.</translation>
        </message>
        <message>
            <source>Line %1 of the list can't be added: %2</source>
            <translation>تعذّرت إضافة السطر %L1 من القائمة: %2</translation>
        </message>
        <message>
            <source>Sources of new papers</source>
            <comment>title of an exported list</comment>
            <translation>مصادر الأوراق الجديدة</translation>
        </message>
        <message>
            <source>Line %1 of the list is not well-formed OPML. Nothing was added.</source>
            <translation>السطر %L1 من القائمة ليس OPML سليمًا. لم يُضَف شيء.</translation>
        </message>
        <message>
            <source>This list has no source that Paperlark could ask. Nothing was added.</source>
            <translation>لا يوجد في هذه القائمة مصدر يستطيع Paperlark الاستعلام منه. لم يُضَف شيء.</translation>
        </message>
        <message>
            <source>The list has more than %L1 sources. Nothing was added.</source>
            <translation>تضم القائمة أكثر من %L1 مصدر. لم يُضَف شيء.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SourceDialog</name>
        <message>
            <source>Change a source</source>
            <translation>تغيير مصدر</translation>
        </message>
        <message>
            <source>Add a source</source>
            <translation>إضافة مصدر</translation>
        </message>
        <message>
            <source>Where from</source>
            <translation>من أين</translation>
        </message>
        <message>
            <source>A known digest</source>
            <translation>نشرة معروفة</translation>
        </message>
        <message>
            <source>An address for each day</source>
            <translation>عنوان لكل يوم</translation>
        </message>
        <message>
            <source>One address</source>
            <translation>عنوان واحد</translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>مجلد</translation>
        </message>
        <message>
            <source>Look for new papers</source>
            <translation>البحث عن أوراق جديدة</translation>
        </message>
        <message>
            <source>Only when asked</source>
            <translation>عند الطلب فقط</translation>
        </message>
        <message>
            <source>On start</source>
            <translation>عند بدء التشغيل</translation>
        </message>
        <message>
            <source>Every hour</source>
            <translation>كل ساعة</translation>
        </message>
        <message>
            <source>Every 6 hours</source>
            <translation>كل ٦ ساعات</translation>
        </message>
        <message>
            <source>Once a day</source>
            <translation>مرة في اليوم</translation>
        </message>
        <message>
            <source>Known digests</source>
            <translation>النشرات المعروفة</translation>
        </message>
        <message>
            <source>is there already</source>
            <translation>مضافة من قبل</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>اتصال</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>{yyyy}, {MM} and {dd} stand for the day. Paste the address of any day: they are put in.</source>
            <translation>ترمز {yyyy} و{MM} و{dd} إلى اليوم. الصق عنوان أي يوم وستوضع فيه تلقائيًا.</translation>
        </message>
        <message>
            <source>A file that is written anew, with one day or many. What it brings replaces what it brought before.</source>
            <translation>ملف تُعاد كتابته، فيه يوم واحد أو أيام كثيرة. ما يأتي به يحل محل ما أتى به من قبل.</translation>
        </message>
        <message>
            <source>A clone of digests, or a folder that something else fills. Its files are read when they change.</source>
            <translation>نسخة من مستودع نشرات، أو مجلد يملؤه برنامج آخر. تُقرأ ملفاته عندما تتغير.</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>مراقبة مجلد</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>جارٍ الاستعلام…</translation>
        </message>
        <message>
            <source>Go online and try</source>
            <translation>الاتصال والتجربة</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>تجربة</translation>
        </message>
        <message>
            <source>You are offline by choice: nothing is fetched before you go online.</source>
            <translation>أنت غير متصل باختيارك: لا يُجلب شيء قبل أن تتصل.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SourceListView</name>
        <message>
            <source>Where new papers come from</source>
            <translation>من أين تأتي الأوراق الجديدة</translation>
        </message>
        <message>
            <source>Look for new papers</source>
            <translation>البحث عن أوراق جديدة</translation>
        </message>
        <message>
            <source>Go on with earlier days</source>
            <translation>متابعة جلب الأيام السابقة</translation>
        </message>
        <message>
            <source>Pause earlier days</source>
            <translation>إيقاف جلب الأيام السابقة مؤقتًا</translation>
        </message>
        <message>
            <source>Leave the other days out</source>
            <translation>تخطي الأيام الباقية</translation>
        </message>
        <message>
            <source>Fetch earlier days…</source>
            <translation>جلب أيام سابقة…</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>تغيير…</translation>
        </message>
        <message>
            <source>Remove; its papers stay</source>
            <translation>إزالة؛ وتبقى أوراقه</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SourceWords</name>
        <message numerus="yes">
            <source>Earlier days paused, %Ln left</source>
            <translation>
                <numerusform>الأيام السابقة متوقفة مؤقتًا، لم يبقَ شيء</numerusform>
                <numerusform>الأيام السابقة متوقفة مؤقتًا، بقي يوم واحد</numerusform>
                <numerusform>الأيام السابقة متوقفة مؤقتًا، بقي يومان</numerusform>
                <numerusform>الأيام السابقة متوقفة مؤقتًا، بقيت %Ln أيام</numerusform>
                <numerusform>الأيام السابقة متوقفة مؤقتًا، بقي %Ln يومًا</numerusform>
                <numerusform>الأيام السابقة متوقفة مؤقتًا، بقي %Ln يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Earlier days: %1 of %2</source>
            <translation>الأيام السابقة: %1 من %2</translation>
        </message>
        <message>
            <source>%1 Next try %2.</source>
            <extracomment>%1: what went wrong, a sentence; %2: a time of day</extracomment>
            <translation>%1 المحاولة التالية: %2.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>مجلد</translation>
        </message>
        <message>
            <source>Address by day</source>
            <translation>عنوان لكل يوم</translation>
        </message>
        <message>
            <source>One address</source>
            <translation>عنوان واحد</translation>
        </message>
        <message>
            <source>Hugging Face list</source>
            <translation>قائمة Hugging Face</translation>
        </message>
        <message>
            <source>when asked</source>
            <translation>عند الطلب</translation>
        </message>
        <message>
            <source>on start</source>
            <translation>عند بدء التشغيل</translation>
        </message>
        <message numerus="yes">
            <source>every %Ln hour(s)</source>
            <translation>
                <numerusform>كل %Ln ساعة</numerusform>
                <numerusform>كل ساعة</numerusform>
                <numerusform>كل ساعتين</numerusform>
                <numerusform>كل %Ln ساعات</numerusform>
                <numerusform>كل %Ln ساعة</numerusform>
                <numerusform>كل %Ln ساعة</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>متوقف مؤقتًا</translation>
        </message>
        <message>
            <source>Fetching…</source>
            <translation>جارٍ الجلب…</translation>
        </message>
        <message>
            <source>Last %1</source>
            <translation>آخر مرة %1</translation>
        </message>
        <message>
            <source>Nothing fetched yet</source>
            <translation>لم يُجلب شيء بعد</translation>
        </message>
        <message>
            <source>Watched · last %1</source>
            <translation>مراقَب · آخر مرة %1</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>مراقَب</translation>
        </message>
        <message>
            <source>Offline · %1</source>
            <translation>غير متصل · %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <translation>
                <numerusform>لا أيام</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>%Ln أيام</numerusform>
                <numerusform>%Ln يومًا</numerusform>
                <numerusform>%Ln يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no digest of the last five days at this address. Check it, or add it all the same.</source>
            <translation>لا توجد في هذا العنوان نشرة للأيام الخمسة الأخيرة. تحقق منه، أو أضفه على أي حال.</translation>
        </message>
        <message>
            <source>You are offline: nothing was asked.</source>
            <translation>أنت غير متصل: لم يُستعلم عن شيء.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SourcesSection</name>
        <message>
            <source>New papers from</source>
            <comment>head over folders and addresses that are looked at</comment>
            <translation>أوراق جديدة من</translation>
        </message>
        <message>
            <source>Add a source…</source>
            <translation>إضافة مصدر…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln with trouble</source>
            <translation>
                <numerusform>لا مصادر بها مشكلة</numerusform>
                <numerusform>مصدر واحد به مشكلة</numerusform>
                <numerusform>مصدران بهما مشكلة</numerusform>
                <numerusform>%Ln مصادر بها مشكلة</numerusform>
                <numerusform>%Ln مصدرًا به مشكلة</numerusform>
                <numerusform>%Ln مصدر به مشكلة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::StatusLine</name>
        <message>
            <source>News</source>
            <translation>المستجدات</translation>
        </message>
        <message>
            <source>Offline by choice · %1 requests</source>
            <translation>غير متصل باختيارك · الطلبات: %1</translation>
        </message>
        <message numerus="yes">
            <source>Online · %Ln request(s)</source>
            <translation>
                <numerusform>متصل · لا طلبات</numerusform>
                <numerusform>متصل · طلب واحد</numerusform>
                <numerusform>متصل · طلبان</numerusform>
                <numerusform>متصل · %Ln طلبات</numerusform>
                <numerusform>متصل · %Ln طلبًا</numerusform>
                <numerusform>متصل · %Ln طلب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>لا أوراق</numerusform>
                <numerusform>ورقة واحدة</numerusform>
                <numerusform>ورقتان</numerusform>
                <numerusform>%Ln أوراق</numerusform>
                <numerusform>%Ln ورقة</numerusform>
                <numerusform>%Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>لا ملفات</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>%Ln ملفات</numerusform>
                <numerusform>%Ln ملفًا</numerusform>
                <numerusform>%Ln ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>Last import %1: %2 new, %3 merged, %4 to look at</source>
            <translation>آخر استيراد %1: %L2 جديدة، %L3 مدمجة، %L4 تحتاج إلى نظر</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::StepWords</name>
        <message numerus="yes">
            <source>%Ln paper(s) marked read</source>
            <translation>
                <numerusform>لم تُعلَّم أي ورقة كمقروءة</numerusform>
                <numerusform>عُلّمت ورقة واحدة كمقروءة</numerusform>
                <numerusform>عُلّمت ورقتان كمقروءتين</numerusform>
                <numerusform>عُلّمت %Ln أوراق كمقروءة</numerusform>
                <numerusform>عُلّمت %Ln ورقة كمقروءة</numerusform>
                <numerusform>عُلّمت %Ln ورقة كمقروءة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>mark %Ln paper(s) read</source>
            <translation>
                <numerusform>تعليم %Ln ورقة كمقروءة</numerusform>
                <numerusform>تعليم ورقة واحدة كمقروءة</numerusform>
                <numerusform>تعليم ورقتين كمقروءتين</numerusform>
                <numerusform>تعليم %Ln أوراق كمقروءة</numerusform>
                <numerusform>تعليم %Ln ورقة كمقروءة</numerusform>
                <numerusform>تعليم %Ln ورقة كمقروءة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) marked unread</source>
            <translation>
                <numerusform>لم تُعلَّم أي ورقة كغير مقروءة</numerusform>
                <numerusform>عُلّمت ورقة واحدة كغير مقروءة</numerusform>
                <numerusform>عُلّمت ورقتان كغير مقروءتين</numerusform>
                <numerusform>عُلّمت %Ln أوراق كغير مقروءة</numerusform>
                <numerusform>عُلّمت %Ln ورقة كغير مقروءة</numerusform>
                <numerusform>عُلّمت %Ln ورقة كغير مقروءة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>mark %Ln paper(s) unread</source>
            <translation>
                <numerusform>تعليم %Ln ورقة كغير مقروءة</numerusform>
                <numerusform>تعليم ورقة واحدة كغير مقروءة</numerusform>
                <numerusform>تعليم ورقتين كغير مقروءتين</numerusform>
                <numerusform>تعليم %Ln أوراق كغير مقروءة</numerusform>
                <numerusform>تعليم %Ln ورقة كغير مقروءة</numerusform>
                <numerusform>تعليم %Ln ورقة كغير مقروءة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) starred</source>
            <translation>
                <numerusform>لم تُميَّز أي ورقة بنجمة</numerusform>
                <numerusform>مُيّزت ورقة واحدة بنجمة</numerusform>
                <numerusform>مُيّزت ورقتان بنجمة</numerusform>
                <numerusform>مُيّزت %Ln أوراق بنجمة</numerusform>
                <numerusform>مُيّزت %Ln ورقة بنجمة</numerusform>
                <numerusform>مُيّزت %Ln ورقة بنجمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>star %Ln paper(s)</source>
            <translation>
                <numerusform>تمييز %Ln ورقة بنجمة</numerusform>
                <numerusform>تمييز ورقة واحدة بنجمة</numerusform>
                <numerusform>تمييز ورقتين بنجمة</numerusform>
                <numerusform>تمييز %Ln أوراق بنجمة</numerusform>
                <numerusform>تمييز %Ln ورقة بنجمة</numerusform>
                <numerusform>تمييز %Ln ورقة بنجمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Star taken from %Ln paper(s)</source>
            <translation>
                <numerusform>أُزيلت النجمة عن %Ln ورقة</numerusform>
                <numerusform>أُزيلت النجمة عن ورقة واحدة</numerusform>
                <numerusform>أُزيلت النجمة عن ورقتين</numerusform>
                <numerusform>أُزيلت النجمة عن %Ln أوراق</numerusform>
                <numerusform>أُزيلت النجمة عن %Ln ورقة</numerusform>
                <numerusform>أُزيلت النجمة عن %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>take the star from %Ln paper(s)</source>
            <translation>
                <numerusform>إزالة النجمة عن %Ln ورقة</numerusform>
                <numerusform>إزالة النجمة عن ورقة واحدة</numerusform>
                <numerusform>إزالة النجمة عن ورقتين</numerusform>
                <numerusform>إزالة النجمة عن %Ln أوراق</numerusform>
                <numerusform>إزالة النجمة عن %Ln ورقة</numerusform>
                <numerusform>إزالة النجمة عن %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) put on the reading list</source>
            <translation>
                <numerusform>لم تُضف أي ورقة إلى قائمة القراءة</numerusform>
                <numerusform>أُضيفت ورقة واحدة إلى قائمة القراءة</numerusform>
                <numerusform>أُضيفت ورقتان إلى قائمة القراءة</numerusform>
                <numerusform>أُضيفت %Ln أوراق إلى قائمة القراءة</numerusform>
                <numerusform>أُضيفت %Ln ورقة إلى قائمة القراءة</numerusform>
                <numerusform>أُضيفت %Ln ورقة إلى قائمة القراءة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>put %Ln paper(s) on the reading list</source>
            <translation>
                <numerusform>إضافة %Ln ورقة إلى قائمة القراءة</numerusform>
                <numerusform>إضافة ورقة واحدة إلى قائمة القراءة</numerusform>
                <numerusform>إضافة ورقتين إلى قائمة القراءة</numerusform>
                <numerusform>إضافة %Ln أوراق إلى قائمة القراءة</numerusform>
                <numerusform>إضافة %Ln ورقة إلى قائمة القراءة</numerusform>
                <numerusform>إضافة %Ln ورقة إلى قائمة القراءة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) taken off the reading list</source>
            <translation>
                <numerusform>لم تُزل أي ورقة من قائمة القراءة</numerusform>
                <numerusform>أُزيلت ورقة واحدة من قائمة القراءة</numerusform>
                <numerusform>أُزيلت ورقتان من قائمة القراءة</numerusform>
                <numerusform>أُزيلت %Ln أوراق من قائمة القراءة</numerusform>
                <numerusform>أُزيلت %Ln ورقة من قائمة القراءة</numerusform>
                <numerusform>أُزيلت %Ln ورقة من قائمة القراءة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>take %Ln paper(s) off the reading list</source>
            <translation>
                <numerusform>إزالة %Ln ورقة من قائمة القراءة</numerusform>
                <numerusform>إزالة ورقة واحدة من قائمة القراءة</numerusform>
                <numerusform>إزالة ورقتين من قائمة القراءة</numerusform>
                <numerusform>إزالة %Ln أوراق من قائمة القراءة</numerusform>
                <numerusform>إزالة %Ln ورقة من قائمة القراءة</numerusform>
                <numerusform>إزالة %Ln ورقة من قائمة القراءة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Less like %Ln paper(s)</source>
            <translation>
                <numerusform>طُلب تقليل ما يشبه %Ln ورقة</numerusform>
                <numerusform>طُلب تقليل ما يشبه ورقة واحدة</numerusform>
                <numerusform>طُلب تقليل ما يشبه ورقتين</numerusform>
                <numerusform>طُلب تقليل ما يشبه %Ln أوراق</numerusform>
                <numerusform>طُلب تقليل ما يشبه %Ln ورقة</numerusform>
                <numerusform>طُلب تقليل ما يشبه %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>less like %Ln paper(s)</source>
            <translation>
                <numerusform>تقليل ما يشبه %Ln ورقة</numerusform>
                <numerusform>تقليل ما يشبه ورقة واحدة</numerusform>
                <numerusform>تقليل ما يشبه ورقتين</numerusform>
                <numerusform>تقليل ما يشبه %Ln أوراق</numerusform>
                <numerusform>تقليل ما يشبه %Ln ورقة</numerusform>
                <numerusform>تقليل ما يشبه %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>More like %Ln paper(s)</source>
            <translation>
                <numerusform>طُلب الإكثار مما يشبه %Ln ورقة</numerusform>
                <numerusform>طُلب الإكثار مما يشبه ورقة واحدة</numerusform>
                <numerusform>طُلب الإكثار مما يشبه ورقتين</numerusform>
                <numerusform>طُلب الإكثار مما يشبه %Ln أوراق</numerusform>
                <numerusform>طُلب الإكثار مما يشبه %Ln ورقة</numerusform>
                <numerusform>طُلب الإكثار مما يشبه %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more like %Ln paper(s)</source>
            <translation>
                <numerusform>الإكثار مما يشبه %Ln ورقة</numerusform>
                <numerusform>الإكثار مما يشبه ورقة واحدة</numerusform>
                <numerusform>الإكثار مما يشبه ورقتين</numerusform>
                <numerusform>الإكثار مما يشبه %Ln أوراق</numerusform>
                <numerusform>الإكثار مما يشبه %Ln ورقة</numerusform>
                <numerusform>الإكثار مما يشبه %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Neither more nor less like %Ln paper(s)</source>
            <translation>
                <numerusform>لا تقليل ولا إكثار مما يشبه %Ln ورقة</numerusform>
                <numerusform>لا تقليل ولا إكثار مما يشبه ورقة واحدة</numerusform>
                <numerusform>لا تقليل ولا إكثار مما يشبه ورقتين</numerusform>
                <numerusform>لا تقليل ولا إكثار مما يشبه %Ln أوراق</numerusform>
                <numerusform>لا تقليل ولا إكثار مما يشبه %Ln ورقة</numerusform>
                <numerusform>لا تقليل ولا إكثار مما يشبه %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>neither more nor less like %Ln paper(s)</source>
            <translation>
                <numerusform>إلغاء التقليل أو الإكثار مما يشبه %Ln ورقة</numerusform>
                <numerusform>إلغاء التقليل أو الإكثار مما يشبه ورقة واحدة</numerusform>
                <numerusform>إلغاء التقليل أو الإكثار مما يشبه ورقتين</numerusform>
                <numerusform>إلغاء التقليل أو الإكثار مما يشبه %Ln أوراق</numerusform>
                <numerusform>إلغاء التقليل أو الإكثار مما يشبه %Ln ورقة</numerusform>
                <numerusform>إلغاء التقليل أو الإكثار مما يشبه %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tags of %Ln paper(s) changed</source>
            <translation>
                <numerusform>تغيّرت وسوم %Ln ورقة</numerusform>
                <numerusform>تغيّرت وسوم ورقة واحدة</numerusform>
                <numerusform>تغيّرت وسوم ورقتين</numerusform>
                <numerusform>تغيّرت وسوم %Ln أوراق</numerusform>
                <numerusform>تغيّرت وسوم %Ln ورقة</numerusform>
                <numerusform>تغيّرت وسوم %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>change the tags of %Ln paper(s)</source>
            <translation>
                <numerusform>تغيير وسوم %Ln ورقة</numerusform>
                <numerusform>تغيير وسوم ورقة واحدة</numerusform>
                <numerusform>تغيير وسوم ورقتين</numerusform>
                <numerusform>تغيير وسوم %Ln أوراق</numerusform>
                <numerusform>تغيير وسوم %Ln ورقة</numerusform>
                <numerusform>تغيير وسوم %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) tagged “%1”</source>
            <translation>
                <numerusform>أُضيف الوسم «%1» إلى %Ln ورقة</numerusform>
                <numerusform>أُضيف الوسم «%1» إلى ورقة واحدة</numerusform>
                <numerusform>أُضيف الوسم «%1» إلى ورقتين</numerusform>
                <numerusform>أُضيف الوسم «%1» إلى %Ln أوراق</numerusform>
                <numerusform>أُضيف الوسم «%1» إلى %Ln ورقة</numerusform>
                <numerusform>أُضيف الوسم «%1» إلى %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>tag %Ln paper(s) “%1”</source>
            <translation>
                <numerusform>إضافة الوسم «%1» إلى %Ln ورقة</numerusform>
                <numerusform>إضافة الوسم «%1» إلى ورقة واحدة</numerusform>
                <numerusform>إضافة الوسم «%1» إلى ورقتين</numerusform>
                <numerusform>إضافة الوسم «%1» إلى %Ln أوراق</numerusform>
                <numerusform>إضافة الوسم «%1» إلى %Ln ورقة</numerusform>
                <numerusform>إضافة الوسم «%1» إلى %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tag “%1” taken from %Ln paper(s)</source>
            <translation>
                <numerusform>أُزيل الوسم «%1» عن %Ln ورقة</numerusform>
                <numerusform>أُزيل الوسم «%1» عن ورقة واحدة</numerusform>
                <numerusform>أُزيل الوسم «%1» عن ورقتين</numerusform>
                <numerusform>أُزيل الوسم «%1» عن %Ln أوراق</numerusform>
                <numerusform>أُزيل الوسم «%1» عن %Ln ورقة</numerusform>
                <numerusform>أُزيل الوسم «%1» عن %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>take the tag “%1” from %Ln paper(s)</source>
            <translation>
                <numerusform>إزالة الوسم «%1» عن %Ln ورقة</numerusform>
                <numerusform>إزالة الوسم «%1» عن ورقة واحدة</numerusform>
                <numerusform>إزالة الوسم «%1» عن ورقتين</numerusform>
                <numerusform>إزالة الوسم «%1» عن %Ln أوراق</numerusform>
                <numerusform>إزالة الوسم «%1» عن %Ln ورقة</numerusform>
                <numerusform>إزالة الوسم «%1» عن %Ln ورقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved views changed</source>
            <translation>تغيّرت العروض المحفوظة</translation>
        </message>
        <message>
            <source>change the saved views</source>
            <translation>تغيير العروض المحفوظة</translation>
        </message>
        <message>
            <source>View “%1” saved</source>
            <translation>حُفظ العرض «%1»</translation>
        </message>
        <message>
            <source>save the view “%1”</source>
            <translation>حفظ العرض «%1»</translation>
        </message>
        <message>
            <source>“%1” is no longer a saved view</source>
            <translation>لم يعد «%1» عرضًا محفوظًا</translation>
        </message>
        <message>
            <source>remove the saved view “%1”</source>
            <translation>إزالة العرض المحفوظ «%1»</translation>
        </message>
        <message>
            <source>Note kept</source>
            <translation>حُفظت الملاحظة</translation>
        </message>
        <message>
            <source>write a note</source>
            <translation>كتابة ملاحظة</translation>
        </message>
        <message>
            <source>Note deleted</source>
            <translation>حُذفت الملاحظة</translation>
        </message>
        <message>
            <source>delete a note</source>
            <translation>حذف ملاحظة</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) changed</source>
            <translation>
                <numerusform>لم تتغير أي ورقة</numerusform>
                <numerusform>تغيّرت ورقة واحدة</numerusform>
                <numerusform>تغيّرت ورقتان</numerusform>
                <numerusform>تغيّرت %Ln أوراق</numerusform>
                <numerusform>تغيّرت %Ln ورقة</numerusform>
                <numerusform>تغيّرت %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>change %Ln paper(s)</source>
            <translation>
                <numerusform>تغيير %Ln ورقة</numerusform>
                <numerusform>تغيير ورقة واحدة</numerusform>
                <numerusform>تغيير ورقتين</numerusform>
                <numerusform>تغيير %Ln أوراق</numerusform>
                <numerusform>تغيير %Ln ورقة</numerusform>
                <numerusform>تغيير %Ln ورقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Quick tag taken away</source>
            <translation>أُزيل الوسم السريع</translation>
        </message>
        <message>
            <source>take a quick tag away</source>
            <translation>إزالة وسم سريع</translation>
        </message>
        <message>
            <source>“%1” is a quick tag</source>
            <translation>صار «%1» وسمًا سريعًا</translation>
        </message>
        <message>
            <source>make “%1” a quick tag</source>
            <translation>جعل «%1» وسمًا سريعًا</translation>
        </message>
        <message>
            <source>Import taken back</source>
            <translation>تم التراجع عن الاستيراد</translation>
        </message>
        <message>
            <source>take an import back</source>
            <translation>التراجع عن استيراد</translation>
        </message>
        <message>
            <source>Source “%1” removed</source>
            <translation>أُزيل المصدر «%1»</translation>
        </message>
        <message>
            <source>remove the source “%1”</source>
            <translation>إزالة المصدر «%1»</translation>
        </message>
        <message>
            <source>Sample days removed</source>
            <translation>أُزيلت أيام العيّنة</translation>
        </message>
        <message>
            <source>remove the sample days</source>
            <translation>إزالة أيام العيّنة</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SummaryRenderer</name>
        <message>
            <source>This digest gave no summary for it.</source>
            <translation>لم تقدّم هذه النشرة ملخصًا لها.</translation>
        </message>
        <message>
            <source>cleaned · show original (i)</source>
            <translation>منقَّح · عرض الأصل (i)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln hit(s) in the rest</source>
            <translation>
                <numerusform>لا نتائج في البقية</numerusform>
                <numerusform>نتيجة واحدة في البقية</numerusform>
                <numerusform>نتيجتان في البقية</numerusform>
                <numerusform>%Ln نتائج في البقية</numerusform>
                <numerusform>%Ln نتيجة في البقية</numerusform>
                <numerusform>%Ln نتيجة في البقية</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the remaining %1 letters</source>
            <translation>عرض بقية النص (الأحرف: %1)</translation>
        </message>
        <message numerus="yes">
            <source>in %n digest(s)</source>
            <translation>
                <numerusform>في %Ln نشرة</numerusform>
                <numerusform>في نشرة واحدة</numerusform>
                <numerusform>في نشرتين</numerusform>
                <numerusform>في %Ln نشرات</numerusform>
                <numerusform>في %Ln نشرة</numerusform>
                <numerusform>في %Ln نشرة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SummarySections</name>
        <message>
            <source>Summary</source>
            <translation>الملخص</translation>
        </message>
        <message>
            <source>Main question</source>
            <translation>السؤال الرئيسي</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>المنهج</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Implication</source>
            <translation>الأثر</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>الهدف</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::TagBox</name>
        <message>
            <source>A tag…</source>
            <translation>وسم…</translation>
        </message>
        <message>
            <source>Tags of this paper</source>
            <translation>وسوم هذه الورقة</translation>
        </message>
        <message numerus="yes">
            <source>Tags of %Ln paper(s)</source>
            <translation>
                <numerusform>وسوم %Ln ورقة</numerusform>
                <numerusform>وسوم ورقة واحدة</numerusform>
                <numerusform>وسوم ورقتين</numerusform>
                <numerusform>وسوم %Ln أوراق</numerusform>
                <numerusform>وسوم %Ln ورقة</numerusform>
                <numerusform>وسوم %Ln ورقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Which tag shall the key %1 set?</source>
            <translation>أي وسم يضيفه المفتاح %1؟</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::TagList</name>
        <message>
            <source>Create tag “%1”</source>
            <translation>إنشاء الوسم «%1»</translation>
        </message>
        <message>
            <source>set</source>
            <translation>مضاف</translation>
        </message>
        <message>
            <source>set on some</source>
            <translation>مضاف إلى بعضها</translation>
        </message>
        <message>
            <source>key %1</source>
            <comment>a digit</comment>
            <translation>المفتاح %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>place among the tags</comment>
            <translation>%L1 من %L2</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Tagging</name>
        <message>
            <source>Quick tag &amp;%1…</source>
            <translation>وسم سريع %1…</translation>
        </message>
        <message>
            <source>Quick tag &amp;%1: %2</source>
            <translation>وسم سريع %1: %2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::TextPopover</name>
        <message>
            <source>Text and theme</source>
            <translation>النص والسمة</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%L1٪</translation>
        </message>
        <message>
            <source>Length of a line</source>
            <translation>طول السطر</translation>
        </message>
        <message>
            <source>%1 letters</source>
            <translation>%L1 حرفًا</translation>
        </message>
        <message>
            <source>Line spacing</source>
            <translation>تباعد الأسطر</translation>
        </message>
        <message>
            <source>Tight</source>
            <translation>ضيق</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>عادي</translation>
        </message>
        <message>
            <source>Loose</source>
            <translation>واسع</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>العناوين</translation>
        </message>
        <message>
            <source>Sans</source>
            <translation>بلا زوائد</translation>
        </message>
        <message>
            <source>Serif</source>
            <translation>بزوائد</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>الملخصات</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ThumbnailFetcher</name>
        <message>
            <source>The picture is kept at %1, where none are fetched from. Open the paper's page to see it.</source>
            <translation>الصورة محفوظة لدى %1، ولا تُجلب الصور من هناك. افتح صفحة الورقة لرؤيتها.</translation>
        </message>
        <message>
            <source>What %1 sent is no PNG, JPEG, GIF or WebP image and was not kept.</source>
            <translation>ما أرسله %1 ليس صورة PNG أو JPEG أو GIF أو WebP، ولم يُحفظ.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Toast</name>
        <message>
            <source>%1. %2: %3</source>
            <extracomment>%1: what was done; %2: Undo; %3: its key</extracomment>
            <translation>%1. %2: %3</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::TopBar</name>
        <message>
            <source>Menu</source>
            <translation>القائمة</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::TroubleBar</name>
        <message>
            <source>Trouble with the library</source>
            <translation>مشكلة في المكتبة</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Undoing</name>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>تراجع عن: %1</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>إعادة: %1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Nothing left to change: somebody else has changed it since</source>
            <translation>لم يبقَ ما يُغيَّر: غيّره غيرك في هذه الأثناء</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>تم التراجع عن: %1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::UnreadDays</name>
        <message>
            <source>No other day has anything left to read.</source>
            <translation>لم يبقَ في أي يوم آخر ما يُقرأ.</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln paper(s) of this view read.</source>
            <translation>
                <numerusform>لا أوراق في هذا العرض.</numerusform>
                <numerusform>قُرئت الورقة الوحيدة في هذا العرض.</numerusform>
                <numerusform>قُرئت ورقتا هذا العرض.</numerusform>
                <numerusform>قُرئت أوراق هذا العرض كلها (%Ln).</numerusform>
                <numerusform>قُرئت أوراق هذا العرض كلها (%Ln).</numerusform>
                <numerusform>قُرئت أوراق هذا العرض كلها (%Ln).</numerusform>
            </translation>
        </message>
        <message>
            <source>Next unread day: %1.</source>
            <translation>اليوم التالي غير المقروء: %1.</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>انتقال إليه</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::UpgradeDialog</name>
        <message>
            <source>Paperlark</source>
            <translation>Paperlark</translation>
        </message>
        <message>
            <source>Bringing the library up to date. Cancelling loses nothing: it goes on next time.</source>
            <translation>يجري تحديث المكتبة. لا يُفقد شيء عند الإلغاء: سيتابَع التحديث في المرة القادمة.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::VoiceTabs</name>
        <message>
            <source>Voices</source>
            <translation>الملخصات</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Voices</name>
        <message>
            <source>bullets</source>
            <extracomment>the shape of a summary, in the name of its tab: "English · bullets"</extracomment>
            <translation>نقاط</translation>
        </message>
        <message>
            <source>in parts</source>
            <translation>أقسام</translation>
        </message>
        <message>
            <source>prose</source>
            <translation>نص متصل</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::VotesHeading</name>
        <message>
            <source>without votes</source>
            <translation>بلا أصوات</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::VotesHistogram</name>
        <message>
            <source>Votes</source>
            <translation>الأصوات</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n paper(s)</source>
            <extracomment>%1: "50 to 99 votes"</extracomment>
            <translation>
                <numerusform>%1، لا أوراق</numerusform>
                <numerusform>%1، ورقة واحدة</numerusform>
                <numerusform>%1، ورقتان</numerusform>
                <numerusform>%1، %Ln أوراق</numerusform>
                <numerusform>%1، %Ln ورقة</numerusform>
                <numerusform>%1، %Ln ورقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %Ln paper(s)</source>
            <extracomment>%1: "50 – 99 votes"</extracomment>
            <translation>
                <numerusform>%1 · لا أوراق</numerusform>
                <numerusform>%1 · ورقة واحدة</numerusform>
                <numerusform>%1 · ورقتان</numerusform>
                <numerusform>%1 · %Ln أوراق</numerusform>
                <numerusform>%1 · %Ln ورقة</numerusform>
                <numerusform>%1 · %Ln ورقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Any number of votes</source>
            <translation>أي عدد من الأصوات</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::WatchState</name>
        <message>
            <source>The folder %1 is not there. It is read on when it comes back.</source>
            <translation>المجلد %1 غير موجود. تُستأنف قراءته عند عودته.</translation>
        </message>
        <message>
            <source>The folder %1 can't be read. Check its permissions.</source>
            <translation>تعذّرت قراءة المجلد %1. تحقق من أذوناته.</translation>
        </message>
        <message>
            <source>The folder %1 holds more than %2 files and is not watched. Watch the folder in it that has the digests.</source>
            <translation>في المجلد %1 أكثر من %2 ملف، ولا تجري مراقبته. راقب المجلد الفرعي الذي يحوي النشرات.</translation>
        </message>
        <message>
            <source>The folder %1 can't be read and is left out. Check its permissions.</source>
            <translation>تعذّرت قراءة المجلد %1 فاستُبعد. تحقق من أذوناته.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::WeekStrip</name>
        <message>
            <source>Days</source>
            <translation>الأيام</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::WelcomePanel</name>
        <message>
            <source>Welcome</source>
            <translation>مرحبًا</translation>
        </message>
        <message>
            <source>Drop digest files or folders here</source>
            <translation>أفلت ملفات النشرات أو مجلداتها هنا</translation>
        </message>
        <message>
            <source>.md, .txt, .json, .zip, or a clone of a digest repository</source>
            <translation>‏‎.md أو ‎.txt أو ‎.json أو ‎.zip أو نسخة من مستودع نشرات</translation>
        </message>
        <message>
            <source>Open files…</source>
            <translation>فتح ملفات…</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>فتح مجلد…</translation>
        </message>
        <message>
            <source>Three sample days</source>
            <translation>عيّنة من ثلاثة أيام</translation>
        </message>
        <message>
            <source>I read</source>
            <translation>أقرأ</translation>
        </message>
        <message>
            <source>%1 first</source>
            <extracomment>"English first": the language to read when a paper is told in several</extracomment>
            <translation>%1 أولًا</translation>
        </message>
        <message>
            <source>Keys as in</source>
            <translation>المفاتيح كما في</translation>
        </message>
        <message>
            <source>Nothing is sent or fetched unless you ask for it.</source>
            <translation>لا يُرسل شيء ولا يُجلب إلا إذا طلبت ذلك.</translation>
        </message>
        <message>
            <source>Fetch digests…</source>
            <translation>جلب نشرات…</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Wording</name>
        <message>
            <source>No date</source>
            <translation>بلا تاريخ</translation>
        </message>
        <message numerus="yes">
            <source>%Ln vote(s) or more</source>
            <translation>
                <numerusform>%Ln صوت أو أكثر</numerusform>
                <numerusform>صوت واحد أو أكثر</numerusform>
                <numerusform>صوتان أو أكثر</numerusform>
                <numerusform>%Ln أصوات أو أكثر</numerusform>
                <numerusform>%Ln صوتًا أو أكثر</numerusform>
                <numerusform>%Ln صوت أو أكثر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>up to %Ln vote(s)</source>
            <translation>
                <numerusform>حتى %Ln صوت</numerusform>
                <numerusform>حتى صوت واحد</numerusform>
                <numerusform>حتى صوتين</numerusform>
                <numerusform>حتى %Ln أصوات</numerusform>
                <numerusform>حتى %Ln صوتًا</numerusform>
                <numerusform>حتى %Ln صوت</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln vote(s)</source>
            <translation>
                <numerusform>لا أصوات</numerusform>
                <numerusform>صوت واحد</numerusform>
                <numerusform>صوتان</numerusform>
                <numerusform>%Ln أصوات</numerusform>
                <numerusform>%Ln صوتًا</numerusform>
                <numerusform>%Ln صوت</numerusform>
            </translation>
        </message>
        <message>
            <source>d</source>
            <comment>a Qt date format: the start of a range within one month</comment>
            <translation>d</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a Qt date format: the start of a range within one year</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>from day to day</comment>
            <translation>%1 – %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>لا أوراق</numerusform>
                <numerusform>ورقة واحدة</numerusform>
                <numerusform>ورقتان</numerusform>
                <numerusform>%Ln أوراق</numerusform>
                <numerusform>%Ln ورقة</numerusform>
                <numerusform>%Ln ورقة</numerusform>
            </translation>
        </message>
        <message>
            <source>%L1 of %L2 papers</source>
            <translation>الأوراق: %L1 من %L2</translation>
        </message>
        <message>
            <source>%L1 – %L2 votes</source>
            <translation>الأصوات: %L1 – %L2</translation>
        </message>
        <message>
            <source>%L1 to %L2 votes</source>
            <translation>الأصوات: من %L1 إلى %L2</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <comment>a Qt date format</comment>
            <translation>ddd d MMM yyyy</translation>
        </message>
        <message>
            <source>ddd d MMM</source>
            <comment>a Qt date format</comment>
            <translation>ddd d MMM</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <comment>a Qt date format: day heading, the year follows</comment>
            <translation>dddd d MMMM</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <comment>a Qt date format</comment>
            <translation>dddd d MMMM yyyy</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>a Qt date format</comment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <comment>a Qt date format</comment>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <source>MMM yyyy</source>
            <comment>a Qt date format</comment>
            <translation>MMM yyyy</translation>
        </message>
        <message>
            <source>MMM</source>
            <comment>a Qt date format</comment>
            <translation>MMM</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>منذ %1</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a Qt date format: the end of a range within one year</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the names of weekdays</comment>
            <translation>، </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ZipArchive</name>
        <message>
            <source>It is damaged. Fetch or copy it again.</source>
            <translation>الأرشيف تالف. اجلبه أو انسخه من جديد.</translation>
        </message>
        <message>
            <source>It is no zip archive, or only a part of one. Fetch or copy it again.</source>
            <translation>ليس هذا أرشيف zip، أو هو جزء منه فقط. اجلبه أو انسخه من جديد.</translation>
        </message>
        <message>
            <source>It is split or larger than what is read here. Unpack it and open the folder.</source>
            <translation>الأرشيف مقسّم أو أكبر مما يُقرأ هنا. فكّ ضغطه وافتح المجلد.</translation>
        </message>
        <message>
            <source>It lists more than is read here. Unpack it and open the folder.</source>
            <translation>في الأرشيف عناصر أكثر مما يُقرأ هنا. فكّ ضغطه وافتح المجلد.</translation>
        </message>
        <message>
            <source>There is no memory left to unpack it. Close something and try again.</source>
            <translation>لا تكفي الذاكرة لفك ضغطه. أغلق بعض البرامج ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>It is protected by a password. Unpack the archive and open the folder.</source>
            <translation>الملف محمي بكلمة مرور. فكّ ضغط الأرشيف وافتح المجلد.</translation>
        </message>
        <message>
            <source>It is packed in a way that is not read here. Unpack the archive and open the folder.</source>
            <translation>الملف مضغوط بطريقة لا تُقرأ هنا. فكّ ضغط الأرشيف وافتح المجلد.</translation>
        </message>
        <message>
            <source>It is larger than 16 MiB and was not read. Split it by days.</source>
            <translation>الملف أكبر من ١٦ MiB ولم يُقرأ. قسّمه حسب الأيام.</translation>
        </message>
        <message>
            <source>It would unpack to more than 512 MiB and was not read. Unpack it and open the folder.</source>
            <translation>سيتجاوز حجم الأرشيف بعد فك ضغطه ٥١٢ MiB، فلم يُقرأ. فكّ ضغطه وافتح المجلد.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ZoteroConnector</name>
        <message>
            <source>Zotero gave no answer. Look there whether the papers have come before you send them again.</source>
            <translation>لم يُجب Zotero. تحقق هناك من وصول الأوراق قبل إرسالها من جديد.</translation>
        </message>
        <message>
            <source>What is selected in Zotero can't be changed: select another collection there, then send again.</source>
            <translation>لا يمكن تغيير ما هو محدد في Zotero: حدّد مجموعة أخرى هناك، ثم أرسل من جديد.</translation>
        </message>
        <message>
            <source>Zotero did not take the papers (answer %1). Export them as BibTeX or RIS and import that file there.</source>
            <translation>لم يقبل Zotero الأوراق (الرد %1). صدّرها بصيغة BibTeX أو RIS واستورد ذلك الملف هناك.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ZoteroSending</name>
        <message numerus="yes">
            <source>Sent %Ln paper(s) to Zotero</source>
            <translation>
                <numerusform>لم تُرسل أي ورقة إلى Zotero</numerusform>
                <numerusform>أُرسلت ورقة واحدة إلى Zotero</numerusform>
                <numerusform>أُرسلت ورقتان إلى Zotero</numerusform>
                <numerusform>أُرسلت %Ln أوراق إلى Zotero</numerusform>
                <numerusform>أُرسلت %Ln ورقة إلى Zotero</numerusform>
                <numerusform>أُرسلت %Ln ورقة إلى Zotero</numerusform>
            </translation>
        </message>
        <message>
            <source>Zotero does not answer on this computer. Start it and try again, or save a file that it can import.</source>
            <translation>لا يستجيب Zotero على هذا الحاسوب. شغّله وأعد المحاولة، أو احفظ ملفًا يمكنه استيراده.</translation>
        </message>
        <message>
            <source>Papers are still on their way to Zotero; one moment.</source>
            <translation>ما زالت أوراق في طريقها إلى Zotero؛ لحظة من فضلك.</translation>
        </message>
        <message>
            <source>So many papers reach Zotero best as a file that it imports.</source>
            <translation>الأفضل إرسال هذا العدد من الأوراق إلى Zotero في ملف يستورده.</translation>
        </message>
    </context>
    <context>
        <name>PaperlarkExport</name>
        <message>
            <source>This line is nothing that Paperlark writes into its exports. It is kept as text.</source>
            <translation>ليس هذا السطر مما يكتبه Paperlark في صادراته. حُفظ كنص.</translation>
        </message>
        <message>
            <source>This paper has neither a title nor an arXiv id. It is kept as text.</source>
            <translation>ليس لهذه الورقة عنوان ولا معرّف arXiv. حُفظت كنص.</translation>
        </message>
        <message>
            <source>Another version of Paperlark wrote this file; what it has in common with ours was read.</source>
            <translation>كتب هذا الملف إصدارٌ آخر من Paperlark؛ قُرئ منه ما يشترك فيه مع هذا الإصدار.</translation>
        </message>
    </context>
    <context>
        <name>WellFormed</name>
        <message>
            <source>The file holds half characters; they are shown as �. Everything else was read.</source>
            <translation>في الملف أنصاف أحرف تُعرض هكذا �. قُرئ كل ما عداها.</translation>
        </message>
    </context>
</TS>
