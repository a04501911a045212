<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Open files…</source>
            <translation>打开文件(&amp;O)…</translation>
        </message>
        <message>
            <source>Open &amp;folder…</source>
            <translation>打开文件夹(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Watch a folder…</source>
            <translation>监视文件夹(&amp;W)…</translation>
        </message>
        <message>
            <source>Open what was cop&amp;ied</source>
            <translation>打开已复制的内容(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Add a source…</source>
            <translation>添加来源(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Look for new papers</source>
            <translation>查找新论文(&amp;L)</translation>
        </message>
        <message>
            <source>Fetch earlier da&amp;ys…</source>
            <translation>获取更早的日报(&amp;Y)…</translation>
        </message>
        <message>
            <source>&amp;Network activity…</source>
            <translation>网络活动(&amp;N)…</translation>
        </message>
        <message>
            <source>Go o&amp;ffline or online</source>
            <translation>切换离线/在线(&amp;F)</translation>
        </message>
        <message>
            <source>The desktop &amp;tells of new papers, or not</source>
            <translation>新论文桌面通知：开/关(&amp;T)</translation>
        </message>
        <message>
            <source>Export the list of sources…</source>
            <translation>导出来源列表…</translation>
        </message>
        <message>
            <source>Add sources from a list…</source>
            <translation>从列表添加来源…</translation>
        </message>
        <message>
            <source>Look at three &amp;sample days</source>
            <translation>查看三天的示例(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Remove the sample days</source>
            <translation>移除示例(&amp;R)</translation>
        </message>
        <message>
            <source>Remove a s&amp;ource…</source>
            <translation>移除来源(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Undo an import…</source>
            <translation>撤销某次导入(&amp;U)…</translation>
        </message>
        <message>
            <source>Last &amp;import</source>
            <translation>上次导入(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>打印(&amp;P)…</translation>
        </message>
        <message>
            <source>Print the &amp;day…</source>
            <translation>打印当日(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Close window</source>
            <translation>关闭窗口(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>Copy &amp;link</source>
            <translation>复制链接(&amp;L)</translation>
        </message>
        <message>
            <source>Copy &amp;BibTeX</source>
            <translation>复制 BibTeX(&amp;B)</translation>
        </message>
        <message>
            <source>Copy &amp;Markdown link</source>
            <translation>复制 Markdown 链接(&amp;M)</translation>
        </message>
        <message>
            <source>Copy &amp;title</source>
            <translation>复制标题(&amp;T)</translation>
        </message>
        <message>
            <source>Copy arXiv &amp;id</source>
            <translation>复制 arXiv 编号(&amp;I)</translation>
        </message>
        <message>
            <source>Copy cit&amp;ation</source>
            <translation>复制引文(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Next paper</source>
            <translation>下一篇论文(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Previous paper</source>
            <translation>上一篇论文(&amp;P)</translation>
        </message>
        <message>
            <source>Next &amp;unread</source>
            <translation>下一篇未读(&amp;U)</translation>
        </message>
        <message>
            <source>Previous unre&amp;ad</source>
            <translation>上一篇未读(&amp;A)</translation>
        </message>
        <message>
            <source>Next &amp;day down the list</source>
            <translation>列表中的下一日(&amp;D)</translation>
        </message>
        <message>
            <source>Day &amp;before in the list</source>
            <translation>列表中的上一日(&amp;B)</translation>
        </message>
        <message>
            <source>Back &amp;to where you were</source>
            <translation>回到刚才的位置(&amp;T)</translation>
        </message>
        <message>
            <source>F&amp;orward again</source>
            <translation>前进(&amp;O)</translation>
        </message>
        <message>
            <source>The paper be&amp;fore this one</source>
            <translation>刚才那篇论文(&amp;F)</translation>
        </message>
        <message>
            <source>Next da&amp;y with unread papers</source>
            <translation>下一个有未读的日期(&amp;Y)</translation>
        </message>
        <message>
            <source>Day before with unread pape&amp;rs</source>
            <translation>上一个有未读的日期(&amp;R)</translation>
        </message>
        <message>
            <source>F&amp;irst paper</source>
            <translation>第一篇论文(&amp;I)</translation>
        </message>
        <message>
            <source>Las&amp;t paper</source>
            <translation>最后一篇论文(&amp;T)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>未读</translation>
        </message>
        <message>
            <source>All papers</source>
            <translation>全部论文</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>星标</translation>
        </message>
        <message>
            <source>Reading list</source>
            <translation>阅读清单</translation>
        </message>
        <message>
            <source>Date…</source>
            <translation>日期…</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>搜索(&amp;S)</translation>
        </message>
        <message>
            <source>Pane to the &amp;left</source>
            <translation>左侧窗格(&amp;L)</translation>
        </message>
        <message>
            <source>Pane to the &amp;right</source>
            <translation>右侧窗格(&amp;R)</translation>
        </message>
        <message>
            <source>Next pan&amp;e</source>
            <translation>下一个窗格(&amp;E)</translation>
        </message>
        <message>
            <source>Pane be&amp;fore</source>
            <translation>上一个窗格(&amp;F)</translation>
        </message>
        <message>
            <source>One step &amp;back</source>
            <translation>后退一步(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Done, then to the next unread</source>
            <translation>完成，转到下一篇未读(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Read or unread</source>
            <translation>切换已读/未读(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Star</source>
            <translation>星标(&amp;S)</translation>
        </message>
        <message>
            <source>Reading &amp;list</source>
            <translation>阅读清单(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Note…</source>
            <translation>笔记(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Less like this</source>
            <translation>少看这类(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;More like this</source>
            <translation>多看这类(&amp;M)</translation>
        </message>
        <message>
            <source>Mark all in &amp;view read</source>
            <translation>将此视图全部标为已读(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Tags…</source>
            <translation>标签(&amp;T)…</translation>
        </message>
        <message>
            <source>Quick tag &amp;1…</source>
            <translation>快捷标签 &amp;1…</translation>
        </message>
        <message>
            <source>Quick tag &amp;2…</source>
            <translation>快捷标签 &amp;2…</translation>
        </message>
        <message>
            <source>Quick tag &amp;3…</source>
            <translation>快捷标签 &amp;3…</translation>
        </message>
        <message>
            <source>Quick tag &amp;4…</source>
            <translation>快捷标签 &amp;4…</translation>
        </message>
        <message>
            <source>Quick tag &amp;5…</source>
            <translation>快捷标签 &amp;5…</translation>
        </message>
        <message>
            <source>Quick tag &amp;6…</source>
            <translation>快捷标签 &amp;6…</translation>
        </message>
        <message>
            <source>Quick tag &amp;7…</source>
            <translation>快捷标签 &amp;7…</translation>
        </message>
        <message>
            <source>Quick tag &amp;8…</source>
            <translation>快捷标签 &amp;8…</translation>
        </message>
        <message>
            <source>Quick tag &amp;9…</source>
            <translation>快捷标签 &amp;9…</translation>
        </message>
        <message>
            <source>Clear &amp;quick tags</source>
            <translation>清除快捷标签(&amp;Q)</translation>
        </message>
        <message>
            <source>Open in the &amp;browser</source>
            <translation>在浏览器中打开(&amp;B)</translation>
        </message>
        <message>
            <source>All lin&amp;ks…</source>
            <translation>全部链接(&amp;K)…</translation>
        </message>
        <message>
            <source>Open the &amp;PDF</source>
            <translation>打开 PDF(&amp;P)</translation>
        </message>
        <message>
            <source>Open on &amp;Hugging Face</source>
            <translation>在 Hugging Face 上打开(&amp;H)</translation>
        </message>
        <message>
            <source>Open the &amp;code</source>
            <translation>打开代码(&amp;C)</translation>
        </message>
        <message>
            <source>Send to &amp;Zotero</source>
            <translation>发送到 Zotero(&amp;Z)</translation>
        </message>
        <message>
            <source>S&amp;elect or unselect</source>
            <translation>选中或取消选中(&amp;E)</translation>
        </message>
        <message>
            <source>Select up &amp;to here</source>
            <translation>选到此处(&amp;T)</translation>
        </message>
        <message>
            <source>Select all &amp;in the list</source>
            <translation>选中整个列表(&amp;I)</translation>
        </message>
        <message>
            <source>Select &amp;none</source>
            <translation>全部取消选中(&amp;N)</translation>
        </message>
        <message>
            <source>Select &amp;unread</source>
            <translation>选中未读(&amp;U)</translation>
        </message>
        <message>
            <source>Select starre&amp;d</source>
            <translation>选中星标(&amp;D)</translation>
        </message>
        <message>
            <source>Select this da&amp;y</source>
            <translation>选中当日(&amp;Y)</translation>
        </message>
        <message>
            <source>Read &amp;on, then to the next unread</source>
            <translation>继续读，读完转到下一篇未读(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Page up</source>
            <translation>向上翻页(&amp;P)</translation>
        </message>
        <message>
            <source>Next &amp;language or digest</source>
            <translation>下一种语言或日报(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Compare voices</source>
            <translation>对照各版本(&amp;C)</translation>
        </message>
        <message>
            <source>Half a page &amp;down</source>
            <translation>向下半页(&amp;D)</translation>
        </message>
        <message>
            <source>Half a page &amp;up</source>
            <translation>向上半页(&amp;U)</translation>
        </message>
        <message>
            <source>A line do&amp;wn</source>
            <translation>向下一行(&amp;W)</translation>
        </message>
        <message>
            <source>A line &amp;up</source>
            <translation>向上一行(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;As the digest wrote it</source>
            <translation>日报原文(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Thumbnail on the page</source>
            <translation>页面上的缩略图(&amp;T)</translation>
        </message>
        <message>
            <source>F&amp;ind on the page</source>
            <translation>在页面中查找(&amp;I)</translation>
        </message>
        <message>
            <source>Find n&amp;ext</source>
            <translation>查找下一处(&amp;E)</translation>
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation>查找上一处(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Full width</source>
            <translation>全宽(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>侧栏(&amp;S)</translation>
        </message>
        <message>
            <source>Clean u&amp;p the list</source>
            <translation>清理列表(&amp;P)</translation>
        </message>
        <message>
            <source>List of &amp;papers</source>
            <translation>论文列表(&amp;P)</translation>
        </message>
        <message>
            <source>Nothing but the pa&amp;ge</source>
            <translation>只显示页面(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>全屏(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Unread only</source>
            <translation>仅未读(&amp;U)</translation>
        </message>
        <message>
            <source>S&amp;tarred only</source>
            <translation>仅星标(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Clear all filters</source>
            <translation>清除全部筛选(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Comfortable rows, compact ones, cards</source>
            <translation>宽松列表/紧凑列表/卡片(&amp;C)</translation>
        </message>
        <message>
            <source>Empty the thumbnail cac&amp;he</source>
            <translation>清空缩略图缓存(&amp;H)</translation>
        </message>
        <message>
            <source>Month or 20 &amp;weeks in the calendar</source>
            <translation>日历：一个月/20 周(&amp;W)</translation>
        </message>
        <message>
            <source>Sort in &amp;digest order</source>
            <translation>按日报顺序排序(&amp;D)</translation>
        </message>
        <message>
            <source>Sort by &amp;votes</source>
            <translation>按票数排序(&amp;V)</translation>
        </message>
        <message>
            <source>Sort &amp;oldest first</source>
            <translation>最早的在前(&amp;O)</translation>
        </message>
        <message>
            <source>Sort by &amp;best match</source>
            <translation>最匹配的在前(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Next theme</source>
            <translation>下一个主题(&amp;N)</translation>
        </message>
        <message>
            <source>Te&amp;xt and theme…</source>
            <translation>文字与主题(&amp;X)…</translation>
        </message>
        <message>
            <source>S&amp;horter lines</source>
            <translation>减小行宽(&amp;H)</translation>
        </message>
        <message>
            <source>L&amp;onger lines</source>
            <translation>增大行宽(&amp;O)</translation>
        </message>
        <message>
            <source>Mark read: after a moment, on leaving, ne&amp;ver</source>
            <translation>标为已读：片刻后/离开时/从不(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Reading language…</source>
            <translation>阅读语言(&amp;R)…</translation>
        </message>
        <message>
            <source>Language of the window…</source>
            <translation>界面语言…</translation>
        </message>
        <message>
            <source>Preferred l&amp;ink…</source>
            <translation>首选链接(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Browser…</source>
            <translation>浏览器(&amp;B)…</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>放大文字(&amp;L)</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>缩小文字(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Normal text</source>
            <translation>标准文字大小(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Save this view…</source>
            <translation>保存此视图(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Rename the view in force…</source>
            <translation>重命名当前视图(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Delete the view in force</source>
            <translation>删除当前视图(&amp;D)</translation>
        </message>
        <message>
            <source>Saved view &amp;1</source>
            <translation>已存视图 &amp;1</translation>
        </message>
        <message>
            <source>Saved view &amp;2</source>
            <translation>已存视图 &amp;2</translation>
        </message>
        <message>
            <source>Saved view &amp;3</source>
            <translation>已存视图 &amp;3</translation>
        </message>
        <message>
            <source>Saved view &amp;4</source>
            <translation>已存视图 &amp;4</translation>
        </message>
        <message>
            <source>Saved view &amp;5</source>
            <translation>已存视图 &amp;5</translation>
        </message>
        <message>
            <source>Saved view &amp;6</source>
            <translation>已存视图 &amp;6</translation>
        </message>
        <message>
            <source>Saved view &amp;7</source>
            <translation>已存视图 &amp;7</translation>
        </message>
        <message>
            <source>Saved view &amp;8</source>
            <translation>已存视图 &amp;8</translation>
        </message>
        <message>
            <source>Saved view &amp;9</source>
            <translation>已存视图 &amp;9</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>命令(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>快捷键(&amp;K)</translation>
        </message>
        <message>
            <source>Change ke&amp;ys…</source>
            <translation>更改快捷键(&amp;Y)…</translation>
        </message>
        <message>
            <source>&amp;About Paperlark</source>
            <translation>关于 Paperlark(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>转到(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>论文(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Read</source>
            <translation>阅读(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>Saved view&amp;s</source>
            <translation>已存视图(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
    </context>
    <context>
        <name>Arguments</name>
        <message>
            <source>--%1 and --%2 exclude each other.</source>
            <translation>--%1 与 --%2 不能同时使用。</translation>
        </message>
        <message>
            <source>--%1 needs a value.</source>
            <translation>--%1 需要一个值。</translation>
        </message>
        <message>
            <source>%1 is no option here. Options begin with two dashes; put -- before text that does, too.</source>
            <translation>这里没有 %1 这个选项。选项以两个短横线开头；若文字本身也以此开头，请在前面加上 --。</translation>
        </message>
    </context>
    <context>
        <name>Browser</name>
        <message>
            <source>The desktop opened no browser. Copy the address from here: %1</source>
            <translation>系统没有打开浏览器。请从这里复制网址：%1</translation>
        </message>
        <message>
            <source>There is no program “%1”. Choose another browser, or copy the address from here: %2</source>
            <translation>没有“%1”这个程序。请另选浏览器，或从这里复制网址：%2</translation>
        </message>
        <message>
            <source>“%1” could not be started. Choose another browser, or copy the address from here: %2</source>
            <translation>无法启动“%1”。请另选浏览器，或从这里复制网址：%2</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Paperlark reads the daily digests of AI papers.</source>
            <translation>Paperlark 用于阅读 AI 论文日报。</translation>
        </message>
        <message>
            <source>Open the window, with these files, folders and zip archives imported; the one that is open already, where there is one.</source>
            <translation>打开窗口，并导入这些文件、文件夹和 zip 压缩包；若已有打开的窗口，则使用该窗口。</translation>
        </message>
        <message>
            <source>Formats:</source>
            <translation>格式：</translation>
        </message>
        <message>
            <source>--library FILE stands before or after a command; without it the library is %1.</source>
            <translation>--library FILE 可放在命令之前或之后；省略时使用 %1。</translation>
        </message>
        <message>
            <source>--portable keeps everything beside the program: %1.</source>
            <translation>--portable 会将所有内容保存在程序旁边：%1。</translation>
        </message>
        <message>
            <source>Usage: paperlark %1</source>
            <translation>用法：paperlark %1</translation>
        </message>
        <message>
            <source>Exit status: 0 done, 1 a file was refused or could not be written, 2 wrong usage, 3 the library can't be opened, 130 cancelled.</source>
            <translation>退出状态：0 完成，1 有文件被拒绝或无法写入，2 用法错误，3 无法打开文献库，130 已取消。</translation>
        </message>
        <message>
            <source>Use this library; it stands before or after a command.</source>
            <translation>使用此文献库；可放在命令之前或之后。</translation>
        </message>
        <message>
            <source>Keep library, settings and cache in paperlark-data beside the program, as a file portable beside it does too.</source>
            <translation>将文献库、设置和缓存保存在程序旁边的 paperlark-data 中；程序旁边有名为 portable 的文件时也是如此。</translation>
        </message>
        <message>
            <source>Print a summary, or behind a command what it takes.</source>
            <translation>显示概要；放在命令之后则显示该命令的用法。</translation>
        </message>
        <message>
            <source>Print the version.</source>
            <translation>显示版本。</translation>
        </message>
        <message>
            <source>Bringing the library up to date: %1 of %2 papers.</source>
            <translation>正在更新文献库：第 %1 篇论文，共 %2 篇。</translation>
        </message>
        <message>
            <source>Whoever reads the output went away before everything was written.</source>
            <translation>输出的读取方提前退出，内容未能全部写完。</translation>
        </message>
        <message>
            <source>There is no space left for the output: make room, then try again.</source>
            <translation>输出位置没有剩余空间：请腾出空间后重试。</translation>
        </message>
        <message>
            <source>The output can't be written. Check where it goes, and try again.</source>
            <translation>无法写入输出。请检查输出位置后重试。</translation>
        </message>
        <message>
            <source>The newest good backup is of %1: paperlark library restore %2</source>
            <translation>最新的完好备份创建于 %1：paperlark library restore %2</translation>
        </message>
        <message>
            <source>%1: note: %2</source>
            <translation>%1: 提示: %2</translation>
        </message>
        <message>
            <source>%1: read as %2. Days: %3, papers: %4, findings: %5.</source>
            <translation>%1：按 %2 读取。天数：%3，论文：%4，发现的问题：%5。</translation>
        </message>
        <message>
            <source>Passed over: %1</source>
            <translation>已略过：%1</translation>
        </message>
        <message>
            <source>Name at least one file or folder.</source>
            <translation>请至少指定一个文件或文件夹。</translation>
        </message>
        <message>
            <source>Say where: --to FILE or --to FOLDER/.</source>
            <translation>请指明位置：--to FILE 或 --to FOLDER/。</translation>
        </message>
        <message>
            <source>The name %1 tells no format; add --format with one of %2.</source>
            <translation>从名称 %1 看不出格式；请加上 --format，可选 %2。</translation>
        </message>
        <message>
            <source>%1 is larger than a digest may be (%2 MiB) and could not be imported: export it in parts, such as date:2024-12.</source>
            <translation>%1 超过了日报的大小上限（%2 MiB），因此无法重新导入：请分批导出，例如 date:2024-12。</translation>
        </message>
        <message>
            <source>Papers written to %1: %2.</source>
            <translation>已写入 %1 的论文：%2 篇。</translation>
        </message>
        <message>
            <source>No papers were found, so nothing was written to %1.</source>
            <translation>没有找到论文，因此没有写入 %1。</translation>
        </message>
        <message>
            <source>There is no completion for %1, but for %2.</source>
            <translation>没有适用于 %1 的补全，可用的有 %2。</translation>
        </message>
        <message>
            <source>%1 is no command; there are %2.</source>
            <translation>%1 不是命令；可用的有 %2。</translation>
        </message>
        <message>
            <source>Files: %1 read, %2 refused, %3 passed over.</source>
            <translation>文件：已读取 %1 个，拒绝 %2 个，略过 %3 个。</translation>
        </message>
        <message>
            <source>Papers: %1 new, %2 merged, %3 updated, %4 unchanged; %5 in the library.</source>
            <translation>论文：新增 %1 篇，合并 %2 篇，更新 %3 篇，未变 %4 篇；文献库中共 %5 篇。</translation>
        </message>
        <message>
            <source>File: %1 (%2 bytes)</source>
            <translation>文件：%1（%2 字节）</translation>
        </message>
        <message>
            <source>Papers: %1, unread: %2, starred: %3, reading list: %4, notes: %5</source>
            <translation>论文：%1，未读：%2，星标：%3，阅读清单：%4，笔记：%5</translation>
        </message>
        <message>
            <source>Digest files: %1</source>
            <translation>日报文件：%1</translation>
        </message>
        <message>
            <source>The library is whole.</source>
            <translation>文献库完好。</translation>
        </message>
        <message>
            <source>Put a backup in its place (paperlark library restore FILE); marks that can be read are carried over.</source>
            <translation>请用备份替换它（paperlark library restore FILE）；仍可读取的标记会保留下来。</translation>
        </message>
        <message>
            <source>The library is copied to %1 and the copy is whole.</source>
            <translation>文献库已复制到 %1，副本完好。</translation>
        </message>
        <message>
            <source>The library is that of %1 again. Papers with marks carried over: %2.</source>
            <translation>文献库已恢复到 %1 的状态。保留了标记的论文：%2 篇。</translation>
        </message>
        <message>
            <source>What was there is kept as %1.</source>
            <translation>原来的内容已存为 %1。</translation>
        </message>
        <message>
            <source>Say one of info, check, backup, backup FILE, restore FILE, dump.</source>
            <translation>请指定以下之一：info、check、backup、backup FILE、restore FILE、dump。</translation>
        </message>
        <message>
            <source>Say what to mark: --read, --star, --later, --like, --tag T, --note TEXT, …</source>
            <translation>请说明要做什么标记：--read、--star、--later、--like、--tag T、--note TEXT…</translation>
        </message>
        <message>
            <source>%1 is no paper of this library; nothing was marked for it.</source>
            <translation>文献库中没有论文 %1，未作任何标记。</translation>
        </message>
        <message>
            <source>Name at least one paper by its id.</source>
            <translation>请至少给出一篇论文的编号。</translation>
        </message>
        <message>
            <source>the output</source>
            <translation>输出</translation>
        </message>
        <message>
            <source>The library has no papers of today; its newest are of %1.</source>
            <translation>文献库中没有今天的论文；最新论文的日期是 %1。</translation>
        </message>
        <message>
            <source>today takes no text; query does: query 'date:today …'.</source>
            <translation>today 不接受文字，query 可以：query 'date:today …'。</translation>
        </message>
        <message>
            <source>%1 takes nothing behind it.</source>
            <translation>%1 后面不能再跟内容。</translation>
        </message>
        <message>
            <source>Undone: %1.</source>
            <translation>已撤销：%1。</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>没有可撤销的操作。</translation>
        </message>
        <message>
            <source>Done again: %1.</source>
            <translation>已重做：%1。</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>没有可重做的操作。</translation>
        </message>
        <message>
            <source>--library needs a file.</source>
            <translation>--library 需要指定文件。</translation>
        </message>
        <message>
            <source>%1 is no option. See paperlark --help.</source>
            <translation>%1 不是选项。请参阅 paperlark --help。</translation>
        </message>
        <message>
            <source>The library is restored; papers with marks carried over: %1. The damaged one is kept as %2.</source>
            <translation>文献库已恢复；保留了标记的论文：%1 篇。损坏的文献库已存为 %2。</translation>
        </message>
        <message>
            <source>The settings could not be read. They are kept as %1, and all of them stand at their beginning.</source>
            <translation>无法读取设置。原设置已存为 %1，现在全部使用默认值。</translation>
        </message>
        <message>
            <source>--limit takes a number.</source>
            <translation>--limit 需要一个数字。</translation>
        </message>
        <message>
            <source>%1 is no format; there are %2.</source>
            <translation>%1 不是格式；可用的有 %2。</translation>
        </message>
        <message>
            <source>Print one JSON object a line, with all that the file says of a paper.</source>
            <translation>每行输出一个 JSON 对象，包含文件中关于该论文的全部内容。</translation>
        </message>
        <message>
            <source>Print one JSON object for each finding and nothing else.</source>
            <translation>只为每个问题输出一个 JSON 对象，不输出其他内容。</translation>
        </message>
        <message>
            <source>Print the report as one JSON object.</source>
            <translation>以一个 JSON 对象输出报告。</translation>
        </message>
        <message>
            <source>Tell each file on standard error as soon as all of it is in the library.</source>
            <translation>每个文件全部进入文献库后，立即在标准错误输出中告知。</translation>
        </message>
        <message>
            <source>Print one JSON object a line, with all that the library knows of a paper.</source>
            <translation>每行输出一个 JSON 对象，包含文献库中关于该论文的全部内容。</translation>
        </message>
        <message>
            <source>Print the papers in this format.</source>
            <translation>以此格式输出论文。</translation>
        </message>
        <message>
            <source>Take the first N papers only.</source>
            <translation>只取前 N 篇论文。</translation>
        </message>
        <message>
            <source>Write to this file, or a note for each paper into this folder.</source>
            <translation>写入此文件，或在此文件夹中为每篇论文写一则笔记。</translation>
        </message>
        <message>
            <source>Write in this format; without it the ending of the file says which.</source>
            <translation>以此格式写入；未指定时由文件扩展名决定。</translation>
        </message>
        <message>
            <source>Mark the papers read.</source>
            <translation>将论文标为已读。</translation>
        </message>
        <message>
            <source>Mark them unread.</source>
            <translation>将论文标为未读。</translation>
        </message>
        <message>
            <source>Give them a star.</source>
            <translation>给论文加星标。</translation>
        </message>
        <message>
            <source>Take the star away.</source>
            <translation>取消星标。</translation>
        </message>
        <message>
            <source>Put them on the reading list.</source>
            <translation>将论文加入阅读清单。</translation>
        </message>
        <message>
            <source>Take them off the reading list.</source>
            <translation>将论文移出阅读清单。</translation>
        </message>
        <message>
            <source>You would like more papers like these.</source>
            <translation>多看这类论文。</translation>
        </message>
        <message>
            <source>You would like fewer papers like these.</source>
            <translation>少看这类论文。</translation>
        </message>
        <message>
            <source>Neither more nor fewer.</source>
            <translation>既不多看，也不少看。</translation>
        </message>
        <message>
            <source>Give them this tag.</source>
            <translation>给论文加上此标签。</translation>
        </message>
        <message>
            <source>Take this tag of yours away.</source>
            <translation>去掉您加的此标签。</translation>
        </message>
        <message>
            <source>Write this note in place of the one that is there; an empty one takes it away.</source>
            <translation>用此笔记替换现有笔记；为空则删除笔记。</translation>
        </message>
        <message>
            <source>Print the manual page, for man.</source>
            <translation>输出供 man 使用的手册页。</translation>
        </message>
        <message>
            <source>Print the completion script of this shell.</source>
            <translation>输出此 shell 的补全脚本。</translation>
        </message>
        <message>
            <source>Print what digest files say, one paper a line.</source>
            <translation>输出日报文件的内容，每行一篇论文。</translation>
        </message>
        <message>
            <source>For authors of digests: what of them is not read, and why, by line. Exit status 1 when something was found.</source>
            <translation>供日报作者使用：按行列出未能读取的内容及原因。发现问题时退出状态为 1。</translation>
        </message>
        <message>
            <source>Read digest files and folders into the library and report.</source>
            <translation>将日报文件和文件夹读入文献库并报告结果。</translation>
        </message>
        <message>
            <source>Print the papers that TEXT finds, newest first. TEXT is a filter: kv cache tag:Video date:last7d -survey</source>
            <translation>输出与 TEXT 匹配的论文，最新的在前。TEXT 是一个筛选条件：kv cache tag:Video date:last7d -survey</translation>
        </message>
        <message>
            <source>Print the papers of today.</source>
            <translation>输出今天的论文。</translation>
        </message>
        <message>
            <source>Write the papers that TEXT finds into a file.</source>
            <translation>将与 TEXT 匹配的论文写入文件。</translation>
        </message>
        <message>
            <source>Mark papers by their arXiv id or address.</source>
            <translation>按 arXiv 编号或地址标记论文。</translation>
        </message>
        <message>
            <source>Take back what was done last to papers, here or in the window.</source>
            <translation>撤销此处或窗口中对论文的上一次操作。</translation>
        </message>
        <message>
            <source>Do again what was taken back last.</source>
            <translation>重做上一次撤销的操作。</translation>
        </message>
        <message>
            <source>Look after the library: what it holds, whether it is whole, a verified copy of it, one of those in its place, all of it as JSON lines.</source>
            <translation>管理文献库：查看内容、检查完整性、制作经过验证的副本、用副本恢复、以 JSON 行导出全部内容。</translation>
        </message>
        <message>
            <source>Tell more about a command.</source>
            <translation>详细介绍一个命令。</translation>
        </message>
    </context>
    <context>
        <name>Decoding</name>
        <message>
            <source>The file is not UTF-8; it was read as %1. If words look wrong, save it as UTF-8 and import it again.</source>
            <translation>文件不是 UTF-8 编码，已按 %1 读取。如果文字显示不正常，请另存为 UTF-8 后重新导入。</translation>
        </message>
        <message>
            <source>The file is not quite UTF-8: what could not be decoded is shown as �. Everything else was read.</source>
            <translation>文件不完全是 UTF-8 编码：无法解码的部分显示为 �，其余内容均已读取。</translation>
        </message>
        <message>
            <source>Some bytes could not be decoded; they are shown as �. Everything else was read.</source>
            <translation>有些字节无法解码，显示为 �，其余内容均已读取。</translation>
        </message>
        <message>
            <source>The file holds zero bytes; they are shown as �. Everything else was read.</source>
            <translation>文件中含有零字节，显示为 �，其余内容均已读取。</translation>
        </message>
    </context>
    <context>
        <name>DigestCheck</name>
        <message>
            <source>This paper has no title.</source>
            <translation>这篇论文没有标题。</translation>
        </message>
        <message>
            <source>“%1” has no summary, so its readers see nothing but the title.</source>
            <translation>“%1”没有摘要，读者只能看到标题。</translation>
        </message>
        <message>
            <source>“%1” has links that are no web address and are left out: %2. Write them in full, such as https://huggingface.co/owner/name.</source>
            <translation>“%1”中有些链接不是网址，已略去：%2。请写完整，例如 https://huggingface.co/owner/name。</translation>
        </message>
        <message>
            <source>None of the %1 papers of this day names an arXiv id, so other digests meet them by their titles alone. Link them, such as %2.</source>
            <translation>当日的 %1 篇论文都没有标明 arXiv 编号，因此只能凭标题与其他日报对应。请加上链接，例如 %2。</translation>
        </message>
        <message>
            <source>“%1” names no arXiv id, so other digests meet it by its title alone. Link it, such as %2.</source>
            <translation>“%1”没有标明 arXiv 编号，因此只能凭标题与其他日报对应。请加上链接，例如 %2。</translation>
        </message>
        <message>
            <source>%1 stands in line %2 of the same day already.</source>
            <translation>%1 在同一天的第 %2 行已经出现过。</translation>
        </message>
    </context>
    <context>
        <name>DigestParser</name>
        <message>
            <source>The file holds two kinds of digest; %1 papers were read as %2.</source>
            <translation>文件中混有两种日报；%1 篇论文已按 %2 读取。</translation>
        </message>
        <message>
            <source>%1 is empty. Get the file again.</source>
            <translation>%1 是空文件。请重新获取该文件。</translation>
        </message>
        <message>
            <source>%1 is no digest that Paperlark knows: it found no table of papers, no headings with paper links, no newsletter and no Hugging Face list in it.</source>
            <translation>%1 不是 Paperlark 认识的日报：其中没有论文表格、带论文链接的标题、简报或 Hugging Face 列表。</translation>
        </message>
        <message>
            <source>The file's name says %1, its heading %2. The heading counts.</source>
            <translation>文件名中的日期是 %1，标题中的是 %2。以标题为准。</translation>
        </message>
        <message>
            <source>Neither a heading nor the name tells the day; the file's own date %1 was taken.</source>
            <translation>标题和文件名都没有日期，已采用文件自身的日期 %1。</translation>
        </message>
        <message>
            <source>Nothing tells the day of these papers; they stand under “No date”.</source>
            <translation>无从得知这些论文的日期，已归入“无日期”。</translation>
        </message>
        <message>
            <source>The day %1 lists no papers.</source>
            <translation>%1 这一天没有列出论文。</translation>
        </message>
        <message>
            <source>%1 is no text file. Digests are Markdown or JSON; choose one of those.</source>
            <translation>%1 不是文本文件。日报是 Markdown 或 JSON 文件；请选择这类文件。</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>There are no such papers any more, so nothing was written.</source>
            <translation>这些论文已不存在，因此没有写入任何内容。</translation>
        </message>
        <message>
            <source>%1 is a folder: name a file in it.</source>
            <translation>%1 是文件夹：请指定其中的文件。</translation>
        </message>
        <message>
            <source>There is no folder %1 to write into; make it, or name another.</source>
            <translation>要写入的文件夹 %1 不存在；请新建，或另选一个。</translation>
        </message>
        <message>
            <source>The folder %1 can't be made here. Name one that can be written to.</source>
            <translation>无法在此处新建文件夹 %1。请指定一个可写入的文件夹。</translation>
        </message>
        <message>
            <source>%1 %2 files were written before.</source>
            <translation>%1在此之前已写入 %2 个文件。</translation>
        </message>
        <message>
            <source>The export was cancelled. %1 files were written before.</source>
            <translation>导出已取消。在此之前已写入 %1 个文件。</translation>
        </message>
        <message>
            <source>There is no space left for %1: make room, then export again.</source>
            <translation>没有空间可写入 %1：请腾出空间后重新导出。</translation>
        </message>
        <message>
            <source>Paperlark can't write %1: %2.</source>
            <translation>Paperlark 无法写入 %1：%2。</translation>
        </message>
        <message>
            <source>The export was cancelled.</source>
            <translation>导出已取消。</translation>
        </message>
        <message>
            <source>Whoever reads %1 went away before everything was written.</source>
            <translation>“%1”的读取方提前退出，内容未能全部写完。</translation>
        </message>
        <message>
            <source>Copying was cancelled.</source>
            <translation>复制已取消。</translation>
        </message>
    </context>
    <context>
        <name>Exporters</name>
        <message>
            <source>BibTeX, for LaTeX and reference managers</source>
            <translation>BibTeX，用于 LaTeX 和文献管理软件</translation>
        </message>
        <message>
            <source>Plain citations, one a line</source>
            <translation>纯文本引文，每行一条</translation>
        </message>
        <message>
            <source>CSL-JSON, for pandoc and citation processors</source>
            <translation>CSL-JSON，用于 pandoc 和引文处理程序</translation>
        </message>
        <message>
            <source>CSV, for spreadsheets, with your marks and notes</source>
            <translation>CSV，用于电子表格，含您的标记和笔记</translation>
        </message>
        <message>
            <source>Papers from Paperlark</source>
            <translation>来自 Paperlark 的论文</translation>
        </message>
        <message>
            <source>A page for the browser</source>
            <translation>可在浏览器中查看的网页</translation>
        </message>
        <message>
            <source>JSON, one paper a line, with your marks and notes</source>
            <translation>JSON，每行一篇论文，含您的标记和笔记</translation>
        </message>
        <message>
            <source>A digest that Paperlark reads back, every voice in it</source>
            <translation>可由 Paperlark 再读入的日报，含全部摘要版本</translation>
        </message>
        <message>
            <source>One note for each paper, for a vault such as Obsidian's</source>
            <translation>每篇论文一则笔记，用于 Obsidian 等笔记库</translation>
        </message>
        <message>
            <source>RIS, for Zotero, EndNote and Mendeley</source>
            <translation>RIS，用于 Zotero、EndNote 和 Mendeley</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>A folder for the notes</source>
            <translation>存放笔记的文件夹</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
    </context>
    <context>
        <name>JsonDigest</name>
        <message>
            <source>The element is no paper that can be read. It is kept as text.</source>
            <translation>该元素不是可读取的论文，已作为文本保留。</translation>
        </message>
        <message>
            <source>The file ends inside this element. It is kept as text; get the file again.</source>
            <translation>文件在该元素中间就结束了。该元素已作为文本保留；请重新获取文件。</translation>
        </message>
        <message>
            <source>The list has more than %1 elements; those from this line on were left out. Split the file to read them.</source>
            <translation>列表超过 %1 个元素，从此行起的已略去。请拆分文件后再读取。</translation>
        </message>
    </context>
    <context>
        <name>KeyMarkdown</name>
        <message>
            <source>Key</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
    </context>
    <context>
        <name>KeyPresets</name>
        <message>
            <source>Arrows only</source>
            <translation>仅方向键</translation>
        </message>
        <message>
            <source>One hand</source>
            <translation>单手</translation>
        </message>
        <message>
            <source>French keyboard</source>
            <translation>法语键盘</translation>
        </message>
        <message>
            <source>German keyboard</source>
            <translation>德语键盘</translation>
        </message>
    </context>
    <context>
        <name>KeyScheme</name>
        <message>
            <source>The keys of %1 are no list.</source>
            <translation>%1 的快捷键不是列表。</translation>
        </message>
        <message>
            <source>“%1”, for %2, is no key.</source>
            <translation>“%1”（用于 %2）不是有效的按键。</translation>
        </message>
        <message>
            <source>Line %1 is not as a file of keys is written.</source>
            <translation>第 %1 行不符合快捷键文件的格式。</translation>
        </message>
        <message>
            <source>%1 can't be read: %2.</source>
            <translation>无法读取 %1：%2。</translation>
        </message>
        <message>
            <source>The keys can't be written to %1: %2.</source>
            <translation>无法将快捷键写入 %1：%2。</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <source>The title is longer than %1 characters and was cut.</source>
            <translation>标题超过 %1 个字符，已截断。</translation>
        </message>
        <message>
            <source>The summary is longer than %1 characters and was cut.</source>
            <translation>摘要超过 %1 个字符，已截断。</translation>
        </message>
        <message>
            <source>More than %1 authors are listed; the rest was left out.</source>
            <translation>列出的作者超过 %1 位，其余已略去。</translation>
        </message>
        <message>
            <source>More than %1 tags are listed; the rest was left out.</source>
            <translation>列出的标签超过 %1 个，其余已略去。</translation>
        </message>
        <message>
            <source>A tag is longer than %1 characters and was cut.</source>
            <translation>有标签超过 %1 个字符，已截断。</translation>
        </message>
        <message>
            <source>The line is longer than %1 characters and was cut.</source>
            <translation>该行超过 %1 个字符，已截断。</translation>
        </message>
        <message>
            <source>More than %1 parts of the file raise questions. Those from this line on are kept here as one text.</source>
            <translation>文件中有疑问的部分超过 %1 处，从此行起的合为一段文本保留在这里。</translation>
        </message>
        <message>
            <source>The file has more than %1 lines; those from this line on were left out. Split the file to read them.</source>
            <translation>文件超过 %1 行，从此行起的已略去。请拆分文件后再读取。</translation>
        </message>
        <message>
            <source>The file lists more than %1 papers; those from this line on were left out. Split the file to read them.</source>
            <translation>文件列出的论文超过 %1 篇，从此行起的已略去。请拆分文件后再读取。</translation>
        </message>
    </context>
    <context>
        <name>LinkQuestion</name>
        <message>
            <source>It is not %1, whose name is almost the same.</source>
            <translation>这不是 %1，只是名称几乎相同。</translation>
        </message>
        <message>
            <source>Paperlark knows this site, but the address is unusual: not encrypted, with a port or with a user name.</source>
            <translation>Paperlark 认识这个网站，但网址不同寻常：未加密、带端口或带用户名。</translation>
        </message>
        <message>
            <source>Paperlark does not know this site.</source>
            <translation>Paperlark 不认识这个网站。</translation>
        </message>
        <message>
            <source>%1 (it is not %2)</source>
            <comment>names of hosts</comment>
            <translation>%1（并非 %2）</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <comment>hosts</comment>
            <translation>
                <numerusform>另有 %Ln 个</numerusform>
            </translation>
        </message>
        <message>
            <source>Open a page on %1?</source>
            <translation>要打开 %1 上的网页吗？</translation>
        </message>
        <message numerus="yes">
            <source>Open %Ln page(s) on sites that Paperlark does not know?</source>
            <translation>
                <numerusform>要打开 %Ln 个位于 Paperlark 不认识的网站上的网页吗？</numerusform>
            </translation>
        </message>
        <message>
            <source>Open a page</source>
            <translation>打开网页</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <translation>略过这些</translation>
        </message>
    </context>
    <context>
        <name>Looks</name>
        <message>
            <source>as the desktop</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>纸张</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>夜间</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>棕褐</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <source>A paper is marked read when you leave it.</source>
            <translation>离开论文时将其标为已读。</translation>
        </message>
        <message>
            <source>Staying on a paper does not mark it read.</source>
            <translation>停留在论文上不会将其标为已读。</translation>
        </message>
        <message>
            <source>A paper is marked read after a moment.</source>
            <translation>停留片刻后将论文标为已读。</translation>
        </message>
    </context>
    <context>
        <name>ManPage</name>
        <message>
            <source>TEXT is what is typed into the search box of the window. All of its words and conditions must hold; a minus before one leaves it out, OR stands between two, parentheses hold together. The conditions:</source>
            <translation>TEXT 就是在窗口搜索框中输入的内容。其中所有词语和条件都须满足；前面加减号表示排除，OR 放在两个条件之间，括号用来组合。可用的条件：</translation>
        </message>
        <message>
            <source>Done. What was asked for may still have found nothing.</source>
            <translation>已完成。所查内容可能并无结果。</translation>
        </message>
        <message>
            <source>A file or paper that was named is refused or unknown, or something could not be written; the others are done. From check: something was found, notes apart.</source>
            <translation>指定的文件或论文被拒绝或未知，或有内容无法写入；其余均已完成。对于 check：发现了问题（提示不计）。</translation>
        </message>
        <message>
            <source>Wrong usage; nothing was done.</source>
            <translation>用法错误，未执行任何操作。</translation>
        </message>
        <message>
            <source>The library can't be opened, is damaged or of a newer version; nothing was changed.</source>
            <translation>文献库无法打开、已损坏或版本过新，未作任何更改。</translation>
        </message>
        <message>
            <source>Cancelled by a signal. The library is whole, and no half file is left.</source>
            <translation>被信号取消。文献库完好，没有留下残缺的文件。</translation>
        </message>
        <message>
            <source>What is unread of the last seven days.</source>
            <translation>最近七天的未读论文。</translation>
        </message>
        <message>
            <source>The starred papers, for LaTeX.</source>
            <translation>星标论文，用于 LaTeX。</translation>
        </message>
        <message>
            <source>What is found goes on the reading list.</source>
            <translation>将找到的论文加入阅读清单。</translation>
        </message>
        <message>
            <source>Before a digest is published.</source>
            <translation>在发布日报之前检查。</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>paperlark - read the daily digests of AI papers</source>
            <translation>paperlark - 阅读 AI 论文日报</translation>
        </message>
        <message>
            <source>SYNOPSIS</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>DESCRIPTION</source>
            <translation>描述</translation>
        </message>
        <message>
            <source>Without a command the window opens, with these files, folders and zip archives imported; where a window of this library is open, it takes them and comes to the front. The commands need no screen. What they print for programs goes to standard output, everything said beside it to standard error.</source>
            <translation>不带命令时打开窗口，并导入这些文件、文件夹和 zip 压缩包；若此文献库已有打开的窗口，则由该窗口接收并显示到最前。各命令无需图形界面。供程序使用的内容写到标准输出，其他提示写到标准错误。</translation>
        </message>
        <message>
            <source>OPTIONS</source>
            <translation>选项</translation>
        </message>
        <message>
            <source>Ends the options: what follows is TEXT or PATH.</source>
            <translation>选项到此为止：后面的是 TEXT 或 PATH。</translation>
        </message>
        <message>
            <source>COMMANDS</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>PATHS</source>
            <translation>路径</translation>
        </message>
        <message>
            <source>A folder is walked with all folders in it, names in the order of their bytes; hidden folders and links inside it are left out. Its .md, .markdown, .txt and .json files are tried, and those that are no digest passed over; a file that is named and is no digest is refused. A .zip archive that is named is walked like a folder. A file that is called like a command is opened as ./query.</source>
            <translation>文件夹会连同其中所有子文件夹一并遍历，名称按字节顺序排列；其中的隐藏文件夹和链接会略过。会尝试其中的 .md、.markdown、.txt 和 .json 文件，不是日报的略过；明确指定而又不是日报的文件则被拒绝。明确指定的 .zip 压缩包会像文件夹一样遍历。与命令同名的文件请写成 ./query 的形式来打开。</translation>
        </message>
        <message>
            <source>FILTERS</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>FORMATS</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>EXIT STATUS</source>
            <translation>退出状态</translation>
        </message>
        <message>
            <source>FILES</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>The library, unless XDG_DATA_HOME or --library names another place.</source>
            <translation>文献库，除非 XDG_DATA_HOME 或 --library 指定了别处。</translation>
        </message>
        <message>
            <source>Verified copies of it, each with its SHA-256: of the last five days on which the window was open and the library had changed, of the last three upgrades, and those made by hand.</source>
            <translation>经过校验的文献库副本，各附 SHA-256：包括最近五个打开过窗口且文献库有变化的日子的备份、最近三次升级的备份，以及手动备份。</translation>
        </message>
        <message>
            <source>EXAMPLES</source>
            <translation>示例</translation>
        </message>
    </context>
    <context>
        <name>Newsletter</name>
        <message>
            <source>The section has a number and a title, but no abstract or link. It is kept as text.</source>
            <translation>该节有编号和标题，但没有摘要或链接，已作为文本保留。</translation>
        </message>
    </context>
    <context>
        <name>PaneKeys</name>
        <message>
            <source>In the list</source>
            <translation>在列表中</translation>
        </message>
        <message>
            <source>On the page</source>
            <translation>在页面中</translation>
        </message>
        <message>
            <source>In the sidebar</source>
            <translation>在侧栏中</translation>
        </message>
        <message>
            <source>In the calendar</source>
            <translation>在日历中</translation>
        </message>
        <message>
            <source>Paper below, above</source>
            <translation>下一篇、上一篇论文</translation>
        </message>
        <message>
            <source>Screen down, up</source>
            <translation>向下、向上一屏</translation>
        </message>
        <message>
            <source>Fold the day away, unfold it</source>
            <translation>折叠、展开当日</translation>
        </message>
        <message>
            <source>Line down, up</source>
            <translation>向下、向上一行</translation>
        </message>
        <message>
            <source>Top, bottom</source>
            <translation>顶部、底部</translation>
        </message>
        <message>
            <source>Row below, above</source>
            <translation>下一行、上一行</translation>
        </message>
        <message>
            <source>Include, exclude, neither</source>
            <translation>包含、排除、不限</translation>
        </message>
        <message>
            <source>First, last row</source>
            <translation>首行、末行</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>仅此一项</translation>
        </message>
        <message>
            <source>Exclude</source>
            <translation>排除</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>周</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>Newest day</source>
            <translation>最新一日</translation>
        </message>
        <message>
            <source>This day</source>
            <translation>这一日</translation>
        </message>
    </context>
    <context>
        <name>PaperLinks</name>
        <message>
            <source>arXiv abstract</source>
            <translation>arXiv 摘要页</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>网页</translation>
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
            <translation>代码</translation>
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
            <translation>模型</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>数据集</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>视频</translation>
        </message>
        <message>
            <source>Another page</source>
            <translation>其他网页</translation>
        </message>
    </context>
    <context>
        <name>PaperSections</name>
        <message>
            <source>The section names no paper: its link leads to none. It is kept as text.</source>
            <translation>该节没有指明论文：其链接都不指向论文，已作为文本保留。</translation>
        </message>
    </context>
    <context>
        <name>PaperTable</name>
        <message>
            <source>A line inside the table belongs to no row. It is kept as text.</source>
            <translation>表格中有一行不属于任何条目，已作为文本保留。</translation>
        </message>
        <message>
            <source>The row names no paper: no arXiv or Hugging Face link, or no title. It is kept as text.</source>
            <translation>该行没有指明论文：没有 arXiv 或 Hugging Face 链接，或没有标题，已作为文本保留。</translation>
        </message>
        <message>
            <source>The row has %1 cells, its header has %2.</source>
            <translation>该行有 %1 个单元格，而表头有 %2 个。</translation>
        </message>
        <message>
            <source>What could be told apart was read; the row is kept as text, too.</source>
            <translation>能分辨的部分已读取；该行也作为文本保留。</translation>
        </message>
        <message>
            <source>It is kept as text.</source>
            <translation>已作为文本保留。</translation>
        </message>
        <message>
            <source>The column “%1” is not known. Its text is kept.</source>
            <translation>无法识别“%1”列，其中的文字已保留。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ActivityDialog</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 毫秒</translation>
        </message>
        <message>
            <source>Network activity</source>
            <translation>网络活动</translation>
        </message>
        <message>
            <source>Requests, newest first</source>
            <translation>请求，最新的在前</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>网址</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>状态码</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>用时</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Nothing was ever fetched. Each request that is made will stand here.</source>
            <translation>尚未获取过任何内容。今后的每次请求都会列在这里。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s), %1 in all. The last 2,000 are kept.</source>
            <translation>
                <numerusform>%Ln 次请求，共 %1。仅保留最近 2,000 次。</numerusform>
            </translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>转为在线</translation>
        </message>
        <message>
            <source>Go offline</source>
            <translation>转为离线</translation>
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
            <translation>等</translation>
        </message>
        <message>
            <source>show fewer</source>
            <translation>收起</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Backup</name>
        <message>
            <source>The backup %1 can't be made. The library is as it was; make room there or name another place.</source>
            <translation>无法创建备份 %1。文献库保持原样；请在该处腾出空间，或另选位置。</translation>
        </message>
        <message>
            <source>The backup %1 is damaged. Nothing was changed; take an older one.</source>
            <translation>备份 %1 已损坏。未作任何更改；请使用更早的备份。</translation>
        </message>
        <message>
            <source>%1 is no Paperlark library. Nothing was changed; choose a backup of one.</source>
            <translation>%1 不是 Paperlark 文献库。未作任何更改；请选择文献库的备份。</translation>
        </message>
        <message>
            <source>%1 is there already and is no backup. Nothing was changed; name another file.</source>
            <translation>%1 已存在，且不是备份。未作任何更改；请另选文件。</translation>
        </message>
        <message>
            <source>%1 can't be read. Nothing was changed; check its name and permissions.</source>
            <translation>无法读取 %1。未作任何更改；请检查其名称和权限。</translation>
        </message>
        <message>
            <source>The backup %1 has no checksum beside it, so nobody can tell whether it is whole. Take another one.</source>
            <translation>备份 %1 没有附带校验和，无从判断是否完好。请选用其他备份。</translation>
        </message>
        <message>
            <source>There is no library %1 to be copied. Check its name.</source>
            <translation>要复制的文献库 %1 不存在。请检查名称。</translation>
        </message>
        <message>
            <source>The backup can't be put in the place of %1. What was there is kept; make room there and try again.</source>
            <translation>无法用备份替换 %1。原有内容已保留；请在该处腾出空间后重试。</translation>
        </message>
        <message>
            <source>%1 is the library itself. Nothing was changed; name a backup of it.</source>
            <translation>%1 就是文献库本身。未作任何更改；请指定它的备份。</translation>
        </message>
        <message>
            <source>Another window has the library %1 open. Nothing was changed; close it and try again.</source>
            <translation>另一个窗口打开了文献库 %1。未作任何更改；请关闭该窗口后重试。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::BrowserDialog</name>
        <message>
            <source>Browser</source>
            <translation>浏览器</translation>
        </message>
        <message>
            <source>Which program opens web &amp;pages?</source>
            <translation>用哪个程序打开网页(&amp;P)？</translation>
        </message>
        <message>
            <source>The desktop's; or for example %1</source>
            <extracomment>before an example: "The desktop's; or for example firefox --new-window %u"</extracomment>
            <translation>系统默认浏览器；也可填写命令，例如 %1</translation>
        </message>
        <message>
            <source>The address stands in the place of %u, or behind everything else. "…" keeps words together; no shell reads any of it.</source>
            <translation>网址会代入 %u 处；没有 %u 时接在最后。用 "…" 括起的词视为一个整体；命令不经过 shell。</translation>
        </message>
        <message>
            <source>Pages open in the desktop's browser.</source>
            <extracomment>%1: a program and what it is given, word by word</extracomment>
            <translation>网页将在系统默认浏览器中打开。</translation>
        </message>
        <message>
            <source>Starts %1</source>
            <translation>将启动 %1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CalendarModel</name>
        <message>
            <source>dddd d MMMM yyyy</source>
            <comment>a Qt date format</comment>
            <extracomment>A date as it is spoken, in the notation of QLocale::toString()</extracomment>
            <translation>yyyy年M月d日 dddd</translation>
        </message>
        <message>
            <source>%1, no digest</source>
            <translation>%1，没有日报</translation>
        </message>
        <message>
            <source>%1, no digest, though the days around it have one</source>
            <translation>%1，没有日报，但前后几天都有</translation>
        </message>
        <message>
            <source>%1, a digest without papers</source>
            <translation>%1，日报中没有论文</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n paper(s)</source>
            <translation>
                <numerusform>%1，%n 篇论文</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n paper(s), %2 unread</source>
            <translation>
                <numerusform>%1，%n 篇论文，%2 篇未读</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CalendarView</name>
        <message>
            <source>A year back</source>
            <translation>早一年</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>更早</translation>
        </message>
        <message>
            <source>On</source>
            <translation>更晚</translation>
        </message>
        <message>
            <source>A year on</source>
            <translation>晚一年</translation>
        </message>
        <message>
            <source>%1 (with Ctrl: too)</source>
            <comment>%1: “Every Monday”</comment>
            <translation>%1（按住 Ctrl 可叠加）</translation>
        </message>
        <message>
            <source>The whole month</source>
            <translation>整月</translation>
        </message>
        <message>
            <source>All these weeks</source>
            <translation>所有这些周</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>日历</translation>
        </message>
        <message>
            <source>20 weeks</source>
            <translation>20 周</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>Show twenty weeks instead of a month</source>
            <translation>改为显示 20 周</translation>
        </message>
        <message>
            <source>Show a month instead of twenty weeks</source>
            <translation>改为显示一个月</translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n 周</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>“Mon, Wed” and “17 – 23 Dec”</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1 · no papers</source>
            <translation>%1 · 没有论文</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %Ln paper(s)</source>
            <translation>
                <numerusform>%1 · %Ln 篇</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %Ln paper(s) · %2 unread</source>
            <translation>
                <numerusform>%1 · %Ln 篇 · %2 篇未读</numerusform>
            </translation>
        </message>
        <message>
            <source>Every %1</source>
            <comment>%1: “Monday”</comment>
            <translation>所有%1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ChipButton</name>
        <message>
            <source>Without %1</source>
            <translation>去掉 %1</translation>
        </message>
        <message>
            <source>Delete takes it out, F2 edits it as text: %1</source>
            <translation>按 Delete 移除，按 F2 以文本形式编辑：%1</translation>
        </message>
        <message>
            <source>%1
Double-click or F2 to edit it as text</source>
            <extracomment>%1: the condition as it can be typed, e.g. tag:Video</extracomment>
            <translation>%1
双击或按 F2 以文本形式编辑</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ChoiceRow</name>
        <message>
            <source>%1: %2</source>
            <extracomment>a question and an answer, as a screen reader says them: "Lines: Tight"</extracomment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CleanUp</name>
        <message numerus="yes">
            <source>Cleaned up: %Ln paper(s) left the list.</source>
            <translation>
                <numerusform>已清理：%Ln 篇论文移出列表。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to clean up: every paper listed fits.</source>
            <translation>无需清理：列出的论文全都符合条件。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ClickHints</name>
        <message>
            <source>You clicked “%1” – %2 does that</source>
            <extracomment>%1: what the button does, "Star"; %2: its key</extracomment>
            <translation>您点击了“%1”，也可以按 %2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>An action, a paper, a tag, a day…</source>
            <translation>操作、论文、标签、日期…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln choice(s)</source>
            <translation>
                <numerusform>%Ln 个选项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left</source>
            <extracomment>Behind a day: "12 papers, 3 left"</extracomment>
            <translation>
                <numerusform>剩 %Ln 篇</numerusform>
            </translation>
        </message>
        <message>
            <source>no papers</source>
            <translation>没有论文</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>最近使用</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>论文</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CompareButton</name>
        <message>
            <source>Compare</source>
            <translation>对照</translation>
        </message>
        <message>
            <source>Compare voices</source>
            <translation>对照各版本</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Comparison</name>
        <message>
            <source>Gist</source>
            <translation>要点</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Implication</source>
            <translation>意义</translation>
        </message>
        <message>
            <source>Other</source>
            <extracomment>what the digests say besides</extracomment>
            <translation>其他</translation>
        </message>
        <message>
            <source>1 voice</source>
            <translation>1 个版本</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>未提及</translation>
        </message>
        <message>
            <source>None of these digests gave a summary for it.</source>
            <translation>这些日报都没有给出它的摘要。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Completion</name>
        <message>
            <source>what it is about</source>
            <translation>论文的主题</translation>
        </message>
        <message>
            <source>who wrote it</source>
            <translation>论文的作者</translation>
        </message>
        <message>
            <source>which digest told it</source>
            <translation>来自哪份日报</translation>
        </message>
        <message>
            <source>the language of a summary</source>
            <translation>摘要的语言</translation>
        </message>
        <message>
            <source>a day, a month, last7d</source>
            <translation>某日、某月、last7d</translation>
        </message>
        <message>
            <source>a number, &gt;=50</source>
            <translation>数字，如 &gt;=50</translation>
        </message>
        <message>
            <source>code, a model, a note</source>
            <translation>代码、模型、笔记</translation>
        </message>
        <message>
            <source>unread, starred, liked</source>
            <translation>未读、星标、喜欢</translation>
        </message>
        <message>
            <source>words of the title</source>
            <translation>标题中的词语</translation>
        </message>
        <message>
            <source>words of your note</source>
            <translation>笔记中的词语</translation>
        </message>
        <message>
            <source>a number of arXiv</source>
            <translation>arXiv 编号</translation>
        </message>
        <message>
            <source>the order of the list</source>
            <translation>列表的顺序</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CompletionList</name>
        <message>
            <source>%1 of %2</source>
            <comment>place among the suggestions</comment>
            <translation>第 %1 项，共 %2 项</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>建议</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ConcernRow</name>
        <message>
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Copying</name>
        <message numerus="yes">
            <source>Copied the link of %Ln paper(s)</source>
            <translation>
                <numerusform>已复制 %Ln 篇论文的链接</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied BibTeX of %Ln paper(s)</source>
            <translation>
                <numerusform>已复制 %Ln 篇论文的 BibTeX</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied the Markdown link of %Ln paper(s)</source>
            <translation>
                <numerusform>已复制 %Ln 篇论文的 Markdown 链接</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied the title of %Ln paper(s)</source>
            <translation>
                <numerusform>已复制 %Ln 篇论文的标题</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied the arXiv id of %Ln paper(s)</source>
            <translation>
                <numerusform>已复制 %Ln 篇论文的 arXiv 编号</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied the citation of %Ln paper(s)</source>
            <translation>
                <numerusform>已复制 %Ln 篇论文的引文</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied title and link of %Ln paper(s)</source>
            <translation>
                <numerusform>已复制 %Ln 篇论文的标题和链接</numerusform>
            </translation>
        </message>
        <message>
            <source>None of the selected papers has an arXiv id.</source>
            <translation>所选论文都没有 arXiv 编号。</translation>
        </message>
        <message>
            <source>None of the selected papers has a link.</source>
            <translation>所选论文都没有链接。</translation>
        </message>
        <message>
            <source>Copied the selected text</source>
            <translation>已复制选中的文字</translation>
        </message>
        <message>
            <source>Paperlark is still copying; one moment.</source>
            <translation>Paperlark 仍在复制，请稍候。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Database</name>
        <message>
            <source>The library %1 is not there any more. Nothing was kept; put its disk or folder back and try again.</source>
            <translation>文献库 %1 已不在原处。未保存任何内容；请重新连接其磁盘或放回文件夹后重试。</translation>
        </message>
        <message>
            <source>Another program is writing to the library in %1. Nothing was changed; try again in a moment.</source>
            <translation>另一个程序正在写入 %1 中的文献库。未作任何更改；请稍后重试。</translation>
        </message>
        <message>
            <source>The library in %1 can only be read. Nothing was changed; make the folder writable or choose another library.</source>
            <translation>%1 中的文献库是只读的。未作任何更改；请将该文件夹设为可写，或另选文献库。</translation>
        </message>
        <message>
            <source>The disk with %1 is full. What was stored before is whole; make room and try again.</source>
            <translation>%1 所在的磁盘已满。此前存储的内容完好；请腾出空间后重试。</translation>
        </message>
        <message>
            <source>The library %1 is damaged. Nothing was overwritten; restore a backup or choose another library.</source>
            <translation>文献库 %1 已损坏。未覆盖任何内容；请恢复备份，或另选文献库。</translation>
        </message>
        <message>
            <source>The disk with %1 does not answer. What was stored before is whole; check the disk and try again.</source>
            <translation>%1 所在的磁盘没有响应。此前存储的内容完好；请检查磁盘后重试。</translation>
        </message>
        <message>
            <source>The library in %1 can't be opened. Check that the folder is there and can be read.</source>
            <translation>无法打开 %1 中的文献库。请检查该文件夹是否存在且可读取。</translation>
        </message>
        <message>
            <source>The library in %1 can't do this. Nothing was changed; `paperlark library check` tells whether it is whole.</source>
            <translation>%1 中的文献库无法执行此操作。未作任何更改；可用 `paperlark library check` 检查它是否完好。</translation>
        </message>
        <message>
            <source>%1 belongs to another program. Nothing was changed; choose another library.</source>
            <translation>%1 属于另一个程序。未作任何更改；请另选文献库。</translation>
        </message>
        <message>
            <source>The folder %1 can't be made. Choose another place for the library.</source>
            <translation>无法新建文件夹 %1。请为文献库另选位置。</translation>
        </message>
        <message>
            <source>The folder %1 can't be written to. Choose another place for the library.</source>
            <translation>无法写入文件夹 %1。请为文献库另选位置。</translation>
        </message>
        <message>
            <source>%1 can't be read. Check its permissions or choose another library.</source>
            <translation>无法读取 %1。请检查其权限，或另选文献库。</translation>
        </message>
        <message>
            <source>The library in %1 was not closed properly and the folder can't be written to. Make it writable once.</source>
            <translation>%1 中的文献库上次未正常关闭，而该文件夹不可写。请暂时将其设为可写。</translation>
        </message>
        <message>
            <source>%1 is no Paperlark library. Nothing was changed; choose another library.</source>
            <translation>%1 不是 Paperlark 文献库。未作任何更改；请另选文献库。</translation>
        </message>
        <message>
            <source>The library %1 is from an older version and can't be brought up to date where it is. Make its folder writable.</source>
            <translation>文献库 %1 来自旧版本，无法在原处更新。请将其所在文件夹设为可写。</translation>
        </message>
        <message>
            <source>The library %1 needs a newer Paperlark: it has version %2, this program reads up to version %3. Nothing was changed.</source>
            <translation>文献库 %1 需要更高版本的 Paperlark：文献库版本是 %2，本程序最高支持版本 %3。未作任何更改。</translation>
        </message>
        <message>
            <source>The library %1 is not brought up to date yet: that was stopped. Nothing is lost; it goes on next time.</source>
            <translation>文献库 %1 尚未更新完毕：更新被中止。没有丢失任何内容；下次会继续。</translation>
        </message>
        <message>
            <source>The library in %1 is being brought up to date by another window. Nothing was changed; try again in a moment.</source>
            <translation>另一个窗口正在更新 %1 中的文献库。未作任何更改；请稍后重试。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::DayHeading</name>
        <message>
            <source>yyyy</source>
            <comment>a Qt date format: the year behind a day heading</comment>
            <translation>yyyy年</translation>
        </message>
        <message>
            <source>done</source>
            <comment>every paper of the day is read</comment>
            <translation>已读完</translation>
        </message>
        <message>
            <source>%L1 new</source>
            <comment>papers of a day that came since the last visit</comment>
            <translation>新增 %L1 篇</translation>
        </message>
        <message>
            <source>%L1 left</source>
            <comment>papers of a day that are not read yet</comment>
            <translation>剩 %L1 篇</translation>
        </message>
        <message numerus="yes">
            <source>%Ln source(s)</source>
            <translation>
                <numerusform>%Ln 个来源</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::DayText</name>
        <message>
            <source>d MMM</source>
            <comment>a Qt date format</comment>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <comment>a Qt date format</comment>
            <translation>yyyy年M月d日 ddd</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>无日期</translation>
        </message>
        <message>
            <source>MMM yyyy</source>
            <comment>a Qt date format</comment>
            <translation>yyyy年M月</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::DoneDay</name>
        <message>
            <source>That’s %1.</source>
            <extracomment>Said when a day is read to its end: "That’s Monday."</extracomment>
            <translation>%1已读完。</translation>
        </message>
        <message>
            <source>%1 read, %2 starred.</source>
            <translation>已读 %1 篇，星标 %2 篇。</translation>
        </message>
        <message>
            <source>%1 read.</source>
            <translation>已读 %1 篇。</translation>
        </message>
        <message>
            <source>%1, %2 left</source>
            <extracomment>A day and how many of its papers are unread</extracomment>
            <translation>%1，剩 %2 篇</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::DropOverlay</name>
        <message>
            <source>Import this text as a digest</source>
            <translation>将这段文字作为日报导入</translation>
        </message>
        <message>
            <source>Go to the paper %1</source>
            <translation>前往论文 %1</translation>
        </message>
        <message>
            <source>An address is not fetched by dropping it</source>
            <translation>拖放网址不会获取其内容</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln 个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>%Ln 个文件夹</numerusform>
            </translation>
        </message>
        <message>
            <source>Import %1 and %2</source>
            <extracomment>"Import 3 files and 1 folder"</extracomment>
            <translation>导入 %1和 %2</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>导入 %1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::EarlierDaysDialog</name>
        <message>
            <source>Fetch earlier days</source>
            <translation>获取更早的日报</translation>
        </message>
        <message>
            <source>Days of %1 that are not here yet</source>
            <extracomment>%1: the name of a source</extracomment>
            <translation>%1 尚未获取的日期</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>从(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>到(&amp;T)</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>获取</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s), one request each, one after the other. It goes on after a restart, and can be paused.</source>
            <translation>
                <numerusform>共 %Ln 天，每天一次请求，依次进行。重新启动后会继续，也可以暂停。</numerusform>
            </translation>
        </message>
        <message>
            <source>The first day is after the last one.</source>
            <translation>起始日期晚于结束日期。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::EmptyState</name>
        <message>
            <source>Without %1</source>
            <translation>去掉%1</translation>
        </message>
        <message>
            <source>Without “%1”</source>
            <extracomment>A way out of an empty list: the same filter without this condition</extracomment>
            <translation>去掉“%1”</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>没有匹配的论文</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>全部清除</translation>
        </message>
        <message>
            <source>Nothing left to read</source>
            <translation>没有未读的论文了</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln paper(s) of this view read.</source>
            <translation>
                <numerusform>此视图的 %Ln 篇论文已全部读完。</numerusform>
            </translation>
        </message>
        <message>
            <source>Next unread day</source>
            <translation>下一个未读日</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ExportDialog</name>
        <message>
            <source>folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>论文</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>另存为(&amp;S)…</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ExportProgress</name>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message numerus="yes">
            <source>Exporting %1 of %Ln paper(s)…</source>
            <translation>
                <numerusform>正在导出第 %1 篇论文，共 %Ln 篇…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Exports</name>
        <message>
            <source>%1 selected</source>
            <translation>选中的 %1 篇</translation>
        </message>
        <message>
            <source>This paper</source>
            <translation>本篇论文</translation>
        </message>
        <message>
            <source>papers</source>
            <comment>name of a file</comment>
            <translation>论文</translation>
        </message>
        <message>
            <source>%1 in view</source>
            <translation>视图中的 %1 篇</translation>
        </message>
        <message>
            <source>All in view</source>
            <translation>视图中的全部</translation>
        </message>
        <message>
            <source>%1 of this day</source>
            <translation>当日的 %1 篇</translation>
        </message>
        <message numerus="yes">
            <source>Exported %Ln paper(s) to %1</source>
            <translation>
                <numerusform>已将 %Ln 篇论文导出到 %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FacetModel</name>
        <message numerus="yes">
            <source>%1, included, %n paper(s) if left out</source>
            <translation>
                <numerusform>%1，已包含，排除后为 %n 篇论文</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, left out, %n paper(s) if cleared</source>
            <translation>
                <numerusform>%1，已排除，取消后为 %n 篇论文</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n paper(s) if included</source>
            <translation>
                <numerusform>%1，包含后为 %n 篇论文</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Click to leave it out: %Ln paper(s)</source>
            <translation>
                <numerusform>点击排除：%Ln 篇论文</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Click to let it be: %Ln paper(s)</source>
            <translation>
                <numerusform>点击取消排除：%Ln 篇论文</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Click to include it: %Ln paper(s)</source>
            <translation>
                <numerusform>点击包含：%Ln 篇论文</numerusform>
            </translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>视频</translation>
        </message>
        <message>
            <source>Thumbnail</source>
            <translation>缩略图</translation>
        </message>
        <message>
            <source>My note</source>
            <translation>我的笔记</translation>
        </message>
        <message>
            <source>Unknown source</source>
            <translation>未知来源</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FacetView</name>
        <message>
            <source>Type to find</source>
            <translation>输入以查找</translation>
        </message>
        <message>
            <source>Find in %1</source>
            <translation>在%1中查找</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>任一</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Any of those chosen</source>
            <translation>符合任一所选项</translation>
        </message>
        <message>
            <source>All of those chosen</source>
            <translation>符合全部所选项</translation>
        </message>
        <message>
            <source>Any: papers with at least one of those chosen. All: papers with every one.</source>
            <translation>任一：至少符合一个所选项的论文。全部：符合每个所选项的论文。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more…</source>
            <translation>
                <numerusform>还有 %Ln 项…</numerusform>
            </translation>
        </message>
        <message>
            <source>More…</source>
            <translation>更多…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln chosen</source>
            <translation>
                <numerusform>已选 %Ln 项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Fetcher</name>
        <message>
            <source>%1 asked to be left alone until %2. It is asked again then.</source>
            <translation>%1 要求在 %2 之前不要再请求。届时会再次请求。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Figures</name>
        <message numerus="yes">
            <source>stated by %1 of %n digest(s)</source>
            <translation>
                <numerusform>%n 份日报中有 %1 份提到</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FileWalk</name>
        <message>
            <source>%1 is not there. Check the name.</source>
            <translation>%1 不存在。请检查名称。</translation>
        </message>
        <message>
            <source>%1 is a folder, not a file. Open it as a folder.</source>
            <translation>%1 是文件夹，不是文件。请作为文件夹打开。</translation>
        </message>
        <message>
            <source>%1 is no regular file and was not opened. Copy its content into a file.</source>
            <translation>%1 不是普通文件，没有打开。请将其内容复制到文件中。</translation>
        </message>
        <message>
            <source>%1 is larger than 16 MiB and was not read. Split it by days.</source>
            <translation>%1 超过 16 MiB，没有读取。请按日期拆分。</translation>
        </message>
        <message>
            <source>%1 can't be read. Check its permissions.</source>
            <translation>%1 无法读取。请检查其权限。</translation>
        </message>
        <message>
            <source>%1 was not read. %2</source>
            <translation>%1 未读取。%2</translation>
        </message>
        <message>
            <source>%1 could not be read to its end. Check the disk and try again.</source>
            <translation>%1 未能完整读取。请检查磁盘后重试。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FilterBar</name>
        <message numerus="yes">
            <source>… of %Ln paper(s)</source>
            <comment>the filter's papers are not counted yet</comment>
            <translation>
                <numerusform>… / %Ln 篇论文</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %L2 papers</source>
            <comment>%1: how many the filter leaves</comment>
            <translation>%1 / %L2 篇论文</translation>
        </message>
        <message numerus="yes">
            <source>%1 paper(s)</source>
            <translation>
                <numerusform>%1 篇论文</numerusform>
            </translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Clear</source>
            <comment>removes every condition of the filter</comment>
            <translation>清除</translation>
        </message>
        <message>
            <source>Compact rows</source>
            <translation>紧凑列表</translation>
        </message>
        <message>
            <source>Comfortable rows</source>
            <translation>宽松列表</translation>
        </message>
        <message>
            <source>Cards, with thumbnails where they are allowed</source>
            <translation>卡片，允许时显示缩略图</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FilterChip</name>
        <message>
            <source>code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>a model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>a thumbnail</source>
            <translation>缩略图</translation>
        </message>
        <message>
            <source>a video</source>
            <translation>视频</translation>
        </message>
        <message>
            <source>a note</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>title with</source>
            <comment>before words of a title</comment>
            <translation>标题含</translation>
        </message>
        <message>
            <source>note with</source>
            <comment>before words of a note</comment>
            <translation>笔记含</translation>
        </message>
        <message>
            <source>by</source>
            <comment>before an author</comment>
            <translation>作者</translation>
        </message>
        <message>
            <source>arXiv</source>
            <comment>before a paper's number</comment>
            <translation>arXiv</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>searched words</comment>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>not</source>
            <comment>before what is left out</comment>
            <translation>排除</translation>
        </message>
        <message>
            <source>tag</source>
            <comment>before a tag's name</comment>
            <translation>标签</translation>
        </message>
        <message>
            <source>in</source>
            <comment>before a language</comment>
            <translation>语言</translation>
        </message>
        <message>
            <source>from</source>
            <comment>before a source</comment>
            <translation>来源</translation>
        </message>
        <message>
            <source>not from</source>
            <comment>before a source that is left out</comment>
            <translation>排除来源</translation>
        </message>
        <message>
            <source>not by</source>
            <comment>before an author who is left out</comment>
            <translation>排除作者</translation>
        </message>
        <message>
            <source>with</source>
            <comment>before what a paper has: code, a note</comment>
            <translation>有</translation>
        </message>
        <message>
            <source>without</source>
            <comment>before what a paper lacks</comment>
            <translation>无</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>昨天</translation>
        </message>
        <message numerus="yes">
            <source>last %n day(s)</source>
            <translation>
                <numerusform>最近 %n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n week(s)</source>
            <translation>
                <numerusform>最近 %n 周</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n month(s)</source>
            <translation>
                <numerusform>最近 %n 个月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n year(s)</source>
            <translation>
                <numerusform>最近 %n 年</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <comment>days of the week</comment>
            <translation>%1或%2</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>未读</translation>
        </message>
        <message>
            <source>starred</source>
            <translation>星标</translation>
        </message>
        <message>
            <source>on the reading list</source>
            <translation>在阅读清单中</translation>
        </message>
        <message>
            <source>or</source>
            <comment>between two values, one is enough</comment>
            <translation>或</translation>
        </message>
        <message>
            <source>and</source>
            <comment>between two values, both wanted</comment>
            <translation>且</translation>
        </message>
        <message>
            <source>on</source>
            <comment>before a day of the week</comment>
            <translation>逢</translation>
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
            <translation>在页面中查找</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>上一处</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>下一处</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Not on this page</source>
            <translation>本页未找到</translation>
        </message>
        <message>
            <source>%1 found</source>
            <translation>找到 %1 处</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FootBar</name>
        <message>
            <source>Actions of the page</source>
            <translation>页面操作</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>星标</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>稍后读</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>对照</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>已加星标</translation>
        </message>
        <message>
            <source>On the list</source>
            <translation>已在清单</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::HintCard</name>
        <message>
            <source>After %1: %2</source>
            <extracomment>what a screen reader says when the first key of several was pressed: "After g: Today: t, Unread: u"</extracomment>
            <translation>按 %1 之后：%2</translation>
        </message>
        <message>
            <source>%1, then</source>
            <extracomment>over the keys that may follow the one that was pressed: "g, then"</extracomment>
            <translation>%1，然后</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::HttpGet</name>
        <message>
            <source>given up</source>
            <translation>已放弃</translation>
        </message>
        <message>
            <source>not modified</source>
            <translation>未修改</translation>
        </message>
        <message>
            <source>nothing there</source>
            <translation>没有内容</translation>
        </message>
        <message>
            <source>moved to %1</source>
            <translation>已移至 %1</translation>
        </message>
        <message>
            <source>came whole</source>
            <translation>接收完整</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>given up: offline</source>
            <translation>已放弃：离线</translation>
        </message>
        <message>
            <source>%1 is not fetched: only addresses that begin with https:// or http:// are.</source>
            <translation>未获取 %1：仅支持以 https:// 或 http:// 开头的网址。</translation>
        </message>
        <message>
            <source>%1 is not fetched: a name or password in an address would be sent along. Take it out.</source>
            <translation>未获取 %1：网址中的用户名或密码会一并发送。请将其去掉。</translation>
        </message>
        <message>
            <source>%1 leads from https to http, where anybody can change what comes: it was not followed to %2.</source>
            <translation>%1 从 https 重定向到 http，内容可能在途中被任何人篡改：未继续访问 %2。</translation>
        </message>
        <message>
            <source>%1 is an address of this computer or its neighbourhood and was not asked: sources are public.</source>
            <translation>%1 是本机或本地网络的地址，未发送请求：来源必须是公开的。</translation>
        </message>
        <message>
            <source>%1 can't be found. Check the address and the connection to the Internet.</source>
            <translation>找不到 %1。请检查网址和互联网连接。</translation>
        </message>
        <message>
            <source>%1 leads on and on, more than five times. Look for the right address in a browser.</source>
            <translation>%1 连续重定向超过五次。请在浏览器中查找正确的网址。</translation>
        </message>
        <message>
            <source>%1 did not answer (%2 s).</source>
            <translation>%1 没有响应（%2 秒）。</translation>
        </message>
        <message>
            <source>%1 fell silent in the middle (%2 s).</source>
            <translation>%1 传输中途停止响应（%2 秒）。</translation>
        </message>
        <message>
            <source>%1 was not done after %2 s. Nothing of it was kept.</source>
            <translation>%1 在 %2 秒后仍未完成。未保存其任何内容。</translation>
        </message>
        <message>
            <source>What %1 sends is larger than %2 MiB and was not kept. It is hardly a digest.</source>
            <translation>%1 发来的内容超过 %2 MiB，未保存。它不太可能是日报。</translation>
        </message>
        <message>
            <source>%1 broke off before the end. Nothing of it was kept.</source>
            <translation>%1 在传完之前中断。未保存其任何内容。</translation>
        </message>
        <message>
            <source>%1 does not say how long its answer is, so it can't be told whether it came whole. Nothing of it was kept.</source>
            <translation>%1 没有说明响应的长度，因此无从判断是否接收完整。未保存其任何内容。</translation>
        </message>
        <message>
            <source>What %1 sent was damaged on its way (its gzip does not add up). Nothing of it was kept.</source>
            <translation>%1 发来的内容在途中损坏（gzip 校验不符）。未保存其任何内容。</translation>
        </message>
        <message>
            <source>%1 packs its answer in a way that was not asked for (%2). Nothing of it was kept.</source>
            <translation>%1 使用了未请求的压缩方式（%2）。未保存其任何内容。</translation>
        </message>
        <message>
            <source>%1 says that the address has moved, but not where to.</source>
            <translation>%1 表示该网址已迁移，但没有给出新网址。</translation>
        </message>
        <message>
            <source>%1 does not let everybody read this (answer %2).</source>
            <translation>%1 不对所有人开放此内容（状态码 %2）。</translation>
        </message>
        <message>
            <source>%1 has nothing at this address (answer %2).</source>
            <translation>%1 在此网址没有内容（状态码 %2）。</translation>
        </message>
        <message>
            <source>%1 asks to be left alone for a while (answer 429).</source>
            <translation>%1 要求暂时不要再请求（状态码 429）。</translation>
        </message>
        <message>
            <source>%1 has trouble of its own (answer %2).</source>
            <translation>%1 自身出现故障（状态码 %2）。</translation>
        </message>
        <message>
            <source>%1 gave an answer that is of no use here (%2).</source>
            <translation>%1 返回的响应在此无法使用（状态码 %2）。</translation>
        </message>
        <message>
            <source>%1 does not take connections.</source>
            <translation>%1 不接受连接。</translation>
        </message>
        <message>
            <source>%1 can't prove that it is %1 (its certificate is not in order). Nothing was asked of it.</source>
            <translation>%1 无法证明自己确实是 %1（证书有问题）。未向其发送任何请求。</translation>
        </message>
        <message>
            <source>The connection to %1 failed. Check the connection to the Internet.</source>
            <translation>与 %1 的连接失败。请检查互联网连接。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ImageDecoding</name>
        <message>
            <source>The picture is damaged and can't be shown.</source>
            <translation>图片已损坏，无法显示。</translation>
        </message>
        <message>
            <source>The picture is %1, which this computer can't show. Install Qt's image formats (qt6-image-formats-plugins).</source>
            <translation>图片为 %1 格式，这台电脑无法显示。请安装 Qt 的图片格式支持（qt6-image-formats-plugins）。</translation>
        </message>
        <message>
            <source>The picture has more than 40 megapixels and is not shown.</source>
            <translation>图片超过 4000 万像素，不予显示。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ImportConcerns</name>
        <message>
            <source>%1, line %2</source>
            <translation>%1，第 %2 行</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>Place and what happened there</extracomment>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>%1 (and %Ln more)</source>
            <translation>
                <numerusform>%1（另有 %Ln 处）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) refused</source>
            <translation>
                <numerusform>%Ln 个文件被拒绝</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln part(s) kept but not understood</source>
            <translation>
                <numerusform>%Ln 处已保留但未能识别</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln remark(s) about what was read</source>
            <translation>
                <numerusform>%Ln 条关于所读内容的说明</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln weekday(s) without a file between %1 and %2</source>
            <translation>
                <numerusform>%1 与 %2 之间有 %Ln 个工作日没有文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) passed over, because they are no digests</source>
            <translation>
                <numerusform>%Ln 个文件不是日报，已略过</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped after %Ln file(s)</source>
            <translation>
                <numerusform>读取 %Ln 个文件后已停止</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was imported</source>
            <translation>没有导入任何内容</translation>
        </message>
        <message numerus="yes">
            <source>Imported %Ln file(s)</source>
            <translation>
                <numerusform>已导入 %Ln 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in %2 s</source>
            <translation>%1，用时 %2 秒</translation>
        </message>
        <message>
            <source>%1 papers read, %2 new, %3 merged, %4 updated</source>
            <translation>读取 %1 篇论文，新增 %2 篇，合并 %3 篇，更新 %4 篇</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ImportReportPanel</name>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Import report</source>
            <translation>导入报告</translation>
        </message>
        <message numerus="yes">
            <source>Reading %1 of %Ln file(s)…</source>
            <translation>
                <numerusform>正在读取第 %1 个文件，共 %Ln 个…</numerusform>
            </translation>
        </message>
        <message>
            <source>Changing the library: %1 %</source>
            <translation>正在更改文献库：%1%</translation>
        </message>
        <message>
            <source>in %1 s</source>
            <translation>用时 %1 秒</translation>
        </message>
        <message>
            <source>papers read</source>
            <translation>读入论文</translation>
        </message>
        <message>
            <source>new to you</source>
            <translation>新论文</translation>
        </message>
        <message>
            <source>merged into papers you had</source>
            <translation>并入已有论文</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>有更新</translation>
        </message>
        <message>
            <source>Close the report</source>
            <translation>关闭报告</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>关闭 (Esc)</translation>
        </message>
        <message>
            <source>Undo import</source>
            <translation>撤销导入</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Imports</name>
        <message>
            <source>pasted on %1</source>
            <extracomment>the name of a source; %1: the day, as 2024-12-23</extracomment>
            <translation>粘贴于 %1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::KeyEditor</name>
        <message>
            <source> or </source>
            <extracomment>between the keys of one action</extracomment>
            <translation> 或 </translation>
        </message>
        <message>
            <source>Change keys</source>
            <translation>更改快捷键</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Find a key or an action</source>
            <translation>查找按键或操作</translation>
        </message>
        <message>
            <source>On</source>
            <translation>开</translation>
        </message>
        <message>
            <source>With Alt only</source>
            <translation>仅配合 Alt</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>查找(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Preset</source>
            <translation>预设(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Single-key shortcuts</source>
            <translation>单键快捷键(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>添加(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Remove keys</source>
            <translation>移除快捷键(&amp;R)</translation>
        </message>
        <message>
            <source>As in the pre&amp;set</source>
            <translation>恢复为预设(&amp;S)</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>全部重置</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Import keys</source>
            <translation>导入快捷键</translation>
        </message>
        <message>
            <source>Keys (*.json)</source>
            <translation>快捷键 (*.json)</translation>
        </message>
        <message>
            <source>Export keys</source>
            <translation>导出快捷键</translation>
        </message>
        <message>
            <source>%1 is the key of “%2” now.</source>
            <translation>%1 目前是“%2”的快捷键。</translation>
        </message>
        <message>
            <source>%1 begins %2, the keys of “%3”, which could not be reached.</source>
            <translation>%1 是“%3”的快捷键 %2 的开头，后者将无法触发。</translation>
        </message>
        <message>
            <source>%1, the key of “%2”, would act before %3 is complete.</source>
            <translation>“%2”的快捷键 %1 会在 %3 按完之前触发。</translation>
        </message>
        <message>
            <source>Take it &amp;away there</source>
            <translation>改用于此(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::KeyMap</name>
        <message>
            <source>It is left as it is.</source>
            <translation>原文件保持不变。</translation>
        </message>
        <message>
            <source>It is kept as %1.</source>
            <translation>原文件已存为 %1。</translation>
        </message>
        <message>
            <source>Your keys can't be read, so the usual ones are in force. %1 %2</source>
            <extracomment>%1: why the file was not understood; %2: where it is kept</extracomment>
            <translation>无法读取您的快捷键，现使用默认快捷键。%1%2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::KeyRecorder</name>
        <message>
            <source>New key</source>
            <translation>新快捷键</translation>
        </message>
        <message>
            <source>Press keys, then Enter</source>
            <translation>请按键，然后按 Enter</translation>
        </message>
        <message>
            <source>Press one key or several after each other, then Enter. Backspace takes one back.</source>
            <translation>按下一个键或依次按下几个键，然后按 Enter。Backspace 撤回一个键。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::KeyRow</name>
        <message>
            <source>%1: %2</source>
            <extracomment>An action and its keys, as it is spoken</extracomment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::LanguageName</name>
        <message>
            <source>Unknown language</source>
            <translation>未知语言</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Library</name>
        <message>
            <source>The question was given up for a newer one.</source>
            <translation>该查询已被后来的查询取代。</translation>
        </message>
        <message>
            <source>The file is damaged: %1.</source>
            <translation>文件已损坏：%1。</translation>
        </message>
        <message>
            <source>Row %1 of “%2” points to nothing in “%3”.</source>
            <translation>“%2”的第 %1 行指向“%3”中不存在的内容。</translation>
        </message>
        <message>
            <source>The search index does not fit the papers.</source>
            <translation>搜索索引与论文不符。</translation>
        </message>
        <message>
            <source>Paper %1 has neither a summary nor a mark.</source>
            <translation>论文 %1 既没有摘要也没有标记。</translation>
        </message>
        <message>
            <source>Paper %1 can't be shown or found.</source>
            <translation>论文 %1 无法显示或查找。</translation>
        </message>
        <message numerus="yes">
            <source>Search finds %n paper(s) too many.</source>
            <translation>
                <numerusform>搜索多找出 %n 篇论文。</numerusform>
            </translation>
        </message>
        <message>
            <source>An entry stands with paper %1 instead of %2.</source>
            <translation>有一个条目归在论文 %1 之下，而不是 %2。</translation>
        </message>
        <message numerus="yes">
            <source>The wrong paper has %n line(s) of digests.</source>
            <translation>
                <numerusform>有 %n 行日报内容归错了论文。</numerusform>
            </translation>
        </message>
        <message>
            <source>What can be undone is not whole.</source>
            <translation>可撤销的记录不完整。</translation>
        </message>
        <message>
            <source>Paper %1 does not stand under its first day.</source>
            <translation>论文 %1 没有归在它最早的日期之下。</translation>
        </message>
        <message>
            <source>What is shown of paper %1 does not follow from its summaries.</source>
            <translation>论文 %1 显示的内容与其摘要不符。</translation>
        </message>
        <message>
            <source>Paper %1 is not found by its tags, languages, sources and votes.</source>
            <translation>无法按标签、语言、来源和票数找到论文 %1。</translation>
        </message>
        <message>
            <source>Search does not find paper %1 by its own words.</source>
            <translation>用论文 %1 自身的词语搜索不到它。</translation>
        </message>
        <message>
            <source>The library in %1 can only be read, so marks can't be kept. Make the folder writable and start again.</source>
            <translation>%1 中的文献库是只读的，因此无法保存标记。请将该文件夹设为可写，然后重新启动。</translation>
        </message>
        <message>
            <source>A tag needs a name. Nothing was changed.</source>
            <translation>标签需要名称。未作任何更改。</translation>
        </message>
        <message>
            <source>The library in %1 can only be read, so nothing can be undone or kept. Make the folder writable and start again.</source>
            <translation>%1 中的文献库是只读的，因此无法撤销，也无法保存任何内容。请将该文件夹设为可写，然后重新启动。</translation>
        </message>
        <message>
            <source>Papers are being removed or put back. Nothing else was changed; try again when that is done.</source>
            <translation>正在移除或放回论文。未作其他更改；请在完成后重试。</translation>
        </message>
        <message>
            <source>The library in %1 can only be read, so views can't be kept. Make the folder writable and start again.</source>
            <translation>%1 中的文献库是只读的，因此无法保存视图。请将该文件夹设为可写，然后重新启动。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::LibraryRow</name>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>%Ln 篇论文</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::LibraryWatch</name>
        <message>
            <source>The library %1 is not there any more: its disk or folder went away. Nothing new is kept until it is back; then it goes on by itself.</source>
            <translation>文献库 %1 已不在原处：其磁盘或文件夹已断开或移走。恢复之前不保存任何新内容；恢复后会自动继续。</translation>
        </message>
        <message>
            <source>In the place of the library %1 lies another file now. Nothing new is kept until you open that one.</source>
            <translation>文献库 %1 的位置上现在是另一个文件。打开该文件之前不保存任何新内容。</translation>
        </message>
        <message>
            <source>Open It</source>
            <translation>打开它</translation>
        </message>
        <message>
            <source>The library is back: marks and notes are kept again.</source>
            <translation>文献库已恢复：可以继续保存标记和笔记。</translation>
        </message>
        <message>
            <source>The library %1 is damaged, and there is no backup of it. Go on reading, and export what you need; the file itself is left as it is.</source>
            <translation>文献库 %1 已损坏，且没有备份。您可以继续阅读，并导出需要的内容；文件本身保持原样。</translation>
        </message>
        <message>
            <source>The library %1 is damaged. A backup can take its place; marks and notes that can still be read are carried over, and the damaged file is kept.</source>
            <translation>文献库 %1 已损坏。可以用备份替换它；仍可读取的标记和笔记会保留下来，损坏的文件也会留存。</translation>
        </message>
        <message>
            <source>Restore a Backup…</source>
            <translation>恢复备份…</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::LinkList</name>
        <message>
            <source>asks before it opens</source>
            <translation>打开前会询问</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>place among the links</comment>
            <translation>第 %1 个，共 %2 个</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>链接</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::LinkOpener</name>
        <message>
            <source>“%1” is dressed up as %2, so Paperlark does not open it.</source>
            <translation>“%1”伪装成 %2，因此 Paperlark 不打开它。</translation>
        </message>
        <message>
            <source>Paperlark opens only web pages, and “%1” is no address of one.</source>
            <translation>Paperlark 只打开网页，而“%1”不是网址。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::LinkPicker</name>
        <message>
            <source>Links of “%1”</source>
            <extracomment>%1: a paper's title</extracomment>
            <translation>“%1”的链接</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::MainWindow</name>
        <message>
            <source>Open digests</source>
            <translation>打开日报</translation>
        </message>
        <message>
            <source>Digests (*.md *.markdown *.txt *.json);;All files (*)</source>
            <translation>日报 (*.md *.markdown *.txt *.json);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Open a folder of digests</source>
            <translation>打开日报文件夹</translation>
        </message>
        <message>
            <source>Remove a source</source>
            <translation>移除来源</translation>
        </message>
        <message>
            <source>Which source shall go? What you marked stays.</source>
            <translation>要移除哪个来源？您做的标记会保留。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln 个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>%Ln 篇论文</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo an import</source>
            <translation>撤销某次导入</translation>
        </message>
        <message>
            <source>Which import shall be taken back? What you marked stays.</source>
            <translation>要撤销哪次导入？您做的标记会保留。</translation>
        </message>
        <message>
            <source>Papers by %1; %2 shows all again.</source>
            <translation>正在显示 %1 的论文；按 %2 恢复显示全部。</translation>
        </message>
        <message>
            <source>There is nothing to compare: this paper has one summary.</source>
            <translation>没有可对照的内容：这篇论文只有一份摘要。</translation>
        </message>
        <message>
            <source>Theme: %1</source>
            <translation>主题：%1</translation>
        </message>
        <message>
            <source>Lines of %1 letters</source>
            <translation>每行 %1 个字符</translation>
        </message>
        <message>
            <source>Reading language</source>
            <translation>阅读语言</translation>
        </message>
        <message>
            <source>Which language do you read first?</source>
            <translation>您优先阅读哪种语言？</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>界面语言</translation>
        </message>
        <message>
            <source>Which language shall menus and messages be in?</source>
            <translation>菜单和消息使用哪种语言？</translation>
        </message>
        <message>
            <source>The window speaks this language from its next start on: files are still being read or written.</source>
            <translation>界面将在下次启动后使用此语言：目前仍在读取或写入文件。</translation>
        </message>
        <message>
            <source>Text at %1 %</source>
            <translation>文字大小 %1%</translation>
        </message>
        <message>
            <source>About Paperlark</source>
            <translation>关于 Paperlark</translation>
        </message>
        <message>
            <source>Paperlark %1</source>
            <translation>Paperlark %1</translation>
        </message>
        <message>
            <source>Reads the daily digests of AI papers. MIT licence. Made with Qt and md4c.</source>
            <translation>阅读 AI 论文日报。MIT 许可证。基于 Qt 和 md4c 构建。</translation>
        </message>
        <message>
            <source>What was copied is no file, no digest, no address of a paper and no arXiv id.</source>
            <translation>复制的内容不是文件、日报、论文网址或 arXiv 编号。</translation>
        </message>
        <message>
            <source>%1 was not fetched: add its source, or save the file and drop it here.</source>
            <translation>未获取 %1：请添加其来源，或保存文件后拖到这里。</translation>
        </message>
        <message>
            <source>%1 is not in your library.</source>
            <translation>文献库中没有 %1。</translation>
        </message>
        <message>
            <source>Open on arXiv</source>
            <translation>在 arXiv 上打开</translation>
        </message>
        <message>
            <source>%1 is not read as a digest.</source>
            <extracomment>%1: the name of a file</extracomment>
            <translation>%1 不作为日报读取。</translation>
        </message>
        <message>
            <source>Open with another program</source>
            <translation>用其他程序打开</translation>
        </message>
        <message numerus="yes">
            <source>Open %Ln page(s) in the browser?</source>
            <translation>
                <numerusform>要在浏览器中打开 %Ln 个网页吗？</numerusform>
            </translation>
        </message>
        <message>
            <source>Open all</source>
            <translation>全部打开</translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) opened, and their papers are no longer selected.</source>
            <translation>
                <numerusform>已打开 %Ln 个网页，对应论文已取消选中。</numerusform>
            </translation>
        </message>
        <message>
            <source>Select again</source>
            <translation>重新选中</translation>
        </message>
        <message>
            <source>Preferred link: %1, where a paper has it</source>
            <translation>首选链接：%1（论文有此链接时）</translation>
        </message>
        <message>
            <source>Preferred link</source>
            <translation>首选链接</translation>
        </message>
        <message>
            <source>Which page of a paper shall open first?</source>
            <translation>优先打开论文的哪个网页？</translation>
        </message>
        <message>
            <source>This paper stands under no day. Print it alone: %1.</source>
            <translation>这篇论文不属于任何一天。请单独打印：%1。</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>星标</translation>
        </message>
        <message>
            <source>Reading list</source>
            <translation>阅读清单</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>%1 of kept thumbnails are gone.</source>
            <translation>已清除缓存的缩略图（%1）。</translation>
        </message>
        <message>
            <source>No thumbnails were kept.</source>
            <translation>没有缓存的缩略图。</translation>
        </message>
        <message>
            <source>Watch a folder for new digests</source>
            <translation>监视文件夹中的新日报</translation>
        </message>
        <message>
            <source>The library %1 can only be read, so nothing that comes could be kept. Make it writable first.</source>
            <translation>文献库 %1 是只读的，新来的内容无法保存。请先将其设为可写。</translation>
        </message>
        <message>
            <source>The folder %1 is watched: new digests in it are read by themselves.</source>
            <translation>正在监视文件夹 %1：其中的新日报会自动读取。</translation>
        </message>
        <message>
            <source>%1 new, %2 merged from %3. Watch it for new digests?</source>
            <extracomment>%1 and %2: numbers of papers; %3: the name of a folder</extracomment>
            <translation>从 %3 新增 %1 篇，合并 %2 篇。要监视它以获取新日报吗？</translation>
        </message>
        <message>
            <source>Watch it</source>
            <translation>监视</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::MatchPlaces</name>
        <message>
            <source>author</source>
            <comment>where the words searched stand</comment>
            <translation>作者</translation>
        </message>
        <message>
            <source>note</source>
            <comment>where the words searched stand</comment>
            <translation>笔记</translation>
        </message>
        <message>
            <source>tag</source>
            <comment>where the words searched stand</comment>
            <translation>标签</translation>
        </message>
        <message>
            <source>title</source>
            <comment>where the words searched stand</comment>
            <translation>标题</translation>
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
            <translation>文献库 %1 以前在这里，现在已不在。</translation>
        </message>
        <message>
            <source>Connect its disk or put its folder back, and try again. A new library begins empty; the other one is not touched by it.</source>
            <translation>请连接其所在磁盘或放回文件夹，然后重试。新文献库从空白开始，不会影响原来的文献库。</translation>
        </message>
        <message>
            <source>&amp;Try Again</source>
            <translation>重试(&amp;T)</translation>
        </message>
        <message>
            <source>Begin a &amp;New One</source>
            <translation>新建文献库(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::MoreRow</name>
        <message>
            <source>type to find</source>
            <translation>输入以查找</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::NewPapers</name>
        <message>
            <source>Offline: nothing is sent or fetched.</source>
            <translation>离线：不发送也不获取任何数据。</translation>
        </message>
        <message>
            <source>Online: your sources are asked as you chose.</source>
            <translation>在线：按您的设置向各来源发送请求。</translation>
        </message>
        <message>
            <source>The desktop tells of new papers.</source>
            <translation>已开启新论文桌面通知。</translation>
        </message>
        <message>
            <source>The desktop tells of nothing.</source>
            <translation>已关闭新论文桌面通知。</translation>
        </message>
        <message>
            <source>Offline by choice</source>
            <translation>主动离线</translation>
        </message>
        <message>
            <source>You are offline by choice: nothing is sent or fetched.</source>
            <translation>您已主动离线：不发送也不获取任何数据。</translation>
        </message>
        <message>
            <source>Once online, only your sources are asked, as often as you chose. The page of network activity lists each request.</source>
            <translation>转为在线后，只会按您设定的频率向来源发送请求。网络活动页面会列出每次请求。</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>转为在线</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>保持离线</translation>
        </message>
        <message>
            <source>%1 is no longer looked at; its papers stay.</source>
            <translation>不再从 %1 获取新论文；已有论文会保留。</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>There is no source to be asked.</source>
            <translation>没有可请求的来源。</translation>
        </message>
        <message>
            <source>Add a source…</source>
            <translation>添加来源…</translation>
        </message>
        <message>
            <source>No source is asked by day, so there are no earlier days to fetch.</source>
            <translation>没有按日期请求的来源，因此没有更早的日报可获取。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new paper(s)</source>
            <translation>
                <numerusform>%Ln 篇新论文</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>They are in Paperlark, unread.</source>
            <translation>已收入 Paperlark，尚未阅读。</translation>
        </message>
        <message>
            <source>Export the list of sources</source>
            <translation>导出来源列表</translation>
        </message>
        <message>
            <source>%1 can't be written. Choose another place.</source>
            <translation>无法写入 %1。请选择其他位置。</translation>
        </message>
        <message>
            <source>The list of sources is in %1.</source>
            <translation>来源列表已存为 %1。</translation>
        </message>
        <message>
            <source>Add sources from a list</source>
            <translation>从列表添加来源</translation>
        </message>
        <message>
            <source>%1 can't be read. Check its permissions.</source>
            <translation>无法读取 %1。请检查其权限。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln source(s) added</source>
            <translation>
                <numerusform>已添加 %Ln 个来源</numerusform>
            </translation>
        </message>
        <message>
            <source>Lists of sources (*.opml)</source>
            <translation>来源列表 (*.opml)</translation>
        </message>
        <message>
            <source>Lists of sources (*.opml *.xml)</source>
            <translation>来源列表 (*.opml *.xml)</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::NewSinceLine</name>
        <message>
            <source>↑ New since %1</source>
            <extracomment>On a line of the list; the papers above it came since then. %1: "Fri 08:14"</extracomment>
            <translation>↑ %1 以来新增</translation>
        </message>
        <message>
            <source>Known before %1 from here on. %2</source>
            <extracomment>%1: "Fri 08:14"; %2: a row of the list, spoken</extracomment>
            <translation>从这里起是 %1 之前已有的论文。%2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::NoteDraft</name>
        <message>
            <source>The note can't be kept in %1 yet. It stays on the screen; make room there, or copy it.</source>
            <translation>笔记暂时无法保存到 %1。它仍留在屏幕上；请在该处腾出空间，或将笔记复制出来。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::NoteField</name>
        <message>
            <source>One line; #word tags the paper</source>
            <translation>一行；写 #标签 即为论文加标签</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>您的笔记</translation>
        </message>
        <message>
            <source>Your note – not saved</source>
            <translation>您的笔记（未保存）</translation>
        </message>
        <message>
            <source>Your note – recovered, not saved yet</source>
            <translation>您的笔记（已找回，尚未保存）</translation>
        </message>
        <message>
            <source>Ctrl+Enter saves it · Esc drops it</source>
            <translation>Ctrl+Enter 保存 · Esc 放弃</translation>
        </message>
        <message>
            <source>Enter saves it · Esc drops it</source>
            <translation>Enter 保存 · Esc 放弃</translation>
        </message>
        <message>
            <source>Markdown · Ctrl+Enter or Esc keeps it</source>
            <translation>Markdown · Ctrl+Enter 或 Esc 保存</translation>
        </message>
        <message>
            <source>Enter keeps it · Esc leaves it · Shift+Enter for more</source>
            <translation>Enter 保存 · Esc 放弃 · Shift+Enter 写多行</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::NoteHtml</name>
        <message>
            <source>Your note: press c to write one line</source>
            <translation>您的笔记：按 c 写一行</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Original</name>
        <message>
            <source>As the digests wrote it</source>
            <translation>日报原文</translation>
        </message>
        <message>
            <source>back to the page (i)</source>
            <translation>返回页面 (i)</translation>
        </message>
        <message>
            <source>Title:</source>
            <translation>标题：</translation>
        </message>
        <message>
            <source>Translated title:</source>
            <translation>标题译文：</translation>
        </message>
        <message>
            <source>Authors:</source>
            <translation>作者：</translation>
        </message>
        <message>
            <source>and others</source>
            <translation>等</translation>
        </message>
        <message>
            <source>Votes:</source>
            <translation>票数：</translation>
        </message>
        <message>
            <source>Tags:</source>
            <translation>标签：</translation>
        </message>
        <message>
            <source>This digest gave no summary for it.</source>
            <translation>这份日报没有给出它的摘要。</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1，第 %2 行</translation>
        </message>
        <message>
            <source>%1, lines %2–%3</source>
            <translation>%1，第 %2–%3 行</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::OtherProgram</name>
        <message>
            <source>No program took %1. Open it from your file manager, with a program of your choice.</source>
            <translation>没有程序能打开 %1。请在文件管理器中选择程序打开它。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PageActions</name>
        <message>
            <source>All links</source>
            <translation>全部链接</translation>
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
            <translation>上一篇论文</translation>
        </message>
        <message>
            <source>Next paper</source>
            <translation>下一篇论文</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>已读</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>未读</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>已加星标</translation>
        </message>
        <message>
            <source>Not starred</source>
            <translation>未加星标</translation>
        </message>
        <message>
            <source>On the reading list</source>
            <translation>在阅读清单中</translation>
        </message>
        <message>
            <source>Not on the reading list</source>
            <translation>不在阅读清单中</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PagePicture</name>
        <message>
            <source>Once</source>
            <comment>load this picture</comment>
            <translation>仅此次</translation>
        </message>
        <message>
            <source>Load this picture, and ask again for the next</source>
            <translation>加载此图片，下一张再询问</translation>
        </message>
        <message>
            <source>This host</source>
            <comment>load pictures from it</comment>
            <translation>此站点</translation>
        </message>
        <message>
            <source>Load pictures from this host without asking</source>
            <translation>加载此站点的图片，不再询问</translation>
        </message>
        <message>
            <source>Always</source>
            <comment>load pictures</comment>
            <translation>始终</translation>
        </message>
        <message>
            <source>Load pictures from the hosts Paperlark knows without asking</source>
            <translation>加载 Paperlark 已知站点的图片，不再询问</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Picture from %1 · not loaded</source>
            <extracomment>a picture that is not fetched before the reader allows it; %1: a host</extracomment>
            <translation>来自 %1 的图片 · 未加载</translation>
        </message>
        <message>
            <source>Picture from %1 · loading…</source>
            <translation>来自 %1 的图片 · 正在加载…</translation>
        </message>
        <message>
            <source>The picture was left unloaded.</source>
            <translation>图片未加载。</translation>
        </message>
        <message>
            <source>Thumbnail, not loaded: %1</source>
            <translation>缩略图，未加载：%1</translation>
        </message>
        <message>
            <source>Thumbnail, loading: %1</source>
            <translation>缩略图，正在加载：%1</translation>
        </message>
        <message>
            <source>Thumbnail, not loaded: %1. %2</source>
            <translation>缩略图，未加载：%1。%2</translation>
        </message>
        <message>
            <source>Thumbnail from %1</source>
            <translation>来自 %1 的缩略图</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PageThumbnail</name>
        <message>
            <source>You are offline by choice, so no picture was asked for. Go online to load it.</source>
            <translation>您已主动离线，因此没有请求图片。转为在线即可加载。</translation>
        </message>
        <message>
            <source>Pictures from %1 are loaded without asking from now on.</source>
            <translation>今后加载 %1 的图片时不再询问。</translation>
        </message>
        <message>
            <source>Pictures from the hosts Paperlark knows are loaded without asking from now on.</source>
            <translation>今后加载 Paperlark 已知站点的图片时不再询问。</translation>
        </message>
        <message>
            <source>Pages show their picture.</source>
            <translation>页面显示图片。</translation>
        </message>
        <message>
            <source>Pages hide their picture; the same key shows it again.</source>
            <translation>页面隐藏图片；再按同一个键即可重新显示。</translation>
        </message>
        <message>
            <source>This paper has no picture that could be loaded.</source>
            <translation>这篇论文没有可加载的图片。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaletteFoot</name>
        <message>
            <source>actions</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>authors</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>exclude</source>
            <translation>排除</translation>
        </message>
        <message>
            <source>open</source>
            <translation>打开</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaletteList</name>
        <message>
            <source>not possible now</source>
            <translation>目前不可用</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>place among the choices</comment>
            <translation>第 %1 项，共 %2 项</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>选项</translation>
        </message>
        <message>
            <source>Nothing of that name</source>
            <translation>没有这个名称的项目</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaletteSettings</name>
        <message>
            <source>Sort: digest order</source>
            <translation>排序：日报顺序</translation>
        </message>
        <message>
            <source>Sort: most votes first</source>
            <translation>排序：票数从高到低</translation>
        </message>
        <message>
            <source>Sort: oldest first</source>
            <translation>排序：最早的在前</translation>
        </message>
        <message>
            <source>Sort: best match first</source>
            <translation>排序：最匹配的在前</translation>
        </message>
        <message>
            <source>Preferred link: %1</source>
            <translation>首选链接：%1</translation>
        </message>
        <message>
            <source>a program of your own…</source>
            <translation>自选程序…</translation>
        </message>
        <message>
            <source>Browser: the desktop's</source>
            <translation>浏览器：系统默认</translation>
        </message>
        <message>
            <source>Browser: %1</source>
            <translation>浏览器：%1</translation>
        </message>
        <message>
            <source>Thumbnails: keep up to %1 MB</source>
            <translation>缩略图：最多保留 %1 MB</translation>
        </message>
        <message>
            <source>Thumbnails: keep up to %1 MB; they are %2 now</source>
            <translation>缩略图：最多保留 %1 MB；目前已用 %2</translation>
        </message>
        <message>
            <source>Thumbnails: ask each time</source>
            <translation>缩略图：每次询问</translation>
        </message>
        <message>
            <source>Thumbnails: always, from known hosts</source>
            <translation>缩略图：已知站点始终加载</translation>
        </message>
        <message>
            <source>Thumbnails: from %1 without asking</source>
            <extracomment>a setting in force, which is taken back when it is chosen; %1: a host</extracomment>
            <translation>缩略图：加载 %1 的图片，不询问</translation>
        </message>
        <message>
            <source>Theme: %1</source>
            <translation>主题：%1</translation>
        </message>
        <message>
            <source>Rows: comfortable list</source>
            <translation>列表：宽松</translation>
        </message>
        <message>
            <source>Rows: compact list</source>
            <translation>列表：紧凑</translation>
        </message>
        <message>
            <source>Rows: cards</source>
            <translation>列表：卡片</translation>
        </message>
        <message>
            <source>Motion: as the desktop</source>
            <translation>动画：跟随系统</translation>
        </message>
        <message>
            <source>Motion: none</source>
            <translation>动画：无</translation>
        </message>
        <message>
            <source>Reading language: %1</source>
            <translation>阅读语言：%1</translation>
        </message>
        <message>
            <source>Language of the window: the desktop's</source>
            <translation>界面语言：跟随系统</translation>
        </message>
        <message>
            <source>Language of the window: %1</source>
            <translation>界面语言：%1</translation>
        </message>
        <message>
            <source>Text size: %1 %</source>
            <translation>文字大小：%1%</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Panes</name>
        <message>
            <source>Panes</source>
            <translation>窗格</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperCard</name>
        <message>
            <source>unread</source>
            <translation>未读</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperCommands</name>
        <message numerus="yes">
            <source>%Ln page(s) are too many for a browser. Select %1 papers at most.</source>
            <translation>
                <numerusform>%Ln 个网页对浏览器来说太多了。请最多选择 %1 篇论文。</numerusform>
            </translation>
        </message>
        <message>
            <source>None of the selected papers has such a page.</source>
            <translation>所选论文都没有这种网页。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperFilter</name>
        <message>
            <source>Nothing was opened that this parenthesis closes; it is left out.</source>
            <translation>此右括号没有对应的左括号，已略去。</translation>
        </message>
        <message>
            <source>OR stands between two conditions; here it is left out.</source>
            <translation>OR 应放在两个条件之间，此处已略去。</translation>
        </message>
        <message>
            <source>The quote is not closed: everything behind it is searched as one phrase.</source>
            <translation>引号没有闭合：其后的全部内容作为一个短语搜索。</translation>
        </message>
        <message>
            <source>This is nested too deeply; what is in these parentheses is left out.</source>
            <translation>嵌套层次过深，这些括号中的内容已略去。</translation>
        </message>
        <message>
            <source>This parenthesis is not closed: it reaches to the end.</source>
            <translation>括号没有闭合，视为一直到末尾。</translation>
        </message>
        <message numerus="yes">
            <source>This is too long: what stands behind the first %Ln characters is left out.</source>
            <translation>
                <numerusform>内容过长：前 %Ln 个字符之后的部分已略去。</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is no day. Write 2024-12-20, 2024-12, 2024-12-20..23, last7d, today or monday.</source>
            <comment>date, last7d, today, monday are typed as they are</comment>
            <translation>“%1”不是日期。请写成 2024-12-20、2024-12、2024-12-20..23、last7d、today 或 monday。</translation>
        </message>
        <message>
            <source>“%1” is no number of votes. Write 50, &gt;=50, &lt;10 or 10..50.</source>
            <translation>“%1”不是票数。请写成 50、&gt;=50、&lt;10 或 10..50。</translation>
        </message>
        <message>
            <source>A paper can have code, model, thumbnail, video or note, not “%1”.</source>
            <translation>论文可以有 code、model、thumbnail、video 或 note，没有“%1”。</translation>
        </message>
        <message>
            <source>A paper is unread, read, starred, later, liked or disliked, not “%1”.</source>
            <translation>论文的状态可为 unread、read、starred、later、liked 或 disliked，没有“%1”。</translation>
        </message>
        <message>
            <source>Papers are sorted by digest, oldest, votes or match, not by “%1”.</source>
            <translation>论文可按 digest、oldest、votes 或 match 排序，没有“%1”。</translation>
        </message>
        <message>
            <source>There is no field “%1”: it is searched as words. The fields are %2.</source>
            <translation>没有“%1”字段，已作为词语搜索。可用的字段有 %2。</translation>
        </message>
        <message>
            <source>“%1:” waits for what to look for.</source>
            <translation>“%1:”之后请输入要查找的内容。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperListModel</name>
        <message>
            <source>Read.</source>
            <translation>已读。</translation>
        </message>
        <message>
            <source>Unread.</source>
            <translation>未读。</translation>
        </message>
        <message>
            <source>Starred.</source>
            <translation>已加星标。</translation>
        </message>
        <message>
            <source>In the reading list.</source>
            <translation>在阅读清单中。</translation>
        </message>
        <message>
            <source>Less like this.</source>
            <translation>少看这类。</translation>
        </message>
        <message>
            <source>More like this.</source>
            <translation>多看这类。</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a paper's title, spoken</comment>
            <translation>%1。</translation>
        </message>
        <message numerus="yes">
            <source>%n vote(s).</source>
            <translation>
                <numerusform>%n 票。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a list of languages, spoken</comment>
            <translation>%1。</translation>
        </message>
        <message>
            <source>Tags: %1.</source>
            <comment>a list of them, spoken</comment>
            <translation>标签：%1。</translation>
        </message>
        <message>
            <source>Note: %1.</source>
            <comment>the reader's own, spoken</comment>
            <translation>笔记：%1。</translation>
        </message>
        <message>
            <source>No longer in this view.</source>
            <translation>已不在此视图中。</translation>
        </message>
        <message>
            <source>%1 of %2.</source>
            <comment>position in the list</comment>
            <translation>第 %1 篇，共 %2 篇。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperListView</name>
        <message>
            <source>Selected. %1</source>
            <extracomment>%1: a row of the list, spoken</extracomment>
            <translation>已选中。%1</translation>
        </message>
        <message>
            <source>%1 Found in: %2.</source>
            <extracomment>%1: a row, spoken; %2: where the words searched stand: author, note, 한국어</extracomment>
            <translation>%1 匹配位置：%2。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>%Ln 篇论文</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2, folded</source>
            <extracomment>A day whose papers are folded away, spoken: its date, what is in it</extracomment>
            <translation>%1，%2，已折叠</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>论文</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperNear</name>
        <message>
            <source>Again on %1</source>
            <extracomment>%1: one or more days</extracomment>
            <translation>再次出现于 %1</translation>
        </message>
        <message>
            <source>Related in your library</source>
            <translation>文献库中的相关论文</translation>
        </message>
        <message>
            <source>shares %1</source>
            <extracomment>why another paper is related; %1: words of its title, or names of authors</extracomment>
            <translation>共同点：%1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperStore</name>
        <message>
            <source>One day holds more than 1,048,576 papers. The file was not read; split it by days.</source>
            <translation>有一天的论文超过 1,048,576 篇。文件没有读取；请按日期拆分。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperText</name>
        <message>
            <source>Paper</source>
            <translation>论文</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperView</name>
        <message>
            <source>The text as the digests wrote it, or the page</source>
            <translation>切换日报原文与页面</translation>
        </message>
        <message>
            <source>All authors, or the first few</source>
            <translation>显示全部作者或只显示前几位</translation>
        </message>
        <message>
            <source>Show the questions that follow, or fold them</source>
            <translation>展开或折叠后面的问题</translation>
        </message>
        <message>
            <source>Show all of this text, which may take a while</source>
            <translation>显示全文，可能需要一些时间</translation>
        </message>
        <message>
            <source>Find papers by %1</source>
            <translation>查找 %1 的论文</translation>
        </message>
        <message>
            <source>The papers of this day</source>
            <translation>当日的论文</translation>
        </message>
        <message>
            <source>Open this paper</source>
            <translation>打开这篇论文</translation>
        </message>
        <message>
            <source>Write what you think of it</source>
            <translation>写下您的想法</translation>
        </message>
        <message>
            <source>Choose one in the list, and it is shown here.</source>
            <translation>在列表中选择一篇，即可在此显示。</translation>
        </message>
        <message>
            <source>The list says why it has none to show.</source>
            <translation>没有可显示的论文，原因见列表。</translation>
        </message>
        <message>
            <source>No paper is open.</source>
            <translation>没有打开的论文。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Preset</name>
        <message>
            <source>English, a paragraph for each paper</source>
            <translation>英文，每篇论文一段</translation>
        </message>
        <message>
            <source>English, in points, with tags and code</source>
            <translation>英文，分要点，含标签和代码</translation>
        </message>
        <message>
            <source>Korean, in points, with votes and pictures</source>
            <translation>韩文，分要点，含票数和图片</translation>
        </message>
        <message>
            <source>English, the abstracts, with votes</source>
            <translation>英文，论文原摘要，含票数</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Printing</name>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>at the foot of a page</extracomment>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ProgressRow</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Provenance</name>
        <message>
            <source>from %1, line %2</source>
            <extracomment>%1: a source and a file, "gabrielchua, 2024/12/23.md"</extracomment>
            <translation>来自 %1，第 %2 行</translation>
        </message>
        <message>
            <source>from %1, lines %2–%3</source>
            <translation>来自 %1，第 %2–%3 行</translation>
        </message>
        <message>
            <source>Also: %1</source>
            <extracomment>%1: a list of files</extracomment>
            <translation>另见：%1</translation>
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
            <translation>最新的完好备份是 %1 的（%2）。恢复时，损坏的文献库会改名保留在旁边，其中仍可读取的标记和笔记也会一并带入。</translation>
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation>恢复(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SavedViewList</name>
        <message>
            <source>Saved views</source>
            <translation>已存视图</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SavedViews</name>
        <message>
            <source>There is no filter to save: all papers are shown.</source>
            <translation>没有可保存的筛选：当前显示全部论文。</translation>
        </message>
        <message>
            <source>This view is saved already: %1</source>
            <translation>此视图已保存：%1</translation>
        </message>
        <message>
            <source>No saved view is in force.</source>
            <translation>当前没有使用已存视图。</translation>
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
                <numerusform>%1，%n 篇论文，%2 篇未读</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, in force</source>
            <comment>%1: a saved view with its counts</comment>
            <translation>%1，使用中</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SavedViewsSection</name>
        <message>
            <source>Saved views</source>
            <translation>已存视图</translation>
        </message>
        <message>
            <source>Ctrl+S keeps the filter here.</source>
            <translation>按 Ctrl+S 将筛选保存到这里。</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>视图名称</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SearchField</name>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>清除搜索</translation>
        </message>
        <message numerus="yes">
            <source>Search in %Ln paper(s)</source>
            <translation>
                <numerusform>在 %Ln 篇论文中搜索</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SelectionBar</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <comment>papers</comment>
            <translation>
                <numerusform>已选 %Ln 篇</numerusform>
            </translation>
        </message>
        <message>
            <source>None selected</source>
            <translation>未选中论文</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ShortcutSheet</name>
        <message>
            <source>the list has the focus</source>
            <translation>焦点在列表时</translation>
        </message>
        <message>
            <source>the page has the focus</source>
            <translation>焦点在页面时</translation>
        </message>
        <message>
            <source>the sidebar has the focus</source>
            <translation>焦点在侧栏时</translation>
        </message>
        <message>
            <source>the calendar has the focus</source>
            <translation>焦点在日历时</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Find a key or an action</source>
            <translation>查找按键或操作</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>更改快捷键…</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Preset: %1</source>
            <translation>预设：%1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Sidebar</name>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Has</source>
            <comment>head over what a paper has: code, a model, a note</comment>
            <translation>附有内容</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>票数</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>侧栏</translation>
        </message>
        <message>
            <source>Today</source>
            <extracomment>The newest day present, when it is not the calendar's today: "Newest, Mon 23 Dec"</extracomment>
            <translation>今日</translation>
        </message>
        <message>
            <source>Newest, %1</source>
            <translation>最新：%1</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>文献库</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>未读</translation>
        </message>
        <message>
            <source>Reading list</source>
            <translation>阅读清单</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>星标</translation>
        </message>
        <message>
            <source>All papers</source>
            <translation>全部论文</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SortButton</name>
        <message>
            <source>Order of the list</source>
            <translation>列表的顺序</translation>
        </message>
        <message>
            <source>Digest order</source>
            <translation>日报顺序</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>最早的在前</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>票数</translation>
        </message>
        <message>
            <source>Best match</source>
            <translation>最匹配</translation>
        </message>
        <message>
            <source>Sorted by: %1</source>
            <extracomment>%1: an order, e.g. Votes</extracomment>
            <translation>排序方式：%1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Source</name>
        <message>
            <source>What %1 sent is no text but %2.</source>
            <translation>%1 发来的不是文本，而是 %2。</translation>
        </message>
        <message>
            <source>%1 sent an empty file.</source>
            <translation>%1 发来的是空文件。</translation>
        </message>
        <message>
            <source>What %1 sent is no digest that Paperlark knows.</source>
            <translation>%1 发来的不是 Paperlark 认识的日报。</translation>
        </message>
        <message>
            <source>What %1 sent lists no papers.</source>
            <translation>%1 发来的内容没有列出论文。</translation>
        </message>
        <message>
            <source>“%1” is no web address. It begins with https:// and names a host.</source>
            <translation>“%1”不是网址。网址以 https:// 开头，并含有主机名。</translation>
        </message>
        <message>
            <source>The address holds a name or password, which would be sent along. Take it out.</source>
            <translation>网址中含有用户名或密码，会一并发送。请将其去掉。</translation>
        </message>
        <message>
            <source>Choose the folder to be watched.</source>
            <translation>请选择要监视的文件夹。</translation>
        </message>
        <message>
            <source>The address must say where the day goes: {yyyy} for the year, {MM} for the month, {dd} for the day.</source>
            <translation>网址必须标明日期的位置：{yyyy} 表示年，{MM} 表示月，{dd} 表示日。</translation>
        </message>
        <message>
            <source>The address is missing.</source>
            <translation>缺少网址。</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>请为它命名。</translation>
        </message>
        <message>
            <source>Line %1 of the list: this Paperlark does not know that kind of source. Nothing was added.</source>
            <translation>列表第 %1 行：此 Paperlark 不认识这种来源。未添加任何内容。</translation>
        </message>
        <message>
            <source>Line %1 of the list can't be added: %2</source>
            <translation>无法添加列表第 %1 行：%2</translation>
        </message>
        <message>
            <source>Sources of new papers</source>
            <comment>title of an exported list</comment>
            <translation>新论文的来源</translation>
        </message>
        <message>
            <source>Line %1 of the list is not well-formed OPML. Nothing was added.</source>
            <translation>列表第 %1 行不是格式正确的 OPML。未添加任何内容。</translation>
        </message>
        <message>
            <source>This list has no source that Paperlark could ask. Nothing was added.</source>
            <translation>此列表中没有 Paperlark 可以查询的来源。未添加任何内容。</translation>
        </message>
        <message>
            <source>The list has more than %L1 sources. Nothing was added.</source>
            <translation>列表中的来源超过 %L1 个。未添加任何内容。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SourceDialog</name>
        <message>
            <source>Change a source</source>
            <translation>更改来源</translation>
        </message>
        <message>
            <source>Add a source</source>
            <translation>添加来源</translation>
        </message>
        <message>
            <source>Where from</source>
            <translation>来源类型</translation>
        </message>
        <message>
            <source>A known digest</source>
            <translation>已知日报</translation>
        </message>
        <message>
            <source>An address for each day</source>
            <translation>每日一个网址</translation>
        </message>
        <message>
            <source>One address</source>
            <translation>单个网址</translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Look for new papers</source>
            <translation>查找新论文</translation>
        </message>
        <message>
            <source>Only when asked</source>
            <translation>仅手动</translation>
        </message>
        <message>
            <source>On start</source>
            <translation>启动时</translation>
        </message>
        <message>
            <source>Every hour</source>
            <translation>每小时</translation>
        </message>
        <message>
            <source>Every 6 hours</source>
            <translation>每 6 小时</translation>
        </message>
        <message>
            <source>Once a day</source>
            <translation>每天一次</translation>
        </message>
        <message>
            <source>Known digests</source>
            <translation>已知日报</translation>
        </message>
        <message>
            <source>is there already</source>
            <translation>已添加</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>网址</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>转为在线</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>添加(&amp;A)</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>{yyyy}, {MM} and {dd} stand for the day. Paste the address of any day: they are put in.</source>
            <translation>{yyyy}、{MM} 和 {dd} 代表日期。也可粘贴任意一天的网址，日期会自动替换。</translation>
        </message>
        <message>
            <source>A file that is written anew, with one day or many. What it brings replaces what it brought before.</source>
            <translation>会不断更新的文件，含一天或多天。新内容会替换它此前带来的内容。</translation>
        </message>
        <message>
            <source>A clone of digests, or a folder that something else fills. Its files are read when they change.</source>
            <translation>日报仓库的克隆，或由其他程序写入的文件夹。其中的文件变化时会读取。</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>监视文件夹</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>正在请求…</translation>
        </message>
        <message>
            <source>Go online and try</source>
            <translation>转为在线并试一试</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>试一试</translation>
        </message>
        <message>
            <source>You are offline by choice: nothing is fetched before you go online.</source>
            <translation>您已主动离线：转为在线之前不获取任何内容。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SourceListView</name>
        <message>
            <source>Where new papers come from</source>
            <translation>新论文的来源</translation>
        </message>
        <message>
            <source>Look for new papers</source>
            <translation>查找新论文</translation>
        </message>
        <message>
            <source>Go on with earlier days</source>
            <translation>继续获取更早的日报</translation>
        </message>
        <message>
            <source>Pause earlier days</source>
            <translation>暂停获取更早的日报</translation>
        </message>
        <message>
            <source>Leave the other days out</source>
            <translation>不再获取其余日报</translation>
        </message>
        <message>
            <source>Fetch earlier days…</source>
            <translation>获取更早的日报…</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Remove; its papers stay</source>
            <translation>移除（保留论文）</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SourceWords</name>
        <message numerus="yes">
            <source>Earlier days paused, %Ln left</source>
            <translation>
                <numerusform>更早的日报：已暂停，还剩 %Ln 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Earlier days: %1 of %2</source>
            <translation>更早的日报：已完成 %1/%2 天</translation>
        </message>
        <message>
            <source>%1 Next try %2.</source>
            <extracomment>%1: what went wrong, a sentence; %2: a time of day</extracomment>
            <translation>%1将于 %2 重试。</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Address by day</source>
            <translation>每日一个网址</translation>
        </message>
        <message>
            <source>One address</source>
            <translation>单个网址</translation>
        </message>
        <message>
            <source>Hugging Face list</source>
            <translation>Hugging Face 列表</translation>
        </message>
        <message>
            <source>when asked</source>
            <translation>手动</translation>
        </message>
        <message>
            <source>on start</source>
            <translation>启动时</translation>
        </message>
        <message numerus="yes">
            <source>every %Ln hour(s)</source>
            <translation>
                <numerusform>每 %Ln 小时</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Fetching…</source>
            <translation>正在获取…</translation>
        </message>
        <message>
            <source>Last %1</source>
            <translation>上次 %1</translation>
        </message>
        <message>
            <source>Nothing fetched yet</source>
            <translation>尚未获取</translation>
        </message>
        <message>
            <source>Watched · last %1</source>
            <translation>监视中 · 上次 %1</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>监视中</translation>
        </message>
        <message>
            <source>Offline · %1</source>
            <translation>离线 · %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <translation>
                <numerusform>%Ln 天</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no digest of the last five days at this address. Check it, or add it all the same.</source>
            <translation>此网址没有最近五天的日报。请检查网址，或仍然添加。</translation>
        </message>
        <message>
            <source>You are offline: nothing was asked.</source>
            <translation>您已离线：未发送任何请求。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SourcesSection</name>
        <message>
            <source>New papers from</source>
            <comment>head over folders and addresses that are looked at</comment>
            <translation>新论文来自</translation>
        </message>
        <message>
            <source>Add a source…</source>
            <translation>添加来源…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln with trouble</source>
            <translation>
                <numerusform>%Ln 个有问题</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::StatusLine</name>
        <message>
            <source>News</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Offline by choice · %1 requests</source>
            <translation>主动离线 · %1 次请求</translation>
        </message>
        <message numerus="yes">
            <source>Online · %Ln request(s)</source>
            <translation>
                <numerusform>在线 · %Ln 次请求</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>%Ln 篇论文</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>Last import %1: %2 new, %3 merged, %4 to look at</source>
            <translation>上次导入 %1：新增 %2，合并 %3，待查看 %4</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::StepWords</name>
        <message numerus="yes">
            <source>%Ln paper(s) marked read</source>
            <translation>
                <numerusform>已将 %Ln 篇论文标为已读</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>mark %Ln paper(s) read</source>
            <translation>
                <numerusform>将 %Ln 篇论文标为已读</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) marked unread</source>
            <translation>
                <numerusform>已将 %Ln 篇论文标为未读</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>mark %Ln paper(s) unread</source>
            <translation>
                <numerusform>将 %Ln 篇论文标为未读</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) starred</source>
            <translation>
                <numerusform>已为 %Ln 篇论文加星标</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>star %Ln paper(s)</source>
            <translation>
                <numerusform>为 %Ln 篇论文加星标</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Star taken from %Ln paper(s)</source>
            <translation>
                <numerusform>已移除 %Ln 篇论文的星标</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>take the star from %Ln paper(s)</source>
            <translation>
                <numerusform>移除 %Ln 篇论文的星标</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) put on the reading list</source>
            <translation>
                <numerusform>已将 %Ln 篇论文加入阅读清单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>put %Ln paper(s) on the reading list</source>
            <translation>
                <numerusform>将 %Ln 篇论文加入阅读清单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) taken off the reading list</source>
            <translation>
                <numerusform>已将 %Ln 篇论文移出阅读清单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>take %Ln paper(s) off the reading list</source>
            <translation>
                <numerusform>将 %Ln 篇论文移出阅读清单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Less like %Ln paper(s)</source>
            <translation>
                <numerusform>已将 %Ln 篇论文标为“少看这类”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>less like %Ln paper(s)</source>
            <translation>
                <numerusform>将 %Ln 篇论文标为“少看这类”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>More like %Ln paper(s)</source>
            <translation>
                <numerusform>已将 %Ln 篇论文标为“多看这类”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more like %Ln paper(s)</source>
            <translation>
                <numerusform>将 %Ln 篇论文标为“多看这类”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Neither more nor less like %Ln paper(s)</source>
            <translation>
                <numerusform>已取消 %Ln 篇论文的“多看/少看这类”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>neither more nor less like %Ln paper(s)</source>
            <translation>
                <numerusform>取消 %Ln 篇论文的“多看/少看这类”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tags of %Ln paper(s) changed</source>
            <translation>
                <numerusform>已更改 %Ln 篇论文的标签</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>change the tags of %Ln paper(s)</source>
            <translation>
                <numerusform>更改 %Ln 篇论文的标签</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) tagged “%1”</source>
            <translation>
                <numerusform>已为 %Ln 篇论文添加标签“%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>tag %Ln paper(s) “%1”</source>
            <translation>
                <numerusform>为 %Ln 篇论文添加标签“%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tag “%1” taken from %Ln paper(s)</source>
            <translation>
                <numerusform>已移除 %Ln 篇论文的标签“%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>take the tag “%1” from %Ln paper(s)</source>
            <translation>
                <numerusform>移除 %Ln 篇论文的标签“%1”</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved views changed</source>
            <translation>已存视图已更改</translation>
        </message>
        <message>
            <source>change the saved views</source>
            <translation>更改已存视图</translation>
        </message>
        <message>
            <source>View “%1” saved</source>
            <translation>已保存视图“%1”</translation>
        </message>
        <message>
            <source>save the view “%1”</source>
            <translation>保存视图“%1”</translation>
        </message>
        <message>
            <source>“%1” is no longer a saved view</source>
            <translation>已存视图“%1”已移除</translation>
        </message>
        <message>
            <source>remove the saved view “%1”</source>
            <translation>移除已存视图“%1”</translation>
        </message>
        <message>
            <source>Note kept</source>
            <translation>已保存笔记</translation>
        </message>
        <message>
            <source>write a note</source>
            <translation>写笔记</translation>
        </message>
        <message>
            <source>Note deleted</source>
            <translation>已删除笔记</translation>
        </message>
        <message>
            <source>delete a note</source>
            <translation>删除笔记</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) changed</source>
            <translation>
                <numerusform>已更改 %Ln 篇论文</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>change %Ln paper(s)</source>
            <translation>
                <numerusform>更改 %Ln 篇论文</numerusform>
            </translation>
        </message>
        <message>
            <source>Quick tag taken away</source>
            <translation>已取消快捷标签</translation>
        </message>
        <message>
            <source>take a quick tag away</source>
            <translation>取消快捷标签</translation>
        </message>
        <message>
            <source>“%1” is a quick tag</source>
            <translation>已将“%1”设为快捷标签</translation>
        </message>
        <message>
            <source>make “%1” a quick tag</source>
            <translation>将“%1”设为快捷标签</translation>
        </message>
        <message>
            <source>Import taken back</source>
            <translation>已撤销导入</translation>
        </message>
        <message>
            <source>take an import back</source>
            <translation>撤销导入</translation>
        </message>
        <message>
            <source>Source “%1” removed</source>
            <translation>已移除来源“%1”</translation>
        </message>
        <message>
            <source>remove the source “%1”</source>
            <translation>移除来源“%1”</translation>
        </message>
        <message>
            <source>Sample days removed</source>
            <translation>已移除示例</translation>
        </message>
        <message>
            <source>remove the sample days</source>
            <translation>移除示例</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SummaryRenderer</name>
        <message>
            <source>This digest gave no summary for it.</source>
            <translation>这份日报没有给出它的摘要。</translation>
        </message>
        <message>
            <source>cleaned · show original (i)</source>
            <translation>已整理 · 显示原文 (i)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln hit(s) in the rest</source>
            <translation>
                <numerusform>其余部分有 %Ln 处匹配</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the remaining %1 letters</source>
            <translation>显示其余 %1 个字符</translation>
        </message>
        <message numerus="yes">
            <source>in %n digest(s)</source>
            <translation>
                <numerusform>见于 %n 份日报</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SummarySections</name>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Main question</source>
            <translation>主要问题</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Implication</source>
            <translation>意义</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::TagBox</name>
        <message>
            <source>A tag…</source>
            <translation>标签…</translation>
        </message>
        <message>
            <source>Tags of this paper</source>
            <translation>这篇论文的标签</translation>
        </message>
        <message numerus="yes">
            <source>Tags of %Ln paper(s)</source>
            <translation>
                <numerusform>%Ln 篇论文的标签</numerusform>
            </translation>
        </message>
        <message>
            <source>Which tag shall the key %1 set?</source>
            <translation>按键 %1 用来设置哪个标签？</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::TagList</name>
        <message>
            <source>Create tag “%1”</source>
            <translation>新建标签“%1”</translation>
        </message>
        <message>
            <source>set</source>
            <translation>已设置</translation>
        </message>
        <message>
            <source>set on some</source>
            <translation>部分已设置</translation>
        </message>
        <message>
            <source>key %1</source>
            <comment>a digit</comment>
            <translation>按键 %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>place among the tags</comment>
            <translation>第 %1 个，共 %2 个</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Tagging</name>
        <message>
            <source>Quick tag &amp;%1…</source>
            <translation>快捷标签 &amp;%1…</translation>
        </message>
        <message>
            <source>Quick tag &amp;%1: %2</source>
            <translation>快捷标签 &amp;%1：%2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::TextPopover</name>
        <message>
            <source>Text and theme</source>
            <translation>文字与主题</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Length of a line</source>
            <translation>行宽</translation>
        </message>
        <message>
            <source>%1 letters</source>
            <translation>%1 个字符</translation>
        </message>
        <message>
            <source>Line spacing</source>
            <translation>行距</translation>
        </message>
        <message>
            <source>Tight</source>
            <translation>紧凑</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>标准</translation>
        </message>
        <message>
            <source>Loose</source>
            <translation>宽松</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Sans</source>
            <translation>无衬线</translation>
        </message>
        <message>
            <source>Serif</source>
            <translation>衬线</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>摘要</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ThumbnailFetcher</name>
        <message>
            <source>The picture is kept at %1, where none are fetched from. Open the paper's page to see it.</source>
            <translation>图片存放在 %1，而 Paperlark 不从该处获取图片。请打开论文网页查看。</translation>
        </message>
        <message>
            <source>What %1 sent is no PNG, JPEG, GIF or WebP image and was not kept.</source>
            <translation>%1 发来的不是 PNG、JPEG、GIF 或 WebP 图片，未保存。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Toast</name>
        <message>
            <source>%1. %2: %3</source>
            <extracomment>%1: what was done; %2: Undo; %3: its key</extracomment>
            <translation>%1。%2：%3</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::TopBar</name>
        <message>
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::TroubleBar</name>
        <message>
            <source>Trouble with the library</source>
            <translation>文献库有问题</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Undoing</name>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>撤销：%1(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>重做：%1(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>Nothing left to change: somebody else has changed it since</source>
            <translation>没有可更改的内容：此后已在别处更改</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>已撤销：%1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::UnreadDays</name>
        <message>
            <source>No other day has anything left to read.</source>
            <translation>其他日期都没有未读论文。</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln paper(s) of this view read.</source>
            <translation>
                <numerusform>此视图的 %Ln 篇论文已全部读完。</numerusform>
            </translation>
        </message>
        <message>
            <source>Next unread day: %1.</source>
            <translation>下一个未读日：%1。</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>前往</translation>
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
            <translation>正在更新文献库。取消不会丢失任何内容，下次会继续。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::VoiceTabs</name>
        <message>
            <source>Voices</source>
            <translation>摘要版本</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Voices</name>
        <message>
            <source>bullets</source>
            <extracomment>the shape of a summary, in the name of its tab: "English · bullets"</extracomment>
            <translation>要点列表</translation>
        </message>
        <message>
            <source>in parts</source>
            <translation>分节</translation>
        </message>
        <message>
            <source>prose</source>
            <translation>短文</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::VotesHeading</name>
        <message>
            <source>without votes</source>
            <translation>无票数</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::VotesHistogram</name>
        <message>
            <source>Votes</source>
            <translation>票数</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n paper(s)</source>
            <extracomment>%1: "50 to 99 votes"</extracomment>
            <translation>
                <numerusform>%1，%n 篇论文</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %Ln paper(s)</source>
            <extracomment>%1: "50 – 99 votes"</extracomment>
            <translation>
                <numerusform>%1 · %Ln 篇论文</numerusform>
            </translation>
        </message>
        <message>
            <source>Any number of votes</source>
            <translation>任意票数</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::WatchState</name>
        <message>
            <source>The folder %1 is not there. It is read on when it comes back.</source>
            <translation>文件夹 %1 不存在。恢复后会继续读取。</translation>
        </message>
        <message>
            <source>The folder %1 can't be read. Check its permissions.</source>
            <translation>无法读取文件夹 %1。请检查权限。</translation>
        </message>
        <message>
            <source>The folder %1 holds more than %2 files and is not watched. Watch the folder in it that has the digests.</source>
            <translation>文件夹 %1 中的文件超过 %2 个，未予监视。请监视其中存放日报的文件夹。</translation>
        </message>
        <message>
            <source>The folder %1 can't be read and is left out. Check its permissions.</source>
            <translation>无法读取文件夹 %1，已略过。请检查权限。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::WeekStrip</name>
        <message>
            <source>Days</source>
            <translation>日期</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::WelcomePanel</name>
        <message>
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
        <message>
            <source>Drop digest files or folders here</source>
            <translation>将日报文件或文件夹拖到这里</translation>
        </message>
        <message>
            <source>.md, .txt, .json, .zip, or a clone of a digest repository</source>
            <translation>.md、.txt、.json、.zip，或日报仓库的克隆</translation>
        </message>
        <message>
            <source>Open files…</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>打开文件夹…</translation>
        </message>
        <message>
            <source>Three sample days</source>
            <translation>三天的示例</translation>
        </message>
        <message>
            <source>I read</source>
            <translation>阅读语言</translation>
        </message>
        <message>
            <source>%1 first</source>
            <extracomment>"English first": the language to read when a paper is told in several</extracomment>
            <translation>首选 %1</translation>
        </message>
        <message>
            <source>Keys as in</source>
            <translation>快捷键预设</translation>
        </message>
        <message>
            <source>Nothing is sent or fetched unless you ask for it.</source>
            <translation>除非您要求，否则不发送也不获取任何数据。</translation>
        </message>
        <message>
            <source>Fetch digests…</source>
            <translation>获取日报…</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Wording</name>
        <message>
            <source>No date</source>
            <translation>无日期</translation>
        </message>
        <message numerus="yes">
            <source>%Ln vote(s) or more</source>
            <translation>
                <numerusform>至少 %Ln 票</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>up to %Ln vote(s)</source>
            <translation>
                <numerusform>至多 %Ln 票</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln vote(s)</source>
            <translation>
                <numerusform>%Ln 票</numerusform>
            </translation>
        </message>
        <message>
            <source>d</source>
            <comment>a Qt date format: the start of a range within one month</comment>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a Qt date format: the start of a range within one year</comment>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>from day to day</comment>
            <translation>%1–%2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>%Ln 篇论文</numerusform>
            </translation>
        </message>
        <message>
            <source>%L1 of %L2 papers</source>
            <translation>%L2 篇论文中的 %L1 篇</translation>
        </message>
        <message>
            <source>%L1 – %L2 votes</source>
            <translation>%L1–%L2 票</translation>
        </message>
        <message>
            <source>%L1 to %L2 votes</source>
            <translation>%L1 至 %L2 票</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <comment>a Qt date format</comment>
            <translation>yyyy年M月d日 ddd</translation>
        </message>
        <message>
            <source>ddd d MMM</source>
            <comment>a Qt date format</comment>
            <translation>M月d日 ddd</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <comment>a Qt date format: day heading, the year follows</comment>
            <translation>M月d日 dddd</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <comment>a Qt date format</comment>
            <translation>yyyy年M月d日 dddd</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>a Qt date format</comment>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <comment>a Qt date format</comment>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <source>MMM yyyy</source>
            <comment>a Qt date format</comment>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <source>MMM</source>
            <comment>a Qt date format</comment>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>截至 %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>自 %1 起</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a Qt date format: the end of a range within one year</comment>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the names of weekdays</comment>
            <translation>、</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ZipArchive</name>
        <message>
            <source>It is damaged. Fetch or copy it again.</source>
            <translation>文件已损坏。请重新获取或复制。</translation>
        </message>
        <message>
            <source>It is no zip archive, or only a part of one. Fetch or copy it again.</source>
            <translation>它不是 zip 压缩包，或只是其中一部分。请重新获取或复制。</translation>
        </message>
        <message>
            <source>It is split or larger than what is read here. Unpack it and open the folder.</source>
            <translation>它是分卷压缩包，或超过可读取的大小。请解压后打开文件夹。</translation>
        </message>
        <message>
            <source>It lists more than is read here. Unpack it and open the folder.</source>
            <translation>它列出的文件超过可读取的数量。请解压后打开文件夹。</translation>
        </message>
        <message>
            <source>There is no memory left to unpack it. Close something and try again.</source>
            <translation>没有足够的内存来解压。请关闭一些程序后重试。</translation>
        </message>
        <message>
            <source>It is protected by a password. Unpack the archive and open the folder.</source>
            <translation>它受密码保护。请解压后打开文件夹。</translation>
        </message>
        <message>
            <source>It is packed in a way that is not read here. Unpack the archive and open the folder.</source>
            <translation>它的压缩方式在此无法读取。请解压后打开文件夹。</translation>
        </message>
        <message>
            <source>It is larger than 16 MiB and was not read. Split it by days.</source>
            <translation>它超过 16 MiB，未读取。请按日期拆分。</translation>
        </message>
        <message>
            <source>It would unpack to more than 512 MiB and was not read. Unpack it and open the folder.</source>
            <translation>它解压后将超过 512 MiB，未读取。请解压后打开文件夹。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ZoteroConnector</name>
        <message>
            <source>Zotero gave no answer. Look there whether the papers have come before you send them again.</source>
            <translation>Zotero 没有响应。再次发送之前，请先在 Zotero 中查看论文是否已经送达。</translation>
        </message>
        <message>
            <source>What is selected in Zotero can't be changed: select another collection there, then send again.</source>
            <translation>Zotero 中选中的分类无法更改：请在其中选择其他分类，然后重新发送。</translation>
        </message>
        <message>
            <source>Zotero did not take the papers (answer %1). Export them as BibTeX or RIS and import that file there.</source>
            <translation>Zotero 没有接收这些论文（状态码 %1）。请导出为 BibTeX 或 RIS，再到 Zotero 中导入该文件。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ZoteroSending</name>
        <message numerus="yes">
            <source>Sent %Ln paper(s) to Zotero</source>
            <translation>
                <numerusform>已将 %Ln 篇论文发送到 Zotero</numerusform>
            </translation>
        </message>
        <message>
            <source>Zotero does not answer on this computer. Start it and try again, or save a file that it can import.</source>
            <translation>这台电脑上的 Zotero 没有响应。请启动它后重试，或存为它能导入的文件。</translation>
        </message>
        <message>
            <source>Papers are still on their way to Zotero; one moment.</source>
            <translation>仍在将论文发送到 Zotero，请稍候。</translation>
        </message>
        <message>
            <source>So many papers reach Zotero best as a file that it imports.</source>
            <translation>论文这么多，最好存为文件，再由 Zotero 导入。</translation>
        </message>
    </context>
    <context>
        <name>PaperlarkExport</name>
        <message>
            <source>This line is nothing that Paperlark writes into its exports. It is kept as text.</source>
            <translation>这一行不是 Paperlark 导出时会写的内容，已作为文本保留。</translation>
        </message>
        <message>
            <source>This paper has neither a title nor an arXiv id. It is kept as text.</source>
            <translation>这篇论文既没有标题，也没有 arXiv 编号，已作为文本保留。</translation>
        </message>
        <message>
            <source>Another version of Paperlark wrote this file; what it has in common with ours was read.</source>
            <translation>此文件由另一版本的 Paperlark 写成；与本版本相通的内容已读取。</translation>
        </message>
    </context>
    <context>
        <name>WellFormed</name>
        <message>
            <source>The file holds half characters; they are shown as �. Everything else was read.</source>
            <translation>文件中含有不完整的字符，显示为 �，其余内容均已读取。</translation>
        </message>
    </context>
</TS>
