<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Notice</name>
    <message>
        <source>Searching your documents…</source>
        <translation>Buscando en tus documentos…</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Esperando la respuesta…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Reintentando…</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Se reintentará en %n segundo.</numerusform>
            <numerusform>Se reintentará en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the best passages of your own documents, word for word.</source>
        <translation>Estos son, literalmente, los mejores pasajes de tus propios documentos.</translation>
    </message>
    <message>
        <source>Answered offline.</source>
        <translation>Respuesta sin conexión.</translation>
    </message>
    <message>
        <source>Answered with a fallback key, because none of your own keys could.</source>
        <translation>Respondido con una clave de reserva, porque ninguna de tus claves podía.</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Has detenido esta respuesta.</translation>
    </message>
    <message>
        <source>The connection broke in the middle of this answer. Another key wrote the rest.</source>
        <translation>La conexión se cortó a mitad de esta respuesta. Otra clave escribió el resto.</translation>
    </message>
    <message>
        <source>Search only: the passages that fit, word for word. No model was asked.</source>
        <translation>Solo búsqueda: los pasajes que encajan, palabra por palabra. No se preguntó a ningún modelo.</translation>
    </message>
    <message>
        <source>Answered without the web: searching it needs a key for Brave Search.</source>
        <translation>Respondido sin la web: para buscar en ella hace falta una clave de Brave Search.</translation>
    </message>
    <message>
        <source>Answered without the web.</source>
        <translation>Respondido sin la web.</translation>
    </message>
    <message>
        <source>Reading the whole of it: part %1 of %2…</source>
        <translation>Leyéndolo entero: parte %1 de %2…</translation>
    </message>
    <message>
        <source>You stopped this answer. These are the notes on what was read until then.</source>
        <translation>Detuvo esta respuesta. Estas son las notas de lo leído hasta entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the text could not be read; the answer is without them.</source>
        <translation>
            <numerusform>No se pudo leer %n parte del texto; la respuesta no la incluye.</numerusform>
            <numerusform>No se pudieron leer %n partes del texto; la respuesta no las incluye.</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer cites none of the passages it was given. Check it before you rely on it.</source>
        <translation>Esta respuesta no cita ninguno de los pasajes que recibió. Compruébela antes de fiarse de ella.</translation>
    </message>
    <message>
        <source>Nothing in your documents fits this question.</source>
        <translation>Nada en tus documentos responde a esta pregunta.</translation>
    </message>
</context>
<context>
    <name>SourceLabel</name>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>slide %1, notes</source>
        <translation>diapositiva %1, notas</translation>
    </message>
    <message>
        <source>slide %1</source>
        <translation>diapositiva %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>párrafo %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Check this one: the passage does not clearly say what the answer says.</source>
        <translation>Compruébalo: el pasaje no dice con claridad lo que dice la respuesta.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Quire cannot write to its folder: %1</source>
        <translation>Quire no puede escribir en su carpeta: %1</translation>
    </message>
    <message>
        <source>This profile was written by a newer Quire. Update the program to open it.</source>
        <translation>Este perfil lo escribió una versión más reciente de Quire. Actualiza el programa para abrirlo.</translation>
    </message>
    <message>
        <source>Quire cannot open its library: %1</source>
        <translation>Quire no puede abrir su biblioteca: %1</translation>
    </message>
    <message>
        <source>Another Quire has this library open, and does not answer. Close it, or wait until it has ended.</source>
        <translation>Otro Quire tiene abierta esta biblioteca y no responde. Ciérrelo o espere a que termine.</translation>
    </message>
</context>
<context>
    <name>quire::ui::ActivityChart</name>
    <message>
        <source>In the last hour: %1 answered, %2 attempts failed</source>
        <translation>Última hora: %1 respuestas, %2 intentos fallidos</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>hace 1 h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>at most %n a slot</source>
        <translation>
            <numerusform>como máximo %n por barra</numerusform>
            <numerusform>como máximo %n por barra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::AdvancedPage</name>
    <message>
        <source>A direct connection</source>
        <translation>Una conexión directa</translation>
    </message>
    <message>
        <source>Other ways to the service</source>
        <translation>Otras vías al servicio</translation>
    </message>
    <message>
        <source>Tried within the same request when the first way does not get through. The one that works is remembered for this network for three hours.</source>
        <translation>Se prueban en la misma petición cuando la primera vía no llega. La que funciona se recuerda tres horas para esta red.</translation>
    </message>
    <message>
        <source>A relay for Gemini</source>
        <translation>Un retransmisor para Gemini</translation>
    </message>
    <message>
        <source>A relay is a server that passes requests on. Whoever runs it sees your key, your questions and their passages.</source>
        <translation>Un retransmisor es un servidor que reenvía las peticiones. Quien lo gestiona ve su clave, sus preguntas y sus pasajes.</translation>
    </message>
    <message>
        <source>The host above as a proxy</source>
        <translation>El servidor de arriba como proxy</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
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
        <translation> min</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Restablecer los valores predeterminados</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Key pool</source>
        <translation>Grupo de claves</translation>
    </message>
    <message>
        <source>Retries of a request</source>
        <translation>Reintentos de una petición</translation>
    </message>
    <message>
        <source>Take a key out after failures</source>
        <translation>Apartar una clave tras estos fallos</translation>
    </message>
    <message>
        <source>Try it again after</source>
        <translation>Volver a probarla tras</translation>
    </message>
    <message>
        <source>Failed below a score of</source>
        <translation>Fallida por debajo de</translation>
    </message>
    <message>
        <source>Recovered above a score of</source>
        <translation>Recuperada por encima de</translation>
    </message>
    <message>
        <source>Check health every</source>
        <translation>Comprobar el estado cada</translation>
    </message>
</context>
<context>
    <name>quire::ui::AnchorText</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Slide %1, notes</source>
        <translation>Diapositiva %1, notas</translation>
    </message>
    <message>
        <source>Slide %1</source>
        <translation>Diapositiva %1</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Hoja %1</translation>
    </message>
    <message>
        <source>Sheet %1, %2</source>
        <translation>Hoja %1, %2</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Párrafo %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Page %1 (%2)</source>
        <comment>the number as printed, then the page&apos;s place in the file</comment>
        <translation>Página %1 (%2)</translation>
    </message>
</context>
<context>
    <name>quire::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>quire::ui::ChatPage</name>
    <message>
        <source>The model was not changed</source>
        <translation>No se cambió el modelo</translation>
    </message>
    <message>
        <source>The question was not sent</source>
        <translation>No se envió la pregunta</translation>
    </message>
    <message>
        <source>The conversation could not be opened</source>
        <translation>No se pudo abrir la conversación</translation>
    </message>
