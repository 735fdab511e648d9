<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Notice</name>
    <message>
        <source>Searching your documents…</source>
        <translation>正在搜尋您的文件…</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等待回答…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>正在重試…</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後重試。</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the best passages of your own documents, word for word.</source>
        <translation>以下是您的文件中最相關的段落原文。</translation>
    </message>
    <message>
        <source>Answered offline.</source>
        <translation>離線回答。</translation>
    </message>
    <message>
        <source>Answered with a fallback key, because none of your own keys could.</source>
        <translation>由備用金鑰回答，因為您自己的金鑰都無法使用。</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>您停止了這個回答。</translation>
    </message>
    <message>
        <source>The connection broke in the middle of this answer. Another key wrote the rest.</source>
        <translation>回答途中連線中斷，其餘部分由另一把金鑰寫完。</translation>
    </message>
    <message>
        <source>Search only: the passages that fit, word for word. No model was asked.</source>
        <translation>僅搜尋：原文照錄相符的段落，沒有詢問任何模型。</translation>
    </message>
    <message>
        <source>Answered without the web: searching it needs a key for Brave Search.</source>
        <translation>回答未使用網路：搜尋網路需要 Brave Search 的金鑰。</translation>
    </message>
    <message>
        <source>Answered without the web.</source>
        <translation>回答未使用網路。</translation>
    </message>
    <message>
        <source>Reading the whole of it: part %1 of %2…</source>
        <translation>正在通讀全文：第 %1 部分，共 %2 部分…</translation>
    </message>
    <message>
        <source>You stopped this answer. These are the notes on what was read until then.</source>
        <translation>您停止了這個回答。以下是到那時為止所讀內容的筆記。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the text could not be read; the answer is without them.</source>
        <translation>
            <numerusform>有 %n 部分文字無法讀取，回答中不包含它們。</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer cites none of the passages it was given. Check it before you rely on it.</source>
        <translation>此回答沒有引用所提供的任何段落。採用前請先核實。</translation>
    </message>
    <message>
        <source>Nothing in your documents fits this question.</source>
        <translation>您的文件中沒有與此問題相符的內容。</translation>
    </message>
</context>
<context>
    <name>SourceLabel</name>
    <message>
        <source>p. %1</source>
        <translation>第 %1 頁</translation>
    </message>
    <message>
        <source>slide %1, notes</source>
        <translation>投影片 %1，備忘稿</translation>
    </message>
    <message>
        <source>slide %1</source>
        <translation>投影片 %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Check this one: the passage does not clearly say what the answer says.</source>
        <translation>請核對這一處：該段落並未明確說明回答中的內容。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Quire cannot write to its folder: %1</source>
        <translation>Quire 無法寫入其資料夾：%1</translation>
    </message>
    <message>
        <source>This profile was written by a newer Quire. Update the program to open it.</source>
        <translation>此設定檔由較新版本的 Quire 寫入。請更新程式後再開啟。</translation>
    </message>
    <message>
        <source>Quire cannot open its library: %1</source>
        <translation>Quire 無法開啟文件庫：%1</translation>
    </message>
    <message>
        <source>Another Quire has this library open, and does not answer. Close it, or wait until it has ended.</source>
        <translation>另一個 Quire 已開啟此文件庫，但沒有回應。請將它關閉，或等待它結束。</translation>
    </message>
</context>
<context>
    <name>quire::ui::ActivityChart</name>
    <message>
        <source>In the last hour: %1 answered, %2 attempts failed</source>
        <translation>過去一小時：%1 次已回答，%2 次嘗試失敗</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>1 小時前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message numerus="yes">
        <source>at most %n a slot</source>
        <translation>
            <numerusform>每格最多 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::AdvancedPage</name>
    <message>
        <source>A direct connection</source>
        <translation>直接連線</translation>
    </message>
    <message>
        <source>Other ways to the service</source>
        <translation>通往服務的其他線路</translation>
    </message>
    <message>
        <source>Tried within the same request when the first way does not get through. The one that works is remembered for this network for three hours.</source>
        <translation>第一條線路不通時，在同一請求中嘗試。可用的線路會在此網路上記住三小時。</translation>
    </message>
    <message>
        <source>A relay for Gemini</source>
        <translation>Gemini 的中繼</translation>
    </message>
    <message>
        <source>A relay is a server that passes requests on. Whoever runs it sees your key, your questions and their passages.</source>
        <translation>中繼是轉送請求的伺服器。其營運者能看到您的金鑰、問題和相關段落。</translation>
    </message>
    <message>
        <source>The host above as a proxy</source>
        <translation>以上述主機為代理</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>進階</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>恢復預設值</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理伺服器</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Key pool</source>
        <translation>金鑰池</translation>
    </message>
    <message>
        <source>Retries of a request</source>
        <translation>單一請求的重試次數</translation>
    </message>
    <message>
        <source>Take a key out after failures</source>
        <translation>失敗幾次後停用金鑰</translation>
    </message>
    <message>
        <source>Try it again after</source>
        <translation>多久後再次嘗試</translation>
    </message>
    <message>
        <source>Failed below a score of</source>
        <translation>低於此分數視為失效</translation>
    </message>
    <message>
        <source>Recovered above a score of</source>
        <translation>高於此分數視為恢復</translation>
    </message>
    <message>
        <source>Check health every</source>
        <translation>健康檢查間隔</translation>
    </message>
</context>
<context>
    <name>quire::ui::AnchorText</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 頁</translation>
    </message>
    <message>
        <source>Slide %1, notes</source>
        <translation>投影片 %1，備忘稿</translation>
    </message>
    <message>
        <source>Slide %1</source>
        <translation>投影片 %1</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>工作表 %1</translation>
    </message>
    <message>
        <source>Sheet %1, %2</source>
        <translation>工作表 %1，%2</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Page %1 (%2)</source>
        <comment>the number as printed, then the page&apos;s place in the file</comment>
        <translation>第 %1 頁（%2）</translation>
    </message>
</context>
<context>
    <name>quire::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
</context>
<context>
    <name>quire::ui::ChatPage</name>
    <message>
        <source>The model was not changed</source>
        <translation>模型未變更</translation>
    </message>
    <message>
        <source>The question was not sent</source>
        <translation>問題未送出</translation>
    </message>
    <message>
        <source>The conversation could not be opened</source>
        <translation>無法開啟對話</translation>
    </message>
</context>
<context>
    <name>quire::ui::ChatView</name>
    <message>
        <source>Go to the latest message</source>
        <translation>前往最新訊息</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>對話</translation>
    </message>
