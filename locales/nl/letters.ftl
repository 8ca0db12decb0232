# Letters and short messages: one message a paragraph, at most 170 words a letter.
# Subjects stay neutral: they never carry the theme. A line break in a letter is " · " here.

# $name: of the person, or letter-blank-name.
letter-salutation = Beste { $name },

## The sentence for each side

letter-sentence-informal = Wij vragen u omdat mensen u vertrouwen.
letter-sentence-professional = Wij vragen u omdat u inwoners helpt.
letter-sentence-municipality = Wij vragen u vanwege uw werk.

## Orientation

# $date: a date in words, $time: "14:03". $municipality, $place, $partner, $adviser, $contact: names.
# $sentence: one of letter-sentence-*. $number: whole number of people. $fee: what is paid besides travel costs.
# $reply_by, $delete_on: dates in words.
letter-orientation-subject = Uitnodiging voor een gesprek op { $date }
letter-orientation-1 = Inwoners van { $municipality } moeten veilig zijn en zelf kunnen kiezen hoe zij leven. Daar willen we samen aan werken: gemeente, professionals en sleutelpersonen. { $sentence }
letter-orientation-2 = Wij nodigen u uit voor een eerste gesprek, samen met Movisie en { $partner }.
letter-orientation-3 = Wanneer: { $date }, { $time } · Waar: { $place } · Met wie: ongeveer { $number } mensen
letter-orientation-4 = We praten over drie vragen. Wat gebeurt er al? Wat is nodig? Wat kunnen we samen doen?
letter-orientation-5 = U hoeft niets voor te bereiden. U spreekt niet voor uw hele gemeenschap. We praten niet over personen of gezinnen. Uw naam komt niet in het verslag.
letter-orientation-6 = Wij betalen uw reiskosten en { $fee }. U mag iemand meenemen. Heeft u iets nodig, zoals een tolk of kinderopvang? U hoeft niet te zeggen waarom.
letter-orientation-7 = Komt u? Bel of mail { $contact } voor { $reply_by }. Eerst kennismaken mag ook.
letter-orientation-8 = Wij gebruiken uw contactgegevens alleen voor deze uitnodiging. Wij wissen ze op { $delete_on }.
letter-orientation-closing = Met vriendelijke groet, { $adviser }, mede namens { $partner }

## Start meeting

# $date: a date in words, $start and $end: "14:03". $municipality, $place, $partner, $alderman, $contact: names.
# $sentence: one of letter-sentence-*. $fee: what is paid besides travel costs.
# $reply_by, $evaluation_on, $delete_on: dates in words.
letter-start-subject = Uitnodiging Startbijeenkomst op { $date }
letter-start-1 = Wij nodigen u uit voor de Startbijeenkomst van { $municipality }. Het doel: elkaar leren kennen en samen plannen maken voor zelfbeschikking, veiligheid en gelijkheid. { $sentence }
letter-start-2 = Wanneer: { $date }, { $start } tot { $end } · Waar: { $place } · Met wie: professionals, zelforganisaties, sleutelpersonen en de gemeente
letter-start-3 = Programma: samen eten, welkom door de wethouder, kennismaken, praten in kleine groepen, afspraken maken.
letter-start-4 = U kiest zelf wat u vertelt. We praten niet over personen of gezinnen. Er zijn geen foto's en geen pers. Uw naam komt niet in het verslag. We vertellen niet verder wie wat zei. Alleen als iemand gevaar loopt, zoeken we hulp.
letter-start-5 = Wij betalen uw reiskosten en { $fee }. Het eten is vegetarisch en halal, zonder alcohol. Een tolk of kinderopvang nodig? Zeg het ons.
letter-start-6 = Meld u aan voor { $reply_by } bij { $contact }. Eerst kennismaken of anders meedoen? Bel ons.
letter-start-7 = Op { $evaluation_on } kijken we samen terug. Wij gebruiken uw contactgegevens alleen voor deze twee bijeenkomsten. Wij wissen ze op { $delete_on }.
letter-start-closing = Met vriendelijke groet, { $alderman } en { $partner }

## Workshop

