# A participant's phone.
participant-ask = Type the code of the room
participant-ask-about = The code is on the screen in the room. It has eight characters.
participant-ask-label = Code of the room
participant-ask-go = Go on
participant-length = { $count } statements, about ten minutes
participant-side = From which group do you look?
participant-side-municipality = I work for the municipality
participant-side-professional = I am a professional at an organisation
participant-side-informal = I am a key person or belong to a self-organisation
participant-as-municipality = as municipality
participant-as-professional = as professional
participant-as-informal = as key person
participant-private = Enter no name. Your answers are in a code. The room sees only totals, never who chose what. Whoever has your code and the link can read your answers. Give your code only to the facilitator.
participant-private-shared = Enter no name. The room sees only totals, never who chose what. After "Done" nothing can be seen on this device.
participant-begin = Begin, one statement at a time
participant-together = All statements together
participant-together-title = All statements
participant-place = Statement { $number } of { $total } · { $side }
participant-totals-only = The room sees only totals, never who chose what.
participant-back = Previous
participant-next = Next
participant-why = Why do we ask this?
participant-last = That was the last statement
participant-end = Done filling in?
participant-end-about = After "Done" you cannot change anything.
participant-all-answered = You have answered all statements.
participant-open = { $count ->
    [one] { $count } statement is still open. It counts as "I do not know".
   *[other] { $count } statements are still open. They count as "I do not know".
}
participant-finish = Done
participant-done = Done
participant-code = Give this code to the facilitator.
participant-code-about = Write the code on a sheet and fold it. Keep the code until the result.
participant-qr = Let the facilitator scan
participant-qr-label = Your code as a QR code
participant-wipe = Wipe my code
participant-anew = New code
participant-anew-about = Does the facilitator say that the code is there already?
participant-wiped = Everything is wiped
participant-wiped-about = Nothing is left on this phone. You can close this page.
participant-language = Language (taal)
participant-letters-larger = Larger letters
participant-letters-normal = Normal letters
participant-read = Read aloud
participant-read-stop = Stop reading aloud
participant-unchecked = This translation has not been read by a native speaker yet.
