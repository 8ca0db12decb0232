# What the room sees.
projector-waiting = Wacht op de begeleider
projector-waiting-about = Open de oefening in een ander venster van deze browser. Dit venster volgt vanzelf.
projector-to-group = Terug naar de begeleider
projector-back = Vorige
projector-next = Volgende
projector-full = Volledig scherm
projector-join = Doe mee met uw telefoon
projector-join-how = Scan de code. Of ga naar het adres, kies "Meedoen in de zaal" en typ de code.
projector-qr = QR-code met de link naar deze oefening
projector-overview = Zo antwoordt de groep
projector-talk-needed = Hier is een gesprek nodig · { $number } van { $total }
projector-positive = Dit gaat het beste
projector-new-vote = nieuwe stemming
projector-flag = { $flag }: { $about }
projector-how = Eerst twee minuten in tweetallen. De wethouder als laatste.
projector-everyone = Samen
projector-people = { $count ->
    [one] { $count } mens
   *[other] { $count } mensen
}
projector-side-municipality = Gemeente
projector-side-professional = Professionals
projector-side-informal = Sleutelpersonen
projector-step-aim = Meedoen is vrijwillig. We noemen geen namen en vertellen geen verhalen over personen. De zaal ziet alleen aantallen, nooit wie wat koos.
projector-step-answer = Iedereen antwoordt in stilte. "Weet ik niet of zeg ik liever niet" is ook een goed antwoord.
projector-step-hand-in = Lever uw code of briefje gevouwen in. Laat het aan niemand zien.
projector-step-reveal = We zien alle antwoorden tegelijk. Niemand hoeft te zeggen wat hij of zij koos.
projector-step-discuss = Eerst twee minuten in tweetallen. Daarna samen. De wethouder als laatste.
projector-step-vote = Kan iedereen hiermee leven? "Niet eens" opschrijven mag ook.
projector-step-outcome = We kiezen één stap, met een rol en een datum.
projector-step-close = Zeg één woord over hoe u weggaat.
