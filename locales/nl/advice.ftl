# The advice: headlines, how sure it is, reasons, and what to do next.
# Reasons speak of points and facts; none of them points at key persons or at one group.

## Headlines

headline-start = Organiseer een Startbijeenkomst.
headline-start-solo = Waarschijnlijk klaar voor een Startbijeenkomst. Controleer dit eerst bij minstens één professional en twee sleutelpersonen.
headline-talk = Bijna klaar. Plan eerst het voorbereidend gesprek met de Alliantie. Daarna kunt u waarschijnlijk een Startbijeenkomst houden.
# $facts: enumeration of gate-*-short.
headline-talk-held = Bijna klaar. Regel eerst: { $facts }. Daarna kunt u waarschijnlijk een Startbijeenkomst houden.
headline-round-table = Begin met een oriëntatie. Dat is altijd de eerste stap van de Alliantie. U praat met een kleine groep over deze punten.
headline-orientation-held = Maak de oriëntatie eerst af. Werk aan deze punten. Vul de vragen daarna opnieuw in.
headline-many-unknown = We weten nog te weinig. Vraag het eerst aan de mensen die het weten.
headline-alliance-first = Overleg eerst met de Alliantie.
headline-too-few-key-persons = Er doen nog te weinig sleutelpersonen mee om dit samen te zeggen. Begin met een oriëntatie.
# $dimensions: enumeration of dimension-*.
headline-not-good-enough = Over { $dimensions } zijn de antwoorden nog niet goed genoeg. Bespreek dit eerst.
headline-discuss-first = Begin met een oriëntatie. De antwoorden verschillen nog te veel. Eerst samen bespreken.
headline-more-steps = Er zijn nog meer stappen. Begin met deze drie.

## Said before all answers are in, once no open answer can change the meeting

settled-start = Het advies staat vast: Startbijeenkomst.
settled-orientation = Het advies staat vast: oriëntatie. Uw andere antwoorden laten zien waarover u dan praat.

## How firm the advice is, and how many sides carry it

firmness-on-the-edge = op de grens
firmness-firm = stevig advies
support-carried = gedragen
support-carried-about = Gemeente, professionals en minstens drie sleutelpersonen hebben meegedaan.
support-fair = redelijk
support-fair-about = Minstens drie sleutelpersonen en nog één kant hebben meegedaan.
support-provisional = voorlopig
support-provisional-about = Nog niet genoeg mensen van alle kanten hebben meegedaan.

## Around the advice

# $count: whole number, 1 to 5.
advice-changes = { $count ->
    [one] Nog één ding tot een Startbijeenkomst
   *[other] Nog { $count } dingen tot een Startbijeenkomst
}
advice-you-decide = De tool geeft een voorstel. U beslist samen met de Alliantie en uw partners.
# $version: of the rule. $date: a date in words.
advice-rule-version = Versie van de regel: { $version }. Datum: { $date }.
advice-instrument = Dit is een gespreksinstrument, geen meetinstrument.
advice-functions-in-place = Ondersteuning, brugfunctie en advies zijn al geregeld. Misschien past de workshop of een evaluatie beter.
advice-small-municipality = Is uw gemeente klein? Doe dit dan samen met buurgemeenten.
alliance-first-notice = Overleg eerst met de Alliantie. Bespreek wat in uw gemeente mogelijk is. Kijk ook of u met buurgemeenten kunt samenwerken. Of vraag het LKHA naar een training.
start-held-notice = Er is al een Startbijeenkomst geweest. Dan past de workshop of een evaluatie vaak beter. U kunt de antwoorden van toen en nu vergelijken.

## Reasons, one for each condition of the rule that is not met

# $fact: a gate-*-short.
reason-r1 = Dit is nog niet geregeld, of nog niet bekend: { $fact }.
# $statement: a statement-*-short, here and below.
reason-r2 = Dit moet er zijn voor een Startbijeenkomst: { $statement }.
# $dimension: a dimension-*. $count in place, $needed in place, $total in the dimension.
reason-r3 = { $count ->
    [0] Bij { $dimension } is nog geen van de { $total } punten geregeld. Er zijn er { $needed } nodig.
    [one] Bij { $dimension } is één van de { $total } punten geregeld. Er zijn er { $needed } nodig.
   *[other] Bij { $dimension } zijn { $count } van de { $total } punten geregeld. Er zijn er { $needed } nodig.
}
reason-r4 = Zonder vertrouwen kunt u niet beginnen. Dit is er nog niet, of het is nog niet bekend: { $statement }.
# $count unknown, of $total in the dimension.
reason-r5 = Bij { $dimension } weten we nog te weinig: { $count } van de { $total } punten zijn niet bekend.
reason-r6-size = Voor een Startbijeenkomst zijn de antwoorden van minstens drie sleutelpersonen nodig. Vraag of de partner kan helpen.
reason-r6-statement = Dit punt is nog niet voor iedereen goed genoeg: { $statement }. Bespreek het eerst samen.
reason-r6-dimension = { $dimension } is nog niet voor iedereen goed genoeg. Bespreek dit eerst samen.
reason-r7 = Over dit punt verschillen de antwoorden: { $statement }. Bespreek het eerst samen.

## What the advice means, by meeting or by headline

advice-meaning-start = U nodigt ongeveer 25 mensen uit: professionals, sleutelpersonen, zelforganisaties en de gemeente. Samen leert u elkaar kennen en maakt u plannen.
advice-meaning-talk = U praat met Movisie en een partner van de Alliantie. Een bijeenkomst met een grote groep is nu nog niet nodig.
advice-meaning-orientation = U praat met ongeveer 11 mensen van alle kanten. Samen bespreekt u wat er al is en wat nog nodig is.
advice-meaning-talk-held = Het voorbereidend gesprek is geweest. Regel deze punten samen met de Alliantie. Daarna nodigt u meer mensen uit.
advice-meaning-alliance-first = U plant nog geen bijeenkomst. U bespreekt eerst met de Alliantie wat er kan.
advice-meaning-orientation-held = U werkt verder met de mensen van de oriëntatie. Een nieuwe grote bijeenkomst is nu nog niet nodig.

## What is there, what is missing and what would change the advice

advice-open = Nog niet beantwoord
advice-not-known = nog niet bekend
# $name: a gate-*-short or statement-*-short. $answer: an answer in words.
advice-own-answer = { $name }: { $answer }
# $count in place, of $total in the dimension.
advice-in-place = { $count } van de { $total } op orde
# $dimension: a dimension-*. $stand: advice-in-place or advice-not-known.
advice-agenda-topic = { $dimension }: { $stand }
advice-need-must = Moet er zijn
advice-need-choice = Eén van de keuzes
advice-need-discuss = Eerst samen bespreken
# $dimension: a dimension-*. $count: how many to choose, of $total. $statements: statement-*-short with " · " between.
advice-choice = { $count ->
    [one] { $dimension }: kies één van deze { $total } punten: { $statements }
   *[other] { $dimension }: kies { $count } van deze { $total } punten: { $statements }
}
