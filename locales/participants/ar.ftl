# Arabic, for participants' pages and papers. The Dutch texts fix what these mean.
# The marks around 0800-2000 keep its halves from changing places in a line from right to left.
language-name = العربية
language-direction = rtl
language-reviewed = no

participant-unchecked = لم تُراجَع هذه الترجمة بعد من شخص لغته الأم العربية.
participant-language = اللغة (taal)
participant-letters-larger = حروف أكبر
participant-letters-normal = حروف عادية
participant-read = اقرأ بصوت مسموع
participant-read-stop = أوقف القراءة

participant-tab = قائمة أسئلة
participant-ask = اكتب رمز القاعة
participant-ask-about = الرمز موجود على الشاشة في القاعة. وهو من ثماني خانات.
participant-ask-label = رمز القاعة
participant-ask-go = تابع
participant-length = عدد العبارات { $count }، نحو عشر دقائق
participant-side = إلى أي مجموعة تنتمي؟
participant-side-municipality = أعمل في البلدية
participant-side-professional = أعمل مختصًّا أو مختصّة في منظمة
participant-side-informal = أنا شخص مفتاحي (sleutelpersoon) أو أنتمي إلى منظمة ذاتية (zelforganisatie)
participant-as-municipality = من جهة البلدية
participant-as-professional = من جهة المختصين
participant-as-informal = من جهة الأشخاص المفتاحيين
participant-private = لا تكتب أي اسم. إجاباتك موجودة داخل رمز. القاعة ترى الأعداد فقط، ولا ترى أبدًا من اختار ماذا. من لديه رمزك والرابط يستطيع قراءة إجاباتك. أعطِ رمزك لمدير الجلسة فقط.
participant-private-shared = لا تكتب أي اسم. القاعة ترى الأعداد فقط، ولا ترى أبدًا من اختار ماذا. بعد الضغط على «انتهيت» لا يظهر شيء على هذا الجهاز.
participant-begin = ابدأ، عبارة بعد عبارة
participant-together = كل العبارات معًا
participant-together-title = كل العبارات
participant-place = العبارة { $number } من { $total } · { $side }
participant-totals-only = القاعة ترى الأعداد فقط، ولا ترى أبدًا من اختار ماذا.
participant-back = السابق
participant-next = التالي
participant-why = لماذا نسأل عن هذا؟
participant-last = كانت هذه آخر عبارة
participant-end = هل انتهيت من الإجابة؟
participant-end-about = بعد الضغط على «انتهيت» لا يمكنك تغيير أي شيء.
participant-all-answered = أجبت عن كل العبارات.
participant-open = { $count ->
    [one] بقيت عبارة واحدة ({ $count }) بلا إجابة. تُحسب «لا أعرف».
    [two] بقيت عبارتان ({ $count }) بلا إجابة. تُحسبان «لا أعرف».
    [few] بقيت { $count } عبارات بلا إجابة. تُحسب «لا أعرف».
   *[other] بقيت { $count } عبارة بلا إجابة. تُحسب «لا أعرف».
}
participant-finish = انتهيت
participant-done = انتهيت
participant-code = أعطِ هذا الرمز لمدير الجلسة.
participant-code-about = اكتب الرمز على ورقة واطوِها. احتفظ بالرمز حتى تظهر النتيجة.
participant-qr = دع مدير الجلسة يمسح الرمز
participant-qr-label = رمزك على شكل رمز QR
participant-wipe = امسح رمزي
participant-anew = رمز جديد
participant-anew-about = هل يقول مدير الجلسة إن هذا الرمز موجود من قبل؟
participant-wiped = مُسح كل شيء
participant-wiped-about = لم يبقَ شيء على هذا الهاتف. يمكنك إغلاق هذه الصفحة.

