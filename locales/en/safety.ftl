# Danger comes first: the line on every page, and what to do when it is about one person.

safety-line = Is someone in danger now? Call 112. Worried about someone? Veilig Thuis 0800-2000 (free, day and night, you may stay anonymous).
safety-person = About one person? Then do not use this tool. Danger now: call 112. Worried: first call Veilig Thuis, 0800-2000. Do not talk to the family. Does someone come to you? Listen, do not promise secrecy, and call together.
