import {readFileSync} from 'node:fs'
import * as v from 'valibot'
import {VgefosError, errorKinds, vgefosError} from '../errors.ts'
import {type Text, fill} from '../text.ts'
import type {LoginEnvironment} from './environment.ts'

const schema = v.object({
  defaultEnvironment: v.optional(v.string()),
  environments: v.record(
    v.string(),
    v.object({
      kind: v.picklist(['test', 'prod', 'lab']),
      apps: v.pipe(
        v.array(
          v.object({
            key: v.string(),
            name: v.string(),
            startUrl: v.pipe(v.string(), v.url()),
            signedIn: v.optional(v.object({urlPrefix: v.string(), name: v.optional(v.string()), hsaId: v.optional(v.string())})),
          }),
        ),
        v.minLength(1),
      ),
      metadata: v.optional(v.array(v.pipe(v.string(), v.url())), []),
      phone: v.optional(v.object({controlUrl: v.pipe(v.string(), v.url()), pageUrl: v.pipe(v.string(), v.url())})),
    }),
  ),
})

type Config = v.InferOutput<typeof schema>

/** Looked for in the current folder when nobody says otherwise. */
export const configFile = 'vgefos.config.json'

/**
 * The environment of that name in the configuration file, or the file's default one.
 * `undefined` when there is no file and nobody asked for one, or the name is `lab`: then the lab is the environment.
 * Throws E_UNREADABLE_FILE, E_BAD_CONFIG, E_UNKNOWN_NAME.
 */
export function configuredEnvironment(name: string | undefined, file: string | undefined): LoginEnvironment | undefined {
  if (name === 'lab') return undefined
  const config = readConfig(file, name)
  const wanted = name ?? config?.defaultEnvironment
  if (!config || wanted === undefined) return undefined
  const found = Object.hasOwn(config.environments, wanted) ? config.environments[wanted] : undefined
  if (!found) {
    const known = ['lab', ...Object.keys(config.environments)].join(', ')
    throw vgefosError('E_UNKNOWN_NAME', {flag: '--env', given: wanted, known})
  }
  return {name: wanted, kind: found.kind, apps: found.apps, metadataUrls: found.metadata, phone: found.phone}
}

function readConfig(given: string | undefined, name: string | undefined): Config | undefined {
  const file = given ?? configFile
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    const isAbsent = given === undefined && reason === 'ENOENT'
    if (isAbsent && name === undefined) return undefined
    if (isAbsent && name !== undefined) throw new VgefosError('E_UNREADABLE_FILE', {sv: fill(absent.sv, {name}), en: fill(absent.en, {name})}, {cause: error})
    throw vgefosError('E_UNREADABLE_FILE', {file, reason}, {cause: error})
  }
  try {
    return v.parse(schema, JSON.parse(text))
  } catch (error) {
    const {says} = errorKinds.E_BAD_CONFIG
    const reason = reasonOf(error)
    const told = {sv: fill(says.sv, {file, reason: reason.sv}), en: fill(says.en, {file, reason: reason.en})}
    throw new VgefosError('E_BAD_CONFIG', told, {cause: error})
  }
}

/** Whoever follows a guide has named an environment before there is a file that describes it. */
const absent: Text = {
  sv: `Miljön ”{name}” ska beskrivas i ${configFile}, och den filen finns inte i mappen där du står. Gör den efter exemplet i README, eller peka ut den med --config.`,
  en: `The environment “{name}” is to be described in ${configFile}, and there is no such file in the folder where you are. Make it after the example in the README, or point it out with --config.`,
}

/** What is wrong, and where. The libraries' own words are English. */
function reasonOf(error: unknown): Text {
  if (!v.isValiError(error)) return {sv: 'den är inte JSON', en: 'it is not JSON'}
  const issue = error.issues[0]
  const wanted = wants[issue.type] ?? {sv: issue.expected ?? issue.type, en: issue.expected ?? issue.type}
  const at = v.getDotPath(issue) ?? 'JSON'
  const got = issue.received
  if (got === 'undefined') return {sv: `${at} saknas`, en: `${at} is missing`}
  return {sv: `${at} ska vara ${wanted.sv}, inte ${got}`, en: `${at} has to be ${wanted.en}, not ${got}`}
}

const wants: Readonly<Record<string, Text>> = {
  object: {sv: 'ett objekt', en: 'an object'},
  record: {sv: 'ett objekt', en: 'an object'},
  array: {sv: 'en lista', en: 'a list'},
  string: {sv: 'en text', en: 'a text'},
  url: {sv: 'en webbadress', en: 'a web address'},
  min_length: {sv: 'en lista med minst en', en: 'a list of at least one'},
  picklist: {sv: 'test, prod eller lab', en: 'test, prod or lab'},
}
