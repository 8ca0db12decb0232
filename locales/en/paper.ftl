# The form on paper, for who has no script, no WebAssembly or no screen.
paper-title = Brugwijzer on paper
paper-lead = Print this form and fill it in with a pen. At the end you read which meeting you can begin with. Do not write names of persons on it.
paper-needed = { $name }: at least { $needed } of the { $total } "Mostly" or "Yes", and at most { $unknown } unknown.
paper-else = Does something not hold? Then begin with an orientation. Is it only facts that do not hold? Then plan the talk with the Alliantie first. That is not so with "no" for fact 2, or when fact 5 is not "yes".
