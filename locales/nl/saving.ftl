# The light that says where saving stands.
saving-unread = Wat u bewaarde, is nog niet geladen
saving-nothing = Nog niets ingevuld
saving-waiting = Bewaren …
saving-kept = Bewaard op dit apparaat, { $time }
saving-not-on-disk = Bewaard, { $time }; nog niet op schijf. Sla een kopie op voordat u de browser sluit.
saving-elsewhere = Alleen lezen: u werkt in een ander tabblad
saving-memory = Deze browser bewaart niets. Sluit de pagina niet voordat u een kopie opslaat.
saving-file = Eén bestand: niets blijft staan. Sla een kopie op voordat u sluit.
saving-full = Niet bewaard: de opslag van de browser is vol. Sla een kopie op. Maak daarna ruimte bij Uw gegevens.
saving-denied = Niet bewaard: de browser staat opslaan niet toe. Sla een kopie op bij Uw gegevens.
saving-other = Niet bewaard: het schrijven lukte niet. Wij proberen het opnieuw. Sla voor de zekerheid een kopie op.
saving-copy = Sla een kopie op

# Notices above the page.
saving-other-tab = Deze meting is ook open in een ander tabblad. Daar kunt u invullen. Hier ziet u wat u daar invult.
saving-other-tab-codes = Deze meting is ook open in een ander tabblad. Hier kunt u alleen codes invoeren. Al het andere doet u daar.
saving-take-over = Hier verder werken
saving-protected = Deze meting is niet helemaal te lezen. Daarom kunt u haar hier alleen bekijken. Wilt u verder invullen? Herhaal haar dan als nieuwe meting. Het origineel verandert niet.
saving-protected-repeat = Herhaal als nieuwe meting
saving-problems = Niet alles van deze meting was te lezen.
saving-problems-link = Bekijk wat er mist
saving-refused = Niet veranderd: u kunt deze meting hier alleen bekijken.
saving-first = Dat kan nu niet: de open meting is nog niet bewaard. Sla eerst een kopie op.
saving-ballots-wait = Dat kan nu niet: er staan nog antwoorden van de groep alleen in het geheugen. Toon eerst de uitslag of wis de oefening.
saving-ballots-elsewhere = Dat kan nu niet: in het andere tabblad staan antwoorden van de groep alleen in het geheugen. Toon daar eerst de uitslag.
saving-ballots-gone = Een ander tabblad ging verder met deze meting. Antwoorden van de groep die alleen hier in het geheugen stonden, zijn weg. Voer ze daar opnieuw in, van de telefoons en briefjes.
saving-forked = Deze meting is in een ander tabblad veranderd. Wat u hier invulde, is er nog. Het staat nu in een tweede versie, en daarin werkt u verder.
saving-found = Wij vonden een nieuwere versie van deze meting, van vóór de browser stopte. Die staat nu apart bij Uw gegevens. Wat u net invulde, is er ook nog.
saving-wiped = Deze meting is gewist in een ander tabblad. Hier staat nu een lege meting.
saving-understood = Begrepen
saving-found-name = { $name } (teruggevonden)
saving-second-name = { $name } (tweede versie)

# The panel that takes the place of the page after an error in the program.
rescue-title = Er ging iets mis in deze pagina
rescue-kept = Wat u invulde, is bewaard op dit apparaat. Laad de pagina opnieuw en ga verder waar u was.
rescue-not-kept = Wat u het laatst invulde, kon niet worden bewaard. Sla eerst een kopie op. Laad daarna de pagina opnieuw en open de kopie bij Uw gegevens.
rescue-copy = Sla een kopie op
rescue-reload = Laad de pagina opnieuw
rescue-file = kopie-brugwijzer.txt
