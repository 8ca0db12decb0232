# Ukrainian, for participants' pages and papers. The Dutch texts fix what these mean.
language-name = Українська
language-direction = ltr
language-reviewed = no

participant-unchecked = Цей переклад ще не перевірила людина, для якої українська мова рідна.
participant-language = Мова (taal)
participant-letters-larger = Більші літери
participant-letters-normal = Звичайні літери
participant-read = Прочитати вголос
participant-read-stop = Зупинити читання

participant-tab = Запитання
participant-ask = Введіть код зали
participant-ask-about = Код є на екрані в залі. Він має вісім знаків.
participant-ask-label = Код зали
participant-ask-go = Далі
participant-length = Тверджень: { $count }, приблизно десять хвилин
participant-side = До якої групи ви належите?
participant-side-municipality = Я працюю в муніципалітеті
participant-side-professional = Я фахівець або фахівчиня в організації
participant-side-informal = Я ключова особа (sleutelpersoon) або належу до самоорганізації (zelforganisatie)
participant-as-municipality = від муніципалітету
participant-as-professional = як фахівець
participant-as-informal = як ключова особа
participant-private = Не пишіть імен. Ваші відповіді сховані в коді. Зала бачить лише кількість, ніколи не бачить, хто що вибрав. Той, хто має ваш код і посилання, може прочитати ваші відповіді. Давайте код лише ведучому.
participant-private-shared = Не пишіть імен. Зала бачить лише кількість, ніколи не бачить, хто що вибрав. Після «Готово» на цьому пристрої нічого не видно.
participant-begin = Почати, по одному твердженню
participant-together = Усі твердження разом
participant-together-title = Усі твердження
participant-place = Твердження { $number } з { $total } · { $side }
participant-totals-only = Зала бачить лише кількість, ніколи не бачить, хто що вибрав.
participant-back = Назад
participant-next = Далі
participant-why = Чому ми про це питаємо?
participant-last = Це було останнє твердження
participant-end = Ви закінчили відповідати?
participant-end-about = Після «Готово» вже нічого не можна змінити.
participant-all-answered = Ви відповіли на всі твердження.
participant-open = { $count ->
    [one] Ще { $count } твердження без відповіді. Воно рахується як «не знаю».
    [few] Ще { $count } твердження без відповіді. Вони рахуються як «не знаю».
   *[other] Ще { $count } тверджень без відповіді. Вони рахуються як «не знаю».
}
participant-finish = Готово
participant-done = Готово
participant-code = Дайте цей код ведучому.
participant-code-about = Напишіть код на папірці та складіть його. Зберігайте код, доки не оголосять результат.
participant-qr = Дати ведучому відсканувати
participant-qr-label = Ваш код у вигляді QR-коду
participant-wipe = Стерти мій код
participant-anew = Новий код
participant-anew-about = Ведучий каже, що такий код уже є?
participant-wiped = Усе стерто
participant-wiped-about = На цьому телефоні більше нічого немає. Ви можете закрити цю сторінку.

exercise-code-private = Той, хто має ваш код і посилання, може прочитати ваші відповіді. Давайте код лише ведучому.
exercise-code-wrong-length = Код зали має 8 знаків. Ви ввели: { $got }.
exercise-code-wrong-character = Знака «{ $character }» у цьому коді бути не може.
exercise-code-unknown-kind = Такого коду немає. Перевірте перший знак.
questions-example = Приклад: { $example }
frame-exit = Швидко вийти
safety-line = Хтось зараз у небезпеці? Телефонуйте 112. Хвилюєтеся за когось? Veilig Thuis 0800-2000 (безкоштовно, вдень і вночі, можна не називати себе).

papers-form-title = Як іде співпраця?
papers-private = Не пишіть імен. Зала бачить лише кількість. Складіть цей папір і дайте його ведучому.
papers-code = Ваш код
papers-code-about = Не пишіть імен. Складіть цей папірець. Дайте його лише ведучому.

answer-no = Ні
answer-a-little = Трохи
answer-mostly = Здебільшого
answer-yes = Так
answer-unknown = Не знаю або краще не казатиму

dimension-insight = Розуміння ситуації
dimension-network = Мережа контактів
dimension-trust = Довіра
dimension-commitment = Підтримка керівництва
dimension-support = Допомога
dimension-bridging = Роль мосту
dimension-counsel = Взаємні поради

statement-insight-problems = Ми разом знаємо, які проблеми з примусом, насильством чи дискримінацією є в нашому муніципалітеті.
statement-insight-problems-explanation = Муніципалітет, фахівці та ключові особи разом дивляться, що відбувається. Ідеться про всіх мешканців, а не про одну групу.
statement-insight-problems-example = Разом говорили про цифри Veilig Thuis і про те, що бачать ключові особи. Без імен.

statement-insight-offer = Ми знаємо, які організації в нашому муніципалітеті вже допомагають із цими проблемами.
statement-insight-offer-explanation = Ви знаєте, хто вже допомагає або інформує людей. Це можуть бути професійні організації та самоорганізації.
statement-insight-offer-example = Є список організацій і того, що вони роблять. Цей список склали разом із ними.

statement-insight-needs = Ключові особи могли розповісти, що їм потрібно для співпраці.
statement-insight-needs-explanation = Хтось запитав самих ключових осіб і уважно вислухав. Інші не вибирали за них.
statement-insight-needs-example = Ключова особа каже: я хочу мати постійний номер телефону та няню, якщо ми говоримо ввечері.

statement-network-contact = Контакт із ключовими особами є і тоді, коли немає проблем.
statement-network-contact-explanation = Люди спілкуються кілька разів на рік, просто щоб знати одне одного. Контакт через партнера теж рахується.
statement-network-contact-example = Хтось із районної команди (wijkteam) п'є каву в самоорганізації. Немає ні скарги, ні справи.

statement-network-breadth = Є контакт із ключовими особами з різних спільнот.
statement-network-breadth-explanation = Одна людина не може говорити за всіх. Тому потрібен контакт із більшою кількістю спільнот.
statement-network-breadth-example = Є контакт з організацією біженців, організацією мігрантів і християнською групою ЛГБТК+.

statement-network-new-voices = У розмовах беруть участь і нові люди.
statement-network-new-voices-explanation = Говорять не лише знайомі обличчя. Ніхто не мусить розповідати щось про себе.
statement-network-new-voices-example = На останній розмові були молоді люди та жінки, які раніше не брали участі.

statement-trust-equality = Ключові особи разом із нами вирішують, що ми робимо спільно.
statement-trust-equality-explanation = Ключові особи не лише висловлюють свою думку. Вони теж вибирають.
statement-trust-equality-example = Ключові особи разом із муніципалітетом вибирають тему наступної зустрічі.

statement-trust-privacy = Є домовленості, якою інформацією ми ділимося, а якою ні.
statement-trust-privacy-explanation = Усі знають, якою інформацією про людей можна ділитися, з ким і чому.
statement-trust-privacy-example = На аркуші написано: ми не передаємо імен без дозволу. Лише в разі небезпеки може бути інакше.

statement-trust-safety-route = Ключові особи знають, кому телефонувати, якщо хтось у небезпеці.
statement-trust-safety-route-explanation = Вони знають 112, Veilig Thuis (0800-2000) і постійну людину, яка дає поради та підтримку.
statement-trust-safety-route-example = Ключова особа хвилюється. Вона телефонує у Veilig Thuis по пораду й не називає імен.

statement-trust-protection = Ключові особи можуть безпечно брати участь.
statement-trust-protection-explanation = Участь не створює небезпеки, сварок чи пліток у власному оточенні. Не впевнені? Тоді виберіть: не знаю.
statement-trust-protection-example = Фотографій не роблять. Хто не хоче, щоб його бачили, може говорити окремо або через іншу людину.

statement-commitment-alderman = Член управи муніципалітету (wethouder) показує, що ця співпраця важлива.
statement-commitment-alderman-explanation = Ви бачите, що член управи (wethouder) або бургомістр допомагає: словами, часом чи грошима.
statement-commitment-alderman-example = Член управи (wethouder) пояснює в муніципальній раді, чому ця співпраця потрібна.

