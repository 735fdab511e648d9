<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Notice</name>
    <message>
        <source>Searching your documents…</source>
        <translation>正在搜索您的文档…</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等待回答…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>正在重试…</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>%n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the best passages of your own documents, word for word.</source>
        <translation>以下是您的文档中最相关的段落原文。</translation>
    </message>
    <message>
        <source>Answered offline.</source>
        <translation>离线回答。</translation>
    </message>
    <message>
        <source>Answered with a fallback key, because none of your own keys could.</source>
        <translation>由备用密钥回答，因为您自己的密钥都无法使用。</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>您停止了这个回答。</translation>
    </message>
    <message>
        <source>The connection broke in the middle of this answer. Another key wrote the rest.</source>
        <translation>回答中途连接中断，其余部分由另一个密钥写完。</translation>
    </message>
    <message>
        <source>Search only: the passages that fit, word for word. No model was asked.</source>
        <translation>仅搜索：原文照录相符的段落，没有询问任何模型。</translation>
    </message>
    <message>
        <source>Answered without the web: searching it needs a key for Brave Search.</source>
        <translation>回答未使用网络：搜索网络需要 Brave Search 的密钥。</translation>
    </message>
    <message>
        <source>Answered without the web.</source>
        <translation>回答未使用网络。</translation>
    </message>
    <message>
        <source>Reading the whole of it: part %1 of %2…</source>
        <translation>正在通读全文：第 %1 部分，共 %2 部分…</translation>
    </message>
    <message>
        <source>You stopped this answer. These are the notes on what was read until then.</source>
        <translation>您停止了这个回答。以下是到那时为止所读内容的笔记。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the text could not be read; the answer is without them.</source>
        <translation>
            <numerusform>有 %n 部分文字无法读取，回答中不包含它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer cites none of the passages it was given. Check it before you rely on it.</source>
        <translation>此回答没有引用所提供的任何段落。采用前请先核实。</translation>
    </message>
    <message>
        <source>Nothing in your documents fits this question.</source>
        <translation>您的文档中没有与此问题相符的内容。</translation>
    </message>
</context>
<context>
    <name>SourceLabel</name>
    <message>
        <source>p. %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>slide %1, notes</source>
        <translation>幻灯片 %1，备注</translation>
    </message>
    <message>
        <source>slide %1</source>
        <translation>幻灯片 %1</translation>
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
        <translation>请核对这一处：该段落并未明确说明回答中的内容。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Quire cannot write to its folder: %1</source>
        <translation>Quire 无法写入其文件夹：%1</translation>
    </message>
    <message>
        <source>This profile was written by a newer Quire. Update the program to open it.</source>
        <translation>此配置由更新版本的 Quire 写入。请更新程序后再打开。</translation>
    </message>
    <message>
        <source>Quire cannot open its library: %1</source>
        <translation>Quire 无法打开文档库：%1</translation>
    </message>
    <message>
        <source>Another Quire has this library open, and does not answer. Close it, or wait until it has ended.</source>
        <translation>另一个 Quire 已打开此文档库，但没有响应。请将其关闭，或等待它结束。</translation>
    </message>
</context>
<context>
    <name>quire::ui::ActivityChart</name>
    <message>
        <source>In the last hour: %1 answered, %2 attempts failed</source>
        <translation>过去一小时：%1 次已回答，%2 次尝试失败</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>1 小时前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
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
        <translation>直接连接</translation>
    </message>
    <message>
        <source>Other ways to the service</source>
        <translation>通往服务的其他线路</translation>
    </message>
    <message>
        <source>Tried within the same request when the first way does not get through. The one that works is remembered for this network for three hours.</source>
        <translation>第一条线路不通时，在同一请求中尝试。可用的线路会在此网络上记住三小时。</translation>
    </message>
    <message>
        <source>A relay for Gemini</source>
        <translation>Gemini 的中继</translation>
    </message>
    <message>
        <source>A relay is a server that passes requests on. Whoever runs it sees your key, your questions and their passages.</source>
        <translation>中继是转发请求的服务器。其运营者能看到您的密钥、问题和相关段落。</translation>
    </message>
    <message>
        <source>The host above as a proxy</source>
        <translation>以上述主机为代理</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
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
        <translation> 分钟</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Key pool</source>
        <translation>密钥池</translation>
    </message>
    <message>
        <source>Retries of a request</source>
        <translation>单个请求的重试次数</translation>
    </message>
    <message>
        <source>Take a key out after failures</source>
        <translation>失败多少次后停用密钥</translation>
    </message>
    <message>
        <source>Try it again after</source>
        <translation>多久后再次尝试</translation>
    </message>
    <message>
        <source>Failed below a score of</source>
        <translation>低于此分数视为失效</translation>
    </message>
    <message>
        <source>Recovered above a score of</source>
        <translation>高于此分数视为恢复</translation>
    </message>
    <message>
        <source>Check health every</source>
        <translation>健康检查间隔</translation>
    </message>
</context>
<context>
    <name>quire::ui::AnchorText</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Slide %1, notes</source>
        <translation>幻灯片 %1，备注</translation>
    </message>
    <message>
        <source>Slide %1</source>
        <translation>幻灯片 %1</translation>
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
        <translation>第 %1 页（%2）</translation>
    </message>
</context>
<context>
    <name>quire::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
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
        <translation>主题</translation>
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
        <translation>模型未更改</translation>
    </message>
    <message>
        <source>The question was not sent</source>
        <translation>问题未发送</translation>
    </message>
    <message>
        <source>The conversation could not be opened</source>
        <translation>无法打开对话</translation>
    </message>
