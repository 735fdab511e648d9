<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Notice</name>
    <message>
        <source>Searching your documents…</source>
        <translation>문서를 검색하는 중…</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>답변을 기다리는 중…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>다시 시도하는 중…</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>%n초 후에 다시 시도합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the best passages of your own documents, word for word.</source>
        <translation>내 문서에서 가장 관련 있는 구절을 원문 그대로 보여 드립니다.</translation>
    </message>
    <message>
        <source>Answered offline.</source>
        <translation>오프라인으로 답변했습니다.</translation>
    </message>
    <message>
        <source>Answered with a fallback key, because none of your own keys could.</source>
        <translation>내 키를 모두 사용할 수 없어 예비 키로 답변했습니다.</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>이 답변을 중지했습니다.</translation>
    </message>
    <message>
        <source>The connection broke in the middle of this answer. Another key wrote the rest.</source>
        <translation>답변 도중 연결이 끊겨 나머지는 다른 키가 작성했습니다.</translation>
    </message>
    <message>
        <source>Search only: the passages that fit, word for word. No model was asked.</source>
        <translation>검색만: 맞는 구절을 원문 그대로 보여 줍니다. 모델에는 묻지 않았습니다.</translation>
    </message>
    <message>
        <source>Answered without the web: searching it needs a key for Brave Search.</source>
        <translation>웹 없이 답했습니다. 웹 검색에는 Brave Search 키가 필요합니다.</translation>
    </message>
    <message>
        <source>Answered without the web.</source>
        <translation>웹 없이 답했습니다.</translation>
    </message>
    <message>
        <source>Reading the whole of it: part %1 of %2…</source>
        <translation>전체를 읽는 중: %2부 중 %1부…</translation>
    </message>
    <message>
        <source>You stopped this answer. These are the notes on what was read until then.</source>
        <translation>이 답변을 멈췄습니다. 그때까지 읽은 부분의 메모입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the text could not be read; the answer is without them.</source>
        <translation>
            <numerusform>본문의 %n부를 읽지 못했습니다. 답변에는 그 부분이 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer cites none of the passages it was given. Check it before you rely on it.</source>
        <translation>이 답변은 제공된 구절을 하나도 인용하지 않았습니다. 사용하기 전에 확인하세요.</translation>
    </message>
    <message>
        <source>Nothing in your documents fits this question.</source>
        <translation>문서에 이 질문에 맞는 내용이 없습니다.</translation>
    </message>
</context>
<context>
    <name>SourceLabel</name>
    <message>
        <source>p. %1</source>
        <translation>%1쪽</translation>
    </message>
    <message>
        <source>slide %1, notes</source>
        <translation>슬라이드 %1, 노트</translation>
    </message>
    <message>
        <source>slide %1</source>
        <translation>슬라이드 %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>%1번째 단락</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>Check this one: the passage does not clearly say what the answer says.</source>
        <translation>확인 필요: 이 구절은 답변의 내용을 분명하게 뒷받침하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Quire cannot write to its folder: %1</source>
        <translation>Quire가 폴더에 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>This profile was written by a newer Quire. Update the program to open it.</source>
        <translation>이 프로필은 더 새로운 버전의 Quire에서 작성되었습니다. 프로그램을 업데이트한 후 여세요.</translation>
    </message>
    <message>
        <source>Quire cannot open its library: %1</source>
        <translation>Quire가 라이브러리를 열 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Another Quire has this library open, and does not answer. Close it, or wait until it has ended.</source>
        <translation>다른 Quire가 이 라이브러리를 열고 있으며 응답하지 않습니다. 그 Quire를 닫거나 끝날 때까지 기다려 주세요.</translation>
    </message>
</context>
<context>
    <name>quire::ui::ActivityChart</name>
    <message>
        <source>In the last hour: %1 answered, %2 attempts failed</source>
        <translation>지난 1시간: 답변 %1건, 실패한 시도 %2건</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>1시간 전</translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message numerus="yes">
        <source>at most %n a slot</source>
        <translation>
            <numerusform>칸당 최대 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::AdvancedPage</name>
    <message>
        <source>A direct connection</source>
        <translation>직접 연결</translation>
    </message>
    <message>
        <source>Other ways to the service</source>
        <translation>서비스로 가는 다른 경로</translation>
    </message>
    <message>
        <source>Tried within the same request when the first way does not get through. The one that works is remembered for this network for three hours.</source>
        <translation>첫 경로로 닿지 않으면 같은 요청 안에서 시도합니다. 통하는 경로는 이 네트워크에서 세 시간 동안 기억합니다.</translation>
    </message>
    <message>
        <source>A relay for Gemini</source>
        <translation>Gemini용 릴레이</translation>
    </message>
    <message>
        <source>A relay is a server that passes requests on. Whoever runs it sees your key, your questions and their passages.</source>
        <translation>릴레이는 요청을 전달하는 서버입니다. 운영자는 키와 질문, 관련 구절을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The host above as a proxy</source>
        <translation>위 호스트를 프록시로</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>고급</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따르기</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
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
        <translation>분</translation>
    </message>
    <message>
        <source> s</source>
        <translation>초</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Key pool</source>
        <translation>키 풀</translation>
    </message>
    <message>
        <source>Retries of a request</source>
        <translation>요청 재시도 횟수</translation>
    </message>
    <message>
        <source>Take a key out after failures</source>
        <translation>키를 제외할 실패 횟수</translation>
    </message>
    <message>
        <source>Try it again after</source>
        <translation>다시 시도할 때까지의 시간</translation>
    </message>
    <message>
        <source>Failed below a score of</source>
        <translation>고장으로 볼 점수(미만)</translation>
    </message>
    <message>
        <source>Recovered above a score of</source>
        <translation>회복으로 볼 점수(초과)</translation>
    </message>
    <message>
        <source>Check health every</source>
        <translation>상태 확인 간격</translation>
    </message>
</context>
<context>
    <name>quire::ui::AnchorText</name>
    <message>
        <source>Page %1</source>
        <translation>%1쪽</translation>
    </message>
    <message>
        <source>Slide %1, notes</source>
        <translation>슬라이드 %1, 노트</translation>
    </message>
    <message>
        <source>Slide %1</source>
        <translation>슬라이드 %1</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>시트 %1</translation>
    </message>
    <message>
        <source>Sheet %1, %2</source>
        <translation>시트 %1, %2</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>%1번째 단락</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>Page %1 (%2)</source>
        <comment>the number as printed, then the page&apos;s place in the file</comment>
        <translation>%1쪽 (%2)</translation>
    </message>
</context>
<context>
    <name>quire::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따르기</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>글자 크기</translation>
    </message>
</context>
<context>
    <name>quire::ui::ChatPage</name>
    <message>
        <source>The model was not changed</source>
        <translation>모델을 변경하지 못했습니다</translation>
    </message>
    <message>
        <source>The question was not sent</source>
        <translation>질문을 보내지 못했습니다</translation>
    </message>
    <message>
        <source>The conversation could not be opened</source>
        <translation>대화를 열지 못했습니다</translation>
    </message>
</context>
<context>
    <name>quire::ui::ChatView</name>
    <message>
        <source>Go to the latest message</source>
        <translation>최근 메시지로 이동</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>대화</translation>
    </message>
