# Turkish, for participants' pages and papers. The Dutch texts fix what these mean.
language-name = Türkçe
language-direction = ltr
language-reviewed = no

participant-unchecked = Bu çeviri henüz ana dili Türkçe olan biri tarafından kontrol edilmedi.
participant-language = Dil (taal)
participant-letters-larger = Daha büyük yazı
participant-letters-normal = Normal yazı
participant-read = Sesli oku
participant-read-stop = Sesli okumayı durdur

participant-tab = Soru listesi
participant-ask = Salonun kodunu yazın
participant-ask-about = Kod salondaki ekranda görünür. Sekiz karakterden oluşur.
participant-ask-label = Salonun kodu
participant-ask-go = Devam et
participant-length = { $count } ifade, yaklaşık on dakika
participant-side = Hangi grup adına bakıyorsunuz?
participant-side-municipality = Belediyede çalışıyorum
participant-side-professional = Bir kuruluşta profesyonel olarak çalışıyorum
participant-side-informal = Kilit kişiyim (sleutelpersoon) veya bir öz örgüttenim (zelforganisatie)
participant-as-municipality = belediye olarak
participant-as-professional = profesyonel olarak
participant-as-informal = kilit kişi olarak
participant-private = İsim yazmayın. Cevaplarınız bir kodun içindedir. Salon yalnızca sayıları görür, kimin ne seçtiğini asla görmez. Kodunuza ve bağlantıya sahip olan kişi cevaplarınızı okuyabilir. Kodunuzu yalnızca oturumu yönetene verin.
participant-private-shared = İsim yazmayın. Salon yalnızca sayıları görür, kimin ne seçtiğini asla görmez. "Bitti"ye bastıktan sonra bu cihazda hiçbir şey görünmez.
participant-begin = Başla, ifadeler tek tek
participant-together = Bütün ifadeler bir arada
participant-together-title = Bütün ifadeler
participant-place = İfade { $number } / { $total } · { $side }
participant-totals-only = Salon yalnızca sayıları görür, kimin ne seçtiğini asla görmez.
participant-back = Önceki
participant-next = Sonraki
participant-why = Bunu neden soruyoruz?
participant-last = Bu son ifadeydi
participant-end = Doldurmayı bitirdiniz mi?
participant-end-about = "Bitti"ye bastıktan sonra hiçbir şeyi değiştiremezsiniz.
participant-all-answered = Bütün ifadeleri cevapladınız.
participant-open = { $count ->
    [one] { $count } ifade hâlâ açık. "Bilmiyorum" olarak sayılır.
   *[other] { $count } ifade hâlâ açık. "Bilmiyorum" olarak sayılır.
}
participant-finish = Bitti
participant-done = Bitti
participant-code = Bu kodu oturumu yönetene verin.
participant-code-about = Kodu bir kâğıda yazın ve kâğıdı katlayın. Sonuç açıklanana kadar kodu saklayın.
participant-qr = Oturumu yöneten kodu okutsun
participant-qr-label = QR kodu olarak kodunuz
participant-wipe = Kodumu sil
participant-anew = Yeni kod
participant-anew-about = Oturumu yöneten, bu kodun zaten girildiğini mi söylüyor?
participant-wiped = Her şey silindi
participant-wiped-about = Bu telefonda artık hiçbir şey yok. Bu sayfayı kapatabilirsiniz.

exercise-code-private = Kodunuza ve bağlantıya sahip olan kişi cevaplarınızı okuyabilir. Kodunuzu yalnızca oturumu yönetene verin.
exercise-code-wrong-length = Salonun kodu 8 karakterdir. Siz { $got } karakter yazdınız.
exercise-code-wrong-character = "{ $character }" karakteri bu kodda olamaz.
exercise-code-unknown-kind = Böyle bir kod yok. İlk karakteri kontrol edin.
questions-example = Örnek: { $example }
frame-exit = Hızlı çık
safety-line = Şu anda tehlikede olan biri var mı? 112'yi arayın. Biri için endişeleniyor musunuz? Veilig Thuis 0800-2000 (ücretsiz, gece gündüz, isminizi vermeyebilirsiniz).

papers-form-title = İş birliği nasıl gidiyor?
papers-private = İsim yazmayın. Salon yalnızca sayıları görür. Bu kâğıdı katlayın ve oturumu yönetene verin.
papers-code = Kodunuz
papers-code-about = İsim yazmayın. Bu kâğıdı katlayın. Yalnızca oturumu yönetene verin.

answer-no = Hayır
answer-a-little = Biraz
answer-mostly = Büyük ölçüde
answer-yes = Evet
answer-unknown = Bilmiyorum veya söylemek istemiyorum

dimension-insight = Durumu görmek
dimension-network = İlişki ağı
dimension-trust = Güven
dimension-commitment = Sahiplenme
dimension-support = Destek
dimension-bridging = Köprü görevi
dimension-counsel = Karşılıklı danışma

