# The frame around every page.
frame-name = Brugwijzer
frame-title = { $page } · Brugwijzer
frame-skip = Ga naar de inhoud
frame-steps = Stappen
frame-step-start = Start
frame-step-facts = Feiten
frame-step-statements = Stellingen
frame-step-advice = Advies
frame-step-invitations = Uitnodigen
frame-step-report = Verslag
frame-step-done = klaar
frame-data = Uw gegevens
frame-language-failed = De andere taal kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.
frame-exit = Snel weg
frame-exit-about = Sluit deze pagina meteen en toont een neutrale pagina. Wat u invulde, blijft bewaard.
frame-later-coming = Dit deel van Brugwijzer wordt geladen.
frame-later-failed = Dit deel van Brugwijzer is niet aangekomen. Controleer de verbinding. Wat u invulde, is er nog.
frame-later-again = Probeer het opnieuw
frame-not-found = Deze pagina bestaat niet
frame-not-found-text = Het adres klopt niet, of de pagina is verplaatst. Wat u invulde, is er nog.
frame-not-found-start = Naar de startpagina

frame-update = Er is een nieuwe versie van deze tool. Wat u invulde, blijft bewaard.
frame-update-take = Gebruik de nieuwe versie

# A shared computer, and what was wiped on its day: any page may have to say it.
shared-start = Zit u op een gedeelde computer?
shared-on = Ik zit op een gedeelde computer
shared-now = Niets wordt bewaard. Alles is weg zodra u dit tabblad sluit of opnieuw laadt. Sla een kopie op als u later verder wilt.
shared-turned-on = Vanaf nu wordt niets bewaard.
shared-turned-off = Vanaf nu wordt alles weer bewaard op dit apparaat.
saving-shared = Gedeelde computer: niets wordt bewaard
data-expired = De wisdatum van deze metingen is voorbij. Ze zijn gewist uit deze browser:
data-expired-item = { $name }, laatst veranderd op { $date }
data-expired-back = Zet terug
data-expired-back-of = Zet { $name } terug
data-expired-about = Terugzetten kan tot u deze pagina sluit.
data-expired-restored = De meting staat er weer. Zij krijgt een nieuwe wisdatum.
contacts-expired = De wisdatum is voorbij. De namen in de adressenla zijn gewist.
contacts-expired-left = De wisdatum van de adressenla is voorbij, maar wissen lukte niet. Wis zelf alles bij Uw gegevens.
contacts-unreadable = De adressenla was beschadigd en is daarom gewist.

# Titles of pages that come later; their tab has a name at once.
contacts-title = Adressenla
words-title = Woorden en hun betekenis
accessibility-title = Toegankelijkheid
check-title = Controleer zelf
exercise-title = Samen invullen
planning-title = Planning
letters-title = Brieven
papers-title = Papier voor in de zaal
participant-tab = Vragenlijst
projector-title = Projector
compare-title = Vergelijk twee metingen
frame-compatible = WebAssembly staat uit in deze browser. Alles werkt, maar iets langzamer.
