<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Notice</name>
    <message>
        <source>Searching your documents…</source>
        <translation>文書を検索しています…</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>回答を待っています…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>再試行しています…</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後に再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the best passages of your own documents, word for word.</source>
        <translation>お手持ちの文書から、最も関連の深い箇所を原文のまま示しています。</translation>
    </message>
    <message>
        <source>Answered offline.</source>
        <translation>オフラインで回答しました。</translation>
    </message>
    <message>
        <source>Answered with a fallback key, because none of your own keys could.</source>
        <translation>ご自身のキーがどれも使えなかったため、予備キーで回答しました。</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>この回答は途中で停止されました。</translation>
    </message>
    <message>
        <source>The connection broke in the middle of this answer. Another key wrote the rest.</source>
        <translation>回答の途中で接続が切れたため、残りは別のキーで作成されました。</translation>
    </message>
    <message>
        <source>Search only: the passages that fit, word for word. No model was asked.</source>
        <translation>検索のみ：当てはまる箇所をそのまま表示しています。モデルには問い合わせていません。</translation>
    </message>
    <message>
        <source>Answered without the web: searching it needs a key for Brave Search.</source>
        <translation>ウェブなしで回答しました：ウェブ検索には Brave Search のキーが必要です。</translation>
    </message>
    <message>
        <source>Answered without the web.</source>
        <translation>ウェブなしで回答しました。</translation>
    </message>
    <message>
        <source>Reading the whole of it: part %1 of %2…</source>
        <translation>全文を読んでいます：%2 部のうち %1 部目…</translation>
    </message>
    <message>
        <source>You stopped this answer. These are the notes on what was read until then.</source>
        <translation>この回答を停止しました。そこまでに読んだ部分のメモです。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the text could not be read; the answer is without them.</source>
        <translation>
            <numerusform>本文の %n 部を読めませんでした。回答にはその部分が含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer cites none of the passages it was given. Check it before you rely on it.</source>
        <translation>この回答は、渡された箇所をひとつも引用していません。利用する前に確認してください。</translation>
    </message>
    <message>
        <source>Nothing in your documents fits this question.</source>
        <translation>この質問に合うものは文書の中に見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>SourceLabel</name>
    <message>
        <source>p. %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>slide %1, notes</source>
        <translation>スライド %1、ノート</translation>
    </message>
    <message>
        <source>slide %1</source>
        <translation>スライド %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>段落 %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Check this one: the passage does not clearly say what the answer says.</source>
        <translation>要確認：この箇所は、回答の内容をはっきりとは裏付けていません。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Quire cannot write to its folder: %1</source>
        <translation>Quire のフォルダーに書き込めません: %1</translation>
    </message>
    <message>
        <source>This profile was written by a newer Quire. Update the program to open it.</source>
        <translation>このプロファイルは新しいバージョンの Quire で書き込まれています。プログラムを更新してから開いてください。</translation>
    </message>
    <message>
        <source>Quire cannot open its library: %1</source>
        <translation>Quire のライブラリを開けません: %1</translation>
    </message>
    <message>
        <source>Another Quire has this library open, and does not answer. Close it, or wait until it has ended.</source>
        <translation>別の Quire がこのライブラリを開いていて、応答しません。それを閉じるか、終了するまでお待ちください。</translation>
    </message>
</context>
<context>
    <name>quire::ui::ActivityChart</name>
    <message>
        <source>In the last hour: %1 answered, %2 attempts failed</source>
        <translation>過去 1 時間: 回答 %1 件、失敗した試行 %2 件</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>1 時間前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message numerus="yes">
        <source>at most %n a slot</source>
        <translation>
            <numerusform>1 区間あたり最大 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::AdvancedPage</name>
    <message>
        <source>A direct connection</source>
        <translation>直接接続</translation>
    </message>
    <message>
        <source>Other ways to the service</source>
        <translation>サービスへの他の経路</translation>
    </message>
    <message>
        <source>Tried within the same request when the first way does not get through. The one that works is remembered for this network for three hours.</source>
        <translation>最初の経路で届かないとき、同じ要求の中で試します。つながった経路はこのネットワークで三時間覚えておきます。</translation>
    </message>
    <message>
        <source>A relay for Gemini</source>
        <translation>Gemini 用のリレー</translation>
    </message>
    <message>
        <source>A relay is a server that passes requests on. Whoever runs it sees your key, your questions and their passages.</source>
        <translation>リレーは要求を中継するサーバーです。運営者にはキー、質問、その抜粋が見えます。</translation>
    </message>
    <message>
        <source>The host above as a proxy</source>
        <translation>上のホストをプロキシに</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
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
        <translation> 分</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Key pool</source>
        <translation>キープール</translation>
    </message>
    <message>
        <source>Retries of a request</source>
        <translation>リクエストの再試行回数</translation>
    </message>
    <message>
        <source>Take a key out after failures</source>
        <translation>キーを外すまでの失敗回数</translation>
    </message>
    <message>
        <source>Try it again after</source>
        <translation>再び試すまでの時間</translation>
    </message>
    <message>
        <source>Failed below a score of</source>
        <translation>故障とみなすスコア（未満）</translation>
    </message>
    <message>
        <source>Recovered above a score of</source>
        <translation>回復とみなすスコア（超過）</translation>
    </message>
    <message>
        <source>Check health every</source>
        <translation>状態を確認する間隔</translation>
    </message>
</context>
<context>
    <name>quire::ui::AnchorText</name>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>Slide %1, notes</source>
        <translation>スライド %1、ノート</translation>
    </message>
    <message>
        <source>Slide %1</source>
        <translation>スライド %1</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>シート %1</translation>
    </message>
    <message>
        <source>Sheet %1, %2</source>
        <translation>シート %1、%2</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>段落 %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Page %1 (%2)</source>
        <comment>the number as printed, then the page&apos;s place in the file</comment>
        <translation>%1 ページ（%2）</translation>
    </message>
</context>
<context>
    <name>quire::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字の大きさ</translation>
    </message>
</context>
<context>
    <name>quire::ui::ChatPage</name>
    <message>
        <source>The model was not changed</source>
        <translation>モデルは変更されませんでした</translation>
    </message>
    <message>
        <source>The question was not sent</source>
        <translation>質問は送信されませんでした</translation>
    </message>
    <message>
        <source>The conversation could not be opened</source>
        <translation>会話を開けませんでした</translation>
    </message>
