import {Hono} from 'hono'
import type {Efos} from './efos.ts'

/** The mock phone. */
export function createPhone(_efos: Efos): Hono {
  return new Hono()
}
