# What to arrange around a meeting; each is one piece of advice for a checklist.

practical-warm-contact = Begin met warm persoonlijk contact. Stuur daarna pas de brief.
practical-sign-orientation = De beleidsadviseur ondertekent de uitnodiging voor de oriëntatie.
practical-sign-start = De wethouder en de partner van de Alliantie ondertekenen samen de uitnodiging voor de Startbijeenkomst.
practical-mail = Stuur iedereen een eigen mail, of gebruik BCC. Maak geen groepsapp en geen lijst met adressen.
practical-neutral-outsides = Zet het thema nergens aan de buitenkant. Dus niet in de agenda, een bestandsnaam, het onderwerp, de herinnering of op de deur.
practical-ask-only = Vraag alleen: komt u, met hoeveel mensen, en wat heeft u nodig? Vraag nooit waarom.
practical-access = Kies een plek zonder drempels.
practical-interpreter = Vraag een professionele tolk, nooit een familielid.
practical-childcare = Regel kinderopvang.
practical-food = Begin met eten dat iedereen kan eten: vegetarisch en halal, zonder alcohol.
practical-costs = Zet de reiskosten en de vergoeding in de uitnodiging.
practical-benefit = Een vergoeding kan gevolgen hebben voor een uitkering.
practical-invoice = Betalen via een factuur van de organisatie kan ook.
practical-place = Kies een neutrale plek.
practical-evening = Denk aan de vroege avond. Vrijwilligers hebben vaak een baan.
practical-no-photos = Maak geen foto's, nodig geen pers uit en zet geen namen in het verslag.
practical-after-care = Zorg dat iemand er na afloop is om mee te praten.
practical-evaluation = Zet de datum van de evaluatie al in de uitnodiging.