</context>
<context>
    <name>quire::ui::Composer</name>
    <message>
        <source>Add documents</source>
        <translation>문서 추가</translation>
    </message>
    <message>
        <source>Ask about your documents</source>
        <translation>문서에 대해 질문하기</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>웹</translation>
    </message>
    <message>
        <source>Search the web too</source>
        <translation>웹도 검색</translation>
    </message>
    <message>
        <source>Search the web too, besides your documents</source>
        <translation>문서와 함께 웹도 검색합니다</translation>
    </message>
    <message>
        <source>The model that answers</source>
        <translation>답변하는 모델</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>답변 중지</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>질문 보내기</translation>
    </message>
    <message>
        <source>Send (Enter). Shift+Enter starts a new line.</source>
        <translation>보내기(Enter). Shift+Enter로 줄을 바꿉니다.</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>모든 문서</translation>
    </message>
    <message>
        <source>Answered from all documents</source>
        <translation>모든 문서에서 답변합니다</translation>
    </message>
    <message>
        <source>Answered from %1 only. Press to use all documents.</source>
        <translation>%1에서만 답변합니다. 누르면 모든 문서를 사용합니다.</translation>
    </message>
    <message>
        <source>Choose documents in the Documents panel to ask only those</source>
        <translation>‘문서’ 패널에서 문서를 선택하면 그 문서에만 질문합니다</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>모델: %1</translation>
    </message>
    <message>
        <source>Search only</source>
        <translation>검색만</translation>
    </message>
    <message>
        <source>Shows the passages that fit; no model is asked, and nothing leaves this computer</source>
        <translation>맞는 구절을 보여 줍니다. 모델에 묻지 않으며 아무것도 이 컴퓨터를 떠나지 않습니다</translation>
    </message>
</context>
<context>
    <name>quire::ui::ContextView</name>
    <message>
        <source>The cited text in its context</source>
        <translation>인용된 글과 그 문맥</translation>
    </message>
</context>
<context>
    <name>quire::ui::ConversationList</name>
    <message>
        <source>New chat</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>모든 대화 검색</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>찾은 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation>대화가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Delete this chat?</source>
        <translation>이 대화를 삭제할까요?</translation>
    </message>
    <message>
        <source>“%1” and its answers are deleted for good. Your documents stay.</source>
        <translation>‘%1’ 및 그 답변을 영구히 삭제합니다. 문서는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>quire::ui::ConversationModel</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>지난 7일</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a month&apos;s name, %2 a year.</extracomment>
        <translation>%2년 %1</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>새 대화</translation>
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
        <translation>%1: 정상적으로 작동합니다.</translation>
    </message>
    <message>
        <source>Key not changed</source>
        <translation>키를 변경하지 못했습니다</translation>
    </message>
    <message>
        <source>Remove this key?</source>
        <translation>이 키를 제거할까요?</translation>
    </message>
    <message>
        <source>%1 is deleted from this computer. At the service it stays.</source>
        <translation>%1: 이 컴퓨터에서 삭제됩니다. 서비스에는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Key not removed</source>
        <translation>키를 제거하지 못했습니다</translation>
    </message>
</context>
<context>
    <name>quire::ui::DashboardView</name>
    <message>
        <source>No API key yet. Without one, Quire answers with quotations from your documents.</source>
        <translation>아직 API 키가 없습니다. 키가 없으면 Quire는 문서에서 발췌한 내용으로 답변합니다.</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>키 추가…</translation>
    </message>
    <message>
        <source>Requests in the last hour</source>
        <translation>지난 1시간의 요청</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>이벤트 로그</translation>
    </message>
    <message>
        <source>Export the event log</source>
        <translation>이벤트 로그 내보내기</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>CSV로…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>JSON으로…</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>아직 아무 일도 없었습니다.</translation>
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
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>암호…</translation>
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
        <translation>읽지 못했습니다.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Reading, %1 of %2</source>
        <translation>읽는 중, %1/%2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>슬라이드 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>시트 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n쪽</numerusform>
        </translation>
    </message>
    <message>
        <source>read with warnings</source>
        <translation>경고와 함께 읽음</translation>
    </message>
    <message>
        <source>what is read can be searched</source>
        <translation>읽은 부분은 검색할 수 있습니다</translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentPanel</name>
    <message>
        <source>%1 is already in the library, unchanged.</source>
        <translation>%1: 이미 라이브러리에 있으며 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, then why it was refused</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>문서 추가</translation>
    </message>
    <message>
        <source>Documents (%1);;All files (*)</source>
        <translation>문서 (%1);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>폴더 추가</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>문서 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>암호 필요</translation>
    </message>
    <message>
        <source>Password of %1.
It is used to read the file now, and is not kept.</source>
        <translation>%1의 암호.
지금 파일을 읽는 데만 사용하며 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>Remove from the library?</source>
        <translation>라이브러리에서 제거할까요?</translation>
    </message>
    <message>
        <source>%1 will no longer be searched. The file itself stays where it is, and answers keep what they cited.</source>
        <translation>%1: 더 이상 검색되지 않습니다. 파일은 제자리에 남고, 답변의 인용도 유지됩니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) cannot be read.</source>
        <translation>
            <numerusform>파일 %n개를 더 읽을 수 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are already in the library, unchanged.</source>
        <translation>
            <numerusform>파일 %n개가 이미 라이브러리에 있으며 변경되지 않았습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentView</name>
    <message>
        <source>Filter documents</source>
        <translation>문서 거르기</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Add files; or drop them anywhere on the window</source>
        <translation>파일을 추가하거나 창 아무 곳에나 끌어다 놓으세요</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Remove from Quire</source>
        <translation>Quire에서 제거</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Remove from Quire; the files stay</source>
        <translation>Quire에서 제거(파일은 남음)</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n개 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask only this one</source>
        <translation>이 문서에만 질문</translation>
    </message>
    <message numerus="yes">
        <source>Ask only these %n</source>
        <translation>
            <numerusform>이 %n개에만 질문</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>암호 입력…</translation>
    </message>
    <message>
        <source>Ask only the selected</source>
        <translation>선택한 문서에만 질문</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>다시 읽기</translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Files in watched folders join the library by themselves, and follow their changes.</source>
        <translation>감시 폴더의 파일은 자동으로 라이브러리에 추가되고 변경 사항도 반영됩니다.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>감시 폴더</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>폴더 감시…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>감시 중지</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Files read at once</source>
        <translation>동시에 읽는 파일 수</translation>
    </message>
    <message>
        <source>Each file is read by a process of its own that has neither the network nor your keys.</source>
        <translation>각 파일은 네트워크에도 키에도 접근할 수 없는 별도의 프로세스가 읽습니다.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>폴더 감시</translation>
    </message>
    <message>
        <source>Scanned pages are not read</source>
        <translation>스캔한 쪽은 읽지 않습니다</translation>
    </message>
    <message>
        <source>Languages of scanned pages</source>
        <translation>스캔한 쪽의 언어</translation>
    </message>
    <message>
        <source>As Tesseract names them, joined by +: eng+chi_sim+jpn+kor. Each needs its Tesseract data on this computer; a document says when one is missing.</source>
        <translation>Tesseract의 이름을 +로 이어 씁니다: eng+chi_sim+jpn+kor. 각 언어의 Tesseract 데이터가 이 컴퓨터에 있어야 하며, 없으면 문서에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>quire::ui::DropOverlay</name>
    <message>
        <source>Drop to add to your library</source>
        <translation>여기에 놓으면 라이브러리에 추가됩니다</translation>
    </message>
    <message>
        <source>Files are read on this computer</source>
        <translation>파일은 이 컴퓨터에서 읽습니다</translation>
    </message>
