import { showPage } from '@/entrypoints/list/show-page';
import { openDatabase } from '@/lib/store/database';
import { App } from './App';

const asked = new URLSearchParams(location.search);
showPage(<App database={openDatabase()} kind={asked.get('kind') === 'month' ? 'month' : 'print'} rows={asked.get('rows')} />);