</context>
<context>
    <name>quire::ui::Composer</name>
    <message>
        <source>Add documents</source>
        <translation>加入文件</translation>
    </message>
    <message>
        <source>Ask about your documents</source>
        <translation>針對您的文件提問</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Search the web too</source>
        <translation>同時搜尋網路</translation>
    </message>
    <message>
        <source>Search the web too, besides your documents</source>
        <translation>除您的文件外，同時搜尋網路</translation>
    </message>
    <message>
        <source>The model that answers</source>
        <translation>用於回答的模型</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>送出問題</translation>
    </message>
    <message>
        <source>Send (Enter). Shift+Enter starts a new line.</source>
        <translation>送出（Enter）。Shift+Enter 換行。</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Answered from all documents</source>
        <translation>根據所有文件回答</translation>
    </message>
    <message>
        <source>Answered from %1 only. Press to use all documents.</source>
        <translation>僅根據 %1 回答。按一下即可使用所有文件。</translation>
    </message>
    <message>
        <source>Choose documents in the Documents panel to ask only those</source>
        <translation>在「文件」面板中選擇文件，即可只針對它們提問</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>Search only</source>
        <translation>僅搜尋</translation>
    </message>
    <message>
        <source>Shows the passages that fit; no model is asked, and nothing leaves this computer</source>
        <translation>顯示相符的段落；不詢問模型，任何內容都不離開本機</translation>
    </message>
</context>
<context>
    <name>quire::ui::ContextView</name>
    <message>
        <source>The cited text in its context</source>
        <translation>引用文字及其上下文</translation>
    </message>
</context>
<context>
    <name>quire::ui::ConversationList</name>
    <message>
        <source>New chat</source>
        <translation>新對話</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>搜尋所有對話</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>對話</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>找不到任何內容。</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation>您的對話將列在這裡。</translation>
    </message>
    <message>
        <source>Delete this chat?</source>
        <translation>要刪除此對話嗎？</translation>
    </message>
    <message>
        <source>“%1” and its answers are deleted for good. Your documents stay.</source>
        <translation>「%1」及其回答將永久刪除。您的文件會保留。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>quire::ui::ConversationModel</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>過去 7 天</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a month&apos;s name, %2 a year.</extracomment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新對話</translation>
    </message>
</context>
<context>
    <name>quire::ui::DashboardPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>a key, then what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 可用。</translation>
    </message>
    <message>
        <source>Key not changed</source>
        <translation>金鑰未變更</translation>
    </message>
    <message>
        <source>Remove this key?</source>
        <translation>要移除此金鑰嗎？</translation>
    </message>
    <message>
        <source>%1 is deleted from this computer. At the service it stays.</source>
        <translation>%1 將從這台電腦刪除，但在服務端仍會保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Key not removed</source>
        <translation>金鑰未移除</translation>
    </message>
</context>
<context>
    <name>quire::ui::DashboardView</name>
    <message>
        <source>No API key yet. Without one, Quire answers with quotations from your documents.</source>
        <translation>還沒有 API 金鑰。沒有金鑰時，Quire 會摘錄您的文件原文來回答。</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>新增金鑰…</translation>
    </message>
    <message>
        <source>Requests in the last hour</source>
        <translation>過去一小時的請求</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>事件記錄</translation>
    </message>
    <message>
        <source>Export the event log</source>
        <translation>匯出事件記錄</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>匯出為 CSV…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>匯出為 JSON…</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>還沒有任何事件。</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a time, then a change of tier</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentDelegate</name>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>密碼…</translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a file, then its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>a path, then what is wrong</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>無法讀取。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Reading, %1 of %2</source>
        <translation>正在讀取，%1/%2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在讀取</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n 張投影片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n 個工作表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>read with warnings</source>
        <translation>讀取時有警告</translation>
    </message>
    <message>
        <source>what is read can be searched</source>
        <translation>已讀部分可以搜尋</translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentPanel</name>
    <message>
        <source>%1 is already in the library, unchanged.</source>
        <translation>%1 已在文件庫中，且沒有變更。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, then why it was refused</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>加入文件</translation>
    </message>
    <message>
        <source>Documents (%1);;All files (*)</source>
        <translation>文件 (%1);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>加入資料夾</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>需要密碼</translation>
    </message>
    <message>
        <source>Password of %1.
It is used to read the file now, and is not kept.</source>
        <translation>%1 的密碼。
僅用於這次讀取檔案，不會保存。</translation>
    </message>
    <message>
        <source>Remove from the library?</source>
        <translation>要從文件庫移除嗎？</translation>
    </message>
    <message>
        <source>%1 will no longer be searched. The file itself stays where it is, and answers keep what they cited.</source>
        <translation>之後將不再搜尋 %1。檔案本身保留在原處，回答中已有的引用也會保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) cannot be read.</source>
        <translation>
            <numerusform>還有 %n 個檔案無法讀取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are already in the library, unchanged.</source>
        <translation>
            <numerusform>%n 個檔案已在文件庫中，且沒有變更。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentView</name>
    <message>
        <source>Filter documents</source>
        <translation>篩選文件</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Add files; or drop them anywhere on the window</source>
        <translation>加入檔案，或將檔案拖曳到視窗任意位置</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Remove from Quire</source>
        <translation>從 Quire 移除</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Remove from Quire; the files stay</source>
        <translation>從 Quire 移除，檔案會保留</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選取 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask only this one</source>
        <translation>只針對此文件提問</translation>
    </message>
    <message numerus="yes">
        <source>Ask only these %n</source>
        <translation>
            <numerusform>只針對這 %n 份文件提問</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>輸入密碼…</translation>
    </message>
    <message>
        <source>Ask only the selected</source>
        <translation>只針對所選文件提問</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>開啟檔案</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新讀取</translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files in watched folders join the library by themselves, and follow their changes.</source>
        <translation>受監看資料夾中的檔案會自動加入文件庫，並隨檔案變更而更新。</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>受監看的資料夾</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>監看資料夾…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止監看</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>讀取</translation>
    </message>
    <message>
        <source>Files read at once</source>
        <translation>同時讀取的檔案數</translation>
    </message>
    <message>
        <source>Each file is read by a process of its own that has neither the network nor your keys.</source>
        <translation>每個檔案都由獨立的處理程序讀取，該程序無法存取網路，也接觸不到您的金鑰。</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>監看資料夾</translation>
    </message>
    <message>
        <source>Scanned pages are not read</source>
        <translation>不辨識掃描頁</translation>
    </message>
    <message>
        <source>Languages of scanned pages</source>
        <translation>掃描頁的語言</translation>
    </message>
    <message>
        <source>As Tesseract names them, joined by +: eng+chi_sim+jpn+kor. Each needs its Tesseract data on this computer; a document says when one is missing.</source>
        <translation>用 Tesseract 的名稱，以 + 連接：eng+chi_sim+jpn+kor。每種語言都需要本機上的 Tesseract 資料；缺少時文件會說明。</translation>
    </message>
</context>
<context>
    <name>quire::ui::DropOverlay</name>
    <message>
        <source>Drop to add to your library</source>
        <translation>拖放到此處，加入您的文件庫</translation>
    </message>
    <message>
        <source>Files are read on this computer</source>
        <translation>檔案在這台電腦上讀取</translation>
    </message>
</context>
<context>
    <name>quire::ui::EmptyLibrary</name>
    <message>
        <source>Drop your documents here</source>
        <translation>將文件拖放到這裡</translation>
    </message>
    <message>
        <source>PDF, Word, PowerPoint, text and more. They are read and searched on this computer.</source>
        <translation>支援 PDF、Word、PowerPoint、純文字等格式。文件只在這台電腦上讀取和搜尋。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Try the sample documents</source>
        <translation>試用範例文件</translation>
    </message>
