import {type Forgery, swap} from './forgery.ts'

const inStatus = (name: string, piece: string, code: string): Forgery => ({
  number: 188,
  name: `outside the signature: ${name}`,
  forge: ({xml}) => swap(xml, '<samlp:Status>', `<samlp:Status>${piece}`),
  caughtBy: [code],
})
const onStatus = (name: string, attributes: string, code: string): Forgery => ({
  number: 188,
  name: `outside the signature: ${name}`,
  forge: ({xml}) => swap(xml, '<samlp:Status>', `<samlp:Status ${attributes}>`),
  caughtBy: [code],
})

/** What is no XML, and is read by some parsers all the same, each in its own way. The signed part is whole. */
export const malformed: readonly Forgery[] = [
  onStatus('an attribute twice', 'a="1" a="2"', 'BND11'),
  onStatus('an attribute twice, by two prefixes of one namespace', 'xmlns:a="urn:x" xmlns:b="urn:x" a:c="1" b:c="2"', 'SIG12'),
  onStatus('no space between two attributes', 'a="1"b="2"', 'BND11'),
  onStatus('an attribute without quotes', 'a=1', 'BND11'),
  onStatus('an attribute without a value', 'a', 'BND11'),
  onStatus('an attribute that begins with a digit', '1a="1"', 'BND11'),
  onStatus('a prefix that is taken back', 'xmlns:a=""', 'SIG12'),
  onStatus('the prefix xml for something else', 'xmlns:xml="urn:x"', 'SIG12'),
  onStatus('the prefix xmlns declared', 'xmlns:xmlns="urn:x"', 'SIG12'),
  onStatus('an unknown entity in an attribute', 'a="&who;"', 'BND11'),
  onStatus('a reference to a character that XML forbids', 'a="&#1;"', 'SIG12'),
  onStatus('a reference to half a character', 'a="&#xD800;"', 'SIG12'),
  inStatus('a reference to no character', '&#0;', 'SIG12'),
  inStatus('a reference beyond all characters', '&#x110000;', 'SIG12'),
  inStatus('an unknown entity', '&nbsp;', 'BND11'),
  inStatus('a bare ampersand', 'a & b', 'SIG12'),
  inStatus('the end of CDATA without a beginning', ']]>', 'SIG12'),
  inStatus('two hyphens in a comment', '<!-- a -- b -->', 'SIG12'),
  inStatus('a declaration in the middle', '<?xml version="1.0"?>', 'SIG12'),
  inStatus('an instruction without a name', '<??>', 'SIG12'),
  inStatus('a name that begins with a digit', '<1a/>', 'BND11'),
  inStatus('a name with two colons', '<a:b:c xmlns:a="urn:x"/>', 'BND11'),
  inStatus('a name with no prefix before its colon', '<:a/>', 'BND11'),
  inStatus('an end tag in the wrong order', '<a><b></a></b>', 'BND11'),
  inStatus('an end tag in other letters', '<a></A>', 'BND11'),
  inStatus('a comment without an end', '<!-- a', 'BND11'),
  inStatus('a marked section that is no CDATA', '<![INCLUDE[a]]>', 'SIG12'),
]
