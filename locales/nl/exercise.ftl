# The group exercise: codes, stages, flags, script. Ids: exercise-, flag-, code-error-, script-step-.

exercise-mode-foundations = De 14 basisstellingen
exercise-mode-all = Alle 23 stellingen
exercise-language-nl = Nederlands
exercise-language-en = Engels
exercise-length-60 = 60 minuten, voor 6 tot 15 mensen
exercise-length-75 = 75 minuten, voor 16 tot 24 mensen

exercise-stage-open = Klaar om te beginnen
exercise-stage-collecting = Antwoorden verzamelen
exercise-stage-revealed = De antwoorden zijn zichtbaar
exercise-stage-discussing = Samen bespreken
exercise-stage-closed = Afgerond

exercise-rung-slips = Papieren briefjes
exercise-rung-slips-about = Iedereen kruist een briefje aan en vouwt het dicht. Per groep is er één envelop. Tel de briefjes uit het zicht. Vernietig ze pas na de uitslag.
exercise-rung-pass-round = Eén apparaat doorgeven
exercise-rung-pass-round-about = Iedereen vult om de beurt in op hetzelfde apparaat. Na "Klaar" is er niets meer te zien.
exercise-rung-code = Eigen telefoon, code terug
exercise-rung-code-about = De telefoon laat na het invullen een korte code zien. U typt die code hier over.
exercise-rung-scan = Eigen telefoon, code scannen
exercise-rung-scan-about = U scant de code met een camera. Lukt dat niet? Typ de code dan over.
exercise-rung-paper = Papieren formulier
exercise-rung-paper-about = De stellingen staan op een formulier. U voert de antwoorden in per stapel of één voor één.

exercise-never-show-of-hands = Laat mensen nooit hun hand opsteken.
exercise-code-private = Wie uw code en de link heeft, kan uw antwoorden lezen. Geef uw code alleen aan de begeleider.
exercise-code-sheets = Verzamel de codes op gevouwen papier. Schud ze door elkaar. Lees nooit een code hardop voor.
exercise-counter = { $count ->
    [one] { $count } antwoord ontvangen
   *[other] { $count } antwoorden ontvangen
}
exercise-counter-of = { $count } van de { $present } antwoorden ontvangen
exercise-undo = Laatste invoer terugnemen
exercise-nothing-to-undo = Er is niets om terug te nemen. U kunt alleen de laatste invoer terugnemen.
exercise-double = Is dit dezelfde code? Anders: Nieuwe code op de telefoon.
exercise-not-collecting = U kunt nu geen antwoorden invoeren. Wie later komt, doet mee met de nieuwe stille stemming.
exercise-is-copy = Dit is een kopie. Voer de antwoorden in bij de eerste meting, op de eerste laptop.
exercise-more-than-present = Er zijn { $present } mensen aanwezig in deze groep. Klopt dat? Pas anders het aantal aan.
exercise-perspective-complete = Deze groep is compleet. Wie later komt, doet mee met de nieuwe stille stemming.
exercise-fewer-than-entered = Er zijn al { $entered } antwoorden ingevoerd. Het aantal aanwezigen kan niet lager zijn.
exercise-too-many-people = Dit aantal is te hoog. Controleer wat u typte.
exercise-no-slips = Vul in hoeveel briefjes er zijn.
exercise-does-not-add-up = "{ $statement }": u telde { $counted } antwoorden, maar er zijn { $present } briefjes. Tel opnieuw.
exercise-too-few = Er zijn { $count } antwoorden. Voor een uitslag zijn er 5 nodig. Vul samen één antwoord in.
exercise-wrong-stage = Deze stap kan nu niet.
exercise-left-out = { $count ->
    [one] { $count } antwoord kwam na een onderbreking en telt niet mee. Anders kan iemand zien wat die persoon koos. Deze persoon doet mee met de nieuwe stille stemming.
   *[other] { $count } antwoorden kwamen na een onderbreking en tellen niet mee. Anders kan iemand zien wat die mensen kozen. Zij doen mee met de nieuwe stille stemming.
}
exercise-kept-in-memory = { $count ->
    [one] { $count } antwoord staat alleen in het geheugen. Sluit deze pagina nog niet. Bewaar de codes en briefjes tot de uitslag.
   *[other] { $count } antwoorden staan alleen in het geheugen. Sluit deze pagina nog niet. Bewaar de codes en briefjes tot de uitslag.
}

exercise-only-total = Alleen het totaal laten zien
exercise-only-total-about = Kies dit vóór de uitslag. Daarna kan het niet meer. Dan kan niemand de antwoorden van een kleine groep uitrekenen.
exercise-hidden-perspective = Deze groep is te klein om te laten zien.
exercise-hidden-total = Het totaal is hier niet te zien. Anders is uit te rekenen wat een paar mensen kozen.
exercise-hidden-statement = Bij deze stelling laten we geen aantallen zien. Anders is uit te rekenen wat iemand koos.
exercise-unread-statement = Van deze stelling laten we niets zien en rekenen we niets uit. Met zo weinig mensen is anders te raden wat iemand koos. Praat erover en kies samen één antwoord.
exercise-unread-flag = Nog zonder antwoord: kies dit samen.
exercise-tendency-lower = vooral lager
exercise-tendency-higher = vooral hoger
exercise-tendency-mixed = gemengd
exercise-not-visible-municipality = Voor de gemeente is dit niet zichtbaar.
exercise-not-visible-professional = Voor de professionals is dit niet zichtbaar.
exercise-not-visible-informal = Voor de sleutelpersonen is dit niet zichtbaar.
exercise-dimension-unknown = { $dimension }: meer dan een derde van de stellingen is onbekend.
exercise-unknown-of = { $count } van de { $total } weet het niet
exercise-said-by-most = Bij { $count } van de { $total } stellingen zegt meer dan de helft "grotendeels" of "ja".