</context>
<context>
    <name>quire::ui::ChatView</name>
    <message>
        <source>Go to the latest message</source>
        <translation>Ir al último mensaje</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>quire::ui::Composer</name>
    <message>
        <source>Add documents</source>
        <translation>Añadir documentos</translation>
    </message>
    <message>
        <source>Ask about your documents</source>
        <translation>Pregunta a tus documentos</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Search the web too</source>
        <translation>Buscar también en la web</translation>
    </message>
    <message>
        <source>Search the web too, besides your documents</source>
        <translation>Buscar también en la web, además de en tus documentos</translation>
    </message>
    <message>
        <source>The model that answers</source>
        <translation>El modelo que responde</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Enviar la pregunta</translation>
    </message>
    <message>
        <source>Send (Enter). Shift+Enter starts a new line.</source>
        <translation>Enviar (Intro). Mayús+Intro inicia una línea nueva.</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>Answered from all documents</source>
        <translation>Se responde con todos los documentos</translation>
    </message>
    <message>
        <source>Answered from %1 only. Press to use all documents.</source>
        <translation>Se responde solo con %1. Pulsa para usar todos los documentos.</translation>
    </message>
    <message>
        <source>Choose documents in the Documents panel to ask only those</source>
        <translation>Elige documentos en el panel Documentos para preguntar solo a esos</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>Search only</source>
        <translation>Solo búsqueda</translation>
    </message>
    <message>
        <source>Shows the passages that fit; no model is asked, and nothing leaves this computer</source>
        <translation>Muestra los pasajes que encajan; no se pregunta a ningún modelo y nada sale de este equipo</translation>
    </message>
</context>
<context>
    <name>quire::ui::ContextView</name>
    <message>
        <source>The cited text in its context</source>
        <translation>El texto citado en su contexto</translation>
    </message>
</context>
<context>
    <name>quire::ui::ConversationList</name>
    <message>
        <source>New chat</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation>Aquí aparecerán tus conversaciones.</translation>
    </message>
    <message>
        <source>Delete this chat?</source>
        <translation>¿Eliminar esta conversación?</translation>
    </message>
    <message>
        <source>“%1” and its answers are deleted for good. Your documents stay.</source>
        <translation>Se eliminarán para siempre «%1» y sus respuestas. Tus documentos se conservan.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>quire::ui::ConversationModel</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a month&apos;s name, %2 a year.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nueva conversación</translation>
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
        <translation>%1 funciona.</translation>
    </message>
    <message>
        <source>Key not changed</source>
        <translation>Clave no modificada</translation>
    </message>
    <message>
        <source>Remove this key?</source>
        <translation>¿Quitar esta clave?</translation>
    </message>
    <message>
        <source>%1 is deleted from this computer. At the service it stays.</source>
        <translation>%1 se elimina de este equipo. En el servicio se conserva.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Key not removed</source>
        <translation>Clave no quitada</translation>
    </message>
</context>
<context>
    <name>quire::ui::DashboardView</name>
    <message>
        <source>No API key yet. Without one, Quire answers with quotations from your documents.</source>
        <translation>Aún no hay ninguna clave de API. Sin ella, Quire responde con citas textuales de tus documentos.</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Añadir una clave…</translation>
    </message>
    <message>
        <source>Requests in the last hour</source>
        <translation>Peticiones de la última hora</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <source>Export the event log</source>
        <translation>Exportar el registro de eventos</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Como CSV…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Como JSON…</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha ocurrido nada.</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>Contraseña…</translation>
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
        <translation>No se pudo leer.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Reading, %1 of %2</source>
        <translation>Leyendo, %1 de %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n diapositiva</numerusform>
            <numerusform>%n diapositivas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n hoja</numerusform>
            <numerusform>%n hojas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>read with warnings</source>
        <translation>leído con advertencias</translation>
    </message>
    <message>
        <source>what is read can be searched</source>
        <translation>lo ya leído se puede buscar</translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentPanel</name>
    <message>
        <source>%1 is already in the library, unchanged.</source>
        <translation>%1 ya está en la biblioteca, sin cambios.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, then why it was refused</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Añadir documentos</translation>
    </message>
    <message>
        <source>Documents (%1);;All files (*)</source>
        <translation>Documentos (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Se necesita contraseña</translation>
    </message>
    <message>
        <source>Password of %1.
It is used to read the file now, and is not kept.</source>
        <translation>Contraseña de %1.
Se usa solo para leer ahora el archivo y no se guarda.</translation>
    </message>
    <message>
        <source>Remove from the library?</source>
        <translation>¿Quitar de la biblioteca?</translation>
    </message>
    <message>
        <source>%1 will no longer be searched. The file itself stays where it is, and answers keep what they cited.</source>
        <translation>Ya no se buscará en %1. El archivo se queda donde está y las respuestas conservan sus citas.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) cannot be read.</source>
        <translation>
            <numerusform>%n archivo más no se puede leer.</numerusform>
            <numerusform>%n archivos más no se pueden leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are already in the library, unchanged.</source>
        <translation>
            <numerusform>%n archivo ya está en la biblioteca, sin cambios.</numerusform>
            <numerusform>%n archivos ya están en la biblioteca, sin cambios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentView</name>
    <message>
        <source>Filter documents</source>
        <translation>Filtrar documentos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add files; or drop them anywhere on the window</source>
        <translation>Añadir archivos; también puedes soltarlos en cualquier parte de la ventana</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Remove from Quire</source>
        <translation>Quitar de Quire</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Remove from Quire; the files stay</source>
        <translation>Quitar de Quire; los archivos se conservan</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask only this one</source>
        <translation>Preguntar solo a este</translation>
    </message>
    <message numerus="yes">
        <source>Ask only these %n</source>
        <translation>
            <numerusform>Preguntar solo a este</numerusform>
            <numerusform>Preguntar solo a estos %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Introducir contraseña…</translation>
    </message>
    <message>
        <source>Ask only the selected</source>
        <translation>Preguntar solo a la selección</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Files in watched folders join the library by themselves, and follow their changes.</source>
        <translation>Los archivos de las carpetas vigiladas se incorporan solos a la biblioteca y se siguen sus cambios.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Files read at once</source>
        <translation>Archivos leídos a la vez</translation>
    </message>
    <message>
        <source>Each file is read by a process of its own that has neither the network nor your keys.</source>
        <translation>Cada archivo lo lee un proceso propio que no tiene acceso a la red ni a tus claves.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>Scanned pages are not read</source>
        <translation>Las páginas escaneadas no se leen</translation>
    </message>
    <message>
        <source>Languages of scanned pages</source>
        <translation>Idiomas de las páginas escaneadas</translation>
    </message>
    <message>
        <source>As Tesseract names them, joined by +: eng+chi_sim+jpn+kor. Each needs its Tesseract data on this computer; a document says when one is missing.</source>
        <translation>Como los nombra Tesseract, unidos por +: eng+chi_sim+jpn+kor. Cada uno necesita sus datos de Tesseract en este equipo; un documento avisa cuando faltan.</translation>
    </message>
</context>
<context>
    <name>quire::ui::DropOverlay</name>
    <message>
        <source>Drop to add to your library</source>
        <translation>Suelta para añadir a tu biblioteca</translation>
    </message>
    <message>
        <source>Files are read on this computer</source>
        <translation>Los archivos se leen en este equipo</translation>
    </message>
</context>
<context>
    <name>quire::ui::EmptyLibrary</name>
    <message>
        <source>Drop your documents here</source>
        <translation>Suelta aquí tus documentos</translation>
    </message>
    <message>
        <source>PDF, Word, PowerPoint, text and more. They are read and searched on this computer.</source>
        <translation>PDF, Word, PowerPoint, texto y más. Se leen y se buscan en este equipo.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Try the sample documents</source>
        <translation>Probar los documentos de ejemplo</translation>
    </message>
