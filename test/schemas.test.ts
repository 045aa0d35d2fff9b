import {expect, it} from 'vitest'
import {startLab} from '../lab/index.ts'
import {loadSchemas} from '../src/saml/schema/load-schemas.ts'
import {publishedBy} from './support/recorded-login.ts'

it('everybody in the lab publishes metadata that follows the schemas', async () => {
  const lab = await startLab()
  try {
    const check = await loadSchemas()
    const found = (await publishedBy(lab)).map(({xml}) => check(xml, 1))
    expect(found).toEqual([[], [], [], [], []])
  } finally {
    await lab.close()
  }
})
