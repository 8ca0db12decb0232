# The accessibility statement. It says only what the tests of this project do.
accessibility-lead = Iedereen moet Brugwijzer kunnen gebruiken. Hier leest u wat wij testen en wat nog niet goed is.
accessibility-aim = Wij werken naar de regels van WCAG 2.2, niveau AA. Dat zijn internationale regels voor websites die iedereen kan gebruiken.
accessibility-tested = Wat wij testen
accessibility-axe = Het programma axe-core controleert de pagina's van de tool en de vragen op de telefoon. Dat doet het in het Nederlands en in het Engels, op een smal en een breed scherm, licht en donker. De telefoon ook in de andere talen.
accessibility-keyboard = Testen zonder muis: een programma gaat van de start tot het verslag met alleen het toetsenbord. Dat gebeurt in Chromium, Firefox en WebKit.
accessibility-narrow = Een scherm van 320 pixels breed. Dat is hetzelfde als een breed scherm op 400 procent.
accessibility-language = Korte zinnen en gewone woorden: een test telt de woorden en zoekt moeilijke woorden.
accessibility-short = Wat nog niet goed is
accessibility-no-people = Er is nog niet getest met mensen die een schermlezer gebruiken.
accessibility-no-audit = Een onafhankelijke organisatie heeft de tool nog niet onderzocht.
accessibility-projector = Het scherm voor de projector en het rondgeven van één apparaat zijn nog niet met axe-core getest.
accessibility-unread = Op de pagina's voor deelnemers staan vijf andere talen: Turks, Arabisch, Somali, Oekraïens en Frans. Moedertaalsprekers hebben die nog niet nagelezen.
accessibility-voices = Voorlezen kan alleen als het apparaat zelf een stem heeft in die taal. Niet elk apparaat heeft die.
accessibility-report = Werkt iets niet voor u?
accessibility-report-text = Meld het bij de gemeente die deze tool aanbiedt. Vertel welke pagina het is, wat u wilde doen en wat er gebeurde.
