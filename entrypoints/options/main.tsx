import { showPage } from '@/entrypoints/popup/show-page';
import { openDatabase } from '@/lib/store/database';
import { App } from './App';

showPage(<App database={openDatabase()} />);
