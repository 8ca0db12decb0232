# "Controleer zelf": the claims about data, and how to check them.
check-lead = Wij zeggen dat niets van wat u invult dit apparaat verlaat. Hier ziet u hoe u dat nagaat.
check-requests = Verzoeken sinds het openen
check-requests-own = { $count ->
    [one] Eén bestand van de website waar deze tool staat.
   *[other] { $count } bestanden van de website waar deze tool staat.
 }
check-requests-foreign = { $count ->
    [0] Geen enkel verzoek naar een andere website.
    [one] Eén verzoek naar een andere website. Dat hoort niet.
   *[other] { $count } verzoeken naar andere websites. Dat hoort niet.
 }
check-requests-list = Bekijk de bestanden
check-requests-about = Deze lijst komt van de browser zelf. Verzoeken van uitbreidingen van uw browser staan er niet altijd in.
check-requests-again = Kijk opnieuw
check-requests-done = De lijst is opnieuw gelezen.
check-worker-none = Er draait geen service worker.
check-worker = Er draait een service worker van deze tool. Die bewaart alleen bestanden van de tool.
check-worker-list = Bekijk wat de service worker deed
check-worker-about = Sinds hij begon, vroeg de tool { $count } bestanden. Daarvan kwamen er { $network } van het netwerk, van deze website. De andere stonden al op dit apparaat.
check-worker-kept = { $time } { $path } (van dit apparaat)
check-worker-network = { $time } { $path } (van het netwerk)
check-cookies = { $count ->
    [0] Deze pagina ziet geen cookies.
    [one] Deze pagina ziet één cookie. Die is niet van deze tool.
   *[other] Deze pagina ziet { $count } cookies. Die zijn niet van deze tool.
 }
check-browser = Kijk het na met uw browser
check-browser-open = Druk op F12. Kies daarna Netwerk.
check-browser-reload = Laad deze pagina opnieuw en vul iets in.
check-browser-look = U ziet alleen bestanden van de tool. Bij het invullen komt er niets bij.
check-browser-offline = Zet de verbinding uit. Invullen gaat gewoon door.
check-browser-storage = Kies Opslag of Applicatie. Bij lokale opslag staan de sleutels van de lijst hieronder.
check-policy = Het beleid dat nu geldt
check-policy-about = Dit beleid staat in de pagina. De browser blokkeert elk verzoek naar een andere website.
check-policy-none = In deze pagina staat geen beleid. Gebruik de tool dan niet voor echte gegevens.
check-sheet-lead = Eén blad voor de privacyfunctionaris. Het blad komt alleen op papier.
check-sheet-print = Druk het blad af
check-sheet = Brugwijzer en privacy
check-sheet-date = Afgedrukt op { $date }, van { $address }
check-purpose = Doel
check-purpose-text = Een gemeente kijkt met partners hoe de samenwerking met sleutelpersonen gaat. De tool geeft advies over de eerste bijeenkomst. Ook maakt zij een lijst van rollen om uit te nodigen.
check-stored = Wat staat er
check-stored-text = Antwoorden op stellingen over de samenwerking, korte toelichtingen, rollen, organisaties, planning en brieven. Geen namen van personen.
check-contacts = Namen en adressen
check-contacts-text = Alleen in de adressenla, die standaard uit staat. Apart opgeslagen en in geen verslag, kopie of code.
check-where = Waar
check-where-text = Alleen in de browser op het apparaat van de gebruiker. Er is geen server die gegevens krijgt.
check-term = Hoe lang
check-term-text = Een meting: tot 12 maanden na de laatste verandering, of een dag die de gebruiker kiest. Namen: twee weken na de evaluatie of vier weken na de bijeenkomst. Zonder datum 90 dagen, nooit langer dan zes maanden na de bijeenkomst.
check-processor = Verwerker
check-processor-text = Geen. Wie de website host, krijgt alleen verzoeken om de bestanden van de tool.
check-cookies-title = Cookies en meten
check-cookies-text = Geen cookies, geen statistieken, geen bestanden van andere websites.
check-wipe = Wissen
check-wipe-text = De gebruiker wist één meting of alles bij 'Uw gegevens'. De tool leest daarna na of het weg is. Op de schijf kunnen resten blijven.
check-risks = Wat de tool niet kan
check-risks-text = Wie bij het apparaat kan, kan meelezen. Kopieën en afdrukken bewaart de gebruiker zelf. Toelichtingen kunnen toch over een persoon gaan; de tool vraagt dat niet te doen.
check-verify = Controleren
check-verify-text = Open de pagina 'Controleer zelf' of kijk met F12 bij Netwerk. De broncode is openbaar.
check-policy-row = Beleid
check-back = Terug: uw gegevens
