<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Notice</name>
    <message>
        <source>Searching your documents…</source>
        <translation>Recherche dans vos documents…</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>En attente de la réponse…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nouvelle tentative…</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Nouvelle tentative dans %n seconde.</numerusform>
            <numerusform>Nouvelle tentative dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the best passages of your own documents, word for word.</source>
        <translation>Voici, mot pour mot, les meilleurs passages de vos propres documents.</translation>
    </message>
    <message>
        <source>Answered offline.</source>
        <translation>Réponse hors ligne.</translation>
    </message>
    <message>
        <source>Answered with a fallback key, because none of your own keys could.</source>
        <translation>Réponse obtenue avec une clé de secours, car aucune de vos propres clés n’était utilisable.</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Vous avez arrêté cette réponse.</translation>
    </message>
    <message>
        <source>The connection broke in the middle of this answer. Another key wrote the rest.</source>
        <translation>La connexion a été coupée au milieu de cette réponse. Une autre clé a écrit la suite.</translation>
    </message>
    <message>
        <source>Search only: the passages that fit, word for word. No model was asked.</source>
        <translation>Recherche seule : les passages qui conviennent, mot pour mot. Aucun modèle n’a été interrogé.</translation>
    </message>
    <message>
        <source>Answered without the web: searching it needs a key for Brave Search.</source>
        <translation>Réponse sans le web : y chercher demande une clé pour Brave Search.</translation>
    </message>
    <message>
        <source>Answered without the web.</source>
        <translation>Réponse sans le web.</translation>
    </message>
    <message>
        <source>Reading the whole of it: part %1 of %2…</source>
        <translation>Lecture intégrale : partie %1 sur %2…</translation>
    </message>
    <message>
        <source>You stopped this answer. These are the notes on what was read until then.</source>
        <translation>Vous avez arrêté cette réponse. Voici les notes sur ce qui avait été lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the text could not be read; the answer is without them.</source>
        <translation>
            <numerusform>%n partie du texte n’a pas pu être lue ; la réponse s’en passe.</numerusform>
            <numerusform>%n parties du texte n’ont pas pu être lues ; la réponse s’en passe.</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer cites none of the passages it was given. Check it before you rely on it.</source>
        <translation>Cette réponse ne cite aucun des passages fournis. Vérifiez-la avant de vous y fier.</translation>
    </message>
    <message>
        <source>Nothing in your documents fits this question.</source>
        <translation>Rien dans vos documents ne répond à cette question.</translation>
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
        <translation>diapo %1, commentaires</translation>
    </message>
    <message>
        <source>slide %1</source>
        <translation>diapo %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraphe %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Check this one: the passage does not clearly say what the answer says.</source>
        <translation>À vérifier&#xa0;: le passage ne dit pas clairement ce que dit la réponse.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Quire cannot write to its folder: %1</source>
        <translation>Quire ne peut pas écrire dans son dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>This profile was written by a newer Quire. Update the program to open it.</source>
        <translation>Ce profil a été écrit par une version plus récente de Quire. Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Quire cannot open its library: %1</source>
        <translation>Quire ne peut pas ouvrir sa bibliothèque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another Quire has this library open, and does not answer. Close it, or wait until it has ended.</source>
        <translation>Un autre Quire a ouvert cette bibliothèque et ne répond pas. Fermez-le, ou attendez qu’il ait terminé.</translation>
    </message>
</context>
<context>
    <name>quire::ui::ActivityChart</name>
    <message>
        <source>In the last hour: %1 answered, %2 attempts failed</source>
        <translation>Dernière heure&#xa0;: %1 réponses, %2 tentatives échouées</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>il y a 1 h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>at most %n a slot</source>
        <translation>
            <numerusform>%n au plus par barre</numerusform>
            <numerusform>%n au plus par barre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::AdvancedPage</name>
    <message>
        <source>A direct connection</source>
        <translation>Une connexion directe</translation>
    </message>
    <message>
        <source>Other ways to the service</source>
        <translation>Autres chemins vers le service</translation>
    </message>
    <message>
        <source>Tried within the same request when the first way does not get through. The one that works is remembered for this network for three hours.</source>
        <translation>Essayés dans la même requête quand le premier chemin n&apos;aboutit pas. Celui qui fonctionne est retenu trois heures pour ce réseau.</translation>
    </message>
    <message>
        <source>A relay for Gemini</source>
        <translation>Un relais pour Gemini</translation>
    </message>
    <message>
        <source>A relay is a server that passes requests on. Whoever runs it sees your key, your questions and their passages.</source>
        <translation>Un relais est un serveur qui transmet les requêtes. Qui l&apos;exploite voit votre clé, vos questions et leurs passages.</translation>
    </message>
    <message>
        <source>The host above as a proxy</source>
        <translation>L&apos;hôte ci-dessus comme proxy</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Key pool</source>
        <translation>Groupe de clés</translation>
    </message>
    <message>
        <source>Retries of a request</source>
        <translation>Nouvelles tentatives par requête</translation>
    </message>
    <message>
        <source>Take a key out after failures</source>
        <translation>Échecs avant d’écarter une clé</translation>
    </message>
    <message>
        <source>Try it again after</source>
        <translation>La réessayer après</translation>
    </message>
    <message>
        <source>Failed below a score of</source>
        <translation>En échec sous un score de</translation>
    </message>
    <message>
        <source>Recovered above a score of</source>
        <translation>Rétablie au-dessus d’un score de</translation>
    </message>
    <message>
        <source>Check health every</source>
        <translation>Vérifier l’état tous les</translation>
    </message>
</context>
<context>
    <name>quire::ui::AnchorText</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Slide %1, notes</source>
        <translation>Diapo %1, commentaires</translation>
    </message>
    <message>
        <source>Slide %1</source>
        <translation>Diapo %1</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Feuille %1</translation>
    </message>
    <message>
        <source>Sheet %1, %2</source>
        <translation>Feuille %1, %2</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Paragraphe %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Page %1 (%2)</source>
        <comment>the number as printed, then the page&apos;s place in the file</comment>
        <translation>Page %1 (%2)</translation>
    </message>
</context>
<context>
    <name>quire::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
</context>
<context>
    <name>quire::ui::ChatPage</name>
    <message>
        <source>The model was not changed</source>
        <translation>Le modèle n’a pas été changé</translation>
    </message>
    <message>
        <source>The question was not sent</source>
        <translation>La question n’a pas été envoyée</translation>
    </message>
    <message>
        <source>The conversation could not be opened</source>
        <translation>Impossible d’ouvrir la conversation</translation>
    </message>
