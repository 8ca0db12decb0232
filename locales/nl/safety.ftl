# Danger comes first: the line on every page, and what to do when it is about one person.

safety-line = Is er nu iemand in gevaar? Bel 112. Zorgen over iemand? Veilig Thuis 0800-2000 (gratis, dag en nacht, u mag anoniem blijven).
safety-person = Gaat het over één persoon? Gebruik deze tool dan niet. Gevaar nu: bel 112. Zorgen: bel eerst Veilig Thuis, 0800-2000. Praat niet met de familie. Komt iemand zelf naar u toe? Luister, beloof geen geheimhouding en bel samen.
# $role: who takes care of people during the meeting.
safety-disclosure = Dank u dat u dit zegt. Dit is belangrijk en hoort niet in de groep. { $role } loopt met u mee.
safety-privacy = Vul geen naam in. Uw antwoorden zitten in een code. De zaal ziet alleen aantallen, nooit wie wat koos. Wie uw code en de link heeft, kan uw antwoorden lezen. Geef uw code alleen aan de begeleider.
