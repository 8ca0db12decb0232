# The page "Uw gegevens", and what is said about files that are opened.
data-title = Uw gegevens
data-lead = Alles wat u invult, staat alleen in deze browser op dit apparaat. Niets gaat naar een server.
data-dossiers = Uw metingen
data-dossiers-none = Er is nog niets bewaard.
data-open-now = nu open
data-dossier-open = Ga verder
data-dossier-open-of = Ga verder met { $name }
data-dossier-duplicate = Herhaal
data-dossier-duplicate-of = Herhaal { $name } als nieuwe meting
data-dossier-remove = Wis
data-dossier-remove-of = Wis { $name }
data-dossier-remove-sure = Wilt u { $name } wissen? Dit kan niet terug. Sla eerst een kopie op als u de meting wilt houden.
data-dossier-remove-yes = Ja, wis deze meting
data-dossier-removed = De meting is gewist uit de browser. Op de schijf kunnen resten blijven.
data-dossier-left = De meting kon niet helemaal worden gewist. Wis de gegevens van deze website in uw browser.
data-delete-on = Wordt gewist op { $date }.
data-delete-never = Heeft geen wisdatum.
data-delete-change = Andere dag
data-delete-change-of = Andere dag om { $name } te wissen
data-delete-field = Nieuwe wisdatum
data-delete-help = Kies een dag na vandaag. Zonder keuze is het 12 maanden na de laatste verandering.
data-delete-save = Bewaar deze dag
data-delete-default = Gebruik 12 maanden
data-delete-past = Kies een dag na vandaag.
data-delete-done = De wisdatum is aangepast.
data-delete-failed = De wisdatum kon niet worden bewaard.
data-dossier-duplicated = De meting is herhaald. U werkt nu in de nieuwe meting.
data-new = Begin een nieuwe meting
data-changed = laatst veranderd op { $date }
data-copy = Een kopie opslaan
data-copy-about = Een kopie is een document dat u in elke browser kunt lezen. Deze tool kan het weer openen. Alles wat u invulde, staat erin. Adressen uit de adressenla staan er niet in.
data-copy-save = Sla een kopie op
data-copy-offered = De browser krijgt nu een bestand met de naam { $name }. Kijk of het er staat. Niet gelukt? Kopieer de tekst of druk het verslag af.
data-copy-failed = Deze browser laat geen bestand opslaan. Kopieer de tekst of druk het verslag af.
data-copy-named = Zet de naam van de gemeente in de bestandsnaam
data-copy-named-about = Anderen kunnen een bestandsnaam zien, bijvoorbeeld op een gedeelde schijf.
data-copy-text = Kopieer de tekst
data-copy-text-about = Plak de tekst in een leeg bestand. Bewaar dat met .html aan het eind.
data-copy-text-done = De tekst is gekopieerd. Plak hem in een leeg bestand.
data-copy-text-failed = Kopiëren lukte niet. Druk het verslag af.
data-copy-print = Naar het verslag om af te drukken
data-copy-reminder = Er is veel veranderd sinds uw laatste kopie. Een kopie helpt als deze browser wordt opgeschoond.
data-copy-last = Laatst aangeboden aan de browser: { $date }.
data-copy-never = U hebt nog geen kopie opgeslagen.
data-lock = Met een wachtwoord (hoeft niet)
data-lock-about = De kopie is dan alleen te lezen met het wachtwoord. Bent u het wachtwoord kwijt? Dan is ook de kopie weg. Niemand kan haar dan nog openen.
data-lock-password = Wachtwoord
data-lock-help = Minstens { $count } tekens. Een zin van vier of meer woorden werkt goed.
data-lock-again = Nog een keer hetzelfde wachtwoord
data-lock-save = Sla een kopie met wachtwoord op
data-lock-short = Dit wachtwoord is te kort. Neem minstens { $count } tekens.
data-lock-differs = De twee wachtwoorden zijn niet gelijk.
data-lock-busy = De kopie gaat op slot. Dat kan een paar tellen duren.
data-lock-impossible = Deze browser kan hier geen kopie op slot doen. Dat kan alleen via https.
data-open = Een kopie openen
data-open-about = Kies een kopie die u eerder hebt opgeslagen. Zij wordt een nieuwe meting. Uw open meting verandert niet.
data-open-label = Kies een bestand
data-open-too-large = Dit bestand is te groot. Een kopie is hoogstens 10 MB. Er is niets veranderd.
data-open-unreadable = Dit bestand kan niet worden gelezen. Er is niets veranderd.
data-open-not-ours = Dit is geen kopie uit deze tool. Kies een bestand dat u hier hebt opgeslagen. Er is niets veranderd.
data-open-empty = Dit bestand is leeg. Er is niets veranderd.
data-open-damaged = Dit bestand is beschadigd of niet compleet. Probeer een andere kopie. Er is niets veranderd.
data-open-too-deep = Dit bestand is anders opgebouwd dan een kopie. Er is niets veranderd.
data-open-newer = Dit bestand komt uit een nieuwere versie van deze tool. Laad de pagina opnieuw. Er is niets veranderd.
data-open-locked = Deze kopie heeft een wachtwoord. Vul het in om te zien wat erin staat.
data-open-unlock = Open met dit wachtwoord
data-open-busy = Het slot gaat open. Dat kan een paar tellen duren.
data-open-wrong = Dit wachtwoord past niet op dit bestand. Er is niets veranderd.
data-open-preview = Dit staat in het bestand
data-open-preview-text = { $name }, laatst veranderd op { $date }. { $count } van de { $total } stellingen beantwoord.
compare-same = U hebt deze meting al: { $name }. Er is geen verschil.
compare-newer = U hebt deze meting al: { $name }. Het bestand is nieuwer dan wat hier staat.
compare-older = U hebt deze meting al: { $name }. Het bestand is ouder dan wat hier staat.
compare-as-old = U hebt deze meting al: { $name }. Bestand en meting zijn even oud.
compare-kept = Openen verandert die meting niet. U krijgt er een meting bij.
difference-municipality = De naam van de gemeente verschilt.
difference-context = Partners, thema's of eerdere bijeenkomsten verschillen.
difference-facts = { $count ->
    [one] Eén feit verschilt.
   *[other] { $count } feiten verschillen.
 }