</context>
<context>
    <name>quire::ui::EmptyLibrary</name>
    <message>
        <source>Drop your documents here</source>
        <translation>여기에 문서를 놓으세요</translation>
    </message>
    <message>
        <source>PDF, Word, PowerPoint, text and more. They are read and searched on this computer.</source>
        <translation>PDF, Word, PowerPoint, 텍스트 등. 이 컴퓨터에서 읽고 검색합니다.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Try the sample documents</source>
        <translation>샘플 문서 사용해 보기</translation>
    </message>
</context>
<context>
    <name>quire::ui::EmptyState</name>
    <message>
        <source>Ask your documents</source>
        <translation>문서에 질문하세요</translation>
    </message>
    <message>
        <source>Drop PDF, Word, PowerPoint or Excel files anywhere in this window, then ask. Every answer shows the pages it came from.</source>
        <translation>PDF, Word, PowerPoint, Excel 파일을 이 창 아무 곳에나 놓고 질문하세요. 모든 답변에는 근거가 된 쪽이 표시됩니다.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>문서 추가</translation>
    </message>
    <message>
        <source>Choose files or folders. They stay on this computer.</source>
        <translation>파일이나 폴더를 선택하세요. 이 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
    <message>
        <source>Try the samples</source>
        <translation>샘플 사용해 보기</translation>
    </message>
    <message>
        <source>Three short documents to ask about, no key needed.</source>
        <translation>질문해 볼 수 있는 짧은 문서 3개. 키가 필요 없습니다.</translation>
    </message>
    <message>
        <source>Set up a key</source>
        <translation>키 설정</translation>
    </message>
    <message>
        <source>A free Gemini key gives written answers instead of extracts.</source>
        <translation>무료 Gemini 키가 있으면 발췌 대신 글로 쓴 답변을 받을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>quire::ui::ErrorText</name>
    <message>
        <source>Stopped.</source>
        <translation>중지했습니다.</translation>
    </message>
    <message>
        <source>The file is gone or cannot be opened.</source>
        <translation>파일이 없거나 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>파일이 아직 있는지, 읽을 권한이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Quire does not read this kind of file.</source>
        <translation>Quire가 읽지 못하는 종류의 파일입니다.</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX or PPTX and add that.</source>
        <translation>PDF, DOCX 또는 PPTX로 저장하여 추가하세요.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>파일이 암호로 보호되어 있습니다.</translation>
    </message>
    <message>
        <source>Enter the password to read it.</source>
        <translation>읽으려면 암호를 입력하세요.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it again and retry.</source>
        <translation>파일을 만든 프로그램에서 열어 다시 저장한 뒤 재시도하세요.</translation>
    </message>
    <message>
        <source>The file holds no text, only pictures of it.</source>
        <translation>파일에 텍스트가 없고 글자 이미지만 있습니다.</translation>
    </message>
    <message>
        <source>Add a version with a text layer.</source>
        <translation>텍스트 레이어가 있는 버전을 추가하세요.</translation>
    </message>
    <message>
        <source>The file is larger or more deeply nested than is safe to read.</source>
        <translation>파일이 너무 크거나 중첩이 너무 깊어 안전하게 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Split it and add the parts.</source>
        <translation>파일을 나누어 추가하세요.</translation>
    </message>
    <message>
        <source>Reading this file failed; nothing else is affected.</source>
        <translation>이 파일을 읽지 못했습니다. 다른 항목에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Retry, or save the file anew and add that.</source>
        <translation>다시 시도하거나 파일을 새로 저장하여 추가하세요.</translation>
    </message>
    <message>
        <source>Reading this file takes more memory than allowed.</source>
        <translation>이 파일을 읽으려면 허용된 것보다 많은 메모리가 필요합니다.</translation>
    </message>
    <message>
        <source>The disk or the database refused to store it.</source>
        <translation>디스크나 데이터베이스에 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Check that the disk has room, then retry.</source>
        <translation>디스크 여유 공간을 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of Quire.</source>
        <translation>이 데이터는 더 새로운 버전의 Quire에서 작성되었습니다.</translation>
    </message>
    <message>
        <source>Update Quire to open it.</source>
        <translation>열려면 Quire를 업데이트하세요.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>오프라인 상태입니다.</translation>
    </message>
    <message>
        <source>Check the network connection. Answers from your documents still work.</source>
        <translation>네트워크 연결을 확인하세요. 문서에서 답변하는 기능은 계속 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>시간이 너무 오래 걸렸습니다.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>다시 시도하세요.</translation>
    </message>
    <message>
        <source>The service does not accept the API key.</source>
        <translation>서비스가 이 API 키를 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>Check or replace it in Settings, Keys.</source>
        <translation>설정의 ‘키’에서 확인하거나 교체하세요.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>짧은 시간에 요청이 너무 많습니다.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The quota of the key is used up.</source>
        <translation>키의 할당량을 모두 사용했습니다.</translation>
    </message>
    <message>
        <source>Wait until it resets, or add a key of another project.</source>
        <translation>할당량이 재설정될 때까지 기다리거나 다른 프로젝트의 키를 추가하세요.</translation>
    </message>
    <message>
        <source>The service is overloaded.</source>
        <translation>서비스가 과부하 상태입니다.</translation>
    </message>
    <message>
        <source>Try again in a minute, or choose another model.</source>
        <translation>1분 후 다시 시도하거나 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>The service is not offered where you are connected from.</source>
        <translation>접속한 지역에서는 서비스가 제공되지 않습니다.</translation>
    </message>
    <message>
        <source>Use another service, or set a proxy.</source>
        <translation>다른 서비스를 사용하거나 프록시를 설정하세요.</translation>
    </message>
    <message>
        <source>The service does not have this model for your key.</source>
        <translation>이 키로는 서비스의 이 모델을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose another model in Settings, Models.</source>
        <translation>설정의 ‘모델’에서 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>The service declined to answer this.</source>
        <translation>서비스가 이 질문에 대한 답변을 거부했습니다.</translation>
    </message>
    <message>
        <source>Ask in other words.</source>
        <translation>다른 말로 질문하세요.</translation>
    </message>
    <message>
        <source>The conversation is too long for the model.</source>
        <translation>대화가 모델에 비해 너무 깁니다.</translation>
    </message>
    <message>
        <source>Start a new conversation, or ask about fewer documents.</source>
        <translation>새 대화를 시작하거나 더 적은 문서에 질문하세요.</translation>
    </message>
    <message>
        <source>The service did not understand the request.</source>
        <translation>서비스가 요청을 이해하지 못했습니다.</translation>
    </message>
    <message>
        <source>Check the model and the address in Settings.</source>
        <translation>설정에서 모델과 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>The service&apos;s reply could not be understood.</source>
        <translation>서비스의 응답을 이해할 수 없습니다.</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>답변이 중간에 끊겼습니다.</translation>
    </message>
    <message>
        <source>Ask to continue, or try again.</source>
        <translation>계속하라고 요청하거나 다시 시도하세요.</translation>
    </message>
    <message>
        <source>There is no API key that could answer this.</source>
        <translation>이 질문에 답할 수 있는 API 키가 없습니다.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be reached or is locked.</source>
        <translation>시스템 키체인에 접근할 수 없거나 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>Unlock it, or allow an encrypted file in Settings, Privacy.</source>
        <translation>잠금을 풀거나 설정의 ‘개인정보’에서 암호화된 파일을 허용하세요.</translation>
    </message>
    <message>
        <source>Something went wrong inside Quire.</source>
        <translation>Quire 내부에 문제가 생겼습니다.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it.</source>
        <translation>다시 시도하고, 계속되면 신고해 주세요.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>%1 후에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Add one in Settings, Keys, or go on with one that is paused.</source>
        <translation>설정의 키에서 하나를 추가하거나 일시 중지된 키를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The encrypted key file is locked.</source>
        <translation>암호화된 키 파일이 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>Unlock it in Settings, Keys.</source>
        <translation>설정의 키에서 잠금을 해제하세요.</translation>
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
        <translation>키가 거부됨</translation>
    </message>
    <message>
        <source>Key expired</source>
        <translation>키 만료됨</translation>
    </message>
    <message>
        <source>Kind of key no longer accepted</source>
        <translation>더 이상 허용되지 않는 종류의 키</translation>
    </message>
    <message>
        <source>Blocked as leaked</source>
        <translation>유출로 차단됨</translation>
    </message>
    <message>
        <source>Project suspended</source>
        <translation>프로젝트 정지됨</translation>
    </message>
    <message>
        <source>API not enabled for its project</source>
        <translation>프로젝트에서 API가 꺼져 있음</translation>
    </message>
    <message>
        <source>Key restricted</source>
        <translation>제한된 키</translation>
    </message>
    <message>
        <source>Key was not sent (a fault of Quire)</source>
        <translation>키를 보내지 못함(Quire의 결함)</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>접근 거부됨</translation>
    </message>
    <message>
        <source>Not available from this network</source>
        <translation>이 네트워크에서 사용할 수 없음</translation>
    </message>
    <message>
        <source>Not offered here without billing</source>
        <translation>이 지역에서는 결제 설정 없이 사용할 수 없음</translation>
    </message>
    <message>
        <source>Too long for the model</source>
        <translation>모델에 비해 너무 김</translation>
    </message>
    <message>
        <source>Request not understood</source>
        <translation>요청을 이해하지 못함</translation>
    </message>
    <message>
        <source>Model not found</source>
        <translation>모델을 찾을 수 없음</translation>
    </message>
    <message>
        <source>Limit per minute reached</source>
        <translation>분당 한도 도달</translation>
    </message>
    <message>
        <source>Daily limit used up</source>
        <translation>일일 한도 소진</translation>
    </message>
    <message>
        <source>Limits per minute and day reached</source>
        <translation>분당 및 일일 한도 도달</translation>
    </message>
    <message>
        <source>Model not in this key&apos;s plan</source>
        <translation>이 키의 요금제에 없는 모델</translation>
    </message>
    <message>
        <source>Service short of capacity</source>
        <translation>서비스 용량 부족</translation>
    </message>
    <message>
        <source>No credit left</source>
        <translation>크레딧 없음</translation>
    </message>
    <message>
        <source>Model overloaded</source>
        <translation>모델 과부하</translation>
    </message>
    <message>
        <source>Error at the service</source>
        <translation>서비스 오류</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>시간 초과</translation>
    </message>
    <message>
        <source>Network down</source>
        <translation>네트워크 끊김</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>제시간에 답변 없음</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>빈 답변</translation>
    </message>
    <message>
        <source>Declined by the service</source>
        <translation>서비스가 거부함</translation>
    </message>
    <message>
        <source>Ran out of room to answer</source>
        <translation>답변 길이 한도 도달</translation>
    </message>
    <message>
        <source>Fault of the model</source>
        <translation>모델 결함</translation>
    </message>
    <message>
        <source>Error in mid-answer</source>
        <translation>답변 도중 오류</translation>
    </message>
    <message>
        <source>Connection dropped</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>Answer stalled</source>
        <translation>답변 정체</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>사용자가 중지함</translation>
    </message>
    <message>
        <source>Limit per second reached</source>
        <translation>초당 한도 도달</translation>
    </message>
    <message>
        <source>Monthly limit used up</source>
        <translation>월간 한도 소진</translation>
    </message>
    <message>
        <source>Refused for an unknown reason</source>
        <translation>알 수 없는 이유로 거부됨</translation>
    </message>
    <message>
        <source>Unknown error at the service</source>
        <translation>서비스의 알 수 없는 오류</translation>
    </message>
    <message>
        <source>Check or replace it in Settings.</source>
        <translation>설정에서 확인하거나 교체하세요.</translation>
    </message>
    <message>
        <source>Renew it where you got it.</source>
        <translation>발급받은 곳에서 갱신하세요.</translation>
    </message>
    <message>
        <source>Create a new key in Google AI Studio.</source>
        <translation>Google AI Studio에서 새 키를 만드세요.</translation>
    </message>
    <message>
        <source>Delete it there and create a new one.</source>
        <translation>그곳에서 삭제하고 새로 만드세요.</translation>
    </message>
    <message>
        <source>Use a key of another project.</source>
        <translation>다른 프로젝트의 키를 사용하세요.</translation>
    </message>
    <message>
        <source>Enable the Generative Language API for its project.</source>
        <translation>해당 프로젝트에서 Generative Language API를 사용 설정하세요.</translation>
    </message>
    <message>
        <source>Lift its restriction, or use another key.</source>
        <translation>제한을 해제하거나 다른 키를 사용하세요.</translation>
    </message>
    <message>
        <source>Set a proxy, or use another service.</source>
        <translation>프록시를 설정하거나 다른 서비스를 사용하세요.</translation>
    </message>
    <message>
        <source>Link a billing account to its project, or use a key of another project.</source>
        <translation>프로젝트에 결제 계정을 연결하거나 다른 프로젝트의 키를 사용하세요.</translation>
    </message>
    <message>
        <source>Choose another model in Settings.</source>
        <translation>설정에서 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>Wait for the reset, or add a key of another project.</source>
        <translation>재설정될 때까지 기다리거나 다른 프로젝트의 키를 추가하세요.</translation>
    </message>
    <message>
        <source>Add credit, or use another key.</source>
        <translation>크레딧을 충전하거나 다른 키를 사용하세요.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>네트워크 연결을 확인하세요.</translation>
    </message>
    <message>
        <source>Start a new conversation.</source>
        <translation>새 대화를 시작하세요.</translation>
    </message>