statement-insight-problems = Belediyemizde zorlama, şiddet veya ayrımcılıkla ilgili hangi sorunlar olduğunu birlikte biliyoruz.
statement-insight-problems-explanation = Belediye, profesyoneller ve kilit kişiler neler olduğuna birlikte bakar. Konu tek bir grup değil, bütün sakinlerdir.
statement-insight-problems-example = Veilig Thuis'in rakamları ve kilit kişilerin gördükleri birlikte konuşuldu. İsim verilmeden.

statement-insight-offer = Belediyemizde hangi kuruluşların bu sorunlarda zaten yardım ettiğini biliyoruz.
statement-insight-offer-explanation = Kimin zaten yardım ettiğini veya bilgi verdiğini bilirsiniz. Bunlar profesyonel kuruluşlar ve öz örgütler olabilir.
statement-insight-offer-example = Kuruluşların ne yaptığını gösteren bir liste var. Liste onlarla birlikte hazırlandı.

statement-insight-needs = Kilit kişiler, iş birliği için neye ihtiyaç duyduklarını anlatabildi.
statement-insight-needs-explanation = Biri bunu kilit kişilerin kendisine sordu ve iyi dinledi. Başkaları onların yerine seçim yapmadı.
statement-insight-needs-example = Bir kilit kişi şöyle diyor: sabit bir telefon numarası ve akşam konuşuyorsak çocuk bakıcısı istiyorum.

statement-network-contact = Sorun olmadığında da kilit kişilerle iletişim var.
statement-network-contact-explanation = İnsanlar birbirini tanımak için yılda birkaç kez görüşür. Bir ortak kuruluş aracılığıyla kurulan iletişim de sayılır.
statement-network-contact-example = Mahalle ekibinden (wijkteam) biri bir öz örgütte kahve içiyor. Ortada bir şikâyet veya dosya yok.

statement-network-breadth = Farklı topluluklardan kilit kişilerle iletişim var.
statement-network-breadth-explanation = Tek bir kişi herkes adına konuşamaz. Bu yüzden daha fazla toplulukla iletişim gerekir.
statement-network-breadth-example = Bir mülteci örgütü, bir göçmen örgütü ve Hristiyan bir lgbti+ grubu ile iletişim var.

statement-network-new-voices = Yeni kişiler de söz alıyor.
statement-network-new-voices-explanation = Yalnızca tanıdık yüzler katılmıyor. Hiç kimse kendisi hakkında bir şey anlatmak zorunda değil.
statement-network-new-voices-example = Son görüşmede daha önce katılmamış gençler ve kadınlar vardı.

statement-trust-equality = Birlikte ne yapacağımıza kilit kişiler de karar veriyor.
statement-trust-equality-explanation = Kilit kişiler yalnızca görüş bildirmez. Seçimi de birlikte yaparlar.
statement-trust-equality-example = Kilit kişiler bir sonraki toplantının konusunu belediyeyle birlikte seçiyor.

statement-trust-privacy = Hangi bilgileri paylaşıp hangilerini paylaşmadığımız konusunda anlaşmalar var.
statement-trust-privacy-explanation = Kişiler hakkında hangi bilginin kiminle ve neden paylaşılabileceğini herkes biliyor.
statement-trust-privacy-example = Bir kâğıtta şöyle yazıyor: izin olmadan isim paylaşmayız. Yalnızca tehlike durumunda bu farklı olabilir.

statement-trust-safety-route = Kilit kişiler, biri tehlikedeyse kimi arayabileceklerini biliyor.
statement-trust-safety-route-explanation = 112'yi, Veilig Thuis'i (0800-2000) ve danışabilecekleri, destek veren sabit bir kişiyi biliyorlar.
statement-trust-safety-route-example = Bir kilit kişi endişeli. Danışmak için Veilig Thuis'i arıyor ve isim vermiyor.

statement-trust-protection = Kilit kişiler güvenle katılabiliyor.
statement-trust-protection-explanation = Katılmak kişinin kendi çevresinde tehlikeye, kavgaya veya dedikoduya yol açmaz. Emin değil misiniz? O zaman seçin: bilmiyorum.
statement-trust-protection-example = Fotoğraf çekilmez. Görünmek istemeyen kişi ayrı olarak veya başka biri aracılığıyla görüşünü söyleyebilir.

statement-commitment-alderman = Belediye yönetim kurulu üyesi (wethouder), bu iş birliğinin önemli olduğunu gösteriyor.
statement-commitment-alderman-explanation = Yönetim kurulu üyesinin (wethouder) veya belediye başkanının yardım ettiğini görüyorsunuz: sözle, zamanla veya parayla.
statement-commitment-alderman-example = Yönetim kurulu üyesi (wethouder), bu iş birliğinin neden gerekli olduğunu belediye meclisinde anlatıyor.

