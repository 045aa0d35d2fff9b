import type {Context} from 'hono'

/** The fields of a posted form. A field that is given twice counts as not given: who knows which one was meant. */
export async function readForm(context: Context): Promise<(name: string) => string | undefined> {
  const fields = new URLSearchParams(await context.req.text())
  return (name) => {
    const [value, second] = fields.getAll(name)
    return second === undefined ? value : undefined
  }
}