</context>
<context>
    <name>quire::ui::EmptyState</name>
    <message>
        <source>Ask your documents</source>
        <translation>向您的文件提問</translation>
    </message>
    <message>
        <source>Drop PDF, Word, PowerPoint or Excel files anywhere in this window, then ask. Every answer shows the pages it came from.</source>
        <translation>將 PDF、Word、PowerPoint 或 Excel 檔案拖曳到此視窗的任意位置，然後提問。每個回答都會顯示其出處頁面。</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>加入文件</translation>
    </message>
    <message>
        <source>Choose files or folders. They stay on this computer.</source>
        <translation>選擇檔案或資料夾。它們會留在這台電腦上。</translation>
    </message>
    <message>
        <source>Try the samples</source>
        <translation>試用範例</translation>
    </message>
    <message>
        <source>Three short documents to ask about, no key needed.</source>
        <translation>三份可供提問的簡短文件，不需要金鑰。</translation>
    </message>
    <message>
        <source>Set up a key</source>
        <translation>設定金鑰</translation>
    </message>
    <message>
        <source>A free Gemini key gives written answers instead of extracts.</source>
        <translation>使用免費的 Gemini 金鑰，可獲得撰寫的回答，而不只是原文摘錄。</translation>
    </message>
</context>
<context>
    <name>quire::ui::ErrorText</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The file is gone or cannot be opened.</source>
        <translation>檔案已不存在或無法開啟。</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>請檢查檔案是否還在，以及您是否有權讀取。</translation>
    </message>
    <message>
        <source>Quire does not read this kind of file.</source>
        <translation>Quire 不支援讀取這種檔案。</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX or PPTX and add that.</source>
        <translation>請另存為 PDF、DOCX 或 PPTX 後再加入。</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>檔案受密碼保護。</translation>
    </message>
    <message>
        <source>Enter the password to read it.</source>
        <translation>請輸入密碼以讀取檔案。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>檔案已損毀。</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it again and retry.</source>
        <translation>請用原本的程式開啟並重新儲存，然後重試。</translation>
    </message>
    <message>
        <source>The file holds no text, only pictures of it.</source>
        <translation>檔案中沒有文字，只有文字的影像。</translation>
    </message>
    <message>
        <source>Add a version with a text layer.</source>
        <translation>請加入含有文字圖層的版本。</translation>
    </message>
    <message>
        <source>The file is larger or more deeply nested than is safe to read.</source>
        <translation>檔案過大或巢狀過深，無法安全讀取。</translation>
    </message>
    <message>
        <source>Split it and add the parts.</source>
        <translation>請將其分割後分別加入。</translation>
    </message>
    <message>
        <source>Reading this file failed; nothing else is affected.</source>
        <translation>讀取此檔案失敗，其他內容不受影響。</translation>
    </message>
    <message>
        <source>Retry, or save the file anew and add that.</source>
        <translation>請重試，或重新儲存檔案後再加入。</translation>
    </message>
    <message>
        <source>Reading this file takes more memory than allowed.</source>
        <translation>讀取此檔案所需的記憶體超出允許範圍。</translation>
    </message>
    <message>
        <source>The disk or the database refused to store it.</source>
        <translation>磁碟或資料庫拒絕儲存。</translation>
    </message>
    <message>
        <source>Check that the disk has room, then retry.</source>
        <translation>請檢查磁碟是否有足夠空間，然後重試。</translation>
    </message>
    <message>
        <source>This data was written by a newer version of Quire.</source>
        <translation>此資料由較新版本的 Quire 寫入。</translation>
    </message>
    <message>
        <source>Update Quire to open it.</source>
        <translation>請更新 Quire 後再開啟。</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>您目前離線。</translation>
    </message>
    <message>
        <source>Check the network connection. Answers from your documents still work.</source>
        <translation>請檢查網路連線。仍可根據您的文件回答。</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>花費時間過長。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>請重試。</translation>
    </message>
    <message>
        <source>The service does not accept the API key.</source>
        <translation>服務不接受此 API 金鑰。</translation>
    </message>
    <message>
        <source>Check or replace it in Settings, Keys.</source>
        <translation>請在「設定」的「金鑰」中檢查或更換。</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>短時間內請求過多。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>請稍候片刻再試。</translation>
    </message>
    <message>
        <source>The quota of the key is used up.</source>
        <translation>金鑰的配額已用完。</translation>
    </message>
    <message>
        <source>Wait until it resets, or add a key of another project.</source>
        <translation>請等待配額重設，或新增另一個專案的金鑰。</translation>
    </message>
    <message>
        <source>The service is overloaded.</source>
        <translation>服務過載。</translation>
    </message>
    <message>
        <source>Try again in a minute, or choose another model.</source>
        <translation>請一分鐘後再試，或選擇其他模型。</translation>
    </message>
    <message>
        <source>The service is not offered where you are connected from.</source>
        <translation>您所在的地區不提供此服務。</translation>
    </message>
    <message>
        <source>Use another service, or set a proxy.</source>
        <translation>請使用其他服務，或設定代理伺服器。</translation>
    </message>
    <message>
        <source>The service does not have this model for your key.</source>
        <translation>服務未向您的金鑰提供此模型。</translation>
    </message>
    <message>
        <source>Choose another model in Settings, Models.</source>
        <translation>請在「設定」的「模型」中選擇其他模型。</translation>
    </message>
    <message>
        <source>The service declined to answer this.</source>
        <translation>服務拒絕回答此問題。</translation>
    </message>
    <message>
        <source>Ask in other words.</source>
        <translation>請換個說法提問。</translation>
    </message>
    <message>
        <source>The conversation is too long for the model.</source>
        <translation>對話對模型來說過長。</translation>
    </message>
    <message>
        <source>Start a new conversation, or ask about fewer documents.</source>
        <translation>請開始新對話，或減少提問涉及的文件。</translation>
    </message>
    <message>
        <source>The service did not understand the request.</source>
        <translation>服務無法理解該請求。</translation>
    </message>
    <message>
        <source>Check the model and the address in Settings.</source>
        <translation>請在「設定」中檢查模型和位址。</translation>
    </message>
    <message>
        <source>The service&apos;s reply could not be understood.</source>
        <translation>無法理解服務的回覆。</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>回答中斷了。</translation>
    </message>
    <message>
        <source>Ask to continue, or try again.</source>
        <translation>請要求繼續，或重試。</translation>
    </message>
    <message>
        <source>There is no API key that could answer this.</source>
        <translation>沒有可以回答此問題的 API 金鑰。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be reached or is locked.</source>
        <translation>無法存取系統鑰匙圈，或鑰匙圈已鎖定。</translation>
    </message>
    <message>
        <source>Unlock it, or allow an encrypted file in Settings, Privacy.</source>
        <translation>請將其解鎖，或在「設定」的「隱私」中允許使用加密檔案。</translation>
    </message>
    <message>
        <source>Something went wrong inside Quire.</source>
        <translation>Quire 內部發生問題。</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it.</source>
        <translation>請重試；若問題依舊，請回報。</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>請在 %1後重試。</translation>
    </message>
    <message>
        <source>Add one in Settings, Keys, or go on with one that is paused.</source>
        <translation>在「設定」的「金鑰」中新增一個，或恢復已暫停的金鑰。</translation>
    </message>
    <message>
        <source>The encrypted key file is locked.</source>
        <translation>加密的金鑰檔案已鎖定。</translation>
    </message>
    <message>
        <source>Unlock it in Settings, Keys.</source>
        <translation>請在「設定 - 金鑰」中解鎖。</translation>
    </message>
