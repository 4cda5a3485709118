"""What CLDR 48 calls currencies and Babel's CLDR 47 doesn't: language, then code and names.

Made by ``tests/newer.py``. Source: ICU 78.3, which a test holds it to. Caribbean guilder and Zimbabwe Gold are of
2024 and 2025; some languages have renamed their money.
"""

# ruff: noqa: E501
TABLE = """\
af|BYN Belarussiese roebel|LSL Lesotho-loti|XCG Karibiese gulde|ZWG Zimbabwiese goud
ak|EUR yuro|XCG Karibiafoᴐ giida, Karibiafoᴐ giida ahodoᴐ|ZWG Zimbabwe sika kᴐkᴐᴐ
am|XCG የካሪቢያን ጊልደር|ZWG የዚምባብዌ ወርቅ
ar|XCG غيلدر كاريبي|ZWG ذهب زيمبابوي
as|XCG কেৰিবীয়ান গিল্ডাৰ|ZWG জিম্বাৱীয় সোণ
az|XCG Karib gilderi|ZWG Zimbabve Qızılı
ba|XCG Кариб гульдены|ZWG Зимбабве алтыны
be|BOB балівіяна|CVE эскуда Каба-Вердэ|DZD алжырскіх дынараў, алжырскага дынара|EUR еўра|LBP ліванскія фунты, ліванскіх фунтаў, ліванскага фунта|MDL малдаўскія леі|TJS таджыкскія самані, таджыкскіх самані, таджыкскага самані|XCG карыбскі гульдэн, карыбскія гульдэны, карыбскіх гульдэнаў, карыбскага гульдэна|YER еменскі рыал|ZWG зімбабвійскі залаты, зімбабвійскія залатыя, зімбабвійскіх залатых, зімбабвійскага залатога
bew|KGS Kyrgyz Som, Kyrgyz soms
bg|XCG Карибски гулден|ZWG Зимбабвийско злато
blo|XCG Karayiib kafɔlɔrɛŋ, Karayiib kɩfɔlɔrɛŋ, baa Karayiib kafɔlɔrɛŋ|ZWG Simbabʊwee kawura, Simbabʊwee kɩwura, baa Simbabʊwee kawura
bn|XCG ক্যারিবিয়ান গিল্ডার|ZWG জিম্বাবায়েন গোল্ড, জিম্বাবোয়েন গোল্ড
bs|XCG karipski gulden, karipska guldena, karipskih guldena|ZWG zimbabveansko zlato, zimbabveanska zlata, zimbabveanskih zlata
ca|XCG florí de les Antilles, florins de les Antilles|ZWG or de Zimbàbue
ceb|CRC Costa Rican colons|NIO Nicaraguan cordobas|STN Sao Tome & Principe dobras|VES Venezuelan bolivars|XCG Carribean guilder
chr|XCG ᎧᏈᏇᎠᎾ, ᎧᏈᏇᎠᎾ ᎠᏕᎳ|ZWG ᏏᎻᏆᏇᎠᏂ, ᏏᎻᏆᏇᎠᏂ ᎠᏕᎳ
cs|XCG karibský gulden, karibské guldeny, karibského guldenu, karibských guldenů|ZWG zimbabwský zlatý, zimbabwské zlaté, zimbabwského zlatého, zimbabwských zlatých
cv|AED Пӗрлешнӗ Араб Эмирачӗсен дирхамӗ, ПАЭ дирхамӗ|AFN Афганистан афганийӗ|AMD Армени драмӗ|AOA Ангола кванзи|ARS Аргентина песи|BAM Боснипе Герцеговина конверсиленекен марки|BSD Багама долларӗ|BYN Беларусь рублӗ|CDF Конго франкӗ|CLP Чили песи|COP Колумби песи|CUP Куба песи|CVE Кабо-Верде эскуди|CZK Чехи крони|DKK Дани крони|DOP Доминика песи|ERN Эритрей накфи|FKP Фолкленд утравӗсен фунчӗ|GTQ Гватемала кетцалӗ|HNL Гондурас лемпири|ILS Израиль ҫӗнӗ шекелӗ|ISK Исланди крони|KGS Кӑркӑсстан сомӗ|KMF Комор франкӗ|KPW Ҫур ҫӗр Корей вони|KRW Кӑнтӑр Корей вони|KZT Казахстан тенги|MGA Мадагаскар ариарийӗ|MMK Мьянма кьячӗ|MVR Мальдив руфийӗ|MWK Малави квачи|MXN Мексика песи|NGN Нигери найри|NIO Никарагуа кордоби|NOK Норвеги крони|PAB Панама бальбойи|PGK Папуа – Ҫӗнӗ Гвинея кини|PHP Филиппин песи|PLN Польша злотӑйӗ|RUB Раҫҫей рублӗ|SAR Сауд Аравийӗ риялӗ|SEK Швеци крони|SLE Сьерра-Леоне леони|STN Сан-Томепе Принсипи добри|SZL Эсватини лилангенийӗ|THB Таиланд бачӗ|TJS Таджикистан сомонийӗ|TMT Туркменистан маначӗ|TND Тунис динарӗ|TOP Тонга паанги|TTD Тринидадпа Тобаго долларӗ|TWD Тайвань ҫӗнӗ долларӗ|UYU Уругвай песи|UZS Узбекистан сумӗ|VUV Вануату ватувӗ|XAF Вӑта Африка КФА франкӗ|XCD Тухӑҫ Кариб долларӗ|XCG Кариб гульденӗ|XOF Анӑҫ Африка КФА франкӗ|XPF КФП франкӗ|ZAR Кӑнтӑр Африка рэнчӗ|ZWG Зимбабве ылтӑнӗ
cy|XCG guilder Caribïaidd
da|XCG caribiske gylden|ZWG Zimbabwe Gold
de|XCG Karibischer Gulden, Karibische Gulden|ZWG Simbabwe-Gold
dsb|XCG karibiski šesnak, karibiske šesnaki, karibiskich šesnakow, karibiskej šesnaka|ZWG simbabwiske złoto, simbabwiske złota, simbabwiskich złotow, simbabwiskej złośe
el|XCG γκίλντα Καραϊβικής, γκίλντες Καραϊβικής|ZWG Χρυσός της Ζιμπάμπουε
eo|AED UAE-dirhamo, UAE-dirhamoj|AWG aruba floreno, arubaj florenoj|BAM konvertebla marko, konverteblaj markoj|CNY ĉina juano|SZL svazia lilangenio, svaziaj lilangenioj|XCG kariba guldeno, karibaj guldenoj|ZWG zimbabva oro, zimbabvaj oroj
es|ZWG oro zimbabuense, oro de Zimbabue
et|XCG Kariibi kulden, Kariibi kuldnat|ZWG Zimbabwe kuld, Zimbabwe kulda
eu|XCG florin karibetarra|ZWG urre zimbabwetarra
fa|XCG گیلدر کارائیب|ZWG طلای زیمبابوه
fi|XCG Karibian guldeni, Karibian guldenia|ZWG Zimbabwen kulta, Zimbabwen kultaa
fo|XCG Karibia gyllin|ZWG Simbabvi gull
fr|ZWG or du Zimbabwe
frr|KGS Kyrgyz Som, Kyrgyz soms
fy|AED VAE-dirham|BGN Bulgaarse leva|CNY Sineeske renminbi|CZK Tsjechyske kronen|DKK Deenske kronen|ISK Yslânske kronen|NOK Noarske kronen|SEK Sweedske kronen|XPF CFP-frank
ga|PHP pesos na nOileán Filipíneach|QAR riyals Chatar|XCG gildear Chairib, ghildear Chairib, ngildear Chairib, gildir Chairib|ZWG ór na Siombáibe, n-ór na Siombáibe
gd|ZWG Òr Sìombabuthach
gl|XCG florín caribeño|ZWG ouro de Zimbabwe
gu|BBD બાર્બાડિયન ડૉલર|BMD બર્મુડન ડૉલર|BND બ્રુનેઇ ડૉલર|BSD બહામિયન ડૉલર|BZD બેલિઝ ડૉલર|FJD ફિજિઅન ડૉલર|GYD ગયાનિઝ ડૉલર|JMD જમૈકિયન ડૉલર|LRD લિબેરિયન ડૉલર|SBD સોલોમન આઇલૅન્ડ્સ ડૉલર|SRD સૂરીનામિઝ ડૉલર|TTD ત્રિનિદાદ અને ટોબેગો ડૉલર|USD યુઍસ ડૉલર|XCD ઇસ્ટ કેરિબિયન ડૉલર|XCG કૅરિબિયન ગિલ્ડર|ZWG ઝીંબાબિયન ગોલ્ડ
ha|AED Dirham na Haɗaɗɗiyar Daular Larabawa|ALL Lek na Albania, Lekë na Albania|AMD Dram na Armeniya|AOA Kwanza na Angola|AZN Manat na Azebaijan|BGN Lev na Bulgeria, Leva na Bulgeria|BHD Zinaren Bahrain|BIF Franc na Burundi|BWP Pula na Batsuwana|BYN Ruble na Belarus|CDF Franc na Kongo|CHF Franc na Suwizilan, Franc na Suwizalan|CVE Escudo na Cape Verde, Escudo na Cape Verd|CZK Koruna na Czech|DJF Franc na Djibouti|ERN Nafka na Eritrea|ETB Birr na Habasha|GEL Lari na Georgia|GIP Fam na Gibraltar|GMD Dalasi na Gambiya|GNF Franc na Guinea|HUF Forint na Hungary|ILS Sabon shekel na Israʼila|INR Rupee na ƙasar Indiya|KMF Franc na Kwamoras|LAK Kip na ƙasar Laos|LBP Fam na Lebanon|LSL Loti na Lesoto|LYD Dinarin Libya|MAD Dirhamin Moroko|MDL Leu na Moldova, Lei na Moldova|MGA Ariary na Malagasy|MMK Kyat na ƙasar Myanmar|MRU Ouguiya na Moritaniya|MUR Rupee na Moritus|MVR Rufiyaa na ƙasar Maldives|MWK Kwacha na Malawi|MYR Ringgit na ƙasar Malaysia|PGK Kina na ƙasar Papua New Guinea|PHP Peso na ƙasar Philippine|PLN Zloty na Polan|RON Leu na Romania|RWF Franc na Ruwanda|SBD Dalar Tsibiran Solomon, Dalolin Tsibiran Solomon|SCR Rupee na Seychellois|SLE Leone na Saliyo|STN Dobra na Sawo Tome|SYP Fam ɗin Siriya|SZL Emalangeni na Swazi, Lilangeni na Swazi|TRY Lira na Turkiyya|UAH Hryvnia na Ukrain|UGX Sulen Yuganda|VND Dong na ƙasar Vietnam|XCG Guilder na Caribbean|ZAR Rand na Afirka ta Kudu|ZMW Kwacha na Zambiya|ZWG Zinaren Zimbabwe
he|XCG גילדר של הקריביים|ZWG זהב של זימבבואה
hi|XCG कैरीबियन गिल्डर|ZWG ज़िंबाब्वियन गोल्ड
hr|XCG karipski gulden, karipska guldena, karipskih guldena|ZWG zimbabveansko zlato, zimbabveanska zlata, zimbabveanskih zlata
hsb|XCG karibiski gulden, karibiske guldeny, karibiskich guldenow, karibiskej guldenaj|ZWG simbabwiske złoto, simbabwiske złota, simbabwiskich złotow, simbabwiskej złoće
hu|XCG karibi forint|ZWG zimbabwei arany
hy|XCG կարիբյան գուլդեն|ZWG Զիմբաբվեի ոսկի
ia|XCG florino caribe, florinos caribe|ZWG auro de Zimbwabwe, auros de Zimbwabwe
id|XCG Guilder Karibia|ZWG Emas Zimbabwe
ig|XCG Ego Guilder Caribbean|ZWG Ego Ọlaọcha Zimbabwe
is|XCG Karíbahafsgyllini|ZWG simbabveskt gold
it|XCG fiorino caraibico, fiorini caraibici|ZWG Zimbabwe Gold
ja|XCG カリブ ギルダー|ZWG ジンバブエ ゴールド
jv|XCG Guilder Karibia|ZWG Emas Zimbabwe
ka|XCG კარიბის გულდენი|ZWG ზიმბაბვეს გოლდი
kk|AED ب ا ءا ديرحامى|KES كەنيا شيللينگى|XCG Кариб гульдені, كاريب گۋلدەرى|ZWG Зимбабве алтыны, زيمباب التىنى
km|XCG ហ្គីលឌ័រការីបៀន|ZWG ហ្កូលស៊ីមបាវ៉េ
kn|XCG ಕೆರೆಬಿಯನ್ ಗಿಲ್ಡರ್, ಕೆರೆಬಿಯನ್ ಗಿಲ್ಡರ್‌ಗಳು|ZWG ಜಿಂಬಾಬ್ವಿಯನ್ ಗೋಲ್ಡ್
ko|ERN 에리트레아 낙파|XCG 카리브 길더|ZWG 짐바브웨 골드
kok|XCG कॅरिबियन गिल्डर|ZWG झिंबाब्वेचें भांगर
ksh|DOP dommenikaanesche Peeso
ku|BYN rubleyê belarûsî, rubleyên belarûsî|CLP pesoyê şîlîyî, pesoyên şîlîyî|FKP paundê giravên falklandî, paundên giravên falklandî|GIP lîreyê cebelîtariqî, lîreyên cebelîtariqî|MGA arîarîyê madagaskarî, arîarîyên madagaskarî|MZN metîkalê mozambîkî, metîkalên mozambîkî|XCG guldenê karayîbî, guldenên karayîbî|ZWG zêrê zîmbabweyî, zêrên zîmbabweyî
ky|XCG Кариб гулдени|ZWG Зимбабве алтыны
lld|BND Brunei Dollar, Brunei dollars|BZD Belize Dollar, Belize dollars|FKP Falkland Islands Pound, Falkland Islands pounds|KGS Kyrgyz Som, Kyrgyz soms|KYD Cayman Islands Dollar, Cayman Islands dollars|LSL Lesotho Loti, Lesotho lotis|MMK Myanmar Kyat, Myanmar kyats|VUV Vanuatu Vatu, Vanuatu vatus|XPF CFP Franc, CFP francs
lo|XCG ຄາຣິບຽນ ກິວເດີ|ZWG ຊິມບັບວຽນ ໂກລ
lt|XCG Karibų guldenas, Karibų guldenai, Karibų guldeno, Karibų guldenų|ZWG Zimbabvės auksas
lv|XCG Karību guldenis|ZWG Zimbabves zelts
mi|XCG Guilder Karapīana|ZWG Kōura Timuwawe, Kino Tāone o Timuwawe
mk|AFN Авганистански авган|IRR Ирански ријал, Ирански ријали|MMK Мјанмарски кјат, Мјанмарски кјати|OMR Омански ријал, Омански ријали|PGK Папуанска кина, Папуански кини|QAR Катарски ријал, Катарски ријали|VUV Вануатски вату, Вануатски ватуи|XCG Карипски гулден|YER Јеменски ријал, Јеменски ријали|ZWG Зимбабвеско злато
ml|ARS അർജന്റീൻ പെസോ|XCG കരീബിയൻ ഗിൽഡർ|ZWG സിംബാബ്‌വെയൻ ഗോൾഡ്
mn|XCG Карибын гулдер|ZWG Зимбабвегийн гоулд
mr|KYD केमन आयलंड डॉलर, केमन आयलंड डॉलर्स|XCG कॅरेबियब गिल्डर, कॅरेबियन गिल्डर, कॅरेबियन गिल्डर्स|ZWG झिंबाब्वेयन गोल्ड, झिंबाब्वियन गोल्ड
ms|MMK Kyat Myanmar|XCG Guilder Caribbean|ZWG Emas Zimbabwe
my|STN ဆောင်တူမေးနှင့် ပရင်စီပီ ဒိုဘရာ (၂၀၁၈), ဆောင်တူမေးနှင့် ပရင်စီပီ ဒိုဘရာစ် (၂၀၁၈)|XCG ကာရစ်ဘီယံ ဂင်းဒါး|ZWG ဇင်ဘာဘွေ ရွှေ
nb|XCG karibiske gylden, karibisk gylden|ZWG zimbabwiske gull, zimbabwisk gull
ne|XCG क्यारिबियन गिल्डर, क्यारिबियन गिल्ड|ZWG जिम्बाबेली सुन
nl|ZWG Zimbabwe Gold
nn|UYU uruguyansk peso|XCG karibiske gylden, karibisk gylden|ZWG zimbabwiske gull, zimbabwisk gull
no|XCG karibiske gylden, karibisk gylden|ZWG zimbabwiske gull, zimbabwisk gull
or|XCG କ‍୍ୟାରବିଅନ୍‌ ଗିଲ୍ଡର୍‌|ZWG ଜିମ୍ବାୱିଅନ୍‌ ଗୋଲ୍ଡ୍‌
pa|XCG ਕੈਰੇਬੀਅਨ ਗਿਲਡਰ|ZWG ਜ਼ਿੰਬਾਬਵੀ ਗੋਲਡ
pcm|XCG Karíbíen Gílda|ZWG Zimbábwẹn Gọ́ld
pl|XCG gulden karaibski, guldeny karaibskie, guldenów karaibskich, guldena karaibskiego|ZWG złoto Zimbabwe, złota Zimbabwe, złot Zimbabwe
ps|XCG د کارابین ګیلډر, د کارابین ګیلډران|ZWG د زمبابوې سره زر
pt|XCG Florim do Caribe, Florins do Caribe, florim caribenho, florins caribenhos|ZWG Ouro zimbabueano, Ouros zimbabueanos, ouro zimbabuense, ouros zimbabuenses
qu|XCG Caribe guilderkuna|ZWG Zimbabuemanta quri
rm|AMD dram da l’Armenia, drams da l’Armenia|BAM marcs convertibels da la Bosnia-Erzegovina|BDT taka dal Bangladesch, takas dal Bangladesch|BTN ngultrum dal Butan, ngultrums dal Butan|BWP pula da la Botsuana, pulas da la Botsuana|CRC colón da la Costa Rica, colóns da la Costa Rica|CZK curuna tscheca, curunas tschecas|DKK curuna danaisa, curunas danaisas|ERN nakfa da l’Eritrea, nakfas da l’Eritrea|GBP glivra sterlina, glivras sterlinas|GMD dalasi da la Gambia, dalasis da la Gambia|HNL lempira honduriana, lempiras hondurianas|ILS nov shekel israelian, novs shekels israelians|ISK curuna islandaisa, curunas islandaisas|KGS som kirghis, soms kirghis|KMF franc da las Comoras, francs da las Comoras|MOP pataca da Macao, patacas da Macao|NAD dollar da la Namibia, dollars da la Namibia|NOK curuna norvegiaisa, curunas norvegiaisas|PLN zloti polac, zlotis polacs|QAR riyal dal Qatar, riyals dal Qatar|SEK curuna svedaisa, curunas svedaisas|SGD dollar da Singapur, dollars da Singapur|SRD dollar dal Surinam, dollars dal Surinam|SZL lilangeni dal Swasiland, lilangenis dal Swasiland|TOP paʻanga dal Tonga, pa’angas dal Tonga|TZS schilling da la Tansania, schillings da la Tansania|UYU peso uruguaian, pesos uruguaians|VES bolívar venezolan, bolívars venezolans|XCG flurin caribic, flurins caribics|ZWG aur dal Simbabwe
ro|XCG gulden caraib, guldeni caraibi|ZWG Zimbabwe Gold
ru|XCG карибский гульден, карибских гульдена, карибских гульденов, карибского гульдена|ZWG зимбабвийский золотой, зимбабвийских золотых, зимбабвийского золотого
sc|XCG fiorinu caraìbicu, fiorinos caraìbicos
scn|AED dirham EAJ|CRC culoni dâ Custa Rica|CVE Scudu di Capu Virdi, scudi di Capu Virdi|ERN nafka eritrei|GTQ Quetzal dû Guatimala|KGS Som dû Kirghìzzistan|MGA ariary margasci|MOP Patacca di Macau, patacchi di Macau|MRU ouguiya mauritani|NGN naira niggiriani|NIO Còrdubba dû Nicaragua|SEK Curuna sbidisi, curuni sbidisi|SLE liuna dâ Sierra Liuni|UAH grivni ucràini|WST Tala samuani|XCG ciurinu caraìbbicu|ZWG oru dû Zimbabwe
sd|XCG ڪريبيئن گلڊر|ZWG زمبابوي سون
shn|XCG ၵဵဝ်းတႃႇၶႃႇရိပ်ႈပီႇယၼ်ႇ|ZWG ၶမ်းၸိမ်ႇပႃႇပူၺ်ႇ
si|XCG කැරිබියානු ගිල්ඩර්, කැරිබියානු ගිල්ඩර්ස්|ZWG සිම්බාබ්වේ රත්තරන්
sk|XCG karibský gulden, karibské guldeny, karibského guldena, karibských guldenov|ZWG zimbabwiansky zlatý, zimbabwianske zlaté, zimbabwianskeho zlatého, zimbabwianskych zlatých
sl|VND vietnamski dong|XCG karibski gulden, karibski guldni, karibskih guldnov, karibska guldna|ZWG zimbabvejsko zlato, zimbabvejska zlata
so|XCG Galdarada karabiyaan, Galdarayaasha karabiyaan|ZWG Dahabka Zimbabwe
sq|XCG gilder karaibian, gilderë karaibianë|ZMW Kuaça e Zambisë, kuaçë zambie, kuaça zambie|ZWG Ari i Zimbabves, ar i Zimbabves, arë të Zimbabves
sr|XCG карипски гулден, karipski gulden|ZWG зимбабвеанско злато, zimbabveansko zlato
sv|XCG karibisk gulden|ZWG zimbabwiskt guld
sw|XCG Guilder ya Karibe|ZWG Dhahabu ya Zimbabwe
syr|XCG ܦܠܘܪܝܢ ܕܩܘܒܐ, ܦܠܘܪ̈ܝܢܐ ܕܩܘܒܐ
ta|XCG கரீபியன் கில்டர்|ZWG ஜிம்பாப்வே தங்கம்
te|CDF కాంగోలీస్ ఫ్రాంక్|CNY చైనీస్ యువాన్|EUR యూరో, యూరోలు|GTQ గ్వాటెమాలన్ క్వెట్‌జల్, గ్వాటెమాలన్ క్వెట్‌జల్‌లు|HNL హోండురన్ లెంపిరా, హోండురన్ లెంపిరాలు|JPY జపనీస్ యెన్|LAK లావోషన్ కిప్, లావోషన్ కిప్‌లు|MAD మొరాకన్ దిర్హామ్|NIO నికరాగ్వన్ కోర్డబా|NOK నార్వేజియన్ క్రోన్|PGK ప్యాపువా న్యూ గినియన్ కినా|QAR ఖతారి రియాల్, ఖతారి రియాల్‌లు|RON రొమేనియన్ లెయు|SYP సిరియన్ పౌండ్, సిరియన్ పౌండ్‌లు|TRY టర్కిష్ లీరా|UAH ఉక్రేనియన్ హ్రివ్నియా, ఉక్రేనియన్ హ్రివ్నియాలు|XCG కరీబియన్ గిల్‌డర్, కరీబియన్ గిల్‌డర్‌లు|YER యెమనీ రియాల్|ZWG జింబాబ్వేయన్ గోల్డ్
tg|XCG гулдени Кариб|ZWG тиллоии Зимбабве
th|XCG กิลเดอร์แคริบเบียน|ZWG ทองซิมบับเว
ti|XCG ካሪብያን ጊልደር|ZWG ዚምባብወ ወርቂ
tk|XCG karib guldeni|ZWG Zimbabwe altyny
tr|XCG Karayip guldeni|ZWG Zimbabve altını
trw|KGS Kyrgyz Som, Kyrgyz soms
tt|XCG кариб гульдены|ZWG Зимбабве алтыны
uk|XCG карибський гульден, карибські гульдени, карибських гульденів, карибського гульдена|ZWG зімбабвійський золотий, зімбабвійські золоті, зімбабвійських золотих, зімбабвійського золотого
ur|ARS ارجنٹائن پیسو|CLP چلین پیسو|COP کولمبین پیسو|MXN میکسیکی پیسو|XCG کیریبین گلڈر, کیریبین گلڈرز|ZWG زمبابوے گولڈ
uz|XCG Karib guldeni|ZWG Zimbabve oltini
vec|XCG fiorin caraìbego, fiorini caraìbeghi|ZWG oro de Zimbabwe, ori de Zimbabwe
vi|XCG Guilder Caribe
wo|XCG Gildiye Karayib|ZWG Zimbabwean ZiG
xh|XCG ICaribbean guilder|ZWG IZimbabwean Gold
yo|XCG Owó ìlú Kùrásọ̀ àti Saint Mátìnì, Owó ìlú Kùrásɔ̀ àti Saint Mátìnì|ZWG Owó ìlú Sìnbábúwè
yue|XCG 加勒比盾|ZWG 辛巴威金
zh|ERN 厄利垂亞納可法|MDL 摩爾多瓦列伊|XCG 加勒比盾|ZWG 津巴布韦金元, 辛巴威金, 津布巴韋金
"""