</context>
<context>
    <name>quire::ui::ChatView</name>
    <message>
        <source>Go to the latest message</source>
        <translation>最新のメッセージへ移動</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>quire::ui::Composer</name>
    <message>
        <source>Add documents</source>
        <translation>文書を追加</translation>
    </message>
    <message>
        <source>Ask about your documents</source>
        <translation>文書について質問する</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>ウェブ</translation>
    </message>
    <message>
        <source>Search the web too</source>
        <translation>ウェブも検索</translation>
    </message>
    <message>
        <source>Search the web too, besides your documents</source>
        <translation>文書に加えてウェブも検索します</translation>
    </message>
    <message>
        <source>The model that answers</source>
        <translation>回答するモデル</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>回答を停止</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>質問を送信</translation>
    </message>
    <message>
        <source>Send (Enter). Shift+Enter starts a new line.</source>
        <translation>送信 (Enter)。Shift+Enter で改行します。</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>すべての文書</translation>
    </message>
    <message>
        <source>Answered from all documents</source>
        <translation>すべての文書から回答します</translation>
    </message>
    <message>
        <source>Answered from %1 only. Press to use all documents.</source>
        <translation>%1 だけから回答します。押すとすべての文書を使います。</translation>
    </message>
    <message>
        <source>Choose documents in the Documents panel to ask only those</source>
        <translation>「文書」パネルで文書を選ぶと、その文書だけに質問できます</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>Search only</source>
        <translation>検索のみ</translation>
    </message>
    <message>
        <source>Shows the passages that fit; no model is asked, and nothing leaves this computer</source>
        <translation>当てはまる箇所を表示します。モデルには問い合わせず、何もこのコンピューターから出ません</translation>
    </message>
</context>
<context>
    <name>quire::ui::ContextView</name>
    <message>
        <source>The cited text in its context</source>
        <translation>引用された文とその前後</translation>
    </message>
</context>
<context>
    <name>quire::ui::ConversationList</name>
    <message>
        <source>New chat</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>すべての会話を検索</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation>会話がここに表示されます。</translation>
    </message>
    <message>
        <source>Delete this chat?</source>
        <translation>この会話を削除しますか？</translation>
    </message>
    <message>
        <source>“%1” and its answers are deleted for good. Your documents stay.</source>
        <translation>「%1」とその回答を完全に削除します。文書は残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>quire::ui::ConversationModel</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a month&apos;s name, %2 a year.</extracomment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しい会話</translation>
    </message>
</context>
<context>
    <name>quire::ui::DashboardPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>a key, then what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 は使えます。</translation>
    </message>
    <message>
        <source>Key not changed</source>
        <translation>キーは変更されませんでした</translation>
    </message>
    <message>
        <source>Remove this key?</source>
        <translation>このキーを削除しますか？</translation>
    </message>
    <message>
        <source>%1 is deleted from this computer. At the service it stays.</source>
        <translation>%1 をこのコンピューターから削除します。サービス側には残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Key not removed</source>
        <translation>キーは削除されませんでした</translation>
    </message>
</context>
<context>
    <name>quire::ui::DashboardView</name>
    <message>
        <source>No API key yet. Without one, Quire answers with quotations from your documents.</source>
        <translation>API キーがまだありません。キーがない間は、文書からの抜粋で回答します。</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>キーを追加…</translation>
    </message>
    <message>
        <source>Requests in the last hour</source>
        <translation>過去 1 時間のリクエスト</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>イベントログ</translation>
    </message>
    <message>
        <source>Export the event log</source>
        <translation>イベントログを書き出す</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>CSV として…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>JSON として…</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>まだ何も起きていません。</translation>
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
        <translation>再試行</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>パスワード…</translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a file, then its state</comment>
        <translation>%1: %2</translation>
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
        <translation>読み取れませんでした。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Reading, %1 of %2</source>
        <translation>読み取り中、%1/%2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n スライド</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n シート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>read with warnings</source>
        <translation>警告ありで読み取り</translation>
    </message>
    <message>
        <source>what is read can be searched</source>
        <translation>読み取った部分は検索できます</translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentPanel</name>
    <message>
        <source>%1 is already in the library, unchanged.</source>
        <translation>%1 はすでにライブラリにあり、変更はありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, then why it was refused</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>文書を追加</translation>
    </message>
    <message>
        <source>Documents (%1);;All files (*)</source>
        <translation>文書 (%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 件の文書</numerusform>
        </translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>パスワードが必要です</translation>
    </message>
    <message>
        <source>Password of %1.
It is used to read the file now, and is not kept.</source>
        <translation>%1 のパスワード。
今回の読み取りにだけ使い、保存しません。</translation>
    </message>
    <message>
        <source>Remove from the library?</source>
        <translation>ライブラリから外しますか？</translation>
    </message>
    <message>
        <source>%1 will no longer be searched. The file itself stays where it is, and answers keep what they cited.</source>
        <translation>%1 は今後検索されません。ファイル自体は元の場所に残り、回答の引用もそのまま残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) cannot be read.</source>
        <translation>
            <numerusform>ほかに %n 個のファイルを読み取れません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are already in the library, unchanged.</source>
        <translation>
            <numerusform>%n 個のファイルはすでにライブラリにあり、変更はありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentView</name>
    <message>
        <source>Filter documents</source>
        <translation>文書を絞り込む</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add files; or drop them anywhere on the window</source>
        <translation>ファイルを追加します。ウィンドウのどこにでもドロップできます</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Remove from Quire</source>
        <translation>Quire から外す</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Remove from Quire; the files stay</source>
        <translation>Quire から外します（ファイルは残ります）</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask only this one</source>
        <translation>この文書だけに質問</translation>
    </message>
    <message numerus="yes">
        <source>Ask only these %n</source>
        <translation>
            <numerusform>この %n 件だけに質問</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>パスワードを入力…</translation>
    </message>
    <message>
        <source>Ask only the selected</source>
        <translation>選択した文書だけに質問</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Files in watched folders join the library by themselves, and follow their changes.</source>
        <translation>監視フォルダー内のファイルは自動的にライブラリに加わり、変更も反映されます。</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>監視フォルダー</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>フォルダーを監視…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>監視をやめる</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Files read at once</source>
        <translation>同時に読み取るファイル数</translation>
    </message>
    <message>
        <source>Each file is read by a process of its own that has neither the network nor your keys.</source>
        <translation>各ファイルは、ネットワークにもキーにも触れられない専用のプロセスで読み取ります。</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>フォルダーを監視</translation>
    </message>
    <message>
        <source>Scanned pages are not read</source>
        <translation>スキャンされたページは読まれません</translation>
    </message>
    <message>
        <source>Languages of scanned pages</source>
        <translation>スキャンされたページの言語</translation>
    </message>
    <message>
        <source>As Tesseract names them, joined by +: eng+chi_sim+jpn+kor. Each needs its Tesseract data on this computer; a document says when one is missing.</source>
        <translation>Tesseract の名前を + でつなぎます：eng+chi_sim+jpn+kor。それぞれの Tesseract データがこのコンピューターに必要です。足りないときは文書に表示されます。</translation>
    </message>
</context>
<context>
    <name>quire::ui::DropOverlay</name>
    <message>
        <source>Drop to add to your library</source>
        <translation>ドロップしてライブラリに追加</translation>
    </message>
    <message>
        <source>Files are read on this computer</source>
        <translation>ファイルはこのコンピューター上で読み取ります</translation>
    </message>