</context>
<context>
    <name>quire::ui::ChatView</name>
    <message>
        <source>Go to the latest message</source>
        <translation>转到最新消息</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>quire::ui::Composer</name>
    <message>
        <source>Add documents</source>
        <translation>添加文档</translation>
    </message>
    <message>
        <source>Ask about your documents</source>
        <translation>就您的文档提问</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Search the web too</source>
        <translation>同时搜索网络</translation>
    </message>
    <message>
        <source>Search the web too, besides your documents</source>
        <translation>除您的文档外，同时搜索网络</translation>
    </message>
    <message>
        <source>The model that answers</source>
        <translation>用于回答的模型</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>发送问题</translation>
    </message>
    <message>
        <source>Send (Enter). Shift+Enter starts a new line.</source>
        <translation>发送（Enter）。Shift+Enter 换行。</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>所有文档</translation>
    </message>
    <message>
        <source>Answered from all documents</source>
        <translation>根据所有文档回答</translation>
    </message>
    <message>
        <source>Answered from %1 only. Press to use all documents.</source>
        <translation>仅根据 %1 回答。点击可使用所有文档。</translation>
    </message>
    <message>
        <source>Choose documents in the Documents panel to ask only those</source>
        <translation>在“文档”面板中选择文档，即可只针对它们提问</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>Search only</source>
        <translation>仅搜索</translation>
    </message>
    <message>
        <source>Shows the passages that fit; no model is asked, and nothing leaves this computer</source>
        <translation>显示相符的段落；不询问模型，任何内容都不离开本机</translation>
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
        <translation>新对话</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>搜索所有对话</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation>您的对话将列在这里。</translation>
    </message>
    <message>
        <source>Delete this chat?</source>
        <translation>删除此对话？</translation>
    </message>
    <message>
        <source>“%1” and its answers are deleted for good. Your documents stay.</source>
        <translation>“%1”及其回答将被永久删除。您的文档会保留。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
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
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a month&apos;s name, %2 a year.</extracomment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
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
        <translation>密钥未更改</translation>
    </message>
    <message>
        <source>Remove this key?</source>
        <translation>移除此密钥？</translation>
    </message>
    <message>
        <source>%1 is deleted from this computer. At the service it stays.</source>
        <translation>%1 将从这台电脑上删除，但在服务方那里仍然保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Key not removed</source>
        <translation>密钥未移除</translation>
    </message>
</context>
<context>
    <name>quire::ui::DashboardView</name>
    <message>
        <source>No API key yet. Without one, Quire answers with quotations from your documents.</source>
        <translation>还没有 API 密钥。没有密钥时，Quire 会摘录您的文档原文来回答。</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>添加密钥…</translation>
    </message>
    <message>
        <source>Requests in the last hour</source>
        <translation>过去一小时的请求</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>事件日志</translation>
    </message>
    <message>
        <source>Export the event log</source>
        <translation>导出事件日志</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>导出为 JSON…</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有任何事件。</translation>
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
        <translation>重试</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>密码…</translation>
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
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Reading, %1 of %2</source>
        <translation>正在读取，%1/%2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n 张幻灯片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n 个工作表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>read with warnings</source>
        <translation>读取时有警告</translation>
    </message>
    <message>
        <source>what is read can be searched</source>
        <translation>已读部分可以搜索</translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentPanel</name>
    <message>
        <source>%1 is already in the library, unchanged.</source>
        <translation>%1 已在文档库中，且没有变化。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, then why it was refused</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>添加文档</translation>
    </message>
    <message>
        <source>Documents (%1);;All files (*)</source>
        <translation>文档 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>Password of %1.
It is used to read the file now, and is not kept.</source>
        <translation>%1 的密码。
仅用于本次读取文件，不会保存。</translation>
    </message>
    <message>
        <source>Remove from the library?</source>
        <translation>从文档库中移除？</translation>
    </message>
    <message>
        <source>%1 will no longer be searched. The file itself stays where it is, and answers keep what they cited.</source>
        <translation>今后将不再搜索 %1。文件本身保留在原处，回答中已有的引用也会保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) cannot be read.</source>
        <translation>
            <numerusform>还有 %n 个文件无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are already in the library, unchanged.</source>
        <translation>
            <numerusform>%n 个文件已在文档库中，且没有变化。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentView</name>
    <message>
        <source>Filter documents</source>
        <translation>筛选文档</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add files; or drop them anywhere on the window</source>
        <translation>添加文件，或将文件拖到窗口任意位置</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Remove from Quire</source>
        <translation>从 Quire 中移除</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Remove from Quire; the files stay</source>
        <translation>从 Quire 中移除，文件会保留</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask only this one</source>
        <translation>仅针对此文档提问</translation>
    </message>
    <message numerus="yes">
        <source>Ask only these %n</source>
        <translation>
            <numerusform>仅针对这 %n 个文档提问</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>Ask only the selected</source>
        <translation>仅针对所选文档提问</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Files in watched folders join the library by themselves, and follow their changes.</source>
        <translation>受监视文件夹中的文件会自动加入文档库，并随文件变化更新。</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>受监视的文件夹</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Files read at once</source>
        <translation>同时读取的文件数</translation>
    </message>
    <message>
        <source>Each file is read by a process of its own that has neither the network nor your keys.</source>
        <translation>每个文件都由独立的进程读取，该进程既不能访问网络，也接触不到您的密钥。</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Scanned pages are not read</source>
        <translation>不识别扫描页</translation>
    </message>
    <message>
        <source>Languages of scanned pages</source>
        <translation>扫描页的语言</translation>
    </message>
    <message>
        <source>As Tesseract names them, joined by +: eng+chi_sim+jpn+kor. Each needs its Tesseract data on this computer; a document says when one is missing.</source>
        <translation>用 Tesseract 的名称，以 + 连接：eng+chi_sim+jpn+kor。每种语言都需要本机上的 Tesseract 数据；缺少时文档会说明。</translation>
    </message>
</context>
<context>
    <name>quire::ui::DropOverlay</name>
    <message>
        <source>Drop to add to your library</source>
        <translation>拖放到此处，添加到您的文档库</translation>
    </message>
    <message>
        <source>Files are read on this computer</source>
        <translation>文件在这台电脑上读取</translation>
    </message>
</context>
<context>
    <name>quire::ui::EmptyLibrary</name>
    <message>
        <source>Drop your documents here</source>
        <translation>将文档拖放到这里</translation>
    </message>
    <message>
        <source>PDF, Word, PowerPoint, text and more. They are read and searched on this computer.</source>
        <translation>支持 PDF、Word、PowerPoint、文本等格式。文档只在这台电脑上读取和搜索。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Try the sample documents</source>
        <translation>试用示例文档</translation>
    </message>
