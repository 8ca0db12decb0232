# The statements, their dimensions, answers and perspectives.
# The policy fixes what these texts mean; the wording may improve, in all languages at once.

statements-intro = Denk aan nu en aan de laatste 12 maanden. Is iets pas geregeld? Dan telt het mee. 'Wij' is: gemeente, professionals en sleutelpersonen samen. Antwoord met wat u zelf ziet of weet. Bent u sleutelpersoon? Denk aan uzelf en aan sleutelpersonen die u kent. 'Weet ik niet' is ook een goed antwoord.

## Answers

answer-no = Nee
answer-a-little = Een beetje
answer-mostly = Grotendeels
answer-yes = Ja
answer-unknown = Weet ik niet of zeg ik liever niet

## Perspectives; the inline form stands inside a sentence


## Who takes a first step

who-municipality = Gemeente
who-professionals = Professionals
who-alliance = Alliantie

## Insight

dimension-insight = Beeld
dimension-insight-question = Wat speelt er?

statement-insight-problems = Wij weten samen welke problemen met dwang, geweld of discriminatie er in onze gemeente zijn.
statement-insight-problems-explanation = Gemeente, professionals en sleutelpersonen kijken samen naar wat er gebeurt. Het gaat om alle inwoners, niet om één groep.
statement-insight-problems-example = Er is samen gepraat over cijfers van Veilig Thuis en over wat sleutelpersonen zien. Zonder namen.
statement-insight-problems-step = Vraag Veilig Thuis en de GGD om algemene cijfers, zonder personen en zonder afkomst. Vraag sleutelpersonen wat zij zien.
statement-insight-problems-short = Een gedeeld beeld van de problemen
statement-insight-problems-missing = Er is nog geen gedeeld beeld van de problemen in onze gemeente.

statement-insight-offer = Wij weten welke organisaties in onze gemeente al met deze problemen helpen.
statement-insight-offer-explanation = U weet wie al helpt of voorlichting geeft. Dat kunnen professionele organisaties en zelforganisaties zijn.
statement-insight-offer-example = Er is een lijst van organisaties met wat zij doen. Die lijst is samen met hen gemaakt.
statement-insight-offer-step = Maak samen met de organisaties een lijst van wat zij doen. Zet er geen namen van personen op.
statement-insight-offer-short = Een overzicht van wie al helpt
statement-insight-offer-missing = Het is nog niet duidelijk welke organisaties al helpen.

statement-insight-needs = Sleutelpersonen konden vertellen wat zij nodig hebben voor de samenwerking.
statement-insight-needs-explanation = Iemand heeft het sleutelpersonen zelf gevraagd en goed geluisterd. Niet anderen hebben voor hen gekozen.
statement-insight-needs-example = Een sleutelpersoon zegt: ik wil een vast telefoonnummer, en oppas als wij in de avond praten.
statement-insight-needs-step = Vraag drie sleutelpersonen wat zij nodig hebben, op een plek die zij kiezen.
statement-insight-needs-short = Weten wat sleutelpersonen nodig hebben
statement-insight-needs-missing = Er is nog niet goed gevraagd wat sleutelpersonen nodig hebben.

## Network

dimension-network = Netwerk
dimension-network-question = Wie kennen we?

statement-network-contact = Er is ook contact met sleutelpersonen als er geen probleem is.
statement-network-contact-explanation = Mensen spreken elkaar een paar keer per jaar, gewoon om elkaar te kennen. Contact via een partner telt mee.
statement-network-contact-example = Iemand van het wijkteam drinkt koffie bij een zelforganisatie. Er is geen klacht en geen zaak.
statement-network-contact-step = Spreek twee keer per jaar af met sleutelpersonen, zonder dat er een probleem is.
statement-network-contact-short = Contact, ook zonder probleem
statement-network-contact-missing = Er is nog te weinig gewoon contact, zonder dat er een probleem is.

statement-network-breadth = Er is contact met sleutelpersonen uit verschillende gemeenschappen.
statement-network-breadth-explanation = Eén persoon kan niet voor iedereen praten. Daarom is contact met meer gemeenschappen nodig.
statement-network-breadth-example = Er is contact met een vluchtelingenorganisatie, een migrantenorganisatie en een christelijke lhbtq+-groep.
statement-network-breadth-step = Vraag Movisie welke partners van de Alliantie in uw regio werken.
statement-network-breadth-short = Contact met verschillende gemeenschappen
statement-network-breadth-missing = Er is nog te weinig contact met verschillende gemeenschappen.