statement-commitment-contact-person = Belediyenin bu iş birliği için sabit bir irtibat kişisi var.
statement-commitment-contact-person-explanation = Belediyede bir kişi tanınıyor, ona ulaşılabiliyor ve bu iş için zamanı var.
statement-commitment-contact-person-example = Kilit kişilerde bir politika danışmanının numarası var. Bu kişi hemen geri arıyor.

statement-commitment-compensation = Kilit kişiler uygun bir karşılık (ücret) alıyor.
statement-commitment-compensation-explanation = Karşılık, harcadıkları zamana ve masraflarına uygundur. Kilit kişiler de böyle düşünüyor.
statement-commitment-compensation-example = Biri yol parası ve o akşam için bir tutar alıyor. Bunun sosyal yardıma etkisi önceden konuşuldu.

statement-commitment-follow-up = Toplantıdan sonra kimin ne yapacağı konusunda anlaşmalar var.
statement-commitment-follow-up-explanation = Planları kimin ve ne zaman sürdüreceği bellidir.
statement-commitment-follow-up-example = Mahalle ekibi (wijkteam) bir öz örgütle bilgilendirme toplantısı planlıyor. Üç ay sonra herkes birlikte geriye bakıyor.

statement-support-practical = Öz örgütler pratik yardım alıyor, örneğin bir mekân.
statement-support-practical-explanation = Profesyonel kuruluşlar veya belediye, zaman veya para gerektiren konularda yardım ediyor.
statement-support-practical-example = Bir öz örgüt bir salonu ücretsiz kullanıyor ve sübvansiyon başvurusunda yardım alıyor.

statement-support-coaching = Kilit kişiler eğitim veya rehberlik alabiliyor.
statement-support-coaching-explanation = İsteyen kilit kişiler yeni bir şey öğrenir veya yaptıkları iş hakkında biriyle konuşur.
statement-support-coaching-example = Bir kilit kişi, zor konuşmalar hakkında bir eğitime katılıyor.

statement-support-workload = Kilit kişilerin yükünün fazla ağırlaşmamasına dikkat ediyoruz.
statement-support-workload-explanation = Kilit kişilerin çoğu gönüllüdür. Bu işi sürdürebilirler mi diye birlikte bakarız.
statement-support-workload-example = Bir kilit kişi her akşam aranıyor. Kime ne zaman ulaşılabileceği birlikte kararlaştırıldı.

statement-bridging-step-to-help = Kilit kişiler sayesinde sakinler yardımı daha kolay buluyor.
statement-bridging-step-to-help-explanation = Kilit kişiler yardıma giden yolu bilir ve bazen birlikte gider. Seçimi sakinin kendisi yapar.
statement-bridging-step-to-help-example = Bir sakin mahalle ekibine (wijkteam) yalnız gitmek istemiyor. Bir kilit kişi ilk görüşmeye birlikte gidiyor.

statement-bridging-joint-work = Profesyoneller ve kilit kişiler birlikte çalışıyor, örneğin bir bilgilendirme toplantısında.
statement-bridging-joint-work-explanation = Birlikte bir şey hazırlar ve birlikte yaparlar. Güvenliyse ev ziyareti de olabilir.
statement-bridging-joint-work-example = Bir sosyal hizmet uzmanı ile bir kilit kişi, evdeki şiddette alınabilecek yardımı mahalle evinde birlikte anlatıyor.

statement-bridging-feedback = Kilit kişiler, endişeleri konusunda bir şey yapılıp yapılmadığını sonradan öğreniyor.
statement-bridging-feedback-explanation = Her zaman bir yanıt alırlar. Başkaları hakkında kişisel bilgi almazlar.
statement-bridging-feedback-example = Mahalle ekibi (wijkteam) geri arıyor: teşekkürler, sorunuzu görüştük. Daha fazlasını söyleyemeyiz.

statement-counsel-learning = Profesyoneller kilit kişilere danışıyor, örneğin dil, kültür veya inanç hakkında.
statement-counsel-learning-explanation = Profesyoneller böylece insanları daha iyi anlamayı ve güvenlerini kazanmayı öğrenir.
statement-counsel-learning-example = Bir yardım görevlisi, zor bir konuyu nasıl konuşabileceğini soruyor. İsim vermiyor.

statement-counsel-guidance = Kilit kişiler, var olan yardımlar hakkında açık bilgi alıyor.
statement-counsel-guidance-explanation = Profesyoneller, sakinlerin nerede ve nasıl yardım alabileceğini açıklıyor.
statement-counsel-guidance-example = Mahalle ekibi (wijkteam) bir öz örgüte geliyor ve ne yaptığını anlatıyor.

statement-counsel-policy = Belediye, kilit kişilerin tavsiyeleriyle ne yaptığını bildiriyor.
statement-counsel-policy-explanation = Bir tavsiyeden sonra her zaman cevap gelir: bunu yapıyoruz, bunu yapmıyoruz ve nedeni şu.
statement-counsel-policy-example = Kilit kişiler bir mektubu çok zor buldu. Belediye mektubu değiştirdi ve onlara gösteriyor.