</context>
<context>
    <name>quire::ui::ChatView</name>
    <message>
        <source>Go to the latest message</source>
        <translation>Aller au dernier message</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>quire::ui::Composer</name>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>Ask about your documents</source>
        <translation>Posez une question sur vos documents</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Search the web too</source>
        <translation>Chercher aussi sur le Web</translation>
    </message>
    <message>
        <source>Search the web too, besides your documents</source>
        <translation>Chercher aussi sur le Web, en plus de vos documents</translation>
    </message>
    <message>
        <source>The model that answers</source>
        <translation>Le modèle qui répond</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Envoyer la question</translation>
    </message>
    <message>
        <source>Send (Enter). Shift+Enter starts a new line.</source>
        <translation>Envoyer (Entrée). Maj+Entrée va à la ligne.</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>Answered from all documents</source>
        <translation>Réponse tirée de tous les documents</translation>
    </message>
    <message>
        <source>Answered from %1 only. Press to use all documents.</source>
        <translation>Réponse tirée de %1 seulement. Cliquez pour utiliser tous les documents.</translation>
    </message>
    <message>
        <source>Choose documents in the Documents panel to ask only those</source>
        <translation>Choisissez des documents dans le panneau Documents pour n’interroger que ceux-ci</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Search only</source>
        <translation>Recherche seule</translation>
    </message>
    <message>
        <source>Shows the passages that fit; no model is asked, and nothing leaves this computer</source>
        <translation>Montre les passages qui conviennent ; aucun modèle n’est interrogé et rien ne quitte cet ordinateur</translation>
    </message>
</context>
<context>
    <name>quire::ui::ContextView</name>
    <message>
        <source>The cited text in its context</source>
        <translation>Le texte cité dans son contexte</translation>
    </message>
</context>
<context>
    <name>quire::ui::ConversationList</name>
    <message>
        <source>New chat</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation>Vos conversations apparaîtront ici.</translation>
    </message>
    <message>
        <source>Delete this chat?</source>
        <translation>Supprimer cette conversation&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” and its answers are deleted for good. Your documents stay.</source>
        <translation>«&#xa0;%1&#xa0;» et ses réponses seront définitivement supprimées. Vos documents restent.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>quire::ui::ConversationModel</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a month&apos;s name, %2 a year.</extracomment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle conversation</translation>
    </message>
</context>
<context>
    <name>quire::ui::DashboardPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>a key, then what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 fonctionne.</translation>
    </message>
    <message>
        <source>Key not changed</source>
        <translation>Clé non modifiée</translation>
    </message>
    <message>
        <source>Remove this key?</source>
        <translation>Retirer cette clé&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is deleted from this computer. At the service it stays.</source>
        <translation>%1 sera supprimée de cet ordinateur. Elle reste active auprès du service.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Key not removed</source>
        <translation>Clé non retirée</translation>
    </message>
</context>
<context>
    <name>quire::ui::DashboardView</name>
    <message>
        <source>No API key yet. Without one, Quire answers with quotations from your documents.</source>
        <translation>Pas encore de clé API. Sans clé, Quire répond par des extraits de vos documents.</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Ajouter une clé…</translation>
    </message>
    <message>
        <source>Requests in the last hour</source>
        <translation>Requêtes de la dernière heure</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Journal des événements</translation>
    </message>
    <message>
        <source>Export the event log</source>
        <translation>Exporter le journal des événements</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>En CSV…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>En JSON…</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Il ne s’est encore rien passé.</translation>
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
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>Mot de passe…</translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a file, then its state</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Lecture impossible.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Reading, %1 of %2</source>
        <translation>Lecture, %1 sur %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n diapo</numerusform>
            <numerusform>%n diapos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n feuille</numerusform>
            <numerusform>%n feuilles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>read with warnings</source>
        <translation>lu avec des avertissements</translation>
    </message>
    <message>
        <source>what is read can be searched</source>
        <translation>ce qui est lu peut être cherché</translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentPanel</name>
    <message>
        <source>%1 is already in the library, unchanged.</source>
        <translation>%1 est déjà dans la bibliothèque, sans changement.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, then why it was refused</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>Documents (%1);;All files (*)</source>
        <translation>Documents (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Mot de passe requis</translation>
    </message>
    <message>
        <source>Password of %1.
It is used to read the file now, and is not kept.</source>
        <translation>Mot de passe de %1.
Il sert seulement à lire le fichier maintenant et n’est pas conservé.</translation>
    </message>
    <message>
        <source>Remove from the library?</source>
        <translation>Retirer de la bibliothèque&#x202f;?</translation>
    </message>
    <message>
        <source>%1 will no longer be searched. The file itself stays where it is, and answers keep what they cited.</source>
        <translation>La recherche ne portera plus sur %1. Le fichier reste à sa place, et les réponses gardent leurs citations.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) cannot be read.</source>
        <translation>
            <numerusform>%n autre fichier ne peut pas être lu.</numerusform>
            <numerusform>%n autres fichiers ne peuvent pas être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are already in the library, unchanged.</source>
        <translation>
            <numerusform>%n fichier est déjà dans la bibliothèque, sans changement.</numerusform>
            <numerusform>%n fichiers sont déjà dans la bibliothèque, sans changement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentView</name>
    <message>
        <source>Filter documents</source>
        <translation>Filtrer les documents</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add files; or drop them anywhere on the window</source>
        <translation>Ajouter des fichiers&#x202f;; vous pouvez aussi les déposer n’importe où dans la fenêtre</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Remove from Quire</source>
        <translation>Retirer de Quire</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Remove from Quire; the files stay</source>
        <translation>Retirer de Quire&#x202f;; les fichiers restent</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask only this one</source>
        <translation>N’interroger que celui-ci</translation>
    </message>
    <message numerus="yes">
        <source>Ask only these %n</source>
        <translation>
            <numerusform>N’interroger que celui-ci</numerusform>
            <numerusform>N’interroger que ces %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Ask only the selected</source>
        <translation>N’interroger que la sélection</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Files in watched folders join the library by themselves, and follow their changes.</source>
        <translation>Les fichiers des dossiers surveillés rejoignent d’eux-mêmes la bibliothèque et leurs modifications sont suivies.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Files read at once</source>
        <translation>Fichiers lus en même temps</translation>
    </message>
    <message>
        <source>Each file is read by a process of its own that has neither the network nor your keys.</source>
        <translation>Chaque fichier est lu par un processus à part, qui n’a accès ni au réseau ni à vos clés.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Scanned pages are not read</source>
        <translation>Les pages numérisées ne sont pas lues</translation>
    </message>
    <message>
        <source>Languages of scanned pages</source>
        <translation>Langues des pages numérisées</translation>
    </message>
    <message>
        <source>As Tesseract names them, joined by +: eng+chi_sim+jpn+kor. Each needs its Tesseract data on this computer; a document says when one is missing.</source>
        <translation>Comme Tesseract les nomme, jointes par + : eng+chi_sim+jpn+kor. Chacune demande ses données Tesseract sur cet ordinateur ; un document signale quand il en manque.</translation>
    </message>
</context>
<context>
    <name>quire::ui::DropOverlay</name>
    <message>
        <source>Drop to add to your library</source>
        <translation>Déposez pour ajouter à votre bibliothèque</translation>
    </message>
    <message>
        <source>Files are read on this computer</source>
        <translation>Les fichiers sont lus sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>quire::ui::EmptyLibrary</name>
    <message>
        <source>Drop your documents here</source>
        <translation>Déposez vos documents ici</translation>
    </message>
    <message>
        <source>PDF, Word, PowerPoint, text and more. They are read and searched on this computer.</source>
        <translation>PDF, Word, PowerPoint, texte, etc. Ils sont lus et indexés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Try the sample documents</source>
        <translation>Essayer les documents d’exemple</translation>
    </message>
