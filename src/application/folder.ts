import type {Rule} from '../rules/define.ts'
import type {RuleResult} from '../rules/evaluate.ts'
import type {Language} from '../text.ts'
import type {AppFile, Application} from './application.ts'
import {products} from './products/index.ts'
import {readme} from './readme.ts'
import {testPlan} from './test-plan.ts'
import type {TrialFault} from './trials.ts'

export interface FolderContext {
  readonly language: Language
  /** Its metadata, which the rules have judged. */
  readonly metadata: string
  readonly results: readonly RuleResult[]
  readonly rules: readonly Rule[]
  readonly faults: readonly TrialFault[]
}

/** Everything that a supplier is given, as files of one folder. */
export function applicationFolder(application: Application, context: FolderContext): readonly AppFile[] {
  const {language, metadata, results, rules, faults} = context
  return [
    {path: 'README.md', content: readme(application, results, rules, language)},
    {path: 'metadata.xml', content: metadata},
    {path: 'test-plan.md', content: testPlan(application, faults, language)},
    ...products.flatMap((product) => product.files(application, language)),
  ]
}
