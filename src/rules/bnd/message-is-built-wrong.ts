import type {InputEvidence} from '../../evidence/input.ts'
import {samlCore} from '../../requirement.ts'
import {status} from '../../saml/names.ts'
import {defineRule} from '../define.ts'
import {readInstant} from '../time.ts'

export const messageIsBuiltWrong = defineRule({
  code: 'BND11',
  name: 'message-is-built-wrong',
  on: 'input',
  level: 'error',
  certainty: 'proved',
  owner: 'service',
  requirement: samlCore('3.2', 'MUST'),
  title: {sv: 'Meddelandet är byggt som SAML 2.0 kräver', en: 'The message is built as SAML 2.0 demands'},
  why: {
    sv: 'En mottagare avvisar det redan innan den ser efter vad det säger.',
    en: 'A receiver refuses it before looking at what it says.',
  },
  fix: {
    sv: 'Uppdatera SAML-biblioteket i den som skickar. Har texten ändrats på vägen: kopiera den på nytt.',
    en: 'Update the SAML library of the sender. If the text was changed on its way, copy it again.',
  },
  alsoKnownAs: [
    'MSIS7000', 'MSIS0018', 'STA03', 'VersionMismatch',
    'MSIS7015',
    'Lasso error: [-402]',
    'Lasso error: [-407]',
    'The sign in request is not compliant to the WS-Federation language for web browser clients or the SAML 2.0 protocol WebSSO profile',
  ],
  messages: {
    doctype: {
      sv: 'Meddelandet lästes inte, för det innehåller en DOCTYPE, och det förbjuder SAML.',
      en: 'The message was not read, because it contains a DOCTYPE, which SAML forbids.',
    },
    'too-deep': {
      sv: 'Meddelandet lästes inte, för det har fler nivåer av element än något äkta meddelande.',
      en: 'The message was not read, because it nests its elements deeper than any genuine message does.',
    },
    'not-well-formed': {
      sv: 'Meddelandet är inte giltig XML; felet syns vid {place} (rad:tecken).',
      en: 'The message is not well-formed XML; the fault shows at {place} (line:column).',
    },
    missing: {sv: 'Meddelandet saknar {attribute}.', en: 'The message has no {attribute}.'},
    version: {sv: 'Meddelandet säger version ”{got}”, väntat 2.0.', en: 'The message says version “{got}”, expected 2.0.'},
    versionRefused: {
      sv: 'Utfärdaren säger att begäran har fel version av SAML. Fick: VersionMismatch.',
      en: 'The issuer says that the request is of the wrong version of SAML. Got: VersionMismatch.',
    },
    time: {
      sv: 'IssueInstant är ingen giltig tid: ”{got}”.',
      en: 'IssueInstant is not a valid time: “{got}”.',
    },
  },
  run({subject: {problem, message}, found}) {
    if (problem?.kind === 'malformed') return [found(problem.reason, {place: problem.place})]
    if (!message) return []
    const {version, issueInstant} = message
    return [
      ...missingFrom(message).map((attribute) => found('missing', {attribute})),
      ...(version !== undefined && version !== '2.0' ? [found('version', {got: version})] : []),
      ...(isVersionRefusal(message) ? [found('versionRefused', {})] : []),
      ...(issueInstant && !readInstant(issueInstant) ? [found('time', {got: issueInstant})] : []),
    ]
  },
})

function missingFrom(message: NonNullable<InputEvidence['message']>): readonly string[] {
  const demanded = {ID: message.id, Version: message.version, IssueInstant: message.issueInstant}
  return Object.entries(demanded).flatMap(([name, value]) => (value === undefined || value === '' ? [name] : []))
}

function isVersionRefusal(message: NonNullable<InputEvidence['message']>): boolean {
  return message.kind === 'Response' && message.status?.code === status.versionMismatch
}
