# Somali, for participants' pages and papers. The Dutch texts fix what these mean.
language-name = Soomaali
language-direction = ltr
language-reviewed = no

participant-unchecked = Turjumaaddan weli ma aqrin qof afkiisa hooyo yahay Soomaali.
participant-language = Luqadda (taal)
participant-letters-larger = Xarfo ka waaweyn
participant-letters-normal = Xarfo caadi ah
participant-read = Kor u aqri
participant-read-stop = Jooji aqrinta

participant-tab = Su'aalo
participant-ask = Qor koodhka hoolka
participant-ask-about = Koodhku wuxuu ku qoran yahay shaashadda hoolka. Wuxuu leeyahay siddeed xaraf ama tiro.
participant-ask-label = Koodhka hoolka
participant-ask-go = Sii wad
participant-length = { $count } weedhood, qiyaastii toban daqiiqo
participant-side = Kooxdee ayaad ka tirsan tahay?
participant-side-municipality = Waxaan ka shaqeeyaa degmada (gemeente)
participant-side-professional = Waxaan xirfadle ka ahay hay'ad
participant-side-informal = Waxaan ahay qof fure ah (sleutelpersoon) ama waxaan ka tirsanahay urur bulsho (zelforganisatie)
participant-as-municipality = degmada ahaan
participant-as-professional = xirfadle ahaan
participant-as-informal = qof fure ah ahaan
participant-private = Ha qorin magac. Jawaabahaagu waxay ku jiraan koodh. Hoolku wuxuu arkaa tirooyin keliya, weligiisna ma arko cidda wax dooratay. Qofkii haysta koodhkaaga iyo linkiga wuu aqrin karaa jawaabahaaga. Koodhkaaga sii keliya qofka hoggaaminaya kulanka.
participant-private-shared = Ha qorin magac. Hoolku wuxuu arkaa tirooyin keliya, weligiisna ma arko cidda wax dooratay. Marka aad taabato "Dhammaaday" waxba lagama arko qalabkan.
participant-begin = Bilow, hal weedh markiiba
participant-together = Dhammaan weedhaha oo wada jira
participant-together-title = Dhammaan weedhaha
participant-place = Weedha { $number } ee { $total } · { $side }
participant-totals-only = Hoolku wuxuu arkaa tirooyin keliya, weligiisna ma arko cidda wax dooratay.
participant-back = Kii hore
participant-next = Kan xiga
participant-why = Maxaan tan u weydiinaynaa?
participant-last = Taasi waxay ahayd weedhii ugu dambaysay
participant-end = Ma dhammaysay buuxinta?
participant-end-about = Marka aad taabato "Dhammaaday" waxba ma beddeli kartid.
participant-all-answered = Waad ka jawaabtay dhammaan weedhaha.
participant-open = { $count ->
    [one] Weli { $count } weedh ayaan jawaab lahayn. Waxaa loo tirinayaa "ma aqaan".
   *[other] Weli { $count } weedhood ayaan jawaab lahayn. Waxaa loo tirinayaa "ma aqaan".
}
participant-finish = Dhammaaday
participant-done = Dhammaaday
participant-code = Koodhkan sii qofka hoggaaminaya kulanka.
participant-code-about = Koodhka ku qor warqad oo laalaab. Hayso koodhka ilaa natiijada laga sheego.
participant-qr = U ogolow hoggaamiyaha inuu iskaan gareeyo
participant-qr-label = Koodhkaaga oo ah koodh QR
participant-wipe = Tirtir koodhkayga
participant-anew = Koodh cusub
participant-anew-about = Hoggaamiyuhu ma leeyahay koodhkan hore ayuu u jiray?
participant-wiped = Wax walba waa la tirtiray
participant-wiped-about = Taleefankan waxba kuma hadhin. Boggan waad xidhi kartaa.

