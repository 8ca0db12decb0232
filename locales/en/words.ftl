# The glossary: each term with its meaning.
words-lead = Brugwijzer uses these words often.
words-here = What does it mean:

word-key-person = key person (sleutelpersoon)
word-key-person-meaning = Someone from the own community whom people trust. A bridge to organisations.
word-trusted-person = trusted person (vertrouwenspersoon)
word-trusted-person-meaning = Someone to confide in.
word-intermediary = intermediary (intermediair)
word-intermediary-meaning = Someone who links people and organisations, sometimes in a paid post.
word-self-organisation = self-organisation (zelforganisatie) or informal organisation
word-self-organisation-meaning = An organisation of migrants, refugees or Christian LGBTQ+ people. Mostly volunteers work there.
word-dialogue-leader = pioneer (voortrekker) or dialogue leader (dialoogleider)
word-dialogue-leader-meaning = Someone who leads conversations with groups. The Alliantie has trained this person.
word-in-house-expert = in-house expert (aandachtsfunctionaris)
word-in-house-expert-meaning = Someone within an organisation who knows much about violence at home.
word-veilig-thuis = Veilig Thuis
word-veilig-thuis-meaning = Here you can get advice about violence at home, or report it. Call 0800-2000, free, day and night. Advice can be anonymous.
word-lkha = LKHA
word-lkha-meaning = The national centre on forced marriage and abandonment, for professionals.
word-reporting-code = reporting code (meldcode)
word-reporting-code-meaning = Rules for when violence at home is suspected. They bind professionals in listed professions, not volunteers.
word-orientation = orientation (oriëntatie)
word-orientation-meaning = The first talk with the Alliantie and the orientation meeting with a small group.
word-alliance = Alliantie Verandering van Binnenuit
word-alliance-meaning = A group that works together nationally: Movisie, the Consortium Zelfbeschikking and LCC+.
word-self-determination = self-determination (zelfbeschikking)
word-self-determination-meaning = Choosing yourself how you live.
