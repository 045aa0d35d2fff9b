import {type Language, type Text, fill} from '../text.ts'
import {loa} from '../saml/names.ts'
import {type Application, hubPlaceholder, isLocal, nameOf} from './application.ts'
import {block, code, plain, table} from './markdown.ts'
import {words} from './test-plan-words.ts'
import {type TrialFault, trialsOf} from './trials.ts'

/** Addresses of `vgefos mock-idp` when nothing else is asked for. */
const mock = {
  entityId: 'https://efos.localhost/MOCK/saml',
  metadata: 'http://efos.localhost:8400/metadata',
  phone: 'http://telefon.localhost:8401',
  faults: 'http://127.0.0.1:8402/faults',
} as const

/** What the mock can vouch for: Sambi's names alone. */
const offered: readonly string[] = [loa.sambi2, loa.sambi3]

/** The trials that the application has to pass before the hub lets it in, with the command of each, and a table to sign. */
export function testPlan(application: Application, faults: readonly TrialFault[], language: Language): string {
  const say = (text: Text, slots: Readonly<Record<string, string>> = {}): string => fill(text[language], slots)
  const start = `vgefos mock-idp --sp-metadata metadata.xml${isLocal(application) ? '' : ' --allow-external'}`
  const groups = trialsOf(application, faults)
  let number = 2
  const sections = groups.map(({title, expected, faults: own}) => {
    const rows = own.map((fault) => [
      String(number++),
      `**${say(fault.title)}.** ${say(fault.why)}`,
      code(`${start} --fault ${fault.name}`),
      say(words[fault.receiver]),
      fault.caughtBy.join(', '),
    ])
    return [`### ${say(title)}`, `${say(words.expected)} ${say(expected)}`, table(words.trialHead[language], rows)]
  })
  const last = number
  const signing = [
    ['1', say(words.soundShort)],
    ...groups.flatMap(({faults: own}) => own).map((fault, at) => [String(at + 2), `${say(fault.title)} (${fault.name})`]),
    [String(last), say(words.soundAgainShort)],
  ]
  const curl = (names: string): string => `curl -X PUT ${mock.faults} -d '{"names":[${names}]}'`
  return `${[
    `# ${say(words.title, {name: plain(nameOf(application, language))})}`,
    say(words.intro),
    `## ${say(words.before)}`,
    say(words.lint),
    block('text', ['vgefos metadata lint metadata.xml', 'vgefos test-login --org goteborg --app samsa']),
    say(words.start),
    block('text', [start]),
    ...(isLocal(application) ? [] : [say(words.external)]),
    list([
      say(words.pointAtMock, {hub: code(hubPlaceholder), entityId: code(mock.entityId), metadata: mock.metadata}),
      say(words.phone, {phone: mock.phone}),
      say(words.newKeys),
    ]),
    ...(application.levels.some((level) => offered.includes(level)) ? [] : [say(words.levels, {levels: offered.map(code).join(', ')})]),
    `## ${say(words.quicker)}`,
    say(words.switching),
    block('text', [curl('"wrong-audience"'), curl('')]),
    say(words.powerShell),
    block('powershell', [`Invoke-RestMethod -Method Put ${mock.faults} -Body '{"names":["wrong-audience"]}'`]),
    `## ${say(words.trials)}`,
    say(words.order),
    `### 1. ${say(words.sound)}`,
    block('text', [start]),
    say(words.soundExpected),
    ...sections.flat(),
    `### ${String(last)}. ${say(words.soundAgain)}`,
    block('text', [start]),
    say(words.soundAgainExpected),
    `## ${say(words.falls)}`,
    say(words.whatToDo),
    block('text', ['vgefos decode svar.txt', 'vgefos explain ENT03', 'vgefos test-login --org goteborg --app samsa --fault wrong-audience']),
    `## ${say(words.signOff)}`,
    say(words.signIntro),
    table(words.signHead[language], signing.map((cells) => [...cells, '', '', ''])),
  ].join('\n\n')}\n`
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}