</context>
<context>
    <name>quire::ui::EmptyState</name>
    <message>
        <source>Ask your documents</source>
        <translation>Pregunta a tus documentos</translation>
    </message>
    <message>
        <source>Drop PDF, Word, PowerPoint or Excel files anywhere in this window, then ask. Every answer shows the pages it came from.</source>
        <translation>Suelta archivos PDF, Word, PowerPoint o Excel en cualquier parte de esta ventana y pregunta. Cada respuesta muestra las páginas de las que procede.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Añadir documentos</translation>
    </message>
    <message>
        <source>Choose files or folders. They stay on this computer.</source>
        <translation>Elige archivos o carpetas. Se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Try the samples</source>
        <translation>Probar los ejemplos</translation>
    </message>
    <message>
        <source>Three short documents to ask about, no key needed.</source>
        <translation>Tres documentos breves para preguntar, sin clave.</translation>
    </message>
    <message>
        <source>Set up a key</source>
        <translation>Configurar una clave</translation>
    </message>
    <message>
        <source>A free Gemini key gives written answers instead of extracts.</source>
        <translation>Una clave gratuita de Gemini da respuestas redactadas en lugar de extractos.</translation>
    </message>
</context>
<context>
    <name>quire::ui::ErrorText</name>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The file is gone or cannot be opened.</source>
        <translation>El archivo ya no está o no se puede abrir.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Comprueba que sigue ahí y que puedes leerlo.</translation>
    </message>
    <message>
        <source>Quire does not read this kind of file.</source>
        <translation>Quire no lee este tipo de archivo.</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX or PPTX and add that.</source>
        <translation>Guárdalo como PDF, DOCX o PPTX y añade esa copia.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>El archivo está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Enter the password to read it.</source>
        <translation>Introduce la contraseña para leerlo.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it again and retry.</source>
        <translation>Ábrelo en el programa del que procede, guárdalo de nuevo y reintenta.</translation>
    </message>
    <message>
        <source>The file holds no text, only pictures of it.</source>
        <translation>El archivo no contiene texto, solo imágenes de texto.</translation>
    </message>
    <message>
        <source>Add a version with a text layer.</source>
        <translation>Añade una versión con capa de texto.</translation>
    </message>
    <message>
        <source>The file is larger or more deeply nested than is safe to read.</source>
        <translation>El archivo es demasiado grande o anidado para leerlo con seguridad.</translation>
    </message>
    <message>
        <source>Split it and add the parts.</source>
        <translation>Divídelo y añade las partes.</translation>
    </message>
    <message>
        <source>Reading this file failed; nothing else is affected.</source>
        <translation>Falló la lectura de este archivo; lo demás no se ve afectado.</translation>
    </message>
    <message>
        <source>Retry, or save the file anew and add that.</source>
        <translation>Reintenta, o guarda el archivo de nuevo y añádelo.</translation>
    </message>
    <message>
        <source>Reading this file takes more memory than allowed.</source>
        <translation>Leer este archivo requiere más memoria de la permitida.</translation>
    </message>
    <message>
        <source>The disk or the database refused to store it.</source>
        <translation>El disco o la base de datos no permitió guardarlo.</translation>
    </message>
    <message>
        <source>Check that the disk has room, then retry.</source>
        <translation>Comprueba que hay espacio en el disco y reintenta.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of Quire.</source>
        <translation>Estos datos los escribió una versión más reciente de Quire.</translation>
    </message>
    <message>
        <source>Update Quire to open it.</source>
        <translation>Actualiza Quire para abrirlos.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>No tienes conexión.</translation>
    </message>
    <message>
        <source>Check the network connection. Answers from your documents still work.</source>
        <translation>Comprueba la conexión de red. Las respuestas a partir de tus documentos siguen funcionando.</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>Tardó demasiado.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The service does not accept the API key.</source>
        <translation>El servicio no acepta la clave de API.</translation>
    </message>
    <message>
        <source>Check or replace it in Settings, Keys.</source>
        <translation>Compruébala o cámbiala en Ajustes, Claves.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Demasiadas peticiones en poco tiempo.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espera un momento e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The quota of the key is used up.</source>
        <translation>La cuota de la clave está agotada.</translation>
    </message>
    <message>
        <source>Wait until it resets, or add a key of another project.</source>
        <translation>Espera a que se restablezca o añade una clave de otro proyecto.</translation>
    </message>
    <message>
        <source>The service is overloaded.</source>
        <translation>El servicio está sobrecargado.</translation>
    </message>
    <message>
        <source>Try again in a minute, or choose another model.</source>
        <translation>Inténtalo de nuevo en un minuto o elige otro modelo.</translation>
    </message>
    <message>
        <source>The service is not offered where you are connected from.</source>
        <translation>El servicio no se ofrece desde donde te conectas.</translation>
    </message>
    <message>
        <source>Use another service, or set a proxy.</source>
        <translation>Usa otro servicio o configura un proxy.</translation>
    </message>
    <message>
        <source>The service does not have this model for your key.</source>
        <translation>El servicio no ofrece este modelo para tu clave.</translation>
    </message>
    <message>
        <source>Choose another model in Settings, Models.</source>
        <translation>Elige otro modelo en Ajustes, Modelos.</translation>
    </message>
    <message>
        <source>The service declined to answer this.</source>
        <translation>El servicio rehusó responder a esto.</translation>
    </message>
    <message>
        <source>Ask in other words.</source>
        <translation>Pregunta con otras palabras.</translation>
    </message>
    <message>
        <source>The conversation is too long for the model.</source>
        <translation>La conversación es demasiado larga para el modelo.</translation>
    </message>
    <message>
        <source>Start a new conversation, or ask about fewer documents.</source>
        <translation>Inicia una conversación nueva o pregunta a menos documentos.</translation>
    </message>
    <message>
        <source>The service did not understand the request.</source>
        <translation>El servicio no entendió la petición.</translation>
    </message>
    <message>
        <source>Check the model and the address in Settings.</source>
        <translation>Comprueba el modelo y la dirección en Ajustes.</translation>
    </message>
    <message>
        <source>The service&apos;s reply could not be understood.</source>
        <translation>No se pudo interpretar la respuesta del servicio.</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>La respuesta se interrumpió.</translation>
    </message>
    <message>
        <source>Ask to continue, or try again.</source>
        <translation>Pide que continúe o inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no API key that could answer this.</source>
        <translation>No hay ninguna clave de API que pueda responder a esto.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be reached or is locked.</source>
        <translation>No se puede acceder al llavero del sistema o está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it, or allow an encrypted file in Settings, Privacy.</source>
        <translation>Desbloquéalo o permite un archivo cifrado en Ajustes, Privacidad.</translation>
    </message>
    <message>
        <source>Something went wrong inside Quire.</source>
        <translation>Algo falló dentro de Quire.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it.</source>
        <translation>Inténtalo de nuevo; si persiste, infórmanos.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Inténtalo de nuevo en %1.</translation>
    </message>
    <message>
        <source>Add one in Settings, Keys, or go on with one that is paused.</source>
        <translation>Añada una en Ajustes, Claves, o reanude una que esté en pausa.</translation>
    </message>
    <message>
        <source>The encrypted key file is locked.</source>
        <translation>El archivo cifrado de claves está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it in Settings, Keys.</source>
        <translation>Desbloquéelo en Configuración, Claves.</translation>
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
        <translation>Clave no aceptada</translation>
    </message>
    <message>
        <source>Key expired</source>
        <translation>Clave caducada</translation>
    </message>
    <message>
        <source>Kind of key no longer accepted</source>
        <translation>Tipo de clave ya no aceptado</translation>
    </message>
    <message>
        <source>Blocked as leaked</source>
        <translation>Bloqueada por filtración</translation>
    </message>
    <message>
        <source>Project suspended</source>
        <translation>Proyecto suspendido</translation>
    </message>
    <message>
        <source>API not enabled for its project</source>
        <translation>API no activada en su proyecto</translation>
    </message>
    <message>
        <source>Key restricted</source>
        <translation>Clave restringida</translation>
    </message>
    <message>
        <source>Key was not sent (a fault of Quire)</source>
        <translation>Clave no enviada (fallo de Quire)</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>Not available from this network</source>
        <translation>No disponible desde esta red</translation>
    </message>
    <message>
        <source>Not offered here without billing</source>
        <translation>No se ofrece aquí sin facturación</translation>
    </message>
    <message>
        <source>Too long for the model</source>
        <translation>Demasiado largo para el modelo</translation>
    </message>
    <message>
        <source>Request not understood</source>
        <translation>Petición no entendida</translation>
    </message>
    <message>
        <source>Model not found</source>
        <translation>Modelo no encontrado</translation>
    </message>
    <message>
        <source>Limit per minute reached</source>
        <translation>Límite por minuto alcanzado</translation>
    </message>
    <message>
        <source>Daily limit used up</source>
        <translation>Límite diario agotado</translation>
    </message>
    <message>
        <source>Limits per minute and day reached</source>
        <translation>Límites por minuto y día alcanzados</translation>
    </message>
    <message>
        <source>Model not in this key&apos;s plan</source>
        <translation>Modelo fuera del plan de esta clave</translation>
    </message>
    <message>
        <source>Service short of capacity</source>
        <translation>Servicio sin capacidad suficiente</translation>
    </message>
    <message>
        <source>No credit left</source>
        <translation>Sin crédito</translation>
    </message>
    <message>
        <source>Model overloaded</source>
        <translation>Modelo sobrecargado</translation>
    </message>
    <message>
        <source>Error at the service</source>
        <translation>Error del servicio</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Tardó demasiado</translation>
    </message>
    <message>
        <source>Network down</source>
        <translation>Red caída</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>Respuesta vacía</translation>
    </message>
    <message>
        <source>Declined by the service</source>
        <translation>Rehusado por el servicio</translation>
    </message>
    <message>
        <source>Ran out of room to answer</source>
        <translation>Sin espacio para responder</translation>
    </message>
    <message>
        <source>Fault of the model</source>
        <translation>Fallo del modelo</translation>
    </message>
    <message>
        <source>Error in mid-answer</source>
        <translation>Error a mitad de la respuesta</translation>
    </message>
    <message>
        <source>Connection dropped</source>
        <translation>Conexión cortada</translation>
    </message>
    <message>
        <source>Answer stalled</source>
        <translation>Respuesta estancada</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Detenido por ti</translation>
    </message>
    <message>
        <source>Limit per second reached</source>
        <translation>Límite por segundo alcanzado</translation>
    </message>
    <message>
        <source>Monthly limit used up</source>
        <translation>Límite mensual agotado</translation>
    </message>
    <message>
        <source>Refused for an unknown reason</source>
        <translation>Rechazado por un motivo desconocido</translation>
    </message>
    <message>
        <source>Unknown error at the service</source>
        <translation>Error desconocido del servicio</translation>
    </message>
    <message>
        <source>Check or replace it in Settings.</source>
        <translation>Compruébala o cámbiala en Ajustes.</translation>
    </message>
    <message>
        <source>Renew it where you got it.</source>
        <translation>Renuévala donde la obtuviste.</translation>
    </message>
    <message>
        <source>Create a new key in Google AI Studio.</source>
        <translation>Crea una clave nueva en Google AI Studio.</translation>
    </message>
    <message>
        <source>Delete it there and create a new one.</source>
        <translation>Elimínala allí y crea una nueva.</translation>
    </message>
    <message>
        <source>Use a key of another project.</source>
        <translation>Usa una clave de otro proyecto.</translation>
    </message>
    <message>
        <source>Enable the Generative Language API for its project.</source>
        <translation>Activa la Generative Language API en su proyecto.</translation>
    </message>
    <message>
        <source>Lift its restriction, or use another key.</source>
        <translation>Retira su restricción o usa otra clave.</translation>
    </message>
    <message>
        <source>Set a proxy, or use another service.</source>
        <translation>Configura un proxy o usa otro servicio.</translation>
    </message>
    <message>
        <source>Link a billing account to its project, or use a key of another project.</source>
        <translation>Vincule una cuenta de facturación a su proyecto o use una clave de otro proyecto.</translation>
    </message>
    <message>
        <source>Choose another model in Settings.</source>
        <translation>Elige otro modelo en Ajustes.</translation>
    </message>
    <message>
        <source>Wait for the reset, or add a key of another project.</source>
        <translation>Espera al restablecimiento o añade una clave de otro proyecto.</translation>
    </message>
    <message>
        <source>Add credit, or use another key.</source>
        <translation>Añade crédito o usa otra clave.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Comprueba la conexión de red.</translation>
    </message>
    <message>
        <source>Start a new conversation.</source>
        <translation>Inicia una conversación nueva.</translation>
    </message>
