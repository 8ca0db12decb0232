# A participant's phone.
participant-ask = Typ de code van de zaal
participant-ask-about = De code staat op het scherm in de zaal. Hij heeft acht tekens.
participant-ask-label = Code van de zaal
participant-ask-go = Ga verder
participant-length = { $count } stellingen, ongeveer tien minuten
participant-side = Vanuit welke groep kijkt u?
participant-side-municipality = Ik werk bij de gemeente
participant-side-professional = Ik ben professional bij een organisatie
participant-side-informal = Ik ben sleutelpersoon of hoor bij een zelforganisatie
participant-as-municipality = als gemeente
participant-as-professional = als professional
participant-as-informal = als sleutelpersoon
participant-private = Vul geen naam in. Uw antwoorden zitten in een code. De zaal ziet alleen aantallen, nooit wie wat koos. Wie uw code en de link heeft, kan uw antwoorden lezen. Geef uw code alleen aan de begeleider.
participant-private-shared = Vul geen naam in. De zaal ziet alleen aantallen, nooit wie wat koos. Na "Klaar" is er op dit apparaat niets meer te zien.
participant-begin = Begin, één stelling tegelijk
participant-together = Alle stellingen bij elkaar
participant-together-title = Alle stellingen
participant-place = Stelling { $number } van { $total } · { $side }
participant-totals-only = De zaal ziet alleen aantallen, nooit wie wat koos.
participant-back = Vorige
participant-next = Volgende
participant-why = Waarom vragen we dit?
participant-last = Dit was de laatste stelling
participant-end = Klaar met invullen?
participant-end-about = Na "Klaar" kunt u niets meer veranderen.
participant-all-answered = U heeft alle stellingen ingevuld.
participant-open = { $count ->
    [one] { $count } stelling is nog open. Die telt als "weet ik niet".
   *[other] { $count } stellingen zijn nog open. Die tellen als "weet ik niet".
}
participant-finish = Klaar
participant-done = Klaar
participant-code = Geef deze code aan de begeleider.
participant-code-about = Schrijf de code op een blaadje en vouw het dicht. Bewaar de code tot de uitslag.
participant-qr = Laat de begeleider scannen
participant-qr-label = Uw code als QR-code
participant-wipe = Wis mijn code
participant-anew = Nieuwe code
participant-anew-about = Zegt de begeleider dat de code er al is?
participant-wiped = Alles is gewist
participant-wiped-about = Op deze telefoon staat niets meer. U kunt deze pagina sluiten.
participant-language = Taal (language)
participant-letters-larger = Grotere letters
participant-letters-normal = Gewone letters
participant-read = Lees voor
participant-read-stop = Stop met voorlezen
participant-unchecked = Deze vertaling is nog niet nagelezen door een moedertaalspreker.