</context>
<context>
    <name>quire::ui::EmptyState</name>
    <message>
        <source>Ask your documents</source>
        <translation>Interrogez vos documents</translation>
    </message>
    <message>
        <source>Drop PDF, Word, PowerPoint or Excel files anywhere in this window, then ask. Every answer shows the pages it came from.</source>
        <translation>Déposez des fichiers PDF, Word, PowerPoint ou Excel n’importe où dans cette fenêtre, puis posez votre question. Chaque réponse montre les pages dont elle est tirée.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>Choose files or folders. They stay on this computer.</source>
        <translation>Choisissez des fichiers ou des dossiers. Ils restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try the samples</source>
        <translation>Essayer les exemples</translation>
    </message>
    <message>
        <source>Three short documents to ask about, no key needed.</source>
        <translation>Trois courts documents à interroger, sans clé.</translation>
    </message>
    <message>
        <source>Set up a key</source>
        <translation>Configurer une clé</translation>
    </message>
    <message>
        <source>A free Gemini key gives written answers instead of extracts.</source>
        <translation>Une clé Gemini gratuite donne des réponses rédigées au lieu d’extraits.</translation>
    </message>
</context>
<context>
    <name>quire::ui::ErrorText</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The file is gone or cannot be opened.</source>
        <translation>Le fichier a disparu ou ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Vérifiez qu’il existe toujours et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>Quire does not read this kind of file.</source>
        <translation>Quire ne lit pas ce type de fichier.</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX or PPTX and add that.</source>
        <translation>Enregistrez-le en PDF, DOCX ou PPTX et ajoutez cette version.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Le fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Enter the password to read it.</source>
        <translation>Saisissez le mot de passe pour le lire.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it again and retry.</source>
        <translation>Ouvrez-le dans son programme d’origine, enregistrez-le à nouveau et réessayez.</translation>
    </message>
    <message>
        <source>The file holds no text, only pictures of it.</source>
        <translation>Le fichier ne contient pas de texte, seulement des images de texte.</translation>
    </message>
    <message>
        <source>Add a version with a text layer.</source>
        <translation>Ajoutez une version avec une couche de texte.</translation>
    </message>
    <message>
        <source>The file is larger or more deeply nested than is safe to read.</source>
        <translation>Le fichier est trop volumineux ou trop imbriqué pour être lu sans risque.</translation>
    </message>
    <message>
        <source>Split it and add the parts.</source>
        <translation>Divisez-le et ajoutez les parties.</translation>
    </message>
    <message>
        <source>Reading this file failed; nothing else is affected.</source>
        <translation>La lecture de ce fichier a échoué&#x202f;; rien d’autre n’est touché.</translation>
    </message>
    <message>
        <source>Retry, or save the file anew and add that.</source>
        <translation>Réessayez, ou enregistrez le fichier à nouveau et ajoutez-le.</translation>
    </message>
    <message>
        <source>Reading this file takes more memory than allowed.</source>
        <translation>La lecture de ce fichier demande plus de mémoire qu’il n’est permis.</translation>
    </message>
    <message>
        <source>The disk or the database refused to store it.</source>
        <translation>Le disque ou la base de données a refusé l’enregistrement.</translation>
    </message>
    <message>
        <source>Check that the disk has room, then retry.</source>
        <translation>Vérifiez qu’il reste de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of Quire.</source>
        <translation>Ces données ont été écrites par une version plus récente de Quire.</translation>
    </message>
    <message>
        <source>Update Quire to open it.</source>
        <translation>Mettez Quire à jour pour les ouvrir.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Vous êtes hors ligne.</translation>
    </message>
    <message>
        <source>Check the network connection. Answers from your documents still work.</source>
        <translation>Vérifiez la connexion réseau. Les réponses tirées de vos documents restent possibles.</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>Cela a pris trop de temps.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The service does not accept the API key.</source>
        <translation>Le service n’accepte pas la clé API.</translation>
    </message>
    <message>
        <source>Check or replace it in Settings, Keys.</source>
        <translation>Vérifiez-la ou remplacez-la dans Paramètres, Clés.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Trop de requêtes en peu de temps.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>The quota of the key is used up.</source>
        <translation>Le quota de la clé est épuisé.</translation>
    </message>
    <message>
        <source>Wait until it resets, or add a key of another project.</source>
        <translation>Attendez sa réinitialisation, ou ajoutez une clé d’un autre projet.</translation>
    </message>
    <message>
        <source>The service is overloaded.</source>
        <translation>Le service est surchargé.</translation>
    </message>
    <message>
        <source>Try again in a minute, or choose another model.</source>
        <translation>Réessayez dans une minute, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The service is not offered where you are connected from.</source>
        <translation>Le service n’est pas proposé là d’où vous vous connectez.</translation>
    </message>
    <message>
        <source>Use another service, or set a proxy.</source>
        <translation>Utilisez un autre service, ou configurez un proxy.</translation>
    </message>
    <message>
        <source>The service does not have this model for your key.</source>
        <translation>Le service ne propose pas ce modèle pour votre clé.</translation>
    </message>
    <message>
        <source>Choose another model in Settings, Models.</source>
        <translation>Choisissez un autre modèle dans Paramètres, Modèles.</translation>
    </message>
    <message>
        <source>The service declined to answer this.</source>
        <translation>Le service a refusé de répondre.</translation>
    </message>
    <message>
        <source>Ask in other words.</source>
        <translation>Posez la question autrement.</translation>
    </message>
    <message>
        <source>The conversation is too long for the model.</source>
        <translation>La conversation est trop longue pour le modèle.</translation>
    </message>
    <message>
        <source>Start a new conversation, or ask about fewer documents.</source>
        <translation>Commencez une nouvelle conversation, ou interrogez moins de documents.</translation>
    </message>
    <message>
        <source>The service did not understand the request.</source>
        <translation>Le service n’a pas compris la requête.</translation>
    </message>
    <message>
        <source>Check the model and the address in Settings.</source>
        <translation>Vérifiez le modèle et l’adresse dans Paramètres.</translation>
    </message>
    <message>
        <source>The service&apos;s reply could not be understood.</source>
        <translation>La réponse du service est incompréhensible.</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>La réponse s’est interrompue.</translation>
    </message>
    <message>
        <source>Ask to continue, or try again.</source>
        <translation>Demandez de continuer, ou réessayez.</translation>
    </message>
    <message>
        <source>There is no API key that could answer this.</source>
        <translation>Aucune clé API ne peut répondre à cette question.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be reached or is locked.</source>
        <translation>Le trousseau du système est inaccessible ou verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it, or allow an encrypted file in Settings, Privacy.</source>
        <translation>Déverrouillez-le, ou autorisez un fichier chiffré dans Paramètres, Confidentialité.</translation>
    </message>
    <message>
        <source>Something went wrong inside Quire.</source>
        <translation>Un problème est survenu dans Quire.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it.</source>
        <translation>Réessayez&#x202f;; si le problème persiste, signalez-le.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Réessayez dans %1.</translation>
    </message>
    <message>
        <source>Add one in Settings, Keys, or go on with one that is paused.</source>
        <translation>Ajoutez-en une dans Paramètres, Clés, ou reprenez une clé en pause.</translation>
    </message>
    <message>
        <source>The encrypted key file is locked.</source>
        <translation>Le fichier chiffré des clés est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it in Settings, Keys.</source>
        <translation>Déverrouillez-le dans Paramètres, Clés.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>quire::ui::FailureText</name>
    <message>
        <source>Key not accepted</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>Key expired</source>
        <translation>Clé expirée</translation>
    </message>
    <message>
        <source>Kind of key no longer accepted</source>
        <translation>Type de clé qui n’est plus accepté</translation>
    </message>
    <message>
        <source>Blocked as leaked</source>
        <translation>Bloquée à la suite d’une fuite</translation>
    </message>
    <message>
        <source>Project suspended</source>
        <translation>Projet suspendu</translation>
    </message>
    <message>
        <source>API not enabled for its project</source>
        <translation>API non activée pour son projet</translation>
    </message>
    <message>
        <source>Key restricted</source>
        <translation>Clé restreinte</translation>
    </message>
    <message>
        <source>Key was not sent (a fault of Quire)</source>
        <translation>Clé non envoyée (erreur de Quire)</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Not available from this network</source>
        <translation>Indisponible depuis ce réseau</translation>
    </message>
    <message>
        <source>Not offered here without billing</source>
        <translation>Non proposé ici sans facturation</translation>
    </message>
    <message>
        <source>Too long for the model</source>
        <translation>Trop long pour le modèle</translation>
    </message>
    <message>
        <source>Request not understood</source>
        <translation>Requête non comprise</translation>
    </message>
    <message>
        <source>Model not found</source>
        <translation>Modèle introuvable</translation>
    </message>
    <message>
        <source>Limit per minute reached</source>
        <translation>Limite par minute atteinte</translation>
    </message>
    <message>
        <source>Daily limit used up</source>
        <translation>Limite quotidienne épuisée</translation>
    </message>
    <message>
        <source>Limits per minute and day reached</source>
        <translation>Limites par minute et par jour atteintes</translation>
    </message>
    <message>
        <source>Model not in this key&apos;s plan</source>
        <translation>Modèle hors de l’offre de cette clé</translation>
    </message>
    <message>
        <source>Service short of capacity</source>
        <translation>Service à court de capacité</translation>
    </message>
    <message>
        <source>No credit left</source>
        <translation>Crédit épuisé</translation>
    </message>
    <message>
        <source>Model overloaded</source>
        <translation>Modèle surchargé</translation>
    </message>
    <message>
        <source>Error at the service</source>
        <translation>Erreur du service</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>Network down</source>
        <translation>Réseau coupé</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>Réponse vide</translation>
    </message>
    <message>
        <source>Declined by the service</source>
        <translation>Refusé par le service</translation>
    </message>
    <message>
        <source>Ran out of room to answer</source>
        <translation>Réponse coupée, faute de place</translation>
    </message>
    <message>
        <source>Fault of the model</source>
        <translation>Défaut du modèle</translation>
    </message>
    <message>
        <source>Error in mid-answer</source>
        <translation>Erreur en cours de réponse</translation>
    </message>
    <message>
        <source>Connection dropped</source>
        <translation>Connexion coupée</translation>
    </message>
    <message>
        <source>Answer stalled</source>
        <translation>Réponse bloquée</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Arrêté par vous</translation>
    </message>
    <message>
        <source>Limit per second reached</source>
        <translation>Limite par seconde atteinte</translation>
    </message>
    <message>
        <source>Monthly limit used up</source>
        <translation>Limite mensuelle épuisée</translation>
    </message>
    <message>
        <source>Refused for an unknown reason</source>
        <translation>Refusé pour une raison inconnue</translation>
    </message>
    <message>
        <source>Unknown error at the service</source>
        <translation>Erreur inconnue du service</translation>
    </message>
    <message>
        <source>Check or replace it in Settings.</source>
        <translation>Vérifiez-la ou remplacez-la dans Paramètres.</translation>
    </message>
    <message>
        <source>Renew it where you got it.</source>
        <translation>Renouvelez-la là où vous l’avez obtenue.</translation>
    </message>
    <message>
        <source>Create a new key in Google AI Studio.</source>
        <translation>Créez une nouvelle clé dans Google AI Studio.</translation>
    </message>
    <message>
        <source>Delete it there and create a new one.</source>
        <translation>Supprimez-la là-bas et créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Use a key of another project.</source>
        <translation>Utilisez une clé d’un autre projet.</translation>
    </message>
    <message>
        <source>Enable the Generative Language API for its project.</source>
        <translation>Activez la Generative Language API pour son projet.</translation>
    </message>
    <message>
        <source>Lift its restriction, or use another key.</source>
        <translation>Levez sa restriction, ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>Set a proxy, or use another service.</source>
        <translation>Configurez un proxy, ou utilisez un autre service.</translation>
    </message>
    <message>
        <source>Link a billing account to its project, or use a key of another project.</source>
        <translation>Associez un compte de facturation à son projet, ou utilisez une clé d&apos;un autre projet.</translation>
    </message>
    <message>
        <source>Choose another model in Settings.</source>
        <translation>Choisissez un autre modèle dans Paramètres.</translation>
    </message>
    <message>
        <source>Wait for the reset, or add a key of another project.</source>
        <translation>Attendez la réinitialisation, ou ajoutez une clé d’un autre projet.</translation>
    </message>
    <message>
        <source>Add credit, or use another key.</source>
        <translation>Ajoutez du crédit, ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Vérifiez la connexion réseau.</translation>
    </message>
    <message>
        <source>Start a new conversation.</source>
        <translation>Commencez une nouvelle conversation.</translation>
    </message>