</context>
<context>
    <name>quire::ui::FallbackPage</name>
    <message>
        <source>Fallback keys</source>
        <translation>예비 키</translation>
    </message>
    <message>
        <source>Keys of somebody else, for example your company&apos;s. They answer only while none of your own keys can, and you are told when they do.</source>
        <translation>회사 등 다른 사람의 키입니다. 내 키를 모두 사용할 수 없을 때만 쓰이며, 쓰일 때 알려 드립니다.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>아무것도 보내지 않음</translation>
    </message>
    <message>
        <source>Chat without documents</source>
        <translation>문서 없는 대화</translation>
    </message>
    <message>
        <source>Chat and document passages</source>
        <translation>대화와 문서 구절</translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>May be sent</source>
        <translation>보낼 수 있는 내용</translation>
    </message>
    <message>
        <source>Answers a day</source>
        <translation>하루 답변 수</translation>
    </message>
    <message numerus="yes">
        <source>Your administrator allows %n a day.</source>
        <translation>
            <numerusform>관리자가 하루 %n건을 허용합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::Inspector</name>
    <message>
        <source>— You —</source>
        <translation>— 나 —</translation>
    </message>
    <message>
        <source>— Model —</source>
        <translation>— 모델 —</translation>
    </message>
    <message>
        <source>Passages that were sent</source>
        <translation>보낸 구절</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>The exact prompt</source>
        <translation>프롬프트 전문</translation>
    </message>
    <message>
        <source>How this answer came about</source>
        <translation>이 답변이 만들어진 과정</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>What was sent, word for word</source>
        <translation>보낸 내용 그대로</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>답변한 곳</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>%1 sent, %2 answered</source>
        <translation>보냄 %1, 답변 %2</translation>
    </message>
    <message>
        <source>Search took</source>
        <translation>검색 시간</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>첫 단어까지</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a key, how its attempt ended, how long it took</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a document, then the place in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (not used)</source>
        <translation>%1(사용 안 함)</translation>
    </message>
    <message>
        <source>about %1, not counted</source>
        <translation>약 %1, 집계되지 않음</translation>
    </message>
    <message>
        <source>%1 sent (about %2 were expected), %3 answered</source>
        <translation>보냄 %1(예상 약 %2), 답변 %3</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>파트 %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>메모 %1</translation>
    </message>
    <message>
        <source>notes made shorter</source>
        <translation>메모 줄이기</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two places in a document</comment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>Parts that were read</source>
        <translation>읽은 파트</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>파트</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Read in parts</source>
        <translation>나누어 읽음</translation>
    </message>
    <message>
        <source>With all parts</source>
        <translation>모든 파트 포함</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <comment>the name of an error</comment>
        <translation>읽지 못함: %1</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeyCard</name>
    <message>
        <source>The latest waits for the first word of an answer</source>
        <translation>최근 답변에서 첫 단어까지 걸린 시간</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>성공률</translation>
    </message>
    <message>
        <source>Failed in a row</source>
        <translation>연속 실패</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>첫 단어</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>다음 확인</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>지금 테스트</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>추가 작업</translation>
    </message>
    <message>
        <source>Reset its health and breaker</source>
        <translation>상태와 차단기 재설정</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>제거…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, then the key it is for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Test now: %1</source>
        <translation>지금 테스트: %1</translation>
    </message>
    <message>
        <source>More actions: %1</source>
        <translation>추가 작업: %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 후</translation>
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
        <translation>답변 %1건, 실패 %2건</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>median and 95th percentile</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Half of the answers began within the first time, 19 of 20 within the second</source>
        <translation>답변의 절반은 첫 번째 시간 안에, 20건 중 19건은 두 번째 시간 안에 시작되었습니다</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>모든 모델</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeyDialog</name>
    <message>
        <source>Add a key</source>
        <translation>키 추가</translation>
    </message>
    <message>
        <source>Add a fallback key</source>
        <translation>예비 키 추가</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 편집</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Leave empty to keep it</source>
        <translation>비워 두면 그대로 유지됩니다</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>Show or hide the key</source>
        <translation>키 표시 또는 숨기기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>For example Work</source>
        <translation>예: 업무</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Optional; keys of one project share its quota</source>
        <translation>선택 사항. 같은 프로젝트의 키는 할당량을 공유합니다</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Get a key from %1</source>
        <translation>%1에서 키 받기</translation>
    </message>
    <message>
        <source>http://localhost:11434/v1</source>
        <translation>http://localhost:11434/v1</translation>
    </message>
    <message>
        <source>The service&apos;s own</source>
        <translation>서비스 기본 주소</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeyList</name>
    <message>
        <source>The key is empty, has spaces in it, or is in the list already.</source>
        <translation>키가 비어 있거나, 공백이 있거나, 이미 목록에 있습니다.</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>아직 키가 없습니다.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>제거…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>서비스에 확인하는 중…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, then what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1: 정상적으로 작동합니다.</translation>
    </message>
    <message>
        <source>from the environment, for this run</source>
        <translation>환경 변수에서, 이번 실행에만</translation>
    </message>
    <message>
        <source>from your administrator</source>
        <translation>관리자가 제공</translation>
    </message>
    <message>
        <source>in an encrypted file</source>
        <translation>암호화된 파일에 보관</translation>
    </message>
    <message>
        <source>until Quire ends</source>
        <translation>Quire를 종료할 때까지</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain</source>
        <translation>시스템 키체인에 보관</translation>
    </message>
    <message>
        <source>Remove this key?</source>
        <translation>이 키를 제거할까요?</translation>
    </message>
    <message>
        <source>%1 is deleted from this computer. At the service it stays.</source>
        <translation>%1: 이 컴퓨터에서 삭제됩니다. 서비스에는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>잠금 해제…</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeyModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a state, then why</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, then its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>cannot be read now: the keychain is locked or gone</source>
        <translation>지금 읽을 수 없음: 키체인이 잠겼거나 없습니다</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>잠김</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Your keys for Google Gemini or an OpenAI-compatible server. A second key of another project takes over when the first is at its limit.</source>
        <translation>Google Gemini 또는 OpenAI 호환 서버의 키입니다. 첫 번째 키가 한도에 이르면 다른 프로젝트의 두 번째 키가 이어받습니다.</translation>
    </message>
    <message>
        <source>Use both, in turn by chance</source>
        <translation>둘 다 무작위로 번갈아 사용</translation>
    </message>
    <message>
        <source>Use the first; keep the second in reserve</source>
        <translation>첫 번째를 사용하고 두 번째는 남겨 두기</translation>
    </message>
    <message>
        <source>With two keys</source>
        <translation>키가 두 개일 때</translation>
    </message>