</context>
<context>
    <name>quire::ui::EmptyState</name>
    <message>
        <source>Ask your documents</source>
        <translation>向您的文档提问</translation>
    </message>
    <message>
        <source>Drop PDF, Word, PowerPoint or Excel files anywhere in this window, then ask. Every answer shows the pages it came from.</source>
        <translation>将 PDF、Word、PowerPoint 或 Excel 文件拖到此窗口的任意位置，然后提问。每个回答都会显示其出处页面。</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>添加文档</translation>
    </message>
    <message>
        <source>Choose files or folders. They stay on this computer.</source>
        <translation>选择文件或文件夹。它们会留在这台电脑上。</translation>
    </message>
    <message>
        <source>Try the samples</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Three short documents to ask about, no key needed.</source>
        <translation>三份可供提问的简短文档，无需密钥。</translation>
    </message>
    <message>
        <source>Set up a key</source>
        <translation>设置密钥</translation>
    </message>
    <message>
        <source>A free Gemini key gives written answers instead of extracts.</source>
        <translation>使用免费的 Gemini 密钥，可获得撰写的回答，而不只是原文摘录。</translation>
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
        <translation>文件已不存在或无法打开。</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>请检查文件是否还在，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>Quire does not read this kind of file.</source>
        <translation>Quire 不支持读取这种文件。</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX or PPTX and add that.</source>
        <translation>请另存为 PDF、DOCX 或 PPTX 后再添加。</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>文件受密码保护。</translation>
    </message>
    <message>
        <source>Enter the password to read it.</source>
        <translation>请输入密码以读取文件。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it again and retry.</source>
        <translation>请用原来的程序打开并重新保存，然后重试。</translation>
    </message>
    <message>
        <source>The file holds no text, only pictures of it.</source>
        <translation>文件中没有文字，只有文字的图像。</translation>
    </message>
    <message>
        <source>Add a version with a text layer.</source>
        <translation>请添加带有文本层的版本。</translation>
    </message>
    <message>
        <source>The file is larger or more deeply nested than is safe to read.</source>
        <translation>文件过大或嵌套过深，无法安全读取。</translation>
    </message>
    <message>
        <source>Split it and add the parts.</source>
        <translation>请将其拆分后分别添加。</translation>
    </message>
    <message>
        <source>Reading this file failed; nothing else is affected.</source>
        <translation>读取此文件失败，其他内容不受影响。</translation>
    </message>
    <message>
        <source>Retry, or save the file anew and add that.</source>
        <translation>请重试，或重新保存文件后再添加。</translation>
    </message>
    <message>
        <source>Reading this file takes more memory than allowed.</source>
        <translation>读取此文件所需的内存超出允许范围。</translation>
    </message>
    <message>
        <source>The disk or the database refused to store it.</source>
        <translation>磁盘或数据库拒绝存储。</translation>
    </message>
    <message>
        <source>Check that the disk has room, then retry.</source>
        <translation>请检查磁盘是否有足够空间，然后重试。</translation>
    </message>
    <message>
        <source>This data was written by a newer version of Quire.</source>
        <translation>此数据由更新版本的 Quire 写入。</translation>
    </message>
    <message>
        <source>Update Quire to open it.</source>
        <translation>请更新 Quire 后再打开。</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>您处于离线状态。</translation>
    </message>
    <message>
        <source>Check the network connection. Answers from your documents still work.</source>
        <translation>请检查网络连接。仍可根据您的文档回答。</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>用时过长。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>The service does not accept the API key.</source>
        <translation>服务不接受此 API 密钥。</translation>
    </message>
    <message>
        <source>Check or replace it in Settings, Keys.</source>
        <translation>请在“设置”的“密钥”中检查或更换。</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>短时间内请求过多。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>请稍等片刻再试。</translation>
    </message>
    <message>
        <source>The quota of the key is used up.</source>
        <translation>密钥的配额已用完。</translation>
    </message>
    <message>
        <source>Wait until it resets, or add a key of another project.</source>
        <translation>请等待配额重置，或添加另一个项目的密钥。</translation>
    </message>
    <message>
        <source>The service is overloaded.</source>
        <translation>服务过载。</translation>
    </message>
    <message>
        <source>Try again in a minute, or choose another model.</source>
        <translation>请一分钟后再试，或选择其他模型。</translation>
    </message>
    <message>
        <source>The service is not offered where you are connected from.</source>
        <translation>您所在的地区不提供此服务。</translation>
    </message>
    <message>
        <source>Use another service, or set a proxy.</source>
        <translation>请使用其他服务，或设置代理。</translation>
    </message>
    <message>
        <source>The service does not have this model for your key.</source>
        <translation>服务未向您的密钥提供此模型。</translation>
    </message>
    <message>
        <source>Choose another model in Settings, Models.</source>
        <translation>请在“设置”的“模型”中选择其他模型。</translation>
    </message>
    <message>
        <source>The service declined to answer this.</source>
        <translation>服务拒绝回答此问题。</translation>
    </message>
    <message>
        <source>Ask in other words.</source>
        <translation>请换一种说法提问。</translation>
    </message>
    <message>
        <source>The conversation is too long for the model.</source>
        <translation>对话对模型来说过长。</translation>
    </message>
    <message>
        <source>Start a new conversation, or ask about fewer documents.</source>
        <translation>请开始新对话，或减少提问涉及的文档。</translation>
    </message>
    <message>
        <source>The service did not understand the request.</source>
        <translation>服务无法理解该请求。</translation>
    </message>
    <message>
        <source>Check the model and the address in Settings.</source>
        <translation>请在“设置”中检查模型和地址。</translation>
    </message>
    <message>
        <source>The service&apos;s reply could not be understood.</source>
        <translation>无法理解服务的回复。</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>回答中断了。</translation>
    </message>
    <message>
        <source>Ask to continue, or try again.</source>
        <translation>请要求继续，或重试。</translation>
    </message>
    <message>
        <source>There is no API key that could answer this.</source>
        <translation>没有可以回答此问题的 API 密钥。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be reached or is locked.</source>
        <translation>无法访问系统密钥环，或密钥环已锁定。</translation>
    </message>
    <message>
        <source>Unlock it, or allow an encrypted file in Settings, Privacy.</source>
        <translation>请将其解锁，或在“设置”的“隐私”中允许使用加密文件。</translation>
    </message>
    <message>
        <source>Something went wrong inside Quire.</source>
        <translation>Quire 内部出现问题。</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it.</source>
        <translation>请重试；若问题依旧，请报告。</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>请在 %1后重试。</translation>
    </message>
    <message>
        <source>Add one in Settings, Keys, or go on with one that is paused.</source>
        <translation>在“设置”的“密钥”中添加一个，或恢复已暂停的密钥。</translation>
    </message>
    <message>
        <source>The encrypted key file is locked.</source>
        <translation>加密的密钥文件已锁定。</translation>
    </message>
    <message>
        <source>Unlock it in Settings, Keys.</source>
        <translation>请在“设置 - 密钥”中解锁。</translation>
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
        <translation>密钥未被接受</translation>
    </message>
    <message>
        <source>Key expired</source>
        <translation>密钥已过期</translation>
    </message>
    <message>
        <source>Kind of key no longer accepted</source>
        <translation>此类密钥已不再被接受</translation>
    </message>
    <message>
        <source>Blocked as leaked</source>
        <translation>因泄露而被封禁</translation>
    </message>
    <message>
        <source>Project suspended</source>
        <translation>项目已被暂停</translation>
    </message>
    <message>
        <source>API not enabled for its project</source>
        <translation>项目未启用 API</translation>
    </message>
    <message>
        <source>Key restricted</source>
        <translation>密钥受限</translation>
    </message>
    <message>
        <source>Key was not sent (a fault of Quire)</source>
        <translation>密钥未发送（Quire 的故障）</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>拒绝访问</translation>
    </message>
    <message>
        <source>Not available from this network</source>
        <translation>此网络无法使用</translation>
    </message>
    <message>
        <source>Not offered here without billing</source>
        <translation>此地区未启用结算时不提供服务</translation>
    </message>
    <message>
        <source>Too long for the model</source>
        <translation>对模型来说过长</translation>
    </message>
    <message>
        <source>Request not understood</source>
        <translation>请求无法理解</translation>
    </message>
    <message>
        <source>Model not found</source>
        <translation>找不到模型</translation>
    </message>
    <message>
        <source>Limit per minute reached</source>
        <translation>已达每分钟上限</translation>
    </message>
    <message>
        <source>Daily limit used up</source>
        <translation>每日限额已用完</translation>
    </message>
    <message>
        <source>Limits per minute and day reached</source>
        <translation>已达每分钟和每日上限</translation>
    </message>
    <message>
        <source>Model not in this key&apos;s plan</source>
        <translation>模型不在此密钥的套餐内</translation>
    </message>
    <message>
        <source>Service short of capacity</source>
        <translation>服务容量不足</translation>
    </message>
    <message>
        <source>No credit left</source>
        <translation>余额已用完</translation>
    </message>
    <message>
        <source>Model overloaded</source>
        <translation>模型过载</translation>
    </message>
    <message>
        <source>Error at the service</source>
        <translation>服务出错</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>用时过长</translation>
    </message>
    <message>
        <source>Network down</source>
        <translation>网络断开</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>未及时回答</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>回答为空</translation>
    </message>
    <message>
        <source>Declined by the service</source>
        <translation>服务拒绝回答</translation>
    </message>
    <message>
        <source>Ran out of room to answer</source>
        <translation>回答空间不足</translation>
    </message>
    <message>
        <source>Fault of the model</source>
        <translation>模型故障</translation>
    </message>
    <message>
        <source>Error in mid-answer</source>
        <translation>回答中途出错</translation>
    </message>
    <message>
        <source>Connection dropped</source>
        <translation>连接断开</translation>
    </message>
    <message>
        <source>Answer stalled</source>
        <translation>回答停滞</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>已被您停止</translation>
    </message>
    <message>
        <source>Limit per second reached</source>
        <translation>已达每秒上限</translation>
    </message>
    <message>
        <source>Monthly limit used up</source>
        <translation>每月限额已用完</translation>
    </message>
    <message>
        <source>Refused for an unknown reason</source>
        <translation>因未知原因被拒绝</translation>
    </message>
    <message>
        <source>Unknown error at the service</source>
        <translation>服务出现未知错误</translation>
    </message>
    <message>
        <source>Check or replace it in Settings.</source>
        <translation>请在“设置”中检查或更换。</translation>
    </message>
    <message>
        <source>Renew it where you got it.</source>
        <translation>请在获取密钥的地方续期。</translation>
    </message>
    <message>
        <source>Create a new key in Google AI Studio.</source>
        <translation>请在 Google AI Studio 中创建新密钥。</translation>
    </message>
    <message>
        <source>Delete it there and create a new one.</source>
        <translation>请在那里删除并创建新密钥。</translation>
    </message>
    <message>
        <source>Use a key of another project.</source>
        <translation>请使用另一个项目的密钥。</translation>
    </message>
    <message>
        <source>Enable the Generative Language API for its project.</source>
        <translation>请为其项目启用 Generative Language API。</translation>
    </message>
    <message>
        <source>Lift its restriction, or use another key.</source>
        <translation>请解除其限制，或使用其他密钥。</translation>
    </message>
    <message>
        <source>Set a proxy, or use another service.</source>
        <translation>请设置代理，或使用其他服务。</translation>
    </message>
    <message>
        <source>Link a billing account to its project, or use a key of another project.</source>
        <translation>请为其项目关联结算账号，或使用其他项目的密钥。</translation>
    </message>
    <message>
        <source>Choose another model in Settings.</source>
        <translation>请在“设置”中选择其他模型。</translation>
    </message>
    <message>
        <source>Wait for the reset, or add a key of another project.</source>
        <translation>请等待重置，或添加另一个项目的密钥。</translation>
    </message>
    <message>
        <source>Add credit, or use another key.</source>
        <translation>请充值，或使用其他密钥。</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>请检查网络连接。</translation>
    </message>
    <message>
        <source>Start a new conversation.</source>
        <translation>请开始新对话。</translation>
    </message>
