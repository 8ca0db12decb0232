# French, for participants' pages and papers. The Dutch texts fix what these mean.
language-name = Français
language-direction = ltr
language-reviewed = no

participant-unchecked = Cette traduction n'a pas encore été relue par une personne de langue maternelle française.
participant-language = Langue (taal)
participant-letters-larger = Lettres plus grandes
participant-letters-normal = Lettres normales
participant-read = Lire à voix haute
participant-read-stop = Arrêter la lecture

participant-tab = Questionnaire
participant-ask = Tapez le code de la salle
participant-ask-about = Le code est sur l'écran de la salle. Il a huit caractères.
participant-ask-label = Code de la salle
participant-ask-go = Continuer
participant-length = { $count } affirmations, environ dix minutes
participant-side = De quel groupe faites-vous partie ?
participant-side-municipality = Je travaille à la commune
participant-side-professional = Je suis un ou une professionnelle dans une organisation
participant-side-informal = Je suis une personne clé (sleutelpersoon) ou je fais partie d'une auto-organisation (zelforganisatie)
participant-as-municipality = pour la commune
participant-as-professional = en tant que professionnel
participant-as-informal = en tant que personne clé
participant-private = N'écrivez pas de nom. Vos réponses sont dans un code. La salle voit seulement des nombres, jamais qui a choisi quoi. La personne qui a votre code et le lien peut lire vos réponses. Donnez votre code seulement à l'animateur.
participant-private-shared = N'écrivez pas de nom. La salle voit seulement des nombres, jamais qui a choisi quoi. Après « Terminé », on ne voit plus rien sur cet appareil.
participant-begin = Commencer, une affirmation à la fois
participant-together = Toutes les affirmations ensemble
participant-together-title = Toutes les affirmations
participant-place = Affirmation { $number } sur { $total } · { $side }
participant-totals-only = La salle voit seulement des nombres, jamais qui a choisi quoi.
participant-back = Précédent
participant-next = Suivant
participant-why = Pourquoi posons-nous cette question ?
participant-last = C'était la dernière affirmation
participant-end = Avez-vous fini de répondre ?
participant-end-about = Après « Terminé », vous ne pouvez plus rien changer.
participant-all-answered = Vous avez répondu à toutes les affirmations.
participant-open = { $count ->
    [one] { $count } affirmation est encore ouverte. Elle compte comme « je ne sais pas ».
   *[other] { $count } affirmations sont encore ouvertes. Elles comptent comme « je ne sais pas ».
}
participant-finish = Terminé
participant-done = Terminé
participant-code = Donnez ce code à l'animateur.
participant-code-about = Écrivez le code sur une feuille et pliez-la. Gardez le code jusqu'au résultat.
participant-qr = Laisser l'animateur scanner
participant-qr-label = Votre code sous forme de code QR
participant-wipe = Effacer mon code
participant-anew = Nouveau code
participant-anew-about = L'animateur dit que ce code est déjà là ?
participant-wiped = Tout est effacé
participant-wiped-about = Il n'y a plus rien sur ce téléphone. Vous pouvez fermer cette page.

exercise-code-private = La personne qui a votre code et le lien peut lire vos réponses. Donnez votre code seulement à l'animateur.
exercise-code-wrong-length = Le code de la salle a 8 caractères. Vous en avez tapé { $got }.
exercise-code-wrong-character = Le caractère « { $character } » est impossible dans ce code.
exercise-code-unknown-kind = Ce code n'existe pas. Vérifiez le premier caractère.
questions-example = Exemple : { $example }
frame-exit = Quitter vite
safety-line = Quelqu'un est en danger maintenant ? Appelez le 112. Vous vous inquiétez pour quelqu'un ? Veilig Thuis 0800-2000 (gratuit, jour et nuit, vous pouvez rester anonyme).

papers-form-title = Comment se passe la coopération ?
papers-private = N'écrivez pas de nom. La salle voit seulement des nombres. Pliez cette feuille et donnez-la à l'animateur.
papers-code = Votre code
papers-code-about = N'écrivez pas de nom. Pliez cette feuille. Donnez-la seulement à l'animateur.

answer-no = Non
answer-a-little = Un peu
answer-mostly = En grande partie
answer-yes = Oui
answer-unknown = Je ne sais pas ou je préfère ne pas le dire

dimension-insight = Connaissance de la situation
dimension-network = Réseau
dimension-trust = Confiance
dimension-commitment = Engagement
dimension-support = Soutien
dimension-bridging = Rôle de pont
dimension-counsel = Conseils mutuels

statement-insight-problems = Nous savons ensemble quels problèmes de contrainte, de violence ou de discrimination existent dans notre commune.
statement-insight-problems-explanation = La commune, les professionnels et les personnes clés regardent ensemble ce qui se passe. Il s'agit de tous les habitants, pas d'un seul groupe.
statement-insight-problems-example = On a parlé ensemble des chiffres de Veilig Thuis et de ce que voient les personnes clés. Sans noms.

statement-insight-offer = Nous savons quelles organisations de notre commune aident déjà pour ces problèmes.
statement-insight-offer-explanation = Vous savez qui aide ou informe déjà. Il peut s'agir d'organisations professionnelles et d'auto-organisations.
statement-insight-offer-example = Il existe une liste d'organisations avec ce qu'elles font. Cette liste a été faite avec elles.

statement-insight-needs = Les personnes clés ont pu dire ce dont elles ont besoin pour la coopération.
statement-insight-needs-explanation = Quelqu'un l'a demandé aux personnes clés elles-mêmes et a bien écouté. D'autres n'ont pas choisi pour elles.
statement-insight-needs-example = Une personne clé dit : je veux un numéro de téléphone fixe, et une garde d'enfants si nous parlons le soir.

statement-network-contact = Il y a aussi des contacts avec les personnes clés quand il n'y a pas de problème.
statement-network-contact-explanation = On se parle quelques fois par an, simplement pour se connaître. Un contact par un partenaire compte aussi.
statement-network-contact-example = Quelqu'un de l'équipe de quartier (wijkteam) prend un café dans une auto-organisation. Il n'y a ni plainte ni dossier.

statement-network-breadth = Il y a des contacts avec des personnes clés de différentes communautés.
statement-network-breadth-explanation = Une seule personne ne peut pas parler pour tout le monde. Il faut donc des contacts avec plusieurs communautés.
statement-network-breadth-example = Il y a des contacts avec une organisation de réfugiés, une organisation de migrants et un groupe LGBTQ+ chrétien.

statement-network-new-voices = De nouvelles personnes participent aussi à la discussion.
statement-network-new-voices-explanation = Il n'y a pas que des visages connus. Personne ne doit raconter quelque chose sur soi.
statement-network-new-voices-example = À la dernière discussion, il y avait des jeunes et des femmes qui n'avaient encore jamais participé.

statement-trust-equality = Les personnes clés décident aussi de ce que nous faisons ensemble.
statement-trust-equality-explanation = Les personnes clés ne donnent pas seulement leur avis. Elles choisissent aussi.
statement-trust-equality-example = Les personnes clés choisissent avec la commune le sujet de la prochaine réunion.

statement-trust-privacy = Il y a des accords sur les informations que nous partageons et celles que nous ne partageons pas.
statement-trust-privacy-explanation = Tout le monde sait quelles informations sur des personnes on peut partager, avec qui et pourquoi.
statement-trust-privacy-example = Sur une feuille, il est écrit : nous ne partageons pas de noms sans accord. Cela peut être différent seulement en cas de danger.

statement-trust-safety-route = Les personnes clés savent qui elles peuvent appeler si quelqu'un est en danger.
statement-trust-safety-route-explanation = Elles connaissent le 112, Veilig Thuis (0800-2000) et une personne fixe qui donne des conseils et du soutien.
statement-trust-safety-route-example = Une personne clé s'inquiète. Elle appelle Veilig Thuis pour un conseil et ne dit pas de noms.

statement-trust-protection = Les personnes clés peuvent participer en sécurité.
statement-trust-protection-explanation = Participer ne crée ni danger, ni dispute, ni rumeurs dans son propre entourage. Vous n'êtes pas sûr ? Choisissez alors : je ne sais pas.
statement-trust-protection-example = On ne prend pas de photos. Qui ne veut pas être vu peut parler à part ou par une autre personne.

statement-commitment-alderman = L'adjoint au maire (wethouder) montre que cette coopération est importante.
statement-commitment-alderman-explanation = Vous remarquez que l'adjoint au maire (wethouder) ou le maire aide : par des mots, du temps ou de l'argent.
statement-commitment-alderman-example = L'adjoint au maire (wethouder) explique au conseil municipal pourquoi cette coopération est nécessaire.

statement-commitment-contact-person = La commune a une personne de contact fixe pour cette coopération.
statement-commitment-contact-person-explanation = Une personne de la commune est connue, joignable et a du temps pour cela.
statement-commitment-contact-person-example = Les personnes clés ont le numéro d'une conseillère de la commune. Elle rappelle vite.

statement-commitment-compensation = Les personnes clés reçoivent une compensation adaptée.
statement-commitment-compensation-explanation = La compensation correspond à leur temps et à leurs frais. Les personnes clés le trouvent aussi.
statement-commitment-compensation-example = Une personne reçoit ses frais de voyage et une somme pour la soirée. On a parlé avant des effets possibles sur une allocation.

statement-commitment-follow-up = Il y a des accords sur qui fait quoi après une réunion.
statement-commitment-follow-up-explanation = On sait clairement qui continue les projets, et quand.
statement-commitment-follow-up-example = L'équipe de quartier (wijkteam) prévoit une séance d'information avec une auto-organisation. Après trois mois, tout le monde fait le bilan ensemble.

statement-support-practical = Les auto-organisations reçoivent une aide pratique, par exemple un local.
statement-support-practical-explanation = Des organisations professionnelles ou la commune aident pour ce qui demande du temps ou de l'argent.
statement-support-practical-example = Une auto-organisation utilise une salle gratuitement et reçoit de l'aide pour demander une subvention.

statement-support-coaching = Les personnes clés peuvent recevoir une formation ou un accompagnement.
statement-support-coaching-explanation = Les personnes clés qui le veulent apprennent quelque chose de nouveau ou parlent de leur travail avec quelqu'un.
statement-support-coaching-example = Une personne clé suit une formation sur les conversations difficiles.

statement-support-workload = Nous faisons attention à ce que le travail ne devienne pas trop lourd pour les personnes clés.
statement-support-workload-explanation = Beaucoup de personnes clés sont bénévoles. Nous regardons ensemble si elles peuvent tenir ce rythme.
statement-support-workload-example = Une personne clé reçoit des appels tous les soirs. On a décidé ensemble qui est joignable, et quand.

statement-bridging-step-to-help = Grâce aux personnes clés, les habitants trouvent plus facilement de l'aide.
statement-bridging-step-to-help-explanation = Les personnes clés connaissent le chemin vers l'aide et accompagnent parfois. L'habitant choisit lui-même.
statement-bridging-step-to-help-example = Un habitant ne veut pas aller seul à l'équipe de quartier (wijkteam). Une personne clé vient avec lui au premier rendez-vous.

statement-bridging-joint-work = Les professionnels et les personnes clés travaillent ensemble, par exemple pour une séance d'information.
statement-bridging-joint-work-explanation = Ils préparent quelque chose ensemble et le font ensemble. Une visite à domicile est possible aussi, si c'est sûr.
statement-bridging-joint-work-example = À la maison de quartier, une assistante sociale et une personne clé parlent ensemble de l'aide en cas de violence à la maison.

statement-bridging-feedback = Les personnes clés apprennent plus tard si l'on a fait quelque chose de leurs inquiétudes.
statement-bridging-feedback-explanation = Elles reçoivent toujours une réponse. Elles ne reçoivent pas d'informations personnelles sur d'autres.
statement-bridging-feedback-example = L'équipe de quartier (wijkteam) rappelle : merci, nous avons parlé de votre question. Nous ne pouvons pas en dire plus.

statement-counsel-learning = Les professionnels demandent conseil aux personnes clés, par exemple sur la langue, la culture ou la religion.
statement-counsel-learning-explanation = Les professionnels apprennent ainsi à mieux comprendre les gens et à gagner leur confiance.
statement-counsel-learning-example = Une intervenante demande comment parler d'un sujet difficile. Elle ne dit pas de noms.

statement-counsel-guidance = Les personnes clés reçoivent des informations claires sur l'aide qui existe.
statement-counsel-guidance-explanation = Les professionnels expliquent où les habitants peuvent recevoir de l'aide, et comment.
statement-counsel-guidance-example = L'équipe de quartier (wijkteam) vient dans une auto-organisation et raconte ce qu'elle fait.

statement-counsel-policy = La commune fait savoir ce qu'elle fait des conseils des personnes clés.
statement-counsel-policy-explanation = Après un conseil, il y a toujours une réponse : ceci, nous le faisons, cela, nous ne le faisons pas, et pourquoi.
statement-counsel-policy-example = Les personnes clés trouvaient une lettre trop difficile. La commune a changé la lettre et la leur montre.
