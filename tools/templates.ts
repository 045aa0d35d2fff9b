/** What a new rule, its test and a new fault look like before anybody has thought. Every TODO must go: a test says so. */

export function ruleFile(code: string, name: string): string {
  return `import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const ${camelCase(name)} = defineRule({
  code: '${code}',
  name: '${name}',
  on: 'response',
  level: 'error', // TODO: error needs a MUST, warning a SHOULD, otherwise notice
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlCore('TODO', 'MUST'),
  title: {sv: 'TODO: vad som krävs', en: 'TODO: what is demanded'},
  why: {sv: 'TODO', en: 'TODO'},
  fix: {sv: 'TODO', en: 'TODO'},
  messages: {
    wrong: {sv: 'TODO: fick {got}, väntade {expected}.', en: 'TODO: got {got}, expected {expected}.'},
  },
  run({subject, found}) {
    const got = subject.message.assertions[0]?.version ?? '–'
    return got === '2.0' ? [] : [found('wrong', {got, expected: 'TODO'})]
  },
})
`
}

export function ruleTestFile(name: string): string {
  return `import {sound, testRule, withAssertion} from '../testing.ts'
import {${camelCase(name)}} from './${name}.ts'

testRule(${camelCase(name)}, {
  passes: {
    'TODO: what is right, as a sentence that can be false': sound.response,
  },
  fails: {
    'TODO: what is wrong': [withAssertion({version: '1.1'}), 'wrong'],
  },
})
`
}

export function faultFile(name: string): string {
  return `import {samlCore} from '../../src/requirement.ts'
import {defineFault} from './define.ts'

export const ${camelCase(name)} = defineFault({
  name: '${name}',
  number: 0, // TODO: number in the catalogue of faults
  stage: 'draft',
  title: {sv: 'TODO', en: 'TODO'},
  why: {sv: 'TODO', en: 'TODO'},
  breaks: samlCore('TODO', 'MUST'),
  caughtBy: ['TODO'],
  receiver: 'reject',
  bend: (draft) => draft, // TODO
})
`
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