# $date: a date in words, $start and $end: "14:03". $municipality, $place, $partner, $contact: names.
# $sentence: one of letter-sentence-*. $fee: what is paid besides travel costs. $role: whom people can talk to.
# $reply_by, $delete_on: dates in words. The line with the theme is left out of letters sent to a home address.
letter-workshop-subject = Uitnodiging workshop op { $date }
letter-workshop-1 = Wij nodigen u uit voor de workshop 'Samen kom je verder!'. Professionals en sleutelpersonen leren van elkaar. Zo vinden inwoners sneller hulp die bij hen past. { $sentence }
letter-workshop-2 = Wanneer: { $date }, { $start } tot { $end } · Waar: { $place } · Met wie: 16 tot 24 mensen
letter-workshop-theme = Thema: { $theme }
letter-workshop-3 = Twee ervaren workshopleiders begeleiden de workshop. De voorbeelden gaan niet over mensen uit { $municipality }. Meedoen is gratis.
letter-workshop-4 = U hoeft niets over uzelf te vertellen. Het onderwerp kan u raken. U mag altijd even weggaan. { $role } is er om mee te praten. Er zijn geen foto's. Uw naam komt niet in het verslag. We vertellen niet verder wie wat zei. Alleen als iemand gevaar loopt, zoeken we hulp.
letter-workshop-5 = Sleutelpersonen krijgen reiskosten en { $fee }. Het eten is vegetarisch en halal, zonder alcohol. Een tolk of kinderopvang nodig? Zeg het ons.
letter-workshop-6 = Meld u aan voor { $reply_by } bij { $contact }.
letter-workshop-7 = Wij gebruiken uw contactgegevens alleen voor deze uitnodiging. Wij wissen ze op { $delete_on }.
letter-workshop-closing = Met vriendelijke groet, { $municipality } en { $partner }

## Short messages

letter-warm-contact-subject = Een vraag van ons
# $date: a date in words.
letter-reminder-subject = Herinnering voor { $date }
# In place of the name, when many get the same mail.
letter-everyone = allemaal
# Sent by the partner, never by the municipality. $name, $organisation: names. $date: a date in words.
letter-warm-contact = Beste { $name }, wij kennen elkaar via { $organisation }. De gemeente wil graag samenwerken met mensen zoals u. Daarover is een klein gesprek op { $date }. Ik ben er ook. Wilt u meedoen, of eerst met mij bellen? Nee zeggen mag. Mag de gemeente u uitnodigen? Zonder uw ja geef ik niets door.
# Carries no theme. $name, $place, $contact, $sender: names. $date, $time: in words. $phone: a number.
letter-reminder = Beste { $name }, wij zien u graag op { $date } om { $time } in { $place }. Er is eten. U krijgt uw reiskosten terug. Kunt u toch niet komen, of heeft u iets nodig? Bel of app { $contact } op { $phone }. Groet, { $sender }

## What stands in a letter while a value is not known

letter-blank-name = [naam]
letter-blank-date = [datum]
letter-blank-time = [tijd]
letter-blank-start = [begintijd]
letter-blank-end = [eindtijd]
letter-blank-place = [plek]
letter-blank-number = [aantal]
letter-blank-partner = [partner]
letter-blank-municipality = [gemeente]
letter-blank-adviser = [beleidsadviseur]
letter-blank-alderman = [wethouder]
letter-blank-contact = [contactpersoon]
letter-blank-phone = [nummer]
letter-blank-sender = [afzender]
letter-blank-organisation = [organisatie]
letter-blank-fee = [vergoeding]
letter-blank-theme = [thema]
letter-blank-role = [rol]
letter-blank-reply-by = [datum van aanmelden]
letter-blank-evaluation-on = [datum van de evaluatie]
letter-blank-delete-on = [datum van wissen]

## Questions for the small groups of a start meeting, from the functions that need most

letter-questions = In kleine groepen praten we over deze vragen:
letter-question-support = Welke hulp hebben sleutelpersonen en zelforganisaties nodig?
letter-question-bridging = Hoe vinden inwoners samen met u makkelijker hulp?
letter-question-counsel = Hoe leren professionals en sleutelpersonen van elkaar?

## Questions of the workshop: exchange-question-* follow

letter-exchange = In de workshop wisselen we uit over deze vragen:
