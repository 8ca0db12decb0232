# The statements, their dimensions, answers and perspectives.
# The policy fixes what these texts mean; the wording may improve, in all languages at once.

statements-intro = Think of now and the last 12 months. Arranged only recently? Then it counts. 'We' is: municipality, professionals and key persons together. Answer from what you see or know yourself. Are you a key person? Think of yourself and key persons you know. 'Don't know' is a good answer too.

## Answers

answer-no = No
answer-a-little = A little
answer-mostly = Mostly
answer-yes = Yes
answer-unknown = Don't know or rather not say

## Perspectives; the inline form stands inside a sentence


## Who takes a first step

who-municipality = Municipality
who-professionals = Professionals
who-alliance = Alliantie

## Insight

dimension-insight = Insight
dimension-insight-question = What is going on?

statement-insight-problems = Together we know which problems of coercion, violence or discrimination exist in our municipality.
statement-insight-problems-explanation = Municipality, professionals and key persons look together at what happens. It is about all residents, not about one group.
statement-insight-problems-example = People talked together about figures from Veilig Thuis and about what key persons see. Without names.
statement-insight-problems-step = Ask Veilig Thuis and the GGD for general figures, without persons or origin. Ask key persons what they see.
statement-insight-problems-short = A shared picture of the problems
statement-insight-problems-missing = There is no shared picture yet of the problems in our municipality.

statement-insight-offer = We know which organisations in our municipality already help with these problems.
statement-insight-offer-explanation = You know who already helps or gives information. These can be professional organisations and self-organisations.
statement-insight-offer-example = There is a list of organisations with what they do. The list was made together with them.
statement-insight-offer-step = Make a list of what organisations do, together with them. Put no names of persons on it.
statement-insight-offer-short = An overview of who already helps
statement-insight-offer-missing = It is not clear yet which organisations already help.

statement-insight-needs = Key persons have been able to say what they need for the cooperation.
statement-insight-needs-explanation = Someone asked key persons themselves and listened well. Others did not choose for them.
statement-insight-needs-example = A key person says: I want a regular telephone number, and a babysitter when we talk in the evening.
statement-insight-needs-step = Ask three key persons what they need, at a place they choose.
statement-insight-needs-short = Knowing what key persons need
statement-insight-needs-missing = Key persons have not been asked well enough yet what they need.

## Network

dimension-network = Network
dimension-network-question = Whom do we know?

statement-network-contact = There is contact with key persons also when there is no problem.
statement-network-contact-explanation = People speak to each other a few times a year, simply to know each other. Contact through a partner counts.
statement-network-contact-example = Someone from the neighbourhood team has coffee at a self-organisation. There is no complaint and no case.
statement-network-contact-step = Meet key persons twice a year without a problem as the reason.
statement-network-contact-short = Contact, also without a problem
statement-network-contact-missing = There is too little ordinary contact yet, without a problem as the reason.

statement-network-breadth = There is contact with key persons from different communities.
statement-network-breadth-explanation = One person cannot speak for everyone. That is why contact with more communities is needed.
statement-network-breadth-example = There is contact with a refugee organisation, a migrant organisation and a Christian LGBTQ+ group.
statement-network-breadth-step = Ask Movisie which partners of the Alliantie work in your region.
statement-network-breadth-short = Contact with different communities
statement-network-breadth-missing = There is too little contact yet with different communities.

statement-network-new-voices = New people take part as well.
statement-network-new-voices-explanation = Not only familiar faces take part. Nobody has to tell anything about themselves.
statement-network-new-voices-example = At the last conversation there were young people and women who had not taken part before.
statement-network-new-voices-step = Ask every organisation to bring someone who has not taken part before.
statement-network-new-voices-short = New people who take part
statement-network-new-voices-missing = Too few new people have been asked to take part yet.

## Trust

dimension-trust = Trust
dimension-trust-question = Is it safe and equal?

statement-trust-equality = Key persons share in deciding what we do together.
statement-trust-equality-explanation = Key persons do not only give their opinion. They also share in choosing.
statement-trust-equality-example = Key persons choose the subject of the next meeting together with the municipality.
statement-trust-equality-step = Make the agenda together with two key persons.
statement-trust-equality-short = Deciding together
statement-trust-equality-missing = It is not arranged yet that key persons share in deciding.

