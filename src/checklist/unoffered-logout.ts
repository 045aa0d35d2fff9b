import type {Recording} from '../evidence/recording.ts'
import {entitiesOf, messagesOf} from '../rules/recorded-messages.ts'
import type {RuleResult} from '../rules/evaluate.ts'
import {rules} from '../rules/index.ts'
import type {Profile} from '../rules/profile.ts'
import type {Text} from '../text.ts'

/**
 * Where nobody in the login publishes an address for logout, there is none to judge: the rules on logout messages do not
 * apply. Nothing when somebody does, when a logout was seen, or when no metadata is at hand to tell.
 */
export function resultsOnUnofferedLogout(recording: Recording, profile: Profile): readonly RuleResult[] {
  const entities = entitiesOf(recording)
  const isOffered = entities.some(({idp, sp}) => [...(idp?.singleLogout ?? []), ...(sp?.singleLogout ?? [])].length > 0)
  const wasSeen = messagesOf(recording).some(({message}) => message.kind.startsWith('Logout'))
  if (entities.length === 0 || isOffered || wasSeen) return []
  const judgement = {outcome: 'not-applicable'} as const
  return logoutRules.map((rule) => {
    const override = profile.overrides[rule.code]
    return {rule, outcome: 'not-applicable', judgement, findings: [], level: rule.level, override, hiddenBy: undefined}
  })
}

const logoutRules = rules.filter(({on}) => on === 'logout')

export const logoutIsNotOffered: Text = {
  sv: 'Ingen i inloggningen erbjuder utloggning (SingleLogoutService) i sina metadata.',
  en: 'Nobody in the login offers logout (SingleLogoutService) in their metadata.',
}
