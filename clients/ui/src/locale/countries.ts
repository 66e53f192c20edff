/** Where a clinic may be: Europe and the Americas, ISO 3166-1. */
export const COUNTRIES = (
  'AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM UA VA XK ' +
  'AR BO BR CA CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE'
).split(' ')