</context>
<context>
    <name>quire::ui::FallbackPage</name>
    <message>
        <source>Fallback keys</source>
        <translation>Claves de reserva</translation>
    </message>
    <message>
        <source>Keys of somebody else, for example your company&apos;s. They answer only while none of your own keys can, and you are told when they do.</source>
        <translation>Claves de otra persona, por ejemplo de tu empresa. Solo responden mientras ninguna de las tuyas puede, y se te avisa cuando lo hacen.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Chat without documents</source>
        <translation>Conversación sin documentos</translation>
    </message>
    <message>
        <source>Chat and document passages</source>
        <translation>Conversación y pasajes de documentos</translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation>Para qué son</translation>
    </message>
    <message>
        <source>May be sent</source>
        <translation>Se puede enviar</translation>
    </message>
    <message>
        <source>Answers a day</source>
        <translation>Respuestas al día</translation>
    </message>
    <message numerus="yes">
        <source>Your administrator allows %n a day.</source>
        <translation>
            <numerusform>Tu administrador permite %n al día.</numerusform>
            <numerusform>Tu administrador permite %n al día.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::Inspector</name>
    <message>
        <source>— You —</source>
        <translation>— Tú —</translation>
    </message>
    <message>
        <source>— Model —</source>
        <translation>— Modelo —</translation>
    </message>
    <message>
        <source>Passages that were sent</source>
        <translation>Pasajes enviados</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>The exact prompt</source>
        <translation>El prompt exacto</translation>
    </message>
    <message>
        <source>How this answer came about</source>
        <translation>Cómo se obtuvo esta respuesta</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>What was sent, word for word</source>
        <translation>Lo que se envió, palabra por palabra</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondido por</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>%1 sent, %2 answered</source>
        <translation>%1 enviados, %2 de respuesta</translation>
    </message>
    <message>
        <source>Search took</source>
        <translation>La búsqueda tardó</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>Primera palabra tras</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a key, how its attempt ended, how long it took</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a document, then the place in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (not used)</source>
        <translation>%1 (no usado)</translation>
    </message>
    <message>
        <source>about %1, not counted</source>
        <translation>unos %1, sin contar</translation>
    </message>
    <message>
        <source>%1 sent (about %2 were expected), %3 answered</source>
        <translation>%1 enviados (se esperaban unos %2), %3 de respuesta</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Notas %1</translation>
    </message>
    <message>
        <source>notes made shorter</source>
        <translation>notas resumidas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two places in a document</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Parts that were read</source>
        <translation>Partes leídas</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Read in parts</source>
        <translation>Leído por partes</translation>
    </message>
    <message>
        <source>With all parts</source>
        <translation>Con todas las partes</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <comment>the name of an error</comment>
        <translation>no leída: %1</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeyCard</name>
    <message>
        <source>The latest waits for the first word of an answer</source>
        <translation>Las últimas esperas hasta la primera palabra de una respuesta</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>Failed in a row</source>
        <translation>Fallos seguidos</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Primera palabra</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Próximo control</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Reset its health and breaker</source>
        <translation>Restablecer su estado y su disyuntor</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, then the key it is for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Test now: %1</source>
        <translation>Probar ahora: %1</translation>
    </message>
    <message>
        <source>More actions: %1</source>
        <translation>Más acciones: %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no value</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 answered, %2 failed</source>
        <translation>%1 respuestas, %2 fallos</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>median and 95th percentile</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Half of the answers began within the first time, 19 of 20 within the second</source>
        <translation>La mitad de las respuestas empezó dentro del primer tiempo; 19 de cada 20, dentro del segundo</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeyDialog</name>
    <message>
        <source>Add a key</source>
        <translation>Añadir una clave</translation>
    </message>
    <message>
        <source>Add a fallback key</source>
        <translation>Añadir una clave de reserva</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave empty to keep it</source>
        <translation>Déjalo vacío para conservarla</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Show or hide the key</source>
        <translation>Mostrar u ocultar la clave</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For example Work</source>
        <translation>Por ejemplo, Trabajo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Optional; keys of one project share its quota</source>
        <translation>Opcional; las claves de un proyecto comparten su cuota</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Get a key from %1</source>
        <translation>Obtener una clave en %1</translation>
    </message>
    <message>
        <source>http://localhost:11434/v1</source>
        <translation>http://localhost:11434/v1</translation>
    </message>
    <message>
        <source>The service&apos;s own</source>
        <translation>La propia del servicio</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeyList</name>
    <message>
        <source>The key is empty, has spaces in it, or is in the list already.</source>
        <translation>La clave está vacía, contiene espacios o ya está en la lista.</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>Aún no hay claves.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando al servicio…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, then what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 funciona.</translation>
    </message>
    <message>
        <source>from the environment, for this run</source>
        <translation>del entorno, para esta ejecución</translation>
    </message>
    <message>
        <source>from your administrator</source>
        <translation>de tu administrador</translation>
    </message>
    <message>
        <source>in an encrypted file</source>
        <translation>en un archivo cifrado</translation>
    </message>
    <message>
        <source>until Quire ends</source>
        <translation>hasta cerrar Quire</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain</source>
        <translation>en el llavero del sistema</translation>
    </message>
    <message>
        <source>Remove this key?</source>
        <translation>¿Quitar esta clave?</translation>
    </message>
    <message>
        <source>%1 is deleted from this computer. At the service it stays.</source>
        <translation>%1 se elimina de este equipo. En el servicio se conserva.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeyModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a state, then why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, then its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>cannot be read now: the keychain is locked or gone</source>
        <translation>ahora no se puede leer: el llavero está bloqueado o no existe</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Your keys for Google Gemini or an OpenAI-compatible server. A second key of another project takes over when the first is at its limit.</source>
        <translation>Tus claves para Google Gemini o un servidor compatible con OpenAI. Una segunda clave de otro proyecto toma el relevo cuando la primera llega a su límite.</translation>
    </message>
    <message>
        <source>Use both, in turn by chance</source>
        <translation>Usar ambas, alternando al azar</translation>
    </message>
    <message>
        <source>Use the first; keep the second in reserve</source>
        <translation>Usar la primera; mantener la segunda en reserva</translation>
    </message>
    <message>
        <source>With two keys</source>
        <translation>Con dos claves</translation>
    </message>
