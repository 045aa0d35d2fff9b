import {faults} from '../mock-idp/faults/index.ts'
import {phaseOfRule} from '../src/checklist/lines.ts'
import {phaseTitles} from '../src/checklist/phase.ts'
import {profiles} from '../src/checklist/profiles/index.ts'
import {levelWord, ownerWord} from '../src/report/finding.ts'
import type {EvidenceKind, Need, Rule} from '../src/rules/define.ts'
import type {Language, Text} from '../src/text.ts'

/** The specification of one rule: what it is for, what it looks at, how, and what it may come to. All of it from the rule itself. */
export function rulePage(rule: Rule, language: Language): readonly string[] {
  const say = (text: Text): string => text[language]
  const phase = phaseOfRule(rule)
  const {document, section, strength, url} = rule.requirement
  const part = (title: Text, ...paragraphs: readonly string[]): readonly string[] => [`## ${say(title)}`, ...paragraphs]
  return [
    `*${rule.name}* · ${levelWord(rule.level, language)} · ${ownerWord(rule.owner, language)}`,
    ...part(words.purpose, `${say(rule.title)}.`, say(rule.why)),
    ...part(words.scope, `${say(kindOf(rule))} ${phase ? `${say(words.phase)} ${say(phaseTitles[phase]).toLowerCase()}.` : say(words.noPhase)}`),
    ...part(words.inputs, list([say(kindOf(rule)), ...rule.needs.map((need) => say(needs[need] ?? {sv: need, en: need}))])),
    ...part(words.steps, numbered(stepsOf(rule).map(say))),
    ...part(words.outcomes, list(outcomesOf(rule, language))),
    ...part(words.messages, list(Object.entries(rule.messages).map(([key, message]) => `\`${key}\`: ${message[language]}`))),
    ...part(words.fix, say(rule.fix)),
    ...part(words.requirement, `[${document} ${section}](${url}): ${strength}`, ...weighed(rule, language)),
    ...related(rule, say),
  ]
}

function stepsOf(rule: Rule): readonly Text[] {
  const {needs: needed, messages} = rule
  const kind = kindOf(rule)
  const several = Object.keys(messages).length > 1
  return [
    {sv: `Ta fram underlaget: ${lowered(kind.sv)}`, en: `Get the evidence: ${lowered(kind.en)}`},
    ...(needed.length > 0 ? [words.stepNeeds] : []),
    words.stepApplies,
    several ? words.stepSeveral : words.stepOne,
    words.stepPass,
  ]
}

function kindOf({on}: Rule): Text {
  return kinds[on] ?? {sv: on, en: on}
}

function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}

function outcomesOf({level, certainty, needs: needed}: Rule, language: Language): readonly string[] {
  return [
    words.passed[language],
    `${words.failed[language]} ${levelWord(level, language)}, ${words[certainty][language]}`,
    words.notApplicable[language],
    ...(needed.length > 0 ? [words.noEvidence[language]] : []),
  ]
}

/** Profiles that weigh the rule in another way, and why. */
function weighed({code}: Rule, language: Language): readonly string[] {
  const lines = profiles.flatMap(({name, overrides}) => {
    const override = overrides[code]
    if (!override) return []
    const level = override.level === 'off' ? words.off[language] : levelWord(override.level, language)
    return [`\`${name}\`: ${level}. ${override.because[language]}`]
  })
  return lines.length === 0 ? [] : [list(lines)]
}

