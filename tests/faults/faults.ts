import type { Fault } from './fault';
import { hostileFault } from './hostile/hostile-page';
import { covered, feigned, overridden, peeping, removal } from './hostile/scripts';
import { deep, hugeText, manyElements, storm } from './hostile/size';
import { addresses, endless, invisible, markup } from './hostile/text';
import { stoppedBeforeCopying, stoppedBeforeWriting } from './list/background-stopped';
import { clockSetBack } from './list/clock';
import { copyDamaged, databaseDeleted, databaseFiles, recoveryKilled } from './list/database-lost';
import { diskFull, noRoomForCopy } from './list/disk-full';
import { killed } from './list/killed';
import { restoreKilled } from './list/restore-killed';
import { twoWindows } from './list/two-windows';
import { reloadedUnderPage, upgradedUnderPages } from './list/versions';

/** Everything that is let go wrong, in the order of the table. */
export const FAULTS: Fault[] = [
  killed,
  stoppedBeforeWriting,
  stoppedBeforeCopying,
  databaseDeleted,
  databaseFiles,
  copyDamaged,
  recoveryKilled,
  restoreKilled,
  diskFull,
  noRoomForCopy,
  upgradedUnderPages,
  reloadedUnderPage,
  twoWindows,
  clockSetBack,
  ...[markup, addresses, invisible, endless, hugeText, manyElements, deep, storm].map(hostileFault),
  ...[removal, overridden, peeping, feigned, covered].map(hostileFault),
];
