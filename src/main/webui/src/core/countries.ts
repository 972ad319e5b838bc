const CODES =
  'AE AF AL AM AO AR AT AU AZ BA BD BE BG BH BO BR BY CA CH CL CN CO CU CY CZ DE DK DZ EE EG ES ET FI FR GB GE GH GR ' +
  'HK HR HU ID IE IL IN IQ IR IS IT JO JP KE KG KH KP KR KW KZ LA LB LI LK LT LU LV LY MA MC MD ME MK MM MN MO MT MU ' +
  'MV MX MY NG NL NO NZ OM PA PE PH PK PL PT QA RO RS RU SA SC SE SG SI SK SM SY TH TJ TM TN TR TW UA US UY UZ VE VG ' +
  'VN YE ZA ZW';

export const COUNTRY_CODES = CODES.split(' ');

// The long names of the two tell their status, in some browsers; a reader looks for the short ones.
const SHORT = ['HK', 'MO'];

const names = new Map<string, Intl.DisplayNames>();

function namesIn(locale: string, style: 'long' | 'short'): Intl.DisplayNames {
  const key = `${locale} ${style}`;
  const found = names.get(key) ?? new Intl.DisplayNames([locale], { type: 'region', style });
  names.set(key, found);
  return found;
}

export function countryName(code: string, locale: string): string {
  try {
    return namesIn(locale, SHORT.includes(code) ? 'short' : 'long').of(code) ?? code;
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
