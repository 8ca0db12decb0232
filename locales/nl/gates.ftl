# The facts (gates): question, help, first step, a name for lists, and what is not there yet.
# The municipality takes the first step.

gate-answer-yes = Ja
gate-answer-no = Nee
gate-answer-unknown = Weet ik niet

gate-preparatory-talk = Is er een voorbereidend gesprek met de Alliantie geweest?
gate-preparatory-talk-help = Een gesprek van beleidsadviseurs en lokale partners met Movisie en een partner.
gate-preparatory-talk-step = Bel of mail Movisie voor een vrijblijvend gesprek.
gate-preparatory-talk-short = Een voorbereidend gesprek met de Alliantie
gate-preparatory-talk-missing = Er is nog geen voorbereidend gesprek met de Alliantie geweest.

gate-alliance-active = Organiseert het Consortium Zelfbeschikking of LCC+ activiteiten in onze gemeente?
gate-alliance-active-help = Afgesproken maar nog niet begonnen? Kies ja.
gate-alliance-active-step = Vraag Movisie wie in uw gemeente of regio werkt.
gate-alliance-active-short = Activiteiten van de Alliantie in onze gemeente
gate-alliance-active-missing = Het is nog niet zeker dat de Alliantie in onze gemeente activiteiten organiseert.

gate-practical-capacity = Kunnen gemeente en professionals samen een bijeenkomst organiseren?
gate-practical-capacity-help = Een veilige plek, eten, uitnodigen en geld. Geen openbare oproep.
gate-practical-capacity-step = Kies wie de plek, het eten en de uitnodigingen regelt, en van welk geld.
gate-practical-capacity-short = Een bijeenkomst kunnen organiseren
gate-practical-capacity-missing = Nog niet alles is geregeld om een bijeenkomst te organiseren.

gate-alderman-on-board = Wil de wethouder bij de Startbijeenkomst zijn?
gate-alderman-on-board-help = Of de burgemeester, of iemand namens hen.
gate-alderman-on-board-step = Vraag het twaalf weken vooraf: openen en luisteren.
gate-alderman-on-board-short = De wethouder bij de Startbijeenkomst
gate-alderman-on-board-missing = Het is nog niet zeker dat de wethouder bij de Startbijeenkomst is.

gate-parties-on-all-sides = Willen minstens twee professionele en twee informele organisaties meedoen?
gate-parties-on-all-sides-help = "Ja" aan de telefoon is genoeg. Via een partner mag.
gate-parties-on-all-sides-step = Bel twee organisaties aan elke kant. Vraag Movisie om te helpen.
gate-parties-on-all-sides-short = Twee organisaties aan elke kant
gate-parties-on-all-sides-missing = Het is nog niet zeker dat er twee professionele en twee informele organisaties meedoen.

gate-safety-expert = Is er iemand met kennis van veiligheid die bij de bijeenkomst bereikbaar wil zijn?
gate-safety-expert-help = Veilig Thuis of een aandachtsfunctionaris. De spelregels staan in deze tool.
gate-safety-expert-step = Vraag Veilig Thuis of een aandachtsfunctionaris.
gate-safety-expert-short = Iemand met kennis van veiligheid
gate-safety-expert-missing = Het is nog niet zeker dat iemand met kennis van veiligheid bereikbaar is.