exercise-code-private = من لديه رمزك والرابط يستطيع قراءة إجاباتك. أعطِ رمزك لمدير الجلسة فقط.
exercise-code-wrong-length = رمز القاعة من 8 خانات. أنت كتبت { $got }.
exercise-code-wrong-character = لا يمكن أن تكون «{ $character }» في هذا الرمز.
exercise-code-unknown-kind = هذا الرمز غير موجود. تحقق من الخانة الأولى.
questions-example = مثال: { $example }
frame-exit = خروج سريع
safety-line = هل هناك شخص في خطر الآن؟ اتصل بالرقم 112. هل أنت قلق على شخص؟ Veilig Thuis {"\u2066"}0800-2000{"\u2069"} (مجانًا، ليلًا ونهارًا، ويمكنك ألا تذكر اسمك).

papers-form-title = كيف يسير التعاون؟
papers-private = لا تكتب أي اسم. القاعة ترى الأعداد فقط. اطوِ هذه الورقة وأعطِها لمدير الجلسة.
papers-code = رمزك
papers-code-about = لا تكتب أي اسم. اطوِ هذه الورقة. أعطِها لمدير الجلسة فقط.

answer-no = لا
answer-a-little = قليلًا
answer-mostly = إلى حد كبير
answer-yes = نعم
answer-unknown = لا أعرف أو أفضّل ألا أقول

dimension-insight = معرفة الوضع
dimension-network = شبكة العلاقات
dimension-trust = الثقة
dimension-commitment = الالتزام والدعم
dimension-support = المساندة
dimension-bridging = دور الجسر
dimension-counsel = المشورة المتبادلة

statement-insight-problems = نعرف معًا ما المشكلات الموجودة في بلديتنا من إكراه أو عنف أو تمييز.
statement-insight-problems-explanation = تنظر البلدية والمختصون والأشخاص المفتاحيون معًا إلى ما يحدث. الأمر يخص كل السكان، وليس مجموعة واحدة.
statement-insight-problems-example = جرى حديث مشترك عن أرقام Veilig Thuis وعمّا يراه الأشخاص المفتاحيون. بدون أسماء.

statement-insight-offer = نعرف أي منظمات في بلديتنا تساعد من قبل في هذه المشكلات.
statement-insight-offer-explanation = أنت تعرف من يساعد أو يقدّم توعية من قبل. قد تكون منظمات مهنية ومنظمات ذاتية.
statement-insight-offer-example = توجد قائمة بالمنظمات وبما تفعله. أُعدّت هذه القائمة مع المنظمات نفسها.

statement-insight-needs = استطاع الأشخاص المفتاحيون أن يقولوا ما يحتاجون إليه من أجل التعاون.
statement-insight-needs-explanation = سأل أحدهم الأشخاص المفتاحيين أنفسهم واستمع إليهم جيدًا. ولم يختر آخرون نيابة عنهم.
statement-insight-needs-example = يقول شخص مفتاحي: أريد رقم هاتف ثابتًا للتواصل، ومن يرعى الأطفال إذا تحدثنا في المساء.

statement-network-contact = يوجد تواصل مع الأشخاص المفتاحيين حتى عندما لا توجد مشكلة.
statement-network-contact-explanation = يتحدث الناس بعضهم مع بعض عدة مرات في السنة، فقط ليتعارفوا. والتواصل عن طريق شريك يُحسب أيضًا.
statement-network-contact-example = شخص من فريق الحي (wijkteam) يشرب القهوة في منظمة ذاتية. لا توجد شكوى ولا قضية.

statement-network-breadth = يوجد تواصل مع أشخاص مفتاحيين من مجتمعات مختلفة.
statement-network-breadth-explanation = لا يمكن لشخص واحد أن يتكلم باسم الجميع. لذلك يلزم التواصل مع مجتمعات أكثر.
statement-network-breadth-example = يوجد تواصل مع منظمة للاجئين ومنظمة للمهاجرين ومجموعة مسيحية من مجتمع الميم (LGBTQ+).