</context>
<context>
    <name>quire::ui::EventModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>an event, then the key it was about</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, then why it was taken or not</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>quire::ui::FailureText</name>
    <message>
        <source>Key not accepted</source>
        <translation>金鑰未被接受</translation>
    </message>
    <message>
        <source>Key expired</source>
        <translation>金鑰已過期</translation>
    </message>
    <message>
        <source>Kind of key no longer accepted</source>
        <translation>此類金鑰已不再被接受</translation>
    </message>
    <message>
        <source>Blocked as leaked</source>
        <translation>因外洩而遭封鎖</translation>
    </message>
    <message>
        <source>Project suspended</source>
        <translation>專案已被停權</translation>
    </message>
    <message>
        <source>API not enabled for its project</source>
        <translation>專案未啟用 API</translation>
    </message>
    <message>
        <source>Key restricted</source>
        <translation>金鑰受限</translation>
    </message>
    <message>
        <source>Key was not sent (a fault of Quire)</source>
        <translation>金鑰未送出（Quire 的錯誤）</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>拒絕存取</translation>
    </message>
    <message>
        <source>Not available from this network</source>
        <translation>此網路無法使用</translation>
    </message>
    <message>
        <source>Not offered here without billing</source>
        <translation>此地區未啟用計費時不提供服務</translation>
    </message>
    <message>
        <source>Too long for the model</source>
        <translation>對模型來說過長</translation>
    </message>
    <message>
        <source>Request not understood</source>
        <translation>請求無法理解</translation>
    </message>
    <message>
        <source>Model not found</source>
        <translation>找不到模型</translation>
    </message>
    <message>
        <source>Limit per minute reached</source>
        <translation>已達每分鐘上限</translation>
    </message>
    <message>
        <source>Daily limit used up</source>
        <translation>每日限額已用完</translation>
    </message>
    <message>
        <source>Limits per minute and day reached</source>
        <translation>已達每分鐘和每日上限</translation>
    </message>
    <message>
        <source>Model not in this key&apos;s plan</source>
        <translation>模型不在此金鑰的方案內</translation>
    </message>
    <message>
        <source>Service short of capacity</source>
        <translation>服務容量不足</translation>
    </message>
    <message>
        <source>No credit left</source>
        <translation>餘額已用完</translation>
    </message>
    <message>
        <source>Model overloaded</source>
        <translation>模型過載</translation>
    </message>
    <message>
        <source>Error at the service</source>
        <translation>服務發生錯誤</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>花費時間過長</translation>
    </message>
    <message>
        <source>Network down</source>
        <translation>網路中斷</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>未及時回答</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>回答為空</translation>
    </message>
    <message>
        <source>Declined by the service</source>
        <translation>服務拒絕回答</translation>
    </message>
    <message>
        <source>Ran out of room to answer</source>
        <translation>回答空間不足</translation>
    </message>
    <message>
        <source>Fault of the model</source>
        <translation>模型故障</translation>
    </message>
    <message>
        <source>Error in mid-answer</source>
        <translation>回答途中發生錯誤</translation>
    </message>
    <message>
        <source>Connection dropped</source>
        <translation>連線中斷</translation>
    </message>
    <message>
        <source>Answer stalled</source>
        <translation>回答停滯</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>已由您停止</translation>
    </message>
    <message>
        <source>Limit per second reached</source>
        <translation>已達每秒上限</translation>
    </message>
    <message>
        <source>Monthly limit used up</source>
        <translation>每月限額已用完</translation>
    </message>
    <message>
        <source>Refused for an unknown reason</source>
        <translation>因不明原因遭拒</translation>
    </message>
    <message>
        <source>Unknown error at the service</source>
        <translation>服務發生不明錯誤</translation>
    </message>
    <message>
        <source>Check or replace it in Settings.</source>
        <translation>請在「設定」中檢查或更換。</translation>
    </message>
    <message>
        <source>Renew it where you got it.</source>
        <translation>請在取得金鑰的地方續期。</translation>
    </message>
    <message>
        <source>Create a new key in Google AI Studio.</source>
        <translation>請在 Google AI Studio 中建立新金鑰。</translation>
    </message>
    <message>
        <source>Delete it there and create a new one.</source>
        <translation>請在那裡刪除並建立新金鑰。</translation>
    </message>
    <message>
        <source>Use a key of another project.</source>
        <translation>請使用另一個專案的金鑰。</translation>
    </message>
    <message>
        <source>Enable the Generative Language API for its project.</source>
        <translation>請為其專案啟用 Generative Language API。</translation>
    </message>
    <message>
        <source>Lift its restriction, or use another key.</source>
        <translation>請解除其限制，或使用其他金鑰。</translation>
    </message>
    <message>
        <source>Set a proxy, or use another service.</source>
        <translation>請設定代理伺服器，或使用其他服務。</translation>
    </message>
    <message>
        <source>Link a billing account to its project, or use a key of another project.</source>
        <translation>請為其專案連結帳單帳戶，或使用其他專案的金鑰。</translation>
    </message>
    <message>
        <source>Choose another model in Settings.</source>
        <translation>請在「設定」中選擇其他模型。</translation>
    </message>
    <message>
        <source>Wait for the reset, or add a key of another project.</source>
        <translation>請等待重設，或新增另一個專案的金鑰。</translation>
    </message>
    <message>
        <source>Add credit, or use another key.</source>
        <translation>請儲值，或使用其他金鑰。</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>請檢查網路連線。</translation>
    </message>
    <message>
        <source>Start a new conversation.</source>
        <translation>請開始新對話。</translation>
    </message>
