import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const witnessesDisagree = defineRule({
  code: 'SIG12',
  name: 'witnesses-disagree',
  on: 'verification',
  level: 'error',
  certainty: 'proved',
  owner: 'hub',
  requirement: samlCore('5.4.2', 'MUST'),
  title: {
    sv: 'Två oberoende läsare ser samma signerade innehåll',
    en: 'Two independent readers see the same signed content',
  },
  why: {
    sv: 'Läser två program samma meddelande olika kan det ena pröva signaturen på ett innehåll och det andra släppa in ett annat.',
    en: 'When two programs read one message differently, one may check the signature on one content and the other let another in.',
  },
  fix: {
    sv: 'Behandla det som ett möjligt angrepp: stoppa inloggningen, spara originalet och kontakta hubbens säkerhetsansvariga.',
    en: 'Treat it as a possible attack: stop the login, keep the original and contact those responsible for the hub’s security.',
  },
  alsoKnownAs: ['Parser differential', 'CVE-2025-25291', 'CVE-2025-25292'],
  messages: {
    differ: {
      sv: 'Två XML-läsare är oense om {what}.',
      en: 'Two XML readers disagree on {what}.',
    },
  },
  run: ({subject, found}) => subject.disagreements.map((what) => found('differ', {what})),
})