statement-network-new-voices = Er praten ook nieuwe mensen mee.
statement-network-new-voices-explanation = Niet alleen bekende gezichten praten mee. Niemand hoeft iets over zichzelf te vertellen.
statement-network-new-voices-example = Bij het laatste gesprek waren jongeren en vrouwen die nog niet eerder meededen.
statement-network-new-voices-step = Vraag elke organisatie om ook iemand mee te nemen die nog niet eerder meedeed.
statement-network-new-voices-short = Nieuwe mensen die meepraten
statement-network-new-voices-missing = Er zijn nog te weinig nieuwe mensen gevraagd om mee te praten.

## Trust

dimension-trust = Vertrouwen
dimension-trust-question = Is het veilig en gelijk?

statement-trust-equality = Sleutelpersonen beslissen mee over wat we samen doen.
statement-trust-equality-explanation = Sleutelpersonen geven niet alleen hun mening. Zij kiezen ook mee.
statement-trust-equality-example = Sleutelpersonen kiezen samen met de gemeente het onderwerp van de volgende bijeenkomst.
statement-trust-equality-step = Maak de agenda samen met twee sleutelpersonen.
statement-trust-equality-short = Samen beslissen
statement-trust-equality-missing = Er is nog niet geregeld dat sleutelpersonen meebeslissen.

statement-trust-privacy = Er zijn afspraken over welke informatie we wel en niet delen.
statement-trust-privacy-explanation = Iedereen weet welke informatie over mensen gedeeld mag worden, met wie en waarom.
statement-trust-privacy-example = Op één papier staat: we delen geen namen zonder toestemming. Alleen bij gevaar kan dat anders zijn.
statement-trust-privacy-step = Schrijf samen op één A4 wat u deelt, met wie en waarom. Laat de privacy-adviseur (FG) meelezen.
statement-trust-privacy-short = Afspraken over informatie delen
statement-trust-privacy-missing = Er zijn nog geen duidelijke afspraken over welke informatie we delen.

statement-trust-safety-route = Sleutelpersonen weten wie zij kunnen bellen als iemand gevaar loopt.
statement-trust-safety-route-explanation = Zij kennen 112, Veilig Thuis (0800-2000) en een vaste persoon die advies en steun geeft.
statement-trust-safety-route-example = Een sleutelpersoon maakt zich zorgen. Zij belt Veilig Thuis voor advies en noemt geen namen.
statement-trust-safety-route-step = Bespreek wie zij kunnen bellen: 112, Veilig Thuis (0800-2000) en een vaste persoon. Vraag hoe zij dit veilig bewaren.
statement-trust-safety-route-short = Weten wie u belt bij gevaar
statement-trust-safety-route-missing = Er is nog niet duidelijk verteld wie sleutelpersonen bij gevaar kunnen bellen.

statement-trust-protection = Sleutelpersonen kunnen veilig meedoen.
statement-trust-protection-explanation = Meedoen geeft geen gevaar, ruzie of roddels in de eigen omgeving. Weet u dat niet zeker? Kies dan: weet ik niet.
statement-trust-protection-example = Er worden geen foto's gemaakt. Wie niet gezien wil worden, mag apart meepraten of via iemand anders.
statement-trust-protection-step = Vraag elke sleutelpersoon apart hoe die veilig kan meedoen. Meedoen zonder in de zaal te zijn mag ook.
statement-trust-protection-short = Veilig meedoen
statement-trust-protection-missing = Het is nog niet zeker dat sleutelpersonen veilig kunnen meedoen.

## Commitment

dimension-commitment = Draagvlak
dimension-commitment-question = Is er steun en tijd?

statement-commitment-alderman = De wethouder laat zien dat deze samenwerking belangrijk is.
statement-commitment-alderman-explanation = U merkt dat de wethouder of burgemeester helpt: met woorden, tijd of geld.
statement-commitment-alderman-example = De wethouder vertelt in de gemeenteraad waarom deze samenwerking nodig is.
statement-commitment-alderman-step = Vraag de wethouder om tien minuten en leg het doel uit.
statement-commitment-alderman-short = Steun van de wethouder
statement-commitment-alderman-missing = De steun van de wethouder is nog niet duidelijk te zien.

