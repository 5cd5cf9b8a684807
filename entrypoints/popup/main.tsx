import { openDatabase } from '@/lib/store/database';
import { App } from './App';
import { showPage } from './show-page';

showPage(<App database={openDatabase()} />);
