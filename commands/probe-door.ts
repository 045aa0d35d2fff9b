/** What only `probe` needs, bundled as a file of its own: the network, and certificates read to their extensions. */
export {performProbe} from './probing/perform.ts'
