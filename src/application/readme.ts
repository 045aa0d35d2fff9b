import {type Language, type Text, fill} from '../text.ts'
import {loaLabel} from '../saml/loa-label.ts'
import {shortFingerprint} from '../saml/certificate.ts'
import type {Level, Rule} from '../rules/define.ts'
import type {RuleResult} from '../rules/evaluate.ts'
import {vgrHub} from '../rules/profile.ts'
import {type Application, hubMetadataFile, hubPlaceholder, isLocal, nameOf} from './application.ts'
import {code, plain, table} from './markdown.ts'
import {notGiven} from './not-given.ts'
import {products} from './products/index.ts'
import {fitsAddress} from './products/product.ts'
import {words} from './readme-words.ts'

/**
 * What the supplier reads first: the order of work, what goes to the hub and what comes back, and the rules to satisfy.
 * @param results of the rules over the metadata that lies beside it
 * @param rules the catalogue, of which those that the application's owner must satisfy are named
 */
export function readme(application: Application, results: readonly RuleResult[], rules: readonly Rule[], language: Language): string {
  const say = (text: Text, slots: Readonly<Record<string, string>> = {}): string => fill(text[language], slots)
  const missing = notGiven(application)
  const judged = results.filter(({outcome}) => outcome === 'passed' || outcome === 'failed').map(({rule, level}) => ({rule, level}))
  const own = rules.filter(({owner, on}) => owner === 'service' && on !== 'metadata' && on !== 'published').map((rule) => ({rule, level: levelHere(rule)}))
  return `${[
    `# ${say(words.title, {name: plain(nameOf(application, language))})}`,
    say(words.intro),
    table(words.termHead[language], words.terms.map(({term, means}) => [say(term), say(means)])),
    `## ${say(words.order)}`,
    numbered(stepsOf(application).map((step) => say(step, {hub: code(hubPlaceholder), file: code(hubMetadataFile)}))),
    `## ${say(words.files)}`,
    table(words.fileHead[language], [
      ['`metadata.xml`', say(words.metadataFile)],
      ['`test-plan.md`', say(words.planFile)],
      ...products.map(({key, name, tried}) => [code(`config/${key}/`), `${name}. ${say(tried)}`]),
    ]),
    say(words.pick),
    ...unfit(application, say),
    `## ${say(words.send)}`,
    list([say(words.sendMetadata), ...fingerprints(application, say), say(words.sendPlan), say(words.sendWho), say(words.sendWhy)]),
    `## ${say(words.back)}`,
    list([say(words.backMetadata, {file: code(hubMetadataFile)}), say(words.backEntityId, {hub: code(hubPlaceholder)}), say(words.backAttributes), say(words.backPeople)]),
    `## ${say(words.contacts)}`,
    say(words.contactText),
    `## ${say(words.asked)}`,
    valuesTable(application, say),
    ...(application.attributes.length === 0 ? [] : [attributeTable(application, language), say(words.requiredMeans)]),
    ...(missing.length === 0 ? [] : [`## ${say(words.missing)}`, say(words.missingIntro), list(missing.map(({flag, code: rule, means}) => `${code(flag)}${rule === undefined ? '' : ` (${rule})`}: ${say(means)}`))]),
    `## ${say(words.rules)}`,
    say(words.rulesIntro, {profile: say(vgrHub.title)}),
    `### ${say(words.rulesMetadata)}`,
    rulesTable(judged, language),
    `### ${say(words.rulesLogin)}`,
    rulesTable(own, language),
  ].join('\n\n')}\n`
}

function stepsOf(application: Application): readonly Text[] {
  return [
    ...(isLocal(application) ? [words.stepLocal] : []),
    words.stepKey,
    words.stepMetadata,
    words.stepConfigure,
    words.stepTest,
    words.stepSend,
    words.stepReceive,
    words.stepTrial,
    words.stepKeep,
  ]
}

/** Products that have an address for responses of their own, which is not the one in the metadata. */
function unfit(application: Application, say: (text: Text, slots?: Readonly<Record<string, string>>) => string): readonly string[] {
  const others = products.filter(({acsEnding}) => !fitsAddress(application, acsEnding))
  if (others.length === 0) return []
  const named = others.map(({name, acsEnding}) => `${name} (…${acsEnding ?? ''})`).join(', ')
  return [say(words.unfit, {acs: code(application.acs), products: named})]
}

function fingerprints({signing, encryption}: Application, say: (text: Text, slots: Readonly<Record<string, string>>) => string): readonly string[] {
  const certificates = [...(signing ? [signing] : []), ...(encryption && encryption.fingerprint !== signing?.fingerprint ? [encryption] : [])]
  return certificates.map(({fingerprint, notAfter}) =>
    say(words.sendFingerprint, {fingerprint: code(fingerprint), short: shortFingerprint(fingerprint), end: notAfter.toISOString().slice(0, 10)}),
  )
}

function valuesTable({entityId, acs, slo, levels}: Application, say: (text: Text) => string): string {
  return table(
    [say(words.what), say(words.value)],
    [
      ['entityID', code(entityId)],
      [say(words.acs), code(acs)],
      ...(slo === undefined ? [] : [[say(words.slo), code(slo)]]),
      ...levels.map((level) => [say(words.level), `${code(level)} (${say(loaLabel(level))})`]),
    ],
  )
}

function attributeTable({attributes}: Application, language: Language): string {
  const rows = attributes.map(({meaning, isRequired}) => [
    meaning.friendlyName,
    code(meaning.name),
    meaning.label[language],
    (isRequired ? words.required : words.optional)[language],
  ])
  return table(words.attributeHead[language], rows)
}

function rulesTable(all: readonly {readonly rule: Rule; readonly level: Level}[], language: Language): string {
  const rows = all
    .toSorted((a, b) => a.rule.code.localeCompare(b.rule.code, 'en'))
    .map(({rule, level}) => [rule.code, plain(rule.title[language]), words.weights[level][language]])
  return table(words.ruleHead[language], rows)
}

function levelHere({code: rule, level}: Rule): Level {
  const {level: weighed = level} = vgrHub.overrides[rule] ?? {}
  return weighed === 'off' ? 'notice' : weighed
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

function numbered(items: readonly string[]): string {
  return items.map((item, at) => `${String(at + 1)}. ${item}`).join('\n')
}
