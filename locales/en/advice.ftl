# The advice: headlines, how sure it is, reasons, and what to do next.
# Reasons speak of points and facts; none of them points at key persons or at one group.

## Headlines

headline-start = Organise a start meeting.
headline-start-solo = Probably ready for a start meeting. First check this with at least one professional and two key persons.
headline-talk = Almost ready. First plan the preparatory talk with the Alliantie. After that you can probably hold a start meeting.
# $facts: enumeration of gate-*-short.
headline-talk-held = Almost ready. First arrange: { $facts }. After that you can probably hold a start meeting.
headline-round-table = Begin with an orientation. It is always the Alliantie's first step. You discuss these points with a small group.
headline-orientation-held = Finish the orientation first. Work on these points. Then answer the questions again.
headline-many-unknown = We know too little yet. First ask the people who know.
headline-alliance-first = First consult the Alliantie.
headline-too-few-key-persons = Too few key persons take part to say this together. Begin with an orientation.
# $dimensions: enumeration of dimension-*.
headline-not-good-enough = Answers on { $dimensions } are not yet good enough. Discuss this first.
headline-discuss-first = Begin with an orientation. The answers still differ too much. First discuss them together.
headline-more-steps = More steps remain. Begin with these three.

## Said before all answers are in, once no open answer can change the meeting

settled-start = The advice is settled: start meeting.
settled-orientation = The advice is settled: orientation. Your other answers show what to talk about there.

## How firm the advice is, and how many sides carry it

firmness-on-the-edge = on the edge
firmness-firm = firm advice
support-carried = carried
support-carried-about = Municipality, professionals and at least three key persons took part.
support-fair = reasonable
support-fair-about = At least three key persons and one other side took part.
support-provisional = provisional
support-provisional-about = Not enough people from all sides have taken part yet.

## Around the advice

# $count: whole number, 1 to 5.
advice-changes = { $count ->
    [one] One more thing before a start meeting
   *[other] { $count } more things before a start meeting
}
advice-you-decide = The tool makes a proposal. You decide together with the Alliantie and your partners.
# $version: of the rule. $date: a date in words.
advice-rule-version = Version of the rule: { $version }. Date: { $date }.
advice-instrument = This is an instrument for conversation, not for measurement.
advice-functions-in-place = Support, bridging and advice are already arranged. The workshop or an evaluation may fit better.
advice-small-municipality = Is your municipality small? Then do this together with neighbouring municipalities.
alliance-first-notice = First consult the Alliantie. Discuss what is possible in your municipality. Also see whether you can work with neighbouring municipalities. Or ask LKHA about a training.
start-held-notice = A start meeting has already been held. Then the workshop or an evaluation often fits better. You can compare the answers of then and now.

## Reasons, one for each condition of the rule that is not met

# $fact: a gate-*-short.
reason-r1 = This is not arranged yet, or not known yet: { $fact }.
# $statement: a statement-*-short, here and below.
reason-r2 = This must be there for a start meeting: { $statement }.
# $dimension: a dimension-*. $count in place, $needed in place, $total in the dimension.
reason-r3 = { $count ->
    [0] On { $dimension } none of the { $total } points is arranged yet. { $needed } are needed.
    [one] On { $dimension } one of the { $total } points is arranged. { $needed } are needed.
   *[other] On { $dimension } { $count } of the { $total } points are arranged. { $needed } are needed.
}
reason-r4 = Without trust you cannot begin. This is not there yet, or not known yet: { $statement }.
# $count unknown, of $total in the dimension.
reason-r5 = On { $dimension } we know too little yet: { $count } of the { $total } points are not known.
reason-r6-size = A start meeting needs the answers of at least three key persons. Ask whether the partner can help.
reason-r6-statement = This point is not good enough for everyone yet: { $statement }. Discuss it together first.
reason-r6-dimension = { $dimension } is not good enough for everyone yet. Discuss this together first.
reason-r7 = On this point the answers differ: { $statement }. Discuss it together first.

## What the advice means, by meeting or by headline

advice-meaning-start = You invite about 25 people: professionals, key persons, self-organisations and the municipality. Together you get to know each other and make plans.
advice-meaning-talk = You talk with Movisie and a partner of the Alliantie. A meeting with a large group is not needed yet.
advice-meaning-orientation = You talk with about 11 people from all sides. Together you discuss what is there and what is still needed.
advice-meaning-talk-held = The preparatory talk has been held. Arrange these points together with the Alliantie. After that you invite more people.
advice-meaning-alliance-first = You do not plan a meeting yet. First you discuss with the Alliantie what is possible.
advice-meaning-orientation-held = You go on with the people of the orientation. A new large meeting is not needed yet.

## What is there, what is missing and what would change the advice

advice-open = Not answered yet
advice-not-known = not known yet
# $name: a gate-*-short or statement-*-short. $answer: an answer in words.
advice-own-answer = { $name }: { $answer }
# $count in place, of $total in the dimension.
advice-in-place = { $count } of { $total } in place
# $dimension: a dimension-*. $stand: advice-in-place or advice-not-known.
advice-agenda-topic = { $dimension }: { $stand }
advice-need-must = Must be there
advice-need-choice = One of the choices
advice-need-discuss = Discuss together first
# $dimension: a dimension-*. $count: how many to choose, of $total. $statements: statement-*-short with " · " between.
advice-choice = { $count ->
    [one] { $dimension }: choose one of these { $total } points: { $statements }
   *[other] { $dimension }: choose { $count } of these { $total } points: { $statements }
}
