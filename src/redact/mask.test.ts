import {describe, expect, it} from 'vitest'
import {hidePersonal} from './hide-personal.ts'
import {maskAttribute} from './mask-attribute.ts'
import {mask} from './mask.ts'

describe('mask', () => {
  it.each([
    ['198906059483', '‹dolt, 12 siffror, giltig kontrollsiffra›'],
    ['19890605-9483', '‹dolt, 12 siffror med bindestreck, giltig kontrollsiffra›'],
    ['8906059483', '‹dolt, 10 siffror, giltig kontrollsiffra›'],
    ['198906059484', '‹dolt, 12 siffror, fel kontrollsiffra›'],
    ['nobody', '‹dolt, 6 tecken›'],
  ])('says the form of the personal number in %j', (value, shown) => {
    expect(mask(value, 'personal-number').sv).toBe(shown)
  })

  it('keeps the owner of an HSA-id, never its person', () => {
    expect(mask('SE1234567890-A1B2', 'hsa-id').sv).toBe('‹dolt, SE1234567890-…›')
    expect(mask('TSTNMT2321000156-1024', 'hsa-id').en).toBe('‹hidden, TSTNMT2321000156-…›')
  })

  it('says that an HSA-id is not written as one', () => {
    expect(mask('SE21200013', 'hsa-id').sv).toBe('‹dolt, 10 tecken, inte skrivet som HSA-id›')
  })

  it('counts letters, not bytes', () => {
    expect(mask('Åsa').sv).toBe('‹dolt, 3 tecken›')
    expect(mask('Å').en).toBe('‹hidden, 1 character›')
  })

  it('says that nothing was there', () => {
    expect(mask('', 'hsa-id').sv).toBe('‹tomt›')
  })
})

describe('maskAttribute', () => {
  it('hides an attribute that nobody knows', () => {
    expect(maskAttribute('urn:example:shoeSize', '42').sv).toBe('‹dolt, 2 tecken›')
  })

  it('shows the level and the organisation', () => {
    expect(maskAttribute('urn:sambi:names:attribute:levelOfAssurance', 'loa3').sv).toBe('loa3')
    expect(maskAttribute('http://sambi.se/attributes/1/organizationName', 'Göteborgs Stad').en).toBe('Göteborgs Stad')
  })

  it('hides a personal number wherever it is, and leaves the HSA-id of a unit', () => {
    expect(maskAttribute('http://sambi.se/attributes/1/organizationName', 'AB 198906059483').sv).toBe(
      'AB ‹dolt, 12 siffror, giltig kontrollsiffra›',
    )
    expect(maskAttribute('http://sambi.se/attributes/1/healthCareUnitHsaId', 'SE1234567890-A1').sv).toBe('SE1234567890-A1')
  })

  it('knows Sweden Connect by its numbers', () => {
    expect(maskAttribute('urn:oid:1.2.752.29.4.13', '198906059483').sv).toContain('giltig kontrollsiffra')
  })
})

describe('hidePersonal', () => {
  it('hides what it can recognise by itself', () => {
    expect(hidePersonal('NameID är 198906059483, från SE1234567890-A1B2.', [], 'sv')).toBe(
      'NameID är ‹dolt, 12 siffror, giltig kontrollsiffra›, från ‹dolt, SE1234567890-…›.',
    )
  })

  it('hides what it is told is personal', () => {
    expect(hidePersonal('User Alma Borg is unknown', ['Alma Borg', 'Alma'], 'en')).toBe('User ‹hidden, 9 characters› is unknown')
  })

  it('does not look inside its own masks', () => {
    expect(hidePersonal('a tecken b Alma', ['Alma', 'tecken'], 'sv')).toBe('a ‹dolt, 6 tecken› b ‹dolt, 4 tecken›')
  })

  it.each([
    'anna.lind@example.se',
    '070-123 45 67',
    '19500626 2546',
    '1%39500626%2D2546',
    '&#49;9500626-2546',
    Buffer.from('användaren 195006262546').toString('base64'),
    encodeURIComponent(Buffer.from('mejl: anna.lind@example.se').toString('base64')),
    Buffer.from('användaren 195006262546').toString('hex'),
  ])('leaves nothing of %s in a status message or a RelayState', (value) => {
    expect(hidePersonal(`Okänd: ${value}, försök igen`, [], 'sv')).toMatch(/^Okänd: ‹dolt, [^‹]+›(,|%2C)? ?försök igen$/)
    expect(hidePersonal(`https://app.example/start?user=${value}`, [], 'sv')).not.toContain(value)
  })

  it('does not take the marks of somebody else for masks of its own', () => {
    expect(hidePersonal('‹198906059483›', [], 'sv')).not.toContain('9483')
    expect(hidePersonal('‹Alma Borg›', ['Alma Borg'], 'sv')).not.toContain('Alma')
  })

  it('says that a number is written with a space', () => {
    expect(hidePersonal('19500626 2546', [], 'sv')).toBe('‹dolt, 12 siffror med mellanslag, giltig kontrollsiffra›')
  })

  it.each(['https://idp.example/saml%20x', 'id-0a1b2c3d4e5f60718293a4b5c6d7e8f9', 'urn:oasis:names:tc:SAML:2.0:status:Responder', 'R&D'])(
    'leaves %s as it is', (text) => {
      expect(hidePersonal(text, [], 'sv')).toBe(text)
    },
  )
})
