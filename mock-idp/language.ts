import {type Language, isLanguage} from '../src/text.ts'

/** What the browser asked for: `?lang=` first, then Accept-Language, then the default. */
export function chooseLanguage(
  wanted: {readonly lang: string | undefined; readonly acceptLanguage: string | undefined},
  byDefault: Language = 'sv',
): Language {
  if (isLanguage(wanted.lang)) return wanted.lang
  return preferred(wanted.acceptLanguage ?? '').find(isLanguage) ?? byDefault
}

/** Primary language tags, the most wanted first: `en-GB;q=0.8, sv` is sv, en (RFC 9110 12.5.4). */
function preferred(acceptLanguage: string): readonly string[] {
  return acceptLanguage
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find((q) => q !== undefined)
      return {language: tag.split('-')[0] ?? '', quality: Number(quality ?? 1)}
    })
    .filter(({quality}) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({language}) => language)
}