</context>
<context>
    <name>quire::ui::EmptyLibrary</name>
    <message>
        <source>Drop your documents here</source>
        <translation>ここに文書をドロップ</translation>
    </message>
    <message>
        <source>PDF, Word, PowerPoint, text and more. They are read and searched on this computer.</source>
        <translation>PDF、Word、PowerPoint、テキストなどに対応。読み取りも検索もこのコンピューター上で行います。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Try the sample documents</source>
        <translation>サンプル文書を試す</translation>
    </message>
</context>
<context>
    <name>quire::ui::EmptyState</name>
    <message>
        <source>Ask your documents</source>
        <translation>文書に質問しましょう</translation>
    </message>
    <message>
        <source>Drop PDF, Word, PowerPoint or Excel files anywhere in this window, then ask. Every answer shows the pages it came from.</source>
        <translation>PDF、Word、PowerPoint、Excel のファイルをこのウィンドウにドロップして、質問してください。どの回答にも、根拠となったページが示されます。</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>文書を追加</translation>
    </message>
    <message>
        <source>Choose files or folders. They stay on this computer.</source>
        <translation>ファイルやフォルダーを選びます。このコンピューターの外には出ません。</translation>
    </message>
    <message>
        <source>Try the samples</source>
        <translation>サンプルを試す</translation>
    </message>
    <message>
        <source>Three short documents to ask about, no key needed.</source>
        <translation>質問を試せる短い文書が 3 つ。キーは不要です。</translation>
    </message>
    <message>
        <source>Set up a key</source>
        <translation>キーを設定</translation>
    </message>
    <message>
        <source>A free Gemini key gives written answers instead of extracts.</source>
        <translation>無料の Gemini キーがあれば、抜粋ではなく文章で回答が得られます。</translation>
    </message>
