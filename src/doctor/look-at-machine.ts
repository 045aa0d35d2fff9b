import {X509Certificate} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import path from 'node:path'
import {makeFolder} from '../login/make-folder.ts'
import {isPortFree} from '../probe/is-port-free.ts'
import {proxyAddress, shownProxy} from '../probe/proxy.ts'
import {type DoctorLine, doubtful, fine, notLooked, wrong} from './line.ts'

/** What of this machine is looked at; given, so that a test can have another one. */
export interface Machine {
  readonly node: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  /** Width of the terminal in columns; nothing when the answer goes elsewhere. */
  readonly columns: number | undefined
  readonly runsFolder: string
  /** First of the lab's seven ports. */
  readonly labPort: number
}

/** Everything but the browser and the network. */
export async function lookAtMachine(machine: Machine): Promise<readonly DoctorLine[]> {
  const looked = {
    node: nodeVersion(machine),
    console: terminal(machine),
    proxy: proxies(machine),
    'ca-file': extraCertificates(machine),
    'runs-folder': await runs(machine),
    ports: await ports(machine),
  }
  return Object.entries(looked).map(([id, said]) => ({id, host: null, ...said}))
}

type Said = ReturnType<typeof fine>

function nodeVersion({node}: Machine): Said {
  const [major = 0, minor = 0] = node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return fine({sv: `Node ${node}`, en: `Node ${node}`})
  return wrong(
    {sv: `Node ${node} är för gammal.`, en: `Node ${node} is too old.`},
    {sv: 'Installera Node 20.19 eller senare.', en: 'Install Node 20.19 or later.'},
  )
}

function terminal({environment, platform, columns}: Machine): Said {
  if (columns === undefined) return notLooked({sv: 'Svaret går inte till ett fönster.', en: 'The answer does not go to a window.'})
  if (columns < 80)
    return doubtful(
      {sv: `Fönstret är ${String(columns)} tecken brett; raderna kan brytas fult.`, en: `The window is ${String(columns)} characters wide; lines may break badly.`},
      {sv: 'Gör det minst 80 tecken brett.', en: 'Make it at least 80 wide.'},
    )
  const locale = environment['LC_ALL'] || environment['LC_CTYPE'] || environment['LANG'] || ''
  if (platform !== 'win32' && !/utf-?8/i.test(locale))
    return doubtful(
      {sv: `Teckenkodningen är inte UTF-8 (${locale || 'ingen angiven'}): å, ä och ö kan bli fel.`, en: `The encoding is not UTF-8 (${locale || 'none named'}): å, ä and ö may come out wrong.`},
      {sv: 'Sätt LANG=sv_SE.UTF-8, eller C.UTF-8.', en: 'Set LANG=sv_SE.UTF-8, or C.UTF-8.'},
    )
  const width = String(columns)
  // Windows does not tell its programs what its window can show, so a person has to look.
  if (platform === 'win32')
    return fine({sv: `${width} tecken brett. Ser du åäö ÅÄÖ rätt? Annars: chcp 65001`, en: `${width} wide. Do you see åäö ÅÄÖ right? If not: chcp 65001`})
  return fine({sv: `${width} tecken brett, UTF-8`, en: `${width} wide, UTF-8`})
}

function proxies({environment}: Machine): Said {
  const named = environment['HTTPS_PROXY'] || environment['https_proxy']
  const excepted = environment['NO_PROXY'] || environment['no_proxy']
  if (!named) return fine({sv: 'Ingen proxy är inställd (HTTPS_PROXY).', en: 'No proxy is set (HTTPS_PROXY).'})
  try {
    const shown = shownProxy(proxyAddress(named))
    return fine({
      sv: `${shown}${excepted ? `, utom ${excepted}` : '; inga undantag (NO_PROXY)'}`,
      en: `${shown}${excepted ? `, except ${excepted}` : '; no exceptions (NO_PROXY)'}`,
    })
  } catch {
    return wrong(
      {sv: 'HTTPS_PROXY är ingen adress.', en: 'HTTPS_PROXY is no address.'},
      {sv: 'Skriv den som http://proxy.exempel.se:8080.', en: 'Write it as http://proxy.example.com:8080.'},
    )
  }
}

function extraCertificates({environment}: Machine): Said {
  const file = environment['NODE_EXTRA_CA_CERTS']
  if (!file) return fine({sv: 'Inga egna rotcertifikat (NODE_EXTRA_CA_CERTS).', en: 'No root certificates of your own (NODE_EXTRA_CA_CERTS).'})
  const fix = {
    sv: 'Peka ut en PEM-fil med certifikat, eller ta bort inställningen.',
    en: 'Point out a PEM file of certificates, or remove the setting.',
  }
  try {
    const pems = readFileSync(file, 'utf8').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
    for (const pem of pems) new X509Certificate(pem)
    const count = String(pems.length)
    if (pems.length > 0) return fine({sv: `${count} egna rotcertifikat i ${file}`, en: `${count} root certificates of your own in ${file}`})
    return wrong({sv: `I ${file} finns inget certifikat (NODE_EXTRA_CA_CERTS).`, en: `There is no certificate in ${file} (NODE_EXTRA_CA_CERTS).`}, fix)
  } catch {
    return wrong({sv: `${file} går inte att läsa (NODE_EXTRA_CA_CERTS).`, en: `${file} cannot be read (NODE_EXTRA_CA_CERTS).`}, fix)
  }
}

async function runs({runsFolder}: Machine): Promise<Said> {
  try {
    await makeFolder(runsFolder)
    await rm(await mkdtemp(path.join(runsFolder, 'doctor-')), {recursive: true})
    return fine({sv: `Det går att skriva i ${runsFolder}`, en: `${runsFolder} can be written to`})
  } catch (error) {
    const reason = String((error as NodeJS.ErrnoException).code)
    return wrong(
      {sv: `Det går inte att skriva i ${runsFolder} (${reason}).`, en: `${runsFolder} cannot be written to (${reason}).`},
      {sv: 'Ge dig själv rätt att skriva där, eller ange en annan mapp: vgefos test-login --output MAPP', en: 'Give yourself the right to write there, or name another folder: vgefos test-login --output FOLDER'},
    )
  }
}

async function ports({labPort}: Machine): Promise<Said> {
  const row = Array.from({length: 7}, (_, index) => labPort + index)
  const free = await Promise.all(row.map(isPortFree))
  const taken = row.filter((_, index) => !free[index]).map(String).join(', ')
  if (taken === '') return fine({sv: `Övningsmiljöns portar är lediga (${String(row[0])}–${String(row.at(-1))}).`, en: `The lab's ports are free (${String(row[0])}–${String(row.at(-1))}).`})
  return doubtful(
    {sv: `Upptagna portar: ${taken}. Övningsmiljön startar inte där.`, en: `Ports in use: ${taken}. The lab does not start there.`},
    {sv: 'Kör vgefos lab --port 0. Inloggningstestet väljer själv lediga portar.', en: 'Run vgefos lab --port 0. The login test takes free ports by itself.'},
  )
}
