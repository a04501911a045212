<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Open files…</source>
            <translation>ファイルを開く(&amp;O)…</translation>
        </message>
        <message>
            <source>Open &amp;folder…</source>
            <translation>フォルダーを開く(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Watch a folder…</source>
            <translation>フォルダーを監視(&amp;W)…</translation>
        </message>
        <message>
            <source>Open what was cop&amp;ied</source>
            <translation>コピーした内容を開く(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Add a source…</source>
            <translation>情報源を追加(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Look for new papers</source>
            <translation>新しい論文を確認(&amp;L)</translation>
        </message>
        <message>
            <source>Fetch earlier da&amp;ys…</source>
            <translation>過去の分を取得(&amp;Y)…</translation>
        </message>
        <message>
            <source>&amp;Network activity…</source>
            <translation>通信履歴(&amp;N)…</translation>
        </message>
        <message>
            <source>Go o&amp;ffline or online</source>
            <translation>オフライン/オンラインを切り替え(&amp;F)</translation>
        </message>
        <message>
            <source>The desktop &amp;tells of new papers, or not</source>
            <translation>新しい論文のデスクトップ通知を切り替え(&amp;T)</translation>
        </message>
        <message>
            <source>Export the list of sources…</source>
            <translation>情報源の一覧をエクスポート…</translation>
        </message>
        <message>
            <source>Add sources from a list…</source>
            <translation>一覧から情報源を追加…</translation>
        </message>
        <message>
            <source>Look at three &amp;sample days</source>
            <translation>3日分のサンプルを見る(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Remove the sample days</source>
            <translation>サンプルを削除(&amp;R)</translation>
        </message>
        <message>
            <source>Remove a s&amp;ource…</source>
            <translation>情報源を削除(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Undo an import…</source>
            <translation>インポートを取り消す(&amp;U)…</translation>
        </message>
        <message>
            <source>Last &amp;import</source>
            <translation>前回のインポート(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>印刷(&amp;P)…</translation>
        </message>
        <message>
            <source>Print the &amp;day…</source>
            <translation>この日の分を印刷(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>エクスポート(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Close window</source>
            <translation>ウィンドウを閉じる(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>元に戻す(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>やり直し(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>コピー(&amp;C)</translation>
        </message>
        <message>
            <source>Copy &amp;link</source>
            <translation>リンクをコピー(&amp;L)</translation>
        </message>
        <message>
            <source>Copy &amp;BibTeX</source>
            <translation>BibTeX をコピー(&amp;B)</translation>
        </message>
        <message>
            <source>Copy &amp;Markdown link</source>
            <translation>Markdown リンクをコピー(&amp;M)</translation>
        </message>
        <message>
            <source>Copy &amp;title</source>
            <translation>タイトルをコピー(&amp;T)</translation>
        </message>
        <message>
            <source>Copy arXiv &amp;id</source>
            <translation>arXiv ID をコピー(&amp;I)</translation>
        </message>
        <message>
            <source>Copy cit&amp;ation</source>
            <translation>引用をコピー(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Next paper</source>
            <translation>次の論文(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Previous paper</source>
            <translation>前の論文(&amp;P)</translation>
        </message>
        <message>
            <source>Next &amp;unread</source>
            <translation>次の未読(&amp;U)</translation>
        </message>
        <message>
            <source>Previous unre&amp;ad</source>
            <translation>前の未読(&amp;A)</translation>
        </message>
        <message>
            <source>Next &amp;day down the list</source>
            <translation>リストの次の日(&amp;D)</translation>
        </message>
        <message>
            <source>Day &amp;before in the list</source>
            <translation>リストの前の日(&amp;B)</translation>
        </message>
        <message>
            <source>Back &amp;to where you were</source>
            <translation>元の位置に戻る(&amp;T)</translation>
        </message>
        <message>
            <source>F&amp;orward again</source>
            <translation>再び進む(&amp;O)</translation>
        </message>
        <message>
            <source>The paper be&amp;fore this one</source>
            <translation>直前に見た論文(&amp;F)</translation>
        </message>
        <message>
            <source>Next da&amp;y with unread papers</source>
            <translation>未読がある次の日(&amp;Y)</translation>
        </message>
        <message>
            <source>Day before with unread pape&amp;rs</source>
            <translation>未読がある前の日(&amp;R)</translation>
        </message>
        <message>
            <source>F&amp;irst paper</source>
            <translation>最初の論文(&amp;I)</translation>
        </message>
        <message>
            <source>Las&amp;t paper</source>
            <translation>最後の論文(&amp;T)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>未読</translation>
        </message>
        <message>
            <source>All papers</source>
            <translation>すべての論文</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>スター付き</translation>
        </message>
        <message>
            <source>Reading list</source>
            <translation>あとで読む</translation>
        </message>
        <message>
            <source>Date…</source>
            <translation>日付…</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>検索(&amp;S)</translation>
        </message>
        <message>
            <source>Pane to the &amp;left</source>
            <translation>左のペイン(&amp;L)</translation>
        </message>
        <message>
            <source>Pane to the &amp;right</source>
            <translation>右のペイン(&amp;R)</translation>
        </message>
        <message>
            <source>Next pan&amp;e</source>
            <translation>次のペイン(&amp;E)</translation>
        </message>
        <message>
            <source>Pane be&amp;fore</source>
            <translation>前のペイン(&amp;F)</translation>
        </message>
        <message>
            <source>One step &amp;back</source>
            <translation>1段階戻る(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Done, then to the next unread</source>
            <translation>既読にして次の未読へ(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Read or unread</source>
            <translation>既読/未読を切り替え(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Star</source>
            <translation>スター(&amp;S)</translation>
        </message>
        <message>
            <source>Reading &amp;list</source>
            <translation>あとで読む(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Note…</source>
            <translation>メモ(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Less like this</source>
            <translation>似た論文を減らす(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;More like this</source>
            <translation>似た論文を増やす(&amp;M)</translation>
        </message>
        <message>
            <source>Mark all in &amp;view read</source>
            <translation>ビュー内をすべて既読にする(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Tags…</source>
            <translation>タグ(&amp;T)…</translation>
        </message>
        <message>
            <source>Quick tag &amp;1…</source>
            <translation>クイックタグ &amp;1…</translation>
        </message>
        <message>
            <source>Quick tag &amp;2…</source>
            <translation>クイックタグ &amp;2…</translation>
        </message>
        <message>
            <source>Quick tag &amp;3…</source>
            <translation>クイックタグ &amp;3…</translation>
        </message>
        <message>
            <source>Quick tag &amp;4…</source>
            <translation>クイックタグ &amp;4…</translation>
        </message>
        <message>
            <source>Quick tag &amp;5…</source>
            <translation>クイックタグ &amp;5…</translation>
        </message>
        <message>
            <source>Quick tag &amp;6…</source>
            <translation>クイックタグ &amp;6…</translation>
        </message>
        <message>
            <source>Quick tag &amp;7…</source>
            <translation>クイックタグ &amp;7…</translation>
        </message>
        <message>
            <source>Quick tag &amp;8…</source>
            <translation>クイックタグ &amp;8…</translation>
        </message>
        <message>
            <source>Quick tag &amp;9…</source>
            <translation>クイックタグ &amp;9…</translation>
        </message>
        <message>
            <source>Clear &amp;quick tags</source>
            <translation>クイックタグを解除(&amp;Q)</translation>
        </message>
        <message>
            <source>Open in the &amp;browser</source>
            <translation>ブラウザーで開く(&amp;B)</translation>
        </message>
        <message>
            <source>All lin&amp;ks…</source>
            <translation>すべてのリンク(&amp;K)…</translation>
        </message>
        <message>
            <source>Open the &amp;PDF</source>
            <translation>PDF を開く(&amp;P)</translation>
        </message>
        <message>
            <source>Open on &amp;Hugging Face</source>
            <translation>Hugging Face で開く(&amp;H)</translation>
        </message>
        <message>
            <source>Open the &amp;code</source>
            <translation>コードを開く(&amp;C)</translation>
        </message>
        <message>
            <source>Send to &amp;Zotero</source>
            <translation>Zotero に送る(&amp;Z)</translation>
        </message>
        <message>
            <source>S&amp;elect or unselect</source>
            <translation>選択/選択解除(&amp;E)</translation>
        </message>
        <message>
            <source>Select up &amp;to here</source>
            <translation>ここまで選択(&amp;T)</translation>
        </message>
        <message>
            <source>Select all &amp;in the list</source>
            <translation>リスト内をすべて選択(&amp;I)</translation>
        </message>
        <message>
            <source>Select &amp;none</source>
            <translation>選択を解除(&amp;N)</translation>
        </message>
        <message>
            <source>Select &amp;unread</source>
            <translation>未読を選択(&amp;U)</translation>
        </message>
        <message>
            <source>Select starre&amp;d</source>
            <translation>スター付きを選択(&amp;D)</translation>
        </message>
        <message>
            <source>Select this da&amp;y</source>
            <translation>この日を選択(&amp;Y)</translation>
        </message>
        <message>
            <source>Read &amp;on, then to the next unread</source>
            <translation>読み進めて次の未読へ(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Page up</source>
            <translation>1ページ上へ(&amp;P)</translation>
        </message>
        <message>
            <source>Next &amp;language or digest</source>
            <translation>次の言語またはダイジェスト(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Compare voices</source>
            <translation>要約を比較(&amp;C)</translation>
        </message>
        <message>
            <source>Half a page &amp;down</source>
            <translation>半ページ下へ(&amp;D)</translation>
        </message>
        <message>
            <source>Half a page &amp;up</source>
            <translation>半ページ上へ(&amp;U)</translation>
        </message>
        <message>
            <source>A line do&amp;wn</source>
            <translation>1行下へ(&amp;W)</translation>
        </message>
        <message>
            <source>A line &amp;up</source>
            <translation>1行上へ(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;As the digest wrote it</source>
            <translation>ダイジェストの原文(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Thumbnail on the page</source>
            <translation>ページにサムネイルを表示(&amp;T)</translation>
        </message>
        <message>
            <source>F&amp;ind on the page</source>
            <translation>ページ内を検索(&amp;I)</translation>
        </message>
        <message>
            <source>Find n&amp;ext</source>
            <translation>次を検索(&amp;E)</translation>
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation>前を検索(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Full width</source>
            <translation>全幅(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>サイドバー(&amp;S)</translation>
        </message>
        <message>
            <source>Clean u&amp;p the list</source>
            <translation>リストを整理(&amp;P)</translation>
        </message>
        <message>
            <source>List of &amp;papers</source>
            <translation>論文リスト(&amp;P)</translation>
        </message>
        <message>
            <source>Nothing but the pa&amp;ge</source>
            <translation>ページのみ表示(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>全画面表示(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Unread only</source>
            <translation>未読のみ(&amp;U)</translation>
        </message>
        <message>
            <source>S&amp;tarred only</source>
            <translation>スター付きのみ(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Clear all filters</source>
            <translation>フィルターをすべて解除(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Comfortable rows, compact ones, cards</source>
            <translation>行: ゆったり/コンパクト/カード(&amp;C)</translation>
        </message>
        <message>
            <source>Empty the thumbnail cac&amp;he</source>
            <translation>サムネイルのキャッシュを空にする(&amp;H)</translation>
        </message>
        <message>
            <source>Month or 20 &amp;weeks in the calendar</source>
            <translation>カレンダーを1か月/20週に切り替え(&amp;W)</translation>
        </message>
        <message>
            <source>Sort in &amp;digest order</source>
            <translation>ダイジェスト順に並べ替え(&amp;D)</translation>
        </message>
        <message>
            <source>Sort by &amp;votes</source>
            <translation>票数順に並べ替え(&amp;V)</translation>
        </message>
        <message>
            <source>Sort &amp;oldest first</source>
            <translation>古い順に並べ替え(&amp;O)</translation>
        </message>
        <message>
            <source>Sort by &amp;best match</source>
            <translation>関連度順に並べ替え(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Next theme</source>
            <translation>次のテーマ(&amp;N)</translation>
        </message>
        <message>
            <source>Te&amp;xt and theme…</source>
            <translation>文字とテーマ(&amp;X)…</translation>
        </message>
        <message>
            <source>S&amp;horter lines</source>
            <translation>行を短く(&amp;H)</translation>
        </message>
        <message>
            <source>L&amp;onger lines</source>
            <translation>行を長く(&amp;O)</translation>
        </message>
        <message>
            <source>Mark read: after a moment, on leaving, ne&amp;ver</source>
            <translation>既読にするタイミング: 少し後/離れたとき/しない(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Reading language…</source>
            <translation>読む言語(&amp;R)…</translation>
        </message>
        <message>
            <source>Language of the window…</source>
            <translation>表示言語…</translation>
        </message>
        <message>
            <source>Preferred l&amp;ink…</source>
            <translation>優先するリンク(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Browser…</source>
            <translation>ブラウザー(&amp;B)…</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>文字を大きく(&amp;L)</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>文字を小さく(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Normal text</source>
            <translation>標準の文字サイズ(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Save this view…</source>
            <translation>このビューを保存(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Rename the view in force…</source>
            <translation>適用中のビューの名前を変更(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Delete the view in force</source>
            <translation>適用中のビューを削除(&amp;D)</translation>
        </message>
        <message>
            <source>Saved view &amp;1</source>
            <translation>保存したビュー &amp;1</translation>
        </message>
        <message>
            <source>Saved view &amp;2</source>
            <translation>保存したビュー &amp;2</translation>
        </message>
        <message>
            <source>Saved view &amp;3</source>
            <translation>保存したビュー &amp;3</translation>
        </message>
        <message>
            <source>Saved view &amp;4</source>
            <translation>保存したビュー &amp;4</translation>
        </message>
        <message>
            <source>Saved view &amp;5</source>
            <translation>保存したビュー &amp;5</translation>
        </message>
        <message>
            <source>Saved view &amp;6</source>
            <translation>保存したビュー &amp;6</translation>
        </message>
        <message>
            <source>Saved view &amp;7</source>
            <translation>保存したビュー &amp;7</translation>
        </message>
        <message>
            <source>Saved view &amp;8</source>
            <translation>保存したビュー &amp;8</translation>
        </message>
        <message>
            <source>Saved view &amp;9</source>
            <translation>保存したビュー &amp;9</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>コマンド(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>キー一覧(&amp;K)</translation>
        </message>
        <message>
            <source>Change ke&amp;ys…</source>
            <translation>キーを変更(&amp;Y)…</translation>
        </message>
        <message>
            <source>&amp;About Paperlark</source>
            <translation>Paperlark について(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>編集(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>移動(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>論文(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Read</source>
            <translation>読む(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <source>Saved view&amp;s</source>
            <translation>保存したビュー(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
    </context>
    <context>
        <name>Arguments</name>
        <message>
            <source>--%1 and --%2 exclude each other.</source>
            <translation>--%1 と --%2 は同時に指定できません。</translation>
        </message>
        <message>
            <source>--%1 needs a value.</source>
            <translation>--%1 には値が必要です。</translation>
        </message>
        <message>
            <source>%1 is no option here. Options begin with two dashes; put -- before text that does, too.</source>
            <translation>%1 というオプションはここでは使えません。オプションは2つのハイフンで始まります。ハイフンで始まる文字列の前には -- を置いてください。</translation>
        </message>
    </context>
    <context>
        <name>Browser</name>
        <message>
            <source>The desktop opened no browser. Copy the address from here: %1</source>
            <translation>ブラウザーを開けませんでした。次のアドレスをコピーしてください: %1</translation>
        </message>
        <message>
            <source>There is no program “%1”. Choose another browser, or copy the address from here: %2</source>
            <translation>プログラム「%1」がありません。別のブラウザーを選ぶか、次のアドレスをコピーしてください: %2</translation>
        </message>
        <message>
            <source>“%1” could not be started. Choose another browser, or copy the address from here: %2</source>
            <translation>「%1」を起動できませんでした。別のブラウザーを選ぶか、次のアドレスをコピーしてください: %2</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Paperlark reads the daily digests of AI papers.</source>
            <translation>Paperlark は AI 論文の日刊ダイジェストを読むためのリーダーです。</translation>
        </message>
        <message>
            <source>Open the window, with these files, folders and zip archives imported; the one that is open already, where there is one.</source>
            <translation>ファイル、フォルダー、zip アーカイブをインポートしてウィンドウを開きます。すでに開いているウィンドウがあれば、それを使います。</translation>
        </message>
        <message>
            <source>Formats:</source>
            <translation>形式:</translation>
        </message>
        <message>
            <source>--library FILE stands before or after a command; without it the library is %1.</source>
            <translation>--library FILE はコマンドの前にも後にも置けます。指定しない場合のライブラリは %1 です。</translation>
        </message>
        <message>
            <source>--portable keeps everything beside the program: %1.</source>
            <translation>--portable を指定すると、すべてをプログラムと同じ場所に保存します: %1。</translation>
        </message>
        <message>
            <source>Usage: paperlark %1</source>
            <translation>使い方: paperlark %1</translation>
        </message>
        <message>
            <source>Exit status: 0 done, 1 a file was refused or could not be written, 2 wrong usage, 3 the library can't be opened, 130 cancelled.</source>
            <translation>終了ステータス: 0 完了、1 ファイルを受け付けられない、または書き込めない、2 使い方の誤り、3 ライブラリを開けない、130 キャンセル。</translation>
        </message>
        <message>
            <source>Use this library; it stands before or after a command.</source>
            <translation>このライブラリを使います。コマンドの前にも後にも置けます。</translation>
        </message>
        <message>
            <source>Keep library, settings and cache in paperlark-data beside the program, as a file portable beside it does too.</source>
            <translation>ライブラリ、設定、キャッシュを、プログラムと同じ場所の paperlark-data に保存します。同じ場所に portable というファイルを置いても同じです。</translation>
        </message>
        <message>
            <source>Print a summary, or behind a command what it takes.</source>
            <translation>概要を表示します。コマンドの後ではその引数を表示します。</translation>
        </message>
        <message>
            <source>Print the version.</source>
            <translation>バージョンを表示します。</translation>
        </message>
        <message>
            <source>Bringing the library up to date: %1 of %2 papers.</source>
            <translation>ライブラリを更新中: 論文 %2件中 %1件。</translation>
        </message>
        <message>
            <source>Whoever reads the output went away before everything was written.</source>
            <translation>すべてを書き出す前に、出力の受け手が終了しました。</translation>
        </message>
        <message>
            <source>There is no space left for the output: make room, then try again.</source>
            <translation>出力先に空き容量がありません。容量を確保してから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The output can't be written. Check where it goes, and try again.</source>
            <translation>出力を書き込めません。出力先を確認して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The newest good backup is of %1: paperlark library restore %2</source>
            <translation>最新の正常なバックアップは %1 のものです: paperlark library restore %2</translation>
        </message>
        <message>
            <source>%1: note: %2</source>
            <translation>%1: 注記: %2</translation>
        </message>
        <message>
            <source>%1: read as %2. Days: %3, papers: %4, findings: %5.</source>
            <translation>%1: %2 として読み込みました。日数: %3、論文: %4、指摘: %5。</translation>
        </message>
        <message>
            <source>Passed over: %1</source>
            <translation>対象外: %1</translation>
        </message>
        <message>
            <source>Name at least one file or folder.</source>
            <translation>ファイルかフォルダーを1つ以上指定してください。</translation>
        </message>
        <message>
            <source>Say where: --to FILE or --to FOLDER/.</source>
            <translation>出力先を --to FILE または --to FOLDER/ で指定してください。</translation>
        </message>
        <message>
            <source>The name %1 tells no format; add --format with one of %2.</source>
            <translation>%1 という名前からは形式がわかりません。--format で %2 のいずれかを指定してください。</translation>
        </message>
        <message>
            <source>%1 is larger than a digest may be (%2 MiB) and could not be imported: export it in parts, such as date:2024-12.</source>
            <translation>%1 はダイジェストの上限 (%2 MiB) を超えているため、このままではインポートできません。date:2024-12 などで分けてエクスポートしてください。</translation>
        </message>
        <message>
            <source>Papers written to %1: %2.</source>
            <translation>%1 に書き出した論文: %2件。</translation>
        </message>
        <message>
            <source>No papers were found, so nothing was written to %1.</source>
            <translation>論文が見つからなかったため、%1 には何も書き出しませんでした。</translation>
        </message>
        <message>
            <source>There is no completion for %1, but for %2.</source>
            <translation>%1 用の補完はありません。利用できるのは %2 です。</translation>
        </message>
        <message>
            <source>%1 is no command; there are %2.</source>
            <translation>%1 というコマンドはありません。利用できるのは %2 です。</translation>
        </message>
        <message>
            <source>Files: %1 read, %2 refused, %3 passed over.</source>
            <translation>ファイル: 読み込み %1、拒否 %2、対象外 %3。</translation>
        </message>
        <message>
            <source>Papers: %1 new, %2 merged, %3 updated, %4 unchanged; %5 in the library.</source>
            <translation>論文: 新規 %1、統合 %2、更新 %3、変更なし %4。ライブラリの合計 %5。</translation>
        </message>
        <message>
            <source>File: %1 (%2 bytes)</source>
            <translation>ファイル: %1 (%2 バイト)</translation>
        </message>
        <message>
            <source>Papers: %1, unread: %2, starred: %3, reading list: %4, notes: %5</source>
            <translation>論文: %1、未読: %2、スター付き: %3、あとで読む: %4、メモ: %5</translation>
        </message>
        <message>
            <source>Digest files: %1</source>
            <translation>ダイジェストファイル: %1</translation>
        </message>
        <message>
            <source>The library is whole.</source>
            <translation>ライブラリに破損はありません。</translation>
        </message>
        <message>
            <source>Put a backup in its place (paperlark library restore FILE); marks that can be read are carried over.</source>
            <translation>バックアップで置き換えてください (paperlark library restore FILE)。読み取れるマークは引き継がれます。</translation>
        </message>
        <message>
            <source>The library is copied to %1 and the copy is whole.</source>
            <translation>ライブラリを %1 にコピーしました。コピーに破損はありません。</translation>
        </message>
        <message>
            <source>The library is that of %1 again. Papers with marks carried over: %2.</source>
            <translation>ライブラリを %1 の時点に戻しました。マークを引き継いだ論文: %2件。</translation>
        </message>
        <message>
            <source>What was there is kept as %1.</source>
            <translation>以前のライブラリは %1 として残してあります。</translation>
        </message>
        <message>
            <source>Say one of info, check, backup, backup FILE, restore FILE, dump.</source>
            <translation>info、check、backup、backup FILE、restore FILE、dump のいずれかを指定してください。</translation>
        </message>
        <message>
            <source>Say what to mark: --read, --star, --later, --like, --tag T, --note TEXT, …</source>
            <translation>付けるマークを指定してください: --read、--star、--later、--like、--tag T、--note TEXT、…</translation>
        </message>
        <message>
            <source>%1 is no paper of this library; nothing was marked for it.</source>
            <translation>%1 という論文はこのライブラリにありません。マークは付けていません。</translation>
        </message>
        <message>
            <source>Name at least one paper by its id.</source>
            <translation>論文の ID を1つ以上指定してください。</translation>
        </message>
        <message>
            <source>the output</source>
            <translation>出力</translation>
        </message>
        <message>
            <source>The library has no papers of today; its newest are of %1.</source>
            <translation>今日の論文はライブラリにありません。最新は %1 の論文です。</translation>
        </message>
        <message>
            <source>today takes no text; query does: query 'date:today …'.</source>
            <translation>today には検索文を付けられません。query を使ってください: query 'date:today …'。</translation>
        </message>
        <message>
            <source>%1 takes nothing behind it.</source>
            <translation>%1 の後には何も指定できません。</translation>
        </message>
        <message>
            <source>Undone: %1.</source>
            <translation>元に戻しました: %1。</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>元に戻す操作はありません。</translation>
        </message>
        <message>
            <source>Done again: %1.</source>
            <translation>やり直しました: %1。</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>やり直す操作はありません。</translation>
        </message>
        <message>
            <source>--library needs a file.</source>
            <translation>--library にはファイルの指定が必要です。</translation>
        </message>
        <message>
            <source>%1 is no option. See paperlark --help.</source>
            <translation>%1 というオプションはありません。paperlark --help を参照してください。</translation>
        </message>
        <message>
            <source>The library is restored; papers with marks carried over: %1. The damaged one is kept as %2.</source>
            <translation>ライブラリを復元しました。マークを引き継いだ論文: %1件。破損したライブラリは %2 として残してあります。</translation>
        </message>
        <message>
            <source>The settings could not be read. They are kept as %1, and all of them stand at their beginning.</source>
            <translation>設定を読み取れませんでした。元の設定は %1 として残し、すべて初期値に戻しました。</translation>
        </message>
        <message>
            <source>--limit takes a number.</source>
            <translation>--limit には数値を指定してください。</translation>
        </message>
        <message>
            <source>%1 is no format; there are %2.</source>
            <translation>%1 という形式はありません。利用できるのは %2 です。</translation>
        </message>
        <message>
            <source>Print one JSON object a line, with all that the file says of a paper.</source>
            <translation>1 行に 1 つの JSON オブジェクトで、ファイルにある論文の情報をすべて出力します。</translation>
        </message>
        <message>
            <source>Print one JSON object for each finding and nothing else.</source>
            <translation>見つかった問題ごとに JSON オブジェクトを 1 つだけ出力します。</translation>
        </message>
        <message>
            <source>Print the report as one JSON object.</source>
            <translation>結果を 1 つの JSON オブジェクトで出力します。</translation>
        </message>
        <message>
            <source>Tell each file on standard error as soon as all of it is in the library.</source>
            <translation>ファイルの内容がすべてライブラリに入り次第、標準エラー出力に知らせます。</translation>
        </message>
        <message>
            <source>Print one JSON object a line, with all that the library knows of a paper.</source>
            <translation>1 行に 1 つの JSON オブジェクトで、ライブラリにある論文の情報をすべて出力します。</translation>
        </message>
        <message>
            <source>Print the papers in this format.</source>
            <translation>論文をこの形式で出力します。</translation>
        </message>
        <message>
            <source>Take the first N papers only.</source>
            <translation>最初の N 件の論文だけを対象にします。</translation>
        </message>
        <message>
            <source>Write to this file, or a note for each paper into this folder.</source>
            <translation>このファイルに、またはこのフォルダーに論文ごとのノートを書き出します。</translation>
        </message>
        <message>
            <source>Write in this format; without it the ending of the file says which.</source>
            <translation>この形式で書き出します。指定がなければファイルの拡張子で決まります。</translation>
        </message>
        <message>
            <source>Mark the papers read.</source>
            <translation>論文を既読にします。</translation>
        </message>
        <message>
            <source>Mark them unread.</source>
            <translation>論文を未読にします。</translation>
        </message>
        <message>
            <source>Give them a star.</source>
            <translation>論文にスターを付けます。</translation>
        </message>
        <message>
            <source>Take the star away.</source>
            <translation>スターを外します。</translation>
        </message>
        <message>
            <source>Put them on the reading list.</source>
            <translation>論文を「あとで読む」に入れます。</translation>
        </message>
        <message>
            <source>Take them off the reading list.</source>
            <translation>論文を「あとで読む」から外します。</translation>
        </message>
        <message>
            <source>You would like more papers like these.</source>
            <translation>このような論文を増やしたいと記録します。</translation>
        </message>
        <message>
            <source>You would like fewer papers like these.</source>
            <translation>このような論文を減らしたいと記録します。</translation>
        </message>
        <message>
            <source>Neither more nor fewer.</source>
            <translation>増減の希望を取り消します。</translation>
        </message>
        <message>
            <source>Give them this tag.</source>
            <translation>論文にこのタグを付けます。</translation>
        </message>
        <message>
            <source>Take this tag of yours away.</source>
            <translation>自分で付けたこのタグを外します。</translation>
        </message>
        <message>
            <source>Write this note in place of the one that is there; an empty one takes it away.</source>
            <translation>今あるメモをこのメモに置き換えます。空の場合はメモを消します。</translation>
        </message>
        <message>
            <source>Print the manual page, for man.</source>
            <translation>man 用のマニュアルページを出力します。</translation>
        </message>
        <message>
            <source>Print the completion script of this shell.</source>
            <translation>このシェルの補完スクリプトを出力します。</translation>
        </message>
        <message>
            <source>Print what digest files say, one paper a line.</source>
            <translation>ダイジェストファイルの内容を 1 行に 1 論文で出力します。</translation>
        </message>
        <message>
            <source>For authors of digests: what of them is not read, and why, by line. Exit status 1 when something was found.</source>
            <translation>ダイジェストの作成者向け: 読み取れない箇所とその理由を行ごとに示します。見つかった場合は終了ステータスが 1 になります。</translation>
        </message>
        <message>
            <source>Read digest files and folders into the library and report.</source>
            <translation>ダイジェストのファイルやフォルダーをライブラリに読み込み、結果を報告します。</translation>
        </message>
        <message>
            <source>Print the papers that TEXT finds, newest first. TEXT is a filter: kv cache tag:Video date:last7d -survey</source>
            <translation>TEXT に一致する論文を新しい順に出力します。TEXT はフィルターです: kv cache tag:Video date:last7d -survey</translation>
        </message>
        <message>
            <source>Print the papers of today.</source>
            <translation>今日の論文を出力します。</translation>
        </message>
        <message>
            <source>Write the papers that TEXT finds into a file.</source>
            <translation>TEXT に一致する論文をファイルに書き出します。</translation>
        </message>
        <message>
            <source>Mark papers by their arXiv id or address.</source>
            <translation>arXiv の ID またはアドレスで指定した論文にマークを付けます。</translation>
        </message>
        <message>
            <source>Take back what was done last to papers, here or in the window.</source>
            <translation>ここまたはウィンドウで論文に行った直前の操作を取り消します。</translation>
        </message>
        <message>
            <source>Do again what was taken back last.</source>
            <translation>直前に取り消した操作をやり直します。</translation>
        </message>
        <message>
            <source>Look after the library: what it holds, whether it is whole, a verified copy of it, one of those in its place, all of it as JSON lines.</source>
            <translation>ライブラリを管理します: 内容の表示、整合性の確認、検証済みのコピーの作成、コピーからの復元、全内容の JSON Lines での出力。</translation>
        </message>
        <message>
            <source>Tell more about a command.</source>
            <translation>コマンドの詳しい説明を表示します。</translation>
        </message>
    </context>
    <context>
        <name>Decoding</name>
        <message>
            <source>The file is not UTF-8; it was read as %1. If words look wrong, save it as UTF-8 and import it again.</source>
            <translation>ファイルが UTF-8 ではないため、%1 として読み込みました。文字がおかしい場合は、UTF-8 で保存してもう一度インポートしてください。</translation>
        </message>
        <message>
            <source>The file is not quite UTF-8: what could not be decoded is shown as �. Everything else was read.</source>
            <translation>ファイルに UTF-8 として正しくない部分があります。デコードできなかった箇所は � で表示します。それ以外はすべて読み込みました。</translation>
        </message>
        <message>
            <source>Some bytes could not be decoded; they are shown as �. Everything else was read.</source>
            <translation>一部のバイトをデコードできませんでした。該当箇所は � で表示します。それ以外はすべて読み込みました。</translation>
        </message>
        <message>
            <source>The file holds zero bytes; they are shown as �. Everything else was read.</source>
            <translation>ファイルに値が0のバイトがあります。該当箇所は � で表示します。それ以外はすべて読み込みました。</translation>
        </message>
    </context>
    <context>
        <name>DigestCheck</name>
        <message>
            <source>This paper has no title.</source>
            <translation>この論文にはタイトルがありません。</translation>
        </message>
        <message>
            <source>“%1” has no summary, so its readers see nothing but the title.</source>
            <translation>「%1」には要約がないため、読者にはタイトルしか表示されません。</translation>
        </message>
        <message>
            <source>“%1” has links that are no web address and are left out: %2. Write them in full, such as https://huggingface.co/owner/name.</source>
            <translation>「%1」には Web アドレスではないリンクがあり、それらは省かれます: %2。https://huggingface.co/owner/name のように完全な形で書いてください。</translation>
        </message>
        <message>
            <source>None of the %1 papers of this day names an arXiv id, so other digests meet them by their titles alone. Link them, such as %2.</source>
            <translation>この日の論文 %1件はいずれも arXiv ID を示していないため、ほかのダイジェストとはタイトルだけで照合されます。%2 のようにリンクしてください。</translation>
        </message>
        <message>
            <source>“%1” names no arXiv id, so other digests meet it by its title alone. Link it, such as %2.</source>
            <translation>「%1」は arXiv ID を示していないため、ほかのダイジェストとはタイトルだけで照合されます。%2 のようにリンクしてください。</translation>
        </message>
        <message>
            <source>%1 stands in line %2 of the same day already.</source>
            <translation>%1 は、同じ日の%2行目にすでにあります。</translation>
        </message>
    </context>
    <context>
        <name>DigestParser</name>
        <message>
            <source>The file holds two kinds of digest; %1 papers were read as %2.</source>
            <translation>ファイルに2種類のダイジェストが含まれています。論文 %1件を %2 として読み込みました。</translation>
        </message>
        <message>
            <source>%1 is empty. Get the file again.</source>
            <translation>%1 は空です。ファイルを入手し直してください。</translation>
        </message>
        <message>
            <source>%1 is no digest that Paperlark knows: it found no table of papers, no headings with paper links, no newsletter and no Hugging Face list in it.</source>
            <translation>%1 は Paperlark が対応しているダイジェストではありません。論文の表、論文リンク付きの見出し、ニュースレター、Hugging Face のリストのいずれも見つかりませんでした。</translation>
        </message>
        <message>
            <source>The file's name says %1, its heading %2. The heading counts.</source>
            <translation>ファイル名では %1、見出しでは %2 です。見出しの日付を採用しました。</translation>
        </message>
        <message>
            <source>Neither a heading nor the name tells the day; the file's own date %1 was taken.</source>
            <translation>見出しにもファイル名にも日付がないため、ファイル自体の日付 %1 を採用しました。</translation>
        </message>
        <message>
            <source>Nothing tells the day of these papers; they stand under “No date”.</source>
            <translation>これらの論文の日付がわからないため、「日付なし」に入れました。</translation>
        </message>
        <message>
            <source>The day %1 lists no papers.</source>
            <translation>%1 の分には論文がありません。</translation>
        </message>
        <message>
            <source>%1 is no text file. Digests are Markdown or JSON; choose one of those.</source>
            <translation>%1 はテキストファイルではありません。ダイジェストは Markdown または JSON です。いずれかを選んでください。</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>There are no such papers any more, so nothing was written.</source>
            <translation>該当する論文がもうないため、何も書き込みませんでした。</translation>
        </message>
        <message>
            <source>%1 is a folder: name a file in it.</source>
            <translation>%1 はフォルダーです。その中のファイル名を指定してください。</translation>
        </message>
        <message>
            <source>There is no folder %1 to write into; make it, or name another.</source>
            <translation>書き込み先のフォルダー %1 がありません。作成するか、別のフォルダーを指定してください。</translation>
        </message>
        <message>
            <source>The folder %1 can't be made here. Name one that can be written to.</source>
            <translation>フォルダー %1 をここに作成できません。書き込める場所を指定してください。</translation>
        </message>
        <message>
            <source>%1 %2 files were written before.</source>
            <translation>%1 それまでに %2個のファイルを書き出しました。</translation>
        </message>
        <message>
            <source>The export was cancelled. %1 files were written before.</source>
            <translation>エクスポートをキャンセルしました。それまでに %1個のファイルを書き出しました。</translation>
        </message>
        <message>
            <source>There is no space left for %1: make room, then export again.</source>
            <translation>%1 を書き込む空き容量がありません。容量を確保してから、もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>Paperlark can't write %1: %2.</source>
            <translation>%1 に書き込めません: %2。</translation>
        </message>
        <message>
            <source>The export was cancelled.</source>
            <translation>エクスポートをキャンセルしました。</translation>
        </message>
        <message>
            <source>Whoever reads %1 went away before everything was written.</source>
            <translation>すべてを書き出す前に、%1 の受け手が終了しました。</translation>
        </message>
        <message>
            <source>Copying was cancelled.</source>
            <translation>コピーをキャンセルしました。</translation>
        </message>
    </context>
    <context>
        <name>Exporters</name>
        <message>
            <source>BibTeX, for LaTeX and reference managers</source>
            <translation>BibTeX (LaTeX、文献管理ソフト用)</translation>
        </message>
        <message>
            <source>Plain citations, one a line</source>
            <translation>プレーンテキストの引用 (1行に1件)</translation>
        </message>
        <message>
            <source>CSL-JSON, for pandoc and citation processors</source>
            <translation>CSL-JSON (pandoc、引用処理ソフト用)</translation>
        </message>
        <message>
            <source>CSV, for spreadsheets, with your marks and notes</source>
            <translation>CSV (表計算ソフト用、マークとメモ付き)</translation>
        </message>
        <message>
            <source>Papers from Paperlark</source>
            <translation>Paperlark の論文</translation>
        </message>
        <message>
            <source>A page for the browser</source>
            <translation>ブラウザーで見るページ</translation>
        </message>
        <message>
            <source>JSON, one paper a line, with your marks and notes</source>
            <translation>JSON (1行に論文1件、マークとメモ付き)</translation>
        </message>
        <message>
            <source>A digest that Paperlark reads back, every voice in it</source>
            <translation>Paperlark で読み戻せるダイジェスト (すべての要約付き)</translation>
        </message>
        <message>
            <source>One note for each paper, for a vault such as Obsidian's</source>
            <translation>論文ごとのノート (Obsidian などの保管庫用)</translation>
        </message>
        <message>
            <source>RIS, for Zotero, EndNote and Mendeley</source>
            <translation>RIS (Zotero、EndNote、Mendeley 用)</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>A folder for the notes</source>
            <translation>ノートの保存先フォルダー</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>エクスポート</translation>
        </message>
    </context>
    <context>
        <name>JsonDigest</name>
        <message>
            <source>The element is no paper that can be read. It is kept as text.</source>
            <translation>この要素は論文として読み取れません。テキストとして残してあります。</translation>
        </message>
        <message>
            <source>The file ends inside this element. It is kept as text; get the file again.</source>
            <translation>ファイルがこの要素の途中で終わっています。テキストとして残してあります。ファイルを入手し直してください。</translation>
        </message>
        <message>
            <source>The list has more than %1 elements; those from this line on were left out. Split the file to read them.</source>
            <translation>リストの要素が %1個を超えているため、この行以降は省きました。すべて読むにはファイルを分割してください。</translation>
        </message>
    </context>
    <context>
        <name>KeyMarkdown</name>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
    </context>
    <context>
        <name>KeyPresets</name>
        <message>
            <source>Arrows only</source>
            <translation>矢印キーのみ</translation>
        </message>
        <message>
            <source>One hand</source>
            <translation>片手操作</translation>
        </message>
        <message>
            <source>French keyboard</source>
            <translation>フランス語キーボード</translation>
        </message>
        <message>
            <source>German keyboard</source>
            <translation>ドイツ語キーボード</translation>
        </message>
    </context>
    <context>
        <name>KeyScheme</name>
        <message>
            <source>The keys of %1 are no list.</source>
            <translation>%1 のキーがリストになっていません。</translation>
        </message>
        <message>
            <source>“%1”, for %2, is no key.</source>
            <translation>%2 の「%1」はキーとして認識できません。</translation>
        </message>
        <message>
            <source>Line %1 is not as a file of keys is written.</source>
            <translation>%1行目がキー設定ファイルの書式に合っていません。</translation>
        </message>
        <message>
            <source>%1 can't be read: %2.</source>
            <translation>%1 を読み込めません: %2。</translation>
        </message>
        <message>
            <source>The keys can't be written to %1: %2.</source>
            <translation>キーを %1 に書き込めません: %2。</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <source>The title is longer than %1 characters and was cut.</source>
            <translation>タイトルが %1文字を超えているため、途中で切りました。</translation>
        </message>
        <message>
            <source>The summary is longer than %1 characters and was cut.</source>
            <translation>要約が %1文字を超えているため、途中で切りました。</translation>
        </message>
        <message>
            <source>More than %1 authors are listed; the rest was left out.</source>
            <translation>著者が %1人を超えているため、残りは省きました。</translation>
        </message>
        <message>
            <source>More than %1 tags are listed; the rest was left out.</source>
            <translation>タグが %1個を超えているため、残りは省きました。</translation>
        </message>
        <message>
            <source>A tag is longer than %1 characters and was cut.</source>
            <translation>タグが %1文字を超えているため、途中で切りました。</translation>
        </message>
        <message>
            <source>The line is longer than %1 characters and was cut.</source>
            <translation>行が %1文字を超えているため、途中で切りました。</translation>
        </message>
        <message>
            <source>More than %1 parts of the file raise questions. Those from this line on are kept here as one text.</source>
            <translation>ファイル内の確認が必要な箇所が %1か所を超えました。この行以降は、まとめて1つのテキストとしてここに残してあります。</translation>
        </message>
        <message>
            <source>The file has more than %1 lines; those from this line on were left out. Split the file to read them.</source>
            <translation>ファイルが %1行を超えているため、この行以降は省きました。すべて読むにはファイルを分割してください。</translation>
        </message>
        <message>
            <source>The file lists more than %1 papers; those from this line on were left out. Split the file to read them.</source>
            <translation>ファイルの論文が %1件を超えているため、この行以降は省きました。すべて読むにはファイルを分割してください。</translation>
        </message>
    </context>
    <context>
        <name>LinkQuestion</name>
        <message>
            <source>It is not %1, whose name is almost the same.</source>
            <translation>名前のよく似た %1 とは別のサイトです。</translation>
        </message>
        <message>
            <source>Paperlark knows this site, but the address is unusual: not encrypted, with a port or with a user name.</source>
            <translation>既知のサイトですが、アドレスが通常と異なります (暗号化なし、ポート番号付き、またはユーザー名付き)。</translation>
        </message>
        <message>
            <source>Paperlark does not know this site.</source>
            <translation>既知のサイトではありません。</translation>
        </message>
        <message>
            <source>%1 (it is not %2)</source>
            <comment>names of hosts</comment>
            <translation>%1 (%2 とは別)</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <comment>hosts</comment>
            <translation>
                <numerusform>ほか%Ln件</numerusform>
            </translation>
        </message>
        <message>
            <source>Open a page on %1?</source>
            <translation>%1 のページを開きますか?</translation>
        </message>
        <message numerus="yes">
            <source>Open %Ln page(s) on sites that Paperlark does not know?</source>
            <translation>
                <numerusform>既知ではないサイトのページを %Ln件開きますか?</numerusform>
            </translation>
        </message>
        <message>
            <source>Open a page</source>
            <translation>ページを開く</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <translation>開かない</translation>
        </message>
    </context>
    <context>
        <name>Looks</name>
        <message>
            <source>as the desktop</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>ペーパー</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>ナイト</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>セピア</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>ハイコントラスト</translation>
        </message>
        <message>
            <source>A paper is marked read when you leave it.</source>
            <translation>論文から離れると既読になります。</translation>
        </message>
        <message>
            <source>Staying on a paper does not mark it read.</source>
            <translation>論文を開いたままでも既読になりません。</translation>
        </message>
        <message>
            <source>A paper is marked read after a moment.</source>
            <translation>論文を開いて少したつと既読になります。</translation>
        </message>
    </context>
    <context>
        <name>ManPage</name>
        <message>
            <source>TEXT is what is typed into the search box of the window. All of its words and conditions must hold; a minus before one leaves it out, OR stands between two, parentheses hold together. The conditions:</source>
            <translation>TEXT は、ウィンドウの検索欄に入力するものと同じです。すべての語と条件を満たすものが対象になります。前にマイナスを付けると除外、OR は2つの条件のどちらか、括弧はまとまりを表します。条件は次のとおりです:</translation>
        </message>
        <message>
            <source>Done. What was asked for may still have found nothing.</source>
            <translation>完了しました。該当するものがなかった場合も含みます。</translation>
        </message>
        <message>
            <source>A file or paper that was named is refused or unknown, or something could not be written; the others are done. From check: something was found, notes apart.</source>
            <translation>指定したファイルや論文が受け付けられなかったか、見つかりませんでした。または、書き込めないものがありました。ほかは処理済みです。check では、注記以外の指摘がありました。</translation>
        </message>
        <message>
            <source>Wrong usage; nothing was done.</source>
            <translation>使い方の誤りです。何も行っていません。</translation>
        </message>
        <message>
            <source>The library can't be opened, is damaged or of a newer version; nothing was changed.</source>
            <translation>ライブラリを開けないか、破損しているか、新しいバージョンのものです。何も変更していません。</translation>
        </message>
        <message>
            <source>Cancelled by a signal. The library is whole, and no half file is left.</source>
            <translation>シグナルによりキャンセルされました。ライブラリに破損はなく、書きかけのファイルも残っていません。</translation>
        </message>
        <message>
            <source>What is unread of the last seven days.</source>
            <translation>直近7日間の未読の論文。</translation>
        </message>
        <message>
            <source>The starred papers, for LaTeX.</source>
            <translation>スター付きの論文を LaTeX 用に出力。</translation>
        </message>
        <message>
            <source>What is found goes on the reading list.</source>
            <translation>見つかった論文を「あとで読む」に追加。</translation>
        </message>
        <message>
            <source>Before a digest is published.</source>
            <translation>ダイジェストを公開する前の確認。</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>paperlark - read the daily digests of AI papers</source>
            <translation>paperlark - AI 論文の日刊ダイジェストを読む</translation>
        </message>
        <message>
            <source>SYNOPSIS</source>
            <translation>書式</translation>
        </message>
        <message>
            <source>DESCRIPTION</source>
            <translation>説明</translation>
        </message>
        <message>
            <source>Without a command the window opens, with these files, folders and zip archives imported; where a window of this library is open, it takes them and comes to the front. The commands need no screen. What they print for programs goes to standard output, everything said beside it to standard error.</source>
            <translation>コマンドを指定しない場合は、ファイル、フォルダー、zip アーカイブをインポートしてウィンドウを開きます。このライブラリのウィンドウがすでに開いている場合は、そのウィンドウが受け取って前面に出ます。コマンドに画面は必要ありません。プログラム向けの出力は標準出力に、それ以外のメッセージは標準エラー出力に書き込まれます。</translation>
        </message>
        <message>
            <source>OPTIONS</source>
            <translation>オプション</translation>
        </message>
        <message>
            <source>Ends the options: what follows is TEXT or PATH.</source>
            <translation>オプションの終わりを示します。この後は TEXT または PATH とみなします。</translation>
        </message>
        <message>
            <source>COMMANDS</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>PATHS</source>
            <translation>パス</translation>
        </message>
        <message>
            <source>A folder is walked with all folders in it, names in the order of their bytes; hidden folders and links inside it are left out. Its .md, .markdown, .txt and .json files are tried, and those that are no digest passed over; a file that is named and is no digest is refused. A .zip archive that is named is walked like a folder. A file that is called like a command is opened as ./query.</source>
            <translation>フォルダーは、その中のフォルダーもすべて含めて、名前のバイト順にたどります。隠しフォルダーとフォルダー内のリンクは除きます。.md、.markdown、.txt、.json の各ファイルを調べ、ダイジェストでないものはスキップします。直接指定したファイルがダイジェストでない場合は、受け付けません。直接指定した .zip アーカイブは、フォルダーと同じようにたどります。コマンドと同じ名前のファイルは ./query のように指定して開きます。</translation>
        </message>
        <message>
            <source>FILTERS</source>
            <translation>フィルター</translation>
        </message>
        <message>
            <source>FORMATS</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>EXIT STATUS</source>
            <translation>終了ステータス</translation>
        </message>
        <message>
            <source>FILES</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>The library, unless XDG_DATA_HOME or --library names another place.</source>
            <translation>ライブラリ。XDG_DATA_HOME または --library で別の場所を指定した場合を除きます。</translation>
        </message>
        <message>
            <source>Verified copies of it, each with its SHA-256: of the last five days on which the window was open and the library had changed, of the last three upgrades, and those made by hand.</source>
            <translation>検証済みのライブラリのコピー。それぞれに SHA-256 が付きます。ウィンドウを開いてライブラリに変更があった直近5日分、直近3回のアップグレード時、および手動で作成したものです。</translation>
        </message>
        <message>
            <source>EXAMPLES</source>
            <translation>例</translation>
        </message>
    </context>
    <context>
        <name>Newsletter</name>
        <message>
            <source>The section has a number and a title, but no abstract or link. It is kept as text.</source>
            <translation>このセクションには番号とタイトルがありますが、要旨もリンクもありません。テキストとして残してあります。</translation>
        </message>
    </context>
    <context>
        <name>PaneKeys</name>
        <message>
            <source>In the list</source>
            <translation>リスト</translation>
        </message>
        <message>
            <source>On the page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>In the sidebar</source>
            <translation>サイドバー</translation>
        </message>
        <message>
            <source>In the calendar</source>
            <translation>カレンダー</translation>
        </message>
        <message>
            <source>Paper below, above</source>
            <translation>下、上の論文</translation>
        </message>
        <message>
            <source>Screen down, up</source>
            <translation>1画面下へ、上へ</translation>
        </message>
        <message>
            <source>Fold the day away, unfold it</source>
            <translation>日を折りたたむ、展開する</translation>
        </message>
        <message>
            <source>Line down, up</source>
            <translation>1行下へ、上へ</translation>
        </message>
        <message>
            <source>Top, bottom</source>
            <translation>先頭、末尾</translation>
        </message>
        <message>
            <source>Row below, above</source>
            <translation>下、上の行</translation>
        </message>
        <message>
            <source>Include, exclude, neither</source>
            <translation>含める、除外、解除</translation>
        </message>
        <message>
            <source>First, last row</source>
            <translation>最初、最後の行</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>これのみ</translation>
        </message>
        <message>
            <source>Exclude</source>
            <translation>除外</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>週</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>Newest day</source>
            <translation>最新の日</translation>
        </message>
        <message>
            <source>This day</source>
            <translation>この日を表示</translation>
        </message>
    </context>
    <context>
        <name>PaperLinks</name>
        <message>
            <source>arXiv abstract</source>
            <translation>arXiv 要旨</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>ページ</translation>
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
            <translation>コード</translation>
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
            <translation>モデル</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>データセット</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>動画</translation>
        </message>
        <message>
            <source>Another page</source>
            <translation>その他のページ</translation>
        </message>
    </context>
    <context>
        <name>PaperSections</name>
        <message>
            <source>The section names no paper: its link leads to none. It is kept as text.</source>
            <translation>このセクションは論文を示していません。リンク先が論文ではありません。テキストとして残してあります。</translation>
        </message>
    </context>
    <context>
        <name>PaperTable</name>
        <message>
            <source>A line inside the table belongs to no row. It is kept as text.</source>
            <translation>表の中に、どの行にも属さない行があります。テキストとして残してあります。</translation>
        </message>
        <message>
            <source>The row names no paper: no arXiv or Hugging Face link, or no title. It is kept as text.</source>
            <translation>この行は論文を示していません。arXiv または Hugging Face のリンクか、タイトルがありません。テキストとして残してあります。</translation>
        </message>
        <message>
            <source>The row has %1 cells, its header has %2.</source>
            <translation>行のセルは %1個ですが、見出しは %2個です。</translation>
        </message>
        <message>
            <source>What could be told apart was read; the row is kept as text, too.</source>
            <translation>判別できた部分は読み込みました。行はテキストとしても残してあります。</translation>
        </message>
        <message>
            <source>It is kept as text.</source>
            <translation>テキストとして残してあります。</translation>
        </message>
        <message>
            <source>The column “%1” is not known. Its text is kept.</source>
            <translation>「%1」列は認識できません。内容は残してあります。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ActivityDialog</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Network activity</source>
            <translation>通信履歴</translation>
        </message>
        <message>
            <source>Requests, newest first</source>
            <translation>リクエスト (新しい順)</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>応答</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Nothing was ever fetched. Each request that is made will stand here.</source>
            <translation>まだ何も取得していません。行ったリクエストはすべてここに表示されます。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s), %1 in all. The last 2,000 are kept.</source>
            <translation>
                <numerusform>リクエスト %Ln件、合計 %1。直近の2,000件を保存します。</numerusform>
            </translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>オンラインにする</translation>
        </message>
        <message>
            <source>Go offline</source>
            <translation>オフラインにする</translation>
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
            <translation>ほか</translation>
        </message>
        <message>
            <source>show fewer</source>
            <translation>一部だけ表示</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Backup</name>
        <message>
            <source>The backup %1 can't be made. The library is as it was; make room there or name another place.</source>
            <translation>バックアップ %1 を作成できません。ライブラリは元のままです。空き容量を確保するか、別の場所を指定してください。</translation>
        </message>
        <message>
            <source>The backup %1 is damaged. Nothing was changed; take an older one.</source>
            <translation>バックアップ %1 は破損しています。何も変更していません。これより古いものを使ってください。</translation>
        </message>
        <message>
            <source>%1 is no Paperlark library. Nothing was changed; choose a backup of one.</source>
            <translation>%1 は Paperlark のライブラリではありません。何も変更していません。ライブラリのバックアップを選んでください。</translation>
        </message>
        <message>
            <source>%1 is there already and is no backup. Nothing was changed; name another file.</source>
            <translation>%1 はすでに存在し、バックアップではありません。何も変更していません。別のファイルを指定してください。</translation>
        </message>
        <message>
            <source>%1 can't be read. Nothing was changed; check its name and permissions.</source>
            <translation>%1 を読み込めません。何も変更していません。名前とアクセス権を確認してください。</translation>
        </message>
        <message>
            <source>The backup %1 has no checksum beside it, so nobody can tell whether it is whole. Take another one.</source>
            <translation>バックアップ %1 にはチェックサムが付いていないため、異常がないか確認できません。別のバックアップを使ってください。</translation>
        </message>
        <message>
            <source>There is no library %1 to be copied. Check its name.</source>
            <translation>コピーするライブラリ %1 がありません。名前を確認してください。</translation>
        </message>
        <message>
            <source>The backup can't be put in the place of %1. What was there is kept; make room there and try again.</source>
            <translation>バックアップを %1 の場所に置けません。以前の内容は残してあります。空き容量を確保して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>%1 is the library itself. Nothing was changed; name a backup of it.</source>
            <translation>%1 はライブラリそのものです。何も変更していません。そのバックアップを指定してください。</translation>
        </message>
        <message>
            <source>Another window has the library %1 open. Nothing was changed; close it and try again.</source>
            <translation>ライブラリ %1 は別のウィンドウで開かれています。何も変更していません。そのウィンドウを閉じて、もう一度お試しください。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::BrowserDialog</name>
        <message>
            <source>Browser</source>
            <translation>ブラウザー</translation>
        </message>
        <message>
            <source>Which program opens web &amp;pages?</source>
            <translation>Web ページを開くプログラム(&amp;P)</translation>
        </message>
        <message>
            <source>The desktop's; or for example %1</source>
            <extracomment>before an example: "The desktop's; or for example firefox --new-window %u"</extracomment>
            <translation>空欄なら既定のブラウザー。例: %1</translation>
        </message>
        <message>
            <source>The address stands in the place of %u, or behind everything else. "…" keeps words together; no shell reads any of it.</source>
            <translation>アドレスは %u の位置に入り、指定がなければ末尾に付きます。"…" で囲んだ部分は1つの語として扱われます。シェルは介しません。</translation>
        </message>
        <message>
            <source>Pages open in the desktop's browser.</source>
            <extracomment>%1: a program and what it is given, word by word</extracomment>
            <translation>ページは既定のブラウザーで開きます。</translation>
        </message>
        <message>
            <source>Starts %1</source>
            <translation>起動: %1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CalendarModel</name>
        <message>
            <source>dddd d MMMM yyyy</source>
            <comment>a Qt date format</comment>
            <extracomment>A date as it is spoken, in the notation of QLocale::toString()</extracomment>
            <translation>yyyy年M月d日dddd</translation>
        </message>
        <message>
            <source>%1, no digest</source>
            <translation>%1、ダイジェストなし</translation>
        </message>
        <message>
            <source>%1, no digest, though the days around it have one</source>
            <translation>%1、ダイジェストなし (前後の日にはあり)</translation>
        </message>
        <message>
            <source>%1, a digest without papers</source>
            <translation>%1、論文のないダイジェスト</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n paper(s)</source>
            <translation>
                <numerusform>%1、論文 %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n paper(s), %2 unread</source>
            <translation>
                <numerusform>%1、論文 %n件、未読 %2件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CalendarView</name>
        <message>
            <source>A year back</source>
            <translation>前の年</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>前へ</translation>
        </message>
        <message>
            <source>On</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>A year on</source>
            <translation>次の年</translation>
        </message>
        <message>
            <source>%1 (with Ctrl: too)</source>
            <comment>%1: “Every Monday”</comment>
            <translation>%1 (Ctrl で追加選択)</translation>
        </message>
        <message>
            <source>The whole month</source>
            <translation>この月全体</translation>
        </message>
        <message>
            <source>All these weeks</source>
            <translation>この期間全体</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>カレンダー</translation>
        </message>
        <message>
            <source>20 weeks</source>
            <translation>20週</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>1か月</translation>
        </message>
        <message>
            <source>Show twenty weeks instead of a month</source>
            <translation>1か月の代わりに20週を表示</translation>
        </message>
        <message>
            <source>Show a month instead of twenty weeks</source>
            <translation>20週の代わりに1か月を表示</translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n週</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>“Mon, Wed” and “17 – 23 Dec”</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>%1 · no papers</source>
            <translation>%1 · 論文なし</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %Ln paper(s)</source>
            <translation>
                <numerusform>%1 · 論文 %Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %Ln paper(s) · %2 unread</source>
            <translation>
                <numerusform>%1 · 論文 %Ln件 · 未読 %2件</numerusform>
            </translation>
        </message>
        <message>
            <source>Every %1</source>
            <comment>%1: “Monday”</comment>
            <translation>毎週%1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ChipButton</name>
        <message>
            <source>Without %1</source>
            <translation>%1 を外す</translation>
        </message>
        <message>
            <source>Delete takes it out, F2 edits it as text: %1</source>
            <translation>Delete で外し、F2 でテキストとして編集: %1</translation>
        </message>
        <message>
            <source>%1
Double-click or F2 to edit it as text</source>
            <extracomment>%1: the condition as it can be typed, e.g. tag:Video</extracomment>
            <translation>%1
ダブルクリックまたは F2 でテキストとして編集</translation>
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
                <numerusform>リストを整理しました。論文 %Ln件がリストから外れました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to clean up: every paper listed fits.</source>
            <translation>整理するものはありません。リストの論文はすべて条件に合っています。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ClickHints</name>
        <message>
            <source>You clicked “%1” – %2 does that</source>
            <extracomment>%1: what the button does, "Star"; %2: its key</extracomment>
            <translation>「%1」をクリックしました。%2 でも実行できます</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>An action, a paper, a tag, a day…</source>
            <translation>操作、論文、タグ、日付…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln choice(s)</source>
            <translation>
                <numerusform>候補 %Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left</source>
            <extracomment>Behind a day: "12 papers, 3 left"</extracomment>
            <translation>
                <numerusform>残り %Ln件</numerusform>
            </translation>
        </message>
        <message>
            <source>no papers</source>
            <translation>論文なし</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>最近</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>論文</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>著者</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>ビュー</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CompareButton</name>
        <message>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>Compare voices</source>
            <translation>要約を比較</translation>
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
            <translation>課題</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>手法</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Implication</source>
            <translation>意義</translation>
        </message>
        <message>
            <source>Other</source>
            <extracomment>what the digests say besides</extracomment>
            <translation>その他</translation>
        </message>
        <message>
            <source>1 voice</source>
            <translation>要約 1つのみ</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>記載なし</translation>
        </message>
        <message>
            <source>None of these digests gave a summary for it.</source>
            <translation>この論文の要約を載せたダイジェストはありません。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Completion</name>
        <message>
            <source>what it is about</source>
            <translation>論文の主題</translation>
        </message>
        <message>
            <source>who wrote it</source>
            <translation>論文の著者</translation>
        </message>
        <message>
            <source>which digest told it</source>
            <translation>掲載したダイジェスト</translation>
        </message>
        <message>
            <source>the language of a summary</source>
            <translation>要約の言語</translation>
        </message>
        <message>
            <source>a day, a month, last7d</source>
            <translation>日付、年月、last7d</translation>
        </message>
        <message>
            <source>a number, &gt;=50</source>
            <translation>数値、&gt;=50</translation>
        </message>
        <message>
            <source>code, a model, a note</source>
            <translation>コード、モデル、メモ</translation>
        </message>
        <message>
            <source>unread, starred, liked</source>
            <translation>未読、スター付き、好み</translation>
        </message>
        <message>
            <source>words of the title</source>
            <translation>タイトルの語</translation>
        </message>
        <message>
            <source>words of your note</source>
            <translation>メモの語</translation>
        </message>
        <message>
            <source>a number of arXiv</source>
            <translation>arXiv ID</translation>
        </message>
        <message>
            <source>the order of the list</source>
            <translation>リストの並び順</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CompletionList</name>
        <message>
            <source>%1 of %2</source>
            <comment>place among the suggestions</comment>
            <translation>%2件中%1番目</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>候補</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ConcernRow</name>
        <message>
            <source>Hide</source>
            <translation>隠す</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Copying</name>
        <message numerus="yes">
            <source>Copied the link of %Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件のリンクをコピーしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied BibTeX of %Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件の BibTeX をコピーしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied the Markdown link of %Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件の Markdown リンクをコピーしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied the title of %Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件のタイトルをコピーしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied the arXiv id of %Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件の arXiv ID をコピーしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied the citation of %Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件の引用をコピーしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied title and link of %Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件のタイトルとリンクをコピーしました</numerusform>
            </translation>
        </message>
        <message>
            <source>None of the selected papers has an arXiv id.</source>
            <translation>選択した論文の中に arXiv ID を持つものはありません。</translation>
        </message>
        <message>
            <source>None of the selected papers has a link.</source>
            <translation>選択した論文の中にリンクを持つものはありません。</translation>
        </message>
        <message>
            <source>Copied the selected text</source>
            <translation>選択したテキストをコピーしました</translation>
        </message>
        <message>
            <source>Paperlark is still copying; one moment.</source>
            <translation>コピー中です。少しお待ちください。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Database</name>
        <message>
            <source>The library %1 is not there any more. Nothing was kept; put its disk or folder back and try again.</source>
            <translation>ライブラリ %1 が見つからなくなりました。今回の変更は保存されていません。ディスクまたはフォルダーを元に戻して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Another program is writing to the library in %1. Nothing was changed; try again in a moment.</source>
            <translation>%1 のライブラリには別のプログラムが書き込んでいます。何も変更していません。少し待ってから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The library in %1 can only be read. Nothing was changed; make the folder writable or choose another library.</source>
            <translation>%1 のライブラリは読み取り専用です。何も変更していません。フォルダーを書き込み可能にするか、別のライブラリを選んでください。</translation>
        </message>
        <message>
            <source>The disk with %1 is full. What was stored before is whole; make room and try again.</source>
            <translation>%1 のディスクに空き容量がありません。保存済みの内容は無事です。容量を確保して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The library %1 is damaged. Nothing was overwritten; restore a backup or choose another library.</source>
            <translation>ライブラリ %1 は破損しています。何も上書きしていません。バックアップを復元するか、別のライブラリを選んでください。</translation>
        </message>
        <message>
            <source>The disk with %1 does not answer. What was stored before is whole; check the disk and try again.</source>
            <translation>%1 のディスクが応答しません。保存済みの内容は無事です。ディスクを確認して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The library in %1 can't be opened. Check that the folder is there and can be read.</source>
            <translation>%1 のライブラリを開けません。フォルダーが存在し、読み取れることを確認してください。</translation>
        </message>
        <message>
            <source>The library in %1 can't do this. Nothing was changed; `paperlark library check` tells whether it is whole.</source>
            <translation>%1 のライブラリではこの操作を行えません。何も変更していません。`paperlark library check` で異常がないか確認できます。</translation>
        </message>
        <message>
            <source>%1 belongs to another program. Nothing was changed; choose another library.</source>
            <translation>%1 は別のプログラムのものです。何も変更していません。別のライブラリを選んでください。</translation>
        </message>
        <message>
            <source>The folder %1 can't be made. Choose another place for the library.</source>
            <translation>フォルダー %1 を作成できません。ライブラリには別の場所を選んでください。</translation>
        </message>
        <message>
            <source>The folder %1 can't be written to. Choose another place for the library.</source>
            <translation>フォルダー %1 に書き込めません。ライブラリには別の場所を選んでください。</translation>
        </message>
        <message>
            <source>%1 can't be read. Check its permissions or choose another library.</source>
            <translation>%1 を読み込めません。アクセス権を確認するか、別のライブラリを選んでください。</translation>
        </message>
        <message>
            <source>The library in %1 was not closed properly and the folder can't be written to. Make it writable once.</source>
            <translation>%1 のライブラリは正しく閉じられておらず、フォルダーに書き込めません。一度、フォルダーを書き込み可能にしてください。</translation>
        </message>
        <message>
            <source>%1 is no Paperlark library. Nothing was changed; choose another library.</source>
            <translation>%1 は Paperlark のライブラリではありません。何も変更していません。別のライブラリを選んでください。</translation>
        </message>
        <message>
            <source>The library %1 is from an older version and can't be brought up to date where it is. Make its folder writable.</source>
            <translation>ライブラリ %1 は古いバージョンのもので、今の場所では更新できません。フォルダーを書き込み可能にしてください。</translation>
        </message>
        <message>
            <source>The library %1 needs a newer Paperlark: it has version %2, this program reads up to version %3. Nothing was changed.</source>
            <translation>ライブラリ %1 には新しい Paperlark が必要です。ライブラリはバージョン %2 ですが、このプログラムが読めるのはバージョン %3 までです。何も変更していません。</translation>
        </message>
        <message>
            <source>The library %1 is not brought up to date yet: that was stopped. Nothing is lost; it goes on next time.</source>
            <translation>ライブラリ %1 の更新は途中で停止されました。失われたものはありません。次回、続きから更新します。</translation>
        </message>
        <message>
            <source>The library in %1 is being brought up to date by another window. Nothing was changed; try again in a moment.</source>
            <translation>%1 のライブラリは別のウィンドウで更新中です。何も変更していません。少し待ってから、もう一度お試しください。</translation>
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
            <translation>読了</translation>
        </message>
        <message>
            <source>%L1 new</source>
            <comment>papers of a day that came since the last visit</comment>
            <translation>新着 %L1件</translation>
        </message>
        <message>
            <source>%L1 left</source>
            <comment>papers of a day that are not read yet</comment>
            <translation>残り %L1件</translation>
        </message>
        <message numerus="yes">
            <source>%Ln source(s)</source>
            <translation>
                <numerusform>情報源 %Ln件</numerusform>
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
            <translation>yyyy年M月d日(ddd)</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>日付なし</translation>
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
            <translation>%1はこれで読了です。</translation>
        </message>
        <message>
            <source>%1 read, %2 starred.</source>
            <translation>%1件を読了、スター付き %2件。</translation>
        </message>
        <message>
            <source>%1 read.</source>
            <translation>%1件を読了。</translation>
        </message>
        <message>
            <source>%1, %2 left</source>
            <extracomment>A day and how many of its papers are unread</extracomment>
            <translation>%1、残り %2件</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::DropOverlay</name>
        <message>
            <source>Import this text as a digest</source>
            <translation>このテキストをダイジェストとしてインポート</translation>
        </message>
        <message>
            <source>Go to the paper %1</source>
            <translation>論文 %1 に移動</translation>
        </message>
        <message>
            <source>An address is not fetched by dropping it</source>
            <translation>アドレスをドロップしても取得されません</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>ファイル %Ln個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>フォルダー %Ln個</numerusform>
            </translation>
        </message>
        <message>
            <source>Import %1 and %2</source>
            <extracomment>"Import 3 files and 1 folder"</extracomment>
            <translation>%1と%2をインポート</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>%1をインポート</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::EarlierDaysDialog</name>
        <message>
            <source>Fetch earlier days</source>
            <translation>過去の分を取得</translation>
        </message>
        <message>
            <source>Days of %1 that are not here yet</source>
            <extracomment>%1: the name of a source</extracomment>
            <translation>%1 の未取得の日付</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>開始日(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>終了日(&amp;T)</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>取得</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s), one request each, one after the other. It goes on after a restart, and can be paused.</source>
            <translation>
                <numerusform>%Ln日分を、1日につき1件のリクエストで順に取得します。再起動後も続行し、一時停止もできます。</numerusform>
            </translation>
        </message>
        <message>
            <source>The first day is after the last one.</source>
            <translation>開始日が終了日より後になっています。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::EmptyState</name>
        <message>
            <source>Without %1</source>
            <translation>%1 を外す</translation>
        </message>
        <message>
            <source>Without “%1”</source>
            <extracomment>A way out of an empty list: the same filter without this condition</extracomment>
            <translation>%1 を外す</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>一致する論文はありません</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>すべて解除</translation>
        </message>
        <message>
            <source>Nothing left to read</source>
            <translation>読み残しはありません</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln paper(s) of this view read.</source>
            <translation>
                <numerusform>このビューの論文 %Ln件をすべて読みました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Next unread day</source>
            <translation>未読がある次の日</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ExportDialog</name>
        <message>
            <source>folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>エクスポート</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>論文</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>名前を付けて保存(&amp;S)…</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ExportProgress</name>
        <message>
            <source>Export</source>
            <translation>エクスポート</translation>
        </message>
        <message numerus="yes">
            <source>Exporting %1 of %Ln paper(s)…</source>
            <translation>
                <numerusform>論文をエクスポート中 (%1/%Ln件)…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Exports</name>
        <message>
            <source>%1 selected</source>
            <translation>選択した%1</translation>
        </message>
        <message>
            <source>This paper</source>
            <translation>この論文</translation>
        </message>
        <message>
            <source>papers</source>
            <comment>name of a file</comment>
            <translation>論文</translation>
        </message>
        <message>
            <source>%1 in view</source>
            <translation>表示中の%1</translation>
        </message>
        <message>
            <source>All in view</source>
            <translation>表示中のすべて</translation>
        </message>
        <message>
            <source>%1 of this day</source>
            <translation>この日の%1</translation>
        </message>
        <message numerus="yes">
            <source>Exported %Ln paper(s) to %1</source>
            <translation>
                <numerusform>論文 %Ln件を %1 にエクスポートしました</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FacetModel</name>
        <message numerus="yes">
            <source>%1, included, %n paper(s) if left out</source>
            <translation>
                <numerusform>%1、選択中、除外すると論文 %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, left out, %n paper(s) if cleared</source>
            <translation>
                <numerusform>%1、除外中、解除すると論文 %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n paper(s) if included</source>
            <translation>
                <numerusform>%1、含めると論文 %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Click to leave it out: %Ln paper(s)</source>
            <translation>
                <numerusform>クリックで除外: 論文 %Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Click to let it be: %Ln paper(s)</source>
            <translation>
                <numerusform>クリックで解除: 論文 %Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Click to include it: %Ln paper(s)</source>
            <translation>
                <numerusform>クリックで含める: 論文 %Ln件</numerusform>
            </translation>
        </message>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>動画</translation>
        </message>
        <message>
            <source>Thumbnail</source>
            <translation>サムネイル</translation>
        </message>
        <message>
            <source>My note</source>
            <translation>自分のメモ</translation>
        </message>
        <message>
            <source>Unknown source</source>
            <translation>不明な情報源</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FacetView</name>
        <message>
            <source>Type to find</source>
            <translation>入力して検索</translation>
        </message>
        <message>
            <source>Find in %1</source>
            <translation>%1から検索</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>いずれか</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Any of those chosen</source>
            <translation>選んだもののいずれか</translation>
        </message>
        <message>
            <source>All of those chosen</source>
            <translation>選んだものすべて</translation>
        </message>
        <message>
            <source>Any: papers with at least one of those chosen. All: papers with every one.</source>
            <translation>いずれか: 選んだもののうち1つ以上に当てはまる論文。すべて: 選んだものすべてに当てはまる論文。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more…</source>
            <translation>
                <numerusform>ほか%Ln件…</numerusform>
            </translation>
        </message>
        <message>
            <source>More…</source>
            <translation>もっと見る…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln chosen</source>
            <translation>
                <numerusform>%Ln件選択中</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Fetcher</name>
        <message>
            <source>%1 asked to be left alone until %2. It is asked again then.</source>
            <translation>%1 から、%2 までアクセスを控えるよう求められました。その時刻以降に再度アクセスします。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Figures</name>
        <message numerus="yes">
            <source>stated by %1 of %n digest(s)</source>
            <translation>
                <numerusform>ダイジェスト %n件中 %1件に記載</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FileWalk</name>
        <message>
            <source>%1 is not there. Check the name.</source>
            <translation>%1 がありません。名前を確認してください。</translation>
        </message>
        <message>
            <source>%1 is a folder, not a file. Open it as a folder.</source>
            <translation>%1 はファイルではなくフォルダーです。フォルダーとして開いてください。</translation>
        </message>
        <message>
            <source>%1 is no regular file and was not opened. Copy its content into a file.</source>
            <translation>%1 は通常のファイルではないため、開きませんでした。内容をファイルにコピーしてください。</translation>
        </message>
        <message>
            <source>%1 is larger than 16 MiB and was not read. Split it by days.</source>
            <translation>%1 は 16 MiB を超えているため、読み込みませんでした。日ごとに分割してください。</translation>
        </message>
        <message>
            <source>%1 can't be read. Check its permissions.</source>
            <translation>%1 を読み込めません。アクセス権を確認してください。</translation>
        </message>
        <message>
            <source>%1 was not read. %2</source>
            <translation>%1 は読み込みませんでした。%2</translation>
        </message>
        <message>
            <source>%1 could not be read to its end. Check the disk and try again.</source>
            <translation>%1 を最後まで読み込めませんでした。ディスクを確認して、もう一度お試しください。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FilterBar</name>
        <message numerus="yes">
            <source>… of %Ln paper(s)</source>
            <comment>the filter's papers are not counted yet</comment>
            <translation>
                <numerusform>論文 %Ln件中 …</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %L2 papers</source>
            <comment>%1: how many the filter leaves</comment>
            <translation>論文 %L2件中 %1件</translation>
        </message>
        <message numerus="yes">
            <source>%1 paper(s)</source>
            <translation>
                <numerusform>論文 %1件</numerusform>
            </translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>フィルター</translation>
        </message>
        <message>
            <source>Clear</source>
            <comment>removes every condition of the filter</comment>
            <translation>解除</translation>
        </message>
        <message>
            <source>Compact rows</source>
            <translation>コンパクトな行</translation>
        </message>
        <message>
            <source>Comfortable rows</source>
            <translation>ゆったりした行</translation>
        </message>
        <message>
            <source>Cards, with thumbnails where they are allowed</source>
            <translation>カード (許可されていればサムネイル付き)</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FilterChip</name>
        <message>
            <source>code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>a model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>a thumbnail</source>
            <translation>サムネイル</translation>
        </message>
        <message>
            <source>a video</source>
            <translation>動画</translation>
        </message>
        <message>
            <source>a note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>title with</source>
            <comment>before words of a title</comment>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>note with</source>
            <comment>before words of a note</comment>
            <translation>メモ</translation>
        </message>
        <message>
            <source>by</source>
            <comment>before an author</comment>
            <translation>著者</translation>
        </message>
        <message>
            <source>arXiv</source>
            <comment>before a paper's number</comment>
            <translation>arXiv</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>searched words</comment>
            <translation>「%1」</translation>
        </message>
        <message>
            <source>not</source>
            <comment>before what is left out</comment>
            <translation>除外</translation>
        </message>
        <message>
            <source>tag</source>
            <comment>before a tag's name</comment>
            <translation>タグ</translation>
        </message>
        <message>
            <source>in</source>
            <comment>before a language</comment>
            <translation>言語</translation>
        </message>
        <message>
            <source>from</source>
            <comment>before a source</comment>
            <translation>情報源</translation>
        </message>
        <message>
            <source>not from</source>
            <comment>before a source that is left out</comment>
            <translation>除外 情報源</translation>
        </message>
        <message>
            <source>not by</source>
            <comment>before an author who is left out</comment>
            <translation>除外 著者</translation>
        </message>
        <message>
            <source>with</source>
            <comment>before what a paper has: code, a note</comment>
            <translation>あり:</translation>
        </message>
        <message>
            <source>without</source>
            <comment>before what a paper lacks</comment>
            <translation>なし:</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>昨日</translation>
        </message>
        <message numerus="yes">
            <source>last %n day(s)</source>
            <translation>
                <numerusform>直近%n日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n week(s)</source>
            <translation>
                <numerusform>直近%n週</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n month(s)</source>
            <translation>
                <numerusform>直近%nか月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n year(s)</source>
            <translation>
                <numerusform>直近%n年</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <comment>days of the week</comment>
            <translation>%1または%2</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>未読</translation>
        </message>
        <message>
            <source>starred</source>
            <translation>スター付き</translation>
        </message>
        <message>
            <source>on the reading list</source>
            <translation>あとで読む</translation>
        </message>
        <message>
            <source>or</source>
            <comment>between two values, one is enough</comment>
            <translation>または</translation>
        </message>
        <message>
            <source>and</source>
            <comment>between two values, both wanted</comment>
            <translation>かつ</translation>
        </message>
        <message>
            <source>on</source>
            <comment>before a day of the week</comment>
            <translation>毎週</translation>
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
            <translation>ページ内を検索</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>前の一致箇所</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>次の一致箇所</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Not on this page</source>
            <translation>ページ内にありません</translation>
        </message>
        <message>
            <source>%1 found</source>
            <translation>%1件</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1/%2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FootBar</name>
        <message>
            <source>Actions of the page</source>
            <translation>ページの操作</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>既読にする</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>スター</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>あとで読む</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>スター付き</translation>
        </message>
        <message>
            <source>On the list</source>
            <translation>追加済み</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::HintCard</name>
        <message>
            <source>After %1: %2</source>
            <extracomment>what a screen reader says when the first key of several was pressed: "After g: Today: t, Unread: u"</extracomment>
            <translation>%1 に続けて: %2</translation>
        </message>
        <message>
            <source>%1, then</source>
            <extracomment>over the keys that may follow the one that was pressed: "g, then"</extracomment>
            <translation>%1 に続けて</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::HttpGet</name>
        <message>
            <source>given up</source>
            <translation>打ち切り</translation>
        </message>
        <message>
            <source>not modified</source>
            <translation>変更なし</translation>
        </message>
        <message>
            <source>nothing there</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>moved to %1</source>
            <translation>%1 に転送</translation>
        </message>
        <message>
            <source>came whole</source>
            <translation>受信完了</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>given up: offline</source>
            <translation>打ち切り: オフライン</translation>
        </message>
        <message>
            <source>%1 is not fetched: only addresses that begin with https:// or http:// are.</source>
            <translation>%1 は取得しません。取得できるのは https:// または http:// で始まるアドレスだけです。</translation>
        </message>
        <message>
            <source>%1 is not fetched: a name or password in an address would be sent along. Take it out.</source>
            <translation>%1 は取得しません。アドレスに含まれるユーザー名やパスワードも送信されてしまいます。取り除いてください。</translation>
        </message>
        <message>
            <source>%1 leads from https to http, where anybody can change what comes: it was not followed to %2.</source>
            <translation>%1 は https から、内容を誰でも改変できる http へ転送しようとしています。転送先の %2 には接続しませんでした。</translation>
        </message>
        <message>
            <source>%1 is an address of this computer or its neighbourhood and was not asked: sources are public.</source>
            <translation>%1 はこのコンピューターまたは周辺のネットワークのアドレスなので、接続しませんでした。使えるのは公開されている情報源だけです。</translation>
        </message>
        <message>
            <source>%1 can't be found. Check the address and the connection to the Internet.</source>
            <translation>%1 が見つかりません。アドレスとインターネット接続を確認してください。</translation>
        </message>
        <message>
            <source>%1 leads on and on, more than five times. Look for the right address in a browser.</source>
            <translation>%1 からの転送が5回を超えて続いています。ブラウザーで正しいアドレスを確認してください。</translation>
        </message>
        <message>
            <source>%1 did not answer (%2 s).</source>
            <translation>%1 から応答がありませんでした (%2秒)。</translation>
        </message>
        <message>
            <source>%1 fell silent in the middle (%2 s).</source>
            <translation>%1 からの受信が途中で途絶えました (%2秒)。</translation>
        </message>
        <message>
            <source>%1 was not done after %2 s. Nothing of it was kept.</source>
            <translation>%1 からの受信が %2秒たっても終わりませんでした。受信した内容は保存していません。</translation>
        </message>
        <message>
            <source>What %1 sends is larger than %2 MiB and was not kept. It is hardly a digest.</source>
            <translation>%1 から届いたデータは %2 MiB を超えるため、保存しませんでした。ダイジェストではないと思われます。</translation>
        </message>
        <message>
            <source>%1 broke off before the end. Nothing of it was kept.</source>
            <translation>%1 からの受信が途中で切れました。受信した内容は保存していません。</translation>
        </message>
        <message>
            <source>%1 does not say how long its answer is, so it can't be told whether it came whole. Nothing of it was kept.</source>
            <translation>%1 の応答に長さの情報がないため、全体が届いたかどうかを確認できません。受信した内容は保存していません。</translation>
        </message>
        <message>
            <source>What %1 sent was damaged on its way (its gzip does not add up). Nothing of it was kept.</source>
            <translation>%1 から届いたデータは転送中に破損しています (gzip の検査に失敗しました)。受信した内容は保存していません。</translation>
        </message>
        <message>
            <source>%1 packs its answer in a way that was not asked for (%2). Nothing of it was kept.</source>
            <translation>%1 の応答は、要求していない方式で圧縮されています (%2)。受信した内容は保存していません。</translation>
        </message>
        <message>
            <source>%1 says that the address has moved, but not where to.</source>
            <translation>%1 はアドレスが移転したと応答しましたが、移転先を示していません。</translation>
        </message>
        <message>
            <source>%1 does not let everybody read this (answer %2).</source>
            <translation>%1 はこの内容を一般に公開していません (応答 %2)。</translation>
        </message>
        <message>
            <source>%1 has nothing at this address (answer %2).</source>
            <translation>%1 のこのアドレスには何もありません (応答 %2)。</translation>
        </message>
        <message>
            <source>%1 asks to be left alone for a while (answer 429).</source>
            <translation>%1 から、しばらくアクセスを控えるよう求められました (応答 429)。</translation>
        </message>
        <message>
            <source>%1 has trouble of its own (answer %2).</source>
            <translation>%1 の側で問題が起きています (応答 %2)。</translation>
        </message>
        <message>
            <source>%1 gave an answer that is of no use here (%2).</source>
            <translation>%1 から、ここでは使えない応答がありました (%2)。</translation>
        </message>
        <message>
            <source>%1 does not take connections.</source>
            <translation>%1 は接続を受け付けていません。</translation>
        </message>
        <message>
            <source>%1 can't prove that it is %1 (its certificate is not in order). Nothing was asked of it.</source>
            <translation>接続先が本当に %1 であることを確認できません (証明書に問題があります)。何も要求していません。</translation>
        </message>
        <message>
            <source>The connection to %1 failed. Check the connection to the Internet.</source>
            <translation>%1 に接続できませんでした。インターネット接続を確認してください。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ImageDecoding</name>
        <message>
            <source>The picture is damaged and can't be shown.</source>
            <translation>画像が破損しているため、表示できません。</translation>
        </message>
        <message>
            <source>The picture is %1, which this computer can't show. Install Qt's image formats (qt6-image-formats-plugins).</source>
            <translation>画像の形式 %1 は、このコンピューターでは表示できません。Qt の画像形式プラグイン (qt6-image-formats-plugins) をインストールしてください。</translation>
        </message>
        <message>
            <source>The picture has more than 40 megapixels and is not shown.</source>
            <translation>画像が 4,000万画素を超えるため、表示しません。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ImportConcerns</name>
        <message>
            <source>%1, line %2</source>
            <translation>%1、%2行目</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>Place and what happened there</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 (and %Ln more)</source>
            <translation>
                <numerusform>%1 (ほか%Ln件)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) refused</source>
            <translation>
                <numerusform>受け付けられなかったファイル %Ln個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln part(s) kept but not understood</source>
            <translation>
                <numerusform>解釈できず、そのまま残した箇所 %Lnか所</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln remark(s) about what was read</source>
            <translation>
                <numerusform>読み込んだ内容への注記 %Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln weekday(s) without a file between %1 and %2</source>
            <translation>
                <numerusform>%1～%2の間でファイルのない平日 %Ln日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) passed over, because they are no digests</source>
            <translation>
                <numerusform>ダイジェストではないため対象外としたファイル %Ln個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped after %Ln file(s)</source>
            <translation>
                <numerusform>ファイル %Ln個で停止しました</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was imported</source>
            <translation>インポートしたものはありません</translation>
        </message>
        <message numerus="yes">
            <source>Imported %Ln file(s)</source>
            <translation>
                <numerusform>ファイル %Ln個をインポートしました</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in %2 s</source>
            <translation>%1 (%2秒)</translation>
        </message>
        <message>
            <source>%1 papers read, %2 new, %3 merged, %4 updated</source>
            <translation>読み込んだ論文 %1件、新規 %2件、統合 %3件、更新 %4件</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ImportReportPanel</name>
        <message>
            <source>Import</source>
            <translation>インポート</translation>
        </message>
        <message>
            <source>Import report</source>
            <translation>インポートの結果</translation>
        </message>
        <message numerus="yes">
            <source>Reading %1 of %Ln file(s)…</source>
            <translation>
                <numerusform>ファイルを読み込み中 (%1/%Ln個)…</numerusform>
            </translation>
        </message>
        <message>
            <source>Changing the library: %1 %</source>
            <translation>ライブラリを変更中: %1%</translation>
        </message>
        <message>
            <source>in %1 s</source>
            <translation>%1秒</translation>
        </message>
        <message>
            <source>papers read</source>
            <translation>読み込んだ論文</translation>
        </message>
        <message>
            <source>new to you</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>merged into papers you had</source>
            <translation>既存の論文に統合</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>Close the report</source>
            <translation>結果を閉じる</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>閉じる (Esc)</translation>
        </message>
        <message>
            <source>Undo import</source>
            <translation>インポートを取り消す</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>結果をコピー</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Imports</name>
        <message>
            <source>pasted on %1</source>
            <extracomment>the name of a source; %1: the day, as 2024-12-23</extracomment>
            <translation>貼り付け (%1)</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::KeyEditor</name>
        <message>
            <source> or </source>
            <extracomment>between the keys of one action</extracomment>
            <translation> または </translation>
        </message>
        <message>
            <source>Change keys</source>
            <translation>キーの変更</translation>
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
            <translation>キー</translation>
        </message>
        <message>
            <source>Find a key or an action</source>
            <translation>キーまたは操作を検索</translation>
        </message>
        <message>
            <source>On</source>
            <translation>オン</translation>
        </message>
        <message>
            <source>With Alt only</source>
            <translation>Alt 併用時のみ</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>検索(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Preset</source>
            <translation>プリセット(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Single-key shortcuts</source>
            <translation>単独キーのショートカット(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>追加(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Remove keys</source>
            <translation>キーを削除(&amp;R)</translation>
        </message>
        <message>
            <source>As in the pre&amp;set</source>
            <translation>プリセットに戻す(&amp;S)</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>すべてリセット</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>インポート…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Import keys</source>
            <translation>キーをインポート</translation>
        </message>
        <message>
            <source>Keys (*.json)</source>
            <translation>キー (*.json)</translation>
        </message>
        <message>
            <source>Export keys</source>
            <translation>キーをエクスポート</translation>
        </message>
        <message>
            <source>%1 is the key of “%2” now.</source>
            <translation>%1 は現在「%2」のキーです。</translation>
        </message>
        <message>
            <source>%1 begins %2, the keys of “%3”, which could not be reached.</source>
            <translation>%1 は「%3」のキー %2 の先頭と同じなので、そちらが使えなくなります。</translation>
        </message>
        <message>
            <source>%1, the key of “%2”, would act before %3 is complete.</source>
            <translation>「%2」のキー %1 が、%3 を押し終える前に実行されてしまいます。</translation>
        </message>
        <message>
            <source>Take it &amp;away there</source>
            <translation>そちらから外す(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::KeyMap</name>
        <message>
            <source>It is left as it is.</source>
            <translation>ファイルはそのまま残してあります。</translation>
        </message>
        <message>
            <source>It is kept as %1.</source>
            <translation>ファイルは %1 として残してあります。</translation>
        </message>
        <message>
            <source>Your keys can't be read, so the usual ones are in force. %1 %2</source>
            <extracomment>%1: why the file was not understood; %2: where it is kept</extracomment>
            <translation>キーの設定を読み込めないため、標準のキーを使います。%1 %2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::KeyRecorder</name>
        <message>
            <source>New key</source>
            <translation>新しいキー</translation>
        </message>
        <message>
            <source>Press keys, then Enter</source>
            <translation>キーを押して Enter</translation>
        </message>
        <message>
            <source>Press one key or several after each other, then Enter. Backspace takes one back.</source>
            <translation>キーを1つ、または続けて複数押してから Enter を押してください。Backspace で1つ取り消せます。</translation>
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
            <translation>不明な言語</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Library</name>
        <message>
            <source>The question was given up for a newer one.</source>
            <translation>新しい要求があったため、この処理は中止しました。</translation>
        </message>
        <message>
            <source>The file is damaged: %1.</source>
            <translation>ファイルが破損しています: %1。</translation>
        </message>
        <message>
            <source>Row %1 of “%2” points to nothing in “%3”.</source>
            <translation>「%2」の %1行目が、「%3」に存在しないものを参照しています。</translation>
        </message>
        <message>
            <source>The search index does not fit the papers.</source>
            <translation>検索インデックスが論文と一致しません。</translation>
        </message>
        <message>
            <source>Paper %1 has neither a summary nor a mark.</source>
            <translation>論文 %1 には要約もマークもありません。</translation>
        </message>
        <message>
            <source>Paper %1 can't be shown or found.</source>
            <translation>論文 %1 を表示も検索もできません。</translation>
        </message>
        <message numerus="yes">
            <source>Search finds %n paper(s) too many.</source>
            <translation>
                <numerusform>検索で余分な論文が %n件見つかります。</numerusform>
            </translation>
        </message>
        <message>
            <source>An entry stands with paper %1 instead of %2.</source>
            <translation>ある項目が、論文 %2 ではなく %1 に入っています。</translation>
        </message>
        <message numerus="yes">
            <source>The wrong paper has %n line(s) of digests.</source>
            <translation>
                <numerusform>ダイジェストの %n行が誤った論文に属しています。</numerusform>
            </translation>
        </message>
        <message>
            <source>What can be undone is not whole.</source>
            <translation>元に戻すための記録が不完全です。</translation>
        </message>
        <message>
            <source>Paper %1 does not stand under its first day.</source>
            <translation>論文 %1 が最初の日に入っていません。</translation>
        </message>
        <message>
            <source>What is shown of paper %1 does not follow from its summaries.</source>
            <translation>論文 %1 の表示内容が要約と一致しません。</translation>
        </message>
        <message>
            <source>Paper %1 is not found by its tags, languages, sources and votes.</source>
            <translation>論文 %1 が、そのタグ、言語、情報源、票数で見つかりません。</translation>
        </message>
        <message>
            <source>Search does not find paper %1 by its own words.</source>
            <translation>論文 %1 が、それに含まれる語で検索しても見つかりません。</translation>
        </message>
        <message>
            <source>The library in %1 can only be read, so marks can't be kept. Make the folder writable and start again.</source>
            <translation>%1 のライブラリは読み取り専用のため、マークを保存できません。フォルダーを書き込み可能にして、もう一度起動してください。</translation>
        </message>
        <message>
            <source>A tag needs a name. Nothing was changed.</source>
            <translation>タグには名前が必要です。何も変更していません。</translation>
        </message>
        <message>
            <source>The library in %1 can only be read, so nothing can be undone or kept. Make the folder writable and start again.</source>
            <translation>%1 のライブラリは読み取り専用のため、元に戻すことも保存することもできません。フォルダーを書き込み可能にして、もう一度起動してください。</translation>
        </message>
        <message>
            <source>Papers are being removed or put back. Nothing else was changed; try again when that is done.</source>
            <translation>論文を削除しているか、元に戻している途中です。ほかには何も変更していません。終わってから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The library in %1 can only be read, so views can't be kept. Make the folder writable and start again.</source>
            <translation>%1 のライブラリは読み取り専用のため、ビューを保存できません。フォルダーを書き込み可能にして、もう一度起動してください。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::LibraryRow</name>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::LibraryWatch</name>
        <message>
            <source>The library %1 is not there any more: its disk or folder went away. Nothing new is kept until it is back; then it goes on by itself.</source>
            <translation>ライブラリ %1 が見つからなくなりました。ディスクまたはフォルダーがありません。戻るまで新しい変更は保存されません。戻ると自動的に再開します。</translation>
        </message>
        <message>
            <source>In the place of the library %1 lies another file now. Nothing new is kept until you open that one.</source>
            <translation>ライブラリ %1 の場所に、今は別のファイルがあります。そのファイルを開くまで、新しい変更は保存されません。</translation>
        </message>
        <message>
            <source>Open It</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>The library is back: marks and notes are kept again.</source>
            <translation>ライブラリが戻りました。マークとメモを再び保存できます。</translation>
        </message>
        <message>
            <source>The library %1 is damaged, and there is no backup of it. Go on reading, and export what you need; the file itself is left as it is.</source>
            <translation>ライブラリ %1 が破損しており、バックアップもありません。引き続き読むことはできます。必要なものはエクスポートしてください。ファイル自体はそのまま残します。</translation>
        </message>
        <message>
            <source>The library %1 is damaged. A backup can take its place; marks and notes that can still be read are carried over, and the damaged file is kept.</source>
            <translation>ライブラリ %1 が破損しています。バックアップに置き換えることができます。まだ読み取れるマークとメモは引き継がれ、破損したファイルも残ります。</translation>
        </message>
        <message>
            <source>Restore a Backup…</source>
            <translation>バックアップを復元…</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::LinkList</name>
        <message>
            <source>asks before it opens</source>
            <translation>開く前に確認</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>place among the links</comment>
            <translation>%2件中%1番目</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>リンク</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::LinkOpener</name>
        <message>
            <source>“%1” is dressed up as %2, so Paperlark does not open it.</source>
            <translation>「%1」は %2 に見せかけたアドレスのため、開きません。</translation>
        </message>
        <message>
            <source>Paperlark opens only web pages, and “%1” is no address of one.</source>
            <translation>Paperlark が開くのは Web ページだけです。「%1」は Web ページのアドレスではありません。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::LinkPicker</name>
        <message>
            <source>Links of “%1”</source>
            <extracomment>%1: a paper's title</extracomment>
            <translation>「%1」のリンク</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::MainWindow</name>
        <message>
            <source>Open digests</source>
            <translation>ダイジェストを開く</translation>
        </message>
        <message>
            <source>Digests (*.md *.markdown *.txt *.json);;All files (*)</source>
            <translation>ダイジェスト (*.md *.markdown *.txt *.json);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Open a folder of digests</source>
            <translation>ダイジェストのフォルダーを開く</translation>
        </message>
        <message>
            <source>Remove a source</source>
            <translation>情報源を削除</translation>
        </message>
        <message>
            <source>Which source shall go? What you marked stays.</source>
            <translation>どの情報源を削除しますか? 付けたマークは残ります。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>ファイル %Ln個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo an import</source>
            <translation>インポートを取り消す</translation>
        </message>
        <message>
            <source>Which import shall be taken back? What you marked stays.</source>
            <translation>どのインポートを取り消しますか? 付けたマークは残ります。</translation>
        </message>
        <message>
            <source>Papers by %1; %2 shows all again.</source>
            <translation>%1 の論文を表示しています。%2 ですべての論文に戻ります。</translation>
        </message>
        <message>
            <source>There is nothing to compare: this paper has one summary.</source>
            <translation>比較できません。この論文の要約は1つだけです。</translation>
        </message>
        <message>
            <source>Theme: %1</source>
            <translation>テーマ: %1</translation>
        </message>
        <message>
            <source>Lines of %1 letters</source>
            <translation>1行 %1文字</translation>
        </message>
        <message>
            <source>Reading language</source>
            <translation>読む言語</translation>
        </message>
        <message>
            <source>Which language do you read first?</source>
            <translation>どの言語を優先して読みますか?</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>表示言語</translation>
        </message>
        <message>
            <source>Which language shall menus and messages be in?</source>
            <translation>メニューやメッセージをどの言語で表示しますか?</translation>
        </message>
        <message>
            <source>The window speaks this language from its next start on: files are still being read or written.</source>
            <translation>ファイルの読み書きが続いているため、表示言語は次回の起動時に切り替わります。</translation>
        </message>
        <message>
            <source>Text at %1 %</source>
            <translation>文字サイズ %1%</translation>
        </message>
        <message>
            <source>About Paperlark</source>
            <translation>Paperlark について</translation>
        </message>
        <message>
            <source>Paperlark %1</source>
            <translation>Paperlark %1</translation>
        </message>
        <message>
            <source>Reads the daily digests of AI papers. MIT licence. Made with Qt and md4c.</source>
            <translation>AI 論文の日刊ダイジェストを読むためのリーダーです。MIT ライセンス。Qt と md4c を使用しています。</translation>
        </message>
        <message>
            <source>What was copied is no file, no digest, no address of a paper and no arXiv id.</source>
            <translation>コピーした内容は、ファイル、ダイジェスト、論文のアドレス、arXiv ID のいずれでもありません。</translation>
        </message>
        <message>
            <source>%1 was not fetched: add its source, or save the file and drop it here.</source>
            <translation>%1 は取得していません。情報源として追加するか、ファイルに保存してここにドロップしてください。</translation>
        </message>
        <message>
            <source>%1 is not in your library.</source>
            <translation>%1 はライブラリにありません。</translation>
        </message>
        <message>
            <source>Open on arXiv</source>
            <translation>arXiv で開く</translation>
        </message>
        <message>
            <source>%1 is not read as a digest.</source>
            <extracomment>%1: the name of a file</extracomment>
            <translation>%1 はダイジェストとして読み込めません。</translation>
        </message>
        <message>
            <source>Open with another program</source>
            <translation>ほかのプログラムで開く</translation>
        </message>
        <message numerus="yes">
            <source>Open %Ln page(s) in the browser?</source>
            <translation>
                <numerusform>ページ %Ln件をブラウザーで開きますか?</numerusform>
            </translation>
        </message>
        <message>
            <source>Open all</source>
            <translation>すべて開く</translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) opened, and their papers are no longer selected.</source>
            <translation>
                <numerusform>ページ %Ln件を開き、その論文の選択を解除しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Select again</source>
            <translation>もう一度選択</translation>
        </message>
        <message>
            <source>Preferred link: %1, where a paper has it</source>
            <translation>優先するリンク: %1 (論文にある場合)</translation>
        </message>
        <message>
            <source>Preferred link</source>
            <translation>優先するリンク</translation>
        </message>
        <message>
            <source>Which page of a paper shall open first?</source>
            <translation>論文のどのページを最初に開きますか?</translation>
        </message>
        <message>
            <source>This paper stands under no day. Print it alone: %1.</source>
            <translation>この論文には日付がありません。論文だけを印刷するには %1 を使ってください。</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>スター</translation>
        </message>
        <message>
            <source>Reading list</source>
            <translation>あとで読む</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>既読にする</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>%1 of kept thumbnails are gone.</source>
            <translation>保存してあったサムネイル (%1) を削除しました。</translation>
        </message>
        <message>
            <source>No thumbnails were kept.</source>
            <translation>保存されているサムネイルはありません。</translation>
        </message>
        <message>
            <source>Watch a folder for new digests</source>
            <translation>新しいダイジェストを監視するフォルダー</translation>
        </message>
        <message>
            <source>The library %1 can only be read, so nothing that comes could be kept. Make it writable first.</source>
            <translation>ライブラリ %1 は読み取り専用のため、新しく届くものを保存できません。先に書き込み可能にしてください。</translation>
        </message>
        <message>
            <source>The folder %1 is watched: new digests in it are read by themselves.</source>
            <translation>フォルダー %1 を監視しています。新しいダイジェストは自動的に読み込まれます。</translation>
        </message>
        <message>
            <source>%1 new, %2 merged from %3. Watch it for new digests?</source>
            <extracomment>%1 and %2: numbers of papers; %3: the name of a folder</extracomment>
            <translation>%3: 新規 %1件、統合 %2件。新しいダイジェストを監視しますか?</translation>
        </message>
        <message>
            <source>Watch it</source>
            <translation>監視する</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::MatchPlaces</name>
        <message>
            <source>author</source>
            <comment>where the words searched stand</comment>
            <translation>著者</translation>
        </message>
        <message>
            <source>note</source>
            <comment>where the words searched stand</comment>
            <translation>メモ</translation>
        </message>
        <message>
            <source>tag</source>
            <comment>where the words searched stand</comment>
            <translation>タグ</translation>
        </message>
        <message>
            <source>title</source>
            <comment>where the words searched stand</comment>
            <translation>タイトル</translation>
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
            <translation>以前ここにあったライブラリ %1 が見つかりません。</translation>
        </message>
        <message>
            <source>Connect its disk or put its folder back, and try again. A new library begins empty; the other one is not touched by it.</source>
            <translation>ディスクを接続するか、フォルダーを元に戻して、もう一度お試しください。新しいライブラリは空の状態から始まり、元のライブラリには影響しません。</translation>
        </message>
        <message>
            <source>&amp;Try Again</source>
            <translation>再試行(&amp;T)</translation>
        </message>
        <message>
            <source>Begin a &amp;New One</source>
            <translation>新規作成(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::MoreRow</name>
        <message>
            <source>type to find</source>
            <translation>入力して検索</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::NewPapers</name>
        <message>
            <source>Offline: nothing is sent or fetched.</source>
            <translation>オフライン: 何も送信・取得しません。</translation>
        </message>
        <message>
            <source>Online: your sources are asked as you chose.</source>
            <translation>オンライン: 設定に従って情報源に問い合わせます。</translation>
        </message>
        <message>
            <source>The desktop tells of new papers.</source>
            <translation>新しい論文をデスクトップ通知でお知らせします。</translation>
        </message>
        <message>
            <source>The desktop tells of nothing.</source>
            <translation>デスクトップ通知は行いません。</translation>
        </message>
        <message>
            <source>Offline by choice</source>
            <translation>オフライン (設定による)</translation>
        </message>
        <message>
            <source>You are offline by choice: nothing is sent or fetched.</source>
            <translation>オフラインに設定されています。何も送信・取得しません。</translation>
        </message>
        <message>
            <source>Once online, only your sources are asked, as often as you chose. The page of network activity lists each request.</source>
            <translation>オンラインにすると、設定した頻度で情報源にのみ問い合わせます。すべてのリクエストは「通信履歴」に表示されます。</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>オンラインにする</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>オフラインのままにする</translation>
        </message>
        <message>
            <source>%1 is no longer looked at; its papers stay.</source>
            <translation>%1 の確認をやめました。論文は残ります。</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>There is no source to be asked.</source>
            <translation>問い合わせる情報源がありません。</translation>
        </message>
        <message>
            <source>Add a source…</source>
            <translation>情報源を追加…</translation>
        </message>
        <message>
            <source>No source is asked by day, so there are no earlier days to fetch.</source>
            <translation>日付ごとに問い合わせる情報源がないため、取得できる過去の分はありません。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new paper(s)</source>
            <translation>
                <numerusform>新しい論文 %Ln件</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>They are in Paperlark, unread.</source>
            <translation>Paperlark に未読として追加されました。</translation>
        </message>
        <message>
            <source>Export the list of sources</source>
            <translation>情報源の一覧をエクスポート</translation>
        </message>
        <message>
            <source>%1 can't be written. Choose another place.</source>
            <translation>%1 に書き込めません。別の場所を選んでください。</translation>
        </message>
        <message>
            <source>The list of sources is in %1.</source>
            <translation>情報源の一覧を %1 に保存しました。</translation>
        </message>
        <message>
            <source>Add sources from a list</source>
            <translation>一覧から情報源を追加</translation>
        </message>
        <message>
            <source>%1 can't be read. Check its permissions.</source>
            <translation>%1 を読み込めません。アクセス権を確認してください。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln source(s) added</source>
            <translation>
                <numerusform>情報源を %Ln件追加しました</numerusform>
            </translation>
        </message>
        <message>
            <source>Lists of sources (*.opml)</source>
            <translation>情報源の一覧 (*.opml)</translation>
        </message>
        <message>
            <source>Lists of sources (*.opml *.xml)</source>
            <translation>情報源の一覧 (*.opml *.xml)</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::NewSinceLine</name>
        <message>
            <source>↑ New since %1</source>
            <extracomment>On a line of the list; the papers above it came since then. %1: "Fri 08:14"</extracomment>
            <translation>↑ %1以降の新着</translation>
        </message>
        <message>
            <source>Known before %1 from here on. %2</source>
            <extracomment>%1: "Fri 08:14"; %2: a row of the list, spoken</extracomment>
            <translation>ここから下は%1より前に届いた論文です。%2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::NoteDraft</name>
        <message>
            <source>The note can't be kept in %1 yet. It stays on the screen; make room there, or copy it.</source>
            <translation>まだメモを %1 に保存できません。メモは画面に残っています。空き容量を増やすか、メモをコピーしてください。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::NoteField</name>
        <message>
            <source>One line; #word tags the paper</source>
            <translation>1行のメモ。#単語 で論文にタグ付け</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>自分のメモ</translation>
        </message>
        <message>
            <source>Your note – not saved</source>
            <translation>自分のメモ – 未保存</translation>
        </message>
        <message>
            <source>Your note – recovered, not saved yet</source>
            <translation>自分のメモ – 復元、未保存</translation>
        </message>
        <message>
            <source>Ctrl+Enter saves it · Esc drops it</source>
            <translation>Ctrl+Enter で保存 · Esc で破棄</translation>
        </message>
        <message>
            <source>Enter saves it · Esc drops it</source>
            <translation>Enter で保存 · Esc で破棄</translation>
        </message>
        <message>
            <source>Markdown · Ctrl+Enter or Esc keeps it</source>
            <translation>Markdown · Ctrl+Enter または Esc で保存</translation>
        </message>
        <message>
            <source>Enter keeps it · Esc leaves it · Shift+Enter for more</source>
            <translation>Enter で保存 · Esc で取り消し · Shift+Enter で複数行</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::NoteHtml</name>
        <message>
            <source>Your note: press c to write one line</source>
            <translation>自分のメモ: c を押して1行書く</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Original</name>
        <message>
            <source>As the digests wrote it</source>
            <translation>ダイジェストの原文</translation>
        </message>
        <message>
            <source>back to the page (i)</source>
            <translation>ページに戻る (i)</translation>
        </message>
        <message>
            <source>Title:</source>
            <translation>タイトル:</translation>
        </message>
        <message>
            <source>Translated title:</source>
            <translation>翻訳タイトル:</translation>
        </message>
        <message>
            <source>Authors:</source>
            <translation>著者:</translation>
        </message>
        <message>
            <source>and others</source>
            <translation>ほか</translation>
        </message>
        <message>
            <source>Votes:</source>
            <translation>票数:</translation>
        </message>
        <message>
            <source>Tags:</source>
            <translation>タグ:</translation>
        </message>
        <message>
            <source>This digest gave no summary for it.</source>
            <translation>このダイジェストには、この論文の要約がありません。</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1、%2行目</translation>
        </message>
        <message>
            <source>%1, lines %2–%3</source>
            <translation>%1、%2～%3行目</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::OtherProgram</name>
        <message>
            <source>No program took %1. Open it from your file manager, with a program of your choice.</source>
            <translation>%1 を開けるプログラムがありませんでした。ファイルマネージャーで、使うプログラムを選んで開いてください。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PageActions</name>
        <message>
            <source>All links</source>
            <translation>すべてのリンク</translation>
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
            <translation>前の論文</translation>
        </message>
        <message>
            <source>Next paper</source>
            <translation>次の論文</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>既読</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>未読</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>スター付き</translation>
        </message>
        <message>
            <source>Not starred</source>
            <translation>スターなし</translation>
        </message>
        <message>
            <source>On the reading list</source>
            <translation>「あとで読む」に追加済み</translation>
        </message>
        <message>
            <source>Not on the reading list</source>
            <translation>「あとで読む」に未追加</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PagePicture</name>
        <message>
            <source>Once</source>
            <comment>load this picture</comment>
            <translation>今回のみ</translation>
        </message>
        <message>
            <source>Load this picture, and ask again for the next</source>
            <translation>この画像だけを取得し、次の画像では再び確認</translation>
        </message>
        <message>
            <source>This host</source>
            <comment>load pictures from it</comment>
            <translation>このホスト</translation>
        </message>
        <message>
            <source>Load pictures from this host without asking</source>
            <translation>このホストの画像は確認せずに取得</translation>
        </message>
        <message>
            <source>Always</source>
            <comment>load pictures</comment>
            <translation>常に</translation>
        </message>
        <message>
            <source>Load pictures from the hosts Paperlark knows without asking</source>
            <translation>既知のホストの画像は確認せずに取得</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Picture from %1 · not loaded</source>
            <extracomment>a picture that is not fetched before the reader allows it; %1: a host</extracomment>
            <translation>%1 の画像 · 未取得</translation>
        </message>
        <message>
            <source>Picture from %1 · loading…</source>
            <translation>%1 の画像 · 取得中…</translation>
        </message>
        <message>
            <source>The picture was left unloaded.</source>
            <translation>画像は取得しませんでした。</translation>
        </message>
        <message>
            <source>Thumbnail, not loaded: %1</source>
            <translation>サムネイル、未取得: %1</translation>
        </message>
        <message>
            <source>Thumbnail, loading: %1</source>
            <translation>サムネイル、取得中: %1</translation>
        </message>
        <message>
            <source>Thumbnail, not loaded: %1. %2</source>
            <translation>サムネイル、未取得: %1。%2</translation>
        </message>
        <message>
            <source>Thumbnail from %1</source>
            <translation>%1 のサムネイル</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PageThumbnail</name>
        <message>
            <source>You are offline by choice, so no picture was asked for. Go online to load it.</source>
            <translation>オフラインに設定しているため、画像は取得していません。取得するにはオンラインにしてください。</translation>
        </message>
        <message>
            <source>Pictures from %1 are loaded without asking from now on.</source>
            <translation>今後、%1 の画像は確認せずに取得します。</translation>
        </message>
        <message>
            <source>Pictures from the hosts Paperlark knows are loaded without asking from now on.</source>
            <translation>今後、既知のホストの画像は確認せずに取得します。</translation>
        </message>
        <message>
            <source>Pages show their picture.</source>
            <translation>ページに画像を表示します。</translation>
        </message>
        <message>
            <source>Pages hide their picture; the same key shows it again.</source>
            <translation>ページの画像を隠します。同じキーで再び表示できます。</translation>
        </message>
        <message>
            <source>This paper has no picture that could be loaded.</source>
            <translation>この論文には取得できる画像がありません。</translation>
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
            <translation>タグ</translation>
        </message>
        <message>
            <source>authors</source>
            <translation>著者</translation>
        </message>
        <message>
            <source>exclude</source>
            <translation>除外</translation>
        </message>
        <message>
            <source>open</source>
            <translation>開く</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaletteList</name>
        <message>
            <source>not possible now</source>
            <translation>今は実行できません</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>place among the choices</comment>
            <translation>%2件中%1番目</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>候補</translation>
        </message>
        <message>
            <source>Nothing of that name</source>
            <translation>該当する名前はありません</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaletteSettings</name>
        <message>
            <source>Sort: digest order</source>
            <translation>並べ替え: ダイジェスト順</translation>
        </message>
        <message>
            <source>Sort: most votes first</source>
            <translation>並べ替え: 票の多い順</translation>
        </message>
        <message>
            <source>Sort: oldest first</source>
            <translation>並べ替え: 古い順</translation>
        </message>
        <message>
            <source>Sort: best match first</source>
            <translation>並べ替え: 関連度順</translation>
        </message>
        <message>
            <source>Preferred link: %1</source>
            <translation>優先するリンク: %1</translation>
        </message>
        <message>
            <source>a program of your own…</source>
            <translation>ほかのプログラム…</translation>
        </message>
        <message>
            <source>Browser: the desktop's</source>
            <translation>ブラウザー: 既定</translation>
        </message>
        <message>
            <source>Browser: %1</source>
            <translation>ブラウザー: %1</translation>
        </message>
        <message>
            <source>Thumbnails: keep up to %1 MB</source>
            <translation>サムネイル: %1 MB まで保存</translation>
        </message>
        <message>
            <source>Thumbnails: keep up to %1 MB; they are %2 now</source>
            <translation>サムネイル: %1 MB まで保存 (現在 %2)</translation>
        </message>
        <message>
            <source>Thumbnails: ask each time</source>
            <translation>サムネイル: 毎回確認</translation>
        </message>
        <message>
            <source>Thumbnails: always, from known hosts</source>
            <translation>サムネイル: 既知のホストは常に取得</translation>
        </message>
        <message>
            <source>Thumbnails: from %1 without asking</source>
            <extracomment>a setting in force, which is taken back when it is chosen; %1: a host</extracomment>
            <translation>サムネイル: %1 は確認せずに取得</translation>
        </message>
        <message>
            <source>Theme: %1</source>
            <translation>テーマ: %1</translation>
        </message>
        <message>
            <source>Rows: comfortable list</source>
            <translation>行: ゆったりしたリスト</translation>
        </message>
        <message>
            <source>Rows: compact list</source>
            <translation>行: コンパクトなリスト</translation>
        </message>
        <message>
            <source>Rows: cards</source>
            <translation>行: カード</translation>
        </message>
        <message>
            <source>Motion: as the desktop</source>
            <translation>アニメーション: システムに合わせる</translation>
        </message>
        <message>
            <source>Motion: none</source>
            <translation>アニメーション: なし</translation>
        </message>
        <message>
            <source>Reading language: %1</source>
            <translation>読む言語: %1</translation>
        </message>
        <message>
            <source>Language of the window: the desktop's</source>
            <translation>表示言語: システムに合わせる</translation>
        </message>
        <message>
            <source>Language of the window: %1</source>
            <translation>表示言語: %1</translation>
        </message>
        <message>
            <source>Text size: %1 %</source>
            <translation>文字サイズ: %1%</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Panes</name>
        <message>
            <source>Panes</source>
            <translation>ペイン</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperCard</name>
        <message>
            <source>unread</source>
            <translation>未読</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperCommands</name>
        <message numerus="yes">
            <source>%Ln page(s) are too many for a browser. Select %1 papers at most.</source>
            <translation>
                <numerusform>ページ %Ln件は、ブラウザーで一度に開くには多すぎます。選択する論文は %1件までにしてください。</numerusform>
            </translation>
        </message>
        <message>
            <source>None of the selected papers has such a page.</source>
            <translation>選択した論文の中にそのページを持つものはありません。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperFilter</name>
        <message>
            <source>Nothing was opened that this parenthesis closes; it is left out.</source>
            <translation>この括弧に対応する開き括弧がないため、無視しました。</translation>
        </message>
        <message>
            <source>OR stands between two conditions; here it is left out.</source>
            <translation>OR は2つの条件の間に置きます。ここでは無視しました。</translation>
        </message>
        <message>
            <source>The quote is not closed: everything behind it is searched as one phrase.</source>
            <translation>引用符が閉じられていません。これ以降をすべて1つの語句として検索します。</translation>
        </message>
        <message>
            <source>This is nested too deeply; what is in these parentheses is left out.</source>
            <translation>入れ子が深すぎます。この括弧の中は無視しました。</translation>
        </message>
        <message>
            <source>This parenthesis is not closed: it reaches to the end.</source>
            <translation>この括弧が閉じられていません。末尾までを括弧の中とみなします。</translation>
        </message>
        <message numerus="yes">
            <source>This is too long: what stands behind the first %Ln characters is left out.</source>
            <translation>
                <numerusform>長すぎます。最初の %Ln文字より後は無視しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is no day. Write 2024-12-20, 2024-12, 2024-12-20..23, last7d, today or monday.</source>
            <comment>date, last7d, today, monday are typed as they are</comment>
            <translation>「%1」は日付として認識できません。2024-12-20、2024-12、2024-12-20..23、last7d、today、monday のように書いてください。</translation>
        </message>
        <message>
            <source>“%1” is no number of votes. Write 50, &gt;=50, &lt;10 or 10..50.</source>
            <translation>「%1」は票数として認識できません。50、&gt;=50、&lt;10、10..50 のように書いてください。</translation>
        </message>
        <message>
            <source>A paper can have code, model, thumbnail, video or note, not “%1”.</source>
            <translation>論文が持つものとして指定できるのは code、model、thumbnail、video、note です。「%1」は使えません。</translation>
        </message>
        <message>
            <source>A paper is unread, read, starred, later, liked or disliked, not “%1”.</source>
            <translation>論文の状態として指定できるのは unread、read、starred、later、liked、disliked です。「%1」は使えません。</translation>
        </message>
        <message>
            <source>Papers are sorted by digest, oldest, votes or match, not by “%1”.</source>
            <translation>並べ替えに指定できるのは digest、oldest、votes、match です。「%1」は使えません。</translation>
        </message>
        <message>
            <source>There is no field “%1”: it is searched as words. The fields are %2.</source>
            <translation>「%1」というフィールドはないため、語として検索します。使えるフィールドは %2 です。</translation>
        </message>
        <message>
            <source>“%1:” waits for what to look for.</source>
            <translation>「%1:」の後に、探すものを入力してください。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperListModel</name>
        <message>
            <source>Read.</source>
            <translation>既読。</translation>
        </message>
        <message>
            <source>Unread.</source>
            <translation>未読。</translation>
        </message>
        <message>
            <source>Starred.</source>
            <translation>スター付き。</translation>
        </message>
        <message>
            <source>In the reading list.</source>
            <translation>「あとで読む」に追加済み。</translation>
        </message>
        <message>
            <source>Less like this.</source>
            <translation>似た論文を減らす。</translation>
        </message>
        <message>
            <source>More like this.</source>
            <translation>似た論文を増やす。</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a paper's title, spoken</comment>
            <translation>%1。</translation>
        </message>
        <message numerus="yes">
            <source>%n vote(s).</source>
            <translation>
                <numerusform>%n票。</numerusform>
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
            <translation>タグ: %1。</translation>
        </message>
        <message>
            <source>Note: %1.</source>
            <comment>the reader's own, spoken</comment>
            <translation>メモ: %1。</translation>
        </message>
        <message>
            <source>No longer in this view.</source>
            <translation>このビューから外れました。</translation>
        </message>
        <message>
            <source>%1 of %2.</source>
            <comment>position in the list</comment>
            <translation>%2件中%1件目。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperListView</name>
        <message>
            <source>Selected. %1</source>
            <extracomment>%1: a row of the list, spoken</extracomment>
            <translation>選択中。%1</translation>
        </message>
        <message>
            <source>%1 Found in: %2.</source>
            <extracomment>%1: a row, spoken; %2: where the words searched stand: author, note, 한국어</extracomment>
            <translation>%1 一致箇所: %2。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2, folded</source>
            <extracomment>A day whose papers are folded away, spoken: its date, what is in it</extracomment>
            <translation>%1、%2、折りたたみ</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>論文</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperNear</name>
        <message>
            <source>Again on %1</source>
            <extracomment>%1: one or more days</extracomment>
            <translation>再掲載: %1</translation>
        </message>
        <message>
            <source>Related in your library</source>
            <translation>ライブラリ内の関連論文</translation>
        </message>
        <message>
            <source>shares %1</source>
            <extracomment>why another paper is related; %1: words of its title, or names of authors</extracomment>
            <translation>共通: %1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperStore</name>
        <message>
            <source>One day holds more than 1,048,576 papers. The file was not read; split it by days.</source>
            <translation>1日の論文が 1,048,576件を超えています。ファイルは読み込みませんでした。日ごとに分割してください。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperText</name>
        <message>
            <source>Paper</source>
            <translation>論文</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperView</name>
        <message>
            <source>The text as the digests wrote it, or the page</source>
            <translation>ダイジェストの原文とページを切り替え</translation>
        </message>
        <message>
            <source>All authors, or the first few</source>
            <translation>著者を全員または先頭の数人だけ表示</translation>
        </message>
        <message>
            <source>Show the questions that follow, or fold them</source>
            <translation>フォローアップの質問を表示/折りたたみ</translation>
        </message>
        <message>
            <source>Show all of this text, which may take a while</source>
            <translation>このテキストをすべて表示 (時間がかかることがあります)</translation>
        </message>
        <message>
            <source>Find papers by %1</source>
            <translation>%1 の論文を検索</translation>
        </message>
        <message>
            <source>The papers of this day</source>
            <translation>この日の論文</translation>
        </message>
        <message>
            <source>Open this paper</source>
            <translation>この論文を開く</translation>
        </message>
        <message>
            <source>Write what you think of it</source>
            <translation>感想を書く</translation>
        </message>
        <message>
            <source>Choose one in the list, and it is shown here.</source>
            <translation>リストで論文を選ぶと、ここに表示されます。</translation>
        </message>
        <message>
            <source>The list says why it has none to show.</source>
            <translation>表示する論文がない理由は、リストに表示されています。</translation>
        </message>
        <message>
            <source>No paper is open.</source>
            <translation>論文が開かれていません。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Preset</name>
        <message>
            <source>English, a paragraph for each paper</source>
            <translation>英語、論文ごとに1段落</translation>
        </message>
        <message>
            <source>English, in points, with tags and code</source>
            <translation>英語、箇条書き、タグとコード付き</translation>
        </message>
        <message>
            <source>Korean, in points, with votes and pictures</source>
            <translation>韓国語、箇条書き、票数と画像付き</translation>
        </message>
        <message>
            <source>English, the abstracts, with votes</source>
            <translation>英語、要旨、票数付き</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Printing</name>
        <message>
            <source>Print</source>
            <translation>印刷</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>at the foot of a page</extracomment>
            <translation>%1/%2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ProgressRow</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Provenance</name>
        <message>
            <source>from %1, line %2</source>
            <extracomment>%1: a source and a file, "gabrielchua, 2024/12/23.md"</extracomment>
            <translation>出典: %1、%2行目</translation>
        </message>
        <message>
            <source>from %1, lines %2–%3</source>
            <translation>出典: %1、%2～%3行目</translation>
        </message>
        <message>
            <source>Also: %1</source>
            <extracomment>%1: a list of files</extracomment>
            <translation>ほかの掲載: %1</translation>
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
            <translation>最新の正常なバックアップは %1 (%2) のものです。復元しても、破損したライブラリは別の名前で同じ場所に残り、まだ読み取れるマークとメモは引き継がれます。</translation>
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation>復元(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SavedViewList</name>
        <message>
            <source>Saved views</source>
            <translation>保存したビュー</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SavedViews</name>
        <message>
            <source>There is no filter to save: all papers are shown.</source>
            <translation>保存するフィルターがありません。すべての論文が表示されています。</translation>
        </message>
        <message>
            <source>This view is saved already: %1</source>
            <translation>このビューはすでに保存されています: %1</translation>
        </message>
        <message>
            <source>No saved view is in force.</source>
            <translation>保存したビューは適用されていません。</translation>
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
                <numerusform>%1、論文 %n件、未読 %2件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, in force</source>
            <comment>%1: a saved view with its counts</comment>
            <translation>%1、適用中</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SavedViewsSection</name>
        <message>
            <source>Saved views</source>
            <translation>保存したビュー</translation>
        </message>
        <message>
            <source>Ctrl+S keeps the filter here.</source>
            <translation>Ctrl+S でフィルターをここに保存できます。</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>ビューの名前</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SearchField</name>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>検索をクリア</translation>
        </message>
        <message numerus="yes">
            <source>Search in %Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件から検索</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SelectionBar</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <comment>papers</comment>
            <translation>
                <numerusform>%Ln件選択中</numerusform>
            </translation>
        </message>
        <message>
            <source>None selected</source>
            <translation>選択なし</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ShortcutSheet</name>
        <message>
            <source>the list has the focus</source>
            <translation>リストにフォーカスがあるとき</translation>
        </message>
        <message>
            <source>the page has the focus</source>
            <translation>ページにフォーカスがあるとき</translation>
        </message>
        <message>
            <source>the sidebar has the focus</source>
            <translation>サイドバーにフォーカスがあるとき</translation>
        </message>
        <message>
            <source>the calendar has the focus</source>
            <translation>カレンダーにフォーカスがあるとき</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー一覧</translation>
        </message>
        <message>
            <source>Find a key or an action</source>
            <translation>キーまたは操作を検索</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>キーを変更…</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>印刷</translation>
        </message>
        <message>
            <source>Preset: %1</source>
            <translation>プリセット: %1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Sidebar</name>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>情報源</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>著者</translation>
        </message>
        <message>
            <source>Has</source>
            <comment>head over what a paper has: code, a model, a note</comment>
            <translation>付属情報</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>票数</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>サイドバー</translation>
        </message>
        <message>
            <source>Today</source>
            <extracomment>The newest day present, when it is not the calendar's today: "Newest, Mon 23 Dec"</extracomment>
            <translation>今日</translation>
        </message>
        <message>
            <source>Newest, %1</source>
            <translation>最新、%1</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>ライブラリ</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>未読</translation>
        </message>
        <message>
            <source>Reading list</source>
            <translation>あとで読む</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>スター付き</translation>
        </message>
        <message>
            <source>All papers</source>
            <translation>すべての論文</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SortButton</name>
        <message>
            <source>Order of the list</source>
            <translation>リストの並び順</translation>
        </message>
        <message>
            <source>Digest order</source>
            <translation>ダイジェスト順</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>古い順</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>票数順</translation>
        </message>
        <message>
            <source>Best match</source>
            <translation>関連度順</translation>
        </message>
        <message>
            <source>Sorted by: %1</source>
            <extracomment>%1: an order, e.g. Votes</extracomment>
            <translation>並び順: %1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Source</name>
        <message>
            <source>What %1 sent is no text but %2.</source>
            <translation>%1 から届いたデータはテキストではなく、%2 です。</translation>
        </message>
        <message>
            <source>%1 sent an empty file.</source>
            <translation>%1 から届いたファイルは空です。</translation>
        </message>
        <message>
            <source>What %1 sent is no digest that Paperlark knows.</source>
            <translation>%1 から届いたデータは、Paperlark が対応しているダイジェストではありません。</translation>
        </message>
        <message>
            <source>What %1 sent lists no papers.</source>
            <translation>%1 から届いたデータには論文がありません。</translation>
        </message>
        <message>
            <source>“%1” is no web address. It begins with https:// and names a host.</source>
            <translation>「%1」は Web アドレスではありません。https:// で始まり、ホスト名を含むアドレスを指定してください。</translation>
        </message>
        <message>
            <source>The address holds a name or password, which would be sent along. Take it out.</source>
            <translation>アドレスに含まれるユーザー名やパスワードも送信されてしまいます。取り除いてください。</translation>
        </message>
        <message>
            <source>Choose the folder to be watched.</source>
            <translation>監視するフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The address must say where the day goes: {yyyy} for the year, {MM} for the month, {dd} for the day.</source>
            <translation>アドレスに日付の入る位置を示してください。年は {yyyy}、月は {MM}、日は {dd} です。</translation>
        </message>
        <message>
            <source>The address is missing.</source>
            <translation>アドレスがありません。</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>名前を付けてください。</translation>
        </message>
        <message>
            <source>Line %1 of the list: this Paperlark does not know that kind of source. Nothing was added.</source>
            <translation>一覧の%1行目: この Paperlark が対応していない種類の情報源です。何も追加していません。</translation>
        </message>
        <message>
            <source>Line %1 of the list can't be added: %2</source>
            <translation>一覧の%1行目を追加できません: %2</translation>
        </message>
        <message>
            <source>Sources of new papers</source>
            <comment>title of an exported list</comment>
            <translation>新しい論文の情報源</translation>
        </message>
        <message>
            <source>Line %1 of the list is not well-formed OPML. Nothing was added.</source>
            <translation>一覧の%1行目は正しい OPML ではありません。何も追加していません。</translation>
        </message>
        <message>
            <source>This list has no source that Paperlark could ask. Nothing was added.</source>
            <translation>この一覧には Paperlark が問い合わせできる情報源がありません。何も追加していません。</translation>
        </message>
        <message>
            <source>The list has more than %L1 sources. Nothing was added.</source>
            <translation>一覧の情報源が %L1件を超えています。何も追加していません。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SourceDialog</name>
        <message>
            <source>Change a source</source>
            <translation>情報源を変更</translation>
        </message>
        <message>
            <source>Add a source</source>
            <translation>情報源を追加</translation>
        </message>
        <message>
            <source>Where from</source>
            <translation>取得元</translation>
        </message>
        <message>
            <source>A known digest</source>
            <translation>既知のダイジェスト</translation>
        </message>
        <message>
            <source>An address for each day</source>
            <translation>日付ごとのアドレス</translation>
        </message>
        <message>
            <source>One address</source>
            <translation>単一のアドレス</translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Look for new papers</source>
            <translation>新しい論文を確認</translation>
        </message>
        <message>
            <source>Only when asked</source>
            <translation>手動のみ</translation>
        </message>
        <message>
            <source>On start</source>
            <translation>起動時</translation>
        </message>
        <message>
            <source>Every hour</source>
            <translation>1時間ごと</translation>
        </message>
        <message>
            <source>Every 6 hours</source>
            <translation>6時間ごと</translation>
        </message>
        <message>
            <source>Once a day</source>
            <translation>1日1回</translation>
        </message>
        <message>
            <source>Known digests</source>
            <translation>既知のダイジェスト</translation>
        </message>
        <message>
            <source>is there already</source>
            <translation>追加済み</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>オンラインにする</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>追加(&amp;A)</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>{yyyy}, {MM} and {dd} stand for the day. Paste the address of any day: they are put in.</source>
            <translation>{yyyy}、{MM}、{dd} は日付を表します。任意の日のアドレスを貼り付けると、自動で置き換わります。</translation>
        </message>
        <message>
            <source>A file that is written anew, with one day or many. What it brings replaces what it brought before.</source>
            <translation>毎回書き直されるファイルで、1日分または複数日分を含みます。新しい内容は以前の内容を置き換えます。</translation>
        </message>
        <message>
            <source>A clone of digests, or a folder that something else fills. Its files are read when they change.</source>
            <translation>ダイジェストのクローン、またはほかのプログラムが書き込むフォルダーです。ファイルが変更されると読み込みます。</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>フォルダーを監視</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>問い合わせ中…</translation>
        </message>
        <message>
            <source>Go online and try</source>
            <translation>オンラインにして試す</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>試す</translation>
        </message>
        <message>
            <source>You are offline by choice: nothing is fetched before you go online.</source>
            <translation>オフラインに設定されています。オンラインにするまで何も取得しません。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SourceListView</name>
        <message>
            <source>Where new papers come from</source>
            <translation>新しい論文の取得元</translation>
        </message>
        <message>
            <source>Look for new papers</source>
            <translation>新しい論文を確認</translation>
        </message>
        <message>
            <source>Go on with earlier days</source>
            <translation>過去の分の取得を再開</translation>
        </message>
        <message>
            <source>Pause earlier days</source>
            <translation>過去の分の取得を一時停止</translation>
        </message>
        <message>
            <source>Leave the other days out</source>
            <translation>残りの日付を取得しない</translation>
        </message>
        <message>
            <source>Fetch earlier days…</source>
            <translation>過去の分を取得…</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <source>Remove; its papers stay</source>
            <translation>削除 (論文は残ります)</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SourceWords</name>
        <message numerus="yes">
            <source>Earlier days paused, %Ln left</source>
            <translation>
                <numerusform>過去の分: 一時停止中、残り %Ln日</numerusform>
            </translation>
        </message>
        <message>
            <source>Earlier days: %1 of %2</source>
            <translation>過去の分: %2日中 %1日</translation>
        </message>
        <message>
            <source>%1 Next try %2.</source>
            <extracomment>%1: what went wrong, a sentence; %2: a time of day</extracomment>
            <translation>%1 %2 に再試行します。</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Address by day</source>
            <translation>日付ごとのアドレス</translation>
        </message>
        <message>
            <source>One address</source>
            <translation>単一のアドレス</translation>
        </message>
        <message>
            <source>Hugging Face list</source>
            <translation>Hugging Face の一覧</translation>
        </message>
        <message>
            <source>when asked</source>
            <translation>手動</translation>
        </message>
        <message>
            <source>on start</source>
            <translation>起動時</translation>
        </message>
        <message numerus="yes">
            <source>every %Ln hour(s)</source>
            <translation>
                <numerusform>%Ln時間ごと</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>Fetching…</source>
            <translation>取得中…</translation>
        </message>
        <message>
            <source>Last %1</source>
            <translation>前回 %1</translation>
        </message>
        <message>
            <source>Nothing fetched yet</source>
            <translation>まだ取得していません</translation>
        </message>
        <message>
            <source>Watched · last %1</source>
            <translation>監視中 · 前回 %1</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>監視中</translation>
        </message>
        <message>
            <source>Offline · %1</source>
            <translation>オフライン · %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <translation>
                <numerusform>%Ln日</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no digest of the last five days at this address. Check it, or add it all the same.</source>
            <translation>このアドレスには直近5日間のダイジェストがありません。アドレスを確認するか、このまま追加してください。</translation>
        </message>
        <message>
            <source>You are offline: nothing was asked.</source>
            <translation>オフラインのため、問い合わせませんでした。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SourcesSection</name>
        <message>
            <source>New papers from</source>
            <comment>head over folders and addresses that are looked at</comment>
            <translation>新しい論文の取得元</translation>
        </message>
        <message>
            <source>Add a source…</source>
            <translation>情報源を追加…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln with trouble</source>
            <translation>
                <numerusform>問題あり %Ln件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::StatusLine</name>
        <message>
            <source>News</source>
            <translation>お知らせ</translation>
        </message>
        <message>
            <source>Offline by choice · %1 requests</source>
            <translation>オフライン (設定による) · リクエスト %1件</translation>
        </message>
        <message numerus="yes">
            <source>Online · %Ln request(s)</source>
            <translation>
                <numerusform>オンライン · リクエスト %Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>ファイル %Ln個</numerusform>
            </translation>
        </message>
        <message>
            <source>Last import %1: %2 new, %3 merged, %4 to look at</source>
            <translation>前回のインポート %1: 新規 %2、統合 %3、要確認 %4</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::StepWords</name>
        <message numerus="yes">
            <source>%Ln paper(s) marked read</source>
            <translation>
                <numerusform>論文 %Ln件を既読にしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>mark %Ln paper(s) read</source>
            <translation>
                <numerusform>論文 %Ln件を既読にする</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) marked unread</source>
            <translation>
                <numerusform>論文 %Ln件を未読にしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>mark %Ln paper(s) unread</source>
            <translation>
                <numerusform>論文 %Ln件を未読にする</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) starred</source>
            <translation>
                <numerusform>論文 %Ln件にスターを付けました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>star %Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件にスターを付ける</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Star taken from %Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件のスターを外しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>take the star from %Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件のスターを外す</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) put on the reading list</source>
            <translation>
                <numerusform>論文 %Ln件を「あとで読む」に追加しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>put %Ln paper(s) on the reading list</source>
            <translation>
                <numerusform>論文 %Ln件を「あとで読む」に追加</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) taken off the reading list</source>
            <translation>
                <numerusform>論文 %Ln件を「あとで読む」から外しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>take %Ln paper(s) off the reading list</source>
            <translation>
                <numerusform>論文 %Ln件を「あとで読む」から外す</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Less like %Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件に似た論文を減らします</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>less like %Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件に似た論文を減らす</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>More like %Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件に似た論文を増やします</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more like %Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件に似た論文を増やす</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Neither more nor less like %Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件の「増やす/減らす」を解除しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>neither more nor less like %Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件の「増やす/減らす」を解除</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tags of %Ln paper(s) changed</source>
            <translation>
                <numerusform>論文 %Ln件のタグを変更しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>change the tags of %Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件のタグを変更</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) tagged “%1”</source>
            <translation>
                <numerusform>論文 %Ln件にタグ「%1」を付けました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>tag %Ln paper(s) “%1”</source>
            <translation>
                <numerusform>論文 %Ln件にタグ「%1」を付ける</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tag “%1” taken from %Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件からタグ「%1」を外しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>take the tag “%1” from %Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件からタグ「%1」を外す</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved views changed</source>
            <translation>保存したビューを変更しました</translation>
        </message>
        <message>
            <source>change the saved views</source>
            <translation>保存したビューを変更</translation>
        </message>
        <message>
            <source>View “%1” saved</source>
            <translation>ビュー「%1」を保存しました</translation>
        </message>
        <message>
            <source>save the view “%1”</source>
            <translation>ビュー「%1」を保存</translation>
        </message>
        <message>
            <source>“%1” is no longer a saved view</source>
            <translation>保存したビュー「%1」を削除しました</translation>
        </message>
        <message>
            <source>remove the saved view “%1”</source>
            <translation>保存したビュー「%1」を削除</translation>
        </message>
        <message>
            <source>Note kept</source>
            <translation>メモを保存しました</translation>
        </message>
        <message>
            <source>write a note</source>
            <translation>メモを書く</translation>
        </message>
        <message>
            <source>Note deleted</source>
            <translation>メモを削除しました</translation>
        </message>
        <message>
            <source>delete a note</source>
            <translation>メモを削除</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) changed</source>
            <translation>
                <numerusform>論文 %Ln件を変更しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>change %Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件を変更</numerusform>
            </translation>
        </message>
        <message>
            <source>Quick tag taken away</source>
            <translation>クイックタグを解除しました</translation>
        </message>
        <message>
            <source>take a quick tag away</source>
            <translation>クイックタグを解除</translation>
        </message>
        <message>
            <source>“%1” is a quick tag</source>
            <translation>「%1」をクイックタグにしました</translation>
        </message>
        <message>
            <source>make “%1” a quick tag</source>
            <translation>「%1」をクイックタグにする</translation>
        </message>
        <message>
            <source>Import taken back</source>
            <translation>インポートを取り消しました</translation>
        </message>
        <message>
            <source>take an import back</source>
            <translation>インポートを取り消す</translation>
        </message>
        <message>
            <source>Source “%1” removed</source>
            <translation>情報源「%1」を削除しました</translation>
        </message>
        <message>
            <source>remove the source “%1”</source>
            <translation>情報源「%1」を削除</translation>
        </message>
        <message>
            <source>Sample days removed</source>
            <translation>サンプルを削除しました</translation>
        </message>
        <message>
            <source>remove the sample days</source>
            <translation>サンプルを削除</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SummaryRenderer</name>
        <message>
            <source>This digest gave no summary for it.</source>
            <translation>このダイジェストには、この論文の要約がありません。</translation>
        </message>
        <message>
            <source>cleaned · show original (i)</source>
            <translation>整形済み · 原文を表示 (i)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln hit(s) in the rest</source>
            <translation>
                <numerusform>残りの部分に一致 %Ln件</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the remaining %1 letters</source>
            <translation>残りの %1文字を表示</translation>
        </message>
        <message numerus="yes">
            <source>in %n digest(s)</source>
            <translation>
                <numerusform>ダイジェスト %n件に掲載</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SummarySections</name>
        <message>
            <source>Summary</source>
            <translation>要約</translation>
        </message>
        <message>
            <source>Main question</source>
            <translation>主な課題</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>手法</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Implication</source>
            <translation>意義</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>目的</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::TagBox</name>
        <message>
            <source>A tag…</source>
            <translation>タグ…</translation>
        </message>
        <message>
            <source>Tags of this paper</source>
            <translation>この論文のタグ</translation>
        </message>
        <message numerus="yes">
            <source>Tags of %Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件のタグ</numerusform>
            </translation>
        </message>
        <message>
            <source>Which tag shall the key %1 set?</source>
            <translation>キー %1 で付けるタグを選択</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::TagList</name>
        <message>
            <source>Create tag “%1”</source>
            <translation>タグ「%1」を作成</translation>
        </message>
        <message>
            <source>set</source>
            <translation>設定済み</translation>
        </message>
        <message>
            <source>set on some</source>
            <translation>一部に設定済み</translation>
        </message>
        <message>
            <source>key %1</source>
            <comment>a digit</comment>
            <translation>キー %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>place among the tags</comment>
            <translation>%2件中%1番目</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Tagging</name>
        <message>
            <source>Quick tag &amp;%1…</source>
            <translation>クイックタグ &amp;%1…</translation>
        </message>
        <message>
            <source>Quick tag &amp;%1: %2</source>
            <translation>クイックタグ &amp;%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::TextPopover</name>
        <message>
            <source>Text and theme</source>
            <translation>文字とテーマ</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字サイズ</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Length of a line</source>
            <translation>1行の長さ</translation>
        </message>
        <message>
            <source>%1 letters</source>
            <translation>%1文字</translation>
        </message>
        <message>
            <source>Line spacing</source>
            <translation>行間</translation>
        </message>
        <message>
            <source>Tight</source>
            <translation>狭い</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>標準</translation>
        </message>
        <message>
            <source>Loose</source>
            <translation>広い</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>Sans</source>
            <translation>ゴシック</translation>
        </message>
        <message>
            <source>Serif</source>
            <translation>明朝</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>要約</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ThumbnailFetcher</name>
        <message>
            <source>The picture is kept at %1, where none are fetched from. Open the paper's page to see it.</source>
            <translation>この画像は %1 にありますが、このホストからは画像を取得しません。画像を見るには、論文のページを開いてください。</translation>
        </message>
        <message>
            <source>What %1 sent is no PNG, JPEG, GIF or WebP image and was not kept.</source>
            <translation>%1 から届いたデータは PNG、JPEG、GIF、WebP のいずれの画像でもないため、保存しませんでした。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Toast</name>
        <message>
            <source>%1. %2: %3</source>
            <extracomment>%1: what was done; %2: Undo; %3: its key</extracomment>
            <translation>%1。%2: %3</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::TopBar</name>
        <message>
            <source>Menu</source>
            <translation>メニュー</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::TroubleBar</name>
        <message>
            <source>Trouble with the library</source>
            <translation>ライブラリの問題</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Undoing</name>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>元に戻す(&amp;U): %1</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>元に戻す(&amp;U)</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>やり直し</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>やり直し(&amp;R): %1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>やり直し(&amp;R)</translation>
        </message>
        <message>
            <source>Nothing left to change: somebody else has changed it since</source>
            <translation>その後ほかで変更されたため、対象がありません</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>元に戻しました: %1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::UnreadDays</name>
        <message>
            <source>No other day has anything left to read.</source>
            <translation>ほかの日に読み残しはありません。</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln paper(s) of this view read.</source>
            <translation>
                <numerusform>このビューの論文 %Ln件をすべて読みました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Next unread day: %1.</source>
            <translation>未読がある次の日: %1。</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>その日へ移動</translation>
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
            <translation>ライブラリを更新しています。キャンセルしても失われるものはなく、次回、続きから更新します。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::VoiceTabs</name>
        <message>
            <source>Voices</source>
            <translation>要約</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Voices</name>
        <message>
            <source>bullets</source>
            <extracomment>the shape of a summary, in the name of its tab: "English · bullets"</extracomment>
            <translation>箇条書き</translation>
        </message>
        <message>
            <source>in parts</source>
            <translation>項目別</translation>
        </message>
        <message>
            <source>prose</source>
            <translation>文章</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::VotesHeading</name>
        <message>
            <source>without votes</source>
            <translation>票なし</translation>
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
                <numerusform>%1、論文 %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %Ln paper(s)</source>
            <extracomment>%1: "50 – 99 votes"</extracomment>
            <translation>
                <numerusform>%1 · 論文 %Ln件</numerusform>
            </translation>
        </message>
        <message>
            <source>Any number of votes</source>
            <translation>票数を問わない</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::WatchState</name>
        <message>
            <source>The folder %1 is not there. It is read on when it comes back.</source>
            <translation>フォルダー %1 がありません。戻ると、読み込みを再開します。</translation>
        </message>
        <message>
            <source>The folder %1 can't be read. Check its permissions.</source>
            <translation>フォルダー %1 を読み取れません。アクセス権を確認してください。</translation>
        </message>
        <message>
            <source>The folder %1 holds more than %2 files and is not watched. Watch the folder in it that has the digests.</source>
            <translation>フォルダー %1 のファイルが %2個を超えているため、監視していません。その中の、ダイジェストのあるフォルダーを監視してください。</translation>
        </message>
        <message>
            <source>The folder %1 can't be read and is left out. Check its permissions.</source>
            <translation>フォルダー %1 を読み取れないため、対象から外しました。アクセス権を確認してください。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::WeekStrip</name>
        <message>
            <source>Days</source>
            <translation>日付</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::WelcomePanel</name>
        <message>
            <source>Welcome</source>
            <translation>ようこそ</translation>
        </message>
        <message>
            <source>Drop digest files or folders here</source>
            <translation>ダイジェストのファイルやフォルダーをここにドロップ</translation>
        </message>
        <message>
            <source>.md, .txt, .json, .zip, or a clone of a digest repository</source>
            <translation>.md、.txt、.json、.zip、またはダイジェストのリポジトリのクローン</translation>
        </message>
        <message>
            <source>Open files…</source>
            <translation>ファイルを開く…</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>フォルダーを開く…</translation>
        </message>
        <message>
            <source>Three sample days</source>
            <translation>3日分のサンプル</translation>
        </message>
        <message>
            <source>I read</source>
            <translation>読む言語</translation>
        </message>
        <message>
            <source>%1 first</source>
            <extracomment>"English first": the language to read when a paper is told in several</extracomment>
            <translation>%1を優先</translation>
        </message>
        <message>
            <source>Keys as in</source>
            <translation>キーの方式</translation>
        </message>
        <message>
            <source>Nothing is sent or fetched unless you ask for it.</source>
            <translation>指示がない限り、何も送信・取得しません。</translation>
        </message>
        <message>
            <source>Fetch digests…</source>
            <translation>ダイジェストを取得…</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Wording</name>
        <message>
            <source>No date</source>
            <translation>日付なし</translation>
        </message>
        <message numerus="yes">
            <source>%Ln vote(s) or more</source>
            <translation>
                <numerusform>%Ln票以上</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>up to %Ln vote(s)</source>
            <translation>
                <numerusform>%Ln票以下</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln vote(s)</source>
            <translation>
                <numerusform>%Ln票</numerusform>
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
            <translation>%1～%2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>論文 %Ln件</numerusform>
            </translation>
        </message>
        <message>
            <source>%L1 of %L2 papers</source>
            <translation>論文 %L2件中 %L1件</translation>
        </message>
        <message>
            <source>%L1 – %L2 votes</source>
            <translation>%L1～%L2票</translation>
        </message>
        <message>
            <source>%L1 to %L2 votes</source>
            <translation>%L1票から%L2票</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <comment>a Qt date format</comment>
            <translation>yyyy年M月d日(ddd)</translation>
        </message>
        <message>
            <source>ddd d MMM</source>
            <comment>a Qt date format</comment>
            <translation>M月d日(ddd)</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <comment>a Qt date format: day heading, the year follows</comment>
            <translation>M月d日dddd</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <comment>a Qt date format</comment>
            <translation>yyyy年M月d日dddd</translation>
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
            <translation>%1まで</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1以降</translation>
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
            <translation>破損しています。取得またはコピーをやり直してください。</translation>
        </message>
        <message>
            <source>It is no zip archive, or only a part of one. Fetch or copy it again.</source>
            <translation>zip アーカイブではないか、一部しかありません。取得またはコピーをやり直してください。</translation>
        </message>
        <message>
            <source>It is split or larger than what is read here. Unpack it and open the folder.</source>
            <translation>分割されているか、大きすぎて読み込めません。展開して、そのフォルダーを開いてください。</translation>
        </message>
        <message>
            <source>It lists more than is read here. Unpack it and open the folder.</source>
            <translation>項目が多すぎて読み込めません。展開して、そのフォルダーを開いてください。</translation>
        </message>
        <message>
            <source>There is no memory left to unpack it. Close something and try again.</source>
            <translation>展開に必要なメモリが足りません。ほかのプログラムを閉じて、もう一度お試しください。</translation>
        </message>
        <message>
            <source>It is protected by a password. Unpack the archive and open the folder.</source>
            <translation>パスワードで保護されています。アーカイブを展開して、そのフォルダーを開いてください。</translation>
        </message>
        <message>
            <source>It is packed in a way that is not read here. Unpack the archive and open the folder.</source>
            <translation>対応していない方式で圧縮されています。アーカイブを展開して、そのフォルダーを開いてください。</translation>
        </message>
        <message>
            <source>It is larger than 16 MiB and was not read. Split it by days.</source>
            <translation>16 MiB を超えているため、読み込みませんでした。日ごとに分割してください。</translation>
        </message>
        <message>
            <source>It would unpack to more than 512 MiB and was not read. Unpack it and open the folder.</source>
            <translation>展開すると 512 MiB を超えるため、読み込みませんでした。展開して、そのフォルダーを開いてください。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ZoteroConnector</name>
        <message>
            <source>Zotero gave no answer. Look there whether the papers have come before you send them again.</source>
            <translation>Zotero から応答がありません。もう一度送る前に、論文が届いていないか Zotero で確認してください。</translation>
        </message>
        <message>
            <source>What is selected in Zotero can't be changed: select another collection there, then send again.</source>
            <translation>Zotero で選択中のコレクションは編集できません。Zotero で別のコレクションを選び、もう一度送ってください。</translation>
        </message>
        <message>
            <source>Zotero did not take the papers (answer %1). Export them as BibTeX or RIS and import that file there.</source>
            <translation>Zotero が論文を受け付けませんでした (応答 %1)。BibTeX または RIS でエクスポートし、そのファイルを Zotero でインポートしてください。</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ZoteroSending</name>
        <message numerus="yes">
            <source>Sent %Ln paper(s) to Zotero</source>
            <translation>
                <numerusform>論文 %Ln件を Zotero に送りました</numerusform>
            </translation>
        </message>
        <message>
            <source>Zotero does not answer on this computer. Start it and try again, or save a file that it can import.</source>
            <translation>このコンピューターの Zotero が応答しません。Zotero を起動してもう一度試すか、Zotero でインポートできるファイルに保存してください。</translation>
        </message>
        <message>
            <source>Papers are still on their way to Zotero; one moment.</source>
            <translation>Zotero に論文を送信中です。少しお待ちください。</translation>
        </message>
        <message>
            <source>So many papers reach Zotero best as a file that it imports.</source>
            <translation>これほど多くの論文は、ファイルに保存して Zotero でインポートするのが確実です。</translation>
        </message>
    </context>
    <context>
        <name>PaperlarkExport</name>
        <message>
            <source>This line is nothing that Paperlark writes into its exports. It is kept as text.</source>
            <translation>この行は Paperlark がエクスポートに書き込むものではありません。テキストとして残してあります。</translation>
        </message>
        <message>
            <source>This paper has neither a title nor an arXiv id. It is kept as text.</source>
            <translation>この論文にはタイトルも arXiv ID もありません。テキストとして残してあります。</translation>
        </message>
        <message>
            <source>Another version of Paperlark wrote this file; what it has in common with ours was read.</source>
            <translation>このファイルは別のバージョンの Paperlark で書き出されたものです。共通する部分を読み込みました。</translation>
        </message>
    </context>
    <context>
        <name>WellFormed</name>
        <message>
            <source>The file holds half characters; they are shown as �. Everything else was read.</source>
            <translation>ファイルに不完全な文字があります。該当箇所は � で表示します。それ以外はすべて読み込みました。</translation>
        </message>
    </context>
</TS>
