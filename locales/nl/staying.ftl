# How long things stay, who else can reach them, and a shared computer.
staying-title = Blijft het staan?
staying-lasting-yes = Deze browser heeft beloofd niets zelf op te ruimen.
staying-lasting-no = Deze browser mag uw gegevens opruimen als de schijf vol raakt.
staying-lasting-unknown = Deze browser zegt niet of hij uw gegevens kan opruimen.
staying-lasting-ask = Vraag de browser om niets op te ruimen
staying-lasting-asked-yes = De browser belooft het.
staying-lasting-asked-no = De browser belooft het niet. Sla af en toe een kopie op.
staying-when = Wanneer verdwijnt het toch?
staying-when-private = In een privévenster: zodra u het venster sluit.
staying-when-safari = In Safari: na zeven dagen dat u Safari wel gebruikt, maar deze pagina niet.
staying-when-exit = Als de browser zo is ingesteld dat hij bij het afsluiten alles wist.
staying-when-self = Als u of een ander de gegevens van websites wist.
staying-when-date = Op de wisdatum van de meting.
staying-neighbours = Andere pagina's kunnen meelezen
staying-neighbour-file = U opende deze tool als bestand. Andere bestanden kunnen dan bij dezelfde opslag.
staying-neighbour-folder = Deze tool staat in een map van een website. Andere pagina's van die website kunnen bij dezelfde opslag.
staying-neighbour-keys = { $count ->
    [one] In deze opslag staat al iets van een andere pagina.
   *[other] In deze opslag staan al { $count } dingen van andere pagina's.
 }
staying-neighbours-about = Daarom blijft de adressenla hier uit. Vraag uw ICT-afdeling om een eigen webadres voor deze tool.
shared-title = Gedeelde computer
shared-about = Werkt u op een computer van de bibliotheek, een balie of een ander? Dan kan de tool niets bewaren.
shared-kept = { $count ->
    [one] Op deze computer staat nog één meting van eerder.
   *[other] Op deze computer staan nog { $count } metingen van eerder.
 }
shared-kept-about = Is dat van u? Dan kunt u het nu wissen. Wat u nu open hebt, blijft tot u sluit.
shared-wipe = Wis wat van eerder is
shared-off = Dit is mijn eigen computer
staying-no-room = Er is geen ruimte om alles te bewaren. Er is niets veranderd. Sla eerst een kopie op.
