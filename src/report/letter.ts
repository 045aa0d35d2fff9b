import type {EvidenceKind, Rule} from '../rules/define.ts'
import {rules} from '../rules/index.ts'
import {type Language, type Text, fill} from '../text.ts'
import {type FindingGroup, type ReportedFinding, groupFindings, ownerText} from './finding.ts'
import {wrap} from './wrap.ts'

/**
 * A letter to the one who must mend what the rule finds, ready to be mailed: what was seen, what is demanded, what to
 * do and what is enclosed. Without a finding every value is a blank to fill in. Holds no personal data.
 */
export function letterTo(rule: Rule, language: Language, finding?: FindingGroup): string {
  const {requirement, certainty, owner} = rule
  const say = (text: Text): string => text[language]
  const paragraph = (heading: Text, ...texts: readonly string[]): readonly string[] => [
    '',
    say(heading),
    ...texts.flatMap((text) => wrap(text, {first: '  ', rest: '  '})),
  ]
  const [seen] = Object.values(rule.messages)
  const messages = finding?.messages ?? [withBlanks(seen ? say(seen) : '')]
  const where = fill(say(words.where), {where: finding?.places.join('; ') ?? blank(say(words.whichMessage))})
  const isUser = owner === 'user'
  return [
    ...wrap(fill(say(words.to), {owner: ownerText(owner, finding?.first.party, language)})),
    fill(say(words.subject), {code: rule.code}),
    '',
    say(words.hello),
    '',
    ...wrap(say(isUser ? words.openingToUser : words.opening)),
    ...paragraph(words.seen, ...messages, where, fill(say(words.when), {when: blank(say(words.whichTime))}), ...(finding ? [say(words[certainty])] : [])),
    ...paragraph(words.demanded, `${say(rule.title)}. ${say(rule.why)}`),
    ...wrap(`${requirement.document}, ${requirement.section} (${requirement.strength})`, {first: '  ', rest: '  '}),
    `  ${requirement.url}`,
    ...paragraph(isUser ? words.askUser : words.ask, say(rule.fix)),
    ...(isUser ? [] : paragraph(words.enclosed, say(enclosures[rule.on]), say(words.noPersonal))),
    '',
    ...wrap(say(isUser ? words.answerFromUser : words.answer)),
    '',
    blank(say(words.signature)),
  ].join('\n')
}

/** The letter about the first finding; empty when there is none. */
export function letterAbout(findings: readonly ReportedFinding[], language: Language): string {
  const [group] = groupFindings(findings)
  const rule = rules.find(({code}) => code === group?.first.code)
  return rule ? letterTo(rule, language, group) : ''
}

function blank(what: string): string {
  return `[${what}]`
}

function withBlanks(template: string): string {
  return template.replaceAll(/\{\w+\}/g, '[…]')
}

const enclosures: Readonly<Record<EvidenceKind, Text>> = {
  input: {sv: 'Texten som vi försökte läsa.', en: 'The text that we tried to read.'},
  request: {sv: 'Begäran (SAMLRequest) så som den skickades, läst med vgefos decode.', en: 'The request (SAMLRequest) as it was sent, read by vgefos decode.'},
  response: {sv: 'Svaret (SAMLResponse) så som det lämnades, läst med vgefos decode.', en: 'The response (SAMLResponse) as it was delivered, read by vgefos decode.'},
  logout: {sv: 'Utloggningsmeddelandet så som det skickades, läst med vgefos decode.', en: 'The logout message as it was sent, read by vgefos decode.'},
  message: {sv: 'Meddelandet så som det skickades, läst med vgefos decode.', en: 'The message as it was sent, read by vgefos decode.'},
  verification: {sv: 'Svaret (SAMLResponse) så som det lämnades, och vad vgefos verify säger om det.', en: 'The response (SAMLResponse) as it was delivered, and what vgefos verify says of it.'},
  metadata: {sv: 'Metadatafilen som vi läste, och när och varifrån vi hämtade den.', en: 'The metadata file that we read, and when and from where we fetched it.'},
  published: {sv: 'Metadatafilen som vi läste, och vad vgefos metadata lint säger om den.', en: 'The metadata file that we read, and what vgefos metadata lint says of it.'},
  probe: {sv: 'Svaret från vgefos probe, med tiden för försöket och nätet som det gjordes från.', en: 'The answer of vgefos probe, with the time of the attempt and the network that it was made from.'},
  flow: {sv: 'Rapporten från inloggningen steg för steg, och felsidans text om det fanns en.', en: 'The report of the login step by step, and the text of the error page if there was one.'},
}

const words = {
  to: {sv: 'Till: {owner}', en: 'To: {owner}'},
  subject: {sv: 'Ämne: Inloggning med Mobilt Efos fungerar inte ({code})', en: 'Subject: Login with Mobilt Efos does not work ({code})'},
  hello: {sv: 'Hej!', en: 'Hello,'},
  opening: {
    sv: 'Vi felsöker inloggning med Mobilt Efos och har hittat ett fel som vi tror att ni kan rätta.',
    en: 'We are looking into a login with Mobilt Efos, and have found a fault that we think you can mend.',
  },
  openingToUser: {
    sv: 'Din inloggning med Mobilt Efos gick inte. Så här ser vi att det gick till, och så här kommer du vidare.',
    en: 'Your login with Mobilt Efos did not work. This is how we see that it went, and how you get further.',
  },
  seen: {sv: 'Det här såg vi', en: 'What we saw'},
  where: {sv: 'Var: {where}', en: 'Where: {where}'},
  whichMessage: {sv: 'vilket meddelande, från vem till vem', en: 'which message, from whom to whom'},
  when: {sv: 'När: {when}', en: 'When: {when}'},
  whichTime: {sv: 'datum, klockslag och tidszon', en: 'date, time of day and time zone'},
  proved: {sv: 'Det är säkert: underlaget självt visar det.', en: 'This is certain: the evidence itself shows it.'},
  indication: {
    sv: 'Det är troligt, men något annat kan se likadant ut. Rätta oss gärna.',
    en: 'This is likely, but something else may look the same. Please correct us if so.',
  },
  demanded: {sv: 'Det här krävs', en: 'What is demanded'},
  ask: {sv: 'Vi ber er göra så här', en: 'What we ask you to do'},
  askUser: {sv: 'Gör så här', en: 'Please do this'},
  enclosed: {sv: 'Vi bifogar', en: 'We enclose'},
  noPersonal: {
    sv: 'Personnummer, HSA-id och namn är dolda i det vi bifogar.',
    en: 'Personal numbers, HSA-ids and names are hidden in what we enclose.',
  },
  answer: {
    sv: 'Svara gärna med vad ni ändrade och när, så provar vi igen. Skicka inga personnummer, lösenord eller privata nycklar.',
    en: 'Please answer with what you changed and when, and we will try again. Send no personal numbers, passwords or private keys.',
  },
  answerFromUser: {
    sv: 'Hör av dig om det inte hjälper. Skicka inte ditt personnummer eller någon kod.',
    en: 'Let us know if that does not help. Do not send your personal number or any code.',
  },
  signature: {sv: 'namn, organisation, telefon', en: 'name, organisation, telephone'},
} as const satisfies Readonly<Record<string, Text>>
