import type { Fault } from '../mock-idp/faults/define.ts';
import type { MockIdp } from '../mock-idp/options.ts';
import type { Language } from '../src/text.ts';
/** The five roles of the region in miniature, each on a host of its own. */
export declare const labRoles: readonly ["efos", "hub", "local-idp", "local-app", "samsa"];
export type LabRole = (typeof labRoles)[number];
export interface LabOptions {
    /**
     * First of seven ports in a row: efos, its phone, its control API, hub, local IdP, local app, SAMSA. Without it, or
     * with 0, each takes a free one.
     */
    readonly port?: number;
    readonly faults?: readonly Fault[];
    readonly seed?: number;
    /** Roles that are switched off: their address is there but nobody answers. */
    readonly down?: readonly LabRole[];
    readonly orderLifetime?: number;
    readonly language?: Language;
}
/** A running part of the lab. */
export interface LabPart {
    readonly role: LabRole;
    readonly entityId: string;
    readonly url: string;
    readonly metadataUrl: string;
}
export interface LabApp extends LabPart {
    /** What `--app` calls it. */
    readonly key: 'local' | 'samsa';
    readonly name: string;
    /** Where a user starts. */
    readonly startUrl: string;
}
export interface Lab {
    readonly efos: MockIdp;
    readonly parts: readonly LabPart[];
    readonly apps: readonly LabApp[];
    close(): Promise<void>;
}
