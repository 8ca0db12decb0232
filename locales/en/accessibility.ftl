# The accessibility statement. It says only what the tests of this project do.
accessibility-lead = Everyone must be able to use Brugwijzer. Here you read what we test and what is not good yet.
accessibility-aim = We work towards the rules of WCAG 2.2, level AA. Those are international rules for websites that everyone can use.
accessibility-tested = What we test
accessibility-axe = The program axe-core checks all pages: empty and filled in, in Dutch and in English. It does so at three widths, light and dark. The screen of the projector, the device that goes round and the phone in all languages are part of it.
accessibility-keyboard = Tests without a mouse: a program goes from the start to the report with the keyboard alone. And it leads an exercise with a group that way. That happens in Chromium, Firefox and WebKit.
accessibility-narrow = A screen of 320 pixels wide. That is the same as a wide screen at 400 per cent.
accessibility-colours = Colours: a test computes whether every text stands out enough, also in the style of others. Another test chooses its own colours, as people with poor eyesight do.
accessibility-told = What a screen reader gets to say: a test records how statements, the bridge, the balance and the bars are read. That happens in Chromium.
accessibility-language = Short sentences and ordinary words: a test counts the words and looks for difficult ones in the Dutch texts.
accessibility-short = What is not good yet
accessibility-no-people = There has been no test yet with people who use a screen reader.
accessibility-no-audit = No independent organisation has examined the tool yet.
accessibility-unread = The pages for participants come in five other languages: Turkish, Arabic, Somali, Ukrainian and French. Native speakers have not read them yet.
accessibility-voices = Reading aloud works only if the device itself has a voice in that language. Not every device has one.
accessibility-report = Does something not work for you?
accessibility-report-text = Report it to the municipality that offers this tool. Say which page it is, what you wanted to do and what happened.