flag-divided = Verdeeld
flag-divided-about = Een deel zegt ja en een deel zegt nee.
flag-dissent = Tegengeluid
flag-dissent-about = Een paar mensen antwoorden veel lager dan de rest.
flag-perspective-gap = Perspectiefverschil
flag-perspective-gap-about = De groepen kijken hier heel anders naar.
flag-unknown = Onbekend
flag-unknown-about = Een derde of meer weet het niet of zegt het liever niet.

code-error-wrong-length = Deze code heeft { $got } tekens. Het moeten er { $expected } zijn. Controleer of er iets mist of te veel is.
code-error-wrong-character = Het teken "{ $character }" in groep { $group } kan niet. Controleer groep { $group }.
code-error-check-failed-in-group = De code klopt niet. Kijk eerst naar groep { $group }. Klopt alles? Dan hoort de code bij een andere oefening.
code-error-check-failed = De code klopt niet. Controleer alle tekens. Klopt alles? Dan hoort de code bij een andere oefening.
code-error-out-of-range = Deze code hoort bij een andere oefening. Vraag een nieuwe code op de telefoon.
code-error-other-mode = Deze code heeft { $got } tekens, maar hier horen er { $expected }. De code is nog niet af, of hoort bij een oefening met meer of minder stellingen.

exercise-code-wrong-length = Een oefencode heeft 8 tekens. U typte er { $got }.
exercise-code-wrong-character = Het teken "{ $character }" kan niet in een oefencode.
exercise-code-unknown-kind = Deze oefencode bestaat niet. Controleer het eerste teken.

exercise-question-reason-for-no = Wat kan een reden zijn om hier "Nee" te zeggen?
exercise-question-what-helps = Wat helpt om hier vaker "Ja" te kunnen zeggen?
exercise-pairs = Praat eerst twee minuten in tweetallen. Vertel daarna samen wat er in tweetallen gezegd is.
exercise-alderman-last = De wethouder spreekt als laatste.
exercise-new-vote = Nieuwe stille stemming
exercise-agreed = Iedereen kan hiermee leven
exercise-disagreed-about = Kies de twee antwoorden die overblijven. Het laagste antwoord telt.
exercise-same-option = Kies twee verschillende antwoorden.
exercise-not-revealed = Dit kan pas na de uitslag en zolang de oefening niet is afgerond.
exercise-not-asked = Deze stelling hoort niet bij deze oefening.
exercise-grave = Vertelt iemand iets ernstigs? Zeg: "Dank u dat u dit zegt. Dit is belangrijk en hoort niet in de groep. { $role } loopt met u mee."
exercise-next-step = Onze volgende stap
exercise-next-step-role = Wie doet dit? Schrijf een rol op, geen naam.
exercise-next-step-date = Wanneer?
exercise-notes = Aantekeningen van de groep
exercise-notes-about = Schrijf geen namen op en geen verhalen over personen.

script-step-minutes = { $minutes } minuten
script-step-aim = Doel en afspraken
script-step-aim-say = We kijken samen hoe de samenwerking gaat. Meedoen is vrijwillig. We noemen geen namen en vertellen geen verhalen over personen. De zaal ziet alleen aantallen, nooit wie wat koos. Van kleine groepen ziet de zaal minder of niets. Is er nu iemand in gevaar? Bel 112. Zorgen over iemand? Bel Veilig Thuis: 0800-2000.
script-step-aim-do = Lees ook de feiten voor die al zijn ingevuld.
script-step-answer = Kiezen en invullen
script-step-answer-say = Kies vanuit welke groep u kijkt. Ik lees alle stellingen voor. Antwoord in stilte met wat u zelf ziet of weet. "Weet ik niet of zeg ik liever niet" is ook een goed antwoord.
script-step-answer-do = Lees alle stellingen rustig voor.
script-step-hand-in = Inleveren en koffie
script-step-hand-in-say = Lever uw code of briefje gevouwen in. Laat uw antwoorden aan niemand zien. Daarna is er koffie.
script-step-hand-in-do = Een tweede begeleider voert alles in. Lees niets hardop voor.
script-step-reveal = Alles tegelijk laten zien
script-step-reveal-say = We zien nu alle antwoorden tegelijk. We beginnen met wat het beste gaat. Niemand hoeft te zeggen wat hij of zij koos.
script-step-reveal-do = Begin met de meest positieve stelling.
script-step-discuss = Drie onderwerpen bespreken
script-step-discuss-say = We bespreken drie onderwerpen. Praat eerst twee minuten in tweetallen. Daarna vertelt iemand wat er in tweetallen gezegd is. De wethouder spreekt als laatste.
script-step-discuss-do = Kies drie onderwerpen uit de lijst. Vraag nooit wie iets koos.
script-step-vote = Opnieuw stemmen en afspreken
script-step-vote-say = We stemmen nog één keer in stilte, over één stelling. Kan iedereen hiermee leven? "Niet eens" opschrijven mag ook.
script-step-vote-do = Doe dit voor hoogstens één stelling, met briefjes. Stilte is geen ja. Bij "niet eens" telt het laagste antwoord.
script-step-outcome = Onze volgende stap
script-step-outcome-say = Dit is onze volgende stap. Wat zou de uitkomst veranderen? We kiezen één stap, met een rol en een datum.
script-step-outcome-do = Schrijf een rol op, geen naam.
script-step-close = Afronden
script-step-close-say = Zeg één woord over hoe u weggaat. Wilt u nog iets bespreken? Hierna kunt u met iemand praten.
script-step-close-do = Vertel met wie mensen na afloop kunnen praten.