statement-network-new-voices = يشارك في الحديث أشخاص جدد أيضًا.
statement-network-new-voices-explanation = لا تشارك الوجوه المعروفة فقط. ولا يجب على أحد أن يحكي شيئًا عن نفسه.
statement-network-new-voices-example = في آخر لقاء كان هناك شباب ونساء لم يشاركوا من قبل.

statement-trust-equality = يشارك الأشخاص المفتاحيون في تقرير ما نفعله معًا.
statement-trust-equality-explanation = لا يعطي الأشخاص المفتاحيون رأيهم فقط. بل يشاركون أيضًا في الاختيار.
statement-trust-equality-example = يختار الأشخاص المفتاحيون مع البلدية موضوع اللقاء القادم.

statement-trust-privacy = توجد اتفاقات على المعلومات التي نشاركها والمعلومات التي لا نشاركها.
statement-trust-privacy-explanation = يعرف الجميع أي معلومات عن الناس يُسمح بمشاركتها، ومع من، ولماذا.
statement-trust-privacy-example = مكتوب على ورقة: لا نشارك أسماء بدون إذن. ولا يختلف ذلك إلا عند الخطر.

statement-trust-safety-route = يعرف الأشخاص المفتاحيون بمن يمكنهم الاتصال إذا كان شخص في خطر.
statement-trust-safety-route-explanation = يعرفون الرقم 112 وVeilig Thuis ({"\u2066"}0800-2000{"\u2069"}) وشخصًا ثابتًا يقدّم المشورة والدعم.
statement-trust-safety-route-example = شخص مفتاحي يشعر بالقلق. يتصل بـ Veilig Thuis طلبًا للمشورة ولا يذكر أسماء.

statement-trust-protection = يستطيع الأشخاص المفتاحيون المشاركة بأمان.
statement-trust-protection-explanation = لا تسبب المشاركة خطرًا أو شجارًا أو نميمة في محيط الشخص. ألست متأكدًا؟ إذن اختر: لا أعرف.
statement-trust-protection-example = لا تُلتقط صور. ومن لا يريد أن يراه أحد يمكنه أن يتحدث على انفراد أو عن طريق شخص آخر.

statement-commitment-alderman = يُظهر عضو إدارة البلدية (wethouder) أن هذا التعاون مهم.
statement-commitment-alderman-explanation = تلاحظ أن عضو إدارة البلدية (wethouder) أو رئيس البلدية يساعد: بالكلام أو الوقت أو المال.
statement-commitment-alderman-example = يشرح عضو إدارة البلدية (wethouder) في مجلس البلدية لماذا هذا التعاون ضروري.

statement-commitment-contact-person = لدى البلدية شخص ثابت للتواصل من أجل هذا التعاون.
statement-commitment-contact-person-explanation = شخص واحد في البلدية معروف، ويمكن الوصول إليه، ولديه وقت لهذا.
statement-commitment-contact-person-example = لدى الأشخاص المفتاحيين رقم مستشار واحد في البلدية. وهو يعاود الاتصال بسرعة.

statement-commitment-compensation = يحصل الأشخاص المفتاحيون على تعويض مناسب.
statement-commitment-compensation-explanation = يناسب التعويض وقتهم وتكاليفهم. والأشخاص المفتاحيون أنفسهم يرون ذلك أيضًا.
statement-commitment-compensation-example = يحصل شخص على تكاليف السفر ومبلغ عن المساء. وقبل ذلك جرى الحديث عن التأثير على الإعانة.

statement-commitment-follow-up = توجد اتفاقات على من يفعل ماذا بعد اللقاء.
statement-commitment-follow-up-explanation = من الواضح من يتابع الخطط، ومتى.
statement-commitment-follow-up-example = يخطط فريق الحي (wijkteam) للقاء توعية مع منظمة ذاتية. وبعد ثلاثة أشهر ينظر الجميع معًا إلى ما تم.