difference-answers = { $count ->
    [one] Eén antwoord verschilt.
   *[other] { $count } antwoorden verschillen.
 }
difference-explanations = { $count ->
    [one] Eén toelichting verschilt.
   *[other] { $count } toelichtingen verschillen.
 }
difference-other-choice = De keuze voor de bijeenkomst verschilt.
difference-lists = { $count ->
    [one] Eén uitnodigingslijst verschilt.
   *[other] { $count } uitnodigingslijsten verschillen.
 }
difference-arrangements = { $count ->
    [one] De planning of een brief verschilt bij één bijeenkomst.
   *[other] De planning of een brief verschilt bij { $count } bijeenkomsten.
 }
difference-exercise = De oefening met de groep verschilt.
data-open-yes = Open als nieuwe meting
data-open-no = Niet openen
data-opened = De kopie is geopend als nieuwe meting.
data-problems = Dit konden wij niet lezen
data-problems-about = De rest is geopend. Het origineel is apart bewaard op dit apparaat.
data-problems-file = De rest kunt u openen. Het bestand zelf verandert niet.
data-problems-rest = De rest is geopend.
problem-not-ours = Dit bestand komt niet uit deze tool.
problem-damaged = De gegevens zijn beschadigd: { $detail }
problem-newer = De gegevens komen uit een nieuwere versie van deze tool ({ $detail }). Laad de pagina opnieuw.
problem-too-deep = De gegevens zijn anders opgebouwd dan wij kunnen lezen.
problem-part = Overgeslagen: { $detail }
problem-cut = Te lang en daarom ingekort: { $detail }
problem-older-copy = De laatste versie was beschadigd. U ziet de versie van daarvoor.
problem-not-aside = Het origineel kon niet apart worden bewaard. Daarom kunt u deze meting alleen bekijken.
data-kept = Wat is bewaard
data-kept-about = Dit staat in de lokale opslag van deze browser.
data-kept-apart = Andere websites kunnen er niet bij.
data-kept-nothing = Er is niets bewaard.
data-kept-size = { $count } bytes
data-kept-elsewhere = Dit bewaart deze browser op andere plekken.
data-key-dossier = Een meting: uw feiten, antwoorden en lijsten
data-key-aside = Een origineel dat niet helemaal te lezen was
data-key-current = Welke meting open is
data-key-early = Antwoorden die u gaf terwijl de pagina nog laadde
data-key-language = De taal die u koos
data-key-contacts = De adressenla: namen en adressen
data-key-lasting = Dat deze browser is gevraagd om niets zelf op te ruimen
data-key-gone = Dat een meting is gewist. Dit gaat weg als ook de reservekopie leeg is.
data-key-damaged = Wanneer een beschadigde meting weggaat
data-key-session = Alleen in dit tabblad, tot u het sluit
data-key-journal = De reservekopie van een meting, op de schijf
data-key-cache = Bestanden van de tool, om zonder internet te werken
data-key-lease = Welk tabblad een meting mag veranderen
data-key-file = Dat het ene bestand hier mag bewaren
data-key-other = Overig
data-aside-save = Sla dit origineel op
data-wipe = Alles wissen
data-wipe-about = Dit wist alle metingen, adressen en voorkeuren uit deze browser. Ook wat apart is bewaard, gaat weg.
data-wipe-start = Wis alles
data-wipe-sure = Weet u het zeker? Alle metingen verdwijnen. Dit kan niet terug.
data-wipe-yes = Ja, wis alles
data-wipe-no = Nee, bewaar alles
data-wiped = Gewist uit de browser; op de schijf kunnen resten blijven.
data-wipe-left = Dit kon niet worden gewist: { $left }. Sluit andere tabbladen van Brugwijzer en probeer het opnieuw. Of wis de gegevens van deze website in uw browser.
data-wipe-busy = Bezig met wissen en controleren.
data-wipe-left-storage = de lokale opslag
data-wipe-left-session = de opslag van dit tabblad
data-wipe-left-journal = de reservekopie
data-wipe-left-caches = de bewaarde bestanden van de tool
data-wipe-left-worker = het hulpprogramma voor offline
data-memory = Deze browser bewaart niets. Alles verdwijnt als u de pagina sluit.
data-check = Controleer zelf