</context>
<context>
    <name>quire::ui::FallbackPage</name>
    <message>
        <source>Fallback keys</source>
        <translation>Clés de secours</translation>
    </message>
    <message>
        <source>Keys of somebody else, for example your company&apos;s. They answer only while none of your own keys can, and you are told when they do.</source>
        <translation>Les clés de quelqu’un d’autre, par exemple de votre entreprise. Elles ne répondent que si aucune des vôtres ne le peut, et vous en êtes averti.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Chat without documents</source>
        <translation>Conversation sans documents</translation>
    </message>
    <message>
        <source>Chat and document passages</source>
        <translation>Conversation et passages des documents</translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation>À quoi elles servent</translation>
    </message>
    <message>
        <source>May be sent</source>
        <translation>Envoi autorisé</translation>
    </message>
    <message>
        <source>Answers a day</source>
        <translation>Réponses par jour</translation>
    </message>
    <message numerus="yes">
        <source>Your administrator allows %n a day.</source>
        <translation>
            <numerusform>Votre administrateur en autorise %n par jour.</numerusform>
            <numerusform>Votre administrateur en autorise %n par jour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::Inspector</name>
    <message>
        <source>— You —</source>
        <translation>— Vous —</translation>
    </message>
    <message>
        <source>— Model —</source>
        <translation>— Modèle —</translation>
    </message>
    <message>
        <source>Passages that were sent</source>
        <translation>Passages envoyés</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>The exact prompt</source>
        <translation>L’invite exacte</translation>
    </message>
    <message>
        <source>How this answer came about</source>
        <translation>Comment cette réponse a été obtenue</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>What was sent, word for word</source>
        <translation>Ce qui a été envoyé, mot pour mot</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Réponse de</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>%1 sent, %2 answered</source>
        <translation>%1 envoyés, %2 reçus</translation>
    </message>
    <message>
        <source>Search took</source>
        <translation>Durée de recherche</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>Premier mot après</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a key, how its attempt ended, how long it took</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a document, then the place in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (not used)</source>
        <translation>%1 (non utilisé)</translation>
    </message>
    <message>
        <source>about %1, not counted</source>
        <translation>environ %1, non comptés</translation>
    </message>
    <message>
        <source>%1 sent (about %2 were expected), %3 answered</source>
        <translation>%1 envoyés (environ %2 attendus), %3 en réponse</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Partie %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Notes %1</translation>
    </message>
    <message>
        <source>notes made shorter</source>
        <translation>notes raccourcies</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two places in a document</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Parts that were read</source>
        <translation>Parties lues</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Read in parts</source>
        <translation>Lu en plusieurs parties</translation>
    </message>
    <message>
        <source>With all parts</source>
        <translation>Avec toutes les parties</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <comment>the name of an error</comment>
        <translation>non lue : %1</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeyCard</name>
    <message>
        <source>The latest waits for the first word of an answer</source>
        <translation>Les dernières attentes du premier mot d’une réponse</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Failed in a row</source>
        <translation>Échecs de suite</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Premier mot</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Prochain contrôle</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Reset its health and breaker</source>
        <translation>Réinitialiser son état et son disjoncteur</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, then the key it is for</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Test now: %1</source>
        <translation>Tester&#xa0;: %1</translation>
    </message>
    <message>
        <source>More actions: %1</source>
        <translation>Autres actions&#xa0;: %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
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
        <translation>%1 réponses, %2 échecs</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>median and 95th percentile</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Half of the answers began within the first time, 19 of 20 within the second</source>
        <translation>La moitié des réponses ont commencé dans le premier délai, 19 sur 20 dans le second</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeyDialog</name>
    <message>
        <source>Add a key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>Add a fallback key</source>
        <translation>Ajouter une clé de secours</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Leave empty to keep it</source>
        <translation>Laisser vide pour la conserver</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Show or hide the key</source>
        <translation>Afficher ou masquer la clé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For example Work</source>
        <translation>Par exemple Travail</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Optional; keys of one project share its quota</source>
        <translation>Facultatif&#x202f;; les clés d’un même projet partagent son quota</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Get a key from %1</source>
        <translation>Obtenir une clé sur %1</translation>
    </message>
    <message>
        <source>http://localhost:11434/v1</source>
        <translation>http://localhost:11434/v1</translation>
    </message>
    <message>
        <source>The service&apos;s own</source>
        <translation>Celle du service</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeyList</name>
    <message>
        <source>The key is empty, has spaces in it, or is in the list already.</source>
        <translation>La clé est vide, contient des espaces ou figure déjà dans la liste.</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>Pas encore de clé.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, then what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 fonctionne.</translation>
    </message>
    <message>
        <source>from the environment, for this run</source>
        <translation>de l’environnement, pour cette exécution</translation>
    </message>
    <message>
        <source>from your administrator</source>
        <translation>de votre administrateur</translation>
    </message>
    <message>
        <source>in an encrypted file</source>
        <translation>dans un fichier chiffré</translation>
    </message>
    <message>
        <source>until Quire ends</source>
        <translation>jusqu’à la fermeture de Quire</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain</source>
        <translation>dans le trousseau du système</translation>
    </message>
    <message>
        <source>Remove this key?</source>
        <translation>Retirer cette clé&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is deleted from this computer. At the service it stays.</source>
        <translation>%1 sera supprimée de cet ordinateur. Elle reste active auprès du service.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot be read now: the keychain is locked or gone</source>
        <translation>illisible pour l’instant&#xa0;: le trousseau est verrouillé ou absent</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