</context>
<context>
    <name>quire::ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Of the window. Answers come in the language of your question, whatever is chosen here.</source>
        <translation>창의 언어입니다. 무엇을 선택하든 답변은 질문과 같은 언어로 나옵니다.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따르기</translation>
    </message>
    <message>
        <source>Takes effect when Quire is started again.</source>
        <translation>Quire를 다시 시작하면 적용됩니다.</translation>
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
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation>새 대화(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add documents…</source>
        <translation>문서 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>폴더 추가(&amp;F)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample documents</source>
        <translation>샘플 문서 열기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export this conversation…</source>
        <translation>이 대화 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>설정(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Search conversations</source>
        <translation>대화 검색(&amp;S)</translation>
    </message>
    <message>
        <source>Go to the &amp;question field</source>
        <translation>질문 입력란으로 이동(&amp;Q)</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>출처(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>문서(&amp;D)</translation>
    </message>
    <message>
        <source>Das&amp;hboard</source>
        <translation>대시보드(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide &amp;conversations</source>
        <translation>대화 목록 표시 또는 숨기기(&amp;C)</translation>
    </message>
    <message>
        <source>Show or hide the &amp;panels</source>
        <translation>패널 표시 또는 숨기기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Set up an API &amp;key…</source>
        <translation>API 키 설정(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Who gets what…</source>
        <translation>누가 무엇을 받는지(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;About Quire</source>
        <translation>Quire 정보(&amp;A)</translation>
    </message>
    <message>
        <source>There is no conversation open.</source>
        <translation>열려 있는 대화가 없습니다.</translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <translation>이 대화 내보내기</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Markdown (*.md);;Web page (*.html);;JSON, to import again (*.json)</source>
        <translation>PDF (*.pdf);;Markdown (*.md);;웹 페이지 (*.html);;JSON, 다시 가져오기용 (*.json)</translation>
    </message>
    <message>
        <source>Export the event log</source>
        <translation>이벤트 로그 내보내기</translation>
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
        <translation>Quire 정보</translation>
    </message>
    <message>
        <source>Quire %1</source>
        <translation>Quire %1</translation>
    </message>
    <message>
        <source>Answers from your own documents.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>내 문서에서 찾은 답변.
GNU General Public License 버전 3 이상에 따른 자유 소프트웨어입니다.</translation>
    </message>
</context>
<context>
    <name>quire::ui::MeaningBar</name>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>의미로 검색</translation>
    </message>
    <message>
        <source>Passages that can be found by meaning</source>
        <translation>의미로 찾을 수 있는 구절</translation>
    </message>
</context>
<context>
    <name>quire::ui::MeaningText</name>
    <message>
        <source>%1 of %2 passages can be found by meaning.</source>
        <translation>구절 %2개 중 %1개를 의미로 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Waits for your consent to send the text of your documents.</source>
        <translation>문서의 본문을 보내는 데 대한 동의를 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>All passages can be found by meaning.</source>
        <translation>모든 구절을 의미로 찾을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>quire::ui::MessageText</name>
    <message>
        <source>Code copied</source>
        <translation>코드를 복사했습니다</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>메시지 복사</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>코드 복사</translation>
    </message>
</context>
<context>
    <name>quire::ui::MessageView</name>
    <message>
        <source>Copy message</source>
        <translation>메시지 복사</translation>
    </message>
    <message>
        <source>What was sent, and to whom</source>
        <translation>무엇을 누구에게 보냈는지</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>내 질문</translation>
    </message>
</context>
<context>
    <name>quire::ui::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Who writes the answers, and from how much of your documents.</source>
        <translation>누가 답변을 쓰는지, 문서를 얼마나 사용하는지 정합니다.</translation>
    </message>
    <message>
        <source>Let a smaller model answer when this one cannot</source>
        <translation>이 모델이 답할 수 없으면 더 작은 모델이 답변</translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI 호환 서버</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>질문 하나당</translation>
    </message>
    <message>
        <source>Passages sent along</source>
        <translation>함께 보내는 구절 수</translation>
    </message>
    <message>
        <source>At most, in tokens</source>
        <translation>최대(토큰)</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>온도</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>OpenAI 호환</translation>
    </message>
    <message>
        <source>A local server such as Ollama answers at http://localhost:11434/v1; nothing then leaves this computer.</source>
        <translation>Ollama 같은 로컬 서버는 http://localhost:11434/v1에서 응답합니다. 이 경우 아무것도 이 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
</context>
<context>
    <name>quire::ui::NoticeBar</name>
    <message>
        <source>Open key settings</source>
        <translation>키 설정 열기</translation>
    </message>
    <message>
        <source>Put it right…</source>
        <translation>문제 해결…</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>이 알림 닫기</translation>
    </message>
</context>
<context>
    <name>quire::ui::NoticeLine</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Set up a key…</source>
        <translation>키 설정…</translation>
    </message>
</context>
<context>
    <name>quire::ui::Notices</name>
    <message>
        <source>%1: %2.</source>
        <comment>a key, then what is wrong with it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Fallback keys answer meanwhile.</source>
        <translation>그동안 예비 키가 답변합니다.</translation>
    </message>
</context>
<context>
    <name>quire::ui::PageView</name>
    <message>
        <source>The cited page</source>
        <translation>인용된 쪽</translation>
    </message>
</context>
<context>
    <name>quire::ui::PassphraseDialog</name>
    <message>
        <source>The keys are not kept</source>
        <translation>키가 저장되지 않았습니다</translation>
    </message>
    <message>
        <source>That is not its passphrase.</source>
        <translation>암호 구문이 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호 구문</translation>
    </message>
    <message>
        <source>Choose a passphrase for your keys</source>
        <translation>키의 암호 구문 정하기</translation>
    </message>
    <message>
        <source>Unlock your keys</source>
        <translation>키 잠금 해제</translation>
    </message>
    <message>
        <source>No keychain was found, so your keys go into an encrypted file. Quire asks for its passphrase at each start; who forgets it has to enter the keys again.</source>
        <translation>키체인이 없어 키를 암호화된 파일에 보관합니다. Quire는 시작할 때마다 암호 구문을 묻습니다. 잊으면 키를 다시 입력해야 합니다.</translation>
    </message>
    <message>
        <source>They are in an encrypted file, because no keychain was found.</source>
        <translation>키체인이 없어 암호화된 파일에 있습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation>키 보관</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>한 번 더</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters.</source>
        <translation>
            <numerusform>%n자 이상이어야 합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>두 입력이 다릅니다.</translation>
    </message>
</context>
<context>
    <name>quire::ui::PoolText</name>
    <message>
        <source>%1, used up by about %2 at this pace</source>
        <translation>%1, 이 속도면 %2쯤 소진</translation>
    </message>
    <message>
        <source>Network lost</source>
        <translation>네트워크 끊김</translation>
    </message>
    <message>
        <source>Network up</source>
        <translation>네트워크 연결됨</translation>
    </message>
    <message>
        <source>Way to the service lost</source>
        <translation>서비스 경로 끊김</translation>
    </message>
    <message>
        <source>Smaller model taken</source>
        <translation>더 작은 모델 사용</translation>
    </message>
    <message>
        <source>No more retries for now</source>
        <translation>당분간 재시도 안 함</translation>
    </message>
    <message>
        <source>At a limit</source>
        <translation>한도 도달</translation>
    </message>
    <message>
        <source>Counted as failed</source>
        <translation>실패로 간주</translation>
    </message>
    <message>
        <source>The service has trouble</source>
        <translation>서비스 장애</translation>
    </message>
    <message>
        <source>This network is throttled</source>
        <translation>이 네트워크가 제한됨</translation>
    </message>
    <message>
        <source>Not offered here</source>
        <translation>이 지역에서 제공되지 않음</translation>
    </message>
    <message>
        <source>Check without an answer</source>
        <translation>확인 응답 없음</translation>
    </message>
    <message>
        <source>Earlier state remembered</source>
        <translation>이전 상태 복원</translation>
    </message>
    <message>
        <source>Earlier state unreadable, started anew</source>
        <translation>이전 상태를 읽을 수 없어 새로 시작</translation>
    </message>
    <message>
        <source>Shared project found</source>
        <translation>공유 프로젝트 발견</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2회 중 %1회</translation>
    </message>
    <message>
        <source>Forecasts of a day&apos;s end that came true: %1</source>
        <translation>맞은 일일 할당량 예측: %1</translation>
    </message>
    <message>
        <source>Forecasts of a key&apos;s failure that came true: %1</source>
        <translation>맞은 키 장애 예측: %1</translation>
    </message>
    <message>
        <source>Way to the service: %1. Lost on this network: %2.</source>
        <translation>서비스 경로: %1. 이 네트워크에서 끊김: %2.</translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <comment>a model, then a key&apos;s health with it</comment>
        <translation>%1: %2 / 100</translation>
    </message>
    <message>
        <source>a direct connection</source>
        <translation>직접 연결</translation>
    </message>
    <message>
        <source>the system&apos;s proxy</source>
        <translation>시스템 프록시</translation>
    </message>
    <message>
        <source>an HTTP proxy</source>
        <translation>HTTP 프록시</translation>
    </message>
    <message>
        <source>a SOCKS5 proxy</source>
        <translation>SOCKS5 프록시</translation>
    </message>
    <message>
        <source>the relay</source>
        <translation>릴레이</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>내 키</translation>
    </message>
    <message>
        <source>Your keys, one out</source>
        <translation>내 키, 하나는 제외됨</translation>
    </message>
    <message>
        <source>One key, on trial</source>
        <translation>키 하나, 시험 중</translation>
    </message>
    <message>
        <source>Fallback keys</source>
        <translation>예비 키</translation>
    </message>
    <message>
        <source>Offline answers</source>
        <translation>오프라인 답변</translation>
    </message>
    <message>
        <source>Your own keys answer.</source>
        <translation>내 키가 답변합니다.</translation>
    </message>
    <message>
        <source>A working key of yours answers; fallback keys only help at its limit.</source>
        <translation>작동하는 내 키가 답변하며, 예비 키는 한도에 이르렀을 때만 돕습니다.</translation>
    </message>
    <message>
        <source>A key of yours that is coming back answers alone.</source>
        <translation>회복 중인 내 키 하나가 답변합니다.</translation>
    </message>
    <message>
        <source>None of your keys can answer; fallback keys do.</source>
        <translation>내 키를 모두 사용할 수 없어 예비 키가 답변합니다.</translation>
    </message>
    <message>
        <source>Answers are quotations from your documents. Nothing leaves this computer.</source>
        <translation>답변은 문서에서 발췌한 내용입니다. 아무것도 이 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
    <message>
        <source>No key is set up</source>
        <translation>설정된 키가 없음</translation>
    </message>
    <message>
        <source>Some of your keys have failed</source>
        <translation>내 키 일부가 고장남</translation>
    </message>
    <message>
        <source>A key of yours is being tried again</source>
        <translation>내 키 하나를 다시 시도하는 중</translation>
    </message>
    <message>
        <source>All of your keys have failed</source>
        <translation>내 키가 모두 고장남</translation>
    </message>
    <message>
        <source>No key of your own is set up</source>
        <translation>설정된 내 키가 없음</translation>
    </message>
    <message>
        <source>Some of your keys are at their limit</source>
        <translation>내 키 일부가 한도에 도달함</translation>
    </message>
    <message>
        <source>All of your keys are at their limit</source>
        <translation>내 키가 모두 한도에 도달함</translation>
    </message>
    <message>
        <source>Your keys have failed or are at their limit</source>
        <translation>키가 실패했거나 한도에 도달했습니다</translation>
    </message>
    <message>
        <source>The service is not offered on this network</source>
        <translation>이 네트워크에서는 서비스가 제공되지 않음</translation>
    </message>
    <message>
        <source>The network is down</source>
        <translation>네트워크가 끊어짐</translation>
    </message>
    <message>
        <source>The service has an outage</source>
        <translation>서비스 장애 발생</translation>
    </message>
    <message>
        <source>Fallback keys would not help</source>
        <translation>예비 키로도 해결되지 않음</translation>
    </message>
    <message>
        <source>Fallback keys may not be sent this</source>
        <translation>예비 키에는 이 내용을 보낼 수 없음</translation>
    </message>
    <message>
        <source>Fallback keys are switched off</source>
        <translation>예비 키가 꺼져 있음</translation>
    </message>
    <message>
        <source>The fallback keys&apos; answers of today are used up</source>
        <translation>오늘의 예비 키 답변 수를 모두 사용함</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a tier, then why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>Weakened</source>
        <translation>약화됨</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>휴식 중</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>할당량 소진</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>시험 중</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>고장</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>아직 사용 안 함</translation>
    </message>
    <message>
        <source>resets %1</source>
        <translation>%1에 재설정</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a reason, then when it ends</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>tried again in %1</source>
        <translation>%1 후 다시 시도</translation>
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
        <translation>OpenAI 호환</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>내 키</translation>
    </message>
    <message>
        <source>Fallback key</source>
        <translation>예비 키</translation>
    </message>
    <message>
        <source>%1 (…%2)</source>
        <comment>a key&apos;s label and its last four characters</comment>
        <translation>%1 (…%2)</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>%2 중 %1 남음</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>한도 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>%1, resets %2</source>
        <translation>%1, %2에 재설정</translation>
    </message>
    <message>
        <source>%1 belong to one project and share its quota. A key of another project would add to it.</source>
        <translation>%1: 한 프로젝트에 속해 할당량을 공유합니다. 다른 프로젝트의 키를 추가하면 할당량이 늘어납니다.</translation>
    </message>
    <message>
        <source>None of your keys can answer now; fallback keys do.</source>
        <translation>지금은 내 키를 모두 사용할 수 없어 예비 키가 답변합니다.</translation>
    </message>
    <message>
        <source>%1 cannot answer now; fallback keys do.</source>
        <translation>%1: 지금은 답변할 수 없어 예비 키가 답변합니다.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Question arrived</source>
        <translation>질문 도착</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>Answer began</source>
        <translation>답변 시작</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답변 완료</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>사용자가 중지함</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>포기함</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>확인함</translation>
    </message>
    <message>
        <source>Check sent</source>
        <translation>확인 요청 보냄</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>확인 통과</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>확인 실패</translation>
    </message>
    <message>
        <source>Back in use</source>
        <translation>다시 사용</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>보류됨</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>회복됨</translation>
    </message>
    <message>
        <source>Reset by you</source>
        <translation>사용자가 재설정함</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>키 변경됨</translation>
    </message>
    <message>
        <source>Network down</source>
        <translation>네트워크 끊김</translation>
    </message>
    <message>
        <source>Network back</source>
        <translation>네트워크 복구됨</translation>
    </message>
    <message>
        <source>Project learned</source>
        <translation>프로젝트 파악됨</translation>
    </message>
    <message>
        <source>Computer woke up</source>
        <translation>절전 모드에서 깨어남</translation>
    </message>
    <message>
        <source>Tier changed</source>
        <translation>단계 변경됨</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>휴식 중</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>할당량 소진</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>고장</translation>
    </message>
    <message>
        <source>tried already</source>
        <translation>이미 시도함</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>보류됨</translation>
    </message>
    <message>
        <source>kept as a fallback</source>
        <translation>예비로 남겨 둠</translation>
    </message>
    <message>
        <source>does not have the model</source>
        <translation>이 모델이 없음</translation>
    </message>
    <message>
        <source>not allowed for this content</source>
        <translation>이 내용에는 허용되지 않음</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>네트워크 없음</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>키 없음</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s) ready</source>
        <translation>
            <numerusform>키 %n개 중 %1개 사용 가능</numerusform>
        </translation>
    </message>
    <message>
        <source>All of your keys are paused</source>
        <translation>모든 키가 일시 중지됨</translation>
    </message>
</context>
<context>
    <name>quire::ui::PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>Documents are read, indexed and searched on this computer. There is no telemetry.</source>
        <translation>문서는 이 컴퓨터에서 읽고, 색인하고, 검색합니다. 사용 정보를 수집하지 않습니다.</translation>
    </message>
    <message>
        <source>Without a keychain, keep keys in a file encrypted with a passphrase</source>
        <translation>키체인이 없으면 암호 구문으로 암호화한 파일에 키 보관</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>누가 무엇을 받는지</translation>
    </message>
    <message>
        <source>Where keys are kept</source>
        <translation>키 보관 위치</translation>
    </message>
    <message>
        <source>In an encrypted file, because no keychain was found.</source>
        <translation>키체인이 없어 암호화된 파일에 보관합니다.</translation>
    </message>
    <message>
        <source>In memory until Quire ends, because no keychain was found.</source>
        <translation>키체인이 없어 Quire를 종료할 때까지 메모리에 보관합니다.</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain. Never in settings, logs, exports or the database.</source>
        <translation>시스템 키체인에 보관합니다. 설정, 로그, 내보낸 파일, 데이터베이스에는 절대 넣지 않습니다.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>아무도 없음</translation>
    </message>
    <message>
        <source>Your files, their index, your conversations</source>
        <translation>파일, 색인, 대화</translation>
    </message>
    <message>
        <source>These stay on this computer</source>
        <translation>모두 이 컴퓨터에 남습니다</translation>
    </message>
    <message>
        <source>Google, or the server you chose</source>
        <translation>Google 또는 선택한 서버</translation>
    </message>
    <message>
        <source>Your question, the conversation so far, the passages it needs</source>
        <translation>질문, 지금까지의 대화, 필요한 구절</translation>
    </message>
    <message>
        <source>When you ask with a key</source>
        <translation>키로 질문할 때</translation>
    </message>
    <message>
        <source>Owner of the fallback keys</source>
        <translation>예비 키의 소유자</translation>
    </message>
    <message>
        <source>The same, as far as Settings, Fallback allows</source>
        <translation>위와 같음(설정의 ‘예비’에서 허용한 범위)</translation>
    </message>
    <message>
        <source>While none of your keys can answer</source>
        <translation>내 키를 모두 사용할 수 없는 동안</translation>
    </message>
    <message>
        <source>Brave Search</source>
        <translation>Brave Search</translation>
    </message>
    <message>
        <source>The words searched for</source>
        <translation>검색하는 단어</translation>
    </message>
    <message>
        <source>When web search is on</source>
        <translation>웹 검색이 켜져 있을 때</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>What</source>
        <translation>무엇을</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>The text of all documents, and each question</source>
        <translation>모든 문서의 본문과 각 질문</translation>
    </message>
    <message>
        <source>When search by meaning is on and you agreed, under Search</source>
        <translation>‘검색’에서 의미로 검색을 켜고 동의했을 때</translation>
    </message>
</context>
<context>
    <name>quire::ui::QueueBar</name>
    <message>
        <source>Pause reading</source>
        <translation>읽기 일시 중지</translation>
    </message>
    <message>
        <source>Stop reading what still waits</source>
        <translation>대기 중인 파일 읽기 중지</translation>
    </message>
    <message>
        <source>Documents read</source>
        <translation>읽은 문서</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %n file(s) wait</source>
        <translation>
            <numerusform>일시 중지됨, 파일 %n개 대기</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>읽는 중 %1/%2</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>약 %1 남음</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>읽기 계속</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>몇 초 남음</translation>
    </message>
</context>
<context>
    <name>quire::ui::ScoreGauge</name>
    <message>
        <source>Health score %1 of 100; failed below %2, recovered above %3</source>
        <translation>상태 점수 100점 만점에 %1점. %2점 미만이면 고장, %3점 초과면 회복</translation>
    </message>
</context>
<context>
    <name>quire::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Quire finds passages by their words, on this computer. Search by meaning finds those that say it in other words, or in another language. It needs a model that turns texts into vectors.</source>
        <translation>Quire는 이 컴퓨터에서 낱말로 구절을 찾습니다. 의미로 검색하면 다른 말이나 다른 언어로 쓰인 구절도 찾습니다. 글을 벡터로 바꾸는 모델이 필요합니다.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI 호환 서버</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>의미로 검색</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>A local server such as Ollama makes the vectors on this computer: no text leaves it, and no key is needed. With any other service, the text of all documents is sent there once, and each question when it is asked.</source>
        <translation>Ollama 같은 로컬 서버는 이 컴퓨터에서 벡터를 만듭니다. 본문이 나가지 않고 키도 필요 없습니다. 다른 서비스에는 모든 문서의 본문이 한 번, 질문은 물을 때마다 보내집니다.</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Send the text of all documents to %1, about %2 tokens now</source>
        <translation>모든 문서의 본문을 %1에 보내기 (지금 약 %2 토큰)</translation>
    </message>
    <message>
        <source>Send the text of all documents to %1</source>
        <translation>모든 문서의 본문을 %1에 보내기</translation>
    </message>
</context>
<context>
    <name>quire::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>예비</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>웹 검색</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>고급</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
</context>
<context>
    <name>quire::ui::SidePanel</name>
    <message>
        <source>Panels</source>
        <translation>패널</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>대시보드</translation>
    </message>
</context>
<context>
    <name>quire::ui::SourceButton</name>
    <message>
        <source>Source %1: %2</source>
        <translation>출처 %1: %2</translation>
    </message>
</context>
<context>
    <name>quire::ui::SourcePanel</name>
    <message>
        <source>Back to the source</source>
        <translation>출처로 돌아가기</translation>
    </message>
    <message>
        <source>“%1” (%2, %3)</source>
        <comment>a quotation, its file, its place</comment>
        <translation>“%1” (%2, %3)</translation>
    </message>
    <message>
        <source>Quotation copied.</source>
        <translation>인용문을 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>quire::ui::SourceView</name>
    <message>
        <source>Click a citation in an answer to see the page it came from.</source>
        <translation>답변의 인용을 클릭하면 근거가 된 쪽이 표시됩니다.</translation>
    </message>
    <message>
        <source>Copy the quotation with its source</source>
        <translation>인용문을 출처와 함께 복사</translation>
    </message>
    <message>
        <source>Open the file in its own program</source>
        <translation>연결된 프로그램에서 파일 열기</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>이전 쪽</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>너비에 맞추기</translation>
    </message>
    <message>
        <source>The file is no longer where it was. This is the text that was stored when it was read.</source>
        <translation>파일이 제자리에 없습니다. 읽을 때 저장해 둔 텍스트입니다.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1쪽</translation>
    </message>
</context>
<context>
    <name>quire::ui::StatusLine</name>
    <message>
        <source>Open the dashboard</source>
        <translation>대시보드 열기</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>문서 보기</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the tier, then how many keys are ready</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>읽기가 일시 중지됨</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>파일 %n개 읽는 중</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::TierBanner</name>
    <message>
        <source>Tier %1: %2</source>
        <translation>단계 %1: %2</translation>
    </message>
    <message>
        <source>The network is down</source>
        <translation>네트워크가 끊어짐</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from fallback keys today</source>
        <translation>
            <numerusform>오늘 예비 키 답변 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::TimeText</name>
    <message>
        <source>tomorrow %1</source>
        <translation>내일 %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1밀리초</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 전</translation>
    </message>
</context>
<context>
    <name>quire::ui::WatchedBar</name>
    <message>
        <source>Watch a folder…</source>
        <translation>폴더 감시…</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>감시 중: %1</translation>
    </message>
    <message numerus="yes">
        <source>Watching %1 and %n more</source>
        <translation>
            <numerusform>감시 중: %1 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Files in a watched folder join the library by themselves</source>
        <translation>감시 폴더의 파일은 자동으로 라이브러리에 추가됩니다</translation>
    </message>
</context>
<context>
    <name>quire::ui::WebSearchPage</name>
    <message>
        <source>Web search</source>
        <translation>웹 검색</translation>
    </message>
    <message>
        <source>Quire can look a question up with Brave Search and cite pages beside your documents. It needs a key of its own; the words searched for are then sent to Brave.</source>
        <translation>Quire는 Brave Search로 질문을 찾아보고 문서와 함께 웹 페이지를 인용할 수 있습니다. 별도의 키가 필요하며, 검색하는 단어가 Brave로 전송됩니다.</translation>
    </message>
    <message>
        <source>Search the web too, unless switched off below the question</source>
        <translation>웹도 검색(질문란 아래에서 끌 수 있음)</translation>
    </message>
    <message>
        <source>Keys for Brave Search</source>
        <translation>Brave Search 키</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Brave Search</source>
        <translation>Brave Search</translation>
    </message>
</context>
</TS>