</context>
<context>
    <name>quire::ui::FallbackPage</name>
    <message>
        <source>Fallback keys</source>
        <translation>備用金鑰</translation>
    </message>
    <message>
        <source>Keys of somebody else, for example your company&apos;s. They answer only while none of your own keys can, and you are told when they do.</source>
        <translation>他人（例如您的公司）的金鑰。僅當您自己的金鑰都無法回答時才會使用，使用時會告知您。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不傳送任何內容</translation>
    </message>
    <message>
        <source>Chat without documents</source>
        <translation>不含文件的對話</translation>
    </message>
    <message>
        <source>Chat and document passages</source>
        <translation>對話和文件段落</translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>May be sent</source>
        <translation>可傳送的內容</translation>
    </message>
    <message>
        <source>Answers a day</source>
        <translation>每日回答數</translation>
    </message>
    <message numerus="yes">
        <source>Your administrator allows %n a day.</source>
        <translation>
            <numerusform>您的管理員每天允許 %n 次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::Inspector</name>
    <message>
        <source>— You —</source>
        <translation>— 您 —</translation>
    </message>
    <message>
        <source>— Model —</source>
        <translation>— 模型 —</translation>
    </message>
    <message>
        <source>Passages that were sent</source>
        <translation>已傳送的段落</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>The exact prompt</source>
        <translation>完整提示詞</translation>
    </message>
    <message>
        <source>How this answer came about</source>
        <translation>此回答的由來</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>What was sent, word for word</source>
        <translation>逐字顯示傳送的內容</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>回答者</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路徑</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token 數</translation>
    </message>
    <message>
        <source>%1 sent, %2 answered</source>
        <translation>傳送 %1，回答 %2</translation>
    </message>
    <message>
        <source>Search took</source>
        <translation>搜尋用時</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>首字等待</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>總計</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a key, how its attempt ended, how long it took</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>嘗試</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a document, then the place in it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (not used)</source>
        <translation>%1（未使用）</translation>
    </message>
    <message>
        <source>about %1, not counted</source>
        <translation>約 %1，未計數</translation>
    </message>
    <message>
        <source>%1 sent (about %2 were expected), %3 answered</source>
        <translation>送出 %1（預計約 %2），回答 %3</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>第 %1 部分</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>筆記 %1</translation>
    </message>
    <message>
        <source>notes made shorter</source>
        <translation>筆記精簡</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two places in a document</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Parts that were read</source>
        <translation>已閱讀的部分</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用時</translation>
    </message>
    <message>
        <source>Read in parts</source>
        <translation>分部分閱讀</translation>
    </message>
    <message>
        <source>With all parts</source>
        <translation>連同所有部分</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <comment>the name of an error</comment>
        <translation>未讀：%1</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeyCard</name>
    <message>
        <source>The latest waits for the first word of an answer</source>
        <translation>最近幾次回答的首字等待時間</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Failed in a row</source>
        <translation>連續失敗</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>首字</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>下次檢查</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>立即測試</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多動作</translation>
    </message>
    <message>
        <source>Reset its health and breaker</source>
        <translation>重設健康狀態與斷路器</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, then the key it is for</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Test now: %1</source>
        <translation>立即測試：%1</translation>
    </message>
    <message>
        <source>More actions: %1</source>
        <translation>更多動作：%1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 後</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no value</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 answered, %2 failed</source>
        <translation>%1 次已回答，%2 次失敗</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>median and 95th percentile</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Half of the answers began within the first time, 19 of 20 within the second</source>
        <translation>半數回答在第一個時間內開始，20 次中有 19 次在第二個時間內開始</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeyDialog</name>
    <message>
        <source>Add a key</source>
        <translation>新增金鑰</translation>
    </message>
    <message>
        <source>Add a fallback key</source>
        <translation>新增備用金鑰</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>編輯 %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Leave empty to keep it</source>
        <translation>留空則保持不變</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 金鑰</translation>
    </message>
    <message>
        <source>Show or hide the key</source>
        <translation>顯示或隱藏金鑰</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>For example Work</source>
        <translation>例如：工作</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>Optional; keys of one project share its quota</source>
        <translation>選填；同一專案的金鑰共用配額</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Get a key from %1</source>
        <translation>從 %1 取得金鑰</translation>
    </message>
    <message>
        <source>http://localhost:11434/v1</source>
        <translation>http://localhost:11434/v1</translation>
    </message>
    <message>
        <source>The service&apos;s own</source>
        <translation>服務的預設位址</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeyList</name>
    <message>
        <source>The key is empty, has spaces in it, or is in the list already.</source>
        <translation>金鑰為空、含有空格，或已在清單中。</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>還沒有金鑰。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在詢問服務…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, then what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 可用。</translation>
    </message>
    <message>
        <source>from the environment, for this run</source>
        <translation>來自環境變數，僅本次執行有效</translation>
    </message>
    <message>
        <source>from your administrator</source>
        <translation>由您的管理員提供</translation>
    </message>
    <message>
        <source>in an encrypted file</source>
        <translation>存放在加密檔案中</translation>
    </message>
    <message>
        <source>until Quire ends</source>
        <translation>保留到 Quire 結束</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain</source>
        <translation>存放在系統鑰匙圈中</translation>
    </message>
    <message>
        <source>Remove this key?</source>
        <translation>要移除此金鑰嗎？</translation>
    </message>
    <message>
        <source>%1 is deleted from this computer. At the service it stays.</source>
        <translation>%1 將從這台電腦刪除，但在服務端仍會保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解鎖…</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeyModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a state, then why</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, then its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>cannot be read now: the keychain is locked or gone</source>
        <translation>目前無法讀取：鑰匙圈已鎖定或不存在</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已鎖定</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Your keys for Google Gemini or an OpenAI-compatible server. A second key of another project takes over when the first is at its limit.</source>
        <translation>用於 Google Gemini 或 OpenAI 相容伺服器的金鑰。當第一把金鑰達到上限時，另一個專案的第二把金鑰會接替它。</translation>
    </message>
    <message>
        <source>Use both, in turn by chance</source>
        <translation>兩把都用，隨機輪替</translation>
    </message>
    <message>
        <source>Use the first; keep the second in reserve</source>
        <translation>使用第一把，第二把留作備用</translation>
    </message>
    <message>
        <source>With two keys</source>
        <translation>有兩把金鑰時</translation>
    </message>
</context>
<context>
    <name>quire::ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Of the window. Answers come in the language of your question, whatever is chosen here.</source>
        <translation>視窗的語言。無論這裡如何選擇，回答都使用您提問的語言。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Takes effect when Quire is started again.</source>
        <translation>下次啟動 Quire 時生效。</translation>
    </message>