</context>
<context>
    <name>quire::ui::ErrorText</name>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>The file is gone or cannot be opened.</source>
        <translation>ファイルがないか、開けません。</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>ファイルがまだあるか、読み取る権限があるかを確認してください。</translation>
    </message>
    <message>
        <source>Quire does not read this kind of file.</source>
        <translation>この種類のファイルは Quire では読み取れません。</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX or PPTX and add that.</source>
        <translation>PDF、DOCX、PPTX のいずれかで保存し、それを追加してください。</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>ファイルはパスワードで保護されています。</translation>
    </message>
    <message>
        <source>Enter the password to read it.</source>
        <translation>読み取るにはパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>ファイルが壊れています。</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it again and retry.</source>
        <translation>作成元のプログラムで開いて保存し直し、再試行してください。</translation>
    </message>
    <message>
        <source>The file holds no text, only pictures of it.</source>
        <translation>ファイルに文字がなく、文字の画像だけが含まれています。</translation>
    </message>
    <message>
        <source>Add a version with a text layer.</source>
        <translation>テキストレイヤーのある版を追加してください。</translation>
    </message>
    <message>
        <source>The file is larger or more deeply nested than is safe to read.</source>
        <translation>ファイルが大きすぎるか、入れ子が深すぎて、安全に読み取れません。</translation>
    </message>
    <message>
        <source>Split it and add the parts.</source>
        <translation>分割して、それぞれを追加してください。</translation>
    </message>
    <message>
        <source>Reading this file failed; nothing else is affected.</source>
        <translation>このファイルの読み取りに失敗しました。ほかに影響はありません。</translation>
    </message>
    <message>
        <source>Retry, or save the file anew and add that.</source>
        <translation>再試行するか、保存し直したファイルを追加してください。</translation>
    </message>
    <message>
        <source>Reading this file takes more memory than allowed.</source>
        <translation>このファイルの読み取りには、許容量を超えるメモリーが必要です。</translation>
    </message>
    <message>
        <source>The disk or the database refused to store it.</source>
        <translation>ディスクまたはデータベースに保存できませんでした。</translation>
    </message>
    <message>
        <source>Check that the disk has room, then retry.</source>
        <translation>ディスクの空き容量を確認して、再試行してください。</translation>
    </message>
    <message>
        <source>This data was written by a newer version of Quire.</source>
        <translation>このデータは新しいバージョンの Quire で書き込まれています。</translation>
    </message>
    <message>
        <source>Update Quire to open it.</source>
        <translation>開くには Quire を更新してください。</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>オフラインです。</translation>
    </message>
    <message>
        <source>Check the network connection. Answers from your documents still work.</source>
        <translation>ネットワーク接続を確認してください。文書からの回答は引き続き使えます。</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <source>The service does not accept the API key.</source>
        <translation>サービスがこの API キーを受け付けません。</translation>
    </message>
    <message>
        <source>Check or replace it in Settings, Keys.</source>
        <translation>「設定」の「キー」で確認するか、取り替えてください。</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>短時間のリクエストが多すぎます。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>少し待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The quota of the key is used up.</source>
        <translation>キーの割り当てを使い切りました。</translation>
    </message>
    <message>
        <source>Wait until it resets, or add a key of another project.</source>
        <translation>割り当てのリセットを待つか、別のプロジェクトのキーを追加してください。</translation>
    </message>
    <message>
        <source>The service is overloaded.</source>
        <translation>サービスが混み合っています。</translation>
    </message>
    <message>
        <source>Try again in a minute, or choose another model.</source>
        <translation>1 分後にもう一度試すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The service is not offered where you are connected from.</source>
        <translation>接続元の地域ではこのサービスは提供されていません。</translation>
    </message>
    <message>
        <source>Use another service, or set a proxy.</source>
        <translation>別のサービスを使うか、プロキシを設定してください。</translation>
    </message>
    <message>
        <source>The service does not have this model for your key.</source>
        <translation>このキーではサービスのこのモデルを使えません。</translation>
    </message>
    <message>
        <source>Choose another model in Settings, Models.</source>
        <translation>「設定」の「モデル」で別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The service declined to answer this.</source>
        <translation>サービスがこの質問への回答を拒否しました。</translation>
    </message>
    <message>
        <source>Ask in other words.</source>
        <translation>別の言い方で質問してください。</translation>
    </message>
    <message>
        <source>The conversation is too long for the model.</source>
        <translation>会話がモデルには長すぎます。</translation>
    </message>
    <message>
        <source>Start a new conversation, or ask about fewer documents.</source>
        <translation>新しい会話を始めるか、対象の文書を減らしてください。</translation>
    </message>
    <message>
        <source>The service did not understand the request.</source>
        <translation>サービスがリクエストを理解できませんでした。</translation>
    </message>
    <message>
        <source>Check the model and the address in Settings.</source>
        <translation>「設定」でモデルとアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The service&apos;s reply could not be understood.</source>
        <translation>サービスの応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>回答が途中で切れました。</translation>
    </message>
    <message>
        <source>Ask to continue, or try again.</source>
        <translation>続きを求めるか、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no API key that could answer this.</source>
        <translation>この質問に回答できる API キーがありません。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be reached or is locked.</source>
        <translation>システムのキーチェーンに接続できないか、ロックされています。</translation>
    </message>
    <message>
        <source>Unlock it, or allow an encrypted file in Settings, Privacy.</source>
        <translation>ロックを解除するか、「設定」の「プライバシー」で暗号化ファイルを許可してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Quire.</source>
        <translation>Quire の内部で問題が起きました。</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it.</source>
        <translation>もう一度試し、解決しなければ報告してください。</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>%1後にもう一度試してください。</translation>
    </message>
    <message>
        <source>Add one in Settings, Keys, or go on with one that is paused.</source>
        <translation>設定の「キー」で追加するか、一時停止中のキーを再開してください。</translation>
    </message>
    <message>
        <source>The encrypted key file is locked.</source>
        <translation>暗号化されたキーファイルはロックされています。</translation>
    </message>
    <message>
        <source>Unlock it in Settings, Keys.</source>
        <translation>設定の「キー」でロックを解除してください。</translation>
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
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>quire::ui::FailureText</name>
    <message>
        <source>Key not accepted</source>
        <translation>キーが受け付けられません</translation>
    </message>
    <message>
        <source>Key expired</source>
        <translation>キーの有効期限切れ</translation>
    </message>
    <message>
        <source>Kind of key no longer accepted</source>
        <translation>この種類のキーは使えなくなりました</translation>
    </message>
    <message>
        <source>Blocked as leaked</source>
        <translation>漏えいのためブロック</translation>
    </message>
    <message>
        <source>Project suspended</source>
        <translation>プロジェクト停止中</translation>
    </message>
    <message>
        <source>API not enabled for its project</source>
        <translation>プロジェクトで API が無効</translation>
    </message>
    <message>
        <source>Key restricted</source>
        <translation>キーに制限あり</translation>
    </message>
    <message>
        <source>Key was not sent (a fault of Quire)</source>
        <translation>キーを送信できませんでした（Quire の不具合）</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>アクセス拒否</translation>
    </message>
    <message>
        <source>Not available from this network</source>
        <translation>このネットワークでは利用不可</translation>
    </message>
    <message>
        <source>Not offered here without billing</source>
        <translation>ここでは課金設定なしでは利用不可</translation>
    </message>
    <message>
        <source>Too long for the model</source>
        <translation>モデルには長すぎます</translation>
    </message>
    <message>
        <source>Request not understood</source>
        <translation>リクエストが理解されません</translation>
    </message>
    <message>
        <source>Model not found</source>
        <translation>モデルが見つかりません</translation>
    </message>
    <message>
        <source>Limit per minute reached</source>
        <translation>1 分あたりの上限に到達</translation>
    </message>
    <message>
        <source>Daily limit used up</source>
        <translation>1 日の上限を使い切りました</translation>
    </message>
    <message>
        <source>Limits per minute and day reached</source>
        <translation>1 分と 1 日の上限に到達</translation>
    </message>
    <message>
        <source>Model not in this key&apos;s plan</source>
        <translation>このキーのプランにないモデル</translation>
    </message>
    <message>
        <source>Service short of capacity</source>
        <translation>サービスの処理能力不足</translation>
    </message>
    <message>
        <source>No credit left</source>
        <translation>クレジット残高なし</translation>
    </message>
    <message>
        <source>Model overloaded</source>
        <translation>モデルが混雑</translation>
    </message>
    <message>
        <source>Error at the service</source>
        <translation>サービス側のエラー</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>時間がかかりすぎました</translation>
    </message>
    <message>
        <source>Network down</source>
        <translation>ネットワーク切断</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>時間内に回答なし</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>空の回答</translation>
    </message>
    <message>
        <source>Declined by the service</source>
        <translation>サービスが回答を拒否</translation>
    </message>
    <message>
        <source>Ran out of room to answer</source>
        <translation>回答の長さの上限に到達</translation>
    </message>
    <message>
        <source>Fault of the model</source>
        <translation>モデルの不具合</translation>
    </message>
    <message>
        <source>Error in mid-answer</source>
        <translation>回答途中のエラー</translation>
    </message>
    <message>
        <source>Connection dropped</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>Answer stalled</source>
        <translation>回答が停滞</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>ユーザーが停止</translation>
    </message>
    <message>
        <source>Limit per second reached</source>
        <translation>1 秒あたりの上限に到達</translation>
    </message>
    <message>
        <source>Monthly limit used up</source>
        <translation>1 か月の上限を使い切りました</translation>
    </message>
    <message>
        <source>Refused for an unknown reason</source>
        <translation>不明な理由で拒否</translation>
    </message>
    <message>
        <source>Unknown error at the service</source>
        <translation>サービスの不明なエラー</translation>
    </message>
    <message>
        <source>Check or replace it in Settings.</source>
        <translation>「設定」で確認するか、取り替えてください。</translation>
    </message>
    <message>
        <source>Renew it where you got it.</source>
        <translation>発行元で更新してください。</translation>
    </message>
    <message>
        <source>Create a new key in Google AI Studio.</source>
        <translation>Google AI Studio で新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>Delete it there and create a new one.</source>
        <translation>発行元で削除し、新しく作成してください。</translation>
    </message>
    <message>
        <source>Use a key of another project.</source>
        <translation>別のプロジェクトのキーを使ってください。</translation>
    </message>
    <message>
        <source>Enable the Generative Language API for its project.</source>
        <translation>プロジェクトで Generative Language API を有効にしてください。</translation>
    </message>
    <message>
        <source>Lift its restriction, or use another key.</source>
        <translation>制限を解除するか、別のキーを使ってください。</translation>
    </message>
    <message>
        <source>Set a proxy, or use another service.</source>
        <translation>プロキシを設定するか、別のサービスを使ってください。</translation>
    </message>
    <message>
        <source>Link a billing account to its project, or use a key of another project.</source>
        <translation>プロジェクトに請求先アカウントを設定するか、別のプロジェクトのキーを使ってください。</translation>
    </message>
    <message>
        <source>Choose another model in Settings.</source>
        <translation>「設定」で別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Wait for the reset, or add a key of another project.</source>
        <translation>リセットを待つか、別のプロジェクトのキーを追加してください。</translation>
    </message>
    <message>
        <source>Add credit, or use another key.</source>
        <translation>クレジットを追加するか、別のキーを使ってください。</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>ネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>Start a new conversation.</source>
        <translation>新しい会話を始めてください。</translation>
    </message>
