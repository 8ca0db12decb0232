# Danger comes first: the line on every page, and what to do when it is about one person.

safety-line = Is er nu iemand in gevaar? Bel 112. Zorgen over iemand? Veilig Thuis 0800-2000 (gratis, dag en nacht, u mag anoniem blijven).
safety-person = Gaat het over één persoon? Gebruik deze tool dan niet. Gevaar nu: bel 112. Zorgen: bel eerst Veilig Thuis, 0800-2000. Praat niet met de familie. Komt iemand zelf naar u toe? Luister, beloof geen geheimhouding en bel samen.
