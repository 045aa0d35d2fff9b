import {fedInterop, saml2int, swedenConnect} from '../../requirement.ts'
import type {Item} from './item.ts'

/** What somebody has to have tried at the service. */
export const trials: readonly Item[] = [
  {
    code: 'OPS07',
    name: 'forgeries-are-not-tried',
    title: {sv: 'Tjänsten avvisar förfalskade, gamla och upprepade intyg', en: 'The service refuses forged, old and repeated assertions'},
    why: {
      sv: 'Att inloggning fungerar visar inget om vem mer som kommer in.',
      en: 'That login works says nothing of who else gets in.',
    },
    how: {
      sv: 'Kör vgefos test-login med --fault unsigned, changed-after-signing, wrong-audience och assertion-expired mot tjänstens testmiljö.',
      en: 'Run vgefos test-login with --fault unsigned, changed-after-signing, wrong-audience and assertion-expired at the service in test.',
    },
    owner: 'service',
    phase: 'test',
    requirement: swedenConnect('6.3', 'MUST'),
    concerns: 'everybody',
  },
  {
    code: 'OPS08',
    name: 'error-pages-are-not-tried',
    title: {sv: 'Tjänsten förklarar för användaren varför inloggningen inte gick', en: 'The service tells the user why the login failed'},
    why: {
      sv: 'En vit sida blir ett samtal till supporten.',
      en: 'A white page becomes a call to the support desk.',
    },
    how: {
      sv: 'Prova: avbryt i telefonen, fel nivå, nekad åtkomst och okänt fel. Varje sida ska säga vad användaren kan göra.',
      en: 'Try: cancel on the phone, wrong level, access denied and an unknown error. Each page is to say what the user can do.',
    },
    owner: 'service',
    phase: 'test',
    requirement: saml2int('SDP-SP11', 'MUST'),
    concerns: 'everybody',
  },
  {
    code: 'OPS09',
    name: 'methods-are-not-tried',
    title: {sv: 'Varje avtalad metod är provad på varje slags enhet', en: 'Every agreed method is tried on every kind of device'},
    why: {
      sv: 'Att öppna appen i samma telefon och att läsa en QR-kod på en dator är olika vägar.',
      en: 'Opening the app on the same phone and reading a QR code on a computer are different ways.',
    },
    how: {
      sv: 'Prova kort i Windows, QR från dator, app i samma telefon, och surfplatta.',
      en: 'Try card in Windows, QR from a computer, the app on the same phone, and a tablet.',
    },
    owner: 'service',
    phase: 'test',
    requirement: swedenConnect('5', 'observed'),
    concerns: 'everybody',
  },
  {
    code: 'OPS10',
    name: 'mobile-mishaps-are-not-tried',
    title: {sv: 'Det är provat vad som händer när det går fel i telefonen', en: 'It is tried what happens when it goes wrong on the phone'},
    why: {
      sv: 'Avbrott, tystnad, två beställningar på en gång och ett spärrat certifikat är vardag.',
      en: 'Cancelling, silence, two orders at once and a revoked certificate happen every day.',
    },
    how: {
      sv: 'Prova var och en, och vänta ut tiden (omkring två minuter). QR-koden ska röra sig.',
      en: 'Try each, and wait until the time is out (about two minutes). The QR code is to move.',
    },
    owner: 'service',
    phase: 'test',
    requirement: swedenConnect('6.4', 'observed'),
    concerns: 'everybody',
  },
  {
    code: 'OPS11',
    name: 'single-sign-on-is-not-tried',
    title: {sv: 'Samlad inloggning gäller så länge den ska och bryts när den ska', en: 'Single sign-on lasts as long as it should and is broken when it should be'},
    why: {
      sv: 'En session som aldrig tar slut är någon annans på en delad dator.',
      en: 'A session that never ends is somebody else’s on a shared computer.',
    },
    how: {
      sv: 'Prova två tjänster efter varandra, efter 60 minuter, med ForceAuthn och med en annan nivå.',
      en: 'Try two services one after the other, after 60 minutes, with ForceAuthn and with another level.',
    },
    owner: 'hub',
    phase: 'test',
    requirement: swedenConnect('5.4.5', 'MUST'),
    concerns: 'everybody',
  },
  {
    code: 'OPS12',
    name: 'logout-is-not-tried',
    title: {sv: 'Utloggning gör vad användaren tror', en: 'Logout does what the user believes'},
    why: {
      sv: 'Den som loggar ut ur tjänsten kan vara inloggad kvar i hubben.',
      en: 'Whoever logs out of the service may still be logged in at the hub.',
    },
    how: {
      sv: 'Logga ut och öppna tjänsten igen: den ska fråga på nytt, eller ha sagt att utloggningen var delvis.',
      en: 'Log out and open the service again: it is to ask anew, or to have said that the logout was partial.',
    },
    owner: 'service',
    phase: 'test',
    requirement: saml2int('SDP-SP34', 'MUST'),
    concerns: 'everybody',
  },
  {
    code: 'OPS13',
    name: 'shared-computers-are-not-tried',
    title: {sv: 'Nästa person vid en delad dator blir sig själv', en: 'The next person at a shared computer is themselves'},
    why: {
      sv: 'Den förras session ger fel person i journalen.',
      en: 'The session of the one before puts the wrong person in the record.',
    },
    how: {
      sv: 'Logga in som en testperson, ta ur kortet eller stäng fönstret, och logga in som en annan.',
      en: 'Log in as one test person, take out the card or close the window, and log in as another.',
    },
    owner: 'service',
    phase: 'test',
    requirement: swedenConnect('5.4.5', 'observed'),
    concerns: 'everybody',
  },
  {
    code: 'OPS14',
    name: 'deep-links-are-not-tried',
    title: {sv: 'En länk in i tjänsten överlever inloggningen', en: 'A link into the service survives the login'},
    why: {
      sv: 'Den som följde en länk hamnar annars på startsidan, och bokmärker inloggningen i stället.',
      en: 'Whoever followed a link else lands on the front page, and bookmarks the login instead.',
    },
    how: {
      sv: 'Följ en länk djupt in i tjänsten utan att vara inloggad. Kontrollera att samma sida visas efteråt, och att adressen inte kan styras till någon annan värd.',
      en: 'Follow a link deep into the service without being logged in. See that the same page is shown after, and that it cannot be made to lead to another host.',
    },
    owner: 'service',
    phase: 'test',
    requirement: saml2int('SDP-SP21', 'MUST'),
    concerns: 'everybody',
  },
  {
    code: 'OPS15',
    name: 'extra-attributes-are-not-tried',
    title: {sv: 'Tjänsten tål attribut som den inte känner', en: 'The service stands attributes that it does not know'},
    why: {
      sv: 'Den nationella tjänsten lägger till attribut utan att fråga.',
      en: 'The national service adds attributes without asking.',
    },
    how: {
      sv: 'Logga in i labbet eller testmiljön med ett attribut för mycket.',
      en: 'Log in at the lab or in test with one attribute too many.',
    },
    owner: 'service',
    phase: 'test',
    requirement: fedInterop('IIP-SP10', 'MUST'),
    concerns: 'everybody',
  },
]