exercise-code-private = Qofkii haysta koodhkaaga iyo linkiga wuu aqrin karaa jawaabahaaga. Koodhkaaga sii keliya qofka hoggaaminaya kulanka.
exercise-code-wrong-length = Koodhka hoolku wuxuu leeyahay 8 xaraf ama tiro. Adigu waxaad qortay { $got }.
exercise-code-wrong-character = "{ $character }" kuma jiri karo koodhkan.
exercise-code-unknown-kind = Koodhkan ma jiro. Hubi xarafka ugu horreeya.
questions-example = Tusaale: { $example }
frame-exit = Degdeg uga bax
safety-line = Qof ma khatar baa haysata hadda? Wac 112. Qof ma ka walwalaysaa? Veilig Thuis 0800-2000 (bilaash, habeen iyo maalin, magacaaga waad qarin kartaa).

papers-form-title = Sidee ayay u socotaa wada shaqayntu?
papers-private = Ha qorin magac. Hoolku wuxuu arkaa tirooyin keliya. Laalaab warqaddan oo sii qofka hoggaaminaya kulanka.
papers-code = Koodhkaaga
papers-code-about = Ha qorin magac. Laalaab warqaddan. Sii keliya qofka hoggaaminaya kulanka.

answer-no = Maya
answer-a-little = Wax yar
answer-mostly = Inta badan
answer-yes = Haa
answer-unknown = Ma aqaan ama waxaan doorbidayaa inaanan sheegin

dimension-insight = Fahamka xaaladda
dimension-network = Xidhiidhada
dimension-trust = Kalsoonida
dimension-commitment = Taageerada madaxda
dimension-support = Caawinta
dimension-bridging = Buundo noqoshada
dimension-counsel = Talo isweydaarsi

statement-insight-problems = Waxaan wada ognahay dhibaatooyinka qasabka, rabshadda ama takoorka ee ka jira degmadeenna.
statement-insight-problems-explanation = Degmada, xirfadlayaasha iyo dadka furaha ah waxay si wadajir ah u eegaan waxa dhacaya. Waxay khusaysaa dhammaan dadka degan, mana aha hal koox.
statement-insight-problems-example = Waxaa la wada hadlay tirooyinka Veilig Thuis iyo waxa ay arkaan dadka furaha ah. Magacyo la'aan.

statement-insight-offer = Waan ognahay hay'adaha degmadeenna ee horeba uga caawiya dhibaatooyinkan.
statement-insight-offer-explanation = Waad ogtahay cidda horeba u caawisa ama dadka wacyigelisa. Waxay noqon karaan hay'ado xirfadeed iyo ururro bulsho.
statement-insight-offer-example = Waxaa jira liis hay'adaha iyo waxa ay qabtaan. Liiskaas iyaga ayaa lala sameeyay.

statement-insight-needs = Dadka furaha ah waxay sheegi kareen waxa ay uga baahan yihiin wada shaqaynta.
statement-insight-needs-explanation = Dadka furaha ah laftooda ayaa la weydiiyay, si fiicanna waa loo dhegaystay. Dad kale uma dooran.
statement-insight-needs-example = Qof fure ah ayaa leh: waxaan rabaa lambar taleefan oo joogto ah, iyo qof carruurta ii haya haddaan fiidkii wada hadalno.

statement-network-contact = Xidhiidh ayaa lala leeyahay dadka furaha ah xitaa marka aysan dhibaato jirin.
statement-network-contact-explanation = Dadku sannadkii dhowr jeer ayay wada hadlaan, si ay isu bartaan oo keliya. Xidhiidhka u mara hay'ad kale (partner) isaguna waa la tirinayaa.
statement-network-contact-example = Qof ka tirsan kooxda xaafadda (wijkteam) ayaa kafee la cabbaya urur bulsho. Cabasho iyo kiis midna ma jiro.

statement-network-breadth = Xidhiidh ayaa lala leeyahay dad fure ah oo ka kala yimid bulshooyin kala duwan.
statement-network-breadth-explanation = Hal qof dadka oo dhan uma hadli karo. Sidaas darteed xidhiidh ayaa loo baahan yahay bulshooyin ka badan.
statement-network-breadth-example = Xidhiidh ayaa lala leeyahay urur qaxooti, urur muhaajiriin iyo koox Masiixi ah oo lhbtq+ ah.

