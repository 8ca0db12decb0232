# Partners, kinds of organisation, themes, earlier meetings and the names of meetings.

## Partners of the Alliantie; about = whom the partner works for, shown in brackets

partner-fsan = FSAN
partner-fsan-about = Somali organisations
partner-iot = IOT
partner-iot-about = Turkish organisations
partner-htib = HTIB
partner-htib-about = Turkish organisations
partner-smn = SMN
partner-smn-about = Moroccan organisations
partner-mudawwanah = Mudawwanah
partner-mudawwanah-about = Moroccan organisations and women's organisations
partner-kezban = Kezban
partner-kezban-about = women's organisations
partner-von = VON
partner-von-about = refugee organisations
partner-lccplus = LCC+
partner-lccplus-about = Christian LGBTQ+ organisations

## Kinds of organisation; never which communities live here

organisation-kind-migrant = Migrant organisations
organisation-kind-refugee = Refugee organisations
organisation-kind-lhbtq = LGBTQ+ organisations
organisation-kind-christian = Christian organisations and church groups
organisation-kind-women-youth = Women's groups and youth groups

## Themes and exchange questions of the workshop, in the words of the brochure (section 4.3).
## The second theme leaves out "in a closed community": the policy avoids that word.

theme-forced-marriage = Why do parents use forced marriage or abandonment?
theme-growing-up-lhbtq = Which problems can growing up as an LGBTQ+ person lead to?
theme-honour-violence = What can I do when I suspect honour-related violence?
theme-raising-concerns = How do I make it possible to talk about problems that I notice?
exchange-question-language-culture = How do I fit in with the language and culture of the client?
exchange-question-other-norms = How do I talk with someone who has very different norms?
exchange-question-self-determination = How do I discuss the right to self-determination, the right to choose freely?

## Whether a meeting has been held

held-yes = Yes
held-no = No
held-unknown = Don't know

## Meetings

meeting-talk = Preparatory talk
meeting-orientation = Orientation
meeting-start = Start meeting
meeting-workshop = Workshop 'Samen kom je verder!' (Further together!)
meeting-dialogue = Meeting Verandering van Binnenuit (Change from Within)