</context>
<context>
    <name>quire::ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window. Answers come in the language of your question, whatever is chosen here.</source>
        <translation>De la ventana. Las respuestas llegan en el idioma de tu pregunta, elijas lo que elijas aquí.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Takes effect when Quire is started again.</source>
        <translation>Se aplica al volver a iniciar Quire.</translation>
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
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation>&amp;Nueva conversación</translation>
    </message>
    <message>
        <source>&amp;Add documents…</source>
        <translation>&amp;Añadir documentos…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Añadir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open the &amp;sample documents</source>
        <translation>Abrir los &amp;documentos de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Export this conversation…</source>
        <translation>&amp;Exportar esta conversación…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Search conversations</source>
        <translation>&amp;Buscar en las conversaciones</translation>
    </message>
    <message>
        <source>Go to the &amp;question field</source>
        <translation>Ir al campo de &amp;pregunta</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>&amp;Fuentes</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documentos</translation>
    </message>
    <message>
        <source>Das&amp;hboard</source>
        <translation>Pane&amp;l de control</translation>
    </message>
    <message>
        <source>Show or hide &amp;conversations</source>
        <translation>Mostrar u ocultar las &amp;conversaciones</translation>
    </message>
    <message>
        <source>Show or hide the &amp;panels</source>
        <translation>Mostrar u ocultar los pan&amp;eles</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Set up an API &amp;key…</source>
        <translation>&amp;Configurar una clave de API…</translation>
    </message>
    <message>
        <source>&amp;Who gets what…</source>
        <translation>&amp;Quién recibe qué…</translation>
    </message>
    <message>
        <source>&amp;About Quire</source>
        <translation>&amp;Acerca de Quire</translation>
    </message>
    <message>
        <source>There is no conversation open.</source>
        <translation>No hay ninguna conversación abierta.</translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <translation>Exportar esta conversación</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Markdown (*.md);;Web page (*.html);;JSON, to import again (*.json)</source>
        <translation>PDF (*.pdf);;Markdown (*.md);;Página web (*.html);;JSON, para volver a importar (*.json)</translation>
    </message>
    <message>
        <source>Export the event log</source>
        <translation>Exportar el registro de eventos</translation>
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
        <translation>Acerca de Quire</translation>
    </message>
    <message>
        <source>Quire %1</source>
        <translation>Quire %1</translation>
    </message>
    <message>
        <source>Answers from your own documents.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Respuestas a partir de tus propios documentos.
Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>quire::ui::MeaningBar</name>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>Búsqueda por significado</translation>
    </message>
    <message>
        <source>Passages that can be found by meaning</source>
        <translation>Pasajes que se encuentran por su significado</translation>
    </message>
