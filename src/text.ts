/** The languages vgefos speaks, Swedish first: it is the default everywhere. */
export const languages = ['sv', 'en'] as const

export type Language = (typeof languages)[number]

/** One text in both languages. A missing language does not compile. */
export interface Text {
  readonly sv: string
  readonly en: string
}

/** The `{slot}` names of a template: `SlotName<'{a} and {b}'>` is `'a' | 'b'`. */
export type SlotName<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | SlotName<Rest>
  : never

/** What a text needs to be filled: every slot that any of its languages names. */
export type Slots<T extends Text> = Readonly<Record<SlotName<T['sv'] | T['en']>, string>>

/** Puts the values into the template's `{slots}`. An unknown slot stays as it is, so that it shows. */
export function fill(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => slots[name] ?? whole)
}

/** Fills a text in both languages at once. */
export function fillText<const T extends Text>(text: T, slots: Slots<T>): Text {
  return {sv: fill(text.sv, slots), en: fill(text.en, slots)}
}

export function isLanguage(value: string | undefined): value is Language {
  return value === 'sv' || value === 'en'
}
