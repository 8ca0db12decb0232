# The group exercise: codes, stages, flags, script. Ids: exercise-, flag-, code-error-, script-step-.

exercise-mode-foundations = The 14 foundation statements
exercise-mode-all = All 23 statements
exercise-language-nl = Dutch
exercise-language-en = English
exercise-length-60 = 60 minutes, for 6 to 15 people
exercise-length-75 = 75 minutes, for 16 to 24 people

exercise-stage-open = Ready to begin
exercise-stage-collecting = Collecting answers
exercise-stage-revealed = The answers are shown
exercise-stage-discussing = Talking together
exercise-stage-closed = Finished

exercise-rung-slips = Paper slips
exercise-rung-slips-about = Everyone ticks a slip and folds it. There is one envelope per group. Count the slips out of sight. Destroy them only after the result.
exercise-rung-pass-round = Pass one device round
exercise-rung-pass-round-about = Everyone answers in turn on the same device. After "Done" nothing is left to see.
exercise-rung-code = Own phone, code back
exercise-rung-code-about = After answering, the phone shows a short code. You type that code here.
exercise-rung-scan = Own phone, scan the code
exercise-rung-scan-about = You scan the code with a camera. Does that not work? Then type the code.
exercise-rung-paper = Paper form
exercise-rung-paper-about = The statements are on a form. You enter the answers per pile or one by one.

exercise-never-show-of-hands = Never ask for a show of hands.
exercise-code-private = Whoever has your code and the link can read your answers. Give your code only to the facilitator.
exercise-code-sheets = Collect the codes on folded paper. Mix them. Never read a code aloud.
exercise-counter = { $count ->
    [one] { $count } answer received
   *[other] { $count } answers received
}
exercise-counter-of = { $count } of { $present } answers received
exercise-undo = Take back the last entry
exercise-nothing-to-undo = There is nothing to take back. You can only take back the last entry.
exercise-double = Is this the same code? If not: New code on the phone.
exercise-not-collecting = You cannot enter answers now. Who comes late joins the new silent vote.
exercise-is-copy = This is a copy. Enter the answers in the first assessment, on the first laptop.
exercise-more-than-present = There are { $present } people present in this group. Is that right? If not, change the number.
exercise-perspective-complete = This group is complete. Who comes late joins the new silent vote.
exercise-fewer-than-entered = { $entered } answers were entered already. The number present cannot be lower.
exercise-too-many-people = This number is too high. Check what you typed.
exercise-no-slips = Fill in how many slips there are.
exercise-does-not-add-up = "{ $statement }": you counted { $counted } answers, but there are { $present } slips. Count again.
exercise-too-few = There are { $count } answers. A result needs 5. Fill in one answer together.
exercise-wrong-stage = This step is not possible now.
exercise-left-out = { $count ->
    [one] { $count } answer came after an interruption and does not count. Otherwise someone could see what that person chose. This person joins the new silent vote.
   *[other] { $count } answers came after an interruption and do not count. Otherwise someone could see what those people chose. They join the new silent vote.
}
exercise-kept-in-memory = { $count ->
    [one] { $count } answer is only in memory. Do not close this page yet. Keep the codes and slips until the result.
   *[other] { $count } answers are only in memory. Do not close this page yet. Keep the codes and slips until the result.
}

exercise-only-total = Show only the total
exercise-only-total-about = Choose this before the result. Afterwards it is not possible. So nobody can work out the answers of a small group.
exercise-hidden-perspective = This group is too small to show.
exercise-hidden-total = The total is not shown here. Otherwise one could work out what a few people chose.
exercise-hidden-statement = We show no numbers for this statement. Otherwise one could work out what someone chose.
exercise-unread-statement = We show nothing of this statement and work nothing out. With so few people, someone's answer could be guessed. Talk about it and choose one answer together.
exercise-unread-flag = No answer yet: choose one together.
exercise-tendency-lower = mostly lower
exercise-tendency-higher = mostly higher
exercise-tendency-mixed = mixed
exercise-not-visible-municipality = This is not visible to the municipality.
exercise-not-visible-professional = This is not visible to the professionals.
exercise-not-visible-informal = This is not visible to the key persons.
exercise-dimension-unknown = { $dimension }: more than a third of the statements is unknown.
exercise-unknown-of = { $count } of { $total } do not know
exercise-said-by-most = On { $count } of the { $total } statements more than half say "mostly" or "yes".