</context>
<context>
    <name>quire::ui::MeaningText</name>
    <message>
        <source>%1 of %2 passages can be found by meaning.</source>
        <translation>%1 de %2 pasajes se encuentran por su significado.</translation>
    </message>
    <message>
        <source>Waits for your consent to send the text of your documents.</source>
        <translation>Espera su consentimiento para enviar el texto de sus documentos.</translation>
    </message>
    <message>
        <source>All passages can be found by meaning.</source>
        <translation>Todos los pasajes se encuentran por su significado.</translation>
    </message>
</context>
<context>
    <name>quire::ui::MessageText</name>
    <message>
        <source>Code copied</source>
        <translation>Código copiado</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar el código</translation>
    </message>
</context>
<context>
    <name>quire::ui::MessageView</name>
    <message>
        <source>Copy message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>What was sent, and to whom</source>
        <translation>Qué se envió y a quién</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Tu pregunta</translation>
    </message>
</context>
<context>
    <name>quire::ui::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Who writes the answers, and from how much of your documents.</source>
        <translation>Quién escribe las respuestas, y a partir de cuánto de tus documentos.</translation>
    </message>
    <message>
        <source>Let a smaller model answer when this one cannot</source>
        <translation>Dejar que responda un modelo menor cuando este no pueda</translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>Servidor compatible con OpenAI</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>En cada pregunta</translation>
    </message>
    <message>
        <source>Passages sent along</source>
        <translation>Pasajes adjuntos</translation>
    </message>
    <message>
        <source>At most, in tokens</source>
        <translation>Como máximo, en tokens</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>Compatible con OpenAI</translation>
    </message>
    <message>
        <source>A local server such as Ollama answers at http://localhost:11434/v1; nothing then leaves this computer.</source>
        <translation>Un servidor local como Ollama responde en http://localhost:11434/v1; entonces nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>quire::ui::NoticeBar</name>
    <message>
        <source>Open key settings</source>
        <translation>Abrir los ajustes de claves</translation>
    </message>
    <message>
        <source>Put it right…</source>
        <translation>Resolver…</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Descartar este aviso</translation>
    </message>
</context>
<context>
    <name>quire::ui::NoticeLine</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Set up a key…</source>
        <translation>Configurar una clave…</translation>
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
        <translation>Mientras tanto responden las claves de reserva.</translation>
    </message>
</context>
<context>
    <name>quire::ui::PageView</name>
    <message>
        <source>The cited page</source>
        <translation>La página citada</translation>
    </message>
</context>
<context>
    <name>quire::ui::PassphraseDialog</name>
    <message>
        <source>The keys are not kept</source>
        <translation>Las claves no se han guardado</translation>
    </message>
    <message>
        <source>That is not its passphrase.</source>
        <translation>Esa no es su frase de contraseña.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Choose a passphrase for your keys</source>
        <translation>Elija una frase de contraseña para sus claves</translation>
    </message>
    <message>
        <source>Unlock your keys</source>
        <translation>Desbloquee sus claves</translation>
    </message>
    <message>
        <source>No keychain was found, so your keys go into an encrypted file. Quire asks for its passphrase at each start; who forgets it has to enter the keys again.</source>
        <translation>No se encontró ningún llavero, así que sus claves van a un archivo cifrado. Quire pide su frase de contraseña en cada inicio; quien la olvide tendrá que introducir de nuevo las claves.</translation>
    </message>
    <message>
        <source>They are in an encrypted file, because no keychain was found.</source>
        <translation>Están en un archivo cifrado porque no se encontró ningún llavero.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation>Guardar las claves</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters.</source>
        <translation>
            <numerusform>Use al menos %n carácter.</numerusform>
            <numerusform>Use al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
