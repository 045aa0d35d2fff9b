import type {Guide, KnownError} from '../../package/guides/guide.ts'
import {idpNames} from '../../package/idp-kind.ts'
import {type Block, type Page, heading, list, table, text} from '../../package/page.ts'
import {rules} from '../../rules/index.ts'

/** The guide as a page: its sections numbered, then the usual errors, then what has not been tried. */
export function guidePage({kind, intro, sections, errors, doubts}: Guide): Page {
  const name = idpNames[kind]
  const numbered = sections.flatMap(({title, blocks}, at): readonly Block[] => {
    const number = `${String(at + 1)}. `
    return [heading(`${number}${title.sv}`, `${number}${title.en}`), ...blocks]
  })
  return {
    title: {sv: `Guide: ${kind === 'none' ? 'utan egen IdP' : name.sv}`, en: `Guide: ${kind === 'none' ? 'without an IdP of your own' : name.en}`},
    blocks: [
      ...intro,
      ...(kind === 'none' ? [] : [blanksText]),
      ...numbered,
      heading(`${String(sections.length + 1)}. Vanliga fel`, `${String(sections.length + 1)}. Common errors`),
      table(
        [{sv: 'Det som syns', en: 'What shows'}, {sv: 'Krav som inte är uppfyllt', en: 'Requirement not met'}, {sv: 'Gör så', en: 'Do this'}, {sv: 'Läs mer', en: 'Read more'}],
        errors.map(errorRow),
      ),
      heading('Det här har inte provats', 'This has not been tried'),
      list(...doubts),
    ],
  }
}

const blanksText = text('Allt som står som ‹fyll i: …› byter du mot ert eget värde, vinkeltecknen inräknade.', 'Put your own value in the place of all that stands as ‹fill in: …›, the angle signs included.')

function errorRow({says, code, cure}: KnownError): Extract<Block, {kind: 'table'}>['rows'][number] {
  const title = rules.find((rule) => rule.code === code)?.title ?? {sv: '', en: ''}
  const question = says === undefined ? code : /\s/.test(says) ? `"${says}"` : says
  return [
    says === undefined ? {sv: `${code} i vgefos`, en: `${code} in vgefos`} : says,
    {sv: `${code}: ${title.sv}`, en: `${code}: ${title.en}`},
    cure,
    `\`vgefos explain ${question}\``,
  ]
}