statement-network-new-voices = Dad cusub ayaa iyaguna ka qayb qaata wada hadalka.
statement-network-new-voices-explanation = Ma aha wejiyada la yaqaan oo keliya kuwa ka qayb qaata. Cidna khasab kuma aha inay wax iska sheegto.
statement-network-new-voices-example = Wada hadalkii u dambeeyay waxaa joogay dhallinyaro iyo dumar aan hore uga qayb qaadan.

statement-trust-equality = Dadka furaha ah waxay nala go'aamiyaan waxa aan wada qabanayno.
statement-trust-equality-explanation = Dadka furaha ah ra'yigooda oo keliya ma dhiibtaan. Iyaguna wax bay doortaan.
statement-trust-equality-example = Dadka furaha ah waxay degmada la doortaan mawduuca kulanka xiga.

statement-trust-privacy = Waxaa jira heshiisyo ku saabsan macluumaadka aan wadaagno iyo kuwa aanan wadaagin.
statement-trust-privacy-explanation = Qof walba wuu og yahay macluumaadka dadka ku saabsan ee la wadaagi karo, cidda lala wadaago iyo sababta.
statement-trust-privacy-example = Warqad ayaa lagu qoray: magacyo ma wadaagno oggolaansho la'aan. Marka khatari jirto oo keliya ayay taasi ka duwanaan kartaa.

statement-trust-safety-route = Dadka furaha ah way og yihiin cidda ay wici karaan haddii qof khatar ku jiro.
statement-trust-safety-route-explanation = Waxay yaqaanaan 112, Veilig Thuis (0800-2000) iyo qof joogto ah oo siiya talo iyo taageero.
statement-trust-safety-route-example = Qof fure ah ayaa walwalsan. Wuxuu Veilig Thuis u wacayaa talo, magacyana ma sheegayo.

statement-trust-protection = Dadka furaha ah si ammaan ah ayay uga qayb qaadan karaan.
statement-trust-protection-explanation = Ka qayb qaadashadu khatar, muran ama xan kuma keento agagaarka qofka. Ma hubtid? Markaas dooro: ma aqaan.
statement-trust-protection-example = Sawirro lama qaado. Qofka aan rabin in la arko wuxuu u hadli karaa goonidiisa ama qof kale ayuu soo marsiin karaa.

statement-commitment-alderman = Madaxa siyaasadda ee degmada (wethouder) wuxuu muujiyaa in wada shaqayntani muhiim tahay.
statement-commitment-alderman-explanation = Waxaad dareemaysaa in madaxaas (wethouder) ama duqa magaaladu caawinayo: hadal, waqti ama lacag.
statement-commitment-alderman-example = Madaxaas (wethouder) wuxuu golaha degmada uga sheegayaa sababta wada shaqayntan loogu baahan yahay.

statement-commitment-contact-person = Degmadu waxay wada shaqayntan u haysataa qof xidhiidh oo joogto ah.
statement-commitment-contact-person-explanation = Hal qof oo degmada ka tirsan ayaa la yaqaan, la heli karaa, waqtina u haya.
statement-commitment-contact-person-example = Dadka furaha ah waxay haystaan lambarka hal la-taliye oo degmada ah. Si dhaqso ah ayuu dib ugu soo wacaa.

statement-commitment-compensation = Dadka furaha ah waxay helaan magdhow ku habboon.
statement-commitment-compensation-explanation = Magdhowgu wuxuu la mid yahay waqtigooda iyo kharashkooda. Dadka furaha ah laftooduna sidaas ayay qabaan.
statement-commitment-compensation-example = Qof ayaa helaya kharashka safarka iyo lacag fiidka ah. Hore ayaa looga hadlay sida ay u saamayn karto kaalmada (uitkering).

statement-commitment-follow-up = Waxaa jira heshiisyo ku saabsan cidda waxa qabanaysa kulanka kaddib.
statement-commitment-follow-up-explanation = Way caddahay cidda qorshayaasha sii wadaysa, iyo goorta.
statement-commitment-follow-up-example = Kooxda xaafadda (wijkteam) waxay kulan wacyigelin la qorshaynaysaa urur bulsho. Saddex bilood kaddib qof walba si wadajir ah ayuu dib u eegayaa.

