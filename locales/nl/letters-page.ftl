# The page of the letters. The letters themselves are in letters.ftl.
letters-lead = Kies een brief. Wat u bij de planning hebt ingevuld, staat er al in.
letters-kind = Welke brief?
letters-kind-orientation = Uitnodiging voor de oriëntatie
letters-kind-start = Uitnodiging voor de Startbijeenkomst
letters-kind-workshop = Uitnodiging voor de workshop
letters-kind-warm-contact = Kort bericht van de partner, voor het eerste contact
letters-kind-reminder = Herinnering zonder thema
letters-side = Voor wie?
letters-language = In welke taal?
letters-language-failed = Deze taal kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.
letters-home = De brief gaat naar een huisadres. Laat het thema weg.
letters-subject = Onderwerp: { $subject }
letters-text = Tekst van de brief
letters-text-about = U mag alles veranderen. Uw tekst blijft staan. Zet namen pas in het bestand dat u verstuurt.
letters-missing = Dit ontbreekt nog in de brief
letters-missing-none = Alles is ingevuld.
# Each follows the blanks that it is about.
letters-missing-planning = Vul dit in bij de planning
letters-missing-facts = Vul dit in bij de feiten
letters-missing-list = Dit komt van de uitnodigingslijst
letters-missing-people = Vul dit pas in als u verstuurt, zelf of uit de adressenla
letters-missing-by-hand = Vul dit zelf in als u verstuurt.
letters-own = U hebt deze brief veranderd. De tool verandert er niets meer aan.
letters-reset = Maak de brief opnieuw
letters-reset-sure = Uw eigen tekst verdwijnt. Weet u het zeker?
letters-reset-yes = Ja, maak de brief opnieuw
letters-reset-no = Nee, houd mijn tekst
letters-copy = Kopieer de tekst
letters-copied = De tekst is gekopieerd.
letters-copy-failed = Kopiëren lukte niet. Selecteer de tekst en kopieer zelf.
letters-questions = Vragen voor de kleine groepen
letters-exchange = Vragen voor de workshop
letters-mail = Stuur iedereen een eigen bericht, of zet iedereen in BCC.
letters-back = Terug: planning
letters-next = Verder: verslag

## Mail

mail-title = Mailen
mail-open = Open in uw mailprogramma
mail-people = Mail mensen uit de adressenla
mail-nobody = In de adressenla staat nog niemand met een mailadres voor deze bijeenkomst.
# $name: who gets the message.
mail-one = Mail aan { $name }
mail-bcc = Eén mail, iedereen in BCC
# $name: who gets the message.
mail-copy-one = Kopieer de tekst voor { $name }
mail-copy-all = Kopieer de tekst voor iedereen
mail-copy = Kopieer de adressen voor BCC
mail-copied = De adressen zijn gekopieerd. Plak ze in het vak BCC, niet bij Aan of CC.
mail-paste-here = Plak hier de brief.
mail-too-long = De brief is te lang voor deze knop. Kopieer de tekst en plak hem in de mail.
mail-too-many = Dit zijn te veel adressen voor één klik. Kopieer de adressen en plak ze in het vak BCC.