</context>
<context>
    <name>quire::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Your keys for Google Gemini or an OpenAI-compatible server. A second key of another project takes over when the first is at its limit.</source>
        <translation>Vos clés pour Google Gemini ou un serveur compatible OpenAI. Une deuxième clé, d’un autre projet, prend le relais quand la première atteint sa limite.</translation>
    </message>
    <message>
        <source>Use both, in turn by chance</source>
        <translation>Utiliser les deux, au hasard</translation>
    </message>
    <message>
        <source>Use the first; keep the second in reserve</source>
        <translation>Utiliser la première&#x202f;; garder la seconde en réserve</translation>
    </message>
    <message>
        <source>With two keys</source>
        <translation>Avec deux clés</translation>
    </message>
</context>
<context>
    <name>quire::ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the window. Answers come in the language of your question, whatever is chosen here.</source>
        <translation>De la fenêtre. Les réponses sont dans la langue de votre question, quel que soit le choix fait ici.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Takes effect when Quire is started again.</source>
        <translation>Prend effet au prochain démarrage de Quire.</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation>&amp;Nouvelle conversation</translation>
    </message>
    <message>
        <source>&amp;Add documents…</source>
        <translation>&amp;Ajouter des documents…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open the &amp;sample documents</source>
        <translation>&amp;Ouvrir les documents d’exemple</translation>
    </message>
    <message>
        <source>&amp;Export this conversation…</source>
        <translation>&amp;Exporter cette conversation…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Search conversations</source>
        <translation>&amp;Rechercher dans les conversations</translation>
    </message>
    <message>
        <source>Go to the &amp;question field</source>
        <translation>Aller au champ de &amp;question</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <source>Das&amp;hboard</source>
        <translation>&amp;Tableau de bord</translation>
    </message>
    <message>
        <source>Show or hide &amp;conversations</source>
        <translation>Afficher ou masquer les &amp;conversations</translation>
    </message>
    <message>
        <source>Show or hide the &amp;panels</source>
        <translation>Afficher ou masquer les &amp;panneaux</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Set up an API &amp;key…</source>
        <translation>&amp;Configurer une clé API…</translation>
    </message>
    <message>
        <source>&amp;Who gets what…</source>
        <translation>&amp;Qui reçoit quoi…</translation>
    </message>
    <message>
        <source>&amp;About Quire</source>
        <translation>À &amp;propos de Quire</translation>
    </message>
    <message>
        <source>There is no conversation open.</source>
        <translation>Aucune conversation n’est ouverte.</translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <translation>Exporter cette conversation</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Markdown (*.md);;Web page (*.html);;JSON, to import again (*.json)</source>
        <translation>PDF (*.pdf);;Markdown (*.md);;Page web (*.html);;JSON, à réimporter (*.json)</translation>
    </message>
    <message>
        <source>Export the event log</source>
        <translation>Exporter le journal des événements</translation>
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
        <translation>À propos de Quire</translation>
    </message>
    <message>
        <source>Quire %1</source>
        <translation>Quire %1</translation>
    </message>
    <message>
        <source>Answers from your own documents.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Des réponses tirées de vos propres documents.
Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>quire::ui::MeaningBar</name>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>Recherche par le sens</translation>
    </message>
    <message>
        <source>Passages that can be found by meaning</source>
        <translation>Passages trouvables par leur sens</translation>
    </message>