statement-commitment-contact-person = De gemeente heeft een vaste contactpersoon voor deze samenwerking.
statement-commitment-contact-person-explanation = Eén persoon bij de gemeente is bekend, bereikbaar en heeft hier tijd voor.
statement-commitment-contact-person-example = Sleutelpersonen hebben het nummer van één beleidsadviseur. Die belt snel terug.
statement-commitment-contact-person-step = Kies één contactpersoon. Schrijf op hoeveel uur die heeft en wie de vervanger is.
statement-commitment-contact-person-short = Een vaste contactpersoon
statement-commitment-contact-person-missing = De gemeente heeft nog geen vaste contactpersoon die bekend en bereikbaar is.

statement-commitment-compensation = Sleutelpersonen krijgen een passende vergoeding.
statement-commitment-compensation-explanation = De vergoeding past bij hun tijd en kosten. Sleutelpersonen vinden dat zelf ook.
statement-commitment-compensation-example = Iemand krijgt reiskosten en een bedrag voor de avond. Vooraf is gepraat over gevolgen voor een uitkering.
statement-commitment-compensation-step = Bepaal vooraf de reiskosten en de vergoeding. Vertel dat een vergoeding gevolgen kan hebben voor een uitkering.
statement-commitment-compensation-short = Een passende vergoeding
statement-commitment-compensation-missing = Er is nog geen passende vergoeding voor sleutelpersonen geregeld.

statement-commitment-follow-up = Er zijn afspraken over wie wat doet na een bijeenkomst.
statement-commitment-follow-up-explanation = Het is duidelijk wie verdergaat met de plannen, en wanneer.
statement-commitment-follow-up-example = Het wijkteam plant een voorlichting met een zelforganisatie. Na drie maanden kijkt iedereen samen terug.
statement-commitment-follow-up-step = Kies nu al een datum om samen terug te kijken. Schrijf op wie wat doet.
statement-commitment-follow-up-short = Afspraken over het vervolg
statement-commitment-follow-up-missing = Er zijn nog geen duidelijke afspraken over wie wat doet na een bijeenkomst.

## Support

dimension-support = Ondersteuning
dimension-support-question = Wie helpt sleutelpersonen en zelforganisaties?

statement-support-practical = Zelforganisaties krijgen praktische hulp, bijvoorbeeld een ruimte.
statement-support-practical-explanation = Professionele organisaties of de gemeente helpen met dingen die tijd of geld kosten.
statement-support-practical-example = Een zelforganisatie gebruikt gratis een zaal en krijgt hulp bij het aanvragen van subsidie.
statement-support-practical-step = Vraag zelforganisaties welke hulp zij het meest nodig hebben.
statement-support-practical-short = Praktische hulp voor zelforganisaties
statement-support-practical-missing = Er is nog te weinig praktische hulp voor zelforganisaties.

statement-support-coaching = Sleutelpersonen kunnen training of begeleiding krijgen.
statement-support-coaching-explanation = Sleutelpersonen die dat willen, leren iets nieuws of praten met iemand over hun werk.
statement-support-coaching-example = Een sleutelpersoon volgt een training over moeilijke gesprekken.
statement-support-coaching-step = Vraag sleutelpersonen welke training of begeleiding zij zelf willen.
statement-support-coaching-short = Training en begeleiding
statement-support-coaching-missing = Er is nog te weinig training of begeleiding voor sleutelpersonen.

statement-support-workload = Wij letten erop dat het werk voor sleutelpersonen niet te zwaar wordt.
statement-support-workload-explanation = Veel sleutelpersonen zijn vrijwilliger. Samen kijken we of zij het werk kunnen volhouden.
statement-support-workload-example = Een sleutelpersoon wordt elke avond gebeld. Samen is afgesproken wie wanneer bereikbaar is.
statement-support-workload-step = Bespreek samen wat minder kan en wie kan helpen.
statement-support-workload-short = Werk dat vol te houden is
statement-support-workload-missing = Er is nog te weinig aandacht voor hoe zwaar het werk voor sleutelpersonen is.

## Bridging

dimension-bridging = Brugfunctie
dimension-bridging-question = Hoe vinden inwoners de weg naar hulp?

