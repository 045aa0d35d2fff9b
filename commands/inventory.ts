import {Flags} from '@oclif/core'
import {exit} from '../src/errors.ts'
import {loadParties} from '../src/parties/registry.ts'
import {inventoryFormats, inventoryToText} from '../src/region/inventory-to-text.ts'
import {type Inventory as Taken, takeInventory} from '../src/region/inventory.ts'
import {BaseCommand, type JsonAnswer} from './base-command.ts'
import {say} from './language.ts'
import {writeWhole} from './write-whole.ts'

interface InventoryAnswer extends JsonAnswer, Taken {}

export class Inventory extends BaseCommand {
  static override summary = say({
    sv: 'visa vilka som har en lokal IdP, och vad den används till',
    en: 'show who has a local IdP, and what it is used for',
  })
  static override examples = ['<%= config.bin %> inventory', '<%= config.bin %> inventory --format csv-excel -o idp.csv']
  static override flags = {
    format: Flags.option({
      char: 'f',
      options: inventoryFormats,
      default: 'text' as const,
      summary: say({sv: 'svarets format', en: 'format of the answer'}),
    })(),
    output: Flags.string({char: 'o', helpValue: 'FILE', summary: say({sv: 'skriv svaret i en fil', en: 'write the answer to a file'})}),
  }

  async run(): Promise<InventoryAnswer> {
    const {flags} = await this.parse(Inventory)
    const inventory = takeInventory(loadParties())
    const text = inventoryToText(inventory, flags.format, this.language)
    if (flags.output === undefined) this.log(text)
    else writeWhole(flags.output, `${text}\n`)
    return this.end(exit.passed, {schema: 'vgefos.inventory/1', ...inventory})
  }
}