</context>
<context>
    <name>quire::ui::FallbackPage</name>
    <message>
        <source>Fallback keys</source>
        <translation>备用密钥</translation>
    </message>
    <message>
        <source>Keys of somebody else, for example your company&apos;s. They answer only while none of your own keys can, and you are told when they do.</source>
        <translation>他人（例如您的公司）的密钥。仅当您自己的密钥都无法回答时才会使用，使用时会告知您。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不发送任何内容</translation>
    </message>
    <message>
        <source>Chat without documents</source>
        <translation>不含文档的对话</translation>
    </message>
    <message>
        <source>Chat and document passages</source>
        <translation>对话和文档段落</translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>May be sent</source>
        <translation>可发送的内容</translation>
    </message>
    <message>
        <source>Answers a day</source>
        <translation>每日回答数</translation>
    </message>
    <message numerus="yes">
        <source>Your administrator allows %n a day.</source>
        <translation>
            <numerusform>您的管理员每天允许 %n 次。</numerusform>
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
        <translation>已发送的段落</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>The exact prompt</source>
        <translation>完整提示词</translation>
    </message>
    <message>
        <source>How this answer came about</source>
        <translation>此回答的由来</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>What was sent, word for word</source>
        <translation>逐字显示发送的内容</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>回答者</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token 数</translation>
    </message>
    <message>
        <source>%1 sent, %2 answered</source>
        <translation>发送 %1，回答 %2</translation>
    </message>
    <message>
        <source>Search took</source>
        <translation>搜索用时</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>首字等待</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a key, how its attempt ended, how long it took</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
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
        <translation>约 %1，未计数</translation>
    </message>
    <message>
        <source>%1 sent (about %2 were expected), %3 answered</source>
        <translation>发送 %1（预计约 %2），回答 %3</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>第 %1 部分</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>笔记 %1</translation>
    </message>
    <message>
        <source>notes made shorter</source>
        <translation>笔记精简</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two places in a document</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Parts that were read</source>
        <translation>已阅读的部分</translation>
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
        <translation>用时</translation>
    </message>
    <message>
        <source>Read in parts</source>
        <translation>分部分阅读</translation>
    </message>
    <message>
        <source>With all parts</source>
        <translation>连同所有部分</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <comment>the name of an error</comment>
        <translation>未读：%1</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeyCard</name>
    <message>
        <source>The latest waits for the first word of an answer</source>
        <translation>最近几次回答的首字等待时间</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Failed in a row</source>
        <translation>连续失败</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>首字</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>下次检查</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>立即测试</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Reset its health and breaker</source>
        <translation>重置健康状态和熔断器</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, then the key it is for</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Test now: %1</source>
        <translation>立即测试：%1</translation>
    </message>
    <message>
        <source>More actions: %1</source>
        <translation>更多操作：%1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 后</translation>
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
        <translation>%1 次已回答，%2 次失败</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>median and 95th percentile</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Half of the answers began within the first time, 19 of 20 within the second</source>
        <translation>半数回答在第一个时间内开始，20 次中有 19 次在第二个时间内开始</translation>
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
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>Add a fallback key</source>
        <translation>添加备用密钥</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave empty to keep it</source>
        <translation>留空则保持不变</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Show or hide the key</source>
        <translation>显示或隐藏密钥</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>For example Work</source>
        <translation>例如：工作</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Optional; keys of one project share its quota</source>
        <translation>可选；同一项目的密钥共享配额</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Get a key from %1</source>
        <translation>从 %1 获取密钥</translation>
    </message>
    <message>
        <source>http://localhost:11434/v1</source>
        <translation>http://localhost:11434/v1</translation>
    </message>
    <message>
        <source>The service&apos;s own</source>
        <translation>服务的默认地址</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeyList</name>
    <message>
        <source>The key is empty, has spaces in it, or is in the list already.</source>
        <translation>密钥为空、含有空格，或已在列表中。</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>还没有密钥。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在询问服务…</translation>
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
        <translation>来自环境变量，仅本次运行有效</translation>
    </message>
    <message>
        <source>from your administrator</source>
        <translation>由您的管理员提供</translation>
    </message>
    <message>
        <source>in an encrypted file</source>
        <translation>保存在加密文件中</translation>
    </message>
    <message>
        <source>until Quire ends</source>
        <translation>保留到 Quire 退出</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain</source>
        <translation>保存在系统密钥环中</translation>
    </message>
    <message>
        <source>Remove this key?</source>
        <translation>移除此密钥？</translation>
    </message>
    <message>
        <source>%1 is deleted from this computer. At the service it stays.</source>
        <translation>%1 将从这台电脑上删除，但在服务方那里仍然保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
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
        <translation>目前无法读取：密钥环已锁定或不存在</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Your keys for Google Gemini or an OpenAI-compatible server. A second key of another project takes over when the first is at its limit.</source>
        <translation>用于 Google Gemini 或 OpenAI 兼容服务器的密钥。当第一个密钥达到上限时，另一个项目的第二个密钥会接替它。</translation>
    </message>
    <message>
        <source>Use both, in turn by chance</source>
        <translation>两个都用，随机轮换</translation>
    </message>
    <message>
        <source>Use the first; keep the second in reserve</source>
        <translation>使用第一个，第二个留作备用</translation>
    </message>
    <message>
        <source>With two keys</source>
        <translation>有两个密钥时</translation>
    </message>