</context>
<context>
    <name>quire::ui::MeaningText</name>
    <message>
        <source>%1 of %2 passages can be found by meaning.</source>
        <translation>%1 passages sur %2 sont trouvables par leur sens.</translation>
    </message>
    <message>
        <source>Waits for your consent to send the text of your documents.</source>
        <translation>Attend votre accord pour envoyer le texte de vos documents.</translation>
    </message>
    <message>
        <source>All passages can be found by meaning.</source>
        <translation>Tous les passages sont trouvables par leur sens.</translation>
    </message>
</context>
<context>
    <name>quire::ui::MessageText</name>
    <message>
        <source>Code copied</source>
        <translation>Code copié</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
</context>
<context>
    <name>quire::ui::MessageView</name>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>What was sent, and to whom</source>
        <translation>Ce qui a été envoyé, et à qui</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Votre question</translation>
    </message>
</context>
<context>
    <name>quire::ui::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Who writes the answers, and from how much of your documents.</source>
        <translation>Qui rédige les réponses, et à partir de quelle part de vos documents.</translation>
    </message>
    <message>
        <source>Let a smaller model answer when this one cannot</source>
        <translation>Laisser répondre un modèle plus petit quand celui-ci ne le peut pas</translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>Serveur compatible OpenAI</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Pour chaque question</translation>
    </message>
    <message>
        <source>Passages sent along</source>
        <translation>Passages joints</translation>
    </message>
    <message>
        <source>At most, in tokens</source>
        <translation>Au plus, en jetons</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>Compatible OpenAI</translation>
    </message>
    <message>
        <source>A local server such as Ollama answers at http://localhost:11434/v1; nothing then leaves this computer.</source>
        <translation>Un serveur local tel qu’Ollama répond à http://localhost:11434/v1&#x202f;; rien ne quitte alors cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>quire::ui::NoticeBar</name>
    <message>
        <source>Open key settings</source>
        <translation>Ouvrir les paramètres des clés</translation>
    </message>
    <message>
        <source>Put it right…</source>
        <translation>Résoudre…</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>quire::ui::NoticeLine</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Set up a key…</source>
        <translation>Configurer une clé…</translation>
    </message>
</context>
<context>
    <name>quire::ui::Notices</name>
    <message>
        <source>%1: %2.</source>
        <comment>a key, then what is wrong with it</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Fallback keys answer meanwhile.</source>
        <translation>Les clés de secours répondent en attendant.</translation>
    </message>
</context>
<context>
    <name>quire::ui::PageView</name>
    <message>
        <source>The cited page</source>
        <translation>La page citée</translation>
    </message>
</context>
<context>
    <name>quire::ui::PassphraseDialog</name>
    <message>
        <source>The keys are not kept</source>
        <translation>Les clés ne sont pas enregistrées</translation>
    </message>
    <message>
        <source>That is not its passphrase.</source>
        <translation>Ce n’est pas la bonne phrase secrète.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Choose a passphrase for your keys</source>
        <translation>Choisissez une phrase secrète pour vos clés</translation>
    </message>
    <message>
        <source>Unlock your keys</source>
        <translation>Déverrouillez vos clés</translation>
    </message>
    <message>
        <source>No keychain was found, so your keys go into an encrypted file. Quire asks for its passphrase at each start; who forgets it has to enter the keys again.</source>
        <translation>Aucun trousseau n’a été trouvé : vos clés vont dans un fichier chiffré. Quire demande sa phrase secrète à chaque démarrage ; si vous l’oubliez, il faudra saisir les clés à nouveau.</translation>
    </message>
    <message>
        <source>They are in an encrypted file, because no keychain was found.</source>
        <translation>Elles sont dans un fichier chiffré, car aucun trousseau n’a été trouvé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation>Garder les clés</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters.</source>
        <translation>
            <numerusform>Prenez au moins %n caractère.</numerusform>
            <numerusform>Prenez au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux diffèrent.</translation>
    </message>
