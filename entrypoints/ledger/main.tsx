import { showPage } from '@/entrypoints/list/show-page';
import { openDatabase } from '@/lib/store/database';
import { App } from './App';

showPage(<App database={openDatabase()} />);
