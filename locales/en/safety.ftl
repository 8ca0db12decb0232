# Danger comes first: the line on every page, and what to do when it is about one person.

safety-line = Is someone in danger now? Call 112. Worried about someone? Veilig Thuis 0800-2000 (free, day and night, you may stay anonymous).
safety-person = About one person? Then do not use this tool. Danger now: call 112. Worried: first call Veilig Thuis, 0800-2000. Do not talk to the family. Does someone come to you? Listen, do not promise secrecy, and call together.
# $role: who takes care of people during the meeting.
safety-disclosure = Thank you for saying this. It matters and does not belong in the group. { $role } will walk with you.
safety-privacy = Enter no name. Your answers are in a code. The room sees only totals, never who chose what. Whoever has your code and the link can read your answers. Give your code only to the facilitator.
