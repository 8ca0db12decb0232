# The facilitator's page of the exercise, and what can be printed for it.
group-before = Voorbereiden
group-lead = Iedereen vult in stilte in. Daarna ziet de groep de verschillen en praat erover.
group-how = Telefoons, briefjes en één apparaat dat rondgaat: alles mag door elkaar. De antwoorden blijven op deze laptop. De zaal ziet alleen aantallen.
group-mode = Welke stellingen?
group-length = Hoeveel tijd is er?
group-language = In welke taal openen de telefoons?
group-open = Maak de oefening klaar
group-papers = Druk formulieren en kaarten af
group-ready = Voordat u begint
group-facts = Feiten: { $count } van de { $total } ingevuld. Lees ze voor.
group-facts-link = Naar de feiten
group-collect = Begin met verzamelen
group-anew = Wis deze oefening en begin opnieuw
group-anew-sure = Alle antwoorden van deze oefening gaan weg. Dat kan niet terug.
group-anew-yes = Ja, wis de oefening
group-anew-no = Nee, ga verder

group-step = Draaiboek · stap { $number } van { $total } · { $minutes }
group-say = Zeg:
group-do = Doe:
group-step-back = Vorige stap
group-step-next = Volgende stap
group-timer-start = Start de tijd
group-timer-reset = Zet de tijd terug
group-projector-window = Open het venster voor de projector
group-projector-here = Toon op dit scherm
group-projector-refused = De browser liet geen nieuw venster toe. Sta vensters van deze site toe, of toon alles op dit scherm.

group-counter = antwoorden ontvangen
group-undone = De laatste invoer is teruggenomen.
group-present = Hoeveel mensen zijn er?
group-present-about = Vul dit het liefst in. Dan bewaren we een groep zodra die compleet is. Zonder aantal staan antwoorden langer alleen in het geheugen.
group-rungs = Antwoorden invoeren
group-rung = Hoe komen deze antwoorden binnen?
group-no-address = Deze pagina heeft geen adres op het internet. Eigen telefoons kunnen daarom niet meedoen.
group-long-address = Het adres van deze pagina is te lang voor een QR-code. Eigen telefoons kunnen daarom niet meedoen. Vraag de beheerder om een korter adres.
group-codes = Codes van telefoons
group-codes-about = Typ een code of plak er meer. Een hele code gaat vanzelf naar binnen.
group-enter = Voer in
group-taken = { $count ->
    [one] { $count } code is ingevoerd.
   *[other] { $count } codes zijn ingevoerd.
}
group-pass = Geef dit apparaat door
group-paper-one = Voer formulieren één voor één in
group-pass-title = Geef het apparaat aan de volgende
group-pass-about = Van de vorige persoon is niets meer te zien. Neem rustig de tijd.
group-pass-next = Ik ben de volgende
group-pass-end = Klaar met rondgeven (begeleider)
group-slips-side = Van welke groep is deze envelop?
group-slips-number = Hoeveel briefjes zitten erin?
group-slips-place = Stelling { $number } van { $total }
group-slips-counted = { $count } van de { $total } geteld
group-slips-undo = Laatste tik terug
group-slips-done = Alles is geteld. Voer de envelop in. Bewaar de briefjes uit het zicht tot de uitslag en vernietig ze dan.
group-slips-enter = Voer deze envelop in
group-slips-taken = { $count ->
    [one] { $count } briefje is ingevoerd.
   *[other] { $count } briefjes zijn ingevoerd.
}
group-few = Er zijn minder dan vijf antwoorden. Dan is er geen uitslag. Vul samen één antwoord in.
group-few-link = Vul samen in
group-reveal-title = De uitslag
group-reveal-about = Daarna telt er geen antwoord meer bij. Wie later komt, doet mee met de nieuwe stille stemming.
group-reveal-choice = Wat ziet de zaal?
group-reveal = Laat alles tegelijk zien