</context>
<context>
    <name>quire::ui::PoolText</name>
    <message>
        <source>%1, used up by about %2 at this pace</source>
        <translation>%1, épuisé vers %2 à ce rythme</translation>
    </message>
    <message>
        <source>Network lost</source>
        <translation>Réseau perdu</translation>
    </message>
    <message>
        <source>Network up</source>
        <translation>Réseau disponible</translation>
    </message>
    <message>
        <source>Way to the service lost</source>
        <translation>Chemin vers le service perdu</translation>
    </message>
    <message>
        <source>Smaller model taken</source>
        <translation>Modèle plus petit utilisé</translation>
    </message>
    <message>
        <source>No more retries for now</source>
        <translation>Plus de nouvelles tentatives pour l&apos;instant</translation>
    </message>
    <message>
        <source>At a limit</source>
        <translation>Limite atteinte</translation>
    </message>
    <message>
        <source>Counted as failed</source>
        <translation>Considérée en échec</translation>
    </message>
    <message>
        <source>The service has trouble</source>
        <translation>Le service a des difficultés</translation>
    </message>
    <message>
        <source>This network is throttled</source>
        <translation>Ce réseau est bridé</translation>
    </message>
    <message>
        <source>Not offered here</source>
        <translation>Non proposé ici</translation>
    </message>
    <message>
        <source>Check without an answer</source>
        <translation>Vérification sans réponse</translation>
    </message>
    <message>
        <source>Earlier state remembered</source>
        <translation>État précédent repris</translation>
    </message>
    <message>
        <source>Earlier state unreadable, started anew</source>
        <translation>État précédent illisible, reparti de zéro</translation>
    </message>
    <message>
        <source>Shared project found</source>
        <translation>Projet commun détecté</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Forecasts of a day&apos;s end that came true: %1</source>
        <translation>Prévisions de fin de quota confirmées : %1</translation>
    </message>
    <message>
        <source>Forecasts of a key&apos;s failure that came true: %1</source>
        <translation>Prévisions de panne de clé confirmées : %1</translation>
    </message>
    <message>
        <source>Way to the service: %1. Lost on this network: %2.</source>
        <translation>Chemin vers le service : %1. Perdu sur ce réseau : %2.</translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <comment>a model, then a key&apos;s health with it</comment>
        <translation>%1 : %2 sur 100</translation>
    </message>
    <message>
        <source>a direct connection</source>
        <translation>connexion directe</translation>
    </message>
    <message>
        <source>the system&apos;s proxy</source>
        <translation>proxy du système</translation>
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
        <translation>relais</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Vos clés</translation>
    </message>
    <message>
        <source>Your keys, one out</source>
        <translation>Vos clés, une écartée</translation>
    </message>
    <message>
        <source>One key, on trial</source>
        <translation>Une clé, à l’essai</translation>
    </message>
    <message>
        <source>Fallback keys</source>
        <translation>Clés de secours</translation>
    </message>
    <message>
        <source>Offline answers</source>
        <translation>Réponses hors ligne</translation>
    </message>
    <message>
        <source>Your own keys answer.</source>
        <translation>Vos propres clés répondent.</translation>
    </message>
    <message>
        <source>A working key of yours answers; fallback keys only help at its limit.</source>
        <translation>Une de vos clés répond&#x202f;; les clés de secours n’aident qu’à sa limite.</translation>
    </message>
    <message>
        <source>A key of yours that is coming back answers alone.</source>
        <translation>Une de vos clés, en cours de rétablissement, répond seule.</translation>
    </message>
    <message>
        <source>None of your keys can answer; fallback keys do.</source>
        <translation>Aucune de vos clés ne peut répondre&#x202f;; les clés de secours le font.</translation>
    </message>
    <message>
        <source>Answers are quotations from your documents. Nothing leaves this computer.</source>
        <translation>Les réponses sont des extraits de vos documents. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>No key is set up</source>
        <translation>Aucune clé n’est configurée</translation>
    </message>
    <message>
        <source>Some of your keys have failed</source>
        <translation>Certaines de vos clés sont en échec</translation>
    </message>
    <message>
        <source>A key of yours is being tried again</source>
        <translation>Une de vos clés est réessayée</translation>
    </message>
    <message>
        <source>All of your keys have failed</source>
        <translation>Toutes vos clés sont en échec</translation>
    </message>
    <message>
        <source>No key of your own is set up</source>
        <translation>Aucune clé à vous n’est configurée</translation>
    </message>
    <message>
        <source>Some of your keys are at their limit</source>
        <translation>Certaines de vos clés ont atteint leur limite</translation>
    </message>
    <message>
        <source>All of your keys are at their limit</source>
        <translation>Toutes vos clés ont atteint leur limite</translation>
    </message>
    <message>
        <source>Your keys have failed or are at their limit</source>
        <translation>Vos clés ont échoué ou ont atteint leur limite</translation>
    </message>
    <message>
        <source>The service is not offered on this network</source>
        <translation>Le service n’est pas proposé sur ce réseau</translation>
    </message>
    <message>
        <source>The network is down</source>
        <translation>Le réseau est coupé</translation>
    </message>
    <message>
        <source>The service has an outage</source>
        <translation>Le service est en panne</translation>
    </message>
    <message>
        <source>Fallback keys would not help</source>
        <translation>Les clés de secours n’y feraient rien</translation>
    </message>
    <message>
        <source>Fallback keys may not be sent this</source>
        <translation>Ceci ne peut être envoyé aux clés de secours</translation>
    </message>
    <message>
        <source>Fallback keys are switched off</source>
        <translation>Les clés de secours sont désactivées</translation>
    </message>
    <message>
        <source>The fallback keys&apos; answers of today are used up</source>
        <translation>Les réponses du jour des clés de secours sont épuisées</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a tier, then why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>En bon état</translation>
    </message>
    <message>
        <source>Weakened</source>
        <translation>Affaiblie</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Au repos</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>Quota épuisé</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>À l’essai</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Pas encore utilisée</translation>
    </message>
    <message>
        <source>resets %1</source>
        <translation>remise à zéro&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a reason, then when it ends</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>tried again in %1</source>
        <translation>nouvel essai dans %1</translation>
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
        <translation>Compatible OpenAI</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Votre clé</translation>
    </message>
    <message>
        <source>Fallback key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>%1 (…%2)</source>
        <comment>a key&apos;s label and its last four characters</comment>
        <translation>%1 (…%2)</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>reste %1 sur %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>limite&#xa0;: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, resets %2</source>
        <translation>%1, remise à zéro&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 belong to one project and share its quota. A key of another project would add to it.</source>
        <translation>%1 appartiennent au même projet et partagent son quota. Une clé d’un autre projet s’y ajouterait.</translation>
    </message>
    <message>
        <source>None of your keys can answer now; fallback keys do.</source>
        <translation>Aucune de vos clés ne peut répondre pour l’instant&#x202f;; les clés de secours le font.</translation>
    </message>
    <message>
        <source>%1 cannot answer now; fallback keys do.</source>
        <translation>Réponse impossible pour l’instant avec %1&#x202f;; les clés de secours s’en chargent.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Question arrived</source>
        <translation>Question reçue</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Answer began</source>
        <translation>Début de réponse</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Arrêté par vous</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Contrôlée</translation>
    </message>
    <message>
        <source>Check sent</source>
        <translation>Contrôle envoyé</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>Contrôle réussi</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>Contrôle échoué</translation>
    </message>
    <message>
        <source>Back in use</source>
        <translation>De nouveau utilisée</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mise de côté</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Rétablie</translation>
    </message>
    <message>
        <source>Reset by you</source>
        <translation>Réinitialisée par vous</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>Clés modifiées</translation>
    </message>
    <message>
        <source>Network down</source>
        <translation>Réseau coupé</translation>
    </message>
    <message>
        <source>Network back</source>
        <translation>Réseau rétabli</translation>
    </message>
    <message>
        <source>Project learned</source>
        <translation>Projet identifié</translation>
    </message>
    <message>
        <source>Computer woke up</source>
        <translation>Sortie de veille</translation>
    </message>
    <message>
        <source>Tier changed</source>
        <translation>Changement de niveau</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>quota épuisé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>tried already</source>
        <translation>déjà essayée</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mise de côté</translation>
    </message>
    <message>
        <source>kept as a fallback</source>
        <translation>gardée en secours</translation>
    </message>
    <message>
        <source>does not have the model</source>
        <translation>n’a pas le modèle</translation>
    </message>
    <message>
        <source>not allowed for this content</source>
        <translation>non autorisée pour ce contenu</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune clé</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s) ready</source>
        <translation>
            <numerusform>%1 clé sur %n prête</numerusform>
            <numerusform>%1 clés sur %n prêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>All of your keys are paused</source>
        <translation>Toutes vos clés sont en pause</translation>
    </message>
