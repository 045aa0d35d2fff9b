import {assignmentFigures} from '../region/cost-figures.ts'
import type {Owner} from '../rules/define.ts'
import type {Text} from '../text.ts'
import type {IdpKind} from './idp-kind.ts'

/** A step of the work. Hours are our estimate. */
export interface WorkStep {
  readonly what: Text
  readonly who: readonly Owner[]
  readonly hours: readonly [low: number, high: number]
  /** Page or command to use. */
  readonly use: Text
}

const withIdp: readonly WorkStep[] = [
  step(['local-idp'], [1, 2], 'Utse vem som gör vad, och skicka brevet om anslutning till hubben', 'Decide who does what, and send the letter about the connection to the hub', '[Brev 1]({letter1})', '[Letter 1]({letter1})'),
  step(['local-idp'], [1, 2], 'Byt metadata med hubben, och rätta er egen', 'Exchange metadata with the hub, and mend your own', '[Guiden]({guide}), `vgefos metadata lint idp.xml`', '[The guide]({guide}), `vgefos metadata lint idp.xml`'),
  step(['local-idp'], [2, 5], 'Ställ in IdP:n i testmiljön', 'Set the IdP up in test', '[Guiden]({guide}), [attributen]({attributes})', '[The guide]({guide}), [the attributes]({attributes})'),
  step(['network'], [1, 2], 'Öppna nätet och ställ klockorna', 'Open the network and set the clocks', '[Checklistan]({checklist}): OPS03, OPS04', '[The checklist]({checklist}): OPS03, OPS04'),
  step(['directory'], [1, 3], 'Jämför HSA-id i tjänsterna med katalogen, och lägg in testpersoner', 'Compare HSA-ids in the services with the directory, and enter test persons', '[Checklistan]({checklist}): ORG07, ORG08', '[The checklist]({checklist}): ORG07, ORG08'),
  step(['local-idp', 'service'], [2, 3], 'Prova i labbet, och sedan i testmiljön', 'Try in the lab, and then in test', '[Brev 2]({letter2}), `vgefos test-login --org {slug}`', '[Letter 2]({letter2}), `vgefos test-login --org {slug}`'),
  step(['support'], [1, 2], 'Lär supporten känna igen felen, och skriv rutinen för certifikatbyte', 'Teach the support desk the faults, and write the routine for certificates', '[Certifikat och kontakter]({certificates}), `vgefos explain --list`', '[Certificates and contacts]({certificates}), `vgefos explain --list`'),
  step(['local-idp', 'hub'], [1, 1], 'Öppna produktionen', 'Open production', '[Brev 4]({letter4}), `vgefos checklist {slug} --phase production`', '[Letter 4]({letter4}), `vgefos checklist {slug} --phase production`'),
]

const withoutIdp: readonly WorkStep[] = [
  step(['local-idp'], [1, 2], 'Utse vem som gör vad, och skicka brevet om anslutning till hubben', 'Decide who does what, and send the letter about the connection to the hub', '[Brev 1]({letter1})', '[Letter 1]({letter1})'),
  step(['directory'], [2, 6], 'Städa katalogen, och lägg in testpersoner', 'Put the directory in order, and enter test persons', '[Guiden]({guide}), [attributen]({attributes})', '[The guide]({guide}), [the attributes]({attributes})'),
  step(['network'], [1, 2], 'Öppna nätet för telefoner och datorer', 'Open the network for phones and computers', '[Checklistan]({checklist}): OPS04', '[The checklist]({checklist}): OPS04'),
  step(['service'], [1, 3], 'Låt leverantörerna ansluta tjänsterna till hubben', 'Let suppliers connect the services to the hub', '[Guiden]({guide}), `vgefos metadata lint sp.xml`', '[The guide]({guide}), `vgefos metadata lint sp.xml`'),
  step(['service', 'support'], [2, 4], 'Prova i testmiljön, på varje slags enhet', 'Try in test, on every kind of device', '[Brev 2]({letter2}), `vgefos test-login --org {slug}`', '[Letter 2]({letter2}), `vgefos test-login --org {slug}`'),
  step(['support'], [1, 2], 'Bestäm hur Mobilt Efos aktiveras, och lär supporten felen', 'Decide how Mobilt Efos is activated, and teach the support desk the faults', '[Checklistan]({checklist}): ORG09, ORG10', '[The checklist]({checklist}): ORG09, ORG10'),
  step(['hub', 'service'], [1, 1], 'Öppna produktionen', 'Open production', '[Brev 4]({letter4}), `vgefos checklist {slug} --phase production`', '[Letter 4]({letter4}), `vgefos checklist {slug} --phase production`'),
]

/** The work in the order in which it is done. */
export function planOf(kind: IdpKind): readonly WorkStep[] {
  return kind === 'none' ? withoutIdp : withIdp
}

export function hoursInAll(steps: readonly WorkStep[]): {readonly low: number; readonly high: number} {
  return {low: sum(steps.map(({hours}) => hours[0])), high: sum(steps.map(({hours}) => hours[1]))}
}

/** What the region's assignment says of the shared way and of each on its own; both of organisations with an IdP. */
export const assignedHours = {
  shared: [assignmentFigures['shared-hours-low'].value, assignmentFigures['shared-hours-high'].value],
  alone: [assignmentFigures['own-hours-low'].value, assignmentFigures['own-hours-high'].value],
} as const

function sum(numbers: readonly number[]): number {
  return numbers.reduce((whole, one) => whole + one, 0)
}

function step(who: readonly Owner[], hours: readonly [number, number], sv: string, en: string, useSv: string, useEn: string): WorkStep {
  return {what: {sv, en}, who, hours, use: {sv: useSv, en: useEn}}
}
