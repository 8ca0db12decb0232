# What the room sees.
projector-waiting = Waiting for the facilitator
projector-waiting-about = Open the exercise in another window of this browser. This window follows by itself.
projector-to-group = Back to the facilitator
projector-back = Previous
projector-next = Next
projector-full = Full screen
projector-join = Take part with your phone
projector-join-how = Scan the code. Or go to the address, choose "Take part in the room" and type the code.
projector-qr = QR code with the link to this exercise
projector-overview = This is how the group answers
projector-talk-needed = This needs a talk · { $number } of { $total }
projector-positive = This goes best
projector-new-vote = new vote
projector-flag = { $flag }: { $about }
projector-how = First two minutes in pairs. The alderman last.
projector-everyone = Together
projector-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
projector-side-municipality = Municipality
projector-side-professional = Professionals
projector-side-informal = Key persons
projector-step-aim = Taking part is voluntary. We name no one and tell no stories about persons. The room sees only totals, never who chose what.
projector-step-answer = Everyone answers in silence. "I do not know or prefer not to say" is a good answer too.
projector-step-hand-in = Hand in your code or slip, folded. Show it to no one.
projector-step-reveal = We see all answers at once. No one needs to say what they chose.
projector-step-discuss = First two minutes in pairs. Then together. The alderman last.
projector-step-vote = Can everyone live with this? You may also write down "not agreed".
projector-step-outcome = We choose one step, with a role and a date.
projector-step-close = Say one word about how you leave.
