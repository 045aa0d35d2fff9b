import {isVgefosError} from '../errors.ts'
import {findBrowser, playwrightOwn} from '../login/browser.ts'
import {launchBrowser} from '../login/launch.ts'
import {type DoctorLine, fine, wrong} from './line.ts'

/** Finds the browser that a login would use, and starts it, for only then it is known to work. */
export async function lookAtBrowser(wanted: string | undefined): Promise<DoctorLine> {
  const id = {id: 'browser', host: null}
  try {
    const found = findBrowser({wanted, playwrightOwn})
    const browser = await launchBrowser(found, {headed: false})
    const said = `${found.name} ${browser.version()}`
    await browser.close()
    return {...id, ...fine({sv: `${said} startar.`, en: `${said} starts.`})}
  } catch (error) {
    if (!isVgefosError(error)) throw error
    const fix = {
      sv: 'Allt utom inloggningar i en riktig webbläsare (test-login, npm run demo) fungerar ändå.',
      en: 'All but logins in a real browser (test-login, npm run demo) works anyway.',
    }
    return {...id, ...wrong(error.says, fix)}
  }
}
