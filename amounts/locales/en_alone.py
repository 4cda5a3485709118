"""English: what CLDR abbreviates so, and texts use for something else: units only where nothing else is said ("5 ct").

A line is ``pint unit | words``; a number before the unit is a factor.
"""

ALONE = """
year | y
10 year | dec
month | mo., mths, mth
3 month | q, qtr, qtrs, qtr., qtrs.
week | w
day | d, d.
minute | m.
second | s
microsecond | μsec., μsecs, μsecs., μsec
inch | in, in.
foot | '
furlong | fur, fur.
fathom | fth, fm
picometer | pm
10 kilometer | smi
astronomical_unit | au, AU
acre | ac
acre_foot | ac ft
250 milliliter | mc
500 milliliter | mpt
cup | c., US c, USc
pint | pt, pt., pts, pts., US pt, USpt
bushel | bu, bus.
fluid_dram | fl dr, fl.dr., dram fl, fl drams, fl. dr.
fluid_ounce | fl oz US
imperial_fluid_ounce | fl oz Imp., Imp. fluid ounces, Imp. fluid ounce, fl oz Im
gallon | gal US, USgal
imperial_gallon | gal Imp., Imp. gal, Imp. gallons, Imp. gallon, galIm, gal-Im
quart | qt US, USqt
imperial_pint | pint Imperial, pints Imperial, pt Imp.
imperial_quart | qt Imp., qt-Imp., Imp. quarts, Imp. quart
carat | ct, CD, CM
grain | grain, grains, gr, gr.
stone | st, st., stones
ton | tn.
troy_ounce | oz t, oz. t.
dalton | dalton, daltons, Da
gray | gray, grays
mole | mole, moles
ampere | A
newton | N
bar | bars
radian | rad
revolution | revolution, revolutions, rev, revs
arcminute | arcmin., arcmins.
arcsecond | arcsec., arcsecs.
g_0 | g-force, g-force, G
kilocalorie | Cal
century | C
speed_of_light | light
inch_Hg | ″ Hg, " Hg
mile / gallon | mpg US, m.p.g. US, mpgUS
mile / imperial_gallon | mpg Imp., m/gUK, miles per Imp. gallon, mile per Imp. gallon
meter / second | m/s
meter / second**2 | m/s²
"""