</context>
<context>
    <name>quire::ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the window. Answers come in the language of your question, whatever is chosen here.</source>
        <translation>窗口的语言。无论这里如何选择，回答都使用您提问的语言。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Takes effect when Quire is started again.</source>
        <translation>下次启动 Quire 时生效。</translation>
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
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation>新建对话(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add documents…</source>
        <translation>添加文档(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample documents</source>
        <translation>打开示例文档(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export this conversation…</source>
        <translation>导出此对话(&amp;E)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Search conversations</source>
        <translation>搜索对话(&amp;S)</translation>
    </message>
    <message>
        <source>Go to the &amp;question field</source>
        <translation>转到提问框(&amp;Q)</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>来源(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>文档(&amp;D)</translation>
    </message>
    <message>
        <source>Das&amp;hboard</source>
        <translation>仪表板(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide &amp;conversations</source>
        <translation>显示或隐藏对话列表(&amp;C)</translation>
    </message>
    <message>
        <source>Show or hide the &amp;panels</source>
        <translation>显示或隐藏面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Set up an API &amp;key…</source>
        <translation>设置 API 密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Who gets what…</source>
        <translation>数据去向(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;About Quire</source>
        <translation>关于 Quire(&amp;A)</translation>
    </message>
    <message>
        <source>There is no conversation open.</source>
        <translation>没有打开的对话。</translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <translation>导出此对话</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Markdown (*.md);;Web page (*.html);;JSON, to import again (*.json)</source>
        <translation>PDF (*.pdf);;Markdown (*.md);;网页 (*.html);;JSON，可再次导入 (*.json)</translation>
    </message>
    <message>
        <source>Export the event log</source>
        <translation>导出事件日志</translation>
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
        <translation>关于 Quire</translation>
    </message>
    <message>
        <source>Quire %1</source>
        <translation>Quire %1</translation>
    </message>
    <message>
        <source>Answers from your own documents.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>从您自己的文档中寻找答案。
自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
</context>
<context>
    <name>quire::ui::MeaningBar</name>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>按含义搜索</translation>
    </message>
    <message>
        <source>Passages that can be found by meaning</source>
        <translation>可按含义找到的段落</translation>
    </message>
</context>
<context>
    <name>quire::ui::MeaningText</name>
    <message>
        <source>%1 of %2 passages can be found by meaning.</source>
        <translation>%2 个段落中已有 %1 个可按含义找到。</translation>
    </message>
    <message>
        <source>Waits for your consent to send the text of your documents.</source>
        <translation>正在等待您同意发送文档的正文。</translation>
    </message>
    <message>
        <source>All passages can be found by meaning.</source>
        <translation>所有段落都可按含义找到。</translation>
    </message>
</context>
<context>
    <name>quire::ui::MessageText</name>
    <message>
        <source>Code copied</source>
        <translation>代码已复制</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
</context>
<context>
    <name>quire::ui::MessageView</name>
    <message>
        <source>Copy message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>What was sent, and to whom</source>
        <translation>发送了什么，发给了谁</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>您的问题</translation>
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
        <translation>由谁撰写回答，以及依据您文档的多少内容。</translation>
    </message>
    <message>
        <source>Let a smaller model answer when this one cannot</source>
        <translation>此模型无法回答时，由较小的模型回答</translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI 兼容服务器</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>每次提问</translation>
    </message>
    <message>
        <source>Passages sent along</source>
        <translation>随附的段落数</translation>
    </message>
    <message>
        <source>At most, in tokens</source>
        <translation>上限（token）</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>OpenAI 兼容</translation>
    </message>
    <message>
        <source>A local server such as Ollama answers at http://localhost:11434/v1; nothing then leaves this computer.</source>
        <translation>Ollama 等本地服务器的地址为 http://localhost:11434/v1；使用时任何内容都不会离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>quire::ui::NoticeBar</name>
    <message>
        <source>Open key settings</source>
        <translation>打开密钥设置</translation>
    </message>
    <message>
        <source>Put it right…</source>
        <translation>解决问题…</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>quire::ui::NoticeLine</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Set up a key…</source>
        <translation>设置密钥…</translation>
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
        <translation>暂由备用密钥回答。</translation>
    </message>
</context>
<context>
    <name>quire::ui::PageView</name>
    <message>
        <source>The cited page</source>
        <translation>引用的页面</translation>
    </message>
</context>
<context>
    <name>quire::ui::PassphraseDialog</name>
    <message>
        <source>The keys are not kept</source>
        <translation>密钥未保存</translation>
    </message>
    <message>
        <source>That is not its passphrase.</source>
        <translation>密码短语不正确。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Choose a passphrase for your keys</source>
        <translation>为您的密钥设置密码短语</translation>
    </message>
    <message>
        <source>Unlock your keys</source>
        <translation>解锁您的密钥</translation>
    </message>
    <message>
        <source>No keychain was found, so your keys go into an encrypted file. Quire asks for its passphrase at each start; who forgets it has to enter the keys again.</source>
        <translation>未找到密钥环，因此密钥保存在加密文件中。Quire 每次启动时都会询问密码短语；忘记后需要重新输入密钥。</translation>
    </message>
    <message>
        <source>They are in an encrypted file, because no keychain was found.</source>
        <translation>因为未找到密钥环，密钥保存在加密文件中。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation>保存密钥</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输入一次</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters.</source>
        <translation>
            <numerusform>请至少使用 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
</context>
<context>
    <name>quire::ui::PoolText</name>
    <message>
        <source>%1, used up by about %2 at this pace</source>
        <translation>%1，照此速度约 %2 用完</translation>
    </message>
    <message>
        <source>Network lost</source>
        <translation>网络中断</translation>
    </message>
    <message>
        <source>Network up</source>
        <translation>网络已连接</translation>
    </message>
    <message>
        <source>Way to the service lost</source>
        <translation>通往服务的线路中断</translation>
    </message>
    <message>
        <source>Smaller model taken</source>
        <translation>改用较小的模型</translation>
    </message>
    <message>
        <source>No more retries for now</source>
        <translation>暂时不再重试</translation>
    </message>
    <message>
        <source>At a limit</source>
        <translation>已达限额</translation>
    </message>
    <message>
        <source>Counted as failed</source>
        <translation>视为失效</translation>
    </message>
    <message>
        <source>The service has trouble</source>
        <translation>服务出现问题</translation>
    </message>
    <message>
        <source>This network is throttled</source>
        <translation>此网络被限流</translation>
    </message>
    <message>
        <source>Not offered here</source>
        <translation>此地区不提供</translation>
    </message>
    <message>
        <source>Check without an answer</source>
        <translation>检查无应答</translation>
    </message>
    <message>
        <source>Earlier state remembered</source>
        <translation>已恢复先前状态</translation>
    </message>
    <message>
        <source>Earlier state unreadable, started anew</source>
        <translation>先前状态无法读取，已重新开始</translation>
    </message>
    <message>
        <source>Shared project found</source>
        <translation>发现共用项目</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 次中 %1 次</translation>
    </message>
    <message>
        <source>Forecasts of a day&apos;s end that came true: %1</source>
        <translation>应验的每日额度预测：%1</translation>
    </message>
    <message>
        <source>Forecasts of a key&apos;s failure that came true: %1</source>
        <translation>应验的密钥故障预测：%1</translation>
    </message>
    <message>
        <source>Way to the service: %1. Lost on this network: %2.</source>
        <translation>通往服务的线路：%1。此网络上不通：%2。</translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <comment>a model, then a key&apos;s health with it</comment>
        <translation>%1:%2 / 100</translation>
    </message>
    <message>
        <source>a direct connection</source>
        <translation>直接连接</translation>
    </message>
    <message>
        <source>the system&apos;s proxy</source>
        <translation>系统代理</translation>
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
        <translation>中继</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>您的密钥</translation>
    </message>
    <message>
        <source>Your keys, one out</source>
        <translation>您的密钥，一个已停用</translation>
    </message>
    <message>
        <source>One key, on trial</source>
        <translation>一个密钥，试用中</translation>
    </message>
    <message>
        <source>Fallback keys</source>
        <translation>备用密钥</translation>
    </message>
    <message>
        <source>Offline answers</source>
        <translation>离线回答</translation>
    </message>
    <message>
        <source>Your own keys answer.</source>
        <translation>由您自己的密钥回答。</translation>
    </message>
    <message>
        <source>A working key of yours answers; fallback keys only help at its limit.</source>
        <translation>由您可用的密钥回答；备用密钥仅在其达到上限时协助。</translation>
    </message>
    <message>
        <source>A key of yours that is coming back answers alone.</source>
        <translation>由您正在恢复的一个密钥单独回答。</translation>
    </message>
    <message>
        <source>None of your keys can answer; fallback keys do.</source>
        <translation>您的密钥都无法回答，由备用密钥回答。</translation>
    </message>
    <message>
        <source>Answers are quotations from your documents. Nothing leaves this computer.</source>
        <translation>回答是您文档的原文摘录。任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>No key is set up</source>
        <translation>未设置密钥</translation>
    </message>
    <message>
        <source>Some of your keys have failed</source>
        <translation>您的部分密钥已失效</translation>
    </message>
    <message>
        <source>A key of yours is being tried again</source>
        <translation>正在重试您的一个密钥</translation>
    </message>
    <message>
        <source>All of your keys have failed</source>
        <translation>您的所有密钥均已失效</translation>
    </message>
    <message>
        <source>No key of your own is set up</source>
        <translation>未设置您自己的密钥</translation>
    </message>
    <message>
        <source>Some of your keys are at their limit</source>
        <translation>您的部分密钥已达上限</translation>
    </message>
    <message>
        <source>All of your keys are at their limit</source>
        <translation>您的所有密钥均已达上限</translation>
    </message>
    <message>
        <source>Your keys have failed or are at their limit</source>
        <translation>您的密钥已失效或已达上限</translation>
    </message>
    <message>
        <source>The service is not offered on this network</source>
        <translation>此网络无法使用该服务</translation>
    </message>
    <message>
        <source>The network is down</source>
        <translation>网络已断开</translation>
    </message>
    <message>
        <source>The service has an outage</source>
        <translation>服务中断</translation>
    </message>
    <message>
        <source>Fallback keys would not help</source>
        <translation>备用密钥也无济于事</translation>
    </message>
    <message>
        <source>Fallback keys may not be sent this</source>
        <translation>此内容不可发送给备用密钥</translation>
    </message>
    <message>
        <source>Fallback keys are switched off</source>
        <translation>备用密钥已关闭</translation>
    </message>
    <message>
        <source>The fallback keys&apos; answers of today are used up</source>
        <translation>备用密钥今天的回答次数已用完</translation>
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
        <translation>冷却中</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>配额已用完</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>试用中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>resets %1</source>
        <translation>%1 重置</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a reason, then when it ends</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>tried again in %1</source>
        <translation>%1 后重试</translation>
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
        <translation>OpenAI 兼容</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>您的密钥</translation>
    </message>
    <message>
        <source>Fallback key</source>
        <translation>备用密钥</translation>
    </message>
    <message>
        <source>%1 (…%2)</source>
        <comment>a key&apos;s label and its last four characters</comment>
        <translation>%1 (…%2)</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>剩余 %1/%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, resets %2</source>
        <translation>%1，%2 重置</translation>
    </message>
    <message>
        <source>%1 belong to one project and share its quota. A key of another project would add to it.</source>
        <translation>%1 属于同一项目并共享其配额。添加另一个项目的密钥可增加配额。</translation>
    </message>
    <message>
        <source>None of your keys can answer now; fallback keys do.</source>
        <translation>您的密钥目前都无法回答，由备用密钥回答。</translation>
    </message>
    <message>
        <source>%1 cannot answer now; fallback keys do.</source>
        <translation>%1 目前无法回答，由备用密钥回答。</translation>
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
        <translation>收到问题</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Answer began</source>
        <translation>开始回答</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>已被您停止</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Check sent</source>
        <translation>已发送检查</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>检查通过</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>检查失败</translation>
    </message>
    <message>
        <source>Back in use</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Reset by you</source>
        <translation>已由您重置</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>密钥有变动</translation>
    </message>
    <message>
        <source>Network down</source>
        <translation>网络断开</translation>
    </message>
    <message>
        <source>Network back</source>
        <translation>网络已恢复</translation>
    </message>
    <message>
        <source>Project learned</source>
        <translation>获知所属项目</translation>
    </message>
    <message>
        <source>Computer woke up</source>
        <translation>电脑已唤醒</translation>
    </message>
    <message>
        <source>Tier changed</source>
        <translation>级别已变更</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选用</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>冷却中</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>配额已用完</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>tried already</source>
        <translation>已尝试过</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>kept as a fallback</source>
        <translation>留作备用</translation>
    </message>
    <message>
        <source>does not have the model</source>
        <translation>没有该模型</translation>
    </message>
    <message>
        <source>not allowed for this content</source>
        <translation>不允许用于此内容</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>无网络</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无密钥</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s) ready</source>
        <translation>
            <numerusform>%n 个密钥中 %1 个可用</numerusform>
        </translation>
    </message>
    <message>
        <source>All of your keys are paused</source>
        <translation>您的所有密钥均已暂停</translation>
    </message>
</context>
<context>
    <name>quire::ui::PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Documents are read, indexed and searched on this computer. There is no telemetry.</source>
        <translation>文档在这台电脑上读取、索引和搜索。没有任何遥测。</translation>
    </message>
    <message>
        <source>Without a keychain, keep keys in a file encrypted with a passphrase</source>
        <translation>没有密钥环时，将密钥保存在用密码短语加密的文件中</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>谁会得到什么</translation>
    </message>
    <message>
        <source>Where keys are kept</source>
        <translation>密钥的保存位置</translation>
    </message>
    <message>
        <source>In an encrypted file, because no keychain was found.</source>
        <translation>保存在加密文件中，因为未找到密钥环。</translation>
    </message>
    <message>
        <source>In memory until Quire ends, because no keychain was found.</source>
        <translation>保存在内存中直到 Quire 退出，因为未找到密钥环。</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain. Never in settings, logs, exports or the database.</source>
        <translation>保存在系统密钥环中。绝不会出现在设置、日志、导出文件或数据库中。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Your files, their index, your conversations</source>
        <translation>您的文件、索引和对话</translation>
    </message>
    <message>
        <source>These stay on this computer</source>
        <translation>这些都留在这台电脑上</translation>
    </message>
    <message>
        <source>Google, or the server you chose</source>
        <translation>Google，或您选择的服务器</translation>
    </message>
    <message>
        <source>Your question, the conversation so far, the passages it needs</source>
        <translation>您的问题、此前的对话以及所需的段落</translation>
    </message>
    <message>
        <source>When you ask with a key</source>
        <translation>使用密钥提问时</translation>
    </message>
    <message>
        <source>Owner of the fallback keys</source>
        <translation>备用密钥的所有者</translation>
    </message>
    <message>
        <source>The same, as far as Settings, Fallback allows</source>
        <translation>同上，以“设置”的“备用”所允许的范围为限</translation>
    </message>
    <message>
        <source>While none of your keys can answer</source>
        <translation>您的密钥都无法回答期间</translation>
    </message>
    <message>
        <source>Brave Search</source>
        <translation>Brave Search</translation>
    </message>
    <message>
        <source>The words searched for</source>
        <translation>搜索的词语</translation>
    </message>
    <message>
        <source>When web search is on</source>
        <translation>开启网络搜索时</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>The text of all documents, and each question</source>
        <translation>所有文档的正文，以及每个问题</translation>
    </message>
    <message>
        <source>When search by meaning is on and you agreed, under Search</source>
        <translation>在“搜索”中开启按含义搜索并同意之后</translation>
    </message>
</context>
<context>
    <name>quire::ui::QueueBar</name>
    <message>
        <source>Pause reading</source>
        <translation>暂停读取</translation>
    </message>
    <message>
        <source>Stop reading what still waits</source>
        <translation>停止读取仍在等待的文件</translation>
    </message>
    <message>
        <source>Documents read</source>
        <translation>已读取的文档</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %n file(s) wait</source>
        <translation>
            <numerusform>已暂停，%n 个文件等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>正在读取 %1/%2</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>约剩 %1</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>继续读取</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
</context>
<context>
    <name>quire::ui::ScoreGauge</name>
    <message>
        <source>Health score %1 of 100; failed below %2, recovered above %3</source>
        <translation>健康分数 %1（满分 100）；低于 %2 失效，高于 %3 恢复</translation>
    </message>
</context>
<context>
    <name>quire::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Quire finds passages by their words, on this computer. Search by meaning finds those that say it in other words, or in another language. It needs a model that turns texts into vectors.</source>
        <translation>Quire 在本机按词语查找段落。按含义搜索还能找到换一种说法、或用另一种语言写成的段落。它需要一个把文字变成向量的模型。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI 兼容服务器</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>按含义搜索</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>A local server such as Ollama makes the vectors on this computer: no text leaves it, and no key is needed. With any other service, the text of all documents is sent there once, and each question when it is asked.</source>
        <translation>Ollama 之类的本地服务器在本机生成向量：文字不离开本机，也不需要密钥。使用其他服务时，所有文档的正文会发送一次，每个问题在提问时发送。</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Send the text of all documents to %1, about %2 tokens now</source>
        <translation>将所有文档的正文发送给 %1，目前约 %2 个 token</translation>
    </message>
    <message>
        <source>Send the text of all documents to %1</source>
        <translation>将所有文档的正文发送给 %1</translation>
    </message>
</context>
<context>
    <name>quire::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>备用</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>网络搜索</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
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
        <translation>来源</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
</context>
<context>
    <name>quire::ui::SourceButton</name>
    <message>
        <source>Source %1: %2</source>
        <translation>来源 %1：%2</translation>
    </message>
</context>
<context>
    <name>quire::ui::SourcePanel</name>
    <message>
        <source>Back to the source</source>
        <translation>返回来源</translation>
    </message>
    <message>
        <source>“%1” (%2, %3)</source>
        <comment>a quotation, its file, its place</comment>
        <translation>“%1”（%2，%3）</translation>
    </message>
    <message>
        <source>Quotation copied.</source>
        <translation>引文已复制。</translation>
    </message>
</context>
<context>
    <name>quire::ui::SourceView</name>
    <message>
        <source>Click a citation in an answer to see the page it came from.</source>
        <translation>点击回答中的引用，即可查看其出处页面。</translation>
    </message>
    <message>
        <source>Copy the quotation with its source</source>
        <translation>复制引文及其来源</translation>
    </message>
    <message>
        <source>Open the file in its own program</source>
        <translation>用关联的程序打开文件</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>The file is no longer where it was. This is the text that was stored when it was read.</source>
        <translation>文件已不在原处。这是读取时保存的文字。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>quire::ui::StatusLine</name>
    <message>
        <source>Open the dashboard</source>
        <translation>打开仪表板</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>显示文档</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the tier, then how many keys are ready</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>读取已暂停</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>正在读取 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::TierBanner</name>
    <message>
        <source>Tier %1: %2</source>
        <translation>第 %1 级：%2</translation>
    </message>
    <message>
        <source>The network is down</source>
        <translation>网络已断开</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from fallback keys today</source>
        <translation>
            <numerusform>今天备用密钥回答了 %n 次</numerusform>
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
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
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
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>正在监视 %1</translation>
    </message>
    <message numerus="yes">
        <source>Watching %1 and %n more</source>
        <translation>
            <numerusform>正在监视 %1 等（另有 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>Files in a watched folder join the library by themselves</source>
        <translation>受监视文件夹中的文件会自动加入文档库</translation>
    </message>
</context>
<context>
    <name>quire::ui::WebSearchPage</name>
    <message>
        <source>Web search</source>
        <translation>网络搜索</translation>
    </message>
    <message>
        <source>Quire can look a question up with Brave Search and cite pages beside your documents. It needs a key of its own; the words searched for are then sent to Brave.</source>
        <translation>Quire 可以用 Brave Search 查询问题，并在引用您的文档之外引用网页。这需要单独的密钥；搜索的词语会发送给 Brave。</translation>
    </message>
    <message>
        <source>Search the web too, unless switched off below the question</source>
        <translation>同时搜索网络，除非在问题下方关闭</translation>
    </message>
    <message>
        <source>Keys for Brave Search</source>
        <translation>Brave Search 密钥</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Brave Search</source>
        <translation>Brave Search</translation>
    </message>
</context>
</TS>