group-topics = Waarover u praat
group-topics-about = Bovenaan staat wat het beste gaat. Daarna komt waar een gesprek nodig is.
group-other-topics = De andere stellingen
group-discuss = Begin met bespreken
group-table = De aantallen in een tabel
group-show = Toon op de projector
group-on-screen = Staat op de projector
group-live-with = Kan iedereen hiermee leven?
group-choose = Kies een antwoord
group-disagreed-one = Niet eens: het ene antwoord
group-disagreed-other = Niet eens: het andere antwoord
group-vote-about = Tel de briefjes uit het zicht, per groep. Wie later kwam, doet nu mee.
group-vote-slips = Hoeveel briefjes zijn er van deze groep?
group-vote-enter = Voer de stemming in
group-vote-done = De nieuwe stemming is ingevoerd. Zij vervangt de eerste antwoorden.
group-to-advice = Het hele advies, met de redenen
group-step-what = Wat gaan we doen?
group-show-outcome = Toon de volgende stap op de projector
group-close = Rond de oefening af
group-to-list = Naar de uitnodigingslijst
group-to-report = Naar het verslag

papers-about = Kies wat u nodig heeft en druk het af. Er staat geen naam op.
papers-choose = Wat drukt u af?
papers-form = Formulier met alle stellingen
papers-slips = Briefjes voor één stemming
papers-codes = Blaadjes voor codes
papers-cards = Kaarten met stellingen
papers-language = In welke taal?
papers-print = Druk af
papers-form-title = Hoe gaat de samenwerking?
papers-private = Schrijf geen naam op. De zaal ziet alleen aantallen. Vouw dit papier dicht en geef het aan de begeleider.
papers-code = Uw code
papers-code-about = Schrijf geen naam op. Vouw dit blaadje dicht. Geef het alleen aan de begeleider.

## Scanning codes with a camera

group-scan = Scan met de camera
group-scan-stop = Stop de camera
group-scan-starting = De camera start. Vraagt de browser om toestemming? Kies dan toestaan.
group-scan-on = Houd de code op de telefoon voor de camera.
group-scan-refused = Er is geen camera of de browser staat hem niet toe. Typ de codes over.
group-scan-failed = Het lezen met de camera lukt niet. Typ de codes over.
group-scan-video = Beeld van de camera

## In place of a role that the planning does not name

group-someone = Iemand van ons

group-show-join = Toon op de projector hoe u meedoet
group-show-overview = Toon het overzicht op de projector
group-slips-everyone = Dit zijn alle mensen van deze groep. Een groep van drie of meer bewaren we dan meteen.
group-reveal-unentered = U bent nog bezig met een envelop of een code. Voer die eerst in. Of druk nog een keer: dan telt die niet mee.
group-reveal-busy = Een moment. We zoeken uit wat de zaal mag zien.
group-pass-covered = Agenda
group-pass-covered-about = Er staan vandaag geen afspraken.
group-said-hidden = Van sommige stellingen is niets te zien. Daarom noemen we hier geen aantal van de 14.
group-second = Dit is een tweede venster. U voert hier codes in. Het andere venster telt ze en bewaart ze. Terugnemen en de uitslag tonen kan alleen daar.
group-second-about = Helpt een tweede begeleider met invoeren? Dat kan in een tweede venster op deze laptop.
group-second-open = Open het tweede venster
group-second-silent = Het andere venster antwoordt niet. Wij weten niet of de code is geteld. Kijk of dat venster nog open is en probeer het opnieuw. Een code telt nooit twee keer.
group-undo-second = De laatste invoer kwam uit het tweede venster. Druk nog een keer om die terug te nemen.
group-undone-second = De laatste invoer is teruggenomen. Die kwam uit het tweede venster: vertel het daar.
group-slips-again = Tel deze stelling opnieuw
group-second-late = Een code uit dit venster kwam na de uitslag. Die telt niet mee. Wie de code gaf, doet mee met de nieuwe stille stemming.
group-read-aloud = De stellingen om voor te lezen