</context>
<context>
    <name>quire::ui::PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Documents are read, indexed and searched on this computer. There is no telemetry.</source>
        <translation>Les documents sont lus, indexés et interrogés sur cet ordinateur. Il n’y a aucune télémétrie.</translation>
    </message>
    <message>
        <source>Without a keychain, keep keys in a file encrypted with a passphrase</source>
        <translation>Sans trousseau, conserver les clés dans un fichier chiffré par une phrase de passe</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Qui reçoit quoi</translation>
    </message>
    <message>
        <source>Where keys are kept</source>
        <translation>Où sont conservées les clés</translation>
    </message>
    <message>
        <source>In an encrypted file, because no keychain was found.</source>
        <translation>Dans un fichier chiffré, car aucun trousseau n’a été trouvé.</translation>
    </message>
    <message>
        <source>In memory until Quire ends, because no keychain was found.</source>
        <translation>En mémoire jusqu’à la fermeture de Quire, car aucun trousseau n’a été trouvé.</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain. Never in settings, logs, exports or the database.</source>
        <translation>Dans le trousseau du système. Jamais dans les paramètres, journaux, exports ou la base de données.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Your files, their index, your conversations</source>
        <translation>Vos fichiers, leur index, vos conversations</translation>
    </message>
    <message>
        <source>These stay on this computer</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Google, or the server you chose</source>
        <translation>Google, ou le serveur choisi</translation>
    </message>
    <message>
        <source>Your question, the conversation so far, the passages it needs</source>
        <translation>Votre question, la conversation jusque-là, les passages utiles</translation>
    </message>
    <message>
        <source>When you ask with a key</source>
        <translation>Quand vous utilisez une clé</translation>
    </message>
    <message>
        <source>Owner of the fallback keys</source>
        <translation>Propriétaire des clés de secours</translation>
    </message>
    <message>
        <source>The same, as far as Settings, Fallback allows</source>
        <translation>La même chose, dans la limite fixée dans Paramètres, Secours</translation>
    </message>
    <message>
        <source>While none of your keys can answer</source>
        <translation>Tant qu’aucune de vos clés ne peut répondre</translation>
    </message>
    <message>
        <source>Brave Search</source>
        <translation>Brave Search</translation>
    </message>
    <message>
        <source>The words searched for</source>
        <translation>Les mots recherchés</translation>
    </message>
    <message>
        <source>When web search is on</source>
        <translation>Quand la recherche Web est active</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>The text of all documents, and each question</source>
        <translation>Le texte de tous les documents, et chaque question</translation>
    </message>
    <message>
        <source>When search by meaning is on and you agreed, under Search</source>
        <translation>Quand la recherche par le sens est activée et que vous l’avez acceptée, sous Recherche</translation>
    </message>
</context>
<context>
    <name>quire::ui::QueueBar</name>
    <message>
        <source>Pause reading</source>
        <translation>Suspendre la lecture</translation>
    </message>
    <message>
        <source>Stop reading what still waits</source>
        <translation>Ne pas lire les fichiers en attente</translation>
    </message>
    <message>
        <source>Documents read</source>
        <translation>Documents lus</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %n file(s) wait</source>
        <translation>
            <numerusform>En pause, %n fichier en attente</numerusform>
            <numerusform>En pause, %n fichiers en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Lecture %1 sur %2</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>reste environ %1</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Reprendre la lecture</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
</context>
<context>
    <name>quire::ui::ScoreGauge</name>
    <message>
        <source>Health score %1 of 100; failed below %2, recovered above %3</source>
        <translation>Score de santé %1 sur 100&#x202f;; en échec sous %2, rétablie au-dessus de %3</translation>
    </message>
</context>
<context>
    <name>quire::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Quire finds passages by their words, on this computer. Search by meaning finds those that say it in other words, or in another language. It needs a model that turns texts into vectors.</source>
        <translation>Quire trouve les passages par leurs mots, sur cet ordinateur. La recherche par le sens trouve ceux qui le disent autrement, ou dans une autre langue. Elle demande un modèle qui change les textes en vecteurs.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>Serveur compatible OpenAI</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>Recherche par le sens</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>A local server such as Ollama makes the vectors on this computer: no text leaves it, and no key is needed. With any other service, the text of all documents is sent there once, and each question when it is asked.</source>
        <translation>Un serveur local comme Ollama fait les vecteurs sur cet ordinateur : aucun texte n’en sort et aucune clé n’est nécessaire. Avec tout autre service, le texte de tous les documents y est envoyé une fois, et chaque question quand elle est posée.</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Send the text of all documents to %1, about %2 tokens now</source>
        <translation>Envoyer le texte de tous les documents à %1, environ %2 jetons maintenant</translation>
    </message>
    <message>
        <source>Send the text of all documents to %1</source>
        <translation>Envoyer le texte de tous les documents à %1</translation>
    </message>
</context>
<context>
    <name>quire::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Secours</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Recherche Web</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>quire::ui::SidePanel</name>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
</context>
<context>
    <name>quire::ui::SourceButton</name>
    <message>
        <source>Source %1: %2</source>
        <translation>Source %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>quire::ui::SourcePanel</name>
    <message>
        <source>Back to the source</source>
        <translation>Retour à la source</translation>
    </message>
    <message>
        <source>“%1” (%2, %3)</source>
        <comment>a quotation, its file, its place</comment>
        <translation>«&#xa0;%1&#xa0;» (%2, %3)</translation>
    </message>
    <message>
        <source>Quotation copied.</source>
        <translation>Extrait copié.</translation>
    </message>
</context>
<context>
    <name>quire::ui::SourceView</name>
    <message>
        <source>Click a citation in an answer to see the page it came from.</source>
        <translation>Cliquez sur une citation dans une réponse pour voir la page dont elle provient.</translation>
    </message>
    <message>
        <source>Copy the quotation with its source</source>
        <translation>Copier l’extrait avec sa source</translation>
    </message>
    <message>
        <source>Open the file in its own program</source>
        <translation>Ouvrir le fichier dans son programme</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>The file is no longer where it was. This is the text that was stored when it was read.</source>
        <translation>Le fichier n’est plus à sa place. Voici le texte conservé lors de sa lecture.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>quire::ui::StatusLine</name>
    <message>
        <source>Open the dashboard</source>
        <translation>Ouvrir le tableau de bord</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>Afficher les documents</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the tier, then how many keys are ready</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>Lecture suspendue</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>Lecture de %n fichier</numerusform>
            <numerusform>Lecture de %n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::TierBanner</name>
    <message>
        <source>Tier %1: %2</source>
        <translation>Niveau %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The network is down</source>
        <translation>Le réseau est coupé</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from fallback keys today</source>
        <translation>
            <numerusform>%n réponse de clés de secours aujourd’hui</numerusform>
            <numerusform>%n réponses de clés de secours aujourd’hui</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::TimeText</name>
    <message>
        <source>tomorrow %1</source>
        <translation>demain %1</translation>
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
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
</context>
<context>
    <name>quire::ui::WatchedBar</name>
    <message>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>Dossier surveillé : %1</translation>
    </message>
    <message numerus="yes">
        <source>Watching %1 and %n more</source>
        <translation>
            <numerusform>Dossiers surveillés : %1 et %n autre</numerusform>
            <numerusform>Dossiers surveillés : %1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Files in a watched folder join the library by themselves</source>
        <translation>Les fichiers d’un dossier surveillé rejoignent d’eux-mêmes la bibliothèque</translation>
    </message>
</context>
<context>
    <name>quire::ui::WebSearchPage</name>
    <message>
        <source>Web search</source>
        <translation>Recherche Web</translation>
    </message>
    <message>
        <source>Quire can look a question up with Brave Search and cite pages beside your documents. It needs a key of its own; the words searched for are then sent to Brave.</source>
        <translation>Quire peut chercher une question avec Brave Search et citer des pages à côté de vos documents. Il faut une clé à part&#x202f;; les mots recherchés sont alors envoyés à Brave.</translation>
    </message>
    <message>
        <source>Search the web too, unless switched off below the question</source>
        <translation>Chercher aussi sur le Web, sauf si c’est désactivé sous la question</translation>
    </message>
    <message>
        <source>Keys for Brave Search</source>
        <translation>Clés pour Brave Search</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Brave Search</source>
        <translation>Brave Search</translation>
    </message>
</context>
</TS>