statement-support-practical = Ururrada bulshadu waxay helaan caawimo wax ku ool ah, tusaale ahaan meel.
statement-support-practical-explanation = Hay'ado xirfadeed ama degmada ayaa ka caawiya waxyaabaha waqti ama lacag u baahan.
statement-support-practical-example = Urur bulsho ayaa hool bilaash ku isticmaalaya, waxaana laga caawinayaa codsashada kabitaan lacageed.

statement-support-coaching = Dadka furaha ah waxay heli karaan tababar ama hagitaan.
statement-support-coaching-explanation = Dadka furaha ah ee doonaya waxay bartaan wax cusub ama qof ayay kala hadlaan shaqadooda.
statement-support-coaching-example = Qof fure ah ayaa qaadanaya tababar ku saabsan wada hadallada adag.

statement-support-workload = Waxaan ka taxaddarnaa in shaqadu aad ugu culaato dadka furaha ah.
statement-support-workload-explanation = Dad badan oo fure ah waa mutadawiciin. Si wadajir ah ayaan u eegnaa inay shaqada sii wadi karaan.
statement-support-workload-example = Qof fure ah ayaa habeen walba la soo wacaa. Si wadajir ah ayaa loogu heshiiyay cidda la heli karo iyo goorta.

statement-bridging-step-to-help = Dadka furaha ah dartood, dadka degan si fudud ayay caawimo ku helaan.
statement-bridging-step-to-help-explanation = Dadka furaha ah way yaqaanaan jidka caawimada, mararka qaarna way raacaan qofka. Qofka degan ayaa isagu doorta.
statement-bridging-step-to-help-example = Qof degan ma rabo inuu keligiis u tago kooxda xaafadda (wijkteam). Qof fure ah ayaa u raacaya wada hadalka ugu horreeya.

statement-bridging-joint-work = Xirfadlayaasha iyo dadka furaha ah way wada shaqeeyaan, tusaale ahaan kulan wacyigelin.
statement-bridging-joint-work-explanation = Wax bay wada diyaariyaan, wayna wada qabtaan. Booqasho guri sidoo kale way dhici kartaa, haddii ay ammaan tahay.
statement-bridging-joint-work-example = Shaqaale bulsho iyo qof fure ah ayaa xarunta xaafadda si wadajir ah ugu sheegaya caawimada marka guriga rabshad ka jirto.

statement-bridging-feedback = Dadka furaha ah waxay hadhow maqlaan in wax laga qabtay walaacooda.
statement-bridging-feedback-explanation = Mar walba jawaab ayay helaan. Ma helaan macluumaad shakhsi ah oo dad kale ku saabsan.
statement-bridging-feedback-example = Kooxda xaafadda (wijkteam) ayaa dib u soo wacda: mahadsanid, su'aashaada waan ka wada hadalnay. Intaas wax ka badan ma sheegi karno.

statement-counsel-learning = Xirfadlayaashu waxay dadka furaha ah weydiistaan talo, tusaale ahaan luqadda, dhaqanka ama diinta.
statement-counsel-learning-explanation = Sidaas ayay xirfadlayaashu ku bartaan sida ay dadka si fiican ugu fahmaan kalsoonidoodana u helaan.
statement-counsel-learning-example = Shaqaale caawimo ayaa weydiinaysa sida ay uga hadli karto mawduuc adag. Magacyo ma sheegayso.

statement-counsel-guidance = Dadka furaha ah waxay helaan macluumaad cad oo ku saabsan caawimada jirta.
statement-counsel-guidance-explanation = Xirfadlayaashu waxay sharxaan meesha dadka degani caawimo ka heli karaan, iyo sida ay ku helaan.
statement-counsel-guidance-example = Kooxda xaafadda (wijkteam) ayaa booqata urur bulsho oo u sheegta waxa ay qabato.

statement-counsel-policy = Degmadu waxay sheegtaa waxa ay ka qabato talada dadka furaha ah.
statement-counsel-policy-explanation = Talo kasta kaddib jawaab baa timaadda: tan waan samaynaynaa, taas ma samaynayno, iyo sababta.
statement-counsel-policy-example = Dadka furaha ah waxay u arkeen warqad aad u adag. Degmadu warqaddii way beddeshay, wayna tusaysaa.
