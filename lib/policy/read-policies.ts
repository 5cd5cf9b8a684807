import * as z from 'zod/mini';
import type { StorageArea } from '@/lib/store/storage-area';

/**
 * What the people who look after the machine have laid down (`storage.managed`, see `public/managed-schema.json`): further portals,
 * as hosts (`congbao.tinh-mau.gov.vn`); the bodies that count as the official's own; whether tasks of marked documents may be kept.
 */
export interface Policies {
  portals: string[];
  units: string[];
  forbidSecret: boolean;
}

/** The names of the policies; the schema file has the same. */
export const POLICY_NAMES = ['portals', 'units', 'forbidSecret'] as const satisfies (keyof Policies)[];

/** Nothing is laid down. */
export const NO_POLICIES: Policies = { portals: [], units: [], forbidSecret: false };

const namesSchema = z.array(z.string().check(z.minLength(1), z.maxLength(600))).check(z.maxLength(100));
const NOTHING_LAID_DOWN = /managed storage manifest not found/i;

/**
 * Reads the policies. What is not laid down, or has not its shape, is as if there were no policy. Throws where the browser cannot say
 * what is laid down.
 */
export async function readPolicies(area: Pick<StorageArea, 'get'>): Promise<Policies> {
  const [portals, units, forbidSecret] = await Promise.all(POLICY_NAMES.map((name) => readOne(area, name)));
  return {
    portals: namesSchema.safeParse(portals).data ?? [],
    units: namesSchema.safeParse(units).data ?? [],
    forbidSecret: forbidSecret === true,
  };
}

async function readOne(area: Pick<StorageArea, 'get'>, name: string): Promise<unknown> {
  try {
    return (await area.get(name))[name];
  } catch (error) {
    // Firefox fails where nobody has laid anything down.
    if (error instanceof Error && NOTHING_LAID_DOWN.test(error.message)) return undefined;
    throw error;
  }
}