# The page of a copy behind a password; it stands in the file and reveals nothing of the dossier.
locked-title = Kopie met wachtwoord
locked-lead = Dit is een kopie die op slot is. Zonder het wachtwoord kan niemand haar lezen.
locked-how = Zo opent u de kopie
locked-step-tool = Open Brugwijzer in uw browser en ga naar 'Uw gegevens'.
locked-step-choose = Kies dit bestand bij 'Een kopie openen'.
locked-step-password = Vul het wachtwoord in.
locked-lost = Is het wachtwoord weg? Dan is de inhoud ook weg. Niemand kan haar terughalen.
locked-method = Voor deskundigen: AES-GCM met 256 bits. De sleutel komt uit PBKDF2-HMAC-SHA-256 met { $count } rondes.

# The tool in one file, from a stick or a shared drive.
file-title = Brugwijzer als één bestand
file-about = Alles zit in dit ene bestand. U opent het zonder internet, vanaf een stick of een gedeelde schijf. De adressenla en de oefening op telefoons zitten er niet in. Bewaren doet u daar met een kopie.
file-download = Sla Brugwijzer op als één bestand
file-check = Zo controleert uw ICT-afdeling het bestand: SHA-256 { $hash }.
file-memory = U werkt in één bestand. Wat u invult, staat alleen in het geheugen. Sla een kopie op voordat u sluit. De volgende keer opent u die kopie hieronder.
file-keep-about = U kunt ook bewaren in deze browser. Andere bestanden op dit apparaat kunnen dan meelezen. Met 'Alles wissen' zet u het weer uit.
file-keep = Bewaar toch in deze browser
