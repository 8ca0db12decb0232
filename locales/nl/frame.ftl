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