</context>
<context>
    <name>quire::ui::FallbackPage</name>
    <message>
        <source>Fallback keys</source>
        <translation>予備キー</translation>
    </message>
    <message>
        <source>Keys of somebody else, for example your company&apos;s. They answer only while none of your own keys can, and you are told when they do.</source>
        <translation>会社など、ほかの人のキーです。ご自身のキーがどれも使えないときだけ使われ、その際は通知されます。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>何も送らない</translation>
    </message>
    <message>
        <source>Chat without documents</source>
        <translation>文書を含まない会話</translation>
    </message>
    <message>
        <source>Chat and document passages</source>
        <translation>会話と文書の抜粋</translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>May be sent</source>
        <translation>送ってよいもの</translation>
    </message>
    <message>
        <source>Answers a day</source>
        <translation>1 日の回答数</translation>
    </message>
    <message numerus="yes">
        <source>Your administrator allows %n a day.</source>
        <translation>
            <numerusform>管理者が許可しているのは 1 日 %n 件です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::Inspector</name>
    <message>
        <source>— You —</source>
        <translation>— あなた —</translation>
    </message>
    <message>
        <source>— Model —</source>
        <translation>— モデル —</translation>
    </message>
    <message>
        <source>Passages that were sent</source>
        <translation>送信された箇所</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>The exact prompt</source>
        <translation>プロンプト全文</translation>
    </message>
    <message>
        <source>How this answer came about</source>
        <translation>この回答ができるまで</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>What was sent, word for word</source>
        <translation>送信内容の全文</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>回答元</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>%1 sent, %2 answered</source>
        <translation>送信 %1、回答 %2</translation>
    </message>
    <message>
        <source>Search took</source>
        <translation>検索時間</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>最初の語まで</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a key, how its attempt ended, how long it took</comment>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a document, then the place in it</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (not used)</source>
        <translation>%1（未使用）</translation>
    </message>
    <message>
        <source>about %1, not counted</source>
        <translation>約 %1（未計測）</translation>
    </message>
    <message>
        <source>%1 sent (about %2 were expected), %3 answered</source>
        <translation>送信 %1（見込み 約 %2）、回答 %3</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>パート %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>メモ %1</translation>
    </message>
    <message>
        <source>notes made shorter</source>
        <translation>メモの要約</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two places in a document</comment>
        <translation>%1 〜 %2</translation>
    </message>
    <message>
        <source>Parts that were read</source>
        <translation>読んだパート</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>パート</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Read in parts</source>
        <translation>パートに分けて読解</translation>
    </message>
    <message>
        <source>With all parts</source>
        <translation>全パート込み</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <comment>the name of an error</comment>
        <translation>未読：%1</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeyCard</name>
    <message>
        <source>The latest waits for the first word of an answer</source>
        <translation>最近の回答で最初の語が届くまでの時間</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Failed in a row</source>
        <translation>連続失敗</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>最初の語</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>次の確認</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>今すぐテスト</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Reset its health and breaker</source>
        <translation>状態と遮断器をリセット</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, then the key it is for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Test now: %1</source>
        <translation>今すぐテスト: %1</translation>
    </message>
    <message>
        <source>More actions: %1</source>
        <translation>その他の操作: %1</translation>
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
        <translation>回答 %1 件、失敗 %2 件</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>median and 95th percentile</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Half of the answers began within the first time, 19 of 20 within the second</source>
        <translation>回答の半数は 1 つ目の時間内に、20 件中 19 件は 2 つ目の時間内に始まりました</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeyDialog</name>
    <message>
        <source>Add a key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Add a fallback key</source>
        <translation>予備キーを追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave empty to keep it</source>
        <translation>空欄のままなら変更しません</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Show or hide the key</source>
        <translation>キーの表示を切り替え</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>For example Work</source>
        <translation>例: 仕事</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Optional; keys of one project share its quota</source>
        <translation>任意。同じプロジェクトのキーは割り当てを共有します</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Get a key from %1</source>
        <translation>%1 でキーを取得</translation>
    </message>
    <message>
        <source>http://localhost:11434/v1</source>
        <translation>http://localhost:11434/v1</translation>
    </message>
    <message>
        <source>The service&apos;s own</source>
        <translation>サービス既定のアドレス</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeyList</name>
    <message>
        <source>The key is empty, has spaces in it, or is in the list already.</source>
        <translation>キーが空か、空白を含むか、すでに一覧にあります。</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>キーがまだありません。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせています…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, then what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 は使えます。</translation>
    </message>
    <message>
        <source>from the environment, for this run</source>
        <translation>環境変数から（今回の起動のみ）</translation>
    </message>
    <message>
        <source>from your administrator</source>
        <translation>管理者から</translation>
    </message>
    <message>
        <source>in an encrypted file</source>
        <translation>暗号化ファイルに保存</translation>
    </message>
    <message>
        <source>until Quire ends</source>
        <translation>Quire の終了まで</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain</source>
        <translation>システムのキーチェーンに保存</translation>
    </message>
    <message>
        <source>Remove this key?</source>
        <translation>このキーを削除しますか？</translation>
    </message>
    <message>
        <source>%1 is deleted from this computer. At the service it stays.</source>
        <translation>%1 をこのコンピューターから削除します。サービス側には残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロックを解除…</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>cannot be read now: the keychain is locked or gone</source>
        <translation>今は読み取れません: キーチェーンがロックされているか、ありません</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Your keys for Google Gemini or an OpenAI-compatible server. A second key of another project takes over when the first is at its limit.</source>
        <translation>Google Gemini または OpenAI 互換サーバーのキーです。1 つ目が上限に達すると、別のプロジェクトの 2 つ目のキーに切り替わります。</translation>
    </message>
    <message>
        <source>Use both, in turn by chance</source>
        <translation>両方を無作為に使い分ける</translation>
    </message>
    <message>
        <source>Use the first; keep the second in reserve</source>
        <translation>1 つ目を使い、2 つ目は控えにする</translation>
    </message>
    <message>
        <source>With two keys</source>
        <translation>キーが 2 つあるとき</translation>
    </message>