statement-bridging-step-to-help = Via sleutelpersonen vinden inwoners makkelijker hulp.
statement-bridging-step-to-help-explanation = Sleutelpersonen kennen de weg naar hulp en gaan soms mee. De inwoner kiest zelf.
statement-bridging-step-to-help-example = Een inwoner wil niet alleen naar het wijkteam. Een sleutelpersoon gaat mee naar het eerste gesprek.
statement-bridging-step-to-help-step = Spreek af hoe een sleutelpersoon kan meegaan naar hulp, als de inwoner dat wil.
statement-bridging-step-to-help-short = Een makkelijke weg naar hulp
statement-bridging-step-to-help-missing = De weg naar hulp is nog niet makkelijk genoeg voor inwoners.

statement-bridging-joint-work = Professionals en sleutelpersonen werken samen, bijvoorbeeld bij een voorlichting.
statement-bridging-joint-work-explanation = Zij bereiden iets samen voor en doen het samen. Ook een huisbezoek kan, als dat veilig is.
statement-bridging-joint-work-example = Een maatschappelijk werker en een sleutelpersoon vertellen samen in het buurthuis over hulp bij geweld thuis.
statement-bridging-joint-work-step = Kies één voorlichting die een professional en een sleutelpersoon samen geven.
statement-bridging-joint-work-short = Samen iets doen
statement-bridging-joint-work-missing = Er is nog weinig dat professionals en sleutelpersonen samen doen.

statement-bridging-feedback = Sleutelpersonen horen later of er iets met hun zorgen is gedaan.
statement-bridging-feedback-explanation = Zij krijgen altijd een reactie. Zij horen geen persoonlijke informatie over anderen.
statement-bridging-feedback-example = Het wijkteam belt terug: bedankt, wij hebben uw vraag besproken. Meer mogen wij niet vertellen.
statement-bridging-feedback-step = Spreek af wie de sleutelpersoon terugbelt, en wanneer. Deel daarbij geen informatie over personen.
statement-bridging-feedback-short = Een reactie op zorgen
statement-bridging-feedback-missing = Sleutelpersonen krijgen nog niet altijd een reactie op hun zorgen.

## Mutual advice

dimension-counsel = Advies over en weer
dimension-counsel-question = Hoe leren we van elkaar?

statement-counsel-learning = Professionals vragen sleutelpersonen om advies, bijvoorbeeld over taal, cultuur of geloof.
statement-counsel-learning-explanation = Professionals leren zo hoe zij mensen beter begrijpen en hun vertrouwen krijgen.
statement-counsel-learning-example = Een hulpverlener vraagt hoe zij een moeilijk onderwerp kan bespreken. Zij noemt geen namen.
statement-counsel-learning-step = Laat een sleutelpersoon een brief of folder meelezen, tegen een vergoeding. Vertel wat u ermee doet.
statement-counsel-learning-short = Advies van sleutelpersonen
statement-counsel-learning-missing = Er wordt nog te weinig advies gevraagd aan sleutelpersonen.

statement-counsel-guidance = Sleutelpersonen krijgen duidelijke informatie over de hulp die er is.
statement-counsel-guidance-explanation = Professionals leggen uit waar inwoners hulp kunnen krijgen, en hoe.
statement-counsel-guidance-example = Het wijkteam komt langs bij een zelforganisatie en vertelt wat het wijkteam doet.
statement-counsel-guidance-step = Laat het wijkteam langsgaan bij zelforganisaties en vertellen welke hulp er is.
statement-counsel-guidance-short = Duidelijke informatie over hulp
statement-counsel-guidance-missing = Er is nog te weinig duidelijke informatie over de hulp die er is.

statement-counsel-policy = De gemeente laat weten wat zij doet met advies van sleutelpersonen.
statement-counsel-policy-explanation = Na een advies komt altijd antwoord: dit doen we, dit doen we niet, en waarom.
statement-counsel-policy-example = Sleutelpersonen vonden een brief te moeilijk. De gemeente heeft de brief veranderd en laat hem zien.
statement-counsel-policy-step = Vertel binnen vier weken wat u met een advies doet.
statement-counsel-policy-short = Antwoord op advies
statement-counsel-policy-missing = Het is nog niet altijd duidelijk wat er met advies gebeurt.
