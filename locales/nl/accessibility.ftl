# The accessibility statement. It says only what the tests of this project do.
accessibility-lead = Iedereen moet Brugwijzer kunnen gebruiken. Hier leest u wat wij testen en wat nog niet goed is.
accessibility-aim = Wij werken naar de regels van WCAG 2.2, niveau AA. Dat zijn internationale regels voor websites die iedereen kan gebruiken.
accessibility-tested = Wat wij testen
accessibility-axe = Het programma axe-core controleert alle pagina's: leeg en ingevuld, in het Nederlands en in het Engels. Dat gebeurt op drie breedtes, licht en donker. Ook het scherm van de projector, het apparaat dat rondgaat en de telefoon in alle talen horen erbij.
accessibility-keyboard = Testen zonder muis: een programma gaat van de start tot het verslag met alleen het toetsenbord. En het leidt zo een oefening met een groep. Dat gebeurt in Chromium, Firefox en WebKit.
accessibility-narrow = Een scherm van 320 pixels breed. Dat is hetzelfde als een breed scherm op 400 procent.
accessibility-colours = Kleuren: een test rekent uit of elke tekst genoeg afsteekt, ook in de huisstijl van anderen. Een andere test kiest eigen kleuren, zoals mensen met slechte ogen doen.
accessibility-told = Wat een schermlezer voorleest: een test legt dat vast voor stellingen, de brug, de balans en de staven. Dat gebeurt in Chromium.
accessibility-language = Korte zinnen en gewone woorden: een test telt de woorden en zoekt moeilijke woorden.
accessibility-short = Wat nog niet goed is
accessibility-no-people = Er is nog niet getest met mensen die een schermlezer gebruiken.
accessibility-no-audit = Een onafhankelijke organisatie heeft de tool nog niet onderzocht.
accessibility-unread = Op de pagina's voor deelnemers staan vijf andere talen: Turks, Arabisch, Somali, Oekraïens en Frans. Moedertaalsprekers hebben die nog niet nagelezen.
accessibility-voices = Voorlezen kan alleen als het apparaat zelf een stem heeft in die taal. Niet elk apparaat heeft die.
accessibility-report = Werkt iets niet voor u?
accessibility-report-text = Meld het bij de gemeente die deze tool aanbiedt. Vertel welke pagina het is, wat u wilde doen en wat er gebeurde.