statement-trust-privacy = There are agreements on which information we share and which we do not.
statement-trust-privacy-explanation = Everyone knows which information about people may be shared, with whom and why.
statement-trust-privacy-example = One sheet of paper says: we share no names without permission. Only in danger can that be different.
statement-trust-privacy-step = Write together on one page what you share, with whom and why. Have the privacy officer (FG) read it.
statement-trust-privacy-short = Agreements on sharing information
statement-trust-privacy-missing = There are no clear agreements yet on which information we share.

statement-trust-safety-route = Key persons know whom to call when someone is in danger.
statement-trust-safety-route-explanation = They know 112, Veilig Thuis (0800-2000) and one regular person who gives advice and support.
statement-trust-safety-route-example = A key person is worried. She calls Veilig Thuis for advice and mentions no names.
statement-trust-safety-route-step = Discuss whom they can call: 112, Veilig Thuis (0800-2000) and one regular person. Ask how they keep this safely.
statement-trust-safety-route-short = Knowing whom to call in danger
statement-trust-safety-route-missing = It has not been told clearly yet whom key persons can call in danger.

statement-trust-protection = Key persons can take part safely.
statement-trust-protection-explanation = Taking part gives no danger, quarrel or gossip in one's own surroundings. Are you not sure? Then choose: don't know.
statement-trust-protection-example = No photos are taken. Whoever does not want to be seen may take part separately or through someone else.
statement-trust-protection-step = Ask each key person separately how to take part safely. Taking part without being in the room is fine too.
statement-trust-protection-short = Taking part safely
statement-trust-protection-missing = It is not certain yet that key persons can take part safely.

## Commitment

dimension-commitment = Commitment
dimension-commitment-question = Is there support and time?

statement-commitment-alderman = The alderman shows that this cooperation matters.
statement-commitment-alderman-explanation = You notice that the alderman or mayor helps: with words, time or money.
statement-commitment-alderman-example = The alderman tells the city council why this cooperation is needed.
statement-commitment-alderman-step = Ask the alderman for ten minutes and explain the aim.
statement-commitment-alderman-short = Support from the alderman
statement-commitment-alderman-missing = The support of the alderman is not clearly visible yet.

statement-commitment-contact-person = The municipality has one regular contact person for this cooperation.
statement-commitment-contact-person-explanation = One person at the municipality is known, can be reached and has time for this.
statement-commitment-contact-person-example = Key persons have the number of one policy adviser, who calls back quickly.
statement-commitment-contact-person-step = Choose one contact person. Write down the hours and who stands in.
statement-commitment-contact-person-short = A regular contact person
statement-commitment-contact-person-missing = The municipality does not yet have one regular contact person who is known and can be reached.

statement-commitment-compensation = Key persons receive suitable compensation.
statement-commitment-compensation-explanation = The compensation suits their time and costs. Key persons think so themselves too.
statement-commitment-compensation-example = Someone receives travel costs and an amount for the evening. Consequences for a benefit were discussed beforehand.
statement-commitment-compensation-step = Set travel costs and compensation beforehand. Say that compensation can affect a benefit.
statement-commitment-compensation-short = Suitable compensation
statement-commitment-compensation-missing = No suitable compensation for key persons has been arranged yet.

statement-commitment-follow-up = There are agreements on who does what after a meeting.
statement-commitment-follow-up-explanation = It is clear who goes on with the plans, and when.
statement-commitment-follow-up-example = The neighbourhood team plans an information meeting with a self-organisation. After three months everyone looks back together.
statement-commitment-follow-up-step = Choose a date now to look back together. Write down who does what.
statement-commitment-follow-up-short = Agreements on what follows
statement-commitment-follow-up-missing = There are no clear agreements yet on who does what after a meeting.

## Support

dimension-support = Support
dimension-support-question = Who helps key persons and self-organisations?

statement-support-practical = Self-organisations get practical help, for example a room.
statement-support-practical-explanation = Professional organisations or the municipality help with things that take time or money.
statement-support-practical-example = A self-organisation uses a room for free and gets help with applying for a grant.
statement-support-practical-step = Ask self-organisations which help they need most.
statement-support-practical-short = Practical help for self-organisations
statement-support-practical-missing = There is too little practical help for self-organisations yet.