statement-support-practical = تحصل المنظمات الذاتية على مساعدة عملية، مثل مكان للقاء.
statement-support-practical-explanation = تساعد منظمات مهنية أو البلدية في أمور تحتاج إلى وقت أو مال.
statement-support-practical-example = تستخدم منظمة ذاتية قاعة مجانًا وتحصل على مساعدة في طلب منحة مالية.

statement-support-coaching = يمكن للأشخاص المفتاحيين الحصول على تدريب أو إرشاد.
statement-support-coaching-explanation = من يرغب من الأشخاص المفتاحيين يتعلم شيئًا جديدًا أو يتحدث مع أحد عن عمله.
statement-support-coaching-example = يشارك شخص مفتاحي في تدريب عن المحادثات الصعبة.

statement-support-workload = ننتبه كي لا يصبح العمل ثقيلًا جدًا على الأشخاص المفتاحيين.
statement-support-workload-explanation = كثير من الأشخاص المفتاحيين متطوعون. ننظر معًا هل يستطيعون الاستمرار في العمل.
statement-support-workload-example = يتلقى شخص مفتاحي اتصالات كل مساء. وجرى الاتفاق معًا على من يمكن الاتصال به ومتى.

statement-bridging-step-to-help = عن طريق الأشخاص المفتاحيين يجد السكان المساعدة بسهولة أكبر.
statement-bridging-step-to-help-explanation = يعرف الأشخاص المفتاحيون الطريق إلى المساعدة ويرافقون أحيانًا. والساكن يختار بنفسه.
statement-bridging-step-to-help-example = لا يريد أحد السكان الذهاب وحده إلى فريق الحي (wijkteam). فيذهب معه شخص مفتاحي إلى اللقاء الأول.

statement-bridging-joint-work = يعمل المختصون والأشخاص المفتاحيون معًا، مثلًا في لقاء توعية.
statement-bridging-joint-work-explanation = يُعدّون شيئًا معًا ويقومون به معًا. وتمكن أيضًا زيارة منزلية إذا كان ذلك آمنًا.
statement-bridging-joint-work-example = يتحدث عامل اجتماعي وشخص مفتاحي معًا في مركز الحي عن المساعدة عند العنف في البيت.

statement-bridging-feedback = يعرف الأشخاص المفتاحيون لاحقًا هل حدث شيء بشأن ما يقلقهم.
statement-bridging-feedback-explanation = يحصلون دائمًا على رد. ولا يحصلون على معلومات شخصية عن آخرين.
statement-bridging-feedback-example = يعاود فريق الحي (wijkteam) الاتصال: شكرًا، ناقشنا سؤالك. ولا يُسمح لنا بأن نقول أكثر من ذلك.

statement-counsel-learning = يطلب المختصون مشورة الأشخاص المفتاحيين، مثلًا عن اللغة أو الثقافة أو الدين.
statement-counsel-learning-explanation = هكذا يتعلم المختصون كيف يفهمون الناس فهمًا أفضل ويكسبون ثقتهم.
statement-counsel-learning-example = تسأل مقدّمة مساعدة كيف يمكنها الحديث عن موضوع صعب. ولا تذكر أسماء.

statement-counsel-guidance = يحصل الأشخاص المفتاحيون على معلومات واضحة عن المساعدة الموجودة.
statement-counsel-guidance-explanation = يشرح المختصون أين وكيف يمكن للسكان الحصول على المساعدة.
statement-counsel-guidance-example = يزور فريق الحي (wijkteam) منظمة ذاتية ويحكي ما الذي يفعله الفريق.

statement-counsel-policy = تُخبر البلدية بما تفعله بمشورة الأشخاص المفتاحيين.
statement-counsel-policy-explanation = بعد المشورة يأتي دائمًا جواب: هذا نفعله، وهذا لا نفعله، ولماذا.
statement-counsel-policy-example = وجد الأشخاص المفتاحيون رسالة صعبة جدًا. فغيّرت البلدية الرسالة وعرضتها عليهم.