</context>
<context>
    <name>quire::ui::MainWindow</name>
    <message>
        <source>Quire</source>
        <translation>Quire</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation>新對話(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add documents…</source>
        <translation>加入文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>加入資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample documents</source>
        <translation>開啟範例文件(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export this conversation…</source>
        <translation>匯出此對話(&amp;E)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Search conversations</source>
        <translation>搜尋對話(&amp;S)</translation>
    </message>
    <message>
        <source>Go to the &amp;question field</source>
        <translation>前往提問欄(&amp;Q)</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>來源(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>文件(&amp;D)</translation>
    </message>
    <message>
        <source>Das&amp;hboard</source>
        <translation>儀表板(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide &amp;conversations</source>
        <translation>顯示或隱藏對話清單(&amp;C)</translation>
    </message>
    <message>
        <source>Show or hide the &amp;panels</source>
        <translation>顯示或隱藏面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Set up an API &amp;key…</source>
        <translation>設定 API 金鑰(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Who gets what…</source>
        <translation>資料去向(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;About Quire</source>
        <translation>關於 Quire(&amp;A)</translation>
    </message>
    <message>
        <source>There is no conversation open.</source>
        <translation>沒有開啟的對話。</translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <translation>匯出此對話</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Markdown (*.md);;Web page (*.html);;JSON, to import again (*.json)</source>
        <translation>PDF (*.pdf);;Markdown (*.md);;網頁 (*.html);;JSON，可再次匯入 (*.json)</translation>
    </message>
    <message>
        <source>Export the event log</source>
        <translation>匯出事件記錄</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>About Quire</source>
        <translation>關於 Quire</translation>
    </message>
    <message>
        <source>Quire %1</source>
        <translation>Quire %1</translation>
    </message>
    <message>
        <source>Answers from your own documents.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>從您自己的文件中尋找答案。
自由軟體，採用 GNU 通用公共授權條款第 3 版或更新版本。</translation>
    </message>
</context>
<context>
    <name>quire::ui::MeaningBar</name>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>依含義搜尋</translation>
    </message>
    <message>
        <source>Passages that can be found by meaning</source>
        <translation>可依含義找到的段落</translation>
    </message>
</context>
<context>
    <name>quire::ui::MeaningText</name>
    <message>
        <source>%1 of %2 passages can be found by meaning.</source>
        <translation>%2 個段落中已有 %1 個可依含義找到。</translation>
    </message>
    <message>
        <source>Waits for your consent to send the text of your documents.</source>
        <translation>正在等待您同意傳送文件的正文。</translation>
    </message>
    <message>
        <source>All passages can be found by meaning.</source>
        <translation>所有段落都可依含義找到。</translation>
    </message>
</context>
<context>
    <name>quire::ui::MessageText</name>
    <message>
        <source>Code copied</source>
        <translation>程式碼已複製</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>複製訊息</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>複製程式碼</translation>
    </message>
</context>
<context>
    <name>quire::ui::MessageView</name>
    <message>
        <source>Copy message</source>
        <translation>複製訊息</translation>
    </message>
    <message>
        <source>What was sent, and to whom</source>
        <translation>傳送了什麼，傳給了誰</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>您的問題</translation>
    </message>
</context>
<context>
    <name>quire::ui::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Who writes the answers, and from how much of your documents.</source>
        <translation>由誰撰寫回答，以及依據您文件的多少內容。</translation>
    </message>
    <message>
        <source>Let a smaller model answer when this one cannot</source>
        <translation>此模型無法回答時，由較小的模型回答</translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI 相容伺服器</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>每次提問</translation>
    </message>
    <message>
        <source>Passages sent along</source>
        <translation>隨附的段落數</translation>
    </message>
    <message>
        <source>At most, in tokens</source>
        <translation>上限（token）</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>溫度</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>OpenAI 相容</translation>
    </message>
    <message>
        <source>A local server such as Ollama answers at http://localhost:11434/v1; nothing then leaves this computer.</source>
        <translation>Ollama 等本機伺服器的位址為 http://localhost:11434/v1；使用時任何內容都不會離開這台電腦。</translation>
    </message>
</context>
<context>
    <name>quire::ui::NoticeBar</name>
    <message>
        <source>Open key settings</source>
        <translation>開啟金鑰設定</translation>
    </message>
    <message>
        <source>Put it right…</source>
        <translation>解決問題…</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>關閉此通知</translation>
    </message>
</context>
<context>
    <name>quire::ui::NoticeLine</name>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Set up a key…</source>
        <translation>設定金鑰…</translation>
    </message>
</context>
<context>
    <name>quire::ui::Notices</name>
    <message>
        <source>%1: %2.</source>
        <comment>a key, then what is wrong with it</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Fallback keys answer meanwhile.</source>
        <translation>暫由備用金鑰回答。</translation>
    </message>
</context>
<context>
    <name>quire::ui::PageView</name>
    <message>
        <source>The cited page</source>
        <translation>引用的頁面</translation>
    </message>
</context>
<context>
    <name>quire::ui::PassphraseDialog</name>
    <message>
        <source>The keys are not kept</source>
        <translation>金鑰未儲存</translation>
    </message>
    <message>
        <source>That is not its passphrase.</source>
        <translation>密碼片語不正確。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密碼片語</translation>
    </message>
    <message>
        <source>Choose a passphrase for your keys</source>
        <translation>為您的金鑰設定密碼片語</translation>
    </message>
    <message>
        <source>Unlock your keys</source>
        <translation>解鎖您的金鑰</translation>
    </message>
    <message>
        <source>No keychain was found, so your keys go into an encrypted file. Quire asks for its passphrase at each start; who forgets it has to enter the keys again.</source>
        <translation>找不到鑰匙圈，因此金鑰存放在加密檔案中。Quire 每次啟動時都會詢問密碼片語；忘記後需要重新輸入金鑰。</translation>
    </message>
    <message>
        <source>They are in an encrypted file, because no keychain was found.</source>
        <translation>因為找不到鑰匙圈，金鑰存放在加密檔案中。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation>儲存金鑰</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再輸入一次</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters.</source>
        <translation>
            <numerusform>請至少使用 %n 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>兩次輸入不一致。</translation>
    </message>
</context>
<context>
    <name>quire::ui::PoolText</name>
    <message>
        <source>%1, used up by about %2 at this pace</source>
        <translation>%1，照此速度約 %2 用完</translation>
    </message>
    <message>
        <source>Network lost</source>
        <translation>網路中斷</translation>
    </message>
    <message>
        <source>Network up</source>
        <translation>網路已連線</translation>
    </message>
    <message>
        <source>Way to the service lost</source>
        <translation>通往服務的線路中斷</translation>
    </message>
    <message>
        <source>Smaller model taken</source>
        <translation>改用較小的模型</translation>
    </message>
    <message>
        <source>No more retries for now</source>
        <translation>暫時不再重試</translation>
    </message>
    <message>
        <source>At a limit</source>
        <translation>已達限額</translation>
    </message>
    <message>
        <source>Counted as failed</source>
        <translation>視為失效</translation>
    </message>
    <message>
        <source>The service has trouble</source>
        <translation>服務出現問題</translation>
    </message>
    <message>
        <source>This network is throttled</source>
        <translation>此網路被限流</translation>
    </message>
    <message>
        <source>Not offered here</source>
        <translation>此地區不提供</translation>
    </message>
    <message>
        <source>Check without an answer</source>
        <translation>檢查無回應</translation>
    </message>
    <message>
        <source>Earlier state remembered</source>
        <translation>已恢復先前狀態</translation>
    </message>
    <message>
        <source>Earlier state unreadable, started anew</source>
        <translation>先前狀態無法讀取，已重新開始</translation>
    </message>
    <message>
        <source>Shared project found</source>
        <translation>發現共用專案</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 次中 %1 次</translation>
    </message>
    <message>
        <source>Forecasts of a day&apos;s end that came true: %1</source>
        <translation>應驗的每日額度預測：%1</translation>
    </message>
    <message>
        <source>Forecasts of a key&apos;s failure that came true: %1</source>
        <translation>應驗的金鑰故障預測：%1</translation>
    </message>
    <message>
        <source>Way to the service: %1. Lost on this network: %2.</source>
        <translation>通往服務的線路：%1。此網路上不通：%2。</translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <comment>a model, then a key&apos;s health with it</comment>
        <translation>%1:%2 / 100</translation>
    </message>
    <message>
        <source>a direct connection</source>
        <translation>直接連線</translation>
    </message>
    <message>
        <source>the system&apos;s proxy</source>
        <translation>系統代理</translation>
    </message>
    <message>
        <source>an HTTP proxy</source>
        <translation>HTTP 代理</translation>
    </message>
    <message>
        <source>a SOCKS5 proxy</source>
        <translation>SOCKS5 代理</translation>
    </message>
    <message>
        <source>the relay</source>
        <translation>中繼</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>您的金鑰</translation>
    </message>
    <message>
        <source>Your keys, one out</source>
        <translation>您的金鑰，一把已停用</translation>
    </message>
    <message>
        <source>One key, on trial</source>
        <translation>一把金鑰，試用中</translation>
    </message>
    <message>
        <source>Fallback keys</source>
        <translation>備用金鑰</translation>
    </message>
    <message>
        <source>Offline answers</source>
        <translation>離線回答</translation>
    </message>
    <message>
        <source>Your own keys answer.</source>
        <translation>由您自己的金鑰回答。</translation>
    </message>
    <message>
        <source>A working key of yours answers; fallback keys only help at its limit.</source>
        <translation>由您可用的金鑰回答；備用金鑰僅在其達到上限時協助。</translation>
    </message>
    <message>
        <source>A key of yours that is coming back answers alone.</source>
        <translation>由您正在恢復的一把金鑰單獨回答。</translation>
    </message>
    <message>
        <source>None of your keys can answer; fallback keys do.</source>
        <translation>您的金鑰都無法回答，由備用金鑰回答。</translation>
    </message>
    <message>
        <source>Answers are quotations from your documents. Nothing leaves this computer.</source>
        <translation>回答是您文件的原文摘錄。任何內容都不會離開這台電腦。</translation>
    </message>
    <message>
        <source>No key is set up</source>
        <translation>未設定金鑰</translation>
    </message>
    <message>
        <source>Some of your keys have failed</source>
        <translation>您的部分金鑰已失效</translation>
    </message>
    <message>
        <source>A key of yours is being tried again</source>
        <translation>正在重試您的一把金鑰</translation>
    </message>
    <message>
        <source>All of your keys have failed</source>
        <translation>您的所有金鑰均已失效</translation>
    </message>
    <message>
        <source>No key of your own is set up</source>
        <translation>未設定您自己的金鑰</translation>
    </message>
    <message>
        <source>Some of your keys are at their limit</source>
        <translation>您的部分金鑰已達上限</translation>
    </message>
    <message>
        <source>All of your keys are at their limit</source>
        <translation>您的所有金鑰均已達上限</translation>
    </message>
    <message>
        <source>Your keys have failed or are at their limit</source>
        <translation>您的金鑰已失效或已達上限</translation>
    </message>
    <message>
        <source>The service is not offered on this network</source>
        <translation>此網路無法使用該服務</translation>
    </message>
    <message>
        <source>The network is down</source>
        <translation>網路已中斷</translation>
    </message>
    <message>
        <source>The service has an outage</source>
        <translation>服務中斷</translation>
    </message>
    <message>
        <source>Fallback keys would not help</source>
        <translation>備用金鑰也無濟於事</translation>
    </message>
    <message>
        <source>Fallback keys may not be sent this</source>
        <translation>此內容不可傳送給備用金鑰</translation>
    </message>
    <message>
        <source>Fallback keys are switched off</source>
        <translation>備用金鑰已關閉</translation>
    </message>
    <message>
        <source>The fallback keys&apos; answers of today are used up</source>
        <translation>備用金鑰今天的回答次數已用完</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a tier, then why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Weakened</source>
        <translation>欠佳</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>冷卻中</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>配額已用完</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>試用中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>resets %1</source>
        <translation>%1 重設</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a reason, then when it ends</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>tried again in %1</source>
        <translation>%1 後重試</translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>Brave Search</source>
        <translation>Brave Search</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>OpenAI 相容</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>您的金鑰</translation>
    </message>
    <message>
        <source>Fallback key</source>
        <translation>備用金鑰</translation>
    </message>
    <message>
        <source>%1 (…%2)</source>
        <comment>a key&apos;s label and its last four characters</comment>
        <translation>%1 (…%2)</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>剩餘 %1/%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩餘 %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1, resets %2</source>
        <translation>%1，%2 重設</translation>
    </message>
    <message>
        <source>%1 belong to one project and share its quota. A key of another project would add to it.</source>
        <translation>%1 屬於同一專案並共用其配額。新增另一個專案的金鑰可增加配額。</translation>
    </message>
    <message>
        <source>None of your keys can answer now; fallback keys do.</source>
        <translation>您的金鑰目前都無法回答，由備用金鑰回答。</translation>
    </message>
    <message>
        <source>%1 cannot answer now; fallback keys do.</source>
        <translation>%1 目前無法回答，由備用金鑰回答。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Question arrived</source>
        <translation>收到問題</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已傳送</translation>
    </message>
    <message>
        <source>Answer began</source>
        <translation>開始回答</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>已由您停止</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放棄</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已檢查</translation>
    </message>
    <message>
        <source>Check sent</source>
        <translation>已傳送檢查</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>檢查通過</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>檢查失敗</translation>
    </message>
    <message>
        <source>Back in use</source>
        <translation>恢復使用</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已擱置</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>已恢復</translation>
    </message>
    <message>
        <source>Reset by you</source>
        <translation>已由您重設</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>金鑰有變動</translation>
    </message>
    <message>
        <source>Network down</source>
        <translation>網路中斷</translation>
    </message>
    <message>
        <source>Network back</source>
        <translation>網路已恢復</translation>
    </message>
    <message>
        <source>Project learned</source>
        <translation>得知所屬專案</translation>
    </message>
    <message>
        <source>Computer woke up</source>
        <translation>電腦已喚醒</translation>
    </message>
    <message>
        <source>Tier changed</source>
        <translation>層級已變更</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已選用</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>冷卻中</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>配額已用完</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>tried already</source>
        <translation>已嘗試過</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>已擱置</translation>
    </message>
    <message>
        <source>kept as a fallback</source>
        <translation>留作備用</translation>
    </message>
    <message>
        <source>does not have the model</source>
        <translation>沒有該模型</translation>
    </message>
    <message>
        <source>not allowed for this content</source>
        <translation>不允許用於此內容</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>無網路</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>無金鑰</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s) ready</source>
        <translation>
            <numerusform>%n 把金鑰中 %1 把可用</numerusform>
        </translation>
    </message>
    <message>
        <source>All of your keys are paused</source>
        <translation>您的所有金鑰均已暫停</translation>
    </message>
</context>
<context>
    <name>quire::ui::PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>隱私</translation>
    </message>
    <message>
        <source>Documents are read, indexed and searched on this computer. There is no telemetry.</source>
        <translation>文件在這台電腦上讀取、建立索引和搜尋。沒有任何遙測。</translation>
    </message>
    <message>
        <source>Without a keychain, keep keys in a file encrypted with a passphrase</source>
        <translation>沒有鑰匙圈時，將金鑰存放在以密碼片語加密的檔案中</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>誰會得到什麼</translation>
    </message>
    <message>
        <source>Where keys are kept</source>
        <translation>金鑰的存放位置</translation>
    </message>
    <message>
        <source>In an encrypted file, because no keychain was found.</source>
        <translation>存放在加密檔案中，因為找不到鑰匙圈。</translation>
    </message>
    <message>
        <source>In memory until Quire ends, because no keychain was found.</source>
        <translation>存放在記憶體中直到 Quire 結束，因為找不到鑰匙圈。</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain. Never in settings, logs, exports or the database.</source>
        <translation>存放在系統鑰匙圈中。絕不會出現在設定、記錄、匯出檔案或資料庫中。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>無人</translation>
    </message>
    <message>
        <source>Your files, their index, your conversations</source>
        <translation>您的檔案、索引和對話</translation>
    </message>
    <message>
        <source>These stay on this computer</source>
        <translation>這些都留在這台電腦上</translation>
    </message>
    <message>
        <source>Google, or the server you chose</source>
        <translation>Google，或您選擇的伺服器</translation>
    </message>
    <message>
        <source>Your question, the conversation so far, the passages it needs</source>
        <translation>您的問題、此前的對話以及所需的段落</translation>
    </message>
    <message>
        <source>When you ask with a key</source>
        <translation>使用金鑰提問時</translation>
    </message>
    <message>
        <source>Owner of the fallback keys</source>
        <translation>備用金鑰的擁有者</translation>
    </message>
    <message>
        <source>The same, as far as Settings, Fallback allows</source>
        <translation>同上，以「設定」的「備用」所允許的範圍為限</translation>
    </message>
    <message>
        <source>While none of your keys can answer</source>
        <translation>您的金鑰都無法回答期間</translation>
    </message>
    <message>
        <source>Brave Search</source>
        <translation>Brave Search</translation>
    </message>
    <message>
        <source>The words searched for</source>
        <translation>搜尋的字詞</translation>
    </message>
    <message>
        <source>When web search is on</source>
        <translation>開啟網路搜尋時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何時</translation>
    </message>
    <message>
        <source>The text of all documents, and each question</source>
        <translation>所有文件的正文，以及每個問題</translation>
    </message>
    <message>
        <source>When search by meaning is on and you agreed, under Search</source>
        <translation>在「搜尋」中開啟依含義搜尋並同意之後</translation>
    </message>
</context>
<context>
    <name>quire::ui::QueueBar</name>
    <message>
        <source>Pause reading</source>
        <translation>暫停讀取</translation>
    </message>
    <message>
        <source>Stop reading what still waits</source>
        <translation>停止讀取仍在等待的檔案</translation>
    </message>
    <message>
        <source>Documents read</source>
        <translation>已讀取的文件</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %n file(s) wait</source>
        <translation>
            <numerusform>已暫停，%n 個檔案等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>正在讀取 %1/%2</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>約剩 %1</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>繼續讀取</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>還剩幾秒</translation>
    </message>
</context>
<context>
    <name>quire::ui::ScoreGauge</name>
    <message>
        <source>Health score %1 of 100; failed below %2, recovered above %3</source>
        <translation>健康分數 %1（滿分 100）；低於 %2 失效，高於 %3 恢復</translation>
    </message>
</context>
<context>
    <name>quire::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Quire finds passages by their words, on this computer. Search by meaning finds those that say it in other words, or in another language. It needs a model that turns texts into vectors.</source>
        <translation>Quire 在本機依詞語尋找段落。依含義搜尋還能找到換一種說法、或用另一種語言寫成的段落。它需要一個把文字變成向量的模型。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI 相容伺服器</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>依含義搜尋</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>A local server such as Ollama makes the vectors on this computer: no text leaves it, and no key is needed. With any other service, the text of all documents is sent there once, and each question when it is asked.</source>
        <translation>Ollama 之類的本機伺服器在本機產生向量：文字不離開本機，也不需要金鑰。使用其他服務時，所有文件的正文會傳送一次，每個問題在提問時傳送。</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Send the text of all documents to %1, about %2 tokens now</source>
        <translation>將所有文件的正文傳送給 %1，目前約 %2 個 token</translation>
    </message>
    <message>
        <source>Send the text of all documents to %1</source>
        <translation>將所有文件的正文傳送給 %1</translation>
    </message>
</context>
<context>
    <name>quire::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>備用</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>網路搜尋</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隱私</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>進階</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
</context>
<context>
    <name>quire::ui::SidePanel</name>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>儀表板</translation>
    </message>
</context>
<context>
    <name>quire::ui::SourceButton</name>
    <message>
        <source>Source %1: %2</source>
        <translation>來源 %1：%2</translation>
    </message>
</context>
<context>
    <name>quire::ui::SourcePanel</name>
    <message>
        <source>Back to the source</source>
        <translation>返回來源</translation>
    </message>
    <message>
        <source>“%1” (%2, %3)</source>
        <comment>a quotation, its file, its place</comment>
        <translation>「%1」（%2，%3）</translation>
    </message>
    <message>
        <source>Quotation copied.</source>
        <translation>引文已複製。</translation>
    </message>
</context>
<context>
    <name>quire::ui::SourceView</name>
    <message>
        <source>Click a citation in an answer to see the page it came from.</source>
        <translation>按一下回答中的引用，即可查看其出處頁面。</translation>
    </message>
    <message>
        <source>Copy the quotation with its source</source>
        <translation>複製引文及其來源</translation>
    </message>
    <message>
        <source>Open the file in its own program</source>
        <translation>用關聯的程式開啟檔案</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>符合寬度</translation>
    </message>
    <message>
        <source>The file is no longer where it was. This is the text that was stored when it was read.</source>
        <translation>檔案已不在原處。這是讀取時儲存的文字。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 頁</translation>
    </message>
</context>
<context>
    <name>quire::ui::StatusLine</name>
    <message>
        <source>Open the dashboard</source>
        <translation>開啟儀表板</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>顯示文件</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the tier, then how many keys are ready</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>讀取已暫停</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>正在讀取 %n 個檔案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::TierBanner</name>
    <message>
        <source>Tier %1: %2</source>
        <translation>第 %1 級：%2</translation>
    </message>
    <message>
        <source>The network is down</source>
        <translation>網路已中斷</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from fallback keys today</source>
        <translation>
            <numerusform>今天備用金鑰回答了 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::TimeText</name>
    <message>
        <source>tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>剛剛</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
</context>
<context>
    <name>quire::ui::WatchedBar</name>
    <message>
        <source>Watch a folder…</source>
        <translation>監看資料夾…</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>正在監看 %1</translation>
    </message>
    <message numerus="yes">
        <source>Watching %1 and %n more</source>
        <translation>
            <numerusform>正在監看 %1 等（另有 %n 個）</numerusform>
        </translation>
    </message>
    <message>
        <source>Files in a watched folder join the library by themselves</source>
        <translation>受監看資料夾中的檔案會自動加入文件庫</translation>
    </message>
</context>
<context>
    <name>quire::ui::WebSearchPage</name>
    <message>
        <source>Web search</source>
        <translation>網路搜尋</translation>
    </message>
    <message>
        <source>Quire can look a question up with Brave Search and cite pages beside your documents. It needs a key of its own; the words searched for are then sent to Brave.</source>
        <translation>Quire 可以用 Brave Search 查詢問題，並在引用您的文件之外引用網頁。這需要另外的金鑰；搜尋的字詞會傳送給 Brave。</translation>
    </message>
    <message>
        <source>Search the web too, unless switched off below the question</source>
        <translation>同時搜尋網路，除非在問題下方關閉</translation>
    </message>
    <message>
        <source>Keys for Brave Search</source>
        <translation>Brave Search 金鑰</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Brave Search</source>
        <translation>Brave Search</translation>
    </message>
</context>
</TS>