statement-support-coaching = Key persons can get training or coaching.
statement-support-coaching-explanation = Key persons who want to, learn something new or talk with someone about their work.
statement-support-coaching-example = A key person follows a training on difficult conversations.
statement-support-coaching-step = Ask key persons which training or coaching they want.
statement-support-coaching-short = Training and coaching
statement-support-coaching-missing = There is too little training or coaching for key persons yet.

statement-support-workload = We take care that the work does not become too heavy for key persons.
statement-support-workload-explanation = Many key persons are volunteers. Together we look whether they can keep up the work.
statement-support-workload-example = A key person is called every evening. Together it was agreed who can be reached when.
statement-support-workload-step = Discuss together what can be less and who can help.
statement-support-workload-short = Work that can be kept up
statement-support-workload-missing = There is too little attention yet to how heavy the work is for key persons.

## Bridging

dimension-bridging = Bridging
dimension-bridging-question = How do residents find the way to help?

statement-bridging-step-to-help = Through key persons, residents find help more easily.
statement-bridging-step-to-help-explanation = Key persons know the way to help and sometimes come along. The resident chooses.
statement-bridging-step-to-help-example = A resident does not want to go to the neighbourhood team alone. A key person comes along to the first conversation.
statement-bridging-step-to-help-step = Agree how a key person can come along to help, if the resident wants that.
statement-bridging-step-to-help-short = An easy way to help
statement-bridging-step-to-help-missing = The way to help is not easy enough for residents yet.

statement-bridging-joint-work = Professionals and key persons work together, for example at an information meeting.
statement-bridging-joint-work-explanation = They prepare something together and do it together. A home visit is possible too, if that is safe.
statement-bridging-joint-work-example = A social worker and a key person tell together in the community centre about help with violence at home.
statement-bridging-joint-work-step = Choose one information meeting that a professional and a key person give together.
statement-bridging-joint-work-short = Doing something together
statement-bridging-joint-work-missing = There is little yet that professionals and key persons do together.

statement-bridging-feedback = Key persons hear later whether something was done about their concerns.
statement-bridging-feedback-explanation = They always get a response. They hear no personal information about others.
statement-bridging-feedback-example = The neighbourhood team calls back: thank you, we have discussed your question. More than that we may not tell.
statement-bridging-feedback-step = Agree who calls the key person back, and when. Share no information about persons.
statement-bridging-feedback-short = A response to concerns
statement-bridging-feedback-missing = Key persons do not always get a response to their concerns yet.

## Mutual advice

dimension-counsel = Mutual advice
dimension-counsel-question = How do we learn from each other?

statement-counsel-learning = Professionals ask key persons for advice, for example on language, culture or faith.
statement-counsel-learning-explanation = In this way professionals learn how to understand people better and win their trust.
statement-counsel-learning-example = A care worker asks how she can discuss a difficult subject. She mentions no names.
statement-counsel-learning-step = Have a key person read a letter or leaflet, for a fee. Say what you do with the advice.
statement-counsel-learning-short = Advice from key persons
statement-counsel-learning-missing = Key persons are not asked for advice often enough yet.

statement-counsel-guidance = Key persons get clear information about the help that exists.
statement-counsel-guidance-explanation = Professionals explain where residents can get help, and how.
statement-counsel-guidance-example = The neighbourhood team visits a self-organisation and tells what the neighbourhood team does.
statement-counsel-guidance-step = Have the neighbourhood team visit self-organisations and tell which help there is.
statement-counsel-guidance-short = Clear information about help
statement-counsel-guidance-missing = There is too little clear information yet about the help that exists.

statement-counsel-policy = The municipality says what it does with advice from key persons.
statement-counsel-policy-explanation = After advice there is always an answer: this we do, this we do not do, and why.
statement-counsel-policy-example = Key persons found a letter too difficult. The municipality has changed the letter and shows it.
statement-counsel-policy-step = Say within four weeks what you do with a piece of advice.
statement-counsel-policy-short = An answer to advice
statement-counsel-policy-missing = It is not always clear yet what happens with advice.