flag-divided = Divided
flag-divided-about = Some say yes and some say no.
flag-dissent = Dissenting voice
flag-dissent-about = A few people answer much lower than the rest.
flag-perspective-gap = Difference between groups
flag-perspective-gap-about = The groups see this very differently.
flag-unknown = Unknown
flag-unknown-about = A third or more do not know or would rather not say.

code-error-wrong-length = This code has { $got } characters. It should have { $expected }. Check whether something is missing or too much.
code-error-wrong-character = The character "{ $character }" in group { $group } is not possible. Check group { $group }.
code-error-check-failed-in-group = The code is not right. First look at group { $group }. Is everything right? Then the code belongs to another exercise.
code-error-check-failed = The code is not right. Check all characters. Is everything right? Then the code belongs to another exercise.
code-error-out-of-range = This code belongs to another exercise. Ask for a new code on the phone.
code-error-other-mode = This code has { $got } characters, but it should have { $expected } here. The code is not complete, or it belongs to an exercise with more or fewer statements.

exercise-code-wrong-length = An exercise code has 8 characters. You typed { $got }.
exercise-code-wrong-character = The character "{ $character }" is not possible in an exercise code.
exercise-code-unknown-kind = This exercise code does not exist. Check the first character.

exercise-question-reason-for-no = What could be a reason to say "No" here?
exercise-question-what-helps = What would help to say "Yes" here more often?
exercise-pairs = First talk in pairs for two minutes. Then tell together what was said in pairs.
exercise-alderman-last = The alderman speaks last.
exercise-new-vote = New silent vote
exercise-agreed = Everyone can live with this
exercise-disagreed-about = Choose the two answers that remain. The lower answer counts.
exercise-same-option = Choose two different answers.
exercise-not-revealed = This is possible only after the result and until the exercise is finished.
exercise-not-asked = This statement is not part of this exercise.
exercise-grave = Does someone tell something grave? Say: "Thank you for saying this. It matters and does not belong in the group. { $role } will walk with you."
exercise-next-step = Our next step
exercise-next-step-role = Who does this? Write a role, not a name.
exercise-next-step-date = When?
exercise-notes = Notes of the group
exercise-notes-about = Write no names and no stories about persons.

script-step-minutes = { $minutes } minutes
script-step-aim = Aim and house rules
script-step-aim-say = We look together at how the cooperation goes. Taking part is voluntary. We mention no names and tell no stories about persons. The room sees only numbers, never who chose what. Of small groups the room sees less or nothing. Is someone in danger now? Call 112. Worried about someone? Call Veilig Thuis: 0800-2000.
script-step-aim-do = Also read out the facts that are filled in already.
script-step-answer = Choose and answer
script-step-answer-say = Choose from which group you look. I read all statements aloud. Answer in silence from what you see or know yourself. "Don't know or rather not say" is a good answer too.
script-step-answer-do = Read all statements aloud without hurry.
script-step-hand-in = Hand in and coffee
script-step-hand-in-say = Hand in your code or slip, folded. Show your answers to nobody. Then there is coffee.
script-step-hand-in-do = A second facilitator enters everything. Read nothing aloud.
script-step-reveal = Show everything at once
script-step-reveal-say = We now see all answers at once. We begin with what goes best. Nobody has to say what they chose.
script-step-reveal-do = Begin with the most positive statement.
script-step-discuss = Talk about three topics
script-step-discuss-say = We talk about three topics. First talk in pairs for two minutes. Then someone tells what was said in pairs. The alderman speaks last.
script-step-discuss-do = Choose three topics from the list. Never ask who chose something.
script-step-vote = Vote again and agree
script-step-vote-say = We vote once more in silence, on one statement. Can everyone live with this? Writing down "not agreed" is fine too.
script-step-vote-do = Do this for at most one statement, with slips. Silence is not a yes. With "not agreed" the lower answer counts.
script-step-outcome = Our next step
script-step-outcome-say = This is our next step. What would change the outcome? We choose one step, with a role and a date.
script-step-outcome-do = Write a role, not a name.
script-step-close = Closing
script-step-close-say = Say one word about how you leave. Is there something left to talk about? You can speak to someone after this.
script-step-close-do = Say whom people can speak to afterwards.