</context>
<context>
    <name>quire::ui::PoolText</name>
    <message>
        <source>%1, used up by about %2 at this pace</source>
        <translation>%1, agotado hacia las %2 a este ritmo</translation>
    </message>
    <message>
        <source>Network lost</source>
        <translation>Red perdida</translation>
    </message>
    <message>
        <source>Network up</source>
        <translation>Red disponible</translation>
    </message>
    <message>
        <source>Way to the service lost</source>
        <translation>Vía al servicio perdida</translation>
    </message>
    <message>
        <source>Smaller model taken</source>
        <translation>Se usó un modelo menor</translation>
    </message>
    <message>
        <source>No more retries for now</source>
        <translation>Sin más reintentos por ahora</translation>
    </message>
    <message>
        <source>At a limit</source>
        <translation>Límite alcanzado</translation>
    </message>
    <message>
        <source>Counted as failed</source>
        <translation>Considerada fallida</translation>
    </message>
    <message>
        <source>The service has trouble</source>
        <translation>El servicio tiene problemas</translation>
    </message>
    <message>
        <source>This network is throttled</source>
        <translation>Esta red está limitada</translation>
    </message>
    <message>
        <source>Not offered here</source>
        <translation>No se ofrece aquí</translation>
    </message>
    <message>
        <source>Check without an answer</source>
        <translation>Comprobación sin respuesta</translation>
    </message>
    <message>
        <source>Earlier state remembered</source>
        <translation>Estado anterior recordado</translation>
    </message>
    <message>
        <source>Earlier state unreadable, started anew</source>
        <translation>Estado anterior ilegible, se empezó de nuevo</translation>
    </message>
    <message>
        <source>Shared project found</source>
        <translation>Proyecto compartido detectado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Forecasts of a day&apos;s end that came true: %1</source>
        <translation>Previsiones del fin de la cuota cumplidas: %1</translation>
    </message>
    <message>
        <source>Forecasts of a key&apos;s failure that came true: %1</source>
        <translation>Previsiones de fallo de una clave cumplidas: %1</translation>
    </message>
    <message>
        <source>Way to the service: %1. Lost on this network: %2.</source>
        <translation>Vía al servicio: %1. Perdida en esta red: %2.</translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <comment>a model, then a key&apos;s health with it</comment>
        <translation>%1: %2 de 100</translation>
    </message>
    <message>
        <source>a direct connection</source>
        <translation>conexión directa</translation>
    </message>
    <message>
        <source>the system&apos;s proxy</source>
        <translation>proxy del sistema</translation>
    </message>
    <message>
        <source>an HTTP proxy</source>
        <translation>proxy HTTP</translation>
    </message>
    <message>
        <source>a SOCKS5 proxy</source>
        <translation>proxy SOCKS5</translation>
    </message>
    <message>
        <source>the relay</source>
        <translation>retransmisor</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Tus claves</translation>
    </message>
    <message>
        <source>Your keys, one out</source>
        <translation>Tus claves, una apartada</translation>
    </message>
    <message>
        <source>One key, on trial</source>
        <translation>Una clave, a prueba</translation>
    </message>
    <message>
        <source>Fallback keys</source>
        <translation>Claves de reserva</translation>
    </message>
    <message>
        <source>Offline answers</source>
        <translation>Respuestas sin conexión</translation>
    </message>
    <message>
        <source>Your own keys answer.</source>
        <translation>Responden tus propias claves.</translation>
    </message>
    <message>
        <source>A working key of yours answers; fallback keys only help at its limit.</source>
        <translation>Responde una clave tuya que funciona; las de reserva solo ayudan en su límite.</translation>
    </message>
    <message>
        <source>A key of yours that is coming back answers alone.</source>
        <translation>Responde sola una clave tuya que se está recuperando.</translation>
    </message>
    <message>
        <source>None of your keys can answer; fallback keys do.</source>
        <translation>Ninguna de tus claves puede responder; lo hacen las de reserva.</translation>
    </message>
    <message>
        <source>Answers are quotations from your documents. Nothing leaves this computer.</source>
        <translation>Las respuestas son citas textuales de tus documentos. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>No key is set up</source>
        <translation>No hay ninguna clave configurada</translation>
    </message>
    <message>
        <source>Some of your keys have failed</source>
        <translation>Algunas de tus claves han fallado</translation>
    </message>
    <message>
        <source>A key of yours is being tried again</source>
        <translation>Se está volviendo a probar una de tus claves</translation>
    </message>
    <message>
        <source>All of your keys have failed</source>
        <translation>Todas tus claves han fallado</translation>
    </message>
    <message>
        <source>No key of your own is set up</source>
        <translation>No hay ninguna clave tuya configurada</translation>
    </message>
    <message>
        <source>Some of your keys are at their limit</source>
        <translation>Algunas de tus claves están en su límite</translation>
    </message>
    <message>
        <source>All of your keys are at their limit</source>
        <translation>Todas tus claves están en su límite</translation>
    </message>
    <message>
        <source>Your keys have failed or are at their limit</source>
        <translation>Sus claves han fallado o están en su límite</translation>
    </message>
    <message>
        <source>The service is not offered on this network</source>
        <translation>El servicio no se ofrece en esta red</translation>
    </message>
    <message>
        <source>The network is down</source>
        <translation>La red está caída</translation>
    </message>
    <message>
        <source>The service has an outage</source>
        <translation>El servicio está averiado</translation>
    </message>
    <message>
        <source>Fallback keys would not help</source>
        <translation>Las claves de reserva no ayudarían</translation>
    </message>
    <message>
        <source>Fallback keys may not be sent this</source>
        <translation>Esto no se puede enviar a las claves de reserva</translation>
    </message>
    <message>
        <source>Fallback keys are switched off</source>
        <translation>Las claves de reserva están desactivadas</translation>
    </message>
    <message>
        <source>The fallback keys&apos; answers of today are used up</source>
        <translation>Las respuestas de hoy de las claves de reserva están agotadas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a tier, then why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>En buen estado</translation>
    </message>
    <message>
        <source>Weakened</source>
        <translation>Debilitada</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>En descanso</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>Cuota agotada</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Apartada</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>A prueba</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Aún sin usar</translation>
    </message>
    <message>
        <source>resets %1</source>
        <translation>se restablece: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a reason, then when it ends</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>tried again in %1</source>
        <translation>nuevo intento en %1</translation>
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
        <translation>Compatible con OpenAI</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Tu clave</translation>
    </message>
    <message>
        <source>Fallback key</source>
        <translation>Clave de reserva</translation>
    </message>
    <message>
        <source>%1 (…%2)</source>
        <comment>a key&apos;s label and its last four characters</comment>
        <translation>%1 (…%2)</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>quedan %1 de %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>límite: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1, resets %2</source>
        <translation>%1, se restablece: %2</translation>
    </message>
    <message>
        <source>%1 belong to one project and share its quota. A key of another project would add to it.</source>
        <translation>%1 pertenecen a un mismo proyecto y comparten su cuota. Una clave de otro proyecto se sumaría a ella.</translation>
    </message>
    <message>
        <source>None of your keys can answer now; fallback keys do.</source>
        <translation>Ahora ninguna de tus claves puede responder; lo hacen las de reserva.</translation>
    </message>
    <message>
        <source>%1 cannot answer now; fallback keys do.</source>
        <translation>Ahora no se puede responder con %1; lo hacen las claves de reserva.</translation>
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
        <translation>Pregunta recibida</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Answer began</source>
        <translation>Comienza la respuesta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Detenido por ti</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandono</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>Check sent</source>
        <translation>Comprobación enviada</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>Comprobación superada</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>Comprobación fallida</translation>
    </message>
    <message>
        <source>Back in use</source>
        <translation>De nuevo en uso</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Dejada a un lado</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperada</translation>
    </message>
    <message>
        <source>Reset by you</source>
        <translation>Restablecida por ti</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>Claves cambiadas</translation>
    </message>
    <message>
        <source>Network down</source>
        <translation>Red caída</translation>
    </message>
    <message>
        <source>Network back</source>
        <translation>Red restablecida</translation>
    </message>
    <message>
        <source>Project learned</source>
        <translation>Proyecto identificado</translation>
    </message>
    <message>
        <source>Computer woke up</source>
        <translation>El equipo se reactivó</translation>
    </message>
    <message>
        <source>Tier changed</source>
        <translation>Cambio de nivel</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>en descanso</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>apartada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>cuota agotada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>tried already</source>
        <translation>ya probada</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>dejada a un lado</translation>
    </message>
    <message>
        <source>kept as a fallback</source>
        <translation>guardada como reserva</translation>
    </message>
    <message>
        <source>does not have the model</source>
        <translation>no tiene el modelo</translation>
    </message>
    <message>
        <source>not allowed for this content</source>
        <translation>no permitida para este contenido</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s) ready</source>
        <translation>
            <numerusform>%1 de %n clave lista</numerusform>
            <numerusform>%1 de %n claves listas</numerusform>
        </translation>
    </message>
    <message>
        <source>All of your keys are paused</source>
        <translation>Todas sus claves están en pausa</translation>
    </message>
