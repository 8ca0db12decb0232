# Two measurements beside each other.
compare-lead = Kies een eerdere en een latere meting. U ziet per onderwerp wat er veranderde.
compare-item = { $number }. { $name }, { $date }
compare-before = Eerst
compare-after = Later
compare-pick-two = Kies twee verschillende metingen.
compare-unreadable = Eén van de metingen is niet te lezen.
compare-one-only = Er is nog maar één meting op dit apparaat. U kunt een kopie van een andere meting openen.
compare-moved = { $dimension }: { $before } van de { $total } → { $after } van de { $total } op orde
compare-stayed = { $dimension }: bleef { $after } van de { $total } op orde
compare-came = Kwam op orde: { $statement }
compare-went = Is niet meer op orde: { $statement }
compare-unanswered = { $dimension }: in één van de metingen niet ingevuld
compare-two-municipalities = U vergelijkt twee gemeenten: { $before } en { $after }. Deze pagina is bedoeld voor twee metingen van dezelfde gemeente.
