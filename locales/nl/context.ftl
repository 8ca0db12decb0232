# Partners, kinds of organisation, themes, earlier meetings and the names of meetings.

## Partners of the Alliantie; about = whom the partner works for, shown in brackets

partner-fsan = FSAN
partner-fsan-about = Somalische organisaties
partner-iot = IOT
partner-iot-about = Turkse organisaties
partner-htib = HTIB
partner-htib-about = Turkse organisaties
partner-smn = SMN
partner-smn-about = Marokkaanse organisaties
partner-mudawwanah = Mudawwanah
partner-mudawwanah-about = Marokkaanse organisaties en vrouwenorganisaties
partner-kezban = Kezban
partner-kezban-about = vrouwenorganisaties
partner-von = VON
partner-von-about = vluchtelingenorganisaties
partner-lccplus = LCC+
partner-lccplus-about = christelijke lhbtq+-organisaties

## Kinds of organisation; never which communities live here

organisation-kind-migrant = Migrantenorganisaties
organisation-kind-refugee = Vluchtelingenorganisaties
organisation-kind-lhbtq = Lhbtq+-organisaties
organisation-kind-christian = Christelijke organisaties en kerkelijke groepen
organisation-kind-women-youth = Vrouwengroepen en jongerengroepen

## Themes and exchange questions of the workshop, in the words of the brochure (section 4.3).
## The second theme leaves out "in een gesloten gemeenschap": the policy avoids that word.

theme-forced-marriage = Waarom gebruiken ouders huwelijksdwang of achterlating?
theme-growing-up-lhbtq = Welke problematiek kan het opgroeien als lhbtq+-persoon tot gevolg hebben?
theme-honour-violence = Wat kan ik doen bij vermoedens van eergerelateerd geweld?
theme-raising-concerns = Hoe maak ik gesignaleerde problemen bespreekbaar?
exchange-question-language-culture = Hoe sluit ik aan bij de taal en cultuur van de cliënt?
exchange-question-other-norms = Hoe voer ik een gesprek met iemand met heel andere normen?
exchange-question-self-determination = Hoe bespreek ik het recht op zelfbeschikking, het recht op keuzevrijheid?

## Whether a meeting has been held

held-yes = Ja
held-no = Nee
held-unknown = Weet ik niet

## Meetings

meeting-talk = Voorbereidend gesprek
meeting-orientation = Oriëntatie
meeting-start = Startbijeenkomst
meeting-workshop = Workshop 'Samen kom je verder!'
meeting-dialogue = Bijeenkomst Verandering van Binnenuit