statement-commitment-contact-person = Муніципалітет має постійну контактну особу для цієї співпраці.
statement-commitment-contact-person-explanation = Одну людину в муніципалітеті знають, до неї можна звернутися, і вона має на це час.
statement-commitment-contact-person-example = Ключові особи мають номер однієї радниці муніципалітету. Вона швидко передзвонює.

statement-commitment-compensation = Ключові особи отримують належну винагороду.
statement-commitment-compensation-explanation = Винагорода відповідає їхньому часу та витратам. Ключові особи теж так вважають.
statement-commitment-compensation-example = Людина отримує гроші на дорогу та суму за вечір. Заздалегідь поговорили, як це вплине на соціальну виплату.

statement-commitment-follow-up = Є домовленості, хто що робить після зустрічі.
statement-commitment-follow-up-explanation = Зрозуміло, хто й коли далі працює з планами.
statement-commitment-follow-up-example = Районна команда (wijkteam) планує інформаційну зустріч із самоорганізацією. Через три місяці всі разом підбивають підсумки.

statement-support-practical = Самоорганізації отримують практичну допомогу, наприклад приміщення.
statement-support-practical-explanation = Професійні організації або муніципалітет допомагають із тим, що потребує часу чи грошей.
statement-support-practical-example = Самоорганізація безкоштовно користується залою та отримує допомогу з поданням на субсидію.

statement-support-coaching = Ключові особи можуть отримати навчання або супровід.
statement-support-coaching-explanation = Ключові особи, які цього хочуть, вчаться нового або говорять із кимось про свою роботу.
statement-support-coaching-example = Ключова особа проходить навчання про складні розмови.

statement-support-workload = Ми стежимо, щоб робота не стала для ключових осіб надто важкою.
statement-support-workload-explanation = Багато ключових осіб є волонтерами. Разом ми дивимося, чи можуть вони так працювати й надалі.
statement-support-workload-example = Ключовій особі телефонують щовечора. Разом домовилися, хто й коли на зв'язку.

statement-bridging-step-to-help = Через ключових осіб мешканці легше знаходять допомогу.
statement-bridging-step-to-help-explanation = Ключові особи знають шлях до допомоги й іноді йдуть разом. Мешканець вибирає сам.
statement-bridging-step-to-help-example = Мешканець не хоче сам іти до районної команди (wijkteam). Ключова особа йде з ним на першу розмову.

statement-bridging-joint-work = Фахівці та ключові особи працюють разом, наприклад на інформаційній зустрічі.
statement-bridging-joint-work-explanation = Вони щось разом готують і разом проводять. Можна й відвідати когось удома, якщо це безпечно.
statement-bridging-joint-work-example = Соціальна працівниця та ключова особа разом розповідають у будинку громади про допомогу в разі насильства вдома.

statement-bridging-feedback = Ключові особи згодом дізнаються, чи щось зробили з тим, що їх турбує.
statement-bridging-feedback-explanation = Вони завжди отримують відповідь. Особистої інформації про інших вони не отримують.
statement-bridging-feedback-example = Районна команда (wijkteam) передзвонює: дякуємо, ми обговорили ваше запитання. Більше сказати не можемо.

statement-counsel-learning = Фахівці просять поради в ключових осіб, наприклад про мову, культуру чи віру.
statement-counsel-learning-explanation = Так фахівці вчаться краще розуміти людей і здобувати їхню довіру.
statement-counsel-learning-example = Фахівчиня з допомоги питає, як поговорити на складну тему. Вона не називає імен.

statement-counsel-guidance = Ключові особи отримують зрозумілу інформацію про допомогу, яка є.
statement-counsel-guidance-explanation = Фахівці пояснюють, де і як мешканці можуть отримати допомогу.
statement-counsel-guidance-example = Районна команда (wijkteam) приходить у самоорганізацію й розповідає, що вона робить.

statement-counsel-policy = Муніципалітет повідомляє, що він робить із порадами ключових осіб.
statement-counsel-policy-explanation = Після поради завжди є відповідь: це ми робимо, цього не робимо, і ось чому.
statement-counsel-policy-example = Ключовим особам лист здався надто складним. Муніципалітет змінив лист і показує його.
