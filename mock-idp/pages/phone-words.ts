import type {Text} from '../../src/text.ts'
import type {PhoneNote} from './phone.ts'

export const phoneWords = {
  title: {sv: 'Mock-telefonen', en: 'The mock phone'},
  holder: {sv: 'Telefonen tillhör', en: 'The phone belongs to'},
  change: {sv: 'Byt person', en: 'Change person'},
  waiting: {sv: 'Väntar på att öppnas', en: 'Waiting to be opened'},
  nothing: {
    sv: 'Inget väntar. Listan uppdateras av sig själv.',
    en: 'Nothing is waiting. The list renews itself.',
  },
  chooseTitle: {sv: 'Vems telefon är det?', en: 'Whose phone is it?'},
  person: {sv: 'Person', en: 'Person'},
  choose: {sv: 'Välj', en: 'Choose'},
  approveTitle: {sv: 'Godkänn inloggningen?', en: 'Approve the login?'},
  compare: {
    sv: 'Godkänn bara om datorn visar samma kontrollkod.',
    en: 'Approve only if the computer shows the same control code.',
  },
  pin: {sv: 'Pinkod', en: 'PIN'},
  pinHelp: {sv: 'Alla testpersoner har pinkoden', en: 'Every test person has the PIN'},
  wrongPin: {sv: 'Fel pinkod.', en: 'Wrong PIN.'},
  attemptsLeft: {sv: 'Försök kvar:', en: 'Attempts left:'},
  approve: {sv: 'Godkänn', en: 'Approve'},
  cancel: {sv: 'Avbryt', en: 'Cancel'},
  open: {sv: 'Öppna', en: 'Open'},
  back: {sv: 'Till listan', en: 'To the list'},
  service: {sv: 'Tjänst', en: 'Service'},
  code: {sv: 'Kontrollkod', en: 'Control code'},
  timeLeft: {sv: 'Tid kvar', en: 'Time left'},
} as const satisfies Readonly<Record<string, Text>>

export const phoneNotes: Readonly<Record<PhoneNote, Text>> = {
  pending: {sv: 'Begäran väntar', en: 'The request is waiting'},
  started: {sv: 'Begäran är öppnad', en: 'The request is open'},
  pin: {sv: 'Begäran väntar på pinkod', en: 'The request is waiting for the PIN'},
  complete: {sv: 'Klart. Gå tillbaka till datorn', en: 'Done. Go back to the computer'},
  cancelled: {sv: 'Inloggningen är avbruten', en: 'The login is cancelled'},
  expired: {sv: 'Tiden gick ut', en: 'Time ran out'},
  revoked: {sv: 'Certifikatet är spärrat', en: 'The certificate is revoked'},
  'already-in-progress': {
    sv: 'En annan inloggning pågick redan, så båda avbröts',
    en: 'Another login was going on, so both were cancelled',
  },
  'has-ended': {sv: 'Begäran är redan avslutad', en: 'The request has already ended'},
  'not-started': {sv: 'Begäran är inte öppnad', en: 'The request has not been opened'},
  'other-person': {sv: 'Någon annan har öppnat begäran', en: 'Somebody else has opened the request'},
  'wrong-pin': {sv: 'Fel pinkod', en: 'Wrong PIN'},
  'unknown-order': {sv: 'Begäran finns inte', en: 'There is no such request'},
}
