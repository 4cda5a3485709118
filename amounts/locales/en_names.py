"""CLDR's English currencies: code, symbol, names; made by ``amounts.currencies.table('en')`` and held to it by a test."""

# ruff: noqa: E501
TABLE = """\
ADP-|ADP|Andorran Peseta|Andorran peseta|Andorran pesetas
AED|AED|United Arab Emirates Dirham|UAE dirham|UAE dirhams
AFA-|AFA|Afghan Afghani (1927–2002)|Afghan afghani (1927–2002)|Afghan afghanis (1927–2002)
AFN|AFN|Afghan Afghani|Afghan Afghanis
ALL|ALL|Albanian Lek|Albanian lek|Albanian lekë
AMD|AMD|Armenian Dram|Armenian dram|Armenian drams
ANG-|ANG|Netherlands Antillean Guilder|Netherlands Antillean guilder|Netherlands Antillean guilders
AOA|AOA|Angolan Kwanza|Angolan kwanza|Angolan kwanzas
AON-|AON|Angolan New Kwanza (1990–2000)|Angolan new kwanza (1990–2000)|Angolan new kwanzas (1990–2000)
AOR-|AOR|Angolan Readjusted Kwanza (1995–1999)|Angolan readjusted kwanza (1995–1999)|Angolan readjusted kwanzas (1995–1999)
ARS|ARS|Argentine Peso|Argentine peso|Argentine pesos
ATS-|ATS|Austrian Schilling|Austrian schilling|Austrian schillings
AUD|A$|Australian Dollar|Australian dollar|Australian dollars
AWG|AWG|Aruban Florin|Aruban florin
AZM-|AZM|Azerbaijani Manat (1993–2006)|Azerbaijani manat (1993–2006)|Azerbaijani manats (1993–2006)
AZN|AZN|Azerbaijani Manat|Azerbaijani manat|Azerbaijani manats
BAM|BAM|Bosnia-Herzegovina Convertible Mark|Bosnia-Herzegovina convertible mark|Bosnia-Herzegovina convertible marks
BBD|BBD|Barbadian Dollar|Barbadian dollar|Barbadian dollars
BDT|BDT|Bangladeshi Taka|Bangladeshi taka|Bangladeshi takas
BEF-|BEF|Belgian Franc|Belgian franc|Belgian francs
BGL--|BGL|Bulgarian Hard Lev|Bulgarian hard lev|Bulgarian hard leva
BGN-|BGN|Bulgarian Lev|Bulgarian lev|Bulgarian leva
BHD|BHD|Bahraini Dinar|Bahraini dinar|Bahraini dinars
BIF|BIF|Burundian Franc|Burundian franc|Burundian francs
BMD|BMD|Bermudan Dollar|Bermudan dollar|Bermudan dollars
BND|BND|Brunei Dollar|Brunei dollar|Brunei dollars
BOB|BOB|Bolivian Boliviano|Bolivian boliviano|Bolivian bolivianos
BRL|R$|Brazilian Real|Brazilian real|Brazilian reals
BSD|BSD|Bahamian Dollar|Bahamian dollar|Bahamian dollars
BTN|BTN|Bhutanese Ngultrum|Bhutanese ngultrum|Bhutanese ngultrums
BWP|BWP|Botswanan Pula|Botswanan pula|Botswanan pulas
BYB-|BYB|Belarusian Ruble (1994–1999)|Belarusian ruble (1994–1999)|Belarusian rubles (1994–1999)
BYN|BYN|Belarusian Ruble|Belarusian ruble|Belarusian rubles
BYR-|BYR|Belarusian Ruble (2000–2016)|Belarusian ruble (2000–2016)|Belarusian rubles (2000–2016)
BZD|BZD|Belize Dollar|Belize dollar|Belize dollars
CAD|CA$|Canadian Dollar|Canadian dollar|Canadian dollars
CDF|CDF|Congolese Franc|Congolese franc|Congolese francs
CHF|CHF|Swiss Franc|Swiss franc|Swiss francs
CLP|CLP|Chilean Peso|Chilean peso|Chilean pesos
CNY|CN¥|Chinese Yuan|Chinese yuan
COP|COP|Colombian Peso|Colombian peso|Colombian pesos
CRC|CRC|Costa Rican Colón|Costa Rican colón|Costa Rican colóns
CSD-|CSD|Serbian Dinar (2002–2006)|Serbian dinar (2002–2006)|Serbian dinars (2002–2006)
CUC-|CUC|Cuban Convertible Peso|Cuban convertible peso|Cuban convertible pesos
CUP|CUP|Cuban Peso|Cuban peso|Cuban pesos
CVE|CVE|Cape Verdean Escudo|Cape Verdean escudo|Cape Verdean escudos
CYP-|CYP|Cypriot Pound|Cypriot pound|Cypriot pounds
CZK|CZK|Czech Koruna|Czech koruna|Czech korunas
DEM-|DEM|German Mark|German mark|German marks
DJF|DJF|Djiboutian Franc|Djiboutian franc|Djiboutian francs
DKK|DKK|Danish Krone|Danish krone|Danish kroner
DOP|DOP|Dominican Peso|Dominican peso|Dominican pesos
DZD|DZD|Algerian Dinar|Algerian dinar|Algerian dinars
ECS-|ECS|Ecuadorian Sucre|Ecuadorian sucre|Ecuadorian sucres
EEK-|EEK|Estonian Kroon|Estonian kroon|Estonian kroons
EGP|EGP|Egyptian Pound|Egyptian pound|Egyptian pounds
ERN|ERN|Eritrean Nakfa|Eritrean nakfa|Eritrean nakfas
ESP-|ESP|Spanish Peseta|Spanish peseta|Spanish pesetas
ETB|ETB|Ethiopian Birr|Ethiopian birr|Ethiopian birrs
EUR|€|Euro|euro|euros
FIM-|FIM|Finnish Markka|Finnish markka|Finnish markkas
FJD|FJD|Fijian Dollar|Fijian dollar|Fijian dollars
FKP|FKP|Falkland Islands Pound|Falkland Islands pound|Falkland Islands pounds
FRF-|FRF|French Franc|French franc|French francs
GBP|£|British Pound|British pound|British pounds
GEL|GEL|Georgian Lari|Georgian lari|Georgian laris
GHC-|GHC|Ghanaian Cedi (1979–2007)|Ghanaian cedi (1979–2007)|Ghanaian cedis (1979–2007)
GHS|GHS|Ghanaian Cedi|Ghanaian cedi|Ghanaian cedis
GIP|GIP|Gibraltar Pound|Gibraltar pound|Gibraltar pounds
GMD|GMD|Gambian Dalasi|Gambian dalasi|Gambian dalasis
GNF|GNF|Guinean Franc|Guinean franc|Guinean francs
GRD-|GRD|Greek Drachma|Greek drachma|Greek drachmas
GTQ|GTQ|Guatemalan Quetzal|Guatemalan quetzal|Guatemalan quetzals
GYD|GYD|Guyanaese Dollar|Guyanaese dollar|Guyanaese dollars
HKD|HK$|Hong Kong Dollar|Hong Kong dollar|Hong Kong dollars
HNL|HNL|Honduran Lempira|Honduran lempira|Honduran lempiras
HRK-|HRK|Croatian Kuna|Croatian kuna|Croatian kunas
HTG|HTG|Haitian Gourde|Haitian gourde|Haitian gourdes
HUF|HUF|Hungarian Forint|Hungarian forint|Hungarian forints
IDR|IDR|Indonesian Rupiah|Indonesian rupiah|Indonesian rupiahs
IEP-|IEP|Irish Pound|Irish pound|Irish pounds
ILS|₪|Israeli New Shekel|Israeli new shekel|Israeli new shekels
INR|₹|Indian Rupee|Indian rupee|Indian rupees
IQD|IQD|Iraqi Dinar|Iraqi dinar|Iraqi dinars
IRR|IRR|Iranian Rial|Iranian rial|Iranian rials
ISK|ISK|Icelandic Króna|Icelandic króna|Icelandic krónur
ITL-|ITL|Italian Lira|Italian lira|Italian liras
JMD|JMD|Jamaican Dollar|Jamaican dollar|Jamaican dollars
JOD|JOD|Jordanian Dinar|Jordanian dinar|Jordanian dinars
JPY|¥|Japanese Yen|Japanese yen
KES|KES|Kenyan Shilling|Kenyan shilling|Kenyan shillings
KGS|KGS|Kyrgyz Som|Kyrgyz som|Kyrgyz soms
KHR|KHR|Cambodian Riel|Cambodian riel|Cambodian riels
KMF|KMF|Comorian Franc|Comorian franc|Comorian francs
KPW|KPW|North Korean Won|North Korean won
KRW|₩|South Korean Won|South Korean won
KWD|KWD|Kuwaiti Dinar|Kuwaiti dinar|Kuwaiti dinars
KYD|KYD|Cayman Islands Dollar|Cayman Islands dollar|Cayman Islands dollars
KZT|KZT|Kazakhstani Tenge|Kazakhstani tenge|Kazakhstani tenges
LAK|LAK|Laotian Kip|Laotian kip|Laotian kips
LBP|LBP|Lebanese Pound|Lebanese pound|Lebanese pounds
LKR|LKR|Sri Lankan Rupee|Sri Lankan rupee|Sri Lankan rupees
LRD|LRD|Liberian Dollar|Liberian dollar|Liberian dollars
LSL|LSL|Lesotho Loti|Lesotho loti|Lesotho lotis
LTL-|LTL|Lithuanian Litas|Lithuanian litas|Lithuanian litai
LUF-|LUF|Luxembourgian Franc|Luxembourgian franc|Luxembourgian francs
LVL-|LVL|Latvian Lats|Latvian lats|Latvian lati
LYD|LYD|Libyan Dinar|Libyan dinar|Libyan dinars
MAD|MAD|Moroccan Dirham|Moroccan dirham|Moroccan dirhams
MCF-|MCF|Monegasque Franc|Monegasque franc|Monegasque francs
MDL|MDL|Moldovan Leu|Moldovan leu|Moldovan lei
MGA|MGA|Malagasy Ariary|Malagasy ariary|Malagasy ariaries
MGF-|MGF|Malagasy Franc|Malagasy franc|Malagasy francs
MKD|MKD|Macedonian Denar|Macedonian denar|Macedonian denari
MMK|MMK|Myanmar Kyat|Myanmar kyat|Myanmar kyats
MNT|MNT|Mongolian Tugrik|Mongolian tugrik|Mongolian tugriks
MOP|MOP|Macanese Pataca|Macanese pataca|Macanese patacas
MRO-|MRO|Mauritanian Ouguiya (1973–2017)|Mauritanian ouguiya (1973–2017)|Mauritanian ouguiyas (1973–2017)
MRU|MRU|Mauritanian Ouguiya|Mauritanian ouguiya|Mauritanian ouguiyas
MTL-|MTL|Maltese Lira|Maltese lira
MUR|MUR|Mauritian Rupee|Mauritian rupee|Mauritian rupees
MVR|MVR|Maldivian Rufiyaa|Maldivian rufiyaa|Maldivian rufiyaas
MWK|MWK|Malawian Kwacha|Malawian kwacha|Malawian kwachas
MXN|MX$|Mexican Peso|Mexican peso|Mexican pesos
MYR|MYR|Malaysian Ringgit|Malaysian ringgit|Malaysian ringgits
MZM-|MZM|Mozambican Metical (1980–2006)|Mozambican metical (1980–2006)|Mozambican meticals (1980–2006)
MZN|MZN|Mozambican Metical|Mozambican metical|Mozambican meticals
NAD|NAD|Namibian Dollar|Namibian dollar|Namibian dollars
NGN|NGN|Nigerian Naira|Nigerian naira|Nigerian nairas
NIO|NIO|Nicaraguan Córdoba|Nicaraguan córdoba|Nicaraguan córdobas
NLG-|NLG|Dutch Guilder|Dutch guilder|Dutch guilders
NOK|NOK|Norwegian Krone|Norwegian krone|Norwegian kroner
NPR|NPR|Nepalese Rupee|Nepalese rupee|Nepalese rupees
NZD|NZ$|New Zealand Dollar|New Zealand dollar|New Zealand dollars
OMR|OMR|Omani Rial|Omani rial|Omani rials
PAB|PAB|Panamanian Balboa|Panamanian balboa|Panamanian balboas
PEN|PEN|Peruvian Sol|Peruvian sol|Peruvian soles
PGK|PGK|Papua New Guinean Kina|Papua New Guinean kina
PHP|₱|Philippine Peso|Philippine peso|Philippine pesos
PKR|PKR|Pakistani Rupee|Pakistani rupee|Pakistani rupees
PLN|PLN|Polish Zloty|Polish zloty|Polish zlotys
PTE-|PTE|Portuguese Escudo|Portuguese escudo|Portuguese escudos
PYG|PYG|Paraguayan Guarani|Paraguayan guarani|Paraguayan guaranis
QAR|QAR|Qatari Riyal|Qatari riyal|Qatari riyals
ROL-|ROL|Romanian Leu (1952–2006)|Romanian leu (1952–2006)|Romanian Lei (1952–2006)
RON|RON|Romanian Leu|Romanian leu|Romanian lei
RSD|RSD|Serbian Dinar|Serbian dinar|Serbian dinars
RUB|RUB|Russian Ruble|Russian ruble|Russian rubles
RWF|RWF|Rwandan Franc|Rwandan franc|Rwandan francs
SAR|SAR|Saudi Riyal|Saudi riyal|Saudi riyals
SBD|SBD|Solomon Islands Dollar|Solomon Islands dollar|Solomon Islands dollars
SCR|SCR|Seychellois Rupee|Seychellois rupee|Seychellois rupees
SDD-|SDD|Sudanese Dinar (1992–2007)|Sudanese dinar (1992–2007)|Sudanese dinars (1992–2007)
SDG|SDG|Sudanese Pound|Sudanese pound|Sudanese pounds
SEK|SEK|Swedish Krona|Swedish krona|Swedish kronor
SGD|SGD|Singapore Dollar|Singapore dollar|Singapore dollars
SHP|SHP|St. Helena Pound|St. Helena pound|St. Helena pounds
SIT-|SIT|Slovenian Tolar|Slovenian tolar|Slovenian tolars
SKK-|SKK|Slovak Koruna|Slovak koruna|Slovak korunas
SLE|SLE|Sierra Leonean Leone|Sierra Leonean leone|Sierra Leonean leones
SLL-|SLL|Sierra Leonean Leone (1964—2022)|Sierra Leonean leone (1964—2022)|Sierra Leonean leones (1964—2022)
SOS|SOS|Somali Shilling|Somali shilling|Somali shillings
SRD|SRD|Surinamese Dollar|Surinamese dollar|Surinamese dollars
SRG-|SRG|Surinamese Guilder|Surinamese guilder|Surinamese guilders
SSP|SSP|South Sudanese Pound|South Sudanese pound|South Sudanese pounds
STD-|STD|São Tomé & Príncipe Dobra (1977–2017)|São Tomé & Príncipe dobra (1977–2017)|São Tomé & Príncipe dobras (1977–2017)
STN|STN|São Tomé & Príncipe Dobra|São Tomé & Príncipe dobra|São Tomé & Príncipe dobras
SVC-|SVC|Salvadoran Colón|Salvadoran colón|Salvadoran colones
SYP|SYP|Syrian Pound|Syrian pound|Syrian pounds
SZL|SZL|Swazi Lilangeni|Swazi lilangeni|Swazi emalangeni
THB|THB|Thai Baht|Thai baht
TJR-|TJR|Tajikistani Ruble|Tajikistani ruble|Tajikistani rubles
TJS|TJS|Tajikistani Somoni|Tajikistani somoni|Tajikistani somonis
TMM-|TMM|Turkmenistani Manat (1993–2009)|Turkmenistani manat (1993–2009)
TMT|TMT|Turkmenistani Manat|Turkmenistani manat
TND|TND|Tunisian Dinar|Tunisian dinar|Tunisian dinars
TOP|TOP|Tongan Paʻanga|Tongan paʻanga
TPE-|TPE|Timorese Escudo|Timorese escudo|Timorese escudos
TRL-|TRL|Turkish Lira (1922–2005)|Turkish lira (1922–2005)
TRY|TRY|Turkish Lira|Turkish lira
TTD|TTD|Trinidad & Tobago Dollar|Trinidad & Tobago dollar|Trinidad & Tobago dollars
TWD|NT$|New Taiwan Dollar|New Taiwan dollar|New Taiwan dollars
TZS|TZS|Tanzanian Shilling|Tanzanian shilling|Tanzanian shillings
UAH|UAH|Ukrainian Hryvnia|Ukrainian hryvnia|Ukrainian hryvnias
UGX|UGX|Ugandan Shilling|Ugandan shilling|Ugandan shillings
USD|$|US Dollar|US dollar|US dollars
UYU|UYU|Uruguayan Peso|Uruguayan peso|Uruguayan pesos
UZS|UZS|Uzbekistani Som|Uzbekistani som
VEB-|VEB|Venezuelan Bolívar (1871–2008)|Venezuelan bolívar (1871–2008)|Venezuelan bolívars (1871–2008)
VEF-|VEF|Venezuelan Bolívar (2008–2018)|Venezuelan bolívar (2008–2018)|Venezuelan bolívars (2008–2018)
VES|VES|Venezuelan Bolívar|Venezuelan bolívar|Venezuelan bolívars
VND|₫|Vietnamese Dong|Vietnamese dong
VUV|VUV|Vanuatu Vatu|Vanuatu vatu|Vanuatu vatus
WST|WST|Samoan Tala|Samoan tala
XAF|FCFA|Central African CFA Franc|Central African CFA franc|Central African CFA francs
XCD|EC$|East Caribbean Dollar|East Caribbean dollar|East Caribbean dollars
XCG|Cg.|Caribbean guilder|Caribbean guilders
XOF|F CFA|West African CFA Franc|West African CFA franc|West African CFA francs
XPF|CFPF|CFP Franc|CFP franc|CFP francs
YER|YER|Yemeni Rial|Yemeni rial|Yemeni rials
YUM-|YUM|Yugoslavian New Dinar (1994–2002)|Yugoslavian new dinar (1994–2002)|Yugoslavian new dinars (1994–2002)
ZAR|ZAR|South African Rand|South African rand
ZMK-|ZMK|Zambian Kwacha (1968–2012)|Zambian kwacha (1968–2012)|Zambian kwachas (1968–2012)
ZMW|ZMW|Zambian Kwacha|Zambian kwacha|Zambian kwachas
ZWD--|ZWD|Zimbabwean Dollar (1980–2008)|Zimbabwean dollar (1980–2008)|Zimbabwean dollars (1980–2008)
ZWG|ZWG|Zimbabwean Gold|Zimbabwean gold
ZWL-|ZWL|Zimbabwean Dollar (2009–2024)|Zimbabwean dollar (2009–2024)|Zimbabwean dollars (2009–2024)
ZWR--|ZWR|Zimbabwean Dollar (2008)|Zimbabwean dollar (2008)|Zimbabwean dollars (2008)"""