</context>
<context>
    <name>quire::ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of the window. Answers come in the language of your question, whatever is chosen here.</source>
        <translation>ウィンドウの表示言語です。回答は、ここでの選択にかかわらず質問の言語で返ります。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Takes effect when Quire is started again.</source>
        <translation>次に Quire を起動したときに反映されます。</translation>
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
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation>新しい会話(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add documents…</source>
        <translation>文書を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>フォルダーを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample documents</source>
        <translation>サンプル文書を開く(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export this conversation…</source>
        <translation>この会話を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Search conversations</source>
        <translation>会話を検索(&amp;S)</translation>
    </message>
    <message>
        <source>Go to the &amp;question field</source>
        <translation>質問欄へ移動(&amp;Q)</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>出典(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>文書(&amp;D)</translation>
    </message>
    <message>
        <source>Das&amp;hboard</source>
        <translation>ダッシュボード(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide &amp;conversations</source>
        <translation>会話一覧の表示切り替え(&amp;C)</translation>
    </message>
    <message>
        <source>Show or hide the &amp;panels</source>
        <translation>パネルの表示切り替え(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Set up an API &amp;key…</source>
        <translation>API キーを設定(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Who gets what…</source>
        <translation>データの送り先(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;About Quire</source>
        <translation>Quire について(&amp;A)</translation>
    </message>
    <message>
        <source>There is no conversation open.</source>
        <translation>開いている会話がありません。</translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <translation>この会話を書き出す</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Markdown (*.md);;Web page (*.html);;JSON, to import again (*.json)</source>
        <translation>PDF (*.pdf);;Markdown (*.md);;ウェブページ (*.html);;JSON、再読み込み用 (*.json)</translation>
    </message>
    <message>
        <source>Export the event log</source>
        <translation>イベントログを書き出す</translation>
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
        <translation>Quire について</translation>
    </message>
    <message>
        <source>Quire %1</source>
        <translation>Quire %1</translation>
    </message>
    <message>
        <source>Answers from your own documents.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>お手持ちの文書から答えを見つけます。
GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。</translation>
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
        <translation>意味による検索</translation>
    </message>
    <message>
        <source>Passages that can be found by meaning</source>
        <translation>意味で見つけられる箇所</translation>
    </message>
</context>
<context>
    <name>quire::ui::MeaningText</name>
    <message>
        <source>%1 of %2 passages can be found by meaning.</source>
        <translation>%2 箇所中 %1 箇所を意味で見つけられます。</translation>
    </message>
    <message>
        <source>Waits for your consent to send the text of your documents.</source>
        <translation>文書の本文を送ることへの同意を待っています。</translation>
    </message>
    <message>
        <source>All passages can be found by meaning.</source>
        <translation>すべての箇所を意味で見つけられます。</translation>
    </message>
</context>
<context>
    <name>quire::ui::MessageText</name>
    <message>
        <source>Code copied</source>
        <translation>コードをコピーしました</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
</context>
<context>
    <name>quire::ui::MessageView</name>
    <message>
        <source>Copy message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>What was sent, and to whom</source>
        <translation>何が、どこに送られたか</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>あなたの質問</translation>
    </message>
</context>
<context>
    <name>quire::ui::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Who writes the answers, and from how much of your documents.</source>
        <translation>回答するモデルと、使う文書の分量を決めます。</translation>
    </message>
    <message>
        <source>Let a smaller model answer when this one cannot</source>
        <translation>このモデルが回答できないときは、小さいモデルに任せる</translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI 互換サーバー</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>質問ごとの設定</translation>
    </message>
    <message>
        <source>Passages sent along</source>
        <translation>添える箇所の数</translation>
    </message>
    <message>
        <source>At most, in tokens</source>
        <translation>上限（トークン）</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>OpenAI 互換</translation>
    </message>
    <message>
        <source>A local server such as Ollama answers at http://localhost:11434/v1; nothing then leaves this computer.</source>
        <translation>Ollama などのローカルサーバーは http://localhost:11434/v1 で応答します。その場合、何もこのコンピューターの外に出ません。</translation>
    </message>
</context>
<context>
    <name>quire::ui::NoticeBar</name>
    <message>
        <source>Open key settings</source>
        <translation>キーの設定を開く</translation>
    </message>
    <message>
        <source>Put it right…</source>
        <translation>解決する…</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
</context>
<context>
    <name>quire::ui::NoticeLine</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Set up a key…</source>
        <translation>キーを設定…</translation>
    </message>
</context>
<context>
    <name>quire::ui::Notices</name>
    <message>
        <source>%1: %2.</source>
        <comment>a key, then what is wrong with it</comment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Fallback keys answer meanwhile.</source>
        <translation>その間は予備キーで回答します。</translation>
    </message>
</context>
<context>
    <name>quire::ui::PageView</name>
    <message>
        <source>The cited page</source>
        <translation>引用元のページ</translation>
    </message>
</context>
<context>
    <name>quire::ui::PassphraseDialog</name>
    <message>
        <source>The keys are not kept</source>
        <translation>キーは保存されませんでした</translation>
    </message>
    <message>
        <source>That is not its passphrase.</source>
        <translation>パスフレーズが違います。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Choose a passphrase for your keys</source>
        <translation>キー用のパスフレーズを決める</translation>
    </message>
    <message>
        <source>Unlock your keys</source>
        <translation>キーのロックを解除</translation>
    </message>
    <message>
        <source>No keychain was found, so your keys go into an encrypted file. Quire asks for its passphrase at each start; who forgets it has to enter the keys again.</source>
        <translation>キーチェーンが見つからないため、キーは暗号化されたファイルに保存されます。Quire は起動のたびにパスフレーズを尋ねます。忘れた場合はキーを入力し直す必要があります。</translation>
    </message>
    <message>
        <source>They are in an encrypted file, because no keychain was found.</source>
        <translation>キーチェーンが見つからないため、キーは暗号化されたファイルにあります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation>キーを保存</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters.</source>
        <translation>
            <numerusform>%n 文字以上にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2 つが一致しません。</translation>
    </message>
</context>
<context>
    <name>quire::ui::PoolText</name>
    <message>
        <source>%1, used up by about %2 at this pace</source>
        <translation>%1、このペースでは %2 ごろに使い切ります</translation>
    </message>
    <message>
        <source>Network lost</source>
        <translation>ネットワーク切断</translation>
    </message>
    <message>
        <source>Network up</source>
        <translation>ネットワーク接続</translation>
    </message>
    <message>
        <source>Way to the service lost</source>
        <translation>サービスへの経路が途絶</translation>
    </message>
    <message>
        <source>Smaller model taken</source>
        <translation>小さいモデルに切り替え</translation>
    </message>
    <message>
        <source>No more retries for now</source>
        <translation>当面は再試行しません</translation>
    </message>
    <message>
        <source>At a limit</source>
        <translation>上限に到達</translation>
    </message>
    <message>
        <source>Counted as failed</source>
        <translation>故障とみなす</translation>
    </message>
    <message>
        <source>The service has trouble</source>
        <translation>サービス側の障害</translation>
    </message>
    <message>
        <source>This network is throttled</source>
        <translation>このネットワークは制限中</translation>
    </message>
    <message>
        <source>Not offered here</source>
        <translation>この地域では提供されていません</translation>
    </message>
    <message>
        <source>Check without an answer</source>
        <translation>確認に応答なし</translation>
    </message>
    <message>
        <source>Earlier state remembered</source>
        <translation>以前の状態を復元</translation>
    </message>
    <message>
        <source>Earlier state unreadable, started anew</source>
        <translation>以前の状態を読めないため最初から開始</translation>
    </message>
    <message>
        <source>Shared project found</source>
        <translation>共有プロジェクトを検出</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 回中 %1 回</translation>
    </message>
    <message>
        <source>Forecasts of a day&apos;s end that came true: %1</source>
        <translation>的中した一日の割り当ての予測: %1</translation>
    </message>
    <message>
        <source>Forecasts of a key&apos;s failure that came true: %1</source>
        <translation>的中したキー障害の予測: %1</translation>
    </message>
    <message>
        <source>Way to the service: %1. Lost on this network: %2.</source>
        <translation>サービスへの経路: %1。このネットワークで不通: %2。</translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <comment>a model, then a key&apos;s health with it</comment>
        <translation>%1: %2 / 100</translation>
    </message>
    <message>
        <source>a direct connection</source>
        <translation>直接接続</translation>
    </message>
    <message>
        <source>the system&apos;s proxy</source>
        <translation>システムのプロキシ</translation>
    </message>
    <message>
        <source>an HTTP proxy</source>
        <translation>HTTP プロキシ</translation>
    </message>
    <message>
        <source>a SOCKS5 proxy</source>
        <translation>SOCKS5 プロキシ</translation>
    </message>
    <message>
        <source>the relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>ご自身のキー</translation>
    </message>
    <message>
        <source>Your keys, one out</source>
        <translation>ご自身のキー（1 つ停止）</translation>
    </message>
    <message>
        <source>One key, on trial</source>
        <translation>1 つのキーで試行中</translation>
    </message>
    <message>
        <source>Fallback keys</source>
        <translation>予備キー</translation>
    </message>
    <message>
        <source>Offline answers</source>
        <translation>オフライン回答</translation>
    </message>
    <message>
        <source>Your own keys answer.</source>
        <translation>ご自身のキーで回答します。</translation>
    </message>
    <message>
        <source>A working key of yours answers; fallback keys only help at its limit.</source>
        <translation>使えるご自身のキーで回答します。予備キーは上限に達したときだけ補います。</translation>
    </message>
    <message>
        <source>A key of yours that is coming back answers alone.</source>
        <translation>回復しつつあるご自身のキー 1 つで回答します。</translation>
    </message>
    <message>
        <source>None of your keys can answer; fallback keys do.</source>
        <translation>ご自身のキーがどれも使えないため、予備キーで回答します。</translation>
    </message>
    <message>
        <source>Answers are quotations from your documents. Nothing leaves this computer.</source>
        <translation>回答は文書からの抜粋です。何もこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>No key is set up</source>
        <translation>キーが設定されていません</translation>
    </message>
    <message>
        <source>Some of your keys have failed</source>
        <translation>ご自身のキーの一部が故障しています</translation>
    </message>
    <message>
        <source>A key of yours is being tried again</source>
        <translation>ご自身のキーを再び試しています</translation>
    </message>
    <message>
        <source>All of your keys have failed</source>
        <translation>ご自身のキーがすべて故障しています</translation>
    </message>
    <message>
        <source>No key of your own is set up</source>
        <translation>ご自身のキーが設定されていません</translation>
    </message>
    <message>
        <source>Some of your keys are at their limit</source>
        <translation>ご自身のキーの一部が上限に達しています</translation>
    </message>
    <message>
        <source>All of your keys are at their limit</source>
        <translation>ご自身のキーがすべて上限に達しています</translation>
    </message>
    <message>
        <source>Your keys have failed or are at their limit</source>
        <translation>キーは失敗したか上限に達しています</translation>
    </message>
    <message>
        <source>The service is not offered on this network</source>
        <translation>このネットワークではサービスを利用できません</translation>
    </message>
    <message>
        <source>The network is down</source>
        <translation>ネットワークが切断されています</translation>
    </message>
    <message>
        <source>The service has an outage</source>
        <translation>サービスに障害が発生しています</translation>
    </message>
    <message>
        <source>Fallback keys would not help</source>
        <translation>予備キーでも解決しません</translation>
    </message>
    <message>
        <source>Fallback keys may not be sent this</source>
        <translation>予備キーにはこの内容を送れません</translation>
    </message>
    <message>
        <source>Fallback keys are switched off</source>
        <translation>予備キーはオフになっています</translation>
    </message>
    <message>
        <source>The fallback keys&apos; answers of today are used up</source>
        <translation>予備キーの今日の回答数を使い切りました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a tier, then why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Weakened</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>割り当て終了</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>試行中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>resets %1</source>
        <translation>%1 にリセット</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a reason, then when it ends</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>tried again in %1</source>
        <translation>%1 後に再試行</translation>
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
        <translation>OpenAI 互換</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>ご自身のキー</translation>
    </message>
    <message>
        <source>Fallback key</source>
        <translation>予備キー</translation>
    </message>
    <message>
        <source>%1 (…%2)</source>
        <comment>a key&apos;s label and its last four characters</comment>
        <translation>%1 (…%2)</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>残り %1/%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
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
        <translation>%1、%2 にリセット</translation>
    </message>
    <message>
        <source>%1 belong to one project and share its quota. A key of another project would add to it.</source>
        <translation>%1 は同じプロジェクトに属し、割り当てを共有しています。別のプロジェクトのキーなら割り当てが増えます。</translation>
    </message>
    <message>
        <source>None of your keys can answer now; fallback keys do.</source>
        <translation>ご自身のキーが今はどれも使えないため、予備キーで回答します。</translation>
    </message>
    <message>
        <source>%1 cannot answer now; fallback keys do.</source>
        <translation>%1 は今使えないため、予備キーで回答します。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Question arrived</source>
        <translation>質問を受付</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Answer began</source>
        <translation>回答開始</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>ユーザーが停止</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>断念</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Check sent</source>
        <translation>確認を送信</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>確認に合格</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>確認に失敗</translation>
    </message>
    <message>
        <source>Back in use</source>
        <translation>使用を再開</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>回復</translation>
    </message>
    <message>
        <source>Reset by you</source>
        <translation>ユーザーがリセット</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>Network down</source>
        <translation>ネットワーク切断</translation>
    </message>
    <message>
        <source>Network back</source>
        <translation>ネットワーク復旧</translation>
    </message>
    <message>
        <source>Project learned</source>
        <translation>プロジェクトを把握</translation>
    </message>
    <message>
        <source>Computer woke up</source>
        <translation>スリープから復帰</translation>
    </message>
    <message>
        <source>Tier changed</source>
        <translation>段階を変更</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>割り当て終了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>tried already</source>
        <translation>試行済み</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>kept as a fallback</source>
        <translation>予備として温存</translation>
    </message>
    <message>
        <source>does not have the model</source>
        <translation>このモデルなし</translation>
    </message>
    <message>
        <source>not allowed for this content</source>
        <translation>この内容には不許可</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s) ready</source>
        <translation>
            <numerusform>%n 個中 %1 個のキーが使用可能</numerusform>
        </translation>
    </message>
    <message>
        <source>All of your keys are paused</source>
        <translation>キーはすべて一時停止中です</translation>
    </message>
</context>
<context>
    <name>quire::ui::PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Documents are read, indexed and searched on this computer. There is no telemetry.</source>
        <translation>文書の読み取り、索引作成、検索はこのコンピューター上で行います。利用状況の送信はありません。</translation>
    </message>
    <message>
        <source>Without a keychain, keep keys in a file encrypted with a passphrase</source>
        <translation>キーチェーンがないときは、パスフレーズで暗号化したファイルにキーを保存する</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>何がどこに送られるか</translation>
    </message>
    <message>
        <source>Where keys are kept</source>
        <translation>キーの保存場所</translation>
    </message>
    <message>
        <source>In an encrypted file, because no keychain was found.</source>
        <translation>キーチェーンが見つからないため、暗号化ファイルに保存します。</translation>
    </message>
    <message>
        <source>In memory until Quire ends, because no keychain was found.</source>
        <translation>キーチェーンが見つからないため、Quire の終了までメモリーに保持します。</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain. Never in settings, logs, exports or the database.</source>
        <translation>システムのキーチェーンに保存します。設定、ログ、書き出し、データベースには決して含まれません。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Your files, their index, your conversations</source>
        <translation>ファイル、その索引、会話</translation>
    </message>
    <message>
        <source>These stay on this computer</source>
        <translation>このコンピューターから出ません</translation>
    </message>
    <message>
        <source>Google, or the server you chose</source>
        <translation>Google、または選んだサーバー</translation>
    </message>
    <message>
        <source>Your question, the conversation so far, the passages it needs</source>
        <translation>質問、それまでの会話、必要な箇所</translation>
    </message>
    <message>
        <source>When you ask with a key</source>
        <translation>キーを使って質問するとき</translation>
    </message>
    <message>
        <source>Owner of the fallback keys</source>
        <translation>予備キーの所有者</translation>
    </message>
    <message>
        <source>The same, as far as Settings, Fallback allows</source>
        <translation>同上（「設定」の「予備」で許可した範囲）</translation>
    </message>
    <message>
        <source>While none of your keys can answer</source>
        <translation>ご自身のキーがどれも使えない間</translation>
    </message>
    <message>
        <source>Brave Search</source>
        <translation>Brave Search</translation>
    </message>
    <message>
        <source>The words searched for</source>
        <translation>検索する語句</translation>
    </message>
    <message>
        <source>When web search is on</source>
        <translation>ウェブ検索がオンのとき</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>The text of all documents, and each question</source>
        <translation>すべての文書の本文と、各質問</translation>
    </message>
    <message>
        <source>When search by meaning is on and you agreed, under Search</source>
        <translation>「検索」で意味による検索をオンにし、同意したとき</translation>
    </message>
</context>
<context>
    <name>quire::ui::QueueBar</name>
    <message>
        <source>Pause reading</source>
        <translation>読み取りを一時停止</translation>
    </message>
    <message>
        <source>Stop reading what still waits</source>
        <translation>待機中のファイルの読み取りを中止</translation>
    </message>
    <message>
        <source>Documents read</source>
        <translation>読み取った文書</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %n file(s) wait</source>
        <translation>
            <numerusform>一時停止中、%n 件待機</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>読み取り中 %1/%2</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約 %1</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>読み取りを再開</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>残り数秒</translation>
    </message>
</context>
<context>
    <name>quire::ui::ScoreGauge</name>
    <message>
        <source>Health score %1 of 100; failed below %2, recovered above %3</source>
        <translation>状態スコア %1（100 点満点）。%2 未満で故障、%3 超で回復</translation>
    </message>
</context>
<context>
    <name>quire::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Quire finds passages by their words, on this computer. Search by meaning finds those that say it in other words, or in another language. It needs a model that turns texts into vectors.</source>
        <translation>Quire はこのコンピューター上で、言葉から箇所を見つけます。意味による検索は、別の言い方や別の言語で書かれた箇所も見つけます。文章をベクトルにするモデルが必要です。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI 互換サーバー</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>意味による検索</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>A local server such as Ollama makes the vectors on this computer: no text leaves it, and no key is needed. With any other service, the text of all documents is sent there once, and each question when it is asked.</source>
        <translation>Ollama のようなローカルサーバーなら、ベクトルはこのコンピューター上で作られます。本文は外に出ず、キーも要りません。それ以外のサービスには、すべての文書の本文が一度、質問はそのつど送られます。</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Send the text of all documents to %1, about %2 tokens now</source>
        <translation>すべての文書の本文を %1 に送る（いま約 %2 トークン）</translation>
    </message>
    <message>
        <source>Send the text of all documents to %1</source>
        <translation>すべての文書の本文を %1 に送る</translation>
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
        <translation>ページ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>予備</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>ウェブ検索</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>quire::ui::SidePanel</name>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
</context>
<context>
    <name>quire::ui::SourceButton</name>
    <message>
        <source>Source %1: %2</source>
        <translation>出典 %1: %2</translation>
    </message>
</context>
<context>
    <name>quire::ui::SourcePanel</name>
    <message>
        <source>Back to the source</source>
        <translation>出典に戻る</translation>
    </message>
    <message>
        <source>“%1” (%2, %3)</source>
        <comment>a quotation, its file, its place</comment>
        <translation>「%1」（%2、%3）</translation>
    </message>
    <message>
        <source>Quotation copied.</source>
        <translation>引用文をコピーしました。</translation>
    </message>
</context>
<context>
    <name>quire::ui::SourceView</name>
    <message>
        <source>Click a citation in an answer to see the page it came from.</source>
        <translation>回答の引用番号をクリックすると、根拠となったページが表示されます。</translation>
    </message>
    <message>
        <source>Copy the quotation with its source</source>
        <translation>引用文を出典付きでコピー</translation>
    </message>
    <message>
        <source>Open the file in its own program</source>
        <translation>ファイルを対応するプログラムで開く</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>The file is no longer where it was. This is the text that was stored when it was read.</source>
        <translation>ファイルが元の場所にありません。これは読み取り時に保存された文章です。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2 ページ</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
</context>
<context>
    <name>quire::ui::StatusLine</name>
    <message>
        <source>Open the dashboard</source>
        <translation>ダッシュボードを開く</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>文書を表示</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the tier, then how many keys are ready</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>読み取りは一時停止中です</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>%n 件のファイルを読み取り中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::TierBanner</name>
    <message>
        <source>Tier %1: %2</source>
        <translation>段階 %1: %2</translation>
    </message>
    <message>
        <source>The network is down</source>
        <translation>ネットワークが切断されています</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from fallback keys today</source>
        <translation>
            <numerusform>今日の予備キーでの回答: %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::TimeText</name>
    <message>
        <source>tomorrow %1</source>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
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
        <translation>フォルダーを監視…</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>監視中: %1</translation>
    </message>
    <message numerus="yes">
        <source>Watching %1 and %n more</source>
        <translation>
            <numerusform>監視中: %1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Files in a watched folder join the library by themselves</source>
        <translation>監視フォルダー内のファイルは自動的にライブラリに加わります</translation>
    </message>
</context>
<context>
    <name>quire::ui::WebSearchPage</name>
    <message>
        <source>Web search</source>
        <translation>ウェブ検索</translation>
    </message>
    <message>
        <source>Quire can look a question up with Brave Search and cite pages beside your documents. It needs a key of its own; the words searched for are then sent to Brave.</source>
        <translation>Brave Search で質問を調べ、文書とあわせてウェブページも引用できます。専用のキーが必要で、検索する語句は Brave に送られます。</translation>
    </message>
    <message>
        <source>Search the web too, unless switched off below the question</source>
        <translation>ウェブも検索する（質問欄の下でオフにできます）</translation>
    </message>
    <message>
        <source>Keys for Brave Search</source>
        <translation>Brave Search のキー</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Brave Search</source>
        <translation>Brave Search</translation>
    </message>
</context>
</TS>