</context>
<context>
    <name>quire::ui::PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Documents are read, indexed and searched on this computer. There is no telemetry.</source>
        <translation>Los documentos se leen, indexan y buscan en este equipo. No hay telemetría.</translation>
    </message>
    <message>
        <source>Without a keychain, keep keys in a file encrypted with a passphrase</source>
        <translation>Sin llavero, guardar las claves en un archivo cifrado con una frase de contraseña</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Quién recibe qué</translation>
    </message>
    <message>
        <source>Where keys are kept</source>
        <translation>Dónde se guardan las claves</translation>
    </message>
    <message>
        <source>In an encrypted file, because no keychain was found.</source>
        <translation>En un archivo cifrado, porque no se encontró ningún llavero.</translation>
    </message>
    <message>
        <source>In memory until Quire ends, because no keychain was found.</source>
        <translation>En memoria hasta cerrar Quire, porque no se encontró ningún llavero.</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain. Never in settings, logs, exports or the database.</source>
        <translation>En el llavero del sistema. Nunca en los ajustes, los registros, las exportaciones ni la base de datos.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Your files, their index, your conversations</source>
        <translation>Tus archivos, su índice, tus conversaciones</translation>
    </message>
    <message>
        <source>These stay on this computer</source>
        <translation>Se quedan en este equipo</translation>
    </message>
    <message>
        <source>Google, or the server you chose</source>
        <translation>Google, o el servidor que elijas</translation>
    </message>
    <message>
        <source>Your question, the conversation so far, the passages it needs</source>
        <translation>Tu pregunta, la conversación hasta ahí, los pasajes necesarios</translation>
    </message>
    <message>
        <source>When you ask with a key</source>
        <translation>Cuando preguntas con una clave</translation>
    </message>
    <message>
        <source>Owner of the fallback keys</source>
        <translation>Dueño de las claves de reserva</translation>
    </message>
    <message>
        <source>The same, as far as Settings, Fallback allows</source>
        <translation>Lo mismo, hasta donde lo permita Ajustes, Reserva</translation>
    </message>
    <message>
        <source>While none of your keys can answer</source>
        <translation>Mientras ninguna de tus claves puede responder</translation>
    </message>
    <message>
        <source>Brave Search</source>
        <translation>Brave Search</translation>
    </message>
    <message>
        <source>The words searched for</source>
        <translation>Las palabras buscadas</translation>
    </message>
    <message>
        <source>When web search is on</source>
        <translation>Cuando la búsqueda web está activa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>The text of all documents, and each question</source>
        <translation>El texto de todos los documentos y cada pregunta</translation>
    </message>
    <message>
        <source>When search by meaning is on and you agreed, under Search</source>
        <translation>Cuando la búsqueda por significado está activada y usted lo aceptó, en Búsqueda</translation>
    </message>
</context>
<context>
    <name>quire::ui::QueueBar</name>
    <message>
        <source>Pause reading</source>
        <translation>Pausar la lectura</translation>
    </message>
    <message>
        <source>Stop reading what still waits</source>
        <translation>No leer lo que aún espera</translation>
    </message>
    <message>
        <source>Documents read</source>
        <translation>Documentos leídos</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %n file(s) wait</source>
        <translation>
            <numerusform>En pausa, espera %n archivo</numerusform>
            <numerusform>En pausa, esperan %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Leyendo %1 de %2</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>queda aprox. %1</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
</context>
<context>
    <name>quire::ui::ScoreGauge</name>
    <message>
        <source>Health score %1 of 100; failed below %2, recovered above %3</source>
        <translation>Puntuación de estado: %1 de 100; fallida por debajo de %2, recuperada por encima de %3</translation>
    </message>
</context>
<context>
    <name>quire::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Quire finds passages by their words, on this computer. Search by meaning finds those that say it in other words, or in another language. It needs a model that turns texts into vectors.</source>
        <translation>Quire encuentra los pasajes por sus palabras, en este equipo. La búsqueda por significado encuentra los que lo dicen con otras palabras o en otro idioma. Necesita un modelo que convierta textos en vectores.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>Servidor compatible con OpenAI</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>Búsqueda por significado</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>A local server such as Ollama makes the vectors on this computer: no text leaves it, and no key is needed. With any other service, the text of all documents is sent there once, and each question when it is asked.</source>
        <translation>Un servidor local como Ollama hace los vectores en este equipo: ningún texto sale de él y no hace falta clave. Con cualquier otro servicio, el texto de todos los documentos se envía allí una vez, y cada pregunta cuando se hace.</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Send the text of all documents to %1, about %2 tokens now</source>
        <translation>Enviar el texto de todos los documentos a %1, ahora unos %2 tokens</translation>
    </message>
    <message>
        <source>Send the text of all documents to %1</source>
        <translation>Enviar el texto de todos los documentos a %1</translation>
    </message>
</context>
<context>
    <name>quire::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Búsqueda web</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
</context>
<context>
    <name>quire::ui::SidePanel</name>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel de control</translation>
    </message>
</context>
<context>
    <name>quire::ui::SourceButton</name>
    <message>
        <source>Source %1: %2</source>
        <translation>Fuente %1: %2</translation>
    </message>
</context>
<context>
    <name>quire::ui::SourcePanel</name>
    <message>
        <source>Back to the source</source>
        <translation>Volver a la fuente</translation>
    </message>
    <message>
        <source>“%1” (%2, %3)</source>
        <comment>a quotation, its file, its place</comment>
        <translation>«%1» (%2, %3)</translation>
    </message>
    <message>
        <source>Quotation copied.</source>
        <translation>Cita copiada.</translation>
    </message>
</context>
<context>
    <name>quire::ui::SourceView</name>
    <message>
        <source>Click a citation in an answer to see the page it came from.</source>
        <translation>Haz clic en una cita de una respuesta para ver la página de la que procede.</translation>
    </message>
    <message>
        <source>Copy the quotation with its source</source>
        <translation>Copiar la cita con su fuente</translation>
    </message>
    <message>
        <source>Open the file in its own program</source>
        <translation>Abrir el archivo en su programa</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>The file is no longer where it was. This is the text that was stored when it was read.</source>
        <translation>El archivo ya no está donde estaba. Este es el texto que se guardó al leerlo.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>quire::ui::StatusLine</name>
    <message>
        <source>Open the dashboard</source>
        <translation>Abrir el panel de control</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>Mostrar los documentos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the tier, then how many keys are ready</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>Lectura en pausa</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>Leyendo %n archivo</numerusform>
            <numerusform>Leyendo %n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::TierBanner</name>
    <message>
        <source>Tier %1: %2</source>
        <translation>Nivel %1: %2</translation>
    </message>
    <message>
        <source>The network is down</source>
        <translation>La red está caída</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from fallback keys today</source>
        <translation>
            <numerusform>%n respuesta de claves de reserva hoy</numerusform>
            <numerusform>%n respuestas de claves de reserva hoy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::TimeText</name>
    <message>
        <source>tomorrow %1</source>
        <translation>mañana %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
</context>
<context>
    <name>quire::ui::WatchedBar</name>
    <message>
        <source>Watch a folder…</source>
        <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>Vigilando %1</translation>
    </message>
    <message numerus="yes">
        <source>Watching %1 and %n more</source>
        <translation>
            <numerusform>Vigilando %1 y %n más</numerusform>
            <numerusform>Vigilando %1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Files in a watched folder join the library by themselves</source>
        <translation>Los archivos de una carpeta vigilada entran solos en la biblioteca</translation>
    </message>
</context>
<context>
    <name>quire::ui::WebSearchPage</name>
    <message>
        <source>Web search</source>
        <translation>Búsqueda web</translation>
    </message>
    <message>
        <source>Quire can look a question up with Brave Search and cite pages beside your documents. It needs a key of its own; the words searched for are then sent to Brave.</source>
        <translation>Quire puede buscar una pregunta con Brave Search y citar páginas junto a tus documentos. Necesita una clave propia; las palabras buscadas se envían entonces a Brave.</translation>
    </message>
    <message>
        <source>Search the web too, unless switched off below the question</source>
        <translation>Buscar también en la web, salvo que se desactive bajo la pregunta</translation>
    </message>
    <message>
        <source>Keys for Brave Search</source>
        <translation>Claves para Brave Search</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Brave Search</source>
        <translation>Brave Search</translation>
    </message>
</context>
</TS>
