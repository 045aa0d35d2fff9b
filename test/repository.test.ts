import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {pages} from '../tools/pages.ts'
import {findPersonal} from '../src/redact/detect.ts'
import {root, trackedFiles} from './support/project.ts'

const files = trackedFiles().filter((file) => !/\.(png|zip|tgz|jpg)$/.test(file) && file !== 'package-lock.json')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

describe('the repository', () => {
  it('has no work left behind in it', () => {
    // The scaffolding writes the word on purpose, and the papers explain that.
    const allowed = ['tools/templates.ts', 'CONTRIBUTING.md', 'test/repository.test.ts', 'test/scaffold.test.ts']
    const left = files.filter((file) => !allowed.includes(file) && /\b(TODO|FIXME|XXX)\b/.test(read(file)))
    expect(left).toEqual([])
  })

  for (const {file, text} of pages())
    it(`has ${file} as the code would print it now`, () => {
      expect(read(file)).toBe(text)
    })

  it('names no package registry in its lock file', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "http/)
  })

  it('holds no personal number but the published test numbers', () => {
    const strangers = files.flatMap((file) =>
      findPersonal(read(file))
        .filter(({kind, value}) => kind === 'personal-number' && !published.has(value.replaceAll(/\D/g, '').slice(-10)))
        .map(({value}) => `${file}: ${value}`),
    )
    expect(strangers).toEqual([])
  })
})

/** Test numbers that Skatteverket or Inera's open test suites have published; their last ten digits. */
const published = new Set(
  [
    '189001019802', '189001029819', '199001012385', '200002292399', '202402292383', '201701012393', '195006262546',
    '197309069289', '198906059483', '199001142380', '191401682396', '202601612381', '202201612393',
  ].map((number) => number.slice(-10)),
)
