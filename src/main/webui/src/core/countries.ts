const CODES =
  'AE AF AL AM AO AR AT AU AZ BA BD BE BG BH BO BR BY CA CH CL CN CO CU CY CZ DE DK DZ EE EG ES ET FI FR GB GE GH GR ' +
  'HK HR HU ID IE IL IN IQ IR IS IT JO JP KE KG KH KP KR KW KZ LA LB LI LK LT LU LV LY MA MC MD ME MK MM MN MO MT MU ' +
  'MV MX MY NG NL NO NZ OM PA PE PH PK PL PT QA RO RS RU SA SC SE SG SI SK SM SY TH TJ TM TN TR TW UA US UY UZ VE VG ' +
  'VN YE ZA ZW';

export const COUNTRY_CODES = CODES.split(' ');

export function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Countries for a list, by name; those asked for are in it even when they are rare. */
export function countryOptions(locale: string, chosen: string[]): { value: string; label: string }[] {
  return [...new Set([...COUNTRY_CODES, ...chosen])]
    .map((code) => ({ value: code, label: countryName(code, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}
