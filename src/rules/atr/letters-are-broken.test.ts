import {attribute, names} from '../sound-evidence.ts'
import {type Case, sound, testRule, withAssertion} from '../testing.ts'
import {lettersAreBroken} from './letters-are-broken.ts'

const called = (value: string): Case => withAssertion({attributes: [attribute(names.givenName, value)]})

testRule(lettersAreBroken, {
  passes: {
    'plain letters': sound.response,
    'å, ä and ö': called('Åsa Öberg-Ängström'),
    'a Portuguese name': called('João Ãngelo'),
    'an address with a query': called('https://sp.example/a?b=c'),
    'a question': called('vem?'),
  },
  fails: {
    'UTF-8 read as Latin-1': [called('GÃ¶teborg'), 'utf8'],
    'a replacement character': [called('G\uFFFDteborg'), 'lost'],
    'a question mark within a name': [called('G?teborg'), 'lost'],
  },
  skips: {'an assertion without attributes': withAssertion({attributes: []})},
})
