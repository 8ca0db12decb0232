# The form on paper, for who has no script, no WebAssembly or no screen.
paper-title = Brugwijzer op papier
paper-lead = Druk dit formulier af en vul het met een pen in. Achteraan leest u met welke bijeenkomst u kunt beginnen. Zet er geen namen van personen op.
paper-needed = { $name }: minstens { $needed } van de { $total } "Grotendeels" of "Ja", en hoogstens { $unknown } onbekend.
paper-else = Klopt er iets niet? Begin dan met een oriëntatie. Kloppen alleen feiten niet? Plan dan eerst het gesprek met de Alliantie. Dat geldt niet bij "nee" op feit 2, en niet als feit 5 geen "ja" is.
