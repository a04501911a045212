<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Open files…</source>
            <translation>파일 열기(&amp;O)…</translation>
        </message>
        <message>
            <source>Open &amp;folder…</source>
            <translation>폴더 열기(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Watch a folder…</source>
            <translation>폴더 지켜보기(&amp;W)…</translation>
        </message>
        <message>
            <source>Open what was cop&amp;ied</source>
            <translation>복사한 것 열기(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Add a source…</source>
            <translation>출처 추가(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Look for new papers</source>
            <translation>새 논문 확인(&amp;L)</translation>
        </message>
        <message>
            <source>Fetch earlier da&amp;ys…</source>
            <translation>이전 날짜 내려받기(&amp;Y)…</translation>
        </message>
        <message>
            <source>&amp;Network activity…</source>
            <translation>네트워크 활동(&amp;N)…</translation>
        </message>
        <message>
            <source>Go o&amp;ffline or online</source>
            <translation>오프라인/온라인 전환(&amp;F)</translation>
        </message>
        <message>
            <source>The desktop &amp;tells of new papers, or not</source>
            <translation>새 논문 데스크톱 알림 켜기/끄기(&amp;T)</translation>
        </message>
        <message>
            <source>Export the list of sources…</source>
            <translation>출처 목록 내보내기…</translation>
        </message>
        <message>
            <source>Add sources from a list…</source>
            <translation>목록에서 출처 추가…</translation>
        </message>
        <message>
            <source>Look at three &amp;sample days</source>
            <translation>샘플 3일 치 보기(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Remove the sample days</source>
            <translation>샘플 지우기(&amp;R)</translation>
        </message>
        <message>
            <source>Remove a s&amp;ource…</source>
            <translation>출처 제거(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Undo an import…</source>
            <translation>가져오기 되돌리기(&amp;U)…</translation>
        </message>
        <message>
            <source>Last &amp;import</source>
            <translation>마지막 가져오기(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>인쇄(&amp;P)…</translation>
        </message>
        <message>
            <source>Print the &amp;day…</source>
            <translation>이날 인쇄(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>내보내기(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Close window</source>
            <translation>창 닫기(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>종료(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>실행 취소(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>다시 실행(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>복사(&amp;C)</translation>
        </message>
        <message>
            <source>Copy &amp;link</source>
            <translation>링크 복사(&amp;L)</translation>
        </message>
        <message>
            <source>Copy &amp;BibTeX</source>
            <translation>BibTeX 복사(&amp;B)</translation>
        </message>
        <message>
            <source>Copy &amp;Markdown link</source>
            <translation>Markdown 링크 복사(&amp;M)</translation>
        </message>
        <message>
            <source>Copy &amp;title</source>
            <translation>제목 복사(&amp;T)</translation>
        </message>
        <message>
            <source>Copy arXiv &amp;id</source>
            <translation>arXiv ID 복사(&amp;I)</translation>
        </message>
        <message>
            <source>Copy cit&amp;ation</source>
            <translation>인용 복사(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Next paper</source>
            <translation>다음 논문(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Previous paper</source>
            <translation>이전 논문(&amp;P)</translation>
        </message>
        <message>
            <source>Next &amp;unread</source>
            <translation>읽지 않은 다음 논문(&amp;U)</translation>
        </message>
        <message>
            <source>Previous unre&amp;ad</source>
            <translation>읽지 않은 이전 논문(&amp;A)</translation>
        </message>
        <message>
            <source>Next &amp;day down the list</source>
            <translation>목록의 다음 날(&amp;D)</translation>
        </message>
        <message>
            <source>Day &amp;before in the list</source>
            <translation>목록의 이전 날(&amp;B)</translation>
        </message>
        <message>
            <source>Back &amp;to where you were</source>
            <translation>있던 곳으로 돌아가기(&amp;T)</translation>
        </message>
        <message>
            <source>F&amp;orward again</source>
            <translation>다시 앞으로(&amp;O)</translation>
        </message>
        <message>
            <source>The paper be&amp;fore this one</source>
            <translation>직전에 본 논문(&amp;F)</translation>
        </message>
        <message>
            <source>Next da&amp;y with unread papers</source>
            <translation>읽지 않은 논문이 있는 다음 날(&amp;Y)</translation>
        </message>
        <message>
            <source>Day before with unread pape&amp;rs</source>
            <translation>읽지 않은 논문이 있는 이전 날(&amp;R)</translation>
        </message>
        <message>
            <source>F&amp;irst paper</source>
            <translation>첫 논문(&amp;I)</translation>
        </message>
        <message>
            <source>Las&amp;t paper</source>
            <translation>마지막 논문(&amp;T)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>오늘</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>읽지 않음</translation>
        </message>
        <message>
            <source>All papers</source>
            <translation>모든 논문</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>별표</translation>
        </message>
        <message>
            <source>Reading list</source>
            <translation>읽기 목록</translation>
        </message>
        <message>
            <source>Date…</source>
            <translation>날짜…</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>검색(&amp;S)</translation>
        </message>
        <message>
            <source>Pane to the &amp;left</source>
            <translation>왼쪽 패널(&amp;L)</translation>
        </message>
        <message>
            <source>Pane to the &amp;right</source>
            <translation>오른쪽 패널(&amp;R)</translation>
        </message>
        <message>
            <source>Next pan&amp;e</source>
            <translation>다음 패널(&amp;E)</translation>
        </message>
        <message>
            <source>Pane be&amp;fore</source>
            <translation>이전 패널(&amp;F)</translation>
        </message>
        <message>
            <source>One step &amp;back</source>
            <translation>한 단계 뒤로(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Done, then to the next unread</source>
            <translation>완료하고 읽지 않은 다음 논문으로(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Read or unread</source>
            <translation>읽음/읽지 않음(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Star</source>
            <translation>별표(&amp;S)</translation>
        </message>
        <message>
            <source>Reading &amp;list</source>
            <translation>읽기 목록(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Note…</source>
            <translation>메모(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Less like this</source>
            <translation>이런 논문 덜 보기(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;More like this</source>
            <translation>이런 논문 더 보기(&amp;M)</translation>
        </message>
        <message>
            <source>Mark all in &amp;view read</source>
            <translation>이 보기의 논문 모두 읽음으로(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Tags…</source>
            <translation>태그(&amp;T)…</translation>
        </message>
        <message>
            <source>Quick tag &amp;1…</source>
            <translation>빠른 태그 &amp;1…</translation>
        </message>
        <message>
            <source>Quick tag &amp;2…</source>
            <translation>빠른 태그 &amp;2…</translation>
        </message>
        <message>
            <source>Quick tag &amp;3…</source>
            <translation>빠른 태그 &amp;3…</translation>
        </message>
        <message>
            <source>Quick tag &amp;4…</source>
            <translation>빠른 태그 &amp;4…</translation>
        </message>
        <message>
            <source>Quick tag &amp;5…</source>
            <translation>빠른 태그 &amp;5…</translation>
        </message>
        <message>
            <source>Quick tag &amp;6…</source>
            <translation>빠른 태그 &amp;6…</translation>
        </message>
        <message>
            <source>Quick tag &amp;7…</source>
            <translation>빠른 태그 &amp;7…</translation>
        </message>
        <message>
            <source>Quick tag &amp;8…</source>
            <translation>빠른 태그 &amp;8…</translation>
        </message>
        <message>
            <source>Quick tag &amp;9…</source>
            <translation>빠른 태그 &amp;9…</translation>
        </message>
        <message>
            <source>Clear &amp;quick tags</source>
            <translation>빠른 태그 비우기(&amp;Q)</translation>
        </message>
        <message>
            <source>Open in the &amp;browser</source>
            <translation>브라우저에서 열기(&amp;B)</translation>
        </message>
        <message>
            <source>All lin&amp;ks…</source>
            <translation>모든 링크(&amp;K)…</translation>
        </message>
        <message>
            <source>Open the &amp;PDF</source>
            <translation>PDF 열기(&amp;P)</translation>
        </message>
        <message>
            <source>Open on &amp;Hugging Face</source>
            <translation>Hugging Face에서 열기(&amp;H)</translation>
        </message>
        <message>
            <source>Open the &amp;code</source>
            <translation>코드 열기(&amp;C)</translation>
        </message>
        <message>
            <source>Send to &amp;Zotero</source>
            <translation>Zotero로 보내기(&amp;Z)</translation>
        </message>
        <message>
            <source>S&amp;elect or unselect</source>
            <translation>선택/선택 해제(&amp;E)</translation>
        </message>
        <message>
            <source>Select up &amp;to here</source>
            <translation>여기까지 선택(&amp;T)</translation>
        </message>
        <message>
            <source>Select all &amp;in the list</source>
            <translation>목록 전체 선택(&amp;I)</translation>
        </message>
        <message>
            <source>Select &amp;none</source>
            <translation>모두 선택 해제(&amp;N)</translation>
        </message>
        <message>
            <source>Select &amp;unread</source>
            <translation>읽지 않은 논문 선택(&amp;U)</translation>
        </message>
        <message>
            <source>Select starre&amp;d</source>
            <translation>별표한 논문 선택(&amp;D)</translation>
        </message>
        <message>
            <source>Select this da&amp;y</source>
            <translation>이날 논문 선택(&amp;Y)</translation>
        </message>
        <message>
            <source>Read &amp;on, then to the next unread</source>
            <translation>이어 읽고 읽지 않은 다음 논문으로(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Page up</source>
            <translation>한 화면 위로(&amp;P)</translation>
        </message>
        <message>
            <source>Next &amp;language or digest</source>
            <translation>다음 언어 또는 다이제스트(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Compare voices</source>
            <translation>요약 비교(&amp;C)</translation>
        </message>
        <message>
            <source>Half a page &amp;down</source>
            <translation>반 화면 아래로(&amp;D)</translation>
        </message>
        <message>
            <source>Half a page &amp;up</source>
            <translation>반 화면 위로(&amp;U)</translation>
        </message>
        <message>
            <source>A line do&amp;wn</source>
            <translation>한 줄 아래로(&amp;W)</translation>
        </message>
        <message>
            <source>A line &amp;up</source>
            <translation>한 줄 위로(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;As the digest wrote it</source>
            <translation>다이제스트 원문대로(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Thumbnail on the page</source>
            <translation>페이지에 섬네일 표시(&amp;T)</translation>
        </message>
        <message>
            <source>F&amp;ind on the page</source>
            <translation>페이지에서 찾기(&amp;I)</translation>
        </message>
        <message>
            <source>Find n&amp;ext</source>
            <translation>다음 찾기(&amp;E)</translation>
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation>이전 찾기(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Full width</source>
            <translation>전체 너비(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>사이드바(&amp;S)</translation>
        </message>
        <message>
            <source>Clean u&amp;p the list</source>
            <translation>목록 정리(&amp;P)</translation>
        </message>
        <message>
            <source>List of &amp;papers</source>
            <translation>논문 목록(&amp;P)</translation>
        </message>
        <message>
            <source>Nothing but the pa&amp;ge</source>
            <translation>페이지만 보기(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>전체 화면(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Unread only</source>
            <translation>읽지 않은 논문만(&amp;U)</translation>
        </message>
        <message>
            <source>S&amp;tarred only</source>
            <translation>별표한 논문만(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Clear all filters</source>
            <translation>필터 모두 지우기(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Comfortable rows, compact ones, cards</source>
            <translation>넉넉한 행/촘촘한 행/카드(&amp;C)</translation>
        </message>
        <message>
            <source>Empty the thumbnail cac&amp;he</source>
            <translation>섬네일 캐시 비우기(&amp;H)</translation>
        </message>
        <message>
            <source>Month or 20 &amp;weeks in the calendar</source>
            <translation>달력: 한 달/20주(&amp;W)</translation>
        </message>
        <message>
            <source>Sort in &amp;digest order</source>
            <translation>다이제스트 순서로 정렬(&amp;D)</translation>
        </message>
        <message>
            <source>Sort by &amp;votes</source>
            <translation>추천순으로 정렬(&amp;V)</translation>
        </message>
        <message>
            <source>Sort &amp;oldest first</source>
            <translation>오래된 순으로 정렬(&amp;O)</translation>
        </message>
        <message>
            <source>Sort by &amp;best match</source>
            <translation>관련도순으로 정렬(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Next theme</source>
            <translation>다음 테마(&amp;N)</translation>
        </message>
        <message>
            <source>Te&amp;xt and theme…</source>
            <translation>글자와 테마(&amp;X)…</translation>
        </message>
        <message>
            <source>S&amp;horter lines</source>
            <translation>줄 길이 줄이기(&amp;H)</translation>
        </message>
        <message>
            <source>L&amp;onger lines</source>
            <translation>줄 길이 늘리기(&amp;O)</translation>
        </message>
        <message>
            <source>Mark read: after a moment, on leaving, ne&amp;ver</source>
            <translation>읽음 표시: 잠시 후, 떠날 때, 안 함(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Reading language…</source>
            <translation>읽는 언어(&amp;R)…</translation>
        </message>
        <message>
            <source>Language of the window…</source>
            <translation>인터페이스 언어…</translation>
        </message>
        <message>
            <source>Preferred l&amp;ink…</source>
            <translation>선호 링크(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Browser…</source>
            <translation>브라우저(&amp;B)…</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>글자 크게(&amp;L)</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>글자 작게(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Normal text</source>
            <translation>기본 글자 크기(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Save this view…</source>
            <translation>이 보기 저장(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Rename the view in force…</source>
            <translation>현재 보기 이름 변경(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Delete the view in force</source>
            <translation>현재 보기 삭제(&amp;D)</translation>
        </message>
        <message>
            <source>Saved view &amp;1</source>
            <translation>저장한 보기 &amp;1</translation>
        </message>
        <message>
            <source>Saved view &amp;2</source>
            <translation>저장한 보기 &amp;2</translation>
        </message>
        <message>
            <source>Saved view &amp;3</source>
            <translation>저장한 보기 &amp;3</translation>
        </message>
        <message>
            <source>Saved view &amp;4</source>
            <translation>저장한 보기 &amp;4</translation>
        </message>
        <message>
            <source>Saved view &amp;5</source>
            <translation>저장한 보기 &amp;5</translation>
        </message>
        <message>
            <source>Saved view &amp;6</source>
            <translation>저장한 보기 &amp;6</translation>
        </message>
        <message>
            <source>Saved view &amp;7</source>
            <translation>저장한 보기 &amp;7</translation>
        </message>
        <message>
            <source>Saved view &amp;8</source>
            <translation>저장한 보기 &amp;8</translation>
        </message>
        <message>
            <source>Saved view &amp;9</source>
            <translation>저장한 보기 &amp;9</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>명령(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>단축키(&amp;K)</translation>
        </message>
        <message>
            <source>Change ke&amp;ys…</source>
            <translation>단축키 변경(&amp;Y)…</translation>
        </message>
        <message>
            <source>&amp;About Paperlark</source>
            <translation>Paperlark 정보(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>파일(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>편집(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>이동(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>논문(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Read</source>
            <translation>읽기(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>보기(&amp;V)</translation>
        </message>
        <message>
            <source>Saved view&amp;s</source>
            <translation>저장한 보기(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>도움말(&amp;H)</translation>
        </message>
    </context>
    <context>
        <name>Arguments</name>
        <message>
            <source>--%1 and --%2 exclude each other.</source>
            <translation>--%1 옵션과 --%2 옵션은 함께 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>--%1 needs a value.</source>
            <translation>--%1 옵션에는 값이 필요합니다.</translation>
        </message>
        <message>
            <source>%1 is no option here. Options begin with two dashes; put -- before text that does, too.</source>
            <translation>여기에는 %1 옵션이 없습니다. 옵션은 대시 두 개로 시작합니다. 대시로 시작하는 텍스트 앞에는 --를 넣으세요.</translation>
        </message>
    </context>
    <context>
        <name>Browser</name>
        <message>
            <source>The desktop opened no browser. Copy the address from here: %1</source>
            <translation>시스템에서 브라우저를 열지 못했습니다. 여기서 주소를 복사하세요: %1</translation>
        </message>
        <message>
            <source>There is no program “%1”. Choose another browser, or copy the address from here: %2</source>
            <translation>“%1” 프로그램이 없습니다. 다른 브라우저를 선택하거나 여기서 주소를 복사하세요: %2</translation>
        </message>
        <message>
            <source>“%1” could not be started. Choose another browser, or copy the address from here: %2</source>
            <translation>“%1” 프로그램을 시작하지 못했습니다. 다른 브라우저를 선택하거나 여기서 주소를 복사하세요: %2</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>Paperlark reads the daily digests of AI papers.</source>
            <translation>Paperlark는 AI 논문 일간 다이제스트를 읽는 프로그램입니다.</translation>
        </message>
        <message>
            <source>Open the window, with these files, folders and zip archives imported; the one that is open already, where there is one.</source>
            <translation>지정한 파일, 폴더, zip 압축 파일을 가져와 창을 엽니다. 이미 열린 창이 있으면 그 창을 사용합니다.</translation>
        </message>
        <message>
            <source>Formats:</source>
            <translation>형식:</translation>
        </message>
        <message>
            <source>--library FILE stands before or after a command; without it the library is %1.</source>
            <translation>--library FILE은 명령 앞이나 뒤에 둡니다. 지정하지 않으면 %1 라이브러리를 사용합니다.</translation>
        </message>
        <message>
            <source>--portable keeps everything beside the program: %1.</source>
            <translation>--portable은 모든 것을 프로그램 옆에 보관합니다: %1.</translation>
        </message>
        <message>
            <source>Usage: paperlark %1</source>
            <translation>사용법: paperlark %1</translation>
        </message>
        <message>
            <source>Exit status: 0 done, 1 a file was refused or could not be written, 2 wrong usage, 3 the library can't be opened, 130 cancelled.</source>
            <translation>종료 상태: 0 완료, 1 파일이 거부되었거나 쓸 수 없음, 2 잘못된 사용법, 3 라이브러리를 열 수 없음, 130 취소됨.</translation>
        </message>
        <message>
            <source>Use this library; it stands before or after a command.</source>
            <translation>이 라이브러리를 사용합니다. 명령 앞이나 뒤에 둡니다.</translation>
        </message>
        <message>
            <source>Keep library, settings and cache in paperlark-data beside the program, as a file portable beside it does too.</source>
            <translation>라이브러리, 설정, 캐시를 프로그램 옆의 paperlark-data에 보관합니다. 프로그램 옆에 portable이라는 파일을 두어도 같습니다.</translation>
        </message>
        <message>
            <source>Print a summary, or behind a command what it takes.</source>
            <translation>요약 도움말을, 명령 뒤에서는 그 명령의 인수를 출력합니다.</translation>
        </message>
        <message>
            <source>Print the version.</source>
            <translation>버전을 출력합니다.</translation>
        </message>
        <message>
            <source>Bringing the library up to date: %1 of %2 papers.</source>
            <translation>라이브러리를 업데이트하는 중: 논문 %2편 중 %1편.</translation>
        </message>
        <message>
            <source>Whoever reads the output went away before everything was written.</source>
            <translation>출력을 다 쓰기 전에 읽는 쪽이 닫혔습니다.</translation>
        </message>
        <message>
            <source>There is no space left for the output: make room, then try again.</source>
            <translation>출력할 공간이 없습니다. 공간을 확보한 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>The output can't be written. Check where it goes, and try again.</source>
            <translation>출력을 쓸 수 없습니다. 출력 대상을 확인한 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>The newest good backup is of %1: paperlark library restore %2</source>
            <translation>가장 최근의 정상 백업은 %1에 만든 것입니다: paperlark library restore %2</translation>
        </message>
        <message>
            <source>%1: note: %2</source>
            <translation>%1: 참고: %2</translation>
        </message>
        <message>
            <source>%1: read as %2. Days: %3, papers: %4, findings: %5.</source>
            <translation>%1: %2 형식으로 읽었습니다. 날짜: %3, 논문: %4, 발견 사항: %5.</translation>
        </message>
        <message>
            <source>Passed over: %1</source>
            <translation>건너뜀: %1</translation>
        </message>
        <message>
            <source>Name at least one file or folder.</source>
            <translation>파일이나 폴더를 하나 이상 지정하세요.</translation>
        </message>
        <message>
            <source>Say where: --to FILE or --to FOLDER/.</source>
            <translation>저장할 곳을 지정하세요: --to FILE 또는 --to FOLDER/.</translation>
        </message>
        <message>
            <source>The name %1 tells no format; add --format with one of %2.</source>
            <translation>%1: 이름으로는 형식을 알 수 없습니다. --format에 다음 중 하나를 지정하세요: %2.</translation>
        </message>
        <message>
            <source>%1 is larger than a digest may be (%2 MiB) and could not be imported: export it in parts, such as date:2024-12.</source>
            <translation>%1: 다이제스트 크기 한도(%2 MiB)를 넘어 다시 가져올 수 없습니다. date:2024-12처럼 나누어 내보내세요.</translation>
        </message>
        <message>
            <source>Papers written to %1: %2.</source>
            <translation>%1에 쓴 논문: %2.</translation>
        </message>
        <message>
            <source>No papers were found, so nothing was written to %1.</source>
            <translation>논문을 찾지 못해 %1에는 아무것도 쓰지 않았습니다.</translation>
        </message>
        <message>
            <source>There is no completion for %1, but for %2.</source>
            <translation>%1용 자동 완성은 없습니다. 지원 대상: %2.</translation>
        </message>
        <message>
            <source>%1 is no command; there are %2.</source>
            <translation>%1 명령은 없습니다. 사용할 수 있는 명령: %2.</translation>
        </message>
        <message>
            <source>Files: %1 read, %2 refused, %3 passed over.</source>
            <translation>파일: 읽음 %1, 거부 %2, 건너뜀 %3.</translation>
        </message>
        <message>
            <source>Papers: %1 new, %2 merged, %3 updated, %4 unchanged; %5 in the library.</source>
            <translation>논문: 신규 %1, 병합 %2, 업데이트 %3, 변경 없음 %4. 라이브러리 전체 %5.</translation>
        </message>
        <message>
            <source>File: %1 (%2 bytes)</source>
            <translation>파일: %1 (%2바이트)</translation>
        </message>
        <message>
            <source>Papers: %1, unread: %2, starred: %3, reading list: %4, notes: %5</source>
            <translation>논문: %1, 읽지 않음: %2, 별표: %3, 읽기 목록: %4, 메모: %5</translation>
        </message>
        <message>
            <source>Digest files: %1</source>
            <translation>다이제스트 파일: %1</translation>
        </message>
        <message>
            <source>The library is whole.</source>
            <translation>라이브러리에 이상이 없습니다.</translation>
        </message>
        <message>
            <source>Put a backup in its place (paperlark library restore FILE); marks that can be read are carried over.</source>
            <translation>그 자리에 백업을 복원하세요(paperlark library restore FILE). 읽을 수 있는 표시는 옮겨 옵니다.</translation>
        </message>
        <message>
            <source>The library is copied to %1 and the copy is whole.</source>
            <translation>라이브러리를 %1에 복사했으며 사본에 이상이 없습니다.</translation>
        </message>
        <message>
            <source>The library is that of %1 again. Papers with marks carried over: %2.</source>
            <translation>라이브러리를 %1 상태로 되돌렸습니다. 표시를 옮겨 온 논문: %2.</translation>
        </message>
        <message>
            <source>What was there is kept as %1.</source>
            <translation>이전 내용은 %1에 보관했습니다.</translation>
        </message>
        <message>
            <source>Say one of info, check, backup, backup FILE, restore FILE, dump.</source>
            <translation>다음 중 하나를 지정하세요: info, check, backup, backup FILE, restore FILE, dump.</translation>
        </message>
        <message>
            <source>Say what to mark: --read, --star, --later, --like, --tag T, --note TEXT, …</source>
            <translation>표시할 내용을 지정하세요: --read, --star, --later, --like, --tag T, --note TEXT, …</translation>
        </message>
        <message>
            <source>%1 is no paper of this library; nothing was marked for it.</source>
            <translation>%1: 이 라이브러리에 없는 논문이라 아무것도 표시하지 않았습니다.</translation>
        </message>
        <message>
            <source>Name at least one paper by its id.</source>
            <translation>논문 ID를 하나 이상 지정하세요.</translation>
        </message>
        <message>
            <source>the output</source>
            <translation>출력</translation>
        </message>
        <message>
            <source>The library has no papers of today; its newest are of %1.</source>
            <translation>라이브러리에 오늘 논문이 없습니다. 가장 최근 논문의 날짜는 %1입니다.</translation>
        </message>
        <message>
            <source>today takes no text; query does: query 'date:today …'.</source>
            <translation>today에는 TEXT를 쓸 수 없습니다. query를 사용하세요: query 'date:today …'.</translation>
        </message>
        <message>
            <source>%1 takes nothing behind it.</source>
            <translation>%1 뒤에는 아무것도 올 수 없습니다.</translation>
        </message>
        <message>
            <source>Undone: %1.</source>
            <translation>실행 취소함: %1.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>실행 취소할 것이 없습니다.</translation>
        </message>
        <message>
            <source>Done again: %1.</source>
            <translation>다시 실행함: %1.</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>다시 실행할 것이 없습니다.</translation>
        </message>
        <message>
            <source>--library needs a file.</source>
            <translation>--library에는 파일이 필요합니다.</translation>
        </message>
        <message>
            <source>%1 is no option. See paperlark --help.</source>
            <translation>%1 옵션은 없습니다. paperlark --help를 참고하세요.</translation>
        </message>
        <message>
            <source>The library is restored; papers with marks carried over: %1. The damaged one is kept as %2.</source>
            <translation>라이브러리를 복원했습니다. 표시를 옮겨 온 논문: %1. 손상된 라이브러리는 %2에 보관했습니다.</translation>
        </message>
        <message>
            <source>The settings could not be read. They are kept as %1, and all of them stand at their beginning.</source>
            <translation>설정을 읽지 못했습니다. 기존 설정은 %1에 보관했고, 모든 설정을 기본값으로 되돌렸습니다.</translation>
        </message>
        <message>
            <source>--limit takes a number.</source>
            <translation>--limit에는 숫자를 지정합니다.</translation>
        </message>
        <message>
            <source>%1 is no format; there are %2.</source>
            <translation>%1 형식은 없습니다. 사용할 수 있는 형식: %2.</translation>
        </message>
        <message>
            <source>Print one JSON object a line, with all that the file says of a paper.</source>
            <translation>파일에 있는 논문 정보를 모두 담아 한 줄에 JSON 객체 하나씩 출력합니다.</translation>
        </message>
        <message>
            <source>Print one JSON object for each finding and nothing else.</source>
            <translation>발견 사항마다 JSON 객체 하나씩만 출력합니다.</translation>
        </message>
        <message>
            <source>Print the report as one JSON object.</source>
            <translation>보고서를 JSON 객체 하나로 출력합니다.</translation>
        </message>
        <message>
            <source>Tell each file on standard error as soon as all of it is in the library.</source>
            <translation>파일 하나가 라이브러리에 모두 들어갈 때마다 표준 오류로 알립니다.</translation>
        </message>
        <message>
            <source>Print one JSON object a line, with all that the library knows of a paper.</source>
            <translation>라이브러리에 있는 논문 정보를 모두 담아 한 줄에 JSON 객체 하나씩 출력합니다.</translation>
        </message>
        <message>
            <source>Print the papers in this format.</source>
            <translation>논문을 이 형식으로 출력합니다.</translation>
        </message>
        <message>
            <source>Take the first N papers only.</source>
            <translation>처음 N편만 처리합니다.</translation>
        </message>
        <message>
            <source>Write to this file, or a note for each paper into this folder.</source>
            <translation>이 파일에 쓰거나, 이 폴더에 논문마다 노트를 하나씩 씁니다.</translation>
        </message>
        <message>
            <source>Write in this format; without it the ending of the file says which.</source>
            <translation>이 형식으로 씁니다. 지정하지 않으면 파일 확장자를 따릅니다.</translation>
        </message>
        <message>
            <source>Mark the papers read.</source>
            <translation>논문을 읽음으로 표시합니다.</translation>
        </message>
        <message>
            <source>Mark them unread.</source>
            <translation>논문을 읽지 않음으로 표시합니다.</translation>
        </message>
        <message>
            <source>Give them a star.</source>
            <translation>논문에 별표를 답니다.</translation>
        </message>
        <message>
            <source>Take the star away.</source>
            <translation>별표를 뗍니다.</translation>
        </message>
        <message>
            <source>Put them on the reading list.</source>
            <translation>논문을 읽기 목록에 넣습니다.</translation>
        </message>
        <message>
            <source>Take them off the reading list.</source>
            <translation>논문을 읽기 목록에서 뺍니다.</translation>
        </message>
        <message>
            <source>You would like more papers like these.</source>
            <translation>이런 논문을 더 봅니다.</translation>
        </message>
        <message>
            <source>You would like fewer papers like these.</source>
            <translation>이런 논문을 덜 봅니다.</translation>
        </message>
        <message>
            <source>Neither more nor fewer.</source>
            <translation>더 보기·덜 보기를 해제합니다.</translation>
        </message>
        <message>
            <source>Give them this tag.</source>
            <translation>논문에 이 태그를 답니다.</translation>
        </message>
        <message>
            <source>Take this tag of yours away.</source>
            <translation>직접 단 이 태그를 뗍니다.</translation>
        </message>
        <message>
            <source>Write this note in place of the one that is there; an empty one takes it away.</source>
            <translation>기존 메모를 이 메모로 바꿉니다. 빈 메모를 지정하면 메모를 삭제합니다.</translation>
        </message>
        <message>
            <source>Print the manual page, for man.</source>
            <translation>man용 매뉴얼 페이지를 출력합니다.</translation>
        </message>
        <message>
            <source>Print the completion script of this shell.</source>
            <translation>이 셸의 자동 완성 스크립트를 출력합니다.</translation>
        </message>
        <message>
            <source>Print what digest files say, one paper a line.</source>
            <translation>다이제스트 파일의 내용을 한 줄에 논문 한 편씩 출력합니다.</translation>
        </message>
        <message>
            <source>For authors of digests: what of them is not read, and why, by line. Exit status 1 when something was found.</source>
            <translation>다이제스트 작성자용: 읽지 못하는 부분과 그 이유를 행별로 알립니다. 발견된 것이 있으면 종료 상태는 1입니다.</translation>
        </message>
        <message>
            <source>Read digest files and folders into the library and report.</source>
            <translation>다이제스트 파일과 폴더를 라이브러리로 가져오고 결과를 알립니다.</translation>
        </message>
        <message>
            <source>Print the papers that TEXT finds, newest first. TEXT is a filter: kv cache tag:Video date:last7d -survey</source>
            <translation>TEXT로 찾은 논문을 최신순으로 출력합니다. TEXT는 필터입니다: kv cache tag:Video date:last7d -survey</translation>
        </message>
        <message>
            <source>Print the papers of today.</source>
            <translation>오늘 논문을 출력합니다.</translation>
        </message>
        <message>
            <source>Write the papers that TEXT finds into a file.</source>
            <translation>TEXT로 찾은 논문을 파일에 씁니다.</translation>
        </message>
        <message>
            <source>Mark papers by their arXiv id or address.</source>
            <translation>arXiv ID나 주소로 지정한 논문에 표시합니다.</translation>
        </message>
        <message>
            <source>Take back what was done last to papers, here or in the window.</source>
            <translation>여기나 창에서 논문에 마지막으로 한 작업을 실행 취소합니다.</translation>
        </message>
        <message>
            <source>Do again what was taken back last.</source>
            <translation>마지막으로 실행 취소한 작업을 다시 실행합니다.</translation>
        </message>
        <message>
            <source>Look after the library: what it holds, whether it is whole, a verified copy of it, one of those in its place, all of it as JSON lines.</source>
            <translation>라이브러리를 관리합니다: 내용 보기, 이상 유무 확인, 검증된 사본 만들기, 사본으로 복원, 전체를 JSON Lines로 출력.</translation>
        </message>
        <message>
            <source>Tell more about a command.</source>
            <translation>명령을 자세히 설명합니다.</translation>
        </message>
    </context>
    <context>
        <name>Decoding</name>
        <message>
            <source>The file is not UTF-8; it was read as %1. If words look wrong, save it as UTF-8 and import it again.</source>
            <translation>UTF-8 파일이 아니어서 %1 인코딩으로 읽었습니다. 글자가 깨져 보이면 UTF-8로 저장한 뒤 다시 가져오세요.</translation>
        </message>
        <message>
            <source>The file is not quite UTF-8: what could not be decoded is shown as �. Everything else was read.</source>
            <translation>파일이 온전한 UTF-8이 아닙니다. 해독할 수 없는 부분은 �로 표시되며 나머지는 모두 읽었습니다.</translation>
        </message>
        <message>
            <source>Some bytes could not be decoded; they are shown as �. Everything else was read.</source>
            <translation>해독할 수 없는 바이트가 있어 �로 표시됩니다. 나머지는 모두 읽었습니다.</translation>
        </message>
        <message>
            <source>The file holds zero bytes; they are shown as �. Everything else was read.</source>
            <translation>파일에 값이 0인 바이트가 있어 �로 표시됩니다. 나머지는 모두 읽었습니다.</translation>
        </message>
    </context>
    <context>
        <name>DigestCheck</name>
        <message>
            <source>This paper has no title.</source>
            <translation>이 논문에는 제목이 없습니다.</translation>
        </message>
        <message>
            <source>“%1” has no summary, so its readers see nothing but the title.</source>
            <translation>“%1”에 요약이 없어 독자에게 제목만 보입니다.</translation>
        </message>
        <message>
            <source>“%1” has links that are no web address and are left out: %2. Write them in full, such as https://huggingface.co/owner/name.</source>
            <translation>“%1”에 웹 주소가 아닌 링크가 있어 제외됩니다: %2. https://huggingface.co/owner/name처럼 전체 주소를 쓰세요.</translation>
        </message>
        <message>
            <source>None of the %1 papers of this day names an arXiv id, so other digests meet them by their titles alone. Link them, such as %2.</source>
            <translation>이날 논문 %1편 중 arXiv ID를 밝힌 것이 없어 다른 다이제스트와는 제목만으로 연결됩니다. %2처럼 링크를 넣으세요.</translation>
        </message>
        <message>
            <source>“%1” names no arXiv id, so other digests meet it by its title alone. Link it, such as %2.</source>
            <translation>“%1”에 arXiv ID가 없어 다른 다이제스트와는 제목만으로 연결됩니다. %2처럼 링크를 넣으세요.</translation>
        </message>
        <message>
            <source>%1 stands in line %2 of the same day already.</source>
            <translation>%1: 같은 날 %2행에 이미 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>DigestParser</name>
        <message>
            <source>The file holds two kinds of digest; %1 papers were read as %2.</source>
            <translation>파일에 두 종류의 다이제스트가 들어 있습니다. 논문 %1편을 %2 형식으로 읽었습니다.</translation>
        </message>
        <message>
            <source>%1 is empty. Get the file again.</source>
            <translation>%1: 비어 있습니다. 파일을 다시 받으세요.</translation>
        </message>
        <message>
            <source>%1 is no digest that Paperlark knows: it found no table of papers, no headings with paper links, no newsletter and no Hugging Face list in it.</source>
            <translation>%1: Paperlark가 아는 다이제스트가 아닙니다. 논문 표, 논문 링크가 있는 제목, 뉴스레터, Hugging Face 목록을 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>The file's name says %1, its heading %2. The heading counts.</source>
            <translation>파일 이름의 날짜는 %1, 제목의 날짜는 %2입니다. 제목의 날짜를 따릅니다.</translation>
        </message>
        <message>
            <source>Neither a heading nor the name tells the day; the file's own date %1 was taken.</source>
            <translation>제목과 이름에서 날짜를 알 수 없어 파일 자체의 날짜(%1)를 사용했습니다.</translation>
        </message>
        <message>
            <source>Nothing tells the day of these papers; they stand under “No date”.</source>
            <translation>이 논문들의 날짜를 알 수 없어 “날짜 없음”에 두었습니다.</translation>
        </message>
        <message>
            <source>The day %1 lists no papers.</source>
            <translation>%1에는 논문이 없습니다.</translation>
        </message>
        <message>
            <source>%1 is no text file. Digests are Markdown or JSON; choose one of those.</source>
            <translation>%1: 텍스트 파일이 아닙니다. 다이제스트는 Markdown이나 JSON이니 그런 파일을 선택하세요.</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>There are no such papers any more, so nothing was written.</source>
            <translation>해당 논문이 더는 없어 아무것도 쓰지 않았습니다.</translation>
        </message>
        <message>
            <source>%1 is a folder: name a file in it.</source>
            <translation>%1: 폴더입니다. 그 안의 파일 이름을 지정하세요.</translation>
        </message>
        <message>
            <source>There is no folder %1 to write into; make it, or name another.</source>
            <translation>%1: 저장할 폴더가 없습니다. 폴더를 만들거나 다른 폴더를 지정하세요.</translation>
        </message>
        <message>
            <source>The folder %1 can't be made here. Name one that can be written to.</source>
            <translation>이곳에 %1 폴더를 만들 수 없습니다. 쓰기 가능한 폴더를 지정하세요.</translation>
        </message>
        <message>
            <source>%1 %2 files were written before.</source>
            <translation>%1 그 전에 파일 %2개를 썼습니다.</translation>
        </message>
        <message>
            <source>The export was cancelled. %1 files were written before.</source>
            <translation>내보내기를 취소했습니다. 그 전에 파일 %1개를 썼습니다.</translation>
        </message>
        <message>
            <source>There is no space left for %1: make room, then export again.</source>
            <translation>%1: 저장할 공간이 없습니다. 공간을 확보한 뒤 다시 내보내세요.</translation>
        </message>
        <message>
            <source>Paperlark can't write %1: %2.</source>
            <translation>%1: 파일을 쓸 수 없습니다. %2.</translation>
        </message>
        <message>
            <source>The export was cancelled.</source>
            <translation>내보내기를 취소했습니다.</translation>
        </message>
        <message>
            <source>Whoever reads %1 went away before everything was written.</source>
            <translation>%1: 다 쓰기 전에 읽는 쪽이 닫혔습니다.</translation>
        </message>
        <message>
            <source>Copying was cancelled.</source>
            <translation>복사를 취소했습니다.</translation>
        </message>
    </context>
    <context>
        <name>Exporters</name>
        <message>
            <source>BibTeX, for LaTeX and reference managers</source>
            <translation>BibTeX, LaTeX와 참고 문헌 관리 프로그램용</translation>
        </message>
        <message>
            <source>Plain citations, one a line</source>
            <translation>일반 텍스트 인용, 한 줄에 하나씩</translation>
        </message>
        <message>
            <source>CSL-JSON, for pandoc and citation processors</source>
            <translation>CSL-JSON, pandoc과 인용 처리기용</translation>
        </message>
        <message>
            <source>CSV, for spreadsheets, with your marks and notes</source>
            <translation>CSV, 스프레드시트용, 내 표시와 메모 포함</translation>
        </message>
        <message>
            <source>Papers from Paperlark</source>
            <translation>Paperlark에서 내보낸 논문</translation>
        </message>
        <message>
            <source>A page for the browser</source>
            <translation>브라우저용 페이지</translation>
        </message>
        <message>
            <source>JSON, one paper a line, with your marks and notes</source>
            <translation>JSON, 한 줄에 논문 한 편, 내 표시와 메모 포함</translation>
        </message>
        <message>
            <source>A digest that Paperlark reads back, every voice in it</source>
            <translation>Paperlark로 다시 읽을 수 있는 다이제스트, 모든 요약 포함</translation>
        </message>
        <message>
            <source>One note for each paper, for a vault such as Obsidian's</source>
            <translation>논문마다 노트 하나, Obsidian 등의 보관함용</translation>
        </message>
        <message>
            <source>RIS, for Zotero, EndNote and Mendeley</source>
            <translation>RIS, Zotero·EndNote·Mendeley용</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>A folder for the notes</source>
            <translation>노트를 담을 폴더</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>내보내기</translation>
        </message>
    </context>
    <context>
        <name>JsonDigest</name>
        <message>
            <source>The element is no paper that can be read. It is kept as text.</source>
            <translation>이 요소는 읽을 수 있는 논문이 아닙니다. 텍스트로 보관했습니다.</translation>
        </message>
        <message>
            <source>The file ends inside this element. It is kept as text; get the file again.</source>
            <translation>파일이 이 요소 도중에 끝납니다. 텍스트로 보관했으니 파일을 다시 받으세요.</translation>
        </message>
        <message>
            <source>The list has more than %1 elements; those from this line on were left out. Split the file to read them.</source>
            <translation>목록의 요소가 %1개를 넘어 이 행부터는 제외했습니다. 모두 읽으려면 파일을 나누세요.</translation>
        </message>
    </context>
    <context>
        <name>KeyMarkdown</name>
        <message>
            <source>Key</source>
            <translation>단축키</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>동작</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>단축키</translation>
        </message>
    </context>
    <context>
        <name>KeyPresets</name>
        <message>
            <source>Arrows only</source>
            <translation>화살표만</translation>
        </message>
        <message>
            <source>One hand</source>
            <translation>한 손</translation>
        </message>
        <message>
            <source>French keyboard</source>
            <translation>프랑스어 키보드</translation>
        </message>
        <message>
            <source>German keyboard</source>
            <translation>독일어 키보드</translation>
        </message>
    </context>
    <context>
        <name>KeyScheme</name>
        <message>
            <source>The keys of %1 are no list.</source>
            <translation>%1의 단축키가 목록이 아닙니다.</translation>
        </message>
        <message>
            <source>“%1”, for %2, is no key.</source>
            <translation>%2에 지정한 “%1”은(는) 올바른 키가 아닙니다.</translation>
        </message>
        <message>
            <source>Line %1 is not as a file of keys is written.</source>
            <translation>%1행이 단축키 파일의 형식에 맞지 않습니다.</translation>
        </message>
        <message>
            <source>%1 can't be read: %2.</source>
            <translation>%1: 읽을 수 없습니다. %2.</translation>
        </message>
        <message>
            <source>The keys can't be written to %1: %2.</source>
            <translation>%1에 단축키를 쓸 수 없습니다. %2.</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <source>The title is longer than %1 characters and was cut.</source>
            <translation>제목이 %1자를 넘어 잘랐습니다.</translation>
        </message>
        <message>
            <source>The summary is longer than %1 characters and was cut.</source>
            <translation>요약이 %1자를 넘어 잘랐습니다.</translation>
        </message>
        <message>
            <source>More than %1 authors are listed; the rest was left out.</source>
            <translation>저자가 %1명을 넘어 나머지는 제외했습니다.</translation>
        </message>
        <message>
            <source>More than %1 tags are listed; the rest was left out.</source>
            <translation>태그가 %1개를 넘어 나머지는 제외했습니다.</translation>
        </message>
        <message>
            <source>A tag is longer than %1 characters and was cut.</source>
            <translation>태그가 %1자를 넘어 잘랐습니다.</translation>
        </message>
        <message>
            <source>The line is longer than %1 characters and was cut.</source>
            <translation>행이 %1자를 넘어 잘랐습니다.</translation>
        </message>
        <message>
            <source>More than %1 parts of the file raise questions. Those from this line on are kept here as one text.</source>
            <translation>파일에서 확인할 부분이 %1곳을 넘습니다. 이 행부터는 하나의 텍스트로 여기에 보관했습니다.</translation>
        </message>
        <message>
            <source>The file has more than %1 lines; those from this line on were left out. Split the file to read them.</source>
            <translation>파일이 %1행을 넘어 이 행부터는 제외했습니다. 모두 읽으려면 파일을 나누세요.</translation>
        </message>
        <message>
            <source>The file lists more than %1 papers; those from this line on were left out. Split the file to read them.</source>
            <translation>파일의 논문이 %1편을 넘어 이 행부터는 제외했습니다. 모두 읽으려면 파일을 나누세요.</translation>
        </message>
    </context>
    <context>
        <name>LinkQuestion</name>
        <message>
            <source>It is not %1, whose name is almost the same.</source>
            <translation>이름이 거의 같지만 %1이(가) 아닙니다.</translation>
        </message>
        <message>
            <source>Paperlark knows this site, but the address is unusual: not encrypted, with a port or with a user name.</source>
            <translation>Paperlark가 아는 사이트이지만 주소가 평소와 다릅니다. 암호화되지 않았거나, 포트나 사용자 이름이 들어 있습니다.</translation>
        </message>
        <message>
            <source>Paperlark does not know this site.</source>
            <translation>Paperlark가 모르는 사이트입니다.</translation>
        </message>
        <message>
            <source>%1 (it is not %2)</source>
            <comment>names of hosts</comment>
            <translation>%1 (%2 아님)</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <comment>hosts</comment>
            <translation>
                <numerusform>외 %Ln곳</numerusform>
            </translation>
        </message>
        <message>
            <source>Open a page on %1?</source>
            <translation>%1의 페이지를 열까요?</translation>
        </message>
        <message numerus="yes">
            <source>Open %Ln page(s) on sites that Paperlark does not know?</source>
            <translation>
                <numerusform>Paperlark가 모르는 사이트의 페이지 %Ln개를 열까요?</numerusform>
            </translation>
        </message>
        <message>
            <source>Open a page</source>
            <translation>페이지 열기</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <translation>열지 않기</translation>
        </message>
    </context>
    <context>
        <name>Looks</name>
        <message>
            <source>as the desktop</source>
            <translation>시스템 설정에 맞춤</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>종이</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>야간</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>세피아</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>고대비</translation>
        </message>
        <message>
            <source>A paper is marked read when you leave it.</source>
            <translation>논문을 떠날 때 읽음으로 표시합니다.</translation>
        </message>
        <message>
            <source>Staying on a paper does not mark it read.</source>
            <translation>논문에 머물러도 읽음으로 표시하지 않습니다.</translation>
        </message>
        <message>
            <source>A paper is marked read after a moment.</source>
            <translation>잠시 후 논문을 읽음으로 표시합니다.</translation>
        </message>
    </context>
    <context>
        <name>ManPage</name>
        <message>
            <source>TEXT is what is typed into the search box of the window. All of its words and conditions must hold; a minus before one leaves it out, OR stands between two, parentheses hold together. The conditions:</source>
            <translation>TEXT는 창의 검색 상자에 입력하는 것과 같습니다. 모든 단어와 조건을 만족해야 합니다. 단어나 조건 앞에 빼기 기호를 붙이면 제외되고, OR은 둘 사이에 두며, 괄호로 묶을 수 있습니다. 조건:</translation>
        </message>
        <message>
            <source>Done. What was asked for may still have found nothing.</source>
            <translation>완료했습니다. 찾은 것이 없는 경우도 포함됩니다.</translation>
        </message>
        <message>
            <source>A file or paper that was named is refused or unknown, or something could not be written; the others are done. From check: something was found, notes apart.</source>
            <translation>지정한 파일이나 논문이 거부되었거나 알 수 없는 것이거나, 쓰지 못한 것이 있습니다. 나머지는 처리했습니다. check의 경우: 참고 외에 발견된 것이 있습니다.</translation>
        </message>
        <message>
            <source>Wrong usage; nothing was done.</source>
            <translation>사용법이 잘못되어 아무것도 하지 않았습니다.</translation>
        </message>
        <message>
            <source>The library can't be opened, is damaged or of a newer version; nothing was changed.</source>
            <translation>라이브러리를 열 수 없거나, 라이브러리가 손상되었거나 더 새로운 버전입니다. 아무것도 바꾸지 않았습니다.</translation>
        </message>
        <message>
            <source>Cancelled by a signal. The library is whole, and no half file is left.</source>
            <translation>시그널로 취소되었습니다. 라이브러리는 온전하며, 쓰다 만 파일은 남지 않습니다.</translation>
        </message>
        <message>
            <source>What is unread of the last seven days.</source>
            <translation>최근 7일 동안의 읽지 않은 논문.</translation>
        </message>
        <message>
            <source>The starred papers, for LaTeX.</source>
            <translation>별표한 논문, LaTeX용.</translation>
        </message>
        <message>
            <source>What is found goes on the reading list.</source>
            <translation>찾은 논문을 읽기 목록에 넣습니다.</translation>
        </message>
        <message>
            <source>Before a digest is published.</source>
            <translation>다이제스트를 발행하기 전에.</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>paperlark - read the daily digests of AI papers</source>
            <translation>paperlark - AI 논문 일간 다이제스트 읽기</translation>
        </message>
        <message>
            <source>SYNOPSIS</source>
            <translation>사용법</translation>
        </message>
        <message>
            <source>DESCRIPTION</source>
            <translation>설명</translation>
        </message>
        <message>
            <source>Without a command the window opens, with these files, folders and zip archives imported; where a window of this library is open, it takes them and comes to the front. The commands need no screen. What they print for programs goes to standard output, everything said beside it to standard error.</source>
            <translation>명령 없이 실행하면 지정한 파일, 폴더, zip 압축 파일을 가져와 창을 엽니다. 이 라이브러리의 창이 이미 열려 있으면 그 창이 이를 받아 맨 앞으로 나옵니다. 명령에는 화면이 필요 없습니다. 프로그램이 읽을 출력은 표준 출력으로, 그 밖의 안내는 모두 표준 오류로 보냅니다.</translation>
        </message>
        <message>
            <source>OPTIONS</source>
            <translation>옵션</translation>
        </message>
        <message>
            <source>Ends the options: what follows is TEXT or PATH.</source>
            <translation>옵션을 끝냅니다. 뒤에 오는 것은 TEXT 또는 PATH입니다.</translation>
        </message>
        <message>
            <source>COMMANDS</source>
            <translation>명령</translation>
        </message>
        <message>
            <source>PATHS</source>
            <translation>경로</translation>
        </message>
        <message>
            <source>A folder is walked with all folders in it, names in the order of their bytes; hidden folders and links inside it are left out. Its .md, .markdown, .txt and .json files are tried, and those that are no digest passed over; a file that is named and is no digest is refused. A .zip archive that is named is walked like a folder. A file that is called like a command is opened as ./query.</source>
            <translation>폴더는 하위 폴더까지 이름의 바이트 순서로 모두 살핍니다. 그 안의 숨김 폴더와 링크는 제외합니다. .md, .markdown, .txt, .json 파일을 시도하고 다이제스트가 아니면 건너뜁니다. 직접 지정한 파일이 다이제스트가 아니면 거부합니다. 직접 지정한 .zip 압축 파일은 폴더처럼 살핍니다. 명령과 이름이 같은 파일은 ./query처럼 엽니다.</translation>
        </message>
        <message>
            <source>FILTERS</source>
            <translation>필터</translation>
        </message>
        <message>
            <source>FORMATS</source>
            <translation>형식</translation>
        </message>
        <message>
            <source>EXIT STATUS</source>
            <translation>종료 상태</translation>
        </message>
        <message>
            <source>FILES</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>The library, unless XDG_DATA_HOME or --library names another place.</source>
            <translation>라이브러리입니다. XDG_DATA_HOME이나 --library로 다른 곳을 지정할 수 있습니다.</translation>
        </message>
        <message>
            <source>Verified copies of it, each with its SHA-256: of the last five days on which the window was open and the library had changed, of the last three upgrades, and those made by hand.</source>
            <translation>검증된 사본이며 각각 SHA-256이 함께 있습니다. 창이 열려 있었고 라이브러리가 바뀐 최근 5일 치, 최근 업그레이드 3회 치, 직접 만든 사본이 있습니다.</translation>
        </message>
        <message>
            <source>EXAMPLES</source>
            <translation>예시</translation>
        </message>
    </context>
    <context>
        <name>Newsletter</name>
        <message>
            <source>The section has a number and a title, but no abstract or link. It is kept as text.</source>
            <translation>번호와 제목은 있지만 초록이나 링크가 없는 절입니다. 텍스트로 보관했습니다.</translation>
        </message>
    </context>
    <context>
        <name>PaneKeys</name>
        <message>
            <source>In the list</source>
            <translation>목록에서</translation>
        </message>
        <message>
            <source>On the page</source>
            <translation>페이지에서</translation>
        </message>
        <message>
            <source>In the sidebar</source>
            <translation>사이드바에서</translation>
        </message>
        <message>
            <source>In the calendar</source>
            <translation>달력에서</translation>
        </message>
        <message>
            <source>Paper below, above</source>
            <translation>아래, 위 논문</translation>
        </message>
        <message>
            <source>Screen down, up</source>
            <translation>한 화면 아래로, 위로</translation>
        </message>
        <message>
            <source>Fold the day away, unfold it</source>
            <translation>날짜 접기, 펼치기</translation>
        </message>
        <message>
            <source>Line down, up</source>
            <translation>한 줄 아래로, 위로</translation>
        </message>
        <message>
            <source>Top, bottom</source>
            <translation>맨 위, 맨 아래</translation>
        </message>
        <message>
            <source>Row below, above</source>
            <translation>아래, 위 행</translation>
        </message>
        <message>
            <source>Include, exclude, neither</source>
            <translation>포함, 제외, 해제</translation>
        </message>
        <message>
            <source>First, last row</source>
            <translation>첫 행, 마지막 행</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>이것만</translation>
        </message>
        <message>
            <source>Exclude</source>
            <translation>제외</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>하루씩</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>한 주씩</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>한 달씩</translation>
        </message>
        <message>
            <source>Newest day</source>
            <translation>최신 날짜</translation>
        </message>
        <message>
            <source>This day</source>
            <translation>이날</translation>
        </message>
    </context>
    <context>
        <name>PaperLinks</name>
        <message>
            <source>arXiv abstract</source>
            <translation>arXiv 초록</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>페이지</translation>
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
            <translation>코드</translation>
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
            <translation>모델</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>데이터셋</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>영상</translation>
        </message>
        <message>
            <source>Another page</source>
            <translation>다른 페이지</translation>
        </message>
    </context>
    <context>
        <name>PaperSections</name>
        <message>
            <source>The section names no paper: its link leads to none. It is kept as text.</source>
            <translation>링크가 논문을 가리키지 않아 어떤 논문인지 알 수 없는 절입니다. 텍스트로 보관했습니다.</translation>
        </message>
    </context>
    <context>
        <name>PaperTable</name>
        <message>
            <source>A line inside the table belongs to no row. It is kept as text.</source>
            <translation>표 안의 한 줄이 어느 행에도 속하지 않습니다. 텍스트로 보관했습니다.</translation>
        </message>
        <message>
            <source>The row names no paper: no arXiv or Hugging Face link, or no title. It is kept as text.</source>
            <translation>arXiv나 Hugging Face 링크 또는 제목이 없어 어떤 논문인지 알 수 없는 행입니다. 텍스트로 보관했습니다.</translation>
        </message>
        <message>
            <source>The row has %1 cells, its header has %2.</source>
            <translation>이 행의 칸은 %1개인데 머리글의 칸은 %2개입니다.</translation>
        </message>
        <message>
            <source>What could be told apart was read; the row is kept as text, too.</source>
            <translation>구분할 수 있는 내용은 읽었고, 행도 텍스트로 보관했습니다.</translation>
        </message>
        <message>
            <source>It is kept as text.</source>
            <translation>텍스트로 보관했습니다.</translation>
        </message>
        <message>
            <source>The column “%1” is not known. Its text is kept.</source>
            <translation>알 수 없는 열 “%1”입니다. 내용은 보관했습니다.</translation>
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
            <translation>네트워크 활동</translation>
        </message>
        <message>
            <source>Requests, newest first</source>
            <translation>요청, 최신순</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>시각</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>주소</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>응답</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>소요 시간</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>Nothing was ever fetched. Each request that is made will stand here.</source>
            <translation>아직 아무것도 내려받지 않았습니다. 보낸 요청은 모두 여기에 표시됩니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s), %1 in all. The last 2,000 are kept.</source>
            <translation>
                <numerusform>요청 %Ln건, 총 %1. 최근 2,000건까지 보관합니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>온라인으로 전환</translation>
        </message>
        <message>
            <source>Go offline</source>
            <translation>오프라인으로 전환</translation>
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
            <translation>외</translation>
        </message>
        <message>
            <source>show fewer</source>
            <translation>간단히 보기</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Backup</name>
        <message>
            <source>The backup %1 can't be made. The library is as it was; make room there or name another place.</source>
            <translation>백업 %1을(를) 만들 수 없습니다. 라이브러리는 그대로입니다. 공간을 확보하거나 다른 위치를 지정하세요.</translation>
        </message>
        <message>
            <source>The backup %1 is damaged. Nothing was changed; take an older one.</source>
            <translation>백업 %1이(가) 손상되었습니다. 아무것도 바꾸지 않았습니다. 더 오래된 백업을 사용하세요.</translation>
        </message>
        <message>
            <source>%1 is no Paperlark library. Nothing was changed; choose a backup of one.</source>
            <translation>%1: Paperlark 라이브러리가 아닙니다. 아무것도 바꾸지 않았습니다. 라이브러리의 백업을 선택하세요.</translation>
        </message>
        <message>
            <source>%1 is there already and is no backup. Nothing was changed; name another file.</source>
            <translation>%1: 이미 있는 파일이며 백업이 아닙니다. 아무것도 바꾸지 않았습니다. 다른 파일을 지정하세요.</translation>
        </message>
        <message>
            <source>%1 can't be read. Nothing was changed; check its name and permissions.</source>
            <translation>%1: 읽을 수 없습니다. 아무것도 바꾸지 않았습니다. 이름과 권한을 확인하세요.</translation>
        </message>
        <message>
            <source>The backup %1 has no checksum beside it, so nobody can tell whether it is whole. Take another one.</source>
            <translation>백업 %1에 체크섬이 딸려 있지 않아 온전한지 확인할 수 없습니다. 다른 백업을 사용하세요.</translation>
        </message>
        <message>
            <source>There is no library %1 to be copied. Check its name.</source>
            <translation>복사할 라이브러리 %1이(가) 없습니다. 이름을 확인하세요.</translation>
        </message>
        <message>
            <source>The backup can't be put in the place of %1. What was there is kept; make room there and try again.</source>
            <translation>%1 자리에 백업을 놓을 수 없습니다. 있던 것은 보관했습니다. 그곳에 공간을 확보한 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>%1 is the library itself. Nothing was changed; name a backup of it.</source>
            <translation>%1: 라이브러리 자체입니다. 아무것도 바꾸지 않았습니다. 라이브러리의 백업을 지정하세요.</translation>
        </message>
        <message>
            <source>Another window has the library %1 open. Nothing was changed; close it and try again.</source>
            <translation>라이브러리 %1이(가) 다른 창에 열려 있습니다. 아무것도 바꾸지 않았습니다. 그 창을 닫고 다시 시도하세요.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::BrowserDialog</name>
        <message>
            <source>Browser</source>
            <translation>브라우저</translation>
        </message>
        <message>
            <source>Which program opens web &amp;pages?</source>
            <translation>어떤 프로그램으로 웹 페이지를 열까요(&amp;P)?</translation>
        </message>
        <message>
            <source>The desktop's; or for example %1</source>
            <extracomment>before an example: "The desktop's; or for example firefox --new-window %u"</extracomment>
            <translation>시스템 기본 브라우저, 또는 예: %1</translation>
        </message>
        <message>
            <source>The address stands in the place of %u, or behind everything else. "…" keeps words together; no shell reads any of it.</source>
            <translation>주소는 %u 자리에 들어가고, 그 자리가 없으면 맨 뒤에 붙습니다. "…"로 묶은 단어는 나뉘지 않으며, 셸을 거치지 않습니다.</translation>
        </message>
        <message>
            <source>Pages open in the desktop's browser.</source>
            <extracomment>%1: a program and what it is given, word by word</extracomment>
            <translation>페이지를 시스템 기본 브라우저에서 엽니다.</translation>
        </message>
        <message>
            <source>Starts %1</source>
            <translation>실행: %1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CalendarModel</name>
        <message>
            <source>dddd d MMMM yyyy</source>
            <comment>a Qt date format</comment>
            <extracomment>A date as it is spoken, in the notation of QLocale::toString()</extracomment>
            <translation>yyyy년 M월 d일 dddd</translation>
        </message>
        <message>
            <source>%1, no digest</source>
            <translation>%1, 다이제스트 없음</translation>
        </message>
        <message>
            <source>%1, no digest, though the days around it have one</source>
            <translation>%1, 앞뒤 날과 달리 다이제스트 없음</translation>
        </message>
        <message>
            <source>%1, a digest without papers</source>
            <translation>%1, 논문 없는 다이제스트</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n paper(s)</source>
            <translation>
                <numerusform>%1, 논문 %n편</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n paper(s), %2 unread</source>
            <translation>
                <numerusform>%1, 논문 %n편, 읽지 않음 %2편</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CalendarView</name>
        <message>
            <source>A year back</source>
            <translation>이전 해</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>이전</translation>
        </message>
        <message>
            <source>On</source>
            <translation>다음</translation>
        </message>
        <message>
            <source>A year on</source>
            <translation>다음 해</translation>
        </message>
        <message>
            <source>%1 (with Ctrl: too)</source>
            <comment>%1: “Every Monday”</comment>
            <translation>%1 (Ctrl: 추가 선택)</translation>
        </message>
        <message>
            <source>The whole month</source>
            <translation>표시된 달 전체</translation>
        </message>
        <message>
            <source>All these weeks</source>
            <translation>표시된 주 전체</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>달력</translation>
        </message>
        <message>
            <source>20 weeks</source>
            <translation>20주</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>한 달</translation>
        </message>
        <message>
            <source>Show twenty weeks instead of a month</source>
            <translation>한 달 대신 20주 표시</translation>
        </message>
        <message>
            <source>Show a month instead of twenty weeks</source>
            <translation>20주 대신 한 달 표시</translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n주</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>“Mon, Wed” and “17 – 23 Dec”</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 · no papers</source>
            <translation>%1 · 논문 없음</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %Ln paper(s)</source>
            <translation>
                <numerusform>%1 · 논문 %Ln편</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %Ln paper(s) · %2 unread</source>
            <translation>
                <numerusform>%1 · 논문 %Ln편 · 안 읽음 %2편</numerusform>
            </translation>
        </message>
        <message>
            <source>Every %1</source>
            <comment>%1: “Monday”</comment>
            <translation>매주 %1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ChipButton</name>
        <message>
            <source>Without %1</source>
            <translation>%1 빼기</translation>
        </message>
        <message>
            <source>Delete takes it out, F2 edits it as text: %1</source>
            <translation>Delete 키로 빼기, F2 키로 텍스트로 편집: %1</translation>
        </message>
        <message>
            <source>%1
Double-click or F2 to edit it as text</source>
            <extracomment>%1: the condition as it can be typed, e.g. tag:Video</extracomment>
            <translation>%1
두 번 클릭하거나 F2 키를 누르면 텍스트로 편집할 수 있습니다</translation>
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
                <numerusform>정리했습니다. 논문 %Ln편이 목록에서 빠졌습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to clean up: every paper listed fits.</source>
            <translation>정리할 것이 없습니다. 목록의 모든 논문이 조건에 맞습니다.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ClickHints</name>
        <message>
            <source>You clicked “%1” – %2 does that</source>
            <extracomment>%1: what the button does, "Star"; %2: its key</extracomment>
            <translation>“%1” 버튼의 단축키는 %2입니다</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>명령</translation>
        </message>
        <message>
            <source>An action, a paper, a tag, a day…</source>
            <translation>동작, 논문, 태그, 날짜…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln choice(s)</source>
            <translation>
                <numerusform>선택지 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left</source>
            <extracomment>Behind a day: "12 papers, 3 left"</extracomment>
            <translation>
                <numerusform>%Ln편 남음</numerusform>
            </translation>
        </message>
        <message>
            <source>no papers</source>
            <translation>논문 없음</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>사용 중</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>최근</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>동작</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>논문</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>태그</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>저자</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>보기</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>설정</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CompareButton</name>
        <message>
            <source>Compare</source>
            <translation>비교</translation>
        </message>
        <message>
            <source>Compare voices</source>
            <translation>요약 비교</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Comparison</name>
        <message>
            <source>Gist</source>
            <translation>요지</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>질문</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>방법</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>Implication</source>
            <translation>시사점</translation>
        </message>
        <message>
            <source>Other</source>
            <extracomment>what the digests say besides</extracomment>
            <translation>기타</translation>
        </message>
        <message>
            <source>1 voice</source>
            <translation>요약 1개</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>언급 없음</translation>
        </message>
        <message>
            <source>None of these digests gave a summary for it.</source>
            <translation>이 논문의 요약을 실은 다이제스트가 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Completion</name>
        <message>
            <source>what it is about</source>
            <translation>무엇에 관한 논문인지</translation>
        </message>
        <message>
            <source>who wrote it</source>
            <translation>누가 썼는지</translation>
        </message>
        <message>
            <source>which digest told it</source>
            <translation>어느 다이제스트에 실렸는지</translation>
        </message>
        <message>
            <source>the language of a summary</source>
            <translation>요약의 언어</translation>
        </message>
        <message>
            <source>a day, a month, last7d</source>
            <translation>일, 월, last7d</translation>
        </message>
        <message>
            <source>a number, &gt;=50</source>
            <translation>숫자, &gt;=50</translation>
        </message>
        <message>
            <source>code, a model, a note</source>
            <translation>코드, 모델, 메모</translation>
        </message>
        <message>
            <source>unread, starred, liked</source>
            <translation>읽지 않음, 별표, 더 보기</translation>
        </message>
        <message>
            <source>words of the title</source>
            <translation>제목의 단어</translation>
        </message>
        <message>
            <source>words of your note</source>
            <translation>내 메모의 단어</translation>
        </message>
        <message>
            <source>a number of arXiv</source>
            <translation>arXiv 번호</translation>
        </message>
        <message>
            <source>the order of the list</source>
            <translation>목록의 순서</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CompletionList</name>
        <message>
            <source>%1 of %2</source>
            <comment>place among the suggestions</comment>
            <translation>%2개 중 %1번째</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>제안</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ConcernRow</name>
        <message>
            <source>Hide</source>
            <translation>숨기기</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>보기</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Copying</name>
        <message numerus="yes">
            <source>Copied the link of %Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편의 링크를 복사했습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied BibTeX of %Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편의 BibTeX를 복사했습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied the Markdown link of %Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편의 Markdown 링크를 복사했습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied the title of %Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편의 제목을 복사했습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied the arXiv id of %Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편의 arXiv ID를 복사했습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied the citation of %Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편의 인용을 복사했습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied title and link of %Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편의 제목과 링크를 복사했습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>None of the selected papers has an arXiv id.</source>
            <translation>선택한 논문 중 arXiv ID가 있는 것이 없습니다.</translation>
        </message>
        <message>
            <source>None of the selected papers has a link.</source>
            <translation>선택한 논문 중 링크가 있는 것이 없습니다.</translation>
        </message>
        <message>
            <source>Copied the selected text</source>
            <translation>선택한 텍스트를 복사했습니다</translation>
        </message>
        <message>
            <source>Paperlark is still copying; one moment.</source>
            <translation>아직 복사하는 중입니다. 잠시만 기다려 주세요.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Database</name>
        <message>
            <source>The library %1 is not there any more. Nothing was kept; put its disk or folder back and try again.</source>
            <translation>라이브러리 %1이(가) 더는 없습니다. 아무것도 저장하지 않았습니다. 디스크나 폴더를 되돌려 놓은 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>Another program is writing to the library in %1. Nothing was changed; try again in a moment.</source>
            <translation>다른 프로그램이 %1의 라이브러리에 쓰고 있습니다. 아무것도 바꾸지 않았습니다. 잠시 후 다시 시도하세요.</translation>
        </message>
        <message>
            <source>The library in %1 can only be read. Nothing was changed; make the folder writable or choose another library.</source>
            <translation>%1의 라이브러리는 읽기 전용입니다. 아무것도 바꾸지 않았습니다. 폴더를 쓰기 가능하게 바꾸거나 다른 라이브러리를 선택하세요.</translation>
        </message>
        <message>
            <source>The disk with %1 is full. What was stored before is whole; make room and try again.</source>
            <translation>%1이(가) 있는 디스크가 가득 찼습니다. 이전에 저장한 내용은 온전합니다. 공간을 확보한 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>The library %1 is damaged. Nothing was overwritten; restore a backup or choose another library.</source>
            <translation>라이브러리 %1이(가) 손상되었습니다. 아무것도 덮어쓰지 않았습니다. 백업을 복원하거나 다른 라이브러리를 선택하세요.</translation>
        </message>
        <message>
            <source>The disk with %1 does not answer. What was stored before is whole; check the disk and try again.</source>
            <translation>%1이(가) 있는 디스크가 응답하지 않습니다. 이전에 저장한 내용은 온전합니다. 디스크를 확인한 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>The library in %1 can't be opened. Check that the folder is there and can be read.</source>
            <translation>%1의 라이브러리를 열 수 없습니다. 폴더가 있는지, 읽을 수 있는지 확인하세요.</translation>
        </message>
        <message>
            <source>The library in %1 can't do this. Nothing was changed; `paperlark library check` tells whether it is whole.</source>
            <translation>%1의 라이브러리에서는 이 작업을 할 수 없습니다. 아무것도 바꾸지 않았습니다. 온전한지는 `paperlark library check`로 확인할 수 있습니다.</translation>
        </message>
        <message>
            <source>%1 belongs to another program. Nothing was changed; choose another library.</source>
            <translation>%1: 다른 프로그램의 파일입니다. 아무것도 바꾸지 않았습니다. 다른 라이브러리를 선택하세요.</translation>
        </message>
        <message>
            <source>The folder %1 can't be made. Choose another place for the library.</source>
            <translation>%1 폴더를 만들 수 없습니다. 라이브러리를 둘 다른 곳을 선택하세요.</translation>
        </message>
        <message>
            <source>The folder %1 can't be written to. Choose another place for the library.</source>
            <translation>%1 폴더에 쓸 수 없습니다. 라이브러리를 둘 다른 곳을 선택하세요.</translation>
        </message>
        <message>
            <source>%1 can't be read. Check its permissions or choose another library.</source>
            <translation>%1: 읽을 수 없습니다. 권한을 확인하거나 다른 라이브러리를 선택하세요.</translation>
        </message>
        <message>
            <source>The library in %1 was not closed properly and the folder can't be written to. Make it writable once.</source>
            <translation>%1의 라이브러리가 제대로 닫히지 않았고 폴더에 쓸 수 없습니다. 폴더를 한 번 쓰기 가능하게 바꾸세요.</translation>
        </message>
        <message>
            <source>%1 is no Paperlark library. Nothing was changed; choose another library.</source>
            <translation>%1: Paperlark 라이브러리가 아닙니다. 아무것도 바꾸지 않았습니다. 다른 라이브러리를 선택하세요.</translation>
        </message>
        <message>
            <source>The library %1 is from an older version and can't be brought up to date where it is. Make its folder writable.</source>
            <translation>라이브러리 %1은(는) 이전 버전이며 지금 위치에서는 업데이트할 수 없습니다. 폴더를 쓰기 가능하게 바꾸세요.</translation>
        </message>
        <message>
            <source>The library %1 needs a newer Paperlark: it has version %2, this program reads up to version %3. Nothing was changed.</source>
            <translation>라이브러리 %1에는 더 새로운 Paperlark가 필요합니다. 라이브러리는 버전 %2이고, 이 프로그램은 버전 %3까지 읽습니다. 아무것도 바꾸지 않았습니다.</translation>
        </message>
        <message>
            <source>The library %1 is not brought up to date yet: that was stopped. Nothing is lost; it goes on next time.</source>
            <translation>라이브러리 %1의 업데이트가 중단되어 아직 끝나지 않았습니다. 잃은 것은 없으며 다음에 이어집니다.</translation>
        </message>
        <message>
            <source>The library in %1 is being brought up to date by another window. Nothing was changed; try again in a moment.</source>
            <translation>다른 창에서 %1의 라이브러리를 업데이트하고 있습니다. 아무것도 바꾸지 않았습니다. 잠시 후 다시 시도하세요.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::DayHeading</name>
        <message>
            <source>yyyy</source>
            <comment>a Qt date format: the year behind a day heading</comment>
            <translation>(yyyy년)</translation>
        </message>
        <message>
            <source>done</source>
            <comment>every paper of the day is read</comment>
            <translation>완료</translation>
        </message>
        <message>
            <source>%L1 new</source>
            <comment>papers of a day that came since the last visit</comment>
            <translation>신규 %L1편</translation>
        </message>
        <message>
            <source>%L1 left</source>
            <comment>papers of a day that are not read yet</comment>
            <translation>%L1편 남음</translation>
        </message>
        <message numerus="yes">
            <source>%Ln source(s)</source>
            <translation>
                <numerusform>출처 %Ln개</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::DayText</name>
        <message>
            <source>d MMM</source>
            <comment>a Qt date format</comment>
            <translation>M월 d일</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <comment>a Qt date format</comment>
            <translation>yyyy년 M월 d일 (ddd)</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>날짜 없음</translation>
        </message>
        <message>
            <source>MMM yyyy</source>
            <comment>a Qt date format</comment>
            <translation>yyyy년 M월</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::DoneDay</name>
        <message>
            <source>That’s %1.</source>
            <extracomment>Said when a day is read to its end: "That’s Monday."</extracomment>
            <translation>%1 논문을 모두 읽었습니다.</translation>
        </message>
        <message>
            <source>%1 read, %2 starred.</source>
            <translation>%1편 읽음, %2편 별표.</translation>
        </message>
        <message>
            <source>%1 read.</source>
            <translation>%1편 읽음.</translation>
        </message>
        <message>
            <source>%1, %2 left</source>
            <extracomment>A day and how many of its papers are unread</extracomment>
            <translation>%1, %2편 남음</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::DropOverlay</name>
        <message>
            <source>Import this text as a digest</source>
            <translation>이 텍스트를 다이제스트로 가져오기</translation>
        </message>
        <message>
            <source>Go to the paper %1</source>
            <translation>%1 논문으로 이동</translation>
        </message>
        <message>
            <source>An address is not fetched by dropping it</source>
            <translation>주소는 끌어다 놓아도 내려받지 않습니다</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>파일 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>폴더 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Import %1 and %2</source>
            <extracomment>"Import 3 files and 1 folder"</extracomment>
            <translation>%1, %2 가져오기</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>%1 가져오기</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::EarlierDaysDialog</name>
        <message>
            <source>Fetch earlier days</source>
            <translation>이전 날짜 내려받기</translation>
        </message>
        <message>
            <source>Days of %1 that are not here yet</source>
            <extracomment>%1: the name of a source</extracomment>
            <translation>%1에서 아직 받지 않은 날짜</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>시작(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>끝(&amp;T)</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>내려받기</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s), one request each, one after the other. It goes on after a restart, and can be paused.</source>
            <translation>
                <numerusform>날짜마다 요청을 한 건씩 보내 %Ln일 치를 차례로 내려받습니다. 프로그램을 다시 시작해도 이어지며, 일시 중지할 수 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first day is after the last one.</source>
            <translation>시작 날짜가 끝 날짜보다 늦습니다.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::EmptyState</name>
        <message>
            <source>Without %1</source>
            <translation>%1 빼기</translation>
        </message>
        <message>
            <source>Without “%1”</source>
            <extracomment>A way out of an empty list: the same filter without this condition</extracomment>
            <translation>“%1” 빼기</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>다음과 일치하는 논문이 없습니다</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>모두 지우기</translation>
        </message>
        <message>
            <source>Nothing left to read</source>
            <translation>읽을 것이 남아 있지 않습니다</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln paper(s) of this view read.</source>
            <translation>
                <numerusform>이 보기의 논문 %Ln편을 모두 읽었습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Next unread day</source>
            <translation>읽을 논문이 남은 다음 날</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ExportDialog</name>
        <message>
            <source>folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>내보내기</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>논문</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>형식</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>다른 이름으로 저장(&amp;S)…</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ExportProgress</name>
        <message>
            <source>Export</source>
            <translation>내보내기</translation>
        </message>
        <message numerus="yes">
            <source>Exporting %1 of %Ln paper(s)…</source>
            <translation>
                <numerusform>논문 %Ln편 중 %1편 내보내는 중…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Exports</name>
        <message>
            <source>%1 selected</source>
            <translation>선택한 %1</translation>
        </message>
        <message>
            <source>This paper</source>
            <translation>이 논문</translation>
        </message>
        <message>
            <source>papers</source>
            <comment>name of a file</comment>
            <translation>논문</translation>
        </message>
        <message>
            <source>%1 in view</source>
            <translation>보기의 %1</translation>
        </message>
        <message>
            <source>All in view</source>
            <translation>보기 전체</translation>
        </message>
        <message>
            <source>%1 of this day</source>
            <translation>이날의 %1</translation>
        </message>
        <message numerus="yes">
            <source>Exported %Ln paper(s) to %1</source>
            <translation>
                <numerusform>논문 %Ln편을 내보냈습니다: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FacetModel</name>
        <message numerus="yes">
            <source>%1, included, %n paper(s) if left out</source>
            <translation>
                <numerusform>%1, 포함됨, 제외하면 논문 %n편</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, left out, %n paper(s) if cleared</source>
            <translation>
                <numerusform>%1, 제외됨, 해제하면 논문 %n편</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n paper(s) if included</source>
            <translation>
                <numerusform>%1, 포함하면 논문 %n편</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Click to leave it out: %Ln paper(s)</source>
            <translation>
                <numerusform>클릭하면 제외: 논문 %Ln편</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Click to let it be: %Ln paper(s)</source>
            <translation>
                <numerusform>클릭하면 해제: 논문 %Ln편</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Click to include it: %Ln paper(s)</source>
            <translation>
                <numerusform>클릭하면 포함: 논문 %Ln편</numerusform>
            </translation>
        </message>
        <message>
            <source>Code</source>
            <translation>코드</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>모델</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>영상</translation>
        </message>
        <message>
            <source>Thumbnail</source>
            <translation>섬네일</translation>
        </message>
        <message>
            <source>My note</source>
            <translation>내 메모</translation>
        </message>
        <message>
            <source>Unknown source</source>
            <translation>알 수 없는 출처</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FacetView</name>
        <message>
            <source>Type to find</source>
            <translation>입력하여 찾기</translation>
        </message>
        <message>
            <source>Find in %1</source>
            <translation>%1에서 찾기</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>하나라도</translation>
        </message>
        <message>
            <source>All</source>
            <translation>모두</translation>
        </message>
        <message>
            <source>Any of those chosen</source>
            <translation>고른 것 중 하나라도</translation>
        </message>
        <message>
            <source>All of those chosen</source>
            <translation>고른 것 모두</translation>
        </message>
        <message>
            <source>Any: papers with at least one of those chosen. All: papers with every one.</source>
            <translation>하나라도: 고른 것 중 하나 이상에 해당하는 논문. 모두: 고른 것 전부에 해당하는 논문.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more…</source>
            <translation>
                <numerusform>%Ln개 더…</numerusform>
            </translation>
        </message>
        <message>
            <source>More…</source>
            <translation>더 보기…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln chosen</source>
            <translation>
                <numerusform>%Ln개 선택</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Fetcher</name>
        <message>
            <source>%1 asked to be left alone until %2. It is asked again then.</source>
            <translation>%1 쪽에서 요청을 %2까지 멈춰 달라고 했습니다. 그때 다시 요청합니다.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Figures</name>
        <message numerus="yes">
            <source>stated by %1 of %n digest(s)</source>
            <translation>
                <numerusform>다이제스트 %n개 중 %1개에 나옴</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FileWalk</name>
        <message>
            <source>%1 is not there. Check the name.</source>
            <translation>%1: 없습니다. 이름을 확인하세요.</translation>
        </message>
        <message>
            <source>%1 is a folder, not a file. Open it as a folder.</source>
            <translation>%1: 파일이 아니라 폴더입니다. 폴더로 여세요.</translation>
        </message>
        <message>
            <source>%1 is no regular file and was not opened. Copy its content into a file.</source>
            <translation>%1: 일반 파일이 아니어서 열지 않았습니다. 내용을 파일로 복사하세요.</translation>
        </message>
        <message>
            <source>%1 is larger than 16 MiB and was not read. Split it by days.</source>
            <translation>%1: 16 MiB를 넘어 읽지 않았습니다. 날짜별로 나누세요.</translation>
        </message>
        <message>
            <source>%1 can't be read. Check its permissions.</source>
            <translation>%1: 읽을 수 없습니다. 권한을 확인하세요.</translation>
        </message>
        <message>
            <source>%1 was not read. %2</source>
            <translation>%1: 읽지 않았습니다. %2</translation>
        </message>
        <message>
            <source>%1 could not be read to its end. Check the disk and try again.</source>
            <translation>%1: 끝까지 읽지 못했습니다. 디스크를 확인한 뒤 다시 시도하세요.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FilterBar</name>
        <message numerus="yes">
            <source>… of %Ln paper(s)</source>
            <comment>the filter's papers are not counted yet</comment>
            <translation>
                <numerusform>전체 논문 %Ln편 중 …</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %L2 papers</source>
            <comment>%1: how many the filter leaves</comment>
            <translation>논문 %L2편 중 %1편</translation>
        </message>
        <message numerus="yes">
            <source>%1 paper(s)</source>
            <translation>
                <numerusform>논문 %1편</numerusform>
            </translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>필터</translation>
        </message>
        <message>
            <source>Clear</source>
            <comment>removes every condition of the filter</comment>
            <translation>지우기</translation>
        </message>
        <message>
            <source>Compact rows</source>
            <translation>촘촘한 행</translation>
        </message>
        <message>
            <source>Comfortable rows</source>
            <translation>넉넉한 행</translation>
        </message>
        <message>
            <source>Cards, with thumbnails where they are allowed</source>
            <translation>카드, 허용된 경우 섬네일 포함</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FilterChip</name>
        <message>
            <source>code</source>
            <translation>코드</translation>
        </message>
        <message>
            <source>a model</source>
            <translation>모델</translation>
        </message>
        <message>
            <source>a thumbnail</source>
            <translation>섬네일</translation>
        </message>
        <message>
            <source>a video</source>
            <translation>영상</translation>
        </message>
        <message>
            <source>a note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>title with</source>
            <comment>before words of a title</comment>
            <translation>제목에</translation>
        </message>
        <message>
            <source>note with</source>
            <comment>before words of a note</comment>
            <translation>메모에</translation>
        </message>
        <message>
            <source>by</source>
            <comment>before an author</comment>
            <translation>저자</translation>
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
            <translation>제외</translation>
        </message>
        <message>
            <source>tag</source>
            <comment>before a tag's name</comment>
            <translation>태그</translation>
        </message>
        <message>
            <source>in</source>
            <comment>before a language</comment>
            <translation>언어</translation>
        </message>
        <message>
            <source>from</source>
            <comment>before a source</comment>
            <translation>출처</translation>
        </message>
        <message>
            <source>not from</source>
            <comment>before a source that is left out</comment>
            <translation>제외 출처</translation>
        </message>
        <message>
            <source>not by</source>
            <comment>before an author who is left out</comment>
            <translation>제외 저자</translation>
        </message>
        <message>
            <source>with</source>
            <comment>before what a paper has: code, a note</comment>
            <translation>있음:</translation>
        </message>
        <message>
            <source>without</source>
            <comment>before what a paper lacks</comment>
            <translation>없음:</translation>
        </message>
        <message>
            <source>today</source>
            <translation>오늘</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>어제</translation>
        </message>
        <message numerus="yes">
            <source>last %n day(s)</source>
            <translation>
                <numerusform>최근 %n일</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n week(s)</source>
            <translation>
                <numerusform>최근 %n주</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n month(s)</source>
            <translation>
                <numerusform>최근 %n개월</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n year(s)</source>
            <translation>
                <numerusform>최근 %n년</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <comment>days of the week</comment>
            <translation>%1 또는 %2</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>읽지 않음</translation>
        </message>
        <message>
            <source>starred</source>
            <translation>별표</translation>
        </message>
        <message>
            <source>on the reading list</source>
            <translation>읽기 목록</translation>
        </message>
        <message>
            <source>or</source>
            <comment>between two values, one is enough</comment>
            <translation>또는</translation>
        </message>
        <message>
            <source>and</source>
            <comment>between two values, both wanted</comment>
            <translation>그리고</translation>
        </message>
        <message>
            <source>on</source>
            <comment>before a day of the week</comment>
            <translation>매주</translation>
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
            <translation>페이지에서 찾기</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>이전 위치</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>다음 위치</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Not on this page</source>
            <translation>이 페이지에 없음</translation>
        </message>
        <message>
            <source>%1 found</source>
            <translation>%1개 찾음</translation>
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
            <translation>페이지 동작</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>별표</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>나중에</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>비교</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>별표함</translation>
        </message>
        <message>
            <source>On the list</source>
            <translation>목록에 있음</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::HintCard</name>
        <message>
            <source>After %1: %2</source>
            <extracomment>what a screen reader says when the first key of several was pressed: "After g: Today: t, Unread: u"</extracomment>
            <translation>%1 다음에: %2</translation>
        </message>
        <message>
            <source>%1, then</source>
            <extracomment>over the keys that may follow the one that was pressed: "g, then"</extracomment>
            <translation>%1 다음에</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::HttpGet</name>
        <message>
            <source>given up</source>
            <translation>포기함</translation>
        </message>
        <message>
            <source>not modified</source>
            <translation>변경 없음</translation>
        </message>
        <message>
            <source>nothing there</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>moved to %1</source>
            <translation>이동됨: %1</translation>
        </message>
        <message>
            <source>came whole</source>
            <translation>온전히 받음</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>취소됨</translation>
        </message>
        <message>
            <source>given up: offline</source>
            <translation>포기함: 오프라인</translation>
        </message>
        <message>
            <source>%1 is not fetched: only addresses that begin with https:// or http:// are.</source>
            <translation>%1: 내려받지 않습니다. https:// 또는 http://로 시작하는 주소만 내려받습니다.</translation>
        </message>
        <message>
            <source>%1 is not fetched: a name or password in an address would be sent along. Take it out.</source>
            <translation>%1: 내려받지 않습니다. 주소에 든 이름이나 비밀번호가 함께 전송됩니다. 주소에서 빼세요.</translation>
        </message>
        <message>
            <source>%1 leads from https to http, where anybody can change what comes: it was not followed to %2.</source>
            <translation>%1: https에서 http로 연결되며, http에서는 누구나 내용을 바꿀 수 있습니다. 그래서 %2(으)로 따라가지 않았습니다.</translation>
        </message>
        <message>
            <source>%1 is an address of this computer or its neighbourhood and was not asked: sources are public.</source>
            <translation>%1: 이 컴퓨터나 주변 네트워크의 주소라서 요청하지 않았습니다. 출처는 공개된 곳이어야 합니다.</translation>
        </message>
        <message>
            <source>%1 can't be found. Check the address and the connection to the Internet.</source>
            <translation>%1: 찾을 수 없습니다. 주소와 인터넷 연결을 확인하세요.</translation>
        </message>
        <message>
            <source>%1 leads on and on, more than five times. Look for the right address in a browser.</source>
            <translation>%1: 다른 주소로 다섯 번 넘게 이어집니다. 브라우저에서 올바른 주소를 찾아보세요.</translation>
        </message>
        <message>
            <source>%1 did not answer (%2 s).</source>
            <translation>%1에서 응답이 없습니다(%2초).</translation>
        </message>
        <message>
            <source>%1 fell silent in the middle (%2 s).</source>
            <translation>%1에서 전송 도중 응답이 끊겼습니다(%2초).</translation>
        </message>
        <message>
            <source>%1 was not done after %2 s. Nothing of it was kept.</source>
            <translation>%1: %2초가 지나도 끝나지 않았습니다. 받은 내용은 보관하지 않았습니다.</translation>
        </message>
        <message>
            <source>What %1 sends is larger than %2 MiB and was not kept. It is hardly a digest.</source>
            <translation>%1에서 보낸 내용이 %2 MiB를 넘어 보관하지 않았습니다. 다이제스트가 아닌 듯합니다.</translation>
        </message>
        <message>
            <source>%1 broke off before the end. Nothing of it was kept.</source>
            <translation>%1: 전송이 끝나기 전에 끊겼습니다. 받은 내용은 보관하지 않았습니다.</translation>
        </message>
        <message>
            <source>%1 does not say how long its answer is, so it can't be told whether it came whole. Nothing of it was kept.</source>
            <translation>%1에서 응답의 길이를 알려 주지 않아 온전히 받았는지 확인할 수 없습니다. 받은 내용은 보관하지 않았습니다.</translation>
        </message>
        <message>
            <source>What %1 sent was damaged on its way (its gzip does not add up). Nothing of it was kept.</source>
            <translation>%1에서 보낸 내용이 전송 중에 손상되었습니다(gzip이 맞지 않음). 받은 내용은 보관하지 않았습니다.</translation>
        </message>
        <message>
            <source>%1 packs its answer in a way that was not asked for (%2). Nothing of it was kept.</source>
            <translation>%1에서 요청하지 않은 방식(%2)으로 응답을 압축했습니다. 받은 내용은 보관하지 않았습니다.</translation>
        </message>
        <message>
            <source>%1 says that the address has moved, but not where to.</source>
            <translation>%1에서 주소가 바뀌었다고 하지만 새 주소는 알려 주지 않습니다.</translation>
        </message>
        <message>
            <source>%1 does not let everybody read this (answer %2).</source>
            <translation>%1: 누구나 읽도록 공개되어 있지 않습니다(응답 %2).</translation>
        </message>
        <message>
            <source>%1 has nothing at this address (answer %2).</source>
            <translation>%1: 이 주소에는 아무것도 없습니다(응답 %2).</translation>
        </message>
        <message>
            <source>%1 asks to be left alone for a while (answer 429).</source>
            <translation>%1 쪽에서 한동안 요청을 멈춰 달라고 합니다(응답 429).</translation>
        </message>
        <message>
            <source>%1 has trouble of its own (answer %2).</source>
            <translation>%1 쪽에 문제가 있습니다(응답 %2).</translation>
        </message>
        <message>
            <source>%1 gave an answer that is of no use here (%2).</source>
            <translation>%1에서 여기서 쓸 수 없는 응답을 보냈습니다(%2).</translation>
        </message>
        <message>
            <source>%1 does not take connections.</source>
            <translation>%1에서 연결을 받지 않습니다.</translation>
        </message>
        <message>
            <source>%1 can't prove that it is %1 (its certificate is not in order). Nothing was asked of it.</source>
            <translation>%1이(가) 정말 %1인지 증명하지 못합니다(인증서에 문제가 있음). 아무것도 요청하지 않았습니다.</translation>
        </message>
        <message>
            <source>The connection to %1 failed. Check the connection to the Internet.</source>
            <translation>%1에 연결하지 못했습니다. 인터넷 연결을 확인하세요.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ImageDecoding</name>
        <message>
            <source>The picture is damaged and can't be shown.</source>
            <translation>그림이 손상되어 표시할 수 없습니다.</translation>
        </message>
        <message>
            <source>The picture is %1, which this computer can't show. Install Qt's image formats (qt6-image-formats-plugins).</source>
            <translation>이 컴퓨터에서 표시할 수 없는 %1 그림입니다. Qt 이미지 형식(qt6-image-formats-plugins)을 설치하세요.</translation>
        </message>
        <message>
            <source>The picture has more than 40 megapixels and is not shown.</source>
            <translation>그림이 4천만 화소를 넘어 표시하지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ImportConcerns</name>
        <message>
            <source>%1, line %2</source>
            <translation>%1, %2행</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>Place and what happened there</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 (and %Ln more)</source>
            <translation>
                <numerusform>%1 (외 %Ln건)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) refused</source>
            <translation>
                <numerusform>거부된 파일 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln part(s) kept but not understood</source>
            <translation>
                <numerusform>보관했지만 해석하지 못한 부분 %Ln곳</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln remark(s) about what was read</source>
            <translation>
                <numerusform>읽은 내용에 관한 참고 %Ln건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln weekday(s) without a file between %1 and %2</source>
            <translation>
                <numerusform>%1부터 %2까지 파일이 없는 평일 %Ln일</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) passed over, because they are no digests</source>
            <translation>
                <numerusform>다이제스트가 아니어서 건너뛴 파일 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped after %Ln file(s)</source>
            <translation>
                <numerusform>파일 %Ln개를 읽고 중단함</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was imported</source>
            <translation>가져온 것 없음</translation>
        </message>
        <message numerus="yes">
            <source>Imported %Ln file(s)</source>
            <translation>
                <numerusform>파일 %Ln개 가져옴</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in %2 s</source>
            <translation>%1 (%2초)</translation>
        </message>
        <message>
            <source>%1 papers read, %2 new, %3 merged, %4 updated</source>
            <translation>읽은 논문 %1, 신규 %2, 병합 %3, 업데이트 %4</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ImportReportPanel</name>
        <message>
            <source>Import</source>
            <translation>가져오기</translation>
        </message>
        <message>
            <source>Import report</source>
            <translation>가져오기 보고서</translation>
        </message>
        <message numerus="yes">
            <source>Reading %1 of %Ln file(s)…</source>
            <translation>
                <numerusform>파일 %Ln개 중 %1개 읽는 중…</numerusform>
            </translation>
        </message>
        <message>
            <source>Changing the library: %1 %</source>
            <translation>라이브러리 변경 중: %1%</translation>
        </message>
        <message>
            <source>in %1 s</source>
            <translation>%1초 걸림</translation>
        </message>
        <message>
            <source>papers read</source>
            <translation>읽은 논문</translation>
        </message>
        <message>
            <source>new to you</source>
            <translation>새 논문</translation>
        </message>
        <message>
            <source>merged into papers you had</source>
            <translation>기존 논문에 병합</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>업데이트됨</translation>
        </message>
        <message>
            <source>Close the report</source>
            <translation>보고서 닫기</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>닫기 (Esc)</translation>
        </message>
        <message>
            <source>Undo import</source>
            <translation>가져오기 되돌리기</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>보고서 복사</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Imports</name>
        <message>
            <source>pasted on %1</source>
            <extracomment>the name of a source; %1: the day, as 2024-12-23</extracomment>
            <translation>%1에 붙여넣음</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::KeyEditor</name>
        <message>
            <source> or </source>
            <extracomment>between the keys of one action</extracomment>
            <translation> 또는 </translation>
        </message>
        <message>
            <source>Change keys</source>
            <translation>단축키 변경</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>동작</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>동작</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>단축키</translation>
        </message>
        <message>
            <source>Find a key or an action</source>
            <translation>단축키나 동작 찾기</translation>
        </message>
        <message>
            <source>On</source>
            <translation>켬</translation>
        </message>
        <message>
            <source>With Alt only</source>
            <translation>Alt와 함께만</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>끔</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>찾기(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Preset</source>
            <translation>프리셋(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Single-key shortcuts</source>
            <translation>한 글자 단축키(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>추가(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Remove keys</source>
            <translation>단축키 제거(&amp;R)</translation>
        </message>
        <message>
            <source>As in the pre&amp;set</source>
            <translation>프리셋대로(&amp;S)</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>모두 초기화</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>가져오기…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>내보내기…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Import keys</source>
            <translation>단축키 가져오기</translation>
        </message>
        <message>
            <source>Keys (*.json)</source>
            <translation>단축키 (*.json)</translation>
        </message>
        <message>
            <source>Export keys</source>
            <translation>단축키 내보내기</translation>
        </message>
        <message>
            <source>%1 is the key of “%2” now.</source>
            <translation>%1 키는 지금 “%2”의 단축키입니다.</translation>
        </message>
        <message>
            <source>%1 begins %2, the keys of “%3”, which could not be reached.</source>
            <translation>%1 키는 “%3”의 단축키 %2의 첫 부분이라, 그 단축키를 쓸 수 없게 됩니다.</translation>
        </message>
        <message>
            <source>%1, the key of “%2”, would act before %3 is complete.</source>
            <translation>“%2”의 단축키인 %1 키가 먼저 작동해 %3 단축키를 끝까지 누를 수 없습니다.</translation>
        </message>
        <message>
            <source>Take it &amp;away there</source>
            <translation>기존 단축키에서 빼기(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::KeyMap</name>
        <message>
            <source>It is left as it is.</source>
            <translation>파일은 그대로 두었습니다.</translation>
        </message>
        <message>
            <source>It is kept as %1.</source>
            <translation>%1에 보관했습니다.</translation>
        </message>
        <message>
            <source>Your keys can't be read, so the usual ones are in force. %1 %2</source>
            <extracomment>%1: why the file was not understood; %2: where it is kept</extracomment>
            <translation>단축키 파일을 읽을 수 없어 기본 단축키를 사용합니다. %1 %2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::KeyRecorder</name>
        <message>
            <source>New key</source>
            <translation>새 단축키</translation>
        </message>
        <message>
            <source>Press keys, then Enter</source>
            <translation>키를 누른 뒤 Enter</translation>
        </message>
        <message>
            <source>Press one key or several after each other, then Enter. Backspace takes one back.</source>
            <translation>키를 하나 또는 여러 개 차례로 누른 뒤 Enter 키를 누르세요. Backspace 키로 하나씩 지웁니다.</translation>
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
            <translation>알 수 없는 언어</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Library</name>
        <message>
            <source>The question was given up for a newer one.</source>
            <translation>더 새로운 요청이 들어와 이전 요청을 그만두었습니다.</translation>
        </message>
        <message>
            <source>The file is damaged: %1.</source>
            <translation>파일이 손상되었습니다: %1.</translation>
        </message>
        <message>
            <source>Row %1 of “%2” points to nothing in “%3”.</source>
            <translation>“%2”의 %1행이 가리키는 대상이 “%3”에 없습니다.</translation>
        </message>
        <message>
            <source>The search index does not fit the papers.</source>
            <translation>검색 색인이 논문과 맞지 않습니다.</translation>
        </message>
        <message>
            <source>Paper %1 has neither a summary nor a mark.</source>
            <translation>논문 %1에 요약도 표시도 없습니다.</translation>
        </message>
        <message>
            <source>Paper %1 can't be shown or found.</source>
            <translation>논문 %1을(를) 표시하거나 찾을 수 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>Search finds %n paper(s) too many.</source>
            <translation>
                <numerusform>검색에 없어야 할 논문 %n편이 나옵니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>An entry stands with paper %1 instead of %2.</source>
            <translation>한 항목이 논문 %2 대신 논문 %1에 붙어 있습니다.</translation>
        </message>
        <message numerus="yes">
            <source>The wrong paper has %n line(s) of digests.</source>
            <translation>
                <numerusform>다이제스트의 행 %n개가 엉뚱한 논문에 붙어 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>What can be undone is not whole.</source>
            <translation>실행 취소 기록이 온전하지 않습니다.</translation>
        </message>
        <message>
            <source>Paper %1 does not stand under its first day.</source>
            <translation>논문 %1이(가) 처음 실린 날 아래에 있지 않습니다.</translation>
        </message>
        <message>
            <source>What is shown of paper %1 does not follow from its summaries.</source>
            <translation>논문 %1의 표시 내용이 그 요약과 맞지 않습니다.</translation>
        </message>
        <message>
            <source>Paper %1 is not found by its tags, languages, sources and votes.</source>
            <translation>논문 %1을(를) 태그, 언어, 출처, 추천 수로 찾을 수 없습니다.</translation>
        </message>
        <message>
            <source>Search does not find paper %1 by its own words.</source>
            <translation>논문 %1을(를) 그 논문의 단어로 검색해도 찾을 수 없습니다.</translation>
        </message>
        <message>
            <source>The library in %1 can only be read, so marks can't be kept. Make the folder writable and start again.</source>
            <translation>%1의 라이브러리는 읽기 전용이라 표시를 저장할 수 없습니다. 폴더를 쓰기 가능하게 바꾼 뒤 다시 시작하세요.</translation>
        </message>
        <message>
            <source>A tag needs a name. Nothing was changed.</source>
            <translation>태그에는 이름이 필요합니다. 아무것도 바꾸지 않았습니다.</translation>
        </message>
        <message>
            <source>The library in %1 can only be read, so nothing can be undone or kept. Make the folder writable and start again.</source>
            <translation>%1의 라이브러리는 읽기 전용이라 실행 취소하거나 저장할 수 없습니다. 폴더를 쓰기 가능하게 바꾼 뒤 다시 시작하세요.</translation>
        </message>
        <message>
            <source>Papers are being removed or put back. Nothing else was changed; try again when that is done.</source>
            <translation>논문을 제거하거나 되돌리는 중입니다. 그 밖에는 아무것도 바꾸지 않았습니다. 작업이 끝난 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>The library in %1 can only be read, so views can't be kept. Make the folder writable and start again.</source>
            <translation>%1의 라이브러리는 읽기 전용이라 보기를 저장할 수 없습니다. 폴더를 쓰기 가능하게 바꾼 뒤 다시 시작하세요.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::LibraryRow</name>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::LibraryWatch</name>
        <message>
            <source>The library %1 is not there any more: its disk or folder went away. Nothing new is kept until it is back; then it goes on by itself.</source>
            <translation>라이브러리 %1이(가) 더는 없습니다. 디스크나 폴더가 사라졌습니다. 돌아올 때까지 새로운 것은 저장하지 않으며, 돌아오면 자동으로 이어집니다.</translation>
        </message>
        <message>
            <source>In the place of the library %1 lies another file now. Nothing new is kept until you open that one.</source>
            <translation>라이브러리 %1의 자리에 지금은 다른 파일이 있습니다. 그 파일을 열기 전까지 새로운 것은 저장하지 않습니다.</translation>
        </message>
        <message>
            <source>Open It</source>
            <translation>그 파일 열기</translation>
        </message>
        <message>
            <source>The library is back: marks and notes are kept again.</source>
            <translation>라이브러리가 돌아왔습니다. 표시와 메모를 다시 저장합니다.</translation>
        </message>
        <message>
            <source>The library %1 is damaged, and there is no backup of it. Go on reading, and export what you need; the file itself is left as it is.</source>
            <translation>라이브러리 %1이(가) 손상되었고 백업이 없습니다. 계속 읽으면서 필요한 것을 내보내세요. 파일 자체는 그대로 둡니다.</translation>
        </message>
        <message>
            <source>The library %1 is damaged. A backup can take its place; marks and notes that can still be read are carried over, and the damaged file is kept.</source>
            <translation>라이브러리 %1이(가) 손상되었습니다. 백업으로 대신할 수 있습니다. 아직 읽을 수 있는 표시와 메모는 옮겨 오고, 손상된 파일은 보관합니다.</translation>
        </message>
        <message>
            <source>Restore a Backup…</source>
            <translation>백업 복원…</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::LinkList</name>
        <message>
            <source>asks before it opens</source>
            <translation>열기 전에 확인</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>place among the links</comment>
            <translation>%2개 중 %1번째</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>링크</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::LinkOpener</name>
        <message>
            <source>“%1” is dressed up as %2, so Paperlark does not open it.</source>
            <translation>“%1”은(는) %2처럼 보이게 꾸민 주소이므로 열지 않습니다.</translation>
        </message>
        <message>
            <source>Paperlark opens only web pages, and “%1” is no address of one.</source>
            <translation>Paperlark는 웹 페이지만 엽니다. “%1”은(는) 웹 페이지 주소가 아닙니다.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::LinkPicker</name>
        <message>
            <source>Links of “%1”</source>
            <extracomment>%1: a paper's title</extracomment>
            <translation>“%1”의 링크</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::MainWindow</name>
        <message>
            <source>Open digests</source>
            <translation>다이제스트 열기</translation>
        </message>
        <message>
            <source>Digests (*.md *.markdown *.txt *.json);;All files (*)</source>
            <translation>다이제스트 (*.md *.markdown *.txt *.json);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>Open a folder of digests</source>
            <translation>다이제스트 폴더 열기</translation>
        </message>
        <message>
            <source>Remove a source</source>
            <translation>출처 제거</translation>
        </message>
        <message>
            <source>Which source shall go? What you marked stays.</source>
            <translation>어떤 출처를 제거할까요? 내가 한 표시는 그대로 남습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>파일 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo an import</source>
            <translation>가져오기 되돌리기</translation>
        </message>
        <message>
            <source>Which import shall be taken back? What you marked stays.</source>
            <translation>어떤 가져오기를 되돌릴까요? 내가 한 표시는 그대로 남습니다.</translation>
        </message>
        <message>
            <source>Papers by %1; %2 shows all again.</source>
            <translation>%1의 논문입니다. %2 키로 다시 모두 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>There is nothing to compare: this paper has one summary.</source>
            <translation>비교할 것이 없습니다. 이 논문에는 요약이 하나뿐입니다.</translation>
        </message>
        <message>
            <source>Theme: %1</source>
            <translation>테마: %1</translation>
        </message>
        <message>
            <source>Lines of %1 letters</source>
            <translation>줄 길이 %1자</translation>
        </message>
        <message>
            <source>Reading language</source>
            <translation>읽는 언어</translation>
        </message>
        <message>
            <source>Which language do you read first?</source>
            <translation>어떤 언어를 먼저 읽을까요?</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>시스템 설정에 맞춤</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>인터페이스 언어</translation>
        </message>
        <message>
            <source>Which language shall menus and messages be in?</source>
            <translation>메뉴와 메시지를 어떤 언어로 표시할까요?</translation>
        </message>
        <message>
            <source>The window speaks this language from its next start on: files are still being read or written.</source>
            <translation>아직 파일을 읽거나 쓰는 중이어서 다음에 시작할 때부터 이 언어로 표시됩니다.</translation>
        </message>
        <message>
            <source>Text at %1 %</source>
            <translation>글자 크기 %1%</translation>
        </message>
        <message>
            <source>About Paperlark</source>
            <translation>Paperlark 정보</translation>
        </message>
        <message>
            <source>Paperlark %1</source>
            <translation>Paperlark %1</translation>
        </message>
        <message>
            <source>Reads the daily digests of AI papers. MIT licence. Made with Qt and md4c.</source>
            <translation>AI 논문 일간 다이제스트를 읽는 프로그램입니다. MIT 라이선스. Qt와 md4c로 만들었습니다.</translation>
        </message>
        <message>
            <source>What was copied is no file, no digest, no address of a paper and no arXiv id.</source>
            <translation>복사한 것이 파일도, 다이제스트도, 논문 주소도, arXiv ID도 아닙니다.</translation>
        </message>
        <message>
            <source>%1 was not fetched: add its source, or save the file and drop it here.</source>
            <translation>%1: 내려받지 않았습니다. 출처로 추가하거나, 파일을 저장해 여기로 끌어다 놓으세요.</translation>
        </message>
        <message>
            <source>%1 is not in your library.</source>
            <translation>%1: 라이브러리에 없습니다.</translation>
        </message>
        <message>
            <source>Open on arXiv</source>
            <translation>arXiv에서 열기</translation>
        </message>
        <message>
            <source>%1 is not read as a digest.</source>
            <extracomment>%1: the name of a file</extracomment>
            <translation>%1: 다이제스트로 읽지 않습니다.</translation>
        </message>
        <message>
            <source>Open with another program</source>
            <translation>다른 프로그램으로 열기</translation>
        </message>
        <message numerus="yes">
            <source>Open %Ln page(s) in the browser?</source>
            <translation>
                <numerusform>브라우저에서 페이지 %Ln개를 열까요?</numerusform>
            </translation>
        </message>
        <message>
            <source>Open all</source>
            <translation>모두 열기</translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) opened, and their papers are no longer selected.</source>
            <translation>
                <numerusform>페이지 %Ln개를 열고 해당 논문의 선택을 해제했습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Select again</source>
            <translation>다시 선택</translation>
        </message>
        <message>
            <source>Preferred link: %1, where a paper has it</source>
            <translation>선호 링크: %1(논문에 있을 때)</translation>
        </message>
        <message>
            <source>Preferred link</source>
            <translation>선호 링크</translation>
        </message>
        <message>
            <source>Which page of a paper shall open first?</source>
            <translation>논문의 어떤 페이지를 먼저 열까요?</translation>
        </message>
        <message>
            <source>This paper stands under no day. Print it alone: %1.</source>
            <translation>날짜가 없는 논문입니다. 이 논문만 따로 인쇄하세요: %1.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>단축키</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>별표</translation>
        </message>
        <message>
            <source>Reading list</source>
            <translation>읽기 목록</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>태그</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>%1 of kept thumbnails are gone.</source>
            <translation>보관된 섬네일을 비웠습니다(%1).</translation>
        </message>
        <message>
            <source>No thumbnails were kept.</source>
            <translation>보관된 섬네일이 없었습니다.</translation>
        </message>
        <message>
            <source>Watch a folder for new digests</source>
            <translation>새 다이제스트가 들어올 폴더 지켜보기</translation>
        </message>
        <message>
            <source>The library %1 can only be read, so nothing that comes could be kept. Make it writable first.</source>
            <translation>라이브러리 %1은(는) 읽기 전용이라 새로 들어오는 것을 저장할 수 없습니다. 먼저 쓰기 가능하게 바꾸세요.</translation>
        </message>
        <message>
            <source>The folder %1 is watched: new digests in it are read by themselves.</source>
            <translation>%1 폴더를 지켜봅니다. 새 다이제스트가 들어오면 자동으로 읽습니다.</translation>
        </message>
        <message>
            <source>%1 new, %2 merged from %3. Watch it for new digests?</source>
            <extracomment>%1 and %2: numbers of papers; %3: the name of a folder</extracomment>
            <translation>%3에서 신규 %1, 병합 %2. 새 다이제스트가 들어오는지 지켜볼까요?</translation>
        </message>
        <message>
            <source>Watch it</source>
            <translation>지켜보기</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::MatchPlaces</name>
        <message>
            <source>author</source>
            <comment>where the words searched stand</comment>
            <translation>저자</translation>
        </message>
        <message>
            <source>note</source>
            <comment>where the words searched stand</comment>
            <translation>메모</translation>
        </message>
        <message>
            <source>tag</source>
            <comment>where the words searched stand</comment>
            <translation>태그</translation>
        </message>
        <message>
            <source>title</source>
            <comment>where the words searched stand</comment>
            <translation>제목</translation>
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
            <translation>전에 있던 라이브러리 %1이(가) 지금은 없습니다.</translation>
        </message>
        <message>
            <source>Connect its disk or put its folder back, and try again. A new library begins empty; the other one is not touched by it.</source>
            <translation>디스크를 연결하거나 폴더를 되돌려 놓은 뒤 다시 시도하세요. 새 라이브러리는 빈 상태로 시작하며, 기존 라이브러리는 건드리지 않습니다.</translation>
        </message>
        <message>
            <source>&amp;Try Again</source>
            <translation>다시 시도(&amp;T)</translation>
        </message>
        <message>
            <source>Begin a &amp;New One</source>
            <translation>새로 시작(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>종료(&amp;Q)</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::MoreRow</name>
        <message>
            <source>type to find</source>
            <translation>입력하여 찾기</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::NewPapers</name>
        <message>
            <source>Offline: nothing is sent or fetched.</source>
            <translation>오프라인: 아무것도 보내거나 내려받지 않습니다.</translation>
        </message>
        <message>
            <source>Online: your sources are asked as you chose.</source>
            <translation>온라인: 선택한 주기에 따라 출처에 요청합니다.</translation>
        </message>
        <message>
            <source>The desktop tells of new papers.</source>
            <translation>새 논문을 데스크톱 알림으로 알립니다.</translation>
        </message>
        <message>
            <source>The desktop tells of nothing.</source>
            <translation>데스크톱 알림을 보내지 않습니다.</translation>
        </message>
        <message>
            <source>Offline by choice</source>
            <translation>오프라인으로 설정됨</translation>
        </message>
        <message>
            <source>You are offline by choice: nothing is sent or fetched.</source>
            <translation>오프라인으로 설정해 두어 아무것도 보내거나 내려받지 않습니다.</translation>
        </message>
        <message>
            <source>Once online, only your sources are asked, as often as you chose. The page of network activity lists each request.</source>
            <translation>온라인으로 전환하면 내 출처에만, 선택한 주기로 요청합니다. 모든 요청은 네트워크 활동 페이지에 표시됩니다.</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>온라인으로 전환</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>오프라인 유지</translation>
        </message>
        <message>
            <source>%1 is no longer looked at; its papers stay.</source>
            <translation>%1: 더는 확인하지 않습니다. 논문은 그대로 남습니다.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>되돌리기</translation>
        </message>
        <message>
            <source>There is no source to be asked.</source>
            <translation>조회할 출처가 없습니다.</translation>
        </message>
        <message>
            <source>Add a source…</source>
            <translation>출처 추가…</translation>
        </message>
        <message>
            <source>No source is asked by day, so there are no earlier days to fetch.</source>
            <translation>날짜별로 조회하는 출처가 없어 내려받을 이전 날짜가 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new paper(s)</source>
            <translation>
                <numerusform>새 논문 %Ln편</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>보기</translation>
        </message>
        <message>
            <source>They are in Paperlark, unread.</source>
            <translation>Paperlark에 읽지 않은 상태로 들어와 있습니다.</translation>
        </message>
        <message>
            <source>Export the list of sources</source>
            <translation>출처 목록 내보내기</translation>
        </message>
        <message>
            <source>%1 can't be written. Choose another place.</source>
            <translation>%1: 쓸 수 없습니다. 다른 위치를 선택하세요.</translation>
        </message>
        <message>
            <source>The list of sources is in %1.</source>
            <translation>출처 목록을 %1에 저장했습니다.</translation>
        </message>
        <message>
            <source>Add sources from a list</source>
            <translation>목록에서 출처 추가</translation>
        </message>
        <message>
            <source>%1 can't be read. Check its permissions.</source>
            <translation>%1: 읽을 수 없습니다. 권한을 확인하세요.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln source(s) added</source>
            <translation>
                <numerusform>출처 %Ln개를 추가했습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Lists of sources (*.opml)</source>
            <translation>출처 목록 (*.opml)</translation>
        </message>
        <message>
            <source>Lists of sources (*.opml *.xml)</source>
            <translation>출처 목록 (*.opml *.xml)</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::NewSinceLine</name>
        <message>
            <source>↑ New since %1</source>
            <extracomment>On a line of the list; the papers above it came since then. %1: "Fri 08:14"</extracomment>
            <translation>↑ %1 이후 새 논문</translation>
        </message>
        <message>
            <source>Known before %1 from here on. %2</source>
            <extracomment>%1: "Fri 08:14"; %2: a row of the list, spoken</extracomment>
            <translation>여기부터는 %1 이전에 들어온 논문. %2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::NoteDraft</name>
        <message>
            <source>The note can't be kept in %1 yet. It stays on the screen; make room there, or copy it.</source>
            <translation>아직 %1에 메모를 저장할 수 없습니다. 메모는 화면에 남아 있습니다. 그곳에 공간을 확보하거나 메모를 복사하세요.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::NoteField</name>
        <message>
            <source>One line; #word tags the paper</source>
            <translation>한 줄로 쓰기 · #단어는 태그가 됩니다</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>내 메모</translation>
        </message>
        <message>
            <source>Your note – not saved</source>
            <translation>내 메모 – 저장 안 됨</translation>
        </message>
        <message>
            <source>Your note – recovered, not saved yet</source>
            <translation>내 메모 – 복구됨, 아직 저장 안 됨</translation>
        </message>
        <message>
            <source>Ctrl+Enter saves it · Esc drops it</source>
            <translation>Ctrl+Enter로 저장 · Esc로 버리기</translation>
        </message>
        <message>
            <source>Enter saves it · Esc drops it</source>
            <translation>Enter로 저장 · Esc로 버리기</translation>
        </message>
        <message>
            <source>Markdown · Ctrl+Enter or Esc keeps it</source>
            <translation>Markdown · Ctrl+Enter 또는 Esc로 저장</translation>
        </message>
        <message>
            <source>Enter keeps it · Esc leaves it · Shift+Enter for more</source>
            <translation>Enter 저장 · Esc 취소 · Shift+Enter 더 쓰기</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::NoteHtml</name>
        <message>
            <source>Your note: press c to write one line</source>
            <translation>내 메모: c 키를 눌러 한 줄 쓰기</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Original</name>
        <message>
            <source>As the digests wrote it</source>
            <translation>다이제스트 원문</translation>
        </message>
        <message>
            <source>back to the page (i)</source>
            <translation>페이지로 돌아가기 (i)</translation>
        </message>
        <message>
            <source>Title:</source>
            <translation>제목:</translation>
        </message>
        <message>
            <source>Translated title:</source>
            <translation>번역된 제목:</translation>
        </message>
        <message>
            <source>Authors:</source>
            <translation>저자:</translation>
        </message>
        <message>
            <source>and others</source>
            <translation>외</translation>
        </message>
        <message>
            <source>Votes:</source>
            <translation>추천:</translation>
        </message>
        <message>
            <source>Tags:</source>
            <translation>태그:</translation>
        </message>
        <message>
            <source>This digest gave no summary for it.</source>
            <translation>이 다이제스트에는 이 논문의 요약이 없습니다.</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, %2행</translation>
        </message>
        <message>
            <source>%1, lines %2–%3</source>
            <translation>%1, %2–%3행</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::OtherProgram</name>
        <message>
            <source>No program took %1. Open it from your file manager, with a program of your choice.</source>
            <translation>%1: 열 프로그램이 없습니다. 파일 관리자에서 원하는 프로그램으로 여세요.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PageActions</name>
        <message>
            <source>All links</source>
            <translation>모든 링크</translation>
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
            <translation>이전 논문</translation>
        </message>
        <message>
            <source>Next paper</source>
            <translation>다음 논문</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>읽음</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>읽지 않음</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>별표함</translation>
        </message>
        <message>
            <source>Not starred</source>
            <translation>별표 안 함</translation>
        </message>
        <message>
            <source>On the reading list</source>
            <translation>읽기 목록에 있음</translation>
        </message>
        <message>
            <source>Not on the reading list</source>
            <translation>읽기 목록에 없음</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PagePicture</name>
        <message>
            <source>Once</source>
            <comment>load this picture</comment>
            <translation>한 번만</translation>
        </message>
        <message>
            <source>Load this picture, and ask again for the next</source>
            <translation>이 그림을 불러오고 다음에는 다시 묻기</translation>
        </message>
        <message>
            <source>This host</source>
            <comment>load pictures from it</comment>
            <translation>이 호스트</translation>
        </message>
        <message>
            <source>Load pictures from this host without asking</source>
            <translation>이 호스트의 그림은 묻지 않고 불러오기</translation>
        </message>
        <message>
            <source>Always</source>
            <comment>load pictures</comment>
            <translation>항상</translation>
        </message>
        <message>
            <source>Load pictures from the hosts Paperlark knows without asking</source>
            <translation>Paperlark가 아는 호스트의 그림은 묻지 않고 불러오기</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>Picture from %1 · not loaded</source>
            <extracomment>a picture that is not fetched before the reader allows it; %1: a host</extracomment>
            <translation>%1의 그림 · 불러오지 않음</translation>
        </message>
        <message>
            <source>Picture from %1 · loading…</source>
            <translation>%1의 그림 · 불러오는 중…</translation>
        </message>
        <message>
            <source>The picture was left unloaded.</source>
            <translation>그림을 불러오지 않았습니다.</translation>
        </message>
        <message>
            <source>Thumbnail, not loaded: %1</source>
            <translation>섬네일, 불러오지 않음: %1</translation>
        </message>
        <message>
            <source>Thumbnail, loading: %1</source>
            <translation>섬네일, 불러오는 중: %1</translation>
        </message>
        <message>
            <source>Thumbnail, not loaded: %1. %2</source>
            <translation>섬네일, 불러오지 않음: %1. %2</translation>
        </message>
        <message>
            <source>Thumbnail from %1</source>
            <translation>%1의 섬네일</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PageThumbnail</name>
        <message>
            <source>You are offline by choice, so no picture was asked for. Go online to load it.</source>
            <translation>오프라인으로 설정해 두어 그림을 요청하지 않았습니다. 불러오려면 온라인으로 전환하세요.</translation>
        </message>
        <message>
            <source>Pictures from %1 are loaded without asking from now on.</source>
            <translation>이제부터 %1의 그림은 묻지 않고 불러옵니다.</translation>
        </message>
        <message>
            <source>Pictures from the hosts Paperlark knows are loaded without asking from now on.</source>
            <translation>이제부터 Paperlark가 아는 호스트의 그림은 묻지 않고 불러옵니다.</translation>
        </message>
        <message>
            <source>Pages show their picture.</source>
            <translation>페이지에 그림을 표시합니다.</translation>
        </message>
        <message>
            <source>Pages hide their picture; the same key shows it again.</source>
            <translation>페이지에서 그림을 숨깁니다. 같은 키로 다시 표시합니다.</translation>
        </message>
        <message>
            <source>This paper has no picture that could be loaded.</source>
            <translation>이 논문에는 불러올 수 있는 그림이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaletteFoot</name>
        <message>
            <source>actions</source>
            <translation>동작</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>태그</translation>
        </message>
        <message>
            <source>authors</source>
            <translation>저자</translation>
        </message>
        <message>
            <source>exclude</source>
            <translation>제외</translation>
        </message>
        <message>
            <source>open</source>
            <translation>열기</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaletteList</name>
        <message>
            <source>not possible now</source>
            <translation>지금은 쓸 수 없음</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>place among the choices</comment>
            <translation>%2개 중 %1번째</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>선택지</translation>
        </message>
        <message>
            <source>Nothing of that name</source>
            <translation>그런 이름이 없음</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaletteSettings</name>
        <message>
            <source>Sort: digest order</source>
            <translation>정렬: 다이제스트 순서</translation>
        </message>
        <message>
            <source>Sort: most votes first</source>
            <translation>정렬: 추천 많은 순</translation>
        </message>
        <message>
            <source>Sort: oldest first</source>
            <translation>정렬: 오래된 순</translation>
        </message>
        <message>
            <source>Sort: best match first</source>
            <translation>정렬: 관련도순</translation>
        </message>
        <message>
            <source>Preferred link: %1</source>
            <translation>선호 링크: %1</translation>
        </message>
        <message>
            <source>a program of your own…</source>
            <translation>직접 지정한 프로그램…</translation>
        </message>
        <message>
            <source>Browser: the desktop's</source>
            <translation>브라우저: 시스템 기본값</translation>
        </message>
        <message>
            <source>Browser: %1</source>
            <translation>브라우저: %1</translation>
        </message>
        <message>
            <source>Thumbnails: keep up to %1 MB</source>
            <translation>섬네일: 최대 %1 MB 보관</translation>
        </message>
        <message>
            <source>Thumbnails: keep up to %1 MB; they are %2 now</source>
            <translation>섬네일: 최대 %1 MB 보관, 현재 %2</translation>
        </message>
        <message>
            <source>Thumbnails: ask each time</source>
            <translation>섬네일: 매번 묻기</translation>
        </message>
        <message>
            <source>Thumbnails: always, from known hosts</source>
            <translation>섬네일: 아는 호스트는 항상</translation>
        </message>
        <message>
            <source>Thumbnails: from %1 without asking</source>
            <extracomment>a setting in force, which is taken back when it is chosen; %1: a host</extracomment>
            <translation>섬네일: %1에서는 묻지 않음</translation>
        </message>
        <message>
            <source>Theme: %1</source>
            <translation>테마: %1</translation>
        </message>
        <message>
            <source>Rows: comfortable list</source>
            <translation>행: 넉넉한 목록</translation>
        </message>
        <message>
            <source>Rows: compact list</source>
            <translation>행: 촘촘한 목록</translation>
        </message>
        <message>
            <source>Rows: cards</source>
            <translation>행: 카드</translation>
        </message>
        <message>
            <source>Motion: as the desktop</source>
            <translation>애니메이션: 시스템 설정에 맞춤</translation>
        </message>
        <message>
            <source>Motion: none</source>
            <translation>애니메이션: 없음</translation>
        </message>
        <message>
            <source>Reading language: %1</source>
            <translation>읽는 언어: %1</translation>
        </message>
        <message>
            <source>Language of the window: the desktop's</source>
            <translation>인터페이스 언어: 시스템 설정에 맞춤</translation>
        </message>
        <message>
            <source>Language of the window: %1</source>
            <translation>인터페이스 언어: %1</translation>
        </message>
        <message>
            <source>Text size: %1 %</source>
            <translation>글자 크기: %1%</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Panes</name>
        <message>
            <source>Panes</source>
            <translation>패널</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperCard</name>
        <message>
            <source>unread</source>
            <translation>읽지 않음</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperCommands</name>
        <message numerus="yes">
            <source>%Ln page(s) are too many for a browser. Select %1 papers at most.</source>
            <translation>
                <numerusform>페이지 %Ln개는 브라우저에서 열기에 너무 많습니다. 논문을 %1편까지만 선택하세요.</numerusform>
            </translation>
        </message>
        <message>
            <source>None of the selected papers has such a page.</source>
            <translation>선택한 논문 중 그런 페이지가 있는 것이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperFilter</name>
        <message>
            <source>Nothing was opened that this parenthesis closes; it is left out.</source>
            <translation>이 닫는 괄호와 짝이 되는 여는 괄호가 없어 무시합니다.</translation>
        </message>
        <message>
            <source>OR stands between two conditions; here it is left out.</source>
            <translation>OR은 두 조건 사이에 둡니다. 여기서는 무시합니다.</translation>
        </message>
        <message>
            <source>The quote is not closed: everything behind it is searched as one phrase.</source>
            <translation>따옴표가 닫히지 않아 그 뒤를 모두 한 구절로 검색합니다.</translation>
        </message>
        <message>
            <source>This is nested too deeply; what is in these parentheses is left out.</source>
            <translation>괄호가 너무 여러 겹이라 이 괄호 안은 무시합니다.</translation>
        </message>
        <message>
            <source>This parenthesis is not closed: it reaches to the end.</source>
            <translation>이 괄호가 닫히지 않아 끝까지로 봅니다.</translation>
        </message>
        <message numerus="yes">
            <source>This is too long: what stands behind the first %Ln characters is left out.</source>
            <translation>
                <numerusform>너무 깁니다. 처음 %Ln자 뒤는 무시합니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is no day. Write 2024-12-20, 2024-12, 2024-12-20..23, last7d, today or monday.</source>
            <comment>date, last7d, today, monday are typed as they are</comment>
            <translation>“%1”은(는) 날짜가 아닙니다. 2024-12-20, 2024-12, 2024-12-20..23, last7d, today 또는 monday처럼 쓰세요.</translation>
        </message>
        <message>
            <source>“%1” is no number of votes. Write 50, &gt;=50, &lt;10 or 10..50.</source>
            <translation>“%1”은(는) 추천 수가 아닙니다. 50, &gt;=50, &lt;10 또는 10..50처럼 쓰세요.</translation>
        </message>
        <message>
            <source>A paper can have code, model, thumbnail, video or note, not “%1”.</source>
            <translation>논문에 있을 수 있는 것은 code, model, thumbnail, video, note이며 “%1”은(는) 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>A paper is unread, read, starred, later, liked or disliked, not “%1”.</source>
            <translation>논문의 상태는 unread, read, starred, later, liked, disliked이며 “%1”은(는) 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>Papers are sorted by digest, oldest, votes or match, not by “%1”.</source>
            <translation>정렬 기준은 digest, oldest, votes, match이며 “%1”은(는) 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>There is no field “%1”: it is searched as words. The fields are %2.</source>
            <translation>“%1” 필드가 없어 단어로 검색합니다. 쓸 수 있는 필드: %2.</translation>
        </message>
        <message>
            <source>“%1:” waits for what to look for.</source>
            <translation>“%1:” 뒤에 찾을 내용을 쓰세요.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperListModel</name>
        <message>
            <source>Read.</source>
            <translation>읽음.</translation>
        </message>
        <message>
            <source>Unread.</source>
            <translation>읽지 않음.</translation>
        </message>
        <message>
            <source>Starred.</source>
            <translation>별표함.</translation>
        </message>
        <message>
            <source>In the reading list.</source>
            <translation>읽기 목록에 있음.</translation>
        </message>
        <message>
            <source>Less like this.</source>
            <translation>이런 논문 덜 보기로 표시함.</translation>
        </message>
        <message>
            <source>More like this.</source>
            <translation>이런 논문 더 보기로 표시함.</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a paper's title, spoken</comment>
            <translation>%1.</translation>
        </message>
        <message numerus="yes">
            <source>%n vote(s).</source>
            <translation>
                <numerusform>추천 %n개.</numerusform>
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
            <translation>태그: %1.</translation>
        </message>
        <message>
            <source>Note: %1.</source>
            <comment>the reader's own, spoken</comment>
            <translation>메모: %1.</translation>
        </message>
        <message>
            <source>No longer in this view.</source>
            <translation>이제 이 보기에 없음.</translation>
        </message>
        <message>
            <source>%1 of %2.</source>
            <comment>position in the list</comment>
            <translation>%2편 중 %1번째.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperListView</name>
        <message>
            <source>Selected. %1</source>
            <extracomment>%1: a row of the list, spoken</extracomment>
            <translation>선택됨. %1</translation>
        </message>
        <message>
            <source>%1 Found in: %2.</source>
            <extracomment>%1: a row, spoken; %2: where the words searched stand: author, note, 한국어</extracomment>
            <translation>%1 찾은 곳: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2, folded</source>
            <extracomment>A day whose papers are folded away, spoken: its date, what is in it</extracomment>
            <translation>%1, %2, 접힘</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>논문</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperNear</name>
        <message>
            <source>Again on %1</source>
            <extracomment>%1: one or more days</extracomment>
            <translation>다시 실린 날: %1</translation>
        </message>
        <message>
            <source>Related in your library</source>
            <translation>라이브러리의 관련 논문</translation>
        </message>
        <message>
            <source>shares %1</source>
            <extracomment>why another paper is related; %1: words of its title, or names of authors</extracomment>
            <translation>공통: %1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperStore</name>
        <message>
            <source>One day holds more than 1,048,576 papers. The file was not read; split it by days.</source>
            <translation>하루에 논문이 1,048,576편을 넘어 파일을 읽지 않았습니다. 날짜별로 나누세요.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperText</name>
        <message>
            <source>Paper</source>
            <translation>논문</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperView</name>
        <message>
            <source>The text as the digests wrote it, or the page</source>
            <translation>다이제스트 원문 또는 정리한 페이지</translation>
        </message>
        <message>
            <source>All authors, or the first few</source>
            <translation>모든 저자 또는 처음 몇 명</translation>
        </message>
        <message>
            <source>Show the questions that follow, or fold them</source>
            <translation>이어지는 질문 펼치기 또는 접기</translation>
        </message>
        <message>
            <source>Show all of this text, which may take a while</source>
            <translation>이 텍스트 전체 보기(시간이 걸릴 수 있음)</translation>
        </message>
        <message>
            <source>Find papers by %1</source>
            <translation>%1의 논문 찾기</translation>
        </message>
        <message>
            <source>The papers of this day</source>
            <translation>이날의 논문</translation>
        </message>
        <message>
            <source>Open this paper</source>
            <translation>이 논문 열기</translation>
        </message>
        <message>
            <source>Write what you think of it</source>
            <translation>이 논문에 대한 생각 적기</translation>
        </message>
        <message>
            <source>Choose one in the list, and it is shown here.</source>
            <translation>목록에서 논문을 고르면 여기에 표시됩니다.</translation>
        </message>
        <message>
            <source>The list says why it has none to show.</source>
            <translation>보여 줄 논문이 없는 이유는 목록에 있습니다.</translation>
        </message>
        <message>
            <source>No paper is open.</source>
            <translation>열린 논문이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Preset</name>
        <message>
            <source>English, a paragraph for each paper</source>
            <translation>영어, 논문마다 한 단락</translation>
        </message>
        <message>
            <source>English, in points, with tags and code</source>
            <translation>영어, 요점 목록, 태그와 코드 포함</translation>
        </message>
        <message>
            <source>Korean, in points, with votes and pictures</source>
            <translation>한국어, 요점 목록, 추천과 그림 포함</translation>
        </message>
        <message>
            <source>English, the abstracts, with votes</source>
            <translation>영어, 초록, 추천 포함</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Printing</name>
        <message>
            <source>Print</source>
            <translation>인쇄</translation>
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
            <translation>취소</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Provenance</name>
        <message>
            <source>from %1, line %2</source>
            <extracomment>%1: a source and a file, "gabrielchua, 2024/12/23.md"</extracomment>
            <translation>출처: %1, %2행</translation>
        </message>
        <message>
            <source>from %1, lines %2–%3</source>
            <translation>출처: %1, %2–%3행</translation>
        </message>
        <message>
            <source>Also: %1</source>
            <extracomment>%1: a list of files</extracomment>
            <translation>그 밖의 출처: %1</translation>
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
            <translation>가장 최근의 정상 백업은 %1에 만든 것입니다(%2). 복원하면 손상된 라이브러리는 다른 이름으로 옆에 보관하고, 아직 읽을 수 있는 표시와 메모를 옮겨 옵니다.</translation>
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation>복원(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>종료(&amp;Q)</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SavedViewList</name>
        <message>
            <source>Saved views</source>
            <translation>저장한 보기</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>이름 변경</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SavedViews</name>
        <message>
            <source>There is no filter to save: all papers are shown.</source>
            <translation>저장할 필터가 없습니다. 모든 논문이 표시되어 있습니다.</translation>
        </message>
        <message>
            <source>This view is saved already: %1</source>
            <translation>이미 저장한 보기입니다: %1</translation>
        </message>
        <message>
            <source>No saved view is in force.</source>
            <translation>적용 중인 저장한 보기가 없습니다.</translation>
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
                <numerusform>%1, 논문 %n편, 읽지 않음 %2편</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, in force</source>
            <comment>%1: a saved view with its counts</comment>
            <translation>%1, 적용 중</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SavedViewsSection</name>
        <message>
            <source>Saved views</source>
            <translation>저장한 보기</translation>
        </message>
        <message>
            <source>Ctrl+S keeps the filter here.</source>
            <translation>Ctrl+S로 필터를 여기에 저장합니다.</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>보기 이름</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SearchField</name>
        <message>
            <source>Search</source>
            <translation>검색</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>검색어 지우기</translation>
        </message>
        <message numerus="yes">
            <source>Search in %Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편에서 검색</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SelectionBar</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <comment>papers</comment>
            <translation>
                <numerusform>%Ln편 선택됨</numerusform>
            </translation>
        </message>
        <message>
            <source>None selected</source>
            <translation>선택 없음</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ShortcutSheet</name>
        <message>
            <source>the list has the focus</source>
            <translation>목록에 포커스 있음</translation>
        </message>
        <message>
            <source>the page has the focus</source>
            <translation>페이지에 포커스 있음</translation>
        </message>
        <message>
            <source>the sidebar has the focus</source>
            <translation>사이드바에 포커스 있음</translation>
        </message>
        <message>
            <source>the calendar has the focus</source>
            <translation>달력에 포커스 있음</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>단축키</translation>
        </message>
        <message>
            <source>Find a key or an action</source>
            <translation>단축키나 동작 찾기</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>단축키 변경…</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>인쇄</translation>
        </message>
        <message>
            <source>Preset: %1</source>
            <translation>프리셋: %1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Sidebar</name>
        <message>
            <source>Tags</source>
            <translation>태그</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>저자</translation>
        </message>
        <message>
            <source>Has</source>
            <comment>head over what a paper has: code, a model, a note</comment>
            <translation>포함 자료</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>추천</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>사이드바</translation>
        </message>
        <message>
            <source>Today</source>
            <extracomment>The newest day present, when it is not the calendar's today: "Newest, Mon 23 Dec"</extracomment>
            <translation>오늘</translation>
        </message>
        <message>
            <source>Newest, %1</source>
            <translation>최신, %1</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>라이브러리</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>읽지 않음</translation>
        </message>
        <message>
            <source>Reading list</source>
            <translation>읽기 목록</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>별표</translation>
        </message>
        <message>
            <source>All papers</source>
            <translation>모든 논문</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SortButton</name>
        <message>
            <source>Order of the list</source>
            <translation>목록 순서</translation>
        </message>
        <message>
            <source>Digest order</source>
            <translation>다이제스트 순서</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>오래된 순</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>추천순</translation>
        </message>
        <message>
            <source>Best match</source>
            <translation>관련도순</translation>
        </message>
        <message>
            <source>Sorted by: %1</source>
            <extracomment>%1: an order, e.g. Votes</extracomment>
            <translation>정렬: %1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Source</name>
        <message>
            <source>What %1 sent is no text but %2.</source>
            <translation>%1에서 보낸 내용이 텍스트가 아니라 %2입니다.</translation>
        </message>
        <message>
            <source>%1 sent an empty file.</source>
            <translation>%1에서 빈 파일을 보냈습니다.</translation>
        </message>
        <message>
            <source>What %1 sent is no digest that Paperlark knows.</source>
            <translation>%1에서 보낸 내용은 Paperlark가 아는 다이제스트가 아닙니다.</translation>
        </message>
        <message>
            <source>What %1 sent lists no papers.</source>
            <translation>%1에서 보낸 내용에는 논문이 없습니다.</translation>
        </message>
        <message>
            <source>“%1” is no web address. It begins with https:// and names a host.</source>
            <translation>“%1”은(는) 웹 주소가 아닙니다. 웹 주소는 https://로 시작하고 호스트 이름이 있어야 합니다.</translation>
        </message>
        <message>
            <source>The address holds a name or password, which would be sent along. Take it out.</source>
            <translation>주소에 이름이나 비밀번호가 들어 있어 함께 전송됩니다. 주소에서 빼세요.</translation>
        </message>
        <message>
            <source>Choose the folder to be watched.</source>
            <translation>지켜볼 폴더를 선택하세요.</translation>
        </message>
        <message>
            <source>The address must say where the day goes: {yyyy} for the year, {MM} for the month, {dd} for the day.</source>
            <translation>주소에 날짜가 들어갈 자리를 표시해야 합니다. 연은 {yyyy}, 월은 {MM}, 일은 {dd}입니다.</translation>
        </message>
        <message>
            <source>The address is missing.</source>
            <translation>주소가 없습니다.</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>이름을 지정하세요.</translation>
        </message>
        <message>
            <source>Line %1 of the list: this Paperlark does not know that kind of source. Nothing was added.</source>
            <translation>목록 %1행: 이 Paperlark가 모르는 종류의 출처입니다. 아무것도 추가하지 않았습니다.</translation>
        </message>
        <message>
            <source>Line %1 of the list can't be added: %2</source>
            <translation>목록 %1행을 추가할 수 없습니다: %2</translation>
        </message>
        <message>
            <source>Sources of new papers</source>
            <comment>title of an exported list</comment>
            <translation>새 논문 출처</translation>
        </message>
        <message>
            <source>Line %1 of the list is not well-formed OPML. Nothing was added.</source>
            <translation>목록 %1행이 올바른 OPML이 아닙니다. 아무것도 추가하지 않았습니다.</translation>
        </message>
        <message>
            <source>This list has no source that Paperlark could ask. Nothing was added.</source>
            <translation>이 목록에는 Paperlark가 조회할 수 있는 출처가 없습니다. 아무것도 추가하지 않았습니다.</translation>
        </message>
        <message>
            <source>The list has more than %L1 sources. Nothing was added.</source>
            <translation>목록에 출처가 %L1개보다 많습니다. 아무것도 추가하지 않았습니다.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SourceDialog</name>
        <message>
            <source>Change a source</source>
            <translation>출처 변경</translation>
        </message>
        <message>
            <source>Add a source</source>
            <translation>출처 추가</translation>
        </message>
        <message>
            <source>Where from</source>
            <translation>가져올 곳</translation>
        </message>
        <message>
            <source>A known digest</source>
            <translation>알려진 다이제스트</translation>
        </message>
        <message>
            <source>An address for each day</source>
            <translation>날짜별 주소</translation>
        </message>
        <message>
            <source>One address</source>
            <translation>단일 주소</translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>Look for new papers</source>
            <translation>새 논문 확인</translation>
        </message>
        <message>
            <source>Only when asked</source>
            <translation>요청할 때만</translation>
        </message>
        <message>
            <source>On start</source>
            <translation>시작할 때</translation>
        </message>
        <message>
            <source>Every hour</source>
            <translation>매시간</translation>
        </message>
        <message>
            <source>Every 6 hours</source>
            <translation>6시간마다</translation>
        </message>
        <message>
            <source>Once a day</source>
            <translation>하루에 한 번</translation>
        </message>
        <message>
            <source>Known digests</source>
            <translation>알려진 다이제스트</translation>
        </message>
        <message>
            <source>is there already</source>
            <translation>이미 있음</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>선택…</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>주소</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>온라인으로 전환</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>추가(&amp;A)</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>{yyyy}, {MM} and {dd} stand for the day. Paste the address of any day: they are put in.</source>
            <translation>{yyyy}, {MM}, {dd}는 날짜를 나타냅니다. 아무 날짜의 주소나 붙여넣으면 자동으로 바꿔 넣습니다.</translation>
        </message>
        <message>
            <source>A file that is written anew, with one day or many. What it brings replaces what it brought before.</source>
            <translation>하루 치든 여러 날 치든 새로 쓰이는 파일입니다. 새로 받은 내용이 이전에 받은 내용을 대신합니다.</translation>
        </message>
        <message>
            <source>A clone of digests, or a folder that something else fills. Its files are read when they change.</source>
            <translation>다이제스트 저장소의 클론이나, 다른 프로그램이 채우는 폴더입니다. 파일이 바뀌면 읽습니다.</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>폴더 지켜보기</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>요청하는 중…</translation>
        </message>
        <message>
            <source>Go online and try</source>
            <translation>온라인으로 전환해 시험</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>시험해 보기</translation>
        </message>
        <message>
            <source>You are offline by choice: nothing is fetched before you go online.</source>
            <translation>오프라인으로 설정해 두어 온라인으로 전환하기 전에는 아무것도 내려받지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SourceListView</name>
        <message>
            <source>Where new papers come from</source>
            <translation>새 논문을 가져오는 곳</translation>
        </message>
        <message>
            <source>Look for new papers</source>
            <translation>새 논문 확인</translation>
        </message>
        <message>
            <source>Go on with earlier days</source>
            <translation>이전 날짜 계속 내려받기</translation>
        </message>
        <message>
            <source>Pause earlier days</source>
            <translation>이전 날짜 내려받기 일시 중지</translation>
        </message>
        <message>
            <source>Leave the other days out</source>
            <translation>나머지 날짜 건너뛰기</translation>
        </message>
        <message>
            <source>Fetch earlier days…</source>
            <translation>이전 날짜 내려받기…</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>계속</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>일시 중지</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>변경…</translation>
        </message>
        <message>
            <source>Remove; its papers stay</source>
            <translation>제거, 논문은 유지</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SourceWords</name>
        <message numerus="yes">
            <source>Earlier days paused, %Ln left</source>
            <translation>
                <numerusform>이전 날짜 일시 중지됨, %Ln일 남음</numerusform>
            </translation>
        </message>
        <message>
            <source>Earlier days: %1 of %2</source>
            <translation>이전 날짜: %2일 중 %1일 완료</translation>
        </message>
        <message>
            <source>%1 Next try %2.</source>
            <extracomment>%1: what went wrong, a sentence; %2: a time of day</extracomment>
            <translation>%1 %2에 다시 시도합니다.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>Address by day</source>
            <translation>날짜별 주소</translation>
        </message>
        <message>
            <source>One address</source>
            <translation>단일 주소</translation>
        </message>
        <message>
            <source>Hugging Face list</source>
            <translation>Hugging Face 목록</translation>
        </message>
        <message>
            <source>when asked</source>
            <translation>요청할 때</translation>
        </message>
        <message>
            <source>on start</source>
            <translation>시작할 때</translation>
        </message>
        <message numerus="yes">
            <source>every %Ln hour(s)</source>
            <translation>
                <numerusform>%Ln시간마다</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>일시 중지됨</translation>
        </message>
        <message>
            <source>Fetching…</source>
            <translation>내려받는 중…</translation>
        </message>
        <message>
            <source>Last %1</source>
            <translation>마지막 확인 %1</translation>
        </message>
        <message>
            <source>Nothing fetched yet</source>
            <translation>아직 내려받지 않음</translation>
        </message>
        <message>
            <source>Watched · last %1</source>
            <translation>지켜보는 중 · 마지막 확인 %1</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>지켜보는 중</translation>
        </message>
        <message>
            <source>Offline · %1</source>
            <translation>오프라인 · %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <translation>
                <numerusform>%Ln일</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no digest of the last five days at this address. Check it, or add it all the same.</source>
            <translation>이 주소에는 최근 5일간의 다이제스트가 없습니다. 주소를 확인하거나, 그래도 추가하세요.</translation>
        </message>
        <message>
            <source>You are offline: nothing was asked.</source>
            <translation>오프라인이라 아무것도 요청하지 않았습니다.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SourcesSection</name>
        <message>
            <source>New papers from</source>
            <comment>head over folders and addresses that are looked at</comment>
            <translation>새 논문 출처</translation>
        </message>
        <message>
            <source>Add a source…</source>
            <translation>출처 추가…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln with trouble</source>
            <translation>
                <numerusform>문제 있는 출처 %Ln개</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::StatusLine</name>
        <message>
            <source>News</source>
            <translation>소식</translation>
        </message>
        <message>
            <source>Offline by choice · %1 requests</source>
            <translation>오프라인으로 설정됨 · 요청 %1건</translation>
        </message>
        <message numerus="yes">
            <source>Online · %Ln request(s)</source>
            <translation>
                <numerusform>온라인 · 요청 %Ln건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>파일 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Last import %1: %2 new, %3 merged, %4 to look at</source>
            <translation>마지막 가져오기 %1: 신규 %2, 병합 %3, 확인 필요 %4</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::StepWords</name>
        <message numerus="yes">
            <source>%Ln paper(s) marked read</source>
            <translation>
                <numerusform>논문 %Ln편을 읽음으로 표시했습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>mark %Ln paper(s) read</source>
            <translation>
                <numerusform>논문 %Ln편 읽음으로 표시</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) marked unread</source>
            <translation>
                <numerusform>논문 %Ln편을 읽지 않음으로 표시했습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>mark %Ln paper(s) unread</source>
            <translation>
                <numerusform>논문 %Ln편 읽지 않음으로 표시</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) starred</source>
            <translation>
                <numerusform>논문 %Ln편에 별표를 달았습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>star %Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편에 별표 달기</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Star taken from %Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편의 별표를 뗐습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>take the star from %Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편의 별표 떼기</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) put on the reading list</source>
            <translation>
                <numerusform>논문 %Ln편을 읽기 목록에 넣었습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>put %Ln paper(s) on the reading list</source>
            <translation>
                <numerusform>논문 %Ln편 읽기 목록에 넣기</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) taken off the reading list</source>
            <translation>
                <numerusform>논문 %Ln편을 읽기 목록에서 뺐습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>take %Ln paper(s) off the reading list</source>
            <translation>
                <numerusform>논문 %Ln편 읽기 목록에서 빼기</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Less like %Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편과 비슷한 논문을 덜 봅니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>less like %Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편과 비슷한 논문 덜 보기</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>More like %Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편과 비슷한 논문을 더 봅니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more like %Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편과 비슷한 논문 더 보기</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Neither more nor less like %Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편의 더 보기·덜 보기를 해제했습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>neither more nor less like %Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편의 더 보기·덜 보기 해제</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tags of %Ln paper(s) changed</source>
            <translation>
                <numerusform>논문 %Ln편의 태그를 변경했습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>change the tags of %Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편의 태그 변경</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) tagged “%1”</source>
            <translation>
                <numerusform>논문 %Ln편에 “%1” 태그를 달았습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>tag %Ln paper(s) “%1”</source>
            <translation>
                <numerusform>논문 %Ln편에 “%1” 태그 달기</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tag “%1” taken from %Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편에서 “%1” 태그를 뗐습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>take the tag “%1” from %Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편에서 “%1” 태그 떼기</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved views changed</source>
            <translation>저장한 보기를 변경했습니다</translation>
        </message>
        <message>
            <source>change the saved views</source>
            <translation>저장한 보기 변경</translation>
        </message>
        <message>
            <source>View “%1” saved</source>
            <translation>“%1” 보기를 저장했습니다</translation>
        </message>
        <message>
            <source>save the view “%1”</source>
            <translation>“%1” 보기 저장</translation>
        </message>
        <message>
            <source>“%1” is no longer a saved view</source>
            <translation>“%1” 보기를 저장한 보기에서 제거했습니다</translation>
        </message>
        <message>
            <source>remove the saved view “%1”</source>
            <translation>저장한 보기 “%1” 제거</translation>
        </message>
        <message>
            <source>Note kept</source>
            <translation>메모를 저장했습니다</translation>
        </message>
        <message>
            <source>write a note</source>
            <translation>메모 쓰기</translation>
        </message>
        <message>
            <source>Note deleted</source>
            <translation>메모를 삭제했습니다</translation>
        </message>
        <message>
            <source>delete a note</source>
            <translation>메모 삭제</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) changed</source>
            <translation>
                <numerusform>논문 %Ln편을 변경했습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>change %Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편 변경</numerusform>
            </translation>
        </message>
        <message>
            <source>Quick tag taken away</source>
            <translation>빠른 태그를 해제했습니다</translation>
        </message>
        <message>
            <source>take a quick tag away</source>
            <translation>빠른 태그 해제</translation>
        </message>
        <message>
            <source>“%1” is a quick tag</source>
            <translation>“%1” 태그를 빠른 태그로 지정했습니다</translation>
        </message>
        <message>
            <source>make “%1” a quick tag</source>
            <translation>“%1” 태그를 빠른 태그로 지정</translation>
        </message>
        <message>
            <source>Import taken back</source>
            <translation>가져오기를 되돌렸습니다</translation>
        </message>
        <message>
            <source>take an import back</source>
            <translation>가져오기 되돌리기</translation>
        </message>
        <message>
            <source>Source “%1” removed</source>
            <translation>“%1” 출처를 제거했습니다</translation>
        </message>
        <message>
            <source>remove the source “%1”</source>
            <translation>“%1” 출처 제거</translation>
        </message>
        <message>
            <source>Sample days removed</source>
            <translation>샘플을 지웠습니다</translation>
        </message>
        <message>
            <source>remove the sample days</source>
            <translation>샘플 지우기</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SummaryRenderer</name>
        <message>
            <source>This digest gave no summary for it.</source>
            <translation>이 다이제스트에는 이 논문의 요약이 없습니다.</translation>
        </message>
        <message>
            <source>cleaned · show original (i)</source>
            <translation>정리됨 · 원문 보기 (i)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln hit(s) in the rest</source>
            <translation>
                <numerusform>나머지에서 %Ln개 일치</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the remaining %1 letters</source>
            <translation>나머지 %1자 보기</translation>
        </message>
        <message numerus="yes">
            <source>in %n digest(s)</source>
            <translation>
                <numerusform>다이제스트 %n개에 실림</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SummarySections</name>
        <message>
            <source>Summary</source>
            <translation>요약</translation>
        </message>
        <message>
            <source>Main question</source>
            <translation>핵심 질문</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>방법</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>Implication</source>
            <translation>시사점</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>목표</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>결과</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::TagBox</name>
        <message>
            <source>A tag…</source>
            <translation>태그…</translation>
        </message>
        <message>
            <source>Tags of this paper</source>
            <translation>이 논문의 태그</translation>
        </message>
        <message numerus="yes">
            <source>Tags of %Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편의 태그</numerusform>
            </translation>
        </message>
        <message>
            <source>Which tag shall the key %1 set?</source>
            <translation>%1 키로 어떤 태그를 달까요?</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::TagList</name>
        <message>
            <source>Create tag “%1”</source>
            <translation>“%1” 태그 만들기</translation>
        </message>
        <message>
            <source>set</source>
            <translation>지정됨</translation>
        </message>
        <message>
            <source>set on some</source>
            <translation>일부에 지정됨</translation>
        </message>
        <message>
            <source>key %1</source>
            <comment>a digit</comment>
            <translation>%1 키</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>place among the tags</comment>
            <translation>%2개 중 %1번째</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>태그</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Tagging</name>
        <message>
            <source>Quick tag &amp;%1…</source>
            <translation>빠른 태그 &amp;%1…</translation>
        </message>
        <message>
            <source>Quick tag &amp;%1: %2</source>
            <translation>빠른 태그 &amp;%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::TextPopover</name>
        <message>
            <source>Text and theme</source>
            <translation>글자와 테마</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>테마</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>글자 크기</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Length of a line</source>
            <translation>줄 길이</translation>
        </message>
        <message>
            <source>%1 letters</source>
            <translation>%1자</translation>
        </message>
        <message>
            <source>Line spacing</source>
            <translation>줄 간격</translation>
        </message>
        <message>
            <source>Tight</source>
            <translation>좁게</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>보통</translation>
        </message>
        <message>
            <source>Loose</source>
            <translation>넓게</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>제목</translation>
        </message>
        <message>
            <source>Sans</source>
            <translation>고딕</translation>
        </message>
        <message>
            <source>Serif</source>
            <translation>명조</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>요약</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ThumbnailFetcher</name>
        <message>
            <source>The picture is kept at %1, where none are fetched from. Open the paper's page to see it.</source>
            <translation>그림이 %1에 있는데, 그곳에서는 내려받지 않습니다. 그림을 보려면 논문 페이지를 여세요.</translation>
        </message>
        <message>
            <source>What %1 sent is no PNG, JPEG, GIF or WebP image and was not kept.</source>
            <translation>%1에서 보낸 내용이 PNG, JPEG, GIF, WebP 그림이 아니어서 보관하지 않았습니다.</translation>
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
            <translation>메뉴</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::TroubleBar</name>
        <message>
            <source>Trouble with the library</source>
            <translation>라이브러리 문제</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Undoing</name>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>실행 취소(&amp;U): %1</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>실행 취소(&amp;U)</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>다시 실행</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>다시 실행(&amp;R): %1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>다시 실행(&amp;R)</translation>
        </message>
        <message>
            <source>Nothing left to change: somebody else has changed it since</source>
            <translation>바꿀 것이 남아 있지 않음: 그사이 다른 곳에서 변경됨</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>실행 취소함: %1</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::UnreadDays</name>
        <message>
            <source>No other day has anything left to read.</source>
            <translation>다른 날에는 읽을 것이 남아 있지 않습니다.</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln paper(s) of this view read.</source>
            <translation>
                <numerusform>이 보기의 논문 %Ln편을 모두 읽었습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Next unread day: %1.</source>
            <translation>읽을 논문이 남은 다음 날: %1.</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>이동</translation>
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
            <translation>라이브러리를 업데이트하는 중입니다. 취소해도 잃는 것은 없으며 다음에 이어집니다.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::VoiceTabs</name>
        <message>
            <source>Voices</source>
            <translation>요약</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Voices</name>
        <message>
            <source>bullets</source>
            <extracomment>the shape of a summary, in the name of its tab: "English · bullets"</extracomment>
            <translation>항목형</translation>
        </message>
        <message>
            <source>in parts</source>
            <translation>섹션형</translation>
        </message>
        <message>
            <source>prose</source>
            <translation>서술형</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::VotesHeading</name>
        <message>
            <source>without votes</source>
            <translation>추천 없음</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::VotesHistogram</name>
        <message>
            <source>Votes</source>
            <translation>추천</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n paper(s)</source>
            <extracomment>%1: "50 to 99 votes"</extracomment>
            <translation>
                <numerusform>%1, 논문 %n편</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %Ln paper(s)</source>
            <extracomment>%1: "50 – 99 votes"</extracomment>
            <translation>
                <numerusform>%1 · 논문 %Ln편</numerusform>
            </translation>
        </message>
        <message>
            <source>Any number of votes</source>
            <translation>추천 수 무관</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::WatchState</name>
        <message>
            <source>The folder %1 is not there. It is read on when it comes back.</source>
            <translation>%1 폴더가 없습니다. 폴더가 돌아오면 이어서 읽습니다.</translation>
        </message>
        <message>
            <source>The folder %1 can't be read. Check its permissions.</source>
            <translation>%1 폴더를 읽을 수 없습니다. 권한을 확인하세요.</translation>
        </message>
        <message>
            <source>The folder %1 holds more than %2 files and is not watched. Watch the folder in it that has the digests.</source>
            <translation>%1 폴더에 파일이 %2개를 넘게 있어 지켜보지 않습니다. 그 안에서 다이제스트가 든 폴더를 지켜보세요.</translation>
        </message>
        <message>
            <source>The folder %1 can't be read and is left out. Check its permissions.</source>
            <translation>%1 폴더를 읽을 수 없어 제외합니다. 권한을 확인하세요.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::WeekStrip</name>
        <message>
            <source>Days</source>
            <translation>날짜</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::WelcomePanel</name>
        <message>
            <source>Welcome</source>
            <translation>환영합니다</translation>
        </message>
        <message>
            <source>Drop digest files or folders here</source>
            <translation>다이제스트 파일이나 폴더를 여기에 놓으세요</translation>
        </message>
        <message>
            <source>.md, .txt, .json, .zip, or a clone of a digest repository</source>
            <translation>.md, .txt, .json, .zip 또는 다이제스트 저장소의 클론</translation>
        </message>
        <message>
            <source>Open files…</source>
            <translation>파일 열기…</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>폴더 열기…</translation>
        </message>
        <message>
            <source>Three sample days</source>
            <translation>샘플 3일 치</translation>
        </message>
        <message>
            <source>I read</source>
            <translation>읽는 언어</translation>
        </message>
        <message>
            <source>%1 first</source>
            <extracomment>"English first": the language to read when a paper is told in several</extracomment>
            <translation>%1 먼저</translation>
        </message>
        <message>
            <source>Keys as in</source>
            <translation>단축키 방식</translation>
        </message>
        <message>
            <source>Nothing is sent or fetched unless you ask for it.</source>
            <translation>요청하지 않는 한 아무것도 보내거나 내려받지 않습니다.</translation>
        </message>
        <message>
            <source>Fetch digests…</source>
            <translation>다이제스트 내려받기…</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Wording</name>
        <message>
            <source>No date</source>
            <translation>날짜 없음</translation>
        </message>
        <message numerus="yes">
            <source>%Ln vote(s) or more</source>
            <translation>
                <numerusform>추천 %Ln개 이상</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>up to %Ln vote(s)</source>
            <translation>
                <numerusform>추천 %Ln개 이하</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln vote(s)</source>
            <translation>
                <numerusform>추천 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>d</source>
            <comment>a Qt date format: the start of a range within one month</comment>
            <translation>yyyy년 M월 d일</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a Qt date format: the start of a range within one year</comment>
            <translation>yyyy년 M월 d일</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>from day to day</comment>
            <translation>%1 – %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>논문 %Ln편</numerusform>
            </translation>
        </message>
        <message>
            <source>%L1 of %L2 papers</source>
            <translation>논문 %L2편 중 %L1편</translation>
        </message>
        <message>
            <source>%L1 – %L2 votes</source>
            <translation>추천 %L1 – %L2개</translation>
        </message>
        <message>
            <source>%L1 to %L2 votes</source>
            <translation>추천 %L1개부터 %L2개까지</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <comment>a Qt date format</comment>
            <translation>yyyy년 M월 d일 (ddd)</translation>
        </message>
        <message>
            <source>ddd d MMM</source>
            <comment>a Qt date format</comment>
            <translation>M월 d일 (ddd)</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <comment>a Qt date format: day heading, the year follows</comment>
            <translation>M월 d일 dddd</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <comment>a Qt date format</comment>
            <translation>yyyy년 M월 d일 dddd</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>a Qt date format</comment>
            <translation>yyyy년 M월 d일</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <comment>a Qt date format</comment>
            <translation>yyyy년 M월</translation>
        </message>
        <message>
            <source>MMM yyyy</source>
            <comment>a Qt date format</comment>
            <translation>yyyy년 M월</translation>
        </message>
        <message>
            <source>MMM</source>
            <comment>a Qt date format</comment>
            <translation>M월</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1까지</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1부터</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a Qt date format: the end of a range within one year</comment>
            <translation>M월 d일</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the names of weekdays</comment>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ZipArchive</name>
        <message>
            <source>It is damaged. Fetch or copy it again.</source>
            <translation>손상되었습니다. 다시 내려받거나 복사하세요.</translation>
        </message>
        <message>
            <source>It is no zip archive, or only a part of one. Fetch or copy it again.</source>
            <translation>zip 압축 파일이 아니거나 그 일부입니다. 다시 내려받거나 복사하세요.</translation>
        </message>
        <message>
            <source>It is split or larger than what is read here. Unpack it and open the folder.</source>
            <translation>분할되었거나 여기서 읽을 수 있는 크기보다 큽니다. 압축을 풀어 폴더를 여세요.</translation>
        </message>
        <message>
            <source>It lists more than is read here. Unpack it and open the folder.</source>
            <translation>항목이 여기서 읽을 수 있는 수보다 많습니다. 압축을 풀어 폴더를 여세요.</translation>
        </message>
        <message>
            <source>There is no memory left to unpack it. Close something and try again.</source>
            <translation>압축을 풀 메모리가 부족합니다. 다른 것을 닫고 다시 시도하세요.</translation>
        </message>
        <message>
            <source>It is protected by a password. Unpack the archive and open the folder.</source>
            <translation>비밀번호로 보호되어 있습니다. 압축을 풀어 폴더를 여세요.</translation>
        </message>
        <message>
            <source>It is packed in a way that is not read here. Unpack the archive and open the folder.</source>
            <translation>여기서 읽을 수 없는 방식으로 압축되었습니다. 압축을 풀어 폴더를 여세요.</translation>
        </message>
        <message>
            <source>It is larger than 16 MiB and was not read. Split it by days.</source>
            <translation>16 MiB를 넘어 읽지 않았습니다. 날짜별로 나누세요.</translation>
        </message>
        <message>
            <source>It would unpack to more than 512 MiB and was not read. Unpack it and open the folder.</source>
            <translation>압축을 풀면 512 MiB를 넘어 읽지 않았습니다. 압축을 풀어 폴더를 여세요.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ZoteroConnector</name>
        <message>
            <source>Zotero gave no answer. Look there whether the papers have come before you send them again.</source>
            <translation>Zotero가 응답하지 않았습니다. 다시 보내기 전에 Zotero에 논문이 들어왔는지 확인하세요.</translation>
        </message>
        <message>
            <source>What is selected in Zotero can't be changed: select another collection there, then send again.</source>
            <translation>Zotero에서 선택한 곳은 변경할 수 없습니다. Zotero에서 다른 컬렉션을 선택한 뒤 다시 보내세요.</translation>
        </message>
        <message>
            <source>Zotero did not take the papers (answer %1). Export them as BibTeX or RIS and import that file there.</source>
            <translation>Zotero가 논문을 받지 않았습니다(응답 %1). BibTeX나 RIS로 내보낸 뒤 Zotero에서 그 파일을 가져오세요.</translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ZoteroSending</name>
        <message numerus="yes">
            <source>Sent %Ln paper(s) to Zotero</source>
            <translation>
                <numerusform>논문 %Ln편을 Zotero로 보냈습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Zotero does not answer on this computer. Start it and try again, or save a file that it can import.</source>
            <translation>이 컴퓨터의 Zotero가 응답하지 않습니다. Zotero를 시작한 뒤 다시 시도하거나, Zotero에서 가져올 수 있는 파일로 저장하세요.</translation>
        </message>
        <message>
            <source>Papers are still on their way to Zotero; one moment.</source>
            <translation>논문을 아직 Zotero로 보내는 중입니다. 잠시만 기다려 주세요.</translation>
        </message>
        <message>
            <source>So many papers reach Zotero best as a file that it imports.</source>
            <translation>논문이 이만큼 많을 때는 파일로 저장해 Zotero에서 가져오는 것이 가장 좋습니다.</translation>
        </message>
    </context>
    <context>
        <name>PaperlarkExport</name>
        <message>
            <source>This line is nothing that Paperlark writes into its exports. It is kept as text.</source>
            <translation>이 행은 Paperlark가 내보내기에 쓰는 형식이 아닙니다. 텍스트로 보관했습니다.</translation>
        </message>
        <message>
            <source>This paper has neither a title nor an arXiv id. It is kept as text.</source>
            <translation>이 논문에는 제목도 arXiv ID도 없습니다. 텍스트로 보관했습니다.</translation>
        </message>
        <message>
            <source>Another version of Paperlark wrote this file; what it has in common with ours was read.</source>
            <translation>다른 버전의 Paperlark가 쓴 파일입니다. 이 버전과 공통된 내용은 읽었습니다.</translation>
        </message>
    </context>
    <context>
        <name>WellFormed</name>
        <message>
            <source>The file holds half characters; they are shown as �. Everything else was read.</source>
            <translation>파일에 온전하지 않은 문자가 있어 �로 표시합니다. 나머지는 모두 읽었습니다.</translation>
        </message>
    </context>
</TS>
