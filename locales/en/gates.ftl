# The facts (gates): question, help, first step, a name for lists, and what is not there yet.
# The municipality takes the first step.

gate-answer-yes = Yes
gate-answer-no = No
gate-answer-unknown = Don't know

gate-preparatory-talk = Has there been a preparatory talk with the Alliantie?
gate-preparatory-talk-help = A talk of policy advisers and local partners with Movisie and a partner.
gate-preparatory-talk-step = Call or mail Movisie for a talk without obligation.
gate-preparatory-talk-short = A preparatory talk with the Alliantie
gate-preparatory-talk-missing = There has been no preparatory talk with the Alliantie yet.

gate-alliance-active = Does the Consortium Zelfbeschikking or LCC+ organise activities in our municipality?
gate-alliance-active-help = Agreed but not begun yet? Choose yes.
gate-alliance-active-step = Ask Movisie who works in your municipality or region.
gate-alliance-active-short = Activities of the Alliantie in our municipality
gate-alliance-active-missing = It is not certain yet that the Alliantie organises activities in our municipality.

gate-practical-capacity = Can the municipality and professionals organise a meeting together?
gate-practical-capacity-help = A safe place, food, invitations and money. No public call.
gate-practical-capacity-step = Choose who arranges place, food and invitations, and from which budget.
gate-practical-capacity-short = Being able to organise a meeting
gate-practical-capacity-missing = Not everything is arranged yet to organise a meeting.

gate-alderman-on-board = Does the alderman want to attend the start meeting?
gate-alderman-on-board-help = Or the mayor, or someone on their behalf.
gate-alderman-on-board-step = Ask twelve weeks ahead: to open and to listen.
gate-alderman-on-board-short = The alderman at the start meeting
gate-alderman-on-board-missing = It is not certain yet that the alderman attends the start meeting.

gate-parties-on-all-sides = Do at least two professional and two informal organisations want to take part?
gate-parties-on-all-sides-help = "Yes" on the telephone is enough. Through a partner is fine.
gate-parties-on-all-sides-step = Call two organisations on each side. Ask Movisie to help.
gate-parties-on-all-sides-short = Two organisations on each side
gate-parties-on-all-sides-missing = It is not certain yet that two professional and two informal organisations take part.

gate-safety-expert = Is there someone with safety expertise willing to be reachable around the meeting?
gate-safety-expert-help = Veilig Thuis or an in-house expert. The ground rules are in this tool.
gate-safety-expert-step = Ask Veilig Thuis or an in-house expert.
gate-safety-expert-short = Someone with safety expertise
gate-safety-expert-missing = It is not certain yet that someone with safety expertise can be reached.
