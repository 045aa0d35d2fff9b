import {hsaFormat, ineraAttributes, ineraFaq, ineraLoa, swedenConnectAttributes} from '../../requirement.ts'
import type {Item} from './item.ts'

/** What concerns the people who log in, and those who help them. */
export const people: readonly Item[] = [
  {
    code: 'ORG07',
    name: 'directory-is-not-looked-after',
    title: {sv: 'HSA-uppgifterna är aktuella för dem som ska logga in', en: 'The HSA data is current for those who are to log in'},
    why: {
      sv: 'Namn, uppdrag och HSA-id hämtas därifrån. Det som är fel där blir fel i varje tjänst.',
      en: 'Names, commissions and HSA-ids come from there. What is wrong there becomes wrong in every service.',
    },
    how: {
      sv: 'Ta fram listan över användare. Jämför HSA-id med dem som är upplagda i tjänsten, till exempel SAMSA.',
      en: 'Make the list of users. Compare their HSA-ids with those that the service knows, such as SAMSA.',
    },
    owner: 'directory',
    phase: 'preparation',
    requirement: ineraAttributes('attributlista', 'observed'),
    concerns: 'everybody',
  },
  {
    code: 'ORG08',
    name: 'odd-people-are-not-tried',
    title: {sv: 'Det är bestämt vad som händer den som är ett undantag', en: 'It is decided what happens to those who are exceptions'},
    why: {
      sv: 'Flera uppdrag, inget HSA-id, samordningsnummer och skyddade uppgifter prövas annars först när en människa sitter fast.',
      en: 'Several commissions, no HSA-id, a coordination number and protected data are else tried when a person is stuck.',
    },
    how: {
      sv: 'Prova med en testperson av varje slag, och skriv ned vad som ska hända.',
      en: 'Try with a test person of each kind, and write down what is to happen.',
    },
    owner: 'directory',
    phase: 'test',
    requirement: swedenConnectAttributes('3.2', 'observed'),
    concerns: 'everybody',
  },
  {
    code: 'ORG09',
    name: 'activation-is-not-planned',
    title: {sv: 'Det finns en rutin för att aktivera Mobilt Efos', en: 'There is a routine for activating Mobilt Efos'},
    why: {
      sv: 'Utan en aktiverad telefon kan ingen prova, och reservkortet ger en lägre tillitsnivå.',
      en: 'Without an activated phone nobody can try, and the reserve card gives a lower level of assurance.',
    },
    how: {
      sv: 'Bestäm vem som aktiverar, med vilket kort, och vad den gör vars telefon är borta.',
      en: 'Decide who activates, with which card, and what those do whose phone is gone.',
    },
    owner: 'local-idp',
    phase: 'preparation',
    requirement: ineraLoa('reservkort', 'observed'),
    concerns: 'everybody',
  },
  {
    code: 'ORG10',
    name: 'support-is-not-trained',
    title: {sv: 'Supporten kan ta emot ett inloggningsfel', en: 'The support desk can receive a failed login'},
    why: {
      sv: 'Ett ärende utan klockslag, adress och ID går runt mellan tre förvaltningar.',
      en: 'A case without time, address and ID goes round between three teams.',
    },
    how: {
      sv: 'Ge supporten en mall: tid i UTC, sidans adress, entityID, ID för begäran och svar. Öva med vgefos decode.',
      en: 'Give the desk a form: time in UTC, address of the page, entityID, ID of request and response. Practise with vgefos decode.',
    },
    owner: 'support',
    phase: 'test',
    requirement: ineraFaq('felanmälan', 'observed'),
    concerns: 'everybody',
  },
  {
    code: 'ORG11',
    name: 'outage-plan-is-missing',
    title: {sv: 'Det finns en plan för när inloggningen är nere', en: 'There is a plan for when the login is down'},
    why: {
      sv: 'Hubben, den nationella tjänsten och HSA kan vara nere var för sig.',
      en: 'The hub, the national service and HSA can each be down.',
    },
    how: {
      sv: 'Skriv ned reservvägen: reservkort, direktinloggning eller papper, och vem som beslutar.',
      en: 'Write down the other way: reserve card, direct login or paper, and who decides.',
    },
    owner: 'support',
    phase: 'production',
    requirement: ineraAttributes('avbrott i HSA', 'observed'),
    concerns: 'everybody',
  },
  {
    code: 'ORG12',
    name: 'organisation-numbers-are-not-settled',
    title: {sv: 'Det är bestämt vilka organisationer som personerna får höra till', en: 'It is settled which organisations the people may belong to'},
    why: {
      sv: 'Numret i ett HSA-id är katalogägarens. En lånad eller inhyrd person har en annan organisations.',
      en: 'The number in an HSA-id is that of the directory’s owner. Somebody lent or hired has another organisation’s.',
    },
    how: {
      sv: 'Lista organisationsnummer och HSA-prefix, med och utan bindestreck. Pröva att tjänsten tar emot just dem.',
      en: 'List organisation numbers and HSA prefixes, with and without hyphen. Try that the service takes just those.',
    },
    owner: 'service',
    phase: 'test',
    requirement: hsaFormat('HSA-id', 'observed'),
    concerns: 'everybody',
  },
  {
    code: 'ORG13',
    name: 'acceptance-is-not-signed',
    title: {sv: 'Anslutningen är godkänd av den som äger den', en: 'The connection is accepted by its owner'},
    why: {
      sv: 'Protokollet visar vem som godkände vad, när, med vilken version och i vilken miljö.',
      en: 'The record shows who accepted what, when, with which version and in which environment.',
    },
    how: {
      sv: 'Spara den här checklistan med --output och låt ägaren godkänna den.',
      en: 'Keep this checklist with --output and let the owner accept it.',
    },
    owner: 'local-idp',
    phase: 'production',
    requirement: ineraFaq('produktionssättning', 'observed'),
    concerns: 'everybody',
  },
]
