# The statement pages.
questions-place = Stellingen · { $number } van { $total }
questions-all-title = Alle 23 stellingen
questions-all-lead = Alles op één pagina. U kunt dit formulier ook afdrukken en op papier invullen.
questions-all-link = Alle stellingen op één pagina, ook om af te drukken
questions-print = Druk het formulier af
questions-by-page = Vul per onderwerp in
questions-progress = { $count } van de { $total } beantwoord
questions-progress-all = In totaal { $count } van de { $total } stellingen beantwoord
questions-explain = Uitleg en voorbeeld
questions-example = Voorbeeld: { $example }
questions-why = Waarom?
questions-why-label = Waarom? (mag leeg blijven)
questions-why-about = Geen namen en geen verhalen over personen. Ruimte voor { $limit } tekens.
questions-why-left = { $left ->
    [one] Nog { $left } teken over.
   *[other] Nog { $left } tekens over.
}
questions-next = Verder: { $page }
questions-back = Terug: { $page }
questions-foundation = Deze stellingen beslissen met welke bijeenkomst u begint.
questions-function = Deze stellingen maken de agenda. Zij veranderen de bijeenkomst niet.
questions-clear = Wis dit antwoord
questions-open = nog niet beantwoord
questions-paper-name = Gemeente
questions-paper-score = Zo leest u het formulier
questions-paper-score-text = Tel per onderwerp hoeveel antwoorden "Grotendeels" of "Ja" zijn. De pijlers hebben minstens twee van de drie of drie van de vier nodig. Bij Vertrouwen mag niets "Nee" of onbekend zijn. De stellingen met een ster moeten "Grotendeels" of "Ja" zijn. Ook moeten alle zes feiten "ja" zijn.
questions-key = Deze stelling telt zwaar mee
