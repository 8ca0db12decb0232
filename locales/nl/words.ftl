# The glossary: each term with its meaning.
words-lead = Deze woorden gebruikt Brugwijzer vaak.
words-here = Wat betekent:

word-key-person = sleutelpersoon
word-key-person-meaning = Iemand uit de eigen gemeenschap die mensen vertrouwen. Een brug naar organisaties.
word-trusted-person = vertrouwenspersoon
word-trusted-person-meaning = Iemand bij wie u uw hart kunt luchten.
word-intermediary = intermediair
word-intermediary-meaning = Iemand die mensen en organisaties met elkaar verbindt, soms in een betaalde baan.
word-self-organisation = zelforganisatie of informele organisatie
word-self-organisation-meaning = Een organisatie van migranten, vluchtelingen of christelijke lhbtq+-personen. Er werken vooral vrijwilligers.
word-dialogue-leader = voortrekker of dialoogleider
word-dialogue-leader-meaning = Iemand die gesprekken met groepen leidt. De Alliantie heeft die persoon getraind.
word-in-house-expert = aandachtsfunctionaris
word-in-house-expert-meaning = Iemand binnen een organisatie die veel weet over geweld thuis.
word-veilig-thuis = Veilig Thuis
word-veilig-thuis-meaning = Hier kunt u advies krijgen over geweld thuis, of het melden. Bel 0800-2000, gratis, dag en nacht. Advies kan anoniem.
word-lkha = LKHA
word-lkha-meaning = Het landelijke punt over huwelijksdwang en achterlating, voor professionals.
word-reporting-code = meldcode
word-reporting-code-meaning = Regels bij vermoedens van geweld thuis. Ze gelden voor professionals in bepaalde beroepen, niet voor vrijwilligers.
word-orientation = oriëntatie
word-orientation-meaning = Het eerste gesprek met de Alliantie en de oriënterende bijeenkomst met een kleine groep.
word-alliance = Alliantie Verandering van Binnenuit
word-alliance-meaning = Een groep die landelijk samenwerkt: Movisie, het Consortium Zelfbeschikking en LCC+.
word-self-determination = zelfbeschikking
word-self-determination-meaning = Zelf kiezen hoe u leeft.
