"""Which pint unit each of CLDR's units is: a reviewed table, for every locale but English, whose units are in ``en_units.py``.

A line is ``CLDR id | pint unit``; a number before the unit is a factor that goes into the value. CLDR's barrel is 42 US gallons,
its dram a fluid one, its "ton" the short one. What stands first keeps a name that two units have: seconds and minutes are of time
before they are of an angle. Left out is what pint has no unit for (karats, Beaufort, nights, person-days, the old measures of
Japan), what no two kitchens agree on (pinch, drop, jigger), and units whose names are people and cars in texts or whose signs are
other words and single letters (Weber, Tesla; F, kat). Tests compare the dimensions.
"""

UNITS = """
acceleration-g-force | g_0
acceleration-meter-per-square-second | meter / second**2
angle-degree | degree
angle-radian | radian
angle-revolution | revolution
area-acre | acre
area-dunam | 1000 meter**2
area-hectare | hectare
area-square-centimeter | centimeter**2
area-square-foot | foot**2
area-square-inch | inch**2
area-square-kilometer | kilometer**2
area-square-meter | meter**2
area-square-mile | mile**2
area-square-yard | yard**2
concentr-millimole-per-liter | millimole / liter
concentr-mole | mole
concentr-part-per-1e6 | ppm
concentr-part-per-1e9 | 0.001 ppm
consumption-liter-per-kilometer | liter / kilometer
consumption-mile-per-gallon | mile / gallon
consumption-mile-per-gallon-imperial | mile / imperial_gallon
digital-bit | bit
digital-byte | byte
digital-gigabit | gigabit
digital-gigabyte | gigabyte
digital-kilobit | kilobit
digital-kilobyte | kilobyte
digital-megabit | megabit
digital-megabyte | megabyte
digital-petabyte | petabyte
digital-terabit | terabit
digital-terabyte | terabyte
duration-century | century
duration-day | day
duration-decade | 10 year
duration-hour | hour
duration-microsecond | microsecond
duration-millisecond | millisecond
duration-minute | minute
duration-month | month
duration-nanosecond | nanosecond
duration-quarter | 3 month
duration-second | second
duration-week | week
duration-year | year
angle-arc-minute | arcminute
angle-arc-second | arcsecond
electric-ampere | ampere
electric-milliampere | milliampere
electric-ohm | ohm
electric-volt | volt
energy-becquerel | becquerel
energy-british-thermal-unit | british_thermal_unit
energy-calorie | calorie
energy-electronvolt | electron_volt
energy-foodcalorie | kilocalorie
energy-gray | gray
energy-joule | joule
energy-kilocalorie | kilocalorie
energy-kilojoule | kilojoule
energy-kilowatt-hour | kilowatt_hour
energy-sievert | sievert
energy-therm-us | US_therm
force-newton | newton
force-pound-force | force_pound
frequency-gigahertz | gigahertz
frequency-hertz | hertz
frequency-kilohertz | kilohertz
frequency-megahertz | megahertz
graphics-dot-per-inch | dots_per_inch
graphics-megapixel | megapixel
graphics-pixel | pixel
graphics-pixel-per-centimeter | pixels_per_centimeter
graphics-pixel-per-inch | pixels_per_inch
length-astronomical-unit | astronomical_unit
length-centimeter | centimeter
length-decimeter | decimeter
length-fathom | fathom
length-foot | foot
length-furlong | furlong
length-inch | inch
length-kilometer | kilometer
length-light-year | light_year
length-meter | meter
length-micrometer | micrometer
length-mile | mile
length-mile-scandinavian | 10 kilometer
length-millimeter | millimeter
length-nanometer | nanometer
length-nautical-mile | nautical_mile
length-parsec | parsec
length-picometer | picometer
length-yard | yard
light-candela | candela
light-lumen | lumen
light-lux | lux
mass-carat | carat
mass-dalton | dalton
mass-grain | grain
mass-gram | gram
mass-kilogram | kilogram
mass-microgram | microgram
mass-milligram | milligram
mass-ounce | ounce
mass-ounce-troy | troy_ounce
mass-pound | pound
mass-stone | stone
mass-ton | ton
mass-tonne | metric_ton
power-gigawatt | gigawatt
power-horsepower | horsepower
power-kilowatt | kilowatt
power-megawatt | megawatt
power-milliwatt | milliwatt
power-watt | watt
pressure-atmosphere | standard_atmosphere
pressure-bar | bar
pressure-hectopascal | hectopascal
pressure-inch-ofhg | inch_Hg
pressure-kilopascal | kilopascal
pressure-megapascal | megapascal
pressure-millibar | millibar
pressure-millimeter-ofhg | millimeter_Hg
pressure-pascal | pascal
pressure-pound-force-per-square-inch | pound_force_per_square_inch
speed-kilometer-per-hour | kilometer / hour
speed-knot | knot
speed-light-speed | speed_of_light
speed-meter-per-second | meter / second
speed-mile-per-hour | mile / hour
temperature-celsius | degree_Celsius
temperature-fahrenheit | degree_Fahrenheit
temperature-kelvin | kelvin
torque-newton-meter | newton * meter
torque-pound-force-foot | foot * force_pound
volume-acre-foot | acre_foot
volume-barrel | oil_barrel
volume-bushel | bushel
volume-centiliter | centiliter
volume-cubic-centimeter | centimeter**3
volume-cubic-foot | foot**3
volume-cubic-inch | inch**3
volume-cubic-kilometer | kilometer**3
volume-cubic-meter | meter**3
volume-cubic-mile | mile**3
volume-cubic-yard | yard**3
volume-cup | cup
volume-cup-metric | 250 milliliter
volume-deciliter | deciliter
volume-dram | fluid_dram
volume-fluid-ounce | fluid_ounce
volume-fluid-ounce-imperial | imperial_fluid_ounce
volume-gallon | gallon
volume-gallon-imperial | imperial_gallon
volume-hectoliter | hectoliter
volume-liter | liter
volume-megaliter | megaliter
volume-milliliter | milliliter
volume-pint | pint
volume-pint-imperial | imperial_pint
volume-pint-metric | 500 milliliter
volume-quart | quart
volume-quart-imperial | imperial_quart
volume-tablespoon | tablespoon
volume-teaspoon | teaspoon
"""

# Units in one character, as East Asia writes them: "84㎡", "8원/㎾h".
SQUARED = dict(pair.split(":") for pair in (
    "㎜:millimeter ㎝:centimeter ㎞:kilometer ㎛:micrometer ㎚:nanometer ㎟:millimeter**2 ㎠:centimeter**2 ㎡:meter**2 "
    "㎢:kilometer**2 ㏊:hectare ㎣:millimeter**3 ㎤:centimeter**3 ㎥:meter**3 ㎕:microliter ㎖:milliliter ㎗:deciliter "
    "ℓ:liter ㎘:kiloliter ㏄:centimeter**3 ㎍:microgram ㎎:milligram ㎏:kilogram ㎐:hertz ㎑:kilohertz "
    "㎒:megahertz ㎓:gigahertz ㎃:milliampere ㎷:millivolt ㎸:kilovolt ㎽:milliwatt ㎾:kilowatt ㎿:megawatt "
    "㎾h:kilowatt_hour ㎿h:megawatt_hour ㎈:calorie ㎉:kilocalorie ㎩:pascal ㎪:kilopascal ㎫:megapascal ㏈:decibel "
    "㎳:millisecond ㎲:microsecond ㎰:picosecond ㎱:nanosecond").split(" "))
