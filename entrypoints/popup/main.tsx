import { isPrivate } from '@/entrypoints/list/is-private';
import { showPage } from '@/entrypoints/list/show-page';
import { Unopened } from '@/entrypoints/list/Unopened';
import { openDatabase } from '@/lib/store/database';
import { App } from './App';

showPage(
  isPrivate() ? (
    <main>
      <Unopened why="errorPrivate" />
    </main>
  ) : (
    <App database={openDatabase()} />
  ),
);