function related({code, hides, alsoKnownAs}: Rule, say: (text: Text) => string): readonly string[] {
  const lies = faults.filter(({caughtBy}) => caughtBy.includes(code)).map(({name}) => `\`${name}\``)
  const lines = [
    ...(alsoKnownAs.length > 0 ? [`${say(words.alsoKnownAs)} ${alsoKnownAs.map((name) => `\`${name}\``).join(', ')}`] : []),
    ...(hides.length > 0 ? [`${say(words.hides)} ${hides.join(', ')}`] : []),
    ...(lies.length > 0 ? [`${say(words.lies)} ${lies.join(', ')}`] : []),
  ]
  return lines.length === 0 ? [] : [`## ${say(words.related)}`, list(lines)]
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}

function numbered(lines: readonly string[]): string {
  return lines.map((line, index) => `${String(index + 1)}. ${line}`).join('\n')
}

const kinds: Readonly<Partial<Record<EvidenceKind, Text>>> = {
  input: {sv: 'Det som någon gav att läsa.', en: 'What somebody gave to read.'},
  request: {sv: 'En begäran om inloggning (AuthnRequest).', en: 'A request for a login (AuthnRequest).'},
  response: {sv: 'Ett svar (Response) med sina intyg.', en: 'A response with its assertions.'},
  logout: {sv: 'Ett utloggningsmeddelande.', en: 'A logout message.'},
  message: {sv: 'Ett SAML-meddelande av vilket slag som helst.', en: 'A SAML message of any kind.'},
  metadata: {sv: 'En aktörs metadata, så som inloggningen behöver dem.', en: 'The metadata of an entity, as a login needs it.'},
  published: {sv: 'En aktörs publicerade metadata i sin helhet.', en: 'The published metadata of an entity, as a whole.'},
  flow: {sv: 'En hel inloggning, inspelad.', en: 'A whole login, recorded.'},
  probe: {sv: 'En server som har tillfrågats över nätet.', en: 'A server that was asked over the network.'},
  verification: {sv: 'Två läsares svar om ett signerat dokument.', en: 'The answers of two readers about a signed document.'},
}

const needs: Readonly<Partial<Record<Need, Text>>> = {
  request: {sv: 'Begäran som svaret hör till.', en: 'The request that is answered.'},
  sender: {sv: 'Avsändarens metadata.', en: 'The metadata of the sender.'},
  receiver: {sv: 'Mottagarens metadata.', en: 'The metadata of the receiver.'},
  policy: {sv: 'Profilens värden: klockskillnad, varningstid, namn på nivåer.', en: 'The values of the profile: clock skew, warning time, names of levels.'},
  schema: {sv: 'Svaret från en läsare av XML-scheman (libxml2).', en: 'The answer of a reader of XML schemas (libxml2).'},
  oldTls: {sv: 'Ett försök med TLS 1.0 och 1.1.', en: 'An attempt with TLS 1.0 and 1.1.'},
  tls: {sv: 'Serverns handskakning (TLS).', en: 'The handshake of the server (TLS).'},
  deliveredTo: {sv: 'Adressen som meddelandet levererades till.', en: 'The address that the message was delivered to.'},
  deliveredAt: {sv: 'Tiden då meddelandet levererades.', en: 'The time at which the message was delivered.'},
}

const words = {
  purpose: {sv: 'Syfte', en: 'Purpose'},
  scope: {sv: 'Omfattning', en: 'In scope'},
  phase: {sv: 'I checklistan hör den till', en: 'In the checklist it belongs to'},
  noPhase: {sv: 'Den hjälper till att läsa och står inte i checklistan.', en: 'It helps to read and stands in no checklist.'},
  inputs: {sv: 'Underlag', en: 'Inputs'},
  steps: {sv: 'Gång', en: 'Steps'},
  stepNeeds: {
    sv: 'Saknas något av det övriga underlaget är utfallet ”inget underlag”, aldrig godkänt.',
    en: 'If any of the other inputs is missing, the outcome is “no evidence” and never a pass.',
  },
  stepApplies: {
    sv: 'Rör regeln inte det som granskas är utfallet ”gäller inte”.',
    en: 'If the rule does not concern what is checked, the outcome is “not applicable”.',
  },
  stepSeveral: {
    sv: 'Leta efter vart och ett av de fall som står under Meddelanden.',
    en: 'Look for each of the cases under Messages.',
  },
  stepOne: {sv: 'Leta efter det fall som står under Meddelanden.', en: 'Look for the case under Messages.'},
  stepPass: {sv: 'Finns inget av det är regeln uppfylld.', en: 'If there is none of it, the rule holds.'},
  outcomes: {sv: 'Utfall', en: 'Outcomes'},
  passed: {sv: 'Godkänd', en: 'Passed'},
  failed: {sv: 'Underkänd:', en: 'Failed:'},
  notApplicable: {sv: 'Gäller inte', en: 'Not applicable'},
  noEvidence: {sv: 'Inget underlag', en: 'No evidence'},
  proved: {sv: 'säker', en: 'certain'},
  indication: {sv: 'trolig', en: 'likely'},
  messages: {sv: 'Meddelanden', en: 'Messages'},
  fix: {sv: 'Gör så', en: 'What to do'},
  requirement: {sv: 'Krav', en: 'Requirement'},
  off: {sv: 'krävs inte', en: 'not demanded'},
  related: {sv: 'Se också', en: 'See also'},
  alsoKnownAs: {sv: 'Heter också', en: 'Also known as'},
  hides: {sv: 'Döljer följdfelen', en: 'Hides the consequences'},
  lies: {sv: 'Framkallas av felen', en: 'Provoked by the faults'},
} as const
